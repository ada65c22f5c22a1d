/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How fast: ns per decision on a mix of generated dossiers, with and without asking for the grounds, and on households of
 * one kind in turns; ns per row of columns and per due day of a term, and the time from nothing to the first answer. Run
 * it by 'make bench'; compare ratios of one run, since machines are noisy.
 *
 *   bench [DOSSIERS [ROUNDS]]
 */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <string.h>
#include <time.h>

#include "bench/generated.h"
#include "bench/households.h"

enum { ALIKE_TIMES = 100000 };

/* --- measuring ----------------------------------------------------------------------------------------------- */

static double seconds(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

struct load {
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_dossier **dossiers;
  bijstand_value *dates;
  int count;
};

/* A loop of known work, to compare machines and moments: the ratio to it is what counts. */
static double anchor_ns(void)
{
  double start = seconds();
  volatile uint64_t sum = 0;
  for (uint64_t i = 0; i < 20000000; i++)
    sum += i ^ (i >> 3);
  return (seconds() - start) / 20000000 * 1e9;
}

/* ns per decision over the whole load; the grounds of each are fetched as well when there is room for them. */
static double decide_all(const struct load *load, struct bijstand_ground *grounds, size_t room)
{
  double start = seconds();
  for (int i = 0; i < load->count; i++) {
    size_t count;
    must(bijstand_decide(load->rulebook, load->dossiers[i], load->dates[i], BIJSTAND_NEVER, load->decision));
    if (room > 0)
      must(bijstand_decision_grounds(load->decision, grounds, room, &count));
  }
  return (seconds() - start) / load->count * 1e9;
}

static void make_load(struct load *load, int count)
{
  must(bijstand_rulebook_new(&load->rulebook));
  must(bijstand_decision_new(&load->decision));
  must(bijstand_decision_ask(load->decision, BIJSTAND_QUESTION_ELIGIBILITY));
  load->count = count;
  load->dossiers = calloc((size_t)count, sizeof *load->dossiers);
  load->dates = calloc((size_t)count, sizeof *load->dates);
  if (load->dossiers == NULL || load->dates == NULL)
    must(BIJSTAND_ERROR_MEMORY);
  for (int i = 0; i < count; i++) {
    load->dates[i] = 16436 + any(4383); /* 2015-01-01 to 2026-12-31 */
    load->dossiers[i] = generate(load->dates[i]);
  }
}

/* ns to decide households of one kind in turns on 2026-07-01, and to look at two outcomes of the applicant or the case. */
static double decide_alike(const struct load *load, bijstand_dossier *(*make)(int), uint32_t questions,
                           bijstand_outcome first, bijstand_outcome second)
{
  bijstand_dossier *dossiers[ALIKE];
  int32_t who = bijstand_outcome_by_id(first)->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : 0;
  bijstand_value value;
  for (int i = 0; i < ALIKE; i++)
    dossiers[i] = make(i);
  must(bijstand_decision_ask(load->decision, questions));
  double start = seconds();
  for (int i = 0; i < ALIKE_TIMES; i++) {
    must(bijstand_decide(load->rulebook, dossiers[i % ALIKE], 20635, BIJSTAND_NEVER, load->decision));
    must(bijstand_decision_value(load->decision, first, who, &value));
    must(bijstand_decision_value(load->decision, second, who, &value));
  }
  double ns = (seconds() - start) / ALIKE_TIMES * 1e9;
  must(bijstand_decision_ask(load->decision, BIJSTAND_QUESTION_ELIGIBILITY));
  for (int i = 0; i < ALIKE; i++)
    bijstand_dossier_free(dossiers[i]);
  return ns;
}

/* The same on somebody alone with a wage, with the list of all grounds. */
static double grounds_of_alike(const struct load *load)
{
  static struct bijstand_ground grounds[4096];
  bijstand_dossier *dossiers[ALIKE];
  size_t count;
  for (int i = 0; i < ALIKE; i++)
    dossiers[i] = alone_with_a_wage(i);
  double start = seconds();
  for (int i = 0; i < ALIKE_TIMES; i++) {
    must(bijstand_decide(load->rulebook, dossiers[i % ALIKE], 20635, BIJSTAND_NEVER, load->decision));
    must(bijstand_decision_grounds(load->decision, grounds, sizeof grounds / sizeof grounds[0], &count));
  }
  double ns = (seconds() - start) / ALIKE_TIMES * 1e9;
  for (int i = 0; i < ALIKE; i++)
    bijstand_dossier_free(dossiers[i]);
  return ns;
}

static double right_and_amount(const struct load *load, bijstand_dossier *(*make)(int))
{
  return decide_alike(load, make, BIJSTAND_QUESTION_ELIGIBILITY, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_OUTCOME_MONTH_AMOUNT);
}

static double phase_and_plan(const struct load *load)
{
  return decide_alike(load, far_from_work, BIJSTAND_QUESTION_ALL, BIJSTAND_OUTCOME_PHASE, BIJSTAND_OUTCOME_ADVISED_PLAN);
}

/* From nothing to the first answer. */
static double start_up_ms(void)
{
  double start = seconds();
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_dossier *dossier = alone_with_a_wage(0);
  bijstand_value amount;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY));
  must(bijstand_decide(rulebook, dossier, 20635, BIJSTAND_NEVER, decision));
  must(bijstand_decision_value(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, &amount));
  start = (seconds() - start) * 1e3;
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  bijstand_dossier_free(dossier);
  return start;
}

