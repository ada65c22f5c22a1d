/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Kinds of cases: a case that takes a route of its kind comes out as by the rules, whatever is asked of it and in whichever
 * order; and what is another case than it seems takes no route.
 */
#include <check.h>
#include <string.h>

#include "bench/generated.h"
#include "rules/decision.h"
#include "tests/each.h"

#define DAY 20270 /* 2025-07-01, of which the ceilings of exemptions have been read */

static bijstand_rulebook *rulebook;
static bijstand_decision *by_route, *by_rules;

static void ok(bijstand_status status) { ck_assert_int_eq(status, BIJSTAND_OK); }

static void set_up(void)
{
  ok(bijstand_rulebook_new(&rulebook));
  ok(bijstand_decision_new(&by_route));
  ok(bijstand_decision_new(&by_rules));
}

static void tear_down(void)
{
  bijstand_decision_free(by_route);
  bijstand_decision_free(by_rules);
  bijstand_rulebook_free(rulebook);
}

static void decide(const bijstand_dossier *dossier, bijstand_value date, bijstand_value known_on)
{
  kinds_begin(&by_rules->kinds);
  ok(bijstand_decide(rulebook, dossier, date, known_on, by_rules));
  ck_assert_ptr_null(by_rules->kinds.taken);
  ok(bijstand_decide(rulebook, dossier, date, known_on, by_route));
}

static void compare(bijstand_outcome outcome, int32_t who)
{
  bijstand_value value, expected;
  struct bijstand_range bounds, expected_bounds;
  int32_t answer, expected_answer;
  bijstand_status status = bijstand_decision_value(by_rules, outcome, who, &expected);
  ck_assert_int_eq(bijstand_decision_value(by_route, outcome, who, &value), status);
  if (status != BIJSTAND_OK)
    return;
  ck_assert_msg(value == expected, "%s of %d: %lld, and by the rules %lld", bijstand_outcome_by_id(outcome)->name, who,
                (long long)value, (long long)expected);
  ok(bijstand_decision_answer(by_rules, outcome, who, &expected_answer));
  ok(bijstand_decision_answer(by_route, outcome, who, &answer));
  ck_assert_int_eq(answer, expected_answer);
  ok(bijstand_decision_bounds(by_rules, outcome, who, &expected_bounds));
  ok(bijstand_decision_bounds(by_route, outcome, who, &bounds));
  ck_assert_int_eq(bounds.low, expected_bounds.low);
  ck_assert_int_eq(bounds.high, expected_bounds.high);
}

static void compare_grounds(void)
{
  static struct bijstand_ground grounds[8192], expected[8192];
  size_t count, expected_count;
  ok(bijstand_decision_grounds(by_rules, expected, 8192, &expected_count));
  ok(bijstand_decision_grounds(by_route, grounds, 8192, &count));
  ck_assert_uint_eq(count, expected_count);
  ck_assert_mem_eq(grounds, expected, count * sizeof grounds[0]);
}

/* States another value in the place of the one that a fact has always had. */
static void state_anew(bijstand_dossier *dossier, int32_t who, bijstand_fact fact, bijstand_value value)
{
  bijstand_dossier_unset(dossier, who, fact, BIJSTAND_EVER, BIJSTAND_EVER);
  ok(bijstand_dossier_set(dossier, who, fact, BIJSTAND_EVER, BIJSTAND_EVER, value));
}

/* Gives a fact that the dossier has always stated another value, as the next of a caseload would have. */
static void vary(bijstand_dossier *dossier, bijstand_value date)
{
  const struct bijstand_entry e = dossier->entries[any(dossier->entry_count)];
  const struct bijstand_fact_info *fact = bijstand_fact_by_id(e.fact);
  bijstand_value value = e.low;
  if (fact->number == BIJSTAND_FACT_BIRTH_DATE)
    value += any(800) - 400;
  else if (fact->type == BIJSTAND_TYPE_CENTS && any(4) > 0)
    value += any(5000) - (value > 2500 ? 2500 : 0);
  else
    value = any(60) ? any_value(fact, date) : BIJSTAND_UNKNOWN;
  if (fact->type == BIJSTAND_TYPE_CENTS && value >= 0 && value < 100000 && any(20) == 0) {
    bijstand_dossier_unset(dossier, e.person, e.fact, BIJSTAND_EVER, BIJSTAND_EVER);
    ok(bijstand_dossier_set_range(dossier, e.person, e.fact, BIJSTAND_EVER, BIJSTAND_EVER, value, value + any(3000)));
  } else if (value == BIJSTAND_UNKNOWN || (value >= fact->domain.low && value <= fact->domain.high))
    state_anew(dossier, e.person, e.fact, value);
}

