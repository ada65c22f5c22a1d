# SPDX-License-Identifier: EUPL-1.2
"""The decision: all outcomes of one case on one day, by the law of that day, from what was known on a day."""

from __future__ import annotations

import datetime
import functools
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from . import native
from .dossier import Dossier, copy_of
from .errors import ArgumentError, IncompleteError, UnknownNameError
from .reading import in_json, read
from .rulebook import MARKS, Rulebook
from .tables import CODES, Answer, Ending, Fact, Outcome, Outcomes, Parameter, Question, Rule
from .values import (NEVER, Date, Never, OneOf, Range, Truth, Which, codes_of, day_number, day_of, euro,
                     in_python, share)


class Missing(NamedTuple):
    """A fact to ask for. person is None for a fact of the case; question is in Dutch."""

    person: str | None
    fact: Fact
    question: str

    def __str__(self) -> str:
        name: str = self.fact.info.name
        return name if self.person is None else f"{self.person}.{name}"


class Ground(NamedTuple):
    """How a rule came out in this case, in words. person is None for a rule of the case.

    mark says how the rule is known: law, or practice that is documented, documented_in_part (its threshold is
    proposed) or proposed.
    """

    rule: Rule
    article: str
    outcome: Ending
    person: str | None
    text_nl: str
    text_en: str
    mark: str


class Part(NamedTuple):
    """A stretch of days of the month, both included, with one norm; amounts are those of a month."""

    since: datetime.date
    until: datetime.date
    norm_cents: int | Range
    amount_cents: int | Range


class Duty(NamedTuple):
    """A duty of a person: how it stands, between which days, by when, and what lifts it.

    state is a member of the codes of its outcome, None while it is not known; a duty that is off is told only
    where an exemption lifts it, and until is then the last day of that. A day that there is not, or of which
    nothing is recorded, is NEVER; one that is not known None.
    """

    person: str
    outcome: Outcome
    state: Any
    article: str
    since: datetime.date | Never | None
    until: datetime.date | Never | None
    due: datetime.date | Never | None
    review: datetime.date | Never | None
    lifted_by: Any
    parameters: tuple[Parameter, ...]

    def __str__(self) -> str:
        return f"{self.person}: {self.outcome.info.term} ({self.article})"


class Offer(NamedTuple):
    """What can be offered to a person: a power of the college (may) or a duty or claim (must), and why.

    state is a member of the codes of its outcome; link is the plan of the activation chain that it serves.
    """

    person: str
    outcome: Outcome
    state: Any
    link: Any
    reasons: tuple[Ground, ...]

    def __str__(self) -> str:
        return f"{self.outcome.info.term} ({', '.join(each.article for each in self.reasons)})"


