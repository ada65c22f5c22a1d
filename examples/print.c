/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A decision in words. What is known is printed as it is, what is open with its bounds and what to ask.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/explain.h>
#include <bijstand/money.h>

#include "print.h"

enum { RIGHT, NORM, AMOUNT, NO_BOUND, BETWEEN, AND, UNTIL, GROUNDS, NOT, MISSING, NOT_COVERED, WORDS };
static const char *const words[WORDS][2] = {
  [RIGHT] = { "Recht op bijstand", "Right to assistance" },
  [NORM] = { "Norm per maand", "Norm a month" },
  [AMOUNT] = { "Bijstand deze maand", "Assistance this month" },
  [NO_BOUND] = { "onbekend", "not known" },
  [BETWEEN] = { "tussen", "between" },
  [AND] = { "en", "and" },
  [UNTIL] = { "tot en met", "until" },
  [GROUNDS] = { "Gronden", "Grounds" },
  [NOT] = { "Niet van toepassing", "Do not apply" },
  [MISSING] = { "Nog nodig", "Still missing" },
  [NOT_COVERED] = { "Niet vastgesteld voor deze dag", "Not set for this day" },
};
static const char *const rights[2][3] = { { "nee", "ja", "nog niet bekend" },
                                          { "no", "yes", "not known yet" } };
static void print_cents(bijstand_value cents, int lang)
{
  char text[BIJSTAND_MONEY_TEXT_SIZE];
  if (cents >= BIJSTAND_MONEY_LAST)
    printf("%s", words[NO_BOUND][lang]);
  else if (lang == PRINT_DUTCH && bijstand_money_format_dutch(cents, text) == BIJSTAND_OK)
    printf("%s", text);
  else if (bijstand_money_format(cents, text) == BIJSTAND_OK)
    printf("EUR %s", text);
}

static void print_range(struct bijstand_range bounds, int lang)
{
  if (bounds.low != bounds.high)
    printf("%s ", words[BETWEEN][lang]);
  print_cents(bounds.low, lang);
  if (bounds.low != bounds.high) {
    printf(" %s ", words[AND][lang]);
    print_cents(bounds.high, lang);
  }
  printf("\n");
}

static void print_amount(const bijstand_decision *decision, bijstand_outcome outcome, int word, int lang)
{
  struct bijstand_range bounds;
  if (bijstand_decision_bounds(decision, outcome, BIJSTAND_CASE, &bounds) != BIJSTAND_OK)
    return;
  printf("  %s: ", words[word][lang]);
  print_range(bounds, lang);
}

/* The parts of a month in which the norm changes, or that has no right on all its days. */
static void print_parts(const bijstand_decision *decision, int lang)
{
  struct bijstand_month_part part;
  for (int32_t i = 0; bijstand_decision_part_at(decision, i, &part) == BIJSTAND_OK; i++) {
    char from[BIJSTAND_DATE_TEXT_SIZE], until[BIJSTAND_DATE_TEXT_SIZE];
    if (part.from == bijstand_date_month_start(part.from) && part.until == bijstand_date_month_end(part.from))
      continue;
    bijstand_date_format(part.from, from);
    bijstand_date_format(part.until, until);
    printf("    %s %s %s: ", from, words[UNTIL][lang], until);
    print_range(part.norm, lang);
  }
}

/* A condition of the right itself: that it is not met is a reason to refuse. */
static int is_condition(const struct bijstand_rule_info *rule)
{
  return rule->outcome == BIJSTAND_OUTCOME_INCOME_BELOW_NORM ||
         rule->outcome == BIJSTAND_OUTCOME_NO_COUNTED_ASSETS;
}

static int is_reason(const struct bijstand_ground *ground)
{
  return ground->outcome != BIJSTAND_GROUND_DOES_NOT_APPLY || is_condition(bijstand_rule_by_id(ground->rule));
}

