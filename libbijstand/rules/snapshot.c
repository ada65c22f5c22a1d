/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The snapshot: one row of values out of a dossier, for a day and for what was known on a day. Adults come first, so
 * that a rule on the applicant or the partner reads from fixed places.
 */
#include "rules/view.h"

#include <string.h>

/* The facts in the order of the cells of a row. */
#define FACT_CASE_TRUTH(name, place, number) [place] = number,
#define FACT_CASE_CODE(name, place, number) [place] = number,
#define FACT_CASE_NUM(name, place, number) [place] = number,
#define FACT_PERSON_TRUTH(name, place, number)
#define FACT_PERSON_CODE(name, place, number)
#define FACT_PERSON_NUM(name, place, number)
#define FACT_COUNTS(n_case, n_shared, n_person)
static const int16_t case_fact[CASE_FACTS] = {
#include "facts.access"
};
#undef FACT_CASE_TRUTH
#undef FACT_CASE_CODE
#undef FACT_CASE_NUM
#undef FACT_PERSON_TRUTH
#undef FACT_PERSON_CODE
#undef FACT_PERSON_NUM
#define FACT_CASE_TRUTH(name, place, number)
#define FACT_CASE_CODE(name, place, number)
#define FACT_CASE_NUM(name, place, number)
#define FACT_PERSON_TRUTH(name, place, number) [place] = number,
#define FACT_PERSON_CODE(name, place, number) [place] = number,
#define FACT_PERSON_NUM(name, place, number) [place] = number,
static const int16_t person_fact[PERSON_FACTS] = {
#include "facts.access"
};
#undef FACT_CASE_TRUTH
#undef FACT_CASE_CODE
#undef FACT_CASE_NUM
#undef FACT_PERSON_TRUTH
#undef FACT_PERSON_CODE
#undef FACT_PERSON_NUM

/* And the other way round: where a fact stands in the block of the case or of a person, and whether it is an enum. */
struct stand {
  int16_t place;
  int16_t is_code;
};
#define FACT_CASE_TRUTH(name, place, number) [number] = { place, 0 },
#define FACT_CASE_CODE(name, place, number) [number] = { place, 1 },
#define FACT_CASE_NUM(name, place, number) [number] = { place, 0 },
#define FACT_PERSON_TRUTH(name, place, number) [number] = { place, 0 },
#define FACT_PERSON_CODE(name, place, number) [number] = { place, 1 },
#define FACT_PERSON_NUM(name, place, number) [number] = { place, 0 },
static const struct stand stand_of[BIJSTAND_FACT_COUNT] = {
#include "facts.access"
};

/* A fact that somebody in this role cannot have: no, none, nil, never. */
static int64_t not_of_this_role(const struct bijstand_fact_info *info)
{
  bijstand_value none;
  switch (info->type) {
  case BIJSTAND_TYPE_ENUM:
    none = bijstand_fact_code(info->number, "none");
    return none;
  case BIJSTAND_TYPE_DATE:
    return info->number == BIJSTAND_FACT_BIRTH_DATE ? BIJSTAND_UNKNOWN : BIJSTAND_NEVER;
  default:
    return 0;
  }
}

void blank_row_fill(struct blank_row *blank)
{
  for (int32_t i = 0; i < CASE_FACTS; i++)
    blank->of_case[i] = bijstand_fact_by_id(case_fact[i])->default_value;
  for (int32_t i = 0; i < PERSON_FACTS; i++) {
    const struct bijstand_fact_info *info = bijstand_fact_by_id(person_fact[i]);
    for (int32_t role = 0; role < BIJSTAND_ROLE_COUNT; role++)
      blank->of_role[role][i] = (info->roles >> role & 1) ? info->default_value : not_of_this_role(info);
    blank->of_nobody[i] = not_of_this_role(info);
  }
}

