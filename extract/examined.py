"""What every reader of a mail looks at first, worked out once however many of them read it."""

from dataclasses import dataclass
from functools import lru_cache

from extract.brief import Span
from extract.document import Document, Vocabulary
from extract.facts.budget import BudgetClaim, budget_claims
from extract.facts.material import Material, material_of
from extract.facts.timeline import DayClaim, day_claims
from extract.injection import part_injections

_MAILS = 16
"""How many are kept: those that a model is asked about at the same time, by the rules first and by the model then."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A mail without what stands beside instructions to its reader, those instructions, and what the rest claims."""

    document: Document
    injections: tuple[Span, ...]
    material: Material
    budgets: tuple[BudgetClaim, ...]
    days: tuple[DayClaim, ...]


@lru_cache(maxsize=_MAILS)
def examined(document: Document, vocabulary: Vocabulary) -> Examined:
    """Look for instructions, cut what is left into sentences, and take the amounts and days that they give."""
    parted, injections = part_injections(document)
    material = material_of(parted, vocabulary)
    return Examined(parted, injections, material, tuple(budget_claims(material)), tuple(day_claims(material)))
