/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reading values: every form that a text may have, and for every error the message that says what would be
 * right.
 */
#include <stdlib.h>

#include <bijstand/money.h>

#include "tests/dossier/sample.h"

/* Persons of the dossier in these tests. */
enum { APPLICANT, PARTNER, CHILD, HOUSEMATE };

static bijstand_dossier *family(void)
{
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "applicant");
  add(d, BIJSTAND_ROLE_PARTNER, "partner");
  add(d, BIJSTAND_ROLE_CHILD, "child");
  add(d, BIJSTAND_ROLE_HOUSEMATE, "housemate");
  return d;
}

/* --- Forms ---------------------------------------------------------------------------------------------- */

#define NO UNKNOWN, UNKNOWN, 0

static const struct form {
  int32_t person;
  const char *fact;
  const char *text;
  bijstand_value low;
  bijstand_value high;
  uint32_t codes;
} forms[] = {
  { APPLICANT, "abroad", "true", 1, 1, 0 },
  { APPLICANT, "abroad", "false", 0, 0, 0 },
  { APPLICANT, "abroad", "?", NO },
  { APPLICANT, "birth_date", "1970-01-02", 1, 1, 0 },
  { APPLICANT, "birth_date", "1900-01-01", BIJSTAND_DATE_FIRST, BIJSTAND_DATE_FIRST, 0 },
  { APPLICANT, "birth_date", "2199-12-31", BIJSTAND_DATE_LAST, BIJSTAND_DATE_LAST, 0 },
  { APPLICANT, "birth_date", "1970-01-02..1970-02-01", 1, 31, 0 },
  { APPLICANT, "birth_date", "..1970-01-02", BIJSTAND_DATE_FIRST, 1, 0 },
  { CASE, "need_start_date", "none", BIJSTAND_NEVER, BIJSTAND_NEVER, 0 },
  { CASE, "need_start_date", "1970-01-02..", 1, BIJSTAND_NEVER, 0 },
  { CASE, "need_start_date", "1970-01-02..none", 1, BIJSTAND_NEVER, 0 },
  { APPLICANT, "asset_bank", "812.5", 81250, 81250, 0 },
  { APPLICANT, "asset_bank", "812.50", 81250, 81250, 0 },
  { APPLICANT, "asset_bank", "-3.20", -320, -320, 0 },
  { APPLICANT, "asset_bank", "9999999999.99", BIJSTAND_MONEY_LAST, BIJSTAND_MONEY_LAST, 0 },
  { APPLICANT, "asset_bank", "..500", -BIJSTAND_MONEY_LAST, 50000, 0 },
  { APPLICANT, "asset_bank", "0.5..1", 50, 100, 0 },
  { APPLICANT, "income_rent", "0", 0, 0, 0 },
  { APPLICANT, "income_rent", "20..", 2000, BIJSTAND_MONEY_LAST, 0 },
  { APPLICANT, "months_since_work", "12", 12, 12, 0 },
  { APPLICANT, "months_since_work", "20..25", 20, 25, 0 },
  { APPLICANT, "months_since_work", "20..20", 20, 20, 0 },
  { APPLICANT, "barrier_debt", "4", 4, 4, 0 },
  { CASE, "home_tenure", "rented", 0, 0, 1 },
  { CASE, "home_tenure", "none", 5, 5, 32 },
  { CASE, "home_tenure", "owned|rented", 0, 1, 3 },
  { CASE, "home_tenure", "lodging|lodging", 2, 2, 4 },
  /* What allows every value says nothing. */
  { APPLICANT, "barrier_debt", "0..4", NO },
  { APPLICANT, "income_rent", "0..", NO },
  { CASE, "home_tenure", "rented|owned|lodging|rent_free|squat|none", NO }
};

