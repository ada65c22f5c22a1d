/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Look-up. The rows of a parameter are asked table by table, the one loaded last first. For the default
 * look-up all answers are worked out beforehand, as pieces: from which day on which value.
 */
#include <string.h>

#include "base/alloc.h"
#include "law/rulebook.h"
#include "law/stack.h"

/* --- What the tables say ----------------------------------------------------------------------------- */

/* How many of the rows first ... end - 1, which are sorted by day, start on a day or before it. */
static int32_t started(const struct bijstand_law_row *rows, int32_t first, int32_t end, bijstand_value date)
{
  int32_t low = first;
  while (low < end) {
    int32_t middle = low + (end - low) / 2;
    if (rows[middle].from <= date)
      low = middle + 1;
    else
      end = middle;
  }
  return low - first;
}

/* The first row of another table among the rows first ... end - 1 of one parameter. */
static int32_t next_table(const struct bijstand_law_row *rows, int32_t first, int32_t end)
{
  int32_t table = rows[first].table;
  while (first < end) {
    int32_t middle = first + (end - first) / 2;
    if (rows[middle].table == table)
      first = middle + 1;
    else
      end = middle;
  }
  return first;
}

static void narrow(struct bijstand_law_answer *answer, bijstand_value low, bijstand_value high)
{
  if (low > answer->low)
    answer->low = low;
  if (high < answer->high)
    answer->high = high;
}

/* The row of one table that covers a day, or null; narrows the answer to the days on which that stays. */
static const struct bijstand_law_row *in_table(const struct bijstand_law_row *rows, int32_t first,
                                               int32_t end, bijstand_value date,
                                               struct bijstand_law_answer *answer)
{
  int32_t next = first + started(rows, first, end, date);
  const struct bijstand_law_row *row = next > first ? &rows[next - 1] : NULL;
  if (row != NULL && row->until >= date) {
    narrow(answer, row->from, row->until);
    return row;
  }
  narrow(answer, row != NULL ? (bijstand_value)row->until + 1 : BIJSTAND_EVER,
         next < end ? (bijstand_value)rows[next].from - 1 : BIJSTAND_NEVER);
  return NULL;
}

struct bijstand_law_answer bijstand_law_answer(const bijstand_rulebook *rulebook,
                                               bijstand_parameter parameter, bijstand_value date,
                                               uint32_t statuses)
{
  struct bijstand_law_answer answer = { NULL, 0, BIJSTAND_EVER, BIJSTAND_NEVER };
  int32_t end = rulebook->row_of[parameter + 1];
  int32_t table_end;
  for (int32_t first = rulebook->row_of[parameter]; first < end; first = table_end) {
    table_end = next_table(rulebook->rows, first, end);
    const struct bijstand_law_row *row = in_table(rulebook->rows, first, table_end, date, &answer);
    if (row == NULL)
      continue;
    answer.covered = 1;
    if ((row->status & statuses) != 0) {
      answer.row = row;
      break;
    }
  }
  return answer;
}

struct bijstand_law_number bijstand_law_number(const struct bijstand_parameter_info *parameter,
                                               const char *text)
{
  struct bijstand_law_number number = { BIJSTAND_UNKNOWN, -1 };
  if (text[0] == '\0')
    return number;
  if (bijstand_parameter_parse(parameter->number, text, strlen(text), &number.number, NULL) != BIJSTAND_OK)
    number.parameter = bijstand_parameter_by_name(text)->number;
  return number;
}

/* --- The pieces -------------------------------------------------------------------------------------- */

/* The bare number of a row: an amount in guilders is none. */
static bijstand_value bare(const struct bijstand_law_row *row)
{
  return row == NULL || row->currency == BIJSTAND_CURRENCY_NLG ? BIJSTAND_UNKNOWN : row->value;
}

