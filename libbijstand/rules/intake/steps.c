/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Intake: which obligations hold for whom, from when until when, and which dates count? The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/reading.h"

#include "rules/intake/workday.c"
#include "rules/intake/duties.c"
#include "rules/intake/single_parent.c"
#include "rules/intake/lifted.c"
#include "rules/intake/work_duties.c"
#include "rules/intake/other_duties.c"
#include "rules/intake/language.c"
#include "rules/intake/loans.c"
#include "rules/intake/deadlines.c"
#include "rules/intake/gate.c"

#define WALK intake
#define WALK_TEXT "rules.intake"
#include "rules/steps.h"
