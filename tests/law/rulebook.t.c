/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables on top of one another: which row answers, what may replace what, what is told about it.
 */
#include <stdio.h>

#include "law/rulebook.h"
#include "tests/allocation.h"
#include "tests/law/law.h"

#define P(name) BIJSTAND_PARAMETER_##name

/* A rulebook with one table more; the caller frees it. */
static bijstand_rulebook *loaded(const bijstand_rulebook *base, const char *text, uint32_t flags)
{
  bijstand_rulebook *rulebook = NULL;
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_load(base, "policy.csv", text, strlen(text), flags, &rulebook,
                                                  &error);
  ck_assert_msg(status == BIJSTAND_OK, "%d:%d: %s", (int)error.line, (int)error.column, error.message);
  return rulebook;
}

/* --- The policy of a municipality -------------------------------------------------------------------- */

START_TEST(a_power_that_is_not_used_answers_with_its_default)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day("2026-07-01");
  ck_assert_int_eq(value_on(rulebook, P(HOUSING_REDUCTION_PERCENT_NO_HOME), date), 0);
  ck_assert_int_eq(value_on(rulebook, P(SCHOOL_LEAVER_REDUCTION_PERCENT), date), 0);
  ck_assert_int_eq(value_on(rulebook, P(YOUTH_EXEMPTIONS_TOLERATED), date), 0);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), date), 0); /* calendar days */
  ck_assert_int_eq(value_on(rulebook, P(DAYS_ABROAD_DEPARTURE_COUNTS), date), 1);
  ck_assert_int_eq(value_on(rulebook, P(DAYS_ABROAD_RETURN_COUNTS), date), 0);
  struct bijstand_amount amount = amount_on(rulebook, P(PART_MONTH_DENOMINATOR), date,
                                            BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.table, -1);
  ck_assert_uint_eq(amount.status, 0);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(what_the_council_must_set_is_not_known_until_it_does)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day("2026-07-01");
  ck_assert_int_eq(value_on(rulebook, P(UNIFORM_SANCTION_FIRST_MONTHS), date), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, P(SANCTION_CATEGORY_1_PERCENT), date), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, P(LOW_INCOME_SUPPLEMENT_AMOUNT_SINGLE), date), BIJSTAND_UNKNOWN);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_default_may_follow_the_law)
{
  bijstand_rulebook *rulebook = national();
  ck_assert_int_eq(value_on(rulebook, P(ADVANCE_PERCENT), day("2006-12-31")), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, P(ADVANCE_PERCENT), day("2025-12-31")), 9000);
  ck_assert_int_eq(value_on(rulebook, P(ADVANCE_PERCENT), day("2026-01-01")), 9500);
  ck_assert_int_eq(value_on(rulebook, P(RETROACTIVE_START_MONTHS), day("2025-12-31")), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, P(RETROACTIVE_START_MONTHS), day("2026-01-01")), 3);
  struct bijstand_amount amount = amount_on(rulebook, P(GIFT_REPORT_THRESHOLD_YEAR), day("2026-03-01"),
                                            BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.value, 120000);
  ck_assert_int_eq(amount.currency, BIJSTAND_CURRENCY_EUR);
  ck_assert_int_eq(amount.from, day("2026-01-01"));
  ck_assert_int_eq(amount.until, day("2026-12-31"));
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_policy_holds_in_its_period_and_leaves_the_base_alone)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value\n"
                                       "part_month_denominator,2024-01-01,2025-12-31,thirty\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), day("2023-12-31")), 0);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), day("2024-01-01")), 1);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), day("2025-12-31")), 1);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), day("2026-01-01")), 0);
  ck_assert_int_eq(value_on(base, P(PART_MONTH_DENOMINATOR), day("2024-01-01")), 0);
  bijstand_rulebook_free(base); /* the new one lives on */
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2026-07-01")), 202779);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(an_open_row_runs_to_the_next_of_its_table_in_any_order)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "value,from,parameter\n"
                                       "3000,2020-01-01,recovery_minimum_amount\n"
                                       "1000,2010-01-01,recovery_minimum_amount\n"
                                       "1,2015-01-01,gross_recovery\n"
                                       "2000,2015-01-01,recovery_minimum_amount\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(RECOVERY_MINIMUM_AMOUNT), day("2009-12-31")), 0);
  ck_assert_int_eq(value_on(rulebook, P(RECOVERY_MINIMUM_AMOUNT), day("2014-12-31")), 1000);
  ck_assert_int_eq(value_on(rulebook, P(RECOVERY_MINIMUM_AMOUNT), day("2015-01-01")), 2000);
  ck_assert_int_eq(value_on(rulebook, P(RECOVERY_MINIMUM_AMOUNT), BIJSTAND_NEVER), 3000);
  struct bijstand_amount amount = amount_on(rulebook, P(RECOVERY_MINIMUM_AMOUNT), day("2016-01-01"),
                                            BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.line, 5);
  ck_assert_int_eq(amount.until, day("2019-12-31"));
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(the_table_loaded_last_answers_where_it_has_a_row)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *first = loaded(base, "parameter,from,value\npayment_day,2020-01-01,10\n", 0);
  bijstand_rulebook *second = loaded(first, "parameter,from,until,value\n"
                                     "payment_day,2022-01-01,2022-12-31,20\n", 0);
  ck_assert_int_eq(value_on(second, P(PAYMENT_DAY), day("2021-12-31")), 10);
  ck_assert_int_eq(value_on(second, P(PAYMENT_DAY), day("2022-01-01")), 20);
  ck_assert_int_eq(value_on(second, P(PAYMENT_DAY), day("2023-01-01")), 10);
  struct bijstand_amount amount = amount_on(second, P(PAYMENT_DAY), day("2022-06-01"),
                                            BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.table, 2);
  ck_assert_str_eq(bijstand_rulebook_table_name(second, 0), "national.csv");
  ck_assert_str_eq(bijstand_rulebook_table_name(second, 2), "policy.csv");
  ck_assert_ptr_null(bijstand_rulebook_table_name(second, 3));
  ck_assert_ptr_null(bijstand_rulebook_table_name(second, -1));
  ck_assert_ptr_null(bijstand_rulebook_table_name(NULL, 0));
  bijstand_rulebook_free(second);
  bijstand_rulebook_free(first);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_policy_that_is_uncertain_is_not_known_but_set)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,value,status,article,source\n"
                                       "gross_recovery,2020-01-01,1,unverified,\"Rules, 3\","
                                       "\"heard \"\"so\"\"\"\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(GROSS_RECOVERY), day("2019-12-31")), 0);
  ck_assert_int_eq(value_on(rulebook, P(GROSS_RECOVERY), day("2020-01-01")), BIJSTAND_UNKNOWN);
  struct bijstand_amount amount = amount_on(rulebook, P(GROSS_RECOVERY), day("2020-01-01"),
                                            BIJSTAND_AMOUNT_UNVERIFIED);
  ck_assert_int_eq(amount.value, 1);
  ck_assert_int_eq(amount.currency, BIJSTAND_CURRENCY_NONE);
  ck_assert_str_eq(amount.article, "Rules, 3");
  ck_assert_str_eq(amount.source, "heard \"so\"");
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- New amounts of the law -------------------------------------------------------------------------- */

