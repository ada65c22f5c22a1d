/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Places: which value within a text is meant. A place is written in two ways, as people read it and as a JSON
 * pointer, and it is found again in the text: only when something is wrong is the text gone through for it.
 */
#ifndef BIJSTAND_JSON_PLACE_H
#define BIJSTAND_JSON_PLACE_H

#include <stddef.h>

#include "base/text.h"

/*
 * A value: a key of an object, or an index of a list, in a value around it. The text as a whole is the place
 * whose in is null. Places live on the stack of the functions that walk down the tree.
 */
struct bijstand_json_place {
  const struct bijstand_json_place *in;
  const char *key; /* null: in a list, and index counts */
  size_t index;
};

static const struct bijstand_json_place bijstand_json_whole = { NULL, NULL, 0 };

static inline struct bijstand_json_place bijstand_json_key(const struct bijstand_json_place *in,
                                                           const char *key)
{
  return (struct bijstand_json_place){ in, key, 0 };
}

static inline struct bijstand_json_place bijstand_json_index(const struct bijstand_json_place *in,
                                                             size_t index)
{
  return (struct bijstand_json_place){ in, NULL, index };
}

/* Writes persons[0].facts.birth_date into text; what does not fit is left off. */
void bijstand_json_place_path(const struct bijstand_json_place *place, char *text, size_t size);

/* Writes /persons/0/facts/birth_date (RFC 6901) into text; what does not fit is left off. */
void bijstand_json_place_pointer(const struct bijstand_json_place *place, char *text, size_t size);

/*
 * Where the value at a place starts in a text that is JSON or, when it is not there, the innermost value
 * around it. Of a key that is given twice it is the last, whose value json-c keeps.
 */
const char *bijstand_json_place_find(const struct bijstand_json_place *place, const char *text,
                                     const char *end);

#endif
