/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Cases of municipalities: read from JSON in place of a dossier, and what is written of them. Every acceptance case
 * that has figures of a municipality goes through here.
 */
#include <json-c/json.h>

#include "tests/json/sample.h"

static bijstand_rulebook *base;
static bijstand_json_case *one;
static bijstand_json_report *report;
static struct bijstand_json_text written;

static void start(void)
{
  ck_assert_int_eq(bijstand_rulebook_new(&base), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_case_new(base, &one), BIJSTAND_OK);
  report = new_report();
  written = (struct bijstand_json_text){ NULL, 0, 0 };
}

static void finish(void)
{
  bijstand_json_text_free(&written);
  bijstand_json_case_free(one);
  bijstand_json_report_free(report);
  bijstand_rulebook_free(base);
}

/* --- The acceptance cases ---------------------------------------------------------------------------- */

/* What the library writes of a case; the caller gives the tree back. */
static struct json_object *decided(const char *line)
{
  bijstand_status status = bijstand_json_case_read(one, line, strlen(line), BIJSTAND_UNKNOWN, report);
  ck_assert_msg(status == BIJSTAND_OK, "%s", lines(report, bijstand_json_report_error_at));
  written.length = 0;
  ck_assert_int_eq(bijstand_json_write_municipality(bijstand_json_case_rulebook(one),
                                                    bijstand_json_case_date(one),
                                                    bijstand_json_case_municipality(one),
                                                    bijstand_json_case_id(one), &written),
                   BIJSTAND_OK);
  return json_tokener_parse(written.text);
}

/* Whether a list of grounds has one with this article and outcome. */
static int has_ground(struct json_object *grounds, struct json_object *reason)
{
  for (size_t i = 0; i < json_object_array_length(grounds); i++) {
    struct json_object *ground = json_object_array_get_idx(grounds, i);
    if (json_object_equal(json_object_object_get(ground, "article"), json_object_object_get(reason, "article")) &&
        json_object_equal(json_object_object_get(ground, "outcome"), json_object_object_get(reason, "outcome")))
      return 1;
  }
  return 0;
}

/* Each expected value stands in what was found, an object member by member. */
static void compare(const char *id, struct json_object *expected, struct json_object *found)
{
  json_object_object_foreach(expected, key, value) {
    struct json_object *answer = json_object_object_get(found, key);
    if (strcmp(key, "reasons") == 0) {
      for (size_t i = 0; i < json_object_array_length(value); i++)
        ck_assert_msg(has_ground(json_object_object_get(found, "grounds"), json_object_array_get_idx(value, i)),
                      "%s: no %s", id, json_object_to_json_string(value));
    } else if (json_object_is_type(value, json_type_object))
      compare(id, value, answer);
    else
      ck_assert_msg(json_object_equal(value, answer), "%s: %s is %s, expected %s", id, key,
                    json_object_to_json_string(answer), json_object_to_json_string(value));
  }
}

START_TEST(every_case_of_a_municipality_comes_out_as_expected)
{
  char path[512], line[SAMPLE_SIZE];
  const char *folder = getenv("srcdir");
  int cases = 0;
  snprintf(path, sizeof path, "%s/tests/cases/history.jsonl", folder != NULL ? folder : ".");
  FILE *file = fopen(path, "rb");
  ck_assert_msg(file != NULL, "%s", path);
  while (fgets(line, sizeof line, file) != NULL) {
    if (strstr(line, "\"municipality\": {") == NULL)
      continue;
    struct json_object *tree = json_tokener_parse(line);
    struct json_object *found = decided(line);
    compare(bijstand_json_case_id(one), json_object_object_get(tree, "expect"), found);
    json_object_put(found);
    json_object_put(tree);
    cases++;
  }
  fclose(file);
  ck_assert_int_ge(cases, 30);
}
END_TEST

/* --- Reading ----------------------------------------------------------------------------------------- */

static const char *errors_of_case(const char *text)
{
  const char *sample = json(text);
  bijstand_json_case_read(one, sample, strlen(sample), day("2025-12-31"), report);
  return lines(report, bijstand_json_report_error_at);
}

