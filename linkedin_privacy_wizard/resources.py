"""Where the program's data files are: in the source tree, in a wheel, or in a bundle."""

from __future__ import annotations

import sys
from pathlib import Path


class ResourcesMissingError(Exception):
    """The data files are not where any kind of installation keeps them."""


def resources() -> Path:
    """The folder that holds catalog, icons, style, translations and the practice account.

    Raises `ResourcesMissingError` when the installation is incomplete.
    """
    package = Path(__file__).parent
    candidates = [package / "_resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        candidates = [Path(bundle) / "linkedin_privacy_wizard" / "_resources", *candidates]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    looked = ", ".join(str(candidate) for candidate in candidates)
    raise ResourcesMissingError(f"The program's data files are missing. Looked in: {looked}")
