/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Random walks and exhaustive search: whatever events come in whatever order, the invariants hold after every step. Both
 * are short here; make walks goes on for as long as one likes (walk.c).
 */
#include "tests/trajectory/case.h"

#include "base/alloc.h"
#include "tests/allocation.h"
#include "tests/trajectory/random.h"
#include "tests/trajectory/situations.h"

/* --- walks --------------------------------------------------------------------------------------------------- */

static struct walked seen;

static void walk(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, long events)
{
  int held = random_walk(t, law, mode, events, &seen);
  if (!held)
    tell_last_steps(t);
  ck_assert_msg(held, "%s", seen.broken);
}

START_TEST(the_invariants_hold_on_random_walks)
{
  bijstand_rulebook *law = law_with(walked_profiles[_i / 2], _i % 2);
  bijstand_trajectory *t = NULL;
  random_start(1 + (uint64_t)_i);
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  walk(t, law, _i % 2, 20000);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* --- all that can be seen is seen ---------------------------------------------------------------------------- */

/* Gives an event on a day with data as "name=value;name=value"; the reason of a refusal, which is noted, or -1. */
static int32_t tell(bijstand_trajectory *t, int32_t event, const char *date, const char *data)
{
  struct bijstand_event e = bijstand_event_of(event, day(date));
  struct bijstand_event_result result;
  char text[200];
  snprintf(text, sizeof text, "%s", data);
  for (char *part = strtok(text, ";"); part != NULL; part = strtok(NULL, ";")) {
    char *value = strchr(part, '=');
    *value++ = '\0';
    ck_assert_int_eq(bijstand_event_give_text(&e, part, value, NULL), BIJSTAND_OK);
  }
  ck_assert_int_eq(bijstand_trajectory_apply(t, &e, &result), BIJSTAND_OK);
  if (result.outcome != BIJSTAND_EVENT_REFUSED)
    return -1;
  seen.reasons[result.reason]++;
  return result.reason;
}

static bijstand_trajectory *case_of(const bijstand_rulebook *law, const char *born)
{
  bijstand_trajectory *t = NULL;
  int32_t person;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_add_person(t, day(born), &person), BIJSTAND_OK);
  return t;
}

/* What chance would hardly bring about, since a datum must be there and say the one thing that is refused. */
static void be_refused_on_purpose(const bijstand_rulebook *law)
{
  static const char measure[] = "measure_reason=labour;blame=normal;circumstances=yes;published=yes;review=2016-06-01";
  bijstand_trajectory *t = case_of(law, "1980-01-01");
  struct bijstand_event event = bijstand_event_of(BIJSTAND_EVENT_CLAIM_NOTIFICATION, day("2016-01-04"));
  struct bijstand_event_result result;
  event.person = 7;
  ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
  ck_assert_int_eq(result.reason, BIJSTAND_REASON_PERSON_UNKNOWN);
  seen.reasons[result.reason]++;
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2016-01-05", ""), -1);
  event.person = 0;
  event.corrects = 0;
  for (int i = 0; i < 2; i++)
    ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
  ck_assert_int_eq(result.reason, BIJSTAND_REASON_ALREADY_CORRECTED);
  seen.reasons[result.reason]++;
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, "2016-01-05", ""), -1);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_GRANTED, "2016-01-06", "right=yes;published=yes;start=2016-01-03"),
                   BIJSTAND_REASON_START_NOT_BEFORE_NOTIFICATION);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_GRANTED, "2016-01-06", "right=yes;published=yes;start=2016-01-04"), -1);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_MEASURE, "2016-02-01", measure), BIJSTAND_REASON_REVIEWED_IN_TIME);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION, "2016-02-01", "address_differs=no;published=yes"),
                   BIJSTAND_REASON_ADDRESS_IN_DOUBT);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION, "2016-02-01", "address_excused=yes;published=yes"),
                   BIJSTAND_REASON_ADDRESS_NOT_EXCUSED);
  bijstand_trajectory_free(t);
  t = case_of(law, "2004-01-01");
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_NOTIFICATION, "2026-02-02", ""), -1);
  ck_assert_int_eq(tell(t, BIJSTAND_EVENT_CLAIM_SEARCH_PERIOD_WAIVED, "2026-02-03", ""), BIJSTAND_REASON_EXCEPTION_DECIDED);
  bijstand_trajectory_free(t);
}

