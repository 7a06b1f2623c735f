"""Text as one who searches it for orders compares it: what was done to hide its words is undone.

Nothing here keeps offsets: whoever finds something shows the sentence as it stands in the mail.
"""

import html
import re
import unicodedata
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator

_LOOK_ALIKES = str.maketrans(
    # Cyrillic and Greek letters that look like Latin ones, small capitals, letters with a stroke
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458\u0501\u051b\u051d\u04bb\u0491\u0433\u043f\u04cf"
    "\u03b1\u03b5\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03c9\u03f2\u03b2\u03b3"
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22"
    "\u0131\u0142\u00f8\u0111\u0127\u0167\u0251\u0261",
    "abekmhopctyxsijdqwhrrnlaenikvoptuxwcbyabcdefghijklmnoprstuvwyzilodhtag",
)
_LEET = str.maketrans("013457@$!|", "oieastasil")
_LEET_WORD = re.compile(r"(?<![\w@$!|.,])(?=[\w@$!|]*[a-z])(?=[a-z]*[013457@$!|])[a-z013457@$!|]{3,}(?![\w@$|])")
_FEWEST_LEET = 2
_EMPHASIS = re.compile(r"[*~`\u0332\u0336]+|(?<!\w)_+|_+(?!\w)")
_JOINT = re.compile(r"(?<=[^\W\d_])[-_.+/\\|]+(?=[^\W\d_])")
_FEWEST_JOINTS = 3
_NO_LETTER = re.compile(r"[^a-z]+")
_BASE64 = re.compile(r"(?<![\w+/])(?:[A-Za-z0-9+/_-]{16,} ?)+={0,2}(?![\w+/])")
_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}|\\u00[0-9a-fA-F]{2}|\\x[0-9a-fA-F]{2}")
_FEWEST_ESCAPES = 4
_LEGIBLE = 0.8


def plain(text: str) -> str:
    """Lower case, without accents, in Latin letters where others only look like them, without marks of emphasis."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("\u00df", "ss"))
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
        text = text.lower().translate(_LOOK_ALIKES)
    return _EMPHASIS.sub("", text.lower())


def readings(text: str) -> Iterator[str]:
    """The text made plain, then in each way in which a patient reader could decipher it."""
    as_it_is = plain(text)
    yield as_it_is
    if "&" in text and ";" in text:
        yield plain(html.unescape(text))
    if len(_ESCAPE.findall(text)) >= _FEWEST_ESCAPES:
        yield plain(_ESCAPE.sub(lambda escape: chr(int(escape.group()[-2:], 16)), text))
    yield from (plain(hidden) for hidden in _decoded(text))
    if len(_LEET_WORD.findall(as_it_is)) >= _FEWEST_LEET:
        yield _LEET_WORD.sub(lambda word: word.group().replace("11", "ll").translate(_LEET), as_it_is)
    if len(_JOINT.findall(as_it_is)) >= _FEWEST_JOINTS:
        yield _JOINT.sub(" ", as_it_is)


def squeezed(text: str) -> str:
    """The letters of the text alone, made plain: where i g n o r e and igno re are a word once more."""
    return _NO_LETTER.sub("", plain(text).replace("11", "ll").translate(_LEET))


def _decoded(text: str) -> Iterator[str]:
    for found in _BASE64.finditer(text):
        encoded = found.group().replace(" ", "").rstrip("=").replace("-", "+").replace("_", "/")
        try:
            decoded = b64decode(encoded + "=" * (-len(encoded) % 4)).decode()
        except (NotBase64, UnicodeDecodeError):
            continue
        letters = sum(letter.isalpha() or letter.isspace() for letter in decoded)
        if letters >= _LEGIBLE * len(decoded):
            yield decoded
