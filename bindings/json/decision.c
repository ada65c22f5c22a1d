/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes a decision: outcomes by their keys, grounds, what is missing and the bounds of open amounts. Which
 * outcomes there are, and of what type, is told by their table.
 */
#include <stdio.h>

#include <bijstand/money.h>

#include "out.h"

/* What is written, and from where. */
struct writer {
  struct bijstand_json_out out;
  bijstand_decision *decision;
  const bijstand_dossier *dossier;
};

static void begin(struct writer *writer, const char *bracket)
{
  bijstand_json_out_open(&writer->out, bracket, BIJSTAND_JSON_ON_ONE_LINE);
}

static void end(struct writer *writer, const char *bracket)
{
  bijstand_json_out_close(&writer->out, bracket, BIJSTAND_JSON_ON_ONE_LINE);
}

/* Outcomes. */

static void write_truth(struct writer *writer, bijstand_outcome outcome, bijstand_value value)
{
  if (outcome == BIJSTAND_OUTCOME_RIGHT)
    bijstand_json_out_string(&writer->out, value == 1 ? "yes" : value == 0 ? "no" : "unknown");
  else
    bijstand_json_out_raw(&writer->out, value == 1 ? "true" : value == 0 ? "false" : "null");
}

static void write_code(struct writer *writer, bijstand_outcome outcome, bijstand_value value)
{
  char name[64];
  int is_named = bijstand_outcome_code_name(outcome, value, name, sizeof name) >= 0;
  bijstand_json_out_string(&writer->out, is_named ? name : NULL);
}

static void write_number(struct writer *writer, bijstand_value value)
{
  if (value == BIJSTAND_UNKNOWN)
    bijstand_json_out_raw(&writer->out, "null");
  else
    bijstand_json_out_number(&writer->out, value);
}

static void write_value(struct writer *writer, const struct bijstand_outcome_info *info, bijstand_value value)
{
  if (info->type == BIJSTAND_TYPE_BOOL)
    write_truth(writer, info->number, value);
  else if (info->type == BIJSTAND_TYPE_ENUM)
    write_code(writer, info->number, value);
  else if (info->type == BIJSTAND_TYPE_DATE)
    bijstand_json_out_date(&writer->out, value);
  else
    write_number(writer, info->may_be_none && value == BIJSTAND_NEVER ? BIJSTAND_UNKNOWN : value);
}

/* An outcome of the case is its value, one of persons an object of their ids. */
static void write_outcome(struct writer *writer, const struct bijstand_outcome_info *info)
{
  bijstand_value value;
  bijstand_json_out_key(&writer->out, info->key);
  if (info->scope == BIJSTAND_SCOPE_CASE) {
    bijstand_decision_value(writer->decision, info->number, BIJSTAND_CASE, &value);
    write_value(writer, info, value);
    return;
  }
  begin(writer, "{");
  for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++) {
    if (bijstand_decision_value(writer->decision, info->number, person, &value) != BIJSTAND_OK)
      continue;
    bijstand_json_out_key(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
    write_value(writer, info, value);
  }
  end(writer, "}");
}

/* The adults with a right; null while that is open for one of them. */
static void write_entitled(struct writer *writer)
{
  int32_t persons = bijstand_dossier_person_count(writer->dossier);
  bijstand_value value;
  bijstand_json_out_key(&writer->out, "entitled");
  for (int32_t person = 0; person < persons; person++) {
    if (bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_ENTITLED, person, &value) == BIJSTAND_OK &&
        value == BIJSTAND_UNKNOWN) {
      bijstand_json_out_raw(&writer->out, "null");
      return;
    }
  }
  begin(writer, "[");
  for (int32_t person = 0; person < persons; person++) {
    if (bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_ENTITLED, person, &value) == BIJSTAND_OK &&
        value == 1)
      bijstand_json_out_string(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
  }
  end(writer, "]");
}

static void write_outcomes(struct writer *writer)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (info->number == BIJSTAND_OUTCOME_ENTITLED)
      write_entitled(writer);
    else if (info->key[0] != '\0')
      write_outcome(writer, info);
  }
}

/* Parts of the month and grounds. */

static void write_parts(struct writer *writer)
{
  struct bijstand_month_part part;
  bijstand_json_out_key(&writer->out, "month_parts");
  begin(writer, "[");
  for (int32_t i = 0; bijstand_decision_part_at(writer->decision, i, &part) == BIJSTAND_OK; i++) {
    begin(writer, "{");
    bijstand_json_out_key(&writer->out, "from");
    bijstand_json_out_date(&writer->out, part.from);
    bijstand_json_out_key(&writer->out, "until");
    bijstand_json_out_date(&writer->out, part.until);
    bijstand_json_out_key(&writer->out, "norm_cents");
    write_number(writer, part.norm.low == part.norm.high ? part.norm.low : BIJSTAND_UNKNOWN);
    end(writer, "}");
  }
  end(writer, "]");
}

static void write_ground(struct writer *writer, const struct bijstand_ground *ground)
{
  static const char *const names[] = { [BIJSTAND_GROUND_DOES_NOT_APPLY] = "does_not_apply",
                                       [BIJSTAND_GROUND_APPLIES] = "applies",
                                       [BIJSTAND_GROUND_OPEN] = "open",
                                       [BIJSTAND_GROUND_DISCRETIONARY] = "discretionary" };
  const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground->rule);
  begin(writer, "{");
  bijstand_json_out_key(&writer->out, "rule");
  bijstand_json_out_string(&writer->out, rule->name);
  bijstand_json_out_key(&writer->out, "article");
  bijstand_json_out_string(&writer->out, rule->citation);
  bijstand_json_out_key(&writer->out, "outcome");
  bijstand_json_out_string(&writer->out, names[ground->outcome]);
  if (ground->person != BIJSTAND_CASE) {
    bijstand_json_out_key(&writer->out, "person");
    bijstand_json_out_string(&writer->out, bijstand_dossier_person_id(writer->dossier, ground->person));
  }
  end(writer, "}");
}

