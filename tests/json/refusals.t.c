/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dossiers with an error in their content. Every message of the dossier format stands here once, with a text
 * that gives rise to it; the texts have single quotes for double ones.
 */
#include "tests/json/sample.h"

static const struct refusal {
  const char *text;
  const char *errors;
} refusals[] = {
  /* Keys. */
  { PERSON("'abroad': true,\n'abroad': false"), "3: persons[0].facts: 'abroad' is given twice" },
  { "{'person': [],\n'persons': [{'id': 'a',\n'rol': 'applicant', 'role': 'applicant', 'facts': "
    "{'birth_date': '1990-01-01'}}]}",
    "1: unknown key 'person'; known are case, persons, facts, note\n"
    "3: persons[0]: unknown key 'rol'; known are id, role, facts, note" },
  { PERSON("'abroad': [{'value': true, 'until': '2026-01-01'}]"),
    "2: persons[0].facts.abroad[0]: unknown key 'until'; known are from, value, recorded" },
  { "{'case': 1, 'note': [], 'persons': [{'id': 'a', 'role': 'applicant', 'note': null,\n"
    "'facts': {'birth_date': '1990-01-01'}}]}",
    "1: case: expected a text, got 1\n"
    "1: note: expected a text, got a list\n"
    "1: persons[0].note: expected a text, got null" },

  /* Persons. */
  { "{}", "1: a dossier needs at least one person, the applicant" },
  { "{'facts': {},\n'persons': []}", "1: a dossier needs at least one person, the applicant" },
  { "{\n'persons': {}}", "2: persons: expected a list of persons, got an object" },
  { "{'persons': [\n'a']}", "2: persons[0]: expected an object with id, role and facts, got \"a\"" },
  { "{\n'persons': [{'id': 'a', 'role': 'housemate', 'facts': {'birth_date': '1990-01-01'}}]}",
    "2: persons: no person has the role applicant" },
  { "{'persons': [{\n'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'id': 'b', 'role':\n'applicant', 'facts': {'birth_date': '1990-01-01'}}]}",
    "4: persons[1].role: a second applicant; the first is 'a' in line 2" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'partner', 'id': 'b', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'partner', 'id': 'c', 'facts': {'birth_date': '1990-01-01'}}]}",
    "3: persons[2].role: a second partner; a dossier has at most one" },
  { "{'persons': [{'role': 'spouse', 'id': 'a', 'facts': {'birth_date': '1990-01-01', 'full_care': true}}]}",
    "1: persons[0].role: 'spouse' is not a role; roles are applicant, partner, child, housemate" },
  { "{'persons': [{'role': 1, 'id': 'a', 'facts': {'birth_date': '1990-01-01'}}]}",
    "1: persons[0].role: expected one of applicant, partner, child, housemate, got 1" },
  { "{'persons': [{'id': 'a', 'facts': {'birth_date': '1990-01-01'}}]}",
    "1: persons[0].role: role is missing; roles are applicant, partner, child, housemate" },
  { "{'persons': [{'role': 'applicant', 'facts': {'birth_date': '1990-01-01'}}]}",
    "1: persons[0].id: id is missing; every person needs one" },
  { "{'persons': [{'role': 'applicant', 'id': 7, 'facts': {'birth_date': '1990-01-01'}}]}",
    "1: persons[0].id: expected an id such as \"housemate1\", got 7" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'housemate', 'id': 'Jan', 'facts': {'birth_date': '1990-01-01'}}]}",
    "2: persons[1].id: 'Jan' is no id; an id is a lower case letter, then lower case letters, digits and _, "
    "at most 31 in all" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'child', 'id': 'a', 'facts': {'birth_date': '2020-01-01'}}]}",
    "2: persons[1].id: 'a' is already the id of the person in line 1" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '2020-01-01'}}]}",
    "2: persons[1].id: 'a' is already the id of the person in line 1\n"
    "2: persons[1].role: a second applicant; the first is 'a' in line 1" },

  /* Birth dates. */
  { "{'persons': [{'role': 'applicant', 'id': 'a',\n'facts': {'abroad': false}}]}",
    "2: persons[0].facts: birth_date is missing; every person needs one" },
  { "{'persons': [\n{'role': 'applicant', 'id': 'a'}]}",
    "2: persons[0].facts: birth_date is missing; every person needs one" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {\n'birth_date': [{'value': '1990-01-01'},\n"
    "{'from': '2020-01-01', 'value': '1991-01-01'}]}}]}",
    "2: persons[0].facts.birth_date: a birth date has one value; use recorded for a correction" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': 5}]}",
    "1: persons[0].facts: expected an object of facts, got 5" },

  /* Facts. */
  { PERSON("'incom_work_net': 0"),
    "2: persons[0].facts.incom_work_net: no such fact; did you mean income_work_net?" },
  { PERSON("'shoe_size': 44"), "2: persons[0].facts.shoe_size: no such fact" },
  { CASE_FACT("'asset_bank': 0"), "2: facts.asset_bank: a fact of a person, not of the case" },
  { PERSON("'home_tenure': 'rented'"),
    "2: persons[0].facts.home_tenure: a fact of the case, not of a person" },
  { "{'persons': [{'role': 'applicant', 'id': 'a', 'facts': {'birth_date': '1990-01-01'}},\n"
    "{'role': 'child', 'id': 'b', 'facts': {'birth_date': '2020-01-01', 'breach_kind': 'none'}}]}",
    "2: persons[1].facts.breach_kind: not a fact of a child" },

  /* Types. */
  { PERSON("'lives_in_netherlands': 'yes'"),
    "2: persons[0].facts.lives_in_netherlands: expected true or false, got \"yes\"" },
  { PERSON("'lives_in_netherlands': 1"),
    "2: persons[0].facts.lives_in_netherlands: expected true or false, got 1" },
  { PERSON("'lives_in_netherlands': {'low': false}"),
    "2: persons[0].facts.lives_in_netherlands: expected true or false, got an object" },
  { PERSON("'months_since_work': 3.5"),
    "2: persons[0].facts.months_since_work: expected a whole number, got 3.5" },
  { PERSON("'months_since_work': 1e2"),
    "2: persons[0].facts.months_since_work: expected a whole number, got 1e2" },
  { PERSON("'months_since_work': '3'"),
    "2: persons[0].facts.months_since_work: expected a whole number, got \"3\"" },
  { CASE_FACT("'need_start_date': '2001-02-30'"),
    "2: facts.need_start_date: 2001-02-30 does not exist; February 2001 has 28 days" },
  { CASE_FACT("'need_start_date': '2001-13-01'"),
    "2: facts.need_start_date: 2001-13-01 does not exist; a year has 12 months" },
  { CASE_FACT("'need_start_date': '2201-01-01'"),
    "2: facts.need_start_date: 2201-01-01 is outside 1900-01-01 to 2199-12-31" },
  { CASE_FACT("'need_start_date': '30-11-1991'"),
    "2: facts.need_start_date: expected a date as YYYY-MM-DD, got \"30-11-1991\"" },
  { CASE_FACT("'need_start_date': 20010101"),
    "2: facts.need_start_date: expected a date as YYYY-MM-DD, got 20010101" },
  { PERSON("'residence_right_until': 'none'"),
    "2: persons[0].facts.residence_right_until: this date cannot be \"none\"" },
  { PERSON("'asset_bank': 412.375"),
    "2: persons[0].facts.asset_bank: 412.375 has more than two decimals; amounts are euro and cents" },
  { PERSON("'asset_bank': '412,37'"),
    "2: persons[0].facts.asset_bank: expected an amount such as 412.37, got \"412,37\"" },
  { PERSON("'asset_bank': '412.37'"),
    "2: persons[0].facts.asset_bank: expected an amount such as 412.37, got \"412.37\"" },
  { PERSON("'asset_bank': 4e2"),
    "2: persons[0].facts.asset_bank: expected an amount such as 412.37, got 4e2" },
  { PERSON("'asset_bank': 1e400"),
    "2: persons[0].facts.asset_bank: expected an amount such as 412.37, got 1e400" },
  { PERSON("'asset_bank': false"),
    "2: persons[0].facts.asset_bank: expected an amount such as 412.37, got false" },

  /* Ranges of values. */
  { PERSON("'asset_bank': 99999999999"),
    "2: persons[0].facts.asset_bank: 99999999999 is above the largest amount, 9999999999.99" },
  { PERSON("'asset_bank': 99999999999999999999999"),
    "2: persons[0].facts.asset_bank: 99999999999999999999999 is above the largest amount, 9999999999.99" },
  { PERSON("'asset_bank': -99999999999999999999999"),
    "2: persons[0].facts.asset_bank: -99999999999999999999999 is below the smallest amount, -9999999999.99" },
  { PERSON("'income_rent': -20"), "2: persons[0].facts.income_rent: -20 is negative" },
  { PERSON("'months_since_work': -1"), "2: persons[0].facts.months_since_work: -1 is negative" },
  { PERSON("'barrier_debt': 7"), "2: persons[0].facts.barrier_debt: 7 is outside 0 to 4" },
  { PERSON("'barrier_debt': 18446744073709551616"),
    "2: persons[0].facts.barrier_debt: 18446744073709551616 is outside 0 to 4" },
  { CASE_FACT("'home_tenure': 'rent'"),
    "2: facts.home_tenure: 'rent' is not a value; values are rented, owned, lodging, rent_free, squat, "
    "none" },
  { CASE_FACT("'home_tenure': 1"),
    "2: facts.home_tenure: expected one of rented, owned, lodging, rent_free, squat, none, got 1" },

  /* Half known values. */
  { PERSON("'income_rent': {'low': 30, 'high': 20}"),
    "2: persons[0].facts.income_rent: low 30.00 is above high 20.00" },
  { PERSON("'income_rent': {}"), "2: persons[0].facts.income_rent: low or high is missing" },
  { PERSON("'income_rent': {'from': 1}"),
    "2: persons[0].facts.income_rent: unknown key 'from'; known are low, high" },
  { PERSON("'income_rent': {'low': null}"),
    "2: persons[0].facts.income_rent.low: leave a bound out that is not known" },
  { PERSON("'income_rent': {'low': -1, 'high': 1.234}"),
    "2: persons[0].facts.income_rent.low: -1 is negative\n"
    "2: persons[0].facts.income_rent.high: 1.234 has more than two decimals; amounts are euro and cents" },
  { CASE_FACT("'home_tenure': {'low': 'rented'}"),
    "2: facts.home_tenure: unknown key 'low'; known are one_of\n2: facts.home_tenure: one_of is missing" },
  { CASE_FACT("'home_tenure': {'one_of': 'rented'}"),
    "2: facts.home_tenure.one_of: expected a list of values, got \"rented\"" },
  { CASE_FACT("'home_tenure': {'one_of': []}"), "2: facts.home_tenure.one_of: no values; null is not known" },
  { CASE_FACT("'home_tenure': {'one_of': ['rented', null, 'rent']}"),
    "2: facts.home_tenure.one_of[1]: expected a value, got null\n"
    "2: facts.home_tenure.one_of[2]: 'rent' is not a value; values are rented, owned, lodging, rent_free, "
    "squat, none" },

  /* Values with days. */
  { PERSON("'abroad': []"), "2: persons[0].facts.abroad: no values; leave the fact out if it is unknown" },
  { PERSON("'abroad': [{'value': true}, true]"),
    "2: persons[0].facts.abroad[1]: expected an entry such as {\"from\": \"2026-01-01\", \"value\": 0}, got "
    "true" },
  { PERSON("'abroad': [{'value': false},\n{'from': '2026-02-03'}]"),
    "3: persons[0].facts.abroad[1]: value is missing" },
  { PERSON("'abroad': [{'value': false},\n{'value': true}]"),
    "3: persons[0].facts.abroad[1]: from is missing; only the first value may go without" },
  { PERSON("'abroad': [{'from': '2026-01-01', 'value': false},\n{'value': true, 'recorded': '2026-02-01'}]"),
    "3: persons[0].facts.abroad[1]: from is missing; only the first value may go without" },
  { PERSON("'abroad': [{'value': false}, {'from': '2026-02-17', 'value': true},\n"
           "{'from': '2026-02-03', 'value': false}]"),
    "3: persons[0].facts.abroad[2].from: 2026-02-03 is before the previous value, 2026-02-17" },
  { PERSON("'abroad': [{'value': false}, {'from': '2026-02-03', 'value': true},\n"
           "{'from': '2026-02-03', 'value': false}]"),
    "3: persons[0].facts.abroad[2].from: 2026-02-03 is given twice; a correction needs a later recorded" },
  { PERSON("'abroad': [{'from': '2026-02-03', 'value': true, 'recorded': '2026-03-02'},\n"
           "{'from': '2026-02-03', 'value': false, 'recorded': '2026-03-01'}]"),
    "3: persons[0].facts.abroad[1].from: 2026-02-03 is given twice; a correction needs a later recorded" },
  { PERSON("'abroad': [{'from': 'ever', 'value': true}]"),
    "2: persons[0].facts.abroad[0].from: expected a date as YYYY-MM-DD, got \"ever\"" },
  { PERSON("'abroad': [{'from': '2026-02-29', 'recorded': 3, 'value': 2}]"),
    "2: persons[0].facts.abroad[0].from: 2026-02-29 does not exist; February 2026 has 28 days\n"
    "2: persons[0].facts.abroad[0].recorded: expected a date as YYYY-MM-DD, got 3\n"
    "2: persons[0].facts.abroad[0].value: expected true or false, got 2" },

  /* All of them at once. */
  { "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '2001-02-30', 'abroad': 1}}],\n"
    "'facts': {'home_tenure': 'rent', 'asset_bank': 0}}",
    "1: persons[0].facts.birth_date: 2001-02-30 does not exist; February 2001 has 28 days\n"
    "1: persons[0].facts.abroad: expected true or false, got 1\n"
    "2: facts.home_tenure: 'rent' is not a value; values are rented, owned, lodging, rent_free, squat, none\n"
    "2: facts.asset_bank: a fact of a person, not of the case" }
};

START_TEST(a_dossier_with_an_error_is_refused_with_its_line_path_and_what_would_be_right)
{
  const struct refusal *refusal = &refusals[_i];
  const char *text = json(refusal->text);
  ck_assert_str_eq(errors_of(text, strlen(text)), refusal->errors);
}
END_TEST

START_TEST(the_status_is_that_of_the_first_error)
{
  static const struct {
    const char *text;
    bijstand_status status;
  } rows[] = {
    { "{", BIJSTAND_ERROR_SYNTAX },
    { "{}", BIJSTAND_ERROR_INCOMPLETE },
    { PERSON("'incom_work_net': 0, 'abroad': 1"), BIJSTAND_ERROR_NAME },
    { PERSON("'abroad': 1, 'incom_work_net': 0"), BIJSTAND_ERROR_TYPE },
    { PERSON("'home_tenure': 'rented'"), BIJSTAND_ERROR_ROLE },
    { PERSON("'barrier_debt': 7"), BIJSTAND_ERROR_RANGE },
    { PERSON("'abroad': [{'from': '2026-02-29', 'value': true}]"), BIJSTAND_ERROR_DATE },
    { PERSON("'abroad': [{'from': '2026-02-02', 'value': true}, {'from': '2026-02-01', 'value': true}]"),
      BIJSTAND_ERROR_ORDER },
    { PERSON("'abroad': true, 'abroad': true"), BIJSTAND_ERROR_DUPLICATE }
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    bijstand_dossier *dossier = NULL;
    const char *text = json(rows[i].text);
    ck_assert_int_eq(bijstand_json_read_dossier(text, strlen(text), BIJSTAND_UNKNOWN, &dossier, NULL),
                     rows[i].status);
    ck_assert_ptr_eq(dossier, NULL);
  }
}
END_TEST

START_TEST(a_dossier_has_at_most_64_persons)
{
  char text[8192] =
      "{\"persons\": [{\"id\": \"a\", \"role\": \"applicant\", \"facts\": {\"birth_date\": null}}";
  for (int i = 0; i < BIJSTAND_PERSONS_MAX; i++) {
    size_t length = strlen(text);
    snprintf(text + length, sizeof text - length,
             ",\n{\"id\": \"h%d\", \"role\": \"housemate\", \"facts\": {\"birth_date\": null}}", i);
  }
  strcat(text, "]}");
  ck_assert_str_eq(errors_of(text, strlen(text)), "65: persons[64]: a dossier has at most 64 persons");
}
END_TEST

START_TEST(nothing_is_read_into_nothing)
{
  bijstand_dossier *dossier = NULL;
  struct bijstand_json_finding finding;
  ck_assert_int_eq(bijstand_json_read_dossier(NULL, 0, BIJSTAND_UNKNOWN, &dossier, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_read_dossier("{}", 2, BIJSTAND_UNKNOWN, NULL, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_report_new(NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_report_start_line(NULL, 1), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_report_error_count(NULL), 0);
  ck_assert_int_eq(bijstand_json_report_warning_count(NULL), 0);
  ck_assert_int_eq(bijstand_json_report_error_at(NULL, 0, &finding), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_report_warning_at(NULL, 0, &finding), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_str_eq(bijstand_json_report_id(NULL), "");
  ck_assert_int_eq(bijstand_json_finding_text(NULL, NULL, NULL, 0), -1);
  bijstand_json_report_free(NULL);
}
END_TEST

START_TEST(a_text_within_a_file_has_the_lines_of_the_file)
{
  struct bijstand_json_finding finding;
  bijstand_dossier *dossier = NULL;
  bijstand_json_report *report = new_report();
  char line[80];
  ck_assert_int_eq(bijstand_json_report_start_line(report, 0), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_report_start_line(report, 17), BIJSTAND_OK);
  bijstand_json_read_dossier("{\n}", 3, BIJSTAND_UNKNOWN, &dossier, report);
  ck_assert_int_eq(bijstand_json_report_error_at(report, 0, &finding), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_finding_text(&finding, "cases.jsonl", line, sizeof line), 66);
  ck_assert_str_eq(line, "cases.jsonl:17: a dossier needs at least one person, the applicant");
  bijstand_json_report_free(report);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("refusals");
  tcase_add_loop_test(tests, a_dossier_with_an_error_is_refused_with_its_line_path_and_what_would_be_right, 0,
                      (int)(sizeof refusals / sizeof refusals[0]));
  tcase_add_test(tests, the_status_is_that_of_the_first_error);
  tcase_add_test(tests, a_dossier_has_at_most_64_persons);
  tcase_add_test(tests, nothing_is_read_into_nothing);
  tcase_add_test(tests, a_text_within_a_file_has_the_lines_of_the_file);
  return run("json refusals", tests);
}
