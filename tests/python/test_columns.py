# SPDX-License-Identifier: EUPL-1.2
"""Columns: each row is answered as the case that it is, whatever the form in which the table comes."""

import datetime
import sys
import threading
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bijstand
from bijstand import NEVER, Dossier, OneOf, Outcome, Range, Rule, Rulebook, Truth, decide_columns, errors, native

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")

from dossiers import cases  # noqa: E402

DAY = "2026-07-01"
NATIONAL = Rulebook()


def days(*texts):
    return np.array(texts, "datetime64[D]")


def single(rows=3, **columns):
    """Single persons in a rented home, in all as alike as what is not said otherwise."""
    table = {"applicant.birth_date": np.full(rows, "1992-02-10", "datetime64[D]"),
             "applicant.nationality": ["dutch"] * rows, "applicant.lives_in_netherlands": np.ones(rows, bool),
             "applicant.marital_status": ["unmarried"] * rows, "applicant.asset_bank": np.zeros(rows, np.int64),
             "applicant.income_work_net": np.zeros(rows, np.int64), "home_tenure": ["rented"] * rows}
    return {**table, **{name.replace("__", "."): column for name, column in columns.items()}}


def amounts(table, date=DAY, **options):
    return decide_columns(table, date, rulebook=NATIONAL, **options)["amount_cents"].tolist()


def refused(error, line, place, *arguments, **options):
    with pytest.raises(error) as raised:
        decide_columns(*arguments, **options)
    assert (raised.value.line, raised.value.place) == (line, place)
    return str(raised.value)


# --- a row is a case ----------------------------------------------------------------------------------------

def table_of(sketches):
    """What the sketches say since ever, with a column for whatever one of them says."""
    rows = [{(each.person, each.fact): each.value for each in sketch.statements
             if each.since is None and each.recorded is None and not isinstance(each.value, (Range, OneOf))}
            for sketch in sketches]
    names = {name for row in rows for name in row}
    return {".".join(filter(None, (person, fact.info.name))): [row.get((person, fact)) for row in rows]
            for person, fact in names}


def dossier_of(table, row, sketch):
    """The same row as a case of its own."""
    dossier = Dossier()
    for person, role in sketch.persons.items():
        dossier.add(role, person)
    for name, column in table.items():
        person, _, fact = name.rpartition(".")
        if not person or person in sketch.persons:
            dossier.set(person or None, fact, column[row])
    return dossier


def in_column(outcome, value):
    """A value of a decision as it comes out of a column: none is a word, a day, or no number."""
    kind = outcome.info.type
    if value is NEVER:
        return {native.TYPE_ENUM: "none", native.TYPE_DATE: datetime.date(9999, 12, 31)}.get(kind)
    if value in (None, Truth.UNKNOWN):
        return None
    if outcome.info.unit == "millionths":
        return pytest.approx(float(value * 1_000_000), abs=1)
    return bool(value) if isinstance(value, Truth) else value


@settings(max_examples=10)
@given(st.lists(cases(known=True), min_size=2, max_size=6), st.integers(0, 7))
def test_each_row_is_answered_as_the_case_alone(sketches, part):
    table = table_of(sketches)
    dates = [sketch.date for sketch in sketches]
    outcomes = list(Outcome)[part::8]
    answers = decide_columns(table, dates, outcomes=outcomes, rulebook=NATIONAL)
    for row, sketch in enumerate(sketches):
        dossier = dossier_of(table, row, sketch)
        decision = bijstand.decide(dossier, sketch.date, rulebook=NATIONAL)
        again = bijstand.dossier_of_row(table, row, dates)
        assert sorted(map(str, again.entries)) == sorted(map(str, dossier.entries))
        for outcome in outcomes:
            alone = decision[outcome]
            for person, value in alone.items() if isinstance(alone, dict) else [(None, alone)]:
                name = outcome.key if person is None else f"{person}.{outcome.key}"
                assert answers[name][row:row + 1].tolist()[0] == in_column(outcome, value), (row, name)


