# SPDX-License-Identifier: EUPL-1.2
"""The acceptance cases of tests/cases through the package, each key that a case expects.

A key is that of an outcome, or has a function below.
"""

import collections
import datetime
import decimal
import fractions
import json
import pathlib

import pytest

import bijstand
from bijstand import NEVER, Truth
from bijstand.tables import Outcome

FOLDER = pathlib.Path(__file__).parent.parent / "cases"
KEYS = {each.key.split(".")[0] for each in Outcome}
FIGURES = {key.split(".")[0] for key in bijstand.municipality({}, "2026-01-01").found}
COMPARED = collections.Counter()
# The ceiling of a fine as the decree writes it.
CEILINGS = {"two_thirds_of_category_3": "50/75 category_3", "one_third_of_category_3": "25/75 category_3"}


def read_cases():
    """Every case, with its file and line as one text."""
    for path in sorted(FOLDER.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line), line


CASES = list(read_cases())
DECIDED = [pytest.param(case, line, id=f"{case['id']} {case['title']}")
           for case, line in CASES if "dossier" in case]
MUNICIPAL = [pytest.param(case, id=f"{case['id']} {case['title']}")
             for case, _ in CASES if "municipality" in case and "dossier" not in case]


def plain(value, unit=""):
    """A value as a case writes it."""
    if isinstance(value, dict):
        return {person: plain(each, unit) for person, each in value.items()}
    if isinstance(value, Truth):
        return {Truth.YES: True, Truth.NO: False}.get(value)
    if isinstance(value, datetime.date):
        return value.strftime("%Y-%m") if unit == "month" else value.isoformat()
    if isinstance(value, fractions.Fraction):
        return str(value)
    if isinstance(value, int) and unit == "bp":
        return value / 100
    return None if value is NEVER else value


def outcome(decision, key, expected):
    """An outcome; of an outcome of persons those for whom it holds, or what it is for each that is expected.

    Where nobody is named it is what it is for the applicant.

    Outcomes with a key such as education_documents.required stand together under the first word; those of
    persons under each person, or as they are for the applicant. Those with a number at the end, such as
    reduction.installments_cents.1, are a list.
    """
    group = [each.key.removeprefix(f"{key}.") for each in Outcome if each.key.startswith(f"{key}.")]
    if "1" in group:
        values = [outcome(decision, f"{key}.{number}", None) for number in group]
        return [value for value in values if value is not None]
    parts = {part.split(".")[0] for part in group} | {"extensions_months"}
    if group and not expected.keys() & parts:
        return {person: {part: plain(decision[f"{key}.{part}"][person]) for part in parts}
                for person, parts in expected.items()}
    if group:
        return {part: answer(decision, f"{key}.{part}", each) for part, each in expected.items()}
    value = plain(decision[key], Outcome.of(key).info.unit)
    if key == "fine.cap":
        value = {person: CEILINGS.get(each, each) for person, each in value.items()}
    if isinstance(value, dict) and isinstance(expected, dict):
        return {person: value.get(person) for person in expected}
    if isinstance(value, dict) and isinstance(expected, list):
        return [person for person, holds in value.items() if holds]
    return value["applicant"] if isinstance(value, dict) and "applicant" in value else value


# What a case expects under a key that is not simply an outcome, from the decision and what is expected.

def right(decision, _):
    return decision.right.value


def excluded(decision, _):
    grounds = decision["excluded_any"]["applicant"] | decision["excluded_general"]["applicant"]
    return plain(grounds)


def missing(decision, _):
    return sorted(str(fact) for fact in decision.missing())


def bounds(decision, expected):
    """The lowest and highest value of each outcome, of the applicant where it is one of persons."""
    found = {key: decision.bounds(key) for key in expected}
    found = {key: each["applicant"] if isinstance(each, dict) else each for key, each in found.items()}
    return {key: [each.low, each.high] for key, each in found.items()}


def counts(decision, expected):
    """Whether each fact, person.fact or fact, counts as means."""
    split = {key: (*reversed(key.split(".")),) for key in expected}
    return {key: plain(decision.counts(*each)) for key, each in split.items()}



