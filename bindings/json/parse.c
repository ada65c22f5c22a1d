/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Parses with json-c, and refuses beforehand what json-c would let through or lose: other bytes than UTF-8,
 * what only JavaScript knows, a zero character in a name, a key given twice.
 */
#include "parse.h"

#include <stdio.h>
#include <string.h>

#include <json-c/json_visit.h>

#include "tokens.h"

/* Before json-c. */

static bijstand_status refuse_bytes(struct bijstand_json_report *report, const char *byte)
{
  if (*byte == '\0')
    return bijstand_json_refuse_text(report, byte, BIJSTAND_ERROR_SYNTAX,
                                     "a zero byte; a text of JSON has none");
  return bijstand_json_refuse_text(report, byte, BIJSTAND_ERROR_SYNTAX, "byte 0x%02x is not UTF-8 here",
                                   (unsigned)(unsigned char)*byte);
}

/* *members becomes the number of keys. */
static bijstand_status check_text(struct bijstand_json_report *report, size_t *members)
{
  const char *text = report->text;
  size_t length = (size_t)(report->end - text);
  if (length > BIJSTAND_JSON_LENGTH_MAX)
    return bijstand_json_refuse_text(report, text, BIJSTAND_ERROR_LIMIT, "%zu bytes; a text has at most %d",
                                     length, BIJSTAND_JSON_LENGTH_MAX);
  if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
    return bijstand_json_refuse_text(report, text, BIJSTAND_ERROR_SYNTAX,
                                     "a byte order mark; JSON starts without one");
  size_t valid = bijstand_text_valid(text, length);
  if (valid < length)
    return refuse_bytes(report, text + valid);
  const char *expected;
  const char *wrong = bijstand_json_tokens_check(text, length, members, &expected);
  if (wrong != NULL)
    return bijstand_json_refuse_text(report, wrong, BIJSTAND_ERROR_SYNTAX, "%s", expected);
  return BIJSTAND_OK;
}

/* json-c. */

static const char *expectation(enum json_tokener_error error)
{
  switch ((int)error) {
    case json_tokener_error_parse_array:
      return "expected ',' or ']' after the value";
    case json_tokener_error_parse_object_key_name:
      return "expected a key in double quotes";
    case json_tokener_error_parse_object_key_sep:
      return "expected ':' after the key";
    case json_tokener_error_parse_object_value_sep:
      return "expected ',' or '}' after the value";
    default:
      return NULL;
  }
}

/* Behind the last character of a text that is no white space. */
static const char *end_of(const struct bijstand_json_report *report)
{
  const char *end = report->end;
  while (end > report->text && strchr(" \t\r\n", end[-1]) != NULL)
    end--;
  return end;
}

/* Says in our words why json-c did not read the text up to its end. */
static bijstand_status refuse_syntax(struct bijstand_json_report *report, enum json_tokener_error error,
                                     size_t offset)
{
  const char *byte = report->text + offset;
  const char *expected = expectation(error);
  if (error == json_tokener_continue || byte >= report->end)
    return bijstand_json_refuse_text(report, end_of(report), BIJSTAND_ERROR_SYNTAX,
                                     "the text ends before the object does; expected '}'");
  if (error == json_tokener_error_depth)
    return bijstand_json_refuse_text(report, byte, BIJSTAND_ERROR_LIMIT, "nested deeper than %d",
                                     BIJSTAND_JSON_DEPTH_MAX);
  if (expected != NULL)
    return bijstand_json_refuse_text(report, byte, BIJSTAND_ERROR_SYNTAX, "%s", expected);
  return bijstand_json_refuse_text(report, byte, BIJSTAND_ERROR_SYNTAX, "expected a value or a key, got '%c'",
                                   *byte);
}

static bijstand_status refuse_memory(struct bijstand_json_report *report)
{
  return bijstand_json_refuse_text(report, report->text, BIJSTAND_ERROR_MEMORY, "%s",
                                   bijstand_status_text(BIJSTAND_ERROR_MEMORY));
}

/* The text starts with '{'. */
static bijstand_status build_tree(struct bijstand_json_report *report, struct json_object **tree)
{
  struct json_tokener *tokener = json_tokener_new_ex(BIJSTAND_JSON_DEPTH_MAX);
  if (tokener == NULL)
    return refuse_memory(report);
  json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_ALLOW_TRAILING_CHARS);
  *tree = json_tokener_parse_ex(tokener, report->text, (int)(report->end - report->text));
  enum json_tokener_error error = json_tokener_get_error(tokener);
  size_t offset = json_tokener_get_parse_end(tokener);
  json_tokener_free(tokener);
  if (error != json_tokener_success)
    return refuse_syntax(report, error, offset);

  struct bijstand_json_token token;
  bijstand_json_token_next(report->text + offset, report->end, &token);
  if (token.kind == JSON_TOKEN_END)
    return BIJSTAND_OK;
  json_object_put(*tree);
  *tree = NULL;
  return bijstand_json_refuse_text(report, token.text.start, BIJSTAND_ERROR_SYNTAX,
                                   "expected nothing more after the object");
}

/* Keys that are given twice. */

static int count_member(struct json_object *value, int flags, struct json_object *parent, const char *key,
                        size_t *index, void *count)
{
  (void)value;
  (void)parent;
  (void)index;
  if (key != NULL && (flags & JSON_C_VISIT_SECOND) == 0)
    ++*(size_t *)count;
  return JSON_C_VISIT_RETURN_CONTINUE;
}

