/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Pension age (AOW 7a). Every row of pension_age holds for those who reach it on a day of that row: a person
 * has reached pension age on the first day on which his age in months is at least the pension age of that
 * day.
 */
#include <bijstand/date.h>

#include "base/date.h"
#include "law/rulebook.h"
#include "law/stack.h"

/* A stretch of days with one pension age, and those days. */
struct step {
  bijstand_value months;
  bijstand_value from;
  bijstand_value until;
};

static int32_t step_count(const bijstand_rulebook *rulebook)
{
  return rulebook->piece_of[BIJSTAND_PARAMETER_PENSION_AGE + 1] -
         rulebook->piece_of[BIJSTAND_PARAMETER_PENSION_AGE];
}

static struct step step_at(const bijstand_rulebook *rulebook, int32_t i)
{
  const struct bijstand_law_piece *steps =
    rulebook->pieces + rulebook->piece_of[BIJSTAND_PARAMETER_PENSION_AGE];
  int is_last = i + 1 == step_count(rulebook);
  bijstand_value until = is_last ? BIJSTAND_NEVER : (bijstand_value)steps[i + 1].from - 1;
  return (struct step){ steps[i].value, steps[i].from, until };
}

bijstand_status bijstand_rulebook_pension_date(const bijstand_rulebook *rulebook, bijstand_value birth_date,
                                               bijstand_value *date)
{
  if (rulebook == NULL || date == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  *date = BIJSTAND_UNKNOWN;
  int started = 0;
  for (int32_t i = 0; i < step_count(rulebook) && birth_date != BIJSTAND_UNKNOWN; i++) {
    struct step step = step_at(rulebook, i);
    if (step.months == BIJSTAND_UNKNOWN) {
      if (started)
        return BIJSTAND_OK;
      continue;
    }
    bijstand_value reached = bijstand_date_months_later(birth_date, (int32_t)step.months);
    if (started && reached < step.from)
      reached = step.from; /* the age went down, and he had it already */
    started = 1;
    if (reached <= step.until) {
      *date = reached;
      return BIJSTAND_OK;
    }
  }
  return BIJSTAND_OK;
}

bijstand_value bijstand_rulebook_pension_born_by(const bijstand_rulebook *rulebook, bijstand_value date)
{
  bijstand_value latest = BIJSTAND_UNKNOWN;
  for (int32_t i = 0; i < step_count(rulebook); i++) {
    struct step step = step_at(rulebook, i);
    if (step.from > date)
      break;
    if (step.months == BIJSTAND_UNKNOWN) {
      if (latest != BIJSTAND_UNKNOWN)
        return BIJSTAND_UNKNOWN;
      continue;
    }
    bijstand_value last = step.until < date ? step.until : date;
    bijstand_value born = bijstand_date_born_by(last, (int32_t)step.months, BIJSTAND_BIRTHDAY_LAST_DAY);
    if (born > latest)
      latest = born;
  }
  return latest;
}
