# SPDX-License-Identifier: EUPL-1.2
"""The package bijstand, call by call: values in and out, what is refused and how, what a decision answers."""

import datetime
import decimal
import gc
import threading

import pytest

import bijstand
from bijstand import (NEVER, Answer, Dossier, Ending, Fact, OneOf, Outcome, Parameter, Range, Role, Rule,
                      Rulebook, Truth, decide, errors, native, tables)

Decimal = decimal.Decimal
DAY = datetime.date(2026, 7, 1)

ANNA = {"birth_date": "1992-02-10", "nationality": "dutch", "lives_in_netherlands": True,
        "marital_status": "unmarried", "income_work_net": 0, "asset_bank": 0}


def anna(**facts):
    """A dossier of a single person with everything known, but for what is said otherwise."""
    dossier = Dossier(home_tenure="rented")
    dossier.add("applicant", "anna", **{**ANNA, **facts})
    return dossier


def refused(error, call, *arguments, **keywords):
    """The exception that a call raises, which must be of this class."""
    with pytest.raises(error) as caught:
        call(*arguments, **keywords)
    return caught.value


# --- tables -------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("table", [Fact, Outcome, Rule, Parameter])
def test_an_enumeration_has_every_row_of_its_table(table):
    name = table.__name__.lower()
    assert len(table) == getattr(native, f"{name}_count")()
    for member in table:
        assert member.info.number == member
        assert table.of(member.info.name) is table.of(int(member)) is table.of(member) is member


def test_a_role_has_its_name():
    assert [role.name for role in Role] == ["APPLICANT", "PARTNER", "CHILD", "HOUSEMATE"]
    assert Role.of("child") is Role.CHILD


@pytest.mark.parametrize(("table", "which"), [(Fact, "incom"), (Fact, 99999), (Outcome, "rigth"),
                                              (Role, "boss")])
def test_what_no_table_has_is_refused(table, which):
    assert repr(which) in str(refused(errors.UnknownNameError, table.of, which))


def test_an_outcome_goes_by_its_key_and_by_its_name():
    assert Outcome.of("amount_cents") is Outcome.of("month_amount") is Outcome.MONTH_AMOUNT
    assert Outcome.of(Outcome.MONTH_AMOUNT).key == "amount_cents"


def test_every_outcome_is_a_property_with_a_docstring():
    for outcome in Outcome:
        assert getattr(tables.Outcomes, outcome.attribute).__doc__.startswith(outcome.info.gloss)
        assert outcome.attribute.isidentifier()


def test_every_code_of_an_outcome_equals_its_name():
    for outcome, codes in tables.CODES.items():
        assert [str(code) for code in codes] == outcome.info.values.split("|")
    assert tables.Household.SINGLE_PARENT == "single_parent"


def test_the_version_is_that_of_the_library():
    assert bijstand.__version__ == native.version_text()


# --- truth --------------------------------------------------------------------------------------------------

def test_truth_has_three_values():
    yes, no, unknown = Truth.YES, Truth.NO, Truth.UNKNOWN
    assert bool(yes) and not bool(no)
    assert (~yes, ~no, ~unknown) == (no, yes, unknown)
    assert (yes & yes, yes & no, unknown & no, unknown & yes) == (yes, no, no, unknown)
    assert (no | no, yes | no, unknown | yes, unknown | no) == (no, yes, yes, unknown)


def test_not_known_is_neither_true_nor_false():
    refused(errors.NotKnownError, bool, Truth.UNKNOWN)
    refused(TypeError, bool, Truth.UNKNOWN)


# --- errors -------------------------------------------------------------------------------------------------

def test_every_status_has_its_exception():
    for status in range(1, native.STATUS_COUNT):
        error = errors.error_of(status, "why", 3, 7, "there")
        assert type(error) is not bijstand.BijstandError
        assert (error.status, error.message) == (status, "why")
        assert (error.line, error.column, error.place) == (3, 7, "there")
        assert type(error).__mro__[2] in (ValueError, TypeError, LookupError, MemoryError)


