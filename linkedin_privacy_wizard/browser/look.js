// What a page shows, as plain data. Runs in an isolated world: the page cannot see or change it,
// and it changes nothing in the page. The elements found are kept here, in this world, so that
// a later press means exactly the element that was looked at.

// What is not the page's own matter. Inside the main part a header may be the setting's own.
const ASIDE = "footer,nav,aside,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary]";
const AROUND = `header,${ASIDE}`;
const DIALOGS = "[role=dialog],[role=alertdialog],dialog[open],.artdeco-modal";
const BUTTON = "button,[role=button],input[type=submit],input[type=button]";

const buttonWords = (el) => tidy(el.getAttribute("aria-label")) || tidy(el.innerText || el.textContent || el.value) || tidy(el.value);

function markersOf(everything, inPage) {
  const some = (selector) => everything.some((el) => el.matches(selector) && isVisible(el));
  const someBig = (selector) => everything.some((el) => el.matches(selector) && isVisible(el) && isBig(el));
  const headings = everything.filter((el) => el.matches("h1,h2,[role=heading]") && isVisible(el)).map((el) => tidy(el.textContent)).join(" | ");
  const field = "input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=email]";
  const asked = inPage.some((el) => el.matches(field) && isVisible(el) && !closest(el, "[role=search]") && el.getAttribute("role") !== "combobox");
  return Object.entries({
    password: some("input[type=password],input[autocomplete~=current-password]"),
    pin: some("input[name=pin],#input__email_verification_pin,#input__phone_verification_pin,input[autocomplete=one-time-code],#email-pin-challenge input:not([type=hidden])"),
    captcha: some("#captcha-internal") || someBig("iframe#humanThirdPartyIframe,iframe[title='LinkedIn security verification'],iframe[src*='li.protechts.net'],iframe[src*='recaptcha'],iframe[src*='arkoselabs']"),
    app_approval: some("[data-test-id='auth-app-approval']"),
    restricted: /temporarily restricted/i.test(headings),
    sign_in_link: some("a.main__sign-in-link,.authwall,[data-test-id='sign-in-form']"),
    text_field: asked,
  }).filter(([, here]) => here).map(([marker]) => marker);
}

function look() {
  const seen = [];
  const ref = (element) => String(seen.push(element) - 1);
  globalThis.lookedAt = seen;

  const mains = [...document.querySelectorAll("main,[role=main],#main")].filter(isVisible);
  const scope = mains.find((main) => main.querySelector("h1,h2,input,a,iframe,select")) || mains[0] || document.body || document.documentElement;
  const everything = [...walk(document)];
  const inScope = [...walk(scope)];
  const outside = mains.length > 0 ? ASIDE : AROUND;
  const inPage = inScope.filter((el) => !closest(el, DIALOGS));
  const inside = inPage.filter((el) => !closest(el, outside) || contains(closest(el, outside), scope));

  const buttonsIn = (elements) => elements.filter((el) => el.matches(BUTTON) && isVisible(el)).slice(0, 40)
    .map((el) => ({ ref: ref(el), box: boxOf(el), words: buttonWords(el), disabled: isOff(el) }));
  const dialogs = everything.filter((el) => el.matches(DIALOGS) && isVisible(el) && !closest(el.parentElement || el, DIALOGS))
    .map((el) => ({ words: chunks(el), buttons: buttonsIn([...walk(el)]) }));
  const messages = everything.filter((el) => el.matches("[role=alert],[role=status],.artdeco-toast-item") && isVisible(el))
    .map((el) => tidy(el.textContent)).filter(Boolean).slice(0, 8);
  const rows = rowsOf([inside, inPage, everything], scope);
  return {
    url: location.href,
    language: document.documentElement.lang || "",
    state: document.readyState,
    scripted: document.scripts.length > 0 || everything.some((el) => el.localName === "iframe" || el.shadowRoot),
    busy: inside.some((el) => el.getAttribute("aria-busy") === "true" && isVisible(el)),
    rows, controls: controlsOf(inside, everything, scope, ref),
    buttons: buttonsIn(mains.length > 0 ? inPage : inside),
    dialogs, messages, markers: markersOf(everything, inScope),
  };
}

// Pages may draw their later rows only when somebody scrolls to them. Answers whether there was
// anything to scroll.
async function reveal() {
  const first = (globalThis.rowsAt || document.body);
  let box = document.scrollingElement;
  for (let at = first; at; at = parentOf(at)) {
    if (at.scrollHeight > at.clientHeight + 4 && /auto|scroll/.test(style(at).overflowY)) { box = at; break; }
  }
  if (!box || box.scrollHeight <= box.clientHeight + 4) return false;
  const pause = () => new Promise((done) => { const wait = setTimeout(done, 60); requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(wait); done(); })); });
  for (let step = 0; step < 25 && box.scrollTop + box.clientHeight < box.scrollHeight - 2; step += 1) {
    box.scrollBy({ top: box.clientHeight * 0.8, behavior: "instant" });
    await pause();
  }
  return true;
}
