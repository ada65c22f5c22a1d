# SPDX-License-Identifier: EUPL-1.2
"""A case as it is told to the oracle: its persons, and the value of each fact on each day. A fact that is asked
and not known raises Ask.
"""

import datetime
from fractions import Fraction
from functools import wraps

from basis import FACTS, PARAMETERS, add_months, birthday, day_of, half_up

EVER = datetime.date.min


class Ask(Exception):
    """A fact is needed and not known: key is (person or None, fact, number of the entry)."""

    def __init__(self, key, allowed=None):
        super().__init__(key)
        self.key = key
        self.allowed = allowed


def kept(method):
    """Computed once for each case and its arguments; what is asked or unsettled is not kept."""
    @wraps(method)
    def once(self, *arguments):
        key = (method.__name__,) + arguments
        if key not in self.known:
            self.known[key] = method(self, *arguments)
        return self.known[key]
    return once


class Person:
    def __init__(self, case, record):
        self.case = case
        self.id = record["id"] if record else None
        self.role = record["role"] if record else None
        self.facts = record["facts"] if record else case.dossier.get("facts", {})

    def entries(self, name):
        """The entries known on the day of decision, in order of their first day, corrections last."""
        value = self.facts.get(name)
        if name not in self.facts:
            return []
        if not isinstance(value, list):
            return [(EVER, 0, value)]
        known = []
        for i, entry in enumerate(value):
            if entry.get("recorded") and self.case.known_on and day_of(entry["recorded"]) > self.case.known_on:
                continue
            known.append((day_of(entry["from"]) if "from" in entry else EVER, i, entry["value"]))
        return known

    def get(self, name, day):
        """The value on the day: bool, str, date, None for "none", int for counts and cents."""
        spec = FACTS[name]
        key, value = None, None
        for start, i, stated in self.entries(name):
            if start <= day:
                key, value = (self.id, name, i), stated
        if key is not None and name.endswith("_this_year"):
            start = max(s for s, i, v in self.entries(name) if s <= day)
            if start != EVER and start.year < day.year:
                return 0
        if key is None:
            key = (self.id, name, None)
            if self.role is not None and self.role not in spec["roles"].split("|"):
                return {"bool": False, "enum": "none", "date": None}.get(spec["type"], 0)
            if spec["default"] == "":
                return self.case.completed(key, None, spec)
            value = {"true": True, "false": False}.get(spec["default"], spec["default"])
            if spec["type"] in ("int", "cents"):
                value = int(value)
        if value is None or isinstance(value, dict):
            return self.case.completed(key, value, spec)
        return self.convert(spec, value)

    @staticmethod
    def convert(spec, value):
        if spec["type"] == "date":
            return None if value == "none" else day_of(value)
        if spec["type"] == "cents":
            return half_up(Fraction(str(value)) * 100)
        return value

    def __getattr__(self, name):
        if name not in FACTS:
            raise AttributeError(name)
        return lambda day: self.get(name, day)

    # -- age -----------------------------------------------------------------------------------------------

    def born(self):
        return self.get("birth_date", self.case.date)

    def aged(self, years, day):
        """From the start of the day of the birthday."""
        return day >= birthday(self.born(), years)

    def pension(self, day):
        """AOW 7a: reached on the first day on which the age in months is that of the day, and kept."""
        reached = [max(start, add_months(self.born(), months))
                   for start, last, months in PARAMETERS["pension_age"]
                   if months is not None and add_months(self.born(), months) <= last]
        return bool(reached) and min(reached) <= day

    def young(self, day):
        return not self.aged(21, day)


class Dossier:
    """What is stated, as far as it was known on the day of decision; completion has values for what is not."""

    def __init__(self, line, completion=None):
        self.dossier = line["dossier"]
        self.date = day_of(line["date"])
        known = line.get("known_on") or line.get("decision_date")
        self.known_on = day_of(known) if known else None
        self.policy = line.get("policy") or {}
        self.completion = completion or {}
        self.known = {}
        self.ceiling = None  # "least" or "none": what a ceiling that is not known is taken for
        self.facts = Person(self, None)
        self.persons = [Person(self, record) for record in self.dossier["persons"]]
        self.applicant = next(p for p in self.persons if p.role == "applicant")
        self.partner = next((p for p in self.persons if p.role == "partner"), None)

    def completed(self, key, stated, spec):
        if key in self.completion:
            return Person.convert(spec, self.completion[key])
        raise Ask(key, stated)
