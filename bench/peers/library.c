/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * This library on the cases of the comparison. It has all of the law to go through, and comes to the small set of rules
 * since the cases state what settles the rest.
 *
 *   library figures   norm and asset limit of a single person and of a couple, as JSON
 *   library decide    cases from standard input, "couple income assets" a line; writes the ns of the anchor, of a
 *                     decision and of a row of columns, and then "right amount" by decision and by columns a line
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <bijstand/bijstand.h>

enum { DAY = 20635, CASES_MAX = 1000000 }; /* 2026-07-01 */

struct one {
  int couple;
  bijstand_value income, assets;
  bijstand_value right[2], amount[2]; /* by decision, by columns */
};

static void must(bijstand_status status)
{
  if (status == BIJSTAND_OK)
    return;
  fprintf(stderr, "%s\n", bijstand_status_text(status));
  exit(1);
}

static void set(bijstand_dossier *dossier, int32_t person, bijstand_fact fact, bijstand_value value)
{
  must(bijstand_dossier_set(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_EVER, value));
}

static double seconds(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* The loop of bench.c. */
static double anchor_ns(void)
{
  double start = seconds();
  volatile uint64_t sum = 0;
  for (uint64_t i = 0; i < 20000000; i++)
    sum += i ^ (i >> 3);
  return (seconds() - start) / 20000000 * 1e9;
}

static void add_adult(bijstand_dossier *dossier, bijstand_role role, const char *id, bijstand_value status)
{
  int32_t who;
  must(bijstand_dossier_add_person(dossier, role, id, &who));
  set(dossier, who, BIJSTAND_FACT_BIRTH_DATE, DAY - 40 * 365);
  set(dossier, who, BIJSTAND_FACT_NATIONALITY, BIJSTAND_NATIONALITY_DUTCH);
  set(dossier, who, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 1);
  set(dossier, who, BIJSTAND_FACT_MARITAL_STATUS, status);
  set(dossier, who, BIJSTAND_FACT_INCOME_WORK_NET, 0);
  if (role == BIJSTAND_ROLE_PARTNER) {
    set(dossier, who, BIJSTAND_FACT_KINSHIP, BIJSTAND_KINSHIP_NONE);
    set(dossier, who, BIJSTAND_FACT_MUTUAL_CARE, 1);
  }
}

/* A household that rents its home, with no income from work. What the cases vary is left open: an income from rent and
 * the bank account of the applicant. */
static bijstand_dossier *household(int couple)
{
  bijstand_dossier *dossier;
  bijstand_value status = couple ? BIJSTAND_MARITAL_STATUS_MARRIED : BIJSTAND_MARITAL_STATUS_UNMARRIED;
  must(bijstand_dossier_new(&dossier));
  add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "a", status);
  if (couple) {
    add_adult(dossier, BIJSTAND_ROLE_PARTNER, "b", status);
    set(dossier, 1, BIJSTAND_FACT_ASSET_BANK, 0);
  }
  set(dossier, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, BIJSTAND_HOME_TENURE_RENTED);
  return dossier;
}

static bijstand_value outcome(const bijstand_decision *decision, bijstand_outcome number)
{
  bijstand_value value;
  must(bijstand_decision_value(decision, number, BIJSTAND_CASE, &value));
  return value;
}

static void figures(const bijstand_rulebook *rulebook, bijstand_decision *decision)
{
  for (int couple = 0; couple < 2; couple++) {
    bijstand_dossier *dossier = household(couple);
    must(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, decision));
    printf("%s\"norm_%s\": %lld, \"limit_%s\": %lld", couple ? ", " : "{", couple ? "couple" : "single",
           (long long)outcome(decision, BIJSTAND_OUTCOME_NORM), couple ? "couple" : "single",
           (long long)outcome(decision, BIJSTAND_OUTCOME_ASSET_LIMIT));
    bijstand_dossier_free(dossier);
  }
  printf("}\n");
}

/* States a fact in place of what stood there. */
static void restate(bijstand_dossier *dossier, bijstand_fact fact, bijstand_value value)
{
  must(bijstand_dossier_unset(dossier, 0, fact, BIJSTAND_EVER, BIJSTAND_EVER));
  set(dossier, 0, fact, value);
}

