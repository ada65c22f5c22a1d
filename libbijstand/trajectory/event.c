/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Events as a caller makes them: by number, or with values from text.
 */
#include <bijstand/trajectory.h>

#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "trajectory/event.h"

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

static bijstand_status check_datum(int32_t datum, bijstand_value value)
{
  if (datum < 0 || datum >= BIJSTAND_DATUM_COUNT)
    return BIJSTAND_ERROR_ARGUMENT;
  return can_have(&chart_data[datum], value) ? BIJSTAND_OK : BIJSTAND_ERROR_RANGE;
}

bijstand_status trajectory_check_data(const struct bijstand_event *event)
{
  bijstand_status status = BIJSTAND_OK;
  if (event->data_count < 0 || event->data_count > BIJSTAND_EVENT_DATA_MAX)
    return BIJSTAND_ERROR_LIMIT;
  for (int32_t i = 0; i < event->data_count && status == BIJSTAND_OK; i++)
    status = check_datum(event->data[i].datum, event->data[i].value);
  return status;
}

bijstand_status bijstand_event_give(struct bijstand_event *event, int32_t datum, bijstand_value value)
{
  int32_t place = 0;
  bijstand_status status = event == NULL ? BIJSTAND_ERROR_ARGUMENT : check_datum(datum, value);
  if (status != BIJSTAND_OK)
    return status;
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

bijstand_status trajectory_give(struct bijstand_event *event, struct bijstand_text name, struct bijstand_text text,
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
  return trajectory_give(event, (struct bijstand_text){ name, strlen(name) },
                         (struct bijstand_text){ text, strlen(text) }, 0, 0, error);
}
