"""Every kind of slip in a config.toml: refused with its line, what was meant, and what is allowed."""

from pathlib import Path

import pytest

from briefgate import lists
from briefgate.config import load
from briefgate.errors import ConfigWrong

SERVICE = '[[agency.services]]\nkey = "web"\nwords = ["web"]\n'
CLIENT = '[[agency.clients]]\nname = "A"\ndomains = ["a.example"]\n'
MISTAKES: dict[str, tuple[str, int, str]] = {
    # Keys
    "a key that is none": (
        "[agency]\nnaam = 'x'\n",
        2,
        "naam is not a setting. Did you mean name? Allowed here: brands",
    ),
    "a table that is none": ("[rubrik]\n", 1, "[rubrik] is not a setting. Did you mean rubric?"),
    "a key outside its table": ('name = "x"\n', 1, "[name] is not a setting. It stands under [agency]."),
    "a key under the wrong table": ("[rubric]\nweeks_booked = 3\n", 2, "It stands under [agency]."),
    "a key that is none in a service": (f"{SERVICE}minimun = 3\n", 4, "Did you mean minimum? Allowed here: bands"),
    "a key that lacks in a service": (
        '[[agency.services]]\nkey = "a"\n',
        1,
        "words is missing. Needed here: key, words.",
    ),
    "a question that is none": ("[asks.words]\nvist = { en = 'x' }\n", 2, "Did you mean visit?"),
    # Kinds of value
    "a text for a number": ('[rubric]\nsoon_days = "20"\n', 2, "must be a whole number 0 to 3650, without quotes."),
    "a truth for a number": ("[rubric]\nsoon_days = true\n", 2, "must be a whole number"),
    "a text for a share": ('[rubric]\nfit_floor = "half"\n', 2, "fit_floor must be a number 0 to 1."),
    "a text for a truth": (f'{SERVICE}offered = "perhaps"\n', 4, "must be true or false, without quotes."),
    "a list for a text": ('[agency]\nname = ["a"]\n', 2, "name must be a text, in quotes."),
    "a text for a list": ('[agency]\nnear = "Utrecht"\n', 2, "near must be a list, in [brackets]."),
    "a number within a list": (
        '[agency]\nnear = [\n  "a", # one\n  3,\n]\n',
        4,
        "near, entry 2 must be a text, in quotes.",
    ),
    "a table for a list": ('[agency.services]\nkey = "a"\n', 1, "services must be a list, in [brackets]."),
    "a list for a table": ('[[agency]]\nname = "a"\n', 1, "[agency] must be a table."),
    "a list of nothing": ('[[agency.services]]\nkey = "a"\nwords = []\n', 3, "words must not be empty."),
    # Bounds
    "a minimum below nothing": ("[agency]\nminimum = -5\n", 2, "minimum must be 0 or more."),
    "a minimum without end": ("[agency]\nminimum = inf\n", 2, "minimum must be a number 0 or more."),
    "a minimum beyond reason": ("[agency]\nminimum = 1e99\n", 2, "minimum must be 0 to 1000000000."),
    "a share above one": ("[rubric]\nfit_floor = 1.5\n", 2, "fit_floor must be 0 to 1."),
    "a premium above a hundred": ("[rubric]\npremium_hard = 200\n", 2, "premium_hard must be 0 to 100."),
    "more days than a calendar has": ("[rubric]\nhomework_days = 999999999\n", 2, "homework_days must be 1 to 3650."),
    "a wait without end": ("[llm]\ntimeout_seconds = 1e9\n", 2, "timeout_seconds must be above 0, 3600 at most."),
    "a service that takes a lifetime": (f"{SERVICE}lead_weeks = 9999\n", 4, "lead_weeks must be 0 to 520."),
    "a port that is none": ("[accounts.inbox]\nport = 99999\n", 2, "port must be 1 to 65535."),
    "too many questions": ("[rubric]\nasks_at_most = 5\n", 2, "asks_at_most must be 1 to 4."),
    # Choices
    "a choice that is none": ('[drafts]\ndeliver = "mailbx"\n', 2, '"mailbox" or "on-approval". Did you mean mailbox?'),
    "an again that is none": (
        '[agency]\nclients = [\n  { name = "A" },\n  { name = "B", again = "by choice" },\n]\n',
        4,
        'again must be "yes", "by-choice" or "no". Did you mean by-choice?',
    ),
    "a price per what isn't offered": (
        f"{SERVICE}bands = [\n  {{ low = 9, per = 'year', label = {{ en = 'x' }} }},\n]\n",
        5,
        'per must be "project" or "month".',
    ),
    # Ways of writing
    "a currency in words": ('[agency]\nhome_currency = "euro"\n', 2, 'in three capital letters, such as "EUR".'),
    "a currency that is none": ('[agency]\nhome_currency = "EUX"\n', 2, '"EUX" is no currency.'),
    "a rate in small letters": ("[agency.rates]\nusd = 0.9\n", 2, 'in three capital letters, such as "EUR".'),
    "a rate of no currency": ("[agency]\nrates_on = 2026-11-02\nrates = { EUX = 1 }\n", 3, '"EUX" is no currency.'),
    "a rate of nothing": ("[agency]\nrates = { USD = 0 }\n", 2, "rates, USD must be above 0."),
    "a day in words": ('[agency]\nrates_on = "yesterday"\n', 2, "rates_on must be a day, such as 2026-11-02."),
    "a day as a number": ("[agency]\nrates_on = 20261102\n", 2, "rates_on must be a day, such as 2026-11-02."),
    "an instant for a day": ("[agency]\nrates_on = 2026-11-02T10:00:00\n", 2, "rates_on must be a day"),
    "a language in words": ('[agency]\nlanguage = "english"\n', 2, 'in two small letters, such as "en".'),
    "an address for a domain": ('[agency]\nown_domains = ["a@b.example"]\n', 2, "must be a domain alone, such as"),
    "a domain for an address": ('[agency]\nown_addresses = ["b.example"]\n', 2, "must be a mail address, such as"),
    "an account in capitals": ("[accounts.Eva]\n", 1, "a name of small letters, digits and underscores"),
    # TOML
    "a text without quotes": ("[agency]\nname = Studio\n", 2, "Texts stand in quotes, tables in [brackets]"),
    "a text without an end": ('[agency]\nname = "Studio\n', 2, "A text ends on its own line"),
    "a list without an end": ('[agency]\nnear = ["a",\n', 3, "this is not valid TOML"),
    "a day that doesn't exist": ("[agency]\nrates_on = 2026-13-02\n", 2, "this is not valid TOML"),
    "a key twice": ('[agency]\nname = "a"\nname = "b"\n', 3, "A key may stand once in its table"),
    "a table twice": ("[agency]\n[rubric]\n[agency]\n", 3, "A [table] may stand once in the file"),
    # What contradicts something else
    "a service twice": (f"{SERVICE}\n{SERVICE}", 6, '"web" is the key of entry 1, too; each may stand here once.'),
    "a word of two services": (
        f'{SERVICE}\n[[agency.services]]\nkey = "print"\noffered = false\nwords = [\n  "print",\n  "Web",\n]\n',
        10,
        '"Web" stands for "web" in services already; a word may stand for one of them.',
    ),
    "a cause that is excluded": (
        '[[agency.causes]]\nkey = "fun"\nwords = ["bingo"]\n[[agency.excluded]]\nkey = "luck"\nwords = ["Bingo"]\n',
        6,
        '"Bingo" stands for "fun" in causes already',
    ),
    "a client to take again and not": (
        f'{CLIENT}[[agency.clients]]\nname = "B"\nagain = "no"\ndomains = ["a.example"]\n',
        7,
        '"a.example" is that of "A" (entry 1), too; a client may stand here once.',
    ),
    "a client among one's own people": (
        '[agency]\nown_domains = ["a.example"]\n[[agency.clients]]\nname = "A"\ndomains = ["a.example"]\n',
        5,
        "\"a.example\" is your own: mail from there is your people's, and never a client's.",
    ),
    "a rate of the home currency": (
        "[agency]\nrates_on = 2026-11-02\nrates = { EUR = 1.1 }\n",
        3,
        "EUR is your home currency, which needs no rate; take it out.",
    ),
    "rates of no day": ("[agency]\nrates = { USD = 0.9 }\n", 2, "of which day are these? Say so in rates_on"),
    "a price that is declined": (
        f"{SERVICE}minimum = 100\nbands = [{{ low = 9, high = 30, label = {{ en = 'x' }} }}]\n",
        5,
        "9 is under the minimum of this service (100)",
    ),
    "a price that ends before it begins": (
        f"{SERVICE}bands = [{{ low = 9, high = 3, label = {{ en = 'x' }} }}]\n",
        4,
        "low (9) must not be above high (3).",
    ),
    "a pipeline that is quiet and full": (
        "[rubric]\nquiet_below_leads = 20\n",
        2,
        "20 is above busy_from_leads (8), and a pipeline isn't quiet and full at once.",
    ),
    "weights that don't sum to one": ("[rubric.weights]\nbant = 0.9\n", 1, "must sum to 1; they sum to 1.3."),
    "an account that isn't there": ('[inbox]\naccount = "eva"\n', 2, 'no such account as "eva" (there is: inbox).'),
}


