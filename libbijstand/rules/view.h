/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The view: what a rule sees. A row of facts of the persons of one case on one day, the parameters of that day, and
 * the outcomes that earlier rules have given; and the steps in which the rules are put to it. What rules are written with
 * stands in reading.h.
 */
#ifndef BIJSTAND_RULES_VIEW_H
#define BIJSTAND_RULES_VIEW_H

#include <stddef.h>

#include <bijstand/decision.h>

#include "base/date.h"
#include "base/possible.h"
#include "dossier/dossier.h"
#include "law/rulebook.h"

/* A person in a view: the applicant, the partner (who may be absent), then everybody else. */
typedef int32_t person;
enum { THE_CASE = -1, APPLICANT = 0, PARTNER = 1, OTHERS = 2, VIEW_SLOTS = BIJSTAND_PERSONS_MAX + 1 };

/* How facts are placed in a row, printed from facts.csv: those of the case, then those of each person from a base on. */
#define FACT_CASE_TRUTH(name, place, number) AT_##name = (place),
#define FACT_CASE_CODE(name, place, number) AT_##name = (place),
#define FACT_CASE_NUM(name, place, number) AT_##name = (place),
#define FACT_PERSON_TRUTH(name, place, number) AT_##name = (place),
#define FACT_PERSON_CODE(name, place, number) AT_##name = (place),
#define FACT_PERSON_NUM(name, place, number) AT_##name = (place),
#define FACT_COUNTS(n_case, n_shared, n_person) \
  CASE_FACTS = n_case, SHARED_FACTS = n_shared, PERSON_FACTS = n_person
enum {
#include "facts.access"
};
#undef FACT_CASE_TRUTH
#undef FACT_CASE_CODE
#undef FACT_CASE_NUM
#undef FACT_PERSON_TRUTH
#undef FACT_PERSON_CODE
#undef FACT_PERSON_NUM
#undef FACT_COUNTS

/* Where outcomes stand: printed from outcomes.csv. */
#define OUTCOME_CASE_TRUTH(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_CASE_CODE(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_CASE_NUM(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_PERSON_TRUTH(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_PERSON_CODE(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_PERSON_NUM(name, NAME, place) PLACE_##name = (place),
#define OUTCOME_PLACES(count) OUTCOME_PLACE_COUNT = (count)
enum {
#include "outcomes.access"
};
#undef OUTCOME_CASE_TRUTH
#undef OUTCOME_CASE_CODE
#undef OUTCOME_CASE_NUM
#undef OUTCOME_PERSON_TRUTH
#undef OUTCOME_PERSON_CODE
#undef OUTCOME_PERSON_NUM
#undef OUTCOME_PLACES

/* In a cell of a row: not exact, see the list of narrowed cells. */
#define CELL_NARROWED (BIJSTAND_UNKNOWN + 1)

enum {
  ROW_CELLS = CASE_FACTS + 2 * PERSON_FACTS + (VIEW_SLOTS - OTHERS) * SHARED_FACTS,
  NARROWED_MAX = 256,
  QUESTIONS_MAX = 62,       /* bits 0 .. 61 of a why */
  QUESTION_CROWD = 62,      /* all questions beyond that share one bit */
  QUESTION_PARAMETER = 63,  /* a parameter without a value */
  MONTH_PARTS_MAX = 31,
  TRIED_MAX = 16
};
#define WHY_PARAMETER (UINT64_C(1) << QUESTION_PARAMETER)

/* A cell that is half known: an interval, or a set of codes in low. */
struct narrowed {
  int32_t cell;
  int64_t low, high;
};

/* A question: a fact that is not known and was read. */
struct question {
  int32_t cell;
  int32_t slot; /* -1: the case */
  bijstand_fact fact;
};

/* An outcome in the making: a truth as an interval of 0 and 1, a code as a set in low. */
struct possible {
  int64_t low, high;
  uint64_t why;
};

/* One assumption on a fact while the evaluator splits on a fact: what it may be, narrower than what is known. */
struct assumption {
  int32_t slot; /* -1: the case */
  bijstand_fact fact;
  int64_t low, high; /* an enum: the set of codes in both */
};

/* A value that is being tried for an outcome that facts leave open. */
struct tried {
  int32_t place;
  int64_t value;
};

