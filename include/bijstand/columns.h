/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Many cases at once. All rows are households of one shape: the persons of a dossier, with what it states of them. Of each
 * row columns of values state the rest, one column for a fact of a person or of the case; other columns take the outcomes.
 *
 *   bijstand_columns *columns;
 *   bijstand_columns_new(household, &columns);
 *   bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_WORK_NET, NULL);
 *   bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL);
 *   struct bijstand_input wage = { .values = wages };
 *   struct bijstand_output amount = { .values = amounts };
 *   struct bijstand_batch batch = { .rows = n, .date = day, .known_on = BIJSTAND_NEVER, .inputs = &wage, .outputs = &amount };
 *   bijstand_columns_decide(columns, rulebook, &batch, &error);
 *
 * A value of a column holds since ever, as one that bijstand_dossier_set states with BIJSTAND_EVER; each row is answered as
 * that dossier would be. What rows have in common is worked out once for all rows of a date, so rows that share a date should
 * stand together; and a handle that is used again knows it already. Deciding allocates nothing. A handle belongs to one thread at a time; threads share a rulebook.
 */
#ifndef BIJSTAND_COLUMNS_H
#define BIJSTAND_COLUMNS_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/dossier.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/tables.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct bijstand_columns bijstand_columns;

enum {
  BIJSTAND_COLUMNS_MAX = 512, /* columns of either kind */
  BIJSTAND_TRACED_MAX = 64    /* rules in a trace, one bit each */
};

/* Copies the household. ERROR_INCOMPLETE: it has no applicant; a birth date may be left to a column. */
BIJSTAND_API bijstand_status bijstand_columns_new(const bijstand_dossier *household, bijstand_columns **columns);
BIJSTAND_API void bijstand_columns_free(bijstand_columns *columns);

/*
 * Adds a column of facts, of a person by his number in the household or of the case (BIJSTAND_CASE). It takes the place of
 * all that the household states of the fact. *number (may be null) is its place among the inputs. ERROR_ARGUMENT: no such
 * fact or person, or no room; ERROR_ROLE: the person does not have the fact; ERROR_DUPLICATE: it has a column already.
 */
BIJSTAND_API bijstand_status bijstand_columns_add_input(bijstand_columns *columns, int32_t person, bijstand_fact fact,
                                                        int32_t *number);

/* Adds a column for an outcome, of a person or of the case, in the same way. */
BIJSTAND_API bijstand_status bijstand_columns_add_output(bijstand_columns *columns, bijstand_outcome outcome,
                                                         int32_t person, int32_t *number);

/*
 * Says which rules a trace tells of, at most BIJSTAND_TRACED_MAX: bit i of a row is set when the i-th of them surely holds
 * on the date, for the case or for any person.
 */
BIJSTAND_API bijstand_status bijstand_columns_set_trace(bijstand_columns *columns, const bijstand_rule *rules,
                                                        int32_t count);

/* Values to read: BIJSTAND_UNKNOWN is not known. The caller's, and only read. */
struct bijstand_input {
  const bijstand_value *values;
  ptrdiff_t stride;     /* bytes from one row to the next; 0: those of a value */
  const uint8_t *valid; /* null, or a bit a row, the lowest of a byte first: 0 is not known, whatever stands there */
};

/* Room to write. BIJSTAND_UNKNOWN is written for what is not known, BIJSTAND_NEVER for what there is none of. */
struct bijstand_output {
  bijstand_value *values;
  ptrdiff_t stride;
};

struct bijstand_batch {
  size_t rows;
  bijstand_value date;                 /* of all rows, when there are no */
  const bijstand_value *dates;         /* dates of each row, or null */
  ptrdiff_t dates_stride;              /* as of an input */
  bijstand_value known_on;             /* see bijstand_decide */
  const struct bijstand_input *inputs; /* in the order in which they were added */
  const struct bijstand_output *outputs;
  uint64_t *trace;                     /* one for each row, or null */
};

/*
 * Decides all rows. Values and dates are all looked at before the first row is decided: ERROR_RANGE or ERROR_DATE, with
 * line the row and column the input, both from 1 (column 0: the date), and nothing is written. ERROR_INCOMPLETE: a person
 * has no birth date and no column for it. error may be null.
 */
BIJSTAND_API bijstand_status bijstand_columns_decide(bijstand_columns *columns, const bijstand_rulebook *rulebook,
                                                     const struct bijstand_batch *batch, struct bijstand_error *error);

/*
 * The household as it is in one row, to be decided once more with all its grounds. Borrowed until the handle is used again.
 */
BIJSTAND_API bijstand_status bijstand_columns_row(bijstand_columns *columns, const struct bijstand_batch *batch,
                                                  size_t row, const bijstand_dossier **household);

#ifdef __cplusplus
}
#endif

#endif
