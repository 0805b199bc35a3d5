"""Three answers of an audit are told apart: nothing known, something known, and no answer."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest

from supply import audit
from supply.audit import Verdict, audited, read
from supply.bundle import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK = ROOT / "packaging" / "requirements.txt"
WEAKNESS = {
    "id": "PYSEC-2026-1",
    "summary": "A made-up weakness",
    "affected": [
        {
            "package": {"name": "idna", "ecosystem": "PyPI"},
            "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}],
        }
    ],
}


class Service(BaseHTTPRequestHandler):
    """A stand-in for the vulnerability service. What it is asked is kept."""

    asked: ClassVar[list[dict[str, object]]] = []
    weak: ClassVar[str] = ""
    broken: ClassVar[bool] = False

    def do_GET(self) -> None:
        """The service is there, and wants to be asked in another way."""
        self.send_error(405)

    def do_POST(self) -> None:
        """Answer for one package."""
        question = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.asked.append(question)
        if self.broken:
            self.send_error(503)
            return
        known = [WEAKNESS] if question["package"]["name"] == self.weak else []
        answer = json.dumps({"vulns": known} if known else {}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a service that knows of nothing."""
    monkeypatch.setattr(Service, "asked", [])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/query"
    server.shutdown()
    serving.join()
    server.server_close()


@pytest.fixture
def lock(tmp_path: Path) -> str:
    """Two packages of the real lock."""
    entries = LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    file = tmp_path / "requirements.txt"
    file.write_text("\n".join(line for line in entries if line.startswith(("idna=", "yarl="))))
    return str(file)


def test_no_known_weakness_passes_and_only_names_and_versions_are_sent(
    service: str, lock: str
) -> None:
    assert audited([lock], service) == (
        Verdict.CLEAN,
        "No weakness is known of 2 locked packages.",
    )
    assert [set(question) for question in Service.asked] == [{"package", "version"}] * 2
    sent = {str(question["package"]) for question in Service.asked}
    assert sent == {
        "{'name': 'idna', 'ecosystem': 'PyPI'}",
        "{'name': 'yarl', 'ecosystem': 'PyPI'}",
    }


def test_a_known_weakness_fails_and_is_named(
    service: str,
    lock: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(Service, "weak", "idna")
    monkeypatch.setenv("WEAKNESSES", service)
    assert audit.main([lock]) == 1
    assert "PYSEC-2026-1 (mended in 99)" in capsys.readouterr().out


def test_a_service_that_breaks_off_is_no_verdict(
    service: str, lock: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Service, "broken", True)
    verdict, words = audited([lock], service)
    assert verdict is Verdict.UNANSWERED
    assert words.endswith(": not audited.")


def test_without_a_service_nothing_fails_and_the_sentence_says_so(
    lock: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WEAKNESSES", "http://127.0.0.1:1/v1/query")
    assert audit.main([lock]) == 0
    sentence = "No answer from the vulnerability service (127.0.0.1:1): not audited.\n"
    assert capsys.readouterr().out == sentence


def test_an_audit_that_broke_is_not_taken_for_a_clean_one() -> None:
    assert read(1, "", "Traceback: something else", "http://x")[0] is Verdict.BROKEN
    assert read(0, '{"dependencies": []}', "", "http://x")[0] is Verdict.BROKEN
    skipped = '{"dependencies": [{"name": "a", "skip_reason": "not found"}]}'
    assert read(0, skipped, "", "http://x") == (Verdict.BROKEN, "pip-audit left out a")
