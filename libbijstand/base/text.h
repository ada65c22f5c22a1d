/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Text inside the library: pieces of somebody else's text, the filling of struct bijstand_error, whole
 * numbers, places in a text, and the name that a mistyped name was probably meant to be. Nothing here
 * depends on the locale or allocates.
 */
#ifndef BIJSTAND_BASE_TEXT_H
#define BIJSTAND_BASE_TEXT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <bijstand/status.h>

#if defined(__GNUC__)
#define BIJSTAND_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define BIJSTAND_PRINTF(text, first)
#endif

/* A piece of a text that lives elsewhere; it does not end in a zero byte. */
struct bijstand_text {
  const char *start;
  size_t length;
};

/* 1 when the piece says exactly what the string does. */
int bijstand_text_equal(struct bijstand_text text, const char *string);

/*
 * Fills an error and returns its status, so that a reader can end with it. error may be null; place may be
 * null for "nowhere in particular". What does not fit is cut off between two UTF-8 characters.
 */
bijstand_status bijstand_error_set(struct bijstand_error *error, bijstand_status status, int32_t line,
                                   int32_t column, const char *place, const char *format, ...)
  BIJSTAND_PRINTF(6, 7);
bijstand_status bijstand_error_set_list(struct bijstand_error *error, bijstand_status status, int32_t line,
                                        int32_t column, const char *place, const char *format,
                                        va_list arguments) BIJSTAND_PRINTF(6, 0);

/* Wipes an error: status BIJSTAND_OK, no place, no message. error may be null. */
void bijstand_error_clear(struct bijstand_error *error);

/*
 * How many bytes at the start of a text are well-formed UTF-8 without a zero byte: length when all are,
 * otherwise the offset of the first sequence that is not.
 */
size_t bijstand_text_valid(const char *text, size_t length);

/* Where a byte of a text stands for a reader with an editor: both from 1, the column in characters. */
struct bijstand_position {
  int32_t line;
  int32_t column;
};
struct bijstand_position bijstand_text_position(const char *text, const char *at);

/* How many digits a text starts with, and their number; UINT64_MAX when 64 bits cannot hold it. */
size_t bijstand_text_digits(const char *text, size_t length, uint64_t *number);

/*
 * Reads a whole number: an optional minus and digits. ERROR_SYNTAX when the text has another form,
 * ERROR_RANGE when its size exceeds INT64_MAX: the smallest 64-bit number means "not known", in no text.
 */
bijstand_status bijstand_text_integer(const char *text, size_t length, int64_t *number);

/*
 * "Did you mean": start with what was written, offer every name of the table, and read best, which is null
 * when no name is near. Near is one insertion, deletion or replacement away, or two for names of five
 * characters and more. Of names that are equally near the first offered stays.
 */
struct bijstand_nearest {
  struct bijstand_text text;
  const char *best;
  int32_t distance;
};
void bijstand_nearest_start(struct bijstand_nearest *nearest, const char *text, size_t length);
void bijstand_nearest_offer(struct bijstand_nearest *nearest, const char *name);

#endif
