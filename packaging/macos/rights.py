"""What each program in the .app may do that macOS forbids a hardened program ("entitlements").

Node comes with more, from its own makers, and all of that goes with its old signature:

- `get-task-allow` lets any program of the person read and change its memory. Apple does not
  notarise what has it.
- `allow-dyld-environment-variables` lets a variable put a foreign library into it.
- `disable-library-validation` is for add-ons, and the driver has none.
- `disable-executable-page-protection` is for code that changes itself. Node's engine has
  given that up.
"""

from __future__ import annotations

_RULE = "com.apple.security.cs."
# Make machine code on the spot, in memory that is marked for it.
_JIT = f"{_RULE}allow-jit"
# The same in memory that is not marked for it.
_UNMARKED_MEMORY = f"{_RULE}allow-unsigned-executable-memory"
# Change code that was loaded from a file.
_OWN_CODE = f"{_RULE}disable-executable-page-protection"
# Load a library that somebody else has signed, or nobody.
_ANY_LIBRARY = f"{_RULE}disable-library-validation"

RIGHTS = {
    # Where there is no graphics card, pages are drawn in this process, by code made on the spot.
    # The way back from C to Python is made so as well, on Intel in memory that is not marked.
    "linkedin-privacy-wizard": (_JIT, _UNMARKED_MEMORY),
    # What Qt itself gives it, but for foreign libraries: all that it loads is signed by one hand.
    "QtWebEngineProcess": (_JIT, _UNMARKED_MEMORY, _OWN_CODE),
    "node": (_JIT, _UNMARKED_MEMORY),
}


def entitlements(program: str, *, ad_hoc: bool) -> dict[str, bool]:
    """The rights of a program, as codesign reads them. KeyError where nobody has thought of it.

    Without a signer's name macOS cannot tell a library of ours from a foreign one, so an ad hoc
    signature needs the right to load any.
    """
    return dict.fromkeys((*RIGHTS[program], *((_ANY_LIBRARY,) if ad_hoc else ())), True)
