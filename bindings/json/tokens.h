/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The tokens of a JSON text. json-c makes the tree; the tokens serve what json-c does not do: they refuse
 * what RFC 8259 does not know and json-c lets through, count the keys so that a key given twice is noticed,
 * and tell where in the text a value stands.
 */
#ifndef BIJSTAND_JSON_TOKENS_H
#define BIJSTAND_JSON_TOKENS_H

#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

enum {
  JSON_TOKEN_END,   /* the text is at its end */
  JSON_TOKEN_OPEN,  /* { or [ */
  JSON_TOKEN_CLOSE, /* } or ] */
  JSON_TOKEN_COMMA,
  JSON_TOKEN_COLON,
  JSON_TOKEN_STRING, /* with its quotes, its escapes as they stand */
  JSON_TOKEN_NUMBER,
  JSON_TOKEN_WORD, /* true, false or null */
  JSON_TOKEN_WRONG /* no token of JSON; text is where it goes wrong, and wrong says what was expected */
};

struct bijstand_json_token {
  int kind;
  struct bijstand_text text;
  const char *wrong;
};

/* Reads the token after white space at at, which lies in a text that ends at end. Returns where it ends. */
const char *bijstand_json_token_next(const char *at, const char *end, struct bijstand_json_token *token);

/* Whether a string as it stands in a text, with its quotes and escapes, says this. */
int bijstand_json_string_is(struct bijstand_text string, const char *text);

/* Steps over one value of a text that is JSON, from its first character or the white space before it. */
const char *bijstand_json_value_skip(const char *at, const char *end);

/*
 * Reads all tokens. *members becomes the number of keys. Returns null, or where the first wrong token is,
 * with what was expected in *wrong.
 */
const char *bijstand_json_tokens_check(const char *text, size_t length, size_t *members, const char **wrong);

#endif
