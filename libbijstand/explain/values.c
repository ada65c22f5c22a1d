/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Values in words: amounts, dates, percentages, ages, counts and codes, and what may still be one of them.
 */
#include "explain/writer.h"

#include <inttypes.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "tables.h"

/* --- amounts -------------------------------------------------------------------------------------------- */

/* €8,000.00: in groups of three from the point to the left, the sign in front. */
static void write_money_english(struct writer *w, bijstand_value cents)
{
  char plain[BIJSTAND_MONEY_TEXT_SIZE];
  bijstand_money_format(cents, plain);
  const char *digits = plain + (plain[0] == '-');
  size_t whole = strcspn(digits, ".");
  bijstand_write(w, "%s€", plain[0] == '-' ? "-" : "");
  for (size_t i = 0; i < whole; i++)
    bijstand_write(w, "%s%c", i > 0 && (whole - i) % 3 == 0 ? "," : "", digits[i]);
  bijstand_write(w, "%s", digits + whole);
}

/* A bound of what is not known can lie beyond the largest amount that has a form; it is written as that one. */
static bijstand_value with_a_form(bijstand_value cents)
{
  if (cents > BIJSTAND_MONEY_LAST)
    return BIJSTAND_MONEY_LAST;
  return cents < -BIJSTAND_MONEY_LAST ? -BIJSTAND_MONEY_LAST : cents;
}

void bijstand_write_money(struct writer *w, bijstand_value cents)
{
  char dutch[BIJSTAND_MONEY_TEXT_SIZE];
  cents = with_a_form(cents);
  if (w->language == BIJSTAND_LANGUAGE_ENGLISH)
    write_money_english(w, cents);
  else {
    bijstand_money_format_dutch(cents, dutch);
    bijstand_write(w, "%s", dutch);
  }
}

/* Basis points: 1250 is 12,5%. */
static void write_percent(struct writer *w, bijstand_value basis_points)
{
  bijstand_value size = basis_points < 0 ? -basis_points : basis_points;
  bijstand_write(w, "%s%" PRId64, basis_points < 0 ? "-" : "", size / 100);
  if (size % 100 != 0)
    bijstand_write(w, "%s%" PRId64, bijstand_either(w, ",", "."), size / 10 % 10);
  if (size % 10 != 0)
    bijstand_write(w, "%" PRId64, size % 10);
  bijstand_write(w, "%%");
}

/* --- time ----------------------------------------------------------------------------------------------- */

