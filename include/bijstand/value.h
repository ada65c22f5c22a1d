/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Values. Every fact, parameter and outcome is one 64-bit whole number:
 *
 *   truth      0 no, 1 yes
 *   date       days since 1970-01-01 (negative before it), civil calendar, no time
 *   money      euro cents
 *   percentage basis points: 12.5% = 1250
 *   count      as it is (months, days, hours, persons)
 *   code       place in the list of allowed values of the fact or outcome, from 0
 *
 * One number means "not known" for all of them. Not known is an answer, never an error.
 */
#ifndef BIJSTAND_VALUE_H
#define BIJSTAND_VALUE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int64_t bijstand_value;

/* Not known: the smallest 64-bit number, which is also NumPy's NaT. */
#define BIJSTAND_UNKNOWN INT64_MIN

/* The day 0001-01-01: a value that holds "since ever" starts on it. */
#define BIJSTAND_EVER INT64_C(-719162)

/* The day 9999-12-31: an event that has not taken place, and an end that is open. */
#define BIJSTAND_NEVER INT64_C(2932896)

/* What a value counts: the types of facts, outcomes and parameters. */
enum {
  BIJSTAND_TYPE_BOOL = 0,
  BIJSTAND_TYPE_ENUM = 1,       /* a code */
  BIJSTAND_TYPE_DATE = 2,
  BIJSTAND_TYPE_CENTS = 3,
  BIJSTAND_TYPE_INT = 4,        /* a count, a degree, hours, a month of the year; a unit says which */
  BIJSTAND_TYPE_PERCENT_BP = 5, /* basis points */
  BIJSTAND_TYPE_AGE_MONTHS = 6, /* an age in whole months */
  BIJSTAND_TYPE_DAYS = 7,
  BIJSTAND_TYPE_MONTHS = 8
};

/* What a number may still be: both bounds included. Known means low == high. */
struct bijstand_range {
  bijstand_value low;
  bijstand_value high;
};

#ifdef __cplusplus
}
#endif

#endif
