/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Turning points: the smallest change of one fact that turns the right. Whole stretches of values are ruled
 * out at once: a decision on "anything from low to high" that is settled holds for each value in it. So
 * nothing nearer is overlooked.
 */
#include "whatif/trial.h"

#include <stdlib.h>

#include <bijstand/date.h>

/* Decisions spent on one fact in one direction; on stretches that stay open one by one, it ends there. */
enum { DECISIONS_MAX = 512 };

static bijstand_value right_within(struct trial *trial, bijstand_value low, bijstand_value high)
{
  return bijstand_trial_within(trial, low, high, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
}

/* What a search in one direction found: the first value with another right, or with an open one. */
struct nearest {
  bijstand_value value;
  bijstand_value right; /* UNKNOWN: open there; present: there is none up to the bound */
};

/* Searches from next to 'start' towards 'bound', way 1 or -1, in stretches that grow while settled. */
static struct nearest search(struct trial *trial, bijstand_value start, bijstand_value bound, int way,
                             bijstand_value present)
{
  int64_t done = 0, size = 1, most = (bound - start) * way;
  for (int32_t i = 0; done < most && i < DECISIONS_MAX; i++) {
    if (size > most - done)
      size = most - done;
    bijstand_value one = start + way * (done + 1), other = start + way * (done + size);
    bijstand_value right = way > 0 ? right_within(trial, one, other) : right_within(trial, other, one);
    if (trial->status != BIJSTAND_OK)
      break;
    if (right == present) {
      done += size;
      size *= 2;
    } else if (size == 1)
      return (struct nearest){ one, right };
    else
      size /= 2;
  }
  return (struct nearest){ start, present };
}

/* --- the list ------------------------------------------------------------------------------------------- */

struct list {
  struct bijstand_turning_point *points;
  size_t size, count;
};

static int comes_before(const struct bijstand_turning_point *a, const struct bijstand_turning_point *b)
{
  int32_t cost_a = bijstand_fact_by_id(a->fact)->cost, cost_b = bijstand_fact_by_id(b->fact)->cost;
  return cost_a != cost_b ? cost_a < cost_b : a->distance < b->distance;
}

/* Puts a turning point at its place; when there is no room the last one falls off. */
static void add(struct list *list, const struct bijstand_turning_point *point)
{
  size_t kept = list->count < list->size ? list->count : list->size, place = kept;
  list->count++;
  while (place > 0 && comes_before(point, &list->points[place - 1]))
    place--;
  for (size_t i = kept < list->size ? kept : list->size - 1; list->size > 0 && i > place; i--)
    list->points[i] = list->points[i - 1];
  if (place < list->size)
    list->points[place] = *point;
}

static void add_change(struct list *list, const struct trial *trial, bijstand_value value,
                       bijstand_value right, int64_t distance)
{
  const struct bijstand_entry *e = &trial->original;
  struct bijstand_turning_point point = { e->person, e->fact, e->low, value, right, distance };
  add(list, &point);
}

/* --- one fact ------------------------------------------------------------------------------------------- */

/* Another truth, or another code. */
static void try_each(struct list *list, struct trial *trial, bijstand_value count, bijstand_value present)
{
  for (bijstand_value value = 0; value < count; value++) {
    bijstand_value right = value == trial->original.low ? present : right_within(trial, value, value);
    if (right != present && right != BIJSTAND_UNKNOWN)
      add_change(list, trial, value, right, 1);
  }
}

static void try_towards(struct list *list, struct trial *trial, bijstand_value start, bijstand_value bound,
                        int way, bijstand_value present)
{
  struct nearest found = search(trial, start, bound, way, present);
  if (found.right != present && found.right != BIJSTAND_UNKNOWN)
    add_change(list, trial, found.value, found.right, llabs(found.value - start));
}

static void try_numbers(struct list *list, struct trial *trial, const struct bijstand_fact_info *info,
                        bijstand_value present)
{
  int is_date = info->type == BIJSTAND_TYPE_DATE;
  bijstand_value high =
      is_date && info->domain.high > BIJSTAND_DATE_LAST ? BIJSTAND_DATE_LAST : info->domain.high;
  bijstand_value stated = trial->original.low;
  if (is_date && stated > high)
    stated = trial->date + 1; /* an event that has not taken place */
  else
    try_towards(list, trial, stated, high, 1, present);
  try_towards(list, trial, stated, info->domain.low, -1, present);
}

/* The facts that are varied: stated exactly, of the case or of an adult. */
static int is_varied(const struct trial *trial)
{
  const struct bijstand_entry *e = &trial->original;
  bijstand_role role = bijstand_dossier_person_role(trial->dossier, e->person);
  return trial->stated && e->low == e->high && e->low != BIJSTAND_UNKNOWN &&
         (e->person == BIJSTAND_CASE || role == BIJSTAND_ROLE_APPLICANT || role == BIJSTAND_ROLE_PARTNER);
}

static void try_fact(struct list *list, struct trial *trial, int32_t person, bijstand_fact fact,
                     bijstand_value present)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  bijstand_trial_pick(trial, person, fact);
  if (!is_varied(trial))
    return;
  if (info->value_count > 0)
    try_each(list, trial, info->value_count, present);
  else
    try_numbers(list, trial, info, present);
}

/* --- asking --------------------------------------------------------------------------------------------- */

bijstand_status bijstand_turning_points(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                        bijstand_value date, bijstand_value known_on,
                                        struct bijstand_turning_point *points, size_t size, size_t *count)
{
  struct list list = { points, size, 0 };
  struct bijstand_entry entry, before = { .person = INT32_MIN };
  struct trial trial;
  if (count == NULL || (points == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status = bijstand_trial_start(&trial, rulebook, dossier, date, known_on, BIJSTAND_OUTCOME_RIGHT);
  bijstand_value right = BIJSTAND_UNKNOWN;
  if (status == BIJSTAND_OK)
    status = bijstand_decision_value(trial.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right);
  for (int32_t i = 0; status == BIJSTAND_OK && right != BIJSTAND_UNKNOWN &&
                      bijstand_dossier_entry_at(dossier, i, &entry) == BIJSTAND_OK;
       i++) {
    if (entry.person != before.person || entry.fact != before.fact)
      try_fact(&list, &trial, entry.person, entry.fact, right);
    before = entry;
    status = trial.status;
  }
  if (status == BIJSTAND_OK)
    *count = list.count;
  bijstand_trial_end(&trial);
  return status;
}

bijstand_status bijstand_right_end(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                   bijstand_value date, bijstand_value known_on, int32_t person,
                                   bijstand_fact fact, bijstand_value *amount)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  struct trial trial;
  if (rulebook == NULL || dossier == NULL || info == NULL || amount == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status =
      bijstand_dossier_get(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_NEVER, NULL, NULL);
  if (status == BIJSTAND_OK && info->type != BIJSTAND_TYPE_CENTS)
    status = BIJSTAND_ERROR_TYPE;
  if (status != BIJSTAND_OK)
    return status;
  status = bijstand_trial_start(&trial, rulebook, dossier, date, known_on, BIJSTAND_OUTCOME_RIGHT);
  if (status == BIJSTAND_OK) {
    bijstand_trial_pick(&trial, person, fact);
    bijstand_value low = info->domain.low < 0 ? 0 : info->domain.low;
    struct nearest end = search(&trial, low - 1, info->domain.high, 1, 1);
    status = trial.status;
    if (status == BIJSTAND_OK)
      *amount = end.right == 1 ? BIJSTAND_NEVER : end.right == 0 ? end.value : BIJSTAND_UNKNOWN;
  }
  bijstand_trial_end(&trial);
  return status;
}
