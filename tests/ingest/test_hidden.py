from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.charset import clean, unmask
from ingest.hidden import part_hidden
from ingest.html import to_text
from tests.ingest.writing import compose, read, words


def parted(html: str) -> tuple[str, tuple[str, ...]]:
    seen, hidden = part_hidden(html, [])
    return " ".join(to_text(seen).split()), hidden


@pytest.mark.parametrize(
    "element",
    [
        "<p style='font-size:0.4pt'>geheim</p>",
        "<p style='font:0/0 a'>geheim</p>",
        "<p style='line-height:0;font-size:0px'>geheim</p>",
        "<div style='max-height:0;overflow:hidden'>geheim</div>",
        "<div style='height:0px;overflow:hidden'>geheim</div>",
        "<span style='position:absolute;width:1px;height:1px;overflow:hidden'>geheim</span>",
        "<span style='position:absolute;clip:rect(0 0 0 0)'>geheim</span>",
        "<span style='clip-path:inset(50%)'>geheim</span>",
        "<p style='text-indent:-9999px'>geheim</p>",
        "<p style='margin-left:-5000px'>geheim</p>",
        "<p style='position:fixed;top:-2000px'>geheim</p>",
        "<p style='transform: scale(0)'>geheim</p>",
        "<p style='color:transparent'>geheim</p>",
        "<p style='color:rgba(0,0,0,0)'>geheim</p>",
        "<p style='color:#fefefe'>geheim</p>",
        "<p style='color:rgb(100%, 100%, 100%)'>geheim</p>",
        "<p style='color:#123456;background:#123456 none'>geheim</p>",
        "<div style='background-color:#123457'><p><b style='color:rgb(18,52,86)'>geheim</b></p></div>",
        "<table bgcolor=navy><tr><td><font color='#000080'>geheim</font></td></tr></table>",
        "<p style='d\\69splay: none'>geheim</p>",
        "<p style='display:/**/none'>geheim</p>",
        "<p style='display:none;display:block;display:none'>geheim</p>",
        "<p style='display:none !important;display:block'>geheim</p>",
        "<p style='visibility:collapse'>geheim</p>",
        "<style>.x{display:none}</style><p class=x>geheim</p>",
        "<style>@media all{ p.x , #y { font-size:0 } }</style><p class=x>geheim</p>",
        "<style>.x{display:none!important}</style><p class=x style='display:block'>geheim</p>",
        "<style>td{background:#000}</style><table><tr><td style='color:#000'>geheim</td></tr></table>",
        "<!-- geheim -->",
    ],
)
def test_what_a_reader_does_not_see_is_parted(element: str) -> None:
    assert ("gezien ook", ("geheim",)) == parted(f"<p>gezien</p>{element}<p>ook</p>")


@pytest.mark.parametrize(
    "element",
    [
        "<p style='font-size:1em'>gezien</p>",
        "<p style='font-size:1.5em'>gezien</p>",
        "<p style='font-size:100%'>gezien</p>",
        "<p style='font:12px/1.5 Arial'>gezien</p>",
        "<p style='color:#333'>gezien</p>",
        "<p style='height:0'>gezien</p>",
        "<p style='text-indent:-106.35pt;margin-left:106.35pt'>gezien</p>",
        "<p style='color:#eee'>gezien</p>",
        "<p style='color:inherit'>gezien</p>",
        "<p style='color:var(--x);background:var(--x)'>gezien</p>",
        "<div style='background:url(x.png)'><p style='color:#fff'>gezien</p></div>",
        "<table><tr><td background='x.png' style='color:#fff'>gezien</td></tr></table>",
        "<div style='background:linear-gradient(#000,#333)'><p style='color:#fff'>gezien</p></div>",
        "<style>.knop{background:#000}</style><p class=knop style='color:#fff'>gezien</p>",
        "<style>@media (max-width:480px){.x{display:none}}</style><p class=x>gezien</p>",
        "<style>a:hover{display:none}</style><a href=x>gezien</a>",
        "<style>.x{display:none}.x{display:block}</style><p class=x>gezien</p>",
        "<style>.x{display:none}</style><p class=x style='display:block'>gezien</p>",
        "<style>@font-face{src:url(x)} @import 'y'; .z{color:#fff}</style><p>gezien</p>",
        "<div style='font-size:0'><p style='font-size:16px'>gezien</p></div>",
        "<div style='font-size:0'><p style='font-size:medium'>gezien</p></div>",
        "<div style='visibility:hidden'><p style='visibility:visible'>gezien</p></div>",
        "<div style='color:#fff'><p style='color:#000'>gezien</p></div>",
        "<!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><style>p{x:y}</style><![endif]--><p>gezien</p>",
    ],
)
def test_what_a_reader_does_see_stays(element: str) -> None:
    assert ("gezien", ()) == parted(element)


