// Rows: links to settings with the words beside them.

const SETTING = /^\/(mypreferences|psettings|public-profile\/settings|jobs\/application-settings)(\/|$)/;
const settingLinks = (elements) => elements.filter((el) => el.matches("a[href]") && isVisible(el) && el.origin === location.origin && SETTING.test(el.pathname));
const pathOf = (link) => link.pathname.replace(/\/+$/, "") || "/";

// The largest piece around a link that belongs to its setting alone.
function homeOf(link, scope) {
  let home = link;
  for (let up = 0; up < 5; up += 1) {
    const next = parentOf(home);
    if (!next || next === scope || next.matches("ul,ol,section,body,main")) break;
    const inside = [...walk(next)];
    if (inside.some((el) => el.matches("a[href]") && pathOf(el) !== pathOf(link))) break;
    if (inside.some((el) => el.matches("h1,h2,h3,h4,h5,ul,ol") && !contains(home, el))) break;
    home = next;
  }
  return home;
}
function rowOf(link, home) {
  const lines = linesOf(link);
  const first = lines.find((line) => line.some((run) => tidy(run.text) && !isForReadersOnly(run.owner))) || lines[0] || [];
  // "Age range <span>On</span>": a title with its value behind it in one line.
  const pair = runsOf(first).length === 2 && isSentence(first) && tidy(first[0].text);
  const lone = isSentence(first) ? wordsOfLine(first) : tidy(runsOf(first)[0]?.text);
  const title = (pair ? runsOf(first)[0].text : lone) || tidy(link.getAttribute("aria-label"));
  const value = pair ? [tidy(runsOf(first)[1].text)] : [];
  const words = [...new Set([...value, ...chunks(link), tidy(link.getAttribute("aria-label")), ...chunks(home, 20)])];
  return { path: pathOf(link), title: tidy(title), words: words.filter((piece) => piece && piece !== tidy(title)) };
}
// `places` are the parts of the page to look in, the likeliest first.
function rowsOf(places, scope) {
  const links = places.map(settingLinks).find((found) => found.length > 0) || [];
  globalThis.rowsAt = links[0];
  const homes = [];
  const rows = [];
  for (const link of links) {
    if (homes.some((each) => each.path === pathOf(link) && contains(each.home, link))) continue;
    const home = homeOf(link, scope);
    homes.push({ path: pathOf(link), home });
    rows.push(rowOf(link, home));
  }
  globalThis.rowHomes = homes.map((each) => each.home);
  return rows;
}
