"""What one language gives to the built-in reader: words for amounts and days, and patterns for facts.

Every entry is a regular expression, matched regardless of case against
folded text (see `extract.folding`) and between word boundaries. In it `{role}`
stands for any language's roles, `{person}` for whoever may decide (a name, a
role behind "our" or "the", or both), `{body}` for a role alone, `{name}` for a
name of a person or firm, and `{number}` for a number in figures or words. All
languages are tried on every mail: a Dutch brief speaks of "deadline", and an
English one comes with a Dutch colleague's note.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from extract.brief import SignalKind

Patterns = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class GrammarWords:
    """The small words that hold sentences together.

    `subjects` are "I" and "we", `first_person` every form of them, `and_i` behind somebody else and `i_and` before
    them join the sender to them, `ours` the possessives of them and `others_possessives` those of other people. Names
    of people hold `particles`, names of firms `name_joints`. `not_in_roles` are words that no title of a person
    holds, `role_joints` those between its parts, and `role_at` stands between a role and the firm. `breaks` set a new
    clause off, with a comma before them or not. A full stop behind one of `abbreviations` ends no sentence, nor one
    between a figure and one of `behind_ordinals` or a month. Behind one of `corrections` stands what is meant instead
    of what was said before.
    """

    articles: Patterns
    elisions: Patterns = ()
    subjects: Patterns
    first_person: Patterns
    and_i: Patterns
    i_and: Patterns = ()
    ours: Patterns
    others_possessives: Patterns
    honorifics: Patterns
    particles: Patterns
    name_joints: Patterns
    not_in_roles: Patterns
    role_joints: Patterns
    role_at: Patterns
    breaks: Patterns
    clause_breaks: Patterns
    abbreviations: Patterns
    behind_ordinals: Patterns
    negations: Patterns
    conditions: Patterns
    corrections: Patterns = ()


@dataclass(frozen=True, kw_only=True)
class MoneyWords:
    """Words around amounts.

    `multipliers` map a word to how many units it stands for, `multipliers_ahead` those that stand before the number
    ("een mille of tien"), `fractions` to a number that isn't whole and stands before one, `currencies` to its code of
    ISO 4217. `fillers` stand between a bound and its amount. `more_than` with a denial behind the amount is a bound
    above, and so is `at_most_behind` anywhere in the clause behind it.
    """

    multipliers: Mapping[str, int]
    multipliers_ahead: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, str]
    currencies: Mapping[str, str]
    fillers: Patterns
    abbreviations: Patterns
    range_separators: Patterns
    between: Patterns
    between_separators: Patterns
    at_most: Patterns
    at_least: Patterns
    at_most_behind: Patterns
    more_than: Patterns
    at_most_after: Patterns
    at_least_after: Patterns
    vat_excluded: Patterns
    vat_included: Patterns
    per: Mapping[str, str]
    term_months: Patterns
    term_years: Patterns


@dataclass(frozen=True, kw_only=True)
class DateWords:
    """Words around days; month and weekday names come from the CLDR, and from `months` those that it lacks.

    `coming_behind` stands behind what comes next ("la semaine prochaine"), `ahead_loosely` before a unit and then a
    number ("over een week of zes"), `quarter_signs` before the number of a quarter, `calendar_week` before the number
    of a week of the year and `week_of_year` behind it, `week_of` before a day of a week. Behind a month that begins a
    clause stands one of `behind_month`. "Busy `until` Easter, we start `after_that`" speaks of the time after Easter.
    `half_of_month` is the end of a compound, "Januarhälfte"; `back_from_summer` is when work begins again, in
    September. `days_in_words` are ordinals ("first"), `that_month` takes up the month named before, and `week_on`
    before a weekday, or `week_behind` after it, makes it the one a week later.
    """

    months: Mapping[str, int]
    prepositions: Patterns
    ordinal_suffixes: Patterns
    of: Patterns
    early: Patterns
    middle: Patterns
    late: Patterns
    to: Patterns
    alternatives: Patterns
    this: Patterns
    coming: Patterns
    coming_behind: Patterns = ()
    within: Patterns
    ahead: Patterns
    ahead_loosely: Patterns = ()
    from_now: Patterns
    after: Patterns
    before: Patterns
    into: Patterns
    in_year: Patterns
    day: Patterns
    week: Patterns
    month: Patterns
    quarter: Patterns
    year: Patterns
    today: Patterns
    tomorrow: Patterns
    end_of_week: Patterns
    week_of: Patterns = ()
    behind_month: Patterns = ()
    fortnight: Patterns = ()
    until: Patterns = ()
    after_that: Patterns = ()
    year_start: Patterns = ()
    year_end: Patterns
    seasons: tuple[str, str, str, str]
    ordinals: tuple[str, str, str, str]
    quarter_signs: Patterns = ()
    first_half: Patterns
    second_half: Patterns
    half_of_month: Patterns
    half_years: tuple[str, str]
    days_in_words: Mapping[str, int] = field(default_factory=dict)
    that_month: Patterns = ()
    week_on: Patterns = ()
    week_behind: Patterns = ()
    half_a_year: Patterns
    summer: Patterns
    back_from_summer: Patterns = ()
    calendar_week: Patterns
    week_of_year: Patterns
    easter: Patterns
    whitsun: Patterns
    christmas: Patterns
    new_year: Patterns


@dataclass(frozen=True, kw_only=True)
class BudgetWords:
    """`cues` say that an amount is what may be spent here; `other_amounts` that it is something else.

    `of_which` makes a part of an amount that is a budget, and the budget of what is taken from something else.
    `to_reader` are words by which what is offered is offered to the reader. A sentence with one of `imagined` states
    no amount that anybody has. What may yet be approved beside one of `more` comes on top of the budget. Where a
    language `knows_the_others`, the only amount of a mail that they don't explain is the budget. `granted` is money
    that others gave; it is for this work where one of `for_the_work` says so, or one of `for_something` before a
    service. One of `directed` between an amount and a service makes it that one's budget; behind an amount that is
    for anything but the work stands one of `for_other`.
    """

    cues: Patterns
    other_amounts: Patterns
    parts: Patterns
    of_which: Patterns
    totals: Patterns
    counted: Patterns
    fixed: Patterns
    flexible: Patterns
    approved: Patterns
    not_approved: Patterns
    equity: Patterns
    exposure: Patterns
    nothing: Patterns
    first_time: Patterns
    to_reader: Patterns
    imagined: Patterns = ()
    more: Patterns = ()
    granted: Patterns = ()
    for_the_work: Patterns = ()
    for_something: Patterns = ()
    directed: Patterns = ()
    for_other: Patterns = ()
    knows_the_others: bool = False


@dataclass(frozen=True, kw_only=True)
class AuthorityWords:
    """`*_roles` name roles by what they imply; `roles` are those that imply nothing about deciding.

    `signs_too` says that somebody else has to sign as well. `deciding_talk` is what a sentence about deciding
    together speaks of; `decision_words` are all the words that can carry who decides. `of_people` is what nobody but
    a person does: the word before it is a name, even one that begins a sentence. `that_is_me` behind who decides: it
    is the sender.
    """

    deciding_roles: Patterns
    assisting_roles: Patterns
    roles: Patterns
    bodies: Patterns
    not_names: Patterns
    introduces_role: Patterns
    runs_own: Patterns
    decides: Patterns
    decides_together: Patterns
    does_not_decide: Patterns
    other_decides: Patterns
    copied: Patterns
    pronoun_decides: Patterns
    gathers: Patterns
    access_refused: Patterns
    sign_offs: Patterns
    signs_too: Patterns = ()
    deciding_talk: Patterns
    decision_words: Patterns
    of_people: Patterns = ()
    that_is_me: Patterns = ()


@dataclass(frozen=True, kw_only=True)
class NeedWords:
    """How much it weighs, what is asked for, and what the sender wants of the reader.

    `aim` is a purpose as a subject line puts it. By `downplayed` they say themselves that it weighs little, whatever
    it is for. `request` stands before what is asked for, `request_behind` right after it. `existing` before a
    service, or `existing_behind` it, means the one they have, and `not_asked_behind` it something else of that name;
    all of a sentence that is `itemised` says no more than what is wanted; `courtesies` are what "would be nice" says
    of the talk about the work, not of the work. `the_new_one` stands for what it replaces. A sentence with one of
    `left_open` leaves to the reader what it should be.
    """

    blocking: Patterns
    purpose: Patterns
    aim: Patterns = ()
    downplayed: Patterns = ()
    inconvenience: Patterns
    wish: Patterns
    request: Patterns
    request_behind: Patterns
    not_asked: Patterns
    own_business: Patterns
    makes: Patterns = ()
    existing: Patterns
    existing_behind: Patterns = ()
    not_asked_behind: Patterns = ()
    itemised: Patterns = ()
    courtesies: Patterns
    left_open: Patterns = ()
    the_new_one: Patterns = ()
    pitch: Patterns
    application: Patterns
    invoice: Patterns
    support: Patterns


@dataclass(frozen=True, kw_only=True)
class TimelineWords:
    """What a day is for, and how much time there is.

    Right before the day, `from_day` and `by_day` make it a start or a deadline where no word of these kinds is near
    it, in a sentence that asks for work or holds one of `welcome`. `by_then` takes up the day of the sentence before.
    `paid_from` is what leads from a monthly sum to the months for which it is paid. `without_us` says of an event
    that it is over, or that they do without it.
    """

    start: Patterns
    deadline: Patterns
    by_then: Patterns = ()
    paid_from: Patterns = ()
    from_day: Patterns
    by_day: Patterns
    event: Patterns
    without_us: Patterns = ()
    reply: Patterns
    other_days: Patterns
    fixed: Patterns
    movable: Patterns
    urgent: Patterns
    exploring: Patterns
    not_exploring: Patterns
    welcome: Patterns = ()


@dataclass(frozen=True, kw_only=True)
class PeopleWords:
    """Who sent the prospect here, and where they are.

    Each of `referred_by`, `company` and `town` has one group, or `{name}`: what is looked for. Verbs of
    `not_about_us` say nothing of where the prospect is. `postcodes` stand before a town, `bare_postcodes` only where
    an address does; a town may begin with one of `town_starts` and go on with one of `town_joints`. Where a language
    gives every noun a capital, a word of a sentence is a town if it is one of `town_names`.
    """

    referred_by: Patterns
    company: Patterns
    town: Patterns
    in_town: Patterns
    not_about_us: Patterns
    streets: Patterns
    postcodes: Patterns
    bare_postcodes: Patterns
    town_starts: Patterns
    town_joints: Patterns
    not_towns: Patterns
    town_names: Patterns = ()


@dataclass(frozen=True, kw_only=True)
class SupportWords:
    """Words of which one at least must stand in a sentence that is to carry a model's value.

    They are wide on purpose: a model understands more than rules do, and is
    held to what no such sentence can do without. `decision_is_theirs` goes
    with the first person; by `decided` the sender says no more than that they
    want the work.
    """

    decision_is_theirs: Patterns = ()
    decided: Patterns = ()
    unpaid: Patterns = ()
    new_to_them: Patterns = ()
    doubts: Patterns = ()
    haste: Patterns = ()


@dataclass(frozen=True, kw_only=True)
class VoiceWords:
    """Whose doings a sentence tells: theirs with the reader, or those of others, of the past, of nobody yet.

    `strangers` are people with whom the work has nothing to do, `publics` those whom the client serves, `selves` the
    sender as one who acts, `they` takes either up again, and `reports` what they say. `expects` asks something of
    whoever does the work. Behind a denial, one of `merely` denies no more than that there is nothing else. `history`
    is what was before, `unhurried` says that the work has time, `makers` do such work as the reader, `fairs` are
    where people go, `payees` are those whom they may well pay like the reader, `some_day` what may never be, and
    `refuses` what would be turned down. An amount before what is `unfunded` is for something else. By `disowned` a
    sentence says that the one before, or its own first part, is beside the matter. `other_budgets` and
    `other_matters` are paid for or decided about, and are not this work, nor is what `other_purposes`, right behind
    an amount, say that it is for, nor what `other_subjects`, which begin a clause, say is ready by a day, nor what by
    one of `other_beginnings` begins. A role behind `belongs` is a relative's, one behind `kin` ("I am the") is the
    sender's own, and one before `bygone` was theirs once.
    """

    second_person: Patterns
    selves: Patterns
    they: Patterns
    strangers: Patterns
    publics: Patterns
    reports: Patterns
    expects: Patterns
    history: Patterns
    unhurried: Patterns
    makers: Patterns
    fairs: Patterns
    payees: Patterns
    merely: Patterns
    refuses: Patterns
    some_day: Patterns
    unfunded: Patterns
    disowned: Patterns
    other_matters: Patterns
    other_budgets: Patterns
    other_purposes: Patterns = ()
    other_subjects: Patterns = ()
    other_beginnings: Patterns = ()
    kin: Patterns
    bygone: Patterns
    belongs: Patterns


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language, by its ISO 639-1 code."""

    code: str
    numbers: Mapping[str, int]
    grammar: GrammarWords
    money: MoneyWords
    dates: DateWords
    budget: BudgetWords
    authority: AuthorityWords
    need: NeedWords
    timeline: TimelineWords
    people: PeopleWords
    voices: VoiceWords
    support: SupportWords = SupportWords()
    signals: Mapping[SignalKind, Patterns] = field(default_factory=dict)
