/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The norm as a share of the norm of a couple, in millionths, worked out from the shares and the formula of
 * the act and not from rounded amounts: national norm, supplement and both together. And what kind of norm
 * it is. Norms of 18 to 20, of pension age and in an institution are amounts of their own and no share.
 */

static inline num share_of_single(view *v) { return millionths(amount(v, norm_single_share)); }

static inline num share_of_single_parent(view *v) { return millionths(amount(v, norm_single_parent_share)); }

static inline num share_of_couple(view *v) { return millionths(amount(v, norm_couple_share)); }

/* Abw 32, WWB 24: the share of a single parent where there is a child. */
static inline num share_of_norm_alone(view *v)
{
  return select_num(any_child_at_charge(v), share_of_single_parent(v), share_of_single(v));
}

/* Pw 22a(1): the formula for one person, in millionths. */
static inline num share_of_sharer(view *v, person p)
{
  return cost_sharer_formula(v, cost_sharers_of(v, p), num_exact(1000000));
}

static inline num share_of_applicant_sharing(view *v) { return share_of_sharer(v, APPLICANT); }

static inline num shares_of_couple_sharing(view *v)
{
  return plus(share_of_sharer(v, APPLICANT), share_of_sharer(v, PARTNER));
}

/* Pw 22a(1), 24: beside a spouse without right. */
static inline num share_of_entitled_sharing(view *v)
{
  return select_num(entitled(v, APPLICANT), share_of_sharer(v, APPLICANT), share_of_sharer(v, PARTNER));
}

static inline num share_beside_spouse_without_right(view *v)
{
  return millionths(most(amount(v, non_entitled_spouse_norm_percent), amount(v, non_entitled_spouse_policy_percent)));
}

/* Wet maatregelen WWB XVIII. */
static inline num base_share_of_2014(view *v) { return millionths(base_percent_of_2014(v)); }

static inline num supplement_share_of_2014(view *v) { return millionths(supplement_percent_of_2014(v)); }

static inline truth keeps_supplement_of_2014(view *v) { return both(not_(two_with_right(v)), keeps_share_of_2014(v)); }

/* The norm is an amount of its own: in an institution, left open, for a home not shown, or kept from 2014. */
static inline truth norm_is_no_share(view *v)
{
  truth home_not_shown = living_situation_not_shown(v);
  return any_of(anybody_in_institution(v), norm_open(v), home_not_shown, keeps_amount_of_2014(v));
}

static inline num no_share(view *v)
{
  (void)v;
  return num_exact(BIJSTAND_NEVER);
}

static inline truth norm_is_share(view *v) { return taken_place(norm_share(v)); }

static inline num share_in_all(view *v)
{
  return plus(norm_share(v), select_num(has_supplement(v), supplement_share(v), num_exact(0)));
}

/* --- what kind of norm ---------------------------------------------------------------------------------- */

static inline code kind_for_couple(view *v)
{
  truth youth = either(young(v, APPLICANT), young(v, PARTNER));
  return select_code(youth, code_exact(NORM_KIND_COUPLE_18_20), code_exact(NORM_KIND_COUPLE));
}

static inline code kind_for_single(view *v)
{
  return select_code(young(v, APPLICANT), code_exact(NORM_KIND_SINGLE_18_20), code_exact(NORM_KIND_SINGLE));
}

static inline code kind_for_single_parent(view *v)
{
  return select_code(young(v, APPLICANT), code_exact(NORM_KIND_SINGLE_PARENT_18_20),
                     code_exact(NORM_KIND_SINGLE_PARENT));
}

/* Abw 29 to 31, WWB 20 to 23: for whom the norm is; a single parent has one of his own. */
static inline code kind_of_old_norm(view *v)
{
  return select_code(couple(v), kind_for_couple(v),
                     select_code(single_parent(v), kind_for_single_parent(v), kind_for_single(v)));
}

/* Pw 20 to 23: for whom the norm is; a single parent has the norm of a single. */
static inline code kind_of_norm(view *v)
{
  return select_code(couple(v), kind_for_couple(v), kind_for_single(v));
}

/* Of an age for which there are norms. */
static inline truth of_norm_age(view *v) { return reached(v, APPLICANT, assistance_min_age); }

static inline truth of_old_norm_age(view *v) { return both(of_old_norms(v), of_norm_age(v)); }

static inline truth of_wij_norm_age(view *v) { return both(under_wij(v), of_norm_age(v)); }
