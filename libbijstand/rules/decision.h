/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Inside of a decision: two views (the day itself, and whichever other stretch of the month is being worked on), the
 * law of the day, and the answers after all splits.
 */
#ifndef BIJSTAND_RULES_DECISION_H
#define BIJSTAND_RULES_DECISION_H

#include "rules/kinds.h"
#include "rules/precedent.h"

/* The law of a stretch of days, for decisions in a stretch of days: every parameter, and which rules are in force. */
struct law {
  const bijstand_rulebook *rulebook;
  uint64_t fingerprint; /* of the rulebook, which may have been freed since */
  uint64_t serial;      /* number among all that the decision resolved, from 1 */
  struct bijstand_range stretch, decided;
  bijstand_value parameter[BIJSTAND_PARAMETER_COUNT];
  uint8_t active[BIJSTAND_RULE_COUNT];
  struct program program;
};

enum { LAWS_KEPT = 48, PRECEDENTS_KEPT = 12, SPLITS_MAX = 64, SPLIT_PARTS = 24, LEVELS = 4, TRIED_ON_PART = 2,
       RUNS_MAX = 128,   /* that eligibility may take */
       RUNS_MORE = 32   /* that each other question may take */
};

/* Days that can be asked after: 1996-01-01 and 2199-12-31. */
enum { DAY_FIRST = 9496, DAY_LAST = 84005 };

struct bijstand_decision {
  int32_t made;
  bijstand_decision *self; /* through which whoever only asks goes further into what is open */
  const bijstand_rulebook *rulebook;
  const bijstand_dossier *dossier;
  bijstand_value date, known_on;
  uint32_t asked;     /* questions that the next decision is to answer: BIJSTAND_QUESTION_* */
  uint32_t answered;  /* those that the last one answers */
  uint32_t answering; /* answers that a run works out: ANSWER_* */
  uint32_t walked;    /* answers that have been worked out of the day itself */
  uint32_t explored;  /* answers whose open outcomes have been gone into */
  struct blank_row blank;
  struct law law[LAWS_KEPT];
  int32_t law_next;
  struct precedent precedent[PRECEDENTS_KEPT]; /* each of a law, for a person alone or for two */
  uint64_t law_serial, precedent_turn;
  struct kinds kinds; /* of the cases that were decided before */
  struct recorder recorder; /* what notes a route, and the route that it notes */
  struct route route;
  int32_t assumption_count;
  struct assumption assumption[SPLITS_MAX];
  int32_t tried_count;
  struct tried tried[TRIED_MAX];
  int32_t tried_on_part_count; /* the same for another part of the month than that of the date */
  struct tried tried_on_part[TRIED_ON_PART];
  const struct possible *answer; /* the outcomes of the day, or all answers of a split taken together */
  struct possible together[OUTCOME_PLACE_COUNT];
  struct possible again[OUTCOME_PLACE_COUNT];    /* the same, split another way */
  struct possible trial[OUTCOME_PLACE_COUNT];    /* answers of a split that is being tried */
  int32_t parts_differ; /* 1: the month has parts on which other rules may have held */
  uint8_t elsewhere[BIJSTAND_RULE_COUNT][VIEW_SLOTS]; /* 1: a rule held on another part of the month */
  view day;           /* of the date itself, nothing assumed */
  view other;         /* of another stretch of the month */
  view work;          /* under assumptions that are being tried */
  view assumed;       /* under assumptions that are gone into as if they were known, and what then follows in every case */
  struct possible settled[OUTCOME_PLACE_COUNT];
  view level[LEVELS]; /* under assumptions that stand, one more on each level */
};

/* Works out the day and its month, as far as is being answered, under the assumptions of the decision, into v. */
void bijstand_decision_run(bijstand_decision *decision, view *v);

/*
 * Deciding in steps, for whoever works out the core in another way than a run does: whether a day can be asked, beginning,
 * and, once the view of the day is worked out, finishing.
 */
