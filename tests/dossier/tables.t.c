/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The tables say of each fact, outcome and rule what a form or a binding has to know, and each row is found
 * by place, by number and by name.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "tests/dossier/sample.h"

/* --- Every row is found in three ways ------------------------------------------------------------------- */

START_TEST(a_fact_is_found_by_place_number_and_name)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  ck_assert_ptr_nonnull(info);
  ck_assert_ptr_eq(bijstand_fact_by_id(info->number), info);
  ck_assert_ptr_eq(bijstand_fact_by_name(info->name), info);
}
END_TEST

START_TEST(an_outcome_is_found_by_place_number_and_name)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_at(_i);
  ck_assert_ptr_nonnull(info);
  ck_assert_ptr_eq(bijstand_outcome_by_id(info->number), info);
  ck_assert_ptr_eq(bijstand_outcome_by_name(info->name), info);
}
END_TEST

START_TEST(a_rule_is_found_by_place_number_and_name)
{
  const struct bijstand_rule_info *info = bijstand_rule_at(_i);
  ck_assert_ptr_nonnull(info);
  ck_assert_ptr_eq(bijstand_rule_by_id(info->number), info);
  ck_assert_ptr_eq(bijstand_rule_by_name(info->name), info);
}
END_TEST

START_TEST(what_is_not_there_is_null)
{
  static const char *const names[] = { "", "a", "zz", "birth_dat", "birth_date_", "Birth_date" };
  for (int i = 0; i < COUNT(names); i++) {
    ck_assert_ptr_null(bijstand_fact_by_name(names[i]));
    ck_assert_ptr_null(bijstand_outcome_by_name(names[i]));
    ck_assert_ptr_null(bijstand_rule_by_name(names[i]));
  }
  ck_assert_ptr_null(bijstand_fact_by_name(NULL));
  ck_assert_ptr_null(bijstand_fact_at(-1));
  ck_assert_ptr_null(bijstand_fact_at(bijstand_fact_count()));
  ck_assert_ptr_null(bijstand_fact_by_id(INT32_MIN));
  ck_assert_ptr_null(bijstand_outcome_by_name(NULL));
  ck_assert_ptr_null(bijstand_outcome_at(-1));
  ck_assert_ptr_null(bijstand_outcome_at(bijstand_outcome_count()));
  ck_assert_ptr_null(bijstand_rule_by_name(NULL));
  ck_assert_ptr_null(bijstand_rule_at(-1));
  ck_assert_ptr_null(bijstand_rule_at(bijstand_rule_count()));
}
END_TEST

/* --- What a row says ------------------------------------------------------------------------------------ */

static int is_name(const char *name)
{
  size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz_0123456789");
  return length > 0 && name[length] == '\0' && islower((unsigned char)name[0]);
}

START_TEST(a_fact_has_a_name_an_article_and_a_question)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  ck_assert_msg(is_name(info->name), "%s", info->name);
  ck_assert_msg(info->article[0] != '\0', "%s has no article", info->name);
  ck_assert_msg(info->term[0] != '\0', "%s has no Dutch term", info->name);
  ck_assert_msg(info->question[0] != '\0', "%s has no question", info->name);
  ck_assert_msg(strchr(info->question, '?') != NULL, "%s: the question of this fact asks nothing",
                info->name);
  ck_assert_int_ge(info->cost, 1);
  ck_assert_int_le(info->cost, 3);
}
END_TEST

START_TEST(a_fact_belongs_to_roles_or_to_the_case)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  if (info->scope == BIJSTAND_SCOPE_CASE)
    ck_assert_uint_eq(info->roles, 0);
  else
    ck_assert_msg(info->scope == BIJSTAND_SCOPE_PERSON && info->roles != 0 && info->roles < 16, "%s",
                  info->name);
}
END_TEST

/* How many names a list divided by '|' has. */
static int32_t names_in(const char *list)
{
  int32_t count = list[0] != '\0';
  for (; *list != '\0'; list++)
    count += *list == '|';
  return count;
}

START_TEST(a_fact_has_a_domain_of_its_type)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  ck_assert_msg(info->domain.low < info->domain.high, "%s", info->name);
  ck_assert_int_eq(names_in(info->values), info->type == BIJSTAND_TYPE_ENUM ? info->value_count : 0);
  if (info->type == BIJSTAND_TYPE_BOOL || info->type == BIJSTAND_TYPE_ENUM) {
    ck_assert_int_eq(info->domain.low, 0);
    ck_assert_int_eq(info->domain.high, info->value_count - 1);
    ck_assert_int_le(info->value_count, 32);
  } else if (info->type == BIJSTAND_TYPE_DATE) {
    ck_assert_int_ge(info->domain.low, BIJSTAND_DATE_FIRST);
    ck_assert(info->domain.high == NEVER || info->domain.high <= BIJSTAND_DATE_LAST);
  } else {
    ck_assert(info->type == BIJSTAND_TYPE_INT || info->type == BIJSTAND_TYPE_CENTS);
    ck_assert_int_eq(info->value_count, 0);
  }
}
END_TEST

