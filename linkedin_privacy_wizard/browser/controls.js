// Controls by their roles, whatever they look like.

const BOX = "input[type=checkbox]:not([role=switch])";
const SWITCH = "[role=switch],button[aria-pressed],[data-control-name=toggle_button]";
const RADIO = "input[type=radio],[role=radio]";
const MENU = "select,[role=combobox]:not(input:not([readonly])),button[aria-haspopup=listbox],[role=listbox]";
const ANY = [BOX, SWITCH, RADIO, MENU, "[role=checkbox]"].join(",");

const labelsOf = (el) => [...(el.labels || [])];
const isUsable = (el) => isVisible(el) || labelsOf(el).some(isVisible) || Boolean(el.parentElement && isVisible(el.parentElement));
const isOff = (el) => el.disabled === true || el.getAttribute("aria-disabled") === "true" || Boolean(closest(el, "fieldset[disabled]"));
function stateOf(el) {
  if (el.matches("input")) return el.indeterminate ? null : el.checked;
  const said = el.getAttribute("aria-checked") ?? el.getAttribute("aria-pressed");
  return said === "true" ? true : said === "false" ? false : null;
}
function keysOf(el) {
  const keys = [];
  for (const { name, value } of el.attributes) {
    if (!/^(id|name|aria-labelledby|data-.+)$/.test(name)) continue;
    for (const key of value.split(/\s+/)) if (/^[\w.-]{2,80}$/.test(key)) keys.push(key);
  }
  return keys;
}
// What the control itself is called.
function namesOf(el) {
  const names = [];
  const add = (text) => { const words = tidy(text); if (words && !names.includes(words)) names.push(words); };
  for (const id of (el.getAttribute("aria-labelledby") || "").split(/\s+/)) { const named = byId(el, id); if (named) { add(named.textContent); chunks(named).forEach(add); } }
  add(el.getAttribute("aria-label"));
  for (const label of labelsOf(el)) { chunks(label).forEach(add); add(label.textContent); }
  const legend = el.querySelector(":scope > legend");
  if (legend) add(legend.textContent);
  return names;
}
// One control may be drawn as two elements, one inside the other.
const within = (one, other) => one !== other && contains(one, other);

function controlsOf(elements, everything, scope, ref) {
  const parts = elements.filter((el) => el.matches(ANY) && isUsable(el));
  const outermost = parts.filter((el) => !parts.some((other) => within(other, el) && other.matches(SWITCH) && el.matches(`${BOX},${SWITCH}`)));
  const taken = new Set();

  // The largest piece of the page that belongs to these elements alone.
  function own(group) {
    let at = group[0];
    const strange = (el) => parts.some((other) => contains(el, other) && !group.some((g) => g === other || within(g, other) || within(other, g)));
    for (let next = parentOf(at); next && next !== scope && next.localName !== "body" && !strange(next); next = parentOf(at)) at = next;
    return at;
  }
  function named(group, home) {
    const direct = home ? namesOf(home) : namesOf(group[0]);
    const nearby = chunks(own(group), 16);
    return { direct, nearby };
  }
  function radios(el) {
    const kin = (x) => (el.matches("input")
      ? x.matches("input[type=radio]") && x.name === el.name && x.form === el.form && x.getRootNode() === el.getRootNode()
      : x.matches("[role=radio]") && (closest(x, "[role=radiogroup]") || x.parentElement) === (closest(el, "[role=radiogroup]") || el.parentElement));
    const group = outermost.filter((x) => x.matches(RADIO) && kin(x));
    group.forEach((member) => taken.add(member));
    const home = closest(el, "[role=radiogroup],fieldset");
    const wordsOf = (x) => [...new Set([...namesOf(x), ...chunks(x), ...(namesOf(x).length || chunks(x).length ? [] : chunks(x.closest("label,li") || x.parentElement))])];
    return {
      kind: "radios", on: null, shown: [], disabled: group.every(isOff),
      keys: [...group.flatMap((x) => [...keysOf(x), (x.id || "").split("__")[0]]), ...(home ? keysOf(home) : [])].filter(Boolean),
      ...named(group, home || group[0].parentElement),
      choices: group.map((x) => ({
        ref: ref(x), box: boxOf(x), words: wordsOf(x).slice(0, 8), chosen: stateOf(x) === true, disabled: isOff(x),
        code: x.getAttribute("value") && x.value !== "on" ? x.value : (x.id || "").split("__").slice(1).join("__") || x.getAttribute("data-value") || "",
      })),
    };
  }
  // A menu's list may be anywhere on the page, and only there while it is open.
  function listOf(el) {
    if (el.matches("select,[role=listbox]")) return el;
    const said = byId(el, el.getAttribute("aria-controls")) || byId(el, el.getAttribute("aria-owns"));
    if (said || el.getAttribute("aria-expanded") !== "true") return said;
    const lists = everything.filter((x) => x.matches("[role=listbox]") && isVisible(x));
    return lists.length === 1 ? lists[0] : null;
  }
  function menu(el) {
    const list = listOf(el);
    if (list) taken.add(list);
    const native = el.matches("select");
    const options = list ? [...walk(list)].filter((x) => x.matches(native ? "option" : "[role=option]")) : [];
    return {
      kind: "menu", on: null, disabled: isOff(el), keys: keysOf(el), ...named([el]),
      // What can be typed into is never read: only a field that the page alone fills shows a value.
      shown: native ? [] : el.matches("input") ? [tidy(el.value)].filter(Boolean) : chunks(el),
      choices: options.filter((x) => native || isVisible(x)).map((x) => ({
        ref: ref(x), box: boxOf(x), code: x.getAttribute("value") || x.getAttribute("data-value") || "", words: native ? [tidy(x.textContent)] : chunks(x, 8),
        chosen: native ? x.selected : x.getAttribute("aria-selected") === "true", disabled: isOff(x),
      })),
    };
  }
  function toggle(el) {
    const inner = parts.filter((x) => within(el, x));
    const said = [el, ...inner].map(stateOf).filter((on) => on !== null);
    return {
      kind: el.matches(SWITCH) ? "switch" : "box", choices: [], disabled: isOff(el),
      on: said.length && said.every((on) => on === said[0]) ? said[0] : null,
      shown: said.length || el.matches("input") ? [] : chunks(el), keys: [el, ...inner].flatMap(keysOf), ...named([el]),
    };
  }

  const lists = new Set(outermost.filter((el) => el.matches("[role=combobox],button[aria-haspopup=listbox]")).map(listOf).filter(Boolean));
  const found = [];
  for (const el of outermost) {
    if (taken.has(el) || lists.has(el)) continue;
    const read = el.matches(RADIO) ? radios : el.matches(MENU) ? menu : toggle;
    found.push({ ref: ref(el), box: boxOf(el), ...read(el) });
  }
  const at = (control) => globalThis.lookedAt[Number(control.ref)];
  // A name of its own, which no other control has, goes before the words nearby: those may be
  // the words of a control that could not be recognised.
  const homes = (globalThis.rowHomes || []).filter((home) => found.filter((each) => contains(home, at(each))).length === 1);
  return found.map(({ direct, nearby, ...control }) => {
    const shared = found.some((other) => other.ref !== control.ref && other.direct.some((name) => direct.includes(name)));
    const sure = found.length > 1 && direct.length > 0 && !shared;
    const listed = homes.some((home) => contains(home, at(control)));
    const mark = !listed && (direct.length || control.keys.length) ? [control.kind, ...control.keys, ...direct].join("\n") : "";
    return { ...control, mark, names: sure ? direct : [...new Set([...direct, ...nearby])].slice(0, 16) };
  });
}
