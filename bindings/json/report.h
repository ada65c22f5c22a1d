/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What was found while a text was read: errors and warnings, each with the place of the value it is about.
 */
#ifndef BIJSTAND_JSON_REPORT_H
#define BIJSTAND_JSON_REPORT_H

#include <bijstand/json.h>

#include "base/text.h"
#include "place.h"

struct bijstand_json_findings {
  int32_t count; /* those that are not kept included */
  struct bijstand_json_finding kept[BIJSTAND_JSON_FINDINGS_MAX];
};

struct bijstand_json_report {
  struct bijstand_json_findings errors;
  struct bijstand_json_findings warnings;
  char id[BIJSTAND_JSON_ID_MAX + 1];
  int32_t first_line; /* of the text in its file */
  const char *text;   /* borrowed while it is read */
  const char *end;
};

/* How many bytes of a text a message shows, for "%.*s": no more than fit, and no half characters. */
int bijstand_json_shown(const char *text, size_t length);

/* Empties a report and starts a text. */
void bijstand_json_report_start(struct bijstand_json_report *report, const char *text, size_t length);

/* The line and column of a byte of the text, in its file. */
struct bijstand_position bijstand_json_position(const struct bijstand_json_report *report, const char *byte);

/* 1 when a report holds as many errors as it can: whoever reads on would only count them. */
int bijstand_json_report_is_full(const struct bijstand_json_report *report);

/* OK, or the status of the first error. */
bijstand_status bijstand_json_report_status(const struct bijstand_json_report *report);

/* An error at a byte that makes the text no JSON, or none that is read. Each refusal returns its status. */
bijstand_status bijstand_json_refuse_text(struct bijstand_json_report *report, const char *byte,
                                          bijstand_status status, const char *format, ...)
    BIJSTAND_PRINTF(4, 5);

/* An error in a value, or in what lacks it. */
bijstand_status bijstand_json_refuse(struct bijstand_json_report *report,
                                     const struct bijstand_json_place *at, bijstand_status status,
                                     const char *format, ...) BIJSTAND_PRINTF(4, 5);

/* An error about a key, which the message names: with the path of its object. byte is where it is or null. */
bijstand_status bijstand_json_refuse_key(struct bijstand_json_report *report,
                                         const struct bijstand_json_place *at, const char *byte,
                                         bijstand_status status, const char *format, ...)
    BIJSTAND_PRINTF(5, 6);

/* Worth a second look, no error. shown is the path that is written, at the value whose line is. */
void bijstand_json_warn(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                        const struct bijstand_json_place *shown, const char *format, ...)
    BIJSTAND_PRINTF(4, 5);

#endif
