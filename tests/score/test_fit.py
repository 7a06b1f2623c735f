"""The levels of Enjoy and Forward: whether the team will like the work, and whether it moves the firm on."""

from dataclasses import replace

import pytest

from extract.brief import SIGNAL_GROUPS, SignalGroup, SignalKind
from score.assessment import Dimension
from score.case import Case
from score.rules import Rule
from tests.score.cases import BRAND, CLIENT, CLIENT_BY_CHOICE, CLIENT_NEVER_AGAIN, all_four, assessed, case, level, span

GOOD = SignalKind.DIRECTIONAL_FEEDBACK
RUDE = SignalKind.RUDE
CONTROLS = SignalKind.CONTROLS_DETAIL

ENJOY: dict[str, tuple[Case, float | None, Rule]] = {
    "good signs alone": (case(signs=(GOOD, SignalKind.ACCEPTS_PROCESS)), 1.0, Rule.ENJOY_GOOD_SIGNS),
    "good and hard signs mixed": (case(signs=(GOOD, RUDE)), 0.5, Rule.ENJOY_MIXED_SIGNS),
    "one kind of hard sign": (case(signs=(RUDE,)), 0.25, Rule.ENJOY_ONE_HARD_SIGN),
    "one kind of hard sign, twice": (case(signs=(RUDE, RUDE)), 0.25, Rule.ENJOY_ONE_HARD_SIGN),
    "two kinds of hard sign": (case(signs=(RUDE, CONTROLS)), 0.0, Rule.ENJOY_TWO_HARD_SIGNS),
    "two kinds of hard sign among good ones": (case(signs=(GOOD, RUDE, CONTROLS)), 0.0, Rule.ENJOY_TWO_HARD_SIGNS),
    "a client whom we take by choice": (case(address=CLIENT_BY_CHOICE), 0.0, Rule.ENJOY_CLIENT_BY_CHOICE),
    "a client whom we take by choice, with good signs": (
        case(address=CLIENT_BY_CHOICE, signs=(GOOD,)),
        0.0,
        Rule.ENJOY_CLIENT_BY_CHOICE,
    ),
    "the owner's rating above the signs": (case(enjoy=3, signs=(RUDE, CONTROLS)), 0.75, Rule.OWNER_RATED),
    "the owner's rating above the list": (case(enjoy=2, address=CLIENT_BY_CHOICE), 0.5, Rule.OWNER_RATED),
    "the owner who says no": (case(enjoy=0, signs=(GOOD,)), 0.0, Rule.OWNER_RATED),
    "no sign": (case(), None, Rule.ENJOY_UNKNOWN),
    "signs of something else": (case(signs=(SignalKind.REFERRAL, SignalKind.NO_TIME)), None, Rule.ENJOY_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), ENJOY.values(), ids=ENJOY.keys())
