/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rulebook: the amounts and terms of the law, dated, and over them the policy of one municipality.
 *
 * A rulebook is a stack of tables. At the bottom lies the national table, which is part of the library;
 * on top of it come the tables a caller loads: the policy of a municipality, the amounts of a new
 * half-year. Loading never changes a rulebook, it makes a new one. A rulebook is immutable, so threads
 * may share it.
 *
 * A question is always "this parameter on this day". The answer is a number or BIJSTAND_UNKNOWN; the
 * value of another day is never carried over into a day without one.
 *
 * The format of a table
 * ---------------------
 * CSV as in RFC 4180, UTF-8, with a header row that names the columns in any order:
 *
 *   parameter   name of the parameter                                                          required
 *   from        first day, yyyy-mm-dd                                                           required
 *   value       whole number in the unit of the parameter (euro cents, basis points, months ...), or the code
 *               of a parameter that has codes                                                   required
 *   until       last day. Empty or no such column: up to the day before the next row of the same parameter
 *               in this table, and for the last row without end
 *   article     article at that date
 *   status      in_force, published, derived, unverified or law_text. Empty or no such column: in_force
 *   source      where the number was read; in the national table a key of sources.csv
 *   currency    EUR or NLG for amounts of money, empty for all else. No such column: EUR
 *   unit        unit of the parameter as its definition has it: a guard against a file in other units
 *   mark        documented, published, law, calculated or proposed: how a value of practice is known. Empty or
 *               no such column: not said
 *
 * Rows may stand in any order. Periods of one parameter do not overlap within a table. Dates lie between
 * 1900-01-01 and 2199-12-31. A table is taken over as a whole or refused as a whole.
 *
 * Which row answers
 * -----------------
 * Of the rows that cover the day and have a status that was asked for, the one of the table loaded last.
 * By default the statuses in_force and published are asked for. A municipal parameter that no table has a
 * row for on that day answers with its default, if its definition has one: there the act gives a mere
 * power, and unset means that it is not used.
 *
 * Amounts in guilders (NLG) are guilder cents. Nothing is converted: bijstand_rulebook_find answers them
 * with their currency, every look-up that answers a bare number treats them as not covered.
 */
#ifndef BIJSTAND_RULEBOOK_H
#define BIJSTAND_RULEBOOK_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/parameters.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- What a parameter is ---- */

/* Who sets a parameter. */
enum {
  BIJSTAND_LAYER_NATIONAL = 0,  /* fixed by act, decree or notice */
  BIJSTAND_LAYER_MUNICIPAL = 1  /* set by the council or the college of a municipality */
};

/* The definition of a parameter. The library owns it; it lives for ever. May grow at the end. */
struct bijstand_parameter_info {
  bijstand_parameter number;
  const char *name;         /* English, lower case */
  int32_t layer;            /* BIJSTAND_LAYER_... */
  int32_t type;             /* BIJSTAND_TYPE_...; a date is written as a whole number, yyyymmdd */
  const char *unit;         /* what one unit of the value is; for codes the same as values */
  const char *values;       /* the codes of BIJSTAND_TYPE_ENUM in their order, divided by '|'; else empty */
  const char *min;          /* legal bounds of a municipal parameter, both included, */
  const char *max;          /*   and its value when no table sets it: a number, a code, or the name of a */
  const char *default_text; /*   national parameter whose value on that day it is; empty when there is none */
  const char *term;         /* Dutch legal term */
  const char *article;      /* in the newest numbering */
  const char *gloss;        /* meaning in one line */
};

BIJSTAND_API int32_t bijstand_parameter_count(void);

/* The definition at a place (from 0, in the order of the numbers), of a number, of a name; null if none. */
BIJSTAND_API const struct bijstand_parameter_info *bijstand_parameter_at(int32_t place);
BIJSTAND_API const struct bijstand_parameter_info *bijstand_parameter_by_id(bijstand_parameter number);
BIJSTAND_API const struct bijstand_parameter_info *bijstand_parameter_by_name(const char *name);

/*
 * Reads a value as a table writes it: a whole number in the unit of the parameter, or the name of a code.
 * Errors: NAME (unknown code), TYPE (not a whole number), RANGE (outside what the type can hold), DATE (a
 * yyyymmdd that does not exist). Legal bounds hang on the day and are checked when a rulebook is made.
 */
BIJSTAND_API bijstand_status bijstand_parameter_parse(bijstand_parameter number, const char *text,
                                                      size_t length, bijstand_value *value,
                                                      struct bijstand_error *error);

/* ---- Rulebooks ---- */

typedef struct bijstand_rulebook bijstand_rulebook;

