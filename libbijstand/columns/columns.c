/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Columns: the rows of a batch, one after the other, through one dossier of their own in which each column has a
 * statement. What differs from a single decision is only that the row of facts is not taken from the dossier again.
 */
#include <bijstand/columns.h>

#include <string.h>

#include "base/alloc.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "rules/decision.h"

struct input {
  int32_t person;
  const struct bijstand_fact_info *info;
  int32_t entry; /* place of its statement in the dossier */
  int32_t cell;  /* and in the row of the view */
};

struct output {
  bijstand_outcome outcome;
  int32_t person;
};

struct bijstand_columns {
  bijstand_dossier *household;
  bijstand_decision *decision;
  int32_t input_count, output_count, trace_count;
  struct input inputs[BIJSTAND_COLUMNS_MAX];
  struct output outputs[BIJSTAND_COLUMNS_MAX];
  bijstand_rule traced[BIJSTAND_TRACED_MAX];
  int32_t prepared;            /* 1: the view of the decision has the household of the rows, on the day of the decision, */
  struct bijstand_range month; /* with these days of the month in which it says nothing else, */
  int32_t narrowed;            /* and so many half known cells */
};

/* --- making -------------------------------------------------------------------------------------------------- */

static int has_applicant(const bijstand_dossier *household)
{
  for (int32_t i = 0; i < household->person_count; i++)
    if (household->persons[i].role == BIJSTAND_ROLE_APPLICANT)
      return 1;
  return 0;
}

bijstand_status bijstand_columns_new(const bijstand_dossier *household, bijstand_columns **columns)
{
  bijstand_status status;
  bijstand_columns *c;
  if (household == NULL || columns == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!has_applicant(household))
    return BIJSTAND_ERROR_INCOMPLETE;
  c = bijstand_realloc(NULL, sizeof *c);
  if (c == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(c, 0, sizeof *c);
  status = bijstand_decision_new(&c->decision);
  if (status == BIJSTAND_OK)
    status = bijstand_dossier_new(&c->household);
  if (status == BIJSTAND_OK)
    status = bijstand_dossier_copy(household, c->household);
  if (status != BIJSTAND_OK) {
    bijstand_columns_free(c);
    return status;
  }
  *columns = c;
  return BIJSTAND_OK;
}

void bijstand_columns_free(bijstand_columns *columns)
{
  if (columns == NULL)
    return;
  bijstand_decision_free(columns->decision);
  bijstand_dossier_free(columns->household);
  bijstand_free(columns);
}

static int input_of(const bijstand_columns *c, int32_t who, bijstand_fact fact)
{
  for (int32_t i = 0; i < c->input_count; i++)
    if (c->inputs[i].person == who && c->inputs[i].info->number == fact)
      return 1;
  return 0;
}

/* Puts one statement, that it is not known, in the place of all that the household states of a fact. */
static bijstand_status clear_statements(bijstand_dossier *household, int32_t who, const struct bijstand_fact_info *info)
{
  int32_t role = who == BIJSTAND_CASE ? BIJSTAND_CASE : household->persons[who].role, first, last;
  bijstand_status status = bijstand_fact_check_role(info, role, NULL);
  if (status != BIJSTAND_OK)
    return status;
  bijstand_dossier_find(household, who, info->number, &first, &last);
  while (last-- > first) {
    struct bijstand_entry e = household->entries[last];
    bijstand_dossier_unset(household, who, info->number, e.from, e.recorded);
  }
  return bijstand_dossier_set(household, who, info->number, BIJSTAND_EVER, BIJSTAND_EVER, BIJSTAND_UNKNOWN);
}

bijstand_status bijstand_columns_add_input(bijstand_columns *c, int32_t who, bijstand_fact fact, int32_t *number)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  bijstand_status status;
  if (c == NULL || info == NULL || c->input_count == BIJSTAND_COLUMNS_MAX || who < BIJSTAND_CASE ||
      who >= c->household->person_count)
    return BIJSTAND_ERROR_ARGUMENT;
  if (input_of(c, who, fact))
    return BIJSTAND_ERROR_DUPLICATE;
  status = clear_statements(c->household, who, info);
  if (status != BIJSTAND_OK)
    return status;
  if (number != NULL)
    *number = c->input_count;
  c->inputs[c->input_count++] = (struct input){ who, info, 0, 0 };
  return BIJSTAND_OK;
}

