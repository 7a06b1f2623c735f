"""HTML of a mail to the text that a reader sees, with its lines and its levels of quotation."""

import re

# Private-use code points that stand in the HTML for "a quotation begins" and "ends".
_OPEN, _CLOSE = "\ue000", "\ue001"

# `[^<>]*` stops at the next bracket, so that a flood of unclosed tags is still read in one pass.
_BOX = re.compile(r"<(/?)(blockquote|div)\b([^<>]*)>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_CITES = re.compile(r"\bcite\b|quote|attribution", re.IGNORECASE)
_NESTING = re.compile(r"</?(?!(?:script|style|head|title|template|noscript)\b)[a-z][^<>]*>", re.IGNORECASE)
_UNSEEN = ["script", "style", "head", "title", "template", "noscript"]

# What mail programs put around the original: Thunderbird in a forward alone, the others in a reply too. There the
# answers may stand between the quotations, so what the box begins with tells.
_FORWARDS = re.compile(r"\bmoz-forward-container\b")
_MAY_FORWARD = re.compile(r"\b(?:gmail_quote|yahoo_quoted|protonmail_quote)", re.IGNORECASE)
_DASHES = re.compile(r"\s*[-\u2010]{5,}")
_LOOK_AHEAD = 600

# Outlook's marks above its header block, which its plain text draws as a rule.
_OUTLOOK = re.compile(r"\b(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)\b")
_APPENDS = "appendonsend"
_RULE = f"<p>{'_' * 32}</p>"

# A deeper level is printed like this one; else the marks alone would grow with the square of the depth.
_DEEPEST = 12


def to_text(html: str) -> str:
    """Text of an HTML body, its lines ended by line feeds.

    Quotations (`<blockquote>` that cites; mail programs also indent with bare
    ones) and the boxes that mail programs put around a forward come out as
    lines that begin with "> ", one mark a level, as in text/plain; Outlook's
    mark above its header block as the rule that its plain text has. What is
    hidden by style, script or comment is left out.
    """
    marked = _mark_quotations(html.replace(_OPEN, "").replace(_CLOSE, ""))
    text = _converted(marked)
    if not text.strip(f"{_OPEN}{_CLOSE} \n\t"):
        text = _walked(marked)
    return _quoted(text)


def _mark_quotations(html: str) -> str:
    """Put marks in the place of the tags: the converter's time grows with the square of nested quotations."""
    open_boxes: dict[str, list[bool]] = {"blockquote": [], "div": []}
    appended = False

    def mark(tag: re.Match[str]) -> str:
        nonlocal appended
        closing, name, attributes = tag[1], tag[2].lower(), tag[3]
        kept = "<p></p>" if name == "blockquote" else tag[0]
        boxes = open_boxes[name]
        if closing:
            return f"<p>{_CLOSE}</p>{kept}" if boxes and boxes.pop() else kept
        quotes = bool(_CITES.search(attributes)) if name == "blockquote" else _is_forward(tag)
        boxes.append(quotes)
        if quotes:
            return f"{kept}<p>{_OPEN}</p>"
        if name == "div" and _OUTLOOK.search(attributes):
            drawn, appended = appended, _APPENDS in attributes
            return kept if drawn else _RULE + kept
        return kept

    return _BOX.sub(mark, html)


def _is_forward(box: re.Match[str]) -> bool:
    """Whether a `<div>` holds a forward, and nothing of the forwarder's own."""
    if _FORWARDS.search(box[3]):
        return True
    if not _MAY_FORWARD.search(box[3]):
        return False
    return bool(_DASHES.match(_TAG.sub("", box.string[box.end() : box.end() + _LOOK_AHEAD])))


def _converted(html: str) -> str:
    from html_to_markdown import ConversionOptions, OutputFormat, convert

    options = ConversionOptions(output_format=OutputFormat.PLAIN, skip_images=True, extract_metadata=False)
    try:
        return convert(html, options).content or ""
    except Exception:  # noqa: BLE001 - its errors share no base, and what it can't convert is walked below
        return ""


def _walked(html: str) -> str:
    """Flattened first: the parser's time grows with the square of unclosed tags."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(_NESTING.sub("<br>", html))
    tree.strip_tags(_UNSEEN)
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


def _quoted(text: str) -> str:
    lines: list[str] = []
    depth = 0
    for line in text.split("\n"):
        if _OPEN not in line and _CLOSE not in line:
            lines.append(f"{'> ' * min(depth, _DEEPEST)}{line}".rstrip() if depth else line)
            continue
        for piece in re.split(f"([{_OPEN}{_CLOSE}])", line):
            if piece == _OPEN:
                depth += 1
            elif piece == _CLOSE:
                depth = max(0, depth - 1)
            elif piece.strip():
                lines.append(f"{'> ' * min(depth, _DEEPEST)}{piece.strip()}")
    return "\n".join(lines).strip("\n")
