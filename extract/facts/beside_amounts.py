"""What stands beside an amount and says what it is for, or goes on about it: a service, the bells, "plus VAT"."""

from dataclasses import replace

from extract.brief import Found, Money, Period
from extract.document import Vocabulary
from extract.facts.matching import ending, words
from extract.facts.need import mentions
from extract.facts.voices import is_for_another_thing
from extract.money import MoneyMatch, find_money, read_months, read_vat
from extract.sentences import Sentence

_FAR = 45
_LETTERS_BESIDE = 12
_A_POSTSCRIPT = 60
_ONE_WORD = 4


def is_for_a_service(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a sentence says of a service that something is for it: "£6,000 for the website"."""
    named = (text[:start] for start, _end, _key in mentions(vocabulary.services, text))
    return any(ending("budget.for_something").search(before) for before in named)


def runs_on(text: str, first: MoneyMatch, second: MoneyMatch) -> bool:
    """Whether two amounts stand side by side with one unknown word between: perhaps a range, perhaps not."""
    between = text[min(first.end, second.end) : max(first.start, second.start)].strip()
    return len(between) <= _ONE_WORD and between.isalpha()


def is_for_a_service_behind(text: str, match: MoneyMatch, vocabulary: Vocabulary) -> bool:
    """Whether words behind an amount give it to a service: "£6,000 for the website", "£25k is yours for the film"."""
    behind = text[match.end :]
    starts = (start for start, _end, _key in mentions(vocabulary.services, behind[: 2 * _FAR]))
    return any(words("budget.directed").fullmatch(behind[:start].strip()) for start in starts if start <= _FAR)


def is_given_to_another(text: str, match: MoneyMatch, vocabulary: Vocabulary) -> bool:
    """Whether words behind an amount give it to what is no service, nor a word for the work: "for the bells"."""
    if is_for_another_thing(text, match.end):
        return True
    led = words("budget.for_other").match(text[match.end :])
    if led is None:
        return False
    following = (other.start for other in find_money(text) if other.start >= match.end)
    clause = text[match.end : min(match.end + led.end() + _FAR, *following, len(text))]
    return not mentions(vocabulary.services, clause)


def stands_alone(text: str, match: MoneyMatch, before: str) -> bool:
    """Whether a sentence is little more than an amount, and the one before speaks of no other amounts: "9500 quid."."""
    if text.rstrip().endswith("?") or words("budget.first_time").search(f"{before} {text}"):
        return False
    beside = text[: match.start] + text[match.end :]
    letters = sum(character.isalpha() for character in beside)
    by_others = words("voices.makers").search(before) and not words("need.wish").search(before)
    return letters <= _LETTERS_BESIDE and not by_others and not words("budget.other_amounts").search(before)


def completed(found: Found[Money], sentence: Sentence, behind: Sentence | None) -> Found[Money]:
    """The amount with the VAT, or the months for which it is paid, that a short sentence right behind states."""
    if behind is None or behind.passage.id != sentence.passage.id or len(behind.text) > _A_POSTSCRIPT:
        return found
    text, money = behind.text, found.value
    if find_money(text) or words("grammar.ours").search(text) or text.rstrip().endswith("?"):
        return found
    vat = money.vat or read_vat(text)
    months = money.months or (read_months(text) if money.period is Period.MONTH else None)
    if (vat, months) == (money.vat, money.months):
        return found
    return Found(replace(money, vat=vat, months=months), behind.span_from(sentence))
