/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How fast: ns per decision on a mix of generated dossiers, with and without asking for the grounds, and on households of
 * one kind in turns; ns per row of columns and per due day of a term, and the time from nothing to the first answer. Run
 * it by 'make bench'; compare ratios of one run, since machines are noisy.
 *
 *   bench [DOSSIERS [ROUNDS]]
 */
#define _POSIX_C_SOURCE 200809L

#include <time.h>

#include "bench/generated.h"
#include "bench/households.h"

enum { ALIKE_TIMES = 20000 };

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
  bijstand_dossier *dossier = generate(20635);
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY));
  must(bijstand_decide(rulebook, dossier, 20635, BIJSTAND_NEVER, decision));
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  bijstand_dossier_free(dossier);
  return (seconds() - start) * 1e3;
}

/* --- columns ------------------------------------------------------------------------------------------------- */

enum { ROWS = 8192 };

static const bijstand_fact column_facts[] = { BIJSTAND_FACT_BIRTH_DATE,     BIJSTAND_FACT_INCOME_WORK_NET,
                                              BIJSTAND_FACT_ASSET_BANK,     BIJSTAND_FACT_ASSET_DEBTS,
                                              BIJSTAND_FACT_MARITAL_STATUS, BIJSTAND_FACT_NATIONALITY };
enum { COLUMNS = sizeof column_facts / sizeof column_facts[0] };

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

/* ns a row: persons living alone on one date, six columns in, right and amount out. */
static double columns_ns(const bijstand_rulebook *rulebook, int rounds)
{
  static bijstand_value in[COLUMNS][ROWS], out[2][ROWS];
  struct bijstand_input inputs[COLUMNS];
  struct bijstand_output outputs[] = { { out[0], 0 }, { out[1], 0 } };
  struct bijstand_batch batch = { ROWS, 20635, NULL, 0, BIJSTAND_NEVER, inputs, outputs, NULL };
  bijstand_dossier *alone = person_alone();
  bijstand_columns *columns;
  double start;
  must(bijstand_columns_new(alone, &columns));
  for (int c = 0; c < COLUMNS; c++) {
    must(bijstand_columns_add_input(columns, 0, column_facts[c], NULL));
    inputs[c] = (struct bijstand_input){ in[c], 0, NULL };
  }
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  for (int row = 0; row < ROWS; row++) {
    in[0][row] = 20635 - 365 * (27 + any(38)) - 100;
    in[1][row] = any(3) ? 0 : any(180000);
    in[2][row] = any(900000);
    in[3][row] = any(4) ? 0 : any(300000);
    in[4][row] = any(4) ? BIJSTAND_MARITAL_STATUS_UNMARRIED : BIJSTAND_MARITAL_STATUS_DIVORCED;
    in[5][row] = 0;
  }
  start = seconds();
  for (int i = 0; i < rounds; i++)
    must(bijstand_columns_decide(columns, rulebook, &batch, NULL));
  start = (seconds() - start) / rounds / ROWS * 1e9;
  bijstand_columns_free(columns);
  bijstand_dossier_free(alone);
  return start;
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
  make_load(&load, count);
  printf("%d dossiers of 2015-2026, right known in %d of them\n", count, known_rights(&load));
  printf("%-34s %10s %14s %10s\n", "", "ns", "a second", "anchors");
  for (int round = 0; round < rounds; round++) {
    double anchor = anchor_ns();
    print_line("any dossier", decide_all(&load, NULL, 0), anchor);
    print_line("any dossier, with its grounds", decide_all(&load, grounds, sizeof grounds / sizeof grounds[0]), anchor);
    print_line("somebody alone", right_and_amount(&load, alone_with_a_wage), anchor);
    print_line("somebody alone, wage not known", right_and_amount(&load, alone), anchor);
    print_line("couple, children, housemate", right_and_amount(&load, family), anchor);
    print_line("a row of columns", columns_ns(load.rulebook, 10), anchor);
    print_line("phase and plan", phase_and_plan(&load), anchor);
    print_line("due day of a term", due_all(&load), anchor);
  }
  printf("%-34s %10.3f ms\n", "start-up to the first answer", start_up_ms());
  for (int i = 0; i < load.count; i++)
    bijstand_dossier_free(load.dossiers[i]);
  free(load.dossiers);
  free(load.dates);
  bijstand_decision_free(load.decision);
  bijstand_rulebook_free(load.rulebook);
  return 0;
}
