/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * All of libbijstand in one include. What is declared in these headers is public, and nothing else is; until 1.0
 * it may change with a release, and ChangeLog.md then says so.
 *
 * Read them in this order: what a value is and what can go wrong; the tables of names; the law and a municipality's
 * policy; the facts of a case; the decision; the decision in words, and what would turn it; the trajectory of
 * a case.
 */
#ifndef BIJSTAND_BIJSTAND_H
#define BIJSTAND_BIJSTAND_H

#include <bijstand/version.h>

#include <bijstand/status.h>
#include <bijstand/value.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include <bijstand/tables.h>

#include <bijstand/rulebook.h>
#include <bijstand/profile.h>

#include <bijstand/dossier.h>

#include <bijstand/decision.h>
#include <bijstand/columns.h>
#include <bijstand/duties.h>
#include <bijstand/activation.h>

#include <bijstand/terms.h>

#include <bijstand/explain.h>
#include <bijstand/whatif.h>

#include <bijstand/municipality.h>
#include <bijstand/trajectory.h>

#endif
