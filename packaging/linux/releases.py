"""The releases that CHANGELOG.md tells of, in the forms that Linux wants them in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from textwrap import fill
from xml.sax.saxutils import escape, quoteattr

from linkedin_privacy_wizard import __version__

NAME = "linkedin-privacy-wizard"
# The address of the account that the application's id speaks of; nobody's own.
MAINTAINER = (
    "LinkedIn Privacy Wizard contributors <linkedin-privacy-wizard@users.noreply.github.com>"
)

_HEADING = re.compile(r"^## \[(?P<version>[^]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?")
_UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True)
class Release:
    """One version, the day it came out and what it brought. `is_out` is false for the next one."""

    version: str
    day: date
    news: tuple[str, ...]
    is_out: bool


def releases(changelog: str, today: date) -> list[Release]:
    """Every version with news, newest first. What is unreleased is to be the present version."""
    found = []
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE):
        heading = _HEADING.match(part)
        news = _news(part)
        if heading is None or not news:
            continue
        is_out = heading["version"] != _UNRELEASED
        day = date.fromisoformat(heading["day"]) if heading["day"] else today
        version = heading["version"] if is_out else __version__
        found.append(Release(version, day, news, is_out))
    out = {release.version for release in found if release.is_out}
    return [release for release in found if release.is_out or release.version not in out]


def _news(part: str) -> tuple[str, ...]:
    """The points of a list, each in one line, without the marks of Markdown."""
    points = re.findall(r"^- (.+(?:\n  .+)*)", part, flags=re.MULTILINE)
    return tuple(" ".join(re.sub(r"[`*]", "", point).split()) for point in points)


def debian_changelog(all_of_them: list[Release]) -> str:
    """What Debian keeps beside a package: deb-changelog(5)."""
    return "\n".join(map(_entry, all_of_them))


def _entry(release: Release) -> str:
    news = (
        fill(point, 78, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
        for point in release.news
    )
    when = format_datetime(datetime.combine(release.day, time(12), tzinfo=UTC))
    return (
        f"{NAME} ({release.version}) unstable; urgency=medium\n\n"
        + "\n".join(news)
        + f"\n\n -- {MAINTAINER}  {when}\n"
    )


def appstream_releases(all_of_them: list[Release]) -> str:
    """What a software centre shows of them."""
    return f"  <releases>\n{''.join(map(_appstream, all_of_them))}  </releases>\n"


def _appstream(release: Release) -> str:
    kind = "stable" if release.is_out else "development"
    points = "".join(f"          <li>{escape(point)}</li>\n" for point in release.news)
    return (
        f"    <release version={quoteattr(release.version)} type={quoteattr(kind)}"
        f" date={quoteattr(release.day.isoformat())}>\n"
        f"      <description>\n        <ul>\n{points}        </ul>\n      </description>\n"
        f"    </release>\n"
    )
