/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The language requirement (article 18b): when command of Dutch is taken to fall short, who is left alone all the same,
 * and by how much the bijstand is reduced: in steps, each after a test of its own.
 */

/* --- the presumption ---------------------------------------------------------------------------------------- */

/* Pw 18b(1) to (5): the duty holds, nothing shows command of Dutch, a test was failed, and notice of it was given. */
static inline truth language_falls_short(view *v, person p)
{
  truth noticed = both(taken_place(language_notice_date(v, p)), begun(v, language_notice_date(v, p)));
  truth failed = both(is(language_test_result(v, p), LANGUAGE_TEST_RESULT_FAILED), noticed);
  return when(is(duty_language(v, p), DUTY_LANGUAGE_ON), failed);
}

/* Printed in the act before it was in force. */
static inline truth language_not_law_yet(view *v, person p) { return both(language_doubt(v, p), truth_no()); }

/* Pw 18b(6)(a): has begun in time and makes the progress that may be expected. */
static inline truth learns_the_language(view *v, person p)
{
  return when(language_shortfall(v, p), both(language_started_in_time(v, p), language_progress_sufficient(v, p)));
}

/* Pw 18b(6)(b): no blame at all. */
static inline truth language_without_blame(view *v, person p)
{
  return when(language_shortfall(v, p), language_no_blame(v, p));
}

/* --- the steps ----------------------------------------------------------------------------------------------- */

static inline num second_step_from(view *v, person p)
{
  return months_after(language_notice_date(v, p), amount(v, language_reduction_first_months));
}

static inline num third_step_from(view *v, person p)
{
  return months_after(second_step_from(v, p), amount(v, language_reduction_second_months));
}

/* Pw 18b(13): a test of its own comes before each step: one that was failed after a day. */
static inline truth failed_again_after(view *v, person p, num day)
{
  num failed = view_stated_on(v, p, BIJSTAND_FACT_LANGUAGE_TEST_RESULT);
  return above(failed, day);
}

/* Pw 18b(9): the first months. */
static inline truth in_first_step(view *v, person p)
{
  return where(language_shortfall(v, p), not_(begun(v, second_step_from(v, p))));
}

/* Pw 18b(10), (11): a new test was failed after a day, and the progress is not what may be expected. */
static inline truth stays_behind_after(view *v, person p, num day)
{
  return when(failed_again_after(v, p, day), not_(language_progress_sufficient(v, p)));
}

/* Pw 18b(10): the months after those. */
static inline truth in_second_step(view *v, person p)
{
  truth within = both(begun(v, second_step_from(v, p)), not_(begun(v, third_step_from(v, p))));
  return where(language_shortfall(v, p), when(within, stays_behind_after(v, p, language_notice_date(v, p))));
}

/* Pw 18b(11): from then on, when a test was failed in the months of the second step. */
static inline truth in_third_step(view *v, person p)
{
  return where(language_shortfall(v, p),
               when(begun(v, third_step_from(v, p)), stays_behind_after(v, p, second_step_from(v, p))));
}

/* One of the steps holds. */
static inline truth reduced_for_language(view *v, person p)
{
  return any_of(in_first_step(v, p), in_second_step(v, p), in_third_step(v, p));
}

/* Pw 18b(7): adjusted to the circumstances, as the college has settled. */
static inline truth language_reduction_moderated(view *v, person p)
{
  return when(reduced_for_language(v, p), language_urgent_reasons(v, p));
}
