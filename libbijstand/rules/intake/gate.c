/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The gate: what a municipality asks of whoever knocks, as its profile tells it: by when to appear, how long the track
 * takes, and before which day nothing was paid. It is practice and changes no right; what of it goes beside the law is
 * taken out before the rules see it, unless practice is replayed.
 */

/* What opens it: the notification or the application. */
static inline num gate_opening(view *v)
{
  return select_num(is(choice(v, gate_trigger), GATE_TRIGGER_NOTIFICATION), notification_date(v), application_date(v));
}

static inline truth gate_is_there(view *v) { return not_(is(choice(v, gate_kind), GATE_KIND_NONE)); }

/* A gate for the young: whoever has not reached the age at which the desk is no longer for him. */
static inline truth gate_stands_before_youth(view *v)
{
  truth for_youth = both(gate_is_there(v), is(choice(v, gate_target), GATE_TARGET_YOUTH));
  return when(for_youth, both(begun(v, gate_opening(v)), not_(reached(v, APPLICANT, gate_target_below_age))));
}

static inline truth gate_stands_before_all(view *v)
{
  truth for_all = both(gate_is_there(v), is(choice(v, gate_target), GATE_TARGET_EVERYONE));
  return when(for_all, begun(v, gate_opening(v)));
}

/* The day is one to act on: who applies on Friday appears on Monday. */
static inline num gate_appearance(view *v)
{
  return moved_to_workday(days_after(gate_opening(v), amount(v, gate_report_days)));
}

static inline num gate_track_end(view *v) { return days_after(gate_opening(v), amount(v, gate_track_days)); }

static inline truth gate_bars_payment(view *v)
{
  return when(gate_holds(v), allowed(v, gate_blocks_payment));
}
