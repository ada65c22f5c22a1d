/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Terms: the deadlines and waiting times of the law and of practice, from the notification on. Each is a row of a
 * table with its article, the event that starts it, its length, who must act and what happens when it is over.
 * When a term is due follows from the day of that event alone:
 *
 *   struct bijstand_stop asked = { first_day, last_day };
 *   struct bijstand_due due;
 *   bijstand_term_due(rulebook, BIJSTAND_TERM_APPLICATION_DECISION, received, &asked, 1, &due);
 *
 * How a day is counted: the day of the event is day nil, so a term of four weeks from Monday 6 July is full on Monday
 * 3 August. Weeks are seven days; months run to the same day of a later month, or its last one. The length is that of
 * the parameter on the day of the event. A row names the reading where the law leaves room.
 */
#ifndef BIJSTAND_TERMS_H
#define BIJSTAND_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/term_numbers.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- What a term is ---- */

/* What its last day means. */
enum {
  BIJSTAND_TERM_LAST_DAY = 0, /* somebody must act; the due day is the last on which he is in time */
  BIJSTAND_TERM_WAIT = 1      /* something begins or ends; it does so on the due day */
};

/* In what a length is counted. The parameter of a term in weeks has days, as its unit says. */
enum {
  BIJSTAND_UNIT_NONE = 0,         /* no length: the term ends with an event */
  BIJSTAND_UNIT_DAYS = 1,
  BIJSTAND_UNIT_WEEKS = 2,        /* written in weeks, counted in days */
  BIJSTAND_UNIT_MONTHS = 3,
  BIJSTAND_UNIT_WHOLE_MONTHS = 4, /* months, and then to the end of the calendar month */
  BIJSTAND_UNIT_WORKING_DAYS = 5, /* days that are no Saturday, Sunday or recognised holiday */
  BIJSTAND_UNIT_WEEKDAY = 6       /* the next such day of the week after the start: 1 Monday to 7 Sunday */
};

/* Who must act, or whom it concerns. */
enum {
  BIJSTAND_ACTOR_CLIENT = 0,
  BIJSTAND_ACTOR_COLLEGE = 1,
  BIJSTAND_ACTOR_OTHER_BODY = 2
};

/* A term. Records of this kind may grow at the end. Every text is UTF-8, borrowed, and lives for ever. */
struct bijstand_term_info {
  bijstand_term number;
  const char *name;
  const char *nl;               /* what it is called, in Dutch and English */
  const char *en;
  const char *article;          /* act and article; "praktijk": no law, what municipalities do */
  int32_t kind;                 /* BIJSTAND_TERM_LAST_DAY or BIJSTAND_TERM_WAIT */
  const char *begins_nl;        /* the event that starts it */
  const char *begins_en;
  bijstand_parameter length;    /* -1: no length, it ends with an event */
  int32_t unit;                 /* BIJSTAND_UNIT_* */
  int32_t back;                 /* 1: counted back from the event */
  bijstand_parameter every;     /* how long until it is due again; -1: it is due once */
  int32_t extended;             /* 1: the Algemene termijnenwet moves its end on */
  const char *stopped_by;       /* the article by which its clock can stop; empty: it cannot */
  int32_t actor;                /* BIJSTAND_ACTOR_* */
  struct bijstand_range in_force; /* first and last day of the row; EVER and NEVER where it has none */
  const char *expiry_nl;        /* what happens when it is over */
  const char *expiry_en;
  const char *doubt;            /* the reading that was chosen where the law leaves room, in English; may be empty */
};

BIJSTAND_API int32_t bijstand_term_count(void);
/* By place, by number and by name; null when there is none. */
BIJSTAND_API const struct bijstand_term_info *bijstand_term_at(int32_t place);
BIJSTAND_API const struct bijstand_term_info *bijstand_term_by_id(bijstand_term number);
BIJSTAND_API const struct bijstand_term_info *bijstand_term_by_name(const char *name);

/* 1 when the row is law on a day, otherwise 0: also for an unknown term and a date that is not known. */
BIJSTAND_API int bijstand_term_in_force(bijstand_term term, bijstand_value date);

/* ---- When it is due ---- */

/* Days on which the clock stands still, both included; until BIJSTAND_NEVER: it has not been started again. */
struct bijstand_stop {
  bijstand_value from;
  bijstand_value until;
};

/* When a term is due. The caller allocates it. */
struct bijstand_due {
  bijstand_value start;  /* the day of the event */
  bijstand_value end;    /* the day on which the length is full, days of standstill added */
  bijstand_value due;    /* the same, moved on to a working day where the Algemene termijnenwet does so */
  bijstand_value over;   /* the first day on which it is over: due itself for a wait, the day after for a last day */
  bijstand_value length; /* of the parameter on the day of the event; UNKNOWN when there is none */
  bijstand_value stopped; /* days of standstill; BIJSTAND_NEVER when the clock has not been started again */
};

