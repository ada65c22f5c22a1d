/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The tables of the trajectory as tables.awk prints them, for the engine and for whoever asks what there is, and the
 * walk over the matrix alone.
 */
#include "trajectory/chart.h"

#include <string.h>

#include <bijstand/terms.h>

#include "trajectory/choices.h"
#include "trajectory/needs.h"
#include "trajectory/wirings.h"

#define BIT(n) (UINT64_C(1) << (n))
#define CODE(n) (UINT32_C(1) << (n))
#define LIST(...) { __VA_ARGS__ }

/* --- for the engine ------------------------------------------------------------------------------------------ */

#define REGION_ROW(number, name, code, scope, term, nl, en, timers) [number] = { scope, timers },
const struct chart_region chart_regions[BIJSTAND_REGION_COUNT] = {
#include "trajectory/regions.def"
};
#undef REGION_ROW

#define STATE_ROW(number, region, name, code, kind, term, nl, en, entry, timers, runs, tasks, done, wirings) \
  [number] = { region, kind, entry, timers, runs, tasks, done, wirings },
const struct chart_state chart_states[BIJSTAND_STATE_COUNT] = {
#include "trajectory/states.def"
};
#undef STATE_ROW

#define EVENT_ROW(number, region, name, code, by, article, term, nl, en, timers, stop, tasks, done, wirings) \
  [number] = { region, by, timers, stop, tasks, done, wirings },
const struct chart_event chart_events[BIJSTAND_EVENT_COUNT] = {
#include "trajectory/events.def"
};
#undef EVENT_ROW

#define REASON_ROW(number, name, code, kind, need, datum, absent, asks, article, nl, en) \
  [number] = { datum, absent, asks, need },
const struct chart_reason chart_reasons[BIJSTAND_REASON_COUNT] = {
#include "trajectory/reasons.def"
};
#undef REASON_ROW

#define ASK_ROW(number, name, need, event, outcome, yes, no, reason, event_too, of_person, datum, unless, codes, \
                same_as, open, days, day, article, nl, en) \
  [number] = { { number, need, event, outcome, yes, no, reason, event_too }, of_person, datum, unless, codes, \
               same_as, open, days, day },
const struct chart_ask chart_asks[BIJSTAND_ASK_COUNT] = {
#include "trajectory/asks.def"
};
#undef ASK_ROW

#define TIMER_ROW(number, slot, name, code, region, terms, due, event, task, tasks, article, term, nl, en) \
  [number] = { slot, region, terms, due, event, task, tasks },
const struct chart_timer chart_timers[BIJSTAND_TIMER_COUNT] = {
#include "trajectory/timers.def"
};
#undef TIMER_ROW

#define TASK_ROW(number, slot, name, region, within, timers, article, nl, en) [number] = { slot, region, within, timers },
const struct chart_task chart_tasks[BIJSTAND_TASK_COUNT] = {
#include "trajectory/tasks.def"
};
#undef TASK_ROW

#define WIRING_ROW(number, name, code, condition, emits, to, task, does, restarts, article, nl, en) \
  [number] = { condition, emits, to, task, does, restarts },
const struct chart_wiring chart_wirings[BIJSTAND_WIRING_COUNT] = {
#include "trajectory/wirings.def"
};
#undef WIRING_ROW

#define ACTION_ROW(number, name, count, sets, article, nl, en) \
  [number] = { count, (const struct chart_set_attribute[])sets },
const struct chart_action chart_actions[BIJSTAND_ACTION_COUNT] = {
#include "trajectory/actions.def"
};
#undef ACTION_ROW

#define ATTRIBUTE_ROW(number, slot, name, scope, type, values, initial, article, nl, en) \
  [number] = { slot, scope, type, values },
const struct chart_attribute chart_attributes[BIJSTAND_ATTRIBUTE_COUNT] = {
#include "trajectory/attributes.def"
};
#undef ATTRIBUTE_ROW

#define ATTRIBUTE_ROW(number, slot, name, scope, type, values, initial, article, nl, en) [scope][slot] = initial,
const bijstand_value chart_initial[BIJSTAND_TRAJECTORY_INSTANCE + 1][CHART_ATTRIBUTES_MAX] = {
#include "trajectory/attributes.def"
};
#undef ATTRIBUTE_ROW

#define DATUM_ROW(number, name, type, values, nl, en) [number] = { type, values },
const struct chart_datum chart_data[BIJSTAND_DATUM_COUNT] = {
#include "trajectory/data.def"
};
#undef DATUM_ROW

#define CELL_ROW(state, event, kind, target, others, choose, needs, does, otherwise, refusal) \
  { { state, event, kind, target, others, needs, does, refusal }, otherwise, choose },
static const struct chart_cell cells[] = {
#include "trajectory/transitions.def"
};
#undef CELL_ROW

/* --- the matrix ---------------------------------------------------------------------------------------------- */

