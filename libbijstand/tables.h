/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables inside the library: the names of codes. The codes of an enum are the names in a list, divided by
 * '|', in the order of their numbers; an empty list has none.
 */
#ifndef BIJSTAND_INSIDE_TABLES_H
#define BIJSTAND_INSIDE_TABLES_H

#include <bijstand/tables.h>

#include "base/text.h"

/* The place of a name in a list, or BIJSTAND_UNKNOWN when it is not there. */
bijstand_value bijstand_codes_find(const char *list, struct bijstand_text name);

/* The name at a place of a list; a null start when the list has no such place. */
struct bijstand_text bijstand_codes_name(const char *list, bijstand_value code);

#endif
