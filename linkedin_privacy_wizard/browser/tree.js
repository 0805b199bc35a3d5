// The page as a reader goes through it: into open shadow roots, slots and frames of this site.

const tidy = (text) => (text || "").replace(/\s+/g, " ").trim().slice(0, 300);
const style = (el) => el.ownerDocument.defaultView.getComputedStyle(el);
const isVisible = (el) => el.getClientRects().length > 0 && style(el).visibility !== "hidden";
const isBig = (el) => { const box = el.getBoundingClientRect(); return box.width > 80 && box.height > 60; };

// The element around a shadow root or a frame's document, and the element around an element.
const around = (root) => (root instanceof ShadowRoot ? root.host : root.defaultView ? root.defaultView.frameElement : null);
const parentOf = (el) => el.parentElement || around(el.getRootNode());
function closest(el, selector) {
  for (let at = el; at; at = around(at.getRootNode())) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}
function contains(outer, inner) {
  for (let at = inner; at; at = around(at.getRootNode())) if (outer.contains(at)) return true;
  return false;
}
const byId = (el, id) => (id && (el.getRootNode().getElementById?.(id) || el.ownerDocument.getElementById(id))) || null;

function frameDocument(frame) {
  try { return isVisible(frame) && isBig(frame) ? frame.contentDocument : null; } catch { return null; }
}
// Every element below a root in reading order.
function* walk(root) {
  for (const el of root.querySelectorAll("*")) {
    yield el;
    if (el.shadowRoot) yield* walk(el.shadowRoot);
    const inner = el.localName === "iframe" && frameDocument(el);
    if (inner && inner.body) yield* walk(inner);
  }
}

const SILENT = /^(script|style|option|select|template|noscript|svg|iframe|textarea)$/;
const childrenOf = (node) => {
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.localName === "slot") { const given = node.assignedNodes({ flatten: true }); if (given.length) return given; }
  return node.childNodes;
};
// The words of an element, line by line as they are drawn. A run is a piece of text with the
// element that it is directly in.
function linesOf(el) {
  const lines = [];
  let line = [];
  const end = () => { if (line.length) lines.push(line); line = []; };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) { if (node.data) line.push({ text: node.data, owner: node.parentElement }); return; }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    const drawn = node.nodeType === Node.ELEMENT_NODE ? style(node) : null;
    if (drawn && (SILENT.test(node.localName) || drawn.display === "none")) return;
    const inLine = !drawn || drawn.display === "inline" || drawn.display === "contents";
    if (!inLine || node.localName === "br") end();
    for (const child of childrenOf(node)) read(child);
    if (!inLine) end();
  };
  for (const child of childrenOf(el)) read(child);
  end();
  return lines.map((runs) => runs.filter((run) => run.owner && style(run.owner).visibility !== "hidden"))
    .filter((runs) => runs.some((run) => tidy(run.text)));
}
const wordsOfLine = (line) => tidy(line.map((run) => run.text).join(""));
const runsOf = (line) => line.filter((run) => tidy(run.text));
// A sentence with some of its words set off, such as "turn this <b>off</b> at any time". Its
// parts mean nothing by themselves.
const isSentence = (line) => runsOf(line).some((one) => runsOf(line).some((other) => one.owner !== other.owner && one.owner && one.owner.contains(other.owner)));

// Each line as a whole, and the runs of a line that are not parts of a sentence.
function chunks(el, most = 12) {
  const pieces = [];
  const add = (text) => { const words = tidy(text); if (words && !pieces.includes(words)) pieces.push(words); };
  for (const line of linesOf(el)) {
    if (!isSentence(line)) runsOf(line).forEach((run) => add(run.text));
    add(wordsOfLine(line));
  }
  return pieces.slice(0, most);
}
const isForReadersOnly = (el) => { const box = el.getBoundingClientRect(); return box.width <= 1 || box.height <= 1; };
