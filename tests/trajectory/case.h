/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the tests of the trajectory begin with: a case on a rulebook, and events in one line.
 */
#ifndef TESTS_TRAJECTORY_CASE_H
#define TESTS_TRAJECTORY_CASE_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/profile.h>
#include <bijstand/trajectory.h>

#include "tests/dossier/sample.h"
#include "tests/trajectory/invariants.h"

/* The law with a profile over it, or the law alone for an empty name; the caller frees it. */
static inline bijstand_rulebook *law_with(const char *profile, int32_t mode)
{
  bijstand_rulebook *law = NULL, *with = NULL;
  struct bijstand_error error = { 0 };
  ck_assert_int_eq(bijstand_rulebook_new(&law), BIJSTAND_OK);
  if (profile[0] == '\0')
    return law;
  ck_assert_msg(bijstand_rulebook_add_profile(law, profile,
                                              mode == BIJSTAND_TRAJECTORY_REPLAY ? BIJSTAND_LOAD_REPLAY : BIJSTAND_LOAD_STRICT,
                                              &with, &error) == BIJSTAND_OK, "%s: %s", profile, error.message);
  bijstand_rulebook_free(law);
  return with;
}

static inline const char *code_of_state(int32_t state)
{
  const struct bijstand_chart_row *row = bijstand_chart_at(BIJSTAND_CHART_STATES, state);
  return row != NULL ? row->code : "none";
}

/* Reads a whole file; the caller frees it. */
static inline char *read_file(const char *folder, const char *name)
{
  char path[512], *text;
  FILE *file;
  long size;
  const char *source = getenv("srcdir");
  snprintf(path, sizeof path, "%s/%s/%s", source != NULL ? source : ".", folder, name);
  file = fopen(path, "rb");
  ck_assert_msg(file != NULL, "%s", path);
  fseek(file, 0, SEEK_END);
  size = ftell(file);
  rewind(file);
  text = malloc((size_t)size + 1);
  ck_assert_int_eq((int)fread(text, 1, (size_t)size, file), (int)size);
  text[size] = '\0';
  fclose(file);
  return text;
}

#endif
