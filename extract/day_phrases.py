"""What a phrase for a day means, counted from the day of the mail. `extract.dates` says which phrases there are."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from extract.brief import Day
from extract.day_names import long_month_names, month_names, number_words, ordinal_words, weekday_names

Phrase = re.Match[str]
_MONTHS = 12
_QUARTER = 3
_SEPTEMBER = 9
_WINTER = 3
_TWO_FIGURES = 100
_CENTURY = 2000
_WHITSUN = 49
_NEARLY_OVER = 2
_LAST = 3


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where relative days count from, and which of two figures is the day (None: it can't be told)."""

    today: date
    day_first: bool | None


def _of(match: Phrase, name: str) -> str | None:
    return match.groupdict().get(name)


def _year_of(match: Phrase, calendar: Calendar) -> int | None:
    if year := _of(match, "year"):
        return int(year)
    if short := _of(match, "shortyear"):
        return _CENTURY + int(short)
    return calendar.today.year + 1 if _of(match, "nextyear") else None


def _next_month(month: int, calendar: Calendar) -> int:
    return calendar.today.year + (month < calendar.today.month)


def _month_of(match: Phrase, calendar: Calendar) -> Day:
    """The month that a phrase names, the next one where it names no year."""
    month = month_names()[match["month"].lower().rstrip(".")]
    return Day.month(_year_of(match, calendar) or _next_month(month, calendar), month)


def iso(match: Phrase, calendar: Calendar) -> Day | None:
    """2027-02-01."""
    del calendar
    return Day.on(date(int(match["y"]), int(match["m"]), int(match["d"])))


