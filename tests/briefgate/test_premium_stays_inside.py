"""The premium is the owner's own: a prospect's reply says the same with it as without it."""

from pathlib import Path

import pytest

from briefgate.reply_view import REPLIES
from tests.briefgate.playing import Studio

ONE_OF_EACH = (
    "german-brief",
    "three-quotes-by-friday",
    "first-website-ever",
    "exploring-a-year-away",
    "fixed-1500-marketplace",
)


def drafted(studio: Studio) -> dict[str, str]:
    """What the replies to one mail of each kind say, by their kind, without the quoted mail."""
    studio.takes_in(*ONE_OF_EACH)
    drafts = [studio.lead(number).draft for number in range(1, len(ONE_OF_EACH) + 1)]
    return {draft.kind: draft.text.partition("\n>")[0] for draft in drafts if draft is not None}


def test_no_draft_ever_holds_the_premium(studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dear = Studio(tmp_path / "dear", capsys)
    dear.config("[rubric]\npremium_base = 37\n")
    without, with_premium = drafted(studio), drafted(dear)
    assert set(REPLIES) == set(with_premium)
    assert without == with_premium
    assert [37] * len(ONE_OF_EACH) == [dear.lead(number).premium for number in range(1, len(ONE_OF_EACH) + 1)]
