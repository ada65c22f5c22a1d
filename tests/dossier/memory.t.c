/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When memory runs out nothing is half changed: the dossier says so, holds what it held, and goes on when
 * there is memory again. What is freed was allocated, and all of it is freed.
 */
#include <stdlib.h>

#include "tests/allocation.h"
#include "tests/dossier/sample.h"

START_TEST(a_dossier_that_cannot_be_made_leaves_the_pointer_alone)
{
  bijstand_dossier *d = NULL;
  allocation_fail_at(1);
  ck_assert_int_eq(bijstand_dossier_new(&d), BIJSTAND_ERROR_MEMORY);
  allocation_fail_at(0);
  ck_assert_ptr_null(d);
  ck_assert_int_eq(allocation_alive(), 0);
}
END_TEST

#define VALUES 300

/* States the i-th of many values. */
static bijstand_status state_one(bijstand_dossier *d, int i, struct bijstand_error *error)
{
  struct bijstand_entry entry = { 0, BIJSTAND_FACT_INCOME_WORK_NET, i, EVER, i, i, 0 };
  return bijstand_dossier_set_entry(d, &entry, error);
}

/* 1 when exactly the values below i are there. */
static int holds_below(const bijstand_dossier *d, int i)
{
  for (int place = 0; place < i; place++) {
    if (known(d, 0, BIJSTAND_FACT_INCOME_WORK_NET, place, NEVER) != place)
      return 0;
  }
  return bijstand_dossier_entry_count(d) == i;
}

/* Fills a dossier while the n-th allocation fails; 0 when there are not so many. */
static int fill(int n)
{
  bijstand_dossier *d = new_dossier();
  struct bijstand_error error = { .status = BIJSTAND_OK };
  int failures = 0;
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  allocation_fail_at(n);
  for (int i = 0; i < VALUES; i++) {
    bijstand_status status = state_one(d, i, &error);
    if (status == BIJSTAND_OK)
      continue;
    failures++;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
    ck_assert_str_eq(error.message, bijstand_status_text(BIJSTAND_ERROR_MEMORY));
    ck_assert(holds_below(d, i));
    ck_assert_int_eq(state_one(d, i, &error), BIJSTAND_OK);
  }
  int reached = allocation_count() >= n;
  allocation_fail_at(0);
  ck_assert_int_eq(failures, reached);
  ck_assert(holds_below(d, VALUES));
  bijstand_dossier_free(d);
  ck_assert_int_eq(allocation_alive(), 0);
  return reached;
}

START_TEST(a_value_that_finds_no_memory_is_not_stated)
{
  int n = 1;
  while (fill(n))
    n++;
  ck_assert_int_gt(n, 3);
}
END_TEST

START_TEST(the_next_case_needs_no_new_memory)
{
  bijstand_dossier *d = new_dossier();
  for (int turn = 0; turn < 3; turn++) {
    add(d, BIJSTAND_ROLE_APPLICANT, "a");
    for (int i = 0; i < VALUES; i++)
      ck_assert_int_eq(state_one(d, i, NULL), BIJSTAND_OK);
    if (turn > 0)
      ck_assert_int_eq(allocation_count(), 0);
    ck_assert_int_eq(bijstand_dossier_clear(d), BIJSTAND_OK);
    allocation_fail_at(0);
  }
  bijstand_dossier_free(d);
  ck_assert_int_eq(allocation_alive(), 0);
}
END_TEST

static Suite *memory_suite(void)
{
  Suite *suite = suite_create("memory");
  TCase *memory = tcase_create("memory");
  suite_add_tcase(suite, memory);
  tcase_add_test(memory, a_dossier_that_cannot_be_made_leaves_the_pointer_alone);
  tcase_add_test(memory, a_value_that_finds_no_memory_is_not_stated);
  tcase_add_test(memory, the_next_case_needs_no_new_memory);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(memory_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
