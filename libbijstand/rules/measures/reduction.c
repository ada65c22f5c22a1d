/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reductions (article 18, Abw 14): which step, which share of the bijstand, for how many months, what that is in money,
 * how it is spread, and when it may be reviewed. By-laws name their own categories; the category of a breach is a fact.
 */

/* --- steps of the uniform duties (18(5) to (8)) -------------------------------------------------------------- */

/* Whether a step was applied in the months before the breach that make it a repetition. */
static inline truth step_lately(view *v, person p, int32_t step)
{
  num breach_day = day_of_breach(v, p);
  num applied = view_stated_before(v, p, BIJSTAND_FACT_UNIFORM_SANCTION_APPLIED, (uint32_t)step, breach_day);
  num window_end = months_after(applied, amount(v, uniform_sanction_repeat_window_months));
  return both(taken_place(applied), at_most(breach_day, window_end));
}

static inline truth first_step_lately(view *v, person p) { return step_lately(v, p, UNIFORM_SANCTION_APPLIED_FIRST); }
static inline truth second_step_lately(view *v, person p) { return step_lately(v, p, UNIFORM_SANCTION_APPLIED_SECOND); }
static inline truth third_step_lately(view *v, person p)
{
  return step_lately(v, p, UNIFORM_SANCTION_APPLIED_THIRD_OR_LATER);
}

static inline truth uniform_measure(view *v, person p) { return is(sanction(v, p), SANCTION_REDUCTION); }

static inline truth for_uniform_duty(view *v, person p) { return both(uniform_breach(v, p), uniform_measure(v, p)); }

/* Pw 18(5): no step was applied in the twelve months before. */
static inline truth at_first_step(view *v, person p)
{
  truth earlier = any_of(first_step_lately(v, p), second_step_lately(v, p), third_step_lately(v, p));
  return where(for_uniform_duty(v, p), not_(earlier));
}

/* Pw 18(6): within twelve months after the first. */
static inline truth at_second_step(view *v, person p)
{
  truth further = either(second_step_lately(v, p), third_step_lately(v, p));
  return where(for_uniform_duty(v, p), both(first_step_lately(v, p), not_(further)));
}

/* Pw 18(7): within twelve months after the second. */
static inline truth at_third_step(view *v, person p)
{
  return where(for_uniform_duty(v, p), both(second_step_lately(v, p), not_(third_step_lately(v, p))));
}

/* Pw 18(8): each time again within twelve months after a third. */
static inline truth at_later_step(view *v, person p) { return where(for_uniform_duty(v, p), third_step_lately(v, p)); }

/* --- months -------------------------------------------------------------------------------------------------- */

/* A number of months that the by-law sets, within the bounds of the act. */
static inline num months_within(num months, num low, num high) { return least(most(months, low), high); }

static inline num months_of_first_step(view *v, person p)
{
  (void)p;
  return months_within(amount(v, uniform_sanction_first_months), amount(v, uniform_sanction_months_min),
                       amount(v, uniform_sanction_months_max));
}

/* Pw 18(6): longer than the first, as far as the longest leaves room for that. */
static inline num fewest_months_of_second_step(view *v, person p)
{
  return least(plus(months_of_first_step(v, p), num_exact(1)), amount(v, uniform_sanction_months_max));
}

static inline num months_of_second_step(view *v, person p)
{
  return months_within(amount(v, uniform_sanction_second_months), fewest_months_of_second_step(v, p),
                       amount(v, uniform_sanction_months_max));
}

/* --- by-laws ------------------------------------------------------------------------------------------------- */

static inline truth by_bylaw(view *v, person p) { return is(sanction(v, p), SANCTION_BYLAW_REDUCTION); }
static inline truth by_bylaw_of_wij(view *v, person p) { return both(under_wij(v), by_bylaw(v, p)); }
static inline truth by_bylaw_of_wwb(view *v, person p) { return both(not_(under_wij(v)), by_bylaw(v, p)); }
static inline truth by_national_decree(view *v, person p) { return is(sanction(v, p), SANCTION_NATIONAL_MEASURE); }

/* Of a breach, and not of the exemption that was taken away. */
static inline truth by_bylaw_for_breach(view *v, person p) { return both(by_bylaw(v, p), breach(v, p)); }
static inline truth by_bylaw_for_exemption(view *v, person p) { return both(by_bylaw(v, p), not_(breach(v, p))); }

