/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables that are refused: as a whole, with the place in the table and what was expected there.
 */
#include <stdlib.h>

#include "tests/law/law.h"

#define P(name) BIJSTAND_PARAMETER_##name

#define HEADER "parameter,from,until,value\n"

static const struct {
  const char *text;
  bijstand_status status;
  int32_t line, column;
  const char *place;
  const char *message; /* part of it */
} refused[] = {
  /* no table, or not these columns */
  { "", BIJSTAND_ERROR_INCOMPLETE, 1, 1, "t.csv", "expected a header" },
  { "parameter,from,until\n", BIJSTAND_ERROR_INCOMPLETE, 1, 1, "t.csv", "expected a column value" },
  { "from,value\n", BIJSTAND_ERROR_INCOMPLETE, 1, 1, "t.csv", "expected a column parameter" },
  { "parameter,value\n", BIJSTAND_ERROR_INCOMPLETE, 1, 1, "t.csv", "expected a column from" },
  { "parameter,from,value,untill\n", BIJSTAND_ERROR_NAME, 1, 22, "t.csv",
    "no such column; did you mean until?" },
  { "parameter,from,value,remark\n", BIJSTAND_ERROR_NAME, 1, 22, "t.csv", "no such column" },
  { "parameter,from,value,from\n", BIJSTAND_ERROR_DUPLICATE, 1, 22, "t.csv: from", "once" },
  { HEADER "payment_day,2026-01-01,,5,6\n", BIJSTAND_ERROR_SYNTAX, 2, 27, "t.csv", "expected 4 cells" },
  { HEADER "payment_day,2026-01-01,,\"5\n", BIJSTAND_ERROR_SYNTAX, 2, 25, "t.csv: value", "never closed" },
  { HEADER "payment_day,2026-01-01,,5\xff\n", BIJSTAND_ERROR_SYNTAX, 2, 26, "t.csv", "UTF-8" },

  /* names */
  { HEADER "payment_dya,2026-01-01,,5\n", BIJSTAND_ERROR_NAME, 2, 1, "t.csv: parameter",
    "no such parameter; did you mean payment_day?" },
  { HEADER "payday,2026-01-01,,5\n", BIJSTAND_ERROR_NAME, 2, 1, "t.csv: parameter", "no such parameter" },
  { HEADER ",2026-01-01,,5\n", BIJSTAND_ERROR_NAME, 2, 1, "t.csv: parameter", "no such parameter" },
  { HEADER "payment_day,2026-01-01,,5\nPayment_day,2027-01-01,,5\n", BIJSTAND_ERROR_NAME, 3, 1,
    "t.csv: parameter", "payment_day" },
  { HEADER "part_month_denominator,2026-01-01,,30\n", BIJSTAND_ERROR_NAME, 2, 36, "t.csv: value",
    "expected one of calendar|thirty" },
  { "parameter,from,value,status\npayment_day,2026-01-01,5,inforce\n", BIJSTAND_ERROR_NAME, 2, 26,
    "t.csv: status", "expected in_force, published, derived, unverified or law_text" },

  /* dates */
  { HEADER "payment_day,01-01-2026,,5\n", BIJSTAND_ERROR_SYNTAX, 2, 13, "t.csv: from", "yyyy-mm-dd" },
  { HEADER "payment_day,,,5\n", BIJSTAND_ERROR_SYNTAX, 2, 13, "t.csv: from", "yyyy-mm-dd" },
  { HEADER "payment_day,2026-02-30,,5\n", BIJSTAND_ERROR_DATE, 2, 13, "t.csv: from", "a day that exists" },
  { HEADER "payment_day,1899-12-31,,5\n", BIJSTAND_ERROR_DATE, 2, 13, "t.csv: from", "1900-01-01" },
  { HEADER "payment_day,2026-01-01,2200-01-01,5\n", BIJSTAND_ERROR_DATE, 2, 24, "t.csv: until",
    "2199-12-31" },
  { HEADER "payment_day,2026-01-01,2025-12-31,5\n", BIJSTAND_ERROR_ORDER, 2, 24, "t.csv: until",
    "the first day or a later one" },
  { HEADER "payment_day,2026-01-01,,5\npayment_day,2026-01-01,,6\n", BIJSTAND_ERROR_OVERLAP, 3, 25,
    "t.csv: value", "line 2 covers its first day" },
  { HEADER "payment_day,2026-06-30,,6\npayment_day,2026-01-01,2026-06-30,5\n", BIJSTAND_ERROR_OVERLAP, 2, 25,
    "t.csv: value", "line 3 covers its first day" },

  /* values and units */
  { HEADER "payment_day,2026-01-01,,\n", BIJSTAND_ERROR_TYPE, 2, 25, "t.csv: value", "a whole number" },
  { HEADER "tenant_income_month,2026-01-01,,12.50\n", BIJSTAND_ERROR_TYPE, 2, 33, "t.csv: value",
    "a whole number (cents_per_month)" },
  { HEADER "\"gross_recovery\",2026-01-01,,2\n", BIJSTAND_ERROR_RANGE, 2, 30, "t.csv: value", "from 0 to 1" },
  { HEADER "work_duties_switch_date,2004-01-01,,20040431\n", BIJSTAND_ERROR_DATE, 2, 37, "t.csv: value",
    "yyyymmdd" },
  { "parameter,from,value,unit\npayment_day,2026-01-01,5,days\n", BIJSTAND_ERROR_TYPE, 2, 26, "t.csv: unit",
    "expected the unit day_of_month" },
  { "parameter,from,value,currency\npayment_day,2026-01-01,5,EUR\n", BIJSTAND_ERROR_TYPE, 2, 26,
    "t.csv: currency", "payment_day is counted in day_of_month" },
  { "parameter,from,value,currency\ntenant_income_month,2026-01-01,5,USD\n", BIJSTAND_ERROR_NAME, 2, 34,
    "t.csv: currency", "expected EUR or NLG" },

  /* bounds of the law */
  { HEADER "payment_day,2026-01-01,,0\n", BIJSTAND_ERROR_RANGE, 2, 25, "t.csv: value",
    "expected at least 1, found 0" },
  { HEADER "payment_day,2026-01-01,,32\n", BIJSTAND_ERROR_RANGE, 2, 25, "t.csv: value",
    "expected at most 31, found 32" },
  { HEADER "advance_percent,2026-01-01,,9000\n", BIJSTAND_ERROR_RANGE, 2, 29, "t.csv: value",
    "expected at least 9500 (advance_min_percent) from 2026-01-01 on, found 9000" },
  { HEADER "school_leaver_reduction_months,2026-01-01,,7\n", BIJSTAND_ERROR_RANGE, 2, 44, "t.csv: value",
    "expected at most 6 (school_leaver_reduction_months_max) from 2026-01-01 on, found 7" },

  /* a bound that changes while the policy runs, also one that was only announced */
  { HEADER "advance_percent,2020-01-01,,9000\n", BIJSTAND_ERROR_RANGE, 2, 29, "t.csv: value",
    "from 2026-01-01 on" },
  { HEADER "non_entitled_spouse_policy_percent,2016-01-01,,6000\n", BIJSTAND_ERROR_RANGE, 2, 48,
    "t.csv: value", "at least 7000 (non_entitled_spouse_norm_percent) from 2027-01-01 on, found 6000" },

  /* the first and the second uniform reduction */
  { HEADER "uniform_sanction_first_months,2015-01-01,,2\nuniform_sanction_second_months,2020-01-01,,2\n",
    BIJSTAND_ERROR_RANGE, 3, 44, "t.csv: value",
    "the second reduction (2 months) to last longer than the first (2) from 2020-01-01 on" },
  { HEADER "uniform_sanction_first_months,2015-01-01,,4\n", BIJSTAND_ERROR_RANGE, 2, 43, "t.csv: value",
    "at most 3 (uniform_sanction_months_max)" },

  /* what is in force */
  { HEADER "norm_couple_adult,2026-07-01,,210000\n", BIJSTAND_ERROR_CONFLICT, 2, 31, "t.csv: value",
    "expected 202779, in force from 2026-07-01 to 2026-12-31 (national.csv, line " },
  { HEADER "norm_couple_adult,2025-01-01,2027-12-31,195580\n", BIJSTAND_ERROR_CONFLICT, 2, 41, "t.csv: value",
    "in force from 2025-01-01 to 2025-06-30" },
  { HEADER "norm_couple_adult,1996-01-01,1996-06-30,87428\n", BIJSTAND_ERROR_CONFLICT, 2, 41, "t.csv: value",
    "expected 192664 guilder cents" },
  { HEADER "norm_couple_adult,1996-01-01,1996-06-30,192664\n", BIJSTAND_ERROR_CONFLICT, 2, 41, "t.csv: value",
    "expected 192664 guilder cents" }
};

