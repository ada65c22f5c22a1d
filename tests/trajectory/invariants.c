/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * I-01 to I-29. Each function is one of them, or a few that look at the same step, and returns what is broken.
 */
#include "tests/trajectory/invariants.h"

#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/tables.h>

/* A step with the event it comes from, and the case after all that followed. */
struct look {
  const bijstand_trajectory *t;
  const struct watch *watch;
  struct bijstand_step step;
  struct bijstand_event event; /* of the log; event -1 for a term */
  int32_t contact[BIJSTAND_TRAJECTORY_PERSONS_MAX]; /* before the step */
  int latest;                  /* 1: the case as it stands is what this step made of its region */
};

static bijstand_value carried(const struct look *l, int32_t datum)
{
  for (int32_t i = 0; i < l->event.data_count; i++)
    if (l->event.data[i].datum == datum)
      return l->event.data[i].value;
  return BIJSTAND_UNKNOWN;
}

static bijstand_value of_case(const struct look *l, int32_t attribute_number)
{
  return bijstand_trajectory_attribute(l->t, attribute_number, l->step.person);
}

static int32_t claim(const bijstand_trajectory *t)
{
  return bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0);
}

static int in_region(const struct look *l, int32_t region)
{
  return l->step.event >= 0 && bijstand_chart_at(BIJSTAND_CHART_EVENTS, l->step.event)->region == region;
}

static int accepted(const struct look *l, int32_t event)
{
  return l->step.event == event && (l->step.outcome == BIJSTAND_EVENT_MOVED || l->step.outcome == BIJSTAND_EVENT_STAYED);
}

static int entered(const struct look *l, int32_t state)
{
  return l->step.outcome == BIJSTAND_EVENT_MOVED && l->step.to == state;
}

static int is_open(int32_t state)
{
  return state >= BIJSTAND_STATE_CLAIM_NOTIFIED && state <= BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED;
}

static int died(const bijstand_trajectory *t, int32_t person)
{
  return bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_DIED_ON, person) != BIJSTAND_UNKNOWN;
}

/* --- steps of the claim -------------------------------------------------------------------------------------- */

/* I-01: paid while the benefit runs and after a grant that was published; I-02: not over a month before the start. */
static const char *pay(const struct look *l)
{
  bijstand_value month = carried(l, BIJSTAND_DATUM_MONTH);
  bijstand_value start = of_case(l, BIJSTAND_ATTRIBUTE_START_RIGHT);
  if (!accepted(l, BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT) || l->step.from != BIJSTAND_STATE_CLAIM_RUNNING)
    return NULL;
  if (of_case(l, BIJSTAND_ATTRIBUTE_GRANTED_ON) == BIJSTAND_UNKNOWN)
    return "I-01: paid without a grant";
  if (month == BIJSTAND_UNKNOWN)
    month = l->step.date;
  return start != BIJSTAND_UNKNOWN && bijstand_date_month_end(month) < start ? "I-02: paid over a day before the start" : NULL;
}

/* I-02, I-24: the start of the right. */
static const char *start_of_right(const struct look *l)
{
  bijstand_value start = of_case(l, BIJSTAND_ATTRIBUTE_START_RIGHT), notified = of_case(l, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE);
  bijstand_value elsewhere = carried(l, BIJSTAND_DATUM_ELSEWHERE_UNTIL);
  int32_t months = l->step.date >= 20454 ? -3 : 0; /* from 2026-01-01 */
  if (!accepted(l, BIJSTAND_EVENT_CLAIM_GRANTED) || start == BIJSTAND_UNKNOWN || notified == BIJSTAND_UNKNOWN)
    return NULL;
  if (l->step.outcome == BIJSTAND_EVENT_MOVED && elsewhere != BIJSTAND_UNKNOWN && start <= elsewhere)
    return "I-24: overlap with another municipality";
  if (carried(l, BIJSTAND_DATUM_PUBLISHED) != 1)
    return "I-01: a grant that was not published";
  return start < bijstand_date_months_later(notified, months) ? "I-02: a start before the notification" : NULL;
}

