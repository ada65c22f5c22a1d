/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Facts by name: which one is meant, whether this person or the case can have it, and stating it with text.
 */
#include "dossier/dossier.h"

#include <string.h>

#include "base/text.h"

#define NAME_SIZE 64 /* longer than the name of any fact */

/* Who has a fact. */

bijstand_status bijstand_fact_check_role(const struct bijstand_fact_info *info, int32_t role,
                                         struct bijstand_error *error)
{
  static const char *const whose[BIJSTAND_ROLE_COUNT] = {
    [BIJSTAND_ROLE_APPLICANT] = "the applicant",
    [BIJSTAND_ROLE_PARTNER] = "the partner",
    [BIJSTAND_ROLE_CHILD] = "a child",
    [BIJSTAND_ROLE_HOUSEMATE] = "a housemate"
  };
  int of_person = info->scope == BIJSTAND_SCOPE_PERSON;
  if (role == BIJSTAND_CASE && of_person)
    return bijstand_error_set(error, BIJSTAND_ERROR_ROLE, 0, 0, info->name,
                              "a fact of a person, not of the case");
  if (role != BIJSTAND_CASE && !of_person)
    return bijstand_error_set(error, BIJSTAND_ERROR_ROLE, 0, 0, info->name,
                              "a fact of the case, not of a person");
  if (role != BIJSTAND_CASE && (info->roles >> role & 1) == 0)
    return bijstand_error_set(error, BIJSTAND_ERROR_ROLE, 0, 0, info->name, "not a fact of %s", whose[role]);
  return BIJSTAND_OK;
}

/* Which fact is meant. */

/* The fact with exactly this name, or null. */
static const struct bijstand_fact_info *find(struct bijstand_text name)
{
  char copy[NAME_SIZE];
  if (name.length >= sizeof copy)
    return NULL;
  memcpy(copy, name.start, name.length);
  copy[name.length] = '\0';
  const struct bijstand_fact_info *info = bijstand_fact_by_name(copy);
  return info != NULL && bijstand_text_equal(name, info->name) ? info : NULL; /* a zero byte is in no name */
}

static bijstand_status refuse_name(struct bijstand_text name, struct bijstand_error *error)
{
  char place[NAME_SIZE];
  struct bijstand_nearest nearest;
  size_t length =
      bijstand_text_valid(name.start, name.length < sizeof place ? name.length : sizeof place - 1);
  memcpy(place, name.start, length);
  place[length] = '\0';
  bijstand_nearest_start(&nearest, name.start, name.length);
  for (int32_t i = 0; i < bijstand_fact_count(); i++)
    bijstand_nearest_offer(&nearest, bijstand_fact_at(i)->name);
  if (nearest.best == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, place, "no such fact");
  return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, place, "no such fact; did you mean %s?",
                            nearest.best);
}

static bijstand_status refuse_argument(struct bijstand_error *error, const char *what)
{
  return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "%s", what);
}

bijstand_status bijstand_fact_find(int32_t role, const char *name, size_t length, bijstand_fact *fact,
                                   struct bijstand_error *error)
{
  if (name == NULL || fact == NULL)
    return refuse_argument(error, bijstand_status_text(BIJSTAND_ERROR_ARGUMENT));
  if (role != BIJSTAND_CASE && bijstand_role_name(role) == NULL)
    return refuse_argument(error, "no such role");
  const struct bijstand_fact_info *info = find((struct bijstand_text){ name, length });
  if (info == NULL)
    return refuse_name((struct bijstand_text){ name, length }, error);
  bijstand_status status = bijstand_fact_check_role(info, role, error);
  if (status == BIJSTAND_OK)
    *fact = info->number;
  return status;
}

/* Stating. */

bijstand_status bijstand_dossier_set_text(bijstand_dossier *dossier, int32_t person, const char *fact,
                                          bijstand_value from, bijstand_value recorded, const char *text,
                                          struct bijstand_error *error)
{
  struct bijstand_entry entry = { .person = person, .from = from, .recorded = recorded };
  int32_t role = person == BIJSTAND_CASE ? BIJSTAND_CASE : bijstand_dossier_person_role(dossier, person);
  if (dossier == NULL || fact == NULL || text == NULL)
    return refuse_argument(error, bijstand_status_text(BIJSTAND_ERROR_ARGUMENT));
  if (person != BIJSTAND_CASE && role < 0)
    return refuse_argument(error, "no such person");
  bijstand_status status = bijstand_fact_find(role, fact, strlen(fact), &entry.fact, error);
  if (status == BIJSTAND_OK)
    status = bijstand_fact_parse(entry.fact, BIJSTAND_TOKEN_TEXT, text, strlen(text), &entry, error);
  if (status == BIJSTAND_OK)
    status = bijstand_dossier_set_entry(dossier, &entry, error);
  return status;
}
