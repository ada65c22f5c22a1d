/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Events as a caller makes them: by number, from text, and from a log in a table.
 */
#include <bijstand/trajectory.h>

#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "base/csv.h"
#include "trajectory/chart.h"

/* --- one event ----------------------------------------------------------------------------------------------- */

struct bijstand_event bijstand_event_of(int32_t event, bijstand_value date)
{
  struct bijstand_event e;
  memset(&e, 0, sizeof e);
  e.date = date;
  e.recorded = BIJSTAND_EVER;
  e.event = event;
  e.instance = BIJSTAND_INSTANCE_LAST;
  e.corrects = -1;
  return e;
}

/* How many codes a list has. */
static int32_t code_count(const char *values)
{
  int32_t count = values[0] != '\0';
  for (; *values != '\0'; values++)
    count += *values == '|';
  return count;
}

static int can_have(const struct chart_datum *datum, bijstand_value value)
{
  switch (datum->type) {
  case BIJSTAND_TYPE_BOOL:
    return value == 0 || value == 1;
  case BIJSTAND_TYPE_ENUM:
    return value >= 0 && value < code_count(datum->values);
  case BIJSTAND_TYPE_DATE:
    return value >= BIJSTAND_DATE_FIRST && value <= BIJSTAND_DATE_LAST;
  case BIJSTAND_TYPE_CENTS:
    return value >= 0 && value <= INT64_C(1000000000000);
  default:
    return value >= 0 && value <= 36525;
  }
}

bijstand_status bijstand_event_give(struct bijstand_event *event, int32_t datum, bijstand_value value)
{
  int32_t place = 0;
  if (event == NULL || datum < 0 || datum >= BIJSTAND_DATUM_COUNT)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!can_have(&chart_data[datum], value))
    return BIJSTAND_ERROR_RANGE;
  while (place < event->data_count && event->data[place].datum != datum)
    place++;
  if (place >= BIJSTAND_EVENT_DATA_MAX)
    return BIJSTAND_ERROR_LIMIT;
  event->data[place] = (struct bijstand_datum){ datum, value };
  if (place == event->data_count)
    event->data_count++;
  return BIJSTAND_OK;
}

/* --- values as text ------------------------------------------------------------------------------------------ */

/* The place of a code in its list; UNKNOWN when it is not there. */
static bijstand_value code_of(const char *values, struct bijstand_text text)
{
  for (bijstand_value code = 0; *values != '\0'; code++) {
    size_t length = strcspn(values, "|");
    if (text.length == length && memcmp(text.start, values, length) == 0)
      return code;
    values += length + (values[length] == '|');
  }
  return BIJSTAND_UNKNOWN;
}

static bijstand_status parse_value(const struct chart_datum *datum, struct bijstand_text text, bijstand_value *value)
{
  switch (datum->type) {
  case BIJSTAND_TYPE_BOOL:
    *value = bijstand_text_equal(text, "yes") || bijstand_text_equal(text, "true")  ? 1
             : bijstand_text_equal(text, "no") || bijstand_text_equal(text, "false") ? 0
                                                                                     : BIJSTAND_UNKNOWN;
    return *value == BIJSTAND_UNKNOWN ? BIJSTAND_ERROR_TYPE : BIJSTAND_OK;
  case BIJSTAND_TYPE_ENUM:
    *value = code_of(datum->values, text);
    return *value == BIJSTAND_UNKNOWN ? BIJSTAND_ERROR_NAME : BIJSTAND_OK;
  case BIJSTAND_TYPE_DATE:
    return bijstand_date_parse(text.start, text.length, value);
  case BIJSTAND_TYPE_CENTS:
    return bijstand_money_parse(text.start, text.length, value);
  default:
    return bijstand_text_integer(text.start, text.length, value);
  }
}

static const char *expected(int32_t type)
{
  switch (type) {
  case BIJSTAND_TYPE_BOOL:
    return "yes or no";
  case BIJSTAND_TYPE_ENUM:
    return "one of its codes";
  case BIJSTAND_TYPE_DATE:
    return "a date, yyyy-mm-dd";
  case BIJSTAND_TYPE_CENTS:
    return "an amount, 1234.56";
  default:
    return "a whole number";
  }
}