/* I-04: under 27 no application before four weeks, unless a decision waived them. */
static const char *search(const struct look *l)
{
  if (l->step.from != BIJSTAND_STATE_CLAIM_SEARCH_PERIOD || l->step.outcome != BIJSTAND_EVENT_MOVED)
    return NULL;
  if (l->step.to == BIJSTAND_STATE_CLAIM_APPLICATION)
    return "I-04: an application within the search period";
  return l->step.event == BIJSTAND_EVENT_CLAIM_SEARCH_PERIOD_OVER &&
             l->step.date < of_case(l, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE) + 28
           ? "I-04: the search period ended early"
           : NULL;
}

/* I-05: asked for, lapsed, and at most four weeks ago. */
static const char *not_treated(const struct look *l)
{
  bijstand_value asked = of_case(l, BIJSTAND_ATTRIBUTE_COMPLETION_ASKED_ON), lapsed = of_case(l, BIJSTAND_ATTRIBUTE_RESTORE_LAPSED_ON);
  if (!entered(l, BIJSTAND_STATE_CLAIM_NOT_TREATED))
    return NULL;
  if (asked == BIJSTAND_UNKNOWN || lapsed == BIJSTAND_UNKNOWN || asked >= lapsed || lapsed > l->step.date)
    return "I-05: not treated without a term that lapsed";
  return l->step.date > bijstand_date_next_workday(lapsed + 28) ? "I-05: not treated after four weeks" : NULL;
}

/* I-06: a decision after 56 days of the clock is marked late. */
static const char *clock_of(const struct look *l)
{
  bijstand_value start = of_case(l, BIJSTAND_ATTRIBUTE_CLOCK_START), since = of_case(l, BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_SINCE);
  bijstand_value stopped = of_case(l, BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_DAYS);
  if (!entered(l, BIJSTAND_STATE_CLAIM_REFUSED) || start == BIJSTAND_UNKNOWN || start < 11778 /* 2002-04-01: read from then on */)
    return NULL;
  if (since != BIJSTAND_UNKNOWN && since < l->step.date)
    stopped += l->step.date - since;
  return l->step.date > bijstand_date_next_workday(start + 56 + stopped) && of_case(l, BIJSTAND_ATTRIBUTE_OVERDUE) != 1
           ? "I-06: a late decision that is not marked"
           : NULL;
}

/* I-07 and I-10: suspensions of right and of payment. */
static const char *suspensions(const struct look *l)
{
  int given_one = l->step.cause == BIJSTAND_CAUSE_GIVEN;
  if (accepted(l, BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION) && carried(l, BIJSTAND_DATUM_PUBLISHED) != 1)
    return "I-07: a suspension that was not published";
  if (!accepted(l, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION))
    return NULL;
  if (given_one && carried(l, BIJSTAND_DATUM_PUBLISHED) != 1)
    return "I-10: a suspension of payment that was not published";
  return l->step.to != BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED && l->step.to != BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED
           ? "I-10: an address mismatch ended something"
           : NULL;
}

static int out_of_sight(int32_t contact)
{
  return contact == BIJSTAND_STATE_CONTACT_MISSED_TWICE || contact == BIJSTAND_STATE_CONTACT_OFF_RADAR ||
         contact == BIJSTAND_STATE_CONTACT_OUTREACH || contact == BIJSTAND_STATE_CONTACT_UNTRACEABLE;
}