def test_an_exception_is_printed_as_compilers_do():
    assert str(errors.error_of(native.ERROR_DATE, "no such day", 14, 3, "facts.birth_date")) == (
        "14: facts.birth_date: no such day")
    assert str(errors.error_of(native.ERROR_SYNTAX, "expected ','", 9, 3)) == "9:3: expected ','"
    assert str(errors.error_of(native.ERROR_LIMIT, "too many")) == "too many"


# --- values -------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("fact", "value", "read"), [
    ("asset_bank", Decimal("412.37"), Decimal("412.37")),
    ("asset_bank", "412.37", Decimal("412.37")),
    ("asset_bank", 412, Decimal("412.00")),
    ("asset_bank", Decimal("4.1E+2"), Decimal("410.00")),
    ("asset_bank", -3, Decimal("-3.00")),
    ("lives_in_netherlands", True, Truth.YES),
    ("lives_in_netherlands", Truth.NO, Truth.NO),
    ("lives_in_netherlands", None, Truth.UNKNOWN),
    ("lives_in_netherlands", Truth.UNKNOWN, Truth.UNKNOWN),
    ("nationality", "turkish", "turkish"),
    ("nationality", OneOf("turkish", "dutch"), OneOf("dutch", "turkish")),
    ("nationality", None, None),
    ("residence_right_until", "2026-05-01", datetime.date(2026, 5, 1)),
    ("residence_right_until", datetime.date(2026, 5, 1), datetime.date(2026, 5, 1)),
    ("residence_right_until", Range("2026-05-01", None),
     Range(datetime.date(2026, 5, 1), datetime.date(2199, 12, 31))),
    ("separation_date", NEVER, NEVER),
    ("separation_date", "none", NEVER),
    ("months_since_work", 40, 40),
    ("months_since_work", Range(10, 20), Range(10, 20)),
    ("months_since_work", "10..20", Range(10, 20)),
    ("income_rent", Range(None, 500), Range(Decimal("0.00"), Decimal("500.00"))),
    ("income_rent", Range(Decimal("1.50"), Decimal("2.25")), Range(Decimal("1.50"), Decimal("2.25"))),
    ("asset_bank", "?", None),
])
def test_a_value_comes_back_as_it_was_told(fact, value, read):
    dossier = Dossier()
    dossier.add("applicant", "anna")
    dossier.add("partner", "bert")
    person = "bert" if fact == "separation_date" else "anna"
    dossier.set(person, fact, value)
    assert dossier.get(person, fact, DAY) == read
    assert dossier.entries == [(person, Fact.of(fact), read, None, None)]


@pytest.mark.parametrize(("fact", "value", "error", "message"), [
    ("asset_bank", 412.37, errors.WrongTypeError, "412.37 is a float"),
    ("asset_bank", 412.5, errors.WrongTypeError, "412.5 is a float"),
    ("months_since_work", 3.0, errors.WrongTypeError, "3.0 is a float"),
    ("asset_bank", object(), errors.WrongTypeError, "object is no type of a value"),
    ("asset_bank", True, errors.WrongTypeError, "expected an amount"),
    ("asset_bank", Decimal("412.375"), errors.FormError, "more than two decimals"),
    ("asset_bank", Decimal("NaN"), errors.FormError, "expected an amount"),
    ("asset_bank", "412,37", errors.FormError, "expected an amount"),
    ("asset_bank", 10**30, errors.OutOfRangeError, "above the largest amount"),
    ("income_rent", -20, errors.OutOfRangeError, "-20 is negative"),
    ("income_rent", Range(600, 500), errors.OutOfRangeError, "low 600.00 is above high 500.00"),
    ("nationality", "duch", errors.UnknownNameError, "'duch' is not a value"),
    ("nationality", OneOf("dutch", "x"), errors.UnknownNameError, "'x' is not a value"),
    ("birth_date", "2001-02-30", errors.DateError, "2001-02-30 does not exist; February 2001 has 28 days"),
    ("birth_date", "30-11-1991", errors.FormError, "expected a date as YYYY-MM-DD"),
    ("birth_date", datetime.datetime(2026, 1, 1, 12), errors.BijstandError, "expected a date as YYYY-MM-DD"),
    ("birth_date", NEVER, errors.OutOfRangeError, 'this date cannot be "none"'),
    ("lives_in_netherlands", "yes", errors.FormError, "expected true or false"),
    ("incom_work_net", 0, errors.UnknownNameError, "did you mean income_work_net?"),
    ("home_tenure", "rented", errors.RoleError, "a fact of the case, not of a person"),
    ("kinship", "none", errors.RoleError, "kinship"),
])
def test_a_value_that_does_not_fit_is_refused(fact, value, error, message):
    dossier = Dossier()
    dossier.add("applicant", "anna")
    assert message in str(refused(error, dossier.set, "anna", fact, value))
    assert dossier.entries == []


