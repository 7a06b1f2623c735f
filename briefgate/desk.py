"""Everything that the work on one home needs: configuration, store, reader, words, clock."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from briefgate import lists
from briefgate.clock import Clock, system_clock
from briefgate.config import load
from briefgate.errors import ConfigWrong
from briefgate.rendering import Templates
from briefgate.secrets import account_password, model_key
from briefgate.settings import AccountSection, Config
from briefgate.store.database import Store
from extract.reader import Reader
from ingest.account import Account
from ingest.errors import IngestError
from ingest.limits import Limits
from ingest.mailbox import Mailbox
from ingest.owner import Owner
from score.agency import Agency
from score.rubric import Rubric

DATABASE = "briefgate.db"
TEMPLATES = "templates"


class Step(StrEnum):
    """A step of a mail's way that has just been made durable, here or on the server."""

    RECEIVED = "received"
    PARSED = "parsed"
    READ = "read"
    JUDGED = "judged"
    DELIVERY_BEGUN = "delivery begun"
    APPENDED = "appended"
    DELIVERED = "delivered"
    MOVED = "moved"
    FILED = "filed"


def _unwatched(step: Step) -> None:
    del step


@dataclass(frozen=True)
class Desk:
    """One home, opened for work. `watch` is told of each step, for whoever shows progress."""

    home: Path
    config: Config
    store: Store
    templates: Templates
    clock: Clock
    environ: Mapping[str, str] = field(repr=False)
    watch: Callable[[Step], None] = _unwatched

    def watched_by(self, watch: Callable[[Step], None]) -> "Desk":
        """The same desk, telling somebody of each step."""
        return replace(self, watch=watch)

    @property
    def today(self) -> date:
        """Today in the owner's zone."""
        return self.clock().astimezone(self.config.zone).date()

    @cached_property
    def agency(self) -> Agency:
        """The owner's lists, as the scorer takes them."""
        return lists.agency(self.config)

    @cached_property
    def rubric(self) -> Rubric:
        """The numbers of the judgement."""
        return lists.rubric(self.config)

    @cached_property
    def limits(self) -> Limits:
        """What a mail may cost to take apart."""
        return lists.limits(self.config)

    def owner(self, message_ids: Iterable[str] = ()) -> Owner:
        """Who the owner is, to ingest; `message_ids` are those of our own drafts and digests."""
        return lists.owner(self.config, message_ids)

    @cached_property
    def reader(self) -> Reader:
        """The configured model, or the built-in reader where there is none."""
        return reader_of(self.config, self.environ, home=self.home, secret=self.store.secret)

    @contextmanager
    def mailbox(self, name: str) -> Iterator[Mailbox]:
        """An account of the configuration, signed in; how it went is kept for `status`.

        Raises `ConfigWrong`, `SecretMissing` and `IngestError`.
        """
        account = account_of(name, self.config.accounts[name], self.environ)
        try:
            with Mailbox(account) as mailbox:
                yield mailbox
        except IngestError as error:
            self.store.accounts.failed(name, str(error), hint=error.hint, at=self.clock())
            raise
        self.store.accounts.polled(name, at=self.clock())


def reader_of(config: Config, environ: Mapping[str, str], *, home: Path, secret: bytes) -> Reader:
    """The reader that the configuration asks for: the built-in one, joined with a model where there is one.

    Raises `SecretMissing` where a key is named and not there, `ConfigWrong`
    where a local model is asked for and is not installed.
    """
    from extract.builtin import BuiltInReader

    rules = BuiltInReader(lists.vocabulary(config))
    if not config.llm.configured:
        return rules
    from extract.joined import JoinedReader

    return JoinedReader(model_reader_of(config, environ, home=home, secret=secret), rules)


def model_reader_of(config: Config, environ: Mapping[str, str], *, home: Path, secret: bytes) -> Reader:
    """The configured model by itself. Raises as `reader_of` does."""
    llm = config.llm
    if llm.is_local:
        from briefgate.local_model.reader import local_reader

        return local_reader(llm, home, lists.vocabulary(config), secret=secret)
    from extract.model import ModelReader

    return ModelReader(
        lists.vocabulary(config),
        base_url=llm.base_url,
        model=llm.model,
        api_key=model_key(llm, environ),
        timeout_seconds=float(llm.timeout_seconds),
        max_retries=llm.max_retries,
        secret=secret,
        context_tokens=llm.context_tokens,
        rung=llm.rung,
    )


def account_of(name: str, section: AccountSection, environ: Mapping[str, str]) -> Account:
    """An IMAP account with its password, from the configuration. Raises `ConfigWrong`, `SecretMissing`."""
    if not section.host:
        message = f"No mailbox is configured: [accounts.{name}] host is empty."
        hint = (
            "Write host and username into config.toml; the README shows how. `briefgate import` takes mail from files."
        )
        raise ConfigWrong(message, hint=hint)
    return Account(
        name=name,
        host=section.host,
        port=section.port,
        username=section.username,
        password=account_password(section, f"accounts.{name}", environ),
        security=section.security,
        timeout_seconds=float(section.timeout_seconds),
        ca_file=section.ca_file or None,
    )


@contextmanager
def open_desk(
    home: Path,
    environ: Mapping[str, str],
    *,
    clock: Clock | None = None,
) -> Iterator[Desk]:
    """Open a home for work, and close it. Raises `ConfigWrong`, `StoreBroken`."""
    config = load(home, environ)
    with Store.open(home / DATABASE) as store:
        yield Desk(
            home=home,
            config=config,
            store=store,
            templates=Templates(home / TEMPLATES),
            clock=clock or system_clock(config.zone),
            environ=environ,
        )
