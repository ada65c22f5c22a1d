/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The national table: what the law says of its own amounts (one is a share of another), the days for which no
 * amount is known, and where every number was read.
 *
 * An amount that breaks an identity is either a slip or a change of the law.
 */
#include <stdio.h>
#include <stdlib.h>

#include <bijstand/money.h>

#include "base/csv.h"
#include "tests/law/law.h"

/* A file of the law room, read from the source tree; it stays until the next one is read. */
static const char *read_file(const char *name, size_t *length)
{
  char path[512];
  const char *folder = getenv("srcdir");
  snprintf(path, sizeof path, "%s/libbijstand/law/%s", folder != NULL ? folder : ".", name);
  FILE *file = fopen(path, "rb");
  ck_assert_msg(file != NULL, "%s", path);
  static char text[1 << 20];
  *length = fread(text, 1, sizeof text, file);
  fclose(file);
  ck_assert_uint_lt(*length, sizeof text);
  return text;
}

/* --- Identities -------------------------------------------------------------------------------------- */

#define P(name) BIJSTAND_PARAMETER_##name

/* An amount is the sum of shares of others, each rounded half up to the cent. */
struct identity {
  const char *title;
  bijstand_parameter whole;
  struct {
    bijstand_parameter parameter;
    int64_t share; /* basis points; 0 ends the list */
  } parts[3];
  const char *from, *until; /* the days on which it holds; empty: always */
  int tests;                /* on how many stretches all members were known when this was written */
  const char *off[4];       /* days from which a member is a cent off */
};