def test_enjoy_of(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == level(Dimension.ENJOY, judged)


@pytest.mark.parametrize("kind", [kind for kind, group in SIGNAL_GROUPS.items() if group is SignalGroup.ENJOY])
def test_every_good_sign_alone_is_enjoyed(kind: SignalKind) -> None:
    assert 1.0 == level(Dimension.ENJOY, case(signs=(kind,)))[0]


@pytest.mark.parametrize("kind", [kind for kind, group in SIGNAL_GROUPS.items() if group is SignalGroup.HARD])
def test_every_hard_sign_alone_is_a_quarter(kind: SignalKind) -> None:
    assert 0.25 == level(Dimension.ENJOY, case(signs=(kind,)))[0]


def test_the_reason_names_the_signs() -> None:
    assert (("signs", "rude, controls_detail"),) == assessed(case(signs=(RUDE, CONTROLS))).level(Dimension.ENJOY).params


def test_the_reason_quotes_the_first_hard_sign() -> None:
    found = assessed(case(signs=(GOOD, RUDE))).level(Dimension.ENJOY)
    assert found.span is not None
    assert "rude" == found.span.quote


FORWARD: dict[str, tuple[Case, float | None, Rule]] = {
    "a brand by its own domain": (case(address=BRAND), 1.0, Rule.FORWARD_BRAND),
    "a brand by its company": (case(company="Nordwind GmbH"), 1.0, Rule.FORWARD_BRAND),
    "a referrer on the list": (case(referred_by="Pieter Smit of Smit Advies"), 1.0, Rule.FORWARD_REFERRER),
    "a referrer who is not on the list": (case(referred_by="Pieter Smits"), 0.5, Rule.FORWARD_WEAK_SIGN),
    "a client to take again": (case(address=CLIENT), 1.0, Rule.FORWARD_CLIENT),
    "a client whom we take by choice": (case(address=CLIENT_BY_CHOICE), None, Rule.FORWARD_UNKNOWN),
    "a client never to take again": (case(address=CLIENT_NEVER_AGAIN), None, Rule.FORWARD_UNKNOWN),
    "a cause on the list": (case(cause="nature"), 1.0, Rule.FORWARD_CAUSE),
    "the owner's rating above the brand": (case(address=BRAND, forward=1), 0.25, Rule.OWNER_RATED),
    "the owner who says no": (case(cause="nature", forward=0), 0.0, Rule.OWNER_RATED),
    "a strong sign after a weak one": (
        case(signs=(SignalKind.REFERRAL, SignalKind.CHALLENGE)),
        1.0,
        Rule.FORWARD_SIGN,
    ),
    "no sign": (case(), None, Rule.FORWARD_UNKNOWN),
    "signs of something else": (case(signs=(GOOD, RUDE)), None, Rule.FORWARD_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), FORWARD.values(), ids=FORWARD.keys())
def test_forward_of(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == level(Dimension.FORWARD, judged)


@pytest.mark.parametrize("kind", [SignalKind.WELL_CONNECTED, SignalKind.REUSABLE_WORK, SignalKind.CHALLENGE])
def test_a_strong_sign_alone_moves_us_forward(kind: SignalKind) -> None:
    assert (1.0, Rule.FORWARD_SIGN) == level(Dimension.FORWARD, case(signs=(kind,)))


@pytest.mark.parametrize("kind", [SignalKind.KNOWN_BRAND, SignalKind.REFERRAL, SignalKind.GOOD_CAUSE])
def test_the_prospect_s_word_for_it_is_a_weak_sign(kind: SignalKind) -> None:
    assert (0.5, Rule.FORWARD_WEAK_SIGN) == level(Dimension.FORWARD, case(signs=(kind,)))


@pytest.mark.parametrize("rating", [0, 1, 2, 3, 4])
def test_three_quarters_come_from_the_owner_s_rating(rating: int) -> None:
    assert (rating / 4, Rule.OWNER_RATED) == level(Dimension.FORWARD, case(forward=rating))


def test_a_prospect_without_an_address_is_nobody_on_the_lists() -> None:
    judged = replace(all_four(), prospect_address=None)
    assert (None, Rule.FORWARD_UNKNOWN) == level(Dimension.FORWARD, judged)


def test_of_an_address_what_stands_behind_the_last_at_sign_is_the_domain() -> None:
    client, stranger = '"jo@home"@molenaar.example', '"jo@molenaar.example"@prospect.example'
    assert (Rule.FORWARD_CLIENT, Rule.FORWARD_UNKNOWN) == tuple(
        level(Dimension.FORWARD, all_four(address=address))[1] for address in (client, stranger)
    )


def test_who_was_sent_by_a_stranger_is_shown_by_the_words_that_say_so() -> None:
    shown = assessed(case(referred_by="Joris Bakker")).level(Dimension.FORWARD)
    expected = (Rule.FORWARD_WEAK_SIGN, span("referred by"), (("sign", "referral"),))
    assert expected == (shown.rule, shown.span, shown.params)
