/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The rules of eligibility a third time, for noting the route that a case takes through them: see rules/route.h.
 */
#define LANE_KNOWN
#define LANE_ROUTED
#include "rules/eligibility/steps.c"
