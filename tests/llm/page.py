"""`docs/evaluation-models.md`: what a real model read, from the answers that were kept.

`python -m tests.llm.evaluation --write` makes the page where the answers are.
Where they aren't, a test holds what can be known without: which file, which
prompt, and whether that is still the prompt that the program asks with, which
`python -m tests.llm.page` writes anew.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.counting import Share, Tally
from briefgate.evaluation.measuring import Result, outcomes
from briefgate.evaluation.report import FIELDS, verdicts
from extract.small_form import small_form
from tests.corpus.evaluation import misses

PAGE = Path(__file__).resolve().parents[2] / "docs" / "evaluation-models.md"
VERDICTS_AGREE = 0.90
Results = Mapping[str, Sequence[Result]]
"""Of the model alone, the rules alone, and both joined, in this order."""

_PROMPT = re.compile(r"^\| prompt, SHA-256 \| `([0-9a-f]{64})` \|$", re.MULTILINE)
_KINDS = (Outcome.CORRECT, Outcome.MISSED, Outcome.WRONG, Outcome.INVENTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured: the weights, the prompt (SHA-256), and how many briefs of which part of the corpus."""

    file: str
    sha256: str
    prompt: str
    part: str
    languages: Mapping[str, int]
    of: int

    @property
    def table(self) -> str:
        """As the page shows it."""
        return _table(
            ("what", "which"),
            [
                ("model", f"`{self.file}`"),
                ("its SHA-256", f"`{self.sha256}`"),
                ("prompt, SHA-256", f"`{self.prompt}`"),
                ("mails measured", f"{sum(self.languages.values())} of the {self.of} briefs of the {self.part} part"),
                ("of these", ", ".join(f"{code} {count}" for code, count in self.languages.items())),
            ],
        )


def renewed(page: str, measured: Measured, results: Results) -> str:
    """The page with all that stands between its marks made anew."""
    blocks = {"measured": measured.table, "fields": fields_table(results), "misses": misses(results["joined"])}
    for name, text in blocks.items():
        page = _with_block(page, name, text)
    return with_standing(page, measured.prompt)


def with_standing(page: str, prompt: str) -> str:
    """The page, saying whether `prompt`, which the program asks with today, is the one that was measured."""
    same = prompt_of(page) == prompt
    told = (
        "The program asks with this prompt today."
        if same
        else "**The prompt has changed since:** these figures are of an earlier one."
    )
    return _with_block(page, "standing", told)


def todays_prompt() -> str:
    """The hash of the prompt that the program asks with."""
    return small_form().hash


def prompt_of(page: str) -> str | None:
    """The hash of the prompt that a page's figures are of."""
    found = _PROMPT.search(page)
    return found[1] if found else None


def fields_table(results: Results) -> str:
    """Right, missed, wrong and invented by field, in bold where both joined do worse than one of them alone."""
    rows = []
    for field in (*FIELDS, None):
        tallies = [Tally.of(outcomes(each, field=field)) for each in results.values()]
        if any(tally.recall.of or tally[Outcome.INVENTED] for tally in tallies):
            *_, together = told = [", ".join(str(tally[kind]) for kind in _KINDS) for tally in tallies]
            told[-1] = f"**{together}**" if is_worse(tallies) else together
            rows.append((f"`{field}`" if field else "all", *told))
    shares = [verdicts(each) for each in results.values()]
    rows.append(("verdicts that agree", *(_share(share) for share in shares)))
    return _table(("right, missed, wrong, invented", *results), rows)


def is_worse(tallies: Sequence[Tally]) -> bool:
    """Whether the last of three finds less than the better of the two before, or invents more than the second."""
    *alone, together = tallies
    best = max(tally[Outcome.CORRECT] for tally in alone)
    return together[Outcome.CORRECT] < best or together[Outcome.INVENTED] > alone[-1][Outcome.INVENTED]


def _share(share: Share) -> str:
    low, high = share.interval
    return f"{share.hits} of {share.of} ({low:.2f}–{high:.2f})"


def _with_block(page: str, name: str, text: str) -> str:
    begins, ends = f"<!-- {name}: begins -->\n", f"<!-- {name}: ends -->\n"
    before, _, rest = page.partition(begins)
    _, _, after = rest.partition(ends)
    return f"{before}{begins}\n{text}\n\n{ends}{after}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(
        f"| {' | '.join(row)} |" if row is not None else "|---" * len(head) + "|" for row in (head, None, *rows)
    )


if __name__ == "__main__":
    PAGE.write_text(with_standing(PAGE.read_text(encoding="utf-8"), todays_prompt()), encoding="utf-8")
