/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A row by itself: through one dossier of the columns, in which each input has a statement. What differs from a single
 * decision is only that the row of facts is not taken from the dossier again.
 */
#include "columns/columns.h"

#include <string.h>

#include "dossier/dossier.h"

void row_find_entries(bijstand_columns *c)
{
  for (int32_t i = 0; i < c->input_count; i++) {
    int32_t last;
    bijstand_dossier_find(c->household, c->inputs[i].person, c->inputs[i].info->number, &c->inputs[i].entry, &last);
  }
}

static void state(bijstand_dossier *household, const struct input *input, bijstand_value value)
{
  struct bijstand_entry *e = &household->entries[input->entry];
  e->low = e->high = value;
  e->codes = input->info->type == BIJSTAND_TYPE_ENUM && value != BIJSTAND_UNKNOWN ? UINT32_C(1) << value : 0;
}

void row_state(bijstand_columns *c, const struct bijstand_batch *batch, size_t row)
{
  for (int32_t i = 0; i < c->input_count; i++)
    state(c->household, &c->inputs[i], columns_value_at(&batch->inputs[i], row));
}

/* Who sits where in the view, and with that the cells of the columns, is known once it has been prepared. */
static void prepare(bijstand_columns *c)
{
  view *v = &c->decision->day;
  bijstand_decision_prepare(c->decision, v, c->decision->date);
  for (int32_t i = 0; i < c->input_count; i++) {
    int32_t who = c->inputs[i].person;
    c->inputs[i].cell = view_cell(v, who == BIJSTAND_CASE ? THE_CASE : v->slot_of[who], c->inputs[i].info->number);
  }
  c->month = (struct bijstand_range){ v->since, v->until };
  c->narrowed = v->narrowed_count;
  c->prepared = 1;
}

/* The view as if prepared for the next row: only the cells of the columns differ, each stated once and since ever. */
static void take_row(bijstand_columns *c)
{
  view *v = &c->decision->day;
  view_forget_questions(v);
  v->narrowed_count = c->narrowed;
  v->since = c->month.low;
  v->until = c->month.high;
  for (int32_t i = 0; i < c->input_count; i++)
    v->cell[c->inputs[i].cell] = c->household->entries[c->inputs[i].entry].low;
}

static void run_row(bijstand_columns *c)
{
  if (c->prepared && c->decision->day.day == c->decision->date)
    take_row(c);
  else
    prepare(c);
  bijstand_decision_run_core(c->decision, &c->decision->day);
}

/* Whether an outcome that is asked for is not settled by the steps alone. */
static int comes_out_open(const bijstand_columns *c)
{
  for (int32_t i = 0; i < c->output_count; i++) {
    int32_t place = bijstand_outcome_place(c->decision, c->outputs[i].outcome, c->outputs[i].person);
    bijstand_decision_reach(c->decision, bijstand_outcome_answer[c->outputs[i].outcome]);
    if (place >= 0 && bijstand_answer_open(c->decision->answer, place))
      return 1;
  }
  return 0;
}

/*
 * A row that is open is decided from the beginning: which questions it is split on, and in which order, is then as for the
 * household alone.
 */
static void decide_alone(bijstand_columns *c)
{
  bijstand_decision *d = c->decision;
  bijstand_decision_begin(d, d->rulebook, d->dossier, d->date, d->known_on);
  bijstand_decision_run(d, &d->day);
  bijstand_decision_finish(d);
  c->prepared = 0;
}

uint64_t row_trace(const bijstand_columns *c)
{
  const view *v = &c->decision->day;
  uint64_t bits = 0;
  for (int32_t i = 0; i < c->trace_count; i++) {
    bijstand_decision_reach(c->decision, bijstand_outcome_answer[bijstand_rule_by_id(c->traced[i])->outcome]);
    for (person p = 0; v->active[c->traced[i]] && p < v->slots; p++)
      bits |= (uint64_t)bijstand_decision_holds(c->decision, c->traced[i], p) << i;
  }
  return bits;
}

bijstand_value row_result(const bijstand_columns *c, int32_t output)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_decision_value(c->decision, c->outputs[output].outcome, c->outputs[output].person, &value);
  return value;
}

static void write_row(const bijstand_columns *c, const struct bijstand_batch *batch, size_t row)
{
  for (int32_t i = 0; i < c->output_count; i++)
    columns_write(&batch->outputs[i], row, row_result(c, i));
  if (batch->trace != NULL)
    batch->trace[row] = row_trace(c);
}

void row_decide(bijstand_columns *c, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch, size_t row)
{
  row_state(c, batch, row);
  bijstand_decision_begin(c->decision, rulebook, c->household, columns_date_of(batch, row), batch->known_on);
  run_row(c);
  bijstand_decision_finish(c->decision);
  if (comes_out_open(c))
    decide_alone(c);
  write_row(c, batch, row);
}
