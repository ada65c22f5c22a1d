/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes as a batch of columns: persons, which facts and outcomes have a column, the strides, and the values of each
 * row, whatever they are. A batch that is refused says where and has written nothing; one that is decided gives each row
 * what its household gets alone, writes nothing beyond its columns, and gives the same again.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/columns.h>
#include <bijstand/decision.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ROWS = 3, INPUTS = 6, OUTPUTS = 6, PERSONS = 4, UNTOUCHED = -77 };

static void expect(int holds)
{
  if (!holds)
    abort();
}

/* --- bytes --------------------------------------------------------------------------------------------------- */

struct bytes {
  const uint8_t *data;
  size_t left;
};

/* The next so many bytes as a number; where there are none left, noughts. */
static uint64_t next(struct bytes *b, int count)
{
  uint64_t value = 0;
  for (; count > 0; count--) {
    value = value << 8 | (b->left > 0 ? *b->data : 0);
    if (b->left > 0) {
      b->data++;
      b->left--;
    }
  }
  return value;
}

/* One of the persons, or the case. */
static int32_t next_who(struct bytes *b, int32_t persons)
{
  return (int32_t)(next(b, 1) % (uint64_t)(persons + 1)) - 1;
}

/* A value of a fact: one that occurs, one that is not known, or any at all. */
static bijstand_value next_value(struct bytes *b, const struct bijstand_fact_info *fact, bijstand_value date)
{
  uint64_t kind = next(b, 1), low = next(b, 2);
  if (kind % 32 == 9)
    return BIJSTAND_UNKNOWN;
  if (kind == 255)
    return (bijstand_value)(next(b, 8) | low);
  if (fact->type == BIJSTAND_TYPE_DATE)
    return low == 0 ? BIJSTAND_NEVER : date - 36000 + (bijstand_value)low;
  if (fact->type == BIJSTAND_TYPE_CENTS)
    return (bijstand_value)low * 17;
  if (fact->domain.high - fact->domain.low < 10000)
    return fact->domain.low + (bijstand_value)low % (fact->domain.high - fact->domain.low + 1);
  return (bijstand_value)low;
}

/* --- a batch ------------------------------------------------------------------------------------------------- */

struct batch {
  bijstand_columns *columns;
  int32_t persons, inputs, outputs;
  const struct bijstand_fact_info *facts[INPUTS];
  bijstand_outcome outcomes[OUTPUTS];
  int32_t whose[OUTPUTS];
  bijstand_value in[INPUTS][2 * ROWS], out[OUTPUTS][2 * ROWS], dates[ROWS];
  uint8_t valid[INPUTS];
  uint64_t trace[ROWS];
  struct bijstand_input input[INPUTS];
  struct bijstand_output output[OUTPUTS];
  struct bijstand_batch rows;
};

/* An applicant and whom the next byte adds, with a birth date or without, and a few facts that most have. */
static bijstand_dossier *household(struct bytes *b, struct batch *t, bijstand_value date)
{
  static const char *const ids[PERSONS] = { "applicant", "partner", "child", "housemate" };
  static const bijstand_role roles[PERSONS] = { BIJSTAND_ROLE_APPLICANT, BIJSTAND_ROLE_PARTNER, BIJSTAND_ROLE_CHILD,
                                                BIJSTAND_ROLE_HOUSEMATE };
  bijstand_dossier *dossier;
  uint64_t who = next(b, 1);
  expect(bijstand_dossier_new(&dossier) == BIJSTAND_OK);
  for (int i = 0; i < PERSONS; i++) {
    int32_t person;
    if (i > 0 && !(who >> i & 1))
      continue;
    expect(bijstand_dossier_add_person(dossier, roles[i], ids[i], &person) == BIJSTAND_OK);
    if (!(who >> (i + 4) & 1))
      bijstand_dossier_set(dossier, person, BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_EVER, BIJSTAND_EVER,
                           date - 130 * (bijstand_value)next(b, 1));
    bijstand_dossier_set(dossier, person, BIJSTAND_FACT_NATIONALITY, BIJSTAND_EVER, BIJSTAND_EVER, 0);
    bijstand_dossier_set(dossier, person, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, BIJSTAND_EVER, BIJSTAND_EVER, 1);
    bijstand_dossier_set(dossier, person, BIJSTAND_FACT_ASSET_BANK, BIJSTAND_EVER, BIJSTAND_EVER, 0);
    t->persons++;
  }
  return dossier;
}

static void add_inputs(struct bytes *b, struct batch *t, bijstand_value date)
{
  for (uint64_t count = next(b, 1) % (INPUTS + 1); count > 0; count--) {
    int i = t->inputs;
    int32_t who = next_who(b, t->persons), number;
    bijstand_fact fact = (bijstand_fact)(next(b, 2) % BIJSTAND_FACT_COUNT);
    int spread = 1 + (int)(next(b, 1) & 1);
    if (bijstand_columns_add_input(t->columns, who, fact, &number) != BIJSTAND_OK)
      continue;
    expect(number == i);
    t->facts[i] = bijstand_fact_by_id(fact);
    t->valid[i] = (uint8_t)next(b, 1);
    for (int row = 0; row < ROWS; row++)
      t->in[i][row * spread] = next_value(b, t->facts[i], date);
    t->input[i] = (struct bijstand_input){ t->in[i], spread == 1 ? 0 : 2 * (ptrdiff_t)sizeof(bijstand_value),
                                           t->valid[i] & 1 ? NULL : &t->valid[i] };
    t->inputs++;
  }
}

