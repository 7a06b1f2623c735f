"""What an evaluation found, as JSON and beside an earlier one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from briefgate.evaluation.comparing import COMPARED, Outcome
from briefgate.evaluation.counting import Share, Tally
from briefgate.evaluation.measuring import Bench, Result, outcomes
from score.assessment import BANT

FIELDS = (*COMPARED, "services", "signals")
"""Everything that is counted, in the order in which it is shown."""
_ALL = "all"


def languages_of(results: Iterable[Result]) -> list[str]:
    """The labelled languages, in order."""
    return sorted({result.language for result in results if result.fields})


def verdicts(results: Iterable[Result]) -> Share:
    """How many leads came to the labelled verdict."""
    judged = [result for result in results if result.mail.expected.verdict is not None]
    return Share(sum(result.verdict == result.mail.expected.verdict for result in judged), len(judged))


def level_shares(results: Sequence[Result]) -> dict[str, Share]:
    """How many leads came to the labelled level, by dimension of the four."""
    shares = {}
    for dimension in BANT:
        labelled = [result for result in results if dimension in result.mail.expected.levels]
        same = [result for result in labelled if result.levels.get(dimension) == result.mail.expected.levels[dimension]]
        shares[str(dimension)] = Share(len(same), len(labelled))
    return shares


def report(results: Sequence[Result], bench: Bench) -> dict[str, Any]:
    """Everything that was counted, JSON-ready: counts by field and language, shares with their intervals, misses."""
    languages = languages_of(results)
    every = Tally.of(outcomes(results))
    read = [result.seconds for result in results if result.fields]
    kinds = Share(sum(result.kind is result.mail.expected.kind for result in results), len(results))
    groundings: Counter[str] = sum((result.groundings for result in results), Counter())
    return {
        "reader": bench.reader.name,
        "mails": len(results),
        "fields": {field: _by_language(results, field, languages) for field in FIELDS},
        "invented": share_json(every.invented),
        "recall": share_json(every.recall),
        "precision": share_json(every.precision),
        "verdicts": {
            _ALL: share_json(verdicts(results)),
            **{code: share_json(verdicts(_in(results, code))) for code in languages},
        },
        "levels": {name: share_json(share) for name, share in level_shares(results).items()},
        "kinds": share_json(kinds),
        "grounding": {name: groundings[name] for name in ("exact", "folded", "near")},
        "rejected": sum(result.rejected for result in results),
        "seconds": {"all": round(sum(read), 3), "a_mail": round(sum(read) / len(read), 4) if read else 0.0},
        "calls": {
            "made": bench.calls.made,
            "failed": bench.calls.failed,
            "prompt_tokens": bench.calls.prompt_tokens,
            "completion_tokens": bench.calls.completion_tokens,
        },
        "misses": [
            {"mail": result.mail.name, "field": each.field, "outcome": each.outcome, "expected": each.expected,
             "found": each.found}
            for result in results
            for each in result.fields
            if each.outcome not in (Outcome.CORRECT, Outcome.SILENT)
        ],
        "verdict_misses": [
            {"mail": result.mail.name, "expected": result.mail.expected.verdict, "found": result.verdict}
            for result in results
            if result.verdict != result.mail.expected.verdict
        ],
        "failed": [{"mail": result.mail.name, "why": result.failed} for result in results if result.failed],
    }  # fmt: skip


def _in(results: Iterable[Result], language: str) -> list[Result]:
    return [result for result in results if result.language == language]


def _by_language(results: Sequence[Result], field: str, languages: Sequence[str]) -> dict[str, dict[str, int]]:
    def counted(language: str | None) -> dict[str, int]:
        tally = Tally.of(outcomes(results, field=field, language=language))
        return {outcome.value: tally[outcome] for outcome in Outcome}

    return {_ALL: counted(None), **{code: counted(code) for code in languages}}


def share_json(share: Share) -> dict[str, float | int | None]:
    """Counts, the share and its interval."""
    low, high = share.interval
    value = None if share.value is None else round(share.value, 4)
    return {"hits": share.hits, "of": share.of, "share": value, "low": round(low, 4), "high": round(high, 4)}


def changed_since(now: Mapping[str, Any], before: Mapping[str, Any]) -> list[str]:
    """What came out otherwise than in an earlier report, a line each: shares first, then mail by mail."""
    lines = [
        f"{name}: {before[name]['share']} → {now[name]['share']}"
        for name in ("invented", "recall", "precision")
        if now[name]["share"] != before[name]["share"]
    ]
    for code, share in now["verdicts"].items():
        earlier = before["verdicts"].get(code)
        if earlier and earlier["share"] != share["share"]:
            lines.append(f"verdicts ({code}): {earlier['share']} → {share['share']}")
    return [*lines, *_changed_lines(now["verdict_misses"], before["verdict_misses"], ("mail",)),
            *_changed_lines(now["misses"], before["misses"], ("mail", "field"))]  # fmt: skip


def _changed_lines(
    now: Sequence[Mapping[str, Any]], before: Sequence[Mapping[str, Any]], keys: tuple[str, ...]
) -> list[str]:
    """Misses that came or went; the same miss with another value came."""
    mine, theirs = ({_line(miss, keys) for miss in misses} for misses in (now, before))
    return [f"new: {line}" for line in sorted(mine - theirs)] + [f"gone: {line}" for line in sorted(theirs - mine)]


def _line(miss: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    place = ", ".join(str(miss[key]) for key in keys)
    return f"{place}: {_shown(miss['found'])} for {_shown(miss['expected'])}"


def _shown(value: object) -> str:
    return "nothing" if value is None else str(value)
