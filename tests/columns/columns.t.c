/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Columns: each row is answered as the household of that row would be on its own, for every outcome and on days of every
 * act; and what cannot be decided is refused with its row and column before anything is written.
 */
#include <check.h>
#include <string.h>

#include "bench/generated.h"
#include "rules/decision.h"

#define ROWS 24
#define DAY 20635 /* 2026-07-01 */
#define UNKNOWN BIJSTAND_UNKNOWN

static bijstand_rulebook *rulebook;

static void set_up(void) { must(bijstand_rulebook_new(&rulebook)); }
static void tear_down(void) { bijstand_rulebook_free(rulebook); }

static void ok(bijstand_status status) { ck_assert_int_eq(status, BIJSTAND_OK); }

/* --- one row is one case ------------------------------------------------------------------------------------- */

struct table {
  bijstand_columns *columns;
  struct bijstand_batch batch;
  int32_t inputs, outputs;
  bijstand_value in[16][ROWS], dates[ROWS], out[BIJSTAND_COLUMNS_MAX][ROWS];
  uint8_t valid[16][ROWS / 8];
  struct bijstand_input input[16];
  struct bijstand_output output[BIJSTAND_COLUMNS_MAX];
  bijstand_outcome outcome[BIJSTAND_COLUMNS_MAX];
  int32_t person[BIJSTAND_COLUMNS_MAX];
};

/* Columns for some facts of this household, with values of which some are not known. */
static void add_inputs(struct table *t, const bijstand_dossier *household, bijstand_value date)
{
  for (int tries = 0; tries < 40 && t->inputs < 12; tries++) {
    const struct bijstand_fact_info *fact = bijstand_fact_at((int32_t)any(bijstand_fact_count()));
    int32_t who = fact->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : (int32_t)any(bijstand_dossier_person_count(household));
    if (bijstand_columns_add_input(t->columns, who, fact->number, NULL) != BIJSTAND_OK)
      continue;
    for (int row = 0; row < ROWS; row++) {
      t->in[t->inputs][row] = fact->number == BIJSTAND_FACT_BIRTH_DATE ? date - 365 * (17 + any(55)) - any(365) : any_value(fact, date);
      if (any(2))
        t->valid[t->inputs][row / 8] |= (uint8_t)(any(12) ? 1u << row % 8 : 0u);
      else
        t->valid[t->inputs][row / 8] |= (uint8_t)(1u << row % 8);
    }
    t->input[t->inputs] = (struct bijstand_input){ t->in[t->inputs], 0, t->valid[t->inputs] };
    t->inputs++;
  }
}

/* Columns for every outcome of the case and of the first two persons. */
static void add_outputs(struct table *t)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++)
    for (int32_t who = BIJSTAND_CASE; who < 2 && t->outputs < BIJSTAND_COLUMNS_MAX; who++) {
      if (bijstand_columns_add_output(t->columns, i, who, NULL) != BIJSTAND_OK)
        continue;
      t->output[t->outputs] = (struct bijstand_output){ t->out[t->outputs], 0 };
      t->outcome[t->outputs] = i;
      t->person[t->outputs++] = who;
    }
}

static void compare_rows(struct table *t, bijstand_decision *decision)
{
  static const bijstand_dossier *household;
  for (size_t row = 0; row < ROWS; row++) {
    bijstand_value date = t->batch.dates ? t->dates[row] : t->batch.date, value;
    ok(bijstand_columns_row(t->columns, &t->batch, row, &household));
    ok(bijstand_decide(rulebook, household, date, BIJSTAND_NEVER, decision));
    for (int32_t i = 0; i < t->outputs; i++) {
      ok(bijstand_decision_value(decision, t->outcome[i], t->person[i], &value));
      ck_assert_msg(t->out[i][row] == value, "row %d, %s of %d: %lld, and on its own %lld", (int)row,
                    bijstand_outcome_by_id(t->outcome[i])->name, t->person[i], (long long)t->out[i][row], (long long)value);
    }
  }
}

START_TEST(each_row_is_answered_as_the_household_alone)
{
  bijstand_decision *decision;
  ok(bijstand_decision_new(&decision));
  for (int i = 0; i < 150; i++) {
    static struct table t;
    bijstand_value date = 9496 + any(11300);
    bijstand_dossier *household = generate(date);
    memset(&t, 0, sizeof t);
    ok(bijstand_columns_new(household, &t.columns));
    add_inputs(&t, household, date);
    add_outputs(&t);
    t.batch = (struct bijstand_batch){ .rows = ROWS, .date = date, .known_on = BIJSTAND_NEVER, .inputs = t.input, .outputs = t.output };
    for (int row = 0; row < ROWS; row++)
      t.dates[row] = date + (any(4) ? 0 : any(40));
    if (any(2))
      t.batch.dates = t.dates;
    ok(bijstand_columns_decide(t.columns, rulebook, &t.batch, NULL));
    compare_rows(&t, decision);
    bijstand_columns_free(t.columns);
    bijstand_dossier_free(household);
  }
  bijstand_decision_free(decision);
}
END_TEST

