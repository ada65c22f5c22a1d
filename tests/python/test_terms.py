# SPDX-License-Identifier: EUPL-1.2
"""Terms: every deadline for every day of 2004 to 2030 against a calendar of its own, the terms that are open in a
case, and those as a calendar file.

The lengths stand here once more, as the act has them, and dates are reckoned by dateutil; nothing is asked of the
tables of the library but the names.
"""

import array
import datetime
import json
import pathlib

import pytest

import bijstand
from bijstand import NEVER, Case, Rulebook, Term, TermState
from bijstand.tables import Actor

relativedelta = pytest.importorskip("dateutil.relativedelta").relativedelta
easter = pytest.importorskip("dateutil.easter").easter

EPOCH = datetime.date(1970, 1, 1)
DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(2004, 1, 1), datetime.date(2030, 12, 31)
STARTS = [FIRST + n * DAY for n in range((LAST - FIRST).days + 1)]
NUMBERS = array.array("q", [(day - EPOCH).days for day in STARTS])
CASES = pathlib.Path(__file__).parent.parent / "cases"


# --- a calendar of its own --------------------------------------------------------------------------------------

def holidays_of(year):
    """The recognised holidays of article 3 of the Algemene termijnenwet."""
    kings_day = datetime.date(year, 4, 27 if year >= 2014 else 30)
    if kings_day.weekday() == 6:
        kings_day -= DAY
    fixed = [datetime.date(year, month, day) for month, day in ((1, 1), (5, 5), (12, 25), (12, 26))]
    moving = [easter(year) + n * DAY for n in (-2, 1, 39, 50)]
    return {kings_day, *fixed, *moving}


HOLIDAYS = set().union(*(holidays_of(year) for year in range(1995, 2036)))
WORKDAYS = {day for day in (datetime.date(1995, 1, 1) + n * DAY for n in range(40 * 365))
            if day.weekday() < 5 and day not in HOLIDAYS}


def moved(start, end):
    """Articles 1 and 2: on a working day, and with two of them in a term of three days or more."""
    if (end - start).days >= 3:
        while sum(start + n * DAY in WORKDAYS for n in range(1, min((end - start).days, 14) + 1)) < 2:
            end += DAY
    while end not in WORKDAYS:
        end += DAY
    return end


def test_the_holidays_are_those_of_the_package_holidays():
    """That package has no Good Friday and 5 May only every five years; the days it has on weekdays are all here."""
    theirs = pytest.importorskip("holidays").Netherlands(years=range(2004, 2031))
    assert {day for day in theirs if day.weekday() < 5} <= HOLIDAYS
    extra = {day for day in HOLIDAYS if FIRST <= day <= LAST} - set(theirs)
    assert all((day.month, day.day) == (5, 5) or day == easter(day.year) - 2 * DAY for day in extra)


# --- the lengths, as the acts have them --------------------------------------------------------------------------

def weeks(count):
    return relativedelta(weeks=count)


def months(count):
    return relativedelta(months=count)


def days(count):
    return relativedelta(days=count)


def working_days(count):
    def later(start):
        for _ in range(count):
            start += DAY
            while start not in WORKDAYS:
                start += DAY
        return start
    return later


def friday(start):
    return start + relativedelta(days=1, weekday=4)


OLD, WWB, DEFAULT_FINE = datetime.date(2004, 1, 1), datetime.date(2004, 1, 1), datetime.date(2009, 10, 1)
SEARCH, PW, LANGUAGE = datetime.date(2012, 1, 1), datetime.date(2015, 1, 1), datetime.date(2016, 1, 1)
IN_BALANCE = datetime.date(2026, 1, 1)

