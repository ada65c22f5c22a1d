/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables as text (RFC 4180): what is read, and where each way of being wrong is found.
 */
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "base/csv.h"

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

/* A table that must be one. */
static struct bijstand_csv opened(const char *text)
{
  struct bijstand_csv csv;
  ck_assert_int_eq(bijstand_csv_open(&csv, text, strlen(text), NULL), BIJSTAND_OK);
  return csv;
}

/* A cell as it was meant, in a buffer of the test's own. */
static const char *cell(const struct bijstand_csv *csv, int32_t column)
{
  static char buffer[100];
  ck_assert_uint_lt(bijstand_csv_copy(&csv->cells[column], buffer, sizeof buffer), sizeof buffer);
  return buffer;
}

/* --- What is read --------------------------------------------------------------------------------------- */

START_TEST(rows_follow_the_header_until_the_end)
{
  struct bijstand_csv csv = opened("name,from,value\nnorm,2026-01-01,1401.50\nlimit,,-3\n");
  ck_assert_int_eq(csv.columns, 3);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(csv.row_line, 2);
  ck_assert_str_eq(cell(&csv, 0), "norm");
  ck_assert_str_eq(cell(&csv, 1), "2026-01-01");
  ck_assert_str_eq(cell(&csv, 2), "1401.50");
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(csv.row_line, 3);
  ck_assert_str_eq(cell(&csv, 1), "");
  ck_assert_str_eq(cell(&csv, 2), "-3");
  ck_assert_int_eq(bijstand_csv_row(&csv), 0);
  ck_assert_int_eq(bijstand_csv_row(&csv), 0);
}
END_TEST

START_TEST(columns_are_found_by_name)
{
  struct bijstand_csv csv = opened("name,\"from\",value\n");
  ck_assert_int_eq(bijstand_csv_column(&csv, "name"), 0);
  ck_assert_int_eq(bijstand_csv_column(&csv, "from"), 1);
  ck_assert_int_eq(bijstand_csv_column(&csv, "value"), 2);
  ck_assert_int_eq(bijstand_csv_column(&csv, "until"), -1);
  ck_assert_int_eq(bijstand_csv_column(&csv, "val"), -1);
  ck_assert_int_eq(bijstand_csv_column(&csv, ""), -1);
}
END_TEST

/* Tables that all have the columns a and b and the one row x, y. */
static const char *const same_tables[] = {
  "a,b\nx,y\n",
  "a,b\nx,y",
  "a,b\r\nx,y\r\n",
  "a,b\r\nx,y",
  "a,b\nx,y\r\n",
  ("\xef\xbb\xbf" "a,b\nx,y\n"), /* after a byte order mark */
  "\n\r\na,b\n\n\nx,y\n\r\n\n",
  "\"a\",\"b\"\n\"x\",\"y\"\n",
  "a,\"b\"\r\nx,\"y\"",
  "\"a\",b\r\n\"x\",y"
};

START_TEST(line_ends_quotes_marks_and_empty_lines_change_no_table)
{
  struct bijstand_csv csv = opened(same_tables[_i]);
  ck_assert_int_eq(csv.columns, 2);
  ck_assert_int_eq(bijstand_csv_column(&csv, "a"), 0);
  ck_assert_int_eq(bijstand_csv_column(&csv, "b"), 1);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_str_eq(cell(&csv, 0), "x");
  ck_assert_str_eq(cell(&csv, 1), "y");
  ck_assert_int_eq(bijstand_csv_row(&csv), 0);
}
END_TEST

static const struct {
  const char *table; /* with the one column a and one row */
  const char *cell;
} quoted[] = {
  { "a\n\"\"\n", "" },
  { "a\n\"x,y\"\n", "x,y" },
  { "a\n\"x\ny\r\nz\rw\"\n", "x\ny\r\nz\rw" },
  { "a\n\"say \"\"no\"\"\"\n", "say \"no\"" },
  { "a\n\"\"\"\"\n", "\"" },
  { "a\n\"\"\"\"\"\"\n", "\"\"" },
  { "a\n\" x \"\n", " x " },
  { "a\n x \n", " x " },
  { "a\nwoning € 5\n", "woning € 5" }
};

