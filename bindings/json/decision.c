/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes a decision as one JSON object.
 */
#include "decision.h"

bijstand_status bijstand_json_write_decision(bijstand_decision *decision, const bijstand_dossier *dossier,
                                             const char *id, struct bijstand_json_text *text)
{
  struct bijstand_json_writer writer = { .decision = decision, .dossier = dossier };
  if (dossier == NULL || text == NULL || bijstand_decision_date(decision) == BIJSTAND_UNKNOWN)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_json_out_start(&writer.out, text, 0);
  bijstand_json_begin(&writer, "{");
  bijstand_json_out_key(&writer.out, "id");
  bijstand_json_out_string(&writer.out, id);
  bijstand_json_write_outcomes(&writer);
  bijstand_json_write_duties(&writer);
  bijstand_json_write_terms(&writer);
  bijstand_json_write_grounds(&writer);
  bijstand_json_write_open(&writer);
  bijstand_json_end(&writer, "}");
  return bijstand_json_out_end(&writer.out);
}
