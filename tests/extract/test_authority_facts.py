"""Authority: who decides, in whose words."""

import pytest

from tests.extract.mails import passage, read, stated

DECIDERS = (
    ("I'm the owner of a bakery.", True, None),
    ("I am the CEO and I make the decisions.", True, None),
    ("As founder of Brickly I decide on this myself.", True, None),
    ("Ik ben de eigenaar van een fietsenzaak.", True, None),
    ("Ik beslis hier zelf over.", True, None),
    ("De beslissing ligt bij mij.", True, None),
    ("Our director Anna de Vries decides.", False, "Anna de Vries"),
    ("The board has the final say.", False, "The board"),
    ("Mijn directeur beslist.", False, "Mijn directeur"),
    ("My manager will make the final decision.", False, "My manager"),
    ("The decision lies with our CEO, Mark Hall.", False, "Mark Hall"),
    ("De directie neemt uiteindelijk de beslissing.", False, "De directie"),
    ("Het bestuur moet nog akkoord geven.", False, "Het bestuur"),
    ("Uiteindelijk hakt onze directeur Karin Blom de knoop door.", False, "Karin Blom"),
    ("I've been asked to collect quotes.", False, None),
    ("I'm an intern at a law firm.", False, None),
    ("Ik ben stagiair bij een verzekeraar.", False, None),
    ("Namens mijn manager vraag ik offertes op.", False, None),
    ("I do not decide on this.", False, None),
    ("I'm the marketing manager.", None, None),
    ("We are a family business.", None, None),
    ("I run a small bakery in Leeds.", True, None),
    ("I run the marketing at a bank.", None, None),
    ("Our designers decide on colours? No idea.", None, None),
    ("Which CMS do you decide on?", None, None),
    ("We haven't decided yet.", None, None),
    ("Customers decide within seconds.", None, None),
    ("The CEO is enthusiastic.", None, None),
    ("I'm the owner, but my business partner Joe Fox signs everything.", False, "Joe Fox"),
    ("Help our visitors decide.", None, None),
    ("My brother-in-law decides nothing.", None, None),
    ("I'm happy to decide quickly.", None, None),
    ("It's up to me.", True, None),
    ("The final call is mine.", True, None),
    ("I'll present your proposal to our board for approval.", False, "our board"),
    ("Ik leg jullie voorstel voor aan de directie.", False, "de directie"),
)


@pytest.mark.parametrize(("text", "sender_decides", "decider"), DECIDERS)
def test_who_decides_is_read_from_words_of_deciding_and_roles(
    text: str, sender_decides: object, decider: str | None
) -> None:
    assert (sender_decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


TOGETHER = (
    ("My co-founder and I decide together.", True),
    ("Samen met mijn compagnon beslis ik hierover.", True),
    ("We bake bread together with my wife.", None),
)


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_deciding_together_is_more_than_doing_things_together(text: str, expected: object) -> None:
    assert expected == stated(text, "others_sign")


ACCESS = (
    ("The director doesn't talk to agencies.", True),
    ("You won't be able to speak to the board.", True),
    ("De directeur praat niet met bureaus.", True),
    ("Please don't contact our CEO directly.", True),
    ("The director would love to talk to you.", None),
    ("You can speak to our director any time.", None),
)


@pytest.mark.parametrize(("text", "expected"), ACCESS)
def test_access_is_refused_only_in_so_many_words(text: str, expected: object) -> None:
    assert expected == stated(text, "access_refused")


ROLES = (
    ("I'm the Head of Marketing at Foo.", "Head of Marketing"),
    ("Ik ben communicatieadviseur bij de gemeente.", "communicatieadviseur"),
    ("Kind regards,\nAnna Bell\nMarketing Manager\nFoo Ltd", "Marketing Manager"),
    ("Met vriendelijke groet,\n\nKarin Blom\nDirecteur-eigenaar\nBlom Bouw B.V.", "Directeur-eigenaar"),
    ("Best,\nTom Fox, CEO", "CEO"),
)


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_the_role_stands_in_a_sentence_or_in_the_signature(text: str, expected: str | None) -> None:
    assert expected == stated(text, "sender_role")


def test_a_named_decider_who_is_the_sender_is_the_sender() -> None:
    brief = read("Anna Bell decides.", sender="Anna Bell").brief
    assert (True, None) == (brief.sender_decides and brief.sender_decides.value, brief.decider)


def test_a_colleague_is_not_the_sender() -> None:
    assert None is read(passage("I am the owner.", kind="note", author="colleague")).brief.sender_role


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Our director Karin Blom (karin@blom.example) decides.", "karin@blom.example"),
        ("Our director Karin Blom decides. You can reach Karin Blom at karin@blom.example.", "karin@blom.example"),
        ("Onze directeur Karin Blom beslist, mail haar op k.blom@blom.example.", "k.blom@blom.example"),
        ("Our director Karin Blom decides. Send invoices to admin@blom.example.", None),
        ("Our director Karin Blom decides, copy a@blom.example and b@blom.example.", None),
        ("Our director Karin Blom decides; I am at anna@blom.example.", None),
        ("I decide. Mail me at karin@blom.example.", None),
    ],
)
def test_the_address_of_the_decider_stands_in_their_sentence_or_beside_their_name(
    text: str, address: str | None
) -> None:
    found = read(text, address="anna@blom.example").brief.decider_address
    assert address == (found and found.value)
