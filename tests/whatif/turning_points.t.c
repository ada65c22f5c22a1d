/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Turning points: which one fact would have turned the right, and by how much.
 */
#include <bijstand/whatif.h>

#include "tests/allocation.h"
#include "tests/rules/household.h"

#define F(name) BIJSTAND_FACT_##name

enum { MOST = 64 };

static struct bijstand_turning_point points[MOST];
static size_t count;

static void turn(struct bench b, const bijstand_dossier *d, const char *date)
{
  count = 0;
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, d, day(date), NEVER, points, MOST, &count),
                   BIJSTAND_OK);
  ck_assert_uint_le(count, MOST);
}

/* The turning point on a fact, nearest first when there are two; null when there is none. */
static const struct bijstand_turning_point *on(int32_t person, bijstand_fact fact)
{
  for (size_t i = 0; i < count; i++)
    if (points[i].person == person && points[i].fact == fact)
      return &points[i];
  return NULL;
}

static void turns(int32_t person, bijstand_fact fact, bijstand_value value, int right, int64_t distance)
{
  const struct bijstand_turning_point *p = on(person, fact);
  ck_assert_ptr_nonnull(p);
  ck_assert_int_eq(p->value, value);
  ck_assert_int_eq(p->right, right);
  ck_assert_int_eq(p->distance, distance);
}

