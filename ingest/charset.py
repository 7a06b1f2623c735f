"""Bytes of a mail to clean Unicode text."""

import codecs
import re
import unicodedata

# Python's own codecs, not charsets of mail; some take time that grows with the square of the input.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "oem", "mbcs"})

# The WHATWG Encoding Standard reads it as windows-1252, since that is what senders mean by it.
_MEANT_AS_CP1252 = "iso8859-1"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(raw: bytes, charset: str | None) -> tuple[str, str | None]:
    """Text of `raw`, and a warning where its charset had to be guessed.

    Tries the declared charset, then UTF-8, then windows-1252. Never raises.
    The text is clean (see `clean`).
    """
    codec = _codec(charset)
    if codec is not None:
        try:
            return clean(raw.decode(codec)), None
        except (UnicodeError, LookupError):  # LookupError: a codec of bytes to bytes, as base64
            pass
    guess, text = _guessed(raw)
    if raw.isascii():
        return clean(text), None
    told = f"the charset {charset[:40]!r} does not fit its text" if charset else "the charset is not stated"
    return clean(text), f"{told}: read as {guess}"


def clean(text: str) -> str:
    """`text` in NFC with line feeds as its only line ends, without control characters and lone surrogates."""
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))


def _codec(charset: str | None) -> str | None:
    if not charset:
        return "utf-8"
    try:
        name = codecs.lookup(charset.strip()).name
    except (LookupError, ValueError, UnicodeError):
        return None
    if name.replace("_", "-") in _NOT_CHARSETS:
        return None
    return "cp1252" if name == _MEANT_AS_CP1252 else name


def _guessed(raw: bytes) -> tuple[str, str]:
    for guess in ("utf-8", "cp1252"):
        try:
            return guess, raw.decode(guess)
        except UnicodeError:
            continue
    return "latin-1", raw.decode("latin-1")
