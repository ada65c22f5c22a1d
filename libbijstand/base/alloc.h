/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The one door to the heap; what is large and begins as nil is best taken zeroed, since pages that are not touched cost
 * nothing. The white-box build of the tests replaces the macros, so that the n-th allocation of any call can be made to fail
 * and what is freed can be counted.
 */
#ifndef BIJSTAND_BASE_ALLOC_H
#define BIJSTAND_BASE_ALLOC_H

#include <stdlib.h>

#ifdef BIJSTAND_TEST_ALLOC
void *bijstand_test_realloc(void *old, size_t size);
void *bijstand_test_zeroed(size_t size);
void bijstand_test_free(void *old);
#define bijstand_realloc(old, size) bijstand_test_realloc((old), (size))
#define bijstand_zeroed(size) bijstand_test_zeroed(size)
#define bijstand_free(old) bijstand_test_free(old)
#else
#define bijstand_realloc(old, size) realloc((old), (size))
#define bijstand_zeroed(size) calloc(1, (size))
#define bijstand_free(old) free(old)
#endif

#endif
