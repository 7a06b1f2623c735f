"""Worked examples for a model: short mails, each with the whole answer, nulls included.

A test reads every one of them through grounding and support: a value in an
answer that its own mail doesn't bear out would teach a model to invent. The
mails hold what small models get wrong: somebody else decides, turnover beside
the budget, the day of the quote beside the start, a fact that isn't there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from extract.document import Document, Passage, Vocabulary
from extract.schema import Answer

Said = tuple[object, str]
_ANY_WORK = ("website", "website")


@dataclass(frozen=True, slots=True)
class Example:
    """A mail and what a careful reader answers to it."""

    document: Document
    answer: Mapping[str, object]


def examples(vocabulary: Vocabulary) -> tuple[Example, ...]:
    """The examples, about the first service on the owner's list: its key is what an answer names."""
    first = vocabulary.services[0] if vocabulary.services else None
    key, word = (first.key, first.words[0] if first.words else first.key) if first else _ANY_WORK
    return _owner_writes(key, word), _secretary_writes(key, word), _club_writes(key, word), _assistant_writes(key, word)


def _owner_writes(key: str, word: str) -> Example:
    need = f"Our old {word} loses us orders every week, so we need a new one"
    text = (
        f"Hello,\n\n{need}. We turn over 2 million euros; for this we have between 20,000 and 30,000 euros, excluding "
        "VAT. I own the bakery and decide myself. Could you send a quote by Friday 15 January? We would like to begin "
        "in mid-February. Anna Lind of Harbour Foods told us about you.\n\nRuth Cole\nThe Flour Mill, Leeds"
    )
    budget = "for this we have between 20,000 and 30,000 euros, excluding VAT"
    return _example(
        text,
        "en",
        date(2027, 1, 11),
        "Ruth Cole",
        intent=("brief", "we need a new one"),
        budget_min=(20000, budget),
        budget_max=(30000, budget),
        currency=("EUR", "30,000 euros"),
        budget_vat=("excluded", "excluding VAT"),
        sender_decides=(True, "I own the bakery and decide myself"),
        need=(need, need),
        need_impact=("blocking", f"Our old {word} loses us orders every week"),
        services=[(key, need)],
        start=("2027-02-11/2027-02-20", "We would like to begin in mid-February"),
        reply_by=("2027-01-15", "Could you send a quote by Friday 15 January"),
        referred_by=("Anna Lind", "Anna Lind of Harbour Foods told us about you"),
        company=("The Flour Mill", "The Flour Mill, Leeds"),
        town=("Leeds", "The Flour Mill, Leeds"),
        signals=[("referral", "Anna Lind of Harbour Foods told us about you")],
    )


def _secretary_writes(key: str, word: str) -> Example:
    need = f"Je vous écris au sujet de notre {word}, qui ne reçoit plus de commandes depuis mardi"
    text = (
        f"Bonjour,\n\n{need}. L'an dernier, une agence nous avait demandé 18 k€. Le projet peut démarrer le 15 mars."
        "\n\nClaire Morel\nassistante de direction"
    )
    return _example(
        text,
        "fr",
        date(2027, 2, 3),
        "Claire Morel",
        intent=("brief", need),
        sender_role=("assistante de direction", "assistante de direction"),
        need=(need, need),
        need_impact=("blocking", "qui ne reçoit plus de commandes depuis mardi"),
        services=[(key, need)],
        start=("2027-03-15", "Le projet peut démarrer le 15 mars"),
    )


def _club_writes(key: str, word: str) -> Example:
    need = f"Wir suchen jemanden für {word}: was wir haben, ist zehn Jahre alt und könnte etwas frischer aussehen"
    text = (
        f"Hallo zusammen,\n\n{need}. Was so etwas kostet, wissen wir nicht; 2022 haben wir für den Druck der "
        "Festschrift 4.000 Euro bezahlt.\n\nViele Grüße\nJonas Weber, Kassenwart\nRuderverein Altwasser e.V., Passau"
    )
    return _example(
        text,
        "de",
        date(2027, 3, 5),
        "Jonas Weber",
        intent=("brief", need),
        first_time_buyer=(True, "Was so etwas kostet, wissen wir nicht"),
        sender_role=("Kassenwart", "Jonas Weber, Kassenwart"),
        need=(need, need),
        need_impact=("inconvenience", "könnte etwas frischer aussehen"),
        services=[(key, need)],
        company=("Ruderverein Altwasser e.V.", "Ruderverein Altwasser e.V., Passau"),
        town=("Passau", "Ruderverein Altwasser e.V., Passau"),
    )


def _assistant_writes(key: str, word: str) -> Example:
    need = f"Wij denken aan een nieuwe {word}"
    text = (
        f"Goedemorgen,\n\n{need}. Onze directeur, Karin Bos, beslist; ik verzamel alleen offertes bij drie bureaus. "
        "Over het budget kan ik niets zeggen. Alles moet voor 1 september klaar zijn.\n\nMet vriendelijke groet,\n"
        "Piet Maas\ninkoper"
    )
    return _example(
        text,
        "nl",
        date(2027, 1, 12),
        "Piet Maas",
        intent=("brief", need),
        sender_role=("inkoper", "inkoper"),
        sender_decides=(False, "Onze directeur, Karin Bos, beslist"),
        decider=("Karin Bos", "Onze directeur, Karin Bos, beslist"),
        need=(need, need),
        services=[(key, need)],
        deadline=("2027-09-01", "Alles moet voor 1 september klaar zijn"),
        signals=[("three_quotes", "ik verzamel alleen offertes bij drie bureaus")],
    )


def _example(text: str, language: str, sent_on: date, sender: str, **said: Said | list[Said]) -> Example:
    """Every field of the form: what is said with its quote, and null for all the rest."""
    answer: dict[str, object] = dict.fromkeys(Answer.model_fields)
    for name, found in said.items():
        if isinstance(found, list):
            value_name = "kind" if name == "signals" else "value"
            answer[name] = [{value_name: value, "quote": quote} for value, quote in found]
        else:
            answer[name] = {"value": found[0], "quote": found[1]}
    passages = (Passage(id="s1", kind="body", author="prospect", text=text),)
    document = Document(id="0" * 64, passages=passages, sent_on=sent_on, language=language, sender=sender)
    return Example(document, answer)
