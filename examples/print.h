/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Prints for people what decide found.
 */
#ifndef EXAMPLES_PRINT_H
#define EXAMPLES_PRINT_H

#include <bijstand/explain.h>
#include <bijstand/json.h>

/* A decision on standard output: right, norm and amount with their grounds and what is still missing for them; then a
 * line each for obligations, measures and the advice for every adult. */
void print_decision(bijstand_decision *decision, const bijstand_dossier *dossier, const char *title,
                    bijstand_language language);

/* What a report holds, on standard error. */
void print_errors(const bijstand_json_report *report, const char *name);
void print_warnings(const bijstand_json_report *report, const char *name);

#endif
