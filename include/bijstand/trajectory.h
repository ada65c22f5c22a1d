/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The trajectory: where a case is, what may happen next, and what is due.
 *
 *   bijstand_trajectory *t;
 *   struct bijstand_event event = bijstand_event_of(BIJSTAND_EVENT_CLAIM_NOTIFICATION, date);
 *   struct bijstand_event_result result;
 *   bijstand_trajectory_new(&t);
 *   bijstand_trajectory_open(t, rulebook, BIJSTAND_TRAJECTORY_STRICT);
 *   bijstand_trajectory_add_person(t, birth_date, &person);
 *   bijstand_trajectory_apply(t, &event, &result);      moved, stayed, ignored or refused, and why
 *   bijstand_trajectory_advance(t, date);               terms run out in their order
 *   bijstand_trajectory_state(t, BIJSTAND_REGION_CLAIM, 0);
 *
 * A case has five regions side by side: the claim of the household; the gate, the contact and the activation of each
 * person; and legal protection, once for each published decision. Regions speak to each other by the wirings alone.
 *
 * The log is append-only and is the only source of truth: whatever is asked follows from the events that were taken
 * over, in the order of their dates. An event has two dates, the day on which it took place and the day on which it
 * was recorded, so that a case can be told as it was and as it was known. A correction is an event that points to
 * the one it replaces. The history has each step: of the events given, of the terms that ran out, and of the wirings.
 *
 * A municipality's practice (its gate, its terms) is policy over the law in the rulebook. In STRICT the law is
 * followed where a practice went beside it; REPLAY tells what the practice did.
 *
 * A handle belongs to one thread at a time. It borrows the rulebook, and the dossier and decision if there are any.
 */
#ifndef BIJSTAND_TRAJECTORY_H
#define BIJSTAND_TRAJECTORY_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/dossier.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/trajectory_names.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- The statechart: the tables without a case ---- */

/* The tables of the trajectory. */
enum {
  BIJSTAND_CHART_REGIONS = 0,
  BIJSTAND_CHART_STATES = 1,
  BIJSTAND_CHART_EVENTS = 2,
  BIJSTAND_CHART_REASONS = 3,    /* of a refusal */
  BIJSTAND_CHART_TIMERS = 4,
  BIJSTAND_CHART_TASKS = 5,
  BIJSTAND_CHART_WIRINGS = 6,
  BIJSTAND_CHART_ACTIONS = 7,
  BIJSTAND_CHART_DATA = 8,       /* what an event may carry */
  BIJSTAND_CHART_ATTRIBUTES = 9, /* what is kept of a case */
  BIJSTAND_CHART_ASKS = 10,      /* guards that a decision answers */
  BIJSTAND_CHART_TABLE_COUNT = 11
};

/* A row of one of them. Texts are UTF-8, borrowed, and live for ever. May grow at the end. */
struct bijstand_chart_row {
  int32_t number;      /* the enumerator of trajectory_names.h */
  const char *name;    /* English; of states and events with the region before it: claim_running */
  const char *code;    /* A6, a14, T5, W3, xR; or empty */
  int32_t region;      /* BIJSTAND_REGION_*, or -1 */
  const char *article; /* or empty */
  const char *term;    /* Dutch term, or empty */
  const char *nl;      /* what it says in a sentence, in Dutch */
  const char *en;      /* and in English */
};

BIJSTAND_API int32_t bijstand_chart_count(int32_t table);
/* A row by its number, its name or its code; null when there is none. */
BIJSTAND_API const struct bijstand_chart_row *bijstand_chart_at(int32_t table, int32_t number);
BIJSTAND_API const struct bijstand_chart_row *bijstand_chart_by_name(int32_t table, const char *name);
BIJSTAND_API const struct bijstand_chart_row *bijstand_chart_by_code(int32_t table, const char *code);

/* What a state is in its region. */
enum {
  BIJSTAND_STATE_IS_INITIAL = 0,
  BIJSTAND_STATE_IS_OPEN = 1,
  BIJSTAND_STATE_IS_CLOSED = 2, /* but can be opened again */
  BIJSTAND_STATE_IS_FINAL = 3   /* nothing leads out of it */
};
/* Where an event comes from. A person may report each of them; what belongs to others must then be so. */
enum {
  BIJSTAND_EVENT_BY_PERSON = 0,
  BIJSTAND_EVENT_BY_TIMER = 1,
  BIJSTAND_EVENT_BY_WIRING = 2,
  BIJSTAND_EVENT_BY_BOTH = 3    /* by a person, and by a timer or wiring */
};
/* -1 for a number that is none. */
BIJSTAND_API int32_t bijstand_state_kind(int32_t state);
BIJSTAND_API int32_t bijstand_event_origin(int32_t event);

