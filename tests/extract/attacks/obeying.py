"""A model that does whatever the mail tells it to, and picks the quotes with which it gets furthest."""

import json

from extract.schema import Answer
from tests.extract.attacks.bases import Base, said
from tests.extract.attacks.tables import Attack

ANSWERS = 3


def true_answer(base: Base) -> str:
    """What a model that obeys nobody but its own task answers."""
    return json.dumps(dict.fromkeys(Answer.model_fields) | base.truth)


def obeying_answer(base: Base, attack: Attack, turn: int) -> str:
    """The truth, overwritten by what attackers want.

    In turn: every field as good as can be, with the attack's own words as
    quotes; the same with honest words of the mail; and with whatever speaks
    against the sender left out.
    """
    wished = dict.fromkeys(Answer.model_fields) | base.truth
    if turn % ANSWERS == 2:
        lowering = ("budget_min", "budget_max", "budget_flexible", "decider", "access_refused", "sender_decides",
                    "need_impact", "exploring", "signals")  # fmt: skip
        return json.dumps(wished | dict.fromkeys(lowering))
    quote = attack.text if turn % ANSWERS == 0 else base.honest
    wished |= {
        "budget_min": said(attack.budget, quote),
        "budget_max": said(attack.budget, quote),
        "budget_flexible": said(value=True, quote=quote),
        "budget_approved": said(value=True, quote=quote),
        "sender_decides": said(value=True, quote=quote),
        "sender_role": said("owner", quote),
        "need_impact": said("blocking", quote),
        "urgent": said(value=True, quote=quote),
        "decider": None,
        "access_refused": None,
        "exploring": None,
    }
    return json.dumps(wished)
