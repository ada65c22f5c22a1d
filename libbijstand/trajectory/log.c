/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A log of events from text: a table in CSV, or JSON Lines. Either form gives rows of the same cells, and a row
 * becomes an event in one way.
 */
#include <bijstand/trajectory.h>

#include <string.h>

#include <bijstand/date.h>

#include "base/csv.h"
#include "trajectory/event.h"
#include "trajectory/members.h"

enum { DATE, EVENT, RECORDED, PERSON, INSTANCE, CORRECTS, DATA, CELLS };
static const char *const names[CELLS] = { "date", "event", "recorded", "person", "instance", "corrects", "data" };

/* What the reader keeps between two rows. */
struct inside {
  struct bijstand_csv csv;    /* of a table */
  struct bijstand_error error;
  int32_t column[CELLS];      /* of a table; -1 when not there */
  int32_t broken;             /* 1: nothing more can be read */
  int32_t lines;              /* 1: JSON Lines */
  const char *text, *next, *end;
  struct bijstand_text cell[CELLS]; /* of the row; empty when not there */
};
_Static_assert(sizeof(struct inside) <= sizeof((struct bijstand_log_reader *)0)->inside,
               "the reader has room for its state");

static struct inside *inside_of(struct bijstand_log_reader *reader)
{
  return (struct inside *)(void *)reader->inside;
}

/* Says what is wrong at a place of the text. */
static bijstand_status refuse(struct inside *in, const char *at, const char *name, bijstand_status status,
                              const char *message)
{
  struct bijstand_position position = bijstand_text_position(in->text, at);
  return bijstand_error_set(&in->error, status, position.line, position.column, name, "%s", message);
}

/* --- a row is an event --------------------------------------------------------------------------------------- */

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

static bijstand_status read_date(struct inside *in, int32_t cell, bijstand_value *date)
{
  struct bijstand_text text = in->cell[cell];
  bijstand_status status;
  if (text.length == 0 && cell != DATE)
    return BIJSTAND_OK;
  status = bijstand_date_parse(text.start, text.length, date);
  if (status == BIJSTAND_OK)
    return BIJSTAND_OK;
  return refuse(in, text.start, names[cell], status, "expected a date, yyyy-mm-dd");
}

static bijstand_status read_number(struct inside *in, int32_t cell, int32_t *number)
{
  struct bijstand_text text = in->cell[cell];
  int64_t value;
  if (text.length == 0 || (cell == INSTANCE && bijstand_text_equal(text, "last")))
    return BIJSTAND_OK;
  if (bijstand_text_integer(text.start, text.length, &value) != BIJSTAND_OK || value < 0 || value > INT32_MAX)
    return refuse(in, text.start, names[cell], BIJSTAND_ERROR_TYPE, "expected a whole number from 0");
  *number = (int32_t)value;
  return BIJSTAND_OK;
}

/* One value that the event carries. */
static bijstand_status give(struct inside *in, struct bijstand_event *event, struct bijstand_text name,
                            struct bijstand_text value)
{
  struct bijstand_position position = bijstand_text_position(in->text, name.start);
  return trajectory_give(event, name, value, position.line, position.column, &in->error);
}

/* Of a table: name=value;name=value. */
static bijstand_status read_list(struct inside *in, struct bijstand_event *event)
{
  struct bijstand_text text = in->cell[DATA];
  while (text.length > 0) {
    const char *semicolon = memchr(text.start, ';', text.length);
    struct bijstand_text part = { text.start, semicolon ? (size_t)(semicolon - text.start) : text.length };
    const char *equals = memchr(part.start, '=', part.length);
    struct bijstand_text name;
    bijstand_status status;
    if (equals == NULL)
      return refuse(in, part.start, "data", BIJSTAND_ERROR_SYNTAX, "expected name=value;name=value");
    name = (struct bijstand_text){ part.start, (size_t)(equals - part.start) };
    status = give(in, event, name, (struct bijstand_text){ equals + 1, part.length - name.length - 1 });
    if (status != BIJSTAND_OK)
      return status;
    text.start += part.length + (semicolon != NULL);
    text.length -= part.length + (semicolon != NULL);
  }
  return BIJSTAND_OK;
}

/* Of JSON: an object of which null is not given. */
static bijstand_status read_object(struct inside *in, struct bijstand_event *event)
{
  struct members members;
  struct member member;
  int there;
  if (in->cell[DATA].length == 0)
    return BIJSTAND_OK;
  members_open(&members, in->cell[DATA]);
  while ((there = members_next(&members, &member)) > 0) {
    bijstand_status status = BIJSTAND_OK;
    if (member.escaped || member.kind == MEMBER_OBJECT || member.kind == MEMBER_ARRAY)
      return refuse(in, member.name.start, "data", BIJSTAND_ERROR_SYNTAX,
                    "expected a text without escapes, a number, true or false");
    if (member.kind != MEMBER_NULL)
      status = give(in, event, member.name, member.value);
    if (status != BIJSTAND_OK)
      return status;
  }
  return there == 0 ? BIJSTAND_OK : refuse(in, members.next, "data", BIJSTAND_ERROR_SYNTAX, "expected an object");
}

