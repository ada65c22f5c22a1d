/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The start of assistance (articles 43a, 44 and 45(3)): from which day it may be granted, on which day of the
 * month of the question the right began, and when a break is short enough to be overlooked.
 */

/* --- the day from which it is granted ------------------------------------------------------------------- */

/* Pw 44(1): the notification, or the day on which the need arose when that is later. */
static inline num later_of_notification_and_need(view *v)
{
  return later_if_any(notification_day(v), need_start_date(v));
}

/* From when somebody who has to search has been told of his duties and of the four weeks. */
static inline num told_from(view *v)
{
  return view_holds_from(v, THE_CASE, BIJSTAND_FACT_INFORMED_OF_DUTIES);
}

/* Pw 44(2)(a): the notification is complete only when he has been told. */
static inline truth told_later(view *v)
{
  return when(both(notified(v), search_period(v)), above(told_from(v), start_day(v)));
}

static inline num start_once_told(view *v) { return most(start_day(v), told_from(v)); }

/* Pw 44(3): applied later than he could by his own fault; the college may start from the application. */
static inline truth applied_late(view *v)
{
  truth blamed = when(notified(v), application_late_by_own_fault(v));
  return when(blamed, both(taken_place(application_date(v)), above(application_date(v), start_day(v))));
}

/* WWB 78x: the need was there before the notification. */
static inline truth need_before_repeal(view *v)
{
  truth need = both(taken_place(need_start_date(v)), below(need_start_date(v), notification_day(v)));
  return both(notified_around_repeal(v), need);
}

/* WWB 78x: the day the right arose, and not before that test became law. */
static inline num start_around_repeal(view *v)
{
  return most(need_start_date(v), became_law(BIJSTAND_RULE_HOUSEHOLD_FAMILY_2012));
}

/* Pw 44(5): circumstances ask for a start before the notification, when the need was there. */
static inline truth starts_before_notification(view *v)
{
  truth asked = when(notified(v), retroactive_start_needed(v));
  return when(asked, both(taken_place(need_start_date(v)), below(need_start_date(v), notification_day(v))));
}

/* Pw 44(5): up to so many months before the notification, and not before the need. */
static inline num start_before_notification(view *v)
{
  return most(need_start_date(v), months_before(notification_day(v), amount(v, retroactive_start_months)));
}

/* --- whether it can have started ------------------------------------------------------------------------ */

/* Pw 44(1): the day lies before that day. Without a notification article 44 plays no part. */
static inline truth before_start(view *v) { return when(notified(v), not_(begun(v, start_day(v)))); }

static inline num last_day_of_running(view *v)
{
  return view_last_day_with(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING, 1 << 1);
}

/* The last day of an earlier benefit, recorded as such or as a benefit that ran; BIJSTAND_EVER: none. */
static inline num earlier_benefit_end(view *v)
{
  num end = previous_benefit_end(v);
  return select_num(taken_place(end), end, last_day_of_running(v));
}

/* Pw 44(1): a benefit runs on the day; that one has started. */
static inline truth runs_already(view *v)
{
  num end = previous_benefit_end(v);
  return either(benefit_running(v), when(taken_place(end), not_(over(v, end))));
}

/* Pw 45(3)(a): since an earlier benefit there have been fewer than thirty days without assistance. */
static inline truth after_short_break(view *v)
{
  num from = start_day(v), end = earlier_benefit_end(v);
  return when(taken_place(from), at_most(minus(from, end), amount(v, part_month_gap_days)));
}

/* --- the month ------------------------------------------------------------------------------------------ */

/* The first day of the month, from a day on, with a right that may be or surely is; BIJSTAND_NEVER: none. */
static inline int64_t first_day_with_right(const view *v, int64_t from, int sure)
{
  for (int32_t i = 0; i < v->part_count; i++) {
    const struct month_part *part = &v->part[i];
    if ((sure ? surely(part->right) : maybe(part->right)) && part->until >= from)
      return part->from > from ? part->from : from;
  }
  return BIJSTAND_NEVER;
}

static inline int64_t first_day_in_month(const view *v, int64_t granted, int sure)
{
  return first_day_with_right(v, granted > v->month_first ? granted : v->month_first, sure);
}

/* Granted from a day: that day, or the first one after it that has a right, be it of another month. */
static inline int64_t first_day_from(const view *v, int64_t granted, int sure)
{
  int64_t elsewhere = sure ? v->right_elsewhere.surely : v->right_elsewhere.may;
  return elsewhere != BIJSTAND_NEVER ? elsewhere : first_day_in_month(v, granted, sure);
}

/* The first day that may have a right where it isn't known from when it is granted: if need be one behind the month. */
static inline int64_t first_day_of_any(const view *v, num granted)
{
  int64_t day = first_day_from(v, granted.low, 0), behind = v->month_last + 1;
  if (day != BIJSTAND_NEVER || num_settled(granted) || granted.high < behind)
    return day;
  return granted.low > behind ? granted.low : behind;
}

static inline uint64_t why_right_in_month(const view *v)
{
  uint64_t why = 0;
  for (int32_t i = 0; i < v->part_count; i++)
    why |= v->part[i].right.why;
  return why;
}

static inline num start_after_notification(view *v)
{
  num day = pinned(start_day(v));
  return num_of_parts(v, num_made(first_day_of_any(v, day), first_day_from(v, day.high, 1),
                                  day.why | why_right_in_month(v) | v->right_elsewhere.why));
}

/* Without notification only a right that begins within the month shows its first day. */
static inline num start_without_notification(view *v)
{
  const struct month_part *first = &v->part[0];
  int64_t second_day = may_change_within(first) ? v->month_first + 1 : first->until + 1;
  int64_t low = surely(first->right) ? BIJSTAND_NEVER : first_day_with_right(v, second_day, 0);
  int64_t high = maybe(first->right) ? BIJSTAND_NEVER : first_day_with_right(v, second_day, 1);
  return num_of_parts(v, num_made(low, high, why_right_in_month(v)));
}

/* Pw 44(1): the first day of the right. */
static inline num first_day_of_right(view *v)
{
  return select_num(notified(v), start_after_notification(v), start_without_notification(v));
}

/* The day on which it began as far as this month shows: that from which it is granted, where there is a right on the first. */
static inline int64_t begun_in_month(const view *v, int64_t granted, int sure)
{
  int64_t day = first_day_in_month(v, granted, sure);
  return granted < v->month_first && day == v->month_first ? granted : day;
}

static inline num start_shown_by_month(view *v)
{
  num day = pinned(start_day(v));
  num shown = num_of_parts(v, num_made(begun_in_month(v, day.low, 0), begun_in_month(v, day.high, 1),
                                       day.why | why_right_in_month(v)));
  return select_num(notified(v), shown, start_without_notification(v));
}

/* Pw 45(3)(a): it began within the month, after thirty days or more without assistance. */
static inline truth started_after_long_break(view *v)
{
  num first = start_shown_by_month(v);
  truth within = both(taken_place(first), at_least(first, num_exact(v->month_first)));
  truth long_break = above(minus(first, earlier_benefit_end(v)), amount(v, part_month_gap_days));
  return all_of(right_on_some_days(v), within, long_break);
}

/* --- data of the earlier benefit ------------------------------------------------------------------------ */

/* Pw 43a: applied within twelve months after the earlier benefit. */
static inline truth applied_within_reuse_term(view *v)
{
  num applied = select_num(taken_place(application_date(v)), application_date(v), day_of_notification(v));
  num end = earlier_benefit_end(v);
  return both(above(applied, end), at_most(applied, months_after(end, amount(v, data_reuse_months))));
}
