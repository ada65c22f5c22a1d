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
  truth undecided = both(above(application_decision_date(v), last), above(decision_day(v), last));
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
                         not_(view_person_reached_pension(v, APPLICANT)));
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
  truth adult = either(not_(young(v, APPLICANT)), when(couple(v), not_(young(v, PARTNER))));
  truth shares = both(sharing(v), adult);
  truth concerned = select_truth(one_spouse_entitled(v), sharing_beside_spouse_without_right(v), shares);
  return all_of(client, outside, concerned);
}

/* Those who keep it and whose norm is a share of that of a couple: all whom it concerns are below pension age. */
static inline truth keeps_share_of_2014(view *v)
{
  truth all_right = either(both(single(v), of_working_age(v, APPLICANT)), both_of_working_age(v));
  truth working_age = select_truth(one_spouse_entitled(v), adult_with_norm_alone(v), all_right);
  return both(keeps_norm_of_2014(v), working_age);
}

/* Those who keep it as an amount of its own: of pension age, or beside a spouse of 18 to 20. */
static inline truth keeps_amount_of_2014(view *v)
{
  return both(keeps_norm_of_2014(v), not_(keeps_share_of_2014(v)));
}

/* WWB 24: two with one norm between them; a spouse beside one without right has that of a single (parent). */
static inline truth two_with_right(view *v) { return both(couple(v), not_(one_spouse_entitled(v))); }

static inline truth one_with_child(view *v)
{
  return select_truth(couple(v), any_child_at_charge(v), single_parent(v));
}

/* In basis points of the norm of a couple: half, seven tenths with a child, or the whole. */
static inline num base_percent_of_2014(view *v)
{
  num alone = select_num(one_with_child(v), amount(v, norm_single_parent_share),
                         amount(v, cost_sharer_transition_single_percent));
  return select_num(two_with_right(v), amount(v, norm_couple_share), alone);
}

/* The supplement that was granted; a couple has none. */
static inline num supplement_percent_of_2014(view *v)
{
  return select_num(two_with_right(v), num_exact(0), times(supplement_percent_granted(v), 100));
}

static inline num amount_of_2014(view *v)
{
  num one_young = select_num(any_child_at_charge(v), amount(v, norm_couple_one_18_20_with_child),
                             amount(v, norm_couple_one_18_20));
  num of_pension_age = select_num(both_of_pension_age(v), amount(v, norm_couple_both_pension),
                                  amount(v, norm_couple_one_pension));
  num two = select_num(one_young_one_adult(v), one_young, of_pension_age);
  num alone = select_num(one_with_child(v), amount(v, norm_single_parent_pension), amount(v, norm_single_pension));
  return select_num(two_with_right(v), two, alone);
}

static inline num norm_of_2014(view *v)
{
  num percent = plus(base_percent_of_2014(v), supplement_percent_of_2014(v));
  num part = share_of(amount(v, norm_couple_adult), percent);
  return select_num(keeps_share_of_2014(v), part, amount_of_2014(v));
}

/* --- what the act leaves open in 2015 ------------------------------------------------------------------- */

/* Pw 22a in 2015: a couple of mixed pension ages with sharers, who do not keep an older norm. */
static inline truth mixed_pension_ages_sharing(view *v)
{
  return all_of(one_of_pension_age(v), sharing(v), not_(one_spouse_entitled(v)), not_(keeps_norm_of_2014(v)));
}

/* Pw 24 in 2015: sharers beside a spouse without right, and no older norm is kept. */
static inline truth sharing_without_right_2015(view *v)
{
  return both(sharing_beside_spouse_without_right(v), not_(keeps_norm_of_2014(v)));
}
