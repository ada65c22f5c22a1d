/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What an event needs, where more than a datum has to be looked at. A function reads like the rule it stands for and
 * changes nothing but the first day on which the event would be possible.
 */
#include "trajectory/needs.h"

#include "trajectory/trajectory.h"

static enum need_answer met_if(int holds)
{
  return holds ? NEED_MET : NEED_UNMET;
}

/* What the event itself could say: asked for while it does not. */
static enum need_answer asked_unless(int holds)
{
  return holds ? NEED_MET : NEED_ASKED;
}

static int32_t claim_state(const struct run *run)
{
  return run->fold->claim.states[BIJSTAND_REGION_CLAIM];
}

static bijstand_value of_claim(const struct run *run, int32_t number)
{
  return attribute(&run->fold->claim, number);
}

static const struct bearer *person_of(const struct run *run, const struct moment *m)
{
  return &run->fold->persons[m->person];
}

static int heard(const struct moment *m)
{
  return given_yes(m, BIJSTAND_DATUM_HEARING) || given_yes(m, BIJSTAND_DATUM_HEARING_EXCEPTION);
}

/* --- persons ------------------------------------------------------------------------------------------------- */

enum need_answer need_person_alive(struct run *run, const struct moment *m)
{
  return met_if(alive(person_of(run, m)));
}

/* After a death there is no one to blame or to call. */
enum need_answer need_nobody_died(struct run *run, const struct moment *m)
{
  return met_if(alive(person_of(run, m)));
}

enum need_answer need_person_died(struct run *run, const struct moment *m)
{
  return met_if(!alive(person_of(run, m)));
}

/* --- terms --------------------------------------------------------------------------------------------------- */

/* A timer of the bearer that still runs and would bring this event about. */
enum need_answer need_term_is_over(struct run *run, const struct moment *m)
{
  const struct bearer *bearer = trajectory_bearer(run->fold, chart_events[m->event].region, m->person, m->instance);
  for (int32_t i = 0; i < BIJSTAND_TIMER_COUNT; i++)
    if (chart_timers[i].event == m->event && timer_runs(bearer, i) && bearer->fires[chart_timers[i].slot] > m->date) {
      run->possible_from = bearer->fires[chart_timers[i].slot];
      return NEED_UNMET;
    }
  return NEED_MET;
}

/* Pw 41(4): whoever is under 27 may apply four weeks after the notification. */
enum need_answer need_search_period_ended(struct run *run, const struct moment *m)
{
  return need_term_is_over(run, m);
}

/* Pw 41(11), from 2026. */
enum need_answer need_exception_in_law(struct run *run, const struct moment *m)
{
  return met_if(trajectory_parameter(run, BIJSTAND_PARAMETER_SEARCH_PERIOD_WAIVABLE, m->date) == 1);
}

/* Awb 4:5(1), Pw 54(2): whoever is given a term has days to use it. */
enum need_answer need_term_lies_ahead(struct run *run, const struct moment *m)
{
  bijstand_value until = given(m, BIJSTAND_DATUM_RESTORE_UNTIL);
  (void)run;
  return met_if(until == BIJSTAND_UNKNOWN || until >= m->date);
}

/* Awb 4:5(4): the term for completion lapsed, and the four weeks after it have not. */
enum need_answer need_not_treated_in_time(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(of_claim(run, BIJSTAND_ATTRIBUTE_RESTORE_LAPSED_ON) != BIJSTAND_UNKNOWN &&
                timer_runs(&run->fold->claim, BIJSTAND_TIMER_NOT_TREATED));
}

/* --- the right ----------------------------------------------------------------------------------------------- */

/* Pw 44(1): not before the notification; 44(5), from 2026: some months before it. */
enum need_answer need_start_not_before_notification(struct run *run, const struct moment *m)
{
  bijstand_value start = given(m, BIJSTAND_DATUM_START);
  bijstand_value notified = of_claim(run, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE);
  bijstand_value months = trajectory_parameter(run, BIJSTAND_PARAMETER_RETROACTIVE_START_MAX_MONTHS, m->date);
  bijstand_value earliest = notified;
  if (notified == BIJSTAND_UNKNOWN || start == BIJSTAND_UNKNOWN)
    return NEED_MET;
  if (months != BIJSTAND_UNKNOWN)
    earliest = bijstand_date_months_later(notified, -(int32_t)months);
  return met_if(start >= earliest);
}

/* Pw 40(1): another municipality pays up to and with that day. */
enum need_answer need_no_overlap_elsewhere(struct run *run, const struct moment *m)
{
  bijstand_value until = given(m, BIJSTAND_DATUM_ELSEWHERE_UNTIL);
  bijstand_value start = given(m, BIJSTAND_DATUM_START);
  if (start == BIJSTAND_UNKNOWN)
    start = of_claim(run, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE);
  return met_if(until == BIJSTAND_UNKNOWN || start > until);
}

