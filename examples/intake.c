/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * From a notification at the counter to the list that a client gets: which duties hold for whom, on which article and
 * from when until when; and which terms run, who must act by which day, and what happens after it.
 *
 *   intake [nl|en] <LINES      a case or a dossier in JSON on each line
 *
 * Exit status: 0 all listed, 1 something was refused (the rest is listed), 2 usage.
 */
#define _POSIX_C_SOURCE 200809L /* getline */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>
#include <bijstand/json.h>

#include "print.h"

/* What stands around the duties and the terms, in each language. */
struct words {
  const char *duties, *lifted, *choice, *open, *none, *from, *until, *before, *on, *terms, *late, *unsure, *after;
  const char *actor[3];
};
static const struct words words[] = {
  [BIJSTAND_LANGUAGE_DUTCH] = {
    "Verplichtingen van", "ontheven", "te beoordelen", "nog niet bekend", "geen", "vanaf", "tot en met", "uiterlijk",
    "op", "Termijnen", "verstreken", "nog niet bekend", "daarna", { "u", "de gemeente", "een andere instantie" } },
  [BIJSTAND_LANGUAGE_ENGLISH] = {
    "Duties of", "exempt", "to be judged", "not known yet", "none", "from", "until", "by",
    "on", "Terms", "overdue", "not known yet", "after that", { "you", "the municipality", "another body" } }
};

struct run {
  bijstand_language language;
  const struct words *words;
  bijstand_decision *decision;
  const bijstand_dossier *dossier;
};

static void print_day(const char *before, bijstand_value date)
{
  char text[BIJSTAND_DATE_TEXT_SIZE];
  if (date != BIJSTAND_NEVER && date != BIJSTAND_EVER && bijstand_date_format(date, text) == BIJSTAND_OK)
    printf("%s%s", before, text);
}

static void print_labelled_day(const char *label, bijstand_value date)
{
  char before[64];
  snprintf(before, sizeof before, ", %s ", label);
  print_day(before, date);
}

/* --- duties -------------------------------------------------------------------------------------------------- */

/* Of "Tegenprestatie (anna): te beoordelen" the first word: whose it is stands above, the rest comes behind it. */
static void print_duty_name(const struct run *run, const struct bijstand_duty *duty)
{
  char text[512], whose[BIJSTAND_PERSON_ID_MAX + 4];
  size_t length;
  snprintf(whose, sizeof whose, " (%s)", bijstand_dossier_person_id(run->dossier, duty->person));
  if (bijstand_explain_outcome(run->decision, duty->outcome, duty->person, run->language, text, sizeof text,
                               &length) != BIJSTAND_OK)
    return;
  const char *end = strstr(text, whose);
  printf("  - %.*s", (int)(end != NULL ? (size_t)(end - text) : strcspn(text, ":")), text);
}

static void print_duty(const struct run *run, const struct bijstand_duty *duty)
{
  print_duty_name(run, duty);
  if (duty->state == BIJSTAND_DUTY_OFF)
    printf(" (%s)", run->words->lifted);
  else if (duty->state == BIJSTAND_DUTY_DISCRETIONARY)
    printf(" (%s)", run->words->choice);
  else if (duty->state == BIJSTAND_UNKNOWN)
    printf(" (%s)", run->words->open);
  print_labelled_day(run->words->from, duty->from);
  print_labelled_day(run->words->until, duty->until);
  print_labelled_day(run->words->before, duty->due);
  if (duty->rule >= 0)
    printf(" [%s]", bijstand_rule_by_id(duty->rule)->citation);
  printf("\n");
}

static void print_duties(const struct run *run)
{
  int32_t person = BIJSTAND_CASE;
  for (int32_t i = 0; i < bijstand_decision_duty_count(run->decision); i++) {
    struct bijstand_duty duty;
    if (bijstand_decision_duty_at(run->decision, i, &duty) != BIJSTAND_OK)
      continue;
    if (duty.person != person)
      printf("\n%s %s\n", run->words->duties, bijstand_dossier_person_id(run->dossier, duty.person));
    person = duty.person;
    print_duty(run, &duty);
  }
}

