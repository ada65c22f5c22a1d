/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Kernels: one operation on the numbers of many rows at once. Each takes rows in whole blocks, so that loops have a length
 * that the compiler knows; what stands in the rows beyond the last is worked on and thrown away. Where the compiler can, a
 * kernel is there once for each set of instructions, of which the processor at hand takes the best.
 *
 * A mark of a row is nil, and below nil once the row does not lie where it should.
 */
#ifndef BIJSTAND_COLUMNS_KERNELS_H
#define BIJSTAND_COLUMNS_KERNELS_H

#include "rules/counting.h"

enum { BLOCK = 32, CHUNK = 256 };

/* So many rows in whole blocks. */
static inline int32_t whole_blocks(int32_t rows) { return (rows + BLOCK - 1) / BLOCK * BLOCK; }

void kernel_sum(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows);
void kernel_difference(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows);
void kernel_least(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows);
void kernel_most(int64_t *restrict to, const int64_t *restrict a, const int64_t *restrict b, int32_t rows);

/* The same with a constant as second operand; from_constant: the constant less a. */
void kernel_sum_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows);
void kernel_from_constant(int64_t *restrict to, int64_t a, const int64_t *restrict b, int32_t rows);
void kernel_least_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows);
void kernel_most_constant(int64_t *restrict to, const int64_t *restrict a, int64_t b, int32_t rows);
void kernel_times(int64_t *restrict to, const int64_t *restrict a, int64_t factor, int32_t rows);

void kernel_part(int64_t *restrict to, const int64_t *restrict a, const struct parts *parts, int32_t rows);

/* Marks the rows that lie outside of a range, and those that hold none of a set of codes. */
void kernel_mark_outside(int64_t *restrict marks, const int64_t *restrict a, int64_t low, int64_t high, int32_t rows);
void kernel_mark_other_codes(int64_t *restrict marks, const int64_t *restrict a, uint32_t codes, int32_t rows);

/* Whether a number of a column lies outside of a range and is not BIJSTAND_UNKNOWN; 'rows' need not be whole blocks. */
int kernel_some_outside(const int64_t *restrict a, int64_t low, int64_t high, size_t rows);

#endif