# --- dossier ------------------------------------------------------------------------------------------------

def test_a_person_is_added_with_all_facts_or_not_at_all():
    dossier = Dossier()
    refused(errors.DateError, dossier.add, "applicant", "anna", nationality="dutch", birth_date="2001-02-30")
    assert (dossier.persons, dossier.entries) == ({}, [])
    assert dossier.add("applicant", "anna", nationality="dutch") == "anna"
    assert dossier.add(Role.CHILD, "child1", birth_date="2020-01-17") == "child1"
    assert dossier.persons == {"anna": Role.APPLICANT, "child1": Role.CHILD}


@pytest.mark.parametrize(("role", "person", "error"), [
    ("applicant", "bert", errors.DuplicateError), ("child", "anna", errors.DuplicateError),
    ("child", "Bert", errors.FormError), ("boss", "bert", errors.UnknownNameError),
])
def test_a_person_that_cannot_be_is_refused(role, person, error):
    refused(error, anna().add, role, person)


def test_who_is_not_there_has_no_facts():
    assert "'bert'" in str(refused(errors.UnknownNameError, anna().set, "bert", "asset_bank", 0))
    assert "'bert'" in str(refused(errors.UnknownNameError, anna().get, "bert", "asset_bank", DAY))


def test_a_fact_of_the_case_has_no_person():
    dossier = Dossier(home_tenure="owned")
    dossier.set(None, Fact.HOME_VALUE, Decimal("310000"))
    assert dossier.get(None, "home_value", DAY) == Decimal("310000.00")
    assert [entry.person for entry in dossier.entries] == [None, None]


def test_a_fact_has_two_dates():
    dossier = anna()
    dossier.set("anna", "income_work_net", Decimal("812.50"), since="2026-03-01", recorded="2026-03-20")
    dossier.set("anna", "income_work_net", 900, since="2026-03-01", recorded=datetime.date(2026, 4, 2))

    def income(date, known_on=None):
        return dossier.get("anna", "income_work_net", date, known_on)

    assert income("2026-02-28") == 0
    assert income("2026-03-05", "2026-03-10") == 0
    assert income("2026-03-05", "2026-03-25") == Decimal("812.50")
    assert income("2026-03-05") == income(DAY, DAY) == 900


def test_a_value_can_be_taken_out_again():
    dossier = anna()
    dossier.set("anna", "asset_bank", 9000, since="2026-06-01")
    dossier.unset("anna", "asset_bank", since="2026-06-01")
    assert dossier.get("anna", "asset_bank", DAY) == 0
    refused(errors.ArgumentError, dossier.unset, "anna", "asset_bank", since="2026-06-01")


def test_dates_that_clash_are_refused():
    dossier = anna()
    refused(errors.DuplicateError, dossier.set, "anna", "asset_bank", 5)
    refused(errors.OrderError, dossier.set, "anna", "birth_date", "1992-02-11", since="2026-01-01")
    refused(errors.DateError, dossier.set, "anna", "asset_bank", 5, since="1899-12-31")
    refused(errors.WrongTypeError, dossier.set, "anna", "asset_bank", 5, since=20260701)
    refused(errors.WrongTypeError, dossier.set, "anna", "asset_bank", 5, since=datetime.datetime(2026, 7, 1))


