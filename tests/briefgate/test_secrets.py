import sys

import pytest

from briefgate.errors import SecretMissing
from briefgate.secrets import account_password, find_secret, model_key
from briefgate.settings import AccountSection, LlmSection


def asked(command: str, timeout_seconds: float = 30) -> str:
    return find_secret("password", variable="", command=command, environ={}, timeout_seconds=timeout_seconds)


def python(code: str) -> str:
    return f'{sys.executable} -c "{code}"'


def test_a_variable_comes_before_a_command() -> None:
    assert "pw" == find_secret("password", variable="PW", command="false", environ={"PW": "pw"})


def test_of_what_a_command_prints_the_first_line_counts() -> None:
    assert "pw d" == asked(python("print('pw d'); print('url: x')"))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (python("print('hunter2'); raise SystemExit(3)"), "ended with status 3"),
        (python("print()"), "printed nothing"),
        ("no-such-command-here", "can't be run"),
        ("unbalanced 'quote", "can't be run"),
    ],
)
def test_a_command_that_fails_is_told_without_what_it_printed(command: str, said: str) -> None:
    with pytest.raises(SecretMissing, match=said) as caught:
        asked(command)
    assert "hunter2" not in f"{caught.value} {caught.value.hint}"


def test_a_command_that_hangs_is_given_up() -> None:
    with pytest.raises(SecretMissing, match=r"within 0\.2 seconds"):
        asked(python("import time; time.sleep(60)"), timeout_seconds=0.2)


def test_an_empty_variable_is_named() -> None:
    with pytest.raises(SecretMissing, match=r"\[accounts\.inbox\].*INBOX_PW is empty"):
        account_password(AccountSection(password_env="INBOX_PW"), "accounts.inbox", {})


def test_a_model_of_ones_own_needs_no_key() -> None:
    assert model_key(LlmSection(), {}) == ""


def test_a_model_key_comes_from_the_variable_that_the_configuration_names() -> None:
    assert "k" == model_key(LlmSection(api_key_env="MY_KEY"), {"MY_KEY": "k"})
