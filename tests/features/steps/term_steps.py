# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on terms mean: requests, notices and decisions, each on its day; and which term
runs until when, and what it costs the college to miss one.
"""

from behave import given, then

import bijstand
from story import decision, state

# --- what happened, and when --------------------------------------------------------------------------------

@given("inmiddels is het {day:date}")
def by_now(context, day):
    context.day = day


@given("het college vraagt op {asked:date} om aanvulling tot en met {until:date}")
def completion_asked(context, asked, until):
    state(context, None, completion_request_date=asked, completion_deadline=until)


@given("de aanvraag is aangevuld op {day:date}")
def completed(context, day):
    state(context, None, completion_date=day)


@given("op {day:date} stelt {who:name} het college in gebreke")
def put_in_default(context, day, who):
    assert context.roles[who] == "applicant"
    state(context, None, default_notice_date=day)


@given("het college beslist op {decided:date} en maakt dat bekend op {notified_on:date}")
def decided_on(context, decided, notified_on):
    state(context, None, application_decision_date=decided, decision_notified_date=notified_on)


# --- what follows -------------------------------------------------------------------------------------------

def open_term(context, term):
    """The open term of that name, or None."""
    return next((each for each in bijstand.terms(decision(context)) if each.text("nl") == term), None)


@then('loopt de termijn "{term}" tot en met {day:date}')
def term_runs(context, term, day):
    found = open_term(context, term)
    assert found is not None and found.state.name == "RUNNING", found
    assert found.due == day, found


@then('is de termijn "{term}" verstreken')
def term_is_overdue(context, term):
    found = open_term(context, term)
    assert found is not None and found.state.name == "OVERDUE", found


@then('loopt de termijn "{term}" niet')
def term_does_not_run(context, term):
    assert open_term(context, term) is None


@then("is het voorschot {amount:euro}")
def advance_is(context, amount):
    assert decision(context).money("advance_amount") == amount, decision(context).money("advance_amount")


@then("kan het college de aanvraag buiten behandeling stellen")
def may_be_left_untreated(context):
    assert decision(context).not_treated_possible


@then("is de dwangsom over {days:d} dagen {amount:euro}")
def penalty_is(context, days, amount):
    found = decision(context)
    assert (found.penalty_days, found.money("penalty_amount")) == (days, amount), found.penalty_days