/* What a cell of the matrix, a state with an event of its region, says. */
enum {
  BIJSTAND_CELL_REJECT = 0,      /* refused, nothing changes */
  BIJSTAND_CELL_IGNORE = 1,      /* taken over without effect */
  BIJSTAND_CELL_INTERNAL = 2,    /* the state stays, something is done */
  BIJSTAND_CELL_MOVE = 3,
  BIJSTAND_CELL_CONDITIONAL = 4  /* a move of which the case tells where it leads */
};

/* Most needs, and most other targets, of one cell; a list ends in -1. */
#define BIJSTAND_CELL_NEEDS_MAX 8
#define BIJSTAND_CELL_TARGETS_MAX 10

/* The library owns it. May grow at the end. */
struct bijstand_cell {
  int32_t state;
  int32_t event;
  int32_t kind;
  int32_t target;                                 /* the state itself when nothing moves */
  int32_t others[BIJSTAND_CELL_TARGETS_MAX];      /* where the case can lead besides */
  int32_t needs[BIJSTAND_CELL_NEEDS_MAX];         /* reasons: each must be met, or the event is refused for it */
  int32_t does[4];                                /* actions */
  int32_t refusal;                                /* the reason of a cell that rejects, otherwise -1 */
};

/* Null when state and event are not of one region. */
BIJSTAND_API const struct bijstand_cell *bijstand_chart_cell(int32_t state, int32_t event);

/*
 * A guard that is put to the decision where a case has a dossier: the guard is met when the outcome is one of yes, and
 * not met when it is one of no. Bit n of these is the n-th code of the outcome; of a truth no and yes, of a number zero
 * and more, of a date a day ahead and one that has come. Both are 0 where the answer has to be the code that the event
 * gives. The library owns it. May grow at the end.
 */
struct bijstand_ask {
  int32_t ask;
  int32_t need;             /* the guard as a reason; -1: no need but a choice, where the event leads or what is done */
  int32_t event;
  bijstand_outcome outcome; /* of the case, or of the person of the event */
  uint32_t yes;
  uint32_t no;
  int32_t reason;           /* of the refusal when it is not met; -1 for a choice */
  int32_t event_too;        /* 1: what the event or the case must say is not made up for by the decision */
};

/* The row of BIJSTAND_CHART_ASKS with that number; null when there is none. */
BIJSTAND_API const struct bijstand_ask *bijstand_chart_ask(int32_t ask);

/* One step over the matrix. */
struct bijstand_chart_step {
  uint8_t event;
  uint8_t from;
  uint8_t to;
  uint8_t kind; /* BIJSTAND_CELL_* */
};

/*
 * Walks the matrix alone: no guards, no wirings, no terms, and a conditional cell goes to its first target. states
 * has one state per region (protection as of one decision) and is brought up to date; steps gets one entry per
 * event. It allocates nothing and touches nothing else. A number that is no event gives a step that rejects.
 */
BIJSTAND_API void bijstand_chart_walk(uint8_t states[BIJSTAND_REGION_COUNT], const uint8_t *events, size_t count,
                                      struct bijstand_chart_step *steps);

/* ---- Events ---- */

/* A value that an event carries. */
struct bijstand_datum {
  int32_t datum; /* BIJSTAND_DATUM_* */
  bijstand_value value;
};

/* Most values that one event can carry. */
#define BIJSTAND_EVENT_DATA_MAX 16

/* In place of a number: the last decision that was published; no event, which annuls the one it corrects. */
#define BIJSTAND_INSTANCE_LAST INT32_C(-1)
#define BIJSTAND_EVENT_NONE INT32_C(-1)

/* An event, as given. The caller owns it. */
struct bijstand_event {
  bijstand_value date;      /* on which it took place: 1900-01-01 .. 2199-12-31 */
  bijstand_value recorded;  /* on which it was recorded; BIJSTAND_EVER: on the day itself */
  int32_t event;            /* BIJSTAND_EVENT_* */
  int32_t person;           /* whom it concerns, from 0; 0 when it concerns the claim */
  int32_t instance;         /* legal protection: the decision, as place in the log of what opened it, or LAST */
  int32_t corrects;         /* place in the log of the event that this one replaces, or -1 */
  int32_t data_count;
  struct bijstand_datum data[BIJSTAND_EVENT_DATA_MAX];
};

