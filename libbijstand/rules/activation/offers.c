/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Offers: what can be offered to a person on a day, by the law of the day, the plan that fits and what the municipality
 * has. "May" is a power of the college or a route of the municipality, "must" a duty or a claim.
 */

/* An offer of the municipality that is open to whoever can be supported. */
static inline truth open_and(view *v, person p, truth condition) { return when(open_to_support(v, p), condition); }

/* --- before work: debts, care, language, taking part -------------------------------------------------------- */

/* S5-21: first out of trouble with debts. */
static inline truth debts_first(view *v, person p) { return comes_first(v, severity_debt(v, p)); }

/* Pw 18b: Dutch below 1F. */
static inline truth below_required_language(view *v, person p) { return open_and(v, p, speaks_too_little(v, p)); }

/* Pw 6(c): useful unpaid activities, towards work or towards taking part. */
static inline truth to_be_activated(view *v, person p)
{
  return open_and(v, p, is(advised_plan(v, p), ADVISED_PLAN_PARTICIPATION | ADVISED_PLAN_CARE));
}

/* S5-29: through volunteer work out of isolation; beside aid where that goes together. */
static inline truth can_volunteer(view *v, person p)
{
  truth fits = either(plan_of_participation(v, p), participation_alongside(v, p));
  return open_and(v, p, fits);
}

/* Pw 10a: in no such place yet. */
static inline truth can_have_place(view *v, person p)
{
  return when(place_statutory(v, p), not_(works_in_place(v, p)));
}

/* --- learning ------------------------------------------------------------------------------------------------ */

/* Pw 7(1)(a), WIW 3(1)(a): on the way to work, without basic qualification. */
static inline truth needs_schooling(view *v, person p)
{
  return when(both(open_to_support(v, p), plan_of_guidance(v, p)), not_(basic_qualification(v, p)));
}

/* Pw 9a(10), (11): the schooling that belongs to the exemption of a single parent. */
static inline truth schooling_is_a_duty(view *v, person p) { return is(duty_schooling(v, p), DUTY_SCHOOLING_ON); }

/* Pw 10a(5): in a participation place for six months without basic qualification. */
static inline truth place_asks_for_schooling(view *v, person p)
{
  truth long_enough = place_has_lasted(v, p, amount(v, participation_place_training_after_months));
  return when(long_enough, not_(basic_qualification(v, p)));
}

/* Pw 10f, 7a(3): under 27 without basic qualification. */
static inline truth young_without_qualification(view *v, person p)
{
  truth young = not_(reached(v, p, search_period_below_age));
  return when(both(open_to_support(v, p), young), not_(basic_qualification(v, p)));
}

/* Pw 7a(7): from 27 on too, with good reason. */
static inline truth learns_from_27(view *v, person p)
{
  truth justified = when(not_(is_young(v, p)), support_from_27_justified(v, p));
  return when(both(open_to_support(v, p), justified), not_(basic_qualification(v, p)));
}

/* Pw 7a(2): under 27 without basic qualification, and school is possible. */
static inline truth could_return_to_school(view *v, person p)
{
  return when(when(is_young(v, p), not_(basic_qualification(v, p))), education_possible(v, p));
}

/* WIJ 13: whoever has a claim to an offer of work or learning. */
static inline truth has_claim_to_offer(view *v, person p) { return right_to_offer(v, p); }

/* S2-20, S2-21: from practical or special education, known before they leave school. */
static inline truth leaves_special_school(view *v, person p)
{
  truth pupil = is(education_level(v, p), EDUCATION_LEVEL_SPECIAL_SECONDARY | EDUCATION_LEVEL_PRACTICAL);
  return either(was_at_special_school(v, p), when(education_followed(v, p), pupil));
}

static inline truth school_leaver_here(view *v, person p)
{
  return where(allowed(v, school_leaver_contact), leaves_special_school(v, p));
}

/* Pw 7a(1)(b): the school asks. */
static inline truth school_asks(view *v, person p) { return school_asks_support(v, p); }

static inline truth school_asks_from_27(view *v, person p)
{
  return when(both(school_asks_support(v, p), not_(is_young(v, p))), support_from_27_justified(v, p));
}

/* S1-12: the desk for the young leads to work or an internship at once; who is young, is for who runs the desk. */
static inline truth young_at_the_desk(view *v, person p)
{
  truth here = both(allowed(v, route_internship), is(choice(v, gate_target), GATE_TARGET_YOUTH));
  return where(both(here, open_to_support(v, p)), not_(reached(v, p, gate_target_below_age)));
}

