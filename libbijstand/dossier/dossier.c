/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The dossier and its persons. What is stated about them is in entries.c.
 */
#include "dossier/dossier.h"

#include <string.h>

#include "base/alloc.h"

bijstand_status bijstand_dossier_new(bijstand_dossier **dossier)
{
  if (dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_dossier *made = bijstand_realloc(NULL, sizeof *made);
  if (made == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(made, 0, sizeof *made);
  *dossier = made;
  return BIJSTAND_OK;
}

void bijstand_dossier_free(bijstand_dossier *dossier)
{
  if (dossier == NULL)
    return;
  bijstand_free(dossier->entries);
  bijstand_free(dossier);
}

bijstand_status bijstand_dossier_clear(bijstand_dossier *dossier)
{
  if (dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  dossier->person_count = 0;
  dossier->entry_count = 0;
  dossier->revision++;
  return BIJSTAND_OK;
}

/* Persons. */

static int is_lower(char c)
{
  return c >= 'a' && c <= 'z';
}

static int is_id(const char *id)
{
  if (!is_lower(id[0]))
    return 0;
  size_t length = 1;
  while (is_lower(id[length]) || (id[length] >= '0' && id[length] <= '9') || id[length] == '_')
    length++;
  return length <= BIJSTAND_PERSON_ID_MAX && id[length] == '\0';
}

static int has_role(const bijstand_dossier *dossier, bijstand_role role)
{
  for (int32_t person = 0; person < dossier->person_count; person++) {
    if (dossier->persons[person].role == role)
      return 1;
  }
  return 0;
}

bijstand_status bijstand_dossier_add_person(bijstand_dossier *dossier, bijstand_role role, const char *id,
                                            int32_t *person)
{
  if (dossier == NULL || id == NULL || person == NULL || bijstand_role_name(role) == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!is_id(id))
    return BIJSTAND_ERROR_SYNTAX;
  int once = role == BIJSTAND_ROLE_APPLICANT || role == BIJSTAND_ROLE_PARTNER;
  if ((once && has_role(dossier, role)) || bijstand_dossier_person_by_id(dossier, id) != BIJSTAND_CASE)
    return BIJSTAND_ERROR_DUPLICATE;
  if (dossier->person_count == BIJSTAND_PERSONS_MAX)
    return BIJSTAND_ERROR_LIMIT;
  struct bijstand_person *added = &dossier->persons[dossier->person_count];
  memcpy(added->id, id, strlen(id) + 1);
  added->role = role;
  *person = dossier->person_count++;
  dossier->revision++;
  return BIJSTAND_OK;
}

int32_t bijstand_dossier_person_count(const bijstand_dossier *dossier)
{
  return dossier == NULL ? 0 : dossier->person_count;
}

static const struct bijstand_person *person_at(const bijstand_dossier *dossier, int32_t person)
{
  if (dossier == NULL || person < 0 || person >= dossier->person_count)
    return NULL;
  return &dossier->persons[person];
}

bijstand_role bijstand_dossier_person_role(const bijstand_dossier *dossier, int32_t person)
{
  const struct bijstand_person *found = person_at(dossier, person);
  return found == NULL ? -1 : found->role;
}

const char *bijstand_dossier_person_id(const bijstand_dossier *dossier, int32_t person)
{
  const struct bijstand_person *found = person_at(dossier, person);
  return found == NULL ? NULL : found->id;
}

int32_t bijstand_dossier_person_by_id(const bijstand_dossier *dossier, const char *id)
{
  if (dossier == NULL || id == NULL)
    return BIJSTAND_CASE;
  for (int32_t person = 0; person < dossier->person_count; person++) {
    if (strcmp(dossier->persons[person].id, id) == 0)
      return person;
  }
  return BIJSTAND_CASE;
}

/* Whether it can be decided. */

/* The first person whose birth date was never stated, or BIJSTAND_CASE. */
static int32_t without_birth_date(const bijstand_dossier *dossier)
{
  for (int32_t person = 0; person < dossier->person_count; person++) {
    int32_t first, last;
    bijstand_dossier_find(dossier, person, BIJSTAND_FACT_BIRTH_DATE, &first, &last);
    if (first == last)
      return person;
  }
  return BIJSTAND_CASE;
}

bijstand_status bijstand_dossier_check(const bijstand_dossier *dossier, int32_t *person)
{
  if (dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  int32_t incomplete = BIJSTAND_CASE;
  if (has_role(dossier, BIJSTAND_ROLE_APPLICANT)) {
    incomplete = without_birth_date(dossier);
    if (incomplete == BIJSTAND_CASE)
      return BIJSTAND_OK;
  }
  if (person != NULL)
    *person = incomplete;
  return BIJSTAND_ERROR_INCOMPLETE;
}
