/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Activation: which phase, plan and instruments fit a person? It is advice and changes no right. The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/view.h"

#define WALK activation
#define WALK_TEXT "rules.activation"
#include "rules/steps.h"
