"""The gates, in order; the first that matches decides.

No gate declines on something unknown: each `decline` names the sentence, or
the owner's own list or word, that it stands on.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from extract.brief import Intent, Span
from score.agency import Again
from score.assessment import ADEQUATE, BANT, Dimension, Level, Params, Reason, Verdict
from score.bant import worth_of
from score.case import Gate
from score.fit import fodder_signs, is_homework_pending, is_silent, level_of_round
from score.rules import Rule
from score.situation import Situation, brand_of, referrer_of, stated_on
from score.timeline import days_after, first_day_within, latest_start


@dataclass(frozen=True, slots=True)
class Decision:
    """What a gate decides: the verdict, why, and when to look again."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    wake_on: date | None = None


def decide(situation: Situation) -> Decision:
    """The verdict of the first gate that matches. A `decline` for a listed client goes to a person."""
    decision = next(found for gate in GATES if (found := gate(situation)) is not None)
    client = situation.client
    if decision.verdict is Verdict.DECLINE and client is not None:
        held = Reason(Rule.GATE_CLIENT_NOT_DECLINED, params=(("client", client.name),))
        return replace(decision, verdict=Verdict.NEEDS_HUMAN, reasons=(held, *decision.reasons))
    return decision


def _decision(
    verdict: Verdict,
    rule: Rule,
    *,
    dimension: Dimension | None = None,
    span: Span | None = None,
    params: Params = (),
    wake_on: date | None = None,
) -> Decision:
    return Decision(verdict, (Reason(rule, dimension, span, params),), wake_on)


def _on_level(situation: Situation, verdict: Verdict, rule: Rule, dimension: Dimension) -> Decision:
    level = situation.levels[dimension]
    return _decision(verdict, rule, dimension=dimension, span=level.span, params=level.params)


def is_no_brief(situation: Situation) -> Decision | None:
    """Gate 1: no brief, by its headers or by what the sender wants."""
    case = situation.case
    if case.screened is not None and Rule.GATE_SCREENED not in situation.cleared:
        return _decision(Verdict.NOT_A_LEAD, Rule.GATE_SCREENED, params=(("screened", case.screened),))
    intent = case.brief.intent
    if intent is None or intent.value is Intent.BRIEF or Rule.GATE_NO_BRIEF in situation.cleared:
        return None
    params = (("intent", intent.value.value),)
    return _decision(Verdict.NOT_A_LEAD, Rule.GATE_NO_BRIEF, span=intent.span, params=params)


def needs_a_reader(situation: Situation) -> Decision | None:
    """Gate 2: what the mail says can't be relied on, or the owner wants to see this client's mail."""
    case, cleared = situation.case, situation.cleared
    if case.injections and Rule.GATE_INSTRUCTIONS not in cleared:
        return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_INSTRUCTIONS, span=case.injections[0])
    if case.contradictions and Rule.GATE_CONTRADICTION not in cleared:
        clash = case.contradictions[0]
        params: Params = (("field", clash.field), ("other", clash.second.quote))
        return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_CONTRADICTION, span=clash.first, params=params)
    some_unknown = any(situation.quarters(dimension) is None for dimension in BANT)
    if case.unread and some_unknown and Rule.GATE_UNREAD_ATTACHMENT not in cleared:
        params = (("names", ", ".join(case.unread)),)
        return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_UNREAD_ATTACHMENT, params=params)
    client = situation.client
    if client is not None and client.again is Again.NO and Rule.GATE_CLIENT_NEVER_AGAIN not in cleared:
        params = (("client", client.name),)
        return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_CLIENT_NEVER_AGAIN, params=params)
    return None


def is_not_our_work(situation: Situation) -> Decision | None:
    """Gate 3: work not offered, a business that the owner excludes, or no money at all."""
    brief, cleared = situation.case.brief, situation.cleared
    if situation.levels[Dimension.NEED].rule is Rule.NEED_NOT_OFFERED:
        return _on_level(situation, Verdict.DECLINE, Rule.GATE_NOT_OFFERED, Dimension.NEED)
    if (business := brief.excluded_business) is not None and Rule.GATE_EXCLUDED_BUSINESS not in cleared:
        params = (("name", business.value),)
        return _decision(Verdict.DECLINE, Rule.GATE_EXCLUDED_BUSINESS, span=business.span, params=params)
    if (mention := brief.excluded_mention) is not None and Rule.GATE_EXCLUDED_MENTION not in cleared:
        params = (("name", mention.value),)
        return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_EXCLUDED_MENTION, span=mention.span, params=params)
    if situation.levels[Dimension.BUDGET].rule is Rule.BUDGET_NO_MONEY:
        return _on_level(situation, Verdict.DECLINE, Rule.GATE_UNPAID, Dimension.BUDGET)
    return None