class Decision(Outcomes):
    """The outcomes of a case, made by decide.

    Each outcome is a property: decision.right is a Truth, decision.amount_cents whole cents,
    decision.household a member of Household, decision.start_date a date or NEVER; None is what is not
    known. An outcome of persons is a dict from their ids. decision[...] takes the key or name of an
    outcome, or a member of Outcome.

    A decision belongs to one thread at a time. Once its dossier changes it must be made anew.
    """

    def __init__(self, dossier: Dossier, date: Date, known_on: Date | None, rulebook: Rulebook,
                 questions: Question) -> None:
        self._handle = native.decision_new()
        native.decision_ask(self._handle, questions)
        self._rulebook = rulebook
        self._dossier = dossier
        self._changes = dossier._changes
        self._persons = list(dossier.persons)
        status, number = native.dossier_check(dossier._handle)
        if status != native.OK:
            raise IncompleteError("no person has the role applicant") if number == native.CASE else (
                IncompleteError("birth_date is missing", place=self._persons[number]))
        native.decide(rulebook._handle, dossier._handle, day_number(date, native.UNKNOWN),
                      day_number(known_on, native.NEVER), self._handle)

    def __getitem__(self, outcome: Which) -> Any:
        which = Outcome.of(outcome)
        return self._each(which, lambda number: self._value(which, number))

    def __repr__(self) -> str:
        return f"<Decision of {self.date}: right {self['right'].value}, amount_cents {self['amount_cents']}>"

    @property
    def date(self) -> datetime.date:
        """The day for which the decision was made."""
        return _day(native.decision_date(self._handle))

    @property
    def known_on(self) -> datetime.date | None:
        """The day up to which what was recorded counts; None when all of the file counts."""
        return day_of(native.decision_known_on(self._handle))

    def money(self, outcome: Which) -> Any:
        """An amount in euro, as Decimal; None when it is not known or there is none."""
        value = self[outcome]
        if isinstance(value, Mapping):
            return {person: _euro(cents) for person, cents in value.items()}
        return _euro(value)

    def bounds(self, outcome: Which) -> Any:
        """What an outcome may still be: the Range in which it lies, or OneOf of a truth or a code."""
        which = Outcome.of(outcome)
        return self._each(which, lambda number: self._bounds(which, number))

    def answer(self, outcome: Which) -> Any:
        """Why an outcome is known or not: KNOWN, FACTS (some are missing), NOT_COVERED, OPEN_IN_LAW."""
        which = Outcome.of(outcome)
        return self._each(which, lambda number: Answer(native.decision_answer(self._handle, which, number)))

    def counts(self, fact: Which, person: str | None = None) -> Truth:
        """Whether what a fact says counts as means, in whole or in part. person: None for one of the case."""
        number = native.CASE if person is None else self._dossier._number(person)
        found = native.decision_counts(self._handle, number, Fact.of(fact))
        return Truth.UNKNOWN if found == native.UNKNOWN else Truth.YES if found else Truth.NO

    def missing(self, outcome: Which | None = None, person: str | None = None) -> list[Missing]:
        """The facts to ask for, fewest and cheapest first: for right and amount, or for one outcome.

        The list is minimal: leave one of them out and the outcome can still be open. Answers may lead to
        more.
        """
        self._check_dossier()
        if outcome is None:
            found = native.decision_missing_all(self._handle)
        else:
            number = native.CASE if person is None else self._dossier._number(person)
            found = native.decision_missing(self._handle, Outcome.of(outcome), number)
        return [Missing(self._person(number), Fact(fact), Fact(fact).info.question) for number, fact in found]

    def not_covered(self) -> list[Parameter]:
        """The parameters that have no value on the day and were wanted."""
        return [Parameter(number) for number in native.decision_not_covered(self._handle)]

    def grounds(self, everything: bool = False) -> list[Ground]:
        """How the rules came out, in the order of the law.

        Without everything those that do not apply are left out, except where the act makes it worth telling.
        """
        rows = (native.decision_ground_at(self._handle, place)
                for place in range(native.decision_ground_count(self._handle)))
        return [self._ground(row) for row in rows
                if everything or row.outcome != Ending.DOES_NOT_APPLY or Rule(row.rule).info.always_named]

    def duties(self) -> list[Duty]:
        """What each adult has to do, what is up to the college, what is not known and what is lifted."""
        rows = (native.decision_duty_at(self._handle, place)
                for place in range(native.decision_duty_count(self._handle)))
        return [self._duty(row) for row in rows]

    def offers(self, person: str) -> list[Offer]:
        """What can be offered to an adult, in order: for the advised plan first, and what must be before what may.

        What is not known yet is not in the list: missing(outcome, person) tells what to ask for it. All of it is
        advice; no right hangs on it.
        """
        number = self._dossier._number(person)
        reasons: dict[int, list[Ground]] = {}
        for ground in self.grounds():
            holds = ground.outcome in (Ending.APPLIES, Ending.DISCRETIONARY)
            if holds and ground.person == self._persons[number]:
                reasons.setdefault(ground.rule.info.outcome, []).append(ground)
        return [Offer(self._persons[number], Outcome(outcome), _in_python(Outcome(outcome), state),
                      _in_python(Outcome.ADVISED_PLAN, link), tuple(reasons.get(outcome, ())))
                for outcome, state, link in native.decision_offers(self._handle, number)]

    def explain(self, outcome: Which, language: str = "nl", person: str | None = None) -> str:
        """An outcome in one line: Bijstand over juli 2026: € 1.419,46."""
        number = native.CASE if person is None else self._dossier._number(person)
        which = Outcome.of(outcome)
        return str(native.explain_outcome(self._handle, which, number, _language(language)))

    def letter(self, language: str = "nl") -> str:
        """The whole decision as a letter to the client, in Dutch (nl) or English (en)."""
        self._check_dossier()
        return str(native.explain_letter(self._handle, _language(language)))

    def parts(self) -> list[Part]:
        """The parts of the month in which there is, or may be, a right."""
        rows = (native.decision_part_at(self._handle, place)
                for place in range(native.decision_part_count(self._handle)))
        return [Part(_day(row.since), _day(row.until), _settled(row.norm), _settled(row.amount))
                for row in rows]

    def to_json(self, case_id: str | None = None) -> str:
        """The decision as one JSON object on one line, with every outcome, ground, missing fact and bound."""
        self._check_dossier()
        text: str = in_json("json_write_decision")(self._handle, self._dossier._handle, case_id)
        return text

    def to_dict(self, case_id: str | None = None) -> dict[str, Any]:
        """The same as a dict."""
        decision: dict[str, Any] = json.loads(self.to_json(case_id))
        return decision

    def _check_dossier(self) -> None:
        if self._changes != self._dossier._changes:
            raise RuntimeError("the dossier has changed since it was decided; decide it again")

    def _person(self, number: int) -> str | None:
        return None if number == native.CASE else self._persons[number]

    def _value(self, outcome: Outcome, number: int) -> Any:
        return _in_python(outcome, native.decision_value(self._handle, outcome, number))

    def _bounds(self, outcome: Outcome, number: int) -> OneOf | Range:
        bounds = native.decision_bounds(self._handle, outcome, number)
        row = outcome.info
        if row.type == native.TYPE_ENUM:
            return codes_of(bounds[0], row.values)  # of a code: a bit for each
        low, high = (_in_python(outcome, bound) for bound in bounds)
        if row.type == native.TYPE_BOOL:
            return OneOf(low.value, high.value)
        return Range(low, None if isinstance(high, int) and high >= native.MONEY_LAST else high)

    def _each(self, outcome: Outcome, ask: Callable[[int], Any]) -> Any:
        """What ask says of an outcome of the case, or of each person who has it."""
        if outcome.info.scope == native.SCOPE_CASE:
            return ask(native.CASE)
        said = {}
        for number, person in enumerate(self._persons):
            try:
                said[person] = ask(number)
            except ArgumentError:  # an outcome of others, of children for instance
                continue
        return said

    def _ground(self, row: Any) -> Ground:
        rule = Rule(row.rule)
        dutch, english = (native.explain_ground(self._handle, row, language, native.CITE_NOT)
                          for language in _LANGUAGES.values())
        person = self._person(row.person)
        return Ground(rule, rule.info.citation, Ending(row.outcome), person, dutch, english,
                      _mark(rule.info))

    def _duty(self, row: Any) -> Duty:
        outcome = Outcome(row.outcome)
        lifted_by = None if row.lifting < 0 else _in_python(Outcome(row.lifting), row.lifted_by)
        since, until, due, review = (in_python(native.TYPE_DATE, "", day)
                                     for day in (row.since, row.until, row.due, row.review))
        article = "" if row.rule < 0 else Rule(row.rule).info.citation
        parameters = tuple(Parameter.of(name) for name in row.parameters.split("|") if name)
        return Duty(self._persons[row.person], outcome, _in_python(outcome, row.state), article, since, until, due,
                    review, lifted_by, parameters)


