/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Guards that ask the decision, case by case from tests/cases/trajectory/guards.csv: each has a file (the facts of one
 * person, and maybe a child), what has happened so far, and an event, which is taken over or refused for a reason. A fact
 * is name=value, with @day for the day it holds from and ~day for the day it was recorded. "applied" stands for a
 * notification and an application, "running" for a grant after these. Python is told the same cases.
 */
#include "tests/trajectory/case.h"

#include "base/csv.h"
#include "tests/rules/household.h"
#include "tests/trajectory/random.h"

#define CASES 93
#define APPLIED "2026-07-01 notification / 2026-07-01 application_received"
#define RUNNING APPLIED " / 2026-07-10 granted published=yes"

/* --- reading ------------------------------------------------------------------------------------------------- */

/* A row of the file; outcome is what becomes of the event, "refused:" with its reason. */
struct guarded {
  char guard[40], asks[40], told[8], outcome[60], state[8], missing[120], born[16], child[16], facts[400], log[400],
    event[200], title[160];
};

static void read_cell(const struct bijstand_csv *csv, const char *name, char *text, size_t size)
{
  int32_t column = bijstand_csv_column(csv, name);
  ck_assert_msg(column >= 0, "no column %s", name);
  ck_assert_int_lt((int)bijstand_csv_copy(&csv->cells[column], text, size), (int)size);
}

static struct guarded guarded_at(int number)
{
  struct guarded c;
  struct bijstand_csv csv;
  char *text = read_file("tests/cases/trajectory", "guards.csv");
  ck_assert_int_eq(bijstand_csv_open(&csv, text, strlen(text), NULL), BIJSTAND_OK);
  for (int i = 0; i <= number; i++)
    ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  if (number == CASES - 1)
    ck_assert_int_eq(memchr(csv.next, ',', (size_t)(csv.end - csv.next)) != NULL, 0);
#define READ(column) read_cell(&csv, #column, c.column, sizeof c.column)
  READ(guard), READ(asks), READ(told), READ(outcome), READ(state), READ(missing), READ(born), READ(child), READ(facts);
  READ(log), READ(event), READ(title);
#undef READ
  free(text);
  return c;
}

/* --- the file of the case ------------------------------------------------------------------------------------ */

/* The day behind a mark, which is cut off; since ever when there is none. */
static bijstand_value cut_day(char *text, char mark)
{
  char *at = strchr(text, mark);
  if (at == NULL)
    return EVER;
  *at++ = '\0';
  return day(at);
}

/* States each fact, later than what the household began with. */
static void state_facts(bijstand_dossier *dossier, char *facts)
{
  for (char *fact = strtok(facts, " "); fact != NULL; fact = strtok(NULL, " ")) {
    char *value = strchr(fact, '=');
    bijstand_value since, recorded;
    *value++ = '\0';
    since = cut_day(fact, '@');
    recorded = cut_day(value, '~');
    ck_assert_ptr_nonnull(bijstand_fact_by_name(fact));
    state(dossier, bijstand_fact_by_name(fact)->scope == BIJSTAND_SCOPE_CASE ? CASE : 0, fact, since,
          recorded == EVER ? day("2020-01-01") : recorded, value);
  }
}

static bijstand_dossier *file_of(const struct guarded *c)
{
  bijstand_dossier *dossier = single(c->born);
  char facts[400];
  fact(dossier, 0, "identity_document", "passport");
  fact(dossier, 0, "marital_status", "unmarried");
  fact(dossier, 0, "fully_permanently_disabled", "false");
  fact(dossier, 0, "hours_limited", "false");
  if (c->child[0] != '\0')
    add_child(dossier, "child", c->child);
  snprintf(facts, sizeof facts, "%s", c->facts);
  state_facts(dossier, facts);
  return dossier;
}

/* --- telling ------------------------------------------------------------------------------------------------- */

/* An event as "day name datum=value datum=value". */
static struct bijstand_event_result apply(bijstand_trajectory *t, const char *words)
{
  struct bijstand_event_result result = { 0 };
  struct bijstand_log_reader reader;
  struct bijstand_event event;
  struct bijstand_error error = { 0 };
  char date[16], name[60], line[320];
  int data = 0;
  ck_assert_int_eq(sscanf(words, " %15s %59s %n", date, name, &data), 2);
  snprintf(line, sizeof line, "date,event,data\n%s,%s,%s", date, name, words + data);
  for (char *space = strchr(line, ' '); space != NULL; space = strchr(space, ' '))
    *space = space[1] != '\0' ? ';' : '\0';
  ck_assert_int_eq(bijstand_log_open(&reader, line, strlen(line), &error), BIJSTAND_OK);
  ck_assert_msg(bijstand_log_next(&reader, &event, &error) == 1, "%s: %s", words, error.message);
  ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
  return result;
}