# Of each term: what is added to its start, whether the Algemene termijnenwet moves the end, from when it is law.
LAW = {
    "search_period": (weeks(4), False, SEARCH),
    "unemployment_end_notification": (weeks(-4), False, SEARCH),
    "conduct_judgement": (weeks(4), False, SEARCH),
    "education_documents": (weeks(4), True, datetime.date(2012, 7, 1)),
    "notification_lapse": (weeks(8), False, OLD),
    "application_decision": (weeks(8), True, OLD),
    "decision_postponement": (weeks(8), True, OLD),
    "completion": (days(10), False, OLD),
    "not_treated_decision": (weeks(4), True, OLD),
    "advance": (weeks(4), True, datetime.date(2007, 1, 1)),
    "emergency_payment": (None, False, OLD),
    "information_bodies": (weeks(4), True, WWB),
    "language_test": (weeks(8), True, LANGUAGE),
    "language_notice": (weeks(8), True, LANGUAGE),
    "language_start": (months(1), True, LANGUAGE),
    "penalty_notice": (weeks(2), True, DEFAULT_FINE),
    "penalty": (days(42), False, DEFAULT_FINE),
    "penalty_decision": (weeks(2), True, DEFAULT_FINE),
    "objection": (weeks(6), True, OLD),
    "objection_decision_2002": (weeks(6), True, OLD),
    "objection_decision": (weeks(6), True, OLD),
    "objection_decision_committee_2002": ([(OLD, weeks(10)), (DEFAULT_FINE, weeks(12))], True, OLD),
    "objection_decision_committee": ([(OLD, weeks(10)), (DEFAULT_FINE, weeks(12))], True, OLD),
    "objection_extension": ([(OLD, weeks(4)), (DEFAULT_FINE, weeks(6))], True, OLD),
    "appeal": (weeks(6), True, OLD),
    "suspension": (weeks(8), False, WWB),
    "suspension_repair": (days(10), False, OLD),
    "address_correction": (days(10), False, OLD),
    "reduction_review": (months(2), True, OLD),
    "reduction_first": (months(1), False, OLD),
    "reduction_second": (months(2), False, OLD),
    "reduction_third": (months(3), False, PW),
    "reduction_repeat": (months(12), False, PW),
    "fine_self_correction": (days(60), True, datetime.date(2017, 1, 1)),
    "single_parent_plan": (months(6), False, SEARCH),
    "single_parent_plan_review": (months(6), False, SEARCH),
    "wage_subsidy_decision": (weeks(5), True, datetime.date(2023, 7, 1)),
    "wage_value_trial": (months(3), False, PW),
    "participation_place": (relativedelta(years=2), False, datetime.date(2009, 1, 1)),
    "status_holder_payments": (months(6), False, datetime.date(2022, 1, 1)),
    "abroad": (weeks(4), False, OLD),
    "abroad_pension_age": ([(OLD, weeks(13)), (datetime.date(2009, 1, 1), weeks(26)), (SEARCH, weeks(13))],
                           False, OLD),
    "move_report": (days(5), True, datetime.date(2014, 1, 6)),
    "move_report_opens": (weeks(-4), False, datetime.date(2014, 1, 6)),
    "departure_report_opens": (days(-5), False, datetime.date(2014, 1, 6)),
    "retroactive_start": (months(-3), False, IN_BALANCE),
    "data_reuse": (months(12), False, IN_BALANCE),
    "survivor_norm": (months(1), False, WWB),
    "holiday_allowance_end": (relativedelta(months=3, day=31), False, WWB),
    "language_step_first": (months(6), False, LANGUAGE),
    "language_step_second": (months(6), False, LANGUAGE),
    "gate_report": (days(1), True, OLD),
    "gate_track": (weeks(6), False, OLD),
    "silence": (weeks(8), False, OLD),
    "silence_close": (weeks(4), False, OLD),
    "off_radar_review": (working_days(5), False, OLD),
    "outreach_day": (friday, False, OLD),
    "outreach_visit": (weeks(2), False, OLD),
    "second_visit": (weeks(2), False, OLD),
    "contact_follow_up": (weeks(2), False, OLD),
    "diagnosis": (weeks(4), False, OLD),
    "plan_review_rest": (months(3), False, OLD),
    "plan_review_care": (months(6), False, OLD),
    "plan_review_participation": (months(6), False, OLD),
    "plan_review_guidance": (months(3), False, OLD),
    "plan_review_mediation": (months(1), False, OLD),
    "aftercare": (months(6), False, OLD),
    "rediagnosis": (weeks(2), False, OLD),
    "pause": (weeks(8), False, OLD),
}