def test_a_copy_lives_on_its_own():
    dossier = anna()
    copy = dossier.copy()
    assert (copy.persons, copy.entries) == (dossier.persons, dossier.entries)
    copy.set("anna", "asset_bank", 5, since="2026-01-01")
    assert len(copy.entries) == len(dossier.entries) + 1


def test_a_dossier_is_written_and_read_as_json():
    dossier = anna(asset_bank=Range(None, 500), nationality=OneOf("dutch", "other"))
    dossier.set("anna", "asset_bank", None, since="2026-05-02", recorded="2026-05-20")
    read = Dossier.from_json(dossier.to_json())
    assert (read.persons, read.entries) == (dossier.persons, dossier.entries)
    assert Dossier.from_json(dossier.to_json().encode()).entries == dossier.entries


def test_all_errors_of_a_text_are_told():
    text = """{"persons": [{"id": "a", "role": "applicant", "facts": {
      "birth_date": "2001-02-30",
      "asset_bank": 412.375}}]}"""
    error = refused(errors.DateError, Dossier.from_json, text)
    assert (error.place, error.line) == ("persons[0].facts.birth_date", 2)
    assert str(error).endswith("2001-02-30 does not exist; February 2001 has 28 days")
    assert [type(each) for each in error.findings] == [errors.DateError, errors.FormError]
    assert [each.line for each in error.findings] == [2, 3]
    assert refused(errors.DateError, Dossier.from_json, text, line=41).line == 42


@pytest.mark.parametrize(("text", "error"), [
    ('{"persons": [}', errors.FormError), (b'{"persons": "\xff"}', errors.FormError), ("", errors.FormError),
    ('{"persons": []}', errors.IncompleteError), ('{"persons": ' + "[" * 100, errors.LimitError),
])
def test_a_text_that_is_no_dossier_is_refused(text, error):
    refused(error, Dossier.from_json, text)


# --- rulebook -----------------------------------------------------------------------------------------------

NEW_AMOUNTS = "parameter,from,until,value,article\nnorm_single_adult,2027-01-01,2027-06-30,143000,Pw 21(a)\n"


def test_the_national_rulebook_has_the_norm_of_a_day():
    rulebook = Rulebook()
    for parameter in ("norm_single_adult", Parameter.NORM_SINGLE_ADULT):
        assert rulebook.value(parameter, DAY) == 141946
    assert rulebook.money("norm_single_adult", "2026-01-01") == Decimal("1401.50")
    found = rulebook.find("norm_single_adult", DAY)
    assert (found.value, found.since, found.until) == (141946, DAY, datetime.date(2026, 12, 31))
    assert (found.article, found.table) == ("Pw 21(a)", "national.csv")


def test_an_amount_is_never_carried_over():
    rulebook = Rulebook()
    assert rulebook.value("norm_single_adult", "2027-01-01") is None
    assert rulebook.money("norm_single_adult", "2027-01-01") is None


def test_pension_age_is_that_of_the_law():
    assert Rulebook().pension_date("1959-05-10") == datetime.date(2026, 5, 10)


def test_a_municipality_sets_its_policy():
    rulebook = Rulebook(policy={"part_month_denominator": "thirty", "youth_exemptions_tolerated": True})
    assert rulebook.value("part_month_denominator", DAY) == "thirty"
    assert rulebook.value("youth_exemptions_tolerated", DAY) is Truth.YES
    assert Rulebook().value("part_month_denominator", DAY) == "calendar"
    later = rulebook.with_policy({"part_month_denominator": "calendar"}, since=DAY)
    assert later.value("part_month_denominator", "2026-06-30") == "thirty"
    assert later.value("part_month_denominator", DAY) == "calendar"
    assert later.find("part_month_denominator", DAY).since == DAY


@pytest.mark.parametrize(("policy", "error", "message"), [
    ({"advance_percnt": 9000}, errors.UnknownNameError, "'advance_percnt'"),
    ({"advance_percent": 90.5}, errors.WrongTypeError, "float"),
    ({"advance_percent": "all"}, errors.WrongTypeError, "advance_percent"),
    ({"advance_percent": 10}, errors.OutOfRangeError, "advance_percent"),
    ({"part_month_denominator": "31"}, errors.UnknownNameError, "part_month_denominator"),
])
def test_a_policy_that_is_not_lawful_is_refused(policy, error, message):
    assert message in str(refused(error, Rulebook, policy=policy))


