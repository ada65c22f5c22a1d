/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The list of duties: whose they are, their article and days, what lifts them, and calls that must be refused.
 */
#include <bijstand/duties.h>

#include "tests/rules/household.h"

/* The duty of a person that an outcome tells of; its person is -1 when the list does not have it. */
static struct bijstand_duty duty_of(struct bench b, int32_t person, bijstand_outcome outcome)
{
  struct bijstand_duty duty;
  for (int32_t i = 0; bijstand_decision_duty_at(b.decision, i, &duty) == BIJSTAND_OK; i++)
    if (duty.person == person && duty.outcome == outcome)
      return duty;
  duty.person = -1;
  return duty;
}

START_TEST(from_the_notification_until_pension_age_there_is_a_duty_to_work)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  fact(d, CASE, "notification_date", "2026-07-06");
  decide(b, d, "2026-07-10");
  struct bijstand_duty work = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_WORK);
  ck_assert_int_eq(work.state, BIJSTAND_DUTY_ON);
  ck_assert_str_eq(bijstand_rule_by_id(work.rule)->citation, "Pw 9(1)(a)");
  ck_assert_int_eq(work.from, day("2026-07-06"));
  ck_assert_int_gt(work.until, day("2050-01-01"));
  ck_assert_int_eq(work.due, BIJSTAND_NEVER);
  ck_assert_int_eq(work.lifted_by, BIJSTAND_WORK_LIFTED_BY_NONE);
  struct bijstand_duty service = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_RETURN_SERVICE);
  ck_assert_int_eq(service.state, BIJSTAND_DUTY_DISCRETIONARY);
  ck_assert_str_eq(service.parameters, "return_service_hours_week|return_service_months");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_duty_that_is_lifted_is_told_with_what_lifts_it_and_until_when)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  fact(d, CASE, "benefit_running", "true");
  fact(d, 0, "exempt_from_work_duty", "true");
  state(d, 0, "exempt_from_work_duty", day("2027-01-01"), EVER, "false");
  decide(b, d, "2026-07-10");
  struct bijstand_duty work = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_WORK);
  ck_assert_int_eq(work.state, BIJSTAND_DUTY_OFF);
  ck_assert_int_eq(work.lifted_by, BIJSTAND_WORK_LIFTED_BY_INDIVIDUAL);
  ck_assert_str_eq(bijstand_rule_by_id(work.rule)->citation, "Pw 9(2)");
  ck_assert_int_eq(work.until, day("2026-12-31"));
  ck_assert_int_eq(duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_REINTEGRATION).state, BIJSTAND_DUTY_ON);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* The day of the plan, and when it is reviewed next as seen on 10 July 2026. */
static const struct plan { const char *made, *review; } plans[] = {
  { "2026-01-05", "2027-01-05" }, { "2026-01-10", "2027-01-10" }, { "2026-01-11", "2026-07-11" },
  { "2026-07-10", "2027-01-10" }, { "2025-08-31", "2026-08-31" },
};