# What a municipality must set.
POLICY = {"repair_term_days": 10, "sanction_review_months": 2, "uniform_sanction_first_months": 1,
          "uniform_sanction_second_months": 2}


@pytest.fixture(scope="module", name="municipality")
def fixture_municipality():
    return Rulebook().with_policy(POLICY)


def expected(name):
    """The due day of each start; None before the term is law."""
    length, is_moved, law_from = LAW[name]
    lengths = length if isinstance(length, list) else [(law_from, length)]
    for start in STARTS:
        holding = [each for since, each in lengths if since <= start]
        if length is None:
            yield NEVER
        elif not holding:
            yield None
        else:
            end = holding[-1](start) if callable(holding[-1]) else start + holding[-1]
            yield moved(start, end) if is_moved else end


def test_each_term_is_reckoned_here():
    assert LAW.keys() == {term.info.name for term in Term}


@pytest.mark.parametrize("name", LAW)
def test_every_day_of_2004_to_2030(name, municipality):
    found = bijstand.due_days(name, NUMBERS, rulebook=municipality)
    numbers = {None: bijstand.native.UNKNOWN, NEVER: bijstand.native.NEVER}
    wanted = array.array("q", (numbers[day] if day in (None, NEVER) else (day - EPOCH).days for day in expected(name)))
    wrong = [(start, due, want) for start, due, want in zip(STARTS, found, wanted) if due != want]
    assert not wrong, f"{len(wrong)} days, first {wrong[0]}"


# --- standstill, terms that come again, the penalty --------------------------------------------------------------

def test_standstill_of_every_length_on_every_day_of_a_year():
    """Awb 4:15: the days are added to the eight weeks, and the end moved on."""
    for start in STARTS[-366:]:
        for stopped in (1, 7, 10, 30):
            first = start + 15 * DAY
            found = bijstand.due("application_decision", start, [(first, first + (stopped - 1) * DAY)])
            assert found.due == moved(start, start + (56 + stopped) * DAY)
            assert found.stopped == stopped
            assert found.over == found.due + DAY


def test_an_advance_comes_every_four_weeks():
    for start in STARTS[-366:]:
        for time in range(5):
            assert bijstand.due("advance", start, time=time).due == moved(start, start + 28 * (time + 1) * DAY)


def test_the_penalty_of_each_number_of_days():
    since = datetime.date(2026, 9, 25)
    for count in range(1, 60):
        found = bijstand.penalty(since, since + (count - 1) * DAY)
        owed = [2300] * 14 + [3500] * 14 + [4500] * 14
        assert found.days == min(count, 42)
        assert found.cents == sum(owed[:count])
        assert found.until == since + (found.days - 1) * DAY


def test_there_was_no_penalty_before_october_2009():
    assert bijstand.penalty("2009-01-01", "2009-02-01") is None


def test_what_is_not_known_and_what_is_refused():
    assert bijstand.due("application_decision", None).due is None
    assert bijstand.due("application_decision", "2026-07-06", [("2026-07-08", None)]).due is NEVER
    assert bijstand.due("completion", "2026-07-06").length is None
    with pytest.raises(bijstand.BijstandError):
        bijstand.due("no_such_term", "2026-07-06")
    with pytest.raises(bijstand.errors.OrderError):
        bijstand.due("application_decision", "2026-07-06", [("2026-07-10", "2026-07-08")])
    with pytest.raises(bijstand.errors.OverlapError):
        bijstand.due("application_decision", "2026-07-06", [("2026-07-08", "2026-07-10"), ("2026-07-10", None)])
    with pytest.raises(bijstand.errors.OrderError):
        bijstand.penalty("2026-07-06", "2026-07-05")
    with pytest.raises(bijstand.BijstandError):
        bijstand.due_days("objection", array.array("i", [1, 2]))
    with pytest.raises(bijstand.errors.DateError):
        bijstand.due_days("objection", [bijstand.native.EVER])


