# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on the practice of a municipality mean: its profile and its choices; and its gate,
its visits and targets, and how it stands to the law.
"""

from behave import given, register_type, then
from parse import with_pattern

import bijstand
from bijstand import Truth
from story import decision, equal


@with_pattern(r"[a-z]+(?:-[a-z]+)*(?:-\d{4})?")
def profile_name(text):
    return text


@with_pattern("aan|uit")
def switch(text):
    return text == "aan"


register_type(profile=profile_name, switch=switch)


# --- which practice -----------------------------------------------------------------------------------------

@given("de gemeente werkt zoals {profile:profile}")
def practised(context, profile):
    context.rulebook, context.rulebook_profile = bijstand.Rulebook(profile=profile), profile


@given("de praktijk van {profile:profile} wordt nagespeeld zoals hij was")
def replayed(context, profile):
    context.rulebook, context.rulebook_profile = bijstand.Rulebook(profile=profile, replay=True), profile


@given("de raad stelt de strikte scheiding van echelons {echelon:switch}")
def echelon_set(context, echelon):
    context.rulebook = context.rulebook.with_policy({"strict_echelon": echelon})


# --- the gate -----------------------------------------------------------------------------------------------

@then("staat er een poort voor {who:name}")
def gate(context, who):
    equal(decision(context)["gate.holds"], Truth.YES)


@then("staat er geen poort voor {who:name}")
def no_gate(context, who):
    equal(decision(context)["gate.holds"], Truth.NO)


@then("wordt {who:name} uiterlijk op {day:date} bij de poort verwacht")
def gate_report(context, who, day):
    equal(decision(context)["gate.report_by"], day)


@then("is het traject bij de poort op {day:date} voorbij")
def gate_track(context, day):
    equal(decision(context)["gate.track_until"], day)


@then("wordt er voor {day:date} niets uitbetaald")
def gate_payment(context, day):
    equal(decision(context)["gate.payment_from"], day)


@then("houdt de poort geen uitbetaling tegen")
def no_gate_payment(context):
    equal(decision(context)["gate.payment_from"], bijstand.NEVER)


# --- support and targets ------------------------------------------------------------------------------------

@then("is er voor {who:name} volgens deze gemeente te weinig tijd")
def too_little_time(context, who):
    equal(decision(context).support_intensity[who], "too_little_time")


@then("is de {weekday} de bezoekdag")
def visiting_day(context, weekday):
    days = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
    equal(context.rulebook.value("outreach_weekday", context.day), days.index(weekday) + 1)


@then("wordt hulp alleen aangeboden als die nodig en gewenst is")
def offer_rule(context):
    equal(context.rulebook.value("outreach_offer_rule", context.day), "needed_and_wanted")


@then("wil de gemeente {share:d} procent binnen {months:d} maanden plaatsen")
def target(context, share, months):
    found = [context.rulebook.value(each, context.day) for each in ("target_share_percent", "target_months")]
    equal(found, [share * 100, months])


# --- beside the law -----------------------------------------------------------------------------------------

@then("is recht en norm dezelfde als zonder die praktijk")
def same_right(context):
    found = decision(context)
    context.rulebook, practised = bijstand.Rulebook(), context.rulebook
    law = decision(context)
    context.rulebook = practised
    for key in ("right", "norm_cents", "amount_cents", "start_date"):
        equal(found[key], law[key])


@then("gaat deze praktijk op {day:date} naast {article}")
def beside_law(context, day, article):
    found = bijstand.profile_check(context.rulebook_profile, day)
    assert article in [each.article for each in found if each.bound is not None], found


@then("gaat deze praktijk op {day:date} niet naast de wet")
def within_law(context, day):
    equal([each for each in bijstand.profile_check(context.rulebook_profile, day) if each.bound is not None], [])