START_TEST(a_table_is_refused_with_its_place_and_what_was_expected)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = base;
  struct bijstand_error error;
  size_t length = strlen(refused[_i].text);
  char *text = malloc(length + 1); /* of its own, so that reading beyond its end is seen */
  ck_assert_ptr_nonnull(text);
  memcpy(text, refused[_i].text, length);
  bijstand_status status = bijstand_rulebook_load(base, "t.csv", text, length, 0, &rulebook, &error);
  ck_assert_int_eq(bijstand_rulebook_load(base, "t.csv", text, length, 0, &rulebook, NULL), status);
  free(text);
  ck_assert_msg(status == refused[_i].status, "%d: %s", (int)status, error.message);
  ck_assert_int_eq(error.status, status);
  ck_assert_int_eq(error.line, refused[_i].line);
  ck_assert_int_eq(error.column, refused[_i].column);
  ck_assert_str_eq(error.place, refused[_i].place);
  ck_assert_msg(strstr(error.message, refused[_i].message) != NULL, "%s", error.message);
  ck_assert_ptr_eq(rulebook, base); /* the result is as it was, and so is the base */
  ck_assert_int_eq(value_on(base, P(NORM_COUPLE_ADULT), day("2026-07-01")), 202779);
  ck_assert_int_eq(value_on(base, P(PAYMENT_DAY), day("2026-07-01")), BIJSTAND_UNKNOWN);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(new_amounts_are_refused_when_they_make_an_older_policy_unlawful)
{
  static const char policy[] = HEADER "gift_report_threshold_year,2027-01-01,2027-12-31,125000\n";
  static const char amounts[] = HEADER "gift_exemption_year,2027-01-01,2027-12-31,120000\n";
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  bijstand_rulebook *result = NULL;
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_rulebook_load(base, "emmen.csv", policy, strlen(policy), 0, &rulebook, NULL),
                   BIJSTAND_OK);
  ck_assert_int_eq(bijstand_rulebook_load(rulebook, "2027.csv", amounts, strlen(amounts), 0, &result, &error),
                   BIJSTAND_ERROR_RANGE);
  ck_assert_ptr_null(result);
  ck_assert_int_eq(error.line, 0);
  ck_assert_str_eq(error.place, "2027.csv: gift_report_threshold_year of emmen.csv, line 2");
  ck_assert_str_eq(error.message, "expected at most 120000 (gift_exemption_year) from 2027-01-01 to "
                                  "2027-12-31, found 125000");
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_rulebook_has_at_most_32_tables)
{
  bijstand_rulebook *rulebook = national();
  bijstand_rulebook *next = NULL;
  struct bijstand_error error;
  for (int tables = 1; tables < 32; tables++) {
    ck_assert_int_eq(bijstand_rulebook_with(rulebook, NULL, 0, &next, NULL), BIJSTAND_OK);
    bijstand_rulebook_free(rulebook);
    rulebook = next;
  }
  ck_assert_int_eq(bijstand_rulebook_with(rulebook, NULL, 0, &next, &error), BIJSTAND_ERROR_LIMIT);
  ck_assert_msg(strstr(error.message, "32 tables") != NULL, "%s", error.message);
  ck_assert_ptr_eq(next, rulebook);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Settings ---------------------------------------------------------------------------------------- */

static const struct {
  struct bijstand_setting setting;
  bijstand_status status;
  const char *place;
  const char *message;
} settings[] = {
  { { -1, 0, 1, 1 }, BIJSTAND_ERROR_ARGUMENT, "", "no parameter has the number -1" },
  { { P(PAYMENT_DAY), BIJSTAND_UNKNOWN, 1, 1 }, BIJSTAND_ERROR_DATE, "payment_day", "days of the calendar" },
  { { P(PAYMENT_DAY), 0, BIJSTAND_NEVER + 1, 1 }, BIJSTAND_ERROR_DATE, "payment_day",
    "days of the calendar" },
  { { P(PAYMENT_DAY), 2, 1, 1 }, BIJSTAND_ERROR_ORDER, "payment_day", "a later one" },
  { { P(PAYMENT_DAY), 0, 1, BIJSTAND_UNKNOWN }, BIJSTAND_ERROR_RANGE, "payment_day", "from 0 to 99999999" },
  { { P(PAYMENT_DAY), 0, 1, 32 }, BIJSTAND_ERROR_RANGE, "payment_day", "expected at most 31, found 32" },
  { { P(PART_MONTH_DENOMINATOR), 0, 1, 2 }, BIJSTAND_ERROR_RANGE, "part_month_denominator", "from 0 to 1" },
  { { P(PART_MONTH_DENOMINATOR), 20000, 30000, 0 }, BIJSTAND_ERROR_OVERLAP, "part_month_denominator",
    "line 1 covers its first day" },
  { { P(SEARCH_PERIOD_DAYS), BIJSTAND_EVER, BIJSTAND_NEVER, 14 }, BIJSTAND_ERROR_CONFLICT,
    "search_period_days", "expected 28, in force from 2012-01-01 on" }
};

START_TEST(a_setting_is_refused_with_its_place_and_what_was_expected)
{
  const struct bijstand_setting both[] = {
    { P(PART_MONTH_DENOMINATOR), 10000, 25000, 1 }, settings[_i].setting
  };
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = NULL;
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_with(base, both, 2, &rulebook, &error);
  ck_assert_int_eq(bijstand_rulebook_with(base, both, 2, &rulebook, NULL), status);
  ck_assert_msg(status == settings[_i].status, "%d: %s", (int)status, error.message);
  ck_assert_int_eq(error.status, status);
  ck_assert_int_eq(error.line, 2);
  ck_assert_int_eq(error.column, 0);
  ck_assert_str_eq(error.place, settings[_i].place);
  ck_assert_msg(strstr(error.message, settings[_i].message) != NULL, "%s", error.message);
  ck_assert_ptr_null(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- Calls ------------------------------------------------------------------------------------------- */

/* A load, whose error must say the same as its status. */
static bijstand_status load(const bijstand_rulebook *base, const char *name, const char *text, size_t length,
                            uint32_t flags, bijstand_rulebook **result)
{
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_load(base, name, text, length, flags, result, &error);
  ck_assert_int_eq(error.status, status);
  ck_assert_int_eq(error.message[0] == '\0', status == BIJSTAND_OK);
  return status;
}

START_TEST(a_load_needs_a_base_a_name_a_text_and_a_place)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = NULL;
  ck_assert_int_eq(load(NULL, "t", HEADER, 1, 0, &rulebook), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(load(base, NULL, HEADER, 1, 0, &rulebook), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(load(base, "t", NULL, 0, 0, &rulebook), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(load(base, "t", HEADER, 1, 8, &rulebook), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(load(base, "t", HEADER, 1, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(load(base, "t", HEADER, SIZE_MAX / 2, 0, &rulebook), BIJSTAND_ERROR_LIMIT);
  ck_assert_int_eq(bijstand_rulebook_with(NULL, NULL, 0, &rulebook, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_with(base, NULL, 1, &rulebook, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_with(base, NULL, 0, NULL, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_with(base, &settings[0].setting, SIZE_MAX, &rulebook, NULL),
                   BIJSTAND_ERROR_LIMIT);
  ck_assert_ptr_null(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(an_error_is_wiped_when_all_goes_well)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  struct bijstand_error error = { .status = BIJSTAND_ERROR_NAME, .line = 4, .message = "old" };
  bijstand_status status = bijstand_rulebook_load(base, "t", HEADER, strlen(HEADER), 0, &rulebook, &error);
  ck_assert_int_eq(status, BIJSTAND_OK);
  ck_assert_int_eq(error.status, BIJSTAND_OK);
  ck_assert_int_eq(error.line, 0);
  ck_assert_str_eq(error.message, "");
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_long_name_of_a_table_is_cut_off)
{
  char name[1000];
  memset(name, 'n', sizeof name - 1);
  name[sizeof name - 1] = '\0';
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = NULL;
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_rulebook_load(base, name, "x", 1, 0, &rulebook, &error), BIJSTAND_ERROR_NAME);
  ck_assert_uint_eq(strlen(error.place), sizeof error.place - 1);
  ck_assert_int_eq(load(base, name, HEADER, strlen(HEADER), 0, &rulebook), BIJSTAND_OK);
  ck_assert_str_eq(bijstand_rulebook_table_name(rulebook, 1), name);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("refusals");
  TCase *tables = tcase_create("tables");
  suite_add_tcase(suite, tables);
  tcase_add_loop_test(tables, a_table_is_refused_with_its_place_and_what_was_expected, 0, COUNT(refused));
  tcase_add_test(tables, new_amounts_are_refused_when_they_make_an_older_policy_unlawful);
  tcase_add_test(tables, a_rulebook_has_at_most_32_tables);
  tcase_add_test(tables, a_long_name_of_a_table_is_cut_off);

  TCase *calls = tcase_create("calls");
  suite_add_tcase(suite, calls);
  tcase_add_loop_test(calls, a_setting_is_refused_with_its_place_and_what_was_expected, 0, COUNT(settings));
  tcase_add_test(calls, a_load_needs_a_base_a_name_a_text_and_a_place);
  tcase_add_test(calls, an_error_is_wiped_when_all_goes_well);
  return run(suite);
}
