/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Sensitivity: what a caseworker knows of income, exemption and assets, as break points to the cent; and the
 * curve against the decision itself at values drawn from all along it.
 */
#include <bijstand/whatif.h>

#include "tests/allocation.h"
#include "tests/rules/household.h"

#define O(name) BIJSTAND_OUTCOME_##name
#define F(name) BIJSTAND_FACT_##name

enum { MOST = 32 };

static struct bijstand_break_point points[MOST];
static size_t count;

/* Asks for the curve of an outcome on a day. */
static void curve_of(struct bench b, const bijstand_dossier *d, const char *date, bijstand_outcome outcome,
                     int32_t person, bijstand_fact fact, bijstand_value low, bijstand_value high)
{
  count = 0;
  ck_assert_int_eq(bijstand_sensitivity(b.rulebook, d, day(date), NEVER, outcome, person, fact, low, high,
                                        points, MOST, &count),
                   BIJSTAND_OK);
  ck_assert_uint_ge(count, 1);
  ck_assert_uint_le(count, MOST);
}

static void has(size_t place, bijstand_value fact, bijstand_value outcome, int64_t rise, int64_t run)
{
  ck_assert_uint_lt(place, count);
  ck_assert_int_eq(points[place].fact, fact);
  ck_assert_int_eq(points[place].outcome, outcome);
  ck_assert_int_eq(points[place].rise, rise);
  ck_assert_int_eq(points[place].run, run);
}

static bijstand_value end_of_right(struct bench b, const bijstand_dossier *d, const char *date,
                                   int32_t person, bijstand_fact fact)
{
  bijstand_value amount = 0;
  ck_assert_int_eq(bijstand_right_end(b.rulebook, d, day(date), NEVER, person, fact, &amount), BIJSTAND_OK);
  return amount;
}

static bijstand_value national(struct bench b, bijstand_parameter parameter, const char *date)
{
  bijstand_value value = UNKNOWN;
  ck_assert_int_eq(bijstand_rulebook_value(b.rulebook, parameter, day(date), &value), BIJSTAND_OK);
  return value;
}

/* --- what a caseworker knows ---------------------------------------------------------------------------- */

START_TEST(each_euro_of_income_costs_a_euro_until_the_norm_is_reached)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 300000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, 141946, -1, 1);
  has(1, 141946, 0, 0, 1);
  ck_assert_int_eq(end_of_right(b, d, "2026-07-01", 0, F(INCOME_WORK_NET)), 141946);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_quarter_of_earnings_is_left_alone_up_to_the_ceiling)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1985-02-10");
  bijstand_value ceiling = national(b, BIJSTAND_PARAMETER_EARNINGS_EXEMPTION_MAX, "2026-01-01");
  bijstand_value norm = national(b, BIJSTAND_PARAMETER_NORM_SINGLE_ADULT, "2026-01-01");
  fact(d, CASE, "benefit_running", "true");
  fact(d, 0, "work_helps_reintegration", "true");
  fact(d, 0, "earnings_exemption_months_used", "0");
  curve_of(b, d, "2026-01-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 300000);
  ck_assert_uint_eq(count, 3);
  has(0, 0, norm, -3, 4);
  has(1, 4 * ceiling, norm - 3 * ceiling, -1, 1);
  has(2, norm + ceiling, 0, 0, 1);
  ck_assert_int_eq(end_of_right(b, d, "2026-01-01", 0, F(INCOME_WORK_NET)), norm + ceiling);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(one_cent_above_the_asset_limit_there_is_nothing)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(ASSET_BANK), 0, 5000000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, 141946, 0, 1);
  has(1, 800001, 0, 0, 1);
  ck_assert_int_eq(end_of_right(b, d, "2026-07-01", 0, F(ASSET_BANK)), 800001);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(the_income_of_one_spouse_counts_for_both)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1985-02-10", "1986-05-01");
  bijstand_dossier_unset(d, 0, F(INCOME_WORK_NET), EVER, EVER);
  fact(d, 0, "income_work_net", "700");
  fact(d, 0, "work_helps_reintegration", "false");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 1, F(INCOME_WORK_NET), 0, 300000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, 202779 - 70000, -1, 1);
  has(1, 202779 - 70000, 0, 0, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(in_a_part_of_the_month_income_counts_for_that_part)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  fact(d, CASE, "notification_date", "2026-07-15");
  curve_of(b, d, "2026-07-20", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 300000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, (141946 * 17 * 2 + 31) / (31 * 2), -17, 31);
  has(1, 141946, 0, 0, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(the_assets_themselves_rise_with_each_cent)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  curve_of(b, d, "2026-07-01", O(ASSETS_ABOVE_LIMIT), 0, F(ASSET_BANK), 0, 5000000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, 0, 0, 1);
  has(1, 800000, 0, 1, 1);
  curve_of(b, d, "2026-07-01", O(RIGHT), 0, F(ASSET_BANK), 0, 5000000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, 1, 0, 1);
  has(1, 800001, 0, 0, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(where_the_amount_is_not_known_the_curve_is_not)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, F(ASSET_BANK), EVER, EVER);
  fact(d, 0, "asset_bank", "?");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 300000);
  ck_assert_uint_eq(count, 2);
  has(0, 0, UNKNOWN, 0, 1);
  has(1, 141946, 0, 0, 1);
  ck_assert_int_eq(end_of_right(b, d, "2026-07-01", 0, F(INCOME_WORK_NET)), UNKNOWN);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_has_no_part_in_it_does_not_move_it)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), CASE, F(SPECIAL_COSTS), 0, 100000000);
  ck_assert_uint_eq(count, 1);
  has(0, 0, 141946, 0, 1);
  ck_assert_int_eq(end_of_right(b, d, "2026-07-01", CASE, F(SPECIAL_COSTS)), NEVER);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* --- the curve is the decision -------------------------------------------------------------------------- */

