/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The statechart inside the library: the rows of the tables in the form in which the engine uses them. What starts,
 * ends or runs where is a set of bits per state and event, so that a step looks nothing up by name.
 */
#ifndef BIJSTAND_TRAJECTORY_CHART_H
#define BIJSTAND_TRAJECTORY_CHART_H

#include <bijstand/trajectory.h>

struct run;
struct moment;

/* Sets of timers, tasks and wirings: bit n is number n. */
typedef uint64_t chart_set;
_Static_assert(BIJSTAND_TIMER_COUNT <= 64 && BIJSTAND_TASK_COUNT <= 64 && BIJSTAND_WIRING_COUNT <= 64,
               "timers, tasks and wirings each fit in one set");

struct chart_region {
  int32_t scope;          /* BIJSTAND_TRAJECTORY_CLAIM, PERSON or INSTANCE: whose states these are */
  chart_set timers;
};
extern const struct chart_region chart_regions[BIJSTAND_REGION_COUNT];

struct chart_state {
  int8_t region;
  int8_t kind;            /* BIJSTAND_STATE_IS_* */
  int16_t entry;          /* action on entering, or -1 */
  chart_set timers;       /* start on entering */
  chart_set runs;         /* may run here; the other timers of the region end */
  chart_set tasks;        /* arise on entering */
  chart_set tasks_done;
  chart_set wirings;
};
extern const struct chart_state chart_states[BIJSTAND_STATE_COUNT];

struct chart_event {
  int8_t region;
  int8_t by;              /* BIJSTAND_EVENT_BY_* */
  chart_set timers;       /* start with it */
  chart_set timers_stop;
  chart_set tasks;
  chart_set tasks_done;
  chart_set wirings;
};
extern const struct chart_event chart_events[BIJSTAND_EVENT_COUNT];

/* Where a cell leads, asked of the case: a state, or -1 with run->reason set. */
typedef int32_t chart_choice(struct run *run, const struct moment *m, const struct bijstand_cell *cell);

/* A row of the matrix; the cell first, so that callers see that part. */
struct chart_cell {
  struct bijstand_cell cell;
  int32_t otherwise[4];   /* actions when the case leads elsewhere than the target; empty: as usual */
  chart_choice *choose;
};
/* Null when state and event are not of one region. Both must be numbers of the tables. */
const struct chart_cell *chart_cell(int32_t state, int32_t event);

/* Whether a need is met: by the case, or only by something the event must carry. */
enum need_answer { NEED_UNMET = 0, NEED_MET = 1, NEED_ASKED = 2 };
typedef enum need_answer chart_need(struct run *run, const struct moment *m);

struct chart_reason {
  int32_t datum;          /* that must be given and not be "no"; -1: the function tells */
  int32_t absent_is_met;  /* 1: not given counts as met */
  chart_set asks;         /* that put it to the decision on a dossier, if there is one */
  chart_need *need;
};
extern const struct chart_reason chart_reasons[BIJSTAND_REASON_COUNT];

#define CHART_TERMS_MAX 6
struct chart_timer {
  int32_t slot;           /* among the timers of its scope */
  int32_t region;
  int32_t terms[CHART_TERMS_MAX]; /* of terms.csv, ended by -1: one, or one for each choice */
  int32_t on_due_day;     /* 1: fires on the day on which it is due, 0: on the first day on which it is over */
  int32_t event;          /* -1: none */
  int32_t task;           /* -1: none */
  chart_set tasks;        /* that are due by its last day */
};
extern const struct chart_timer chart_timers[BIJSTAND_TIMER_COUNT];

struct chart_task {
  int32_t slot;
  int32_t region;
  int32_t within;         /* term from the day on which it arises, or -1 */
  chart_set timers;       /* by whose last day it is due; without these two it is due at once */
};
extern const struct chart_task chart_tasks[BIJSTAND_TASK_COUNT];

/* Whom a wiring tells. */
enum { TO_CLAIM, TO_SAME, TO_EVERYBODY, TO_OTHERS, TO_DECISION, TO_DEATH };
/* Whether a wiring works for a person. */
typedef int chart_condition(const struct run *run, const struct moment *m, int32_t person);

struct chart_wiring {
  chart_condition *condition;
  int32_t emits[4];       /* events, ended by -1 */
  int32_t to;
  int32_t task;
  int32_t does;           /* action, or -1 */
  int32_t restarts;       /* timer, or -1 */
};
extern const struct chart_wiring chart_wirings[BIJSTAND_WIRING_COUNT];

/* Where an action takes a value from. */
enum {
  FROM_DATUM, FROM_ATTRIBUTE, FROM_NUMBER,
  FROM_DATE,              /* of the event */
  FROM_NEXT_DAY,
  FROM_REPORT_DAY,        /* the day to appear at the gate */
  FROM_IN_THREE_MONTHS,   /* the latest day to review a measure */
  FROM_STOPPED_DAYS,      /* for which the decision term stood still */
  FROM_NEXT_ADVANCE,      /* until when an advance lasts; not known when none is paid */
  FROM_ONE_ADVANCE,       /* 1 when one is paid */
  FROM_FROM_STATE,        /* the state that was left */
  FROM_CAUSE_EVENT,       /* the event of another region that this one comes from */
  FROM_EFFECT_KNOWN,      /* the day of publication, when it differs */
  FROM_BREACH_EFFECT,     /* the day of effect of a proved breach */
  FROM_CLAIM_NUMBER       /* the claims before this one */
};
struct chart_source {
  int32_t kind;
  int64_t value;
};
#define CHART_SOURCES_MAX 4

/* A guard that is put to the decision. */
struct chart_ask {
  struct bijstand_ask ask;
  int32_t of_person;      /* 1: the outcome is one of the person of the event */
  int32_t datum;          /* put for some codes of this datum alone; -1: always */
  int32_t unless;         /* 1: put for all but these codes */
  uint32_t codes;
  int32_t same_as;        /* the answer has to be the code of this datum; -1: one of ask.yes */
  int32_t event_while_open; /* 1: the event tells while the outcome is open */
  int32_t day_count;
  struct chart_source day[CHART_SOURCES_MAX]; /* that is decided for: the first that is known */
};
extern const struct chart_ask chart_asks[BIJSTAND_ASK_COUNT];

struct chart_set_attribute {
  int32_t attribute;
  char how;               /* '=' becomes, '+' grows by, '<' becomes when that is less */
  int32_t source_count;   /* the first that is known */
  struct chart_source sources[CHART_SOURCES_MAX];
};
struct chart_action {
  int32_t count;
  const struct chart_set_attribute *sets;
};
extern const struct chart_action chart_actions[BIJSTAND_ACTION_COUNT];

struct chart_attribute {
  int32_t slot;           /* among the attributes of its scope */
  int32_t scope;
  int32_t type;
  const char *values;
};
extern const struct chart_attribute chart_attributes[BIJSTAND_ATTRIBUTE_COUNT];

/* What the attributes of a scope are at the beginning, by their slots; room for the scope with the most. */
#define CHART_ATTRIBUTES_MAX 48
extern const bijstand_value chart_initial[BIJSTAND_TRAJECTORY_INSTANCE + 1][CHART_ATTRIBUTES_MAX];

struct chart_datum {
  int32_t type;
  const char *values;
};
extern const struct chart_datum chart_data[BIJSTAND_DATUM_COUNT];

#endif
