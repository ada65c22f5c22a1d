/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Recognised public holidays and working days (Algemene termijnenwet, articles 1 and 3): whole years against
 * their lists, Easter against a second computation, and the terms of an act against the days they end on.
 */
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <bijstand/date.h>

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

static bijstand_value on(int32_t year, int32_t month, int32_t day)
{
  bijstand_value date = BIJSTAND_UNKNOWN;
  if (bijstand_date_from_civil(year, month, day, &date) != BIJSTAND_OK)
    ck_abort_msg("%d-%d-%d does not exist", year, month, day);
  return date;
}

/* The holidays of a year as the calendars of that year print them, month and day. */
static const struct {
  int32_t year;
  const char *holidays;
} years[] = {
  { 1978, "01-01 03-24 03-27 05-01 05-04 05-05 05-15 12-25 12-26" },
  { 1995, "01-01 04-14 04-17 04-29 05-05 05-25 06-05 12-25 12-26" },
  { 2004, "01-01 04-09 04-12 04-30 05-05 05-20 05-31 12-25 12-26" },
  { 2008, "01-01 03-21 03-24 04-30 05-01 05-05 05-12 12-25 12-26" },
  { 2013, "01-01 03-29 04-01 04-30 05-05 05-09 05-20 12-25 12-26" },
  { 2014, "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26" },
  { 2016, "01-01 03-25 03-28 04-27 05-05 05-16 12-25 12-26" }, /* Ascension Day on 5 May */
  { 2019, "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26" },
  { 2025, "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26" },
  { 2026, "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26" },
  { 2038, "01-01 04-23 04-26 04-27 05-05 06-03 06-14 12-25 12-26" }
};

START_TEST(the_holidays_of_a_year_are_those_of_its_calendar)
{
  int32_t year = years[_i].year;
  for (bijstand_value date = on(year, 1, 1); date <= on(year, 12, 31); date++) {
    char text[BIJSTAND_DATE_TEXT_SIZE];
    ck_assert_int_eq(bijstand_date_format(date, text), BIJSTAND_OK);
    int expected = strstr(years[_i].holidays, text + 5) != NULL;
    ck_assert_msg(bijstand_date_is_holiday(date) == expected, "%s", text);
  }
}
END_TEST

/*
 * Easter by the tables of the calendar reform of 1582: the epact, the age of the moon on 1 January, is moved
 * by the corrections of the centuries; the full moon of the church is its fourteenth day.
 */
static bijstand_value easter_by_epact(int32_t year)
{
  int32_t golden_number = year % 19 + 1;
  int32_t century = year / 100 + 1;
  int32_t sun = 3 * century / 4 - 12;
  int32_t moon = (8 * century + 5) / 25 - 5;
  int32_t epact = (11 * golden_number + 20 + moon - sun) % 30;
  if (epact == 24 || (epact == 25 && golden_number > 11))
    epact++;
  bijstand_value full_moon = on(year, 3, 1) - 1 + 44 - epact;
  if (full_moon < on(year, 3, 21))
    full_moon += 30;
  do
    full_moon++;
  while (bijstand_date_weekday(full_moon) != 7);
  return full_moon;
}

START_TEST(easter_moves_good_friday_and_three_holidays_with_it)
{
  for (int32_t year = 1583; year <= 4099; year++) {
    bijstand_value easter = easter_by_epact(year);
    for (bijstand_value date = on(year, 3, 1); date <= on(year, 6, 30); date++) {
      int moves = date == easter - 2 || date == easter + 1 || date == easter + 39 || date == easter + 50;
      int stays = date == on(year, 5, 5) || (date >= on(year, 4, 26) && date <= on(year, 5, 1));
      int holiday = bijstand_date_is_holiday(date);
      if (moves ? !holiday : holiday && !stays)
        ck_abort_msg("%d, Easter and %d days", year, (int)(date - easter));
    }
  }
}
END_TEST

static const struct {
  int32_t year, month, day;
} easters[] = {
  { 1818, 3, 22 }, { 1943, 4, 25 }, { 1954, 4, 18 }, { 1981, 4, 19 }, { 2000, 4, 23 }, { 2008, 3, 23 },
  { 2011, 4, 24 }, { 2024, 3, 31 }, { 2026, 4, 5 }, { 2038, 4, 25 }, { 2049, 4, 18 }, { 2076, 4, 19 },
  { 2285, 3, 22 }
};

START_TEST(easter_falls_on_the_dates_that_are_on_record)
{
  bijstand_value easter = on(easters[_i].year, easters[_i].month, easters[_i].day);
  ck_assert_int_eq(bijstand_date_weekday(easter), 7);
  ck_assert(bijstand_date_is_holiday(easter - 2));
  ck_assert(bijstand_date_is_holiday(easter + 1));
  ck_assert_int_eq(easter_by_epact(easters[_i].year), easter);
}
END_TEST

static const struct {
  int32_t first_year, last_year;
  int32_t month, day; /* of the celebration */
  int32_t moved_by;   /* days, when that is a Sunday */
} celebrations[] = {
  { 1949, 1979, 4, 30, 1 },
  { 1980, 2013, 4, 30, -1 },
  { 2014, 2199, 4, 27, -1 }
};

