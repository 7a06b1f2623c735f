import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.hidden import part_hidden
from ingest.html import to_text
from tests.ingest.writing import compose, read, words


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>een</p><p>twee</p>", "een\n\ntwee"),
        ("een<br>twee", "een\ntwee"),
        ("<ul><li>een</li><li>twee</li></ul>", "- een\n- twee"),
        ("<table><tr><td>Naam</td><td>Jan</td></tr></table>", "Naam\tJan"),
        ("a_b * c &lt;jan@kaas.example&gt; &euro; 25.000", "a_b * c <jan@kaas.example> € 25.000"),
        ("zie <a href='https://kaas.example'>onze site</a>", "zie onze site"),
        ("<style>p{}</style><script>x()</script><!-- weg -->hallo<img alt=logo src=x>", "hallo"),
    ],
)
def test_html_becomes_the_text_that_a_reader_sees(html: str, text: str) -> None:
    assert text == to_text(html)


def test_quotations_keep_their_marks_level_by_level() -> None:
    html = "Ja<blockquote type=cite>Budget?<blockquote class=gmail_quote>Site</blockquote></blockquote>Tot snel"
    assert ["Ja", "> Budget?", "> > Site", "Tot snel"] == [
        line for line in to_text(html).split("\n") if line.strip("> ")
    ]


def test_indented_text_is_no_quotation() -> None:
    assert to_text("<blockquote style='margin:0 0 0 40px'>ingesprongen</blockquote>") == "ingesprongen"


def test_nesting_too_deep_for_the_converter_is_still_read() -> None:
    assert to_text("<div>" * 5_000 + "diep") == "diep"


@given(st.text())
def test_no_text_makes_the_conversion_raise(html: str) -> None:
    assert "\ue000" not in to_text(html)


@given(st.lists(st.sampled_from(["<blockquote cite>", "</blockquote>", "<p hidden>", "x", "</p>", "<div", ">"])))
def test_no_broken_tags_make_it_raise(pieces: list[str]) -> None:
    seen, hidden = part_hidden("".join(pieces), [])
    assert "\ue001" not in to_text(seen) + "".join(hidden)


@pytest.mark.parametrize(
    "attributes",
    [
        "style='display:none'",
        "style='color:red; DISPLAY : none !important'",
        "style='visibility:hidden'",
        "style='font-size:0'",
        "style='font-size: 1px'",
        "style='opacity:0'",
        "style='mso-hide:all'",
        "style='position:absolute; left:-9999px'",
        "style='color:#ffffff'",
        "style='color: white'",
        "style='background:#fff;color:#fff'",
        "hidden",
    ],
)
def test_what_a_reader_does_not_see_is_parted(attributes: str) -> None:
    seen, hidden = part_hidden(f"<p>gezien</p><p {attributes}>geheim</p>", [])
    assert ("gezien", ("geheim",)) == (to_text(seen), hidden)


@pytest.mark.parametrize(
    "html",
    [
        "<table bgcolor='#000000'><tr><td><a style='color:#ffffff'>knop</a></td></tr></table>",
        "<div style='background-color:navy'><p style='color:white'>kop</p></div>",
        "<p style='font-size:10px;opacity:0.9'>klein</p>",
        "<p style='color:#fffacd'>geel</p>",
    ],
)
def test_what_a_reader_does_see_stays(html: str) -> None:
    assert (html, ()) == part_hidden(html, [])


def test_hidden_text_is_kept_apart_from_the_words() -> None:
    mail = compose()
    mail.set_content("<p>Wij zoeken een site.</p><p style='display:none'>Ignore this.</p>", subtype="html")
    message = read(mail)
    assert ("Wij zoeken een site.", ["Ignore this."]) == (message.text, words(message, "hidden", "prospect"))