START_TEST(a_default_lies_in_the_domain_and_says_why)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  if (info->default_value == UNKNOWN) {
    ck_assert_msg(info->default_why[0] == '\0', "%s has a reason and no default", info->name);
    return;
  }
  ck_assert_msg(info->default_why[0] != '\0', "%s has a default and no reason", info->name);
  ck_assert_int_ge(info->default_value, info->domain.low);
  ck_assert_int_le(info->default_value, info->domain.high);
  ck_assert(!info->resets_each_year || info->default_value == 0);
}
END_TEST

START_TEST(only_an_event_that_has_not_taken_place_is_none)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  if (info->type == BIJSTAND_TYPE_DATE)
    ck_assert_int_eq(info->domain.high == NEVER, info->default_value == NEVER);
}
END_TEST

START_TEST(an_outcome_has_a_name_an_article_and_a_meaning)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_at(_i);
  ck_assert_msg(is_name(info->name), "%s", info->name);
  ck_assert_msg(info->article[0] != '\0', "%s has no article", info->name);
  ck_assert_msg(info->gloss[0] != '\0', "%s has no meaning", info->name);
  ck_assert_int_eq(names_in(info->values) > 0, info->type == BIJSTAND_TYPE_ENUM);
}
END_TEST

START_TEST(a_rule_has_an_outcome_a_source_and_a_sentence)
{
  const struct bijstand_rule_info *info = bijstand_rule_at(_i);
  ck_assert_msg(is_name(info->name), "%s", info->name);
  ck_assert_ptr_nonnull(bijstand_outcome_by_id(info->outcome));
  ck_assert_msg(info->act[0] != '\0' && strncmp(info->citation, info->act, strlen(info->act)) == 0,
                "%s cites %s", info->name, info->citation);
  ck_assert_msg(info->text_nl[0] != '\0' && info->text_en[0] != '\0', "%s has no sentence", info->name);
  ck_assert_int_le(info->holds.low, info->holds.high);
  ck_assert_int_le(info->decided.low, info->decided.high);
}
END_TEST

/* --- Codes ---------------------------------------------------------------------------------------------- */

START_TEST(a_code_and_its_name_lead_to_each_other)
{
  const struct bijstand_fact_info *info = bijstand_fact_at(_i);
  int32_t count = info->type == BIJSTAND_TYPE_ENUM ? info->value_count : 0;
  char name[64];
  for (int32_t code = 0; code < count; code++) {
    int32_t length = bijstand_fact_code_name(info->number, code, name, sizeof name);
    ck_assert_int_eq(length, (int32_t)strlen(name));
    ck_assert_int_gt(length, 0);
    ck_assert_int_eq(bijstand_fact_code(info->number, name), code);
  }
  ck_assert_int_eq(bijstand_fact_code_name(info->number, count, name, sizeof name), -1);
  ck_assert_str_eq(name, "");
  ck_assert_int_eq(bijstand_fact_code_name(info->number, -1, name, sizeof name), -1);
  ck_assert_int_eq(bijstand_fact_code_name(info->number, UNKNOWN, name, sizeof name), -1);
  ck_assert_int_eq(bijstand_fact_code(info->number, ""), UNKNOWN);
  ck_assert_int_eq(bijstand_fact_code(info->number, NULL), UNKNOWN);
}
END_TEST

START_TEST(a_code_of_an_outcome_and_its_name_lead_to_each_other)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_at(_i);
  char name[64];
  int32_t count = names_in(info->values);
  for (int32_t code = 0; code < count; code++) {
    ck_assert_int_gt(bijstand_outcome_code_name(info->number, code, name, sizeof name), 0);
    ck_assert_int_eq(bijstand_outcome_code(info->number, name), code);
  }
  ck_assert_int_eq(bijstand_outcome_code_name(info->number, count, name, sizeof name), -1);
}
END_TEST

START_TEST(a_name_is_cut_off_where_the_text_ends)
{
  char name[4];
  ck_assert_int_eq(bijstand_fact_code_name(BIJSTAND_FACT_HOME_TENURE, 0, name, sizeof name), 6);
  ck_assert_str_eq(name, "ren");
  ck_assert_int_eq(bijstand_fact_code_name(BIJSTAND_FACT_HOME_TENURE, 0, name, 1), 6);
  ck_assert_str_eq(name, "");
  ck_assert_int_eq(bijstand_fact_code_name(BIJSTAND_FACT_HOME_TENURE, 0, NULL, 0), 6);
  ck_assert_int_eq(bijstand_fact_code_name(BIJSTAND_FACT_COUNT, 0, name, sizeof name), -1);
  ck_assert_int_eq(bijstand_fact_code(BIJSTAND_FACT_COUNT, "rented"), UNKNOWN);
  ck_assert_int_eq(bijstand_fact_code(BIJSTAND_FACT_HOME_TENURE, "rent"), UNKNOWN);
  ck_assert_int_eq(bijstand_fact_code(BIJSTAND_FACT_HOME_TENURE, "rented|owned"), UNKNOWN);
  ck_assert_int_eq(bijstand_outcome_code_name(BIJSTAND_OUTCOME_COUNT, 0, name, sizeof name), -1);
  ck_assert_int_eq(bijstand_outcome_code(BIJSTAND_OUTCOME_COUNT, "single"), UNKNOWN);
}
END_TEST

