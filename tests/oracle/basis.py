# SPDX-License-Identifier: EUPL-1.2
"""What the oracle starts from: the tables of facts and parameters, which are data, and how it counts in days and
whole cents. An amount whose status is neither in_force nor published is "not covered".
"""

import calendar
import csv
import datetime
import pathlib
from fractions import Fraction

ROOT = pathlib.Path(__file__).resolve().parents[2] / "libbijstand"
OPEN, NOT_COVERED, NOT_JUDGED = "open", "not covered", "not judged"


class Unsettled(Exception):
    """Law or table settles nothing; what is one of OPEN, NOT_COVERED and NOT_JUDGED."""

    def __init__(self, what):
        super().__init__(what)
        self.what = what


def day_of(text):
    return datetime.date.fromisoformat(text)


def _table(name):
    with open(ROOT / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _load_parameters():
    rows = {}
    for row in _table("law/national.csv"):
        rows.setdefault(row["parameter"], []).append(row)
    loaded = {}
    for name, list_ in rows.items():
        list_.sort(key=lambda r: r["from"])
        loaded[name] = []
        for i, row in enumerate(list_):
            start = day_of(row["from"])
            last = day_of(row["until"]) if row["until"] else datetime.date.max
            if i + 1 < len(list_):
                last = min(last, day_of(list_[i + 1]["from"]) - datetime.timedelta(1))
            good = row["status"] in ("in_force", "published")
            value = int(row["value"]) if row["value"].lstrip("-").isdigit() else row["value"]
            loaded[name].append((start, last, value if good else None))
    return loaded


PARAMETERS = _load_parameters()
FACTS = {row["fact"]: row for row in _table("dossier/facts.csv")}


def parameter(name, day):
    """The amount on the day, or None when none is known."""
    for start, last, value in PARAMETERS.get(name, ()):
        if start <= day <= last:
            return value
    return None


def amount(name, day):
    value = parameter(name, day)
    if value is None:
        raise Unsettled(NOT_COVERED)
    return value


def half_up(value):
    return (2 * Fraction(value) + 1).__floor__() // 2


def add_months(day, months):
    """Same day number in a later month, the last day where that does not exist."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def birthday(born, years):
    """Someone born on 29 February has his birthday on 1 March in common years."""
    if (born.month, born.day) == (2, 29) and not calendar.isleap(born.year + years):
        return datetime.date(born.year + years, 3, 1)
    return born.replace(year=born.year + years)
