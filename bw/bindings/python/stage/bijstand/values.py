# SPDX-License-Identifier: EUPL-1.2
"""Values: how the numbers of the library look in Python, and how Python's values are written for it.

    truth    Truth.YES, Truth.NO, Truth.UNKNOWN; True and False can be given
    date     datetime.date, or NEVER
    money    facts in euro, as Decimal; outcomes and parameters in whole cents, as int
    count    int
    share    fractions.Fraction, such as 13/30 of the norm of a couple
    code     its name, a str
    unknown  None, and Truth.UNKNOWN for a truth

A float is no amount. 412.37 has no exact binary form, so what it stands for is a guess; that 412.5 happens to
have one would make a program work with some amounts and fail with others. Give a Decimal, an int or a str.
"""

from __future__ import annotations

import datetime
import enum
import operator
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple, Union

from . import native
from .errors import NotKnownError, WrongTypeError


class Truth(enum.Enum):
    """Yes, no, or not known yet. The operators &, | and ~ are those of three-valued logic."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        if self is Truth.UNKNOWN:
            raise NotKnownError("not known yet is neither yes nor no; compare, or ask what is missing")
        return self is Truth.YES

    def __invert__(self) -> Truth:
        return {Truth.YES: Truth.NO, Truth.NO: Truth.YES}.get(self, Truth.UNKNOWN)

    def __and__(self, other: Truth) -> Truth:
        if Truth.NO in (self, other):
            return Truth.NO
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.YES

    def __or__(self, other: Truth) -> Truth:
        return ~(~self & ~other)


class Never(enum.Enum):
    """The type of NEVER."""

    NEVER = "none"

    def __repr__(self) -> str:
        return "NEVER"


# There is none: an event that has not taken place, an amount without a limit. A dossier writes "none".
NEVER = Never.NEVER


class Range(NamedTuple):
    """What is half known of a date, a count or an amount: anything from low to high, both included.

    None as a bound is that of the domain: Range(None, 500) is at most 500.
    """

    low: Any
    high: Any


class OneOf(frozenset[Any]):
    """What is half known of a code: OneOf("owned", "rented"). Of an outcome NEVER may be among them: none."""

    def __new__(cls, *codes: Any) -> OneOf:
        return super().__new__(cls, codes)

    def __repr__(self) -> str:
        return f"OneOf({', '.join(sorted(map(repr, self)))})"


# A day: a date, or text as 2026-07-01.
Date = Union[datetime.date, str]

# A fact, outcome or parameter: a member of its enumeration, its number or its name.
Which = Union[int, str]

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def day_number(date: Date | None, otherwise: int) -> int:
    """The number of a day in the library; otherwise when there is no date."""
    if date is None:
        return otherwise
    if isinstance(date, str):
        return int(native.day_parse(native.TOKEN_STRING, date))
    if isinstance(date, datetime.date) and not isinstance(date, datetime.datetime):
        return date.toordinal() - _EPOCH
    raise WrongTypeError(f"expected a date, got {date!r}")


def day_of(number: int) -> datetime.date | None:
    """The date of a day of the library; None for EVER and NEVER, which are no days."""
    return None if number in (native.EVER, native.NEVER) else datetime.date.fromordinal(number + _EPOCH)


def euro(cents: int) -> Decimal:
    """Cents as euro with two decimals."""
    return Decimal(cents).scaleb(-2)


def share(millionths: int) -> Fraction:
    """Millionths as the simplest fraction that they stand for."""
    return Fraction(millionths, 1_000_000).limit_denominator(1000)


def in_python(kind: int, codes: str, number: int) -> Any:
    """What a number of the library stands for. kind: native.TYPE_...; codes: names, divided by |."""
    if number == native.UNKNOWN:
        return Truth.UNKNOWN if kind == native.TYPE_BOOL else None
    if kind == native.TYPE_BOOL:
        return Truth.YES if number else Truth.NO
    if kind == native.TYPE_ENUM:
        return codes.split("|")[number]
    if kind == native.TYPE_DATE:
        return NEVER if number == native.NEVER else day_of(number)
    return number


def codes_of(bits: int, codes: str) -> OneOf:
    """The codes whose bits are set. codes: names, divided by |."""
    none = [NEVER] if bits & native.CODES_NONE else []
    return OneOf(*none, *(code for number, code in enumerate(codes.split("|")) if bits >> number & 1))


def written(value: Any) -> tuple[int, str]:
    """A value of Python as a dossier writes it: what kind of token it is, and its text."""
    if value is None or value is Truth.UNKNOWN:
        return native.TOKEN_WORD, "null"
    if isinstance(value, (bool, Truth)):
        return native.TOKEN_WORD, "true" if value else "false"
    if value is NEVER:
        return native.TOKEN_STRING, "none"
    if isinstance(value, datetime.date):
        return native.TOKEN_STRING, value.isoformat()
    if isinstance(value, Decimal):
        return native.TOKEN_NUMBER, f"{value:f}"
    if isinstance(value, Range):
        low, high = ("" if bound is None else written(bound)[1] for bound in value)
        return native.TOKEN_TEXT, f"{low}..{high}"
    if isinstance(value, OneOf):
        return native.TOKEN_TEXT, "|".join(sorted(value))
    if isinstance(value, str):
        return native.TOKEN_TEXT, str.__str__(value)
    if isinstance(value, float):
        raise WrongTypeError(f"{value!r} is a float, which is not exact; give a Decimal, an int or a str")
    try:
        return native.TOKEN_NUMBER, str(operator.index(value))
    except TypeError:
        raise WrongTypeError(f"{type(value).__name__} is no type of a value") from None
