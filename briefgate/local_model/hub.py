"""A file from the hub: resumed where it was cut off, and believed only when its SHA-256 is right.

huggingface_hub's own download begins anew with every process, so only its
parts are used here: what a file is, and its bytes from a place on.
"""

import errno
import hashlib
import logging
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from briefgate.errors import InstallFailed
from briefgate.local_model.catalogue import HubFile
from briefgate.version import VERSION

LICENCE = "LICENSE"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_HEADERS = {"user-agent": f"briefgate/{VERSION}"}
_NOT_THERE = frozenset({401, 403, 404})
"""To those who did not sign in, the hub answers 401 for what it does not have."""
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BY_HAND = "`briefgate model install --file FILE` takes a GGUF file that came another way."
_GOES_ON = "What has come is kept: `briefgate model install` goes on from there."
_GB, _MB = 1_000_000_000, 1_000_000


def fetch(wanted: HubFile, folder: Path, *, endpoint: str | None, tell: Callable[[str], None]) -> HubFile:
    """Fetch a file and its licence into `folder`; give `wanted` with the commit and the SHA-256 that came.

    `endpoint` is the hub's address, None for the usual one. `tell` is told
    what goes on; a terminal shows a bar besides. A file that is there with the
    right SHA-256 is not fetched again. Raises `InstallFailed`.
    """
    from huggingface_hub import constants, get_hf_file_metadata, hf_hub_url

    constants.HF_HUB_DISABLE_TELEMETRY = True  # it would call the hub at home before every request, mirror or not
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)  # it would tell of every attempt
    with _in_our_words(wanted):
        announced = get_hf_file_metadata(
            hf_hub_url(wanted.repository, wanted.file, revision=wanted.revision, endpoint=endpoint),
            token=False,
            headers=_HEADERS,
        )
        revision = announced.commit_hash or wanted.revision
        known = replace(wanted, revision=revision, sha256=_agreed_sha256(wanted, announced.etag))
        licence = _licence(hf_hub_url(known.repository, LICENCE, revision=revision, endpoint=endpoint))
        target = folder / known.file
        if target.exists() and sha256_of(target) == known.sha256:
            tell(f"{known.file} is there already.")
        else:
            tell(f"Fetching {known.file} of {known.repository}, {told_size(announced.size)}.")
            url = hf_hub_url(known.repository, known.file, revision=revision, endpoint=endpoint)
            _fetch_whole(url, target, known, announced.size)
        (folder / LICENCE).write_bytes(licence)
    return known


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def told_size(size: int | None) -> str:
    """A number of bytes as people say it: "1.1 GB"."""
    if size is None:
        return "of a size that is not known"
    return f"{size / _GB:.1f} GB" if size >= _GB else f"{size / _MB:.1f} MB"


def _agreed_sha256(wanted: HubFile, etag: str | None) -> str:
    """The SHA-256 to hold the file to: ours, with which the hub's must agree, or else the hub's own."""
    stated = etag if etag and _SHA256.fullmatch(etag) else None
    if wanted.sha256 and stated and wanted.sha256 != stated:
        message = f"The hub's {wanted.file} is another file than the one that is known: its SHA-256 is {stated}."
        raise InstallFailed(message, hint=f"Expected was {wanted.sha256}. {_BY_HAND}")
    agreed = wanted.sha256 or stated
    if agreed is None:
        message = f"The hub does not say which SHA-256 {wanted.file} has, so what comes could not be checked."
        raise InstallFailed(message, hint=_BY_HAND)
    return agreed


def _licence(url: str) -> bytes:
    from huggingface_hub.file_download import http_get

    text = BytesIO()
    http_get(url, text, headers=_HEADERS)
    return text.getvalue()


def _fetch_whole(url: str, target: Path, known: HubFile, size: int | None) -> None:
    from huggingface_hub.file_download import http_get

    # The name holds the SHA-256: a file that has changed on the hub is not joined to a beginning of the old one.
    partial = target.with_name(f"{target.name}.{(known.sha256 or '')[:12]}.part")
    have = partial.stat().st_size if partial.exists() else 0
    if size is not None:
        if have > size:
            partial.unlink()
            have = 0
        _check_room(target.parent, size - have)
    with partial.open("ab") as file:
        http_get(url, file, resume_size=have, headers=_HEADERS, expected_size=size, displayed_filename=target.name)
    came = sha256_of(partial)
    if came != known.sha256:
        partial.unlink()
        message = f"What came as {target.name} is not that file, and was removed: its SHA-256 is {came}."
        raise InstallFailed(message, hint=f"Expected was {known.sha256}. Try again, or another network.")
    partial.replace(target)


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        message = f"There is no room in {folder}: {told_size(needed)} are to come, and {told_size(free)} are free."
        raise InstallFailed(message, hint="Make room, or name another home with --home.")


@contextmanager
def _in_our_words(wanted: HubFile) -> Iterator[None]:
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    try:
        yield
    except HfHubHTTPError as error:
        status = error.response.status_code
        if status in _NOT_THERE:
            message = f"The hub does not give {wanted.file} of {wanted.repository} ({status})."
            raise InstallFailed(message, hint=_BY_HAND) from None
        message = f"The hub answered {status} for {wanted.file}."
        raise InstallFailed(message, hint=f"Try again later. {_GOES_ON}") from None
    except httpx2.HTTPError as error:
        message = f"The hub can't be reached ({error})."
        raise InstallFailed(message, hint=f"{_GOES_ON} {_BY_HAND}") from None
    except OSError as error:
        if error.errno in _NO_ROOM:
            message = f"There is no room for {wanted.file}: {error.strerror}."
            raise InstallFailed(message, hint=f"Make room. {_GOES_ON}") from None
        message = f"{wanted.file} did not come whole ({error.strerror or type(error).__name__})."
        raise InstallFailed(message, hint=_GOES_ON) from None
