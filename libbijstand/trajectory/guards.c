/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Guards that ask the decision. Where a dossier is attached, a row of asks.csv says which outcome answers a guard, for
 * which day and with which answers it is met. The rows of a guard are put in their order: the first that says yes or no
 * decides, what an answer of neither kind leaves to the next row falls back on the event and the case in the end. While
 * an outcome is open and no row says yes, the guard is open, and the facts that would settle that outcome are named.
 */
#include "trajectory/trajectory.h"

#include <bijstand/tables.h>

/* What a row has to say. */
enum told { TOLD_NOTHING, TOLD_YES, TOLD_NO, TOLD_OPEN };

/* Who an ask is about without being in the dossier. */
#define NOBODY (-2)

/* --- putting it to the decision ------------------------------------------------------------------------------ */

/* The first person of a case is the applicant of the dossier, the second the partner. */
static int32_t person_in_file(const bijstand_dossier *dossier, int32_t person)
{
  bijstand_role role = person == 0 ? BIJSTAND_ROLE_APPLICANT : BIJSTAND_ROLE_PARTNER;
  for (int32_t i = 0; person <= 1 && i < bijstand_dossier_person_count(dossier); i++)
    if (bijstand_dossier_person_role(dossier, i) == role)
      return i;
  return NOBODY;
}

static int32_t asked_about(const struct run *run, const struct moment *m, const struct chart_ask *row)
{
  return row->of_person ? person_in_file(run->trajectory->dossier, m->person) : BIJSTAND_CASE;
}

static bijstand_value asked_day(struct run *run, const struct moment *m, const struct chart_ask *row)
{
  for (int32_t i = 0; i < row->day_count; i++) {
    bijstand_value day = trajectory_value(run, m, &row->day[i]);
    if (day != BIJSTAND_UNKNOWN)
      return day;
  }
  return m->date;
}

/* Decides for the day of an ask, from what was known when the event was recorded. */
static bijstand_status decide(struct run *run, const struct moment *m, const struct chart_ask *row)
{
  const bijstand_trajectory *t = run->trajectory;
  return bijstand_decide(t->rulebook, t->dossier, asked_day(run, m, row), m->recorded, t->decision);
}

/* --- the answer ---------------------------------------------------------------------------------------------- */

/* The answers that are still possible, as bits: no and yes, zero and positive, a day ahead or reached, or codes. */
static uint32_t possible_answers(int32_t type, struct bijstand_range bounds, bijstand_value day)
{
  if (type == BIJSTAND_TYPE_ENUM)
    return (uint32_t)bounds.low;
  if (bounds.low == BIJSTAND_NEVER)
    return (uint32_t)BIJSTAND_CODES_NONE;
  if (type == BIJSTAND_TYPE_DATE)
    return (bounds.high > day ? 1U : 0U) | (bounds.low <= day ? 2U : 0U);
  return (bounds.low <= 0 ? 1U : 0U) | (bounds.high > 0 ? 2U : 0U);
}

/* Whether a code, as an event has it, is in a set. */
static int has(uint32_t codes, bijstand_value code)
{
  return code >= 0 && code < 32 && (codes >> code & 1) != 0;
}

/* Of a row whose answer has to be what the event says: any that is known will do for an event that says nothing. */
static enum told compare(uint32_t possible, bijstand_value said)
{
  if (possible == (uint32_t)BIJSTAND_CODES_NONE)
    return TOLD_NOTHING;
  if (said != BIJSTAND_UNKNOWN && !has(possible, said))
    return possible & (uint32_t)BIJSTAND_CODES_NONE ? TOLD_OPEN : TOLD_NO;
  return (possible & (possible - 1)) == 0 ? TOLD_YES : TOLD_OPEN;
}

/* A row of whose outcome the decision is no answer, since its owner narrowed it, has nothing to say. */
static enum told put(struct run *run, const struct moment *m, const struct chart_ask *row)
{
  const bijstand_decision *decision = run->trajectory->decision;
  int32_t who = asked_about(run, m, row);
  struct bijstand_range bounds;
  uint32_t possible;
  if (who == NOBODY)
    return TOLD_NO;
  if (decide(run, m, row) != BIJSTAND_OK)
    return TOLD_OPEN;
  if (bijstand_decision_bounds(decision, row->ask.outcome, who, &bounds) != BIJSTAND_OK)
    return TOLD_NOTHING;
  possible = possible_answers(bijstand_outcome_by_id(row->ask.outcome)->type, bounds, bijstand_decision_date(decision));
  if (row->same_as >= 0)
    return compare(possible, given(m, row->same_as));
  if ((possible & ~row->ask.yes) == 0)
    return TOLD_YES;
  if ((possible & ~row->ask.no) == 0)
    return TOLD_NO;
  return (possible & (row->ask.yes | row->ask.no)) == 0 ? TOLD_NOTHING : TOLD_OPEN;
}

/* Whether a row is put at all: for its event, and for what that says. */
static int applies(const struct moment *m, const struct chart_ask *row)
{
  if (row->ask.event != m->event)
    return 0;
  return row->datum < 0 || has(row->codes, given(m, row->datum)) != row->unless;
}

