# SPDX-License-Identifier: EUPL-1.2
"""The trajectory from Python: the stories of tests/cases/trajectory told through it, guards asked of a dossier,
corrections and the two axes of time, the history as a table, and the chart as a picture.
"""

import csv
import datetime
import decimal
import json
import pathlib
import shutil
from xml.etree import ElementTree

import pytest

import bijstand
from bijstand import (Ask, Attribute, Became, Cause, Dossier, Event, Fact, Outcome, Reason, Region, Rulebook, State,
                      Task, Timer, Trajectory, Truth, errors, tables)

STORIES = pathlib.Path(__file__).resolve().parents[1] / "cases" / "trajectory"
DAY = datetime.date.fromisoformat


def rows(name):
    with open(STORIES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


INDEX = {row["file"]: row for row in rows("index.csv")}


def case_of(name):
    """A case as a story begins it."""
    story, replay = INDEX[name], INDEX[name]["mode"] == "replay"
    law = Rulebook(profile=story["profile"], replay=replay) if story["profile"] else None
    return Trajectory(law, born=story["born"].split(), replay=replay)


def assisted():
    """A client to whom assistance was granted."""
    case = Trajectory(born=["1970-01-01"])
    case.apply("2016-01-04", "notification")
    case.apply("2016-01-04", "application_received")
    case.apply("2016-01-18", "granted", right=True, published=True)
    return case


# --- stories ------------------------------------------------------------------------------------------------

def told(case, row):
    """What becomes of a line of a story, as the story writes it."""
    if not row["event"]:
        return case.advance(row["date"])
    data = dict(part.split("=") for part in row["data"].split(";") if part)
    instance, corrects = (int(row[name]) if row[name].isdigit() else None for name in ("instance", "corrects"))
    return case.apply(row["date"], row["event"], int(row["person"] or 0), instance,
                      recorded=row["recorded"] or None, corrects=corrects, **data)


def in_text(value):
    """A value as a story writes it."""
    if value in (None, Truth.UNKNOWN):
        return "none"
    return {Truth.YES: "true", Truth.NO: "false"}.get(value, str(value))


def found(case, person, name, result):
    """What a story says of a fact by this name."""
    if name == "claims":
        return str(len(case.claims()))
    if name == "possible_from":
        return in_text(result.possible_from)
    kind, _, of = name.partition(":")
    if kind == "task":
        return [in_text(each.due) for each in case.tasks() if each.task == of]
    if kind == "term":
        return [in_text(each.last) for each in case.terms() if each.timer == of]
    of_decision = bijstand.native.attribute_scope(Attribute.of(name).info.number) == bijstand.native.TRAJECTORY_INSTANCE
    return in_text(case.attribute(name, None if of_decision else person))


@pytest.mark.parametrize("name", INDEX)
def test_a_story_goes_as_it_is_told(name):
    case = case_of(name)
    for row in rows(name):
        result = told(case, row)
        person = int(row["person"] or 0) if row["event"] else 0
        if result:
            assert ":".join(filter(None, (result.outcome, result.reason))) == row["outcome"], row
        for code in row["states"].split():
            code, _, at = code.partition("@")
            region = Region.at(State.of(code).info.region)
            of = int(at) if at else None if region in (Region.CLAIM, Region.PROTECTION) else person
            assert case.state(region, of) is State.of(code), row
        for fact in row["facts"].split():
            fact, _, value = fact.partition("=")
            is_now = found(case, person, fact, result)
            assert value in is_now if isinstance(is_now, list) and value else is_now, row
            assert isinstance(is_now, list) or is_now == value, (row, fact)


@pytest.mark.parametrize("name", INDEX)
def test_a_log_that_is_read_and_one_that_is_replayed_are_the_same_case(name):
    case, read = case_of(name), case_of(name)
    results = [told(case, row) for row in rows(name)]
    lines = read.read(STORIES / name)
    assert [line.result for line in lines] == results
    assert [line.line for line in lines] == list(range(2, 2 + len(results)))
    assert read.history() == case.history() and read.states() == case.states()
    if rows(name)[-1]["event"]:  # time that passes behind the last event is not in the log
        again = case.replay()
        assert again.history() == case.history() and again.claims() == case.claims()


def test_a_log_may_be_json_lines():
    events = [{"date": "2016-01-04", "event": "notification", "person": 0},
              {"date": "2016-01-06", "event": "application_received", "data": {"identity": True, "consent": None}},
              {"date": "2016-01-20", "event": "granted", "data": {"right": True, "published": True, "norm": 961.13}},
              {"date": "2016-01-21", "event": "granted", "data": {"right": "perhaps"}}]
    case = Trajectory()
    *read, bad = case.read("".join(json.dumps(event) + "\n" for event in events))
    assert [line.result.outcome for line in read] == [Became.MOVED] * 3 and case.state("claim") is State.CLAIM_RUNNING
    assert (bad.line, bad.result, bad.error.line) == (4, None, 4) and "perhaps" in str(bad.error)
    assert case.attribute("norm") == decimal.Decimal("961.13")


def test_a_line_that_is_no_event_is_reported_and_the_rest_goes_on():
    lines = Trajectory().read("date,event,data\n2016-01-04,notification,\n2016-01-05,notificaton,\n"
                              "2016-01-32,appears,\n2016-01-06,application_received,resident=maybe\n"
                              "2016-01-06,application_received,\n2016-02-01,,\n2016-01-01,,\n")
    assert [line.result.outcome if line.result else line.error and line.error.line for line in lines] == [
        "moved", 3, 4, 5, "moved", None, 0]
    assert "no event 'notificaton'" in str(lines[1].error)
    assert isinstance(lines[2].error, errors.DateError) and isinstance(lines[-1].error, errors.OrderError)
    assert "yes or no" in str(lines[3].error)


def test_what_is_no_log_is_refused(tmp_path):
    with pytest.raises(errors.IncompleteError, match="columns date and event"):
        Trajectory().read("day,what\n")
    with pytest.raises(FileNotFoundError):
        Trajectory().read(tmp_path / "log.csv")


# --- events -------------------------------------------------------------------------------------------------

def test_an_event_goes_by_its_name_with_or_without_region_and_by_its_code():
    assert Event.of("notification") is Event.of("claim_notification") is Event.of("a1") is Event.CLAIM_NOTIFICATION
    with pytest.raises(errors.UnknownNameError, match="'notifcation' is no event"):
        Trajectory().apply("2016-01-04", "notifcation")


def test_a_refusal_says_why_and_changes_nothing():
    case = Trajectory(born=["1995-05-01"])
    case.apply("2016-02-01", "notification")
    before = case.history()
    result = case.apply("2016-02-21", "application_received")
    assert (result.outcome, result.reason, result.article) == ("refused", Reason.SEARCH_PERIOD_RUNS, "Pw 41(4)")
    assert (result.possible_from, result.log) == (DAY("2016-02-29"), None)
    assert result.reason.info.nl and result.reason.info.en
    assert case.history() == before
    assert case.apply(result.possible_from, "application_received").outcome is Became.MOVED


@pytest.mark.parametrize(("error", "call"), [
    (errors.UnknownNameError, lambda case: case.apply("2016-03-01", "ending_decision", end_cod="work")),
    (errors.BijstandError, lambda case: case.apply("2016-03-01", "ending_decision", end_code="wealth")),
    (errors.WrongTypeError, lambda case: case.apply("2016-03-01", "granted", norm=1419.46)),
    (errors.DateError, lambda case: case.apply("2016-02-30", "contact")),
    (errors.ArgumentError, lambda case: case.apply("2016-03-01", "contact", corrects=99)),
    (errors.OrderError, lambda case: case.apply("2016-03-01", "contact", recorded="2015-01-01")),
    (errors.OrderError, lambda case: case.advance("2015-01-01")),
    (errors.UnknownNameError, lambda case: case.state("klaim")),
    (errors.UnknownNameError, lambda case: case.attribute("shoe_size")),
    (errors.DateError, lambda case: Trajectory(born=["1800-01-01"])),
])
def test_what_no_case_can_be_told_raises_and_changes_nothing(error, call):
    case = assisted()
    before = case.history()
    with pytest.raises(error):
        call(case)
    assert case.history() == before


def test_what_may_happen_tells_what_it_needs():
    case = assisted()
    possible = {(each.event, each.instance): each for each in case.possible()}
    ending = possible[Event.CLAIM_ENDING_DECISION, None]
    assert {Reason.ONE_END_CODE, Reason.IS_PUBLISHED} <= set(ending.needs)
    assert (ending.target, ending.blocked) == (State.CLAIM_ENDED, None)
    assert (Event.PROTECTION_OBJECTION_FILED, 2) in possible
    assert (Event.CLAIM_NOTIFICATION, None) not in possible
    assert possible[Event.CLAIM_GATE_DONE, None].blocked is Reason.GATE_DONE_INDEED
    assert not possible[Event.CLAIM_SEARCH_PERIOD_OVER, None].effect and ending.effect
    data = {"end_code": "work", "published": True, "verified_by": "wage_data"}
    assert case.apply("2016-01-18", ending.event, **data).after is ending.target


def test_a_case_tells_its_terms_its_tasks_and_its_claims():
    case = Trajectory(born=["1970-01-01"])
    assert case.date is None and case.history() == []
    case.apply("2016-01-04", "notification")
    case.apply("2016-01-05", "application_received")
    decision, = (term for term in case.terms() if term.timer is Timer.DECISION_TERM)
    assert (decision.start, decision.person) == (DAY("2016-01-05"), None)
    assert decision.last < decision.over
    task, = (each for each in case.tasks() if each.task is Task.DECIDE_APPLICATION)
    assert task.since == DAY("2016-01-05") <= task.due
    claim, = case.claims()
    assert claim == (State.CLAIM_APPLICATION, DAY("2016-01-04"), DAY("2016-01-05"), None, None, None)
    case.advance(decision.over)
    assert case.attribute("overdue") is Truth.YES
    assert case.date == decision.over


def test_each_person_has_an_own_file():
    case = Trajectory(born=["1980-01-01", None])
    assert case.apply("2016-01-04", "contact", 2).reason is Reason.PERSON_UNKNOWN
    case.apply("2016-01-04", "notification")
    case.apply("2016-01-05", "diagnosis_started", 1)
    assert [case.state("activation", person) for person in (0, 1, 2)] == [
        State.ACTIVATION_NONE, State.ACTIVATION_DIAGNOSIS, None]
    assert [(each.region, each.person) for each in case.states()] == [
        ("claim", None), *((region, person) for person in (0, 1) for region in ("gate", "contact", "activation"))]
    assert case.attribute("birth_date", 0) == DAY("1980-01-01") and case.attribute("birth_date", 1) is None


# --- corrections and time -------------------------------------------------------------------------------------

def test_a_correction_tells_the_log_again():
    case = assisted()
    result = case.apply("2016-01-02", "notification", recorded="2016-03-01", corrects=0)
    assert (result.outcome, result.log, result.overturned) == (Became.MOVED, 3, 0)
    assert case.attribute("notification_date") == DAY("2016-01-02")
    assert case.state("claim") is State.CLAIM_RUNNING
    assert case.apply("2016-01-03", "notification", corrects=0).reason is Reason.ALREADY_CORRECTED


def test_what_a_correction_overturns_is_in_the_history_as_refused():
    case = assisted()
    result = case.apply("2016-01-06", "notification", recorded="2016-03-01", corrects=0)
    assert (result.outcome, result.overturned) == (Became.MOVED, 2)
    assert [(step.event, step.reason) for step in case.history() if step.outcome is Became.REFUSED] == [
        (Event.CLAIM_APPLICATION_RECEIVED, Reason.NOTHING_TO_ACT_ON),
        (Event.CLAIM_GRANTED, Reason.NO_APPLICATION_PENDING)]
    assert case.state("claim") is State.CLAIM_NOTIFIED


def test_an_event_is_annulled_by_a_correction_without_one():
    case = assisted()
    result = case.apply("2016-01-18", None, recorded="2016-02-01", corrects=2)
    assert result.outcome is not Became.REFUSED
    assert case.state("claim") is State.CLAIM_APPLICATION
    assert case.replay(known_on="2016-01-31").state("claim") is State.CLAIM_RUNNING


def test_a_case_is_told_as_it_stood_and_as_it_was_known():
    case = assisted()
    assert case.replay("2016-01-10").state("claim") is State.CLAIM_APPLICATION
    assert case.replay("2016-01-10").date == DAY("2016-01-10")
    case.apply("2016-02-01", "client_withdraws", recorded="2016-02-20")
    assert case.replay("2016-02-10", "2016-02-10").state("claim") is State.CLAIM_RUNNING
    with pytest.raises(errors.OrderError):
        case.replay("2016-01-10").apply("2016-01-11", "contact")


def test_duties_bind_while_no_exemption_covers_the_day():
    case = assisted()
    case.apply("2016-01-20", "diagnosis_started")
    case.apply("2016-01-25", "plan_set", plan="care", care_client=True)
    assert case.duties_bind("2016-02-01")
    case.apply("2016-01-25", "activation_exemption", until="2016-12-31", exemption_kind="care")
    assert not case.duties_bind("2016-02-01") and case.duties_bind("2017-01-01")


# --- the right, asked of a dossier ----------------------------------------------------------------------------

def asking(**facts):
    """A dossier, and a case up to the decision that asks it."""
    dossier = Dossier(home_tenure="rented")
    dossier.add("applicant", "anna", **{
        "birth_date": "1992-02-10", "nationality": "dutch", "lives_in_netherlands": True,
        "marital_status": "unmarried", "income_work_net": 0, "asset_bank": 0, "identity_document": "passport", **facts})
    case = Trajectory(born=["1992-02-10"], dossier=dossier)
    case.apply("2026-07-01", "notification")
    case.apply("2026-07-01", "application_received")
    return dossier, case


def test_a_right_that_the_dossier_gives_need_not_be_told():
    _, case = asking()
    assert case.apply("2026-07-10", "granted", published=True).outcome is Became.MOVED
    assert case.state("claim") is State.CLAIM_RUNNING


def test_an_open_right_names_the_facts_to_ask_for_and_goes_on_once_they_are_there():
    dossier, case = asking(asset_bank=None)
    result = case.apply("2026-07-10", "granted", right=True, published=True)
    assert (result.outcome, result.reason) == (Became.REFUSED, Reason.FACTS_ARE_MISSING)
    assert [str(fact) for fact in result.missing] == ["anna.asset_bank"]
    assert result.missing[0] in bijstand.decide(dossier, "2026-07-01").missing("right")
    granted, = (each for each in case.possible() if each.event is Event.CLAIM_GRANTED)
    assert granted.blocked is Reason.FACTS_ARE_MISSING
    dossier.set("anna", "asset_bank", 100, recorded="2026-07-12")
    assert case.apply("2026-07-11", "granted", published=True).reason is Reason.FACTS_ARE_MISSING
    assert case.apply("2026-07-12", "granted", published=True).outcome is Became.MOVED


def test_what_the_dossier_denies_is_not_granted():
    _, case = asking(income_work_net=2500)
    result = case.apply("2026-07-10", "granted", right=True, published=True)
    assert (result.reason, result.article, result.missing) == (Reason.RIGHT_ESTABLISHED, "Pw 11(1)", ())
    assert case.state("claim") is State.CLAIM_APPLICATION


def test_a_dossier_that_cannot_be_decided_leaves_the_right_open():
    dossier, case = asking(asset_bank=None)
    assert case.apply("2026-07-10", "granted", published=True).missing
    dossier.add("child", "child1")  # whose birth date is not there
    result = case.apply("2026-07-10", "granted", published=True)
    assert (result.reason, result.missing) == (Reason.FACTS_ARE_MISSING, ())


def test_a_case_told_again_asks_the_dossier_too():
    _, case = asking()
    case.apply("2026-07-10", "granted", published=True)
    assert case.replay().state("claim") is State.CLAIM_RUNNING
    assert case.replay("2026-07-09").state("claim") is State.CLAIM_APPLICATION


# --- the other guards, asked of a dossier ---------------------------------------------------------------------

GUARDED = rows("guards.csv")
APPLIED = "2026-07-01 notification / 2026-07-01 application_received"
BEGINNINGS = {"applied": APPLIED, "running": APPLIED + " / 2026-07-10 granted published=yes"}


def file_of(row):
    """The facts of a case of guards.csv; its form is told in tests/trajectory/guards.t.c."""
    dossier = Dossier(home_tenure="rented")
    dossier.add("applicant", "anna", birth_date=row["born"], nationality="dutch", lives_in_netherlands=True,
                marital_status="unmarried", income_work_net=0, income_state_pension=0, asset_bank=0,
                education_possible=False, education_followed=False, parents_means_insufficient=False,
                parents_claim_unenforceable=False, identity_document="passport", fully_permanently_disabled=False,
                hours_limited=False)
    if row["child"]:
        dossier.add("child", "kim", birth_date=row["child"], lives_in_netherlands=True,
                    child_benefit_recipient="applicant", full_care=True)
    for fact in row["facts"].split():
        name, value = fact.split("=")
        (name, _, since), (value, _, recorded) = name.partition("@"), value.partition("~")
        of_case = Fact.of(name).info.scope == bijstand.native.SCOPE_CASE
        dossier.set(None if of_case else "anna", name, None if value == "?" else value, since or None,
                    recorded or "2020-01-01")
    return dossier


def happens(case, events):
    """Applies events written as "day name datum=value", divided by strokes; what became of the last."""
    result = None
    for event in filter(None, events.split(" / ")):
        date, name, *data = event.split()
        result = case.apply(date, name, **dict(part.split("=") for part in data))
    return result


@pytest.mark.parametrize("row", GUARDED, ids=[row["title"] for row in GUARDED])
def test_a_guard_is_met_where_the_decision_says_so(row):
    case = Trajectory(born=[row["born"]], dossier=file_of(row))
    beginning, _, further = row["log"].partition(" / ")
    happens(case, BEGINNINGS.get(beginning, beginning) + (" / " + further if further else ""))
    result = happens(case, row["event"])
    assert (":".join(filter(None, (result.outcome, result.reason))), result.missing != ()) == (
        row["outcome"], row["missing"] != "")
    assert [each.fact.name.lower() for each in result.missing] == row["missing"].split()
    state = State.of(row["state"])
    assert case.state(tables.Region.at(state.info.region)) is state


def test_the_table_of_guards_tells_which_outcome_answers():
    found = {guard.ask: guard for guard in bijstand.guards()}
    assert list(found) == list(Ask) and {row["asks"] for row in GUARDED} == set(Ask)
    measure = found[Ask.REDUCTION_FOLLOWS]
    assert measure[1:4] == (Reason.HAS_MEASURE_REASON, Event.CLAIM_MEASURE, Outcome.SANCTION)
    assert measure.yes == ("reduction", "national_measure", "bylaw_reduction") and measure.no == ("fine",)
    assert measure.reason is Reason.FINE_TAKES_ITS_PLACE and measure.event_too
    assert found[Ask.SEARCH_PERIOD_HOLDS].need is None and found[Ask.PLAN_IS_ADVISED].yes == ()
    assert found[Ask.APPLICATION_IS_POSSIBLE].yes == ("reached",) and found[Ask.RIGHT_IN_MONTH].no == ("zero",)


def table_of(name):
    with open(STORIES.parents[2] / "libbijstand" / "trajectory" / f"{name}.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_need_stands_in_the_page_on_guards():
    page = (pathlib.Path(__file__).resolve().parents[2] / "docs" / "trajectory-guards.md").read_text(encoding="utf-8")
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in page.splitlines() if line.startswith("| `")]
    told = {line[0].strip("`"): line[2] for line in lines}
    cells, asks = table_of("transitions"), table_of("asks")
    asked = {row["guard"]: set() for row in asks}
    for row, guard in zip(asks, bijstand.guards(), strict=True):
        assert (str(guard.ask), str(guard.need or row["guard"])) == (row["ask"], row["guard"])
        asked[row["guard"]].add(f"`{guard.outcome.name.lower()}`")
    stands = {(name, Event.of(f"{cell['region']}_{cell['event']}").info.code) for cell in cells
              for name in (*cell["needs"].split("|"), cell["choice"], *(set(cell["does"].split("|")) & set(asked))) if name}
    assert {(line[0].strip("`"), code) for line in lines for code in line[1].split()} == stands
    assert len(told) == len(lines)
    for name, outcomes in asked.items():
        assert told[name].startswith("asks ") and all(outcome in told[name] for outcome in outcomes)
    assert {name for name, by in told.items() if by.startswith("asks ")} == {*asked, "plan_for"}


def test_the_decision_lifts_labour_duties():
    dossier, case = asking(fully_permanently_disabled=False)
    assert case.duties_bind("2026-07-10")
    dossier.set("anna", "fully_permanently_disabled", True, "2026-07-15", recorded="2026-06-30")
    assert case.duties_bind("2026-07-10") and not case.duties_bind("2026-07-20")


# --- the history and the chart --------------------------------------------------------------------------------

def test_the_history_is_a_table():
    pandas = pytest.importorskip("pandas")
    case = case_of("05-centre-weekend.csv")
    case.read(STORIES / "05-centre-weekend.csv")
    table = pandas.DataFrame(case.history())
    assert list(table.columns)[:5] == ["date", "person", "instance", "event", "outcome"]
    assert len(table) == len(case.history())
    brought = table[table.cause == Cause.WIRING]
    assert {"centre_duty"} <= set(brought.by)
    assert table[table.event == "claim_application_received"].after.tolist() == ["claim_application"]


@pytest.mark.parametrize("table", tables.Charted.__subclasses__())
def test_a_row_of_the_statechart_equals_its_name(table):
    for number, member in enumerate(table):
        assert member.info.number == number
        assert table.at(number) is table.of(str(member)) is member
        assert member.info.nl and member.info.en
    assert table.at(-1) is None
    with pytest.raises(errors.UnknownNameError):
        table.of("nothing_at_all")


def test_the_chart_marks_where_the_case_is():
    case = assisted()
    marked = {line.split()[0] for line in case.dot("en").splitlines() if "gold" in line}
    assert marked == {each.state.info.code for each in case.states()} == {"A6", "P0", "K1", "B0", "R1"}
    assert "no notification" in case.dot("en") and "geen melding" in case.dot()


def test_a_notebook_shows_the_chart(monkeypatch):
    if shutil.which("dot"):
        picture = ElementTree.fromstring(assisted()._repr_svg_())
        words = {text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")}
        assert {state.info.code for state in State} <= words
    monkeypatch.setenv("PATH", "")
    assert assisted()._repr_svg_() is None