# --- the terms of a case -----------------------------------------------------------------------------------------

def decide(date, facts, of_person=(), policy=(), known_on=None, **persons):
    """A decision on a single person with facts of the case and of the person."""
    person = {"birth_date": "1986-02-10", "nationality": "dutch", "lives_in_netherlands": True,
              "marital_status": "unmarried", "income_work_net": 0, "asset_bank": 0, **dict(of_person)}
    case = {"id": "t", "date": date, "policy": dict(policy), "dossier": {
        "persons": [{"id": "anna", "role": "applicant", "facts": person}], "facts": {"home_tenure": "rented", **facts}}}
    if known_on:
        case["known_on"] = known_on
    return Case.from_json(json.dumps(case)).decide()


def listed(date, facts, *arguments, **more):
    """Each open term with its due day and state."""
    return {each.term.info.name: (str(each.due), each.state.name)
            for each in bijstand.terms(decide(date, facts, *arguments, **more))}


APPLIED = {"notification_date": "2026-07-06", "application_date": "2026-07-06"}
ASKED = {**APPLIED, "completion_request_date": "2026-07-20", "completion_deadline": "2026-08-03"}
DECISION, POSTPONED, ADVANCE = "application_decision", "decision_postponement", "advance"


@pytest.mark.parametrize(("title", "date", "facts", "open_terms"), [
    ("nothing has begun", "2026-07-01", {}, {}),
    ("notified", "2026-07-10", {"notification_date": "2026-07-06"}, {"notification_lapse": "2026-08-31"}),
    ("applied", "2026-07-10", APPLIED,
     {DECISION: "2026-08-31", POSTPONED: "2026-08-31", ADVANCE: "2026-08-03"}),
    ("the second advance", "2026-08-05", APPLIED,
     {DECISION: "2026-08-31", POSTPONED: "2026-08-31", ADVANCE: "2026-08-31"}),
    ("asked to complete", "2026-07-22", ASKED,
     {DECISION: "2026-09-14", POSTPONED: "2026-09-14", ADVANCE: "2026-08-03", "completion": "2026-08-03"}),
    ("completed", "2026-07-31", {**ASKED, "completion_date": "2026-07-31"},
     {DECISION: "2026-09-10", POSTPONED: "2026-09-10", ADVANCE: "2026-08-03"}),
    ("not completed", "2026-08-10", ASKED,
     {DECISION: "2026-09-14", POSTPONED: "2026-09-14", ADVANCE: "2026-08-31", "not_treated_decision": "2026-08-31"}),
    ("a later day announced", "2026-07-10", {**APPLIED, "decision_postponed_until": "2026-09-30"},
     {DECISION: "2026-09-30", ADVANCE: "2026-08-03"}),
    ("decided and made known", "2026-08-10",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10"},
     {"objection": "2026-09-21"}),
    ("the term to object has passed", "2026-09-22",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10"}, {}),
    ("objected", "2026-09-01",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10",
      "objection_date": "2026-08-20"}, {"objection_decision": "2026-11-02"}),
    ("objected, with a committee", "2026-09-01",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10",
      "objection_date": "2026-08-20", "objection_committee": True}, {"objection_decision_committee": "2026-12-14"}),
    ("objected, adjourned", "2026-09-01",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10",
      "objection_date": "2026-08-20", "objection_adjourned": True}, {"objection_extension": "2026-12-14"}),
    ("objected in 2005", "2005-09-01",
     {"notification_date": "2005-07-04", "application_date": "2005-07-04", "application_decision_date": "2005-08-05",
      "decision_notified_date": "2005-08-08", "objection_date": "2005-08-22"},
     {"objection_decision_2002": "2005-10-03"}),
    ("decided on the objection", "2026-11-10",
     {**APPLIED, "application_decision_date": "2026-08-07", "decision_notified_date": "2026-08-10",
      "objection_date": "2026-08-20", "objection_decision_date": "2026-11-02",
      "objection_decision_notified_date": "2026-11-03"}, {"appeal": "2026-12-15"}),
    ("a suspension", "2026-07-10",
     {"benefit_running": True, "suspension_start": "2026-07-01", "suspension_repair_deadline": "2026-07-15"},
     {"suspension": "2026-08-26", "suspension_repair": "2026-07-15"}),
    ("the payment is suspended", "2026-07-10",
     {"payment_suspension_start": "2026-07-01", "address_correction_deadline": "2026-07-14"},
     {"address_correction": "2026-07-14"}),
    ("other bodies were asked", "2026-07-10", {"information_request_date": "2026-07-01"},
     {"information_bodies": "2026-07-29"}),
])
def test_the_terms_that_run(title, date, facts, open_terms):
    found = listed(date, facts)
    running = {name: due for name, (due, state) in found.items() if state == "RUNNING"}
    assert running == open_terms, title


