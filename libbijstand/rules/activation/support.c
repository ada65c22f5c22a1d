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

/* WWB 7(3), Pw 7(3)(c): a benefit of the employee insurance agency. */
static inline truth paid_by_agency(view *v, person p)
{
  truth by_risk = any_of(positive(income_unemployment_benefit(v, p)), positive(income_sickness_benefit(v, p)),
                         positive(income_disability_benefit(v, p)));
  return either(by_risk, young_disability_benefit(v, p));
}

/* Pw 7(3)(c), 7(7): unless the wage is subsidised, or both have agreed that the college supports. */
static inline truth left_to_agency(view *v, person p)
{
  truth kept = either(wage_subsidy_group(v, p), agency_support_agreed(v, p));
  return when(paid_by_agency(v, p), not_(kept));
}

static inline truth is_young(view *v, person p) { return not_(reached(v, p, search_period_below_age)); }

/* Pw 7a(1)(b): the school asks, for a pupil under 27. */
static inline truth school_asks_for_young(view *v, person p)
{
  return when(school_asks_support(v, p), is_young(v, p));
}

/* Pw 7a(1)(c): under 27, in the first years of higher education. */
static inline truth young_in_higher_education(view *v, person p)
{
  truth studies = both(is_young(v, p), education_followed(v, p));
  return when(studies, is(education_level(v, p), EDUCATION_LEVEL_HIGHER));
}

/* --- of which group, and what it is owed ------------------------------------------------------------------- */

/* Pw 6(a), 7(1)(a)(7°): registered as a jobseeker, without one of the benefits below. */
static inline truth without_benefit(view *v, person p)
{
  return when(not_(pension_age_reached(v, p)), registered_jobseeker(v, p));
}

/* Pw 7(1)(a)(4°). */
static inline truth has_survivor_benefit(view *v, person p) { return positive(income_survivor_benefit(v, p)); }

/* Pw 7(1)(a)(2°), (3°), (5°), (6°). */
static inline truth in_recorded_group(view *v, person p)
{
  return not_(is(other_support_group(v, p), OTHER_SUPPORT_GROUP_NONE));
}

static inline code recorded_group(view *v, person p)
{
  code recorded = other_support_group(v, p);
  uint32_t groups = 0;
  if ((recorded.set & OTHER_SUPPORT_GROUP_IOAW) != 0)
    groups |= SUPPORT_GROUP_IOAW;
  if ((recorded.set & OTHER_SUPPORT_GROUP_IOAZ) != 0)
    groups |= SUPPORT_GROUP_IOAZ;
  if ((recorded.set & OTHER_SUPPORT_GROUP_DISABILITY) != 0)
    groups |= SUPPORT_GROUP_DISABILITY;
  if ((recorded.set & OTHER_SUPPORT_GROUP_PROVISION) != 0)
    groups |= SUPPORT_GROUP_PROVISION;
  return (code){ recorded.why, groups };
}

/* WWB 10(2): the acts on IOAW and IOAZ had support of their own. */
static inline truth recorded_by_provision(view *v, person p)
{
  return is(other_support_group(v, p), OTHER_SUPPORT_GROUP_PROVISION);
}

/* Abw 70(3), WIW 2(1). */
static inline truth can_be_supported(view *v, person p) { return open_to_support(v, p); }

/* Pw 7(1)(a)(1°). */
static inline truth on_assistance(view *v, person p) { (void)p; return benefit_running(v); }

/* Pw 7(1)(a): of one of its groups, and nothing closes it. */
static inline truth of_supported_group(view *v, person p)
{
  return when(open_to_support(v, p), not_(is(support_group(v, p), SUPPORT_GROUP_NONE | SUPPORT_GROUP_AGENCY)));
}

static inline truth owed_support(view *v, person p)
{
  return when(is(support(v), SUPPORT_NOT_BARRED), of_supported_group(v, p));
}

/* Pw 7(3)(a) from 2026: from 27 on. */
static inline truth owed_support_from_27(view *v, person p)
{
  return when(not_(is_young(v, p)), of_supported_group(v, p));
}

/* Pw 7(3)(b): in the four weeks, where the college finds it needed. */
static inline truth supported_where_needed(view *v, person p)
{
  return when(is(support(v), SUPPORT_MAY), of_supported_group(v, p));
}

/* Pw 7a(1): under 27 it is a power. */
static inline truth young_can_be_supported(view *v, person p) { return when(is_young(v, p), open_to_support(v, p)); }

/* Pw 7(7). */
static inline truth agreed_with_agency(view *v, person p)
{
  return when(paid_by_agency(v, p), agency_support_agreed(v, p));
}

/* Pw 10(1): the groups that this article names; IOAW and IOAZ have acts of their own. */
static inline truth of_claiming_group(view *v, person p)
{
  int32_t claiming = SUPPORT_GROUP_ASSISTANCE | SUPPORT_GROUP_SURVIVORS | SUPPORT_GROUP_NO_BENEFIT |
                     SUPPORT_GROUP_DISABILITY;
  return when(open_to_support(v, p), is(support_group(v, p), claiming));
}

/* Pw 10(2). */
static inline truth in_group_by_provision(view *v, person p)
{
  return when(open_to_support(v, p), is(support_group(v, p), SUPPORT_GROUP_PROVISION));
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
