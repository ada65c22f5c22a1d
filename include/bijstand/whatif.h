/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What if: how an outcome moves when one fact is otherwise, everything else as it is.
 *
 * The dossier is not changed: a copy is. The statement of the fact that holds on the day gets the other
 * value, with its own dates; a fact that has not been stated is stated since ever. What was stated of it for
 * other days stays.
 *
 * Errors of all three: those of bijstand_decide; MEMORY; ARGUMENT; ROLE when the person, or the case, does
 * not have the fact; TYPE when the fact is no amount, or the outcome no number or truth. On an error nothing
 * is written.
 */
#ifndef BIJSTAND_WHATIF_H
#define BIJSTAND_WHATIF_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/dossier.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/tables.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where a curve begins, bends or jumps: from this value of the fact on, up to the next break point, the
 * outcome moves by rise for each run of the fact: -1 and 1 where every euro of income costs a euro, -3 and 4
 * where a quarter is left alone. The steps of one cent that rounding makes are no break points. Where the
 * outcome is not known it is BIJSTAND_UNKNOWN, with 0 and 1.
 */
struct bijstand_break_point {
  bijstand_value fact;
  bijstand_value outcome;
  int64_t rise;
  int64_t run; /* above 0; the fraction is in its lowest terms */
};

/*
 * The curve of an outcome against an amount, from low to high: the assistance of the month
 * (BIJSTAND_OUTCOME_MONTH_AMOUNT) against earnings, for instance. person: whose fact it is, or BIJSTAND_CASE;
 * an outcome of a person is asked of that person. The first break point is at low. Where the curve bends
 * without a jump the break point is the first cent from which the new slope holds, taking what is rounded as
 * rounded half up. Two bends closer together than a sixteenth of the piece around them, that leave no trace
 * behind, are not seen. Writes at most size break points and sets *count to how many there are; points may be
 * null when size is 0. RANGE: low above high, outside the domain of the fact, or more than 10^9 cents apart;
 * LIMIT: more than 1024 break points.
 */
BIJSTAND_API bijstand_status bijstand_sensitivity(const bijstand_rulebook *rulebook,
                                                  const bijstand_dossier *dossier, bijstand_value date,
                                                  bijstand_value known_on, bijstand_outcome outcome,
                                                  int32_t person, bijstand_fact fact, bijstand_value low,
                                                  bijstand_value high, struct bijstand_break_point *points,
                                                  size_t size, size_t *count);

/*
 * The lowest amount of a fact at which there is no right, such as the income at which assistance ends.
 * BIJSTAND_NEVER: there is a right at every amount that was looked at, UNKNOWN: before it ends it is not
 * known.
 */
BIJSTAND_API bijstand_status bijstand_right_end(const bijstand_rulebook *rulebook,
                                                const bijstand_dossier *dossier, bijstand_value date,
                                                bijstand_value known_on, int32_t person, bijstand_fact fact,
                                                bijstand_value *amount);

/* One fact that would turn the right: what it is, what it would have to be, and the right that gives. */
struct bijstand_turning_point {
  int32_t person;
  bijstand_fact fact;
  bijstand_value stated;
  bijstand_value value;
  bijstand_value right; /* 0 or 1 */
  int64_t distance;     /* days, cents or a count between the two; 1 for another truth or code */
};

/*
 * The smallest changes of one fact that turn the right on the day: of each fact of the case, the applicant
 * and the partner that is stated exactly, the other truth, another code, the nearest date, count or amount
 * below and above. Cheapest facts first (bijstand_fact_info), then the smallest change. A date that is "none"
 * is moved to the nearest day before the day of the question. Where a nearer value leaves the right open, none
 * beyond it is looked for; while the right itself is not known there are no turning points. Writes at most
 * size and sets *count to how many there are; points may be null when size is 0.
 */
BIJSTAND_API bijstand_status bijstand_turning_points(const bijstand_rulebook *rulebook,
                                                     const bijstand_dossier *dossier, bijstand_value date,
                                                     bijstand_value known_on,
                                                     struct bijstand_turning_point *points, size_t size,
                                                     size_t *count);

#ifdef __cplusplus
}
#endif

#endif
