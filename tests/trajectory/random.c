/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Random walks and exhaustive search.
 */
#include "tests/trajectory/random.h"

#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>

#include "base/alloc.h"

static uint64_t seed;

void random_start(uint64_t start)
{
  seed = start;
}

/* A number from 0 to below n. */
static int32_t any(int32_t n)
{
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (int32_t)((seed >> 33) % (uint64_t)n);
}

/* --- events -------------------------------------------------------------------------------------------------- */

static bijstand_value any_value(int32_t datum, bijstand_value date)
{
  const char *values = bijstand_datum_values(datum);
  int32_t codes = 1;
  for (; *values != '\0'; values++)
    codes += *values == '|';
  switch (bijstand_datum_type(datum)) {
  case BIJSTAND_TYPE_BOOL:
    return any(4) > 0;
  case BIJSTAND_TYPE_ENUM:
    return any(codes);
  case BIJSTAND_TYPE_DATE:
    return date - 40 + any(180);
  default:
    return any(150);
  }
}

/* Most of what the cell needs, and now and then something else. */
static void carry(struct bijstand_event *event, const struct bijstand_cell *cell, int32_t careless)
{
  for (int32_t i = 0; cell != NULL && cell->needs[i] >= 0; i++) {
    int32_t datum = chart_reasons[cell->needs[i]].datum;
    if (datum >= 0 && any(100) >= careless)
      bijstand_event_give(event, datum,
                          bijstand_datum_type(datum) == BIJSTAND_TYPE_BOOL ? 1 : any_value(datum, event->date));
  }
  for (int32_t i = any(4); i > 0; i--) {
    int32_t datum = any(BIJSTAND_DATUM_COUNT);
    bijstand_event_give(event, datum, any_value(datum, event->date));
  }
}

static int is_death(int32_t event)
{
  return event == BIJSTAND_EVENT_CLAIM_DEATH || event == BIJSTAND_EVENT_CONTACT_DEATH ||
         event == BIJSTAND_EVENT_ACTIVATION_DEATH;
}

/* Whether an event will do: all, those that are not rejected or without effect, or those that move. Few die. */
static int will_do(const struct bijstand_cell *cell, int32_t event, int32_t wish)
{
  if (is_death(event) && any(12) > 0)
    return 0;
  if (wish == 0)
    return 1;
  if (cell == NULL || cell->kind == BIJSTAND_CELL_REJECT || cell->kind == BIJSTAND_CELL_IGNORE)
    return 0;
  return wish == 1 || cell->kind != BIJSTAND_CELL_INTERNAL;
}

/* Any event of anybody; two of three times one that the case is waiting for, since chance alone seldom gets far. */
static struct bijstand_event any_event(const bijstand_trajectory *t, bijstand_value date)
{
  struct bijstand_event event;
  const struct bijstand_cell *cell;
  int32_t decisions = bijstand_trajectory_instance_count(t), wish = any(3), turns = 0;
  do {
    int32_t region, of;
    event = bijstand_event_of(any(BIJSTAND_EVENT_COUNT), date);
    region = bijstand_chart_at(BIJSTAND_CHART_EVENTS, event.event)->region;
    event.person = any(bijstand_trajectory_person_count(t));
    event.instance = decisions > 0 ? bijstand_trajectory_instance_at(t, any(decisions)) : BIJSTAND_INSTANCE_LAST;
    of = region == BIJSTAND_REGION_PROTECTION ? event.instance : event.person;
    cell = bijstand_chart_cell(bijstand_trajectory_state(t, region, of), event.event);
  } while (!will_do(cell, event.event, wish) && ++turns < 40);
  carry(&event, cell, 15);
  return event;
}

/* --- walks --------------------------------------------------------------------------------------------------- */

const char *const walked_profiles[] = { "", "emmen-2003", "emmen-2015", "isd-brabantse-wal", "oost-gelre-2008",
                                        "bos-en-lommer-2000", "divosa-2000", "neutraal-2026" };
const int walked_profile_count = sizeof walked_profiles / sizeof walked_profiles[0];

