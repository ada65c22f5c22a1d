/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Money: between cents and text, exact parts of amounts with a named rounding, and shares as text.
 */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#include <bijstand/money.h>

#include "base/text.h"

#define RATIO_AMOUNT_LAST INT64_C(1000000000000)       /* 10^12 cents */
#define RATIO_PART_LAST INT64_C(1000000000)            /* 10^9 */
#define RATIO_RESULT_LAST INT64_C(1000000000000000000) /* 10^18 cents */

#define WHOLE_SHARE INT64_C(1000000) /* millionths */
#define SHARE_LAST INT64_C(1000000000000)
#define SHARE_DENOMINATOR_LAST 1000

/* Amounts as text. */

/* The hundredths after a point, "5" or "50", to the end of the text; -1 when it has another form. */
static int64_t read_hundredths(const char *text, size_t length)
{
  uint64_t number;
  size_t digits = bijstand_text_digits(text, length, &number);
  if (digits != length || digits < 1 || digits > 2)
    return -1;
  return digits == 1 ? 10 * (int64_t)number : (int64_t)number;
}

bijstand_status bijstand_money_parse(const char *text, size_t length, bijstand_value *cents)
{
  if (text == NULL || cents == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  size_t sign = length > 0 && text[0] == '-';
  uint64_t euros;
  size_t digits = bijstand_text_digits(text + sign, length - sign, &euros);
  size_t point = sign + digits;
  int64_t hundredths = 0;
  if (point < length && text[point] == '.')
    hundredths = read_hundredths(text + point + 1, length - point - 1);
  else if (point < length)
    return BIJSTAND_ERROR_SYNTAX;
  if (digits == 0 || hundredths < 0)
    return BIJSTAND_ERROR_SYNTAX;
  if (euros > (uint64_t)(BIJSTAND_MONEY_LAST / 100))
    return BIJSTAND_ERROR_RANGE;
  int64_t size = 100 * (int64_t)euros + hundredths;
  *cents = sign ? -size : size;
  return BIJSTAND_OK;
}

/* How an amount looks: what stands before the minus, between groups of three digits, and before the cents. */
struct money_form {
  const char *prefix;
  char group; /* 0 for none */
  char decimal;
};

/* Written from the last digit back, since only there is it known where the groups are. */
static bijstand_status format(bijstand_value cents, const struct money_form *form, char *text)
{
  if (text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (cents == BIJSTAND_UNKNOWN)
    return BIJSTAND_ERROR_RANGE;
  char reversed[BIJSTAND_MONEY_TEXT_SIZE];
  int length = 0;
  int64_t rest = cents < 0 ? -cents : cents;
  for (int digits = 0; digits < 3 || rest > 0; digits++) {
    if (digits == 2)
      reversed[length++] = form->decimal;
    else if (digits % 3 == 2 && form->group != '\0')
      reversed[length++] = form->group;
    reversed[length++] = (char)('0' + rest % 10);
    rest /= 10;
  }
  if (cents < 0)
    reversed[length++] = '-';
  for (const char *prefix = form->prefix; *prefix != '\0'; prefix++)
    *text++ = *prefix;
  while (length > 0)
    *text++ = reversed[--length];
  *text = '\0';
  return BIJSTAND_OK;
}

bijstand_status bijstand_money_format(bijstand_value cents, char text[BIJSTAND_MONEY_TEXT_SIZE])
{
  static const struct money_form plain = { "", '\0', '.' };
  return format(cents, &plain, text);
}

bijstand_status bijstand_money_format_dutch(bijstand_value cents, char text[BIJSTAND_MONEY_TEXT_SIZE])
{
  static const struct money_form dutch = { "\xe2\x82\xac ", '.', ',' }; /* the euro sign in UTF-8 */
  return format(cents, &dutch, text);
}

/* Parts of amounts. */

static int within(int64_t number, int64_t bound)
{
  return number >= -bound && number <= bound;
}

static int64_t size_of(int64_t number)
{
  return number < 0 ? -number : number;
}

/* 1 when a remainder of a division by denominator takes the quotient up to the next cent. */
static int rounds_up(int64_t remainder, int64_t denominator, int32_t rounding)
{
  if (rounding == BIJSTAND_ROUND_HALF_UP)
    return 2 * remainder >= denominator;
  return rounding == BIJSTAND_ROUND_UP && remainder > 0;
}

/*
 * With cents = whole * denominator + rest the result is whole * numerator + rest * numerator / denominator.
 * The second product stays below 10^18, so that nothing overflows and nothing is lost.
 */
bijstand_value bijstand_money_ratio(bijstand_value cents, int64_t numerator, int64_t denominator,
                                    int32_t rounding)
{
  if (!within(cents, RATIO_AMOUNT_LAST) || !within(numerator, RATIO_PART_LAST) ||
      !within(denominator, RATIO_PART_LAST) || denominator == 0 ||
      rounding < BIJSTAND_ROUND_HALF_UP || rounding > BIJSTAND_ROUND_UP)
    return BIJSTAND_UNKNOWN;
  int negative = (cents < 0) ^ (numerator < 0) ^ (denominator < 0);
  int64_t size = size_of(cents);
  numerator = size_of(numerator);
  denominator = size_of(denominator);
  int64_t whole = size / denominator;
  if (numerator > 0 && whole > RATIO_RESULT_LAST / numerator)
    return BIJSTAND_UNKNOWN;
  int64_t part = size % denominator * numerator;
  int64_t result = whole * numerator + part / denominator +
                   rounds_up(part % denominator, denominator, rounding);
  if (result > RATIO_RESULT_LAST)
    return BIJSTAND_UNKNOWN;
  return negative ? -result : result;
}

bijstand_value bijstand_money_share(bijstand_value cents, int64_t basis_points)
{
  return bijstand_money_ratio(cents, basis_points, 10000, BIJSTAND_ROUND_HALF_UP);
}

/* Shares as text. */

/* The numerator with which a fraction comes nearest to a share, half up. */
static int64_t nearest_numerator(int64_t share, int64_t denominator)
{
  return (share * denominator * 2 + WHOLE_SHARE) / (2 * WHOLE_SHARE);
}

static int rounds_to(int64_t numerator, int64_t denominator, int64_t share)
{
  return (numerator * WHOLE_SHARE * 2 + denominator) / (2 * denominator) == share;
}

bijstand_status bijstand_share_format(bijstand_value millionths, char text[BIJSTAND_SHARE_TEXT_SIZE])
{
  int64_t denominator = 1;
  if (text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (millionths < 0 || millionths > SHARE_LAST)
    return BIJSTAND_ERROR_RANGE;
  while (denominator <= SHARE_DENOMINATOR_LAST &&
         !rounds_to(nearest_numerator(millionths, denominator), denominator, millionths))
    denominator++;
  int64_t numerator = nearest_numerator(millionths, denominator);
  if (denominator == 1)
    snprintf(text, BIJSTAND_SHARE_TEXT_SIZE, "%" PRId64, numerator);
  else if (denominator <= SHARE_DENOMINATOR_LAST)
    snprintf(text, BIJSTAND_SHARE_TEXT_SIZE, "%" PRId64 "/%" PRId64, numerator, denominator);
  else
    snprintf(text, BIJSTAND_SHARE_TEXT_SIZE, "%" PRId64 ".%06" PRId64, millionths / WHOLE_SHARE,
             millionths % WHOLE_SHARE);
  return BIJSTAND_OK;
}
