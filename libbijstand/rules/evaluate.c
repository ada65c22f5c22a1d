/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, question after question and within a question in
 * the order of the law. What a rule is, and how a row of rules.csv becomes a step, stands in steps.h.
 */
#include "rules/view.h"

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

void program_pick(struct program *program, const uint8_t *active)
{
  int32_t n = 0;
  for (int32_t w = 0; w < WALKS; w++) {
    program->first[w] = n;
    for (int32_t i = 0; i < walks[w]->count; i++)
      if (walks[w]->steps[i].run == NULL || active[walks[w]->steps[i].rule]) {
        program->steps[n] = walks[w]->steps[i];
        program->steps[n++].known = known[w]->steps[i].run;
      }
  }
  program->first[WALKS] = n;
}

/* A step is taken in the known lane; where it read something that is not settled, once more among possibilities. */
void view_step(view *v, const struct step *step)
{
  step->known(v);
  if (!v->open)
    return;
  v->open = 0;
  step->run(v);
  v->open = v->resume = 0;
}

void view_begin(view *v, int32_t which)
{
  v->open = v->resume = 0;
  walks[which]->begin(v);
}

/* Nothing changes an outcome after its last step: what is being tried for it, if anything, takes its place there. */
void view_walk(view *v, int32_t which)
{
  const struct program *program = v->program;
  view_begin(v, which);
  for (int32_t i = program->first[which]; i < program->first[which + 1]; i++)
    if (program->steps[i].run != NULL)
      view_step(v, &program->steps[i]);
    else if (v->tried_count > 0)
      view_try(v, program->steps[i].place, program->steps[i].width);
}
