/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The members of a JSON object (RFC 8259) on one line, one by one. Nothing is allocated or copied: names and values
 * point into the text. What is written with escapes is not read, but found: names and codes of events have none.
 */
#ifndef BIJSTAND_TRAJECTORY_MEMBERS_H
#define BIJSTAND_TRAJECTORY_MEMBERS_H

#include "base/text.h"

enum member_kind { MEMBER_STRING, MEMBER_NUMBER, MEMBER_BOOL, MEMBER_NULL, MEMBER_OBJECT, MEMBER_ARRAY };

struct member {
  struct bijstand_text name;
  struct bijstand_text value; /* of a string what stands between its quotes; of an object with its braces */
  enum member_kind kind;
  int escaped;                /* 1 when the name or the string has escapes */
};

/* An object that is being read; belongs to the functions below. */
struct members {
  const char *next, *end;
  int begun;
};

void members_open(struct members *members, struct bijstand_text object);

/* The next member: 1; 0 behind the last one; -1 where the text is no object: members->next stands there. */
int members_next(struct members *members, struct member *member);

#endif