START_TEST(a_municipality_takes_the_place_of_a_dossier)
{
  ck_assert_str_eq(errors_of_case("{'municipality': {'inhabitants': 20000, 'deficit_percent': 7.5,\n"
                                  "'council': 'consented', 'measures': null, 'formal_conditions_met': false,\n"
                                  "'earlier_deficits_percent': [6, 0.25]}}"),
                   "");
  const struct bijstand_municipality *town = bijstand_json_case_municipality(one);
  ck_assert_ptr_nonnull(town);
  ck_assert_ptr_null(bijstand_json_case_dossier(one));
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_INHABITANTS], 20000);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_DEFICIT_PERCENT], 750);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_COUNCIL], BIJSTAND_FIGURE_COUNCIL_CONSENTED);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_MEASURES], BIJSTAND_UNKNOWN);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_FORMAL_CONDITIONS_MET], 0);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_EARLIER_DEFICIT_2_PERCENT], 25);
  ck_assert_int_eq(town->figures[BIJSTAND_FIGURE_EARLIER_DEFICIT_3_PERCENT], BIJSTAND_UNKNOWN);
  ck_assert_str_eq(errors_of_case("{'municipality': {'x': 1}, 'dossier': {'persons': [{'id': 'a', 'role': "
                                  "'applicant', 'facts': {'birth_date': '1990-01-01'}}]}}"),
                   "");
  ck_assert_ptr_null(bijstand_json_case_municipality(one));
}
END_TEST

static const struct {
  const char *text, *errors;
} refusals[] = {
  { "{'municipality': 7}", "1: municipality: expected an object of figures, got 7" },
  { "{'municipality': {'inhabitant': 7}}",
    "1: municipality.inhabitant: no such figure; did you mean inhabitants?" },
  { "{'municipality': {'weather': 7}}", "1: municipality.weather: no such figure" },
  { "{'municipality': {'earlier_deficits_percent[0]': 7}}",
    "1: municipality.earlier_deficits_percent[0]: no such figure; did you mean earlier_deficits_percent[0]?" },
  { "{'municipality': {'inhabitants': '7',\n'council': 1, 'measures': 'none'}}",
    "1: municipality.inhabitants: expected a number, got \"7\"\n"
    "2: municipality.council: expected the name of a code, got 1\n"
    "2: municipality.measures: expected one of planned|taken" },
  { "{'municipality': {'deficit_percent': 7.555, 'inhabitants': 1.5, 'first_deficit_year': 1}}",
    "1: municipality.deficit_percent: expected a percentage with at most two decimals\n"
    "1: municipality.inhabitants: expected a whole number\n"
    "1: municipality.first_deficit_year: expected true or false, got 1" },
  { "{'municipality': {'deficit_percent': 1001}}",
    "1: municipality.deficit_percent: expected nothing below 0 and no more than 1000" },
  { "{'municipality': {'earlier_deficits_percent': 6}}",
    "1: municipality.earlier_deficits_percent: expected a list, got 6" },
  { "{'municipality': {'earlier_deficits_percent': [6, 6, 6, 6]}}",
    "1: municipality.earlier_deficits_percent[3]: more items than there are years that count" }
};

START_TEST(a_figure_that_cannot_be_is_refused)
{
  ck_assert_str_eq(errors_of_case(refusals[_i].text), refusals[_i].errors);
  ck_assert_ptr_null(bijstand_json_case_municipality(one));
}
END_TEST

START_TEST(nothing_is_written_without_a_municipality)
{
  ck_assert_int_eq(bijstand_json_write_municipality(base, 0, NULL, NULL, &written), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_uint_eq(written.length, 0);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("municipalities");
  tcase_add_checked_fixture(tests, start, finish);
  tcase_add_test(tests, every_case_of_a_municipality_comes_out_as_expected);
  tcase_add_test(tests, a_municipality_takes_the_place_of_a_dossier);
  tcase_add_loop_test(tests, a_figure_that_cannot_be_is_refused, 0,
                      (int)(sizeof refusals / sizeof refusals[0]));
  tcase_add_test(tests, nothing_is_written_without_a_municipality);
  return run("json municipalities", tests);
}