def test_what_the_college_has_not_done_stays():
    late = listed("2026-09-20", APPLIED)
    assert late[DECISION] == ("2026-08-31", "OVERDUE")
    assert DECISION not in listed("2026-09-20", {**APPLIED, "application_decision_date": "2026-09-18"})


def test_a_notice_of_default_leads_to_the_penalty_and_its_decision():
    noticed = {**APPLIED, "default_notice_date": "2026-09-04"}
    assert listed("2026-09-10", noticed)["penalty_notice"] == ("2026-09-18", "RUNNING")
    assert listed("2026-09-20", noticed)["penalty"] == ("2026-10-30", "RUNNING")
    assert listed("2026-11-02", noticed)["penalty_decision"] == ("2026-11-12", "RUNNING")
    assert listed("2026-12-02", noticed)["penalty_decision"] == ("2026-11-12", "OVERDUE")
    assert "penalty_decision" not in listed("2026-12-02", {**noticed, "penalty_decision_date": "2026-11-12"})
    assert "penalty_notice" not in listed("2026-09-10", {**APPLIED, "default_notice_date": "2026-08-20"})


def test_terms_of_a_person():
    young = {"birth_date": "2002-02-10", "education_possible": False}
    found = bijstand.terms(decide("2026-07-08", {"notification_date": "2026-07-06"}, young))
    assert [(each.term, each.person, str(each.due)) for each in found if each.state == TermState.RUNNING] == [
        (Term.SEARCH_PERIOD, None, "2026-08-03")]
    moving = listed("2026-07-10", {}, {"move_date": "2026-07-09"})
    assert moving["move_report"] == ("2026-07-14", "RUNNING")
    coming = listed("2026-07-10", {}, {"move_date": "2026-08-20"})
    assert coming == {"move_report_opens": ("2026-07-23", "RUNNING")}
    assert listed("2026-07-10", {}, {"abroad": [{"value": False}, {"from": "2026-07-01", "value": True}]})["abroad"] == (
        "2026-07-29", "RUNNING")
    review = listed("2026-07-10", {}, {"action_plan_date": "2026-01-15", "activation_plan": "guidance"})
    assert review["plan_review_guidance"] == ("2026-07-15", "RUNNING")


def stated(before, day, value):
    """A fact that changes on a day."""
    return [{"value": before}, {"from": day, "value": value}]


def test_the_terms_of_a_reduction():
    policy = {"uniform_sanction_first_months": 1, "uniform_sanction_second_months": 2, "sanction_review_months": 3}
    for step, length in (("first", "2026-07-15"), ("second", "2026-08-15"), ("third_or_later", "2026-09-15")):
        found = listed("2026-07-01", {}, {"uniform_sanction_applied": stated("none", "2026-06-15", step)},
                       policy=policy)
        assert found == {f"reduction_{step.removesuffix('_or_later')}": (length, "RUNNING"),
                         "reduction_repeat": ("2027-06-15", "RUNNING")}
    lowered = {"bylaw_reduction_date": "2026-06-15"}
    assert listed("2026-07-01", {}, lowered, policy=policy) == {"reduction_review": ("2026-09-15", "RUNNING")}
    assert listed("2026-09-16", {}, lowered, policy=policy) == {"reduction_review": ("2026-09-15", "OVERDUE")}
    assert not listed("2026-09-16", {}, {**lowered, "bylaw_reduction_reviewed_date": "2026-09-10"}, policy=policy)


