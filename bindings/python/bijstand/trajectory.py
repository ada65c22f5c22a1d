# SPDX-License-Identifier: EUPL-1.2
"""The trajectory: where a case is, what may happen next, and what is due.

    case = Trajectory(Rulebook(profile="oost-gelre-2008"), born=["1970-01-01"])
    case.apply("2008-02-01", "notification")
    case.apply("2008-02-01", "application_received")
    case.apply("2008-02-15", "granted", right=True).reason   # Reason.IS_PUBLISHED: refused, nothing changed
    case.advance("2008-03-28")                               # terms run out in their order
    case.state("claim")                                      # State.CLAIM_APPLICATION
    case.terms(), case.tasks(), case.possible()
    pandas.DataFrame(case.history())

Events, states and reasons are rows of the tables of the statechart; each equals its name, and has its article and its
words in Dutch and English as info. A notebook shows the chart with the states of the case marked, where Graphviz is
installed.
"""

from __future__ import annotations

import datetime
import enum
import functools
import os
import pathlib
import shutil
import subprocess
from collections.abc import Iterable
from typing import Any, NamedTuple

from . import native
from .decision import Missing, national
from .dossier import Dossier
from .errors import BijstandError
from .rulebook import Rulebook
from .tables import Ask, Attribute, Datum, Event, Fact, Outcome, Reason, Region, State, Task, Timer, Wiring
from .values import Date, day_number, euro, in_python, written


class Became(str, enum.Enum):
    """What became of an event. It equals its name."""

    MOVED = "moved"
    STAYED = "stayed"  # accepted, something was done, the state is the same
    IGNORED = "ignored"  # accepted without effect
    REFUSED = "refused"  # nothing changed, not even the log

    def __str__(self) -> str:
        return self.value


class Cause(str, enum.Enum):
    """Why a step was made. It equals its name."""

    GIVEN = "given"  # an event of the log
    TIMER = "timer"  # a term ran out
    WIRING = "wiring"  # another region brought it about
    ENGINE = "engine"  # it follows from the step before

    def __str__(self) -> str:
        return self.value


class Applied(NamedTuple):
    """What became of an event, and of a refusal why.

    log is its place in the log. overturned counts later events that no longer stand because of it. A refusal that is
    too early has the first day on which it is not, and one for missing facts these; so has a notification while it is
    open whether the search period holds.
    """

    outcome: Became
    reason: Reason | None
    article: str
    before: State | None
    after: State | None
    log: int | None
    overturned: int
    possible_from: datetime.date | None
    missing: tuple[Missing, ...]


class Line(NamedTuple):
    """A line of a log, told: event is None where time passes; error says why the line is no event."""

    line: int
    result: Applied | None
    error: BijstandError | None


class Step(NamedTuple):
    """A step of the history. by is the term or the wiring that brought it about; event is None for a mere term."""

    date: datetime.date
    person: int
    instance: int | None
    event: Event | None
    outcome: Became
    before: State | None
    after: State | None
    reason: Reason | None
    cause: Cause
    by: Timer | Wiring | None
    log: int | None


class Standing(NamedTuple):
    """The state of a region. person and instance are None for the claim, which the household has together."""

    region: Region
    person: int | None
    instance: int | None
    state: State


class Claim(NamedTuple):
    """One claim of the household."""

    state: State
    notified: datetime.date | None
    applied: datetime.date | None
    start: datetime.date | None
    end: datetime.date | None
    end_code: str | None


class RunningTerm(NamedTuple):
    """A term that runs. last is its last day, over the day at whose start it has run out."""

    timer: Timer
    person: int | None
    instance: int | None
    start: datetime.date | None
    last: datetime.date | None
    over: datetime.date | None


class DueTask(NamedTuple):
    """Something to do, and by which day."""

    task: Task
    person: int | None
    instance: int | None
    since: datetime.date | None
    due: datetime.date | None


class Possible(NamedTuple):
    """An event that may be reported now: where it leads, what stands in its way today, what it must tell.

    effect is False for one that would be accepted and ignored.
    """

    event: Event
    person: int | None
    instance: int | None
    effect: bool
    target: State
    blocked: Reason | None
    needs: tuple[Reason, ...]


class Guard(NamedTuple):
    """A guard that asks the decision where a case has a dossier: it is met when the outcome is one of yes.

    need is None for a choice, where the event leads, and for what is done. yes and no are empty where the plan has to
    be the one of the event. reason is that of a refusal. Where event_too is true, what the event or the case must say
    is needed as well.
    """

    ask: Ask
    need: Reason | None
    event: Event
    outcome: Outcome
    yes: tuple[str, ...]
    no: tuple[str, ...]
    reason: Reason | None
    event_too: bool


