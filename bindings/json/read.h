/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * From the tree of json-c to a dossier. Every function here reports what is wrong and reads on.
 */
#ifndef BIJSTAND_JSON_READ_H
#define BIJSTAND_JSON_READ_H

#include "parse.h"

/* Reads a dossier at a place of the tree into an empty one. */
void bijstand_json_read_tree(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                             struct json_object *tree, bijstand_dossier *dossier);

/* Whose facts are read. */
struct bijstand_json_owner {
  int32_t role;   /* of the person, or BIJSTAND_CASE; NOBODY when it could not be read */
  int32_t person; /* or BIJSTAND_CASE; NOBODY for one who could not be added, of whom nothing is stated */
};
#define BIJSTAND_JSON_NOBODY INT32_C(-2)

void bijstand_json_read_facts(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              struct json_object *facts, struct bijstand_json_owner owner,
                              bijstand_dossier *dossier);

/*
 * Warns of what is no error in a dossier that was read without one, but worth a second look when the question
 * is about this date; UNKNOWN: what hangs on the date is left out.
 */
void bijstand_json_look_again(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              const bijstand_dossier *dossier, bijstand_value date);

#endif
