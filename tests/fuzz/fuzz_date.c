/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dates from any bytes: as text, and as two numbers, a date of eight bytes and months or years of four, in
 * the byte order of the machine. What is read is written back; what is counted keeps the order of the
 * calendar.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

static void read_text(const char *text, size_t length)
{
  bijstand_value date;
  char written[BIJSTAND_DATE_TEXT_SIZE];
  if (bijstand_date_parse(text, length, &date) != BIJSTAND_OK)
    return;
  expect(bijstand_date_format(date, written) == BIJSTAND_OK);
  expect(length == strlen(written) && memcmp(text, written, length) == 0);
}

static int is_ordered(bijstand_value before, bijstand_value after)
{
  if (before == BIJSTAND_UNKNOWN)
    return after == BIJSTAND_UNKNOWN;
  return before >= BIJSTAND_EVER && before <= after && after <= BIJSTAND_NEVER;
}

static void count(bijstand_value date, int32_t number)
{
  int32_t year, month, day;
  bijstand_value back;
  if (bijstand_date_to_civil(date, &year, &month, &day) == BIJSTAND_OK)
    expect(bijstand_date_from_civil(year, month, day, &back) == BIJSTAND_OK && back == date);
  expect(is_ordered(bijstand_date_year_start(date), bijstand_date_month_start(date)));
  expect(is_ordered(bijstand_date_month_start(date), bijstand_date_month_end(date)));
  if (bijstand_date_is_day(date)) {
    expect(is_ordered(bijstand_date_months_later(date, number), bijstand_date_months_later(date + 1, number)));
    expect(is_ordered(bijstand_date_birthday(date, number), bijstand_date_birthday(date + 1, number)));
  }

  bijstand_value workday = bijstand_date_next_workday(date);
  expect(!bijstand_date_is_holiday(workday) && bijstand_date_weekday(workday) <= 5);
  bijstand_value birth_date = bijstand_date_born_by(date, number, BIJSTAND_BIRTHDAY_NEXT_DAY);
  expect(is_ordered(birth_date, bijstand_date_born_by(date, number, BIJSTAND_BIRTHDAY_LAST_DAY)));
  int32_t age = bijstand_date_age(birth_date, date);
  if (age != BIJSTAND_DATE_AGE_UNKNOWN && bijstand_date_is_day(date) && bijstand_date_is_day(birth_date))
    expect(bijstand_date_birthday(birth_date, age) <= date &&
           bijstand_date_birthday(birth_date, age + 1) > date);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  read_text((const char *)data, size);
  bijstand_value date;
  int32_t number;
  if (size >= sizeof date + sizeof number) {
    memcpy(&date, data, sizeof date);
    memcpy(&number, data + sizeof date, sizeof number);
    count(date, number);
    count(date % 4000000, number % 1200); /* most of these are days of the calendar */
  }
  return 0;
}
