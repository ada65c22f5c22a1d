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

enum { TIMES = 200, DAY = 20635 /* 2026-07-01 */ };

static bijstand_rulebook *rulebook;
static bijstand_decision *decision;

static void must(bijstand_status status)
{
  if (status == BIJSTAND_OK)
    return;
  fprintf(stderr, "%s\n", bijstand_status_text(status));
  exit(EXIT_FAILURE);
}

/* --- households ---------------------------------------------------------------------------------------------- */

static void state(bijstand_dossier *dossier, int32_t person, const char *fact, const char *text)
{
  must(bijstand_dossier_set_text(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_EVER, text, NULL));
}

static int32_t add(bijstand_dossier *dossier, bijstand_role role, const char *id, const char *birth_date)
{
  int32_t person;
  must(bijstand_dossier_add_person(dossier, role, id, &person));
  state(dossier, person, "birth_date", birth_date);
  return person;
}

static int32_t add_adult(bijstand_dossier *dossier, bijstand_role role, const char *id, const char *birth_date)
{
  int32_t person = add(dossier, role, id, birth_date);
  state(dossier, person, "nationality", "dutch");
  state(dossier, person, "lives_in_netherlands", "true");
  state(dossier, person, "asset_bank", "1200");
  return person;
}

/* Somebody who lives alone, with some savings. */
static bijstand_dossier *alone(void)
{
  bijstand_dossier *dossier;
  must(bijstand_dossier_new(&dossier));
  state(dossier, BIJSTAND_CASE, "home_tenure", "rented");
  int32_t person = add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", "1986-02-10");
  state(dossier, person, "marital_status", "unmarried");
  return dossier;
}

static bijstand_dossier *alone_with_a_wage(void)
{
  bijstand_dossier *dossier = alone();
  state(dossier, 0, "income_work_net", "400");
  return dossier;
}

/* A couple with two children and a housemate. */
static bijstand_dossier *family(void)
{
  bijstand_dossier *dossier;
  must(bijstand_dossier_new(&dossier));
  state(dossier, BIJSTAND_CASE, "home_tenure", "rented");
  int32_t applicant = add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", "1986-02-10");
  int32_t partner = add_adult(dossier, BIJSTAND_ROLE_PARTNER, "partner", "1990-11-03");
  add(dossier, BIJSTAND_ROLE_CHILD, "child1", "2014-05-05");
  add(dossier, BIJSTAND_ROLE_CHILD, "child2", "2017-08-21");
  int32_t housemate = add(dossier, BIJSTAND_ROLE_HOUSEMATE, "housemate", "1979-01-30");
  state(dossier, applicant, "income_work_net", "650");
  state(dossier, partner, "income_work_net", "0");
  state(dossier, partner, "legal_bond", "marriage");
  state(dossier, housemate, "kinship", "none");
  state(dossier, housemate, "mutual_care", "false");
  state(dossier, housemate, "rental_contract_kind", "none");
  state(dossier, housemate, "education_followed", "false");
  return dossier;
}

/* Somebody alone of whom the barriers to work are known. */
static bijstand_dossier *far_from_work(void)
{
  static const char *const known[][2] = {
    { "barrier_medical", "0" }, { "barrier_psychiatric", "2" }, { "barrier_addiction", "0" },
    { "barrier_debt", "3" }, { "barrier_justice", "0" }, { "barrier_housing", "0" },
    { "barrier_care_duties", "0" }, { "barrier_isolation", "1" }, { "basic_qualification", "false" },
    { "language_level", "2f_or_higher" }, { "months_worked_last_60", "20" }, { "months_since_work", "30" },
    { "needs_support_to_find_work", "true" }, { "participation_ladder", "3" }
  };
  bijstand_dossier *dossier = alone_with_a_wage();
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
    state(dossier, 0, known[i][0], known[i][1]);
  return dossier;
}

/* --- work: each does one thing TIMES times -------------------------------------------------------------------- */

static void look(bijstand_outcome outcome, int32_t person)
{
  bijstand_value value;
  must(bijstand_decision_value(decision, outcome, person, &value));
}

static void decide(const bijstand_dossier *dossier)
{
  for (int i = 0; i < TIMES; i++) {
    must(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, decision));
    look(BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
    look(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  }
}

static void decide_with_grounds(const bijstand_dossier *dossier)
{
  static struct bijstand_ground grounds[4096];
  for (int i = 0; i < TIMES; i++) {
    size_t count;
    must(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, decision));
    must(bijstand_decision_grounds(decision, grounds, sizeof grounds / sizeof grounds[0], &count));
  }
}

static void decide_phase_and_plan(const bijstand_dossier *dossier)
{
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ALL));
  for (int i = 0; i < TIMES; i++) {
    must(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, decision));
    look(BIJSTAND_OUTCOME_PHASE, 0);
    look(BIJSTAND_OUTCOME_ADVISED_PLAN, 0);
  }
}

/* A row is one time. */
static void decide_columns(const bijstand_dossier *dossier)
{
  static bijstand_value wages[TIMES], savings[TIMES], rights[TIMES], amounts[TIMES];
  struct bijstand_input inputs[] = { { wages, 0, NULL }, { savings, 0, NULL } };
  struct bijstand_output outputs[] = { { rights, 0 }, { amounts, 0 } };
  struct bijstand_batch batch = { .rows = TIMES, .date = DAY, .known_on = BIJSTAND_NEVER, .inputs = inputs,
                                  .outputs = outputs };
  bijstand_columns *columns;
  for (int row = 0; row < TIMES; row++) {
    wages[row] = row % 3 == 0 ? 0 : row * 900;
    savings[row] = row * 4500;
  }
  must(bijstand_columns_new(dossier, &columns));
  must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_WORK_NET, NULL));
  must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_ASSET_BANK, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_decide(columns, rulebook, &batch, NULL));
  bijstand_columns_free(columns);
}

static void work_out_terms(const bijstand_dossier *dossier)
{
  bijstand_value starts[TIMES], due[TIMES];
  (void)dossier;
  for (int i = 0; i < TIMES; i++)
    starts[i] = 12418 + 40 * i; /* from 2004-01-01 on */
  must(bijstand_term_due_each(rulebook, BIJSTAND_TERM_APPLICATION_DECISION, starts, TIMES, due));
}

static const struct {
  const char *name;
  bijstand_dossier *(*make)(void);
  void (*work)(const bijstand_dossier *dossier);
} all[] = {
  { "alone", alone_with_a_wage, decide },
  { "alone-with-grounds", alone_with_a_wage, decide_with_grounds },
  { "alone-wage-not-known", alone, decide },
  { "family", family, decide },
  { "phase-and-plan", far_from_work, decide_phase_and_plan },
  { "row-of-columns", alone, decide_columns },
  { "due-day-of-a-term", alone, work_out_terms },
};

/*
 * What is counted is what happens in here. callgrind knows it by its name, so it is not static, and is called by a pointer
 * that no compiler looks through.
 */
void measured(void (*work)(const bijstand_dossier *), const bijstand_dossier *dossier);
void measured(void (*work)(const bijstand_dossier *), const bijstand_dossier *dossier)
{
  work(dossier);
}
static void (*volatile measure)(void (*)(const bijstand_dossier *), const bijstand_dossier *) = measured;

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
    bijstand_dossier *dossier = all[i].make();
    measure(all[i].work, dossier);
    bijstand_dossier_free(dossier);
    bijstand_decision_free(decision);
    bijstand_rulebook_free(rulebook);
    printf("%d\n", TIMES);
    return EXIT_SUCCESS;
  }
  return argc == 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
