/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Figures of a municipality: from what it states of itself, the grant it gets, whether the safety net is open, what
 * becomes of money for reintegration, and the plain ratios by which a plan is judged. No client is part of it.
 *
 *   struct bijstand_municipality town;
 *   struct bijstand_found found[BIJSTAND_FIGURE_COUNT];
 *   bijstand_municipality_clear(&town);
 *   town.figures[BIJSTAND_FIGURE_INHABITANTS] = 20000;
 *   bijstand_municipality_decide(rulebook, date, &town, found, BIJSTAND_FIGURE_COUNT, &count);
 *
 * Thresholds and conditions are parameters of the day. Not stated is not known, and an answer that hangs on it is
 * BIJSTAND_UNKNOWN and says what is missing.
 */
#ifndef BIJSTAND_MUNICIPALITY_H
#define BIJSTAND_MUNICIPALITY_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/figures.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A figure, stated or found. The library owns it; it lives for ever. May grow at the end. */
struct bijstand_figure_info {
  bijstand_figure number;
  const char *name;
  int32_t is_stated;   /* 1 when the municipality states it, 0 when it is found */
  int32_t type;        /* BIJSTAND_TYPE_... */
  const char *values;  /* the codes of BIJSTAND_TYPE_ENUM in their order, divided by '|'; else empty */
  const char *unit;    /* percent and percent_text are basis points; millionths are a share */
  bijstand_value max;  /* the greatest value; the smallest is 0 */
  const char *key;     /* where it stands in JSON: safety_net.kind, earlier_deficits_percent[0] */
  const char *term;    /* Dutch */
  const char *article; /* in the newest numbering; "practice" for a formula */
  const char *gloss;   /* meaning in one line */
};

BIJSTAND_API int32_t bijstand_figure_count(void);

/* The figure at a place (from 0, in the order of the numbers), of a name; null if none. */
BIJSTAND_API const struct bijstand_figure_info *bijstand_figure_at(int32_t place);
BIJSTAND_API const struct bijstand_figure_info *bijstand_figure_by_name(const char *name);

/*
 * Reads a value as text: a whole number, a percentage with at most two decimals, true or false, the name of a code.
 * Errors: NAME (unknown code), TYPE, RANGE, ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_figure_parse(bijstand_figure number, const char *text, size_t length,
                                                   bijstand_value *value, struct bijstand_error *error);

/* What a municipality states of itself, by figure; BIJSTAND_UNKNOWN: not stated. Frozen: callers allocate it. */
struct bijstand_municipality {
  bijstand_value figures[96]; /* room for figures to come */
};

/* States nothing. */
BIJSTAND_API void bijstand_municipality_clear(struct bijstand_municipality *municipality);

/* One figure that was found. Frozen: callers allocate it. */
struct bijstand_found {
  bijstand_figure figure;
  int32_t ground;       /* BIJSTAND_GROUND_...: whether the article stands in the way, or just applies; OPEN */
  bijstand_value value; /* BIJSTAND_UNKNOWN: not known, or there is none */
  uint64_t missing;     /* the stated figures that could settle it, a bit for each: 1 << BIJSTAND_FIGURE_... */
  const char *article;  /* in which it stands on the day; empty for a formula. It belongs to the rulebook */
};

/*
 * Works out every figure that is found, for a day, in the order of their numbers; *count is how many there are, of
 * which the first size are written. items may be null when size is 0. Errors: ARGUMENT (a pointer that is null, a
 * value out of its range, a value for a figure that is found).
 */
BIJSTAND_API bijstand_status bijstand_municipality_decide(const bijstand_rulebook *rulebook, bijstand_value date,
                                                          const struct bijstand_municipality *stated,
                                                          struct bijstand_found *items, size_t size,
                                                          size_t *count);

#ifdef __cplusplus
}
#endif

#endif
