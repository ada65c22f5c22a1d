/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads the tokens of a JSON text, exactly as RFC 8259 has them.
 */
#include "tokens.h"

#include <string.h>

static int is_digit(char c)
{
  return c >= '0' && c <= '9';
}

/* A character that cannot stand next to a number or a word without being part of it. */
static int is_wordly(char c)
{
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
         c == '+' || c == '-';
}

static const char *skip_space(const char *at, const char *end)
{
  while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
    at++;
  return at;
}

static const char *skip_digits(const char *at, const char *end)
{
  while (at < end && is_digit(*at))
    at++;
  return at;
}

static const char *refuse(struct bijstand_json_token *token, const char *at, const char *wrong)
{
  token->kind = JSON_TOKEN_WRONG;
  token->text.start = at;
  token->text.length = 0;
  token->wrong = wrong;
  return at;
}

/* How many characters an escape has, from its backslash on; 0 when it is none. */
static size_t escape_size(const char *at, const char *end)
{
  if (end - at < 2)
    return 0;
  if (at[1] != 'u')
    return at[1] != '\0' && strchr("\"\\/bfnrt", at[1]) != NULL ? 2 : 0;
  for (int i = 2; i < 6; i++) {
    if (end - at <= i || at[i] == '\0' || strchr("0123456789abcdefABCDEF", at[i]) == NULL)
      return 0;
  }
  return 6;
}

/* A zero character is refused: names and texts of the library end at one, so what follows would be lost. */
static const char *read_string(const char *at, const char *end, struct bijstand_json_token *token)
{
  const char *start = at++;
  while (at < end && *at != '"') {
    size_t size = *at == '\\' ? escape_size(at, end) : 1;
    if ((unsigned char)*at < 0x20)
      return refuse(token, at, "a text runs over one line; a line end in it is written \\n");
    if (size == 0)
      return refuse(token, at, "expected an escape such as \\n, \\\" or \\u00e9");
    if (size == 6 && memcmp(at, "\\u0000", 6) == 0)
      return refuse(token, at, "a text cannot hold the character \\u0000");
    at += size;
  }
  if (at == end)
    return refuse(token, start, "expected '\"' at the end of the text that starts here");
  token->kind = JSON_TOKEN_STRING;
  return at + 1;
}

/* -12.50e+3: no leading zero, no bare point. */
static const char *read_number(const char *at, const char *end, struct bijstand_json_token *token)
{
  static const char form[] =
      "expected a number such as 812.5, with no zero in front and digits around the point";
  const char *start = at;
  if (*at == '-')
    at++;
  const char *digits = at;
  at = skip_digits(at, end);
  if (at == digits || (*digits == '0' && at - digits > 1))
    return refuse(token, start, form);
  if (at < end && *at == '.') {
    digits = at + 1;
    at = skip_digits(digits, end);
    if (at == digits)
      return refuse(token, start, form);
  }
  if (at < end && (*at == 'e' || *at == 'E')) {
    digits = at + 1;
    if (digits < end && (*digits == '+' || *digits == '-'))
      digits++;
    at = skip_digits(digits, end);
    if (at == digits)
      return refuse(token, start, form);
  }
  if (at < end && is_wordly(*at))
    return refuse(token, start, form);
  token->kind = JSON_TOKEN_NUMBER;
  return at;
}

static const char *read_word(const char *at, const char *end, struct bijstand_json_token *token)
{
  const char *start = at;
  while (at < end && is_wordly(*at))
    at++;
  struct bijstand_text word = { start, (size_t)(at - start) };
  if (!bijstand_text_equal(word, "true") && !bijstand_text_equal(word, "false") &&
      !bijstand_text_equal(word, "null"))
    return refuse(token, start, "expected a value: a text in double quotes, a number, true, false or null");
  token->kind = JSON_TOKEN_WORD;
  return at;
}

static const char *read_mark(const char *at, struct bijstand_json_token *token)
{
  switch (*at) {
    case '{':
    case '[':
      token->kind = JSON_TOKEN_OPEN;
      return at + 1;
    case '}':
    case ']':
      token->kind = JSON_TOKEN_CLOSE;
      return at + 1;
    case ',':
      token->kind = JSON_TOKEN_COMMA;
      return at + 1;
    case ':':
      token->kind = JSON_TOKEN_COLON;
      return at + 1;
    case '\'':
      return refuse(token, at, "expected double quotes around a text");
    case '/':
    case '#':
      return refuse(token, at, "JSON has no comments; a note is a key of a dossier and of a person");
    default:
      return refuse(token, at, "a character that JSON does not know outside a text");
  }
}

