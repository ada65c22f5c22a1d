/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Exemptions: what is received but is no means (article 31(2), before it Abw 43 and 44): benefits and
 * allowances that never count, gifts, damages, premiums and the allowance of a volunteer. Income from work
 * has its own exemptions, in earnings.c; what is left and counts as income is in income.c.
 *
 * A kind that may be exempt has a condition, and two tests of which one holds where there is something of the
 * kind: that of the rule which leaves it alone, and that of the rule which counts it.
 */

/* Whether somebody receives something of a kind. */
#define RECEIVED(fact) \
  static inline truth has_##fact(view *v, person p) { return positive(fact(v, p)); }
/* The same, and all that is left alone once it is added. */
#define LEFT_ALONE(fact) \
  RECEIVED(fact) \
  static inline num with_##fact(view *v, person p) { return plus(means_left_alone(v, p), fact(v, p)); }

LEFT_ALONE(means_of_other_persons)
LEFT_ALONE(income_child_benefit)
LEFT_ALONE(income_allowances)
LEFT_ALONE(income_home_ownership_grant)
LEFT_ALONE(income_reimbursements)
LEFT_ALONE(income_energy_allowance)
LEFT_ALONE(income_survivor_allowance)
LEFT_ALONE(income_disability_allowance)
LEFT_ALONE(income_carer_appreciation)
LEFT_ALONE(income_single_earner_allowance)
#undef LEFT_ALONE

/* Pw 31(2)(h): work, unemployment and disability income of a child at charge. */
static inline truth child_at_charge_earns(view *v, person p)
{
  return both(at_charge(v, p), positive(income_work_net(v, p)));
}

/* Pw 31(1): what somebody in the dwelling earns who is not of the family is no means of the family. */
static inline truth housemate_earns(view *v, person p)
{
  truth of_the_family = is_child(v, p) ? truth_yes() : p == PARTNER ? couple(v) : of_family(v, p);
  return when(not_(of_the_family), positive(income_work_net(v, p)));
}

/* --- article 31(5): younger than 27 --------------------------------------------------------------------- */

/*
 * WWB 31(5): no exemption c, j, k, n and r below 27. The day itself decides, as with every age, and the month
 * is cut on the birthday; what is counted in months (earnings.c) is counted by whole months all the same.
 */
static inline truth below_exemption_age(view *v, person p)
{
  return not_(reached(v, p, exemptions_excluded_below_age));
}

/* Pw 31(5): the same; in the month of the birthday the situation on its first day decides for the month. */
static inline truth below_exemption_age_in_month(view *v, person p)
{
  return not_(reached_before_month(v, p, exemptions_excluded_below_age));
}

/* Pw 31a: for a time k, n and r were open below 27 as well. */
static inline truth youth_let_in_for_a_time(view *v, person p)
{
  return both(barred_by_age(v, p), allowed(v, exemptions_youth_temporary));
}

/* Pw 31(5), second half: j is open to whoever belongs to the wage-cost-subsidy group. */
static inline truth youth_in_wage_subsidy_group(view *v, person p)
{
  return all_of(barred_by_age(v, p), wage_subsidy_group(v, p), allowed(v, premium_youth_wage_subsidy));
}

/* The ministry bears with the wider exemptions of 2027 in 2026; only to the advantage of the young. */
static inline truth youth_tolerated(view *v, person p)
{
  return both(barred_by_age(v, p), allowed(v, youth_exemptions_tolerated));
}

static inline truth closed_by_age(view *v, person p, truth opened)
{
  return both(barred_by_age(v, p), not_(opened));
}

/* --- onderdelen c and k: tax credits and the allowance of a volunteer ----------------------------------- */

RECEIVED(income_young_disabled_credit)
RECEIVED(income_tax_credits)
RECEIVED(income_volunteer_allowance)

/* Pw 31(2)(c): the credit for young disabled persons, from 27. */
static inline truth young_disabled_credit_exempt(view *v, person p)
{
  return when(has_income_young_disabled_credit(v, p), not_(barred_by_age(v, p)));
}

static inline truth young_disabled_credit_counts(view *v, person p)
{
  return when(has_income_young_disabled_credit(v, p), barred_by_age(v, p));
}

typedef truth age_test(view *v, num birth, bijstand_parameter age);

