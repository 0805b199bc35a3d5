"""LinkedIn's words for on, off and save, by the language of the page.

The English ones are confirmed; the others are ordinary words of each language for a switch's
state and not yet seen on LinkedIn. A word that is not here is never guessed at: the value is then
read from the setting's own page, where a switch says its state without words.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ON: Mapping[str, tuple[str, ...]] = {
    "ar": ("تشغيل", "مفعل", "مفعّل", "قيد التشغيل"),
    "cs": ("zapnuto", "zap"),
    "da": ("til", "slået til"),
    "de": ("ein", "an", "aktiviert", "eingeschaltet"),
    "el": ("ενεργό", "ενεργοποιημένο"),
    "en": ("on", "yes", "enabled"),
    "es": ("activado", "activada", "sí", "activo"),
    "fa": ("روشن", "فعال"),
    "fi": ("päällä", "käytössä"),
    "fr": ("activé", "activée", "oui"),
    "he": ("מופעל", "פועל"),
    "hi": ("चालू",),
    "hu": ("be", "bekapcsolva"),
    "id": ("aktif", "nyala"),
    "it": ("attivo", "attiva", "attivato", "attivata", "sì"),
    "ja": ("オン",),
    "ko": ("켜기", "켜짐", "사용"),
    "ms": ("hidup", "aktif"),
    "nb": ("på",),
    "nl": ("aan", "ingeschakeld"),
    "no": ("på",),
    "pl": ("włączone", "wł.", "włączony", "włącz"),
    "pt": ("ativado", "ativada", "ligado", "sim"),
    "ro": ("activat", "activată", "pornit"),
    "ru": ("вкл.", "вкл", "включено", "включен"),
    "sv": ("på",),
    "th": ("เปิด",),
    "tl": ("naka-on",),
    "tr": ("aç\u0131k",),
    "uk": ("увімк.", "увімкнено"),
    "vi": ("bật",),
    "zh": ("开启", "開啟", "打开", "已开启", "已開啟", "开", "開"),
}

OFF: Mapping[str, tuple[str, ...]] = {
    "ar": ("إيقاف", "معطل", "معطّل", "متوقف", "إيقاف التشغيل"),
    "cs": ("vypnuto", "vyp"),
    "da": ("fra", "slået fra"),
    "de": ("aus", "deaktiviert", "ausgeschaltet"),
    "el": ("ανενεργό", "απενεργοποιημένο"),
    "en": ("off", "no", "disabled"),
    "es": ("desactivado", "desactivada", "no", "inactivo"),
    "fa": ("خاموش", "غیرفعال"),
    "fi": ("pois", "pois päältä", "ei käytössä"),
    "fr": ("désactivé", "désactivée", "non"),
    "he": ("כבוי", "מושבת"),
    "hi": ("बंद",),
    "hu": ("ki", "kikapcsolva"),
    "id": ("nonaktif", "mati"),
    "it": ("non attivo", "non attiva", "disattivato", "disattivata", "disattivo", "no"),
    "ja": ("オフ",),
    "ko": ("끄기", "꺼짐", "사용 안 함"),
    "ms": ("mati", "tidak aktif"),
    "nb": ("av",),
    "nl": ("uit", "uitgeschakeld"),
    "no": ("av",),
    "pl": ("wyłączone", "wył.", "wyłączony", "wyłącz"),
    "pt": ("desativado", "desativada", "desligado", "não"),
    "ro": ("dezactivat", "dezactivată", "oprit"),
    "ru": ("выкл.", "выкл", "выключено", "выключен", "отключено"),
    "sv": ("av",),
    "th": ("ปิด",),
    "tl": ("naka-off",),
    "tr": ("kapal\u0131",),
    "uk": ("вимк.", "вимкнено"),
    "vi": ("tắt",),
    "zh": ("关闭", "關閉", "已关闭", "已關閉", "关", "關"),
}

SAVE: Mapping[str, tuple[str, ...]] = {
    "ar": ("حفظ", "حفظ التغييرات"),
    "de": ("speichern", "änderungen speichern", "fertig"),
    "en": ("save", "save changes", "done"),
    "es": ("guardar", "guardar cambios", "listo"),
    "fr": ("enregistrer", "enregistrer les modifications", "terminé"),
    "it": ("salva", "salva modifiche", "fine"),
    "nl": ("opslaan", "wijzigingen opslaan", "gereed"),
    "pt": ("salvar", "salvar alterações", "guardar", "concluído"),
}

# LinkedIn's own codes for a two-way choice, the same in every language. Bare numbers are not among
# them: in a list of choices they count the choices.
ON_CODES = frozenset({"true", "on", "yes", "enabled"})
OFF_CODES = frozenset({"false", "off", "no", "disabled"})

# Languages whose codes are written in more than one way.
_SAME_LANGUAGE = {"iw": "he", "in": "id", "fil": "tl", "nn": "nb"}

# Marks that steer writing direction or join words; a reader does not see them.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff"))


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """The text as it is compared: without case, extra spaces and unseen marks."""
    plain = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    plain = plain.replace("\u2019", "'").replace("\u2018", "'")
    return " ".join(plain.casefold().split())


def language_of(tag: str) -> str:
    """The language of a page from its tag, such as `pt-BR`, in the letters used here."""
    code = tag.replace("_", "-").partition("-")[0].strip().lower()
    return _SAME_LANGUAGE.get(code, code) or "en"


def switch_position(text: str, language: str) -> bool | None:
    """True for the word "on" in that language, False for "off", None for any other."""
    word = normalise(text)
    if word in map(normalise, ON.get(language, ())):
        return True
    if word in map(normalise, OFF.get(language, ())):
        return False
    return None


def in_language(words: Mapping[str, tuple[str, ...]], language: str) -> frozenset[str]:
    """The known words in that language, as they are compared.

    English ones count on every page: LinkedIn leaves some of its own terms untranslated.
    """
    return frozenset(normalise(word) for code in {language, "en"} for word in words.get(code, ()))
