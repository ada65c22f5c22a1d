/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a term is: the rows of terms.csv, found by number or by name, and on which days they are law.
 */
#include <bijstand/terms.h>

#include "base/date.h"
#include "tables.h"

#define BIJSTAND_TERM_ROW(number, NAME, name, nl, en, article, kind, begins_nl, begins_en, length, unit, back, every, \
                          extended, stopped_by, actor, from, until, expiry_nl, expiry_en, doubt)                    \
  [number] = { number, name, nl, en, article, kind, begins_nl, begins_en, length, unit, back, every, extended,      \
               stopped_by, actor, { from, until }, expiry_nl, expiry_en, doubt },
static const struct bijstand_term_info terms[BIJSTAND_TERM_COUNT] = {
#include "terms.def"
};
#undef BIJSTAND_TERM_ROW

static const int32_t terms_by_name[BIJSTAND_TERM_COUNT] = {
#include "terms.order"
};

int32_t bijstand_term_count(void)
{
  return BIJSTAND_TERM_COUNT;
}

const struct bijstand_term_info *bijstand_term_at(int32_t place)
{
  return place >= 0 && place < BIJSTAND_TERM_COUNT ? &terms[place] : NULL;
}

/* Numbers have no gaps, so the number of a term is its place. */
const struct bijstand_term_info *bijstand_term_by_id(bijstand_term number)
{
  return bijstand_term_at(number);
}

static const char *term_name(int32_t number)
{
  return terms[number].name;
}

const struct bijstand_term_info *bijstand_term_by_name(const char *name)
{
  return bijstand_term_at(bijstand_table_find(name, terms_by_name, BIJSTAND_TERM_COUNT, term_name));
}

int bijstand_term_in_force(bijstand_term term, bijstand_value date)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  return info != NULL && bijstand_date_is_day(date) && date >= info->in_force.low && date <= info->in_force.high;
}
