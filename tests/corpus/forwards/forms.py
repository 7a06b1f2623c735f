"""The forms of programs that print one, or one in few languages."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

HERE = timezone(timedelta(hours=1))
UNSAID = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)
SAID = datetime(2026, 11, 22, 20, 14, tzinfo=HERE)


@dataclass(frozen=True, slots=True)
class Form:
    """How a program writes a forward in text.

    `pattern` has places for what the letter and the forwarder are. `subject`
    False: the form prints none, and the outer subject is all there is.
    """

    program: str
    language: str
    pattern: str
    sent_at: datetime = UNSAID
    prefix: str = "Fwd"
    subject: bool = True
    to: bool = True
    variant: str = "text"


def _hubspot(language: str, mark: str, labels: str, date: str) -> Form:
    sender, sent, about, recipient = labels.split("|")
    return Form(
        "HubSpot",
        language,
        f"{{note}}\n\n---------- {mark} ----------\n{sender}: {{name}} <{{address}}>\n{sent}: {date}\n"
        f"{about}: {{subject}}\n{recipient}: {{to}}\n\n{{text}}\n",
    )


def _samsung(language: str, mark: str, labels: str) -> Form:
    sender, sent, recipient, about = labels.split("|")
    return Form(
        "Samsung Email",
        language,
        f"{{note}}\n\n-------- {mark} --------\n{sender}: {{name}} <{{address}}> \n"
        f"{sent}: 22/11/2026  20:14  (GMT+01:00) \n{recipient}: {{to}} \n{about}: {{subject}} \n\n{{text}}\n",
        SAID,
    )


def _attributing(language: str, prefix: str, line: str) -> Form:
    pattern = f"{{note}}\n\n{line}\n\n{{indented}}\n"
    return Form("Outlook 2019 for Mac", language, pattern, prefix=prefix, subject=False, to=False)


# Outlook 2019 for Mac prints no headers above a forward, but the line that others print above a reply.
_ATTRIBUTIONS = (
    ("en", "FW", 'On 11/22/26, 8:14 PM, "{name}" <{address}> wrote:'),
    ("nl", "FW", "Op 22-11-2026 20:14 heeft {name} <{address}> geschreven:"),
    ("de", "WG", 'Am 22.11.26, 20:14 schrieb "{name}" <{address}>:'),
    ("fr", "TR", "Le 22/11/2026 20:14, « {name} » <{address}> a écrit :"),
    ("es", "RV", 'El 22/11/26 20:14, "{name}" <{address}> escribió:'),
    ("it", "I", 'Il giorno 22/11/26, 20:14 "{name}" <{address}> ha scritto:'),
    ("pt", "ENC", 'Em 22/11/26, 20:14, "{name}" <{address}> escreveu:'),
    ("pl", "PD", "Dnia 22.11.2026, 20:14 „{name}” <{address}> napisał:"),
    ("cs", "FW", 'Dne 22.11.26 20:14, "{name}" <{address}> napsal(a):'),
    ("da", "VS", 'D. 22.11.2026 20.14 skrev "{name}" <{address}>:'),
    ("sv", "VB", 'Den 2026-11-22 20:14 skrev "{name}" <{address}> följande:'),
    ("no", "VS", "{name} <{address}> skrev følgende den 22.11.2026 20:14:"),
    ("fi", "VL", "{name} <{address}> kirjoitti 22.11.2026 20.14:"),
    ("hu", "FW", "2026. 11. 22. 20:14 időpontban {name} (<{address}>) ezt írta:"),
    ("ru", "FW", '22.11.2026, 20:14 пользователь "{name}" <{address}> написал:'),
    ("sk", "FW", "22. 11. 2026 20:14 používateľ {name} (<{address}>) napísal:"),
    ("tr", "İLT", '"{name}" <{address}>, 22.11.2026 20:14 tarihinde şunu yazdı:'),
)

FORMS = (
    Form(
        "ProtonMail",
        "en",
        "{note}\n\n------- Forwarded Message -------\nFrom: {name} <{address}>\n"
        "Date: On Sunday, November 22nd, 2026 at 8:14 PM\nSubject: {subject}\nTo: {to}\n\n\n{quoted}\n",
    ),
    Form(
        "ProtonMail",
        "en",
        "{note}\n\n"
        "\u2010\u2010\u2010\u2010\u2010\u2010\u2010 Original Message \u2010\u2010\u2010\u2010\u2010\u2010\u2010\n"
        "From: {name} <{address}>\nDate: Sunday, November 22, 2026 8:14 PM\nSubject: {subject}\nTo: {to}\n\n{text}\n",
        variant="text, older",
    ),
    Form(
        "Fastmail",
        "en",
        "{note}\n\n----- Original message -----\nFrom: {name} <{address}>\nTo: {to}\nSubject: {subject}\n"
        "Date: Sunday, November 22, 2026 8:14 PM\n\n{text}\n",
    ),
    Form(
        "HEY",
        "en",
        "{note}\n\n---------- Forwarded message ----------\nFrom: {name} <{address}>\n"
        "Date: November 22, 2026 at 8:14pm\nSubject: {subject}\nTo: {to}\n\n{text}\n",
    ),
    Form(
        "MailMate",
        "en",
        "{note}\n\nForwarded message:\n\n> From: {name} <{address}>\n> To: {to}\n> Subject: {subject}\n"
        "> Date: Sun, 22 Nov 2026 20:14:00 +0100\n\n{text}\n",
        SAID,
    ),
    Form(
        "MailMate",
        "en",
        "{note}\n\nForwarded message:\n\n> From: {name} <{address}>\n> To: {to}\n> Subject: {subject}\n"
        "> Date: Sun, 22 Nov 2026 20:14:00 +0100\n>\n{quoted}\n",
        SAID,
        variant="text, all of it quoted",
    ),
    Form(
        "Missive",
        "en",
        "{note}\n\n---------- Forwarded message ----------\nFrom: {name} <{address}>\n"
        "Date: November 22, 2026 at 8:14 PM\nSubject: {subject}\nTo: {to}\n\n{text}\n",
    ),
    Form(
        "Spark",
        "en",
        "{note}\n\n---------- Forwarded message ----------\nFrom: {name} <{address}>\n"
        "Date: 22 Nov 2026, 20:14 +0100\nTo: {to}\nSubject: {subject}\n\n{quoted}\n",
        SAID,
    ),
    Form(
        "Superhuman",
        "en",
        "{note}\n\n---------- Forwarded message ----------\nFrom: {name} <{address}>\n"
        "Date: Sun, Nov 22 2026 at 8:14 PM\nSubject: {subject}\nTo: {to}\n\n{text}\n",
    ),
    Form(
        "Front",
        "en",
        "{note}\n\n---------- Forwarded Message ----------\nFrom: {name} <{address}>\n"
        "Date: On November 22, 2026 at 8:14 PM GMT+1\nSubject: {subject}\nTo: {to}\n\n{text}\n",
        SAID,
    ),
    Form(
        "Zoho Mail",
        "en",
        "{note}\n\n============ Forwarded message ============\nFrom: {name} <{address}>\nTo: {to}\n"
        "Date: Sun, 22 Nov 2026 20:14:00 +0100\nSubject: {subject}\n============ Forwarded message ============\n"
        "\n{text}\n",
        SAID,
    ),
    Form(
        "Evolution",
        "en",
        "{note}\n\n-------- Forwarded Message --------\nFrom: {name} <{address}>\nTo: {to}\nSubject: {subject}\n"
        "Date: Sun, 22 Nov 2026 20:14:00 +0100\n\n{text}\n",
        SAID,
    ),
    Form(
        "KMail",
        "en",
        "{note}\n\n----------  Forwarded Message  ----------\n\nSubject: {subject}\n"
        "Date: Sunday, 22 November 2026, 20:14:00 CET\n"
        "From: {name} <{address}>\nTo: {to}\n\n{text}\n-----------------------------------------\n",
        SAID,
    ),
    Form(
        "mutt",
        "en",
        "{note}\n\n----- Forwarded message from {name} <{address}> -----\n\nDate: Sun, 22 Nov 2026 20:14:00 +0100\n"
        "From: {name} <{address}>\nTo: {to}\nSubject: {subject}\nUser-Agent: Mutt/2.2\n\n{text}\n\n"
        "----- End forwarded message -----\n",
        SAID,
    ),
    Form(
        "Horde",
        "en",
        "{note}\n\n----- Forwarded message from {address} -----\n    Date: Sun, 22 Nov 2026 20:14:00 +0100\n"
        "    From: {name} <{address}>\n Subject: {subject}\n      To: {to}\n\n{text}\n\n"
        "----- End forwarded message -----\n",
        SAID,
    ),
    Form(
        "Roundcube",
        "en",
        "{note}\n\n-------- Original Message --------\nSubject: \t{subject}\nDate: \t2026-11-22 20:14\n"
        "From: \t{name} <{address}>\nTo: \t{to}\n\n{text}\n",
    ),
    Form(
        "Roundcube",
        "nl",
        "{note}\n\n-------- Oorspronkelijke bericht --------\nOnderwerp: \t{subject}\nDatum: \t22-11-2026 20:14\n"
        "Afzender: \t{name} <{address}>\nAan: \t{to}\n\n{text}\n",
    ),
    Form(
        "IONOS",
        "en",
        "{note}\n\n---------- Original Message ----------\nFrom: {name} <{address}>\nTo: {to}\n"
        "Date: 11/22/2026 8:14 PM CET\nSubject: {subject}\n\n{text}\n",
        SAID,
    ),
    Form(
        "GMX",
        "de",
        '{note}\n\nGesendet: Sonntag, 22. November 2026 um 20:14 Uhr\nVon: "{name}" <{address}>\nAn: {to}\n'
        "Betreff: {subject}\n\n{text}\n",
    ),
    Form(
        "Zimbra",
        "en",
        '{note}\n\n----- Forwarded Message -----\nFrom: "{name}" <{address}>\nTo: {to}\n'
        "Sent: Sunday, November 22, 2026 8:14:00 PM\nSubject: {subject}\n\n{text}\n",
    ),
    Form(
        "Zimbra",
        "fr",
        '{note}\n\n----- Mail transféré -----\nDe: "{name}" <{address}>\nÀ: {to}\n'
        "Envoyé: Dimanche 22 Novembre 2026 20:14:00\nObjet: {subject}\n\n{text}\n",
    ),
    Form(
        "HCL Notes",
        "en",
        "{note}\n----- Forwarded by Sanne Visser/Studio on 11/22/2026 08:30 PM -----\n\nFrom:\t{name} <{address}>\n"
        "To:\t{to}\nDate:\t11/22/2026 08:14 PM\nSubject:\t{subject}\n\n\n\n{text}\n",
    ),
    Form(
        "HCL Notes",
        "de",
        "{note}\n----- Weitergeleitet von Sanne Visser/Studio am 22.11.2026 20:30 -----\n\nVon:\t{name} <{address}>\n"
        "An:\t{to}\nDatum:\t22.11.2026 20:14\nBetreff:\t{subject}\n\n\n\n{text}\n",
    ),
    Form(
        "Mail.ru",
        "ru",
        "{note}\n\n-------- Пересылаемое сообщение --------\nОт: {name} <{address}>\nКому: {to}\n"
        "Дата: Воскресенье, 22 ноября 2026, 20:14 +01:00\nТема: {subject}\n\n{text}\n\n"
        "-------- Конец пересылаемого сообщения --------\n",
        SAID,
    ),
    Form(
        "Yandex Mail",
        "ru",
        '{note}\n\n-------- Пересылаемое сообщение --------\n22.11.2026, 20:14, "{name}" <{address}>:\n\n{text}\n\n'
        "-------- Конец пересылаемого сообщения --------\n",
        subject=False,
        to=False,
    ),
    Form(
        "Seznam Email",
        "cs",
        "{note}\n\n---------- Původní e-mail ----------\nOd: {name} <{address}>\nKomu: {to}\n"
        "Datum: 22. 11. 2026 20:14:00\nPředmět: {subject}\n\n{text}\n",
    ),
    _samsung("en", "Original message", "From|Date|To|Subject"),
    _samsung("nl", "Oorspronkelijk bericht", "Van|Datum|Aan|Onderwerp"),
    _samsung("de", "Ursprüngliche Nachricht", "Von|Datum|An|Betreff"),
    _samsung("fr", "Message d'origine", "De|Date|À|Objet"),
    _samsung("pl", "Oryginalna wiadomość", "Od|Data|Do|Temat"),
    _hubspot("en", "Forwarded message", "From|Date|Subject|To", "Sun, Nov 22, 2026, 8:14 PM"),
    _hubspot("nl", "Doorgestuurd bericht", "Van|Datum|Onderwerp|Aan", "zo 22 nov. 2026 20:14"),
    _hubspot("de", "Weitergeleitete Nachricht", "Von|Datum|Betreff|An", "So., 22. Nov. 2026, 20:14"),
    _hubspot("fr", "Message transféré", "De|Date|Objet|À", "dim. 22 nov. 2026, 20:14"),
    _hubspot("es", "Mensaje reenviado", "De|Fecha|Asunto|A", "dom, 22 nov 2026, 20:14"),
    _hubspot("it", "Messaggio inoltrato", "Da|Data|Oggetto|A", "dom 22 nov 2026, 20:14"),
    _hubspot("pt", "Mensagem encaminhada", "De|Data|Assunto|Para", "dom., 22 de nov. de 2026, 20:14"),
    _hubspot("pl", "Wiadomość przesłana dalej", "Od|Data|Temat|Do", "niedz., 22 lis 2026, 20:14"),
    _hubspot("sv", "Vidarebefordrat meddelande", "Från|Datum|Ämne|Till", "sön 22 nov. 2026 20:14"),
    _hubspot(
        "fi", "Edelleenlähetetty viesti", "Lähettäjä|Päivämäärä|Aihe|Vastaanottaja", "su 22. marrask. 2026 klo 20.14"
    ),
    Form(
        "HubSpot",
        "ja",
        "{note}\n\n---------- メッセージを転送 ----------\n送信元：{name} <{address}>\n日付：2026年11月22日(日) 20:14\n"
        "件名：{subject}\n送信先：{to}\n\n{text}\n",
    ),
    *(_attributing(language, prefix, line) for language, prefix, line in _ATTRIBUTIONS),
)
