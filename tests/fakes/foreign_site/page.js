// What the pages of the little site do. `told` is the page's own data.
(() => {
  const told = JSON.parse(document.getElementById("told").textContent);
  const send = (path, method, body) => fetch(path, {
    method, keepalive: true, headers: { "content-type": "application/json", "csrf-token": "ajax:1" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  // Every click anywhere is told, the way sites measure what people do.
  addEventListener("click", (event) => {
    const path = event.composedPath().filter((at) => at.matches?.("a,button,input,select,label,[role],[data-c],[data-w]"));
    const at = path[0];
    const where = !at ? "nothing" : at.closest("[data-around]") ? `around:${at.id || at.tagName}` : at.closest("[role=dialog],[role=alertdialog],dialog") ? `dialog:${at.textContent.trim()}` : "page";
    send("/li/track", "POST", { where, trusted: event.isTrusted });
  }, true);
  if (told.chatter) {
    fetch("/realtime/connect");
    setInterval(() => send("/sensorCollect", "POST", {}), 90);
    const clock = document.createElement("small");
    clock.setAttribute("role", "status");
    document.body.append(clock);
    setInterval(() => { clock.textContent = new Date().toISOString(); }, 50);
  }

  const deep = (root, selector) => {
    const found = [...root.querySelectorAll(selector)];
    for (const el of root.querySelectorAll("*")) if (el.shadowRoot) found.push(...deep(el.shadowRoot, selector));
    return found;
  };
  const boxesOf = (el) => [...el.querySelectorAll("input[type=checkbox],[role=checkbox]")];
  const isOn = (box) => (box.matches("input") ? box.checked : box.getAttribute("aria-checked") === "true");
  const turn = (box, on) => { if (box.matches("input")) box.checked = on; else box.setAttribute("aria-checked", String(on)); };

  function wire(el, thing, say) {
    let held = thing.value;
    const show = (value) => {
      if (thing.boxes) boxesOf(el).forEach((box, i) => turn(box, value[i]));
      else if (el.matches("input")) el.checked = value === "on";
      else if (el.matches(".artdeco-toggle")) el.firstElementChild.textContent = told.words[value];
      else if (el.matches("[role=switch]")) {
        el.setAttribute("aria-checked", String(value === "on"));
        if (el.querySelector("input")) el.querySelector("input").checked = value === "on";
      } else if (el.matches("[role=radiogroup]")) {
        for (const radio of el.children) radio.setAttribute("aria-checked", String(radio.dataset.v === value));
      } else if (el.matches("[role=combobox]")) el.firstElementChild.textContent = thing.words[value];
      else if (el.matches("select")) el.value = [...el.options].find((o) => o.dataset.v === value).value;
      else for (const radio of el.querySelectorAll("input")) radio.checked = radio.dataset.v === value;
    };
    const change = async (value) => {
      const before = held;
      held = value;
      show(value);
      const back = () => { held = before; show(before); };
      if (thing.ask && !(await ask(thing.ask))) { back(); return; }
      const went = await say(thing, value);
      if (!went) { back(); toast(told.words.refused); }
      else if (went !== "later") toast(told.words.saved);
    };
    if (thing.locked) [el, ...el.querySelectorAll("input")].forEach((part) => { part.disabled = true; part.setAttribute("aria-disabled", "true"); });
    const other = () => thing.locked || change(held === "on" ? "off" : "on");
    if (thing.boxes) {
      boxesOf(el).forEach((box) => box.addEventListener(box.matches("input") ? "change" : "click", () => {
        const now = boxesOf(el).map((b) => (b === box && !b.matches("input") ? !isOn(b) : isOn(b)));
        change(now);
      }));
    } else if (el.matches("input")) {
      el.addEventListener("change", other);
      el.closest("[data-w]")?.addEventListener("click", (event) => { if (event.target !== el) other(); });
    } else if (el.matches("[role=switch],.artdeco-toggle")) el.addEventListener("click", other);
    else if (el.matches("[role=radiogroup]")) {
      for (const radio of el.children) radio.addEventListener("click", () => change(radio.dataset.v));
    } else if (el.matches("[role=combobox]")) el.addEventListener("click", () => open(el, thing, change));
    else if (el.matches("select")) el.addEventListener("change", () => change(el.selectedOptions[0].dataset.v));
    else for (const radio of el.querySelectorAll("input")) radio.addEventListener("change", () => change(radio.dataset.v));
    return (value) => { held = value; show(value); };
  }

  function open(button, thing, change) {
    const shut = () => { document.querySelector("[role=listbox]")?.remove(); button.setAttribute("aria-expanded", "false"); };
    if (button.getAttribute("aria-expanded") === "true") { shut(); return; }
    const list = document.createElement("ul");
    list.setAttribute("role", "listbox");
    for (const [value, words] of Object.entries(thing.words)) {
      const item = document.createElement("li");
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(button.firstElementChild.textContent === words));
      item.textContent = words;
      item.addEventListener("click", () => { shut(); change(value); });
      list.append(item);
    }
    button.setAttribute("aria-expanded", "true");
    setTimeout(() => document.body.append(list), 60);
  }

  function ask({ kind, title, confirm }) {
    const box = document.createElement(kind === "native" ? "dialog" : "div");
    if (kind !== "native") { box.setAttribute("role", kind); box.className = "veil"; }
    box.innerHTML = `<div><h2></h2><p>…</p><button data-no>×</button> <button data-yes></button></div>`;
    box.querySelector("h2").textContent = title;
    box.querySelector("[data-yes]").textContent = confirm;
    document.body.append(box);
    if (kind === "native") box.showModal();
    return new Promise((answer) => {
      box.querySelector("[data-yes]").addEventListener("click", () => { box.remove(); answer(true); });
      box.querySelector("[data-no]").addEventListener("click", () => { box.remove(); answer(false); });
    });
  }

  function toast(words) {
    const note = document.createElement("div");
    note.setAttribute("role", "alert");
    note.className = "toast";
    note.textContent = words;
    document.body.append(note);
    setTimeout(() => note.remove(), 2500);
  }

  const WAYS = {
    put: (t, value) => send(`/mysettings-api/settingsApiSettings/${t.key}`, "PUT", { value, key: t.key }).then((a) => a.ok),
    patch: (t, value) => send(`/voyager/api/member/${t.key}`, "PATCH", { value }).then((a) => a.ok),
    graph: (t, value) => send(`/graphql?queryId=m1`, "POST", { variables: { key: t.key, value } }).then((a) => a.ok),
    late: (t, value) => new Promise((done) => setTimeout(done, 400)).then(() => WAYS.put(t, value)),
    chatty: (t, value) => send("/li/track", "POST", { where: "page" }).then(() => WAYS.put(t, value)),
    form: (t, value) => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = location.href;
      for (const [name, held] of Object.entries({ key: t.key, value: JSON.stringify(value) })) {
        const field = Object.assign(document.createElement("input"), { type: "hidden", name, value: held });
        form.append(field);
      }
      document.body.append(form);
      setTimeout(() => form.submit(), 120);
      return "later";
    },
    button: (t, value) => {
      const save = deep(document, "button[data-save]")[0];
      save.disabled = false;
      save.onclick = async () => { save.disabled = true; await WAYS.put(t, value); toast(told.words.saved); };
      return "later";
    },
  };

  function start(root) {
    const found = deep(root, "[data-c]");
    const shows = told.things.map((thing, i) => wire(found[i], thing, (t, value) => WAYS[told.save](t, value)));
    if (told.draw === "embedded") {
      const data = JSON.parse(document.querySelector("code").textContent);
      shows.forEach((show, i) => show(data.included[i].value));
    }
    if (told.draw === "default" || told.draw === "late") {
      setTimeout(() => told.things.forEach(async (thing, i) => {
        const answer = await fetch(`/mysettings-api/settingsApiSettings/${thing.key}`);
        if (answer.ok) shows[i]((await answer.json()).value);
      }), told.draw === "late" ? 150 : 0);
    }
  }
  const fill = (html) => { const home = document.getElementById("content"); home.setHTMLUnsafe(html); start(home); };
  if (told.draw === "fetched") fetch(`${location.pathname}?part=1`).then((a) => a.text()).then(fill);
  else if (told.draw === "timer") setTimeout(() => fill(document.querySelector("template[data-later]").innerHTML), 700);
  else if (told.things) start(document);

  // Section pages.
  const place = (html, id) => document.getElementById(id).setHTMLUnsafe(html);
  if (told.rows === "fetched" || told.rows === "default") {
    fetch(`/mysettings-api/settingsApiSettingCards/${told.section}`).then((a) => a.json()).then((groups) => groups.forEach((html, i) => place(html, `g${i}`)));
  } else if (told.rows === "timers") {
    told.groups.forEach((html, i) => setTimeout(() => place(html, `g${i}`), 120 + 160 * i));
  } else if (told.rows === "scrolled") {
    const watch = new IntersectionObserver((seen) => seen.filter((s) => s.isIntersecting).forEach((s) => {
      watch.unobserve(s.target);
      fetch(`/mysettings-api/settingsApiSettingCards/${told.section}`).then((a) => a.json())
        .then((groups) => place(groups[Number(s.target.id.slice(1))], s.target.id));
    }));
    document.querySelectorAll(".group").forEach((group) => watch.observe(group));
  }
})();
