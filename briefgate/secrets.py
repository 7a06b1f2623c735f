"""Passwords and keys, from an environment variable or a command: never from a file of ours, never in a log."""

import shlex
import subprocess
from collections.abc import Mapping

from briefgate.errors import SecretMissing
from briefgate.settings import AccountSection, LlmSection, SmtpSection


def account_password(section: AccountSection | SmtpSection, name: str, environ: Mapping[str, str]) -> str:
    """Return the password of a mail account or of the SMTP server; `name` is its table, "accounts.inbox".

    Raises `SecretMissing`.
    """
    return find_secret(
        f"password for [{name}]",
        variable=section.password_env,
        command=section.password_command,
        environ=environ,
    )


def model_key(llm: LlmSection, environ: Mapping[str, str]) -> str:
    """Return the model's key, empty where none is configured: a model of one's own may need none.

    Raises `SecretMissing` where one is configured and isn't there.
    """
    if llm.api_key.get_secret_value() or not (llm.api_key_env or llm.api_key_command):
        return llm.api_key.get_secret_value()
    return find_secret(
        "key for the model",
        variable=llm.api_key_env,
        command=llm.api_key_command,
        environ=environ,
    )


def find_secret(
    what: str,
    *,
    variable: str,
    command: str,
    environ: Mapping[str, str],
    timeout_seconds: float = 30,
) -> str:
    """Return a secret from an environment variable, or else the first line that a command prints.

    `what` names it to the owner ("password for [accounts.inbox]"). The
    command runs without a shell and without input. Raises `SecretMissing`;
    neither the secret nor what the command printed is ever part of a message.
    """
    if variable and environ.get(variable):
        return environ[variable]
    if command:
        return _ask(what, command, environ, timeout_seconds)
    if variable:
        message = f"There is no {what}: the environment variable {variable} is empty."
        raise SecretMissing(message, hint=f"Set {variable}, or name a password manager's command in the configuration.")
    message = f"There is no {what}: the configuration names neither an environment variable nor a command for it."
    raise SecretMissing(message, hint="Run `briefgate check` to see which setting is missing.")


def _ask(what: str, command: str, environ: Mapping[str, str], timeout_seconds: float) -> str:
    hint = "Run the command by itself in a terminal: it should print the secret on its first line."
    try:
        answer = subprocess.run(  # noqa: S603 - the owner's own command, from the owner's own configuration
            shlex.split(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=timeout_seconds,
            env=dict(environ),
        )
    except subprocess.TimeoutExpired as error:
        message = f"There is no {what}: its command did not answer within {timeout_seconds:g} seconds."
        raise SecretMissing(message, hint=hint) from error
    except subprocess.CalledProcessError as error:
        message = f"There is no {what}: its command ended with status {error.returncode}."
        raise SecretMissing(message, hint=hint) from None
    except (OSError, ValueError) as error:
        message = f"There is no {what}: its command can't be run ({error})."
        raise SecretMissing(message, hint=hint) from error
    first_line = answer.stdout.decode("utf-8", "replace").partition("\n")[0].rstrip("\r")
    if not first_line:
        message = f"There is no {what}: its command printed nothing."
        raise SecretMissing(message, hint=hint)
    return first_line
