"""Which edition is taken, and which one that was taken is still used. It knows no clock.

An edition that has expired is not taken: whoever sends it may be hiding a newer one. One that was
taken in time stays in use when it expires: all there is besides is the catalog that came with the
program, which is older, so going back to it would make things worse, and a clock that goes wrong
would be enough. The page says that it is old. A higher edition that comes with a newer program is
used in its place at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from linkedin_privacy_wizard.domain.edition import EditionRefused, Refused, numbers_of

if TYPE_CHECKING:
    from datetime import date

    from linkedin_privacy_wizard.domain.edition import Edition
    from linkedin_privacy_wizard.updates.bundle import Bundle


def check_taken(bundle: Bundle, newest: Edition, today: date, version: str) -> None:
    """Raise `EditionRefused` where it may not be taken in place of the newest there is."""
    edition = bundle.edition
    _check_version(bundle, version)
    if edition.number == newest.number:
        raise EditionRefused(Refused.SAME)
    if edition.number < newest.number:
        raise EditionRefused(Refused.OLDER)
    # Somewhere on earth it is tomorrow already.
    if edition.made > today + timedelta(days=1):
        raise EditionRefused(Refused.NOT_YET)
    if has_expired(edition, today):
        raise EditionRefused(Refused.EXPIRED)


def check_used(bundle: Bundle, built_in: Edition, version: str) -> None:
    """Raise `EditionRefused` where one that was taken before is not to be used any more."""
    _check_version(bundle, version)
    if bundle.edition.number <= built_in.number:
        raise EditionRefused(Refused.OLDER)


def has_expired(edition: Edition, today: date) -> bool:
    """Whether its last good day lies behind."""
    return edition.good_until is not None and today > edition.good_until


def _check_version(bundle: Bundle, version: str) -> None:
    if numbers_of(bundle.needs) > numbers_of(version):
        raise EditionRefused(Refused.TOO_NEW, f"needs {bundle.needs}")
