"""Whole replies, as a prospect reads them. Read them aloud when you change a template."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefgate.rendering import Templates
from briefgate.reply_view import DeclineReason, PriceBand, ReplyView
from score.assessment import Verdict
from score.case import AskId

TEMPLATES = Templates()
PLAIN_SPACES = {ord("\N{NO-BREAK SPACE}"): " ", ord("\N{NARROW NO-BREAK SPACE}"): " "}
ENGLISH = ReplyView(
    signature="Noor de Wit",
    agency="Studio Noord",
    first_name="Claire",
    town="Utrecht",
    bands=(
        PriceBand(label="a website of up to fifteen pages", low=Decimal(10000), high=Decimal(18000)),
        PriceBand(label="lasting work on being found", low=Decimal(1500), monthly=True),
    ),
)
DUTCH = replace(
    ENGLISH,
    first_name="Anna",
    bands=(PriceBand(label="een website tot vijftien pagina's", low=Decimal(10000), high=Decimal(18000)),),
)


def reply(kind: Verdict, language: str, view: ReplyView) -> str:
    """Render a reply, with the spaces that don't break written as plain ones."""
    return TEMPLATES.render_reply(kind, language, view).translate(PLAIN_SPACES)


def test_an_english_invitation_asks_the_one_figure_that_is_missing() -> None:
    view = replace(ENGLISH, asks=(AskId.BUDGET, AskId.MEETING))
    expected = """\
Hello Claire,

Thank you for thinking of us, and for laying it out so clearly. This is work that we would be glad to do \
with you.

Shall we find a time to talk, by phone or video? Send us two or three times that suit you, and we will pick \
one.

We will go through your plans together, show you how we would go about it, and tell you honestly what we \
would do differently.

One question beforehand, so that we come prepared:

What budget do you have in mind? A range is fine. To give you an idea, this is what such work usually costs \
with us, without VAT:
- a website of up to fifteen pages: €10,000 to €18,000
- lasting work on being found: from €1,500 a month

Kind regards,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.PURSUE, "en", view)


def test_a_dutch_invitation_asks_for_a_visit() -> None:
    view = replace(DUTCH, asks=(AskId.VISIT,))
    expected = """\
Beste Anna,

Wat leuk dat je bij ons aanklopt, en fijn dat je het zo helder hebt opgeschreven. Dit is werk dat we graag \
voor je doen.

Heb je zin om een keer bij ons langs te komen in Utrecht? Een uur is genoeg om elkaar te leren kennen en te \
zien hoe we werken. Laat maar weten welke dagen je schikken.

We nemen dan samen je plannen door, laten zien hoe we het zouden aanpakken en zeggen eerlijk wat wij anders \
zouden doen.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.PURSUE, "nl", view)


def test_a_dutch_invitation_welcomes_a_client_back() -> None:
    view = replace(DUTCH, asks=(AskId.MEETING,), returning=True)
    expected = """\
Beste Anna,

Wat leuk om weer van je te horen, en fijn dat je het zo helder hebt opgeschreven. Dit doen we graag voor je.

Zullen we een gesprek plannen? Noem gerust twee of drie momenten die je schikken. Telefonisch of via video \
is prima.

We nemen dan samen je plannen door, laten zien hoe we het zouden aanpakken en zeggen eerlijk wat wij anders \
zouden doen.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.PURSUE, "nl", view)


def test_english_homework_numbers_its_questions() -> None:
    view = replace(ENGLISH, asks=(AskId.BUDGET, AskId.DECIDER, AskId.START))
    expected = """\
Hello Claire,

Thank you for thinking of us. To tell you whether we are the right people for this, we would like to know a \
little more.

1. What budget do you have in mind? A range is fine. To give you an idea, this is what such work usually \
costs with us, without VAT:
   - a website of up to fifteen pages: €10,000 to €18,000
   - lasting work on being found: from €1,500 a month
2. Who makes the decision in the end, and who else has a say in it?
3. When would you like to start, and is there a date by which it has to be ready?

A line or two for each is enough. If we hear from you within a week, we can keep things moving on our side.

Kind regards,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.HOMEWORK, "en", view)


def test_dutch_homework_with_one_question_just_asks_it() -> None:
    view = replace(DUTCH, asks=(AskId.DECIDER_AT_TABLE,), first_name=None)
    expected = """\
Goedendag,

Wat leuk dat je bij ons aanklopt. Om te kunnen zeggen of wij hiervoor de juiste mensen zijn, hebben we één \
vraag aan je.

Kan degene die beslist bij een eerste gesprek aanschuiven, al is het maar een halfuur? Dan horen we uit de \
eerste hand wat het zwaarst weegt.

Horen we binnen een week van je, dan houden wij er vaart in.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.HOMEWORK, "nl", view)


def test_a_second_round_of_dutch_homework_thanks_for_the_first() -> None:
    view = replace(DUTCH, asks=(AskId.NEED, AskId.DEADLINE_MOVES), round=2, answer_days=10)
    expected = """\
Beste Anna,

Dank je wel voor je antwoord, daar kunnen we mee verder. Een paar dingen weten we nog niet.