void tell_last_steps(const bijstand_trajectory *t)
{
  int32_t count = bijstand_trajectory_step_count(t);
  for (int32_t i = count > 25 ? count - 25 : 0; i < count; i++) {
    struct bijstand_step step;
    char date[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_trajectory_step_at(t, i, &step);
    bijstand_date_format(step.date, date);
    fprintf(stderr, "%s person %d %s %s -> %s cause %d by %d\n", date, (int)step.person,
            step.event < 0 ? "term" : bijstand_chart_at(BIJSTAND_CHART_EVENTS, step.event)->code,
            step.from < 0 ? "" : bijstand_chart_at(BIJSTAND_CHART_STATES, step.from)->code,
            step.to < 0 ? "" : bijstand_chart_at(BIJSTAND_CHART_STATES, step.to)->code, step.cause, step.by);
  }
}

static int broke(struct walked *walked, const char *what)
{
  snprintf(walked->broken, sizeof walked->broken, "%s", what);
  return 0;
}

/* Counts what came about since a step. */
static void notice(struct walked *walked, const bijstand_trajectory *t, int32_t from)
{
  walked->steps += t->now.step_count - from;
  for (int32_t i = from; i < t->now.step_count; i++) {
    const struct bijstand_step *step = &t->now.steps[i];
    if (step->cause == BIJSTAND_CAUSE_TIMER)
      walked->timers[step->by]++;
    else if (step->cause == BIJSTAND_CAUSE_WIRING)
      walked->wirings[step->by]++;
  }
  walked->tasks |= t->now.claim.todo;
  for (int32_t i = 0; i < t->now.person_count; i++)
    walked->tasks |= t->now.persons[i].todo;
  for (int32_t i = 0; i < t->now.instance_count; i++)
    walked->tasks |= t->now.instances[i].todo;
}

static bijstand_status begin(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, bijstand_value date)
{
  const bijstand_dossier *dossier = t->dossier;
  bijstand_decision *decision = t->decision;
  int32_t persons = 1 + any(3), person;
  bijstand_status status = bijstand_trajectory_open(t, law, mode);
  if (status == BIJSTAND_OK && dossier != NULL)
    status = bijstand_trajectory_use(t, dossier, decision);
  for (int32_t i = 0; status == BIJSTAND_OK && i < persons; i++)
    status = bijstand_trajectory_add_person(t, date - 365 * (18 + any(45)), &person);
  return status;
}

int random_walk(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, long events,
                struct walked *walked)
{
  struct watch watch;
  bijstand_value date = 0;
  for (long i = 0; i < events; i++) {
    struct bijstand_event event;
    struct bijstand_event_result result;
    const char *broken;
    int32_t steps;
    if (i % 150 == 0) {
      date = 10957 + any(9800); /* from 2000-01-01 */
      watch_start(&watch);
      if (begin(t, law, mode, date) != BIJSTAND_OK)
        return broke(walked, "a case does not begin");
    }
    steps = bijstand_trajectory_step_count(t);
    date += any(3) ? any(4) : any(30);
    event = any_event(t, date);
    if (bijstand_trajectory_apply(t, &event, &result) != BIJSTAND_OK)
      return broke(walked, "an event is an error");
    if (result.outcome == BIJSTAND_EVENT_REFUSED) {
      walked->refused++;
      walked->reasons[result.reason]++;
    }
    notice(walked, t, steps);
    broken = watch_look(&watch, t);
    if (broken != NULL)
      return broke(walked, broken);
  }
  return 1;
}

/* --- exhaustive search --------------------------------------------------------------------------------------- */

/* A watch that begins here. */
static struct watch watch_from_here(const bijstand_trajectory *t)
{
  struct watch watch;
  watch_start(&watch);
  for (int32_t p = 0; p < t->now.person_count; p++)
    watch.last_contact[p] = t->now.persons[p].states[BIJSTAND_REGION_CONTACT];
  watch.steps = bijstand_trajectory_step_count(t);
  watch.advances = bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_ADVANCES, 0);
  return watch;
}

static struct bijstand_event complete_event(const bijstand_trajectory *t, int32_t number, bijstand_value date)
{
  struct bijstand_event event = bijstand_event_of(number, date);
  int32_t region = bijstand_chart_at(BIJSTAND_CHART_EVENTS, number)->region;
  int32_t of = region == BIJSTAND_REGION_PROTECTION ? BIJSTAND_INSTANCE_LAST : 0;
  seed = (uint64_t)number;
  carry(&event, bijstand_chart_cell(bijstand_trajectory_state(t, region, of), number), 0);
  return event;
}

static int search(bijstand_trajectory *t, struct fold *kept, bijstand_value date, int left, struct walked *walked)
{
  int32_t log = t->log_count, data = t->data_count;
  if (trajectory_fold_copy(&kept[left], &t->now) != BIJSTAND_OK)
    return broke(walked, "out of memory");
  for (int32_t i = 0; i < BIJSTAND_EVENT_COUNT; i++) {
    struct watch watch = watch_from_here(t);
    struct bijstand_event event = complete_event(t, i, date);
    struct bijstand_event_result result;
    const char *broken;
    if (bijstand_trajectory_apply(t, &event, &result) != BIJSTAND_OK)
      return broke(walked, "an event is an error");
    walked->steps++;
    broken = watch_look(&watch, t);
    if (broken != NULL)
      return broke(walked, broken);
    if (left > 1 && (result.outcome == BIJSTAND_EVENT_MOVED || result.outcome == BIJSTAND_EVENT_STAYED) &&
        !search(t, kept, date + 7, left - 1, walked))
      return 0;
    if (trajectory_fold_copy(&t->now, &kept[left]) != BIJSTAND_OK)
      return broke(walked, "out of memory");
    t->log_count = log;
    t->data_count = data;
  }
  return 1;
}

int search_from_here(bijstand_trajectory *t, int in_a_row, struct walked *walked)
{
  struct fold *kept = bijstand_realloc(NULL, (SEARCH_MAX + 1) * sizeof *kept);
  int held;
  if (kept == NULL)
    return broke(walked, "out of memory");
  memset(kept, 0, (SEARCH_MAX + 1) * sizeof *kept);
  held = search(t, kept, bijstand_trajectory_date(t) == BIJSTAND_UNKNOWN ? 16846 : bijstand_trajectory_date(t) + 7,
                in_a_row < SEARCH_MAX ? in_a_row : SEARCH_MAX, walked);
  for (int i = 0; i <= SEARCH_MAX; i++)
    bijstand_free(kept[i].instances);
  bijstand_free(kept);
  return held;
}
