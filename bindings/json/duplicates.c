/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Finds the keys that are given twice in an object. The text is gone through for them only when the tree of
 * json-c shows that there are any.
 */
#include <string.h>

#include "parse.h"
#include "tokens.h"

/* Where the walk is; it stops when memory runs out. */
struct walk {
  struct bijstand_json_report *report;
  bijstand_status status;
};

static const char *walk_value(struct walk *walk, const char *at, const struct bijstand_json_place *place);

/* One key with its value. seen has the keys of the object so far. */
static const char *walk_member(struct walk *walk, struct json_tokener *tokener, struct json_object *seen,
                               const char *at, const struct bijstand_json_place *place)
{
  const char *end = walk->report->end;
  struct bijstand_json_token key, colon;
  at = bijstand_json_token_next(at, end, &key);
  at = bijstand_json_token_next(at, end, &colon);
  json_tokener_reset(tokener);
  struct json_object *name = json_tokener_parse_ex(tokener, key.text.start, (int)key.text.length);
  if (name == NULL) {
    walk->status = BIJSTAND_ERROR_MEMORY;
    return end;
  }
  struct bijstand_json_place member = bijstand_json_key(place, json_object_get_string(name));
  if (json_object_object_get_ex(seen, member.key, NULL))
    bijstand_json_refuse_key(walk->report, &member, key.text.start, BIJSTAND_ERROR_DUPLICATE,
                             "'%.*s' is given twice", bijstand_json_shown(member.key, strlen(member.key)),
                             member.key);
  else if (json_object_object_add(seen, member.key, NULL) != 0)
    walk->status = BIJSTAND_ERROR_MEMORY;
  at = walk_value(walk, at, &member);
  json_object_put(name);
  return at;
}

static const char *walk_object(struct walk *walk, const char *at, const struct bijstand_json_place *place)
{
  struct json_object *seen = json_object_new_object();
  struct json_tokener *tokener = json_tokener_new_ex(1);
  struct bijstand_json_token token = { .kind = JSON_TOKEN_COMMA };
  if (seen == NULL || tokener == NULL)
    walk->status = BIJSTAND_ERROR_MEMORY;
  while (walk->status == BIJSTAND_OK && token.kind == JSON_TOKEN_COMMA) {
    at = walk_member(walk, tokener, seen, at, place);
    at = bijstand_json_token_next(at, walk->report->end, &token);
  }
  if (tokener != NULL)
    json_tokener_free(tokener);
  json_object_put(seen);
  return at;
}

static const char *walk_list(struct walk *walk, const char *at, const struct bijstand_json_place *place)
{
  struct bijstand_json_token token = { .kind = JSON_TOKEN_COMMA };
  for (size_t i = 0; walk->status == BIJSTAND_OK && token.kind == JSON_TOKEN_COMMA; i++) {
    struct bijstand_json_place item = bijstand_json_index(place, i);
    at = walk_value(walk, at, &item);
    at = bijstand_json_token_next(at, walk->report->end, &token);
  }
  return at;
}

/* Goes as deep as the text nests, and json-c has refused what nests deeper than BIJSTAND_JSON_DEPTH_MAX. */
static const char *walk_value(struct walk *walk, const char *at, const struct bijstand_json_place *place)
{
  const char *end = walk->report->end;
  struct bijstand_json_token token, first;
  const char *inside = bijstand_json_token_next(at, end, &token);
  if (token.kind != JSON_TOKEN_OPEN)
    return inside;
  const char *behind = bijstand_json_token_next(inside, end, &first);
  if (first.kind == JSON_TOKEN_CLOSE)
    return behind;
  return token.text.start[0] == '{' ? walk_object(walk, inside, place) : walk_list(walk, inside, place);
}

bijstand_status bijstand_json_refuse_duplicates(struct bijstand_json_report *report)
{
  struct walk walk = { report, BIJSTAND_OK };
  walk_value(&walk, report->text, &bijstand_json_whole);
  return walk.status;
}
