/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where a cell leads when the case decides it. Each function answers with the target of the cell or one of its other
 * targets; what it looks at stands in the comment.
 */
#include "trajectory/choices.h"

#include "base/date.h"
#include "trajectory/trajectory.h"

int32_t choose_default(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  (void)run;
  (void)m;
  return cell->target;
}

/* Whether somebody has not reached an age, given as a parameter in months; no when the birth date is not known. */
static int younger_than(const struct run *run, const struct bearer *person, int32_t parameter, bijstand_value date)
{
  bijstand_value birth = attribute(person, BIJSTAND_ATTRIBUTE_BIRTH_DATE);
  bijstand_value months = trajectory_parameter(run, parameter, date);
  return birth != BIJSTAND_UNKNOWN && months != BIJSTAND_UNKNOWN &&
         birth > bijstand_date_born_by(date, (int32_t)months, BIJSTAND_BIRTHDAY_NEXT_DAY);
}

/* Pw 41(4): the four weeks hold when everyone in the application is under 27, from 2012 on. */
static int all_of_search_age(const struct run *run, bijstand_value date)
{
  int someone = 0;
  if (trajectory_parameter(run, BIJSTAND_PARAMETER_SEARCH_PERIOD_DAYS, date) == BIJSTAND_UNKNOWN)
    return 0;
  for (int32_t i = 0; i < run->fold->person_count; i++) {
    if (!alive(&run->fold->persons[i]))
      continue;
    if (!younger_than(run, &run->fold->persons[i], BIJSTAND_PARAMETER_SEARCH_PERIOD_BELOW_AGE, date))
      return 0;
    someone = 1;
  }
  return someone;
}

/* The decision tells, with the exceptions of the act; while that is open the ages do, since nobody can be kept from
 * notifying. */
static int must_search(struct run *run, const struct moment *m)
{
  int holds = trajectory_chooses(run, m, BIJSTAND_ASK_SEARCH_PERIOD_HOLDS);
  return holds < 0 ? all_of_search_age(run, m->date) : holds;
}

int trajectory_gate_is_for(const struct run *run, const struct bearer *person, bijstand_value date)
{
  return alive(person) && (attribute(person, BIJSTAND_ATTRIBUTE_BIRTH_DATE) == BIJSTAND_UNKNOWN ||
                           younger_than(run, person, BIJSTAND_PARAMETER_GATE_TARGET_BELOW_AGE, date));
}

/* Practice that the act does not allow, so told in replay alone: the application waits for the youth desk. */
static int gate_blocks(const struct run *run, bijstand_value date)
{
  return run->trajectory->mode == BIJSTAND_TRAJECTORY_REPLAY &&
         trajectory_parameter(run, BIJSTAND_PARAMETER_GATE_BLOCKS_PAYMENT, date) == 1 &&
         trajectory_parameter(run, BIJSTAND_PARAMETER_GATE_KIND, date) == 1;
}

/* A notification: the search period for those under 27, the track of a gate that blocks, or neither. */
int32_t choose_opens_as(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  if (must_search(run, m))
    return BIJSTAND_STATE_CLAIM_SEARCH_PERIOD;
  for (int32_t i = 0; gate_blocks(run, m->date) && i < run->fold->person_count; i++)
    if (trajectory_gate_is_for(run, &run->fold->persons[i], m->date))
      return BIJSTAND_STATE_CLAIM_PRE_TRACK;
  return cell->target;
}

/* After the search period: the track, while one that blocks has not been completed. */
int32_t choose_after_search(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  for (int32_t i = 0; gate_blocks(run, m->date) && i < run->fold->person_count; i++) {
    int32_t gate = run->fold->persons[i].states[BIJSTAND_REGION_GATE];
    if (gate >= BIJSTAND_STATE_GATE_OPEN && gate <= BIJSTAND_STATE_GATE_TRACK)
      return BIJSTAND_STATE_CLAIM_PRE_TRACK;
  }
  return cell->target;
}

