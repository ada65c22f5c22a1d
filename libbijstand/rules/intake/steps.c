/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Intake: which obligations hold for whom, from when until when, and which dates count? The rules are
 * expressions; this file is the one place where they are compiled.
 */
#include "rules/view.h"

#define WALK intake
#define WALK_TEXT "rules.intake"
#include "rules/steps.h"
