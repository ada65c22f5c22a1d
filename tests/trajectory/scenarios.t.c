/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Stories as event logs, tests/cases/trajectory/: each line has an event and what must become of it, the states after
 * it, and what must be known or due. A line without an event lets time pass. A log is told twice more, by replay and
 * with its events recorded in another order, and comes out the same.
 */
#include "tests/trajectory/case.h"

#include <bijstand/money.h>

#include "base/csv.h"

#define FOLDER "tests/cases/trajectory"
#define STORIES 24

static char place[256]; /* of the line that is being told, for messages */

static void cell_text(const struct bijstand_csv *csv, const char *name, char *text, size_t size)
{
  int32_t column = bijstand_csv_column(csv, name);
  ck_assert_msg(column >= 0, "%s: no column %s", place, name);
  bijstand_csv_copy(&csv->cells[column], text, size);
}

/* --- what a line expects ------------------------------------------------------------------------------------- */

/* A6, or of another person or decision than that of the line: K2@1, R4@3. */
static void expect_states(const bijstand_trajectory *t, int32_t person, char *codes)
{
  for (char *code = strtok(codes, " "); code != NULL; code = strtok(NULL, " ")) {
    char *at = strchr(code, '@');
    if (at != NULL)
      *at++ = '\0';
    const struct bijstand_chart_row *row = bijstand_chart_by_code(BIJSTAND_CHART_STATES, code);
    ck_assert_msg(row != NULL, "%s: no state %s", place, code);
    int32_t of = at != NULL ? atoi(at) : row->region == BIJSTAND_REGION_PROTECTION ? BIJSTAND_INSTANCE_LAST : person;
    int32_t state = bijstand_trajectory_state(t, row->region, of);
    ck_assert_msg(state == row->number, "%s: expected %s, is %s", place, code, code_of_state(state));
  }
}

static bijstand_value value_of_text(int32_t number, const char *text)
{
  bijstand_value value = 0;
  const char *codes = bijstand_attribute_values(number);
  if (strcmp(text, "none") == 0)
    return BIJSTAND_UNKNOWN;
  if (strcmp(text, "true") == 0 || strcmp(text, "false") == 0)
    return strcmp(text, "true") == 0;
  if (bijstand_date_parse(text, strlen(text), &value) == BIJSTAND_OK)
    return value;
  if (bijstand_attribute_type(number) == BIJSTAND_TYPE_CENTS)
{
    ck_assert_int_eq(bijstand_money_parse(text, strlen(text), &value), BIJSTAND_OK);
    return value;
  }
  if (bijstand_attribute_type(number) != BIJSTAND_TYPE_ENUM)
    return strtoll(text, NULL, 10);
  for (; *codes != '\0'; value++) {
    size_t length = strcspn(codes, "|");
    if (strlen(text) == length && memcmp(text, codes, length) == 0)
      return value;
    codes += length + (codes[length] == '|');
  }
  ck_abort_msg("%s: no code %s", place, text);
  return 0;
}

static void expect_task(const bijstand_trajectory *t, const char *name, const char *due)
{
  const struct bijstand_chart_row *row = bijstand_chart_by_name(BIJSTAND_CHART_TASKS, name);
  struct bijstand_due_task tasks[64];
  size_t count;
  ck_assert_msg(row != NULL, "%s: no task %s", place, name);
  ck_assert_int_eq(bijstand_trajectory_tasks(t, tasks, 64, &count), BIJSTAND_OK);
  for (size_t i = 0; i < count; i++)
    if (tasks[i].task == row->number) {
      ck_assert_msg(due == NULL || tasks[i].due == day(due), "%s: task %s is due on another day", place, name);
      return;
    }
  ck_abort_msg("%s: task %s is not open", place, name);
}

static void expect_term(const bijstand_trajectory *t, const char *name, const char *last)
{
  const struct bijstand_chart_row *row = bijstand_chart_by_name(BIJSTAND_CHART_TIMERS, name);
  struct bijstand_open_term terms[64];
  char found[BIJSTAND_DATE_TEXT_SIZE] = "";
  size_t count;
  ck_assert_msg(row != NULL, "%s: no term %s", place, name);
  ck_assert_int_eq(bijstand_trajectory_terms(t, terms, 64, &count), BIJSTAND_OK);
  for (size_t i = 0; i < count; i++)
    if (terms[i].timer == row->number) {
      if (terms[i].last == day(last))
        return;
      bijstand_date_format(terms[i].last, found);
    }
  ck_abort_msg("%s: term %s should end on %s, found %s", place, name, last, found);
}

