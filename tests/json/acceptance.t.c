/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The acceptance cases of tests/cases, read and decided in C alone: each expectation under a key that a written
 * decision has is what stands there. What a case tells in a form of its own (its reasons, what is missing, the
 * parts of a month) is compared by tests/python/test_cases.py.
 */
#include "tests/json/case_lines.h"

#include "tests/json/sample.h"

#include <json.h>

static const char *const in_own_form[] = {
  "bounds", "counts", "missing", "month_parts", "norm_each_cents", "norm_parts_cents", "reasons"
};

static int is_in_own_form(const char *key)
{
  for (size_t i = 0; i < sizeof in_own_form / sizeof in_own_form[0]; i++)
    if (strcmp(key, in_own_form[i]) == 0)
      return 1;
  return 0;
}

/* --- comparing ----------------------------------------------------------------------------------------------- */

static int names(struct json_object *list, const char *person)
{
  for (size_t i = 0; i < json_object_array_length(list); i++)
    if (strcmp(json_object_get_string(json_object_array_get_idx(list, i)), person) == 0)
      return 1;
  return 0;
}

/* Whether the list names exactly the persons for whom it is so. */
static int names_those(struct json_object *list, struct json_object *by_person)
{
  size_t count = 0;
  json_object_object_foreach(by_person, person, holds)
  {
    if (names(list, person) != json_object_get_boolean(holds))
      return 0;
    count += (size_t)names(list, person);
  }
  return count == json_object_array_length(list);
}

static int same_number(struct json_object *a, struct json_object *b)
{
  double difference = json_object_get_double(a) - json_object_get_double(b);
  return difference > -1e-9 && difference < 1e-9;
}

static int is_number(struct json_object *value)
{
  return json_object_is_type(value, json_type_int) || json_object_is_type(value, json_type_double);
}

static int agrees(struct json_object *expected, struct json_object *found);

/* Whether what a case tells of an object is so. */
static int agrees_as_far(struct json_object *expected, struct json_object *found)
{
  struct json_object *part;
  json_object_object_foreach(expected, key, value)
    if (!json_object_object_get_ex(found, key, &part) || !agrees(value, part))
      return 0;
  return 1;
}

static int has_one_that_agrees(struct json_object *expected, struct json_object *list)
{
  for (size_t i = 0; i < json_object_array_length(list); i++)
    if (agrees(expected, json_object_array_get_idx(list, i)))
      return 1;
  return 0;
}

/* Whether each member of a list that a case tells of is there. */
static int has_each(struct json_object *expected, struct json_object *found)
{
  for (size_t i = 0; i < json_object_array_length(expected); i++)
    if (!has_one_that_agrees(json_object_array_get_idx(expected, i), found))
      return 0;
  return 1;
}

/* Of what there is for each person the case tells that of the applicant, unless it names the persons. */
static int tells_of_applicant(struct json_object *expected, struct json_object *found)
{
  if (!json_object_object_get_ex(found, "applicant", NULL))
    return 0;
  if (!json_object_is_type(expected, json_type_object))
    return 1;
  json_object_object_foreach(expected, key, value)
    if (value == NULL || !json_object_object_get_ex(found, key, NULL))
      return 1;
  return 0;
}

/* Whether the list names exactly the persons of whom a member of their objects is so. */
static int names_those_with(struct json_object *list, struct json_object *by_person, const char *key)
{
  struct json_object *of_key = json_object_new_object();
  int same;
  json_object_object_foreach(by_person, person, members)
    json_object_object_add(of_key, person, json_object_get(json_object_object_get(members, key)));
  same = names_those(list, of_key);
  json_object_put(of_key);
  return same;
}

/* What a case tells of the applicant; a list of persons is one of all for whom it is so. */
static int agrees_of_applicant(struct json_object *expected, struct json_object *found)
{
  struct json_object *applicant = json_object_object_get(found, "applicant"), *part;
  if (!json_object_is_type(expected, json_type_object) || !json_object_is_type(applicant, json_type_object))
    return agrees(expected, applicant);
  json_object_object_foreach(expected, key, value)
  {
    int is_list = json_object_is_type(value, json_type_array);
    if (!json_object_object_get_ex(applicant, key, &part))
      return 0;
    if (is_list && !json_object_is_type(part, json_type_array) ? !names_those_with(value, found, key) : !agrees(value, part))
      return 0;
  }
  return 1;
}

static int agrees(struct json_object *expected, struct json_object *found)
{
  int is_object = json_object_is_type(found, json_type_object);
  if (is_object && json_object_is_type(expected, json_type_array))
    return names_those(expected, found);
  if (is_object && tells_of_applicant(expected, found))
    return agrees_of_applicant(expected, found);
  if (is_object && json_object_is_type(expected, json_type_object))
    return agrees_as_far(expected, found);
  if (json_object_is_type(found, json_type_array) && json_object_is_type(expected, json_type_array))
    return has_each(expected, found);
  if (is_number(expected) && is_number(found))
    return same_number(expected, found);
  return json_object_equal(expected, found);
}

/* --- deciding ------------------------------------------------------------------------------------------------ */

/* The written decision of a case. */
static struct json_object *decided(const char *line)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *decision;
  bijstand_json_case *one;
  struct bijstand_json_text text = { NULL, 0, 0 };
  struct json_object *written;
  ck_assert_int_eq(bijstand_rulebook_new(&rulebook), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_case_new(rulebook, &one), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_case_read(one, line, strlen(line), BIJSTAND_UNKNOWN, NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decide(bijstand_json_case_rulebook(one), bijstand_json_case_dossier(one),
                                   bijstand_json_case_date(one), bijstand_json_case_known_on(one), decision),
                   BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_write_decision(decision, bijstand_json_case_dossier(one), NULL, &text),
                   BIJSTAND_OK);
  written = json_tokener_parse(text.text);
  ck_assert_ptr_nonnull(written);
  bijstand_json_text_free(&text);
  bijstand_json_case_free(one);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(rulebook);
  return written;
}

START_TEST(a_case_comes_out_as_expected)
{
  struct json_object *told = json_tokener_parse(cases[_i]), *title, *expect, *found;
  struct json_object *decision = decided(cases[_i]);
  ck_assert(json_object_object_get_ex(told, "title", &title));
  ck_assert(json_object_object_get_ex(told, "expect", &expect));
  json_object_object_foreach(expect, key, expected)
    if (!is_in_own_form(key) && json_object_object_get_ex(decision, key, &found))
      ck_assert_msg(agrees(expected, found), "%s: %s is %s, not %s", json_object_get_string(title), key,
                    json_object_to_json_string(found), json_object_to_json_string(expected));
  json_object_put(decision);
  json_object_put(told);
}
END_TEST

START_TEST(there_are_cases)
{
  ck_assert_int_gt(case_count, 1000 / cases_each());
  ck_assert_int_lt(case_count, CASES_MAX);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("cases");
  int status;
  read_cases();
  tcase_add_test(tests, there_are_cases);
  tcase_add_loop_test(tests, a_case_comes_out_as_expected, 0, case_count);
  status = run("acceptance", tests);
  free_cases();
  return status;
}
