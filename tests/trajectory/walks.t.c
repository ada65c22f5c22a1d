/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Random walks and exhaustive search: whatever events come in whatever order, the invariants hold after every step.
 * WALK_EVENTS is the number of random events per profile, and WALK_DEPTH the depth to which all sequences of events
 * are tried from a few situations; both are small by default.
 */
#include "tests/trajectory/case.h"

#include "base/alloc.h"
#include "tests/allocation.h"

static uint64_t seed;

/* A number from 0 to below n. */
static int32_t any(int32_t n)
{
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (int32_t)((seed >> 33) % (uint64_t)n);
}

static long setting(const char *name, long otherwise)
{
  const char *text = getenv(name);
  return text != NULL && text[0] != '\0' ? strtol(text, NULL, 10) : otherwise;
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
      bijstand_event_give(event, datum, bijstand_datum_type(datum) == BIJSTAND_TYPE_BOOL ? 1 : any_value(datum, event->date));
  }
  for (int32_t i = any(4); i > 0; i--) {
    int32_t datum = any(BIJSTAND_DATUM_COUNT);
    bijstand_event_give(event, datum, any_value(datum, event->date));
  }
}

static struct bijstand_event any_event(const bijstand_trajectory *t, bijstand_value date)
{
  struct bijstand_event event = bijstand_event_of(any(BIJSTAND_EVENT_COUNT), date);
  int32_t region = bijstand_chart_at(BIJSTAND_CHART_EVENTS, event.event)->region, decisions = bijstand_trajectory_instance_count(t);
  event.person = any(bijstand_trajectory_person_count(t));
  event.instance = decisions > 0 ? bijstand_trajectory_instance_at(t, any(decisions)) : BIJSTAND_INSTANCE_LAST;
  carry(&event, bijstand_chart_cell(bijstand_trajectory_state(t, region, region == BIJSTAND_REGION_PROTECTION ? event.instance
                                                                                                              : event.person),
                                    event.event), 15);
  return event;
}

/* --- walks --------------------------------------------------------------------------------------------------- */

static const char *const profiles[] = { "", "emmen-2003", "emmen-2015", "isd-brabantse-wal", "oost-gelre-2008", "bos-en-lommer-2000",
                                        "neutraal-2026" };
#define PROFILES ((int)(sizeof profiles / sizeof profiles[0]))

static void begin(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, struct watch *watch, bijstand_value date)
{
  int32_t persons = 1 + any(3), person;
  ck_assert_int_eq(bijstand_trajectory_open(t, law, mode), BIJSTAND_OK);
  for (int32_t i = 0; i < persons; i++)
    ck_assert_int_eq(bijstand_trajectory_add_person(t, date - 365 * (18 + any(45)), &person), BIJSTAND_OK);
  watch_start(watch);
}

