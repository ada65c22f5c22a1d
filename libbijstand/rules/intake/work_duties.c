/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The duties to find work (article 9(1) and 18(4), before 2005 Abw 113): work itself, support, something in return,
 * schooling, a plan, and which work must be accepted. A duty holds where nothing lifts it.
 */

/* --- work and support -------------------------------------------------------------------------------------- */

static inline truth has_to_work(view *v, person p)
{
  return both(bound_to_work(v, p), is(work_lifted_by(v, p), WORK_LIFTED_BY_NONE));
}

static inline truth has_to_use_support(view *v, person p)
{
  return both(bound_to_work(v, p), is(reintegration_lifted_by(v, p), REINTEGRATION_LIFTED_BY_NONE));
}

/* The duty to work holds, as it came out. */
static inline truth works_on_duty(view *v, person p) { return is(duty_work(v, p), DUTY_WORK_ON); }

/* --- something in return ----------------------------------------------------------------------------------- */

/* WWB 9(1)(c): not before 2012. */
static inline truth return_service_is_law(view *v, person p)
{
  return both(bound_to_work(v, p), begun(v, day_of_law(BIJSTAND_RULE_RETURN_SERVICE_2012)));
}

/* Pw 9(1)(c): the college may ask it of whoever nothing exempts from it. */
static inline truth return_service_may_be_asked(view *v, person p)
{
  return both(bound_to_work(v, p), is(return_service_lifted_by(v, p), RETURN_SERVICE_LIFTED_BY_NONE));
}

static inline truth return_service_was_assigned(view *v, person p)
{
  return when(return_service_may_be_asked(v, p), return_service_assigned(v, p));
}

/* Pw 8a(1)(b): somebody here does a return service. */
static inline truth some_return_service(view *v)
{
  truth any = truth_no();
  FOR_ADULTS(v, p)
    any = either(any, is(duty_return_service(v, p), DUTY_RETURN_SERVICE_ON));
  return any;
}

/* --- schooling of a single parent -------------------------------------------------------------------------- */

/* Pw 9a(10): without a basic qualification schooling is part of the support, unless it asks too much. */
static inline truth schooling_without_qualification(view *v, person p)
{
  return when(exemption_holds(v, p), when(not_(basic_qualification(v, p)), not_(schooling_too_demanding(v, p))));
}

/* Pw 9a(11): with one on request, unless it asks too much. */
static inline truth course_with_qualification(view *v, person p)
{
  truth asked = when(basic_qualification(v, p), vocational_course_requested(v, p));
  return when(exemption_holds(v, p), when(asked, not_(schooling_too_demanding(v, p))));
}

/* --- a plan ------------------------------------------------------------------------------------------------ */

/* Abw 70(3): steps to work, for whoever has to work. */
static inline truth plans_steps_to_work_abw(view *v, person p)
{
  return both(works_on_duty(v, p), is(duties_act(v, p), DUTIES_ACT_ABW));
}

/* Pw 44a: under 27. */
static inline truth young_with_plan(view *v, person p)
{
  return both(bound_to_work(v, p), not_(reached(v, p, action_plan_below_age)));
}

/* Pw 9(1)(b): from 27 on the college may draw up a plan. */
static inline truth adult_may_have_plan(view *v, person p)
{
  return both(has_to_use_support(v, p), reached(v, p, action_plan_below_age));
}

static inline truth adult_has_plan(view *v, person p)
{
  return when(adult_may_have_plan(v, p), begun(v, action_plan_date(v, p)));
}

/* --- accepting work ---------------------------------------------------------------------------------------- */

/* Pw 9(4): care for each child under twelve, schooling and capacity have been established. */
static inline truth free_for_work(view *v, person p)
{
  truth cared_for = truth_yes();
  FOR_CHILDREN(v, c) {
    truth young = both(at_charge(v, c), not_(reached(v, c, work_duty_childcare_below_age)));
    cared_for = both(cared_for, unless(not_(young), childcare_suitable(v, c)));
  }
  return when(cared_for, when(schooling_sufficient(v, p), workload_bearable(v, p)));
}

static inline truth has_child_under_twelve(view *v)
{
  truth any = truth_no();
  FOR_CHILDREN(v, c)
    any = either(any, both(at_charge(v, c), not_(reached(v, c, work_duty_childcare_below_age))));
  return any;
}

/* Pw 9(4): a single parent with such a child, while that has not been established. */
static inline truth parent_not_free_to_accept(view *v, person p)
{
  truth parent = when(single_parent_for_duties(v, p), has_child_under_twelve(v));
  return when(both(parent, not_(is(duties_act(v, p), DUTIES_ACT_ABW))), not_(free_for_work(v, p)));
}

/* Pw 18(4)(a): has to work, and nothing keeps him from accepting. */
static inline truth free_to_accept(view *v, person p) { return both(works_on_duty(v, p), not_(accepting_waits(v, p))); }

static inline truth accepts_under(view *v, person p, int32_t acts)
{
  return both(works_on_duty(v, p), is(duties_act(v, p), acts));
}

static inline truth accepts_under_abw(view *v, person p) { return accepts_under(v, p, DUTIES_ACT_ABW); }

static inline truth accepts_under_wwb(view *v, person p) { return accepts_under(v, p, DUTIES_ACT_WWB); }

static inline truth accepts_under_pw(view *v, person p) { return accepts_under(v, p, DUTIES_ACT_PW); }

/* Pw 9(1)(a): work of the standard of the day has been offered; suitable work is generally accepted too. */
static inline truth offer_must_be_accepted(view *v, person p)
{
  truth any_will_do = is(work_standard(v, p), WORK_STANDARD_GENERALLY_ACCEPTED);
  truth offered = either(is(work_offered(v, p), WORK_OFFERED_SUITABLE),
                         both(any_will_do, is(work_offered(v, p), WORK_OFFERED_GENERALLY_ACCEPTED)));
  return when(free_to_accept(v, p), offered);
}

/* Pw 18(4)(b): ordered to register with a temp agency. */
static inline truth temp_agency_ordered(view *v, person p)
{
  return when(works_on_duty(v, p), temp_agency_registration_ordered(v, p));
}

/* --- under the youth act ----------------------------------------------------------------------------------- */

/* WIJ 42: an offer of work or learning has been made to somebody who may claim it. */
static inline truth work_learning_offered(view *v, person p)
{
  return when(right_to_offer(v, p), not_(is(work_learning_offer(v, p), WORK_LEARNING_OFFER_NONE)));
}
