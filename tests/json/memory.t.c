/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When memory runs out: each call answers MEMORY, has changed nothing, and leaks nothing.
 */
#include "tests/allocation.h"
#include "tests/json/sample.h"

#define DOSSIER PERSON("'abroad': [{'value': false}, {'from': '2026-01-01', 'value': true}]")

/* Lets the n-th allocation of a call fail, for every n, until the call needs no more of them. */
#define each_allocation_fails(call)                     \
  do {                                                  \
    for (int n = 1;; n++) {                             \
      int alive = allocation_alive();                   \
      allocation_fail_at(n);                            \
      bijstand_status status_ = (call);                 \
      if (allocation_count() < n)                       \
        break;                                          \
      ck_assert_int_eq(status_, BIJSTAND_ERROR_MEMORY); \
      ck_assert_int_eq(allocation_alive(), alive);      \
    }                                                   \
    allocation_fail_at(0);                              \
  } while (0)

START_TEST(a_dossier_that_does_not_fit_is_not_read)
{
  const char *sample = json(DOSSIER);
  bijstand_dossier *dossier = NULL;
  each_allocation_fails(bijstand_json_read_dossier(sample, strlen(sample), BIJSTAND_UNKNOWN, &dossier, NULL));
  ck_assert_int_eq(bijstand_dossier_entry_count(dossier), 3);
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_case_that_does_not_fit_leaves_the_one_before)
{
  bijstand_rulebook *base;
  bijstand_json_case *one = NULL;
  const char *first = json("{'id': 'first', 'date': '2026-07-01', 'dossier':" DOSSIER "}");
  ck_assert_int_eq(bijstand_rulebook_new(&base), BIJSTAND_OK);
  each_allocation_fails(bijstand_json_case_new(base, &one));
  ck_assert_int_eq(bijstand_json_case_read(one, first, strlen(first), BIJSTAND_UNKNOWN, NULL), BIJSTAND_OK);

  /* The dossier of a case stays as large as it has been, so that only the policy takes memory here. */
  const char *second =
    json("{'id': 'second', 'date': '2026-07-01', 'policy': {'payment_day': 5}, 'dossier':" DOSSIER "}");
  for (int n = 1;; n++) {
    allocation_fail_at(n);
    bijstand_status status = bijstand_json_case_read(one, second, strlen(second), BIJSTAND_UNKNOWN, NULL);
    if (allocation_count() < n)
      break;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
    ck_assert_str_eq(bijstand_json_case_id(one), "first");
    ck_assert_ptr_eq(bijstand_json_case_rulebook(one), base);
  }
  allocation_fail_at(0);
  ck_assert_str_eq(bijstand_json_case_id(one), "second");
  bijstand_json_case_free(one);
  bijstand_rulebook_free(base);
  ck_assert_int_eq(allocation_alive(), 0);
}
END_TEST

START_TEST(a_report_that_does_not_fit_is_not_made)
{
  bijstand_json_report *report = NULL;
  each_allocation_fails(bijstand_json_report_new(&report));
  bijstand_json_report_free(report);
}
END_TEST

START_TEST(a_text_that_does_not_grow_is_as_long_as_before)
{
  struct bijstand_json_text text = { 0 };
  bijstand_dossier *dossier = read_dossier(json(DOSSIER));
  allocation_fail_at(1);
  ck_assert_int_eq(bijstand_json_write_dossier(dossier, &text), BIJSTAND_ERROR_MEMORY);
  ck_assert_uint_eq(text.length, 0);
  allocation_fail_at(0);
  while (text.length < 4000)
    ck_assert_int_eq(bijstand_json_write_dossier(dossier, &text), BIJSTAND_OK);
  size_t length = text.length;
  bijstand_status status;
  do {
    length = text.length;
    allocation_fail_at(1);
    status = bijstand_json_write_dossier(dossier, &text);
  } while (status == BIJSTAND_OK);
  allocation_fail_at(0);
  ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
  ck_assert_uint_eq(text.length, length);
  ck_assert_uint_eq(strlen(text.text), length);
  bijstand_json_text_free(&text);
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_decision_that_does_not_fit_is_not_written)
{
  struct bijstand_json_text text = { 0 };
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_dossier *dossier = read_dossier(json(DOSSIER));
  ck_assert_int_eq(bijstand_rulebook_new(&rulebook), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decide(rulebook, dossier, day("2026-07-01"), BIJSTAND_NEVER, decision),
                   BIJSTAND_OK);
  for (int n = 1;; n++) {
    allocation_fail_at(n);
    bijstand_status status = bijstand_json_write_decision(decision, dossier, NULL, &text);
    if (allocation_count() < n)
      break;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
    ck_assert_uint_eq(text.length, 0);
  }
  allocation_fail_at(0);
  ck_assert_uint_gt(text.length, 0);
  bijstand_json_text_free(&text);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  bijstand_dossier_free(dossier);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("memory");
  tcase_add_test(tests, a_dossier_that_does_not_fit_is_not_read);
  tcase_add_test(tests, a_case_that_does_not_fit_leaves_the_one_before);
  tcase_add_test(tests, a_report_that_does_not_fit_is_not_made);
  tcase_add_test(tests, a_text_that_does_not_grow_is_as_long_as_before);
  tcase_add_test(tests, a_decision_that_does_not_fit_is_not_written);
  return run("json memory", tests);
}
