/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What can be offered to a person, as a list in order. Each offer rests on an outcome of the question activation, whose
 * grounds are its reasons; what is not known yet is not in the list, and missing from it is told by that outcome.
 *
 *   struct bijstand_offer offers[32];
 *   size_t count;
 *   bijstand_decision_offers(decision, person, offers, 32, &count);
 *   for (size_t i = 0; i < count; i++)
 *     puts(bijstand_outcome_by_id(offers[i].outcome)->term);
 */
#ifndef BIJSTAND_ACTIVATION_H
#define BIJSTAND_ACTIVATION_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How an offer stands. The codes are those of every outcome of an offer; 0: it is not one for this person. */
enum {
  BIJSTAND_OFFER_MAY = 1, /* a power of the college, or a route of the municipality */
  BIJSTAND_OFFER_MUST = 2 /* a duty of the college, or a claim */
};

/* Records of this kind may grow at the end. */
struct bijstand_offer {
  bijstand_outcome outcome; /* its term is the name of the offer */
  int32_t state;            /* BIJSTAND_OFFER_* */
  int32_t link;             /* BIJSTAND_ADVISED_PLAN_*: the link of the activation chain that it serves */
};

/*
 * The offers for an adult: those that serve the advised plan first, then those of the links after it in the chain, then
 * those before it; within a link what must be offered first. Writes at most size of them and sets *count to how many
 * there are; items may be null when size is 0. ERROR_ARGUMENT: no such adult, or activation was not asked.
 */
BIJSTAND_API bijstand_status bijstand_decision_offers(const bijstand_decision *decision, int32_t person,
                                                      struct bijstand_offer *items, size_t size, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