static const struct identity identities[] = {
  { "until 2014 the single norm is half the couple norm", P(NORM_SINGLE_ADULT),
    { { P(NORM_COUPLE_ADULT), 5000 } }, "", "2014-12-31", 16, { 0 } },
  { "until 2014 the single parent norm is 70% of the couple norm", P(NORM_SINGLE_PARENT_ADULT),
    { { P(NORM_COUPLE_ADULT), 7000 } }, "", "2014-12-31", 15, { 0 } },
  { "the supplement is at most 20% of the couple norm", P(NORM_SUPPLEMENT_MAX),
    { { P(NORM_COUPLE_ADULT), 2000 } }, "", "2014-12-31", 14, { 0 } },
  { "from 2015 the single norm is 70% of the couple norm", P(NORM_SINGLE_ADULT),
    { { P(NORM_COUPLE_ADULT), 7000 } }, "2015-01-01", "", 24, { "2023-07-01", "2026-01-01", "2026-07-01" } },
  { "from 2015 a single parent has the single norm", P(NORM_SINGLE_PARENT_ADULT),
    { { P(NORM_SINGLE_ADULT), 10000 } }, "2015-01-01", "", 24, { 0 } },
  { "a young couple has two young single norms", P(NORM_COUPLE_BOTH_18_20),
    { { P(NORM_SINGLE_18_20), 20000 } }, "", "", 34, { 0 } },
  { "a young spouse adds the young single norm to half the couple norm", P(NORM_COUPLE_ONE_18_20),
    { { P(NORM_SINGLE_18_20), 10000 }, { P(NORM_COUPLE_ADULT), 5000 } }, "", "", 32, { 0 } },
  { "until 2014 a young single parent adds the supplement", P(NORM_SINGLE_PARENT_18_20),
    { { P(NORM_SINGLE_18_20), 10000 }, { P(NORM_SUPPLEMENT_MAX), 10000 } }, "", "2014-12-31", 6, { 0 } },
  { "from 2015 a young single parent has the young single norm", P(NORM_SINGLE_PARENT_18_20),
    { { P(NORM_SINGLE_18_20), 10000 } }, "2015-01-01", "", 24, { 0 } },
  { "until 2014 a young couple with child adds the supplement", P(NORM_COUPLE_BOTH_18_20_WITH_CHILD),
    { { P(NORM_SINGLE_18_20), 20000 }, { P(NORM_SUPPLEMENT_MAX), 10000 } }, "", "2014-12-31", 6, { 0 } },
  { "from 2015 a young couple with child: single norm and the part for a young spouse with child",
    P(NORM_COUPLE_BOTH_18_20_WITH_CHILD),
    { { P(NORM_SINGLE_18_20), 10000 }, { P(COST_SHARER_YOUNG_SPOUSE_WITH_CHILD), 10000 } },
    "2015-01-01", "", 23, { 0 } },
  { "until 2014 a young spouse with child adds single norm and supplement",
    P(NORM_COUPLE_ONE_18_20_WITH_CHILD),
    { { P(NORM_SINGLE_18_20), 10000 }, { P(NORM_SINGLE_ADULT), 10000 }, { P(NORM_SUPPLEMENT_MAX), 10000 } },
    "", "2014-12-31", 6, { 0 } },
  { "from 2015 a young spouse with child adds his part to half the couple norm",
    P(NORM_COUPLE_ONE_18_20_WITH_CHILD),
    { { P(COST_SHARER_YOUNG_SPOUSE_WITH_CHILD), 10000 }, { P(NORM_COUPLE_ADULT), 5000 } },
    "2015-01-01", "", 23, { 0 } },
  { "the part for a young spouse without child is the young single norm",
    P(COST_SHARER_YOUNG_SPOUSE_NO_CHILD), { { P(NORM_SINGLE_18_20), 10000 } }, "2015-01-01", "", 23, { 0 } },
  { "one spouse of pension age is enough for the pension norm", P(NORM_COUPLE_ONE_PENSION),
    { { P(NORM_COUPLE_BOTH_PENSION), 10000 } }, "2008-07-01", "", 33, { 0 } },
  { "from 2015 a single parent of pension age has the single norm", P(NORM_SINGLE_PARENT_PENSION),
    { { P(NORM_SINGLE_PENSION), 10000 } }, "2015-01-01", "", 24, { 0 } },
  { "a single parent may own twice as much as a single person", P(ASSET_LIMIT_SINGLE_PARENT),
    { { P(ASSET_LIMIT_SINGLE), 20000 } }, "", "", 16, { 0 } },
  { "a couple may own twice as much as a single person", P(ASSET_LIMIT_COUPLE),
    { { P(ASSET_LIMIT_SINGLE), 20000 } }, "", "", 16, { 0 } },
  { "a couple keeps twice the private pension of a single person", P(PRIVATE_PENSION_EXEMPTION_COUPLE),
    { { P(PRIVATE_PENSION_EXEMPTION_SINGLE), 20000 } }, "", "", 16, { 0 } },
  { "until 2014 a single person with full supplement has 70%", P(BENEFIT_SINGLE_FULL_SUPPLEMENT),
    { { P(NORM_COUPLE_ADULT), 7000 } }, "2004-01-01", "2014-12-31", 4, { 0 } },
  { "until 2014 a single parent with full supplement has 90%", P(BENEFIT_SINGLE_PARENT_FULL_SUPPLEMENT),
    { { P(NORM_COUPLE_ADULT), 9000 } }, "2004-01-01", "2014-12-31", 5, { 0 } },
  { "from 2023 work with wage subsidy has the ceiling of people limited in hours",
    P(WAGE_SUBSIDY_EARNINGS_EXEMPTION_MAX), { { P(HOURS_LIMITED_EARNINGS_EXEMPTION_MAX), 10000 } },
    "2023-01-01", "", 5, { 0 } },
  { "the prolonged exemption has the ceiling of the first", P(WAGE_SUBSIDY_EXTENDED_EARNINGS_EXEMPTION_MAX),
    { { P(WAGE_SUBSIDY_EARNINGS_EXEMPTION_MAX), 10000 } }, "2023-01-01", "", 5, { 0 } },
  { "without holiday allowance the supplement is 20% as well", P(NORM_SUPPLEMENT_MAX_EXCL_HOLIDAY),
    { { P(NORM_COUPLE_ADULT_EXCL_HOLIDAY), 2000 } }, "2008-01-01", "2014-12-31", 4, { 0 } },
  { "without holiday allowance the single norm is half as well", P(NORM_SINGLE_ADULT_EXCL_HOLIDAY),
    { { P(NORM_COUPLE_ADULT_EXCL_HOLIDAY), 5000 } }, "2008-01-01", "2014-12-31", 6, { "2008-01-01" } },
  { "without holiday allowance the single parent norm is 70% as well",
    P(NORM_SINGLE_PARENT_ADULT_EXCL_HOLIDAY), { { P(NORM_COUPLE_ADULT_EXCL_HOLIDAY), 7000 } },
    "2008-01-01", "2014-12-31", 6, { "2008-07-01" } },
  { "from 2012 the norm without holiday allowance is 95%", P(NORM_COUPLE_ADULT_EXCL_HOLIDAY),
    { { P(NORM_COUPLE_ADULT), 9500 } }, "2012-01-01", "2014-12-31", 4, { 0 } },
  { "WIJ: a single person of 21 to 26 has half the couple norm", P(WIJ_NORM_SINGLE_21_26),
    { { P(WIJ_NORM_COUPLE_BOTH_21_26), 5000 } }, "", "", 2, { 0 } },
  { "WIJ: a single parent of 21 to 26 has 70% of the couple norm", P(WIJ_NORM_SINGLE_PARENT_21_26),
    { { P(WIJ_NORM_COUPLE_BOTH_21_26), 7000 } }, "", "", 2, { 0 } },
  { "WIJ: the supplement is at most 20% of the couple norm", P(WIJ_NORM_SUPPLEMENT_MAX),
    { { P(WIJ_NORM_COUPLE_BOTH_21_26), 2000 } }, "", "", 2, { 0 } },
  { "WIJ: a young single parent adds the supplement", P(WIJ_NORM_SINGLE_PARENT_18_20),
    { { P(WIJ_NORM_SINGLE_18_20), 10000 }, { P(WIJ_NORM_SUPPLEMENT_MAX), 10000 } }, "", "", 2, { 0 } },
  { "WIJ: a young spouse with child adds the supplement", P(WIJ_NORM_COUPLE_18_20_AND_21_26_WITH_CHILD),
    { { P(WIJ_NORM_COUPLE_18_20_AND_21_26), 10000 }, { P(WIJ_NORM_SUPPLEMENT_MAX), 10000 } },
    "", "", 2, { 0 } }
};

