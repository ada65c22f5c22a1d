/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a dossier in JSON says: every form of a value becomes the entries that it means, and a dossier that is
 * written is read back as the same.
 */
#include "tests/json/sample.h"

#define UNKNOWN BIJSTAND_UNKNOWN
#define EVER BIJSTAND_EVER
#define NEVER BIJSTAND_NEVER

/* Forms of one value. */

static const struct form {
  const char *text;
  bijstand_value low;
  bijstand_value high;
  uint32_t codes;
} forms[] = {
  { PERSON("'abroad': true"), 1, 1, 0 },
  { PERSON("'abroad': false"), 0, 0, 0 },
  { PERSON("'abroad': null"), UNKNOWN, UNKNOWN, 0 },
  { PERSON("'annuity_value': 0"), 0, 0, 0 },
  { PERSON("'asset_bank': 812"), 81200, 81200, 0 },
  { PERSON("'asset_bank': 812.5"), 81250, 81250, 0 },
  { PERSON("'asset_bank': 812.50"), 81250, 81250, 0 },
  { PERSON("'asset_bank': -0"), 0, 0, 0 },
  { PERSON("'asset_bank': -3.07"), -307, -307, 0 },
  { PERSON("'asset_bank': 9999999999.99"), INT64_C(999999999999), INT64_C(999999999999), 0 },
  { PERSON("'asset_bank': 0.29"), 29, 29, 0 }, /* 0.29 * 100 in binary is 28.999999999999996 */
  { PERSON("'asset_bank': {'low': -5, 'high': 0.1}"), -500, 10, 0 },
  { PERSON("'income_rent': {'high': 500}"), 0, 50000, 0 },
  { PERSON("'income_rent': {'low': 500}"), 50000, INT64_C(999999999999), 0 },
  { PERSON("'income_rent': {'low': 500, 'high': 500}"), 50000, 50000, 0 },
  { PERSON("'income_rent': {'low': 0}"), UNKNOWN, UNKNOWN, 0 },
  { PERSON("'barrier_debt': 4"), 4, 4, 0 },
  { PERSON("'barrier_debt': {'low': 2, 'high': 3}"), 2, 3, 0 },
  { PERSON("'unemployment_benefit_end': '1970-01-31'"), 30, 30, 0 },
  { PERSON("'unemployment_benefit_end': 'none'"), NEVER, NEVER, 0 },
  { PERSON("'unemployment_benefit_end': {'low': '1970-01-31', 'high': '1970-02-01'}"), 30, 31, 0 },
  { PERSON("'unemployment_benefit_end': {'low': '1970-01-31'}"), 30, NEVER, 0 },
  { PERSON("'marital_status': 'divorced'"), 3, 3, 8 },
  { PERSON("'marital_status': {'one_of': ['widowed', 'married']}"), 1, 4, 18 },
  { PERSON("'marital_status': {'one_of': ['widowed']}"), 4, 4, 16 },
  { PERSON("'marital_status': 'divorc\\u0065d'"), 3, 3, 8 }
};

/* The only entry of the applicant besides the birth date. */
static struct bijstand_entry second_entry(const bijstand_dossier *dossier)
{
  struct bijstand_entry entry;
  ck_assert_int_eq(bijstand_dossier_entry_count(dossier), 2);
  ck_assert_int_eq(bijstand_dossier_entry_at(dossier, 1, &entry), BIJSTAND_OK);
  return entry;
}

START_TEST(a_value_says_what_may_be)
{
  const struct form *form = &forms[_i];
  bijstand_dossier *dossier = read_dossier(json(form->text));
  struct bijstand_entry entry = second_entry(dossier);
  ck_assert_int_eq(entry.from, EVER);
  ck_assert_int_eq(entry.recorded, EVER);
  ck_assert_int_eq(entry.low, form->low);
  ck_assert_int_eq(entry.high, form->high);
  ck_assert_uint_eq(entry.codes, form->codes);
  bijstand_dossier_free(dossier);
}
END_TEST

/* Days. */

static void check_entry(const bijstand_dossier *dossier, int32_t place, const char *from,
                        const char *recorded, bijstand_value value)
{
  struct bijstand_entry entry;
  ck_assert_int_eq(bijstand_dossier_entry_at(dossier, place, &entry), BIJSTAND_OK);
  ck_assert_int_eq(entry.from, from == NULL ? EVER : day(from));
  ck_assert_int_eq(entry.recorded, recorded == NULL ? EVER : day(recorded));
  ck_assert_int_eq(entry.low, value);
  ck_assert_int_eq(entry.high, value);
}