/* --- Values as text ------------------------------------------------------------------------------------- */

static const struct written {
  bijstand_fact fact;
  bijstand_value value;
  const char *text;
} written[] = {
  { BIJSTAND_FACT_ABROAD, 1, "true" },
  { BIJSTAND_FACT_ABROAD, 0, "false" },
  { BIJSTAND_FACT_ABROAD, BIJSTAND_UNKNOWN, "?" },
  { BIJSTAND_FACT_BIRTH_DATE, 0, "1970-01-01" },
  { BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_UNKNOWN, "?" },
  { BIJSTAND_FACT_SEPARATION_DATE, BIJSTAND_NEVER, "none" },
  { BIJSTAND_FACT_ASSET_BANK, -320, "-3.20" },
  { BIJSTAND_FACT_INCOME_WORK_NET, 81250, "812.50" },
  { BIJSTAND_FACT_CARE_INDICATION_HOURS, 12, "12" },
  { BIJSTAND_FACT_HOME_TENURE, 1, "owned" },
  { BIJSTAND_FACT_HOME_TENURE, BIJSTAND_UNKNOWN, "?" }
};

START_TEST(a_value_is_written_as_it_is_read)
{
  char text[64];
  int32_t length = bijstand_fact_value_text(written[_i].fact, written[_i].value, text, sizeof text);
  ck_assert_str_eq(text, written[_i].text);
  ck_assert_int_eq(length, (int32_t)strlen(text));
}
END_TEST

START_TEST(what_is_no_value_has_no_text)
{
  char text[64];
  ck_assert_int_eq(bijstand_fact_value_text(BIJSTAND_FACT_ABROAD, 2, text, sizeof text), -1);
  ck_assert_str_eq(text, "");
  ck_assert_int_eq(bijstand_fact_value_text(BIJSTAND_FACT_HOME_TENURE, 99, text, sizeof text), -1);
  ck_assert_int_eq(bijstand_fact_value_text(BIJSTAND_FACT_BIRTH_DATE, INT64_MAX, text, sizeof text), -1);
  ck_assert_int_eq(bijstand_fact_value_text(BIJSTAND_FACT_COUNT, 0, text, sizeof text), -1);
}
END_TEST

START_TEST(every_role_has_a_name)
{
  static const char *const names[] = { "applicant", "partner", "child", "housemate" };
  for (int i = 0; i < COUNT(names); i++)
    ck_assert_str_eq(bijstand_role_name(i), names[i]);
  ck_assert_int_eq(COUNT(names), BIJSTAND_ROLE_COUNT);
  ck_assert_ptr_null(bijstand_role_name(-1));
  ck_assert_ptr_null(bijstand_role_name(BIJSTAND_ROLE_COUNT));
}
END_TEST

static Suite *tables_suite(void)
{
  Suite *suite = suite_create("tables");
  TCase *facts = tcase_create("facts");
  suite_add_tcase(suite, facts);
  tcase_add_loop_test(facts, a_fact_is_found_by_place_number_and_name, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_fact_has_a_name_an_article_and_a_question, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_fact_belongs_to_roles_or_to_the_case, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_fact_has_a_domain_of_its_type, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_default_lies_in_the_domain_and_says_why, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, only_an_event_that_has_not_taken_place_is_none, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_code_and_its_name_lead_to_each_other, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(facts, a_value_is_written_as_it_is_read, 0, COUNT(written));
  tcase_add_test(facts, what_is_no_value_has_no_text);

  TCase *others = tcase_create("outcomes and rules");
  suite_add_tcase(suite, others);
  tcase_add_loop_test(others, an_outcome_is_found_by_place_number_and_name, 0, BIJSTAND_OUTCOME_COUNT);
  tcase_add_loop_test(others, an_outcome_has_a_name_an_article_and_a_meaning, 0, BIJSTAND_OUTCOME_COUNT);
  tcase_add_loop_test(others, a_code_of_an_outcome_and_its_name_lead_to_each_other, 0,
                      BIJSTAND_OUTCOME_COUNT);
  tcase_add_loop_test(others, a_rule_is_found_by_place_number_and_name, 0, BIJSTAND_RULE_COUNT);
  tcase_add_loop_test(others, a_rule_has_an_outcome_a_source_and_a_sentence, 0, BIJSTAND_RULE_COUNT);
  tcase_add_test(others, what_is_not_there_is_null);
  tcase_add_test(others, a_name_is_cut_off_where_the_text_ends);
  tcase_add_test(others, every_role_has_a_name);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(tables_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
