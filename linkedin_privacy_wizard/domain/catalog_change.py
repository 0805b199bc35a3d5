"""What another edition of the catalog changes, and whether its names still mean the same.

Histories and wishes hold the names of settings and of their options. A name that is gone is shown
as what it was; one that came to mean something else would turn a person's own choice round.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linkedin_privacy_wizard.domain.catalog import Catalog
    from linkedin_privacy_wizard.domain.right import Right
    from linkedin_privacy_wizard.domain.setting import Option, Setting, SettingId


@dataclass(frozen=True, slots=True)
class CatalogChange:
    """Settings and rights by what becomes of them; those that change as they will be."""

    added: tuple[Setting | Right, ...] = ()
    changed: tuple[Setting | Right, ...] = ()
    removed: tuple[Setting | Right, ...] = ()

    def and_also(self, other: CatalogChange) -> CatalogChange:
        """Both together."""
        return CatalogChange(
            self.added + other.added, self.changed + other.changed, self.removed + other.removed
        )


def compare(old: Catalog, new: Catalog) -> CatalogChange:
    """What the new one changes. That somebody has looked again is no change."""
    settings = CatalogChange(
        tuple(each for each in new.settings if old.by_id(each.id) is None),
        tuple(after for before, after in _in_both(old, new) if _unlooked(before, after) != after),
        tuple(each for each in old.settings if new.by_id(each.id) is None),
    )
    rights = CatalogChange(
        tuple(each for each in new.rights if old.right(each.id) is None),
        tuple(
            after
            for after in new.rights
            if (before := old.right(after.id)) and replace(before, checked=after.checked) != after
        ),
        tuple(each for each in old.rights if new.right(each.id) is None),
    )
    return settings.and_also(rights)


def turned_round(old: Catalog, new: Catalog) -> tuple[SettingId, ...]:
    """The settings whose name, or an option's, stands for something else in the new one."""
    return tuple(
        after.id
        for before, after in _in_both(old, new)
        if not _is_same_control(before, after) or _swaps_options(before, after)
    )


def _in_both(old: Catalog, new: Catalog) -> Iterator[tuple[Setting, Setting]]:
    for after in new.settings:
        before = old.by_id(after.id)
        if before is not None:
            yield before, after


def _unlooked(before: Setting, after: Setting) -> Setting:
    return replace(before, checked=after.checked)


def _is_same_control(before: Setting, after: Setting) -> bool:
    """Whether they have anything in common by which LinkedIn's control is found."""
    return not _signs_of(before).isdisjoint(_signs_of(after))


def _signs_of(setting: Setting) -> set[str]:
    titles = (*setting.titles.values(), *setting.former_titles.values())
    return {
        *(address.path for address in setting.addresses),
        *setting.keys,
        *(title.casefold() for each in titles for title in each),
    }


def _swaps_options(before: Setting, after: Setting) -> bool:
    """Whether something that meant one option means another now."""
    meant = {sign: option.id for option in before.options for sign in _meanings(option)}
    return any(
        meant.get(sign, option.id) != option.id
        for option in after.options
        for sign in _meanings(option)
    )


def _meanings(option: Option) -> Iterator[tuple[str, str]]:
    if option.switch is not None:
        yield "switch", str(option.switch)
    for code in option.codes:
        yield "code", code
    for language, words in option.words.items():
        for word in words:
            yield language, word.casefold()
