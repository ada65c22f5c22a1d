# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on measures mean: the bylaw, breaches, blame and overpayment; and the reduction,
fine, recovery or withdrawal that follows.
"""

import datetime

from behave import given, then

from bijstand import Truth
from story import decision, equal, state

# --- what the municipality lays down ------------------------------------------------------------------------

@given("de verordening verlaagt de eerste keer {first:d} maand en de tweede keer {second:d} maanden")
def lengths_of_reductions(context, first, second):
    context.rulebook = context.rulebook.with_policy(
        {"uniform_sanction_first_months": first, "uniform_sanction_second_months": second, "sanction_base": "benefit"})


@given("de verordening verlaagt de eerste keer {months:d} maand en spreidt dat over drie maanden")
def spread_reduction(context, months):
    context.rulebook = context.rulebook.with_policy(
        {"uniform_sanction_first_months": months, "uniform_sanction_spread_allowed": 1, "sanction_base": "benefit"})


@given("de gemeente verrekent {percent:d} procent van de uitkering")
def sets_off(context, percent):
    context.rulebook = context.rulebook.with_policy({"recovery_setoff_percent": percent * 100})


# --- what somebody did, and what came before ----------------------------------------------------------------

@given("{who:name} aanvaardt op {day:date} aangeboden werk niet")
def refuses_work(context, who, day):
    state(context, who, breach_kind="none")
    state(context, who, since=day, breach_kind="accept_or_keep_work")


@given("{who:name} verzwijgt op {day:date} inkomsten, waardoor {loss:euro} te veel is betaald")
def withholds(context, who, day, loss):
    state(context, who, breach_kind="none", breach_loss=loss)
    state(context, who, since=day, breach_kind="information")


@given("dat is {who:name} normaal te verwijten")
def normal_blame(context, who):
    state(context, who, breach_culpability="normal")


@given("dat is {who:name} niet te verwijten")
def no_blame(context, who):
    state(context, who, breach_culpability="none")


@given("{who:name} kreeg op {day:date} een eerste verlaging")
def reduced_before(context, who, day):
    state(context, who, uniform_sanction_applied="none")
    state(context, who, since=day, uniform_sanction_applied="first")


@given("{who:name} kreeg op {day:date} een boete, die vaststaat")
def fined_before(context, who, day):
    state(context, who, earlier_fine_date=day, earlier_fine_final=True)


@given("{who:name} haalt de taaltoets niet en krijgt daarvan op {day:date} bericht")
def fails_language_test(context, who, day):
    state(context, who, language_doubt=True, dutch_schooling_years=0, integration_diploma=False,
          other_language_proof=False, language_test_result="failed", language_notice_date=day)


@given("{who:name} begint niet met leren")
def does_not_learn(context, who):
    state(context, who, language_started_in_time=False, language_progress_sufficient=False)


# --- what was paid too much, and a suspension ---------------------------------------------------------------

@given("over maart 2026 is {amount:euro} te veel betaald door schending van de inlichtingenplicht")
def overpaid_by_breach(context, amount, cause="information_breach"):
    state(context, None, overpayment_amount=amount, overpayment_cause=cause,
          overpayment_month=datetime.date(2026, 3, 1))


@given("over maart 2026 is {amount:euro} te veel betaald door een fout van de gemeente")
def overpaid_by_error(context, amount):
    overpaid_by_breach(context, amount, "agency_error")


@given("het recht is opgeschort vanaf {first:date}, met hersteltermijn tot en met {last:date}")
def right_suspended(context, first, last):
    state(context, None, suspension_start=first, suspension_repair_deadline=last)


# --- the sanction -------------------------------------------------------------------------------------------

@then("staat voor {who:name} nog geen sanctie vast")
def sanction_open(context, who):
    equal(decision(context).sanction[who], None)


@then("krijgt {who:name} geen sanctie")
def no_sanction(context, who):
    equal(decision(context).sanction[who], "none")


@then("is de sanctie voor {who:name} een verlaging van {percent:d} procent")
def reduced_by(context, who, percent):
    found = decision(context)
    equal((found.sanction[who], found.reduction_percent[who]), ("reduction", percent * 100))


@then("duurt de verlaging van {who:name} {months:d} maanden")
def reduced_for(context, who, months):
    equal(decision(context).reduction_months[who], months)


@then("wordt elke maand {amount:euro} verrekend met {who:name}")
def reduced_each_month(context, amount, who):
    equal(decision(context).reduction_amount_cents[who], amount * 100)


@then("wordt {first:euro}, {second:euro} en {third:euro} verrekend met {who:name}")
def installments(context, who, **amounts):
    found = decision(context)
    parts = [found[f"reduction.installments_cents.{number}"][who] for number in (1, 2, 3)]
    equal(parts, [amounts[each] * 100 for each in ("first", "second", "third")])


@then("is de boete voor {who:name} {amount:euro}")
def fined(context, who, amount):
    equal(decision(context).fine_amount_cents[who], amount * 100)


@then("kan voor {who:name} een waarschuwing volstaan")
def warning_possible(context, who):
    equal(decision(context).warning[who], "possible")


# --- recovery and withdrawal --------------------------------------------------------------------------------

@then("moet de gemeente terugvorderen")
def must_recover(context):
    equal(decision(context).recovery, "must")


@then("kan de gemeente terugvorderen")
def may_recover(context):
    equal(decision(context).recovery, "may")


@then("wordt {months:d} maanden lang {amount:euro} verrekend met de uitkering")
def set_off_for(context, months, amount):
    found = decision(context)
    equal((found.benefit_set_off_months, found.benefit_set_off_cents), (months, amount * 100))


@then("kan het besluit worden ingetrokken vanaf {day:date}")
def withdrawal(context, day):
    found = decision(context)
    equal((found.withdrawal_possible, found.withdrawal_from), (Truth.YES, day))
