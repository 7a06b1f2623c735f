"""Text of an HTML body that a human reader doesn't see, parted from what they do see."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.charset import clean
from ingest.css import Colour, Declarations, ground_of, pixels, plain_rules, read_colour, read_declarations

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Whether it is worth to build a tree at all.
_MAY_HIDE = re.compile(
    r"\bhidden\b|display|mso-hide|opacity|visibility|font(?:-size)?\s*:\s*[0.]|font-size\s*:\s*1(?:\.\d)?p|height\s*:\s*[01]"
    r"|width\s*:\s*[01](?!\d)|:\s*-\d{3}|clip|transform|transparent|background|bgcolor|white|#[ef]|rgb|\\|<style|<!--(?!\[if)",
    re.IGNORECASE,
)

# The tree's time grows with the square of the depth of nested blocks; nobody's mail is as deep as this.
_BLOCK = re.compile(r"<(/?)(?:div|blockquote|center|section|article|main|ul|ol|dl|form|fieldset|pre)\b", re.IGNORECASE)
_DEEPEST_BLOCKS = 1_000
_MOST_TAGS = 300_000
_MOST_MATCHES = 50_000_000
_LONGEST_COMMENT = 100_000

_TOO_DEEP = "its HTML is nested too deep to tell what it hides: hidden words may stand among the others"

_SMALLEST_TEXT = 1.5
_RELATIVE = re.compile(r"[\d.](?:em|ex|ch|%)")
_SIZES = frozenset({"xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"})
_FAR_OFF = -500.0
_ALIKE = 12
_UNREAD = frozenset({"script", "style", "title", "template", "noscript", "head"})
_OUTLOOKS_OWN = ["style", "xml", "script", "head", "title"]
_SHOWN = frozenset({"visible", "initial"})
_WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the text of an element looks. The colour is None where nothing states one, the ground where it is unknown."""

    gone: bool = False
    invisible: bool = False
    tiny: bool = False
    clear: bool = False
    colour: Colour | None = None
    ground: Colour | None = _WHITE

    @property
    def hidden(self) -> bool:
        """Whether a reader can't see it."""
        return self.gone or self.invisible or self.tiny or self.clear or _alike(self.colour, self.ground)


def part_hidden(html: str, warnings: list[str]) -> tuple[str, tuple[str, ...]]:
    """The HTML without what it hides from a human reader, and the texts that were hidden.

    Hidden is what isn't displayed, has no size, stands off the screen, is
    transparent or of the colour of its own ground, by style, style sheet or
    attribute; and comments. Words on a coloured button stay, and those that an
    element within a hidden one shows again.
    """
    if not _MAY_HIDE.search(html):
        return html, ()
    if html.count("<") > _MOST_TAGS or _depth(html) > _DEEPEST_BLOCKS:
        warnings.append(_TOO_DEEP)
        return html, ()
    try:
        return _parted(html, warnings)
    except Exception:  # noqa: BLE001 - a tree that can't be built or written hides nothing from the conversion
        warnings.append(_TOO_DEEP)
        return html, ()


