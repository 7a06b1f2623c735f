"""The built-in reader: deterministic rules, `unknown` wherever they aren't sure."""

from dataclasses import fields, replace
from typing import TypeVar

from extract.brief import Brief, Found, Intent, Reading, Rejected
from extract.contradictions import find_contradictions
from extract.document import Document, Vocabulary
from extract.examined import Examined, examined
from extract.facts import authority, budget, company, need, offers, people, places, reaching, timeline
from extract.facts.material import Material
from extract.reader import Journal
from extract.support import why_unsupported
from extract.surroundings import place_of

T = TypeVar("T")


class BuiltInReader:
    """Reads English, Dutch, German and French by rules. Same grounding and support as a model's answer goes through."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @property
    def name(self) -> str:
        """What the owner sees."""
        return "built-in"

    def read(self, document: Document, journal: Journal) -> Reading:
        """The facts that the document states, each with its sentence.

        What stands beside instructions to the reader states none. The journal
        is left alone: no call is made.
        """
        del journal
        mail = examined(document, self._vocabulary)
        brief, rejected = _supported(narrowed(_brief_of(mail)), mail.material)
        return Reading(
            document=document.id,
            reader=self.name,
            brief=brief,
            rejected=rejected,
            contradictions=find_contradictions(mail.material, brief, mail.budgets, mail.days),
            injections=mail.injections,
        )


def _brief_of(mail: Examined) -> Brief:
    material, days = mail.material, mail.days
    amount = budget.find_budget(mail.budgets)
    services = need.find_services(material)
    impact = need.find_impact(material)
    firm = company.find_company(material)
    excluded, mentioned = need.find_excluded(material, firm)
    who = authority.find_authority(material)
    referred_by = people.find_referrer(material)
    return Brief(
        intent=need.find_intent(material, services),
        budget=amount,
        budget_flexible=budget.find_flexible(material),
        budget_approved=budget.find_approved(material),
        paid_in=None if amount else offers.find_paid_in(material),
        sender_role=who.sender_role,
        sender_decides=who.sender_decides,
        others_sign=who.others_sign,
        decider=who.decider,
        decider_address=reaching.find_decider_address(material, who.decider),
        access_refused=who.access_refused,
        need=need.find_need(material, impact, services),
        need_impact=impact,
        services=services,
        start=timeline.find_purpose(days, "start"),
        deadline=timeline.find_purpose(days, "deadline"),
        deadline_fixed=timeline.find_deadline_fixed(material, days),
        reply_by=timeline.find_purpose(days, "reply"),
        urgent=timeline.find_urgent(material),
        exploring=timeline.find_exploring(material, days),
        first_time_buyer=offers.find_first_time(material),
        referred_by=referred_by,
        cause=need.find_cause(material, firm),
        excluded_business=excluded,
        excluded_mention=mentioned,
        company=firm,
        town=places.find_town(material, firm),
        phone=people.find_phone(material),
        signals=people.find_signals(material, referred_by),
    )


def narrowed(brief: Brief) -> Brief:
    """What is no brief has no budget, need or timeline: a pitch names prices and days of its own."""
    if brief.intent is None or brief.intent.value is Intent.BRIEF:
        return brief
    return Brief(
        intent=brief.intent,
        sender_role=brief.sender_role,
        company=brief.company,
        town=brief.town,
        phone=brief.phone,
    )


def _supported(brief: Brief, material: Material) -> tuple[Brief, tuple[Rejected, ...]]:
    """Take out what its own sentence can't carry, and date what stays by the mail."""
    document = material.document
    kept: dict[str, Found[object] | None] = {}
    rejected = []
    for field in fields(brief):
        found = getattr(brief, field.name)
        if not isinstance(found, Found) or found.span is None:
            continue
        why = why_unsupported(field.name, found.value, place_of(found.span, document), material.vocabulary)
        if why is None:
            kept[field.name] = replace(found, stated_on=document.sent_on)
        else:
            kept[field.name] = None
            rejected.append(Rejected(field.name, str(found.value), found.span.quote, why))
    services = tuple(replace(found, stated_on=document.sent_on) for found in brief.services)
    return replace(brief, services=services, **kept), tuple(rejected)  # type: ignore[arg-type]  # each value comes from the same field
