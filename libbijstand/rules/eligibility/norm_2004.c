/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Norms with supplements, until the end of 2014 (Abw 29 to 38, WWB 20 to 30): half the norm of a couple for
 * a single, seven tenths for a single parent, and on top as much as two tenths by by-law, as far as costs
 * cannot be shared. The same shapes hold under both acts, so that most functions serve rows of each.
 */

/* The whole of an amount, in basis points: no share of the norm of a couple is larger. */
#define WHOLE num_exact(10000)

/* A percentage of the by-law, which may be nil; where it has not been set it is not known. */
#define bylaw_percent(v, name) amount_or(v, name, num_between(0, WHOLE.high, view_absent(v, P_##name).why))

/* A share in millionths from one in basis points. */
static inline num millionths(num basis_points) { return times(basis_points, 100); }

static inline truth anybody_of_pension_age(view *v)
{
  return either(pension_age_reached(v, APPLICANT), when(couple(v), pension_age_reached(v, PARTNER)));
}

static inline truth anybody_in_institution(view *v)
{
  return either(in_institution(v, APPLICANT), when(couple(v), in_institution(v, PARTNER)));
}

/* The norms of this file hold: neither those of the WIJ nor the one of the household test. */
static inline truth of_old_norms(view *v) { return not_(either(under_wij(v), household_is_family(v))); }

/* --- with whom costs can be shared ---------------------------------------------------------------------- */

/* The norm of student finance, which is set elsewhere; it is in any case below the net minimum wage. */
static inline num study_norm(view *v)
{
  return least(amount(v, adult_child_study_norm), amount(v, norm_couple_adult));
}

/* WWB 25(1) from 2011: an own grown-up child whose income stays within the norm of student finance. */
static inline truth child_within_study_norm(view *v, person p)
{
  truth child = when(shares_costs(v, p), own_child(v, p));
  return where(child, income_of_student_up_to(v, p, study_norm(v)));
}

/* Abw 33(1), WWB 25(1): somebody with whom costs can be shared lives in. */
static inline truth lives_with_sharer(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, shares_costs(v, p));
  return any;
}

/* All who share are own children. */
static inline truth only_children_share(view *v)
{
  truth other = truth_no();
  FOR_OTHERS(v, p)
    other = either(other, when(shares_costs(v, p), not_(own_child(v, p))));
  return not_(other);
}

/* --- base norms ----------------------------------------------------------------------------------------- */

/* Abw 29, WWB 20: of 18 to 20. */
static inline truth old_single_18_20(view *v) { return both(of_old_norms(v), single_18_20(v)); }

static inline truth old_single_parent_18_20(view *v) { return both(of_old_norms(v), single_parent_18_20(v)); }

static inline truth old_couple_18_20(view *v) { return both(of_old_norms(v), couple_18_20(v)); }

static inline truth old_couple_18_20_with_child(view *v)
{
  return both(of_old_norms(v), couple_18_20_with_child(v));
}

static inline truth old_couple_one_18_20(view *v) { return both(of_old_norms(v), couple_one_18_20(v)); }

static inline truth old_couple_one_18_20_with_child(view *v)
{
  return both(of_old_norms(v), couple_one_18_20_with_child(v));
}

/* Abw 30(1), WWB 21: from 21 to pension age. */
static inline truth old_single(view *v)
{
  return all_of(of_old_norms(v), single(v), not_(single_parent(v)), of_working_age(v, APPLICANT));
}

static inline truth old_single_parent(view *v)
{
  return all_of(of_old_norms(v), single_parent(v), of_working_age(v, APPLICANT));
}

static inline truth old_couple(view *v) { return both(of_old_norms(v), both_of_working_age(v)); }

/* Abw 30(2), WWB 22: from 65, from 2013 from pension age. */
static inline truth old_single_pension(view *v)
{
  return all_of(of_old_norms(v), single(v), not_(single_parent(v)), pension_age_reached(v, APPLICANT));
}

static inline truth old_single_parent_pension(view *v)
{
  return all_of(of_old_norms(v), single_parent(v), pension_age_reached(v, APPLICANT));
}

static inline truth old_couple_pension(view *v) { return both(of_old_norms(v), both_of_pension_age(v)); }

/* Abw 30(2)(d), WWB 22(d): one spouse of that age, and the other younger. */
static inline truth old_couple_one_pension(view *v)
{
  return all_of(of_old_norms(v), couple(v), anybody_of_pension_age(v), not_(both_of_pension_age(v)));
}

