/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The table of terms: each row is found, says what it must, and fits its parameter and the Algemene termijnenwet.
 */
#include <bijstand/terms.h>

#include "tests/law/law.h"

START_TEST(each_term_is_found_by_place_number_and_name)
{
  ck_assert_int_eq(bijstand_term_count(), BIJSTAND_TERM_COUNT);
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    ck_assert_ptr_nonnull(info);
    ck_assert_ptr_eq(bijstand_term_by_id(info->number), info);
    ck_assert_ptr_eq(bijstand_term_by_name(info->name), info);
  }
  ck_assert_ptr_null(bijstand_term_at(-1));
  ck_assert_ptr_null(bijstand_term_by_id(BIJSTAND_TERM_COUNT));
  ck_assert_ptr_null(bijstand_term_by_name("no_such_term"));
  ck_assert_ptr_null(bijstand_term_by_name(NULL));
}
END_TEST

START_TEST(each_term_says_what_it_is)
{
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    const char *const texts[] = { info->nl, info->en, info->article, info->begins_nl, info->begins_en,
                                  info->expiry_nl, info->expiry_en };
    for (int text = 0; text < COUNT(texts); text++)
      ck_assert_msg(texts[text][0] != '\0', "%s", info->name);
    ck_assert_msg(info->in_force.low <= info->in_force.high, "%s", info->name);
  }
}
END_TEST

/* Article 4(a): not for more than 90 days, twelve weeks or three months; article 1(2): not when counted back. */
static int is_within_termijnenwet(const struct bijstand_term_info *info, bijstand_value length)
{
  switch (info->unit) {
  case BIJSTAND_UNIT_DAYS: return !info->back && length <= 90;
  case BIJSTAND_UNIT_WEEKS: return !info->back && length <= 84;
  case BIJSTAND_UNIT_MONTHS: return !info->back && length <= 3;
  default: return 0;
  }
}

START_TEST(only_short_terms_counted_onward_are_moved_on)
{
  bijstand_rulebook *rulebook = national();
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    if (!info->extended)
      continue;
    for (int32_t year = 1996; year <= 2030; year++) {
      bijstand_value date, length;
      bijstand_date_from_civil(year, 6, 1, &date);
      bijstand_rulebook_value(rulebook, info->length, date, &length);
      ck_assert_msg(length == BIJSTAND_UNKNOWN || is_within_termijnenwet(info, length), "%s", info->name);
    }
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_term_that_is_not_moved_on_says_why)
{
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    ck_assert_msg(info->extended || info->doubt[0] != '\0', "%s", info->name);
  }
}
END_TEST

START_TEST(the_unit_fits_the_parameter)
{
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    const struct bijstand_parameter_info *length = bijstand_parameter_by_id(info->length);
    int in_months = info->unit == BIJSTAND_UNIT_MONTHS || info->unit == BIJSTAND_UNIT_WHOLE_MONTHS;
    if (info->unit == BIJSTAND_UNIT_NONE) {
      ck_assert_ptr_null(length);
      continue;
    }
    ck_assert_ptr_nonnull(length);
    ck_assert_msg(strcmp(length->unit, info->unit == BIJSTAND_UNIT_WEEKDAY ? "day_of_week"
                                       : in_months                         ? "months" : "days") == 0, "%s", info->name);
  }
}
END_TEST

START_TEST(what_is_in_weeks_is_a_number_of_weeks)
{
  bijstand_rulebook *rulebook = national();
  for (int32_t i = 0; i < bijstand_term_count(); i++) {
    const struct bijstand_term_info *info = bijstand_term_at(i);
    if (info->unit == BIJSTAND_UNIT_WEEKS) {
      bijstand_value length = value_on(rulebook, info->length, day("2026-07-01"));
      ck_assert_msg(length > 0 && length % 7 == 0, "%s", info->name);
    }
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_row_is_law_on_its_days)
{
  bijstand_term search = BIJSTAND_TERM_SEARCH_PERIOD;
  ck_assert(!bijstand_term_in_force(search, day("2011-12-31")));
  ck_assert(bijstand_term_in_force(search, day("2012-01-01")));
  ck_assert(bijstand_term_in_force(BIJSTAND_TERM_OBJECTION_DECISION_2002, day("2009-09-30")));
  ck_assert(!bijstand_term_in_force(BIJSTAND_TERM_OBJECTION_DECISION_2002, day("2009-10-01")));
  ck_assert(bijstand_term_in_force(BIJSTAND_TERM_OBJECTION_DECISION, day("2009-10-01")));
  ck_assert(!bijstand_term_in_force(search, BIJSTAND_UNKNOWN));
  ck_assert(!bijstand_term_in_force(search, BIJSTAND_NEVER));
  ck_assert(!bijstand_term_in_force(BIJSTAND_TERM_COUNT, day("2026-07-01")));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("the table of terms");
  TCase *all = tcase_create("table");
  tcase_add_test(all, each_term_is_found_by_place_number_and_name);
  tcase_add_test(all, each_term_says_what_it_is);
  tcase_add_test(all, only_short_terms_counted_onward_are_moved_on);
  tcase_add_test(all, a_term_that_is_not_moved_on_says_why);
  tcase_add_test(all, the_unit_fits_the_parameter);
  tcase_add_test(all, what_is_in_weeks_is_a_number_of_weeks);
  tcase_add_test(all, a_row_is_law_on_its_days);
  suite_add_tcase(suite, all);
  return run(suite);
}
