/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Income: which means are income, and for how much each kind counts (articles 32 and 33, before them Abw 46
 * to 49). A kind that counts in full is a row of the table without a function; here are those with a rule of
 * their own.
 */

RECEIVED(income_self_employed)
RECEIVED(income_unemployment_benefit)
RECEIVED(income_sickness_benefit)
RECEIVED(income_disability_benefit)
RECEIVED(income_survivor_benefit)
RECEIVED(income_private_pension)
RECEIVED(income_other_benefit)
RECEIVED(income_child_maintenance)
RECEIVED(income_partner_maintenance)
RECEIVED(income_parental_maintenance)
RECEIVED(income_rent)
RECEIVED(income_student_finance)
RECEIVED(income_school_allowance)
RECEIVED(income_tax_refund)
RECEIVED(income_from_assets)
RECEIVED(income_in_kind)
RECEIVED(income_other)
RECEIVED(income_compulsory_deductions)
#undef RECEIVED

/* State pension is paid from pension age on: before it nobody is asked. */
static inline truth has_income_state_pension(view *v, person p)
{
  return when(pension_age_reached(v, p), positive(income_state_pension(v, p)));
}

/* Pw 31(2)(i): what assets yield that are left alone themselves. */
static inline truth yield_of_assets_left_alone(view *v, person p)
{
  return when(has_income_from_assets(v, p), not_(positive(assets_above_limit(v))));
}

static inline truth asset_yield_counts(view *v, person p)
{
  return when(has_income_from_assets(v, p), positive(assets_above_limit(v)));
}

/*
 * Pw 31(2)(v): what parents pay to somebody under 21, insofar as it takes the place of the increment of
 * 20(3).
 */
static inline truth paid_by_parents_instead(view *v, person p)
{
  return when(has_income_parental_maintenance(v, p), young(v, p));
}

static inline truth parental_maintenance_counts(view *v, person p)
{
  return when(has_income_parental_maintenance(v, p), not_(young(v, p)));
}

static inline num parental_maintenance_beyond(view *v, person p)
{
  num instead = left_after(amount(v, norm_increment_18_20), norm_increment(v, p));
  return left_after(income_parental_maintenance(v, p), instead);
}

/* --- article 33(4): tenants and boarders ---------------------------------------------------------------- */

/* Somebody in the dwelling, no spouse, who rents from the applicant. */
static inline truth tenant(view *v, person p)
{
  truth there = both(shares_main_residence(v, p), not_(deceased(v, p)));
  truth no_spouse = p == PARTNER ? not_(couple(v)) : truth_yes();
  truth rents = is(rental_contract_kind(v, p), RENTAL_CONTRACT_KIND_APPLICANT_IS_LANDLORD);
  return when(both(there, no_spouse), rents);
}

/* A tenant or boarder who does not share the costs in the norm. */
static inline truth lodger(view *v, person p) { return when(tenant(v, p), not_(cost_sharing(v, p))); }

static inline truth any_tenant(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, tenant(v, p));
  return any;
}

static inline truth any_lodger(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, lodger(v, p));
  return any;
}

static inline truth tenants_share(view *v) { return when(any_tenant(v), not_(any_lodger(v))); }

/* Pw 33(4): whoever pays rent shares the costs already, in the norm. */
static inline truth rent_in_the_norm(view *v, person p)
{
  return when(has_income_rent(v, p), tenants_share(v));
}

/* The municipality has set an amount for a tenant, or for a boarder where this one has meals. */
static inline truth amount_is_set_for(view *v, person p)
{
  return select_truth(board_included(v, p), covered(v, boarder_income_month), covered(v, tenant_income_month));
}

/*
 * Pw 33(4): the municipality has set an amount for every lodger there is; where it has not for one of them, the rent
 * counts as received.
 */
static inline truth lodgers_at_set_amount(view *v, person p)
{
  truth any = truth_no(), every = truth_yes();
  (void)p;
  FOR_OTHERS(v, other) {
    any = either(any, lodger(v, other));
    every = both(every, unless(not_(lodger(v, other)), amount_is_set_for(v, other)));
  }
  return when(either(covered(v, tenant_income_month), covered(v, boarder_income_month)), both(any, every));
}

/* Pw 32(1)(a): what tenants pay counts as it is received. */
static inline truth rent_counts(view *v, person p)
{
  return when(has_income_rent(v, p), not_(either(tenants_share(v), lodgers_at_set_amount(v, p))));
}

