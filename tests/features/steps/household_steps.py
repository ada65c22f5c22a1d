# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on the household mean: who applies on which day, and who belongs to him or
lives with him; and as what they count.
"""

from behave import given, then

import bijstand
from story import add, born, decision, equal, state

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


# --- what follows -------------------------------------------------------------------------------------------

@then("is het huishouden dat van een alleenstaande ouder")
def single_parent(context):
    equal(decision(context).household, "single_parent")


@then("is het aantal kostendelers {count:d}")
def cost_sharers(context, count):
    equal(decision(context).cost_sharers, count)


def asked(context):
    return [str(fact) for fact in decision(context).missing()]


@then("moet worden gevraagd of {who:name} en {other:name} voor elkaar zorgen")
def ask_mutual_care(context, who, other):
    equal(asked(context), [f"{other}.mutual_care"])
