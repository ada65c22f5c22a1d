/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The statechart as a whole: every cell of the matrix does in the engine what the table says, every state can be
 * reached and left, every name leads to its row, and the walk over the matrix agrees with the cells.
 */
#include "tests/trajectory/case.h"

/* --- the engine cell by cell --------------------------------------------------------------------------------- */

static bijstand_rulebook *law;
static bijstand_trajectory *t;

static void start(void)
{
  int32_t person;
  law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_add_person(t, day("1980-01-01"), &person), BIJSTAND_OK);
}

static void finish(void)
{
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}

/* Puts the case in a state of one region, and lets an event of a wiring meet it, which has no needs. */
static int32_t meet(const struct bijstand_cell *cell, int32_t *to, int32_t *reason)
{
  static struct run run;
  struct moment m = { .date = day("2016-06-01"), .recorded = day("2016-06-01"), .event = cell->event, .person = 0,
                      .instance = 0, .cause = BIJSTAND_CAUSE_WIRING, .by = 0, .log = 0, .source = -1 };
  int32_t region = chart_states[cell->state].region, outcome = -1;
  run.trajectory = t;
  run.fold = &t->now;
  trajectory_fold_start(&t->now);
  ck_assert_int_eq(trajectory_room(&t->now), BIJSTAND_OK);
  t->now.instances[0] = t->now.claim;
  t->now.instances[0].scope = BIJSTAND_TRAJECTORY_INSTANCE;
  t->now.instance_count = 1;
  trajectory_bearer(&t->now, region, 0, 0)->states[region] = cell->state;
  ck_assert_int_eq(trajectory_take(&run, &m, &outcome), BIJSTAND_OK);
  *to = m.to;
  *reason = run.reason;
  return outcome;
}

static int is_among(const struct bijstand_cell *cell, int32_t state)
{
  if (state == cell->target)
    return 1;
  for (int32_t i = 0; cell->others[i] >= 0; i++)
    if (cell->others[i] == state)
      return 1;
  return 0;
}

START_TEST(every_cell_does_what_the_table_says)
{
  int seen = 0;
  for (int32_t state = 0; state < BIJSTAND_STATE_COUNT; state++)
    for (int32_t event = 0; event < BIJSTAND_EVENT_COUNT; event++) {
      const struct bijstand_cell *cell = bijstand_chart_cell(state, event);
      int32_t to, reason, outcome;
      if (cell == NULL)
        continue;
      ck_assert_int_eq(cell->state, state);
      ck_assert_int_eq(cell->event, event);
      outcome = meet(cell, &to, &reason);
      seen++;
      if (cell->kind == BIJSTAND_CELL_REJECT) {
        ck_assert_int_eq(outcome, BIJSTAND_EVENT_REFUSED);
        ck_assert_int_eq(reason, cell->refusal);
      } else if (cell->kind == BIJSTAND_CELL_IGNORE)
        ck_assert_int_eq(outcome, BIJSTAND_EVENT_IGNORED);
      else {
        ck_assert_msg(is_among(cell, to), "%s on event %d", code_of_state(state), (int)event);
        ck_assert_int_eq(outcome, to != state ? BIJSTAND_EVENT_MOVED : BIJSTAND_EVENT_STAYED);
      }
    }
  ck_assert_int_eq(seen, 908);
}
END_TEST

START_TEST(a_refused_event_changes_nothing_and_says_why)
{
  struct bijstand_event_result result;
  for (int32_t event = 0; event < BIJSTAND_EVENT_COUNT; event++) {
    struct bijstand_event e = bijstand_event_of(event, day("2016-06-01"));
    int32_t steps = bijstand_trajectory_step_count(t), log = bijstand_trajectory_log_count(t);
    struct fold before = t->now;
    ck_assert_int_eq(bijstand_trajectory_apply(t, &e, &result), BIJSTAND_OK);
    if (result.outcome != BIJSTAND_EVENT_REFUSED)
      continue;
    ck_assert_ptr_nonnull(bijstand_chart_at(BIJSTAND_CHART_REASONS, result.reason));
    ck_assert_int_eq(bijstand_trajectory_step_count(t), steps);
    ck_assert_int_eq(bijstand_trajectory_log_count(t), log);
    ck_assert_int_eq(t->now.today, before.today);
    ck_assert_int_eq(memcmp(&t->now.claim, &before.claim, sizeof before.claim), 0);
    ck_assert_int_eq(memcmp(t->now.persons, before.persons, sizeof before.persons[0]), 0);
  }
}
END_TEST