/* I-08: nobody off the radar is closed without proof or the whole chain. */
static const char *silent_closure(const struct look *l)
{
  bijstand_value lapsed = of_case(l, BIJSTAND_ATTRIBUTE_DEFAULT_LAPSED) == 1 || of_case(l, BIJSTAND_ATTRIBUTE_ADDRESS_LAPSED) == 1;
  if (!entered(l, BIJSTAND_STATE_CLAIM_ENDED) && !entered(l, BIJSTAND_STATE_CLAIM_WITHDRAWN))
    return NULL;
  if (l->step.event == BIJSTAND_EVENT_CLAIM_CLIENT_WITHDRAWS || l->step.event == BIJSTAND_EVENT_CLAIM_DEATH ||
      carried(l, BIJSTAND_DATUM_VERIFIED_BY) != BIJSTAND_UNKNOWN || l->step.from == BIJSTAND_STATE_CLAIM_ENDED)
    return NULL;
  for (int32_t p = 0; p < bijstand_trajectory_person_count(l->t); p++)
    if (out_of_sight(l->contact[p]) && !died(l->t, p) &&
        !(lapsed && bijstand_trajectory_attribute(l->t, BIJSTAND_ATTRIBUTE_WRITTEN_CALLS, p) >= 2 &&
          bijstand_trajectory_attribute(l->t, BIJSTAND_ATTRIBUTE_VISITS_DONE, p) >= 1 &&
          bijstand_trajectory_attribute(l->t, BIJSTAND_ATTRIBUTE_ADDRESS_CHECK_DONE, p) == 1))
      return "I-08: a client off the radar was silently closed";
  return NULL;
}

/* I-09: withdrawn from the first suspended day, unless a breach is proved. */
static const char *withdrawal(const struct look *l)
{
  return accepted(l, BIJSTAND_EVENT_CLAIM_WITHDRAWAL_DECISION) && l->step.from == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED &&
             carried(l, BIJSTAND_DATUM_BREACH) != 1 &&
             of_case(l, BIJSTAND_ATTRIBUTE_WITHDRAWN_FROM) != of_case(l, BIJSTAND_ATTRIBUTE_SUSPENDED_FROM)
           ? "I-09: withdrawn from another day than the first suspended one"
           : NULL;
}

/* I-11: one code and legal protection; I-20: work leads to aftercare. */
static const char *ending(const struct look *l)
{
  bijstand_value code = of_case(l, BIJSTAND_ATTRIBUTE_END_CODE);
  int protection = 0;
  if (!entered(l, BIJSTAND_STATE_CLAIM_ENDED))
    return NULL;
  for (int32_t i = 0; i < bijstand_trajectory_instance_count(l->t); i++)
    protection |= bijstand_trajectory_instance_at(l->t, i) == l->step.log;
  if (code == BIJSTAND_UNKNOWN || !protection)
    return "I-11: an ending without a code or legal protection";
  if ((code == BIJSTAND_GIVEN_END_CODE_WORK || code == BIJSTAND_GIVEN_END_CODE_BUSINESS) && !died(l->t, l->step.person) &&
      bijstand_trajectory_state(l->t, BIJSTAND_REGION_ACTIVATION, l->step.person) != BIJSTAND_STATE_ACTIVATION_AFTERCARE)
    return "I-20: an exit to work without aftercare";
  return NULL;
}

/* I-12: heard before what rests on facts of others. */
static const char *hearing(const struct look *l)
{
  int against = accepted(l, BIJSTAND_EVENT_CLAIM_REFUSED) || accepted(l, BIJSTAND_EVENT_CLAIM_WITHDRAWAL_DECISION) ||
                accepted(l, BIJSTAND_EVENT_CLAIM_ENDING_DECISION);
  int correction = l->step.from == l->step.to;
  return against && !correction && carried(l, BIJSTAND_DATUM_OTHER_SOURCE) == 1 && carried(l, BIJSTAND_DATUM_HEARING) != 1 &&
             carried(l, BIJSTAND_DATUM_HEARING_EXCEPTION) != 1
           ? "I-12: decided without a hearing"
           : NULL;
}

/* I-14, I-15, I-26: a measure has blame and a review; none, nor a suspension, after a death. Blame can be in the file. */
static const char *measures(const struct look *l)
{
  int measure = accepted(l, BIJSTAND_EVENT_CLAIM_MEASURE);
  bijstand_value blame = carried(l, BIJSTAND_DATUM_BLAME);
  if (measure && !(blame > 0 || (blame == BIJSTAND_UNKNOWN && l->t->decision != NULL)))
    return "I-14: a measure without blame";
  if (measure && l->step.date >= 12784 /* 2005-01-01: no such term before */ &&
      of_case(l, BIJSTAND_ATTRIBUTE_MEASURE_REVIEW) != BIJSTAND_UNKNOWN &&
      of_case(l, BIJSTAND_ATTRIBUTE_MEASURE_REVIEW) > bijstand_date_months_later(l->step.date, 3))
    return "I-15: a measure that is reviewed too late";
  if ((measure || accepted(l, BIJSTAND_EVENT_CLAIM_RIGHT_SUSPENSION) ||
       (accepted(l, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION) && l->step.cause == BIJSTAND_CAUSE_GIVEN)) &&
      died(l->t, l->step.person))
    return "I-26: a step against who has died";
  return NULL;
}