static void tell(bijstand_trajectory *t, const char *log)
{
  char all[600], *next = all;
  int running = strncmp(log, "running", 7) == 0, applied = strncmp(log, "applied", 7) == 0;
  snprintf(all, sizeof all, "%s%s", running ? RUNNING : applied ? APPLIED : "", log + (running || applied ? 7 : 0));
  while (next != NULL && next[0] != '\0') {
    char *event = next, *end = strstr(next, " / ");
    next = end != NULL ? end + 3 : NULL;
    if (end != NULL)
      *end = '\0';
    ck_assert_msg(apply(t, event).outcome != BIJSTAND_EVENT_REFUSED, "%s is refused", event);
  }
}

static bijstand_trajectory *case_on(const bijstand_rulebook *law, const struct guarded *c)
{
  bijstand_trajectory *t = NULL;
  int32_t person;
  ck_assert_int_eq(bijstand_trajectory_new(&t), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_add_person(t, day(c->born), &person), BIJSTAND_OK);
  return t;
}

static const char *outcome_of(const struct bijstand_event_result *result)
{
  static const char *const outcomes[] = { "moved", "stayed", "ignored", "refused" };
  static char text[80];
  snprintf(text, sizeof text, "%s%s%s", outcomes[result->outcome], result->reason >= 0 ? ":" : "",
           result->reason >= 0 ? bijstand_chart_at(BIJSTAND_CHART_REASONS, result->reason)->name : "");
  return text;
}

/* The names of the facts that are missing, in their order. */
static const char *missing_of(const bijstand_trajectory *t)
{
  static char text[600];
  struct bijstand_missing missing[16];
  size_t count = 0;
  text[0] = '\0';
  ck_assert_int_eq(bijstand_trajectory_missing(t, missing, 16, &count), BIJSTAND_OK);
  for (size_t i = 0; i < count && i < 16; i++)
    snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i > 0 ? " " : "",
             bijstand_fact_at(missing[i].fact)->name);
  return text;
}

/* --- tests --------------------------------------------------------------------------------------------------- */

START_TEST(a_guard_is_met_where_the_decision_says_so)
{
  struct guarded c = guarded_at(_i);
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *dossier = file_of(&c);
  bijstand_decision *decision = NULL;
  bijstand_trajectory *t = case_on(law, &c);
  const struct bijstand_chart_row *expected = bijstand_chart_by_code(BIJSTAND_CHART_STATES, c.state);
  struct bijstand_event_result result;
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_use(t, dossier, decision), BIJSTAND_OK);
  tell(t, c.log);
  result = apply(t, c.event);
  ck_assert_msg(strcmp(outcome_of(&result), c.outcome) == 0, "%s: %s", c.title, outcome_of(&result));
  ck_assert_msg(strcmp(missing_of(t), c.missing) == 0, "%s: asks for %s", c.title, missing_of(t));
  ck_assert_int_eq(result.missing > 0, c.missing[0] != '\0');
  ck_assert_msg(bijstand_trajectory_state(t, expected->region, 0) == expected->number, "%s: in %s", c.title,
                code_of_state(bijstand_trajectory_state(t, expected->region, 0)));
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
}
END_TEST

/* Whether every outcome of a guard is asked by another guard of the same event, which is then open before it. */
static int asked_beside(int32_t need)
{
  for (int32_t i = 0; i < BIJSTAND_ASK_COUNT; i++) {
    const struct bijstand_ask *a = bijstand_chart_ask(i);
    int beside = a->need != need;
    for (int32_t k = 0; k < BIJSTAND_ASK_COUNT && !beside; k++) {
      const struct bijstand_ask *b = bijstand_chart_ask(k);
      beside = b->need != need && b->event == a->event && b->outcome == a->outcome;
    }
    if (!beside)
      return 0;
  }
  return 1;
}

