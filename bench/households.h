/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Households as they come by at a counter, of each kind some that differ in what differs from one to the next: age, savings
 * and wage. Everything that right and amount hang on is known.
 */
#ifndef BENCH_HOUSEHOLDS_H
#define BENCH_HOUSEHOLDS_H

#include <bijstand/bijstand.h>

#include "bench/must.h"

enum { ALIKE = 8 };

static void state(bijstand_dossier *dossier, int32_t person, const char *fact, const char *text)
{
  must(bijstand_dossier_set_text(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_EVER, text, NULL));
}

static int32_t add(bijstand_dossier *dossier, bijstand_role role, const char *id, const char *birth_date)
{
  int32_t person;
  must(bijstand_dossier_add_person(dossier, role, id, &person));
  state(dossier, person, "birth_date", birth_date);
  return person;
}

static int32_t add_adult(bijstand_dossier *dossier, bijstand_role role, const char *id, const char *birth_date)
{
  int32_t person = add(dossier, role, id, birth_date);
  state(dossier, person, "nationality", "dutch");
  state(dossier, person, "lives_in_netherlands", "true");
  state(dossier, person, "asset_bank", "1200");
  return person;
}

/* States an amount of whole euros. */
static void state_euros(bijstand_dossier *dossier, int32_t person, bijstand_fact fact, int euros)
{
  must(bijstand_dossier_set(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_EVER, euros * 100));
}

/* Those who live alone differ in age, savings and wage: what is worked out for one does not do for the next. */
static bijstand_dossier *alone(int number)
{
  static const char *const born[ALIKE] = { "1986-02-10", "1971-11-30", "1999-06-02", "1963-08-17",
                                           "1990-12-24", "1979-04-05", "2003-01-19", "1967-10-08" };
  bijstand_dossier *dossier;
  must(bijstand_dossier_new(&dossier));
  state(dossier, BIJSTAND_CASE, "home_tenure", "rented");
  int32_t person = add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", born[number]);
  state(dossier, person, "marital_status", number % 3 == 0 ? "divorced" : "unmarried");
  state_euros(dossier, person, BIJSTAND_FACT_ASSET_CASH, 750 * number);
  return dossier;
}

static bijstand_dossier *alone_with_a_wage(int number)
{
  bijstand_dossier *dossier = alone(number);
  state_euros(dossier, 0, BIJSTAND_FACT_INCOME_WORK_NET, number % 3 == 1 ? 0 : 250 * number);
  return dossier;
}

/* A couple with two children and a housemate. */
static bijstand_dossier *family(int number)
{
  bijstand_dossier *dossier;
  must(bijstand_dossier_new(&dossier));
  state(dossier, BIJSTAND_CASE, "home_tenure", "rented");
  int32_t applicant = add_adult(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", "1986-02-10");
  int32_t partner = add_adult(dossier, BIJSTAND_ROLE_PARTNER, "partner", "1990-11-03");
  add(dossier, BIJSTAND_ROLE_CHILD, "child1", "2014-05-05");
  add(dossier, BIJSTAND_ROLE_CHILD, "child2", "2017-08-21");
  int32_t housemate = add(dossier, BIJSTAND_ROLE_HOUSEMATE, "housemate", "1979-01-30");
  state_euros(dossier, applicant, BIJSTAND_FACT_INCOME_WORK_NET, 200 * number);
  state(dossier, partner, "income_work_net", "0");
  state(dossier, partner, "legal_bond", "marriage");
  state(dossier, housemate, "kinship", "none");
  state(dossier, housemate, "mutual_care", "false");
  state(dossier, housemate, "rental_contract_kind", "none");
  state(dossier, housemate, "education_followed", "false");
  return dossier;
}

/* Somebody alone of whom the barriers to work are known. */
static bijstand_dossier *far_from_work(int number)
{
  static const char *const known[][2] = {
    { "barrier_medical", "0" }, { "barrier_psychiatric", "2" }, { "barrier_addiction", "0" },
    { "barrier_debt", "3" }, { "barrier_justice", "0" }, { "barrier_housing", "0" },
    { "barrier_care_duties", "0" }, { "barrier_isolation", "1" }, { "basic_qualification", "false" },
    { "language_level", "2f_or_higher" }, { "months_worked_last_60", "20" }, { "months_since_work", "30" },
    { "needs_support_to_find_work", "true" }, { "participation_ladder", "3" }
  };
  bijstand_dossier *dossier = alone_with_a_wage(number);
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
    state(dossier, 0, known[i][0], known[i][1]);
  return dossier;
}

#endif
