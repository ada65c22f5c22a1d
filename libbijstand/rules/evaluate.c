/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, question after question and within a question in
 * the order of the law. What a rule is, and how a row of rules.csv becomes a step, stands in steps.h.
 */
#include "rules/reading.h"

#include <string.h>

#include "rules/decision.h"
#include "rules/route.h"

static const struct walk *const walks[WALKS] = {
  [WALK_ELIGIBILITY] = &bijstand_walk_eligibility, [WALK_MONTH] = &bijstand_walk_month,
  [WALK_ASIDE] = &bijstand_walk_aside,             [WALK_INTAKE] = &bijstand_walk_intake,
  [WALK_MEASURES] = &bijstand_walk_measures,       [WALK_ACTIVATION] = &bijstand_walk_activation
};

/* The same steps in the known lane, one for one. */
static const struct walk *const known[WALKS] = {
  [WALK_ELIGIBILITY] = &bijstand_known_eligibility, [WALK_MONTH] = &bijstand_known_month,
  [WALK_ASIDE] = &bijstand_known_aside,             [WALK_INTAKE] = &bijstand_known_intake,
  [WALK_MEASURES] = &bijstand_known_measures,       [WALK_ACTIVATION] = &bijstand_known_activation
};

/* And in the lane of routes, which are of eligibility alone. */
static const struct walk *const routed[] = {
  [WALK_ELIGIBILITY] = &bijstand_routed_eligibility, [WALK_MONTH] = &bijstand_routed_month,
  [WALK_ASIDE] = &bijstand_routed_aside
};

/* --- the program of a law ------------------------------------------------------------------------------------ */

static int is_taken(const struct step *step, const uint8_t *active)
{
  return step->kind == STEP_BEGIN || active[step->rule];
}

/* The steps of one walk that are taken, each outcome ended behind the last of them; returns how many steps there are by then. */
static int32_t pick_steps(int16_t *steps, int32_t n, const struct walk *walk, const uint8_t *active)
{
  int16_t last[OUTCOME_PLACE_COUNT];
  for (int32_t i = 0; i < walk->count; i++)
    if (is_taken(&walk->steps[i], active))
      last[walk->steps[i].place] = (int16_t)i;
  for (int32_t i = 0; i < walk->count; i++) {
    if (!is_taken(&walk->steps[i], active))
      continue;
    steps[n++] = (int16_t)i;
    if (last[walk->steps[i].place] == i)
      steps[n++] = (int16_t)(-1 - i);
  }
  return n;
}

void program_pick(struct program *program, const uint8_t *active)
{
  program->known = known;
  program->first[0] = 0;
  for (int32_t w = 0; w < WALKS; w++)
    program->first[w + 1] = (int16_t)pick_steps(program->steps, program->first[w], walks[w], active);
  program->rule_count = 0;
  for (int32_t i = 0; i < BIJSTAND_RULE_COUNT; i++)
    if (active[bijstand_rule_at(i)->number])
      program->rules[program->rule_count++] = (int16_t)i;
}

struct step program_step(const struct program *program, int32_t which, int32_t number)
{
  int32_t place = program->steps[program->first[which] + number];
  struct step step = program->known[which]->steps[place < 0 ? -1 - place : place];
  return place < 0 ? (struct step){ NULL, STEP_END, -1, step.place, step.width } : step;
}

/* --- walking ------------------------------------------------------------------------------------------------- */

void view_step_again(view *v, int32_t which, int32_t number)
{
  v->open = 0;
  walks[which]->steps[v->program->steps[v->program->first[which] + number]].run(v);
  v->open = v->resume = 0;
}

/*
 * A rule is put in the known lane; where it read something that is not settled, once more among possibilities. What is being
 * tried for an outcome, if anything, takes its place when all its rules have been put.
 */
void view_step(view *v, int32_t which, int32_t number)
{
  struct step step = program_step(v->program, which, number);
  if (step.run != NULL)
    step.run(v);
  else if (v->tried_count > 0)
    view_try(v, step.place, step.width);
  if (v->open)
    view_step_again(v, which, number);
}

void view_walk(view *v, int32_t which)
{
  int32_t count = v->program->first[which + 1] - v->program->first[which];
  v->open = v->resume = 0;
  for (int32_t i = 0; i < count; i++)
    view_step(v, which, i);
}

/* What came out among possibilities is so for all cases of the route, and hangs on no question of one of them. */
static void unlink_outcome(view *v, const struct step *step)
{
  for (int32_t place = step->place; place < step->place + step->width; place++)
    if (v->outcome[place].why != 0)
      v->outcome[place].why = bijstand_answer_open(v->outcome, place) ? ROUTE_OPEN : 0;
}

/*
 * A rule that reads something which is not settled is put among possibilities, with all that it reads as it is in the case at
 * hand.
 */
static void step_routed(view *v, int32_t which, int32_t number)
{
  const struct step *step = &routed[which]->steps[v->program->steps[v->program->first[which] + number]];
  struct possible before[VIEW_SLOTS];
  memcpy(before, &v->outcome[step->place], (size_t)step->width * sizeof before[0]);
  memset(v->read, 0, sizeof v->read);
  step->run(v);
  if (!v->open)
    return;
  view_step_again(v, which, number);
  route_pin_facts_read(v);
  for (int32_t place = 0; place < OUTCOME_PLACE_COUNT; place++)
    if (place >= step->place && place < step->place + step->width)
      route_pin_outcome(&before[place - step->place]);
    else if (v->read[READ_OUTCOME + place])
      route_pin_outcome(&v->outcome[place]);
  unlink_outcome(v, step);
}

void view_walk_routed(view *v, int32_t which)
{
  int32_t first = v->program->first[which], count = v->program->first[which + 1] - first;
  v->open = v->resume = 0;
  for (int32_t i = 0; i < count; i++)
    if (v->program->steps[first + i] >= 0)
      step_routed(v, which, i);
}
