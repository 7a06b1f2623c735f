"""The words: every text that a person reads is rendered here, from templates that an owner may override.

Own templates stand in the home's `templates` folder under the same names as
the shipped ones and win, one by one. Text that comes from a mail is only ever
a value in a template, never a template.
"""

import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime
from functools import cache, partial
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    select_autoescape,
)

from briefgate import locales
from briefgate.assets import asset
from briefgate.calibration.plot_view import PlotView
from briefgate.digest_view import DigestView
from briefgate.errors import TemplateBroken
from briefgate.reply_view import REPLIES, ReplyView
from score.assessment import Change, Dimension, Verdict
from score.case import AskId
from score.ideas import IDEA_OF
from score.rules import Rule

FALLBACK = "en"
REPLY_PARTS = tuple(f"reply/{{}}/{part}.txt.j2" for part in (*REPLIES, "asks", "quote"))
OWNER_PARTS = (
    *(f"review/{{}}/{part}.txt.j2" for part in ("changes", "rules", "terms")),
    *(f"digest/{{}}/{part}" for part in ("digest.html.j2", "digest.txt.j2", "words.txt.j2")),
)
SAMPLE = ReplyView(signature="Noor de Wit", agency="Studio Noord", first_name="Anna", asks=tuple(AskId))
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")


