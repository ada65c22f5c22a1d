/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A decision in JSON: one object on one line with every outcome that has a key, the grounds, what is missing,
 * and the bounds of open amounts. The texts are parsed again by json-c, so that they are JSON by its
 * judgement.
 */
#include <json-c/json.h>

#include "tests/json/sample.h"

static bijstand_rulebook *base;
static bijstand_decision *decision;
static struct bijstand_json_text text;

static void start(void)
{
  ck_assert_int_eq(bijstand_rulebook_new(&base), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
}

static void finish(void)
{
  bijstand_json_text_free(&text);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(base);
}

/* Decides a dossier and gives the tree of what is written; the caller puts it back. */
static json_object *decide(const char *sample, const char *date, const char *id)
{
  bijstand_dossier *dossier = read_dossier(json(sample));
  ck_assert_int_eq(bijstand_decide(base, dossier, day(date), BIJSTAND_NEVER, decision), BIJSTAND_OK);
  text.length = 0;
  ck_assert_int_eq(bijstand_json_write_decision(decision, dossier, id, &text), BIJSTAND_OK);
  ck_assert_ptr_eq(strchr(text.text, '\n'), NULL);
  bijstand_dossier_free(dossier);
  json_object *tree = json_tokener_parse(text.text);
  ck_assert_ptr_ne(tree, NULL);
  return tree;
}

/* A member of an object as text; "" when it is not there. */
static const char *member(json_object *object, const char *key)
{
  json_object *value;
  if (!json_object_object_get_ex(object, key, &value))
    return "";
  return json_object_to_json_string_ext(value, JSON_C_TO_STRING_PLAIN);
}

#define DUTCH "'nationality': 'dutch', 'lives_in_netherlands': true"
#define POOR "'income_work_net': 0, 'asset_bank': 0"

#define SINGLE \
  "{'persons': [{'id': 'applicant', 'role': 'applicant', 'facts': {'birth_date': '1992-02-10'," DUTCH \
  "," POOR ", 'marital_status': 'unmarried'}}], 'facts': {'home_tenure': 'rented'}}"

#define COUPLE \
  "{'persons': [{'id': 'anna', 'role': 'applicant', 'facts': {'birth_date': '1986-02-10'," DUTCH "," POOR \
  ", 'marital_status': 'married'}}," \
  " {'id': 'bert', 'role': 'partner', 'facts': {'birth_date': '1988-02-10'," DUTCH "," POOR \
  ", 'marital_status': 'married', 'legal_bond': 'marriage'}}], 'facts': {'home_tenure': 'rented'}}"

#define COUPLE_WITH_HOUSEMATE \
  "{'persons': [{'id': 'anna', 'role': 'applicant', 'facts': {'birth_date': '1986-02-10'," DUTCH "," POOR \
  ", 'marital_status': 'married'}}," \
  " {'id': 'bert', 'role': 'partner', 'facts': {'birth_date': '1988-02-10'," DUTCH "," POOR \
  ", 'marital_status': 'married', 'legal_bond': 'marriage'}}," \
  " {'id': 'carl', 'role': 'housemate', 'facts': {'birth_date': '1990-01-01', 'education_followed': false," \
  " 'rental_contract_kind': null}}], 'facts': {'home_tenure': 'rented'}}"

#define WITH_GIFT \
  "{'persons': [{'id': 'applicant', 'role': 'applicant', 'facts': {'birth_date': '1992-02-10'," DUTCH \
  "," POOR ", 'marital_status': 'unmarried'}}], 'facts': {'home_tenure': 'rented', 'gifts_this_year': 100}}"

#define HALF_KNOWN \
  "{'persons': [{'id': 'applicant', 'role': 'applicant', 'facts': {'birth_date': '1992-02-10'," DUTCH \
  ", 'marital_status': 'unmarried', 'income_work_net': {'low': 200, 'high': 300}, 'asset_bank': 0}}]," \
  " 'facts': {'home_tenure': 'rented'}}"

START_TEST(what_is_known_stands_under_the_keys_of_the_table_of_outcomes)
{
  json_object *tree = decide(SINGLE, "2026-07-01", "h\"1\"");
  ck_assert_str_eq(member(tree, "id"), "\"h\\\"1\\\"\"");
  ck_assert_str_eq(member(tree, "right"), "\"yes\"");
  ck_assert_str_eq(member(tree, "norm_cents"), "141946");
  ck_assert_str_eq(member(tree, "amount_cents"), "141946");
  ck_assert_str_eq(member(tree, "household"), "\"single\"");
  ck_assert_str_eq(member(tree, "entitled"), "[\"applicant\"]");
  ck_assert_str_eq(member(tree, "pension_age_reached"), "{\"applicant\":false}");
  ck_assert_str_eq(member(tree, "pension_age_date"), "{\"applicant\":\"2059-05-10\"}");
  ck_assert_str_eq(member(tree, "payment_each_cents"), "null"); /* there is none */
  ck_assert_str_eq(member(tree, "month_parts"),
                   "[{\"from\":\"2026-07-01\",\"until\":\"2026-07-31\",\"norm_cents\":141946}]");
  ck_assert_str_eq(member(tree, "missing"), "[]");
  ck_assert_str_eq(member(tree, "bounds"), "{}");
  json_object_put(tree);
}
END_TEST

/* Keys that end in numbers are those of one list: that of installments_cents.1 goes by the name before the point. */
static const char *name_of_list(const char *key)
{
  static char name[64];
  name[0] = '\0';
  strncat(name, key, strcspn(key, "."));
  return name;
}

START_TEST(every_outcome_with_a_key_is_written_once)
{
  json_object *tree = decide(SINGLE, "2026-07-01", NULL);
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const char *key = bijstand_outcome_at(i)->key;
    const char *point = strchr(key, '.');
    json_object *group = tree;
    char name[64] = "";
    if (point != NULL) {
      strncat(name, key, (size_t)(point - key));
      group = json_object_object_get(tree, name);
      if (bijstand_outcome_at(i)->scope != BIJSTAND_SCOPE_CASE)
        group = json_object_object_get(group, "applicant");
      key = name_of_list(point + 1);
    }
    ck_assert_msg(key[0] == '\0' || member(group, key)[0] != '\0', "%s is not written", key);
  }
  /* json-c would keep the last of two, and write less than it read. */
  ck_assert_uint_eq(strlen(json_object_to_json_string_ext(
                      tree, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE)),
                    text.length);
  json_object_put(tree);
}
END_TEST

