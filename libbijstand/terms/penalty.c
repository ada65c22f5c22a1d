/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The penalty for a late decision (dwangsom, Awb 4:17): an amount for each day, in three steps of as many days, up to
 * a number of days and an amount in all.
 */
#include <bijstand/date.h>
#include <bijstand/terms.h>

#include "base/date.h"

static bijstand_value parameter(const bijstand_rulebook *rulebook, bijstand_parameter number, bijstand_value date)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_rulebook_value(rulebook, number, date, &value);
  return value;
}

/* The amount of the step in which a day of the penalty lies, from 0; the last step has no end of its own. */
static bijstand_value day_amount(const bijstand_rulebook *rulebook, bijstand_value from, bijstand_value day)
{
  static const bijstand_parameter steps[] = {
    BIJSTAND_PARAMETER_PENALTY_DAY_1, BIJSTAND_PARAMETER_PENALTY_DAY_2, BIJSTAND_PARAMETER_PENALTY_DAY_3
  };
  enum { LAST_STEP = sizeof steps / sizeof steps[0] - 1 };
  bijstand_value length = parameter(rulebook, BIJSTAND_PARAMETER_PENALTY_TIER_DAYS, from);
  if (length == BIJSTAND_UNKNOWN || length == 0)
    return BIJSTAND_UNKNOWN;
  bijstand_value step = day / length < LAST_STEP ? day / length : LAST_STEP;
  return parameter(rulebook, steps[step], from + day);
}

static int is_date(bijstand_value date)
{
  return date >= BIJSTAND_DATE_FIRST && date <= BIJSTAND_DATE_LAST;
}

bijstand_status bijstand_penalty_on(const bijstand_rulebook *rulebook, bijstand_value from, bijstand_value date,
                                    bijstand_value *cents)
{
  if (rulebook == NULL || cents == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!is_date(from) || !is_date(date))
    return BIJSTAND_ERROR_DATE;
  bijstand_value days = parameter(rulebook, BIJSTAND_PARAMETER_PENALTY_DAYS_MAX, from);
  if (days == BIJSTAND_UNKNOWN)
    *cents = BIJSTAND_UNKNOWN;
  else if (date < from || date >= from + days)
    *cents = 0;
  else
    *cents = day_amount(rulebook, from, date - from);
  return BIJSTAND_OK;
}

bijstand_status bijstand_penalty_until(const bijstand_rulebook *rulebook, bijstand_value from, bijstand_value until,
                                       struct bijstand_penalty *penalty)
{
  if (rulebook == NULL || penalty == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!is_date(from) || !is_date(until))
    return BIJSTAND_ERROR_DATE;
  if (until < from)
    return BIJSTAND_ERROR_ORDER;
  struct bijstand_penalty found = { from, until, until - from + 1, 0 };
  bijstand_value days = parameter(rulebook, BIJSTAND_PARAMETER_PENALTY_DAYS_MAX, from);
  if (days == BIJSTAND_UNKNOWN) {
    found.days = found.until = found.cents = BIJSTAND_UNKNOWN;
    *penalty = found;
    return BIJSTAND_OK;
  }
  if (found.days > days) {
    found.days = days;
    found.until = from + days - 1;
  }
  for (bijstand_value day = 0; day < found.days && found.cents != BIJSTAND_UNKNOWN; day++) {
    bijstand_value amount = day_amount(rulebook, from, day);
    found.cents = amount == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : found.cents + amount;
  }
  bijstand_value most = parameter(rulebook, BIJSTAND_PARAMETER_PENALTY_MAX, found.until);
  if (found.cents != BIJSTAND_UNKNOWN && (most == BIJSTAND_UNKNOWN || found.cents > most))
    found.cents = most;
  *penalty = found;
  return BIJSTAND_OK;
}
