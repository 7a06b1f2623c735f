"""The configuration's shape: every section, key and allowed value, as `config.toml` documents them.

Values are checked here and nowhere else. Numbers stay exact: Decimal for
money and percentages, Fraction for what the arithmetic of a verdict uses.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, field_validator, model_validator

from score.agency import Again
from score.case import AskId
from score.rubric import CATALOGUE, TESTS

EXAMPLE_AGENCY = "Studio Noord"
FOR_EVERYBODY = tuple(ask for ask in CATALOGUE if ask in TESTS - {AskId.VISIT})

MOST = 1_000_000_000
"""No number of a configuration is larger, save by a slip of the hand."""
KEY, LOWER, DOMAIN = r"^[^\s].*$", r"^\S+$", r"^[^@\s]+$"
ADDRESS = r"^[^@\s]+@[^@\s]+$"
CURRENCY, LANGUAGE, ACCOUNT = r"^[A-Z]{3}$", r"^[a-z]{2}$", r"^[a-z0-9_]+$"
PATTERNS = {
    KEY: "a text of one line that doesn't begin with a space",
    LOWER: "a text without spaces",
    DOMAIN: 'a domain alone, such as "studionoord.example"',
    ADDRESS: 'a mail address, such as "eva@studionoord.example"',
    CURRENCY: 'a currency in three capital letters, such as "EUR"',
    LANGUAGE: 'a language in two small letters, such as "en"',
    ACCOUNT: "a name of small letters, digits and underscores, such as [accounts.inbox]",
}
"""What each pattern allows, in words."""

Key = Annotated[str, StringConstraints(pattern=KEY, max_length=80)]
Lower = Annotated[str, StringConstraints(to_lower=True, strip_whitespace=True, pattern=LOWER)]
Domain = Annotated[str, StringConstraints(to_lower=True, strip_whitespace=True, pattern=DOMAIN)]
MailAddress = Annotated[str, StringConstraints(to_lower=True, strip_whitespace=True, pattern=ADDRESS)]
Words = Annotated[tuple[Key, ...], Field(min_length=1)]
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Currency = Annotated[str, StringConstraints(pattern=CURRENCY)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]
Count = Annotated[int, Field(ge=0, le=MOST, strict=True)]
Positive = Annotated[int, Field(ge=1, le=MOST, strict=True)]
Days = Annotated[int, Field(ge=1, le=3650, strict=True)]
Weeks = Annotated[int, Field(ge=0, le=520, strict=True)]
Percent = Annotated[int, Field(ge=0, le=100, strict=True)]
Port = Annotated[int, Field(ge=1, le=65535, strict=True)]
Share = Annotated[Fraction, Field(ge=0, le=1)]
Amount = Annotated[Decimal, Field(ge=0, le=MOST, allow_inf_nan=False)]
Minutes = Annotated[Decimal, Field(gt=0, le=1440, allow_inf_nan=False)]
Seconds = Annotated[Decimal, Field(gt=0, le=3600, allow_inf_nan=False)]
Long = Annotated[int, Field(ge=1, le=86_400, strict=True)]
"""Seconds, up to a day."""
Security = Literal["tls", "starttls", "plain"]


class Section(BaseModel):
    """A table of the configuration: frozen, and no key but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Band(Section):
    """What one size of a service costs, in the home currency without VAT. `high` is None where it is open."""

    label: dict[Language, str]
    low: Amount
    high: Amount | None = None
    per: Literal["project", "month"] = "project"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.high is not None and self.high < self.low:
            message = f"low ({self.low}) must not be above high ({self.high})"
            raise ValueError(message)
        return self


class Service(Section):
    """One kind of work, offered or not."""

    key: Key
    words: Words
    label: dict[Language, str] = {}
    offered: bool = True
    minimum: Amount | None = None
    minimum_monthly: Amount | None = None
    lead_weeks: Weeks = 0
    recommend: str = ""
    bands: tuple[Band, ...] = ()


class Party(Section):
    """A client, referrer or brand."""

    name: Key
    domains: tuple[Domain, ...] = ()
    addresses: tuple[MailAddress, ...] = ()


