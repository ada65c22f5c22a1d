/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Money. An amount is a bijstand_value in whole euro cents; there are no fractions of a cent and no floating
 * point. What is divided is rounded once, at the end, and each division says how.
 */
#ifndef BIJSTAND_MONEY_H
#define BIJSTAND_MONEY_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Amounts as text.
 */

/* The largest amount that a text may name, in size: 9999999999.99 euro. */
#define BIJSTAND_MONEY_LAST INT64_C(999999999999)

/*
 * Reads euros such as 1200, 812.5 or -3.20: an optional minus, digits, and after a point one or two decimals.
 * No plus, no blanks, no exponent, no thousands separator. text need not end in a zero byte.
 * ERROR_SYNTAX when the text has another form, ERROR_RANGE when it has the form but its size exceeds
 * BIJSTAND_MONEY_LAST, ERROR_ARGUMENT when a pointer is null.
 */
BIJSTAND_API bijstand_status bijstand_money_parse(const char *text, size_t length, bijstand_value *cents);

/* Room for any amount in either form below and the zero byte. */
#define BIJSTAND_MONEY_TEXT_SIZE 32

/*
 * Writes an amount as 8000.00, which bijstand_money_parse reads back, with a zero byte into text, which the
 * caller owns. ERROR_RANGE when the amount is not known, ERROR_ARGUMENT when text is null.
 */
BIJSTAND_API bijstand_status bijstand_money_format(bijstand_value cents,
                                                   char text[BIJSTAND_MONEY_TEXT_SIZE]);

/* The same for Dutch readers, in UTF-8: € 8.000,00 and € -3,20. */
BIJSTAND_API bijstand_status bijstand_money_format_dutch(bijstand_value cents,
                                                         char text[BIJSTAND_MONEY_TEXT_SIZE]);

/*
 * Parts of amounts.
 */

/*
 * What becomes of a part of a cent. Rounding looks at the size of an amount and leaves its sign alone: a
 * debt is rounded as the claim of the same size.
 */
enum {
  BIJSTAND_ROUND_HALF_UP = 0, /* to the nearest cent, half a cent away from nil: 0.5 is 1, -0.5 is -1 */
  BIJSTAND_ROUND_DOWN = 1,    /* towards nil: 0.9 is 0, -0.9 is 0 */
  BIJSTAND_ROUND_UP = 2       /* away from nil: 0.1 is 1, -0.1 is -1 */
};

/*
 * cents * numerator / denominator, exact, with one rounding at the end.
 * Defined for amounts up to 10^12 cents and for parts of the ratio up to 10^9, all in size, with a
 * denominator other than 0 and one of the roundings above. What lies outside gives BIJSTAND_UNKNOWN, and so
 * do an unknown amount and a result above 10^18 cents in size.
 */
BIJSTAND_API bijstand_value bijstand_money_ratio(bijstand_value cents, int64_t numerator, int64_t denominator,
                                                 int32_t rounding);

/* A percentage of an amount, in basis points (95% is 9500), rounded half up. */
BIJSTAND_API bijstand_value bijstand_money_share(bijstand_value cents, int64_t basis_points);

/*
 * Shares as text. An outcome in millionths tells which part of an amount something is, such as 433333 for
 * 13/30 of the norm of a couple.
 */

/* Room for any share and the zero byte. */
#define BIJSTAND_SHARE_TEXT_SIZE 32

/*
 * Writes a share as the simplest fraction that rounds to it, 7/10, or as a whole number, with a zero byte into
 * text, which the caller owns; as 0.123457 when there is none with a denominator up to 1000. ERROR_RANGE when the
 * share is not known, below nil or above 10^12, ERROR_ARGUMENT when text is null.
 */
BIJSTAND_API bijstand_status bijstand_share_format(bijstand_value millionths, char text[BIJSTAND_SHARE_TEXT_SIZE]);

#ifdef __cplusplus
}
#endif

#endif