static void expect_facts(const bijstand_trajectory *t, int32_t person, char *facts,
                         const struct bijstand_event_result *result)
{
  for (char *fact = strtok(facts, " "); fact != NULL; fact = strtok(NULL, " ")) {
    char *value = strchr(fact, '=');
    const struct bijstand_chart_row *row;
    if (value != NULL)
      *value++ = '\0';
    if (strncmp(fact, "task:", 5) == 0)
      expect_task(t, fact + 5, value);
    else if (strncmp(fact, "term:", 5) == 0)
      expect_term(t, fact + 5, value);
    else if (strcmp(fact, "claims") == 0)
      ck_assert_msg(bijstand_trajectory_claim_count(t) == atoi(value), "%s: claims", place);
    else if (strcmp(fact, "possible_from") == 0)
      ck_assert_msg(result->possible_from == day(value), "%s: possible from another day", place);
    else {
      row = bijstand_chart_by_name(BIJSTAND_CHART_ATTRIBUTES, fact);
      ck_assert_msg(row != NULL, "%s: no attribute %s", place, fact);
      int32_t of = bijstand_attribute_scope(row->number) == BIJSTAND_TRAJECTORY_INSTANCE ? BIJSTAND_INSTANCE_LAST : person;
      bijstand_value is = bijstand_trajectory_attribute(t, row->number, of);
      ck_assert_msg(is == value_of_text(row->number, value), "%s: %s is %lld", place, fact, (long long)is);
    }
  }
}

static void expect_outcome(const char *expected, const struct bijstand_event_result *result)
{
  static const char *const outcomes[] = { "moved", "stayed", "ignored", "refused" };
  char is[80];
  const struct bijstand_chart_row *reason = bijstand_chart_at(BIJSTAND_CHART_REASONS, result->reason);
  snprintf(is, sizeof is, "%s%s%s", outcomes[result->outcome], reason != NULL ? ":" : "", reason != NULL ? reason->name : "");
  ck_assert_msg(strcmp(is, expected) == 0, "%s: expected %s, is %s", place, expected, is);
}

/* --- telling a story ----------------------------------------------------------------------------------------- */

struct story {
  char file[64], title[160], profile[64], mode[16], born[64];
};

static struct story story_at(int number)
{
  struct story story = { "", "", "", "", "" };
  struct bijstand_csv csv;
  char *text = read_file(FOLDER, "index.csv");
  snprintf(place, sizeof place, "index.csv");
  ck_assert_int_eq(bijstand_csv_open(&csv, text, strlen(text), NULL), BIJSTAND_OK);
  for (int i = 0; i <= number; i++)
    ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  cell_text(&csv, "file", story.file, sizeof story.file);
  cell_text(&csv, "title", story.title, sizeof story.title);
  cell_text(&csv, "profile", story.profile, sizeof story.profile);
  cell_text(&csv, "mode", story.mode, sizeof story.mode);
  cell_text(&csv, "born", story.born, sizeof story.born);
  free(text);
  return story;
}

static bijstand_trajectory *open_case(const bijstand_rulebook *law, int32_t mode, const char *born)
{
  bijstand_trajectory *t = NULL;
  char dates[64];
  int32_t person;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_open(t, law, mode), BIJSTAND_OK);
  snprintf(dates, sizeof dates, "%s", born);
  for (char *date = strtok(dates, " "); date != NULL; date = strtok(NULL, " "))
    ck_assert_int_eq(bijstand_trajectory_add_person(t, day(date), &person), BIJSTAND_OK);
  return t;
}

static void holds(struct watch *watch, const bijstand_trajectory *t)
{
  const char *broken = watch_look(watch, t);
  ck_assert_msg(broken == NULL, "%s: %s", place, broken);
}