/* The default of a parameter that nobody set; narrows stretch to the days on which it stays. */
static bijstand_value default_on(const bijstand_rulebook *rulebook, struct bijstand_law_number otherwise,
                                 bijstand_value date, struct bijstand_law_answer *stretch)
{
  if (otherwise.parameter < 0)
    return otherwise.number;
  struct bijstand_law_answer national = bijstand_law_answer(rulebook, otherwise.parameter, date,
                                                            BIJSTAND_AMOUNT_ANSWERS);
  narrow(stretch, national.low, national.high);
  return bare(national.row);
}

/* The default look-up by asking the rows. high becomes the last day on which the answer stays. */
static bijstand_value ask(const bijstand_rulebook *rulebook, bijstand_parameter parameter,
                          struct bijstand_law_number otherwise, bijstand_value date, bijstand_value *high)
{
  struct bijstand_law_answer answer = bijstand_law_answer(rulebook, parameter, date,
                                                          BIJSTAND_AMOUNT_ANSWERS);
  bijstand_value value = answer.covered ? bare(answer.row) : default_on(rulebook, otherwise, date, &answer);
  *high = answer.high;
  return value;
}

static bijstand_status add_piece(bijstand_rulebook *rulebook, int32_t *count, int32_t *room,
                                 bijstand_value from, bijstand_value value)
{
  if (*count == *room) {
    int32_t more = *room > 0 ? 2 * *room : 4 * BIJSTAND_PARAMETER_COUNT;
    void *pieces = bijstand_realloc(rulebook->pieces, (size_t)more * sizeof *rulebook->pieces);
    if (pieces == NULL)
      return BIJSTAND_ERROR_MEMORY;
    rulebook->pieces = pieces;
    *room = more;
  }
  rulebook->pieces[(*count)++] = (struct bijstand_law_piece){ .value = value, .from = (int32_t)from };
  return BIJSTAND_OK;
}

/* A number that two rulebooks with other answers do not share, but for chance (FNV-1a over the pieces). */
static uint64_t fingerprint(const bijstand_rulebook *rulebook, int32_t pieces)
{
  uint64_t hash = UINT64_C(14695981039346656037);
  for (int32_t i = 0; i < pieces; i++) {
    hash = (hash ^ (uint64_t)rulebook->pieces[i].value) * UINT64_C(1099511628211);
    hash = (hash ^ (uint64_t)rulebook->pieces[i].from) * UINT64_C(1099511628211);
  }
  return hash;
}

uint64_t bijstand_rulebook_fingerprint(const bijstand_rulebook *rulebook)
{
  return rulebook->fingerprint;
}

bijstand_status bijstand_law_work_out(bijstand_rulebook *rulebook)
{
  int32_t count = 0;
  int32_t room = 0;
  for (bijstand_parameter p = 0; p < BIJSTAND_PARAMETER_COUNT; p++) {
    const struct bijstand_parameter_info *parameter = bijstand_parameter_by_id(p);
    struct bijstand_law_number otherwise = bijstand_law_number(parameter, parameter->default_text);
    rulebook->piece_of[p] = count;
    bijstand_value high;
    for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = high + 1) {
      bijstand_value value = ask(rulebook, p, otherwise, date, &high);
      if (count > rulebook->piece_of[p] && rulebook->pieces[count - 1].value == value)
        continue;
      bijstand_status status = add_piece(rulebook, &count, &room, date, value);
      if (status != BIJSTAND_OK)
        return status;
    }
  }
  rulebook->piece_of[BIJSTAND_PARAMETER_COUNT] = count;
  rulebook->fingerprint = fingerprint(rulebook, count);
  return BIJSTAND_OK;
}

