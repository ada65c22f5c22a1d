/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The extension of PostgreSQL: functions that decide dossiers in JSON, as bijstand.sql declares them. Every process of
 * the server keeps one session for its connection. What is refused is an error of SQL with the message of the
 * library; none of its handles is in use then, so that leaving by a long jump loses nothing.
 */
#include <postgres.h>

#include <catalog/pg_type.h>
#include <fmgr.h>
#include <utils/array.h>
#include <utils/builtins.h>
#include <utils/date.h>

#include "bindings/sql/session.h"

PG_MODULE_MAGIC;

/* From 1970-01-01, where the days of the library start, to where those of the server do. */
#define DAYS_TO_2000 (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

static void refuse(bijstand_status status, const char *message)
{
  ereport(ERROR, (errcode(status == BIJSTAND_ERROR_MEMORY ? ERRCODE_OUT_OF_MEMORY : ERRCODE_DATA_EXCEPTION),
                  errmsg("%s", message)));
}

/* The session of this process, made on the first call. */
static struct bijstand_sql_session *session_of_process(void)
{
  static struct bijstand_sql_session *session;
  if (session == NULL) {
    bijstand_status status = bijstand_sql_session_new(&session);
    if (status != BIJSTAND_OK)
      refuse(status, bijstand_status_text(status));
  }
  return session;
}

static struct bijstand_sql_text text_argument(FunctionCallInfo fcinfo, int place)
{
  text *value = PG_GETARG_TEXT_PP(place);
  return (struct bijstand_sql_text){ VARDATA_ANY(value), (size_t)VARSIZE_ANY_EXHDR(value) };
}

/* Decides what a function was called with: dossier, date, policy. None of them is NULL, all functions are STRICT. */
static struct bijstand_sql_session *decide(FunctionCallInfo fcinfo)
{
  struct bijstand_sql_session *session = session_of_process();
  struct bijstand_sql_text dossier = text_argument(fcinfo, 0), policy = text_argument(fcinfo, 2);
  DateADT date = PG_GETARG_DATEADT(1);
  bijstand_status status = BIJSTAND_ERROR_DATE;
  if (DATE_NOT_FINITE(date))
    refuse(status, bijstand_status_text(status));
  status = bijstand_sql_decide(session, dossier, (bijstand_value)date + DAYS_TO_2000, &policy);
  if (status != BIJSTAND_OK)
    refuse(status, bijstand_sql_message(session));
  return session;
}

PG_FUNCTION_INFO_V1(pg_bijstand_decide);
Datum pg_bijstand_decide(PG_FUNCTION_ARGS)
{
  struct bijstand_sql_session *session = decide(fcinfo);
  struct bijstand_sql_text json = { NULL, 0 };
  bijstand_status status = bijstand_sql_json(session, &json);
  if (status != BIJSTAND_OK)
    refuse(status, bijstand_sql_message(session));
  PG_RETURN_TEXT_P(cstring_to_text_with_len(json.start, (int)json.length));
}

PG_FUNCTION_INFO_V1(pg_bijstand_right);
Datum pg_bijstand_right(PG_FUNCTION_ARGS)
{
  PG_RETURN_TEXT_P(cstring_to_text(bijstand_sql_right(decide(fcinfo))));
}

PG_FUNCTION_INFO_V1(pg_bijstand_amount_cents);
Datum pg_bijstand_amount_cents(PG_FUNCTION_ARGS)
{
  bijstand_value amount = bijstand_sql_value(decide(fcinfo), BIJSTAND_OUTCOME_MONTH_AMOUNT);
  if (amount == BIJSTAND_UNKNOWN)
    PG_RETURN_NULL();
  PG_RETURN_INT64(amount);
}

PG_FUNCTION_INFO_V1(pg_bijstand_missing);
Datum pg_bijstand_missing(PG_FUNCTION_ARGS)
{
  struct bijstand_sql_session *session = decide(fcinfo);
  Datum names[BIJSTAND_SQL_MISSING_MAX];
  int32_t count = bijstand_sql_missing_count(session);
  for (int32_t i = 0; i < count; i++) {
    char name[BIJSTAND_SQL_NAME_SIZE];
    bijstand_sql_missing_name(session, i, name);
    names[i] = CStringGetTextDatum(name);
  }
  PG_RETURN_ARRAYTYPE_P(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT));
}
