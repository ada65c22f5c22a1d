/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writing JSON into a text that grows. Commas, and in an object over several lines line ends and indents,
 * come by themselves. Memory that runs out is remembered; the functions after it do nothing, and the end
 * tells.
 */
#ifndef BIJSTAND_JSON_OUT_H
#define BIJSTAND_JSON_OUT_H

#include <bijstand/json.h>

struct bijstand_json_out {
  struct bijstand_json_text *text;
  size_t start; /* length of the text before */
  bijstand_status status;
  int depth;  /* objects and lists around the next item that stand over several lines */
  int flat;   /* and those, within them, on one line */
  int before; /* what stands before the next item */
  int spaced; /* a space after commas and colons */
};

enum { BIJSTAND_JSON_ON_ONE_LINE = 0, BIJSTAND_JSON_OVER_LINES = 1 };

/* spaced is 1 for a text to be read by people. */
void bijstand_json_out_start(struct bijstand_json_out *out, struct bijstand_json_text *text, int spaced);

/* Ends the writing: on an error the text is as long as before. */
bijstand_status bijstand_json_out_end(struct bijstand_json_out *out);

/* Opens and closes an object or a list: "{" and "}", "[" and "]", each pair with the same form. */
void bijstand_json_out_open(struct bijstand_json_out *out, const char *bracket, int form);
void bijstand_json_out_close(struct bijstand_json_out *out, const char *bracket, int form);

/* The key of an object; what is put next is its value. */
void bijstand_json_out_key(struct bijstand_json_out *out, const char *key);

/* Values: a literal as it stands; null for a text that is null and for what is no day of the calendar. */
void bijstand_json_out_raw(struct bijstand_json_out *out, const char *literal);
void bijstand_json_out_string(struct bijstand_json_out *out, const char *text);
void bijstand_json_out_number(struct bijstand_json_out *out, int64_t number);
/* Basis points, which are not below nil, as the percentage that they are: 25, 12.5. */
void bijstand_json_out_percent(struct bijstand_json_out *out, int64_t basis_points);
void bijstand_json_out_date(struct bijstand_json_out *out, bijstand_value date);
void bijstand_json_out_month(struct bijstand_json_out *out, bijstand_value date); /* YYYY-MM */

#endif
