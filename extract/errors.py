"""What can go wrong while reading.

ExtractError
├── ModelUnavailable    try again later: time-out, cut, 429, 5xx
├── ModelRefused        can't be used until someone acts: key, unknown model
├── ModelQuotaSpent     can't be used until someone pays, or a new day begins
└── ModelAnswerInvalid  the model answered, and not in the form that was asked for
"""


class ExtractError(Exception):
    """Base: `hint` tells the owner what to do. `may_be_the_mails`: another mail may well be read."""

    def __init__(self, message: str, *, hint: str = "", may_be_the_mails: bool = False) -> None:
        super().__init__(message)
        self.hint = hint
        self.may_be_the_mails = may_be_the_mails


class ModelUnavailable(ExtractError):
    """The endpoint can't be reached or is busy; the mail waits, `retry_after` seconds if the server said how long."""

    def __init__(
        self, message: str, *, hint: str = "", retry_after: float | None = None, may_be_the_mails: bool = False
    ) -> None:
        super().__init__(message, hint=hint, may_be_the_mails=may_be_the_mails)
        self.retry_after = retry_after


class ModelRefused(ExtractError):
    """The endpoint refuses: key, unknown model. Waiting alone won't help."""


class ModelQuotaSpent(ExtractError):
    """What may be used is used up. Reading pauses; the mail waits."""


class ModelAnswerInvalid(ExtractError):
    """The answer can't be used for this mail. `problems` are field paths and kinds of error, never its text."""

    def __init__(self, message: str, *, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.problems = problems
