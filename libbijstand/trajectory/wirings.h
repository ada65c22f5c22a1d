/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When a wiring works: each asks how the case stands after the step that set it off.
 */
#ifndef BIJSTAND_TRAJECTORY_WIRINGS_H
#define BIJSTAND_TRAJECTORY_WIRINGS_H

#include "trajectory/chart.h"

chart_condition condition_always;
chart_condition condition_gate_is_youth_desk;
chart_condition condition_gate_is_centre;
chart_condition condition_nobody_else_at_gate;
chart_condition condition_closed_without_decision;
chart_condition condition_request_is_open;
chart_condition condition_came_from_missing;
chart_condition condition_right_was_suspended;
chart_condition condition_file_is_closed;
chart_condition condition_decision_holds_now;
chart_condition condition_ends_by_work;
chart_condition condition_ends_otherwise;
chart_condition condition_claim_is_open;
chart_condition condition_works_full_time;
chart_condition condition_claim_has_ended;
chart_condition condition_signal_is_vacancy;
chart_condition condition_file_not_open;

#endif
