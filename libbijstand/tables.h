/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables inside the library: the names of codes. The codes of an enum are the names in a list, divided by
 * '|', in the order of their numbers; an empty list has none.
 */
#ifndef BIJSTAND_INSIDE_TABLES_H
#define BIJSTAND_INSIDE_TABLES_H

#include <bijstand/tables.h>

#include "base/text.h"

/*
 * The number of the row of a table that has a name, by halving the numbers in the order of the names; -1 when there is
 * none, or no name.
 */
int32_t bijstand_table_find(const char *name, const int32_t *order, int32_t count, const char *(*name_of)(int32_t));

/* The place of a name in a list, or BIJSTAND_UNKNOWN when it is not there. */
bijstand_value bijstand_codes_find(const char *list, struct bijstand_text name);

/* The name at a place of a list; a null start when the list has no such place. */
struct bijstand_text bijstand_codes_name(const char *list, bijstand_value code);

#endif