def test_new_amounts_are_loaded_from_a_text_or_a_file(tmp_path):
    file = tmp_path / "new.csv"
    file.write_text(NEW_AMOUNTS)
    for source in (NEW_AMOUNTS, file, str(file)):
        assert Rulebook.load(source).value("norm_single_adult", "2027-01-01") == 143000
    layered = Rulebook.load(NEW_AMOUNTS, base=Rulebook(policy={"part_month_denominator": "thirty"}))
    assert layered.value("part_month_denominator", DAY) == "thirty"


def test_an_amount_in_force_is_not_replaced_by_mistake():
    other = NEW_AMOUNTS.replace("2027", "2026")
    error = refused(errors.ConflictError, Rulebook.load, other, name="new.csv")
    assert (error.line, error.place.split(":")[0]) == (2, "new.csv")
    rulebook = Rulebook.load(other, override=True)
    assert rulebook.value("norm_single_adult", "2026-01-01") == 143000
    report, = rulebook.reports
    assert (report.parameter, report.line) == (Parameter.NORM_SINGLE_ADULT, 2)


def test_a_table_with_an_error_is_refused_with_its_line_and_column():
    text = NEW_AMOUNTS.replace("143000", "many")
    error = refused(errors.WrongTypeError, Rulebook.load, text, name="new.csv")
    assert (error.line, error.column) == (2, 41)
    refused(FileNotFoundError, Rulebook.load, "no/such/table.csv")


# --- decision -----------------------------------------------------------------------------------------------

def test_a_case_in_which_all_is_known_is_decided():
    decision = decide(anna(), DAY)
    assert decision.right is Truth.YES
    assert (decision.norm_cents, decision.amount_cents) == (141946, 141946)
    assert decision.money("amount_cents") == Decimal("1419.46")
    assert decision.household is tables.Household.SINGLE
    assert decision.entitled == {"anna": Truth.YES}
    assert decision.pension_age_date["anna"] > DAY
    assert decision.answer("right") is Answer.KNOWN
    assert decision.bounds("amount_cents") == Range(141946, 141946)
    assert decision.bounds("household") == OneOf("single")
    assert decision.bounds("early_pension") == {"anna": OneOf(NEVER)}
    assert decision.missing() == []
    assert (decision.date, decision.known_on) == (DAY, None)
    assert repr(decision) == "<Decision of 2026-07-01: right yes, amount_cents 141946>"


def test_an_outcome_is_asked_in_three_ways():
    decision = decide(anna(), DAY)
    assert decision["amount_cents"] == decision["month_amount"] == decision[Outcome.MONTH_AMOUNT] == 141946
    refused(errors.UnknownNameError, lambda: decision["amount"])
    with pytest.raises(AttributeError):
        decision.amount


def test_what_is_not_known_lies_between_bounds_and_is_asked_for():
    decision = decide(anna(asset_bank=None, income_work_net=Range(0, 500)), DAY)
    assert decision.right is Truth.UNKNOWN
    assert decision.amount_cents is None and decision.money("amount_cents") is None
    assert decision.bounds("amount_cents") == Range(0, 141946)
    assert decision.bounds("right") == OneOf("no", "yes")
    assert decision.answer("right") is Answer.FACTS
    asked, = decision.missing("right")
    assert (str(asked), asked.person, asked.fact) == ("anna.asset_bank", "anna", Fact.ASSET_BANK)
    assert asked.question == Fact.ASSET_BANK.info.question
    assert asked in decision.missing()
    assert decision.missing("entitled", "anna") == []
    asked, = decide(anna(income_work_net=None), DAY).missing()
    assert str(asked) == "anna.income_work_net"


def test_there_is_none_is_not_the_same_as_not_known():
    assert decide(anna(), DAY).payment_each_cents is NEVER
    assert decide(anna(), DAY).money("payment_each_cents") is None