static bijstand_status give(struct bijstand_event *event, struct bijstand_text name, struct bijstand_text text,
                            int32_t line, int32_t column, struct bijstand_error *error)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_status status;
  int32_t datum = 0;
  while (datum < BIJSTAND_DATUM_COUNT && !bijstand_text_equal(name, bijstand_chart_at(BIJSTAND_CHART_DATA, datum)->name))
    datum++;
  if (datum == BIJSTAND_DATUM_COUNT)
    return bijstand_error_set(error, BIJSTAND_ERROR_NAME, line, column, "data", "an event has no '%.*s'",
                              (int)(name.length < 60 ? name.length : 60), name.start);
  status = parse_value(&chart_data[datum], text, &value);
  if (status == BIJSTAND_OK)
    status = bijstand_event_give(event, datum, value);
  if (status != BIJSTAND_OK)
    return bijstand_error_set(error, status, line, column, "data", "%s: expected %s, got '%.*s'",
                              bijstand_chart_at(BIJSTAND_CHART_DATA, datum)->name, expected(chart_data[datum].type),
                              (int)(text.length < 60 ? text.length : 60), text.start);
  return BIJSTAND_OK;
}

bijstand_status bijstand_event_give_text(struct bijstand_event *event, const char *name, const char *text,
                                         struct bijstand_error *error)
{
  if (event == NULL || name == NULL || text == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "an event, a name and a value are needed");
  return give(event, (struct bijstand_text){ name, strlen(name) }, (struct bijstand_text){ text, strlen(text) }, 0, 0,
              error);
}

/* --- a log in a table ---------------------------------------------------------------------------------------- */

/* What the reader keeps between two lines. */
struct inside {
  struct bijstand_csv csv;
  struct bijstand_error error;
  int32_t date, recorded, event, person, instance, corrects, data; /* columns, -1 when not there */
  int32_t broken;
};
_Static_assert(sizeof(struct inside) <= sizeof((struct bijstand_log_reader *)0)->inside, "the reader has room for its state");

static struct inside *inside_of(struct bijstand_log_reader *reader)
{
  return (struct inside *)(void *)reader->inside;
}

bijstand_status bijstand_log_open(struct bijstand_log_reader *reader, const char *text, size_t length,
                                  struct bijstand_error *error)
{
  struct inside *in;
  bijstand_status status;
  if (reader == NULL || (text == NULL && length > 0))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "a reader and a text are needed");
  in = inside_of(reader);
  memset(in, 0, sizeof *in);
  status = bijstand_csv_open(&in->csv, text, length, &in->error);
  in->broken = status != BIJSTAND_OK;
  reader->line = 1;
  in->date = bijstand_csv_column(&in->csv, "date");
  in->event = bijstand_csv_column(&in->csv, "event");
  if (status == BIJSTAND_OK && (in->date < 0 || in->event < 0)) {
    in->broken = 1;
    status = bijstand_error_set(&in->error, BIJSTAND_ERROR_INCOMPLETE, 1, 1, NULL, "a log has columns date and event");
  }
  in->recorded = bijstand_csv_column(&in->csv, "recorded");
  in->person = bijstand_csv_column(&in->csv, "person");
  in->instance = bijstand_csv_column(&in->csv, "instance");
  in->corrects = bijstand_csv_column(&in->csv, "corrects");
  in->data = bijstand_csv_column(&in->csv, "data");
  if (status != BIJSTAND_OK && error != NULL)
    *error = in->error;
  return status;
}

static struct bijstand_text cell(const struct inside *in, int32_t column)
{
  return column < 0 ? (struct bijstand_text){ "", 0 } : in->csv.cells[column].text;
}

/* An event by its name, its code, or its name without the region where only one region has it. */
static int32_t event_number(struct bijstand_text text)
{
  int32_t found = -1;
  for (int32_t i = 0; i < BIJSTAND_EVENT_COUNT; i++) {
    const struct bijstand_chart_row *row = bijstand_chart_at(BIJSTAND_CHART_EVENTS, i);
    size_t region = strlen(bijstand_chart_at(BIJSTAND_CHART_REGIONS, row->region)->name) + 1;
    if (bijstand_text_equal(text, row->name) || bijstand_text_equal(text, row->code))
      return i;
    if (bijstand_text_equal(text, row->name + region))
      found = found == -1 ? i : -2;
  }
  return found < 0 ? -1 : found;
}

