/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Money: amounts as text, both ways, parts of amounts against the definition of each rounding, and shares.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <bijstand/money.h>

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

/* --- Amounts as text ------------------------------------------------------------------------------------ */

static const struct {
  const char *text;
  bijstand_value cents;
} read_amounts[] = {
  { "0", 0 },
  { "1200", 120000 },
  { "812.5", 81250 },
  { "812.05", 81205 },
  { "0.01", 1 },
  { "-3.20", -320 },
  { "-0", 0 },
  { "007.10", 710 },
  { "9999999999.99", BIJSTAND_MONEY_LAST },
  { "-9999999999.99", -BIJSTAND_MONEY_LAST }
};

START_TEST(an_amount_is_read_to_the_cent)
{
  bijstand_value cents = BIJSTAND_UNKNOWN;
  const char *text = read_amounts[_i].text;
  ck_assert_int_eq(bijstand_money_parse(text, strlen(text), &cents), BIJSTAND_OK);
  ck_assert_int_eq(cents, read_amounts[_i].cents);
}
END_TEST

static const struct {
  const char *text;
  bijstand_status status;
} refused_amounts[] = {
  { "", BIJSTAND_ERROR_SYNTAX },
  { "-", BIJSTAND_ERROR_SYNTAX },
  { ".", BIJSTAND_ERROR_SYNTAX },
  { ".50", BIJSTAND_ERROR_SYNTAX },
  { "12.", BIJSTAND_ERROR_SYNTAX },
  { "12.345", BIJSTAND_ERROR_SYNTAX },
  { "12.3x", BIJSTAND_ERROR_SYNTAX },
  { "12.-3", BIJSTAND_ERROR_SYNTAX },
  { "12.3.4", BIJSTAND_ERROR_SYNTAX },
  { "12,50", BIJSTAND_ERROR_SYNTAX },
  { "1.200,00", BIJSTAND_ERROR_SYNTAX },
  { "1 200", BIJSTAND_ERROR_SYNTAX },
  { " 12", BIJSTAND_ERROR_SYNTAX },
  { "12 ", BIJSTAND_ERROR_SYNTAX },
  { "+12", BIJSTAND_ERROR_SYNTAX },
  { "--12", BIJSTAND_ERROR_SYNTAX },
  { "1e3", BIJSTAND_ERROR_SYNTAX },
  { "0x10", BIJSTAND_ERROR_SYNTAX },
  { "99999999999999999999999x", BIJSTAND_ERROR_SYNTAX },
  { "99999999999999999999999.123", BIJSTAND_ERROR_SYNTAX },
  { "10000000000", BIJSTAND_ERROR_RANGE },
  { "-10000000000.00", BIJSTAND_ERROR_RANGE },
  { "18446744073709551616", BIJSTAND_ERROR_RANGE },
  { "99999999999999999999999.12", BIJSTAND_ERROR_RANGE }
};

START_TEST(a_text_of_another_form_is_told_from_an_amount_that_is_too_large)
{
  const char *text = refused_amounts[_i].text;
  bijstand_value cents = 17;
  ck_assert_msg(bijstand_money_parse(text, strlen(text), &cents) == refused_amounts[_i].status, "%s", text);
  ck_assert_int_eq(cents, 17);
}
END_TEST

START_TEST(a_text_ends_where_its_length_says)
{
  bijstand_value cents = 0;
  ck_assert_int_eq(bijstand_money_parse("12.345", 5, &cents), BIJSTAND_OK);
  ck_assert_int_eq(cents, 1234);
  ck_assert_int_eq(bijstand_money_parse("12.345", 2, &cents), BIJSTAND_OK);
  ck_assert_int_eq(cents, 1200);
}
END_TEST

