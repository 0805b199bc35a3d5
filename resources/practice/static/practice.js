"use strict";

// The pretend site's pages: they draw themselves, save each change and say so.

const MESSAGE_FOR_MS = 4000;
const before = new WeakMap();

function csrfToken() {
  const found = /JSESSIONID="?([^";]+)"?/.exec(document.cookie);
  return found ? found[1] : "";
}

function say(text, kind) {
  if (!text) return;
  const message = document.createElement("div");
  message.setAttribute("role", "alert");
  message.className = `artdeco-toast-item message message-${kind}`;
  message.textContent = text;
  document.getElementById("messages").append(message);
  setTimeout(() => message.remove(), MESSAGE_FOR_MS);
}

async function send(method, address, body) {
  try {
    const answer = await fetch(address, {
      method,
      body,
      headers: {
        "content-type": "application/json",
        "csrf-token": csrfToken(),
        "x-restli-protocol-version": "2.0.0",
      },
    });
    const told = await answer.json();
    return { ok: answer.ok, message: told.message };
  } catch {
    return { ok: false, message: document.body.dataset.failed };
  }
}

function button(text, className, whenPressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  made.addEventListener("click", whenPressed);
  return made;
}

function ask(question) {
  return new Promise((answered) => {
    const veil = document.createElement("div");
    veil.className = "veil";
    const dialog = document.createElement("div");
    dialog.className = "dialog artdeco-modal";
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-modal", "true");
    dialog.setAttribute("aria-labelledby", "dialog-title");
    const title = document.createElement("h2");
    title.id = "dialog-title";
    title.textContent = question.title;
    const body = document.createElement("p");
    body.textContent = question.body;
    const close = (yes) => () => {
      veil.remove();
      answered(yes);
    };
    const confirm = button(question.confirm, "act", close(true));
    dialog.append(title, body, button(question.cancel, "plain", close(false)), confirm);
    veil.append(dialog);
    document.body.append(veil);
    confirm.focus();
  });
}

function inputs(control) {
  return [...control.querySelectorAll("input")];
}

function read(control) {
  switch (control.dataset.kind) {
    case "switch":
      return inputs(control)[0].checked ? "on" : "off";
    case "radio":
      return inputs(control).find((input) => input.checked)?.value ?? "";
    case "menu":
      return control.querySelector("select").value;
    case "ticks":
      return inputs(control).filter((input) => input.checked).map((input) => input.value);
    default:
      return [...control.querySelectorAll("li")].map((item) => item.dataset.code);
  }
}

function show(control, value) {
  const kind = control.dataset.kind;
  if (kind === "switch") inputs(control)[0].checked = value === "on";
  if (kind === "radio") inputs(control).forEach((input) => (input.checked = input.value === value));
  if (kind === "ticks")
    inputs(control).forEach((input) => (input.checked = value.includes(input.value)));
  if (kind === "menu") control.querySelector("select").value = value;
  if (kind === "list")
    control.querySelectorAll("li").forEach((item) => {
      if (!value.includes(item.dataset.code)) item.remove();
    });
  describe(control, value);
}

function describe(control, value) {
  const state = control.querySelector("[data-state]");
  if (state) state.textContent = document.body.dataset[value];
  if (control.dataset.kind === "list") {
    control.querySelector(".empty").hidden = value.length > 0;
    const clear = control.querySelector("[data-clear]");
    if (clear) clear.hidden = value.length === 0;
  }
}

async function save(control, value) {
  const question = control.dataset.dialog ? JSON.parse(control.dataset.dialog) : null;
  const asks = question && (question.when === "any" || question.when === value);
  if (asks && !(await ask(question))) {
    show(control, before.get(control));
    return;
  }
  const body = {
    value,
    settingDisplayType: control.dataset.type,
    entityUrn: control.dataset.urn,
    key: control.dataset.key,
    hasChild: false,
  };
  const address = `/mysettings-api/settingsApiSettings/${encodeURIComponent(control.dataset.key)}`;
  const { ok, message } = await send("PUT", address, JSON.stringify(body));
  if (ok) before.set(control, value);
  show(control, before.get(control));
  say(message, ok ? "good" : "bad");
}

function bring(control) {
  before.set(control, read(control));
  const waits = control.dataset.waits === "true";
  control.addEventListener("change", () => {
    if (!waits) save(control, read(control));
  });
  control.addEventListener("click", (event) => {
    const pressed = event.target.closest("button");
    if (pressed?.hasAttribute("data-save")) save(control, read(control));
    if (pressed?.hasAttribute("data-clear")) save(control, []);
    if (pressed?.hasAttribute("data-remove")) {
      const code = pressed.closest("li").dataset.code;
      save(control, read(control).filter((other) => other !== code));
    }
  });
  // In this era the slider is no label: its wrapper passes the press on.
  const wrapper = control.querySelector(".setting-toggle__toggle");
  wrapper?.addEventListener("click", (event) => {
    if (event.target !== inputs(control)[0]) inputs(control)[0].click();
  });
  if (control.dataset.shadow) hide(control);
}

function hide(control) {
  const host = document.createElement("div");
  control.replaceWith(host);
  const style = document.querySelector("link[rel=stylesheet]").cloneNode();
  host.attachShadow({ mode: "open" }).append(style, control);
}

function bringArchive(root) {
  const request = root.querySelector("#download-button");
  request?.addEventListener("click", async () => {
    const chosen = root.querySelector("input[name=archive]:checked").value;
    const { ok, message } = await send("POST", "/psettings/member-data/export", chosen);
    request.disabled = ok;
    say(message, ok ? "good" : "bad");
  });
}

function bringSignIn(form) {
  const [who, password] = form.querySelectorAll(".fields input");
  const press = async () => {
    const answer = await fetch("/checkpoint/lg/login-submit", {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({
        session_key: who.value,
        session_password: password.value,
        session_redirect: form.dataset.onward,
      }),
    });
    location.assign((await answer.json()).next);
  };
  form.querySelector("button.act").addEventListener("click", press);
  password.addEventListener("keydown", (event) => {
    if (event.key === "Enter") press();
  });
}

function bringAll(root) {
  root.querySelectorAll("[data-key]").forEach(bring);
  bringArchive(root);
  root.querySelectorAll("[data-sign-in]").forEach(bringSignIn);
  root.querySelectorAll("[data-window]").forEach((opener) => {
    opener.addEventListener("click", () => {
      window.open(opener.dataset.window, "sign-in", "width=480,height=520");
    });
  });
  root.querySelectorAll("[data-tell-opener]").forEach((told) => {
    window.opener?.postMessage({ goOn: told.dataset.tellOpener }, location.origin);
    window.close();
  });
  root.querySelectorAll("[data-go-on]").forEach((notice) => {
    setTimeout(() => location.assign(notice.dataset.goOn), Number(notice.dataset.after));
  });
}

window.addEventListener("message", (event) => {
  if (event.origin === location.origin && event.data.goOn) location.assign(event.data.goOn);
});

const later = document.getElementById("later");
if (later) {
  setTimeout(() => {
    const main = document.getElementById("main");
    main.append(later.content.cloneNode(true));
    main.removeAttribute("aria-busy");
    bringAll(main);
  }, Number(document.body.dataset.drawnAfter));
} else {
  bringAll(document);
}