START_TEST(a_month_is_written_without_a_day)
{
  json_object *tree = decide(SINGLE, "2026-07-01", NULL);
  json_object *payment = json_object_object_get(tree, "holiday_allowance_payment");
  ck_assert_str_eq(member(payment, "month"), "\"2027-06\"");
  json_object_put(tree);
}
END_TEST

START_TEST(a_stated_fact_counts_as_means_or_does_not)
{
  json_object *tree = decide(WITH_GIFT, "2026-07-01", NULL);
  json_object *counts = json_object_object_get(tree, "counts");
  ck_assert_str_eq(member(counts, "gifts_this_year"), "false"); /* below the limit of the year */
  ck_assert_str_eq(member(counts, "home_tenure"), "");
  json_object_put(tree);
}
END_TEST

START_TEST(an_outcome_of_persons_has_their_ids)
{
  json_object *tree = decide(COUPLE, "2026-07-01", NULL);
  ck_assert_str_eq(member(tree, "id"), "null");
  ck_assert_str_eq(member(tree, "entitled"), "[\"anna\",\"bert\"]");
  ck_assert_str_eq(member(tree, "pension_age_reached"), "{\"anna\":false,\"bert\":false}");
  json_object_put(tree);
}
END_TEST

/* Whether a ground stands in a decision, written as JSON. */
static int has_ground(json_object *tree, const char *ground)
{
  json_object *grounds = json_object_object_get(tree, "grounds");
  for (size_t i = 0; i < json_object_array_length(grounds); i++) {
    json_object *item = json_object_array_get_idx(grounds, i);
    if (strcmp(json_object_to_json_string_ext(item, JSON_C_TO_STRING_PLAIN), ground) == 0)
      return 1;
  }
  return 0;
}

