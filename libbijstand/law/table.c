/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads the text of a table into rows. The national table and the files of municipalities have one format,
 * which bijstand/rulebook.h describes, and this one reader.
 */
#include <string.h>

#include <bijstand/date.h>

#include "base/csv.h"
#include "law/stack.h"

/* --- Columns ----------------------------------------------------------------------------------------- */

enum column { PARAMETER, FROM, UNTIL, VALUE, ARTICLE, STATUS, SOURCE, CURRENCY, UNIT, MARK, COLUMNS };

static const char *const column_names[COLUMNS] = {
  "parameter", "from", "until", "value", "article", "status", "source", "currency", "unit", "mark"
};

struct reader {
  struct bijstand_law_load *load;
  struct bijstand_csv csv;
  int32_t place[COLUMNS]; /* of a column in this table; -1 when it has none */
  bijstand_parameter likely;
};

static const char *nearest_column(struct bijstand_text name)
{
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, name.start, name.length);
  for (int column = 0; column < COLUMNS; column++)
    bijstand_nearest_offer(&nearest, column_names[column]);
  return nearest.best;
}

static bijstand_status refuse_column(const struct reader *reader, struct bijstand_text name)
{
  struct bijstand_position position = bijstand_text_position(reader->csv.text, name.start);
  const char *best = nearest_column(name);
  return bijstand_error_set(reader->load->error, BIJSTAND_ERROR_NAME, position.line, position.column, NULL,
                            "no such column%s%s%s", best != NULL ? "; did you mean " : "",
                            best != NULL ? best : "", best != NULL ? "?" : "");
}

static bijstand_status find_columns(struct reader *reader)
{
  for (int column = 0; column < COLUMNS; column++)
    reader->place[column] = bijstand_csv_column(&reader->csv, column_names[column]);
  for (int32_t i = 0; i < reader->csv.columns; i++) {
    int known = 0;
    for (int column = 0; column < COLUMNS; column++)
      known |= reader->place[column] == i;
    if (!known)
      return refuse_column(reader, reader->csv.header[i].text);
  }
  static const enum column required[] = { PARAMETER, FROM, VALUE };
  for (size_t i = 0; i < sizeof required / sizeof required[0]; i++) {
    if (reader->place[required[i]] < 0)
      return bijstand_error_set(reader->load->error, BIJSTAND_ERROR_INCOMPLETE, 1, 1, NULL,
                                "expected a column %s", column_names[required[i]]);
  }
  return BIJSTAND_OK;
}

/* --- Cells ------------------------------------------------------------------------------------------- */

/* What stands in a column of the row; empty when the table has no such column. */
static struct bijstand_text cell(const struct reader *reader, enum column column)
{
  int32_t place = reader->place[column];
  return place >= 0 ? reader->csv.cells[place].text : (struct bijstand_text){ "", 0 };
}

static bijstand_status read_name(struct reader *reader, const struct bijstand_parameter_info **parameter)
{
  struct bijstand_text name = cell(reader, PARAMETER);
  *parameter = bijstand_law_parameter_named(name, reader->likely);
  if (*parameter != NULL) {
    reader->likely = (*parameter)->number;
    return BIJSTAND_OK;
  }
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, name.start, name.length);
  for (int32_t i = 0; i < bijstand_parameter_count(); i++)
    bijstand_nearest_offer(&nearest, bijstand_parameter_at(i)->name);
  const char *best = nearest.best;
  return bijstand_csv_refuse(&reader->csv, reader->place[PARAMETER], BIJSTAND_ERROR_NAME,
                             "no such parameter%s%s%s", best != NULL ? "; did you mean " : "",
                             best != NULL ? best : "", best != NULL ? "?" : "");
}

static bijstand_status read_date(struct reader *reader, enum column column, int32_t *date)
{
  struct bijstand_text text = cell(reader, column);
  bijstand_value value;
  bijstand_status status = bijstand_date_parse(text.start, text.length, &value);
  if (status == BIJSTAND_OK)
    *date = (int32_t)value;
  else if (status == BIJSTAND_ERROR_DATE)
    bijstand_csv_refuse(&reader->csv, reader->place[column], status,
                        "expected a day that exists, from 1900-01-01 to 2199-12-31");
  else
    bijstand_csv_refuse(&reader->csv, reader->place[column], status, "expected a date, yyyy-mm-dd");
  return status;
}

static bijstand_status read_period(struct reader *reader, struct bijstand_law_row *row)
{
  bijstand_status status = read_date(reader, FROM, &row->from);
  row->until = INT32_MAX; /* open: it ends where the next row begins */
  if (status != BIJSTAND_OK || cell(reader, UNTIL).length == 0)
    return status;
  status = read_date(reader, UNTIL, &row->until);
  if (status == BIJSTAND_OK && row->until < row->from)
    return bijstand_csv_refuse(&reader->csv, reader->place[UNTIL], BIJSTAND_ERROR_ORDER,
                               "expected the first day or a later one");
  return status;
}

static bijstand_status read_value(struct reader *reader, const struct bijstand_parameter_info *parameter,
                                  struct bijstand_law_row *row)
{
  struct bijstand_text text = cell(reader, VALUE);
  struct bijstand_error wrong;
  bijstand_status status = bijstand_parameter_parse(parameter->number, text.start, text.length, &row->value,
                                                    &wrong);
  if (status != BIJSTAND_OK)
    return bijstand_csv_refuse(&reader->csv, reader->place[VALUE], status, "%s", wrong.message);
  row->value_at = (int32_t)(text.start - reader->load->text);
  struct bijstand_text unit = cell(reader, UNIT);
  if (unit.length > 0 && !bijstand_text_equal(unit, parameter->unit))
    return bijstand_csv_refuse(&reader->csv, reader->place[UNIT], BIJSTAND_ERROR_TYPE,
                               "expected the unit %s", parameter->unit);
  return BIJSTAND_OK;
}

