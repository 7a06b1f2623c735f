"""Bytes of a mail to clean Unicode text."""

import codecs
import re
import unicodedata

# Python's own codecs, not charsets of mail; some take time that grows with the square of the input.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "oem", "mbcs"})

# The WHATWG Encoding Standard reads it as windows-1252, since that is what senders mean by it.
_MEANT_AS_CP1252 = "iso8859-1"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")

# What no reader sees: zero-width, bidirectional controls and fillers (Unicode TR 9, TR 36), soft hyphens. A joiner
# stays between the pictures that it joins.
_PICTURE = "[\U0001f000-\U0001faff\u2190-\u2bff\ufe0f]"
_NOT_SEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_INVISIBLE = re.compile(f"[{_NOT_SEEN}]+|(?<!{_PICTURE})\u200d|\u200d(?!{_PICTURE})")
_MASKING = re.compile("[\u202d\u202e]|[^\\W\\d_][\u200b\u200c\u200d\u2060-\u2064\ufeff]+[^\\W\\d_]")

# Tag characters spell ASCII that nobody sees. Those of a flag's region belong to its picture.
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f")
_TAGGED = re.compile("[\U000e0020-\U000e007e]{2,}")
_TAGS = 0xE0000


def decode(raw: bytes, charset: str | None, *, keep_invisible: bool = False) -> tuple[str, str | None]:
    """Text of `raw`, and a warning where its charset had to be guessed.

    Tries the declared charset, then UTF-8, then windows-1252. Never raises.
    The text is clean (see `clean`); with `keep_invisible`, the characters
    that nobody sees are still in it, for `unmask` to tell of.
    """
    text, warning = _decoded(raw, charset)
    return (_legible(text) if keep_invisible else clean(text)), warning


def _decoded(raw: bytes, charset: str | None) -> tuple[str, str | None]:
    codec = _codec(charset)
    if codec is not None and not (codec.startswith(("utf-16", "utf-32")) and b"\0" not in raw):
        try:
            return raw.decode(codec), None
        except (UnicodeError, LookupError):  # LookupError: a codec of bytes to bytes, as base64
            pass
    guess, text = _guessed(raw)
    if raw.isascii():
        return text, None
    told = f"the charset {charset[:40]!r} does not fit its text" if charset else "the charset is not stated"
    return text, f"{told}: read as {guess}"


def clean(text: str) -> str:
    """`text` in NFC with line feeds as its only line ends, without characters that nobody sees and lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    return _legible(text if text.isascii() else _INVISIBLE.sub("", text))


def unmask(text: str) -> tuple[str, tuple[str, ...], bool]:
    """`text` clean, the words that it spells in invisible characters, and whether such stood within its words."""
    if text.isascii():
        return clean(text), (), False
    spelled = tuple(
        "".join(chr(ord(character) - _TAGS) for character in found) for found in _TAGGED.findall(_FLAG.sub("", text))
    )
    return clean(text), spelled, bool(spelled or _MASKING.search(text))


def _legible(text: str) -> str:
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    if text.isascii():
        return text
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
