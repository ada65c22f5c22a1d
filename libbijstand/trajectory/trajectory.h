/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The trajectory of one case inside the library: the log as it was given, and the fold over it, which holds the
 * claim, the persons and the decisions as they stand and the history of steps.
 */
#ifndef BIJSTAND_TRAJECTORY_TRAJECTORY_H
#define BIJSTAND_TRAJECTORY_TRAJECTORY_H

#include <bijstand/date.h>
#include <bijstand/terms.h>

#include "trajectory/chart.h"

/* Room for the timers, tasks and attributes of one bearer: as many as the scope with the most has. */
#define BEARER_TIMERS 20
#define BEARER_TASKS 24
#define BEARER_ATTRIBUTES CHART_ATTRIBUTES_MAX

/* Whoever has states: the claim, a person, or a decision. Only the regions of its scope mean something. */
struct bearer {
  int32_t scope;
  int32_t number;     /* of the person; of a decision its place in the log; 0 for the claim */
  int32_t states[BIJSTAND_REGION_COUNT];
  chart_set armed;    /* timers that run */
  chart_set todo;     /* tasks that are open */
  bijstand_value start[BEARER_TIMERS];
  bijstand_value last[BEARER_TIMERS];
  bijstand_value fires[BEARER_TIMERS];
  bijstand_value since[BEARER_TASKS];
  bijstand_value due[BEARER_TASKS];
  bijstand_value attributes[BEARER_ATTRIBUTES];
};

/* What follows from the log: the case as it stands on a day. */
struct fold {
  bijstand_value today;                 /* the day reached; UNKNOWN before the first event */
  bijstand_value next;                  /* no timer fires before this day */
  struct bearer claim;
  struct bearer persons[BIJSTAND_TRAJECTORY_PERSONS_MAX];
  int32_t person_count;
  struct bearer *instances;             /* decisions in the order in which they were published */
  int32_t instance_count, instance_capacity;
  struct bijstand_claim *past;          /* claims before the present one */
  int32_t past_count, past_capacity;
  struct bijstand_step *steps;
  int32_t step_count, step_capacity;
};


/* An entry of the log; its data are data[first_datum .. first_datum + data_count). */
struct entry {
  bijstand_value date, recorded;
  int32_t event, person, instance, corrects;
  int32_t first_datum, data_count;
  int8_t stands;      /* 1: accepted in the fold */
  int8_t stood;       /* the same in a fold that is being tried */
  int8_t counts;      /* 1: neither corrected nor left out in that fold */
};

struct bijstand_trajectory {
  const bijstand_rulebook *rulebook;
  const bijstand_dossier *dossier;
  bijstand_decision *decision;
  int32_t mode;
  int32_t told;       /* 1: a replay up to some day, to which nothing can be added */
  struct fold now;
  struct fold trial;  /* what becomes of the case if a late event or a correction stands; or how it was before */
  struct entry *log;
  int32_t log_count, log_capacity;
  int32_t *order;     /* of the log by date; as large as the log */
  struct bijstand_datum *data;
  int32_t data_count, data_capacity;
  struct bijstand_missing missing[64];
  size_t missing_count;
};

/* An event that is about to change a region. */
struct moment {
  bijstand_value date;
  bijstand_value recorded;
  int32_t event;
  int32_t person;
  int32_t instance;   /* place in the array of decisions, or -1 */
  int32_t cause;      /* BIJSTAND_CAUSE_* */
  int32_t by;         /* timer or wiring, or -1 */
  int32_t log;        /* place in the log, or -1 */
  int32_t source;     /* the event of another region that this one comes from, or -1 */
  int32_t from, to;   /* states, once the cell is known */
  const struct bijstand_datum *data;
  int32_t data_count;
};

/* Most steps that one event can bring about by wirings. */
#define CASCADE_MAX 192

/* A fold in the making. */
struct run {
  bijstand_trajectory *trajectory;
  struct fold *fold;
  int32_t reason;                 /* of a refusal */
  bijstand_value possible_from;   /* first day on which an event that is too early is possible */
  struct moment queue[CASCADE_MAX];
  int32_t queued, taken;
};

/* The value of a datum that the event carries, UNKNOWN when it does not. */
static inline bijstand_value given(const struct moment *m, int32_t datum)
{
  for (int32_t i = 0; i < m->data_count; i++)
    if (m->data[i].datum == datum)
      return m->data[i].value;
  return BIJSTAND_UNKNOWN;
}

/* 1 when the event says yes to a datum. */
static inline int given_yes(const struct moment *m, int32_t datum)
{
  return given(m, datum) == 1;
}

