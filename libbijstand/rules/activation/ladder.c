/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The participation ladder: the first of its tests that is met, from paid work down. The tests are put where the
 * activities of an ordinary week have been recorded; otherwise the step is the one that was recorded itself.
 */

static inline truth measured_by_week(view *v, person p)
{
  return not_(is(weekly_activity(v, p), WEEKLY_ACTIVITY_NOT_RECORDED));
}

static inline truth in_the_week(view *v, person p, int32_t activities)
{
  return both(measured_by_week(v, p), is(weekly_activity(v, p), activities));
}

static inline truth step_1(view *v, person p) { return measured_by_week(v, p); }

/* Not organised, but outside the home; contact through a screen alone is none. */
static inline truth step_2(view *v, person p) { return in_the_week(v, p, WEEKLY_ACTIVITY_CONTACT_OUTSIDE); }

/* School, an association, or an internship in which nobody depends on what one does. */
static inline truth step_3(view *v, person p)
{
  truth organised = in_the_week(v, p, WEEKLY_ACTIVITY_ORGANISED | WEEKLY_ACTIVITY_INTERNSHIP);
  return either(organised, when(measured_by_week(v, p), education_followed(v, p)));
}

/* Tasks for which others count on one, without a contract. */
static inline truth step_4(view *v, person p)
{
  truth unpaid = is(job_kind(v, p), JOB_KIND_PARTICIPATION_PLACE | JOB_KIND_TRIAL);
  truth tasks = in_the_week(v, p, WEEKLY_ACTIVITY_INTERNSHIP_WITH_TASKS | WEEKLY_ACTIVITY_UNPAID_WORK);
  return either(tasks, both(measured_by_week(v, p), unpaid));
}

static inline truth is_employed(view *v, person p)
{
  return not_(is(job_kind(v, p), JOB_KIND_NONE | JOB_KIND_PARTICIPATION_PLACE | JOB_KIND_TRIAL));
}

static inline truth works_for_pay(view *v, person p)
{
  truth in_paid_work = unless(either(is_employed(v, p), self_employed(v, p)), positive(income_work_net(v, p)));
  return when(measured_by_week(v, p), in_paid_work);
}

/* A subsidised job, a benefit beside the work, or school beside it. */
static inline truth works_with_support(view *v, person p)
{
  truth subsidised = when(is_employed(v, p), not_(is(job_kind(v, p), JOB_KIND_REGULAR)));
  return any_of(subsidised, benefit_running(v), education_followed(v, p));
}

static inline truth step_5(view *v, person p) { return when(works_for_pay(v, p), works_with_support(v, p)); }
static inline truth step_6(view *v, person p) { return when(works_for_pay(v, p), not_(works_with_support(v, p))); }

/* The day on which the step was last recorded, by either way; an undated record counts as of today. */
static inline truth measured_long_ago(view *v, person p)
{
  num by_week = view_stated_on(v, p, BIJSTAND_FACT_WEEKLY_ACTIVITY);
  num on = select_num(measured_by_week(v, p), by_week, view_stated_on(v, p, BIJSTAND_FACT_PARTICIPATION_LADDER));
  truth dated = both(taken_place(on), above(on, num_exact(BIJSTAND_EVER)));
  return when(dated, begun(v, months_after(on, amount(v, ladder_measure_months))));
}

/* Out of sight: the last step stands, and nobody has seen it. */
static inline truth out_of_sight(view *v, person p) { return brp_left_unknown(v, p); }
