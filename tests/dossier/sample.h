/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the tests of the dossier begin with: days as text, a dossier with an applicant, and stating and asking
 * in one line, where each step must succeed.
 */
#ifndef TESTS_DOSSIER_SAMPLE_H
#define TESTS_DOSSIER_SAMPLE_H

#include <string.h>

#include <check.h>

#include <bijstand/date.h>
#include <bijstand/dossier.h>

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

#define EVER BIJSTAND_EVER
#define NEVER BIJSTAND_NEVER
#define UNKNOWN BIJSTAND_UNKNOWN
#define CASE BIJSTAND_CASE

/* A day as YYYY-MM-DD. */
static inline bijstand_value day(const char *text)
{
  bijstand_value date = UNKNOWN;
  if (bijstand_date_parse(text, strlen(text), &date) != BIJSTAND_OK)
    ck_abort_msg("%s is no day", text);
  return date;
}

static inline bijstand_dossier *new_dossier(void)
{
  bijstand_dossier *dossier = NULL;
  ck_assert_int_eq(bijstand_dossier_new(&dossier), BIJSTAND_OK);
  return dossier;
}

static inline int32_t add(bijstand_dossier *dossier, bijstand_role role, const char *id)
{
  int32_t person = CASE;
  ck_assert_int_eq(bijstand_dossier_add_person(dossier, role, id, &person), BIJSTAND_OK);
  return person;
}

/* States a value with text, as a form does. */
static inline void state(bijstand_dossier *dossier, int32_t person, const char *fact, bijstand_value from,
                         bijstand_value recorded, const char *text)
{
  struct bijstand_error error = { .status = BIJSTAND_OK };
  if (bijstand_dossier_set_text(dossier, person, fact, from, recorded, text, &error) != BIJSTAND_OK)
    ck_abort_msg("%s: %s", error.place, error.message);
}

static inline bijstand_value known(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                   bijstand_value date, bijstand_value known_on)
{
  bijstand_value value = UNKNOWN;
  ck_assert_int_eq(bijstand_dossier_get(dossier, person, fact, date, known_on, &value, NULL), BIJSTAND_OK);
  return value;
}

#endif
