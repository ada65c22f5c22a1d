/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes the duties of a decision, each with its article and its days, and the exemptions from them.
 */
#include <string.h>

#include <bijstand/duties.h>

#include "decision.h"

/* --- duties ----------------------------------------------------------------------------------------------- */

static void write_name(struct bijstand_json_writer *writer, const char *key, const char *name)
{
  bijstand_json_out_key(&writer->out, key);
  bijstand_json_out_string(&writer->out, name);
}

/* A day, unless there is none. */
static void write_day(struct bijstand_json_writer *writer, const char *key, bijstand_value day)
{
  if (day == BIJSTAND_NEVER)
    return;
  bijstand_json_out_key(&writer->out, key);
  bijstand_json_out_date(&writer->out, day);
}

/* The names in a text, divided by '|', as an array; nothing for none. */
static void write_names(struct bijstand_json_writer *writer, const char *key, const char *names)
{
  char name[64];
  if (names[0] == '\0')
    return;
  bijstand_json_out_key(&writer->out, key);
  bijstand_json_begin(writer, "[");
  for (size_t length; *names != '\0'; names += length + (names[length] == '|')) {
    length = strcspn(names, "|");
    memcpy(name, names, length);
    name[length] = '\0';
    bijstand_json_out_string(&writer->out, name);
  }
  bijstand_json_end(writer, "]");
}

static void write_duty(struct bijstand_json_writer *writer, const struct bijstand_duty *duty)
{
  const struct bijstand_outcome_info *outcome = bijstand_outcome_by_id(duty->outcome);
  const struct bijstand_rule_info *rule = bijstand_rule_by_id(duty->rule);
  bijstand_json_begin(writer, "{");
  write_name(writer, "person", bijstand_dossier_person_id(writer->dossier, duty->person));
  write_name(writer, "duty", strchr(outcome->key, '.') + 1);
  bijstand_json_out_key(&writer->out, "state");
  bijstand_json_write_value(writer, outcome, duty->state);
  if (rule != NULL)
    write_name(writer, "article", rule->citation);
  write_day(writer, "from", duty->from);
  write_day(writer, "until", duty->until);
  write_day(writer, "due", duty->due);
  write_day(writer, "review", duty->review);
  if (duty->state == BIJSTAND_DUTY_OFF) {
    bijstand_json_out_key(&writer->out, "lifted_by");
    bijstand_json_write_value(writer, bijstand_outcome_by_id(duty->lifting), duty->lifted_by);
  }
  write_names(writer, "parameters", duty->parameters);
  bijstand_json_end(writer, "}");
}

static void write_duties(struct bijstand_json_writer *writer)
{
  struct bijstand_duty duty;
  bijstand_json_out_key(&writer->out, "duties");
  bijstand_json_begin(writer, "[");
  for (int32_t i = 0; bijstand_decision_duty_at(writer->decision, i, &duty) == BIJSTAND_OK; i++)
    write_duty(writer, &duty);
  bijstand_json_end(writer, "]");
}

/* --- exemptions ------------------------------------------------------------------------------------------- */

/* One value of an exemption: a member of its object, unless there is none. */
static void write_member(struct bijstand_json_writer *writer, const char *key, bijstand_outcome outcome,
                         int32_t person)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_decision_value(writer->decision, outcome, person, &value);
  if (value == BIJSTAND_NEVER)
    return;
  bijstand_json_out_key(&writer->out, key);
  bijstand_json_write_value(writer, bijstand_outcome_by_id(outcome), value);
}

/* An exemption from a duty of a person begins; what lifts the duty is told first. */
static void begin_exemption(struct bijstand_json_writer *writer, const char *duty, bijstand_outcome lifted_by,
                            int32_t person)
{
  bijstand_json_begin(writer, "{");
  bijstand_json_out_key(&writer->out, "person");
  bijstand_json_out_string(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
  bijstand_json_out_key(&writer->out, "duty");
  bijstand_json_out_string(&writer->out, duty);
  write_member(writer, "lifted_by", lifted_by, person);
}

/* That of a single parent with a young child, also while it is suspended or refused. */
static void write_single_parent_exemption(struct bijstand_json_writer *writer, int32_t person)
{
  begin_exemption(writer, "work", BIJSTAND_OUTCOME_WORK_LIFTED_BY, person);
  write_member(writer, "state", BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_STATE, person);
  write_member(writer, "until_child_age", BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_CHILD_AGE, person);
  write_member(writer, "months_max", BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_LONGEST, person);
  write_member(writer, "months_left", BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_LEFT, person);
  write_member(writer, "until", BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_UNTIL, person);
  write_member(writer, "plan_due", BIJSTAND_OUTCOME_SINGLE_PARENT_PLAN_DUE, person);
  write_member(writer, "review", BIJSTAND_OUTCOME_SINGLE_PARENT_PLAN_REVIEW, person);
  bijstand_json_end(writer, "}");
}

/* What else lifts a duty. */
static const struct {
  const char *duty;
  bijstand_outcome lifted_by, until;
} exemptions[] = {
  { "work", BIJSTAND_OUTCOME_WORK_LIFTED_BY, BIJSTAND_OUTCOME_WORK_EXEMPT_UNTIL },
  { "reintegration", BIJSTAND_OUTCOME_REINTEGRATION_LIFTED_BY, BIJSTAND_OUTCOME_REINTEGRATION_EXEMPT_UNTIL },
  { "return_service", BIJSTAND_OUTCOME_RETURN_SERVICE_LIFTED_BY, BIJSTAND_OUTCOME_RETURN_SERVICE_EXEMPT_UNTIL }
};

static void write_exemptions_of(struct bijstand_json_writer *writer, int32_t person)
{
  bijstand_value value;
  if (bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_SINGLE_PARENT_EXEMPTION_STATE, person, &value) !=
      BIJSTAND_OK)
    return;
  if (value != BIJSTAND_SINGLE_PARENT_EXEMPTION_STATE_NONE)
    write_single_parent_exemption(writer, person);
  for (size_t i = 0; i < sizeof exemptions / sizeof exemptions[0]; i++) {
    bijstand_decision_value(writer->decision, exemptions[i].lifted_by, person, &value);
    if (value == BIJSTAND_WORK_LIFTED_BY_NONE || value == BIJSTAND_WORK_LIFTED_BY_SINGLE_PARENT)
      continue;
    begin_exemption(writer, exemptions[i].duty, exemptions[i].lifted_by, person);
    write_member(writer, "until", exemptions[i].until, person);
    bijstand_json_end(writer, "}");
  }
}

static void write_exemptions(struct bijstand_json_writer *writer)
{
  bijstand_json_out_key(&writer->out, "exemptions");
  bijstand_json_begin(writer, "[");
  for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++)
    write_exemptions_of(writer, person);
  bijstand_json_end(writer, "]");
}

void bijstand_json_write_duties(struct bijstand_json_writer *writer)
{
  write_duties(writer);
  write_exemptions(writer);
}