static inline bijstand_value *attribute_of(struct bearer *bearer, int32_t attribute)
{
  return &bearer->attributes[chart_attributes[attribute].slot];
}

static inline bijstand_value attribute(const struct bearer *bearer, int32_t attribute_number)
{
  return bearer->attributes[chart_attributes[attribute_number].slot];
}

static inline int alive(const struct bearer *person)
{
  return attribute(person, BIJSTAND_ATTRIBUTE_DIED_ON) == BIJSTAND_UNKNOWN;
}

static inline int timer_runs(const struct bearer *bearer, int32_t timer)
{
  return (bearer->armed >> timer & 1) != 0;
}

static inline int claim_is_closed(const struct fold *fold)
{
  int32_t state = fold->claim.states[BIJSTAND_REGION_CLAIM];
  return state >= BIJSTAND_STATE_CLAIM_REFUSED && state <= BIJSTAND_STATE_CLAIM_WITHDRAWN;
}

/* The value of a parameter on a day, or UNKNOWN. */
bijstand_value trajectory_parameter(const struct run *run, int32_t parameter, bijstand_value date);

/* Whoever has the states of a region: the claim, the person or the decision of the moment; null when there is none. */
struct bearer *trajectory_bearer(struct fold *fold, int32_t region, int32_t person, int32_t instance);

/* Whether the gate is meant for a person: the youth desk looks at age. */
int trajectory_gate_is_for(const struct run *run, const struct bearer *person, bijstand_value date);

/* --- step.c -------------------------------------------------------------------------------------------------- */

/* Applies an event and all that follows from it on the same day. Returns what became of the event itself. */
bijstand_status trajectory_take(struct run *run, struct moment *m, int32_t *outcome);
/* Puts an event that follows from another in the queue. */
void trajectory_queue(struct run *run, const struct moment *from, int32_t event, int32_t person, int32_t instance,
                      int32_t cause, int32_t by);
void trajectory_act(struct run *run, const struct moment *m, int32_t action);
/* Room for all that one event can bring about. */
bijstand_status trajectory_room(struct fold *fold);

/* Whether a need of a cell is met; run->reason becomes the reason. */
enum need_answer trajectory_need(struct run *run, const struct moment *m, int32_t reason);
/* What a source of a value says on a moment; UNKNOWN when it says nothing. */
bijstand_value trajectory_value(struct run *run, const struct moment *m, const struct chart_source *source);

/* --- guards.c ------------------------------------------------------------------------------------------------ */

/* The same for a need with asks, of a trajectory with a decision; own is what the event and the case say of it. */
enum need_answer trajectory_ask(struct run *run, const struct moment *m, int32_t reason, enum need_answer own);
/* One ask by itself, for a choice: 1 yes, 0 no, -1 when the decision does not say; of an open one the facts are named. */
int trajectory_chooses(struct run *run, const struct moment *m, int32_t ask);
/* What the outcome of one ask is; UNKNOWN while it is open or there is none. */
bijstand_value trajectory_answer(struct run *run, const struct moment *m, int32_t ask);
/* 1 when the decision, if there is one, says that the duty to work does not hold for a person on a day. */
int trajectory_duty_is_lifted(const bijstand_trajectory *t, int32_t person, bijstand_value date);

/* --- timers.c ------------------------------------------------------------------------------------------------ */

void trajectory_timer_start(struct run *run, const struct moment *m, struct bearer *bearer, int32_t timer);
/* Starts and ends what an accepted event starts and ends. */
void trajectory_timers(struct run *run, const struct moment *m, struct bearer *bearer);
void trajectory_tasks(struct run *run, const struct moment *m, struct bearer *bearer);
void trajectory_task(struct run *run, const struct moment *m, struct bearer *bearer, int32_t task);
/* Lets all timers fire that have run out by a day, in their order. */
bijstand_status trajectory_pass(struct run *run, bijstand_value date);

/* --- folds --------------------------------------------------------------------------------------------------- */

struct bijstand_claim trajectory_claim_summary(const struct bearer *claim);
/* The case before the first event; the persons stay. */
void trajectory_fold_start(struct fold *fold);
bijstand_status trajectory_fold_copy(struct fold *to, const struct fold *from);
/* Makes room for more of something; *items stays as it is when memory runs out. */
bijstand_status trajectory_grow(void **items, size_t size, int32_t *capacity, int32_t needed);
/* Place of a decision among those of a fold, by its place in the log or BIJSTAND_INSTANCE_LAST; -1: there is none. */
int32_t trajectory_instance(const struct fold *fold, int32_t number);

#endif
