# SPDX-License-Identifier: EUPL-1.2
"""What must hold of every measure, tried on random breaches: a fine stays under its ceiling, nothing follows for
certain without a judgement of blame, a later lighter rule never makes a fine heavier, and knowing more never turns an
answer round; and what lifts a duty never brings a measure."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

import bijstand
from bijstand import Range
from bijstand.rulebook import Rulebook

GRADES = ("none", "reduced", "normal", "gross_negligence", "intent")
KINDS = ("none", "accept_or_keep_work", "skills", "information", "cooperation", "misconduct", "irresponsibility")
COMMON = {"birth_date": "1976-02-10", "nationality": "dutch", "lives_in_netherlands": True,
          "marital_status": "unmarried", "income_work_net": 0, "asset_bank": 0}
DAY = datetime.timedelta(days=1)
days = st.dates(datetime.date(2013, 1, 1), datetime.date(2026, 6, 30))
losses = st.one_of(st.just(0), st.integers(1, 30_000_000))
POLICY = {"uniform_sanction_first_months": 1, "uniform_sanction_second_months": 2, "sanction_base": "benefit",
          "sanction_category_1_percent": 3000, "sanction_category_1_months": 1}
MOST = {"intent": 10_300_000}  # cents, the highest category since 2013; of the other grades 1,030,000


def decided(day, breach_day, known_on=None, **facts):
    """The decision on a breach of the applicant."""
    dossier = bijstand.Dossier()
    dossier.add("applicant", "a")
    for fact, value in COMMON.items():
        dossier.set("a", fact, value)
    kind = facts.pop("breach_kind")
    dossier.set("a", "breach_kind", "none")
    dossier.set("a", "breach_kind", kind, since=breach_day)
    for fact, value in facts.items():
        for each, since in value if isinstance(value, list) else [(value, None)]:
            dossier.set("a", fact, each, since=since)
    dossier.set(None, "home_tenure", "rented")
    dossier.set(None, "benefit_running", True)
    return bijstand.decide(dossier, day, known_on=known_on, rulebook=Rulebook().with_policy(POLICY))


def euro(cents):
    return f"{cents // 100}.{cents % 100:02}"


def fine(decision):
    """What the fine may be."""
    return decision.bounds("fine.amount_cents")["a"]


@given(breach_day=days, after=st.integers(0, 1500), loss=losses, grade=st.sampled_from(GRADES[1:]), repeated=st.booleans())
def test_a_fine_is_never_above_its_ceiling(breach_day, after, loss, grade, repeated):
    day = min(breach_day + after * DAY, datetime.date(2026, 6, 30))
    earlier = {"earlier_fine_date": breach_day - 400 * DAY, "earlier_fine_final": True} if repeated else {}
    decision = decided(day, breach_day, breach_kind="information", breach_culpability=grade, breach_loss=euro(loss), **earlier)
    most = loss * 3 // 2 + 1 if repeated else loss
    most = max(most + 1000, 15000)  # rounded up to ten euro, and 150 at least, until 2016
    if day >= datetime.date(2017, 1, 1):
        most = min(most, MOST.get(grade, 1_030_000))
    assert fine(decision).low <= most
    if breach_day >= datetime.date(2017, 1, 1) and not 2020 <= breach_day.year <= 2023 and not 2020 <= day.year <= 2023:
        assert fine(decision).high <= most


@given(breach_day=days, kind=st.sampled_from(KINDS), loss=losses)
def test_no_measure_without_a_judgement_of_blame(breach_day, kind, loss):
    decision = decided(breach_day, breach_day, breach_kind=kind, breach_loss=euro(loss))
    assert "none" in decision.bounds("sanction")["a"]
    assert decision.bounds("reduction.percent")["a"].low == 0
    assert fine(decision).low == 0


@given(breach_day=days, after=st.integers(0, 1500), loss=losses, grade=st.sampled_from(GRADES[1:]))
def test_a_later_rule_never_makes_a_fine_heavier(breach_day, after, loss, grade):
    """Whether it is lighter (2017) or heavier (the categories of later years)."""
    facts = {"breach_kind": "information", "breach_culpability": grade, "breach_loss": euro(loss)}
    later = min(breach_day + after * DAY, datetime.date(2026, 6, 30))
    at_once = fine(decided(breach_day, breach_day, **facts))
    assert fine(decided(later, breach_day, **facts)).low <= at_once.high
    assert fine(decided(later, breach_day, **facts)).high <= at_once.high


@given(breach_day=days, kind=st.sampled_from(KINDS), grade=st.sampled_from(GRADES), loss=losses, low=losses, high=losses)
def test_knowing_more_never_turns_a_measure_round(breach_day, kind, grade, loss, low, high):
    low, high = min(low, loss), max(high, loss)
    vague = decided(breach_day, breach_day, breach_kind=kind, breach_loss=f"{euro(low)}..{euro(high)}")
    sharp = decided(breach_day, breach_day, breach_kind=kind, breach_culpability=grade, breach_loss=euro(loss))
    assert sharp.bounds("sanction")["a"] <= vague.bounds("sanction")["a"]
    for key in ("fine.amount_cents", "reduction.percent", "reduction.amount_cents"):
        narrow, wide = sharp.bounds(key)["a"], vague.bounds(key)["a"]
        assert isinstance(narrow, Range) and narrow.low >= wide.low
        assert wide.high is None or narrow.high <= wide.high


LIFTING = ("exempt_from_work_duty", "exempt_from_reintegration_duty", "exempt_from_return_service",
           "fully_permanently_disabled", "sheltered_work_indication", "self_employed_preparation")
DUTIES = ("accept_or_keep_work", "travel_time", "skills", "use_support", "action_plan", "search_effort",
          "return_service", "cooperation", "information", "misconduct")


@given(breach_day=days, kind=st.sampled_from(DUTIES), fact=st.sampled_from(LIFTING), grade=st.sampled_from(GRADES))
def test_an_exemption_never_brings_a_measure(breach_day, kind, fact, grade):
    facts = {"breach_kind": kind, "breach_culpability": grade, "breach_loss": "1000"}
    bound = decided(breach_day, breach_day, **facts, **{fact: False})
    spared = decided(breach_day, breach_day, **facts, **{fact: True})
    assert spared.sanction["a"] in ("none", bound.sanction["a"])
    for key in ("fine.amount_cents", "reduction.percent", "reduction.amount_cents"):
        assert spared.bounds(key)["a"].low <= bound.bounds(key)["a"].low


@given(breach_day=days, before=st.integers(0, 400), after=st.integers(0, 400))
def test_an_exemption_counts_on_the_day_of_the_breach_alone(breach_day, before, after):
    """From some days before the breach until some days after it, looked at much later."""
    day = min(breach_day + 500 * DAY, datetime.date(2026, 12, 31))
    facts = {"breach_kind": "accept_or_keep_work", "breach_culpability": "normal"}
    dated = [(False, None), (True, breach_day - before * DAY), (False, breach_day + (after + 1) * DAY)]
    assert decided(day, breach_day, **facts, exempt_from_work_duty=dated).sanction["a"] == "none"
    late = [(False, None), (True, breach_day + DAY)]
    assert decided(day, breach_day, **facts, exempt_from_work_duty=late).breach["a"].value == "yes"