START_TEST(the_amounts_of_a_new_half_year_need_no_new_release)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value,status,currency,unit\n"
                                       "norm_couple_adult,2027-01-01,2027-06-30,205000,in_force,EUR,"
                                       "cents_per_month\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2026-12-31")), 202779);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2027-01-01")), 205000);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2027-07-01")), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 0);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(what_was_derived_printed_or_announced_may_be_replaced)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value\n"
                                       "norm_couple_adult,2003-07-01,2003-12-31,113965\n"
                                       "earnings_exemption_max,2026-07-01,2026-12-31,28900\n"
                                       "buffer_budget_year_max,2027-01-01,,105000\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2003-07-01")), 113965);
  ck_assert_int_eq(value_on(rulebook, P(EARNINGS_EXEMPTION_MAX), day("2026-07-01")), 28900);
  ck_assert_int_eq(value_on(rulebook, P(BUFFER_BUDGET_YEAR_MAX), day("2027-01-01")), 105000);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 0);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(an_equal_value_is_accepted_and_told)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value\n"
                                       "norm_couple_adult,2026-07-01,2026-12-31,202779\n", 0);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 1);
  const struct bijstand_report *report = bijstand_rulebook_report_at(rulebook, 0);
  ck_assert_int_eq(report->kind, BIJSTAND_REPORT_EQUAL);
  ck_assert_int_eq(report->line, 2);
  ck_assert_int_eq(report->parameter, P(NORM_COUPLE_ADULT));
  ck_assert_int_eq(report->from, day("2026-07-01"));
  ck_assert_int_eq(report->until, day("2026-12-31"));
  ck_assert_str_eq(report->table, "policy.csv");
  ck_assert_str_eq(report->message, "norm_couple_adult is 202779 already from 2026-07-01 to 2026-12-31");
  ck_assert_ptr_null(bijstand_rulebook_report_at(rulebook, 1));
  ck_assert_ptr_null(bijstand_rulebook_report_at(rulebook, -1));
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_value_in_force_is_replaced_only_on_request_and_that_is_told)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value\n"
                                       "norm_couple_adult,2026-01-01,2027-12-31,210000\n",
                                       BIJSTAND_LOAD_OVERRIDE);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2026-06-30")), 210000);
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), day("2027-12-31")), 210000);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 2); /* one for each half-year of 2026 */
  const struct bijstand_report *report = bijstand_rulebook_report_at(rulebook, 1);
  ck_assert_int_eq(report->kind, BIJSTAND_REPORT_OVERRIDE);
  ck_assert_str_eq(report->message,
                   "norm_couple_adult becomes 210000 instead of 202779 from 2026-07-01 to 2026-12-31");
  bijstand_rulebook *third = loaded(rulebook, "parameter,from,value\npayment_day,2026-01-01,5\n", 0);
  ck_assert_int_eq(bijstand_rulebook_report_count(third), 2); /* what was told stays told */
  ck_assert_str_eq(bijstand_rulebook_report_at(third, 1)->message, report->message);
  bijstand_rulebook_free(third);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_bound_without_a_value_is_not_checked_and_that_is_told)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,value\n"
                                       "gift_report_threshold_year,2025-07-01,100000\n", 0);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 2);
  const struct bijstand_report *report = bijstand_rulebook_report_at(rulebook, 0);
  ck_assert_int_eq(report->kind, BIJSTAND_REPORT_BOUND_UNCHECKED);
  ck_assert_int_eq(report->from, day("2025-07-01"));
  ck_assert_int_eq(report->until, day("2025-12-31"));
  ck_assert_str_eq(report->message, "gift_exemption_year has no value from 2025-07-01 to 2025-12-31");
  report = bijstand_rulebook_report_at(rulebook, 1);
  ck_assert_int_eq(report->from, day("2027-01-01"));
  ck_assert_int_eq(report->until, BIJSTAND_NEVER);
  ck_assert_str_eq(report->message, "gift_exemption_year has no value from 2027-01-01 on");
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_bound_that_began_later_is_not_checked_before)
{
  const struct bijstand_setting setting = { P(RETROACTIVE_START_MONTHS), BIJSTAND_EVER, BIJSTAND_NEVER, 2 };
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  ck_assert_int_eq(bijstand_rulebook_with(base, &setting, 1, &rulebook, NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 1);
  const struct bijstand_report *report = bijstand_rulebook_report_at(rulebook, 0);
  ck_assert_int_eq(report->line, 1);
  ck_assert_str_eq(report->table, "settings");
  ck_assert_str_eq(report->message, "retroactive_start_max_months has no value until 2025-12-31");
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_table_may_bring_a_policy_and_the_bound_it_needs)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,until,value\n"
                                       "gift_report_threshold_year,2027-01-01,2027-12-31,125000\n"
                                       "gift_exemption_year,2027-01-01,2027-12-31,125000\n", 0);
  ck_assert_int_eq(bijstand_rulebook_report_count(rulebook), 0);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_table_may_replace_a_policy_and_the_bound_it_would_break)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *older = loaded(base, "parameter,from,until,value\n"
                                    "gift_report_threshold_year,2027-01-01,2027-12-31,125000\n", 0);
  bijstand_rulebook *newer = loaded(older, "parameter,from,until,value\n"
                                    "gift_exemption_year,2027-01-01,2027-12-31,120000\n"
                                    "gift_report_threshold_year,2027-01-01,2027-12-31,110000\n", 0);
  ck_assert_int_eq(value_on(newer, P(GIFT_REPORT_THRESHOLD_YEAR), day("2027-06-01")), 110000);
  bijstand_rulebook_free(newer);
  bijstand_rulebook_free(older);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(the_second_uniform_reduction_lasts_as_long_as_a_first_of_three_months)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = loaded(base, "parameter,from,value\n"
                                       "uniform_sanction_first_months,2015-01-01,3\n"
                                       "uniform_sanction_second_months,2015-01-01,3\n", 0);
  ck_assert_int_eq(value_on(rulebook, P(UNIFORM_SANCTION_SECOND_MONTHS), day("2026-07-01")), 3);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- Settings of a program --------------------------------------------------------------------------- */