def test_an_amount_that_no_table_has_is_not_covered():
    decision = decide(anna(), "2027-01-01")
    assert decision.right is Truth.YES
    assert decision.answer("norm_cents") is Answer.NOT_COVERED
    assert Parameter.NORM_SINGLE_ADULT in decision.not_covered()


def test_a_ground_names_its_article():
    grounds = decide(anna(), DAY).grounds()
    norm = [ground for ground in grounds if ground.article == "Pw 21(a)"][0]
    assert (norm.outcome, norm.person) == (Ending.APPLIES, None)
    assert norm.text_nl and norm.text_en
    assert (norm.rule.info.article, norm.rule.info.onderdeel) == ("21", "a")
    assert {ground.person for ground in grounds} == {None, "anna"}
    everything = decide(anna(), DAY).grounds(everything=True)
    assert set(grounds) < set(everything)


def test_a_birthday_parts_the_month():
    decision = decide(anna(birth_date="2005-07-15", parents_means_insufficient=False,
                           parents_claim_unenforceable=False, education_possible=False), DAY)
    first, second = decision.parts()
    assert (first.since, first.until) == (DAY, datetime.date(2026, 7, 14))
    assert (second.since, second.until) == (datetime.date(2026, 7, 15), datetime.date(2026, 7, 31))
    assert first.norm_cents < second.norm_cents == 141946
    assert decision.days_with_right == 31


def test_a_part_that_is_not_known_has_bounds():
    part, = decide(anna(income_work_net=Range(0, 500)), DAY).parts()
    assert part.norm_cents == 141946
    assert part.amount_cents.high == 141946


def test_a_decision_of_the_past_leaves_out_what_was_recorded_later():
    dossier = anna()
    dossier.set("anna", "income_work_net", 2500, since="2026-07-01", recorded="2026-07-20")
    assert decide(dossier, DAY, known_on="2026-07-10").right is Truth.YES
    assert decide(dossier, DAY, known_on="2026-07-10").known_on == datetime.date(2026, 7, 10)
    assert decide(dossier, DAY).right is Truth.NO


def test_a_municipality_divides_a_month_its_own_way():
    dossier = anna(deceased=False)
    dossier.set("anna", "lives_in_municipality", False, since="2026-07-11")
    amounts = {decide(dossier, DAY, rulebook=Rulebook(policy={"part_month_denominator": each})).amount_cents
               for each in ("calendar", "thirty")}
    assert len(amounts) == 2


@pytest.mark.parametrize(("dossier", "date", "error"), [
    (Dossier(), DAY, errors.IncompleteError), (anna(), "1995-12-31", errors.DateError),
    (anna(), "2026-02-30", errors.DateError), (anna(), 20260701, errors.WrongTypeError),
])
def test_what_cannot_be_decided_is_refused(dossier, date, error):
    refused(error, decide, dossier, date)


def test_every_person_needs_a_birth_date():
    dossier = anna()
    dossier.add("child", "child1")
    assert str(refused(errors.IncompleteError, decide, dossier, DAY)) == "child1: birth_date is missing"


def test_a_decision_is_not_asked_about_another_dossier():
    dossier = anna(asset_bank=None)
    decision = decide(dossier, DAY)
    dossier.add("child", "child1", birth_date="2020-01-17")
    assert decision.entitled == {"anna": Truth.YES}
    for call in (decision.missing, decision.to_json, decision.to_dict):
        assert "decide it again" in str(refused(RuntimeError, call))


def test_a_decision_keeps_what_it_borrows():
    policy = {"part_month_denominator": "thirty"}
    decision = decide(anna(asset_bank=None), DAY, rulebook=Rulebook(policy=policy))
    gc.collect()
    assert [str(each) for each in decision.missing()] == ["anna.asset_bank"]


def test_threads_share_a_rulebook():
    rulebook, amounts = Rulebook(), []

    def work():
        amounts.append(decide(anna(), DAY, rulebook=rulebook).amount_cents)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert amounts == [141946] * 4


# --- JSON ---------------------------------------------------------------------------------------------------

