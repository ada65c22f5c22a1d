/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The phases 1 to 4 by the estimated months to work, the mark "phase 5" for the hardest group, and the routes A and B
 * that took the place of the phases. A phase is an estimate for the caseworker; no right hangs on it.
 */

/* --- by which instrument -------------------------------------------------------------------------------- */

/* The municipality has settled the instrument; the codes of the parameter are those of the outcome, in that order. */
static inline truth instrument_is_settled(view *v) { return covered(v, classification_instrument); }
static inline code settled_instrument(view *v) { return choice(v, classification_instrument); }

/* --- the phase ------------------------------------------------------------------------------------------ */

static inline truth within(view *v, person p, num months) { (void)v; return at_most(distance_months(v, p), months); }

static inline truth within_phase_1(view *v, person p) { return within(v, p, amount(v, phase_1_max_months)); }

/* Work within six months, and no support needed for it. */
static inline truth finds_work_alone(view *v, person p)
{
  return when(within_phase_1(v, p), not_(needs_support_to_find_work(v, p)));
}

static inline truth near_but_needs_support(view *v, person p)
{
  return when(within_phase_1(v, p), needs_support_to_find_work(v, p));
}

static inline num end_of_phase_2(view *v)
{
  return most(amount(v, phase_1_max_months), amount(v, phase_2_max_months));
}

static inline num end_of_phase_3(view *v) { return most(end_of_phase_2(v), amount(v, phase_3_max_months)); }

static inline truth within_phase_2(view *v, person p) { return within(v, p, end_of_phase_2(v)); }
static inline truth within_phase_3(view *v, person p) { return within(v, p, end_of_phase_3(v)); }

/* The phase that the employment service has recorded, whatever the table estimates. */
static inline truth was_phased(view *v, person p) { return not_(is(distance_phase(v, p), DISTANCE_PHASE_NONE)); }
static inline code recorded_phase(view *v, person p)
{
  code recorded = distance_phase(v, p);
  return (code){ recorded.why, recorded.set & ~(uint32_t)DISTANCE_PHASE_NONE };
}

/* The codes of the recorded phase are those of the outcome, in that order. */
_Static_assert((int)DISTANCE_PHASE_PHASE_1 == (int)PHASE_PHASE_1 && (int)DISTANCE_PHASE_PHASE_4 == (int)PHASE_PHASE_4 &&
                 (int)DISTANCE_PHASE_UNDETERMINED == (int)PHASE_UNDETERMINED, "a recorded phase has the code of the phase");

static inline truth in_phase_1(view *v, person p) { return is(phase(v, p), PHASE_PHASE_1); }
static inline truth in_phase_4(view *v, person p) { return is(phase(v, p), PHASE_PHASE_4); }
static inline truth in_phase_2_or_3(view *v, person p) { return is(phase(v, p), PHASE_PHASE_2 | PHASE_PHASE_3); }

/* --- the hardest group ---------------------------------------------------------------------------------- */

static inline truth hardest_by_number(view *v, person p) { return when(in_phase_4(v, p), several_severe(v, p)); }
static inline truth hardest_by_severity(view *v, person p) { return when(in_phase_4(v, p), any_acute(v, p)); }
static inline truth hardest_by_history(view *v, person p)
{
  return when(in_phase_4(v, p), activation_plan_broken_off_for_care(v, p));
}

static inline truth of_hardest_group(view *v, person p) { return phase_5(v, p); }

/* The intensity of the municipality; the codes of the parameter are those of the outcome, in that order. */
static inline code intensity_of_municipality(view *v, person p) { (void)p; return choice(v, coaching_intensity); }
