/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Eligibility: is there a right, what is the norm, what is paid? The rules on the day, those on the whole month once its
 * parts are known, and what is worth knowing besides. They are expressions; this file is the one place where they are compiled.
 */
#include "rules/reading.h"

#include "rules/eligibility/household.c"
#include "rules/eligibility/entitled.c"
#include "rules/eligibility/exclusions.c"
#include "rules/eligibility/last_resort.c"
#include "rules/eligibility/cost_sharers.c"
#include "rules/eligibility/norm.c"
#include "rules/eligibility/transition.c"
#include "rules/eligibility/wij.c"
#include "rules/eligibility/household_test.c"
#include "rules/eligibility/norm_2004.c"
#include "rules/eligibility/norm_share.c"
#include "rules/eligibility/exemptions.c"
#include "rules/eligibility/earnings.c"
#include "rules/eligibility/income.c"
#include "rules/eligibility/spouse_income.c"
#include "rules/eligibility/home.c"
#include "rules/eligibility/assets.c"
#include "rules/eligibility/survivors.c"
#include "rules/eligibility/search_period.c"
#include "rules/eligibility/low_income.c"
#include "rules/eligibility/amount.c"
#include "rules/eligibility/start.c"
#include "rules/eligibility/holiday_allowance.c"

#define WALK eligibility
#define WALK_TEXT "rules.eligibility"
#include "rules/steps.h"

#define WALK month
#define WALK_TEXT "rules.month"
#include "rules/steps.h"

#define WALK aside
#define WALK_TEXT "rules.aside"
#include "rules/steps.h"
