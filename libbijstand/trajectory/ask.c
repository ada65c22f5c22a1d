/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What can be asked of a case: states, attributes, claims, the history, terms, tasks, and what may happen next.
 */
#include "trajectory/trajectory.h"

#include <string.h>

/* --- as it stands -------------------------------------------------------------------------------------------- */

bijstand_value bijstand_trajectory_date(const bijstand_trajectory *t)
{
  return t != NULL ? t->now.today : BIJSTAND_UNKNOWN;
}

int32_t bijstand_trajectory_person_count(const bijstand_trajectory *t)
{
  return t != NULL ? t->now.person_count : 0;
}

/* The bearer that a caller means; null when there is none. */
static const struct bearer *meant(const bijstand_trajectory *t, int32_t scope, int32_t of)
{
  const struct fold *fold = &t->now;
  int32_t place;
  if (scope == BIJSTAND_TRAJECTORY_CLAIM)
    return &fold->claim;
  if (scope == BIJSTAND_TRAJECTORY_PERSON)
    return of >= 0 && of < fold->person_count ? &fold->persons[of] : NULL;
  place = trajectory_instance(fold, of);
  return place >= 0 ? &fold->instances[place] : NULL;
}

int32_t bijstand_trajectory_state(const bijstand_trajectory *t, int32_t region, int32_t of)
{
  const struct bearer *bearer;
  if (t == NULL || region < 0 || region >= BIJSTAND_REGION_COUNT)
    return -1;
  bearer = meant(t, chart_regions[region].scope, of);
  return bearer != NULL ? bearer->states[region] : -1;
}

bijstand_value bijstand_trajectory_attribute(const bijstand_trajectory *t, int32_t number, int32_t of)
{
  const struct bearer *bearer;
  if (t == NULL || number < 0 || number >= BIJSTAND_ATTRIBUTE_COUNT)
    return BIJSTAND_UNKNOWN;
  bearer = meant(t, chart_attributes[number].scope, of);
  return bearer != NULL ? attribute(bearer, number) : BIJSTAND_UNKNOWN;
}

int32_t bijstand_trajectory_duties_bind(const bijstand_trajectory *t, int32_t person, bijstand_value date)
{
  int32_t claim = bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0);
  const struct bearer *bearer;
  bijstand_value until;
  if (t == NULL || person < 0 || person >= t->now.person_count)
    return 0;
  bearer = &t->now.persons[person];
  until = attribute(bearer, BIJSTAND_ATTRIBUTE_EXEMPT_UNTIL);
  return claim >= BIJSTAND_STATE_CLAIM_NOTIFIED && claim <= BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED && alive(bearer) &&
         (until == BIJSTAND_UNKNOWN || date > until) && !trajectory_duty_is_lifted(t, person, date);
}

int32_t bijstand_trajectory_claim_count(const bijstand_trajectory *t)
{
  if (t == NULL)
    return 0;
  return t->now.past_count + (t->now.claim.states[BIJSTAND_REGION_CLAIM] != BIJSTAND_STATE_CLAIM_NONE);
}

bijstand_status bijstand_trajectory_claim_at(const bijstand_trajectory *t, int32_t place, struct bijstand_claim *claim)
{
  if (claim == NULL || place < 0 || place >= bijstand_trajectory_claim_count(t))
    return BIJSTAND_ERROR_ARGUMENT;
  *claim = place < t->now.past_count ? t->now.past[place] : trajectory_claim_summary(&t->now.claim);
  return BIJSTAND_OK;
}

int32_t bijstand_trajectory_instance_count(const bijstand_trajectory *t)
{
  return t != NULL ? t->now.instance_count : 0;
}

int32_t bijstand_trajectory_instance_at(const bijstand_trajectory *t, int32_t place)
{
  return place >= 0 && place < bijstand_trajectory_instance_count(t) ? t->now.instances[place].number : -1;
}

int32_t bijstand_trajectory_step_count(const bijstand_trajectory *t)
{
  return t != NULL ? t->now.step_count : 0;
}

bijstand_status bijstand_trajectory_step_at(const bijstand_trajectory *t, int32_t place, struct bijstand_step *step)
{
  if (step == NULL || place < 0 || place >= bijstand_trajectory_step_count(t))
    return BIJSTAND_ERROR_ARGUMENT;
  *step = t->now.steps[place];
  return BIJSTAND_OK;
}