/* What the file of the case says of an outcome, of the case or of the applicant, on the day of a step. */
static bijstand_value filed(const struct look *l, bijstand_outcome outcome, int32_t person, bijstand_value date)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_decision *decision = NULL;
  if (bijstand_decision_new(&decision) == BIJSTAND_OK &&
      bijstand_decide(l->t->rulebook, l->t->dossier, date, l->event.recorded, decision) == BIJSTAND_OK)
    bijstand_decision_value(decision, outcome, person, &value);
  bijstand_decision_free(decision);
  return value;
}

/* Where there is a file: no grant and no month without a right in it, no refusal and no ending of a right that stands,
 * no measure on conduct that brings none. */
static const char *by_the_file(const struct look *l)
{
  bijstand_value notified = of_case(l, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE), start = carried(l, BIJSTAND_DATUM_START);
  bijstand_value effect = carried(l, BIJSTAND_DATUM_EFFECT), month = carried(l, BIJSTAND_DATUM_MONTH), sanction;
  if (l->t->decision == NULL || l->step.cause != BIJSTAND_CAUSE_GIVEN || l->step.person != 0)
    return NULL;
  if (accepted(l, BIJSTAND_EVENT_CLAIM_GRANTED) && l->step.outcome == BIJSTAND_EVENT_MOVED &&
      filed(l, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, start == BIJSTAND_UNKNOWN ? notified : start) != 1)
    return "granted without a right in the file";
  if (accepted(l, BIJSTAND_EVENT_CLAIM_REFUSED) && filed(l, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, notified) == 1)
    return "refused though the right stands in the file";
  if (accepted(l, BIJSTAND_EVENT_CLAIM_MONTH_PAYMENT) && l->step.from != BIJSTAND_STATE_CLAIM_ENDED &&
      filed(l, BIJSTAND_OUTCOME_DAYS_WITH_RIGHT, BIJSTAND_CASE, month == BIJSTAND_UNKNOWN ? l->step.date : month) == 0)
    return "paid over a month without a right in the file";
  if (accepted(l, BIJSTAND_EVENT_CLAIM_ENDING_DECISION) && l->step.outcome == BIJSTAND_EVENT_MOVED &&
      carried(l, BIJSTAND_DATUM_END_CODE) != BIJSTAND_GIVEN_END_CODE_PENSION_AGE &&
      filed(l, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, effect == BIJSTAND_UNKNOWN ? l->step.date : effect) == 1)
    return "ended though the right stands in the file";
  if (!accepted(l, BIJSTAND_EVENT_CLAIM_MEASURE))
    return NULL;
  sanction = filed(l, BIJSTAND_OUTCOME_SANCTION, 0, l->step.date);
  return sanction == bijstand_outcome_code(BIJSTAND_OUTCOME_SANCTION, "none") ||
             sanction == bijstand_outcome_code(BIJSTAND_OUTCOME_SANCTION, "fine")
           ? "a measure on conduct that brings none"
           : NULL;
}

/* I-27: an advance for four weeks at most. */
static const char *advances(const struct look *l)
{
  bijstand_value until = of_case(l, BIJSTAND_ATTRIBUTE_ADVANCE_PAID_UNTIL);
  if (!accepted(l, BIJSTAND_EVENT_CLAIM_ADVANCE_TERM_OVER) || until == BIJSTAND_UNKNOWN)
    return NULL;
  return until > l->step.date + 28 ? "I-27: an advance beyond its term" : NULL;
}

