<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, with fixes up to {patch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings catalog: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings catalog: edition {number}, {day} ({mark})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {name}, {processor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows you what LinkedIn may do with your data, and helps you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn did not make it. Nobody pays us for it. It sends us nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free for all, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Account {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Mine, or Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use more than one LinkedIn account here? Give each one a name of your own. Then you see which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known here yet. One is added when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept on this computer only. The wizard does not know your name on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be kept. The disk may be full. Make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>Address: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again, months later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said yet what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n settings were as you want them.</source>
        <translation>
            <numerusform>Your %n setting was as you want it.</numerusform>
            <numerusform>All %n settings were as you want them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{right} of %n settings were as you want them.</source>
        <translation>
            <numerusform>{right} of %n setting was as you want it.</numerusform>
            <numerusform>{right} of %n settings were as you want them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read then.</source>
        <translation>
            <numerusform>%n of them could not be read then.</numerusform>
            <numerusform>%n of them could not be read then.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice account showed this on {moment}. It begins anew each time you open this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn showed this on {moment}. It may have changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last looked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You last looked %n days ago.</source>
        <translation>
            <numerusform>You last looked %n day ago.</numerusform>
            <numerusform>You last looked %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is “{now}”. You want “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}” now. It was “{before}” on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}”, as it was on {day}. You want “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}” now. It was “{before}” on {day}. You want “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave this one as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn may have moved these. So may you, or somebody who has your password. We cannot tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn now calls this “{now}”. It was “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is gone from your page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be there under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there now. It was not offered to you before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn has added this in “{section}”. This wizard does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}”. We suggest “{suggested}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyPage</name>
    <message>
        <source>Checking your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We load LinkedIn again to see what is true now. Nothing is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You press in the browser. The wizard only watches and checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We press only what you agreed to. Your old choices are saved. Keep this window open and in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping when it is safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Go on when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pressed while this window is away. Open it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking again: “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on to the next one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting “{name}” to “{value}”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Earlier check-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>{topic}: {before} of {all} allowed before, {after} of {all} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n allowed</source>
        <translation>
            <numerusform>%n allowed</numerusform>
            <numerusform>%n allowed</numerusform>
        </translation>
    </message>
    <message>
        <source>LinkedIn may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn may not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next check-up begins with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says to leave these as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard cannot use these. Each says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in choices from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a file that was saved with “Save my record”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see here what is in it. Nothing is used before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pressed by this. First LinkedIn is read, then you get a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choices are ready to use.</source>
        <translation>
            <numerusform>%n choice is ready to use.</numerusform>
            <numerusform>%n choices are ready to use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out.</source>
        <translation>
            <numerusform>%n is left out.</numerusform>
            <numerusform>%n are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says that it is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} of this file cannot be understood. Mend it, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Pick another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be one of ours. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard did not write this file. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer wizard wrote this file. Get the newest one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was taken from it. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no choices in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wizard does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can set this, on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file asks for is no choice of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines in the file are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message numerus="yes">
        <source>%n choices out of your file wait here.</source>
        <translation>
            <numerusform>%n choice out of your file waits here.</numerusform>
            <numerusform>%n choices out of your file wait here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in next. Then you get them as a list, and nothing is pressed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>The wizard is at work here. You can watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and let me click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F6 to go into the page. Press F6 again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsers</name>
    <message>
        <source>Use the browser here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is in the window of {browser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard is at work there. You can watch. Please do not click in it, and leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in that window. Leave it open until you are done here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Choose “{section}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On LinkedIn, open “Me”, then “Settings &amp; Privacy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: “{section}”, then “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear every box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “{control}” to “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogNews</name>
    <message>
        <source>List number {number}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You brought it in from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from the page of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is good until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over. This is still the newest list here, so it stays in use. Look for a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer list of settings is kept here, but it is not used. {why} The wizard uses the list that it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the wizard cannot take newer lists. It was built without a way to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a newer list, and it is signed. {which} {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List number {number} is kept. It is used when you next open the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be kept: {why}. The one in use stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look was on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be reached. Tomorrow the wizard tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a list of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no list of settings for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole, or it was changed, or it is not from us. Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is made for a newer version of the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is older than the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has a date that is still to come. Is the clock of your computer right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is too old to be taken. Look for a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mistake in this list. That is our fault, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer list once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a newer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard learns to read these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words for these change, or how the wizard finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier check-ups keep what they say about these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn moves things now and then. A newer list helps the wizard find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must bear our signature. It is only words and page names, no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see here what it changes. It is not used before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard then asks the page of this program. It sends nothing about you. You still decide if a newer list is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. It holds until you close the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer list of settings is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out until you tick it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>LinkedIn privacy, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at your page yet. So “Now” is for you to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Now” is what LinkedIn showed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the section named above each table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each setting by its title. Set it as the list says. Tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end load the page again. Check that it shows what you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you want it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn can add, move or rename settings. If one is missing, skip it. You may not have all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What may LinkedIn do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review my choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We read %n of your settings. Pick how far to go. Then open a topic to change any single one.</source>
        <translation>
            <numerusform>We read %n of your settings. Pick how far to go. Then open the topic to change it.</numerusform>
            <numerusform>We read %n of your settings. Pick how far to go. Then open a topic to change any single one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices are your own. Picking a set again replaces them.</source>
        <translation>
            <numerusform>%n choice is your own. Picking a set again replaces it.</numerusform>
            <numerusform>%n choices are your own. Picking a set again replaces them.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your page, not known to this wizard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn lists these too. The wizard leaves them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard leaves these alone. You can look at them on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn does not show these on your account. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlPicture</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can carry on at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may carry on now. It is safer tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Iceland, Liechtenstein, Norway, Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Some of LinkedIn&apos;s settings and rules differ from place to place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the notes for every place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes for the places above are now left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only see the notes for where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard does not guess it, and tells nobody. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. It holds until you close the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The wizard cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says where it went wrong. It holds nothing of yours: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went wrong could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard had to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard made a mistake. It was not you. Please start it again. It will read LinkedIn anew and go by what it sees. If it stops again, install it anew, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the wizard is missing or broken. Please install it again. Your notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer lacks a part that the wizard needs. It is called {library}. Please install it, then start the wizard again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as we know, LinkedIn does not offer this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the button “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a tick box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of tick boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of choices, one of them set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a list that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{now}” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier check-ups, for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier check-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go back to the values from before any of these. The wizard looks first at what is true now. Then you see the list. Nothing is pressed before you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier check-ups here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through your notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is under way. Finish it first. Then you can put older values back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy check {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the values from before this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>What was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove my history. Then the wizard no longer knows your old choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that its browser has kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard&apos;s short-lived files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder, if you have set one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings on LinkedIn. What you changed stays changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you saved, such as a PDF, and what is in your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn may still list this sign-in for a while. See “Where you&apos;re signed in” there, and end it if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of settings that you brought in. It says nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in, and all that the browser kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the browser kept. Nobody was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history, with your old choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder that you had set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is still there. It may be in use, or yours: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder that you had set here. It could not be ended. Try again on “Reminder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history. You did not tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file. It keeps a second wizard out while this one is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>{number} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list. Then choose “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the boxes as in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the box “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the switch “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the switch “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is open in the browser. We see it when it is set, and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open its page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press “I have set it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is open. We cannot tell which part of it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there by hand, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around as you like. We wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open its page” brings you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s own help for this is open in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no help page for this one. You may skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks you something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it on the page. Then answer as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is yours alone. We only watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Save” on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, LinkedIn may forget your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page now shows “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to press here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end we load it again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalledPane</name>
    <message>
        <source>Show that window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and let me click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveNotice</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard is still at work. If you close it now, some changes may stay unchecked. What was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences of what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built from the work of many people. Each part has terms of its own. Pick a part to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy runs from its source code. The full list is in the program that you install. Here you see the Python parts, as they tell of themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part brings no text with it. Look at its own page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineSection</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A setting without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me where: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{section}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard presses what you agreed to. You watch, and can stop it any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard shows you where to press. You press everything yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message numerus="yes">
        <source>%n settings are not as you want them</source>
        <translation>
            <numerusform>%n setting is not as you want it</numerusform>
            <numerusform>%n settings are not as you want them</numerusform>
        </translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all my choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n back</source>
        <translation>
            <numerusform>Put %n back</numerusform>
            <numerusform>Put %n back</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say how these are now. You can look at them on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, and you have no choice on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said what you want here. So we leave these alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on LinkedIn&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are new, gone, or have another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in this wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard knows more settings than the last time. You can choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have just read your settings. Here is how they differ from what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have just read your settings. Before that we looked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings are as you want them.</source>
        <translation>
            <numerusform>%n setting is as you want it.</numerusform>
            <numerusform>%n settings are as you want them.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice account. It begins anew each time you open this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is on the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Newest</name>
    <message>
        <source>Version {version} of this program is there. You can get it from its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did not open. The page is: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard then asks its own page, once a day at most, which version is the newest. It says nothing about you, and it loads nothing. Who runs that page sees your internet address, as with any page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was not made for a release. So it cannot look for newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard is looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard could not look. It tries again in a day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. It holds until you close the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoStart</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for those who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherBrowser</name>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked for Chrome and Edge on this computer, and found none. Go back and sign in here, with your e-mail and your LinkedIn password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are past the sign-in. To use another browser, go back to the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You now use {browser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {browser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your sign-in not work here? Google may refuse this window, and a passkey may not show up. Then a browser that you have may do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new browser window opens. It is empty: it knows none of your passwords or tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in to LinkedIn there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both windows side by side. The wizard works there, and you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window says that a program steers it. So Google may say no there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for LinkedIn only. When you close the wizard, it closes and is erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Whose account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the practice account stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your settings stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your check-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Scroll down on the page to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up on the page to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is near the top of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is half-way down the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is low down on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the page. {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasskeyPanel</name>
    <message>
        <source>PIN of your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passkeys</name>
    <message>
        <source>{site} asks for a passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a security key? Plug it in and touch it. A passkey on your phone may not work here. Then sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account do you want to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN of your security key. It goes straight to the key. The wizard does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the right PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left: {tries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key came in time. Try again, or sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not belong to the account. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has locked itself after wrong PINs. Take it out and put it in again, or sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a PIN of its own first. Your own browser can set one. For now, sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passkey did not work here. Sign in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your e-mail and your LinkedIn password into the page. No password yet? Set one at LinkedIn in your own browser, then come back. Before the sign-in, there is also “{other}” below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>On {moment} the wizard was at work on the practice account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {moment} the wizard was at work on the test site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {moment} the wizard was at work on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had chosen “{mode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had just said yes to a list. Some of it may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You had said yes to %n changes.</source>
        <translation>
            <numerusform>You had said yes to %n change.</numerusform>
            <numerusform>You had said yes to %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had been begun.</source>
        <translation>
            <numerusform>%n of them had been begun.</numerusform>
            <numerusform>%n of them had been begun.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them had been begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked at your settings. None was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is left of your list of {moment}. We have just looked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list out of your file. We have just looked at LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This puts your values back from before {moment}. We have just looked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn shows each change of your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn shows each choice out of your file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn shows each of your old values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings could not be read now. The wizard leaves them alone.</source>
        <translation>
            <numerusform>%n setting could not be read now. The wizard leaves it alone.</numerusform>
            <numerusform>%n settings could not be read now. The wizard leaves them alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch goes back. What it did may stay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some notes of your earlier check-ups cannot be read. They are left as they are. All else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard could not note this down. Your disk may be full. It will ask you again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s help for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is open in the browser. Look at it, and change what you like. The wizard does nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If LinkedIn asks you to sign in, do so. Then press “Open its page”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopUpWindow</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Just the basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As private as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops AI training and the sharing that most people do not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts what LinkedIn may use. People can still find you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn may use and show the least. You may be hard to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far do you want to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyControl</name>
    <message>
        <source>Ask LinkedIn not to sell or share my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser then sends “Global Privacy Control”. In the US, LinkedIn takes it as a no to two settings about sharing, and turns them off by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Reading your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings have been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read so far. Read again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings have been read. Go on with them, or read again.</source>
        <translation>
            <numerusform>%n setting has been read. Go on with it, or read again.</numerusform>
            <numerusform>%n settings have been read. Go on with them, or read again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes a minute or two. Nothing is changed. The wizard opens one page at a time, so that LinkedIn has time. You can use other windows now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>We could not find this setting. Look for it on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page shows no switch that we know. Please set it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page shows many switches. We could not tell which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn shows a value that is new to us. Please look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page did not load to the end. Please look at it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn does not offer you this choice. Pick another one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn shows this setting, but will not let you change it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not press this one. Please press it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asked something new to us. We gave no answer. That is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would do more than you agreed to. So we left it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked again. LinkedIn still shows another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not look again. Please check it on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was right. Then another change moved it. Set it back if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We only look at this one. Change it by hand if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left this one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stopped before this one. Start again to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Keep a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these results as a file to keep or print. It stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy check.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes could not be read, so there is no file. They stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ups that cannot be read are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved in {folder}. Pick another place. ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Save the list as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy by hand.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the choices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy choices.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy history.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for other programs (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy history.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pick where each file goes. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list to do by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, or give it to somebody you want to help. It says where each setting is, and has a box to tick. It needs no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices, to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them on another computer, or give them away. Open the file there with “Bring in choices”. It holds no name and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your check-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LinkedIn showed, what you chose, and what came of it. For one check-up as PDF, look under “Earlier check-ups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not chosen yet, so this is what we suggest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Settings on LinkedIn can change, and new ones come. A look now and then shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is time, a window asks if you want to look. Nothing runs until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for every month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for every 3 months…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot do that for the wizard. Use your calendar instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer did not do it. Try again, or use your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reminder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next reminder comes on {day}. If the computer is off then, it may come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a small file and open it. Your calendar then asks if it may add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Google Calendar: open its settings on the web, choose “Import”, and pick the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end it, delete it in your calendar. The wizard cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at my LinkedIn privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open LinkedIn Privacy Wizard on your computer. It shows you what has changed since your last look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to look at LinkedIn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this reminder. Do you want to check your settings now? To change or end it, open the wizard. Choose “More”, then “Reminder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn privacy reminder.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Your LinkedIn privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on your computer by LinkedIn Privacy Wizard. LinkedIn did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to the wizard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at LinkedIn was cut short. What we could not see again is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved from {first} to {last} by loading LinkedIn&apos;s pages afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved on {moment} by loading LinkedIn&apos;s pages afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice account on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn still has your data. This only limits what it may do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What AI has learned from your data so far cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still see ads. They may fit you less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn can add or move settings. Check again in three months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Copy it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn Privacy Wizard problem.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it first. This is the whole report, in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists settings and versions. Your name, values and pages are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. You save it, and you pick who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also name the settings that are new to the wizard, in LinkedIn&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We loaded LinkedIn again, and it shows your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was as you want it. We left it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn does not show this setting to you. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is for you to do by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot say that it is as you want it. Please look at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the list before anything is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Guide me through %n changes</source>
        <translation>
            <numerusform>Guide me through %n change</numerusform>
            <numerusform>Guide me through %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n changes</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause or stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your old values are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then we load LinkedIn again and check each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change here needs your tick. Tick one, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change. Each setting is as you want it, or you left it as it is. Go back to choose something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a side effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on the list.</source>
        <translation>
            <numerusform>%n change is on the list.</numerusform>
            <numerusform>%n changes are on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for your tick.</source>
        <translation>
            <numerusform>%n of them waits for your tick.</numerusform>
            <numerusform>%n of them wait for your tick.</numerusform>
        </translation>
    </message>
    <message>
        <source>We show you each place. You press at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n minutes.</source>
        <translation>
            <numerusform>This takes about %n minute.</numerusform>
            <numerusform>This takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Back to your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s help for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LinkedIn shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limits, and how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens in the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s help is open in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is open in the browser. You press there. The wizard presses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is open in the browser. You fill it in and send it. If LinkedIn asks you to sign in, do so, and open the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}”: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press this when you have done it. The wizard keeps the date on this computer, and nothing of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Say no to a use of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, correct or delete your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets into your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form to send. It may ask for your name and your email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list has %n lines.</source>
        <translation>
            <numerusform>The list has %n line.</numerusform>
            <numerusform>The list has %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LinkedIn lists %n apps or sites.</source>
        <translation>
            <numerusform>LinkedIn lists %n app or site.</numerusform>
            <numerusform>LinkedIn lists %n apps or sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>A stolen password is enough to get in. Better turn the second step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a lot. Is each one of them yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove it, press “{button}” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove it, open it in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard could not read it. Look at the page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch cannot do these. Each one opens LinkedIn&apos;s own page, with our words beside it. You fill it in, and you press. The wizard presses nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way. Go back and see to it. Then you can open these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date could not be kept. Is the disk full? Note it down yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Data privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard only looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is up to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We suggest: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to the practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the test site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your phone or e-mail. Type the code into the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks if you are a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the puzzle in the page. There is often a sound version too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the LinkedIn app on your phone. Say yes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn wants to check that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the page asks. We wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn has put a limit on your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the page says. Only you can sort this out with LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard now reads your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for ten minutes or more. Then load the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn has trouble right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little. Then load the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wait for you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page in the browser. Take all the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The wizard never reads or keeps your password. You type it yourself. The part that steers the browser sees it pass, and writes it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is above the page, with a lock. Check it before you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. When you are in, we go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the keyboard, F6 takes you to the page and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the other window. Put it beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for LinkedIn only. Other pages do not open there, and other tabs close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign in with Google, Microsoft or Apple, use the small window that opens. Some of them may refuse this browser. Then use your e-mail and your LinkedIn password. Or try another browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practicing on a pretend LinkedIn. Use any e-mail address and the password “practice”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practicing on a pretend LinkedIn. Its page tells you what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed, not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was right, not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: as you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: not as you want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The wizard cannot write to this folder: {folder}. Choose another one with --data-dir, or ask who owns it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk is full, so the wizard cannot keep its notes in {folder}. Make some room and start it again. Nothing was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard could not keep its last notes. Your disk may be full. What was kept before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file of your past runs cannot be read: {file}. The wizard leaves it as it is and goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your past runs were kept by a newer wizard: {file}. This one leaves them as they are. Please use the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard&apos;s own list of settings is broken. Please install the wizard again. Your notes stay, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard is open already. Look for its window. Two at once could get in each other&apos;s way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window comes to the front now. If it does not, look for it in the bar of your open programs. You can close this small window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start the wizard on a desktop, or try “linkedin-privacy-wizard tour FOLDER”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this computer could look into the browser. So the wizard stopped before you signed in. Restart the computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard does not open LinkedIn for the user “root”. The browser would run there with no walls around it. Start it as yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not start. Close other programs and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Go to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to look again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This was the practice account. Nothing was changed on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my old choices back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody pressed these. LinkedIn moved them when another one changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard leaves these to you. A look now and then is a good idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard left these alone. You can look at them on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your page, not known to this wizard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn lists these too. The wizard left them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not ask for a change here. This is what LinkedIn showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes hold. We loaded LinkedIn again and saw each one.</source>
        <translation>
            <numerusform>%n change holds. We loaded LinkedIn again and saw it.</numerusform>
            <numerusform>%n changes hold. We loaded LinkedIn again and saw each one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings still need you. Each one below says what to do.</source>
        <translation>
            <numerusform>%n setting still needs you. Below you see what to do.</numerusform>
            <numerusform>%n settings still need you. Each one below says what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guide me through the %n that are left</source>
        <translation>
            <numerusform>Guide me through the %n that is left</numerusform>
            <numerusform>Guide me through the %n that are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message numerus="yes">
        <source>%n check-ups.</source>
        <translation>
            <numerusform>%n check-up.</numerusform>
            <numerusform>%n check-ups.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest first: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are older than these.</source>
        <translation>
            <numerusform>%n is older than these.</numerusform>
            <numerusform>%n are older than these.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicSection</name>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your account safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Nothing is lost. What was done so far is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Before it goes on, the wizard looks at LinkedIn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. You can close the wizard. Next time it offers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. You can close the wizard. Next time it reads your settings anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn has ended your session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page in the browser. Then the wizard goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have signed in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can answer this. The wizard has stopped, and waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have done it, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the same account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed in anew. The wizard cannot see whose account this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the same one, the work goes on. If not, all of it is read again. Then nothing from the old list is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose account is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in. But LinkedIn does not show the wizard which account this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one it is. What is known of one account is never used for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that is new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard has stopped. It opens no more pages of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read LinkedIn&apos;s page, and do what it asks there. Then close the wizard. Only LinkedIn can lift the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard has stopped itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has opened more pages, or pressed more often, than any list needs. A page may have led it in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the wizard, and leave LinkedIn alone until tomorrow. Then open it again. It reads what is true by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn does not say how long to wait. We suggest ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks to be left alone for a while. The wizard keeps to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn has seen too many page loads. So the wizard has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk may be full, or the file of the notes is gone or locked. The wizard must note the old value before it presses anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk, or unlock the file. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser in this window is gone. The wizard pressed nothing after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wizard again. It then reads what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wizard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn can be reached again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loads again. You can carry on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard tries again by itself. It tells you here when the page loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn could not be reached, or it has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you are online. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the Wi-Fi on, or plug the cable in. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network cannot find LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a network. But it cannot tell where LinkedIn is. It may have a fault, or it may block LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, or restart your Wi-Fi box. At work or school, ask who runs the network. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First check the date and time on this computer. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your home network or your phone&apos;s. At work, ask if the company reads the traffic. Some virus scanners do so too. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered could not prove that it is LinkedIn. Somebody may be in between. So the wizard stopped. It never goes on over such a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer goes online by way of a “proxy”. It wants a name and a password. The wizard takes no passwords, so it cannot get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another network, such as your own at home. Or ask who runs this one to let LinkedIn through. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network does not let the wizard out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer goes online by way of a “proxy”. It gave no answer, or it said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in your computer&apos;s network settings. At work, ask who looks after it. Close the wizard and open it again if you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn did not answer in time. The line may be slow just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn is down right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn says that it has trouble of its own. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for ten minutes or more. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn sends us round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page leads on to the next, without an end. This happens when your sign-in has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button. It clears the old sign-in. Then sign in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard works in that window, so it has stopped. Your sign-in there is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again and sign in. The wizard then reads what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard cannot keep its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other browser did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window did not open. Nothing was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Or go on with the browser here, in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page in the browser has stopped. Nothing was pressed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button. The wizard loads a fresh page and looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That way to sign in does not work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google, and sometimes others, let nobody in from a browser inside a program. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the small window. Then sign in with your e-mail and your LinkedIn password. No password yet? Set one at LinkedIn in your own browser first. At the sign-in you may also choose another browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the wizard is not the one that belongs to it. So others might get into its browser. Install the wizard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser was not safe to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of LinkedIn was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with another browser: it may have its own walls. Or ask whoever looks after this computer to let the wizard use “user namespaces”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What forbids them is called “{switch}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser here has too few walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safe browser puts walls around each page. Your system lets this one build only some of them. So the wizard did not open LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page in the browser. Then carry on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>You were in the middle of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the same account. The wizard looks first at what is true now. Then you see the list. Nothing is pressed before you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can wait. Start below as ever, and we ask again next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueChange</name>
    <message>
        <source>from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose one of these two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who can use your LinkedIn data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a practice account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that they held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your LinkedIn password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone, for a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what LinkedIn may do with your data. Then switch off what you do not like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should press the switches?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn&apos;s User Agreement (8.2) bars programs that use its site for you. It could limit your account for that. With “Guide me” you press everything yourself. But the wizard still opens and reads the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn did not make this program. What AI has already learned from your data cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereYouLive</name>
    <message>
        <source>Some notes are only true in some places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Known on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give an account its name here, under More, Your accounts. The wizard does not know your name on LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>The page asked for your camera or microphone. The wizard said no: no setting needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked where you are. The wizard said no: no setting needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for what you have copied. The wizard said no: no setting needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to hold your mouse pointer. The wizard said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to see your screen. The wizard said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted the whole screen. The wizard said no: you should always see the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to open a window. The wizard said no: only sign-in windows may open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to send you notices. The wizard said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to save a file here. The wizard said no. Use your own browser for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for a file of yours. The wizard said no. Use your own browser for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for more than a page needs. The wizard said no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesFile</name>
    <message>
        <source>What I want on LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn Privacy Wizard wrote this. It holds no name and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it, open the wizard, then “More”, then “Bring in choices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change what stands behind “want”. “can_be” says to what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