START_TEST(a_program_sets_a_policy_since_ever_and_without_end)
{
  const struct bijstand_setting settings[] = {
    { P(PART_MONTH_DENOMINATOR), BIJSTAND_EVER, BIJSTAND_NEVER, 1 },
    { P(STUDY_SUPPLEMENT_AMOUNT), day("2020-01-01"), day("2020-12-31"), 500000 }
  };
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  ck_assert_int_eq(bijstand_rulebook_with(base, settings, 2, &rulebook, NULL), BIJSTAND_OK);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), BIJSTAND_EVER), 1);
  ck_assert_int_eq(value_on(rulebook, P(PART_MONTH_DENOMINATOR), BIJSTAND_NEVER), 1);
  ck_assert_int_eq(value_on(rulebook, P(STUDY_SUPPLEMENT_AMOUNT), day("2021-01-01")), BIJSTAND_UNKNOWN);
  struct bijstand_amount amount = amount_on(rulebook, P(STUDY_SUPPLEMENT_AMOUNT), day("2020-06-01"),
                                            BIJSTAND_AMOUNT_IN_FORCE);
  ck_assert_int_eq(amount.value, 500000);
  ck_assert_int_eq(amount.currency, BIJSTAND_CURRENCY_EUR);
  ck_assert_int_eq(amount.line, 2);
  bijstand_rulebook_free(rulebook);
  ck_assert_int_eq(bijstand_rulebook_with(base, NULL, 0, &rulebook, NULL), BIJSTAND_OK);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- A day, all at once ------------------------------------------------------------------------------ */