/* Whether an outcome is one of the case, or of a person in his role. */
static int concerns(const bijstand_dossier *household, const struct bijstand_outcome_info *info, int32_t who)
{
  bijstand_role role;
  if (info->scope == BIJSTAND_SCOPE_CASE || who == BIJSTAND_CASE)
    return info->scope == BIJSTAND_SCOPE_CASE && who == BIJSTAND_CASE;
  role = household->persons[who].role;
  switch (info->scope) {
  case BIJSTAND_SCOPE_ADULT:
    return role == BIJSTAND_ROLE_APPLICANT || role == BIJSTAND_ROLE_PARTNER;
  case BIJSTAND_SCOPE_CHILD:
    return role == BIJSTAND_ROLE_CHILD;
  default:
    return role != BIJSTAND_ROLE_APPLICANT;
  }
}

bijstand_status bijstand_columns_add_output(bijstand_columns *c, bijstand_outcome outcome, int32_t who,
                                            int32_t *number)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  if (c == NULL || info == NULL || c->output_count == BIJSTAND_COLUMNS_MAX || who < BIJSTAND_CASE ||
      who >= c->household->person_count || !concerns(c->household, info, who))
    return BIJSTAND_ERROR_ARGUMENT;
  if (number != NULL)
    *number = c->output_count;
  c->outputs[c->output_count++] = (struct output){ outcome, who };
  return BIJSTAND_OK;
}