/* json-c keeps the last of two members with one key: then its tree has fewer members than the text keys. */
static bijstand_status check_duplicates(struct bijstand_json_report *report, struct json_object *tree,
                                        size_t members)
{
  size_t kept = 0;
  json_c_visit(tree, 0, count_member, &kept);
  if (kept == members)
    return BIJSTAND_OK;
  bijstand_status status = bijstand_json_refuse_duplicates(report);
  return status == BIJSTAND_ERROR_MEMORY ? refuse_memory(report) : status;
}

bijstand_status bijstand_json_parse(struct bijstand_json_report *report, struct json_object **tree)
{
  *tree = NULL;
  size_t members;
  bijstand_status status = check_text(report, &members);
  if (status != BIJSTAND_OK)
    return status;
  struct bijstand_json_token token;
  bijstand_json_token_next(report->text, report->end, &token);
  if (token.kind != JSON_TOKEN_OPEN || token.text.start[0] != '{')
    return bijstand_json_refuse_text(report, token.text.start, BIJSTAND_ERROR_SYNTAX,
                                     "expected an object, '{'");
  status = build_tree(report, tree);
  return status == BIJSTAND_OK ? check_duplicates(report, *tree, members) : status;
}

/* Values. */

static struct bijstand_json_scalar scalar(int32_t token, const char *text, size_t length)
{
  return (struct bijstand_json_scalar){ token, { text, length } };
}

/*
 * A number in its own digits. json-c has them for a number with a point or an exponent; a whole number it has
 * as 64 bits, and what they cannot hold becomes the largest or smallest they can.
 */
static struct bijstand_json_scalar number_of(const struct bijstand_json_report *report,
                                             const struct bijstand_json_place *at, struct json_object *value)
{
  int whole = json_object_get_type(value) == json_type_int;
  int64_t number = whole ? json_object_get_int64(value) : 0;
  if (number == INT64_MAX || number == INT64_MIN) {
    const char *start = bijstand_json_place_find(at, report->text, report->end);
    const char *end = bijstand_json_value_skip(start, report->end);
    return scalar(BIJSTAND_TOKEN_NUMBER, start, (size_t)(end - start));
  }
  const char *digits = json_object_get_string(value);
  return scalar(BIJSTAND_TOKEN_NUMBER, digits == NULL ? "" : digits, digits == NULL ? 0 : strlen(digits));
}

struct bijstand_json_scalar bijstand_json_scalar_of(const struct bijstand_json_report *report,
                                                    const struct bijstand_json_place *at,
                                                    struct json_object *value)
{
  switch ((int)json_object_get_type(value)) {
    case json_type_boolean:
      return json_object_get_boolean(value) ? scalar(BIJSTAND_TOKEN_WORD, "true", 4)
                                            : scalar(BIJSTAND_TOKEN_WORD, "false", 5);
    case json_type_int:
    case json_type_double:
      return number_of(report, at, value);
    case json_type_string:
      return scalar(BIJSTAND_TOKEN_STRING, json_object_get_string(value),
                    (size_t)json_object_get_string_len(value));
    case json_type_array:
      return scalar(BIJSTAND_TOKEN_WORD, "a list", 6);
    case json_type_object:
      return scalar(BIJSTAND_TOKEN_WORD, "an object", 9);
    default:
      return scalar(BIJSTAND_TOKEN_WORD, "null", 4);
  }
}

bijstand_status bijstand_json_refuse_type(struct bijstand_json_report *report,
                                          const struct bijstand_json_place *at, const char *expected,
                                          struct json_object *value)
{
  struct bijstand_json_scalar got = bijstand_json_scalar_of(report, at, value);
  int shown = bijstand_json_shown(got.text.start, got.text.length);
  const char *quote = got.token == BIJSTAND_TOKEN_STRING ? "\"" : "";
  const char *rest = (size_t)shown < got.text.length ? "\xe2\x80\xa6" : "";
  return bijstand_json_refuse(report, at, BIJSTAND_ERROR_TYPE, "expected %s, got %s%.*s%s%s", expected, quote,
                              shown, got.text.start, rest, quote);
}

/* Objects. */

/* Whether a name is in a list with ", " between the names. */
static int is_listed(const char *list, const char *name)
{
  size_t length = strlen(name);
  for (;;) {
    size_t item = strcspn(list, ",");
    if (item == length && memcmp(list, name, length) == 0)
      return 1;
    if (list[item] == '\0')
      return 0;
    list += item + 2;
  }
}

void bijstand_json_check_keys(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              struct json_object *object, const char *known, const char *ignored)
{
  json_object_object_foreach(object, key, value) {
    (void)value;
    struct bijstand_json_place member = bijstand_json_key(at, key);
    if (bijstand_json_report_is_full(report))
      break;
    if (!is_listed(known, key) && !is_listed(ignored, key))
      bijstand_json_refuse_key(report, &member, NULL, BIJSTAND_ERROR_NAME, "unknown key '%.*s'; known are %s",
                               bijstand_json_shown(key, strlen(key)), key, known);
  }
}

void bijstand_json_check_text(struct bijstand_json_report *report, const struct bijstand_json_place *in,
                              struct json_object *object, const char *key)
{
  struct bijstand_json_place at = bijstand_json_key(in, key);
  struct json_object *value;
  if (json_object_object_get_ex(object, key, &value) && !json_object_is_type(value, json_type_string))
    bijstand_json_refuse_type(report, &at, "a text", value);
}
