/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The reader of tables. It walks once over the text; where the text is wrong it looks back to find out the
 * line and column, which nobody pays for while the text is right.
 */
#include "base/csv.h"

#include <string.h>

/* Errors. */

/* Says what is wrong at a place in the text. column is a number of a column of the header, or -1 for none. */
BIJSTAND_PRINTF(5, 0)
static bijstand_status refuse_at(const struct bijstand_csv *csv, const char *at, int32_t column,
                                 bijstand_status status, const char *format, va_list arguments)
{
  if (csv->error == NULL)
    return status;
  char place[sizeof csv->error->place] = "";
  if (column >= 0 && column < csv->columns)
    bijstand_csv_copy(&csv->header[column], place, sizeof place);
  struct bijstand_position position = bijstand_text_position(csv->text, at);
  return bijstand_error_set_list(csv->error, status, position.line, position.column, place, format,
                                 arguments);
}

/* The same at the place that the reader has come to, which is then the end of the table. */
BIJSTAND_PRINTF(4, 5)
static bijstand_status fail(struct bijstand_csv *csv, int32_t column, bijstand_status status,
                            const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  refuse_at(csv, csv->next, column, status, format, arguments);
  va_end(arguments);
  csv->next = csv->end;
  return status;
}

bijstand_status bijstand_csv_refuse(const struct bijstand_csv *csv, int32_t column, bijstand_status status,
                                    const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  refuse_at(csv, csv->cells[column].text.start, column, status, format, arguments);
  va_end(arguments);
  return status;
}

/* Cells. */

/* How many bytes end the line where the reader stands: 1 for LF, 2 for CRLF, 0 when the line goes on. */
static size_t line_end(const struct bijstand_csv *csv)
{
  size_t left = (size_t)(csv->end - csv->next);
  if (left > 0 && csv->next[0] == '\n')
    return 1;
  return left > 1 && csv->next[0] == '\r' && csv->next[1] == '\n' ? 2 : 0;
}

/* From the opening quote to behind the closing one; a cell may hold line ends, which count as lines. */
static bijstand_status read_quoted(struct bijstand_csv *csv, int32_t column, struct bijstand_csv_cell *cell)
{
  const char *start = csv->next + 1;
  const char *at = start;
  cell->doubled = 0;
  for (; at < csv->end; at++) {
    csv->next_line += *at == '\n';
    if (*at != '"')
      continue;
    if (at + 1 == csv->end || at[1] != '"')
      break;
    cell->doubled = 1;
    at++;
  }
  if (at == csv->end)
    return fail(csv, column, BIJSTAND_ERROR_SYNTAX, "this quote is never closed");
  cell->text = (struct bijstand_text){ start, (size_t)(at - start) };
  csv->next = at + 1;
  if (csv->next == csv->end || *csv->next == ',' || line_end(csv) > 0)
    return BIJSTAND_OK;
  return fail(csv, column, BIJSTAND_ERROR_SYNTAX,
              "expected a comma or the end of the line after the closing quote");
}

/* Up to the comma or the end of the line. */
static bijstand_status read_plain(struct bijstand_csv *csv, int32_t column, struct bijstand_csv_cell *cell)
{
  const char *start = csv->next;
  cell->doubled = 0;
  for (; csv->next < csv->end && *csv->next != ',' && line_end(csv) == 0; csv->next++) {
    if (*csv->next == '"')
      return fail(csv, column, BIJSTAND_ERROR_SYNTAX,
                  "expected no quote here; a cell with a quote in it stands between quotes");
    if (*csv->next == '\r')
      return fail(csv, column, BIJSTAND_ERROR_SYNTAX, "expected a line feed after the carriage return");
  }
  cell->text = (struct bijstand_text){ start, (size_t)(csv->next - start) };
  return BIJSTAND_OK;
}

/* Rows. */

/* Takes the end of the line, if the reader stands on one. */
static int take_line_end(struct bijstand_csv *csv)
{
  size_t size = line_end(csv);
  csv->next += size;
  csv->next_line += size > 0;
  return size > 0;
}

/* Reads cells to the end of the line, at most limit of them; count becomes how many there are. */
static bijstand_status read_cells(struct bijstand_csv *csv, struct bijstand_csv_cell *cells, int32_t limit,
                                  int32_t *count)
{
  int more;
  *count = 0;
  do {
    if (*count == limit)
      return BIJSTAND_ERROR_LIMIT;
    struct bijstand_csv_cell *cell = &cells[*count];
    int quoted = csv->next < csv->end && *csv->next == '"';
    bijstand_status status = quoted ? read_quoted(csv, *count, cell) : read_plain(csv, *count, cell);
    if (status != BIJSTAND_OK)
      return status;
    ++*count;
    more = csv->next < csv->end && *csv->next == ',';
    csv->next += more;
  } while (more);
  return BIJSTAND_OK;
}

