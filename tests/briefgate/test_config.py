from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from briefgate import lists
from briefgate.assets import asset
from briefgate.config import load
from briefgate.config_environment import variable_names
from briefgate.config_lines import line_of
from briefgate.errors import ConfigWrong
from briefgate.settings import (
    AccountSection,
    AsksSection,
    Config,
    DigestSection,
    DraftsSection,
    InboxSection,
    LimitsSection,
    RubricSection,
    Section,
    SmtpSection,
)
from score.agency import Again
from score.rubric import Rubric


def written(home: Path, text: str) -> Path:
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text(text, "utf-8")
    return home


def refused(home: Path, environ: dict[str, str] | None = None) -> ConfigWrong:
    with pytest.raises(ConfigWrong) as caught:
        load(home, environ or {})
    return caught.value


@pytest.fixture
def shipped(tmp_path: Path) -> Config:
    return load(tmp_path, {})


def test_the_shipped_numbers_are_those_of_the_rubric(shipped: Config) -> None:
    assert Rubric() == lists.rubric(shipped)


def test_the_shipped_agency_says_that_it_is_an_example(shipped: Config) -> None:
    assert shipped.is_example


def test_an_agency_with_a_name_of_its_own_is_no_example(tmp_path: Path) -> None:
    assert not load(written(tmp_path, '[agency]\nname = "Bureau West"\n'), {}).is_example


def test_every_offered_service_has_price_bands_from_its_minimum_up(shipped: Config) -> None:
    offered = [service for service in shipped.agency.services if service.offered]
    assert [service.minimum for service in offered] == [service.bands[0].low for service in offered]


def test_every_service_is_named_in_four_languages(shipped: Config) -> None:
    assert {frozenset(service.label) for service in shipped.agency.services} == {frozenset({"en", "nl", "de", "fr"})}


def test_no_word_stands_for_two_services(shipped: Config) -> None:
    words = [word.casefold() for term in lists.vocabulary(shipped).services for word in term.words]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_the_scorer_gets_the_lists_of_the_owner(shipped: Config) -> None:
    agency = lists.agency(shipped)
    assert [("Molenaar Fietsen", Again.YES), ("Brouwer & Zonen", Again.BY_CHOICE), ("Vastgoed Kroon", Again.NO)] == [
        (client.name, client.again) for client in agency.clients
    ]
    assert (Decimal(6000), Decimal(2000), 4) == (
        agency.service_by_key["campaign"].minimum,
        agency.service_by_key["campaign"].minimum_monthly,
        agency.service_by_key["campaign"].lead_weeks,
    )
    assert "houten" in agency.near


def test_ingest_gets_own_places_and_the_addresses_of_the_mail_settings(tmp_path: Path) -> None:
    home = written(
        tmp_path,
        """
        [agency]
        own_domains = ["West.example"]
        portals = ["Forms.example"]
        [accounts.inbox]
        username = "Briefs@mail.example"
        [drafts]
        from = "Ann West <ann@home.example>"
        """,
    )
    owner = lists.owner(load(home, {}), ["<1@west.example>"])
    assert frozenset({"west.example"}) == owner.domains
    assert frozenset({"briefs@mail.example", "ann@home.example"}) == owner.addresses
    assert frozenset({"forms.example"}) == owner.portals
    assert frozenset({"<1@west.example>"}) == owner.message_ids


def test_a_table_is_merged_and_a_list_replaced(tmp_path: Path) -> None:
    home = written(tmp_path, '[agency]\nnear = ["Gouda"]\n[rubric]\nsoon_days = 20\n')
    config = load(home, {})
    assert ("Gouda",) == config.agency.near
    assert (20, 6) == (config.rubric.soon_days, config.rubric.later_months)


def test_the_environment_lies_over_the_file(tmp_path: Path) -> None:
    home = written(tmp_path, '[llm]\nmodel = "small"\nmax_retries = 1\n')
    config = load(home, {"BRIEFGATE_LLM_MODEL": "large"})
    assert ("large", 1) == (config.llm.model, config.llm.max_retries)