def is_too_little_money(situation: Situation) -> Decision | None:
    """Gate 4: a budget of level 0. For a brand, cause, client or referrer of the owner's it is a conscious choice."""
    if situation.quarters(Dimension.BUDGET) != 0 or situation.has_chosen(Gate.BUDGET):
        return None
    name = _listed_name(situation)
    if name is None:
        return _on_level(situation, Verdict.DECLINE, Rule.GATE_BUDGET_TOO_SMALL, Dimension.BUDGET)
    if Rule.GATE_BUDGET_CHOICE in situation.cleared:
        return None
    span = situation.levels[Dimension.BUDGET].span
    return _decision(
        Verdict.CHOOSE, Rule.GATE_BUDGET_CHOICE, dimension=Dimension.BUDGET, span=span, params=(("name", name),)
    )


def _listed_name(situation: Situation) -> str | None:
    case, agency = situation.case, situation.agency
    for party in (situation.client, brand_of(case, agency), referrer_of(case, agency)):
        if party is not None:
            return party.name
    return case.brief.cause.value if case.brief.cause else None


def is_hard_to_work_with(situation: Situation) -> Decision | None:
    """Gate 5: enough money can make a difficult client worth it, as a conscious choice and not by mistake (seed)."""
    if situation.quarters(Dimension.ENJOY) != 0 or situation.has_chosen(Gate.ENJOY):
        return None
    if Rule.GATE_HARD_CHOICE in situation.cleared:
        return None
    covered = covers_premium(situation)
    span = situation.levels[Dimension.ENJOY].span
    params = (("premium", str(situation.rubric.premium_hard)),)
    if covered is None:
        spent = _rounds_spent(situation)
        return spent or _on_level(situation, Verdict.HOMEWORK, Rule.GATE_HARD_AMOUNT_UNKNOWN, Dimension.ENJOY)
    verdict, rule = (Verdict.CHOOSE, Rule.GATE_HARD_CHOICE) if covered else (Verdict.DECLINE, Rule.GATE_HARD_POOR)
    return _decision(verdict, rule, dimension=Dimension.ENJOY, span=span, params=params)


def covers_premium(situation: Situation) -> bool | None:
    """Whether the amount's lower end covers minimum and premium; None where the amount or the minimum is unclear."""
    if Dimension.BUDGET in situation.supposed:
        return situation.levels[Dimension.BUDGET].rule is Rule.BUDGET_COVERS_PREMIUM
    worth = worth_of(situation.case, situation.agency, situation.client)
    if worth is None:
        return None
    factor = 100 + situation.rubric.premium_hard
    covered = {worth.low * 100 >= minimum * factor for minimum in worth.minimums}
    return covered.pop() if len(covered) == 1 else None


def homework_says_no(situation: Situation) -> Decision | None:
    """Gate 6: excuses and nothing instead, or silence after the one reminder."""
    if situation.quarters(Dimension.HOMEWORK) == 0:
        return _on_level(situation, Verdict.DECLINE, Rule.GATE_HOMEWORK_REFUSED, Dimension.HOMEWORK)
    rounds = situation.case.history.homework
    if Dimension.HOMEWORK in situation.supposed or not rounds:
        return None
    if is_silent(rounds[-1], situation.case, situation.rubric):
        return _decision(Verdict.NURTURE, Rule.GATE_HOMEWORK_SILENT, dimension=Dimension.HOMEWORK)
    return None


def needs_teaching(situation: Situation) -> Decision | None:
    """Gate 7: somebody who never bought this before can't know what it costs; teaching them is our job (seed)."""
    brief = situation.case.brief
    if brief.first_time_buyer is None or not brief.first_time_buyer.value:
        return None
    if situation.case.history.taught_on is not None:
        return None
    if brief.budget is not None or situation.quarters(Dimension.BUDGET) is not None:
        return None
    return _decision(
        Verdict.EDUCATE, Rule.GATE_FIRST_TIME_BUYER, dimension=Dimension.BUDGET, span=brief.first_time_buyer.span
    )


def is_for_later(situation: Situation) -> Decision | None:
    """Gate 8: known to start after six months, some day, or only exploring; until the day to look again."""
    level = situation.levels[Dimension.TIMELINE]
    if level.quarters != 1:
        return None
    wake = _wake_day(situation)
    if wake <= situation.case.today and Dimension.TIMELINE not in situation.supposed:
        return None
    params = (*level.params, ("wake", wake.isoformat()))
    return _decision(
        Verdict.NURTURE,
        Rule.GATE_LATER,
        dimension=Dimension.TIMELINE,
        span=level.span,
        params=params,
        wake_on=wake,
    )


def _wake_day(situation: Situation) -> date:
    """The first day on which the start lies within six months; for exploring, a season after they said so."""
    case, rubric = situation.case, situation.rubric
    brief = case.brief
    if situation.levels[Dimension.TIMELINE].rule is Rule.TIMELINE_LATER:
        if brief.start is not None:
            return first_day_within(rubric.later_months, brief.start.value.first)
        if brief.deadline is not None:
            latest = latest_start(brief.deadline.value, case, situation.agency)
            return first_day_within(rubric.later_months, latest.first)
    said_on = stated_on(brief.exploring, case) if brief.exploring else case.received_on
    return days_after(said_on, rubric.nurture_days)


