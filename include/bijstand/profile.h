/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Profiles: how some municipalities did it, as tables of municipal parameters that are part of the library.
 *
 *   bijstand_rulebook *emmen;
 *   bijstand_rulebook_add_profile(national, "emmen-2003", BIJSTAND_LOAD_REPLAY, &emmen, &error);
 *
 * Each value names where it was read and how it is known (bijstand_amount.source, .mark). What was done is
 * not always what the law allowed. STRICT keeps to the law: the bound answers in place of such a value.
 * REPLAY answers what was done. bijstand_profile_check lists where the two part, for a day.
 */
#ifndef BIJSTAND_PROFILE_H
#define BIJSTAND_PROFILE_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/parameters.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A profile. The library owns it; it lives for ever. May grow at the end. */
struct bijstand_profile_info {
  const char *name;         /* emmen-2003 */
  const char *municipality; /* whose practice it is */
  const char *source;       /* what tells of it */
  const char *gloss;        /* the practice in one line */
  bijstand_value from;      /* the days it tells of, both included; NEVER: without end */
  bijstand_value until;
  const char *table;        /* its rows, as bijstand_rulebook_load reads them, ended by a zero byte */
};

BIJSTAND_API int32_t bijstand_profile_count(void);

/* The profile at a place (from 0), of a name; null if none. */
BIJSTAND_API const struct bijstand_profile_info *bijstand_profile_at(int32_t place);
BIJSTAND_API const struct bijstand_profile_info *bijstand_profile_by_name(const char *name);

/*
 * Makes a new rulebook: base with a profile on top. practice is BIJSTAND_LOAD_STRICT or
 * BIJSTAND_LOAD_REPLAY. base is not changed and not kept; the caller frees the result. Errors: NAME (no such
 * profile; the message names the nearest), those of bijstand_rulebook_load. *result is then as it was.
 */
BIJSTAND_API bijstand_status bijstand_rulebook_add_profile(const bijstand_rulebook *base, const char *name,
                                                           uint32_t practice, bijstand_rulebook **result,
                                                           struct bijstand_error *error);

/*
 * What in a profile goes beside the law of a day, or could not be held against it. Frozen: callers allocate
 * it.
 */
struct bijstand_tension {
  bijstand_parameter parameter;
  int32_t kind;          /* BIJSTAND_REPORT_BESIDE_LAW, or _BOUND_UNCHECKED: that law is not known */
  bijstand_value value;  /* of the profile */
  bijstand_value bound;  /* of the law; BIJSTAND_UNKNOWN when it is not known */
  int32_t is_most;       /* 1 when that is the most it may be, 0 when it is the least */
  uint32_t bound_status; /* BIJSTAND_AMOUNT_...: how sure the bound is; 0 when it is the same on all days */
  bijstand_value from;   /* the days around the day on which it stays so, both included */
  bijstand_value until;
  int32_t mark;          /* BIJSTAND_MARK_... of the value */
  int32_t line;          /* of the value in the table of the profile */
  char article[80];      /* where the bound stands on that day */
  char source[160];      /* of the value; cut off when longer */
};

/*
 * Lists what in a profile goes beside the law of a day, in the order of the parameters. base is the law it
 * is held against; *count is how many there are, of which the first size are written. items may be null when
 * size is 0. Errors: NAME (no such profile), ARGUMENT, MEMORY.
 */
BIJSTAND_API bijstand_status bijstand_profile_check(const bijstand_rulebook *base, const char *name,
                                                    bijstand_value date, struct bijstand_tension *items,
                                                    size_t size, size_t *count,
                                                    struct bijstand_error *error);

#ifdef __cplusplus
}
#endif

#endif
