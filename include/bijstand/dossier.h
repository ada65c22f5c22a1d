/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The dossier: what is known about one case. Persons with a role, and facts with two dates: the day FROM
 * which a value holds and the day on which it was RECORDED. A dossier states facts, never outcomes.
 *
 *   bijstand_dossier *d;
 *   int32_t anna;
 *   bijstand_dossier_new(&d);
 *   bijstand_dossier_add_person(d, BIJSTAND_ROLE_APPLICANT, "anna", &anna);
 *   bijstand_dossier_set_text(d, anna, "birth_date", BIJSTAND_EVER, BIJSTAND_EVER, "1992-02-10", NULL);
 *   bijstand_dossier_set(d, anna, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_EVER, BIJSTAND_EVER, 81250);
 *
 * A fact that is never stated has its default (facts.csv) or is not known. A value may be half known: a
 * range, or one of some codes. BIJSTAND_UNKNOWN as a value means "known to be unknown": it takes away an
 * earlier value and the default.
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

/* Most values in one dossier. */
#define BIJSTAND_ENTRIES_MAX 65536

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
BIJSTAND_API bijstand_status bijstand_dossier_add_person(bijstand_dossier *dossier, bijstand_role role,
                                                         const char *id, int32_t *person);

BIJSTAND_API int32_t bijstand_dossier_person_count(const bijstand_dossier *dossier);
/* Role or id (borrowed) of a person; role -1 and a null id for a number that is not there. */
BIJSTAND_API bijstand_role bijstand_dossier_person_role(const bijstand_dossier *dossier, int32_t person);
BIJSTAND_API const char *bijstand_dossier_person_id(const bijstand_dossier *dossier, int32_t person);
/* Number of the person with this id, or BIJSTAND_CASE when there is none. */
BIJSTAND_API int32_t bijstand_dossier_person_by_id(const bijstand_dossier *dossier, const char *id);

/*
 * States that a fact has a value from a day on (BIJSTAND_EVER: since ever), as recorded on a day
 * (BIJSTAND_EVER: known all along). The order of the calls does not matter. A second value from the same day
 * needs another recorded day; the one recorded last corrects the other. A birth date does not change from a
 * day on: all its values have the same from.
 * ERROR_ARGUMENT: no such fact or person; ERROR_ROLE: not a fact of this person, or of the case; ERROR_RANGE:
 * a value outside the domain of the fact; ERROR_DATE: from or recorded is neither EVER nor a day from
 * 1900-01-01 to 2199-12-31; ERROR_DUPLICATE: a value with both dates is there already; ERROR_ORDER: a birth
 * date from another day than before; ERROR_LIMIT: more than BIJSTAND_ENTRIES_MAX values; ERROR_MEMORY.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set(bijstand_dossier *dossier, int32_t person,
                                                  bijstand_fact fact, bijstand_value from,
                                                  bijstand_value recorded, bijstand_value value);

/*
 * The same for a half known date, count or amount: anything from low to high, both included. UNKNOWN as a
 * bound is that of the domain. ERROR_RANGE also for a low above high, ERROR_TYPE for a truth and an enum.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set_range(bijstand_dossier *dossier, int32_t person,
                                                        bijstand_fact fact, bijstand_value from,
                                                        bijstand_value recorded, bijstand_value low,
                                                        bijstand_value high);

/*
 * The same for a half known enum: one of the codes whose bits (1 << code) are set. ERROR_TYPE for another
 * type.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set_one_of(bijstand_dossier *dossier, int32_t person,
                                                         bijstand_fact fact, bijstand_value from,
                                                         bijstand_value recorded, uint32_t codes);

/* A stated value of a fact: exact (low == high), a range, one of some codes, or unknown (low UNKNOWN). */
struct bijstand_entry {
  int32_t person;          /* or BIJSTAND_CASE */
  bijstand_fact fact;
  bijstand_value from;     /* EVER, or a day from 1900-01-01 to 2199-12-31 */
  bijstand_value recorded; /* the same */
  bijstand_value low;      /* of an enum: the lowest code that is possible */
  bijstand_value high;     /* of an enum: the highest */
  uint32_t codes;          /* of an enum: the set of codes; otherwise 0 */
};

