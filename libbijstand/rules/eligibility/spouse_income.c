/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Income of a spouse without right: how much of it counts for the other, who has one (article 32(3) and (4),
 * before it Abw 50).
 */

static inline num income_of_entitled_spouse(view *v)
{
  return select_num(entitled(v, APPLICANT), income_of_person(v, APPLICANT), income_of_person(v, PARTNER));
}

static inline num income_of_spouse_without_right(view *v)
{
  return select_num(entitled(v, APPLICANT), income_of_person(v, PARTNER), income_of_person(v, APPLICANT));
}

/* Pw 32(3): one of the spouses has no right, and they live together. */
static inline truth spouse_without_right_at_home(view *v)
{
  return both(one_spouse_entitled(v), shares_main_residence(v, PARTNER));
}

/*
 * Pw 32(3): the income of the spouse without right counts as far as that of both, with the assistance there
 * would be without it, is more than the norm of a couple. That assistance tops up the income of the entitled
 * spouse to his norm, so that the two together are his norm, or his income where that is more.
 */
static inline num spouse_income_beyond_norm_of_couple(view *v)
{
  num other = income_of_spouse_without_right(v);
  num topped_up = most(norm(v), income_of_entitled_spouse(v));
  return least(other, left_after(plus(other, topped_up), norm_of_couple(v)));
}

/* Pw 32(4): living apart, but not permanently. */
static inline truth spouse_without_right_apart(view *v)
{
  return both(one_spouse_entitled(v), not_(shares_main_residence(v, PARTNER)));
}

static inline num own_norm_as_single(view *v, person p)
{
  return select_num(young(v, p), amount(v, norm_single_18_20), single_norm_of(v, p));
}

/* WWB 32(4): as far as it is above the norm that he would have as a single person. */
static inline num spouse_income_beyond_own_norm(view *v)
{
  num of_partner = own_norm_as_single(v, PARTNER), of_applicant = own_norm_as_single(v, APPLICANT);
  num own = select_num(entitled(v, APPLICANT), of_partner, of_applicant);
  return left_after(income_of_spouse_without_right(v), own);
}

/* Pw 32(4): that norm is the cost-sharer norm where others share his dwelling. */
static inline num own_norm_in_own_home(view *v, person p)
{
  truth shares = both(sharing_with(v, p), reached(v, p, cost_sharer_claimant_min_age));
  return select_num(shares, cost_sharer_norm(v, p), own_norm_as_single(v, p));
}

static inline num spouse_income_beyond_norm_in_own_home(view *v)
{
  num of_partner = own_norm_in_own_home(v, PARTNER), of_applicant = own_norm_in_own_home(v, APPLICANT);
  num own = select_num(entitled(v, APPLICANT), of_partner, of_applicant);
  return left_after(income_of_spouse_without_right(v), own);
}

static inline num income_of_entitled_and_part(view *v)
{
  return plus(income_of_entitled_spouse(v), partner_income_counted(v));
}