static void add_outputs(struct bytes *b, struct batch *t)
{
  for (int count = 0; count < OUTPUTS; count++) {
    int32_t who = next_who(b, t->persons);
    bijstand_outcome outcome = (bijstand_outcome)(next(b, 2) % BIJSTAND_OUTCOME_COUNT);
    if (bijstand_columns_add_output(t->columns, outcome, who, NULL) != BIJSTAND_OK)
      continue;
    t->outcomes[t->outputs] = outcome;
    t->whose[t->outputs] = who;
    t->output[t->outputs] = (struct bijstand_output){ t->out[t->outputs], 2 * (ptrdiff_t)sizeof(bijstand_value) };
    t->outputs++;
  }
}

static void add_trace(struct bytes *b, struct batch *t)
{
  bijstand_rule rules[2] = { (bijstand_rule)(next(b, 2) % BIJSTAND_RULE_COUNT),
                             (bijstand_rule)(next(b, 2) % BIJSTAND_RULE_COUNT) };
  if (bijstand_columns_set_trace(t->columns, rules, 2) == BIJSTAND_OK)
    t->rows.trace = t->trace;
}

/* --- what must hold ------------------------------------------------------------------------------------------ */

static void blank(struct batch *t)
{
  for (int i = 0; i < OUTPUTS; i++)
    for (int place = 0; place < 2 * ROWS; place++)
      t->out[i][place] = UNTOUCHED;
}

/* Between the places of the rows, or wherever nothing was to be written. */
static void check_untouched(const struct batch *t, int between)
{
  for (int i = 0; i < OUTPUTS; i++)
    for (int place = between; place < 2 * ROWS; place += 1 + between)
      expect(t->out[i][place] == UNTOUCHED);
}

static void check_refusal(const struct batch *t, bijstand_status status, const struct bijstand_error *error)
{
  expect(status == BIJSTAND_ERROR_RANGE || status == BIJSTAND_ERROR_DATE || status == BIJSTAND_ERROR_INCOMPLETE);
  check_untouched(t, 0);
  if (status == BIJSTAND_ERROR_INCOMPLETE)
    return;
  expect(error->line >= 0 && error->line <= ROWS && error->column >= 0 && error->column <= t->inputs);
  expect(status == BIJSTAND_ERROR_DATE || error->line >= 1);
}

static void check_rows(struct batch *t, const bijstand_rulebook *rulebook, bijstand_decision *decision)
{
  for (size_t row = 0; row < ROWS; row++) {
    bijstand_value date = t->rows.dates ? t->dates[row] : t->rows.date, value;
    const bijstand_dossier *alone;
    expect(bijstand_columns_row(t->columns, &t->rows, row, &alone) == BIJSTAND_OK);
    expect(bijstand_decide(rulebook, alone, date, BIJSTAND_NEVER, decision) == BIJSTAND_OK);
    for (int i = 0; i < t->outputs; i++) {
      expect(bijstand_decision_value(decision, t->outcomes[i], t->whose[i], &value) == BIJSTAND_OK);
      expect(t->out[i][2 * row] == value);
    }
  }
}

static void decide(struct batch *t, const bijstand_rulebook *rulebook, bijstand_decision *decision)
{
  struct bijstand_error error;
  bijstand_value once[OUTPUTS][2 * ROWS];
  blank(t);
  bijstand_status status = bijstand_columns_decide(t->columns, rulebook, &t->rows, &error);
  if (status != BIJSTAND_OK) {
    check_refusal(t, status, &error);
    return;
  }
  check_untouched(t, 1);
  check_rows(t, rulebook, decision);
  memcpy(once, t->out, sizeof once);
  expect(bijstand_columns_decide(t->columns, rulebook, &t->rows, NULL) == BIJSTAND_OK);
  expect(memcmp(once, t->out, sizeof once) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct bytes b = { data, size };
  struct batch t;
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  memset(&t, 0, sizeof t);
  t.rows = (struct bijstand_batch){ .rows = ROWS, .known_on = BIJSTAND_NEVER, .inputs = t.input, .outputs = t.output };
  t.rows.date = 9496 + (bijstand_value)next(&b, 2) % 12000; /* from 1996-01-01 on */
  uint64_t days = next(&b, 1);
  for (int row = 0; row < ROWS; row++)
    t.dates[row] = days == 255 ? (bijstand_value)next(&b, 8) : t.rows.date + (bijstand_value)(days >> row & 7) * 9;
  if (days != 0)
    t.rows.dates = t.dates;
  expect(bijstand_rulebook_new(&rulebook) == BIJSTAND_OK);
  expect(bijstand_decision_new(&decision) == BIJSTAND_OK);
  bijstand_dossier *dossier = household(&b, &t, t.rows.date);
  expect(bijstand_columns_new(dossier, &t.columns) == BIJSTAND_OK);
  add_outputs(&b, &t);
  add_trace(&b, &t);
  add_inputs(&b, &t, t.rows.date);
  decide(&t, rulebook, decision);
  bijstand_columns_free(t.columns);
  bijstand_dossier_free(dossier);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  return 0;
}
