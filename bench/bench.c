/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How fast: ns per decision on a mix of generated dossiers, with and without asking for the grounds, and the time
 * from nothing to the first answer. Run it by 'make bench'; compare ratios of one run, since machines are noisy.
 *
 *   bench [DOSSIERS [ROUNDS]]
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <bijstand/bijstand.h>

/* --- generated dossiers: the same ones in each run ----------------------------------------------------------- */

static uint64_t seed = 20260701;

/* A number from 0 to below n (a linear congruential generator: any will do, as long as it stays the same). */
static int64_t any(int64_t n)
{
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (int64_t)((seed >> 33) % (uint64_t)n);
}

static void must(bijstand_status status)
{
  if (status == BIJSTAND_OK)
    return;
  fprintf(stderr, "bench: %s\n", bijstand_status_text(status));
  exit(1);
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

static int32_t add(bijstand_dossier *dossier, bijstand_role role, int number, bijstand_value date, int64_t age_low, int64_t age_span)
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

static bijstand_dossier *generate(bijstand_value date)
{
  bijstand_dossier *dossier;
  int number = 0;
  must(bijstand_dossier_new(&dossier));
  state_usual(dossier, add(dossier, BIJSTAND_ROLE_APPLICANT, number++, date, 17, 55));
  if (any(3) == 0) {
    int32_t partner = add(dossier, BIJSTAND_ROLE_PARTNER, number++, date, 17, 55);
    state_usual(dossier, partner);
    bijstand_dossier_set(dossier, partner, BIJSTAND_FACT_LEGAL_BOND, BIJSTAND_EVER, BIJSTAND_EVER, any(3) ? 1 : 0);
  }
  for (int64_t children = any(3); children > 0; children--)
    add(dossier, BIJSTAND_ROLE_CHILD, number++, date, 0, 18);
  for (int64_t housemates = any(4) ? 0 : 1 + any(4); housemates > 0; housemates--)
    add(dossier, BIJSTAND_ROLE_HOUSEMATE, number++, date, 15, 60);
  bijstand_dossier_set(dossier, BIJSTAND_CASE, BIJSTAND_FACT_HOME_TENURE, BIJSTAND_EVER, BIJSTAND_EVER, any(6) ? 0 : any(6));
  state_some(dossier, BIJSTAND_CASE, 0, date);
  return dossier;
}

/* --- measuring ----------------------------------------------------------------------------------------------- */

static double seconds(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

struct load {
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_dossier **dossiers;
  bijstand_value *dates;
  int count;
};

/* A loop of known work, to compare machines and moments: the ratio to it is what counts. */
static double anchor_ns(void)
{
  double start = seconds();
  volatile uint64_t sum = 0;
  for (uint64_t i = 0; i < 20000000; i++)
    sum += i ^ (i >> 3);
  return (seconds() - start) / 20000000 * 1e9;
}

/* ns per decision over the whole load; the grounds of each are fetched as well when there is room for them. */
static double decide_all(const struct load *load, struct bijstand_ground *grounds, size_t room)
{
  double start = seconds();
  for (int i = 0; i < load->count; i++) {
    size_t count;
    must(bijstand_decide(load->rulebook, load->dossiers[i], load->dates[i], BIJSTAND_NEVER, load->decision));
    if (room > 0)
      must(bijstand_decision_grounds(load->decision, grounds, room, &count));
  }
  return (seconds() - start) / load->count * 1e9;
}

/* The same dossier over and over: nothing but the rules. */
static double decide_one(const struct load *load, int place)
{
  double start = seconds();
  for (int i = 0; i < load->count; i++)
    must(bijstand_decide(load->rulebook, load->dossiers[place], load->dates[place], BIJSTAND_NEVER, load->decision));
  return (seconds() - start) / load->count * 1e9;
}

static void make_load(struct load *load, int count)
{
  must(bijstand_rulebook_new(&load->rulebook));
  must(bijstand_decision_new(&load->decision));
  must(bijstand_decision_ask(load->decision, BIJSTAND_QUESTION_ELIGIBILITY));
  load->count = count;
  load->dossiers = calloc((size_t)count, sizeof *load->dossiers);
  load->dates = calloc((size_t)count, sizeof *load->dates);
  if (load->dossiers == NULL || load->dates == NULL)
    must(BIJSTAND_ERROR_MEMORY);
  for (int i = 0; i < count; i++) {
    load->dates[i] = 16436 + any(4383); /* 2015-01-01 to 2026-12-31 */
    load->dossiers[i] = generate(load->dates[i]);
  }
}

/* From nothing to the first answer. */
static double start_up_ms(void)
{
  double start = seconds();
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_dossier *dossier = generate(20635);
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  must(bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY));
  must(bijstand_decide(rulebook, dossier, 20635, BIJSTAND_NEVER, decision));
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  bijstand_dossier_free(dossier);
  return (seconds() - start) * 1e3;
}

static int known_rights(const struct load *load)
{
  int known = 0;
  for (int i = 0; i < load->count; i++) {
    bijstand_value right;
    must(bijstand_decide(load->rulebook, load->dossiers[i], load->dates[i], BIJSTAND_NEVER, load->decision));
    must(bijstand_decision_value(load->decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right));
    known += right != BIJSTAND_UNKNOWN;
  }
  return known;
}

int main(int argc, char **argv)
{
  static struct bijstand_ground grounds[8192];
  int count = argc > 1 ? atoi(argv[1]) : 10000, rounds = argc > 2 ? atoi(argv[2]) : 3;
  struct load load;
  if (count < 1 || rounds < 1) {
    fprintf(stderr, "usage: bench [DOSSIERS [ROUNDS]]\n");
    return 2;
  }
  make_load(&load, count);
  printf("%d dossiers of 2015-2026, right known in %d of them\n", count, known_rights(&load));
  printf("%-34s %10s %14s %10s\n", "", "ns", "a second", "anchors");
  for (int round = 0; round < rounds; round++) {
    double anchor = anchor_ns(), plain = decide_all(&load, NULL, 0);
    double with = decide_all(&load, grounds, sizeof grounds / sizeof grounds[0]), one = decide_one(&load, 0);
    printf("%-34s %10.0f %14.0f %10.0f\n", "decision", plain, 1e9 / plain, plain / anchor);
    printf("%-34s %10.0f %14.0f %10.0f\n", "decision with grounds", with, 1e9 / with, with / anchor);
    printf("%-34s %10.0f %14.0f %10.0f\n", "one dossier again and again", one, 1e9 / one, one / anchor);
  }
  printf("%-34s %10.3f ms\n", "start-up to the first answer", start_up_ms());
  for (int i = 0; i < load.count; i++)
    bijstand_dossier_free(load.dossiers[i]);
  free(load.dossiers);
  free(load.dates);
  bijstand_decision_free(load.decision);
  bijstand_rulebook_free(load.rulebook);
  return 0;
}
