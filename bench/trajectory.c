/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How fast the trajectory is: steps over the matrix with a journal, on the events of a life cycle and on random ones;
 * whole events with needs, actions, terms and wirings; and cases told from their logs.
 *
 *   trajectory [CASES]
 */
#define _POSIX_C_SOURCE 200809L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <bijstand/bijstand.h>

static uint64_t seed = 20260701;

static int32_t any(int32_t n)
{
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (int32_t)((seed >> 33) % (uint64_t)n);
}

static void must(bijstand_status status)
{
  if (status == BIJSTAND_OK)
    return;
  fprintf(stderr, "trajectory: %s\n", bijstand_status_text(status));
  exit(1);
}

/* Of the core: what others do on the machine counts for less. */
static double seconds(void)
{
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* From the notification to aftercare, and back again. */
static const uint8_t life[] = {
  BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CONTACT_REPORTS_BACK, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED,
  BIJSTAND_EVENT_CLAIM_DOCUMENTS_REQUESTED, BIJSTAND_EVENT_CLAIM_DOCUMENTS_RECEIVED, BIJSTAND_EVENT_CLAIM_GRANTED,
  BIJSTAND_EVENT_PROTECTION_DECISION_PUBLISHED, BIJSTAND_EVENT_ACTIVATION_DIAGNOSIS_STARTED, BIJSTAND_EVENT_ACTIVATION_PLAN_SET,
  BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT, BIJSTAND_EVENT_CONTACT_CONTACT, BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT,
  BIJSTAND_EVENT_CONTACT_MISSED, BIJSTAND_EVENT_CONTACT_CONTACT, BIJSTAND_EVENT_CLAIM_CHANGE, BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT,
  BIJSTAND_EVENT_ACTIVATION_PLACEMENT, BIJSTAND_EVENT_CLAIM_ENDING_DECISION, BIJSTAND_EVENT_ACTIVATION_CLAIM_ENDED_BY_WORK,
  BIJSTAND_EVENT_ACTIVATION_AFTERCARE_OVER
};

enum { EVENTS = 1 << 16 };

/* Steps over the matrix a second, in millions. */
static double walk(const uint8_t *events)
{
  static struct bijstand_chart_step steps[EVENTS];
  uint8_t states[BIJSTAND_REGION_COUNT] = { BIJSTAND_STATE_CLAIM_NONE, BIJSTAND_STATE_GATE_NONE, BIJSTAND_STATE_CONTACT_NOT_IN_VIEW,
                                            BIJSTAND_STATE_ACTIVATION_NONE, BIJSTAND_STATE_PROTECTION_NONE };
  double start = seconds(), spent;
  long rounds = 0;
  do {
    bijstand_chart_walk(states, events, EVENTS, steps);
    rounds++;
    spent = seconds() - start;
  } while (spent < 0.5);
  return (double)rounds * EVENTS / spent / 1e6;
}

/* A case of ten events with data; ns per event, terms and wirings included. */
static double apply(bijstand_trajectory *t, const bijstand_rulebook *law, int cases)
{
  static const int32_t events[] = { BIJSTAND_EVENT_CLAIM_NOTIFICATION, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED,
                                    BIJSTAND_EVENT_CLAIM_GRANTED, BIJSTAND_EVENT_ACTIVATION_DIAGNOSIS_STARTED,
                                    BIJSTAND_EVENT_ACTIVATION_PLAN_SET, BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT,
                                    BIJSTAND_EVENT_CONTACT_CONTACT, BIJSTAND_EVENT_CONTACT_MISSED,
                                    BIJSTAND_EVENT_ACTIVATION_PLACEMENT, BIJSTAND_EVENT_CLAIM_ENDING_DECISION };
  enum { COUNT = sizeof events / sizeof events[0] };
  struct bijstand_event given[COUNT];
  double start;
  int32_t person;
  for (int i = 0; i < COUNT; i++) {
    given[i] = bijstand_event_of(events[i], 16800 + 5 * i);
    must(bijstand_event_give(&given[i], BIJSTAND_DATUM_PUBLISHED, 1));
    must(bijstand_event_give(&given[i], BIJSTAND_DATUM_RIGHT, 1));
    must(bijstand_event_give(&given[i], BIJSTAND_DATUM_PLAN, BIJSTAND_GIVEN_PLAN_GUIDANCE));
    must(bijstand_event_give(&given[i], BIJSTAND_DATUM_END_CODE, BIJSTAND_GIVEN_END_CODE_WORK));
  }
  start = seconds();
  for (int k = 0; k < cases; k++) {
    must(bijstand_trajectory_open(t, law, BIJSTAND_TRAJECTORY_STRICT));
    must(bijstand_trajectory_add_person(t, 3000, &person));
    for (int i = 0; i < COUNT; i++)
      must(bijstand_trajectory_apply(t, &given[i], NULL));
  }
  return (seconds() - start) / cases / COUNT * 1e9;
}

/* ns per case told again from its log. */
static double replay(const bijstand_trajectory *t, int cases)
{
  bijstand_trajectory *target;
  double start;
  must(bijstand_trajectory_new(&target));
  start = seconds();
  for (int i = 0; i < cases; i++)
    must(bijstand_trajectory_replay(t, BIJSTAND_NEVER, BIJSTAND_NEVER, target));
  start = seconds() - start;
  bijstand_trajectory_free(target);
  return start / cases * 1e9;
}

int main(int count, char **arguments)
{
  static uint8_t on_life[EVENTS], at_random[EVENTS];
  int cases = count > 1 ? atoi(arguments[1]) : 100000;
  bijstand_rulebook *law;
  bijstand_trajectory *t;
  double each;
  for (int i = 0; i < EVENTS; i++) {
    on_life[i] = life[(size_t)i % sizeof life];
    at_random[i] = (uint8_t)any(BIJSTAND_EVENT_COUNT);
  }
  must(bijstand_rulebook_new(&law));
  must(bijstand_trajectory_new(&t));
  must(bijstand_trajectory_reserve(t, 1000));
  printf("matrix with journal, life cycle   %8.1f million steps a second\n", walk(on_life));
  printf("matrix with journal, random       %8.1f million steps a second\n", walk(at_random));
  printf("whole event, needs and wirings    %8.0f ns\n", apply(t, law, cases));
  each = replay(t, cases);
  printf("case of ten events told again     %8.0f ns, %.1f s for a million\n", each, each * 1e6 / 1e9);
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
  return 0;
}