def norm_each_cents(decision, _):
    each = set(decision.norm_parts.values())
    return each.pop() if len(each) == 1 else each


def norm_parts_cents(decision, _):
    return sorted(decision.norm_parts.values())


def month_parts(decision, expected):
    """The parts, with as much of each as the case tells."""
    keys = expected[0].keys() if expected else ()
    parts = [{"from": part.since.isoformat(), "until": part.until.isoformat(), "norm_cents": part.norm_cents}
             for part in decision.parts()]
    return [{key: part[key] for key in keys} for part in parts]


def exemptions(decision, expected):
    """Of each expected exemption the one of that person from that duty, with as much as the case tells."""
    found = {(each["person"], each["duty"]): each for each in decision.to_dict()["exemptions"]}
    return [{key: found.get((each["person"], each["duty"]), {}).get(key) for key in each} for each in expected]


def extensions_months(decision, _):
    """The months of each extension of a participation place."""
    months = plain(decision["participation_place.extensions_months"])["applicant"]
    return [months] * plain(decision["participation_place.extensions_max"])["applicant"]


def reasons(decision, expected):
    """Those of the expected reasons for which there is such a ground, at that article or a part of it."""
    grounds = [(ground.article, ground.outcome.name.lower()) for ground in decision.grounds(everything=True)]
    return [reason for reason in expected
            if any(article.startswith(reason["article"]) and ending == reason["outcome"]
                   for article, ending in grounds)]


FUNCTIONS = {each.__name__: each for each in
             (right, excluded, missing, bounds, counts, norm_each_cents,
              norm_parts_cents, month_parts, exemptions, reasons)}
FUNCTIONS["participation_place.extensions_months"] = extensions_months
ORDERLESS = {"missing", "norm_parts_cents"}


def answer(decision, key, expected):
    """What the decision has under a key."""
    return FUNCTIONS[key](decision, expected) if key in FUNCTIONS else outcome(decision, key, expected)


@pytest.mark.parametrize(("case", "line"), DECIDED)
def test_case(case, line):
    assert case["expect"], "a case that expects nothing can't fail"
    decision = bijstand.Case.from_json(line).decide()
    wrong = {}
    for key in sorted(case["expect"]):
        expected = case["expect"][key]
        found = answer(decision, key, expected)
        COMPARED[key] += 1
        if found != (sorted(expected) if key in ORDERLESS else expected):
            wrong[key] = {"expected": expected, "found": found}
    assert not wrong, f"{case['articles']}, missing {[str(fact) for fact in decision.missing()]}"


def told(key, value):
    """A figure of a municipality as a case writes it: percentages are basis points, the amount as text."""
    if key == "safety_net.excess_over_percent":
        return value // 100
    if key == "safety_net.amount_percent_of_grant":
        return f"{decimal.Decimal(value) / 100:f}"
    return plain(value)


@pytest.mark.parametrize("case", MUNICIPAL)
def test_case_of_a_municipality(case):
    found = bijstand.municipality(case["municipality"], case["date"])
    expected = {(key, part): each for key, value in case["expect"].items() if key != "reasons"
                for part, each in (value.items() if isinstance(value, dict) else ((None, value),))}
    COMPARED.update(key for key, _ in expected)
    names = {pair: ".".join(filter(None, pair)) for pair in expected}
    assert {pair: told(names[pair], found.found[names[pair]]) for pair in expected} == expected
    grounds = {(ground.article, ground.outcome.name.lower()) for ground in found.grounds}
    assert {(each["article"], each["outcome"]) for each in case["expect"].get("reasons", ())} <= grounds


def test_what_cases_expect_is_compared(capsys):
    expected = collections.Counter(key for case, _ in CASES for key in case["expect"])
    with capsys.disabled():
        print(f"\n{len(DECIDED)} cases; {sum(COMPARED.values())} expectations compared; "
              f"{len(MUNICIPAL)} cases of municipalities")
    assert expected.keys() <= {*FUNCTIONS, *KEYS, *FIGURES}
