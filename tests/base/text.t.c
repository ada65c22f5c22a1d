/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Text inside the library: UTF-8, places, errors that fit, whole numbers and near names.
 */
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "base/text.h"

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

START_TEST(a_piece_of_text_equals_a_string_of_the_same_length)
{
  struct bijstand_text text = { "income", 6 };
  ck_assert(bijstand_text_equal(text, "income"));
  ck_assert(!bijstand_text_equal(text, "incomes"));
  ck_assert(!bijstand_text_equal(text, "incom"));
  ck_assert(!bijstand_text_equal(text, "outcry"));
}
END_TEST

/* --- UTF-8 ---------------------------------------------------------------------------------------------- */

static const struct {
  const char *text;
  size_t length;
  size_t valid;
} encoded[] = {
  { "", 0, 0 },
  { "bijstand", 8, 8 },
  { "\x7f", 1, 1 },
  { "\xc3\xab\xe2\x82\xac\xf0\x9f\x8f\xa0!", 10, 10 },
  { "\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf", 16, 16 },
  { "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", 8, 8 },
  { "ab\0c", 4, 2 },                 /* a zero byte */
  { "ab\x80", 3, 2 },                /* a continuation that continues nothing */
  { "ab\xc0\xaf", 4, 2 },            /* longer than needed */
  { "ab\xc1\xbf", 4, 2 },
  { "ab\xe0\x9f\xbf", 5, 2 },
  { "ab\xf0\x8f\xbf\xbf", 6, 2 },
  { "ab\xed\xa0\x80", 5, 2 },        /* a surrogate */
  { "ab\xf4\x90\x80\x80", 6, 2 },    /* above U+10FFFF */
  { "ab\xf5\x80\x80\x80", 6, 2 },
  { "ab\xff", 3, 2 },
  { "ab\xc3", 3, 2 },                /* cut off */
  { "ab\xe2\x82", 4, 2 },
  { "ab\xf0\x9f\x8f", 5, 2 },
  { "ab\xc3(", 4, 2 },               /* continued by something else */
  { "ab\xe2\x82(", 5, 2 },
  { "ab\xf0\x9f\x8f(", 6, 2 },
  { "ab\xc3\xab", 3, 2 }             /* whole, but beyond the length */
};

START_TEST(well_formed_utf8_is_told_from_what_is_not)
{
  ck_assert_uint_eq(bijstand_text_valid(encoded[_i].text, encoded[_i].length), encoded[_i].valid);
}
END_TEST

START_TEST(a_place_counts_lines_and_characters_from_one)
{
  const char *text = "één\r\ntwee\n\ndrie";
  struct bijstand_position start = bijstand_text_position(text, text);
  ck_assert(start.line == 1 && start.column == 1);
  struct bijstand_position third = bijstand_text_position(text, strchr(text, 'n'));
  ck_assert(third.line == 1 && third.column == 3);
  struct bijstand_position second_line = bijstand_text_position(text, strchr(text, 'w'));
  ck_assert(second_line.line == 2 && second_line.column == 2);
  struct bijstand_position end = bijstand_text_position(text, text + strlen(text));
  ck_assert(end.line == 4 && end.column == 5);
}
END_TEST

/* --- Errors --------------------------------------------------------------------------------------------- */

