"""How to reach who decides: their address, or that there is no way to them."""

import re

from extract.brief import Found
from extract.facts.matching import compiled, words
from extract.facts.material import Material

_ADDRESS = re.compile(r"(?<![\w.+-])[\w+-]+(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+(?![\w@])")
_BESIDE = 20


def find_decider_address(material: Material, decider: Found[str] | None) -> Found[str] | None:
    """The one address in the decider's own sentence, in the next, or right behind their name in another one."""
    if decider is None or decider.span is None:
        return None
    own = (material.document.sender_address or "").casefold()
    name = compiled((re.escape(decider.value),))
    for index, sentence in enumerate(material.sentences):
        text = sentence.text
        found = [match for match in _ADDRESS.finditer(text) if match.group().casefold() != own]
        if len(found) != 1:
            continue
        of_them = index > 0 and words("grammar.others_possessives").search(text) is not None
        near = (sentence, material.sentences[index - 1]) if of_them else (sentence,)
        is_theirs = decider.span in [one.span() for one in near]
        ends = (match.end() for match in name.finditer(text))
        if is_theirs or any(0 < found[0].start() - end <= _BESIDE for end in ends):
            return Found(found[0].group(), sentence.span())
    return None


def find_refusal(material: Material) -> Found[bool] | None:
    """Whether they say that nobody may speak to who decides."""
    for sentence in material.sentences:
        if words("authority.access_refused").search(sentence.text):
            return Found(value=True, span=sentence.span())
    return None
