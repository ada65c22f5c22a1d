# SPDX-License-Identifier: EUPL-1.2
"""Obligations, tried on random families from 1996 to 2026: an exemption never adds a duty, knowing more never
turns a duty round, and nobody has a duty before the notification or work to find after pension age."""

import dataclasses
import datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from bijstand import Fact, Outcome
from dossiers import DAY, Sketch, Statement, cases, chance, near, value, wider

DUTIES = [each.key for each in Outcome if each.key.startswith("obligations.")]
# What is asked of whoever is exempted in place of work: it is there because of the exemption.
INSTEAD = {"obligations.schooling", "obligations.guidance"}
EXEMPTIONS = ["exempt_from_work_duty", "exempt_from_reintegration_duty", "exempt_from_return_service",
              "fully_permanently_disabled", "sheltered_work_indication", "young_disability_benefit",
              "single_parent_exemption", "self_employed_preparation"]
# Facts of adults on which duties hang.
FACTS = [*EXEMPTIONS, "single_parent_exemption_requested", "single_parent_exemption_months_used",
         "unwilling_to_use_support", "basic_qualification", "schooling_too_demanding",
         "vocational_course_requested", "schooling_sufficient", "workload_bearable", "work_offered",
         "return_service_assigned", "extra_obligation_imposed", "maintenance_claim_required",
         "spending_not_responsible", "action_plan_date", "temp_agency_registration_ordered", "integration_duty",
         "language_doubt", "dutch_schooling_years", "integration_diploma", "other_language_proof",
         "language_test_result", "language_notice_date", "language_started_in_time", "identity_document",
         "work_learning_offer"]
OF_CASE = ["benefit_running", "notification_date", "living_situation_proof_requested", "living_situation_proven",
           "electronic_identification_used", "deposit_requested", "means_expected_shortly"]


def stated(draw, day, person, name):
    """A fact with a value, from a day about the day or since ever."""
    fact = Fact.of(name)
    return Statement(person, fact, value(draw, fact, day), near(draw, day, -400, 20) if chance(draw, 30) else None)


@st.composite
def families(draw):
    """A case on a day of 1996 to 2026, with much that matters for duties."""
    sketch = draw(cases())
    moved = draw(st.integers(0, 30)) * 365 if chance(draw, 50) else 0
    day = max(sketch.date - datetime.timedelta(days=moved), datetime.date(1996, 1, 1))
    earlier = [dataclasses.replace(each, value=each.value - datetime.timedelta(days=moved), since=None)
               if each.fact is Fact.BIRTH_DATE and isinstance(each.value, datetime.date) and moved else each
               for each in sketch.statements]
    adults = [person for person, role in sketch.persons.items() if role in ("applicant", "partner")]
    more = [stated(draw, day, person, name) for person in adults for name in FACTS if chance(draw, 20)]
    more += [stated(draw, day, None, name) for name in OF_CASE if chance(draw, 30)]
    told = {(each.person, each.fact) for each in more}
    kept = [each for each in earlier if (each.person, each.fact) not in told]
    return Sketch(day, sketch.persons, (*kept, *more))


def states(decision):
    """What each duty of each person may still be."""
    return {(key, person): each for key in DUTIES for person, each in decision.bounds(key).items()}


def stating(sketch, person, name, held):
    """The same case in which a fact holds, or does not, on all days."""
    fact = Fact.of(name)
    kept = [each for each in sketch.statements if (each.person, each.fact) != (person, fact)]
    return dataclasses.replace(sketch, statements=(*kept, Statement(person, fact, held)))


def weights(possible):
    """How heavy each state is that a duty may still have."""
    return [("off", "discretionary", "on").index(state) for state in possible]


@given(families(), st.data())
def test_an_exemption_never_adds_a_duty(sketch, data):
    person = data.draw(st.sampled_from(sorted({"applicant", "partner"} & sketch.persons.keys())))
    name = data.draw(st.sampled_from(EXEMPTIONS))
    before = states(stating(sketch, person, name, False).decide())
    after = states(stating(sketch, person, name, True).decide())
    assert not {key: (before[key], each) for key, each in after.items()
                if key[0] not in INSTEAD and min(weights(each)) > max(weights(before[key]))}


@given(families(), st.data())
def test_knowing_more_never_turns_a_duty_round(sketch, data):
    less = sketch
    for place, each in enumerate(sketch.statements):
        if each.fact is not Fact.BIRTH_DATE and chance(data.draw, 25):
            less = less.replace(place, wider(data.draw, each.fact, sketch.date, each.value))
    more, fewer = states(sketch.decide()), states(less.decide())
    assert not {key: (each, fewer[key]) for key, each in more.items() if not each & fewer[key]}


@given(families())
def test_no_duty_holds_before_the_notification(sketch):
    assume(sketch.date.year >= 2002)  # earlier the notification plays no part
    fact, running = Fact.of("notification_date"), Fact.of("benefit_running")
    kept = [each for each in sketch.statements if each.fact not in (fact, running)]
    kept += [Statement(None, fact, sketch.date + DAY), Statement(None, running, False)]
    decision = dataclasses.replace(sketch, statements=tuple(kept)).decide()
    # An offer of work or learning under the youth act binds whoever has it.
    assert not {key: each for key, each in states(decision).items()
                if key[0] != "obligations.work_learning" and set(each) != {"off"}}


@given(families())
def test_nobody_has_to_find_work_from_pension_age(sketch):
    decision = sketch.decide()
    for person, old in decision.pension_age_reached.items():
        if old.value == "yes":
            for duty in ("work", "reintegration", "return_service", "skills", "action_plan"):
                assert decision[f"obligations.{duty}"][person] == "off"


@given(families())
def test_a_duty_that_holds_names_nothing_that_lifts_it(sketch):
    decision = sketch.decide()
    for duty in ("work", "reintegration", "return_service"):
        for person, lifted in decision[f"{duty}_lifted_by"].items():
            if decision[f"obligations.{duty}"][person] == "on":
                assert lifted == "none"


@given(families())
def test_the_list_of_duties_is_what_the_outcomes_say(sketch):
    decision = sketch.decide()
    listed = {(duty.outcome.key, duty.person): duty for duty in decision.duties()}
    for key in DUTIES:
        for person, state in decision[key].items():
            duty = listed.pop((key, person), None)
            assert duty.state == state if state != "off" else duty is None or duty.lifted_by != "none"
    assert not listed
    written = [(each["person"], each["duty"], each["article"]) for each in decision.to_dict()["duties"]]
    assert written == [(duty.person, duty.outcome.key.partition(".")[2], duty.article) for duty in decision.duties()]
