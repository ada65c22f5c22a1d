/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dates. A date is a bijstand_value: days since 1970-01-01 in the Gregorian calendar, carried back before
 * its introduction, for the years 1 to 9999. There is no time of day: what starts on a date starts at 00:00.
 *
 * Three values are no days of the calendar to the functions below, which pass them on: BIJSTAND_UNKNOWN,
 * BIJSTAND_EVER and BIJSTAND_NEVER. A month after "never" is "never". A result that would lie beyond EVER
 * or NEVER becomes that value, and an argument beyond them counts as that value.
 */
#ifndef BIJSTAND_DATE_H
#define BIJSTAND_DATE_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Year, month and day.
 */

/* The first and last day that a text may name: 1900-01-01 and 2199-12-31. */
#define BIJSTAND_DATE_FIRST INT64_C(-25567)
#define BIJSTAND_DATE_LAST INT64_C(84005)

/*
 * The date of a year (1 to 9999), month (1 to 12) and day of the month.
 * ERROR_DATE when there is no such day, ERROR_ARGUMENT when date is null.
 */
BIJSTAND_API bijstand_status bijstand_date_from_civil(int32_t year, int32_t month, int32_t day,
                                                      bijstand_value *date);

/*
 * Year, month and day of a date. EVER and NEVER are read as the days 0001-01-01 and 9999-12-31.
 * ERROR_DATE when the date is not known or lies beyond them, ERROR_ARGUMENT when a pointer is null.
 */
BIJSTAND_API bijstand_status bijstand_date_to_civil(bijstand_value date, int32_t *year, int32_t *month,
                                                    int32_t *day);

/*
 * Reads a date written as YYYY-MM-DD, ten characters and no more. text need not end in a zero byte.
 * ERROR_SYNTAX when the text has another form, ERROR_DATE when it has the form but the day does not exist
 * or lies outside BIJSTAND_DATE_FIRST to BIJSTAND_DATE_LAST, ERROR_ARGUMENT when a pointer is null.
 */
BIJSTAND_API bijstand_status bijstand_date_parse(const char *text, size_t length, bijstand_value *date);

/* Room for YYYY-MM-DD and the zero byte. */
#define BIJSTAND_DATE_TEXT_SIZE 11

/*
 * Writes a date as YYYY-MM-DD with a zero byte into text, which the caller owns. EVER and NEVER are written
 * as the days 0001-01-01 and 9999-12-31. Errors as in bijstand_date_to_civil.
 */
BIJSTAND_API bijstand_status bijstand_date_format(bijstand_value date, char text[BIJSTAND_DATE_TEXT_SIZE]);

/*
 * Terms and ages. The law counts months and years by the calendar, never in days.
 */

/*
 * The same day of the month, so many months later, or earlier when months is negative. When that month has
 * no such day: its last day. One month after 31 January is 28 or 29 February.
 */
BIJSTAND_API bijstand_value bijstand_date_months_later(bijstand_value date, int32_t months);

/*
 * The day on which somebody reaches an age in whole years. Who was born on 29 February has his birthday on
 * 1 March in a common year.
 */
BIJSTAND_API bijstand_value bijstand_date_birthday(bijstand_value birth_date, int32_t years);

/* What bijstand_date_age answers when it was not told one of its dates. */
#define BIJSTAND_DATE_AGE_UNKNOWN INT32_MIN

/*
 * Age in whole years on a date: the largest number of years whose birthday has come. Negative before birth.
 */
BIJSTAND_API int32_t bijstand_date_age(bijstand_value birth_date, bijstand_value date);

/*
 * The calendar month and year around a date.
 */

/* First and last day of the month of a date, and the first of January of its year. */
BIJSTAND_API bijstand_value bijstand_date_month_start(bijstand_value date);
BIJSTAND_API bijstand_value bijstand_date_month_end(bijstand_value date);
BIJSTAND_API bijstand_value bijstand_date_year_start(bijstand_value date);

/* How many days the month of a date has, 28 to 31; 0 for UNKNOWN, EVER and NEVER. */
BIJSTAND_API int32_t bijstand_date_month_days(bijstand_value date);

/*
 * Working days, as the General Extension of Time Limits Act (Algemene termijnenwet) counts them.
 */

/* Day of the week from 1, Monday, to 7, Sunday; 0 for UNKNOWN, EVER and NEVER. */
BIJSTAND_API int32_t bijstand_date_weekday(bijstand_value date);

/*
 * 1 when the date is a recognised public holiday, otherwise 0; 0 for UNKNOWN, EVER and NEVER.
 * Recognised are (article 3(1)) New Year's Day, Easter Monday, Ascension Day, Whit Monday, both days of
 * Christmas, the day on which the King's birthday is celebrated and 5 May, with which (article 3(2)) Good
 * Friday is put on a par. The days of article 3(3), which a royal decree equates for some years at a time
 * (such as the Friday after Ascension Day), follow from no rule and are not known here.
 */
BIJSTAND_API int bijstand_date_is_holiday(bijstand_value date);

/*
 * The date itself when it is a working day, otherwise the first later day that is not a Saturday, a Sunday
 * or a recognised public holiday (article 1(1)). Not for terms counted backwards (article 1(2)), nor for
 * terms set in hours, in more than 90 days, twelve weeks or three months, or in years (article 4(a)).
 */
BIJSTAND_API bijstand_value bijstand_date_next_workday(bijstand_value date);

#ifdef __cplusplus
}
#endif

#endif
