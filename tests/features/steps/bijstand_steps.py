# SPDX-License-Identifier: EUPL-1.2
"""What the sentences of the features mean: facts of a dossier, and outcomes of a decision.

A person goes by his name. Whatever a sentence leaves out is what is most common: Dutch, living in the
Netherlands, unmarried, without income, savings or housemates, in a rented home.
"""

import datetime
import decimal

from behave import given, register_type, then
from parse import with_pattern

import bijstand
from bijstand import Truth

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()


@with_pattern(r"\d{1,2} [a-z]+ \d{4}")
def dutch_date(text):
    day, month, year = text.split()
    return datetime.date(int(year), MONTHS.index(month) + 1, int(day))


@with_pattern(r"€ [\d.]+,\d{2}")
def euro(text):
    return decimal.Decimal(text.removeprefix("€ ").replace(".", "").replace(",", "."))


@with_pattern(r"artikel \d+[a-z]*(?: lid \d+)?(?: onderdeel [a-z]+)?")
def article(text):
    """As grounds cite it: artikel 31 lid 2 onderdeel n is Pw 31(2)(n)."""
    number, *parts = text.removeprefix("artikel ").split()
    return f"Pw {number}" + "".join(f"({part})" for part in parts if part not in ("lid", "onderdeel"))


@with_pattern(r"[A-Z][a-z]+")
def name(text):
    """The id of a person in the dossier."""
    return text.lower()


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


@with_pattern("|".join(BARRIERS))
def barrier_name(text):
    return BARRIERS[text]


@with_pattern("|".join(PLANS))
def plan_name(text):
    return PLANS[text]


@with_pattern(r"[a-z]+(?:-[a-z]+)*(?:-\d{4})?")
def profile_name(text):
    return text


@with_pattern("aan|uit")
def switch(text):
    return text == "aan"


register_type(barrier=barrier_name, plan=plan_name, profile=profile_name, switch=switch)
register_type(date=dutch_date, euro=euro, article=article, name=name, duty=duty_name)


def born(context, age):
    """Somebody of that age, whose birthday is half a year away."""
    return context.day.replace(year=context.day.year - age) - datetime.timedelta(days=180)


def add(context, role, who, birth_date, **facts):
    context.roles[who] = role
    common = {"birth_date": birth_date}
    if role in ("applicant", "partner"):
        common |= {"nationality": "dutch", "lives_in_netherlands": True, "marital_status": "unmarried",
                   "income_work_net": 0, "asset_bank": 0}
    state(context, who, **(common | facts))


def state(context, who, since=None, **facts):
    """States facts of a person, or of the case for None; what was said before of the same day goes."""
    for fact, value in facts.items():
        context.facts[who, fact, since] = value


def decision(context, day=None):
    dossier = bijstand.Dossier()
    for who, role in context.roles.items():
        dossier.add(role, who)
    for (who, fact, since), value in context.facts.items():
        dossier.set(who, fact, value, since=since)
    return bijstand.decide(dossier, day or context.day, rulebook=context.rulebook)


def equal(found, expected):
    assert found == expected, f"{found} in plaats van {expected}"


# --- the day and the persons --------------------------------------------------------------------------------

@given("het is {day:date}")
def on_day(context, day):
    context.day, context.rulebook = day, bijstand.Rulebook()
    context.roles, context.facts = {}, {}
    state(context, None, home_tenure="rented")


@given("{who:name} van {age:d} jaar vraagt bijstand aan")
def applies(context, who, age):
    add(context, "applicant", who, born(context, age))


@given("{who:name}, geboren op {day:date}, vraagt bijstand aan")
def applies_born(context, who, day):
    add(context, "applicant", who, day, income_state_pension=0)


@given("{who:name} krijgt vanaf {day:date} {amount:euro} AOW per maand")
def state_pension(context, who, day, amount):
    state(context, who, since=day, income_state_pension=amount)


@given("{who:name} is getrouwd met {partner:name} van {age:d} jaar")
def married(context, who, partner, age):
    state(context, who, marital_status="married")
    add(context, "partner", partner, born(context, age), marital_status="married", legal_bond="marriage",
        shares_main_residence=True)


@given("{who:name} zorgt alleen voor een kind van {age:d} jaar")
def child(context, who, age):
    add(context, "child", "kind", born(context, age), lives_in_netherlands=True,
        child_benefit_recipient="applicant", full_care=True)


@given("de broer {who:name}, geboren op {day:date}, woont bij {host:name} in")
def brother(context, who, day, host):
    add(context, "housemate", who, day, kinship="sibling", shares_main_residence=True,
        education_followed=False, rental_contract_kind="none")


