# SPDX-License-Identifier: EUPL-1.2
"""Random cases for property tests: days at every reform, ages at every boundary, families and housemates of
every kind, incomes and assets around the limits, and facts that are known, half known and unknown.

What facts there are, who can have them and which values they take is asked of the library, and so are the
days on which its rules change. Only what makes a case look like one of real life is written out here.

The functions take draw, the source of chance that hypothesis gives to a composite strategy; cases() is the
strategy.
"""

import dataclasses
import datetime
import functools
import re
from decimal import Decimal

from hypothesis import strategies as st

import bijstand
from bijstand import NEVER, Fact, OneOf, Range, Role, Rule, Rulebook, euro, native
from bijstand.values import day_of

DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(2015, 1, 1), datetime.date(2026, 12, 31)
NATIONAL = Rulebook()


@dataclasses.dataclass(frozen=True)
class Statement:
    """A value of a fact; person is an id, None for the case."""

    person: str
    fact: Fact
    value: object
    since: datetime.date = None
    recorded: datetime.date = None


@dataclasses.dataclass(frozen=True, repr=False)
class Sketch:
    """A case that can be changed before it is made into a dossier."""

    date: datetime.date
    persons: dict
    statements: tuple
    known_on: datetime.date = None

    def dossier(self):
        dossier = bijstand.Dossier()
        for person, role in self.persons.items():
            dossier.add(role, person)
        for each in self.statements:
            dossier.set(each.person, each.fact, each.value, each.since, each.recorded)
        return dossier

    def __repr__(self):
        """As a case that can be decided again."""
        known_on = f', "known_on": "{self.known_on}"' if self.known_on else ""
        dossier = " ".join(self.dossier().to_json().split())
        return f'{{"date": "{self.date}"{known_on}, "dossier": {dossier}}}'

    def decide(self):
        return bijstand.decide(self.dossier(), self.date, self.known_on, NATIONAL)

    def states(self, person, fact):
        return any((each.person, each.fact) == (person, fact) for each in self.statements)

    def replace(self, place, value):
        """The same case with another value in one statement."""
        statements = list(self.statements)
        statements[place] = dataclasses.replace(statements[place], value=value)
        return dataclasses.replace(self, statements=tuple(statements))

    def add(self, *statements):
        return dataclasses.replace(self, statements=(*self.statements, *statements))

    def answer(self, person, fact, value):
        """The same case with a fact known: all statements of it have this value, or there is a new one."""
        if not self.states(person, fact):
            return self.add(Statement(person, fact, value))
        return dataclasses.replace(self, statements=tuple(
            dataclasses.replace(each, value=value) if (each.person, each.fact) == (person, fact) else each
            for each in self.statements))


# --- chance -------------------------------------------------------------------------------------------------

def pick(draw, choices):
    """One of some; hypothesis makes a failing case smaller by taking the first."""
    return choices[draw(st.integers(0, len(choices) - 1))]


def chance(draw, percent):
    return draw(st.integers(0, 99)) >= 100 - percent


def near(draw, day, earliest, latest):
    """A day so many days from another."""
    return day + draw(st.integers(earliest, latest)) * DAY


# --- days ---------------------------------------------------------------------------------------------------

def reforms():
    """The days on which a rule begins or has ended, and those from which amounts are others."""
    days = {rule.info.holds.low for rule in Rule} | {rule.info.holds.high + 1 for rule in Rule}
    dates = {day_of(day) for day in days if native.EVER < day < native.NEVER}
    years = range(FIRST.year, LAST.year + 1)
    half_years = {datetime.date(year, month, 1) for year in years for month in (1, 7)}
    return sorted(date for date in dates | half_years if FIRST < date < LAST)


REFORMS = reforms()


def any_day(draw):
    """A day of the years, often one about a reform."""
    if chance(draw, 60):
        return near(draw, pick(draw, REFORMS), -1, 1)
    return near(draw, FIRST, 0, (LAST - FIRST).days)


