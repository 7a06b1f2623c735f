"""The mail that a model is tried with: `check` does so, and a run that wonders at whose door a fault lies."""

from briefgate.desk import Desk
from extract.document import Document, Passage

TRIAL = 0
"""Its number among the mails that are read; those of the store begin at one."""
_TEXT = "We need a new website. Our budget is 25,000 euros and I decide."


def trial_mail(desk: Desk) -> Document:
    """A short brief that any model can read."""
    return Document(
        id="0" * 64,
        passages=(Passage(id="s1", kind="body", author="prospect", text=_TEXT),),
        sent_on=desk.today,
        language="en",
    )
