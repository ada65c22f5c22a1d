/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes places and finds them in the text.
 */
#include "place.h"

#include <stdio.h>
#include <string.h>

#include "tokens.h"

/* In words. */

/* A text of limited size that is being written. */
struct line {
  char *text;
  size_t size;
  size_t length;
};

static void put(struct line *line, const char *text, size_t length)
{
  size_t room = line->size - 1 - line->length;
  if (length > room)
    length = room;
  memcpy(line->text + line->length, text, length);
  line->length += length;
}

static void put_index(struct line *line, const char *before, size_t index, const char *after)
{
  char number[32];
  int length = snprintf(number, sizeof number, "%s%zu%s", before, index, after);
  put(line, number, (size_t)length);
}

static void put_path(struct line *line, const struct bijstand_json_place *place)
{
  if (place->in == NULL)
    return;
  put_path(line, place->in);
  if (place->key == NULL) {
    put_index(line, "[", place->index, "]");
    return;
  }
  if (line->length > 0)
    put(line, ".", 1);
  put(line, place->key, strlen(place->key));
}

/* ~ and / within a key become ~0 and ~1. */
static void put_pointer(struct line *line, const struct bijstand_json_place *place)
{
  if (place->in == NULL)
    return;
  put_pointer(line, place->in);
  if (place->key == NULL) {
    put_index(line, "/", place->index, "");
    return;
  }
  put(line, "/", 1);
  for (const char *c = place->key; *c != '\0'; c++) {
    if (*c == '~')
      put(line, "~0", 2);
    else if (*c == '/')
      put(line, "~1", 2);
    else
      put(line, c, 1);
  }
}

/* Ends a line, without the start of a character whose end was left off. */
static void end_line(struct line *line)
{
  line->text[bijstand_text_valid(line->text, line->length)] = '\0';
}

void bijstand_json_place_path(const struct bijstand_json_place *place, char *text, size_t size)
{
  struct line line = { text, size, 0 };
  put_path(&line, place);
  end_line(&line);
}

void bijstand_json_place_pointer(const struct bijstand_json_place *place, char *text, size_t size)
{
  struct line line = { text, size, 0 };
  put_pointer(&line, place);
  end_line(&line);
}

/* In the text. */

/*
 * Reads one member of an object, or one item of a list, and what stands behind it. Returns where its value
 * starts, and where the next one is in *next: null after the last. *is tells whether it is the one meant.
 */
static const char *read_child(const char *at, const char *end, const struct bijstand_json_place *place,
                              size_t index, const char **next, int *is)
{
  struct bijstand_json_token token;
  *is = place->index == index;
  if (place->key != NULL) {
    at = bijstand_json_token_next(at, end, &token);
    *is = token.kind == JSON_TOKEN_STRING && bijstand_json_string_is(token.text, place->key);
    at = bijstand_json_token_next(at, end, &token); /* the colon */
  }
  bijstand_json_token_next(at, end, &token);
  at = bijstand_json_value_skip(at, end);
  const char *value = token.text.start;
  at = bijstand_json_token_next(at, end, &token);
  *next = token.kind == JSON_TOKEN_COMMA ? at : NULL;
  return value;
}

/* Where the value of a child starts, or null when it is not there. at is where the value around it starts. */
static const char *find_child(const char *at, const char *end, const struct bijstand_json_place *place)
{
  struct bijstand_json_token token;
  at = bijstand_json_token_next(at, end, &token);
  if (token.kind != JSON_TOKEN_OPEN || (place->key != NULL) != (token.text.start[0] == '{'))
    return NULL;
  bijstand_json_token_next(at, end, &token);
  if (token.kind == JSON_TOKEN_CLOSE)
    return NULL;
  const char *found = NULL;
  for (size_t index = 0; at != NULL; index++) {
    int is;
    const char *value = read_child(at, end, place, index, &at, &is);
    if (is)
      found = value;
  }
  return found;
}

/* *found is 0 when the value is not there. */
static const char *find(const struct bijstand_json_place *place, const char *text, const char *end,
                        int *found)
{
  if (place->in == NULL) {
    struct bijstand_json_token token;
    bijstand_json_token_next(text, end, &token);
    *found = 1;
    return token.text.start;
  }
  const char *around = find(place->in, text, end, found);
  const char *at = *found ? find_child(around, end, place) : NULL;
  *found = at != NULL;
  return *found ? at : around;
}

const char *bijstand_json_place_find(const struct bijstand_json_place *place, const char *text,
                                     const char *end)
{
  int found;
  return find(place, text, end, &found);
}