/* Each guard that asks is seen met, not met and open; each row of the table is what some case is about. */
START_TEST(every_guard_that_asks_is_seen_met_not_met_and_open)
{
  int met[BIJSTAND_REASON_COUNT + 1] = { 0 }, unmet[BIJSTAND_REASON_COUNT + 1] = { 0 };
  int open[BIJSTAND_REASON_COUNT + 1] = { 0 };
  int seen[BIJSTAND_ASK_COUNT] = { 0 };
  for (int i = 0; i < CASES; i++) {
    struct guarded c = guarded_at(i);
    const struct bijstand_chart_row *row = bijstand_chart_by_name(BIJSTAND_CHART_ASKS, c.asks);
    const struct bijstand_ask *ask = row != NULL ? bijstand_chart_ask(row->number) : NULL;
    ck_assert_msg(ask != NULL, "no ask %s", c.asks);
    ck_assert_int_eq(ask->ask, row->number);
    if (ask->need >= 0)
      ck_assert_str_eq(bijstand_chart_at(BIJSTAND_CHART_REASONS, ask->need)->name, c.guard);
    seen[ask->ask]++;
    met[ask->need + 1] += strcmp(c.told, "yes") == 0;
    unmet[ask->need + 1] += strcmp(c.told, "no") == 0;
    open[ask->need + 1] += strcmp(c.told, "open") == 0;
  }
  for (int32_t i = 0; i < BIJSTAND_ASK_COUNT; i++) {
    const struct bijstand_ask *ask = bijstand_chart_ask(i);
    const char *name = bijstand_chart_at(BIJSTAND_CHART_ASKS, i)->name;
    ck_assert_msg(seen[i] > 0, "%s is never put", name);
    ck_assert_msg(met[ask->need + 1] > 0 && unmet[ask->need + 1] > 0, "the guard of %s is not seen met and not met", name);
    ck_assert_msg(open[ask->need + 1] > 0 || asked_beside(ask->need), "the guard of %s is not seen open", name);
  }
  ck_assert_ptr_null(bijstand_chart_ask(BIJSTAND_ASK_COUNT));
  ck_assert_ptr_null(bijstand_chart_ask(-1));
}
END_TEST

/* What a case without a file takes from its events: all of them go through, whatever a file would have said. */
START_TEST(without_a_file_the_event_is_believed)
{
  struct guarded c = { .born = "1980-01-01" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_trajectory *t = case_on(law, &c);
  tell(t, APPLIED " / 2026-07-10 granted right=yes published=yes / 2026-07-28 month_payment month=2026-07-01");
  tell(t, "2026-08-10 measure measure_reason=labour blame=normal published=yes / 2026-08-10 diagnosis_started");
  tell(t, "2026-08-12 plan_set plan=guidance / 2026-08-13 exemption exemption_kind=care until=2026-12-31");
  tell(t, "2026-08-14 ending_decision end_code=work published=yes");
  ck_assert_int_eq(bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0), BIJSTAND_STATE_CLAIM_ENDED);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
}
END_TEST

/* A decision that answers eligibility alone leaves measures to the event, and still tells the right. */
START_TEST(a_narrowed_decision_leaves_the_rest_to_the_event)
{
  struct guarded c = { .born = "1980-01-01" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *dossier = file_of(&c);
  bijstand_decision *decision = NULL;
  bijstand_trajectory *t = case_on(law, &c);
  struct bijstand_event_result result;
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_use(t, dossier, decision), BIJSTAND_OK);
  tell(t, RUNNING " / 2026-08-10 measure measure_reason=labour blame=normal published=yes");
  result = apply(t, "2026-09-10 ending_decision end_code=work published=yes");
  ck_assert_int_eq(result.reason, BIJSTAND_REASON_RIGHT_STANDS);
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
}
END_TEST

