// Where to press so that a press lands on the control `ref` of the last look, and nowhere else.
// The real input often lies hidden under a drawn slider: then its label or its wrapper is the place.
// Answers {x, y} in the window, {scripted: true} where no place on screen belongs to the control,
// or {gone: true}.
(async (ref) => {
  const el = (globalThis.lookedAt || [])[Number(ref)];
  if (!el || !el.isConnected) return { gone: true };
  const frames = (count) => new Promise((done) => {
    const step = () => (count-- > 0 ? requestAnimationFrame(step) : done());
    step();
  });
  if (document.visibilityState !== "visible" || innerWidth === 0 || innerHeight === 0) return { hidden: true };
  const CONTROLS = "input,select,button,a,[role=switch],[role=radio],[role=checkbox],[role=option]";
  const wrappers = [];
  for (let at = el.parentElement, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    if ([...at.querySelectorAll(CONTROLS)].some((other) => other !== el && !el.contains(other))) break;
    if (at.matches("main,[role=main],body,section,form,fieldset,li")) break;
    wrappers.push(at);
  }
  const labels = [...(el.labels || [])];
  const places = [el, ...labels, ...wrappers];
  const belongs = (hit) => hit && (el.contains(hit) || labels.some((label) => label.contains(hit)) || wrappers.some((w) => w.contains(hit)))
    && !hit.closest("a[href]");
  // The innermost element at a point of the element's own document, through open shadow roots.
  const hitAt = (x, y) => {
    let hit = el.ownerDocument.elementFromPoint(x, y);
    while (hit && hit.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const offset = () => {
    let x = 0; let y = 0;
    for (let view = el.ownerDocument.defaultView; view !== window && view.frameElement; view = view.parent) {
      const box = view.frameElement.getBoundingClientRect();
      x += box.left + view.frameElement.clientLeft; y += box.top + view.frameElement.clientTop;
    }
    return { x, y };
  };
  for (const place of places) {
    const rects = place.getClientRects();
    if (rects.length === 0 || rects[0].width < 4 || rects[0].height < 4) continue;
    place.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    await frames(2);
    const box = place.getBoundingClientRect();
    const spots = [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.2], [0.5, 0.8]];
    for (const [across, down] of spots) {
      const x = box.left + box.width * across; const y = box.top + box.height * down;
      const at = offset();
      // A press on a wrapper only counts where it reaches the control: on the control, on its
      // label, or on something drawn over it.
      if (!belongs(hitAt(x, y))) continue;
      if (wrappers.includes(place) && !labels.some((l) => l.contains(hitAt(x, y))) && !overlaps(el, x, y)) continue;
      return { x: x + at.x, y: y + at.y };
    }
  }
  function overlaps(target, x, y) {
    const box = target.getBoundingClientRect();
    const tiny = box.width < 4 || box.height < 4;
    return tiny || (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1);
  }
  return { scripted: true };
})
