# SPDX-License-Identifier: EUPL-1.2
"""Profiles: how some municipalities did it, and what in it goes beside the law of a day."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from . import native
from .decision import national
from .rulebook import MARKS, Rulebook
from .tables import Parameter
from .values import Date, day_number, day_of, in_python


class Profile(NamedTuple):
    """How a municipality did it. name is what Rulebook(profile=...) takes; until is None without end."""

    name: str
    municipality: str
    gloss: str
    source: str
    since: datetime.date | None
    until: datetime.date | None


class Tension(NamedTuple):
    """A value of a profile beside the law of a day.

    bound is the most or the least that the law of the day has, at article; None when that law is not known.
    verified is False for a bound whose text was not read. mark says how the value is known, source where.
    """

    parameter: Parameter
    value: Any
    bound: Any
    at_most: bool
    article: str
    verified: bool
    mark: str | None
    source: str


def profiles() -> list[Profile]:
    """The profiles that are part of the library."""
    rows = (native.profile_at(place) for place in range(native.profile_count()))
    return [Profile(row.name, row.municipality, row.gloss, row.source, day_of(row.since), day_of(row.until))
            for row in rows]


def profile_check(profile: str, date: Date, rulebook: Rulebook | None = None) -> list[Tension]:
    """What in a profile goes beside the law of a day, or could not be held against it.

    rulebook is the law, the national table when there is none.
    """
    law = national() if rulebook is None else rulebook
    found = native.profile_check(law._handle, profile, day_number(date, native.UNKNOWN))
    return [_tension(*row) for row in found]


def _tension(number: int, kind: int, value: int, bound: int, is_most: int, status: int, mark: int,
             article: str, source: str) -> Tension:
    parameter = Parameter(number)
    row = parameter.info
    limit = in_python(row.type, row.values, bound) if kind == native.REPORT_BESIDE_LAW else None
    return Tension(parameter, in_python(row.type, row.values, value), limit, bool(is_most), article,
                   kind == native.REPORT_BESIDE_LAW and status != native.AMOUNT_UNVERIFIED, MARKS.get(mark),
                   source)
