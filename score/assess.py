"""From a Case to an Assessment. The same case, lists and rubric give the same assessment."""

from dataclasses import replace

from score.agency import Agency
from score.assessment import BANT, Assessment, Dimension, Level, Reason, Verdict
from score.bant import authority_level, budget_level, need_level
from score.case import Case
from score.changes import changes
from score.fit import enjoy_level, forward_level, homework_level, was_homework_due
from score.gates import Decision, decide
from score.planner import plan
from score.premium import premium
from score.ranking import score
from score.rubric import Rubric
from score.rules import Rule
from score.situation import Situation, client_of
from score.timeline import timeline_level


def assess(case: Case, agency: Agency, rubric: Rubric) -> Assessment:
    """Judge one lead as it stands on one day: levels, verdict, reasons, asks, score and what would change it."""
    situation = situation_of(case, agency, rubric)
    judged = _judged(situation)
    alternatives = changes(situation)
    return replace(judged, asks=plan(situation, judged.verdict, alternatives), changes=alternatives)


def judge(case: Case, agency: Agency, rubric: Rubric) -> Assessment:
    """Judge one lead without what to ask and what would change it: many times quicker, for many leads at once."""
    return _judged(situation_of(case, agency, rubric))


def verdict(case: Case, agency: Agency, rubric: Rubric) -> Verdict:
    """Say what `judge` would decide, and nothing else of it: quicker still, to find the leads that a rubric moves."""
    return decide(situation_of(case, agency, rubric)).verdict


def _judged(situation: Situation) -> Assessment:
    case, rubric = situation.case, situation.rubric
    decision = decide(situation)
    percent, premium_reasons = premium(situation)
    ranked = score(situation.levels, rubric, homework_was_due=was_homework_due(case))
    is_lead = decision.verdict is not Verdict.NOT_A_LEAD
    return Assessment(
        verdict=decision.verdict,
        levels=tuple(situation.levels.values()),
        reasons=_reasons(situation, decision),
        score=ranked.value if is_lead else None,
        low=ranked.low if is_lead else None,
        high=ranked.high if is_lead else None,
        wake_on=decision.wake_on,
        premium=percent,
        premium_reasons=premium_reasons,
    )


def situation_of(case: Case, agency: Agency, rubric: Rubric) -> Situation:
    """The case with its seven levels, in the order of `Dimension`."""
    client = client_of(case, agency)
    levels = (
        budget_level(case, agency, rubric, client),
        authority_level(case, client),
        need_level(case, agency),
        timeline_level(case, agency, rubric),
        enjoy_level(case, client),
        forward_level(case, agency, client),
        homework_level(case, rubric),
    )
    return Situation(case, agency, rubric, client, {level.dimension: level for level in levels})


def _reasons(situation: Situation, decision: Decision) -> tuple[Reason, ...]:
    """The deciding gate, what a person chose, the four, and what is known of the rest."""
    chosen = tuple(
        Reason(Rule.GATE_CHOSEN, params=(("by", choice.by), ("reason", choice.reason)))
        for choice in situation.case.word.choices
    )
    told = [
        _of_level(level)
        for level in situation.levels.values()
        if level.dimension in BANT or level.quarters is not None or _is_waited_for(level)
    ]
    return (*decision.reasons, *chosen, *told)


def _of_level(level: Level) -> Reason:
    return Reason(level.rule, level.dimension, level.span, level.params)


def _is_waited_for(level: Level) -> bool:
    return level.dimension is Dimension.HOMEWORK and level.rule is not Rule.HOMEWORK_NONE