class Templates:
    """The shipped templates, with the owner's own in front of them.

    Every method raises `TemplateBroken`, with file and line, where a template
    can't be parsed or rendered.
    """

    def __init__(self, own: Path | None = None) -> None:
        """Take the folder of the owner's own templates; it need not be there."""
        self._own = own
        self._environment = cache(self._make_environment)
        self._names = cache(lambda: frozenset(self._environment(FALLBACK).list_templates(extensions=["j2"])))

    def _make_environment(self, language: str) -> Environment:
        folders = [asset("templates")] if self._own is None else [self._own, asset("templates")]
        environment = Environment(
            loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
            undefined=StrictUndefined,
            autoescape=select_autoescape(enabled_extensions=("html.j2", "svg.j2"), default=False),
            trim_blocks=True,
            lstrip_blocks=True,
        )
        for localized in (
            locales.amount,
            locales.clock,
            locales.day,
            locales.iso_day,
            locales.language_name,
            locales.listing,
            locales.month,
            locales.share,
            locales.weekday,
        ):
            environment.filters[localized.__name__] = partial(localized, language=language)
        environment.filters["money"] = partial(locales.money, language=language)
        environment.filters["words"] = partial(_words, language=language)
        environment.filters["single_line"] = locales.single_line
        return environment

    # Replies

    def has_reply_language(self, language: str | None) -> bool:
        """Whether every part of a reply has a template in this language (ISO 639-1)."""
        return language is not None and self._has_all(REPLY_PARTS, language)

    def reply_language(self, language: str | None) -> str:
        """Return the language that a reply will be in: the prospect's, or English where it has no templates."""
        return language if language is not None and self._has_all(REPLY_PARTS, language) else FALLBACK

    def render_reply(self, kind: Verdict, language: str | None, view: ReplyView) -> str:
        """Return the text of a reply, with greeting and signature, ending in one line end.

        `kind` is one of `REPLIES`; a language without templates gives English.
        """
        spoken = self.reply_language(language)
        values = {field.name: getattr(view, field.name) for field in fields(view)}
        text = self._render(f"reply/{spoken}/{kind}.txt.j2", spoken, values)
        return _paragraphs(text)

    def attribution(self, language: str | None, *, name: str, sent_at: datetime | None) -> str:
        """Return the line above the quoted mail. `sent_at` must already be in the owner's zone."""
        return self._macro("reply", "quote", "attribution", language, locales.single_line(name), sent_at)

    def untitled(self, language: str | None) -> str:
        """Return the subject for a reply to a mail that had none."""
        return self._macro("reply", "quote", "untitled", language)

    # Sentences for the owner

    def sentence(self, rule: Rule, params: Iterable[tuple[str, str]], language: str) -> str:
        """Return the sentence that a rule says to the owner, with its parameters as `score` gives them."""
        said = self._macro("review", "rules", rule.replace("-", "_"), language, dict(params))
        return said[:1].upper() + said[1:]

    def idea(self, rule: Rule, language: str) -> str:
        """Return the sentence of the idea that a rule stands for."""
        return self.term("ideas", IDEA_OF[rule], language)

    def change_sentence(self, change: Change, language: str) -> str:
        """Return the sentence that says which answers would move the verdict, and to what."""
        rules = [answer.rule for answer in change.answers]
        return self._macro("review", "changes", "change", language, rules, change.to)

    def ask_sentence(self, ask: AskId, language: str) -> str:
        """Return what is asked of the prospect, told to the owner in a few words."""
        return self.term("asks", ask, language)

    def verdict_name(self, verdict: Verdict, language: str) -> str:
        """Return a verdict as the owner reads it."""
        return self.term("verdicts", verdict, language)

    def dimension_name(self, dimension: Dimension, language: str) -> str:
        """Return a dimension as the owner reads it."""
        return self.term("dimensions", dimension, language)

    def term(self, group: str, key: str, language: str) -> str:
        """Return one word of `review/<language>/terms.txt.j2`; a key that it lacks comes back with spaces."""
        spoken = self._owner_language(language)
        name = f"review/{spoken}/terms.txt.j2"
        with _broken_as_error(name):
            terms: Mapping[str, str] = getattr(self._environment(spoken).get_template(name).module, group)
            return _word(key, terms)

    # The digest

    def render_digest(self, view: DigestView, *, html: bool) -> str:
        """Return a digest as one self-contained HTML page, or as plain text."""
        spoken = self._owner_language(view.language)
        text = self._render(f"digest/{spoken}/digest.{'html' if html else 'txt'}.j2", spoken, {"digest": view})
        return text.lstrip() if html else _paragraphs(text)

    def digest_subject(self, view: DigestView) -> str:
        """Return the subject line of a digest."""
        return self._macro("digest", "words", "subject", view.language, view)

    # The plot of outcomes

    def render_plot(self, plot: PlotView) -> str:
        """Return outcomes beside judgements as one self-contained SVG image."""
        return self._render("calibration/plot.svg.j2", FALLBACK, {"plot": plot})

    def check(self) -> tuple[str, ...]:
        """Parse every template, render every reply once, and return the names of the owner's own templates."""
        for name in sorted(self._names()):
            with _broken_as_error(name):
                self._environment(FALLBACK).get_template(name)
        for language in sorted({name.split("/")[1] for name in self._names() if name.startswith("reply/")}):
            for kind in REPLIES if self.has_reply_language(language) else ():
                self.render_reply(kind, language, SAMPLE)
        if self._own is None:
            return ()
        return tuple(name for name in FileSystemLoader(self._own).list_templates() if name in self._names())

    def _has_all(self, parts: Iterable[str], language: str) -> bool:
        return bool(LANGUAGE_CODE.fullmatch(language)) and all(p.format(language) in self._names() for p in parts)

    def _owner_language(self, language: str) -> str:
        return language if self._has_all(OWNER_PARTS, language) else FALLBACK

    def _macro(self, room: str, part: str, macro: str, language: str | None, *arguments: object) -> str:
        spoken = self.reply_language(language) if room == "reply" else self._owner_language(language or FALLBACK)
        name = f"{room}/{spoken}/{part}.txt.j2"
        with _broken_as_error(name):
            said = getattr(self._environment(spoken).get_template(name).module, macro)(*arguments)
            return re.sub(r"[ \n]+", " ", str(said)).strip()

    def _render(self, name: str, language: str, values: Mapping[str, object]) -> str:
        with _broken_as_error(name):
            return self._environment(language).get_template(name).render(values)


def _word(key: str, terms: Mapping[str, str]) -> str:
    return terms.get(key, key.replace("_", " "))


def _words(text: str, terms: Mapping[str, str] | None = None, *, language: str) -> str:
    return locales.listing((_word(key, terms or {}) for key in text.split(", ")), language)


def _paragraphs(text: str) -> str:
    """Return text with no trailing spaces and at most one empty line between paragraphs."""
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n") + "\n"


@contextmanager
def _broken_as_error(name: str) -> Iterator[None]:
    """Turn whatever a template raises into `TemplateBroken` that names its file and line."""
    try:
        yield
    except TemplateNotFound as error:
        message = f"The template {error.name} is missing."
        raise TemplateBroken(message, hint="Put it back, or install briefgate again.") from error
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, UnicodeError, ValueError) as error:
        message = f"The template {_place_of(error, name)} can't be used: {error}."
        hint = "Mend the template, or take yours away and the shipped one is used."
        raise TemplateBroken(message, hint=hint) from error


def _place_of(error: Exception, name: str) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or error.name or name}, line {error.lineno},"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return f"{frames[-1].filename}, line {frames[-1].lineno}," if frames else name