START_TEST(a_right_is_lost_by_income_at_the_norm_assets_above_the_limit_or_leaving_the_country)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  turn(b, d, "2026-07-01");
  turns(0, F(INCOME_WORK_NET), 141946, 0, 141946);
  turns(0, F(ASSET_BANK), 800001, 0, 800001);
  turns(0, F(LIVES_IN_NETHERLANDS), 0, 0, 1);
  ck_assert_int_eq(on(0, F(INCOME_WORK_NET))->stated, 0);
  ck_assert_ptr_null(on(CASE, F(HOME_TENURE)));
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_refusal_one_cent_above_the_limit_is_turned_by_one_cent)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, F(ASSET_BANK), EVER, EVER);
  fact(d, 0, "asset_bank", "8000.01");
  turn(b, d, "2026-07-01");
  turns(0, F(ASSET_BANK), 800000, 1, 1);
  ck_assert_ptr_null(on(0, F(INCOME_WORK_NET)));
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(who_is_not_yet_27_and_can_study_would_have_a_right_had_he_been_born_earlier)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1999-07-20");
  bijstand_dossier_unset(d, 0, F(EDUCATION_POSSIBLE), EVER, EVER);
  fact(d, 0, "education_possible", "true");
  fact(d, 0, "student_finance_entitled", "true");
  turn(b, d, "2026-07-10");
  turns(0, F(BIRTH_DATE), day("1999-07-10"), 1, 10);
  turns(0, F(EDUCATION_POSSIBLE), 0, 1, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(who_is_not_yet_18_would_have_a_right_had_he_been_born_earlier)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("2008-08-01");
  turn(b, d, "2026-07-01");
  turns(0, F(BIRTH_DATE), day("2008-07-01"), 1, 31);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_notification_that_comes_tomorrow_could_have_come_today)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  fact(d, CASE, "notification_date", "2026-07-02");
  turn(b, d, "2026-07-01");
  turns(CASE, F(NOTIFICATION_DATE), day("2026-07-01"), 1, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(whom_a_sentence_keeps_out_would_have_a_right_at_home)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  state(d, 0, "detention", day("2026-06-01"), EVER, "prison");
  turn(b, d, "2026-07-15");
  turns(0, F(DETENTION), BIJSTAND_DETENTION_NONE, 1, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(cheap_facts_come_first_and_small_changes_before_large_ones)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  turn(b, d, "2026-07-01");
  ck_assert_uint_ge(count, 4);
  for (size_t i = 1; i < count; i++) {
    int32_t before = bijstand_fact_by_id(points[i - 1].fact)->cost,
            cost = bijstand_fact_by_id(points[i].fact)->cost;
    ck_assert(before < cost || (before == cost && points[i - 1].distance <= points[i].distance));
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(each_turning_point_turns_the_decision_and_one_step_nearer_does_not)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  decide(b, d, "2026-07-01");
  bijstand_value right = value_of(b, BIJSTAND_OUTCOME_RIGHT);
  turn(b, d, "2026-07-01");
  for (size_t i = 0; i < count; i++) {
    const struct bijstand_turning_point *p = &points[i];
    bijstand_value nearer = p->value < p->stated ? p->value + 1 : p->value - 1;
    bijstand_dossier_unset(d, p->person, p->fact, EVER, EVER);
    bijstand_dossier_set(d, p->person, p->fact, EVER, EVER, p->value);
    decide(b, d, "2026-07-01");
    ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_RIGHT), p->right);
    ck_assert_int_ne(p->right, right);
    bijstand_dossier_unset(d, p->person, p->fact, EVER, EVER);
    if (bijstand_fact_by_id(p->fact)->value_count == 0) {
      bijstand_dossier_set(d, p->person, p->fact, EVER, EVER, nearer);
      decide(b, d, "2026-07-01");
      ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_RIGHT), right);
      bijstand_dossier_unset(d, p->person, p->fact, EVER, EVER);
    }
    bijstand_dossier_set(d, p->person, p->fact, EVER, EVER, p->stated);
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(while_the_right_is_not_known_nothing_turns_it)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, F(ASSET_BANK), EVER, EVER);
  turn(b, d, "2026-07-01");
  ck_assert_uint_eq(count, 0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_list_that_is_too_short_holds_the_first_ones)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  turn(b, d, "2026-07-01");
  struct bijstand_turning_point few[2];
  size_t all = count;
  for (size_t size = 0; size <= 2; size++) {
    memset(few, 0, sizeof few);
    ck_assert_int_eq(bijstand_turning_points(b.rulebook, d, day("2026-07-01"), NEVER, few, size, &count),
                     BIJSTAND_OK);
    ck_assert_uint_eq(count, all);
    for (size_t i = 0; i < size; i++)
      ck_assert(few[i].fact == points[i].fact && few[i].value == points[i].value);
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_cannot_be_asked_is_refused_and_memory_that_runs_out_is_told)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10"), *empty = new_dossier();
  bijstand_value date = day("2026-07-01");
  count = 7;
  ck_assert_int_eq(bijstand_turning_points(NULL, d, date, NEVER, points, MOST, &count),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, NULL, date, NEVER, points, MOST, &count),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, d, date, NEVER, NULL, MOST, &count),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, d, date, NEVER, points, MOST, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, d, NEVER, NEVER, points, MOST, &count),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_turning_points(b.rulebook, empty, date, NEVER, points, MOST, &count),
                   BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_uint_eq(count, 7);
  int alive = allocation_alive();
  for (int n = 1;; n++) {
    allocation_fail_at(n);
    bijstand_status status = bijstand_turning_points(b.rulebook, d, date, NEVER, points, MOST, &count);
    ck_assert_int_eq(allocation_alive(), alive);
    if (allocation_count() < n)
      break;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
  }
  allocation_fail_at(0);
  bijstand_dossier_free(empty);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("turning points");
  TCase *tcase = tcase_create("turning points");
  tcase_set_timeout(tcase, 60);
  tcase_add_test(tcase, a_right_is_lost_by_income_at_the_norm_assets_above_the_limit_or_leaving_the_country);
  tcase_add_test(tcase, a_refusal_one_cent_above_the_limit_is_turned_by_one_cent);
  tcase_add_test(tcase, who_is_not_yet_27_and_can_study_would_have_a_right_had_he_been_born_earlier);
  tcase_add_test(tcase, who_is_not_yet_18_would_have_a_right_had_he_been_born_earlier);
  tcase_add_test(tcase, a_notification_that_comes_tomorrow_could_have_come_today);
  tcase_add_test(tcase, whom_a_sentence_keeps_out_would_have_a_right_at_home);
  tcase_add_test(tcase, cheap_facts_come_first_and_small_changes_before_large_ones);
  tcase_add_test(tcase, each_turning_point_turns_the_decision_and_one_step_nearer_does_not);
  tcase_add_test(tcase, while_the_right_is_not_known_nothing_turns_it);
  tcase_add_test(tcase, a_list_that_is_too_short_holds_the_first_ones);
  tcase_add_test(tcase, what_cannot_be_asked_is_refused_and_memory_that_runs_out_is_told);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
