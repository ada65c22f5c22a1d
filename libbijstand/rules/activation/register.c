/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Candidates for the target-group register of the employee insurance agency: the conditions of which one is enough.
 * Whoever is in the register, and whoever may ask for it.
 */

/* Whether a truth has held for somebody on the day or at any time before it. */
static inline truth has_or_had(view *v, person p, bijstand_fact fact)
{
  return above(view_last_day_with(v, p, fact, 1u << 1), num_exact(BIJSTAND_EVER));
}

/* 1: cannot earn the minimum wage, and the limitations are expected to last. */
static inline truth cannot_earn_minimum_wage(view *v, person p)
{
  truth found = is(register_assessment(v, p), REGISTER_ASSESSMENT_CANNOT_EARN_MINIMUM_WAGE);
  return when(found, at_least(limits_expected_months(v, p), amount(v, register_limits_min_months)));
}

/* 2: can earn it only with a job coach. */
static inline truth earns_it_with_coach(view *v, person p)
{
  return is(register_assessment(v, p), REGISTER_ASSESSMENT_ONLY_WITH_JOB_COACH);
}

/* 3: was a pupil of special secondary or practical education: may ask for registration. */
static inline truth was_at_special_school(view *v, person p) { return taken_place(special_school_last_enrolled(v, p)); }

/* 4: has or had an indication for sheltered employment. */
static inline truth was_indicated(view *v, person p)
{
  return has_or_had(v, p, BIJSTAND_FACT_SHELTERED_WORK_INDICATION);
}

/* 5: has or had a benefit for the young disabled, and can work. */
static inline truth young_disabled_can_work(view *v, person p)
{
  return when(has_or_had(v, p, BIJSTAND_FACT_YOUNG_DISABILITY_BENEFIT), has_work_capacity(v, p));
}

/* 6: has or had a subsidised job of the years before 2004. */
static inline truth had_subsidised_job(view *v, person p)
{
  num last = view_last_day_with(v, p, BIJSTAND_FACT_JOB_KIND, JOB_KIND_WIW | JOB_KIND_IN_AND_THROUGH_FLOW);
  return above(last, num_exact(BIJSTAND_EVER));
}

/* 7: a wage value below the minimum wage was measured at a workplace. */
static inline truth lower_wage_value(view *v, person p)
{
  return when(wage_subsidy_group(v, p), below(wage_value_percent(v, p), num_exact(100)));
}

/* 8: earns it only with a provision, by an illness of youth: counts for the quota alone. */
static inline truth earns_it_with_provision(view *v, person p)
{
  return is(register_assessment(v, p), REGISTER_ASSESSMENT_ONLY_WITH_PROVISION);
}

static inline truth in_register(view *v, person p) { return target_group_register(v, p); }

static inline truth counts_for_jobs(view *v, person p)
{
  truth assessed = either(cannot_earn_minimum_wage(v, p), earns_it_with_coach(v, p));
  truth before = any_of(was_at_special_school(v, p), was_indicated(v, p), young_disabled_can_work(v, p),
                        had_subsidised_job(v, p));
  return any_of(assessed, before, lower_wage_value(v, p));
}

static inline truth conditions_have_ended(view *v, person p) { return taken_place(register_conditions_ended(v, p)); }

/* The last day of the calendar year so many years after that of a day; a day that never comes stays so. */
static inline int64_t year_end_after(int64_t day, int64_t years)
{
  int32_t year = 0, month = 0, day_of_month = 0;
  bijstand_value end = BIJSTAND_NEVER;
  if (day < BIJSTAND_NEVER && bijstand_date_to_civil(day, &year, &month, &day_of_month) == BIJSTAND_OK)
    bijstand_date_from_civil(year + (int32_t)years, 12, 31, &end);
  return end;
}

static inline num registered_until(view *v, person p)
{
  num ended = register_conditions_ended(v, p), years = amount(v, register_years_after_end);
  return num_made(year_end_after(ended.low, years.low), year_end_after(ended.high, years.high), ended.why | years.why);
}
