/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Norms of the Participatiewet from 2015 (articles 20 to 24 and 53a): which one applies, and what it comes to.
 * The older norms with supplements are in norm_2004.c.
 */

/* From 21 to pension age. */
static inline truth of_working_age(view *v, person p)
{
  return both(reached(v, p, adult_norm_min_age), not_(pension_age_reached(v, p)));
}

static inline truth single(view *v) { return not_(couple(v)); }

static inline truth both_young(view *v) { return all_of(couple(v), young(v, APPLICANT), young(v, PARTNER)); }

static inline truth one_young_one_adult(view *v)
{
  return both(couple(v), either(both(young(v, APPLICANT), of_working_age(v, PARTNER)),
                                both(of_working_age(v, APPLICANT), young(v, PARTNER))));
}

static inline truth both_of_working_age(view *v)
{
  return all_of(couple(v), of_working_age(v, APPLICANT), of_working_age(v, PARTNER));
}

static inline truth both_of_pension_age(view *v)
{
  return all_of(couple(v), pension_age_reached(v, APPLICANT), pension_age_reached(v, PARTNER));
}

static inline truth one_of_pension_age(view *v)
{
  return both(couple(v), either(both(pension_age_reached(v, APPLICANT), of_working_age(v, PARTNER)),
                                both(of_working_age(v, APPLICANT), pension_age_reached(v, PARTNER))));
}

/* Pw 22a(4): away for a time to give intensive care to somebody; found by the college. */
static inline truth carer_away_from_home(view *v)
{
  return when(both(single(v), sharing(v)), carer_stay_elsewhere(v, APPLICANT));
}

/* The cost-sharer norm does not touch this household: nobody shares, or the claimant is such a carer. */
static inline truth not_sharing(view *v)
{
  return either(not_(sharing(v)), carer_away(v));
}

/* --- articles 20, 21 and 22: one norm for the household ------------------------------------------------------ */

/* Pw 20(1)(a): single, 18 to 20; who else lives there does not matter. */
static inline truth single_18_20(view *v) { return all_of(single(v), not_(single_parent(v)), young(v, APPLICANT)); }

/* Pw 20(2)(a): single parent, 18 to 20. */
static inline truth single_parent_18_20(view *v) { return both(single_parent(v), young(v, APPLICANT)); }

/* Pw 20(1)(b): a couple, both 18 to 20, no child. */
static inline truth couple_18_20(view *v) { return both(both_young(v), not_(any_child_at_charge(v))); }

/* Pw 20(2)(b): a couple, both 18 to 20, with a child. */
static inline truth couple_18_20_with_child(view *v) { return both(both_young(v), any_child_at_charge(v)); }

/* Pw 20(1)(c): a couple, one 18 to 20 and one from 21, no child, nobody sharing. */
static inline truth couple_one_18_20(view *v)
{
  return all_of(one_young_one_adult(v), not_(any_child_at_charge(v)), not_(sharing(v)));
}

/* Pw 20(2)(c): the same with a child. */
static inline truth couple_one_18_20_with_child(view *v)
{
  return all_of(one_young_one_adult(v), any_child_at_charge(v), not_(sharing(v)));
}

/* Pw 21(a): single or single parent, from 21 to pension age, nobody sharing. */
static inline truth single_adult(view *v) { return all_of(single(v), of_working_age(v, APPLICANT), not_sharing(v)); }

/* Pw 21(b): a couple, both from 21 to pension age, nobody sharing. */
static inline truth couple_adult(view *v) { return both(both_of_working_age(v), not_(sharing(v))); }

/* Pw 22(a): single or single parent of pension age, nobody sharing. */
static inline truth single_of_pension_age(view *v)
{
  return all_of(single(v), pension_age_reached(v, APPLICANT), not_sharing(v));
}

/* Pw 22(b): a couple, both of pension age, nobody sharing. */
static inline truth couple_of_pension_age(view *v) { return both(both_of_pension_age(v), not_(sharing(v))); }

/* Pw 22(c): a couple, one of pension age and the other from 21, nobody sharing. */
static inline truth couple_one_of_pension_age(view *v) { return both(one_of_pension_age(v), not_(sharing(v))); }

