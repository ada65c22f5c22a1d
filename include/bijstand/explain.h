/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Explanation: a decision in words, in Dutch and in English. What is said follows from the decision alone:
 * the grounds with their articles, the values that were used, and what is not known yet.
 *
 *   char text[4096];
 *   size_t length;
 *   bijstand_explain_letter(decision, BIJSTAND_LANGUAGE_DUTCH, text, sizeof text, &length);
 *
 * All functions write UTF-8 into text, which the caller owns, with a zero byte, and set *length to the length
 * of the whole text: when that is not below size, what was written is cut off between two characters. text
 * may be null when size is 0. Nothing is allocated and no locale is looked at. Persons are named by their ids
 * and nothing else.
 *
 * Errors: ARGUMENT for a null pointer, an unknown language, a decision that has not been made, and a number
 * that names nothing. text and *length are then as they were.
 */
#ifndef BIJSTAND_EXPLAIN_H
#define BIJSTAND_EXPLAIN_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/status.h>
#include <bijstand/tables.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t bijstand_language;
enum { BIJSTAND_LANGUAGE_DUTCH = 0, BIJSTAND_LANGUAGE_ENGLISH = 1, BIJSTAND_LANGUAGE_COUNT = 2 };

/* How a ground names its article: one of the first three, and the last added to it or not. */
enum {
  BIJSTAND_CITE_NOT = 0,    /* the sentence alone */
  BIJSTAND_CITE_BEFORE = 1, /* Pw 34(3)(a): Vermogensgrens alleenstaande: € 8.000,00. */
  BIJSTAND_CITE_BEHIND = 2, /* Vermogensgrens alleenstaande: € 8.000,00 (Pw 34(3)(a)). */
  BIJSTAND_CITE_IN_FULL = 4 /* artikel 34, lid 3, onderdeel a, van de Participatiewet */
};

/* The article of a rule: Pw 34(3)(a) with style 0, spelled out with BIJSTAND_CITE_IN_FULL. */
BIJSTAND_API bijstand_status bijstand_explain_article(bijstand_rule rule, bijstand_language language,
                                                      uint32_t style, char *text, size_t size,
                                                      size_t *length);

/* A value of a fact: € 8.000,00 or 15 juli 2026 or huurwoning. */
BIJSTAND_API bijstand_status bijstand_explain_value(bijstand_fact fact, bijstand_value value,
                                                    bijstand_language language, char *text, size_t size,
                                                    size_t *length);

/*
 * The sentence of a ground with the values of this decision in it. Where the rule does not apply, is open, or
 * leaves the college a choice, and where it applies to another part of the month only, the sentence says that
 * first: "Niet van toepassing: ...".
 */
BIJSTAND_API bijstand_status bijstand_explain_ground(const bijstand_decision *decision,
                                                     const struct bijstand_ground *ground,
                                                     bijstand_language language, uint32_t style, char *text,
                                                     size_t size, size_t *length);

/* An outcome in one line: "Bijstand over juli 2026: € 1.419,46". person as for bijstand_decision_value. */
BIJSTAND_API bijstand_status bijstand_explain_outcome(const bijstand_decision *decision,
                                                      bijstand_outcome outcome, int32_t person,
                                                      bijstand_language language, char *text, size_t size,
                                                      size_t *length);

/* The question for a missing fact, with the id of the person: "anna: Welke nationaliteit heeft u?". */
BIJSTAND_API bijstand_status bijstand_explain_missing(const bijstand_decision *decision,
                                                      const struct bijstand_missing *missing,
                                                      bijstand_language language, char *text, size_t size,
                                                      size_t *length);

/*
 * The whole decision as a letter to the client, in plain language: who and which day, the right, the amounts,
 * the parts of the month, each ground that counted with its article, what is still missing, and how to
 * object. A few thousand characters. While right or amount is open it says that it is no decision yet.
 */
BIJSTAND_API bijstand_status bijstand_explain_letter(bijstand_decision *decision, bijstand_language language,
                                                     char *text, size_t size, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