def _depth(html: str) -> int:
    depth = deepest = 0
    for block in _BLOCK.finditer(html):
        depth = max(0, depth - 1) if block[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _parted(html: str, warnings: list[str]) -> tuple[str, tuple[str, ...]]:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    root = tree.root
    if root is None:
        return html, ()
    walk = _Walk(_matches(tree, len(html), warnings))
    walk.over(root)
    for node in walk.found:
        node.remove()
    hidden = (*walk.passages(), *filter(None, [_said_in(walk.comments)]))
    return (tree.html or html) if walk.found else html, hidden


def _matches(tree: "LexborHTMLParser", length: int, warnings: list[str]) -> dict[int, list[Declarations]]:
    """What the style sheets say of each element, by the element's id, in the sheets' order."""
    rules = [rule for sheet in tree.css("style") for rule in plain_rules(sheet.text())]
    rules = [(selector, said) for selector, said in rules if said.keys() & _READ and ":" not in selector]
    if len(rules) * length > _MOST_MATCHES:
        warnings.append(
            "its style sheets are too large to tell what they hide: hidden words may stand among the others"
        )
        return {}
    found: dict[int, list[Declarations]] = {}
    for selector, said in rules:
        for node in _selected(tree, selector):
            found.setdefault(node.mem_id, []).append(said)
    return found


def _selected(tree: "LexborHTMLParser", selector: str) -> "list[LexborNode]":
    try:
        return tree.css(selector)
    except Exception:  # noqa: BLE001 - selectors that the library doesn't know raise under several names
        return []


class _Walk:
    """One walk over the tree, from the outermost element inwards; hidden texts stay grouped as they stood."""

    def __init__(self, matches: dict[int, list[Declarations]]) -> None:
        self._matches = matches
        self._styles: dict[str, Declarations] = {}
        self._groups: list[list[str]] = [[]]
        self.found: list[LexborNode] = []
        self.comments: list[str] = []

    def over(self, root: "LexborNode") -> None:
        """Visit every node. A stack and no recursion: trees are deeper than Python's."""
        waiting: list[tuple[LexborNode, _Look]] = [(root, _Look())]
        while waiting:
            node, look = waiting.pop()
            if node.is_text_node:
                self._text(node, look)
            elif node.is_comment_node:
                self.comments.append(node.comment_content or "")
            elif node.tag not in _UNREAD:
                within = self._look(node, look)
                child = node.last_child
                while child is not None:
                    waiting.append((child, within))
                    child = child.prev

    def passages(self) -> tuple[str, ...]:
        """The hidden texts, those that stood together in one."""
        texts = (" ".join(clean(" ".join(group)).split()) for group in self._groups)
        return tuple(text for text in texts if text)

    def _text(self, node: "LexborNode", look: _Look) -> None:
        text = node.text_content or ""
        if not text.strip():
            return
        if look.hidden:
            self.found.append(node)
            self._groups[-1].append(text)
        elif self._groups[-1]:
            self._groups.append([])

    def _look(self, node: "LexborNode", outer: _Look) -> _Look:
        if outer.gone:
            return outer
        attributes = node.attributes
        said = self._said(node.mem_id, attributes.get("style"))
        colour, ground = attributes.get("color"), attributes.get("bgcolor")
        if "background" in attributes:
            ground = "url()"
        if not said and "hidden" not in attributes and not colour and not ground:
            return outer
        look = replace(outer, gone="hidden" in attributes or _takes_no_room(said))
        if ground:
            look = _on_ground(look, ground.strip().lower())
        for name in ("background", "background-color", "background-image"):
            if name in said:
                look = _on_ground(look, said[name][0])
        stated = said["color"][0] if "color" in said else (colour or "").lower()
        if stated:
            found, opaque = read_colour(stated)
            look = replace(look, colour=found, clear=opaque == 0)
        if "visibility" in said:
            look = replace(look, invisible=said["visibility"][0] not in _SHOWN)
        return replace(look, tiny=_is_tiny(said, outer=outer.tiny))

    def _said(self, node: int, style: str | None) -> Declarations:
        """What holds for an element: the style sheets in their order, then its own style, then what is !important."""
        own: Declarations = {}
        if style:
            if style not in self._styles:
                self._styles[style] = read_declarations(style)
            own = self._styles[style]
        sheets = self._matches.get(node)
        if sheets is None:
            return own
        merged: Declarations = {}
        for said in (*sheets, own):
            merged |= {name: value for name, value in said.items() if value[1] or not merged.get(name, ("", False))[1]}
        return merged


_READ = frozenset(
    {
        "display",
        "visibility",
        "opacity",
        "mso-hide",
        "font-size",
        "font",
        "color",
        "background",
        "background-color",
        "background-image",
        "height",
        "max-height",
        "width",
        "max-width",
        "left",
        "top",
        "right",
        "margin-left",
        "margin-top",
        "text-indent",
        "clip",
        "clip-path",
        "transform",
    }
)


def _takes_no_room(said: Declarations) -> bool:
    """Whether an element is shown nowhere at all, whatever stands within it."""
    values = {name: value for name, (value, _) in said.items()}
    if values.get("display") == "none" or values.get("mso-hide") == "all" or _is_nought(values.get("opacity")):
        return True
    if values.get("overflow", "").startswith("hidden") and any(
        _is_nought(values.get(name), 1) for name in ("height", "max-height", "width", "max-width")
    ):
        return True
    if values.get("position") in {"absolute", "fixed"} and (
        any(_is_far(values.get(name)) for name in ("left", "top", "right")) or "rect(0" in values.get("clip", "")
    ):
        return True
    clipped = values.get("clip-path", "").replace(" ", "") in {"inset(50%)", "inset(100%)", "circle(0)", "circle(0px)"}
    shrunk = values.get("transform", "").replace(" ", "") in {"scale(0)", "scale(0,0)", "scalex(0)", "scaley(0)"}
    return clipped or shrunk or any(_is_far(values.get(name)) for name in ("text-indent", "margin-left", "margin-top"))


def _is_nought(value: str | None, most: float = 0) -> bool:
    size = pixels(value) if value else None
    return size is not None and 0 <= size <= most


def _is_far(value: str | None) -> bool:
    size = pixels(value) if value else None
    return size is not None and size <= _FAR_OFF


def _is_tiny(said: Declarations, *, outer: bool) -> bool:
    """Whether text is too small to be seen; a size that is relative to a tiny one is tiny too."""
    words = [said["font-size"][0]] if "font-size" in said else said.get("font", ("", False))[0].split()
    for word in words:
        size = pixels(word)
        if word in _SIZES:
            return False
        if size is not None and ("font-size" in said or not word.isdigit()):
            return size <= _SMALLEST_TEXT or (outer and _RELATIVE.search(word) is not None)
    return outer


def _on_ground(look: _Look, value: str) -> _Look:
    """A picture or a gradient may be of any colour: then nothing is known to be of the same."""
    colour, covers = ground_of(value)
    return replace(look, ground=colour) if covers else look


def _alike(colour: Colour | None, ground: Colour | None) -> bool:
    if colour is None or ground is None:
        return False
    return all(abs(one - other) <= _ALIKE for one, other in zip(colour, ground, strict=True))


def _said_in(comments: list[str]) -> str:
    """The words of comments, without what is markup for Outlook alone."""
    from selectolax.lexbor import LexborHTMLParser

    texts: list[str] = []
    for comment in comments:
        if "<" in comment:
            tree = LexborHTMLParser(comment[:_LONGEST_COMMENT].partition("]>")[2] or comment[:_LONGEST_COMMENT])
            tree.strip_tags(_OUTLOOKS_OWN)
            comment = tree.body.text(separator=" ", strip=True) if tree.body else ""  # noqa: PLW2901 - its words alone
        texts.append(comment)
    said = " ".join(clean(" ".join(texts)).split())
    return said if any(character.isalpha() for character in said) else ""
