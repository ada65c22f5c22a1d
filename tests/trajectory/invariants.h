/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What must hold of a trajectory after every step, I-01 to I-29, and what the file of a case says where it has one. The checker looks at the steps since it last looked
 * and at the case as it stands; it is told what the event carried, and judges by that and not by what the engine
 * made of it.
 */
#ifndef TESTS_TRAJECTORY_INVARIANTS_H
#define TESTS_TRAJECTORY_INVARIANTS_H

#include "trajectory/trajectory.h"

/* What the checker remembers of a case between two looks. */
struct watch {
  int32_t steps;          /* seen so far */
  int32_t events;         /* of the log, seen so far */
  bijstand_value advances; /* paid so far */
  int32_t last_contact[BIJSTAND_TRAJECTORY_PERSONS_MAX];
};

void watch_start(struct watch *watch);

/*
 * Looks at what happened since the last look. Returns null when all holds, otherwise what does not, with the number
 * of the invariant: a text that lives until the next call.
 */
const char *watch_look(struct watch *watch, const bijstand_trajectory *t);

#endif
