"""The libraries that an AppImage brings are found by its own parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bundle.system_libraries import BROWSER_LIBRARIES, NODE, bring

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY, DATA = "libnss3.so", "libfreebl3.chk"


def test_each_library_is_found_beside_the_browsers_own_and_by_the_driver(tmp_path: Path) -> None:
    libraries, internal = tmp_path / "libraries", tmp_path / "_internal"
    libraries.mkdir()
    libraries.joinpath(LIBRARY).write_bytes(b"\x7fELF and more")
    libraries.joinpath(DATA).write_bytes(b"sums")
    internal.joinpath(BROWSER_LIBRARIES).mkdir(parents=True)
    told: dict[Path, str] = {}
    bring(libraries, internal, lambda folder, file: told.update({file: folder}))
    for name in (LIBRARY, DATA):
        link = internal / BROWSER_LIBRARIES / name
        assert link.resolve() == internal / name
        assert link.read_bytes() == libraries.joinpath(name).read_bytes()
    looks_in = {
        file.relative_to(internal).as_posix(): file.parent.joinpath(
            folder.replace("$ORIGIN", ".")
        ).resolve()
        for file, folder in told.items()
    }
    assert looks_in == {LIBRARY: internal, NODE: internal}
