/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Precedents. Most of what the law asks of a case comes out as it did for the case before: no detention, no stay abroad,
 * no inheritance. A precedent is a case that was worked out in full, with what each step of the walk over eligibility
 * read. Of a next case those steps are taken that read something that is otherwise, and those that read an outcome which
 * they make otherwise; all other steps would come out as they did. So the answer is the same as by taking all steps.
 *
 * A precedent serves the law of a day, for a person alone or for two; other persons in the household, and another day
 * under the same law, are things that can be otherwise.
 */
#ifndef BIJSTAND_RULES_PRECEDENT_H
#define BIJSTAND_RULES_PRECEDENT_H

#include "rules/reading.h"

enum {
  PRECEDENT_CELLS = CASE_FACTS + OTHERS * PERSON_FACTS, /* those of the case and of the adults */
  PRECEDENT_AGES = 64,
  PRECEDENT_READS = 2048,
  PRECEDENT_NARROWINGS = 64,

  /* what a step can hang on */
  SOURCE_OUTCOME = PRECEDENT_CELLS,
  SOURCE_DAY = SOURCE_OUTCOME + OUTCOME_PLACE_COUNT,
  SOURCE_OTHERS,
  SOURCE_AGE,
  SOURCES = SOURCE_AGE + PRECEDENT_AGES
};

/* An age of an adult that steps read: 1 when it has been reached, 0 when not, -1 when that is not the same all month. */
struct age_read {
  int16_t person, parameter;
  int32_t reached;
};

/* The days around that of the precedent on which a step comes out as it did, where that is not the whole month. */
struct narrowing {
  int32_t step;
  int64_t since, until;
};

struct precedent {
  uint64_t law;              /* number of the law among those of the decision */
  int32_t couple;            /* 1: for two adults */
  uint64_t turn;             /* when it was last looked for */
  int32_t made;              /* 1: there is one */
  uint64_t serial;           /* number of the precedent that is there, among those that were there */
  uint64_t walks, taken;     /* walks since it was made or room was made for it, and the steps that they took together */
  uint64_t look_at;          /* number of walks from which it is looked at again whether to make one */
  int64_t day, decided_on;
  int32_t step_count, stated_count, age_count, narrowing_count;
  uint64_t always[PRECEDENT_WORDS];  /* steps that ask something, or want a parameter that has no value */
  struct step step[PRECEDENT_STEPS];
  int16_t first[PRECEDENT_STEPS];    /* per step the one that begins its stretch */
  int16_t next[PRECEDENT_STEPS];     /* per step the next one that its stretch goes through each time; -1: none */
  uint8_t ground[PRECEDENT_STEPS][OTHERS];
  int64_t cell[PRECEDENT_CELLS];
  uint8_t manner[PRECEDENT_CELLS];
  int16_t stated[PRECEDENT_CELLS];
  struct age_read age[PRECEDENT_AGES];
  struct narrowing narrowing[PRECEDENT_NARROWINGS];
  struct possible outcome[OUTCOME_PLACE_COUNT];
  uint16_t first_reader[SOURCES + 1]; /* per source its first reader in the list */
  int16_t reader[PRECEDENT_READS];
};

/* Makes room for the precedent of a law, forgetting the one that was there. */
void precedent_begin(struct precedent *precedent, uint64_t law, int32_t couple);

/* Takes the walk over eligibility, as far as the view differs from the precedent of its law; makes one when there is none. */
void precedent_walk(view *v);

#endif
