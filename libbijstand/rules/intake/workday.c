/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The last day of a term of an act or a regulation, where it falls on a Saturday, a Sunday or a holiday.
 */

/* A day that is none to act on: the next one that is (Algemene termijnenwet 1). */
static inline num moved_to_workday(num day)
{
  return num_made(bijstand_date_next_workday(day.low), bijstand_date_next_workday(day.high), day.why);
}
