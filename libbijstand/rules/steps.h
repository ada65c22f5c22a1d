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

#define STEPS_JOIN(a, b) a##b
#define STEPS_NAME(a, b) STEPS_JOIN(a, b)

/* Among possibilities few steps of a case are taken, and few routes are noted: they are to be small rather than fast. */
#if defined __GNUC__ && (!defined LANE_KNOWN || defined LANE_ROUTED)
#define RARELY_TAKEN __attribute__((cold))
#else
#define RARELY_TAKEN
#endif

#define EACH_case for (person p = 0; p < 1; p++)
#define EACH_adult FOR_ADULTS(v, p)
#define EACH_child FOR_CHILDREN(v, p)
#define EACH_housemate FOR_OTHERS(v, p)

/* --- the steps ----------------------------------------------------------------------------------------------- */

/* What an outcome is before its first rule. A partner who is not there has nothing open of an earlier case. */
#define BEGIN_case EACH_case
#define BEGIN_adult for (person p = APPLICANT; p <= PARTNER; p++)
#define BEGIN_child EACH_child
#define BEGIN_housemate EACH_housemate
#define START(scope, kind, name, initial) \
  static void begin_##name(view *v) \
  { \
    BEGIN_##scope { (void)p; put_##kind(v, PLACE_##name + p, initial); } \
  }
#ifdef LANE_KNOWN
#define STEP(scope, kind, name, RULE, test, gives) \
  static RARELY_TAKEN void step_##RULE(view *v) \
  { \
    EACH_##scope { \
      truth holds = (test); \
      if (surely(holds)) { \
        kind given = (gives); \
        if (!v->open) \
          put_##kind(v, PLACE_##name + p, given); \
      } \
      if (v->open) { \
        v->resume = p; \
        return; \
      } \
      v->ground[BIJSTAND_RULE_##RULE][p] = (uint8_t)holds.may; \
    } \
  }
#else
#define STEP(scope, kind, name, RULE, test, gives) \
  static RARELY_TAKEN void step_##RULE(view *v) \
  { \
    EACH_##scope { \
      int32_t asked = v->question_count; \
      truth holds; \
      if (p < v->resume) \
        continue; \
      holds = (test); \
      v->ground[BIJSTAND_RULE_##RULE][p] = (uint8_t)holds.may; \
      if (maybe(holds)) \
        put_##kind(v, PLACE_##name + p, select_##kind(holds, (gives), get_##kind(v, PLACE_##name + p))); \
      if (v->question_count > asked) \
        view_keep_questions(v, asked, PLACE_##name + p); \
    } \
  }
#endif
#include WALK_TEXT
#undef START
#undef STEP
#undef BEGIN_case
#undef BEGIN_adult
#undef BEGIN_child
#undef BEGIN_housemate

/* --- the walk ------------------------------------------------------------------------------------------------ */

#define WIDTH_case 1
#define WIDTH_adult 2
#define WIDTH_child VIEW_SLOTS
#define WIDTH_housemate VIEW_SLOTS
#define START(scope, kind, name, initial) { begin_##name, STEP_BEGIN, -1, PLACE_##name, WIDTH_##scope },
#define STEP(scope, kind, name, RULE, test, gives) \
  { step_##RULE, STEP_RULE, BIJSTAND_RULE_##RULE, PLACE_##name, WIDTH_##scope },
static const struct step STEPS_NAME(steps_of_, WALK)[] = {
#include WALK_TEXT
};
#undef START
#undef STEP
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

#undef RARELY_TAKEN
#undef EACH_case
#undef EACH_adult
#undef EACH_child
#undef EACH_housemate
#undef STEPS_LANE
#undef STEPS_JOIN
#undef STEPS_NAME
#undef WALK
#undef WALK_TEXT
