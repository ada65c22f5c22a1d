/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A question to a decision that cannot be answered is refused, and says nothing: without a decision, before
 * anything was decided, without a place for the answer, and about a rule, a fact, a person or a place in a list
 * that it has not.
 */
#include "tests/rules/household.h"

#define ck_refused(call) ck_assert_int_eq(call, BIJSTAND_ERROR_ARGUMENT)

enum { NOBODY = 7 };

static bijstand_rule rule_called(const char *name)
{
  const struct bijstand_rule_info *rule = bijstand_rule_by_name(name);
  ck_assert_ptr_nonnull(rule);
  return rule->number;
}

/* Every question to what has decided nothing. */
static void ask_in_vain(bijstand_decision *d)
{
  bijstand_value value = 5;
  int32_t answer = 5;
  size_t count = 5;
  struct bijstand_range bounds = { 5, 5 };
  struct bijstand_ground ground = { 5, 5, 5, 5 };
  struct bijstand_month_part part = { 5, 5, { 5, 5 }, { 5, 5 } };
  ck_refused(bijstand_decision_value(d, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &value));
  ck_refused(bijstand_decision_bounds(d, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &bounds));
  ck_refused(bijstand_decision_answer(d, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &answer));
  ck_refused(bijstand_decision_missing(d, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL, 0, &count));
  ck_refused(bijstand_decision_missing_all(d, NULL, 0, &count));
  ck_refused(bijstand_decision_not_covered(d, NULL, 0, &count));
  ck_refused(bijstand_decision_grounds(d, NULL, 0, &count));
  ck_refused(bijstand_decision_ground_at(d, 0, &ground));
  ck_refused(bijstand_decision_ground_of(d, 0, BIJSTAND_CASE, &ground));
  ck_refused(bijstand_decision_counts(d, 0, BIJSTAND_FACT_ASSET_BANK, &value));
  ck_refused(bijstand_decision_part_at(d, 0, &part));
  ck_assert(value == 5 && answer == 5 && count == 5 && bounds.low == 5 && ground.rule == 5 && part.from == 5);
  ck_assert_int_eq(bijstand_decision_ground_count(d), 0);
  ck_assert_int_eq(bijstand_decision_part_count(d), 0);
  ck_assert_int_eq(bijstand_decision_date(d), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_decision_known_on(d), BIJSTAND_UNKNOWN);
  ck_assert_ptr_null(bijstand_decision_rulebook(d));
  ck_assert_ptr_null(bijstand_decision_dossier(d));
}

START_TEST(no_decision_answers_nothing)
{
  ask_in_vain(NULL);
  ck_refused(bijstand_decision_ask(NULL, BIJSTAND_QUESTION_ALL));
}
END_TEST

START_TEST(a_decision_that_has_not_decided_answers_nothing)
{
  struct bench b = bench_new();
  ask_in_vain(b.decision);
  bench_free(b);
}
END_TEST

START_TEST(an_answer_needs_a_place)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  size_t count = 5;
  struct bijstand_month_part part;
  decide(b, d, "2026-07-01");
  ck_refused(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  ck_refused(bijstand_decision_bounds(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  ck_refused(bijstand_decision_answer(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  ck_refused(bijstand_decision_missing(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL, 0, NULL));
  ck_refused(bijstand_decision_missing(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL, 1, &count));
  ck_refused(bijstand_decision_missing_all(b.decision, NULL, 0, NULL));
  ck_refused(bijstand_decision_missing_all(b.decision, NULL, 1, &count));
  ck_refused(bijstand_decision_not_covered(b.decision, NULL, 0, NULL));
  ck_refused(bijstand_decision_not_covered(b.decision, NULL, 1, &count));
  ck_refused(bijstand_decision_grounds(b.decision, NULL, 0, NULL));
  ck_refused(bijstand_decision_grounds(b.decision, NULL, 1, &count));
  ck_refused(bijstand_decision_ground_at(b.decision, 0, NULL));
  ck_refused(bijstand_decision_ground_of(b.decision, 0, BIJSTAND_CASE, NULL));
  ck_refused(bijstand_decision_counts(b.decision, 0, BIJSTAND_FACT_ASSET_BANK, NULL));
  ck_refused(bijstand_decision_part_at(b.decision, 0, NULL));
  ck_refused(bijstand_decision_part_at(b.decision, -1, &part));
  ck_assert_uint_eq(count, 5);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_rule_is_asked_of_whom_it_is_about)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  int32_t child = add_child(d, "child", "2019-05-01");
  bijstand_rule of_case = rule_called("couple_by_law_2015"), of_adult = rule_called("dutch_living_here");
  struct bijstand_ground ground;
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(bijstand_decision_ground_of(b.decision, of_case, BIJSTAND_CASE, &ground), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_ground_of(b.decision, of_adult, 0, &ground), BIJSTAND_OK);
  ck_refused(bijstand_decision_ground_of(b.decision, of_case, 0, &ground));
  ck_refused(bijstand_decision_ground_of(b.decision, of_adult, BIJSTAND_CASE, &ground));
  ck_refused(bijstand_decision_ground_of(b.decision, of_adult, child, &ground));
  ck_refused(bijstand_decision_ground_of(b.decision, of_adult, NOBODY, &ground));
  ck_refused(bijstand_decision_ground_of(b.decision, BIJSTAND_RULE_COUNT, BIJSTAND_CASE, &ground));
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(only_of_means_it_is_asked_whether_they_count)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_value value = 5;
  decide(b, d, "2026-07-01");
  ck_refused(bijstand_decision_counts(b.decision, 0, BIJSTAND_FACT_NATIONALITY, &value));
  ck_refused(bijstand_decision_counts(b.decision, NOBODY, BIJSTAND_FACT_INCOME_STATE_PENSION, &value));
  ck_refused(bijstand_decision_counts(b.decision, BIJSTAND_CASE, BIJSTAND_FACT_INCOME_STATE_PENSION, &value));
  ck_assert_int_eq(value, 5);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_day_of_decision_is_a_day_of_the_calendar)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-07-01"), BIJSTAND_EVER, b.decision),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-07-01"), BIJSTAND_NEVER - 1, b.decision),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, BIJSTAND_NEVER, BIJSTAND_NEVER, b.decision),
                   BIJSTAND_ERROR_DATE);
  ask_in_vain(b.decision);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_is_asked_includes_the_right_and_nothing_unheard_of)
{
  struct bench b = bench_new();
  ck_refused(bijstand_decision_ask(b.decision, 0));
  ck_refused(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ALL & ~BIJSTAND_QUESTION_ELIGIBILITY));
  ck_refused(bijstand_decision_ask(b.decision, (uint32_t)BIJSTAND_QUESTION_ALL + 1));
  ck_refused(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ALL | ((uint32_t)BIJSTAND_QUESTION_ALL + 1)));
  ck_assert_int_eq(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY), BIJSTAND_OK);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("refusals");
  TCase *tcase = tcase_create("refusals");
  tcase_add_test(tcase, no_decision_answers_nothing);
  tcase_add_test(tcase, a_decision_that_has_not_decided_answers_nothing);
  tcase_add_test(tcase, an_answer_needs_a_place);
  tcase_add_test(tcase, a_rule_is_asked_of_whom_it_is_about);
  tcase_add_test(tcase, only_of_means_it_is_asked_whether_they_count);
  tcase_add_test(tcase, a_day_of_decision_is_a_day_of_the_calendar);
  tcase_add_test(tcase, what_is_asked_includes_the_right_and_nothing_unheard_of);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
