"""Dutch and Flemish, in other voices than those of the samples. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import brief

AMOUNTS = (
    ("Ik heb 18.500 euro voorzien voor de nieuwe site.", 18_500),
    ("Wij hebben er 1.650 euro voor over.", 1650),
    ("Voor de website heb ik € 14.520 opzij staan.", 14_520),
    ("De raming bedraagt € 72.500 exclusief btw.", 72_500),
    ("We willen een campagne. Daarvoor hebben we 9.000 euro.", 9000),
    ("Daarvoor maak ik 40.000 euro vrij.", 40_000),
    ("Van bevriende kantoren vernemen wij bedragen van 20 tot 30 duizend euro.", None),
    ("In februari is de verbouwing klaar (€ 96.000).", None),
)


@pytest.mark.parametrize(("line", "most"), AMOUNTS, ids=[line for line, _ in AMOUNTS])
def test_it_reads_what_dutch_mails_have_to_spend(line: str, most: int | None) -> None:
    found = brief(line).budget
    assert (found.value.high if found else None) == most
