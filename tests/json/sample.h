/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the tests of JSON share: texts that read well in C, and what was found in them as one text.
 */
#ifndef TESTS_JSON_SAMPLE_H
#define TESTS_JSON_SAMPLE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <bijstand/date.h>
#include <bijstand/json.h>

enum { SAMPLE_SIZE = 16384 };

/* A text with double quotes for its single ones; it lives until the next call. */
static inline const char *json(const char *text)
{
  static char copy[SAMPLE_SIZE];
  size_t length = strlen(text);
  ck_assert_uint_lt(length, sizeof copy);
  for (size_t i = 0; i <= length; i++)
    copy[i] = text[i] == '\'' ? '"' : text[i];
  return copy;
}

/* A dossier of one person; what is given here stands on the second line, behind the birth date. */
#define PERSON(facts) \
  "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1990-01-01',\n" facts "}}]}"

/* The same with a fact of the case. */
#define CASE_FACT(facts) \
  "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1990-01-01'}}],\n" \
  "'facts': {" facts "}}"

static inline bijstand_json_report *new_report(void)
{
  bijstand_json_report *report;
  ck_assert_int_eq(bijstand_json_report_new(&report), BIJSTAND_OK);
  return report;
}

typedef bijstand_status finding_at(const bijstand_json_report *, int32_t, struct bijstand_json_finding *);

/* All errors, or all warnings, each on a line; they live until the next call. */
static inline const char *lines(const bijstand_json_report *report, finding_at *at)
{
  static char all[SAMPLE_SIZE];
  struct bijstand_json_finding finding;
  size_t length = 0;
  all[0] = '\0';
  for (int32_t i = 0; at(report, i, &finding) == BIJSTAND_OK; i++) {
    if (length > 0)
      all[length++] = '\n';
    length += (size_t)bijstand_json_finding_text(&finding, NULL, all + length, sizeof all - length);
    ck_assert_uint_lt(length + 1, sizeof all);
  }
  return all;
}

/* The errors of a dossier; none when it is read. */
static inline const char *errors_of(const char *text, size_t length)
{
  bijstand_json_report *report = new_report();
  bijstand_dossier *dossier = NULL;
  bijstand_status status = bijstand_json_read_dossier(text, length, BIJSTAND_UNKNOWN, &dossier, report);
  const char *errors = lines(report, bijstand_json_report_error_at);
  ck_assert_int_eq(status == BIJSTAND_OK, errors[0] == '\0');
  ck_assert_int_eq(status == BIJSTAND_OK, dossier != NULL); /* nothing half read */
  bijstand_dossier_free(dossier);
  bijstand_json_report_free(report);
  return errors;
}

/* A dossier that is read without an error. */
static inline bijstand_dossier *read_dossier(const char *text)
{
  bijstand_dossier *dossier = NULL;
  ck_assert_str_eq(errors_of(text, strlen(text)), "");
  ck_assert_int_eq(bijstand_json_read_dossier(text, strlen(text), BIJSTAND_UNKNOWN, &dossier, NULL),
                   BIJSTAND_OK);
  return dossier;
}

static inline bijstand_value day(const char *text)
{
  bijstand_value date;
  ck_assert_int_eq(bijstand_date_parse(text, strlen(text), &date), BIJSTAND_OK);
  return date;
}

/* Runs a suite of one case. */
static inline int run(const char *name, TCase *tests)
{
  Suite *suite = suite_create(name);
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