class Client(Party):
    """A client, and whether the owner would work for them again."""

    again: Again = Again.YES


class Subject(Section):
    """A cause, or a business that the owner doesn't work for."""

    key: Key
    words: Words


class AgencySection(Section):
    """Who the owner is, what they do, and whom they know."""

    name: Key
    signature: str
    town: str = ""
    near: tuple[Key, ...] = ()
    language: Language = "en"
    timezone: str = "Europe/Amsterdam"
    own_domains: tuple[Domain, ...] = ()
    own_addresses: tuple[MailAddress, ...] = ()
    portals: tuple[Lower, ...] = ()
    home_currency: Currency = "EUR"
    vat_percent: Annotated[Decimal, Field(ge=0, le=100)] = Decimal(21)
    minimum: Amount = Decimal(0)
    minimum_returning: Amount = Decimal(0)
    weeks_booked: Weeks = 0
    rates: dict[Currency, Annotated[Decimal, Field(gt=0, allow_inf_nan=False)]] = {}
    rates_on: date | None = None
    services: tuple[Service, ...] = ()
    clients: tuple[Client, ...] = ()
    referrers: tuple[Party, ...] = ()
    brands: tuple[Party, ...] = ()
    causes: tuple[Subject, ...] = ()
    excluded: tuple[Subject, ...] = ()

    @field_validator("timezone")
    @classmethod
    def _zone_is_known(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            message = f'"{name}" is no time zone; they are named like Europe/Amsterdam'
            raise ValueError(message) from None
        return name


class AccountSection(Section):
    """A mail account reached by IMAP."""

    host: str = ""
    port: Port = 993
    security: Security = "tls"
    username: str = ""
    password_env: str = ""
    password_command: str = ""
    timeout_seconds: Seconds = Decimal(30)
    ca_file: str = ""


class InboxSection(Section):
    """Where briefs arrive."""

    account: str = "inbox"
    folder: Key = "INBOX"
    handled: Key = "Briefgate/Handled"
    mail_mb: Positive = 25
    trusted_servers: tuple[Lower, ...] = ()


class DraftsSection(Section):
    """Where replies are put. `sender` is the key `from`."""

    account: str = "inbox"
    sender: str = Field("", alias="from")
    deliver: Literal["mailbox", "on-approval"] = "mailbox"
    folder: str = ""


class DigestSection(Section):
    """How the day's digest reaches the owner. `sender` is the key `from`."""

    how: Literal["append", "smtp", "none"] = "append"
    account: str = "inbox"
    to: str = ""
    sender: str = Field("", alias="from")


class SmtpSection(Section):
    """The server that takes the digest, where it goes by SMTP."""

    host: str = ""
    port: Port = 465
    security: Security = "tls"
    username: str = ""
    password_env: str = ""
    password_command: str = ""
    timeout_seconds: Seconds = Decimal(30)


class LlmSection(Section):
    """The model that reads: any OpenAI-compatible endpoint, or "local"; none where `base_url` or `model` is empty."""

    base_url: str = ""
    model: str = ""
    api_key: SecretStr = SecretStr("")
    api_key_env: str = ""
    api_key_command: str = ""
    timeout_seconds: Seconds = Decimal(60)
    max_retries: Annotated[int, Field(ge=0, le=100, strict=True)] = 3
    rung: Literal["", "json_schema", "json_object", "text"] = ""
    context_tokens: Annotated[int, Field(ge=2048, strict=True)] = 16_000
    concurrency: Annotated[int, Field(ge=1, le=64, strict=True)] = 4
    price_prompt: Amount = Decimal(0)
    price_cached: Amount = Decimal(0)
    price_completion: Amount = Decimal(0)
    daily_tokens: Count = 0
    daily_cost: Amount = Decimal(0)
    local_file: str = ""
    idle_minutes: Minutes = Decimal(10)

    @field_validator("base_url")
    @classmethod
    def _is_a_web_address(cls, url: str) -> str:
        if url and not url.startswith(("http://", "https://")):
            message = "it must begin with http:// or https://"
            raise ValueError(message)
        return url

    @property
    def configured(self) -> bool:
        """Whether a model is to be used."""
        return self.is_local or bool(self.base_url and self.model)

    @property
    def is_local(self) -> bool:
        """Whether it is a file on this machine, in a process of our own."""
        return self.model == "local" and not self.base_url


class WeightsSection(Section):
    """How much each mean counts in the score."""

    bant: Share
    fit: Share
    homework: Share = Fraction(0)

    @model_validator(mode="after")
    def _sum_to_one(self) -> Self:
        total = self.bant + self.fit + self.homework
        if total != 1:
            message = f"bant, fit and homework must sum to 1; they sum to {float(total):g}"
            raise ValueError(message)
        return self


class RubricSection(Section):
    """The numbers of the judgement, named as in `score.rubric.Rubric`."""

    weights: WeightsSection
    weights_with_homework: WeightsSection
    unknown_counts_as: Share
    hopeless_below: Share
    soon_days: Annotated[int, Field(ge=0, le=3650, strict=True)]
    later_months: Annotated[int, Field(ge=1, le=120, strict=True)]
    fit_floor: Share
    fit_floor_quiet: Share
    fit_floor_busy: Share
    quiet_below_leads: Count
    busy_from_leads: Count
    busy_from_weeks: Weeks
    homework_rounds: Count
    homework_days: Days
    reminder_days: Days
    asks_at_most: Annotated[int, Field(ge=1, le=4, strict=True)]
    asks_with_invitation: Annotated[int, Field(ge=1, le=2, strict=True)]
    nurture_days: Days
    premium_base: Percent
    premium_late: Percent
    premium_messy: Percent
    premium_hard: Percent


class AsksSection(Section):
    """What a reply may ask, and the owner's own words for it, by language."""

    catalogue: tuple[AskId, ...] = CATALOGUE
    words: dict[AskId, dict[Language, Said]] = {}

    @field_validator("catalogue")
    @classmethod
    def _can_always_ask(cls, asks: tuple[AskId, ...]) -> tuple[AskId, ...]:
        if AskId.MEETING in asks:
            message = '"meeting" is what a yes consists of, and no question of the catalogue; take it out'
            raise ValueError(message)
        if twice := sorted({ask for ask in asks if asks.count(ask) > 1}):
            message = f"each question may stand here once, and this one stands twice: {', '.join(twice)}"
            raise ValueError(message)
        if not set(FOR_EVERYBODY) & set(asks):
            message = f"at least one of these must stay, since anybody can be asked for it: {', '.join(FOR_EVERYBODY)}"
            raise ValueError(message)
        return asks


class LimitsSection(Section):
    """When to stop trying, for how long the same words are the same brief, and what a mail may cost.

    The last nine are named as in `ingest.limits.Limits`.
    """

    tries: Positive = 3
    same_brief_days: Annotated[int, Field(ge=0, le=3650, strict=True)] = 30
    parse_apart_mb: Positive = 2
    attachment_mb: Positive = 100
    attachment_seconds: Long = 60
    mail_seconds: Long = 300
    attachment_memory_mb: Annotated[int, Field(ge=256, strict=True)] = 1024
    attachment_characters: Positive = 2_000_000
    archive_mb: Positive = 250
    archive_ratio: Positive = 100
    archive_entries: Positive = 2_000


class Config(Section):
    """Everything the owner can set."""

    agency: AgencySection
    accounts: dict[Annotated[str, StringConstraints(pattern=ACCOUNT)], AccountSection]
    inbox: InboxSection = InboxSection()
    drafts: DraftsSection = DraftsSection.model_validate({})
    digest: DigestSection = DigestSection.model_validate({})
    smtp: SmtpSection = SmtpSection()
    llm: LlmSection = LlmSection()
    rubric: RubricSection
    asks: AsksSection = AsksSection()
    limits: LimitsSection = LimitsSection()

    @property
    def is_example(self) -> bool:
        """Whether the agency is still the example that ships with the program."""
        return self.agency.name == EXAMPLE_AGENCY

    @property
    def zone(self) -> ZoneInfo:
        """The owner's time zone."""
        return ZoneInfo(self.agency.timezone)
