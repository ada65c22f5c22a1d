/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Right and amount: the test of article 19, the assistance of a day, and what that makes of the calendar month
 * (articles 19, 44 and 45).
 */

/* Pw 11(4): at least one of the spouses, or the single, has a right apart from the means. */
static inline truth somebody_entitled(view *v)
{
  return either(entitled(v, APPLICANT), when(couple(v), entitled(v, PARTNER)));
}

/* Pw 19(1)(a): the counted income is lower than the norm. */
static inline truth means_below_norm(view *v) { return below(income_counted(v), norm(v)); }

/* Pw 11, 19(1), 44(1): entitled, without enough means, and started. */
static inline truth right_holds(view *v)
{
  return all_of(somebody_entitled(v), income_below_norm(v), no_counted_assets(v), started(v));
}

/* Pw 19(2): norm less income. */
static inline num norm_less_income(view *v) { return left_after(norm(v), income_counted(v)); }

/* Pw 18(1): the college has adjusted the assistance to circumstances, possibilities and means. */
static inline truth adjusted_to_the_case(view *v)
{
  return when(right(v), not_(equal(individual_adjustment_percent(v), num_exact(100))));
}

/* Also of a norm that is not known no more than any amount of the law, so that the sum of a month stays exact. */
static inline num share_of_norm_decided(view *v)
{
  num percent = pinned(individual_adjustment_percent(v)), whole = pinned(norm(v));
  num adjusted = num_made(bijstand_money_ratio(whole.low, percent.low, 100, BIJSTAND_ROUND_HALF_UP),
                          bijstand_money_ratio(whole.high, percent.high, 100, BIJSTAND_ROUND_HALF_UP),
                          whole.why | percent.why);
  return least(adjusted, num_exact(LAW_MAX));
}

static inline num benefit_adjusted(view *v) { return left_after(share_of_norm_decided(v), income_counted(v)); }

/* --- the month ----------------------------------------------------------------------------------------------- */

/* Days of a part; where a month is divided by thirty, the last day of the month counts up to the thirtieth. */
static inline int64_t days_of_part(const view *v, const struct month_part *part, int by_thirty)
{
  int64_t from = part->from - v->month_first + 1, until = part->until - v->month_first + 1;
  if (!by_thirty)
    return until - from + 1;
  return (part->until == v->month_last ? 30 : until) - from + 1;
}

static inline int divides_by_thirty(view *v)
{
  return choice(v, part_month_denominator).set == PART_MONTH_DENOMINATOR_THIRTY;
}

/* The benefit of a part; of one that is open no more than any amount of the law, so that the sum stays exact. */
static inline num benefit_of_part(view *v, int32_t i) { return least(v->part[i].benefit, num_exact(LAW_MAX)); }

/* Pw 45(3): the sum over the days with a right, one rounding at the end. */
static inline num amount_of_parts(view *v)
{
  int by_thirty = divides_by_thirty(v);
  int64_t days = by_thirty ? 30 : v->month_last - v->month_first + 1;
  num sum = num_exact(0);
  for (int32_t i = 0; i < v->part_count; i++)
    sum = plus(sum, times(benefit_of_part(v, i), days_of_part(v, &v->part[i], by_thirty)));
  return num_of_parts(v, part_of(sum, 1, days));
}

static inline num days_of_parts(view *v)
{
  num days = num_exact(0);
  for (int32_t i = 0; i < v->part_count; i++)
    days = plus(days, times(count_of(v->part[i].right), days_of_part(v, &v->part[i], 0)));
  return num_of_parts(v, days);
}

/* Within a part a right can begin or end only where it hangs on a fact that is not known. */
static inline int may_change_within(const struct month_part *part)
{
  return (part->right.why & ~WHY_PARAMETER) != 0 && part->from < part->until;
}

/* Pw 45(3)(b): a right on some days of the month and not on others. */
static inline truth right_on_some_days(view *v)
{
  int32_t may_have = 0, may_lack = 0, may_change = 0;
  uint32_t may;
  uint64_t why = 0;
  for (int32_t i = 0; i < v->part_count; i++) {
    may_have += maybe(v->part[i].right);
    may_lack += !surely(v->part[i].right);
    may_change |= may_change_within(&v->part[i]);
    why |= v->part[i].right.why;
  }
  may_change |= v->part_count > 1 && may_have > 0 && may_lack > 0;
  may = (may_change ? MAY_YES : 0u) | (may_have == v->part_count || may_lack == v->part_count ? MAY_NO : 0u);
  return truth_of_parts(v, truth_made(may, why));
}

/* The holiday allowance in an amount, in basis points; never more than the whole, also where it is not known. */
static inline num share_of_holiday_allowance(view *v)
{
  return least(amount(v, holiday_allowance_percent), num_exact(10000));
}

/* Pw 19(3), 45(1): the payment is what remains when the holiday allowance is set aside. */
static inline num payment_of_amount(view *v)
{
  return share_of(amount_of_parts(v), minus(num_exact(10000), share_of_holiday_allowance(v)));
}

/* Pw 45(4), (5): to each spouse half, unless both ask for payment to one, or one has died. */
static inline truth paid_to_both(view *v)
{
  truth two = both(partner_present(v), all_of(couple(v), entitled(v, APPLICANT), entitled(v, PARTNER)));
  truth to_one = any_of(payment_to_one_requested(v), deceased(v, APPLICANT), deceased(v, PARTNER));
  return when(two, not_(to_one));
}

static inline num half_of_payment(view *v) { return part_of(payment(v), 1, 2); }

/* Pw 19(3): what is set aside, the more the higher the amount and the share. */
static inline num rest_of_amount(view *v)
{
  return left_after_share(amount_of_parts(v), minus(num_exact(10000), share_of_holiday_allowance(v)), num_exact(LAW_MAX));
}
