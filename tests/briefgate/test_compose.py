"""The reply as a mail: nobody who shouldn't get it, nothing that shouldn't leave."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgate.compose import Letterhead, Wording, compose, copied_of, recipients_of, subject_of, thread_of
from briefgate.errors import DraftRefused
from ingest.message import Address, Author, Kind, Layer, Message, Screening, Segment, SegmentKind
from ingest.owner import Owner

NOOR = Address("Noor de Wit", "noor@studionoord.example")
SANNE = Address("Sanne Visser", "sanne@studionoord.example")
INBOX = Address(None, "briefs@postbus.example")
ANNA = Address("Anna de Vries", "anna@kaashuis.example")
PIET = Address("Piet Kaas", "piet@kaashuis.example")
LETTERHEAD = Letterhead(
    sender=NOOR, owner=Owner(domains=frozenset({"studionoord.example"})), inboxes=frozenset({"briefs@postbus.example"})
)
WORDS = Wording(text="Hello Anna,\n\nThank you.\n", attribution="Anna de Vries wrote:", untitled="your message")
AT = datetime(2026, 11, 23, 17, 0, tzinfo=timezone(timedelta(hours=1)))
OUR_ID = "<one.two@studionoord.example>"
HER_WORDS = "We need a website.\n\n> as said before\nAnna"


def direct(**changes: object) -> Message:
    """Give a mail that the prospect wrote straight to the inbox."""
    origin = Layer(
        depth=0,
        how="outer",
        sender=ANNA,
        to=(INBOX, PIET),
        subject="Re: New website",
        message_id="<her@kaashuis.example>",
        references=("<first@kaashuis.example>",),
    )
    origin = replace(origin, **changes)  # type: ignore[arg-type]  # the changes of a test are fields of a Layer
    return Message(
        sha256="0" * 64,
        size=1,
        message_id=origin.message_id,
        subject=origin.subject or "",
        sent_at=AT,
        screening=Screening(Kind.BRIEF),
        layers=(origin,),
        segments=(
            Segment(id="subject", kind=SegmentKind.SUBJECT, author=Author.PROSPECT, text="New website"),
            Segment(id="s1", kind=SegmentKind.BODY, author=Author.PROSPECT, text=HER_WORDS),
            Segment(id="s2", kind=SegmentKind.QUOTED, author=Author.OWN, text="What we wrote last year"),
        ),
        language="en",
        prospect=origin.sender,
    )


def forwarded(subject: str | None = "New website") -> Message:
    """Give the same mail, forwarded to the inbox by a colleague from an address that no list knows."""
    colleague = Address("Tom Bakker", "tom@elders.example")
    wrapper = Layer(
        depth=0,
        how="outer",
        sender=colleague,
        to=(INBOX,),
        cc=(Address(None, "stage@elders.example"),),
        subject="Fwd: rich, and rude",
        message_id="<wrapper@elders.example>",
    )
    inner = replace(
        direct(subject=subject).origin,
        depth=1,
        how="gmail",
        to=(colleague, SANNE, PIET),
        message_id=None,
        references=(),
    )
    note = Segment(id="s0", kind=SegmentKind.NOTE, author=Author.COLLEAGUE, text="This one is a pain", layer=0)
    words = Segment(id="s1", kind=SegmentKind.BODY, author=Author.PROSPECT, text=HER_WORDS, layer=1)
    return replace(
        direct(),
        subject="Fwd: rich, and rude",
        layers=(wrapper, inner),
        segments=(note, words),
        prospect_layer=1,
        forwarded_by=colleague,
    )


def made(message: Message, wording: Wording = WORDS, letterhead: Letterhead = LETTERHEAD) -> EmailMessage:
    """Compose a reply and read it again."""
    raw = compose(message, wording, letterhead, message_id=OUR_ID, date=AT)
    return message_from_bytes(raw, policy=default)


def text_of(reply: EmailMessage) -> str:
    """Return the text of a mail with the line ends of Python."""
    return str(reply.get_content()).replace("\r\n", "\n")


def test_a_reply_goes_to_the_prospect_and_copies_their_people() -> None:
    reply = made(direct())
    assert (
        "Noor de Wit <noor@studionoord.example>",
        "Anna de Vries <anna@kaashuis.example>",
        "Piet Kaas <piet@kaashuis.example>",
    ) == (reply["From"], reply["To"], reply["Cc"])


def test_a_reply_carries_these_headers_and_no_others() -> None:
    expected = {
        *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
        *("Content-Type", "Content-Transfer-Encoding", "MIME-Version"),
    }
    assert expected == set(made(direct()).keys())


def test_a_reply_quotes_the_prospect_below_the_text() -> None:
    expected = (
        "Hello Anna,\n\nThank you.\n\nAnna de Vries wrote:\n> We need a website.\n>\n> > as said before\n> Anna\n"
    )
    assert expected == text_of(made(direct()))


def test_a_reply_has_the_line_ends_of_mail() -> None:
    raw = compose(direct(), WORDS, LETTERHEAD, message_id=OUR_ID, date=AT)
    assert raw.count(b"\n") == raw.count(b"\r\n")


def test_a_note_and_a_wrapper_never_leave_the_house() -> None:
    raw = compose(forwarded(), WORDS, LETTERHEAD, message_id=OUR_ID, date=AT)
    leaked = [word for word in (b"pain", b"rude", b"wrapper", b"tom@", b"stage@", b"sanne@") if word in raw]
    assert [] == leaked


def test_a_forward_without_the_originals_own_id_starts_a_thread_of_its_own() -> None:
    reply = made(forwarded())
    assert (None, None) == (reply["In-Reply-To"], reply["References"])


def test_a_reply_stands_in_the_prospects_thread() -> None:
    reply = made(direct())
    assert ("<her@kaashuis.example>", "<first@kaashuis.example> <her@kaashuis.example>") == (
        reply["In-Reply-To"],
        " ".join(reply["References"].split()),
    )


def test_a_long_message_id_stays_readable_to_mail_programs() -> None:
    long_id = f"<{'A' * 120}@eurprd04.prod.outlook.example>"
    raw = compose(direct(message_id=long_id), WORDS, LETTERHEAD, message_id=OUR_ID, date=AT)
    assert f"In-Reply-To: {long_id}\r\n".encode() in raw


def test_a_long_thread_keeps_its_first_and_its_nearest_mails() -> None:
    references = tuple(f"<{n}@kaashuis.example>" for n in range(500))
    thread = thread_of(direct(references=references))
    assert (21, references[0], references[-1]) == (len(thread), thread[0], thread[-2])


@pytest.mark.parametrize("broken", ["<a b@c>", "her@kaashuis.example", "<a@b>\r\nBcc: x@y.example", ""])
def test_a_message_id_that_is_none_threads_nothing(broken: str) -> None:
    assert () == thread_of(direct(message_id=broken))


def test_answers_go_where_the_prospect_wants_them() -> None:
    elsewhere = Address(None, "office@kaashuis.example")
    assert (Address("Anna de Vries", "office@kaashuis.example"),) == recipients_of(
        direct(reply_to=(elsewhere,)), LETTERHEAD
    )


def test_a_reply_to_a_form_takes_neither_its_subject_nor_its_thread() -> None:
    site = Address("Website", "no-reply@studionoord.example")
    form = replace(direct(sender=site, subject="Form: Anna", message_id="<form.1@studionoord.example>"), prospect=ANNA)
    assert ("Re: your message", ()) == (subject_of(form, "your message"), thread_of(form))


def test_a_reply_to_nobody_who_reads_it_gives_way_to_the_prospect() -> None:
    robot = Address(None, "no-reply@kaashuis.example")
    assert (ANNA,) == recipients_of(direct(reply_to=(robot, SANNE)), LETTERHEAD)


def test_nobody_gets_a_copy_twice_in_another_case() -> None:
    shouting = Address("PIET", "PIET@kaashuis.example")
    assert (PIET,) == copied_of(direct(cc=(shouting, ANNA)), LETTERHEAD, (ANNA,))


def test_lists_and_programs_get_no_copy() -> None:
    cc = (Address(None, "noreply@kaashuis.example"), Address(None, "all@lists.kaashuis.example"))
    assert (PIET,) == copied_of(direct(cc=cc), LETTERHEAD, (ANNA,))


def test_an_account_that_is_not_polled_names_where_answers_go() -> None:
    letterhead = replace(LETTERHEAD, reply_to=(NOOR, INBOX))
    assert (
        "Noor de Wit <noor@studionoord.example>, briefs@postbus.example"
        == made(direct(), letterhead=letterhead)["Reply-To"]
    )


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("New website", "Re: New website"),
        ("Re: New website", "Re: New website"),
        ("RE: AW: Antw: SV: re[2]: New website", "Re: New website"),
        ("Regarding our website", "Re: Regarding our website"),
        ("New\r\nBcc: everyone@kaashuis.example", "Re: New Bcc: everyone@kaashuis.example"),
        ("", "Re: your message"),
        ("Re: ", "Re: your message"),
        (None, "Re: your message"),
    ],
)
def test_a_subject_gets_one_re(subject: str | None, expected: str) -> None:
    assert expected == subject_of(direct(subject=subject), "your message")


def test_the_subject_of_a_wrapper_is_never_used() -> None:
    assert "Re: your message" == subject_of(forwarded(subject=None), "your message")


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@kaashuis.example",
        "NoReply-Orders@kaashuis.example",
        "do_not_reply@kaashuis.example",
        "nicht-antworten@kaashuis.example",
        "MAILER-DAEMON@kaashuis.example",
        "bounces+anna=x.example@kaashuis.example",
        "cheese-request@kaashuis.example",
        "owner-cheese@kaashuis.example",
        "cheese@lists.kaashuis.example",
        "cheese@googlegroups.com",
        "anna@kaashuis.example\r\nBcc: everyone@kaashuis.example",
        "anna\n@kaashuis.example",
        "anna@kaashuis.example, piet@kaashuis.example",
        "anna@",
        "anna",
        "",
        "ännä@kaashuis.example",
        "sanne@studionoord.example",
        "briefs@postbus.example",
    ],
)
def test_no_reply_is_made_where_no_person_reads_it(address: str) -> None:
    with pytest.raises(DraftRefused):
        recipients_of(direct(sender=Address("Anna", address)), LETTERHEAD)


def test_no_reply_is_made_to_nobody() -> None:
    with pytest.raises(DraftRefused, match="nobody to write to"):
        recipients_of(replace(direct(), prospect=None), LETTERHEAD)


@pytest.mark.parametrize("address", ["anna.reply@kaashuis.example", "norbert@kaashuis.example", "info@list.nl"])
def test_people_with_names_like_robots_get_their_reply(address: str) -> None:
    person = Address("Anna", address)
    assert (person,) == recipients_of(direct(sender=person), LETTERHEAD)


def test_a_domain_in_its_own_script_is_written_as_mail_carries_it() -> None:
    assert b"xn--kse-qla.example" in compose(
        direct(sender=Address("Anna", "anna@käse.example")), WORDS, LETTERHEAD, message_id=OUR_ID, date=AT
    )


def test_a_line_break_in_a_quoted_word_stays_quoted() -> None:
    message = direct()
    sneaky = replace(message.segments[1], text="one\rtwo\u2028three")
    reply = made(replace(message, segments=(sneaky,)))
    assert ["> one", "> two", "> three"] == text_of(reply).splitlines()[-3:]


def test_a_sender_that_can_not_stand_in_a_mail_is_refused_with_a_hint() -> None:
    with pytest.raises(DraftRefused) as refused:
        made(direct(), letterhead=replace(LETTERHEAD, sender=Address("Noor", "")))
    assert "[drafts]" in refused.value.hint


@given(name=st.text(), subject=st.text(), quoted=st.text())
@example(name="x\r\nBcc: a@b.example", subject="y\nX-Score: 1", quoted="\udcff\x00")
@example(name='Vries, "Anna" <b@c.example>', subject="=?utf-8?q?=0D=0ABcc:_a?=", quoted="a\r\n.\r\nb")
@example(name="ß" * 200, subject="é" * 2000, quoted="")
def test_no_text_of_a_mail_can_add_a_header_or_a_recipient(name: str, subject: str, quoted: str) -> None:
    message = direct(sender=Address(name, "anna@kaashuis.example"), subject=subject, to=(Address(name, PIET.address),))
    words = replace(message.segments[1], text=quoted)
    reply = made(replace(message, segments=(words,)))
    headers = {"from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references"}
    headers |= {"content-type", "content-transfer-encoding", "mime-version"}
    assert (headers, ["anna@kaashuis.example"], ["piet@kaashuis.example"]) == (
        {header.lower() for header in reply},
        [mailbox.addr_spec for mailbox in reply["To"].addresses],
        [mailbox.addr_spec for mailbox in reply["Cc"].addresses],
    )


@given(quoted=st.text())
def test_every_line_below_the_attribution_is_quoted(quoted: str) -> None:
    message = direct()
    reply = made(replace(message, segments=(replace(message.segments[1], text=quoted),)))
    _, _, below = text_of(reply).partition("\n\nThank you.\n")
    unquoted = [line for line in below.splitlines() if line and not line.startswith(">")]
    assert (["Anna de Vries wrote:"] if quoted.strip() else []) == unquoted
