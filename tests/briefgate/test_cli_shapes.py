"""What `--json` prints, command by command: the shapes that others rely on."""

from datetime import date
from typing import Any

import pytest

from extract.fields import NAMES
from tests.briefgate.playing import Studio
from tests.corpus.loading import SHIPPED, sample

BRIEF = str(SHIPPED / "ceo-churn-start-in-three-weeks.eml")
FORWARDED = str(sample("forwarded-by-sanne").path)
WITH_PDF = str(sample("tender-with-pdf").path)
INSTRUCTIONS = str(SHIPPED / "instructions-to-the-reader.eml")
TWO_BUDGETS = str(sample("body-and-attachment-differ").path)

LISTINGS = (
    ("parse", BRIEF),
    ("extract", BRIEF),
    ("leads",),
    ("show", "1"),
    ("explain", "1"),
    ("drafts",),
    ("draft", "show", "1"),
    ("digest",),
    ("status",),
    ("retry",),
)


@pytest.mark.parametrize("command", LISTINGS, ids=" ".join)
def test_json_is_all_there_is_on_standard_output(busy_studio: Studio, command: tuple[str, ...]) -> None:
    printed = busy_studio.run(*command, "--json")
    assert (0, "", True) == (printed.status, printed.err, printed.json is not None)


def test_parse_says_who_wrote_what(studio: Studio) -> None:
    found = studio.run("parse", FORWARDED, "--json").json
    assert {
        "kind",
        "rule",
        "prospect",
        "forwarded_by",
        "note",
        "subject",
        "sent_at",
        "language",
        "text",
        "segments",
        "layers",
        "warnings",
        "attachments",
    } <= set(found)
    expected = sample("forwarded-by-sanne").expected
    assert expected.prospect is not None
    assert expected.forwarded_by is not None
    assert ("brief", None, "nl") == (found["kind"], found["rule"], found["language"])
    assert (expected.prospect.address, expected.forwarded_by.address) == (
        found["prospect"]["address"],
        found["forwarded_by"]["address"],
    )
    assert {"id", "kind", "author", "text"} <= set(found["segments"][0])


def test_parse_shows_each_attachment_with_its_pages(studio: Studio) -> None:
    (attachment,) = studio.run("parse", WITH_PDF, "--json").json["attachments"]
    assert {"id", "filename", "media_type", "status", "pages"} <= set(attachment)
    assert "application/pdf" == attachment["media_type"]


def test_parse_names_the_rule_that_screened_a_mail_out(studio: Studio) -> None:
    found = studio.run("parse", str(SHIPPED / "out-of-office.eml"), "--json").json
    assert ("auto-reply", True) == (found["kind"], found["rule"] is not None)


def test_extract_shows_every_field_by_name(studio: Studio) -> None:
    found = studio.run("extract", BRIEF, "--json").json
    assert {"parse", "reader", "fields", "signals", "rejected", "contradictions", "injections", "left_out"} == set(
        found
    )
    assert ("built-in", True) == (found["reader"], set(NAMES) <= set(found["fields"]))


def test_extract_gives_each_value_with_the_words_at_its_place(studio: Studio) -> None:
    found = studio.run("extract", BRIEF, "--json").json
    texts = {segment["id"]: segment["text"] for segment in found["parse"]["segments"]}
    values = [field for field in found["fields"].values() if isinstance(field, dict)]
    assert len(values) > 5
    assert [field["quote"] for field in values] == [
        texts[field["passage"]][field["start"] : field["end"]] for field in values
    ]
    assert {"exact"} == {field["grounding"] for field in values}


def test_extract_shows_both_sides_of_a_contradiction(studio: Studio) -> None:
    (clash,) = studio.run("extract", TWO_BUDGETS, "--json").json["contradictions"]
    assert ("budget", True) == (clash["field"], clash["first"]["quote"] != clash["second"]["quote"])


def test_extract_shows_the_sentence_that_addresses_the_reader(studio: Studio) -> None:
    (span,) = studio.run("extract", INSTRUCTIONS, "--json").json["injections"]
    assert "ignore all previous instructions" in " ".join(span["quote"].split())


def test_leads_come_ranked_and_whole(busy_studio: Studio) -> None:
    leads = busy_studio.run("leads", "--json").json
    expected = {
        "id",
        "prospect",
        "subject",
        "verdict",
        "score",
        "low",
        "high",
        "levels",
        "reasons",
        "ask",
        "draft",
        "message_ids",
    }
    assert [set()] * len(leads) == [expected - set(lead) for lead in leads]
    order = ["pursue", "choose", "needs-human", "homework", "educate", "nurture", "decline", "not-a-lead"]
    assert sorted(leads, key=lambda lead: (order.index(lead["verdict"]), -(lead["score"] or 0))) == leads


