/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The dossier: what is known about one case. Persons with a role, and facts with two dates: the day FROM which a
 * value holds and the day on which it was RECORDED. A dossier states facts, never outcomes.
 *
 *   bijstand_dossier *d;
 *   int32_t anna;
 *   bijstand_dossier_new(&d);
 *   bijstand_dossier_add_person(d, BIJSTAND_ROLE_APPLICANT, "anna", &anna);
 *   bijstand_dossier_set_text(d, anna, "birth_date", BIJSTAND_EVER, BIJSTAND_EVER, "1992-02-10", NULL);
 *   bijstand_dossier_set(d, anna, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_EVER, BIJSTAND_EVER, 81250);
 *
 * A fact that is never stated has its default (facts.csv) or is not known. A value may be half known: a range, or
 * one of some codes. BIJSTAND_UNKNOWN as a value means "known to be unknown": it takes away an earlier value and
 * the default.
 *
 * A dossier belongs to one thread at a time; deciding it does not change it.
 */
#ifndef BIJSTAND_DOSSIER_H
#define BIJSTAND_DOSSIER_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/status.h>
#include <bijstand/tables.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct bijstand_dossier bijstand_dossier;

/* In place of a person: a fact of the case. */
#define BIJSTAND_CASE INT32_C(-1)

/* Most persons in one dossier. */
#define BIJSTAND_PERSONS_MAX 64

/* Longest id of a person, without the zero byte. */
#define BIJSTAND_PERSON_ID_MAX 31

/* A new, empty dossier; the caller owns it and frees it. */
BIJSTAND_API bijstand_status bijstand_dossier_new(bijstand_dossier **dossier);
BIJSTAND_API void bijstand_dossier_free(bijstand_dossier *dossier);

/* Takes out all persons and facts; what was allocated is kept for the next case. */
BIJSTAND_API bijstand_status bijstand_dossier_clear(bijstand_dossier *dossier);

/*
 * Adds a person; *person is his number (0, 1, 2 ...). The id is [a-z][a-z0-9_]*, unique, and copied.
 * ERROR_DUPLICATE: the id, a second applicant or a second partner; ERROR_SYNTAX: the form of the id;
 * ERROR_LIMIT: more than BIJSTAND_PERSONS_MAX.
 */
BIJSTAND_API bijstand_status bijstand_dossier_add_person(bijstand_dossier *dossier, bijstand_role role, const char *id,
                                                         int32_t *person);

BIJSTAND_API int32_t bijstand_dossier_person_count(const bijstand_dossier *dossier);
/* Role or id (borrowed) of a person; role -1 and a null id for a number that is not there. */
BIJSTAND_API bijstand_role bijstand_dossier_person_role(const bijstand_dossier *dossier, int32_t person);
BIJSTAND_API const char *bijstand_dossier_person_id(const bijstand_dossier *dossier, int32_t person);
/* Number of the person with this id, or BIJSTAND_CASE when there is none. */
BIJSTAND_API int32_t bijstand_dossier_person_by_id(const bijstand_dossier *dossier, const char *id);

/*
 * States that a fact has a value from a day on (BIJSTAND_EVER: since ever), as recorded on a day (BIJSTAND_EVER:
 * known all along). The order of the calls does not matter. A second value from the same day needs another
 * recorded day; the one recorded last corrects the other.
 * ERROR_ARGUMENT: no such fact or person; ERROR_ROLE: not a fact of this person, or of the case; ERROR_RANGE: a
 * value outside the domain of the fact; ERROR_DUPLICATE: a value with both dates is there already; ERROR_ORDER: a
 * birth date with more than one value from different days.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                                  bijstand_value from, bijstand_value recorded, bijstand_value value);

/* The same for a half known date, count or amount: anything from low to high, both included. */
BIJSTAND_API bijstand_status bijstand_dossier_set_range(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                                        bijstand_value from, bijstand_value recorded,
                                                        bijstand_value low, bijstand_value high);

/* The same for a half known enum: one of the codes whose bits (1 << code) are set. */
BIJSTAND_API bijstand_status bijstand_dossier_set_one_of(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                                         bijstand_value from, bijstand_value recorded,
                                                         uint32_t codes);

/*
 * The same by name and with text: "true", "false", "2026-07-01", "none", "812.50" (euro), "12", an enum name, "?"
 * for known to be unknown, "20..25", "..500" or "20.." for a range, "owned|rented" for one of some codes.
 * error (may be null) tells what was expected; besides the errors above ERROR_NAME, ERROR_SYNTAX, ERROR_TYPE,
 * ERROR_DATE.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set_text(bijstand_dossier *dossier, int32_t person, const char *fact,
                                                       bijstand_value from, bijstand_value recorded, const char *text,
                                                       struct bijstand_error *error);

/* A stated value of a fact. Either exact (low == high), a range, one of some codes, or unknown (low UNKNOWN). */
struct bijstand_entry {
  int32_t person;
  bijstand_fact fact;
  bijstand_value from;
  bijstand_value recorded;
  bijstand_value low;  /* of an enum: the lowest code that is possible */
  bijstand_value high;
  uint32_t codes;      /* of an enum: the set of codes; otherwise 0 */
};

/* What has been stated, ordered by person, fact, from and recorded. ERROR_ARGUMENT for a place that is not there. */
BIJSTAND_API int32_t bijstand_dossier_entry_count(const bijstand_dossier *dossier);
BIJSTAND_API bijstand_status bijstand_dossier_entry_at(const bijstand_dossier *dossier, int32_t place,
                                                       struct bijstand_entry *entry);

/*
 * Takes the value with these two dates out again: person, fact, from and recorded as they were set.
 * ERROR_ARGUMENT when there is none.
 */
BIJSTAND_API bijstand_status bijstand_dossier_unset(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                                    bijstand_value from, bijstand_value recorded);

/*
 * The value of a fact on a day, as known on a day (BIJSTAND_NEVER: all that is in the file). *value is UNKNOWN when
 * it is unknown or half known; *range then holds what it may be. Either pointer may be null.
 */
BIJSTAND_API bijstand_status bijstand_dossier_get(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                                  bijstand_value date, bijstand_value known_on, bijstand_value *value,
                                                  struct bijstand_range *range);

/*
 * ERROR_INCOMPLETE when the dossier has no applicant, or a person without any statement of the birth date (which
 * may be unknown or half known, but must be stated). *person (may be null) is the person, or BIJSTAND_CASE.
 */
BIJSTAND_API bijstand_status bijstand_dossier_check(const bijstand_dossier *dossier, int32_t *person);

#ifdef __cplusplus
}
#endif

#endif