/* An event of the first person on a day, recorded on it, without data. */
BIJSTAND_API struct bijstand_event bijstand_event_of(int32_t event, bijstand_value date);
/* Adds a value, or replaces it. ERROR_ARGUMENT: no such datum; ERROR_LIMIT; ERROR_RANGE: not a value it can have. */
BIJSTAND_API bijstand_status bijstand_event_give(struct bijstand_event *event, int32_t datum, bijstand_value value);
/* The same from text: yes, no, 2026-01-31, 1419.46, 12, or the name of a code. */
BIJSTAND_API bijstand_status bijstand_event_give_text(struct bijstand_event *event, const char *name,
                                                      const char *text, struct bijstand_error *error);

/*
 * A log as text: CSV with the columns date, event (code, name, or name without region) and, if need be, recorded,
 * person (from 0), instance (number in the log, or "last"), corrects, and data (name=value, divided by semicolons).
 * Or JSON Lines, where the first character is a brace: on each line an object of the same names, with data as an
 * object, {"date": "2026-01-05", "event": "granted", "data": {"right": true}}. Other columns and names are passed
 * over. Numbers in the log count from 0. A line without an event corrects one by nothing, or, where it corrects
 * none, tells that time has passed to its date. The reader allocates nothing and points into the text, which must
 * outlive it.
 */
struct bijstand_log_reader {
  int32_t line;           /* of what was read last, from 1 */
  uint64_t inside[320];   /* belongs to the reader */
};
BIJSTAND_API bijstand_status bijstand_log_open(struct bijstand_log_reader *reader, const char *text, size_t length,
                                               struct bijstand_error *error);
/*
 * The next event: 1; 0 at the end; -1 when the line is no event: error says why, and reading may go on behind it.
 * After a table that is none from some line on comes the end.
 */
BIJSTAND_API int32_t bijstand_log_next(struct bijstand_log_reader *reader, struct bijstand_event *event,
                                       struct bijstand_error *error);

/* ---- A case ---- */

typedef struct bijstand_trajectory bijstand_trajectory;

enum {
  BIJSTAND_TRAJECTORY_STRICT = 0,
  BIJSTAND_TRAJECTORY_REPLAY = 1
};

/* Most persons who have a gate, a contact file and an activation of their own. */
#define BIJSTAND_TRAJECTORY_PERSONS_MAX 8

BIJSTAND_API bijstand_status bijstand_trajectory_new(bijstand_trajectory **trajectory);
BIJSTAND_API void bijstand_trajectory_free(bijstand_trajectory *trajectory);

/* Starts a case anew: no persons, no log. What was allocated is kept. The rulebook is borrowed. */
BIJSTAND_API bijstand_status bijstand_trajectory_open(bijstand_trajectory *trajectory,
                                                      const bijstand_rulebook *rulebook, int32_t mode);

/*
 * Adds a person of the household: the applicant first. birth_date may be UNKNOWN, and then no rule on age applies.
 * ERROR_ORDER once there is a log; ERROR_LIMIT; ERROR_DATE.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_add_person(bijstand_trajectory *trajectory, bijstand_value birth_date,
                                                            int32_t *person);

/*
 * From now on the guards of BIJSTAND_CHART_ASKS are asked of a decision on this dossier, for the day of the event (the
 * right for the day on which it starts or ends) as known on the day of recording; both are borrowed, null ends it. What
 * an event denies stays denied, what it states does not make up for a decision that says otherwise or is open. The first
 * person of the case is the applicant of the dossier, the second the partner; an event whose guard asks about anybody else
 * is refused (REASON_PERSON_UNKNOWN). Questions that the decision was narrowed
 * not to answer (bijstand_decision_ask) are left to the event. ERROR_ORDER once there is a log.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_use(bijstand_trajectory *trajectory, const bijstand_dossier *dossier,
                                                     bijstand_decision *decision);

/* Room for so many more events, so that applying them allocates nothing. */
BIJSTAND_API bijstand_status bijstand_trajectory_reserve(bijstand_trajectory *trajectory, size_t events);

/* What became of an event. */
enum {
  BIJSTAND_EVENT_MOVED = 0,
  BIJSTAND_EVENT_STAYED = 1,  /* accepted, something was done, the state is the same */
  BIJSTAND_EVENT_IGNORED = 2, /* accepted without effect */
  BIJSTAND_EVENT_REFUSED = 3  /* nothing changed, not even the log */
};