/* One line: an event with its outcome, or a day that is reached. */
static void tell_line(bijstand_trajectory *t, struct bijstand_csv *csv, struct bijstand_log_reader *log, struct watch *watch)
{
  struct bijstand_event event;
  struct bijstand_event_result result = { 0 };
  struct bijstand_error error;
  char outcome[80], states[80], facts[400], name[80], date[16];
  int32_t there = bijstand_log_next(log, &event, &error);
  cell_text(csv, "event", name, sizeof name);
  cell_text(csv, "date", date, sizeof date);
  cell_text(csv, "outcome", outcome, sizeof outcome);
  cell_text(csv, "states", states, sizeof states);
  cell_text(csv, "facts", facts, sizeof facts);
  if (name[0] == '\0') {
    event.person = 0;
    ck_assert_msg(bijstand_trajectory_advance(t, day(date)) == BIJSTAND_OK, "%s: advance", place);
  } else {
    ck_assert_msg(there == 1, "%s: %s", place, error.message);
    ck_assert_msg(bijstand_trajectory_apply(t, &event, &result) == BIJSTAND_OK, "%s: apply", place);
    expect_outcome(outcome, &result);
  }
  holds(watch, t);
  expect_states(t, event.person, states);
  expect_facts(t, event.person, facts, &result);
}