static inline num set_amount_of_lodgers(view *v, person p)
{
  num sum = num_exact(0);
  FOR_OTHERS(v, other) {
    num with_board = amount_or(v, boarder_income_month, num_exact(0));
    num without = amount_or(v, tenant_income_month, num_exact(0));
    num each = select_num(board_included(v, other), with_board, without);
    sum = plus(sum, select_num(lodger(v, other), each, num_exact(0)));
  }
  return p == APPLICANT ? sum : num_exact(0);
}

/* --- article 33(5): private pension --------------------------------------------------------------------- */

/* Pw 33(5): the single person, or one of the spouses, is of pension age. */
static inline truth household_of_pension_age(view *v, person p)
{
  truth one_of_them = either(pension_age_reached(v, APPLICANT), pension_age_reached(v, PARTNER));
  return either(pension_age_reached(v, p), both(couple(v), one_of_them));
}

static inline truth private_pension_exempt(view *v, person p)
{
  return when(has_income_private_pension(v, p), household_of_pension_age(v, p));
}

static inline truth private_pension_counts(view *v, person p)
{
  return when(has_income_private_pension(v, p), not_(household_of_pension_age(v, p)));
}

/*
 * Of spouses who both have a right one amount together, the applicant's pension first; else of each that of a
 * single.
 */
static inline num private_pension_beyond(view *v, person p)
{
  truth together = all_of(couple(v), entitled(v, APPLICANT), entitled(v, PARTNER));
  num taken = p == PARTNER ? income_private_pension(v, APPLICANT) : num_exact(0);
  num left = left_after(amount(v, private_pension_exemption_couple), taken);
  num alone = amount(v, private_pension_exemption_single);
  return left_after(income_private_pension(v, p), select_num(together, left, alone));
}

/* WWB 33(5) during the household test: of each member of a family. */
static inline truth private_pension_of_family_member(view *v, person p)
{
  return when(private_pension_exempt(v, p), is(household(v), HOUSEHOLD_FAMILY));
}

static inline num private_pension_beyond_each(view *v, person p)
{
  return left_after(income_private_pension(v, p), amount(v, private_pension_exemption_single));
}

/* --- all together --------------------------------------------------------------------------------------- */

static inline num income_of_work_and_pension(view *v, person p)
{
  num work = plus(earnings_counted(v, p), plus(self_employment_counted(v, p), income_lost(v, p)));
  num pension = plus(state_pension_counted(v, p), private_pension_counted(v, p));
  return plus(work, pension);
}

static inline num income_of_benefits(view *v, person p)
{
  num unemployed_or_sick = plus(unemployment_benefit_counted(v, p), sickness_benefit_counted(v, p));
  num disabled_or_survivor = plus(disability_benefit_counted(v, p), survivor_benefit_counted(v, p));
  return plus(plus(unemployed_or_sick, disabled_or_survivor), other_benefit_counted(v, p));
}

static inline num income_of_maintenance_and_study(view *v, person p)
{
  num of_partner_and_child = plus(child_maintenance_counted(v, p), partner_maintenance_counted(v, p));
  num study = plus(student_finance_counted(v, p), school_allowance_counted(v, p));
  return plus(plus(of_partner_and_child, parental_maintenance_counted(v, p)), study);
}

static inline num income_of_tax_and_assets(view *v, person p)
{
  num credits = plus(tax_credits_counted(v, p), young_disabled_credit_counted(v, p));
  num assets_and_rent = plus(asset_yield_counted(v, p), rent_counted(v, p));
  return plus(plus(tax_refund_counted(v, p), credits), assets_and_rent);
}

static inline num income_of_other_kinds(view *v, person p)
{
  return plus(volunteer_allowance_counted(v, p), plus(in_kind_counted(v, p), other_income_counted(v, p)));
}

/* Pw 32(1), 31(3): all that is income, after compulsory deductions. */
static inline num income_of(view *v, person p)
{
  num regular = plus(income_of_work_and_pension(v, p), income_of_benefits(v, p));
  num further = plus(income_of_maintenance_and_study(v, p), income_of_tax_and_assets(v, p));
  return left_after(plus(regular, plus(further, income_of_other_kinds(v, p))), income_deductions(v, p));
}

static inline num income_of_household(view *v)
{
  num of_spouse = select_num(couple(v), income_of_person(v, PARTNER), num_exact(0));
  return plus(income_of_person(v, APPLICANT), of_spouse);
}

/* Pw 33(4): somebody rents or boards with the applicant and is no cost sharer. */
static inline truth lodger_in_the_home(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, when(both(lives_in_at_sharing_age(v, p), not_(cost_sharing(v, p))),
                           is(rental_contract_kind(v, p), RENTAL_CONTRACT_KIND_APPLICANT_IS_LANDLORD)));
  return any;
}
