/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A route taken by a chunk of rows: one kernel for each thing that is asked and for each that is counted.
 */
#include "columns/chunk.h"

void chunk_mark(const struct counting *c, const int64_t *const *columns, int32_t rows, int64_t *marks)
{
  for (int32_t i = 0; i < c->demand_count; i++) {
    const struct demand *d = &c->demand[i];
    if (d->codes != 0)
      kernel_mark_other_codes(marks, columns[d->input], d->codes, rows);
    else
      kernel_mark_outside(marks, columns[d->input], d->low, d->high, rows);
  }
}

/* One that takes two operands, of which the second may be a constant. */
static void count_two(const struct count *n, int64_t *to, const int64_t *a, const int64_t *b, int32_t rows)
{
  switch (n->kind) {
  case QUANTITY_SUM:
    if (b == NULL)
      kernel_sum_constant(to, a, n->with, rows);
    else
      kernel_sum(to, a, b, rows);
    return;
  case QUANTITY_LEAST:
    if (b == NULL)
      kernel_least_constant(to, a, n->with, rows);
    else
      kernel_least(to, a, b, rows);
    return;
  default:
    if (b == NULL)
      kernel_most_constant(to, a, n->with, rows);
    else
      kernel_most(to, a, b, rows);
  }
}

void chunk_count(const struct counting *c, const int64_t *const *columns, int32_t rows, struct spots *spots, int64_t *marks)
{
  for (int32_t i = 0; i < c->count_count; i++) {
    const struct count *n = &c->count[i];
    const int64_t *a = n->a < 0 ? NULL : chunk_numbers(c, columns, spots, n->a);
    const int64_t *b = n->b < 0 ? NULL : chunk_numbers(c, columns, spots, n->b);
    int64_t *to = spots->of[n->spot];
    if (n->kind == QUANTITY_TIMES)
      kernel_times(to, a, n->with, rows);
    else if (n->kind == QUANTITY_PART)
      kernel_part(to, a, &n->parts, rows);
    else if (n->kind == QUANTITY_DIFFERENCE && a == NULL)
      kernel_from_constant(to, n->with, b, rows);
    else if (n->kind == QUANTITY_DIFFERENCE)
      kernel_difference(to, a, b, rows);
    else
      count_two(n, to, a, b, rows);
    if (n->held)
      kernel_mark_outside(marks, to, n->low, n->high, rows);
  }
}
