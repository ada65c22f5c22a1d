/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Decides for a database. A query asks row after row, mostly with the same policy: that is read once, and again when
 * another is given or its amounts may be those of another year.
 */
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/date.h>

struct bijstand_sql_session {
  bijstand_rulebook *national;
  bijstand_decision *decision;
  bijstand_json_report *report;
  bijstand_json_case *plain;  /* reads over the national rulebook */
  bijstand_json_case *policy; /* read with the policy as text; has the rulebook with that policy */
  bijstand_json_case *under;  /* reads over that rulebook; null when there is none */
  char *policy_text;          /* the policy of under; owned */
  size_t policy_length;
  bijstand_value policy_date; /* and the day it was read for */
  const bijstand_json_case *one; /* the one of them that was decided */
  struct bijstand_json_text json;
  struct bijstand_missing missing[BIJSTAND_SQL_MISSING_MAX];
  char message[BIJSTAND_SQL_MESSAGE_SIZE];
};

bijstand_status bijstand_sql_session_new(struct bijstand_sql_session **session)
{
  struct bijstand_sql_session *made = calloc(1, sizeof *made);
  if (made == NULL)
    return BIJSTAND_ERROR_MEMORY;
  bijstand_status status = bijstand_rulebook_new(&made->national);
  if (status == BIJSTAND_OK)
    status = bijstand_decision_new(&made->decision);
  if (status == BIJSTAND_OK)
    status = bijstand_json_report_new(&made->report);
  if (status == BIJSTAND_OK)
    status = bijstand_json_case_new(made->national, &made->plain);
  if (status == BIJSTAND_OK)
    status = bijstand_json_case_new(made->national, &made->policy);
  if (status != BIJSTAND_OK) {
    bijstand_sql_session_free(made);
    return status;
  }
  *session = made;
  return BIJSTAND_OK;
}

static void forget_policy(struct bijstand_sql_session *session)
{
  bijstand_json_case_free(session->under);
  free(session->policy_text);
  session->under = NULL;
  session->policy_text = NULL;
}

void bijstand_sql_session_free(struct bijstand_sql_session *session)
{
  if (session == NULL)
    return;
  forget_policy(session);
  bijstand_json_case_free(session->policy);
  bijstand_json_case_free(session->plain);
  bijstand_json_report_free(session->report);
  bijstand_decision_free(session->decision);
  bijstand_rulebook_free(session->national);
  bijstand_json_text_free(&session->json);
  free(session);
}

/* Keeps the message of a refusal: the first error of the report, or what the status means. */
static bijstand_status refuse(struct bijstand_sql_session *session, bijstand_status status, int is_reported)
{
  struct bijstand_json_finding finding;
  if (is_reported && bijstand_json_report_error_at(session->report, 0, &finding) == BIJSTAND_OK)
    bijstand_json_finding_text(&finding, NULL, session->message, sizeof session->message);
  else
    snprintf(session->message, sizeof session->message, "%s", bijstand_status_text(status));
  return status;
}

/* ---- The policy ---- */

static int is_policy_of(const struct bijstand_sql_session *session, bijstand_value date,
                        const struct bijstand_sql_text *policy)
{
  return session->under != NULL && session->policy_date == date && session->policy_length == policy->length &&
         memcmp(session->policy_text, policy->start, policy->length) == 0;
}

/*
 * The policy as a member of a case without a dossier. It is read alone first: that tells on which line and column it
 * is no JSON, and that it is one object and does not go on behind it.
 */
static bijstand_status read_policy(struct bijstand_sql_session *session, bijstand_value date,
                                   const struct bijstand_sql_text *policy)
{
  static const char before[] = "{\"municipality\": {}, \"policy\":";
  size_t start = sizeof before - 1;
  bijstand_status status = bijstand_json_case_read(session->policy, policy->start, policy->length, date, session->report);
  if (status == BIJSTAND_ERROR_SYNTAX || policy->length > BIJSTAND_JSON_LENGTH_MAX - sizeof before)
    return refuse(session, status, 1);
  char *text = malloc(start + policy->length + 1);
  if (text == NULL)
    return refuse(session, BIJSTAND_ERROR_MEMORY, 0);
  memcpy(text, before, start);
  memcpy(text + start, policy->start, policy->length);
  text[start + policy->length] = '}';
  status = bijstand_json_case_read(session->policy, text, start + policy->length + 1, date, session->report);
  if (status != BIJSTAND_OK) {
    free(text);
    return refuse(session, status, 1);
  }
  memmove(text, text + start, policy->length);
  session->policy_text = text;
  session->policy_length = policy->length;
  session->policy_date = date;
  return BIJSTAND_OK;
}

