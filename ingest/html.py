"""HTML of a mail to the text that a reader sees, with its lines and its levels of quotation."""

import re

# Private-use code points that stand in the HTML for "a quotation begins" and "ends".
_OPEN, _CLOSE = "\ue000", "\ue001"

# `[^<>]*` stops at the next bracket, so that a flood of unclosed tags is still read in one pass.
_BLOCKQUOTE = re.compile(r"<(/?)blockquote\b([^<>]*)>", re.IGNORECASE)
_CITES = re.compile(r"\bcite\b|quote|attribution", re.IGNORECASE)
_NESTING = re.compile(r"</?(?!(?:script|style|head|title|template|noscript)\b)[a-z][^<>]*>", re.IGNORECASE)
_UNSEEN = ["script", "style", "head", "title", "template", "noscript"]

# A deeper level is printed like this one; else the marks alone would grow with the square of the depth.
_DEEPEST = 12


def to_text(html: str) -> str:
    """Text of an HTML body, its lines ended by line feeds.

    Quotations (`<blockquote>` that cites; mail programs also indent with bare
    ones) come out as lines that begin with "> ", one mark a level, as in
    text/plain. What is hidden by style, script or comment is left out.
    """
    marked = _mark_quotations(html.replace(_OPEN, "").replace(_CLOSE, ""))
    text = _converted(marked)
    if not text.strip(f"{_OPEN}{_CLOSE} \n\t"):
        text = _walked(marked)
    return _quoted(text)


def _mark_quotations(html: str) -> str:
    """Put marks in the place of the tags: the converter's time grows with the square of nested quotations."""
    cites: list[bool] = []

    def mark(tag: re.Match[str]) -> str:
        closing, attributes = tag.groups()
        if not closing:
            cites.append(bool(_CITES.search(attributes)))
            return f"<p>{_OPEN}</p>" if cites[-1] else "<p></p>"
        return f"<p>{_CLOSE}</p>" if cites and cites.pop() else "<p></p>"

    return _BLOCKQUOTE.sub(mark, html)


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
