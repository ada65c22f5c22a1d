/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * On the way out: what is left alone of a wage once there is one, and what has ended a benefit.
 */

/* Pw 6b, 31(2)(y): established to be limited in hours for medical reasons. */
static inline truth is_hours_limited(view *v, person p) { return hours_limited(v, p); }

/* Pw 19(1)(a): a benefit was running, and the income is no longer below the norm. */
static inline truth income_ends_benefit(view *v) { return when(benefit_running(v), not_(income_below_norm(v))); }
