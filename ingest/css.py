"""As much of CSS as tells what a reader of a mail doesn't see: declarations, lengths, colours, plain rules."""

import re
from collections.abc import Iterator

_BRACE = re.compile(r"[{}]")
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})[ \t\n]?", re.IGNORECASE)
_LENGTH = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))(px|pt|em|rem|ex|ch|%|in|cm|mm|pc|vw|vh)?(?![\w.])")
_NUMBERS = re.compile(r"\d+\.?\d*%?|\.\d+")
_HEX = re.compile(r"#([0-9a-f]{3,8})(?![0-9a-z])")
_TOKEN = re.compile(r"#?[\w-]+(?:\([^()]*\))?")
_HIGHEST_CODE = 0x10FFFF

# In pixels, at 16 px to the em, as browsers have it.
_PIXELS = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "%": 0.16, "in": 96.0, "cm": 37.8}
_PIXELS |= {"mm": 3.78, "pc": 16.0, "vw": 10.0, "vh": 8.0}

_NAMES = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "silver": (192, 192, 192),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "red": (255, 0, 0),
    "maroon": (128, 0, 0),
    "yellow": (255, 255, 0),
    "olive": (128, 128, 0),
    "lime": (0, 255, 0),
    "green": (0, 128, 0),
    "aqua": (0, 255, 255),
    "cyan": (0, 255, 255),
    "teal": (0, 128, 128),
    "blue": (0, 0, 255),
    "navy": (0, 0, 128),
    "fuchsia": (255, 0, 255),
    "magenta": (255, 0, 255),
    "purple": (128, 0, 128),
    "orange": (255, 165, 0),
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255),
    "floralwhite": (255, 250, 240),
    "azure": (240, 255, 255),
    "mintcream": (245, 255, 250),
    "windowtext": (0, 0, 0),
    "window": (255, 255, 255),
}

Colour = tuple[int, int, int]
Declarations = dict[str, tuple[str, bool]]
"""Property -> its value, lower-case, and whether it is !important."""


def read_declarations(text: str) -> Declarations:
    """The declarations of a style attribute or of a rule's block; of one property, the last counts."""
    found: Declarations = {}
    for piece in unescaped(text).split(";"):
        name, colon, value = piece.partition(":")
        if not colon:
            continue
        value, important, _ = " ".join(value.split()).partition("!important")
        name, value = name.strip(), value.strip()
        if name and value and not (name in found and found[name][1] and not important):
            found[name] = (value, bool(important))
    return found


def unescaped(text: str) -> str:
    """Lower-case, without comments, with escapes as the characters that they stand for."""
    text = _without_comments(text)
    if "\\" in text:
        text = _ESCAPE.sub(_character, text).replace("\\", "")
    return text.lower()


def _without_comments(text: str) -> str:
    pieces: list[str] = []
    at = 0
    while (opened := text.find("/*", at)) >= 0:
        pieces.append(text[at:opened])
        closed = text.find("*/", opened + 2)
        at = len(text) if closed < 0 else closed + 2
    pieces.append(text[at:])
    return "".join(pieces)


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if 0 < code <= _HIGHEST_CODE else ""


def pixels(value: str) -> float | None:
    """A length in pixels, about; None where it isn't one."""
    found = _LENGTH.match(value)
    return float(found[1]) * _PIXELS[found[2] or "px"] if found else None


def read_colour(value: str) -> tuple[Colour | None, float]:
    """The colour of a value and how opaque it is, 0 to 1; (None, 1) where it can't be told."""
    value = value.strip()
    if value == "transparent":
        return None, 0.0
    if value in _NAMES:
        return _NAMES[value], 1.0
    digits = _HEX.match(value)
    if digits:
        return _of_digits(digits[1])
    if value.startswith(("rgb(", "rgba(")):
        return _of_numbers(_NUMBERS.findall(value))
    return None, 1.0


def _of_digits(digits: str) -> tuple[Colour | None, float]:
    if len(digits) in {3, 4}:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in {6, 8}:
        return None, 1.0
    red, green, blue, *alpha = (int(digits[at : at + 2], 16) for at in range(0, len(digits), 2))
    return (red, green, blue), alpha[0] / 255 if alpha else 1.0


def _of_numbers(numbers: list[str]) -> tuple[Colour | None, float]:
    if len(numbers) not in {3, 4}:
        return None, 1.0
    red, green, blue = (int(_of_whole(number, 255)) for number in numbers[:3])
    return (red, green, blue), _of_whole(numbers[3], 1) if len(numbers) > 3 else 1.0  # noqa: PLR2004 - the fourth is alpha


def _of_whole(number: str, whole: float) -> float:
    return float(number[:-1]) / 100 * whole if number.endswith("%") else float(number)


def ground_of(value: str) -> tuple[Colour | None, bool]:
    """What a `background` puts behind the text: a colour, and whether it puts anything there at all."""
    if "url(" in value or "gradient(" in value or "var(" in value:
        return None, True
    for token in _TOKEN.findall(value):
        if token in {"none", "transparent", "inherit", "initial", "unset"}:
            continue
        colour, opaque = read_colour(token)
        if colour is not None:
            return (colour, True) if opaque else (None, False)
    return None, False


def plain_rules(sheet: str) -> Iterator[tuple[str, Declarations]]:
    """The rules of a style sheet that hold on any screen: selector, declarations.

    What stands under a condition (`@media (max-width: …)`) is left out.
    """
    sheet = _without_comments(sheet).replace("<!--", "").replace("-->", "")
    at = 0
    while (opened := sheet.find("{", at)) >= 0:
        prelude = sheet[at:opened].rpartition(";")[2].rpartition("}")[2].strip()
        if prelude.lower() in {"@media screen", "@media all"}:
            at = opened + 1
        elif prelude.startswith("@"):
            at = _end_of_block(sheet, opened)
        else:
            closed = sheet.find("}", opened)
            closed = len(sheet) if closed < 0 else closed
            yield prelude, read_declarations(sheet[opened + 1 : closed])
            at = closed + 1


def _end_of_block(sheet: str, opened: int) -> int:
    depth = 0
    for brace in _BRACE.finditer(sheet, opened):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return len(sheet)
