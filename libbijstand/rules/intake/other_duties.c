/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Duties beside those to find work: to inform, to co-operate and to show who one is (17), to look for work or a school
 * in the first four weeks (41, 43), to show where one lives (53a), and what the college may ask besides (55 to 57).
 */

/* --- inform, co-operate, identify -------------------------------------------------------------------------- */

static inline truth informs_under_abw(view *v, person p) { return both(bound(v, p), is(duties_act(v, p), DUTIES_ACT_ABW)); }

static inline truth informs_under_wwb(view *v, person p) { return both(bound(v, p), is(duties_act(v, p), DUTIES_ACT_WWB)); }

/* Pw 17(3): with a passport, an identity card or an aliens' document; */
static inline truth shown_passport_or_card(view *v, person p)
{
  int32_t accepted = IDENTITY_DOCUMENT_PASSPORT | IDENTITY_DOCUMENT_IDENTITY_CARD | IDENTITY_DOCUMENT_ALIENS_DOCUMENT;
  return when(bound(v, p), is(identity_document(v, p), accepted));
}

/* Pw 17(3): since July 2026 also with a driving licence, */
static inline truth shown_driving_licence(view *v, person p)
{
  return when(bound(v, p), is(identity_document(v, p), IDENTITY_DOCUMENT_DRIVING_LICENCE));
}

/* Pw 17(3): or by applying with a recognised electronic means. */
static inline truth identified_electronically(view *v, person p)
{
  truth himself = p == APPLICANT ? bound(v, p) : truth_no();
  return when(himself, electronic_identification_used(v));
}

/* Pw 17(1), 31(2)(m): gifts have to be reported once they reach the amount of the year. */
static inline truth gifts_reach_threshold(view *v)
{
  num received = plus(gifts_this_year(v), contributions_this_year(v));
  return when(bound(v, APPLICANT), both(positive(received), at_least(received, amount(v, gift_report_threshold_year))));
}

/* --- the first four weeks ---------------------------------------------------------------------------------- */

/* Under 27, and one of those who apply. */
static inline truth young_applicant(view *v, person p)
{
  truth concerned = p == APPLICANT ? truth_yes() : couple(v);
  return both(concerned, not_(reached(v, p, search_period_below_age)));
}

/* Pw 43(4): from the notification until the application can be filed. */
static inline truth searches_four_weeks(view *v, person p)
{
  truth waits = both(begun(v, notification_day(v)), not_(begun(v, application_from(v))));
  return when(all_of(young_applicant(v, p), search_period(v), notification_made(v)), waits);
}

static inline num end_of_first_weeks(view *v) { return days_after(notification_day(v), amount(v, conduct_judgement_days)); }

/* Pw 43(5): where no search period holds, the first four weeks after the notification. */
static inline truth judged_in_four_weeks(view *v, person p)
{
  truth within = both(begun(v, notification_day(v)), not_(begun(v, end_of_first_weeks(v))));
  return when(both(conduct_judged(v, p), notification_made(v)), within);
}

static inline truth has_to_look(view *v, person p) { return is(duty_search(v, p), DUTY_SEARCH_ON); }

static inline num last_day_of_search(view *v, person p)
{
  num end = select_num(conduct_judged(v, p), end_of_first_weeks(v), application_from(v));
  return days_before(end, num_exact(1));
}

/* Pw 41(5): under 27, and has not handed them in. */
static inline truth owes_education_documents(view *v, person p)
{
  truth asked = all_of(young_applicant(v, p), education_documents_required(v), after_notification(v));
  return when(asked, not_(education_documents_provided(v, p)));
}

/* Pw 41(7): within four weeks after the notification, where no search period holds. */
static inline truth education_documents_have_term(view *v, person p)
{
  truth owed = is(duty_education_documents(v, p), DUTY_EDUCATION_DOCUMENTS_ON);
  return when(both(owed, notification_made(v)), taken_place(education_documents_within(v)));
}

static inline num last_day_for_education_documents(view *v, person p)
{
  (void)p;
  return moved_to_workday(days_after(notification_day(v), education_documents_within(v)));
}

/* --- where one lives --------------------------------------------------------------------------------------- */

/* Pw 53a(2): the college has asked for proof. */
static inline truth asked_to_show_home(view *v, person p)
{
  return when(bound(v, p), living_situation_proof_requested(v));
}

/* --- what the college may ask besides ---------------------------------------------------------------------- */

/* Pw 55: from the notification on. Under the WWB from the day on which its duties began. */
static inline truth may_have_further_duty(view *v, person p)
{
  return both(bound(v, p), is(duties_act(v, p), DUTIES_ACT_WWB | DUTIES_ACT_PW));
}

static inline truth has_further_duty(view *v, person p)
{
  return when(may_have_further_duty(v, p), extra_obligation_imposed(v, p));
}

/* Pw 56(1): of a single parent with a child at charge. */
static inline truth may_claim_maintenance(view *v, person p)
{
  return p == APPLICANT ? both(bound(v, p), single_parent(v)) : truth_no();
}

static inline truth ordered_to_claim_maintenance(view *v, person p)
{
  return when(bound(v, p), maintenance_claim_required(v, p));
}

/* Pw 57: found unable to spend responsibly. */
static inline truth cannot_manage_spending(view *v, person p) { return when(bound(v, p), spending_not_responsible(v, p)); }

/* --- direct payment of fixed costs (56a) ------------------------------------------------------------------- */

/* Pw 56a: an asylum permit for a fixed term and a duty to integrate. */
static inline truth direct_payment_group(view *v, person p)
{
  truth foreign = when(bound(v, p), not_(is(nationality(v, p), NATIONALITY_DUTCH)));
  return when(foreign, when(is(residence_right(v, p), RESIDENCE_RIGHT_ASYLUM_FIXED_TERM), integration_duty(v, p)));
}

/* The start of the assistance; BIJSTAND_NEVER where no day is known. */
static inline num start_of_assistance(view *v)
{
  num since = view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  truth running_since = both(above(since, num_exact(BIJSTAND_EVER)), taken_place(since));
  return select_num(running_since, since, start_day(v));
}

/* Pw 56a: for six months from the start. */
static inline num end_of_direct_payment(view *v)
{
  return months_after(start_of_assistance(v), amount(v, status_holder_payment_months));
}

static inline truth direct_payment_now(view *v, person p)
{
  return when(direct_payment_group(v, p),
              unless(not_(taken_place(start_of_assistance(v))), not_(begun(v, end_of_direct_payment(v)))));
}

static inline truth direct_payment_dated(view *v, person p)
{
  return both(direct_payment_group(v, p), taken_place(start_of_assistance(v)));
}

static inline num last_day_of_direct_payment(view *v, person p)
{
  (void)p;
  return days_before(end_of_direct_payment(v), num_exact(1));
}