START_TEST(the_plan_of_a_single_parent_is_reviewed_each_half_year)
{
  const struct plan *plan = &plans[_i];
  struct bench b = bench_new();
  bijstand_dossier *d = single("1990-02-10");
  bijstand_value review;
  add_child(d, "child", "2023-05-01");
  fact(d, CASE, "benefit_running", "true");
  fact(d, 0, "single_parent_exemption", "true");
  fact(d, 0, "action_plan_date", plan->made);
  decide(b, d, "2026-07-10");
  ck_assert_int_eq(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_SINGLE_PARENT_PLAN_REVIEW, 0, &review), BIJSTAND_OK);
  ck_assert_int_eq(review, day(plan->review));
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(the_exemption_of_a_single_parent_ends_with_the_fifth_birthday)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1996-02-10");
  add_child(d, "child1", "2023-02-10");
  fact(d, CASE, "benefit_running", "true");
  fact(d, 0, "single_parent_exemption_requested", "true");
  fact(d, 0, "single_parent_exemption_months_used", "0");
  decide(b, d, "2026-07-10");
  struct bijstand_duty work = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_WORK);
  ck_assert_int_eq(work.lifted_by, BIJSTAND_WORK_LIFTED_BY_SINGLE_PARENT);
  ck_assert_int_eq(work.until, day("2028-02-09"));
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(work_need_not_be_accepted_before_care_for_the_child_is_found)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  add_child(d, "child1", "2018-02-10");
  fact(d, CASE, "benefit_running", "true");
  fact(d, 1, "childcare_suitable", "false");
  decide(b, d, "2026-07-10");
  struct bijstand_duty accept = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_ACCEPT_WORK);
  ck_assert_int_eq(accept.state, BIJSTAND_DUTY_OFF);
  ck_assert_int_eq(accept.lifting, BIJSTAND_OUTCOME_ACCEPTING_WAITS);
  ck_assert_int_eq(accept.lifted_by, 1);
  ck_assert_str_eq(bijstand_rule_by_id(accept.rule)->citation, "Pw 9(4)");
  ck_assert_int_eq(duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_TRAVEL).state, BIJSTAND_DUTY_ON);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_is_not_known_is_told_as_such)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, EVER, EVER);
  decide(b, d, "2026-07-10");
  struct bijstand_duty work = duty_of(b, 0, BIJSTAND_OUTCOME_DUTY_WORK);
  ck_assert_int_eq(work.state, BIJSTAND_UNKNOWN);
  ck_assert_str_eq(bijstand_rule_by_id(work.rule)->citation, "Pw 9(1)(a)");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(each_spouse_has_duties_of_his_own_in_the_order_of_persons)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1986-02-10", "1988-02-10");
  struct bijstand_duty duty;
  int32_t last = 0, of_partner = 0;
  decide(b, d, "2026-07-10");
  for (int32_t i = 0; i < bijstand_decision_duty_count(b.decision); i++) {
    ck_assert_int_eq(bijstand_decision_duty_at(b.decision, i, &duty), BIJSTAND_OK);
    ck_assert_int_ge(duty.person, last);
    last = duty.person;
    of_partner += duty.person == 1;
  }
  ck_assert_int_gt(of_partner, 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(every_outcome_of_a_duty_has_the_codes_of_duties)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *outcome = bijstand_outcome_at(i);
    if (strncmp(outcome->key, "obligations.", strlen("obligations.")) == 0)
      ck_assert_str_eq(outcome->values, "on|off|discretionary");
  }
}
END_TEST

START_TEST(a_duty_that_is_not_there_is_refused)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  struct bijstand_duty duty = { .person = 77 };
  ck_assert_int_eq(bijstand_decision_duty_count(b.decision), 0);
  ck_assert_int_eq(bijstand_decision_duty_at(b.decision, 0, &duty), BIJSTAND_ERROR_ARGUMENT);
  decide(b, d, "2026-07-10");
  int32_t count = bijstand_decision_duty_count(b.decision);
  ck_assert_int_gt(count, 0);
  ck_assert_int_eq(bijstand_decision_duty_at(b.decision, count, &duty), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_duty_at(b.decision, -1, &duty), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_duty_at(NULL, 0, &duty), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_duty_at(b.decision, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(duty.person, 77);
  ck_assert_int_eq(bijstand_decision_duty_count(NULL), 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(who_asks_for_the_right_alone_gets_no_duties)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1986-02-10");
  ck_assert_int_eq(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY), BIJSTAND_OK);
  decide(b, d, "2026-07-10");
  ck_assert_int_eq(bijstand_decision_duty_count(b.decision), 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("duties");
  tcase_add_test(tests, from_the_notification_until_pension_age_there_is_a_duty_to_work);
  tcase_add_test(tests, a_duty_that_is_lifted_is_told_with_what_lifts_it_and_until_when);
  tcase_add_loop_test(tests, the_plan_of_a_single_parent_is_reviewed_each_half_year, 0, COUNT(plans));
  tcase_add_test(tests, the_exemption_of_a_single_parent_ends_with_the_fifth_birthday);
  tcase_add_test(tests, work_need_not_be_accepted_before_care_for_the_child_is_found);
  tcase_add_test(tests, what_is_not_known_is_told_as_such);
  tcase_add_test(tests, each_spouse_has_duties_of_his_own_in_the_order_of_persons);
  tcase_add_test(tests, every_outcome_of_a_duty_has_the_codes_of_duties);
  tcase_add_test(tests, a_duty_that_is_not_there_is_refused);
  tcase_add_test(tests, who_asks_for_the_right_alone_gets_no_duties);
  Suite *suite = suite_create("duties");
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
