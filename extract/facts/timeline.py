"""Timeline: what each day in a mail is for, and how much haste there is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from extract.brief import Day, Found
from extract.dates import DayMatch, find_days
from extract.facts.matching import any_of, clause_marks, corrects, each, ending, first_affirmed, words
from extract.facts.material import Material, is_answer
from extract.facts.need import mentions
from extract.facts.voices import begins_another_thing, is_of_another_thing, is_of_others, is_of_strangers
from extract.sentences import Sentence

_REACH = 110
_ANOTHER_DAY_COSTS = 60
_BREAK_COSTS = 25
_BEHIND_COSTS = 6
_BREAKS = (":", " - ")
_EVENT_BEFORE = 40
_FAR = 40
_SOON = timedelta(days=45)
_LATEST_REPLY = timedelta(days=240)
"""A day so far off, by which nobody waits for an answer, is more likely one of last year."""
_ALONE, _AN_ANSWER = 12, 30
_OF_THE_WORK = (
    "need.wish", "need.existing", "timeline.start", "timeline.welcome", "timeline.by_day", "timeline.fixed",
    "timeline.movable",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DayClaim:
    """A day, what it is for (start, deadline or reply), and its sentence."""

    purpose: str
    found: Found[Day]
    sentence: Sentence
    is_event: bool = False
    distance: int = 0


def day_claims(material: Material) -> list[DayClaim]:
    """Every day that a sentence gives a purpose to.

    Days that have passed have none, what is corrected further down counts no more,
    and nothing has to be ready for an event that is over when the work begins.
    """
    document = material.document
    claims: list[DayClaim] = []
    for index, sentence in enumerate((*material.sentences, *material.subject)):
        heading = material.before(index) if index < len(material.sentences) else ""
        if index in material.apart:
            continue
        matches = find_days(sentence.text, document.language, document.sent_on)
        if not matches and heading and (taken_up := _taken_up(material, index)):
            claims.append(taken_up)
        for match in matches:
            passed = match.day.last < document.sent_on
            asks = _asks_in_subject(sentence, material)
            claim = None if passed else _claim(sentence, match, matches, heading, asks=asks)
            if claim is None or _is_of_others(claim, match) or _is_no_day_of_ours(claim, document.sent_on):
                continue
            if claim.is_event and not _is_tied(material, index):
                continue
            if corrects(sentence.text, match.start):
                claims = [each for each in claims if not _is_corrected(each, claim)]
            claims.append(claim)
    starts = [claim.found.value.first for claim in claims if claim.purpose == "start"]
    return [claim for claim in claims if not (claim.is_event and starts and claim.found.value.last < min(starts))]


def _asks_in_subject(sentence: Sentence, material: Material) -> bool:
    """Whether a sentence is a subject that names what is asked for: "Campaign to find drivers, from 1 March"."""
    if sentence.passage.kind != "subject" or is_answer(sentence.text):
        return False
    return bool(mentions(material.vocabulary.services, sentence.text))


def month_paid_from(text: str, match: DayMatch) -> Day | None:
    """The month in which work begins that is paid by the month: April of "a month from April to December"."""
    first = match.day.first
    month = Day.month(first.year, first.month)
    is_paid = month.last < match.day.last and ending("timeline.paid_from").search(text[: match.start])
    return month if is_paid else None


def _taken_up(material: Material, index: int) -> DayClaim | None:
    """The one day of the sentence before, where this one says that something must be done by then."""
    sentence, earlier, document = material.sentences[index], material.sentences[index - 1], material.document
    by_then, cues = words("timeline.by_then"), words("timeline.deadline").finditer(sentence.text)
    if not by_then.search(sentence.text) or all(by_then.match(cue.group()) for cue in cues):
        return None
    days = [match.day for match in find_days(earlier.text, document.language, document.sent_on)]
    if len(days) != 1 or days[0].last < document.sent_on:
        return None
    return DayClaim("deadline", Found(days[0], sentence.span_from(earlier)), sentence)


def _is_of_others(claim: DayClaim, match: DayMatch) -> bool:
    """Whether an answer is one that others wait for, or a deadline one that strangers have."""
    text = claim.sentence.text
    if claim.purpose == "reply":
        return is_of_others(text, match.start, match.end)
    if claim.purpose == "start":
        return begins_another_thing(text, match.start, match.end)
    if claim.purpose != "deadline":
        return False
    return is_of_strangers(text, match.start, match.end) or (
        not claim.is_event and is_of_another_thing(text, match.start)
    )


def _is_tied(material: Material, index: int) -> bool:
    """Whether something of ours has to be ready for an event: the sentence, or one beside it, speaks of that."""
    if index >= len(material.sentences):
        return True
    text = material.sentences[index].text
    if any(words(kind).search(text) for kind in _OF_THE_WORK) or mentions(material.vocabulary.services, text):
        return True
    near = (text, material.before(index), material.behind(index))
    beside = (words("timeline.event").sub("", said) for said in near)
    return any(words("timeline.deadline").search(said) for said in beside)


def _is_no_day_of_ours(claim: DayClaim, sent_on: date) -> bool:
    """Whether a day is too far off for an answer, or a deadline the day of the mail itself: "Today we sell online"."""
    if claim.purpose == "reply":
        return claim.found.value.first > sent_on + _LATEST_REPLY
    return claim.purpose == "deadline" and claim.found.value == Day.on(sent_on)


def _is_corrected(earlier: DayClaim, later: DayClaim) -> bool:
    same_passage = earlier.sentence.passage.id == later.sentence.passage.id
    return same_passage and (earlier.purpose, earlier.is_event) == (later.purpose, later.is_event)


def _claim(
    sentence: Sentence, match: DayMatch, matches: Sequence[DayMatch], heading: str, *, asks: bool
) -> DayClaim | None:
    text = sentence.text
    if month := month_paid_from(text, match):
        return DayClaim("start", Found(month, sentence.span()), sentence)
    distances = {
        purpose: distance
        for purpose in ("start", "deadline", "event", "reply", "other_days")
        if (distance := _nearest(purpose, text, match, matches)) is not None
    }
    if len(distances) > 1:
        distances = {purpose: distance for purpose, distance in distances.items() if distance <= _REACH}
    answers = heading.rstrip().endswith("?")
    said = text[: max(match.end, text.find(","))] if answers else text
    is_alone = len(said) <= len(match_text(text, match)) + (_AN_ANSWER if answers else _ALONE)
    if not distances and (is_alone or corrects(text, match.start)):
        distances = {
            purpose: 0 for purpose in ("start", "deadline", "reply") if words(f"timeline.{purpose}").search(heading)
        }
        distances = distances if len(distances) == 1 else {}
    if not distances or min(distances.values()) > _FAR:
        distances = _by_preposition(text, match, asks=asks) or distances
    if not distances:
        return None
    purpose = min(distances, key=lambda name: (distances[name], name != "other_days", name != "event"))
    if purpose == "other_days":
        return None
    distance = distances[purpose]
    is_event = purpose == "event" or (purpose == "start" and _starts_an_event(text, match))
    if is_event:
        if words("timeline.without_us").search(text):
            return None
        purpose = "deadline"
    return DayClaim(purpose, Found(match.day, sentence.span()), sentence, is_event, distance)


def _by_preposition(text: str, match: DayMatch, *, asks: bool) -> dict[str, int]:
    """What "from" or "by" right before a day makes of it, in a sentence that asks for work or calls a day welcome."""
    asks = asks or any(words(kind).search(text) for kind in ("need.wish", "timeline.welcome"))
    if text.rstrip().endswith("?") or not asks:
        return {}
    found = {}
    for purpose, path in (("start", "timeline.from_day"), ("deadline", "timeline.by_day")):
        cues = (cue for pattern in each(path) for cue in pattern.finditer(text))
        if any(cue.start() <= match.start <= cue.end() + 1 for cue in cues):
            found[purpose] = 0
    return found if len(found) == 1 else {}


def match_text(text: str, match: DayMatch) -> str:
    """The words that state a day."""
    return text[match.start : match.end]


def _starts_an_event(text: str, match: DayMatch) -> bool:
    if _start_of_an_event().search(text):
        return True
    before = text[max(0, match.start - _EVENT_BEFORE - 20) : match.start]
    event = list(words("timeline.event").finditer(before))
    start = list(words("timeline.start").finditer(before))
    if not event or not start or event[-1].start() > start[-1].start():
        return False
    return clause_marks().search(before[event[-1].end() : start[-1].start()]) is None


@cache
def _start_of_an_event() -> re.Pattern[str]:
    """An event behind a word of beginning: "the start of the season"."""
    joints, articles = any_of("grammar.role_joints"), any_of("grammar.articles", "grammar.ours")
    starts, events = any_of("timeline.start"), any_of("timeline.event")
    return re.compile(
        rf"(?<!\w)(?:{starts}) (?:{joints}) (?:(?:{articles}) )?(?:\w+ )?(?:{events})(?!\w)", re.IGNORECASE
    )


def _nearest(purpose: str, text: str, match: DayMatch, matches: Sequence[DayMatch] = ()) -> int | None:
    """How far a day is from the nearest cue; a cue that is nearer to another day more likely speaks of that one."""
    best: int | None = None
    for cue in words(f"timeline.{purpose}").finditer(text):
        distance = _distance(text, cue.span(), match)
        if any(_distance(text, cue.span(), other) < distance for other in matches):
            distance += _ANOTHER_DAY_COSTS
        best = distance if best is None else min(best, distance)
    return best


def _distance(text: str, cue: tuple[int, int], match: DayMatch) -> int:
    """Code points between a cue and a day, more where a clause ends between them or the cue comes behind."""
    between, cost = text[cue[1] : match.start], 0
    if cue[0] >= match.end:
        between, cost = text[match.end : cue[0]], _BEHIND_COSTS
    breaks = len(clause_marks().findall(between)) + sum(between.count(mark) for mark in _BREAKS)
    return len(between) + cost + _BREAK_COSTS * breaks


def find_purpose(claims: Sequence[DayClaim], purpose: str) -> Found[Day] | None:
    """The clearest day of the first sentence with this purpose; what they set themselves before an event's day."""
    own = [claim for claim in claims if claim.purpose == purpose and not claim.is_event]
    events = [claim for claim in claims if claim.purpose == purpose and claim.is_event]
    candidates = own or events
    first = [claim for claim in candidates if claim.sentence is candidates[0].sentence]
    if not first:
        return None
    clearest = min(first, key=lambda claim: claim.distance).found
    return next((claim.found for claim in events if _is_within(claim.found.value, clearest.value)), clearest)