START_TEST(a_list_has_values_with_the_day_they_hold_from_and_the_day_they_were_recorded)
{
  bijstand_dossier *dossier = read_dossier(json(PERSON(
      "'income_work_net': [{'value': 0}, {'from': '2026-03-01', 'value': 812.5, 'recorded': '2026-03-20'},\n"
      "{'from': '2026-03-01', 'value': 815, 'recorded': '2026-04-02'}, {'from': '2026-05-01', 'value': "
      "null}]")));
  ck_assert_int_eq(bijstand_dossier_entry_count(dossier), 5);
  check_entry(dossier, 1, NULL, NULL, 0);
  check_entry(dossier, 2, "2026-03-01", "2026-03-20", 81250);
  check_entry(dossier, 3, "2026-03-01", "2026-04-02", 81500);
  check_entry(dossier, 4, "2026-05-01", NULL, UNKNOWN);
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_value_since_ever_is_corrected_by_one_that_was_recorded_later)
{
  bijstand_dossier *dossier = read_dossier(json(
    "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date':\n"
    "[{'value': '1990-01-01'}, {'value': '1991-01-01', 'recorded': '2026-02-01'}]}}]}"));
  ck_assert_int_eq(bijstand_dossier_entry_count(dossier), 2);
  check_entry(dossier, 0, NULL, NULL, day("1990-01-01"));
  check_entry(dossier, 1, NULL, "2026-02-01", day("1991-01-01"));
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(a_first_value_may_have_its_day)
{
  bijstand_dossier *dossier = read_dossier(json(PERSON("'abroad': [{'from': '2026-02-03', 'value': true}]")));
  check_entry(dossier, 1, "2026-02-03", NULL, 1);
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(persons_keep_their_order_and_the_case_has_its_facts)
{
  bijstand_dossier *dossier = read_dossier(json(
    "{'case': 'a label', 'note': 'free text', 'persons': [\n"
    "{'id': 'kim', 'role': 'housemate', 'facts': {'birth_date': null}, 'note': 'lodger'},\n"
    "{'id': 'a_1', 'role': 'applicant', 'facts': {'birth_date': '1990-01-01'}}],\n"
    "'facts': {'home_tenure': 'rented'}}"));
  ck_assert_int_eq(bijstand_dossier_person_count(dossier), 2);
  ck_assert_str_eq(bijstand_dossier_person_id(dossier, 0), "kim");
  ck_assert_int_eq(bijstand_dossier_person_role(dossier, 0), BIJSTAND_ROLE_HOUSEMATE);
  ck_assert_str_eq(bijstand_dossier_person_id(dossier, 1), "a_1");
  ck_assert_int_eq(bijstand_dossier_person_role(dossier, 1), BIJSTAND_ROLE_APPLICANT);
  struct bijstand_entry entry;
  ck_assert_int_eq(bijstand_dossier_entry_at(dossier, 0, &entry), BIJSTAND_OK);
  ck_assert_int_eq(entry.person, BIJSTAND_CASE);
  ck_assert_int_eq(entry.fact, BIJSTAND_FACT_HOME_TENURE);
  bijstand_dossier_free(dossier);
}
END_TEST

/* Writing. */

static const char *written(const bijstand_dossier *dossier, struct bijstand_json_text *text)
{
  text->length = 0;
  ck_assert_int_eq(bijstand_json_write_dossier(dossier, text), BIJSTAND_OK);
  ck_assert_uint_eq(strlen(text->text), text->length);
  return text->text;
}

static void check_same(const bijstand_dossier *one, const bijstand_dossier *other)
{
  ck_assert_int_eq(bijstand_dossier_person_count(one), bijstand_dossier_person_count(other));
  for (int32_t person = 0; person < bijstand_dossier_person_count(one); person++) {
    ck_assert_str_eq(bijstand_dossier_person_id(one, person), bijstand_dossier_person_id(other, person));
    ck_assert_int_eq(bijstand_dossier_person_role(one, person), bijstand_dossier_person_role(other, person));
  }
  ck_assert_int_eq(bijstand_dossier_entry_count(one), bijstand_dossier_entry_count(other));
  for (int32_t place = 0; place < bijstand_dossier_entry_count(one); place++) {
    struct bijstand_entry a, b;
    bijstand_dossier_entry_at(one, place, &a);
    bijstand_dossier_entry_at(other, place, &b);
    ck_assert_int_eq(a.person, b.person);
    ck_assert_int_eq(a.fact, b.fact);
    ck_assert_int_eq(a.from, b.from);
    ck_assert_int_eq(a.recorded, b.recorded);
    ck_assert_int_eq(a.low, b.low);
    ck_assert_int_eq(a.high, b.high);
    ck_assert_uint_eq(a.codes, b.codes);
  }
}

START_TEST(what_is_written_is_read_back_as_the_same)
{
  struct bijstand_json_text text = { 0 };
  bijstand_dossier *dossier = read_dossier(json(forms[_i].text));
  bijstand_dossier *again = read_dossier(written(dossier, &text));
  check_same(dossier, again);
  bijstand_dossier_free(again);
  bijstand_dossier_free(dossier);
  bijstand_json_text_free(&text);
}
END_TEST

START_TEST(a_dossier_is_written_as_people_write_it)
{
  static const char whole[] =
    "{\n"
    "  \"persons\": [\n"
    "    {\n"
    "      \"id\": \"a\",\n"
    "      \"role\": \"applicant\",\n"
    "      \"facts\": {\n"
    "        \"birth_date\": [\n"
    "          {\"value\": \"1990-01-01\"},\n"
    "          {\"value\": \"1991-01-01\", \"recorded\": \"2026-02-01\"}\n"
    "        ],\n"
    "        \"deceased\": null,\n"
    "        \"marital_status\": {\"one_of\": [\"married\", \"widowed\"]},\n"
    "        \"income_work_net\": [\n"
    "          {\"from\": \"2026-03-01\", \"value\": 812.50, \"recorded\": \"2026-03-20\"},\n"
    "          {\"from\": \"2026-04-01\", \"value\": {\"high\": 500.00}}\n"
    "        ]\n"
    "      }\n"
    "    },\n"
    "    {\n"
    "      \"id\": \"b\",\n"
    "      \"role\": \"housemate\",\n"
    "      \"facts\": {\n"
    "        \"birth_date\": \"1995-12-31\"\n"
    "      }\n"
    "    }\n"
    "  ],\n"
    "  \"facts\": {}\n"
    "}";
  struct bijstand_json_text text = { 0 };
  bijstand_dossier *dossier = read_dossier(whole);
  ck_assert_str_eq(written(dossier, &text), whole);
  bijstand_dossier_free(dossier);
  bijstand_json_text_free(&text);
}
END_TEST

START_TEST(what_is_written_comes_behind_what_was_there)
{
  struct bijstand_json_text text = { 0 };
  bijstand_dossier *dossier;
  ck_assert_int_eq(bijstand_dossier_new(&dossier), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_write_dossier(dossier, &text), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_write_dossier(dossier, &text), BIJSTAND_OK);
  ck_assert_str_eq(text.text,
                   "{\n  \"persons\": [],\n  \"facts\": {}\n}{\n  \"persons\": [],\n  \"facts\": {}\n}");
  ck_assert_int_eq(bijstand_json_write_dossier(NULL, &text), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_write_dossier(dossier, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_json_text_free(&text);
  bijstand_json_text_free(NULL);
  bijstand_dossier_free(dossier);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("values");
  tcase_add_loop_test(tests, a_value_says_what_may_be, 0, (int)(sizeof forms / sizeof forms[0]));
  tcase_add_loop_test(tests, what_is_written_is_read_back_as_the_same, 0,
                      (int)(sizeof forms / sizeof forms[0]));
  tcase_add_test(tests, a_list_has_values_with_the_day_they_hold_from_and_the_day_they_were_recorded);
  tcase_add_test(tests, a_value_since_ever_is_corrected_by_one_that_was_recorded_later);
  tcase_add_test(tests, a_first_value_may_have_its_day);
  tcase_add_test(tests, persons_keep_their_order_and_the_case_has_its_facts);
  tcase_add_test(tests, a_dossier_is_written_as_people_write_it);
  tcase_add_test(tests, what_is_written_comes_behind_what_was_there);
  return run("json values", tests);
}
