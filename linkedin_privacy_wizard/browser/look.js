// What a page shows, as plain data. Runs in an isolated world: the page cannot see or change it,
// and it changes nothing in the page. The elements found are kept here, in this world, so that
// a later press means exactly the element that was looked at.
(() => {
  const seen = [];
  const ref = (element) => String(seen.push(element) - 1);
  globalThis.lookedAt = seen;

  const tidy = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 300);
  const style = (el) => el.ownerDocument.defaultView.getComputedStyle(el);
  const isVisible = (el) => el.getClientRects().length > 0 && style(el).visibility !== "hidden";
  const parentOf = (el) => el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
  const closest = (el, selector) => {
    for (let at = el; at; at = parentOf(at)) if (at.matches(selector)) return at;
    return null;
  };

  const FRAMES = "iframe";
  const frameDocument = (frame) => {
    try { return isVisible(frame) ? frame.contentDocument : null; } catch { return null; }
  };
  // Every element below a root in reading order, through open shadow roots and frames of this site.
  function* walk(root) {
    for (const el of root.querySelectorAll("*")) {
      yield el;
      if (el.shadowRoot) yield* walk(el.shadowRoot);
      const inner = el.matches(FRAMES) && frameDocument(el);
      if (inner && inner.body) yield* walk(inner);
    }
  }

  const AROUND = "nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary]";
  const DIALOGS = "[role=dialog],[role=alertdialog],dialog[open],.artdeco-modal";
  const mains = [...document.querySelectorAll("main,[role=main],#main")].filter(isVisible);
  const scope = mains.find((main) => main.querySelector("h1,h2,input,a,iframe,select")) || mains[0] || document.body || document.documentElement;
  const everything = [...walk(document)];
  const within = [...walk(scope)];
  const inPage = within.filter((el) => !closest(el, DIALOGS) && (mains.length > 0 || !closest(el, AROUND)));

  // The words of an element, piece by piece: each run of text by itself, and each block as a whole.
  function chunks(el) {
    const pieces = [];
    const add = (text) => { const words = tidy(text); if (words && !pieces.includes(words)) pieces.push(words); };
    const texts = el.ownerDocument.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    const blocks = new Set();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const owner = node.parentElement;
      if (!owner || /^(script|style|option|template|noscript)$/i.test(owner.tagName)) continue;
      if (style(owner).display === "none" || style(owner).visibility === "hidden") continue;
      add(node.data);
      let block = owner;
      while (block !== el && style(block).display.startsWith("inline") && block.parentElement) block = block.parentElement;
      blocks.add(block);
    }
    for (const block of blocks) if (!block.querySelector("input,select,button,a,div,p,li")) add(block.textContent);
    return pieces.slice(0, 12);
  }

  const byId = (el, id) => el.getRootNode().getElementById?.(id) || el.ownerDocument.getElementById(id);
  const labelsOf = (el) => [...(el.labels || [])];
  const BOX = "input[type=checkbox]:not([role=switch])";
  const SWITCH = "[role=switch],button[aria-pressed],[data-control-name=toggle_button]";
  const RADIO = "input[type=radio],[role=radio]";
  const MENU = "select,[role=combobox]:not(input[type=text]):not(input[type=search]),button[aria-haspopup=listbox],[role=listbox]";
  const ANY = [BOX, SWITCH, RADIO, MENU, "[role=checkbox]"].join(",");

  // The largest piece of the page that belongs to these controls alone.
  function own(parts) {
    let at = parts[0];
    const foreign = (el) => [...el.querySelectorAll(ANY)].some((other) => !parts.some((p) => p === other || p.contains(other) || other.contains(p)));
    while (at.parentElement && at.parentElement !== at.ownerDocument.body && at.parentElement !== scope && !foreign(at.parentElement)) at = at.parentElement;
    return at;
  }
  function namesOf(el) {
    const names = [];
    const add = (text) => { const words = tidy(text); if (words && !names.includes(words)) names.push(words); };
    for (const id of (el.getAttribute("aria-labelledby") || "").split(/\s+/)) if (id) add(byId(el, id)?.textContent);
    add(el.getAttribute("aria-label"));
    for (const label of labelsOf(el)) { add(label.textContent); chunks(label).forEach(add); }
    return names;
  }
  function around(parts) {
    const names = parts.length === 1 ? namesOf(parts[0]) : [];
    for (const words of chunks(own(parts))) if (!names.includes(words)) names.push(words);
    return names.slice(0, 16);
  }
  function keysOf(el) {
    const keys = [];
    for (const { name, value } of el.attributes) {
      if (!/^(id|name|aria-labelledby|data-.+)$/.test(name)) continue;
      for (const key of value.split(/\s+/)) if (/^[\w.-]{2,80}$/.test(key)) keys.push(key);
    }
    return keys;
  }
  const usable = (el) => isVisible(el) || labelsOf(el).some(isVisible) || (el.parentElement && isVisible(el.parentElement));
  const isOff = (el) => el.disabled === true || el.getAttribute("aria-disabled") === "true" || Boolean(closest(el, "fieldset[disabled]"));
  const stateOf = (el) => {
    if (el.matches("input")) return el.indeterminate ? null : el.checked;
    const said = el.getAttribute("aria-checked") ?? el.getAttribute("aria-pressed");
    return said === "true" ? true : said === "false" ? false : null;
  };

  const controls = [];
  const taken = new Set();
  const groupOf = (el) => {
    if (el.matches("input")) return inPage.filter((x) => x.matches("input[type=radio]") && x.name === el.name && x.form === el.form && x.getRootNode() === el.getRootNode());
    const home = closest(el, "[role=radiogroup]") || el.parentElement;
    return inPage.filter((x) => x.matches("[role=radio]") && (closest(x, "[role=radiogroup]") || x.parentElement) === home);
  };
  function radios(el) {
    const group = groupOf(el);
    group.forEach((member) => taken.add(member));
    const home = closest(el, "[role=radiogroup],fieldset");
    const keys = group.flatMap((x) => [...keysOf(x), (x.id || "").split("__")[0]]);
    const named = home ? [...namesOf(home), tidy(home.querySelector("legend")?.textContent)] : [];
    controls.push({
      ref: ref(el), kind: "radios", on: null, shown: "", disabled: group.every(isOff),
      keys: [...keys, ...(home ? keysOf(home) : [])].filter(Boolean),
      names: [...named.filter(Boolean), ...around(group)],
      choices: group.map((x) => ({
        ref: ref(x), code: x.getAttribute("value") && x.value !== "on" ? x.value : (x.id || "").split("__").slice(1).join("__") || x.getAttribute("data-value") || "",
        words: namesOf(x)[0] || tidy(x.textContent) || tidy(x.closest("label,li")?.textContent) || tidy(x.parentElement.textContent),
        chosen: stateOf(x) === true, disabled: isOff(x),
      })),
    });
  }
  function menu(el) {
    const list = el.matches("select") ? el : el.matches("[role=listbox]") ? el : byId(el, el.getAttribute("aria-controls") || el.getAttribute("aria-owns") || "");
    if (list && list !== el) taken.add(list);
    const options = list ? [...list.querySelectorAll(el.matches("select") ? "option" : "[role=option]")] : [];
    const open = el.matches("select") ? options : options.filter(isVisible);
    controls.push({
      ref: ref(el), kind: "menu", on: null, disabled: isOff(el), keys: keysOf(el), names: around([el]),
      // What can be typed into is never read: only a field that the page alone fills shows a value.
      shown: el.matches("select") ? "" : tidy(el.matches("input") ? (el.readOnly ? el.value : "") : el.textContent),
      choices: open.map((x) => ({
        ref: ref(x), code: x.getAttribute("value") || x.getAttribute("data-value") || "", words: tidy(x.textContent),
        chosen: el.matches("select") ? x.selected : x.getAttribute("aria-selected") === "true", disabled: isOff(x),
      })),
    });
  }
  const menuPopups = new Set(inPage.filter((el) => el.matches("[role=combobox],button[aria-haspopup=listbox]"))
    .map((el) => byId(el, el.getAttribute("aria-controls") || el.getAttribute("aria-owns") || "")).filter(Boolean));
  for (const el of inPage) {
    if (taken.has(el) || menuPopups.has(el) || !usable(el)) continue;
    if (el.matches(RADIO)) radios(el);
    else if (el.matches(MENU)) menu(el);
    else if (el.matches(SWITCH) || el.matches(BOX) || el.matches("[role=checkbox]")) {
      if (el.matches("[data-control-name]") && el.querySelector("input,[role=switch],button[aria-pressed]") && !el.matches("[role=switch],[aria-pressed]")) continue;
      controls.push({
        ref: ref(el), kind: el.matches(SWITCH) ? "switch" : "box", on: stateOf(el), choices: [], disabled: isOff(el),
        shown: tidy(el.matches("input") ? "" : el.textContent), keys: keysOf(el), names: around([el]),
      });
    }
  }

  // Rows: links to settings with the words beside them.
  const SETTING = /^\/(mypreferences|psettings|public-profile\/settings|jobs\/application-settings)(\/|$|\?)/;
  const links = (root) => root.filter((el) => el.matches("a[href]") && isVisible(el) && el.origin === location.origin && SETTING.test(el.pathname));
  let anchors = links(inPage);
  if (anchors.length === 0) anchors = links(everything);
  const rows = anchors.map((link) => {
    let home = link;
    for (let up = 0; up < 4 && home.parentElement && home.parentElement !== scope; up += 1) {
      const next = home.parentElement;
      const others = [...next.querySelectorAll("a[href]")].some((a) => a !== link && a.href !== link.href);
      if (others || next.querySelector("h1,h2,h3,h4,ul,ol") || next.matches("ul,ol,section,body")) break;
      home = next;
    }
    const mine = chunks(link);
    const label = tidy(link.getAttribute("aria-label"));
    const title = mine[0] || label;
    const words = [...new Set([...mine.slice(1), label, ...chunks(home)])].filter((piece) => piece && piece !== title);
    return { path: link.pathname.replace(/\/+$/, "") || "/", title, words };
  });

  const buttonWords = (el) => tidy(el.getAttribute("aria-label")) || tidy(el.innerText || el.textContent || el.value) || tidy(el.value);
  const BUTTON = "button,[role=button],input[type=submit],input[type=button]";
  const buttonsIn = (elements) => elements.filter((el) => el.matches(BUTTON) && isVisible(el)).slice(0, 40)
    .map((el) => ({ ref: ref(el), words: buttonWords(el), disabled: isOff(el) }));
  const dialogs = everything.filter((el) => el.matches(DIALOGS) && isVisible(el) && !closest(el.parentElement || el, DIALOGS))
    .map((el) => ({ words: chunks(el), buttons: buttonsIn([...walk(el)]) }));
  const messages = everything.filter((el) => el.matches("[role=alert],[role=status],.artdeco-toast-item") && isVisible(el))
    .map((el) => tidy(el.textContent)).filter(Boolean).slice(0, 8);

  const some = (selector) => everything.some((el) => el.matches(selector) && isVisible(el));
  const isBig = (el) => { const box = el.getBoundingClientRect(); return box.width > 80 && box.height > 60; };
  const someBig = (selector) => everything.some((el) => el.matches(selector) && isVisible(el) && isBig(el));
  const headings = everything.filter((el) => el.matches("h1,h2,[role=heading]") && isVisible(el)).map((el) => tidy(el.textContent)).join(" | ");
  const markers = [];
  if (some("input[type=password],input[autocomplete~=current-password]")) markers.push("password");
  if (some("input[name=pin],#input__email_verification_pin,#input__phone_verification_pin,input[autocomplete=one-time-code],#email-pin-challenge input:not([type=hidden])")) markers.push("pin");
  if (some("#captcha-internal") || someBig("iframe#humanThirdPartyIframe,iframe[title='LinkedIn security verification'],iframe[src*='li.protechts.net'],iframe[src*='recaptcha'],iframe[src*='arkoselabs']")) markers.push("captcha");
  if (some("[data-test-id='auth-app-approval']")) markers.push("app_approval");
  if (/temporarily restricted/i.test(headings)) markers.push("restricted");
  if (some("a.main__sign-in-link,.authwall,[data-test-id='sign-in-form']")) markers.push("sign_in_link");

  const fields = within.filter((el) => el.matches("input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=email]") && isVisible(el));
  if (fields.some((el) => !closest(el, "[role=search]") && el.getAttribute("role") !== "combobox")) markers.push("text_field");

  return {
    url: location.href,
    language: (document.documentElement.lang || "").slice(0, 2).toLowerCase(),
    complete: document.readyState === "complete",
    rows, controls, buttons: buttonsIn(inPage), dialogs, messages, markers,
  };
})()
