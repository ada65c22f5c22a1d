/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Measures: what follows on a breach or on what was paid too much? The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/reading.h"

#include "rules/intake/workday.c"

#include "rules/measures/breach.c"
#include "rules/measures/exempt.c"
#include "rules/measures/language.c"
#include "rules/measures/reduction.c"
#include "rules/measures/fine.c"
#include "rules/measures/warning.c"
#include "rules/measures/debts.c"
#include "rules/measures/recovery.c"
#include "rules/measures/suspension.c"

#define WALK measures
#define WALK_TEXT "rules.measures"
#include "rules/steps.h"
