// Where to press so that a press lands on the control `ref` of the last look, and nowhere else.
// The real input often lies hidden under a drawn slider: then its label, the drawing beside it or
// its wrapper is the place.

const PRESSED = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
const CONTROLS = "input,select,button,a,[role=switch],[role=radio],[role=checkbox],[role=option],[role=combobox]";
const frames = (count) => new Promise((done) => {
  const step = () => (count-- > 0 ? requestAnimationFrame(step) : done());
  step();
});
const strangers = (at, el) => [...at.querySelectorAll(CONTROLS)].some((other) => other !== el && !el.contains(other) && !other.contains(el));

// What belongs to the control besides itself: its labels, and what is drawn around it alone.
function belongingsOf(el) {
  const labels = labelsOf(el).filter((label) => !strangers(label, el));
  const beside = [el.nextElementSibling, el.previousElementSibling].filter((one) => one && !one.matches(`${CONTROLS},label`) && !strangers(one, el) && !tidy(one.textContent));
  const wrappers = [];
  for (let at = el.parentElement, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    if (strangers(at, el) || at.matches("main,[role=main],body,section,form,fieldset,li")) break;
    wrappers.push(at);
  }
  return { labels, beside, wrappers };
}
// The innermost element at a point of an element's own document, through open shadow roots.
function hitAt(el, x, y) {
  let hit = el.ownerDocument.elementFromPoint(x, y);
  while (hit && hit.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}
function offsetOf(el) {
  let x = 0; let y = 0;
  for (let view = el.ownerDocument.defaultView; view !== window && view.frameElement; view = view.parent) {
    const box = view.frameElement.getBoundingClientRect();
    x += box.left + view.frameElement.clientLeft; y += box.top + view.frameElement.clientTop;
  }
  return { x, y };
}
// Where a person sees the control, in shares of the window: [left, top, width, height], or null
// where nothing of it is drawn.
function boxOf(el) {
  const isDrawn = (one) => { const box = one.getBoundingClientRect(); return box.width >= 4 && box.height >= 4; };
  const { labels, beside, wrappers } = belongingsOf(el);
  const spot = [el, ...beside, ...labels, ...wrappers].find(isDrawn);
  if (!spot || innerWidth === 0 || innerHeight === 0) return null;
  const box = spot.getBoundingClientRect(); const at = offsetOf(spot);
  return [(box.left + at.x) / innerWidth, (box.top + at.y) / innerHeight, box.width / innerWidth, box.height / innerHeight];
}
function overlaps(target, x, y) {
  const box = target.getBoundingClientRect();
  const tiny = box.width < 4 || box.height < 4;
  return tiny || (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1);
}

// The next press may reach these elements only. A page can move under the pointer between the
// look and the press; a press that would hit something else is stopped before the page hears it.
function watch(el, belongs) {
  const views = new Set([window, el.ownerDocument.defaultView]);
  const state = { landed: false };
  const onPress = (event) => {
    if (!event.isTrusted) return;
    if (belongs(event.composedPath()[0])) { if (event.type === "click") state.landed = true; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const view of views) for (const kind of PRESSED) view.addEventListener(kind, onPress, { capture: true, passive: false });
  setTimeout(() => state.stop(), 2000);
  state.stop = () => { for (const view of views) for (const kind of PRESSED) view.removeEventListener(kind, onPress, { capture: true }); };
  globalThis.watched = state;
}
function landed() {
  const state = globalThis.watched;
  state?.stop();
  return state ? state.landed : null;
}

// Answers {x, y} in the window, {scripted: true} where no place on screen belongs to the control,
// {covered: true} where a question lies over it, {hidden: true} or {gone: true}.
async function place(ref) {
  const el = (globalThis.lookedAt || [])[Number(ref)];
  if (!el || !el.isConnected) return { gone: true };
  if (document.visibilityState !== "visible" || innerWidth === 0 || innerHeight === 0) return { hidden: true };
  const { labels, beside, wrappers } = belongingsOf(el);
  const belongs = (hit) => Boolean(hit && hit.nodeType === Node.ELEMENT_NODE && !hit.closest("a[href]")
    && [el, ...labels, ...beside, ...wrappers].some((part) => contains(part, hit)));
  let covered = false;
  for (const spot of [el, ...labels, ...beside, ...wrappers]) {
    const first = spot.getClientRects()[0];
    if (!first || first.width < 4 || first.height < 4) continue;
    spot.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    await frames(2);
    const box = spot.getBoundingClientRect();
    for (const [across, down] of [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.2], [0.5, 0.8]]) {
      const x = box.left + box.width * across; const y = box.top + box.height * down;
      const hit = hitAt(el, x, y);
      if (!belongs(hit)) { covered ||= Boolean(hit && closest(hit, DIALOGS) && !closest(el, DIALOGS)); continue; }
      // A press on a wrapper only counts where it reaches the control: on the control, on its
      // label, or on something drawn over it.
      if (wrappers.includes(spot) && ![...labels, ...beside].some((part) => part.contains(hit)) && !overlaps(el, x, y)) continue;
      watch(el, belongs);
      const at = offsetOf(el);
      return { x: x + at.x, y: y + at.y };
    }
  }
  return covered ? { covered: true } : { scripted: true };
}
