"""The documents tell the truth: every command, key, variable, file and default in them is the program's own."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from briefgate.cli.app import COMMANDS, app
from briefgate.config import load
from briefgate.config_environment import HOME, variable_names
from briefgate.settings import (
    AccountSection,
    AgencySection,
    AsksSection,
    DigestSection,
    DraftsSection,
    InboxSection,
    LimitsSection,
    LlmSection,
    RubricSection,
    Section,
    Service,
    SmtpSection,
    WeightsSection,
)
from score.rubric import CATALOGUE
from tests.house.checkout import CHECKOUT

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
SETTINGS = (CHECKOUT / "docs" / "configuration.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*CHECKOUT.glob("*.md"), *(CHECKOUT / "docs").glob("*.md")])
SHIPPED = (CHECKOUT / "config.toml").read_text(encoding="utf-8")
TOML = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| `(\w+)` \| `?([^|`]*?)`? ?\|", re.MULTILINE)
WORDS = frozenset({"a list", "a table", "none", ""})
SECTIONS: dict[str, type[Section]] = {
    "agency": AgencySection,
    "accounts": AccountSection,
    "inbox": InboxSection,
    "drafts": DraftsSection,
    "digest": DigestSection,
    "smtp": SmtpSection,
    "llm": LlmSection,
    "rubric": RubricSection,
    "rubric.weights": WeightsSection,
    "rubric.weights_with_homework": WeightsSection,
    "asks": AsksSection,
    "limits": LimitsSection,
}


def commands_in(text: str) -> list[str]:
    """The commands in a text's code, in a line or in blocks."""
    blocks = "".join(re.findall(r"^```\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
    return re.findall(r"^briefgate ([a-z]+)", blocks, re.MULTILINE) + re.findall(r"`briefgate ([a-z]+)", text)


def test_the_readme_lists_every_command_and_no_other() -> None:
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    assert set(COMMANDS) == set(commands_in(table))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_a_document_names_exists(document: Path) -> None:
    assert [] == [name for name in commands_in(document.read_text(encoding="utf-8")) if name not in COMMANDS]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_option_that_a_document_names_exists(document: Path) -> None:
    known = {option for command in _all_commands(app) for param in command.params for option in param.opts}
    text = document.read_text(encoding="utf-8")
    named = [option for line in re.findall(r"briefgate [^`\n#]*", text) for option in re.findall(r"--[a-z-]+", line)]
    assert set() == set(named) - known - {"--help", "--version"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_target_of_make_that_a_document_names_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = re.findall(r"(?:^|`)make ([a-z]+)", document.read_text(encoding="utf-8"), re.MULTILINE)
    assert [] == [name for name in named if name not in targets]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
    assert [] == [link for link in links if not (document.parent / link).exists()]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_variable_that_a_document_names_is_real(document: Path, tmp_path: Path) -> None:
    config = load(tmp_path, {})
    real = {*variable_names(config), HOME, config.smtp.password_env}
    real |= {account.password_env for account in config.accounts.values()}
    named = re.findall(r"\bBRIEFGATE_[A-Z_]+[A-Z]\b(?!_?<)", document.read_text(encoding="utf-8"))
    assert set() == set(named) - real


def test_the_configuration_in_the_readme_can_be_used(tmp_path: Path) -> None:
    (toml,) = TOML.findall(README)
    (tmp_path / "config.toml").write_text(toml, encoding="utf-8")
    config = load(tmp_path, {})
    assert ("Your agency", True) == (config.agency.name, config.llm.configured)


def test_the_readme_fits_a_screen_before_it_says_how_to_use_the_program() -> None:
    assert len(README.partition("## Use it")[0].splitlines()) < 24


@pytest.mark.parametrize("name", SECTIONS)
def test_the_settings_document_explains_every_key_of_a_section(name: str) -> None:
    assert _keys(SECTIONS[name]) == [key for key, _ in _rows(name)]


def test_the_settings_document_explains_every_key_of_a_service() -> None:
    assert sorted(Service.model_fields) == sorted(key for key, _ in _rows("agency", table=1))


def test_the_settings_document_explains_every_question_of_the_catalogue() -> None:
    assert list(CATALOGUE) == [key for key, _ in _rows("asks", table=1)]


@pytest.mark.parametrize("name", SECTIONS)
def test_the_settings_document_names_the_shipped_defaults(name: str) -> None:
    shipped: Any = tomllib.loads(SHIPPED)
    for part in name.split("."):
        shipped = shipped[part]
    shipped = shipped["inbox"] if name == "accounts" else shipped
    told = {key: tomllib.loads(f"it = {default}")["it"] for key, default in _rows(name) if default not in WORDS}
    assert {key: shipped[key] for key in told} == told


def test_the_settings_document_has_a_place_for_every_section() -> None:
    headings = re.findall(r"^## (.*)$", SETTINGS, re.MULTILINE)
    assert list(SECTIONS) == headings


def test_every_key_of_the_shipped_configuration_is_one_that_the_settings_document_explains() -> None:
    explained = {key for key, _ in ROW.findall(SETTINGS)}
    keys = set(re.findall(r"^(\w+) =", SHIPPED, re.MULTILINE))
    assert set() == keys - explained - {"again", "name", "domains", "addresses"}


def _all_commands(group: click.Group) -> Iterator[click.Command]:
    yield group
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield from _all_commands(command) if isinstance(command, click.Group) else [command]


def _keys(section: type[Section]) -> list[str]:
    """The keys of a section's own table; a table within it has a place of its own."""
    return [
        field.alias or name
        for name, field in section.model_fields.items()
        if not (isinstance(field.annotation, type) and issubclass(field.annotation, Section))
    ]


def _rows(name: str, table: int = 0) -> list[tuple[str, str]]:
    """Key and default of each row of a table under a heading."""
    part = re.split(r"^## ", SETTINGS, flags=re.MULTILINE)
    (text,) = [text for text in part if text.startswith(f"{name}\n")]
    return ROW.findall(text.split("|---|---|---|\n")[table + 1])
