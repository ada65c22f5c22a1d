# SPDX-License-Identifier: EUPL-1.2
"""Many cases at once: a table with a case on each row, decided into a table with its outcomes.

    table = {"applicant.birth_date": np.array(["1992-02-10", "1999-06-30"], "datetime64[D]"),
             "applicant.asset_bank": np.array([0, 1234500]), "home_tenure": ["rented", "owned"]}
    bijstand.decide_columns(table, "2026-07-01")["amount_cents"]

The columns have the names of batch tables: a fact of the case by its name, one of a person as person.fact. A
value holds since ever. What the form of a table knows beyond that, second and dated values and half known ones,
is a matter for single cases.

    truth   bool, or 0 and 1
    date    datetime64, periods of a day, text, dates, or days since 1970
    code    its name in an array or as categories, or its number
    amount  whole cents in an array of numbers (floats too, where pandas made room for NaN), euro as Decimal or text
    count   whole numbers

What is missing in a column (NaN, NaT, NA, None, masked, "?") is not known, which takes away the default of a fact
as well; a fact without a column is not stated. int64, datetime64[D] and periods of a day are not copied, unless
rows have to be brought together: those with the same persons, and of these those with the same date.
"""

from __future__ import annotations

import importlib
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from . import native
from .cells import at, days, in_numpy, in_pandas, numbers, numpy
from .dossier import Dossier, copy_of
from .errors import (ArgumentError, BijstandError, DuplicateError, IncompleteError, LimitError, UnknownNameError,
                     error_of)
from .rulebook import PolicyValue, Rulebook
from .tables import Fact, Outcome, Role, Rule
from .values import Date, Which, day_number

# Rows between two steps of a progress bar.
STEP = 1 << 16

# Handles that are kept for the next call with the same household, columns and outcomes: they know which routes its rows take.
KEPT = 8

_ID = re.compile(r"(applicant|partner)|(child|housemate)([1-9][0-9]*)")
_NO_FACTS = ("case", "date")


def decide_columns(table: Any, date: Any = None, household: Dossier | None = None,
                   outcomes: Sequence[Which] = ("right", "amount_cents"), *, rulebook: Rulebook | None = None,
                   policy: Mapping[str, PolicyValue] | None = None, known_on: Date | None = None,
                   trace: Sequence[Which] | None = None, progress: bool = False) -> Any:
    """Decides each row of a table as the case that it is. Rows come back in the same order.

    table      names to columns (a dict of arrays comes back), or a DataFrame (a DataFrame comes back, with its index)
    date       of all rows, or a column of dates; without one the column date of the table
    household  what the cases have in common. Its persons, and an applicant, are in each case; others, named
               partner, child1, housemate2 ..., are in the cases that have a value of theirs, birth_date with it
    outcomes   by key or name. One of persons gives a column for each who may have it, applicant.entitled;
               such a name may also be given
    policy     of the municipality, over the rulebook
    trace      up to 64 rules: adds the column trace, with bit i set where the i-th of them surely holds
    progress   shows a bar of tqdm

    Truths come back as such, amounts in cents and counts as integers, codes by name, all with a mask where they
    are not known or nobody is there, numbers also where there is none; dates as days, NaT while they are not known
    and 9999-12-31 when there is none.
    An error names the column and the row, counted from 1. Other threads run while rows are decided.
    """
    np = numpy()
    cases = _read(np, table, date, household)
    book = Rulebook() if rulebook is None else rulebook
    if policy:
        book = book.with_policy(policy)
    wanted = _outcomes(cases, outcomes)
    results: dict[str, Any] = {}
    traces = None if trace is None else np.zeros(cases.rows, dtype=np.uint64)
    rules = [] if trace is None else [Rule.of(rule) for rule in trace]
    bar = importlib.import_module("tqdm").tqdm(total=cases.rows, unit=" cases") if progress else None
    try:
        for group in _groups(np, cases):
            batch = _Batch(np, cases, group, wanted, rules)
            try:
                batch.decide(book, day_number(known_on, native.NEVER), bar)
            finally:
                batch.give_back()
            for name, values in batch.results.items():
                if isinstance(group.rows, slice):
                    results[name] = values
                else:
                    results.setdefault(name, np.full(cases.rows, native.UNKNOWN, dtype=np.int64))[group.rows] = values
            if traces is not None:
                traces[group.rows] = batch.trace
    finally:
        if bar is not None:
            bar.close()
    for name in wanted.keys() - results.keys():
        results[name] = np.full(cases.rows, native.UNKNOWN, dtype=np.int64)
    return _table(cases, wanted, {name: results[name] for name in wanted}, traces)


