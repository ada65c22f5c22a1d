# SPDX-License-Identifier: EUPL-1.2
"""What if: how a decision moves when one fact is otherwise, everything else as it is.

The dossier is not changed.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from . import native
from .decision import national
from .dossier import Dossier, fact_in_python
from .rulebook import Rulebook
from .tables import Fact, Outcome
from .values import NEVER, Date, Never, Truth, Which, day_number, euro, written


class BreakPoint(NamedTuple):
    """Where a curve begins, bends or jumps: what the outcome is from this amount on, and its slope.

    Where the outcome is not known it is None and the slope 0.
    """

    fact: Decimal
    cents: int | None
    slope: Fraction


class TurningPoint(NamedTuple):
    """One fact that would turn the right: what it is, what it would have to be, and the right that gives."""

    person: str | None
    fact: Fact
    stated: Any
    value: Any
    right: Truth


def sensitivity(dossier: Dossier, date: Date, person: str | None, fact: Which, low: Any, high: Any, *,
                outcome: Which = "amount_cents", known_on: Date | None = None,
                rulebook: Rulebook | None = None) -> list[BreakPoint]:
    """The curve of an outcome against an amount, from low to high euro: one point for each stretch."""
    ends = (native.fact_parse(Fact.of(fact), *written(end)).low for end in (low, high))
    found = native.sensitivity(*_question(dossier, date, known_on, rulebook), Outcome.of(outcome),
                               dossier._number(person), Fact.of(fact), *ends)
    return [BreakPoint(euro(amount), None if cents == native.UNKNOWN else cents, Fraction(rise, run))
            for amount, cents, rise, run in found]


def right_end(dossier: Dossier, date: Date, person: str | None, fact: Which, *, known_on: Date | None = None,
              rulebook: Rulebook | None = None) -> Decimal | Never | None:
    """The lowest amount of a fact at which there is no right. NEVER: it does not end; None: not known."""
    number = native.right_end(*_question(dossier, date, known_on, rulebook), dossier._number(person),
                              Fact.of(fact))
    if number == native.NEVER:
        return NEVER
    return None if number == native.UNKNOWN else euro(number)


def turning_points(dossier: Dossier, date: Date, *, known_on: Date | None = None,
                   rulebook: Rulebook | None = None) -> list[TurningPoint]:
    """The smallest changes of one fact that turn the right on the day, cheapest facts first."""
    found = native.turning_points(*_question(dossier, date, known_on, rulebook))
    return [TurningPoint(native.dossier_person_id(dossier._handle, number), Fact(fact),
                         fact_in_python(Fact(fact), stated), fact_in_python(Fact(fact), value),
                         Truth.YES if right else Truth.NO)
            for number, fact, stated, value, right in found]


def _question(dossier: Dossier, date: Date, known_on: Date | None,
              rulebook: Rulebook | None) -> tuple[Any, Any, int, int]:
    """What every question begins with."""
    book = national() if rulebook is None else rulebook
    day, known = day_number(date, native.UNKNOWN), day_number(known_on, native.NEVER)
    return book._handle, dossier._handle, day, known