START_TEST(a_text_says_what_a_value_may_be)
{
  bijstand_dossier *d = family();
  const struct form *form = &forms[_i];
  struct bijstand_entry entry;
  state(d, form->person, form->fact, day("2026-01-01"), day("2026-02-01"), form->text);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 0, &entry), BIJSTAND_OK);
  ck_assert_int_eq(entry.person, form->person);
  ck_assert_int_eq(entry.fact, bijstand_fact_by_name(form->fact)->number);
  ck_assert_int_eq(entry.from, day("2026-01-01"));
  ck_assert_int_eq(entry.recorded, day("2026-02-01"));
  ck_assert_int_eq(entry.low, form->low);
  ck_assert_int_eq(entry.high, form->high);
  ck_assert_uint_eq(entry.codes, form->codes);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Messages ------------------------------------------------------------------------------------------- */

static const struct wrong {
  int32_t person;
  const char *fact;
  const char *text;
  bijstand_status status;
  const char *message;
} wrongs[] = {
  { APPLICANT, "incom_work_net", "1", BIJSTAND_ERROR_NAME, "no such fact; did you mean income_work_net?" },
  { APPLICANT, "", "1", BIJSTAND_ERROR_NAME, "no such fact" },
  { APPLICANT, "xyzzy", "1", BIJSTAND_ERROR_NAME, "no such fact" },
  { CASE, "asset_bank", "1", BIJSTAND_ERROR_ROLE, "a fact of a person, not of the case" },
  { APPLICANT, "home_tenure", "owned", BIJSTAND_ERROR_ROLE, "a fact of the case, not of a person" },
  { APPLICANT, "kinship", "none", BIJSTAND_ERROR_ROLE, "not a fact of the applicant" },
  { PARTNER, "child_kind", "own", BIJSTAND_ERROR_ROLE, "not a fact of the partner" },
  { CHILD, "breach_kind", "none", BIJSTAND_ERROR_ROLE, "not a fact of a child" },
  { HOUSEMATE, "breach_kind", "none", BIJSTAND_ERROR_ROLE, "not a fact of a housemate" },
  { 9, "birth_date", "1980-01-01", BIJSTAND_ERROR_ARGUMENT, "no such person" },
  { -2, "birth_date", "1980-01-01", BIJSTAND_ERROR_ARGUMENT, "no such person" },

  { APPLICANT, "lives_in_netherlands", "yes", BIJSTAND_ERROR_SYNTAX, "expected true or false, got \"yes\"" },
  { APPLICANT, "lives_in_netherlands", "1", BIJSTAND_ERROR_SYNTAX, "expected true or false, got 1" },
  { APPLICANT, "lives_in_netherlands", "", BIJSTAND_ERROR_SYNTAX, "expected true or false, got \"\"" },
  { APPLICANT, "lives_in_netherlands", "false..true", BIJSTAND_ERROR_SYNTAX,
    "expected true or false, got \"false..true\"" },

  { APPLICANT, "birth_date", "2001-02-30", BIJSTAND_ERROR_DATE,
    "2001-02-30 does not exist; February 2001 has 28 days" },
  { APPLICANT, "birth_date", "2000-02-30", BIJSTAND_ERROR_DATE,
    "2000-02-30 does not exist; February 2000 has 29 days" },
  { APPLICANT, "birth_date", "2001-04-00", BIJSTAND_ERROR_DATE,
    "2001-04-00 does not exist; April 2001 has 30 days" },
  { APPLICANT, "birth_date", "2001-13-01", BIJSTAND_ERROR_DATE,
    "2001-13-01 does not exist; a year has 12 months" },
  { APPLICANT, "birth_date", "2001-00-01", BIJSTAND_ERROR_DATE,
    "2001-00-01 does not exist; a year has 12 months" },
  { APPLICANT, "birth_date", "1899-12-31", BIJSTAND_ERROR_DATE,
    "1899-12-31 is outside 1900-01-01 to 2199-12-31" },
  { APPLICANT, "birth_date", "2200-01-01", BIJSTAND_ERROR_DATE,
    "2200-01-01 is outside 1900-01-01 to 2199-12-31" },
  { APPLICANT, "birth_date", "30-11-1991", BIJSTAND_ERROR_SYNTAX,
    "expected a date as YYYY-MM-DD, got \"30-11-1991\"" },
  { APPLICANT, "birth_date", "19911130", BIJSTAND_ERROR_SYNTAX,
    "expected a date as YYYY-MM-DD, got 19911130" },
  { APPLICANT, "birth_date", "none", BIJSTAND_ERROR_RANGE, "this date cannot be \"none\"" },
  { APPLICANT, "birth_date", "2001-01-01..none", BIJSTAND_ERROR_RANGE, "this date cannot be \"none\"" },
  { APPLICANT, "birth_date", "2001-01-02..2001-01-01", BIJSTAND_ERROR_RANGE,
    "low 2001-01-02 is above high 2001-01-01" },

  { APPLICANT, "asset_bank", "412.375", BIJSTAND_ERROR_SYNTAX,
    "412.375 has more than two decimals; amounts are euro and cents" },
  { APPLICANT, "asset_bank", "412,37", BIJSTAND_ERROR_SYNTAX,
    "expected an amount such as 412.37, got \"412,37\"" },
  { APPLICANT, "asset_bank", "1e3", BIJSTAND_ERROR_SYNTAX, "expected an amount such as 412.37, got \"1e3\"" },
  { APPLICANT, "asset_bank", "412.", BIJSTAND_ERROR_SYNTAX,
    "expected an amount such as 412.37, got \"412.\"" },
  { APPLICANT, "asset_bank", "..", BIJSTAND_ERROR_SYNTAX, "expected an amount such as 412.37, got \"..\"" },
  { APPLICANT, "asset_bank", "1..x", BIJSTAND_ERROR_SYNTAX, "expected an amount such as 412.37, got \"x\"" },
  { APPLICANT, "asset_bank", "99999999999", BIJSTAND_ERROR_RANGE,
    "99999999999 is above the largest amount, 9999999999.99" },
  { APPLICANT, "asset_bank", "-10000000000", BIJSTAND_ERROR_RANGE,
    "-10000000000 is below the smallest amount, -9999999999.99" },
  { APPLICANT, "income_rent", "-20", BIJSTAND_ERROR_RANGE, "-20 is negative" },
  { APPLICANT, "income_rent", "-10000000000", BIJSTAND_ERROR_RANGE, "-10000000000 is negative" },
  { APPLICANT, "income_rent", "-5..10", BIJSTAND_ERROR_RANGE, "-5 is negative" },

  { APPLICANT, "months_since_work", "3.5", BIJSTAND_ERROR_SYNTAX, "expected a whole number, got 3.5" },
  { APPLICANT, "months_since_work", "3.0", BIJSTAND_ERROR_SYNTAX, "expected a whole number, got 3.0" },
  { APPLICANT, "months_since_work", "many", BIJSTAND_ERROR_SYNTAX, "expected a whole number, got \"many\"" },
  { APPLICANT, "months_since_work", "-1", BIJSTAND_ERROR_RANGE, "-1 is negative" },
  { APPLICANT, "months_since_work", "99999999999999999999", BIJSTAND_ERROR_RANGE,
    "99999999999999999999 is outside 0 to 1200" },
  { APPLICANT, "months_since_work", "25..20", BIJSTAND_ERROR_RANGE, "low 25 is above high 20" },
  { APPLICANT, "barrier_debt", "7", BIJSTAND_ERROR_RANGE, "7 is outside 0 to 4" },
  { APPLICANT, "participation_ladder", "0", BIJSTAND_ERROR_RANGE, "0 is outside 1 to 6" },

  { CASE, "home_tenure", "rent", BIJSTAND_ERROR_NAME,
    "'rent' is not a value; values are rented, owned, lodging, rent_free, squat, none" },
  { CASE, "home_tenure", "owned|", BIJSTAND_ERROR_NAME,
    "'' is not a value; values are rented, owned, lodging, rent_free, squat, none" },
  { CASE, "home_tenure", "|owned", BIJSTAND_ERROR_NAME,
    "'' is not a value; values are rented, owned, lodging, rent_free, squat, none" },
  { CASE, "home_tenure", "owned|rent|x", BIJSTAND_ERROR_NAME,
    "'rent' is not a value; values are rented, owned, lodging, rent_free, squat, none" },

  /* What is long, broken or not to be printed is cut off. */
  { APPLICANT, "abroad", "0123456789012345678901234567890123456789012345678901234567890123456789x",
    BIJSTAND_ERROR_SYNTAX,
    "expected true or false, got \"012345678901234567890123456789012345678901234567\xe2\x80\xa6\"" },
  { APPLICANT, "abroad", "ja\nnee", BIJSTAND_ERROR_SYNTAX, "expected true or false, got \"ja\xe2\x80\xa6\"" },
  { APPLICANT, "abroad", "ja\xff", BIJSTAND_ERROR_SYNTAX, "expected true or false, got \"ja\xe2\x80\xa6\"" },
  { APPLICANT, "abroad", "0123456789012345678901234567890123456789012345\xc3\xa9\xc3\xa9",
    BIJSTAND_ERROR_SYNTAX,
    "expected true or false, got \"0123456789012345678901234567890123456789012345\xc3\xa9\xe2\x80\xa6\"" }
};

