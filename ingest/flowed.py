"""text/plain with `format=flowed` (RFC 3676) back to paragraphs."""


def unflow(text: str, *, delete_space: bool) -> str:
    """`text` with its soft line breaks joined; `delete_space` is the DelSp parameter.

    A line that ends in a space flows into the next one of the same quotation
    depth; the signature separator "-- " does not. Space-stuffing is undone.
    """
    paragraphs: list[str] = []
    flowing: list[str] = []
    depth = 0
    for line in text.split("\n"):
        content = line.lstrip(">")
        line_depth = len(line) - len(content)
        content = content.removeprefix(" ")
        if flowing and (line_depth != depth or content == "-- "):
            paragraphs.append(_joined(flowing, depth))
            flowing = []
        depth = line_depth
        soft = content.endswith(" ") and content != "-- "
        flowing.append(content[:-1] if soft and delete_space else content)
        if not soft:
            paragraphs.append(_joined(flowing, depth))
            flowing = []
    if flowing:
        paragraphs.append(_joined(flowing, depth))
    return "\n".join(paragraphs)


def _joined(pieces: list[str], depth: int) -> str:
    text = "".join(pieces)
    return f"{'>' * depth} {text}" if depth else text
