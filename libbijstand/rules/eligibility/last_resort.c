/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Last resort: other schemes come before assistance (article 15), assistance for very urgent reasons comes
 * after all (articles 16 and 49), and what of all this is left of the right of a person (article 11(4)).
 */

/* --- article 15 ----------------------------------------------------------------------------------------- */

/* Schemes that provide for living; a health insurance or long-term care only bears on special costs. */
static inline truth scheme_for_living(view *v, person p)
{
  int32_t no_living = OTHER_SCHEME_AVAILABLE_NONE | OTHER_SCHEME_AVAILABLE_HEALTH_INSURANCE |
                      OTHER_SCHEME_AVAILABLE_LONG_TERM_CARE;
  return not_(is(other_scheme_available(v, p), no_living));
}

/* Pw 15(1): a scheme that can be called on and is adequate and suitable; found by the college. */
static inline truth adequate_scheme(view *v, person p)
{
  return when(scheme_for_living(v, p), other_scheme_adequate(v, p));
}

/* What a scheme pays is looked at only where it is the one that can be called on. */
#define pays_when(v, p, scheme, income) when(is(other_scheme_available(v, p), scheme), positive(income))

/* Pw 15(1), "insofar": what the scheme already pays is stated as income, and counts as such. */
static inline truth scheme_counts_as_income(view *v, person p)
{
  int32_t other = OTHER_SCHEME_AVAILABLE_OTHER | OTHER_SCHEME_AVAILABLE_OLDER_UNEMPLOYED;
  num maintenance = plus(income_partner_maintenance(v, p), income_child_maintenance(v, p));
  truth insured = any_of(
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_UNEMPLOYMENT, income_unemployment_benefit(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_SICKNESS, income_sickness_benefit(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_DISABILITY, income_disability_benefit(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_STATE_PENSION, income_state_pension(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_SURVIVORS, income_survivor_benefit(v, p)));
  truth not_insured = any_of(
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_STUDENT_FINANCE, income_student_finance(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_SELF_EMPLOYED, income_self_employed(v, p)),
    pays_when(v, p, OTHER_SCHEME_AVAILABLE_MAINTENANCE, maintenance),
    pays_when(v, p, other, income_other_benefit(v, p)));
  return either(insured, not_insured);
}

/* Pw 48(2)(a): a claim still pending provides for nothing yet; assistance may be a loan until it does. */
static inline truth scheme_pending(view *v, person p)
{
  return when(adequate_scheme(v, p), other_scheme_pending(v, p));
}

/* Pw 15(1), 18(2): a scheme lost by own fault cannot be called on any more; that is a matter of reduction. */
static inline truth scheme_lost(view *v, person p)
{
  return when(adequate_scheme(v, p), other_scheme_lost_by_own_fault(v, p));
}

/* Pw 15(2)(a), 31(6)(a): below pension age, and the dossier speaks of a pension that could start early. */
static inline truth early_pension_in_question(view *v, person p)
{
  truth stated = view_stated(v, p, BIJSTAND_FACT_EARLY_PENSION_POSSIBLE);
  return when(both(stated, not_(pension_age_reached(v, p))), early_pension_possible(v, p));
}

/* --- article 11(4) -------------------------------------------------------------------------------------- */

/* The applicant, or in a couple each spouse, who belongs to the group and whom no ground keeps out. */
static inline truth may_have_right(view *v, person p)
{
  truth concerned = p == APPLICANT ? truth_yes() : couple(v);
  truth kept_out = any_of(excluded(v, p), other_provision(v, p), not_(competent(v)));
  return when(concerned, both(entitled_group(v, p), not_(kept_out)));
}

/* --- articles 16 and 49 --------------------------------------------------------------------------------- */

/* Pw 16(2): an alien whom neither article 11(2) nor 11(3) makes equal to a Dutch national. */
static inline truth alien_outside_group(view *v, person p)
{
  return when(not_(dutch(v, p)), not_(entitled_group(v, p)));
}

/* Pw 16(1): no right by articles 11 to 15, and very urgent reasons have been found. */
static inline truth urgent_without_right(view *v, person p)
{
  truth no_right = any_of(not_(entitled_group(v, p)), excluded(v, p), other_provision(v, p));
  return when(very_urgent_reasons(v), both(no_right, safety_valve(v, p)));
}

/* Outside the group of article 11 there is no special assistance either. */
static inline truth outside_group(view *v, person p) { return not_(entitled_group(v, p)); }

/* Pw 49(a): security for a loan to put debts in order that a bank has refused. */
static inline truth restructuring_refused(view *v)
{
  return when(asks_to_pay_debt(v, APPLICANT), debt_restructuring_loan_refused(v));
}
