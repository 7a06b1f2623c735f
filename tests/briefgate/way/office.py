"""An agency with a real inbox, a home and a day of its own, for the tests of a mail's whole way."""

import contextlib
import hashlib
import imaplib
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from briefgate.desk import DATABASE, Desk, open_desk
from briefgate.pipeline import Outcome, poll
from briefgate.store.database import Store
from briefgate.store.records import DraftRow, LeadRow, MessageRow, MessageState
from tests.corpus.loading import sample
from tests.servers.dovecot import Dovecot, closing_connection

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MORNING = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)
HANDLED = "Briefgate/Handled"
FOLDERS = ("INBOX", "Drafts", "Sent", HANDLED)
SECRET = b"the same in every home of tests."

Listing = list[tuple[int, frozenset[str], bytes]]
Tables = dict[str, list[dict[str, object]]]


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the office's mail is, and what its configuration says beyond that."""

    user: str
    port: int
    drafts_user: str | None = None
    more: str = ""

    @property
    def toml(self) -> str:
        """The configuration file."""
        accounts = {"inbox": self.user} | ({"eva": self.drafts_user} if self.drafts_user else {})
        tables = ['[agency]\nown_domains = ["studionoord.example"]\n']
        tables += [
            f'[accounts.{name}]\nhost = "127.0.0.1"\nport = {self.port}\nsecurity = "plain"\n'
            f'username = "{user}"\npassword_env = "{name.upper()}_PASSWORD"\ntimeout_seconds = 5\n'
            for name, user in accounts.items()
        ]
        drafts = "eva" if self.drafts_user else "inbox"
        tables.append(f'[drafts]\naccount = "{drafts}"\nfrom = "Eva de Graaf <eva@studionoord.example>"\n')
        return "\n".join(tables) + self.more


@dataclass(slots=True)
class Office:
    """The agency that the example configuration describes, its mail on a real server.

    `now` is what its clock says; a test moves it.
    """

    home: Path
    dovecot: Dovecot
    settings: Settings
    now: datetime = MORNING
    environ: dict[str, str] = field(default_factory=lambda: {"INBOX_PASSWORD": "pw", "EVA_PASSWORD": "pw"})

    def __post_init__(self) -> None:
        """Write the configuration, and give the database the secret that all test homes share."""
        self.home.mkdir(parents=True, exist_ok=True)
        self.configure(self.settings)
        if (self.home / DATABASE).exists():
            return
        with Store.open(self.home / DATABASE):
            pass
        with self.sql() as connection:
            connection.execute("INSERT OR IGNORE INTO meta (key, value) VALUES ('secret', ?)", (SECRET,))

    def configure(self, settings: Settings) -> None:
        """Change the configuration."""
        self.settings = settings
        (self.home / "config.toml").write_text(settings.toml)

    @property
    def user(self) -> str:
        """Whose inbox it is."""
        return self.settings.user

    @property
    def drafts_user(self) -> str:
        """In whose mailbox the drafts lie."""
        return self.settings.drafts_user or self.settings.user

    def copy(self, home: Path) -> "Office":
        """The same office once more, its mailbox and database as they are now."""
        user, _ = self.dovecot.new_user()
        mailboxes = self.dovecot.base / "mail"
        # Index files and owners too: the same mail under the same numbers.
        subprocess.run(["/bin/cp", "-a", mailboxes / self.user, mailboxes / user], check=True)
        shutil.copytree(self.home, home)
        return replace(self, home=home, settings=replace(self.settings, user=user))

    @contextlib.contextmanager
    def desk(self) -> Iterator[Desk]:
        """The home, opened."""
        with open_desk(self.home, self.environ, clock=lambda: self.now) as desk:
            yield desk

    def poll(self, watch: Callable[[Desk], Desk] = lambda desk: desk) -> Outcome:
        """One poll; `watch` may change the desk before."""
        with self.desk() as desk:
            return poll(watch(desk))

    @contextlib.contextmanager
    def sql(self) -> Iterator[sqlite3.Connection]:
        """The database as it lies on disk."""
        connection = sqlite3.connect(self.home / DATABASE, isolation_level=None)
        try:
            yield connection
        finally:
            connection.close()

    def deliver(self, raw: bytes, folder: str = "INBOX", flags: str = "") -> int:
        """A mail arrives; gives its UID."""
        return self.dovecot.deliver(self.user, raw, folder, flags)

    def deliver_sample(self, *names: str) -> None:
        """Mails of the corpus arrive."""
        for name in names:
            self.deliver(sample(name).raw)

    def listing(self, folder: str, user: str | None = None) -> Listing:
        """A folder's mails, but for what says when somebody last looked; empty where there is no folder."""
        user = user or (self.drafts_user if folder == "Drafts" else self.user)
        with closing_connection(self.dovecot, user) as connection:
            if connection.select(f'"{folder}"', readonly=True)[0] != "OK":
                return []
        found = self.dovecot.listing(user, folder)
        return [(uid, flags - {r"\Recent"}, raw) for uid, flags, raw in found]

    def subjects(self, folder: str) -> list[str]:
        """The subjects of a folder's mails."""
        return [str(mail["Subject"]) for mail in self.mails(folder)]

    def mails(self, folder: str) -> list[EmailMessage]:
        """A folder's mails, taken apart."""
        return [taken_apart(raw) for _, _, raw in self.listing(folder)]

    def remove(self, folder: str, uid: int, user: str | None = None) -> None:
        """A person deletes a mail for good."""
        user = user or (self.drafts_user if folder == "Drafts" else self.user)
        with closing_connection(self.dovecot, user) as connection:
            connection.select(f'"{folder}"')
            connection.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
            connection.expunge()

    def edit_draft(self, uid: int, **headers: str) -> None:
        """A person saves a draft anew: their program puts another mail in the place of the first."""
        self._replace_draft(uid, "Drafts", r"\Draft \Seen", headers)

    def send_draft(self, uid: int, **headers: str) -> None:
        """A person sends a draft: their program dates it, and puts it into Sent."""
        self._replace_draft(uid, "Sent", r"\Seen", {"Date": format_datetime(self.now)} | headers)

    def _replace_draft(self, uid: int, folder: str, flags: str, headers: dict[str, str]) -> None:
        raw = next(raw for each, _, raw in self.listing("Drafts") if each == uid)
        changed = message_from_bytes(raw + b"\r\nP.S. Tot snel!\r\n", policy=policy.SMTP)
        for name, value in headers.items():
            changed.replace_header(name.replace("_", "-"), value)
        with closing_connection(self.dovecot, self.drafts_user) as connection:
            connection.append(folder, f"({flags})", imaplib.Time2Internaldate(self.now), changed.as_bytes())
        self.remove("Drafts", uid)

    def mailboxes(self) -> dict[str, Listing]:
        """Every folder as it stands."""
        return {folder: self.listing(folder) for folder in FOLDERS}

    def tables(self) -> Tables:
        """The whole database as it stands, long bytes by their hash."""
        with self.sql() as connection:
            connection.row_factory = sqlite3.Row
            names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {
                name: [
                    {key: _short(row[key]) for key in row.keys()}  # noqa: SIM118  # a Row iterates over its values
                    for row in connection.execute(f"SELECT * FROM {name}")  # noqa: S608  # names of our own tables
                ]
                for name in sorted(names)
                if not name.startswith(("sqlite_", "_sqlite"))
            }

    def leads(self) -> list[LeadRow]:
        """Every lead, oldest first."""
        with self.desk() as desk:
            return sorted(desk.store.leads.all_ranked(ended=True), key=lambda lead: lead.id)

    def drafts(self, lead: int = 1) -> list[DraftRow]:
        """Every draft of a lead, oldest first."""
        with self.desk() as desk:
            return desk.store.drafts.of_lead(lead)

    def in_state(self, state: MessageState) -> list[MessageRow]:
        """The stored mails in a state."""
        with self.desk() as desk:
            return desk.store.messages.in_state(state)

    def events(self, mail: int) -> list[tuple[str, str]]:
        """What happened to a mail, and what more is said of it."""
        with self.desk() as desk:
            return [(event.what, event.detail) for event in desk.store.events.of_message(mail)]

    def pass_time(self, **span: float) -> None:
        """The clock moves on."""
        self.now += timedelta(**span)


