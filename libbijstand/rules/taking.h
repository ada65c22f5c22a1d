/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How a step of a walk is taken: its rule is put to whoever it concerns, and how that came out is noted. Steps that many
 * cases take do so in place. All others share what they have in common, since there are many of them: they are to be small
 * rather than fast.
 */
#ifndef BIJSTAND_RULES_TAKING_H
#define BIJSTAND_RULES_TAKING_H

#include "rules/reading.h"

#ifdef __GNUC__
#define RARELY_TAKEN __attribute__((cold))
#else
#define RARELY_TAKEN
#endif

#define EACH_case for (person p = 0; p < 1; p++)
#define EACH_adult FOR_ADULTS(v, p)
#define EACH_child FOR_CHILDREN(v, p)
#define EACH_housemate FOR_OTHERS(v, p)

/* A test of which it is known how it comes out for all cases of a route, though it reads something that is not settled. */
#ifdef LANE_ROUTED
#define AS_FORETOLD(v, p, test) as_foretold(v, p, test)
static inline truth as_foretold(view *v, person p, truth test)
{
  if (!v->open || v->foretold == NULL)
    return test;
  v->open = 0;
  return truth_known(v->foretold[p] == MAY_YES);
}
#else
#define AS_FORETOLD(v, p, test) (test)
#endif

/* A rule put to p: 'test' is a truth and 'gives' what the outcome then is, which is worked out only where it may hold. */
#ifdef LANE_KNOWN
#define PUT_RULE(v, p, kind, test, gives, rule, place) \
  truth holds = (test); \
  if (surely(holds)) { \
    kind given = (gives); \
    if (!(v)->open) \
      put_##kind(v, (place) + (p), given); \
  } \
  if ((v)->open) { \
    (v)->resume = (p); \
    return; \
  } \
  (v)->ground[rule][p] = (uint8_t)holds.may;
#else
#define PUT_RULE(v, p, kind, test, gives, rule, place) \
  int32_t asked = (v)->question_count; \
  truth holds; \
  if ((p) < (v)->resume) \
    continue; \
  holds = (test); \
  (v)->ground[rule][p] = (uint8_t)holds.may; \
  if (maybe(holds)) \
    put_##kind(v, (place) + (p), select_##kind(holds, (gives), get_##kind(v, (place) + (p)))); \
  if ((v)->question_count > asked) \
    view_keep_questions(v, asked, (place) + (p));
#endif

/* take_SCOPE_KIND: puts a rule, which says whether it holds and gives what the outcome then is, to each of a scope. */
#define TAKES(scope, kind) \
  static inline void take_##scope##_##kind(view *v, truth (*holds_for)(view *, person, kind *), int32_t rule, \
                                           int32_t place) \
  { \
    EACH_##scope { \
      kind found = NOTHING_##kind; \
      PUT_RULE(v, p, kind, holds_for(v, p, &found), found, rule, place) \
    } \
  }
#define TAKES_EACH_KIND(scope) TAKES(scope, truth) TAKES(scope, code) TAKES(scope, num)
#define NOTHING_truth truth_no()
#define NOTHING_code code_none()
#define NOTHING_num num_exact(0)
TAKES_EACH_KIND(case)
TAKES_EACH_KIND(adult)
TAKES_EACH_KIND(child)
TAKES_EACH_KIND(housemate)
#undef TAKES
#undef TAKES_EACH_KIND
#undef NOTHING_truth
#undef NOTHING_code
#undef NOTHING_num

#endif
