/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is missing: the facts that could still settle an outcome, each once and the cheapest first. Generated dossiers leave
 * facts open in each way that there is: unknown, between two bounds, one of some codes, from a day on, or recorded too late.
 * Of families of which much is unknown each fact on the list is left out, and the others are answered until it is missed.
 */
#include <check.h>

#include "bench/generated.h"
#include "tests/rules/household.h"

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

/* --- none too many ------------------------------------------------------------------------------------------- */

/* What may be unknown of somebody in a family, or of their home. */
static const struct unknown {
  bijstand_fact fact;
  int32_t person; /* in the order of unknown_family: applicant, partner, two children, housemate */
} unknowns[] = {
  { BIJSTAND_FACT_NATIONALITY, 0 }, { BIJSTAND_FACT_NATIONALITY, 1 }, { BIJSTAND_FACT_RESIDENCE_RIGHT, 0 },
  { BIJSTAND_FACT_RESIDENCE_RIGHT, 1 }, { BIJSTAND_FACT_BIRTH_DATE, 0 }, { BIJSTAND_FACT_BIRTH_DATE, 1 },
  { BIJSTAND_FACT_LEGAL_BOND, 1 }, { BIJSTAND_FACT_KINSHIP, 1 }, { BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 0 },
  { BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 1 }, { BIJSTAND_FACT_INCOME_WORK_NET, 0 }, { BIJSTAND_FACT_INCOME_WORK_NET, 1 },
  { BIJSTAND_FACT_ASSET_BANK, 0 }, { BIJSTAND_FACT_ASSET_BANK, 1 }, { BIJSTAND_FACT_INSTITUTION_STAY, 0 },
  { BIJSTAND_FACT_EDUCATION_POSSIBLE, 0 }, { BIJSTAND_FACT_EDUCATION_POSSIBLE, 1 }, { BIJSTAND_FACT_DETENTION, 1 },
  { BIJSTAND_FACT_HOME_TENURE, BIJSTAND_CASE }, { BIJSTAND_FACT_BIRTH_DATE, 2 }, { BIJSTAND_FACT_BIRTH_DATE, 3 },
  { BIJSTAND_FACT_CHILD_BENEFIT_RECIPIENT, 2 }, { BIJSTAND_FACT_FULL_CARE, 2 }, { BIJSTAND_FACT_LIVES_IN_NETHERLANDS, 3 },
  { BIJSTAND_FACT_EDUCATION_FOLLOWED, 4 }, { BIJSTAND_FACT_RENTAL_CONTRACT_KIND, 4 }
};

static void years_ago(char text[BIJSTAND_DATE_TEXT_SIZE], bijstand_value date, int64_t years)
{
  bijstand_date_format(date - 365 * years - any(360) - years / 4, text);
}

/* A couple with two children and perhaps a housemate, of whom up to ten of these facts are unknown. */
static bijstand_dossier *unknown_family(bijstand_value date)
{
  char born[4][BIJSTAND_DATE_TEXT_SIZE];
  bijstand_dossier *dossier;
  for (int i = 0; i < 4; i++)
    years_ago(born[i], date, i < 2 ? 18 + any(any(2) ? 3 : 50) : any(19));
  dossier = couple(born[0], born[1]);
  add_child(dossier, "child1", born[2]);
  add_child(dossier, "child2", born[3]);
  if (any(2))
    add_housemate(dossier, "housemate", "1980-01-01");
  for (int64_t n = 2 + any(9); n > 0; n--) {
    const struct unknown *u = &unknowns[any(COUNT(unknowns))];
    if (u->person < bijstand_dossier_person_count(dossier))
      bijstand_dossier_set(dossier, u->person, u->fact, EVER, date, UNKNOWN);
  }
  return dossier;
}

/* An answer such as there are: each truth and code, and amounts and days on both sides of what rules look at. */
static bijstand_value any_answer(const struct bijstand_fact_info *fact, bijstand_value date)
{
  static const bijstand_value cents[] = { 0, 0, 5000, 23716, 60000, 141946, 300000, 800000, 2500000 };
  static const bijstand_value days[] = { -30000, -12000, -8000, -6600, -3000, -40, 0 };
  switch (fact->type) {
  case BIJSTAND_TYPE_BOOL:
    return any(2);
  case BIJSTAND_TYPE_ENUM:
    return any(fact->value_count);
  case BIJSTAND_TYPE_DATE:
    return date + days[any(COUNT(days))];
  case BIJSTAND_TYPE_CENTS:
    return cents[any(COUNT(cents))];
  default:
    return fact->domain.low + any(fact->domain.high - fact->domain.low < 30 ? fact->domain.high - fact->domain.low + 1 : 30);
  }
}

static int waits_for_facts(struct bench b)
{
  int32_t right, amount;
  must(bijstand_decision_answer(b.decision, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE, &right));
  must(bijstand_decision_answer(b.decision, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, &amount));
  return right == BIJSTAND_ANSWER_FACTS || amount == BIJSTAND_ANSWER_FACTS;
}

/*
 * Answers all on the list but one, in one way and another, each time as a correction of what was recorded the day before,
 * until right or amount is still open without it.
 */
static int is_missed(struct bench b, bijstand_dossier *dossier, bijstand_value date, bijstand_value *recorded,
                     const struct bijstand_missing *items, size_t count, size_t left_out)
{
  enum { WAYS = 400 };
  for (int way = 0; way < WAYS; way++) {
    ++*recorded;
    for (size_t i = 0; i < count; i++) {
      const struct bijstand_fact_info *fact = bijstand_fact_by_id(items[i].fact);
      must(bijstand_dossier_set(dossier, items[i].person, items[i].fact, EVER, *recorded,
                                i == left_out ? UNKNOWN : any_answer(fact, date)));
    }
    must(bijstand_decide(b.rulebook, dossier, date, BIJSTAND_NEVER, b.decision));
    if (waits_for_facts(b))
      return 1;
  }
  return 0;
}

START_TEST(without_any_fact_on_the_list_the_outcome_may_stay_open)
{
  struct bench b = bench_new();
  int lists = 0;
  must(bijstand_decision_ask(b.decision, BIJSTAND_QUESTION_ELIGIBILITY));
  for (int i = 0; i < 110; i++) {
    bijstand_value date = day("2015-01-01") + any(4300), recorded = date;
    bijstand_dossier *dossier = unknown_family(date);
    struct bijstand_missing items[LISTED_MAX];
    size_t count;
    must(bijstand_decide(b.rulebook, dossier, date, BIJSTAND_NEVER, b.decision));
    must(bijstand_decision_missing_all(b.decision, items, LISTED_MAX, &count));
    for (size_t k = 0; count > 1 && k < count; k++)
      ck_assert_msg(is_missed(b, dossier, date, &recorded, items, count, k),
                    "family %d is asked %s of %d, one of %zu questions", i, bijstand_fact_by_id(items[k].fact)->name,
                    items[k].person, count);
    lists += count > 1;
    bijstand_dossier_free(dossier);
  }
  ck_assert_int_gt(lists, 30);
  bench_free(b);
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
  tcase_add_test(tcase, without_any_fact_on_the_list_the_outcome_may_stay_open);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
