/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The norms of a day, each with its article and the days it holds for.
 *
 *   norms YYYY-MM-DD [--json]
 *
 * What the table of parameters has is printed as it stands there; the cost-sharer norm, which is a formula,
 * is decided for a single person of 40 with one to four others in the home. Exit status: 0 printed, 1 no norm
 * is known for the day, 2 usage.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>

enum { NAME_SIZE = 48, NORMS_MAX = 64 };

struct norm {
  char name[NAME_SIZE];
  bijstand_value cents; /* a month */
  const char *article;
  const char *term;
};

struct norms {
  struct norm all[NORMS_MAX];
  size_t count;
};

static void add(struct norms *norms, const char *name, bijstand_value cents, const char *article,
                const char *term)
{
  if (norms->count == NORMS_MAX)
    return;
  struct norm *norm = &norms->all[norms->count++];
  snprintf(norm->name, sizeof norm->name, "%s", name);
  norm->cents = cents;
  norm->article = article;
  norm->term = term;
}

static void add_table(struct norms *norms, const bijstand_rulebook *rulebook, bijstand_value date)
{
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    const struct bijstand_parameter_info *info = bijstand_parameter_at(i);
    struct bijstand_amount amount;
    if (strncmp(info->name, "norm_", 5) != 0 || info->type != BIJSTAND_TYPE_CENTS)
      continue;
    bijstand_rulebook_find(rulebook, info->number, date, BIJSTAND_AMOUNT_ANSWERS, &amount);
    if (amount.value != BIJSTAND_UNKNOWN && amount.currency == BIJSTAND_CURRENCY_EUR)
      add(norms, info->name, amount.value, amount.article, info->term);
  }
}

/* A single person of 40 in a home with others of 40 who share its costs. */
static bijstand_status make_home(bijstand_dossier *dossier, bijstand_value date, int others)
{
  int32_t person;
  bijstand_value born = bijstand_date_months_later(date, -40 * 12);
  bijstand_dossier_clear(dossier);
  bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", &person);
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_NATIONALITY, BIJSTAND_EVER, BIJSTAND_EVER,
                       BIJSTAND_NATIONALITY_DUTCH);
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, BIJSTAND_EVER, BIJSTAND_EVER, 1);
  bijstand_status status = bijstand_dossier_set(dossier, person, BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_EVER,
                                                BIJSTAND_EVER, born);
  for (int i = 1; status == BIJSTAND_OK && i <= others; i++) {
    char id[BIJSTAND_PERSON_ID_MAX + 1];
    snprintf(id, sizeof id, "housemate%d", i);
    bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_HOUSEMATE, id, &person);
    bijstand_dossier_set(dossier, person, BIJSTAND_FACT_EDUCATION_FOLLOWED, BIJSTAND_EVER, BIJSTAND_EVER, 0);
    bijstand_dossier_set(dossier, person, BIJSTAND_FACT_RENTAL_CONTRACT_KIND, BIJSTAND_EVER, BIJSTAND_EVER,
                         BIJSTAND_RENTAL_CONTRACT_KIND_NONE);
    status = bijstand_dossier_set(dossier, person, BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_EVER, BIJSTAND_EVER,
                                  born);
  }
  return status;
}

static void add_cost_sharers(struct norms *norms, const bijstand_rulebook *rulebook, bijstand_value date)
{
  bijstand_dossier *dossier = NULL;
  bijstand_decision *decision = NULL;
  if (bijstand_dossier_new(&dossier) == BIJSTAND_OK && bijstand_decision_new(&decision) == BIJSTAND_OK) {
    for (int others = 1; others <= 4; others++) {
      char name[NAME_SIZE];
      bijstand_value sharers, norm;
      if (make_home(dossier, date, others) != BIJSTAND_OK ||
          bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision) != BIJSTAND_OK)
        break;
      bijstand_decision_value(decision, BIJSTAND_OUTCOME_COST_SHARERS, BIJSTAND_CASE, &sharers);
      bijstand_decision_value(decision, BIJSTAND_OUTCOME_NORM_FULL, BIJSTAND_CASE, &norm);
      snprintf(name, sizeof name, "norm_sharing_%d", others + 1);
      if (sharers == others + 1 && norm != BIJSTAND_UNKNOWN)
        add(norms, name, norm, bijstand_outcome_by_id(BIJSTAND_OUTCOME_COST_SHARERS)->article,
            "kostendelersnorm");
    }
  }
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
}

/* The order of the act, and within an article the highest norm first. */
static int compare(const void *one, const void *other)
{
  const struct norm *a = one, *b = other;
  int order = strcmp(a->article, b->article);
  return order != 0 ? order : (a->cents < b->cents) - (a->cents > b->cents);
}

static void print(const struct norms *norms, const char *date, int json)
{
  if (json)
    printf("{\"date\":\"%s\",\"norms\":[", date);
  for (size_t i = 0; i < norms->count; i++) {
    const struct norm *norm = &norms->all[i];
    char text[BIJSTAND_MONEY_TEXT_SIZE];
    if (json)
      printf("%s{\"norm\":\"%s\",\"article\":\"%s\",\"cents\":%lld}", i > 0 ? "," : "", norm->name,
             norm->article, (long long)norm->cents);
    else if (bijstand_money_format(norm->cents, text) == BIJSTAND_OK)
      printf("%-12s %8s  %s (%s)\n", norm->article, text, norm->term, norm->name);
  }
  if (json)
    printf("]}\n");
}

int main(int argc, char **argv)
{
  struct norms norms = { .count = 0 };
  bijstand_rulebook *rulebook;
  bijstand_value date;
  int json = argc == 3 && strcmp(argv[2], "--json") == 0;
  if (argc != 2 + json || bijstand_date_parse(argv[1], strlen(argv[1]), &date) != BIJSTAND_OK) {
    fprintf(stderr, "usage: norms YYYY-MM-DD [--json]\n");
    return 2;
  }
  if (bijstand_rulebook_new(&rulebook) != BIJSTAND_OK) {
    fprintf(stderr, "norms: out of memory\n");
    return EXIT_FAILURE;
  }
  add_table(&norms, rulebook, date);
  add_cost_sharers(&norms, rulebook, date);
  qsort(norms.all, norms.count, sizeof norms.all[0], compare);
  if (norms.count == 0)
    fprintf(stderr, "norms: no norm is known for %s\n", argv[1]);
  print(&norms, argv[1], json);
  bijstand_rulebook_free(rulebook);
  return norms.count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
