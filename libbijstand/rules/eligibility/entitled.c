/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The entitled group (article 11), pension age, and which authority the case belongs to (article 47a).
 */

/* Pw 1(a), AOW 7a: pension age has been reached. */
static inline truth has_reached_pension_age(view *v, person p) { return view_reached_pension(v, birth_date(v, p)); }

static inline num pension_day(view *v, person p) { return view_pension_day(v, birth_date(v, p)); }

/* Pw 47a(1)(a): single or single parent of pension age. */
static inline truth single_at_svb(view *v) { return both(not_(couple(v)), pension_age_reached(v, APPLICANT)); }

/* Pw 47a(1)(b): a couple at least one of whom is of pension age. */
static inline truth couple_at_svb(view *v)
{
  return both(couple(v), either(pension_age_reached(v, APPLICANT), pension_age_reached(v, PARTNER)));
}

/* Pw 11(1): a Dutch national who lives in the Netherlands. */
static inline truth dutch_and_living_here(view *v, person p)
{
  return both(is(nationality(v, p), NATIONALITY_DUTCH), lives_in_netherlands(v, p));
}

/* The applicant, or in a couple each spouse, who belongs to the group and whom no ground keeps out. */
static inline truth may_have_right(view *v, person p)
{
  truth concerned = p == APPLICANT ? truth_yes() : couple(v);
  truth kept_out = any_of(excluded_any(v, p), excluded_general(v, p), other_provision(v, p));
  return when(concerned, all_of(entitled_group(v, p), not_(kept_out)));
}
