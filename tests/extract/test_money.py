"""Amounts as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.brief import Money, Period, Vat
from extract.folding import fold
from extract.money import find_money, read_money

ONE = (
    ("25k", 25_000, 25_000, None),
    ("€ 25.000,-", 25_000, 25_000, "EUR"),
    ("25,000", 25_000, 25_000, None),
    ("£25,000.50", "25000.50", "25000.50", "GBP"),
    ("CHF 12'500", 12_500, 12_500, "CHF"),
    ("25 000 €", 25_000, 25_000, "EUR"),
    ("€20k-30k", 20_000, 30_000, "EUR"),
    ("€ 20.000 – € 25.000", 20_000, 25_000, "EUR"),
    ("35 tot 40 mille", 35_000, 40_000, None),
    ("between 20 and 25k", 20_000, 25_000, None),
    ("tussen de 20.000 en 25.000 euro", 20_000, 25_000, "EUR"),
    ("1,5 miljoen", 1_500_000, 1_500_000, None),
    ("twenty-five thousand euros", 25_000, 25_000, "EUR"),
    ("thirty-five thousand pounds", 35_000, 35_000, "GBP"),
    ("a hundred and twenty thousand pounds", 120_000, 120_000, "GBP"),
    ("half a million", 500_000, 500_000, None),
    ("een ton", 100_000, 100_000, None),
    ("anderhalve ton", 150_000, 150_000, None),
    ("een half miljoen euro", 500_000, 500_000, "EUR"),
    ("honderdvijftigduizend euro", 150_000, 150_000, "EUR"),
    ("90-110k", 90_000, 110_000, None),
    ("tussen de 20 en 25", 20_000, 25_000, None),
    ("tussen de 20 en 25 ex btw", 20_000, 25_000, None),
    ("28 Tsd. Euro", 28_000, 28_000, "EUR"),
    ("35 TEUR", 35_000, 35_000, "EUR"),
    ("T€ 40", 40_000, 40_000, "EUR"),
    ("1,5 Mio. Euro", 1_500_000, 1_500_000, "EUR"),
    ("zwischen 20 und 25 Tausend Euro", 20_000, 25_000, "EUR"),
    ("CHF 1'500.-", 1500, 1500, "CHF"),
    ("Fr. 18'000.-", 18_000, 18_000, "CHF"),
    ("12 500 €", 12_500, 12_500, "EUR"),
    ("fünfundzwanzigtausend Euro", 25_000, 25_000, "EUR"),
    ("anderthalb Millionen Euro", 1_500_000, 1_500_000, "EUR"),
    ("more than £9,000 we can't spend", None, 9000, "GBP"),
    ("het bedrag van € 9.000 mag niet overschreden worden", None, 9000, "EUR"),
    ("vijfentwintigduizend euro", 25_000, 25_000, "EUR"),
    ("up to $30,000", None, 30_000, "USD"),
    ("30k tops", None, 30_000, None),
    ("maximaal € 7.500", None, 7_500, "EUR"),
    ("minimaal 10 mille", 10_000, None, None),
    ("at least €5,000", 5_000, None, "EUR"),
)


@pytest.mark.parametrize(("text", "low", "high", "currency"), ONE)
def test_an_amount_is_read(text: str, low: int | str | None, high: int | str | None, currency: str | None) -> None:
    bounds = tuple(None if figure is None else Decimal(figure) for figure in (low, high))
    money = read_money(text)
    assert money is not None
    assert (*bounds, currency) == (money.low, money.high, money.currency)


@pytest.mark.parametrize(
    "text",
    [
        "between 20 and 25 people",
        "ein Ton-Studio",
        "Fr. 4. Dezember",
        "15 t",
        "een halve dag",
        "between 9 and 11",
        "24/7",
        "100%",
        "in 2027",
        "06-12345678",
        "version 2.10",
        "10:30",
        "12 people",
        "a euro",
    ],
)
def test_other_figures_are_no_amounts(text: str) -> None:
    assert () == find_money(fold(text).text)


def test_two_amounts_are_not_one() -> None:
    assert None is read_money("€5,000 for the logo, €9,000 for the site")


@pytest.mark.parametrize(
    ("text", "vat"),
    [
        ("€ 1.000 ex btw", Vat.EXCLUDED),
        ("25k excl. VAT", Vat.EXCLUDED),
        ("15.000 (exclusief btw)", Vat.EXCLUDED),
        ("€ 1.000 plus VAT", Vat.EXCLUDED),
        ("€ 1.000 incl. BTW", Vat.INCLUDED),
        ("€1,000 including VAT", Vat.INCLUDED),
        ("€ 1.000", None),
    ],
)
def test_vat_is_read_from_beside_an_amount(text: str, vat: Vat | None) -> None:
    money = read_money(text)
    assert money is not None
    assert vat == money.vat


@pytest.mark.parametrize(
    ("text", "period", "months"),
    [
        ("€ 2.000 per maand voor 12 maanden", Period.MONTH, 12),
        ("$3,000 a month", Period.MONTH, None),
        ("€ 95 per uur", Period.HOUR, None),
        ("£800 a day", Period.DAY, None),
        ("50k a year", Period.YEAR, None),
        ("€ 2.000 incl. btw per maand", Period.MONTH, None),
        ("€ 2.000", Period.PROJECT, None),
    ],
)
def test_what_an_amount_is_for_is_read(text: str, period: Period, months: int | None) -> None:
    money = read_money(text)
    assert money is not None
    assert (period, months) == (money.period, money.months)


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    assert all(0 <= match.start < match.end <= len(fold(text).text) for match in find_money(fold(text).text))


def test_figures_side_by_side_are_not_one_number() -> None:
    assert [Decimal(35000), Decimal(300)] == [match.money.low for match in find_money("beträgt 35.000 300 netto")]


@given(
    st.lists(st.sampled_from(["35", ".000", " 000", ",000", "'000", ".50", ",5", " ", "€", "k"]), max_size=8).map(
        "".join
    )
)
def test_no_mixture_of_marks_is_too_odd(text: str) -> None:
    assert all(match.money.low is not None or match.money.high is not None for match in find_money(fold(text).text))


@given(st.text(alphabet="0123456789.,'k€ -tousandm"))
def test_no_row_of_figures_is_too_odd(text: str) -> None:
    assert all(match.money.low is not None or match.money.high is not None for match in find_money(fold(text).text))


@given(st.integers(min_value=10, max_value=999_999))
def test_every_way_of_writing_an_amount_means_the_same(euros: int) -> None:
    english, dutch = f"{euros:,}", f"{euros:,}".replace(",", ".")
    written = (f"€{english}", f"€ {dutch},-", f"{dutch} euro", f"EUR {euros}", f"{english} euros", f"€{euros}.00")
    expected = Money(low=Decimal(euros), high=Decimal(euros), currency="EUR")
    assert [expected] * len(written) == [read_money(text) for text in written]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("one hundred and twenty thousand euros", 120_000, 120_000),
        ("two and a half thousand euros", 2_500, 2_500),
        ("twelve hundred euros", 1_200, 1_200),
        ("one thousand two hundred euros", 1_200, 1_200),
        ("fifteen to twenty thousand euros", 15_000, 20_000),
        ("between fifteen and twenty thousand euros", 15_000, 20_000),
    ],
)
def test_a_number_in_words_is_read_from_its_beginning(text: str, low: int, high: int) -> None:
    assert Money(low=Decimal(low), high=Decimal(high), currency="EUR") == read_money(text)


@pytest.mark.parametrize(
    "text",
    [
        "two hundred fifty thousand euros",
        "twenty-five hundred euros",
        "ten or fifteen thousand euros",
    ],
)
def test_a_number_in_words_that_cannot_be_read_whole_is_no_amount(text: str) -> None:
    assert () == find_money(text)


def test_pcm_is_a_price_per_calendar_month() -> None:
    assert [Period.MONTH] == [match.money.period for match in find_money("€1,500 pcm")]
