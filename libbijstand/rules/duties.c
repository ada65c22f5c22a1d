/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The list of duties: which outcomes tell how a duty stands, between which days, by when, what lifts it and which
 * parameters of the municipality are behind it.
 */
#include <bijstand/duties.h>

#include <stddef.h>

#include <bijstand/dossier.h>
#include <bijstand/tables.h>

enum { NONE = -1 };

/* A duty, and the outcomes that tell more of it; NONE where the act has no such day. */
struct row {
  bijstand_outcome duty, from, until, due, review, lifting, exempt_until;
  const char *parameters;
};

#define OF(name) BIJSTAND_OUTCOME_##name
#define FROM_NOTIFICATION OF(NOTIFICATION_DAY), NONE, NONE, NONE, NONE, NONE
#define OF_WORK OF(DUTIES_FROM), OF(DUTIES_UNTIL), NONE, NONE, OF(WORK_LIFTED_BY), OF(WORK_EXEMPT_UNTIL)
#define UNIFORM "uniform_sanction_first_months|uniform_sanction_second_months|uniform_sanction_spread_allowed"

static const struct row rows[] = {
  { OF(DUTY_WORK), OF(DUTIES_FROM), OF(DUTIES_UNTIL), NONE, OF(SINGLE_PARENT_PLAN_REVIEW), OF(WORK_LIFTED_BY),
    OF(WORK_EXEMPT_UNTIL), "" },
  { OF(DUTY_REGISTRATION), OF_WORK, "" },
  { OF(DUTY_REINTEGRATION), OF(DUTIES_FROM), OF(DUTIES_UNTIL), OF(SINGLE_PARENT_PLAN_DUE), OF(SINGLE_PARENT_PLAN_REVIEW),
    OF(REINTEGRATION_LIFTED_BY), OF(REINTEGRATION_EXEMPT_UNTIL), "" },
  { OF(DUTY_RETURN_SERVICE), OF(DUTIES_FROM), OF(DUTIES_UNTIL), NONE, NONE, OF(RETURN_SERVICE_LIFTED_BY),
    OF(RETURN_SERVICE_EXEMPT_UNTIL), "return_service_hours_week|return_service_months" },
  { OF(DUTY_SCHOOLING), OF(DUTIES_FROM), OF(SINGLE_PARENT_EXEMPTION_UNTIL), OF(SINGLE_PARENT_PLAN_DUE),
    OF(SINGLE_PARENT_PLAN_REVIEW), NONE, NONE, "" },
  { OF(DUTY_GUIDANCE), OF(DUTIES_FROM), OF(DUTIES_UNTIL), NONE, NONE, NONE, NONE, "" },
  { OF(DUTY_ACTION_PLAN), FROM_NOTIFICATION, "" },
  { OF(DUTY_SEARCH), OF(NOTIFICATION_DAY), OF(SEARCH_UNTIL), NONE, NONE, NONE, NONE, "" },
  { OF(DUTY_EDUCATION_DOCUMENTS), OF(NOTIFICATION_DAY), NONE, OF(EDUCATION_DOCUMENTS_DUE), NONE, NONE, NONE, "" },
  { OF(DUTY_CONDUCT), FROM_NOTIFICATION, "" },
  { OF(DUTY_ACCEPT_WORK), OF_WORK, UNIFORM },
  { OF(DUTY_TEMP_AGENCY), OF_WORK, UNIFORM },
  { OF(DUTY_WORK_ELSEWHERE), OF_WORK, UNIFORM },
  { OF(DUTY_TRAVEL), OF_WORK, UNIFORM },
  { OF(DUTY_MOVE), OF_WORK, UNIFORM },
  { OF(DUTY_SKILLS), OF_WORK, UNIFORM },
  { OF(DUTY_NO_HINDRANCE), OF_WORK, UNIFORM },
  { OF(DUTY_USE_SUPPORT), OF(DUTIES_FROM), OF(DUTIES_UNTIL), NONE, NONE, OF(REINTEGRATION_LIFTED_BY),
    OF(REINTEGRATION_EXEMPT_UNTIL), UNIFORM },
  { OF(DUTY_INFORM), FROM_NOTIFICATION, "gift_report_threshold_year" },
  { OF(DUTY_COOPERATE), FROM_NOTIFICATION, "" },
  { OF(DUTY_APPEAR), FROM_NOTIFICATION, "" },
  { OF(DUTY_IDENTIFY), FROM_NOTIFICATION, "" },
  { OF(DUTY_SHOW_HOME), FROM_NOTIFICATION, "" },
  { OF(DUTY_LANGUAGE), OF(NOTIFICATION_DAY), NONE, OF(LANGUAGE_DUE), NONE, NONE, NONE, "" },
  { OF(DUTY_FURTHER), FROM_NOTIFICATION, "" },
  { OF(DUTY_CLAIM_MAINTENANCE), FROM_NOTIFICATION, "" },
  { OF(DUTY_DIRECT_PAYMENT), OF(START_DAY), OF(DIRECT_PAYMENT_UNTIL), NONE, NONE, NONE, NONE, "" },
  { OF(DUTY_MANAGED_SPENDING), FROM_NOTIFICATION, "" },
  { OF(DUTY_WORK_LEARNING), NONE, NONE, NONE, NONE, NONE, NONE, "" }
};