/* The outcome that the break points foretell, to within a cent. */
static void foretells(bijstand_value fact, bijstand_value outcome)
{
  size_t piece = count - 1;
  while (points[piece].fact > fact)
    piece--;
  const struct bijstand_break_point *p = &points[piece];
  int64_t along = (fact - p->fact) * p->rise, up = (outcome - p->outcome) * p->run;
  ck_assert_msg(llabs(up - along) <= p->run, "at %lld: %lld", (long long)fact, (long long)outcome);
}

START_TEST(the_break_points_foretell_the_decision_all_along_the_curve)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1985-02-10");
  uint32_t random = 2026;
  fact(d, CASE, "benefit_running", "true");
  fact(d, 0, "work_helps_reintegration", "true");
  fact(d, 0, "earnings_exemption_months_used", "0");
  curve_of(b, d, "2026-01-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 250000);
  for (int i = 0; i < 2000; i++) {
    random = random * 1664525u + 1013904223u;
    bijstand_value fact_value = (bijstand_value)(random >> 8) % 250001;
    if (i < 300) /* around the bends, cent by cent */
      fact_value = points[1 + i % 2].fact - 75 + i / 2;
    bijstand_dossier_unset(d, 0, F(INCOME_WORK_NET), EVER, EVER);
    bijstand_dossier_set(d, 0, F(INCOME_WORK_NET), EVER, EVER, fact_value);
    decide(b, d, "2026-01-01");
    foretells(fact_value, value_of(b, O(MONTH_AMOUNT)));
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_part_of_the_curve_begins_and_ends_where_it_was_asked)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 141940, 141950);
  ck_assert_uint_eq(count, 2);
  has(0, 141940, 6, -1, 1);
  has(1, 141946, 0, 0, 1);
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 500, 500);
  ck_assert_uint_eq(count, 1);
  has(0, 500, 141446, 0, 1);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* --- the dossier ---------------------------------------------------------------------------------------- */

START_TEST(the_dossier_is_as_it_was_and_later_statements_stand)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  state(d, 0, "income_work_net", day("2026-07-16"), EVER, "310");
  int32_t entries = bijstand_dossier_entry_count(d);
  decide(b, d, "2026-07-01");
  bijstand_value before = value_of(b, O(MONTH_AMOUNT));
  curve_of(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 100000);
  ck_assert_int_eq(points[0].outcome, before);
  ck_assert_int_eq(points[0].rise, -15); /* fifteen days at this income, sixteen at the later one */
  ck_assert_int_eq(points[0].run, 31);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), entries);
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(value_of(b, O(MONTH_AMOUNT)), before);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* --- what is refused ------------------------------------------------------------------------------------ */

static bijstand_status ask(struct bench b, const bijstand_dossier *d, const char *date,
                           bijstand_outcome outcome, int32_t person, bijstand_fact fact, bijstand_value low,
                           bijstand_value high)
{
  return bijstand_sensitivity(b.rulebook, d, day(date), NEVER, outcome, person, fact, low, high, points, MOST,
                              &count);
}

