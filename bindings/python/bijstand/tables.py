# SPDX-License-Identifier: EUPL-1.2
"""The tables of the library as Python sees them, asked on import of the library that is loaded.

    Fact, Outcome, Rule, Parameter, Term, Role  enumerations of numbers; info is the row of the table
    Answer, Ending                          why an outcome is known or not, and how a rule came out
    Actor, Unit, TermKind, TermState        who must act by a term, in what it is counted, what its last day means,
                                            and how it stands in a case
    Question                                what a decision can be asked: eligibility, intake ... (a flag)
    Region, State, Event, Reason ...        the tables of the trajectory; a row equals its name, info is the row
    Outcomes                                one property for each outcome, from which a decision is made
    Household, Authority, Act ...           the codes of each outcome that has codes; a code equals its name

Type checkers read tables.pyi, which stubs.py prints from the same tables when the package is built.
"""

from __future__ import annotations

import enum

from . import native
from .errors import UnknownNameError


class Named(enum.IntEnum):
    """A number of the library that has a name."""

    @classmethod
    def of(cls, which):
        """The member that a name, a number or a member stands for."""
        try:
            return cls[which.upper()] if isinstance(which, str) else cls(which)
        except (KeyError, ValueError):
            raise UnknownNameError(f"{which!r} is no {cls.__name__.lower()}") from None


class Row(Named):
    """A number that has a row in a table."""

    @property
    def info(self):
        """The row: name, type, article, Dutch term and what else its table has."""
        return getattr(native, f"{type(self).__name__.lower()}_by_id")(self)


class WrittenRow(Row):
    """An outcome: in a decision it goes by the name under which it is written."""

    @classmethod
    def of(cls, which):
        """The member that a key, a name, a number or a member stands for."""
        return _BY_KEY.get(which) or super().of(which) if isinstance(which, str) else super().of(which)

    @property
    def key(self):
        """The name in a decision: the key in JSON, or the name of an outcome that is not written there."""
        return self.info.key or self.info.name

    @property
    def attribute(self):
        """The same as a name of Python: education_documents_required for education_documents.required."""
        return self.key.replace(".", "_")


class Code(str, enum.Enum):
    """A code of an outcome. It equals its name."""

    def __str__(self):
        return self.value


class Charted(str, enum.Enum):
    """A row of a table of the trajectory. It equals its name."""

    def __str__(self):
        return self.value

    @classmethod
    def of(cls, which):
        """The member that a name, a code or a member stands for; the region before a name may be left out."""
        exact = native.chart_by_name(_CHARTS[cls], which) or native.chart_by_code(_CHARTS[cls], which)
        found = [cls(exact.name)] if exact else [each for each in cls if each.partition("_")[2] == which]
        if len(found) != 1:
            raise UnknownNameError(f"{which!r} is no {cls.__name__.lower()}")
        return found[0]

    @classmethod
    def at(cls, number):
        """The member of a number of the library; None for -1."""
        return None if number < 0 else cls(native.chart_at(_CHARTS[cls], number).name)

    @property
    def info(self):
        """The row: number, code, article, Dutch term, and what it says in Dutch (nl) and English (en)."""
        return native.chart_by_name(_CHARTS[type(self)], self)


def _rows(base, name):
    """The enumeration of a table."""
    count, row_at = (getattr(native, f"{name.lower()}_{what}") for what in ("count", "at"))
    rows = [row_at(place) for place in range(count())]
    return base(name, [(row.name.upper(), row.number) for row in rows], module=__name__)


def _constants(name, prefix):
    """The enumeration of the constants of the headers that begin with a prefix."""
    members = [(key[len(prefix):], number) for key, number in vars(native).items() if key.startswith(prefix)]
    return Named(name, members, module=__name__)


def _chart(name, table):
    """The enumeration of a table of the trajectory."""
    names = [native.chart_at(table, number).name for number in range(native.chart_count(table))]
    members = Charted(name, [(each.upper(), each) for each in names], module=__name__)
    _CHARTS[members] = table
    return members


def _codes(outcome):
    """The codes of an outcome: PaymentForm for payment_form."""
    name = outcome.name.title().replace("_", "")
    return Code(name, [(code.upper(), code) for code in outcome.info.values.split("|")], module=__name__)


Fact = _rows(Row, "Fact")
Outcome = _rows(WrittenRow, "Outcome")
Rule = _rows(Row, "Rule")
Parameter = _rows(Row, "Parameter")
Term = _rows(Row, "Term")
Role = Named("Role", [(native.role_name(number).upper(), number) for number in range(native.ROLE_COUNT)],
             module=__name__)
Answer = _constants("Answer", "ANSWER_")
Ending = _constants("Ending", "GROUND_")
Actor = _constants("Actor", "ACTOR_")
Unit = _constants("Unit", "UNIT_")
TermKind = Named("TermKind", [("LAST_DAY", native.TERM_LAST_DAY), ("WAIT", native.TERM_WAIT)], module=__name__)
TermState = Named("TermState", [("RUNNING", native.TERM_RUNNING), ("OVERDUE", native.TERM_OVERDUE),
                                ("NOT_KNOWN", native.TERM_NOT_KNOWN)], module=__name__)
Question = enum.IntFlag("Question", [(key[len("QUESTION_"):], number) for key, number in vars(native).items()
                                     if key.startswith("QUESTION_")], module=__name__)

_CHARTS = {}
Region = _chart("Region", native.CHART_REGIONS)
State = _chart("State", native.CHART_STATES)
Event = _chart("Event", native.CHART_EVENTS)
Reason = _chart("Reason", native.CHART_REASONS)
Timer = _chart("Timer", native.CHART_TIMERS)
Task = _chart("Task", native.CHART_TASKS)
Wiring = _chart("Wiring", native.CHART_WIRINGS)
Action = _chart("Action", native.CHART_ACTIONS)
Datum = _chart("Datum", native.CHART_DATA)
Attribute = _chart("Attribute", native.CHART_ATTRIBUTES)
Ask = _chart("Ask", native.CHART_ASKS)

CODES = {outcome: _codes(outcome) for outcome in Outcome if outcome.info.type == native.TYPE_ENUM}
globals().update({codes.__name__: codes for codes in CODES.values()})

_BY_KEY = {name: outcome for outcome in Outcome for name in (outcome.key, outcome.attribute)}


class Outcomes:
    """The outcomes as properties, by their keys. Of an outcome of persons: a dict from their ids."""

    def __getitem__(self, outcome):
        raise NotImplementedError


def _property(outcome):
    return property(lambda self: self[outcome], doc=f"{outcome.info.gloss} ({outcome.info.article}).")


for _outcome in Outcome:
    setattr(Outcomes, _outcome.attribute, _property(_outcome))
