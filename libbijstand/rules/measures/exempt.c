/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Breaches that are none: on the day of the conduct an exemption or the act itself had lifted the duty (9(2), 9(4), 9(5),
 * 9(7), 9a, Bbz 2(3), Abw 107). What is recorded with a date is looked up on that day; the rest is what the intake found.
 */

enum {
  SUPPORT_KINDS = BREACH_KIND_USE_SUPPORT | BREACH_KIND_ACTION_PLAN,
  SERVICE_KINDS = BREACH_KIND_RETURN_SERVICE,
  JOB_KINDS = WORK_KINDS & ~(SUPPORT_KINDS | SERVICE_KINDS),
  ACCEPTING_KINDS = BREACH_KIND_ACCEPT_OR_KEEP_WORK | BREACH_KIND_SUITABLE_WORK
};

/* --- which duty, on which day ------------------------------------------------------------------------------------ */

static inline truth failed_one_of(view *v, person p, int32_t kinds)
{
  return when(breach(v, p), is(breach_kind(v, p), kinds));
}

static inline truth failed_to_work(view *v, person p) { return failed_one_of(v, p, JOB_KINDS); }
static inline truth failed_to_use_support(view *v, person p) { return failed_one_of(v, p, SUPPORT_KINDS); }
static inline truth failed_to_serve(view *v, person p) { return failed_one_of(v, p, SERVICE_KINDS); }
static inline truth failed_any_work_duty(view *v, person p) { return failed_one_of(v, p, WORK_KINDS); }

/* A truth of somebody on the day on which p failed. */
static inline truth held_then(view *v, person p, person whose, bijstand_fact fact)
{
  int64_t day = day_of_breach(v, p).low;
  return positive(view_days_with(v, whose, fact, day, day));
}

static inline truth had_then(view *v, person p, bijstand_fact fact) { return held_then(v, p, p, fact); }

static inline truth reached_then(view *v, person p, person whose, bijstand_parameter age)
{
  return at_least(day_of_breach(v, p), view_reaches(birth_date(v, whose), parameter_num(v, age)));
}

/* --- granted by the college (9(2), Abw 107) ---------------------------------------------------------------------- */

static inline truth excused_from_work(view *v, person p)
{
  return when(failed_to_work(v, p), had_then(v, p, BIJSTAND_FACT_EXEMPT_FROM_WORK_DUTY));
}

static inline truth excused_from_support(view *v, person p)
{
  return when(failed_to_use_support(v, p), had_then(v, p, BIJSTAND_FACT_EXEMPT_FROM_REINTEGRATION_DUTY));
}

static inline truth excused_from_service(view *v, person p)
{
  return when(failed_to_serve(v, p), had_then(v, p, BIJSTAND_FACT_EXEMPT_FROM_RETURN_SERVICE));
}

/* Pw 9(2): from work and from the return service. */
static inline truth was_excused(view *v, person p)
{
  return either(excused_from_work(v, p), excused_from_service(v, p));
}

/* WWB 9(2): from support too. */
static inline truth was_excused_wwb(view *v, person p)
{
  return when(under_wwb_duties(v), either(was_excused(v, p), excused_from_support(v, p)));
}

/* Abw 107. */
static inline truth was_excused_abw(view *v, person p)
{
  return when(under_abw_duties(v), either(excused_from_work(v, p), excused_from_support(v, p)));
}

/* --- by law ------------------------------------------------------------------------------------------------------ */

/* Pw 9(1): from state pension age on no duty on the way to work holds. */
static inline truth was_of_pension_age(view *v, person p)
{
  return when(failed_any_work_duty(v, p), at_most(view_pension_day(v, birth_date(v, p)), day_of_breach(v, p)));
}

/* Pw 9(3): a spouse without a right has no duties of the act. */
static inline truth spouse_without_duties(view *v, person p)
{
  return when(p == PARTNER ? breach(v, p) : truth_no(), not_(bound(v, p)));
}

/* Pw 9(5). */
static inline truth was_never_able_to_work(view *v, person p)
{
  return when(failed_any_work_duty(v, p), had_then(v, p, BIJSTAND_FACT_FULLY_PERMANENTLY_DISABLED));
}

