/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Measures: what follows on a breach or on what was paid too much? The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/view.h"

#define WALK measures
#define WALK_TEXT "rules.measures"
#include "rules/steps.h"
