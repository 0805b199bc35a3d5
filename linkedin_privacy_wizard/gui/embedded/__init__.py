"""The browser inside the window: one profile, one page, every door shut.

environment   what QtWebEngine reads once, before anything else
guard         which addresses may be asked for
page          a page that refuses whatever the person did not come for
profile       the one place where profiles, pages and views are made
popups        sign-in helpers in windows of their own; all others led nowhere
cookies       whether somebody is signed in
pane          the widget that shows it all
lifetime      taking Qt objects down one after the other
"""
