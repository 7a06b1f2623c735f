"""The table of `docs/forwards.md`, by mail program and language: `python -m tests.corpus.forwards.table` renews it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.corpus.forwards.cases import CASES, REPLIES
from tests.corpus.forwards.letters import LETTERS
from tests.corpus.forwards.outcome import outcome, outcome_of_reply, wanted, wanted_of_reply

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "forwards.md"
BEGINS, ENDS = "<!-- table: begins -->\n", "<!-- table: ends -->\n"

_Cell = tuple[str, str]


def renewed(document: str) -> str:
    """The document with the table between its marks made anew."""
    before, _, rest = document.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    return f"{before}{BEGINS}{_tables()}{ENDS}{after}"


def _tables() -> str:
    forwards = [((case.program, case.language), wanted(case) == outcome(case)) for case in CASES]
    replies = [
        ((reply.program, reply.language), wanted_of_reply(reply) == outcome_of_reply(reply)) for reply in REPLIES
    ]
    return "\n".join(
        [
            f"\n{_summed(forwards)} forwards are taken apart as they must:\n",
            *_rows(forwards),
            f"\n{_summed(replies)} mails that are no forward are left whole, and what they quote is told apart:\n",
            *_rows(replies),
            "\n",
        ]
    )


def _summed(results: Iterable[tuple[_Cell, bool]]) -> str:
    right = [came_right for _, came_right in results]
    return f"{sum(right)} of {len(right)}"


def _rows(results: list[tuple[_Cell, bool]]) -> Iterator[str]:
    """One row a program; a cell holds how many cases came out right, and of how many where some did not."""
    languages = [*LETTERS, *sorted({language for (_, language), _ in results} - LETTERS.keys())]
    every, right = Counter(cell for cell, _ in results), Counter(cell for cell, came_right in results if came_right)
    yield f"| | {' | '.join(languages)} |"
    yield f"|---|{'---|' * len(languages)}"
    for program in dict.fromkeys(program for (program, _), _ in results):
        cells = (_shown(right[program, language], every[program, language]) for language in languages)
        yield f"| {program} | {' | '.join(cells)} |"


def _shown(right: int, every: int) -> str:
    if not every:
        return ""
    return str(right) if right == every else f"{right} of {every}"


if __name__ == "__main__":
    DOCUMENT.write_text(renewed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