START_TEST(a_ground_has_its_rule_its_article_and_whose_it_is)
{
  json_object *tree = decide(SINGLE, "2026-07-01", NULL);
  ck_assert(has_ground(tree, "{\"rule\":\"norm_single_2015\",\"article\":\"Pw 21(a)\","
                             "\"outcome\":\"applies\"}"));
  ck_assert(has_ground(tree, "{\"rule\":\"pension_age_2015\",\"article\":\"Pw 1\","
                             "\"outcome\":\"does_not_apply\",\"person\":\"applicant\"}"));
  json_object_put(tree);
}
END_TEST

START_TEST(a_rule_that_does_not_apply_stands_only_where_it_is_worth_naming)
{
  json_object *tree = decide(SINGLE, "2026-07-01", NULL);
  json_object *grounds = json_object_object_get(tree, "grounds");
  for (size_t i = 0; i < json_object_array_length(grounds); i++) {
    json_object *ground = json_object_array_get_idx(grounds, i);
    const char *name = json_object_get_string(json_object_object_get(ground, "rule"));
    const char *outcome = json_object_get_string(json_object_object_get(ground, "outcome"));
    ck_assert_msg(strcmp(outcome, "does_not_apply") != 0 || bijstand_rule_by_name(name)->always_named, "%s",
                  name);
  }
  json_object_put(tree);
}
END_TEST

START_TEST(what_is_not_known_has_its_bounds_and_says_what_to_ask)
{
  json_object *tree = decide(HALF_KNOWN, "2026-07-01", NULL);
  ck_assert_str_eq(member(tree, "right"), "\"yes\"");
  ck_assert_str_eq(member(tree, "amount_cents"), "null");
  ck_assert_ptr_ne(strstr(member(tree, "missing"), "\"applicant.income_work_net\""), NULL);
  ck_assert_str_ne(member(json_object_object_get(tree, "bounds"), "amount_cents"), "");
  ck_assert_str_eq(member(json_object_object_get(tree, "bounds"), "norm_cents"), "");
  json_object_put(tree);
  tree = decide("{'persons': [{'id': 'applicant', 'role': 'applicant', 'facts': {'birth_date': null}}]}",
                "2026-07-01", NULL);
  ck_assert_str_eq(member(tree, "right"), "\"unknown\"");
  ck_assert_str_eq(member(tree, "entitled"), "null");
  ck_assert_ptr_ne(strstr(member(tree, "missing"), "\"applicant.birth_date\""), NULL);
  json_object_put(tree);
}
END_TEST

START_TEST(an_open_amount_of_persons_has_bounds_for_each)
{
  json_object *tree = decide(COUPLE_WITH_HOUSEMATE, "2026-07-01", NULL);
  ck_assert_str_eq(member(tree, "norm_parts"), "{\"anna\":null,\"bert\":null}");
  json_object *parts = json_object_object_get(json_object_object_get(tree, "bounds"), "norm_parts");
  ck_assert_int_eq(strncmp(member(parts, "anna"), "[0,", 3), 0);
  ck_assert_int_eq(strncmp(member(parts, "bert"), "[0,", 3), 0);
  json_object_put(tree);
}
END_TEST

START_TEST(a_day_without_amounts_names_them)
{
  json_object *tree = decide(SINGLE, "2050-07-01", NULL);
  ck_assert_str_eq(member(tree, "norm_cents"), "null");
  ck_assert_ptr_ne(strstr(member(tree, "not_covered"), "\"norm_single_adult\""), NULL);
  json_object_put(tree);
}
END_TEST

