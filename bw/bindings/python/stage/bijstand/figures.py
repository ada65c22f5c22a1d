# SPDX-License-Identifier: EUPL-1.2
"""Figures of a municipality: its grant, the safety net, money for reintegration, and the ratios of a plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from . import native
from .decision import national
from .errors import UnknownNameError
from .rulebook import Rulebook
from .tables import Ending
from .values import Date, Truth, day_number, in_python, share, written


class FigureGround(NamedTuple):
    """The article in which a figure stands on the day, and whether it applies."""

    figure: str
    article: str
    outcome: Ending


class Municipality(NamedTuple):
    """What follows from the figures of a municipality on a day.

    found has each figure under its key ("safety_net.possible"), None or Truth.UNKNOWN while it is not known;
    shares are fractions, percentages basis points. missing are the keys that could settle what is open.
    """

    found: dict[str, Any]
    grounds: list[FigureGround]
    missing: list[str]


def municipality(figures: Mapping[str, Any], date: Date, rulebook: Rulebook | None = None) -> Municipality:
    """Works out what follows from the figures that a municipality states, by the law of a day.

    figures are those of a case: {"inhabitants": 20000, "deficit_percent": "7.5", "council": "consented"}.
    """
    rows = [native.figure_at(place) for place in range(native.figure_count())]
    numbers = {row.key: row.number for row in rows if row.is_stated}
    stated = [native.UNKNOWN] * len(rows)
    for key, value in _flat(figures):
        if key not in numbers:
            raise UnknownNameError(f"{key!r} is no figure that a municipality states")
        if value is not None:
            stated[numbers[key]] = native.figure_parse(numbers[key], _text(value))
    law = national() if rulebook is None else rulebook
    return _told(rows, native.municipality_decide(law._handle, day_number(date, native.UNKNOWN), stated))


def _told(rows: list[Any], answers: list[tuple[int, int, int, int, str]]) -> Municipality:
    told = Municipality({}, [], [])
    asked = 0
    for number, ground, value, missing, article in answers:
        row = rows[number]
        asked |= missing
        read = in_python(row.type, row.values, value)
        told.found[row.key] = share(value) if row.unit == "millionths" and read is not None else read
        if article:
            told.grounds.append(FigureGround(row.key, article, Ending(ground)))
    told.missing.extend(row.key for row in rows if asked >> row.number & 1)
    return told


def _flat(figures: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each figure with its key; those of a list with their place in it."""
    for key, value in figures.items():
        if isinstance(value, (list, tuple)):
            yield from ((f"{key}[{place}]", each) for place, each in enumerate(value))
        else:
            yield key, value


def _text(value: Any) -> str:
    """A figure as text. Percentages are told with at most two decimals, which a float has exactly as text."""
    if isinstance(value, (bool, Truth)):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(written(value)[1])
