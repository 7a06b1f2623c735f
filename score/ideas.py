"""Which idea each rule stands for: those of the seed, and one of our own. Their sentences live in the templates."""

from enum import StrEnum

from score.rules import Rule


class Idea(StrEnum):
    """Why a rule is there."""

    MONEY_FIRST = "money-first"
    WORK_FOR_MONEY = "work-for-money"
    TEACH = "teach"
    THE_DECIDER = "the-decider"
    THE_NEED = "the-need"
    THE_START = "the-start"
    ALL_FOUR = "all-four"
    THE_PLEASURE = "the-pleasure"
    A_STEP_FORWARD = "a-step-forward"
    RETURNING = "returning"
    SHARED_VALUES = "shared-values"
    A_CHOICE = "a-choice"
    THE_TEST = "the-test"
    EXCUSES = "excuses"
    PRICED_IN = "priced-in"
    ROOM_TO_REFUSE = "room-to-refuse"
    SURE_READING = "sure-reading"
    """No idea of the seed, but a promise of the program: what can't be read for sure is for a person to read."""


RULES_BY_IDEA: dict[Idea, tuple[Rule, ...]] = {
    Idea.MONEY_FIRST: (
        Rule.BUDGET_AT_MINIMUM,
        Rule.BUDGET_REACHES_MINIMUM,
        Rule.BUDGET_APPROVED_UNSTATED,
        Rule.BUDGET_BELOW_OPEN,
        Rule.BUDGET_BELOW_SILENT,
        Rule.BUDGET_FIXED_BELOW,
        Rule.BUDGET_FAR_BELOW,
        Rule.BUDGET_UNKNOWN,
        Rule.BUDGET_MINIMUM_UNCLEAR,
        Rule.BUDGET_NOT_COMPARABLE,
        Rule.GATE_BUDGET_TOO_SMALL,
    ),
    Idea.WORK_FOR_MONEY: (Rule.BUDGET_NO_MONEY, Rule.GATE_UNPAID),
    Idea.TEACH: (Rule.GATE_FIRST_TIME_BUYER,),
    Idea.THE_DECIDER: (
        Rule.AUTHORITY_SENDER_DECIDES,
        Rule.AUTHORITY_DECIDES_WITH_OTHERS,
        Rule.AUTHORITY_DECIDER_NAMED,
        Rule.AUTHORITY_GO_BETWEEN,
        Rule.AUTHORITY_ACCESS_REFUSED,
        Rule.AUTHORITY_UNKNOWN,
    ),
    Idea.THE_NEED: (
        Rule.NEED_BLOCKING,
        Rule.NEED_PURPOSE,
        Rule.NEED_INCONVENIENCE,
        Rule.NEED_NOT_OFFERED,
        Rule.NEED_SERVICE_UNLISTED,
        Rule.NEED_SERVICE_UNKNOWN,
        Rule.NEED_IMPACT_UNKNOWN,
        Rule.GATE_NOT_OFFERED,
    ),
    Idea.THE_START: (
        Rule.TIMELINE_URGENT,
        Rule.TIMELINE_SOON,
        Rule.TIMELINE_WITHIN_MONTHS,
        Rule.TIMELINE_LATER,
        Rule.TIMELINE_EXPLORING,
        Rule.TIMELINE_CANNOT_BE_MET,
        Rule.TIMELINE_TIGHT_MOVABLE,
        Rule.TIMELINE_TIGHT_UNCLEAR,
        Rule.TIMELINE_TOO_VAGUE,
        Rule.TIMELINE_PASSED,
        Rule.TIMELINE_UNKNOWN,
        Rule.GATE_LATER,
    ),
    Idea.ALL_FOUR: (Rule.GATE_OPEN_QUESTIONS, Rule.GATE_ALL_FOUR),
    Idea.THE_PLEASURE: (
        Rule.ENJOY_GOOD_SIGNS,
        Rule.ENJOY_MIXED_SIGNS,
        Rule.ENJOY_ONE_HARD_SIGN,
        Rule.ENJOY_TWO_HARD_SIGNS,
        Rule.ENJOY_UNKNOWN,
        Rule.OWNER_RATED,
        Rule.GATE_CLIENT_NEVER_AGAIN,
    ),
    Idea.A_STEP_FORWARD: (
        Rule.FORWARD_BRAND,
        Rule.FORWARD_REFERRER,
        Rule.FORWARD_CAUSE,
        Rule.FORWARD_SIGN,
        Rule.FORWARD_WEAK_SIGN,
        Rule.FORWARD_UNKNOWN,
    ),
    Idea.RETURNING: (
        Rule.BUDGET_RETURNING_CLIENT,
        Rule.AUTHORITY_RETURNING_CLIENT,
        Rule.FORWARD_CLIENT,
        Rule.GATE_CLIENT_NOT_DECLINED,
    ),
    Idea.SHARED_VALUES: (Rule.GATE_EXCLUDED_BUSINESS, Rule.GATE_EXCLUDED_MENTION),
    Idea.A_CHOICE: (
        Rule.BUDGET_COVERS_PREMIUM,
        Rule.ENJOY_CLIENT_BY_CHOICE,
        Rule.GATE_CHOSEN,
        Rule.GATE_BUDGET_CHOICE,
        Rule.GATE_HARD_AMOUNT_UNKNOWN,
        Rule.GATE_HARD_CHOICE,
        Rule.GATE_HARD_POOR,
        Rule.PREMIUM_CHOSEN,
    ),
    Idea.THE_TEST: (
        Rule.HOMEWORK_COMPLETE,
        Rule.HOMEWORK_PARTIAL,
        Rule.HOMEWORK_COUNTER_OFFER,
        Rule.HOMEWORK_SILENT,
        Rule.HOMEWORK_WAITING,
        Rule.HOMEWORK_NONE,
        Rule.GATE_HOMEWORK_SILENT,
        Rule.GATE_ROUNDS_SPENT,
    ),
    Idea.EXCUSES: (Rule.HOMEWORK_REFUSED, Rule.GATE_HOMEWORK_REFUSED, Rule.GATE_COLUMN_FODDER),
    Idea.PRICED_IN: (Rule.HOMEWORK_LATE, Rule.HOMEWORK_MESSY, Rule.PREMIUM_LATE, Rule.PREMIUM_MESSY),
    Idea.ROOM_TO_REFUSE: (
        Rule.GATE_FIT_TOO_LOW,
        Rule.FLOOR_MOVED_QUIET,
        Rule.FLOOR_MOVED_BUSY,
        Rule.PREMIUM_BASE,
    ),
    Idea.SURE_READING: (
        Rule.GATE_SCREENED,
        Rule.GATE_NO_BRIEF,
        Rule.GATE_CONTRADICTION,
        Rule.GATE_UNREAD_ATTACHMENT,
        Rule.GATE_INSTRUCTIONS,
    ),
}
IDEA_OF: dict[Rule, Idea] = {rule: idea for idea, rules in RULES_BY_IDEA.items() for rule in rules}
