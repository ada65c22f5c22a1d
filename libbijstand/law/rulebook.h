/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the evaluator asks of a rulebook, beyond the public questions: all parameters of a day at once,
 * and pension age turned round into a birth date.
 */
#ifndef BIJSTAND_LAW_RULEBOOK_H
#define BIJSTAND_LAW_RULEBOOK_H

#include <bijstand/rulebook.h>

/*
 * The default look-up of every parameter for one day. stretch becomes the days around it, both included,
 * on which none of the answers changes; its low may be BIJSTAND_EVER and its high BIJSTAND_NEVER.
 */
void bijstand_rulebook_resolve(const bijstand_rulebook *rulebook, bijstand_value date,
                               bijstand_value values[BIJSTAND_PARAMETER_COUNT],
                               struct bijstand_range *stretch);

/*
 * A number worked out from all answers of a rulebook: whoever keeps something that follows from a rulebook
 * compares it, since another rulebook may by now stand at the same address.
 */
uint64_t bijstand_rulebook_fingerprint(const bijstand_rulebook *rulebook);

/*
 * The latest birth date of whoever has reached pension age on that day: whoever was born on it or earlier
 * has reached it, whoever was born later has not. Nobody loses it: the date never falls. BIJSTAND_UNKNOWN
 * when the pension age of that day, or of a time before it, is not covered.
 */
bijstand_value bijstand_rulebook_pension_born_by(const bijstand_rulebook *rulebook, bijstand_value date);

#endif
