/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Routes: rows that are counted along a route come out as by the rules, outcome by outcome, at and around every point where
 * the law turns; and a route takes only rows of which it knows all that it asks.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "bench/generated.h"
#include "columns/columns.h"
#include "tests/each.h"

#define ROWS 600
#define LOOKED_AT 5 /* one row of so many is looked at */
#define INPUTS 5
#define DAY 20635 /* 2026-07-01 */

static bijstand_rulebook *rulebook;

static void set_up(void) { must(bijstand_rulebook_new(&rulebook)); }
static void tear_down(void) { bijstand_rulebook_free(rulebook); }

static void ok(bijstand_status status) { ck_assert_int_eq(status, BIJSTAND_OK); }

struct table {
  bijstand_columns *columns;
  struct bijstand_batch batch;
  int32_t inputs, outputs;
  bijstand_value in[INPUTS][ROWS], out[ROUTE_RESULTS_MAX][ROWS];
  struct bijstand_input input[INPUTS];
  struct bijstand_output output[ROUTE_RESULTS_MAX];
  bijstand_outcome outcome[ROUTE_RESULTS_MAX];
  int32_t person[ROUTE_RESULTS_MAX];
};

/* Values as a caseload has them: a few that many share, some of their own, and now and then one that is not known. */
static void fill(bijstand_value *values, const struct bijstand_fact_info *fact, bijstand_value date)
{
  bijstand_value shared[3];
  for (int i = 0; i < 3; i++)
    shared[i] = fact->number == BIJSTAND_FACT_BIRTH_DATE ? date - 365 * (17 + any(55)) - any(365) : any_value(fact, date);
  for (int row = 0; row < ROWS; row++) {
    bijstand_value value = shared[any(4) ? 0 : any(3)];
    if (any(3) == 0 && fact->type == BIJSTAND_TYPE_CENTS && value != BIJSTAND_UNKNOWN)
      value += any(4000) - (value > 2000 ? 2000 : value);
    else if (any(3) == 0 && fact->number == BIJSTAND_FACT_BIRTH_DATE)
      value -= any(600);
    if (value > fact->domain.high || (value < fact->domain.low && value != BIJSTAND_UNKNOWN))
      value = fact->domain.high;
    values[row] = any(300) ? value : BIJSTAND_UNKNOWN;
  }
}

static void add_input(struct table *t, int32_t who, const struct bijstand_fact_info *fact, bijstand_value date)
{
  if (t->inputs == INPUTS || bijstand_columns_add_input(t->columns, who, fact->number, NULL) != BIJSTAND_OK)
    return;
  fill(t->in[t->inputs], fact, date);
  t->input[t->inputs] = (struct bijstand_input){ t->in[t->inputs], 0, NULL };
  t->inputs++;
}

/* Most of the columns are of facts that the household states, the others of any. */
static void add_inputs(struct table *t, const bijstand_dossier *household, bijstand_value date)
{
  for (int tries = 0; tries < 60; tries++) {
    const struct bijstand_fact_info *fact = bijstand_fact_at((int32_t)any(bijstand_fact_count()));
    int32_t who = fact->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : (int32_t)any(bijstand_dossier_person_count(household));
    if (tries % 4 != 3 && household->entry_count > 0) {
      const struct bijstand_entry *e = &household->entries[any(household->entry_count)];
      fact = bijstand_fact_by_id(e->fact);
      who = e->person;
    }
    add_input(t, who, fact, date);
  }
}

static int is_asked_first(bijstand_outcome outcome)
{
  return outcome == BIJSTAND_OUTCOME_RIGHT || outcome == BIJSTAND_OUTCOME_NORM || outcome == BIJSTAND_OUTCOME_MONTH_AMOUNT;
}

static void add_outputs(struct table *t, uint32_t answers)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++)
    for (int32_t who = BIJSTAND_CASE; who < 2 && t->outputs < ROUTE_RESULTS_MAX; who++) {
      if (!(bijstand_outcome_answer[i] & answers) || (!is_asked_first(i) && any(answers == ANSWER_CORE ? 8 : 12) > 0) ||
          bijstand_columns_add_output(t->columns, i, who, NULL) != BIJSTAND_OK)
        continue;
      t->output[t->outputs] = (struct bijstand_output){ t->out[t->outputs], 0 };
      t->outcome[t->outputs] = i;
      t->person[t->outputs++] = who;
    }
}

static void compare_rows(struct table *t, bijstand_decision *decision)
{
  for (size_t row = (size_t)any(LOOKED_AT); row < ROWS; row += LOOKED_AT) {
    const bijstand_dossier *household;
    bijstand_value value;
    ok(bijstand_columns_row(t->columns, &t->batch, row, &household));
    ok(bijstand_decide(rulebook, household, t->batch.date, BIJSTAND_NEVER, decision));
    for (int32_t i = 0; i < t->outputs; i++) {
      ok(bijstand_decision_value(decision, t->outcome[i], t->person[i], &value));
      ck_assert_msg(t->out[i][row] == value, "row %d, %s of %d: %lld, and by the rules %lld", (int)row,
                    bijstand_outcome_by_id(t->outcome[i])->name, t->person[i], (long long)t->out[i][row], (long long)value);
    }
  }
}