START_TEST(a_message_says_what_was_expected)
{
  bijstand_dossier *d = family();
  const struct wrong *wrong = &wrongs[_i];
  struct bijstand_error error = { .status = BIJSTAND_OK, .line = 7, .column = 7 };
  ck_assert_int_eq(bijstand_dossier_set_text(d, wrong->person, wrong->fact, EVER, EVER, wrong->text, &error),
                   wrong->status);
  ck_assert_str_eq(error.message, wrong->message);
  ck_assert_str_eq(error.place, wrong->status == BIJSTAND_ERROR_ARGUMENT ? "" : wrong->fact);
  ck_assert_int_eq(error.status, wrong->status);
  ck_assert_int_eq(error.line, 0);
  ck_assert_int_eq(error.column, 0);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 0);
  ck_assert_int_eq(bijstand_dossier_set_text(d, wrong->person, wrong->fact, EVER, EVER, wrong->text, NULL),
                   wrong->status);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(what_stands_in_the_error_stays_when_all_is_well)
{
  bijstand_dossier *d = family();
  struct bijstand_error error = { .status = 77, .message = "earlier" };
  ck_assert_int_eq(bijstand_dossier_set_text(d, 0, "abroad", EVER, EVER, "true", &error), BIJSTAND_OK);
  ck_assert_int_eq(error.status, 77);
  ck_assert_str_eq(error.message, "earlier");
  bijstand_dossier_free(d);
}
END_TEST