/* A stretch of days in the month on which nothing changes. */
struct month_part {
  int64_t from, until;
  truth right;
  num norm;
  num benefit; /* cents a month */
};

/* The first day outside of the month, from the one on from which it may be granted, on which a right may be or surely is. */
struct right_elsewhere {
  int64_t may, surely; /* BIJSTAND_NEVER: none, or not looked at */
  uint64_t why;
};

/* Whoever was born on this day or before has reached an age on the day for which it was made. */
struct threshold {
  int64_t day;
  int64_t born_by;
  int64_t months;       /* the age it was made from; */
  uint64_t fingerprint; /* or, for pension age, the rulebook */
};

/* Rows before anything is stated: the defaults of the table, per role. */
struct blank_row {
  int64_t of_case[CASE_FACTS];
  int64_t of_role[BIJSTAND_ROLE_COUNT][PERSON_FACTS];
  int64_t of_nobody[PERSON_FACTS];
};
void blank_row_fill(struct blank_row *blank);

typedef struct view view;

/*
 * A step of the walk over the rules: one that gives an outcome what it is before its first rule, or one that puts a rule.
 * Those of one outcome may stand among those of others.
 */
enum { STEP_BEGIN, STEP_RULE, STEP_END };
struct step {
  void (*run)(view *v); /* null at the end of an outcome */
  int16_t kind;         /* STEP_*; in a walk none is an end */
  int16_t rule;         /* -1: none */
  int16_t place, width; /* of the outcome */
};

/*
 * A walk over the rules. Eligibility takes three: on the day, on the whole month, and for what stands aside: outcomes on
 * which neither right, norm nor amount hangs. Each other question takes one, on the day.
 */
struct walk {
  const struct step *steps;
  int32_t count;
};
enum { WALK_ELIGIBILITY, WALK_MONTH, WALK_ASIDE, WALK_INTAKE, WALK_MEASURES, WALK_ACTIVATION, WALKS };
extern const struct walk bijstand_walk_eligibility, bijstand_walk_month, bijstand_walk_aside, bijstand_walk_intake,
    bijstand_walk_measures, bijstand_walk_activation;
extern const struct walk bijstand_known_eligibility, bijstand_known_month, bijstand_known_aside, bijstand_known_intake,
    bijstand_known_measures, bijstand_known_activation;
extern const struct walk bijstand_routed_eligibility, bijstand_routed_month, bijstand_routed_aside;

/*
 * The steps of the rules that are in force: those of walk w from first[w] on, in the order of the law, each the place of a
 * step in the walk, or below nil for the end of the outcome of that step, which nothing changes any more.
 */
enum { STEPS_MAX = BIJSTAND_RULE_COUNT + 2 * BIJSTAND_OUTCOME_COUNT };
struct program {
  const struct walk *const *known; /* the walks in the known lane */
  int16_t first[WALKS + 1];
  int16_t steps[STEPS_MAX];
  int32_t rule_count;
  int16_t rules[BIJSTAND_RULE_COUNT]; /* the rules themselves, by their places in rules.csv */
};
void program_pick(struct program *program, const uint8_t *active);

/*
 * What rules read, each a place in the list of what was read: a cell of the row, an outcome, the day (with that of the
 * decision and of the question), who else there is beside the adults, a parameter that has no value, and for an adult
 * whether an age has been reached.
 */
enum {
  READ_CELL = 0,
  READ_OUTCOME = ROW_CELLS,
  READ_DAY = READ_OUTCOME + OUTCOME_PLACE_COUNT,
  READ_OTHERS,
  READ_ABSENT,
  READ_AGE,
  READS = READ_AGE + OTHERS * BIJSTAND_PARAMETER_COUNT
};

/* How a cell came to its value: not stated; stated once, since ever; or otherwise, with a history or as an assumption. */
enum { CELL_BLANK, CELL_PLAIN, CELL_OTHERWISE };

/* What notes the route of a case: see rules/route.h. */
struct recorder;

/* A case that was worked out before, with up to so many steps: see rules/precedent.h. */
struct precedent;
enum { PRECEDENT_STEPS = 1024, PRECEDENT_WORDS = PRECEDENT_STEPS / 64 };

struct view {
  /* the day, its month, and the days around it on which this view holds (within the month) */
  int64_t day, month_first, month_last, year_first;
  int64_t since, until;
  int64_t known_on;   /* day up to which what was recorded counts; BIJSTAND_NEVER: all */
  int64_t decided_on; /* day of the decision: known_on, or the day itself */

