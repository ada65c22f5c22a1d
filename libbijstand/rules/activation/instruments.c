/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The instruments that have terms of their own in the law: the participation place (10a), the trial placement
 * (8a(2)(d)), sheltered work (10b) and the wage-cost subsidy (10d); and on which instrument placing somebody rests by
 * the date.
 */

/* --- the participation place ----------------------------------------------------------------------------- */

/* WWB 7(8) from 2012, Pw 7(8): not for those under 27. */
static inline truth too_young_for_place(view *v, person p)
{
  return where_covered(v, search_period_below_age, not_(reached(v, p, search_period_below_age)));
}

/* Pw 10a(1): on assistance, with so little chance of work that mediation does not help yet. */
static inline truth fits_participation_place(view *v, person p)
{
  truth may_be_placed = both(benefit_running(v), not_(too_young_for_place(v, p)));
  return where_covered(v, participation_place_max_months, when(may_be_placed, little_chance_of_work(v, p)));
}

static inline truth has_statutory_place(view *v, person p) { return place_statutory(v, p); }

/* Pw 10a(5): without basic qualification. */
static inline truth place_without_qualification(view *v, person p)
{
  return when(place_statutory(v, p), not_(basic_qualification(v, p)));
}

static inline truth works_in_place(view *v, person p)
{
  return is(job_kind(v, p), JOB_KIND_PARTICIPATION_PLACE);
}

static inline truth place_has_lasted(view *v, person p, num months)
{
  return when(works_in_place(v, p), at_least(participation_place_months(v, p), months));
}

static inline truth place_running(view *v, person p)
{
  return works_in_place(v, p);
}

/* Pw 10a(8): after nine months, and before the twelve after which a place without effect ends. */
static inline truth place_to_be_reviewed(view *v, person p)
{
  truth reviewable = place_has_lasted(v, p, amount(v, participation_place_check_after_months));
  return both(reviewable, not_(place_has_lasted(v, p, amount(v, participation_place_early_end_months))));
}

/* Pw 10a(8): the college has found that the place does not make the chance of work larger. */
static inline truth place_without_effect(view *v, person p)
{
  truth reviewable = place_has_lasted(v, p, amount(v, participation_place_check_after_months));
  return when(reviewable, not_(participation_place_improves_chance(v, p)));
}

/* Pw 10a(9), (10): prolonged by a year, and once more. */
static inline truth place_prolonged(view *v, person p)
{
  return when(place_running(v, p), positive(participation_place_extensions(v, p)));
}

static inline num prolonged_place_months(view *v, person p)
{
  num granted = least(participation_place_extensions(v, p), amount(v, participation_place_extensions_max));
  num each = amount(v, participation_place_extension_months);
  num added = num_made(granted.low * each.low, granted.high * each.high, granted.why | each.why);
  return plus(amount(v, participation_place_max_months), added);
}

static inline truth place_lasts_too_long(view *v, person p)
{
  return when(works_in_place(v, p), at_least(participation_place_months(v, p), place_ends_after(v, p)));
}

/* Pw 10a(6): after each half year in which there was co-operation enough. */
static inline truth half_year_in_place(view *v, person p)
{
  return place_has_lasted(v, p, amount(v, participation_place_premium_interval_months));
}

static inline truth half_year_with_cooperation(view *v, person p)
{
  return when(half_year_in_place(v, p), participation_place_cooperation(v, p));
}

static inline num half_years_in_place(view *v, person p)
{
  num months = participation_place_months(v, p), each = amount(v, participation_place_premium_interval_months);
  return num_made(months.low / each.high, months.high / each.low, months.why | each.why);
}

/* --- the trial placement --------------------------------------------------------------------------------- */

static inline num trial_in_all(view *v)
{
  return plus(amount(v, trial_placement_max_months), amount(v, trial_placement_extension_months));
}

/* Pw 8a(2)(d): longer than two months and what the by-law lets it be prolonged. */
static inline truth trial_lasts_too_long(view *v, person p)
{
  return when(is(job_kind(v, p), JOB_KIND_TRIAL), above(trial_placement_months(v, p), trial_in_all(v)));
}

/* --- sheltered work -------------------------------------------------------------------------------------- */

/* Pw 10b(1): work is possible in a sheltered setting only, on advice of the employee insurance agency. */
static inline truth only_sheltered(view *v, person p) { return sheltered_work_needed(v, p); }

