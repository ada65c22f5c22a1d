/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is missing: the facts that could still settle an outcome, each once and the cheapest first. Generated dossiers leave
 * facts open in each way that there is: unknown, between two bounds, one of some codes, from a day on, or recorded too late.
 */
#include <check.h>

#include "bench/generated.h"

enum { LISTED_MAX = 128 };

/* Days since the beginning of the month on which something changes, and something is recorded too late. */
enum { CHANGE = 12, TOO_LATE = 40 };

static void leave_open(bijstand_dossier *dossier, int32_t person, const struct bijstand_fact_info *fact, bijstand_value date)
{
  bijstand_value from = any(3) ? BIJSTAND_EVER : date + any(2 * CHANGE) - CHANGE;
  bijstand_value recorded = any(6) ? BIJSTAND_EVER : date + TOO_LATE;
  if (fact->type == BIJSTAND_TYPE_ENUM && fact->value_count > 2 && any(2))
    bijstand_dossier_set_one_of(dossier, person, fact->number, from, recorded, 3);
  else if (fact->type == BIJSTAND_TYPE_CENTS && any(2))
    bijstand_dossier_set_range(dossier, person, fact->number, from, recorded, 0, 1000 + any(200000));
  else
    bijstand_dossier_set(dossier, person, fact->number, from, recorded, BIJSTAND_UNKNOWN);
}

static void leave_some_open(bijstand_dossier *dossier, bijstand_value date)
{
  for (int64_t n = 2 + any(12); n > 0; n--) {
    const struct bijstand_fact_info *fact = bijstand_fact_at((int32_t)any(bijstand_fact_count()));
    int32_t who = fact->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : (int32_t)any(bijstand_dossier_person_count(dossier));
    for (int64_t times = 1 + any(2); times > 0; times--)
      leave_open(dossier, who, fact, date);
  }
}

static int32_t cost_of(const struct bijstand_missing *m) { return bijstand_fact_by_id(m->fact)->cost; }

/* A list names each fact of a person once and the cheapest first, and what it has no room for it still counts. */
static void check_list(const struct bijstand_missing *items, size_t count)
{
  ck_assert_uint_le(count, LISTED_MAX);
  for (size_t i = 1; i < count; i++) {
    ck_assert_int_le(cost_of(&items[i - 1]), cost_of(&items[i]));
    for (size_t k = 0; k < i; k++)
      ck_assert(items[k].person != items[i].person || items[k].fact != items[i].fact);
  }
}

static void check_outcome(bijstand_decision *decision, bijstand_outcome outcome)
{
  int32_t who = bijstand_outcome_by_id(outcome)->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : 0;
  struct bijstand_missing items[LISTED_MAX], first;
  size_t count, same;
  int32_t answer;
  must(bijstand_decision_answer(decision, outcome, who, &answer));
  must(bijstand_decision_missing(decision, outcome, who, items, LISTED_MAX, &count));
  must(bijstand_decision_missing(decision, outcome, who, &first, 1, &same));
  check_list(items, count);
  ck_assert_uint_eq(count, same);
  ck_assert_msg((count > 0) == (answer == BIJSTAND_ANSWER_FACTS), "%s: %zu are missing, and the answer is %d",
                bijstand_outcome_by_id(outcome)->name, count, answer);
  ck_assert(count == 0 || (first.person == items[0].person && first.fact == items[0].fact));
}

START_TEST(an_answer_that_waits_for_facts_names_them)
{
  static const bijstand_outcome outcomes[] = { BIJSTAND_OUTCOME_RIGHT, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_OUTCOME_NORM,
                                               BIJSTAND_OUTCOME_DUTY_WORK, BIJSTAND_OUTCOME_SANCTION };
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  for (int i = 0; i < 60; i++) {
    bijstand_value date = 16436 + any(4000); /* from 2015 on */
    bijstand_dossier *dossier = generate(date);
    leave_some_open(dossier, date);
    must(bijstand_decide(rulebook, dossier, date, any(2) ? BIJSTAND_NEVER : date, decision));
    for (size_t k = 0; k < sizeof outcomes / sizeof outcomes[0]; k++)
      check_outcome(decision, outcomes[k]);
    bijstand_dossier_free(dossier);
  }
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* A household so large, and so little known, that its questions are more than can be told apart. */
START_TEST(a_crowd_of_which_nothing_is_known_still_leaves_a_question)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_value date = 20635; /* 2026-07-01 */
  bijstand_dossier *dossier = generate(date);
  struct bijstand_missing items[LISTED_MAX];
  struct bijstand_range bounds;
  size_t count;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&decision));
  for (int n = 20; n < 44; n++) {
    char id[16];
    int32_t person;
    snprintf(id, sizeof id, "p%d", n);
    must(bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_HOUSEMATE, id, &person));
  }
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++)
    for (int32_t i = 0; i < bijstand_fact_count(); i++)
      if (bijstand_fact_at(i)->scope != BIJSTAND_SCOPE_CASE)
        bijstand_dossier_set(dossier, person, bijstand_fact_at(i)->number, BIJSTAND_EVER, BIJSTAND_EVER, BIJSTAND_UNKNOWN);
  must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision));
  must(bijstand_decision_bounds(decision, BIJSTAND_OUTCOME_NORM, BIJSTAND_CASE, &bounds));
  ck_assert_int_lt(bounds.low, bounds.high);
  must(bijstand_decision_missing_all(decision, items, LISTED_MAX, &count));
  ck_assert_uint_gt(count, 0);
  check_list(items, count);
  bijstand_dossier_free(dossier);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("rules/missing");
  TCase *tcase = tcase_create("missing");
  tcase_set_timeout(tcase, 600);
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, an_answer_that_waits_for_facts_names_them);
  tcase_add_test(tcase, a_crowd_of_which_nothing_is_known_still_leaves_a_question);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