/* --- Tokens --------------------------------------------------------------------------------------------- */

static const struct typed {
  const char *fact;
  int32_t token;
  const char *text;
  bijstand_status status;
  const char *message;
} typed[] = {
  { "abroad", BIJSTAND_TOKEN_WORD, "true", BIJSTAND_OK, NULL },
  { "abroad", BIJSTAND_TOKEN_WORD, "null", BIJSTAND_OK, NULL },
  { "birth_date", BIJSTAND_TOKEN_STRING, "1991-11-30", BIJSTAND_OK, NULL },
  { "separation_date", BIJSTAND_TOKEN_STRING, "none", BIJSTAND_OK, NULL },
  { "birth_date", BIJSTAND_TOKEN_WORD, "null", BIJSTAND_OK, NULL },
  { "asset_bank", BIJSTAND_TOKEN_NUMBER, "812.5", BIJSTAND_OK, NULL },
  { "months_since_work", BIJSTAND_TOKEN_NUMBER, "12", BIJSTAND_OK, NULL },
  { "home_tenure", BIJSTAND_TOKEN_STRING, "rented", BIJSTAND_OK, NULL },
  { "home_tenure", BIJSTAND_TOKEN_WORD, "null", BIJSTAND_OK, NULL },

  { "lives_in_netherlands", BIJSTAND_TOKEN_STRING, "yes", BIJSTAND_ERROR_TYPE,
    "expected true or false, got \"yes\"" },
  { "lives_in_netherlands", BIJSTAND_TOKEN_STRING, "true", BIJSTAND_ERROR_TYPE,
    "expected true or false, got \"true\"" },
  { "lives_in_netherlands", BIJSTAND_TOKEN_NUMBER, "1", BIJSTAND_ERROR_TYPE,
    "expected true or false, got 1" },
  { "lives_in_netherlands", BIJSTAND_TOKEN_WORD, "a list", BIJSTAND_ERROR_SYNTAX,
    "expected true or false, got a list" },
  { "birth_date", BIJSTAND_TOKEN_NUMBER, "19911130", BIJSTAND_ERROR_TYPE,
    "expected a date as YYYY-MM-DD, got 19911130" },
  { "birth_date", BIJSTAND_TOKEN_STRING, "?", BIJSTAND_ERROR_SYNTAX,
    "expected a date as YYYY-MM-DD, got \"?\"" },
  { "birth_date", BIJSTAND_TOKEN_STRING, "..1991-11-30", BIJSTAND_ERROR_SYNTAX,
    "expected a date as YYYY-MM-DD, got \"..1991-11-30\"" },
  { "separation_date", BIJSTAND_TOKEN_WORD, "none", BIJSTAND_ERROR_TYPE,
    "expected a date as YYYY-MM-DD, got none" },
  { "asset_bank", BIJSTAND_TOKEN_STRING, "412.37", BIJSTAND_ERROR_TYPE,
    "expected an amount such as 412.37, got \"412.37\"" },
  { "asset_bank", BIJSTAND_TOKEN_STRING, "412.375", BIJSTAND_ERROR_TYPE,
    "expected an amount such as 412.37, got \"412.375\"" },
  { "asset_bank", BIJSTAND_TOKEN_NUMBER, "1e3", BIJSTAND_ERROR_SYNTAX,
    "expected an amount such as 412.37, got 1e3" },
  { "asset_bank", BIJSTAND_TOKEN_WORD, "true", BIJSTAND_ERROR_TYPE,
    "expected an amount such as 412.37, got true" },
  { "months_since_work", BIJSTAND_TOKEN_STRING, "12", BIJSTAND_ERROR_TYPE,
    "expected a whole number, got \"12\"" },
  { "months_since_work", BIJSTAND_TOKEN_NUMBER, "1e1", BIJSTAND_ERROR_SYNTAX,
    "expected a whole number, got 1e1" },
  { "home_tenure", BIJSTAND_TOKEN_NUMBER, "0", BIJSTAND_ERROR_TYPE,
    "expected one of rented, owned, lodging, rent_free, squat, none, got 0" },
  { "home_tenure", BIJSTAND_TOKEN_STRING, "owned|rented", BIJSTAND_ERROR_NAME,
    "'owned|rented' is not a value; values are rented, owned, lodging, rent_free, squat, none" }
};

