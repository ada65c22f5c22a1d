/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The duties of a decision as a list: what each adult has to do, what is up to the college, what is not known, and
 * which duties are lifted by an exemption. Each row rests on outcomes of the question intake; a decision that was not
 * asked that question has no rows.
 *
 *   for (int32_t i = 0; i < bijstand_decision_duty_count(decision); i++) {
 *     struct bijstand_duty duty;
 *     bijstand_decision_duty_at(decision, i, &duty);
 *     puts(bijstand_outcome_by_id(duty.outcome)->term);
 *   }
 */
#ifndef BIJSTAND_DUTIES_H
#define BIJSTAND_DUTIES_H

#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a duty stands. The codes are those of every outcome of a duty. */
enum {
  BIJSTAND_DUTY_ON = 0,
  BIJSTAND_DUTY_OFF = 1, /* listed only where an exemption lifts it */
  BIJSTAND_DUTY_DISCRETIONARY = 2
};

/*
 * A duty of one person. Dates are days; BIJSTAND_NEVER: there is none, or none is recorded; BIJSTAND_UNKNOWN: not known.
 * Records of this kind may grow at the end.
 */
struct bijstand_duty {
  int32_t person;             /* number in the dossier */
  bijstand_outcome outcome;   /* that tells how the duty stands; its term is the name of the duty */
  bijstand_value state;       /* BIJSTAND_DUTY_*, or BIJSTAND_UNKNOWN */
  bijstand_rule rule;         /* whose article is the ground; -1 while no rule settles it */
  bijstand_value from, until; /* first and last day; of a duty that is lifted until is the last day of that */
  bijstand_value due;         /* by when the next step must be taken */
  bijstand_value review;      /* when it is looked at again */
  bijstand_outcome lifting;   /* the outcome that tells what lifts it; -1: nothing can */
  bijstand_value lifted_by;   /* its code, the first being none (of a truth, no); UNKNOWN: not known */
  const char *parameters;     /* municipal parameters behind it, divided by '|'; "" for none; lives for ever */
};

/* How many duties there are to tell of; 0 for a null or unmade decision. */
BIJSTAND_API int32_t bijstand_decision_duty_count(const bijstand_decision *decision);

/* The duty at a place from 0 on, person by person in the order of the act. Errors: ARGUMENT. */
BIJSTAND_API bijstand_status bijstand_decision_duty_at(const bijstand_decision *decision, int32_t place,
                                                       struct bijstand_duty *duty);

#ifdef __cplusplus
}
#endif

#endif
