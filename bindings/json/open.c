/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes what is still open in a decision: what to ask, what no table has, and between which amounts it lies.
 */
#include <stdio.h>

#include <bijstand/money.h>

#include "decision.h"

void bijstand_json_fact_path(const bijstand_dossier *dossier, int32_t person, bijstand_fact fact,
                             char text[BIJSTAND_JSON_FACT_SIZE])
{
  const char *name = bijstand_fact_by_id(fact)->name;
  if (person == BIJSTAND_CASE)
    snprintf(text, BIJSTAND_JSON_FACT_SIZE, "%s", name);
  else
    snprintf(text, BIJSTAND_JSON_FACT_SIZE, "%s.%s", bijstand_dossier_person_id(dossier, person), name);
}

static void write_missing(struct bijstand_json_writer *writer)
{
  enum { MISSING_MAX = 256 }; /* more questions than anybody answers at once */
  struct bijstand_missing missing[MISSING_MAX];
  size_t count = 0;
  bijstand_decision_missing_all(writer->decision, missing, MISSING_MAX, &count);
  bijstand_json_out_key(&writer->out, "missing");
  bijstand_json_begin(writer, "[");
  for (size_t i = 0; i < count && i < MISSING_MAX; i++) {
    char path[BIJSTAND_JSON_FACT_SIZE];
    bijstand_json_fact_path(writer->dossier, missing[i].person, missing[i].fact, path);
    bijstand_json_out_string(&writer->out, path);
  }
  bijstand_json_end(writer, "]");
}

static void write_not_covered(struct bijstand_json_writer *writer)
{
  bijstand_parameter parameters[BIJSTAND_PARAMETER_COUNT];
  size_t count = 0;
  bijstand_decision_not_covered(writer->decision, parameters, BIJSTAND_PARAMETER_COUNT, &count);
  bijstand_json_out_key(&writer->out, "not_covered");
  bijstand_json_begin(writer, "[");
  for (size_t i = 0; i < count && i < BIJSTAND_PARAMETER_COUNT; i++)
    bijstand_json_out_string(&writer->out, bijstand_parameter_by_id(parameters[i])->name);
  bijstand_json_end(writer, "]");
}

/* No amount is larger than BIJSTAND_MONEY_LAST, so that up to there means without a bound. */
static void write_bound(struct bijstand_json_writer *writer, const struct bijstand_outcome_info *info,
                        bijstand_value bound)
{
  int is_bound = bound < BIJSTAND_MONEY_LAST && !(info->may_be_none && bound == BIJSTAND_NEVER);
  bijstand_json_write_number(writer, is_bound ? bound : BIJSTAND_UNKNOWN);
}

/* The bounds of an amount of the case, or of a person, under a key; nothing when it is known. */
static void write_bounds_of(struct bijstand_json_writer *writer, const struct bijstand_outcome_info *info,
                            int32_t person, const char *key)
{
  bijstand_value value;
  struct bijstand_range bounds;
  if (bijstand_decision_value(writer->decision, info->number, person, &value) != BIJSTAND_OK ||
      value != BIJSTAND_UNKNOWN ||
      bijstand_decision_bounds(writer->decision, info->number, person, &bounds) != BIJSTAND_OK)
    return;
  bijstand_json_out_key(&writer->out, key);
  bijstand_json_begin(writer, "[");
  write_bound(writer, info, bounds.low);
  write_bound(writer, info, bounds.high);
  bijstand_json_end(writer, "]");
}

/* Whether an amount of persons is open for one of them. */
static int is_open_for_one(const struct bijstand_json_writer *writer, bijstand_outcome outcome)
{
  bijstand_value value;
  for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++) {
    if (bijstand_decision_value(writer->decision, outcome, person, &value) == BIJSTAND_OK &&
        value == BIJSTAND_UNKNOWN)
      return 1;
  }
  return 0;
}

static void write_bounds(struct bijstand_json_writer *writer)
{
  bijstand_json_out_key(&writer->out, "bounds");
  bijstand_json_begin(writer, "{");
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (info->type != BIJSTAND_TYPE_CENTS || info->key[0] == '\0')
      continue;
    if (info->scope == BIJSTAND_SCOPE_CASE) {
      write_bounds_of(writer, info, BIJSTAND_CASE, info->key);
    } else if (is_open_for_one(writer, info->number)) {
      bijstand_json_out_key(&writer->out, info->key);
      bijstand_json_begin(writer, "{");
      for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++)
        write_bounds_of(writer, info, person, bijstand_dossier_person_id(writer->dossier, person));
      bijstand_json_end(writer, "}");
    }
  }
  bijstand_json_end(writer, "}");
}

void bijstand_json_write_open(struct bijstand_json_writer *writer)
{
  write_missing(writer);
  write_not_covered(writer);
  write_bounds(writer);
}
