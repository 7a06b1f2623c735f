"""What became of the faults that `make mutate` planted in score/: how many its tests found, and why not the others.

Ends with 1 where fewer than 95 of 100 were found, or where one that was not
found is in a function of which docs/mutants.md says nothing.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

MUTANTS = Path("mutants")
EXPLAINED = Path("docs/mutants.md")
ENOUGH = 95
"""Of a hundred faults, how many must be found."""
FOUND = frozenset({1, 3, 36, 24, -24, 152, 255})
"""How a run of the tests ends that finds a fault: a failed test, an error of theirs, or out of time."""
CLICK = "\N{LATIN LETTER LATERAL CLICK}"
NAME = re.compile(
    rf"(?P<module>score\.\w+)\.x(?:{CLICK}(?P<class>\w+){CLICK}|_)(?P<function>\w+)__mutmut_\d+",
)
"""`score.gates.x_decide__mutmut_7`; a method stands with its class between two clicks."""
ROW = re.compile(r"^\| `(score\.[\w.]+)` \|", re.MULTILINE)


def outcomes() -> Iterator[tuple[str, bool]]:
    """Every fault: the function that it was planted in, and whether a test found it."""
    for results in sorted(MUTANTS.glob("score/*.meta")):
        for name, status in json.loads(results.read_text(encoding="utf-8"))["exit_code_by_key"].items():
            yield function_of(name), status in FOUND


def function_of(mutant: str) -> str:
    """The function that a fault was planted in, as Python names it."""
    named = NAME.fullmatch(mutant)
    if named is None:
        message = f"mutmut names a mutant in a way that is not known here: {mutant}"
        raise ValueError(message)
    return ".".join(part for part in named.group("module", "class", "function") if part)


def main() -> int:
    """Print the figures and what was not found; give the exit status."""
    planted, left = Counter[str](), Counter[str]()
    for function, found in outcomes():
        planted[function] += 1
        left[function] += not found
    total = planted.total()
    if not total:
        print("Nothing was planted: run `make mutate`.")
        return 1
    killed = total - left.total()
    explained = set(ROW.findall(EXPLAINED.read_text(encoding="utf-8")))
    print(f"{killed} of {total} faults found: {100 * killed / total:.1f}%. Not found, by function:")
    for function, count in sorted(left.items()):
        if count:
            print(
                f"  {count:3} of {planted[function]:3}  {function}{'' if function in explained else '  (unexplained)'}"
            )
    unexplained = [function for function, count in left.items() if count and function not in explained]
    if unexplained:
        print(f"{EXPLAINED} says nothing of: {', '.join(sorted(unexplained))}.")
    return int(100 * killed < ENOUGH * total or bool(unexplained))


if __name__ == "__main__":
    sys.exit(main())