static const struct {
  bijstand_value cents;
  const char *plain;
  const char *dutch;
} written_amounts[] = {
  { 0, "0.00", "€ 0,00" },
  { 5, "0.05", "€ 0,05" },
  { -5, "-0.05", "€ -0,05" },
  { 99, "0.99", "€ 0,99" },
  { 100, "1.00", "€ 1,00" },
  { 99999, "999.99", "€ 999,99" },
  { 100000, "1000.00", "€ 1.000,00" },
  { 800000, "8000.00", "€ 8.000,00" },
  { -320, "-3.20", "€ -3,20" },
  { 123456789, "1234567.89", "€ 1.234.567,89" },
  { INT64_MAX, "92233720368547758.07", "€ 92.233.720.368.547.758,07" },
  { -INT64_MAX, "-92233720368547758.07", "€ -92.233.720.368.547.758,07" }
};

START_TEST(an_amount_is_written_plainly_and_for_dutch_readers)
{
  char text[BIJSTAND_MONEY_TEXT_SIZE];
  ck_assert_int_eq(bijstand_money_format(written_amounts[_i].cents, text), BIJSTAND_OK);
  ck_assert_str_eq(text, written_amounts[_i].plain);
  ck_assert_int_eq(bijstand_money_format_dutch(written_amounts[_i].cents, text), BIJSTAND_OK);
  ck_assert_str_eq(text, written_amounts[_i].dutch);
}
END_TEST

START_TEST(what_is_written_is_read_back)
{
  for (bijstand_value cents = -200001; cents <= 200001; cents++) {
    char text[BIJSTAND_MONEY_TEXT_SIZE];
    bijstand_value back = BIJSTAND_UNKNOWN;
    if (bijstand_money_format(cents, text) != BIJSTAND_OK ||
        bijstand_money_parse(text, strlen(text), &back) != BIJSTAND_OK || back != cents)
      ck_abort_msg("%ld", (long)cents);
  }
}
END_TEST

START_TEST(an_unknown_amount_is_not_written)
{
  char text[BIJSTAND_MONEY_TEXT_SIZE] = "before";
  ck_assert_int_eq(bijstand_money_format(BIJSTAND_UNKNOWN, text), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_money_format_dutch(BIJSTAND_UNKNOWN, text), BIJSTAND_ERROR_RANGE);
  ck_assert_str_eq(text, "before");
}
END_TEST

