"""What is offered instead of money, and whether they ever bought such work."""

from extract.brief import Found, PaidIn
from extract.facts.matching import affirmed, words
from extract.facts.material import Material
from extract.facts.voices import is_denied_behind, is_of_strangers, is_spoken, is_unreal


def find_paid_in(material: Material) -> Found[PaidIn] | None:
    """What is offered instead of money; asked only where no amount is."""
    for kind in (PaidIn.EQUITY, PaidIn.EXPOSURE, PaidIn.NOTHING):
        for index, sentence in enumerate(material.sentences):
            around = f"{material.before(index)} {sentence.text} {material.behind(index)}"
            to_reader = kind is PaidIn.EQUITY or words("budget.to_reader").search(around)
            if to_reader and index not in material.apart and _is_offered(kind, sentence.text):
                return Found(kind, sentence.span())
    return None


def _is_offered(kind: PaidIn, text: str) -> bool:
    offered = affirmed(words(f"budget.{kind}"), text)
    return any(
        not (
            is_spoken(text, each.start())
            or is_unreal(text, each.start())
            or is_denied_behind(text, each.end())
            or is_of_strangers(text, *each.span())
        )
        for each in offered
    )


def find_first_time(material: Material) -> Found[bool] | None:
    """Whether they never bought this kind of work before, or say that they can't know what it costs."""
    for sentence in material.sentences:
        if words("budget.first_time").search(sentence.text):
            return Found(value=True, span=sentence.span())
    return None