static bijstand_status read_event(struct inside *in, struct bijstand_event *event)
{
  struct bijstand_text name = in->cell[EVENT];
  bijstand_status status;
  *event = bijstand_event_of(event_number(name), 0);
  status = read_date(in, DATE, &event->date);
  if (status == BIJSTAND_OK)
    status = read_date(in, RECORDED, &event->recorded);
  if (status == BIJSTAND_OK)
    status = read_number(in, PERSON, &event->person);
  if (status == BIJSTAND_OK)
    status = read_number(in, INSTANCE, &event->instance);
  if (status == BIJSTAND_OK)
    status = read_number(in, CORRECTS, &event->corrects);
  if (status != BIJSTAND_OK)
    return status;
  if (event->event < 0 && name.length > 0) {
    struct bijstand_position position = bijstand_text_position(in->text, name.start);
    return bijstand_error_set(&in->error, BIJSTAND_ERROR_NAME, position.line, position.column, "event",
                              "there is no event '%.*s'", (int)(name.length < 60 ? name.length : 60), name.start);
  }
  return in->lines ? read_object(in, event) : read_list(in, event);
}

/* --- rows of a table ----------------------------------------------------------------------------------------- */

static bijstand_status open_table(struct inside *in, size_t length)
{
  bijstand_status status = bijstand_csv_open(&in->csv, in->text, length, &in->error);
  for (int32_t i = 0; status == BIJSTAND_OK && i < CELLS; i++)
    in->column[i] = bijstand_csv_column(&in->csv, names[i]);
  if (status == BIJSTAND_OK && (in->column[DATE] < 0 || in->column[EVENT] < 0))
    status = bijstand_error_set(&in->error, BIJSTAND_ERROR_INCOMPLETE, 1, 1, NULL,
                                "a log has columns date and event");
  in->broken = status != BIJSTAND_OK;
  return status;
}

static int table_row(struct inside *in, int32_t *line)
{
  int there;
  in->csv.error = &in->error;
  there = bijstand_csv_row(&in->csv);
  *line = in->csv.row_line;
  in->broken = there < 0;
  for (int32_t i = 0; there > 0 && i < CELLS; i++)
    in->cell[i] = in->column[i] < 0 ? (struct bijstand_text){ "", 0 } : in->csv.cells[in->column[i]].text;
  return there;
}

/* --- rows of JSON Lines -------------------------------------------------------------------------------------- */

static int is_space(char character)
{
  return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

static bijstand_status keep_member(struct inside *in, const struct member *member)
{
  int32_t cell = 0;
  while (cell < CELLS && !bijstand_text_equal(member->name, names[cell]))
    cell++;
  if (cell == CELLS || member->kind == MEMBER_NULL)
    return BIJSTAND_OK;
  if (member->escaped || member->kind == MEMBER_ARRAY || (member->kind == MEMBER_OBJECT) != (cell == DATA))
    return refuse(in, member->name.start, names[cell], BIJSTAND_ERROR_TYPE,
                  cell == DATA ? "expected an object" : "expected a text without escapes, or a number");
  if (in->cell[cell].length > 0)
    return refuse(in, member->name.start, names[cell], BIJSTAND_ERROR_DUPLICATE, "this is there twice");
  in->cell[cell] = member->value;
  return BIJSTAND_OK;
}

/* The next line that is not empty: 1 when it is an object, 0 at the end, -1 when it is none. */
static int lines_row(struct inside *in, int32_t *line)
{
  struct members members;
  struct member member;
  struct bijstand_text text = { in->next, 0 };
  int there;
  while (text.length == 0 && in->next < in->end) {
    const char *feed = memchr(in->next, '\n', (size_t)(in->end - in->next));
    text.start = in->next;
    text.length = (size_t)((feed != NULL ? feed : in->end) - text.start);
    in->next = feed != NULL ? feed + 1 : in->end;
    ++*line;
    while (text.length > 0 && is_space(text.start[text.length - 1]))
      text.length--;
  }
  if (text.length == 0)
    return 0;
  for (int32_t i = 0; i < CELLS; i++)
    in->cell[i] = (struct bijstand_text){ text.start, 0 };
  members_open(&members, text);
  while ((there = members_next(&members, &member)) > 0)
    if (keep_member(in, &member) != BIJSTAND_OK)
      return -1;
  if (there < 0)
    refuse(in, members.next, NULL, BIJSTAND_ERROR_SYNTAX, "expected a JSON object on one line");
  return there < 0 ? -1 : 1;
}

/* --- reading ------------------------------------------------------------------------------------------------- */

/* Whether the first that is written is a brace: no table begins with one. */
static int is_lines(const char *text, size_t length)
{
  size_t i = 0;
  while (i < length && is_space(text[i]))
    i++;
  return i < length && text[i] == '{';
}

bijstand_status bijstand_log_open(struct bijstand_log_reader *reader, const char *text, size_t length,
                                  struct bijstand_error *error)
{
  struct inside *in;
  bijstand_status status = BIJSTAND_OK;
  if (reader == NULL || (text == NULL && length > 0))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "a reader and a text are needed");
  in = inside_of(reader);
  memset(in, 0, sizeof *in);
  in->text = in->next = text;
  in->end = length > 0 ? text + length : text;
  in->lines = is_lines(text, length);
  reader->line = in->lines ? 0 : 1;
  if (!in->lines)
    status = open_table(in, length);
  if (status != BIJSTAND_OK && error != NULL)
    *error = in->error;
  return status;
}

int32_t bijstand_log_next(struct bijstand_log_reader *reader, struct bijstand_event *event,
                          struct bijstand_error *error)
{
  struct inside *in;
  int there;
  if (reader == NULL || event == NULL || inside_of(reader)->broken)
    return 0;
  in = inside_of(reader);
  there = in->lines ? lines_row(in, &reader->line) : table_row(in, &reader->line);
  if (there == 0)
    return 0;
  if (there > 0 && read_event(in, event) == BIJSTAND_OK)
    return 1;
  if (error != NULL)
    *error = in->error;
  return -1;
}
