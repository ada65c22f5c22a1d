/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Whether a table may lie on top of others: what is in force is not replaced by accident, and the policy of
 * a municipality keeps within the law on every day it holds.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>

#include "base/alloc.h"
#include "law/stack.h"

/* A bound that was announced counts as well. */
#define BOUND_STATUSES (BIJSTAND_AMOUNT_ANSWERS | BIJSTAND_AMOUNT_UNVERIFIED)

static bijstand_value earlier(bijstand_value a, bijstand_value b)
{
  return a < b ? a : b;
}

static const char *table_name(const struct bijstand_law_load *load, const struct bijstand_law_row *row)
{
  return load->made->texts + load->made->names[row->table];
}

/* Days as words, in the caller's buffer. */
struct period_text {
  char text[64];
};
static const char *period(bijstand_value from, bijstand_value until, struct period_text *room)
{
  char first[BIJSTAND_DATE_TEXT_SIZE], last[BIJSTAND_DATE_TEXT_SIZE];
  bijstand_date_format(from, first);
  bijstand_date_format(until, last);
  if (from == BIJSTAND_EVER)
    snprintf(room->text, sizeof room->text, "until %s", last);
  else if (until == BIJSTAND_NEVER)
    snprintf(room->text, sizeof room->text, "from %s on", first);
  else
    snprintf(room->text, sizeof room->text, "from %s to %s", first, last);
  return room->text;
}

/* --- Reports ----------------------------------------------------------------------------------------- */

BIJSTAND_PRINTF(6, 7)
static bijstand_status report(struct bijstand_law_load *load, int32_t kind,
                              const struct bijstand_law_row *row, bijstand_value from, bijstand_value until,
                              const char *format, ...)
{
  bijstand_rulebook *made = load->made;
  if (made->report_count == load->report_room) {
    int32_t room = 2 * load->report_room + 4;
    void *reports = bijstand_realloc(made->reports, (size_t)room * sizeof *made->reports);
    if (reports == NULL)
      return BIJSTAND_ERROR_MEMORY;
    made->reports = reports;
    load->report_room = room;
  }
  struct bijstand_error words; /* for its texts, which are cut off between characters */
  va_list arguments;
  va_start(arguments, format);
  bijstand_error_set_list(&words, BIJSTAND_OK, 0, 0, table_name(load, row), format, arguments);
  va_end(arguments);
  struct bijstand_report *added = &made->reports[made->report_count++];
  *added = (struct bijstand_report){
    .kind = kind, .line = row->line, .parameter = row->parameter, .from = from, .until = until,
    .value = row->value, .bound = BIJSTAND_UNKNOWN
  };
  memcpy(added->table, words.place, sizeof added->table);
  memcpy(added->message, words.message, sizeof added->message);
  return BIJSTAND_OK;
}

/* --- Values in force --------------------------------------------------------------------------------- */

/* What happens where a row of a national parameter meets a row in force. */
static bijstand_status meet(struct bijstand_law_load *load, const struct bijstand_law_row *row,
                            const struct bijstand_law_row *stands, bijstand_value from,
                            bijstand_value until)
{
  const char *name = bijstand_parameter_by_id(row->parameter)->name;
  struct period_text text;
  const char *days = period(from, until, &text);
  if (stands->value == row->value && stands->currency == row->currency)
    return report(load, BIJSTAND_REPORT_EQUAL, row, from, until, "%s is %lld already %s", name,
                  (long long)row->value, days);
  if ((load->flags & BIJSTAND_LOAD_OVERRIDE) != 0)
    return report(load, BIJSTAND_REPORT_OVERRIDE, row, from, until, "%s becomes %lld instead of %lld %s",
                  name, (long long)row->value, (long long)stands->value, days);
  return bijstand_law_refuse(load, row, BIJSTAND_ERROR_CONFLICT,
                             "expected %lld%s, in force %s (%s, line %d)", (long long)stands->value,
                             stands->currency == BIJSTAND_CURRENCY_NLG ? " guilder cents" : "", days,
                             table_name(load, stands), (int)stands->line);
}