/* --- beside a spouse without right ---------------------------------------------------------------------- */

/* The norm that would hold for one of the spouses as a single or a single parent. */
static inline num old_norm_alone(view *v, person p)
{
  truth with_child = any_child_at_charge(v);
  num youth = select_num(with_child, amount(v, norm_single_parent_18_20), amount(v, norm_single_18_20));
  num adult = select_num(with_child, amount(v, norm_single_parent_adult), amount(v, norm_single_adult));
  num pension = select_num(with_child, amount(v, norm_single_parent_pension), amount(v, norm_single_pension));
  return select_num(pension_age_reached(v, p), pension, select_num(young(v, p), youth, adult));
}

/* --- article 32(3): the norm, were both entitled -------------------------------------------------------- */

/* The norm of a couple one of whom is younger than the act has norms for: that beside a spouse of 18 to 20. */
static inline num old_norm_beside_spouse_under_21(view *v, person adult)
{
  truth child = any_child_at_charge(v);
  num both_young = select_num(child, amount(v, norm_couple_both_18_20_with_child), amount(v, norm_couple_both_18_20));
  num one_young = select_num(child, amount(v, norm_couple_one_18_20_with_child), amount(v, norm_couple_one_18_20));
  num of_age = select_num(pension_age_reached(v, adult), amount(v, norm_couple_one_pension), one_young);
  return select_num(young(v, adult), both_young, of_age);
}

static inline truth old_minor_spouse_without_right(view *v)
{
  return both(of_old_norms(v), minor_spouse_without_right(v));
}

static inline num old_norm_beside_minor(view *v)
{
  return select_num(under_age(v, APPLICANT), old_norm_beside_spouse_under_21(v, PARTNER),
                    old_norm_beside_spouse_under_21(v, APPLICANT));
}

/* --- article 18(1): a child whose care is shared -------------------------------------------------------- */

/* An own child of the applicant lives with him for a part of the time. */
static inline truth child_in_shared_care(view *v)
{
  truth any = truth_no();
  FOR_CHILDREN(v, p) {
    truth own = both(not_(is(child_kind(v, p), CHILD_KIND_FOSTER_CHILD)), not_(reached(v, p, child_below_age)));
    any = either(any, when(own, positive(care_share_percent(v, p))));
  }
  return any;
}

/* WWB 18(1): a single who has no full care of a child; the municipality grants a share of the single parent's part. */
static inline truth co_parent(view *v)
{
  truth single_norm = both(covered(v, co_parenting_percent), old_single(v));
  return when(single_norm, child_in_shared_care(v));
}

static inline num norm_of_co_parent(view *v)
{
  num part_of_parent = left_after(amount(v, norm_single_parent_adult), amount(v, norm_single_adult));
  return plus(amount(v, norm_single_adult), share_of(part_of_parent, amount(v, co_parenting_percent)));
}

/* --- in an institution ---------------------------------------------------------------------------------- */

/* Abw 31, WWB 23. */
static inline truth old_single_in_institution(view *v)
{
  return both(of_old_norms(v), single_in_institution(v));
}

static inline truth old_couple_in_institution(view *v)
{
  return both(of_old_norms(v), both_in_institution(v));
}

static inline truth old_one_in_institution(view *v) { return both(of_old_norms(v), one_in_institution(v)); }

static inline num old_norm_of_spouse_outside(view *v)
{
  return select_num(in_institution(v, APPLICANT), old_norm_alone(v, PARTNER), old_norm_alone(v, APPLICANT));
}

/* Abw 31, WWB 23(3) until 2005: the norms of two singles, one of them in an institution. */
static inline num old_norm_one_in_institution(view *v)
{
  return plus(amount(v, norm_institution_single), old_norm_of_spouse_outside(v));
}

/* WWB 23(3) from 2006: with the addition for health insurance. */
static inline num old_norm_one_insured_in_institution(view *v)
{
  return plus(institution_norm_single(v), old_norm_of_spouse_outside(v));
}

/* Abw 32, WWB 24: the spouse has no right; the norm of a single or single parent, without a supplement. */
static inline truth old_one_spouse_entitled(view *v) { return both(of_old_norms(v), one_spouse_entitled(v)); }

static inline num old_norm_of_entitled_spouse(view *v)
{
  return select_num(entitled(v, APPLICANT), old_norm_alone(v, APPLICANT), old_norm_alone(v, PARTNER));
}