START_TEST(what_was_not_decided_is_not_written)
{
  bijstand_dossier *dossier = read_dossier(json(SINGLE));
  ck_assert_int_eq(bijstand_json_write_decision(decision, dossier, NULL, &text), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_write_decision(NULL, dossier, NULL, &text), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_write_decision(decision, NULL, NULL, &text), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_write_decision(decision, dossier, NULL, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_uint_eq(text.length, 0);
  bijstand_dossier_free(dossier);
}
END_TEST

/* Refusals. */

START_TEST(errors_are_written_with_their_places)
{
  bijstand_dossier *dossier;
  bijstand_json_report *report = new_report();
  const char *sample = json(PERSON("'abroad': 1, 'incom_work_net': 2"));
  bijstand_status status = bijstand_json_read_dossier(sample, strlen(sample), BIJSTAND_UNKNOWN, &dossier,
                                                      report);
  ck_assert_int_eq(bijstand_json_write_errors(report, status, "x", "file", &text), BIJSTAND_OK);
  ck_assert_str_eq(
    text.text,
    "{\"id\":\"x\",\"error\":\"file:2: persons[0].facts.abroad: expected true or false, got 1\",\"errors\":["
    "{\"line\":2,\"column\":11,\"pointer\":\"/persons/0/facts/abroad\","
    "\"message\":\"expected true or false, got 1\"},"
    "{\"line\":2,\"column\":32,\"pointer\":\"/persons/0/facts/incom_work_net\","
    "\"message\":\"no such fact; did you mean income_work_net?\"}]}");
  bijstand_json_report_free(report);
}
END_TEST

START_TEST(a_refusal_without_errors_has_its_status)
{
  bijstand_json_report *report = new_report();
  ck_assert_int_eq(bijstand_json_write_errors(report, BIJSTAND_ERROR_MEMORY, NULL, NULL, &text), BIJSTAND_OK);
  json_object *tree = json_tokener_parse(text.text);
  ck_assert_str_eq(json_object_get_string(json_object_object_get(tree, "error")),
                   bijstand_status_text(BIJSTAND_ERROR_MEMORY));
  ck_assert_str_eq(member(tree, "errors"), "[]");
  json_object_put(tree);
  ck_assert_int_eq(bijstand_json_write_errors(NULL, BIJSTAND_ERROR_MEMORY, NULL, NULL, &text),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_write_errors(report, BIJSTAND_ERROR_MEMORY, NULL, NULL, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  bijstand_json_report_free(report);
}
END_TEST

START_TEST(any_id_becomes_a_string_of_json)
{
  bijstand_json_report *report = new_report();
  ck_assert_int_eq(
      bijstand_json_write_errors(report, BIJSTAND_ERROR_DATE, "a\n\x01\"\\\xc3\xa9\xff\x80", NULL, &text),
      BIJSTAND_OK);
  static const char expected[] = "{\"id\":\"a\\u000a\\u0001\\\"\\\\\xc3\xa9\\ufffd\\ufffd\",";
  ck_assert_int_eq(strncmp(text.text, expected, sizeof expected - 1), 0);
  bijstand_json_report_free(report);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("decision");
  tcase_add_checked_fixture(tests, start, finish);
  tcase_add_test(tests, what_is_known_stands_under_the_keys_of_the_table_of_outcomes);
  tcase_add_test(tests, every_outcome_with_a_key_is_written_once);
  tcase_add_test(tests, a_month_is_written_without_a_day);
  tcase_add_test(tests, a_stated_fact_counts_as_means_or_does_not);
  tcase_add_test(tests, an_outcome_of_persons_has_their_ids);
  tcase_add_test(tests, a_ground_has_its_rule_its_article_and_whose_it_is);
  tcase_add_test(tests, a_rule_that_does_not_apply_stands_only_where_it_is_worth_naming);
  tcase_add_test(tests, what_is_not_known_has_its_bounds_and_says_what_to_ask);
  tcase_add_test(tests, an_open_amount_of_persons_has_bounds_for_each);
  tcase_add_test(tests, a_day_without_amounts_names_them);
  tcase_add_test(tests, what_was_not_decided_is_not_written);
  tcase_add_test(tests, errors_are_written_with_their_places);
  tcase_add_test(tests, a_refusal_without_errors_has_its_status);
  tcase_add_test(tests, any_id_becomes_a_string_of_json);
  return run("json decision", tests);
}
