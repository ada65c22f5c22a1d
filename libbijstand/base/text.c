/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Text inside the library: pieces of text, the filling of errors, numbers, UTF-8, and near names.
 */
#include "base/text.h"

#include <stdio.h>
#include <string.h>

int bijstand_text_equal(struct bijstand_text text, const char *string)
{
  return strlen(string) == text.length && memcmp(text.start, string, text.length) == 0;
}

/* UTF-8. */

static int is_continuation(char byte)
{
  return ((unsigned char)byte & 0xc0) == 0x80;
}

/*
 * How many bytes the character at the start of a text has, or 0 when none starts there. The bounds on the
 * second byte keep out what UTF-8 forbids: longer forms than needed, surrogates, and what lies above
 * U+10FFFF.
 */
static size_t character_size(const char *text, size_t length)
{
  unsigned char first = (unsigned char)text[0];
  if (first < 0x80)
    return first != 0;
  size_t size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (first < 0xc2 || first > 0xf4 || size > length)
    return 0;
  unsigned char second = (unsigned char)text[1];
  if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
      (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
    return 0;
  for (size_t i = 1; i < size; i++) {
    if (!is_continuation(text[i]))
      return 0;
  }
  return size;
}

size_t bijstand_text_valid(const char *text, size_t length)
{
  size_t at = 0;
  while (at < length) {
    size_t size = character_size(text + at, length - at);
    if (size == 0)
      break;
    at += size;
  }
  return at;
}

struct bijstand_position bijstand_text_position(const char *text, const char *at)
{
  struct bijstand_position position = { 1, 1 };
  for (; text < at; text++) {
    if (*text == '\n') {
      position.line++;
      position.column = 1;
    } else if (!is_continuation(*text)) {
      position.column++;
    }
  }
  return position;
}

/* Errors. */

/* Takes away the start of a character whose end was cut off. */
static void drop_cut_character(char *text)
{
  size_t length = strlen(text);
  size_t start = length;
  while (start > 0 && is_continuation(text[start - 1]))
    start--;
  if (start > 0 && bijstand_text_valid(text + start - 1, length - start + 1) == 0)
    text[start - 1] = '\0';
}

bijstand_status bijstand_error_set_list(struct bijstand_error *error, bijstand_status status, int32_t line,
                                        int32_t column, const char *place, const char *format,
                                        va_list arguments)
{
  if (error == NULL)
    return status;
  error->status = status;
  error->line = line;
  error->column = column;
  snprintf(error->place, sizeof error->place, "%s", place == NULL ? "" : place);
  drop_cut_character(error->place);
  vsnprintf(error->message, sizeof error->message, format, arguments);
  drop_cut_character(error->message);
  return status;
}

bijstand_status bijstand_error_set(struct bijstand_error *error, bijstand_status status, int32_t line,
                                   int32_t column, const char *place, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  bijstand_error_set_list(error, status, line, column, place, format, arguments);
  va_end(arguments);
  return status;
}

void bijstand_error_clear(struct bijstand_error *error)
{
  bijstand_error_set(error, BIJSTAND_OK, 0, 0, NULL, "%s", "");
}

/* Whole numbers. */

size_t bijstand_text_digits(const char *text, size_t length, uint64_t *number)
{
  size_t at = 0;
  *number = 0;
  for (; at < length && text[at] >= '0' && text[at] <= '9'; at++) {
    uint64_t digit = (uint64_t)(text[at] - '0');
    if (*number > (UINT64_MAX - digit) / 10)
      *number = UINT64_MAX;
    else
      *number = 10 * *number + digit;
  }
  return at;
}

bijstand_status bijstand_text_integer(const char *text, size_t length, int64_t *number)
{
  size_t sign = length > 0 && text[0] == '-';
  uint64_t size;
  size_t digits = bijstand_text_digits(text + sign, length - sign, &size);
  if (digits == 0 || sign + digits != length)
    return BIJSTAND_ERROR_SYNTAX;
  if (size > INT64_MAX)
    return BIJSTAND_ERROR_RANGE;
  *number = sign ? -(int64_t)size : (int64_t)size;
  return BIJSTAND_OK;
}

/* Near names. */

#define NEAREST_LENGTH 64 /* longer texts are near nothing */

static int32_t least(int32_t a, int32_t b)
{
  return a < b ? a : b;
}

/*
 * The number of insertions, deletions and replacements between a text and a name of at most NEAREST_LENGTH
 * characters. distances[j] is the distance between the part of the text seen so far and j characters of name.
 */
static int32_t edit_distance(struct bijstand_text text, const char *name, size_t name_length)
{
  int32_t distances[NEAREST_LENGTH + 1];
  for (size_t j = 0; j <= name_length; j++)
    distances[j] = (int32_t)j;
  for (size_t i = 0; i < text.length; i++) {
    int32_t diagonal = distances[0]; /* of i and j characters, while distances[j + 1] is made */
    distances[0] = (int32_t)i + 1;
    for (size_t j = 0; j < name_length; j++) {
      int32_t replaced = diagonal + (text.start[i] != name[j]);
      diagonal = distances[j + 1];
      distances[j + 1] = least(replaced, 1 + least(distances[j], diagonal));
    }
  }
  return distances[name_length];
}

void bijstand_nearest_start(struct bijstand_nearest *nearest, const char *text, size_t length)
{
  nearest->text.start = text;
  nearest->text.length = length;
  nearest->best = NULL;
  nearest->distance = length < 5 ? 2 : 3; /* a name is taken when it lies nearer than this */
}

void bijstand_nearest_offer(struct bijstand_nearest *nearest, const char *name)
{
  size_t length = strlen(name);
  if (length > NEAREST_LENGTH || nearest->text.length > NEAREST_LENGTH)
    return;
  int32_t distance = edit_distance(nearest->text, name, length);
  if (distance < nearest->distance) {
    nearest->distance = distance;
    nearest->best = name;
  }
}
