// The last resort: a press by script, for a control that has no place on screen, and the setting
// of a native menu, whose list is drawn by the system and cannot be pressed. Marked as scripted.
((ref, choice) => {
  const el = (globalThis.lookedAt || [])[Number(ref)];
  if (!el || !el.isConnected) return { gone: true };
  if (choice === null) {
    el.click();
    return {};
  }
  const option = globalThis.lookedAt[Number(choice)];
  if (!option || !el.contains(option)) return { gone: true };
  option.selected = true;
  for (const kind of ["input", "change"]) el.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  return {};
})