@given("een kennis {who:name} van {age:d} jaar woont bij {host:name} in")
def acquaintance(context, who, age, host):
    add(context, "housemate", who, born(context, age), kinship="none", shares_main_residence=True,
        education_followed=False)


@given("{who:name} woont in één woning met {other:name} van {age:d} jaar, die geen familie is")
def one_home(context, who, other, age):
    add(context, "partner", other, born(context, age), kinship="none", shares_main_residence=True,
        education_followed=False, rental_contract_kind="none")


# --- what is known of them ----------------------------------------------------------------------------------

@given("{who:name} kan geen opleiding volgen")
def no_education(context, who):
    state(context, who, education_possible=False)


@given("de ouders van {who:name} kunnen zijn levensonderhoud betalen")
def parents_pay(context, who):
    state(context, who, parents_means_insufficient=False, parents_claim_unenforceable=False)


@given("de ouders van {who:name} hebben te weinig om hem te onderhouden")
def parents_without_means(context, who):
    state(context, who, parents_means_insufficient=True)


@given("de melding is van {day:date}")
def notified(context, day):
    state(context, None, notification_date=day)


@given("er loopt al bijstand")
def running(context):
    state(context, None, benefit_running=True)


@given("{who:name} studeert sinds {day:date} met studiefinanciering")
def studies(context, who, day):
    state(context, who, education_followed=True)
    state(context, who, education_scheme="student_finance")
    state(context, who, education_start_date=day)


@given("{who:name} huurt een kamer van {host:name} op contract en betaalt aantoonbaar een commerciële prijs")
def tenant(context, who, host):
    state(context, who, rental_contract_kind="applicant_is_landlord")
    state(context, who, rental_price_commercial=True, rental_payment_proven=True)


@given("{who:name} huurt een kamer van {host:name} maar kan de betaling niet aantonen")
def tenant_without_proof(context, who, host):
    tenant(context, who, host)
    state(context, who, rental_payment_proven=False)


@given("de gemeente rekent {tenant:euro} inkomen voor een huurder en {boarder:euro} voor een kostganger")
def set_amounts(context, tenant, boarder):
    context.rulebook = context.rulebook.with_policy(
        {"tenant_income_month": int(tenant * 100), "boarder_income_month": int(boarder * 100)})


@given("{who:name} heeft geen recht om in Nederland te verblijven")
def no_residence(context, who):
    state(context, who, nationality="other")
    state(context, who, residence_right="none")


@given("{who:name} is overleden op {day:date}")
def died(context, who, day):
    state(context, who, since=day, deceased=True)


@given("{who:name} is burger van de Unie, zonder werk, en in Nederland sinds {day:date}")
def union_citizen(context, who, day, status="none"):
    state(context, who, nationality="eu_eea_swiss", residence_right="eu_citizen", eu_residence_start=day,
          eu_worker_status=status, eu_family_of_worker=False)


@given("{who:name} is burger van de Unie en heeft sinds {day:date} in Nederland gewerkt")
def union_worker(context, who, day):
    union_citizen(context, who, day, "former_worker")


@given("{who:name} zit vanaf {day:date} in de gevangenis")
def in_prison(context, who, day):
    state(context, who, since=day, detention="prison")


@given("{who:name} is sinds {day:date} in het buitenland")
def goes_abroad(context, who, day):
    state(context, who, abroad=False)
    state(context, who, since=day, abroad=True)


@given("{who:name} heeft een uitkering van {amount:euro} per maand")
def other_benefit(context, who, amount):
    state(context, who, income_disability_benefit=amount)


@given("{who:name} verdient {amount:euro} per maand")
def earns(context, who, amount):
    state(context, who, income_work_net=amount)


@given("het werk van {who:name} draagt volgens het college bij aan haar arbeidsinschakeling")
def work_helps(context, who):
    state(context, who, work_helps_reintegration=True)


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


# --- duties -------------------------------------------------------------------------------------------------

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


@given("de aanvraag is van {day:date}")
def applied_on(context, day):
    state(context, None, application_date=day)


@given("{who:name} heeft een asielvergunning voor bepaalde tijd en is inburgeringsplichtig")
def status_holder(context, who):
    state(context, who, nationality="other")
    state(context, who, residence_right="asylum_fixed_term", integration_duty=True)


@given("er loopt bijstand sinds {day:date}")
def running_since(context, day):
    state(context, None, benefit_running=False)
    state(context, None, since=day, benefit_running=True)


def duty(context, what, who, day=None):
    return decision(context, day)[f"obligations.{what}"][who]


# --- the practice of a municipality ---------------------------------------------------------------------------

@given("de gemeente werkt zoals {profile:profile}")
def practised(context, profile):
    context.rulebook, context.rulebook_profile = bijstand.Rulebook(profile=profile), profile


