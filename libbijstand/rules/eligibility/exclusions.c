/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Exclusions (article 13, Abw article 9), per person and per day: from all assistance, from general
 * assistance, and the two that hold only so far as lack of means follows from them, which here become income
 * that was let go.
 */

/* The day on which a rule became law: what transitional law looks back to. */
static inline num became_law(bijstand_rule rule) { return num_exact(bijstand_rule_by_id(rule)->holds.low); }

/* --- detention and sentences ---------------------------------------------------------------------------- */

/* Pw 13(1)(a): lawfully deprived of liberty, wherever and on whatever ground. */
static inline truth deprived_of_liberty(view *v, person p)
{
  return not_(is(detention(v, p), DETENTION_NONE));
}

/* Besluit extramurale vrijheidsbeneming: a sentence or measure that is served outside the institution. */
static inline truth serving_outside(view *v, person p)
{
  int32_t kinds = DETENTION_PENITENTIARY_PROGRAMME | DETENTION_TBS_LEAVE | DETENTION_YOUTH_LEAVE |
                  DETENTION_YOUTH_TRAINING_PROGRAMME | DETENTION_ISD_OUTSIDE | DETENTION_SOCIAL_CARE_TRANSFER;
  return is(detention(v, p), kinds);
}

/* Pw 13(3): admitted against his will for care, not for a sentence. */
static inline truth in_compulsory_care(view *v, person p)
{
  return is(detention(v, p), DETENTION_COMPULSORY_CARE);
}

/* Pw 13(1)(b): evades a sentence that is final. */
static inline truth evading_sentence(view *v, person p) { return evades_sentence(v, p); }

/* WWB 78p: received assistance when evading a sentence became a ground, and has done so since. */
static inline truth evading_client(view *v, person p)
{
  num client_since = view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  return when(evades_sentence(v, p), below(client_since, became_law(BIJSTAND_RULE_EVADES_SENTENCE_2011)));
}

/* WWB 78p: for him the ground holds only when the months of grace have gone by. */
static inline truth fugitive_grace_over(view *v, person p)
{
  num grace = amount_or(v, fugitive_transition_months, num_exact(0));
  (void)p;
  return begun(v, months_after(became_law(BIJSTAND_RULE_EVADES_SENTENCE_2011), grace));
}

/* --- stay abroad ---------------------------------------------------------------------------------------- */

/* The notification, or the day on which the need arose or, where that is held against him, on which he applied. */
static inline num benefit_asked_from(view *v)
{
  num notified = later_if_any(notification_date(v), need_start_date(v));
  truth late = both(taken_place(application_date(v)), above(application_date(v), notified));
  num from = select_num(when(late, application_late_by_own_fault(v)), application_date(v), notified);
  return select_num(taken_place(notification_date(v)), from, num_exact(BIJSTAND_EVER));
}

/* The day from which days abroad count for the year: 1 January, or the day on which the benefit started. */
static inline num abroad_counts_from(view *v)
{
  num running = view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  num start = select_num(taken_place(running), running, benefit_asked_from(v));
  num from = select_num(allowed(v, days_abroad_before_benefit_count), num_exact(BIJSTAND_EVER), start);
  return most(from, num_exact(v->year_first));
}

/* The stays in the dossier; whether the days of departure and return count is policy: the act is silent. */
static inline struct days_counted stays_abroad(view *v, person p, num from)
{
  struct edge_days edges = { allowed(v, days_abroad_departure_counts),
                             allowed(v, days_abroad_return_counts) };
  return view_days_counted(v, p, BIJSTAND_FACT_ABROAD, from, edges);
}

/* A count that is stated for a day grows with the days after it; one without a date is taken as it is. */
static inline num days_abroad_in_year(view *v, person p)
{
  num stated_on = view_stated_on(v, p, BIJSTAND_FACT_ABROAD_DAYS_IN_YEAR);
  num after = days_after(most(stated_on, num_exact(v->year_first - 1)), num_exact(1));
  truth undated = equal(stated_on, num_exact(BIJSTAND_EVER));
  num grown = select_num(undated, num_exact(0), stays_abroad(v, p, after).in_all);
  num counted = stays_abroad(v, p, abroad_counts_from(v)).in_all;
  return select_num(taken_place(stated_on), plus(abroad_days_in_year(v, p), grown), counted);
}

