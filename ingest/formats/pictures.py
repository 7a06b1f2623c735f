"""Files that hold pictures where their text should be."""

from collections.abc import Iterable, Sequence

from ingest.formats.opened import Opened, Page
from ingest.message import AttachmentStatus


def or_scanned(body: Sequence[Page], beside: Iterable[Page], has_pictures: bool) -> Opened:  # noqa: FBT001 - the other half of the name
    """All pages; as a scan where the body has no text and there are pictures. `beside` are headers, footers, notes."""
    pages = (*body, *beside)
    if has_pictures and all(page.hidden for page in body):
        why = "It holds pictures and no text, as a scan does"
        return Opened(status=AttachmentStatus.SCANNED, why=why, pages=pages)
    return Opened(pages=pages)