/*
 * The same for a whole entry, which is copied: what bijstand_dossier_entry_at and bijstand_fact_parse give
 * can be given here. Of an enum that is not unknown only the codes are read. error (may be null) tells what
 * is wrong.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set_entry(bijstand_dossier *dossier,
                                                        const struct bijstand_entry *entry,
                                                        struct bijstand_error *error);

/*
 * The same by name and with text: "true", "false", "2026-07-01", "none", "812.50" (euro), "12", an enum name,
 * "?" for known to be unknown, "20..25", "..500" or "20.." for a range, "owned|rented" for one of some codes.
 * error (may be null) tells what was expected, with the name of the fact as its place. Besides the errors
 * above: ERROR_NAME for a fact or a code, ERROR_SYNTAX, and ERROR_DATE also for a value that is no
 * day of the calendar.
 */
BIJSTAND_API bijstand_status bijstand_dossier_set_text(bijstand_dossier *dossier, int32_t person,
                                                       const char *fact, bijstand_value from,
                                                       bijstand_value recorded, const char *text,
                                                       struct bijstand_error *error);

/*
 * Reading in two steps, for whoever reads a format of his own and knows more than a text: that it stood
 * between quotes, that it was a number. Nothing is stated yet. The messages are the same everywhere; error
 * (may be null) has the name of the fact as its place, and neither line nor column.
 */

/* What a text was where it was read. */
enum {
  BIJSTAND_TOKEN_TEXT = 0,   /* a cell or a field: anything, in the forms of bijstand_dossier_set_text */
  BIJSTAND_TOKEN_STRING = 1, /* text between quotes, given without them: a date or a code */
  BIJSTAND_TOKEN_NUMBER = 2, /* a number, digit by digit as it stood: a count or an amount */
  BIJSTAND_TOKEN_WORD = 3    /* true, false, or null for unknown; any other text, as "a list", is refused */
};

/*
 * The fact with this name that a person with this role (a bijstand_role), or the case (BIJSTAND_CASE), can
 * have.
 * ERROR_NAME: no such fact, and which one was probably meant; ERROR_ROLE: of a person, of the case, or not of
 * this role; ERROR_ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_fact_find(int32_t role, const char *name, size_t length,
                                                bijstand_fact *fact, struct bijstand_error *error);

/*
 * Reads a value of a fact into fact, low, high and codes of an entry; person, from and recorded stay as they
 * are. text need not end in a zero byte. Two exact entries make a range (low of the one, high of the other),
 * the codes of several make one of them all.
 * ERROR_TYPE: a token of another kind than the fact has; ERROR_SYNTAX: another form; ERROR_NAME: no such
 * code; ERROR_DATE: no such day; ERROR_RANGE: outside the domain; ERROR_ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_fact_parse(bijstand_fact fact, int32_t token, const char *text,
                                                 size_t length, struct bijstand_entry *entry,
                                                 struct bijstand_error *error);

/* Reads a day from which a value holds or on which it was recorded. Errors as above, without a place. */
BIJSTAND_API bijstand_status bijstand_day_parse(int32_t token, const char *text, size_t length,
                                                bijstand_value *day, struct bijstand_error *error);

/*
 * What has been stated, ordered by person (the case first), fact, from and recorded. ERROR_ARGUMENT for a
 * place that is not there.
 */
BIJSTAND_API int32_t bijstand_dossier_entry_count(const bijstand_dossier *dossier);
BIJSTAND_API bijstand_status bijstand_dossier_entry_at(const bijstand_dossier *dossier, int32_t place,
                                                       struct bijstand_entry *entry);

/*
 * Takes the value with these two dates out again: person, fact, from and recorded as they were set.
 * ERROR_ARGUMENT when there is none.
 */
BIJSTAND_API bijstand_status bijstand_dossier_unset(bijstand_dossier *dossier, int32_t person,
                                                    bijstand_fact fact, bijstand_value from,
                                                    bijstand_value recorded);

/*
 * The value of a fact on a day, as known on a day (BIJSTAND_NEVER: all that is in the file). *value is
 * UNKNOWN when it is unknown or half known; *range then holds what it may be. Either pointer may be null.
 * A total of the year is nil again from 1 January.
 * ERROR_ARGUMENT: no such fact or person; ERROR_ROLE; ERROR_DATE: a day before EVER or after NEVER.
 */
BIJSTAND_API bijstand_status bijstand_dossier_get(const bijstand_dossier *dossier, int32_t person,
                                                  bijstand_fact fact, bijstand_value date,
                                                  bijstand_value known_on, bijstand_value *value,
                                                  struct bijstand_range *range);

/*
 * ERROR_INCOMPLETE when the dossier has no applicant, or a person without any statement of the birth date
 * (which may be unknown or half known, but must be stated). *person (may be null) is the person, or
 * BIJSTAND_CASE.
 */
BIJSTAND_API bijstand_status bijstand_dossier_check(const bijstand_dossier *dossier, int32_t *person);

#ifdef __cplusplus
}
#endif

#endif
