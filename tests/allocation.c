/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The counters behind allocation.h. Tests run in one thread each, so plain numbers do.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "tests/allocation.h"

static int fail_at;
static int count;
static int alive;

void allocation_fail_at(int n)
{
  fail_at = n;
  count = 0;
}

int allocation_count(void)
{
  return count;
}

int allocation_alive(void)
{
  return alive;
}

void *bijstand_test_realloc(void *old, size_t size)
{
  if (++count == fail_at)
    return NULL;
  void *block = realloc(old, size);
  if (block != NULL && old == NULL)
    alive++;
  return block;
}

void *bijstand_test_zeroed(size_t size)
{
  void *block = bijstand_test_realloc(NULL, size);
  return block == NULL ? NULL : memset(block, 0, size);
}

void bijstand_test_free(void *old)
{
  if (old != NULL)
    alive--;
  free(old);
}