int bijstand_decision_covers(bijstand_value date, bijstand_value known_on);
void bijstand_decision_begin(bijstand_decision *decision, const bijstand_rulebook *rulebook,
                             const bijstand_dossier *dossier, bijstand_value date, bijstand_value known_on);
void bijstand_decision_finish(bijstand_decision *decision);

/* Whether a rule that has been put to the case surely holds for whoever sits in a slot. */
int bijstand_decision_holds(const bijstand_decision *decision, bijstand_rule rule, person p);

/* The two halves of a run: a view with the law and the facts of a day; and its rules, with the month around it. */
void bijstand_decision_prepare(bijstand_decision *decision, view *v, int64_t day);
void bijstand_decision_run_core(bijstand_decision *decision, view *v);

/*
 * Works out the core in the lane of routes, and what stands aside if that is among the answers, for a view that has been
 * prepared, and notes its route; the outcomes say from which quantities they come. Returns 0 for a case that is no route: something is not settled, or the month has parts. What
 * the view holds afterwards is of no other use.
 */
int bijstand_decision_record(view *v, const struct recorder *recorder, uint32_t answers);

/* Works out some answers of a view whose core is there. */
void bijstand_decision_walk(bijstand_decision *d, view *v, uint32_t answers);

/* Works out the answer that an outcome is part of, with those before it, unless that has been done. */
void bijstand_decision_reach(const bijstand_decision *decision, uint32_t answer);

/*
 * Settles what follows in every case, before an outcome at a place is looked at: when it came out open, all outcomes of
 * its answer are gone into, once.
 */
void bijstand_decision_settle(const bijstand_decision *decision, bijstand_outcome outcome, int32_t place);

/*
 * Goes into the open outcomes of one answer, from a view that was run under the assumptions of the decision: what they are
 * in all cases, taken together. Outcomes of other answers are left as they were. Returns how many runs it took, of those
 * that it may.
 */
int32_t bijstand_decision_explore(bijstand_decision *decision, uint32_t answer, view *v, struct possible *together,
                                  int32_t runs);

/* Whether an outcome is open in a set of answers. */
int bijstand_answer_open(const struct possible *answer, int32_t place);

/* The ways to split a question of a view: at most 'size' assumptions that together cover what it may be. */
int32_t bijstand_question_split(const view *v, const struct question *question, struct assumption *parts, int32_t size);

/* Whether a table says where the answer to a rule turns with a fact. */
int bijstand_fact_has_breaks(bijstand_fact fact);

/* Per outcome its first place, and per place whether it holds a set of codes. */
extern const int16_t bijstand_outcome_first_place[BIJSTAND_OUTCOME_COUNT];
extern const uint8_t bijstand_place_is_code[OUTCOME_PLACE_COUNT];

/*
 * The answers in which a decision comes, each a bit, in the order in which they are worked out: an answer can hang on
 * those before it. The core is worked out at once, the others when one of their outcomes is looked at.
 */
enum {
  ANSWER_CORE = 1,  /* right, norm, amount, and what they hang on */
  ANSWER_ASIDE = 2, /* the rest of eligibility */
  ANSWER_INTAKE = 4,
  ANSWER_MEASURES = 8,
  ANSWER_ACTIVATION = 16
};
extern const uint8_t bijstand_outcome_answer[BIJSTAND_OUTCOME_COUNT];

/* A place, and its outcome. */
struct place {
  int16_t at;
  int16_t outcome;
};

/* Places of the outcomes that are written down: of the case and the applicant, and of the partner. */
extern const struct place bijstand_written_place[];
extern const int32_t bijstand_written_place_count;
extern const struct place bijstand_written_partner[];
extern const int32_t bijstand_written_partner_count;

/* Places of the outcomes that are a truth of the case or of an adult, in the order of the rules. */
extern const struct place bijstand_split_place[];
extern const int32_t bijstand_split_place_count;

/* Where an outcome of a person, or of the case, stands; -1 when there is no such place. */
int32_t bijstand_outcome_place(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person);

#endif
