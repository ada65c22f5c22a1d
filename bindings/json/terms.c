/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes the terms that are open in a case. A decision that was not asked for intake has none to write.
 */
#include <bijstand/terms.h>

#include "decision.h"

static const char *state_name(int32_t state)
{
  static const char *const names[] = { "running", "overdue", "not_known" };
  return names[state];
}

static const char *actor_name(int32_t actor)
{
  static const char *const names[] = { "client", "college", "other_body" };
  return names[actor];
}

static void write_term(struct bijstand_json_writer *writer, const struct bijstand_case_term *open)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(open->term);
  bijstand_json_begin(writer, "{");
  bijstand_json_out_key(&writer->out, "term");
  bijstand_json_out_string(&writer->out, info->name);
  bijstand_json_out_key(&writer->out, "person");
  bijstand_json_out_string(&writer->out, open->person == BIJSTAND_CASE ? NULL
                                         : bijstand_dossier_person_id(writer->dossier, open->person));
  bijstand_json_out_key(&writer->out, "state");
  bijstand_json_out_string(&writer->out, state_name(open->state));
  bijstand_json_out_key(&writer->out, "start");
  bijstand_json_out_date(&writer->out, open->start);
  bijstand_json_out_key(&writer->out, "due");
  bijstand_json_out_date(&writer->out, open->due);
  bijstand_json_out_key(&writer->out, "actor");
  bijstand_json_out_string(&writer->out, actor_name(info->actor));
  bijstand_json_out_key(&writer->out, "article");
  bijstand_json_out_string(&writer->out, info->article);
  bijstand_json_end(writer, "}");
}

void bijstand_json_write_terms(struct bijstand_json_writer *writer)
{
  /* Of each term one for the case or one for each adult. */
  struct bijstand_case_term items[2 * BIJSTAND_TERM_COUNT];
  size_t count;
  if (bijstand_decision_terms(writer->decision, items, 2 * BIJSTAND_TERM_COUNT, &count) != BIJSTAND_OK)
    return;
  bijstand_json_out_key(&writer->out, "terms");
  bijstand_json_begin(writer, "[");
  for (size_t i = 0; i < count; i++)
    write_term(writer, &items[i]);
  bijstand_json_end(writer, "]");
}
