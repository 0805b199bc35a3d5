"""While a page asks for a passkey: what is needed is said, and nothing the person types is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from linkedin_privacy_wizard.gui import messages
from linkedin_privacy_wizard.gui.embedded.passkey_panel import PasskeyPanel
from linkedin_privacy_wizard.gui.embedded.passkeys import PasskeyFailure
from tests.fakes.passkey import FakePasskeyRequest, PinError, PinReason, State, Why
from tests.gui.windows import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[PasskeyPanel]:
    """A panel on the screen, with a question in it."""
    window = QWidget()
    qtbot.addWidget(window)
    made = PasskeyPanel(window)
    window.resize(500, 300)
    made.resize(500, 300)
    window.show()
    yield made
    window.close()


@pytest.fixture
def request_(panel: PasskeyPanel) -> FakePasskeyRequest:
    """The question that the panel shows."""
    made = FakePasskeyRequest()
    panel.ask(made)
    return made


def button(panel: PasskeyPanel, words: str) -> QPushButton:
    """The one visible button with these words."""
    (found,) = (
        one for one in panel.findChildren(QPushButton) if one.isVisible() and one.text() == words
    )
    return found


def pin_field(panel: PasskeyPanel) -> QLineEdit:
    """Where a PIN is typed."""
    found = panel.findChild(QLineEdit)
    assert found is not None
    return found


def test_without_a_question_there_is_no_panel(panel: PasskeyPanel) -> None:
    assert panel.words == ""
    assert not panel.isVisible()


def test_it_says_who_asks_and_what_to_do(panel: PasskeyPanel, request_: FakePasskeyRequest) -> None:
    assert panel.words == messages.passkey_waits()
    assert panel.accessibleName() == messages.passkey_heading("linkedin.com")
    request_.go_to(State.FinishTokenCollection)
    assert panel.words == messages.passkey_touch()
    assert not pin_field(panel).isVisible()


@pytest.mark.parametrize("state", [State.Completed, State.Cancelled])
def test_it_goes_when_the_question_is_over(
    panel: PasskeyPanel, request_: FakePasskeyRequest, state: State
) -> None:
    request_.go_to(state)
    assert panel.words == ""
    panel.give_up()
    assert request_.told == []


def test_a_question_that_hangs_can_be_given_up(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    click(button(panel, "Cancel"))
    assert request_.told == ["cancel"]
    assert panel.words == ""


def test_another_way_gives_it_up_and_says_how(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    click(button(panel, "Sign in another way"))
    assert request_.told == ["cancel"]
    assert panel.words == messages.another_way()
    click(button(panel, "Hide"))
    assert panel.words == ""


def test_a_pin_goes_to_the_question_and_does_not_stay(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    request_.go_to(State.CollectPin)
    field = pin_field(panel)
    assert panel.words == messages.passkey_pin()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText("1234")
    assert field.displayText() != "1234"
    click(button(panel, "Use this PIN"))
    assert request_.told == ["pin 1234"]
    assert field.text() == ""
    assert "1234" not in repr(vars(panel))


def test_enter_sends_the_pin_and_an_empty_one_is_not_sent(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    request_.go_to(State.CollectPin)
    pin_field(panel).returnPressed.emit()
    assert request_.told == []
    pin_field(panel).setText("1234")
    pin_field(panel).returnPressed.emit()
    assert request_.told == ["pin 1234"]


def test_a_pin_that_was_not_sent_goes_with_the_question(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    request_.go_to(State.CollectPin)
    pin_field(panel).setText("1234")
    click(button(panel, "Cancel"))
    assert pin_field(panel).text() == ""
    assert request_.told == ["cancel"]


@pytest.mark.parametrize("left", [0, 3])
def test_a_wrong_pin_is_told_with_the_tries_that_are_left(
    panel: PasskeyPanel, request_: FakePasskeyRequest, left: int
) -> None:
    request_.pin.error, request_.pin.remainingAttempts = PinError.WrongPin, left
    request_.go_to(State.CollectPin)
    assert panel.words == messages.passkey_pin_again(left)
    assert ("3" in panel.words) is (left == 3)


def test_the_wizard_gives_no_key_a_new_pin(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    request_.pin.reason = PinReason.Set
    request_.go_to(State.CollectPin)
    assert panel.words == messages.passkey_failed(PasskeyFailure.NEEDS_PIN)
    assert not pin_field(panel).isVisible()


def test_an_account_is_chosen_by_its_name_as_plain_text(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    request_.go_to(State.SelectAccount)
    assert panel.words == messages.passkey_account()
    click(button(panel, "eve && co <b>"))
    assert request_.told == ["account eve & co <b>"]
    request_.go_to(State.FinishTokenCollection)
    shown = [one.text() for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["Sign in another way", "Cancel"]


@pytest.mark.parametrize("why", Why)
def test_a_failure_says_what_to_do_and_can_be_tried_again(
    panel: PasskeyPanel, request_: FakePasskeyRequest, why: Why
) -> None:
    request_.why = why
    request_.go_to(State.RequestFailed)
    assert panel.words in {messages.passkey_failed(failure) for failure in PasskeyFailure}
    click(button(panel, "Try again"))
    assert request_.told == ["retry"]


def test_a_second_question_ends_the_first(
    panel: PasskeyPanel, request_: FakePasskeyRequest
) -> None:
    second = FakePasskeyRequest("example.org")
    panel.ask(second)
    assert request_.told == ["cancel"]
    assert panel.words == messages.passkey_waits()
    assert panel.accessibleName() == messages.passkey_heading("example.org")
    request_.go_to(State.RequestFailed)
    assert panel.words == messages.passkey_waits()
