# ruff: noqa: RUF001 - letters of other alphabets are what these tables hold
"""What contact forms call the fields that say who wrote and what, one table per language.

A language is added by adding its table. Words are compared case-folded,
without the colon, the asterisk of a required field, or "your" before them.
"""

from dataclasses import dataclass
from enum import StrEnum


class FormField(StrEnum):
    """A field of a contact form."""

    NAME = "name"
    FIRST_NAME = "first-name"
    LAST_NAME = "last-name"
    ADDRESS = "address"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """One language's labels. `your` are the words for "your" that forms put before them, or after."""

    name: tuple[str, ...]
    first_name: tuple[str, ...]
    last_name: tuple[str, ...]
    address: tuple[str, ...] = ()
    text: tuple[str, ...]
    your: tuple[str, ...]


_ADDRESS_ANYWHERE = ("email", "e-mail", "mail", "e mail")

LANGUAGES: dict[str, FormWords] = {
    "en": FormWords(
        name=("name", "full name", "contact name", "contact person", "from", "sender", "submitted by"),
        first_name=("first name", "given name", "forename"),
        last_name=("last name", "surname", "family name"),
        address=("email address", "e-mail address", "mail address", "work email", "business email", "reply to"),
        text=(
            "message",
            "message body",
            "comments",
            "comment",
            "question",
            "questions",
            "enquiry",
            "inquiry",
            "request",
            "project",
            "details",
            "description",
            "project description",
            "tell us about your project",
            "how can we help",
            "how can we help?",
            "brief",
            "remarks",
        ),
        your=("your",),
    ),
    "nl": FormWords(
        name=("naam", "volledige naam", "naam contactpersoon", "contactpersoon", "voor- en achternaam", "afzender"),
        first_name=("voornaam",),
        last_name=("achternaam", "familienaam"),
        address=("e-mailadres", "emailadres", "mailadres", "e-mail adres", "email adres"),
        text=("bericht", "vraag", "vragen", "opmerking", "opmerkingen", "toelichting", "aanvraag", "omschrijving"),
        your=("uw", "je", "jouw"),
    ),
    "de": FormWords(
        name=("name", "vollständiger name", "vor- und nachname", "ansprechpartner", "ansprechperson", "absender"),
        first_name=("vorname",),
        last_name=("nachname", "familienname"),
        address=("e-mail-adresse", "emailadresse", "e-mailadresse", "email-adresse", "mailadresse"),
        text=("nachricht", "mitteilung", "anfrage", "frage", "fragen", "anliegen", "bemerkung", "bemerkungen"),
        your=("ihr", "ihre", "dein", "deine"),
    ),
    "fr": FormWords(
        name=("nom", "nom complet", "nom et prénom", "prénom et nom", "interlocuteur", "expéditeur"),
        first_name=("prénom",),
        last_name=("nom de famille",),
        address=("adresse e-mail", "adresse email", "adresse mail", "courriel", "adresse électronique", "mél"),
        text=("message", "demande", "question", "questions", "commentaire", "commentaires", "projet", "besoin"),
        your=("votre", "vos"),
    ),
    "es": FormWords(
        name=("nombre", "nombre completo", "nombre y apellidos", "persona de contacto"),
        first_name=("nombre de pila",),
        last_name=("apellido", "apellidos"),
        address=("correo", "correo electrónico", "dirección de correo", "dirección de correo electrónico"),
        text=("mensaje", "consulta", "comentario", "comentarios", "pregunta", "solicitud"),
        your=("tu", "su"),
    ),
    "it": FormWords(
        name=("nome completo", "nome e cognome", "nominativo", "referente", "nome"),
        first_name=("nome di battesimo",),
        last_name=("cognome",),
        address=("indirizzo e-mail", "indirizzo email", "posta elettronica", "indirizzo mail"),
        text=("messaggio", "richiesta", "domanda", "commento", "commenti", "note"),
        your=("il tuo", "la tua", "il suo", "la sua", "tuo", "tua"),
    ),
    "pt": FormWords(
        name=("nome", "nome completo", "pessoa de contacto", "pessoa de contato"),
        first_name=("primeiro nome", "nome próprio"),
        last_name=("apelido", "sobrenome"),
        address=("endereço de email", "endereço de e-mail", "correio eletrónico", "correio eletrônico"),
        text=("mensagem", "assunto e mensagem", "pergunta", "pedido", "comentário", "comentários"),
        your=("seu", "sua", "o seu", "a sua", "teu", "tua"),
    ),
    "pl": FormWords(
        name=("imię i nazwisko", "nazwa", "osoba kontaktowa", "imię nazwisko"),
        first_name=("imię",),
        last_name=("nazwisko",),
        address=("adres e-mail", "adres email", "adres mailowy", "poczta elektroniczna"),
        text=("wiadomość", "treść", "treść wiadomości", "zapytanie", "pytanie", "uwagi", "komentarz"),
        your=("twoje", "twój", "twoja", "państwa"),
    ),
    "cs": FormWords(
        name=("jméno a příjmení", "celé jméno", "kontaktní osoba", "vaše jméno a příjmení"),
        first_name=("jméno", "křestní jméno"),
        last_name=("příjmení",),
        address=("e-mailová adresa", "emailová adresa", "elektronická pošta"),
        text=("zpráva", "vzkaz", "text zprávy", "dotaz", "poptávka", "poznámka"),
        your=("vaše", "váš", "tvoje"),
    ),
    "da": FormWords(
        name=("navn", "fulde navn", "kontaktperson"),
        first_name=("fornavn",),
        last_name=("efternavn",),
        address=("e-mailadresse", "mailadresse", "e-mail-adresse", "emailadresse"),
        text=("besked", "meddelelse", "spørgsmål", "henvendelse", "kommentar", "kommentarer"),
        your=("dit", "din", "deres"),
    ),
    "sv": FormWords(
        name=("namn", "fullständigt namn", "kontaktperson", "för- och efternamn"),
        first_name=("förnamn",),
        last_name=("efternamn",),
        address=("e-postadress", "e-post", "epost", "epostadress", "mejladress", "mejl"),
        text=("meddelande", "fråga", "förfrågan", "kommentar", "kommentarer", "ärende"),
        your=("ditt", "din", "er", "ert"),
    ),
    "no": FormWords(
        name=("navn", "fullt navn", "kontaktperson"),
        first_name=("fornavn",),
        last_name=("etternavn",),
        address=("e-postadresse", "e-post", "epost", "epostadresse"),
        text=("melding", "beskjed", "spørsmål", "henvendelse", "kommentar", "kommentarer"),
        your=("ditt", "din"),
    ),
    "fi": FormWords(
        name=("nimi", "koko nimi", "yhteyshenkilö"),
        first_name=("etunimi",),
        last_name=("sukunimi",),
        address=("sähköposti", "sähköpostiosoite", "s-posti"),
        text=("viesti", "viestisi", "kysymys", "yhteydenotto", "kommentti", "lisätiedot"),
        your=("sinun", "oma"),
    ),
    "hu": FormWords(
        name=("név", "teljes név", "kapcsolattartó", "neve"),
        first_name=("keresztnév", "utónév"),
        last_name=("vezetéknév",),
        address=("e-mail cím", "email cím", "e-mail címe", "email címe"),
        text=("üzenet", "üzenete", "kérdés", "megjegyzés", "ajánlatkérés"),
        your=("az ön", "az ön"),
    ),
    "ro": FormWords(
        name=("nume complet", "nume și prenume", "nume si prenume", "persoană de contact", "numele"),
        first_name=("prenume", "prenumele"),
        last_name=("nume", "nume de familie"),
        address=("adresă de e-mail", "adresa de e-mail", "adresă email", "adresa de email"),
        text=("mesaj", "mesajul", "întrebare", "întrebarea", "solicitare", "comentarii"),
        your=("dvs.", "dumneavoastră", "tău", "ta"),
    ),
    "ru": FormWords(
        name=("имя и фамилия", "фио", "ф.и.о.", "контактное лицо", "как вас зовут"),
        first_name=("имя",),
        last_name=("фамилия",),
        address=("эл. почта", "электронная почта", "почта", "адрес электронной почты", "адрес эл. почты"),
        text=("сообщение", "текст сообщения", "вопрос", "запрос", "комментарий", "комментарии"),
        your=("ваше", "ваш", "ваша"),
    ),
    "uk": FormWords(
        name=("ім'я та прізвище", "ім’я та прізвище", "піб", "п.і.б.", "контактна особа"),
        first_name=("ім'я", "ім’я"),
        last_name=("прізвище",),
        address=("ел. пошта", "електронна пошта", "пошта", "електронна адреса", "адреса електронної пошти"),
        text=("повідомлення", "текст повідомлення", "питання", "запит", "коментар", "коментарі"),
        your=("ваше", "ваш", "ваша"),
    ),
    "sk": FormWords(
        name=("meno a priezvisko", "celé meno", "kontaktná osoba"),
        first_name=("meno", "krstné meno"),
        last_name=("priezvisko",),
        address=("e-mailová adresa", "emailová adresa", "elektronická pošta"),
        text=("správa", "text správy", "otázka", "dopyt", "poznámka"),
        your=("vaše", "váš", "vaša", "tvoje"),
    ),
    "hr": FormWords(
        name=("ime i prezime", "puno ime", "kontakt osoba", "osoba za kontakt"),
        first_name=("ime",),
        last_name=("prezime",),
        address=("e-mail adresa", "email adresa", "adresa e-pošte", "e-pošta", "elektronička pošta"),
        text=("poruka", "pitanje", "upit", "komentar", "napomena"),
        your=("vaše", "vaš", "vaša", "tvoje"),
    ),
    "tr": FormWords(
        name=("ad soyad", "adı soyadı", "adınız soyadınız", "isim", "isminiz", "ad-soyad", "yetkili kişi"),
        first_name=("ad", "adınız", "adı"),
        last_name=("soyad", "soyadınız", "soyadı"),
        address=("e-posta", "eposta", "e-posta adresi", "e-posta adresiniz", "e-postanız"),
        text=("mesaj", "mesajınız", "ileti", "iletiniz", "soru", "sorunuz", "açıklama"),
        your=("sizin",),
    ),
    "et": FormWords(
        name=("ees- ja perekonnanimi", "täisnimi", "kontaktisik", "nimi"),
        first_name=("eesnimi",),
        last_name=("perekonnanimi", "perenimi"),
        address=("e-posti aadress", "e-post", "meiliaadress", "meil"),
        text=("sõnum", "teade", "küsimus", "päring", "kommentaar", "lisainfo"),
        your=("teie", "sinu"),
    ),
    "ja": FormWords(
        name=("お名前", "名前", "氏名", "ご氏名", "ご担当者名", "ご担当者様名", "担当者名"),
        first_name=("名",),
        last_name=("姓",),
        address=("メールアドレス", "メール", "eメール", "ご連絡先メールアドレス", "電子メール"),
        text=("メッセージ", "お問い合わせ内容", "お問合せ内容", "内容", "ご相談内容", "ご要望", "本文", "ご質問"),
        your=(),
    ),
}


def _labels() -> dict[str, FormField]:
    index: dict[str, FormField] = dict.fromkeys(_ADDRESS_ANYWHERE, FormField.ADDRESS)
    for words in LANGUAGES.values():
        for field in FormField:
            for word in getattr(words, field.replace("-", "_")):
                whose = (f"{your} {word}\n{word} {your}" for your in words.your)
                for label in "\n".join((word, *whose)).split("\n"):
                    index.setdefault(label.casefold(), field)
    return index


FORM_LABELS = _labels()
"""A label of a contact form, case-folded -> what it is. One that several languages use means the first one's."""
