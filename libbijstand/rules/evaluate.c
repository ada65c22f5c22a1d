/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The evaluator: puts every rule that is in force on the day to the row, in the order of the law, and notes how it
 * came out. A rule says: IF its test holds THEN its outcome is what it gives, ELSE the outcome stays as it was. So
 * the base case stands before its exceptions, as in the act.
 *
 * The rules are expressions; this file is the one place where they are compiled, and the walk over them is printed
 * from rules.csv.
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
#include "rules/eligibility/start.c"
#include "rules/eligibility/holiday_allowance.c"

#define EACH_case for (person p = 0; p < 1; p++)
#define EACH_adult FOR_ADULTS(v, p)
#define EACH_child FOR_CHILDREN(v, p)
#define EACH_housemate FOR_OTHERS(v, p)

#define START(scope, kind, name, initial) \
  EACH_##scope { (void)p; put_##kind(v, PLACE_##name + p, initial); }

#define STEP(scope, kind, name, RULE, test, gives) \
  if (v->active[BIJSTAND_RULE_##RULE]) \
    EACH_##scope { \
      int32_t asked = v->question_count; \
      truth holds = (test); \
      v->ground[BIJSTAND_RULE_##RULE][p] = (uint8_t)holds.may; \
      if (maybe(holds)) \
        put_##kind(v, PLACE_##name + p, select_##kind(holds, (gives), get_##kind(v, PLACE_##name + p))); \
      if (v->question_count > asked) \
        view_keep_questions(v, asked, PLACE_##name + p); \
    }

/* Nothing changes the outcome any more: what is being tried for it, if anything, takes its place. */
#define END(scope, kind, name) \
  if (v->tried_count > 0) \
    EACH_##scope view_try(v, PLACE_##name + p);

void view_evaluate(view *v)
{
#include "rules.walk"
}

void view_evaluate_month(view *v)
{
#include "rules.walk_month"
}
