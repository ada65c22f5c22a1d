/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a connection of a database keeps to decide dossiers: the rulebook, the policy that was given last over it, and
 * the handles that are used again for each dossier. The bindings to SQLite and PostgreSQL each compile it in.
 */
#ifndef BIJSTAND_SQL_SESSION_H
#define BIJSTAND_SQL_SESSION_H

#include <bijstand/json.h>

struct bijstand_sql_session;

/* A text of the database; start need not end with a zero byte. */
struct bijstand_sql_text {
  const char *start;
  size_t length;
};

/* Most bytes of a message, and of the name of a missing fact, with the zero byte. */
enum { BIJSTAND_SQL_MESSAGE_SIZE = 1024, BIJSTAND_SQL_NAME_SIZE = 256 };

/* Most missing facts that are told: more questions than anybody answers at once. */
enum { BIJSTAND_SQL_MISSING_MAX = 256 };

/* A new session over the national rulebook; the caller owns it and frees it. Errors: MEMORY. */
bijstand_status bijstand_sql_session_new(struct bijstand_sql_session **session);
void bijstand_sql_session_free(struct bijstand_sql_session *session);

/*
 * Decides a dossier or a case, as bijstand_json_case_read takes it, for a day; a case that names its own day is decided
 * for that one. policy is the object of municipal parameters of a case, and may be null. On an error the message says
 * what is wrong, as bijstand_json_finding_text does, and nothing is decided.
 */
bijstand_status bijstand_sql_decide(struct bijstand_sql_session *session, struct bijstand_sql_text dossier,
                                    bijstand_value date, const struct bijstand_sql_text *policy);
const char *bijstand_sql_message(const struct bijstand_sql_session *session);

/* ---- What was decided last ---- */

/* As bijstand_json_write_decision, or bijstand_json_write_municipality; *json is borrowed until the next call. */
bijstand_status bijstand_sql_json(struct bijstand_sql_session *session, struct bijstand_sql_text *json);

/* The value of an outcome of the case; UNKNOWN while it is not known, and for the figures of a municipality. */
bijstand_value bijstand_sql_value(const struct bijstand_sql_session *session, bijstand_outcome outcome);

/* "yes", "no" or "unknown". */
const char *bijstand_sql_right(const struct bijstand_sql_session *session);

/* How many facts are missing for right and amount, at most BIJSTAND_SQL_MISSING_MAX, and the name of each of them:
 * "person.fact", or "fact" for one of the case. */
int32_t bijstand_sql_missing_count(struct bijstand_sql_session *session);
void bijstand_sql_missing_name(const struct bijstand_sql_session *session, int32_t place,
                               char name[BIJSTAND_SQL_NAME_SIZE]);

#endif
