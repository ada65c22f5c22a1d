/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What was paid too much (articles 54(3), 58 to 60, Abw 69, 78): whether the grant must or may be revised and the money
 * must or may be asked back, from whom, net or gross, when it may be left, and how it is collected: set off against the
 * benefit, out of a benefit of another body, and with costs when it is not paid in time.
 */

/* Something was found to be paid too much: a sum, or what caused it. */
static inline truth overpaid(view *v)
{
  return either(view_stated(v, THE_CASE, BIJSTAND_FACT_OVERPAYMENT_CAUSE), positive(overpayment_amount(v)));
}

static inline truth overpaid_by(view *v, int32_t causes) { return when(overpaid(v), is(overpayment_cause(v), causes)); }

/* --- revision (54(3)) ---------------------------------------------------------------------------------------- */

/* Abw 69(3): always. */
static inline truth overpaid_at_all(view *v) { return overpaid(v); }

/* Pw 54(3), 58(1): because information was withheld. */
static inline truth overpaid_by_breach(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_INFORMATION_BREACH); }

/* --- recovery (58(1), (2)) ----------------------------------------------------------------------------------- */

/* Pw 58(2)(a): granted wrongly, or too much, otherwise. */
static inline truth granted_wrongly(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_AGENCY_ERROR); }

/* Pw 58(2)(b): the duties of a loan are not met. */
static inline truth loan_not_paid_back(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_LOAN_DUTY_UNMET); }

/* Pw 58(2)(c): paid on a surety. */
static inline truth paid_on_surety(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_SURETY); }

/* Pw 58(2)(d): an advance, and there turned out to be no right. */
static inline truth advance_without_right(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_ADVANCE_WITHOUT_RIGHT); }

/* Pw 58(2)(e): undue otherwise, so far as he could have understood it. */
static inline truth undue_and_understood(view *v)
{
  return when(overpaid_by(v, OVERPAYMENT_CAUSE_OTHER), overpayment_could_be_understood(v));
}

/* Pw 58(2)(f): means that came later, over the same time. */
static inline truth means_came_later(view *v) { return overpaid_by(v, OVERPAYMENT_CAUSE_LATER_MEANS); }

/* WWB 58(1) until 2012: in each of these cases a power. */
static inline truth recoverable_until_2012(view *v)
{
  truth plain = overpaid_by(v, (int32_t)~(uint32_t)OVERPAYMENT_CAUSE_OTHER);
  return either(plain, undue_and_understood(v));
}

/* WWB 58(2), 2013 and 2014. */
static inline truth recoverable_otherwise(view *v)
{
  truth plain = any_of(granted_wrongly(v), loan_not_paid_back(v), paid_on_surety(v), advance_without_right(v),
                       means_came_later(v));
  return either(plain, undue_and_understood(v));
}

/* Pw 58(6): undue otherwise, and more than two years before the decision was sent. */
static inline truth too_long_ago(view *v)
{
  num limit = months_before(num_exact(v->decided_on), amount(v, recovery_understandable_max_months));
  return where(undue_and_understood(v), below(month_end_of(overpayment_month(v)), limit));
}

static inline truth claim(view *v) { return is(recovery(v), RECOVERY_MAY | RECOVERY_MUST); }
static inline truth claim_after_breach(view *v) { return both(claim(v), overpaid_by_breach(v)); }
static inline truth claim_otherwise(view *v) { return both(claim(v), not_(overpaid_by_breach(v))); }

/* Pw 58(8): urgent reasons have been found; then the college may leave it. */
static inline truth recovery_is_hard(view *v) { return when(is(recovery(v), RECOVERY_MUST), recovery_urgent_reasons(v)); }

/* A sum that the municipality leaves, where it is free to. */
static inline truth too_small_to_recover(view *v)
{
  truth free = both(is(recovery(v), RECOVERY_MAY), not_(overpaid_by_breach(v)));
  return when(both(free, positive(overpayment_amount(v))),
              below(overpayment_amount(v), amount(v, recovery_minimum_amount)));
}

/* --- gross or net (58(5)) ------------------------------------------------------------------------------------ */

static inline num year_start_of(num day)
{
  return num_made(bijstand_date_year_start(day.low), bijstand_date_year_start(day.high), day.why);
}

/* Pw 58(5): tax and premiums too, when the year is over and they can no longer be settled. */
static inline truth recovered_gross(view *v)
{
  return when(both(claim(v), allowed(v, gross_recovery)), below(year_start_of(overpayment_month(v)), num_exact(v->year_first)));
}

/* --- leaving it (58(7)) -------------------------------------------------------------------------------------- */

static inline num years_to_waiver(view *v) { return part_of(amount(v, recovery_waiver_months), 1, MONTHS_OF_YEAR); }

static inline truth years_reached(view *v, num years)
{
  return at_least(times(years, MONTHS_OF_YEAR), amount(v, recovery_waiver_months));
}

/* Pw 58(7)(a): ten years of full payment. */
static inline truth paid_for_years(view *v) { return where(claim_after_breach(v), years_reached(v, recovery_years_paid(v))); }

/* Pw 58(7)(b): ten years of incomplete payment, and what was behind has been paid after all. */
static inline truth arrears_made_up(view *v)
{
  truth behind = where(claim_after_breach(v), years_reached(v, recovery_years_unpaid(v)));
  return when(behind, recovery_arrears_paid(v));
}

/* Pw 58(7)(c): ten years without payment, and none to be expected. */
static inline truth nothing_to_be_expected(view *v)
{
  truth behind = where(claim_after_breach(v), years_reached(v, recovery_years_unpaid(v)));
  return when(both(behind, not_(recovery_arrears_paid(v))), recovery_payment_unlikely(v));
}

