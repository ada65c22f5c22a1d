/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dates: between numbers, civil dates and text, and the arithmetic of months, years and ages. Everything is
 * done on the calendar; no rule of the law counts a month as so many days.
 */
#include <stddef.h>

#include "base/date.h"
#include "base/text.h"

#define YEAR_FIRST 1
#define YEAR_LAST 9999

static int32_t days_of_month(int32_t year, int32_t month)
{
  static const int8_t days[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return days[month - 1] + (month == 2 && leap);
}

/* Civil dates and text. */

bijstand_status bijstand_date_from_civil(int32_t year, int32_t month, int32_t day, bijstand_value *date)
{
  if (date == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > 12)
    return BIJSTAND_ERROR_DATE;
  if (day < 1 || day > days_of_month(year, month))
    return BIJSTAND_ERROR_DATE;
  *date = bijstand_days_from_civil((struct bijstand_civil){ year, month, day });
  return BIJSTAND_OK;
}

bijstand_status bijstand_date_to_civil(bijstand_value date, int32_t *year, int32_t *month, int32_t *day)
{
  if (year == NULL || month == NULL || day == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (date < BIJSTAND_EVER || date > BIJSTAND_NEVER)
    return BIJSTAND_ERROR_DATE;
  struct bijstand_civil civil = bijstand_civil_from_days(date);
  *year = civil.year;
  *month = civil.month;
  *day = civil.day;
  return BIJSTAND_OK;
}

/* Reads a number of exactly so many digits; 0 when something else stands there. */
static int read_number(const char *text, size_t digits, int32_t *number)
{
  uint64_t found;
  if (bijstand_text_digits(text, digits, &found) != digits)
    return 0;
  *number = (int32_t)found;
  return 1;
}

bijstand_status bijstand_date_parse(const char *text, size_t length, bijstand_value *date)
{
  if (text == NULL || date == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  int32_t year, month, day;
  if (length != BIJSTAND_DATE_TEXT_SIZE - 1 || text[4] != '-' || text[7] != '-' ||
      !read_number(text, 4, &year) || !read_number(text + 5, 2, &month) || !read_number(text + 8, 2, &day))
    return BIJSTAND_ERROR_SYNTAX;
  bijstand_value parsed;
  bijstand_status status = bijstand_date_from_civil(year, month, day, &parsed);
  if (status != BIJSTAND_OK)
    return status;
  if (parsed < BIJSTAND_DATE_FIRST || parsed > BIJSTAND_DATE_LAST)
    return BIJSTAND_ERROR_DATE;
  *date = parsed;
  return BIJSTAND_OK;
}

static void write_number(char *text, int digits, int32_t number)
{
  while (digits-- > 0) {
    text[digits] = (char)('0' + number % 10);
    number /= 10;
  }
}

bijstand_status bijstand_date_format(bijstand_value date, char text[BIJSTAND_DATE_TEXT_SIZE])
{
  if (text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  int32_t year, month, day;
  bijstand_status status = bijstand_date_to_civil(date, &year, &month, &day);
  if (status != BIJSTAND_OK)
    return status;
  write_number(text, 4, year);
  text[4] = '-';
  write_number(text + 5, 2, month);
  text[7] = '-';
  write_number(text + 8, 2, day);
  text[10] = '\0';
  return BIJSTAND_OK;
}

/* Months, years and ages. */

static bijstand_value months_later(bijstand_value date, int64_t months)
{
  if (!bijstand_date_is_day(date))
    return bijstand_date_pass_on(date);
  struct bijstand_civil civil = bijstand_civil_from_days(date);
  int64_t target = 12 * (int64_t)civil.year + civil.month - 1 + months; /* months since January of year 0 */
  if (target < 12 * YEAR_FIRST)
    return BIJSTAND_EVER;
  if (target >= 12 * (YEAR_LAST + 1))
    return BIJSTAND_NEVER;
  civil.year = (int32_t)(target / 12);
  civil.month = (int32_t)(target % 12) + 1;
  int32_t last = days_of_month(civil.year, civil.month);
  if (civil.day > last)
    civil.day = last;
  return bijstand_days_from_civil(civil);
}

bijstand_value bijstand_date_months_later(bijstand_value date, int32_t months)
{
  return months_later(date, months);
}

bijstand_value bijstand_date_birthday(bijstand_value birth_date, int32_t years)
{
  if (!bijstand_date_is_day(birth_date))
    return bijstand_date_pass_on(birth_date);
  struct bijstand_civil civil = bijstand_civil_from_days(birth_date);
  int64_t year = (int64_t)civil.year + years;
  if (year < YEAR_FIRST)
    return BIJSTAND_EVER;
  if (year > YEAR_LAST)
    return BIJSTAND_NEVER;
  civil.year = (int32_t)year;
  return bijstand_days_from_civil(civil); /* of 29 February in a common year: 1 March */
}

/* For a known date; EVER and NEVER are read as days. */
static struct bijstand_civil civil_of(bijstand_value date)
{
  return bijstand_civil_from_days(bijstand_date_is_day(date) ? date : bijstand_date_pass_on(date));
}

int32_t bijstand_date_age(bijstand_value birth_date, bijstand_value date)
{
  if (birth_date == BIJSTAND_UNKNOWN || date == BIJSTAND_UNKNOWN)
    return BIJSTAND_DATE_AGE_UNKNOWN;
  struct bijstand_civil birth = civil_of(birth_date);
  struct bijstand_civil today = civil_of(date);
  int birthday_to_come = today.month < birth.month ||
                         (today.month == birth.month && today.day < birth.day);
  return today.year - birth.year - birthday_to_come;
}

/*
 * A birthday that its month does not have falls on the first of the next month or on the last of this one.
 * Under the first reading the latest birth date is the day itself, so many months back, or the last day of
 * that month. Under the second the last day of a month is also the day of those born later in theirs.
 */
bijstand_value bijstand_date_born_by(bijstand_value day, int32_t months, int last_day_rule)
{
  bijstand_value born = months_later(day, -(int64_t)months);
  if (last_day_rule == BIJSTAND_BIRTHDAY_LAST_DAY && day == bijstand_date_month_end(day))
    return bijstand_date_month_end(born);
  return born;
}

/* The calendar month and year around a date. */

bijstand_value bijstand_date_month_start(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return bijstand_date_pass_on(date);
  return date - bijstand_civil_from_days(date).day + 1;
}

bijstand_value bijstand_date_month_end(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return bijstand_date_pass_on(date);
  return bijstand_date_month_start(date) + bijstand_date_month_days(date) - 1;
}

bijstand_value bijstand_date_year_start(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return bijstand_date_pass_on(date);
  int32_t year = bijstand_civil_from_days(date).year;
  return bijstand_days_from_civil((struct bijstand_civil){ year, 1, 1 });
}

int32_t bijstand_date_month_days(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return 0;
  struct bijstand_civil civil = bijstand_civil_from_days(date);
  return days_of_month(civil.year, civil.month);
}

int32_t bijstand_date_weekday(bijstand_value date)
{
  if (!bijstand_date_is_day(date))
    return 0;
  return (int32_t)((date - BIJSTAND_EVER) % 7) + 1; /* 0001-01-01 is a Monday */
}