/* Pw 10b(1) from 2017: as long as the yearly number has not been reached (10b(6)). */
static inline truth sheltered_place_left(view *v, person p)
{
  return where(sheltered_work_needed(v, p), allowed(v, sheltered_places_left));
}

/* --- the wage-cost subsidy -------------------------------------------------------------------------------- */

/* Pw 10c(1): established to belong to the group, of working life. */
static inline truth of_subsidy_group(view *v, person p) { return wage_subsidy_group(v, p); }

/* Pw 10d(4): the difference between the minimum wage and the wage value, at most 70 percent of the former. */
static inline num subsidy_by_wage_value(view *v, person p)
{
  num lacking = times(minus(num_exact(100), wage_value_percent(v, p)), 100);
  return least(most(lacking, num_exact(0)), amount(v, wage_subsidy_max_percent));
}

/* Not able to earn the minimum wage, with what somebody can earn measured. */
static inline truth earns_less_than_minimum(view *v, person p)
{
  return when(both(open_to_support(v, p), wage_subsidy_group(v, p)), below(wage_value_percent(v, p), num_exact(100)));
}

/* Pw 10d(4), (5): what they reckon from is the minimum wage of who is paid all of it, with holiday allowance. */
static inline truth on_full_wage(view *v, person p) { return reached(v, p, minimum_wage_adult_age); }

static inline truth subsidised_from_full_wage(view *v, person p)
{
  return both(earns_less_than_minimum(v, p), on_full_wage(v, p));
}

static inline truth group_on_full_wage(view *v, person p) { return when(wage_subsidy_group(v, p), on_full_wage(v, p)); }

/* The minimum wage of a month of the agreed hours, with holiday allowance. */
static inline num minimum_wage_of_hours(view *v, person p)
{
  enum { WEEKS_OF_YEAR = 52, MONTHS_OF_YEAR = 12 };
  num hours = work_hours_per_week(v, p), wage = amount(v, minimum_wage_hour);
  num week = num_made(hours.low * wage.low, hours.high * wage.high, hours.why | wage.why);
  num month = part_of(week, WEEKS_OF_YEAR, MONTHS_OF_YEAR);
  return plus(month, share_of(month, amount(v, minimum_wage_holiday_percent)));
}

/* A share of it, and the employer charges over that share. */
static inline num subsidy_of_share(view *v, person p, num share)
{
  num subsidy = share_of(minimum_wage_of_hours(v, p), share);
  return plus(subsidy, share_of(subsidy, amount(v, wage_subsidy_employer_charges_percent)));
}

static inline num subsidy_of_month(view *v, person p) { return subsidy_of_share(v, p, subsidy_by_wage_value(v, p)); }
static inline num fixed_subsidy_of_month(view *v, person p)
{
  return subsidy_of_share(v, p, amount(v, wage_subsidy_fixed_percent));
}

/* --- by the date ------------------------------------------------------------------------------------------ */

/* WIW 1(1)(f): younger than 23. */
static inline truth of_wiw_youth(view *v, person p) { return not_(reached(v, p, wiw_youth_below_age)); }

/* WIW 9(1), (2): a plan, and an offer within a year. */
static inline truth young_within_the_year(view *v, person p)
{
  return when(of_wiw_youth(v, p), below(months_since_work(v, p), amount(v, wiw_youth_offer_months)));
}

/* WIW 12(1): from 23 on only with a positive advice; none given yet leaves it open to whoever can have one. */
static inline truth not_advised_against(view *v, person p)
{
  truth negative = is(wiw_advice(v, p), WIW_ADVICE_NEGATIVE);
  return not_(when(reached(v, p, wiw_advice_min_age), negative));
}

/* WIW 1(1)(e), 4(1): long-term unemployed. */
static inline truth long_unemployed_for_wiw(view *v, person p)
{
  truth long_enough = at_least(months_since_work(v, p), amount(v, wiw_unemployed_min_months));
  return both(long_enough, not_advised_against(v, p));
}

static inline truth claims_support(view *v, person p) { return open_to_support(v, p); }

/* WWB 7, 8, Pw 8a: a subsidised job for the long-term unemployed rests on the by-law alone. */
static inline truth long_unemployed(view *v, person p)
{
  return when(open_to_support(v, p), at_least(months_since_work(v, p), amount(v, long_term_unemployed_months)));
}
