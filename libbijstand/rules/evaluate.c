/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, question after question and within a question in
 * the order of the law. What a rule is, and how a row of rules.csv becomes a step, stands in steps.h.
 */
#include "rules/reading.h"

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
