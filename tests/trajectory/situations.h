/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where a search begins: before anything; with a benefit that runs; with a client who missed two appointments; with a
 * right that is suspended.
 */
#ifndef TESTS_TRAJECTORY_SITUATIONS_H
#define TESTS_TRAJECTORY_SITUATIONS_H

#include <bijstand/trajectory.h>

#define SITUATIONS 4

/* Opens a case and brings it there. */
static inline bijstand_status situation_begin(bijstand_trajectory *t, const bijstand_rulebook *law, int situation)
{
  static const int32_t ways[SITUATIONS][6] = {
    { -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED, -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED,
      BIJSTAND_EVENT_CONTACT_MISSED, BIJSTAND_EVENT_CONTACT_MISSED, -1 },
    { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED,
      BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION, -1 }
  };
  int32_t person;
  bijstand_status status = bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT);
  if (status == BIJSTAND_OK)
    status = bijstand_trajectory_add_person(t, 3652 /* 1980-01-01 */, &person);
  for (int i = 0; status == BIJSTAND_OK && ways[situation][i] >= 0; i++) {
    struct bijstand_event event = bijstand_event_of(ways[situation][i], 16804 + 7 * i); /* from 2016-01-04, week by week */
    bijstand_event_give(&event, BIJSTAND_DATUM_RIGHT, 1);
    bijstand_event_give(&event, BIJSTAND_DATUM_PUBLISHED, 1);
    bijstand_event_give(&event, BIJSTAND_DATUM_BLAME, BIJSTAND_GIVEN_BLAME_NORMAL);
    status = bijstand_trajectory_apply(t, &event, NULL);
  }
  return status;
}

#endif
