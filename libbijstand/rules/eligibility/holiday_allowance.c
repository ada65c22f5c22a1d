/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When the holiday allowance is paid (article 45(1)): in June over the twelve months before it, or within
 * three months after the month in which the benefit ended.
 */

/* The first day of the month of payment that has not gone by. */
static inline num payment_month(view *v)
{
  int32_t after_january = (int32_t)minus(amount(v, holiday_allowance_month), num_exact(1)).low;
  int64_t this_year = bijstand_date_months_later(bijstand_date_year_start(v->day), after_january);
  return num_exact(this_year < v->month_first ? bijstand_date_months_later(this_year, 12) : this_year);
}

static inline num first_month_paid(view *v)
{
  return months_before(payment_month(v), amount(v, holiday_allowance_period_months));
}

static inline num last_month_paid(view *v) { return months_before(payment_month(v), num_exact(1)); }

/* The last day of the benefit: of the one that runs, as far as known, or of the one before. */
static inline num benefit_end(view *v)
{
  num running = view_held_until(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  return select_num(benefit_running(v), running, earlier_benefit_end(v));
}

/* Pw 45(1): the last day of the third month after that in which the benefit ended. */
static inline num last_day_of_payment(view *v)
{
  return month_end_of(months_after(benefit_end(v), amount(v, holiday_allowance_end_months)));
}

/* The benefit ends before the allowance would be paid in its month, and the term after that is not over. */
static inline truth paid_after_end(view *v)
{
  return both(below(benefit_end(v), payment_month(v)), not_(over(v, last_day_of_payment(v))));
}

/* The same day, which where the term is not over is not behind us. */
static inline num last_day_to_come(view *v) { return most(last_day_of_payment(v), today(v)); }

static inline truth paid_in_its_month(view *v)
{
  return both(either(benefit_running(v), right(v)), not_(paid_after_end(v)));
}
