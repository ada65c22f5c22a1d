# SPDX-License-Identifier: EUPL-1.2
"""Deadlines: when a term of the law is due, which terms are open in a case, and those as a calendar.

    due("application_decision", "2026-07-06").due                   # 31 August 2026
    for each in terms(decide(dossier, "2026-07-20")):
        print(each.due, each.text("nl"), each.article)
    open("terms.ics", "wb").write(calendar(terms(decision), case="2026/117"))

The calendar is made with the package icalendar, which is needed for that alone.
"""

from __future__ import annotations

import array
import datetime
import importlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from . import native
from .decision import Decision, national
from .errors import UnknownNameError
from .rulebook import Rulebook
from .tables import Actor, Term, TermState
from .values import NEVER, Date, Never, Which, day_number, day_of



class Due(NamedTuple):
    """When a term is due. over is the first day on which it is over, stopped how many days its clock stood still."""

    start: datetime.date | Never | None
    end: datetime.date | Never | None
    due: datetime.date | Never | None
    over: datetime.date | Never | None
    length: int | None
    stopped: int | Never


class Penalty(NamedTuple):
    """What has run up of a penalty for a late decision. cents is None where an amount is not known."""

    since: datetime.date
    until: datetime.date
    days: int
    cents: int | None


class OpenTerm(NamedTuple):
    """A term of a case on a day. person is None for one of the case."""

    term: Term
    person: str | None
    state: TermState
    start: datetime.date | Never | None
    due: datetime.date | Never | None
    over: datetime.date | Never | None

    @property
    def article(self) -> str:
        """Act and article."""
        return str(self.term.info.article)

    @property
    def actor(self) -> Actor:
        """Who must act: the client, the college or another body."""
        return Actor(self.term.info.actor)

    def text(self, language: str = "nl") -> str:
        """What the term is called, in Dutch (nl) or English (en)."""
        return _in_language(self.term, language, "nl", "en")

    def expiry(self, language: str = "nl") -> str:
        """What happens when it is over."""
        return _in_language(self.term, language, "expiry_nl", "expiry_en")


def due(term: Which, start: Date | None, stops: Sequence[tuple[Date, Date | None]] = (), *, time: int = 0,
        rulebook: Rulebook | None = None) -> Due:
    """When a term is due that began on a day.

    stops are stretches of days, both included, on which the clock stood still; None ends one that still does. time is
    which time of a term that comes again, from 0; such a term has no stops.
    """
    book = _handle(rulebook)
    if time:
        found = native.term_due_again(book, Term.of(term), _number(start), time)
    else:
        days = [(day_number(first, native.EVER), day_number(last, native.NEVER)) for first, last in stops]
        found = native.term_due(book, Term.of(term), _number(start), days)
    length = None if found.length == native.UNKNOWN else found.length
    stopped = NEVER if found.stopped == native.NEVER else found.stopped
    return Due(_day(found.start), _day(found.end), _day(found.due), _day(found.over), length, stopped)


def due_days(term: Which, starts: Iterable[int], *, rulebook: Rulebook | None = None) -> array.array[int]:
    """The due days of one term for many starts at once, as days since 1970-01-01.

    starts may be an array of 64-bit numbers, such as those of NumPy, which is then read as it is.
    """
    numbers = starts if hasattr(starts, "itemsize") else array.array("q", starts)
    return array.array("q", native.term_due_each(_handle(rulebook), Term.of(term), numbers))


def penalty(since: Date, until: Date, *, rulebook: Rulebook | None = None) -> Penalty | None:
    """The penalty for a late decision from its first day to another; None where the law had none or is not known."""
    found = native.penalty_until(_handle(rulebook), _number(since), _number(until))
    if found.days == native.UNKNOWN:
        return None
    return Penalty(datetime.date.fromordinal(_EPOCH + found.since), datetime.date.fromordinal(_EPOCH + found.until),
                   found.days, None if found.cents == native.UNKNOWN else found.cents)


def terms(decision: Decision) -> list[OpenTerm]:
    """The terms that are open on the day of a decision, the first one due first; those without a day come last."""
    decision._check_dossier()
    found = [OpenTerm(Term(term), decision._person(person), TermState(state), _day(start), _day(due_on), _day(over))
             for term, person, state, start, due_on, over in native.decision_terms(decision._handle)]
    return sorted(found, key=lambda each: each.due if isinstance(each.due, datetime.date) else datetime.date.max)


def calendar(of: Iterable[OpenTerm], *, case: str, made_on: Date, language: str = "nl") -> bytes:
    """Terms as an iCalendar file (RFC 5545): a whole day for each that has a due day.

    case names the case in the identifiers: the same term of the same case replaces itself in a calendar. made_on is
    the day of the list.
    """
    icalendar: Any = importlib.import_module("icalendar")  # needed for this alone
    made = icalendar.Calendar()
    made.add("prodid", f"-//libbijstand//{native.version_text()}//{language.upper()}")
    made.add("version", "2.0")
    stamp = datetime.date.fromordinal(_EPOCH + _number(made_on))
    for each in of:
        if isinstance(each.due, datetime.date):
            event = icalendar.Event()
            _fill(event, each, each.due, case, language)
            event.add("dtstamp", datetime.datetime.combine(stamp, datetime.time(), datetime.timezone.utc))
            made.add_component(event)
    written: bytes = made.to_ical()
    return written


_EPOCH = datetime.date(1970, 1, 1).toordinal()

_WHO = {"nl": {Actor.CLIENT: "cliënt", Actor.COLLEGE: "college", Actor.OTHER_BODY: "andere instantie"},
        "en": {Actor.CLIENT: "client", Actor.COLLEGE: "college", Actor.OTHER_BODY: "other body"}}


def _fill(event: Any, each: OpenTerm, day: datetime.date, case: str, language: str) -> None:
    """Puts a term into an event of icalendar."""
    whose = [] if each.person is None else [each.person]
    again = [day.isoformat()] if each.term.info.every >= 0 else []
    began = each.start.isoformat() if isinstance(each.start, datetime.date) else "0"
    event.add("uid", ".".join([case, *whose, each.term.info.name, began, *again]) + "@libbijstand")
    event.add("dtstart", day)
    event.add("dtend", day + datetime.timedelta(days=1))
    event.add("summary", " – ".join([each.text(language), *whose]))
    event.add("description", f"{each.article} ({_WHO[language][each.actor]}). {each.expiry(language)}")
    event.add("categories", [each.term.info.name])
    event.add("transp", "TRANSPARENT")


def _in_language(term: Term, language: str, dutch: str, english: str) -> str:
    if language not in _WHO:
        raise UnknownNameError(f"{language!r} is no language; languages are nl, en")
    return str(getattr(term.info, dutch if language == "nl" else english))


def _handle(rulebook: Rulebook | None) -> object:
    return (national() if rulebook is None else rulebook)._handle


def _number(date: Date | None) -> int:
    return day_number(date, native.UNKNOWN)


def _day(number: int) -> datetime.date | Never | None:
    if number == native.UNKNOWN:
        return None
    return day_of(number) or NEVER