/* The case to read a dossier with, over the policy. */
static bijstand_status take_policy(struct bijstand_sql_session *session, bijstand_value date,
                                   const struct bijstand_sql_text *policy, bijstand_json_case **reader)
{
  if (!is_policy_of(session, date, policy)) {
    forget_policy(session);
    bijstand_status status = read_policy(session, date, policy);
    if (status != BIJSTAND_OK)
      return status;
    status = bijstand_json_case_new(bijstand_json_case_rulebook(session->policy), &session->under);
    if (status != BIJSTAND_OK)
      return refuse(session, status, 0);
  }
  *reader = session->under;
  return BIJSTAND_OK;
}

/* ---- Deciding ---- */

bijstand_status bijstand_sql_decide(struct bijstand_sql_session *session, struct bijstand_sql_text dossier,
                                    bijstand_value date, const struct bijstand_sql_text *policy)
{
  bijstand_json_case *reader = session->plain;
  bijstand_status status;
  session->one = NULL;
  if (policy != NULL) {
    status = take_policy(session, date, policy, &reader);
    if (status != BIJSTAND_OK)
      return status;
  }
  status = bijstand_json_case_read(reader, dossier.start, dossier.length, date, session->report);
  if (status != BIJSTAND_OK)
    return refuse(session, status, 1);
  if (bijstand_json_case_municipality(reader) == NULL)
    status = bijstand_decide(bijstand_json_case_rulebook(reader), bijstand_json_case_dossier(reader),
                             bijstand_json_case_date(reader), bijstand_json_case_known_on(reader), session->decision);
  if (status != BIJSTAND_OK)
    return refuse(session, status, 0);
  session->one = reader;
  return BIJSTAND_OK;
}

const char *bijstand_sql_message(const struct bijstand_sql_session *session)
{
  return session->message;
}

static int has_decision(const struct bijstand_sql_session *session)
{
  return session->one != NULL && bijstand_json_case_municipality(session->one) == NULL;
}

bijstand_status bijstand_sql_json(struct bijstand_sql_session *session, struct bijstand_sql_text *json)
{
  const bijstand_json_case *one = session->one;
  bijstand_status status;
  session->json.length = 0;
  if (has_decision(session))
    status = bijstand_json_write_decision(session->decision, bijstand_json_case_dossier(one),
                                          bijstand_json_case_id(one), &session->json);
  else
    status = bijstand_json_write_municipality(bijstand_json_case_rulebook(one), bijstand_json_case_date(one),
                                              bijstand_json_case_municipality(one), bijstand_json_case_id(one),
                                              &session->json);
  if (status != BIJSTAND_OK)
    return refuse(session, status, 0);
  *json = (struct bijstand_sql_text){ session->json.text, session->json.length };
  return BIJSTAND_OK;
}

bijstand_value bijstand_sql_value(const struct bijstand_sql_session *session, bijstand_outcome outcome)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  if (has_decision(session))
    bijstand_decision_value(session->decision, outcome, BIJSTAND_CASE, &value);
  return value;
}

const char *bijstand_sql_right(const struct bijstand_sql_session *session)
{
  bijstand_value right = bijstand_sql_value(session, BIJSTAND_OUTCOME_RIGHT);
  return right == BIJSTAND_UNKNOWN ? "unknown" : right ? "yes" : "no";
}

int32_t bijstand_sql_missing_count(struct bijstand_sql_session *session)
{
  size_t count = 0;
  if (has_decision(session))
    bijstand_decision_missing_all(session->decision, session->missing, BIJSTAND_SQL_MISSING_MAX, &count);
  return count < BIJSTAND_SQL_MISSING_MAX ? (int32_t)count : BIJSTAND_SQL_MISSING_MAX;
}

void bijstand_sql_missing_name(const struct bijstand_sql_session *session, int32_t place,
                               char name[BIJSTAND_SQL_NAME_SIZE])
{
  const struct bijstand_missing *missing = &session->missing[place];
  const char *fact = bijstand_fact_by_id(missing->fact)->name;
  if (missing->person == BIJSTAND_CASE)
    snprintf(name, BIJSTAND_SQL_NAME_SIZE, "%s", fact);
  else
    snprintf(name, BIJSTAND_SQL_NAME_SIZE, "%s.%s",
             bijstand_dossier_person_id(bijstand_json_case_dossier(session->one), missing->person), fact);
}
