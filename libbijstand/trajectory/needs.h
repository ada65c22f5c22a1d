/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What an event needs before it may change a region. Each need is a row of reasons.csv: the reason that is given when it
 * is not met. A need whose datum the row names is met when the event carries it; the others are told here.
 */
#ifndef BIJSTAND_TRAJECTORY_NEEDS_H
#define BIJSTAND_TRAJECTORY_NEEDS_H

#include "trajectory/chart.h"

chart_need need_person_alive;
chart_need need_search_period_ended;
chart_need need_exception_in_law;
chart_need need_term_is_over;
chart_need need_not_treated_in_time;
chart_need need_term_lies_ahead;
chart_need need_start_not_before_notification;
chart_need need_no_overlap_elsewhere;
chart_need need_was_heard;
chart_need need_reviewed_in_time;
chart_need need_missed_talk_explained;
chart_need need_address_not_excused;
chart_need need_address_agrees;
chart_need need_ground_to_withdraw;
chart_need need_not_closed_silently;
chart_need need_objection_upheld;
chart_need need_month_within_right;
chart_need need_nobody_died;
chart_need need_gate_done_indeed;
chart_need need_gate_broken_indeed;
chart_need need_claim_is_closed;
chart_need need_claim_ended_by_work;
chart_need need_claim_ended_otherwise;
chart_need need_claim_runs;
chart_need need_contact_is_lost;
chart_need need_contact_is_back;
chart_need need_person_died;
chart_need need_visit_done;
chart_need need_address_investigated;
chart_need need_two_written_calls;
chart_need need_not_closed_on_silence;
chart_need need_protection_settled;
chart_need need_heard_in_objection;

#endif