static bijstand_status read_currency(struct reader *reader, const struct bijstand_parameter_info *parameter,
                                     struct bijstand_law_row *row)
{
  struct bijstand_text text = cell(reader, CURRENCY);
  int is_money = parameter->type == BIJSTAND_TYPE_CENTS;
  row->currency = is_money ? BIJSTAND_CURRENCY_EUR : BIJSTAND_CURRENCY_NONE;
  if (text.length == 0 || (is_money && bijstand_text_equal(text, "EUR")))
    return BIJSTAND_OK;
  if (!is_money)
    return bijstand_csv_refuse(&reader->csv, reader->place[CURRENCY], BIJSTAND_ERROR_TYPE,
                               "expected no currency: %s is counted in %s", parameter->name,
                               parameter->unit);
  row->currency = BIJSTAND_CURRENCY_NLG;
  if (bijstand_text_equal(text, "NLG"))
    return BIJSTAND_OK;
  return bijstand_csv_refuse(&reader->csv, reader->place[CURRENCY], BIJSTAND_ERROR_NAME,
                             "expected EUR or NLG");
}

/* Which of the names, of which there are count, stands in a cell; -1 when none does. */
static int32_t place_of(struct bijstand_text text, const char *const *names, int32_t count)
{
  for (int32_t i = 0; i < count; i++) {
    if (bijstand_text_equal(text, names[i]))
      return i;
  }
  return -1;
}

static bijstand_status read_status(struct reader *reader, struct bijstand_law_row *row)
{
  /* In the order of their bits: BIJSTAND_AMOUNT_IN_FORCE is the first. */
  static const char *const names[] = { "in_force", "published", "derived", "unverified", "law_text" };
  struct bijstand_text text = cell(reader, STATUS);
  int32_t bit = text.length == 0 ? 0 : place_of(text, names, (int32_t)(sizeof names / sizeof names[0]));
  row->status = (uint8_t)(1u << (bit >= 0 ? bit : 0));
  if (bit >= 0)
    return BIJSTAND_OK;
  return bijstand_csv_refuse(&reader->csv, reader->place[STATUS], BIJSTAND_ERROR_NAME,
                             "expected in_force, published, derived, unverified or law_text");
}

static bijstand_status read_mark(struct reader *reader, struct bijstand_law_row *row)
{
  static const char *const names[] = { "", "documented", "published", "law", "calculated", "proposed" };
  int32_t mark = place_of(cell(reader, MARK), names, (int32_t)(sizeof names / sizeof names[0]));
  row->mark = (uint8_t)mark;
  if (mark >= 0)
    return BIJSTAND_OK;
  return bijstand_csv_refuse(&reader->csv, reader->place[MARK], BIJSTAND_ERROR_NAME,
                             "expected documented, published, law, calculated or proposed");
}

/* Keeps a text of the row and says where. Rows that follow one another often have the same. */
static int32_t keep(struct reader *reader, enum column column, int32_t earlier)
{
  bijstand_rulebook *made = reader->load->made;
  int32_t place = reader->place[column];
  if (place < 0 || reader->csv.cells[place].text.length == 0)
    return 0;
  char *text = made->texts + made->texts_size;
  size_t length = bijstand_csv_copy(&reader->csv.cells[place], text,
                                    reader->csv.cells[place].text.length + 1);
  if (strcmp(text, made->texts + earlier) == 0)
    return earlier;
  int32_t offset = made->texts_size;
  made->texts_size += (int32_t)length + 1;
  return offset;
}

/* --- Rows -------------------------------------------------------------------------------------------- */

static bijstand_status read_row(struct reader *reader, struct bijstand_law_row *row)
{
  const struct bijstand_parameter_info *parameter;
  bijstand_status status = read_name(reader, &parameter);
  if (status == BIJSTAND_OK)
    status = read_period(reader, row);
  if (status == BIJSTAND_OK)
    status = read_value(reader, parameter, row);
  if (status == BIJSTAND_OK)
    status = read_currency(reader, parameter, row);
  if (status == BIJSTAND_OK)
    status = read_status(reader, row);
  if (status == BIJSTAND_OK)
    status = read_mark(reader, row);
  if (status != BIJSTAND_OK)
    return status;
  const struct bijstand_law_load *load = reader->load;
  const struct bijstand_law_row *earlier = load->row_count > 0 ? &load->rows[load->row_count - 1] : NULL;
  row->parameter = parameter->number;
  row->table = load->made->tables - 1;
  row->practice = (load->flags & (BIJSTAND_LOAD_REPLAY | BIJSTAND_LOAD_STRICT)) != 0;
  row->line = reader->csv.row_line;
  row->article = keep(reader, ARTICLE, earlier != NULL ? earlier->article : 0);
  row->source = keep(reader, SOURCE, earlier != NULL ? earlier->source : 0);
  return BIJSTAND_OK;
}

bijstand_status bijstand_law_read(struct bijstand_law_load *load)
{
  struct reader reader = { .load = load, .likely = 0 };
  bijstand_status status = bijstand_csv_open(&reader.csv, load->text, load->length, load->error);
  if (status == BIJSTAND_OK)
    status = find_columns(&reader);
  while (status == BIJSTAND_OK) {
    int more = bijstand_csv_row(&reader.csv);
    if (more == 0)
      return BIJSTAND_OK;
    if (more < 0)
      return BIJSTAND_ERROR_SYNTAX;
    status = read_row(&reader, &load->rows[load->row_count]);
    load->row_count += status == BIJSTAND_OK;
  }
  return status;
}