/* WWB 78t: who applied under the WIJ at 18 to 20; the norms of that day's act do not reach them. */
static inline truth young_left_over_from_wij(view *v)
{
  return both(undecided_at_end_of_wij(v), either(young(v, APPLICANT), when(couple(v), young(v, PARTNER))));
}

/* --- the supplement (Abw 33, 37; WWB 25, 29, 30; WIJ 30, 34) -------------------------------------------- */

/* A single or single parent from 21 to pension age, not in an institution. */
static inline truth alone_and_grown_up(view *v)
{
  return all_of(single(v), of_working_age(v, APPLICANT), not_(in_institution(v, APPLICANT)));
}

/* Abw 33(1), WWB 25(1). */
static inline truth supplement_open_to(view *v) { return both(of_old_norms(v), alone_and_grown_up(v)); }

/* WIJ 30(1). */
static inline truth wij_supplement_open_to(view *v) { return both(under_wij(v), alone_and_grown_up(v)); }

/* The by-law where costs can be shared, the act where nobody else lives in the home. */
static inline code where_supplement_is_set(view *v)
{
  return select_code(sharing_counts(v), code_exact(SUPPLEMENT_SET_BY_BYLAW),
                     code_exact(SUPPLEMENT_SET_BY_ACT));
}

/* Abw 33(2), WWB 30(2)(a): nobody else lives in the home. */
static inline truth alone_in_home(view *v) { return both(supplement_open_to(v), not_(sharing_counts(v))); }

static inline truth wij_alone_in_home(view *v)
{
  return both(wij_supplement_open_to(v), not_(sharing_counts(v)));
}

/* Abw 33(1), WWB 25(1): costs can be shared. */
static inline truth supplement_while_sharing(view *v)
{
  return both(supplement_open_to(v), sharing_counts(v));
}

static inline truth wij_supplement_while_sharing(view *v)
{
  return both(wij_supplement_open_to(v), sharing_counts(v));
}

/* Abw 38, WWB 30(1): with own children only. */
static inline truth supplement_beside_child(view *v)
{
  return both(supplement_while_sharing(v), only_children_share(v));
}

static inline num highest_supplement(view *v) { return millionths(least(amount(v, norm_supplement_max_share), WHOLE)); }

static inline num supplement_of_sharer(view *v)
{
  return least(millionths(bylaw_percent(v, norm_supplement_percent_sharing)), highest_supplement(v));
}

static inline num supplement_of_parent(view *v)
{
  return least(millionths(bylaw_percent(v, norm_supplement_percent_child_home)), highest_supplement(v));
}

/* In the year after the birthday on which an age is reached. */
static inline truth in_year_of_age(view *v, num age)
{
  num from = view_reaches(birth_date(v, APPLICANT), age);
  num next = view_reaches(birth_date(v, APPLICANT), plus(age, num_exact(12)));
  return both(begun(v, from), not_(begun(v, next)));
}

/* Abw 37, WWB 29: a single of 21, of 22. */
static inline truth single_of_21(view *v)
{
  truth alone = both(supplement_open_to(v), not_(single_parent(v)));
  return both(alone, in_year_of_age(v, amount(v, young_adult_supplement_first_age)));
}

static inline truth single_of_22(view *v)
{
  truth alone = both(supplement_open_to(v), not_(single_parent(v)));
  return both(alone, in_year_of_age(v, amount(v, young_adult_supplement_last_age)));
}

static inline truth single_of_21_or_22(view *v) { return either(single_of_21(v), single_of_22(v)); }

/* WIJ 34(1): the same in the years of that act. */
static inline truth wij_single_of_21_or_22(view *v)
{
  truth alone = both(wij_supplement_open_to(v), not_(single_parent(v)));
  return both(alone, either(in_year_of_age(v, amount(v, wij_young_adult_supplement_first_age)),
                            in_year_of_age(v, amount(v, wij_young_adult_supplement_last_age))));
}

static inline num supplement_at_21(view *v)
{
  return least(supplement_share(v), millionths(amount(v, young_adult_supplement_percent_21)));
}

static inline num supplement_at_22(view *v)
{
  return least(supplement_share(v), millionths(amount(v, young_adult_supplement_percent_22)));
}