START_TEST(a_quoted_cell_means_what_stands_between_its_quotes)
{
  struct bijstand_csv csv = opened(quoted[_i].table);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_str_eq(cell(&csv, 0), quoted[_i].cell);
  ck_assert_int_eq(bijstand_csv_row(&csv), 0);
}
END_TEST

START_TEST(a_line_end_within_quotes_counts_as_a_line)
{
  struct bijstand_csv csv = opened("a,b\n\"1\n2\n3\",x\n\ny,z\n");
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(csv.row_line, 2);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(csv.row_line, 6);
}
END_TEST

START_TEST(empty_cells_are_cells)
{
  struct bijstand_csv csv = opened("a,b,c\n,,\n,\"\",");
  for (int row = 0; row < 2; row++) {
    ck_assert_int_eq(bijstand_csv_row(&csv), 1);
    for (int32_t column = 0; column < 3; column++)
      ck_assert_str_eq(cell(&csv, column), "");
  }
  ck_assert_int_eq(bijstand_csv_row(&csv), 0);
}
END_TEST

START_TEST(a_copy_is_cut_off_to_its_buffer_and_tells_the_whole_length)
{
  struct bijstand_csv csv = opened("a\n\"12\"\"45\"\n");
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  char buffer[6] = "------";
  ck_assert_uint_eq(bijstand_csv_copy(&csv.cells[0], NULL, 0), 5);
  ck_assert_uint_eq(bijstand_csv_copy(&csv.cells[0], buffer, 1), 5);
  ck_assert_str_eq(buffer, "");
  ck_assert_uint_eq(bijstand_csv_copy(&csv.cells[0], buffer, 5), 5);
  ck_assert_str_eq(buffer, "12\"4");
  ck_assert_uint_eq(bijstand_csv_copy(&csv.cells[0], buffer, 6), 5);
  ck_assert_str_eq(buffer, "12\"45");
}
END_TEST

/* Writes a header of so many columns: c0,c1,... */
static void write_header(char *text, int columns)
{
  for (int i = 0; i < columns; i++) {
    *text++ = 'c';
    *text++ = (char)('a' + i / 26);
    *text++ = (char)('a' + i % 26);
    *text++ = i + 1 < columns ? ',' : '\0';
  }
}

START_TEST(a_table_has_at_most_32_columns)
{
  char header[4 * 33];
  struct bijstand_csv csv;
  struct bijstand_error error;
  write_header(header, 32);
  ck_assert_int_eq(bijstand_csv_open(&csv, header, strlen(header), &error), BIJSTAND_OK);
  ck_assert_int_eq(csv.columns, 32);
  write_header(header, 33);
  ck_assert_int_eq(bijstand_csv_open(&csv, header, strlen(header), &error), BIJSTAND_ERROR_LIMIT);
  ck_assert_int_eq(error.status, BIJSTAND_ERROR_LIMIT);
  ck_assert_int_eq(error.line, 1);
  ck_assert_int_eq(error.column, 4 * 32 + 1);
}
END_TEST

/* --- What is refused ------------------------------------------------------------------------------------ */