static uint64_t rows_by_route(const bijstand_columns *columns)
{
  uint64_t rows = 0;
  for (int32_t i = 0; i < columns->routes.book.count; i++)
    rows += columns->routes.book.known[i].route->cases;
  return rows;
}

/* A household whose right is known as it stands. */
static bijstand_dossier *generate_known(bijstand_decision *decision, bijstand_value date)
{
  for (;;) {
    bijstand_dossier *household = generate(date);
    bijstand_value right;
    ok(bijstand_decide(rulebook, household, date, BIJSTAND_NEVER, decision));
    ok(bijstand_decision_value(decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right));
    if (right != BIJSTAND_UNKNOWN)
      return household;
    bijstand_dossier_free(household);
  }
}

/* Returns how many rows took a route. */
static uint64_t compare_households(int count, uint32_t answers, bijstand_value from, bijstand_value until)
{
  bijstand_decision *decision;
  uint64_t rows = 0;
  ok(bijstand_decision_new(&decision));
  for (int i = 0; i < some_of(count); i++) {
    static struct table t;
    bijstand_value date = from + any(until - from);
    bijstand_dossier *household = generate_known(decision, date);
    memset(&t, 0, sizeof t);
    ok(bijstand_columns_new(household, &t.columns));
    add_inputs(&t, household, date);
    add_outputs(&t, answers);
    t.batch = (struct bijstand_batch){ .rows = ROWS, .date = date, .known_on = BIJSTAND_NEVER, .inputs = t.input, .outputs = t.output };
    ok(bijstand_columns_decide(t.columns, rulebook, &t.batch, NULL));
    rows += rows_by_route(t.columns);
    compare_rows(&t, decision);
    bijstand_columns_free(t.columns);
    bijstand_dossier_free(household);
  }
  bijstand_decision_free(decision);
  return rows;
}

START_TEST(a_row_that_takes_a_route_comes_out_as_by_the_rules)
{
  uint64_t rows = compare_households(40, ANSWER_CORE, 16436, 20820);
  ck_assert_msg(rows > (uint64_t)some_of(40) * ROWS / 10, "%lu rows took a route", (unsigned long)rows);
}
END_TEST

START_TEST(so_it_does_under_every_act)
{
  ck_assert_uint_gt(compare_households(40, ANSWER_CORE, 9496, 21000), 0);
}
END_TEST

START_TEST(so_does_what_stands_aside)
{
  ck_assert_uint_gt(compare_households(40, ANSWER_CORE | ANSWER_ASIDE, 16436, 20820), 0);
}
END_TEST

/* --- parts --------------------------------------------------------------------------------------------------- */

START_TEST(a_part_is_rounded_as_money_is)
{
  static const struct { int64_t numerator, denominator; } parts_of[] = { { 2500, 10000 }, { 9500, 10000 }, { 1, 2 },
                                                                         { 1, 30 },       { 1, 31 },       { 13, 30 } };
  static int64_t amounts[CHUNK], parted[CHUNK];
  for (int i = 0; i < CHUNK; i++)
    amounts[i] = (any(2) ? 1 : -1) * (any(3) ? any(100000) : any(LAW_MAX));
  for (size_t i = 0; i < sizeof parts_of / sizeof parts_of[0]; i++) {
    int64_t numerator = parts_of[i].numerator, denominator = parts_of[i].denominator;
    struct parts parts = { (uint64_t)numerator, (uint64_t)denominator, 0 };
    for (int inverse = 0; inverse < 2; inverse++) {
      parts.inverse = inverse ? parts_inverse(parts.numerator, parts.denominator, (uint64_t)LAW_MAX) : 0;
      ck_assert_int_eq(parts.inverse != 0, inverse);
      kernel_part(parted, amounts, &parts, CHUNK);
      for (int k = 0; k < CHUNK; k++)
        ck_assert_int_eq(parted[k], bijstand_money_ratio(amounts[k], numerator, denominator, BIJSTAND_ROUND_HALF_UP));
    }
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("routes");
  TCase *routes = tcase_create("rows and routes");
  SRunner *runner;
  int failed;
  tcase_set_timeout(routes, 600);
  tcase_add_checked_fixture(routes, set_up, tear_down);
  tcase_add_test(routes, a_row_that_takes_a_route_comes_out_as_by_the_rules);
  tcase_add_test(routes, so_it_does_under_every_act);
  tcase_add_test(routes, so_does_what_stands_aside);
  tcase_add_test(routes, a_part_is_rounded_as_money_is);
  suite_add_tcase(suite, routes);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
