/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, question after question and within a question in
 * the order of the law. What a rule is, and how a row of rules.csv becomes a step, stands in steps.h.
 */
#include "rules/view.h"

static const struct walk *const walks[WALKS] = {
  [WALK_ELIGIBILITY] = &bijstand_walk_eligibility, [WALK_MONTH] = &bijstand_walk_month,
  [WALK_INTAKE] = &bijstand_walk_intake,           [WALK_MEASURES] = &bijstand_walk_measures,
  [WALK_ACTIVATION] = &bijstand_walk_activation
};

void program_pick(struct program *program, const uint8_t *active)
{
  int32_t n = 0;
  for (int32_t w = 0; w < WALKS; w++) {
    program->first[w] = n;
    for (int32_t i = 0; i < walks[w]->count; i++)
      if (walks[w]->steps[i].run == NULL || active[walks[w]->steps[i].rule])
        program->steps[n++] = walks[w]->steps[i];
  }
  program->first[WALKS] = n;
}

/* Nothing changes an outcome after its last step: what is being tried for it, if anything, takes its place there. */
void view_walk(view *v, int32_t which)
{
  const struct program *program = v->program;
  walks[which]->begin(v);
  for (int32_t i = program->first[which]; i < program->first[which + 1]; i++) {
    const struct step *step = &program->steps[i];
    if (step->run != NULL)
      step->run(v);
    else if (v->tried_count > 0)
      view_try(v, step->place, step->width);
  }
}