static const char *const months[BIJSTAND_LANGUAGE_COUNT][12] = {
  { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december" },
  { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December" }
};

static void write_days(struct writer *w, bijstand_value date, int whole_month)
{
  int32_t year, month, day;
  if (bijstand_date_to_civil(date, &year, &month, &day) != BIJSTAND_OK)
    return;
  if (!whole_month)
    bijstand_write(w, "%" PRId32 " ", day);
  bijstand_write(w, "%s %" PRId32, months[w->language][month - 1], year);
}

void bijstand_write_date(struct writer *w, bijstand_value date)
{
  write_days(w, date, 0);
}

void bijstand_write_month(struct writer *w, bijstand_value date)
{
  write_days(w, date, 1);
}

/* An age in months: 27 jaar, 66 jaar en 3 maanden. */
static void write_age(struct writer *w, bijstand_value age)
{
  bijstand_write(w, "%" PRId64 " %s", age / 12, bijstand_either(w, "jaar", "years"));
  if (age % 12 == 1)
    bijstand_write(w, " %s", bijstand_either(w, "en 1 maand", "and 1 month"));
  else if (age % 12 != 0)
    bijstand_write(w, " %s %" PRId64 " %s", bijstand_either(w, "en", "and"), age % 12,
                   bijstand_either(w, "maanden", "months"));
}

/* Millionths as a fraction: 433333 is 13/30. */
static void write_share(struct writer *w, bijstand_value millionths)
{
  char text[BIJSTAND_SHARE_TEXT_SIZE];
  if (bijstand_share_format(millionths, text) == BIJSTAND_OK)
    bijstand_write(w, "%s", text);
}

/* --- codes ---------------------------------------------------------------------------------------------- */

/* A code in words; its name in the table when there are none. */
static void write_code(struct writer *w, const struct quantity *q, bijstand_value code)
{
  struct bijstand_text name = bijstand_codes_name(q->codes, code);
  const char *word = bijstand_word_find(w, q->name, name);
  if (word != NULL)
    bijstand_write(w, "%s", word);
  else if (name.start != NULL)
    bijstand_write_piece(w, name.start, name.length);
}

/* One of some codes: the names of a set, with "or" before the last. */
static void write_codes(struct writer *w, const struct quantity *q)
{
  bijstand_value left = 0;
  int first = 1;
  for (bijstand_value code = 0; bijstand_codes_name(q->codes, code).start != NULL; code++)
    left |= q->may.low & INT64_C(1) << code;
  for (bijstand_value code = 0; left != 0; code++) {
    bijstand_value bit = INT64_C(1) << code;
    if (!(left & bit))
      continue;
    if (!first)
      bijstand_write(w, "%s", left == bit ? bijstand_either(w, " of ", " or ") : ", ");
    write_code(w, q, code);
    left -= bit;
    first = 0;
  }
}

/* --- anything ------------------------------------------------------------------------------------------- */

static void write_known(struct writer *w, const struct quantity *q, bijstand_value value)
{
  if (value == BIJSTAND_NEVER && q->may_be_none)
    bijstand_write(w, "%s", bijstand_either(w, "geen", "none"));
  else if (q->type == BIJSTAND_TYPE_BOOL)
    bijstand_write(w, "%s", value ? bijstand_either(w, "ja", "yes") : bijstand_either(w, "nee", "no"));
  else if (q->type == BIJSTAND_TYPE_ENUM)
    write_code(w, q, value);
  else if (q->type == BIJSTAND_TYPE_DATE)
    write_days(w, value, q->of_month);
  else if (q->type == BIJSTAND_TYPE_CENTS)
    bijstand_write_money(w, value);
  else if (q->type == BIJSTAND_TYPE_PERCENT_BP)
    write_percent(w, value);
  else if (q->type == BIJSTAND_TYPE_AGE_MONTHS)
    write_age(w, value);
  else if (q->is_share)
    write_share(w, value);
  else
    bijstand_write(w, "%" PRId64, value);
}

/* What goes before the one bound that is worth telling. */
static const char *bound(const struct writer *w, int32_t type, int low)
{
  if (type == BIJSTAND_TYPE_DATE)
    return low ? bijstand_either(w, "op of na", "on or after")
               : bijstand_either(w, "op of voor", "on or before");
  return low ? bijstand_either(w, "ten minste", "at least") : bijstand_either(w, "ten hoogste", "at most");
}

/* What is known of a number that is not known: nothing is said of a bound that any value would have. */
static void write_interval(struct writer *w, const struct quantity *q)
{
  int may_be_none = q->may_be_none && q->may.high == BIJSTAND_NEVER;
  int low = q->may.low > q->domain.low;
  int high = q->may.high < q->domain.high && !may_be_none;
  if (!low && !high)
    return;
  bijstand_write(w, " (%s ", low && high ? bijstand_either(w, "tussen", "between") : bound(w, q->type, low));
  if (low)
    write_known(w, q, q->may.low);
  if (low && high)
    bijstand_write(w, " %s ", bijstand_either(w, "en", "and"));
  if (high)
    write_known(w, q, q->may.high);
  bijstand_write(w, "%s)", may_be_none ? bijstand_either(w, ", of geen", ", or none") : "");
}

void bijstand_write_quantity(struct writer *w, const struct quantity *q)
{
  if (q->value != BIJSTAND_UNKNOWN) {
    write_known(w, q, q->value);
    return;
  }
  bijstand_write(w, "%s", bijstand_either(w, "nog niet bekend", "not known yet"));
  if (q->type == BIJSTAND_TYPE_ENUM && q->may.low != 0) {
    bijstand_write(w, " (");
    write_codes(w, q);
    bijstand_write(w, ")");
  } else if (q->type != BIJSTAND_TYPE_ENUM && q->type != BIJSTAND_TYPE_BOOL)
    write_interval(w, q);
}