def figures(match: Phrase, calendar: Calendar) -> Day | None:
    """1-2-2027, 01/02/27, 1.2.2027; None where it can't be told which figure is the day."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += _CENTURY if year < _TWO_FIGURES else 0
    if first > _MONTHS or first == second:
        return Day.on(date(year, second, first))
    if second > _MONTHS:
        return Day.on(date(year, first, second))
    return Day.on(date(year, second, first)) if calendar.day_first or match["sep"] == "." else None


def day_and_month(match: Phrase, calendar: Calendar) -> Day | None:
    """15.1., with the full stop that makes it no decimal number, or 15/01 where the day is known to be first."""
    if _of(match, "slash") and not calendar.day_first:
        return None
    month, day = int(match["m"]), int(match["d"])
    year = calendar.today.year + ((month, day) < (calendar.today.month, calendar.today.day))
    return Day.on(date(year, month, day))


def day_of_month(match: Phrase, calendar: Calendar) -> Day | None:
    """1 February, February 1st 2027, the first of February."""
    day = ordinal_words()[match["inwords"].lower()] if _of(match, "inwords") else int(match["day"])
    return _day_in(match["month"].rstrip("."), day, match, calendar)


def _day_in(month_name: str, day: int, match: Phrase, calendar: Calendar) -> Day:
    """The day of a month, in the year that is named, or the next one that is to come."""
    month, year = month_names()[month_name.lower()], _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + ((month, day) < (calendar.today.month, calendar.today.day))
    return Day.on(date(year, month, day))


def day_of_that_month(match: Phrase, calendar: Calendar) -> Day | None:
    """The 1st of that month: of the one named last before it."""
    named = [word for word in re.split(r"\W+", match.string[: match.start()]) if word in long_month_names()]
    return _day_in(named[-1], int(match["day"]), match, calendar) if named else None


def days_of_month(match: Phrase, calendar: Calendar) -> Day | None:
    """4 to 7 March."""
    last = day_of_month(match, calendar)
    return last and Day(last.first.replace(day=int(match["first"])), last.last)


def week_of_day(match: Phrase, calendar: Calendar) -> Day | None:
    """The week of 25 January, from Monday to Sunday."""
    day = day_of_month(match, calendar)
    return day and _week_of(day.first)


def week_of_month(match: Phrase, calendar: Calendar) -> Day | None:
    """The first, second and third seven days of a month, and its last seven."""
    whole = _month_of(match, calendar)
    week = next(number for number in range(4) if match[f"quarter{number}"])
    first = whole.last - timedelta(days=6) if week == _LAST else whole.first + timedelta(weeks=week)
    return Day(first, first + timedelta(days=6))


def part_of_month(match: Phrase, calendar: Calendar) -> Day | None:
    """Early, mid and late: days 1 to 10, 11 to 20, and the rest."""
    return _part_of(_month_of(match, calendar), match)


def _part_of(whole: Day, match: Phrase) -> Day:
    if match["early"]:
        return Day(whole.first, whole.first.replace(day=10))
    if match["middle"]:
        return Day(whole.first.replace(day=11), whole.first.replace(day=20))
    return Day(whole.first.replace(day=21), whole.last)


def part_of_relative_month(match: Phrase, calendar: Calendar) -> Day | None:
    """The end of the month, early next month."""
    years, month = divmod(calendar.today.month - 1 + bool(match["coming"]), 12)
    return _part_of(Day.month(calendar.today.year + years, month + 1), match)


def half_month(match: Phrase, calendar: Calendar) -> Day | None:
    """The second half of January."""
    whole = _month_of(match, calendar)
    if match["half1"]:
        return Day(whole.first, whole.first.replace(day=15))
    return Day(whole.first.replace(day=16), whole.last)


def whole_month(match: Phrase, calendar: Calendar) -> Day | None:
    """In March, March 2027."""
    return _month_of(match, calendar)


def months_between(match: Phrase, calendar: Calendar) -> Day | None:
    """March or April."""
    first, second = (month_names()[match[name].lower()] for name in ("month", "month2"))
    year = _year_of(match, calendar) or _next_month(first, calendar)
    return Day(date(year, first, 1), Day.month(year + (second < first), second).last)


def _quarter_of(year: int, quarter: int) -> Day:
    return Day(date(year, 3 * quarter - 2, 1), Day.month(year, 3 * quarter).last)


def _next_quarter_numbered(quarter: int, match: Phrase, calendar: Calendar) -> Day:
    year = _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + (quarter < (calendar.today.month + 2) // 3)
    return _quarter_of(year, quarter)


def quarter(match: Phrase, calendar: Calendar) -> Day | None:
    """Q2."""
    return _next_quarter_numbered(int(match["quarter"]), match, calendar)


def _month_of_quarter(whole: Day, match: Phrase) -> Day:
    """The first, second or third month of a quarter: early, mid and late."""
    later = next(number for number, part in enumerate(("early", "middle", "late")) if match[part])
    return Day.month(whole.first.year, whole.first.month + later)


def part_of_quarter(match: Phrase, calendar: Calendar) -> Day | None:
    """The end of Q2."""
    return _month_of_quarter(_next_quarter_numbered(int(match["quarter"]), match, calendar), match)


def part_of_ordinal_quarter(match: Phrase, calendar: Calendar) -> Day | None:
    """The end of the second quarter."""
    return _month_of_quarter(_ordinal_quarter(match, calendar), match)


def ordinal_quarter(match: Phrase, calendar: Calendar) -> Day | None:
    """The second quarter."""
    return _ordinal_quarter(match, calendar)


def _ordinal_quarter(match: Phrase, calendar: Calendar) -> Day:
    quarter = next(number for number in range(4) if match[f"quarter{number}"]) + 1
    return _next_quarter_numbered(quarter, match, calendar)


def relative_quarter(match: Phrase, calendar: Calendar) -> Day | None:
    """Next quarter."""
    years, quarter = divmod((calendar.today.month - 1) // 3 + bool(match["coming"]), 4)
    return _quarter_of(calendar.today.year + years, quarter + 1)


def half_year(match: Phrase, calendar: Calendar) -> Day | None:
    """The first half of 2027."""
    year = int(match["year"]) if match["year"] else calendar.today.year + bool(match["coming"])
    return Day(date(year, 1, 1), date(year, 6, 30)) if match["half1"] else Day(date(year, 7, 1), date(year, 12, 31))


def numbered_half_year(match: Phrase, calendar: Calendar) -> Day | None:
    """H1, the second half-year: the next one, this half included while it isn't nearly over."""
    last = _MONTHS // 2 if match["half1"] else _MONTHS
    year = _year_of(match, calendar) or calendar.today.year + (calendar.today.month > last - _NEARLY_OVER)
    return Day(date(year, 1, 1), date(year, 6, 30)) if match["half1"] else Day(date(year, 7, 1), date(year, 12, 31))