def dossier_of_row(table: Any, row: int, date: Any = None, household: Dossier | None = None) -> Dossier:
    """The dossier that a row of a table stands for, counted from 0: to be decided with all its grounds."""
    np = numpy()
    cases = _read(np, table, date, household)
    if not 0 <= row < cases.rows:
        raise ArgumentError(f"there is no row {row}")
    for group in _groups(np, cases):
        place = np.flatnonzero(np.arange(cases.rows)[group.rows] == row)
        if len(place):
            batch = _Batch(np, cases, group, {}, [])
            try:
                return batch.dossier(int(place[0]))
            finally:
                batch.give_back()
    raise ArgumentError(f"there is no row {row}")


# --- what the table says ------------------------------------------------------------------------------------

class _Column(NamedTuple):
    """A column of facts. person is None for the case; valid is None when all values count."""

    name: str
    person: str | None
    fact: Fact
    values: Any
    valid: Any


class _Cases(NamedTuple):
    """A table that has been read. dates is a number, or an array of them."""

    frame: Any
    rows: int
    dates: Any
    household: Dossier
    persons: dict[str, Role]
    columns: list[_Column]


def _read(np: Any, table: Any, date: Any, household: Dossier | None) -> _Cases:
    frame = table if hasattr(table, "index") and hasattr(table, "columns") else None
    names = [str(name) for name in (table.keys() if frame is None else frame.columns)]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise at(DuplicateError("this column is there twice"), twice)
    common = Dossier() if household is None else household.copy()
    persons = _persons(common, names)
    columns = [_column(name, persons, table[name]) for name in names if name not in _NO_FACTS]
    if date is None and "date" in names:
        date = table["date"]
    if date is None:
        raise IncompleteError("there is no date, and no column date")
    dates = days("date", date) if hasattr(date, "__len__") and not isinstance(date, str) else day_number(date, 0)
    sizes = {column.name: len(column.values) for column in columns}
    if not isinstance(dates, int):
        sizes["date"] = len(dates)
    rows = len(frame) if frame is not None else next(iter(sizes.values()), 0)
    for name, size in sizes.items():
        if size != rows:
            raise at(ArgumentError(f"this column has {size} rows, others have {rows}"), name)
    return _Cases(frame, rows, dates, common, persons, columns)


def _persons(household: Dossier, names: list[str]) -> dict[str, Role]:
    """Who may be in a case: those of the household, the applicant, and those whom columns name, in order."""
    persons = household.persons
    found = {name.split(".", 1)[0] for name in names if "." in name} - persons.keys()
    if Role.APPLICANT not in persons.values():
        found.add("applicant")
    named = []
    for person in found:
        match = _ID.fullmatch(person)
        if match is None:
            column = next(name for name in names if name.startswith(f"{person}."))
            raise at(UnknownNameError(f"'{column}': no such person"), column)
        named.append((Role.of(match[1] or match[2]), int(match[3] or 0), person))
    return {**persons, **{person: role for role, _, person in sorted(named)}}


def _column(name: str, persons: dict[str, Role], column: Any) -> _Column:
    person, dot, fact_name = name.partition(".")
    who = person if dot else None
    try:
        fact = Fact(native.fact_find(native.CASE if who is None else persons[who], fact_name if dot else name))
    except BijstandError as error:
        raise at(error, name) from None
    return _Column(name, who, fact, *numbers(name, fact, column))


