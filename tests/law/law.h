/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the tests of the law room share: dates as text, and rulebooks that must come about.
 */
#ifndef TESTS_LAW_LAW_H
#define TESTS_LAW_LAW_H

#include <string.h>

#include <check.h>

#include <bijstand/date.h>
#include <bijstand/rulebook.h>

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

/* A day that must exist. */
static inline bijstand_value day(const char *text)
{
  bijstand_value date;
  ck_assert_msg(bijstand_date_parse(text, strlen(text), &date) == BIJSTAND_OK, "%s", text);
  return date;
}

/* The national table alone; the caller frees it. */
static inline bijstand_rulebook *national(void)
{
  bijstand_rulebook *rulebook;
  ck_assert_int_eq(bijstand_rulebook_new(&rulebook), BIJSTAND_OK);
  return rulebook;
}

/* The default look-up. */
static inline bijstand_value value_on(const bijstand_rulebook *rulebook, bijstand_parameter parameter,
                                      bijstand_value date)
{
  bijstand_value value;
  ck_assert_int_eq(bijstand_rulebook_value(rulebook, parameter, date, &value), BIJSTAND_OK);
  return value;
}

static inline struct bijstand_amount amount_on(const bijstand_rulebook *rulebook,
                                               bijstand_parameter parameter, bijstand_value date,
                                               uint32_t statuses)
{
  struct bijstand_amount amount;
  ck_assert_int_eq(bijstand_rulebook_find(rulebook, parameter, date, statuses, &amount), BIJSTAND_OK);
  return amount;
}

/* Runs a suite; what main returns. */
static inline int run(Suite *suite)
{
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? 0 : 1;
}

#endif
