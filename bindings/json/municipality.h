/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The figures of a municipality in a case, in place of a dossier.
 */
#ifndef BIJSTAND_JSON_MUNICIPALITY_H
#define BIJSTAND_JSON_MUNICIPALITY_H

#include <bijstand/municipality.h>

#include "parse.h"

/* Reads the object under the key municipality; what it does not state is not known. */
void bijstand_json_municipality_read(struct bijstand_json_report *report, struct json_object *object,
                                     struct bijstand_municipality *municipality);

#endif
