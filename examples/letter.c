/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A letter to a client who works part of the week, and what she may ask next.
 *
 *   letter [nl|en]
 *
 * Anna is 34, rents a home, has received assistance since January and earns 900 euro a month. After the
 * letter come the curve of her assistance against her earnings, and the smallest changes that would end her
 * right. Exit status: 0 printed, 1 out of memory, 2 usage.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>

static const char day[] = "2026-06-01";

static const char *const facts_of_anna[][2] = {
  { "birth_date", "1992-02-10" },
  { "nationality", "dutch" },
  { "lives_in_netherlands", "true" },
  { "asset_bank", "1250" },
  { "income_work_net", "900" },
  { "work_helps_reintegration", "true" },
  { "earnings_exemption_months_used", "2" },
};

static bijstand_dossier *new_dossier(int32_t *anna)
{
  bijstand_dossier *dossier;
  if (bijstand_dossier_new(&dossier) != BIJSTAND_OK)
    return NULL;
  bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_APPLICANT, "anna", anna);
  for (size_t i = 0; i < sizeof facts_of_anna / sizeof facts_of_anna[0]; i++)
    bijstand_dossier_set_text(dossier, *anna, facts_of_anna[i][0], BIJSTAND_EVER, BIJSTAND_EVER,
                              facts_of_anna[i][1], NULL);
  bijstand_dossier_set_text(dossier, BIJSTAND_CASE, "home_tenure", BIJSTAND_EVER, BIJSTAND_EVER, "rented",
                            NULL);
  bijstand_dossier_set_text(dossier, BIJSTAND_CASE, "benefit_running", BIJSTAND_EVER, BIJSTAND_EVER, "true",
                            NULL);
  return dossier;
}

static void print_letter(bijstand_decision *decision, bijstand_language language)
{
  char *text = NULL;
  size_t length = 0;
  bijstand_explain_letter(decision, language, NULL, 0, &length);
  text = malloc(length + 1);
  if (text != NULL && bijstand_explain_letter(decision, language, text, length + 1, &length) == BIJSTAND_OK)
    printf("%s\n", text);
  free(text);
}

static void print_value(bijstand_fact fact, bijstand_value value, bijstand_language language)
{
  char text[128];
  size_t length;
  if (bijstand_explain_value(fact, value, language, text, sizeof text, &length) == BIJSTAND_OK)
    printf("%s", text);
}

/* From each break point on, what a euro more of earnings does. */
static void print_curve(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                        bijstand_value date, int32_t anna, bijstand_language language)
{
  enum { MOST = 16 };
  const bijstand_fact earnings = BIJSTAND_FACT_INCOME_WORK_NET;
  struct bijstand_break_point points[MOST];
  size_t count = 0;
  bijstand_sensitivity(rulebook, dossier, date, BIJSTAND_NEVER, BIJSTAND_OUTCOME_MONTH_AMOUNT, anna, earnings,
                       0, 300000, points, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++) {
    print_value(earnings, points[i].fact, language);
    printf(" -> ");
    print_value(earnings, points[i].outcome, language); /* an amount as well */
    printf("  (%lld/%lld)\n", (long long)points[i].rise, (long long)points[i].run);
  }
}

static void print_turning_points(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                 bijstand_value date, bijstand_language language)
{
  enum { MOST = 16 };
  struct bijstand_turning_point points[MOST];
  size_t count = 0;
  bijstand_turning_points(rulebook, dossier, date, BIJSTAND_NEVER, points, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++) {
    printf("\n%s: ", bijstand_fact_by_id(points[i].fact)->term);
    print_value(points[i].fact, points[i].stated, language);
    printf(" -> ");
    print_value(points[i].fact, points[i].value, language);
  }
  printf("\n");
}

int main(int argc, char **argv)
{
  bijstand_language language = BIJSTAND_LANGUAGE_DUTCH;
  bijstand_rulebook *rulebook = NULL;
  bijstand_decision *decision = NULL;
  bijstand_value date;
  int32_t anna;
  if (argc > 2 || (argc == 2 && strcmp(argv[1], "nl") != 0 && strcmp(argv[1], "en") != 0)) {
    fprintf(stderr, "usage: letter [nl|en]\n");
    return 2;
  }
  if (argc == 2 && strcmp(argv[1], "en") == 0)
    language = BIJSTAND_LANGUAGE_ENGLISH;
  bijstand_dossier *dossier = new_dossier(&anna);
  if (dossier == NULL || bijstand_rulebook_new(&rulebook) != BIJSTAND_OK ||
      bijstand_decision_new(&decision) != BIJSTAND_OK)
    return EXIT_FAILURE;
  bijstand_date_parse(day, strlen(day), &date);
  if (bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision) == BIJSTAND_OK)
    print_letter(decision, language);
  print_curve(rulebook, dossier, date, anna, language);
  print_turning_points(rulebook, dossier, date, language);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(rulebook);
  return EXIT_SUCCESS;
}
