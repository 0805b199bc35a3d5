// What a page lists, line by line: asked only for a list that the person wants to be told.

const LINE = "li,tr,[role=listitem],[role=row]";

function lines() {
  const mains = [...document.querySelectorAll("main,[role=main],#main")].filter(isVisible);
  const scope = mains.find((main) => main.querySelector("h1,h2,input,a,iframe,select")) || mains[0] || document.body;
  const inside = [...walk(scope)].filter((el) => el.matches(LINE) && isVisible(el) && !closest(el, DIALOGS));
  const page = inside.filter((el) => !closest(el, ASIDE) || contains(closest(el, ASIDE), scope));
  // The innermost ones; a list of links to settings is a menu.
  const plain = page.filter((el) => !page.some((other) => other !== el && contains(el, other)))
    .filter((el) => settingLinks([...walk(el)]).length === 0);
  const buttonsIn = (el) => [...walk(el)].filter((each) => each.matches(BUTTON) && isVisible(each));
  const pressable = plain.filter((el) => buttonsIn(el).length > 0);
  return (pressable.length > 0 ? pressable : plain).slice(0, 60).map((el) => {
    const buttons = buttonsIn(el).map((each) => tidy(each.innerText || each.textContent || each.value)).filter(Boolean);
    return { words: chunks(el, 8).filter((words) => !buttons.includes(words)).slice(0, 4), button: buttons.at(-1) || "" };
  }).filter((line) => line.words.length > 0);
}