/* --- terms --------------------------------------------------------------------------------------------------- */

static void print_term(const struct run *run, const struct bijstand_case_term *open)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(open->term);
  int is_dutch = run->language == BIJSTAND_LANGUAGE_DUTCH;
  printf("  - %s", is_dutch ? info->nl : info->en);
  if (open->person != BIJSTAND_CASE)
    printf(", %s", bijstand_dossier_person_id(run->dossier, open->person));
  print_labelled_day(info->kind == BIJSTAND_TERM_WAIT ? run->words->on : run->words->before, open->due);
  if (open->state == BIJSTAND_TERM_OVERDUE)
    printf(" (%s)", run->words->late);
  else if (open->state == BIJSTAND_TERM_NOT_KNOWN)
    printf(" (%s)", run->words->unsure);
  printf(", %s [%s]\n    %s: %s\n", run->words->actor[info->actor], info->article, run->words->after,
         is_dutch ? info->expiry_nl : info->expiry_en);
}

static void print_terms(const struct run *run)
{
  struct bijstand_case_term items[2 * BIJSTAND_TERM_COUNT];
  size_t count = 0;
  bijstand_decision_terms(run->decision, items, 2 * BIJSTAND_TERM_COUNT, &count);
  printf("\n%s%s%s\n", run->words->terms, count == 0 ? ": " : "", count == 0 ? run->words->none : "");
  for (size_t i = 0; i < count; i++)
    print_term(run, &items[i]);
}

/* --- cases --------------------------------------------------------------------------------------------------- */

/* Reads a case and prints its list. */
static int list(struct run *run, bijstand_json_case *one, bijstand_json_report *report, const char *line, size_t length)
{
  bijstand_status status = bijstand_json_case_read(one, line, length, BIJSTAND_UNKNOWN, report);
  if (status == BIJSTAND_OK)
    status = bijstand_decide(bijstand_json_case_rulebook(one), bijstand_json_case_dossier(one),
                             bijstand_json_case_date(one), bijstand_json_case_known_on(one), run->decision);
  if (status != BIJSTAND_OK) {
    print_errors(report, "standard input");
    return EXIT_FAILURE;
  }
  run->dossier = bijstand_json_case_dossier(one);
  printf("%s", bijstand_json_case_id(one) == NULL ? "" : bijstand_json_case_id(one));
  print_day(" ", bijstand_json_case_date(one));
  printf("\n");
  print_duties(run);
  print_terms(run);
  printf("\n");
  return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
  struct run run = { .language = BIJSTAND_LANGUAGE_DUTCH };
  bijstand_rulebook *rulebook = NULL;
  bijstand_json_case *one = NULL;
  bijstand_json_report *report = NULL;
  char *line = NULL;
  size_t size = 0;
  int failed = EXIT_SUCCESS;
  if (argc > 2 || (argc == 2 && strcmp(argv[1], "nl") != 0 && strcmp(argv[1], "en") != 0)) {
    fprintf(stderr, "usage: intake [nl|en] <LINES\n");
    return 2;
  }
  if (argc == 2 && strcmp(argv[1], "en") == 0)
    run.language = BIJSTAND_LANGUAGE_ENGLISH;
  run.words = &words[run.language];
  if (bijstand_rulebook_new(&rulebook) != BIJSTAND_OK || bijstand_decision_new(&run.decision) != BIJSTAND_OK ||
      bijstand_json_case_new(rulebook, &one) != BIJSTAND_OK || bijstand_json_report_new(&report) != BIJSTAND_OK)
    return EXIT_FAILURE;
  ssize_t length;
  for (int32_t number = 1; (length = getline(&line, &size, stdin)) >= 0; number++) {
    bijstand_json_report_start_line(report, number);
    if (strspn(line, " \t\r\n") < (size_t)length && list(&run, one, report, line, (size_t)length) != EXIT_SUCCESS)
      failed = EXIT_FAILURE;
  }
  free(line);
  bijstand_json_report_free(report);
  bijstand_json_case_free(one);
  bijstand_decision_free(run.decision);
  bijstand_rulebook_free(rulebook);
  return failed;
}