bijstand_status bijstand_trajectory_missing(const bijstand_trajectory *t, struct bijstand_missing *items, size_t size,
                                            size_t *count)
{
  size_t room = sizeof t->missing / sizeof t->missing[0];
  if (t == NULL || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  *count = t->missing_count < room ? t->missing_count : room;
  for (size_t i = 0; i < size && i < *count; i++)
    items[i] = t->missing[i];
  return BIJSTAND_OK;
}

/* --- terms and tasks ----------------------------------------------------------------------------------------- */

static int32_t person_number(const struct bearer *bearer)
{
  return bearer->scope == BIJSTAND_TRAJECTORY_PERSON ? bearer->number : -1;
}

static int32_t instance_number(const struct bearer *bearer)
{
  return bearer->scope == BIJSTAND_TRAJECTORY_INSTANCE ? bearer->number : -1;
}

/* The bearers in their order: the claim, the persons, the decisions; null behind the last. */
static const struct bearer *bearer_at(const struct fold *fold, int32_t place)
{
  if (place == 0)
    return &fold->claim;
  if (place <= fold->person_count)
    return &fold->persons[place - 1];
  place -= 1 + fold->person_count;
  return place < fold->instance_count ? &fold->instances[place] : NULL;
}

/* Puts a term in its place among those before it, by the day on which they fire. */
static void insert(struct bijstand_open_term *items, size_t size, size_t count, struct bijstand_open_term term)
{
  size_t place = count < size ? count : size;
  for (; place > 0 && items[place - 1].fires > term.fires; place--)
    if (place < size)
      items[place] = items[place - 1];
  if (place < size)
    items[place] = term;
}

bijstand_status bijstand_trajectory_terms(const bijstand_trajectory *t, struct bijstand_open_term *items, size_t size,
                                          size_t *count)
{
  const struct bearer *bearer;
  if (t == NULL || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  *count = 0;
  for (int32_t k = 0; (bearer = bearer_at(&t->now, k)) != NULL; k++)
    for (int32_t i = 0; i < BIJSTAND_TIMER_COUNT; i++)
      if (timer_runs(bearer, i)) {
        int32_t slot = chart_timers[i].slot;
        insert(items, size, *count, (struct bijstand_open_term){ i, person_number(bearer), instance_number(bearer),
                                                                 bearer->start[slot], bearer->last[slot],
                                                                 bearer->fires[slot] });
        ++*count;
      }
  return BIJSTAND_OK;
}

/* A decision on an application waits with its term: on each day on which that stands still it is due a day later. */
static bijstand_value task_due(const bijstand_trajectory *t, const struct bearer *bearer, int32_t task)
{
  bijstand_value due = bearer->due[chart_tasks[task].slot];
  bijstand_value since = attribute(&t->now.claim, BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_SINCE);
  if (task != BIJSTAND_TASK_DECIDE_APPLICATION || since == BIJSTAND_UNKNOWN || since > t->now.today)
    return due;
  return due + (t->now.today - since);
}

bijstand_status bijstand_trajectory_tasks(const bijstand_trajectory *t, struct bijstand_due_task *items, size_t size,
                                          size_t *count)
{
  const struct bearer *bearer;
  if (t == NULL || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  *count = 0;
  for (int32_t k = 0; (bearer = bearer_at(&t->now, k)) != NULL; k++)
    for (int32_t i = 0; i < BIJSTAND_TASK_COUNT; i++)
      if (bearer->todo >> i & 1) {
        if (*count < size)
          items[*count] = (struct bijstand_due_task){ i, person_number(bearer), instance_number(bearer),
                                                      bearer->since[chart_tasks[i].slot], task_due(t, bearer, i) };
        ++*count;
      }
  return BIJSTAND_OK;
}

/* --- what may happen ----------------------------------------------------------------------------------------- */

/* What stands between an event and its cell: a need that the case does not meet, and data that must be given. */
static void weigh(struct run *run, const struct moment *m, const struct bijstand_cell *cell,
                  struct bijstand_possible_event *possible)
{
  int32_t count = 0;
  for (int32_t i = 0; cell->needs[i] >= 0; i++) {
    enum need_answer answer = trajectory_need(run, m, cell->needs[i]);
    if (answer == NEED_ASKED)
      possible->needs[count++] = cell->needs[i];
    else if (answer == NEED_UNMET && possible->blocked < 0)
      possible->blocked = run->reason;
  }
  possible->needs[count] = -1;
}

static int possible_for(struct run *run, const struct bearer *bearer, int32_t place, int32_t event,
                        struct bijstand_possible_event *possible)
{
  const struct chart_cell *cell = chart_cell(bearer->states[chart_events[event].region], event);
  struct moment m = { .date = run->fold->today, .recorded = run->fold->today, .event = event,
                      .person = bearer->scope == BIJSTAND_TRAJECTORY_PERSON ? bearer->number : 0,
                      .instance = bearer->scope == BIJSTAND_TRAJECTORY_INSTANCE ? place : -1,
                      .cause = BIJSTAND_CAUSE_GIVEN, .by = -1, .log = -1, .source = -1, .from = cell->cell.state,
                      .to = cell->cell.state };
  if (cell->cell.kind == BIJSTAND_CELL_REJECT)
    return 0;
  *possible = (struct bijstand_possible_event){ event, person_number(bearer), instance_number(bearer), cell->cell.kind,
                                                cell->cell.target, -1, { -1 } };
  if (m.date != BIJSTAND_UNKNOWN && run->fold->person_count > 0)
    weigh(run, &m, &cell->cell, possible);
  return 1;
}

bijstand_status bijstand_trajectory_possible(bijstand_trajectory *t, struct bijstand_possible_event *items, size_t size,
                                             size_t *count)
{
  struct run run;
  const struct bearer *bearer;
  if (t == NULL || t->rulebook == NULL || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  run.trajectory = t;
  run.fold = &t->now;
  *count = 0;
  for (int32_t k = 0; (bearer = bearer_at(&t->now, k)) != NULL; k++)
    for (int32_t i = 0; i < BIJSTAND_EVENT_COUNT; i++) {
      struct bijstand_possible_event possible;
      if (chart_regions[chart_events[i].region].scope != bearer->scope ||
          !possible_for(&run, bearer, k - 1 - t->now.person_count, i, &possible))
        continue;
      if (*count < size)
        items[*count] = possible;
      ++*count;
    }
  return BIJSTAND_OK;
}
