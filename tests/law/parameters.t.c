/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The definitions of the parameters: complete, and written so that a rulebook can use them.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/csv.h"
#include "tests/law/law.h"

/* --- Every parameter --------------------------------------------------------------------------------- */

START_TEST(place_number_and_name_lead_to_the_same_parameter)
{
  ck_assert_int_eq(bijstand_parameter_count(), BIJSTAND_PARAMETER_COUNT);
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    const struct bijstand_parameter_info *parameter = bijstand_parameter_at(i);
    ck_assert_ptr_nonnull(parameter);
    ck_assert_int_eq(parameter->number, i);
    ck_assert_ptr_eq(bijstand_parameter_by_id(i), parameter);
    ck_assert_ptr_eq(bijstand_parameter_by_name(parameter->name), parameter);
  }
}
END_TEST

static void check_texts(const struct bijstand_parameter_info *parameter)
{
  for (const char *c = parameter->name; *c != '\0'; c++)
    ck_assert_msg(strchr("abcdefghijklmnopqrstuvwxyz0123456789_", *c) != NULL, "%s", parameter->name);
  ck_assert_msg(parameter->unit[0] != '\0', "%s has no unit", parameter->name);
  ck_assert_msg(parameter->term[0] != '\0', "%s has no Dutch term", parameter->name);
  ck_assert_msg(parameter->article[0] != '\0', "%s has no article", parameter->name);
  ck_assert_msg(parameter->gloss[0] != '\0', "%s has no meaning", parameter->name);
  ck_assert_int_eq(parameter->type == BIJSTAND_TYPE_ENUM, parameter->values[0] != '\0');
}

START_TEST(every_parameter_has_a_name_an_article_and_a_meaning)
{
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++)
    check_texts(bijstand_parameter_at(i));
}
END_TEST

/* A bound or a default is nothing, a value of the parameter, or a national parameter counted the same way. */
static void check_number(const struct bijstand_parameter_info *parameter, const char *text)
{
  if (text[0] == '\0')
    return;
  ck_assert_msg(parameter->layer == BIJSTAND_LAYER_MUNICIPAL, "%s is national and has %s", parameter->name,
                text);
  bijstand_value value;
  if (bijstand_parameter_parse(parameter->number, text, strlen(text), &value, NULL) == BIJSTAND_OK)
    return;
  const struct bijstand_parameter_info *national = bijstand_parameter_by_name(text);
  ck_assert_msg(national != NULL, "%s: no parameter %s", parameter->name, text);
  ck_assert_int_eq(national->layer, BIJSTAND_LAYER_NATIONAL);
  ck_assert_int_eq(national->type, parameter->type);
}

START_TEST(bounds_and_defaults_can_be_read)
{
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    const struct bijstand_parameter_info *parameter = bijstand_parameter_at(i);
    check_number(parameter, parameter->min);
    check_number(parameter, parameter->max);
    check_number(parameter, parameter->default_text);
  }
}
END_TEST

/* Sets a parameter to its default on every stretch of days on which it is the same. */
static void set_default(const bijstand_rulebook *base, const struct bijstand_parameter_info *parameter)
{
  struct bijstand_amount amount;
  for (bijstand_value date = day("1996-01-01"); date <= BIJSTAND_NEVER; date = amount.until + 1) {
    amount = amount_on(base, parameter->number, date, BIJSTAND_AMOUNT_ANSWERS);
    if (amount.value == BIJSTAND_UNKNOWN)
      continue;
    struct bijstand_setting setting = { parameter->number, date, amount.until, amount.value };
    bijstand_rulebook *rulebook = NULL;
    struct bijstand_error error;
    bijstand_status status = bijstand_rulebook_with(base, &setting, 1, &rulebook, &error);
    ck_assert_msg(status == BIJSTAND_OK, "%s: %s", parameter->name, error.message);
    bijstand_rulebook_free(rulebook);
  }
}