def guards() -> list[Guard]:
    """The guards that ask the decision, and which outcome answers each; those of one need in the order of asking."""
    return [_guard(ask, native.chart_ask(number)) for number, ask in enumerate(Ask)]


class Trajectory:
    """A case: a statechart over an append-only log of events.

    born has the birth date of each person, the applicant first, or None; persons go by their place in it. In replay a
    practice is told as it was, otherwise the law is followed where the practice went beside it. With a dossier the
    guards() ask a decision on it instead of believing the event; its applicant is the first person and its partner the
    second. What is added to the dossier counts from the next event.

    A trajectory belongs to one thread at a time.
    """

    def __init__(self, rulebook: Rulebook | None = None, *, born: Iterable[Date | None] = (None,),
                 dossier: Dossier | None = None, replay: bool = False) -> None:
        self._handle = native.trajectory_new()
        self._rulebook = national() if rulebook is None else rulebook
        self._dossier = dossier
        self._decision: Any = None
        self._replay = replay
        mode = native.TRAJECTORY_REPLAY if replay else native.TRAJECTORY_STRICT
        native.trajectory_open(self._handle, self._rulebook._handle, mode)
        for date in born:
            native.trajectory_add_person(self._handle, day_number(date, native.UNKNOWN))
        if dossier is not None:
            self._decision = native.decision_new()
            native.trajectory_use(self._handle, dossier._handle, self._decision)

    def __repr__(self) -> str:
        return f"<Trajectory on {self.date}: {', '.join(each.state for each in self.states())}>"

    # --- what happens ---------------------------------------------------------------------------------------

    def apply(self, date: Date, event: str | None, /, person: int = 0, instance: int | None = None, *,
              recorded: Date | None = None, corrects: int | None = None, **data: Any) -> Applied:
        """Applies an event. It goes by its name, with or without its region, or by its code.

        instance is the decision that an event of legal protection is about, as place in the log of what opened it;
        the last one when there is none. corrects is the place in the log of an event that this one replaces, or, when
        event is None, that is annulled. A refusal is no error: it says why, and has changed nothing.
        """
        number = native.EVENT_NONE if event is None else Event.of(event).info.number
        given = native.event_of(number, day_number(date, native.UNKNOWN))
        given.person = person
        given.recorded = day_number(recorded, native.EVER)
        given.instance = native.INSTANCE_LAST if instance is None else instance
        given.corrects = -1 if corrects is None else corrects
        for name, value in data.items():
            native.event_give_text(given, name, written(value)[1])
        return self._apply(given)

    def advance(self, date: Date) -> None:
        """Lets time pass: terms run out up to and with that day."""
        native.trajectory_advance(self._handle, day_number(date, native.UNKNOWN))

    def read(self, source: str | os.PathLike[str]) -> list[Line]:
        """Applies a log: a file, or its text when it has more than one line.

        It is CSV with the columns date, event and, if need be, person, instance, recorded, corrects and data (name=value,
        divided by semicolons), or JSON Lines of objects with the same names, of which data is an object; a line without
        an event lets time pass. A line that is no event is reported, and the rest goes on.
        """
        text = source.encode() if isinstance(source, str) and "\n" in source else pathlib.Path(source).read_bytes()
        reader = native.log_reader()
        native.log_open(reader, text)
        told = []
        while (line := self._read(reader)) is not None:
            told.append(line)
        return told

    def replay(self, date: Date | None = None, known_on: Date | None = None) -> Trajectory:
        """How the case stood on a day, as it was known on a day. It can be asked, but nothing more can happen."""
        then = Trajectory(self._rulebook, born=(), replay=self._replay)
        then._dossier, then._decision = self._dossier, self._decision
        native.trajectory_replay(self._handle, day_number(date, native.NEVER), day_number(known_on, native.NEVER),
                                 then._handle)
        return then

    # --- what can be asked ----------------------------------------------------------------------------------

    @property
    def date(self) -> datetime.date | None:
        """The day reached; None before the first event."""
        return _day(native.trajectory_date(self._handle))

    def state(self, region: str, of: int | None = None) -> State | None:
        """The state of a region; of is a person (else the first), in legal protection a decision (else the last)."""
        which = Region.of(region)
        return State.at(native.trajectory_state(self._handle, which.info.number,
                                                _bearer(of, which is Region.PROTECTION)))

    def states(self) -> list[Standing]:
        """The states of all regions: of the claim, of each person, and of each decision."""
        persons = range(native.trajectory_person_count(self._handle))
        instances = [native.trajectory_instance_at(self._handle, place)
                     for place in range(native.trajectory_instance_count(self._handle))]
        each: list[tuple[Region, int | None, int | None]] = [(Region.CLAIM, None, None)]
        each += [(region, person, None) for person in persons
                 for region in (Region.GATE, Region.CONTACT, Region.ACTIVATION)]
        each += [(Region.PROTECTION, None, instance) for instance in instances]
        found = ((region, person, instance, self.state(region, person if instance is None else instance))
                 for region, person, instance in each)
        return [Standing(region, person, instance, state) for region, person, instance, state in found if state]

    def attribute(self, name: str, of: int | None = None) -> Any:
        """What is kept of the case: a date, Truth, code, count or euro; None when it was never set. of: as of state."""
        number = Attribute.of(name).info.number
        of_decision = native.attribute_scope(number) == native.TRAJECTORY_INSTANCE
        kind = native.attribute_type(number)
        value = in_python(kind, native.attribute_values(number),
                          native.trajectory_attribute(self._handle, number, _bearer(of, of_decision)))
        return euro(value) if kind == native.TYPE_CENTS and value is not None else value

    def claims(self) -> list[Claim]:
        """The claims of the household, the earliest first."""
        rows = (native.trajectory_claim_at(self._handle, place)
                for place in range(native.trajectory_claim_count(self._handle)))
        codes = native.datum_values(Datum.END_CODE.info.number)
        return [Claim(_row(State, row.state), _day(row.notified), _day(row.applied), _day(row.start), _day(row.end),
                      in_python(native.TYPE_ENUM, codes, row.end_code)) for row in rows]

    def duties_bind(self, date: Date, person: int = 0) -> bool:
        """Whether the labour duties can bind a person on a day (Pw 9): no recorded exemption covers it, and the dossier
        does not lift the duty to work.
        """
        return bool(native.trajectory_duties_bind(self._handle, person, day_number(date, native.UNKNOWN)))

    def possible(self) -> list[Possible]:
        """The events that the states allow now."""
        return [Possible(_row(Event, event), _some(person), _some(instance), kind != native.CELL_IGNORE,
                         _row(State, target), Reason.at(blocked), tuple(_row(Reason, need) for need in needs))
                for event, person, instance, kind, target, blocked, needs in native.trajectory_possible(self._handle)]

    def terms(self) -> list[RunningTerm]:
        """The terms that run, the one that ends first in front."""
        return [RunningTerm(_row(Timer, timer), _some(person), _some(instance), *map(_day, days))
                for timer, person, instance, *days in native.trajectory_terms(self._handle)]

    def tasks(self) -> list[DueTask]:
        """What is to be done."""
        return [DueTask(_row(Task, task), _some(person), _some(instance), *map(_day, days))
                for task, person, instance, *days in native.trajectory_tasks(self._handle)]

    def history(self) -> list[Step]:
        """Each step: of the events given, of the terms that ran out, and of what one region brought about in another.

        pandas.DataFrame(case.history()) is a table of them.
        """
        rows = (native.trajectory_step_at(self._handle, place)
                for place in range(native.trajectory_step_count(self._handle)))
        return [_step(row) for row in rows]

    # --- the picture ----------------------------------------------------------------------------------------

    def dot(self, language: str = "nl") -> str:
        """The chart for Graphviz, in Dutch (nl) or English (en), with the states of the case marked.

        Events that lead from one state to another share an arrow, which is dotted when the case decides.
        """
        marked = {each.state for each in self.states()}
        lines = ["digraph trajectory {", "  rankdir=LR;", '  edge [fontname="sans-serif" fontsize=9];',
                 '  node [shape=box style="rounded,filled" fillcolor=white fontname="sans-serif"];']
        for region in Region:
            lines.append(f'  subgraph cluster_{region} {{ label="{getattr(region.info, language)}";')
            for state in _states_of(region):
                mark = " fillcolor=gold penwidth=2" if state in marked else ""
                text = getattr(state.info, language)
                lines.append(f'    {state.info.code} [label="{state.info.code}\\n{text}"{mark}];')
            lines.append("  }")
        return "\n".join([*lines, *_arrows(), "}"])

    def _repr_svg_(self) -> str | None:
        """The picture for a notebook; None where Graphviz is not installed."""
        program = shutil.which("dot")
        if program is None:
            return None
        return subprocess.run([program, "-Tsvg"], input=self.dot(), check=True, stdout=subprocess.PIPE,
                              encoding="utf-8").stdout

    # --- within ---------------------------------------------------------------------------------------------

    def _apply(self, event: Any) -> Applied:
        row = native.trajectory_apply(self._handle, event)
        reason = Reason.at(row.reason)
        missing: list[Missing] = []
        if row.missing and self._dossier is not None:
            handle = self._dossier._handle
            missing = [Missing(native.dossier_person_id(handle, person), Fact(fact), Fact(fact).info.question)
                       for person, fact in native.trajectory_missing(self._handle)]
        return Applied(_BECAME[row.outcome], reason, reason.info.article if reason else "", State.at(row.before),
                       State.at(row.to), _some(row.log), row.overturned, _day(row.possible_from), tuple(missing))

    def _read(self, reader: Any) -> Line | None:
        """Tells the next line of a log; None at its end."""
        event = native.event_of(0, 0)
        try:
            if not native.log_next(reader, event):
                return None
            if event.event < 0 and event.corrects < 0:
                native.trajectory_advance(self._handle, event.date)
                return Line(reader.line, None, None)
            return Line(reader.line, self._apply(event), None)
        except BijstandError as error:
            return Line(reader.line, None, error)


