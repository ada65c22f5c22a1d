/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The kernels, each a loop over blocks of rows. They count without a sign, where running over the end is defined.
 */
#include "columns/kernels.h"

#include <bijstand/value.h>

/* The choice is made by the loader, before a sanitizer that watches it is there. */
#if defined __has_attribute && defined __x86_64__ && defined __GLIBC__ && !defined __SANITIZE_ADDRESS__ && \
    !defined __SANITIZE_THREAD__
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

static inline int64_t sum(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static inline int64_t difference(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }

KERNEL void kernel_fill(int64_t *restrict to, int64_t value, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = value;
}

KERNEL void kernel_sum(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = sum(a[i], b[i]);
}

KERNEL void kernel_difference(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = difference(a[i], b[i]);
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
    to[i] = sum(a[i], b);
}

KERNEL void kernel_from_constant(int64_t *restrict to, int64_t a, const int64_t *restrict b, int32_t rows)
{
  FOR_ROWS(rows, i)
    to[i] = difference(a, b[i]);
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
    to[i] = (int64_t)((uint64_t)a[i] * (uint64_t)factor);
}

/* --- parts --------------------------------------------------------------------------------------------------- */

/*
 * The inverse of a divisor d is 2^64 / d, rounded up. A number n times the inverse is less than n too large, in units of
 * 2^64 / d, so that its upper half is n / d as long as n times d stays below 2^64.
 */
#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;
static inline uint64_t upper_half(uint64_t a, uint64_t b) { return (uint64_t)((wide)a * b >> 64); }
#define HAS_UPPER_HALF 1
#else
static inline uint64_t upper_half(uint64_t a, uint64_t b) { return a & b & 0; }
#define HAS_UPPER_HALF 0
#endif

uint64_t kernel_inverse(uint64_t numerator, uint64_t denominator, uint64_t most)
{
  uint64_t divisor = 2 * denominator, room = UINT64_MAX / divisor;
  if (!HAS_UPPER_HALF || numerator == 0 || room <= denominator || most > (room - denominator) / (2 * numerator))
    return 0;
  return UINT64_MAX / divisor + 1;
}

static inline int64_t with_sign(uint64_t size, int64_t sign) { return (int64_t)((size ^ (uint64_t)sign) - (uint64_t)sign); }

void kernel_part(int64_t *restrict to, const int64_t *restrict a, const struct parts *parts, int32_t rows)
{
  const uint64_t numerator = 2 * parts->numerator, half = parts->denominator, inverse = parts->inverse;
  if (inverse != 0)
    for (int32_t i = 0; i < rows; i++) {
      int64_t sign = -(a[i] < 0);
      to[i] = with_sign(upper_half((uint64_t)with_sign((uint64_t)a[i], sign) * numerator + half, inverse), sign);
    }
  else
    for (int32_t i = 0; i < rows; i++) {
      int64_t sign = -(a[i] < 0);
      to[i] = with_sign(((uint64_t)with_sign((uint64_t)a[i], sign) * numerator + half) / (2 * half), sign);
    }
}

/* --- marking ------------------------------------------------------------------------------------------------- */

KERNEL void kernel_mark_outside(int64_t *restrict marks, const int64_t *restrict a, int64_t low, int64_t high, int32_t rows)
{
  FOR_ROWS(rows, i)
    marks[i] |= difference(a[i], low) | difference(high, a[i]);
}

KERNEL void kernel_mark_other_codes(int64_t *restrict marks, const int64_t *restrict a, uint32_t codes, int32_t rows)
{
  FOR_ROWS(rows, i)
    marks[i] |= (int64_t)((uint64_t)a[i] < 32 ? codes >> (a[i] & 31) & 1 : 0u) - 1;
}

static int64_t lies_outside(int64_t value, int64_t low, int64_t high)
{
  return value == BIJSTAND_UNKNOWN ? 0 : difference(value, low) | difference(high, value);
}

KERNEL int kernel_some_outside(const int64_t *restrict a, int64_t low, int64_t high, size_t rows)
{
  int64_t marks = 0;
  size_t row = 0;
  for (; row + BLOCK <= rows; row += BLOCK)
    for (size_t i = row; i < row + BLOCK; i++)
      marks |= lies_outside(a[i], low, high);
  for (; row < rows; row++)
    marks |= lies_outside(a[row], low, high);
  return marks < 0;
}
