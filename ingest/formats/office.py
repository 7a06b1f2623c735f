"""ZIP archives told apart: Word, Excel, PowerPoint, OpenDocument, or an archive of files."""

from ingest.errors import FileUnread
from ingest.formats import containers, docx, odf, pptx, xlsx
from ingest.formats.archive import Archive
from ingest.formats.opened import Opened
from ingest.limits import Limits
from ingest.message import AttachmentStatus

_ODF = "application/vnd.oasis.opendocument."
_LONGEST_TYPE = 200
_UNREAD = {
    "xl/workbook.bin": "binary Excel workbooks (.xlsb)",
    "visio/document.xml": "Visio drawings",
    "Index/Document.iwa": "files of Apple Pages, Numbers and Keynote",
    "Index.zip": "files of Apple Pages, Numbers and Keynote",
    "META-INF/container.xml": "e-books",
}


def read(content: bytes, limits: Limits) -> Opened:
    """What a ZIP archive holds. Raises FileUnread where it is encrypted, damaged, too large or of no kind read here."""
    with Archive(content, limits) as archive:
        names = frozenset(archive.names)
        for name, kind in _UNREAD.items():
            if name in names:
                raise FileUnread(AttachmentStatus.UNSUPPORTED, f"briefgate does not read {kind}")
        if "mimetype" in names and _media_type(archive).startswith(_ODF):
            return odf.read(archive, limits)
        if "[Content_Types].xml" not in names:
            return containers.read_zip(archive)
        folders = {name.partition("/")[0] for name in names}
        if "word" in folders:
            return docx.read(archive, limits)
        if "xl" in folders:
            return xlsx.read(content, limits)
        if "ppt" in folders:
            return pptx.read(content, archive, limits)
        raise FileUnread(AttachmentStatus.UNSUPPORTED, "briefgate does not read this kind of Office file")


def _media_type(archive: Archive) -> str:
    return archive.read("mimetype")[:_LONGEST_TYPE].decode("ascii", "replace").strip()
