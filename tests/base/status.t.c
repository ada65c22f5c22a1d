/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Every status has a text, and a text of its own; the number after the last has none.
 */
#include <stdlib.h>

#include <check.h>

#include <bijstand/status.h>

START_TEST(every_status_has_a_text)
{
  const char *text = bijstand_status_text(_i);
  ck_assert_ptr_nonnull(text);
  ck_assert_str_ne(text, "");
  ck_assert_str_ne(text, bijstand_status_text(BIJSTAND_STATUS_COUNT));
}
END_TEST

START_TEST(no_two_statuses_share_a_text)
{
  for (int i = 0; i < _i; i++)
    ck_assert_str_ne(bijstand_status_text(i), bijstand_status_text(_i));
}
END_TEST

START_TEST(a_number_that_is_no_status_has_the_text_unknown_status)
{
  ck_assert_str_eq(bijstand_status_text(BIJSTAND_STATUS_COUNT), "unknown status");
  ck_assert_str_eq(bijstand_status_text(-1), "unknown status");
  ck_assert_str_eq(bijstand_status_text(INT32_MAX), "unknown status");
  ck_assert_str_eq(bijstand_status_text(INT32_MIN), "unknown status");
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("status");
  TCase *texts = tcase_create("texts");
  suite_add_tcase(suite, texts);
  tcase_add_loop_test(texts, every_status_has_a_text, 0, BIJSTAND_STATUS_COUNT);
  tcase_add_loop_test(texts, no_two_statuses_share_a_text, 0, BIJSTAND_STATUS_COUNT);
  tcase_add_test(texts, a_number_that_is_no_status_has_the_text_unknown_status);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
