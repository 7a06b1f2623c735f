"""Where a mailbox is, and how to sign in to it."""

import ipaddress
import re
from dataclasses import dataclass, field
from typing import Literal

from ingest.errors import AccountWrong

Security = Literal["tls", "starttls", "plain"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The settings of one IMAP account.

    `name` is what the owner's configuration calls it. `security` is "tls"
    (usually port 993), "starttls" (usually port 143) or "plain", which is
    accepted on this computer only. `timeout_seconds` holds for connecting and
    for every wait for the server. `ca_file` is a PEM file of certificate
    authorities to trust in place of the system's.
    """

    name: str
    host: str
    port: int
    username: str
    password: str = field(repr=False)
    security: Security = "tls"
    timeout_seconds: float = 30.0
    ca_file: str | None = None

    @property
    def is_on_this_computer(self) -> bool:
        """Whether the host is a loopback address or `localhost`."""
        if self.host.lower() == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def check(self) -> None:
        """Refuse settings that must not reach the network.

        Raises:
            AccountWrong: the password would travel unencrypted, a setting is
                empty, or a user name or password holds a control character
                (a line break would end the LOGIN command, RFC 3501 section 9).

        """
        if self.security == "plain" and not self.is_on_this_computer:
            message = f"Account '{self.name}' would send its password to {self.host} unencrypted."
            raise AccountWrong(message, hint=f'Set security = "tls" (or "starttls") in [accounts.{self.name}].')
        for setting, value in (("host", self.host), ("username", self.username), ("password", self.password)):
            if not value:
                message = f"Account '{self.name}' has no {setting}."
                raise AccountWrong(message, hint=f"Set it in [accounts.{self.name}].")
            if _CONTROL.search(value):
                message = f"The {setting} of account '{self.name}' holds a line break or another control character."
                raise AccountWrong(message, hint="Look for a stray line break where it was copied from.")
