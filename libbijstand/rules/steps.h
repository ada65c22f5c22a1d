/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The steps of one walk. A rule says: IF its test holds THEN its outcome is what it gives, ELSE the outcome stays as it
 * was; so the base case stands before its exceptions, as in the act. Each row of rules.csv becomes a step, a small
 * function that puts its test to whoever it concerns and notes how it came out.
 *
 * Taken in once for each walk, behind the text of its rules, with WALK its name and WALK_TEXT the file that is printed
 * from rules.csv; gives the constant bijstand_walk_WALK, in the known lane bijstand_known_WALK, and in that of routes
 * bijstand_routed_WALK.
 */

#include "rules/taking.h"

#define STEPS_JOIN(a, b) a##b
#define STEPS_NAME(a, b) STEPS_JOIN(a, b)

/* --- the steps ----------------------------------------------------------------------------------------------- */

/* A step of past law, which few cases take; among possibilities and for routes that goes for all others too. */
#define PAST_STEP(scope, kind, name, RULE, test, gives) \
  static RARELY_TAKEN truth rule_##RULE(view *v, person p, kind *given) \
  { \
    truth holds = AS_FORETOLD(v, p, test); \
    (void)v; \
    (void)p; \
    if (maybe(holds)) \
      *given = (gives); \
    return holds; \
  } \
  static RARELY_TAKEN void step_##RULE(view *v) \
  { \
    take_##scope##_##kind(v, rule_##RULE, BIJSTAND_RULE_##RULE, PLACE_##name); \
  }

/*
 * What an outcome is before its first rule, which is the same in all lanes and stands in the known one. A partner who is
 * not there has nothing open of an earlier case.
 */
#define BEGIN_case EACH_case
#define BEGIN_adult for (person p = APPLICANT; p <= PARTNER; p++)
#define BEGIN_child EACH_child
#define BEGIN_housemate EACH_housemate
#if defined LANE_KNOWN && !defined LANE_ROUTED
#define START(scope, kind, name, initial) \
  void view_begin_##name(view *v); \
  void view_begin_##name(view *v) \
  { \
    BEGIN_##scope { (void)p; put_##kind(v, PLACE_##name + p, initial); } \
  }
#define STEP(scope, kind, name, RULE, test, gives) \
  static void step_##RULE(view *v) \
  { \
    EACH_##scope { \
      PUT_RULE(v, p, kind, test, gives, BIJSTAND_RULE_##RULE, PLACE_##name) \
    } \
  }
#else
#define START(scope, kind, name, initial) void view_begin_##name(view *v);
#define STEP PAST_STEP
#endif
#include WALK_TEXT
#undef START
#undef STEP
#undef PAST_STEP
#undef BEGIN_case
#undef BEGIN_adult
#undef BEGIN_child
#undef BEGIN_housemate

/* --- the walk ------------------------------------------------------------------------------------------------ */

#define WIDTH_case 1
#define WIDTH_adult 2
#define WIDTH_child VIEW_SLOTS
#define WIDTH_housemate VIEW_SLOTS
#define START(scope, kind, name, initial) { view_begin_##name, STEP_BEGIN, -1, PLACE_##name, WIDTH_##scope },
#define STEP(scope, kind, name, RULE, test, gives) \
  { step_##RULE, STEP_RULE, BIJSTAND_RULE_##RULE, PLACE_##name, WIDTH_##scope },
#define PAST_STEP STEP
static const struct step STEPS_NAME(steps_of_, WALK)[] = {
#include WALK_TEXT
};
#undef START
#undef STEP
#undef PAST_STEP
#undef WIDTH_case
#undef WIDTH_adult
#undef WIDTH_child
#undef WIDTH_housemate

#ifdef LANE_ROUTED
#define STEPS_LANE bijstand_routed_
#elif defined LANE_KNOWN
#define STEPS_LANE bijstand_known_
#else
#define STEPS_LANE bijstand_walk_
#endif
const struct walk STEPS_NAME(STEPS_LANE, WALK) = {
  STEPS_NAME(steps_of_, WALK),
  (int32_t)(sizeof STEPS_NAME(steps_of_, WALK) / sizeof STEPS_NAME(steps_of_, WALK)[0])
};

#undef STEPS_LANE
#undef STEPS_JOIN
#undef STEPS_NAME
#undef WALK
#undef WALK_TEXT
