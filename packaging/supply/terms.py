"""Which licences the packed program may hold, and which one a text is."""

from __future__ import annotations

import re

from license_expression import (
    AND,
    OR,
    ExpressionError,
    LicenseSymbol,
    LicenseWithExceptionSymbol,
    get_spdx_licensing,
)

from supply.known import KNOWN

_DECLARED = re.compile(r"no license text found; declared licenses: ([^)]+)\)")
_SPDX = get_spdx_licensing()
# Words that only one licence's text has, the most particular first.
_SIGNS = (
    ("Blue Oak Model License", "BlueOak-1.0.0"),
    ("Apache License", "Apache-2.0"),
    ("Mozilla Public License Version 2.0", "MPL-2.0"),
    ("This is free and unencumbered software", "Unlicense"),
    ("Redistribution and use in source and binary forms", "BSD-2-Clause"),
    ("without restriction, including without limitation", "MIT"),
    ("with or without fee is hereby granted, provided that the above copyright", "ISC"),
    ("with or without fee is hereby granted", "0BSD"),
)


class LicenceUnknownError(Exception):
    """Nothing tells the licence of a part."""


def refused(expression: str) -> list[str]:
    """The licences of an SPDX expression that are not allowed; of alternatives one is enough."""
    if expression in KNOWN.allowed:
        return []
    try:
        parsed = _SPDX.parse(expression, validate=True, strict=True)
    except ExpressionError:
        return [expression or "no licence"]
    return [expression] if parsed is None else _refused(parsed)


def _refused(node: object) -> list[str]:
    if isinstance(node, (LicenseSymbol, LicenseWithExceptionSymbol)):
        return [] if node.render() in KNOWN.allowed else [node.render()]
    parts = [_refused(part) for part in getattr(node, "args", ())]
    if isinstance(node, OR):
        return [] if not all(parts) else parts[0]
    assert isinstance(node, AND)
    return [name for part in parts for name in part]


def recognised(text: str) -> str:
    """The SPDX name of a licence's text. Raises `LicenceUnknownError`."""
    words = " ".join(text.split())
    if declared := _DECLARED.search(words):
        return declared[1]
    for sign, name in _SIGNS:
        if sign in words:
            third = "Neither the name" in words or "may not be used to endorse" in words
            return "BSD-3-Clause" if name == "BSD-2-Clause" and third else name
    raise LicenceUnknownError(f"no licence that we know: {words[:80]!r}")