/* A single parent with the full care of a child at charge who has not reached an age. */
static inline truth cares_for_child_not_yet(view *v, person p, age_test *reached_age, bijstand_parameter age)
{
  truth any = truth_no();
  FOR_CHILDREN(v, child) {
    truth below_age = both(at_charge(v, child), not_(reached_age(v, birth_date(v, child), age)));
    any = either(any, when(below_age, full_care(v, child)));
  }
  return p == APPLICANT ? when(single_parent(v), any) : truth_no();
}

static inline truth cares_for_child_below(view *v, person p, bijstand_parameter age)
{
  return cares_for_child_not_yet(v, p, view_reached, age);
}

/* On the first day of the month, which decides for the month. */
static inline truth cares_for_child_below_in_month(view *v, person p, bijstand_parameter age)
{
  return cares_for_child_not_yet(v, p, view_reached_before_month, age);
}

/* WWB 31(2)(c): certain tax credits of a single parent whose youngest child is under five. */
static inline truth tax_credits_of_young_family(view *v, person p)
{
  truth parent = where_covered(v, tax_credit_exemption_child_below_age,
                               cares_for_child_below(v, p, P_tax_credit_exemption_child_below_age));
  return both(not_(barred_by_age(v, p)), parent);
}

static inline truth tax_credits_exempt(view *v, person p)
{
  return when(has_income_tax_credits(v, p), tax_credits_of_young_family(v, p));
}

static inline truth tax_credits_count(view *v, person p)
{
  return when(has_income_tax_credits(v, p), not_(tax_credits_of_young_family(v, p)));
}

/* Pw 31(2)(k): the allowance of a volunteer, not below 27. */
static inline truth volunteer_allowance_exempt(view *v, person p)
{
  return when(has_income_volunteer_allowance(v, p), not_(closed_by_age(v, p, volunteer_open_to_youth(v, p))));
}

static inline truth volunteer_allowance_counts(view *v, person p)
{
  return when(has_income_volunteer_allowance(v, p), closed_by_age(v, p, volunteer_open_to_youth(v, p)));
}

/* Abw 43(2)(p): the subsidy for unpaid activities of whoever is released from the work duties. */
static inline truth activity_subsidy_exempt(view *v, person p)
{
  return when(has_income_volunteer_allowance(v, p), exempt_from_work_duty(v, p));
}

static inline truth activity_subsidy_counts(view *v, person p)
{
  return when(has_income_volunteer_allowance(v, p), not_(exempt_from_work_duty(v, p)));
}

/*
 * What is above the monthly ceiling, and what is above that of the year in the month in which it is passed.
 */
static inline num volunteer_allowance_beyond(view *v, person p)
{
  num month = amount(v, volunteer_allowance_exemption_month);
  num earlier = view_total_of_months(v, p, BIJSTAND_FACT_INCOME_VOLUNTEER_ALLOWANCE, v->year_first, month);
  num room = left_after(amount(v, volunteer_allowance_exemption_year), earlier);
  return left_after(income_volunteer_allowance(v, p), least(month, room));
}

/* --- onderdeel j: premiums ------------------------------------------------------------------------------ */

RECEIVED(incentive_premium_this_year)

/*
 * Pw 31(2)(j): a premium that helps towards work; below 27 only for the wage-cost-subsidy group. The premium
 * of a participation place is given for co-operation (10a(6)), of others the college judges.
 */
static inline truth premium_helps(view *v, person p)
{
  truth in_place = is(job_kind(v, p), JOB_KIND_PARTICIPATION_PLACE);
  truth for_place = when(in_place, participation_place_cooperation(v, p));
  truth open = not_(closed_by_age(v, p, premium_open_to_youth(v, p)));
  return when(open, unless(for_place, incentive_premium_helps_reintegration(v, p)));
}

static inline truth premium_exempt(view *v, person p)
{
  return when(has_incentive_premium_this_year(v, p), premium_helps(v, p));
}

static inline truth premium_counts(view *v, person p)
{
  return when(has_incentive_premium_this_year(v, p), not_(premium_helps(v, p)));
}

/* Where there is a premium it was given at least once. */
static inline num premiums_given(view *v, person p)
{
  return most(incentive_premium_count_this_year(v, p), num_exact(1));
}

static inline num premiums_exempt(view *v, person p)
{
  return least(premiums_given(v, p), amount(v, incentive_premium_count_max));
}

/*
 * What is above the ceiling of the year, and what was given more often than is exempt; premiums are taken as
 * equal.
 */
