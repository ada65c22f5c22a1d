/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Trials: one fact of a copy of a dossier is varied.
 */
#include "whatif/trial.h"

#include "dossier/dossier.h"

/* The questions that an outcome needs answered: its own and those before it. */
static uint32_t up_to(bijstand_outcome outcome)
{
  uint32_t question = (uint32_t)bijstand_outcome_by_id(outcome)->question;
  return question | (question - 1);
}

bijstand_status bijstand_trial_start(struct trial *trial, const bijstand_rulebook *rulebook,
                                     const bijstand_dossier *dossier, bijstand_value date,
                                     bijstand_value known_on, bijstand_outcome outcome)
{
  *trial = (struct trial){ .rulebook = rulebook, .date = date, .known_on = known_on };
  if (rulebook == NULL || dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status = bijstand_dossier_new(&trial->dossier);
  if (status == BIJSTAND_OK)
    status = bijstand_decision_new(&trial->decision);
  if (status == BIJSTAND_OK)
    status = bijstand_dossier_copy(dossier, trial->dossier);
  if (status == BIJSTAND_OK)
    status = bijstand_decision_ask(trial->decision, up_to(outcome));
  if (status == BIJSTAND_OK)
    status = bijstand_decide(rulebook, trial->dossier, date, known_on, trial->decision);
  return status;
}

void bijstand_trial_end(struct trial *trial)
{
  bijstand_decision_free(trial->decision);
  bijstand_dossier_free(trial->dossier);
}

/* Takes the statement out that stands in the copy where the varied one does. */
static void take_out(struct trial *trial)
{
  const struct bijstand_entry *e = &trial->original;
  bijstand_dossier_unset(trial->dossier, e->person, e->fact, e->from, e->recorded);
}

static void put(struct trial *trial, const struct bijstand_entry *entry)
{
  bijstand_status status = bijstand_dossier_set_entry(trial->dossier, entry, NULL);
  if (trial->status == BIJSTAND_OK)
    trial->status = status;
}

void bijstand_trial_pick(struct trial *trial, int32_t person, bijstand_fact fact)
{
  int32_t first, last, holding;
  if (trial->picked) {
    take_out(trial);
    if (trial->stated)
      put(trial, &trial->original);
  }
  bijstand_dossier_find(trial->dossier, person, fact, &first, &last);
  holding = bijstand_dossier_holding(trial->dossier, first, last, trial->date, trial->known_on);
  trial->picked = 1;
  trial->stated = holding >= 0;
  if (trial->stated)
    bijstand_dossier_entry_at(trial->dossier, holding, &trial->original);
  else
    trial->original = (struct bijstand_entry){
      .person = person, .fact = fact, .from = BIJSTAND_EVER, .recorded = BIJSTAND_EVER
    };
}

bijstand_value bijstand_trial_within(struct trial *trial, bijstand_value low, bijstand_value high,
                                     bijstand_outcome outcome, int32_t person)
{
  struct bijstand_entry entry = trial->original;
  bijstand_value value = BIJSTAND_UNKNOWN;
  take_out(trial);
  entry.low = low;
  entry.high = high;
  entry.codes = bijstand_fact_by_id(entry.fact)->type == BIJSTAND_TYPE_ENUM ? UINT32_C(1) << low : 0;
  put(trial, &entry);
  if (trial->status == BIJSTAND_OK)
    trial->status =
        bijstand_decide(trial->rulebook, trial->dossier, trial->date, trial->known_on, trial->decision);
  if (trial->status == BIJSTAND_OK)
    trial->status = bijstand_decision_value(trial->decision, outcome, person, &value);
  return value;
}

bijstand_value bijstand_trial_at(struct trial *trial, bijstand_value value, bijstand_outcome outcome,
                                 int32_t person)
{
  return bijstand_trial_within(trial, value, value, outcome, person);
}