def _outcomes(cases: _Cases, outcomes: Sequence[Which]) -> dict[str, tuple[Outcome, str | None]]:
    """The columns to come: what they are called, the outcome, and of whom."""
    everybody = _household(cases, cases.persons)
    handle = None
    wanted: dict[str, tuple[Outcome, str | None]] = {}
    for each in outcomes:
        try:
            outcome, only = Outcome.of(each), None
        except UnknownNameError:
            only, _, key = str(each).partition(".")
            if only not in cases.persons:
                raise
            outcome = Outcome.of(key)
        if outcome.info.scope == native.SCOPE_CASE:
            wanted[outcome.key] = outcome, None
            continue
        handle = native.columns_new(everybody._handle) if handle is None else handle
        for number, person in enumerate(everybody.persons):
            if only in (None, person) and _has(handle, outcome, number):
                wanted[f"{person}.{outcome.key}"] = outcome, person
    if len(wanted) > native.COLUMNS_MAX:
        raise LimitError(f"{len(wanted)} columns of outcomes; at most {native.COLUMNS_MAX} at a time")
    return wanted


def _has(handle: Any, outcome: Outcome, number: int) -> bool:
    """Whether an outcome is one of this person."""
    try:
        native.columns_add_output(handle, outcome, number)
    except ArgumentError:
        return False
    except DuplicateError:
        pass
    return True


def _household(cases: _Cases, persons: Iterable[str]) -> Dossier:
    """What the cases have in common, with these persons."""
    household = cases.household.copy()
    for person in persons:
        if person not in cases.household.persons:
            household.add(cases.persons[person], person)
    return household


# --- rows of one shape --------------------------------------------------------------------------------------

class _Group(NamedTuple):
    """Rows with the same persons, in the order in which they are decided: an index of NumPy."""

    rows: Any
    persons: list[str]


def _groups(np: Any, cases: _Cases) -> Iterator[_Group]:
    """Brings rows of one shape together, and in a shape those of one date. All rows at once stay as they stand."""
    always = [person for person in cases.persons
              if person in cases.household.persons or cases.persons[person] == Role.APPLICANT]
    there = {person: _there(np, cases, person) for person in cases.persons if person not in always}
    varying = {person: rows for person, rows in there.items() if not rows.all()}
    if not varying:
        rows = slice(None) if isinstance(cases.dates, int) else _by_date(np, cases.dates, slice(None))
        if cases.rows:
            yield _Group(rows, list(cases.persons))
        return
    shapes, shape = np.unique(np.stack(list(varying.values())), axis=1, return_inverse=True)
    for number in range(shapes.shape[1]):
        absent = {person for person, row in zip(varying, shapes[:, number]) if not row}
        rows = np.flatnonzero(shape.reshape(-1) == number)
        if not isinstance(cases.dates, int):
            rows = _by_date(np, cases.dates, rows)
        yield _Group(rows, [person for person in cases.persons if person not in absent])


def _by_date(np: Any, dates: Any, rows: Any) -> Any:
    """The rows with those of one date together; as they stand when there is no more than that to gain."""
    held = dates[rows]
    turns = int(np.count_nonzero(held[1:] != held[:-1]))
    if turns < len(np.unique(held)):
        return rows
    order = np.argsort(held, kind="stable")
    return order if isinstance(rows, slice) else rows[order]


def _there(np: Any, cases: _Cases, person: str) -> Any:
    """In which rows a person has a value; he then has a date of birth as well."""
    filled = {column.fact: _filled(column) for column in cases.columns if column.person == person}
    nowhere = np.zeros(cases.rows, dtype=bool)
    there = np.logical_or.reduce([nowhere, *filled.values()])
    unborn = there & ~filled.get(Fact.BIRTH_DATE, nowhere)
    if unborn.any():
        row = int(np.argmax(unborn))
        fact = next(fact for fact in filled if filled[fact][row])
        raise at(IncompleteError(f"filled, but {person}.birth_date is empty"), f"{person}.{fact.info.name}", row)
    return there


def _filled(column: _Column) -> Any:
    """In which rows a column has a value."""
    filled = column.values != native.UNKNOWN
    return filled if column.valid is None else filled & column.valid


def _handle(household: Dossier, inputs: list[tuple[int, Fact]], outputs: list[tuple[Outcome, int]],
            rules: list[Rule]) -> Any:
    """A handle of the library for these columns."""
    handle = native.columns_new(household._handle)
    for person, fact in inputs:
        native.columns_add_input(handle, person, fact)
    for outcome, person in outputs:
        native.columns_add_output(handle, outcome, person)
    if rules:
        native.columns_set_trace(handle, rules)
    return handle


