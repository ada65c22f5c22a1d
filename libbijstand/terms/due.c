/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When a term is due: its length counted from the day of the event, the days on which the clock stood still added, and
 * the end moved on to a working day where the General Extension of Time Limits Act (Algemene termijnenwet) does so.
 */
#include <bijstand/date.h>
#include <bijstand/terms.h>

#include "base/date.h"

#define LENGTH_MAX 10000 /* days or months; every end then stays within the calendar */

static int is_workday(bijstand_value date)
{
  return bijstand_date_next_workday(date) == date;
}

/* The so manieth working day after a day. */
static bijstand_value workdays_later(bijstand_value date, bijstand_value days)
{
  while (days > 0)
    days -= is_workday(++date);
  return date;
}

/* The first day after a day that is this day of the week. */
static bijstand_value next_weekday(bijstand_value date, bijstand_value weekday)
{
  return date + 1 + (weekday + 6 - bijstand_date_weekday(date)) % 7;
}

/* The day on which a length is full, whatever stops it. */
static bijstand_value full_on(const struct bijstand_length *length, bijstand_value start)
{
  bijstand_value count = length->back ? -length->length : length->length;
  switch (length->unit) {
  case BIJSTAND_UNIT_MONTHS:
    return bijstand_date_months_later(start, (int32_t)count);
  case BIJSTAND_UNIT_WHOLE_MONTHS:
    return bijstand_date_month_end(bijstand_date_months_later(start, (int32_t)count));
  case BIJSTAND_UNIT_WORKING_DAYS:
    return workdays_later(start, length->length);
  case BIJSTAND_UNIT_WEEKDAY:
    return next_weekday(start, length->length);
  default:
    return start + count;
  }
}

/* Algemene termijnenwet 2: a term of three days or more has at least two working days in it. */
enum { TERM_WITH_WORKDAYS = 3, WORKDAYS_IN_TERM = 2 };

/*
 * The end that the Algemene termijnenwet gives a term: with two working days in it (article 2), and on a working day
 * (article 1). Without its article 4 and 1(2), which the table of terms has looked at.
 */
static bijstand_value extended(bijstand_value start, bijstand_value end)
{
  if (end - start >= TERM_WITH_WORKDAYS) {
    bijstand_value with_workdays = workdays_later(start, WORKDAYS_IN_TERM);
    end = end > with_workdays ? end : with_workdays;
  }
  return bijstand_date_next_workday(end);
}

static bijstand_value moved_on(const struct bijstand_length *length, bijstand_value start, bijstand_value end)
{
  return length->extended && bijstand_date_is_day(end) ? extended(start, end) : end;
}

/* Standstill. */

static int is_date(bijstand_value date)
{
  return date >= BIJSTAND_DATE_FIRST && date <= BIJSTAND_DATE_LAST;
}

/* Whether a stop can follow a day: that of the start, or the last one of the stop before. */
static bijstand_status check_stop(const struct bijstand_stop *stop, bijstand_value after, int is_first)
{
  if (!is_date(stop->from) || (!is_date(stop->until) && stop->until != BIJSTAND_NEVER))
    return BIJSTAND_ERROR_DATE;
  if (stop->until < stop->from || (is_first && stop->from <= after))
    return BIJSTAND_ERROR_ORDER;
  if (stop->from <= after)
    return stop->until < after ? BIJSTAND_ERROR_ORDER : BIJSTAND_ERROR_OVERLAP;
  return BIJSTAND_OK;
}