/* The same among what the consolidated texts print; it takes evidence.csv. */
static const struct identity of_the_text = {
  "in the texts too the single norm is half the couple norm", P(PRINTED_NORM_SINGLE_ADULT),
  { { P(PRINTED_NORM_COUPLE_ADULT), 5000 } }, "2002-01-01", "2014-12-31", 4, { 0 }
};

static int is_off(const struct identity *identity, bijstand_value date)
{
  for (int i = 0; i < COUNT(identity->off) && identity->off[i] != NULL; i++) {
    if (day(identity->off[i]) == date)
      return 1;
  }
  return 0;
}

/* Tests an identity on every stretch of days on which all its members are known; returns how many. */
static int test_identity(const bijstand_rulebook *rulebook, const struct identity *identity,
                         uint32_t statuses)
{
  int tests = 0;
  bijstand_value end = identity->until[0] != '\0' ? day(identity->until) : BIJSTAND_NEVER;
  bijstand_value date = identity->from[0] != '\0' ? day(identity->from) : BIJSTAND_EVER;
  for (bijstand_value until; date <= end; date = until + 1) {
    struct bijstand_amount whole = amount_on(rulebook, identity->whole, date, statuses);
    int known = whole.value != BIJSTAND_UNKNOWN;
    bijstand_value sum = 0;
    until = whole.until;
    for (int i = 0; i < COUNT(identity->parts) && identity->parts[i].share != 0; i++) {
      struct bijstand_amount part = amount_on(rulebook, identity->parts[i].parameter, date, statuses);
      known = known && part.value != BIJSTAND_UNKNOWN && part.currency == whole.currency;
      sum += known ? bijstand_money_share(part.value, identity->parts[i].share) : 0;
      until = part.until < until ? part.until : until;
    }
    if (!known)
      continue;
    char text[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_date_format(date, text);
    bijstand_value difference = llabs(whole.value - sum);
    ck_assert_msg(difference == is_off(identity, date), "%s: on %s %lld is not %lld", identity->title, text,
                  (long long)whole.value, (long long)sum);
    tests++;
  }
  return tests;
}

START_TEST(an_amount_is_the_share_that_the_law_makes_it)
{
  const struct identity *identity = &identities[_i];
  bijstand_rulebook *rulebook = national();
  int tests = test_identity(rulebook, identity, BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_msg(tests >= identity->tests, "%s: tested %d times", identity->title, tests);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(what_the_texts_print_is_evidence_in_the_same_format)
{
  size_t length;
  const char *text = read_file("evidence.csv", &length);
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_load(base, "evidence.csv", text, length, 0, &rulebook, &error);
  ck_assert_msg(status == BIJSTAND_OK, "%d: %s", (int)error.line, error.message);
  bijstand_rulebook_free(base);
  ck_assert_int_ge(test_identity(rulebook, &of_the_text, BIJSTAND_AMOUNT_ANY), of_the_text.tests);
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    bijstand_value value = value_on(rulebook, i, day("2004-01-01"));
    if (strncmp(bijstand_parameter_at(i)->name, "printed_", 8) == 0)
      ck_assert_msg(value == BIJSTAND_UNKNOWN, "%s answers", bijstand_parameter_at(i)->name);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Cost sharers (Pw 22a) --------------------------------------------------------------------------- */

static const struct {
  const char *date;
  bijstand_value amounts[7]; /* for two persons, three, four and so on */
} cost_sharers[] = {
  { "2022-07-01", { 78702, 68208, 62961, 59813 } },
  { "2024-07-01", { 93461, 80999, 74768, 71030, 68538 } },
  { "2026-01-01", { 100107, 86759, 80085, 76081, 73411, 71505, 70075 } },
  { "2026-07-01", { 101390, 87871, 81112, 77056, 74352, 72421, 70973 } }
};

START_TEST(published_cost_sharer_norms_follow_from_the_formula)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day(cost_sharers[_i].date);
  int64_t base = value_on(rulebook, P(COST_SHARER_BASE_PERCENT), date);
  int64_t each = value_on(rulebook, P(COST_SHARER_PERSON_PERCENT), date);
  bijstand_value couple = value_on(rulebook, P(NORM_COUPLE_ADULT), date);
  for (int i = 0; i < COUNT(cost_sharers[_i].amounts) && cost_sharers[_i].amounts[i] != 0; i++) {
    int64_t persons = i + 2;
    bijstand_value norm = bijstand_money_ratio(couple, base + persons * each, persons * 10000,
                                               BIJSTAND_ROUND_HALF_UP);
    ck_assert_int_eq(norm, cost_sharers[_i].amounts[i]);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Other relations --------------------------------------------------------------------------------- */

START_TEST(the_study_supplement_falls_with_age_by_fixed_shares)
{
  static const struct {
    bijstand_parameter parameter;
    int64_t share;
  } ages[] = {
    { P(STUDY_SUPPLEMENT_MIN_20), 8000 }, { P(STUDY_SUPPLEMENT_MIN_19), 6000 },
    { P(STUDY_SUPPLEMENT_MIN_18), 5000 }, { P(STUDY_SUPPLEMENT_MIN_17), 3950 },
    { P(STUDY_SUPPLEMENT_MIN_16), 3450 }, { P(STUDY_SUPPLEMENT_MIN_15), 3000 }
  };
  static const char *const dates[] = { "2022-04-01", "2024-07-01", "2026-01-01" };
  int tests = 0;
  bijstand_rulebook *rulebook = national();
  for (int i = 0; i < COUNT(dates) * COUNT(ages); i++) {
    bijstand_value date = day(dates[i / COUNT(ages)]);
    bijstand_value full = value_on(rulebook, P(STUDY_SUPPLEMENT_MIN_21_PLUS), date);
    bijstand_value part = value_on(rulebook, ages[i % COUNT(ages)].parameter, date);
    if (part == BIJSTAND_UNKNOWN)
      continue;
    ck_assert_int_eq(part, bijstand_money_ratio(full, ages[i % COUNT(ages)].share, 10000, BIJSTAND_ROUND_UP));
    tests++;
  }
  ck_assert_int_ge(tests, 15);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(the_highest_penalty_is_all_days_of_its_three_steps)
{
  static const char *const dates[] = { "2009-10-01", "2018-12-31", "2019-01-01", "2026-12-31" };
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day(dates[_i]);
  bijstand_value steps = value_on(rulebook, P(PENALTY_DAY_1), date) +
                         value_on(rulebook, P(PENALTY_DAY_2), date) +
                         value_on(rulebook, P(PENALTY_DAY_3), date);
  ck_assert_int_eq(value_on(rulebook, P(PENALTY_MAX), date),
                   steps * value_on(rulebook, P(PENALTY_TIER_DAYS), date));
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Amounts that the law rounds: from 2015 on each is a multiple of so many cents. */
static const struct {
  bijstand_parameter parameter;
  bijstand_value grain;
} grains[] = {
  { P(NORM_COUPLE_BOTH_PENSION), 2 },         { P(ASSET_LIMIT_SINGLE), 500 },
  { P(ASSET_LIMIT_SINGLE_PARENT), 500 },      { P(ASSET_LIMIT_COUPLE), 500 },
  { P(HOME_EQUITY_EXEMPTION), 10000 },        { P(GIFT_EXEMPTION_YEAR), 5000 },
  { P(PRIVATE_PENSION_EXEMPTION_SINGLE), 5 }, { P(INCENTIVE_PREMIUM_YEAR_MAX), 100 },
  { P(EARNINGS_EXEMPTION_MAX), 100 },         { P(INSTITUTION_SUPPLEMENT_SINGLE), 100 },
  { P(INSTITUTION_SUPPLEMENT_COUPLE), 100 },  { P(ANNUITY_VALUE_MAX), 100 },
  { P(ANNUITY_CONTRIBUTION_YEAR_MAX), 100 },  { P(SPECIAL_ASSISTANCE_THRESHOLD), 100 }
};

START_TEST(rounded_amounts_are_round)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_amount amount;
  for (bijstand_value date = day("2015-01-01"); date <= BIJSTAND_NEVER; date = amount.until + 1) {
    amount = amount_on(rulebook, grains[_i].parameter, date, BIJSTAND_AMOUNT_ANY);
    if (amount.value != BIJSTAND_UNKNOWN)
      ck_assert_int_eq(amount.value % grains[_i].grain, 0);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Days without an amount -------------------------------------------------------------------------- */

/* Holes in the table: no value on the first and the last day. */
static const struct {
  bijstand_parameter parameter;
  const char *from, *until;
  int after; /* 1: there is a value on the day after it */
} holes[] = {
  { P(NORM_COUPLE_ADULT), "1996-07-01", "2001-12-31", 1 },
  { P(NORM_COUPLE_ADULT), "2002-07-01", "2002-12-31", 1 },
  { P(NORM_COUPLE_ADULT), "2003-04-01", "2003-12-31", 1 },
  { P(NORM_COUPLE_ADULT), "2004-07-01", "2006-06-30", 1 },
  { P(NORM_COUPLE_ADULT), "2007-01-01", "2007-06-30", 1 },
  { P(NORM_COUPLE_ADULT), "2009-01-01", "2010-06-30", 1 },
  { P(NORM_COUPLE_ADULT), "2012-07-01", "2012-07-17", 1 },
  { P(NORM_COUPLE_ADULT), "2027-01-01", "2199-12-31", 0 },
  { P(NORM_SINGLE_ADULT), "2004-01-01", "2006-06-30", 1 },
  { P(NORM_SINGLE_18_20), "2004-01-01", "2008-06-30", 1 },
  { P(NORM_SINGLE_18_20), "2009-01-01", "2010-12-31", 0 },
  { P(NORM_SINGLE_18_20), "2027-01-01", "2199-12-31", 0 },
  { P(NORM_COUPLE_BOTH_PENSION), "2004-04-01", "2008-06-30", 1 },
  { P(NORM_SUPPLEMENT_MAX), "2015-01-01", "2199-12-31", 0 },
  { P(NORM_INSTITUTION_SINGLE), "2012-07-01", "2012-07-17", 1 },
  { P(NORM_INCREMENT_18_20), "1996-01-01", "2025-12-31", 1 },
  { P(ASSET_LIMIT_SINGLE), "1996-01-01", "2010-12-31", 1 },
  { P(ASSET_LIMIT_SINGLE), "2027-01-01", "2199-12-31", 0 },
  { P(HOME_EQUITY_EXEMPTION), "2005-01-01", "2010-12-31", 1 },
  { P(EARNINGS_EXEMPTION_MAX), "2026-07-01", "2199-12-31", 0 },
  { P(WAGE_SUBSIDY_EARNINGS_EXEMPTION_MAX), "2024-01-01", "2024-06-30", 1 },
  { P(COST_SHARER_YOUNG_SPOUSE_WITH_CHILD), "2016-01-01", "2016-06-30", 1 },
  { P(MINIMUM_WAGE_HOUR), "2026-07-01", "2199-12-31", 0 },
  { P(FINE_CATEGORY_3), "2020-01-01", "2023-12-31", 1 },
  { P(VOLUNTEER_ALLOWANCE_EXEMPTION_MONTH), "1996-01-01", "2025-12-31", 1 },
  { P(BUFFER_BUDGET_YEAR_MAX), "1996-01-01", "2199-12-31", 0 }
};

START_TEST(a_day_without_an_amount_is_not_covered)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value from = day(holes[_i].from);
  bijstand_value until = day(holes[_i].until);
  struct bijstand_amount amount = amount_on(rulebook, holes[_i].parameter, from, BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.value, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, holes[_i].parameter, from), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(value_on(rulebook, holes[_i].parameter, until), BIJSTAND_UNKNOWN);
  if (holes[_i].after)
    ck_assert_int_ne(value_on(rulebook, holes[_i].parameter, until + 1), BIJSTAND_UNKNOWN);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(an_amount_in_guilders_is_never_an_amount_in_euro)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day("1996-01-01");
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), date), BIJSTAND_UNKNOWN);
  struct bijstand_amount amount = amount_on(rulebook, P(NORM_COUPLE_ADULT), date, BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.value, 192664);
  ck_assert_int_eq(amount.currency, BIJSTAND_CURRENCY_NLG);
  ck_assert_int_eq(amount.until, day("1996-06-30"));
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(less_certain_amounts_answer_on_request_with_their_status)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value date = day("2003-10-01");
  ck_assert_int_eq(value_on(rulebook, P(NORM_COUPLE_ADULT), date), BIJSTAND_UNKNOWN);
  uint32_t wide = BIJSTAND_AMOUNT_ANSWERS | BIJSTAND_AMOUNT_DERIVED;
  struct bijstand_amount amount = amount_on(rulebook, P(NORM_COUPLE_ADULT), date, wide);
  ck_assert_int_eq(amount.value, 113964);
  ck_assert_uint_eq(amount.status, BIJSTAND_AMOUNT_DERIVED);
  ck_assert_int_eq(amount.from, day("2003-07-01"));
  ck_assert_int_eq(amount.until, day("2003-12-31"));
  ck_assert_int_eq(amount.table, 0);
  ck_assert_str_eq(amount.article, "Abw 30(1)(c)");
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Sources ----------------------------------------------------------------------------------------- */

START_TEST(every_row_says_where_it_was_read)
{
  size_t length;
  const char *text = read_file("sources.csv", &length);
  struct bijstand_csv csv;
  ck_assert_int_eq(bijstand_csv_open(&csv, text, length, NULL), BIJSTAND_OK);
  int sources = 0;
  while (bijstand_csv_row(&csv) == 1) {
    char key[16];
    bijstand_csv_copy(&csv.cells[0], key, sizeof key);
    ck_assert_int_eq(atoi(key), ++sources); /* keys are numbers without gaps */
    ck_assert_uint_gt(csv.cells[1].text.length, 0);
  }
  bijstand_rulebook *rulebook = national();
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    struct bijstand_amount amount;
    for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = amount.until + 1) {
      amount = amount_on(rulebook, i, date, BIJSTAND_AMOUNT_ANY);
      if (amount.table < 0)
        continue;
      int key = atoi(amount.source);
      ck_assert_msg(key >= 1 && key <= sources, "line %d", (int)amount.line);
      ck_assert_msg(amount.article[0] != '\0', "line %d", (int)amount.line);
    }
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(the_national_table_holds_national_parameters_only)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_amount amount;
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    if (bijstand_parameter_at(i)->layer != BIJSTAND_LAYER_MUNICIPAL)
      continue;
    for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = amount.until + 1) {
      amount = amount_on(rulebook, i, date, BIJSTAND_AMOUNT_ANY);
      ck_assert_int_eq(amount.table, -1);
    }
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("national table");
  TCase *amounts = tcase_create("amounts");
  suite_add_tcase(suite, amounts);
  tcase_add_loop_test(amounts, an_amount_is_the_share_that_the_law_makes_it, 0, COUNT(identities));
  tcase_add_test(amounts, what_the_texts_print_is_evidence_in_the_same_format);
  tcase_add_loop_test(amounts, published_cost_sharer_norms_follow_from_the_formula, 0, COUNT(cost_sharers));
  tcase_add_test(amounts, the_study_supplement_falls_with_age_by_fixed_shares);
  tcase_add_loop_test(amounts, the_highest_penalty_is_all_days_of_its_three_steps, 0, 4);
  tcase_add_loop_test(amounts, rounded_amounts_are_round, 0, COUNT(grains));

  TCase *coverage = tcase_create("coverage");
  suite_add_tcase(suite, coverage);
  tcase_add_loop_test(coverage, a_day_without_an_amount_is_not_covered, 0, COUNT(holes));
  tcase_add_test(coverage, an_amount_in_guilders_is_never_an_amount_in_euro);
  tcase_add_test(coverage, less_certain_amounts_answer_on_request_with_their_status);

  TCase *sources = tcase_create("sources");
  suite_add_tcase(suite, sources);
  tcase_add_test(sources, every_row_says_where_it_was_read);
  tcase_add_test(sources, the_national_table_holds_national_parameters_only);
  return run(suite);
}