_kept: list[tuple[Any, Any]] = []
_lending = threading.Lock()


def _lend(key: Any, make: Callable[[], Any]) -> Any:
    """A handle that is kept under this key, or a new one. Until it is given back nobody else has it."""
    with _lending:
        for place, (kept_under, handle) in enumerate(_kept):
            if kept_under == key:
                del _kept[place]
                return handle
    return make()


def _give_back(key: Any, handle: Any) -> None:
    with _lending:
        _kept.append((key, handle))
        del _kept[:-KEPT]


class _Batch:
    """The rows of a group, ready to be decided."""

    def __init__(self, np: Any, cases: _Cases, group: _Group, wanted: dict[str, tuple[Outcome, str | None]],
                 rules: list[Rule]) -> None:
        self._np = np
        self._group = group
        household = _household(cases, group.persons)
        number = {person: place for place, person in enumerate(household.persons)}
        self._columns = [column for column in cases.columns if column.person is None or column.person in number]
        self.rows = cases.rows if isinstance(group.rows, slice) else len(group.rows)
        self.results = {name: np.empty(self.rows, dtype=np.int64) for name, (_, of_whom) in wanted.items()
                        if of_whom is None or of_whom in number}
        self.trace = np.zeros(self.rows, dtype=np.uint64) if rules else None
        inputs = [(number.get(column.person or "", native.CASE), column.fact) for column in self._columns]
        outputs = [(outcome, number.get(of_whom or "", native.CASE)) for outcome, of_whom in
                   (wanted[name] for name in self.results)]
        self._key = household.__getstate__(), inputs, outputs, rules
        self.handle = _lend(self._key, lambda: _handle(household, inputs, outputs, rules))
        self._dates = cases.dates if isinstance(cases.dates, int) else cases.dates[group.rows]
        self._values = [(column.values[group.rows], None if column.valid is None else column.valid[group.rows])
                        for column in self._columns]

    def give_back(self) -> None:
        """Leaves the handle to who comes next."""
        _give_back(self._key, self.handle)

    def inputs(self, part: slice) -> list[tuple[Any, Any]]:
        """The values of some rows, and in bits which of them count."""
        return [(values[part], None if valid is None else self._np.packbits(valid[part], bitorder="little"))
                for values, valid in self._values]

    def decide(self, rulebook: Rulebook, known_on: int, bar: Any) -> None:
        """Decides all rows: at once, or in steps that a progress bar shows."""
        step = self.rows if bar is None else STEP
        for first in range(0, self.rows, step):
            part = slice(first, min(first + step, self.rows))
            size = part.stop - first
            dates = self._dates if isinstance(self._dates, int) else self._dates[part]
            try:
                native.columns_decide(self.handle, rulebook._handle, size, dates, known_on, self.inputs(part),
                                      [values[part] for values in self.results.values()],
                                      None if self.trace is None else self.trace[part])
            except BijstandError as error:
                raise self._placed(error, first) from None
            if bar is not None:
                bar.update(size)

    def dossier(self, row: int) -> Dossier:
        """A row as a dossier."""
        try:
            return copy_of(native.columns_row(self.handle, self.rows, self._dates, row, self.inputs(slice(None))))
        except BijstandError as error:
            raise self._placed(error, 0) from None

    def _placed(self, error: BijstandError, first: int) -> BijstandError:
        """The error with the row and the column of the table in which it stands."""
        if error.line == 0:
            return error
        row = first + error.line - 1
        if not isinstance(self._group.rows, slice):
            row = int(self._group.rows[row])
        name = self._columns[error.column - 1].name if error.column else "date"
        return at(error_of(error.status, error.message), name, row)


def _table(cases: _Cases, wanted: dict[str, tuple[Outcome, str | None]], results: dict[str, Any],
           traces: Any) -> Any:
    """The outcomes in the form in which the cases came."""
    made = in_numpy if cases.frame is None else in_pandas
    told = {name: made(wanted[name][0], values) for name, values in results.items()}
    if traces is not None:
        told["trace"] = traces
    if cases.frame is None:
        return told
    return importlib.import_module("pandas").DataFrame(told, index=cases.frame.index)
