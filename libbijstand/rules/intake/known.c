/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The rules of intake once more, for cases in which all that matters is known: see base/possible.h.
 */
#define LANE_KNOWN
#include "rules/intake/steps.c"
