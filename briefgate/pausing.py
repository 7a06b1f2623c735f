"""When reading pauses: after a fault of the model, or once the day's limit is reached; and until when."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from briefgate.desk import Desk
from briefgate.errors import kind_of
from briefgate.settings import LlmSection
from briefgate.spending import in_currency, shown_amount, spent_today
from briefgate.store.records import MessageState
from extract.errors import ExtractError, ModelQuotaSpent, ModelRefused, ModelUnavailable

SHORTEST = timedelta(seconds=5)
LONGEST = timedelta(minutes=15)
WAITING = (MessageState.RECEIVED, MessageState.PARSED, MessageState.READ)
_FAULTS = {kind_of(fault("")): fault for fault in (ModelUnavailable, ModelRefused, ModelQuotaSpent)}


@dataclass(frozen=True, slots=True)
class Pause:
    """Why mail waits, what the owner can do, and until when; `error` is the model's fault, None at the day's limit."""

    why: str
    hint: str
    until: datetime
    error: ExtractError | None = None

    @property
    def kind(self) -> str:
        """What `--json` calls it: "daily-limit", or the kind of the fault."""
        return kind_of(self.error) if self.error else "daily-limit"

    @property
    def asks_for_a_person(self) -> bool:
        """Whether waiting alone won't help."""
        return isinstance(self.error, ModelRefused | ModelQuotaSpent)


def pause_of(desk: Desk) -> Pause | None:
    """Why no mail may be read at this moment, or None where it may."""
    if not desk.config.llm.configured:
        return None
    return _after_a_fault(desk) or _at_the_limit(desk)


def pause_for(desk: Desk, error: ExtractError) -> Pause:
    """Let reading pause for a fault, and keep so.

    A fault that passes is tried again when the endpoint asked for, else after
    five seconds and then twice as long each time, a quarter of an hour at
    most; so is one that somebody must mend, each quarter of an hour.
    """
    endpoint = _endpoint(desk.config.llm)
    before = desk.store.calls.pause(*endpoint)
    until = desk.clock() + _wait(error, before.failures if before else 0)
    desk.store.calls.pause_until(*endpoint, until, fault=kind_of(error), why=str(error), hint=error.hint)
    return Pause(str(error), error.hint, until.astimezone(desk.config.zone), error)


def resume(desk: Desk) -> None:
    """Let the model be asked again: it answered, or somebody wants to know."""
    desk.store.calls.resume(*_endpoint(desk.config.llm))


def waiting(desk: Desk) -> int:
    """How many mails have come in and are not handled yet."""
    counts = desk.store.counts().messages
    return sum(counts.get(state, 0) for state in WAITING)


def _wait(error: ExtractError, failures_before: int) -> timedelta:
    if not isinstance(error, ModelUnavailable):
        return LONGEST
    if error.retry_after is not None:
        return min(max(timedelta(seconds=min(error.retry_after, LONGEST.total_seconds())), SHORTEST), LONGEST)
    return min(SHORTEST * (1 << min(failures_before, 8)), LONGEST)


def _after_a_fault(desk: Desk) -> Pause | None:
    row = desk.store.calls.pause(*_endpoint(desk.config.llm))
    if row is None or row.paused_until <= desk.clock():
        return None
    error = _FAULTS[row.fault](row.why, hint=row.hint)
    return Pause(row.why, row.hint, row.paused_until.astimezone(desk.config.zone), error)


def _at_the_limit(desk: Desk) -> Pause | None:
    llm, currency = desk.config.llm, desk.config.agency.home_currency
    if not llm.daily_tokens and not llm.daily_cost:
        return None
    spent = spent_today(desk)
    tokens, cost = spent.prompt_tokens + spent.completion_tokens, in_currency(spent.cost)
    if llm.daily_tokens and tokens >= llm.daily_tokens:
        why = f"Today's limit of {llm.daily_tokens} tokens is reached ({tokens} were used)."
        key = "daily_tokens"
    elif llm.daily_cost and cost >= llm.daily_cost:
        used = shown_amount(cost, currency)
        why = f"Today's limit of {shown_amount(llm.daily_cost, currency)} is reached ({used} were spent)."
        key = "daily_cost"
    else:
        return None
    tomorrow = datetime.combine(desk.today + timedelta(days=1), time(), tzinfo=desk.config.zone)
    return Pause(why, f"Mail waits until tomorrow; a higher [llm] {key} lets it go on today.", tomorrow)


def _endpoint(llm: LlmSection) -> tuple[str, str]:
    return llm.base_url or "this machine", llm.model
