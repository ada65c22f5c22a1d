/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The snapshot: one row of values out of a dossier, for a day and for what was known on a day. Adults come first, so
 * that a rule on the applicant or the partner reads from fixed places.
 */
#include "rules/reading.h"

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

static int64_t blank_value(const view *v, int32_t cell)
{
  int32_t at = cell - CASE_FACTS, beyond = at - 2 * PERSON_FACTS;
  if (at < 0)
    return v->blank->of_case[cell];
  if (beyond >= 0)
    return v->blank->of_role[v->role[OTHERS + beyond / SHARED_FACTS]][beyond % SHARED_FACTS];
  return v->blank->of_role[v->role[at / PERSON_FACTS]][at % PERSON_FACTS];
}

/* Makes blank again what the case before stated, and what was asked about it. */
static void wipe(view *v)
{
  for (int32_t i = 0; i < v->stated_count; i++) {
    int32_t cell = v->stated[i];
    v->cell[cell] = blank_value(v, cell);
    v->manner[cell] = CELL_BLANK;
    v->stated_at[cell] = 0;
  }
  view_forget_questions(v);
}

/* Whether the same persons sit where they sat in the case before. */
static int same_seats(const view *v, const bijstand_dossier *dossier)
{
  if (v->seated != dossier->person_count || v->seated == 0)
    return 0;
  for (int32_t i = 0; i < v->seated; i++)
    if (v->role[v->slot_of[i]] != dossier->persons[i].role)
      return 0;
  return 1;
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
  v->seated = dossier->person_count;
  memcpy(v->cell, v->blank->of_case, sizeof v->blank->of_case);
  if (v->number_of[PARTNER] < 0)
    memcpy(v->cell + v->base[PARTNER], v->blank->of_nobody, sizeof v->blank->of_nobody);
  memset(v->manner, CELL_BLANK, (size_t)next * sizeof v->manner[0]);
  memset(v->stated_at, 0, (size_t)next * sizeof v->stated_at[0]);
  memset(v->asked, 0, (size_t)next * sizeof v->asked[0]);
}

void view_not_blank(view *v, int32_t cell, uint8_t manner)
{
  if (v->manner[cell] == CELL_BLANK)
    v->stated[v->stated_count++] = (int16_t)cell;
  v->manner[cell] = manner;
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
  int32_t begin = i, cell, plain;
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
  e = &v->dossier->entries[begin];
  plain = i == begin + 1 && e == holds && e->from == BIJSTAND_EVER;
  v->stated_at[cell] = begin + 1;
  view_not_blank(v, cell, plain ? CELL_PLAIN : CELL_OTHERWISE);
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
  v->narrowed_count = 0;
  if (same_seats(v, dossier))
    wipe(v);
  else
    seat(v, dossier);
  v->stated_count = v->question_count = 0;
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
  v->read[cell] = v->read[READ_DAY] = 1;
  *first = *last = v->stated_at[cell] - 1;
  if (*first < 0)
    return;
  while (*last < d->entry_count && d->entries[*last].person == number && d->entries[*last].fact == fact)
    ++*last;
}