/* I-29: who drops out is told why, and is in contact or sought. */
static const char *drop_out(const struct look *l)
{
  if (!entered(l, BIJSTAND_STATE_CLAIM_DROPPED_OUT))
    return NULL;
  if (of_case(l, BIJSTAND_ATTRIBUTE_DROPOUT) == BIJSTAND_UNKNOWN)
    return "I-29: a drop-out without a reason";
  for (int32_t p = 0; p < bijstand_trajectory_person_count(l->t); p++) {
    bijstand_value last = bijstand_trajectory_attribute(l->t, BIJSTAND_ATTRIBUTE_LAST_CONTACT, p);
    const struct bearer *person = &l->t->now.persons[p];
    int sought = (person->todo >> BIJSTAND_TASK_SEEK_CONTACT & 1) != 0;
    if (!died(l->t, p) && !sought && (last == BIJSTAND_UNKNOWN || l->step.date - last > 28))
      return "I-29: a drop-out that nobody seeks";
  }
  return NULL;
}

/* --- steps of the claim that other regions bring about -------------------------------------------------------- */

/* I-13, I-16, I-17, I-28: what may not move the claim. */
static const char *apart(const struct look *l)
{
  int32_t cause = l->event.event;
  int moved = in_region(l, BIJSTAND_REGION_CLAIM) && l->step.outcome == BIJSTAND_EVENT_MOVED && l->step.log >= 0;
  if (l->step.event == BIJSTAND_EVENT_CLAIM_CHANGE && l->step.outcome == BIJSTAND_EVENT_MOVED)
    return "I-17: a change ended something";
  if (!moved || l->step.cause == BIJSTAND_CAUSE_GIVEN)
    return NULL;
  if (cause == BIJSTAND_EVENT_GATE_DUE_DAY_OVER || cause == BIJSTAND_EVENT_CONTACT_MISSED)
    return "I-13: a missed day moved the claim";
  if (cause == BIJSTAND_EVENT_CONTACT_HELP_REFUSED)
    return "I-28: help that was refused moved the claim";
  if (cause >= BIJSTAND_EVENT_CONTACT_CONTACT && cause <= BIJSTAND_EVENT_ACTIVATION_DEATH && cause != BIJSTAND_EVENT_CONTACT_DEATH)
    return "I-16: contact or activation moved the claim";
  return NULL;
}

/* I-22: found again first, normal later. */
static const char *found_again(const struct look *l)
{
  int lost = l->step.from == BIJSTAND_STATE_CONTACT_OFF_RADAR || l->step.from == BIJSTAND_STATE_CONTACT_OUTREACH ||
             l->step.from == BIJSTAND_STATE_CONTACT_UNTRACEABLE;
  return lost && entered(l, BIJSTAND_STATE_CONTACT_IN_VIEW) ? "I-22: in view without being found again" : NULL;
}

/* --- the case as it stands ----------------------------------------------------------------------------------- */

static const char *stands(const bijstand_trajectory *t)
{
  bijstand_value today = bijstand_trajectory_date(t);
  bijstand_value suspended = bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_SUSPENDED_FROM, 0);
  for (int32_t i = 0; i < t->now.past_count; i++)
    if (is_open(t->now.past[i].state))
      return "I-03: two claims run at once";
  if (claim(t) == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED && suspended != BIJSTAND_UNKNOWN && suspended >= 12418 /* 2004 */ &&
      today >= suspended + 56)
    return "I-07: a suspension of more than eight weeks";
  for (int32_t p = 0; p < bijstand_trajectory_person_count(t); p++) {
    const struct bearer *person = &t->now.persons[p];
    int32_t activation = person->states[BIJSTAND_REGION_ACTIVATION];
    bijstand_value exempt = bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_EXEMPT_UNTIL, p);
    if (died(t, p))
      continue;
    if (is_open(claim(t)) && person->states[BIJSTAND_REGION_CONTACT] == BIJSTAND_STATE_CONTACT_CLOSED)
      return "I-23: a claim is open and the contact file is not";
    if (claim(t) == BIJSTAND_STATE_CLAIM_RUNNING && activation == BIJSTAND_STATE_ACTIVATION_NONE &&
        !timer_runs(person, BIJSTAND_TIMER_DIAGNOSIS) && !(person->todo >> BIJSTAND_TASK_DIAGNOSE & 1) && exempt == BIJSTAND_UNKNOWN)
      return "I-18: a running benefit without activation, and nobody knows";
    if (exempt != BIJSTAND_UNKNOWN && bijstand_trajectory_duties_bind(t, p, exempt))
      return "I-19: a labour duty beyond an exemption";
    if (activation == BIJSTAND_STATE_ACTIVATION_RELAPSE && !timer_runs(person, BIJSTAND_TIMER_RELAPSE_DIAGNOSIS))
      return "I-21: a relapse that nobody answers";
  }
  return NULL;
}

