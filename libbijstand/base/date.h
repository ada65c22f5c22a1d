/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dates inside the library: the conversions without checks, for loops over many days, and the birth date
 * that separates who has reached an age from who has not.
 */
#ifndef BIJSTAND_BASE_DATE_H
#define BIJSTAND_BASE_DATE_H

#include <bijstand/date.h>

/* 1 for a day of the calendar, 0 for UNKNOWN, EVER and NEVER and for what lies beyond the latter two. */
static inline int bijstand_date_is_day(bijstand_value date)
{
  return date > BIJSTAND_EVER && date < BIJSTAND_NEVER;
}

/* UNKNOWN, EVER or NEVER, for a date that is no day of the calendar. */
static inline bijstand_value bijstand_date_pass_on(bijstand_value date)
{
  if (date == BIJSTAND_UNKNOWN)
    return BIJSTAND_UNKNOWN;
  return date <= BIJSTAND_EVER ? BIJSTAND_EVER : BIJSTAND_NEVER;
}

/* A day of the calendar. The two functions below take it as it is: they check nothing. */
struct bijstand_civil {
  int32_t year;  /* 1 to 9999 */
  int32_t month; /* 1 to 12 */
  int32_t day;   /* 1 to 31 */
};

/*
 * Both conversions count from 0000-03-01. A year that starts in March has its leap day at the end, so the
 * months before a month always have the same number of days: (153 m + 2) / 5, with March as month 0.
 */
#define BIJSTAND_CIVIL_MARCH_0000 719468 /* days from 0000-03-01 to 1970-01-01 */

/* A day number beyond the end of the month is counted on: 29 February of a common year gives 1 March. */
static inline bijstand_value bijstand_days_from_civil(struct bijstand_civil civil)
{
  int32_t month = (civil.month + 9) % 12;
  int32_t year = civil.year - (month >= 10); /* January and February belong to the year before */
  int32_t leap_days = year / 4 - year / 100 + year / 400;
  return 365 * year + leap_days + (153 * month + 2) / 5 + civil.day - 1 - BIJSTAND_CIVIL_MARCH_0000;
}

/* date lies between BIJSTAND_EVER and BIJSTAND_NEVER, both included. */
static inline struct bijstand_civil bijstand_civil_from_days(bijstand_value date)
{
  int32_t days = (int32_t)date + BIJSTAND_CIVIL_MARCH_0000;
  int32_t century = (4 * days + 3) / 146097; /* 146097 days in four centuries, the last one day longer */
  days -= 146097 * century / 4;
  int32_t year = (4 * days + 3) / 1461;      /* 1461 days in four years, the last one day longer */
  days -= 1461 * year / 4;
  int32_t month = (5 * days + 2) / 153;
  struct bijstand_civil civil;
  civil.day = days - (153 * month + 2) / 5 + 1;
  civil.month = month < 10 ? month + 3 : month - 9;
  civil.year = 100 * century + year + (month >= 10);
  return civil;
}

/* What happens to an age that is reached on a day which its month does not have. */
enum {
  BIJSTAND_BIRTHDAY_NEXT_DAY = 0, /* ages in the act: the first of the next month, 29 February -> 1 March */
  BIJSTAND_BIRTHDAY_LAST_DAY = 1  /* the pension age: the last day of that month */
};

/*
 * The latest birth date of those who have reached an age, in months, on a day: whoever was born on it or
 * before has reached the age, whoever was born after it has not. UNKNOWN, EVER and NEVER pass.
 */
bijstand_value bijstand_date_born_by(bijstand_value day, int32_t months, int last_day_rule);

#endif
