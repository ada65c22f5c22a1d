/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Events that nobody thought of: random walks of well-dated events, and all sequences of events from where a case is.
 * After every step the invariants are looked at. Knows nothing of a test framework, so that a program can use it too.
 */
#ifndef TESTS_TRAJECTORY_RANDOM_H
#define TESTS_TRAJECTORY_RANDOM_H

#include "tests/trajectory/invariants.h"

/* The profiles that are walked: the law alone, and over it each of the municipalities. */
extern const char *const walked_profiles[];
extern const int walked_profile_count;

/* Begins the numbers anew; the same seed gives the same walk. */
void random_start(uint64_t seed);

/* What a walk came across. */
struct walked {
  long steps;                                /* of the histories: events, terms and wirings */
  long refused;
  long reasons[BIJSTAND_REASON_COUNT];       /* to refuse */
  long timers[BIJSTAND_TIMER_COUNT];         /* that ran out */
  long wirings[BIJSTAND_WIRING_COUNT];       /* that brought an event about */
  chart_set tasks;                           /* that arose */
  char broken[200];                          /* what does not hold, or empty */
};

/*
 * Walks over so many events, in cases of some hundred and of one to three persons each, and adds to what was seen. Stops
 * where an invariant breaks or a call fails, which is an error of the walk: 0. Otherwise 1. A dossier that is in use at the
 * start goes with every case.
 */
int random_walk(bijstand_trajectory *t, const bijstand_rulebook *law, int32_t mode, long events,
                struct walked *walked);

/* Most events in a row that are searched. */
#define SEARCH_MAX 8

/*
 * Every event with all that it needs from here, a week after each other, and then every event after it, to so many in
 * a row. What changes nothing is not followed further. The case is as it was afterwards. 1, or 0 where something breaks.
 */
int search_from_here(bijstand_trajectory *t, int in_a_row, struct walked *walked);

/* The last steps of a case on the error stream. */
void tell_last_steps(const bijstand_trajectory *t);

#endif
