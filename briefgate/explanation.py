"""The arithmetic of a verdict, written out so that it can be redone by hand."""

from fractions import Fraction

from briefgate.desk import Desk
from briefgate.views import LeadView
from extract.brief import Vat
from score.agency import Agency
from score.assessment import BANT, Assessment, Dimension
from score.case import Case
from score.fit import was_homework_due
from score.ranking import FIT
from score.rubric import Weights


def explanation(desk: Desk, view: LeadView) -> str:
    """The levels with rule, quote and idea, the gate that decided, the score's sum, and what would change it."""
    assessment = view.assessed.assessment
    terms = desk.store.judgements.terms(view.assessed.rubric_hash)
    lines = [f"Lead {view.id}: {desk.templates.verdict_name(view.verdict, _language(desk))}", "", "Levels"]
    lines += _levels(desk, view, terms.agency)
    lines += ["", "The first gate that matched"]
    lines += [f"  {view.reasons[0].text}  [{view.reasons[0].rule}]"]
    if view.reasons[0].quote:
        lines.append(f"      “{view.reasons[0].quote}”")
    lines.append(f"      why: {view.reasons[0].idea}")
    if assessment.score is not None:
        rubric = terms.rubric
        weights = rubric.weights_with_homework if was_homework_due(view.assessed.case) else rubric.weights
        lines += ["", "Score (it only ranks)", *_sum(assessment, weights, rubric.unknown_counts_as)]
    if assessment.premium:
        lines += ["", "Premium (for you alone: no reply holds it)", *_premium(desk, assessment)]
    for title, sentences in view.changes_by_way():
        lines += ["", title, *(f"  {sentence}" for sentence in sentences)]
    lines += ["", f"Assessed {view.assessed.assessed_at.astimezone(desk.config.zone):%Y-%m-%d %H:%M}"]
    lines += [f"Facts  {view.assessed.case_hash}", f"Rubric {view.assessed.rubric_hash}"]
    return "\n".join(lines)


def _language(desk: Desk) -> str:
    return desk.config.agency.language


def _levels(desk: Desk, view: LeadView, agency: Agency) -> list[str]:
    lines = []
    for level in view.assessed.assessment.levels:
        name = desk.templates.dimension_name(level.dimension, _language(desk))
        number = "unknown" if level.quarters is None else f"{level.quarters}/4"
        sentence = desk.templates.sentence(level.rule, level.params, _language(desk))
        lines.append(f"  {name:<10} {number:<8} {sentence}  [{level.rule}]")
        if level.span:
            lines.append(f"      “{' '.join(level.span.quote.split())}”")
        if level.dimension is Dimension.BUDGET:
            lines += _made_comparable(view.assessed.case, agency)
        lines.append(f"      why: {desk.templates.idea(level.rule, _language(desk))}")
    return lines


def _made_comparable(case: Case, agency: Agency) -> list[str]:
    """How a stated amount becomes one in the home currency without VAT, step by step."""
    if case.brief.budget is None:
        return []
    money, lines = case.brief.budget.value, []
    rate = agency.rate_by_currency.get(money.currency or agency.home_currency)
    if money.currency not in {None, agency.home_currency}:
        home = f"{rate} {agency.home_currency}" if rate is not None else "no rate in your configuration"
        day = f", the rate of {agency.rates_on.isoformat()}" if rate is not None and agency.rates_on else ""
        lines.append(f"      1 {money.currency} = {home}{day}")
    if money.vat is Vat.INCLUDED:
        lines.append(f"      / {1 + agency.vat_percent / 100}, since it includes {agency.vat_percent}% VAT")
    return lines


def _premium(desk: Desk, assessment: Assessment) -> list[str]:
    reasons = assessment.premium_reasons
    parts = [dict(reason.params).get("percent", "0") for reason in reasons]
    told = [desk.templates.sentence(reason.rule, reason.params, _language(desk)) for reason in reasons]
    lines = [f"  {sentence}  [{reason.rule}]" for sentence, reason in zip(told, reasons, strict=True)]
    return [*lines, f"  {' + '.join(parts)} = {assessment.premium}%"]


def _sum(assessment: Assessment, weights: Weights, unknown: Fraction) -> list[str]:
    parts = [("bant", BANT, weights.bant), ("fit", FIT, weights.fit)]
    if weights.homework:
        parts.append(("homework", (Dimension.HOMEWORK,), weights.homework))
    lines = []
    for name, dimensions, weight in parts:
        quarters = [assessment.level(dimension).quarters for dimension in dimensions]
        terms = " + ".join(_decimal(unknown) if q is None else _decimal(Fraction(q, 4)) for q in quarters)
        mean = sum((unknown if q is None else Fraction(q, 4) for q in quarters), Fraction(0)) / len(quarters)
        points = 100 * weight * mean
        lines.append(
            f"  {name:<9} ({terms}) / {len(quarters)} = {_decimal(mean)};  "
            f"100 × {_decimal(weight)} × {_decimal(mean)} = {_decimal(points)}"
        )
    score, low, high = assessment.score, assessment.low, assessment.high
    if score is not None and low is not None and high is not None:
        lines.append(f"  together  {_decimal(score)}, an unknown counting as {_decimal(unknown)}")
        lines.append(f"  between   {_decimal(low)} (every unknown at 0) and {_decimal(high)} (every unknown at 1)")
    return lines


def _decimal(number: Fraction) -> str:
    """A fraction as a decimal; as a fraction where it has no end."""
    text = f"{float(number):.6f}".rstrip("0").rstrip(".")
    return text if Fraction(text) == number else f"{number.numerator}/{number.denominator}"
