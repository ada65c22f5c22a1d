/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes why a decision is as it is: the rules with their articles, and which of the means were counted.
 */
#include "base/alloc.h"
#include "decision.h"

/* How a rule of practice is known; null for the law. */
static const char *mark_of(const struct bijstand_rule_info *rule)
{
  if (rule->mark == BIJSTAND_MARK_LAW)
    return NULL;
  if (rule->mark == BIJSTAND_MARK_PROPOSED)
    return "proposed";
  return rule->detail_mark == BIJSTAND_MARK_PROPOSED ? "documented_in_part" : "documented";
}

static void write_ground(struct bijstand_json_writer *writer, const struct bijstand_ground *ground)
{
  static const char *const names[] = { [BIJSTAND_GROUND_DOES_NOT_APPLY] = "does_not_apply",
                                       [BIJSTAND_GROUND_APPLIES] = "applies",
                                       [BIJSTAND_GROUND_OPEN] = "open",
                                       [BIJSTAND_GROUND_DISCRETIONARY] = "discretionary" };
  const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground->rule);
  bijstand_json_begin(writer, "{");
  bijstand_json_out_key(&writer->out, "rule");
  bijstand_json_out_string(&writer->out, rule->name);
  bijstand_json_out_key(&writer->out, "article");
  bijstand_json_out_string(&writer->out, rule->citation);
  bijstand_json_out_key(&writer->out, "outcome");
  bijstand_json_out_string(&writer->out, names[ground->outcome]);
  if (mark_of(rule) != NULL) {
    bijstand_json_out_key(&writer->out, "mark");
    bijstand_json_out_string(&writer->out, mark_of(rule));
  }
  if (ground->person != BIJSTAND_CASE) {
    bijstand_json_out_key(&writer->out, "person");
    bijstand_json_out_string(&writer->out, bijstand_dossier_person_id(writer->dossier, ground->person));
  }
  bijstand_json_end(writer, "}");
}

static int is_worth_naming(const struct bijstand_ground *ground)
{
  return ground->outcome != BIJSTAND_GROUND_DOES_NOT_APPLY || bijstand_rule_by_id(ground->rule)->always_named;
}

static void write_grounds(struct bijstand_json_writer *writer)
{
  size_t count = 0;
  bijstand_decision_grounds(writer->decision, NULL, 0, &count);
  struct bijstand_ground *grounds = bijstand_realloc(NULL, (count + 1) * sizeof *grounds);
  if (grounds == NULL) {
    writer->out.status = BIJSTAND_ERROR_MEMORY;
    return;
  }
  bijstand_decision_grounds(writer->decision, grounds, count, &count);
  bijstand_json_out_key(&writer->out, "grounds");
  bijstand_json_begin(writer, "[");
  for (size_t i = 0; i < count; i++) {
    if (is_worth_naming(&grounds[i]))
      write_ground(writer, &grounds[i]);
  }
  bijstand_json_end(writer, "]");
  bijstand_free(grounds);
}

/* Whether the facts that were stated count as means, where a rule says so of them. */
static void write_counts(struct bijstand_json_writer *writer)
{
  struct bijstand_entry entry, before = { .fact = -1 };
  bijstand_json_out_key(&writer->out, "counts");
  bijstand_json_begin(writer, "{");
  for (int32_t i = 0; bijstand_dossier_entry_at(writer->dossier, i, &entry) == BIJSTAND_OK; i++) {
    char path[BIJSTAND_JSON_FACT_SIZE];
    bijstand_value counts;
    if ((entry.fact != before.fact || entry.person != before.person) &&
        bijstand_decision_counts(writer->decision, entry.person, entry.fact, &counts) == BIJSTAND_OK) {
      bijstand_json_fact_path(writer->dossier, entry.person, entry.fact, path);
      bijstand_json_out_key(&writer->out, path);
      bijstand_json_write_truth(writer, counts);
    }
    before = entry;
  }
  bijstand_json_end(writer, "}");
}

void bijstand_json_write_grounds(struct bijstand_json_writer *writer)
{
  write_grounds(writer);
  write_counts(writer);
}