/* --- article 22a: the cost-sharer norm ----------------------------------------------------------------------- */

/* B of the formula for one adult: the norm of the couple he forms or would form. */
static inline num couple_norm_for(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  num below_pension = select_num(both(couple(v), pension_age_reached(v, other)), amount(v, norm_couple_one_pension),
                                 amount(v, norm_couple_adult));
  return select_num(pension_age_reached(v, p), amount(v, norm_couple_both_pension), below_pension);
}

/* Pw 22a(1): (40% + A x 30%) / A x B, rounded once. */
static inline num cost_sharer_formula(view *v, num sharers, num couple_norm)
{
  num a = pinned(sharers), b = pinned(couple_norm);
  int64_t base = amount(v, cost_sharer_base_percent).low, each = amount(v, cost_sharer_person_percent).low;
  return num_made(bijstand_money_ratio(b.low, base + a.high * each, a.high * 10000, BIJSTAND_ROUND_HALF_UP),
                  bijstand_money_ratio(b.high, base + a.low * each, a.low * 10000, BIJSTAND_ROUND_HALF_UP),
                  a.why | b.why);
}

static inline num cost_sharer_norm(view *v, person p)
{
  return cost_sharer_formula(v, cost_sharers_of(v, p), couple_norm_for(v, p));
}

/* Pw 22a(1): single, from 21, with somebody who shares. */
static inline truth single_sharing(view *v)
{
  return all_of(single(v), reached(v, APPLICANT, cost_sharer_claimant_min_age), sharing(v), not_(carer_away(v)));
}

static inline num cost_sharer_norm_of_applicant(view *v) { return cost_sharer_norm(v, APPLICANT); }

/* Pw 22a(2): a couple, both from 21, with somebody who shares: the sum of both norms. */
static inline truth couple_sharing(view *v)
{
  return all_of(couple(v), sharing(v), reached(v, APPLICANT, cost_sharer_claimant_min_age),
                reached(v, PARTNER, cost_sharer_claimant_min_age));
}

static inline truth spouse_shares_as_adult(view *v, person p)
{
  return all_of(couple(v), sharing(v), reached(v, p, cost_sharer_claimant_min_age));
}

static inline truth young_spouse_without_child(view *v, person p)
{
  return all_of(one_young_one_adult(v), sharing(v), young(v, p), not_(any_child_at_charge(v)));
}

static inline truth young_spouse_with_child(view *v, person p)
{
  return all_of(one_young_one_adult(v), sharing(v), young(v, p), any_child_at_charge(v));
}

static inline num norms_of_both(view *v) { return plus(norm_of_spouse(v, APPLICANT), norm_of_spouse(v, PARTNER)); }

/* Pw 22a(3): a couple, one 18 to 20 and one from 21, with somebody who shares: the young part and 22a for the other. */
static inline truth couple_one_18_20_sharing(view *v) { return both(one_young_one_adult(v), sharing(v)); }

/* --- article 23: in an institution --------------------------------------------------------------------------- */

/* Pw 23(1)(a), (2)(a): single or single parent in an institution. */
static inline truth single_in_institution(view *v) { return both(single(v), in_institution(v, APPLICANT)); }

static inline num institution_norm_single(view *v)
{
  return plus(amount(v, norm_institution_single), amount(v, institution_supplement_single));
}

/* Pw 23(1)(b), (2)(b): both spouses in an institution. */
static inline truth both_in_institution(view *v)
{
  return all_of(couple(v), in_institution(v, APPLICANT), in_institution(v, PARTNER));
}

static inline num institution_norm_couple(view *v)
{
  return plus(amount(v, norm_institution_couple), amount(v, institution_supplement_couple));
}

/* Pw 23(3): one spouse in an institution: the norms of two singles. */
static inline truth one_in_institution(view *v)
{
  return when(couple(v), either(both(in_institution(v, APPLICANT), not_(in_institution(v, PARTNER))),
                                both(not_(in_institution(v, APPLICANT)), in_institution(v, PARTNER))));
}

