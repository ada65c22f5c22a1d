/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which values a fact can have, and the one form in which an entry holds what a value may be.
 */
#include "dossier/dossier.h"

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "base/text.h"

#define refuse(error, info, ...) \
  bijstand_error_set((error), BIJSTAND_ERROR_RANGE, 0, 0, (info)->name, __VA_ARGS__)

/* Bounds. */

static int in_domain(const struct bijstand_fact_info *info, bijstand_value value)
{
  if (info->type == BIJSTAND_TYPE_DATE && value > BIJSTAND_DATE_LAST)
    return value == BIJSTAND_NEVER && info->domain.high == BIJSTAND_NEVER;
  return value >= info->domain.low && value <= info->domain.high;
}

static bijstand_status refuse_outside(const struct bijstand_fact_info *info, bijstand_value value,
                                      const char *shown, struct bijstand_error *error)
{
  char low[BIJSTAND_MONEY_TEXT_SIZE], high[BIJSTAND_MONEY_TEXT_SIZE];
  bijstand_value last = info->type == BIJSTAND_TYPE_DATE ? BIJSTAND_DATE_LAST : info->domain.high;
  bijstand_fact_value_text(info->number, info->domain.low, low, sizeof low);
  bijstand_fact_value_text(info->number, last, high, sizeof high);
  if (info->type == BIJSTAND_TYPE_CENTS && value > last)
    return refuse(error, info, "%s is above the largest amount, %s", shown, high);
  if (info->type == BIJSTAND_TYPE_CENTS)
    return refuse(error, info, "%s is below the smallest amount, %s", shown, low);
  return refuse(error, info, "%s is outside %s to %s", shown, low, high);
}

bijstand_status bijstand_fact_check_domain(const struct bijstand_fact_info *info, bijstand_value value,
                                           const char *shown, struct bijstand_error *error)
{
  if (in_domain(info, value))
    return BIJSTAND_OK;
  if (info->type == BIJSTAND_TYPE_DATE && value == BIJSTAND_NEVER)
    return refuse(error, info, "this date cannot be \"none\"");
  if (info->type != BIJSTAND_TYPE_DATE && value < 0 && info->domain.low >= 0)
    return refuse(error, info, "%s is negative", shown);
  return refuse_outside(info, value, shown, error);
}

static bijstand_status settle_bounds(const struct bijstand_fact_info *info, struct bijstand_entry *entry,
                                     struct bijstand_error *error)
{
  char low[BIJSTAND_MONEY_TEXT_SIZE], high[BIJSTAND_MONEY_TEXT_SIZE];
  bijstand_fact_value_text(info->number, entry->low, low, sizeof low);
  bijstand_fact_value_text(info->number, entry->high, high, sizeof high);
  bijstand_status status = bijstand_fact_check_domain(info, entry->low, low, error);
  if (status == BIJSTAND_OK)
    status = bijstand_fact_check_domain(info, entry->high, high, error);
  if (status == BIJSTAND_OK && entry->low > entry->high)
    status = refuse(error, info, "low %s is above high %s", low, high);
  return status;
}

/* Codes. */

static uint32_t all_codes(const struct bijstand_fact_info *info)
{
  return (UINT32_C(2) << info->domain.high) - 1;
}

static bijstand_status settle_codes(const struct bijstand_fact_info *info, struct bijstand_entry *entry,
                                    struct bijstand_error *error)
{
  if (entry->codes == 0 || (entry->codes & ~all_codes(info)) != 0)
    return refuse(error, info, "a code lies outside 0 to %d", (int)info->domain.high);
  entry->low = 0;
  while ((entry->codes >> entry->low & 1) == 0)
    entry->low++;
  entry->high = entry->low;
  while (entry->codes >> entry->high > 1)
    entry->high++;
  return BIJSTAND_OK;
}

/* Both. */

bijstand_status bijstand_entry_settle(const struct bijstand_fact_info *info, struct bijstand_entry *entry,
                                      struct bijstand_error *error)
{
  bijstand_status status = BIJSTAND_OK;
  int unknown = entry->low == BIJSTAND_UNKNOWN;
  if (!unknown && info->type == BIJSTAND_TYPE_ENUM) {
    status = settle_codes(info, entry, error);
    unknown = entry->codes == all_codes(info);
  } else if (!unknown) {
    status = settle_bounds(info, entry, error);
    unknown = entry->low == info->domain.low && entry->high == info->domain.high;
  }
  if (status != BIJSTAND_OK)
    return status;
  if (unknown) {
    entry->low = BIJSTAND_UNKNOWN;
    entry->high = BIJSTAND_UNKNOWN;
  }
  if (unknown || info->type != BIJSTAND_TYPE_ENUM)
    entry->codes = 0;
  return BIJSTAND_OK;
}
