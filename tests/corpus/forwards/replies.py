"""What is no forward: replies of every program and language, and mails that only look like a forward."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, ORIGINAL_ID, mail, paragraphs, quoted
from tests.corpus.forwards.letters import LETTERS
from tests.corpus.forwards.outlook import PRINTED, Printed

QUESTION = "Thank you! What is your budget?"

# Who asked, as each program's line above the quoted question says it. {who} stands for name and address.
GMAIL = {
    "en": "On Sun, Nov 22, 2026 at 8:14\u202fPM {who} wrote:",
    "nl": "Op zo 22 nov 2026 om 20:14 schreef {who}:",
    "de": "Am So., 22. Nov. 2026 um 20:14\u202fUhr schrieb {who}:",
    "fr": "Le dim. 22 nov. 2026 à 20:14, {who} a écrit\u00a0:",
    "es": "El dom, 22 nov 2026 a las 20:14, Sanne Visser (<sanne@studio.example>) escribió:",
    "it": "Il giorno dom 22 nov 2026 alle ore 20:14 {who} ha scritto:",
    "pt": "Em dom., 22 de nov. de 2026 às 20:14, {who} escreveu:",
    "pl": "niedz., 22 lis 2026 o 20:14 {who} napisał(a):",
    "cs": "ne 22. 11. 2026 v 20:14 odesílatel {who} napsal:",
    "da": "Den søn. 22. nov. 2026 kl. 20.14 skrev {who}:",
    "sv": "Den sön 22 nov. 2026 kl 20:14 skrev {who}:",
    "no": "søn. 22. nov. 2026 kl. 20:14 skrev {who}:",
    "fi": "su 22. marrask. 2026 klo 20.14 Sanne Visser (sanne@studio.example) kirjoitti:",
    "hu": "{who} ezt írta (időpont: 2026. nov. 22., V, 20:14):",
    "ro": "În dum., 22 nov. 2026 la 20:14, {who} a scris:",
    "ru": "вс, 22 нояб. 2026 г. в 20:14, {who}:",
    "uk": "нд, 22 лист. 2026 р. о 20:14 {who} пише:",
    "sk": "ne 22. 11. 2026 o 20:14 {who} napísal(a):",
    "hr": "ned, 22. stu 2026. u 20:14 {who} napisao je:",
    "tr": "{who}, 22 Kas 2026 Paz, 20:14 tarihinde şunu yazdı:",
    "et": "Kuupäev P, 22. november 2026 kell 20:14 kirjutas kasutaja {who}:",
    "ja": "2026年11月22日(日) 20:14 {who}:",
}
APPLE = {
    "en": "On 22 Nov 2026, at 20:14, {who} wrote:",
    "nl": "Op 22 nov. 2026, om 20:14 heeft {who} het volgende geschreven:",
    "de": "Am 22.11.2026 um 20:14 schrieb {who}:",
    "fr": "Le 22 nov. 2026 à 20:14, {who} a écrit :",
    "es": "El 22 nov 2026, a las 20:14, {who} escribió:",
    "it": "Il giorno 22 nov 2026, alle ore 20:14, {who} ha scritto:",
    "pt": "{who} escreveu no dia 22/11/2026, às 20:14:",
    "pl": "Wiadomość napisana przez {who} w dniu 22 lis 2026, o godz. 20:14:",
    "cs": "22. 11. 2026 v 20:14, {who}:",
    "da": "Den 22. nov. 2026 kl. 20.14 skrev {who}:",
    "sv": "22 nov. 2026 kl. 20:14 skrev {who}:",
    "no": "22. nov. 2026 kl. 20:14 skrev {who}:",
    "fi": "{who} kirjoitti 22.11.2026 kello 20.14:",
    "hu": "2026. nov. 22. dátummal, 20:14 időpontban {who} írta:",
    "ro": "Pe 22 nov. 2026, la 20:14, {who} a scris:",
    "ru": "22 нояб. 2026 г., в 20:14, {who} написал(а):",
    "uk": "22 лист. 2026 р. о 20:14 {who} пише:",
    "sk": "Dňa 22. 11. 2026 o 20:14 užívateľ {who} napísal:",
    "hr": "Dana 22.11.2026. u 20:14, {who} napisao je:",
    "tr": "{who} şunları yazdı (22 Kas 2026 20:14):",
    "ja": "2026/11/22 20:14、{who}のメール:",
}
THUNDERBIRD = {
    "en": "On 22/11/2026 20:14, Sanne Visser wrote:",
    "nl": "Op 22-11-2026 om 20:14 schreef Sanne Visser:",
    "de": "Am 22.11.26 um 20:14 schrieb Sanne Visser:",
    "fr": "Le 22/11/2026 à 20:14, Sanne Visser a écrit :",
    "es": "El 22/11/26 a las 20:14, Sanne Visser escribió:",
    "it": "Il 22/11/2026 20:14, Sanne Visser ha scritto:",
    "pt": "Em 22/11/2026 20:14, Sanne Visser escreveu:",
    "pl": "W dniu 22.11.2026 o 20:14, Sanne Visser pisze:",
    "cs": "Dne 22. 11. 26 v 20:14 Sanne Visser napsal(a):",
    "da": "Den 22.11.2026 20.14, skrev Sanne Visser:",
    "sv": "Den 2026-11-22 kl. 20:14, skrev Sanne Visser:",
    "no": "Den 22.11.2026 20:14, skrev Sanne Visser:",
    "fi": "Sanne Visser kirjoitti 22.11.2026 klo 20.14:",
    "hu": "2026. 11. 22. 20:14 keltezéssel, Sanne Visser írta:",
    "ro": "La 22.11.2026 20:14, Sanne Visser a scris:",
    "ru": "22.11.2026 20:14, Sanne Visser пишет:",
    "uk": "22.11.26 20:14, Sanne Visser пише:",
    "sk": "Dňa 22. 11. 2026 o 20:14 Sanne Visser napísal(a):",
    "hr": "Dana 22. 11. 2026. u 20:14, Sanne Visser je napisao/la:",
    "tr": "22.11.2026 20:14 tarihinde Sanne Visser yazdı:",
    "et": "Kuupäeval 22.11.2026 20:14 kirjutas Sanne Visser:",
    "ja": "On 2026/11/22 20:14, Sanne Visser wrote:",
}


def _threaded() -> dict[str, str]:
    return {"In-Reply-To": ORIGINAL_ID, "References": ORIGINAL_ID}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A prospect's mail that is no forward. `quotes`: the owner's own words in it."""

    program: str
    language: str
    variant: str
    outer_subject: str
    text: str | None = None
    html: str | None = None
    headers: dict[str, str] = field(default_factory=_threaded, hash=False)
    quotes: str | None = QUESTION

    @property
    def name(self) -> str:
        """A name for a test's report."""
        return f"{self.program}-{self.language}-{self.variant}".lower().replace(" ", "-")

    @property
    def sender(self) -> Address:
        """Who writes."""
        return Address(LETTERS[self.language].name, LETTERS[self.language].address)

    @property
    def raw(self) -> bytes:
        """The mail as it arrives."""
        return mail(self.outer_subject, self.text, self.html, self.headers, sender=self.sender, to=FORWARDER)


