import pytest

from ingest.message import Address
from ingest.owner import Owner
from ingest.robots import is_robot
from tests.ingest.writing import ANYBODY, JAN, SANNE, STUDIO, compose, gmail, outlook, read, words

FORM = "Nieuw bericht via de site\n\nNaam: Jan de Vries\nE-mail: jan@kaas.example\n\nBericht:\nWij zoeken een site.\n"
JAN_ADDRESS = Address("Jan de Vries", "jan@kaas.example")


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_who_writes_directly_is_the_prospect(owner: Owner) -> None:
    assert JAN_ADDRESS == read(compose("Wij zoeken een site."), owner).prospect


def test_a_colleague_who_forwards_nothing_leaves_no_prospect() -> None:
    message = read(compose("Jan belde.", sender=SANNE))
    assert (None, ["Jan belde."]) == (message.prospect, words(message, "body", "colleague"))


def test_an_address_at_a_subdomain_is_own() -> None:
    message = read(compose(gmail("Hallo"), sender="Sanne <sanne@mail.studio.example>", subject="Fwd: Site"))
    assert JAN_ADDRESS == message.prospect


def test_a_colleague_printed_without_an_address_is_known_by_name() -> None:
    inner = outlook("Hallo", JAN)
    text = outlook("Eva?\n\n" + inner, "Sanne Visser", "FW: Site")
    mail = compose(text, sender="Tom <tom@studio.example>", subject="FW: Site", Cc=SANNE)
    assert JAN_ADDRESS == read(mail).prospect


def test_with_own_domains_an_outsider_who_forwards_is_the_prospect() -> None:
    message = read(compose(gmail("Doen.", "Piet <piet@boot.example>"), sender=JAN, subject="Fwd: Site"))
    assert (JAN_ADDRESS, 0, ["Doen."]) == (
        message.prospect,
        message.prospect_layer,
        words(message, "quoted", "unknown"),
    )


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_the_prospect_of_a_form_is_who_filled_it_in(owner: Owner) -> None:
    message = read(compose(FORM, sender="no-reply@studio.example"), owner)
    assert (JAN_ADDRESS, [FORM.strip()]) == (message.prospect, words(message, "form", "prospect"))


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_the_reply_to_of_a_form_comes_before_its_fields(owner: Owner) -> None:
    mail = compose(FORM, sender="no-reply@studio.example", Reply_To="Jan <jan.de.vries@kaas.example>")
    assert Address("Jan", "jan.de.vries@kaas.example") == read(mail, owner).prospect


def test_a_reply_to_without_a_name_takes_the_forms_name() -> None:
    mail = compose(FORM, sender="no-reply@studio.example", Reply_To="jan@kaas.example")
    assert JAN_ADDRESS == read(mail).prospect


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_a_form_that_a_colleague_forwards_is_a_form(owner: Owner) -> None:
    mail = compose("Eva?\n\n" + gmail(FORM, "Site <no-reply@studio.example>"), sender=SANNE, subject="Fwd: Bericht")
    message = read(mail, owner)
    assert (JAN_ADDRESS, 1, ["Eva?"]) == (message.prospect, message.prospect_layer, words(message, "note", "colleague"))


def test_a_form_in_an_html_table_is_read() -> None:
    mail = compose(sender="no-reply@studio.example")
    mail.set_content(
        "<table><tr><td>Naam</td><td>Jan de Vries</td></tr><tr><td>E-mail</td><td>jan@kaas.example</td></tr></table>"
        "<p>Bericht</p><p>Wij zoeken een site.</p>",
        subtype="html",
    )
    assert JAN_ADDRESS == read(mail).prospect


def test_a_form_with_its_values_on_the_next_lines_is_read() -> None:
    text = "Name:\nJan de Vries\n\nEmail:\njan@kaas.example\n\nMessage:\nWe need a site."
    assert JAN_ADDRESS == read(compose(text, sender="no-reply@forms.example"), ANYBODY).prospect


def test_a_portals_notification_has_the_person_as_its_prospect() -> None:
    owner = Owner(domains=STUDIO.domains, portals=frozenset({"market.example"}))
    mail = compose("Wij zoeken een site.", sender="Market <leads@market.example>", Reply_To=JAN)
    assert JAN_ADDRESS == read(mail, owner).prospect


