/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A warning in the place of a fine (article 18a(4), Boetebesluit 2aa, Abw 14a): without loss or with a small one, or
 * corrected in time, and not when there was a warning shortly before.
 */

/* Boetebesluit 2aa(1)(a): no loss, or a small one. */
static inline truth loss_is_small(view *v, person p)
{
  return where(is_fined(v, p), at_most(breach_loss(v, p), amount(v, fine_warning_loss_max)));
}

/* Boetebesluit 2aa(1)(b), (2): corrected of his own accord in time, and before it was discovered. */
static inline truth corrected_in_time(view *v, person p)
{
  num reported = breach_self_reported_date(v, p);
  num last = moved_to_workday(days_after(day_of_breach(v, p), amount(v, fine_self_correction_days)));
  truth in_time = both(taken_place(reported), at_most(reported, last));
  return where(is_fined(v, p), both(in_time, at_most(reported, breach_discovered_date(v, p))));
}

/* A warning in the months before the breach. */
static inline truth warned_lately(view *v, person p)
{
  num warned = earlier_warning_date(v, p), breach_day = day_of_breach(v, p);
  num window_end = months_after(warned, amount(v, fine_warning_lookback_months));
  return all_of(taken_place(warned), at_most(warned, breach_day), below(breach_day, window_end));
}

/* Abw 14a, Pw 18a(4) until 2016: without loss. */
static inline truth warning_without_loss(view *v, person p)
{
  return where(there_is_no_loss(v, p), not_(warned_lately(v, p)));
}

/* Pw 18a(4) from 2017: in the situations of the decree. */
static inline truth warning_in_situation(view *v, person p)
{
  return where(warning_situation(v, p), not_(warned_lately(v, p)));
}