static void print_reasons(const bijstand_decision *decision, const bijstand_dossier *dossier, int lang)
{
  struct bijstand_ground ground;
  printf("  %s:\n", words[GROUNDS][lang]);
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const char *person = bijstand_dossier_person_id(dossier, ground.person);
    char sentence[1024] = "";
    size_t length;
    if (!is_reason(&ground))
      continue;
    bijstand_explain_ground(decision, &ground, lang == PRINT_DUTCH ? BIJSTAND_LANGUAGE_DUTCH : BIJSTAND_LANGUAGE_ENGLISH,
                            BIJSTAND_CITE_NOT, sentence, sizeof sentence, &length);
    printf("    %-14s %s", bijstand_rule_by_id(ground.rule)->citation, sentence);
    printf(person == NULL ? "\n" : " (%s)\n", person);
  }
}

/* The articles of the other rules that were tried and are worth naming, on one line. */
static void print_others(const bijstand_decision *decision, int lang)
{
  struct bijstand_ground ground;
  const char *last = NULL;
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground.rule);
    if (is_reason(&ground) || !rule->always_named || (last != NULL && strcmp(last, rule->citation) == 0))
      continue;
    if (last == NULL)
      printf("  %s: %s", words[NOT][lang], rule->citation);
    else
      printf(", %s", rule->citation);
    last = rule->citation;
  }
  if (last != NULL)
    printf("\n");
}

static void print_missing(bijstand_decision *decision, const bijstand_dossier *dossier, int lang)
{
  enum { MOST = 32 };
  struct bijstand_missing missing[MOST];
  size_t count = 0;
  bijstand_decision_missing_all(decision, missing, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++) {
    const struct bijstand_fact_info *fact = bijstand_fact_by_id(missing[i].fact);
    const char *person = bijstand_dossier_person_id(dossier, missing[i].person);
    if (i == 0)
      printf("  %s:\n", words[MISSING][lang]);
    printf("    %s%s%s: %s\n", person == NULL ? "" : person, person == NULL ? "" : ".", fact->name,
           lang == PRINT_DUTCH ? fact->question : fact->question_en);
  }
}

static void print_not_covered(const bijstand_decision *decision, int lang)
{
  enum { MOST = 32 };
  bijstand_parameter parameters[MOST];
  size_t count = 0;
  bijstand_decision_not_covered(decision, parameters, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++)
    printf("  %s: %s\n", words[NOT_COVERED][lang], bijstand_parameter_by_id(parameters[i])->term);
}

void print_decision(bijstand_decision *decision, const bijstand_dossier *dossier, const char *title, int lang)
{
  char date[BIJSTAND_DATE_TEXT_SIZE];
  bijstand_value right = BIJSTAND_UNKNOWN;
  bijstand_date_format(bijstand_decision_date(decision), date);
  bijstand_decision_value(decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right);
  printf("%s (%s)\n", title == NULL ? "" : title, date);
  printf("  %s: %s\n", words[RIGHT][lang], rights[lang][right == BIJSTAND_UNKNOWN ? 2 : right]);
  print_amount(decision, BIJSTAND_OUTCOME_NORM, NORM, lang);
  print_parts(decision, lang);
  print_amount(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, AMOUNT, lang);
  print_reasons(decision, dossier, lang);
  print_others(decision, lang);
  print_missing(decision, dossier, lang);
  print_not_covered(decision, lang);
  printf("\n");
}

/* Reports. */

static void print_finding(const struct bijstand_json_finding *finding, const char *name, const char *kind)
{
  char line[1024];
  bijstand_json_finding_text(finding, name, line, sizeof line);
  fprintf(stderr, "%s%s\n", kind, line);
}

void print_errors(const bijstand_json_report *report, const char *name)
{
  struct bijstand_json_finding finding;
  for (int32_t i = 0; bijstand_json_report_error_at(report, i, &finding) == BIJSTAND_OK; i++)
    print_finding(&finding, name, "");
  if (bijstand_json_report_error_count(report) > BIJSTAND_JSON_FINDINGS_MAX)
    fprintf(stderr, "%s: and more\n", name);
}

void print_warnings(const bijstand_json_report *report, const char *name)
{
  struct bijstand_json_finding finding;
  for (int32_t i = 0; bijstand_json_report_warning_at(report, i, &finding) == BIJSTAND_OK; i++)
    print_finding(&finding, name, "warning: ");
}