/* --- facts that are missing ---------------------------------------------------------------------------------- */

/* Names the facts, for the event that is being given and not for those that are told again or could be given. */
static void name_missing(struct run *run, const struct moment *m, const struct chart_ask *row)
{
  bijstand_trajectory *t = run->trajectory;
  int32_t who = asked_about(run, m, row);
  if (m->log < 0 || m->log < t->log_count - 1)
    return;
  t->missing_count = 0;
  if (who != NOBODY && decide(run, m, row) == BIJSTAND_OK)
    bijstand_decision_missing(t->decision, row->ask.outcome, who, t->missing, sizeof t->missing / sizeof t->missing[0],
                              &t->missing_count);
}

/* --- guards -------------------------------------------------------------------------------------------------- */

/* What an ask that says no is refused for; and, of a day that lies ahead, from when it is not. */
static void refuse(struct run *run, const struct moment *m, const struct chart_ask *row)
{
  int32_t who = asked_about(run, m, row);
  run->reason = who == NOBODY ? BIJSTAND_REASON_PERSON_UNKNOWN : row->ask.reason;
  run->possible_from = BIJSTAND_UNKNOWN;
  if (who != NOBODY && bijstand_outcome_by_id(row->ask.outcome)->type == BIJSTAND_TYPE_DATE)
    bijstand_decision_value(run->trajectory->decision, row->ask.outcome, who, &run->possible_from);
}

enum need_answer trajectory_ask(struct run *run, const struct moment *m, int32_t reason, enum need_answer own)
{
  const struct chart_reason *need = &chart_reasons[reason];
  const struct chart_ask *open = NULL;
  chart_set asks = need->asks;
  if (own == NEED_UNMET && need->datum >= 0)
    return own; /* the event itself denies it */
  for (int32_t i = 0; asks != 0; i++, asks >>= 1) {
    const struct chart_ask *row = &chart_asks[i];
    enum told told;
    if ((asks & 1) == 0 || !applies(m, row))
      continue;
    if (row->ask.event_too && own != NEED_MET)
      return own;
    told = put(run, m, row);
    if (told == TOLD_YES) {
      run->possible_from = BIJSTAND_UNKNOWN;
      return NEED_MET;
    }
    if (told == TOLD_NO && open == NULL) {
      refuse(run, m, row);
      return NEED_UNMET;
    }
    if (told == TOLD_OPEN && open == NULL && !row->event_while_open)
      open = row;
  }
  if (open == NULL)
    return own;
  name_missing(run, m, open);
  run->reason = BIJSTAND_REASON_FACTS_ARE_MISSING;
  run->possible_from = BIJSTAND_UNKNOWN;
  return NEED_UNMET;
}

/* --- choices ------------------------------------------------------------------------------------------------- */

int trajectory_chooses(struct run *run, const struct moment *m, int32_t ask)
{
  const struct chart_ask *row = &chart_asks[ask];
  enum told told = run->trajectory->decision != NULL && applies(m, row) ? put(run, m, row) : TOLD_NOTHING;
  if (told == TOLD_OPEN)
    name_missing(run, m, row);
  return told == TOLD_YES ? 1 : told == TOLD_NO ? 0 : -1;
}

bijstand_value trajectory_answer(struct run *run, const struct moment *m, int32_t ask)
{
  const struct chart_ask *row = &chart_asks[ask];
  bijstand_value value = BIJSTAND_UNKNOWN;
  int32_t who;
  if (run->trajectory->decision == NULL || !applies(m, row))
    return BIJSTAND_UNKNOWN;
  who = asked_about(run, m, row);
  if (who != NOBODY && decide(run, m, row) == BIJSTAND_OK)
    bijstand_decision_value(run->trajectory->decision, row->ask.outcome, who, &value);
  return value == BIJSTAND_NEVER ? BIJSTAND_UNKNOWN : value; /* there is none */
}

/* --- questions ----------------------------------------------------------------------------------------------- */

int trajectory_duty_is_lifted(const bijstand_trajectory *t, int32_t person, bijstand_value date)
{
  bijstand_value known_on = t->log_count > 0 ? t->log[t->log_count - 1].recorded : BIJSTAND_NEVER;
  bijstand_value duty = BIJSTAND_UNKNOWN;
  int32_t who;
  if (t->decision == NULL)
    return 0;
  who = person_in_file(t->dossier, person);
  if (who != NOBODY && bijstand_decide(t->rulebook, t->dossier, date, known_on, t->decision) == BIJSTAND_OK)
    bijstand_decision_value(t->decision, BIJSTAND_OUTCOME_DUTY_WORK, who, &duty);
  return duty == bijstand_outcome_code(BIJSTAND_OUTCOME_DUTY_WORK, "off");
}

const struct bijstand_ask *bijstand_chart_ask(int32_t number)
{
  return number >= 0 && number < BIJSTAND_ASK_COUNT ? &chart_asks[number].ask : NULL;
}