  /* who: slot -> number in the dossier (-1: nobody), slot -> first cell */
  const struct blank_row *blank;
  const bijstand_dossier *dossier;
  int32_t slots; /* 2 .. VIEW_SLOTS */
  int32_t seated; /* persons of the dossier that have a slot */
  int32_t slot_of[BIJSTAND_PERSONS_MAX]; /* number in the dossier -> slot */
  int32_t number_of[VIEW_SLOTS];
  int32_t base[VIEW_SLOTS];
  bijstand_role role[VIEW_SLOTS];

  /* the law of the day */
  const bijstand_rulebook *rulebook;
  uint64_t fingerprint; /* of the rulebook */
  const bijstand_value *parameter;
  const uint8_t *active; /* per rule number: in force on the day */
  const struct program *program;
  struct threshold threshold[BIJSTAND_PARAMETER_COUNT];
  struct threshold pension;

  /* the case that this one is worked out after, if any: the one whose outcomes stand in the view, and the steps that differ */
  struct precedent *precedent;
  const struct precedent *stands_on;
  uint64_t stands_on_serial;
  uint64_t differs[PRECEDENT_WORDS];

  const struct recorder *recorder; /* what notes the route of the case, in the lane of routes, */
  const uint8_t *foretold;         /* and per person how the test of the step comes out where it is open; null: not said */

  /* what is not known */
  int32_t open;   /* 1: something was read that is not settled */
  person resume;  /* of whom it was read, in the step at hand */
  int32_t narrowed_count, question_count;
  struct narrowed narrowed[NARROWED_MAX];
  struct question question[QUESTIONS_MAX + 1];
  uint8_t absent[BIJSTAND_PARAMETER_COUNT]; /* parameters that were wanted and have no value */

  /* what is being tried while the evaluator splits */
  int32_t assumption_count;
  const struct assumption *assumption;
  int32_t tried_count;
  struct tried tried[TRIED_MAX];

  /* the month, once its parts are known */
  int32_t part_count;
  struct month_part part[MONTH_PARTS_MAX];
  struct right_elsewhere right_elsewhere;

  int64_t cell[ROW_CELLS];
  uint8_t manner[ROW_CELLS];    /* CELL_*: how a cell came to its value */
  int32_t stated_count;
  int16_t stated[ROW_CELLS];    /* the cells that are not blank */
  int32_t stated_at[ROW_CELLS]; /* place of the first statement in the dossier, from 1; 0: none */
  uint8_t read[READS];          /* 1: read by a step since this was last wiped */
  uint8_t asked[ROW_CELLS];     /* place of the question, from 1; 0: none */
  struct possible outcome[OUTCOME_PLACE_COUNT];
  uint8_t ground[BIJSTAND_RULE_COUNT][VIEW_SLOTS]; /* MAY_* of each test */
};

/* --- the evaluator ------------------------------------------------------------------------------------------- */

/* The cell of a fact of a person, or of the case (slot -1). */
int32_t view_cell(const view *v, int32_t slot, bijstand_fact fact);

/* Fills the row of a day; the law of the day must be set. Notes the cells that get a value otherwise than by default. */
void view_snapshot(view *v, const bijstand_dossier *dossier, int64_t day, int64_t known_on);

/* Notes that a cell has another value than by default, and how it came to it (CELL_*). */
void view_not_blank(view *v, int32_t cell, uint8_t manner);

/*
 * The dates of birth around one with which an age, of which the pension age is one, is reached or not as with that one, all
 * month long; that one alone when it is not the same all month.
 */
struct bijstand_range view_births_alike(view *v, int64_t birth, bijstand_parameter age);

/* Takes all questions back. */
void view_forget_questions(view *v);

/* Puts the rules of a walk to the row, in the order of the law; the month needs its parts. */
void view_walk(view *v, int32_t which);

/* A step of a walk as the program of the law has it: in the known lane. Takes it, or what is left of it among possibilities. */
struct step program_step(const struct program *program, int32_t which, int32_t number);
void view_step(view *v, int32_t which, int32_t number);
void view_step_again(view *v, int32_t which, int32_t number);

/* Takes a walk of eligibility in the lane of routes. */
void view_walk_routed(view *v, int32_t which);

#endif
