/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The course of the application in days (Awb 4:5 and 4:13 to 4:17, Pw 41(8) and 52): by when it is completed and
 * decided, when the college may leave it untreated, the penalty for a late decision, and the advance meanwhile. The
 * same days as the table of terms gives; here the facts of the case say from when they count.
 */
#include <bijstand/terms.h>

/* --- the application ------------------------------------------------------------------------------------ */

static inline truth application_filed(view *v) { return begun(v, application_date(v)); }

static inline truth application_decided(view *v) { return begun(v, application_decision_date(v)); }

static inline truth application_pending(view *v)
{
  return when(application_filed(v), not_(application_decided(v)));
}

/* --- completing it -------------------------------------------------------------------------------------- */

static inline truth completion_asked(view *v) { return begun(v, completion_request_date(v)); }

/* Awb 4:5(1)(c): data or documents are missing, and no term to complete has been given. */
static inline truth incomplete_without_term(view *v)
{
  truth not_asked = both(application_pending(v), not_(completion_asked(v)));
  return when(not_asked, not_(documents_complete(v)));
}

static inline truth asked_with_deadline(view *v)
{
  return when(completion_asked(v), taken_place(completion_deadline(v)));
}

static inline truth asked_without_deadline(view *v)
{
  return when(completion_asked(v), not_(taken_place(completion_deadline(v))));
}

/* Awb 4:5(1)(c): the term that the college gives where it names no day. */
static inline num deadline_of_policy(view *v)
{
  return days_after(completion_request_date(v), amount(v, repair_term_days));
}

/* Awb 4:5(1): it was completed in the term. */
static inline truth completed_in_time(view *v) { return at_most(completion_date(v), completion_due(v)); }

/* Awb 4:5(4): the day from which the four weeks count: the completion, or the end of the term without it. */
static inline num end_of_completion(view *v) { return least(completion_date(v), completion_due(v)); }

/* Awb 4:5(1), (4): the term has passed without completion, and the four weeks after it have not. */
static inline truth may_be_left_untreated(view *v)
{
  truth unused = both(over(v, completion_due(v)), not_(completed_in_time(v)));
  num last = moved_to_workday(days_after(end_of_completion(v), amount(v, incomplete_decision_term_days)));
  return when(both(application_pending(v), completion_asked(v)), both(unused, not_(over(v, last))));
}

/* --- deciding on it ------------------------------------------------------------------------------------- */

/* Awb 4:13(2): eight weeks after receipt, before anything moves it. */
static inline num full_decision_term(view *v)
{
  return days_after(application_date(v), amount(v, decision_term_days));
}

static inline num end_of_decision_term(view *v) { return moved_to_workday(full_decision_term(v)); }

/* Awb 4:15(1)(a): from the day after the request, */
static inline num first_day_of_standstill(view *v) { return days_after(completion_request_date(v), num_exact(1)); }

/* until the day before it is completed, or the end of the term to complete. */
static inline num last_day_of_standstill(view *v)
{
  return least(days_before(completion_date(v), num_exact(1)), completion_due(v));
}

static inline num days_of_standstill(view *v)
{
  return minus(last_day_of_standstill(v), completion_request_date(v));
}

/* Awb 4:15(1)(a): asked while the term ran, and not completed at once. */
static inline truth clock_stands_still(view *v)
{
  truth asked = when(application_filed(v), completion_asked(v));
  truth in_term = both(at_least(completion_request_date(v), application_date(v)),
                       at_most(first_day_of_standstill(v), end_of_decision_term(v)));
  return when(asked, both(in_term, at_most(first_day_of_standstill(v), last_day_of_standstill(v))));
}

static inline truth clock_stopped(view *v) { return taken_place(clock_stopped_from(v)); }

/* Awb 4:15: what was left of the term is added behind the standstill. */
static inline num end_of_stopped_term(view *v)
{
  num full = full_decision_term(v);
  num running = select_num(above(clock_stopped_from(v), full), moved_to_workday(full), full);
  return moved_to_workday(days_after(running, clock_stopped_days(v)));
}

/* Awb 4:14(3): a later day was announced. */
static inline truth decision_postponed(view *v)
{
  num announced = decision_postponed_until(v);
  return when(application_filed(v), both(taken_place(announced), above(announced, decision_due(v))));
}

/* --- the penalty for a late decision -------------------------------------------------------------------- */

/* Awb 4:17(3): in writing, after the term for the decision has passed. */
static inline truth notice_of_default(view *v)
{
  return when(both(application_filed(v), begun(v, default_notice_date(v))),
              above(default_notice_date(v), decision_due(v)));
}

static inline truth notice_unreasonably_late(view *v)
{
  return when(in_default(v), default_notice_unreasonably_late(v));
}

static inline truth notice_for_nothing(view *v) { return when(in_default(v), clearly_no_right(v)); }

/* Awb 4:17(3): when two weeks have passed since the notice. Working rule: that day itself. */
static inline num first_day_of_penalty(view *v)
{
  return moved_to_workday(days_after(default_notice_date(v), amount(v, penalty_notice_days)));
}

/* Awb 4:17(1): there is no decision on the first day, and nothing that excludes the penalty. */
static inline truth penalty_has_begun(view *v)
{
  num first = first_day_of_penalty(v);
  truth late = both(begun(v, first), above(application_decision_date(v), first));
  return when(in_default(v), both(late, not_(penalty_excluded(v))));
}

