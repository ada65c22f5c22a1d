/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables from any bytes. Every cell lies within the text, and what is refused is refused with a place.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

static void check_cell(const struct bijstand_csv_cell *cell, const char *text, size_t length)
{
  char copy[16];
  expect(cell->text.start >= text && cell->text.start + cell->text.length <= text + length);
  size_t copied = bijstand_csv_copy(cell, copy, sizeof copy);
  expect(copied <= cell->text.length);
  expect(strlen(copy) == (copied < sizeof copy ? copied : sizeof copy - 1));
}

static void check_error(const struct bijstand_error *error)
{
  expect(error->status != BIJSTAND_OK && error->line >= 1 && error->column >= 1);
  expect(error->message[0] != '\0');
  size_t length = strlen(error->place);
  expect(bijstand_text_valid(error->place, length) == length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const char *text = (const char *)data;
  struct bijstand_csv csv;
  struct bijstand_error error;
  bijstand_error_clear(&error);
  if (bijstand_csv_open(&csv, text, size, &error) != BIJSTAND_OK) {
    check_error(&error);
    return 0;
  }
  int32_t line = 0;
  int row;
  while ((row = bijstand_csv_row(&csv)) == 1) {
    expect(csv.row_line > line);
    line = csv.row_line;
    for (int32_t column = 0; column < csv.columns; column++)
      check_cell(&csv.cells[column], text, size);
    bijstand_csv_refuse(&csv, csv.columns - 1, BIJSTAND_ERROR_TYPE, "expected something else");
    check_error(&error);
    expect(error.line >= csv.row_line);
    bijstand_error_clear(&error);
  }
  expect((row == -1) == (error.status != BIJSTAND_OK));
  if (row == -1)
    check_error(&error);
  return 0;
}
