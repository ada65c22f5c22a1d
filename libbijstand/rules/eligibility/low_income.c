/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Supplements beside general assistance: for a long low income (article 36), and special assistance by
 * category (article 35). Both are asked for, and say nothing where nobody has.
 */

/* --- long low income (article 36) ----------------------------------------------------------------------- */

static inline truth low_income_stated(view *v)
{
  return view_stated(v, THE_CASE, BIJSTAND_FACT_LOW_INCOME_MONTHS);
}

/* From the lowest age to pension age. */
static inline truth of_low_income_age(view *v, person p)
{
  return both(reached(v, p, low_income_supplement_min_age), not_(pension_age_reached(v, p)));
}

static inline truth all_of_low_income_age(view *v)
{
  return both(of_low_income_age(v, APPLICANT), unless(not_(couple(v)), of_low_income_age(v, PARTNER)));
}

/* Granted in the last twelve months; nothing recorded means not. */
static inline truth granted_lately(view *v)
{
  return when(view_stated(v, THE_CASE, BIJSTAND_FACT_MONTHS_SINCE_LOW_INCOME_SUPPLEMENT),
              below(months_since_low_income_supplement(v), amount(v, low_income_supplement_repeat_months)));
}

static inline truth may_have_low_income_supplement(view *v)
{
  return where(low_income_stated(v), both(all_of_low_income_age(v), not_(granted_lately(v))));
}

/* The whole of the norm or less, which no by-law can leave out. */
static inline truth income_within_norm(view *v) { return at_most(low_income_percent(v), num_exact(100)); }

/* WWB 36(1) until 2008: sixty months without more than the norm and without income from work. */
static inline truth low_income_of_sixty_months(view *v)
{
  truth within = both(at_least(low_income_months(v), amount(v, low_income_supplement_low_income_months)),
                      income_within_norm(v));
  truth asked = both(may_have_low_income_supplement(v), within);
  truth worked = either(positive(months_worked_last_60(v, APPLICANT)),
                        when(couple(v), positive(months_worked_last_60(v, PARTNER))));
  return where(asked, not_(worked));
}

/* As long as the by-law says; the term that the act itself named until 2008 is long under any. */
static inline truth income_long_enough(view *v)
{
  num months = least(amount(v, low_income_supplement_reference_months),
                     amount(v, low_income_supplement_surely_long_months));
  return at_least(low_income_months(v), months);
}

/* As low as the by-law says, which from 2012 to 2014 was no more than the ceiling of the act. */
static inline truth income_low_enough(view *v)
{
  num bylaw = amount(v, low_income_supplement_income_percent);
  num ceiling = least(bylaw, amount_or(v, low_income_supplement_income_max_percent, bylaw));
  return either(income_within_norm(v), at_most(times(low_income_percent(v), 100), ceiling));
}

/* WWB 36(1) from 2009, Pw 36(1): long and low in the terms of the by-law. */
static inline truth long_low_income(view *v)
{
  truth asked = may_have_low_income_supplement(v);
  return where(asked, both(income_long_enough(v), income_low_enough(v)));
}

/* --- special assistance by category (article 35) -------------------------------------------------------- */

static inline truth category_asked(view *v)
{
  return not_(is(category_assistance_kind(v), CATEGORY_ASSISTANCE_KIND_NONE));
}

/* WWB 35(3) to (6): from 65, chronically ill, with children at school, insured together. */
static inline truth category_of_the_act(view *v)
{
  int32_t kinds = CATEGORY_ASSISTANCE_KIND_PENSIONERS | CATEGORY_ASSISTANCE_KIND_CHRONICALLY_ILL |
                  CATEGORY_ASSISTANCE_KIND_SCHOOL_COSTS | CATEGORY_ASSISTANCE_KIND_HEALTH_INSURANCE;
  return is(category_assistance_kind(v), kinds);
}

/* WWB 35(9) from 2012: an income above the ceiling of the act, or of the by-law below it. */
static inline truth income_above_category_ceiling(view *v)
{
  num bylaw = amount(v, category_assistance_income_percent);
  num act = amount(v, category_assistance_income_max_percent);
  num ceiling = select_num(positive(bylaw), least(bylaw, act), act);
  return when(category_asked(v), above(times(low_income_percent(v), 100), ceiling));
}

/* Pw 35(3): only a collective health insurance is left. */
static inline truth category_of_health_insurance(view *v)
{
  return is(category_assistance_kind(v), CATEGORY_ASSISTANCE_KIND_HEALTH_INSURANCE);
}

static inline truth category_ended(view *v)
{
  return both(category_asked(v), not_(category_of_health_insurance(v)));
}

/* Pw 35(4) in 2022 and 2023: the energy allowance. */
static inline truth category_of_energy(view *v)
{
  return is(category_assistance_kind(v), CATEGORY_ASSISTANCE_KIND_ENERGY);
}