static inline num premium_beyond(view *v, person p)
{
  num all = pinned(incentive_premium_this_year(v, p));
  num given = pinned(premiums_given(v, p)), exempt = pinned(premiums_exempt(v, p));
  num part = num_made(bijstand_money_ratio(all.low, exempt.high, given.high, BIJSTAND_ROUND_HALF_UP),
                      bijstand_money_ratio(all.high, exempt.low, given.low, BIJSTAND_ROUND_HALF_UP),
                      all.why | given.why);
  num ceiling = amount_from(v, incentive_premium_year_max, incentive_premium_year_max_least);
  return left_after(all, least(part, ceiling));
}

/* Abw 43(2)(j): premiums for taking or keeping work, up to the ceiling of a year, however often. */
static inline num premium_beyond_ceiling(view *v, person p)
{
  return left_after(incentive_premium_this_year(v, p), amount(v, incentive_premium_year_max));
}

/* --- onderdelen m and s: gifts -------------------------------------------------------------------------- */

static inline num gifts_and_contributions(view *v)
{
  return plus(gifts_this_year(v), contributions_this_year(v));
}

static inline truth gifts_or_contributions(view *v) { return positive(gifts_and_contributions(v)); }

/* Pw 31(2)(m) from 2026: gifts and contributions of the calendar year above the limit. */
static inline num gifts_beyond_limit(view *v)
{
  return left_after(gifts_and_contributions(v), amount(v, gift_exemption_year));
}

static inline truth gifts_pass_limit(view *v) { return positive(gifts_above_limit(v)); }

/* Pw 18(8) (second lid 8): contributions that save costs, as long as the total stays within the limit. */
static inline truth contributions_within_limit(view *v)
{
  return both(positive(contributions_this_year(v)), not_(gifts_pass_limit(v)));
}

/* Pw 31(2)(s): what is above the limit, when the college finds it responsible. */
static inline truth gifts_accepted(view *v) { return when(gifts_pass_limit(v), gifts_acceptable(v)); }

/* From January to June 2026 the act does not say whether gifts found responsible count above the limit. */
static inline num gifts_that_may_count(view *v)
{
  return select_num(truth_left_open(v, 0), gifts_above_limit(v), num_exact(0));
}

/* Pw 31(2)(m) until 2025: gifts within the municipality's own amount, and those found responsible. */
static inline truth gifts_responsible(view *v)
{
  return unless(at_most(gifts_this_year(v), amount(v, gift_policy_exemption_year)), gifts_acceptable(v));
}

static inline truth gifts_left_alone(view *v)
{
  return when(positive(gifts_this_year(v)), gifts_responsible(v));
}

static inline truth gifts_count(view *v)
{
  return when(positive(gifts_this_year(v)), not_(gifts_responsible(v)));
}

/* --- onderdelen l and s: damages ------------------------------------------------------------------------ */

RECEIVED(damages_received)

static inline truth on_the_list(view *v, person p) { return is(damages_kind(v, p), DAMAGES_KIND_LISTED); }

/* Pw 31(2)(l): damages that the regulation lists. */
static inline truth damages_listed(view *v, person p)
{
  return when(has_damages_received(v, p), on_the_list(v, p));
}

static inline truth damages_not_listed(view *v, person p)
{
  return when(has_damages_received(v, p), not_(on_the_list(v, p)));
}

/* Pw 31(2)(s), until 2025 (m): other damages that the college finds responsible to leave alone. */
static inline truth damages_accepted(view *v, person p)
{
  return when(damages_not_listed(v, p), damages_acceptable(v, p));
}

/* From January to June 2026 the act has no rule on damages that the regulation does not list. */
static inline num damages_that_may_count(view *v, person p)
{
  return select_num(truth_left_open(v, 0), damages_received(v, p), num_exact(0));
}

static inline truth damages_count(view *v, person p)
{
  return when(damages_not_listed(v, p), not_(damages_acceptable(v, p)));
}

/* Abw 43(2)(k): damages for immaterial harm, found responsible to leave alone. */
static inline truth damages_accepted_abw(view *v, person p)
{
  return when(has_damages_received(v, p), damages_acceptable(v, p));
}

static inline truth damages_count_abw(view *v, person p)
{
  return when(has_damages_received(v, p), not_(damages_acceptable(v, p)));
}
