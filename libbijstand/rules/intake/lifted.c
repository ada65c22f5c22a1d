/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What lifts the duties to work, to use support and to give something in return: care, age, disability, an
 * indication, a business in preparation, or an exemption that the college has granted (9(2), 9(5), 9(7), Abw 107).
 */

static inline truth bound_to_work_under(view *v, person p, int32_t acts)
{
  return both(bound_to_work(v, p), is(duties_act(v, p), acts));
}

/* --- the Algemene bijstandswet ----------------------------------------------------------------------------- */

/*
 * Abw 107: any parent with the full care of a child under five. Of a couple the record does not say which of the two
 * has that care; neither is held to look for work.
 */
static inline truth cares_for_young_child_abw(view *v, person p)
{
  truth any = truth_no(), gate = bound_to_work_under(v, p, DUTIES_ACT_ABW);
  FOR_CHILDREN(v, c) {
    truth young = both(at_charge(v, c), not_(reached(v, c, care_exemption_child_below_age)));
    any = either(any, when(both(gate, young), full_care(v, c)));
  }
  return any;
}

/* Abw 107: in a single case, on medical or social grounds. */
static inline truth exempted_from_work_abw(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_ABW), exempt_from_work_duty(v, p));
}

static inline truth exempted_from_support_abw(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_ABW), exempt_from_reintegration_duty(v, p));
}

/* Regeling vrijstelling verplichtingen Abw 1: from 57 and a half on. */
static inline truth older_than_work_age_abw(view *v, person p)
{
  return both(bound_to_work_under(v, p, DUTIES_ACT_ABW), reached(v, p, older_exemption_min_age));
}

/* --- granted by the college (9(2)) ------------------------------------------------------------------------- */

static inline truth exempted_from_work_wwb(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_WWB), exempt_from_work_duty(v, p));
}

static inline truth exempted_from_support_wwb(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_WWB), exempt_from_reintegration_duty(v, p));
}

static inline truth exempted_from_service_wwb(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_WWB), exempt_from_return_service(v, p));
}

/* Pw 9(2): since 2015 from the duty to work and from the return service, not from that to use support. */
static inline truth exempted_from_work(view *v, person p)
{
  return when(bound_to_work(v, p), exempt_from_work_duty(v, p));
}

static inline truth exempted_from_service(view *v, person p)
{
  return when(bound_to_work(v, p), exempt_from_return_service(v, p));
}

/* --- by law ------------------------------------------------------------------------------------------------ */

/* WWB 9(5): indicated for sheltered work. */
static inline truth has_sheltered_work_indication(view *v, person p)
{
  return when(bound_to_work_under(v, p, DUTIES_ACT_WWB), sheltered_work_indication(v, p));
}

/* The day on which a rule became law. */
static inline num day_of_law(bijstand_rule rule) { return num_exact(bijstand_rule_by_id(rule)->holds.low); }

/* WWB 9(5): spared all duties until there was a return service, which it has not lifted since. */
static inline truth sheltered_before_return_service(view *v, person p)
{
  truth there_is_one = begun(v, day_of_law(BIJSTAND_RULE_RETURN_SERVICE_2012));
  return when(not_(there_is_one), has_sheltered_work_indication(v, p));
}

/* WWB 9(5)(b): decided while the household test was law, of which this was a part. */
static inline truth young_disability_in_household_test(view *v, person p)
{
  int64_t repealed = bijstand_rule_by_id(BIJSTAND_RULE_HOUSEHOLD_TEST_REPEALED)->decided.low;
  truth before = truth_known(v->decided_on < repealed);
  return when(both(bound_to_work_under(v, p, DUTIES_ACT_WWB), before), young_disability_benefit(v, p));
}

/* Pw 9(5): fully and permanently disabled. */
static inline truth never_able_to_work(view *v, person p)
{
  return when(bound_to_work(v, p), fully_permanently_disabled(v, p));
}

/* Bbz 2(3): prepares a business with permission, for a year at most. */
static inline truth prepares_business(view *v, person p)
{
  num since = view_held_since(v, p, BIJSTAND_FACT_SELF_EMPLOYED_PREPARATION);
  truth dated = above(since, num_exact(BIJSTAND_EVER));
  num end = months_after(since, amount(v, self_employed_preparation_max_months));
  truth in_time = unless(not_(dated), not_(begun(v, end)));
  return when(bound_to_work(v, p), when(self_employed_preparation(v, p), in_time));
}

/* --- until when -------------------------------------------------------------------------------------------- */

static inline truth work_lifted_individually(view *v, person p) { return is(work_lifted_by(v, p), WORK_LIFTED_BY_INDIVIDUAL); }

static inline truth support_lifted_individually(view *v, person p)
{
  return is(reintegration_lifted_by(v, p), REINTEGRATION_LIFTED_BY_INDIVIDUAL);
}

static inline truth service_lifted_individually(view *v, person p)
{
  return is(return_service_lifted_by(v, p), RETURN_SERVICE_LIFTED_BY_INDIVIDUAL);
}

static inline num last_day_without_work(view *v, person p)
{
  return view_held_until(v, p, BIJSTAND_FACT_EXEMPT_FROM_WORK_DUTY);
}

static inline num last_day_without_support(view *v, person p)
{
  return view_held_until(v, p, BIJSTAND_FACT_EXEMPT_FROM_REINTEGRATION_DUTY);
}

static inline num last_day_without_service(view *v, person p)
{
  return view_held_until(v, p, BIJSTAND_FACT_EXEMPT_FROM_RETURN_SERVICE);
}
