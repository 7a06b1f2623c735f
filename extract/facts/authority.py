"""Authority: who the sender is, who decides, and whether we may speak to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extract.brief import Found
from extract.facts.company import is_name_of, own_name
from extract.facts.matching import (
    Outlined,
    any_of,
    clause_behind,
    compiled,
    each,
    ending,
    first_affirmed,
    is_conditional,
    is_negated,
    led_by_ours,
    of_all,
    role_or_body,
    words,
)
from extract.facts.material import Material
from extract.facts.naming import leading, name_of, shortest
from extract.facts.reaching import find_refusal
from extract.facts.voices import is_of_another_matter

_BRACKETED = re.compile(r"\s?[(<][^()<>@]{1,64}@[^()<>@]{1,255}[)>]")
_STEM = 8


@dataclass(frozen=True, slots=True)
class Authority:
    """What a mail says about who decides."""

    sender_role: Found[str] | None = None
    sender_decides: Found[bool] | None = None
    others_sign: Found[bool] | None = None
    decider: Found[str] | None = None
    access_refused: Found[bool] | None = None


def find_authority(material: Material) -> Authority:
    """Put together what sentences and signature say; a named other decider overrules a role."""
    role = find_role(material)
    decider = _other_decider(material)
    said, together = _said_of_sender(material), _others_sign(material)
    found = Authority(
        sender_role=role,
        others_sign=together or _sign_too(material),
        decider=decider,
        access_refused=find_refusal(material),
    )
    if decider is not None and role is not None and _sender_belongs_to(decider.value, role.value):
        return replace(found, decider=None, sender_decides=Found(value=True, span=role.span))
    if decider is not None and not _is_sender(decider.value, material):
        if said is None or said.value:
            said = Found(value=False, span=decider.span)
        return replace(found, sender_decides=said)
    if decider is not None:
        return replace(found, decider=None, sender_decides=Found(value=True, span=decider.span))
    if said is None and role is not None:
        implied = decides_by_role(role.value)
        said = None if implied is None else Found(implied, role.span)
    if said is None:
        said = _runs_own(material) or together
    if said is None or not said.value:
        found = replace(found, decider=_copied_decider(material))
    return replace(found, sender_decides=said)


def decides_by_role(role: str) -> bool | None:
    """True for a role that implies deciding (founder, directeur), False for one that assists, None for the rest."""
    role = leading().sub("", role.strip())
    if _is_role(role, "assisting_roles"):
        return False
    if _is_role(role, "roles"):
        return None
    return True if _is_role(role, "deciding_roles") else None


def _is_role(role: str, kind: str) -> bool:
    return words(f"authority.{kind}").fullmatch(role) is not None


def _is_sender(name: str, material: Material) -> bool:
    """Whether a name is the sender's: all of it, or the first name alone, as a colleague of ours writes it."""
    names, sender = name.casefold().split(), (material.document.sender or "").casefold().split()
    return bool(sender) and names in (sender, sender[:1])


def _sender_belongs_to(body: str, role: str) -> bool:
    """Whether a body that decides is the one whose name the sender's deciding role has: "Geschäftsführung"."""
    ours, theirs = role.casefold().split()[-1], body.casefold().split()[-1]
    return bool(decides_by_role(role)) and ours != theirs and ours[:_STEM] == theirs[:_STEM]


def find_role(material: Material) -> Found[str] | None:
    """The sender's role: from a sentence such as "I'm the owner of", else from the signature."""
    role = compiled(("{role}",))
    named = own_name(material.document.sender)
    for sentence in material.own_sentences:
        if (name := named.search(sentence.text)) and (match := role.match(sentence.text, name.end())):
            return Found(match["role"].strip(), sentence.span())
        for pattern in each("authority.introduces_role"):
            match = pattern.search(sentence.text)
            if match and not is_negated(sentence.text, match.start("role")) and not _is_of_kin(match):
                return Found(sentence.text[slice(*match.span("role"))], sentence.span())
    for line in material.signature:
        if match := role.search(line.text):
            return Found(match["role"].strip(), line.span())
    return None


