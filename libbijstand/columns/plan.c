/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Plans. Every read of a rule goes through the view, which notes whether the cell or the outcome is one that varies. A
 * step whose reads do not vary takes the same course on each row: what it reads first is the same everywhere, and so is what
 * it reads next.
 */
#include "columns/plan.h"

#include <string.h>

/* --- which outcomes vary ------------------------------------------------------------------------------------- */

static int32_t mark(view *v, const struct step *step)
{
  int32_t fresh = 0;
  for (int32_t i = step->place; i < step->place + step->width; i++) {
    fresh += !v->outcome_varies[i];
    v->outcome_varies[i] = 1;
  }
  return fresh;
}

/* Takes all steps of the day; returns how many places turned out to vary that were not known to. */
static int32_t trace(view *v)
{
  int32_t fresh = 0;
  view_begin(v, WALK_ELIGIBILITY);
  for (int32_t i = v->program->first[WALK_ELIGIBILITY]; i < v->program->first[WALK_ELIGIBILITY + 1]; i++) {
    const struct step *step = &v->program->steps[i];
    if (step->run == NULL)
      continue;
    v->varies = 0;
    view_step(v, step);
    if (v->varies)
      fresh += mark(v, step);
  }
  return fresh;
}

/* --- the plan ------------------------------------------------------------------------------------------------ */

static int steps_vary(const view *v, const struct step *step)
{
  return step->run != NULL && v->outcome_varies[step->place];
}

/* Takes what is constant, and lists the rest. */
static void list_steps(struct plan *plan, view *v)
{
  view_begin(v, WALK_ELIGIBILITY);
  memcpy(plan->before, v->outcome, sizeof plan->before);
  plan->step_count = 0;
  for (int32_t i = v->program->first[WALK_ELIGIBILITY]; i < v->program->first[WALK_ELIGIBILITY + 1]; i++) {
    const struct step *step = &v->program->steps[i];
    if (steps_vary(v, step))
      plan->steps[plan->step_count++] = *step;
    else if (step->run != NULL)
      view_step(v, step);
  }
}

static void list_places(struct plan *plan, const view *v)
{
  plan->place_count = 0;
  for (int16_t i = 0; i < OUTCOME_PLACE_COUNT; i++)
    if (v->outcome_varies[i])
      plan->places[plan->place_count++] = i;
}

void bijstand_plan_make(struct plan *plan, bijstand_decision *d)
{
  view *v = &d->day;
  memset(v->outcome_varies, 0, sizeof v->outcome_varies);
  do
    bijstand_decision_prepare(d, v, d->date);
  while (trace(v) > 0);
  memset(v->absent, 0, sizeof v->absent);
  bijstand_decision_prepare(d, v, d->date);
  list_steps(plan, v);
  list_places(plan, v);
  plan->day = d->date;
  plan->month = (struct bijstand_range){ v->since, v->until };
  plan->questions = v->question_count;
  plan->narrowed = v->narrowed_count;
  plan->made = 1;
}

/* --- a row --------------------------------------------------------------------------------------------------- */

/* Forgets what only the row before asked. */
static void forget_questions(view *v, int32_t count)
{
  for (int32_t i = count; i < v->question_count; i++)
    if (v->question[i].cell >= 0)
      v->asked[v->question[i].cell] = 0;
  v->question_count = count;
}

void bijstand_plan_run(const struct plan *plan, bijstand_decision *d)
{
  view *v = &d->day;
  forget_questions(v, plan->questions);
  v->narrowed_count = plan->narrowed;
  v->since = plan->month.low;
  v->until = plan->month.high;
  v->open = v->resume = 0;
  for (int32_t i = 0; i < plan->place_count; i++)
    v->outcome[plan->places[i]] = plan->before[plan->places[i]];
  for (int32_t i = 0; i < plan->step_count; i++)
    view_step(v, &plan->steps[i]);
  bijstand_decision_run_month(d, v);
}
