/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * From text to the tree of json-c, and the checks that every object and every key goes through.
 */
#ifndef BIJSTAND_JSON_PARSE_H
#define BIJSTAND_JSON_PARSE_H

#include <json-c/json.h>

#include "report.h"

/*
 * Reads the text of the report as one JSON object into *tree, which the caller gives back with
 * json_object_put. What is no JSON is refused with its line and column and *tree is null; keys given twice
 * are refused too, but the tree is there, with the last value of each.
 */
bijstand_status bijstand_json_parse(struct bijstand_json_report *report, struct json_object **tree);

/* Reports every key that is given twice. MEMORY when that cannot be told, otherwise OK. */
bijstand_status bijstand_json_refuse_duplicates(struct bijstand_json_report *report);

/* A value as the readers of values want it: which kind of token it was, and its text. */
struct bijstand_json_scalar {
  int32_t token; /* BIJSTAND_TOKEN_* */
  struct bijstand_text text;
};
struct bijstand_json_scalar bijstand_json_scalar_of(const struct bijstand_json_report *report,
                                                    const struct bijstand_json_place *at,
                                                    struct json_object *value);

/* Refuses a value of another kind than expected. */
bijstand_status bijstand_json_refuse_type(struct bijstand_json_report *report,
                                          const struct bijstand_json_place *at, const char *expected,
                                          struct json_object *value);

/*
 * Refuses every key of an object that is in neither list, names with ", " between them. The message shows the
 * first; the second has keys that are let through, and may be empty.
 */
void bijstand_json_check_keys(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              struct json_object *object, const char *known, const char *ignored);

/* Refuses a value that is there and is no text. */
void bijstand_json_check_text(struct bijstand_json_report *report, const struct bijstand_json_place *in,
                              struct json_object *object, const char *key);

#endif
