"""What the calls of a model cost, and how much of that a day may take."""

from datetime import datetime, time
from decimal import Decimal

from briefgate.desk import Desk
from briefgate.settings import LlmSection
from briefgate.store.calls import CallJournal
from briefgate.store.records import Tokens
from extract.reader import Call

MILLION = 1_000_000


def cost_of(call: Call, llm: LlmSection) -> int:
    """What a call cost, in millionths of the home currency; nothing where the server told no tokens.

    Prices are per million tokens, so that tokens times price are millionths.
    """
    prompt = call.prompt_tokens or 0
    cached = min(call.cached_tokens or 0, prompt)
    price_cached = llm.price_cached or llm.price_prompt
    cost = (prompt - cached) * llm.price_prompt + cached * price_cached
    return round(cost + (call.completion_tokens or 0) * llm.price_completion)


def in_currency(millionths: int) -> Decimal:
    """An amount of the home currency."""
    return Decimal(millionths) / MILLION


def is_priced(llm: LlmSection) -> bool:
    """Whether the owner said what tokens cost."""
    return any((llm.price_prompt, llm.price_cached, llm.price_completion))


def shown_amount(amount: Decimal, currency: str) -> str:
    """An amount for people: to the cent, or to the ten-thousandth where it is less than one of the currency."""
    return f"{amount:,.2f} {currency}" if amount >= 1 else f"{amount:.4f} {currency}"


def journal_of(desk: Desk) -> CallJournal:
    """What the desk's reader keeps its calls in, each with its cost."""
    return desk.store.calls.journal(desk.clock, lambda call: cost_of(call, desk.config.llm))


def spent_today(desk: Desk) -> Tokens:
    """What was used since midnight in the owner's zone."""
    return desk.store.calls.tokens(datetime.combine(desk.today, time(), tzinfo=desk.config.zone))
