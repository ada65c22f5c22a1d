/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The breach at hand: which duty was not met, on which day, who is to blame, and what follows on it at all. Conduct is a
 * fact that somebody records, and blame is a judgement: without one nothing follows for certain.
 *
 * Until the by-law of 2004 was there, measures followed from the Abw; until 2013 the information duty was a matter of the
 * by-law, since then of fines (article 18a); since 2015 the uniform duties stand in the act (article 18(4)).
 */

enum { MONTHS_OF_YEAR = 12, MONTHS_MAX = 1200, WHOLE_SHARE = 10000 };

/* The applicant, and in a couple the partner. */
static inline truth of_the_family(view *v, person p) { return p == APPLICANT ? truth_yes() : couple(v); }

/* --- the day ------------------------------------------------------------------------------------------------- */

/* The day of the conduct: a breach that is recorded without a date is one of the day itself. */
static inline num day_of_breach(view *v, person p)
{
  num stated = view_stated_on(v, p, BIJSTAND_FACT_BREACH_KIND);
  return select_num(equal(stated, num_exact(BIJSTAND_EVER)), today(v), stated);
}

/* The day of the decision on it. */
static inline num day_of_decision(view *v, person p) { return most(num_exact(v->decided_on), day_of_breach(v, p)); }

/* The day on which a rule became law. */
static inline num law_since(bijstand_rule rule) { return num_exact(bijstand_rule_by_id(rule)->holds.low); }

static inline truth breach_since(view *v, person p, bijstand_rule rule)
{
  return at_least(day_of_breach(v, p), law_since(rule));
}

/* --- which act --------------------------------------------------------------------------------------------------- */

/* Invoeringswet WWB: the day as yyyymmdd, to hold beside the day that the municipality chose. */
static inline num today_in_figures(const view *v)
{
  struct bijstand_civil day = bijstand_civil_from_days(v->day);
  return num_exact(10000 * (int64_t)day.year + 100 * day.month + day.day);
}

/* Duties and sanctions of the WWB hold in the municipality; before, those of the Abw. */
static inline truth under_wwb_duties(view *v) { return at_least(today_in_figures(v), amount(v, work_duties_switch_date)); }
static inline truth under_abw_duties(view *v) { return not_(under_wwb_duties(v)); }
static inline truth under_wij(view *v) { return is(act(v), ACT_WIJ); }

/* --- which duty -------------------------------------------------------------------------------------------------- */

enum {
  UNIFORM_KINDS = BREACH_KIND_ACCEPT_OR_KEEP_WORK | BREACH_KIND_TEMP_AGENCY_REGISTRATION | BREACH_KIND_SEEK_WORK_ELSEWHERE |
                  BREACH_KIND_TRAVEL_TIME | BREACH_KIND_WILLING_TO_MOVE | BREACH_KIND_SKILLS | BREACH_KIND_HINDER_WORK |
                  BREACH_KIND_USE_SUPPORT,
  WORK_KINDS = UNIFORM_KINDS | BREACH_KIND_SUITABLE_WORK | BREACH_KIND_ACTION_PLAN | BREACH_KIND_SEARCH_EFFORT |
               BREACH_KIND_RETURN_SERVICE,
  CONDUCT_KINDS = BREACH_KIND_MISCONDUCT | BREACH_KIND_IRRESPONSIBILITY | BREACH_KIND_OTHER
};

/* Pw 17(1): information was not given. */
static inline truth withheld_information(view *v, person p) { return is(breach_kind(v, p), BREACH_KIND_INFORMATION); }

/* Pw 17(1), second sentence: not what the college can take from a register. */
static inline truth withheld_what_no_register_has(view *v, person p)
{
  return when(withheld_information(v, p), not_(breach_fact_in_registers(v, p)));
}

/* Abw 14(1): any other duty. */
static inline truth failed_abw_duty(view *v, person p)
{
  return both(under_abw_duties(v), not_(is(breach_kind(v, p), BREACH_KIND_NONE | BREACH_KIND_INFORMATION)));
}

/* Pw 9(1): a duty on the way to work. */
static inline truth failed_work_duty(view *v, person p)
{
  return both(under_wwb_duties(v), is(breach_kind(v, p), WORK_KINDS));
}

/* Pw 17(2): did not co-operate. */
static inline truth failed_to_cooperate(view *v, person p)
{
  return both(under_wwb_duties(v), is(breach_kind(v, p), BREACH_KIND_COOPERATION));
}

/* WWB 18(2): misconduct, lack of responsibility, another duty. */
static inline truth failed_otherwise(view *v, person p)
{
  return both(under_wwb_duties(v), is(breach_kind(v, p), CONDUCT_KINDS));
}

/* Pw 9(6): misconduct towards those who carry out the act. */
static inline truth misbehaved(view *v, person p) { return is(breach_kind(v, p), BREACH_KIND_MISCONDUCT); }

/* Pw 18(2): lack of responsibility, another duty. */
static inline truth irresponsible(view *v, person p)
{
  return is(breach_kind(v, p), BREACH_KIND_IRRESPONSIBILITY | BREACH_KIND_OTHER);
}