1. Wat moet dit voor jullie veranderen, en wat gebeurt er als het blijft zoals het nu is?
2. Staat de datum die je noemt vast, of kan die nog schuiven? Voor dit werk is het krap, en dat zeggen we \
liever nu dan straks.

Een paar regels per vraag is genoeg. Horen we binnen 10 dagen van je, dan houden wij er vaart in.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.HOMEWORK, "nl", view)


def test_a_dutch_first_time_buyer_learns_what_it_costs() -> None:
    view = replace(DUTCH, asks=(AskId.NEED,))
    expected = """\
Beste Anna,

Wat leuk dat je bij ons aanklopt. Als je zoiets voor het eerst laat maken, is het lastig in te schatten wat \
het hoort te kosten. Daarom zetten we op een rij wat zulk werk bij ons meestal kost, exclusief btw:

- een website tot vijftien pagina's: € 10.000 tot € 18.000

Waar je uitkomt, hangt vooral af van hoeveel er gemaakt moet worden, van wat je al hebt (teksten, beeld, een \
huisstijl) en van hoeveel mensen er meebeslissen.

Het helpt ook om het van de andere kant te bekijken: wat levert het je op als dit goed werkt? Meer klanten, \
minder telefoontjes, tijd die je terugkrijgt. Weegt dat ruim op tegen de kosten, dan is het goed besteed \
geld. Zo niet, dan zeggen we dat eerlijk.

Laat je weten welk bedrag het dichtst in de buurt komt van wat je in gedachten hebt? Je zit nergens aan vast.

En om goed met je mee te kunnen denken:

Wat moet dit voor jullie veranderen, en wat gebeurt er als het blijft zoals het nu is?

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.EDUCATE, "nl", view)


def test_an_english_prospect_for_later_hears_when_we_get_in_touch() -> None:
    view = replace(ENGLISH, start=date(2027, 9, 1), wake=date(2027, 3, 1))
    expected = """\
Hello Claire,

Thank you for thinking of us, and for letting us know so early. If we understand you well, you mean to start \
around September 2027. That is fine: good plans need time.

Write to us once you know more about when you want to begin, what you can spend and who decides with you. A \
few lines is enough, and we will gladly help you think it through.

If we don't hear from you before then, we will get in touch in March 2027 to ask how things stand.

Kind regards,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.NURTURE, "en", view)


def test_a_dutch_prospect_who_stays_silent_is_left_in_peace() -> None:
    view = DUTCH
    expected = """\
Beste Anna,

We hebben na onze laatste mail niets meer van je gehoord, en dat is helemaal niet erg. Plannen veranderen, \
en soms gaan andere dingen voor.

Schrijf ons gerust als het weer speelt. Een paar regels is genoeg, dan pakken we de draad weer op.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.NURTURE, "nl", view)


def test_an_english_refusal_of_other_work_says_who_does_it() -> None:
    view = replace(ENGLISH, reason=DeclineReason.KIND_OF_WORK, recommend="Drukkerij Zuid")
    expected = """\
Hello Claire,

Thank you for thinking of us, and for taking the time to write. This is not the kind of work that we do, so \
we are not the right people to help you with it. For this we gladly send people to Drukkerij Zuid.

We wish you every success with it.

Kind regards,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.DECLINE, "en", view)


def test_a_dutch_refusal_names_our_minimum_and_leaves_the_door_open() -> None:
    view = replace(DUTCH, reason=DeclineReason.MINIMUM, minimum=Decimal(10000))
    expected = """\
Beste Anna,

Dank je wel voor je mail, en dat je aan ons hebt gedacht. Om dit goed te doen hebben we een budget nodig \
vanaf ongeveer € 10.000 (exclusief btw), en uit je mail begrijpen we dat die ruimte er nu niet is. Dat \
zeggen we liever meteen dan halverwege.

Verandert dat, dan ben je van harte welkom om ons opnieuw te schrijven.

We wensen je er veel succes mee.

Hartelijke groet,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.DECLINE, "nl", view)


def test_an_english_refusal_without_a_reason_blames_nobody() -> None:
    view = replace(ENGLISH, first_name=None)
    expected = """\
Hello,

Thank you for thinking of us, and for taking the time to write. We have read it with care, and we don't \
think that we are the right match for this. We would rather say so at once, so that you can look further.

We wish you every success with it.

Kind regards,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.DECLINE, "en", view)


def test_the_owners_own_words_take_the_place_of_ours_beside_the_prices() -> None:
    words = {AskId.BUDGET: "What may it cost?", AskId.EXAMPLES: "Which three sites do you admire, and why?"}
    text = reply(Verdict.HOMEWORK, "en", replace(ENGLISH, asks=(*words, AskId.NEED), own_words=words))
    expected = """\
1. What may it cost? To give you an idea, this is what such work usually costs with us, without VAT:
   - a website of up to fifteen pages: €10,000 to €18,000
   - lasting work on being found: from €1,500 a month
2. Which three sites do you admire, and why?
3. What should this change for you, and what happens if things stay as they are?
"""
    assert expected in text