/* --- the matrix ---------------------------------------------------------------------------------------------- */

START_TEST(every_state_can_be_reached)
{
  int reached[BIJSTAND_STATE_COUNT] = { 0 }, more = 1;
  for (int32_t i = 0; i < BIJSTAND_STATE_COUNT; i++)
    reached[i] = bijstand_state_kind(i) == BIJSTAND_STATE_IS_INITIAL;
  while (more) {
    more = 0;
    for (int32_t s = 0; s < BIJSTAND_STATE_COUNT; s++)
      for (int32_t e = 0; reached[s] && e < BIJSTAND_EVENT_COUNT; e++) {
        const struct bijstand_cell *cell = bijstand_chart_cell(s, e);
        for (int32_t to = 0; cell != NULL && to < BIJSTAND_STATE_COUNT; to++)
          if (!reached[to] && is_among(cell, to))
            reached[to] = more = 1;
      }
  }
  for (int32_t i = 0; i < BIJSTAND_STATE_COUNT; i++)
    ck_assert_msg(reached[i], "%s cannot be reached", code_of_state(i));
}
END_TEST

START_TEST(only_a_final_state_is_never_left)
{
  for (int32_t s = 0; s < BIJSTAND_STATE_COUNT; s++) {
    int left = 0;
    for (int32_t e = 0; e < BIJSTAND_EVENT_COUNT; e++) {
      const struct bijstand_cell *cell = bijstand_chart_cell(s, e);
      left |= cell != NULL && (cell->target != s || cell->kind == BIJSTAND_CELL_CONDITIONAL);
    }
    ck_assert_msg(left == (bijstand_state_kind(s) != BIJSTAND_STATE_IS_FINAL), "%s", code_of_state(s));
  }
  ck_assert_int_eq(bijstand_state_kind(BIJSTAND_STATE_PROTECTION_IRREVOCABLE), BIJSTAND_STATE_IS_FINAL);
}
END_TEST

START_TEST(a_cell_refuses_with_a_reason_and_only_then)
{
  for (int32_t s = 0; s < BIJSTAND_STATE_COUNT; s++)
    for (int32_t e = 0; e < BIJSTAND_EVENT_COUNT; e++) {
      const struct bijstand_cell *cell = bijstand_chart_cell(s, e);
      if (cell == NULL)
        continue;
      ck_assert_int_eq(cell->kind == BIJSTAND_CELL_REJECT, cell->refusal >= 0);
      if (cell->kind == BIJSTAND_CELL_MOVE || cell->kind == BIJSTAND_CELL_INTERNAL || cell->kind == BIJSTAND_CELL_CONDITIONAL)
        ck_assert_int_ge(cell->does[0], 0);
    }
}
END_TEST

START_TEST(the_walk_agrees_with_the_cells)
{
  uint64_t seed = 20260101;
  uint8_t states[BIJSTAND_REGION_COUNT] = { BIJSTAND_STATE_CLAIM_NONE, BIJSTAND_STATE_GATE_NONE, BIJSTAND_STATE_CONTACT_NOT_IN_VIEW,
                                            BIJSTAND_STATE_ACTIVATION_NONE, BIJSTAND_STATE_PROTECTION_NONE };
  uint8_t now[BIJSTAND_REGION_COUNT], events[4096];
  struct bijstand_chart_step steps[4096];
  memcpy(now, states, sizeof now);
  for (int i = 0; i < 4096; i++) {
    seed = seed * UINT64_C(6364136223846793005) + 1;
    events[i] = (uint8_t)((seed >> 33) % (BIJSTAND_EVENT_COUNT + 3));
  }
  bijstand_chart_walk(states, events, 4096, steps);
  for (int i = 0; i < 4096; i++) {
    const struct bijstand_cell *cell;
    if (events[i] >= BIJSTAND_EVENT_COUNT) {
      ck_assert_int_eq(steps[i].kind, BIJSTAND_CELL_REJECT);
      continue;
    }
    int32_t region = chart_events[events[i]].region;
    cell = bijstand_chart_cell(now[region], events[i]);
    ck_assert_int_eq(steps[i].from, now[region]);
    ck_assert_int_eq(steps[i].kind, cell->kind);
    ck_assert_int_eq(steps[i].to, cell->target);
    now[region] = steps[i].to;
  }
  ck_assert_int_eq(memcmp(now, states, sizeof now), 0);
}
END_TEST