static inline num single_norm_of(view *v, person p)
{
  return select_num(pension_age_reached(v, p), amount(v, norm_single_pension), amount(v, norm_single_adult));
}

static inline num institution_norm_one_spouse(view *v)
{
  num at_home = select_num(in_institution(v, APPLICANT), single_norm_of(v, PARTNER), single_norm_of(v, APPLICANT));
  return plus(institution_norm_single(v), at_home);
}

/* --- article 20(3), (4): increment of 18 to 20 --------------------------------------------------------------- */

/* Pw 20(3): 18 to 20, and not in an institution, whose norm is that of article 23. */
static inline truth young_at_home(view *v, person p) { return both(young(v, p), not_(in_institution(v, p))); }

/* Pw 20(3)(a): the means of the parents are not enough. */
static inline truth parents_cannot_pay(view *v, person p)
{
  return when(young_at_home(v, p), parents_means_insufficient(v, p));
}

/* Pw 20(3)(b): the claim on the parents cannot reasonably be enforced. */
static inline truth parents_need_not_pay(view *v, person p)
{
  truth means = both(young_at_home(v, p), not_(parents_means_insufficient(v, p)));
  return when(means, parents_claim_unenforceable(v, p));
}

static inline truth spouse_or_single(view *v, person p) { return p == APPLICANT ? truth_yes() : couple(v); }

static inline truth increment_for_parents_without_means(view *v, person p)
{
  return both(spouse_or_single(v, p), parents_cannot_pay(v, p));
}

static inline truth increment_for_parents_out_of_reach(view *v, person p)
{
  return both(spouse_or_single(v, p), parents_need_not_pay(v, p));
}

static inline num increments(view *v)
{
  return plus(norm_increment(v, APPLICANT), select_num(couple(v), norm_increment(v, PARTNER), num_exact(0)));
}

static inline truth increment_due(view *v) { return positive(increments(v)); }

static inline num norm_of_article_21(view *v)
{
  return select_num(couple(v), amount(v, norm_couple_adult), amount(v, norm_single_adult));
}

static inline num norm_with_increment(view *v) { return plus(norm_full(v), increments(v)); }

/* Pw 20(4): with the increment no more than somebody from 21 has. */
static inline truth increment_above_adult_norm(view *v)
{
  return when(increment_due(v), above(norm_full(v), norm_of_article_21(v)));
}

/* --- article 24: a spouse without right ---------------------------------------------------------------------- */

static inline truth entitled_alone(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  return all_of(couple(v), entitled(v, p), not_(entitled(v, other)));
}

static inline truth one_spouse_entitled(view *v)
{
  return either(entitled_alone(v, APPLICANT), entitled_alone(v, PARTNER));
}

/* The norm he would have with an entitled spouse of his own age. */
static inline num norm_with_spouse_of_own_age(view *v, person p)
{
  num youth = select_num(any_child_at_charge(v), amount(v, norm_couple_both_18_20_with_child),
                         amount(v, norm_couple_both_18_20));
  num with_increment = least(plus(youth, norm_increment(v, p)), amount(v, norm_couple_adult));
  num adult = select_num(pension_age_reached(v, p), amount(v, norm_couple_both_pension), amount(v, norm_couple_adult));
  return select_num(young(v, p), with_increment, adult);
}

/* Somebody shares the dwelling of this spouse; one who lives elsewhere does not share that of the applicant. */
static inline truth sharing_with(view *v, person p)
{
  return p == APPLICANT ? sharing(v) : both(sharing(v), shares_main_residence(v, PARTNER));
}

static inline num norm_beside_spouse_without_right(view *v, person p)
{
  truth shares = both(sharing_with(v, p), reached(v, p, cost_sharer_claimant_min_age));
  num half = share_of(norm_with_spouse_of_own_age(v, p), amount(v, non_entitled_spouse_norm_percent));
  return select_num(shares, cost_sharer_norm(v, p), half);
}

