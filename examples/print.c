/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A decision in the words of bijstand/explain.h: first the outcomes, then the rules that made them, then what
 * to ask.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>

#include "print.h"

enum { LINE_SIZE = 1024, MOST = 32 };

enum { GROUNDS, NOT, MISSING, NOT_COVERED, HEADINGS };
static const char *const headings[HEADINGS][BIJSTAND_LANGUAGE_COUNT] = {
  [GROUNDS] = { "Gronden", "Grounds" },
  [NOT] = { "Niet van toepassing", "Do not apply" },
  [MISSING] = { "Nog nodig", "Still missing" },
  [NOT_COVERED] = { "Niet vastgesteld voor deze dag", "Not set for this day" },
};

static void print_outcome(const bijstand_decision *decision, bijstand_outcome outcome,
                          bijstand_language language)
{
  char line[LINE_SIZE];
  size_t length;
  if (bijstand_explain_outcome(decision, outcome, BIJSTAND_CASE, language, line, sizeof line, &length) ==
      BIJSTAND_OK)
    printf("  %s\n", line);
}

/* A value as the facts of its kind are written. */
static void print_value(bijstand_fact like, bijstand_value value, bijstand_language language,
                        const char *before)
{
  char text[LINE_SIZE];
  size_t length;
  if (bijstand_explain_value(like, value, language, text, sizeof text, &length) == BIJSTAND_OK)
    printf("%s%s", before, text);
}

/* The days and the norm of each part of a month that has more than one, or a right on some days only. */
static void print_parts(const bijstand_decision *decision, bijstand_language language)
{
  struct bijstand_month_part part;
  for (int32_t i = 0; bijstand_decision_part_at(decision, i, &part) == BIJSTAND_OK; i++) {
    if (part.from == bijstand_date_month_start(part.from) && part.until == bijstand_date_month_end(part.from))
      continue;
    print_value(BIJSTAND_FACT_NEED_START_DATE, part.from, language, "    ");
    print_value(BIJSTAND_FACT_NEED_START_DATE, part.until, language, " - ");
    print_value(BIJSTAND_FACT_NORM_DECIDED, part.norm.low, language, ": ");
    if (part.norm.low < part.norm.high)
      print_value(BIJSTAND_FACT_NORM_DECIDED, part.norm.high, language, " - ");
    printf("\n");
  }
}

/*
 * A rule that applies, is open or leaves a choice is a reason; one that does not apply only where it is a
 * condition of the right itself.
 */
static int is_reason(const struct bijstand_ground *ground)
{
  bijstand_outcome outcome = bijstand_rule_by_id(ground->rule)->outcome;
  return ground->outcome != BIJSTAND_GROUND_DOES_NOT_APPLY || outcome == BIJSTAND_OUTCOME_INCOME_BELOW_NORM ||
         outcome == BIJSTAND_OUTCOME_NO_COUNTED_ASSETS;
}

static void print_reasons(const bijstand_decision *decision, const bijstand_dossier *dossier,
                          bijstand_language language)
{
  struct bijstand_ground ground;
  int is_shared = bijstand_dossier_person_count(dossier) > 1;
  printf("  %s:\n", headings[GROUNDS][language]);
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const char *person = bijstand_dossier_person_id(dossier, ground.person);
    char line[LINE_SIZE];
    size_t length;
    if (is_reason(&ground) && bijstand_explain_ground(decision, &ground, language, BIJSTAND_CITE_NOT, line,
                                                      sizeof line, &length) == BIJSTAND_OK)
      printf("    %-14s %s%s%s\n", bijstand_rule_by_id(ground.rule)->citation,
             is_shared && person ? person : "", is_shared && person ? ": " : "", line);
  }
}

/* The articles of the other rules that were tried and are worth naming, on one line. */
static void print_others(const bijstand_decision *decision, bijstand_language language)
{
  struct bijstand_ground ground;
  const char *last = NULL;
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground.rule);
    if (is_reason(&ground) || !rule->always_named || (last != NULL && strcmp(last, rule->citation) == 0))
      continue;
    if (last == NULL)
      printf("  %s: %s", headings[NOT][language], rule->citation);
    else
      printf(", %s", rule->citation);
    last = rule->citation;
  }
  if (last != NULL)
    printf("\n");
}

static void print_missing(bijstand_decision *decision, bijstand_language language)
{
  struct bijstand_missing missing[MOST];
  size_t count = 0;
  bijstand_decision_missing_all(decision, missing, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++) {
    char line[LINE_SIZE];
    size_t length;
    if (i == 0)
      printf("  %s:\n", headings[MISSING][language]);
    if (bijstand_explain_missing(decision, &missing[i], language, line, sizeof line, &length) == BIJSTAND_OK)
      printf("    %s (%s)\n", line, bijstand_fact_by_id(missing[i].fact)->name);
  }
}

static void print_not_covered(const bijstand_decision *decision, bijstand_language language)
{
  bijstand_parameter parameters[MOST];
  size_t count = 0;
  bijstand_decision_not_covered(decision, parameters, MOST, &count);
  for (size_t i = 0; i < count && i < MOST; i++)
    printf("  %s: %s\n", headings[NOT_COVERED][language], bijstand_parameter_by_id(parameters[i])->term);
}

void print_decision(bijstand_decision *decision, const bijstand_dossier *dossier, const char *title,
                    bijstand_language language)
{
  char date[BIJSTAND_DATE_TEXT_SIZE];
  bijstand_date_format(bijstand_decision_date(decision), date);
  printf("%s (%s)\n", title == NULL ? "" : title, date);
  print_outcome(decision, BIJSTAND_OUTCOME_RIGHT, language);
  print_outcome(decision, BIJSTAND_OUTCOME_NORM, language);
  print_parts(decision, language);
  print_outcome(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, language);
  print_reasons(decision, dossier, language);
  print_others(decision, language);
  print_missing(decision, language);
  print_not_covered(decision, language);
  printf("\n");
}

/* Reports. */

static void print_finding(const struct bijstand_json_finding *finding, const char *name, const char *kind)
{
  char line[LINE_SIZE];
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
