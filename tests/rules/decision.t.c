/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The decision: what is known, what is not known yet and what to ask, the two time axes, the parts of a month, and
 * calls that must be refused.
 */
#include "tests/allocation.h"
#include "tests/rules/household.h"

#define AMOUNT BIJSTAND_OUTCOME_MONTH_AMOUNT
#define NORM BIJSTAND_OUTCOME_NORM
#define RIGHT BIJSTAND_OUTCOME_RIGHT

/* The facts to ask for, as "person.fact person.fact". */
static const char *missing(struct bench b, const bijstand_dossier *dossier, char *text, size_t size)
{
  struct bijstand_missing items[32];
  size_t count = 0;
  text[0] = '\0';
  ck_assert_int_eq(bijstand_decision_missing_all(b.decision, items, 32, &count), BIJSTAND_OK);
  for (size_t i = 0; i < count; i++) {
    const char *id = bijstand_dossier_person_id(dossier, items[i].person);
    size_t used = strlen(text);
    snprintf(text + used, size - used, "%s%s%s%s", i ? " " : "", id ? id : "", id ? "." : "",
             bijstand_fact_by_id(items[i].fact)->name);
  }
  return text;
}

START_TEST(a_known_case_has_a_known_answer)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  char text[512];
  int32_t answer = -1;
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, RIGHT), 1);
  ck_assert_int_eq(value_of(b, NORM), 141946);
  ck_assert_int_eq(value_of(b, AMOUNT), 141946);
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_PAYMENT), 134849);
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_HOLIDAY_ALLOWANCE), 7097);
  ck_assert_str_eq(missing(b, d, text, sizeof text), "");
  ck_assert_int_eq(bijstand_decision_answer(b.decision, AMOUNT, CASE, &answer), BIJSTAND_OK);
  ck_assert_int_eq(answer, BIJSTAND_ANSWER_KNOWN);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(an_unknown_income_leaves_the_amount_between_nil_and_the_norm)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  char text[512];
  int32_t answer = -1;
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_INCOME_WORK_NET, EVER, EVER);
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, RIGHT), UNKNOWN);
  ck_assert_int_eq(value_of(b, NORM), 141946);
  ck_assert_int_eq(bounds_of(b, AMOUNT).low, 0);
  ck_assert_int_eq(bounds_of(b, AMOUNT).high, 141946);
  ck_assert_str_eq(missing(b, d, text, sizeof text), "applicant.income_work_net");
  ck_assert_int_eq(bijstand_decision_answer(b.decision, AMOUNT, CASE, &answer), BIJSTAND_OK);
  ck_assert_int_eq(answer, BIJSTAND_ANSWER_FACTS);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(an_income_that_is_surely_above_the_norm_settles_the_refusal)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_INCOME_WORK_NET, EVER, EVER);
  fact(d, 0, "income_work_net", "1800..2400");
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_ASSET_BANK, EVER, EVER);
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, RIGHT), 0);
  ck_assert_int_eq(value_of(b, AMOUNT), 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_refusal_proved_by_one_fact_asks_for_no_other)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  char text[512];
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_ASSET_BANK, EVER, EVER);
  fact(d, 0, "asset_securities", "9000");
  fact(d, 0, "income_other_benefit", "2000");
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, RIGHT), 0);
  ck_assert_str_eq(missing(b, d, text, sizeof text), "");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(an_age_that_is_known_within_the_norms_of_adults_is_enough)
{
  struct bench b = bench_new();
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  fact(d, CASE, "home_tenure", "rented");
  fact(d, 0, "birth_date", "1970-01-01..1995-12-31");
  fact(d, 0, "nationality", "dutch");
  fact(d, 0, "lives_in_netherlands", "true");
  fact(d, 0, "income_work_net", "0");
  fact(d, 0, "asset_bank", "0");
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, NORM), 141946);
  ck_assert_int_eq(value_of(b, AMOUNT), 141946);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_friend_in_the_house_is_a_question_of_mutual_care)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1991-02-10");
  int32_t friend = add_adult(d, BIJSTAND_ROLE_PARTNER, "friend", "1990-02-10");
  char text[512];
  fact(d, friend, "kinship", "none");
  fact(d, friend, "rental_contract_kind", "none");
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, RIGHT), 1);
  ck_assert_int_eq(value_of(b, AMOUNT), UNKNOWN);
  ck_assert_int_eq(bounds_of(b, AMOUNT).low, 101390);  /* single with a cost sharer */
  ck_assert_int_eq(bounds_of(b, AMOUNT).high, 202779); /* a couple */
  ck_assert_str_eq(missing(b, d, text, sizeof text), "friend.mutual_care");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_birthday_cuts_the_month)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("2005-07-15");
  struct bijstand_month_part part;
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, AMOUNT), 93667); /* 14 days of 350.42 and 17 of 1419.46 */
  ck_assert_int_eq(bijstand_decision_part_count(b.decision), 2);
  ck_assert_int_eq(bijstand_decision_part_at(b.decision, 1, &part), BIJSTAND_OK);
  ck_assert_int_eq(part.from, day("2026-07-15"));
  ck_assert_int_eq(part.until, day("2026-07-31"));
  ck_assert_int_eq(part.norm.low, 141946);
  ck_assert_int_eq(bijstand_decision_part_at(b.decision, 2, &part), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(the_answer_of_the_month_is_the_same_on_each_of_its_days)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("2005-07-15");
  state(d, 0, "income_work_net", day("2026-07-20"), EVER, "300");
  decide(b, d, "2026-07-01");
  bijstand_value first = value_of(b, AMOUNT);
  for (bijstand_value date = day("2026-07-02"); date <= day("2026-07-31"); date++) {
    ck_assert_int_eq(bijstand_decide(b.rulebook, d, date, NEVER, b.decision), BIJSTAND_OK);
    ck_assert_int_eq(value_of(b, AMOUNT), first);
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_late_report_does_not_rewrite_the_decision_of_march)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  state(d, 0, "income_other_benefit", day("2026-03-01"), day("2026-03-20"), "812.50");
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-03-10"), day("2026-03-10"), b.decision), BIJSTAND_OK);
  ck_assert_int_eq(value_of(b, AMOUNT), 140150);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-03-10"), day("2026-03-20"), b.decision), BIJSTAND_OK);
  ck_assert_int_eq(value_of(b, AMOUNT), 140150 - 81250);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_day_without_amounts_is_not_covered_and_the_right_may_still_be_answered)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_parameter items[64];
  size_t count = 0;
  int32_t answer = -1;
  decide(b, d, "2027-03-01");
  ck_assert_int_eq(value_of(b, RIGHT), 1);
  ck_assert_int_eq(value_of(b, AMOUNT), UNKNOWN);
  ck_assert_int_eq(bijstand_decision_answer(b.decision, AMOUNT, CASE, &answer), BIJSTAND_OK);
  ck_assert_int_eq(answer, BIJSTAND_ANSWER_NOT_COVERED);
  ck_assert_int_eq(bijstand_decision_not_covered(b.decision, items, 64, &count), BIJSTAND_OK);
  size_t found = 0;
  for (size_t i = 0; i < count; i++)
    found += items[i] == BIJSTAND_PARAMETER_NORM_SINGLE_ADULT;
  ck_assert_uint_eq(found, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_is_not_covered_is_counted_beyond_the_room_there_is)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_parameter items[64], first;
  size_t all = 0, count = 0;
  decide(b, d, "2027-03-01");
  ck_assert_int_eq(bijstand_decision_not_covered(b.decision, items, 64, &all), BIJSTAND_OK);
  ck_assert_uint_gt(all, 1);
  ck_assert_int_eq(bijstand_decision_not_covered(b.decision, &first, 1, &count), BIJSTAND_OK);
  ck_assert_uint_eq(count, all);
  ck_assert_int_eq(first, items[0]);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_decision_on_the_right_alone_tells_of_no_duty)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_rule duty = bijstand_rule_by_name("duties_pw")->number;
  struct bijstand_ground ground;
  size_t count;
  int32_t all;
  decide(b, d, "2026-07-01");
  all = bijstand_decision_ground_count(b.decision);
  ck_assert_int_eq(bijstand_decision_ground_of(b.decision, duty, 0, &ground), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY), BIJSTAND_OK);
  decide(b, d, "2026-07-01");
  ck_assert_int_lt(bijstand_decision_ground_count(b.decision), all);
  ck_assert_int_eq(bijstand_decision_ground_of(b.decision, duty, 0, &ground), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_not_covered(b.decision, NULL, 0, &count), BIJSTAND_OK);
  ck_assert_uint_eq(count, 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_norm_that_the_act_does_not_name_is_open_in_law)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1950-02-10", "2007-01-01");
  int32_t answer = -1;
  state(d, 1, "nationality", EVER, day("2020-01-01"), "other");
  fact(d, 1, "residence_right", "none");
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_NORM_OF_COUPLE), UNKNOWN);
  ck_assert_int_eq(bijstand_decision_answer(b.decision, BIJSTAND_OUTCOME_NORM_OF_COUPLE, CASE, &answer), BIJSTAND_OK);
  ck_assert_int_eq(answer, BIJSTAND_ANSWER_OPEN_IN_LAW);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(every_ground_has_an_article_and_a_sentence)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-01-01");
  struct bijstand_ground ground;
  decide(b, d, "2026-07-01");
  int32_t count = bijstand_decision_ground_count(b.decision);
  ck_assert_int_gt(count, 20);
  for (int32_t i = 0; i < count; i++) {
    ck_assert_int_eq(bijstand_decision_ground_at(b.decision, i, &ground), BIJSTAND_OK);
    const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground.rule);
    ck_assert_msg(rule->article[0] && rule->act[0] && rule->text_nl[0] && rule->text_en[0], "%s", rule->name);
    ck_assert_int_ge(ground.outcome, BIJSTAND_GROUND_DOES_NOT_APPLY);
    ck_assert_int_le(ground.outcome, BIJSTAND_GROUND_DISCRETIONARY);
  }
  ck_assert_int_eq(bijstand_decision_ground_at(b.decision, count, &ground), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_ground_at(b.decision, -1, &ground), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_cannot_be_decided_is_refused_and_the_decision_stays)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10"), *empty = new_dossier();
  bijstand_value value;
  ck_assert_int_eq(bijstand_decision_value(b.decision, RIGHT, CASE, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_date(b.decision), UNKNOWN);
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(bijstand_decide(b.rulebook, empty, day("2026-07-01"), NEVER, b.decision), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("1995-12-31"), NEVER, b.decision), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, UNKNOWN, NEVER, b.decision), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-07-01"), UNKNOWN, b.decision), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_decide(NULL, d, day("2026-07-01"), NEVER, b.decision), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decide(b.rulebook, NULL, day("2026-07-01"), NEVER, b.decision), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-07-01"), NEVER, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(value_of(b, AMOUNT), 141946);
  ck_assert_int_eq(bijstand_decision_date(b.decision), day("2026-07-01"));
  ck_assert_int_eq(bijstand_decision_known_on(b.decision), NEVER);
  bijstand_dossier_free(d);
  bijstand_dossier_free(empty);
  bench_free(b);
}
END_TEST

