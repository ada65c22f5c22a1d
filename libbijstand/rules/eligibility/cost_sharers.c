/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Cost sharers: which other persons in the dwelling count for the cost-sharer norm (article 19a, until 2015 article
 * 22a(3) and (4)), and how many they are.
 */

/* Pw 19a(1): another person with the main residence in the dwelling, of the age that counts. */
static inline truth lives_in_at_sharing_age(view *v, person p)
{
  truth other = p == PARTNER ? not_(couple(v)) : truth_yes();
  return when(other, all_of(shares_main_residence(v, p), reached(v, p, cost_sharer_age), not_(deceased(v, p))));
}

/* Kin by blood or marriage in the first or second degree. */
static inline truth close_kin(view *v, person p)
{
  int32_t kin = KINSHIP_PARENT | KINSHIP_CHILD | KINSHIP_ADOPTED_CHILD | KINSHIP_STEPPARENT | KINSHIP_STEPCHILD |
                KINSHIP_PARENT_IN_LAW | KINSHIP_CHILD_IN_LAW | KINSHIP_GRANDPARENT | KINSHIP_GRANDCHILD |
                KINSHIP_SIBLING | KINSHIP_GRANDPARENT_IN_LAW | KINSHIP_GRANDCHILD_IN_LAW | KINSHIP_SIBLING_IN_LAW;
  return is(kinship(v, p), kin);
}

static inline truth rents_from_or_to_applicant(view *v, person p)
{
  int32_t kinds = RENTAL_CONTRACT_KIND_APPLICANT_IS_LANDLORD | RENTAL_CONTRACT_KIND_APPLICANT_IS_TENANT;
  return is(rental_contract_kind(v, p), kinds);
}

/* Pw 19a(1)(b): tenant, boarder or landlord of the claimant by written contract at a commercial price; no kin. */
static inline truth commercial_tenant_or_landlord(view *v, person p)
{
  truth contract = when(cost_sharing(v, p), rents_from_or_to_applicant(v, p));
  return when(contract, both(not_(close_kin(v, p)), rental_price_commercial(v, p)));
}

/* Pw 19a(1)(c): both rent from the same third person, each by written contract at a commercial price. */
static inline truth tenant_of_same_landlord(view *v, person p)
{
  truth contract = when(cost_sharing(v, p), is(rental_contract_kind(v, p), RENTAL_CONTRACT_KIND_SAME_LANDLORD));
  return when(contract, rental_price_commercial(v, p));
}

/* Pw 19a(2): the contract and the payments are shown on request; what is not shown does not count. */
static inline truth rent_not_proven(view *v, person p)
{
  truth contract = either(rents_from_or_to_applicant(v, p),
                          is(rental_contract_kind(v, p), RENTAL_CONTRACT_KIND_SAME_LANDLORD));
  return when(lives_in_at_sharing_age(v, p), when(contract, not_(rental_payment_proven(v, p))));
}

static inline truth studies_under(view *v, person p, int32_t schemes)
{
  truth asked = when(lives_in_at_sharing_age(v, p), education_followed(v, p));
  return when(asked, is(education_scheme(v, p), schemes));
}

static inline truth study_begun_young(view *v, person p)
{
  num limit = view_reaches(birth_date(v, p), amount(v, study_begun_below_age));
  return below(education_start_date(v, p), limit);
}

/* Pw 19a(1)(d)(1), (2): education within the age range of student finance or the allowance for pupils. */
static inline truth student_within_age_range(view *v, person p)
{
  truth scheme = studies_under(v, p, EDUCATION_SCHEME_STUDENT_FINANCE | EDUCATION_SCHEME_SCHOOL_ALLOWANCE);
  return when(scheme, study_begun_young(v, p));
}

/* Pw 19a(1)(d)(3): work-based vocational training, at any age. */
static inline truth in_work_based_training(view *v, person p)
{
  return studies_under(v, p, EDUCATION_SCHEME_WORK_BASED);
}

/* Pw 19a(1)(d)(4): comparable education abroad, begun before 30 or in the month of the thirtieth birthday. */
static inline truth student_abroad(view *v, person p)
{
  num birthday = view_reaches(birth_date(v, p), amount(v, study_abroad_below_age));
  return when(studies_under(v, p, EDUCATION_SCHEME_ABROAD), at_most(education_start_date(v, p), month_end_of(birthday)));
}

/* Pw 22a(1): at least one other person shares the costs. */
static inline truth any_cost_sharer(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, cost_sharing(v, p));
  return any;
}

/* Pw 22a(1): the spouse of 21 or over counts too, entitled or not, when he lives in the dwelling. */
static inline truth spouse_counts(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  return all_of(couple(v), reached(v, other, cost_sharer_claimant_min_age), shares_main_residence(v, PARTNER));
}

/* A of the formula for one adult: himself, the spouse of 21 or over, and the others who share. */
static inline num cost_sharers_of(view *v, person p)
{
  num n = plus(num_exact(1), count_of(spouse_counts(v, p)));
  truth at_home = p == APPLICANT ? truth_yes() : shares_main_residence(v, PARTNER);
  FOR_OTHERS(v, other)
    n = plus(n, count_of(both(at_home, cost_sharing(v, other))));
  return n;
}

/* Pw 22a(1): A for the claimant, which in a couple is the applicant unless only the partner has a right. */
static inline num cost_sharers_of_claimant(view *v)
{
  truth partner_alone = all_of(couple(v), entitled(v, PARTNER), not_(entitled(v, APPLICANT)));
  return select_num(partner_alone, cost_sharers_of(v, PARTNER), cost_sharers_of(v, APPLICANT));
}