def test_without_own_domains_a_colleague_who_forwards_a_robot_is_no_prospect() -> None:
    mail = compose(gmail("Uw factuur", "no-reply@hosting.example"), sender=SANNE, subject="Fwd: Factuur")
    assert read(mail, ANYBODY).prospect is None


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@a.example",
        "noreply+1@a.example",
        "Do_Not_Reply@a.example",
        "MAILER-DAEMON@a.example",
        "bounces@a.example",
    ],
)
def test_an_address_that_nobody_reads_is_a_robots(address: str) -> None:
    assert is_robot(Address(None, address))


@pytest.mark.parametrize("address", ["jan@noreply.example", "nora@a.example", "bouncer@club.example"])
def test_an_address_of_a_person_is_no_robots(address: str) -> None:
    assert not is_robot(Address(None, address))


BOSS = "Hans Kuipers <hans@kaas.example>"
INBOX_AT_THE_STUDIO = Owner(addresses=frozenset({"briefs@studio.example"}))
INBOX_AT_A_PROVIDER = Owner(addresses=frozenset({"studio.briefs@gmail.example"}))


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY, INBOX_AT_THE_STUDIO, INBOX_AT_A_PROVIDER])
class TestAnAssistantWhoPassesOnWhatHerBossWrote:
    def test_is_the_prospect_where_a_colleague_forwards_it(self, owner: Owner) -> None:
        passed_on = gmail(gmail("Ik wil een nieuwe site.", BOSS))
        assert (
            JAN_ADDRESS == read(compose(f"Eva?\n\n{passed_on}", sender=SANNE, subject="Fwd: Fwd: Site"), owner).prospect
        )

    def test_is_the_prospect_where_she_writes_herself(self, owner: Owner) -> None:
        mail = compose(f"Zie hieronder.\n\n{gmail('Ik wil een nieuwe site.', BOSS)}", subject="Fwd: Site")
        assert (JAN_ADDRESS, 0) == (read(mail, owner).prospect, read(mail, owner).prospect_layer)


@pytest.mark.parametrize("owner", [STUDIO, INBOX_AT_THE_STUDIO])
def test_a_go_between_from_another_firm_is_the_prospect_where_it_is_known_who_is_a_colleague(owner: Owner) -> None:
    passed_on = gmail(gmail("Ik wil een nieuwe site.", "Piet <piet@boot.example>"))
    mail = compose(passed_on, sender=SANNE, subject="Fwd: Fwd: Site")
    assert JAN_ADDRESS == read(mail, owner).prospect


@pytest.mark.parametrize("owner", [ANYBODY, INBOX_AT_A_PROVIDER])
def test_of_two_firms_the_innermost_is_the_prospect_where_nobody_knows_who_is_a_colleague(owner: Owner) -> None:
    passed_on = gmail(gmail("Ik wil een nieuwe site."), "Tom <tom@studio.example>")
    mail = compose(passed_on, sender=SANNE, subject="Fwd: Fwd: Site")
    assert JAN_ADDRESS == read(mail, owner).prospect


def test_two_at_one_provider_are_not_of_one_firm() -> None:
    passed_on = gmail(gmail("Een site graag.", "Jan <jan@gmail.example>"), "Tom <tom@gmail.example>")
    mail = compose(passed_on, sender="Sanne <sanne@gmail.example>", subject="Fwd: Fwd: Site")
    assert Address("Jan", "jan@gmail.example") == read(mail, INBOX_AT_A_PROVIDER).prospect


def test_a_neighbour_at_the_domain_of_the_inbox_who_writes_directly_is_a_prospect() -> None:
    assert (
        Address("Sanne Visser", "sanne@studio.example")
        == read(compose("Hallo", sender=SANNE), INBOX_AT_THE_STUDIO).prospect
    )


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_of_two_outsiders_the_one_who_can_be_written_to_is_the_prospect(owner: Owner) -> None:
    chairman = outlook("Bouw ons een site.", "Kohl, Arnd", "WG: Site")
    passed_on = outlook(f"Zie hieronder.\n\n{chairman}", JAN, "FW: WG: Site")
    mail = compose(f"Eva?\n\n{passed_on}", sender=SANNE, subject="FW: FW: WG: Site")
    assert JAN_ADDRESS == read(mail, owner).prospect


def test_an_outsider_without_an_address_stays_the_prospect_where_nobody_else_is_outside() -> None:
    mail = compose(outlook("Bouw ons een site.", "Kohl, Arnd", "Site"), sender=SANNE, subject="FW: Site")
    prospect = read(mail, ANYBODY).prospect
    assert "Kohl, Arnd" == (prospect.name if prospect else None)
