/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes the errors of a text that was refused.
 */
#include <stdio.h>

#include "out.h"

static void write_error(struct bijstand_json_out *out, const struct bijstand_json_finding *finding)
{
  bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_key(out, "line");
  bijstand_json_out_number(out, finding->error.line);
  bijstand_json_out_key(out, "column");
  bijstand_json_out_number(out, finding->error.column);
  bijstand_json_out_key(out, "pointer");
  bijstand_json_out_string(out, finding->pointer);
  bijstand_json_out_key(out, "message");
  bijstand_json_out_string(out, finding->error.message);
  bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
}

bijstand_status bijstand_json_write_errors(const bijstand_json_report *report, bijstand_status status,
                                           const char *id, const char *name, struct bijstand_json_text *text)
{
  enum { LINE_SIZE = 1024 };
  char line[LINE_SIZE];
  struct bijstand_json_finding finding;
  struct bijstand_json_out out;
  if (report == NULL || text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (bijstand_json_report_error_at(report, 0, &finding) == BIJSTAND_OK)
    bijstand_json_finding_text(&finding, name, line, sizeof line);
  else
    snprintf(line, sizeof line, "%s%s%s", name == NULL ? "" : name, name == NULL ? "" : ": ",
             bijstand_status_text(status));
  bijstand_json_out_start(&out, text, 0);
  bijstand_json_out_open(&out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_key(&out, "id");
  bijstand_json_out_string(&out, id);
  bijstand_json_out_key(&out, "error");
  bijstand_json_out_string(&out, line);
  bijstand_json_out_key(&out, "errors");
  bijstand_json_out_open(&out, "[", BIJSTAND_JSON_ON_ONE_LINE);
  for (int32_t i = 0; bijstand_json_report_error_at(report, i, &finding) == BIJSTAND_OK; i++)
    write_error(&out, &finding);
  bijstand_json_out_close(&out, "]", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_close(&out, "}", BIJSTAND_JSON_ON_ONE_LINE);
  return bijstand_json_out_end(&out);
}