def part_of_next_year(match: Phrase, calendar: Calendar) -> Day | None:
    """Début de l'année prochaine."""
    return _part_of_year(calendar.today.year + 1, match)


def start_of_year(match: Phrase, calendar: Calendar) -> Day | None:
    """The beginning of the year: the next first quarter, this one included."""
    del match
    return _quarter_of(calendar.today.year + (calendar.today.month > _QUARTER), 1)


def end_of_year(match: Phrase, calendar: Calendar) -> Day | None:
    """By the end of the year: December."""
    return Day.month(_year_of(match, calendar) or calendar.today.year, _MONTHS)


def around_summer(match: Phrase, calendar: Calendar) -> Day | None:
    """After the summer is September, before it June."""
    month = _SEPTEMBER if match["after"] else 6
    return Day.month(_next_month(month, calendar), month)


def back_from_summer(match: Phrase, calendar: Calendar) -> Day | None:
    """When all are back from the summer: September."""
    return Day.month(_year_of(match, calendar) or _next_month(_SEPTEMBER, calendar), _SEPTEMBER)


def around_christmas(match: Phrase, calendar: Calendar) -> Day | None:
    """Before Christmas is by the 24th, after it January."""
    year = calendar.today.year + (calendar.today > date(calendar.today.year, 12, 24))
    return Day.month(year + 1, 1) if match["after"] else Day.on(date(year, 12, 24))


def around_feast(match: Phrase, calendar: Calendar) -> Day | None:
    """Before Easter is by the day before its Sunday, after it the four weeks from its Tuesday; Whitsun likewise."""
    from dateutil.easter import easter

    later = timedelta(days=0 if match["easter"] else _WHITSUN)
    year = calendar.today.year
    sunday = easter(year) + later
    if sunday <= calendar.today:
        sunday = easter(year + 1) + later
    if _of(match, "before"):
        return Day.on(sunday - timedelta(days=1))
    return Day(sunday + timedelta(days=2), sunday + timedelta(weeks=4, days=1))


def new_year(match: Phrase, calendar: Calendar) -> Day | None:
    """In the new year: January."""
    del match
    return Day.month(calendar.today.year + 1, 1)


def season(match: Phrase, calendar: Calendar) -> Day | None:
    """Seasons as meteorologists count them, by whole months; in its last month, the next is meant but by "this"."""
    season = next(number for number in range(4) if match[f"season{number}"])
    is_winter = season == _WINTER
    first_month = 3 + 3 * season
    last_month = 2 if is_winter else first_month + 2
    year = _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + (
            not is_winter and calendar.today.month + (_of(match, "this") is None) > last_month
        )
    if not is_winter:
        for later, part in enumerate(("early", "middle", "late")):
            if _of(match, part):
                return Day.month(year, first_month + later)
    return Day(date(year, first_month, 1), Day.month(year + is_winter, last_month).last)


def part_of_year(match: Phrase, calendar: Calendar) -> Day | None:
    """Early: the first quarter; mid: June and July; late: the last quarter; the end of this year: December."""
    if match["thisyear"] and match["late"]:
        return Day.month(calendar.today.year, _MONTHS)
    return _part_of_year(_year_of(match, calendar) or calendar.today.year, match)


def _part_of_year(year: int, match: Phrase) -> Day:
    if match["early"]:
        return _quarter_of(year, 1)
    if match["middle"]:
        return Day(date(year, 6, 1), date(year, 7, 31))
    return _quarter_of(year, 4)


