/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes JSON into a text that grows.
 */
#include "out.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>

#include "base/alloc.h"
#include "base/text.h"

void bijstand_json_text_free(struct bijstand_json_text *text)
{
  if (text == NULL)
    return;
  bijstand_free(text->text);
  *text = (struct bijstand_json_text){ NULL, 0, 0 };
}

/* What stands before an item. */
enum {
  NOTHING, /* or a key */
  BRACKET, /* that opens the object or list */
  ITEM
};

/* Growing. */

static bijstand_status make_room(struct bijstand_json_text *text, size_t length)
{
  size_t needed = text->length + length + 1;
  size_t size = text->size == 0 ? 1024 : text->size;
  if (needed <= text->size)
    return BIJSTAND_OK;
  while (size < needed)
    size *= 2;
  char *grown = bijstand_realloc(text->text, size);
  if (grown == NULL)
    return BIJSTAND_ERROR_MEMORY;
  text->text = grown;
  text->size = size;
  return BIJSTAND_OK;
}

static void put(struct bijstand_json_out *out, const char *bytes, size_t length)
{
  struct bijstand_json_text *text = out->text;
  if (out->status == BIJSTAND_OK)
    out->status = make_room(text, length);
  if (out->status != BIJSTAND_OK)
    return;
  memcpy(text->text + text->length, bytes, length);
  text->length += length;
  text->text[text->length] = '\0';
}

static void put_all(struct bijstand_json_out *out, const char *bytes)
{
  put(out, bytes, strlen(bytes));
}

void bijstand_json_out_start(struct bijstand_json_out *out, struct bijstand_json_text *text, int spaced)
{
  *out = (struct bijstand_json_out){ .text = text, .start = text->length, .spaced = spaced };
}

bijstand_status bijstand_json_out_end(struct bijstand_json_out *out)
{
  if (out->status != BIJSTAND_OK && out->text->text != NULL) {
    out->text->length = out->start;
    out->text->text[out->start] = '\0';
  }
  return out->status;
}

/* Items. */

static void break_line(struct bijstand_json_out *out)
{
  put(out, "\n", 1);
  for (int i = 0; i < out->depth; i++)
    put(out, "  ", 2);
}

static int is_over_lines(const struct bijstand_json_out *out)
{
  return out->depth > 0 && out->flat == 0;
}

/* Puts what belongs between an item and what stands before it. */
static void separate(struct bijstand_json_out *out)
{
  if (out->before == ITEM)
    put(out, ", ", out->spaced && !is_over_lines(out) ? 2 : 1);
  if (out->before != NOTHING && is_over_lines(out))
    break_line(out);
  out->before = ITEM;
}

void bijstand_json_out_open(struct bijstand_json_out *out, const char *bracket, int form)
{
  separate(out);
  put_all(out, bracket);
  if (form == BIJSTAND_JSON_OVER_LINES)
    out->depth++;
  else
    out->flat++;
  out->before = BRACKET;
}

void bijstand_json_out_close(struct bijstand_json_out *out, const char *bracket, int form)
{
  if (form == BIJSTAND_JSON_OVER_LINES)
    out->depth--;
  else
    out->flat--;
  if (form == BIJSTAND_JSON_OVER_LINES && out->before == ITEM)
    break_line(out);
  put_all(out, bracket);
  out->before = ITEM;
}

void bijstand_json_out_key(struct bijstand_json_out *out, const char *key)
{
  bijstand_json_out_string(out, key);
  put(out, ": ", out->spaced ? 2 : 1);
  out->before = NOTHING;
}

/* Values. */

void bijstand_json_out_raw(struct bijstand_json_out *out, const char *literal)
{
  separate(out);
  put_all(out, literal);
}

/* One character of a string that cannot stand in it as it is, or a byte that is not UTF-8. */
static void put_escaped(struct bijstand_json_out *out, unsigned char c)
{
  char escape[8];
  if (c == '"' || c == '\\')
    snprintf(escape, sizeof escape, "\\%c", c);
  else
    snprintf(escape, sizeof escape, "\\u%04x", c < 0x80 ? c : 0xfffd); /* the replacement character */
  put_all(out, escape);
}

void bijstand_json_out_string(struct bijstand_json_out *out, const char *text)
{
  if (text == NULL) {
    bijstand_json_out_raw(out, "null");
    return;
  }
  separate(out);
  put(out, "\"", 1);
  size_t length = strlen(text);
  while (length > 0) {
    size_t valid = bijstand_text_valid(text, length);
    size_t plain = 0;
    while (plain < valid && (unsigned char)text[plain] >= 0x20 && text[plain] != '"' && text[plain] != '\\')
      plain++;
    put(out, text, plain);
    if (plain < length)
      put_escaped(out, (unsigned char)text[plain++]);
    text += plain;
    length -= plain;
  }
  put(out, "\"", 1);
}

void bijstand_json_out_number(struct bijstand_json_out *out, int64_t number)
{
  char digits[24];
  snprintf(digits, sizeof digits, "%" PRId64, number);
  bijstand_json_out_raw(out, digits);
}

void bijstand_json_out_percent(struct bijstand_json_out *out, int64_t basis_points)
{
  char digits[32];
  int64_t part = basis_points % 100;
  if (part % 10 != 0)
    snprintf(digits, sizeof digits, "%" PRId64 ".%02" PRId64, basis_points / 100, part);
  else if (part != 0)
    snprintf(digits, sizeof digits, "%" PRId64 ".%" PRId64, basis_points / 100, part / 10);
  else
    snprintf(digits, sizeof digits, "%" PRId64, basis_points / 100);
  bijstand_json_out_raw(out, digits);
}

/* The first characters of a date: all of YYYY-MM-DD, or fewer. */
static void put_date(struct bijstand_json_out *out, bijstand_value date, size_t length)
{
  char day[BIJSTAND_DATE_TEXT_SIZE];
  int is_day = date > BIJSTAND_EVER && date < BIJSTAND_NEVER; /* which UNKNOWN is not */
  if (!is_day || bijstand_date_format(date, day) != BIJSTAND_OK) {
    bijstand_json_out_raw(out, "null");
    return;
  }
  day[length] = '\0';
  bijstand_json_out_string(out, day);
}

void bijstand_json_out_date(struct bijstand_json_out *out, bijstand_value date)
{
  put_date(out, date, sizeof "YYYY-MM-DD" - 1);
}

void bijstand_json_out_month(struct bijstand_json_out *out, bijstand_value date)
{
  put_date(out, date, sizeof "YYYY-MM" - 1);
}
