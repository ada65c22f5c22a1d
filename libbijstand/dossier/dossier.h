/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Inside of a dossier, for the rooms that read it: persons in the order they were added, and entries in one
 * sorted array, so that a snapshot is one pass.
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

/*
 * Copies persons and statements into an empty dossier; a person keeps his number. ERROR_MEMORY: the copy is not whole.
 */
bijstand_status bijstand_dossier_copy(const bijstand_dossier *from, bijstand_dossier *to);

/*
 * Place of the first entry of a fact of a person, and one past its last: *first == *last when it was never
 * stated.
 */
void bijstand_dossier_find(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                           int32_t *first, int32_t *last);

/*
 * The entry of entries[first .. last) that holds on a day, of those recorded on the known-on day or before:
 * the last from, and of those with the same from the last recorded. -1 when there is none.
 */
int32_t bijstand_dossier_holding(const bijstand_dossier *dossier, int32_t first, int32_t last,
                                 bijstand_value date, bijstand_value known_on);

/*
 * 1 when an entry is a total of an earlier year than the one that starts on this 1 January, and so nil again.
 * What holds since ever is the total of every year.
 */
static inline int bijstand_entry_is_over(const struct bijstand_fact_info *info,
                                         const struct bijstand_entry *entry, bijstand_value year_start)
{
  return info->resets_each_year && entry->from != BIJSTAND_EVER && entry->from < year_start;
}

/*
 * Brings low, high and codes of an entry to the one form that an entry has: of an enum low and high follow
 * from the codes, and what allows the whole domain is unknown. ERROR_RANGE, and the entry as it was, for a
 * value outside the domain of the fact and for a low above high.
 */
bijstand_status bijstand_entry_settle(const struct bijstand_fact_info *info, struct bijstand_entry *entry,
                                      struct bijstand_error *error);

/* ERROR_ROLE when a person with this role, or the case (BIJSTAND_CASE), does not have the fact. */
bijstand_status bijstand_fact_check_role(const struct bijstand_fact_info *info, int32_t role,
                                         struct bijstand_error *error);

/*
 * ERROR_RANGE when a date, count or amount is neither in the domain of the fact nor not known. shown is the
 * value as the message has it.
 */
bijstand_status bijstand_fact_check_domain(const struct bijstand_fact_info *info, bijstand_value value,
                                           const char *shown, struct bijstand_error *error);

#endif
