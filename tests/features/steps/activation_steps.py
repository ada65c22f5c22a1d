# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on activation mean: barriers, severities and history of somebody; and advice, phase, route,
offers and support.
"""

from behave import given, register_type, then
from parse import with_pattern

from bijstand import Truth
from story import decision, equal, state

BARRIERS = {
    "lichamelijke klachten": "medical",
    "psychische klachten": "psychiatric",
    "een verslaving": "addiction",
    "schulden": "debt",
    "een strafblad": "justice",
    "problemen met wonen": "housing",
    "zorgtaken": "care_duties",
    "een klein netwerk": "isolation",
}
PLANS = {
    "rust": "rest",
    "zorg": "care",
    "participatie": "participation",
    "toeleiding": "guidance",
    "bemiddeling": "mediation",
}
WEEKS = {
    "is elke week onder de mensen": "contact_outside",
    "spreekt mensen alleen via een scherm": "online_contact",
    "gaat elke week naar een vereniging": "organised",
    "doet elke week onbetaald werk waarvoor anderen op haar rekenen": "unpaid_work",
}
REASONS = {
    "dat haar wens is": "wish_of_person",
    "een deskundige dat aanraadt": "expert_advice",
    "er nu geen plaats is": "no_place",
}
DOMAINS = {"financiën": "finances", "huisvesting": "housing", "geestelijke gezondheid": "mental_health",
           "lichamelijke gezondheid": "physical_health", "middelengebruik": "substance_use"}


def one_of(table):
    @with_pattern("|".join(table))
    def chosen(text):
        return table[text]
    return chosen


@with_pattern("[ABab]")
def route_letter(text):
    return text.lower()


register_type(barrier=one_of(BARRIERS), plan=one_of(PLANS), week=one_of(WEEKS), reason=one_of(REASONS))
register_type(domain=one_of(DOMAINS), route=route_letter)


def offer_of(context, who, term):
    """The offer with this name, None when it is not one for this person."""
    return next((each for each in decision(context).offers(who) if each.outcome.info.term == term), None)


# --- what is known of somebody ------------------------------------------------------------------------------

@given("van {who:name} zijn geen andere belemmeringen bekend")
def no_barriers(context, who):
    """Somebody with schooling, Dutch and experience, whom nothing keeps from work but what is told of him."""
    nothing = dict.fromkeys(BARRIERS.values(), 0)
    state(context, who, basic_qualification=True, language_level="2f_or_higher", months_worked_last_60=40,
          needs_support_to_find_work=True, participation_ladder=4, months_since_work=3, needs_rest=False,
          **{f"barrier_{each}": level for each, level in nothing.items()})


@given("{who:name} heeft {barrier:barrier} in graad {level:d}")
def has_barrier(context, who, barrier, level):
    state(context, who, **{f"barrier_{barrier}": level})


@given("{who:name} is {months:d} maanden zonder werk")
def out_of_work(context, who, months):
    state(context, who, months_since_work=months)


@given("{who:name} staat op trede {step:d} van de participatieladder")
def on_ladder(context, who, step):
    state(context, who, participation_ladder=step)


@given("{who:name} moet eerst op adem komen")
def tired(context, who):
    state(context, who, needs_rest=True)


@given("{who:name} {week:week}")
def in_the_week(context, who, week):
    state(context, who, weekly_activity=week, education_followed=False)


@given("{who:name} vindt zonder hulp werk")
def finds_work(context, who):
    state(context, who, needs_support_to_find_work=False)


@given("{who:name} scoort niveau {level:d} op {domain:domain}, gemeten op {day:date}")
def scored(context, who, level, domain, day):
    state(context, who, since=day, **{f"zrm_{domain}": level})


@given("een eerder plan van {who:name} is om zorgredenen afgebroken")
def broken_off(context, who):
    state(context, who, activation_plan_broken_off_for_care=True)


@given("{who:name} hoort tot de doelgroep loonkostensubsidie, met een loonwaarde van {percent:d} procent")
def of_subsidy_group(context, who, percent):
    state(context, who, wage_subsidy_group=True, wage_value_percent=percent)


@given("{who:name} werkt {hours:d} uur per week")
def works_hours(context, who, hours):
    state(context, who, work_hours_per_week=hours)


@given("{who:name} heeft volgens het college weinig kans op werk")
def little_chance(context, who):
    state(context, who, little_chance_of_work=True)


@given("{who:name} kan alleen beschut werken, en er is nog plaats")
def sheltered(context, who):
    state(context, who, sheltered_work_needed=True)
    context.rulebook = context.rulebook.with_policy({"sheltered_places_left": True})


@given("{who:name} ontvangt een WW-uitkering van {amount:euro} per maand")
def unemployment_benefit(context, who, amount):
    state(context, who, income_unemployment_benefit=amount)


@given("{who:name} werkt in de participatieplaats {months:d} maanden, en werkt genoeg mee")
def in_place(context, who, months):
    state(context, who, job_kind="participation_place", participation_place_months=months,
          participation_place_cooperation=True)


@given("de raad stelt de premie van de participatieplaats op {amount:euro}")
def premium_set(context, amount):
    context.rulebook = context.rulebook.with_policy({"participation_place_premium": int(amount * 100)})


# --- the advice ---------------------------------------------------------------------------------------------

@then("is het advies voor {who:name} een plan voor {plan:plan}")
def plan(context, who, plan):
    equal(decision(context).activation_plan[who], plan)


@then("is het advies voor {who:name} {plan:plan} zonder plan")
def no_plan(context, who, plan):
    equal(decision(context).activation_plan[who], plan)


# --- the client manager --------------------------------------------------------------------------------------

@given("de klantmanager is het met het advies voor {who:name} eens")
def agrees(context, who):
    state(context, who, advice_response="agreed")


@given("de klantmanager kiest voor {who:name} een plan voor {plan:plan}, omdat {reason:reason}")
def deviates(context, who, plan, reason):
    state(context, who, advice_response="deviated", advice_plan_chosen=plan, advice_deviation_reason=reason)


@given("de klantmanager kiest voor {who:name} een plan voor {plan:plan}, zonder reden")
def deviates_without_reason(context, who, plan):
    state(context, who, advice_response="deviated", advice_plan_chosen=plan, advice_deviation_reason="none")


@then("staat voor {who:name} een plan voor {plan:plan} vast")
def settled(context, who, plan):
    assert plan in PLANS.values()
    equal(decision(context).activation_plan_settled[who].value, plan)


@then("staat voor {who:name} nog geen plan vast")
def not_settled(context, who):
    equal(decision(context).activation_plan_settled[who].value, "none")


@then("ontbreekt voor {who:name} de reden van de afwijking")
def reason_lacks(context, who):
    equal(decision(context)["deviation_lacks_reason"][who], Truth.YES)


# --- phase, route and ladder -----------------------------------------------------------------------------------

@then("valt {who:name} in fase {phase:d}")
def phase(context, who, phase):
    equal(decision(context).distance_phase[who], f"phase_{phase}")


@then("is de afstand tot werk van {who:name} naar schatting {months:d} maanden")
def distance(context, who, months):
    equal(decision(context)["distance_months"][who], months)


@then("loopt {who:name} route {route:route}")
def on_route(context, who, route):
    equal(decision(context)["route"][who].value, route)


@then("krijgt {who:name} het teken fase 5")
def phase_5(context, who):
    equal(decision(context).phase_5[who], Truth.YES)


@then("krijgt {who:name} het teken fase 5 niet")
def not_phase_5(context, who):
    equal(decision(context)["phase_5"][who], Truth.NO)


@then("is de trede van {who:name} {step:d}")
def step_of(context, who, step):
    equal(decision(context)["ladder"][who], step)


@then("is de ernst voor {who:name} {level:d} op {domain:domain}")
def severity(context, who, level, domain):
    named = {"finances": "debt", "housing": "housing", "mental_health": "psychiatric",
             "physical_health": "medical", "substance_use": "addiction"}[domain]
    equal(decision(context)[f"severity_{named}"][who], level)


@then("is {who:name} kandidaat voor het doelgroepregister")
def candidate(context, who):
    equal(decision(context)["register_candidate"][who], Truth.YES)


@then("heeft elk criterium van {who:name} zijn merk")
def marked(context, who):
    """What rests on practice says whether it is documented or proposed, what rests on an act does not."""
    grounds = [each for each in decision(context).grounds() if each.person in (who, None)]
    assert any(each.article.startswith("Praktijk") for each in grounds)
    for each in grounds:
        practice = each.article.startswith(("Praktijk", "Regeling statistiek", "Besluit SUWI"))
        assert each.mark == "law" or practice, each
        assert each.mark != "law" or not each.article.startswith("Praktijk"), each


# --- offers and support -----------------------------------------------------------------------------------------

@then('is het eerste aanbod voor {who:name} "{term}"')
def first_offer(context, who, term):
    equal(decision(context).offers(who)[0].outcome.info.term, term)


@then('kan {who:name} "{term}" worden aangeboden')
def may_be_offered(context, who, term):
    equal(offer_of(context, who, term).state.value, "may")


@then('moet {who:name} "{term}" worden aangeboden')
def must_be_offered(context, who, term):
    equal(offer_of(context, who, term).state.value, "must")


@then('is "{term}" niets voor {who:name}')
def not_offered(context, term, who):
    equal(offer_of(context, who, term), None)


@then("ondersteunt het college {who:name} bij het vinden van werk")
def college_supports(context, who):
    equal(decision(context)["support_duty"][who].value, "must")


@then("ondersteunt het college {who:name} niet, maar UWV")
def agency_supports(context, who):
    found = decision(context)
    equal((found["support_duty"][who].value, found["support_group"][who].value), ("none", "agency"))


@then("is de begeleiding van {who:name} intensief")
def intensive(context, who):
    equal(decision(context).support_intensity[who], "intensive")


@then("is de loonkostensubsidie voor {who:name} {amount:euro} per maand")
def subsidy(context, who, amount):
    equal(decision(context).money("wage_subsidy.month_cents")[who], amount)


@then("krijgt {who:name} een premie van {amount:euro}")
def premium(context, who, amount):
    equal(decision(context).money("participation_place.premium_cents")[who], amount)


@then("verandert het advies voor {who:name} niets aan recht en bijstand")
def same_right(context, who):
    """Without anything that only activation reads, right and amount are the same."""
    found, told = decision(context), dict(context.facts)
    advice = ("barrier_", "advice_", "zrm_", "months_since", "needs_", "participation_", "weekly_")
    context.facts = {key: value for key, value in told.items() if not key[1].startswith(advice)}
    plain = decision(context)
    context.facts = told
    for key in ("right", "norm_cents", "amount_cents"):
        equal(found[key], plain[key])
    assert plain["activation_plan"][who] is None
