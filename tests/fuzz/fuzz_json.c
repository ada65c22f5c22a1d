/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes as a case in JSON. What is refused says why, at a line of the text; what is read is written and
 * read back as the same, and is decided; a decision and a refusal are written as one line of JSON.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include <bijstand/json.h>

#include "base/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

#define QUESTION INT64_C(20635) /* 2026-07-01 */

/* A text that was written is one line of JSON by the judgement of json-c. */
static void check_line(const struct bijstand_json_text *text)
{
  struct json_object *tree = json_tokener_parse(text->text);
  expect(tree != NULL && strchr(text->text, '\n') == NULL);
  expect(bijstand_text_valid(text->text, text->length) == text->length);
  json_object_put(tree);
}

static void check_refusal(const bijstand_json_report *report, bijstand_status status, size_t size)
{
  struct bijstand_json_text text = { NULL, 0, 0 };
  struct bijstand_json_finding finding;
  expect(bijstand_json_report_error_count(report) > 0);
  for (int32_t i = 0; bijstand_json_report_error_at(report, i, &finding) == BIJSTAND_OK; i++) {
    const struct bijstand_error *error = &finding.error;
    expect(i > 0 || error->status == status);
    expect(error->line >= 1 && (size_t)error->line <= size + 1 && error->column >= 1);
    expect(error->message[0] != '\0');
    expect(bijstand_text_valid(error->message, strlen(error->message)) == strlen(error->message));
    expect(bijstand_text_valid(error->place, strlen(error->place)) == strlen(error->place));
  }
  expect(bijstand_json_write_errors(report, status, bijstand_json_report_id(report), "fuzz", &text) ==
         BIJSTAND_OK);
  check_line(&text);
  bijstand_json_text_free(&text);
}

/* Written, read and written again: the same text. */
static void check_writing(const bijstand_dossier *dossier)
{
  struct bijstand_json_text once = { NULL, 0, 0 };
  struct bijstand_json_text twice = { NULL, 0, 0 };
  bijstand_dossier *again;
  expect(bijstand_json_write_dossier(dossier, &once) == BIJSTAND_OK);
  expect(bijstand_json_read_dossier(once.text, once.length, QUESTION, &again, NULL) == BIJSTAND_OK);
  expect(bijstand_dossier_entry_count(again) == bijstand_dossier_entry_count(dossier));
  expect(bijstand_json_write_dossier(again, &twice) == BIJSTAND_OK);
  expect(strcmp(once.text, twice.text) == 0);
  bijstand_dossier_free(again);
  bijstand_json_text_free(&once);
  bijstand_json_text_free(&twice);
}

static void check_municipality(const bijstand_json_case *one, const struct bijstand_municipality *town)
{
  struct bijstand_json_text text = { NULL, 0, 0 };
  expect(bijstand_json_case_dossier(one) == NULL);
  expect(bijstand_json_write_municipality(bijstand_json_case_rulebook(one), bijstand_json_case_date(one), town,
                                          bijstand_json_case_id(one), &text) == BIJSTAND_OK);
  check_line(&text);
  bijstand_json_text_free(&text);
}

static void check_case(const bijstand_json_case *one)
{
  struct bijstand_json_text text = { NULL, 0, 0 };
  bijstand_decision *decision;
  const bijstand_dossier *dossier = bijstand_json_case_dossier(one);
  check_writing(dossier);
  expect(bijstand_decision_new(&decision) == BIJSTAND_OK);
  if (bijstand_decide(bijstand_json_case_rulebook(one), dossier, bijstand_json_case_date(one),
                      bijstand_json_case_known_on(one), decision) == BIJSTAND_OK) {
    expect(bijstand_json_write_decision(decision, dossier, bijstand_json_case_id(one), &text) == BIJSTAND_OK);
    check_line(&text);
  }
  bijstand_decision_free(decision);
  bijstand_json_text_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static bijstand_rulebook *base; /* one for all texts; it is never changed */
  bijstand_json_report *report = NULL;
  bijstand_json_case *one = NULL;
  expect(base != NULL || bijstand_rulebook_new(&base) == BIJSTAND_OK);
  expect(bijstand_json_report_new(&report) == BIJSTAND_OK &&
         bijstand_json_case_new(base, &one) == BIJSTAND_OK);
  bijstand_status status = bijstand_json_case_read(one, size == 0 ? "" : (const char *)data, size, QUESTION,
                                                   report);
  if (status == BIJSTAND_OK && bijstand_json_case_municipality(one) != NULL)
    check_municipality(one, bijstand_json_case_municipality(one));
  else if (status == BIJSTAND_OK)
    check_case(one);
  else
    check_refusal(report, status, size);
  bijstand_json_case_free(one);
  bijstand_json_report_free(report);
  return 0;
}