static bijstand_status read_date(const struct inside *in, int32_t column, bijstand_value *date)
{
  struct bijstand_text text = cell(in, column);
  bijstand_status status;
  if (text.length == 0 && column != in->date)
    return BIJSTAND_OK;
  status = bijstand_date_parse(text.start, text.length, date);
  return status == BIJSTAND_OK ? status : bijstand_csv_refuse(&in->csv, column, status, "expected a date, yyyy-mm-dd");
}

static bijstand_status read_number(const struct inside *in, int32_t column, int32_t *number)
{
  struct bijstand_text text = cell(in, column);
  int64_t value;
  if (text.length == 0 || (column == in->instance && bijstand_text_equal(text, "last")))
    return BIJSTAND_OK;
  if (bijstand_text_integer(text.start, text.length, &value) != BIJSTAND_OK || value < 0 || value > INT32_MAX)
    return bijstand_csv_refuse(&in->csv, column, BIJSTAND_ERROR_TYPE, "expected a whole number from 0");
  *number = (int32_t)value;
  return BIJSTAND_OK;
}

static bijstand_status read_data(const struct inside *in, struct bijstand_event *event)
{
  struct bijstand_text text = cell(in, in->data);
  while (text.length > 0) {
    const char *semicolon = memchr(text.start, ';', text.length);
    struct bijstand_text part = { text.start, semicolon ? (size_t)(semicolon - text.start) : text.length };
    const char *equals = memchr(part.start, '=', part.length);
    struct bijstand_text name;
    bijstand_status status;
    if (equals == NULL)
      return bijstand_csv_refuse(&in->csv, in->data, BIJSTAND_ERROR_SYNTAX, "expected name=value;name=value");
    name = (struct bijstand_text){ part.start, (size_t)(equals - part.start) };
    status = give(event, name, (struct bijstand_text){ equals + 1, part.length - name.length - 1 }, in->csv.row_line, 0,
                  in->csv.error);
    if (status != BIJSTAND_OK)
      return status;
    text.start += part.length + (semicolon != NULL);
    text.length -= part.length + (semicolon != NULL);
  }
  return BIJSTAND_OK;
}

static bijstand_status read_row(const struct inside *in, struct bijstand_event *event)
{
  struct bijstand_text name = cell(in, in->event);
  bijstand_status status;
  *event = bijstand_event_of(event_number(name), 0);
  status = read_date(in, in->date, &event->date);
  if (status == BIJSTAND_OK)
    status = read_date(in, in->recorded, &event->recorded);
  if (status == BIJSTAND_OK)
    status = read_number(in, in->person, &event->person);
  if (status == BIJSTAND_OK)
    status = read_number(in, in->instance, &event->instance);
  if (status == BIJSTAND_OK)
    status = read_number(in, in->corrects, &event->corrects);
  if (status == BIJSTAND_OK && event->event < 0 && name.length > 0)
    status = bijstand_csv_refuse(&in->csv, in->event, BIJSTAND_ERROR_NAME, "there is no event '%.*s'",
                                 (int)(name.length < 60 ? name.length : 60), name.start);
  return status == BIJSTAND_OK ? read_data(in, event) : status;
}

int32_t bijstand_log_next(struct bijstand_log_reader *reader, struct bijstand_event *event, struct bijstand_error *error)
{
  struct inside *in;
  int there;
  if (reader == NULL || event == NULL || inside_of(reader)->broken)
    return 0;
  in = inside_of(reader);
  in->csv.error = &in->error;
  there = bijstand_csv_row(&in->csv);
  reader->line = in->csv.row_line;
  in->broken = there < 0;
  if (there > 0 && read_row(in, event) == BIJSTAND_OK)
    return 1;
  if (there == 0)
    return 0;
  if (error != NULL)
    *error = in->error;
  return -1;
}