def has_open_questions(situation: Situation) -> Decision | None:
    """Gate 9: without all four a brief leads to frustration (seed); column fodder must show that it is none."""
    weak = open_dimensions(situation)
    fodder = fodder_signs(situation.case)
    unanswered_fodder = bool(fodder) and not _has_done_homework(situation)
    if not weak and not unanswered_fodder:
        return None
    if spent := _rounds_spent(situation):
        return spent
    reasons: list[Reason] = []
    if weak:
        params = (("dimensions", ", ".join(weak)),)
        reasons.append(Reason(Rule.GATE_OPEN_QUESTIONS, weak[0], situation.levels[weak[0]].span, params))
    if unanswered_fodder:
        signs = ", ".join(dict.fromkeys(sign.kind for sign in fodder))
        reasons.append(Reason(Rule.GATE_COLUMN_FODDER, None, fodder[0].span, (("signs", signs),)))
    return Decision(Verdict.HOMEWORK, tuple(reasons))


def _has_done_homework(situation: Situation) -> bool:
    """Whether some round came back at ½ or more: that alone shows that a prospect is no column fodder."""
    levels = [situation.levels[Dimension.HOMEWORK]]
    levels += [level_of_round(done, situation.case, situation.rubric) for done in situation.case.history.homework[:-1]]
    return any(level.quarters is not None and level.quarters >= ADEQUATE for level in levels)


def open_dimensions(situation: Situation) -> tuple[Dimension, ...]:
    """Those of the four that are unknown or not adequate. A budget that a person chose to accept is adequate."""
    chosen = situation.has_chosen(Gate.BUDGET) or Rule.GATE_BUDGET_CHOICE in situation.cleared
    return tuple(
        dimension
        for dimension in BANT
        if (quarters := situation.quarters(dimension)) is None
        or (quarters < ADEQUATE and not (dimension is Dimension.BUDGET and quarters == 0 and chosen))
    )


def _rounds_spent(situation: Situation) -> Decision | None:
    rounds = len(situation.case.history.homework)
    if rounds < situation.rubric.homework_rounds or is_homework_pending(situation.case, situation.rubric):
        return None
    if Rule.GATE_ROUNDS_SPENT in situation.cleared:
        return None
    return _decision(Verdict.NEEDS_HUMAN, Rule.GATE_ROUNDS_SPENT, params=(("rounds", str(rounds)),))


def is_worth_pursuing(situation: Situation) -> Decision:
    """Gate 10: all four are there; fit at its best must reach the floor."""
    best = best_fit(situation)
    floor, moved = fit_floor(situation)
    moves = (moved,) if moved else ()
    if best < floor:
        params = (("fit", str(best)), ("floor", str(floor)))
        return Decision(Verdict.NEEDS_HUMAN, (Reason(Rule.GATE_FIT_TOO_LOW, Dimension.ENJOY, None, params), *moves))
    return Decision(Verdict.PURSUE, (Reason(Rule.GATE_ALL_FOUR), *moves))


def best_fit(situation: Situation) -> Fraction:
    """The mean of enjoy and forward, 0 to 1, with unknowns at their best.

    A weak sign shows that the work moves the owner at least half forward; it
    may be the whole, so that being recommended is never worse than no word of it.
    """
    return Fraction(sum(_best_quarters(situation.levels[each]) for each in (Dimension.ENJOY, Dimension.FORWARD)), 8)


def _best_quarters(level: Level) -> int:
    return 4 if level.quarters is None or level.rule is Rule.FORWARD_WEAK_SIGN else level.quarters


def fit_floor(situation: Situation) -> tuple[Fraction, Reason | None]:
    """The fit that is asked for, and why where the pipeline moved it (seed: a healthy cash flow lets a firm say no).

    A full pipeline only raises it and a quiet one only lowers it, no further than the rubric's own bounds.
    """
    rubric, load = situation.rubric, situation.case.load
    params = (("leads", str(load.pursue_leads)), ("weeks", str(load.weeks_booked)))
    if load.pursue_leads >= rubric.busy_from_leads or load.weeks_booked >= rubric.busy_from_weeks:
        floor, rule = max(rubric.fit_floor, rubric.fit_floor_busy), Rule.FLOOR_MOVED_BUSY
    elif load.pursue_leads < rubric.quiet_below_leads:
        floor, rule = min(rubric.fit_floor, rubric.fit_floor_quiet), Rule.FLOOR_MOVED_QUIET
    else:
        return rubric.fit_floor, None
    if floor == rubric.fit_floor:
        return floor, None
    return floor, Reason(rule, None, None, (("floor", str(floor)), *params))


GATES: tuple[Callable[[Situation], Decision | None], ...] = (
    is_no_brief,
    needs_a_reader,
    is_not_our_work,
    is_too_little_money,
    is_hard_to_work_with,
    homework_says_no,
    needs_teaching,
    is_for_later,
    has_open_questions,
    is_worth_pursuing,
)