/* The act has an amount for the highest supplement; a lower one is a share of the norm of a couple. */
static inline num supplement_of(view *v, num highest, num norm_of_couple)
{
  num share = pinned(supplement_share(v)), couple_norm = pinned(norm_of_couple);
  num part = num_made(bijstand_money_ratio(couple_norm.low, share.low, 1000000, BIJSTAND_ROUND_HALF_UP),
                      bijstand_money_ratio(couple_norm.high, share.high, 1000000, BIJSTAND_ROUND_HALF_UP),
                      couple_norm.why | share.why);
  return select_num(equal(share, highest_supplement(v)), highest, least(part, highest));
}

static inline truth has_supplement(view *v)
{
  return both(of_old_norms(v), taken_place(supplement_share(v)));
}

static inline num supplement_amount(view *v)
{
  return supplement_of(v, amount(v, norm_supplement_max), amount(v, norm_couple_adult));
}

static inline truth has_wij_supplement(view *v)
{
  return both(under_wij(v), taken_place(supplement_share(v)));
}

static inline num wij_supplement_amount(view *v)
{
  return supplement_of(v, amount(v, wij_norm_supplement_max), amount(v, wij_norm_couple_both_21_26));
}

/* --- lowering (Abw 34 to 36; WWB 26 to 28) -------------------------------------------------------------- */

/* Abw 34, WWB 26: a couple that shares the costs of the home with others. */
static inline truth couple_shares_costs(view *v)
{
  truth lowered = positive(amount(v, couple_sharing_reduction_percent));
  return all_of(of_old_norms(v), both_of_working_age(v), sharing_counts(v), lowered);
}

static inline num reduction_of_sharing_couple(view *v)
{
  return share_of(amount(v, norm_couple_adult), amount(v, couple_sharing_reduction_percent));
}

/* WWB 27, 28: below pension age and not in an institution; the norm or the supplement may be lowered. */
static inline truth norm_of_20_or_21_with_supplement(view *v)
{
  truth other_norm = any_of(anybody_of_pension_age(v), anybody_in_institution(v), one_spouse_entitled(v));
  return both(of_old_norms(v), not_(other_norm));
}

static inline num reduction_no_home_too(view *v) { return plus(norm_reduction(v), reduction_no_home(v)); }

static inline num reduction_no_costs_too(view *v) { return plus(norm_reduction(v), reduction_no_costs(v)); }

static inline num reduction_school_leaver_too(view *v)
{
  return plus(norm_reduction(v), part_taken_off(v, amount(v, school_leaver_reduction_percent)));
}

/* WWB 27, Pw 27: no home is kept, or it carries no costs; whatever the by-law makes of it. */
static inline truth lower_housing_costs(view *v)
{
  return when(norm_reducible(v), either(is(home_tenure(v), HOME_TENURE_NONE), home_free_of_costs(v)));
}

/* Abw 35: the dwelling carries no costs; being without one is no ground. */
static inline truth dwelling_without_costs(view *v) { return when(norm_reducible(v), home_free_of_costs(v)); }

/* Abw 36(1)(b): or under 25, after education of so many hours a week. */
static inline truth left_long_education_lately(view *v, person p)
{
  num end = education_end_date(v, p);
  num until = months_after(end, amount(v, school_leaver_reduction_months));
  truth lately = all_of(taken_place(end), begun(v, end), not_(begun(v, until)));
  truth at_25 = reached(v, p, school_leaver_education_below_age);
  truth long_enough = at_least(education_hours_per_week(v, p), amount(v, school_leaver_education_hours_min));
  return when(both(lately, not_(at_25)), long_enough);
}

static inline truth school_leaver_of_abw(view *v)
{
  truth lowered = both(norm_reducible(v), positive(amount(v, school_leaver_reduction_percent)));
  truth long_education = either(left_long_education_lately(v, APPLICANT),
                                when(couple(v), left_long_education_lately(v, PARTNER)));
  return either(recent_school_leaver(v), when(lowered, long_education));
}

/* Abw 37: not together with the lowering for who left school. */
static inline truth single_of_21_no_school_leaver(view *v)
{
  return both(single_of_21(v), not_(school_leaver_of_abw(v)));
}

static inline truth single_of_22_no_school_leaver(view *v)
{
  return both(single_of_22(v), not_(school_leaver_of_abw(v)));
}

/* --- the norm ------------------------------------------------------------------------------------------- */

/* WWB 5(c): the norm with the supplement, less the lowering. */
static inline num norm_with_supplement(view *v)
{
  return left_after(plus(norm_full(v), norm_supplement(v)), norm_reduction(v));
}
