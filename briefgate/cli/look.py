"""`parse` and `extract`: what the program sees in one mail. Nothing of the mail is stored."""

import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import click

from briefgate.cli.left_out import left_out_json, not_shown
from briefgate.cli.output import heading, json_option, print_json, say
from briefgate.clock import system_clock
from briefgate.config import load
from briefgate.desk import reader_of
from briefgate.home import find_home
from briefgate.lists import limits, owner
from briefgate.mailfiles import one_mail_in
from briefgate.reading import document_of
from extract.brief import Reading, Rejected, Span
from extract.reader import Call
from ingest.message import Address, Kind, Layer, Message, Segment

file_argument = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))


@click.command()
@file_argument
@json_option
@click.pass_obj
def parse(home: Path | None, file: Path, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show what is seen in one mail: the prospect, their words, the note, every layer. Stores nothing."""
    message, parts = _taken_apart(home, file)
    if as_json:
        print_json(parse_json(message) | {"parts": [parse_json(part) for part in parts]})
        return
    _print_message(message)
    if parts:
        heading(f"It holds {len(parts)} mails, and each becomes a mail of its own")
        for part in parts:
            say(f"{_shown(part.prospect)}: {part.origin.subject or part.subject}")


@click.command()
@file_argument
@json_option
@click.pass_obj
def extract(home: Path | None, file: Path, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show what the reader takes from one mail, each fact with its sentence. Stores nothing of the mail."""
    message, _ = _taken_apart(home, file)
    found = find_home(home, os.environ)
    config = load(found, os.environ)
    clock = system_clock(config.zone)
    reader = reader_of(config, os.environ, home=found, secret=b"looking at one mail")
    reading = reader.read(document_of(message, received_at=clock(), zone=config.zone), _Forgetful())
    if as_json:
        print_json(extract_json(message, reading))
    else:
        _print_reading(reading)


class _Forgetful:
    """A journal that keeps nothing: each look asks again."""

    def recall(self, key: str) -> None:
        del key

    def turn(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep(self, call: Call) -> None:
        del call

    def rung(self, endpoint: str, model: str) -> None:
        del endpoint, model

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        del endpoint, model, rung


def _taken_apart(home: Path | None, file: Path) -> tuple[Message, list[Message]]:
    """The mail in a file, and what it would be split into where several are attached to it."""
    from ingest.parse import parse as take_apart
    from ingest.split import split

    config = load(find_home(home, os.environ), os.environ)
    ours, bounds = owner(config), limits(config)
    raw = one_mail_in(file)
    message = take_apart(raw, ours, bounds)
    several = message.originals > 1 and message.screening.kind is Kind.BRIEF
    return message, [take_apart(part, ours, bounds) for part in split(raw, ours)] if several else []


def parse_json(message: Message) -> dict[str, Any]:
    """A mail in the shape that `parse --json` promises."""
    return {
        "kind": message.screening.kind,
        "rule": message.screening.rule,
        "prospect": _address(message.prospect),
        "forwarded_by": _address(message.forwarded_by),
        "note": message.note,
        "subject": message.origin.subject or message.subject,
        "sent_at": message.origin.sent_at.isoformat() if message.origin.sent_at else None,
        "language": message.language,
        "text": message.text,
        "segments": [_segment(segment) for segment in message.segments],
        "layers": [_layer(layer) for layer in message.layers],
        "warnings": list(message.warnings),
        "attachments": [
            {
                "id": attachment.id,
                "filename": attachment.filename,
                "media_type": attachment.media_type,
                "size": attachment.size,
                "status": attachment.status,
                "why": attachment.why,
                "pages": [{"id": page.id, "place": page.place, "text": page.text} for page in attachment.pages],
            }
            for attachment in message.attachments
        ],
        "message_id": message.message_id,
        "originals": message.originals,
        "failed": list(message.screening.failed),
        "trust": {
            "dmarc": message.trust.dmarc,
            "server": message.trust.server,
            "forwarded_from_outside": message.trust.forwarded_from_outside,
        },
    }


def extract_json(message: Message, reading: Reading) -> dict[str, Any]:
    """A reading in the shape that `extract --json` promises."""
    from extract.fields import fields_of

    return {
        "parse": parse_json(message),
        "reader": reading.reader,
        "fields": fields_of(reading),
        "signals": [
            {"kind": signal.kind, "group": signal.group, **_span(signal.span)} for signal in reading.brief.signals
        ],
        "rejected": [_rejected(each) for each in reading.rejected],
        "contradictions": [
            {"field": clash.field, "first": _span(clash.first), "second": _span(clash.second)}
            for clash in reading.contradictions
        ],
        "injections": [_span(span) for span in reading.injections],
        "left_out": [left_out_json(each) for each in reading.left_out],
    }


def _address(address: Address | None) -> dict[str, str | None] | None:
    return {"name": address.name, "address": address.address} if address else None


def _segment(segment: Segment) -> dict[str, Any]:
    return {
        "id": segment.id,
        "kind": segment.kind,
        "author": segment.author,
        "layer": segment.layer,
        "place": segment.place,
        "text": segment.text,
    }


def _layer(layer: Layer) -> dict[str, Any]:
    return {
        "depth": layer.depth,
        "how": layer.how,
        "from": _address(layer.sender),
        "reply_to": [_address(each) for each in layer.reply_to],
        "to": [_address(each) for each in layer.to],
        "cc": [_address(each) for each in layer.cc],
        "subject": layer.subject,
        "sent_at": layer.sent_at.isoformat() if layer.sent_at else None,
        "message_id": layer.message_id,
        "in_reply_to": layer.in_reply_to,
        "references": list(layer.references),
    }


def _span(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {"quote": None, "passage": None, "start": None, "end": None, "grounding": None}
    return {
        "quote": span.quote,
        "passage": span.passage,
        "start": span.start,
        "end": span.end,
        "grounding": span.grounding,
    }


def _rejected(rejected: Rejected) -> dict[str, str]:
    return {"field": rejected.field, "value": rejected.value, "quote": rejected.quote, "why": rejected.why}


def _print_message(message: Message) -> None:
    rule = f" ({message.screening.rule})" if message.screening.rule else ""
    say(f"Kind       {message.screening.kind}{rule}")
    for address in message.screening.failed:
        say(f"Failed     {address}")
    say(f"Prospect   {_shown(message.prospect)}")
    if message.forwarded_by:
        say(f"Forwarded  by {_shown(message.forwarded_by)}")
    say(f"Subject    {message.origin.subject or message.subject}")
    say(f"Sent       {message.origin.sent_at or 'not dated'}")
    say(f"Language   {message.language or 'unknown'}")
    for told in _trust(message):
        say(f"Trust      {told}")
    for layer in message.layers:
        say(f"Layer {layer.depth}    {layer.how}: {_shown(layer.sender)}")
    for warning in message.warnings:
        say(f"Warning    {warning}")
    _print_passages(message)


def _print_passages(message: Message) -> None:
    for segment in message.segments:
        within = f", layer {segment.layer}" if len(message.layers) > 1 else ""
        heading(f"{segment.id}: {segment.kind}, {segment.author}{within}")
        say(segment.text)
    for attachment in message.attachments:
        heading(f"{attachment.id}: {attachment.filename or attachment.media_type}, {attachment.status}")
        if attachment.why:
            say(attachment.why)
        for page in attachment.pages:
            if page.place:
                say(f"[{page.place}]")
            say(page.text)


def _trust(message: Message) -> list[str]:
    trust = message.trust
    told = [f"DMARC {trust.dmarc}, says {trust.server or 'the receiving server'}"] if trust.dmarc else []
    return [*told, *(["forwarded from outside your own domains"] if trust.forwarded_from_outside else [])]


def _shown(address: Address | None) -> str:
    if address is None:
        return "nobody"
    return " ".join(part for part in (address.name, f"<{address.address}>" if address.address else None) if part)


def _print_reading(reading: Reading) -> None:
    from extract.fields import NAMES, fields_of

    fields = fields_of(reading)
    say(f"Reader: {reading.reader}")
    for name in (*NAMES, "services"):
        found = fields[name]
        for each in found if isinstance(found, list) else [found]:
            if each is not None and name != "service":
                _print_found(name, _line(str(each["value"])), str(each["quote"]))
    for signal in reading.brief.signals:
        _print_found("sign", signal.kind, signal.span.quote if signal.span else "")
    for rejected in reading.rejected:
        say(f"Rejected: {rejected.field} = {rejected.value}: {rejected.why}")
    for clash in reading.contradictions:
        say(f"Two values for {clash.field}: “{_line(clash.first.quote)}” and “{_line(clash.second.quote)}”")
    for left_out in reading.left_out:
        say(not_shown(left_out))
    for span in reading.injections:
        say(f"Addresses the reader as a program: “{_line(span.quote)}”")


def _print_found(name: str, value: str, quote: str) -> None:
    say(f"{name:<18} {value}")
    if quote:
        say(f"{'':<18} “{_line(quote)}”", dim=True)


def _line(text: str) -> str:
    return " ".join(text.split())
