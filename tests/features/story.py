# SPDX-License-Identifier: EUPL-1.2
"""What all steps share: how days, amounts, articles and names are written, the dossier that a scenario tells
sentence by sentence, and the decision on it.

A person goes by his name. Whatever a sentence leaves out is what is most common: Dutch, living in the
Netherlands, unmarried, without income, savings or housemates, in a rented home. No sentence has its meaning
here: those are in steps/, a module for each subject, and none of these needs another.
"""

import datetime
import decimal

from behave import register_type
from parse import with_pattern

import bijstand

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()


@with_pattern(r"\d{1,2} [a-z]+ \d{4}")
def dutch_date(text):
    day, month, year = text.split()
    return datetime.date(int(year), MONTHS.index(month) + 1, int(day))


@with_pattern(r"€ [\d.]+,\d{2}")
def euro(text):
    return decimal.Decimal(text.removeprefix("€ ").replace(".", "").replace(",", "."))


@with_pattern(r"artikel \d+[a-z]*(?: lid \d+)?(?: onderdeel [a-z]+)?")
def article(text):
    """As grounds cite it: artikel 31 lid 2 onderdeel n is Pw 31(2)(n)."""
    number, *parts = text.removeprefix("artikel ").split()
    return f"Pw {number}" + "".join(f"({part})" for part in parts if part not in ("lid", "onderdeel"))


@with_pattern(r"[A-Z][a-z]+")
def name(text):
    """The id of a person in the dossier."""
    return text.lower()


register_type(date=dutch_date, euro=euro, article=article, name=name)


def born(context, age):
    """Somebody of that age, whose birthday is half a year away."""
    return context.day.replace(year=context.day.year - age) - datetime.timedelta(days=180)


def add(context, role, who, birth_date, **facts):
    context.roles[who] = role
    common = {"birth_date": birth_date}
    if role in ("applicant", "partner"):
        common |= {"nationality": "dutch", "lives_in_netherlands": True, "marital_status": "unmarried",
                   "income_work_net": 0, "asset_bank": 0}
    state(context, who, **(common | facts))


def state(context, who, since=None, **facts):
    """States facts of a person, or of the case for None; what was said before of the same day goes."""
    for fact, value in facts.items():
        context.facts[who, fact, since] = value


def decision(context, day=None):
    dossier = bijstand.Dossier()
    for who, role in context.roles.items():
        dossier.add(role, who)
    for (who, fact, since), value in context.facts.items():
        dossier.set(who, fact, value, since=since)
    return bijstand.decide(dossier, day or context.day, rulebook=context.rulebook)


def equal(found, expected):
    assert found == expected, f"{found} in plaats van {expected}"