const char *bijstand_json_token_next(const char *at, const char *end, struct bijstand_json_token *token)
{
  at = skip_space(at, end);
  const char *start = at;
  if (at == end)
    token->kind = JSON_TOKEN_END;
  else if (*at == '"')
    at = read_string(at, end, token);
  else if (is_digit(*at) || *at == '-')
    at = read_number(at, end, token);
  else if (is_wordly(*at))
    at = read_word(at, end, token);
  else
    at = read_mark(at, token);
  if (token->kind != JSON_TOKEN_WRONG) {
    token->text.start = start;
    token->text.length = (size_t)(at - start);
  }
  return at;
}

/* The number that four hexadecimal digits write. */
static uint32_t code_unit(const char *digits)
{
  uint32_t unit = 0;
  for (int i = 0; i < 4; i++) {
    char c = digits[i];
    uint32_t digit = (uint32_t)(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    unit = 16 * unit + digit;
  }
  return unit;
}

/* Writes a character in UTF-8 and returns how many bytes it has. */
static size_t encode(uint32_t character, char bytes[4])
{
  static const uint32_t first[] = { 0, 0x00, 0xc0, 0xe0, 0xf0 }; /* the mark of a first byte, by size */
  size_t size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  for (size_t i = size - 1; i > 0; i--, character >>= 6)
    bytes[i] = (char)(0x80 | (character & 0x3f));
  bytes[0] = (char)(first[size] | character);
  return size;
}

/* Writes the character of an escape in UTF-8; *at moves behind it. Two escapes may make one character. */
static size_t unescape(const char **at, const char *end, char bytes[4])
{
  static const char names[] = "\"\\/bfnrt";
  static const char values[] = "\"\\/\b\f\n\r\t";
  const char *escape = *at;
  *at += escape_size(escape, end);
  if (escape[1] != 'u') {
    bytes[0] = values[strchr(names, escape[1]) - names];
    return 1;
  }
  uint32_t unit = code_unit(escape + 2);
  int is_half = (unit & 0xf800) == 0xd800;
  if (unit < 0xdc00 && is_half && escape_size(*at, end) == 6 && (code_unit(*at + 2) & 0xfc00) == 0xdc00) {
    unit = 0x10000 + ((unit & 0x3ff) << 10) + (code_unit(*at + 2) & 0x3ff);
    *at += 6;
  } else if (is_half) {
    unit = 0xfffd; /* the replacement character, as json-c has it */
  }
  return encode(unit, bytes);
}

int bijstand_json_string_is(struct bijstand_text string, const char *text)
{
  const char *at = string.start + 1;
  const char *end = string.start + string.length - 1;
  while (at < end && *text != '\0') {
    char bytes[4] = { *at };
    size_t size = 1;
    if (*at == '\\')
      size = unescape(&at, end, bytes);
    else
      at++;
    if (strncmp(text, bytes, size) != 0)
      return 0;
    text += size;
  }
  return at == end && *text == '\0';
}

const char *bijstand_json_value_skip(const char *at, const char *end)
{
  struct bijstand_json_token token;
  int depth = 0;
  do {
    at = bijstand_json_token_next(at, end, &token);
    if (token.kind == JSON_TOKEN_OPEN)
      depth++;
    else if (token.kind == JSON_TOKEN_CLOSE)
      depth--;
  } while (depth > 0 && token.kind != JSON_TOKEN_END && token.kind != JSON_TOKEN_WRONG);
  return at;
}

const char *bijstand_json_tokens_check(const char *text, size_t length, size_t *members, const char **wrong)
{
  const char *end = text + length;
  struct bijstand_json_token token;
  *members = 0;
  do {
    text = bijstand_json_token_next(text, end, &token);
    *members += token.kind == JSON_TOKEN_COLON;
  } while (token.kind != JSON_TOKEN_END && token.kind != JSON_TOKEN_WRONG);
  if (token.kind == JSON_TOKEN_END)
    return NULL;
  *wrong = token.wrong;
  return token.text.start;
}
