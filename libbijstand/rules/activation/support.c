/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Whom the college can support in finding work: what comes before any classification. Whether an application of
 * somebody young still waits, and whether school goes before support, is said in eligibility.
 */

/* Pw 7(1)(a), 7a: not where article 7(3) or 7a closes it, and not from pension age on. */
static inline truth within_reach_of_support(view *v, person p)
{
  return both(is(support(v), SUPPORT_NOT_BARRED | SUPPORT_MAY), not_(pension_age_reached(v, p)));
}

/* WIW 2(1), Abw 70(3): whoever has a benefit or is registered, below pension age. */
static inline truth of_working_life(view *v, person p) { return not_(pension_age_reached(v, p)); }

/* WWB 7(4): the work is bought from others, by the dates alone. */
static inline truth left_to_others(view *v) { return covered(v, reintegration_bought); }

/* --- the gates of the duties, as worked out with the intake ------------------------------------------------- */

/* Pw 9(5): fully and permanently unable to work. */
static inline truth freed_by_disability(view *v, person p)
{
  return is(work_lifted_by(v, p), WORK_LIFTED_BY_DISABILITY);
}

/* Pw 9(2), 9a, Abw 107: the duty to find and accept work is lifted, by whatever reason. */
static inline truth search_is_lifted(view *v, person p)
{
  return not_(is(work_lifted_by(v, p), WORK_LIFTED_BY_NONE));
}

/* Pw 9(4): a single parent with a child under twelve. */
static inline truth accepting_is_put_off(view *v, person p) { return accepting_waits(v, p); }