static const struct {
  const char *text;
  size_t length; /* 0 for the length of the string */
  bijstand_status status;
  int32_t line, column;
  const char *place;
  const char *message; /* part of it */
} refused[] = {
  { "", 0, BIJSTAND_ERROR_INCOMPLETE, 1, 1, "", "header" },
  { "\n\r\n", 0, BIJSTAND_ERROR_INCOMPLETE, 3, 1, "", "header" },
  { "\xef\xbb\xbf", 0, BIJSTAND_ERROR_INCOMPLETE, 1, 1, "", "header" },
  { "a,,c\n", 0, BIJSTAND_ERROR_SYNTAX, 1, 3, "", "name of column 2" },
  { "a,b,\n", 0, BIJSTAND_ERROR_SYNTAX, 1, 5, "", "name of column 3" },
  { "a,\"\"\n", 0, BIJSTAND_ERROR_SYNTAX, 1, 4, "", "name of column 2" },
  { "a,b,a\n", 0, BIJSTAND_ERROR_DUPLICATE, 1, 5, "a", "once" },
  { "ab,a,b,bb,\"ab\"\n", 0, BIJSTAND_ERROR_DUPLICATE, 1, 12, "ab", "once" },
  { "a,\"b\nx,y\n", 0, BIJSTAND_ERROR_SYNTAX, 1, 3, "", "never closed" },
  { "a\rb\n", 0, BIJSTAND_ERROR_SYNTAX, 1, 2, "", "line feed" },
  { "a,b\nx\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 2, "", "expected 2 cells as in the header, found 1" },
  { "a,b\nx", 0, BIJSTAND_ERROR_SYNTAX, 2, 2, "", "found 1" },
  { "a,b\nx,y\nx,y,z\n", 0, BIJSTAND_ERROR_SYNTAX, 3, 5, "", "2 cells as in the header, found more" },
  { "a,b\nx,y,\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 5, "", "found more" },
  { "a,b\nx,y\"z\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "b", "no quote here" },
  { "a,b\nx, \"y\"\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "b", "no quote here" },
  { "a,b\n\"x\"y,z\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "a", "after the closing quote" },
  { "a,b\n\"x\" ,z\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "a", "after the closing quote" },
  { "a,b\n\"x\"\r,z\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "a", "after the closing quote" },
  { "a,b\n\nx,\"y\nz\n", 0, BIJSTAND_ERROR_SYNTAX, 3, 3, "b", "never closed" },
  { "a,b\nx,\"", 0, BIJSTAND_ERROR_SYNTAX, 2, 3, "b", "never closed" },
  { "a,b\nx,\"\"\"", 0, BIJSTAND_ERROR_SYNTAX, 2, 3, "b", "never closed" },
  { "a,b\nx,y\r", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "b", "line feed" },
  { "a,b\n\"x\ny\",\"z", 0, BIJSTAND_ERROR_SYNTAX, 3, 4, "b", "never closed" },
  { "a,b\n€,y\"\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "b", "no quote here" },
  { "\"a\"\"b\",c\nx\",y\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 2, "a\"b", "no quote here" },
  { "a,b\nx,\xff\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 3, "", "expected UTF-8, found the byte 0xff" },
  { "a,b\nx,\"\xe2\x82\"\n", 0, BIJSTAND_ERROR_SYNTAX, 2, 4, "", "UTF-8" },
  { "a,b\nx,\0\n", 8, BIJSTAND_ERROR_SYNTAX, 2, 3, "", "0x00" }
};

START_TEST(what_is_no_table_is_refused_where_it_goes_wrong)
{
  struct bijstand_csv csv;
  struct bijstand_error error = { .status = BIJSTAND_OK };
  size_t length = refused[_i].length == 0 ? strlen(refused[_i].text) : refused[_i].length;
  char *text = malloc(length > 0 ? length : 1); /* of its own, so that reading beyond its end is seen */
  ck_assert_ptr_nonnull(text);
  memcpy(text, refused[_i].text, length);
  int row = 1;
  bijstand_status status = bijstand_csv_open(&csv, text, length, &error);
  if (status == BIJSTAND_OK) {
    while (row == 1)
      row = bijstand_csv_row(&csv);
    ck_assert_int_eq(row, -1);
    ck_assert_int_eq(bijstand_csv_row(&csv), 0);
  } else {
    ck_assert_int_eq(status, error.status);
  }
  free(text);
  ck_assert_int_eq(error.status, refused[_i].status);
  ck_assert_int_eq(error.line, refused[_i].line);
  ck_assert_int_eq(error.column, refused[_i].column);
  ck_assert_str_eq(error.place, refused[_i].place);
  ck_assert_msg(strstr(error.message, refused[_i].message) != NULL, "%s", error.message);
}
END_TEST

START_TEST(a_table_is_refused_also_when_nobody_listens)
{
  struct bijstand_csv csv;
  ck_assert_int_eq(bijstand_csv_open(&csv, "", 0, NULL), BIJSTAND_ERROR_INCOMPLETE);
  csv = opened("a,b\nx\n");
  ck_assert_int_eq(bijstand_csv_row(&csv), -1);
}
END_TEST

START_TEST(a_table_needs_a_text_and_a_place)
{
  struct bijstand_csv csv;
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_csv_open(NULL, "a\n", 2, &error), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(error.status, BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_csv_open(&csv, NULL, 0, &error), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_csv_open(&csv, "a\n", (size_t)INT32_MAX + 1, &error), BIJSTAND_ERROR_LIMIT);
}
END_TEST

START_TEST(who_uses_a_table_can_refuse_a_cell_of_it)
{
  const char *text = "name,value\nnorm,12\nlimit,\"12,50\"\n";
  struct bijstand_csv csv;
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_csv_open(&csv, text, strlen(text), &error), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(bijstand_csv_row(&csv), 1);
  ck_assert_int_eq(bijstand_csv_refuse(&csv, 1, BIJSTAND_ERROR_TYPE, "expected %s", "an amount"),
                   BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(error.status, BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(error.line, 3);
  ck_assert_int_eq(error.column, 8);
  ck_assert_str_eq(error.place, "value");
  ck_assert_str_eq(error.message, "expected an amount");
}
END_TEST

/* Whatever is cut off, the reader stays within the text and comes to an end. */
START_TEST(every_beginning_of_a_table_is_read_or_refused)
{
  static const char table[] = "\xef\xbb\xbfname,\"va\"\"lue\"\r\n\"a\nb\",€\n\n\"say \"\"no\"\"\",\r\n";
  for (size_t length = 0; length < sizeof table; length++) {
    char *text = malloc(length > 0 ? length : 1);
    ck_assert_ptr_nonnull(text);
    memcpy(text, table, length);
    struct bijstand_csv csv;
    int rows = 0;
    if (bijstand_csv_open(&csv, text, length, NULL) == BIJSTAND_OK) {
      while (bijstand_csv_row(&csv) == 1)
        rows++;
    }
    free(text);
    ck_assert_int_le(rows, 2);
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("csv");
  TCase *reading = tcase_create("reading");
  suite_add_tcase(suite, reading);
  tcase_add_test(reading, rows_follow_the_header_until_the_end);
  tcase_add_test(reading, columns_are_found_by_name);
  tcase_add_loop_test(reading, line_ends_quotes_marks_and_empty_lines_change_no_table, 0, COUNT(same_tables));
  tcase_add_loop_test(reading, a_quoted_cell_means_what_stands_between_its_quotes, 0, COUNT(quoted));
  tcase_add_test(reading, a_line_end_within_quotes_counts_as_a_line);
  tcase_add_test(reading, empty_cells_are_cells);
  tcase_add_test(reading, a_copy_is_cut_off_to_its_buffer_and_tells_the_whole_length);
  tcase_add_test(reading, a_table_has_at_most_32_columns);

  TCase *refusing = tcase_create("refusing");
  suite_add_tcase(suite, refusing);
  tcase_add_loop_test(refusing, what_is_no_table_is_refused_where_it_goes_wrong, 0, COUNT(refused));
  tcase_add_test(refusing, a_table_is_refused_also_when_nobody_listens);
  tcase_add_test(refusing, a_table_needs_a_text_and_a_place);
  tcase_add_test(refusing, who_uses_a_table_can_refuse_a_cell_of_it);
  tcase_add_test(refusing, every_beginning_of_a_table_is_read_or_refused);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
