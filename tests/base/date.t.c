/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dates: every day of the years 1 to 9999 against a calendar that counts one day at a time, and months, years
 * and ages against their definition.
 */
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "base/date.h"

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

/* A date that must exist. */
static bijstand_value on(int32_t year, int32_t month, int32_t day)
{
  bijstand_value date = BIJSTAND_UNKNOWN;
  if (bijstand_date_from_civil(year, month, day, &date) != BIJSTAND_OK)
    ck_abort_msg("%d-%d-%d does not exist", year, month, day);
  return date;
}

static int exists(int32_t year, int32_t month, int32_t day)
{
  bijstand_value date;
  return bijstand_date_from_civil(year, month, day, &date) == BIJSTAND_OK;
}

/* --- The calendar --------------------------------------------------------------------------------------- */

static void step(struct bijstand_civil *civil)
{
  int leap = (civil->year % 4 == 0 && civil->year % 100 != 0) || civil->year % 400 == 0;
  int thirty = civil->month == 4 || civil->month == 6 || civil->month == 9 || civil->month == 11;
  int last = civil->month == 2 ? 28 + leap : thirty ? 30 : 31;
  if (civil->day++ < last)
    return;
  civil->day = 1;
  if (civil->month++ < 12)
    return;
  civil->month = 1;
  civil->year++;
}

START_TEST(every_day_from_year_1_to_9999_has_the_next_number)
{
  struct bijstand_civil civil = { 1, 1, 1 };
  for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date++, step(&civil)) {
    int32_t year = 0, month = 0, day = 0;
    bijstand_value back = BIJSTAND_UNKNOWN;
    bijstand_status to = bijstand_date_to_civil(date, &year, &month, &day);
    bijstand_status from = bijstand_date_from_civil(civil.year, civil.month, civil.day, &back);
    if (to != BIJSTAND_OK || from != BIJSTAND_OK || back != date ||
        year != civil.year || month != civil.month || day != civil.day)
      ck_abort_msg("%d-%d-%d", civil.year, civil.month, civil.day);
  }
  ck_assert_int_eq(civil.year, 10000);
}
END_TEST

START_TEST(every_day_knows_its_month_its_year_and_its_weekday)
{
  struct bijstand_civil civil = { 1, 1, 2 };
  bijstand_value month_start = BIJSTAND_EVER;
  bijstand_value year_start = BIJSTAND_EVER;
  for (bijstand_value date = BIJSTAND_EVER + 1; date < BIJSTAND_NEVER; date++) {
    if (civil.day == 1)
      month_start = date;
    if (civil.day == 1 && civil.month == 1)
      year_start = date;
    int32_t weekday = (int32_t)((date + 719162) % 7) + 1;
    struct bijstand_civil today = civil;
    step(&civil);
    int is_last = civil.day == 1;
    if (bijstand_date_month_start(date) != month_start || bijstand_date_year_start(date) != year_start ||
        (bijstand_date_month_end(date) == date) != is_last || bijstand_date_weekday(date) != weekday ||
        bijstand_date_month_end(date) != month_start + bijstand_date_month_days(date) - 1)
      ck_abort_msg("%d-%d-%d", today.year, today.month, today.day);
  }
}
END_TEST

static const struct {
  int32_t year, month, day;
  bijstand_value date;
  int32_t weekday; /* 0 for the two values that are no day */
} landmarks[] = {
  { 1, 1, 1, BIJSTAND_EVER, 0 },
  { 1900, 1, 1, BIJSTAND_DATE_FIRST, 1 },
  { 1969, 12, 31, -1, 3 },
  { 1970, 1, 1, 0, 4 },
  { 2000, 2, 29, 11016, 2 },
  { 2026, 7, 1, 20635, 3 },
  { 2199, 12, 31, BIJSTAND_DATE_LAST, 2 },
  { 9999, 12, 31, BIJSTAND_NEVER, 0 }
};

START_TEST(some_dates_have_a_number_and_a_weekday_that_everybody_knows)
{
  ck_assert_int_eq(on(landmarks[_i].year, landmarks[_i].month, landmarks[_i].day), landmarks[_i].date);
  ck_assert_int_eq(bijstand_date_weekday(landmarks[_i].date), landmarks[_i].weekday);
}
END_TEST

