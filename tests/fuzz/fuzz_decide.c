/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes as a case: the first two are the day, then each six a statement of a person or of the case. Whatever the
 * facts say, the decision must come, its bounds must be in order, an amount must be within its bounds, the list of
 * duties must be that of the outcomes, and deciding again must give the same.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/decision.h>
#include <bijstand/duties.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

enum { PERSONS = 6, STATEMENT = 6 };

/* An applicant, a partner, two children and two housemates, who are somewhere between 0 and 90 years old. */
static void add_persons(bijstand_dossier *dossier, const uint8_t *data, size_t size, bijstand_value date)
{
  static const struct {
    const char *id;
    bijstand_role role;
  } persons[PERSONS] = {
    { "applicant", BIJSTAND_ROLE_APPLICANT }, { "partner", BIJSTAND_ROLE_PARTNER },
    { "child1", BIJSTAND_ROLE_CHILD },        { "housemate1", BIJSTAND_ROLE_HOUSEMATE },
    { "housemate2", BIJSTAND_ROLE_HOUSEMATE }, { "child2", BIJSTAND_ROLE_CHILD },
  };
  int32_t count = 1 + (size > 2 ? data[2] % PERSONS : 0);
  for (int32_t i = 0; i < count; i++) {
    int32_t person;
    bijstand_value age = (size_t)i + 3 < size ? data[i + 3] * 130 : 10000;
    expect(bijstand_dossier_add_person(dossier, persons[i].role, persons[i].id, &person) == BIJSTAND_OK);
    expect(bijstand_dossier_set(dossier, person, BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_EVER, BIJSTAND_EVER, date - age) ==
           BIJSTAND_OK);
  }
}

/* Six bytes: who, which fact (two), a value (two), and from when; most of it is refused, the rest is taken. */
static void state(bijstand_dossier *dossier, const uint8_t *bytes, bijstand_value date)
{
  int32_t person = bytes[0] % (PERSONS + 1) - 1;
  bijstand_fact fact = (bytes[1] * 256 + bytes[2]) % BIJSTAND_FACT_COUNT;
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  bijstand_value from = bytes[5] < 128 ? BIJSTAND_EVER : date - 191 + bytes[5], value = bytes[3] * 256 + bytes[4];
  if (info->type == BIJSTAND_TYPE_CENTS)
    value *= 17;
  else if (info->type == BIJSTAND_TYPE_DATE)
    value = value == 0 ? BIJSTAND_NEVER : date - 20000 + value;
  else if (info->domain.high > info->domain.low && info->domain.high < 10000)
    value = info->domain.low + value % (info->domain.high - info->domain.low + 1);
  if (bytes[5] % 16 == 7)
    value = BIJSTAND_UNKNOWN;
  if (info->type == BIJSTAND_TYPE_ENUM && bytes[5] % 16 == 9)
    bijstand_dossier_set_one_of(dossier, person, fact, from, BIJSTAND_EVER, 1u + bytes[3]);
  else if (bytes[5] % 16 == 9 && value != BIJSTAND_UNKNOWN)
    bijstand_dossier_set_range(dossier, person, fact, from, BIJSTAND_EVER, value, value + bytes[4]);
  else
    bijstand_dossier_set(dossier, person, fact, from, BIJSTAND_EVER, value);
}

static void check(const bijstand_decision *decision, const bijstand_dossier *dossier, bijstand_value *values)
{
  int32_t n = 0;
  for (int32_t i = 0; i < bijstand_outcome_count(); i++)
    for (int32_t person = BIJSTAND_CASE; person < bijstand_dossier_person_count(dossier); person++) {
      bijstand_outcome outcome = bijstand_outcome_at(i)->number;
      struct bijstand_range bounds;
      bijstand_value value;
      if (bijstand_decision_value(decision, outcome, person, &value) != BIJSTAND_OK)
        continue;
      expect(bijstand_decision_bounds(decision, outcome, person, &bounds) == BIJSTAND_OK);
      expect(bounds.low <= bounds.high);
      if (bijstand_outcome_at(i)->type != BIJSTAND_TYPE_ENUM && value != BIJSTAND_UNKNOWN)
        expect(bounds.low == value && bounds.high == value);
      values[n++] = value;
    }
}

/* Each duty is that of its outcome; one that is off is listed for what lifts it. */
static void check_duties(const bijstand_decision *decision)
{
  struct bijstand_duty duty;
  int32_t count = bijstand_decision_duty_count(decision);
  for (int32_t i = 0; i < count; i++) {
    bijstand_value state;
    expect(bijstand_decision_duty_at(decision, i, &duty) == BIJSTAND_OK);
    expect(bijstand_decision_value(decision, duty.outcome, duty.person, &state) == BIJSTAND_OK);
    expect(duty.state == state && (state != BIJSTAND_DUTY_OFF || duty.lifting >= 0));
  }
  expect(bijstand_decision_duty_at(decision, count, &duty) == BIJSTAND_ERROR_ARGUMENT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static bijstand_value once[BIJSTAND_OUTCOME_COUNT * (PERSONS + 1)], again[BIJSTAND_OUTCOME_COUNT * (PERSONS + 1)];
  bijstand_rulebook *rulebook = NULL;
  bijstand_decision *decision = NULL;
  bijstand_dossier *dossier = NULL;
  bijstand_value date = 9496 + (size > 1 ? (data[0] * 256 + data[1]) % 12000 : 11139); /* from 1996-01-01 on */
  struct bijstand_missing missing[64];
  size_t count;
  expect(bijstand_rulebook_new(&rulebook) == BIJSTAND_OK && bijstand_decision_new(&decision) == BIJSTAND_OK);
  expect(bijstand_dossier_new(&dossier) == BIJSTAND_OK);
  add_persons(dossier, data, size, date);
  for (size_t at = 3 + PERSONS; at + STATEMENT <= size && at < 600; at += STATEMENT)
    state(dossier, data + at, date);
  expect(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision) == BIJSTAND_OK);
  check(decision, dossier, once);
  check_duties(decision);
  expect(bijstand_decision_missing_all(decision, missing, 64, &count) == BIJSTAND_OK);
  expect(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision) == BIJSTAND_OK);
  check(decision, dossier, again);
  expect(memcmp(once, again, sizeof once) == 0);
  bijstand_dossier_free(dossier);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  return 0;
}
