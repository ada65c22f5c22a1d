/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The snapshot: one row of values out of a dossier, for a day and for what was known on a day. Adults come first, so
 * that a rule on the applicant or the partner reads from fixed places.
 */
#include "rules/view.h"

#include <string.h>

/* What a fact is before anything is stated: its default, or not known. */
struct fresh {
  bijstand_fact fact;
  int32_t roles;
  int64_t value;  /* in a role that has the fact */
  int64_t absent; /* in a role that has not */
};

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
/* Place of a fact in the block of the case or of a person. */
#define FACT_CASE_TRUTH(name, place, number) [number] = place,
#define FACT_CASE_CODE(name, place, number) [number] = place,
#define FACT_CASE_NUM(name, place, number) [number] = place,
#define FACT_PERSON_TRUTH(name, place, number) [number] = place,
#define FACT_PERSON_CODE(name, place, number) [number] = place,
#define FACT_PERSON_NUM(name, place, number) [number] = place,
static const int16_t place_of[BIJSTAND_FACT_COUNT] = {
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

static void fill_case(view *v)
{
  for (int32_t i = 0; i < CASE_FACTS; i++)
    v->cell[i] = bijstand_fact_by_id(case_fact[i])->default_value;
}

static void fill_person(view *v, person p, uint32_t role_bit, int32_t facts)
{
  int64_t *block = v->cell + v->base[p];
  for (int32_t i = 0; i < facts; i++) {
    const struct bijstand_fact_info *info = bijstand_fact_by_id(person_fact[i]);
    block[i] = (info->roles & role_bit) ? info->default_value : not_of_this_role(info);
  }
}

/* Gives everybody a slot: the applicant, the partner, then the others in the order of the dossier. */
static void seat(view *v, const bijstand_dossier *dossier)
{
  int32_t next = CASE_FACTS + 3 * PERSON_FACTS;
  v->slots = OTHERS;
  v->number_of[APPLICANT] = v->number_of[PARTNER] = -1;
  v->base[APPLICANT] = CASE_FACTS;
  v->base[PARTNER] = CASE_FACTS + 2 * PERSON_FACTS; /* nobody: a block that is never stated */
  v->role[APPLICANT] = BIJSTAND_ROLE_APPLICANT;
  v->role[PARTNER] = BIJSTAND_ROLE_PARTNER;
  for (int32_t i = 0; i < dossier->person_count; i++) {
    bijstand_role role = dossier->persons[i].role;
    person p = role == BIJSTAND_ROLE_APPLICANT ? APPLICANT : role == BIJSTAND_ROLE_PARTNER ? PARTNER : v->slots++;
    v->number_of[p] = i;
    v->role[p] = role;
    if (p == PARTNER)
      v->base[p] = CASE_FACTS + PERSON_FACTS;
    else if (p >= OTHERS) {
      v->base[p] = next;
      next += SHARED_FACTS;
    }
    fill_person(v, p, UINT32_C(1) << role, p < OTHERS ? PERSON_FACTS : SHARED_FACTS);
  }
  if (v->number_of[PARTNER] < 0)
    fill_person(v, PARTNER, 0, PERSON_FACTS);
}

static person slot_of(const view *v, int32_t number)
{
  person p = 0;
  while (p < v->slots && v->number_of[p] != number)
    p++;
  return p;
}

/* Writes what one statement says into its cell. */
static void state(view *v, int32_t cell, const struct bijstand_fact_info *info, const struct bijstand_entry *e)
{
  int half = info->type == BIJSTAND_TYPE_ENUM ? e->codes != 0 && (e->codes & (e->codes - 1)) != 0 : e->low != e->high;
  if (info->resets_each_year && e->from != BIJSTAND_EVER && e->from < bijstand_date_year_start(v->day)) {
    v->cell[cell] = 0;
    return;
  }
  v->cell[cell] = half ? BIJSTAND_UNKNOWN : e->low;
  if (half && v->narrowed_count < NARROWED_MAX) {
    struct narrowed *n = &v->narrowed[v->narrowed_count++];
    *n = (struct narrowed){ cell, e->low, e->high };
    if (info->type == BIJSTAND_TYPE_ENUM)
      n->low = n->high = e->codes;
    v->cell[cell] = CELL_NARROWED;
  }
}

void view_snapshot(view *v, const bijstand_dossier *dossier, int64_t day, int64_t known_on)
{
  int32_t i = 0;
  v->dossier = dossier;
  v->day = day;
  v->known_on = known_on;
  v->decided_on = known_on == BIJSTAND_NEVER ? day : known_on;
  v->narrowed_count = v->question_count = 0;
  fill_case(v);
  seat(v, dossier);
  while (i < dossier->entry_count) {
    const struct bijstand_entry *e = &dossier->entries[i], *holds = NULL;
    int32_t number = e->person;
    bijstand_fact fact = e->fact;
    for (; i < dossier->entry_count && dossier->entries[i].person == number && dossier->entries[i].fact == fact; i++) {
      e = &dossier->entries[i];
      if (e->recorded > known_on)
        continue;
      if (e->from <= day && (holds == NULL || e->from >= holds->from))
        holds = e;
      view_changes_on(v, e->from);
    }
    if (holds != NULL) {
      int32_t base = number == BIJSTAND_CASE ? 0 : v->base[slot_of(v, number)];
      state(v, base + place_of[fact], bijstand_fact_by_id(fact), holds);
    }
  }
}

int32_t view_cell(const view *v, int32_t slot, bijstand_fact fact)
{
  return (slot < 0 ? 0 : v->base[slot]) + place_of[fact];
}
