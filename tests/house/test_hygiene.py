"""What a house of this size needs to stay readable, held by tests rather than by memory."""

import ast
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from briefgate.version import VERSION
from tests.house.checkout import CHECKOUT, ROOMS, modules, pyproject

MODULE_LINES = 400
FUNCTION_LINES = 60
EXCEPTION = re.compile(r"#\s*(?:noqa|type:\s*ignore)")
EXPLAINED = re.compile(r"# (?:noqa: [A-Z]+\d+(?:, [A-Z]+\d+)*|type: ignore\[[a-z, -]+\])\s+[-#] *\w")


def where(path: Path, line: int = 1) -> str:
    """Name a place in the checkout as an editor opens it."""
    return f"{path.relative_to(CHECKOUT)}:{line}"


@pytest.mark.parametrize("room", ROOMS)
def test_the_init_of_a_room_holds_a_docstring_only(room: str) -> None:
    body = ast.parse((CHECKOUT / room / "__init__.py").read_text(encoding="utf-8")).body

    assert [ast.Expr] == [type(statement) for statement in body]
    assert ast.get_docstring(ast.Module(body, []))


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {where(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules(*ROOMS, "tests")}

    assert {} == {place: length for place, length in lengths.items() if length > MODULE_LINES}


def test_no_function_is_longer_than_a_page() -> None:
    lengths = {
        where(path, node.lineno): (node.end_lineno or node.lineno) - node.lineno + 1
        for path in modules(*ROOMS, "tests")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }

    assert {} == {place: length for place, length in lengths.items() if length > FUNCTION_LINES}


def test_nothing_is_called_utils() -> None:
    assert [] == [where(path) for path in modules(*ROOMS, "tests") if path.stem in {"utils", "util", "helpers", "misc"}]


def test_every_exception_to_a_check_says_why() -> None:
    silent = [
        where(path, number)
        for path in modules(*ROOMS, "tests", "bench")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if EXCEPTION.search(line) and not EXPLAINED.search(line) and path != Path(__file__)
    ]

    assert [] == silent


@pytest.mark.parametrize(
    ("line", "says_why"),
    [
        ("run()  # noqa: S603 - the owner's own command", True),
        ("run()  # noqa: S603  # the owner's own command", True),
        ("run()  # noqa: S603, S607 - the owner's own command", True),
        ("run()  # noqa: S603", False),
        ("run()  # noqa", False),
        ("run()  # type: ignore[arg-type]  # the same field", True),
        ("run()  # type: ignore[arg-type]", False),
        ("run()  # type: ignore", False),
    ],
)
def test_a_reason_is_told_from_silence(line: str, says_why: bool) -> None:  # noqa: FBT001 - the table's own column
    assert (True, says_why) == (bool(EXCEPTION.search(line)), bool(EXPLAINED.search(line)))


def test_every_rule_that_ruff_leaves_out_has_a_reason_beside_it() -> None:
    text = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    ignored = re.findall(r'^  "[A-Z]+\d+",(.*)$', text, re.MULTILINE)
    lint = pyproject()["tool"]["ruff"]["lint"]

    assert len(lint["ignore"]) + sum(map(len, lint["per-file-ignores"].values())) == len(ignored)
    assert [] == [rest for rest in ignored if not re.match(r" # \S", rest)]


def test_every_room_tells_type_checkers_that_it_is_typed() -> None:
    assert [] == [room for room in ROOMS if not (CHECKOUT / room / "py.typed").is_file()]


def test_constraints_pin_everything_that_is_asked_for() -> None:
    asked = [Requirement(line) for line in [*run_time(), *pyproject()["dependency-groups"]["dev"]]]
    lines = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = dict(line.split("==") for line in lines if not line.startswith("#"))
    versions = {canonicalize_name(name): version for name, version in pinned.items()}
    missing = [each for each in asked if not each.specifier.contains(versions.get(canonicalize_name(each.name), "0"))]

    assert [] == list(map(str, missing))


def test_the_changelog_tells_of_this_version() -> None:
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert re.search(rf"^## {re.escape(VERSION)}\b", changelog, re.MULTILINE)


def run_time() -> list[str]:
    """Return what the program needs to run, as pyproject.toml asks for it."""
    return [str(line) for line in pyproject()["project"]["dependencies"]]