/* 1 when a row starts at the next line that has something on it, 0 at the end of the text. */
static int find_row(struct bijstand_csv *csv)
{
  while (take_line_end(csv))
    ;
  csv->row_line = csv->next_line;
  return csv->next < csv->end;
}

int bijstand_csv_row(struct bijstand_csv *csv)
{
  if (!find_row(csv))
    return 0;
  int32_t count;
  bijstand_status status = read_cells(csv, csv->cells, csv->columns, &count);
  if (status == BIJSTAND_ERROR_LIMIT)
    fail(csv, -1, BIJSTAND_ERROR_SYNTAX, "expected %d cells as in the header, found more", (int)csv->columns);
  if (status != BIJSTAND_OK)
    return -1;
  if (count < csv->columns) {
    fail(csv, -1, BIJSTAND_ERROR_SYNTAX, "expected %d cells as in the header, found %d", (int)csv->columns,
         (int)count);
    return -1;
  }
  take_line_end(csv);
  return 1;
}

/* The header. */

static int same_name(const struct bijstand_csv_cell *a, const struct bijstand_csv_cell *b)
{
  return a->text.length == b->text.length && memcmp(a->text.start, b->text.start, a->text.length) == 0;
}

/* Each column has a name, and a name of its own. */
static bijstand_status check_header(struct bijstand_csv *csv)
{
  for (int32_t i = 0; i < csv->columns; i++) {
    csv->next = csv->header[i].text.start;
    if (csv->header[i].text.length == 0)
      return fail(csv, -1, BIJSTAND_ERROR_SYNTAX, "expected the name of column %d", (int)i + 1);
    for (int32_t j = 0; j < i; j++) {
      if (same_name(&csv->header[i], &csv->header[j]))
        return fail(csv, i, BIJSTAND_ERROR_DUPLICATE, "expected every column once");
    }
  }
  return BIJSTAND_OK;
}

static bijstand_status read_header(struct bijstand_csv *csv)
{
  if (!find_row(csv))
    return fail(csv, -1, BIJSTAND_ERROR_INCOMPLETE, "expected a header with the names of the columns");
  int32_t count;
  bijstand_status status = read_cells(csv, csv->header, BIJSTAND_CSV_COLUMNS, &count);
  if (status == BIJSTAND_ERROR_LIMIT)
    fail(csv, -1, status, "expected at most %d columns", BIJSTAND_CSV_COLUMNS);
  if (status != BIJSTAND_OK)
    return status;
  csv->columns = count;
  const char *first_row = csv->next;
  status = check_header(csv);
  if (status != BIJSTAND_OK)
    return status;
  csv->next = first_row;
  take_line_end(csv);
  return BIJSTAND_OK;
}

bijstand_status bijstand_csv_open(struct bijstand_csv *csv, const char *text, size_t length,
                                  struct bijstand_error *error)
{
  static const char byte_order_mark[] = { '\xef', '\xbb', '\xbf' };
  if (csv == NULL || text == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "expected a table and a text");
  if (length > INT32_MAX)
    return bijstand_error_set(error, BIJSTAND_ERROR_LIMIT, 0, 0, NULL, "expected a text below 2 GiB");
  if (length >= sizeof byte_order_mark && memcmp(text, byte_order_mark, sizeof byte_order_mark) == 0) {
    text += sizeof byte_order_mark;
    length -= sizeof byte_order_mark;
  }
  *csv = (struct bijstand_csv){ .text = text, .next = text, .end = text + length, .next_line = 1,
                                .error = error };
  csv->next = text + bijstand_text_valid(text, length);
  if (csv->next < csv->end)
    return fail(csv, -1, BIJSTAND_ERROR_SYNTAX, "expected UTF-8, found the byte 0x%02x",
                (unsigned)(unsigned char)*csv->next);
  csv->next = text;
  return read_header(csv);
}

int32_t bijstand_csv_column(const struct bijstand_csv *csv, const char *name)
{
  for (int32_t i = 0; i < csv->columns; i++) {
    if (bijstand_text_equal(csv->header[i].text, name))
      return i;
  }
  return -1;
}

size_t bijstand_csv_copy(const struct bijstand_csv_cell *cell, char *buffer, size_t size)
{
  size_t length = 0;
  for (size_t i = 0; i < cell->text.length; i++) {
    char character = cell->text.start[i];
    if (length < size)
      buffer[length] = character;
    length++;
    i += cell->doubled && character == '"'; /* of two quotes one is copied */
  }
  if (size > 0)
    buffer[length < size ? length : size - 1] = '\0';
  return length;
}
