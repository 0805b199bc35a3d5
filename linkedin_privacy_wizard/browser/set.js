// The last resort: a press by script, for a control that has no place on screen, and the setting
// of a native menu, whose list is drawn by the system and cannot be pressed. Marked as scripted.

function pressByScript(ref) {
  const el = (globalThis.lookedAt || [])[Number(ref)];
  if (!el || !el.isConnected) return { gone: true };
  el.click();
  return {};
}
const isNativeMenu = (ref) => Boolean((globalThis.lookedAt || [])[Number(ref)]?.matches("select"));
function setMenu(ref, choice) {
  const el = (globalThis.lookedAt || [])[Number(ref)];
  const option = (globalThis.lookedAt || [])[Number(choice)];
  if (!el || !el.isConnected || !option || !el.contains(option)) return { gone: true };
  option.selected = true;
  for (const kind of ["input", "change"]) el.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  return {};
}