def test_a_lead_has_seven_levels_between_0_and_1_or_unknown(busy_studio: Studio) -> None:
    lead = _by_verdict(busy_studio.run("leads", "--json").json, "homework")
    assert ["budget", "authority", "need", "timeline", "enjoy", "forward", "homework"] == list(lead["levels"])
    assert {None, 0.0, 0.25, 0.5, 0.75, 1.0} >= set(lead["levels"].values())


def test_a_reason_has_its_rule_its_sentence_its_quote_and_its_idea(busy_studio: Studio) -> None:
    lead = _by_verdict(busy_studio.run("leads", "--json").json, "decline")
    assert {
        "rule": "gate-budget-too-small",
        "dimension": "budget",
        "text": "The budget of €1,500 is too far below your minimum of €40,000.",
        "quote": "My budget is €1,500 and it is fixed: that's what is left of my redundancy money.",
        "idea": (
            "Find out early whether they can pay what the work costs: until then every hour on a proposal may be lost."
        ),
    } == lead["reasons"][0]


def test_what_is_asked_has_an_id_and_a_sentence(busy_studio: Studio) -> None:
    lead = _by_verdict(busy_studio.run("leads", "--json").json, "homework")
    assert {"id": "budget", "dimension": "budget", "text": "What budget they have in mind"} in lead["ask"]


def test_what_is_not_a_lead_has_no_score_and_no_draft(busy_studio: Studio) -> None:
    lead = _by_verdict(busy_studio.run("leads", "--json").json, "not-a-lead")
    assert (None, None, None, None) == (lead["score"], lead["low"], lead["high"], lead["draft"])


def test_a_draft_in_a_list_says_what_it_is(busy_studio: Studio) -> None:
    lead = _by_verdict(busy_studio.run("leads", "--json").json, "decline")
    assert {"kind": "decline", "language": "en", "status": "composed"} == lead["draft"]


def test_drafts_hold_the_whole_text(busy_studio: Studio) -> None:
    drafts = busy_studio.run("drafts", "--json").json
    assert {"lead", "kind", "language", "status", "subject", "text"} <= set(drafts[0])
    assert [True] * len(drafts) == ["Studio Noord" in draft["text"] for draft in drafts]


def test_the_digest_comes_as_text_and_as_a_page(busy_studio: Studio) -> None:
    digest = busy_studio.run("digest", "--json").json
    assert ["day", "subject", "text", "html"] == list(digest)
    assert ("2026-11-23", True) == (digest["day"], digest["html"].startswith("<!doctype html>"))


def test_the_digest_of_another_day_is_of_that_day(busy_studio: Studio) -> None:
    digest = busy_studio.run("digest", "--date", "2026-11-25", "--json").json
    assert ("2026-11-25", True) == (digest["day"], "25 November 2026" in digest["subject"])


def test_status_counts_what_there_is(busy_studio: Studio) -> None:
    status = busy_studio.run("status", "--json").json
    assert {
        "home": str(busy_studio.home),
        "reader": "built-in",
        "accounts": [
            {"name": "inbox", "configured": False, "last_poll": None, "failed_at": None, "failure": None, "hint": None}
        ],
        "messages": {"done": 11, "screened": 1},
        "leads": {"open": 11},
        "drafts": {"composed": 8},
        "waiting": {"mails": 0, "pause": None},
        "tokens_today": {"calls": 0, "failed": 0, "unreported": 0, "prompt": 0, "cached": 0, "completion": 0},
        "cost_today": {"amount": None, "currency": "EUR"},
        "parked": [],
    } == status


def test_show_adds_the_mails_and_what_happened(busy_studio: Studio) -> None:
    shown = busy_studio.run("show", "1", "--json").json
    assert ["brief"] == [mail["role"] for mail in shown["mails"]]
    assert "opened" in [event["what"] for event in shown["events"]]


def test_import_says_what_became_of_the_mails(studio: Studio) -> None:
    outcome = studio.run("import", str(SHIPPED), "--json").json
    assert (12, 11, 0, 1, []) == tuple(outcome[name] for name in ("received", "opened", "joined", "screened", "parked"))


def test_dates_are_as_precise_as_the_mail(studio: Studio) -> None:
    fields = studio.run("extract", BRIEF, "--json").json["fields"]
    start = fields["start"]["value"]
    assert date.fromisoformat(start).isoformat() == start


def _by_verdict(leads: list[dict[str, Any]], verdict: str) -> dict[str, Any]:
    return next(lead for lead in leads if lead["verdict"] == verdict)