/* One household of a caseload, and how many of its like took a route. */
static int compare_household(const bijstand_dossier *base, bijstand_value date)
{
  int taken = 0;
  for (int turn = 0; turn < 100; turn++) {
    bijstand_dossier *dossier;
    ok(bijstand_dossier_new(&dossier));
    ok(bijstand_dossier_copy(base, dossier));
    for (int64_t changes = any(3); changes > 0; changes--)
      vary(dossier, date);
    decide(dossier, date, BIJSTAND_NEVER);
    taken += by_route->kinds.taken != NULL;
    compare(BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
    compare(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
    compare(BIJSTAND_OUTCOME_ENTITLED, 0);
    if (any(20) == 0)
      compare((bijstand_outcome)any(bijstand_outcome_count()), any(2) ? BIJSTAND_CASE : 0);
    if (any(20) == 0)
      compare_grounds();
    bijstand_dossier_free(dossier);
  }
  return taken;
}

START_TEST(a_case_that_takes_a_route_comes_out_as_by_the_rules)
{
  int taken = 0;
  for (int i = 0; i < some_of(60); i++) {
    bijstand_value date = i % 3 ? 16436 + any(4300) : 9496 + any(11300);
    bijstand_dossier *household = generate(date);
    taken += compare_household(household, date);
    bijstand_dossier_free(household);
  }
  ck_assert_msg(taken > some_of(60) * 100 / 8, "%d took a route", taken);
}
END_TEST

/* --- a single person with a wage ----------------------------------------------------------------------------- */

static bijstand_dossier *single(bijstand_value wage)
{
  bijstand_dossier *household;
  int32_t who;
  ok(bijstand_dossier_new(&household));
  ok(bijstand_dossier_add_person(household, BIJSTAND_ROLE_APPLICANT, "applicant", &who));
  set(household, 0, BIJSTAND_FACT_BIRTH_DATE, 6000);
  set(household, 0, BIJSTAND_FACT_NATIONALITY, BIJSTAND_NATIONALITY_DUTCH);
  set(household, 0, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 1);
  set(household, 0, BIJSTAND_FACT_MARITAL_STATUS, BIJSTAND_MARITAL_STATUS_UNMARRIED);
  set(household, 0, BIJSTAND_FACT_ASSET_BANK, 0);
  set(household, 0, BIJSTAND_FACT_INCOME_WORK_NET, wage);
  set(household, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, BIJSTAND_HOME_TENURE_RENTED);
  return household;
}

static bijstand_value paid(void)
{
  bijstand_value cents;
  ok(bijstand_decision_value(by_route, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, &cents));
  return cents;
}

static bijstand_value norm_by_rules(void)
{
  bijstand_value cents;
  ok(bijstand_decision_value(by_rules, BIJSTAND_OUTCOME_NORM, BIJSTAND_CASE, &cents));
  return cents;
}

/* Decides until a route is taken. */
static void take_a_route(bijstand_dossier *dossier)
{
  for (int i = 0; i < 100; i++) {
    ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
    paid();
    if (by_route->kinds.taken != NULL)
      return;
  }
  ck_abort_msg("no route is taken");
}

START_TEST(another_wage_is_another_amount_on_the_same_route)
{
  bijstand_dossier *dossier = single(10000);
  bijstand_value before;
  take_a_route(dossier);
  before = paid();
  state_anew(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, 30000);
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_nonnull(by_route->kinds.taken);
  ck_assert_int_eq(before - paid(), 20000);
  bijstand_dossier_free(dossier);
}
END_TEST

/* Pw 31(2)(n): somebody on assistance with a wage of which a share is left alone, for as many months. */
static bijstand_dossier *with_exempt_share(bijstand_value wage)
{
  bijstand_dossier *dossier = single(wage);
  set(dossier, BIJSTAND_CASE, BIJSTAND_FACT_BENEFIT_RUNNING, 1);
  set(dossier, 0, BIJSTAND_FACT_WORK_HELPS_REINTEGRATION, 1);
  set(dossier, 0, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, BIJSTAND_EARNINGS_EXEMPTION_APPLIED_NONE);
  return dossier;
}

START_TEST(a_share_of_each_wage_is_rounded_as_by_the_rules)
{
  bijstand_dossier *dossier = with_exempt_share(10000);
  take_a_route(dossier);
  for (bijstand_value wage = 20000; wage < 20008; wage++) {
    state_anew(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, wage);
    decide(dossier, DAY, BIJSTAND_NEVER);
    ck_assert_ptr_nonnull(by_route->kinds.taken);
    compare(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
    ck_assert_int_gt(paid(), norm_by_rules() - wage);
  }
  bijstand_dossier_free(dossier);
}
END_TEST

/* What a fact tells of the past is read from its statements, and is another route when they say something else. */
START_TEST(whose_months_are_used_up_takes_another_route)
{
  bijstand_dossier *dossier = with_exempt_share(10000);
  take_a_route(dossier);
  state_anew(dossier, 0, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, BIJSTAND_EARNINGS_EXEMPTION_APPLIED_GENERAL);
  for (int i = 0; i < 20; i++) {
    decide(dossier, DAY, BIJSTAND_NEVER);
    compare(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  }
  ck_assert_int_eq(paid(), norm_by_rules() - 10000);
  bijstand_dossier_free(dossier);
}
END_TEST

/* Another day, another day of knowing, another policy, a wage that ended, a child. */
START_TEST(what_is_another_case_than_it_seems_takes_no_route)
{
  bijstand_dossier *dossier = single(10000);
  static const char policy[] = "parameter,from,value\nincome_month,2025-01-01,received\n";
  bijstand_rulebook *other;
  int32_t who;
  take_a_route(dossier);
  ok(bijstand_decide(rulebook, dossier, DAY + 1, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_null(by_route->kinds.taken);
  ok(bijstand_decide(rulebook, dossier, DAY, DAY, by_route));
  ck_assert_ptr_null(by_route->kinds.taken);
  ok(bijstand_rulebook_load(rulebook, "policy", policy, strlen(policy), 0, &other, NULL));
  ok(bijstand_decide(other, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_null(by_route->kinds.taken);
  bijstand_rulebook_free(other);
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_nonnull(by_route->kinds.taken);
  ok(bijstand_dossier_set(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, DAY - 10, DAY - 5, 0));
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_null(by_route->kinds.taken);
  ok(bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_CHILD, "child", &who));
  set(dossier, who, BIJSTAND_FACT_BIRTH_DATE, DAY - 2000);
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_ptr_null(by_route->kinds.taken);
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_wage_that_is_not_known_or_half_known_takes_no_route)
{
  bijstand_dossier *dossier = single(10000);
  take_a_route(dossier);
  state_anew(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_UNKNOWN);
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_int_eq(paid(), BIJSTAND_UNKNOWN);
  bijstand_dossier_unset(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_EVER, BIJSTAND_EVER);
  ok(bijstand_dossier_set_range(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_EVER, BIJSTAND_EVER, 0, 10000));
  ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
  ck_assert_int_eq(paid(), BIJSTAND_UNKNOWN);
  bijstand_dossier_free(dossier);
}
END_TEST

/* What is half known may settle the right; the next case is another all the same. */
START_TEST(a_route_of_savings_that_are_half_known_is_not_one_of_savings)
{
  bijstand_dossier *dossier = single(10000);
  bijstand_dossier_unset(dossier, 0, BIJSTAND_FACT_ASSET_BANK, BIJSTAND_EVER, BIJSTAND_EVER);
  ok(bijstand_dossier_set_range(dossier, 0, BIJSTAND_FACT_ASSET_BANK, BIJSTAND_EVER, BIJSTAND_EVER, 0, 10000));
  for (int i = 0; i < 100; i++) {
    ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
    ck_assert_int_gt(paid(), 0);
  }
  state_anew(dossier, 0, BIJSTAND_FACT_ASSET_BANK, 90000000);
  for (int i = 0; i < 100; i++) {
    ok(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, by_route));
    ck_assert_int_eq(paid(), 0);
  }
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_refused_question_leaves_the_case_as_it_was)
{
  bijstand_dossier *dossier = single(10000), *nobody;
  bijstand_value before, whole;
  take_a_route(dossier);
  before = paid();
  ok(bijstand_dossier_new(&nobody));
  ck_assert_int_eq(bijstand_decide(rulebook, nobody, DAY, BIJSTAND_NEVER, by_route), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(bijstand_decide(rulebook, dossier, 0, BIJSTAND_NEVER, by_route), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(paid(), before);
  ok(bijstand_decision_value(by_route, BIJSTAND_OUTCOME_NORM, BIJSTAND_CASE, &whole));
  ck_assert_int_eq(whole, before + 10000);
  bijstand_dossier_free(dossier);
  bijstand_dossier_free(nobody);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("kinds");
  TCase *kinds = tcase_create("kinds of cases");
  SRunner *runner;
  int failed;
  tcase_set_timeout(kinds, 600);
  tcase_add_checked_fixture(kinds, set_up, tear_down);
  tcase_add_test(kinds, a_case_that_takes_a_route_comes_out_as_by_the_rules);
  tcase_add_test(kinds, another_wage_is_another_amount_on_the_same_route);
  tcase_add_test(kinds, a_share_of_each_wage_is_rounded_as_by_the_rules);
  tcase_add_test(kinds, whose_months_are_used_up_takes_another_route);
  tcase_add_test(kinds, what_is_another_case_than_it_seems_takes_no_route);
  tcase_add_test(kinds, a_wage_that_is_not_known_or_half_known_takes_no_route);
  tcase_add_test(kinds, a_route_of_savings_that_are_half_known_is_not_one_of_savings);
  tcase_add_test(kinds, a_refused_question_leaves_the_case_as_it_was);
  suite_add_tcase(suite, kinds);
  runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
