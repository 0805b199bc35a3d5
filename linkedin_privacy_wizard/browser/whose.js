// Whose account it is, without telling the name: only a salted hash of it leaves this world.

// The button that opens the member's own menu is labelled with their name and the words on it, as
// in "Robin Sample Me"; an older page has a picture of them instead, with the name alone.
const OWN_MENU = "#meMenuV2WideComponentRef [aria-label]";
const OWN_PICTURE = "img.global-nav__me-photo";
const ENGLISH = /^en\b/i;
// Words that no name would have: a label of these alone is the same for everybody.
const NO_NAME = /\b(?:account|avatar|image|linkedin|me|member|menu|my|open|options|photo|picture|profile|settings|user|view|you|your)\b/iu;

const plainly = (text) => tidy((text || "").normalize("NFKC").replace(/\p{Cf}/gu, "")).toLowerCase();

// The label without the words on the button, which differ by language. Empty where they are not at
// either end of it: then nobody can say what the label is.
function withoutWords(label, words) {
  if (!words) return "";
  if (label.endsWith(` ${words}`)) return label.slice(0, -words.length).trim();
  return label.startsWith(`${words} `) ? label.slice(words.length).trim() : "";
}
function nameShown() {
  const menu = document.querySelector(OWN_MENU);
  const picture = document.querySelector(OWN_PICTURE);
  let name = plainly(picture && picture.alt);
  if (menu) {
    const words = plainly(menu.textContent) || (ENGLISH.test(document.documentElement.lang) ? "me" : "");
    name = withoutWords(plainly(menu.getAttribute("aria-label")), words);
  }
  const letters = name.match(/\p{L}/gu) || [];
  return letters.length > 1 && !NO_NAME.test(name) ? name : "";
}

// The hash of the name, or nothing where the page shows none.
async function whose(salt, rounds) {
  const name = nameShown();
  if (!name || !globalThis.crypto?.subtle) return null;
  const bytes = (text) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", bytes(name), "PBKDF2", false, ["deriveBits"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: Number(rounds) };
  const hash = new Uint8Array(await crypto.subtle.deriveBits(way, key, 256));
  const told = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { hash: told, language: document.documentElement.lang };
}
