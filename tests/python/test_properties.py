# SPDX-License-Identifier: EUPL-1.2
"""What must hold of every case, tried on random ones (dossiers.py).

Knowing more never turns an answer round; what is open lies within its bounds whatever the answers are; what
is asked for is needed; more income never gives more, and more assets never a right.
"""

import concurrent.futures
import dataclasses
import datetime
import itertools
import math

from hypothesis import assume, given
from hypothesis import strategies as st

import bijstand
from bijstand import NEVER, Answer, Fact, OneOf, Outcome, Truth, native
from bijstand.values import day_number
from dossiers import DAY, Statement, cases, chance, completion, pick, samples, value, wider


def bounds_of(decision):
    """Every outcome with what it may still be, of each person whom it concerns."""
    found = {}
    for outcome in Outcome:
        bounds = decision.bounds(outcome)
        for person, each in bounds.items() if isinstance(bounds, dict) else [(None, bounds)]:
            found[outcome.key, person] = each
    return found


def number(bound, otherwise):
    """A bound as a number that can be compared; otherwise where there is no bound."""
    if bound is NEVER:
        return native.NEVER
    return otherwise if bound is None else day_number(bound, 0) if isinstance(bound, datetime.date) else bound


def lies_in(narrow, wide):
    """Whether all that is possible by the one is possible by the other."""
    if isinstance(wide, OneOf):
        return narrow <= wide
    return (number(narrow.low, -math.inf) >= number(wide.low, -math.inf) and
            number(narrow.high, math.inf) <= number(wide.high, math.inf))


def wrongly_wider(narrow, wide):
    """The outcomes of a decision that are not within the bounds of another."""
    wide_bounds = bounds_of(wide)
    return {key: (bounds, wide_bounds[key]) for key, bounds in bounds_of(narrow).items()
            if not lies_in(bounds, wide_bounds[key])}


def turned(one, other):
    """The outcomes of which two decisions leave nothing in common."""
    def apart(a, b):
        if isinstance(a, OneOf):
            return not a & b
        return (number(a.low, -math.inf) > number(b.high, math.inf) or
                number(b.low, -math.inf) > number(a.high, math.inf))

    other_bounds = bounds_of(other)
    return {key: (bounds, other_bounds[key]) for key, bounds in bounds_of(one).items()
            if apart(bounds, other_bounds[key])}


@st.composite
def cases_told_less_of(draw):
    """A case, and the same one with some facts half known or unknown that were known."""
    sketch = less = draw(cases())
    for place, statement in enumerate(sketch.statements):
        if chance(draw, 20):
            less = less.replace(place, wider(draw, statement.fact, sketch.date, statement.value))
    return sketch, less


@given(cases_told_less_of())
def test_knowing_more_never_turns_an_answer_round(pair):
    sketch, less = pair
    assert not turned(sketch.decide(), less.decide())


@given(cases(known=True), st.data())
def test_knowing_one_fact_less_never_narrows_an_answer(sketch, data):
    place = data.draw(st.integers(0, len(sketch.statements) - 1))
    statement = sketch.statements[place]
    less = sketch.replace(place, wider(data.draw, statement.fact, sketch.date, statement.value))
    assert not wrongly_wider(sketch.decide(), less.decide())


def may_be(sketch, missing):
    """What a fact that is missing may be, by what the dossier states of it."""
    stated = [each.value for each in sketch.statements
              if (each.person, each.fact) == (missing.person, missing.fact)]
    return stated[0] if len(stated) == 1 else None


def answers(draw, sketch, missing):
    """The same case with an answer to each question."""
    for each in missing:
        known = completion(draw, each.fact, sketch.date, may_be(sketch, each))
        sketch = sketch.answer(each.person, each.fact, known)
    return sketch


@given(cases(), st.data())
def test_every_answer_lies_within_the_bounds(sketch, data):
    decision = sketch.decide()
    for _ in range(12):
        missing = decision.missing()
        if not missing:
            break
        # A fact with values from several days is asked as one question, and answered for all of them.
        assume(all(sum((each.person, each.fact) == (m.person, m.fact) for each in sketch.statements) < 2
                   for m in missing))
        sketch = answers(data.draw, sketch, missing)
        answered = sketch.decide()
        assert not turned(answered, decision)
        decision = answered
    assert not decision.missing()
    for outcome in (Outcome.of("right"), Outcome.of("amount_cents")):
        assert decision.answer(outcome) is not Answer.FACTS


@given(cases())
def test_what_is_settled_asks_nothing(sketch):
    decision = sketch.decide()
    if decision.right is not Truth.UNKNOWN and decision.amount_cents is not None:
        assert not decision.missing()
    if decision.answer("right") is Answer.FACTS or decision.answer("amount_cents") is Answer.FACTS:
        assert decision.missing()