/* Pw 18(4)(a) to (h): the uniform duties; for conduct from the day on which they became law. */
static inline truth uniform_kind(view *v, person p, int32_t kind)
{
  truth since_law = breach_since(v, p, BIJSTAND_RULE_BREACH_UNIFORM_ACCEPT_OR_KEEP_WORK);
  return when(both(is(breach_kind(v, p), kind), since_law), breach(v, p));
}

static inline truth uniform_a(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_ACCEPT_OR_KEEP_WORK); }
static inline truth uniform_b(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_TEMP_AGENCY_REGISTRATION); }
static inline truth uniform_c(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_SEEK_WORK_ELSEWHERE); }
static inline truth uniform_d(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_TRAVEL_TIME); }
static inline truth uniform_e(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_WILLING_TO_MOVE); }
static inline truth uniform_f(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_SKILLS); }
static inline truth uniform_g(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_HINDER_WORK); }
static inline truth uniform_h(view *v, person p) { return uniform_kind(v, p, BREACH_KIND_USE_SUPPORT); }

/* --- blame --------------------------------------------------------------------------------------------------- */

static inline truth without_blame(view *v, person p) { return is(breach_culpability(v, p), BREACH_CULPABILITY_NONE); }

/* A breach for which somebody is judged to be to blame. */
static inline truth breached_with_blame(view *v, person p) { return when(breach(v, p), not_(without_blame(v, p))); }

/* --- what follows -------------------------------------------------------------------------------------------- */

/* Since 2013 the information duty is a matter of fines, for what was withheld from then on. */
static inline truth finable(view *v, person p)
{
  return both(withheld_information(v, p), breach_since(v, p, BIJSTAND_RULE_FINED_2013));
}

/* Abw 14(1): a measure of the national decree. */
static inline truth measure_of_abw(view *v, person p)
{
  return both(under_abw_duties(v), when(not_(withheld_information(v, p)), breached_with_blame(v, p)));
}

/* Abw 14a(1): a fine. */
static inline truth fined_by_abw(view *v, person p)
{
  return both(under_abw_duties(v), when(withheld_information(v, p), breached_with_blame(v, p)));
}

/* WWB 18(2) until 2012: the by-law, for the information duty too. */
static inline truth reduced_by_bylaw(view *v, person p)
{
  return when(both(under_wwb_duties(v), not_(under_wij(v))), breached_with_blame(v, p));
}

/* WIJ 41: the by-law under the youth act. */
static inline truth reduced_by_wij(view *v, person p) { return when(under_wij(v), breached_with_blame(v, p)); }

/* WIJ 42: the offer was refused; there is no right to the income provision. */
static inline truth refused_the_offer(view *v, person p)
{
  truth refused = both(under_wij(v), is(work_learning_offer(v, p), WORK_LEARNING_OFFER_REFUSED));
  return when(refused, breached_with_blame(v, p));
}

/* WWB 18(2) from 2013: the by-law, but for what is fined. */
static inline truth reduced_but_not_fined(view *v, person p)
{
  return when(not_(finable(v, p)), breached_with_blame(v, p));
}

/* Pw 18(2): the by-law, but for what is fined and for the uniform duties. */
static inline truth reduced_by_other_bylaw(view *v, person p)
{
  return when(not_(uniform_breach(v, p)), reduced_but_not_fined(v, p));
}

/* Pw 18(4): the bijstand is reduced in any case. */
static inline truth reduced_for_uniform_duty(view *v, person p)
{
  return when(uniform_breach(v, p), breached_with_blame(v, p));
}

/* Pw 18a(1): a fine. */
static inline truth fined(view *v, person p) { return when(finable(v, p), breached_with_blame(v, p)); }

/* Pw 9a(12): the exemption of a single parent was taken away because he does not want to be helped. */
static inline truth exemption_was_withdrawn(view *v, person p)
{
  num had = view_last_day_with(v, p, BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION, 1 << 1);
  truth withdrawn = both(not_(single_parent_exemption(v, p)), above(had, num_exact(BIJSTAND_EVER)));
  return when(withdrawn, unwilling_to_use_support(v, p));
}

static inline truth reduced_after_exemption(view *v, person p)
{
  return when(exemption_was_withdrawn(v, p), not_(without_blame(v, p)));
}

/* Pw 18(9), WWB 18(2): no measure without any blame. */
static inline truth no_measure_without_blame(view *v, person p)
{
  return when(both(breach(v, p), not_(finable(v, p))), without_blame(v, p));
}

/* Abw 14, 14a: no measure and no fine without any blame. */
static inline truth no_abw_sanction_without_blame(view *v, person p)
{
  return both(under_abw_duties(v), when(breach(v, p), without_blame(v, p)));
}

/* Awb 5:41: no fine without blame. */
static inline truth no_fine_without_blame(view *v, person p)
{
  return when(both(breach(v, p), finable(v, p)), without_blame(v, p));
}

/* Pw 18a(7): the college may leave the fine for urgent reasons, once these have been found. */
static inline truth fine_left_for_urgent_reasons(view *v, person p)
{
  return when(is(sanction(v, p), SANCTION_FINE), breach_urgent_reasons(v, p));
}
