/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Columns: making them, and looking at all of a batch before the first row is decided.
 */
#include "columns/columns.h"

#include <string.h>

#include "base/alloc.h"
#include "base/text.h"
#include "dossier/dossier.h"

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
  c = bijstand_zeroed(sizeof *c);
  if (c == NULL)
    return BIJSTAND_ERROR_MEMORY;
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
  c->routes.stand = 0;
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
  c->routes.stand = 0;
  c->outputs[c->output_count++] = (struct route_result){ outcome, who };
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
  c->routes.stand = 0;
  return BIJSTAND_OK;
}

/* --- reading ------------------------------------------------------------------------------------------------- */

static bijstand_value at(const void *values, ptrdiff_t stride, size_t row)
{
  bijstand_value value;
  memcpy(&value, (const char *)values + (ptrdiff_t)row * (stride ? stride : (ptrdiff_t)sizeof value), sizeof value);
  return value;
}

bijstand_value columns_value_at(const struct bijstand_input *input, size_t row)
{
  if (input->valid != NULL && !(input->valid[row / 8] >> row % 8 & 1))
    return BIJSTAND_UNKNOWN;
  return at(input->values, input->stride, row);
}

int columns_is_plain(const struct bijstand_input *input)
{
  return input->valid == NULL && (input->stride == 0 || input->stride == (ptrdiff_t)sizeof(bijstand_value)) &&
         (uintptr_t)input->values % sizeof(bijstand_value) == 0;
}

bijstand_value columns_date_of(const struct bijstand_batch *batch, size_t row)
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
  if (columns_is_plain(values) && !kernel_some_outside(values->values, domain.low, domain.high, rows))
    return BIJSTAND_OK;
  for (size_t row = 0; row < rows; row++) {
    bijstand_value value = columns_value_at(values, row);
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
    if (!bijstand_decision_covers(columns_date_of(batch, row), batch->known_on))
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

/* Rows of one date that follow each other, as many as are decided at once. */
static int32_t rows_of_a_date(const struct bijstand_batch *batch, size_t first)
{
  size_t left = batch->rows - first;
  int32_t most = left < CHUNK ? (int32_t)left : CHUNK, rows = 1;
  if (batch->dates == NULL)
    return most;
  while (rows < most && columns_date_of(batch, first + (size_t)rows) == columns_date_of(batch, first))
    rows++;
  return rows;
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
  row_find_entries(c);
  routes_begin(c, rulebook, batch);
  for (size_t row = 0; row < batch->rows;) {
    int32_t rows = rows_of_a_date(batch, row);
    routes_decide(c, rulebook, batch, row, rows);
    row += (size_t)rows;
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
  row_find_entries(c);
  row_state(c, batch, row);
  *household = c->household;
  return BIJSTAND_OK;
}