/* --- looking ------------------------------------------------------------------------------------------------- */

void watch_start(struct watch *watch)
{
  memset(watch, 0, sizeof *watch);
  for (int32_t p = 0; p < BIJSTAND_TRAJECTORY_PERSONS_MAX; p++)
    watch->last_contact[p] = BIJSTAND_STATE_CONTACT_NOT_IN_VIEW;
}

/* Whether no later step is of the region of this one, nor of the contact of a person. */
static int is_latest(const bijstand_trajectory *t, int32_t place)
{
  struct bijstand_step step, later;
  bijstand_trajectory_step_at(t, place, &step);
  for (int32_t i = place + 1; i < bijstand_trajectory_step_count(t); i++) {
    bijstand_trajectory_step_at(t, i, &later);
    if (later.event >= 0 && (later.log != step.log || later.log < 0) &&
        (chart_events[later.event].region == BIJSTAND_REGION_CLAIM || chart_events[later.event].region == BIJSTAND_REGION_CONTACT))
      return 0;
    if (later.event >= 0 && chart_events[later.event].region == BIJSTAND_REGION_CLAIM)
      return 0;
  }
  return 1;
}

static const char *look_at(const struct look *l)
{
  static const char *(*const checks[])(const struct look *) = {
    suspensions, hearing, apart, found_again,
    /* those that look at what is known of the case too */
    pay, start_of_right, search, not_treated, clock_of, silent_closure, withdrawal, ending, measures, by_the_file, advances,
    drop_out
  };
  if (l->step.outcome == BIJSTAND_EVENT_REFUSED)
    return NULL;
  for (size_t i = 0; i < (l->latest ? sizeof checks / sizeof checks[0] : 4); i++) {
    const char *broken = checks[i](l);
    if (broken != NULL)
      return broken;
  }
  return NULL;
}

const char *watch_look(struct watch *watch, const bijstand_trajectory *t)
{
  static char text[200];
  const char *broken = NULL;
  bijstand_value payable = 0; /* advances that may have been paid */
  struct look l = { .t = t, .watch = watch };
  if (bijstand_trajectory_log_count(t) < watch->events)
    return "I-25: the log became shorter";
  watch->events = bijstand_trajectory_log_count(t);
  for (; watch->steps < bijstand_trajectory_step_count(t); watch->steps++) {
    bijstand_trajectory_step_at(t, watch->steps, &l.step);
    memset(&l.event, 0, sizeof l.event);
    l.event.event = -1;
    if (l.step.log >= 0)
      bijstand_trajectory_log_at(t, l.step.log, &l.event);
    memcpy(l.contact, watch->last_contact, sizeof l.contact);
    l.latest = is_latest(t, watch->steps);
    if (broken == NULL)
      broken = look_at(&l);
    payable += accepted(&l, BIJSTAND_EVENT_CLAIM_ADVANCE_TERM_OVER) && carried(&l, BIJSTAND_DATUM_CLEARLY_NO_RIGHT) != 1;
    if (in_region(&l, BIJSTAND_REGION_CONTACT))
      watch->last_contact[l.step.person] = l.step.to;
  }
  if (broken == NULL && bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_ADVANCES, 0) > watch->advances + payable)
    broken = "I-27: an advance where there clearly is no right";
  watch->advances = bijstand_trajectory_attribute(t, BIJSTAND_ATTRIBUTE_ADVANCES, 0);
  if (broken == NULL)
    broken = stands(t);
  if (broken == NULL)
    return NULL;
  snprintf(text, sizeof text, "%s (step %d)", broken, (int)watch->steps);
  return text;
}
