"""Every rule that an assessment can name. The sentence for each lives in the templates."""

from enum import StrEnum


class Rule(StrEnum):
    """A rule. The comment behind a group says which parameters its sentences get; a quote may stand beside any."""

    # Budget: amount, minimum (both with currency, as text), client
    BUDGET_AT_MINIMUM = "budget-at-minimum"
    BUDGET_REACHES_MINIMUM = "budget-reaches-minimum"
    BUDGET_APPROVED_UNSTATED = "budget-approved-unstated"
    BUDGET_BELOW_OPEN = "budget-below-open"
    BUDGET_BELOW_SILENT = "budget-below-silent"
    BUDGET_FIXED_BELOW = "budget-fixed-below"
    BUDGET_FAR_BELOW = "budget-far-below"
    BUDGET_NO_MONEY = "budget-no-money"  # paid_in
    BUDGET_RETURNING_CLIENT = "budget-returning-client"
    BUDGET_UNKNOWN = "budget-unknown"
    BUDGET_MINIMUM_UNCLEAR = "budget-minimum-unclear"  # lowest, highest
    BUDGET_NOT_COMPARABLE = "budget-not-comparable"  # amount
    BUDGET_COVERS_PREMIUM = "budget-covers-premium"

    # Authority: decider, client
    AUTHORITY_SENDER_DECIDES = "authority-sender-decides"
    AUTHORITY_DECIDES_WITH_OTHERS = "authority-decides-with-others"
    AUTHORITY_DECIDER_NAMED = "authority-decider-named"
    AUTHORITY_GO_BETWEEN = "authority-go-between"
    AUTHORITY_ACCESS_REFUSED = "authority-access-refused"
    AUTHORITY_RETURNING_CLIENT = "authority-returning-client"
    AUTHORITY_UNKNOWN = "authority-unknown"

    # Need, with the services as text
    NEED_BLOCKING = "need-blocking"
    NEED_PURPOSE = "need-purpose"
    NEED_INCONVENIENCE = "need-inconvenience"
    NEED_NOT_OFFERED = "need-not-offered"
    NEED_SERVICE_UNLISTED = "need-service-unlisted"
    NEED_SERVICE_UNKNOWN = "need-service-unknown"
    NEED_IMPACT_UNKNOWN = "need-impact-unknown"

    # Timeline: day (text as ISO), deadline (ISO), weeks
    TIMELINE_URGENT = "timeline-urgent"
    TIMELINE_SOON = "timeline-soon"
    TIMELINE_WITHIN_MONTHS = "timeline-within-months"
    TIMELINE_LATER = "timeline-later"
    TIMELINE_EXPLORING = "timeline-exploring"
    TIMELINE_CANNOT_BE_MET = "timeline-cannot-be-met"
    TIMELINE_TIGHT_MOVABLE = "timeline-tight-movable"
    TIMELINE_TIGHT_UNCLEAR = "timeline-tight-unclear"
    TIMELINE_TOO_VAGUE = "timeline-too-vague"
    TIMELINE_PASSED = "timeline-passed"
    TIMELINE_UNKNOWN = "timeline-unknown"

    # Enjoy: signs (SignalKind values, comma-separated), client
    ENJOY_GOOD_SIGNS = "enjoy-good-signs"
    ENJOY_MIXED_SIGNS = "enjoy-mixed-signs"
    ENJOY_ONE_HARD_SIGN = "enjoy-one-hard-sign"
    ENJOY_TWO_HARD_SIGNS = "enjoy-two-hard-signs"
    ENJOY_CLIENT_BY_CHOICE = "enjoy-client-by-choice"
    ENJOY_UNKNOWN = "enjoy-unknown"

    # Forward: name, sign (SignalKind value)
    FORWARD_BRAND = "forward-brand"
    FORWARD_REFERRER = "forward-referrer"
    FORWARD_CLIENT = "forward-client"
    FORWARD_CAUSE = "forward-cause"
    FORWARD_SIGN = "forward-sign"
    FORWARD_WEAK_SIGN = "forward-weak-sign"
    FORWARD_UNKNOWN = "forward-unknown"

    # Homework: days (late by)
    HOMEWORK_COMPLETE = "homework-complete"
    HOMEWORK_LATE = "homework-late"
    HOMEWORK_MESSY = "homework-messy"
    HOMEWORK_PARTIAL = "homework-partial"
    HOMEWORK_COUNTER_OFFER = "homework-counter-offer"
    HOMEWORK_REFUSED = "homework-refused"
    HOMEWORK_SILENT = "homework-silent"
    HOMEWORK_WAITING = "homework-waiting"
    HOMEWORK_NONE = "homework-none"

    OWNER_RATED = "owner-rated"  # any dimension of fit

    # The gates: the first reason of every verdict
    GATE_SCREENED = "gate-screened"  # screened
    GATE_NO_BRIEF = "gate-no-brief"  # intent
    GATE_CONTRADICTION = "gate-contradiction"  # field, other (the second quote)
    GATE_UNREAD_ATTACHMENT = "gate-unread-attachment"  # names
    GATE_INSTRUCTIONS = "gate-instructions"
    GATE_CLIENT_NEVER_AGAIN = "gate-client-never-again"  # client
    GATE_NOT_OFFERED = "gate-not-offered"  # services
    GATE_EXCLUDED_BUSINESS = "gate-excluded-business"  # name
    GATE_EXCLUDED_MENTION = "gate-excluded-mention"  # name
    GATE_UNPAID = "gate-unpaid"  # paid_in
    GATE_BUDGET_TOO_SMALL = "gate-budget-too-small"
    GATE_CHOSEN = "gate-chosen"  # by, reason; stands behind the gate's verdict
    GATE_BUDGET_CHOICE = "gate-budget-choice"  # name (of the brand, cause, client or referrer)
    GATE_HARD_AMOUNT_UNKNOWN = "gate-hard-amount-unknown"
    GATE_HARD_CHOICE = "gate-hard-choice"  # premium (percent)
    GATE_HARD_POOR = "gate-hard-poor"  # premium
    GATE_HOMEWORK_REFUSED = "gate-homework-refused"
    GATE_HOMEWORK_SILENT = "gate-homework-silent"
    GATE_FIRST_TIME_BUYER = "gate-first-time-buyer"
    GATE_LATER = "gate-later"  # wake (ISO)
    GATE_OPEN_QUESTIONS = "gate-open-questions"  # dimensions
    GATE_COLUMN_FODDER = "gate-column-fodder"  # signs
    GATE_ROUNDS_SPENT = "gate-rounds-spent"  # rounds
    GATE_FIT_TOO_LOW = "gate-fit-too-low"  # fit, floor (0..1 as text)
    GATE_ALL_FOUR = "gate-all-four"
    GATE_CLIENT_NOT_DECLINED = "gate-client-not-declined"  # client; stands before the gate that said decline

    FLOOR_MOVED_QUIET = "floor-moved-quiet"  # floor, leads
    FLOOR_MOVED_BUSY = "floor-moved-busy"  # floor, leads, weeks

    PREMIUM_BASE = "premium-base"  # percent
    PREMIUM_LATE = "premium-late"  # percent
    PREMIUM_MESSY = "premium-messy"  # percent
    PREMIUM_CHOSEN = "premium-chosen"  # percent, by
