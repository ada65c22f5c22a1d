/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Generated dossiers: the same ones in each run, for the benchmark and for tests that compare. Over all of them every rule
 * has something to do.
 */
#ifndef BENCH_GENERATED_H
#define BENCH_GENERATED_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <bijstand/bijstand.h>

#include "bench/must.h"

static uint64_t seed = 20260701;

/* A number from 0 to below n (a linear congruential generator: any will do, as long as it stays the same). */
static int64_t any(int64_t n)
{
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (int64_t)((seed >> 33) % (uint64_t)n);
}

static void set(bijstand_dossier *dossier, int32_t person, bijstand_fact fact, bijstand_value value)
{
  must(bijstand_dossier_set(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_EVER, value));
}

/* A value of a fact, mostly in the range that occurs. */
static bijstand_value any_value(const struct bijstand_fact_info *fact, bijstand_value date)
{
  switch (fact->type) {
  case BIJSTAND_TYPE_BOOL:
    return any(8) == 0;
  case BIJSTAND_TYPE_ENUM:
    return any(fact->value_count);
  case BIJSTAND_TYPE_DATE:
    return date - any(2000);
  case BIJSTAND_TYPE_CENTS:
    return any(3) ? any(60000) : any(1200000);
  default:
    return fact->domain.low + any(fact->domain.high - fact->domain.low < 30 ? fact->domain.high - fact->domain.low + 1 : 30);
  }
}

/* States a few facts at random, so that over all dossiers every rule has something to do. */
static void state_some(bijstand_dossier *dossier, int32_t person, uint32_t role_bit, bijstand_value date)
{
  for (int32_t i = 0; i < bijstand_fact_count(); i++) {
    const struct bijstand_fact_info *fact = bijstand_fact_at(i);
    int concerns = role_bit ? (fact->roles & role_bit) != 0 : fact->scope == BIJSTAND_SCOPE_CASE;
    if (concerns && fact->number != BIJSTAND_FACT_BIRTH_DATE && any(40) == 0)
      bijstand_dossier_set(dossier, person, fact->number, BIJSTAND_EVER, BIJSTAND_EVER, any_value(fact, date));
  }
}

static int32_t add_any(bijstand_dossier *dossier, bijstand_role role, int number, bijstand_value date, int64_t age_low, int64_t age_span)
{
  char id[16];
  int32_t person;
  snprintf(id, sizeof id, "p%d", number);
  must(bijstand_dossier_add_person(dossier, role, id, &person));
  set(dossier, person, BIJSTAND_FACT_BIRTH_DATE, date - 365 * (age_low + any(age_span)) - any(365));
  state_some(dossier, person, UINT32_C(1) << role, date);
  return person;
}

/* What most dossiers state. */
static void state_usual(bijstand_dossier *dossier, int32_t person)
{
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_NATIONALITY, BIJSTAND_EVER, BIJSTAND_EVER, 0);
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_LIVES_IN_NETHERLANDS, BIJSTAND_EVER, BIJSTAND_EVER, 1);
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_INCOME_WORK_NET, BIJSTAND_EVER, BIJSTAND_EVER, any(3) ? 0 : any(180000));
  bijstand_dossier_set(dossier, person, BIJSTAND_FACT_ASSET_BANK, BIJSTAND_EVER, BIJSTAND_EVER, any(900000));
}

/* A household on a date; what it states it has always stated. */
static bijstand_dossier *generate(bijstand_value date)
{
  bijstand_dossier *dossier;
  int number = 0;
  must(bijstand_dossier_new(&dossier));
  state_usual(dossier, add_any(dossier, BIJSTAND_ROLE_APPLICANT, number++, date, 17, 55));
  if (any(3) == 0) {
    int32_t partner = add_any(dossier, BIJSTAND_ROLE_PARTNER, number++, date, 17, 55);
    state_usual(dossier, partner);
    bijstand_dossier_set(dossier, partner, BIJSTAND_FACT_LEGAL_BOND, BIJSTAND_EVER, BIJSTAND_EVER, any(3) ? 1 : 0);
  }
  for (int64_t children = any(3); children > 0; children--)
    add_any(dossier, BIJSTAND_ROLE_CHILD, number++, date, 0, 18);
  for (int64_t housemates = any(4) ? 0 : 1 + any(4); housemates > 0; housemates--)
    add_any(dossier, BIJSTAND_ROLE_HOUSEMATE, number++, date, 15, 60);
  bijstand_dossier_set(dossier, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, BIJSTAND_EVER, BIJSTAND_EVER, any(6) ? 0 : any(6));
  state_some(dossier, BIJSTAND_CASE, 0, date);
  return dossier;
}

#endif