_EPOCH = datetime.date(1970, 1, 1).toordinal()

_BECAME = {native.EVENT_MOVED: Became.MOVED, native.EVENT_STAYED: Became.STAYED,
           native.EVENT_IGNORED: Became.IGNORED, native.EVENT_REFUSED: Became.REFUSED}
_CAUSES = {native.CAUSE_GIVEN: Cause.GIVEN, native.CAUSE_TIMER: Cause.TIMER,
           native.CAUSE_WIRING: Cause.WIRING, native.CAUSE_ENGINE: Cause.ENGINE}


_WORDS = {native.TYPE_BOOL: "no|yes", native.TYPE_DATE: "ahead|reached", native.TYPE_INT: "zero|positive"}


def _guard(ask: Ask, row: Any) -> Guard:
    outcome = Outcome(row.outcome)
    words = _WORDS.get(outcome.info.type, outcome.info.values).split("|")
    yes, no = (tuple(word for place, word in enumerate(words) if among >> place & 1) for among in (row.yes, row.no))
    return Guard(ask, Reason.at(row.need), _row(Event, row.event), outcome, yes, no, Reason.at(row.reason),
                 bool(row.event_too))


def _row(table: Any, number: int) -> Any:
    """The row of a number that is one."""
    return table.at(number)


def _some(number: int) -> int | None:
    return None if number < 0 else number