def test_a_town_and_the_towns_near_it_can_both_come_from_the_environment(tmp_path: Path) -> None:
    config = load(tmp_path, {"BRIEFGATE_AGENCY_TOWN": "Gent", "BRIEFGATE_AGENCY_NEAR": '["Aalst"]'})
    assert ("Gent", ("Aalst",)) == (config.agency.town, config.agency.near)


def test_a_text_from_the_environment_needs_no_quotes_and_anything_else_is_toml(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        {
            "BRIEFGATE_AGENCY_NAME": "3",
            "BRIEFGATE_AGENCY_OWN_DOMAINS": '["a.example", "b.example"]',
            "BRIEFGATE_AGENCY_RATES_ON": "2026-12-01",
            "BRIEFGATE_ACCOUNTS_INBOX_PORT": "143",
            "BRIEFGATE_RUBRIC_WEIGHTS_BANT": "0.7",
            "BRIEFGATE_RUBRIC_WEIGHTS_FIT": "0.3",
        },
    )
    assert "3" == config.agency.name
    assert ("a.example", "b.example") == config.agency.own_domains
    assert date(2026, 12, 1) == config.agency.rates_on
    assert 143 == config.accounts["inbox"].port
    assert Fraction(7, 10) == lists.rubric(config).weights.bant


def test_an_account_can_be_made_by_the_environment_alone(tmp_path: Path) -> None:
    config = load(
        tmp_path, {"BRIEFGATE_ACCOUNTS_NOOR_WEST_PASSWORD_ENV": "WEST", "BRIEFGATE_DRAFTS_ACCOUNT": "noor_west"}
    )
    assert "WEST" == config.accounts["noor_west"].password_env


def test_every_key_of_the_shipped_file_has_a_variable(shipped: Config) -> None:
    names = variable_names(shipped)
    for section, keys in shipped.model_dump(by_alias=True).items():
        for key, value in keys.items():
            variable = f"BRIEFGATE_{section}_{key}".upper()
            assert any(
                name == variable or (isinstance(value, dict) and name.startswith(f"{variable}_")) for name in names
            )


def test_an_unknown_key_is_refused_with_its_line_and_what_was_meant(tmp_path: Path) -> None:
    error = refused(written(tmp_path, "# mine\n[rubric]\nsoon_days = 30\nfit_flor = 0.4\n"))
    assert f"{tmp_path / 'config.toml'}, line 4: [rubric] fit_flor is not a setting." == str(error)
    assert error.hint.startswith("Did you mean fit_floor? Allowed here: asks_at_most,")


def test_a_wrong_value_in_the_second_service_is_found_by_its_line(tmp_path: Path) -> None:
    text = """\
[[agency.services]]
key = "web"
words = ["web"]

[[agency.services]]
key = "app"
words = ["app"]
minimum = "a lot"
"""
    error = refused(written(tmp_path, text))
    assert "line 8: [agency] services, entry 2, minimum must be a number 0 or more." in str(error)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[accounts.inbox]\nsecurity = "ssl"\n', 'security must be "tls", "starttls" or "plain".'),
        ('[agency]\nown_domains = "a.example"\n', "own_domains must be a list, in [brackets]."),
        ('[agency]\ntimezone = "Mars/Olympus"\n', '"Mars/Olympus" is no time zone'),
        ("[agency]\nname = 3\n", "name must be a text, in quotes."),
        ("[rubric.weights]\nbant = 0.9\n", "must sum to 1; they sum to 1.3"),
        ("[rubric]\nfit_floor = 2\n", "fit_floor must be 0 to 1."),
        ("[rubric]\nsoon_days = 1.5\n", "soon_days must be a whole number 0 to 3650, without quotes."),
        ('[drafts]\naccount = "noor"\n', 'there is no such account as "noor" (there is: inbox)'),
        ('[llm]\nbase_url = "localhost:1"\n', "it must begin with http:// or https://"),
        ('[llm]\napi_key = "k"\n', "[llm] api_key may not stand in a file."),
        ("[agency\n", "is not valid TOML"),
        (
            '[asks]\ncatalogue = ["visit", "budget"]\n',
            "anybody can be asked for it: call, examples, write_up, figures.",
        ),
        ('[asks]\ncatalogue = ["call", "call"]\n', "this one stands twice: call."),
        ('[asks]\ncatalogue = ["call", "meeting"]\n', '"meeting" is what a yes consists of'),
        ('[asks.words]\ncall = { en = " " }\n', "line 2: [asks] words, call, en"),
        ("[rubric]\nasks_at_most = 5\n", "asks_at_most must be 1 to 4."),
        ("agency = 3\n", "line 1: [agency] must be a table."),
    ],
)
def test_a_wrong_value_is_said_in_words(tmp_path: Path, text: str, said: str) -> None:
    assert said in str(refused(written(tmp_path, text)))


