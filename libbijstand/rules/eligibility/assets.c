/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Assets: what counts, what never counts, and what is left alone up to the limit (articles 15(2)(b), 34 and 50).
 * The own home is in home.c.
 */

/* --- what never counts --------------------------------------------------------------------------------------- */

/* Pw 34(2)(a): a vehicle that is usual or necessary. */
static inline truth vehicle_left_alone(view *v, person p)
{
  truth matters = both(spouse_or_single(v, p), positive(asset_vehicles(v, p)));
  return when(matters, asset_vehicles_necessary(v, p));
}

static inline num vehicle_counted(view *v, person p)
{
  num beyond_usual = left_after(asset_vehicles(v, p), amount(v, car_value_exempt));
  return select_num(vehicle_left_alone(v, p), num_exact(0), beyond_usual);
}

static inline truth saved_from_benefit(view *v, person p) { return positive(asset_saved_from_benefit(v, p)); }

static inline truth damages_kept(view *v, person p) { return positive(asset_damages_exempt(v, p)); }

static inline truth inherited(view *v, person p) { return positive(asset_inheritance(v, p)); }

/* Deposits before the last five years, or within them in each year and none above the yearly ceiling. */
static inline truth annuity_built_up_steadily(view *v, person p)
{
  num years = annuity_contribution_years(v, p);
  truth every_year = at_least(times(years, 12), amount(v, annuity_lookback_months));
  truth modest = at_most(annuity_contribution_highest(v, p), amount(v, annuity_contribution_year_max));
  return either(equal(years, num_exact(0)), when(every_year, modest));
}

/* Pw 15(2)(b): below pension age an annuity need not be cashed when it was built up steadily. */
static inline truth annuity_left_alone(view *v, person p)
{
  truth has_one = all_of(spouse_or_single(v, p), positive(annuity_value(v, p)), not_(pension_age_reached(v, p)));
  return when(has_one, both(not_(annuity_start_postponed(v, p)), annuity_built_up_steadily(v, p)));
}

/* Pw 15(2)(b), not in force before 2016-04-01: the annuity that would be left alone from then on. */
static inline truth annuity_exempt_later(view *v, person p)
{
  return both(annuity_left_alone(v, p), truth_no());
}

/* The part of the value above the ceiling counts all the same. */
static inline num annuity_beyond_ceiling(view *v, person p)
{
  return left_after(annuity_value(v, p), amount(v, annuity_value_max));
}

/* --- what is there ------------------------------------------------------------------------------------------- */

static inline num possessions(view *v, person p)
{
  num in_bank = most(asset_bank(v, p), num_exact(0));
  num money = plus(in_bank, plus(asset_cash(v, p), asset_securities(v, p)));
  num goods = plus(vehicle_counted(v, p), plus(asset_valuables(v, p), asset_real_estate(v, p)));
  num other = plus(asset_business(v, p), plus(asset_inheritance(v, p), asset_other(v, p)));
  return plus(plus(money, goods), plus(other, annuity_counted(v, p)));
}

static inline num never_counted(view *v, person p)
{
  return plus(asset_saved_from_benefit(v, p), plus(asset_damages_exempt(v, p), asset_not_available(v, p)));
}

/* An overdrawn account is a debt like any other. */
static inline num debts(view *v, person p)
{
  num overdrawn = left_after(num_exact(0), asset_bank(v, p));
  num student_debt = asset_student_debt(v, p);
  truth counts = when(positive(student_debt), allowed(v, student_debt_counts));
  return plus(plus(asset_debts(v, p), overdrawn), select_num(counts, student_debt, num_exact(0)));
}

/* Of the applicant, and in a couple of the partner too, of whom it is looked at only there. */
#define of_both_spouses(v, of_applicant, of_partner) \
  plus(of_applicant, select_num(couple(v), of_partner, num_exact(0)))

/* What is stated of the savings of a child of the family; they are under the parents' administration. */
static inline num assets_of_child(view *v, person p)
{
  truth of_the_family = both(at_charge(v, p), unless(couple(v), full_care(v, p)));
  num bank = select_num(view_stated(v, p, BIJSTAND_FACT_ASSET_BANK), asset_bank(v, p), num_exact(0));
  num rest = plus(plus(asset_cash(v, p), asset_securities(v, p)), plus(asset_inheritance(v, p), asset_other(v, p)));
  num savings = left_after(plus(bank, rest), asset_not_available(v, p));
  return select_num(when(positive(savings), of_the_family), savings, num_exact(0));
}

static inline num assets_of_children(view *v)
{
  num sum = num_exact(0);
  FOR_CHILDREN(v, p)
    sum = plus(sum, assets_of_child(v, p));
  return sum;
}

/* Pw 34(1)(b): premiums and damages that are means and no income. */
static inline num received_and_counted(view *v, person p)
{
  return plus(incentive_premium_counted(v, p), damages_counted(v, p));
}

/*
 * Pw 34(1): possessions over which both spouses have disposal, also one without right, and the children, with what of
 * the home, gifts, premiums and damages is not left alone; less debts, and never below nil.
 */
static inline num assets_of_household(view *v)
{
  num there = of_both_spouses(v, possessions(v, APPLICANT), possessions(v, PARTNER));
  num outside = of_both_spouses(v, never_counted(v, APPLICANT), never_counted(v, PARTNER));
  num received = of_both_spouses(v, received_and_counted(v, APPLICANT), received_and_counted(v, PARTNER));
  num further = plus(plus(assets_of_children(v), home_excess_counted(v)), plus(gifts_counted(v), received));
  return left_after(plus(left_after(there, outside), further), of_both_spouses(v, debts(v, APPLICANT), debts(v, PARTNER)));
}

/* --- the limit ----------------------------------------------------------------------------------------------- */

/* Pw 34(2)(b): up to the limit they are left alone. */
static inline num assets_beyond_limit(view *v) { return left_after(assets(v), asset_limit(v)); }

/* Pw 34(4) until 2025: in a running benefit the room that was used at its start and since counts. */
static inline truth above_limit_while_running(view *v)
{
  return both(benefit_running(v), above(assets(v), asset_limit(v)));
}

static inline num assets_beyond_room(view *v)
{
  num used = asset_room_used(v);
  num beyond = left_after(assets(v), left_after(asset_limit(v), used));
  return select_num(view_stated(v, THE_CASE, BIJSTAND_FACT_ASSET_ROOM_USED), beyond,
                    num_left_between(v, 0, assets(v).high, used.why | assets(v).why));
}

/* Pw 19(1)(b): no assets count. */
static inline truth assets_within_limit(view *v) { return not_(positive(assets_above_limit(v))); }
