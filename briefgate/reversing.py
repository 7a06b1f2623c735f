"""The command that reverses a decision of the program, for the line that tells of it."""

from score.assessment import Assessment, Verdict
from score.rules import Rule

CORRECTIONS = {
    Rule.GATE_NO_BRIEF: "correct {lead} intent brief",
    Rule.GATE_NOT_OFFERED: "correct {lead} services {service}",
    Rule.GATE_EXCLUDED_BUSINESS: "correct {lead} excluded_business none",
    Rule.GATE_EXCLUDED_MENTION: "correct {lead} excluded_mention none",
    Rule.GATE_UNPAID: "correct {lead} paid_in money",
    Rule.GATE_BUDGET_TOO_SMALL: 'correct {lead} budget "{minimum}"',
    Rule.GATE_HARD_POOR: "rate {lead} --enjoy 0.5",
    Rule.GATE_HOMEWORK_REFUSED: "answered {lead}",
}
SETTLING = {
    Rule.GATE_INSTRUCTIONS: "correct {lead} instructions none",
    Rule.GATE_UNREAD_ATTACHMENT: "correct {lead} attachments none",
    Rule.GATE_CONTRADICTION: "correct {lead} {field} VALUE",
    Rule.GATE_EXCLUDED_MENTION: "correct {lead} excluded_mention none",
    Rule.GATE_FIT_TOO_LOW: "rate {lead} --enjoy 0.75 --forward 0.75",
}


def reversing_command(lead: int, assessment: Assessment, *, service: str) -> str:
    """The command that takes back what decided this verdict; `service` is one that the owner offers."""
    decided = next((r for r in assessment.reasons if r.rule in CORRECTIONS), assessment.reasons[0])
    pattern = CORRECTIONS.get(decided.rule, "show {lead}")
    minimum = dict(decided.params).get("minimum", "")
    return "briefgate " + pattern.format(lead=lead, service=service, minimum=minimum)


def next_commands(lead: int, assessment: Assessment) -> tuple[str, ...]:
    """What an owner is likely to type next for a lead that waits for a decision."""
    if assessment.verdict is Verdict.CHOOSE:
        premium = dict(assessment.reasons[0].params).get("premium")
        extra = f" --premium {premium}" if premium else ""
        return (f'briefgate choose {lead} --by NAME --reason "WHY"{extra}', f"briefgate show {lead}")
    settling = SETTLING.get(assessment.reasons[0].rule)
    if settling is not None:
        return (f"briefgate show {lead}", "briefgate " + settling.format(lead=lead, **_params(assessment)))
    return (f"briefgate show {lead}",)


def _params(assessment: Assessment) -> dict[str, str]:
    return {"field": "FIELD", **dict(assessment.reasons[0].params)}
