/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The extension of SQLite: functions that decide dossiers in JSON. A connection keeps one session for all of them,
 * until it is closed.
 *
 *   .load DIR/bijstand
 *   SELECT bijstand_right(dossier, '2026-07-01'), bijstand_amount_cents(dossier, '2026-07-01') FROM application;
 *
 *   bijstand_decide(dossier, date [, policy])        the decision as JSON
 *   bijstand_right(dossier, date [, policy])         'yes', 'no' or 'unknown'
 *   bijstand_amount_cents(dossier, date [, policy])  whole cents, NULL while the amount is not known
 *   bijstand_missing(dossier, date [, policy])       a JSON list of what to ask for, in the order of asking
 *
 * NULL in, NULL out. What is refused is an error of SQL with the message of the library.
 */
#include <sqlite3ext.h>

#include <stdlib.h>
#include <string.h>

#include <bijstand/date.h>

#include "bindings/sql/session.h"

SQLITE_EXTENSION_INIT1

/* Loading looks for this name. */
BIJSTAND_API int sqlite3_bijstand_init(sqlite3 *database, char **message, const sqlite3_api_routines *api);

/* The session of a connection, and how many of its functions still hold it. */
struct shared {
  struct bijstand_sql_session *session;
  int holders;
};

static void let_go(void *held)
{
  struct shared *shared = held;
  if (--shared->holders > 0)
    return;
  bijstand_sql_session_free(shared->session);
  free(shared);
}

static struct bijstand_sql_text text_of(sqlite3_value *value)
{
  struct bijstand_sql_text text;
  text.start = (const char *)sqlite3_value_text(value); /* first: it settles how many bytes there are */
  text.length = (size_t)sqlite3_value_bytes(value);
  return text;
}

static void refuse(sqlite3_context *context, bijstand_status status, const char *message)
{
  if (status == BIJSTAND_ERROR_MEMORY)
    sqlite3_result_error_nomem(context);
  else
    sqlite3_result_error(context, message, -1);
}

/* Decides what a function was called with; null when there is nothing to tell: its result is NULL or an error. */
static struct bijstand_sql_session *decide(sqlite3_context *context, int count, sqlite3_value **arguments)
{
  struct bijstand_sql_session *session = ((struct shared *)sqlite3_user_data(context))->session;
  struct bijstand_sql_text texts[3];
  bijstand_value date;
  for (int i = 0; i < count; i++) {
    if (sqlite3_value_type(arguments[i]) == SQLITE_NULL)
      return NULL;
    texts[i] = text_of(arguments[i]);
    if (texts[i].start == NULL) {
      sqlite3_result_error_nomem(context);
      return NULL;
    }
  }
  bijstand_status status = bijstand_date_parse(texts[1].start, texts[1].length, &date);
  if (status != BIJSTAND_OK) {
    refuse(context, status, bijstand_status_text(status));
    return NULL;
  }
  status = bijstand_sql_decide(session, texts[0], date, count > 2 ? &texts[2] : NULL);
  if (status != BIJSTAND_OK) {
    refuse(context, status, bijstand_sql_message(session));
    return NULL;
  }
  return session;
}

static void decision_of(sqlite3_context *context, int count, sqlite3_value **arguments)
{
  struct bijstand_sql_session *session = decide(context, count, arguments);
  struct bijstand_sql_text json;
  if (session == NULL)
    return;
  bijstand_status status = bijstand_sql_json(session, &json);
  if (status == BIJSTAND_OK)
    sqlite3_result_text64(context, json.start, json.length, SQLITE_TRANSIENT, SQLITE_UTF8);
  else
    refuse(context, status, bijstand_sql_message(session));
}

static void right_of(sqlite3_context *context, int count, sqlite3_value **arguments)
{
  struct bijstand_sql_session *session = decide(context, count, arguments);
  if (session != NULL)
    sqlite3_result_text(context, bijstand_sql_right(session), -1, SQLITE_STATIC);
}

static void amount_of(sqlite3_context *context, int count, sqlite3_value **arguments)
{
  struct bijstand_sql_session *session = decide(context, count, arguments);
  if (session == NULL)
    return;
  bijstand_value amount = bijstand_sql_value(session, BIJSTAND_OUTCOME_MONTH_AMOUNT);
  if (amount != BIJSTAND_UNKNOWN)
    sqlite3_result_int64(context, amount);
}

static void missing_of(sqlite3_context *context, int count, sqlite3_value **arguments)
{
  struct bijstand_sql_session *session = decide(context, count, arguments);
  if (session == NULL)
    return;
  sqlite3_str *list = sqlite3_str_new(sqlite3_context_db_handle(context));
  int32_t missing = bijstand_sql_missing_count(session);
  sqlite3_str_appendchar(list, 1, '[');
  for (int32_t i = 0; i < missing; i++) {
    char name[BIJSTAND_SQL_NAME_SIZE]; /* of letters, digits, _ and . alone, which JSON takes as they are */
    bijstand_sql_missing_name(session, i, name);
    sqlite3_str_appendf(list, "%s\"%s\"", i > 0 ? "," : "", name);
  }
  sqlite3_str_appendchar(list, 1, ']');
  char *text = sqlite3_str_finish(list);
  if (text == NULL)
    sqlite3_result_error_nomem(context);
  else
    sqlite3_result_text(context, text, -1, sqlite3_free);
}

static const struct {
  const char *name;
  void (*call)(sqlite3_context *, int, sqlite3_value **);
} functions[] = { { "bijstand_decide", decision_of },
                  { "bijstand_right", right_of },
                  { "bijstand_amount_cents", amount_of },
                  { "bijstand_missing", missing_of } };

/* Gives each function its two forms. SQLite lets go of what it was given also when it refuses the function. */
static int add_functions(sqlite3 *database, struct shared *shared)
{
  int result = SQLITE_OK;
  for (size_t i = 0; i < 2 * sizeof functions / sizeof functions[0] && result == SQLITE_OK; i++) {
    shared->holders++;
    result = sqlite3_create_function_v2(database, functions[i / 2].name, 2 + (int)(i % 2),
                                        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, shared,
                                        functions[i / 2].call, NULL, NULL, let_go);
  }
  return result;
}

int sqlite3_bijstand_init(sqlite3 *database, char **message, const sqlite3_api_routines *api)
{
  SQLITE_EXTENSION_INIT2(api);
  struct shared *shared = calloc(1, sizeof *shared);
  if (shared == NULL)
    return SQLITE_NOMEM;
  shared->holders = 1; /* this function, until the end */
  bijstand_status status = bijstand_sql_session_new(&shared->session);
  int result = status == BIJSTAND_OK ? add_functions(database, shared) : SQLITE_NOMEM;
  if (result != SQLITE_OK)
    *message = sqlite3_mprintf("bijstand: %s", sqlite3_errstr(result));
  let_go(shared);
  return result;
}
