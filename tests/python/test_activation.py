# SPDX-License-Identifier: EUPL-1.2
"""Offers: which instrument is one for whom, between which days, in which order and why; and that none of what
activation says changes a right."""

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bijstand
from bijstand import Question, Rulebook, profiles
from bijstand.tables import Ending, Fact
from dossiers import DAY, cases, samples

HEALTHY = {
    "birth_date": "1970-02-10", "nationality": "dutch", "lives_in_netherlands": True, "marital_status": "unmarried",
    "income_work_net": 0, "asset_bank": 0, "basic_qualification": True, "language_level": "2f_or_higher",
    "months_worked_last_60": 40, "months_since_work": 3, "needs_support_to_find_work": False,
    "participation_ladder": 4, "job_coach_needed": False, "little_chance_of_work": False, "wants_own_business": False,
    **dict.fromkeys(("barrier_medical", "barrier_psychiatric", "barrier_addiction", "barrier_debt", "barrier_justice",
                     "barrier_housing", "barrier_care_duties", "barrier_isolation"), 0),
}
LONG = {"months_since_work": 30, "months_worked_last_60": 20}
YOUNG_IN_2003 = {"birth_date": "1983-02-10", "months_since_work": 10}


def decided(date, profile=None, policy=None, **facts):
    case = {"id": "c", "date": str(date), "policy": policy or {}, "dossier": {
        "persons": [{"id": "anna", "role": "applicant", "facts": {**HEALTHY, **facts}}],
        "facts": {"home_tenure": "rented", "benefit_running": True}}}
    if profile:
        case["profile"] = profile
    return bijstand.Case.from_json(json.dumps(case)).decide()


def offered(decision):
    return {each.outcome.info.name.removeprefix("offer_"): each for each in decision.offers("anna")}


# An instrument; its first and last day, None where there is none; the practice and policy under which it is offered,
# and to whom; whether it may or must be; and the article or the row of practice that says so.
INSTRUMENTS = [
    ("debt_help", "1996-01-01", "2012-06-30", None, {}, {"barrier_debt": 3}, "may", "Praktijk S5-21"),
    ("debt_help", "2012-07-01", None, None, {}, {"barrier_debt": 3}, "must", "Wgs 3(1)"),
    ("care", "1996-01-01", None, None, {}, {"barrier_addiction": 4}, "may", "Praktijk keten(zorgplan)"),
    ("volunteer_work", "1996-01-01", None, None, {}, {**LONG, "months_since_work": 100, "participation_ladder": 1},
     "may", "Praktijk keten(participatieplan)"),
    ("social_activation", "1998-01-01", "2003-12-31", None, {}, {"months_since_work": 100, "participation_ladder": 1},
     "may", "WIW 3(1)(a)"),
    ("participation_place", "2009-01-01", "2014-12-31", None, {}, {"little_chance_of_work": True}, "may", "WWB 10a(1)"),
    ("participation_place", "2015-01-01", None, None, {}, {"little_chance_of_work": True}, "may", "Pw 10a(1)"),
    ("sheltered_employment", "1998-01-01", "2014-12-31", None, {}, {"sheltered_work_indication": True}, "may", "Wsw 1"),
    ("sheltered_work", "2015-01-01", "2016-12-31", None, {}, {"sheltered_work_needed": True}, "may", "Pw 10b(1)"),
    ("sheltered_work", "2017-01-01", None, None, {"sheltered_places_left": True}, {"sheltered_work_needed": True},
     "must", "Pw 10b(1)"),
    ("schooling", "1996-01-01", "1997-12-31", None, {}, {**LONG, "basic_qualification": False}, "may", "Praktijk S5-06"),
    ("schooling", "1998-01-01", "2003-12-31", None, {}, {**LONG, "basic_qualification": False}, "may", "WIW 3(1)(a)"),
    ("schooling", "2015-01-01", None, None, {}, {**LONG, "basic_qualification": False}, "may", "Pw 7(1)(a)"),
    ("learn_work_track", "2026-01-01", None, None, {},
     {"birth_date": "2004-02-10", "basic_qualification": False, "education_possible": False}, "may", "Pw 7a(3)"),
    ("school_programme", "2026-01-01", None, None, {},
     {"birth_date": "2004-02-10", "basic_qualification": False, "education_possible": True}, "may", "Pw 7a(2)"),
    ("school_leavers", "2015-01-01", None, "emmen-2015", {}, {"special_school_last_enrolled": "2014-07-01"}, "may",
     "Praktijk S2-20"),
    ("internship", "2003-06-01", None, "emmen-2003", {}, YOUNG_IN_2003, "may", "Praktijk S1-12"),
    ("diagnosis_track", "2015-01-01", None, "emmen-2015", {}, {}, "may", "Praktijk S2-18"),
    ("temp_agency", "2015-01-01", None, "emmen-2015", {}, {}, "may", "Praktijk S2-22"),
    ("trial_placement", "2015-01-01", "2017-01-31", None, {}, {"wage_subsidy_group": True, "wage_value_percent": 60},
     "may", "Pw 10d(3)"),
    ("trial_placement", "2023-07-01", None, None, {}, {}, "may", "Pw 8a(2)(d)"),
    ("wiw_youth_plan", "1998-01-01", "2003-12-31", None, {}, YOUNG_IN_2003, "must", "WIW 9(2)"),
    ("work_experience", "1998-01-01", "2003-12-31", None, {}, LONG, "may", "WIW 5(1)"),
    ("wiw_job", "1998-01-01", "2003-12-31", None, {}, LONG, "may", "WIW 4(1)"),
    ("id_job", "2000-01-01", "2003-12-31", None, {}, LONG, "may", "Besluit in- en doorstroombanen 1"),
    ("disabled_worker_support", "1998-07-01", "2005-12-28", None, {}, {"hours_limited": True}, "may", "REA 12"),
    ("temporary_wage_subsidy", "2004-01-01", "2014-12-31", None, {"offers_temporary_wage_subsidy": True}, LONG, "may",
     "WWB 8(1)(a)"),
    ("temporary_wage_subsidy", "2015-01-01", None, None, {"offers_temporary_wage_subsidy": True}, LONG, "may",
     "Pw 8a(1)(a)"),
    ("wage_subsidy", "2015-01-01", None, None, {}, {"wage_subsidy_group": True, "wage_value_percent": 60}, "must",
     "Pw 10c(1)"),
    ("job_coach", "2023-07-01", None, None, {}, {"job_coach_needed": True}, "must", "Pw 10(1)"),
    ("work_provision", "2023-07-01", None, None, {}, {"work_provision_needed": "portable"}, "must", "Pw 8a(2)(f)"),
    ("interpreter", "2019-07-01", None, None, {}, {"sensory_limitation": "hearing"}, "may", "Pw 10g(2)"),
    ("work_aids", "2024-01-01", None, None, {}, {"sensory_limitation": "sight"}, "may", "Pw 10h(3)"),
    ("own_business", "1996-01-01", "2003-12-31", None, {}, {"wants_own_business": True}, "may", "Bbz 2"),
    ("own_business", "2004-01-01", None, None, {}, {"wants_own_business": True}, "may", "Bbz 2004 2(3)"),
    ("mediation", "1996-01-01", None, None, {}, {}, "may", "Praktijk C(2)"),
]