/* WWB 9(5): what an indication for sheltered work or, while it was law, a benefit for the young disabled lifted. */
static inline truth was_lifted_from(view *v, person p, int32_t reason)
{
  truth work = when(failed_to_work(v, p), is(work_lifted_by(v, p), reason));
  truth support = when(failed_to_use_support(v, p), is(reintegration_lifted_by(v, p), reason));
  truth service = when(failed_to_serve(v, p), is(return_service_lifted_by(v, p), reason));
  return any_of(work, support, service);
}

static inline truth was_indicated(view *v, person p)
{
  return was_lifted_from(v, p, WORK_LIFTED_BY_SHELTERED_WORK | WORK_LIFTED_BY_YOUNG_DISABILITY);
}

/* Abw 107: the full care of a child under five. */
static inline truth was_caring(view *v, person p) { return was_lifted_from(v, p, WORK_LIFTED_BY_CARE_OF_CHILD); }

/* Regeling vrijstelling verplichtingen Abw 1. */
static inline truth was_older(view *v, person p) { return was_lifted_from(v, p, WORK_LIFTED_BY_OLDER); }

/* Bbz 2(3): no duty but that of the return service while a business is prepared, for a year at most. */
static inline truth was_preparing_business(view *v, person p)
{
  truth failed = either(failed_to_work(v, p), failed_to_use_support(v, p));
  num since = view_held_since(v, p, BIJSTAND_FACT_SELF_EMPLOYED_PREPARATION);
  num end = months_after(since, amount(v, self_employed_preparation_max_months));
  truth in_time = either(equal(since, num_exact(BIJSTAND_EVER)), below(day_of_breach(v, p), end));
  return when(failed, both(had_then(v, p, BIJSTAND_FACT_SELF_EMPLOYED_PREPARATION), in_time));
}

/* --- single parents (9(4), 9(7), 9a) ------------------------------------------------------------------------------ */

/* Pw 9a(1): the exemption was recorded, or it was asked for and the act gives it. */
static inline truth was_exempted_as_parent(view *v, person p)
{
  truth willing = not_(had_then(v, p, BIJSTAND_FACT_UNWILLING_TO_USE_SUPPORT));
  truth recorded = when(had_then(v, p, BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION), willing);
  int32_t given = SINGLE_PARENT_EXEMPTION_STATE_GRANTED | SINGLE_PARENT_EXEMPTION_STATE_RESUMED;
  truth by_law = when(had_then(v, p, BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION_REQUESTED),
                      is(single_parent_exemption_state(v, p), given));
  return either(recorded, by_law);
}

/* Pw 9a(1): not to work, but to use support all the same. */
static inline truth parent_need_not_work(view *v, person p)
{
  return when(failed_to_work(v, p), was_exempted_as_parent(v, p));
}

/* Pw 9(7). */
static inline truth parent_need_not_serve(view *v, person p)
{
  return when(failed_to_serve(v, p), was_exempted_as_parent(v, p));
}

/* Pw 9(4): care for each child under twelve, schooling and capacity had been established. */
static inline truth was_free_for_work(view *v, person p)
{
  truth cared_for = truth_yes();
  FOR_CHILDREN(v, c) {
    truth young = both(at_charge(v, c), not_(reached_then(v, p, c, P_work_duty_childcare_below_age)));
    cared_for = both(cared_for, unless(not_(young), held_then(v, p, c, BIJSTAND_FACT_CHILDCARE_SUITABLE)));
  }
  return when(cared_for, when(had_then(v, p, BIJSTAND_FACT_SCHOOLING_SUFFICIENT),
                              had_then(v, p, BIJSTAND_FACT_WORKLOAD_BEARABLE)));
}

static inline truth had_child_under_twelve(view *v, person p)
{
  truth any = truth_no();
  FOR_CHILDREN(v, c)
    any = either(any, both(at_charge(v, c), not_(reached_then(v, p, c, P_work_duty_childcare_below_age))));
  return any;
}

/* Pw 9(4): a single parent with a child under twelve need not accept work before that. */
static inline truth parent_need_not_accept(view *v, person p)
{
  truth parent = p == APPLICANT ? single_parent(v) : truth_no();
  truth refused = both(under_wwb_duties(v), failed_one_of(v, p, ACCEPTING_KINDS));
  return when(both(refused, parent), when(had_child_under_twelve(v, p), not_(was_free_for_work(v, p))));
}
