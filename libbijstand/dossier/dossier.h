/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Inside of a dossier, for the rooms that read it: persons in the order they were added, and entries in one sorted
 * array, so that a snapshot is one pass.
 */
#ifndef BIJSTAND_DOSSIER_DOSSIER_H
#define BIJSTAND_DOSSIER_DOSSIER_H

#include <bijstand/dossier.h>

struct bijstand_person {
  char id[BIJSTAND_PERSON_ID_MAX + 1];
  bijstand_role role;
};

struct bijstand_dossier {
  int32_t person_count;
  struct bijstand_person persons[BIJSTAND_PERSONS_MAX];
  /* Ordered by person (the case first), fact, from, recorded. */
  struct bijstand_entry *entries;
  int32_t entry_count;
  int32_t entry_capacity;
  uint64_t revision; /* grows with each change */
};

/* Place of the first entry of a fact of a person, and one past its last: *first == *last when it was never stated. */
void bijstand_dossier_find(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact, int32_t *first,
                           int32_t *last);

/*
 * The entry of entries[first .. last) that holds on a day, of those recorded on the known-on day or before: the last
 * from, and of those with the same from the last recorded. -1 when there is none.
 */
int32_t bijstand_dossier_holding(const bijstand_dossier *dossier, int32_t first, int32_t last, bijstand_value date,
                                 bijstand_value known_on);

#endif
