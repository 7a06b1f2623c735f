import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.flowed import unflow
from ingest.labels import LANGUAGES, HeaderField
from ingest.quotation import Line, joined, read_lines
from ingest.subject import Prefix, outer_prefix, without_prefixes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een \ntwee\ndrie", "een twee\ndrie"),
        ("> een \n> twee\ndrie", "> een twee\ndrie"),
        ("> een \n>> twee", "> een \n>> twee"),
        ("naam \n-- \nJan", "naam \n-- \nJan"),
        (" >geen citaat", ">geen citaat"),
    ],
)
def test_soft_line_breaks_are_joined(text: str, expected: str) -> None:
    assert expected == unflow(text, delete_space=False)


def test_soft_line_breaks_can_drop_their_space() -> None:
    assert unflow("een lang \nwoord", delete_space=True) == "een langwoord"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("tekst", Line(0, "tekst")),
        ("> tekst", Line(1, "tekst")),
        (">tekst", Line(1, "tekst")),
        ("> > tekst", Line(2, "tekst")),
        (">>  tekst", Line(2, " tekst")),
        (">", Line(1, "")),
        ("a > b", Line(0, "a > b")),
    ],
)
def test_marks_are_counted(line: str, expected: Line) -> None:
    assert [expected] == read_lines(line)


@given(st.text(alphabet="> ab\n"))
def test_joining_keeps_every_line_with_words(text: str) -> None:
    lines = text.split("\n")
    assert [line.rstrip() for line in lines if line.strip()] == [
        line for line in joined(lines).split("\n") if line.strip()
    ]


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Site",
        "RE: Fwd: Site",
        "Antw: Site",
        "AW: Site",
        "Re[2]: Site",
        "[EXT] Re: x",
        "VÁ: Site",
        "返信\uff1aサイト",
    ],
)
def test_a_reply_is_known_by_its_outermost_prefix(subject: str) -> None:
    assert outer_prefix(subject) is Prefix.REPLY


@pytest.mark.parametrize(
    "subject", ["Fwd: Site", "FW: RE: Site", "WG: Site", "TR : Site", "Redir.: Site", "İLT: Site", "I: Sito"]
)
def test_a_forward_is_known_by_its_outermost_prefix(subject: str) -> None:
    assert outer_prefix(subject) is Prefix.FORWARD


@pytest.mark.parametrize("subject", ["Site", "Budget: 25.000", "Reis: Parijs", "", None])
def test_other_subjects_are_neither(subject: str | None) -> None:
    assert outer_prefix(subject) is None


@pytest.mark.parametrize(
    ("languages", "prefix"),
    [({"da"}, Prefix.FORWARD), ({"fi"}, Prefix.REPLY), ({"da", "no", "en"}, Prefix.FORWARD), (set(), None)],
)
def test_a_prefix_that_means_both_is_read_in_the_language_of_the_block_below(
    languages: set[str], prefix: Prefix | None
) -> None:
    assert prefix == outer_prefix("VS: Site", frozenset(languages))


def test_prefixes_are_taken_off_one_by_one() -> None:
    assert without_prefixes("Fwd: RE: Antw: Budget: 25.000") == "Budget: 25.000"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_what_a_forward_needs(language: str) -> None:
    needed = {HeaderField.SENDER, HeaderField.SENT, HeaderField.TO, HeaderField.SUBJECT}
    assert needed <= LANGUAGES[language].headers.keys()


def test_no_label_means_two_headers() -> None:
    meanings: dict[str, set[HeaderField]] = {}
    for labels in LANGUAGES.values():
        for header, words in labels.headers.items():
            for word in words:
                meanings.setdefault(word.casefold(), set()).add(header)
    assert [word for word, headers in meanings.items() if len(headers) > 1] == []
