"""The table of servers in docs/models.md: each was run or scripted, as it says, and none that was is left out."""

import re
from collections.abc import Iterator, Mapping

import pytest

from tests.extract.test_known_servers import SERVERS
from tests.house.checkout import CHECKOUT

TABLE = (CHECKOUT / "docs" / "models.md").read_text(encoding="utf-8").partition("## Which servers")[2]
REALLY_RUN = {"llama.cpp": "tests/briefgate/local_model/test_every_rung.py", "LiteLLM, as a gateway": "by hand"}
IN_OTHER_WORDS = {"Azure OpenAI": "Azure"}
ANY_SERVER = "an older server"
LACKS: Mapping[str, tuple[str, ...]] = {
    "json_object": ("no schema", "500 to a schema", "beyond its grammar"),
    "text": ("no `json_object`", "ignore the form", "none takes a form", "can't hold to"),
    "json_schema, without temperature": ("no `temperature`",),
}
"""What a row has to own up to, by the manner in which such a server is asked in the end."""


def rows() -> Iterator[tuple[str, str]]:
    for line in TABLE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| ") and cells[0] != "server":
            yield cells[0], line


def scripted(name: str) -> list[str]:
    known = IN_OTHER_WORDS.get(name, name)
    return [key for key in SERVERS if re.search(rf"(?<![\w-]){re.escape(known)}(?![\w.-])", key)]


@pytest.mark.parametrize(("name", "line"), [*rows()], ids=[name for name, _ in rows()])
class TestARow:
    def test_says_that_it_was_run_where_it_was(self, name: str, line: str) -> None:
        assert (name in REALLY_RUN) == ("for real" in line)

    def test_says_that_it_was_scripted_where_it_was(self, name: str, line: str) -> None:
        assert bool(scripted(name)) == ("scripted" in line)

    def test_names_what_such_a_server_lacks(self, name: str, line: str) -> None:
        lacks = [LACKS[SERVERS[key][1]] for key in scripted(name) if SERVERS[key][1] in LACKS]
        as_openai = "as OpenAI" in line
        assert [] == [words for words in lacks if not as_openai and not any(word in line for word in words)]


def test_every_server_that_was_scripted_has_a_row() -> None:
    with_rows = {key for name, _ in rows() for key in scripted(name)}
    assert set(SERVERS) == with_rows | {ANY_SERVER}


def test_every_server_that_was_run_has_a_row_and_its_tests() -> None:
    tests = [path for path in REALLY_RUN.values() if path.startswith("tests/")]
    assert (set(REALLY_RUN) - {name for name, _ in rows()}, [True]) == (
        set(),
        [(CHECKOUT / path).is_file() for path in tests],
    )
