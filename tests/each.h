/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Of how many cases one is looked at: CASES_EACH in the environment, for what is slow; all of them without it.
 */
#ifndef TESTS_EACH_H
#define TESTS_EACH_H

#include <stdlib.h>

static inline int cases_each(void)
{
  const char *text = getenv("CASES_EACH");
  int each = text == NULL ? 1 : atoi(text);
  return each > 0 ? each : 1;
}

/* So many, or the share of them that is looked at, but never less than a few. */
static inline int some_of(int count)
{
  enum { FEW = 6 };
  int some = count / cases_each();
  return some < FEW ? FEW : some;
}

#endif