START_TEST(an_error_says_where_and_what_and_returns_its_status)
{
  struct bijstand_error error;
  bijstand_status status =
    bijstand_error_set(&error, BIJSTAND_ERROR_NAME, 3, 14, "facts.incme", "no fact %s, %d known", "incme", 2);
  ck_assert_int_eq(status, BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(error.status, BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(error.line, 3);
  ck_assert_int_eq(error.column, 14);
  ck_assert_str_eq(error.place, "facts.incme");
  ck_assert_str_eq(error.message, "no fact incme, 2 known");
}
END_TEST

START_TEST(an_error_without_a_place_has_an_empty_one)
{
  struct bijstand_error error = { .place = "left over" };
  bijstand_error_set(&error, BIJSTAND_ERROR_LIMIT, 0, 0, NULL, "too many");
  ck_assert_str_eq(error.place, "");
}
END_TEST

START_TEST(nobody_need_listen_to_an_error)
{
  ck_assert_int_eq(bijstand_error_set(NULL, BIJSTAND_ERROR_DATE, 1, 1, NULL, "%s", "x"), BIJSTAND_ERROR_DATE);
  bijstand_error_clear(NULL);
}
END_TEST

START_TEST(a_cleared_error_says_nothing)
{
  struct bijstand_error error;
  bijstand_error_set(&error, BIJSTAND_ERROR_DATE, 1, 2, "place", "message");
  bijstand_error_clear(&error);
  ck_assert_int_eq(error.status, BIJSTAND_OK);
  ck_assert(error.line == 0 && error.column == 0);
  ck_assert_str_eq(error.place, "");
  ck_assert_str_eq(error.message, "");
}
END_TEST

/* The euro sign has three bytes: at every length of what stands before it the cut falls elsewhere. */
START_TEST(a_long_error_is_cut_between_two_characters)
{
  char long_text[400];
  struct bijstand_error error;
  memset(long_text, 'x', (size_t)_i);
  size_t length = (size_t)_i;
  for (; length + 3 < sizeof long_text; length += 3)
    memcpy(long_text + length, "\xe2\x82\xac", 3);
  long_text[length] = '\0';
  bijstand_error_set(&error, BIJSTAND_ERROR_SYNTAX, 1, 1, long_text, "%s", long_text);
  size_t place = strlen(error.place);
  size_t message = strlen(error.message);
  ck_assert_uint_eq(bijstand_text_valid(error.place, place), place);
  ck_assert_uint_eq(bijstand_text_valid(error.message, message), message);
  ck_assert_uint_ge(place, sizeof error.place - 3);
  ck_assert_uint_ge(message, sizeof error.message - 3);
}
END_TEST

/* --- Whole numbers -------------------------------------------------------------------------------------- */

static const struct {
  const char *text;
  bijstand_status status;
  int64_t number;
} numbers[] = {
  { "0", BIJSTAND_OK, 0 },
  { "-0", BIJSTAND_OK, 0 },
  { "42", BIJSTAND_OK, 42 },
  { "-42", BIJSTAND_OK, -42 },
  { "0042", BIJSTAND_OK, 42 },
  { "9223372036854775807", BIJSTAND_OK, INT64_MAX },
  { "-9223372036854775807", BIJSTAND_OK, -INT64_MAX },
  { "9223372036854775808", BIJSTAND_ERROR_RANGE, 17 },
  { "-9223372036854775808", BIJSTAND_ERROR_RANGE, 17 },
  { "18446744073709551615", BIJSTAND_ERROR_RANGE, 17 },
  { "18446744073709551616", BIJSTAND_ERROR_RANGE, 17 },
  { "99999999999999999999999999", BIJSTAND_ERROR_RANGE, 17 },
  { "", BIJSTAND_ERROR_SYNTAX, 17 },
  { "-", BIJSTAND_ERROR_SYNTAX, 17 },
  { "+1", BIJSTAND_ERROR_SYNTAX, 17 },
  { " 1", BIJSTAND_ERROR_SYNTAX, 17 },
  { "1 ", BIJSTAND_ERROR_SYNTAX, 17 },
  { "1.0", BIJSTAND_ERROR_SYNTAX, 17 },
  { "1/0", BIJSTAND_ERROR_SYNTAX, 17 },
  { "1:0", BIJSTAND_ERROR_SYNTAX, 17 },
  { "99999999999999999999999999x", BIJSTAND_ERROR_SYNTAX, 17 }
};

START_TEST(a_whole_number_is_read_or_refused)
{
  int64_t number = 17;
  const char *text = numbers[_i].text;
  ck_assert_msg(bijstand_text_integer(text, strlen(text), &number) == numbers[_i].status, "%s", text);
  ck_assert_int_eq(number, numbers[_i].number);
}
END_TEST

START_TEST(digits_are_counted_up_to_the_first_other_character)
{
  uint64_t number;
  ck_assert_uint_eq(bijstand_text_digits("2026-07", 7, &number), 4);
  ck_assert_uint_eq(number, 2026);
  ck_assert_uint_eq(bijstand_text_digits("2026", 2, &number), 2);
  ck_assert_uint_eq(number, 20);
  ck_assert_uint_eq(bijstand_text_digits("x", 1, &number), 0);
  ck_assert_uint_eq(number, 0);
  ck_assert_uint_eq(bijstand_text_digits("18446744073709551614", 20, &number), 20);
  ck_assert_uint_eq(number, UINT64_MAX - 1);
  ck_assert_uint_eq(bijstand_text_digits("184467440737095516160", 21, &number), 21);
  ck_assert_uint_eq(number, UINT64_MAX);
}
END_TEST

/* --- Near names ----------------------------------------------------------------------------------------- */

static const struct {
  const char *written;
  const char *meant; /* null when nothing is near */
} mistakes[] = {
  { "birth_date", "birth_date" },
  { "birthdate", "birth_date" },   /* one insertion */
  { "birth__date", "birth_date" }, /* one deletion */
  { "birth-date", "birth_date" },  /* one replacement */
  { "brith_date", "birth_date" },  /* two letters exchanged */
  { "birthdat", "birth_date" },
  { "birthdaa", NULL },
  { "income", "income" },
  { "incomes", "income" },
  { "norm", "norm" },
  { "nrm", "norm" },
  { "nom", "norm" },
  { "xom", NULL },                 /* two mistakes in a short name are another name */
  { "", NULL },
  { "birth_date_of_somebody_else_who_lives_somewhere_else_altogether_now", NULL }
};

static const char *nearest_name(const char *written, size_t length)
{
  static const char *const names[] = {
    "birth_date", "income", "norm", "a_name_that_is_so_long_that_nobody_would_ever_write_it_down_in_full_"
  };
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, written, length);
  for (int i = 0; i < COUNT(names); i++)
    bijstand_nearest_offer(&nearest, names[i]);
  return nearest.best;
}

START_TEST(a_mistyped_name_brings_the_one_that_was_meant)
{
  const char *written = mistakes[_i].written;
  const char *best = nearest_name(written, strlen(written));
  if (mistakes[_i].meant == NULL)
    ck_assert_msg(best == NULL, "%s is near %s", written, best);
  else
    ck_assert_pstr_eq(best, mistakes[_i].meant);
}
END_TEST

START_TEST(of_names_that_are_equally_near_the_first_stays)
{
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, "partner_c", 9);
  bijstand_nearest_offer(&nearest, "partner_xy");
  bijstand_nearest_offer(&nearest, "partner_a");
  bijstand_nearest_offer(&nearest, "partner_b");
  ck_assert_str_eq(nearest.best, "partner_a");
}
END_TEST

