/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Decides dossiers and cases in JSON.
 *
 *   decide [OPTION...] FILE...   a case or a dossier in each file
 *   decide [OPTION...]           one on each line of standard input
 *
 *   --json                one JSON object a line, for a decision and for a refusal
 *   --lang nl|en          the language of everything else
 *   --date YYYY-MM-DD     the day of the question for whoever names none
 *   --profile NAME        the practice of a municipality, held to the law
 *   --replay              ... or as it was
 *
 * What follows from the figures of a municipality is always written as JSON. Exit status: 0 all decided, 1 something was refused (the rest is decided), 2 usage or no such profile.
 */
#define _POSIX_C_SOURCE 200809L /* getdelim */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/json.h>
#include <bijstand/profile.h>

#include "print.h"

struct run {
  bijstand_rulebook *rulebook;
  bijstand_json_case *one;
  bijstand_json_report *report;
  bijstand_decision *decision;
  struct bijstand_json_text out;
  bijstand_value date;
  bijstand_language language;
  const char *profile; /* null for none */
  uint32_t practice;
  int json, refused;
};

static void refuse(struct run *run, bijstand_status status, const char *id, const char *name)
{
  run->refused = 1;
  if (run->json)
    bijstand_json_write_errors(run->report, status, id, name, &run->out);
  else if (bijstand_json_report_error_count(run->report) > 0)
    print_errors(run->report, name);
  else
    fprintf(stderr, "%s: %s\n", name, bijstand_status_text(status));
}

/* Decides one text. id is for a case that has none of its own; name is that of the file. */
static void decide(struct run *run, const char *text, size_t length, const char *id, const char *name)
{
  bijstand_json_case *one = run->one;
  run->out.length = 0;
  bijstand_status status = bijstand_json_case_read(one, text, length, run->date, run->report);
  if (bijstand_json_report_id(run->report)[0] != '\0')
    id = bijstand_json_report_id(run->report);
  if (status == BIJSTAND_OK && bijstand_json_case_municipality(one) != NULL) {
    bijstand_json_write_municipality(bijstand_json_case_rulebook(one), bijstand_json_case_date(one),
                                     bijstand_json_case_municipality(one), id, &run->out);
    printf("%s\n", run->out.text);
    return;
  }
  if (status == BIJSTAND_OK)
    status = bijstand_decide(bijstand_json_case_rulebook(one), bijstand_json_case_dossier(one),
                             bijstand_json_case_date(one), bijstand_json_case_known_on(one), run->decision);
  if (status != BIJSTAND_OK)
    refuse(run, status, id, name);
  else if (run->json)
    bijstand_json_write_decision(run->decision, bijstand_json_case_dossier(one), id, &run->out);
  else {
    print_warnings(run->report, name);
    print_decision(run->decision, bijstand_json_case_dossier(one), id, run->language);
  }
  if (run->out.length > 0)
    printf("%s\n", run->out.text);
}

static void decide_file(struct run *run, const char *path)
{
  char *text = NULL;
  size_t size = 0;
  FILE *file = fopen(path, "rb");
  ssize_t length = file == NULL ? -1 : getdelim(&text, &size, '\0', file);
  if (length < 0) {
    perror(path);
    run->refused = 1;
  } else
    decide(run, text, (size_t)length, path, path);
  if (file != NULL)
    fclose(file);
  free(text);
}

static void decide_lines(struct run *run)
{
  char *line = NULL;
  size_t size = 0;
  ssize_t length;
  for (int32_t number = 1; (length = getdelim(&line, &size, '\n', stdin)) >= 0; number++) {
    bijstand_json_report_start_line(run->report, number);
    if (strspn(line, " \t\r\n") < (size_t)length)
      decide(run, line, (size_t)length, NULL, "standard input");
  }
  free(line);
}

/* Reads the options; returns the place of the first file, or -1. */
static int read_options(struct run *run, int argc, char **argv)
{
  int i = 1;
  for (; i < argc && argv[i][0] == '-'; i++) {
    const char *value = i + 1 < argc ? argv[i + 1] : "";
    if (strcmp(argv[i], "--json") == 0)
      run->json = 1;
    else if (strcmp(argv[i], "--lang") == 0 && (strcmp(value, "nl") == 0 || strcmp(value, "en") == 0))
      run->language = strcmp(argv[++i], "en") == 0 ? BIJSTAND_LANGUAGE_ENGLISH : BIJSTAND_LANGUAGE_DUTCH;
    else if (strcmp(argv[i], "--date") == 0 &&
             bijstand_date_parse(value, strlen(value), &run->date) == BIJSTAND_OK)
      i++;
    else if (strcmp(argv[i], "--profile") == 0 && value[0] != '\0')
      run->profile = argv[++i];
    else if (strcmp(argv[i], "--replay") == 0)
      run->practice = BIJSTAND_LOAD_REPLAY;
    else
      return -1;
  }
  return i;
}

/* The national table, with the practice of a municipality over it when one was asked for. */
static bijstand_status make_rulebook(struct run *run)
{
  bijstand_rulebook *practised;
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_new(&run->rulebook);
  if (status != BIJSTAND_OK || run->profile == NULL)
    return status;
  status = bijstand_rulebook_add_profile(run->rulebook, run->profile, run->practice, &practised, &error);
  if (status != BIJSTAND_OK) {
    fprintf(stderr, "decide: %s: %s\n", run->profile, error.message);
    return status;
  }
  bijstand_rulebook_free(run->rulebook);
  run->rulebook = practised;
  return BIJSTAND_OK;
}

int main(int argc, char **argv)
{
  struct run run = {
    .date = BIJSTAND_UNKNOWN, .language = BIJSTAND_LANGUAGE_DUTCH, .practice = BIJSTAND_LOAD_STRICT
  };
  int file = read_options(&run, argc, argv);
  if (file < 0) {
    fprintf(stderr, "usage: decide [--json] [--lang nl|en] [--date YYYY-MM-DD] [--profile NAME [--replay]] "
                    "[FILE...]\n");
    return 2;
  }
  if (make_rulebook(&run) != BIJSTAND_OK) {
    bijstand_rulebook_free(run.rulebook);
    return 2;
  }
  if (bijstand_decision_new(&run.decision) != BIJSTAND_OK ||
      bijstand_json_report_new(&run.report) != BIJSTAND_OK ||
      bijstand_json_case_new(run.rulebook, &run.one) != BIJSTAND_OK) {
    fprintf(stderr, "decide: out of memory\n");
    return EXIT_FAILURE;
  }
  if (file == argc)
    decide_lines(&run);
  for (; file < argc; file++)
    decide_file(&run, argv[file]);
  bijstand_json_text_free(&run.out);
  bijstand_json_case_free(run.one);
  bijstand_json_report_free(run.report);
  bijstand_decision_free(run.decision);
  bijstand_rulebook_free(run.rulebook);
  return run.refused ? EXIT_FAILURE : EXIT_SUCCESS;
}
