/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Inside of columns: what is in them, the household of the rows, and the routes that rows have taken so far.
 */
#ifndef BIJSTAND_COLUMNS_COLUMNS_H
#define BIJSTAND_COLUMNS_COLUMNS_H

#include <string.h>

#include <bijstand/columns.h>

#include "columns/chunk.h"
#include "rules/book.h"
#include "rules/decision.h"

struct input {
  int32_t person;
  const struct bijstand_fact_info *info;
  int32_t entry; /* place of its statement in the dossier */
  int32_t cell;  /* and in the row of the view */
};

/* Rows that wait for a route: their numbers in the batch, and their columns, in whole blocks. */
struct waiting {
  int32_t count;
  int16_t row[CHUNK]; /* from the first of the chunk */
  const int64_t *columns[ROUTE_INPUTS_MAX];
};

struct routes {
  int32_t stand;            /* 0: those that are there are of other columns */
  uint32_t answers;         /* that they give */
  uint64_t law;             /* fingerprint of the rulebook of the routes that are there, */
  bijstand_value known_on;  /* and the day up to which was known what they stand on */
  struct route_input inputs[ROUTE_INPUTS_MAX];
  struct route_book book;
  struct patience patience;
  struct spots spots;
  int64_t marks[CHUNK], further_marks[CHUNK];
  int64_t loaded[ROUTE_INPUTS_MAX][CHUNK];    /* columns of a chunk that do not stand side by side in memory, */
  int64_t left[ROUTE_INPUTS_MAX][CHUNK];      /* of its rows that wait, */
  int64_t picked[ROUTE_INPUTS_MAX][CHUNK];    /* and of those that take a route */
};

struct bijstand_columns {
  bijstand_dossier *household;
  bijstand_decision *decision;
  int32_t input_count, output_count, trace_count;
  struct input inputs[BIJSTAND_COLUMNS_MAX];
  struct route_result outputs[BIJSTAND_COLUMNS_MAX];
  bijstand_rule traced[BIJSTAND_TRACED_MAX];
  int32_t prepared;            /* 1: the view of the decision has the household of the rows, on the day of the decision, */
  struct bijstand_range month; /* with these days of the month in which it says nothing else, */
  int32_t narrowed;            /* and so many half known cells */
  struct routes routes;
};

/* --- values of a batch --------------------------------------------------------------------------------------- */

bijstand_value columns_value_at(const struct bijstand_input *input, size_t row);

/* Whether the values of an input stand side by side in memory, all of them valid. */
int columns_is_plain(const struct bijstand_input *input);
bijstand_value columns_date_of(const struct bijstand_batch *batch, size_t row);

/* Writes a result. */
static inline void columns_write(const struct bijstand_output *output, size_t row, bijstand_value value)
{
  ptrdiff_t stride = output->stride ? output->stride : (ptrdiff_t)sizeof value;
  memcpy((char *)output->values + (ptrdiff_t)row * stride, &value, sizeof value);
}

/* --- a row by itself ----------------------------------------------------------------------------------------- */

/* Statements move when another is added, so their places are looked up for each batch. */
void row_find_entries(bijstand_columns *columns);

/* Makes the household that of a row. */
void row_state(bijstand_columns *columns, const struct bijstand_batch *batch, size_t row);

/* Decides a row by the rules and writes its results. */
void row_decide(bijstand_columns *columns, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch, size_t row);

/* The value of a result and the trace of the row that was just decided. */
bijstand_value row_result(const bijstand_columns *columns, int32_t output);
uint64_t row_trace(const bijstand_columns *columns);

/* --- rows by their routes ------------------------------------------------------------------------------------ */

/* Forgets the routes when the law or what is asked for is another. */
void routes_begin(bijstand_columns *columns, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch);

/* Decides up to CHUNK rows of one date: by their routes, and those without one by themselves. */
void routes_decide(bijstand_columns *columns, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch,
                   size_t first, int32_t rows);

#endif