START_TEST(every_row_is_found_by_number_name_and_code)
{
  for (int32_t table = 0; table < BIJSTAND_CHART_TABLE_COUNT; table++) {
    ck_assert_int_gt(bijstand_chart_count(table), 0);
    for (int32_t i = 0; i < bijstand_chart_count(table); i++) {
      const struct bijstand_chart_row *row = bijstand_chart_at(table, i);
      ck_assert_int_eq(row->number, i);
      ck_assert_ptr_eq(bijstand_chart_by_name(table, row->name), row);
      ck_assert_msg(row->nl[0] != '\0' && row->en[0] != '\0', "%s has no words", row->name);
      if (row->code[0] != '\0' && table != BIJSTAND_CHART_WIRINGS)
        ck_assert_ptr_eq(bijstand_chart_by_code(table, row->code), row);
    }
    ck_assert_ptr_null(bijstand_chart_at(table, bijstand_chart_count(table)));
    ck_assert_ptr_null(bijstand_chart_by_name(table, "no such name"));
  }
  ck_assert_int_eq(bijstand_chart_count(BIJSTAND_CHART_TABLE_COUNT), 0);
  ck_assert_int_eq(bijstand_chart_count(BIJSTAND_CHART_STATES), 48);
  ck_assert_int_eq(bijstand_chart_count(BIJSTAND_CHART_EVENTS), 82);
  ck_assert_int_eq(bijstand_chart_count(BIJSTAND_CHART_TIMERS), 35);
}
END_TEST

START_TEST(places_for_timers_tasks_and_attributes_suffice)
{
  for (int32_t i = 0; i < BIJSTAND_TIMER_COUNT; i++)
    ck_assert_int_lt(chart_timers[i].slot, BEARER_TIMERS);
  for (int32_t i = 0; i < BIJSTAND_TASK_COUNT; i++)
    ck_assert_int_lt(chart_tasks[i].slot, BEARER_TASKS);
  for (int32_t i = 0; i < BIJSTAND_ATTRIBUTE_COUNT; i++)
    ck_assert_int_lt(chart_attributes[i].slot, BEARER_ATTRIBUTES);
}
END_TEST

/* --- corrections and the two axes of time -------------------------------------------------------------------- */

static struct bijstand_event_result give(int32_t event, const char *date, const char *recorded, int32_t corrects, const char *data)
{
  struct bijstand_event e = bijstand_event_of(event, day(date));
  struct bijstand_event_result result;
  char text[200];
  e.recorded = day(recorded);
  e.corrects = corrects;
  snprintf(text, sizeof text, "%s", data);
  for (char *part = strtok(text, ";"); part != NULL; part = strtok(NULL, ";")) {
    char *value = strchr(part, '=');
    *value++ = '\0';
    ck_assert_int_eq(bijstand_event_give_text(&e, part, value, NULL), BIJSTAND_OK);
  }
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, &result), BIJSTAND_OK);
  return result;
}

START_TEST(a_correction_points_to_what_it_replaces_and_both_stay_in_the_log)
{
  bijstand_trajectory *then = NULL;
  struct bijstand_event_result result;
  give(BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-03-10", "2016-03-10", -1, "");
  give(BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, "2016-03-12", "2016-03-12", -1, "");
  give(BIJSTAND_EVENT_CLAIM_GRANTED, "2016-04-01", "2016-04-01", -1, "right=yes;published=yes");
  ck_assert_int_eq(bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_START_RIGHT, 0), day("2016-03-10"));
  result = give(BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-03-01", "2016-05-01", 0, "");
  ck_assert_int_eq(result.outcome, BIJSTAND_EVENT_MOVED);
  ck_assert_int_eq(result.overturned, 0);
  ck_assert_int_eq(bijstand_trajectory_log_count(t), 4);
  ck_assert_int_eq(bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_START_RIGHT, 0), day("2016-03-01"));
  result = give(BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-03-02", "2016-05-02", 0, "");
  ck_assert_int_eq(result.reason, BIJSTAND_REASON_ALREADY_CORRECTED);
  ck_assert_int_eq(bijstand_trajectory_new(&then), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_replay(t, BIJSTAND_NEVER, day("2016-04-30"), then), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_attribute(then, BIJSTAND_ATTRIBUTE_START_RIGHT, 0), day("2016-03-10"));
  bijstand_trajectory_free(then);
}
END_TEST

START_TEST(what_a_correction_takes_the_ground_from_is_told_as_refused)
{
  struct bijstand_event_result result;
  struct bijstand_step step;
  give(BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-03-10", "2016-03-10", -1, "");
  give(BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, "2016-03-12", "2016-03-12", -1, "");
  give(BIJSTAND_EVENT_CLAIM_GRANTED, "2016-04-01", "2016-04-01", -1, "right=yes;published=yes");
  result = give(BIJSTAND_EVENT_NONE, "2016-03-12", "2016-04-10", 1, "");
  ck_assert_int_eq(result.outcome, BIJSTAND_EVENT_STAYED);
  ck_assert_int_eq(result.overturned, 1);
  ck_assert_int_eq(bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0), BIJSTAND_STATE_CLAIM_NOTIFIED);
  bijstand_trajectory_step_at(t, bijstand_trajectory_step_count(t) - 1, &step);
  ck_assert_int_eq(step.outcome, BIJSTAND_EVENT_REFUSED);
  ck_assert_int_eq(step.reason, BIJSTAND_REASON_NO_APPLICATION_PENDING);
}
END_TEST

START_TEST(an_event_that_is_reported_late_takes_its_place_in_time)
{
  give(BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-03-10", "2016-03-10", -1, "");
  ck_assert_int_eq(bijstand_trajectory_advance(t, day("2016-06-01")), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0), BIJSTAND_STATE_CLAIM_DROPPED_OUT);
  give(BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, "2016-03-12", "2016-06-02", -1, "");
  ck_assert_int_eq(bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0), BIJSTAND_STATE_CLAIM_APPLICATION);
  ck_assert_int_eq(bijstand_trajectory_date(t), day("2016-06-01"));
  ck_assert_int_eq(bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_OVERDUE, 0), 1);
}
END_TEST

