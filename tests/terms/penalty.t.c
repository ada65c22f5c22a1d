/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The penalty for a late decision (dwangsom, Awb 4:17): day by day, in all, and its limits.
 */
#include <bijstand/terms.h>

#include "tests/law/law.h"

static struct bijstand_penalty penalty(const char *from, const char *until)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_penalty found;
  ck_assert_int_eq(bijstand_penalty_until(rulebook, day(from), day(until), &found), BIJSTAND_OK);
  bijstand_rulebook_free(rulebook);
  return found;
}

static bijstand_value penalty_on(const char *from, bijstand_value date)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value cents;
  ck_assert_int_eq(bijstand_penalty_on(rulebook, day(from), date, &cents), BIJSTAND_OK);
  bijstand_rulebook_free(rulebook);
  return cents;
}

START_TEST(three_steps_of_fourteen_days)
{
  bijstand_value from = day("2026-09-25");
  ck_assert_int_eq(penalty_on("2026-09-25", from - 1), 0);
  ck_assert_int_eq(penalty_on("2026-09-25", from), 2300);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 13), 2300);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 14), 3500);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 27), 3500);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 28), 4500);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 41), 4500);
  ck_assert_int_eq(penalty_on("2026-09-25", from + 42), 0);
}
END_TEST

START_TEST(decided_after_twenty_days)
{
  struct bijstand_penalty found = penalty("2026-09-25", "2026-10-14");
  ck_assert_int_eq(found.days, 20);
  ck_assert_int_eq(found.cents, 53200);
  ck_assert_int_eq(found.until, day("2026-10-14"));
}
END_TEST

START_TEST(never_more_than_forty_two_days)
{
  struct bijstand_penalty found = penalty("2026-09-25", "2026-12-31");
  ck_assert_int_eq(found.days, 42);
  ck_assert_int_eq(found.until, day("2026-11-05"));
  ck_assert_int_eq(found.cents, 144200);
  ck_assert_int_eq(penalty("2015-03-02", "2015-12-31").cents, 126000);
}
END_TEST

START_TEST(in_all_is_the_sum_of_the_days)
{
  bijstand_value from = day("2018-12-12"), sum = 0; /* the amounts rose on 1 January 2019 */
  bijstand_rulebook *rulebook = national();
  for (bijstand_value date = from; date < from + 50; date++) {
    bijstand_value cents;
    struct bijstand_penalty found;
    ck_assert_int_eq(bijstand_penalty_on(rulebook, from, date, &cents), BIJSTAND_OK);
    sum += cents;
    ck_assert_int_eq(bijstand_penalty_until(rulebook, from, date, &found), BIJSTAND_OK);
    ck_assert_int_eq(found.cents, sum);
  }
  ck_assert_int_eq(sum, 14 * 2000 + 6 * 3000 + 8 * 3500 + 14 * 4500);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(not_known_where_no_amount_is)
{
  ck_assert_int_eq(penalty("2027-02-01", "2027-02-10").cents, BIJSTAND_UNKNOWN); /* beyond the horizon */
  ck_assert_int_eq(penalty("2026-12-20", "2027-01-05").cents, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(penalty("2009-09-30", "2009-10-02").cents, BIJSTAND_UNKNOWN); /* before the act */
  ck_assert_int_eq(penalty_on("2009-09-30", day("2009-10-02")), BIJSTAND_UNKNOWN);
}
END_TEST

START_TEST(what_is_no_penalty_is_refused)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_penalty found = { .cents = 7 };
  bijstand_value cents = 7, from = day("2026-09-25");
  ck_assert_int_eq(bijstand_penalty_until(rulebook, from, from - 1, &found), BIJSTAND_ERROR_ORDER);
  ck_assert_int_eq(bijstand_penalty_until(rulebook, BIJSTAND_NEVER, from, &found), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_penalty_until(rulebook, from, BIJSTAND_UNKNOWN, &found), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_penalty_until(NULL, from, from, &found), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_penalty_until(rulebook, from, from, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_penalty_on(rulebook, from, BIJSTAND_EVER, &cents), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_penalty_on(NULL, from, from, &cents), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_penalty_on(rulebook, from, from, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(cents, 7);
  ck_assert_int_eq(found.cents, 7);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("penalty for a late decision");
  TCase *all = tcase_create("penalty");
  tcase_add_test(all, three_steps_of_fourteen_days);
  tcase_add_test(all, decided_after_twenty_days);
  tcase_add_test(all, never_more_than_forty_two_days);
  tcase_add_test(all, in_all_is_the_sum_of_the_days);
  tcase_add_test(all, not_known_where_no_amount_is);
  tcase_add_test(all, what_is_no_penalty_is_refused);
  suite_add_tcase(suite, all);
  return run(suite);
}
