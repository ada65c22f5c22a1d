/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What held on a day, and what was known of it on another: a late report does not rewrite history, a decision
 * can be replayed as it was taken, a correction counts from the day on which it was recorded.
 */
#include <stdlib.h>

#include "tests/dossier/sample.h"

/* Persons of the dossier in these tests. */
enum { APPLICANT, CHILD };

static bijstand_dossier *family(void)
{
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "applicant");
  add(d, BIJSTAND_ROLE_CHILD, "child");
  return d;
}

static bijstand_value earned(const bijstand_dossier *d, const char *date, const char *known_on)
{
  bijstand_value to = known_on == NULL ? NEVER : day(known_on);
  return known(d, APPLICANT, BIJSTAND_FACT_INCOME_WORK_NET, day(date), to);
}

static void earns(bijstand_dossier *d, const char *from, const char *recorded, const char *amount)
{
  state(d, APPLICANT, "income_work_net", from == NULL ? EVER : day(from),
        recorded == NULL ? EVER : day(recorded), amount);
}

/* --- What holds
 * ---------------------------------------------------------------------------------------------- */

START_TEST(a_value_holds_from_its_day_until_the_next)
{
  bijstand_dossier *d = family();
  earns(d, NULL, NULL, "1640");
  earns(d, "2026-07-01", NULL, "0");
  ck_assert_int_eq(earned(d, "1990-01-01", NULL), 164000);
  ck_assert_int_eq(earned(d, "2026-06-30", NULL), 164000);
  ck_assert_int_eq(earned(d, "2026-07-01", NULL), 0);
  ck_assert_int_eq(earned(d, "2199-12-31", NULL), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(before_the_first_day_the_default_holds_or_nothing_is_known)
{
  bijstand_dossier *d = family();
  earns(d, "2026-03-01", NULL, "812.50");
  state(d, APPLICANT, "abroad", day("2026-02-03"), EVER, "true");
  ck_assert_int_eq(earned(d, "2026-02-28", NULL), UNKNOWN);
  ck_assert_int_eq(known(d, APPLICANT, BIJSTAND_FACT_ABROAD, day("2026-02-02"), NEVER), 0);
  ck_assert_int_eq(known(d, APPLICANT, BIJSTAND_FACT_ABROAD, day("2026-02-03"), NEVER), 1);
  ck_assert_int_eq(known(d, CASE, BIJSTAND_FACT_NEED_START_DATE, day("2026-02-03"), NEVER), NEVER);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(known_to_be_unknown_takes_away_the_earlier_value_and_the_default)
{
  bijstand_dossier *d = family();
  earns(d, NULL, NULL, "100");
  earns(d, "2026-03-01", NULL, "?");
  state(d, APPLICANT, "abroad", day("2026-03-01"), EVER, "?");
  ck_assert_int_eq(earned(d, "2026-02-28", NULL), 10000);
  ck_assert_int_eq(earned(d, "2026-03-01", NULL), UNKNOWN);
  ck_assert_int_eq(known(d, APPLICANT, BIJSTAND_FACT_ABROAD, day("2026-03-01"), NEVER), UNKNOWN);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(the_order_of_the_calls_does_not_matter)
{
  bijstand_dossier *d = family();
  earns(d, "2026-07-01", NULL, "3");
  earns(d, NULL, NULL, "1");
  earns(d, "2026-03-01", "2026-05-01", "2.5");
  earns(d, "2026-03-01", NULL, "2");
  ck_assert_int_eq(earned(d, "2026-02-28", NULL), 100);
  ck_assert_int_eq(earned(d, "2026-06-30", NULL), 250);
  ck_assert_int_eq(earned(d, "2026-07-01", NULL), 300);
  bijstand_dossier_free(d);
}
END_TEST

/* --- What was known
 * ------------------------------------------------------------------------------------------ */

START_TEST(a_late_report_does_not_rewrite_history)
{
  bijstand_dossier *d = family();
  earns(d, NULL, NULL, "0");
  earns(d, "2026-03-01", "2026-03-20", "812.50");
  ck_assert_int_eq(earned(d, "2026-03-10", "2026-03-10"), 0);
  ck_assert_int_eq(earned(d, "2026-03-10", "2026-03-19"), 0);
  ck_assert_int_eq(earned(d, "2026-03-10", "2026-03-20"), 81250);
  ck_assert_int_eq(earned(d, "2026-03-10", NULL), 81250);
  ck_assert_int_eq(earned(d, "2026-02-28", "2026-03-20"), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_decision_of_march_is_replayed_as_it_was_taken)
{
  bijstand_dossier *d = family();
  state(d, APPLICANT, "asset_debts", EVER, EVER, "0");
  state(d, APPLICANT, "asset_debts", day("2026-02-14"), day("2026-06-01"), "6400");
  bijstand_value march = known(d, APPLICANT, BIJSTAND_FACT_ASSET_DEBTS, day("2026-03-01"), day("2026-03-01"));
  bijstand_value again = known(d, APPLICANT, BIJSTAND_FACT_ASSET_DEBTS, day("2026-03-01"), day("2026-06-01"));
  ck_assert_int_eq(march, 0);
  ck_assert_int_eq(again, 640000);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_correction_counts_from_the_day_on_which_it_was_recorded)
{
  bijstand_dossier *d = family();
  state(d, APPLICANT, "birth_date", EVER, EVER, "1980-01-01");
  state(d, APPLICANT, "birth_date", EVER, day("2026-04-01"), "1981-01-01");
  state(d, APPLICANT, "birth_date", EVER, day("2026-05-01"), "1982-01-01");
  bijstand_value today = day("2026-06-01");
  bijstand_fact birth_date = BIJSTAND_FACT_BIRTH_DATE;
  ck_assert_int_eq(known(d, APPLICANT, birth_date, today, day("2026-03-31")), day("1980-01-01"));
  ck_assert_int_eq(known(d, APPLICANT, birth_date, today, day("2026-04-01")), day("1981-01-01"));
  ck_assert_int_eq(known(d, APPLICANT, birth_date, today, NEVER), day("1982-01-01"));
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_value_from_a_later_day_goes_before_a_later_correction_of_an_earlier_one)
{
  bijstand_dossier *d = family();
  earns(d, "2026-01-01", NULL, "100");
  earns(d, "2026-04-01", NULL, "400");
  earns(d, "2026-01-01", "2026-05-01", "150");
  ck_assert_int_eq(earned(d, "2026-03-01", NULL), 15000);
  ck_assert_int_eq(earned(d, "2026-04-01", NULL), 40000);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(what_was_recorded_after_the_first_day_leaves_the_default_until_then)
{
  bijstand_dossier *d = family();
  state(d, APPLICANT, "abroad", EVER, day("2026-05-01"), "true");
  ck_assert_int_eq(known(d, APPLICANT, BIJSTAND_FACT_ABROAD, day("2026-06-01"), day("2026-04-30")), 0);
  ck_assert_int_eq(known(d, APPLICANT, BIJSTAND_FACT_ABROAD, day("2026-06-01"), day("2026-05-01")), 1);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Totals of a year
 * ---------------------------------------------------------------------------------------- */

static bijstand_value gifts(const bijstand_dossier *d, const char *date)
{
  return known(d, CASE, BIJSTAND_FACT_GIFTS_THIS_YEAR, day(date), NEVER);
}

START_TEST(a_total_of_the_year_starts_again_on_1_january)
{
  bijstand_dossier *d = family();
  state(d, CASE, "gifts_this_year", day("2025-11-03"), EVER, "350");
  ck_assert_int_eq(gifts(d, "2025-11-02"), 0);
  ck_assert_int_eq(gifts(d, "2025-12-31"), 35000);
  ck_assert_int_eq(gifts(d, "2026-01-01"), 0);
  state(d, CASE, "gifts_this_year", day("2026-01-01"), EVER, "20");
  ck_assert_int_eq(gifts(d, "2026-01-01"), 2000);
  ck_assert_int_eq(gifts(d, "2027-01-01"), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(an_unknown_total_of_the_year_is_nil_again_on_1_january)
{
  bijstand_dossier *d = family();
  struct bijstand_range range;
  state(d, CASE, "gifts_this_year", day("2025-11-03"), EVER, "?");
  ck_assert_int_eq(gifts(d, "2025-12-31"), UNKNOWN);
  ck_assert_int_eq(bijstand_dossier_get(d, CASE, BIJSTAND_FACT_GIFTS_THIS_YEAR, day("2026-01-01"), NEVER,
                                        NULL, &range),
                   BIJSTAND_OK);
  ck_assert(range.low == 0 && range.high == 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_total_without_a_day_is_the_total_of_every_year)
{
  bijstand_dossier *d = family();
  state(d, CASE, "gifts_this_year", EVER, EVER, "350");
  ck_assert_int_eq(gifts(d, "2025-11-03"), 35000);
  ck_assert_int_eq(gifts(d, "2026-01-01"), 35000);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(other_facts_go_on_over_the_turn_of_the_year)
{
  bijstand_dossier *d = family();
  earns(d, "2025-11-03", NULL, "350");
  ck_assert_int_eq(earned(d, "2026-01-01", NULL), 35000);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Half known
 * ---------------------------------------------------------------------------------------------- */

START_TEST(a_range_is_what_a_value_may_be)
{
  bijstand_dossier *d = family();
  bijstand_value value = 7;
  struct bijstand_range range;
  bijstand_fact fact = BIJSTAND_FACT_MONTHS_SINCE_WORK;
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, fact, EVER, EVER, 20, 25), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_get(d, APPLICANT, fact, 0, NEVER, &value, &range), BIJSTAND_OK);
  ck_assert_int_eq(value, UNKNOWN);
  ck_assert(range.low == 20 && range.high == 25);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_bound_that_is_left_out_is_that_of_the_domain)
{
  bijstand_dossier *d = family();
  struct bijstand_entry entry;
  bijstand_fact fact = BIJSTAND_FACT_MONTHS_SINCE_WORK;
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, fact, EVER, EVER, UNKNOWN, 25), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 0, &entry), BIJSTAND_OK);
  ck_assert(entry.low == 0 && entry.high == 25);
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, fact, 0, EVER, 25, UNKNOWN), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 1, &entry), BIJSTAND_OK);
  ck_assert(entry.low == 25 && entry.high == 1200);
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, fact, 1, EVER, UNKNOWN, UNKNOWN), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 2, &entry), BIJSTAND_OK);
  ck_assert_int_eq(entry.low, UNKNOWN);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(one_of_some_codes_lies_between_the_lowest_and_the_highest)
{
  bijstand_dossier *d = family();
  bijstand_value value = 7;
  struct bijstand_range range;
  struct bijstand_entry entry;
  bijstand_fact fact = BIJSTAND_FACT_HOME_TENURE;
  ck_assert_int_eq(bijstand_dossier_set_one_of(d, CASE, fact, EVER, EVER, 0x2a), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 0, &entry), BIJSTAND_OK);
  ck_assert_uint_eq(entry.codes, 0x2a);
  ck_assert_int_eq(bijstand_dossier_get(d, CASE, fact, 0, NEVER, &value, &range), BIJSTAND_OK);
  ck_assert_int_eq(value, UNKNOWN);
  ck_assert(range.low == 1 && range.high == 5);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(what_is_unknown_may_be_anything)
{
  bijstand_dossier *d = family();
  struct bijstand_range range;
  ck_assert_int_eq(bijstand_dossier_get(d, CHILD, BIJSTAND_FACT_BIRTH_DATE, 0, NEVER, NULL, &range),
                   BIJSTAND_OK);
  ck_assert(range.low == BIJSTAND_DATE_FIRST && range.high == BIJSTAND_DATE_LAST);
  ck_assert_int_eq(bijstand_dossier_set(d, CASE, BIJSTAND_FACT_NEED_START_DATE, EVER, EVER, UNKNOWN),
                   BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_get(d, CASE, BIJSTAND_FACT_NEED_START_DATE, 0, NEVER, NULL, &range),
                   BIJSTAND_OK);
  ck_assert(range.low == BIJSTAND_DATE_FIRST && range.high == NEVER);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Errors
 * -------------------------------------------------------------------------------------------------- */

static const struct refused {
  int32_t person;
  bijstand_fact fact;
  bijstand_value from;
  bijstand_value recorded;
  bijstand_value value;
  bijstand_status status;
} refused[] = {
  { APPLICANT, BIJSTAND_FACT_COUNT, EVER, EVER, 0, BIJSTAND_ERROR_ARGUMENT },
  { APPLICANT, -1, EVER, EVER, 0, BIJSTAND_ERROR_ARGUMENT },
  { 2, BIJSTAND_FACT_ABROAD, EVER, EVER, 0, BIJSTAND_ERROR_ARGUMENT },
  { -2, BIJSTAND_FACT_ABROAD, EVER, EVER, 0, BIJSTAND_ERROR_ARGUMENT },
  { CASE, BIJSTAND_FACT_ABROAD, EVER, EVER, 0, BIJSTAND_ERROR_ROLE },
  { CHILD, BIJSTAND_FACT_ABROAD, EVER, EVER, 0, BIJSTAND_ERROR_ROLE },
  { APPLICANT, BIJSTAND_FACT_HOME_TENURE, EVER, EVER, 0, BIJSTAND_ERROR_ROLE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, EVER, EVER, 2, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, EVER, EVER, -1, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_HOME_TENURE, EVER, EVER, 6, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_HOME_TENURE, EVER, EVER, 32, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_HOME_TENURE, EVER, EVER, INT64_MAX, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_INCOME_RENT, EVER, EVER, -1, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_INCOME_RENT, EVER, EVER, INT64_MAX, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_BARRIER_DEBT, EVER, EVER, 5, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_BIRTH_DATE, EVER, EVER, NEVER, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_BIRTH_DATE, EVER, EVER, EVER, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_NEED_START_DATE, EVER, EVER, BIJSTAND_DATE_LAST + 1, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_NEED_START_DATE, EVER, EVER, NEVER - 1, BIJSTAND_ERROR_RANGE },
  { CASE, BIJSTAND_FACT_NEED_START_DATE, EVER, EVER, NEVER + 1, BIJSTAND_ERROR_RANGE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, NEVER, EVER, 1, BIJSTAND_ERROR_DATE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, UNKNOWN, EVER, 1, BIJSTAND_ERROR_DATE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, EVER + 1, EVER, 1, BIJSTAND_ERROR_DATE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, EVER, BIJSTAND_DATE_LAST + 1, 1, BIJSTAND_ERROR_DATE },
  { APPLICANT, BIJSTAND_FACT_ABROAD, EVER, BIJSTAND_DATE_FIRST - 1, 1, BIJSTAND_ERROR_DATE }
};

START_TEST(a_value_that_cannot_be_stated_changes_nothing)
{
  bijstand_dossier *d = family();
  const struct refused *r = &refused[_i];
  ck_assert_int_eq(bijstand_dossier_set(d, r->person, r->fact, r->from, r->recorded, r->value), r->status);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_value_with_the_same_two_days_is_there_once)
{
  bijstand_dossier *d = family();
  struct bijstand_error error;
  earns(d, NULL, NULL, "1");
  earns(d, "2026-02-03", "2026-03-01", "1");
  ck_assert_int_eq(bijstand_dossier_set_text(d, APPLICANT, "income_work_net", day("2026-02-03"),
                                             day("2026-03-01"), "2", &error),
                   BIJSTAND_ERROR_DUPLICATE);
  ck_assert_str_eq(error.message, "2026-02-03 is given twice; a correction needs a later recorded");
  ck_assert_int_eq(bijstand_dossier_set_text(d, APPLICANT, "income_work_net", EVER, EVER, "2", &error),
                   BIJSTAND_ERROR_DUPLICATE);
  ck_assert_str_eq(error.message, "a value since ever is given twice; a correction needs a later recorded");
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 2);
  ck_assert_int_eq(earned(d, "2026-04-01", NULL), 100);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_birth_date_does_not_change_from_a_day_on)
{
  bijstand_dossier *d = family();
  struct bijstand_error error;
  state(d, APPLICANT, "birth_date", EVER, EVER, "1980-01-01");
  ck_assert_int_eq(bijstand_dossier_set_text(d, APPLICANT, "birth_date", day("2026-01-01"), EVER,
                                             "1981-01-01", &error),
                   BIJSTAND_ERROR_ORDER);
  ck_assert_str_eq(error.place, "birth_date");
  ck_assert_str_eq(error.message, "a birth date has one value; use recorded for a correction");
  state(d, CHILD, "birth_date", day("2026-01-01"), EVER, "2020-01-01");
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(half_known_values_are_of_a_type_that_has_them)
{
  bijstand_dossier *d = family();
  bijstand_fact rent = BIJSTAND_FACT_INCOME_RENT;
  bijstand_fact tenure = BIJSTAND_FACT_HOME_TENURE;
  bijstand_fact abroad = BIJSTAND_FACT_ABROAD;
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, abroad, EVER, EVER, 0, 1), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(bijstand_dossier_set_range(d, CASE, tenure, EVER, EVER, 0, 1), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(bijstand_dossier_set_one_of(d, APPLICANT, rent, EVER, EVER, 3), BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, rent, EVER, EVER, 5, 4), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, rent, EVER, EVER, -1, 4), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_dossier_set_range(d, APPLICANT, rent, EVER, EVER, 0, INT64_MAX),
                   BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_dossier_set_one_of(d, CASE, tenure, EVER, EVER, 0), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_dossier_set_one_of(d, CASE, tenure, EVER, EVER, 0x41), BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_dossier_set_range(d, 0, BIJSTAND_FACT_COUNT, EVER, EVER, 0, 1),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_set_one_of(d, 0, -1, EVER, EVER, 1), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(asking_has_the_same_errors)
{
  bijstand_dossier *d = family();
  bijstand_value v = 7;
  struct bijstand_entry entry = { .person = 7 };
  bijstand_fact abroad = BIJSTAND_FACT_ABROAD;
  ck_assert_int_eq(bijstand_dossier_get(NULL, 0, abroad, 0, NEVER, &v, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_get(d, 0, BIJSTAND_FACT_COUNT, 0, NEVER, &v, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_get(d, 2, abroad, 0, NEVER, &v, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_get(d, CASE, abroad, 0, NEVER, &v, NULL), BIJSTAND_ERROR_ROLE);
  ck_assert_int_eq(bijstand_dossier_get(d, CHILD, abroad, 0, NEVER, &v, NULL), BIJSTAND_ERROR_ROLE);
  ck_assert_int_eq(bijstand_dossier_get(d, 0, abroad, UNKNOWN, NEVER, &v, NULL), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_dossier_get(d, 0, abroad, 0, NEVER + 1, &v, NULL), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(v, 7);
  ck_assert_int_eq(bijstand_dossier_get(d, 0, abroad, 0, NEVER, NULL, NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_entry_count(NULL), 0);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 0, &entry), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_entry_at(d, -1, &entry), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_entry_at(NULL, 0, &entry), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(entry.person, 7);
  earns(d, NULL, NULL, "1");
  ck_assert_int_eq(bijstand_dossier_entry_at(d, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_null_dossier_or_entry_is_an_argument_error)
{
  bijstand_dossier *d = family();
  struct bijstand_entry entry = { .person = 0 };
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_dossier_set(NULL, 0, 0, EVER, EVER, 0), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_set_entry(d, NULL, &error), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_str_eq(error.message, bijstand_status_text(BIJSTAND_ERROR_ARGUMENT));
  ck_assert_int_eq(bijstand_dossier_set_entry(NULL, &entry, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_unset(NULL, 0, 0, EVER, EVER), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
}
END_TEST

/* --- Listing and taking out
 * ---------------------------------------------------------------------------------- */

static int in_order(const struct bijstand_entry *a, const struct bijstand_entry *b)
{
  if (a->person != b->person)
    return a->person < b->person;
  if (a->fact != b->fact)
    return a->fact < b->fact;
  return a->from != b->from ? a->from < b->from : a->recorded < b->recorded;
}

START_TEST(entries_are_listed_by_person_fact_and_days)
{
  bijstand_dossier *d = family();
  struct bijstand_entry a, b;
  uint32_t seed = 1;
  for (int i = 0; i < 500; i++) {
    seed = seed * 1664525 + 1013904223;
    bijstand_fact fact = seed >> 30 == 0 ? BIJSTAND_FACT_DECEASED : BIJSTAND_FACT_EDUCATION_FOLLOWED;
    bijstand_dossier_set(d, (int32_t)(seed >> 8 & 1), fact, (seed >> 10) % 10, (seed >> 20) % 10, seed >> 31);
  }
  int32_t count = bijstand_dossier_entry_count(d);
  ck_assert_int_gt(count, 200);
  for (int32_t i = 1; i < count; i++) {
    bijstand_dossier_entry_at(d, i - 1, &a);
    bijstand_dossier_entry_at(d, i, &b);
    ck_assert(in_order(&a, &b));
  }
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_dossier_is_copied_entry_by_entry)
{
  bijstand_dossier *d = family();
  bijstand_dossier *copy = family();
  struct bijstand_entry a, b;
  earns(d, NULL, NULL, "1..2");
  earns(d, "2026-01-01", "2026-02-01", "?");
  state(d, CASE, "home_tenure", EVER, EVER, "rented|squat");
  for (int32_t i = 0; i < bijstand_dossier_entry_count(d); i++) {
    ck_assert_int_eq(bijstand_dossier_entry_at(d, i, &a), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_dossier_set_entry(copy, &a, NULL), BIJSTAND_OK);
    ck_assert_int_eq(bijstand_dossier_entry_at(copy, i, &b), BIJSTAND_OK);
    ck_assert(a.low == b.low && a.high == b.high && a.codes == b.codes);
  }
  bijstand_dossier_free(copy);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_value_is_taken_out_by_its_two_days)
{
  bijstand_dossier *d = family();
  bijstand_fact fact = BIJSTAND_FACT_INCOME_WORK_NET;
  earns(d, NULL, NULL, "1");
  earns(d, "2026-01-01", NULL, "2");
  earns(d, "2026-01-01", "2026-03-01", "3");
  ck_assert_int_eq(bijstand_dossier_unset(d, APPLICANT, fact, day("2026-01-01"), day("2026-03-02")),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_unset(d, CHILD, fact, EVER, EVER), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_unset(d, APPLICANT, fact, day("2026-01-01"), EVER), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_unset(d, APPLICANT, fact, day("2026-01-01"), EVER),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(earned(d, "2026-02-01", "2026-02-01"), 100);
  ck_assert_int_eq(earned(d, "2026-02-01", NULL), 300);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 2);
  earns(d, "2026-01-01", NULL, "4");
  ck_assert_int_eq(earned(d, "2026-02-01", "2026-02-01"), 400);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_dossier_holds_so_many_values_and_no_more)
{
  bijstand_dossier *d = family();
  struct bijstand_error error;
  struct bijstand_entry entry = { APPLICANT, BIJSTAND_FACT_ABROAD, 0, EVER, 1, 1, 0 };
  for (int i = 0; i < BIJSTAND_ENTRIES_MAX; i++, entry.from++)
    ck_assert_int_eq(bijstand_dossier_set_entry(d, &entry, &error), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_set_entry(d, &entry, &error), BIJSTAND_ERROR_LIMIT);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), BIJSTAND_ENTRIES_MAX);
  ck_assert_int_eq(bijstand_dossier_unset(d, APPLICANT, BIJSTAND_FACT_ABROAD, 0, EVER), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_set_entry(d, &entry, &error), BIJSTAND_OK);
  bijstand_dossier_free(d);
}
END_TEST

static Suite *entries_suite(void)
{
  Suite *suite = suite_create("entries");
  TCase *days = tcase_create("two days");
  suite_add_tcase(suite, days);
  tcase_add_test(days, a_value_holds_from_its_day_until_the_next);
  tcase_add_test(days, before_the_first_day_the_default_holds_or_nothing_is_known);
  tcase_add_test(days, known_to_be_unknown_takes_away_the_earlier_value_and_the_default);
  tcase_add_test(days, the_order_of_the_calls_does_not_matter);
  tcase_add_test(days, a_late_report_does_not_rewrite_history);
  tcase_add_test(days, a_decision_of_march_is_replayed_as_it_was_taken);
  tcase_add_test(days, a_correction_counts_from_the_day_on_which_it_was_recorded);
  tcase_add_test(days, a_value_from_a_later_day_goes_before_a_later_correction_of_an_earlier_one);
  tcase_add_test(days, what_was_recorded_after_the_first_day_leaves_the_default_until_then);

  TCase *years = tcase_create("totals of a year");
  suite_add_tcase(suite, years);
  tcase_add_test(years, a_total_of_the_year_starts_again_on_1_january);
  tcase_add_test(years, an_unknown_total_of_the_year_is_nil_again_on_1_january);
  tcase_add_test(years, a_total_without_a_day_is_the_total_of_every_year);
  tcase_add_test(years, other_facts_go_on_over_the_turn_of_the_year);

  TCase *half = tcase_create("half known");
  suite_add_tcase(suite, half);
  tcase_add_test(half, a_range_is_what_a_value_may_be);
  tcase_add_test(half, a_bound_that_is_left_out_is_that_of_the_domain);
  tcase_add_test(half, one_of_some_codes_lies_between_the_lowest_and_the_highest);
  tcase_add_test(half, what_is_unknown_may_be_anything);

  TCase *errors = tcase_create("errors");
  suite_add_tcase(suite, errors);
  tcase_add_loop_test(errors, a_value_that_cannot_be_stated_changes_nothing, 0, COUNT(refused));
  tcase_add_test(errors, a_value_with_the_same_two_days_is_there_once);
  tcase_add_test(errors, a_birth_date_does_not_change_from_a_day_on);
  tcase_add_test(errors, half_known_values_are_of_a_type_that_has_them);
  tcase_add_test(errors, asking_has_the_same_errors);
  tcase_add_test(errors, a_null_dossier_or_entry_is_an_argument_error);

  TCase *list = tcase_create("list");
  suite_add_tcase(suite, list);
  tcase_add_test(list, entries_are_listed_by_person_fact_and_days);
  tcase_add_test(list, a_dossier_is_copied_entry_by_entry);
  tcase_add_test(list, a_value_is_taken_out_by_its_two_days);
  tcase_add_test(list, a_dossier_holds_so_many_values_and_no_more);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(entries_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
