/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Fines (article 18a, Boetebesluit, Abw 14a): on what sum, which share for which blame, what the ceiling is, and the
 * lighter of the law of the day of the breach and that of the day of the decision (Awb 5:46(4)).
 */

static inline truth is_fined(view *v, person p) { return is(sanction(v, p), SANCTION_FINE); }

/* --- repetition ---------------------------------------------------------------------------------------------- */

/* An earlier sanction for the same conduct, final, in so many months before the breach. */
static inline truth fined_within(view *v, person p, num months)
{
  num earlier = earlier_fine_date(v, p), breach_day = day_of_breach(v, p);
  truth before = both(taken_place(earlier), below(earlier, breach_day));
  truth lately = at_least(earlier, months_before(breach_day, months));
  return when(both(before, lately), earlier_fine_final(v, p));
}

/* Pw 18a(5): within five years. */
static inline truth repeated_within_years(view *v, person p)
{
  return where(is_fined(v, p), fined_within(v, p, amount(v, fine_repeat_window_months)));
}

/* Pw 18a(6): within ten years, when the earlier one brought a prison sentence. */
static inline truth repeated_after_prison(view *v, person p)
{
  truth within = where(is_fined(v, p), fined_within(v, p, amount(v, fine_repeat_window_prison_months)));
  return when(within, earlier_imprisonment(v, p));
}

/* --- the sum ------------------------------------------------------------------------------------------------- */

static inline truth there_is_loss(view *v, person p) { return where(is_fined(v, p), positive(breach_loss(v, p))); }
static inline truth there_is_no_loss(view *v, person p) { return where(is_fined(v, p), not_(positive(breach_loss(v, p)))); }

/* The loss, half as much again on repetition. */
static inline num sum_on(view *v, person p, num day)
{
  num loss = least(breach_loss(v, p), num_exact(LAW_MAX));
  return where_num(repeat_breach(v, p), share_of(loss, view_amount_on(v, P_fine_repeat_percent, day)), loss);
}

/* --- the share ----------------------------------------------------------------------------------------------- */

/* The value of a parameter on a day where the blame may be one of some grades; of the others nothing is looked up. */
static inline num of_grade(view *v, person p, int32_t grades, bijstand_parameter parameter, num day, num otherwise)
{
  truth holds = is(breach_culpability(v, p), grades);
  return where_num(holds, view_amount_on(v, parameter, day), otherwise);
}

/* Boetebesluit 2 until 2016 names no share for reduced blame: the fine is lowered, and not by how much. */
static inline truth lowered_by_judgement(view *v, person p, num day)
{
  truth reduced = is(breach_culpability(v, p), BREACH_CULPABILITY_REDUCED);
  return both(reduced, not_(view_covered_on(v, P_fine_percent_reduced, day)));
}

/* Boetebesluit 2(2) to (5). */
static inline num share_on(view *v, person p, num day)
{
  num normal = of_grade(v, p, BREACH_CULPABILITY_NORMAL, P_fine_percent_normal, day, num_exact(0));
  num gross = of_grade(v, p, BREACH_CULPABILITY_GROSS_NEGLIGENCE, P_fine_percent_gross_negligence, day, normal);
  num intent = of_grade(v, p, BREACH_CULPABILITY_INTENT, P_fine_percent_intent, day, gross);
  num reduced = of_grade(v, p, BREACH_CULPABILITY_REDUCED, P_fine_percent_reduced, day, intent);
  return least(reduced, whole());
}

/* --- the ceiling --------------------------------------------------------------------------------------------- */

/* Since 2017 the act has a ceiling by category. */
static inline truth capped_on(num day) { return at_least(day, law_since(BIJSTAND_RULE_FINE_CAP_INTENT)); }

/* Boetebesluit 2(7): of the third category the share that the grade has of that of gross negligence; intent: the fifth. */
static inline num ceiling_of(view *v, person p, num day, num third, num fifth)
{
  num gross = view_amount_on(v, P_fine_percent_gross_negligence, day);
  num share = least(share_on(v, p, day), gross);
  num part = num_made(bijstand_money_ratio(third.low, share.low, gross.high, BIJSTAND_ROUND_HALF_UP),
                      bijstand_money_ratio(third.high, share.high, gross.low, BIJSTAND_ROUND_HALF_UP), third.why | share.why);
  return select_num(is(breach_culpability(v, p), BREACH_CULPABILITY_INTENT), fifth, part);
}

