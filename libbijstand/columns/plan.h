/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The plan of a batch: which steps have to be taken for each row. A step that reads nothing that differs from row to row
 * gives the same for all of them, and is taken once.
 */
#ifndef BIJSTAND_COLUMNS_PLAN_H
#define BIJSTAND_COLUMNS_PLAN_H

#include "rules/decision.h"

struct plan {
  int32_t made;
  int64_t day;                 /* for which it was made, */
  struct bijstand_range month; /* with days of the month in which nothing constant changes */
  int32_t questions;           /* asked by what is constant */
  int32_t narrowed;            /* cells that are half known */
  int32_t step_count, place_count;
  struct step steps[STEPS_MAX];
  int16_t places[OUTCOME_PLACE_COUNT]; /* of the outcomes that those steps give */
  struct possible before[OUTCOME_PLACE_COUNT]; /* what these are before the first step */
};

/* Makes the plan of a decision whose dossier holds some row; the view of the day tells which cells vary. */
void bijstand_plan_make(struct plan *plan, bijstand_decision *decision);

/* Works out the core of another row, whose values stand in the dossier and in the cells of the view. */
void bijstand_plan_run(const struct plan *plan, bijstand_decision *decision);

#endif
