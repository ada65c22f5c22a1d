/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The acceptance cases of tests/cases as lines, those with a dossier. A test includes this before anything else.
 */
#ifndef TESTS_JSON_CASE_LINES_H
#define TESTS_JSON_CASE_LINES_H

#define _POSIX_C_SOURCE 200809L /* glob, getline */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glob.h>

#include "tests/each.h"

enum { CASES_MAX = 8192 };

/* The lines of all files, from before the first test until after the last. */
static char *cases[CASES_MAX];
static int case_count;

/* Cases on money and organisation have figures of a municipality instead of a dossier. */
static inline void read_file(const char *path)
{
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t size = 0;
  while (file != NULL && case_count < CASES_MAX && getline(&line, &size, file) > 0)
    if (strstr(line, "\"dossier\"") != NULL) {
      line[strcspn(line, "\n")] = '\0';
      cases[case_count++] = line;
      line = NULL;
      size = 0;
    }
  free(line);
  if (file != NULL)
    fclose(file);
}

/* A file of the source folder. */
static inline void source_path(char *path, size_t size, const char *name)
{
  const char *source = getenv("srcdir");
  snprintf(path, size, "%s/%s", source ? source : ".", name);
}

static inline void read_files(const char *pattern)
{
  char path[1024];
  glob_t found;
  source_path(path, sizeof path, pattern);
  if (glob(path, 0, NULL, &found) == 0)
    for (size_t i = 0; i < found.gl_pathc; i++)
      read_file(found.gl_pathv[i]);
  globfree(&found);
}

static inline void thin_out(void)
{
  int each = cases_each(), kept = 0;
  for (int i = 0; i < case_count; i++)
    if (i % each == 0)
      cases[kept++] = cases[i];
    else
      free(cases[i]);
  case_count = kept;
}

static inline void read_cases(void)
{
  read_files("tests/cases/*.jsonl");
  read_files("tests/cases/own/*.jsonl");
  thin_out();
}

static inline void free_cases(void)
{
  while (case_count > 0)
    free(cases[--case_count]);
}

#endif