static bijstand_status check_stops(bijstand_value start, const struct bijstand_stop *stops, size_t count)
{
  bijstand_value after = start;
  if (count > 0 && stops == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  for (size_t i = 0; i < count; i++) {
    bijstand_status status = check_stop(&stops[i], after, i == 0);
    if (status != BIJSTAND_OK)
      return status;
    after = stops[i].until;
  }
  return BIJSTAND_OK;
}

/* Adds the days of standstill to an end. A stop that begins after it, but before it is due, finds the term running. */
static void stand_still(const struct bijstand_length *length, const struct bijstand_stop *stops, size_t count,
                        struct bijstand_due *due)
{
  for (size_t i = 0; i < count; i++) {
    if (stops[i].from > due->end)
      due->end = moved_on(length, due->start, due->end);
    if (stops[i].from > due->end)
      return;
    if (stops[i].until == BIJSTAND_NEVER) {
      due->end = due->stopped = BIJSTAND_NEVER;
      return;
    }
    bijstand_value days = stops[i].until - stops[i].from + 1;
    due->end += days;
    due->stopped += days;
  }
}

/* Lengths. */

static bijstand_status check_length(const struct bijstand_length *length)
{
  if (length == NULL || length->unit <= BIJSTAND_UNIT_NONE || length->unit > BIJSTAND_UNIT_WEEKDAY)
    return BIJSTAND_ERROR_ARGUMENT;
  if (length->kind != BIJSTAND_TERM_LAST_DAY && length->kind != BIJSTAND_TERM_WAIT)
    return BIJSTAND_ERROR_ARGUMENT;
  if (length->back && length->unit > BIJSTAND_UNIT_MONTHS)
    return BIJSTAND_ERROR_ARGUMENT;
  if (length->length == BIJSTAND_UNKNOWN)
    return BIJSTAND_OK;
  if (length->length < 0 || length->length > LENGTH_MAX)
    return BIJSTAND_ERROR_RANGE;
  if (length->unit == BIJSTAND_UNIT_WEEKDAY && (length->length < 1 || length->length > 7))
    return BIJSTAND_ERROR_RANGE;
  return BIJSTAND_OK;
}

static struct bijstand_due due_nowhere(bijstand_value start, bijstand_value length, bijstand_value day)
{
  return (struct bijstand_due){ .start = start, .end = day, .due = day, .over = day, .length = length };
}

static bijstand_status check_start(bijstand_value start)
{
  int is_open = start == BIJSTAND_UNKNOWN || start == BIJSTAND_NEVER;
  return is_open || is_date(start) ? BIJSTAND_OK : BIJSTAND_ERROR_DATE;
}

bijstand_status bijstand_length_due(const struct bijstand_length *length, bijstand_value start,
                                    const struct bijstand_stop *stops, size_t count, struct bijstand_due *due)
{
  bijstand_status status = due == NULL ? BIJSTAND_ERROR_ARGUMENT : check_length(length);
  if (status == BIJSTAND_OK)
    status = check_start(start);
  if (status == BIJSTAND_OK)
    status = check_stops(is_date(start) ? start : BIJSTAND_EVER, stops, count);
  if (status != BIJSTAND_OK)
    return status;
  if (!is_date(start) || length->length == BIJSTAND_UNKNOWN) {
    *due = due_nowhere(start, length->length, start == BIJSTAND_NEVER ? BIJSTAND_NEVER : BIJSTAND_UNKNOWN);
    return BIJSTAND_OK;
  }
  struct bijstand_due found = due_nowhere(start, length->length, full_on(length, start));
  stand_still(length, stops, count, &found);
  found.due = moved_on(length, start, found.end);
  found.over = found.due + (length->kind == BIJSTAND_TERM_LAST_DAY && bijstand_date_is_day(found.due));
  *due = found;
  return BIJSTAND_OK;
}

/* Terms of the table. */

/* The length of a term that starts on a day, so many times: UNKNOWN where a parameter has no value. */
static bijstand_value length_on(const bijstand_rulebook *rulebook, const struct bijstand_term_info *info,
                                bijstand_value start, int32_t time)
{
  bijstand_value length = BIJSTAND_UNKNOWN, every = 0;
  bijstand_rulebook_value(rulebook, info->length, start, &length);
  if (time > 0)
    bijstand_rulebook_value(rulebook, info->every, start, &every);
  return length == BIJSTAND_UNKNOWN || every == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : length + time * every;
}

static bijstand_status due_of(const bijstand_rulebook *rulebook, const struct bijstand_term_info *info,
                              bijstand_value start, int32_t time, const struct bijstand_stop *stops, size_t count,
                              struct bijstand_due *due)
{
  if (info->length < 0) {
    bijstand_status status = check_start(start);
    if (status == BIJSTAND_OK)
      *due = due_nowhere(start, BIJSTAND_UNKNOWN, start == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : BIJSTAND_NEVER);
    return status;
  }
  struct bijstand_length length = {
    length_on(rulebook, info, start, time), info->unit, info->back, info->kind, info->extended
  };
  return bijstand_length_due(&length, start, stops, count, due);
}

bijstand_status bijstand_term_due(const bijstand_rulebook *rulebook, bijstand_term term, bijstand_value start,
                                  const struct bijstand_stop *stops, size_t count, struct bijstand_due *due)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  if (rulebook == NULL || info == NULL || due == NULL || (count > 0 && info->stopped_by[0] == '\0'))
    return BIJSTAND_ERROR_ARGUMENT;
  return due_of(rulebook, info, start, 0, stops, count, due);
}

bijstand_status bijstand_term_due_again(const bijstand_rulebook *rulebook, bijstand_term term, bijstand_value start,
                                        int32_t time, struct bijstand_due *due)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  if (rulebook == NULL || info == NULL || due == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (time < 0 || (time > 0 && info->every < 0))
    return BIJSTAND_ERROR_RANGE;
  return due_of(rulebook, info, start, time, NULL, 0, due);
}

bijstand_status bijstand_term_due_each(const bijstand_rulebook *rulebook, bijstand_term term,
                                       const bijstand_value *starts, size_t count, bijstand_value *due)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  if (rulebook == NULL || info == NULL || (count > 0 && (starts == NULL || due == NULL)))
    return BIJSTAND_ERROR_ARGUMENT;
  for (size_t i = 0; i < count; i++) {
    bijstand_status status = check_start(starts[i]);
    if (status != BIJSTAND_OK)
      return status;
  }
  for (size_t i = 0; i < count; i++) {
    struct bijstand_due found;
    bijstand_status status = due_of(rulebook, info, starts[i], 0, NULL, 0, &found);
    if (status != BIJSTAND_OK)
      return status;
    due[i] = found.due;
  }
  return BIJSTAND_OK;
}
