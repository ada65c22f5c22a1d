# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on obligations mean: exemptions, schooling and work that is offered; and which
duty holds for whom, and until when.
"""

from behave import given, register_type, then
from parse import with_pattern

from bijstand import Truth
from story import decision, equal, state

DUTIES = {
    "de arbeidsplicht": "work",
    "de plicht om voorzieningen te gebruiken": "reintegration",
    "de tegenprestatie": "return_service",
    "de inlichtingenplicht": "information",
    "scholing": "schooling",
    "het plan van aanpak": "action_plan",
    "de plicht om te zoeken": "search",
    "de taaleis": "language",
    "de rechtstreekse betaling": "direct_payment",
}


@with_pattern("|".join(DUTIES))
def duty_name(text):
    return DUTIES[text]


register_type(duty=duty_name)


def duty(context, what, who, day=None):
    return decision(context, day)[f"obligations.{what}"][who]


# --- what is known of somebody ------------------------------------------------------------------------------

@given("{who:name} vraagt ontheffing en had die al {months:d} maanden")
def asks_exemption(context, who, months):
    state(context, who, single_parent_exemption_requested=True, single_parent_exemption_months_used=months)


@given("{who:name} heeft geen startkwalificatie")
def unqualified(context, who):
    state(context, who, basic_qualification=False)


@given("{who:name} is volledig en duurzaam arbeidsongeschikt")
def disabled(context, who):
    state(context, who, fully_permanently_disabled=True)


@given("het college heeft {who:name} om dringende redenen ontheven van de arbeidsplicht tot {day:date}")
def exempted(context, who, day):
    state(context, who, exempt_from_work_duty=True)
    state(context, who, since=day, exempt_from_work_duty=False)


@given("het college heeft {who:name} een tegenprestatie opgedragen")
def service_assigned(context, who):
    state(context, who, return_service_assigned=True)


@given("er wordt {who:name} werk aangeboden dat algemeen geaccepteerd is")
def work_offered(context, who):
    state(context, who, work_offered="generally_accepted")


@given("er is geen passende opvang voor het kind")
def no_childcare(context):
    state(context, "kind", childcare_suitable=False)


@given("{who:name} heeft {years:d} jaar Nederlands onderwijs gevolgd, zonder diploma of ander bewijs")
def schooled(context, who, years):
    state(context, who, language_doubt=True, dutch_schooling_years=years, integration_diploma=False,
          other_language_proof=False)


@given("{who:name} heeft een asielvergunning voor bepaalde tijd en is inburgeringsplichtig")
def status_holder(context, who):
    state(context, who, nationality="other")
    state(context, who, residence_right="asylum_fixed_term", integration_duty=True)


# --- what follows -------------------------------------------------------------------------------------------

@then("geldt voor {who:name} {what:duty}")
def duty_holds(context, who, what):
    equal(duty(context, what, who), "on")


@then("geldt voor {who:name} op {day:date} {what:duty}")
def duty_holds_on(context, who, day, what):
    equal(duty(context, what, who, day), "on")


@then("geldt {what:duty} niet voor {who:name}")
def duty_does_not_hold(context, what, who):
    equal(duty(context, what, who), "off")


@then("geldt {what:duty} op {day:date} niet voor {who:name}")
def duty_does_not_hold_on(context, what, day, who):
    equal(duty(context, what, who, day), "off")


@then("is {what:duty} van {who:name} aan het college")
def duty_up_to_college(context, what, who):
    equal(duty(context, what, who), "discretionary")


@then("zijn van de ontheffing van {who:name} nog {months:d} maanden over")
def exemption_left(context, who, months):
    equal(decision(context)["single_parent_exemption_left"][who], months)


@then("moet {who:name} het aangeboden werk aanvaarden")
def has_to_accept(context, who):
    equal(decision(context).must_accept_work[who], Truth.YES)


@then("hoeft {who:name} het aangeboden werk niet te aanvaarden")
def need_not_accept(context, who):
    equal(decision(context).must_accept_work[who], Truth.NO)


@then("is de taaltoets van {who:name} uiterlijk op {day:date}")
def language_test_by(context, who, day):
    found = decision(context)
    equal((found["language.stage"][who], found["language.due"][who]), ("test", day))


@then("duurt de rechtstreekse betaling van {who:name} tot en met {day:date}")
def direct_payment_until(context, who, day):
    equal(decision(context).direct_payment_until[who], day)