/* What a table of categories says of the category at hand; of the others nothing is looked up. */
#define IN_CATEGORY(v, p, code, parameter, otherwise) \
  where_num(is(breach_category(v, p), BREACH_CATEGORY_##code), amount(v, parameter), otherwise)

static inline num percent_of_category(view *v, person p)
{
  num of_none = num_exact(0);
  return IN_CATEGORY(v, p, CATEGORY_1, sanction_category_1_percent,
         IN_CATEGORY(v, p, CATEGORY_2, sanction_category_2_percent,
         IN_CATEGORY(v, p, CATEGORY_3, sanction_category_3_percent,
         IN_CATEGORY(v, p, CATEGORY_4, sanction_category_4_percent,
         IN_CATEGORY(v, p, CATEGORY_5, sanction_category_5_percent, of_none)))));
}

static inline num months_of_category(view *v, person p)
{
  num of_none = num_exact(0);
  return IN_CATEGORY(v, p, CATEGORY_1, sanction_category_1_months,
         IN_CATEGORY(v, p, CATEGORY_2, sanction_category_2_months,
         IN_CATEGORY(v, p, CATEGORY_3, sanction_category_3_months,
         IN_CATEGORY(v, p, CATEGORY_4, sanction_category_4_months,
         IN_CATEGORY(v, p, CATEGORY_5, sanction_category_5_months, of_none)))));
}

static inline num whole(void) { return num_exact(WHOLE_SHARE); }

/* Maatregelenbesluit: the four categories of the decree. */
static inline num percent_of_decree(view *v, person p)
{
  num of_none = num_exact(0);
  num percent = IN_CATEGORY(v, p, CATEGORY_1, measure_category_1_percent,
                IN_CATEGORY(v, p, CATEGORY_2, measure_category_2_percent,
                IN_CATEGORY(v, p, CATEGORY_3, measure_category_3_percent,
                IN_CATEGORY(v, p, CATEGORY_4, measure_category_4_percent, of_none))));
  return least(percent, whole());
}

/* A breach of a duty in the months before that make this one a repetition under the by-law. */
static inline truth repeated_under_bylaw(view *v, person p)
{
  enum { ANY_KIND = WORK_KINDS | CONDUCT_KINDS | BREACH_KIND_INFORMATION | BREACH_KIND_COOPERATION };
  num breach_day = day_of_breach(v, p);
  num before = view_stated_before(v, p, BIJSTAND_FACT_BREACH_KIND, ANY_KIND, breach_day);
  num window_end = months_after(before, amount(v, sanction_repeat_window_months));
  return both(taken_place(before), at_most(breach_day, window_end));
}

/* Pw 8(1)(a): the share that the by-law sets, heavier on repetition where it says so, and never more than all. */
static inline num percent_of_bylaw(view *v, person p)
{
  num percent = least(percent_of_category(v, p), whole());
  num repeated = least(share_of(percent, amount(v, sanction_repeat_factor_percent)), whole());
  return select_num(repeated_under_bylaw(v, p), repeated, percent);
}

static inline num percent_after_exemption(view *v, person p)
{
  (void)p;
  return least(amount(v, exemption_withdrawn_sanction_percent), whole());
}

/* --- urgent reasons ------------------------------------------------------------------------------------------ */

/* What the college has settled in place of the share of the act or the by-law, and never more than that. */
static inline num percent_decided(view *v, person p)
{
  return least(times(reduction_decided_percent(v, p), WHOLE_SHARE / 100), reduction_percent(v, p));
}

/* Pw 18(10): adjusted to the circumstances. */
static inline truth reduction_moderated(view *v, person p)
{
  truth reduced = is(sanction(v, p), SANCTION_REDUCTION | SANCTION_BYLAW_REDUCTION);
  return when(both(reduced, breach(v, p)), breach_urgent_reasons(v, p));
}

/* --- money --------------------------------------------------------------------------------------------------- */

/* Pw 18(12): the family's bijstand; a municipality may spare the half of the spouse who is not to blame. */
static inline num of_the_culpable(view *v, num cents)
{
  return select_num(both(couple(v), allowed(v, sanction_on_culpable_half)), part_of(cents, 1, 2), cents);
}

/* What a reduction is a share of: the norm or the benefit, as the by-law says. */
static inline num reduced_amount(view *v)
{
  return select_num(is(choice(v, sanction_base), SANCTION_BASE_NORM), norm(v), benefit(v));
}

/* What is taken off in a month, no more than there is. */
static inline num taken_in_month(view *v, person p)
{
  num taken = share_of(of_the_culpable(v, reduced_amount(v)), reduction_percent(v, p));
  return least(taken, benefit(v));
}

/* Pw 18b(9) to (11): a share of the norm. */
static inline num taken_for_language(view *v, person p)
{
  return least(share_of(norm(v), reduction_percent(v, p)), benefit(v));
}

static inline truth reduced_for_breach(view *v, person p)
{
  int32_t reductions = SANCTION_REDUCTION | SANCTION_BYLAW_REDUCTION | SANCTION_NATIONAL_MEASURE;
  truth not_language = either(breach(v, p), is(sanction(v, p), SANCTION_BYLAW_REDUCTION));
  return when(is(sanction(v, p), reductions), not_language);
}

static inline truth reduced_for_language_alone(view *v, person p)
{
  return both(reduced_for_language(v, p), not_(reduced_for_breach(v, p)));
}

/* --- spreading (18(5)) --------------------------------------------------------------------------------------- */

/* Pw 18(5): the first step, where the by-law lets it be spread. */
static inline truth spread_over_months(view *v, person p)
{
  return when(is(reduction_level(v, p), REDUCTION_LEVEL_FIRST), allowed(v, uniform_sanction_spread_allowed));
}

/* All that is taken off over the months of the reduction. */
static inline num taken_in_all(view *v, person p)
{
  num month = taken_in_month(v, p), months = reduction_months(v, p);
  return num_made(month.low * months.low, month.high * months.high, month.why | months.why);
}

/* Part of an amount, rounded down: what is left over goes to the first month. */
static inline num part_down(num n, int64_t denominator)
{
  return num_made(bijstand_money_ratio(n.low, 1, denominator, BIJSTAND_ROUND_DOWN),
                  bijstand_money_ratio(n.high, 1, denominator, BIJSTAND_ROUND_DOWN), n.why);
}

/* The share of the first month is the least that the act allows: then the parts are equal. */
static inline truth in_equal_parts(view *v)
{
  num divisor = amount(v, uniform_sanction_first_month_divisor);
  return below(times(amount(v, uniform_sanction_first_month_percent), divisor.low), plus(whole(), divisor));
}

/* Each month after the first. */
static inline num later_part(view *v, person p)
{
  int64_t parts = amount(v, uniform_sanction_spread_max_months).low;
  num total = taken_in_all(v, p);
  num rest = left_after(total, share_of(total, amount(v, uniform_sanction_first_month_percent)));
  return select_num(in_equal_parts(v), part_down(total, parts), part_down(rest, parts - 1));
}

/* The first month bears the rest, a third at least. */
static inline num first_part(view *v, person p)
{
  int64_t parts = amount(v, uniform_sanction_spread_max_months).low;
  num total = taken_in_all(v, p);
  return left_after(total, times(later_part(v, p), parts - 1));
}

/* --- what is left -------------------------------------------------------------------------------------------- */

/* What is taken off in the first month. */
static inline num taken_at_first(view *v, person p)
{
  num part = reduction_installment_1(v, p);
  return select_num(taken_place(part), part, reduction_amount(v, p));
}

static inline truth something_taken(view *v)
{
  return either(positive(reduction_amount(v, APPLICANT)), when(partner_present(v), positive(reduction_amount(v, PARTNER))));
}

/* Pw 18(2): the bijstand of the month after the deduction. */
static inline num amount_left(view *v)
{
  num of_partner = maybe(partner_present(v)) ? taken_at_first(v, PARTNER) : num_exact(0);
  return left_after(left_after(month_amount(v), taken_at_first(v, APPLICANT)), of_partner);
}

/* --- review -------------------------------------------------------------------------------------------------- */

/* Pw 18(3): within the term that the college has set, and at most that of the act. */
static inline num months_to_review(view *v, person p)
{
  (void)p;
  return least(amount(v, sanction_review_months), amount(v, sanction_review_months_max));
}

/* WIJ 41: the same, under the youth act. */
static inline num months_to_review_wij(view *v, person p)
{
  (void)p;
  return least(amount(v, sanction_review_months), amount(v, wij_reduction_review_months));
}

/* Pw 18(11): a reduction for a uniform duty can be reviewed on request. */
static inline truth open_to_review(view *v, person p) { return for_uniform_duty(v, p); }

/* Pw 18(11): asked for, and it is unmistakable that the duty is met now. */
static inline truth duty_is_met_again(view *v, person p)
{
  truth asked = when(for_uniform_duty(v, p), review_requested(v, p));
  return when(asked, conduct_restored(v, p));
}