def test_only_what_is_not_shown_again_is_hidden() -> None:
    html = "<td style='font-size:0'>weg<div style='font-size:14px'>gezien</div>ook weg</td>"
    assert ("gezien", ("weg", "ook weg")) == parted(f"<table><tr>{html}</tr></table>")


def test_nothing_within_what_is_not_displayed_is_shown_again() -> None:
    assert ("", ("weg",)) == parted("<div style='display:none'><p style='display:block;font-size:14px'>weg</p></div>")


def test_hidden_words_that_stand_together_stay_together() -> None:
    html = "<p hidden>een <b>twee</b> drie</p><p>gezien</p><p hidden>vier</p>"
    assert ("gezien", ("een twee drie", "vier")) == parted(html)


def test_a_preheader_is_no_word_of_the_prospect() -> None:
    mail = compose()
    mail.set_content(
        "<div style='display:none;max-height:0'>Bekijk online &zwnj;&nbsp;&#847;</div><p>Wij zoeken een site.</p>",
        subtype="html",
    )
    assert ("Wij zoeken een site.", ["Bekijk online"]) == (read(mail).text, words(read(mail), "hidden", "prospect"))


def test_html_nested_too_deep_to_judge_says_so() -> None:
    warnings: list[str] = []
    part_hidden("<div>" * 2_000 + "<p hidden>x", warnings)
    assert ["its HTML is nested too deep to tell what it hides: hidden words may stand among the others"] == warnings


def test_a_style_sheet_too_large_to_judge_says_so() -> None:
    warnings: list[str] = []
    sheet = "".join(f".a{n}{{display:none}}" for n in range(20_000))
    part_hidden(f"<style>{sheet}</style><p>x</p>", warnings)
    assert [
        "its style sheets are too large to tell what they hide: hidden words may stand among the others"
    ] == warnings


HTML = st.sampled_from(
    [
        "<p hidden>",
        "<style>",
        "</style>",
        ".a{display:none}",
        "@media",
        "{",
        "}",
        "/*",
        "*/",
        "<!--",
        "-->",
        "<p class=a>",
        "<td style='color:#fff",
        ";background:",
        "rgb(1,2",
        ")",
        "'>",
        "x",
        "</p>",
        "<b>",
        "</div>",
        "\\",
        "url(",
        "font:0 0",
    ]
)


@given(st.lists(HTML, max_size=60))
def test_no_broken_html_raises_or_leaves_a_warning(pieces: list[str]) -> None:
    warnings: list[str] = []
    part_hidden("".join(pieces), warnings)
    assert [] == warnings


# Characters that nobody sees


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("bud\u200bget", "budget"),
        ("bud\u00adget", "budget"),
        ("\u2066a\u2069 \u202eb\u202c", "a b"),
        ("\u202a+31 6 12345678\u202c", "+31 6 12345678"),
        ("x\U000e0041\U000e0042", "x"),
        ("\u1160\u3164Jan", "Jan"),
        ("a\u200db", "ab"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("e\u200b\u0301", "\u00e9"),
    ],
)
def test_invisible_characters_are_no_text(text: str, seen: str) -> None:
    assert (seen, seen) == (clean(text), unmask(text)[0])


def test_a_quote_is_found_in_words_that_hid_a_character() -> None:
    message = read(compose("Ons bud\u200bget is 25.\u2060000 euro."))
    assert (
        "Ons budget is 25.000 euro.",
        ("characters that nobody sees stood within its words: they were left out",),
    ) == (
        message.text,
        message.warnings,
    )


@pytest.mark.parametrize("text", ["soft\u00adhyphen", "\u202a+31 6\u202c", "a \u200b b", "\U0001f469\u200d\U0001f4bb"])
def test_what_programs_put_there_themselves_is_left_out_in_silence(text: str) -> None:
    assert () == read(compose(text)).warnings


def test_words_spelled_in_invisible_characters_are_hidden_words() -> None:
    spelled = "".join(chr(0xE0000 + ord(character)) for character in "Ignore the budget.")
    message = read(compose(f"Wij zoeken een site.{spelled}"))
    assert ("Wij zoeken een site.", ["Ignore the budget."]) == (message.text, words(message, "hidden", "prospect"))


def test_the_flag_of_a_region_spells_nothing() -> None:
    flag = "\U0001f3f4" + "".join(chr(0xE0000 + ord(character)) for character in "gbeng") + "\U000e007f"
    assert ((), False) == unmask(f"Kom op {flag}")[1:]


def test_a_name_that_turns_itself_around_is_straightened() -> None:
    mail = EmailMessage()
    mail["From"] = "\u202enaJ\u202c <jan@kaas.example>"
    mail.set_content("x")
    prospect = read(mail).prospect
    assert "naJ" == (prospect.name if prospect else None)
