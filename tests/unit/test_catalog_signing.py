"""The steps of those who make a signed list: what comes of them is what the program takes."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from catalog import make_catalog, new_key, sign
from catalog.make_catalog import NotMadeError, unsigned
from linkedin_privacy_wizard.release import release
from linkedin_privacy_wizard.updates.bundle import bundle_of, key_id
from tests.catalog_files import changed
from tests.signed_catalogs import EDITION_PATH, Signer, shipped, small, unpacked

if TYPE_CHECKING:
    from pathlib import Path

US, STRANGER = Signer(), Signer()
AGE = "catalog/ads/ads-age.toml"


def made(capsys: pytest.CaptureFixture[str], file: Path) -> bytes:
    """A new key in that file; its public half as it is printed."""
    assert new_key.main([str(file)]) == 0
    printed = capsys.readouterr().out
    assert file.read_text(encoding="ascii").strip() not in printed
    return bytes.fromhex(printed.splitlines()[0].rpartition(" ")[2])


def test_from_a_new_key_to_a_list_that_the_program_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret, message = tmp_path / "secret.key", tmp_path / "new.unsigned"
    key = made(capsys, secret)
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    given = ["--key", key.hex(), "--days", "120", "--out", str(message)]
    assert make_catalog.main(given) == 0
    assert sign.main([str(message), "--key", key.hex(), "--secret", str(secret)]) == 0
    [file] = tmp_path.glob("*.lpwcatalog")
    read = bundle_of(file.read_bytes(), (key,))
    assert file.name == f"linkedin-privacy-catalog-{read.edition.number}.lpwcatalog"
    assert read.files == {path: text.encode() for path, text in shipped().items()}
    assert read.key == key_id(key)
    assert read.edition.good_until is not None
    assert (read.edition.good_until - read.edition.made).days == 120


def test_a_secret_is_never_written_over_nor_into_the_source_tree(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret.key"
    made(capsys, secret)
    before = secret.read_bytes()
    assert new_key.main([str(secret)]) == 2
    assert secret.read_bytes() == before
    inside = new_key.PROJECT / "build" / "secret.key"
    assert new_key.main([str(inside)]) == 2
    assert not inside.exists()


@pytest.fixture
def message(tmp_path: Path) -> Path:
    """Bytes to sign."""
    file = tmp_path / "new.unsigned"
    file.write_bytes(unsigned(unpacked(tmp_path / "ours", small()), US.key, 30))
    return file


def test_a_signature_may_come_from_another_computer(message: Path) -> None:
    signature = message.with_suffix(".sig")
    signature.write_bytes(US.secret.sign(message.read_bytes()).signature)
    given = [str(message), "--key", US.key.hex(), "--signature", str(signature)]
    assert sign.main(given) == 0
    [file] = message.parent.glob("*.lpwcatalog")
    assert bundle_of(file.read_bytes(), (US.key,)).edition.number == 1


def test_a_secret_may_come_from_the_environment(
    message: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(sign.SECRET, bytes(US.secret).hex())
    assert sign.main([str(message), "--key", US.key.hex()]) == 0


@pytest.mark.parametrize("secret", ["", "00", "what", bytes(STRANGER.secret).hex()])
def test_a_secret_that_is_none_or_anothers_signs_nothing(
    message: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    secret: str,
) -> None:
    monkeypatch.setenv(sign.SECRET, secret)
    assert sign.main([str(message), "--key", US.key.hex()]) == 2
    assert list(message.parent.glob("*.lpwcatalog")) == []
    assert not secret or secret not in capsys.readouterr().err


@pytest.mark.parametrize("signature", [b"", bytes(64), bytes(65)])
def test_a_signature_that_does_not_fit_makes_no_list(message: Path, signature: bytes) -> None:
    file = message.with_suffix(".sig")
    file.write_bytes(signature)
    assert sign.main([str(message), "--key", US.key.hex(), "--signature", str(file)]) == 2
    assert list(message.parent.glob("*.lpwcatalog")) == []


def test_without_anything_to_sign_with_nothing_is_signed(
    message: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(sign.SECRET, raising=False)
    assert sign.main([str(message), "--key", US.key.hex()]) == 2


def why_not(
    folder: Path, files: dict[str, str], before: bytes | None = None, days: int = 30
) -> str:
    """Why no list is made of these."""
    with pytest.raises(NotMadeError) as caught:
        unsigned(unpacked(folder, files), US.key, days, before)
    return str(caught.value)


@pytest.mark.parametrize("days", [0, 367])
def test_a_list_is_not_good_for_ever(tmp_path: Path, days: int) -> None:
    assert why_not(tmp_path, small(), days=days) == "A list is good for 1 to 366 days"


def test_a_list_with_a_mistake_is_not_made(tmp_path: Path) -> None:
    assert why_not(tmp_path, {**small(), AGE: "id ="}).startswith("ads/ads-age.toml: ")


def test_a_list_comes_after_the_one_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = US.sign_catalog(number=1)
    assert why_not(tmp_path, small(), first).startswith("Edition 1 is out")
    second = small()
    second[EDITION_PATH] = changed(second[EDITION_PATH], ("edition = 1", "edition = 2"))
    assert "not_signed" in why_not(tmp_path, second, STRANGER.sign_catalog(number=1))
    strangers = STRANGER.sign_catalog(number=1)
    ours = unpacked(tmp_path, second)
    assert unsigned(ours, US.key, 30, strangers, before_key=STRANGER.key)
    other = changed(second[AGE], ("Ads for your age", "Ads for how old you are"))
    assert unsigned(unpacked(tmp_path, {**second, AGE: other}), US.key, 30, first)
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "added: -",
        "changed: ads-age",
        "removed: -",
    ]


def test_a_name_that_means_something_else_is_noticed_before_it_is_signed(tmp_path: Path) -> None:
    second = small()
    second[EDITION_PATH] = changed(second[EDITION_PATH], ("edition = 1", "edition = 2"))
    second[AGE] = changed(
        second[AGE],
        ("ads-by-age", "ads-by-hobby"),
        ("allowAdsByAge", "allowAdsByHobby"),
        ("Age range", "Hobbies"),
        ("Demographics", "Pastimes"),
    )
    told = why_not(tmp_path, second, US.sign_catalog(number=1))
    assert told == "These came to mean something else: ads-age"


def test_the_source_tree_knows_no_key() -> None:
    """A release names its own when it is built."""
    assert release().catalog_keys == ()