/* The same for one stay: a count that is stated for a day grows for as long as that stay is not broken. */
static inline num days_abroad_unbroken(view *v, person p)
{
  num stated_on = view_stated_on(v, p, BIJSTAND_FACT_ABROAD_DAYS_UNBROKEN);
  num after = minus(today(v), stated_on), run = stays_abroad(v, p, num_exact(v->year_first)).unbroken;
  truth undated = equal(stated_on, num_exact(BIJSTAND_EVER));
  num stated = plus(abroad_days_unbroken(v, p), select_num(undated, num_exact(0), after));
  truth as_stated = both(taken_place(stated_on), either(undated, at_least(run, after)));
  return select_num(as_stated, stated, run);
}

/* Whether the day is one abroad; where nothing but counts is stated, they are about a stay that goes on. */
static inline truth abroad_on_day(view *v, person p)
{
  truth counted = either(view_stated(v, p, BIJSTAND_FACT_ABROAD_DAYS_IN_YEAR),
                         view_stated(v, p, BIJSTAND_FACT_ABROAD_DAYS_UNBROKEN));
  truth only_counted = both(counted, not_(view_stated(v, p, BIJSTAND_FACT_ABROAD)));
  return either(only_counted, stays_abroad(v, p, num_exact(v->year_first)).last);
}

static inline truth abroad_longer_than(view *v, person p, num in_year, num in_one_stay)
{
  return when(abroad_on_day(v, p),
              either(above(days_abroad_in_year(v, p), in_year), above(days_abroad_unbroken(v, p), in_one_stay)));
}

/*
 * Pw 13(1)(e): a day abroad beyond the limit of the calendar year, or beyond the limit of one stay, which may
 * have begun in the year before; whoever may stay away longer in a year may do so in one stay.
 */
static inline truth too_long_abroad(view *v, person p)
{
  num limit = abroad_limit_days(v, p);
  return abroad_longer_than(v, p, limit, most(limit, amount_or(v, abroad_unbroken_days_max, limit)));
}

/* Abw 9(1)(d): how long the usual holiday is, which no rule fixed before that of the minister. */
static inline truth left_open_by_law(view *v, person p)
{
  (void)p;
  return truth_left_open(v, 0);
}

/* Abw 9(1)(d): longer than the usual holiday, which is counted by the calendar year. */
static inline truth beyond_usual_holiday(view *v, person p)
{
  return when(abroad_on_day(v, p), above(days_abroad_in_year(v, p), abroad_limit_days(v, p)));
}

/* Regeling gebruikelijke vakantieduur Abw 1(a): who is old enough for the longer holiday. */
static inline truth of_longer_holiday_age(view *v, person p) { return reached(v, p, abroad_exempt_min_age); }

/* The same, 1(a): the longer holiday may not be exceeded in one stretch either. */
static inline truth beyond_longer_holiday(view *v, person p)
{
  num limit = abroad_limit_days(v, p);
  return when(of_longer_holiday_age(v, p), abroad_longer_than(v, p, limit, limit));
}

/* WWB 13 from 2005 to 2008: exempted from the work duty, and old enough. */
static inline truth older_and_exempt(view *v, person p)
{
  return both(of_longer_holiday_age(v, p), exempt_from_work_duty(v, p));
}

/* WWB 13(4) from 2009 to 2011: exempted from the work duty and from the duty to use support, at any age. */
static inline truth exempt_from_both_duties(view *v, person p)
{
  return both(exempt_from_work_duty(v, p), exempt_from_reintegration_duty(v, p));
}

/* WWB 78q: a stay that had begun when the shorter limits became law, in the months of grace. */
static inline truth stay_in_grace(view *v, person p, num months)
{
  num day = became_law(BIJSTAND_RULE_ABROAD_LIMIT_2012), left = view_held_since(v, p, BIJSTAND_FACT_ABROAD);
  return both(below(left, day), not_(begun(v, months_after(day, months))));
}

static inline truth exempt_stay_in_grace(view *v, person p)
{
  return both(exempt_from_both_duties(v, p), stay_in_grace(v, p, amount(v, abroad_transition_short_months)));
}

static inline truth pensioner_stay_in_grace(view *v, person p)
{
  return both(pension_age_reached(v, p), stay_in_grace(v, p, amount(v, abroad_transition_long_months)));
}

/* WIJ 2(1): of an age at which the act on investing in young people takes the place of assistance. */
static inline truth below_wij_age(view *v, person p) { return not_(reached(v, p, wij_below_age)); }