def test_who_has_no_value_in_a_row_is_not_there():
    married = {"partner.birth_date": days("NaT", "1990-01-01", "NaT"),
               "partner.marital_status": [None, "married", None], "partner.legal_bond": [None, "marriage", None],
               "partner.nationality": [None, "dutch", None], "partner.asset_bank": [None, Decimal(0), None],
               "partner.lives_in_netherlands": [None, True, None], "partner.income_work_net": [np.nan, 0, np.nan]}
    married["partner.income_work_net"] = np.array(married["partner.income_work_net"])
    table = {**single(), **married, "applicant.marital_status": ["unmarried", "married", "unmarried"]}
    answers = decide_columns(table, DAY, outcomes=["household", "amount_cents", "entitled"])
    assert answers["household"].tolist() == ["single", "couple", "single"]
    assert answers["amount_cents"][0] == answers["amount_cents"][2] < answers["amount_cents"][1]
    assert answers["partner.entitled"].mask.tolist() == [True, False, True]
    assert answers["applicant.entitled"].all()


def test_rows_of_many_dates_come_back_in_their_order():
    dates = days("2026-07-01", "2024-01-01", "2026-07-01", "2019-12-31", "2024-01-01", "2026-07-01")
    each = [amounts(single(1), str(date))[0] for date in dates]
    assert amounts(single(6), dates) == each
    assert amounts({**single(6), "date": dates}, None) == each
    assert len(set(each)) == 3


def test_what_the_cases_have_in_common_is_said_once():
    household = Dossier(home_tenure="rented")
    household.add("applicant", "anna", birth_date="1992-02-10", nationality="dutch", lives_in_netherlands=True,
                  marital_status="unmarried", asset_bank=0)
    wage = np.arange(0, 150_000_00, 30_000, dtype=np.int64)
    varied = amounts({"anna.income_work_net": wage}, household=household)
    assert varied == amounts(single(len(wage), applicant__income_work_net=wage))
    assert varied[0] > varied[1] and varied[-1] == 0


# --- forms of a column --------------------------------------------------------------------------------------

BIRTHS = ["1992-02-10", None, "2010-06-30"]
NAT = days("1992-02-10", "NaT", "2010-06-30")


@pytest.mark.parametrize("column", [
    NAT, NAT.astype("datetime64[ns]"), pd.Series(NAT.astype("datetime64[ns]")), pd.Series(pd.PeriodIndex(NAT, freq="D")),
    BIRTHS, np.array(BIRTHS, object), pd.Series(BIRTHS), NAT.astype(object), NAT.view(np.int64),
    np.ma.array(days("1992-02-10", "1200-01-01", "2010-06-30"), mask=[0, 1, 0]), np.repeat(NAT, 2)[::2],
], ids=lambda column: f"{type(column).__name__}-{getattr(column, 'dtype', 'object')}")
def test_a_date_comes_in_many_forms(column):
    assert amounts(single(applicant__birth_date=column)) == [141946, None, 0]


@pytest.mark.parametrize("column", [
    np.array([0, native.UNKNOWN, 50000]), np.array([0, native.UNKNOWN, 50000] * 2)[:3], np.array([0, np.nan, 50000]),
    pd.array([0, None, 50000], "Int64"), pd.Series([0, None, 50000], dtype="Int32"), pd.Series([0, None, 50000.0]),
    [Decimal(0), None, Decimal("500.00")], ["0", "?", "500"], np.ma.array([0, -7, 50000], mask=[0, 1, 0], dtype=np.int32),
    np.array([50000, native.UNKNOWN, 0])[::-1],
], ids=lambda column: f"{type(column).__name__}-{getattr(column, 'dtype', 'object')}")
def test_an_amount_comes_in_many_forms(column):
    assert amounts(single(applicant__income_work_net=column)) == [141946, None, 91946]


@pytest.mark.parametrize("column", [
    [True, None, False], pd.array([True, None, False], "boolean"), np.array([1, native.UNKNOWN, 0]),
    np.array([1.0, np.nan, 0.0]), np.array(["true", "?", "false"]), np.array([True, None, False], object),
], ids=lambda column: f"{type(column).__name__}-{getattr(column, 'dtype', 'object')}")
def test_a_truth_comes_in_many_forms(column):
    right = decide_columns(single(applicant__lives_in_netherlands=column), DAY)["right"]
    assert right.tolist() == [True, None, False]


