/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Norms (articles 20 to 24): every kind of household on the first and the last day of every half-year from 2015 to
 * 2026, against the table.
 */
#include "tests/rules/household.h"

enum { FIRST_YEAR = 2015, LAST_YEAR = 2026, HALF_YEARS = 2 * (LAST_YEAR - FIRST_YEAR + 1) };

/* Ages on the first of January of the year; 0: no partner. The pension ages of these years lie between 65 and 67. */
static const struct norm_case {
  const char *title;
  int applicant, partner, child;
  bijstand_parameter norm;
  const char *rule;
} norm_cases[] = {
  { "single, 19", 19, 0, 0, BIJSTAND_PARAMETER_NORM_SINGLE_18_20, "norm_single_18_20_2015" },
  { "single parent, 19", 19, 0, 1, BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_18_20, "norm_single_parent_18_20_2015" },
  { "couple, both 19", 19, 19, 0, BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_18_20, "norm_couple_18_20_2015" },
  { "couple, both 19, child", 19, 19, 1, BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_18_20_WITH_CHILD,
    "norm_couple_18_20_child_2015" },
  { "couple, 19 and 30", 19, 30, 0, BIJSTAND_PARAMETER_NORM_COUPLE_ONE_18_20, "norm_couple_one_18_20_2015" },
  { "couple, 30 and 19, child", 30, 19, 1, BIJSTAND_PARAMETER_NORM_COUPLE_ONE_18_20_WITH_CHILD,
    "norm_couple_one_18_20_child_2015" },
  { "single, 30", 30, 0, 0, BIJSTAND_PARAMETER_NORM_SINGLE_ADULT, "norm_single_2015" },
  { "single parent, 30", 30, 0, 1, BIJSTAND_PARAMETER_NORM_SINGLE_PARENT_ADULT, "norm_single_2015" },
  { "couple, 30 and 64", 30, 64, 0, BIJSTAND_PARAMETER_NORM_COUPLE_ADULT, "norm_couple_2015" },
  { "single, 68", 68, 0, 0, BIJSTAND_PARAMETER_NORM_SINGLE_PENSION, "norm_single_pension_2015" },
  { "couple, 68 and 70", 68, 70, 0, BIJSTAND_PARAMETER_NORM_COUPLE_BOTH_PENSION, "norm_couple_pension_2015" },
  { "couple, 60 and 70", 60, 70, 0, BIJSTAND_PARAMETER_NORM_COUPLE_ONE_PENSION, "norm_couple_one_pension_2015" },
};
enum { NORM_CASES = sizeof norm_cases / sizeof norm_cases[0] };

static const char *born(char text[BIJSTAND_DATE_TEXT_SIZE], int year, int age)
{
  bijstand_value date;
  ck_assert_int_eq(bijstand_date_from_civil(year - age, 1, 1, &date), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_date_format(date, text), BIJSTAND_OK);
  return text;
}

static bijstand_dossier *household(const struct norm_case *c, int year)
{
  char applicant[BIJSTAND_DATE_TEXT_SIZE], partner[BIJSTAND_DATE_TEXT_SIZE], child[BIJSTAND_DATE_TEXT_SIZE];
  bijstand_dossier *d = c->partner ? couple(born(applicant, year, c->applicant), born(partner, year, c->partner))
                                   : single(born(applicant, year, c->applicant));
  if (c->child)
    add_child(d, "child1", born(child, year, 1));
  return d;
}

START_TEST(each_household_has_the_norm_of_the_table_in_each_half_year)
{
  const struct norm_case *c = &norm_cases[_i / HALF_YEARS];
  int year = FIRST_YEAR + _i % HALF_YEARS / 2, second_half = _i % 2;
  struct bench b = bench_new();
  bijstand_dossier *d = household(c, year);
  for (int last = 0; last <= 1; last++) {
    bijstand_value date, norm;
    char text[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_date_from_civil(year, second_half ? (last ? 12 : 7) : (last ? 6 : 1), last ? (second_half ? 31 : 30) : 1, &date);
    bijstand_date_format(date, text);
    ck_assert_int_eq(bijstand_rulebook_value(b.rulebook, c->norm, date, &norm), BIJSTAND_OK);
    ck_assert_msg(norm != BIJSTAND_UNKNOWN, "%s on %s: no amount in the table", c->title, text);
    decide(b, d, text);
    ck_assert_msg(value_of(b, BIJSTAND_OUTCOME_NORM) == norm, "%s on %s", c->title, text);
    ck_assert_int_eq(ground_of(b, c->rule, BIJSTAND_CASE), BIJSTAND_GROUND_APPLIES);
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* The amounts that were published for the cost-sharer norm (parameters of the act, identities of the tables). */
static const struct published {
  const char *date;
  int sharers; /* A of the formula */
  bijstand_value norm;
} published[] = {
  { "2022-07-01", 2, 78702 },  { "2022-07-01", 3, 68208 }, { "2022-07-01", 4, 62961 }, { "2022-07-01", 5, 59813 },
  { "2024-07-01", 2, 93461 },  { "2024-07-01", 3, 80999 }, { "2024-07-01", 4, 74768 }, { "2024-07-01", 5, 71030 },
  { "2024-07-01", 6, 68538 },  { "2026-01-01", 2, 100107 }, { "2026-01-01", 3, 86759 }, { "2026-01-01", 4, 80085 },
  { "2026-01-01", 5, 76081 },  { "2026-01-01", 6, 73411 }, { "2026-01-01", 7, 71505 }, { "2026-01-01", 8, 70075 },
  { "2026-07-01", 2, 101390 }, { "2026-07-01", 3, 87871 }, { "2026-07-01", 4, 81112 }, { "2026-07-01", 5, 77056 },
  { "2026-07-01", 6, 74352 },  { "2026-07-01", 7, 72421 }, { "2026-07-01", 8, 70973 },
};

START_TEST(the_cost_sharer_norm_is_the_one_that_was_published)
{
  const struct published *p = &published[_i];
  struct bench b = bench_new();
  bijstand_dossier *d = single("1980-02-10");
  for (int i = 1; i < p->sharers; i++) {
    char id[32];
    snprintf(id, sizeof id, "housemate%d", i);
    add_housemate(d, id, "1975-05-05");
  }
  decide(b, d, p->date);
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_COST_SHARERS), p->sharers);
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_NORM), p->norm);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(thirty_housemates_share)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1980-02-10");
  for (int i = 1; i <= 30; i++) {
    char id[32];
    snprintf(id, sizeof id, "housemate%d", i);
    add_housemate(d, id, "1975-05-05");
  }
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_COST_SHARERS), 31);
  ck_assert_int_eq(value_of(b, BIJSTAND_OUTCOME_NORM), 63450); /* (40% + 31 x 30%) / 31 of 2027.79 */
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("norms");
  TCase *tcase = tcase_create("norms");
  suite_add_tcase(suite, tcase);
  tcase_add_loop_test(tcase, each_household_has_the_norm_of_the_table_in_each_half_year, 0, NORM_CASES * HALF_YEARS);
  tcase_add_loop_test(tcase, the_cost_sharer_norm_is_the_one_that_was_published, 0,
                      (int)(sizeof published / sizeof published[0]));
  tcase_add_test(tcase, thirty_housemates_share);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
