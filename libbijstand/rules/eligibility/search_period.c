/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The four weeks in which somebody under 27 first looks for work or a school (articles 41, 43 and 7): whether
 * they hold for an application on the day, from when it can be filed, and what holds besides.
 */

/* The application concerns the applicant and, in a couple, the spouse, who is looked at only there: one of them. */
#define of_either(v, of_applicant, of_partner) either(of_applicant, when(couple(v), of_partner))
#define first_of_either(v, of_applicant, of_partner) \
  least(of_applicant, select_num(couple(v), of_partner, num_exact(BIJSTAND_NEVER)))

/* --- the notification ----------------------------------------------------------------------------------- */

/* Pw 44(2): name, address and place of residence have been registered. */
static inline truth registered(view *v) { return taken_place(notification_date(v)); }

/*
 * Pw 43(6): after the refusal of one of the other schemes the day of its notification stands. That the new
 * one followed at once is not measured: whoever records the old day says so.
 */
static inline truth follows_refused_scheme(view *v)
{
  truth refused = both(taken_place(refused_scheme_notification_date(v)),
                       at_most(refused_scheme_decision_date(v), notification_date(v)));
  return when(both(registered(v), refused), below(refused_scheme_notification_date(v), notification_date(v)));
}

static inline truth notified(view *v) { return taken_place(notification_day(v)); }

/* The notification, or the day itself while there is none. */
static inline num day_of_notification(view *v)
{
  return select_num(notified(v), notification_day(v), today(v));
}

/* Whether a day has come, on the day itself or by a notification that is still to be made. */
static inline truth come_by_notification(view *v, num day)
{
  return either(begun(v, day), when(notified(v), at_most(day, notification_day(v))));
}

/* --- who has to search ---------------------------------------------------------------------------------- */

static inline num end_of_search_age(view *v, person p)
{
  return view_reaches(birth_date(v, p), amount(v, search_period_below_age));
}

static inline num first_end_of_search_age(view *v)
{
  return first_of_either(v, end_of_search_age(v, APPLICANT), end_of_search_age(v, PARTNER));
}

/* Has reached the age of 27, on the day itself or by a notification that is still to be made. */
static inline truth beyond_search_age(view *v, person p)
{
  return either(reached(v, p, search_period_below_age),
                when(notified(v), at_most(end_of_search_age(v, p), notification_day(v))));
}

/* Pw 41(4): the application concerns only persons under 27. */
static inline truth everyone_of_search_age(view *v)
{
  return not_(of_either(v, beyond_search_age(v, APPLICANT), beyond_search_age(v, PARTNER)));
}

/* The year is that before the application; until there is one, that before the day on which it could come at once. */
static inline truth left_special_school_lately(view *v, person p)
{
  num last = special_school_last_enrolled(v, p), applied = application_date(v);
  num lapsed = days_after(months_after(last, amount(v, search_period_school_exception_months)), num_exact(1));
  truth over_a_year = select_truth(taken_place(applied), at_most(lapsed, applied), come_by_notification(v, lapsed));
  return when(taken_place(last), not_(over_a_year));
}

/* Pw 41(4)(a): at practical education or special secondary education at most a year before. */
static inline truth from_special_school(view *v)
{
  return of_either(v, left_special_school_lately(v, APPLICANT), left_special_school_lately(v, PARTNER));
}

/* Pw 41(4)(b): medically limited in hours, or of the group for wage cost subsidy. */
static inline truth limited_in_work(view *v)
{
  return of_either(v, either(hours_limited(v, APPLICANT), wage_subsidy_group(v, APPLICANT)),
                   either(hours_limited(v, PARTNER), wage_subsidy_group(v, PARTNER)));
}

/* Pw 41(11): the college takes the application earlier, as circumstances ask. */
static inline truth taken_earlier(view *v)
{
  return when(everyone_of_search_age(v), early_application_needed(v));
}

/* WWB 41(4) in the text of the household test: not when a member of the family is 27 or over. */
static inline truth family_member_beyond_search_age(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, when(of_family(v, p), beyond_search_age(v, p)));
  return both(household_is_family(v), any);
}

/* WWB 78x: notified between the announcement of the repeal and two months after it, with such a family. */
static inline truth notified_around_repeal(view *v)
{
  truth in_time = view_covered_on(v, BIJSTAND_PARAMETER_HOUSEHOLD_TEST_REPORT_COUNTS, notification_day(v));
  return both(in_time, repealed_for_this_household(v));
}

/* --- when ----------------------------------------------------------------------------------------------- */

/* The end of an unemployment benefit that still ran at the notification; BIJSTAND_NEVER: there is none. */
static inline num unemployment_benefit_ends(view *v, person p)
{
  num end = unemployment_benefit_end(v, p);
  return select_num(at_least(end, day_of_notification(v)), end, num_exact(BIJSTAND_NEVER));
}

