"""Facts as bytes and back: JSON of the rooms' frozen dataclasses, the same bytes for the same fact.

Decimals and dates are texts (ISO 8601), Fractions "n/d"; instants keep the
zone that the mail stated. What was added to a type later, with a default,
may be missing from what was stored earlier.
"""

from datetime import UTC, datetime
from fractions import Fraction
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def _to_json(value: object) -> str:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    message = f"{type(value).__name__} has no form in the store"
    raise TypeError(message)


def _from_json(kind: type, value: Any) -> Any:  # noqa: ANN401 - msgspec's hook: any type in, a value of it out
    if kind is Fraction:
        return Fraction(value)
    message = f"{kind.__name__} has no form in the store"
    raise TypeError(message)


_ENCODER = msgspec.json.Encoder(enc_hook=_to_json, order="deterministic")
_DECODERS: dict[type, msgspec.json.Decoder[Any]] = {}


def encode(value: object) -> bytes:
    """Return a value as JSON in UTF-8; sets and tables come in one fixed order."""
    return _ENCODER.encode(value)


def decode(data: bytes, kind: type[T]) -> T:
    """Return the value of type `kind` that `encode` made `data` from. Raises `msgspec.ValidationError`."""
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.json.Decoder(kind, dec_hook=_from_json)
    decoder: msgspec.json.Decoder[T] = _DECODERS[kind]
    return decoder.decode(data)


def hash_of(value: object) -> str:
    """Return the sha256, in hex, of a value's bytes."""
    return sha256(encode(value)).hexdigest()


def instant(at: datetime) -> str:
    """Return an aware datetime as a column keeps it: ISO 8601 in UTC, of one width, so that it sorts.

    Raises `ValueError` for a datetime without a zone.
    """
    if at.tzinfo is None:
        message = f"{at.isoformat()} has no time zone"
        raise ValueError(message)
    return at.astimezone(UTC).isoformat(timespec="microseconds")