static void story_of(const bijstand_trajectory *t, const char *broken)
{
  int32_t count = bijstand_trajectory_step_count(t);
  fprintf(stderr, "%s\n", broken);
  for (int32_t i = count > 25 ? count - 25 : 0; i < count; i++) {
    struct bijstand_step step;
    char date[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_trajectory_step_at(t, i, &step);
    bijstand_date_format(step.date, date);
    fprintf(stderr, "%s person %d %s %s -> %s cause %d by %d\n", date, (int)step.person,
            step.event < 0 ? "term" : bijstand_chart_at(BIJSTAND_CHART_EVENTS, step.event)->code, code_of_state(step.from),
            code_of_state(step.to), step.cause, step.by);
  }
}

static int reasons_seen[BIJSTAND_REASON_COUNT];

/* Walks over so many events; each case has some hundred of them. */
static void walk(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, long events)
{
  struct watch watch;
  bijstand_value date = 0;
  for (long i = 0; i < events; i++) {
    struct bijstand_event event;
    struct bijstand_event_result result;
    const char *broken;
    if (i % 150 == 0) {
      date = day("2000-01-01") + any(9800);
      begin(t, law, mode, &watch, date);
    }
    date += any(3) ? any(4) : any(30);
    event = any_event(t, date);
    ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
    if (result.outcome == BIJSTAND_EVENT_REFUSED)
      reasons_seen[result.reason]++;
    broken = watch_look(&watch, t);
    if (broken != NULL)
      story_of(t, broken);
    ck_assert_msg(broken == NULL, "%s", broken);
  }
}

START_TEST(the_invariants_hold_on_random_walks)
{
  bijstand_rulebook *law = law_with(profiles[_i / 2], _i % 2);
  bijstand_trajectory *t = NULL;
  seed = 1 + (uint64_t)_i;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  walk(t, law, _i % 2, setting("WALK_EVENTS", 20000));
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* Reasons that need more than chance gives: they are seen in the stories and in the tests of the chart. */
static const int32_t in_stories[] = {
  BIJSTAND_REASON_FACTS_ARE_MISSING, BIJSTAND_REASON_PERSON_UNKNOWN, BIJSTAND_REASON_ALREADY_CORRECTED,
  BIJSTAND_REASON_EXCEPTION_DECIDED, BIJSTAND_REASON_START_NOT_BEFORE_NOTIFICATION, BIJSTAND_REASON_REVIEWED_IN_TIME,
  BIJSTAND_REASON_ADDRESS_IN_DOUBT, BIJSTAND_REASON_ADDRESS_NOT_EXCUSED
};

START_TEST(every_reason_to_refuse_is_seen)
{
  char unseen[1000] = "";
  bijstand_rulebook *law = law_with("neutraal-2026", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_rulebook *old = law_with("emmen-2003", BIJSTAND_TRAJECTORY_REPLAY);
  bijstand_trajectory *t = NULL;
  seed = 7;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  walk(t, law, BIJSTAND_TRAJECTORY_STRICT, 500000);
  walk(t, old, BIJSTAND_TRAJECTORY_REPLAY, 500000);
  for (int32_t i = 0; i < BIJSTAND_REASON_COUNT; i++) {
    int elsewhere = 0;
    for (size_t k = 0; k < sizeof in_stories / sizeof in_stories[0]; k++)
      elsewhere |= in_stories[k] == i;
    if (!elsewhere && reasons_seen[i] == 0)
      snprintf(unseen + strlen(unseen), sizeof unseen - strlen(unseen), " %s", bijstand_chart_at(BIJSTAND_CHART_REASONS, i)->name);
  }
  ck_assert_msg(unseen[0] == '\0', "not seen:%s", unseen);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
  bijstand_rulebook_free(old);
}
END_TEST

/* The log of a walk told again, also when its events come in another order, gives the same case. */
START_TEST(state_is_a_fold_over_the_log)
{
  bijstand_rulebook *law = law_with("emmen-2015", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL, *again = NULL;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_new(&again), BIJSTAND_OK);
  seed = 99;
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

static long tried;

/* Every event with all that it needs, a week later each time; what changes nothing is not followed further. */
static void search(bijstand_trajectory *t, struct fold *kept, bijstand_value date, int depth)
{
  int32_t log = t->log_count, data = t->data_count;
  ck_assert_int_eq(trajectory_fold_copy(&kept[depth], &t->now), BIJSTAND_OK);
  for (int32_t i = 0; i < BIJSTAND_EVENT_COUNT; i++) {
    struct bijstand_event event = bijstand_event_of(i, date);
    struct bijstand_event_result result;
    struct watch watch;
    const char *broken;
    int32_t region = bijstand_chart_at(BIJSTAND_CHART_EVENTS, i)->region;
    seed = (uint64_t)i;
    carry(&event, bijstand_chart_cell(bijstand_trajectory_state(t, region, region == BIJSTAND_REGION_PROTECTION ? -1 : 0), i), 0);
    watch_start(&watch);
    for (int32_t p = 0; p < t->now.person_count; p++)
      watch.last_contact[p] = t->now.persons[p].states[BIJSTAND_REGION_CONTACT];
    watch.steps = bijstand_trajectory_step_count(t);
    watch.advances = bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_ADVANCES, 0);
    ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
    tried++;
    broken = watch_look(&watch, t);
    if (broken != NULL)
      story_of(t, broken);
    ck_assert_msg(broken == NULL, "%s", broken);
    if (depth > 0 && (result.outcome == BIJSTAND_EVENT_MOVED || result.outcome == BIJSTAND_EVENT_STAYED))
      search(t, kept, date + 7, depth - 1);
    ck_assert_int_eq(trajectory_fold_copy(&t->now, &kept[depth]), BIJSTAND_OK);
    t->log_count = log;
    t->data_count = data;
  }
}

START_TEST(the_invariants_hold_on_every_sequence_from_here)
{
  static const int32_t paths[][6] = {
    { -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED, -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED,
      BIJSTAND_EVENT_CONTACT_MISSED, BIJSTAND_EVENT_CONTACT_MISSED, -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED,
      BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION, -1 }
  };
  static struct fold kept[8];
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = NULL;
  int32_t person;
  int depth = (int)setting("WALK_DEPTH", 2);
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_add_person(t, day("1980-01-01"), &person), BIJSTAND_OK);
  for (int i = 0; paths[_i][i] >= 0; i++) {
    struct bijstand_event event = bijstand_event_of(paths[_i][i], day("2016-01-04") + 7 * i);
    bijstand_event_give(&event, BIJSTAND_DATUM_RIGHT, 1);
    bijstand_event_give(&event, BIJSTAND_DATUM_PUBLISHED, 1);
    bijstand_event_give(&event, BIJSTAND_DATUM_BLAME, BIJSTAND_GIVEN_BLAME_NORMAL);
    ck_assert_int_eq(bijstand_trajectory_apply(t, &event, NULL), BIJSTAND_OK);
  }
  memset(kept, 0, sizeof kept);
  tried = 0;
  search(t, kept, day("2016-02-15"), depth > 7 ? 7 : depth);
  ck_assert_int_gt(tried, BIJSTAND_EVENT_COUNT);
  for (int i = 0; i < 8; i++)
    bijstand_free(kept[i].instances);
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
  struct watch watch;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  seed = 5;
  for (int i = 0; i < 3; i++) {
    begin(t, law, BIJSTAND_TRAJECTORY_STRICT, &watch, day("2016-01-04"));
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
  tcase_add_loop_test(walks, the_invariants_hold_on_random_walks, 0, 2 * PROFILES);
  tcase_add_test(walks, every_reason_to_refuse_is_seen);
  tcase_add_test(walks, state_is_a_fold_over_the_log);
  tcase_add_loop_test(walks, the_invariants_hold_on_every_sequence_from_here, 0, 4);
  tcase_add_test(walks, when_memory_runs_out_nothing_has_changed);
  tcase_add_test(walks, with_room_reserved_an_event_allocates_nothing);
  suite_add_tcase(suite, walks);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