/* Pw 44(1), 45(1): a month once, and none before the start. */
enum need_answer need_month_within_right(struct run *run, const struct moment *m)
{
  bijstand_value month = given(m, BIJSTAND_DATUM_MONTH);
  bijstand_value start = of_claim(run, BIJSTAND_ATTRIBUTE_START_RIGHT);
  bijstand_value last = of_claim(run, BIJSTAND_ATTRIBUTE_LAST_MONTH);
  if (month == BIJSTAND_UNKNOWN)
    month = m->date;
  month = bijstand_date_month_start(month);
  return met_if((start == BIJSTAND_UNKNOWN || month >= bijstand_date_month_start(start)) &&
                (last == BIJSTAND_UNKNOWN || month > bijstand_date_month_start(last)));
}

/* --- decisions against the client ---------------------------------------------------------------------------- */

/* Awb 4:7, 4:8: what rests on facts of others is first put to the client; 4:11, 4:12: exceptions. */
enum need_answer need_was_heard(struct run *run, const struct moment *m)
{
  (void)run;
  return asked_unless(!given_yes(m, BIJSTAND_DATUM_OTHER_SOURCE) || heard(m));
}

/* Awb 7:2 and 7:3. */
enum need_answer need_heard_in_objection(struct run *run, const struct moment *m)
{
  (void)run;
  return asked_unless(heard(m));
}

/* Pw 18(3). */
enum need_answer need_reviewed_in_time(struct run *run, const struct moment *m)
{
  bijstand_value review = given(m, BIJSTAND_DATUM_REVIEW);
  bijstand_value months = trajectory_parameter(run, BIJSTAND_PARAMETER_SANCTION_REVIEW_MONTHS_MAX, m->date);
  return met_if(review == BIJSTAND_UNKNOWN || months == BIJSTAND_UNKNOWN ||
                review <= bijstand_date_months_later(m->date, (int32_t)months));
}

/* Pw 18(9): a missed re-integration talk counts for who was called again, and was asked why. */
enum need_answer need_missed_talk_explained(struct run *run, const struct moment *m)
{
  int32_t contact = person_of(run, m)->states[BIJSTAND_REGION_CONTACT];
  if (!given_yes(m, BIJSTAND_DATUM_TALK_MISSED))
    return NEED_MET;
  if (contact != BIJSTAND_STATE_CONTACT_MISSED_ONCE && contact != BIJSTAND_STATE_CONTACT_MISSED_TWICE)
    return NEED_UNMET;
  return asked_unless(given_yes(m, BIJSTAND_DATUM_REASON_ASKED));
}

/* Pw 40(4). */
enum need_answer need_address_not_excused(struct run *run, const struct moment *m)
{
  (void)run;
  return met_if(!given_yes(m, BIJSTAND_DATUM_ADDRESS_EXCUSED));
}

enum need_answer need_address_agrees(struct run *run, const struct moment *m)
{
  (void)run;
  return met_if(!given_yes(m, BIJSTAND_DATUM_ADDRESS_DIFFERS));
}

/* Pw 54(4) after a term that lapsed, 40(6) for the address, 54(3) for a breach. */
enum need_answer need_ground_to_withdraw(struct run *run, const struct moment *m)
{
  int32_t state = claim_state(run);
  int lapsed = (state == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED && of_claim(run, BIJSTAND_ATTRIBUTE_DEFAULT_LAPSED) == 1) ||
               (state == BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED && of_claim(run, BIJSTAND_ATTRIBUTE_ADDRESS_LAPSED) == 1);
  return asked_unless(lapsed || given_yes(m, BIJSTAND_DATUM_BREACH));
}

static int out_of_sight(const struct bearer *person)
{
  int32_t contact = person->states[BIJSTAND_REGION_CONTACT];
  return alive(person) && (contact == BIJSTAND_STATE_CONTACT_MISSED_TWICE || contact == BIJSTAND_STATE_CONTACT_OFF_RADAR ||
                           contact == BIJSTAND_STATE_CONTACT_OUTREACH || contact == BIJSTAND_STATE_CONTACT_UNTRACEABLE);
}

/* The whole chain: a suspension whose term lapsed, two written calls, a visit and an address investigation. */
static int chain_completed(const struct run *run, const struct bearer *person)
{
  return (of_claim(run, BIJSTAND_ATTRIBUTE_DEFAULT_LAPSED) == 1 || of_claim(run, BIJSTAND_ATTRIBUTE_ADDRESS_LAPSED) == 1) &&
         attribute(person, BIJSTAND_ATTRIBUTE_WRITTEN_CALLS) >= 2 && attribute(person, BIJSTAND_ATTRIBUTE_VISITS_DONE) >= 1 &&
         attribute(person, BIJSTAND_ATTRIBUTE_ADDRESS_CHECK_DONE) == 1;
}

/* Pw 54(4), Wet BRP 2.22: a client off the radar is never silently closed. "Other reason" is no proof. */
enum need_answer need_not_closed_silently(struct run *run, const struct moment *m)
{
  if (m->event == BIJSTAND_EVENT_CLAIM_CLIENT_WITHDRAWS || given(m, BIJSTAND_DATUM_VERIFIED_BY) != BIJSTAND_UNKNOWN)
    return NEED_MET;
  for (int32_t i = 0; i < run->fold->person_count; i++)
    if (out_of_sight(&run->fold->persons[i]) && !chain_completed(run, &run->fold->persons[i]))
      return NEED_ASKED;
  return NEED_MET;
}

