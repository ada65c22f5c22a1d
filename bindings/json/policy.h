/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The policy of a case: a profile, and over it municipal parameters for the calendar year of the question. The
 * bounds that the law sets to them change over the years, so that what may be set today may not be said of all
 * days.
 */
#ifndef BIJSTAND_JSON_POLICY_H
#define BIJSTAND_JSON_POLICY_H

#include <bijstand/profile.h>

#include "parse.h"

struct bijstand_json_policy {
  const struct bijstand_profile_info *profile; /* null for none */
  uint32_t practice;                           /* BIJSTAND_LOAD_STRICT or BIJSTAND_LOAD_REPLAY */
  size_t count;                                /* of the settings, in the order in which they were written */
  struct bijstand_setting settings[BIJSTAND_PARAMETER_COUNT];
};

/* Reads what a case has under profile, practice and policy; the latter for the year of the date. */
void bijstand_json_policy_read(struct bijstand_json_report *report, struct json_object *tree,
                               bijstand_value date, struct bijstand_json_policy *policy);

int bijstand_json_policy_equal(const struct bijstand_json_policy *a, const struct bijstand_json_policy *b);

/* Makes a rulebook of base with a policy on top, which the caller frees; null for an empty policy. */
bijstand_status bijstand_json_policy_layer(struct bijstand_json_report *report, const bijstand_rulebook *base,
                                           const struct bijstand_json_policy *policy,
                                           bijstand_rulebook **layered);

#endif