/* Gives everybody a slot: the applicant, the partner, then the others in the order of the dossier. */
static void seat(view *v, const bijstand_dossier *dossier)
{
  int32_t next = CASE_FACTS + 2 * PERSON_FACTS;
  v->slots = OTHERS;
  v->number_of[APPLICANT] = v->number_of[PARTNER] = -1;
  v->base[APPLICANT] = CASE_FACTS;
  v->base[PARTNER] = CASE_FACTS + PERSON_FACTS;
  v->role[APPLICANT] = BIJSTAND_ROLE_APPLICANT;
  v->role[PARTNER] = BIJSTAND_ROLE_PARTNER;
  for (int32_t i = 0; i < dossier->person_count; i++) {
    bijstand_role role = dossier->persons[i].role;
    person p = role == BIJSTAND_ROLE_APPLICANT ? APPLICANT : role == BIJSTAND_ROLE_PARTNER ? PARTNER : v->slots++;
    size_t facts = p < OTHERS ? PERSON_FACTS : SHARED_FACTS;
    v->number_of[p] = i;
    v->slot_of[i] = p;
    v->role[p] = role;
    if (p >= OTHERS) {
      v->base[p] = next;
      next += SHARED_FACTS;
    }
    memcpy(v->cell + v->base[p], v->blank->of_role[role], facts * sizeof v->cell[0]);
  }
  v->cells = next;
  if (v->number_of[PARTNER] < 0)
    memcpy(v->cell + v->base[PARTNER], v->blank->of_nobody, sizeof v->blank->of_nobody);
}

/* Writes what one statement says into its cell. */
static void state(view *v, int32_t cell, int is_code, const struct bijstand_entry *e)
{
  int half = is_code ? (e->codes & (e->codes - 1)) != 0 : e->low != e->high;
  if (e->from != BIJSTAND_EVER && e->from < v->year_first && bijstand_fact_by_id(e->fact)->resets_each_year) {
    v->cell[cell] = 0;
    return;
  }
  v->cell[cell] = half ? BIJSTAND_UNKNOWN : e->low;
  if (half && v->narrowed_count < NARROWED_MAX) {
    v->narrowed[v->narrowed_count++] = is_code ? (struct narrowed){ cell, e->codes, e->codes }
                                               : (struct narrowed){ cell, e->low, e->high };
    v->cell[cell] = CELL_NARROWED;
  }
}

/* The statements of one fact from place i on: puts the one that holds into its cell, and returns the next place. */
static int32_t take_fact(view *v, int32_t i)
{
  int32_t begin = i, cell;
  const struct bijstand_entry *e = &v->dossier->entries[i], *holds = NULL;
  int32_t number = e->person;
  bijstand_fact fact = e->fact;
  for (; i < v->dossier->entry_count; i++) {
    e = &v->dossier->entries[i];
    if (e->person != number || e->fact != fact)
      break;
    if (e->recorded > v->known_on)
      continue;
    if (e->from <= v->day)
      holds = e;
    view_changes_on(v, e->from);
  }
  cell = (number < 0 ? 0 : v->base[v->slot_of[number]]) + stand_of[fact].place;
  v->stated_at[cell] = begin + 1;
  if (holds != NULL)
    state(v, cell, stand_of[fact].is_code, holds);
  return i;
}

void view_snapshot(view *v, const bijstand_dossier *dossier, int64_t day, int64_t known_on)
{
  v->dossier = dossier;
  v->day = day;
  v->year_first = bijstand_date_year_start(day);
  v->known_on = known_on;
  v->narrowed_count = v->question_count = 0;
  memcpy(v->cell, v->blank->of_case, sizeof v->blank->of_case);
  seat(v, dossier);
  memset(v->stated_at, 0, (size_t)v->cells * sizeof v->stated_at[0]);
  memset(v->asked, 0, (size_t)v->cells * sizeof v->asked[0]);
  for (int32_t i = 0; i < dossier->entry_count;)
    i = take_fact(v, i);
}

int32_t view_cell(const view *v, int32_t slot, bijstand_fact fact)
{
  return (slot < 0 ? 0 : v->base[slot]) + stand_of[fact].place;
}

void view_statements(view *v, person p, bijstand_fact fact, int32_t *first, int32_t *last)
{
  const bijstand_dossier *d = v->dossier;
  int32_t number = number_in_dossier(v, p), cell = view_cell(v, p, fact);
  v->varies |= v->cell_varies[cell];
  *first = *last = v->stated_at[cell] - 1;
  if (*first < 0)
    return;
  while (*last < d->entry_count && d->entries[*last].person == number && d->entries[*last].fact == fact)
    ++*last;
}