/* An amount under a ceiling. Where the category of the day was not read, an amount above the suspected one is open. */
static inline num under_categories(view *v, person p, num cents, num day)
{
  enum { THIRD = P_fine_category_3, FIFTH = P_fine_category_5 };
  num suspected = ceiling_of(v, p, day, view_suspected_on(v, THIRD, day), view_suspected_on(v, FIFTH, day));
  num capped = least(cents, suspected);
  truth sure = both(view_covered_on(v, THIRD, day), view_covered_on(v, FIFTH, day));
  if (surely(sure) || (capped.low == cents.low && capped.high == cents.high))
    return capped;
  return num_made(capped.low, cents.high, cents.why | view_absent(v, THIRD).why);
}

/* --- the fine ------------------------------------------------------------------------------------------------ */

/* Boetebesluit 2(2) until 2016: rounded up to a multiple. */
static inline num rounded_up(num cents, num unit)
{
  return num_made((cents.low + unit.low - 1) / unit.low * unit.low, (cents.high + unit.low - 1) / unit.low * unit.low,
                  cents.why);
}

/* At least so much, and in whole multiples, where the law of a day says so. */
static inline num rounded_on(view *v, num cents, num day)
{
  truth has_minimum = view_covered_on(v, P_fine_minimum, day);
  truth is_rounded = view_covered_on(v, P_fine_rounding, day);
  num from_minimum = maybe(has_minimum) ? most(cents, view_amount_on(v, P_fine_minimum, day)) : cents;
  return maybe(is_rounded) ? rounded_up(from_minimum, view_amount_on(v, P_fine_rounding, day)) : from_minimum;
}

/* What blame lowers without a share of its own lies between nil and the whole. */
static inline num lowered_on(view *v, person p, num cents, num day)
{
  truth lowered = lowered_by_judgement(v, p, day);
  return where_num(lowered, num_made(0, cents.high, view_absent(v, P_fine_percent_reduced).why), cents);
}

/* Pw 18a(1), Boetebesluit 2: by the law of a day. */
static inline num fine_for_loss_on(view *v, person p, num day)
{
  num share = rounded_on(v, share_of(sum_on(v, p, day), share_on(v, p, day)), day);
  return lowered_on(v, p, maybe(capped_on(day)) ? under_categories(v, p, share, day) : share, day);
}

/* Pw 18a(3), Boetebesluit 2(11): without loss. */
static inline num fine_without_loss_on(view *v, person p, num day)
{
  return lowered_on(v, p, view_amount_on(v, P_fine_no_loss, day), day);
}

/* --- which law (Awb 5:46(4)) --------------------------------------------------------------------------------- */

/* The law of the day of the breach brings the lighter fine. */
static inline truth law_of_breach_is_lighter(view *v, person p)
{
  num then = day_of_breach(v, p), now = day_of_decision(v, p);
  return where(there_is_loss(v, p), below(fine_for_loss_on(v, p, then), fine_for_loss_on(v, p, now)));
}

static inline num fine_for_loss(view *v, person p)
{
  return least(fine_for_loss_on(v, p, day_of_breach(v, p)), fine_for_loss_on(v, p, day_of_decision(v, p)));
}

static inline num fine_without_loss(view *v, person p)
{
  return least(fine_without_loss_on(v, p, day_of_breach(v, p)), fine_without_loss_on(v, p, day_of_decision(v, p)));
}

static inline num fine_sum(view *v, person p) { return sum_on(v, p, day_of_decision(v, p)); }

/* The share by the law that is applied. */
static inline num fine_share(view *v, person p)
{
  num now = share_on(v, p, day_of_decision(v, p));
  return where_num(fine_law_of_breach(v, p), share_on(v, p, day_of_breach(v, p)), now);
}

/* --- grades -------------------------------------------------------------------------------------------------- */

static inline truth fined_with(view *v, person p, int32_t grades)
{
  return when(there_is_loss(v, p), is(breach_culpability(v, p), grades));
}