def cases() -> Iterator[Reply]:
    """Replies of each program in each language, then what else is no forward."""
    for program, lines in (("Gmail", GMAIL), ("Apple Mail", APPLE), ("Thunderbird", THUNDERBIRD)):
        for language, line in lines.items():
            yield _attributed(program, language, line)
    for language, line in GMAIL.items():
        yield _gmail_html(language, line)
    for language, labels in PRINTED.items():
        yield _outlook(language, labels)
        yield _outlook_html(language, labels)
    yield from _no_forwards()


def _attributed(program: str, language: str, line: str) -> Reply:
    letter = LETTERS[language]
    attribution = line.format(who="Sanne Visser <sanne@studio.example>")
    return Reply(
        program=program,
        language=language,
        variant="reply, text",
        outer_subject=f"Re: {letter.subject}",
        text=f"{letter.text}\n\n{attribution}\n\n{quoted(QUESTION)}\n",
    )


def _gmail_html(language: str, line: str) -> Reply:
    letter = LETTERS[language]
    who = 'Sanne Visser &lt;<a href="mailto:sanne@studio.example">sanne@studio.example</a>&gt;'
    attribution = line.replace("<", "&lt;").replace(">", "&gt;").format(who=who)
    return Reply(
        program="Gmail",
        language=language,
        variant="reply, html",
        outer_subject=f"Re: {letter.subject}",
        html=(
            f'<div dir="ltr">{paragraphs(letter.text)}</div><br><div class="gmail_quote gmail_quote_container">'
            f'<div dir="ltr" class="gmail_attr">{attribution}<br></div><blockquote class="gmail_quote" '
            'style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
            f'<div dir="ltr">{QUESTION}</div></blockquote></div>'
        ),
    )


