# ruff: noqa: RUF001 - as in ingest/form_labels.py
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.form import read_form
from ingest.form_labels import LANGUAGES
from ingest.message import Address, Kind
from ingest.owner import Owner
from tests.ingest.writing import ANYBODY, JAN, STUDIO, compose, read

JAN_ADDRESS = Address("Jan de Vries", "jan@kaas.example")

# As the form plugins of each country's sites send them: name, address, message.
FORMS = {
    "en": ("Your name", "Email address", "Message"),
    "nl": ("Naam", "E-mailadres", "Uw bericht"),
    "de": ("Ihr Name", "E-Mail-Adresse", "Ihre Nachricht"),
    "fr": ("Votre nom", "Adresse e-mail", "Votre message"),
    "es": ("Nombre", "Correo electrónico", "Mensaje"),
    "it": ("Nome e cognome", "Indirizzo e-mail", "Messaggio"),
    "pt": ("Nome", "E-mail", "Mensagem"),
    "pl": ("Imię i nazwisko", "Adres e-mail", "Treść wiadomości"),
    "cs": ("Jméno a příjmení", "E-mail", "Zpráva"),
    "da": ("Dit navn", "E-mailadresse", "Besked"),
    "sv": ("Namn", "E-post", "Meddelande"),
    "no": ("Navn", "E-post", "Melding"),
    "fi": ("Nimi", "Sähköposti", "Viesti"),
    "hu": ("Név", "E-mail cím", "Üzenet"),
    "ro": ("Nume și prenume", "Adresă de e-mail", "Mesajul dvs."),
    "ru": ("Ваше имя", "Эл. почта", "Сообщение"),
    "uk": ("Ваше ім’я", "Електронна пошта", "Повідомлення"),
    "sk": ("Meno a priezvisko", "E-mail", "Správa"),
    "hr": ("Ime i prezime", "E-mail adresa", "Poruka"),
    "tr": ("Ad Soyad", "E-posta adresiniz", "Mesajınız"),
    "et": ("Nimi", "E-posti aadress", "Sõnum"),
    "ja": ("お名前", "メールアドレス", "お問い合わせ内容"),
}
EACH_LANGUAGE = pytest.mark.parametrize("labels", FORMS.values(), ids=FORMS.keys())


def form_of(text: str) -> tuple[Address, str] | None:
    found = read_form(text)
    return (found.sender, found.text) if found else None


def test_every_language_of_forwards_has_its_labels() -> None:
    assert FORMS.keys() == LANGUAGES.keys()


@EACH_LANGUAGE
@pytest.mark.parametrize("layout", ["{}: {}", "{}:\n{}\n", "**{}**: {}", "{} *: {}", "{}\t{}", "{}：{}", "{}\n{}\n"])
def test_a_form_is_read_in_every_language_and_layout(labels: tuple[str, str, str], layout: str) -> None:
    values = ("Jan de Vries", "jan@kaas.example", "Wij zoeken een site.")
    text = "\n".join(layout.format(*pair) for pair in zip(labels, values, strict=True))
    assert (JAN_ADDRESS, "Wij zoeken een site.") == form_of(text)


@EACH_LANGUAGE
def test_a_form_of_the_owners_site_is_a_brief_by_who_filled_it_in(labels: tuple[str, str, str]) -> None:
    name, address, message = labels
    text = f"{name}: Jan de Vries\n{address}: jan@kaas.example\n{message}:\nWij zoeken een site.\n\nSnel graag."
    mail = compose(text, sender="Site <no-reply@studio.example>", Auto_Submitted="auto-generated")
    assert (Kind.BRIEF, JAN_ADDRESS) == (read(mail).screening.kind, read(mail).prospect)


def test_a_message_of_many_lines_is_taken_whole() -> None:
    text = "Name: Jan\nEmail: jan@kaas.example\nMessage:\nHello,\n\nwe need a site.\nPhone: 030 123\n--\nSent by us"
    assert (Address("Jan", "jan@kaas.example"), "Hello,\n\nwe need a site.\nPhone: 030 123") == form_of(text)


@pytest.mark.parametrize(
    "names",
    [
        "First name: Jan\nLast name: de Vries",
        "Voornaam: Jan\nAchternaam: de Vries",
        "Nom : de Vries\nPrénom : Jan",
        "Nome: Jan\nCognome: de Vries",
        "Nombre: Jan\nApellidos: de Vries",
        "Vezetéknév: de Vries\nKeresztnév: Jan",
        "Name (required): Jan de Vries\nFirst name: Jan",
    ],
)
def test_a_name_in_two_fields_is_put_together(names: str) -> None:
    found = read_form(f"{names}\nE-mail: jan@kaas.example")
    assert JAN_ADDRESS == (found.sender if found else None)


def test_the_address_may_stand_beside_the_name() -> None:
    assert (JAN_ADDRESS, "We need a site.") == form_of(
        "From: Jan de Vries <jan@kaas.example>\nSubject: Site\n\nMessage Body:\nWe need a site."
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Name: Jan\nMessage: hello",
        "Email: jan@kaas.example",
        "My name is Jan.\nMy email is jan@kaas.example.",
        "Email: none of your business\nName: Jan",
    ],
)
def test_without_an_address_and_a_second_field_it_is_no_form(text: str) -> None:
    assert read_form(text) is None


SENT = "Name: Jan de Vries\nEmail: jan@kaas.example\nMessage: We need a site, soon, and we have a budget for it."


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY, Owner(addresses=frozenset({"eva@studio.example"}))])
def test_a_site_that_writes_to_itself_sends_a_form(owner: Owner) -> None:
    mail = compose(SENT, sender="Studio <website@studio.example>")
    assert JAN_ADDRESS == read(mail, owner).prospect


def test_a_form_whose_answers_go_to_the_person_in_it_is_theirs() -> None:
    mail = compose(SENT, sender="Plaza <leads@plaza.example>", Reply_To="jan@kaas.example")
    assert JAN_ADDRESS == read(mail).prospect


def test_a_person_who_lays_their_mail_out_as_a_form_is_the_prospect_themselves() -> None:
    assert JAN_ADDRESS == read(compose(SENT.replace("jan@kaas", "info@kaas"), sender=JAN)).prospect


def test_a_person_who_names_somebody_else_in_fields_is_the_prospect_still() -> None:
    mail = compose(SENT.replace("jan@kaas", "piet@boot"), sender=JAN)
    assert JAN_ADDRESS == read(mail).prospect


def test_a_forms_language_is_that_of_the_message_and_not_of_the_labels() -> None:
    text = SENT.replace("Message:", "Bericht:").replace("Name:", "Volledige naam van de aanvrager:\nNaam:")
    mail = compose(
        f"Er is een nieuw bericht via het contactformulier van de website.\n{text}", sender="no-reply@studio.example"
    )
    assert "en" == read(mail).language


@given(st.text(alphabet="Name: Emailj@x.\n\t*", max_size=300))
def test_no_text_raises(text: str) -> None:
    found = read_form(text)
    assert found is None or "@" in (found.sender.address or "")