def _is_of_kin(match: re.Match[str]) -> bool:
    """Whether a role is the one of whom the sender belongs to, or was theirs once: "the father of the owner"."""
    start, end = match.span("role")
    belongs = ending("voices.belongs").search(match.string[:start])
    return belongs is not None or _bygone().match(match.string, end) is not None


@cache
def _bygone() -> re.Pattern[str]:
    return re.compile(rf" (?:{any_of('voices.bygone')})(?!\w)", re.IGNORECASE)


def _runs_own(material: Material) -> Found[bool] | None:
    for sentence in material.sentences:
        match = words("authority.runs_own").search(sentence.text)
        if match and not is_negated(sentence.text, match.start()) and sentence.passage.author != "colleague":
            return Found(value=True, span=sentence.span())
    return None


def _said_of_sender(material: Material) -> Found[bool] | None:
    """What the sender says of themselves; a denial anywhere outweighs a claim."""
    claim: Found[bool] | None = None
    for sentence in material.sentences:
        text = sentence.text
        if words("authority.does_not_decide").search(text) or words("authority.gathers").search(text):
            return Found(value=False, span=sentence.span())
        match = words("authority.decides").search(text) or _self_named(text)
        if claim is None and match and not is_negated(text, match.start()) and not text.rstrip().endswith("?"):
            claim = Found(value=True, span=sentence.span())
    return claim


def _self_named(text: str) -> re.Match[str] | None:
    """What says of whom a sentence names as the one who decides that it is the sender."""
    me = words("authority.that_is_me").search(text)
    named = (match for pattern in each("authority.other_decides") for match in pattern.finditer(text))
    return me if me and any(match.end("person") <= me.start() for match in named) else None


def _other_decider(material: Material) -> Found[str] | None:
    for index, sentence in enumerate(material.sentences):
        if index in material.apart:
            continue
        if name := other_decider_in(sentence.text, material.before(index)):
            named_here = name.casefold() in sentence.text.casefold()
            return Found(name, sentence.span() if named_here else sentence.span_from(material.sentences[index - 1]))
    return None


def other_decider_in(text: str, before: str) -> str | None:
    """The name, else the role, of somebody who decides by a sentence; in `before` stands who "she" is."""
    text = _BRACKETED.sub("", text)
    for pattern in each("authority.other_decides"):
        for match in _by_clause(pattern, text):
            after = text[match.end() :].lstrip()
            denied = _denied_within(match) or _is_denied(after) or _with_sender(match, after)
            if denied or is_negated(text, match.start()) or _introduced(match.start("person"), text):
                continue
            if is_of_another_matter(_rest(match)) or _is_senders_own(match):
                continue
            if words("authority.that_is_me").search(text, match.end("person")):
                continue
            if (name := name_of(match)) and not text.rstrip().endswith("?"):
                return name
    decides = words("authority.pronoun_decides").search(text)
    if decides and not is_of_another_matter(_rest(decides)):
        person = compiled(("{person}",))
        named = (found for said in (text, before) for found in person.finditer(said) if not _is_first_word(found))
        others = (
            found
            for found in named
            if not _introduced(found.end("person") - 1, found.string) and not _is_senders_own(found)
        )
        return next((name for found in others if (name := name_of(found))), None)
    return None


def _is_senders_own(match: re.Match[str]) -> bool:
    """Whether "I am" leads to a person: it is the sender's own place then, as in "I am the mother of the owner"."""
    return ending("voices.kin").search(match.string[: match.start("person")]) is not None


def _rest(match: re.Match[str]) -> str:
    """A match with what follows it in its clause."""
    return match.group() + clause_behind(match.string, match.end())


def says_that_they_decide(text: str) -> bool:
    """Whether a sentence says in so many words, and in the first person, that the sender decides alone."""
    said = first_affirmed(words("authority.decides"), text)
    if said is None or text.rstrip().endswith("?") or is_conditional(text, said.start()):
        return False
    denied = words("authority.does_not_decide").search(text) or words("authority.gathers").search(text)
    return denied is None and not says_that_they_decide_together(text)