START_TEST(a_null_pointer_is_an_argument_error)
{
  bijstand_value cents;
  ck_assert_int_eq(bijstand_money_parse(NULL, 0, &cents), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_money_parse("1", 1, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_money_format(0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_money_format_dutch(0, NULL), BIJSTAND_ERROR_ARGUMENT);
}
END_TEST

/* --- Parts of amounts ----------------------------------------------------------------------------------- */

START_TEST(the_monthly_payment_is_95_percent_of_the_assistance)
{
  ck_assert_int_eq(bijstand_money_share(107870, 9500), 102477); /* 1024.765 */
  ck_assert_int_eq(bijstand_money_share(100000, 9500), 95000);
}
END_TEST

START_TEST(a_part_of_a_month_is_rounded_once_at_its_end)
{
  ck_assert_int_eq(bijstand_money_ratio(140150, 17, 31, BIJSTAND_ROUND_HALF_UP), 76856); /* 768.5645 */
}
END_TEST

START_TEST(a_debt_is_rounded_as_the_claim_of_the_same_size)
{
  static const struct {
    int64_t tenths;
    bijstand_value half_up, down, up;
  } parts[] = {
    { 4, 0, 0, 1 }, { 5, 1, 0, 1 }, { 9, 1, 0, 1 }, { 10, 1, 1, 1 }, { 14, 1, 1, 2 }, { 15, 2, 1, 2 }
  };
  for (int i = 0; i < COUNT(parts); i++) {
    int64_t tenths = parts[i].tenths;
    ck_assert_int_eq(bijstand_money_ratio(tenths, 1, 10, BIJSTAND_ROUND_HALF_UP), parts[i].half_up);
    ck_assert_int_eq(bijstand_money_ratio(tenths, 1, 10, BIJSTAND_ROUND_DOWN), parts[i].down);
    ck_assert_int_eq(bijstand_money_ratio(tenths, 1, 10, BIJSTAND_ROUND_UP), parts[i].up);
    ck_assert_int_eq(bijstand_money_ratio(-tenths, 1, 10, BIJSTAND_ROUND_HALF_UP), -parts[i].half_up);
    ck_assert_int_eq(bijstand_money_ratio(tenths, -1, 10, BIJSTAND_ROUND_DOWN), -parts[i].down);
    ck_assert_int_eq(bijstand_money_ratio(tenths, 1, -10, BIJSTAND_ROUND_UP), -parts[i].up);
    ck_assert_int_eq(bijstand_money_ratio(-tenths, 1, -10, BIJSTAND_ROUND_UP), parts[i].up);
  }
}
END_TEST

/* What each rounding promises about the size of a result: how far it may lie from the exact one. */
static int keeps_its_promise(int64_t result, int64_t product, int64_t denominator, int rounding)
{
  int64_t excess = result * denominator - product; /* in parts of a cent, denominator to the cent */
  if (rounding == BIJSTAND_ROUND_HALF_UP)
    return 2 * excess > -denominator && 2 * excess <= denominator;
  if (rounding == BIJSTAND_ROUND_DOWN)
    return excess > -denominator && excess <= 0;
  return excess >= 0 && excess < denominator;
}

START_TEST(every_rounding_keeps_its_promise_for_all_small_amounts)
{
  for (int64_t cents = 0; cents <= 300; cents++) {
    for (int64_t numerator = 0; numerator <= 40; numerator++) {
      for (int64_t denominator = 1; denominator <= 40; denominator++) {
        bijstand_value result = bijstand_money_ratio(cents, numerator, denominator, _i);
        if (!keeps_its_promise(result, cents * numerator, denominator, _i))
          ck_abort_msg("%d * %d / %d = %d", (int)cents, (int)numerator, (int)denominator, (int)result);
      }
    }
  }
}
END_TEST

/* Their product needs 70 bits: 999999999989 = 999999937 * 1000 + 62989. */
START_TEST(large_amounts_and_ratios_lose_nothing)
{
  ck_assert_int_eq(bijstand_money_ratio(999999999989, 999999936, 999999937, BIJSTAND_ROUND_DOWN),
                   999999998988);
  ck_assert_int_eq(bijstand_money_ratio(999999999989, 999999936, 999999937, BIJSTAND_ROUND_HALF_UP),
                   999999998989);
  ck_assert_int_eq(bijstand_money_ratio(1000000000000, 1000000, 1, BIJSTAND_ROUND_UP), 1000000000000000000);
  ck_assert_int_eq(bijstand_money_ratio(-1000000000000, 1000000000, 1000000000, BIJSTAND_ROUND_UP),
                   -1000000000000);
  ck_assert_int_eq(bijstand_money_ratio(1000000000000, 0, 7, BIJSTAND_ROUND_UP), 0);
}
END_TEST

START_TEST(there_is_no_number_outside_the_bounds_of_a_ratio)
{
  ck_assert_int_eq(bijstand_money_ratio(BIJSTAND_UNKNOWN, 1, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1000000000001, 1, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(-1000000000001, 1, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1, 1000000001, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1, 1, 1000000001, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1, 1, 0, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1, 1, 1, -1), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1, 1, 1, 3), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1000000000000, 1000001, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(999999999999, 1000001, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(1000000000000, 18446745, 1, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_ratio(2000000001, 1000000000, 2, BIJSTAND_ROUND_DOWN), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_money_share(BIJSTAND_UNKNOWN, 9500), BIJSTAND_UNKNOWN);
}
END_TEST

/* --- Shares as text ------------------------------------------------------------------------------------- */

static const struct {
  bijstand_value millionths;
  const char *text;
} written_shares[] = {
  { 0, "0" },
  { 1, "0.000001" },
  { 200000, "1/5" },
  { 336364, "37/110" }, /* the cost-sharer formula for eleven persons */
  { 400000, "2/5" },
  { 433333, "13/30" },
  { 500000, "1/2" },
  { 500001, "0.500001" },
  { 666667, "2/3" },
  { 700000, "7/10" },
  { 1000000, "1" },
  { 1001000, "1001/1000" },
  { 1234567, "1.234567" },
  { 1000000000000, "1000000" }
};

START_TEST(a_share_is_written_as_the_simplest_fraction_that_rounds_to_it)
{
  char text[BIJSTAND_SHARE_TEXT_SIZE];
  ck_assert_int_eq(bijstand_share_format(written_shares[_i].millionths, text), BIJSTAND_OK);
  ck_assert_str_eq(text, written_shares[_i].text);
}
END_TEST

START_TEST(the_cost_sharer_formula_is_a_fraction_for_any_number_of_persons)
{
  for (int64_t persons = 1; persons <= 33; persons++) {
    char text[BIJSTAND_SHARE_TEXT_SIZE], fraction[64];
    int64_t numerator = 4 + 3 * persons, denominator = 10 * persons;
    bijstand_value share = bijstand_money_ratio(1000000, numerator, denominator, BIJSTAND_ROUND_HALF_UP);
    for (int64_t divisor = 10; divisor > 1; divisor--)
      while (numerator % divisor == 0 && denominator % divisor == 0) {
        numerator /= divisor;
        denominator /= divisor;
      }
    snprintf(fraction, sizeof fraction, "%" PRId64 "/%" PRId64, numerator, denominator);
    ck_assert_int_eq(bijstand_share_format(share, text), BIJSTAND_OK);
    ck_assert_str_eq(text, fraction);
  }
}
END_TEST

START_TEST(a_share_that_is_not_known_or_out_of_range_is_not_written)
{
  char text[BIJSTAND_SHARE_TEXT_SIZE] = "before";
  ck_assert_int_eq(bijstand_share_format(BIJSTAND_UNKNOWN, text), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_share_format(-1, text), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_share_format(1000000000001, text), BIJSTAND_ERROR_RANGE);
  ck_assert_str_eq(text, "before");
  ck_assert_int_eq(bijstand_share_format(0, NULL), BIJSTAND_ERROR_ARGUMENT);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("money");
  TCase *text = tcase_create("text");
  suite_add_tcase(suite, text);
  tcase_add_loop_test(text, an_amount_is_read_to_the_cent, 0, COUNT(read_amounts));
  tcase_add_loop_test(text, a_text_of_another_form_is_told_from_an_amount_that_is_too_large, 0,
                      COUNT(refused_amounts));
  tcase_add_test(text, a_text_ends_where_its_length_says);
  tcase_add_loop_test(text, an_amount_is_written_plainly_and_for_dutch_readers, 0, COUNT(written_amounts));
  tcase_add_test(text, what_is_written_is_read_back);
  tcase_add_test(text, an_unknown_amount_is_not_written);
  tcase_add_test(text, a_null_pointer_is_an_argument_error);

  TCase *ratio = tcase_create("ratio");
  suite_add_tcase(suite, ratio);
  tcase_add_test(ratio, the_monthly_payment_is_95_percent_of_the_assistance);
  tcase_add_test(ratio, a_part_of_a_month_is_rounded_once_at_its_end);
  tcase_add_test(ratio, a_debt_is_rounded_as_the_claim_of_the_same_size);
  tcase_add_loop_test(ratio, every_rounding_keeps_its_promise_for_all_small_amounts, BIJSTAND_ROUND_HALF_UP,
                      BIJSTAND_ROUND_UP + 1);
  tcase_add_test(ratio, large_amounts_and_ratios_lose_nothing);
  tcase_add_test(ratio, there_is_no_number_outside_the_bounds_of_a_ratio);

  TCase *shares = tcase_create("shares");
  suite_add_tcase(suite, shares);
  tcase_add_loop_test(shares, a_share_is_written_as_the_simplest_fraction_that_rounds_to_it, 0,
                      COUNT(written_shares));
  tcase_add_test(shares, the_cost_sharer_formula_is_a_fraction_for_any_number_of_persons);
  tcase_add_test(shares, a_share_that_is_not_known_or_out_of_range_is_not_written);

  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
