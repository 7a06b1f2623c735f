"""Text of an HTML body that a human reader doesn't see, parted from what they do see."""

import re
from typing import TYPE_CHECKING

from ingest.charset import clean

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Whether it is worth to build a tree at all; the tree's time grows with the square of unclosed tags.
_MAY_HIDE = re.compile(
    r"\bhidden\b|display\s*:\s*none|mso-hide|opacity|font-size\s*:\s*[01]|:\s*-\d{3}|white|#fff", re.IGNORECASE
)
_MOST_TAGS = 20_000

_HIDES = re.compile(
    r"(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:\.0+)?(?:;|$)"
    r"|font-size:[01](?:\.\d+)?(?:px|pt|em|rem|%)?(?:;|!|$)|(?:left|top|text-indent):-\d{3})"
)
_WHITE = r"(?:#fff(?:fff)?|white|rgb\(255,255,255\))(?![\w.])"
_WHITE_TEXT = re.compile(rf"(?:^|;)color:{_WHITE}")
_WHITE_GROUND = re.compile(rf"^{_WHITE}")
_GROUND = re.compile(r"(?:^|;)background(?:-color|-image)?:([^;]*)")
_HIGHEST = 60


def part_hidden(html: str) -> tuple[str, tuple[str, ...]]:
    """The HTML without what its own attributes and styles hide, and the texts that were hidden.

    Hidden is what isn't displayed, has no size, stands off the screen, or is
    white on white. Body, table and page grounds count, so that white words on
    a button stay.
    """
    if not _MAY_HIDE.search(html) or html.count("<") > _MOST_TAGS:
        return html, ()
    try:
        return _parted(html)
    except Exception:  # noqa: BLE001 - a tree that can't be built or written hides nothing from the conversion
        return html, ()


def _parted(html: str) -> tuple[str, tuple[str, ...]]:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    hidden: list[str] = []
    for node in tree.css("[style], [hidden], font[color]"):
        if _is_hidden(node):
            text = clean(node.text(separator=" ", strip=True))
            if text and not (hidden and text in hidden[-1]):  # what stands within the one before is named already
                hidden.append(text)
            node.replace_with("")
    return (tree.html or html) if hidden else html, tuple(hidden)


def _is_hidden(node: "LexborNode") -> bool:
    style = _style(node)
    if "hidden" in node.attributes or _HIDES.search(style):
        return True
    white = _WHITE_TEXT.search(style) or _WHITE_GROUND.match((node.attributes.get("color") or "").lower())
    return bool(white) and not _stands_on_colour(node)


def _stands_on_colour(node: "LexborNode") -> bool:
    current: LexborNode | None = node
    for _ in range(_HIGHEST):
        if current is None:
            return False
        grounds = (current.attributes.get("bgcolor") or "").lower(), *_GROUND.findall(_style(current))
        stated = [ground for ground in grounds if ground and ground not in {"none", "transparent", "inherit"}]
        if stated:
            return not _WHITE_GROUND.match(stated[-1])
        current = current.parent
    return True


def _style(node: "LexborNode") -> str:
    return "".join((node.attributes.get("style") or "").lower().split())