static inline truth rest_is_known(view *v) { return both(claim(v), view_stated(v, THE_CASE, BIJSTAND_FACT_RECOVERY_LEFT)); }

/* Pw 58(7)(d): half of the rest at least. */
static inline num least_single_payment(view *v)
{
  return share_of(least(recovery_left(v), num_exact(LAW_MAX)), amount(v, recovery_buyout_min_percent));
}

/* Pw 58(7)(d): pays so much of the rest at once. */
static inline truth pays_enough_at_once(view *v)
{
  truth offered = both(claim_after_breach(v), both(rest_is_known(v), positive(recovery_single_payment(v))));
  return where(offered, at_least(recovery_single_payment(v), least_single_payment(v)));
}

/* What the municipality remits of other claims after so many months of payment. */
static inline truth remitted_by_policy(view *v)
{
  return when(claim_otherwise(v), at_least(times(recovery_years_paid(v), MONTHS_OF_YEAR), amount(v, recovery_remission_months)));
}

/* --- set-off ------------------------------------------------------------------------------------------------- */

static inline num month_start_of(num day)
{
  return num_made(bijstand_date_month_start(day.low), bijstand_date_month_start(day.high), day.why);
}

/* Pw 58(4): means of the last six months. */
static inline truth received_lately(view *v)
{
  num first = months_before(today(v), amount(v, setoff_preceding_max_months));
  return where(overpaid(v), at_least(overpayment_month(v), month_start_of(first)));
}

/* Pw 60(3): against the benefit that runs, for what may be recovered. */
static inline truth may_be_set_off(view *v) { return when(claim_otherwise(v), benefit_running(v)); }

/* Pw 60(4): for what must be recovered, and for a fine. */
static inline truth must_be_set_off(view *v)
{
  truth is_claimed = either(claim_after_breach(v), either(is_fined(v, APPLICANT), when(couple(v), is_fined(v, PARTNER))));
  return when(is_claimed, benefit_running(v));
}

static inline truth is_set_off(view *v) { return is(benefit_set_off(v), BENEFIT_SET_OFF_MAY | BENEFIT_SET_OFF_MUST); }

/* What is left of the claim: as recorded, or else all of it. */
static inline num left_of_claim(view *v)
{
  truth recorded = view_stated(v, THE_CASE, BIJSTAND_FACT_RECOVERY_LEFT);
  num left = where_num(recorded, recovery_left(v), overpayment_amount(v));
  return select_num(claim(v), least(left, num_exact(LAW_MAX)), num_exact(0));
}

static inline num fine_owed(view *v, person p) { return select_num(is_fined(v, p), fine_amount(v, p), num_exact(0)); }

/* Claim and fines together; nil where no sum has been found. */
static inline num owed_in_all(view *v)
{
  num of_partner = maybe(partner_present(v)) ? fine_owed(v, PARTNER) : num_exact(0);
  return plus(left_of_claim(v), plus(fine_owed(v, APPLICANT), of_partner));
}

/* The share of the benefit that the college sets off each month, and never more than is owed. */
static inline num set_off_of_month(view *v)
{
  num owed = owed_in_all(v);
  num share = share_of(benefit(v), least(amount(v, recovery_setoff_percent), whole()));
  return select_num(positive(owed), least(share, owed), share);
}

static inline truth set_off_has_an_end(view *v)
{
  return when(is_set_off(v), both(positive(owed_in_all(v)), positive(set_off_of_benefit(v))));
}

/* How often a part goes into a whole, the last time perhaps not all of it. */
static inline int64_t times_of(int64_t whole_sum, int64_t part) { return part > 0 ? (whole_sum + part - 1) / part : LAW_MAX; }

static inline num months_of_set_off(view *v)
{
  num owed = owed_in_all(v), month = set_off_of_benefit(v);
  return num_made(times_of(owed.low, month.high), times_of(owed.high, month.low), owed.why | month.why);
}

/* --- costs (58(5)) ------------------------------------------------------------------------------------------- */

/* Pw 58(5): not paid in time; then the costs of the recovery may be added. */
static inline truth collected_with_costs(view *v)
{
  return when(both(claim(v), recovery_payment_late(v)), allowed(v, recovery_interest));
}

/* --- from whom (59) ------------------------------------------------------------------------------------------ */

/* Pw 59(1), (4): from each spouse, each for the whole. */
static inline truth liable_for_recovery(view *v, person p) { return both(claim(v), of_the_family(v, p)); }

/* Pw 59(2): whose means should have counted, which was concealed. */
static inline truth means_should_have_counted(view *v, person p)
{
  return when(claim_after_breach(v), joint_household_concealed(v, p));
}

/* --- out of another benefit (60a) ---------------------------------------------------------------------------- */

/* Pw 60a: owes claim or fine, and has a benefit from another body, which pays out of it when it is asked to. */
static inline truth paid_by(view *v, person p, int32_t bodies)
{
  truth owes = either(recovery_liable(v, p), fine_liable(v, p));
  return when(owes, is(benefit_elsewhere(v, p), bodies));
}

static inline truth paid_by_municipality(view *v, person p) { return paid_by(v, p, BENEFIT_ELSEWHERE_MUNICIPALITY); }

static inline truth paid_by_employee_insurance(view *v, person p)
{
  return paid_by(v, p, BENEFIT_ELSEWHERE_EMPLOYEE_INSURANCE);
}

static inline truth paid_by_social_insurance_bank(view *v, person p)
{
  return paid_by(v, p, BENEFIT_ELSEWHERE_SOCIAL_INSURANCE_BANK);
}