START_TEST(all_parameters_of_a_day_are_what_each_of_them_is)
{
  static const char *const dates[] = { "1900-01-01", "1996-01-01", "2004-02-29", "2012-07-17", "2015-01-01",
                                       "2026-07-01", "2026-12-31", "2199-12-31" };
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day(dates[_i]);
  bijstand_value values[BIJSTAND_PARAMETER_COUNT];
  struct bijstand_range stretch;
  bijstand_rulebook_resolve(rulebook, date, values, &stretch);
  ck_assert_int_le(stretch.low, date);
  ck_assert_int_ge(stretch.high, date);
  int changes_before = stretch.low == BIJSTAND_EVER;
  int changes_after = stretch.high == BIJSTAND_NEVER;
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    ck_assert_int_eq(value_on(rulebook, i, date), values[i]);
    ck_assert_int_eq(value_on(rulebook, i, stretch.low), values[i]);
    ck_assert_int_eq(value_on(rulebook, i, stretch.high), values[i]);
    changes_before |= stretch.low > BIJSTAND_EVER && value_on(rulebook, i, stretch.low - 1) != values[i];
    changes_after |= stretch.high < BIJSTAND_NEVER && value_on(rulebook, i, stretch.high + 1) != values[i];
  }
  ck_assert(changes_before && changes_after); /* no longer stretch would do */
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(stretches_cover_all_days_one_after_another)
{
  bijstand_rulebook *rulebook = national();
  static bijstand_value values[BIJSTAND_PARAMETER_COUNT];
  struct bijstand_range stretch = { BIJSTAND_EVER, BIJSTAND_EVER - 1 };
  int count = 0;
  while (stretch.high < BIJSTAND_NEVER) {
    bijstand_value next = stretch.high + 1;
    bijstand_rulebook_resolve(rulebook, next, values, &stretch);
    ck_assert_int_eq(stretch.low, next);
    count++;
  }
  ck_assert_int_gt(count, 60); /* thirty years of half-years */
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Asking the rows and asking what was worked out from them gives the same. */
START_TEST(both_ways_of_looking_up_agree)
{
  bijstand_rulebook *rulebook = national();
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    struct bijstand_amount amount;
    for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = amount.until + 1) {
      amount = amount_on(rulebook, i, date, BIJSTAND_AMOUNT_ANSWERS);
      bijstand_value expected = amount.currency == BIJSTAND_CURRENCY_NLG ? BIJSTAND_UNKNOWN : amount.value;
      ck_assert_int_eq(value_on(rulebook, i, date), expected);
      ck_assert_int_eq(value_on(rulebook, i, amount.until), expected);
    }
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(the_fingerprint_tells_rulebooks_apart_by_their_answers)
{
  static const char empty[] = "parameter,from,value\n";
  static const char policy[] = "parameter,from,value\npayment_day,2026-01-01,5\n";
  bijstand_rulebook *base = national();
  bijstand_rulebook *again = national();
  bijstand_rulebook *same = loaded(base, empty, 0);
  bijstand_rulebook *other = loaded(base, policy, 0);
  ck_assert_uint_eq(bijstand_rulebook_fingerprint(again), bijstand_rulebook_fingerprint(base));
  ck_assert_uint_eq(bijstand_rulebook_fingerprint(same), bijstand_rulebook_fingerprint(base));
  ck_assert_uint_ne(bijstand_rulebook_fingerprint(other), bijstand_rulebook_fingerprint(base));
  bijstand_rulebook_free(other);
  bijstand_rulebook_free(same);
  bijstand_rulebook_free(again);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- Edges ------------------------------------------------------------------------------------------- */

START_TEST(a_day_that_is_none_has_no_value)
{
  bijstand_rulebook *rulebook = national();
  ck_assert_int_eq(value_on(rulebook, P(PAYMENT_DAY), BIJSTAND_UNKNOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, P(GROSS_RECOVERY), BIJSTAND_NEVER + 1), BIJSTAND_UNKNOWN);
  struct bijstand_amount amount = amount_on(rulebook, P(GROSS_RECOVERY), BIJSTAND_EVER - 1,
                                            BIJSTAND_AMOUNT_ANY);
  ck_assert_int_eq(amount.value, BIJSTAND_UNKNOWN);
  ck_assert_str_eq(amount.article, "");
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_question_needs_a_rulebook_a_parameter_and_a_place)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value value;
  struct bijstand_amount amount;
  ck_assert_int_eq(bijstand_rulebook_new(NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_value(NULL, 0, 0, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_value(rulebook, -1, 0, &value), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_value(rulebook, 0, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_find(NULL, 0, 0, 1, &amount), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_find(rulebook, BIJSTAND_PARAMETER_COUNT, 0, 1, &amount),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_find(rulebook, 0, 0, 32, &amount), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_find(rulebook, 0, 0, 1, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_report_count(NULL), 0);
  ck_assert_ptr_null(bijstand_rulebook_report_at(NULL, 0));
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(NULL);
}
END_TEST

/* --- Memory ------------------------------------------------------------------------------------------ */

START_TEST(a_rulebook_without_memory_leaves_nothing_behind)
{
  int alive = allocation_alive();
  for (int n = 1;; n++) {
    bijstand_rulebook *rulebook = NULL;
    allocation_fail_at(n);
    bijstand_status status = bijstand_rulebook_new(&rulebook);
    int is_through = allocation_count() < n;
    allocation_fail_at(0);
    ck_assert_int_eq(status, is_through ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY);
    ck_assert_int_eq(rulebook != NULL, is_through);
    bijstand_rulebook_free(rulebook);
    ck_assert_int_eq(allocation_alive(), alive);
    if (is_through)
      break;
  }
}
END_TEST

START_TEST(a_load_without_memory_changes_nothing)
{
  static const char table[] = "parameter,from,value\n"
                              "norm_couple_adult,2026-07-01,210000\n"
                              "gift_report_threshold_year,2020-01-01,100000\n";
  bijstand_rulebook *base = national();
  int alive = allocation_alive();
  for (int n = 1;; n++) {
    bijstand_rulebook *rulebook = NULL;
    struct bijstand_error error;
    allocation_fail_at(n);
    bijstand_status status = bijstand_rulebook_load(base, "t", table, strlen(table), BIJSTAND_LOAD_OVERRIDE,
                                                    &rulebook, &error);
    int is_through = allocation_count() < n;
    allocation_fail_at(0);
    ck_assert_int_eq(status, is_through ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY);
    ck_assert_int_eq(error.status, status);
    ck_assert_int_eq(rulebook != NULL, is_through);
    bijstand_rulebook_free(rulebook);
    ck_assert_int_eq(allocation_alive(), alive);
    if (is_through)
      break;
  }
  bijstand_rulebook_free(base);
  ck_assert_int_eq(allocation_alive(), 0);
}
END_TEST

START_TEST(settings_without_memory_change_nothing)
{
  const struct bijstand_setting setting = { P(PAYMENT_DAY), BIJSTAND_EVER, BIJSTAND_NEVER, 20 };
  bijstand_rulebook *base = national();
  for (int n = 1;; n++) {
    bijstand_rulebook *rulebook = NULL;
    allocation_fail_at(n);
    bijstand_status status = bijstand_rulebook_with(base, &setting, 1, &rulebook, NULL);
    int is_through = allocation_count() < n;
    allocation_fail_at(0);
    ck_assert_int_eq(status, is_through ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY);
    bijstand_rulebook_free(rulebook);
    if (is_through)
      break;
  }
  bijstand_rulebook_free(base);
  ck_assert_int_eq(allocation_alive(), 0);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("rulebook");
  TCase *policy = tcase_create("policy");
  suite_add_tcase(suite, policy);
  tcase_add_test(policy, a_power_that_is_not_used_answers_with_its_default);
  tcase_add_test(policy, what_the_council_must_set_is_not_known_until_it_does);
  tcase_add_test(policy, a_default_may_follow_the_law);
  tcase_add_test(policy, a_policy_holds_in_its_period_and_leaves_the_base_alone);
  tcase_add_test(policy, an_open_row_runs_to_the_next_of_its_table_in_any_order);
  tcase_add_test(policy, the_table_loaded_last_answers_where_it_has_a_row);
  tcase_add_test(policy, a_policy_that_is_uncertain_is_not_known_but_set);

  TCase *law = tcase_create("law");
  suite_add_tcase(suite, law);
  tcase_add_test(law, the_amounts_of_a_new_half_year_need_no_new_release);
  tcase_add_test(law, what_was_derived_printed_or_announced_may_be_replaced);
  tcase_add_test(law, an_equal_value_is_accepted_and_told);
  tcase_add_test(law, a_value_in_force_is_replaced_only_on_request_and_that_is_told);
  tcase_add_test(law, a_bound_without_a_value_is_not_checked_and_that_is_told);
  tcase_add_test(law, a_bound_that_began_later_is_not_checked_before);
  tcase_add_test(law, a_table_may_bring_a_policy_and_the_bound_it_needs);
  tcase_add_test(law, a_table_may_replace_a_policy_and_the_bound_it_would_break);
  tcase_add_test(law, the_second_uniform_reduction_lasts_as_long_as_a_first_of_three_months);

  TCase *look_up = tcase_create("look-up");
  suite_add_tcase(suite, look_up);
  tcase_add_test(look_up, a_program_sets_a_policy_since_ever_and_without_end);
  tcase_add_loop_test(look_up, all_parameters_of_a_day_are_what_each_of_them_is, 0, 8);
  tcase_add_test(look_up, stretches_cover_all_days_one_after_another);
  tcase_add_test(look_up, both_ways_of_looking_up_agree);
  tcase_add_test(look_up, the_fingerprint_tells_rulebooks_apart_by_their_answers);
  tcase_add_test(look_up, a_day_that_is_none_has_no_value);
  tcase_add_test(look_up, a_question_needs_a_rulebook_a_parameter_and_a_place);

  TCase *memory = tcase_create("memory");
  suite_add_tcase(suite, memory);
  tcase_add_test(memory, a_rulebook_without_memory_leaves_nothing_behind);
  tcase_add_test(memory, a_load_without_memory_changes_nothing);
  tcase_add_test(memory, settings_without_memory_change_nothing);
  return run(suite);
}