bijstand_status bijstand_columns_set_trace(bijstand_columns *c, const bijstand_rule *rules, int32_t count)
{
  if (c == NULL || count < 0 || count > BIJSTAND_TRACED_MAX || (rules == NULL && count > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  for (int32_t i = 0; i < count; i++)
    if (bijstand_rule_by_id(rules[i]) == NULL)
      return BIJSTAND_ERROR_ARGUMENT;
  memcpy(c->traced, rules, (size_t)count * sizeof rules[0]);
  c->trace_count = count;
  return BIJSTAND_OK;
}

/* --- reading ------------------------------------------------------------------------------------------------- */

static bijstand_value at(const void *values, ptrdiff_t stride, size_t row)
{
  bijstand_value value;
  memcpy(&value, (const char *)values + (ptrdiff_t)row * (stride ? stride : (ptrdiff_t)sizeof value), sizeof value);
  return value;
}

static bijstand_value value_at(const struct bijstand_input *input, size_t row)
{
  if (input->valid != NULL && !(input->valid[row / 8] >> row % 8 & 1))
    return BIJSTAND_UNKNOWN;
  return at(input->values, input->stride, row);
}

static bijstand_value date_of(const struct bijstand_batch *batch, size_t row)
{
  return batch->dates != NULL ? at(batch->dates, batch->dates_stride, row) : batch->date;
}

/* --- checking ------------------------------------------------------------------------------------------------ */

static int32_t row_number(size_t row)
{
  return row < INT32_MAX ? (int32_t)row + 1 : INT32_MAX;
}

static bijstand_status check_column(const struct input *input, const struct bijstand_input *values, size_t rows,
                                    int32_t number, struct bijstand_error *error)
{
  const struct bijstand_range domain = input->info->domain;
  for (size_t row = 0; row < rows; row++) {
    bijstand_value value = value_at(values, row);
    if ((value < domain.low || value > domain.high) && value != BIJSTAND_UNKNOWN)
      return bijstand_error_set(error, BIJSTAND_ERROR_RANGE, row_number(row), number + 1, input->info->name,
                                "%lld lies outside %lld to %lld", (long long)value, (long long)domain.low,
                                (long long)domain.high);
  }
  return BIJSTAND_OK;
}

static bijstand_status check_dates(const struct bijstand_batch *batch, struct bijstand_error *error)
{
  for (size_t row = 0; row < (batch->dates != NULL ? batch->rows : 1); row++)
    if (!bijstand_decision_covers(date_of(batch, row), batch->known_on))
      return bijstand_error_set(error, BIJSTAND_ERROR_DATE, row_number(row), 0, "date",
                                "a day from 1996-01-01 to 2199-12-31 is expected");
  return BIJSTAND_OK;
}

static int lacks_memory(const bijstand_columns *c, const struct bijstand_batch *batch)
{
  for (int32_t i = 0; i < c->input_count; i++)
    if (batch->inputs == NULL || batch->inputs[i].values == NULL)
      return 1;
  for (int32_t i = 0; i < c->output_count; i++)
    if (batch->outputs == NULL || batch->outputs[i].values == NULL)
      return 1;
  return 0;
}

static bijstand_status check(const bijstand_columns *c, const struct bijstand_batch *batch, struct bijstand_error *error)
{
  bijstand_status status = bijstand_dossier_check(c->household, NULL);
  if (status == BIJSTAND_OK && batch->rows > 0 && lacks_memory(c, batch))
    status = BIJSTAND_ERROR_ARGUMENT;
  if (status != BIJSTAND_OK)
    return bijstand_error_set(error, status, 0, 0, "", "%s", bijstand_status_text(status));
  if (batch->rows > 0)
    status = check_dates(batch, error);
  for (int32_t i = 0; status == BIJSTAND_OK && i < c->input_count; i++)
    status = check_column(&c->inputs[i], &batch->inputs[i], batch->rows, i, error);
  return status;
}

/* --- deciding ------------------------------------------------------------------------------------------------ */

/* Statements move when another is added, so their places are looked up for each batch. */
static void find_entries(bijstand_columns *c)
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

static void state_row(bijstand_columns *c, const struct bijstand_batch *batch, size_t row)
{
  for (int32_t i = 0; i < c->input_count; i++)
    state(c->household, &c->inputs[i], value_at(&batch->inputs[i], row));
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

static uint64_t trace_of(const bijstand_columns *c)
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

static void write_row(const bijstand_columns *c, const struct bijstand_batch *batch, size_t row)
{
  for (int32_t i = 0; i < c->output_count; i++) {
    const struct bijstand_output *output = &batch->outputs[i];
    ptrdiff_t stride = output->stride ? output->stride : (ptrdiff_t)sizeof(bijstand_value);
    bijstand_value value = BIJSTAND_UNKNOWN;
    bijstand_decision_value(c->decision, c->outputs[i].outcome, c->outputs[i].person, &value);
    memcpy((char *)output->values + (ptrdiff_t)row * stride, &value, sizeof value);
  }
  if (batch->trace != NULL)
    batch->trace[row] = trace_of(c);
}

bijstand_status bijstand_columns_decide(bijstand_columns *c, const bijstand_rulebook *rulebook,
                                        const struct bijstand_batch *batch, struct bijstand_error *error)
{
  bijstand_status status;
  if (c == NULL || rulebook == NULL || batch == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  status = check(c, batch, error);
  if (status != BIJSTAND_OK)
    return status;
  find_entries(c);
  c->prepared = 0;
  for (size_t row = 0; row < batch->rows; row++) {
    state_row(c, batch, row);
    bijstand_decision_begin(c->decision, rulebook, c->household, date_of(batch, row), batch->known_on);
    run_row(c);
    bijstand_decision_finish(c->decision);
    if (comes_out_open(c))
      decide_alone(c);
    write_row(c, batch, row);
  }
  return BIJSTAND_OK;
}

bijstand_status bijstand_columns_row(bijstand_columns *c, const struct bijstand_batch *batch, size_t row,
                                     const bijstand_dossier **household)
{
  bijstand_status status;
  if (c == NULL || batch == NULL || household == NULL || row >= batch->rows)
    return BIJSTAND_ERROR_ARGUMENT;
  status = check(c, batch, NULL);
  if (status != BIJSTAND_OK)
    return status;
  find_entries(c);
  state_row(c, batch, row);
  *household = c->household;
  return BIJSTAND_OK;
}