@given("de praktijk van {profile:profile} wordt nagespeeld zoals hij was")
def replayed(context, profile):
    context.rulebook, context.rulebook_profile = bijstand.Rulebook(profile=profile, replay=True), profile


@given("de raad stelt de strikte scheiding van echelons {echelon:switch}")
def echelon_set(context, echelon):
    context.rulebook = context.rulebook.with_policy({"strict_echelon": echelon})


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


@given("{who:name} aanvaardt op {day:date} aangeboden werk niet")
def refuses_work(context, who, day):
    state(context, who, breach_kind="none")
    state(context, who, since=day, breach_kind="accept_or_keep_work")


@given("de verordening verlaagt de eerste keer {first:d} maand en de tweede keer {second:d} maanden")
def lengths_of_reductions(context, first, second):
    context.rulebook = context.rulebook.with_policy(
        {"uniform_sanction_first_months": first, "uniform_sanction_second_months": second, "sanction_base": "benefit"})


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


@given("de gemeente verrekent {percent:d} procent van de uitkering")
def sets_off(context, percent):
    context.rulebook = context.rulebook.with_policy({"recovery_setoff_percent": percent * 100})


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


@given("de verordening verlaagt de eerste keer {months:d} maand en spreidt dat over drie maanden")
def spread_reduction(context, months):
    context.rulebook = context.rulebook.with_policy(
        {"uniform_sanction_first_months": months, "uniform_sanction_spread_allowed": 1, "sanction_base": "benefit"})


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


# --- what follows -------------------------------------------------------------------------------------------

@then("is er recht op bijstand")
@then("is er wel recht op bijstand")
def a_right(context):
    equal(decision(context).right, Truth.YES)


@then("is er geen recht op bijstand")
def no_right(context):
    equal(decision(context).right, Truth.NO)


@then("heeft alleen {who:name} recht op bijstand")
def right_of_one(context, who):
    equal([each for each, holds in decision(context).entitled.items() if holds is Truth.YES], [who])


def endings(context, cited):
    return {ground.outcome.name for ground in decision(context).grounds(everything=True)
            if ground.article == cited or ground.article.startswith(cited + "(")}


@then("geldt {cited:article}")
def ground_applies(context, cited):
    assert endings(context, cited) & {"APPLIES", "DISCRETIONARY"}, f"{cited}: {endings(context, cited)}"


@then("beoordeelt het college volgens {cited:article}")
def college_judges(context, cited):
    assert "DISCRETIONARY" in endings(context, cited), f"{cited}: {endings(context, cited)}"


@then("geldt {cited:article} niet")
def ground_does_not_apply(context, cited):
    equal(endings(context, cited), {"DOES_NOT_APPLY"})


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


@then("is de bijstand over de maand {amount:euro}")
def month_amount(context, amount):
    equal(decision(context).money("amount_cents"), amount)


@then("is de uitbetaling over de maand {amount:euro}")
def payment(context, amount):
    equal(decision(context).money("payment_cents"), amount)


@then("is de vakantietoeslag over de maand {amount:euro}")
def holiday_allowance(context, amount):
    equal(decision(context).money("holiday_allowance_cents"), amount)


@then("krijgt elk van de echtgenoten {amount:euro} uitbetaald")
def payment_each(context, amount):
    equal(decision(context).money("payment_each_cents"), amount)


@then("is het huishouden dat van een alleenstaande ouder")
def single_parent(context):
    equal(decision(context).household, "single_parent")


@then("is de vermogensgrens {amount:euro}")
def asset_limit(context, amount):
    equal(decision(context).money("asset_limit_cents"), amount)


@then("kan de aanvraag worden ingediend vanaf {day:date}")
def application_from(context, day):
    equal(decision(context).application_from, day)


@then("is het aantal kostendelers {count:d}")
def cost_sharers(context, count):
    equal(decision(context).cost_sharers, count)


@then("is er over {count:d} dagen van de maand recht op bijstand")
def days_with_right(context, count):
    equal(decision(context).days_with_right, count)


@then("loopt de norm van het echtpaar door tot en met {day:date}")
def survivor_norm(context, day):
    equal(decision(context).survivor_norm_until, day)


@then("beslist op {day:date} de gemeente")
def municipality_decides(context, day):
    equal(decision(context, day).authority, "municipality")


@then("beslist op {day:date} de Sociale verzekeringsbank")
def svb_decides(context, day):
    equal(decision(context, day).authority, "svb")


@then("is {amount:euro} van het loon van {who:name} vrijgelaten")
def exempt(context, amount, who):
    equal(decision(context).income_exempt_cents[who], amount * 100)