/* Cells stand state by state and event by event, so that the place of a cell follows from its region. */
static const struct {
  int32_t first_state, first_event, events, first_cell;
} region_places[BIJSTAND_REGION_COUNT] = {
  [BIJSTAND_REGION_CLAIM] = { BIJSTAND_STATE_CLAIM_NONE, BIJSTAND_EVENT_CLAIM_NOTIFICATION, 31, 0 },
  [BIJSTAND_REGION_GATE] = { BIJSTAND_STATE_GATE_NONE, BIJSTAND_EVENT_GATE_DUTY_ARISES, 10, 434 },
  [BIJSTAND_REGION_CONTACT] = { BIJSTAND_STATE_CONTACT_NOT_IN_VIEW, BIJSTAND_EVENT_CONTACT_CONTACT, 16, 504 },
  [BIJSTAND_REGION_ACTIVATION] = { BIJSTAND_STATE_ACTIVATION_NONE, BIJSTAND_EVENT_ACTIVATION_DIAGNOSIS_STARTED, 17, 664 },
  [BIJSTAND_REGION_PROTECTION] = { BIJSTAND_STATE_PROTECTION_NONE, BIJSTAND_EVENT_PROTECTION_DECISION_PUBLISHED, 8, 868 }
};
_Static_assert(sizeof cells / sizeof cells[0] == 908, "every state has a cell for every event of its region");

const struct chart_cell *chart_cell(int32_t state, int32_t event)
{
  int32_t region = chart_states[state].region;
  if (region != chart_events[event].region)
    return NULL;
  return &cells[region_places[region].first_cell +
                (state - region_places[region].first_state) * region_places[region].events +
                event - region_places[region].first_event];
}

const struct bijstand_cell *bijstand_chart_cell(int32_t state, int32_t event)
{
  const struct chart_cell *cell;
  if (state < 0 || state >= BIJSTAND_STATE_COUNT || event < 0 || event >= BIJSTAND_EVENT_COUNT)
    return NULL;
  cell = chart_cell(state, event);
  return cell == NULL ? NULL : &cell->cell;
}

/* What the walk needs: each step as it is noted, so that a step is one read and one write; and the region of an event. */
#define CELL_ROW(state, event, kind, target, others, choose, needs, does, otherwise, refusal) \
  [state][event] = { event, state, target, kind },
static const struct bijstand_chart_step walked[BIJSTAND_STATE_COUNT][BIJSTAND_EVENT_COUNT] = {
#include "trajectory/transitions.def"
};
#undef CELL_ROW
#define EVENT_ROW(number, region, name, code, by, article, term, nl, en, timers, stop, tasks, done, wirings) [number] = region,
static const uint8_t walked_regions[BIJSTAND_EVENT_COUNT] = {
#include "trajectory/events.def"
};
#undef EVENT_ROW

void bijstand_chart_walk(uint8_t states[BIJSTAND_REGION_COUNT], const uint8_t *events, size_t count,
                         struct bijstand_chart_step *steps)
{
  uint8_t now[BIJSTAND_REGION_COUNT];
  if (states == NULL || (count > 0 && (events == NULL || steps == NULL)))
    return;
  for (int32_t i = 0; i < BIJSTAND_REGION_COUNT; i++)
    if (states[i] >= BIJSTAND_STATE_COUNT || chart_states[states[i]].region != i)
      return;
  memcpy(now, states, sizeof now);
  for (size_t i = 0; i < count; i++) {
    uint8_t event = events[i];
    if (event < BIJSTAND_EVENT_COUNT) {
      uint8_t region = walked_regions[event];
      struct bijstand_chart_step step = walked[now[region]][event];
      steps[i] = step;
      now[region] = step.to;
    } else
      steps[i] = (struct bijstand_chart_step){ event, now[0], now[0], BIJSTAND_CELL_REJECT };
  }
  memcpy(states, now, sizeof now);
}

/* --- introspection ------------------------------------------------------------------------------------------- */

#define REGION_ROW(number, name, code, scope, term, nl, en, timers) { number, name, code, number, "", term, nl, en },
static const struct bijstand_chart_row region_rows[] = {
#include "trajectory/regions.def"
};

#define STATE_ROW(number, region, name, code, kind, term, nl, en, entry, timers, runs, tasks, done, wirings) \
  { number, name, code, region, "", term, nl, en },
static const struct bijstand_chart_row state_rows[] = {
#include "trajectory/states.def"
};

#define EVENT_ROW(number, region, name, code, by, article, term, nl, en, timers, stop, tasks, done, wirings) \
  { number, name, code, region, article, term, nl, en },
static const struct bijstand_chart_row event_rows[] = {
#include "trajectory/events.def"
};

#define REASON_ROW(number, name, code, kind, need, datum, absent, asks, article, nl, en) \
  { number, name, code, -1, article, "", nl, en },
static const struct bijstand_chart_row reason_rows[] = {
#include "trajectory/reasons.def"
};

#define TIMER_ROW(number, slot, name, code, region, terms, due, event, task, tasks, article, term, nl, en) \
  { number, name, code, region, article, term, nl, en },
static const struct bijstand_chart_row timer_rows[] = {
#include "trajectory/timers.def"
};

#define TASK_ROW(number, slot, name, region, within, timers, article, nl, en) \
  { number, name, "", region, article, "", nl, en },
static const struct bijstand_chart_row task_rows[] = {
#include "trajectory/tasks.def"
};

