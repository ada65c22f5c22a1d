/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Two threads share a rulebook and nothing else: each decides dossiers of its own, looks at every outcome, asks what is
 * missing, decides columns, works out terms and loads a policy over it, and finds what one thread alone finds. Built with
 * -fsanitize=thread it shows that they write nothing that the other reads as well.
 */
#include <pthread.h>
#include <string.h>

#include <check.h>

#include "bench/generated.h"

enum { DOSSIERS = 24, ROWS = 16, STARTS = 64, THREADS = 2 };

/* What one thread works on and what it finds. */
struct turn {
  const bijstand_rulebook *rulebook;
  bijstand_dossier *dossiers[DOSSIERS];
  bijstand_value dates[DOSSIERS];
  bijstand_value values[DOSSIERS][BIJSTAND_OUTCOME_COUNT], rows[DOSSIERS][ROWS], due[STARTS];
  size_t missing[DOSSIERS];
  bijstand_value set; /* what the policy says */
};

static void turn_new(struct turn *turn, const bijstand_rulebook *rulebook)
{
  memset(turn, 0, sizeof *turn);
  turn->rulebook = rulebook;
  seed = 20260701; /* the same dossiers for each */
  for (int i = 0; i < DOSSIERS; i++) {
    turn->dates[i] = 9496 + any(11300);
    turn->dossiers[i] = generate(turn->dates[i]);
  }
}

static void turn_free(struct turn *turn)
{
  for (int i = 0; i < DOSSIERS; i++)
    bijstand_dossier_free(turn->dossiers[i]);
}

static void decide_case(struct turn *turn, int i, bijstand_decision *decision)
{
  enum { ROOM = 256 };
  struct bijstand_missing items[ROOM];
  must(bijstand_decide(turn->rulebook, turn->dossiers[i], turn->dates[i], BIJSTAND_NEVER, decision));
  for (int32_t outcome = 0; outcome < BIJSTAND_OUTCOME_COUNT; outcome++)
    if (bijstand_decision_value(decision, outcome, BIJSTAND_CASE, &turn->values[i][outcome]) != BIJSTAND_OK)
      bijstand_decision_value(decision, outcome, 0, &turn->values[i][outcome]); /* refused for one of other persons */
  must(bijstand_decision_missing_all(decision, items, ROOM, &turn->missing[i]));
}

/* The same household with a wage that differs by row. */
static void decide_columns(struct turn *turn, int i)
{
  bijstand_value wages[ROWS];
  struct bijstand_input input = { wages, 0, NULL };
  struct bijstand_output output = { turn->rows[i], 0 };
  struct bijstand_batch batch = { .rows = ROWS, .date = turn->dates[i], .known_on = BIJSTAND_NEVER, .inputs = &input,
                                  .outputs = &output };
  bijstand_columns *columns;
  for (int row = 0; row < ROWS; row++)
    wages[row] = row * 10000;
  must(bijstand_columns_new(turn->dossiers[i], &columns));
  must(bijstand_columns_add_input(columns, 0, BIJSTAND_FACT_INCOME_WORK_NET, NULL));
  must(bijstand_columns_add_output(columns, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE, NULL));
  must(bijstand_columns_decide(columns, turn->rulebook, &batch, NULL));
  bijstand_columns_free(columns);
}

static void work_out_terms(struct turn *turn)
{
  bijstand_value starts[STARTS];
  for (int i = 0; i < STARTS; i++)
    starts[i] = 12418 + 100 * i; /* from 2004-01-01 on */
  must(bijstand_term_due_each(turn->rulebook, BIJSTAND_TERM_APPLICATION_DECISION, starts, STARTS, turn->due));
}

/* A rulebook of its own over the shared one. */
static void lay_a_policy(struct turn *turn)
{
  static const struct bijstand_setting ours = { BIJSTAND_PARAMETER_HOUSING_REDUCTION_PERCENT_NO_HOME, BIJSTAND_EVER,
                                                 BIJSTAND_NEVER, 2000 };
  bijstand_rulebook *policy;
  must(bijstand_rulebook_with(turn->rulebook, &ours, 1, &policy, NULL));
  must(bijstand_rulebook_value(policy, ours.parameter, 20635, &turn->set));
  bijstand_rulebook_free(policy);
}

static void *take_turn(void *place)
{
  struct turn *turn = place;
  bijstand_decision *decision;
  must(bijstand_decision_new(&decision));
  for (int i = 0; i < DOSSIERS; i++) {
    decide_case(turn, i, decision);
    decide_columns(turn, i);
  }
  work_out_terms(turn);
  lay_a_policy(turn);
  bijstand_decision_free(decision);
  return NULL;
}

static void same(const struct turn *one, const struct turn *other)
{
  ck_assert_mem_eq(one->values, other->values, sizeof one->values);
  ck_assert_mem_eq(one->rows, other->rows, sizeof one->rows);
  ck_assert_mem_eq(one->due, other->due, sizeof one->due);
  ck_assert_mem_eq(one->missing, other->missing, sizeof one->missing);
  ck_assert_int_eq(one->set, other->set);
}

START_TEST(threads_that_share_a_rulebook_find_what_one_alone_finds)
{
  static struct turn alone, turns[THREADS];
  bijstand_rulebook *rulebook;
  pthread_t threads[THREADS];
  must(bijstand_rulebook_new(&rulebook));
  for (int i = 0; i < THREADS; i++) {
    turn_new(&turns[i], rulebook);
    ck_assert_int_eq(pthread_create(&threads[i], NULL, take_turn, &turns[i]), 0);
  }
  for (int i = 0; i < THREADS; i++)
    ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
  turn_new(&alone, rulebook);
  take_turn(&alone);
  ck_assert_int_eq(alone.set, 2000);
  for (int i = 0; i < THREADS; i++) {
    same(&turns[i], &alone);
    turn_free(&turns[i]);
  }
  turn_free(&alone);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("threads");
  TCase *tcase = tcase_create("threads");
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, threads_that_share_a_rulebook_find_what_one_alone_finds);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