static void add_unseen(char *unseen, size_t size, int32_t table, int32_t number)
{
  snprintf(unseen + strlen(unseen), size - strlen(unseen), " %s", bijstand_chart_at(table, number)->name);
}

/* Reasons that need a dossier, which guards.t.c sees: facts are missing, and what a decision says otherwise. */
static int needs_a_dossier(int32_t reason)
{
  for (int32_t i = 0; i < BIJSTAND_ASK_COUNT; i++)
    if (chart_asks[i].ask.reason == reason && chart_asks[i].ask.need != reason)
      return 1;
  return reason == BIJSTAND_REASON_FACTS_ARE_MISSING;
}

/* Terms that only tell since when something can be, and wirings that say what must not happen, bring nothing about. */
static int brings_something_about(int32_t table, int32_t number)
{
  if (table == BIJSTAND_CHART_WIRINGS)
    return chart_wirings[number].emits[0] >= 0;
  return number != BIJSTAND_TIMER_RETROACTIVE_GRANT;
}

START_TEST(every_reason_to_refuse_every_term_wiring_and_task_is_seen)
{
  char unseen[1000] = "";
  bijstand_rulebook *law = law_with("neutraal-2026", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_rulebook *desk = law_with("emmen-2003", BIJSTAND_TRAJECTORY_REPLAY);
  bijstand_rulebook *centre = law_with("emmen-2015", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL;
  random_start(7);
  memset(&seen, 0, sizeof seen);
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  walk(t, law, BIJSTAND_TRAJECTORY_STRICT, 500000);
  walk(t, desk, BIJSTAND_TRAJECTORY_REPLAY, 500000);
  walk(t, centre, BIJSTAND_TRAJECTORY_STRICT, 100000);
  be_refused_on_purpose(law);
  for (int32_t i = 0; i < BIJSTAND_REASON_COUNT; i++)
    if (seen.reasons[i] == 0 && !needs_a_dossier(i))
      add_unseen(unseen, sizeof unseen, BIJSTAND_CHART_REASONS, i);
  for (int32_t i = 0; i < BIJSTAND_TIMER_COUNT; i++)
    if (seen.timers[i] == 0 && brings_something_about(BIJSTAND_CHART_TIMERS, i))
      add_unseen(unseen, sizeof unseen, BIJSTAND_CHART_TIMERS, i);
  for (int32_t i = 0; i < BIJSTAND_WIRING_COUNT; i++)
    if (seen.wirings[i] == 0 && brings_something_about(BIJSTAND_CHART_WIRINGS, i))
      add_unseen(unseen, sizeof unseen, BIJSTAND_CHART_WIRINGS, i);
  for (int32_t i = 0; i < BIJSTAND_TASK_COUNT; i++)
    if ((seen.tasks >> i & 1) == 0)
      add_unseen(unseen, sizeof unseen, BIJSTAND_CHART_TASKS, i);
  ck_assert_msg(unseen[0] == '\0', "not seen:%s", unseen);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
  bijstand_rulebook_free(desk);
  bijstand_rulebook_free(centre);
}
END_TEST

/* The log of a walk told again, also when its events come in another order, gives the same case. */
START_TEST(state_is_a_fold_over_the_log)
{
  bijstand_rulebook *law = law_with("emmen-2015", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL, *again = NULL;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_new(&again), BIJSTAND_OK);
  random_start(99);
  for (int i = 0; i < 60; i++) {
    walk(t, law, BIJSTAND_TRAJECTORY_STRICT, 150);
    ck_assert_int_eq(bijstand_trajectory_replay(t, BIJSTAND_NEVER, BIJSTAND_NEVER, again), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_trajectory_step_count(again), bijstand_trajectory_step_count(t));
    ck_assert_int_eq(memcmp(again->now.claim.states, t->now.claim.states, sizeof t->now.claim.states), 0);
    for (int32_t k = 0; k < t->now.step_count; k++) {
      const struct bijstand_step *a = &t->now.steps[k], *b = &again->now.steps[k];
      ck_assert(a->date == b->date && a->event == b->event && a->to == b->to && a->outcome == b->outcome && a->log == b->log);
    }
  }
  bijstand_trajectory_free(again);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* --- exhaustive search --------------------------------------------------------------------------------------- */

START_TEST(the_invariants_hold_on_every_sequence_from_here)
{
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL;
  int held;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(situation_begin(t, law, _i), BIJSTAND_OK);
  seen.steps = 0;
  held = search_from_here(t, 3, &seen);
  if (!held)
    tell_last_steps(t);
  ck_assert_msg(held, "%s", seen.broken);
  ck_assert_int_gt(seen.steps, 10 * BIJSTAND_EVENT_COUNT);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* --- memory -------------------------------------------------------------------------------------------------- */

START_TEST(when_memory_runs_out_nothing_has_changed)
{
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  for (int n = 1;; n++) {
    bijstand_trajectory *t = NULL;
    bijstand_status status;
    allocation_fail_at(n);
    status = bijstand_trajectory_new(&t);
    if (status == BIJSTAND_OK)
      status = bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT);
    for (int i = 0; status == BIJSTAND_OK && i < 400; i++) {
      struct bijstand_event event = bijstand_event_of(i % 2 ? BIJSTAND_EVENT_CONTACT_MISSED : BIJSTAND_EVENT_CONTACT_REPORTS_BACK, day("2016-01-04") + 10 * i);
      int32_t log = t->log_count, steps = t->now.step_count;
      status = bijstand_trajectory_apply(t, &event, NULL);
      ck_assert_int_eq(t->log_count, log + (status == BIJSTAND_OK));
      if (status != BIJSTAND_OK)
        ck_assert_int_eq(t->now.step_count, steps);
    }
    bijstand_trajectory_free(t);
    if (allocation_count() < n)
      break;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
  }
  allocation_fail_at(0);
  bijstand_rulebook_free(law);
}
END_TEST

START_TEST(with_room_reserved_an_event_allocates_nothing)
{
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL;
  int32_t person;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT), BIJSTAND_OK);
    for (int k = 0; k <= i; k++)
      ck_assert_int_eq(bijstand_trajectory_add_person(t, day("1980-01-01"), &person), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_trajectory_reserve(t, 600), BIJSTAND_OK);
    allocation_fail_at(i == 0 ? 0 : 1);
    for (int k = 0; k < 40; k++) {
      struct bijstand_event event = bijstand_event_of(k % 2 ? BIJSTAND_EVENT_CONTACT_MISSED : BIJSTAND_EVENT_CONTACT_CONTACT, day("2016-01-04") + k);
      ck_assert_int_eq(bijstand_trajectory_apply(t, &event, NULL), BIJSTAND_OK);
    }
  }
  ck_assert_int_eq(allocation_count(), 0);
  allocation_fail_at(0);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("trajectory/walks");
  TCase *walks = tcase_create("walks");
  SRunner *runner;
  int failed;
  tcase_set_timeout(walks, 0);
  tcase_add_loop_test(walks, the_invariants_hold_on_random_walks, 0, 2 * walked_profile_count);
  tcase_add_test(walks, every_reason_to_refuse_every_term_wiring_and_task_is_seen);
  tcase_add_test(walks, state_is_a_fold_over_the_log);
  tcase_add_loop_test(walks, the_invariants_hold_on_every_sequence_from_here, 0, SITUATIONS);
  tcase_add_test(walks, when_memory_runs_out_nothing_has_changed);
  tcase_add_test(walks, with_room_reserved_an_event_allocates_nothing);
  suite_add_tcase(suite, walks);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
