/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The rules of activation once more, for cases in which all that matters is known: see base/possible.h.
 */
#define LANE_KNOWN
#include "rules/activation/steps.c"