def _is_within(day: Day, other: Day) -> bool:
    """Whether a day is a part of a longer one: 12 April, and April."""
    return day != other and other.first <= day.first and day.last <= other.last


def find_deadline_fixed(material: Material, claims: Sequence[DayClaim]) -> Found[bool] | None:
    """Whether the deadline can move, said in its own sentence or in one that speaks of a deadline."""
    dated = {id(claim.sentence) for claim in claims if claim.purpose == "deadline"}
    for index, sentence in enumerate(material.sentences):
        near = {id(sentence), id(material.sentences[index - 1]) if index else None} & dated or words(
            "timeline.deadline"
        ).search(f"{material.before(index)} {sentence.text}")
        if not near:
            continue
        if first_affirmed(words("timeline.fixed"), sentence.text):
            return Found(value=True, span=sentence.span())
        if dated and first_affirmed(words("timeline.movable"), sentence.text):
            return Found(value=False, span=sentence.span())
    return None


def find_urgent(material: Material) -> Found[bool] | None:
    """Whether the work (not the reply) is to start as soon as possible."""
    if any(words("voices.unhurried").search(sentence.text) for sentence in material.sentences):
        return None
    for sentence in material.sentences:
        match = first_affirmed(words("timeline.urgent"), sentence.text)
        if match is None or is_of_strangers(sentence.text, *match.span()):
            continue
        around = DayMatch(Day.on(material.document.sent_on), match.start(), match.end())
        reply, work = _nearest("reply", sentence.text, around), _least(sentence.text, around)
        if reply is None or (work is not None and work < reply):
            return Found(value=True, span=sentence.span())
    return None


def purposes_of(text: str) -> frozenset[str]:
    """What the days of a sentence may be for: the kinds of cue in it (start, deadline, event, reply, other_days)."""
    kinds = ("start", "deadline", "event", "reply", "other_days")
    return frozenset(kind for kind in kinds if words(f"timeline.{kind}").search(text))


def _least(text: str, match: DayMatch) -> int | None:
    distances = [distance for name in ("start", "deadline") if (distance := _nearest(name, text, match)) is not None]
    return min(distances, default=None)


def find_exploring(material: Material, claims: Sequence[DayClaim]) -> Found[bool] | None:
    """Whether they are only looking around: nobody is who names a day to start on that is near."""
    soon = material.document.sent_on + _SOON
    if any(claim.purpose == "start" and claim.found.value.last <= soon for claim in claims):
        return None
    for sentence in material.sentences:
        if words("timeline.not_exploring").search(sentence.text):
            continue
        if first_affirmed(words("timeline.exploring"), sentence.text):
            return Found(value=True, span=sentence.span())
    return None