/* ns a case: two facts are stated anew, the rest stands. */
static double by_decision(const bijstand_rulebook *rulebook, bijstand_decision *decision, struct one *cases, int count)
{
  bijstand_dossier *dossiers[] = { household(0), household(1) };
  for (int couple = 0; couple < 2; couple++) {
    set(dossiers[couple], 0, BIJSTAND_FACT_INCOME_RENT, 0);
    set(dossiers[couple], 0, BIJSTAND_FACT_ASSET_BANK, 0);
  }
  double start = seconds();
  for (int i = 0; i < count; i++) {
    struct one *one = &cases[i];
    bijstand_dossier *dossier = dossiers[one->couple];
    restate(dossier, BIJSTAND_FACT_INCOME_RENT, one->income);
    restate(dossier, BIJSTAND_FACT_ASSET_BANK, one->assets);
    must(bijstand_decide(rulebook, dossier, DAY, BIJSTAND_NEVER, decision));
    one->right[0] = outcome(decision, BIJSTAND_OUTCOME_RIGHT);
    one->amount[0] = outcome(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT);
  }
  double ns = (seconds() - start) / count * 1e9;
  bijstand_dossier_free(dossiers[0]);
  bijstand_dossier_free(dossiers[1]);
  return ns;
}

/* The seconds that the cases of one kind of household take as columns. */
static double columns_of(const bijstand_rulebook *rulebook, struct one *cases, int count, int couple)
{
  static bijstand_value in[2][CASES_MAX], out[2][CASES_MAX];
  struct bijstand_input inputs[] = { { in[0], 0, NULL }, { in[1], 0, NULL } };
  struct bijstand_output outputs[] = { { out[0], 0 }, { out[1], 0 } };
  struct bijstand_batch batch = { 0, DAY, NULL, 0, BIJSTAND_NEVER, inputs, outputs, NULL };
  bijstand_dossier *dossier = household(couple);
  bijstand_columns *columns;
  size_t rows = 0, row = 0;
  must(bijstand_columns_new(dossier, &columns));
  must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_RENT, NULL));
  must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_ASSET_BANK, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  for (int i = 0; i < count; i++) {
    if (cases[i].couple == couple) {
      in[0][rows] = cases[i].income;
      in[1][rows++] = cases[i].assets;
    }
  }
  batch.rows = rows;
  double start = seconds();
  must(bijstand_columns_decide(columns, rulebook, &batch, NULL));
  double took = seconds() - start;
  for (int i = 0; i < count; i++) {
    if (cases[i].couple == couple) {
      cases[i].right[1] = out[0][row];
      cases[i].amount[1] = out[1][row++];
    }
  }
  bijstand_columns_free(columns);
  bijstand_dossier_free(dossier);
  return took;
}

static void decide(const bijstand_rulebook *rulebook, bijstand_decision *decision)
{
  static struct one cases[CASES_MAX];
  int count = 0, couple;
  long long income, assets;
  while (count < CASES_MAX && scanf("%d %lld %lld", &couple, &income, &assets) == 3)
    cases[count++] = (struct one){ couple != 0, income, assets, { 0 }, { 0 } };
  double anchor = anchor_ns(), single = by_decision(rulebook, decision, cases, count);
  double rows = columns_of(rulebook, cases, count, 0) + columns_of(rulebook, cases, count, 1);
  printf("%.3f %.1f %.2f\n", anchor, single, rows / count * 1e9);
  for (int i = 0; i < count; i++)
    printf("%lld %lld %lld %lld\n", (long long)cases[i].right[0], (long long)cases[i].amount[0],
           (long long)cases[i].right[1], (long long)cases[i].amount[1]);
}

int main(int argc, char **argv)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY));
  if (argc == 2 && strcmp(argv[1], "figures") == 0)
    figures(rulebook, decision);
  else if (argc == 2 && strcmp(argv[1], "decide") == 0)
    decide(rulebook, decision);
  else
    fprintf(stderr, "usage: library figures|decide\n");
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  return argc == 2 ? 0 : 2;
}