def decide(dossier: Dossier, date: Date, known_on: Date | None = None,
           rulebook: Rulebook | None = None, questions: Question = Question.ALL) -> Decision:
    """Decides a dossier on a day.

    date is the day of the question; amounts of a month are those of its calendar month. known_on is the day
    of the decision: what was recorded later is left out. rulebook is the national table when there is none.
    questions are those that are answered, eligibility among them: fewer take less time.
    """
    return Decision(dossier, date, known_on, national() if rulebook is None else rulebook, questions)


class Case(NamedTuple):
    """A dossier with the day of the question and the policy of a municipality, as a line of JSON has them."""

    id: str
    date: datetime.date
    known_on: datetime.date | None
    dossier: Dossier
    rulebook: Rulebook

    @classmethod
    def from_json(cls, text: str | bytes, date: Date | None = None, rulebook: Rulebook | None = None,
                  line: int = 1) -> Case:
        """Reads a case, or a dossier. date is for one that names none; its policy comes over the rulebook.

        line is where in its file the text starts. The exception has all errors of the text.
        """
        base = national() if rulebook is None else rulebook
        handle = in_json("json_case_new")(base._handle)
        read("json_case_read", line, handle, text, day_number(date, native.UNKNOWN))
        layered = Rulebook(_handle=native.json_case_rulebook(handle), _lender=(handle, base))
        return cls(native.json_case_id(handle), _day(native.json_case_date(handle)),
                   day_of(native.json_case_known_on(handle)), copy_of(native.json_case_dossier(handle)),
                   layered)

    def decide(self, questions: Question = Question.ALL) -> Decision:
        """Decides the case."""
        return decide(self.dossier, self.date, self.known_on, self.rulebook, questions)


_LANGUAGES = {"nl": native.LANGUAGE_DUTCH, "en": native.LANGUAGE_ENGLISH}


def _mark(rule: Any) -> str:
    """How a rule is known, as a written decision says it."""
    if rule.mark == native.MARK_DOCUMENTED and rule.detail_mark == native.MARK_PROPOSED:
        return "documented_in_part"
    return MARKS.get(rule.mark, "law")


def _language(name: str) -> int:
    if name not in _LANGUAGES:
        raise UnknownNameError(f"{name!r} is no language; languages are nl, en")
    return int(_LANGUAGES[name])


@functools.lru_cache(maxsize=None)
def national() -> Rulebook:
    """The rulebook of who names none, made once."""
    return Rulebook()


def _in_python(outcome: Outcome, number: int) -> Any:
    """The value of an outcome that a number of the library stands for."""
    row = outcome.info
    if number == native.NEVER and row.may_be_none:
        return NEVER
    value = in_python(row.type, row.values, number)
    if row.unit == "millionths" and value is not None:
        return share(value)
    return CODES[outcome](value) if isinstance(value, str) else value


def _day(number: int) -> datetime.date:
    return day_of(number)  # type: ignore[return-value]  # a day of a decision is one of the calendar


def _euro(cents: int | Never | None) -> Decimal | None:
    return euro(cents) if isinstance(cents, int) else None


def _settled(bounds: Any) -> int | Range:
    return int(bounds.low) if bounds.low == bounds.high else Range(bounds.low, bounds.high)