/* --- a single person with a wage ----------------------------------------------------------------------------- */

static bijstand_dossier *single(void)
{
  bijstand_dossier *household;
  int32_t who;
  ok(bijstand_dossier_new(&household));
  ok(bijstand_dossier_add_person(household, BIJSTAND_ROLE_APPLICANT, "applicant", &who));
  set(household, 0, BIJSTAND_FACT_BIRTH_DATE, 6000);
  set(household, 0, BIJSTAND_FACT_NATIONALITY, 0);
  set(household, 0, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 1);
  set(household, 0, BIJSTAND_FACT_MARITAL_STATUS, 0);
  set(household, 0, BIJSTAND_FACT_ASSET_BANK, 0);
  set(household, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, 0);
  return household;
}

START_TEST(a_trace_tells_which_rules_hold_in_a_row)
{
  bijstand_dossier *household = single();
  bijstand_columns *columns;
  bijstand_rule rules[] = { BIJSTAND_RULE_ACT_PW, BIJSTAND_RULE_NO_COUNTED_ASSETS };
  bijstand_value assets[] = { 0, 5000000 };
  uint64_t trace[2];
  struct bijstand_input input = { assets, 0, NULL };
  struct bijstand_batch batch = { .rows = 2, .date = DAY, .known_on = BIJSTAND_NEVER, .inputs = &input, .trace = trace };
  ok(bijstand_columns_new(household, &columns));
  ok(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_ASSET_BANK, NULL));
  ok(bijstand_columns_set_trace(columns, rules, 2));
  ok(bijstand_columns_decide(columns, rulebook, &batch, NULL));
  ck_assert_uint_eq(trace[0] & 1, 1);
  ck_assert_uint_eq(trace[1] & 1, 1);
  ck_assert_uint_ne(trace[0], trace[1]);
  bijstand_columns_free(columns);
  bijstand_dossier_free(household);
}
END_TEST

START_TEST(a_bad_value_is_refused_with_its_row_and_column_and_nothing_is_written)
{
  bijstand_dossier *household = single();
  bijstand_columns *columns;
  bijstand_value wage[] = { 0, 100, 100 }, married[] = { 0, 1, 77 }, amount[] = { -1, -1, -1 };
  struct bijstand_input inputs[] = { { wage, 0, NULL }, { married, 0, NULL } };
  struct bijstand_output output = { amount, 0 };
  struct bijstand_batch batch = { .rows = 3, .date = DAY, .known_on = BIJSTAND_NEVER, .inputs = inputs, .outputs = &output };
  struct bijstand_error error;
  ok(bijstand_columns_new(household, &columns));
  ok(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_WORK_NET, NULL));
  ok(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_MARITAL_STATUS, NULL));
  ok(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  ck_assert_int_eq(bijstand_columns_decide(columns, rulebook, &batch, &error), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(error.line, 3);
  ck_assert_int_eq(error.column, 2);
  ck_assert_str_eq(error.place, "marital_status");
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(amount[i], -1);
  batch.date = 0;
  married[2] = 0;
  ck_assert_int_eq(bijstand_columns_decide(columns, rulebook, &batch, &error), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(error.column, 0);
  batch.date = DAY;
  ok(bijstand_columns_decide(columns, rulebook, &batch, &error));
  ck_assert_int_gt(amount[0], 0);
  ck_assert_int_eq(amount[0] - amount[1], 100);
  bijstand_columns_free(columns);
  bijstand_dossier_free(household);
}
END_TEST

START_TEST(what_is_not_there_has_no_column)
{
  bijstand_dossier *household = single(), *nobody;
  bijstand_columns *columns;
  ok(bijstand_dossier_new(&nobody));
  ck_assert_int_eq(bijstand_columns_new(nobody, &columns), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(bijstand_columns_new(NULL, &columns), BIJSTAND_ERROR_ARGUMENT);
  ok(bijstand_columns_new(household, &columns));
  ck_assert_int_eq(bijstand_columns_add_input(columns, 1, BIJSTAND_FACT_BIRTH_DATE, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_COUNT, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_HOME_TENURE, NULL), BIJSTAND_ERROR_ROLE);
  ok(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_BIRTH_DATE, NULL));
  ck_assert_int_eq(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_BIRTH_DATE, NULL), BIJSTAND_ERROR_DUPLICATE);
  ck_assert_int_eq(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_RIGHT, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_COUNT, BIJSTAND_CASE, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_columns_free(columns);
  bijstand_columns_free(NULL);
  bijstand_dossier_free(household);
  bijstand_dossier_free(nobody);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("columns");
  TCase *tcase = tcase_create("columns");
  tcase_add_checked_fixture(tcase, set_up, tear_down);
  tcase_set_timeout(tcase, 600);
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, each_row_is_answered_as_the_household_alone);
  tcase_add_test(tcase, a_trace_tells_which_rules_hold_in_a_row);
  tcase_add_test(tcase, a_bad_value_is_refused_with_its_row_and_column_and_nothing_is_written);
  tcase_add_test(tcase, what_is_not_there_has_no_column);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