def test_the_time_to_correct_what_was_withheld():
    withheld = {"breach_kind": stated("none", "2026-05-20", "information")}
    assert listed("2026-07-20", {}, withheld) == {"fine_self_correction": ("2026-07-20", "RUNNING")}
    assert not listed("2026-07-21", {}, withheld)
    assert not listed("2026-07-01", {}, {**withheld, "breach_self_reported_date": "2026-06-20"})
    assert not listed("2026-07-01", {}, {**withheld, "breach_discovered_date": "2026-06-20"})


def test_the_terms_of_a_place_and_of_a_trial():
    assert listed("2026-07-01", {}, {"participation_place_start": "2025-02-28"}) == {
        "participation_place": ("2027-02-28", "RUNNING")}
    trial = {"wage_value_trial_start": "2026-05-31"}
    assert listed("2026-07-01", {}, trial) == {"wage_value_trial": ("2026-08-31", "RUNNING")}
    assert "wage_value_trial" not in listed("2026-07-01", {}, {**trial, "wage_value_determined_date": "2026-06-20"})


def test_the_steps_of_the_language_requirement():
    learner = {"language_doubt": True, "dutch_schooling_years": 0, "integration_diploma": False,
               "other_language_proof": False, "language_test_result": stated("none", "2026-06-01", "failed"),
               "language_notice_date": "2026-06-15", "language_started_in_time": False,
               "language_progress_sufficient": False}
    steps = {"language_step_first": ("2026-12-15", "RUNNING"), "language_step_second": ("2027-06-15", "RUNNING")}
    found = listed("2026-07-01", {}, learner)
    assert found == {"language_start": ("2026-07-15", "RUNNING"), **steps}
    assert listed("2027-01-04", {}, learner) == {"language_step_second": steps["language_step_second"]}
    assert not steps.keys() & listed("2026-07-01", {}, {**learner, "language_progress_sufficient": True}).keys()


def test_silence_is_shorter_for_whoever_is_in_care():
    quiet = {"last_contact_date": "2026-06-15"}
    assert listed("2026-07-01", {"benefit_running": True}, quiet) == {"silence": ("2026-08-10", "RUNNING")}
    in_care = {**quiet, "activation_plan": "care", "action_plan_date": None}
    assert listed("2026-07-01", {"benefit_running": True}, in_care)["silence_close"] == ("2026-07-13", "RUNNING")


def test_what_is_not_known_is_told():
    found = listed("2026-07-10", {**APPLIED, "application_date": None})
    assert found[DECISION] == ("None", "NOT_KNOWN")
    undecided = listed("2026-09-10", {**APPLIED, "application_decision_date": None})
    assert undecided[DECISION] == ("2026-08-31", "NOT_KNOWN")
    unset = listed("2026-07-22", {**APPLIED, "completion_request_date": "2026-07-20"})
    assert unset["completion"] == ("None", "RUNNING")


def test_what_was_recorded_later_is_left_out():
    facts = {**APPLIED, "application_decision_date": [
        {"value": "none"}, {"recorded": "2026-08-20", "value": "2026-08-07"}]}
    assert DECISION not in listed("2026-08-25", facts)
    assert DECISION in listed("2026-08-25", facts, known_on="2026-08-10")