@pytest.mark.parametrize("column", [
    ["rented", None, "owned"], pd.Categorical(["rented", None, "owned"], ["owned", "other", "rented"]),
    pd.Series(["rented", None, "owned"], dtype="category"), np.array(["rented", "?", "owned"]),
    pd.array(["rented", None, "owned"], "string"),
], ids=lambda column: f"{type(column).__name__}-{getattr(column, 'dtype', 'object')}")
def test_a_code_comes_in_many_forms(column):
    table = single(home_tenure=column)
    assert [bijstand.dossier_of_row(table, row, DAY).get(None, "home_tenure", DAY)
            for row in range(3)] == ["rented", None, "owned"]


def test_a_frame_gives_a_frame_with_its_index():
    frame = pd.DataFrame({**single(), "case": ["a", "b", "c"]}, index=[7, 5, 9])
    frame["applicant.asset_bank"] = pd.array([0, None, 2_000_000], "Int64")
    answers = decide_columns(frame, DAY, outcomes=["right", "amount_cents", "household", "start_date"])
    assert answers.index.tolist() == [7, 5, 9]
    assert [str(kind) for kind in answers.dtypes] == ["boolean", "Int64", "category", "period[D]"]
    assert answers["right"].isna().tolist() == [False, True, False]
    assert answers["amount_cents"].fillna(-1).tolist() == [141946, -1, 0]
    assert answers["household"].tolist() == ["single"] * 3


def test_numbers_are_read_where_they_stand():
    table = single(applicant__birth_date=days("1992-02-10", "1992-02-10", "1992-02-10"))
    for name in ("applicant.birth_date", "applicant.asset_bank"):
        read, _ = bijstand.cells.numbers(name, bijstand.Fact.of(name.split(".")[1]), table[name])
        assert np.shares_memory(read, table[name])


def test_a_table_may_be_empty():
    assert amounts(single(0)) == []
    assert len(decide_columns(pd.DataFrame(single(0)), DAY)) == 0


# --- what cannot be decided ---------------------------------------------------------------------------------

@pytest.mark.parametrize(("name", "column", "error", "row"), [
    ("applicant.income_work_net", np.array([0, 1, -5]), errors.OutOfRangeError, 3),
    ("applicant.income_work_net", np.array([0, 812.5, 1]), errors.WrongTypeError, 2),
    ("applicant.income_work_net", np.array([0, 1, 2 ** 63], np.uint64), errors.OutOfRangeError, 3),
    ("applicant.income_work_net", [Decimal(0), 812.5, None], errors.WrongTypeError, 2),
    ("applicant.income_work_net", [Decimal(0), Decimal("1.005"), None], errors.FormError, 2),
    ("applicant.marital_status", ["unmarried", "unmaried", None], errors.UnknownNameError, 2),
    ("applicant.marital_status", pd.Categorical(["unmarried", "married", "no"]), errors.UnknownNameError, 3),
    ("applicant.marital_status", np.array([0, 77, 0]), errors.OutOfRangeError, 2),
    ("applicant.marital_status", ["unmarried", OneOf("unmarried", "married"), None], errors.ConflictError, 2),
    ("applicant.birth_date", np.array(["1992-02-10T12"] * 3, "datetime64[h]"), errors.WrongTypeError, 1),
    ("applicant.birth_date", days("1992-02-10", "1899-12-31", "NaT"), errors.OutOfRangeError, 2),
    ("applicant.birth_date", np.array([1.0, 2.0, 3.0]), errors.WrongTypeError, 0),
    ("applicant.birthdate", np.zeros(3, np.int64), errors.UnknownNameError, 0),
    ("aplicant.birth_date", NAT, errors.UnknownNameError, 0),
    ("applicant.home_tenure", np.zeros(3, np.int64), errors.RoleError, 0),
    ("partner.income_work_net", [None, Decimal(1), None], errors.IncompleteError, 2),
    ("applicant.asset_bank", np.zeros(4, np.int64), errors.ArgumentError, 0),
    ("applicant.asset_bank", np.zeros((3, 2), np.int64), errors.WrongTypeError, 0),
    ("date", days("2026-07-01", "NaT", "2026-07-01"), errors.IncompleteError, 2),
    ("date", days("2026-07-01", "2026-07-01", "1995-01-01"), errors.DateError, 3),
])
def test_what_is_wrong_is_told_with_its_column_and_row(name, column, error, row):
    table = {**single(), name: column}
    refused(error, row, name, table, None if name == "date" else DAY)


