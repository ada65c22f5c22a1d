/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Events from text, and from callers, inside the library.
 */
#ifndef BIJSTAND_TRAJECTORY_EVENT_H
#define BIJSTAND_TRAJECTORY_EVENT_H

#include "base/text.h"
#include "trajectory/chart.h"

/* bijstand_event_give_text on texts without an end of their own; error says the line and column that are given. */
bijstand_status trajectory_give(struct bijstand_event *event, struct bijstand_text name, struct bijstand_text text,
                                int32_t line, int32_t column, struct bijstand_error *error);

/* What bijstand_event_give would have said of the data of an event that a caller filled in by hand. */
bijstand_status trajectory_check_data(const struct bijstand_event *event);

#endif