def says_that_they_decide_together(text: str) -> bool:
    """Whether a sentence says that the sender decides with somebody."""
    return any(pattern.search(text) for pattern in each("authority.decides_together"))


def says_that_another_decides(text: str, before: str, sender: str | None) -> bool:
    """Whether a sentence says that somebody other than the sender decides; in `before` stands who "she" is."""
    if says_that_they_decide_together(text):
        return False
    other = other_decider_in(text, before)
    return other is not None and not is_name_of(other, sender)


def is_own_role(role: str, text: str) -> bool:
    """Whether a sentence may give the sender a role: "I'm the owner" does, "our director" and "not the owner" don't."""
    role = leading().sub("", role.strip())
    for match in re.finditer(rf"(?<!\w){re.escape(role)}(?!\w)", text, re.IGNORECASE):
        if is_negated(text, match.start()):
            continue
        if not led_by_ours().search(text[: match.start()]) or _introduced(match.start(), text):
            return True
    return False


def _introduced(start: int, text: str) -> bool:
    matches = (match for pattern in each("authority.introduces_role") for match in pattern.finditer(text))
    return any(match.start("role") <= start < match.end("role") for match in matches)


def _is_first_word(match: re.Match[str]) -> bool:
    """Whether somebody's name is one word that begins a sentence: it may be any word, for all have a capital there."""
    return " " not in match["person"] and not match.string[: match.start("person")].strip()


def _by_clause(pattern: Outlined | re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches, each looked for from the comma behind the last person: who decides may stand within a match."""
    match = pattern.search(text)
    while match:
        yield match
        comma = text.find(",", match.start("person"), match.end())
        match = pattern.search(text, comma if comma >= 0 else match.end())


def _with_sender(match: re.Match[str], after: str) -> bool:
    """Whether somebody is named beside the sender: "my wife and I", "ik en mijn vrouw"."""
    before = match.string[: match.start("person")]
    joined = (found.end() for found in words("grammar.i_and").finditer(before))
    return words("grammar.and_i").match(after) is not None or any(end == len(before.rstrip()) for end in joined)


def _denied_within(match: re.Match[str]) -> bool:
    after = match.string[match.end("person") : match.end()] if match.end("person") < match.end() else ""
    return words("grammar.negations").search(after) is not None


def _is_denied(after: str) -> bool:
    """Whether what follows a person denies them: "our director doesn't", and not "our director, not me"."""
    denial = words("grammar.negations").match(after)
    return denial is not None and words("grammar.first_person").match(after, denial.end() + 1) is None


def _copied_decider(material: Material) -> Found[str] | None:
    """Somebody in CC whose role implies deciding."""
    for sentence in material.sentences:
        for pattern in each("authority.copied"):
            match = pattern.search(sentence.text)
            if match and compiled(of_all("authority.deciding_roles") + of_all("authority.bodies")).search(
                match["person"]
            ):
                return Found(shortest(match["person"]), sentence.span())
    return None


def _others_sign(material: Material) -> Found[bool] | None:
    for sentence in material.sentences:
        matches = (pattern.search(sentence.text) for pattern in each("authority.decides_together"))
        match = next((found for found in matches if found and _is_of_somebody(found)), None)
        if (
            match
            and words("authority.deciding_talk").search(sentence.text)
            and not is_negated(sentence.text, match.start())
        ):
            return Found(value=True, span=sentence.span())
    return None


def _sign_too(material: Material) -> Found[bool] | None:
    signs = (each for each in material.sentences if first_affirmed(words("authority.signs_too"), each.text))
    return next((Found(value=True, span=sentence.span()) for sentence in signs), None)


def _is_of_somebody(match: re.Match[str]) -> bool:
    """Whether whom a sentence sets beside the sender is somebody: "my wife and I", not "the company and I"."""
    person = match.groupdict().get("person")
    if person is None:
        return True
    role = role_or_body().search(person)
    if role is None:
        return not leading().match(person)
    return not _introduced(match.start("person") + role.start(), match.string)
