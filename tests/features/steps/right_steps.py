# SPDX-License-Identifier: EUPL-1.2
"""What the sentences on the right mean: the application, and what gives or excludes the right; and who
has it, from when, on which ground, and who decides.
"""

from behave import given, then

from bijstand import Truth
from story import decision, equal, state

# --- the application ----------------------------------------------------------------------------------------

@given("de melding is van {day:date}")
def notified(context, day):
    state(context, None, notification_date=day)


@given("de aanvraag is van {day:date}")
def applied_on(context, day):
    state(context, None, application_date=day)


@given("er loopt al bijstand")
def running(context):
    state(context, None, benefit_running=True)


@given("er loopt bijstand sinds {day:date}")
def running_since(context, day):
    state(context, None, benefit_running=False)
    state(context, None, since=day, benefit_running=True)


# --- what is known of the persons ---------------------------------------------------------------------------

@given("{who:name} kan geen opleiding volgen")
def no_education(context, who):
    state(context, who, education_possible=False)


@given("{who:name} heeft geen recht om in Nederland te verblijven")
def no_residence(context, who):
    state(context, who, nationality="other")
    state(context, who, residence_right="none")


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


@given("{who:name} is overleden op {day:date}")
def died(context, who, day):
    state(context, who, since=day, deceased=True)


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


@then("is er over {count:d} dagen van de maand recht op bijstand")
def days_with_right(context, count):
    equal(decision(context).days_with_right, count)


@then("begint het recht op {day:date}")
def right_begins(context, day):
    equal(decision(context).start_date, day)


@then("kan de aanvraag worden ingediend vanaf {day:date}")
def application_from(context, day):
    equal(decision(context).application_from, day)


@then("beslist op {day:date} de gemeente")
def municipality_decides(context, day):
    equal(decision(context, day).authority, "municipality")


@then("beslist op {day:date} de Sociale verzekeringsbank")
def svb_decides(context, day):
    equal(decision(context, day).authority, "svb")


# --- its grounds --------------------------------------------------------------------------------------------

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
