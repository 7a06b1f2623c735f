"""What hostile and heavy attachments cost: status, time, and the peak memory of this process and of its child.

Each case runs in a fresh process, whose peak is its own. Run it as
`make bench`, on Linux, which tells the peak of a process while that lives.
"""

import io
import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import ClassVar

from ingest.owner import Owner
from ingest.parse import parse

MB = 1_000_000
TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"


def pdf(text: str, megabytes: int = 0) -> bytes:
    """Make a PDF of one page, and of so much that only a viewer would show."""
    shown = f"BT /F1 12 Tf 72 750 Td ({text}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(shown), shown),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    if megabytes:
        picture = Random(1).randbytes(megabytes * MB)  # noqa: S311 - bytes that don't compress, not a secret
        objects.append(b"<</Length %d>>stream\n%b\nendstream" % (len(picture), picture))
    made, places = io.BytesIO(), []
    made.write(b"%PDF-1.4\n")
    for number, content in enumerate(objects, 1):
        places.append(made.tell())
        made.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
    table = made.tell()
    made.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    made.writelines(b"%010d 00000 n \n" % place for place in places)
    made.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))
    return made.getvalue()


def bomb(part: str, megabytes: int) -> bytes:
    """Make an Office file whose `part` unpacks to so much; it is about 0.7 MB itself."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("media/blank.bin", Random(2).randbytes(400_000), zipfile.ZIP_STORED)  # noqa: S311 - as above
        with archive.open(part, "w") as file:
            for _ in range(megabytes):
                file.write(b" " * MB)
    return made.getvalue()


def mail(**files: bytes) -> bytes:
    """Make a mail with files; the last underscore of a name stands for its dot."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "jan@kaas.example", "briefs@studio.example", "Een nieuwe site"
    made.set_content("Zie de bijlagen.")
    for name, content in files.items():
        filename = ".".join(name.rsplit("_", 1))
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=filename)
    return made.as_bytes()


CASES: dict[str, Callable[[], bytes]] = {
    "no attachment": mail,
    "a small PDF": lambda: mail(brief_pdf=pdf("Budget: 25.000")),
    "a PDF of 50 MB": lambda: mail(brief_pdf=pdf("Budget: 25.000", 50)),
    "two bombs of 300 MB, and a PDF": lambda: mail(
        bomb_docx=bomb("word/document.xml", 300),
        bomb_xlsx=bomb("xl/worksheets/sheet1.xml", 300),
        brief_pdf=pdf("Budget: 25.000"),
    ),
}


def peak(process: int | str) -> float:
    """Return the most memory that a living process had, in MB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 / MB for line in status.splitlines() if line.startswith("VmHWM"))


class Watched(subprocess.Popen[bytes]):
    """A child whose peak is noted before it is ended."""

    peaks: ClassVar[list[float]] = []

    def kill(self) -> None:
        """Note, and end."""
        self.peaks.append(peak(self.pid))
        super().kill()


def measure(place: Path) -> None:
    """Parse one mail, and print what came of it and what it took, as JSON."""
    subprocess.Popen = Watched  # type: ignore[assignment,misc]  # for this process alone
    raw = place.read_bytes()
    started = time.perf_counter()
    message = parse(raw, Owner())
    took = time.perf_counter() - started
    statuses = [f"{each.filename} {each.status}" for each in message.attachments]
    peaks = {"peak": peak("self"), "child": max(Watched.peaks, default=0)}
    print(json.dumps({"took": took, "statuses": statuses, **peaks}))


def main() -> None:
    """Measure every case, each as a ratio to the mail that has no attachment."""
    bare = 0.0
    with TemporaryDirectory() as folder:
        for name, made in CASES.items():
            place = Path(folder) / "mail.eml"
            place.write_bytes(made())
            told = subprocess.run(  # noqa: S603 - this very script
                [sys.executable, "-m", "bench.attachments", str(place)], check=True, capture_output=True
            )
            seen = json.loads(told.stdout)
            bare = bare or seen["took"]
            print(
                f"{name} ({place.stat().st_size / MB:.1f} MB of mail): {seen['took']:.2f} s, {seen['took'] / bare:.1f}"
                f" times a mail without; peak {seen['peak']:.0f} MB here, {seen['child']:.0f} MB in the child"
            )
            for status in seen["statuses"]:
                print(f"  {status}")


if __name__ == "__main__":
    if sys.argv[1:]:
        measure(Path(sys.argv[1]))
    else:
        main()