/* The piece of a parameter that covers a day. The first begins with EVER, so there is one. */
static int32_t piece_on(const bijstand_rulebook *rulebook, bijstand_parameter parameter,
                        bijstand_value date)
{
  int32_t low = rulebook->piece_of[parameter];
  int32_t high = rulebook->piece_of[parameter + 1] - 1;
  while (low < high) {
    int32_t middle = low + (high - low + 1) / 2;
    if (rulebook->pieces[middle].from <= date)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}

/* --- Questions --------------------------------------------------------------------------------------- */

static int is_calendar(bijstand_value date)
{
  return date >= BIJSTAND_EVER && date <= BIJSTAND_NEVER;
}

bijstand_status bijstand_rulebook_value(const bijstand_rulebook *rulebook, bijstand_parameter parameter,
                                        bijstand_value date, bijstand_value *value)
{
  if (rulebook == NULL || bijstand_parameter_by_id(parameter) == NULL || value == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  *value = is_calendar(date) ? rulebook->pieces[piece_on(rulebook, parameter, date)].value
                             : BIJSTAND_UNKNOWN;
  return BIJSTAND_OK;
}

void bijstand_rulebook_resolve(const bijstand_rulebook *rulebook, bijstand_value date,
                               bijstand_value values[BIJSTAND_PARAMETER_COUNT],
                               struct bijstand_range *stretch)
{
  bijstand_value low = BIJSTAND_EVER;
  bijstand_value end = BIJSTAND_NEVER + 1;
  for (bijstand_parameter p = 0; p < BIJSTAND_PARAMETER_COUNT; p++) {
    int32_t piece = piece_on(rulebook, p, date);
    values[p] = rulebook->pieces[piece].value;
    if (rulebook->pieces[piece].from > low)
      low = rulebook->pieces[piece].from;
    if (piece + 1 < rulebook->piece_of[p + 1] && rulebook->pieces[piece + 1].from < end)
      end = rulebook->pieces[piece + 1].from;
  }
  *stretch = (struct bijstand_range){ low, end - 1 };
}

bijstand_status bijstand_rulebook_find(const bijstand_rulebook *rulebook, bijstand_parameter parameter,
                                       bijstand_value date, uint32_t statuses,
                                       struct bijstand_amount *amount)
{
  const struct bijstand_parameter_info *info = bijstand_parameter_by_id(parameter);
  if (rulebook == NULL || info == NULL || amount == NULL ||
      (statuses & ~(uint32_t)BIJSTAND_AMOUNT_ANY) != 0)
    return BIJSTAND_ERROR_ARGUMENT;
  const char *none = rulebook->texts;
  *amount = (struct bijstand_amount){
    .value = BIJSTAND_UNKNOWN, .from = BIJSTAND_EVER, .until = BIJSTAND_NEVER, .table = -1,
    .article = none, .source = none
  };
  if (!is_calendar(date))
    return BIJSTAND_OK;
  struct bijstand_law_answer answer = bijstand_law_answer(rulebook, parameter, date, statuses);
  const struct bijstand_law_row *row = answer.row;
  if (row != NULL) {
    *amount = (struct bijstand_amount){
      row->value, row->from, row->until, row->status, row->currency, row->table, row->line, row->mark,
      rulebook->texts + row->article, rulebook->texts + row->source
    };
    return BIJSTAND_OK;
  }
  if (!answer.covered)
    amount->value = default_on(rulebook, bijstand_law_number(info, info->default_text), date, &answer);
  if (amount->value != BIJSTAND_UNKNOWN && info->type == BIJSTAND_TYPE_CENTS)
    amount->currency = BIJSTAND_CURRENCY_EUR;
  amount->from = answer.low;
  amount->until = answer.high;
  return BIJSTAND_OK;
}

int32_t bijstand_rulebook_report_count(const bijstand_rulebook *rulebook)
{
  return rulebook != NULL ? rulebook->report_count : 0;
}

const struct bijstand_report *bijstand_rulebook_report_at(const bijstand_rulebook *rulebook, int32_t place)
{
  if (rulebook == NULL || place < 0 || place >= rulebook->report_count)
    return NULL;
  return &rulebook->reports[place];
}

const char *bijstand_rulebook_table_name(const bijstand_rulebook *rulebook, int32_t table)
{
  if (rulebook == NULL || table < 0 || table >= rulebook->tables)
    return NULL;
  return rulebook->texts + rulebook->names[table];
}