static inline truth penalty_owed(view *v) { return taken_place(penalty_from(v)); }

/* Awb 4:17(1): each day in default up to the day itself, without the day of the decision, and never more than 42. */
static inline num days_of_penalty(view *v)
{
  num end = least(application_decision_date(v), days_after(today(v), num_exact(1)));
  return least(minus(end, penalty_from(v)), amount(v, penalty_days_max));
}

/* Awb 4:17(1), 4:18: it was decided, or the days of the penalty are full. */
static inline truth penalty_at_its_end(view *v)
{
  truth full = at_least(penalty_days(v), amount(v, penalty_days_max));
  return when(penalty_owed(v), either(application_decided(v), full));
}

static inline num day_penalty_ended(view *v)
{
  return days_after(penalty_from(v), minus(penalty_days(v), num_exact(1)));
}

/* What is owed from a day on for so many days; LAW_MAX where an amount is not covered. */
static inline int64_t penalty_of_days(const view *v, int64_t from, int64_t days)
{
  struct bijstand_penalty found;
  bijstand_status status = bijstand_penalty_until(v->rulebook, from, from + days - 1, &found);
  return status != BIJSTAND_OK || found.cents == BIJSTAND_UNKNOWN ? LAW_MAX : found.cents;
}

/* Awb 4:17(2): the sum of the days; the more of them, the more it is. */
static inline num sum_of_penalty(view *v)
{
  num days = penalty_days(v), from = penalty_from(v);
  int64_t high = penalty_of_days(v, from.low, days.high);
  if (high == LAW_MAX)
    return view_absent(v, BIJSTAND_PARAMETER_PENALTY_DAY_1);
  return num_made(penalty_of_days(v, from.high, days.low), high, days.why | from.why);
}

/* --- the advance ---------------------------------------------------------------------------------------- */

/* Pw 41(8): an invited refugee, one who leaves reception or follows his family, or who has such a permit. */
static inline truth came_as_refugee(view *v)
{
  truth arrived = not_(is(asylum_arrival_route(v, APPLICANT), ASYLUM_ARRIVAL_ROUTE_NONE));
  truth permitted = is(residence_right(v, APPLICANT), RESIDENCE_RIGHT_ASYLUM_FIXED_TERM);
  truth foreign = not_(is(nationality(v, APPLICANT), NATIONALITY_DUTCH));
  return when(both(foreign, not_(application_filed(v))), either(arrived, permitted));
}

static inline truth advance_under_wij(view *v) { return is(act(v), ACT_WIJ); }

/* Pw 52(1): applied, and not decided. */
static inline truth waits_for_decision(view *v) { return application_pending(v); }
static inline truth waits_for_decision_wwb(view *v) { return both(not_(advance_under_wij(v)), application_pending(v)); }
static inline truth waits_for_decision_wij(view *v) { return both(advance_under_wij(v), application_pending(v)); }

/* Pw 52(1)(a): data are missing, late or incomplete, and the applicant is to blame for that. */
static inline truth withholds_documents_if(view *v, truth waits)
{
  return when(waits, when(documents_missing_by_own_fault(v), not_(documents_complete(v))));
}

static inline truth withholds_documents(view *v) { return withholds_documents_if(v, waits_for_decision(v)); }
static inline truth withholds_documents_wwb(view *v) { return withholds_documents_if(v, waits_for_decision_wwb(v)); }
static inline truth withholds_documents_wij(view *v) { return withholds_documents_if(v, waits_for_decision_wij(v)); }

/* Pw 52(1)(b): it was certain at the application that there is no right. */
static inline truth clearly_without_right(view *v) { return when(waits_for_decision(v), clearly_no_right(v)); }
static inline truth clearly_without_right_wwb(view *v) { return when(waits_for_decision_wwb(v), clearly_no_right(v)); }
static inline truth clearly_without_right_wij(view *v) { return when(waits_for_decision_wij(v), clearly_no_right(v)); }

static inline truth advance_granted(view *v) { return advance_due(v); }
static inline truth advance_granted_wwb(view *v) { return both(not_(advance_under_wij(v)), advance_due(v)); }
static inline truth advance_granted_wij(view *v) { return both(advance_under_wij(v), advance_due(v)); }

/* Pw 52(2): a share of the amount of 19(2), holiday allowance included. */
static inline num share_of_expected_assistance(view *v)
{
  return share_of(left_after(norm(v), income_counted(v)), advance_share(v));
}

/* Pw 52(1): within four weeks of the application, and each four weeks after. */
static inline num last_day_of_first_advance(view *v)
{
  return moved_to_workday(days_after(application_date(v), amount(v, advance_first_days)));
}

static inline num last_day_of_second_advance(view *v)
{
  num first = days_after(application_date(v), amount(v, advance_first_days));
  return moved_to_workday(days_after(first, amount(v, advance_interval_days)));
}

/* WIJ 37(1): the same four weeks. */
static inline num last_day_of_first_wij_advance(view *v)
{
  return moved_to_workday(days_after(application_date(v), amount(v, wij_advance_days)));
}

static inline num last_day_of_second_wij_advance(view *v)
{
  num first = days_after(application_date(v), amount(v, wij_advance_days));
  return moved_to_workday(days_after(first, amount(v, wij_advance_days)));
}