START_TEST(the_birthday_of_the_king_is_never_celebrated_on_a_sunday)
{
  for (int32_t year = celebrations[_i].first_year; year <= celebrations[_i].last_year; year++) {
    bijstand_value date = on(year, celebrations[_i].month, celebrations[_i].day);
    int sunday = bijstand_date_weekday(date) == 7;
    ck_assert_int_eq(bijstand_date_is_holiday(date), !sunday);
    ck_assert(!sunday || bijstand_date_is_holiday(date + celebrations[_i].moved_by));
  }
}
END_TEST

START_TEST(the_birthday_of_the_king_is_celebrated_once_a_year)
{
  for (int32_t year = 1949; year <= 2199; year++) {
    bijstand_value easter = easter_by_epact(year);
    int celebrated = 0;
    for (bijstand_value date = on(year, 4, 26); date <= on(year, 5, 1); date++) {
      if (date != easter + 1 && date != easter + 39)
        celebrated += bijstand_date_is_holiday(date);
    }
    ck_assert_int_eq(celebrated, 1);
  }
}
END_TEST

static const struct {
  int32_t year, month, day;
  int32_t to_month, to_day;
  const char *why;
} ends[] = {
  { 2026, 7, 1, 7, 1, "a Wednesday" },
  { 2026, 7, 4, 7, 6, "a Saturday" },
  { 2026, 7, 5, 7, 6, "a Sunday" },
  { 2026, 4, 3, 4, 7, "Good Friday, the weekend and Easter Monday" },
  { 2025, 4, 26, 4, 28, "King's Day on a Saturday" },
  { 2026, 4, 27, 4, 28, "King's Day" },
  { 2026, 5, 5, 5, 6, "5 May" },
  { 2022, 5, 5, 5, 6, "5 May, also in a year without a lustrum" },
  { 2026, 5, 14, 5, 15, "Ascension Day; the Friday after it takes a decree" },
  { 2026, 5, 23, 5, 26, "the weekend of Whitsun" },
  { 2025, 12, 25, 12, 29, "Christmas before a weekend" },
  { 2026, 12, 25, 12, 28, "Christmas in a weekend" },
  { 2008, 4, 30, 5, 2, "the Queen's birthday and Ascension Day" },
  { 2038, 4, 23, 4, 28, "Easter and King's Day, the longest row there is" }
};

START_TEST(a_term_that_ends_on_a_free_day_runs_on_to_the_next_working_day)
{
  bijstand_value end = on(ends[_i].year, ends[_i].month, ends[_i].day);
  bijstand_value extended = on(ends[_i].year, ends[_i].to_month, ends[_i].to_day);
  ck_assert_msg(bijstand_date_next_workday(end) == extended, "%s", ends[_i].why);
}
END_TEST

START_TEST(an_extended_term_skips_no_working_day)
{
  for (bijstand_value date = on(1996, 1, 1); date <= on(2050, 12, 31); date++) {
    bijstand_value next = bijstand_date_next_workday(date);
    for (bijstand_value day = date; day <= next; day++) {
      int free = bijstand_date_weekday(day) >= 6 || bijstand_date_is_holiday(day);
      if (free != (day < next))
        ck_abort_msg("%ld, extended to %ld", (long)date, (long)next);
    }
    if (next < date || next > date + 5)
      ck_abort_msg("%ld, extended to %ld", (long)date, (long)next);
  }
}
END_TEST

START_TEST(what_is_no_day_is_no_holiday_and_passes)
{
  ck_assert_int_eq(bijstand_date_is_holiday(BIJSTAND_UNKNOWN), 0);
  ck_assert_int_eq(bijstand_date_is_holiday(BIJSTAND_EVER), 0);
  ck_assert_int_eq(bijstand_date_is_holiday(BIJSTAND_NEVER), 0);
  ck_assert_int_eq(bijstand_date_is_holiday(INT64_MAX), 0);
  ck_assert_int_eq(bijstand_date_next_workday(BIJSTAND_UNKNOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_date_next_workday(BIJSTAND_EVER), BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_date_next_workday(BIJSTAND_NEVER), BIJSTAND_NEVER);
  ck_assert_int_eq(bijstand_date_next_workday(INT64_MAX), BIJSTAND_NEVER);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("holidays");
  TCase *holidays = tcase_create("holidays");
  suite_add_tcase(suite, holidays);
  tcase_set_timeout(holidays, 60);
  tcase_add_loop_test(holidays, the_holidays_of_a_year_are_those_of_its_calendar, 0, COUNT(years));
  tcase_add_test(holidays, easter_moves_good_friday_and_three_holidays_with_it);
  tcase_add_loop_test(holidays, easter_falls_on_the_dates_that_are_on_record, 0, COUNT(easters));
  tcase_add_loop_test(holidays, the_birthday_of_the_king_is_never_celebrated_on_a_sunday, 0,
                      COUNT(celebrations));
  tcase_add_test(holidays, the_birthday_of_the_king_is_celebrated_once_a_year);

  TCase *workdays = tcase_create("workdays");
  suite_add_tcase(suite, workdays);
  tcase_add_loop_test(workdays, a_term_that_ends_on_a_free_day_runs_on_to_the_next_working_day, 0,
                      COUNT(ends));
  tcase_add_test(workdays, an_extended_term_skips_no_working_day);
  tcase_add_test(workdays, what_is_no_day_is_no_holiday_and_passes);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
