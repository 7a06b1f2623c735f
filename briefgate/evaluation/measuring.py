"""A reader on labelled mails: each is taken apart, read, compared with its labels and judged."""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import cached_property
from time import monotonic

from briefgate import lists
from briefgate.evaluation.comparing import Compared, Outcome, compared
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.truth import case_of, mailed_on
from briefgate.homework import answered_by
from briefgate.judging import READ_STATES
from briefgate.reading import document_of
from briefgate.settings import Config
from extract.brief import Brief, Found, Reading
from extract.document import Document
from extract.errors import ModelAnswerInvalid
from extract.reader import Call, Reader
from ingest.message import Kind, Message
from ingest.parse import parse
from score.agency import Agency
from score.assess import judge
from score.assessment import BANT, Dimension, Verdict
from score.case import Case
from score.rubric import Rubric

Levels = dict[Dimension, float | None]
_END_OF_DAY = time(23, 59)


@dataclass(slots=True)
class Calls:
    """A journal that keeps no answer, so that each is asked for anew, and counts what was used."""

    made: int = 0
    failed: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    rungs: dict[tuple[str, str], str] = field(default_factory=dict)

    def recall(self, key: str) -> None:
        """Nothing is kept."""
        del key

    def turn(self) -> AbstractContextManager[None]:
        """One mail is read at a time."""
        return nullcontext()

    def keep(self, call: Call) -> None:
        """Count a call."""
        self.made += 1
        self.failed += call.raw is None
        self.prompt_tokens += call.prompt_tokens or 0
        self.completion_tokens += call.completion_tokens or 0

    def rung(self, endpoint: str, model: str) -> str | None:
        """How a model was asked with success, in this run."""
        return self.rungs.get((endpoint, model))

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep it for as long as this run takes."""
        self.rungs[endpoint, model] = rung


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one mail. `failed` is why it could not be read; `verdict` is None where headers screened it out.

    `levels` are those of the four, read and labelled. `seconds` went by while it was read.
    """

    mail: LabelledMail
    kind: Kind
    fields: tuple[Compared, ...] = ()
    verdict: Verdict | None = None
    levels: Levels = field(default_factory=dict)
    groundings: Counter[str] = field(default_factory=Counter)
    rejected: int = 0
    seconds: float = 0.0
    failed: str | None = None

    @property
    def language(self) -> str:
        """The labelled language, or "-" for none."""
        return self.mail.expected.language or "-"


class Bench:
    """One configuration and one reader, put to work on labelled mails."""

    def __init__(self, config: Config, reader: Reader) -> None:
        self.reader = reader
        self.calls = Calls()
        self._config = config
        self._read: dict[str, Reading] = {}

    @cached_property
    def agency(self) -> Agency:
        """The owner's lists, as the scorer takes them."""
        return lists.agency(self._config)

    @cached_property
    def rubric(self) -> Rubric:
        """The numbers of the judgement."""
        return lists.rubric(self._config)

    def results(
        self, mails: Iterable[LabelledMail], *, watch: Callable[[LabelledMail], None] | None = None
    ) -> list[Result]:
        """Every mail's result. `mails` holds those that others join; `watch` is told of each that is done.

        Raises `ModelUnavailable` and `ModelRefused`; an answer that can't be used is a result.
        """
        known = {mail.name: mail for mail in mails}
        found = []
        for mail in known.values():
            opening = known[mail.expected.joins] if mail.expected.joins else None
            found.append(self._result(mail, opening))
            if watch is not None:
                watch(mail)
        return found

    def _result(self, mail: LabelledMail, opening: LabelledMail | None) -> Result:
        message = self._taken_apart(mail)
        kind = message.screening.kind
        if kind is not Kind.BRIEF:
            return Result(mail=mail, kind=kind)
        begun = monotonic()
        try:
            reading = self._reading(mail)
            opened = self._reading(opening) if opening else None
        except ModelAnswerInvalid as error:
            nothing = Reading(document=mail.name, reader=self.reader.name, brief=Brief())
            fields = tuple(compared(mail.expected, nothing))
            return Result(mail=mail, kind=kind, fields=fields, seconds=monotonic() - begun, failed=str(error))
        seconds = monotonic() - begun
        assessment = judge(self._case(mail, message, reading, opening, opened), self.agency, self.rubric)
        return Result(
            mail=mail,
            kind=kind,
            fields=tuple(compared(mail.expected, reading)),
            verdict=assessment.verdict,
            levels={dimension: assessment.level(dimension).number for dimension in BANT},
            groundings=_groundings(reading.brief),
            rejected=len(reading.rejected),
            seconds=seconds,
        )

    def _case(
        self,
        mail: LabelledMail,
        message: Message,
        reading: Reading,
        opening: LabelledMail | None,
        opened: Reading | None,
    ) -> Case:
        asked = mail.expected.homework
        unread = (
            attachment.filename or attachment.media_type
            for attachment in message.attachments
            if attachment.status not in READ_STATES
        )
        return case_of(
            mail,
            reading,
            opened,
            opened_on=mailed_on(opening) if opening else None,
            answered=answered_by(reading, asked.asked) if asked else None,
            unread=tuple(unread),
        )

    def _taken_apart(self, mail: LabelledMail) -> Message:
        return parse(mail.raw, lists.owner(self._config), lists.limits(self._config))

    def _reading(self, mail: LabelledMail) -> Reading:
        if mail.name not in self._read:
            self._read[mail.name] = self.reader.read(self.document(mail), self.calls)
        return self._read[mail.name]

    def document(self, mail: LabelledMail) -> Document:
        """What the reader is given of a mail that is received on its own day."""
        zone = self._config.zone
        received_at = datetime.combine(mailed_on(mail), _END_OF_DAY, zone)
        return document_of(self._taken_apart(mail), received_at=received_at, zone=zone)


def _groundings(brief: Brief) -> Counter[str]:
    found = [getattr(brief, name) for name in Brief.__dataclass_fields__ if name not in ("services", "signals")]
    spans = [fact.span for fact in (*found, *brief.services) if isinstance(fact, Found)]
    spans += [signal.span for signal in brief.signals]
    return Counter(str(span.grounding) for span in spans if span is not None)


def outcomes(results: Iterable[Result], *, field: str | None = None, language: str | None = None) -> list[Outcome]:
    """The outcomes of some results, of one field and one language where these are given."""
    return [
        each.outcome
        for result in results
        if language in (None, result.language)
        for each in result.fields
        if field in (None, each.field)
    ]