START_TEST(a_token_is_of_the_kind_that_the_fact_has)
{
  const struct typed *t = &typed[_i];
  struct bijstand_entry entry = { .person = 5, .from = 6, .recorded = 7, .low = 8 };
  struct bijstand_error error = { .status = BIJSTAND_OK };
  bijstand_fact fact = bijstand_fact_by_name(t->fact)->number;
  ck_assert_int_eq(bijstand_fact_parse(fact, t->token, t->text, strlen(t->text), &entry, &error), t->status);
  ck_assert_str_eq(error.message, t->message == NULL ? "" : t->message);
  ck_assert_int_eq(entry.person, 5);
  ck_assert_int_eq(entry.from, 6);
  ck_assert_int_eq(entry.recorded, 7);
  if (t->status != BIJSTAND_OK)
    ck_assert_int_eq(entry.low, 8);
  else
    ck_assert_int_eq(entry.fact, fact);
}
END_TEST

START_TEST(a_text_ends_where_its_length_says)
{
  struct bijstand_entry entry = { .person = 0 };
  ck_assert_int_eq(bijstand_fact_parse(BIJSTAND_FACT_ASSET_BANK, BIJSTAND_TOKEN_NUMBER, "12345", 3, &entry,
                                       NULL),
                   BIJSTAND_OK);
  ck_assert_int_eq(entry.low, 12300);
  bijstand_fact fact = -7;
  ck_assert_int_eq(bijstand_fact_find(CASE, "home_tenure_x", 11, &fact, NULL), BIJSTAND_OK);
  ck_assert_int_eq(fact, BIJSTAND_FACT_HOME_TENURE);
  ck_assert_int_eq(bijstand_fact_find(CASE, "home_tenure\0x", 13, &fact, NULL), BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(bijstand_fact_find(CASE, "home_tenur", 10, &fact, NULL), BIJSTAND_ERROR_NAME);
}
END_TEST

START_TEST(a_name_that_is_too_long_is_cut_off_in_the_place)
{
  const char *name = "income_work_net_income_work_net_income_work_net_income_work_net_income_work_net";
  struct bijstand_error error = { .status = BIJSTAND_OK };
  bijstand_fact fact = -7;
  ck_assert_int_eq(bijstand_fact_find(0, name, strlen(name), &fact, &error), BIJSTAND_ERROR_NAME);
  ck_assert_str_eq(error.message, "no such fact");
  ck_assert_uint_eq(strlen(error.place), 63);
  ck_assert_int_eq(strncmp(error.place, name, 63), 0);
  ck_assert_int_eq(fact, -7);
}
END_TEST

START_TEST(a_day_is_read_with_the_same_messages)
{
  struct bijstand_error error = { .status = BIJSTAND_OK };
  bijstand_value date = 7;
  ck_assert_int_eq(bijstand_day_parse(BIJSTAND_TOKEN_STRING, "1970-01-02", 10, &date, &error), BIJSTAND_OK);
  ck_assert_int_eq(date, 1);
  ck_assert_int_eq(bijstand_day_parse(BIJSTAND_TOKEN_STRING, "2026-02-29", 10, &date, &error),
                   BIJSTAND_ERROR_DATE);
  ck_assert_str_eq(error.message, "2026-02-29 does not exist; February 2026 has 28 days");
  ck_assert_str_eq(error.place, "");
  ck_assert_int_eq(bijstand_day_parse(BIJSTAND_TOKEN_NUMBER, "2026", 4, &date, &error), BIJSTAND_ERROR_TYPE);
  ck_assert_str_eq(error.message, "expected a date as YYYY-MM-DD, got 2026");
  ck_assert_int_eq(bijstand_day_parse(BIJSTAND_TOKEN_STRING, "none", 4, &date, &error),
                   BIJSTAND_ERROR_SYNTAX);
  ck_assert_str_eq(error.message, "expected a date as YYYY-MM-DD, got \"none\"");
  ck_assert_int_eq(date, 1);
}
END_TEST

START_TEST(null_pointers_and_wrong_numbers_are_argument_errors)
{
  bijstand_dossier *d = family();
  struct bijstand_entry entry = { .person = 0 };
  bijstand_fact fact;
  bijstand_value date;
  const bijstand_status wrong = BIJSTAND_ERROR_ARGUMENT;
  ck_assert_int_eq(bijstand_fact_parse(BIJSTAND_FACT_COUNT, 0, "1", 1, &entry, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_parse(0, 0, NULL, 1, &entry, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_parse(0, 0, "1", 1, NULL, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_parse(0, -1, "1", 1, &entry, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_parse(0, 4, "1", 1, &entry, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_find(CASE, NULL, 0, &fact, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_find(CASE, "home_tenure", 11, NULL, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_find(BIJSTAND_ROLE_COUNT, "birth_date", 10, &fact, NULL), wrong);
  ck_assert_int_eq(bijstand_fact_find(-2, "birth_date", 10, &fact, NULL), wrong);
  ck_assert_int_eq(bijstand_day_parse(0, NULL, 0, &date, NULL), wrong);
  ck_assert_int_eq(bijstand_day_parse(0, "1970-01-01", 10, NULL, NULL), wrong);
  ck_assert_int_eq(bijstand_dossier_set_text(NULL, 0, "abroad", EVER, EVER, "true", NULL), wrong);
  ck_assert_int_eq(bijstand_dossier_set_text(d, 0, NULL, EVER, EVER, "true", NULL), wrong);
  ck_assert_int_eq(bijstand_dossier_set_text(d, 0, "abroad", EVER, EVER, NULL, NULL), wrong);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Every fact ----------------------------------------------------------------------------------------- */

/* A value is written and read back. */
static void check_written(const struct bijstand_fact_info *info, bijstand_value value)
{
  char text[64];
  struct bijstand_entry entry = { .person = 0 };
  ck_assert_int_gt(bijstand_fact_value_text(info->number, value, text, sizeof text), 0);
  ck_assert_int_eq(bijstand_fact_parse(info->number, BIJSTAND_TOKEN_TEXT, text, strlen(text), &entry, NULL),
                   BIJSTAND_OK);
  ck_assert_msg(entry.low == value && entry.high == value, "%s: %s", info->name, text);
}

START_TEST(what_a_fact_writes_it_reads_back)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  check_written(info, info->domain.low);
  check_written(info, info->domain.high);
  check_written(info, UNKNOWN);
  for (int32_t code = 0; code < info->value_count; code++)
    check_written(info, code);
}
END_TEST

static int ends_in(const char *text, const char *end)
{
  size_t length = strlen(text);
  return length >= strlen(end) && strcmp(text + length - strlen(end), end) == 0;
}

START_TEST(a_message_lists_the_values_as_far_as_they_fit)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  struct bijstand_entry entry = { .person = 0 };
  struct bijstand_error error = { .status = BIJSTAND_OK };
  const char *last = strrchr(info->values, '|');
  if (info->type != BIJSTAND_TYPE_ENUM)
    return;
  ck_assert_int_eq(bijstand_fact_parse(info->number, BIJSTAND_TOKEN_STRING, "no", 2, &entry, &error),
                   BIJSTAND_ERROR_NAME);
  int whole = ends_in(error.message, last + 1);
  ck_assert_msg(whole || ends_in(error.message, ", \xe2\x80\xa6"), "%s: %s", info->name, error.message);
  ck_assert_msg(whole || strlen(info->values) > 250, "%s: %s", info->name, error.message);
}
END_TEST

static Suite *values_suite(void)
{
  Suite *suite = suite_create("values");
  TCase *text = tcase_create("text");
  suite_add_tcase(suite, text);
  tcase_add_loop_test(text, a_text_says_what_a_value_may_be, 0, COUNT(forms));
  tcase_add_loop_test(text, a_message_says_what_was_expected, 0, COUNT(wrongs));
  tcase_add_test(text, what_stands_in_the_error_stays_when_all_is_well);
  tcase_add_test(text, null_pointers_and_wrong_numbers_are_argument_errors);

  TCase *tokens = tcase_create("tokens");
  suite_add_tcase(suite, tokens);
  tcase_add_loop_test(tokens, a_token_is_of_the_kind_that_the_fact_has, 0, COUNT(typed));
  tcase_add_test(tokens, a_text_ends_where_its_length_says);
  tcase_add_test(tokens, a_name_that_is_too_long_is_cut_off_in_the_place);
  tcase_add_test(tokens, a_day_is_read_with_the_same_messages);

  TCase *facts = tcase_create("every fact");
  suite_add_tcase(suite, facts);
  tcase_add_loop_test(facts, what_a_fact_writes_it_reads_back, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_message_lists_the_values_as_far_as_they_fit, 0, BIJSTAND_FACT_COUNT);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(values_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