#define WIRING_ROW(number, name, code, condition, emits, to, task, does, restarts, article, nl, en) \
  { number, name, code, -1, article, "", nl, en },
static const struct bijstand_chart_row wiring_rows[] = {
#include "trajectory/wirings.def"
};

#define ACTION_ROW(number, name, count, sets, article, nl, en) { number, name, "", -1, article, "", nl, en },
static const struct bijstand_chart_row action_rows[] = {
#include "trajectory/actions.def"
};

#define DATUM_ROW(number, name, type, values, nl, en) { number, name, "", -1, "", "", nl, en },
static const struct bijstand_chart_row datum_rows[] = {
#include "trajectory/data.def"
};

#define ATTRIBUTE_ROW(number, slot, name, scope, type, values, initial, article, nl, en) \
  { number, name, "", -1, article, "", nl, en },
static const struct bijstand_chart_row attribute_rows[] = {
#include "trajectory/attributes.def"
};

#define ASK_ROW(number, name, need, event, outcome, yes, no, reason, event_too, of_person, datum, unless, codes, \
                same_as, open, days, day, article, nl, en) \
  { number, name, "", -1, article, "", nl, en },
static const struct bijstand_chart_row ask_rows[] = {
#include "trajectory/asks.def"
};

static const struct {
  const struct bijstand_chart_row *rows;
  int32_t count;
} tables[BIJSTAND_CHART_TABLE_COUNT] = {
  [BIJSTAND_CHART_REGIONS] = { region_rows, BIJSTAND_REGION_COUNT },
  [BIJSTAND_CHART_STATES] = { state_rows, BIJSTAND_STATE_COUNT },
  [BIJSTAND_CHART_EVENTS] = { event_rows, BIJSTAND_EVENT_COUNT },
  [BIJSTAND_CHART_REASONS] = { reason_rows, BIJSTAND_REASON_COUNT },
  [BIJSTAND_CHART_TIMERS] = { timer_rows, BIJSTAND_TIMER_COUNT },
  [BIJSTAND_CHART_TASKS] = { task_rows, BIJSTAND_TASK_COUNT },
  [BIJSTAND_CHART_WIRINGS] = { wiring_rows, BIJSTAND_WIRING_COUNT },
  [BIJSTAND_CHART_ACTIONS] = { action_rows, BIJSTAND_ACTION_COUNT },
  [BIJSTAND_CHART_DATA] = { datum_rows, BIJSTAND_DATUM_COUNT },
  [BIJSTAND_CHART_ATTRIBUTES] = { attribute_rows, BIJSTAND_ATTRIBUTE_COUNT },
  [BIJSTAND_CHART_ASKS] = { ask_rows, BIJSTAND_ASK_COUNT }
};

int32_t bijstand_chart_count(int32_t table)
{
  return table >= 0 && table < BIJSTAND_CHART_TABLE_COUNT ? tables[table].count : 0;
}

const struct bijstand_chart_row *bijstand_chart_at(int32_t table, int32_t number)
{
  return number >= 0 && number < bijstand_chart_count(table) ? &tables[table].rows[number] : NULL;
}

const struct bijstand_chart_row *bijstand_chart_by_name(int32_t table, const char *name)
{
  for (int32_t i = 0; name != NULL && i < bijstand_chart_count(table); i++)
    if (strcmp(tables[table].rows[i].name, name) == 0)
      return &tables[table].rows[i];
  return NULL;
}

const struct bijstand_chart_row *bijstand_chart_by_code(int32_t table, const char *code)
{
  for (int32_t i = 0; code != NULL && code[0] != '\0' && i < bijstand_chart_count(table); i++)
    if (strcmp(tables[table].rows[i].code, code) == 0)
      return &tables[table].rows[i];
  return NULL;
}

int32_t bijstand_state_kind(int32_t state)
{
  return state >= 0 && state < BIJSTAND_STATE_COUNT ? chart_states[state].kind : -1;
}

int32_t bijstand_event_origin(int32_t event)
{
  return event >= 0 && event < BIJSTAND_EVENT_COUNT ? chart_events[event].by : -1;
}

int32_t bijstand_datum_type(int32_t datum)
{
  return datum >= 0 && datum < BIJSTAND_DATUM_COUNT ? chart_data[datum].type : -1;
}

const char *bijstand_datum_values(int32_t datum)
{
  return datum >= 0 && datum < BIJSTAND_DATUM_COUNT ? chart_data[datum].values : NULL;
}

int32_t bijstand_attribute_scope(int32_t attribute)
{
  return attribute >= 0 && attribute < BIJSTAND_ATTRIBUTE_COUNT ? chart_attributes[attribute].scope : -1;
}

int32_t bijstand_attribute_type(int32_t attribute)
{
  return attribute >= 0 && attribute < BIJSTAND_ATTRIBUTE_COUNT ? chart_attributes[attribute].type : -1;
}

const char *bijstand_attribute_values(int32_t attribute)
{
  return attribute >= 0 && attribute < BIJSTAND_ATTRIBUTE_COUNT ? chart_attributes[attribute].values : NULL;
}
