"""What SECURITY.md promises of the embedded browser as a whole."""

from __future__ import annotations

import asyncio
import os
import secrets
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from playwright.async_api import Error
from PySide6.QtWebEngineCore import (
    qWebEngineChromiumSecurityPatchVersion,
    qWebEngineChromiumVersion,
)

from tests.fakes.attached import until
from tests.fakes.folders import files_in, folders_in
from tests.fakes.signed_in_program import LEFT_WELL

if TYPE_CHECKING:
    from tests.fakes.attached import Attached

pytestmark = pytest.mark.asyncio(loop_scope="session")

PROJECT = Path(__file__).parents[2]
CERTIFICATE = PROJECT / "tests" / "fakes" / "nobodys_certificate.pem"
LIMIT_S = 60


async def test_the_engine_is_the_one_that_security_md_names() -> None:
    said = " ".join((PROJECT / "SECURITY.md").read_text(encoding="utf-8").split())
    assert f"Chromium {_words(qWebEngineChromiumVersion())} " in said
    assert f"fixes up to {_words(qWebEngineChromiumSecurityPatchVersion())}." in said


def _words(told: object) -> str:
    """A version as words: PySide6 says that it is bytes, and gives a string."""
    return told.decode() if isinstance(told, bytes) else str(told)


async def test_a_certificate_that_nobody_vouches_for_is_refused(attached: Attached) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(text="in")

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    try:
        with pytest.raises(Error, match="net::ERR_CERT_AUTHORITY_INVALID"):
            await attached.page.goto(f"https://127.0.0.1:{runner.addresses[0][1]}/home")
        # Chromium's own page about it comes a moment later, and would cut off what is opened next.
        await until(lambda: attached.page.url.startswith("chrome-error:"))
        assert asked == []
    finally:
        await runner.cleanup()


async def test_nothing_of_a_session_is_left_on_disk(tmp_path: Path) -> None:
    mark = secrets.token_hex(16)
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.fakes.signed_in_program", mark),
        env=os.environ | folders_in(tmp_path),
        cwd=PROJECT,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, complaints = await asyncio.wait_for(program.communicate(), LIMIT_S)
    assert program.returncode == LEFT_WELL, complaints.decode()
    left = files_in(tmp_path)
    assert [path for path, content in left.items() if mark.encode() in content] == []
    assert [path for path in left if path.name in ("Cookies", "History", "Preferences")] == []
    assert list((tmp_path / "tmpdir").iterdir()) == []
