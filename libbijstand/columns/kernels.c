/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The kernels, each a loop over blocks of rows.
 */
#include "columns/kernels.h"

#include <bijstand/value.h>

/* The choice is made by the loader, before a sanitizer that watches it is there: gcc and clang each tell of one in its way. */
#if defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED
#endif
#endif
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define SANITIZED
#endif
#if defined __has_attribute && defined __x86_64__ && defined __GLIBC__ && !defined SANITIZED
#if __has_attribute(target_clones)
#define KERNEL __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef KERNEL
#define KERNEL
#endif

#define FOR_ROWS(rows, at) \
  for (int32_t block = 0; block < rows; block += BLOCK) \
    for (int32_t at = block; at < block + BLOCK; at++)

KERNEL void kernel_sum(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = wrapping_sum(a[i], b[i]);
}

KERNEL void kernel_difference(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = wrapping_difference(a[i], b[i]);
}

KERNEL void kernel_least(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = a[i] < b[i] ? a[i] : b[i];
}

KERNEL void kernel_most(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = a[i] > b[i] ? a[i] : b[i];
}

KERNEL void kernel_sum_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = wrapping_sum(a[i], b);
}

KERNEL void kernel_from_constant(int64_t *restrict to, int64_t a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = wrapping_difference(a, b[i]);
}

KERNEL void kernel_least_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = a[i] < b ? a[i] : b;
}

KERNEL void kernel_most_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = a[i] > b ? a[i] : b;
}

KERNEL void kernel_times(int64_t *restrict to, const int64_t *restrict a, int64_t factor, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = wrapping_product(a[i], factor);
}

void kernel_part(int64_t *restrict to, const int64_t *restrict a, const struct parts *parts, int32_t rows)
{
  if (parts->inverse != 0)
    FOR_ROWS(rows, i)
      to[i] = part_by_inverse(a[i], parts);
  else
    FOR_ROWS(rows, i)
      to[i] = part_by_division(a[i], parts);
}

/* --- marking ------------------------------------------------------------------------------------------------- */

KERNEL void kernel_mark_outside(int64_t *restrict marks, const int64_t *restrict a, int64_t low, int64_t high, int32_t rows)
{
  FOR_ROWS(rows, i)
    marks[i] |= outside(a[i], low, high);
}

KERNEL void kernel_mark_other_codes(int64_t *restrict marks, const int64_t *restrict a, uint32_t codes, int32_t rows)
{
  FOR_ROWS(rows, i)
    marks[i] |= other_code(a[i], codes);
}

/* What is not known lies outside of every range, so that it is told apart only where something does. */
KERNEL static int64_t mark_of_rows(const int64_t *restrict a, int64_t low, int64_t high, size_t rows)
{
  int64_t marks = 0;
  size_t row = 0;
  for (; row + BLOCK <= rows; row += BLOCK)
    for (size_t i = row; i < row + BLOCK; i++)
      marks |= outside(a[i], low, high);
  for (; row < rows; row++)
    marks |= outside(a[row], low, high);
  return marks;
}

int kernel_some_outside(const int64_t *restrict a, int64_t low, int64_t high, size_t rows)
{
  if (mark_of_rows(a, low, high, rows) >= 0)
    return 0;
  for (size_t row = 0; row < rows; row++)
    if (a[row] != BIJSTAND_UNKNOWN && outside(a[row], low, high) < 0)
      return 1;
  return 0;
}
