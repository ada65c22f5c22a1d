/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A decision in the words of bijstand/explain.h: right, norm and amount, what to ask for them, and the rules that
 * made them. The other questions have a line each.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/activation.h>
#include <bijstand/date.h>
#include <bijstand/duties.h>

#include "print.h"

enum { LINE_SIZE = 1024, MOST = 32 };

enum { GROUNDS, OPEN, NOT, MISSING, NOT_COVERED, DUTIES, MEASURES, NO_MEASURES, OFFERS, HEADINGS };
static const char *const headings[HEADINGS][BIJSTAND_LANGUAGE_COUNT] = {
  [GROUNDS] = { "Gronden", "Grounds" },
  [OPEN] = { "Hangt daarvan nog af", "Still hangs on it" },
  [NOT] = { "Niet van toepassing", "Do not apply" },
  [MISSING] = { "Nog nodig", "Still missing" },
  [NOT_COVERED] = { "Niet vastgesteld voor deze dag", "Not set for this day" },
  [DUTIES] = { "Verplichtingen: %d gelden, %d naar keuze van het college, %d nog niet bekend\n",
               "Obligations: %d hold, %d up to the college, %d not known yet\n" },
  [MEASURES] = { "Maatregelen, boete en terugvordering", "Measures, fine and recovery" },
  [NO_MEASURES] = { "geen aanleiding", "no ground" },
  [OFFERS] = { "aanbod", "offers" },
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

static int32_t question_of(const struct bijstand_ground *ground)
{
  return bijstand_outcome_by_id(bijstand_rule_by_id(ground->rule)->outcome)->question;
}

/*
 * Of right, norm and amount a rule that applies or leaves a choice is a reason; one that does not apply only where it is
 * a condition of the right itself.
 */
static int is_reason(const struct bijstand_ground *ground)
{
  bijstand_outcome outcome = bijstand_rule_by_id(ground->rule)->outcome;
  int is_condition = outcome == BIJSTAND_OUTCOME_INCOME_BELOW_NORM || outcome == BIJSTAND_OUTCOME_NO_COUNTED_ASSETS;
  return question_of(ground) == BIJSTAND_QUESTION_ELIGIBILITY && ground->outcome != BIJSTAND_GROUND_OPEN &&
         (ground->outcome != BIJSTAND_GROUND_DOES_NOT_APPLY || is_condition);
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

/* Whether a ground is one of those of which the articles alone are told: open, or not applying and worth naming. */
static int is_named(const struct bijstand_ground *ground, int32_t ending)
{
  return ground->outcome == ending && question_of(ground) == BIJSTAND_QUESTION_ELIGIBILITY && !is_reason(ground) &&
         (ending == BIJSTAND_GROUND_OPEN || bijstand_rule_by_id(ground->rule)->always_named);
}

/* Whether the article of a ground was told for one before it. */
static int is_told(const bijstand_decision *decision, int32_t place, const char *citation, int32_t ending)
{
  struct bijstand_ground ground;
  for (int32_t i = 0; i < place && bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++)
    if (is_named(&ground, ending) && strcmp(bijstand_rule_by_id(ground.rule)->citation, citation) == 0)
      return 1;
  return 0;
}

/* The articles of the rules with an ending, each once, on one line. */
static void print_articles(const bijstand_decision *decision, int32_t ending, const char *heading)
{
  struct bijstand_ground ground;
  int count = 0;
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const char *citation = bijstand_rule_by_id(ground.rule)->citation;
    if (!is_named(&ground, ending) || is_told(decision, i, citation, ending))
      continue;
    printf("%s%s", count == 0 ? "  " : ", ", count == 0 ? heading : citation);
    if (count++ == 0)
      printf(": %s", citation);
  }
  if (count > 0)
    printf("\n");
}

static void print_missing(const bijstand_decision *decision, const struct bijstand_missing *missing, size_t count,
                          bijstand_language language)
{
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

/* --- the other questions, a line each --------------------------------------------------------------------- */

static void print_duties(const bijstand_decision *decision, bijstand_language language)
{
  int hold = 0, choice = 0, open = 0;
  struct bijstand_duty duty;
  for (int32_t i = 0; bijstand_decision_duty_at(decision, i, &duty) == BIJSTAND_OK; i++) {
    hold += duty.state == BIJSTAND_DUTY_ON;
    choice += duty.state == BIJSTAND_DUTY_DISCRETIONARY;
    open += duty.state == BIJSTAND_UNKNOWN;
  }
  printf("  ");
  printf(headings[DUTIES][language], hold, choice, open);
}

/* The articles of what follows on a breach. */
static void print_measures(const bijstand_decision *decision, bijstand_language language)
{
  struct bijstand_ground ground;
  const char *last = "";
  printf("  %s: ", headings[MEASURES][language]);
  for (int32_t i = 0; bijstand_decision_ground_at(decision, i, &ground) == BIJSTAND_OK; i++) {
    const char *citation = bijstand_rule_by_id(ground.rule)->citation;
    int applies = ground.outcome == BIJSTAND_GROUND_APPLIES || ground.outcome == BIJSTAND_GROUND_DISCRETIONARY;
    if (!applies || question_of(&ground) != BIJSTAND_QUESTION_MEASURES || strcmp(last, citation) == 0)
      continue;
    printf("%s%s", last[0] == '\0' ? "" : ", ", citation);
    last = citation;
  }
  printf("%s\n", last[0] == '\0' ? headings[NO_MEASURES][language] : "");
}

/* The advised plan of an adult, and what can be offered. */
static void print_advice(const bijstand_decision *decision, int32_t person, bijstand_language language)
{
  struct bijstand_offer offers[MOST];
  size_t count = 0, length;
  char line[LINE_SIZE];
  if (bijstand_decision_offers(decision, person, offers, MOST, &count) != BIJSTAND_OK ||
      bijstand_explain_outcome(decision, BIJSTAND_OUTCOME_ADVISED_PLAN, person, language, line, sizeof line, &length) !=
        BIJSTAND_OK)
    return;
  printf("  %s", line);
  for (size_t i = 0; i < count && i < MOST; i++) {
    const struct bijstand_outcome_info *offer = bijstand_outcome_by_id(offers[i].outcome);
    if (i == 0)
      printf("; %s: ", headings[OFFERS][language]);
    printf("%s%s", i == 0 ? "" : ", ", language == BIJSTAND_LANGUAGE_DUTCH ? offer->term : offer->gloss);
  }
  printf("\n");
}

void print_decision(bijstand_decision *decision, const bijstand_dossier *dossier, const char *title,
                    bijstand_language language)
{
  char date[BIJSTAND_DATE_TEXT_SIZE];
  struct bijstand_missing missing[MOST];
  size_t count = 0;
  bijstand_decision_missing_all(decision, missing, MOST, &count);
  bijstand_date_format(bijstand_decision_date(decision), date);
  printf("%s (%s)\n", title == NULL ? "" : title, date);
  print_outcome(decision, BIJSTAND_OUTCOME_RIGHT, language);
  print_outcome(decision, BIJSTAND_OUTCOME_NORM, language);
  print_parts(decision, language);
  print_outcome(decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, language);
  print_missing(decision, missing, count, language);
  print_reasons(decision, dossier, language);
  if (count > 0) /* where right and amount are known nothing hangs on what is open */
    print_articles(decision, BIJSTAND_GROUND_OPEN, headings[OPEN][language]);
  print_articles(decision, BIJSTAND_GROUND_DOES_NOT_APPLY, headings[NOT][language]);
  print_not_covered(decision, language);
  print_duties(decision, language);
  print_measures(decision, language);
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++)
    print_advice(decision, person, language);
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
