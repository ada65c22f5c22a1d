/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Status: what a fallible call answers. Zero is success; the numbers are written out and never reused.
 * A call that does not succeed has changed nothing.
 */
#ifndef BIJSTAND_STATUS_H
#define BIJSTAND_STATUS_H

#include <stdint.h>

#include <bijstand/api.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t bijstand_status;

enum {
  BIJSTAND_OK = 0,
  BIJSTAND_ERROR_MEMORY = 1,     /* an allocation failed */
  BIJSTAND_ERROR_ARGUMENT = 2,   /* a null pointer or a number that names nothing */
  BIJSTAND_ERROR_SYNTAX = 3,     /* text that does not follow its format */
  BIJSTAND_ERROR_NAME = 4,       /* a name that no table has */
  BIJSTAND_ERROR_TYPE = 5,       /* a value of another type than the table says */
  BIJSTAND_ERROR_RANGE = 6,      /* a value outside its domain or its legal bounds */
  BIJSTAND_ERROR_DATE = 7,       /* a date that does not exist or lies outside 1900-2199 */
  BIJSTAND_ERROR_ORDER = 8,      /* dates that are not in order */
  BIJSTAND_ERROR_OVERLAP = 9,    /* two periods of one parameter that overlap */
  BIJSTAND_ERROR_ROLE = 10,      /* a fact that this person, or the case, does not have */
  BIJSTAND_ERROR_DUPLICATE = 11, /* something that may be there once and is there twice */
  BIJSTAND_ERROR_INCOMPLETE = 12,/* something that must be there and is not: applicant, birth date, value */
  BIJSTAND_ERROR_CONFLICT = 13,  /* a value other than the one in force */
  BIJSTAND_ERROR_LIMIT = 14,     /* more of something than the library holds */
  BIJSTAND_STATUS_COUNT = 15
};

/*
 * Where a text went wrong and what was expected. The caller allocates it; it holds no pointers.
 * line and column count from 1; 0 means "not applicable". place names the part of the content (a path in a
 * dossier, a column in a table) and may be empty. Both texts end in a zero byte.
 */
struct bijstand_error {
  bijstand_status status;
  int32_t line;
  int32_t column;
  char place[160];
  char message[320];
};

/* A short English text for a status; never null. Borrowed, lives for ever. */
BIJSTAND_API const char *bijstand_status_text(bijstand_status status);

#ifdef __cplusplus
}
#endif

#endif
