/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A trial: a copy of a dossier in which one statement at a time is otherwise, and the decision on it.
 */
#ifndef BIJSTAND_WHATIF_TRIAL_H
#define BIJSTAND_WHATIF_TRIAL_H

#include <bijstand/decision.h>
#include <bijstand/whatif.h>

struct trial {
  const bijstand_rulebook *rulebook;
  bijstand_value date, known_on;
  bijstand_dossier *dossier; /* the copy */
  bijstand_decision *decision;
  struct bijstand_entry original; /* the statement that is varied, as it was */
  int picked, stated;             /* something is varied; it had been stated */
  bijstand_status status;         /* of the first thing that went wrong */
};

/* Copies a dossier, to be asked for an outcome. Ended with bijstand_trial_end also when it fails. */
bijstand_status bijstand_trial_start(struct trial *trial, const bijstand_rulebook *rulebook,
                                     const bijstand_dossier *dossier, bijstand_value date,
                                     bijstand_value known_on, bijstand_outcome outcome);
void bijstand_trial_end(struct trial *trial);

/* Varies the statement of a fact that holds on the day, after putting back what was varied before. */
void bijstand_trial_pick(struct trial *trial, int32_t person, bijstand_fact fact);

/*
 * Decides with the statement at one value, or at anything from low to high. What the outcome then is, or
 * UNKNOWN; also UNKNOWN after something went wrong.
 */
bijstand_value bijstand_trial_at(struct trial *trial, bijstand_value value, bijstand_outcome outcome,
                                 int32_t person);
bijstand_value bijstand_trial_within(struct trial *trial, bijstand_value low, bijstand_value high,
                                     bijstand_outcome outcome, int32_t person);

#endif
