/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The heap of the white-box build: counts what is allocated and freed, and lets one allocation fail on demand,
 * so that a test can walk a call through every place where memory may run out:
 *
 *   for (int n = 1;; n++) {
 *     allocation_fail_at(n);
 *     status = call(...);
 *     if (allocation_count() < n)    // the call made fewer allocations than that: none has failed
 *       break;
 *     ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
 *   }
 *   allocation_fail_at(0);
 */
#ifndef TESTS_ALLOCATION_H
#define TESTS_ALLOCATION_H

/* Lets the n-th allocation from now on fail, once; 0 lets none fail. Starts the count at zero. */
void allocation_fail_at(int n);

/* Allocations asked for since allocation_fail_at, those that failed included. */
int allocation_count(void);

/* Blocks that are allocated and not freed, over the whole life of the program. */
int allocation_alive(void);

#endif