/* Makes a rulebook of the national table alone. The caller frees it. Errors: MEMORY, ARGUMENT. */
BIJSTAND_API bijstand_status bijstand_rulebook_new(bijstand_rulebook **rulebook);

/* Frees a rulebook; null is fine. Rulebooks made from it live on. */
BIJSTAND_API void bijstand_rulebook_free(bijstand_rulebook *rulebook);

/* Flags of a load. */
enum {
  /* A row may replace a different value of a national parameter that is in force; each is reported. */
  BIJSTAND_LOAD_OVERRIDE = 1,
  /*
   * The table tells how things were done, also where that went beside the law. A value beyond its legal
   * bounds is taken over and reported (BESIDE_LAW). With REPLAY it answers; with STRICT the bound answers in
   * its place, in a table of its own on top. One of the two at most.
   */
  BIJSTAND_LOAD_REPLAY = 2,
  BIJSTAND_LOAD_STRICT = 4
};

/*
 * Makes a new rulebook: base with one more table on top. name names the table in errors and reports (a
 * file name, for instance); text is the content and need not end in a zero byte. base is not changed and
 * not kept.
 *
 * A row of a national parameter may fill a gap, and may replace a row of status derived, unverified or
 * law_text. Where an in_force or published value stands, an equal value is accepted and a different one
 * is refused, unless flags has BIJSTAND_LOAD_OVERRIDE. A value of a municipal parameter must lie within
 * its legal bounds on every day of its period, unless flags has BIJSTAND_LOAD_REPLAY or _STRICT.
 *
 * Errors, each with line and column and what was expected: SYNTAX (not a table), INCOMPLETE (no header, a
 * required column missing), DUPLICATE (a column twice), NAME (column, parameter, code, status, currency),
 * TYPE (value, unit, currency of what is no money), RANGE (bounds), DATE, ORDER (until before from), OVERLAP,
 * CONFLICT (with the value in force), LIMIT (2 GiB, 32 tables), MEMORY, ARGUMENT. place begins with the name
 * of the table. Where a table makes a value of an older table unlawful, there is no line. *result is then as
 * it was.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_load(const bijstand_rulebook *base, const char *name,
                                                    const char *text, size_t length, uint32_t flags,
                                                    bijstand_rulebook **result,
                                                    struct bijstand_error *error);

/* One row of a table, set from a program. */
struct bijstand_setting {
  bijstand_parameter parameter;
  bijstand_value from;  /* first day; BIJSTAND_EVER: since ever */
  bijstand_value until; /* last day; BIJSTAND_NEVER: without end */
  bijstand_value value;
};

/*
 * As bijstand_rulebook_load, with rows from a program: status in_force, amounts in euro cents. In an
 * error, place is the name of the parameter and line the place of the setting, from 1.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_with(const bijstand_rulebook *base,
                                                    const struct bijstand_setting *settings, size_t count,
                                                    bijstand_rulebook **result,
                                                    struct bijstand_error *error);

/* ---- Look-up ---- */

/*
 * The value of a parameter on a day, by default look-up: in force or published, in euro if it is money,
 * the default of a municipal parameter that is not set. *value is BIJSTAND_UNKNOWN when there is no
 * answer, and for a date that is not known. Errors: ARGUMENT.
 *
 * The national table was closed on BIJSTAND_RULEBOOK_HORIZON. A value of a later day is that of a row
 * without end: the rule as last read.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_value(const bijstand_rulebook *rulebook,
                                                     bijstand_parameter parameter, bijstand_value date,
                                                     bijstand_value *value);

/* The day 2026-12-31: no indexed amount of the national table reaches beyond it. */
#define BIJSTAND_RULEBOOK_HORIZON INT64_C(20818)

/* How sure a row is; a set of statuses is a sum of these. */
enum {
  BIJSTAND_AMOUNT_IN_FORCE = 1,   /* applied at that date: official journal, editorial note, ministry */
  BIJSTAND_AMOUNT_PUBLISHED = 2,  /* applied at that date according to a published list, or case law */
  BIJSTAND_AMOUNT_DERIVED = 4,    /* worked out from printed figures; nobody printed it */
  BIJSTAND_AMOUNT_UNVERIFIED = 8, /* announced, from general knowledge, or its start or end was not read */
  BIJSTAND_AMOUNT_LAW_TEXT = 16,  /* printed in the consolidated text, but perhaps not what was paid */
  BIJSTAND_AMOUNT_ANSWERS = 3,    /* in force and published: what the default look-up answers with */
  BIJSTAND_AMOUNT_ANY = 31
};