def test_the_row_of_an_error_is_that_of_the_table():
    table = single(6, applicant__income_work_net=np.array([0, 0, 0, -1, 0, 0]))
    dates = days("2026-07-01", "2024-01-01", "2026-07-01", "2019-12-31", "2024-01-01", "2026-07-01")
    refused(errors.OutOfRangeError, 4, "applicant.income_work_net", table, dates)


def test_a_column_twice_a_table_without_date_and_an_outcome_that_is_not_there():
    frame = pd.DataFrame(np.zeros((1, 2), np.int64), columns=["applicant.asset_bank"] * 2)
    refused(errors.DuplicateError, 0, "applicant.asset_bank", frame, DAY)
    with pytest.raises(errors.IncompleteError):
        decide_columns(single())
    with pytest.raises(errors.UnknownNameError):
        decide_columns(single(), DAY, outcomes=["rihgt"])
    with pytest.raises(errors.ArgumentError):
        bijstand.dossier_of_row(single(), 3, DAY)


# --- policy, traces, threads, progress ----------------------------------------------------------------------

def test_a_municipality_and_a_day_of_knowledge():
    table = single(2)
    household = Dossier()
    household.add("applicant", "applicant", deceased=False)
    household.set("applicant", "lives_in_municipality", False, since="2026-07-11", recorded="2026-07-12")
    with_policy = {each: amounts(table, household=household, policy={"part_month_denominator": each})[0]
                   for each in ("calendar", "thirty")}
    assert with_policy["calendar"] != with_policy["thirty"]
    assert amounts(table, household=household, known_on="2026-07-11") == [141946] * 2


def test_a_trace_tells_which_rules_hold():
    table = single(applicant__asset_bank=np.array([0, 5_000_000, 0]))
    trace = decide_columns(table, DAY, trace=[Rule.ACT_PW, Rule.NO_COUNTED_ASSETS])["trace"]
    assert trace.dtype == np.uint64 and (trace & 1).all()
    assert trace[0] == trace[2] != trace[1]


def test_threads_share_a_rulebook():
    count = 4000
    tables = [single(count, applicant__income_work_net=np.arange(count) * (30 + place)) for place in range(2)]
    alone = [amounts(table) for table in tables]
    told = [[], []]

    def work(place):
        for _ in range(3):
            told[place].append(amounts(tables[place]))

    threads = [threading.Thread(target=work, args=(place,)) for place in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == [[alone[0]] * 3, [alone[1]] * 3]


def test_others_run_while_rows_are_decided():
    """A thread that waits for the interpreter gets it only when a call lets go, so long is a turn made.

    It may take a few calls until the thread is awake."""
    wages, amounts_ = np.arange(60000), np.zeros(60000, np.int64)
    household = bijstand.dossier_of_row(single(1), 0, DAY)
    columns = native.columns_new(household._handle)
    native.columns_add_input(columns, 0, bijstand.Fact.INCOME_WORK_NET)
    native.columns_add_output(columns, Outcome.MONTH_AMOUNT, native.CASE)
    go, ran = threading.Event(), []
    thread = threading.Thread(target=lambda: go.wait() and ran.append(True))
    thread.start()
    turn = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        go.set()
        for _ in range(2000):
            native.columns_decide(columns, NATIONAL._handle, len(wages), 20635, native.NEVER, [(wages, None)], [amounts_],
                                  None)
            if ran:
                break
        meanwhile = list(ran)
    finally:
        sys.setswitchinterval(turn)
    thread.join()
    assert meanwhile == [True]
    assert amounts_[0] == 141946


def test_progress_is_shown_where_asked(capfd):
    pytest.importorskip("tqdm")
    count = bijstand.columns.STEP + 10
    wage = np.arange(count) % 3000
    shown = amounts(single(count, applicant__income_work_net=wage), progress=True)
    assert f"{count}/{count}" in capfd.readouterr().err
    assert shown[-3:] == amounts(single(3, applicant__income_work_net=wage[-3:]))