/* --- columns ------------------------------------------------------------------------------------------------- */

enum { ROWS_IN_CACHE = 8192, ROWS_IN_MEMORY = 1 << 20, RESULTS = 2 };

static const bijstand_fact column_facts[] = { BIJSTAND_FACT_BIRTH_DATE,     BIJSTAND_FACT_INCOME_WORK_NET,
                                              BIJSTAND_FACT_ASSET_BANK,     BIJSTAND_FACT_ASSET_DEBTS,
                                              BIJSTAND_FACT_MARITAL_STATUS, BIJSTAND_FACT_NATIONALITY };
enum { COLUMNS = sizeof column_facts / sizeof column_facts[0] };

/* Persons living alone on one date, six columns in, right and amount out; and how long a thread took over them. */
struct table {
  const bijstand_rulebook *rulebook;
  size_t rows;
  int times;
  bijstand_value *in[COLUMNS], *out[RESULTS];
  bijstand_columns *columns;
  double ns;
};

/* What a person living alone states besides what the columns say. */
static bijstand_dossier *person_alone(void)
{
  bijstand_dossier *dossier;
  int32_t who;
  must(bijstand_dossier_new(&dossier));
  must(bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", &who));
  set(dossier, who, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 1);
  set(dossier, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, BIJSTAND_HOME_TENURE_RENTED);
  return dossier;
}

static bijstand_value *room_for(size_t rows)
{
  bijstand_value *values = calloc(rows, sizeof *values);
  if (values == NULL)
    must(BIJSTAND_ERROR_MEMORY);
  return values;
}

static void make_table(struct table *table, const bijstand_rulebook *rulebook, size_t rows, int times)
{
  bijstand_dossier *alone = person_alone();
  table->rulebook = rulebook;
  table->rows = rows;
  table->times = times;
  must(bijstand_columns_new(alone, &table->columns));
  for (int c = 0; c < COLUMNS; c++) {
    table->in[c] = room_for(rows);
    must(bijstand_columns_add_input(table->columns, 0, column_facts[c], NULL));
  }
  for (int i = 0; i < RESULTS; i++)
    table->out[i] = room_for(rows);
  must(bijstand_columns_add_output(table->columns, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_add_output(table->columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  for (size_t row = 0; row < rows; row++) {
    table->in[0][row] = 20635 - 365 * (27 + any(38)) - 100;
    table->in[1][row] = any(3) ? 0 : any(180000);
    table->in[2][row] = any(900000);
    table->in[3][row] = any(4) ? 0 : any(300000);
    table->in[4][row] = any(4) ? BIJSTAND_MARITAL_STATUS_UNMARRIED : BIJSTAND_MARITAL_STATUS_DIVORCED;
    table->in[5][row] = 0;
  }
  bijstand_dossier_free(alone);
}

static void free_table(struct table *table)
{
  bijstand_columns_free(table->columns);
  for (int c = 0; c < COLUMNS; c++)
    free(table->in[c]);
  for (int i = 0; i < RESULTS; i++)
    free(table->out[i]);
}

/* ns a row; on a first time, which does not count, the rows show which ways they go. */
static void *decide_table(void *which)
{
  struct table *table = which;
  struct bijstand_input inputs[COLUMNS];
  struct bijstand_output outputs[RESULTS] = { { table->out[0], 0 }, { table->out[1], 0 } };
  struct bijstand_batch batch = { table->rows, 20635, NULL, 0, BIJSTAND_NEVER, inputs, outputs, NULL };
  double start = 0;
  for (int c = 0; c < COLUMNS; c++)
    inputs[c] = (struct bijstand_input){ table->in[c], 0, NULL };
  for (int i = 0; i <= table->times; i++) {
    must(bijstand_columns_decide(table->columns, table->rulebook, &batch, NULL));
    if (i == 0)
      start = seconds();
  }
  table->ns = (seconds() - start) / table->times / (double)table->rows * 1e9;
  return NULL;
}

static double columns_ns(const bijstand_rulebook *rulebook, size_t rows, int times)
{
  struct table table;
  make_table(&table, rulebook, rows, times);
  decide_table(&table);
  free_table(&table);
  return table.ns;
}

/* ns a row when as many columns are copied as are read and written. */
static double copy_ns(size_t rows, int times)
{
  struct table table;
  double start = 0;
  int column = 0;
  static bijstand_value sum;
  make_table(&table, NULL, rows, times);
  for (int i = 0; i <= times; i++) {
    for (column = 0; column < COLUMNS; column++)
      memcpy(table.out[column % RESULTS], table.in[column], rows * sizeof *table.in[column]);
    sum += table.out[0][i % (int)rows];
    if (i == 0)
      start = seconds();
  }
  start = (seconds() - start) / times / (double)rows * 1e9;
  free_table(&table);
  return start;
}

/* ns a row when two threads decide a table each, with one rulebook. */
static double two_threads_ns(const bijstand_rulebook *rulebook, size_t rows, int times)
{
  struct table tables[2];
  pthread_t other;
  for (int i = 0; i < 2; i++)
    make_table(&tables[i], rulebook, rows, times);
  if (pthread_create(&other, NULL, decide_table, &tables[1]) != 0)
    must(BIJSTAND_ERROR_MEMORY);
  decide_table(&tables[0]);
  pthread_join(other, NULL);
  double slowest = tables[0].ns > tables[1].ns ? tables[0].ns : tables[1].ns;
  for (int i = 0; i < 2; i++)
    free_table(&tables[i]);
  return slowest / 2;
}

/* ns for each due day of one term, for so many starts in one call. */
static double due_all(const struct load *load)
{
  enum { STARTS = 10000 };
  static bijstand_value starts[STARTS], due[STARTS];
  for (int i = 0; i < STARTS; i++)
    starts[i] = 12418 + i; /* 2004-01-01 and on */
  double start = seconds();
  must(bijstand_term_due_each(load->rulebook, BIJSTAND_TERM_APPLICATION_DECISION, starts, STARTS, due));
  return (seconds() - start) / STARTS * 1e9;
}

static int known_rights(const struct load *load)
{
  int known = 0;
  for (int i = 0; i < load->count; i++) {
    bijstand_value right;
    must(bijstand_decide(load->rulebook, load->dossiers[i], load->dates[i], BIJSTAND_NEVER, load->decision));
    must(bijstand_decision_value(load->decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right));
    known += right != BIJSTAND_UNKNOWN;
  }
  return known;
}

static void print_line(const char *what, double ns, double anchor)
{
  printf("%-34s %10.0f %14.0f %10.1f\n", what, ns, 1e9 / ns, ns / anchor);
}

int main(int argc, char **argv)
{
  static struct bijstand_ground grounds[8192];
  int count = argc > 1 ? atoi(argv[1]) : 10000, rounds = argc > 2 ? atoi(argv[2]) : 3;
  struct load load;
  if (count < 1 || rounds < 1) {
    fprintf(stderr, "usage: bench [DOSSIERS [ROUNDS]]\n");
    return 2;
  }
  double start_up = start_up_ms(); /* before anything is there already */
  make_load(&load, count);
  printf("%d dossiers of 2015-2026, right known in %d of them\n", count, known_rights(&load));
  printf("%-34s %10s %14s %10s\n", "", "ns", "a second", "anchors");
  for (int round = 0; round < rounds; round++) {
    double anchor = anchor_ns();
    print_line("any dossier", decide_all(&load, NULL, 0), anchor);
    print_line("any dossier, with its grounds", decide_all(&load, grounds, sizeof grounds / sizeof grounds[0]), anchor);
    print_line("somebody alone", right_and_amount(&load, alone_with_a_wage), anchor);
    print_line("  with his grounds", grounds_of_alike(&load), anchor);
    print_line("somebody alone, wage not known", right_and_amount(&load, alone), anchor);
    print_line("couple, children, housemate", right_and_amount(&load, family), anchor);
    print_line("a row of columns", columns_ns(load.rulebook, ROWS_IN_CACHE, 50), anchor);
    print_line("  of a million rows", columns_ns(load.rulebook, ROWS_IN_MEMORY, 3), anchor);
    print_line("  the same columns, copied", copy_ns(ROWS_IN_MEMORY, 3), anchor);
    print_line("  on two threads", two_threads_ns(load.rulebook, ROWS_IN_CACHE, 50), anchor);
    print_line("phase and plan", phase_and_plan(&load), anchor);
    print_line("due day of a term", due_all(&load), anchor);
  }
  printf("%-34s %10.3f ms\n", "start-up to the first answer", start_up);
  for (int i = 0; i < load.count; i++)
    bijstand_dossier_free(load.dossiers[i]);
  free(load.dossiers);
  free(load.dates);
  bijstand_decision_free(load.decision);
  bijstand_rulebook_free(load.rulebook);
  return 0;
}