static bijstand_status check_in_force(struct bijstand_law_load *load, const struct bijstand_law_row *row)
{
  struct bijstand_law_answer answer;
  for (bijstand_value date = row->from; date <= row->until; date = answer.high + 1) {
    answer = bijstand_law_answer(load->base, row->parameter, date, BIJSTAND_AMOUNT_ANSWERS);
    if (answer.row == NULL)
      continue;
    bijstand_status status = meet(load, row, answer.row, date, earlier(answer.high, row->until));
    if (status != BIJSTAND_OK)
      return status;
  }
  return BIJSTAND_OK;
}

/* --- Bounds ------------------------------------------------------------------------------------------ */

/* One of the two bounds of a parameter. */
struct bound {
  int is_max;
  struct bijstand_law_number number;
};

/* A bound on a stretch of days. */
struct limit {
  bijstand_value value;
  bijstand_value from, until;
  const char *article;
  const char *name; /* of the parameter that sets it; null when the definition does */
  uint32_t status;
};

static int keeps(const struct bound *bound, bijstand_value value, bijstand_value limit)
{
  return bound->is_max ? value <= limit : value >= limit;
}

static bijstand_status refuse_beyond(const struct bijstand_law_load *load, const struct bijstand_law_row *row,
                                     const struct bound *bound, const struct limit *limit)
{
  struct period_text text;
  const char *side = bound->is_max ? "most" : "least";
  if (limit->name == NULL)
    return bijstand_law_refuse(load, row, BIJSTAND_ERROR_RANGE, "expected at %s %lld, found %lld", side,
                               (long long)limit->value, (long long)row->value);
  return bijstand_law_refuse(load, row, BIJSTAND_ERROR_RANGE, "expected at %s %lld (%s) %s, found %lld", side,
                             (long long)limit->value, limit->name, period(limit->from, limit->until, &text),
                             (long long)row->value);
}

static bijstand_status tell_beyond(struct bijstand_law_load *load, const struct bijstand_law_row *row,
                                   const struct bound *bound, const struct limit *limit)
{
  struct period_text text;
  bijstand_status status = report(load, BIJSTAND_REPORT_BESIDE_LAW, row, limit->from, limit->until,
                                  "%s is %lld beside %s, which has at %s %lld %s",
                                  bijstand_parameter_by_id(row->parameter)->name, (long long)row->value,
                                  limit->article, bound->is_max ? "most" : "least", (long long)limit->value,
                                  period(limit->from, limit->until, &text));
  if (status != BIJSTAND_OK)
    return status;
  struct bijstand_report *told = &load->made->reports[load->made->report_count - 1];
  told->bound = limit->value;
  told->is_most = bound->is_max;
  told->bound_status = limit->status;
  snprintf(told->article, sizeof told->article, "%s", limit->article);
  return BIJSTAND_OK;
}

/* A value beyond a bound: refused, unless its table tells of practice. Then it is reported, once. */
static bijstand_status exceed(struct bijstand_law_load *load, const struct bijstand_law_row *row,
                              const struct bound *bound, const struct limit *limit)
{
  if (!row->practice)
    return refuse_beyond(load, row, bound, limit);
  return bijstand_law_is_new(load, row) ? tell_beyond(load, row, bound, limit) : BIJSTAND_OK;
}

/* A bound that a national parameter sets, on every day on which the row is not hidden by a newer table. */
static bijstand_status check_dated_bound(struct bijstand_law_load *load, const struct bijstand_law_row *row,
                                         const struct bound *bound)
{
  const char *name = bijstand_parameter_by_id(bound->number.parameter)->name;
  struct period_text text;
  bijstand_value until;
  bijstand_status status = BIJSTAND_OK;
  for (bijstand_value date = row->from; date <= row->until && status == BIJSTAND_OK; date = until + 1) {
    struct bijstand_law_answer answer, own;
    answer = bijstand_law_answer(load->made, bound->number.parameter, date, BOUND_STATUSES);
    own = bijstand_law_answer(load->made, row->parameter, date, BIJSTAND_AMOUNT_ANY);
    until = earlier(earlier(answer.high, own.high), row->until);
    int is_known = answer.row != NULL && answer.row->currency != BIJSTAND_CURRENCY_NLG;
    if (own.row != row)
      continue;
    if (is_known && !keeps(bound, row->value, answer.row->value)) {
      struct limit limit = { answer.row->value, date, until, load->made->texts + answer.row->article, name,
                             answer.row->status };
      status = exceed(load, row, bound, &limit);
    } else if (!is_known && bijstand_law_is_new(load, row))
      status = report(load, BIJSTAND_REPORT_BOUND_UNCHECKED, row, date, until, "%s has no value %s", name,
                      period(date, until, &text));
  }
  return status;
}