static void write_grounds(struct writer *writer)
{
  struct bijstand_ground ground;
  bijstand_json_out_key(&writer->out, "grounds");
  begin(writer, "[");
  for (int32_t i = 0; bijstand_decision_ground_at(writer->decision, i, &ground) == BIJSTAND_OK; i++) {
    if (ground.outcome != BIJSTAND_GROUND_DOES_NOT_APPLY || bijstand_rule_by_id(ground.rule)->always_named)
      write_ground(writer, &ground);
  }
  end(writer, "]");
}

/* What is open. */

/* "person.fact", or "fact" for one of the case. */
static void write_missing_fact(struct writer *writer, const struct bijstand_missing *missing)
{
  char name[BIJSTAND_PERSON_ID_MAX + 1 + 64];
  const char *fact = bijstand_fact_by_id(missing->fact)->name;
  if (missing->person == BIJSTAND_CASE)
    snprintf(name, sizeof name, "%s", fact);
  else
    snprintf(name, sizeof name, "%s.%s", bijstand_dossier_person_id(writer->dossier, missing->person), fact);
  bijstand_json_out_string(&writer->out, name);
}

static void write_missing(struct writer *writer)
{
  enum { MISSING_MAX = 256 }; /* more questions than anybody answers at once */
  struct bijstand_missing missing[MISSING_MAX];
  size_t count = 0;
  bijstand_decision_missing_all(writer->decision, missing, MISSING_MAX, &count);
  bijstand_json_out_key(&writer->out, "missing");
  begin(writer, "[");
  for (size_t i = 0; i < count && i < MISSING_MAX; i++)
    write_missing_fact(writer, &missing[i]);
  end(writer, "]");
}

static void write_not_covered(struct writer *writer)
{
  bijstand_parameter parameters[BIJSTAND_PARAMETER_COUNT];
  size_t count = 0;
  bijstand_decision_not_covered(writer->decision, parameters, BIJSTAND_PARAMETER_COUNT, &count);
  bijstand_json_out_key(&writer->out, "not_covered");
  begin(writer, "[");
  for (size_t i = 0; i < count && i < BIJSTAND_PARAMETER_COUNT; i++)
    bijstand_json_out_string(&writer->out, bijstand_parameter_by_id(parameters[i])->name);
  end(writer, "]");
}

/* No amount is larger than BIJSTAND_MONEY_LAST, so that up to there means without a bound. */
static void write_bound(struct writer *writer, const struct bijstand_outcome_info *info, bijstand_value bound)
{
  int is_bound = bound < BIJSTAND_MONEY_LAST && !(info->may_be_none && bound == BIJSTAND_NEVER);
  write_number(writer, is_bound ? bound : BIJSTAND_UNKNOWN);
}

/* The bounds of an amount of the case, or of a person, under a key; nothing when it is known. */
static void write_bounds_of(struct writer *writer, const struct bijstand_outcome_info *info, int32_t person,
                            const char *key)
{
  bijstand_value value;
  struct bijstand_range bounds;
  if (bijstand_decision_value(writer->decision, info->number, person, &value) != BIJSTAND_OK ||
      value != BIJSTAND_UNKNOWN ||
      bijstand_decision_bounds(writer->decision, info->number, person, &bounds) != BIJSTAND_OK)
    return;
  bijstand_json_out_key(&writer->out, key);
  begin(writer, "[");
  write_bound(writer, info, bounds.low);
  write_bound(writer, info, bounds.high);
  end(writer, "]");
}

/* Whether an amount of persons is open for one of them. */
static int is_open_for_one(const struct writer *writer, bijstand_outcome outcome)
{
  bijstand_value value;
  for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++) {
    if (bijstand_decision_value(writer->decision, outcome, person, &value) == BIJSTAND_OK &&
        value == BIJSTAND_UNKNOWN)
      return 1;
  }
  return 0;
}

static void write_bounds(struct writer *writer)
{
  bijstand_json_out_key(&writer->out, "bounds");
  begin(writer, "{");
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (info->type != BIJSTAND_TYPE_CENTS || info->key[0] == '\0')
      continue;
    if (info->scope == BIJSTAND_SCOPE_CASE) {
      write_bounds_of(writer, info, BIJSTAND_CASE, info->key);
    } else if (is_open_for_one(writer, info->number)) {
      bijstand_json_out_key(&writer->out, info->key);
      begin(writer, "{");
      for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++)
        write_bounds_of(writer, info, person, bijstand_dossier_person_id(writer->dossier, person));
      end(writer, "}");
    }
  }
  end(writer, "}");
}

/* The decision. */

bijstand_status bijstand_json_write_decision(bijstand_decision *decision, const bijstand_dossier *dossier,
                                             const char *id, struct bijstand_json_text *text)
{
  struct writer writer = { .decision = decision, .dossier = dossier };
  if (dossier == NULL || text == NULL || bijstand_decision_date(decision) == BIJSTAND_UNKNOWN)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_json_out_start(&writer.out, text, 0);
  begin(&writer, "{");
  bijstand_json_out_key(&writer.out, "id");
  bijstand_json_out_string(&writer.out, id);
  write_outcomes(&writer);
  write_parts(&writer);
  write_grounds(&writer);
  write_missing(&writer);
  write_not_covered(&writer);
  write_bounds(&writer);
  end(&writer, "}");
  return bijstand_json_out_end(&writer.out);
}
