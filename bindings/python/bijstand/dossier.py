# SPDX-License-Identifier: EUPL-1.2
"""The dossier: what is known about one case. Persons with a role, and facts with two dates."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from . import native
from .errors import UnknownNameError
from .reading import in_json, read
from .tables import Fact, Role
from .values import Date, Range, Which, codes_of, day_number, day_of, euro, in_python, written


class Entry(NamedTuple):
    """A stated value of a fact. person is None for a fact of the case."""

    person: str | None
    fact: Fact
    value: Any
    since: datetime.date | None
    recorded: datetime.date | None


_FIELDS = ("person", "fact", "since", "recorded", "low", "high", "codes")


class Dossier:
    """The facts of one case.

        dossier = Dossier(home_tenure="rented")
        anna = dossier.add("applicant", "anna", birth_date="1992-02-10", asset_bank=Decimal("412.37"))
        dossier.set(anna, "income_work_net", 0, since="2026-07-01", recorded="2026-07-20")

    A fact that is never stated has its default or is not known. None as a value means known to be unknown: it
    takes away an earlier value and the default. Range and OneOf tell what is half known.

    A dossier belongs to one thread at a time.
    """

    def __init__(self, *, _handle: Any = None, **facts: Any) -> None:
        self._handle = native.dossier_new() if _handle is None else _handle
        self._changes = 0
        for fact, value in facts.items():
            self.set(None, fact, value)

    @classmethod
    def from_json(cls, text: str | bytes, line: int = 1) -> Dossier:
        """Reads a dossier. line is where in its file the text starts. The exception has all its errors."""
        return cls(_handle=read("json_read_dossier", line, text, native.UNKNOWN))

    def to_json(self) -> str:
        """The dossier as a JSON object over several lines, which from_json reads back."""
        text: str = in_json("json_write_dossier")(self._handle)
        return text

    def add(self, role: Role | str, person: str, /, **facts: Any) -> str:
        """Adds a person with facts that hold since ever. Returns the id, which is [a-z][a-z0-9_]*."""
        which = Role.of(role)
        entries = [_entry(which, fact, value) for fact, value in facts.items()]
        number = native.dossier_add_person(self._handle, which, person)
        self._changes += 1
        for entry in entries:
            entry.person = number
            native.dossier_set_entry(self._handle, entry)
        return person

    def set(self, person: str | None, fact: Which, value: Any, since: Date | None = None,
            recorded: Date | None = None) -> None:
        """States that a fact has a value from a day on, as the municipality came to know on a day.

        person is an id, None for the case. Without since the value holds since ever, without recorded it
        was known all along. The order of the calls does not matter.
        """
        number = self._number(person)
        role = native.CASE if person is None else native.dossier_person_role(self._handle, number)
        entry = _entry(role, fact, value)
        entry.person = number
        entry.since = day_number(since, native.EVER)
        entry.recorded = day_number(recorded, native.EVER)
        native.dossier_set_entry(self._handle, entry)
        self._changes += 1

    def unset(self, person: str | None, fact: Which, since: Date | None = None,
              recorded: Date | None = None) -> None:
        """Takes the value with these two dates out again."""
        native.dossier_unset(self._handle, self._number(person), Fact.of(fact),
                             day_number(since, native.EVER), day_number(recorded, native.EVER))
        self._changes += 1

    def get(self, person: str | None, fact: Which, date: Date, known_on: Date | None = None) -> Any:
        """The value of a fact on a day, as known on a day; a Range or OneOf when half known."""
        number, which, day = self._number(person), Fact.of(fact), day_number(date, 0)
        known = day_number(known_on, native.NEVER)
        value, (low, high) = native.dossier_get(self._handle, number, which, day, known)
        row = which.info
        if value != native.UNKNOWN or (low, high) == (row.domain.low, row.domain.high):
            return fact_in_python(which, value)
        if row.type != native.TYPE_ENUM:
            return Range(fact_in_python(which, low), fact_in_python(which, high))
        holding = [entry for entry in self._entries() if (entry.person, entry.fact) == (number, which)
                   and entry.since <= day and entry.recorded <= known]
        return _value_of(holding[-1])

    @property
    def persons(self) -> dict[str, Role]:
        """The ids of the persons and their roles, in the order in which they were added."""
        numbers = range(native.dossier_person_count(self._handle))
        return {native.dossier_person_id(self._handle, number):
                Role(native.dossier_person_role(self._handle, number)) for number in numbers}

    @property
    def entries(self) -> list[Entry]:
        """What has been stated, by person (the case first), fact, since and recorded."""
        return [Entry(native.dossier_person_id(self._handle, entry.person), Fact(entry.fact),
                      _value_of(entry), day_of(entry.since), day_of(entry.recorded))
                for entry in self._entries()]

    def copy(self) -> Dossier:
        """Another dossier with the same persons and entries."""
        return copy_of(self._handle)

    def __getstate__(self) -> tuple[list[tuple[int, str]], list[tuple[int, ...]]]:
        """The persons and entries as numbers, for pickle: a dossier can be sent to another process."""
        return ([(int(role), person) for person, role in self.persons.items()],
                [tuple(getattr(entry, field) for field in _FIELDS) for entry in self._entries()])

    def __setstate__(self, state: tuple[list[tuple[int, str]], list[tuple[int, ...]]]) -> None:
        self._handle = native.dossier_new()
        self._changes = 0
        persons, entries = state
        for role, person in persons:
            native.dossier_add_person(self._handle, role, person)
        entry = native.entry()
        for numbers in entries:
            for field, number in zip(_FIELDS, numbers):
                setattr(entry, field, number)
            native.dossier_set_entry(self._handle, entry)

    def _entries(self) -> list[Any]:
        return [native.dossier_entry_at(self._handle, place)
                for place in range(native.dossier_entry_count(self._handle))]

    def _number(self, person: str | None) -> int:
        """The number of a person, or of the case."""
        if person is None:
            return int(native.CASE)
        number = int(native.dossier_person_by_id(self._handle, person))
        if number == native.CASE:
            raise UnknownNameError(f"no person of this dossier has the id '{person}'")
        return number


def copy_of(handle: Any) -> Dossier:
    """A new dossier with the persons and entries of a handle."""
    copy = Dossier()
    for number in range(native.dossier_person_count(handle)):
        native.dossier_add_person(copy._handle, native.dossier_person_role(handle, number),
                                  native.dossier_person_id(handle, number))
    for place in range(native.dossier_entry_count(handle)):
        native.dossier_set_entry(copy._handle, native.dossier_entry_at(handle, place))
    return copy


def _entry(role: int, fact: Which, value: Any) -> Any:
    """A value as the library has it, for whoever has this role; it holds since ever."""
    name = fact if isinstance(fact, str) else Fact.of(fact).info.name
    entry = native.fact_parse(native.fact_find(role, name), *written(value))
    entry.since = entry.recorded = native.EVER
    return entry


def fact_in_python(fact: Fact, number: int) -> Any:
    """The value of a fact that a number of the library stands for; amounts are in euro."""
    row = fact.info
    value = in_python(row.type, row.values, number)
    return euro(value) if row.type == native.TYPE_CENTS and value is not None else value


def _value_of(entry: Any) -> Any:
    """What an entry says: a value, or what may be one."""
    fact = Fact(entry.fact)
    if entry.low == native.UNKNOWN:
        return fact_in_python(fact, native.UNKNOWN)
    if entry.codes & (entry.codes - 1):
        return codes_of(entry.codes, fact.info.values)
    if entry.low != entry.high:
        return Range(fact_in_python(fact, entry.low), fact_in_python(fact, entry.high))
    return fact_in_python(fact, entry.low)