def test_a_decision_is_written_as_json():
    written = decide(anna(asset_bank=None), DAY).to_dict("one")
    assert (written["id"], written["right"], written["amount_cents"]) == ("one", "unknown", None)
    assert written["missing"] == ["anna.asset_bank"]
    assert written["bounds"]["amount_cents"] == [0, 141946]
    assert {"rule", "article", "outcome"} <= written["grounds"][0].keys()


def test_what_is_written_is_what_is_answered():
    decision = decide(anna(), DAY)
    written = decision.to_dict()
    for outcome in Outcome:
        value = decision[outcome]
        if outcome.info.key and isinstance(value, int):
            assert written[outcome.key] == value
        if outcome.info.key and isinstance(value, tables.Code):
            assert written[outcome.key] == value


def case(**members):
    """A case of a single person as text."""
    text = anna().to_json()
    return "{" + "".join(f'"{key}": {value}, ' for key, value in members.items()) + f'"dossier": {text}}}'


def test_a_case_has_its_own_day_and_policy():
    read = bijstand.Case.from_json(case(id='"h1"', date='"2026-07-01"', known_on='"2026-07-03"',
                                        policy='{"part_month_denominator": "thirty"}'))
    assert (read.id, read.date, read.known_on) == ("h1", DAY, datetime.date(2026, 7, 3))
    assert read.rulebook.value("part_month_denominator", DAY) == "thirty"
    assert read.dossier.entries == anna().entries
    gc.collect()
    assert read.decide().amount_cents == 141946


def test_a_case_without_a_day_takes_the_one_given():
    assert bijstand.Case.from_json(case(), date=DAY).decide().date == DAY
    assert "date is missing" in str(refused(errors.IncompleteError, bijstand.Case.from_json, case()))


def test_a_refusal_is_written_as_json():
    error = refused(errors.FormError, bijstand.Case.from_json, '{"id": "h1", "persons": [}', line=7)
    assert '"error":"cases.jsonl:7:' in error.to_json("other", "cases.jsonl")
    assert '"id":"other"' in refused(errors.DateError, decide, anna(), "1995-01-01").to_json("other")


# --- in words, and what if ----------------------------------------------------------------------------------

def test_a_decision_is_told_in_two_languages():
    decision = decide(anna(), DAY)
    assert "1.419,46" in decision.explain("amount_cents")
    assert decision.explain("entitled", "en", "anna")
    assert "anna" in decision.letter() and "1.419,46" in decision.letter()
    assert decision.letter("en") != decision.letter("nl")
    assert "languages are nl, en" in str(refused(errors.UnknownNameError, decision.letter, "fr"))


def test_a_ground_has_the_values_of_the_case():
    for ground in decide(anna(), DAY).grounds():
        assert "{" not in ground.text_nl + ground.text_en


def test_the_wage_at_which_the_right_ends():
    dossier = anna(earnings_exemption_months_used=0, work_helps_reintegration=False)
    end = bijstand.right_end(dossier, DAY, "anna", "income_work_net")
    assert end == Decimal("1419.46")
    assert bijstand.right_end(dossier, DAY, "anna", "income_allowances") is NEVER
    assert bijstand.right_end(anna(asset_bank=None), DAY, "anna", "income_work_net") is None


def test_the_amount_falls_by_a_euro_for_each_euro():
    dossier = anna(work_helps_reintegration=False)
    curve = bijstand.sensitivity(dossier, DAY, "anna", "income_work_net", 0, 2000)
    assert (curve[0].fact, curve[0].cents, curve[0].slope) == (0, 141946, -1)
    assert (curve[-1].cents, curve[-1].slope) == (0, 0)
    refused(errors.WrongTypeError, bijstand.sensitivity, dossier, DAY, "anna", "nationality", 0, 1)


def test_what_would_turn_the_right():
    points = bijstand.turning_points(anna(asset_bank=20000), DAY)
    bank, = [point for point in points if point.fact is Fact.ASSET_BANK]
    assert (bank.person, bank.stated, bank.right) == ("anna", Decimal("20000.00"), Truth.YES)
    assert bank.value == Rulebook().money("asset_limit_single", DAY)
