/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Taking a route with a chunk of rows at once.
 */
#ifndef BIJSTAND_COLUMNS_CHUNK_H
#define BIJSTAND_COLUMNS_CHUNK_H

#include "columns/kernels.h"

/* Room for what is counted of a chunk. */
struct spots {
  int64_t of[SPOTS_MAX][CHUNK];
};

/* Marks the rows whose columns do not meet the demands. Columns hold whole blocks of rows. */
void chunk_mark(const struct counting *counting, const int64_t *const *columns, int32_t rows, int64_t *marks);

/* Counts, and marks the rows of which something lies outside of what it is held to. */
void chunk_count(const struct counting *counting, const int64_t *const *columns, int32_t rows, struct spots *spots,
                 int64_t *marks);

/* The numbers of an operand, which is not a constant. */
static inline const int64_t *chunk_numbers(const struct counting *counting, const int64_t *const *columns,
                                           const struct spots *spots, int32_t operand)
{
  return operand < counting->input_count ? columns[operand] : spots->of[operand - counting->input_count];
}

#endif
