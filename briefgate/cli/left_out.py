"""What a model was not shown of a long mail, as the commands tell it."""

from extract.brief import LeftOut


def not_shown(left_out: LeftOut) -> str:
    """One line for the owner."""
    where = left_out.place or left_out.kind
    return f"The model was not shown {left_out.characters:,} characters of the {where}: what is unknown may be there."


def left_out_json(left_out: LeftOut) -> dict[str, str | int | None]:
    """The same as data."""
    return {
        "passage": left_out.passage,
        "kind": left_out.kind,
        "place": left_out.place,
        "characters": left_out.characters,
    }