/* The caller allocates it. May grow at the end of a series of versions before 1.0. */
struct bijstand_event_result {
  int32_t outcome;                /* BIJSTAND_EVENT_* above */
  int32_t reason;                 /* of a refusal: BIJSTAND_REASON_*, otherwise -1 */
  int32_t from;                   /* state before */
  int32_t to;                     /* state after, before wirings had their turn */
  int32_t log;                    /* place in the log; -1 when refused */
  int32_t overturned;             /* later events that no longer stand because of it */
  bijstand_value possible_from;   /* of a refusal that is too early: the first day on which it is not */
  size_t missing;                 /* facts without which a guard is open: see bijstand_trajectory_missing */
};

/*
 * Applies an event. Terms that have run out by its date do so first. An event with a date before that of the last
 * one, and a correction, let the whole log be told again in the order of the dates; what happened later and does
 * not stand any more is in the history as refused.
 * ERROR_ARGUMENT: no such event or datum, or corrects what is not in the log; ERROR_DATE; ERROR_ORDER: recorded before
 * the event recorded last; ERROR_LIMIT: too much data; ERROR_RANGE: a value that a datum can't have. A refusal is no
 * error. result may be null.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_apply(bijstand_trajectory *trajectory,
                                                       const struct bijstand_event *event,
                                                       struct bijstand_event_result *result);

/* Lets time pass: terms run out up to and with that day. ERROR_ORDER for a day before the one reached. */
BIJSTAND_API bijstand_status bijstand_trajectory_advance(bijstand_trajectory *trajectory, bijstand_value date);

/*
 * Tells in target, which is another handle, how the case stood on a day as it was known on a day (BIJSTAND_NEVER
 * for either: without that limit). Events that are left out keep their place in the log.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_replay(const bijstand_trajectory *source, bijstand_value date,
                                                        bijstand_value known_on, bijstand_trajectory *target);

/* ---- Asking ---- */

/* The day reached; UNKNOWN before the first event. */
BIJSTAND_API bijstand_value bijstand_trajectory_date(const bijstand_trajectory *trajectory);
BIJSTAND_API int32_t bijstand_trajectory_person_count(const bijstand_trajectory *trajectory);

/*
 * The state of a region; of: the person, or the decision for legal protection (its place in the log, or LAST), and
 * without meaning for the claim. -1 when there is none.
 */
BIJSTAND_API int32_t bijstand_trajectory_state(const bijstand_trajectory *trajectory, int32_t region, int32_t of);

/* Whose an attribute is. */
enum {
  BIJSTAND_TRAJECTORY_CLAIM = 0,
  BIJSTAND_TRAJECTORY_PERSON = 1,
  BIJSTAND_TRAJECTORY_INSTANCE = 2
};
/* UNKNOWN when it was never set, or there is no such attribute or bearer. of: as for a state. */
BIJSTAND_API int32_t bijstand_attribute_scope(int32_t attribute);
BIJSTAND_API bijstand_value bijstand_trajectory_attribute(const bijstand_trajectory *trajectory, int32_t attribute,
                                                          int32_t of);

/*
 * Whether the labour duties can bind a person on a day (Pw 9(1)): 1 while a benefit is asked for or runs and no
 * recorded exemption covers the day (9(2), 9(5), 9a), nor a decision on the dossier says that the duty to work does not
 * hold; otherwise 0.
 */
BIJSTAND_API int32_t bijstand_trajectory_duties_bind(const bijstand_trajectory *trajectory, int32_t person,
                                                     bijstand_value date);

/* Type (BIJSTAND_TYPE_*) and codes, divided by '|', of a datum or attribute; -1 and null for what is none. */
BIJSTAND_API int32_t bijstand_datum_type(int32_t datum);
BIJSTAND_API const char *bijstand_datum_values(int32_t datum);
BIJSTAND_API int32_t bijstand_attribute_type(int32_t attribute);
BIJSTAND_API const char *bijstand_attribute_values(int32_t attribute);

/* Claims of the household, the earliest first; the last is the one that the claim region tells of. */
struct bijstand_claim {
  int32_t state;                 /* BIJSTAND_STATE_CLAIM_* */
  bijstand_value notified;       /* UNKNOWN where there is none */
  bijstand_value applied;
  bijstand_value start;
  bijstand_value end;
  bijstand_value end_code;       /* BIJSTAND_GIVEN_END_CODE_* */
};
BIJSTAND_API int32_t bijstand_trajectory_claim_count(const bijstand_trajectory *trajectory);
BIJSTAND_API bijstand_status bijstand_trajectory_claim_at(const bijstand_trajectory *trajectory, int32_t place,
                                                          struct bijstand_claim *claim);

