"""A model for an office: how it is configured, and what it says of a brief."""

from collections.abc import Mapping

from extract.schema import Answer
from tests.servers.chat import ChatServer


def llm_at(server: ChatServer, more: str = "") -> str:
    """Configuration that has mails read by a scripted server, each call tried once."""
    return f'[llm]\nbase_url = "{server.base_url}"\nmodel = "scripted"\nmax_retries = 0\n{more}'


def said(value: object, quote: str) -> dict[str, object]:
    """A value in the form of an answer, with the words that it stands in."""
    return {"value": value, "quote": quote}


FACTS: Mapping[str, object] = dict.fromkeys(Answer.model_fields) | {
    "intent": said("brief", "We willen een nieuwe website"),
    "budget_min": said(25000, "Ons budget is 25.000 euro ex btw"),
    "budget_max": said(25000, "Ons budget is 25.000 euro ex btw"),
    "currency": said("EUR", "25.000 euro"),
    "sender_decides": said(True, "Ik beslis hier zelf over"),  # noqa: FBT003  # a value of the form
    "need_impact": said("blocking", "Onze website kost ons klanten"),
    "services": [said("website", "een nieuwe website")],
    "start": said("2027-01-04", "We willen op 4 januari 2027 beginnen"),
}
"""What `tests.briefgate.way.office.brief` says."""