def whole_year(match: Phrase, calendar: Calendar) -> Day | None:
    """In 2027, if that is not over."""
    year = int(match["year"])
    return Day.year(year) if year >= calendar.today.year else None


def next_year(match: Phrase, calendar: Calendar) -> Day | None:
    """Next year."""
    del match
    return Day.year(calendar.today.year + 1)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else number_words()[word.lower()]


def _later(day: date, count: int, match: Phrase) -> date:
    if match["days"]:
        return day + timedelta(days=count)
    if match["weeks"]:
        return day + timedelta(weeks=count)
    months = day.year * 12 + day.month - 1 + count * (1 if match["months"] else 12)
    whole = Day.month(months // 12, months % 12 + 1)
    return min(whole.last, whole.first + timedelta(days=day.day - 1))


def ahead(match: Phrase, calendar: Calendar) -> Day | None:
    """In three weeks, in six to eight weeks."""
    first = _later(calendar.today, _count(match["number"]), match)
    return Day(first, _later(calendar.today, _count(match["upper"]), match)) if match["upper"] else Day.on(first)


def half_a_year_ahead(match: Phrase, calendar: Calendar) -> Day | None:
    """In half a year."""
    del match
    months = calendar.today.month + 5
    whole = Day.month(calendar.today.year + months // 12, months % 12 + 1)
    return Day.on(min(whole.last, whole.first + timedelta(days=calendar.today.day - 1)))


def fortnight_ahead(match: Phrase, calendar: Calendar) -> Day | None:
    """In a fortnight."""
    del match
    return Day.on(calendar.today + timedelta(weeks=2))


def within(match: Phrase, calendar: Calendar) -> Day | None:
    """Within three weeks: from today on."""
    return Day(calendar.today, _later(calendar.today, _count(match["upper"] or match["number"]), match))


def _week_of(day: date) -> Day:
    monday = day - timedelta(days=day.weekday())
    return Day(monday, monday + timedelta(days=6))


def calendar_week(match: Phrase, calendar: Calendar) -> Day | None:
    """Week 12 of ISO 8601, from Monday to Sunday: the next one, this week included."""
    week, year = int(match["number"]), _year_of(match, calendar)
    if year is None:
        this_year, this_week, _weekday = calendar.today.isocalendar()
        year = this_year + (week < this_week)
    first = _week_of(date.fromisocalendar(year, week, 1))
    upper = _of(match, "upper")
    return Day(first.first, _week_of(date.fromisocalendar(year, int(upper), 1)).last) if upper else first


def end_of_week(match: Phrase, calendar: Calendar) -> Day | None:
    """The end of the week, or of the next, is its Friday."""
    later = timedelta(weeks=bool(_of(match, "coming")), days=4)
    return Day.on(max(calendar.today, _week_of(calendar.today).first + later))


def relative_unit(match: Phrase, calendar: Calendar) -> Day | None:
    """Next week, this month."""
    coming = bool(match["coming"])
    if match["weeks"]:
        return _week_of(calendar.today + timedelta(weeks=coming))
    years, month = divmod(calendar.today.month - 1 + coming, 12)
    return Day.month(calendar.today.year + years, month + 1)


def weekday(match: Phrase, calendar: Calendar) -> Day | None:
    """Friday: the next one, a week from now if today is one."""
    ahead = (weekday_names()[match["weekday"].lower()] - calendar.today.weekday() - 1) % 7 + 1
    return Day.on(calendar.today + timedelta(days=ahead))


def weekday_after_next(match: Phrase, calendar: Calendar) -> Day | None:
    """Friday week, a week on Friday: a week after the next one."""
    day = weekday(match, calendar)
    return day and Day.on(day.first + timedelta(weeks=1))


def near_day(match: Phrase, calendar: Calendar) -> Day | None:
    """Today, tomorrow."""
    return Day.on(calendar.today + timedelta(days=bool(match["tomorrow"])))