START_TEST(questions_about_what_is_not_there_are_refused)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_value value;
  struct bijstand_range bounds;
  size_t count;
  int32_t answer;
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_COUNT, CASE, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, -1, CASE, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, RIGHT, 0, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_ENTITLED, CASE, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_ENTITLED, 1, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, BIJSTAND_OUTCOME_AT_CHARGE, 0, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_value(b.decision, RIGHT, CASE, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_bounds(b.decision, RIGHT, 7, &bounds), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_answer(b.decision, RIGHT, CASE, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_answer(NULL, RIGHT, CASE, &answer), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_missing(b.decision, RIGHT, CASE, NULL, 3, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_missing(b.decision, RIGHT, CASE, NULL, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_not_covered(b.decision, NULL, 3, &count), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(deciding_allocates_nothing_and_failing_to_begin_leaks_nothing)
{
  bijstand_decision *decision = NULL;
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-01-01");
  int alive;
  decide(b, d, "2026-07-01");
  allocation_fail_at(0);
  decide(b, d, "2026-07-15");
  ck_assert_int_eq(allocation_count(), 0);
  alive = allocation_alive();
  allocation_fail_at(1);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_ERROR_MEMORY);
  allocation_fail_at(0);
  ck_assert_ptr_null(decision);
  ck_assert_int_eq(allocation_alive(), alive);
  ck_assert_int_eq(bijstand_decision_new(NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_decision_free(NULL);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* A rulebook at the same address need not be the same rulebook. */
START_TEST(another_rulebook_gives_another_answer)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  fact(d, CASE, "living_situation_proof_requested", "false");
  bijstand_dossier_unset(d, CASE, BIJSTAND_FACT_HOME_TENURE, EVER, EVER);
  fact(d, CASE, "home_tenure", "none");
  static const bijstand_value lowered_by[] = { 0, 20278, 40556 }; /* tenths of the norm of a couple */
  for (int i = 0; i < 3; i++) {
    struct bijstand_setting setting = { BIJSTAND_PARAMETER_HOUSING_REDUCTION_PERCENT_NO_HOME, EVER, NEVER, 1000 * i };
    bijstand_rulebook *policy = NULL;
    ck_assert_int_eq(bijstand_rulebook_with(b.rulebook, &setting, 1, &policy, NULL), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_decide(policy, d, day("2026-07-01"), NEVER, b.decision), BIJSTAND_OK);
    ck_assert_int_eq(value_of(b, NORM), 141946 - lowered_by[i]);
    bijstand_rulebook_free(policy);
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("decision");
  TCase *tcase = tcase_create("decision");
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, a_known_case_has_a_known_answer);
  tcase_add_test(tcase, an_unknown_income_leaves_the_amount_between_nil_and_the_norm);
  tcase_add_test(tcase, an_income_that_is_surely_above_the_norm_settles_the_refusal);
  tcase_add_test(tcase, a_refusal_proved_by_one_fact_asks_for_no_other);
  tcase_add_test(tcase, an_age_that_is_known_within_the_norms_of_adults_is_enough);
  tcase_add_test(tcase, a_friend_in_the_house_is_a_question_of_mutual_care);
  tcase_add_test(tcase, a_birthday_cuts_the_month);
  tcase_add_test(tcase, the_answer_of_the_month_is_the_same_on_each_of_its_days);
  tcase_add_test(tcase, a_late_report_does_not_rewrite_the_decision_of_march);
  tcase_add_test(tcase, a_day_without_amounts_is_not_covered_and_the_right_may_still_be_answered);
  tcase_add_test(tcase, what_is_not_covered_is_counted_beyond_the_room_there_is);
  tcase_add_test(tcase, a_decision_on_the_right_alone_tells_of_no_duty);
  tcase_add_test(tcase, a_norm_that_the_act_does_not_name_is_open_in_law);
  tcase_add_test(tcase, every_ground_has_an_article_and_a_sentence);
  tcase_add_test(tcase, what_cannot_be_decided_is_refused_and_the_decision_stays);
  tcase_add_test(tcase, questions_about_what_is_not_there_are_refused);
  tcase_add_test(tcase, deciding_allocates_nothing_and_failing_to_begin_leaks_nothing);
  tcase_add_test(tcase, another_rulebook_gives_another_answer);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
