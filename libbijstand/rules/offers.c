/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The offers of a decision in order: which link of the activation chain each serves, and how far that is from the
 * advised plan.
 */
#include <bijstand/activation.h>

#include "rules/decision.h"

/* In the order of the chain, and within a link in that in which they are thought of. */
static const struct service {
  bijstand_outcome outcome;
  int32_t link;
} services[] = {
  { BIJSTAND_OUTCOME_OFFER_DEBT_HELP, BIJSTAND_ADVISED_PLAN_CARE },
  { BIJSTAND_OUTCOME_OFFER_CARE, BIJSTAND_ADVISED_PLAN_CARE },
  { BIJSTAND_OUTCOME_OFFER_LANGUAGE_COURSE, BIJSTAND_ADVISED_PLAN_PARTICIPATION },
  { BIJSTAND_OUTCOME_OFFER_SOCIAL_ACTIVATION, BIJSTAND_ADVISED_PLAN_PARTICIPATION },
  { BIJSTAND_OUTCOME_OFFER_VOLUNTEER_WORK, BIJSTAND_ADVISED_PLAN_PARTICIPATION },
  { BIJSTAND_OUTCOME_OFFER_PARTICIPATION_PLACE, BIJSTAND_ADVISED_PLAN_PARTICIPATION },
  { BIJSTAND_OUTCOME_SHELTERED_WORK, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_SHELTERED_EMPLOYMENT, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_SCHOOLING, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_LEARN_WORK_TRACK, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_SCHOOL_PROGRAMME, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WORK_LEARNING, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_SCHOOL_LEAVERS, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_INTERNSHIP, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_DIAGNOSIS_TRACK, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_TRIAL_PLACEMENT, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WORK_EXPERIENCE, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WIW_YOUTH_PLAN, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WIW_JOB, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_ID_JOB, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_DISABLED_WORKER_SUPPORT, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_TEMPORARY_WAGE_SUBSIDY, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WAGE_SUBSIDY, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_JOB_COACH, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WORK_PROVISION, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_INTERPRETER, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_WORK_AIDS, BIJSTAND_ADVISED_PLAN_GUIDANCE },
  { BIJSTAND_OUTCOME_OFFER_OWN_BUSINESS, BIJSTAND_ADVISED_PLAN_MEDIATION },
  { BIJSTAND_OUTCOME_OFFER_TEMP_AGENCY, BIJSTAND_ADVISED_PLAN_MEDIATION },
  { BIJSTAND_OUTCOME_OFFER_MEDIATION, BIJSTAND_ADVISED_PLAN_MEDIATION }
};
enum { SERVICES = sizeof services / sizeof services[0], LINKS = BIJSTAND_ADVISED_PLAN_MEDIATION + 1 };

_Static_assert((int)BIJSTAND_OFFER_CARE_MAY == (int)BIJSTAND_OFFER_MAY &&
                 (int)BIJSTAND_OFFER_CARE_MUST == (int)BIJSTAND_OFFER_MUST,
               "the codes of an offer are those of its outcome");

/* How many links of the chain come before this one, counted from the advised plan and round. */
static int32_t distance(int32_t link, bijstand_value advised)
{
  return advised < 0 || advised >= LINKS ? link : (link - (int32_t)advised + LINKS) % LINKS;
}

/* What is offered in a state, of the link at a distance; adds to what is there already. */
static size_t add(const bijstand_decision *d, int32_t who, int32_t state, int32_t at, bijstand_value advised,
                  struct bijstand_offer *items, size_t size, size_t count)
{
  for (int32_t i = 0; i < SERVICES; i++) {
    bijstand_value stands = BIJSTAND_UNKNOWN;
    bijstand_decision_value(d, services[i].outcome, who, &stands);
    if (stands != state || distance(services[i].link, advised) != at)
      continue;
    if (count < size)
      items[count] = (struct bijstand_offer){ services[i].outcome, state, services[i].link };
    count++;
  }
  return count;
}

bijstand_status bijstand_decision_offers(const bijstand_decision *d, int32_t who, struct bijstand_offer *items,
                                         size_t size, size_t *count)
{
  bijstand_value advised;
  if (count == NULL || (items == NULL && size > 0) ||
      bijstand_decision_value(d, BIJSTAND_OUTCOME_ADVISED_PLAN, who, &advised) != BIJSTAND_OK)
    return BIJSTAND_ERROR_ARGUMENT;
  *count = 0;
  for (int32_t at = 0; at < LINKS; at++)
    for (int32_t state = BIJSTAND_OFFER_MUST; state >= BIJSTAND_OFFER_MAY; state--)
      *count = add(d, who, state, at, advised, items, size, *count);
  return BIJSTAND_OK;
}