def test_a_key_in_the_file_is_not_repeated_in_the_error(tmp_path: Path) -> None:
    error = refused(written(tmp_path, '[llm]\napi_key = "sk-secret"\n'))
    assert "sk-secret" not in f"{error} {error.hint}"


def test_a_model_key_from_the_environment_is_kept_out_of_sight(tmp_path: Path) -> None:
    config = load(tmp_path, {"BRIEFGATE_LLM_API_KEY": "sk-secret"})
    assert "sk-secret" == config.llm.api_key.get_secret_value()
    assert "sk-secret" not in repr(config)


def test_a_wrong_variable_is_named_in_the_error(tmp_path: Path) -> None:
    error = refused(tmp_path, {"BRIEFGATE_INBOX_MAIL_MB": "0"})
    assert str(error).startswith("The environment variable BRIEFGATE_INBOX_MAIL_MB: [inbox] mail_mb")


def test_a_variable_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    assert "can't be understood" in str(refused(tmp_path, {"BRIEFGATE_INBOX_MAIL_MB": "twenty five"}))


def test_a_variable_cannot_smuggle_in_a_second_key(tmp_path: Path) -> None:
    assert "can't be understood" in str(refused(tmp_path, {"BRIEFGATE_INBOX_MAIL_MB": "7\nminute = 3"}))


def test_an_unknown_variable_is_refused_with_what_was_meant(tmp_path: Path) -> None:
    error = refused(tmp_path, {"BRIEFGATE_LLM_MODLE": "x"})
    assert (
        "The environment variable BRIEFGATE_LLM_MODLE is not a setting of briefgate.",
        "Did you mean BRIEFGATE_LLM_MODEL?",
    ) == (
        str(error),
        error.hint,
    )


def test_the_home_and_the_places_of_secrets_are_no_unknown_variables(tmp_path: Path) -> None:
    environ = {"BRIEFGATE_HOME": str(tmp_path), "BRIEFGATE_INBOX_PASSWORD": "pw", "BRIEFGATE_MY_KEY": "k"}
    assert (
        "BRIEFGATE_MY_KEY"
        == load(tmp_path, environ | {"BRIEFGATE_LLM_API_KEY_ENV": "BRIEFGATE_MY_KEY"}).llm.api_key_env
    )


def test_a_file_that_is_not_utf8_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'[agency]\nname = "Caf\xe9"\n')
    assert "is not written in UTF-8" in str(refused(tmp_path))


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("rubric", "weights", "bant"), 2),
        (("agency", "services", 1, "key"), 6),
        (("agency", "services", 1, "label", "nl"), 8),
        (("agency", "services", 0, "words"), 3),
        (("smtp", "host"), None),
    ],
)
def test_a_line_is_found_in_every_way_of_writing_it(place: tuple[int | str, ...], line: int | None) -> None:
    text = """\
[rubric]
weights.bant = 1
[[agency.services]]
key = "a"
[[agency.services]]
key = "b"
[agency.services.label]
nl = "b"
"""
    assert line == line_of(place, text)


@pytest.mark.parametrize(
    "section",
    [
        AccountSection,
        AsksSection,
        InboxSection,
        DraftsSection,
        DigestSection,
        SmtpSection,
        RubricSection,
        LimitsSection,
    ],
)
def test_the_shipped_file_shows_every_key_of_a_section(section: type[Section]) -> None:
    text = asset("config.toml").read_text("utf-8")
    keys = [field.alias or key for key, field in section.model_fields.items()]
    assert [] == [key for key in keys if f"\n{key} = " not in text and f".{key}]" not in text]