static inline truth fined_for_intent(view *v, person p) { return fined_with(v, p, BREACH_CULPABILITY_INTENT); }
static inline truth fined_for_gross(view *v, person p) { return fined_with(v, p, BREACH_CULPABILITY_GROSS_NEGLIGENCE); }
static inline truth fined_for_normal(view *v, person p) { return fined_with(v, p, BREACH_CULPABILITY_NORMAL); }
static inline truth fined_for_reduced(view *v, person p) { return fined_with(v, p, BREACH_CULPABILITY_REDUCED); }

/* Boetebesluit 2a(2): reduced blame. */
static inline truth blame_is_reduced(view *v, person p)
{
  return when(is_fined(v, p), is(breach_culpability(v, p), BREACH_CULPABILITY_REDUCED));
}

/* --- case law of 2014 to 2016 -------------------------------------------------------------------------------- */

/* What the courts left of the fine: a share for each grade of blame. */
static inline num share_by_case_law(view *v, person p)
{
  num day = today(v);
  num normal = of_grade(v, p, BREACH_CULPABILITY_NORMAL, P_fine_case_law_percent_normal, day, num_exact(0));
  num gross = of_grade(v, p, BREACH_CULPABILITY_GROSS_NEGLIGENCE, P_fine_case_law_percent_gross_negligence,
                       day, normal);
  num intent = of_grade(v, p, BREACH_CULPABILITY_INTENT, P_fine_case_law_percent_intent, day, gross);
  return of_grade(v, p, BREACH_CULPABILITY_REDUCED, P_fine_case_law_percent_reduced, day, intent);
}

static inline num fine_by_case_law(view *v, person p) { return share_of(least(fine_base(v, p), num_exact(LAW_MAX)), least(share_by_case_law(v, p), whole())); }

/* --- what can be paid ---------------------------------------------------------------------------------------- */

/* Months within which a fine must be payable, by blame. */
static inline num months_to_pay(view *v, person p)
{
  num day = today(v);
  num normal = of_grade(v, p, BREACH_CULPABILITY_NORMAL, P_fine_capacity_normal_months, day, num_exact(0));
  num gross = of_grade(v, p, BREACH_CULPABILITY_GROSS_NEGLIGENCE, P_fine_capacity_gross_negligence_months, day,
                       normal);
  num intent = of_grade(v, p, BREACH_CULPABILITY_INTENT, P_fine_capacity_intent_months, day, gross);
  return of_grade(v, p, BREACH_CULPABILITY_REDUCED, P_fine_capacity_reduced_months, day, intent);
}

static inline num payable_in_time(view *v, person p)
{
  num a_month = least(payment_capacity(v, p), num_exact(LAW_MAX)), months = least(months_to_pay(v, p), num_exact(MONTHS_MAX));
  return num_made(a_month.low * months.low, a_month.high * months.high, a_month.why | months.why);
}

/* Boetebesluit 2(8): what was found of the means leaves less than the fine. */
static inline truth beyond_what_can_be_paid(view *v, person p)
{
  truth found = both(is_fined(v, p), view_stated(v, p, BIJSTAND_FACT_PAYMENT_CAPACITY));
  return where(found, below(payable_in_time(v, p), fine_amount(v, p)));
}

static inline num fine_that_can_be_paid(view *v, person p) { return least(payable_in_time(v, p), fine_amount(v, p)); }

/* Boetebesluit 2(8), (11): the college has settled a lower one as proportionate. */
static inline truth fine_was_decided(view *v, person p)
{
  truth decided = both(is_fined(v, p), view_stated(v, p, BIJSTAND_FACT_FINE_DECIDED));
  return where(decided, below(fine_decided(v, p), fine_amount(v, p)));
}

static inline num fine_as_decided(view *v, person p) { return least(fine_decided(v, p), fine_amount(v, p)); }

/* --- before 2005 --------------------------------------------------------------------------------------------- */

/* Abw 14a: a share of the loss; what was not read of the lowest and the highest fine keeps it open beyond them. */
static inline num fine_of_abw(view *v, person p)
{
  num share = share_of(least(breach_loss(v, p), num_exact(LAW_MAX)), amount(v, loss_fine_percent));
  num least_fine = view_suspected_on(v, P_loss_fine_min, today(v));
  num most_fine = view_suspected_on(v, P_loss_fine_max, today(v));
  num low = least(share, most_fine), high = most(share, least_fine);
  if (low.low == share.low && high.high == share.high)
    return share;
  return num_made(low.low, high.high, share.why | view_absent(v, P_loss_fine_max).why);
}
