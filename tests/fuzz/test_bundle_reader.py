"""Whatever a signed file holds, it is refused, or holds known files with plain names alone."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from linkedin_privacy_wizard.domain.edition import EditionRefused, Refused
from linkedin_privacy_wizard.updates.bundle import SAYS_WHAT, bundle_of
from tests.fuzz.test_catalog_loader import VALUES
from tests.fuzz.trying import fuzzed
from tests.signed_catalogs import Signer

US = Signer()
NAMES = st.text(st.sampled_from("catlogrigsx-/.\\\0 A"), max_size=20) | st.sampled_from(
    ["catalog/catalog.toml", "catalog/ads/x.toml", "rights/x.toml", "catalog/../x.toml"]
)
KEYS = st.sampled_from(["form", "edition", "made", "expires", "needs", "key", "files", "more"])
FILES = st.dictionaries(NAMES, st.text(max_size=5), min_size=1, max_size=4)
EXPECTED = (Refused.NOT_OURS, Refused.NOT_SIGNED, Refused.BROKEN, Refused.TOO_NEW)


def refused_or_plain(content: bytes) -> None:
    """Read it: what is taken is as plain as it should be."""
    try:
        read = bundle_of(content, (US.key,))
    except EditionRefused as refused:
        known = refused.why in EXPECTED
    else:
        known = all(map(is_plain, read.files))
    assert known


def is_plain(path: str) -> bool:
    """Whether a path leads to a file of ours, whoever reads it."""
    folder, *folders, name = path.split("/")
    return (
        folder in ("catalog", "rights")
        and len(folders) <= 1
        and name.endswith(".toml")
        and name.removesuffix(".toml").replace("-", "").isalnum()
    )


@fuzzed("bundle reader", st.binary(max_size=200), share=0.2)
def test_any_bytes_are_refused(content: bytes) -> None:
    refused_or_plain(content)


@fuzzed("bundle reader", st.binary(max_size=200), share=0.2)
def test_any_signed_bytes_are_refused_or_plain(body: bytes) -> None:
    refused_or_plain(US.sign(SAYS_WHAT + body))


@fuzzed("bundle reader", FILES, st.dictionaries(KEYS, VALUES, max_size=1), share=0.3)
def test_any_signed_table_is_refused_or_plain(files: dict[str, str], odd: dict[str, Any]) -> None:
    refused_or_plain(US.sign_table(**{"files": files, **odd}))
