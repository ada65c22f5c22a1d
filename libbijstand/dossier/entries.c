/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is stated in a dossier: entries in one sorted array. Stating a value checks it against the tables
 * first; only then the array grows, so that an error changes nothing.
 */
#include "dossier/dossier.h"

#include <string.h>

#include <bijstand/date.h>

#include "base/alloc.h"
#include "base/text.h"

/* The order of entries. */

static int compare_values(bijstand_value a, bijstand_value b)
{
  return (a > b) - (a < b);
}

static int compare(const struct bijstand_entry *a, const struct bijstand_entry *b)
{
  int order = compare_values(a->person, b->person);
  if (order == 0)
    order = compare_values(a->fact, b->fact);
  if (order == 0)
    order = compare_values(a->from, b->from);
  return order != 0 ? order : compare_values(a->recorded, b->recorded);
}

/* Place of the first entry that does not come before this one. */
static int32_t place_of(const bijstand_dossier *dossier, const struct bijstand_entry *entry)
{
  int32_t low = 0;
  int32_t high = dossier->entry_count;
  while (low < high) {
    int32_t middle = low + (high - low) / 2;
    if (compare(&dossier->entries[middle], entry) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static int is_at(const bijstand_dossier *dossier, int32_t place, const struct bijstand_entry *entry)
{
  return place < dossier->entry_count && compare(&dossier->entries[place], entry) == 0;
}

void bijstand_dossier_find(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                           int32_t *first, int32_t *last)
{
  struct bijstand_entry earliest = { .person = person, .fact = fact, .from = INT64_MIN };
  *first = place_of(dossier, &earliest);
  *last = *first;
  while (*last < dossier->entry_count && dossier->entries[*last].person == person &&
         dossier->entries[*last].fact == fact)
    ++*last;
}

/* Stating. */

static bijstand_status refuse(struct bijstand_error *error, bijstand_status status, const char *place)
{
  return bijstand_error_set(error, status, 0, 0, place, "%s", bijstand_status_text(status));
}

/* The person of an entry and whether he has the fact. */
static bijstand_status check_person(const bijstand_dossier *dossier, const struct bijstand_fact_info *info,
                                    int32_t person, struct bijstand_error *error)
{
  bijstand_role role = bijstand_dossier_person_role(dossier, person);
  if (person != BIJSTAND_CASE && role < 0)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, info->name, "no person has the number %d",
                              (int)person);
  return bijstand_fact_check_role(info, person == BIJSTAND_CASE ? BIJSTAND_CASE : role, error);
}

static int is_start(bijstand_value day)
{
  return day == BIJSTAND_EVER || (day >= BIJSTAND_DATE_FIRST && day <= BIJSTAND_DATE_LAST);
}

static bijstand_status check_days(const struct bijstand_fact_info *info, const struct bijstand_entry *entry,
                                  struct bijstand_error *error)
{
  if (is_start(entry->from) && is_start(entry->recorded))
    return BIJSTAND_OK;
  return bijstand_error_set(error, BIJSTAND_ERROR_DATE, 0, 0, info->name,
                            "from and recorded lie between 1900-01-01 and 2199-12-31, or are since ever");
}

/* A birth date can be corrected, but it does not change from a day on. */
static bijstand_status check_birth_date(const bijstand_dossier *dossier,
                                        const struct bijstand_fact_info *info,
                                        const struct bijstand_entry *entry, struct bijstand_error *error)
{
  if (entry->fact != BIJSTAND_FACT_BIRTH_DATE)
    return BIJSTAND_OK;
  int32_t first, last;
  bijstand_dossier_find(dossier, entry->person, entry->fact, &first, &last);
  if (first == last || dossier->entries[first].from == entry->from)
    return BIJSTAND_OK;
  return bijstand_error_set(error, BIJSTAND_ERROR_ORDER, 0, 0, info->name,
                            "a birth date has one value; use recorded for a correction");
}

static bijstand_status refuse_twice(const struct bijstand_fact_info *info, bijstand_value from,
                                    struct bijstand_error *error)
{
  char day[BIJSTAND_DATE_TEXT_SIZE];
  if (from == BIJSTAND_EVER || bijstand_date_format(from, day) != BIJSTAND_OK)
    return bijstand_error_set(error, BIJSTAND_ERROR_DUPLICATE, 0, 0, info->name,
                              "a value since ever is given twice; a correction needs a later recorded");
  return bijstand_error_set(error, BIJSTAND_ERROR_DUPLICATE, 0, 0, info->name,
                            "%s is given twice; a correction needs a later recorded", day);
}

/* Makes room for one entry more. */
static bijstand_status grow(bijstand_dossier *dossier)
{
  if (dossier->entry_count < dossier->entry_capacity)
    return BIJSTAND_OK;
  if (dossier->entry_count == BIJSTAND_ENTRIES_MAX)
    return BIJSTAND_ERROR_LIMIT;
  int32_t capacity = dossier->entry_capacity == 0 ? 64 : 2 * dossier->entry_capacity;
  struct bijstand_entry *entries = bijstand_realloc(dossier->entries, (size_t)capacity * sizeof *entries);
  if (entries == NULL)
    return BIJSTAND_ERROR_MEMORY;
  dossier->entries = entries;
  dossier->entry_capacity = capacity;
  return BIJSTAND_OK;
}

_Static_assert((BIJSTAND_ENTRIES_MAX & (BIJSTAND_ENTRIES_MAX - 1)) == 0 && BIJSTAND_ENTRIES_MAX >= 64,
               "doubling a capacity of 64 ends at the limit");

static bijstand_status insert(bijstand_dossier *dossier, const struct bijstand_fact_info *info,
                              const struct bijstand_entry *entry, struct bijstand_error *error)
{
  int32_t place = place_of(dossier, entry);
  if (is_at(dossier, place, entry))
    return refuse_twice(info, entry->from, error);
  bijstand_status status = grow(dossier);
  if (status != BIJSTAND_OK)
    return refuse(error, status, info->name);
  struct bijstand_entry *gap = dossier->entries + place;
  memmove(gap + 1, gap, (size_t)(dossier->entry_count - place) * sizeof *gap);
  *gap = *entry;
  dossier->entry_count++;
  dossier->revision++;
  return BIJSTAND_OK;
}

bijstand_status bijstand_dossier_set_entry(bijstand_dossier *dossier, const struct bijstand_entry *entry,
                                           struct bijstand_error *error)
{
  const struct bijstand_fact_info *info = entry == NULL ? NULL : bijstand_fact_by_id(entry->fact);
  if (dossier == NULL || info == NULL)
    return refuse(error, BIJSTAND_ERROR_ARGUMENT, NULL);
  struct bijstand_entry stated = *entry;
  bijstand_status status = check_person(dossier, info, stated.person, error);
  if (status == BIJSTAND_OK)
    status = check_days(info, &stated, error);
  if (status == BIJSTAND_OK)
    status = bijstand_entry_settle(info, &stated, error);
  if (status == BIJSTAND_OK)
    status = check_birth_date(dossier, info, &stated, error);
  if (status == BIJSTAND_OK)
    status = insert(dossier, info, &stated, error);
  return status;
}

bijstand_status bijstand_dossier_set(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                     bijstand_value from, bijstand_value recorded, bijstand_value value)
{
  uint32_t codes = value >= 0 && value < 32 ? UINT32_C(1) << value : 0;
  struct bijstand_entry entry = { person, fact, from, recorded, value, value, codes };
  return bijstand_dossier_set_entry(dossier, &entry, NULL);
}

bijstand_status bijstand_dossier_set_range(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                           bijstand_value from, bijstand_value recorded, bijstand_value low,
                                           bijstand_value high)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  if (info == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (info->type == BIJSTAND_TYPE_BOOL || info->type == BIJSTAND_TYPE_ENUM)
    return BIJSTAND_ERROR_TYPE;
  struct bijstand_entry entry = { person, fact, from, recorded, low, high, 0 };
  if (low == BIJSTAND_UNKNOWN)
    entry.low = info->domain.low;
  if (high == BIJSTAND_UNKNOWN)
    entry.high = info->domain.high;
  return bijstand_dossier_set_entry(dossier, &entry, NULL);
}

bijstand_status bijstand_dossier_set_one_of(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                            bijstand_value from, bijstand_value recorded, uint32_t codes)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  if (info == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (info->type != BIJSTAND_TYPE_ENUM)
    return BIJSTAND_ERROR_TYPE;
  struct bijstand_entry entry = { person, fact, from, recorded, 0, 0, codes };
  return bijstand_dossier_set_entry(dossier, &entry, NULL);
}

bijstand_status bijstand_dossier_unset(bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                       bijstand_value from, bijstand_value recorded)
{
  struct bijstand_entry entry = { .person = person, .fact = fact, .from = from, .recorded = recorded };
  if (dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  int32_t place = place_of(dossier, &entry);
  if (!is_at(dossier, place, &entry))
    return BIJSTAND_ERROR_ARGUMENT;
  struct bijstand_entry *gap = dossier->entries + place;
  dossier->entry_count--;
  dossier->revision++;
  memmove(gap, gap + 1, (size_t)(dossier->entry_count - place) * sizeof *gap);
  return BIJSTAND_OK;
}

/* Asking. */

int32_t bijstand_dossier_entry_count(const bijstand_dossier *dossier)
{
  return dossier == NULL ? 0 : dossier->entry_count;
}

bijstand_status bijstand_dossier_entry_at(const bijstand_dossier *dossier, int32_t place,
                                          struct bijstand_entry *entry)
{
  if (dossier == NULL || entry == NULL || place < 0 || place >= dossier->entry_count)
    return BIJSTAND_ERROR_ARGUMENT;
  *entry = dossier->entries[place];
  return BIJSTAND_OK;
}

int32_t bijstand_dossier_holding(const bijstand_dossier *dossier, int32_t first, int32_t last,
                                 bijstand_value date, bijstand_value known_on)
{
  /* From the last one back: the first that has begun and was known is of the last from and the last recorded.
   */
  for (int32_t place = last - 1; place >= first; place--) {
    const struct bijstand_entry *entry = &dossier->entries[place];
    if (entry->from <= date && entry->recorded <= known_on)
      return place;
  }
  return -1;
}

/* What the entries[first .. last) say about a day, spelled out: what is unknown may be anything in the
 * domain. */
static struct bijstand_range held(const bijstand_dossier *dossier, const struct bijstand_fact_info *info,
                                  int32_t first, int32_t last, bijstand_value date, bijstand_value known_on)
{
  struct bijstand_range range = { info->default_value, info->default_value };
  int32_t place = bijstand_dossier_holding(dossier, first, last, date, known_on);
  if (place >= 0) {
    const struct bijstand_entry *entry = &dossier->entries[place];
    int is_over = bijstand_entry_is_over(info, entry, bijstand_date_year_start(date));
    range.low = is_over ? 0 : entry->low;
    range.high = is_over ? 0 : entry->high;
  }
  return range.low == BIJSTAND_UNKNOWN ? info->domain : range;
}

bijstand_status bijstand_dossier_get(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                                     bijstand_value date, bijstand_value known_on, bijstand_value *value,
                                     struct bijstand_range *range)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  if (dossier == NULL || info == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status = check_person(dossier, info, person, NULL);
  if (status != BIJSTAND_OK)
    return status;
  if (date < BIJSTAND_EVER || date > BIJSTAND_NEVER || known_on < BIJSTAND_EVER || known_on > BIJSTAND_NEVER)
    return BIJSTAND_ERROR_DATE;
  int32_t first, last;
  bijstand_dossier_find(dossier, person, fact, &first, &last);
  struct bijstand_range may_be = held(dossier, info, first, last, date, known_on);
  if (value != NULL)
    *value = may_be.low == may_be.high ? may_be.low : BIJSTAND_UNKNOWN;
  if (range != NULL)
    *range = may_be;
  return BIJSTAND_OK;
}

/* Copying. */

bijstand_status bijstand_dossier_copy(const bijstand_dossier *from, bijstand_dossier *to)
{
  bijstand_status status = BIJSTAND_OK;
  struct bijstand_entry entry;
  int32_t person;
  for (int32_t p = 0; status == BIJSTAND_OK && p < bijstand_dossier_person_count(from); p++)
    status = bijstand_dossier_add_person(to, bijstand_dossier_person_role(from, p),
                                         bijstand_dossier_person_id(from, p), &person);
  for (int32_t i = 0; status == BIJSTAND_OK && bijstand_dossier_entry_at(from, i, &entry) == BIJSTAND_OK; i++)
    status = bijstand_dossier_set_entry(to, &entry, NULL);
  return status;
}