/* In replay the application waits until the track is over; strictly nobody may be made to wait. */
int32_t choose_application_in_track(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  (void)m;
  return run->trajectory->mode == BIJSTAND_TRAJECTORY_REPLAY ? cell->target : BIJSTAND_STATE_CLAIM_APPLICATION;
}

int32_t choose_restored_as(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  (void)run;
  return given_yes(m, BIJSTAND_DATUM_NEW_DECISION) ? BIJSTAND_STATE_CLAIM_APPLICATION : cell->target;
}

/* Pw 45(5): the claim goes on for a surviving partner or dependants. */
int32_t choose_who_survives(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  for (int32_t i = 0; i < run->fold->person_count; i++)
    if (i != m->person && alive(&run->fold->persons[i]))
      return cell->state;
  return given_yes(m, BIJSTAND_DATUM_SURVIVORS) ? cell->state : cell->target;
}

/* The plan that was chosen; else the one that was settled, or advised by the decision table of the chain. */
int32_t choose_plan_for(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  bijstand_value plan = given(m, BIJSTAND_DATUM_PLAN);
  if (plan == BIJSTAND_UNKNOWN)
    plan = trajectory_answer(run, m, BIJSTAND_ASK_PLAN_IS_SETTLED);
  if (plan == BIJSTAND_UNKNOWN)
    plan = trajectory_answer(run, m, BIJSTAND_ASK_PLAN_IS_ADVISED);
  return plan == BIJSTAND_UNKNOWN ? cell->target : BIJSTAND_STATE_ACTIVATION_REST + (int32_t)plan;
}

/* After rest: diagnosis; care when it is arranged; participation for who is rested and isolated. */
int32_t choose_rediagnosed_as(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  bijstand_value outcome = given(m, BIJSTAND_DATUM_REDIAGNOSIS);
  (void)run;
  if (outcome == BIJSTAND_GIVEN_REDIAGNOSIS_CARE)
    return BIJSTAND_STATE_ACTIVATION_CARE;
  return outcome == BIJSTAND_GIVEN_REDIAGNOSIS_PARTICIPATION ? BIJSTAND_STATE_ACTIVATION_PARTICIPATION : cell->target;
}

/* Back to where the chain paused, unless the pause was long or a crisis was noted: then a diagnosis. */
int32_t choose_chain_resumed(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  const struct bearer *person = &run->fold->persons[m->person];
  bijstand_value from = attribute(person, BIJSTAND_ATTRIBUTE_PAUSED_FROM);
  bijstand_value since = attribute(person, BIJSTAND_ATTRIBUTE_PAUSED_ON);
  bijstand_value longest = trajectory_parameter(run, BIJSTAND_PARAMETER_PAUSE_DAYS, m->date);
  if (from == BIJSTAND_UNKNOWN || since == BIJSTAND_UNKNOWN || attribute(person, BIJSTAND_ATTRIBUTE_CRISIS_NOTED) == 1)
    return cell->target;
  if (from == BIJSTAND_STATE_ACTIVATION_PLACED)
    return BIJSTAND_STATE_ACTIVATION_PLACED;
  return longest != BIJSTAND_UNKNOWN && m->date - since > longest ? cell->target : (int32_t)from;
}

/* A new benefit within a year of leaving for work or school is a relapse. */
int32_t choose_back_again(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  bijstand_value left = attribute(&run->fold->persons[m->person], BIJSTAND_ATTRIBUTE_SUCCESS_EXIT);
  bijstand_value months = trajectory_parameter(run, BIJSTAND_PARAMETER_RELAPSE_WINDOW_MONTHS, m->date);
  if (left == BIJSTAND_UNKNOWN || months == BIJSTAND_UNKNOWN)
    return BIJSTAND_STATE_ACTIVATION_NONE;
  return m->date < bijstand_date_months_later(left, (int32_t)months) ? cell->target : BIJSTAND_STATE_ACTIVATION_NONE;
}