/* Awb 7:11: of an objection that was upheld, or of a court. */
enum need_answer need_objection_upheld(struct run *run, const struct moment *m)
{
  int upheld = given_yes(m, BIJSTAND_DATUM_COURT);
  for (int32_t i = 0; !upheld && i < run->fold->instance_count; i++)
    upheld = attribute(&run->fold->instances[i], BIJSTAND_ATTRIBUTE_UPHELD) == 1 &&
             attribute(&run->fold->instances[i], BIJSTAND_ATTRIBUTE_DECIDED_ON) == m->date;
  return asked_unless(upheld);
}

/* --- what another region says -------------------------------------------------------------------------------- */

static int any_gate(const struct run *run, int32_t state)
{
  for (int32_t i = 0; i < run->fold->person_count; i++)
    if (run->fold->persons[i].states[BIJSTAND_REGION_GATE] == state)
      return 1;
  return 0;
}

enum need_answer need_gate_done_indeed(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(any_gate(run, BIJSTAND_STATE_GATE_COMPLETED));
}

enum need_answer need_gate_broken_indeed(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(any_gate(run, BIJSTAND_STATE_GATE_BROKEN_OFF));
}

enum need_answer need_claim_is_closed(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(claim_is_closed(run->fold) || claim_state(run) == BIJSTAND_STATE_CLAIM_NONE);
}

static int ended_by_work(const struct run *run)
{
  bijstand_value code = of_claim(run, BIJSTAND_ATTRIBUTE_END_CODE);
  return claim_state(run) == BIJSTAND_STATE_CLAIM_ENDED &&
         (code == BIJSTAND_GIVEN_END_CODE_WORK || code == BIJSTAND_GIVEN_END_CODE_BUSINESS ||
          code == BIJSTAND_GIVEN_END_CODE_STUDY);
}

enum need_answer need_claim_ended_by_work(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(ended_by_work(run));
}

enum need_answer need_claim_ended_otherwise(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(claim_is_closed(run->fold) && !ended_by_work(run));
}

enum need_answer need_claim_runs(struct run *run, const struct moment *m)
{
  (void)m;
  return met_if(claim_state(run) == BIJSTAND_STATE_CLAIM_RUNNING);
}

enum need_answer need_contact_is_lost(struct run *run, const struct moment *m)
{
  int32_t contact = person_of(run, m)->states[BIJSTAND_REGION_CONTACT];
  return met_if(contact == BIJSTAND_STATE_CONTACT_OFF_RADAR || contact == BIJSTAND_STATE_CONTACT_OUTREACH);
}

enum need_answer need_contact_is_back(struct run *run, const struct moment *m)
{
  int32_t contact = person_of(run, m)->states[BIJSTAND_REGION_CONTACT];
  return met_if(contact == BIJSTAND_STATE_CONTACT_IN_VIEW || contact == BIJSTAND_STATE_CONTACT_FOUND_AGAIN);
}

/* --- closing the file of a person ---------------------------------------------------------------------------- */

/* Wet BRP 2.22 asks for a thorough search. */
enum need_answer need_visit_done(struct run *run, const struct moment *m)
{
  return met_if(attribute(person_of(run, m), BIJSTAND_ATTRIBUTE_VISITS_DONE) >= 1);
}

enum need_answer need_address_investigated(struct run *run, const struct moment *m)
{
  return asked_unless(attribute(person_of(run, m), BIJSTAND_ATTRIBUTE_ADDRESS_CHECK_DONE) == 1 ||
                      given_yes(m, BIJSTAND_DATUM_ADDRESS_CHECKED));
}

enum need_answer need_two_written_calls(struct run *run, const struct moment *m)
{
  return met_if(attribute(person_of(run, m), BIJSTAND_ATTRIBUTE_WRITTEN_CALLS) >= 2);
}

enum need_answer need_not_closed_on_silence(struct run *run, const struct moment *m)
{
  return asked_unless(of_claim(run, BIJSTAND_ATTRIBUTE_VERIFIED_END) != BIJSTAND_UNKNOWN ||
                      given(m, BIJSTAND_DATUM_VERIFIED_BY) != BIJSTAND_UNKNOWN);
}

/* Every decision is final, or its objection term runs and mail can reach the client. */
enum need_answer need_protection_settled(struct run *run, const struct moment *m)
{
  (void)m;
  for (int32_t i = 0; i < run->fold->instance_count; i++) {
    const struct bearer *decision = &run->fold->instances[i];
    int32_t state = decision->states[BIJSTAND_REGION_PROTECTION];
    if (state != BIJSTAND_STATE_PROTECTION_IRREVOCABLE &&
        !(state == BIJSTAND_STATE_PROTECTION_TERM_OPEN && attribute(decision, BIJSTAND_ATTRIBUTE_ADDRESS_KNOWN) == 1))
      return NEED_UNMET;
  }
  return NEED_MET;
}
