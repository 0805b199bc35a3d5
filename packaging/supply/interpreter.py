"""Python, which runs the program, and PyInstaller's starter, which holds the modules."""

from __future__ import annotations

import decimal
import platform
import re
import sys
import zipfile
from pathlib import Path, PurePosixPath
from pyexpat import EXPAT_VERSION

from supply.component import Component, Kind, Text, inner
from supply.known import KNOWN, texts

_LIBRARY = re.compile(
    r"^(?:base_library\.zip|libpython3[\d.]*\.(?:so[\d.]*|dylib)|python3\d*\.dll|Python"
    r"|Python\.framework/.*|(?:python3[\d.]*/)?lib-dynload/.*)$"
)
_STARTED_BY = re.compile(r"^(?:pyi(?:mod|boot)\d\d_\w+|_?pyi_rth_\w+|struct)$")
STANDARD_LIBRARY = "base_library.zip"


class Interpreter:
    """The Python that this runs on, which is the one that was packed."""

    def __init__(self) -> None:
        """Read its licence."""
        version = platform.python_version()
        expat = EXPAT_VERSION.removeprefix("expat_")
        self._python = Component(
            name="Python",
            version=version,
            licence="Python-2.0",
            source=f"https://www.python.org/ftp/python/{version}/",
            group="python",
            kind=Kind.PLATFORM,
            purl=f"pkg:generic/python@{version}",
            cpe=KNOWN.filed_as("python", version),
            texts=_licence(),
            within=(
                inner("expat", expat, "MIT", "", KNOWN.filed_as("expat", expat)),
                inner("mpdecimal", decimal.__libmpdec_version__, "BSD-2-Clause", ""),
            ),
        )

    def of_file(self, path: PurePosixPath) -> Component | None:
        """Python, for what belongs to it."""
        windows = path.suffix == ".pyd" and len(path.parts) == 1
        if windows and path.name.partition(".")[0] in sys.stdlib_module_names:
            return self._python
        return self._python if _LIBRARY.match(path.as_posix()) else None

    def of_module(self, name: str) -> Component | None:
        """Python, for the modules of its library."""
        first = name.partition(".")[0]
        if first in sys.stdlib_module_names or first.startswith("_sysconfigdata_"):
            return self._python
        return None


def of_the_starter(name: str) -> bool:
    """Whether PyInstaller put this script into the starter."""
    return bool(_STARTED_BY.match(name.partition(".")[0]))


def library(bundle: Path) -> set[str]:
    """The modules in the packed library of Python."""
    found = sorted(path for path in bundle.rglob(STANDARD_LIBRARY) if not path.is_symlink())
    names = zipfile.ZipFile(found[0]).namelist() if found else []
    files = (PurePosixPath(name).with_suffix("") for name in names if name.endswith(".pyc"))
    return {".".join(part for part in file.parts if part != "__init__") for file in files}


def _licence() -> tuple[Text, ...]:
    own = Path(sys.base_prefix, "LICENSE.txt"), Path(decimal.__file__).with_name("LICENSE.txt")
    for file in own:
        if file.is_file():
            return (Text("LICENSE.txt", file.read_text(encoding="utf-8")),)
    return texts("python")