def amount(decision, bound):
    """The lowest or the highest amount that may be paid."""
    return number(decision.bounds("amount_cents")[bound], math.inf)


COUNTED = ["income_work_net", "income_unemployment_benefit", "income_disability_benefit",
           "income_private_pension", "income_partner_maintenance", "income_rent", "income_other"]


@given(cases(known=True), st.data())
def test_the_amount_never_rises_with_income(sketch, data):
    income = Statement("applicant", Fact.of(pick(data.draw, COUNTED)), None)
    assume(not sketch.states(income.person, income.fact) or income.fact is Fact.INCOME_WORK_NET)
    less = data.draw(st.integers(0, 250000))
    more = less + data.draw(st.one_of(st.integers(0, 100), st.integers(0, 250000)))
    poor, rich = (sketch.answer(income.person, income.fact, bijstand.euro(cents)).decide()
                  for cents in (less, more))
    assert amount(rich, 0) <= amount(poor, 0)
    assert amount(rich, 1) <= amount(poor, 1)


ASSETS = ["asset_bank", "asset_cash", "asset_securities", "asset_valuables", "asset_real_estate",
          "asset_inheritance", "asset_other"]


@given(cases(known=True), st.data())
def test_assets_never_give_a_right(sketch, data):
    fact = Fact.of(pick(data.draw, ASSETS))
    assume(not sketch.states("applicant", fact) or fact is Fact.ASSET_BANK)
    less = data.draw(st.integers(0, 2500000))
    more = less + data.draw(st.integers(0, 2500000))
    poor, rich = (sketch.answer("applicant", fact, bijstand.euro(cents)).decide() for cents in (less, more))
    assert (poor.right, rich.right) != (Truth.NO, Truth.YES)
    assert amount(rich, 1) <= amount(poor, 1)


@given(cases(), st.data())
def test_what_is_recorded_later_changes_nothing(sketch, data):
    known_on = sketch.known_on or sketch.date
    sketch = dataclasses.replace(sketch, known_on=known_on)
    before = sketch.decide().to_json()
    later = pick(data.draw, [each for each in sketch.statements if each.fact is not Fact.BIRTH_DATE])
    recorded = known_on + data.draw(st.integers(1, 60)) * DAY
    since = None if chance(data.draw, 50) else sketch.date - data.draw(st.integers(0, 60)) * DAY
    told = Statement(later.person, later.fact, value(data.draw, later.fact, sketch.date), since, recorded)
    assume(all(dataclasses.replace(each, value=None) != dataclasses.replace(told, value=None)
               for each in sketch.statements))
    assert sketch.add(told).decide().to_json() == before


@given(cases())
def test_a_decision_is_the_same_again_and_in_another_thread(sketch):
    first = sketch.decide().to_json()
    dossier = sketch.dossier()
    assert bijstand.decide(dossier, sketch.date, sketch.known_on).to_json() == first
    with concurrent.futures.ThreadPoolExecutor(2) as threads:
        again = [threads.submit(lambda: sketch.decide().to_json()) for _ in range(2)]
        assert [each.result() for each in again] == [first, first]


@given(cases())
def test_a_dossier_comes_back_from_json(sketch):
    dossier = sketch.dossier()
    read = bijstand.Dossier.from_json(dossier.to_json())
    assert (read.persons, read.entries) == (dossier.persons, dossier.entries)


def is_open(decision):
    """Whether facts are missing for right or amount or, while these are open for whatever reason, for the norm."""
    wanted = {decision.answer("right"), decision.answer("amount_cents")}
    return Answer.FACTS in wanted or (wanted != {Answer.KNOWN} and decision.answer("norm_cents") is Answer.FACTS)


def decided_in_all_ways(sketch, missing, closely=False):
    """The decisions with sample answers to the questions, each with each."""
    ways = [samples(each.fact, sketch.date, may_be(sketch, each), closely) for each in missing]
    for given_answers in itertools.islice(itertools.product(*ways), 3000 if closely else 300):
        known = sketch
        for each, answer in zip(missing, given_answers):
            known = known.answer(each.person, each.fact, answer)
        yield known.decide()


def may_stay_open(sketch, missing):
    """Whether there are answers to the questions with which right or amount is still open."""
    return any(is_open(decision) for closely in (False, True)
               for decision in decided_in_all_ways(sketch, missing, closely))


@given(cases(), st.data())
def test_every_fact_that_is_asked_for_is_needed(sketch, data):
    missing = sketch.decide().missing()
    assume(len(missing) > 1)
    found = {(decision.right, decision.amount_cents) for decision in decided_in_all_ways(sketch, missing)}
    assume(len(found) > 1)
    left_out = pick(data.draw, missing)
    others = [each for each in missing if each != left_out]
    assert may_stay_open(sketch, others), left_out
