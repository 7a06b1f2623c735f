"""Which mails make one lead, and what the answers to our questions do."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from briefgate.assessing import judge_anew
from briefgate.owner_word import Correction
from briefgate.store.records import AskRow, DraftState, LeadState, Role, WordKind
from score.assessment import Assessment, Dimension, Verdict
from score.rules import Rule
from tests.briefgate.way.office import MORNING, Office, brief, mail
from tests.corpus.loading import sample

REFERRAL = "referral-no-budget-no-date"
INTERN = "intern-collecting-information"
KITCHENS = "html-only"
JAN = "Jan1 de Vries <jan@kaas1.example>"


def roles(office: Office, lead: int = 1) -> list[Role]:
    with office.desk() as desk:
        mails = sorted(desk.store.leads.messages(lead), key=lambda mail: mail.message)
        return [mail.role for mail in mails]


def asks(office: Office, lead: int = 1) -> list[AskRow]:
    with office.desk() as desk:
        return desk.store.drafts.asks(lead)


def assessment(office: Office, lead: int = 1) -> Assessment:
    with office.desk() as desk:
        row = desk.store.leads.assessment(lead)
        assert row is not None
        return row.assessment


def states(office: Office, lead: int = 1) -> list[tuple[str, DraftState]]:
    return [(draft.kind, draft.state) for draft in office.drafts(lead)]


@pytest.fixture
def asked(office: Office) -> Callable[[str], Office]:
    """An office that asked a prospect of the corpus for homework on the day of their brief, and sent that."""

    def ask(name: str) -> Office:
        raw = sample(name).raw
        office.now = datetime(2026, 11, 20, 16, tzinfo=UTC)
        office.deliver(raw)
        office.poll()
        office.send_draft(1)
        return office

    return ask


class TestOneBriefOneLead:
    def test_a_reply_joins_the_lead_of_its_thread(self, office: Office) -> None:
        office.deliver(brief(1))
        office.deliver(
            mail(
                "Nog iets: Piet van de techniek kijkt mee.",
                sender="Piet Bos <piet@kaas1.example>",
                subject="Iets anders",
                message_id="<second@kaas1.example>",
                in_reply_to="<brief-1@kaas1.example>",
            )
        )
        office.poll()
        assert [Role.BRIEF, Role.REPLY] == roles(office)

    def test_a_reply_to_our_draft_joins_its_lead(self, office: Office) -> None:
        office.deliver(brief(1))
        office.poll()
        office.send_draft(1)
        answer = mail(
            "Prima, tot dan.",
            sender=JAN,
            subject="Iets anders",
            message_id="<second@kaas1.example>",
            in_reply_to=office.drafts()[0].message_id,
        )
        office.deliver(answer)
        office.poll()
        assert [Role.BRIEF, Role.REPLY] == roles(office)

    def test_the_same_sender_and_subject_join_without_a_thread(self, office: Office) -> None:
        office.deliver(brief(1))
        office.deliver(
            mail(
                "Nog iets: kan het ook in het Engels?",
                sender=JAN,
                subject="RE: Een nieuwe site voor winkel 1",
                message_id="<second@kaas1.example>",
            )
        )
        office.poll()
        assert [Role.BRIEF, Role.REPLY] == roles(office)

    def test_a_brief_that_two_colleagues_forward_is_one_lead_with_one_draft(self, office: Office) -> None:
        office.deliver_sample("forwarded-by-tom", "forwarded-by-sanne")
        office.poll()
        assert ([Role.BRIEF, Role.COPY], 1) == (roles(office), len(office.listing("Drafts")))

    def test_so_it_is_when_the_second_comes_on_another_day(self, office: Office) -> None:
        office.deliver_sample("forwarded-by-sanne")
        office.poll()
        office.pass_time(days=2)
        office.deliver_sample("forwarded-by-tom")
        office.poll()
        assert ([Role.BRIEF, Role.COPY], 1) == (roles(office), len(office.listing("Drafts")))

    def test_a_new_brief_of_a_known_prospect_opens_a_lead_that_names_the_earlier_one(self, office: Office) -> None:
        office.deliver(brief(1))
        office.poll()
        office.pass_time(days=3)
        office.deliver(
            mail(
                "Beste Eva, we zoeken ook een bedrijfsfilm. Ons budget daarvoor is 20.000 euro ex btw.",
                sender=JAN,
                subject="Een film",
                message_id="<film@kaas1.example>",
                date=office.now,
            )
        )
        office.poll()
        assert [None, 1] == [lead.earlier_lead for lead in office.leads()]

    def test_the_same_words_after_the_days_that_are_configured_are_a_new_brief(self, office: Office) -> None:
        office.deliver(brief(1))
        office.poll()
        office.pass_time(days=31)
        office.deliver(brief(1, message_id="<again@kaas1.example>"))
        office.poll()
        assert [None, 1] == [lead.earlier_lead for lead in office.leads()]


class TestOurQuestions:
    def test_their_clock_starts_on_the_day_on_which_a_person_sends_them(self, office: Office) -> None:
        office.deliver_sample(REFERRAL)
        office.poll()
        before = [(each.sent_on, each.due_on) for each in asks(office)]
        office.pass_time(days=2)
        office.send_draft(1)
        office.pass_time(days=1)
        office.poll()
        sent_on = (MORNING + timedelta(days=2)).date()
        due_on = sent_on + timedelta(days=7)
        after = [(each.sent_on, each.due_on) for each in asks(office)]
        assert ([(None, None)] * 2, [(sent_on, due_on)] * 2) == (before, after)
        assert [LeadState.WAITING] == [lead.state for lead in office.leads()]

    def test_a_complete_answer_in_time_leads_to_pursue_and_a_new_draft(self, asked: Callable[[str], Office]) -> None:
        office = asked(REFERRAL)
        office.now = datetime(2026, 11, 26, 9, tzinfo=UTC)
        office.deliver_sample("answer-complete")
        office.poll()
        assert (Verdict.PURSUE, 0) == (assessment(office).verdict, assessment(office).premium)
        assert [("homework", DraftState.SENT), ("pursue", DraftState.DELIVERED)] == states(office)
        assert Rule.HOMEWORK_COMPLETE is assessment(office).level(Dimension.HOMEWORK).rule

    def test_its_asks_know_when_they_were_answered(self, asked: Callable[[str], Office]) -> None:
        office = asked(REFERRAL)
        office.now = datetime(2026, 11, 26, 9, tzinfo=UTC)
        office.deliver_sample("answer-complete")
        office.poll()
        rounds = [
            (each.ask.value, each.sent_on, each.due_on, each.answered_on) for each in asks(office) if each.draft == 1
        ]
        days = (date(2026, 11, 20), date(2026, 11, 27), date(2026, 11, 25))
        assert [("start", *days), ("budget", *days)] == rounds

    def test_the_new_draft_answers_their_answer(self, asked: Callable[[str], Office]) -> None:
        office = asked(REFERRAL)
        office.now = datetime(2026, 11, 26, 9, tzinfo=UTC)
        office.deliver_sample("answer-complete")
        office.poll()
        (draft,) = office.mails("Drafts")
        assert "<AM9PR04-zwanenpand-20261125-1612@zwanenpand.example>" == draft["In-Reply-To"]

    def test_a_late_and_chaotic_answer_leads_to_pursue_at_a_premium(self, asked: Callable[[str], Office]) -> None:
        office = asked(INTERN)
        office.poll()
        office.now = datetime(2026, 12, 9, 18, tzinfo=UTC)
        office.deliver_sample("answer-late-and-chaotic")
        office.poll()
        assert (Verdict.PURSUE, 20) == (assessment(office).verdict, assessment(office).premium)

    def test_no_time_and_not_needed_leads_to_decline(self, asked: Callable[[str], Office]) -> None:
        office = asked(KITCHENS)
        office.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
        office.deliver_sample("answer-no-time-not-needed")
        office.poll()
        assert Verdict.DECLINE is assessment(office).verdict
        assert Rule.GATE_HOMEWORK_REFUSED is assessment(office).reasons[0].rule

    def test_an_answer_tells_that_our_reply_was_sent_where_no_copy_of_it_is_found(self, office: Office) -> None:
        office.deliver_sample(REFERRAL)
        office.poll()
        office.remove("Drafts", 1)
        office.now = datetime(2026, 11, 26, 9, tzinfo=UTC)
        office.deliver_sample("answer-complete")
        office.poll()
        assert (Verdict.PURSUE, DraftState.SENT) == (assessment(office).verdict, office.drafts()[0].state)

    def test_a_copy_of_our_reply_under_another_message_id_is_no_answer(self, office: Office) -> None:
        office.deliver_sample(REFERRAL)
        office.poll()
        (draft,) = office.drafts()
        office.remove("Drafts", 1)
        office.deliver(draft.raw.replace(draft.message_id.encode(), b"<program@studionoord.example>"))
        office.poll()
        assert [("homework", DraftState.SENT)] == states(office)
        assert ("screened", "own-reply") in office.events(2)

    def test_what_colleagues_say_to_each_other_is_no_reply_of_ours(self, office: Office) -> None:
        office.deliver_sample(REFERRAL)
        office.poll()
        aside = mail(
            "Leuk! Pakken jullie die op?",
            sender="Tom Bakker <tom@studionoord.example>",
            subject="Re: FW: Nieuwe website voor ons theater",
            message_id="<aside@studionoord.example>",
            in_reply_to="<VI1PR0501MB-7714A2@studionoord.example>",
        )
        office.deliver(aside)
        office.poll()
        assert [("homework", DraftState.DELIVERED)] == states(office)

    def test_when_all_rounds_are_spent_a_person_looks(self, asked: Callable[[str], Office]) -> None:
        office = asked(REFERRAL)
        for number in (1, 2):
            office.pass_time(days=1)
            answer = mail(
                "Dat weten we nog niet precies. We komen er op terug.",
                sender="Femke Postma <f.postma@zwanenpand.example>",
                subject="Re: Nieuwe website voor ons theater",
                message_id=f"<vague-{number}@zwanenpand.example>",
                in_reply_to=office.drafts()[-1].message_id,
                date=office.now,
            )
            office.deliver(answer)
            office.poll()
            for uid, _, _ in office.listing("Drafts"):
                office.send_draft(uid)
        assert (Verdict.NEEDS_HUMAN, Rule.GATE_ROUNDS_SPENT) == (
            assessment(office).verdict,
            assessment(office).reasons[0].rule,
        )

    def test_what_the_owner_hears_by_phone_leads_to_a_new_draft(self, asked: Callable[[str], Office]) -> None:
        office = asked(KITCHENS)
        office.poll()
        office.pass_time(days=1)
        with office.desk() as desk, desk.store.transaction():
            for field, value in (("sender_decides", "yes"), ("start", "2027-01-11")):
                correction = Correction(field=field, value=value, said_on=desk.today)
                desk.store.words.add(1, WordKind.CORRECTION, correction, by="Eva", at=desk.clock())
            assert judge_anew(desk, 1, at=desk.clock())
        assert [("homework", DraftState.SENT), ("pursue", DraftState.COMPOSED)] == states(office)