/* Pw 24(a): from 21, nobody sharing; half of the norm with a spouse of his age. */
static inline truth adult_beside_spouse_without_right(view *v)
{
  truth applicant = all_of(entitled_alone(v, APPLICANT), reached(v, APPLICANT, adult_norm_min_age),
                           not_(sharing_with(v, APPLICANT)));
  truth partner = all_of(entitled_alone(v, PARTNER), reached(v, PARTNER, adult_norm_min_age),
                         not_(sharing_with(v, PARTNER)));
  return either(applicant, partner);
}

/* Pw 24(b): under 21. */
static inline truth young_beside_spouse_without_right(view *v)
{
  return either(both(entitled_alone(v, APPLICANT), young(v, APPLICANT)),
                both(entitled_alone(v, PARTNER), young(v, PARTNER)));
}

/* Pw 22a(1): from 21 with somebody who shares, beside a spouse without right who counts in A. */
static inline truth sharing_beside_spouse_without_right(view *v)
{
  truth applicant = all_of(entitled_alone(v, APPLICANT), reached(v, APPLICANT, cost_sharer_claimant_min_age),
                           sharing_with(v, APPLICANT));
  truth partner = all_of(entitled_alone(v, PARTNER), reached(v, PARTNER, cost_sharer_claimant_min_age),
                         sharing_with(v, PARTNER));
  return either(applicant, partner);
}

static inline num norm_of_entitled_spouse(view *v)
{
  return select_num(entitled(v, APPLICANT), norm_beside_spouse_without_right(v, APPLICANT),
                    norm_beside_spouse_without_right(v, PARTNER));
}

/* Pw 24 in 2015: the norm of a single or single parent, whose spouse is not counted. */
static inline num norm_as_single(view *v)
{
  num applicant = select_num(young(v, APPLICANT), amount(v, norm_single_18_20), single_norm_of(v, APPLICANT));
  num partner = select_num(young(v, PARTNER), amount(v, norm_single_18_20), single_norm_of(v, PARTNER));
  return select_num(entitled(v, APPLICANT), applicant, partner);
}

/* Pw 18(1): by policy the assistance of whoever has that norm is brought to a larger share of the norm of a couple. */
static inline truth policy_beside_spouse_without_right(view *v)
{
  truth more = above(amount(v, non_entitled_spouse_policy_percent), amount(v, non_entitled_spouse_norm_percent));
  return when(more, adult_beside_spouse_without_right(v));
}

static inline num norm_by_policy_beside_spouse(view *v)
{
  num own = select_num(entitled(v, APPLICANT), norm_with_spouse_of_own_age(v, APPLICANT),
                       norm_with_spouse_of_own_age(v, PARTNER));
  return share_of(own, amount(v, non_entitled_spouse_policy_percent));
}

/* Abw 32, WWB 24 and Pw 24 in 2015: of working age, with the norm of a single or single parent. */
static inline truth adult_with_norm_alone(view *v)
{
  truth applicant = both(entitled(v, APPLICANT), of_working_age(v, APPLICANT));
  truth partner = both(entitled(v, PARTNER), of_working_age(v, PARTNER));
  return both(one_spouse_entitled(v), either(applicant, partner));
}

/* --- article 32(3): the norm, were both entitled ------------------------------------------------------------- */

/* Pw 32(3): the spouse without right is a minor; the norms of article 20 are those of a spouse under 21. */
static inline truth minor_spouse_without_right(view *v)
{
  return both(one_spouse_entitled(v), either(under_age(v, APPLICANT), under_age(v, PARTNER)));
}

static inline num norm_beside_spouse_under_21(view *v, person adult)
{
  truth child = any_child_at_charge(v);
  num both_young = select_num(child, amount(v, norm_couple_both_18_20_with_child), amount(v, norm_couple_both_18_20));
  num part = select_num(child, amount(v, cost_sharer_young_spouse_with_child), amount(v, cost_sharer_young_spouse_no_child));
  num one_young = select_num(child, amount(v, norm_couple_one_18_20_with_child), amount(v, norm_couple_one_18_20));
  num with_adult = select_num(sharing(v), plus(part, cost_sharer_norm(v, adult)), one_young);
  return select_num(young(v, adult), both_young, with_adult);
}

