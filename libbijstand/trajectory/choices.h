/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where a cell leads when the case decides it.
 */
#ifndef BIJSTAND_TRAJECTORY_CHOICES_H
#define BIJSTAND_TRAJECTORY_CHOICES_H

#include "trajectory/chart.h"

chart_choice choose_default;
chart_choice choose_after_search;
chart_choice choose_application_in_track;
chart_choice choose_back_again;
chart_choice choose_chain_resumed;
chart_choice choose_opens_as;
chart_choice choose_plan_for;
chart_choice choose_rediagnosed_as;
chart_choice choose_restored_as;
chart_choice choose_who_survives;

#endif
