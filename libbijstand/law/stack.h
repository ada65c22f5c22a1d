/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The inside of a rulebook, shared by the files of this room: the rows of all its tables, the answers worked
 * out from them, and what is at hand while a table is being put on top.
 *
 * A rulebook owns four blocks and shares nothing with the one it was made from.
 */
#ifndef BIJSTAND_LAW_STACK_H
#define BIJSTAND_LAW_STACK_H

#include <bijstand/rulebook.h>

#include "base/text.h"

#define BIJSTAND_LAW_TABLES 32 /* the most tables in a rulebook, the national one included */

/* A row of a table. */
struct bijstand_law_row {
  bijstand_value value;
  bijstand_parameter parameter;
  int32_t table;    /* 0 for the national table, then in the order of loading */
  int32_t from;     /* first day */
  int32_t until;    /* last day */
  int32_t line;     /* in its table */
  int32_t value_at; /* while its table is being read: where its value stands in the text */
  int32_t article;  /* offsets into the texts of the rulebook */
  int32_t source;
  uint8_t status;   /* BIJSTAND_AMOUNT_... */
  uint8_t currency; /* BIJSTAND_CURRENCY_... */
  uint8_t mark;     /* BIJSTAND_MARK_... */
  uint8_t practice; /* 1 when it may lie beyond the bounds of the law */
};

/* From this day on, up to the next piece of the same parameter, the default look-up gives this value. */
struct bijstand_law_piece {
  bijstand_value value;
  int32_t from;
};

struct bijstand_rulebook {
  int32_t tables;                                    /* how many, the national one included */
  int32_t names[BIJSTAND_LAW_TABLES];                /* offsets into the texts */
  struct bijstand_law_row *rows;                     /* by parameter, the table loaded last first, by day */
  int32_t row_of[BIJSTAND_PARAMETER_COUNT + 1];      /* the first row of a parameter */
  struct bijstand_law_piece *pieces;                 /* by parameter, by day, the first from EVER on */
  int32_t piece_of[BIJSTAND_PARAMETER_COUNT + 1];    /* the first piece of a parameter */
  uint64_t fingerprint;                              /* of the pieces */
  char *texts;                                       /* zero-ended strings; the first one is empty */
  int32_t texts_size;
  struct bijstand_report *reports;
  int32_t report_count;
};

/* --- Parameters (parameters.c) ----------------------------------------------------------------------- */

/* The parameter of that name. The search starts at a number: tables mostly keep the order of numbers. */
const struct bijstand_parameter_info *bijstand_law_parameter_named(struct bijstand_text name,
                                                                   bijstand_parameter likely);

/* The greatest value that a parameter of this type may have; the smallest is 0. */
bijstand_value bijstand_law_greatest(const struct bijstand_parameter_info *parameter);

/* ERROR_RANGE or ERROR_DATE for a value that the type of the parameter cannot have. */
bijstand_status bijstand_law_fits(const struct bijstand_parameter_info *parameter, bijstand_value value,
                                  struct bijstand_error *error);

/* --- Look-up (lookup.c) ------------------------------------------------------------------------------ */

/* What the tables say of a parameter on a day, and the days around it, both included, on which that stays. */
struct bijstand_law_answer {
  const struct bijstand_law_row *row; /* the row that answers; null when none does */
  int covered;                        /* 1 when some row covers the day, of whatever status */
  bijstand_value low;
  bijstand_value high;
};
struct bijstand_law_answer bijstand_law_answer(const bijstand_rulebook *rulebook,
                                               bijstand_parameter parameter, bijstand_value date,
                                               uint32_t statuses);

/*
 * A number of a definition (a bound, a default): itself, or the value of a national parameter on the day.
 * parameter is -1 when it is itself; its number is then BIJSTAND_UNKNOWN where the definition has none.
 */
struct bijstand_law_number {
  bijstand_value number;
  bijstand_parameter parameter;
};
struct bijstand_law_number bijstand_law_number(const struct bijstand_parameter_info *parameter,
                                               const char *text);

/* Works out the pieces of a rulebook from its rows. Error: MEMORY. */
bijstand_status bijstand_law_work_out(bijstand_rulebook *rulebook);

/* --- Putting a table on top (rulebook.c, table.c, check.c) ------------------------------------------- */

struct bijstand_law_load {
  bijstand_rulebook *made;       /* the new rulebook */
  const bijstand_rulebook *base; /* null for the national table */
  uint32_t flags;
  const char *text;              /* of the table; null for settings of a program */
  size_t length;
  struct bijstand_law_row *rows; /* of the table; owned by the load */
  int32_t row_count;
  int32_t report_room;           /* how many reports there is room for */
  struct bijstand_error *error;
};

/* 1 for a row of the table that is being put on top. */
static inline int bijstand_law_is_new(const struct bijstand_law_load *load,
                                      const struct bijstand_law_row *row)
{
  return row->table == load->made->tables - 1;
}

/* Says what is wrong with the value of a row, new or of an older table, and returns the status. */
bijstand_status bijstand_law_refuse(const struct bijstand_law_load *load, const struct bijstand_law_row *row,
                                    bijstand_status status, const char *format, ...) BIJSTAND_PRINTF(4, 5);

/* Reads the rows of a table; there is room for one a line, and for all its texts. */
bijstand_status bijstand_law_read(struct bijstand_law_load *load);

/*
 * Whether the table may lie on top of the base: bounds and values in force. The rows of the rulebook are
 * there, its pieces are not. Errors: CONFLICT, RANGE, MEMORY.
 */
bijstand_status bijstand_law_check(struct bijstand_law_load *load);

#endif