def born(day, years):
    """Who is so many years old on a day. Who was born on 29 February has his birthday on 1 March."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, month=3, day=1)


@functools.lru_cache(maxsize=None)
def pensioner(month):
    """Who reaches pension age about the first of a month."""
    candidate = born(month, 68)
    while NATIONAL.pension_date(candidate) < month:
        candidate += 7 * DAY
    return candidate


ADULT_AGES = [30, 18, 20, 21, 23, 26, 27, 45, 60]
CHILD_AGES = [8, 0, 4, 5, 11, 12, 15, 16, 17, 18]


def birth(draw, day, role):
    """A date of birth that fits the role: about a birthday, about pension age, or any."""
    if role != "child" and chance(draw, 10):
        return near(draw, pensioner(day.replace(day=1)), -40, 60)
    birthday = born(day, pick(draw, CHILD_AGES if role == "child" else ADULT_AGES))
    return min(day, near(draw, birthday, -31, 20) if chance(draw, 50) else near(draw, birthday, -360, 0))


# --- values -------------------------------------------------------------------------------------------------

CENTS = [0, 20000, 81250, 100000, 1, 5000, 39800, 139999, 141946, 200000, 300000, 550000, 790000, 800000,
         1600000, 2500000, 2932896, 6000000, 7000000, 35000000]


def exact(draw, fact, day):
    """A value of a fact."""
    row = fact.info
    if row.type == native.TYPE_BOOL:
        return draw(st.booleans())
    if row.type == native.TYPE_ENUM:
        return pick(draw, row.values.split("|"))
    if row.type == native.TYPE_DATE:
        can_be_none = row.domain.high == native.NEVER
        return NEVER if can_be_none and chance(draw, 20) else near(draw, day, -400, 60)
    if row.type == native.TYPE_CENTS:
        return euro(pick(draw, CENTS) if chance(draw, 60) else draw(st.integers(0, 300000)))
    return draw(st.integers(row.domain.low, min(row.domain.high, row.domain.low + 60)))


def order(value):
    """For sorting: NEVER comes after every day."""
    return datetime.date.max if value is NEVER else value


def half_known(draw, fact, day):
    """A value of which something is known: a range, one of some codes; of a truth nothing."""
    row = fact.info
    if row.type == native.TYPE_BOOL:
        return None
    if row.type == native.TYPE_ENUM:
        return OneOf(exact(draw, fact, day), exact(draw, fact, day), exact(draw, fact, day))
    low, high = sorted([exact(draw, fact, day), exact(draw, fact, day)], key=order)
    return pick(draw, [Range(low, high), Range(low, None), Range(None, high)])


def value(draw, fact, day):
    """Mostly known, sometimes half known or not at all."""
    known = draw(st.integers(0, 9))
    if known < 8:
        return exact(draw, fact, day)
    return half_known(draw, fact, day) if known == 8 else None


def completion(draw, fact, day, stated):
    """One of the values that what is stated stands for."""
    if isinstance(stated, OneOf):
        return pick(draw, sorted(stated))
    if isinstance(stated, Range):
        return within(draw, fact, day, stated)
    return exact(draw, fact, day) if stated is None else stated


def samples(fact, day, stated, closely=False):
    """Some of the values that what is stated stands for: every truth and code, and the ends of a range.

    Looked at closely also amounts between the ends, since there may be a limit that depends on something else.
    """
    row = fact.info
    if isinstance(stated, OneOf):
        return sorted(stated)
    if stated is not None and not isinstance(stated, Range):
        return [stated]
    if row.type == native.TYPE_BOOL:
        return [False, True]
    if row.type == native.TYPE_ENUM:
        return row.values.split("|")
    low, high = stated or (None, None)
    if row.type == native.TYPE_DATE:
        never = NEVER if row.domain.high == native.NEVER else day + 400 * DAY
        return [day - 30000 * DAY if low is None else low, day, never if high is None else high]
    least, most = (euro(end) if row.type == native.TYPE_CENTS else end
                   for end in (max(row.domain.low, 0), min(row.domain.high, 10**9)))
    least, most = least if low is None else low, most if high is None else high
    between = map(euro, CENTS) if closely and row.type == native.TYPE_CENTS else []
    return [least, most, *(amount for amount in between if least < amount < most)]


def within(draw, fact, day, bounds):
    """A value in a range: one of its ends or something between."""
    row = fact.info
    low, high = bounds
    if row.type == native.TYPE_DATE:
        return date_within(draw, day, low, high, row.domain.high == native.NEVER)
    scale = 100 if row.type == native.TYPE_CENTS else 1
    least = row.domain.low if low is None else int(low * scale)
    most = row.domain.high if high is None else int(high * scale)
    ends = chance(draw, 40)
    number = pick(draw, [least, most]) if ends else draw(st.integers(least, min(most, least + 10**6)))
    return euro(number) if row.type == native.TYPE_CENTS else number


def date_within(draw, day, low, high, can_be_none):
    if low is NEVER or (can_be_none and high in (NEVER, None) and chance(draw, 20)):
        return NEVER
    first = (day if high in (NEVER, None) else high) - 400 * DAY if low is None else low
    last = first + 800 * DAY if high in (NEVER, None) else high
    return pick(draw, [first, last]) if chance(draw, 40) else near(draw, first, 0, (last - first).days)


def wider(draw, fact, day, stated):
    """What tells less: a range or set around it, or that it is unknown."""
    row = fact.info
    if stated is None or row.type == native.TYPE_BOOL or chance(draw, 30):
        return None
    if row.type == native.TYPE_ENUM:
        codes = stated if isinstance(stated, OneOf) else {stated}
        return OneOf(*codes, exact(draw, fact, day), exact(draw, fact, day))
    low, high = stated if isinstance(stated, Range) else (stated, stated)
    other = exact(draw, fact, day)
    return Range(None if low is None else min(low, other, key=order),
                 None if high is None else max(high, other, key=order))


# --- what a dossier says ------------------------------------------------------------------------------------

# What is asked of nearly everybody, and the most common answer.
YOUNG = {"education_possible": False, "student_finance_entitled": False, "education_documents_provided": True,
         "search_effort_sufficient": True, "parents_means_insufficient": False,
         "parents_claim_unenforceable": False}
USUAL = {
    "applicant": {"nationality": "dutch", "lives_in_netherlands": True, "marital_status": "unmarried",
                  "income_work_net": Decimal(0), "asset_bank": Decimal(100), **YOUNG},
    "partner": {"nationality": "dutch", "lives_in_netherlands": True, "marital_status": "married",
                "legal_bond": "marriage", "income_work_net": Decimal(0), "asset_bank": Decimal(0), **YOUNG},
    "child": {"lives_in_netherlands": True, "child_benefit_recipient": "applicant", "full_care": True},
    "housemate": {"kinship": "none", "mutual_care": False, "rental_contract_kind": "none",
                  "education_followed": False, "income_work_net": Decimal(0)},
    None: {"home_tenure": "rented"},
}


def concerns_right_or_amount(fact):
    """Whether a fact belongs to articles 3 to 34 or 40 to 45 of the act."""
    return any(3 <= int(number) <= 34 or 40 <= int(number) <= 45
               for number in re.findall(r"(?:Pw |, )(\d+)", fact.info.article))


def others_of(role):
    """The facts on right and amount that a role, or the case, can have beside the usual ones."""
    bit = 0 if role is None else 1 << Role.of(role)
    return [fact for fact in Fact if fact is not Fact.BIRTH_DATE and fact.info.name not in USUAL[role]
            and concerns_right_or_amount(fact)
            and (fact.info.roles & bit if bit else fact.info.scope == native.SCOPE_CASE)]


OTHERS = {role: others_of(role) for role in USUAL}


def statements(draw, day, person, role):
    """What a dossier says of a person, or of the case: what is usual, and some things that are not."""
    stated = []
    for name, common in USUAL[role].items():
        fact = Fact.of(name)
        stated.append(Statement(person, fact, value(draw, fact, day) if chance(draw, 15) else common))
    for _ in range(draw(st.integers(0, 3))):
        fact = pick(draw, OTHERS[role])
        if all(each.fact != fact for each in stated):
            stated.append(Statement(person, fact, value(draw, fact, day)))
    if chance(draw, 30):
        stated.append(changed(draw, day, pick(draw, stated)))
    return stated


def changed(draw, day, statement):
    """A second value of a fact, from a day about the day, perhaps recorded on another."""
    return dataclasses.replace(
        statement, value=value(draw, statement.fact, day), since=near(draw, day, -60, 40),
        recorded=near(draw, day, -30, 30) if chance(draw, 40) else None)


@st.composite
def cases(draw, known=False):
    """A case on a day of 2015 to 2026. When known, every fact that is stated has one value."""
    day = any_day(draw)
    persons = {"applicant": "applicant"}
    if chance(draw, 35):
        persons["partner"] = "partner"
    persons.update({f"child{n}": "child" for n in range(1, 1 + max(0, draw(st.integers(-2, 2))))})
    persons.update({f"housemate{n}": "housemate" for n in range(1, 1 + max(0, draw(st.integers(-2, 3))))})
    stated = statements(draw, day, None, None)
    for person, role in persons.items():
        born_on = birth(draw, day, role)
        if chance(draw, 8):
            born_on = Range(*sorted([born_on, birth(draw, day, role)]))
        stated += [Statement(person, Fact.BIRTH_DATE, born_on), *statements(draw, day, person, role)]
    if known:
        stated = [dataclasses.replace(each, value=completion(draw, each.fact, day, each.value))
                  for each in stated]
    known_on = near(draw, day, -20, 40) if chance(draw, 30) else None
    return Sketch(day, persons, tuple(stated), known_on)
