# SPDX-License-Identifier: EUPL-1.2
"""The rulebook: the amounts and terms of the law, dated, and over them the policy of one municipality."""

from __future__ import annotations

import datetime
import os
import pathlib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple, Union

from . import native
from .tables import Parameter
from .values import Date, Which, day_number, day_of, euro, in_python, written

PolicyValue = Union[int, bool, str]


PRACTICE = {False: native.LOAD_STRICT, True: native.LOAD_REPLAY}
MARKS = {native.MARK_DOCUMENTED: "documented", native.MARK_PUBLISHED: "published", native.MARK_LAW: "law",
         native.MARK_CALCULATED: "calculated", native.MARK_PROPOSED: "proposed"}


class Amount(NamedTuple):
    """The row of a table that answers for a parameter on a day. None as since or until: no end."""

    value: Any
    since: datetime.date | None
    until: datetime.date | None
    article: str
    source: str
    table: str | None  # None for the default of a municipal parameter
    mark: str | None = None  # how a value of practice is known: documented, published, proposed ...


class Report(NamedTuple):
    """What a load did that its caller should know, but that is no error."""

    parameter: Parameter
    table: str
    line: int
    message: str


class Rulebook:
    """Amounts and terms. It never changes, so threads may share it; with_policy and load make a new one.

    Rulebook() is the national table alone. profile names how a municipality did it (see profiles); where that
    went beside the law, the law answers, or with replay what was done. policy sets parameters of a
    municipality for every day: whole numbers in the unit of the parameter (amounts in cents, percentages in
    basis points), True and False, or the name of a code.
    """

    def __init__(self, policy: Mapping[str, PolicyValue] | None = None, *, profile: str | None = None,
                 replay: bool = False, _handle: Any = None, _lender: Any = None) -> None:
        self._handle = native.rulebook_new() if _handle is None else _handle
        self._lender = _lender  # who owns the handle, when it is not this rulebook
        if profile is not None:
            self._handle = native.rulebook_add_profile(self._handle, profile, PRACTICE[replay])
        if policy:
            self._handle = _with_policy(self._handle, policy, None, None)

    @classmethod
    def load(cls, source: str | os.PathLike[str], *, base: Rulebook | None = None,
             name: str = "table", override: bool = False, replay: bool | None = None) -> Rulebook:
        """base, or else the national table, with one more table on top.

        source is the path of a CSV file, or its text when it has more than one line; messages then call it by
        name. With override a row may replace a different value of the national table that is in force. A
        table of how things were done, also beside the law, says with replay what then answers: the law
        (False) or what was done (True).
        """
        if isinstance(source, str) and "\n" in source:
            text = source.encode()
        else:
            name = os.fspath(source)
            text = pathlib.Path(source).read_bytes()
        under = cls() if base is None else base
        flags = native.LOAD_OVERRIDE if override else 0
        if replay is not None:
            flags |= PRACTICE[replay]
        return cls(_handle=native.rulebook_load(under._handle, name, text, flags))

    def with_policy(self, policy: Mapping[str, PolicyValue], since: Date | None = None,
                    until: Date | None = None) -> Rulebook:
        """This rulebook with parameters of a municipality over it, from one day up to another."""
        return Rulebook(_handle=_with_policy(self._handle, policy, since, until))

    def value(self, parameter: Which, date: Date) -> Any:
        """The value on a day: whole cents, basis points, a count, a Truth or a code. None: not known."""
        which = Parameter.of(parameter)
        return _in_python(which, native.rulebook_value(self._handle, which, day_number(date, 0)))

    def money(self, parameter: Which, date: Date) -> Decimal | None:
        """The same in euro, for an amount."""
        value = self.value(parameter, date)
        return None if value is None else euro(value)

    def find(self, parameter: Which, date: Date) -> Amount:
        """The row that answers on a day, with its article and where it was read."""
        which = Parameter.of(parameter)
        row = native.rulebook_find(self._handle, which, day_number(date, 0), native.AMOUNT_ANSWERS)
        return Amount(_in_python(which, row.value), day_of(row.since), day_of(row.until), row.article or "",
                      row.source or "", native.rulebook_table_name(self._handle, row.table),
                      MARKS.get(row.mark))

    def pension_date(self, birth_date: Date) -> datetime.date | None:
        """The day on which somebody reaches pension age; None when that age is not known for the time."""
        number = native.rulebook_pension_date(self._handle, day_number(birth_date, 0))
        return None if number == native.UNKNOWN else day_of(number)

    @property
    def reports(self) -> list[Report]:
        """What the loads that led to this rulebook have to tell, in order."""
        rows = (native.rulebook_report_at(self._handle, place)
                for place in range(native.rulebook_report_count(self._handle)))
        return [Report(Parameter(row.parameter), row.table, row.line, row.message) for row in rows]


def _with_policy(base: Any, policy: Mapping[str, PolicyValue], since: Date | None,
                 until: Date | None) -> Any:
    first, last = day_number(since, native.EVER), day_number(until, native.NEVER)
    settings = []
    for name, value in policy.items():
        parameter = Parameter.of(name)
        text = str(int(value)) if isinstance(value, bool) else written(value)[1]
        settings.append((parameter, first, last, native.parameter_parse(parameter, text)))
    return native.rulebook_with(base, settings)



def _in_python(parameter: Parameter, number: int) -> Any:
    row = parameter.info
    return in_python(row.type, row.values, number)