/* How a value of practice is known. */
enum {
  BIJSTAND_MARK_NONE = 0,       /* not said: an amount of the law, an ordinary policy */
  BIJSTAND_MARK_DOCUMENTED = 1, /* a report of that practice tells it */
  BIJSTAND_MARK_PUBLISHED = 2,  /* another public source does */
  BIJSTAND_MARK_LAW = 3,        /* it follows from the text of the law */
  BIJSTAND_MARK_CALCULATED = 4, /* worked out from figures that are told */
  BIJSTAND_MARK_PROPOSED = 5    /* no source: a proposal that fills a gap */
};

enum {
  BIJSTAND_CURRENCY_NONE = 0, /* not money */
  BIJSTAND_CURRENCY_EUR = 1,
  BIJSTAND_CURRENCY_NLG = 2   /* guilder cents */
};

/* A row that answers. The caller allocates it; the texts belong to the rulebook and live as long. */
struct bijstand_amount {
  bijstand_value value;
  bijstand_value from;   /* first day of the row, or BIJSTAND_EVER */
  bijstand_value until;  /* last day of the row; BIJSTAND_NEVER: without end */
  uint32_t status;       /* BIJSTAND_AMOUNT_...; 0 for a default */
  int32_t currency;      /* BIJSTAND_CURRENCY_... */
  int32_t table;         /* 0 the national table, 1, 2 ... the loaded ones in order; -1 a default */
  int32_t line;          /* line of the row in its table; 0 for a default */
  int32_t mark;          /* BIJSTAND_MARK_... */
  const char *article;   /* article at that date; may be empty */
  const char *source;    /* where it was read: a key of sources.csv for the national table; may be empty */
};

/*
 * The row that answers for a parameter on a day, when rows of the given statuses may answer (a sum of
 * BIJSTAND_AMOUNT_...). When none does and no table has a row for that day, the default of a municipal
 * parameter. *amount is filled in any case; when there is no answer its value is BIJSTAND_UNKNOWN, and from
 * and until are days around the date on which there is none either. Errors: ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_find(const bijstand_rulebook *rulebook,
                                                    bijstand_parameter parameter, bijstand_value date,
                                                    uint32_t statuses, struct bijstand_amount *amount);

/*
 * The day on which somebody born on birth_date reaches pension age (AOW 7a): the first day on which his
 * age in months is at least the pension age of that day. Where the month has no such day, it is the last
 * day of the month. Who reached it keeps it. Whoever had reached it before the table begins, reached it
 * at its first age. *date is BIJSTAND_UNKNOWN when the pension age of the time is not covered. Errors:
 * ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_pension_date(const bijstand_rulebook *rulebook,
                                                            bijstand_value birth_date, bijstand_value *date);

/*
 * The name of a table of the rulebook: national.csv, the name a table was loaded with, or "settings". Null
 * when there is no such table. It belongs to the rulebook.
 */
BIJSTAND_API const char *bijstand_rulebook_table_name(const bijstand_rulebook *rulebook, int32_t table);

/* ---- Reports: what a load did that its caller should know, but that is no error ---- */

enum {
  BIJSTAND_REPORT_EQUAL = 0,          /* a value equal to the one in force was accepted */
  BIJSTAND_REPORT_OVERRIDE = 1,       /* a value in force was replaced by a different one */
  BIJSTAND_REPORT_BOUND_UNCHECKED = 2, /* a bound was not checked: its parameter has no value then */
  BIJSTAND_REPORT_BESIDE_LAW = 3       /* a value of practice lies beyond a bound of the law */
};

/* One report. The rulebook owns it. May grow at the end. */
struct bijstand_report {
  int32_t kind;                 /* BIJSTAND_REPORT_... */
  int32_t line;                 /* line in the table, or place of the setting, from 1 */
  bijstand_parameter parameter;
  bijstand_value from;          /* the days it holds for, both included */
  bijstand_value until;
  char table[160];              /* name of the table; cut off when longer */
  char message[320];            /* English */
  bijstand_value value;         /* in the table */
  bijstand_value bound;         /* of BESIDE_LAW: the bound; otherwise BIJSTAND_UNKNOWN */
  int32_t is_most;              /* 1 when that is the most it may be, 0 when it is the least */
  uint32_t bound_status;        /* BIJSTAND_AMOUNT_... of the bound; 0 when it is the same on all days */
  char article[80];             /* where the bound stands on those days */
};

/* The reports of all loads that led to this rulebook, in order. */
BIJSTAND_API int32_t bijstand_rulebook_report_count(const bijstand_rulebook *rulebook);

/* The report at a place; null when there is none. */
BIJSTAND_API const struct bijstand_report *bijstand_rulebook_report_at(const bijstand_rulebook *rulebook,
                                                                       int32_t place);

#ifdef __cplusplus
}
#endif

#endif
