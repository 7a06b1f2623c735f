"""The XML of office files, read as a stream: no tree, no entities, no DTD, nothing fetched."""

from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from ingest.errors import FileUnread
from ingest.formats.archive import Archive
from ingest.message import AttachmentStatus


class Listener(Protocol):
    """What is told of a document's elements, in order."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins. Names are those of ElementTree: `{namespace}local`."""

    def data(self, text: str) -> None:
        """Text, in pieces."""

    def end(self, tag: str) -> None:
        """An element ends."""


def listen(archive: Archive, name: str, listener: Listener) -> None:
    """Tell `listener` of every element of one file of an archive. Raises FileUnread where it isn't sound XML."""
    parser = DefusedXMLParser(target=listener, forbid_dtd=True)
    try:
        for piece in archive.pieces(name):
            parser.feed(piece)
        parser.close()
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FileUnread(AttachmentStatus.BROKEN, f"It is damaged: {name} isn't sound XML") from error


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]


def attribute(attributes: dict[str, str], name: str) -> str | None:
    """An attribute by its name without a namespace."""
    return next((value for key, value in attributes.items() if local(key) == name), None)