START_TEST(what_cannot_be_asked_is_refused)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10"), *empty = new_dossier();
  const char *date = "2026-07-01";
  bijstand_value amount = 7;
  count = 7;
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 0, F(BIRTH_DATE), 0, 10), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(ask(b, d, date, O(HOUSEHOLD), 0, F(INCOME_WORK_NET), 0, 10), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(ask(b, d, date, O(PENSION_AGE_DATE), 0, F(INCOME_WORK_NET), 0, 10), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), CASE, F(INCOME_WORK_NET), 0, 10), BIJSTAND_ERROR_ROLE);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 5, F(INCOME_WORK_NET), 0, 10), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 0, -1, 0, 10), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(b, d, date, -1, 0, F(INCOME_WORK_NET), 0, 10), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 10, 9), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), -1, 9), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(ask(b, d, date, O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 1000000001),
                   BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(ask(b, d, "1995-12-31", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 9),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(ask(b, empty, date, O(MONTH_AMOUNT), CASE, F(SPECIAL_COSTS), 0, 9),
                   BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(ask(b, NULL, date, O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 9), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_right_end(b.rulebook, d, day(date), NEVER, 0, F(BIRTH_DATE), &amount),
                   BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(bijstand_right_end(b.rulebook, d, day(date), NEVER, CASE, F(INCOME_WORK_NET), &amount),
                   BIJSTAND_ERROR_ROLE);
  ck_assert_int_eq(bijstand_right_end(b.rulebook, d, day(date), NEVER, 0, F(INCOME_WORK_NET), NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_right_end(NULL, d, day(date), NEVER, 0, F(INCOME_WORK_NET), &amount),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_uint_eq(count, 7);
  ck_assert_int_eq(amount, 7);
  bijstand_dossier_free(empty);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_list_that_is_too_short_still_tells_how_many)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  count = 0;
  ck_assert_int_eq(bijstand_sensitivity(b.rulebook, d, day("2026-07-01"), NEVER, O(MONTH_AMOUNT), 0,
                                        F(INCOME_WORK_NET), 0, 300000, NULL, 0, &count),
                   BIJSTAND_OK);
  ck_assert_uint_eq(count, 2);
  points[1].fact = -5;
  ck_assert_int_eq(bijstand_sensitivity(b.rulebook, d, day("2026-07-01"), NEVER, O(MONTH_AMOUNT), 0,
                                        F(INCOME_WORK_NET), 0, 300000, points, 1, &count),
                   BIJSTAND_OK);
  has(0, 0, 141946, -1, 1);
  ck_assert_int_eq(points[1].fact, -5);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(wherever_memory_runs_out_nothing_is_lost)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  int alive = allocation_alive();
  for (int n = 1;; n++) {
    allocation_fail_at(n);
    bijstand_status status = ask(b, d, "2026-07-01", O(MONTH_AMOUNT), 0, F(INCOME_WORK_NET), 0, 100);
    ck_assert_int_eq(allocation_alive(), alive);
    if (allocation_count() < n)
      break;
    ck_assert_int_eq(status, BIJSTAND_ERROR_MEMORY);
  }
  allocation_fail_at(0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("sensitivity");
  TCase *tcase = tcase_create("sensitivity");
  tcase_set_timeout(tcase, 60);
  tcase_add_test(tcase, each_euro_of_income_costs_a_euro_until_the_norm_is_reached);
  tcase_add_test(tcase, a_quarter_of_earnings_is_left_alone_up_to_the_ceiling);
  tcase_add_test(tcase, one_cent_above_the_asset_limit_there_is_nothing);
  tcase_add_test(tcase, the_income_of_one_spouse_counts_for_both);
  tcase_add_test(tcase, in_a_part_of_the_month_income_counts_for_that_part);
  tcase_add_test(tcase, the_assets_themselves_rise_with_each_cent);
  tcase_add_test(tcase, where_the_amount_is_not_known_the_curve_is_not);
  tcase_add_test(tcase, what_has_no_part_in_it_does_not_move_it);
  tcase_add_test(tcase, the_break_points_foretell_the_decision_all_along_the_curve);
  tcase_add_test(tcase, a_part_of_the_curve_begins_and_ends_where_it_was_asked);
  tcase_add_test(tcase, the_dossier_is_as_it_was_and_later_statements_stand);
  tcase_add_test(tcase, what_cannot_be_asked_is_refused);
  tcase_add_test(tcase, a_list_that_is_too_short_still_tells_how_many);
  tcase_add_test(tcase, wherever_memory_runs_out_nothing_is_lost);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