def _block(labels: Printed, subject: str, sender: str = "Sanne Visser <sanne@studio.example>") -> str:
    return (
        f"{labels.sender}: {sender}\n{labels.sent}: {labels.date}\n"
        f"{labels.to}: <prospect@prospect.example>\n{labels.subject}: {subject}\n\n"
    )


def _outlook(language: str, labels: Printed) -> Reply:
    letter = LETTERS[language]
    return Reply(
        program="Outlook",
        language=language,
        variant="reply, text",
        outer_subject=f"{labels.reply}: {letter.subject}",
        text=f"{letter.text}\n\n{'_' * 32}\n{_block(labels, letter.subject)}{QUESTION}\n",
    )


def _outlook_html(language: str, labels: Printed) -> Reply:
    letter = LETTERS[language]
    return Reply(
        program="Outlook",
        language=language,
        variant="reply, html",
        outer_subject=f"{labels.reply}: {letter.subject}",
        html=(
            f'<html><body dir="ltr"><div>{paragraphs(letter.text)}</div><div id="appendonsend"></div>'
            '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
            f"<b>{labels.sender}:</b> Sanne Visser &lt;sanne@studio.example&gt;<br>"
            f"<b>{labels.sent}:</b> {labels.date}<br>"
            f"<b>{labels.to}:</b> {letter.name} &lt;{letter.address}&gt;<br><b>{labels.subject}:</b> {letter.subject}"
            f"<div>&nbsp;</div></div><div>{QUESTION}</div></body></html>"
        ),
    )


def _variant(variant: str, subject: str, text: str, quotes: str | None) -> Reply:
    return Reply(
        program="Variants",
        language="en",
        variant=variant,
        outer_subject=subject,
        text=text,
        headers={"In-Reply-To": ORIGINAL_ID} if quotes else {},
        quotes=quotes,
    )


def _no_forwards() -> Iterator[Reply]:
    """Replies that don't look like one, then mails that look a little like a forward."""
    letter, english = LETTERS["en"], PRINTED["en"]
    block, named = _block(english, letter.subject), _block(english, letter.subject, "Sanne Visser")
    telephone = (
        "-------- Original message --------\nFrom: Sanne Visser <sanne@studio.example> \n"
        f"Date: 22/11/2026  20:14  (GMT+01:00) \nTo: {letter.address} \nSubject: {letter.subject} \n\n"
    )
    replies = {
        "a reply under a new subject": ("Budget", block),
        "a reply without a prefix": (letter.subject, block),
        "a reply with Outlook's mark": (f"RE: {letter.subject}", f"-----Original Message-----\n{block}"),
        "a reply to a name alone": (f"RE: {letter.subject}", named),
        "a reply of a telephone": (f"Re: {letter.subject}", telephone),
    }
    for variant, (subject, above) in replies.items():
        yield _variant(variant, subject, f"{letter.text}\n\n{above}{QUESTION}\n", QUESTION)
    for variant, text in PASSING.items():
        yield _variant(variant, letter.subject, text.format(words=letter.words, ending=letter.ending), None)


PASSING = {
    "headers in passing": (
        "{words}\nYour server wrote\nFrom: a@b.example\nDate: 22 November 2026\nTo: us\nand then nothing.\n\n{ending}\n"
    ),
    "quoted headers in passing": (
        "{words}\n\n> From: a@b.example\n> Date: 22 November 2026\n> Subject: x\n\nWhat is that?\n\n{ending}\n"
    ),
    "headers that are none": "{words}\n\nFrom: the old shop\nDate: some day\nTo: a new one\n\n{ending}\n",
    "a signature with dashes": "{words}\n\n----------\n{ending}\n----------\n",
    "a signature under a rule": (
        f"{{words}}\n\n{{ending}}\n{'_' * 32}\n"
        "E: mary.oneill@harbour.example\nT: +31 20 555 01 43\nW: harbour.example\nA: 20 Quay Street\n"
    ),
    "the words of a mark": "{words}\n\n--- Forwarded message ---\nis what your form says.\n\n{ending}\n",
}
