# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on amounts mean: income, gifts, savings and a home; and the norm, what of the means counts
and what is paid.
"""

from behave import given, then

from story import decision, equal, state

# --- what is known of the means -----------------------------------------------------------------------------

@given("{who:name} krijgt vanaf {day:date} {amount:euro} AOW per maand")
def state_pension(context, who, day, amount):
    state(context, who, since=day, income_state_pension=amount)


@given("{who:name} heeft een uitkering van {amount:euro} per maand")
def other_benefit(context, who, amount):
    state(context, who, income_disability_benefit=amount)


@given("{who:name} verdient {amount:euro} per maand")
def earns(context, who, amount):
    state(context, who, income_work_net=amount)


@given("het werk van {who:name} draagt volgens het college bij aan haar arbeidsinschakeling")
def work_helps(context, who):
    state(context, who, work_helps_reintegration=True)


@given("de ouders van {who:name} kunnen zijn levensonderhoud betalen")
def parents_pay(context, who):
    state(context, who, parents_means_insufficient=False, parents_claim_unenforceable=False)


@given("de ouders van {who:name} hebben te weinig om hem te onderhouden")
def parents_without_means(context, who):
    state(context, who, parents_means_insufficient=True)


@given("de gemeente rekent {tenant:euro} inkomen voor een huurder en {boarder:euro} voor een kostganger")
def set_amounts(context, tenant, boarder):
    context.rulebook = context.rulebook.with_policy(
        {"tenant_income_month": int(tenant * 100), "boarder_income_month": int(boarder * 100)})


@given("{who:name} kreeg dit jaar {amount:euro} aan giften")
def gifts(context, who, amount):
    state(context, None, gifts_this_year=amount)


@given("{who:name} heeft {amount:euro} op de bank")
def savings(context, who, amount):
    state(context, who, asset_bank=amount)


@given("{who:name} heeft een eigen woning van {value:euro} met een hypotheek van {mortgage:euro}")
def own_home(context, who, value, mortgage):
    state(context, None, home_tenure="owned")
    state(context, None, home_value=value, home_mortgage=mortgage)


@given("volgens het college hoeft {who:name} de woning niet te verkopen of verder te belasten")
def home_kept(context, who):
    state(context, None, home_sale_unreasonable=True)


# --- the norm -----------------------------------------------------------------------------------------------

@then("is de norm {amount:euro}")
def norm(context, amount):
    equal(decision(context).money("norm_cents"), amount)


@then("is de norm op {day:date} {amount:euro}")
def norm_on(context, day, amount):
    equal(decision(context, day).money("norm_cents"), amount)


@then("is de norm van {first:date} tot en met {last:date} {amount:euro}")
def norm_of_part(context, first, last, amount):
    parts = {(part.since, part.until): part.norm_cents for part in decision(context).parts()}
    equal(parts.get((first, last)), amount * 100)


@then("ligt de norm tussen {low:euro} en {high:euro}")
def norm_between(context, low, high):
    bounds = decision(context).bounds("norm_cents")
    equal((bounds.low, bounds.high), (low * 100, high * 100))


@then("loopt de norm van het echtpaar door tot en met {day:date}")
def survivor_norm(context, day):
    equal(decision(context).survivor_norm_until, day)


# --- what of the means counts -------------------------------------------------------------------------------

@then("is {amount:euro} van het loon van {who:name} vrijgelaten")
def exempt(context, amount, who):
    equal(decision(context).income_exempt_cents[who], amount * 100)


@then("is {amount:euro} aan giften boven de grens")
def gifts_above(context, amount):
    equal(decision(context).money("gifts_above_limit_cents"), amount)


@then("is de vermogensgrens {amount:euro}")
def asset_limit(context, amount):
    equal(decision(context).money("asset_limit_cents"), amount)


# --- the amount ---------------------------------------------------------------------------------------------

@then("is de bijstand over de maand {amount:euro}")
def month_amount(context, amount):
    equal(decision(context).money("amount_cents"), amount)


@then("is de uitbetaling over de maand {amount:euro}")
def payment(context, amount):
    equal(decision(context).money("payment_cents"), amount)


@then("krijgt elk van de echtgenoten {amount:euro} uitbetaald")
def payment_each(context, amount):
    equal(decision(context).money("payment_each_cents"), amount)


@then("is de vakantietoeslag over de maand {amount:euro}")
def holiday_allowance(context, amount):
    equal(decision(context).money("holiday_allowance_cents"), amount)


@then("is de bijstand een lening van ten hoogste {amount:euro}")
def loan(context, amount):
    found = decision(context)
    equal((found.form, found.money("loan_max_cents")), ("loan", amount))