/*
 * When a term is due that was started on a day. stops: in order, without overlap; a stop that begins when the term is
 * over already does nothing; null when count is 0. On the day of the event the row need not be law: the caller knows
 * which one he means, and bijstand_term_in_force tells.
 *
 * Not known is an answer: a start that is not known, or a length that no table has on that day, gives UNKNOWN in
 * end, due and over. A start of BIJSTAND_NEVER (it has not begun), a clock that has not been started again and a term
 * without a length give BIJSTAND_NEVER.
 *
 * Errors: ARGUMENT (a null pointer, no such term, stops for a term whose clock does not stop), DATE (a start or a stop
 * outside 1900-2199), ORDER (a stop that ends before it begins, begins on or before the start, or before the one
 * before it), OVERLAP (a stop within the one before it). *due is then as it was.
 */
BIJSTAND_API bijstand_status bijstand_term_due(const bijstand_rulebook *rulebook, bijstand_term term,
                                               bijstand_value start, const struct bijstand_stop *stops, size_t count,
                                               struct bijstand_due *due);

/*
 * When a term that comes again is due for the so manieth time, from 0, counted from its start. A term that comes once
 * has only time 0. Errors: as above, and RANGE for a time below 0 or that it does not have.
 */
BIJSTAND_API bijstand_status bijstand_term_due_again(const bijstand_rulebook *rulebook, bijstand_term term,
                                                     bijstand_value start, int32_t time, struct bijstand_due *due);

/*
 * The due days of one term for many starts at once: due[i] of starts[i], as bijstand_term_due without stops. The
 * arrays may be the same. On an error, which is that of one of the starts, nothing is written.
 */
BIJSTAND_API bijstand_status bijstand_term_due_each(const bijstand_rulebook *rulebook, bijstand_term term,
                                                    const bijstand_value *starts, size_t count, bijstand_value *due);

/*
 * A term of another length than the table has: one that was agreed, or that a municipality made itself.
 */
struct bijstand_length {
  bijstand_value length; /* in the unit; not below nil. UNKNOWN: not known */
  int32_t unit;          /* BIJSTAND_UNIT_* except NONE */
  int32_t back;          /* 1: counted back */
  int32_t kind;          /* BIJSTAND_TERM_LAST_DAY or BIJSTAND_TERM_WAIT */
  int32_t extended;      /* 1: the Algemene termijnenwet holds */
};

/* As bijstand_term_due; RANGE for a length below nil or above 10 000, a weekday beyond 1 to 7. */
BIJSTAND_API bijstand_status bijstand_length_due(const struct bijstand_length *length, bijstand_value start,
                                                 const struct bijstand_stop *stops, size_t count,
                                                 struct bijstand_due *due);

/* ---- The penalty for a late decision (dwangsom, Awb 4:17) ---- */

/* A penalty that has run up. The caller allocates it. */
struct bijstand_penalty {
  bijstand_value from;  /* first day for which it is owed */
  bijstand_value until; /* last day for which it is owed, so far */
  bijstand_value days;  /* from the one to the other */
  bijstand_value cents; /* in all; UNKNOWN when the amounts of one of the days are not covered */
};

/*
 * What is owed for one day, in cents, when the penalty runs from a day on: the amount of the step in which the day
 * lies, as it was on that day; 0 before it runs and after its last day; UNKNOWN where no table has the amount.
 * Errors: ARGUMENT, DATE (a date outside 1900-2199).
 */
BIJSTAND_API bijstand_status bijstand_penalty_on(const bijstand_rulebook *rulebook, bijstand_value from,
                                                 bijstand_value date, bijstand_value *cents);

/*
 * What is owed in all for the days from the first to another, both included: never for more days, nor more money, than
 * the act allows. Errors: as above, and ORDER when until lies before from. *penalty is then as it was.
 */
BIJSTAND_API bijstand_status bijstand_penalty_until(const bijstand_rulebook *rulebook, bijstand_value from,
                                                    bijstand_value until, struct bijstand_penalty *penalty);

/* ---- The terms of a case ---- */

enum {
  BIJSTAND_TERM_RUNNING = 0,  /* it has begun, and is not over */
  BIJSTAND_TERM_OVERDUE = 1,  /* its last day has passed, and what the college or another body had to do is not done */
  BIJSTAND_TERM_NOT_KNOWN = 2 /* it may run: when it began, whether it holds or whether it was met is not known */
};

/* A term of a case on a day. The caller allocates it. */
struct bijstand_case_term {
  bijstand_term term;
  int32_t person;       /* number of a person, or BIJSTAND_CASE */
  int32_t state;        /* BIJSTAND_TERM_RUNNING ... */
  bijstand_value start; /* the day of the event; UNKNOWN when that is not known */
  bijstand_value due;   /* as in struct bijstand_due, of a term that comes again the next time: UNKNOWN when it is */
  bijstand_value over;  /*   not known, NEVER while nothing ends it */
};

/*
 * The terms that are open on the day of a decision, from what the dossier and the decision say by then: begun and not
 * met, with standstill and announced days counted in. A term of the client that is over is not in the list, since
 * nothing can be done by it any more; one of the college stays in it until it is met. In the order of the table.
 * Terms that begin with an event of the trajectory, such as a visit to somebody who got out of view, are told there.
 * Writes at most size of them and sets *count to how many there are; items may be null when size is 0.
 * ERROR_ARGUMENT: a null pointer, nothing decided yet, or the decision was not asked for intake.
 */
BIJSTAND_API bijstand_status bijstand_decision_terms(const bijstand_decision *decision,
                                                     struct bijstand_case_term *items, size_t size, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
