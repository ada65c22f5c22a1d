/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * For whom duties hold, from which act and between which days (article 9 and its forerunners). Whoever asks for
 * assistance or has it is bound from the notification on; in a couple each spouse with a right on his own.
 */

/* --- which act --------------------------------------------------------------------------------------------- */

/* The day that a number such as 20050101 writes. */
static inline int64_t day_written(int64_t number)
{
  struct bijstand_civil civil = { (int32_t)(number / 10000), (int32_t)(number / 100 % 100), (int32_t)(number % 100) };
  return bijstand_days_from_civil(civil);
}

/* Invoeringsregeling WWB: in 2004 a municipality could have the duties of the WWB begin earlier, all or none. */
static inline truth duties_brought_forward(view *v, person p)
{
  num number = amount(v, work_duties_switch_date);
  (void)p;
  return begun(v, num_made(day_written(number.low), day_written(number.high), number.why));
}

/* WIJ 2(1): under 27 in the years of that act. */
static inline truth under_27_in_wij_years(view *v, person p)
{
  return not_(reached(v, p, wij_below_age));
}

/* --- who, and from when ------------------------------------------------------------------------------------ */

static inline truth notification_made(view *v) { return taken_place(notification_day(v)); }

/* Pw 9(1): from the notification on. Without one the question is about assistance as such. */
static inline truth after_notification(view *v)
{
  return unless(not_(notification_made(v)), either(benefit_running(v), begun(v, notification_day(v))));
}

/* Pw 9(1), (3): the applicant, and a spouse who has a right himself. */
static inline truth person_bound(view *v, person p)
{
  truth concerned = p == APPLICANT ? truth_yes() : couple(v);
  return when(both(concerned, after_notification(v)), entitled(v, p));
}

/* Pw 9(1): from 18 until state pension age. */
static inline truth of_age_to_work(view *v, person p)
{
  return both(reached(v, p, assistance_min_age), not_(pension_age_reached(v, p)));
}

static inline truth bound_under(view *v, person p, int32_t acts)
{
  return all_of(bound(v, p), is(duties_act(v, p), acts), of_age_to_work(v, p));
}

static inline truth of_abw_work_age(view *v, person p) { return bound_under(v, p, DUTIES_ACT_ABW); }

static inline truth of_wwb_work_age(view *v, person p) { return bound_under(v, p, DUTIES_ACT_WWB); }

static inline truth of_pw_work_age(view *v, person p) { return bound_under(v, p, DUTIES_ACT_PW); }

/* --- between which days ------------------------------------------------------------------------------------ */

static inline truth bound_since_notification(view *v, person p)
{
  return both(bound_to_work(v, p), notification_made(v));
}

/* The notification, or the birthday on which the age is reached when that is later. */
static inline num first_day_of_duties(view *v, person p)
{
  return most(notification_day(v), view_reaches(birth_date(v, p), amount(v, assistance_min_age)));
}

/* Pw 9(1): the day before state pension age. */
static inline num last_day_of_duties(view *v, person p) { return days_before(pension_age_date(v, p), num_exact(1)); }
