/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The profiles that are part of the library: found by name, put on top of a rulebook, held against the law.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/profile.h>

#include "base/text.h"
#include "law/stack.h"

/* Each table as text; made by the build. */
#define BIJSTAND_PROFILE_ROW(number, symbol, name, municipality, from, until, source, gloss) \
  extern const char bijstand_profile_##symbol##_text[];
#include "profiles.def"
#undef BIJSTAND_PROFILE_ROW

#define BIJSTAND_PROFILE_ROW(number, symbol, name, municipality, from, until, source, gloss) \
  [number] = { name, municipality, source, gloss, from, until, bijstand_profile_##symbol##_text },
static const struct bijstand_profile_info profiles[] = {
#include "profiles.def"
};
#undef BIJSTAND_PROFILE_ROW

enum { PROFILES = sizeof profiles / sizeof profiles[0] };

int32_t bijstand_profile_count(void)
{
  return PROFILES;
}

const struct bijstand_profile_info *bijstand_profile_at(int32_t place)
{
  return place >= 0 && place < PROFILES ? &profiles[place] : NULL;
}

const struct bijstand_profile_info *bijstand_profile_by_name(const char *name)
{
  for (int32_t i = 0; name != NULL && i < PROFILES; i++) {
    if (strcmp(profiles[i].name, name) == 0)
      return &profiles[i];
  }
  return NULL;
}

static bijstand_status refuse_name(const char *name, struct bijstand_error *error)
{
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, name, strlen(name));
  for (int32_t i = 0; i < PROFILES; i++)
    bijstand_nearest_offer(&nearest, profiles[i].name);
  if (nearest.best == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, NULL, "no such profile");
  return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, NULL, "no such profile; did you mean %s?",
                            nearest.best);
}

bijstand_status bijstand_rulebook_add_profile(const bijstand_rulebook *base, const char *name,
                                              uint32_t practice, bijstand_rulebook **result,
                                              struct bijstand_error *error)
{
  bijstand_error_clear(error);
  if (base == NULL || name == NULL || result == NULL ||
      (practice != BIJSTAND_LOAD_STRICT && practice != BIJSTAND_LOAD_REPLAY))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected a rulebook, a name, STRICT or REPLAY and room for the result");
  const struct bijstand_profile_info *profile = bijstand_profile_by_name(name);
  if (profile == NULL)
    return refuse_name(name, error);
  return bijstand_rulebook_load(base, name, profile->table, strlen(profile->table), practice, result, error);
}

/* --- Held against the law ---------------------------------------------------------------------------- */

static struct bijstand_tension tension_of(const bijstand_rulebook *rulebook,
                                          const struct bijstand_report *told)
{
  struct bijstand_tension tension = {
    .parameter = told->parameter, .kind = told->kind, .value = told->value, .bound = told->bound,
    .is_most = told->is_most, .bound_status = told->bound_status, .from = told->from, .until = told->until,
    .line = told->line
  };
  struct bijstand_amount amount;
  struct bijstand_error words; /* for its texts, which are cut off between characters */
  bijstand_rulebook_find(rulebook, told->parameter, told->from, BIJSTAND_AMOUNT_ANY, &amount);
  bijstand_error_set(&words, BIJSTAND_OK, 0, 0, amount.source, "%s", "");
  memcpy(tension.article, told->article, sizeof tension.article);
  memcpy(tension.source, words.place, sizeof tension.source);
  tension.mark = amount.mark;
  return tension;
}

bijstand_status bijstand_profile_check(const bijstand_rulebook *base, const char *name, bijstand_value date,
                                       struct bijstand_tension *items, size_t size, size_t *count,
                                       struct bijstand_error *error)
{
  bijstand_rulebook *replayed = NULL;
  if (count == NULL || (items == NULL && size > 0) || date < BIJSTAND_EVER || date > BIJSTAND_NEVER)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected a day of the calendar and room for the list");
  bijstand_status status = bijstand_rulebook_add_profile(base, name, BIJSTAND_LOAD_REPLAY, &replayed, error);
  if (status != BIJSTAND_OK)
    return status;
  *count = 0;
  for (int32_t i = base->report_count; i < replayed->report_count; i++) {
    const struct bijstand_report *told = &replayed->reports[i];
    int is_tension = told->kind == BIJSTAND_REPORT_BESIDE_LAW ||
                     told->kind == BIJSTAND_REPORT_BOUND_UNCHECKED;
    if (!is_tension || date < told->from || date > told->until)
      continue;
    if (*count < size)
      items[*count] = tension_of(replayed, told);
    ++*count;
  }
  bijstand_rulebook_free(replayed);
  return BIJSTAND_OK;
}