/* WIJ 23: the longer limit of the year, and the usual one for one stay. */
static inline truth too_long_abroad_wij(view *v, person p)
{
  num in_year = amount(v, wij_abroad_days_max), in_one_stay = amount(v, wij_abroad_unbroken_days_max);
  return when(below_wij_age(v, p), abroad_longer_than(v, p, in_year, in_one_stay));
}

/* --- all assistance: the other grounds ------------------------------------------------------------------ */

/* Pw 13(1)(f): under 18. */
static inline truth under_age(view *v, person p) { return not_(reached(v, p, assistance_min_age)); }

/* Pw 13(1)(g): asks for assistance to pay a debt, and had enough when it arose or later. */
static inline truth asks_to_pay_debt(view *v, person p)
{
  (void)p;
  return when(debt_assistance_requested(v), debt_means_when_arisen(v));
}

/* --- general assistance --------------------------------------------------------------------------------- */

/* Pw 13(2)(a): 18, 19 or 20 and in an institution. */
static inline truth young_in_institution(view *v, person p)
{
  return both(young(v, p), in_institution(v, p));
}

/* WWB 13(2)(a) from 2009 to 2011: too young for general assistance, which the WIJ then takes the place of. */
static inline truth below_general_age(view *v, person p)
{
  return not_(reached(v, p, general_assistance_min_age));
}

/* WWB 78t: an application that was not decided when the WIJ ended is decided under the WWB. */
static inline truth applied_and_undecided(view *v, person p)
{
  (void)p;
  return both(not_(benefit_running(v)), taken_place(application_date(v)));
}

/* WWB 13(2)(b) until 2011, Abw 9(2)(d): has the income scheme for artists, or is married to who has it. */
static inline truth artist_in_household(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  return either(artist_scheme(v, p), when(couple(v), artist_scheme(v, other)));
}

/* Pw 13(2)(b): on unpaid leave, unless a single parent on leave under chapter 6 of the Wet arbeid en zorg. */
static inline truth on_unpaid_leave(view *v, person p)
{
  truth excepted = when(single_parent(v), unpaid_leave_care_act(v, p));
  return when(unpaid_leave(v, p), not_(excepted));
}

/* Pw 13(1)(d), 13(2)(b), "insofar": what was let go by strike and by leave together. */
static inline num income_lost_by_leave_too(view *v, person p)
{
  return plus(income_lost(v, p), unpaid_leave_income_lost(v, p));
}

/* Abw 9(2): follows education that falls under the acts on student finance. */
static inline truth studies_under_finance_act(view *v, person p)
{
  int32_t schemes = EDUCATION_SCHEME_STUDENT_FINANCE | EDUCATION_SCHEME_SCHOOL_ALLOWANCE;
  return when(education_followed(v, p), is(education_scheme(v, p), schemes));
}

/* Abw 9(2)(c): education that is not needed for work and takes so many hours a week that it is in its way. */
static inline truth studies_most_of_week(view *v, person p)
{
  truth hours = at_least(education_hours_per_week(v, p), amount(v, education_exclusion_hours_min));
  return when(education_followed(v, p), both(hours, not_(education_needed_for_work(v, p))));
}

/*
 * Pw 13(2)(c): under 27 and able to follow education paid by the state; found by the college. In the first half
 * of 2012 the act had the words, but no age was in force.
 */
static inline truth could_study(view *v, person p)
{
  truth of_age = where_covered(v, study_test_below_age, not_(reached(v, p, study_test_below_age)));
  return when(of_age, education_possible(v, p));
}

/* Pw 13(2)(c)(1): with a right to student finance for it, whether he follows it or not. */
static inline truth could_study_with_finance(view *v, person p)
{
  return when(could_study(v, p), student_finance_entitled(v, p));
}

/* Pw 13(2)(c)(2): and not following it, which excludes without such a right too. */
static inline truth could_study_but_does_not(view *v, person p)
{
  return when(could_study(v, p), not_(education_followed(v, p)));
}

/* Pw 13(2)(d): under 27, and attitude and conduct show beyond doubt that he will not meet his duties. */
static inline truth young_and_unwilling(view *v, person p)
{
  return when(not_(reached(v, p, conduct_exclusion_below_age)), unwilling_conduct(v, p));
}

/* Pw 13: any of the grounds. */
static inline truth excluded_on_a_ground(view *v, person p)
{
  return either(excluded_any(v, p), excluded_general(v, p));
}
