/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The parts of a decision in JSON. Each function writes keys with their values into an object that is open.
 */
#ifndef BIJSTAND_JSON_DECISION_H
#define BIJSTAND_JSON_DECISION_H

#include "out.h"

/* What is written, and from where. */
struct bijstand_json_writer {
  struct bijstand_json_out out;
  bijstand_decision *decision;
  const bijstand_dossier *dossier;
};

/* A number of an outcome; null when it is not known. */
void bijstand_json_write_number(struct bijstand_json_writer *writer, bijstand_value value);

/* true, false, or null when it is not known. */
void bijstand_json_write_truth(struct bijstand_json_writer *writer, bijstand_value value);

/* A value of an outcome as its type asks. */
void bijstand_json_write_value(struct bijstand_json_writer *writer, const struct bijstand_outcome_info *info,
                               bijstand_value value);

/* A fact of a person as "person.fact", of the case as "fact", into text. */
#define BIJSTAND_JSON_FACT_SIZE (BIJSTAND_PERSON_ID_MAX + 1 + 64)
void bijstand_json_fact_path(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                             char text[BIJSTAND_JSON_FACT_SIZE]);

/* The outcomes under their keys, entitled, and month_parts. */
void bijstand_json_write_outcomes(struct bijstand_json_writer *writer);

/* duties and exemptions. */
void bijstand_json_write_duties(struct bijstand_json_writer *writer);

/* terms: those that are open, where the decision was asked for intake. */
void bijstand_json_write_terms(struct bijstand_json_writer *writer);

/* grounds and counts; MEMORY is left in the writer. */
void bijstand_json_write_grounds(struct bijstand_json_writer *writer);

/* missing, not_covered and bounds. */
void bijstand_json_write_open(struct bijstand_json_writer *writer);

static inline void bijstand_json_begin(struct bijstand_json_writer *writer, const char *bracket)
{
  bijstand_json_out_open(&writer->out, bracket, BIJSTAND_JSON_ON_ONE_LINE);
}

static inline void bijstand_json_end(struct bijstand_json_writer *writer, const char *bracket)
{
  bijstand_json_out_close(&writer->out, bracket, BIJSTAND_JSON_ON_ONE_LINE);
}

#endif