static inline num norm_beside_minor(view *v)
{
  return select_num(under_age(v, APPLICANT), norm_beside_spouse_under_21(v, PARTNER),
                    norm_beside_spouse_under_21(v, APPLICANT));
}

/* Pw 22(c), 32(3): one of pension age and the other under 21; were both entitled, the act would name no norm. */
static inline truth pension_age_beside_spouse_under_21(view *v)
{
  return both(one_spouse_entitled(v),
              either(both(pension_age_reached(v, APPLICANT), not_(reached(v, PARTNER, adult_norm_min_age))),
                     both(pension_age_reached(v, PARTNER), not_(reached(v, APPLICANT, adult_norm_min_age)))));
}

/* Pw 20(4), 32(3): were both entitled, the increment of one of them would meet the cost-sharer norm. */
static inline truth increment_beside_sharers_were_both_entitled(view *v)
{
  return all_of(one_spouse_entitled(v), sharing(v), increment_due(v));
}

static inline num norm_the_act_does_not_name(view *v)
{
  (void)v;
  return num_open_in_law();
}

/* --- what the act leaves open -------------------------------------------------------------------------------- */

/* Pw 20 and 22: one of pension age and the other 18 to 20, both with a right; no norm in the act. */
static inline truth pension_age_and_18_20(view *v)
{
  truth ages = either(both(pension_age_reached(v, APPLICANT), young(v, PARTNER)),
                      both(young(v, APPLICANT), pension_age_reached(v, PARTNER)));
  return all_of(couple(v), ages, not_(one_spouse_entitled(v)));
}

static inline truth increment_with_right(view *v, person p)
{
  return all_of(spouse_or_single(v, p), entitled(v, p), positive(norm_increment(v, p)));
}

/* Pw 20(4): whether the cap of an increment looks at the cost-sharer norm. */
static inline truth increment_while_sharing(view *v)
{
  return both(sharing(v), either(increment_with_right(v, APPLICANT), increment_with_right(v, PARTNER)));
}

/* Whose norm is the cost-sharer norm, unless he is away from home as a carer. */
static inline truth carer_whose_norm_is_shared(view *v, person p)
{
  truth has_norm = both(entitled(v, p), reached(v, p, cost_sharer_claimant_min_age));
  return when(has_norm, carer_stay_elsewhere(v, p));
}

/* Pw 22a(4): a carer away from home in a couple. */
static inline truth carer_away_in_couple(view *v)
{
  truth away = either(carer_whose_norm_is_shared(v, APPLICANT), carer_whose_norm_is_shared(v, PARTNER));
  return when(both(couple(v), sharing(v)), away);
}

/* Pw 23(3): one spouse in an institution and the other sharing costs or under 21. */
static inline truth one_in_institution_beside_sharer_or_young(view *v)
{
  return both(one_in_institution(v), any_of(sharing(v), young(v, APPLICANT), young(v, PARTNER)));
}

/* Pw 23: in an institution beside a spouse without right. */
static inline truth institution_beside_spouse_without_right(view *v)
{
  return both(one_spouse_entitled(v), either(in_institution(v, APPLICANT), in_institution(v, PARTNER)));
}

/* Pw 18(1): the college has decided which norm holds. */
static inline truth norm_left_open(view *v) { return norm_open(v); }

/* --- lowering and adjusting ---------------------------------------------------------------------------------- */

/* The single, and each spouse who has the right, is of the age of the norms of 21 and over, and at home. */
static inline truth adults_at_home(view *v)
{
  truth applicant = both(reached(v, APPLICANT, adult_norm_min_age), not_(in_institution(v, APPLICANT)));
  truth partner = both(reached(v, PARTNER, adult_norm_min_age), not_(in_institution(v, PARTNER)));
  truth spouses = both(either(applicant, entitled_alone(v, PARTNER)), either(partner, entitled_alone(v, APPLICANT)));
  return select_truth(couple(v), spouses, applicant);
}

/* Pw 53a(3)(a): not shown, on request, that one lives alone or with how many. */
static inline truth living_situation_not_shown(view *v)
{
  truth asked = when(living_situation_proof_requested(v), adults_at_home(v));
  return when(asked, not_(living_situation_proven(v)));
}