/* Decisions with legal protection: the place in the log of what opened each, or -1. */
BIJSTAND_API int32_t bijstand_trajectory_instance_count(const bijstand_trajectory *trajectory);
BIJSTAND_API int32_t bijstand_trajectory_instance_at(const bijstand_trajectory *trajectory, int32_t place);

/* What the log holds. Borrowed until the next event; null when there is no such place. */
BIJSTAND_API int32_t bijstand_trajectory_log_count(const bijstand_trajectory *trajectory);
BIJSTAND_API bijstand_status bijstand_trajectory_log_at(const bijstand_trajectory *trajectory, int32_t place,
                                                        struct bijstand_event *event);

/* Why a step was made. */
enum {
  BIJSTAND_CAUSE_GIVEN = 0,   /* an event of the log */
  BIJSTAND_CAUSE_TIMER = 1,   /* a term ran out */
  BIJSTAND_CAUSE_WIRING = 2,  /* another region brought it about */
  BIJSTAND_CAUSE_ENGINE = 3   /* it follows from the step before: a waiting application, a ground that was left */
};

/* A step of the history. May grow at the end. */
struct bijstand_step {
  bijstand_value date;
  int32_t event;       /* -1: a term without event ran out */
  int16_t from;        /* states; -1 with event -1 */
  int16_t to;
  int16_t outcome;     /* BIJSTAND_EVENT_MOVED .. REFUSED */
  int16_t reason;      /* BIJSTAND_REASON_* of a refusal, otherwise -1 */
  int16_t cause;       /* BIJSTAND_CAUSE_* */
  int16_t by;          /* the timer or wiring, otherwise -1 */
  int32_t person;
  int32_t instance;    /* place in the log of what opened the decision; -1 outside legal protection */
  int32_t log;         /* place in the log of what it comes from; -1 for a term */
};
BIJSTAND_API int32_t bijstand_trajectory_step_count(const bijstand_trajectory *trajectory);
BIJSTAND_API bijstand_status bijstand_trajectory_step_at(const bijstand_trajectory *trajectory, int32_t place,
                                                         struct bijstand_step *step);

/* A term that runs. */
struct bijstand_open_term {
  int32_t timer;         /* BIJSTAND_TIMER_* */
  int32_t person;        /* -1 for one of the claim or of a decision */
  int32_t instance;      /* -1 for one of the claim or of a person */
  bijstand_value start;
  bijstand_value last;   /* the last day of the term */
  bijstand_value fires;  /* the day at whose start it has run out */
};

/* Something to do. */
struct bijstand_due_task {
  int32_t task;          /* BIJSTAND_TASK_* */
  int32_t person;
  int32_t instance;
  bijstand_value since;
  bijstand_value due;    /* by which day */
};

/* An event that may be reported now. */
struct bijstand_possible_event {
  int32_t event;
  int32_t person;
  int32_t instance;
  int32_t kind;                           /* BIJSTAND_CELL_* */
  int32_t target;                         /* where it leads by default */
  int32_t blocked;                        /* a need that the case does not meet today: its reason; otherwise -1 */
  int32_t needs[BIJSTAND_CELL_NEEDS_MAX]; /* reasons whose datum the event must carry, ended by -1 */
};

/*
 * Terms that run, the one that ends first in front; what is to be done; and the events that the matrix does not
 * reject in the states as they are. Each writes at most size entries and sets *count to how many there are; items
 * may be null when size is 0.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_terms(const bijstand_trajectory *trajectory,
                                                       struct bijstand_open_term *items, size_t size, size_t *count);
BIJSTAND_API bijstand_status bijstand_trajectory_tasks(const bijstand_trajectory *trajectory,
                                                       struct bijstand_due_task *items, size_t size, size_t *count);
BIJSTAND_API bijstand_status bijstand_trajectory_possible(bijstand_trajectory *trajectory,
                                                          struct bijstand_possible_event *items, size_t size,
                                                          size_t *count);

/*
 * The facts that were missing when the last event was refused for missing facts, or when a notification was taken over
 * while it was open whether the search period holds; same convention.
 */
BIJSTAND_API bijstand_status bijstand_trajectory_missing(const bijstand_trajectory *trajectory,
                                                         struct bijstand_missing *items, size_t size, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