def _day(number: int) -> datetime.date | None:
    """A day of a case; None where there is none."""
    day: datetime.date | None = in_python(native.TYPE_DATE, "", number)
    return day


def _bearer(of: int | None, of_decision: bool) -> int:
    """Whom a question is about."""
    if of is not None:
        return of
    return int(native.INSTANCE_LAST) if of_decision else 0


def _step(row: Any) -> Step:
    cause = _CAUSES[row.cause]
    by = Wiring.at(row.by) if cause is Cause.WIRING else Timer.at(row.by)
    return Step(datetime.date.fromordinal(_EPOCH + row.date), row.person, _some(row.instance), Event.at(row.event),
                _BECAME[row.outcome], State.at(row.before), State.at(row.to), Reason.at(row.reason), cause, by,
                _some(row.log))


def _states_of(region: Region) -> list[State]:
    return [state for state in State if state.info.region == region.info.number]


@functools.lru_cache(maxsize=None)
def _arrows() -> list[str]:
    """The arrows of the chart for Graphviz, each with the codes of its events, some to a line."""
    codes: dict[tuple[str, str], list[str]] = {}
    surely = set()
    for state in State:
        for event in Event:
            cell = native.chart_cell(state.info.number, event.info.number)
            if cell is None or cell.kind in (native.CELL_REJECT, native.CELL_IGNORE):
                continue
            for target in {cell.target, *cell.others} - {state.info.number}:
                arrow = state.info.code, _row(State, target).info.code
                codes.setdefault(arrow, []).append(event.info.code)
                if target == cell.target:
                    surely.add(arrow)
    lines = []
    for arrow, events in codes.items():
        label = "\\n".join(" ".join(events[place:place + 6]) for place in range(0, len(events), 6))
        lines.append(f'  {" -> ".join(arrow)} [label="{label}"{"" if arrow in surely else " style=dotted"}];')
    return lines