/* The value of an outcome of a person or of the case; that of nothing is none. */
static bijstand_value value_of(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  bijstand_value value = BIJSTAND_NEVER;
  if (outcome != NONE && bijstand_outcome_by_id(outcome)->scope == BIJSTAND_SCOPE_CASE)
    person = BIJSTAND_CASE;
  if (outcome != NONE)
    bijstand_decision_value(decision, outcome, person, &value);
  return value;
}

/* The last rule on an outcome that applies to a person, or where none does the last one that is open. */
static bijstand_rule ground_for(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person)
{
  struct bijstand_ground ground;
  bijstand_rule applies = NONE, open = NONE;
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    if (rule->outcome != outcome ||
        bijstand_decision_ground_of(decision, rule->number, person, &ground) != BIJSTAND_OK)
      continue;
    if (ground.outcome == BIJSTAND_GROUND_APPLIES || ground.outcome == BIJSTAND_GROUND_DISCRETIONARY)
      applies = rule->number;
    else if (ground.outcome == BIJSTAND_GROUND_OPEN)
      open = rule->number;
  }
  return applies != NONE ? applies : open;
}

/* Until when an exemption lifts a duty: that of a single parent has a day of its own. */
static bijstand_value exempt_until(const bijstand_decision *decision, const struct row *row, int32_t person,
                                   bijstand_value lifted_by)
{
  int by_single_parent = lifted_by == BIJSTAND_WORK_LIFTED_BY_SINGLE_PARENT;
  return value_of(decision, by_single_parent ? OF(SINGLE_PARENT_EXEMPTION_UNTIL) : row->exempt_until, person);
}

/* What lifts a duty; accepting work waits too for care, schooling and capacity of a single parent (9(4)). */
static bijstand_outcome lifting_of(const bijstand_decision *decision, const struct row *row, int32_t person)
{
  if (row->duty != OF(DUTY_ACCEPT_WORK) || value_of(decision, row->lifting, person) != BIJSTAND_WORK_LIFTED_BY_NONE)
    return row->lifting;
  return OF(ACCEPTING_WAITS);
}

/* Fills in a duty of a person; 0 when there is nothing to tell of it. */
static int duty_of(const bijstand_decision *decision, const struct row *row, int32_t person, struct bijstand_duty *duty)
{
  bijstand_value state, lifted_by = BIJSTAND_WORK_LIFTED_BY_NONE;
  if (bijstand_decision_value(decision, row->duty, person, &state) != BIJSTAND_OK)
    return 0;
  bijstand_outcome lifting = state == BIJSTAND_DUTY_OFF ? lifting_of(decision, row, person) : row->lifting;
  if (lifting != NONE)
    lifted_by = value_of(decision, lifting, person);
  int lifted = state == BIJSTAND_DUTY_OFF && lifted_by != BIJSTAND_WORK_LIFTED_BY_NONE;
  if (state == BIJSTAND_DUTY_OFF && !lifted)
    return 0;
  *duty = (struct bijstand_duty){ person, row->duty, state, NONE, value_of(decision, row->from, person),
                                  value_of(decision, row->until, person), value_of(decision, row->due, person),
                                  value_of(decision, row->review, person), lifting, lifted_by, row->parameters };
  if (lifted)
    duty->until = exempt_until(decision, row, person, lifted_by);
  return 1;
}

/* The duty at a place; returns how many there are up to it, all of them for a place below nil. */
static int32_t walk_duties(const bijstand_decision *decision, int32_t place, struct bijstand_duty *duty)
{
  const bijstand_dossier *dossier = bijstand_decision_dossier(decision);
  struct bijstand_duty one;
  int32_t count = 0;
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++)
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
      if (!duty_of(decision, &rows[i], person, &one))
        continue;
      if (count++ == place) {
        one.rule = ground_for(decision, one.state == BIJSTAND_DUTY_OFF ? one.lifting : one.outcome, person);
        *duty = one;
        return count;
      }
    }
  return count;
}

int32_t bijstand_decision_duty_count(const bijstand_decision *decision)
{
  return decision == NULL ? 0 : walk_duties(decision, -1, NULL);
}

bijstand_status bijstand_decision_duty_at(const bijstand_decision *decision, int32_t place, struct bijstand_duty *duty)
{
  struct bijstand_duty found;
  if (decision == NULL || duty == NULL || place < 0 || walk_duties(decision, place, &found) != place + 1)
    return BIJSTAND_ERROR_ARGUMENT;
  *duty = found;
  return BIJSTAND_OK;
}
