/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes as a log: as a log in either form, and then as events of six bytes each, with whatever data and dates. Every
 * event must be accepted, refused or an error; the invariants must hold; and the log told again must give the same. Every
 * third case has a file of which little is known, so that its guards are met, not met and open.
 */
#include <stdint.h>
#include <stdlib.h>

#include "tests/trajectory/invariants.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

static void read_as_log(bijstand_trajectory *t, const char *text, size_t size)
{
  struct bijstand_log_reader log;
  struct bijstand_event event;
  int32_t there;
  if (bijstand_log_open(&log, text, size, NULL) != BIJSTAND_OK)
    return;
  while ((there = bijstand_log_next(&log, &event, NULL)) != 0)
    if (there > 0)
      bijstand_trajectory_apply(t, &event, NULL);
}

/* An event, some days after the last one or before it, with two data. */
static struct bijstand_event event_of(const uint8_t *bytes, bijstand_value *date)
{
  struct bijstand_event event;
  *date += bytes[1] % 40;
  event = bijstand_event_of(bytes[0] % (BIJSTAND_EVENT_COUNT + 2), bytes[1] >= 240 ? *date - bytes[2] : *date);
  event.recorded = *date;
  event.person = bytes[2] % 3;
  bijstand_event_give(&event, bytes[3] % BIJSTAND_DATUM_COUNT, bytes[5] % 4);
  bijstand_event_give(&event, bytes[4] % BIJSTAND_DATUM_COUNT, *date - 30 + bytes[5] % 60);
  bijstand_event_give(&event, BIJSTAND_DATUM_PUBLISHED, bytes[5] > 20);
  bijstand_event_give(&event, BIJSTAND_DATUM_RIGHT, bytes[5] > 40);
  if (bytes[1] == 239)
    event.corrects = bytes[2];
  return event;
}

/* A file of somebody with conduct and an address that differs, or of whom nothing has been asked. */
static bijstand_dossier *file_of(int asked)
{
  static const char *const facts[][2] = {
    { "birth_date", "1971-11-28" }, { "nationality", "dutch" }, { "lives_in_netherlands", "true" }, { "asset_bank", "0" },
    { "income_work_net", "0" }, { "identity_document", "passport" }, { "breach_kind", "return_service" },
    { "breach_culpability", "normal" }, { "brp_address_differs", "true" }, { "barrier_psychiatric", "4" }
  };
  bijstand_dossier *dossier = NULL;
  int32_t person;
  expect(bijstand_dossier_new(&dossier) == BIJSTAND_OK &&
         bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_APPLICANT, "anna", &person) == BIJSTAND_OK);
  for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
    expect(bijstand_dossier_set_text(dossier, person, facts[i][0], BIJSTAND_EVER, BIJSTAND_EVER,
                                     asked || i == 0 ? facts[i][1] : "?", NULL) == BIJSTAND_OK);
  return dossier;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  bijstand_dossier *dossier = size > 0 && data[0] % 3 == 0 ? file_of(data[0] % 2) : NULL;
  bijstand_decision *decision = NULL;
  bijstand_rulebook *law = NULL;
  bijstand_trajectory *t = NULL, *again = NULL;
  bijstand_value date = 15000;
  struct watch watch;
  int32_t person;
  expect(bijstand_rulebook_new(&law) == BIJSTAND_OK && bijstand_trajectory_new(&t) == BIJSTAND_OK &&
         bijstand_trajectory_new(&again) == BIJSTAND_OK);
  expect(bijstand_trajectory_open(t, law, size % 2) == BIJSTAND_OK);
  read_as_log(t, (const char *)data, size);
  expect(bijstand_trajectory_open(t, law, size % 2) == BIJSTAND_OK);
  for (int i = 0; i < 2; i++)
    expect(bijstand_trajectory_add_person(t, 8000, &person) == BIJSTAND_OK);
  if (dossier != NULL)
    expect(bijstand_decision_new(&decision) == BIJSTAND_OK &&
           bijstand_trajectory_use(t, dossier, decision) == BIJSTAND_OK);
  watch_start(&watch);
  for (size_t i = 0; i + 6 <= size && i < 1200; i += 6) {
    struct bijstand_event event = event_of(data + i, &date);
    struct bijstand_event_result result;
    int32_t log = bijstand_trajectory_log_count(t);
    if (bijstand_trajectory_apply(t, &event, &result) != BIJSTAND_OK)
      continue;
    expect(bijstand_trajectory_log_count(t) == log + (result.outcome != BIJSTAND_EVENT_REFUSED));
    if (event.date < date || event.corrects >= 0)
      watch_start(&watch);
    expect(watch_look(&watch, t) == NULL);
  }
  expect(bijstand_trajectory_replay(t, BIJSTAND_NEVER, BIJSTAND_NEVER, again) == BIJSTAND_OK);
  expect(bijstand_trajectory_step_count(again) == bijstand_trajectory_step_count(t));
  bijstand_trajectory_free(again);
  bijstand_trajectory_free(t);
  bijstand_decision_free(decision);
  bijstand_dossier_free(dossier);
  bijstand_rulebook_free(law);
  return 0;
}
