"""A browser's profile is made for one window, and nothing else is ever deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linkedin_privacy_wizard.storage.browser_profile import (
    FOLDER_NAME,
    delete_leftovers,
    delete_profile,
    make_profile,
)

if TYPE_CHECKING:
    from pathlib import Path


def filled(profile: Path) -> Path:
    """A profile as a browser leaves it."""
    (profile / "Default").mkdir()
    (profile / "Default" / "Cookies").write_text("secret", encoding="utf-8")
    (profile / "SingletonLock").symlink_to("nowhere")
    return profile


def test_a_profile_is_its_owners_alone_and_is_deleted_whole(tmp_path: Path) -> None:
    profile = make_profile(tmp_path)
    assert profile.stat().st_mode & 0o077 == 0
    assert delete_profile(filled(profile))
    assert list((tmp_path / FOLDER_NAME).iterdir()) == []
    assert delete_profile(profile)


def test_what_a_killed_wizard_left_is_deleted_at_the_next_start(tmp_path: Path) -> None:
    for _ in range(2):
        filled(make_profile(tmp_path))
    delete_leftovers(tmp_path)
    assert list((tmp_path / FOLDER_NAME).iterdir()) == []


def test_a_folder_without_our_mark_is_left_alone(tmp_path: Path) -> None:
    make_profile(tmp_path)
    theirs = tmp_path / FOLDER_NAME / "profile-theirs"
    theirs.mkdir()
    (theirs / "letters").write_text("dear", encoding="utf-8")
    delete_leftovers(tmp_path)
    assert not delete_profile(theirs)
    assert [path.name for path in (tmp_path / FOLDER_NAME).iterdir()] == ["profile-theirs"]
    assert (theirs / "letters").read_text(encoding="utf-8") == "dear"


def test_a_link_leads_to_nothing_being_deleted(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    kept = filled(make_profile(elsewhere))
    ours = tmp_path / "ours"
    (ours / FOLDER_NAME).mkdir(parents=True)
    (ours / FOLDER_NAME / "profile-link").symlink_to(kept)
    delete_leftovers(ours)
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / FOLDER_NAME).symlink_to(elsewhere / FOLDER_NAME)
    delete_leftovers(linked)
    assert (kept / "Default" / "Cookies").exists()


def test_before_there_is_any_profile_nothing_is_deleted(tmp_path: Path) -> None:
    delete_leftovers(tmp_path)
    assert list(tmp_path.iterdir()) == []
