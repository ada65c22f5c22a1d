/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The terms of a case through C: which are open, for whom and in which state; and what is refused.
 */
#include <bijstand/terms.h>

#include "tests/rules/household.h"

static bijstand_dossier *applied(void)
{
  bijstand_dossier *dossier = single("1986-02-10");
  fact(dossier, BIJSTAND_CASE, "notification_date", "2026-07-06");
  fact(dossier, BIJSTAND_CASE, "application_date", "2026-07-06");
  return dossier;
}

/* The open term of a person or the case; its term is -1 when it is not open. */
static struct bijstand_case_term open_term(struct bench b, bijstand_term term, int32_t person)
{
  struct bijstand_case_term items[2 * BIJSTAND_TERM_COUNT];
  size_t count;
  ck_assert_int_eq(bijstand_decision_terms(b.decision, items, 2 * BIJSTAND_TERM_COUNT, &count), BIJSTAND_OK);
  ck_assert_uint_le(count, 2 * BIJSTAND_TERM_COUNT);
  for (size_t i = 0; i < count; i++)
    if (items[i].term == term && items[i].person == person)
      return items[i];
  return (struct bijstand_case_term){ .term = -1 };
}

START_TEST(an_application_has_terms)
{
  struct bench b = bench_new();
  bijstand_dossier *dossier = applied();
  decide(b, dossier, "2026-07-20");
  struct bijstand_case_term found = open_term(b, BIJSTAND_TERM_APPLICATION_DECISION, BIJSTAND_CASE);
  ck_assert_int_eq(found.state, BIJSTAND_TERM_RUNNING);
  ck_assert_int_eq(found.start, day("2026-07-06"));
  ck_assert_int_eq(found.due, day("2026-08-31"));
  ck_assert_int_eq(found.over, day("2026-09-01"));
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_ADVANCE, BIJSTAND_CASE).due, day("2026-08-03"));
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_OBJECTION, BIJSTAND_CASE).term, -1);
  decide(b, dossier, "2026-09-01");
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_APPLICATION_DECISION, BIJSTAND_CASE).state, BIJSTAND_TERM_OVERDUE);
  bijstand_dossier_free(dossier);
  bench_free(b);
}
END_TEST

START_TEST(a_term_of_a_person_is_that_of_each_adult)
{
  struct bench b = bench_new();
  bijstand_dossier *dossier = couple("1986-02-10", "1988-02-10");
  fact(dossier, 1, "move_date", "2026-07-09");
  decide(b, dossier, "2026-07-10");
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_MOVE_REPORT, 0).term, -1);
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_MOVE_REPORT, 1).due, day("2026-07-14"));
  fact(dossier, 1, "move_reported_date", "2026-07-10");
  decide(b, dossier, "2026-07-10");
  ck_assert_int_eq(open_term(b, BIJSTAND_TERM_MOVE_REPORT, 1).term, -1);
  bijstand_dossier_free(dossier);
  bench_free(b);
}
END_TEST

START_TEST(a_list_that_is_too_short_tells_how_long_it_should_be)
{
  struct bench b = bench_new();
  bijstand_dossier *dossier = applied();
  decide(b, dossier, "2026-07-20");
  struct bijstand_case_term items[BIJSTAND_TERM_COUNT] = { { .term = -7 }, { .term = -7 } };
  size_t all, some;
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 0, &all), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_terms(b.decision, items, 1, &some), BIJSTAND_OK);
  ck_assert_uint_ge(all, 3);
  ck_assert_uint_eq(some, all);
  ck_assert_int_ge(items[0].term, 0);
  ck_assert_int_eq(items[1].term, -7);
  bijstand_dossier_free(dossier);
  bench_free(b);
}
END_TEST

START_TEST(what_was_not_decided_has_no_terms)
{
  struct bench b = bench_new();
  bijstand_dossier *dossier = applied();
  size_t count = 7;
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY), BIJSTAND_OK);
  decide(b, dossier, "2026-07-20");
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY | BIJSTAND_QUESTION_INTAKE),
                   BIJSTAND_OK);
  decide(b, dossier, "2026-07-20");
  ck_assert_int_eq(bijstand_decision_terms(NULL, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 1, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_uint_eq(count, 7);
  ck_assert_int_eq(bijstand_decision_terms(b.decision, NULL, 0, &count), BIJSTAND_OK);
  bijstand_dossier_free(dossier);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("the terms of a case");
  TCase *all = tcase_create("open terms");
  tcase_add_test(all, an_application_has_terms);
  tcase_add_test(all, a_term_of_a_person_is_that_of_each_adult);
  tcase_add_test(all, a_list_that_is_too_short_tells_how_long_it_should_be);
  tcase_add_test(all, what_was_not_decided_has_no_terms);
  suite_add_tcase(suite, all);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? 0 : 1;
}
