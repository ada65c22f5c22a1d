/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Fixed work of which the instructions are counted: nothing in it is drawn at random or from the tables, so a count
 * changes with the library alone. bench/instructions.sh runs it and compares.
 *
 *   instructions          the names of what can be measured
 *   instructions NAME     does it, and prints how many times
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>

#include "bench/households.h"

enum { TIMES = 200, WARM_UP = 10, DAY = 20635 /* 2026-07-01 */ };

static bijstand_rulebook *rulebook;
static bijstand_decision *decision;
static bijstand_columns *columns;

/* --- work: each does one thing TIMES times -------------------------------------------------------------------- */

static void look(bijstand_outcome outcome, int32_t person)
{
  bijstand_value value;
  must(bijstand_decision_value(decision, outcome, person, &value));
}

static void decide(bijstand_dossier *const dossiers[])
{
  for (int i = 0; i < TIMES; i++) {
    must(bijstand_decide(rulebook, dossiers[i % ALIKE], DAY, BIJSTAND_NEVER, decision));
    look(BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
    look(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  }
}

/* Each on another day than those before, so that none is of a kind that is known. */
static void decide_on_other_days(bijstand_dossier *const dossiers[])
{
  for (int i = 0; i < TIMES; i++) {
    must(bijstand_decide(rulebook, dossiers[i % ALIKE], DAY + i % 31, BIJSTAND_NEVER, decision));
    look(BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
    look(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  }
}

static void decide_with_grounds(bijstand_dossier *const dossiers[])
{
  static struct bijstand_ground grounds[4096];
  for (int i = 0; i < TIMES; i++) {
    size_t count;
    must(bijstand_decide(rulebook, dossiers[i % ALIKE], DAY, BIJSTAND_NEVER, decision));
    must(bijstand_decision_grounds(decision, grounds, sizeof grounds / sizeof grounds[0], &count));
  }
}

static void decide_phase_and_plan(bijstand_dossier *const dossiers[])
{
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ALL));
  for (int i = 0; i < TIMES; i++) {
    must(bijstand_decide(rulebook, dossiers[i % ALIKE], DAY, BIJSTAND_NEVER, decision));
    look(BIJSTAND_OUTCOME_PHASE, 0);
    look(BIJSTAND_OUTCOME_ADVISED_PLAN, 0);
  }
}

/* A row is one time. */
static void decide_columns(bijstand_dossier *const dossiers[])
{
  static bijstand_value wages[TIMES], savings[TIMES], rights[TIMES], amounts[TIMES];
  struct bijstand_input inputs[] = { { wages, 0, NULL }, { savings, 0, NULL } };
  struct bijstand_output outputs[] = { { rights, 0 }, { amounts, 0 } };
  struct bijstand_batch batch = { .rows = TIMES, .date = DAY, .known_on = BIJSTAND_NEVER, .inputs = inputs,
                                  .outputs = outputs };
  for (int row = 0; row < TIMES; row++) {
    wages[row] = row % 3 == 0 ? 0 : row * 900;
    savings[row] = row * 4500;
  }
  if (columns == NULL) {
    must(bijstand_columns_new(dossiers[0], &columns));
    must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_WORK_NET, NULL));
    must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_ASSET_BANK, NULL));
    must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
    must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  }
  must(bijstand_columns_decide(columns, rulebook, &batch, NULL));
}

static void work_out_terms(bijstand_dossier *const dossiers[])
{
  bijstand_value starts[TIMES], due[TIMES];
  (void)dossiers;
  for (int i = 0; i < TIMES; i++)
    starts[i] = 12418 + 40 * i; /* from 2004-01-01 on */
  must(bijstand_term_due_each(rulebook, BIJSTAND_TERM_APPLICATION_DECISION, starts, TIMES, due));
}

static const struct {
  const char *name;
  bijstand_dossier *(*make)(int number);
  void (*work)(bijstand_dossier *const dossiers[]);
} all[] = {
  { "alone", alone_with_a_wage, decide },
  { "alone-on-other-days", alone_with_a_wage, decide_on_other_days },
  { "alone-with-grounds", alone_with_a_wage, decide_with_grounds },
  { "alone-wage-not-known", alone, decide },
  { "family", family, decide },
  { "family-on-other-days", family, decide_on_other_days },
  { "phase-and-plan", far_from_work, decide_phase_and_plan },
  { "row-of-columns", alone, decide_columns },
  { "due-day-of-a-term", alone, work_out_terms },
};

/*
 * What is counted is what happens in here. callgrind knows it by its name, so it is not static, and is called by a pointer
 * that no compiler looks through.
 */
typedef void work(bijstand_dossier *const dossiers[]);
void measured(work *work_of_it, bijstand_dossier *const dossiers[]);
void measured(work *work_of_it, bijstand_dossier *const dossiers[])
{
  work_of_it(dossiers);
}
static void (*volatile measure)(work *, bijstand_dossier *const[]) = measured;

int main(int argc, char **argv)
{
  if (argc == 1)
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
      puts(all[i].name);
  for (size_t i = 0; argc == 2 && i < sizeof all / sizeof all[0]; i++) {
    if (strcmp(argv[1], all[i].name) != 0)
      continue;
    must(bijstand_rulebook_new(&rulebook));
    must(bijstand_decision_new(&decision));
    must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY));
    bijstand_dossier *dossiers[ALIKE];
    for (int k = 0; k < ALIKE; k++)
      dossiers[k] = all[i].make(k);
    for (int k = 0; k < WARM_UP; k++)
      all[i].work(dossiers); /* what is kept from one decision to the next is there by then */
    measure(all[i].work, dossiers);
    for (int k = 0; k < ALIKE; k++)
      bijstand_dossier_free(dossiers[k]);
    bijstand_columns_free(columns);
    bijstand_decision_free(decision);
    bijstand_rulebook_free(rulebook);
    printf("%d\n", TIMES);
    return EXIT_SUCCESS;
  }
  return argc == 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