@pytest.mark.parametrize(("text", "line", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_slip_is_refused_with_its_line_and_what_is_allowed(tmp_path: Path, text: str, line: int, said: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigWrong) as caught:
        load(tmp_path, {})
    told = f"{caught.value} {caught.value.hint}"
    assert (True, True) == (told.startswith(f"{path}, line {line}: "), said in told), told


def test_rates_of_ones_own_take_the_place_of_all_of_ours(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[agency]\nrates = { SEK = 0.09 }\nrates_on = 2026-12-01\n", "utf-8")
    assert ["SEK"] == list(load(tmp_path, {}).agency.rates)


def test_our_rates_are_not_used_for_another_home_currency(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[agency]\nhome_currency = "USD"\n', "utf-8")
    agency = load(tmp_path, {}).agency
    assert ({}, None) == (agency.rates, agency.rates_on)


def test_a_mark_that_windows_puts_before_the_text_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('\N{ZERO WIDTH NO-BREAK SPACE}[agency]\nname = "Bureau West"\n', "utf-8")
    assert "Bureau West" == load(tmp_path, {}).agency.name


def test_towns_near_the_examples_town_are_not_near_ones_own(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[agency]\ntown = "Gouda"\n', "utf-8")
    assert frozenset({"gouda"}) == lists.agency(load(tmp_path, {})).near