START_TEST(what_cannot_be_an_event_is_an_error)
{
  struct bijstand_event e = bijstand_event_of(BIJSTAND_EVENT_CLAIM_NOTIFICATION, day("2016-03-10"));
  ck_assert_int_eq(bijstand_trajectory_apply(t, NULL, NULL), BIJSTAND_ERROR_ARGUMENT);
  e.event = BIJSTAND_EVENT_COUNT;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_ARGUMENT);
  e = bijstand_event_of(BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_DATE);
  e = bijstand_event_of(BIJSTAND_EVENT_CLAIM_NOTIFICATION, day("2016-03-10"));
  e.corrects = 3;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_ARGUMENT);
  e.corrects = -1;
  ck_assert_int_eq(bijstand_event_give(&e, BIJSTAND_DATUM_COUNT, 1), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_event_give(&e, BIJSTAND_DATUM_PUBLISHED, 2), BIJSTAND_ERROR_RANGE);
  e.data[0] = (struct bijstand_datum){ BIJSTAND_DATUM_END_CODE, 4711 }; /* filled in by hand */
  e.data_count = 1;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_RANGE);
  e.data[0].datum = -1;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_ARGUMENT);
  e.data_count = BIJSTAND_EVENT_DATA_MAX + 1;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, NULL), BIJSTAND_ERROR_LIMIT);
  e.data_count = 0;
  ck_assert_int_eq(bijstand_event_give_text(&e, "end_code", "no such code", NULL), BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(bijstand_event_give_text(&e, "no_such_datum", "1", NULL), BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(bijstand_trajectory_advance(t, day("2016-03-10")), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_advance(t, day("2016-03-09")), BIJSTAND_ERROR_ORDER);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("trajectory/chart");
  TCase *chart = tcase_create("chart");
  SRunner *runner;
  int failed;
  tcase_add_checked_fixture(chart, start, finish);
  tcase_add_test(chart, every_cell_does_what_the_table_says);
  tcase_add_test(chart, a_refused_event_changes_nothing_and_says_why);
  tcase_add_test(chart, every_state_can_be_reached);
  tcase_add_test(chart, only_a_final_state_is_never_left);
  tcase_add_test(chart, a_cell_refuses_with_a_reason_and_only_then);
  tcase_add_test(chart, the_walk_agrees_with_the_cells);
  tcase_add_test(chart, every_row_is_found_by_number_name_and_code);
  tcase_add_test(chart, places_for_timers_tasks_and_attributes_suffice);
  tcase_add_test(chart, a_correction_points_to_what_it_replaces_and_both_stay_in_the_log);
  tcase_add_test(chart, what_a_correction_takes_the_ground_from_is_told_as_refused);
  tcase_add_test(chart, an_event_that_is_reported_late_takes_its_place_in_time);
  tcase_add_test(chart, what_cannot_be_an_event_is_an_error);
  suite_add_tcase(suite, chart);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