static bijstand_trajectory *tell(const struct story *story, const bijstand_rulebook *law, int32_t mode)
{
  bijstand_trajectory *t = open_case(law, mode, story->born);
  char *text = read_file(FOLDER, story->file);
  struct bijstand_csv csv;
  struct bijstand_log_reader log;
  struct watch watch;
  watch_start(&watch);
  ck_assert_int_eq(bijstand_csv_open(&csv, text, strlen(text), NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_log_open(&log, text, strlen(text), NULL), BIJSTAND_OK);
  while (bijstand_csv_row(&csv) == 1) {
    snprintf(place, sizeof place, "%s:%d", story->file, (int)csv.row_line);
    tell_line(t, &csv, &log, &watch);
  }
  free(text);
  return t;
}

/* Both histories have the same steps, and both cases the same states and attributes. */
static void same_case(const bijstand_trajectory *a, const bijstand_trajectory *b)
{
  ck_assert_int_eq(bijstand_trajectory_step_count(a), bijstand_trajectory_step_count(b));
  for (int32_t i = 0; i < bijstand_trajectory_step_count(a); i++) {
    struct bijstand_step x, y;
    bijstand_trajectory_step_at(a, i, &x);
    bijstand_trajectory_step_at(b, i, &y);
    ck_assert_msg(x.date == y.date && x.event == y.event && x.from == y.from && x.to == y.to && x.cause == y.cause &&
                    x.by == y.by && x.outcome == y.outcome, "%s: step %d differs", place, (int)i);
  }
  for (int32_t p = 0; p < bijstand_trajectory_person_count(a); p++) {
    for (int32_t i = 0; i < BIJSTAND_REGION_COUNT; i++)
      ck_assert_int_eq(bijstand_trajectory_state(a, i, p), bijstand_trajectory_state(b, i, p));
    for (int32_t i = 0; i < BIJSTAND_ATTRIBUTE_COUNT; i++)
      if (bijstand_attribute_scope(i) != BIJSTAND_TRAJECTORY_INSTANCE)
        ck_assert_int_eq(bijstand_trajectory_attribute(a, i, p), bijstand_trajectory_attribute(b, i, p));
  }
}

static int32_t mode_of(const struct story *story)
{
  return strcmp(story->mode, "replay") == 0 ? BIJSTAND_TRAJECTORY_REPLAY : BIJSTAND_TRAJECTORY_STRICT;
}

START_TEST(a_story_goes_as_it_is_told)
{
  struct story story = story_at(_i);
  bijstand_rulebook *law = law_with(story.profile, mode_of(&story));
  bijstand_trajectory *t = tell(&story, law, mode_of(&story));
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

START_TEST(a_log_told_again_gives_the_same_case)
{
  struct story story = story_at(_i);
  bijstand_rulebook *law = law_with(story.profile, mode_of(&story));
  bijstand_trajectory *t = tell(&story, law, mode_of(&story)), *again = NULL;
  ck_assert_int_eq(bijstand_trajectory_new(&again), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_replay(t, BIJSTAND_NEVER, BIJSTAND_NEVER, again), BIJSTAND_OK);
  same_case(t, again);
  bijstand_trajectory_free(again);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* As known later than all events, every step is the same as it was at the time: the log told up to each day. */
START_TEST(a_case_stood_on_each_day_as_it_stood_then)
{
  struct story story = story_at(_i);
  bijstand_rulebook *law = law_with(story.profile, mode_of(&story));
  bijstand_trajectory *t = tell(&story, law, mode_of(&story)), *then = NULL;
  ck_assert_int_eq(bijstand_trajectory_new(&then), BIJSTAND_OK);
  for (int32_t i = 0; i < bijstand_trajectory_log_count(t); i++) {
    struct bijstand_event event;
    int32_t last = 0, claim = BIJSTAND_STATE_CLAIM_NONE;
    bijstand_trajectory_log_at(t, i, &event);
    ck_assert_int_eq(bijstand_trajectory_replay(t, event.date, BIJSTAND_NEVER, then), BIJSTAND_OK);
    for (; last < bijstand_trajectory_step_count(t); last++) {
      struct bijstand_step step;
      bijstand_trajectory_step_at(t, last, &step);
      if (step.date > event.date)
        break;
      if (step.event >= 0 && step.to <= BIJSTAND_STATE_CLAIM_WITHDRAWN && step.outcome != BIJSTAND_EVENT_REFUSED)
        claim = step.to;
    }
    ck_assert_int_eq(bijstand_trajectory_step_count(then), last);
    ck_assert_int_eq(bijstand_trajectory_state(then, BIJSTAND_REGION_CLAIM, 0), claim);
  }
  bijstand_trajectory_free(then);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* --- a cohort ------------------------------------------------------------------------------------------------ */

/* A client of the cohort: in benefit, with one of the four routes, and placed after some months or not. */
static int placed_within(const bijstand_rulebook *law, int number, int months, int placed)
{
  static const int32_t routes[] = { BIJSTAND_GIVEN_PLAN_MEDIATION, BIJSTAND_GIVEN_PLAN_GUIDANCE,
                                    BIJSTAND_GIVEN_PLAN_PARTICIPATION, BIJSTAND_GIVEN_PLAN_CARE };
  bijstand_trajectory *t = open_case(law, BIJSTAND_TRAJECTORY_STRICT, "1965-01-01");
  bijstand_value start = day("2000-03-01");
  struct bijstand_event plan = bijstand_event_of(BIJSTAND_EVENT_ACTIVATION_PLAN_SET, start + 7);
  struct bijstand_event diagnosis = bijstand_event_of(BIJSTAND_EVENT_ACTIVATION_DIAGNOSIS_STARTED, start);
  struct bijstand_event work = bijstand_event_of(BIJSTAND_EVENT_ACTIVATION_PLACEMENT, start + 30 + number);
  int state;
  bijstand_event_give(&plan, BIJSTAND_DATUM_PLAN, routes[number % 4]);
  bijstand_trajectory_apply(t, &diagnosis, NULL);
  bijstand_trajectory_apply(t, &plan, NULL);
  if (placed)
    bijstand_trajectory_apply(t, &work, NULL);
  bijstand_trajectory_advance(t, bijstand_date_months_later(start, months));
  state = bijstand_trajectory_state(t, BIJSTAND_REGION_ACTIVATION, 0);
  bijstand_trajectory_free(t);
  return state == BIJSTAND_STATE_ACTIVATION_PLACED;
}

START_TEST(of_five_hundred_clients_two_hundred_must_be_placed_within_two_years)
{
  bijstand_rulebook *law = law_with("bos-en-lommer-2000", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_value share, months;
  int placed = 0;
  ck_assert_int_eq(bijstand_rulebook_value(law, BIJSTAND_PARAMETER_TARGET_SHARE_PERCENT, day("2000-03-01"), &share), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_rulebook_value(law, BIJSTAND_PARAMETER_TARGET_MONTHS, day("2000-03-01"), &months), BIJSTAND_OK);
  for (int i = 0; i < 500; i++)
    placed += placed_within(law, i, (int)months, i % 5 < 2);
  ck_assert_int_eq(placed, 200);
  ck_assert_int_ge(placed * 10000, share * 500);
  ck_assert_int_lt((placed - 1) * 10000, share * 500);
  bijstand_rulebook_free(law);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("trajectory/scenarios");
  TCase *stories = tcase_create("stories");
  SRunner *runner;
  int failed;
  tcase_add_loop_test(stories, a_story_goes_as_it_is_told, 0, STORIES);
  tcase_add_loop_test(stories, a_log_told_again_gives_the_same_case, 0, STORIES);
  tcase_add_loop_test(stories, a_case_stood_on_each_day_as_it_stood_then, 0, STORIES);
  tcase_add_test(stories, of_five_hundred_clients_two_hundred_must_be_placed_within_two_years);
  suite_add_tcase(suite, stories);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
