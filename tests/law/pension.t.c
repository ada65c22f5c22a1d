/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Pension age (AOW 7a): by birth date, by day, and the one against the other.
 */
#include "law/rulebook.h"
#include "law/stack.h"
#include "tests/law/law.h"

static bijstand_value pension_date(const bijstand_rulebook *rulebook, const char *birth_date)
{
  bijstand_value date;
  ck_assert_int_eq(bijstand_rulebook_pension_date(rulebook, day(birth_date), &date), BIJSTAND_OK);
  return date;
}

/* Who is born up to a day reaches pension age at so many months, and who is born the day after at more. */
static const struct {
  const char *born_until;
  int32_t months;
} bands[] = {
  { "1930-01-01", 780 }, { "1947-12-31", 780 }, { "1948-11-30", 781 }, { "1949-10-31", 782 },
  { "1950-09-30", 783 }, { "1951-06-30", 786 }, { "1952-03-31", 789 }, { "1952-12-31", 792 },
  { "1955-08-31", 796 }, { "1956-05-31", 799 }, { "1957-02-28", 802 }, { "1960-12-31", 804 },
  { "1961-01-01", 807 }
};

START_TEST(the_birth_date_decides_the_pension_age)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value born = day(bands[_i].born_until);
  bijstand_value date;
  ck_assert_int_eq(bijstand_rulebook_pension_date(rulebook, born, &date), BIJSTAND_OK);
  ck_assert_int_eq(date, bijstand_date_months_later(born, bands[_i].months));
  if (_i > 0 && bands[_i - 1].months < bands[_i].months) {
    bijstand_value first = day(bands[_i - 1].born_until) + 1;
    ck_assert_int_eq(bijstand_rulebook_pension_date(rulebook, first, &date), BIJSTAND_OK);
    ck_assert_int_eq(date, bijstand_date_months_later(first, bands[_i].months));
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(without_such_a_day_it_is_the_last_day_of_the_month)
{
  bijstand_rulebook *rulebook = national();
  ck_assert_int_eq(pension_date(rulebook, "1950-08-31"), day("2015-11-30")); /* 65 years and 3 months */
  ck_assert_int_eq(pension_date(rulebook, "1951-08-31"), day("2017-05-31")); /* 65 years and 9 months */
  ck_assert_int_eq(pension_date(rulebook, "1955-10-31"), day("2022-05-31")); /* 66 years and 7 months */
  ck_assert_int_eq(pension_date(rulebook, "1956-04-30"), day("2022-11-30"));
  ck_assert_int_eq(pension_date(rulebook, "1960-02-29"), day("2027-02-28")); /* 67 years */
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(day_and_birth_date_agree)
{
  bijstand_rulebook *rulebook = national();
  for (bijstand_value born = day("1932-01-01"); born <= day("1975-12-31"); born++) {
    bijstand_value date;
    bijstand_rulebook_pension_date(rulebook, born, &date);
    ck_assert_int_ge(bijstand_rulebook_pension_born_by(rulebook, date), born);
    ck_assert_int_lt(bijstand_rulebook_pension_born_by(rulebook, date - 1), born);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(nobody_loses_it)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value before = BIJSTAND_UNKNOWN;
  for (bijstand_value date = day("1996-01-01"); date <= day("2040-12-31"); date++) {
    bijstand_value born_by = bijstand_rulebook_pension_born_by(rulebook, date);
    ck_assert_int_ge(born_by, before);
    before = born_by;
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(when_the_age_falls_those_in_between_reach_it_that_day)
{
  static const char table[] = "parameter,from,value\npension_age,2028-01-01,792\n";
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  ck_assert_int_eq(bijstand_rulebook_load(base, "younger", table, strlen(table), BIJSTAND_LOAD_OVERRIDE,
                                          &rulebook, NULL), BIJSTAND_OK);
  ck_assert_int_eq(pension_date(rulebook, "1960-12-31"), day("2027-12-31"));
  ck_assert_int_eq(pension_date(rulebook, "1961-01-01"), day("2028-01-01"));
  ck_assert_int_eq(pension_date(rulebook, "1962-01-01"), day("2028-01-01"));
  ck_assert_int_eq(pension_date(rulebook, "1962-01-02"), day("2028-01-02"));
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("2027-12-31")), day("1960-12-31"));
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("2028-01-01")), day("1962-01-01"));
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(the_time_before_the_table_is_not_covered)
{
  bijstand_rulebook *rulebook = national();
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("1995-12-31")), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("1996-01-01")), day("1931-01-01"));
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Takes a step out of a rulebook: from then on, up to the next step, the pension age is not covered. */
static void forget_step(bijstand_rulebook *rulebook, const char *from)
{
  int32_t piece = rulebook->piece_of[BIJSTAND_PARAMETER_PENSION_AGE];
  while (rulebook->pieces[piece].from != day(from))
    ck_assert_int_lt(++piece, rulebook->piece_of[BIJSTAND_PARAMETER_PENSION_AGE + 1]);
  rulebook->pieces[piece].value = BIJSTAND_UNKNOWN;
}

START_TEST(behind_a_gap_in_the_table_nothing_is_known)
{
  bijstand_rulebook *rulebook = national();
  forget_step(rulebook, "2016-01-01");
  ck_assert_int_eq(pension_date(rulebook, "1950-09-30"), day("2015-12-30"));
  ck_assert_int_eq(pension_date(rulebook, "1950-10-01"), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(pension_date(rulebook, "1955-01-01"), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("2015-12-31")), day("1950-09-30"));
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("2016-06-01")), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_rulebook_pension_born_by(rulebook, day("2020-06-01")), BIJSTAND_UNKNOWN);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_birth_date_that_is_not_known_gives_none)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = 0;
  ck_assert_int_eq(bijstand_rulebook_pension_date(rulebook, BIJSTAND_UNKNOWN, &date), BIJSTAND_OK);
  ck_assert_int_eq(date, BIJSTAND_UNKNOWN);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_pension_age_needs_a_rulebook_and_a_place)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date;
  ck_assert_int_eq(bijstand_rulebook_pension_date(NULL, 0, &date), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_pension_date(rulebook, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("pension age");
  TCase *pension = tcase_create("pension");
  suite_add_tcase(suite, pension);
  tcase_add_loop_test(pension, the_birth_date_decides_the_pension_age, 0, COUNT(bands));
  tcase_add_test(pension, without_such_a_day_it_is_the_last_day_of_the_month);
  tcase_add_test(pension, day_and_birth_date_agree);
  tcase_add_test(pension, nobody_loses_it);
  tcase_add_test(pension, when_the_age_falls_those_in_between_reach_it_that_day);
  tcase_add_test(pension, the_time_before_the_table_is_not_covered);
  tcase_add_test(pension, behind_a_gap_in_the_table_nothing_is_known);
  tcase_add_test(pension, a_birth_date_that_is_not_known_gives_none);
  tcase_add_test(pension, a_pension_age_needs_a_rulebook_and_a_place);
  return run(suite);
}
