# SPDX-License-Identifier: EUPL-1.2
"""Profiles of municipalities through the package: chosen by name, laid under a policy, held against the law."""

import csv
import datetime
import json
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bijstand import Case, Parameter, Rulebook, Truth, errors, profile_check, profiles

PROFILES = {profile.name: profile for profile in profiles()}
TABLES = pathlib.Path(__file__).parent.parent.parent / "libbijstand" / "law" / "profiles"
CASES = TABLES.parent.parent.parent / "tests" / "cases"
UNTOUCHED = ("right", "norm_cents", "amount_cents", "payment_cents", "start_date", "application_from")
DAYS = st.dates(datetime.date(1996, 1, 1), datetime.date(2030, 12, 31))
NAMES = st.sampled_from(sorted(PROFILES))
DOSSIER = {"persons": [{"id": "applicant", "role": "applicant", "facts": {"birth_date": "1990-01-01"}}]}


def rows(name):
    with open(TABLES / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def case(**members):
    return json.dumps({"id": "c", "date": "2003-09-02", "dossier": DOSSIER, **members})


def test_each_profile_has_its_table():
    assert PROFILES.keys() == {path.stem for path in TABLES.glob("*.csv")}
    assert PROFILES["emmen-2003"].municipality == "Emmen"
    assert PROFILES["emmen-2003"].since == datetime.date(2003, 6, 1)
    assert PROFILES["isd-brabantse-wal"].until == datetime.date(2017, 10, 31)


# What the reports say of each practice; a value that no report has is proposed, calculated or published elsewhere.
DOCUMENTED = {
    "emmen-2003": {
        "practice_act": "abw", "gate_kind": "youth_desk", "gate_target": "youth", "gate_trigger": "notification",
        "gate_report_days": 0, "gate_track_days": 42, "gate_compulsory": True, "gate_blocks_payment": True,
        "neighbourhood_office": "present", "coaching_intensity": "intensive", "route_work": True,
        "route_internship": True, "esf_cofinanced": True},
    "emmen-2015": {
        "practice_act": "pw", "gate_kind": "tdc", "gate_target": "everyone", "gate_trigger": "application",
        "gate_report_days": 1, "gate_compulsory": True, "route_work": True, "route_education": True, "route_tdc": True,
        "route_temp_agency": True, "route_own_business": True, "in_house_tdc": True, "school_leaver_contact": True,
        "influenceable_set": "document", "investment_amount": 200000000},
    "isd-brabantse-wal": {
        "gate_kind": "none", "outreach_weekday": 5, "outreach_interval_days": 7, "outreach_skips_allowed": True,
        "outreach_with_housing_corporation": True, "outreach_with_aid_agencies": True,
        "outreach_offer_rule": "needed_and_wanted", "outreach_area": "neighbourhood", "neighbourhood_office": "wished",
        "coaching_intensity": "too_little_time", "coaching_motto": "warm_personal_result_directed",
        "route_support": True},
    "oost-gelre-2008": {
        "practice_act": "wwb", "gate_kind": "none", "coaching_intensity": "intensive",
        "coaching_motto": "on_top_of_it_together", "route_reintegration": True, "route_aid": True,
        "route_participation": True, "route_work": True, "in_house_work_square": True},
    "bos-en-lommer-2000": {
        "practice_act": "abw", "gate_kind": "none", "coaching_intensity": "intensive",
        "coaching_motto": "direct_unbureaucratic", "route_work": True, "route_education": True,
        "route_volunteering": True, "route_care": True, "target_months": 24, "interview_split": True,
        "strict_echelon": False, "in_house_courses": True, "in_house_work_projects": True, "in_house_child_care": True},
    "divosa-2000": {"practice_act": "abw", "coaching_intensity": "intensive", "strict_echelon": True,
                    "interview_split": True},
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_profile_says_what_its_report_says(name):
    rulebook = Rulebook(profile=name, replay=True)
    for parameter, expected in DOCUMENTED[name].items():
        found = rulebook.find(parameter, PROFILES[name].since)
        value = {Truth.YES: True, Truth.NO: False}.get(found.value, found.value)
        assert (parameter, value, found.mark) == (parameter, expected, "documented")
        assert found.source


def test_only_the_neutral_profile_has_no_report():
    assert PROFILES.keys() - DOCUMENTED.keys() == {"neutraal-2026"}


@pytest.mark.parametrize("name", PROFILES)
def test_every_value_of_a_profile_comes_out_with_its_source_and_mark(name):
    rulebook = Rulebook(profile=name, replay=True)
    for row in rows(name):
        found = rulebook.find(row["parameter"], row["from"])
        value = {Truth.YES: 1, Truth.NO: 0}.get(found.value, found.value)
        assert (str(value), found.mark, found.source) == (row["value"], row["mark"], row["source"])
        assert found.table == name


def test_a_profile_keeps_to_the_law_or_is_replayed():
    assert Rulebook(profile="emmen-2003").value("gate_blocks_payment", "2004-03-01") is Truth.NO
    replayed = Rulebook(profile="emmen-2003", replay=True)
    assert replayed.value("gate_blocks_payment", "2004-03-01") is Truth.YES
    assert Rulebook().value("gate_blocks_payment", "2004-03-01") is Truth.NO
    assert Rulebook(profile="emmen-2015").value("gate_kind", "2017-03-01") == "tdc"


def test_a_policy_lies_over_a_profile():
    rulebook = Rulebook({"strict_echelon": True}, profile="bos-en-lommer-2000")
    assert rulebook.value("strict_echelon", "2000-03-01") is Truth.YES
    assert rulebook.value("target_months", "2000-03-01") == 24


def test_a_name_that_no_profile_has_is_refused_with_the_nearest():
    with pytest.raises(errors.UnknownNameError, match="did you mean emmen-2015"):
        Rulebook(profile="emmen-2014")
    with pytest.raises(errors.UnknownNameError, match="no such profile"):
        profile_check("no", "2026-01-01")


def test_a_check_lists_what_goes_beside_the_law():
    found, = profile_check("emmen-2003", "2010-01-01")
    assert found.parameter is Parameter.GATE_BLOCKS_PAYMENT
    assert (found.value, found.bound, found.at_most) == (Truth.YES, Truth.NO, True)
    assert (found.article, found.verified, found.mark) == ("WWB 44(1)", True, "documented")
    assert found.source.startswith("S1-15")
    unread, = profile_check("emmen-2003", "2003-09-02")
    assert (unread.article, unread.verified) == ("Abw", False)
    unknown, = profile_check("bos-en-lommer-2000", "2000-03-01")
    assert (unknown.bound, unknown.verified) == (None, False)
    assert profile_check("neutraal-2026", "2026-03-01") == []


@given(NAMES, DAYS)
def test_strict_and_replay_part_only_where_the_check_says_so(name, day):
    """And there strict has the bound, replay the value of the profile."""
    strict, replayed = Rulebook(profile=name), Rulebook(profile=name, replay=True)
    apart = {each.parameter: each for each in profile_check(name, day) if each.bound is not None}
    for parameter in Parameter:
        lawful, done = strict.value(parameter, day), replayed.value(parameter, day)
        if parameter in apart:
            assert (lawful, done) == (apart[parameter].bound, apart[parameter].value)
        else:
            assert lawful == done


@given(NAMES, DAYS)
def test_a_profile_changes_no_amount_of_the_law(name, day):
    national, practised = Rulebook(), Rulebook(profile=name, replay=True)
    told = {row["parameter"] for row in rows(name)}
    for parameter in Parameter:
        if parameter.info.name not in told:
            assert practised.value(parameter, day) == national.value(parameter, day)


@pytest.mark.parametrize("name", sorted(PROFILES.keys() - {"neutraal-2026"}))
def test_no_practice_changes_a_right(name):
    """Right, norm, amount and first day are the same with and without it, replayed or not."""
    practices = [Rulebook(profile=name), Rulebook(profile=name, replay=True)]
    decided = 0
    for line in (CASES / "eligibility.jsonl").read_text(encoding="utf-8").splitlines()[::5]:
        if "dossier" not in json.loads(line):
            continue
        expected = [Case.from_json(line).decide()[key] for key in UNTOUCHED]
        for practice in practices:
            found = Case.from_json(line, rulebook=practice).decide()
            assert [found[key] for key in UNTOUCHED] == expected
            decided += 1
    assert decided > 30


def test_a_case_names_its_profile():
    read = Case.from_json(case(profile="emmen-2003"))
    assert read.rulebook.value("gate_track_days", "2003-09-02") == 42
    assert read.rulebook.value("gate_blocks_payment", "2003-09-02") is Truth.NO
    replayed = Case.from_json(case(profile="emmen-2003", practice="replay", policy={"payment_day": 20}))
    assert replayed.rulebook.value("gate_blocks_payment", "2003-09-02") is Truth.YES
    assert replayed.rulebook.value("payment_day", "2003-09-02") == 20


@pytest.mark.parametrize(("members", "message"), [
    ({"profile": "emmen-2013"}, "profile: no such profile; did you mean emmen-2003?"),
    ({"profile": "x"}, "profile: no such profile"),
    ({"profile": 7}, "profile: expected a text, got 7"),
    ({"practice": "replay"}, "practice: there is no profile to replay"),
    ({"profile": "emmen-2003", "practice": "both"}, "practice: expected strict or replay"),
    ({"profile": "emmen-2003", "practice": "replay", "policy": {"gate_missed_ends_application": 1}},
     "policy.gate_missed_ends_application: expected at most 0, found 1"),
])
def test_a_case_with_a_profile_that_cannot_be_is_refused(members, message):
    with pytest.raises(errors.BijstandError) as refusal:
        Case.from_json(case(**members))
    assert str(refusal.value).endswith(message)


@pytest.mark.parametrize(("line", "error", "message"), [
    ("gate_blocks_payment,2015-01-01,1,", errors.OutOfRangeError, "at most 0 (gate_blocks_payment_max)"),
    ("gate_kind,2015-02-30,tdc,", errors.DateError, "a day that exists"),
    ("gate_knid,2015-01-01,tdc,", errors.UnknownNameError, "did you mean gate_kind?"),
])
def test_a_file_with_an_error_is_refused_with_its_line(line, error, message):
    with pytest.raises(error) as refusal:
        Rulebook.load(f"parameter,from,value,mark\n{line}\n", name="mine.csv")
    assert (refusal.value.line, refusal.value.place.split(":")[0]) == (2, "mine.csv")
    assert message in str(refusal.value)
    table = "parameter,from,value,mark\ngate_blocks_payment,2015-01-01,1,documented\n"
    assert Rulebook.load(table, replay=True).value("gate_blocks_payment", "2016-01-01") is Truth.YES
    assert Rulebook.load(table, replay=False).value("gate_blocks_payment", "2016-01-01") is Truth.NO