START_TEST(a_name_of_the_longest_length_can_still_be_near)
{
  char name[65] = { 0 };
  char written[65];
  memset(name, 'n', 64);
  memcpy(written, name, sizeof name);
  written[63] = 'm';
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, written, 64);
  bijstand_nearest_offer(&nearest, name);
  ck_assert_pstr_eq(nearest.best, name);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text");
  TCase *text = tcase_create("text");
  suite_add_tcase(suite, text);
  tcase_add_test(text, a_piece_of_text_equals_a_string_of_the_same_length);
  tcase_add_loop_test(text, well_formed_utf8_is_told_from_what_is_not, 0, COUNT(encoded));
  tcase_add_test(text, a_place_counts_lines_and_characters_from_one);

  TCase *errors = tcase_create("errors");
  suite_add_tcase(suite, errors);
  tcase_add_test(errors, an_error_says_where_and_what_and_returns_its_status);
  tcase_add_test(errors, an_error_without_a_place_has_an_empty_one);
  tcase_add_test(errors, nobody_need_listen_to_an_error);
  tcase_add_test(errors, a_cleared_error_says_nothing);
  tcase_add_loop_test(errors, a_long_error_is_cut_between_two_characters, 0, 3);

  TCase *number = tcase_create("numbers");
  suite_add_tcase(suite, number);
  tcase_add_loop_test(number, a_whole_number_is_read_or_refused, 0, COUNT(numbers));
  tcase_add_test(number, digits_are_counted_up_to_the_first_other_character);

  TCase *names = tcase_create("names");
  suite_add_tcase(suite, names);
  tcase_add_loop_test(names, a_mistyped_name_brings_the_one_that_was_meant, 0, COUNT(mistakes));
  tcase_add_test(names, of_names_that_are_equally_near_the_first_stays);
  tcase_add_test(names, a_name_of_the_longest_length_can_still_be_near);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