static const struct bijstand_civil no_days[] = {
  { 0, 12, 31 }, { 10000, 1, 1 }, { -4, 2, 29 }, { INT32_MAX, 1, 1 }, { INT32_MIN, 1, 1 },
  { 2026, 0, 1 }, { 2026, 13, 1 }, { 2026, INT32_MIN, 1 }, { 2026, 1, 0 }, { 2026, 1, 32 },
  { 2026, 4, 31 }, { 2026, 6, 31 }, { 2026, 9, 31 }, { 2026, 11, 31 }, { 2026, 2, 29 }, { 2024, 2, 30 },
  { 1900, 2, 29 }, { 2100, 2, 29 }, { 2026, 12, INT32_MAX }
};

START_TEST(a_day_that_does_not_exist_is_refused_and_changes_nothing)
{
  bijstand_value date = 17;
  ck_assert_int_eq(bijstand_date_from_civil(no_days[_i].year, no_days[_i].month, no_days[_i].day, &date),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(date, 17);
}
END_TEST

START_TEST(what_is_no_day_has_no_year_month_and_day)
{
  static const bijstand_value none[] = { BIJSTAND_UNKNOWN, BIJSTAND_EVER - 1, BIJSTAND_NEVER + 1, INT64_MAX };
  for (int i = 0; i < COUNT(none); i++) {
    int32_t year = 1, month = 2, day = 3;
    char text[BIJSTAND_DATE_TEXT_SIZE] = "before";
    ck_assert_int_eq(bijstand_date_to_civil(none[i], &year, &month, &day), BIJSTAND_ERROR_DATE);
    ck_assert(year == 1 && month == 2 && day == 3);
    ck_assert_int_eq(bijstand_date_format(none[i], text), BIJSTAND_ERROR_DATE);
    ck_assert_str_eq(text, "before");
  }
}
END_TEST

/* --- Text ----------------------------------------------------------------------------------------------- */

START_TEST(every_date_of_1900_to_2199_is_written_and_read_back)
{
  for (bijstand_value date = BIJSTAND_DATE_FIRST; date <= BIJSTAND_DATE_LAST; date++) {
    char text[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_value back = BIJSTAND_UNKNOWN;
    if (bijstand_date_format(date, text) != BIJSTAND_OK || strlen(text) != 10 ||
        bijstand_date_parse(text, 10, &back) != BIJSTAND_OK || back != date)
      ck_abort_msg("%ld", (long)date);
  }
}
END_TEST

START_TEST(a_date_is_written_with_leading_zeros)
{
  char text[BIJSTAND_DATE_TEXT_SIZE];
  ck_assert_int_eq(bijstand_date_format(on(2026, 7, 1), text), BIJSTAND_OK);
  ck_assert_str_eq(text, "2026-07-01");
  ck_assert_int_eq(bijstand_date_format(BIJSTAND_EVER, text), BIJSTAND_OK);
  ck_assert_str_eq(text, "0001-01-01");
  ck_assert_int_eq(bijstand_date_format(BIJSTAND_NEVER, text), BIJSTAND_OK);
  ck_assert_str_eq(text, "9999-12-31");
}
END_TEST

static const struct {
  const char *text;
  bijstand_status status;
} refused_texts[] = {
  { "", BIJSTAND_ERROR_SYNTAX },
  { "none", BIJSTAND_ERROR_SYNTAX },
  { "2026-7-1", BIJSTAND_ERROR_SYNTAX },
  { "2026-07-1", BIJSTAND_ERROR_SYNTAX },
  { "2026-07-011", BIJSTAND_ERROR_SYNTAX },
  { "2026-07-01 ", BIJSTAND_ERROR_SYNTAX },
  { " 2026-07-01", BIJSTAND_ERROR_SYNTAX },
  { "01-07-2026", BIJSTAND_ERROR_SYNTAX },
  { "2026/07/01", BIJSTAND_ERROR_SYNTAX },
  { "2026-07.01", BIJSTAND_ERROR_SYNTAX },
  { "20260-7-01", BIJSTAND_ERROR_SYNTAX },
  { "202a-07-01", BIJSTAND_ERROR_SYNTAX },
  { "2026-0b-01", BIJSTAND_ERROR_SYNTAX },
  { "2026-07-0c", BIJSTAND_ERROR_SYNTAX },
  { "-026-07-01", BIJSTAND_ERROR_SYNTAX },
  { "2026-+7-01", BIJSTAND_ERROR_SYNTAX },
  { "2026-13-01", BIJSTAND_ERROR_DATE },
  { "2026-00-10", BIJSTAND_ERROR_DATE },
  { "2026-02-29", BIJSTAND_ERROR_DATE },
  { "2026-04-31", BIJSTAND_ERROR_DATE },
  { "2026-01-00", BIJSTAND_ERROR_DATE },
  { "1899-12-31", BIJSTAND_ERROR_DATE },
  { "2200-01-01", BIJSTAND_ERROR_DATE },
  { "0000-01-01", BIJSTAND_ERROR_DATE },
  { "9999-12-31", BIJSTAND_ERROR_DATE }
};

START_TEST(a_text_of_another_form_is_told_from_a_date_that_is_not_there)
{
  const char *text = refused_texts[_i].text;
  bijstand_value date = 17;
  ck_assert_msg(bijstand_date_parse(text, strlen(text), &date) == refused_texts[_i].status, "%s", text);
  ck_assert_int_eq(date, 17);
}
END_TEST

START_TEST(a_null_pointer_is_an_argument_error)
{
  int32_t year, month, day;
  bijstand_value date;
  ck_assert_int_eq(bijstand_date_from_civil(2026, 1, 1, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_to_civil(0, NULL, &month, &day), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_to_civil(0, &year, NULL, &day), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_to_civil(0, &year, &month, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_parse(NULL, 0, &date), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_parse("2026-01-01", 10, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_date_format(0, NULL), BIJSTAND_ERROR_ARGUMENT);
}
END_TEST

/* --- Months --------------------------------------------------------------------------------------------- */

static const struct {
  struct bijstand_civil from;
  int32_t months;
  struct bijstand_civil to;
} terms[] = {
  { { 2026, 1, 31 }, 1, { 2026, 2, 28 } },
  { { 2024, 1, 31 }, 1, { 2024, 2, 29 } },
  { { 2026, 3, 31 }, -1, { 2026, 2, 28 } },
  { { 2026, 2, 28 }, 1, { 2026, 3, 28 } },
  { { 2026, 8, 31 }, 3, { 2026, 11, 30 } },
  { { 2026, 12, 15 }, 1, { 2027, 1, 15 } },
  { { 2026, 1, 15 }, -1, { 2025, 12, 15 } },
  { { 2024, 2, 29 }, 12, { 2025, 2, 28 } },
  { { 2024, 2, 29 }, 48, { 2028, 2, 29 } },
  { { 2026, 7, 1 }, 0, { 2026, 7, 1 } },
  { { 1959, 3, 31 }, 12 * 67 + 3, { 2026, 6, 30 } }
};

START_TEST(a_term_of_months_ends_on_the_same_day_or_on_the_last_of_the_month)
{
  struct bijstand_civil from = terms[_i].from;
  struct bijstand_civil to = terms[_i].to;
  ck_assert_int_eq(bijstand_date_months_later(on(from.year, from.month, from.day), terms[_i].months),
                   on(to.year, to.month, to.day));
}
END_TEST

START_TEST(any_term_of_months_falls_in_the_month_it_names)
{
  for (bijstand_value date = on(2019, 1, 1); date <= on(2024, 12, 31); date++) {
    struct bijstand_civil from = bijstand_civil_from_days(date);
    for (int32_t months = -40; months <= 40; months++) {
      int32_t index = 12 * from.year + from.month - 1 + months;
      int32_t day = from.day;
      while (!exists(index / 12, index % 12 + 1, day))
        day--;
      if (bijstand_date_months_later(date, months) != on(index / 12, index % 12 + 1, day))
        ck_abort_msg("%d-%d-%d and %d months", from.year, from.month, from.day, months);
    }
  }
}
END_TEST

START_TEST(a_term_ends_at_ever_and_never_and_not_beyond)
{
  ck_assert_int_eq(bijstand_date_months_later(on(9999, 11, 30), 1), on(9999, 12, 30));
  ck_assert_int_eq(bijstand_date_months_later(on(9999, 12, 30), 1), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_months_later(on(1, 2, 2), -1), on(1, 1, 2));
  ck_assert_int_eq(bijstand_date_months_later(on(1, 1, 2), -1), BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_date_months_later(0, INT32_MAX), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_months_later(0, INT32_MIN), BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_date_birthday(on(9999, 1, 2), 1), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_birthday(on(1, 1, 2), -1), BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_date_birthday(0, INT32_MAX), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_birthday(0, INT32_MIN), BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_date_born_by(0, INT32_MIN, BIJSTAND_BIRTHDAY_NEXT_DAY), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_born_by(0, INT32_MAX, BIJSTAND_BIRTHDAY_LAST_DAY), BIJSTAND_EVER);
}
END_TEST

static const struct {
  bijstand_value in, out;
} passing[] = {
  { BIJSTAND_UNKNOWN, BIJSTAND_UNKNOWN },
  { BIJSTAND_EVER, BIJSTAND_EVER },
  { BIJSTAND_NEVER, BIJSTAND_NEVER },
  { BIJSTAND_UNKNOWN + 1, BIJSTAND_EVER },
  { BIJSTAND_EVER - 1, BIJSTAND_EVER },
  { BIJSTAND_NEVER + 1, BIJSTAND_NEVER },
  { INT64_MAX, BIJSTAND_NEVER }
};

START_TEST(unknown_ever_and_never_pass_through_every_function)
{
  bijstand_value in = passing[_i].in;
  bijstand_value out = passing[_i].out;
  ck_assert_int_eq(bijstand_date_months_later(in, 5), out);
  ck_assert_int_eq(bijstand_date_months_later(in, -5), out);
  ck_assert_int_eq(bijstand_date_birthday(in, 18), out);
  ck_assert_int_eq(bijstand_date_month_start(in), out);
  ck_assert_int_eq(bijstand_date_month_end(in), out);
  ck_assert_int_eq(bijstand_date_year_start(in), out);
  ck_assert_int_eq(bijstand_date_born_by(in, 216, BIJSTAND_BIRTHDAY_NEXT_DAY), out);
  ck_assert_int_eq(bijstand_date_born_by(in, 804, BIJSTAND_BIRTHDAY_LAST_DAY), out);
  ck_assert_int_eq(bijstand_date_month_days(in), 0);
  ck_assert_int_eq(bijstand_date_weekday(in), 0);
}
END_TEST

/* --- Ages ----------------------------------------------------------------------------------------------- */

START_TEST(an_age_is_reached_on_the_birthday_itself)
{
  bijstand_value birth_date = on(1999, 7, 1);
  ck_assert_int_eq(bijstand_date_birthday(birth_date, 27), on(2026, 7, 1));
  ck_assert_int_eq(bijstand_date_age(birth_date, on(2026, 6, 30)), 26);
  ck_assert_int_eq(bijstand_date_age(birth_date, on(2026, 7, 1)), 27);
}
END_TEST

START_TEST(who_was_born_on_29_february_comes_of_age_on_1_march_of_a_common_year)
{
  bijstand_value birth_date = on(2008, 2, 29);
  ck_assert_int_eq(bijstand_date_birthday(birth_date, 18), on(2026, 3, 1));
  ck_assert_int_eq(bijstand_date_birthday(birth_date, 20), on(2028, 2, 29));
  ck_assert_int_eq(bijstand_date_age(birth_date, on(2026, 2, 28)), 17);
  ck_assert_int_eq(bijstand_date_age(birth_date, on(2026, 3, 1)), 18);
  ck_assert_int_eq(bijstand_date_age(birth_date, on(2028, 2, 29)), 20);
}
END_TEST

START_TEST(an_age_lies_between_the_birthday_that_came_and_the_one_to_come)
{
  for (bijstand_value birth_date = on(1999, 1, 1); birth_date <= on(2001, 3, 31); birth_date++) {
    for (bijstand_value date = on(1997, 12, 1); date <= on(2005, 4, 1); date++) {
      int32_t age = bijstand_date_age(birth_date, date);
      if (bijstand_date_birthday(birth_date, age) > date ||
          bijstand_date_birthday(birth_date, age + 1) <= date)
        ck_abort_msg("born on %ld, %d years on %ld", (long)birth_date, age, (long)date);
    }
  }
}
END_TEST

START_TEST(an_age_is_not_known_when_a_date_is_not)
{
  ck_assert_int_eq(bijstand_date_age(BIJSTAND_UNKNOWN, 0), BIJSTAND_DATE_AGE_UNKNOWN);
  ck_assert_int_eq(bijstand_date_age(0, BIJSTAND_UNKNOWN), BIJSTAND_DATE_AGE_UNKNOWN);
  ck_assert_int_eq(bijstand_date_age(on(2026, 7, 1), on(2026, 6, 30)), -1);
  ck_assert_int_eq(bijstand_date_age(on(2026, 7, 1), BIJSTAND_NEVER), 9999 - 2026);
  ck_assert_int_eq(bijstand_date_age(BIJSTAND_EVER, on(2026, 7, 1)), 2025);
  ck_assert_int_eq(bijstand_date_age(INT64_MAX, INT64_MAX), 0);
}
END_TEST

/* The day on which an age in months is reached, by its definition. */
static bijstand_value reached(struct bijstand_civil birth, int32_t months, int last_day_rule)
{
  int32_t index = 12 * birth.year + birth.month - 1 + months;
  int32_t day = birth.day;
  while (!exists(index / 12, index % 12 + 1, day))
    day--;
  int moves_on = day != birth.day && last_day_rule == BIJSTAND_BIRTHDAY_NEXT_DAY;
  return on(index / 12, index % 12 + 1, day) + moves_on;
}

static const int32_t ages[] = {
  0, 1, 11, 12 * 18, 12 * 21, 12 * 27, 12 * 65, 12 * 65 + 1, 12 * 66 + 4, 12 * 67 + 3
};

/*
 * On the day itself the person is within the bound, and the day before not. Since who is younger never
 * reaches an age sooner, that settles the bound for every day.
 */
START_TEST(who_was_born_by_the_bound_has_reached_the_age_and_nobody_else)
{
  int32_t months = ages[_i];
  for (bijstand_value birth_date = on(1920, 1, 1); birth_date <= on(2010, 12, 31); birth_date++) {
    struct bijstand_civil birth = bijstand_civil_from_days(birth_date);
    if (birth.day > 2 && birth.day < 27)
      continue;
    for (int rule = BIJSTAND_BIRTHDAY_NEXT_DAY; rule <= BIJSTAND_BIRTHDAY_LAST_DAY; rule++) {
      bijstand_value day = reached(birth, months, rule);
      if (bijstand_date_born_by(day, months, rule) < birth_date ||
          bijstand_date_born_by(day - 1, months, rule) >= birth_date)
        ck_abort_msg("born on %d-%d-%d, rule %d", birth.year, birth.month, birth.day, rule);
    }
  }
}
END_TEST

START_TEST(the_two_readings_of_a_missing_birthday_differ_by_a_day)
{
  bijstand_value eve = on(2026, 2, 28);
  int next_day = BIJSTAND_BIRTHDAY_NEXT_DAY;
  int last_day = BIJSTAND_BIRTHDAY_LAST_DAY;
  ck_assert_int_eq(bijstand_date_born_by(eve, 12 * 18, next_day), on(2008, 2, 28));
  ck_assert_int_eq(bijstand_date_born_by(eve + 1, 12 * 18, next_day), on(2008, 3, 1));
  ck_assert_int_eq(bijstand_date_born_by(eve, 12 * 18, last_day), on(2008, 2, 29));
  ck_assert_int_eq(bijstand_date_born_by(on(2028, 6, 30), 12 * 67 + 3, last_day), on(1961, 3, 31));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("date");
  TCase *calendar = tcase_create("calendar");
  suite_add_tcase(suite, calendar);
  tcase_set_timeout(calendar, 60);
  tcase_add_test(calendar, every_day_from_year_1_to_9999_has_the_next_number);
  tcase_add_test(calendar, every_day_knows_its_month_its_year_and_its_weekday);
  tcase_add_loop_test(calendar, some_dates_have_a_number_and_a_weekday_that_everybody_knows, 0,
                      COUNT(landmarks));
  tcase_add_loop_test(calendar, a_day_that_does_not_exist_is_refused_and_changes_nothing, 0, COUNT(no_days));
  tcase_add_test(calendar, what_is_no_day_has_no_year_month_and_day);

  TCase *text = tcase_create("text");
  suite_add_tcase(suite, text);
  tcase_add_test(text, every_date_of_1900_to_2199_is_written_and_read_back);
  tcase_add_test(text, a_date_is_written_with_leading_zeros);
  tcase_add_loop_test(text, a_text_of_another_form_is_told_from_a_date_that_is_not_there, 0,
                      COUNT(refused_texts));
  tcase_add_test(text, a_null_pointer_is_an_argument_error);

  TCase *months = tcase_create("months");
  suite_add_tcase(suite, months);
  tcase_set_timeout(months, 60);
  tcase_add_loop_test(months, a_term_of_months_ends_on_the_same_day_or_on_the_last_of_the_month, 0,
                      COUNT(terms));
  tcase_add_test(months, any_term_of_months_falls_in_the_month_it_names);
  tcase_add_test(months, a_term_ends_at_ever_and_never_and_not_beyond);
  tcase_add_loop_test(months, unknown_ever_and_never_pass_through_every_function, 0, COUNT(passing));

  TCase *age = tcase_create("age");
  suite_add_tcase(suite, age);
  tcase_set_timeout(age, 60);
  tcase_add_test(age, an_age_is_reached_on_the_birthday_itself);
  tcase_add_test(age, who_was_born_on_29_february_comes_of_age_on_1_march_of_a_common_year);
  tcase_add_test(age, an_age_lies_between_the_birthday_that_came_and_the_one_to_come);
  tcase_add_test(age, an_age_is_not_known_when_a_date_is_not);
  tcase_add_loop_test(age, who_was_born_by_the_bound_has_reached_the_age_and_nobody_else, 0, COUNT(ages));
  tcase_add_test(age, the_two_readings_of_a_missing_birthday_differ_by_a_day);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