/* The second person of a case is the partner of the file: without one a measure on that person is on nobody. */
START_TEST(a_guard_on_who_is_not_in_the_file_is_not_met)
{
  struct guarded c = { .born = "1980-01-01" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *alone = file_of(&c), *both = couple("1980-01-01", "1982-01-01");
  bijstand_dossier *files[] = { alone, both };
  static const int32_t expected[] = { BIJSTAND_REASON_PERSON_UNKNOWN, BIJSTAND_REASON_NO_BREACH_ON_FILE };
  fact(both, 0, "identity_document", "passport");
  for (int i = 0; i < 2; i++) {
    bijstand_decision *decision = NULL;
    bijstand_trajectory *t = case_on(law, &c);
    struct bijstand_event event = bijstand_event_of(BIJSTAND_EVENT_CLAIM_MEASURE, day("2026-08-10"));
    struct bijstand_event_result result;
    int32_t partner;
    ck_assert_int_eq(bijstand_trajectory_add_person(t, day("1982-01-01"), &partner), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_trajectory_use(t, files[i], decision), BIJSTAND_OK);
    tell(t, RUNNING);
    event.person = partner;
    ck_assert_int_eq(bijstand_event_give_text(&event, "measure_reason", "labour", NULL), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_trajectory_apply(t, &event, &result), BIJSTAND_OK);
    ck_assert_int_eq(result.reason, expected[i]);
    bijstand_trajectory_free(t);
    bijstand_decision_free(decision);
  }
  bijstand_dossier_free(alone);
  bijstand_dossier_free(both);
  bijstand_rulebook_free(law);
}
END_TEST

/* What could be reported next is told without losing which facts the last event was refused for. */
START_TEST(looking_ahead_keeps_the_facts_that_are_missing)
{
  struct guarded c = { .born = "1980-01-01", .facts = "asset_bank=?" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *dossier = file_of(&c);
  bijstand_decision *decision = NULL;
  bijstand_trajectory *t = case_on(law, &c);
  struct bijstand_possible_event possible[BIJSTAND_EVENT_COUNT];
  size_t count = 0;
  int seen = 0;
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_use(t, dossier, decision), BIJSTAND_OK);
  tell(t, APPLIED);
  ck_assert_int_eq(apply(t, "2026-07-10 granted published=yes").reason, BIJSTAND_REASON_FACTS_ARE_MISSING);
  ck_assert_int_eq(bijstand_trajectory_possible(t, possible, BIJSTAND_EVENT_COUNT, &count), BIJSTAND_OK);
  for (size_t i = 0; i < count; i++)
    if (possible[i].event == BIJSTAND_EVENT_CLAIM_GRANTED || possible[i].event == BIJSTAND_EVENT_CLAIM_MEASURE) {
      int grant = possible[i].event == BIJSTAND_EVENT_CLAIM_GRANTED;
      ck_assert_int_eq(possible[i].blocked, grant ? BIJSTAND_REASON_FACTS_ARE_MISSING : BIJSTAND_REASON_IS_BLAMEWORTHY);
      seen++;
    }
  ck_assert_int_eq(seen, 2);
  ck_assert_str_eq(missing_of(t), "asset_bank");
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
}
END_TEST

/* Pw 52(1)(b): no advance when it is clear that there is no right; what is not known yet does not hold one up. */
static const struct { const char *facts; bijstand_value advances; } advanced[] = {
  { "", 1 }, { "asset_bank=?", 1 }, { "asset_securities=900000", 0 }
};

START_TEST(an_advance_follows_its_term_unless_there_clearly_is_no_right)
{
  struct guarded c = { .born = "1980-01-01" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *dossier;
  bijstand_decision *decision = NULL;
  bijstand_trajectory *t = case_on(law, &c);
  snprintf(c.facts, sizeof c.facts, "%s", advanced[_i].facts);
  dossier = file_of(&c);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_use(t, dossier, decision), BIJSTAND_OK);
  tell(t, APPLIED);
  ck_assert_int_eq(bijstand_trajectory_advance(t, day("2026-08-05")), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_ADVANCES, 0), advanced[_i].advances);
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
}
END_TEST

/* Files of somebody with a right, without, and of whom nothing is asked yet; with conduct that brings a measure. */
static const char *const walked_files[] = {
  "", "asset_securities=900000", "asset_bank=? income_work_net=? brp_address_differs=? breach_kind=?",
  "breach_kind=return_service breach_culpability=normal brp_address_differs=true barrier_psychiatric=4",
  "overpayment_amount=500 overpayment_cause=information_breach exempt_from_work_duty=true income_work_net@2012-01-01=3000"
};

/* Whatever events come in whatever order, what the file denies does not pass, and the invariants hold. */
START_TEST(nothing_passes_that_the_file_denies)
{
  static struct walked seen;
  struct guarded c = { .born = "1975-01-01" };
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  bijstand_dossier *dossier;
  bijstand_decision *decision = NULL;
  bijstand_trajectory *t = case_on(law, &c);
  int held;
  snprintf(c.facts, sizeof c.facts, "%s", walked_files[_i]);
  dossier = file_of(&c);
  memset(&seen, 0, sizeof seen);
  random_start(31 + (uint64_t)_i);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_trajectory_use(t, dossier, decision), BIJSTAND_OK);
  held = random_walk(t, law, BIJSTAND_TRAJECTORY_STRICT, 3000, &seen);
  if (!held)
    tell_last_steps(t);
  ck_assert_msg(held, "%s", seen.broken);
  ck_assert_int_gt(seen.reasons[BIJSTAND_REASON_FACTS_ARE_MISSING] + seen.reasons[BIJSTAND_REASON_RIGHT_ESTABLISHED] +
                     seen.reasons[BIJSTAND_REASON_RIGHT_STANDS], 10);
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("trajectory/guards");
  TCase *guards = tcase_create("guards");
  SRunner *runner;
  int failed;
  tcase_add_loop_test(guards, a_guard_is_met_where_the_decision_says_so, 0, CASES);
  tcase_add_test(guards, every_guard_that_asks_is_seen_met_not_met_and_open);
  tcase_add_test(guards, without_a_file_the_event_is_believed);
  tcase_add_test(guards, a_narrowed_decision_leaves_the_rest_to_the_event);
  tcase_add_test(guards, a_guard_on_who_is_not_in_the_file_is_not_met);
  tcase_add_test(guards, looking_ahead_keeps_the_facts_that_are_missing);
  tcase_add_loop_test(guards, an_advance_follows_its_term_unless_there_clearly_is_no_right, 0, COUNT(advanced));
  tcase_add_loop_test(guards, nothing_passes_that_the_file_denies, 0, COUNT(walked_files));
  suite_add_tcase(suite, guards);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