def test_the_list_agrees_with_the_outcomes_and_the_reckoning():
    """In every case of the acceptance stock: the day of the decision is that of the rule and of the term."""
    compared = 0
    for path in sorted(CASES.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "dossier" not in json.loads(line):
                continue
            decision = Case.from_json(line).decide()
            stopped = decision.decision_clock_stopped_days
            for each in bijstand.terms(decision):
                assert each.state in TermState
                if each.term != Term.APPLICATION_DECISION or decision.decision_due is None or (
                        each.start is None or decision["decision_due"] is NEVER):
                    continue
                assert each.due == decision.decision_due
                first, last = decision.decision_clock_stopped_from, decision.decision_clock_stopped_until
                stops = [(first, last)] if isinstance(stopped, int) else []
                reckoned = bijstand.due("application_decision", each.start, stops)
                postponed = [ground for ground in decision.grounds(everything=True)
                             if ground.article.startswith("Awb 4:14") and ground.outcome.name == "APPLIES"]
                assert postponed or reckoned.due == each.due
                compared += 1
    assert compared > 10


# --- in JSON and as a calendar -----------------------------------------------------------------------------------

def test_a_written_decision_has_its_terms():
    decision = decide("2026-07-22", ASKED)
    written = decision.to_dict()["terms"]
    assert {"term": "completion", "person": None, "state": "running", "start": "2026-07-20", "due": "2026-08-03",
            "actor": "client", "article": "Awb 4:5(1)(c)"} in written
    assert [each["term"] for each in written] == [
        each.term.info.name for each in sorted(bijstand.terms(decision), key=lambda each: each.term)]
    narrow = bijstand.decide(decision._dossier, "2026-07-22", questions=bijstand.Question.ELIGIBILITY)
    assert "terms" not in narrow.to_dict()
    with pytest.raises(bijstand.errors.ArgumentError):
        bijstand.terms(narrow)


def test_a_term_speaks_both_languages():
    found = {each.term: each for each in bijstand.terms(decide("2026-07-22", ASKED))}
    completion = found[Term.COMPLETION]
    assert completion.text() == "aanvulling van de aanvraag"
    assert completion.text("en") == "completion of the application"
    assert completion.expiry("en").startswith("The college may decide not to deal")
    assert (completion.article, completion.actor) == ("Awb 4:5(1)(c)", Actor.CLIENT)
    with pytest.raises(bijstand.BijstandError):
        completion.text("fr")


def test_the_terms_as_a_calendar():
    icalendar = pytest.importorskip("icalendar")
    decision = decide("2026-07-22", ASKED)
    found = [each for each in bijstand.terms(decision) if isinstance(each.due, datetime.date)]
    written = bijstand.calendar(bijstand.terms(decision), case="2026/117", made_on=decision.date)
    read = icalendar.Calendar.from_ical(written)
    events = read.walk("VEVENT")
    assert [(event["dtstart"].dt, event["dtend"].dt) for event in events] == [
        (each.due, each.due + DAY) for each in found]
    assert str(events[0]["summary"]) == found[0].text("nl")
    assert found[0].article in str(events[0]["description"])
    assert len({str(event["uid"]) for event in events}) == len(events)
    assert all(str(event["uid"]).startswith("2026/117.") for event in events)
    assert written == bijstand.calendar(bijstand.terms(decision), case="2026/117", made_on="2026-07-22")
    assert b"completion of the application" in bijstand.calendar(
        bijstand.terms(decision), case="x", made_on="2026-07-22", language="en")


def test_a_term_that_moves_keeps_its_place_in_the_calendar():
    """When the clock stood still the event has another day and the same identifier."""
    icalendar = pytest.importorskip("icalendar")

    def uids(facts):
        written = bijstand.calendar(bijstand.terms(decide("2026-07-22", facts)), case="x", made_on="2026-07-22")
        events = icalendar.Calendar.from_ical(written).walk("VEVENT")
        return {str(event["uid"]): event["dtstart"].dt for event in events}

    before, after = uids(APPLIED), uids(ASKED)
    uid = "x.application_decision.2026-07-06@libbijstand"
    assert (str(before[uid]), str(after[uid])) == ("2026-08-31", "2026-09-14")
