/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Activation: which phase, plan and instruments fit a person? It is advice and changes no right. The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/reading.h"

#include "rules/activation/support.c"
#include "rules/activation/severity.c"
#include "rules/activation/ladder.c"
#include "rules/activation/distance.c"
#include "rules/activation/phase.c"
#include "rules/activation/plan.c"
#include "rules/activation/register.c"
#include "rules/activation/instruments.c"
#include "rules/activation/offers.c"
#include "rules/activation/outflow.c"

#define WALK activation
#define WALK_TEXT "rules.activation"
#include "rules/steps.h"