static bijstand_status check_bound(struct bijstand_law_load *load, const struct bijstand_law_row *row,
                                   const struct bound *bound)
{
  if (bound->number.parameter >= 0)
    return check_dated_bound(load, row, bound);
  if (bound->number.number == BIJSTAND_UNKNOWN || keeps(bound, row->value, bound->number.number))
    return BIJSTAND_OK;
  struct limit limit = { bound->number.number, row->from, row->until,
                         bijstand_parameter_by_id(row->parameter)->article, NULL, 0 };
  return exceed(load, row, bound, &limit);
}

static bijstand_status check_bounds(struct bijstand_law_load *load,
                                    const struct bijstand_parameter_info *parameter)
{
  struct bound min = { 0, bijstand_law_number(parameter, parameter->min) };
  struct bound max = { 1, bijstand_law_number(parameter, parameter->max) };
  const bijstand_rulebook *made = load->made;
  bijstand_status status = BIJSTAND_OK;
  for (int32_t i = made->row_of[parameter->number];
       i < made->row_of[parameter->number + 1] && status == BIJSTAND_OK; i++) {
    status = check_bound(load, &made->rows[i], &min);
    if (status == BIJSTAND_OK)
      status = check_bound(load, &made->rows[i], &max);
  }
  return status;
}

/*
 * Pw 18(6): the second reduction lasts longer than the first. Where the first takes the longest time there
 * is, the text leaves nothing longer, and the second takes as long.
 */
static bijstand_status check_second_longer(struct bijstand_law_load *load)
{
  enum {
    FIRST = BIJSTAND_PARAMETER_UNIFORM_SANCTION_FIRST_MONTHS,
    SECOND = BIJSTAND_PARAMETER_UNIFORM_SANCTION_SECOND_MONTHS,
    LONGEST = BIJSTAND_PARAMETER_UNIFORM_SANCTION_MONTHS_MAX
  };
  struct bijstand_law_answer first, second;
  for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER;
       date = earlier(first.high, second.high) + 1) {
    first = bijstand_law_answer(load->made, FIRST, date, BIJSTAND_AMOUNT_ANY);
    second = bijstand_law_answer(load->made, SECOND, date, BIJSTAND_AMOUNT_ANY);
    if (first.row == NULL || second.row == NULL || second.row->value > first.row->value)
      continue;
    struct bijstand_law_answer longest = bijstand_law_answer(load->made, LONGEST, date, BOUND_STATUSES);
    if (longest.row != NULL && second.row->value == longest.row->value)
      continue;
    struct period_text text;
    return bijstand_law_refuse(load, bijstand_law_is_new(load, second.row) ? second.row : first.row,
                               BIJSTAND_ERROR_RANGE,
                               "expected the second reduction (%lld months) to last longer than the first "
                               "(%lld) %s", (long long)second.row->value, (long long)first.row->value,
                               period(date, earlier(first.high, second.high), &text));
  }
  return BIJSTAND_OK;
}

/* --- The whole --------------------------------------------------------------------------------------- */

bijstand_status bijstand_law_check(struct bijstand_law_load *load)
{
  bijstand_status status = BIJSTAND_OK;
  for (int32_t i = 0; i < load->row_count && load->base != NULL && status == BIJSTAND_OK; i++) {
    const struct bijstand_law_row *row = &load->rows[i];
    if (bijstand_parameter_by_id(row->parameter)->layer == BIJSTAND_LAYER_NATIONAL)
      status = check_in_force(load, row);
  }
  for (bijstand_parameter p = 0; p < BIJSTAND_PARAMETER_COUNT && status == BIJSTAND_OK; p++) {
    if (load->made->row_of[p] < load->made->row_of[p + 1])
      status = check_bounds(load, bijstand_parameter_by_id(p));
  }
  return status == BIJSTAND_OK ? check_second_longer(load) : status;
}
