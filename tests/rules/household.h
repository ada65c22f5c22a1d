/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Households for the tests of the rules: each of them is a dossier in which everything that matters is known and
 * nothing stands in the way of a right, so that a test states only what it is about.
 */
#ifndef TESTS_RULES_HOUSEHOLD_H
#define TESTS_RULES_HOUSEHOLD_H

#include <stdio.h>
#include <stdlib.h>

#include <bijstand/decision.h>

#include "tests/dossier/sample.h"

/* States what has held since ever and was known all along. */
static inline void fact(bijstand_dossier *dossier, int32_t person, const char *name, const char *text)
{
  state(dossier, person, name, EVER, EVER, text);
}

static inline int32_t add_adult(bijstand_dossier *dossier, bijstand_role role, const char *id, const char *birth_date)
{
  int32_t person = add(dossier, role, id);
  fact(dossier, person, "birth_date", birth_date);
  fact(dossier, person, "nationality", "dutch");
  fact(dossier, person, "lives_in_netherlands", "true");
  fact(dossier, person, "income_work_net", "0");
  fact(dossier, person, "income_state_pension", "0");
  fact(dossier, person, "asset_bank", "0");
  fact(dossier, person, "education_possible", "false");
  fact(dossier, person, "education_followed", "false");
  fact(dossier, person, "parents_means_insufficient", "false");
  fact(dossier, person, "parents_claim_unenforceable", "false");
  return person;
}

/* A single person who rents a home; the applicant is person 0. */
static inline bijstand_dossier *single(const char *birth_date)
{
  bijstand_dossier *dossier = new_dossier();
  fact(dossier, BIJSTAND_CASE, "home_tenure", "rented");
  add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", birth_date);
  return dossier;
}

/* A married couple; the partner is person 1. */
static inline bijstand_dossier *couple(const char *applicant, const char *partner)
{
  bijstand_dossier *dossier = single(applicant);
  int32_t spouse = add_adult(dossier, BIJSTAND_ROLE_PARTNER, "partner", partner);
  fact(dossier, spouse, "legal_bond", "marriage");
  fact(dossier, spouse, "kinship", "none");
  return dossier;
}

static inline int32_t add_child(bijstand_dossier *dossier, const char *id, const char *birth_date)
{
  int32_t child = add(dossier, BIJSTAND_ROLE_CHILD, id);
  fact(dossier, child, "birth_date", birth_date);
  fact(dossier, child, "lives_in_netherlands", "true");
  fact(dossier, child, "child_benefit_recipient", "applicant");
  fact(dossier, child, "full_care", "true");
  return child;
}

static inline int32_t add_housemate(bijstand_dossier *dossier, const char *id, const char *birth_date)
{
  int32_t person = add(dossier, BIJSTAND_ROLE_HOUSEMATE, id);
  fact(dossier, person, "birth_date", birth_date);
  fact(dossier, person, "kinship", "none");
  fact(dossier, person, "mutual_care", "false");
  fact(dossier, person, "rental_contract_kind", "none");
  fact(dossier, person, "education_followed", "false");
  return person;
}

/* The national rulebook and a decision, for one test. */
struct bench {
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
};

static inline struct bench bench_new(void)
{
  struct bench b = { NULL, NULL };
  ck_assert_int_eq(bijstand_rulebook_new(&b.rulebook), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_new(&b.decision), BIJSTAND_OK);
  return b;
}

static inline void bench_free(struct bench b)
{
  bijstand_decision_free(b.decision);
  bijstand_rulebook_free(b.rulebook);
}

static inline void decide(struct bench b, const bijstand_dossier *dossier, const char *date)
{
  ck_assert_int_eq(bijstand_decide(b.rulebook, dossier, day(date), BIJSTAND_NEVER, b.decision), BIJSTAND_OK);
}

static inline bijstand_value value_of(struct bench b, bijstand_outcome outcome)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  ck_assert_int_eq(bijstand_decision_value(b.decision, outcome, BIJSTAND_CASE, &value), BIJSTAND_OK);
  return value;
}

static inline struct bijstand_range bounds_of(struct bench b, bijstand_outcome outcome)
{
  struct bijstand_range bounds = { 0, 0 };
  ck_assert_int_eq(bijstand_decision_bounds(b.decision, outcome, BIJSTAND_CASE, &bounds), BIJSTAND_OK);
  return bounds;
}

/* How a rule came out for the case, or for a person; -1 when it was not in force. */
static inline int32_t ground_of(struct bench b, const char *rule, int32_t person)
{
  struct bijstand_ground ground;
  for (int32_t i = 0; i < bijstand_decision_ground_count(b.decision); i++) {
    ck_assert_int_eq(bijstand_decision_ground_at(b.decision, i, &ground), BIJSTAND_OK);
    if (ground.person == person && strcmp(bijstand_rule_by_id(ground.rule)->name, rule) == 0)
      return ground.outcome;
  }
  return -1;
}

#endif