/* S2-18: a track at the centre for training and diagnosis. */
static inline truth to_the_centre(view *v, person p)
{
  return when(allowed(v, route_tdc), open_to_support(v, p));
}

/* --- work ---------------------------------------------------------------------------------------------------- */

static inline truth near_enough_to_work(view *v, person p)
{
  return is(advised_plan(v, p), ADVISED_PLAN_GUIDANCE | ADVISED_PLAN_MEDIATION);
}

/* Pw 8a(2)(d): on assistance, on the way to work, and in no job. */
static inline truth can_try_a_job(view *v, person p)
{
  truth free_for_work = both(benefit_running(v), is(job_kind(v, p), JOB_KIND_NONE));
  return when(both(open_to_support(v, p), free_for_work), near_enough_to_work(v, p));
}

/* Pw 10d(3) until 2017: on assistance, and established to belong to the group. */
static inline truth can_be_tried_for_wage_value(view *v, person p)
{
  return both(on_assistance(v, p), wage_subsidy_group(v, p));
}

/* WIW 5(1): an employer is paid for giving a long-term unemployed or young person experience of work. */
static inline truth can_gain_experience(view *v, person p)
{
  return either(of_wiw_youth(v, p), long_unemployed_for_wiw(v, p));
}

/* Decree on jobs for moving in and up: for the long-term unemployed. */
static inline truth long_unemployed_for_id_job(view *v, person p)
{
  return at_least(months_since_work(v, p), amount(v, wiw_unemployed_min_months));
}

/* REA: hindered in work by illness or handicap. */
static inline truth is_disabled_worker(view *v, person p)
{
  truth established = any_of(hours_limited(v, p), sheltered_work_indication(v, p), young_disability_benefit(v, p));
  return unless(established, comes_first(v, severity_medical(v, p)));
}

/* Wsw until 2014: indicated for sheltered employment. */
static inline truth indicated_for_sheltered(view *v, person p) { return sheltered_work_indication(v, p); }

/* By-law: a subsidy for some time, to whoever is on the way to work. */
static inline truth subsidy_under_bylaw(view *v, person p)
{
  return where(allowed(v, offers_temporary_wage_subsidy), open_and(v, p, plan_of_guidance(v, p)));
}

/* Pw 10d(2): from practical or special education to a job, within six months of its start. */
static inline truth subsidy_after_school(view *v, person p)
{
  num last = special_school_last_enrolled(v, p);
  num term = months_after(last, amount(v, wage_subsidy_application_max_months));
  return where_covered(v, wage_subsidy_application_max_months, when(taken_place(last), not_(over(v, term))));
}

/* Pw 10(1): cannot do the tasks without personal support. */
static inline truth needs_job_coach(view *v, person p) { return open_and(v, p, job_coach_needed(v, p)); }

/* --- provisions at work --------------------------------------------------------------------------------------- */

/* Pw 10g(1): of a group that is supported, hard of hearing. */
static inline truth hears_badly(view *v, person p)
{
  return open_and(v, p, is(sensory_limitation(v, p), SENSORY_LIMITATION_HEARING | SENSORY_LIMITATION_BOTH));
}

/* Pw 10h(1): the same, of sight. */
static inline truth sees_badly(view *v, person p)
{
  return open_and(v, p, is(sensory_limitation(v, p), SENSORY_LIMITATION_SIGHT | SENSORY_LIMITATION_BOTH));
}

/* Pw 8a(2)(f), 10(1): found necessary after the inquiry of article 10(4). */
static inline truth needs_work_provision(view *v, person p)
{
  return open_and(v, p, not_(is(work_provision_needed(v, p), WORK_PROVISION_NEEDED_NONE)));
}

/* Pw 7(9), 10h: what serves who cannot see well is given by the agency from 2024 on. */
static inline truth needs_work_provision_and_sees(view *v, person p)
{
  truth sees = is(sensory_limitation(v, p), SENSORY_LIMITATION_NONE | SENSORY_LIMITATION_HEARING);
  return when(needs_work_provision(v, p), sees);
}

/* --- a business, an agency, mediation ------------------------------------------------------------------------- */

/* Bbz: wants to start a business of their own, on assistance. */
static inline truth starts_business(view *v, person p) { return open_and(v, p, wants_own_business(v, p)); }

/* S2-22: placed through an agency for temporary work. */
static inline truth can_be_lent_out(view *v, person p)
{
  return where(allowed(v, route_temp_agency), open_and(v, p, near_enough_to_work(v, p)));
}

/* C2: work is near and nothing stands in the way. */
static inline truth can_be_mediated(view *v, person p) { return open_and(v, p, plan_of_mediation(v, p)); }
