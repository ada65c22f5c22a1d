/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables as text (RFC 4180): a header of unique names and rows of as many cells, separated by commas, ended
 * by LF or CRLF, in UTF-8 with or without a byte order mark. A cell that contains a comma, a quote or a
 * line end stands between quotes, and a quote within it is doubled. A line with nothing on it is no row.
 *
 * The reader allocates nothing and copies nothing: cells point into the text, which must outlive it.
 */
#ifndef BIJSTAND_BASE_CSV_H
#define BIJSTAND_BASE_CSV_H

#include "base/text.h"

#define BIJSTAND_CSV_COLUMNS 32 /* the most columns that a table may have */

/* A cell: what stands between its quotes, where its quotes may still be doubled. */
struct bijstand_csv_cell {
  struct bijstand_text text; /* as it stands in the table */
  int doubled;               /* 1 when the text contains doubled quotes */
};

/*
 * A table that is being read. The caller owns it and may read cells, header, columns and row_line; the rest
 * belongs to the reader. It holds no resources: there is nothing to close.
 */
struct bijstand_csv {
  struct bijstand_csv_cell header[BIJSTAND_CSV_COLUMNS];
  struct bijstand_csv_cell cells[BIJSTAND_CSV_COLUMNS]; /* of the row read last */
  int32_t columns;                                      /* of the header and of every row */
  int32_t row_line;                                     /* on which the row read last starts, from 1 */
  int32_t next_line;
  const char *text;
  const char *next;
  const char *end;
  struct bijstand_error *error;
};

/*
 * Starts a table and reads its header. error, which may be null, is kept and filled by the calls below when
 * they fail. ERROR_SYNTAX for text that is no such table, ERROR_INCOMPLETE without a header, ERROR_DUPLICATE
 * when a name stands in it twice, ERROR_LIMIT for too many columns or a text above 2 GiB.
 */
bijstand_status bijstand_csv_open(struct bijstand_csv *csv, const char *text, size_t length,
                                  struct bijstand_error *error);

/*
 * Reads the next row into cells. 1 when there is one, 0 at the end, -1 when the text is wrong there: then
 * the error says where and what was expected, and the table is at its end.
 */
int bijstand_csv_row(struct bijstand_csv *csv);

/* Number from 0 of the column with this name, or -1. */
int32_t bijstand_csv_column(const struct bijstand_csv *csv, const char *name);

/*
 * Copies a cell with its quotes made single again, and a zero byte, into buffer. Returns the length of the
 * whole cell: when that is not below size the copy was cut off. buffer may be null when size is 0.
 */
size_t bijstand_csv_copy(const struct bijstand_csv_cell *cell, char *buffer, size_t size);

/*
 * Says in the table's error what is wrong with a cell of the row read last, with its line, column and the
 * name of its column, and returns the status.
 */
bijstand_status bijstand_csv_refuse(const struct bijstand_csv *csv, int32_t column, bijstand_status status,
                                    const char *format, ...) BIJSTAND_PRINTF(4, 5);

#endif
