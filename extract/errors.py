"""What can go wrong while reading.

ExtractError
├── ModelUnavailable    try again later: time-out, cut, 429, 5xx
├── ModelRefused        can't be used until someone acts: key, quota, unknown model
└── ModelAnswerInvalid  the model answered, and not in the form that was asked for
"""


class ExtractError(Exception):
    """Base: `hint` tells the owner what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ModelUnavailable(ExtractError):
    """The endpoint can't be reached or is busy; the mail waits."""


class ModelRefused(ExtractError):
    """The endpoint refuses: key, quota, unknown model. Waiting alone won't help."""


class ModelAnswerInvalid(ExtractError):
    """The answer can't be used for this mail."""
