/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, in the order of the law, and notes how it
 * came out. A rule says: IF its test holds THEN its outcome is what it gives, ELSE the outcome stays as it was. So
 * the base case stands before its exceptions, as in the act.
 *
 * The rules are expressions; this file is the one place where they are compiled. The walk over them is printed from
 * rules.csv: each row becomes a step, a small function that puts its test to whoever it concerns.
 */
#include "rules/view.h"

#include "rules/eligibility/household.c"
#include "rules/eligibility/entitled.c"
#include "rules/eligibility/exclusions.c"
#include "rules/eligibility/last_resort.c"
#include "rules/eligibility/cost_sharers.c"
#include "rules/eligibility/norm.c"
#include "rules/eligibility/transition.c"
#include "rules/eligibility/wij.c"
#include "rules/eligibility/household_test.c"
#include "rules/eligibility/norm_2004.c"
#include "rules/eligibility/norm_share.c"
#include "rules/eligibility/exemptions.c"
#include "rules/eligibility/earnings.c"
#include "rules/eligibility/income.c"
#include "rules/eligibility/spouse_income.c"
#include "rules/eligibility/home.c"
#include "rules/eligibility/assets.c"
#include "rules/eligibility/survivors.c"
#include "rules/eligibility/search_period.c"
#include "rules/eligibility/low_income.c"
#include "rules/eligibility/amount.c"
#include "rules/eligibility/address.c"
#include "rules/eligibility/start.c"
#include "rules/eligibility/holiday_allowance.c"

#define EACH_case for (person p = 0; p < 1; p++)
#define EACH_adult FOR_ADULTS(v, p)
#define EACH_child FOR_CHILDREN(v, p)
#define EACH_housemate FOR_OTHERS(v, p)

/* --- the steps ----------------------------------------------------------------------------------------------- */

#define START(scope, kind, name, initial)
#define END(scope, kind, name)
#define STEP(scope, kind, name, RULE, test, gives) \
  static void step_##RULE(view *v) \
  { \
    EACH_##scope { \
      int32_t asked = v->question_count; \
      truth holds = (test); \
      v->ground[BIJSTAND_RULE_##RULE][p] = (uint8_t)holds.may; \
      if (maybe(holds)) \
        put_##kind(v, PLACE_##name + p, select_##kind(holds, (gives), get_##kind(v, PLACE_##name + p))); \
      if (v->question_count > asked) \
        view_keep_questions(v, asked, PLACE_##name + p); \
    } \
  }
#include "rules.walk"
#include "rules.walk_month"
#undef START
#undef END
#undef STEP

/* --- the walks ----------------------------------------------------------------------------------------------- */

#define START(scope, kind, name, initial)
#define STEP(scope, kind, name, RULE, test, gives) { step_##RULE, BIJSTAND_RULE_##RULE, 0, 0 },
#define END(scope, kind, name) { NULL, -1, PLACE_##name, WIDTH_##scope },
enum { WIDTH_case = 1, WIDTH_adult = 2, WIDTH_child = VIEW_SLOTS, WIDTH_housemate = VIEW_SLOTS };
static const struct step walk[] = {
#include "rules.walk"
};
static const struct step walk_month[] = {
#include "rules.walk_month"
};
#undef START
#undef STEP
#undef END

static int32_t pick(const struct step *steps, size_t count, const uint8_t *active, struct step *picked)
{
  int32_t n = 0;
  for (size_t i = 0; i < count; i++)
    if (steps[i].run == NULL || active[steps[i].rule])
      picked[n++] = steps[i];
  return n;
}

void program_pick(struct program *program, const uint8_t *active)
{
  program->day_count = pick(walk, sizeof walk / sizeof walk[0], active, program->day);
  program->month_count = pick(walk_month, sizeof walk_month / sizeof walk_month[0], active, program->month);
}

/* --- beginning and walking ----------------------------------------------------------------------------------- */

#define STEP(scope, kind, name, RULE, test, gives)
#define END(scope, kind, name)
#define START(scope, kind, name, initial) BEGIN_##scope { (void)p; put_##kind(v, PLACE_##name + p, initial); }
/* A partner who is not there has nothing open of an earlier case. */
#define BEGIN_case EACH_case
#define BEGIN_adult for (person p = APPLICANT; p <= PARTNER; p++)
#define BEGIN_child EACH_child
#define BEGIN_housemate EACH_housemate
static void begin_day(view *v)
{
#include "rules.walk"
}

static void begin_month(view *v)
{
#include "rules.walk_month"
}

/* Nothing changes an outcome after its last step: what is being tried for it, if anything, takes its place there. */
static void walk_steps(view *v, const struct step *steps, int32_t count)
{
  for (int32_t i = 0; i < count; i++)
    if (steps[i].run != NULL)
      steps[i].run(v);
    else if (v->tried_count > 0)
      view_try(v, steps[i].place, steps[i].width);
}

void view_evaluate(view *v)
{
  begin_day(v);
  walk_steps(v, v->program->day, v->program->day_count);
}

void view_evaluate_month(view *v)
{
  begin_month(v);
  walk_steps(v, v->program->month, v->program->month_count);
}