static inline num part_of_unproven_home(view *v, person p)
{
  return share_of(couple_norm_for(v, p), amount(v, unproven_home_situation_percent));
}

/* Of each who has the right. */
static inline num norm_of_unproven_home(view *v)
{
  num applicant = part_of_unproven_home(v, APPLICANT), partner = part_of_unproven_home(v, PARTNER);
  num one = select_num(entitled_alone(v, PARTNER), partner, applicant);
  return select_num(both(couple(v), not_(one_spouse_entitled(v))), plus(applicant, partner), one);
}

/* Pw 27, 28: only the norms of articles 20 and 21 may be lowered. */
static inline truth norm_of_article_20_or_21(view *v)
{
  truth of_single = all_of(single(v), not_(pension_age_reached(v, APPLICANT)), not_(single_sharing(v)),
                           not_(in_institution(v, APPLICANT)));
  truth of_couple = all_of(couple(v), not_(pension_age_reached(v, APPLICANT)), not_(pension_age_reached(v, PARTNER)),
                           not_(either(couple_sharing(v), couple_one_18_20_sharing(v))), not_(one_spouse_entitled(v)),
                           not_(either(in_institution(v, APPLICANT), in_institution(v, PARTNER))));
  return both(either(of_single, of_couple), not_(living_situation_not_shown(v)));
}

/* Pw 27: no home is kept. */
static inline truth no_home_kept(view *v)
{
  return when(both(norm_reducible(v), positive(amount(v, housing_reduction_percent_no_home))),
              is(home_tenure(v), HOME_TENURE_NONE));
}

/* Pw 27: a home without costs: free of rent, squatted, or paid by somebody else. */
static inline truth home_free_of_costs(view *v)
{
  return either(is(home_tenure(v), HOME_TENURE_RENT_FREE | HOME_TENURE_SQUAT), home_costs_paid_by_other(v));
}

static inline truth home_without_costs(view *v)
{
  return when(both(norm_reducible(v), positive(amount(v, housing_reduction_percent_no_cost))), home_free_of_costs(v));
}

/* A share of the norm of a couple is taken off. What is left is rounded half up, and rounded once. */
static inline num part_taken_off(view *v, num share)
{
  num whole = amount(v, norm_couple_adult);
  return minus(whole, share_of(whole, left_after(num_exact(10000), share)));
}

static inline num reduction_no_home(view *v) { return part_taken_off(v, amount(v, housing_reduction_percent_no_home)); }

static inline num reduction_no_costs(view *v) { return part_taken_off(v, amount(v, housing_reduction_percent_no_cost)); }

static inline truth left_school_lately(view *v, person p)
{
  num end = education_end_date(v, p);
  num until = months_after(end, amount(v, school_leaver_reduction_months));
  truth lately = all_of(taken_place(end), begun(v, end), not_(begun(v, until)));
  truth scheme = is(education_scheme(v, p), EDUCATION_SCHEME_STUDENT_FINANCE | EDUCATION_SCHEME_SCHOOL_ALLOWANCE);
  return when(lately, scheme);
}

/* Pw 28: in the first months after education with student finance. */
static inline truth recent_school_leaver(view *v)
{
  return when(both(norm_reducible(v), positive(amount(v, school_leaver_reduction_percent))),
              either(left_school_lately(v, APPLICANT), when(couple(v), left_school_lately(v, PARTNER))));
}

static inline num share_for_housing(view *v)
{
  num without_home = where_num(no_home_kept(v), amount(v, housing_reduction_percent_no_home), num_exact(0));
  return where_num(home_without_costs(v), amount(v, housing_reduction_percent_no_cost), without_home);
}

static inline num reduction_school_leaver(view *v)
{
  return part_taken_off(v, plus(share_for_housing(v), amount(v, school_leaver_reduction_percent)));
}

/* Pw 5(c): the norm of paragraph 3.2 less the lowering of paragraph 3.3. */
static inline num norm_after_reduction(view *v) { return left_after(norm_full(v), norm_reduction(v)); }
