/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Counting: a route as it is taken by many rows at once. What it asks of the columns, what is counted from them, and what
 * then stands in each result.
 */
#ifndef BIJSTAND_COLUMNS_COUNTING_H
#define BIJSTAND_COLUMNS_COUNTING_H

#include "columns/kernels.h"
#include "rules/route.h"

enum { COUNTS_MAX = 64, SPOTS_MAX = 32 };

/* A column must lie in a range, or hold one of some codes. */
struct demand {
  int16_t input;
  uint32_t codes; /* nil: the range */
  int64_t low, high;
};

/*
 * One quantity to be counted, into a spot. An operand is an input, or beyond the inputs a spot; -1: the constant. Held: rows
 * of which it lies outside of the range take another route.
 */
struct count {
  int16_t kind, a, b, spot;
  int32_t held;
  int64_t with, low, high;
  struct parts parts;
};

struct counting {
  int32_t input_count, demand_count, count_count;
  uint64_t used; /* inputs from which something is counted or written, a bit each */
  struct demand demand[ROUTE_INPUTS_MAX];
  struct count count[COUNTS_MAX];
};

/* What a result of a route is: an operand as above, or -1 with a value that is the same for all rows. */
struct result {
  int16_t from;
  int64_t value;
};

/*
 * The counting of a route for some results: results[i] comes from the quantity origins[i], or if that is null is what it says
 * already. Returns 0 when there is no room for it.
 */
int counting_make(struct counting *counting, const struct route *route, const struct quantity *const *origins,
                  struct result *results, int32_t result_count);

/* Room for what is counted of a chunk. */
struct spots {
  int64_t of[SPOTS_MAX][CHUNK];
};

/* Marks the rows whose columns do not meet the demands. Columns hold whole blocks of rows. */
void counting_mark(const struct counting *counting, const int64_t *const *columns, int32_t rows, int64_t *marks);

/* Counts, and marks the rows of which something lies outside of what it is held to. */
void counting_run(const struct counting *counting, const int64_t *const *columns, int32_t rows, struct spots *spots,
                  int64_t *marks);

/* The numbers of an operand, which is not a constant. */
static inline const int64_t *counting_numbers(const struct counting *counting, const int64_t *const *columns,
                                              const struct spots *spots, int32_t operand)
{
  return operand < counting->input_count ? columns[operand] : spots->of[operand - counting->input_count];
}

#endif