START_TEST(a_default_keeps_within_the_bounds_on_every_day)
{
  bijstand_rulebook *base = national();
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    const struct bijstand_parameter_info *parameter = bijstand_parameter_at(i);
    if (parameter->layer == BIJSTAND_LAYER_MUNICIPAL)
      set_default(base, parameter);
  }
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_municipal_parameter_says_why_it_has_a_default_or_none)
{
  char path[512];
  const char *folder = getenv("srcdir");
  snprintf(path, sizeof path, "%s/libbijstand/law/parameters.csv", folder != NULL ? folder : ".");
  FILE *file = fopen(path, "rb");
  ck_assert_msg(file != NULL, "%s", path);
  static char text[1 << 20];
  size_t length = fread(text, 1, sizeof text, file);
  fclose(file);
  struct bijstand_csv csv;
  ck_assert_int_eq(bijstand_csv_open(&csv, text, length, NULL), BIJSTAND_OK);
  int32_t layer = bijstand_csv_column(&csv, "layer");
  int32_t why = bijstand_csv_column(&csv, "default_why");
  ck_assert_int_ge(why, 0);
  while (bijstand_csv_row(&csv) == 1) {
    int is_municipal = bijstand_text_equal(csv.cells[layer].text, "municipal");
    ck_assert_msg(is_municipal == (csv.cells[why].text.length > 0), "line %d", (int)csv.row_line);
  }
}
END_TEST

/* --- By name and by number --------------------------------------------------------------------------- */

START_TEST(what_is_no_parameter_is_not_found)
{
  ck_assert_ptr_null(bijstand_parameter_at(-1));
  ck_assert_ptr_null(bijstand_parameter_at(bijstand_parameter_count()));
  ck_assert_ptr_null(bijstand_parameter_by_id(-1));
  ck_assert_ptr_null(bijstand_parameter_by_id(INT32_MAX));
  ck_assert_ptr_null(bijstand_parameter_by_name("norm_couple"));
  ck_assert_ptr_null(bijstand_parameter_by_name(""));
  ck_assert_ptr_null(bijstand_parameter_by_name(NULL));
}
END_TEST

/* --- Reading values ---------------------------------------------------------------------------------- */

#define P(name) BIJSTAND_PARAMETER_##name

