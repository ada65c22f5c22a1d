/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The version of the loaded library is that of its headers.
 */
#include <stdlib.h>

#include <check.h>

#include <bijstand/version.h>

START_TEST(the_library_has_the_version_of_its_headers)
{
  ck_assert_str_eq(bijstand_version_text(), BIJSTAND_VERSION_TEXT);
  ck_assert_int_eq(bijstand_version_number(), BIJSTAND_VERSION_NUMBER);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("version");
  TCase *version = tcase_create("version");
  suite_add_tcase(suite, version);
  tcase_add_test(version, the_library_has_the_version_of_its_headers);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
