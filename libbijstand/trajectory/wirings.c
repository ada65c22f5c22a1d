/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When a wiring works. Each condition asks how the case stands after the step that set it off; person is the one who
 * would be told.
 */
#include "trajectory/wirings.h"

#include "trajectory/trajectory.h"

#define CONDITION(name) int condition_##name(const struct run *run, const struct moment *m, int32_t person)
#define UNUSED() ((void)run, (void)m, (void)person)

static int32_t claim_state(const struct run *run)
{
  return run->fold->claim.states[BIJSTAND_REGION_CLAIM];
}

static int32_t contact_of(const struct run *run, int32_t person)
{
  return run->fold->persons[person].states[BIJSTAND_REGION_CONTACT];
}

static int gate_kind(const struct run *run, const struct moment *m, int kind)
{
  return trajectory_parameter(run, BIJSTAND_PARAMETER_GATE_KIND, m->date) == kind;
}

CONDITION(always)
{
  UNUSED();
  return 1;
}

/* A new notification of somebody for whom the desk is meant. */
CONDITION(gate_is_youth_desk)
{
  return m->from != m->to && gate_kind(run, m, 1) &&
         trajectory_gate_is_for(run, &run->fold->persons[person], m->date);
}

/* An application, not one that is taken up again. */
CONDITION(gate_is_centre)
{
  return m->event == BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED && gate_kind(run, m, 2) &&
         alive(&run->fold->persons[person]);
}

CONDITION(nobody_else_at_gate)
{
  (void)person;
  for (int32_t i = 0; i < run->fold->person_count; i++) {
    int32_t gate = run->fold->persons[i].states[BIJSTAND_REGION_GATE];
    if (i != m->person && gate >= BIJSTAND_STATE_GATE_OPEN && gate <= BIJSTAND_STATE_GATE_TRACK)
      return 0;
  }
  return 1;
}

/* The claim was ended by the client's own wish or a death: the ending is made known as a decision all the same. */
CONDITION(closed_without_decision)
{
  UNUSED();
  return m->event == BIJSTAND_EVENT_CLAIM_CLIENT_WITHDRAWS || m->event == BIJSTAND_EVENT_CLAIM_DEATH;
}

CONDITION(request_is_open)
{
  UNUSED();
  return attribute(&run->fold->claim, BIJSTAND_ATTRIBUTE_ASKED_ON) != BIJSTAND_UNKNOWN;
}

CONDITION(came_from_missing)
{
  UNUSED();
  return m->from >= BIJSTAND_STATE_CONTACT_MISSED_ONCE && m->from <= BIJSTAND_STATE_CONTACT_UNTRACEABLE;
}

CONDITION(right_was_suspended)
{
  return condition_came_from_missing(run, m, person) && claim_state(run) == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED;
}

CONDITION(file_is_closed)
{
  UNUSED();
  return contact_of(run, person) == BIJSTAND_STATE_CONTACT_CLOSED && alive(&run->fold->persons[person]);
}

/* Whoever notifies is in contact: it opens the file, and finds who had gone out of sight. */
CONDITION(file_not_open)
{
  UNUSED();
  return contact_of(run, person) != BIJSTAND_STATE_CONTACT_IN_VIEW;
}

/* The decision that was annulled is the one by which the claim stands as it does. */
CONDITION(decision_holds_now)
{
  static const struct { int32_t state, event; } made[] = {
    { BIJSTAND_STATE_CLAIM_REFUSED, BIJSTAND_EVENT_CLAIM_REFUSED },
    { BIJSTAND_STATE_CLAIM_NOT_TREATED, BIJSTAND_EVENT_CLAIM_NOT_TREATED_DECISION },
    { BIJSTAND_STATE_CLAIM_ENDED, BIJSTAND_EVENT_CLAIM_ENDING_DECISION },
    { BIJSTAND_STATE_CLAIM_ENDED, BIJSTAND_EVENT_CLAIM_CLIENT_WITHDRAWS },
    { BIJSTAND_STATE_CLAIM_WITHDRAWN, BIJSTAND_EVENT_CLAIM_WITHDRAWAL_DECISION },
    { BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED, BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION },
    { BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION }
  };
  const struct bearer *decision = m->instance >= 0 ? &run->fold->instances[m->instance] : NULL;
  (void)person;
  if (decision == NULL || attribute(decision, BIJSTAND_ATTRIBUTE_OF_CLAIM) != run->fold->past_count)
    return 0;
  if (claim_state(run) == BIJSTAND_STATE_CLAIM_RUNNING)
    return 1;
  for (size_t i = 0; i < sizeof made / sizeof made[0]; i++)
    if (made[i].state == claim_state(run) && made[i].event == attribute(decision, BIJSTAND_ATTRIBUTE_OPENED_BY))
      return 1;
  return 0;
}

CONDITION(ends_by_work)
{
  bijstand_value code = attribute(&run->fold->claim, BIJSTAND_ATTRIBUTE_END_CODE);
  return alive(&run->fold->persons[person]) && m->to == BIJSTAND_STATE_CLAIM_ENDED &&
         (code == BIJSTAND_GIVEN_END_CODE_WORK || code == BIJSTAND_GIVEN_END_CODE_BUSINESS ||
          code == BIJSTAND_GIVEN_END_CODE_STUDY);
}

CONDITION(ends_otherwise)
{
  return !condition_ends_by_work(run, m, person);
}

CONDITION(claim_is_open)
{
  UNUSED();
  return claim_state(run) >= BIJSTAND_STATE_CLAIM_NOTIFIED && claim_state(run) <= BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED;
}

CONDITION(works_full_time)
{
  UNUSED();
  return given_yes(m, BIJSTAND_DATUM_FULL_TIME);
}

CONDITION(claim_has_ended)
{
  UNUSED();
  return claim_state(run) == BIJSTAND_STATE_CLAIM_ENDED;
}

CONDITION(signal_is_vacancy)
{
  UNUSED();
  return given(m, BIJSTAND_DATUM_SIGNAL) == BIJSTAND_GIVEN_SIGNAL_VACANCY;
}