@pytest.mark.parametrize(("name", "since", "until", "profile", "policy", "facts", "state", "article"), INSTRUMENTS,
                         ids=lambda each: each if isinstance(each, str) else "")
def test_an_instrument_is_offered_between_its_days_to_whom_it_is_for(name, since, until, profile, policy, facts, state,
                                                                     article):
    first = datetime.date.fromisoformat(since)
    still = first.replace(year=first.year + 1) if "birth_date" in facts else datetime.date(2026, 12, 31)
    last = datetime.date.fromisoformat(until) if until else still
    for day in (first, first + (last - first) // 2, last):
        offer = offered(decided(day, profile, policy, **facts))[name]
        assert (offer.state.value, [each.article for each in offer.reasons][-1]) == (state, article)
    for day in (first - DAY, *([last + DAY] if until else [])):
        if day.year < 1996:
            continue
        offer = offered(decided(day, profile, policy, **facts)).get(name)
        reasons = () if offer is None else [(offer.state.value, each.article) for each in offer.reasons]
        assert (state, article) not in reasons


def test_offers_that_rest_on_a_practice_are_there_under_no_other():
    for name, since, _, profile, policy, facts, _, _ in INSTRUMENTS:
        if profile:
            assert name not in offered(decided(since, None, policy, **facts))


@pytest.mark.parametrize("name", sorted({row[0] for row in INSTRUMENTS} - {
    "schooling", "mediation", "diagnosis_track", "trial_placement", "temp_agency"}))
def test_an_instrument_is_not_offered_to_whom_it_is_not_for(name):
    """Somebody who finds work tomorrow is offered what is open to everybody, under each practice on each date."""
    for row in INSTRUMENTS:
        if row[0] == name:
            assert name not in offered(decided(row[1], row[3], row[4]))


def test_offers_stand_in_the_order_of_the_chain_with_their_reasons():
    decision = decided("2026-03-02", "oost-gelre-2008", barrier_debt=3, job_coach_needed=True, **LONG)
    offers = decision.offers("anna")
    assert decision["activation_plan"]["anna"].value == "care"
    assert [(str(each), each.state.value, each.link.value) for each in offers] == [
        ("schuldhulpverlening (Wgs 3(1))", "must", "care"),
        ("hulpverlening of zorg (Praktijk keten(zorgplan))", "may", "care"),
        ("sociale activering (Pw 6(c))", "may", "participation"),
        ("vrijwilligerswerk (Praktijk keten(participatieplan))", "may", "participation"),
        ("jobcoach (Pw 10(1))", "must", "guidance"),
    ]
    reason, = offers[1].reasons
    assert (reason.mark, reason.person, reason.outcome) == ("documented", "anna", Ending.APPLIES)
    assert offers[0].reasons[0].mark == "law"


def test_offers_are_of_an_adult():
    decision = decided("2026-03-02")
    with pytest.raises(bijstand.errors.BijstandError):
        decision.offers("nobody")
    dossier = bijstand.Dossier()
    dossier.add("applicant", "anna", birth_date="1970-01-01")
    dossier.add("child", "ben", birth_date="2020-01-01")
    with pytest.raises(bijstand.errors.BijstandError):
        bijstand.decide(dossier, "2026-03-02").offers("ben")


def test_each_criterion_says_how_it_is_known():
    decision = decided("2026-03-02", barrier_debt=3, **LONG)
    marks = {ground.article: ground.mark for ground in decision.grounds()}
    assert (marks["Praktijk K(base)"], marks["Praktijk K(debt)"]) == ("proposed", "documented_in_part")
    assert (marks["Praktijk fase(4)"], marks["Pw 21(a)"]) == ("documented", "law")


# What only activation reads: whatever is stated of it, right and amount stay as they are.
ADVICE = [fact for fact in Fact if fact.info.name.startswith(("barrier_", "zrm_", "advice_", "register_"))] + [
    Fact.of(name) for name in (
        "distance_phase", "needs_rest", "participation_ladder", "weekly_activity", "months_since_work",
        "months_worked_last_60", "needs_support_to_find_work", "little_chance_of_work", "job_coach_needed",
        "activation_plan_broken_off_for_care", "sensory_limitation", "work_provision_needed", "other_support_group",
        "agency_support_agreed", "support_from_27_justified", "school_asks_support", "work_hours_per_week",
        "participation_place_months", "participation_place_extensions")]
RIGHTS = ("right", "norm_cents", "amount_cents", "payment_cents", "start_date")
PRACTICES = [None, *sorted(each.name for each in profiles())]


@given(cases(), st.data())
def test_no_advice_changes_a_right_whatever_the_practice(sketch, data):
    name, replay = data.draw(st.sampled_from(PRACTICES)), data.draw(st.booleans())
    rulebook = Rulebook(profile=name, replay=replay) if name else Rulebook()
    plain = bijstand.decide(sketch.dossier(), sketch.date, sketch.known_on, rulebook)
    applicant = next(iter(sketch.persons))
    advised = sketch.dossier()
    unsaid = [fact for fact in ADVICE if not sketch.states(applicant, fact)]
    for fact in data.draw(st.lists(st.sampled_from(unsaid), min_size=1, max_size=12, unique=True)):
        advised.set(applicant, fact, data.draw(st.sampled_from(samples(fact, sketch.date, None))))
    decision = bijstand.decide(advised, sketch.date, sketch.known_on, rulebook)
    for key in RIGHTS:
        assert decision[key] == plain[key]
        assert decision.bounds(key) == plain.bounds(key)


@pytest.mark.parametrize("name", PRACTICES)
@pytest.mark.parametrize("response", ["none", "agreed", "deviated"])
def test_what_the_client_manager_decides_settles_the_plan_and_no_right(name, response):
    facts = {} if response == "none" else {"advice_response": response}
    if response == "deviated":
        facts |= {"advice_plan_chosen": "rest", "advice_deviation_reason": "other"}
    rulebook = Rulebook(profile=name) if name else Rulebook()
    dossier = bijstand.Dossier()
    dossier.add("applicant", "anna", **{**HEALTHY, **LONG, "barrier_debt": 3, **facts})
    dossier.set(None, "home_tenure", "rented")
    dossier.set(None, "benefit_running", True)
    decision = bijstand.decide(dossier, "2016-06-01", rulebook=rulebook)
    settled = {"none": "none", "agreed": "care", "deviated": "rest"}[response]
    assert decision["activation_plan_settled"]["anna"].value == settled
    assert decision["activation_plan"]["anna"].value == "care"
    assert (decision["right"].value, decision["amount_cents"]) == ("yes", 97270)


def test_without_the_question_nothing_is_offered():
    dossier = bijstand.Dossier()
    dossier.add("applicant", "anna", **HEALTHY)
    decision = bijstand.decide(dossier, "2026-03-02", questions=Question.ELIGIBILITY)
    with pytest.raises(bijstand.errors.BijstandError):
        decision.offers("anna")
