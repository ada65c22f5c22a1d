/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Table C: which plan of the activation chain fits, of rest, care, participation, guidance to work and mediation. The
 * table is read from above, the first row that fits wins; here its last row comes first and each row before it is an
 * exception to those below. So danger (C1) overrides everything, and every case has exactly one plan.
 */

/* --- the rows of the table, from the last ---------------------------------------------------------------- */

/* C9, C3: in phase 2 or 3. */
static inline truth near_work(view *v, person p) { return in_phase_2_or_3(v, p); }

/* C8: on step 3 or 4 of the ladder. */
static inline truth takes_part(view *v, person p)
{
  return both(at_least(ladder(v, p), num_exact(3)), at_most(ladder(v, p), num_exact(4)));
}

/* C7: on the lowest steps of the ladder, or isolated. */
static inline truth is_isolated(view *v, person p)
{
  truth low = at_most(ladder(v, p), amount(v, isolation_step_max));
  return unless(low, comes_first(v, severity_isolation(v, p)));
}

/* C6: debts, illness, a criminal record, housing or care for others come first. */
static inline truth needs_aid(view *v, person p)
{
  truth means = either(comes_first(v, severity_debt(v, p)), comes_first(v, severity_housing(v, p)));
  truth others = either(comes_first(v, severity_justice(v, p)), comes_first(v, severity_care_duties(v, p)));
  return any_of(means, others, comes_first(v, severity_medical(v, p)));
}

/* C5: addiction or a psychiatric background: first a way out of the problems. */
static inline truth needs_care(view *v, person p)
{
  return either(comes_first(v, severity_addiction(v, p)), comes_first(v, severity_psychiatric(v, p)));
}

/* C4: a time-out to recover. */
static inline truth rest_first(view *v, person p) { return needs_rest(v, p); }

/* C3: social activation is kept for phase 4. */
static inline truth near_work_and_strict(view *v, person p)
{
  return where(in_phase_2_or_3(v, p), allowed(v, strict_echelon));
}

/* C2: the first phase needs no plan of the chain. */
static inline truth needs_no_plan(view *v, person p) { return in_phase_1(v, p); }

/* C1: an acute addiction, psychiatric or medical problem, or no home. */
static inline truth in_danger(view *v, person p)
{
  truth mind = either(is_acute(v, severity_addiction(v, p)), is_acute(v, severity_psychiatric(v, p)));
  return any_of(mind, is_acute(v, severity_medical(v, p)), is_acute(v, severity_housing(v, p)));
}

/* --- who carries it out, and what it is called ------------------------------------------------------------ */

static inline truth plan_of_rest(view *v, person p) { return is(advised_plan(v, p), ADVISED_PLAN_REST); }
static inline truth plan_of_care(view *v, person p) { return is(advised_plan(v, p), ADVISED_PLAN_CARE); }
static inline truth plan_of_participation(view *v, person p)
{
  return is(advised_plan(v, p), ADVISED_PLAN_PARTICIPATION);
}
static inline truth plan_of_guidance(view *v, person p) { return is(advised_plan(v, p), ADVISED_PLAN_GUIDANCE); }
static inline truth plan_of_mediation(view *v, person p) { return is(advised_plan(v, p), ADVISED_PLAN_MEDIATION); }

static inline truth rests_or_is_cared_for(view *v, person p)
{
  return is(advised_plan(v, p), ADVISED_PLAN_REST | ADVISED_PLAN_CARE);
}

/* C6: beside aid with debts, illness, a record, housing or care for others somebody can take part. */
static inline truth aid_without_danger(view *v, person p)
{
  return when(plan_of_care(v, p), not_(either(in_danger(v, p), needs_care(v, p))));
}

/* The positions 5 and 6 of the statistics: work with and without support. */
static inline truth works_supported(view *v, person p) { return equal(ladder(v, p), num_exact(5)); }
static inline truth works_unsupported(view *v, person p) { return equal(ladder(v, p), num_exact(6)); }

/* --- the client manager decides ---------------------------------------------------------------------------- */

static inline truth advice_agreed(view *v, person p) { return is(advice_response(v, p), ADVICE_RESPONSE_AGREED); }
static inline truth advice_not_followed(view *v, person p)
{
  return is(advice_response(v, p), ADVICE_RESPONSE_DEVIATED);
}

static inline truth deviates_with_reason(view *v, person p)
{
  return when(advice_not_followed(v, p), not_(is(advice_deviation_reason(v, p), ADVICE_DEVIATION_REASON_NONE)));
}

static inline truth deviates_without_reason(view *v, person p)
{
  return when(advice_not_followed(v, p), is(advice_deviation_reason(v, p), ADVICE_DEVIATION_REASON_NONE));
}

/* The codes of the plan that was chosen, and of the one that was advised, are those of the outcome, in that order. */
enum { SETTLED_FIRST = PLAN_SETTLED_REST, SETTLED_LAST = PLAN_SETTLED_MEDIATION };
_Static_assert((int)ADVICE_PLAN_CHOSEN_REST == (int)SETTLED_FIRST && (int)ADVISED_PLAN_REST == (int)SETTLED_FIRST &&
                 (int)ADVICE_PLAN_CHOSEN_MEDIATION == (int)SETTLED_LAST && (int)ADVISED_PLAN_MEDIATION == (int)SETTLED_LAST,
               "one plan has one code");
static inline code plan_as_advised(view *v, person p) { return advised_plan(v, p); }
static inline code plan_as_chosen(view *v, person p) { return advice_plan_chosen(v, p); }