static const struct {
  bijstand_parameter parameter;
  const char *text;
  bijstand_status status;
  bijstand_value value;
  const char *message; /* part of it */
} readings[] = {
  { P(NORM_COUPLE_ADULT), "202779", BIJSTAND_OK, 202779, "" },
  { P(NORM_COUPLE_ADULT), "0", BIJSTAND_OK, 0, "" },
  { P(NORM_COUPLE_ADULT), "2027.79", BIJSTAND_ERROR_TYPE, 0, "a whole number (cents_per_month)" },
  { P(NORM_COUPLE_ADULT), "", BIJSTAND_ERROR_TYPE, 0, "a whole number" },
  { P(NORM_COUPLE_ADULT), " 1", BIJSTAND_ERROR_TYPE, 0, "a whole number" },
  { P(NORM_COUPLE_ADULT), "-1", BIJSTAND_ERROR_RANGE, 0, "from 0 to 999999999999" },
  { P(NORM_COUPLE_ADULT), "1000000000000", BIJSTAND_ERROR_RANGE, 0, "from 0 to 999999999999" },
  { P(NORM_COUPLE_ADULT), "99999999999999999999", BIJSTAND_ERROR_RANGE, 0, "from 0 to 999999999999" },
  { P(COST_SHARER_BASE_PERCENT), "4000", BIJSTAND_OK, 4000, "" },
  { P(COST_SHARER_BASE_PERCENT), "1000001", BIJSTAND_ERROR_RANGE, 0, "from 0 to 1000000 (bp)" },
  { P(COST_SHARER_AGE), "1801", BIJSTAND_ERROR_RANGE, 0, "from 0 to 1800" },
  { P(SEARCH_PERIOD_DAYS), "100000", BIJSTAND_ERROR_RANGE, 0, "from 0 to 99999" },
  { P(LANGUAGE_START_MONTHS), "10000", BIJSTAND_ERROR_RANGE, 0, "from 0 to 9999" },
  { P(HOLIDAY_ALLOWANCE_MONTH), "100000000", BIJSTAND_ERROR_RANGE, 0, "from 0 to 99999999" },
  { P(GROSS_RECOVERY), "1", BIJSTAND_OK, 1, "" },
  { P(GROSS_RECOVERY), "2", BIJSTAND_ERROR_RANGE, 0, "from 0 to 1" },
  { P(GROSS_RECOVERY), "yes", BIJSTAND_ERROR_TYPE, 0, "a whole number (0_1)" },
  { P(PART_MONTH_DENOMINATOR), "calendar", BIJSTAND_OK, 0, "" },
  { P(PART_MONTH_DENOMINATOR), "thirty", BIJSTAND_OK, 1, "" },
  { P(PART_MONTH_DENOMINATOR), "30", BIJSTAND_ERROR_NAME, 0, "one of calendar|thirty" },
  { P(PART_MONTH_DENOMINATOR), "calendar|thirty", BIJSTAND_ERROR_NAME, 0, "one of calendar|thirty" },
  { P(PART_MONTH_DENOMINATOR), "", BIJSTAND_ERROR_NAME, 0, "one of calendar|thirty" },
  { P(LANGUAGE_LEVEL), "1F", BIJSTAND_OK, 0, "" },
  { P(WORK_DUTIES_SWITCH_DATE), "20040701", BIJSTAND_OK, 20040701, "" },
  { P(WORK_DUTIES_SWITCH_DATE), "20040631", BIJSTAND_ERROR_DATE, 0, "yyyymmdd" },
  { P(WORK_DUTIES_SWITCH_DATE), "18991231", BIJSTAND_ERROR_DATE, 0, "19000101" },
  { P(WORK_DUTIES_SWITCH_DATE), "2004-07-01", BIJSTAND_ERROR_TYPE, 0, "a whole number (yyyymmdd)" },
  { -1, "1", BIJSTAND_ERROR_ARGUMENT, 0, "the number of a parameter" },
  { BIJSTAND_PARAMETER_COUNT, "1", BIJSTAND_ERROR_ARGUMENT, 0, "the number of a parameter" }
};

START_TEST(a_value_is_read_as_a_table_writes_it)
{
  struct bijstand_error error = { .message = "" };
  bijstand_value value = 4711;
  bijstand_status status = bijstand_parameter_parse(readings[_i].parameter, readings[_i].text,
                                                    strlen(readings[_i].text), &value, &error);
  ck_assert_int_eq(status, readings[_i].status);
  ck_assert_int_eq(value, status == BIJSTAND_OK ? readings[_i].value : 4711);
  ck_assert_msg(strstr(error.message, readings[_i].message) != NULL, "%s", error.message);
  if (status != BIJSTAND_OK && status != BIJSTAND_ERROR_ARGUMENT)
    ck_assert_str_eq(error.place, bijstand_parameter_by_id(readings[_i].parameter)->name);
}
END_TEST

START_TEST(reading_a_value_needs_a_text_and_a_place)
{
  bijstand_value value;
  ck_assert_int_eq(bijstand_parameter_parse(0, NULL, 0, &value, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_parameter_parse(0, "1", 1, NULL, NULL), BIJSTAND_ERROR_ARGUMENT);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("parameters");
  TCase *definitions = tcase_create("definitions");
  suite_add_tcase(suite, definitions);
  tcase_add_test(definitions, place_number_and_name_lead_to_the_same_parameter);
  tcase_add_test(definitions, every_parameter_has_a_name_an_article_and_a_meaning);
  tcase_add_test(definitions, bounds_and_defaults_can_be_read);
  tcase_add_test(definitions, a_default_keeps_within_the_bounds_on_every_day);
  tcase_add_test(definitions, a_municipal_parameter_says_why_it_has_a_default_or_none);
  tcase_add_test(definitions, what_is_no_parameter_is_not_found);

  TCase *values = tcase_create("values");
  suite_add_tcase(suite, values);
  tcase_add_loop_test(values, a_value_is_read_as_a_table_writes_it, 0, COUNT(readings));
  tcase_add_test(values, reading_a_value_needs_a_text_and_a_place);
  return run(suite);
}