static inline num first_unemployment_benefit_ends(view *v)
{
  return first_of_either(v, unemployment_benefit_ends(v, APPLICANT), unemployment_benefit_ends(v, PARTNER));
}

/* Pw 41(6): of those who have to search, who still receives unemployment benefit. */
static inline truth leaves_unemployment_benefit(view *v)
{
  return when(search_period(v), taken_place(first_unemployment_benefit_ends(v)));
}

/* Pw 41(6): four weeks before the unemployment benefit ends. */
static inline num weeks_before_benefit_ends(view *v)
{
  return days_before(first_unemployment_benefit_ends(v), amount(v, unemployment_end_report_days));
}

/* Pw 41(4): at the notification, or on the first day for it, nobody is 27 and no exception is made. */
static inline truth has_to_search(view *v)
{
  truth too_old = at_most(first_end_of_search_age(v), day_of_notification(v));
  truth dated = either(notified(v), taken_place(notification_from(v)));
  return when(dated, not_(either(search_lifted(v), too_old)));
}

/* Pw 41(4): four weeks after the notification, or as soon as one of them is 27. */
static inline num end_of_search(view *v)
{
  num possible = notification_from(v);
  num begin = select_num(notified(v), later_if_any(notification_day(v), possible), possible);
  return least(days_after(begin, amount(v, search_period_days)), first_end_of_search_age(v));
}

/* --- what holds besides --------------------------------------------------------------------------------- */

static inline truth of_search_age(view *v, person p)
{
  truth concerned = p == APPLICANT ? truth_yes() : couple(v);
  return both(concerned, not_(beyond_search_age(v, p)));
}

/* Pw 43(5): under 27 without search period: his conduct in the first four weeks is judged all the same. */
static inline truth judged_without_search(view *v, person p)
{
  truth beside_older = when(couple(v), beyond_search_age(v, p == APPLICANT ? PARTNER : APPLICANT));
  return both(of_search_age(v, p), either(search_lifted(v), beside_older));
}

/* Pw 41(5): one of the persons is under 27. Printed from January 2012, in force with the term of 41(7). */
static inline truth somebody_of_search_age(view *v)
{
  return where_covered(v, education_documents_days,
                       either(of_search_age(v, APPLICANT), of_search_age(v, PARTNER)));
}

/* Pw 41(7): where no search period holds the documents follow within four weeks. */
static inline truth documents_follow(view *v)
{
  return where_covered(v, education_documents_days,
                       either(judged_without_search(v, APPLICANT), judged_without_search(v, PARTNER)));
}

/* --- support by the municipality (articles 7 and 7a) ---------------------------------------------------- */

/* Pw 7(3)(b): in the four weeks after the notification. */
static inline truth in_search_period(view *v)
{
  truth waits = when(both(search_period(v), notified(v)), not_(begun(v, application_from(v))));
  return both(waits, begun(v, notification_day(v)));
}

/* WWB 7(3)(a) until June 2012: under 27, and follows education at the expense of the state. */
static inline truth follows_state_education(view *v)
{
  return where_covered(v, search_period_below_age,
                       when(not_(reached(v, APPLICANT, search_period_below_age)),
                            when(education_followed(v, APPLICANT), education_state_funded(v, APPLICANT))));
}

/* Pw 7(3)(a): not for those under 27, in 2026 all of them. */
static inline truth under_27(view *v) { return not_(reached(v, APPLICANT, search_period_below_age)); }

/* Pw 7(3)(a): under 27, and could follow such education with student finance or without following it. */
static inline truth could_follow_state_education(view *v)
{
  truth possible = when(under_27(v), education_possible(v, APPLICANT));
  truth followed = education_followed(v, APPLICANT);
  return when(possible, either(student_finance_entitled(v, APPLICANT), not_(followed)));
}

/* Pw 7a: theirs is that of article 7a, unless they could go to school. */
static inline truth young_and_cannot_learn(view *v)
{
  return both(under_27(v), not_(could_follow_state_education(v)));
}

/* Pw 7a(6): in the four weeks the college may find it needed. */
static inline truth young_in_search_period(view *v)
{
  return both(young_and_cannot_learn(v), in_search_period(v));
}

/* --- where to apply ------------------------------------------------------------------------------------- */

/* Abw 63a, 68a, WWB 41: at the centre for work and income, as long as there is one. */
static inline truth at_centre_for_work_and_income(view *v) { return covered(v, applications_at_cwi); }

/* Pw 41(2), (3): no registered resident, or under pension age in an institution; unless a by-law says no. */
static inline truth directly_at_college(view *v)
{
  truth inside = both(not_(pension_age_reached(v, APPLICANT)), in_institution(v, APPLICANT));
  truth exempted = either(inside, not_(brp_registered(v, APPLICANT)));
  return when(not_(allowed(v, other_applications_via_uwv)), exempted);
}

static inline truth applies_at_svb(view *v) { return is(authority(v), AUTHORITY_SVB); }