@then("is {amount:euro} aan giften boven de grens")
def gifts_above(context, amount):
    equal(decision(context).money("gifts_above_limit_cents"), amount)


@then("is de bijstand een lening van ten hoogste {amount:euro}")
def loan(context, amount):
    found = decision(context)
    equal((found.form, found.money("loan_max_cents")), ("loan", amount))


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


def asked(context):
    return [str(fact) for fact in decision(context).missing()]


@then("moet worden gevraagd of {who:name} en {other:name} voor elkaar zorgen")
def ask_mutual_care(context, who, other):
    equal(asked(context), [f"{other}.mutual_care"])


# --- what follows from the practice -----------------------------------------------------------------------------

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


@then("begint het recht op {day:date}")
def right_begins(context, day):
    equal(decision(context).start_date, day)


@then("is recht en norm dezelfde als zonder die praktijk")
def same_right(context):
    found = decision(context)
    context.rulebook, practised = bijstand.Rulebook(), context.rulebook
    law = decision(context)
    context.rulebook = practised
    for key in ("right", "norm_cents", "amount_cents", "start_date"):
        equal(found[key], law[key])


@then("is het advies voor {who:name} een plan voor {plan:plan}")
def plan(context, who, plan):
    equal(decision(context).activation_plan[who], plan)


@then("is het advies voor {who:name} {plan:plan} zonder plan")
def no_plan(context, who, plan):
    equal(decision(context).activation_plan[who], plan)


@then("valt {who:name} in fase {phase:d}")
def phase(context, who, phase):
    equal(decision(context).distance_phase[who], f"phase_{phase}")


@then("krijgt {who:name} het teken fase 5")
def phase_5(context, who):
    equal(decision(context).phase_5[who], Truth.YES)


@then("is de begeleiding van {who:name} intensief")
def intensive(context, who):
    equal(decision(context).support_intensity[who], "intensive")


@then("is er voor {who:name} volgens deze gemeente te weinig tijd")
def too_little_time(context, who):
    equal(decision(context).support_intensity[who], "too_little_time")


@then("gaat deze praktijk op {day:date} naast {article}")
def beside_law(context, day, article):
    found = bijstand.profile_check(context.rulebook_profile, day)
    assert article in [each.article for each in found if each.bound is not None], found


@then("gaat deze praktijk op {day:date} niet naast de wet")
def within_law(context, day):
    equal([each for each in bijstand.profile_check(context.rulebook_profile, day) if each.bound is not None], [])


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


@then("is de sanctie voor {who:name} een verlaging van {percent:d} procent")
def reduced_by(context, who, percent):
    found = decision(context)
    equal((found.sanction[who], found.reduction_percent[who]), ("reduction", percent * 100))


@then("wordt {first:euro}, {second:euro} en {third:euro} verrekend met {who:name}")
def installments(context, who, **amounts):
    found = decision(context)
    parts = [found[f"reduction.installments_cents.{number}"][who] for number in (1, 2, 3)]
    equal(parts, [amounts[each] * 100 for each in ("first", "second", "third")])


@then("duurt de verlaging van {who:name} {months:d} maanden")
def reduced_for(context, who, months):
    equal(decision(context).reduction_months[who], months)


@then("wordt elke maand {amount:euro} verrekend met {who:name}")
def reduced_each_month(context, amount, who):
    equal(decision(context).reduction_amount_cents[who], amount * 100)


@then("wordt {months:d} maanden lang {amount:euro} verrekend met de uitkering")
def set_off_for(context, months, amount):
    found = decision(context)
    equal((found.benefit_set_off_months, found.benefit_set_off_cents), (months, amount * 100))


@then("staat voor {who:name} nog geen sanctie vast")
def sanction_open(context, who):
    equal(decision(context).sanction[who], None)


@then("krijgt {who:name} geen sanctie")
def no_sanction(context, who):
    equal(decision(context).sanction[who], "none")


@then("is de boete voor {who:name} {amount:euro}")
def fined(context, who, amount):
    equal(decision(context).fine_amount_cents[who], amount * 100)


@then("kan voor {who:name} een waarschuwing volstaan")
def warning_possible(context, who):
    equal(decision(context).warning[who], "possible")


@then("moet de gemeente terugvorderen")
def must_recover(context):
    equal(decision(context).recovery, "must")


@then("kan de gemeente terugvorderen")
def may_recover(context):
    equal(decision(context).recovery, "may")


@then("kan het besluit worden ingetrokken vanaf {day:date}")
def withdrawal(context, day):
    found = decision(context)
    equal((found.withdrawal_possible, found.withdrawal_from), (Truth.YES, day))


# --- terms ------------------------------------------------------------------------------------------------------

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