def taken_apart(raw: bytes) -> EmailMessage:
    """A mail as the standard library reads it."""
    mail = message_from_bytes(raw, policy=policy.default)
    if not isinstance(mail, EmailMessage):
        raise TypeError(type(mail))
    return mail


def text_of(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""


def mail(
    text: str,
    *,
    message_id: str,
    sender: str,
    to: str = "Eva de Graaf <eva@studionoord.example>",
    subject: str = "Een nieuwe site",
    date: datetime = MORNING - timedelta(hours=2),
    in_reply_to: str = "",
) -> bytes:
    """A mail of one text, CRLF line ends; an empty Message-ID or In-Reply-To is left out."""
    made = EmailMessage(policy=policy.SMTP)
    made["From"], made["To"], made["Subject"], made["Date"] = sender, to, subject, date
    for name, value in (("Message-ID", message_id), ("In-Reply-To", in_reply_to), ("References", in_reply_to)):
        if value:
            made[name] = value
    made.set_content(text)
    return made.as_bytes()


JAN = "Jan de Vries <jan@kaas.example>"
BRIEF = """\
Beste Eva,

Onze website kost ons klanten: elke week haken er mensen af omdat ze niet kunnen
bestellen. We willen een nieuwe website.

Ons budget is 25.000 euro ex btw. Ik beslis hier zelf over. We willen op
4 januari 2027 beginnen.

Hartelijke groet,

Jan de Vries
directeur
"""


def incomplete() -> bytes:
    """A brief that leaves out what would be asked for as homework."""
    text = "Beste Eva, onze website kost ons klanten. We willen een nieuwe website. Ik beslis hier zelf over.\n"
    return mail(text, sender=JAN, message_id="<first@kaas.example>")


def the_rest() -> bytes:
    """What it left out, as their next mail says it unasked."""
    return mail(
        "Ons budget is 25.000 euro ex btw, en we willen op 4 januari 2027 beginnen.\n",
        sender=JAN,
        subject="Re: Een nieuwe site",
        message_id="<second@kaas.example>",
        in_reply_to="<first@kaas.example>",
    )


def brief(number: int, *, message_id: str | None = None) -> bytes:
    """A complete brief, one of many prospects; an empty `message_id` leaves it without one."""
    name = f"Jan{number}"
    return mail(
        BRIEF.replace("Jan", name),
        sender=f"{name} de Vries <jan@kaas{number}.example>",
        subject=f"Een nieuwe site voor winkel {number}",
        message_id=f"<brief-{number}@kaas{number}.example>" if message_id is None else message_id,
    )


def _short(value: object) -> object:
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) and len(value) > len(SECRET) else value
