"""Timeline: what each day is for. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import stated

DAYS = (
    ("We want to start in January.", "2027-01", None, None),
    ("We'd like to kick off on 4 January 2027.", "2027-01-04", None, None),
    ("It must be live before 1 March.", None, "2027-03-01", None),
    ("Please send us your quote by Friday.", None, None, "2026-11-27"),
    ("We zouden in februari willen starten.", "2027-02", None, None),
    ("De site moet 1 april live staan.", None, "2027-04-01", None),
    ("Graag uiterlijk vrijdag jullie offerte.", None, None, "2026-11-27"),
    ("The fair starts on 3 March and can't move.", None, "2027-03-03", None),
    ("We'd like a proposal before 1 December and want to start on 10 January.", "2027-01-10", None, "2026-12-01"),
    ("We were founded in March 2001.", None, None, None),
    ("I'm on holiday until 7 December.", None, None, None),
    ("Our shop opens on Monday to Friday.", None, None, None),
    ("We can start next month.", "2026-12", None, None),
    ("Over een maand willen we beginnen.", "2026-12-23", None, None),
    ("The launch is planned for Q2.", None, "2027-04-01/2027-06-30", None),
    ("We want to begin after the summer.", "2027-09", None, None),
    ("Deadline: 15 mei 2027", None, "2027-05-15", None),
    ("Start: voorjaar 2027", "2027-03-01/2027-05-31", None, None),
    ("I wrote to you on 3 November.", None, None, None),
    ("In maart opent ons nieuwe filiaal, dan moet de site klaar zijn.", None, "2027-03", None),
    ("Reageren kan tot 30 november.", None, None, "2026-11-30"),
    ("The old contract ended in June.", None, None, None),
    ("Shall we meet on 1 December?", None, None, None),
    ("Needed within two months.", None, "2026-11-23/2027-01-23", None),
    ("We have had this site since May.", None, None, None),
)


@pytest.mark.parametrize(("text", "start", "deadline", "reply_by"), DAYS)
def test_a_day_gets_the_purpose_that_its_sentence_gives_it(
    text: str, start: str | None, deadline: str | None, reply_by: str | None
) -> None:
    assert (start, deadline, reply_by) == (stated(text, "start"), stated(text, "deadline"), stated(text, "reply_by"))


HASTE = (
    ("We need this asap.", True),
    ("We willen zo snel mogelijk beginnen.", True),
    ("Please reply as soon as possible.", None),
    ("It is not urgent.", None),
    ("Kun je zsm een offerte sturen?", None),
    ("We'd like to start right away.", True),
)


@pytest.mark.parametrize(("text", "expected"), HASTE)
def test_haste_is_about_the_work_and_not_about_the_reply(text: str, expected: object) -> None:
    assert expected == stated(text, "urgent")


EXPLORING = (
    ("We're just exploring for now.", True),
    ("We zijn ons nog aan het oriënteren.", True),
    ("There is no rush.", True),
    ("Maybe next year.", True),
    ("We're exploring new markets in Asia.", None),
    ("Some day we would like an app.", True),
    ("We are not just exploring: this is serious.", None),
    ("We have a rush on our ice creams.", None),
    ("It's early days for our company.", None),
)


@pytest.mark.parametrize(("text", "expected"), EXPLORING)
def test_only_looking_around_is_recognised(text: str, expected: object) -> None:
    assert expected == stated(text, "exploring")


MOVES = (
    ("The date can't be moved.", None),
    ("The deadline is 1 March and that date is fixed.", True),
    ("De beurs begint op 3 maart.", True),
    ("It should be live by June; a month later is fine.", False),
    ("Live op 1 mei, die datum kan niet schuiven.", True),
)


@pytest.mark.parametrize(("text", "expected"), MOVES)
def test_whether_the_deadline_moves_is_read(text: str, expected: object) -> None:
    assert expected == stated(text, "deadline_fixed")
