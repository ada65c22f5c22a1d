/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which act governs, and for whom an act goes on after its end: whoever had applied or objected when it
 * ended, and clients who keep an old norm for a time. The act is the one that the decision rests on; amounts
 * and norms are those of the day. The youth act of 2009 to 2011 itself is in wij.c.
 */

/* --- pending when an act ended -------------------------------------------------------------------------- */

/* The last day on which a rule was law. */
static inline num last_day_of(bijstand_rule rule) { return num_exact(bijstand_rule_by_id(rule)->holds.high); }

/* Applied for while a rule was law, and decided when it no longer was. */
static inline truth undecided_at_end_of(view *v, bijstand_rule rule)
{
  num last = last_day_of(rule);
  truth applied = both(taken_place(application_date(v)), at_most(application_date(v), last));
  truth undecided = both(above(application_decision_date(v), last), above(num_exact(v->decided_on), last));
  return all_of(not_(benefit_running(v)), applied, undecided);
}

/* An objection against what was decided while a rule was law. */
static inline truth objection_to_decision_under(view *v, bijstand_rule rule)
{
  return both(taken_place(objection_date(v)), at_most(application_decision_date(v), last_day_of(rule)));
}

/* WWB 78t: what was asked under the WIJ and undecided at its end is decided under the WWB. */
static inline truth undecided_at_end_of_wij(view *v) { return undecided_at_end_of(v, BIJSTAND_RULE_ACT_WIJ); }

/* WWB 78t: an objection against a decision under the WIJ is decided under the WIJ. */
static inline truth objection_under_wij(view *v)
{
  return both(is(act(v), ACT_WIJ), objection_to_decision_under(v, BIJSTAND_RULE_ACT_WIJ));
}

/* Pw 78z: an application that was undecided at the end of the WWB is decided under the Participatiewet. */
static inline truth undecided_at_end_of_wwb(view *v) { return undecided_at_end_of(v, BIJSTAND_RULE_ACT_WWB); }

/* Pw 78z: an objection against a decision under the WWB is decided under the WWB. */
static inline truth objection_under_wwb(view *v)
{
  return objection_to_decision_under(v, BIJSTAND_RULE_ACT_WWB);
}

/* --- young and disabled --------------------------------------------------------------------------------- */

/* Wajong until 2014: disabled and yet able to work, from 18; later the Participatiewet. */
static inline truth disabled_with_work_capacity(view *v)
{
  truth assessed = view_stated(v, APPLICANT, BIJSTAND_FACT_HAS_WORK_CAPACITY);
  truth concerned = both(reached(v, APPLICANT, assistance_min_age),
                         not_(view_reached_pension(v, birth_date(v, APPLICANT))));
  return when(both(assessed, concerned), has_work_capacity(v, APPLICANT));
}

/* --- clients -------------------------------------------------------------------------------------------- */

/* Has received assistance without a break since before a rule became law. */
static inline truth client_since_before(view *v, bijstand_rule rule)
{
  return below(view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING), became_law(rule));
}

/* Within so many months after a rule became law. */
static inline truth within_months_of(view *v, bijstand_rule rule, num months)
{
  return not_(begun(v, months_after(became_law(rule), months)));
}

/* --- the norm of 2014 for clients who share a home, in the first half of 2015 --------------------------- */

/* Wet maatregelen WWB XVIII: a client of 2014 who shares the home keeps norm and supplement for a time. */
static inline truth keeps_norm_of_2014(view *v)
{
  num months = amount_or(v, cost_sharer_transition_months, num_exact(0));
  truth client = both(client_since_before(v, BIJSTAND_RULE_NORM_KEPT_2015),
                      within_months_of(v, BIJSTAND_RULE_NORM_KEPT_2015, months));
  truth outside = not_(either(in_institution(v, APPLICANT), when(couple(v), in_institution(v, PARTNER))));
  return all_of(client, sharing(v), reached(v, APPLICANT, cost_sharer_claimant_min_age), outside);
}

/* He who keeps it and is below pension age, so that his norm is a share of that of a couple. */
static inline truth keeps_share_of_2014(view *v)
{
  truth working_age = either(both(single(v), of_working_age(v, APPLICANT)), both_of_working_age(v));
  return both(keeps_norm_of_2014(v), working_age);
}

/* He who keeps it from pension age on, as an amount of its own. */
static inline truth keeps_pension_norm_of_2014(view *v)
{
  return both(keeps_norm_of_2014(v), not_(keeps_share_of_2014(v)));
}

/* In basis points of the norm of a couple: half, seven tenths with a child, or the whole. */
static inline num base_percent_of_2014(view *v)
{
  num alone = select_num(single_parent(v), amount(v, norm_single_parent_share),
                         amount(v, cost_sharer_transition_single_percent));
  return select_num(couple(v), amount(v, norm_couple_share), alone);
}

/* The supplement that was granted; a couple has none. */
static inline num supplement_percent_of_2014(view *v)
{
  return select_num(couple(v), num_exact(0), times(supplement_percent_granted(v), 100));
}

static inline num pension_norm_of_2014(view *v)
{
  num two = select_num(both_of_pension_age(v), amount(v, norm_couple_both_pension),
                       amount(v, norm_couple_one_pension));
  num alone = select_num(single_parent(v), amount(v, norm_single_parent_pension),
                         amount(v, norm_single_pension));
  return select_num(couple(v), two, alone);
}

static inline num norm_of_2014(view *v)
{
  num percent = plus(base_percent_of_2014(v), supplement_percent_of_2014(v));
  num part = share_of(amount(v, norm_couple_adult), percent);
  return select_num(keeps_share_of_2014(v), part, pension_norm_of_2014(v));
}
