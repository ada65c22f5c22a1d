/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Cases: a dossier with the day of the question and the policy of a municipality; and what is warned of then.
 */
#include "tests/json/sample.h"

static bijstand_rulebook *base;
static bijstand_json_case *one;
static bijstand_json_report *report;

static void start(void)
{
  ck_assert_int_eq(bijstand_rulebook_new(&base), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_json_case_new(base, &one), BIJSTAND_OK);
  report = new_report();
}

static void finish(void)
{
  bijstand_json_case_free(one);
  bijstand_json_report_free(report);
  bijstand_rulebook_free(base);
}

#define DOSSIER "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1990-01-01'}}]}"

/* Reads a case that names no day as one of 2026-07-01. */
static const char *errors_of_case(const char *text)
{
  const char *sample = json(text);
  bijstand_status status = bijstand_json_case_read(one, sample, strlen(sample), day("2026-07-01"), report);
  ck_assert_int_eq(status == BIJSTAND_OK, bijstand_json_report_error_count(report) == 0);
  return lines(report, bijstand_json_report_error_at);
}

static bijstand_value parameter(bijstand_parameter number, const char *date)
{
  bijstand_value value;
  ck_assert_int_eq(bijstand_rulebook_value(bijstand_json_case_rulebook(one), number, day(date), &value),
                   BIJSTAND_OK);
  return value;
}

/* Reading. */

START_TEST(a_case_has_an_id_a_day_and_a_day_of_decision)
{
  ck_assert_str_eq(
      errors_of_case("{'id': 'h001', 'date': '2026-03-01', 'known_on': '2026-03-15', 'dossier':" DOSSIER
                     ", 'title': 1, 'articles': [], 'expect': {'right': 'yes'}, 'note': {}, 'source': 2, "
                     "'grade': 'S', 'uncertain': true, 'alternative': {}, 'municipality': {}}"),
      "");
  ck_assert_str_eq(bijstand_json_case_id(one), "h001");
  ck_assert_str_eq(bijstand_json_report_id(report), "h001");
  ck_assert_int_eq(bijstand_json_case_date(one), day("2026-03-01"));
  ck_assert_int_eq(bijstand_json_case_known_on(one), day("2026-03-15"));
  ck_assert_int_eq(bijstand_dossier_person_count(bijstand_json_case_dossier(one)), 1);
  ck_assert_ptr_eq(bijstand_json_case_rulebook(one), base);
}
END_TEST

START_TEST(the_day_of_decision_has_two_names_and_may_be_left_out)
{
  ck_assert_str_eq(errors_of_case("{'decision_date': '2026-03-15', 'dossier':" DOSSIER "}"), "");
  ck_assert_int_eq(bijstand_json_case_known_on(one), day("2026-03-15"));
  ck_assert_int_eq(bijstand_json_case_date(one), day("2026-07-01"));
  ck_assert_ptr_eq(bijstand_json_case_id(one), NULL);
  ck_assert_str_eq(errors_of_case("{'dossier':" DOSSIER "}"), "");
  ck_assert_int_eq(bijstand_json_case_known_on(one), BIJSTAND_NEVER);
}
END_TEST

START_TEST(a_dossier_alone_is_a_case)
{
  ck_assert_str_eq(errors_of_case(DOSSIER), "");
  ck_assert_int_eq(bijstand_json_case_date(one), day("2026-07-01"));
  ck_assert_int_eq(bijstand_dossier_person_count(bijstand_json_case_dossier(one)), 1);
}
END_TEST

static const struct refusal {
  const char *text;
  const char *errors;
} refusals[] = {
  { "{}", "1: dossier is missing" },
  { "{'id': 7, 'date': '2026-02-29', 'known_on': 5,\n'dossier': 3}",
    "1: id: expected a text, got 7\n"
    "1: date: 2026-02-29 does not exist; February 2026 has 28 days\n"
    "1: known_on: expected a date as YYYY-MM-DD, got 5\n"
    "2: dossier: expected a dossier, an object with persons and facts, got 3" },
  { "{'known_on': '2026-03-01', 'decision_date': '2026-03-01', 'dossier':" DOSSIER "}",
    "1: decision_date: known_on and decision_date are the same; give one of them" },
  { "{'polcy': {}, 'dossier':" DOSSIER "}",
    "1: unknown key 'polcy'; known are id, date, known_on, decision_date, profile, "
    "practice, policy, dossier" },
  { "{'id': '0123456789012345678901234567890123456789012345678901234567890123456789"
    "01234567890123456789012345678901234567890123456789012345678', 'dossier':" DOSSIER "}",
    "1: id: 129 bytes; an id has at most 127" },
  { "{'date': '2026-07-01', 'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': null}}]}",
    "1: unknown key 'date'; known are case, persons, facts, note" },
  { "{'dossier': {\n'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': 1}}]}}",
    "2: dossier.persons[0].facts.birth_date: expected a date as YYYY-MM-DD, got 1" },
  /* Profile. */
  { "{'profile': 'emmen-2013', 'dossier':" DOSSIER "}",
    "1: profile: no such profile; did you mean emmen-2003?" },
  { "{'profile': 'x', 'practice': 'replay', 'dossier':" DOSSIER "}", "1: profile: no such profile" },
  { "{'practice': 'strict', 'dossier':" DOSSIER "}", "1: practice: there is no profile to hold to the law" },
  { "{'profile': [],\n'practice': 1, 'dossier':" DOSSIER "}",
    "1: profile: expected a text, got a list\n2: practice: expected a text, got 1" },
  { "{'profile': 'emmen-2003', 'practice': 'lax', 'dossier':" DOSSIER "}",
    "1: practice: expected strict or replay" },
  /* Policy. */
  { "{'policy': 1, 'dossier':" DOSSIER "}", "1: policy: expected an object of municipal parameters, got 1" },
  { "{'policy': {'advance_precent': 9500}, 'dossier':" DOSSIER "}",
    "1: policy.advance_precent: no such parameter; did you mean advance_percent?" },
  { "{'policy': {'weather': 1}, 'dossier':" DOSSIER "}", "1: policy.weather: no such parameter" },
  { "{'policy': {'advance_percent': '9500', 'part_month_denominator': 1, 'payment_day': true}, "
    "'dossier':" DOSSIER "}",
    "1: policy.advance_percent: expected a whole number, got \"9500\"\n"
    "1: policy.part_month_denominator: expected the name of a code, got 1\n"
    "1: policy.payment_day: expected a whole number, got true" },
  { "{'policy': {'advance_percent': 95.5, 'part_month_denominator': 'weeks'}, 'dossier':" DOSSIER "}",
    "1: policy.advance_percent: expected a whole number (bp)\n"
    "1: policy.part_month_denominator: expected one of calendar|thirty" },
  { "{'policy': {'payment_day': 5,\n'advance_percent': 9999999999999999999999}, 'dossier':" DOSSIER "}",
    "2: policy.advance_percent: expected a number from 0 to 1000000 (bp)" }
};

START_TEST(a_case_with_an_error_is_refused_and_the_one_before_stays)
{
  const struct refusal *refusal = &refusals[_i];
  ck_assert_str_eq(errors_of_case("{'id': 'before', 'policy': {'payment_day': 3}, 'dossier':" DOSSIER "}"),
                   "");
  const bijstand_dossier *dossier = bijstand_json_case_dossier(one);
  ck_assert_str_eq(errors_of_case(refusal->text), refusal->errors);
  ck_assert_str_eq(bijstand_json_case_id(one), "before");
  ck_assert_ptr_eq(bijstand_json_case_dossier(one), dossier);
  ck_assert_int_eq(bijstand_dossier_entry_count(dossier), 1);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2026-07-01"), 3);
}
END_TEST

START_TEST(a_case_that_was_refused_still_has_its_id)
{
  ck_assert_str_eq(errors_of_case("{'id': 'x', 'dossier': {}}"),
                   "1: dossier: a dossier needs at least one person, the applicant");
  ck_assert_str_eq(bijstand_json_report_id(report), "x");
  ck_assert_ptr_eq(bijstand_json_case_id(one), NULL);
}
END_TEST

START_TEST(a_case_without_a_day_needs_one)
{
  const char *text = json("{'dossier':" DOSSIER "}");
  ck_assert_int_eq(bijstand_json_case_read(one, text, strlen(text), BIJSTAND_UNKNOWN, report),
                   BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_str_eq(lines(report, bijstand_json_report_error_at),
                   "1: date is missing, the day of the question");
  text = json("{'policy': {'payment_day': 5}, 'dossier':" DOSSIER "}");
  ck_assert_int_eq(bijstand_json_case_read(one, text, strlen(text), BIJSTAND_UNKNOWN, NULL),
                   BIJSTAND_ERROR_INCOMPLETE);
  text = json(DOSSIER);
  ck_assert_int_eq(bijstand_json_case_read(one, text, strlen(text), BIJSTAND_UNKNOWN, NULL),
                   BIJSTAND_ERROR_INCOMPLETE);
}
END_TEST

START_TEST(before_the_first_case_there_is_nothing)
{
  ck_assert_ptr_eq(bijstand_json_case_id(one), NULL);
  ck_assert_ptr_eq(bijstand_json_case_dossier(one), NULL);
  ck_assert_ptr_eq(bijstand_json_case_rulebook(one), NULL);
  ck_assert_int_eq(bijstand_json_case_date(one), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_json_case_known_on(one), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_json_case_read(one, NULL, 0, BIJSTAND_UNKNOWN, report), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_case_read(NULL, "", 0, BIJSTAND_UNKNOWN, report), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_case_new(NULL, &one), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_json_case_new(base, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_json_case_free(NULL);
}
END_TEST

/* Policy. */

START_TEST(a_policy_lies_over_the_law_in_the_year_of_the_question)
{
  ck_assert_str_eq(
      errors_of_case("{'policy': {'payment_day': 20, 'part_month_denominator': 'thirty',\n"
                     "'youth_exemptions_tolerated': true, 'gross_recovery': 0}, 'dossier':" DOSSIER "}"),
      "");
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2026-01-01"), 20);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2026-12-31"), 20);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2027-01-01"), BIJSTAND_UNKNOWN);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PART_MONTH_DENOMINATOR, "2026-07-01"),
                   1);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_YOUTH_EXEMPTIONS_TOLERATED, "2026-07-01"), 1);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_GROSS_RECOVERY, "2026-07-01"), 0);
}
END_TEST

START_TEST(the_next_case_has_its_own_policy)
{
  ck_assert_str_eq(errors_of_case("{'policy': {'payment_day': 20}, 'dossier':" DOSSIER "}"), "");
  const bijstand_rulebook *first = bijstand_json_case_rulebook(one);
  ck_assert_str_eq(errors_of_case("{'policy': {'payment_day': 20}, 'dossier':" DOSSIER "}"), "");
  ck_assert_ptr_eq(bijstand_json_case_rulebook(one), first); /* the same policy is layered once */
  ck_assert_str_eq(errors_of_case("{'policy': {'payment_day': 21}, 'dossier':" DOSSIER "}"), "");
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2026-07-01"), 21);
  ck_assert_str_eq(errors_of_case("{'policy': {}, 'dossier':" DOSSIER "}"), "");
  ck_assert_ptr_eq(bijstand_json_case_rulebook(one), base);
}
END_TEST

START_TEST(a_profile_lies_between_the_law_and_the_policy)
{
  enum { BLOCKS = BIJSTAND_PARAMETER_GATE_BLOCKS_PAYMENT };
  ck_assert_str_eq(errors_of_case("{'date': '2004-03-01', 'profile': 'emmen-2003', 'practice': 'replay',\n"
                                  "'policy': {'payment_day': 20}, 'dossier':" DOSSIER "}"),
                   "");
  const bijstand_rulebook *first = bijstand_json_case_rulebook(one);
  ck_assert_int_eq(parameter(BLOCKS, "2004-03-01"), 1);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_PAYMENT_DAY, "2004-03-01"), 20);
  ck_assert_str_eq(errors_of_case("{'date': '2004-03-01', 'profile': 'emmen-2003', 'dossier':" DOSSIER "}"),
                   "");
  ck_assert_ptr_ne(bijstand_json_case_rulebook(one), first);
  ck_assert_int_eq(parameter(BLOCKS, "2004-03-01"), 0);
  ck_assert_int_eq(parameter(BIJSTAND_PARAMETER_GATE_TRACK_DAYS, "2004-03-01"), 42);
  ck_assert_str_eq(errors_of_case("{'dossier':" DOSSIER "}"), "");
  ck_assert_ptr_eq(bijstand_json_case_rulebook(one), base);
}
END_TEST

START_TEST(a_policy_beyond_its_legal_bounds_is_refused_with_its_place)
{
  const char *errors =
      errors_of_case("{'policy': {'payment_day': 20,\n'advance_percent': 100}, 'dossier':" DOSSIER "}");
  ck_assert_msg(strncmp(errors, "2: policy.advance_percent: expected at least 9500", 49) == 0, "%s", errors);
}
END_TEST

/* Warnings. */

static const struct warning {
  const char *text;
  const char *warnings;
} warnings[] = {
  { DOSSIER, "" },
  { "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1975-01-01'}},\n"
    "{'id': 'child1', 'role': 'child', 'facts': {'birth_date': '2006-07-02'}},\n"
    "{'id': 'child2', 'role': 'child', 'facts': {'birth_date': '2008-07-01'}},\n"
    "{'id': 'child3', 'role': 'child', 'facts': {'birth_date': '2008-07-02'}},\n"
    "{'id': 'child4', 'role': 'child', 'facts': {'birth_date': null}}]}",
    "2: persons[1]: child1 is 19 on 2026-07-01 and counts as a housemate\n"
    "3: persons[2]: child2 is 18 on 2026-07-01 and counts as a housemate" },
  { "{'dossier': {'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1975-01-01'}},\n"
    "{'id': 'housemate1', 'role': 'housemate', 'facts': {'birth_date': '1975-01-01', 'mutual_care': true}},\n"
    "{'id': 'housemate2', 'role': 'housemate', 'facts': {'birth_date': '1975-01-01', 'legal_bond': "
    "'marriage'}},\n"
    "{'id': 'housemate3', 'role': 'housemate', 'facts': {'birth_date': '1975-01-01', 'mutual_care': null}}]"
    "}}",
    "2: dossier.persons[1]: housemate1 may have to be treated as a partner; enter the person with the "
    "role partner\n"
    "3: dossier.persons[2]: housemate2 may have to be treated as a partner; enter the person with the "
    "role partner" },
  { PERSON("'marital_status': 'married'"),
    "2: persons[0].facts.marital_status: married, but the dossier has no partner" },
  { PERSON("'marital_status': 'registered_partner'"),
    "2: persons[0].facts.marital_status: registered_partner, but the dossier has no partner" },
  { "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1975-01-01', 'marital_status':\n"
    "'married'}}, {'id': 'p', 'role': 'partner', 'facts': {'birth_date': '1975-01-01'}}]}",
    "" },
  { PERSON("'deceased': [{'value': false},\n{'from': '1970-01-01', 'value': true}]"),
    "3: persons[0].facts.deceased: true from 1970-01-01, before the birth in 1990" },
  { PERSON("'education_start_date': '2026-02-01',\n'education_end_date': '2026-01-31'"),
    "3: persons[0].facts.education_end_date: 2026-01-31 is before education_start_date, 2026-02-01" },
  { CASE_FACT("'suspension_start': '2026-02-01',\n'suspension_repair_deadline': '2026-01-31'"),
    "3: facts.suspension_repair_deadline: 2026-01-31 is before suspension_start, 2026-02-01" },
  { CASE_FACT("'suspension_start': 'none', 'suspension_repair_deadline': '2026-01-31'"), "" },
  { PERSON("'income_work_net': [{'value': 0},\n{'from': '2026-07-31', 'value': 1},\n"
           "{'from': '2027-01-01', 'value': 2}]"),
    "4: persons[0].facts.income_work_net: the value from 2027-01-01 plays no part on 2026-07-01" }
};

START_TEST(a_case_that_is_read_may_deserve_a_second_look)
{
  const struct warning *warning = &warnings[_i];
  ck_assert_str_eq(errors_of_case(warning->text), "");
  ck_assert_str_eq(lines(report, bijstand_json_report_warning_at), warning->warnings);
}
END_TEST

START_TEST(without_a_day_only_what_holds_on_all_days_is_looked_at)
{
  bijstand_dossier *dossier;
  const char *text = json(
      "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {'birth_date': '1975-01-01',\n"
      "'marital_status': [{'from': '2199-12-31', 'value': 'married'}]}},\n"
      "{'id': 'c', 'role': 'child', 'facts': {'birth_date': '1980-07-02'}}]}");
  ck_assert_int_eq(bijstand_json_read_dossier(text, strlen(text), BIJSTAND_UNKNOWN, &dossier, report),
                   BIJSTAND_OK);
  ck_assert_str_eq(lines(report, bijstand_json_report_warning_at),
                   "2: persons[0].facts.marital_status: married, but the dossier has no partner");
  bijstand_dossier_free(dossier);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("cases");
  tcase_add_checked_fixture(tests, start, finish);
  tcase_add_test(tests, a_case_has_an_id_a_day_and_a_day_of_decision);
  tcase_add_test(tests, the_day_of_decision_has_two_names_and_may_be_left_out);
  tcase_add_test(tests, a_dossier_alone_is_a_case);
  tcase_add_loop_test(tests, a_case_with_an_error_is_refused_and_the_one_before_stays, 0,
                      (int)(sizeof refusals / sizeof refusals[0]));
  tcase_add_test(tests, a_case_that_was_refused_still_has_its_id);
  tcase_add_test(tests, a_case_without_a_day_needs_one);
  tcase_add_test(tests, before_the_first_case_there_is_nothing);
  tcase_add_test(tests, a_policy_lies_over_the_law_in_the_year_of_the_question);
  tcase_add_test(tests, the_next_case_has_its_own_policy);
  tcase_add_test(tests, a_profile_lies_between_the_law_and_the_policy);
  tcase_add_test(tests, a_policy_beyond_its_legal_bounds_is_refused_with_its_place);
  tcase_add_loop_test(tests, a_case_that_is_read_may_deserve_a_second_look, 0,
                      (int)(sizeof warnings / sizeof warnings[0]));
  tcase_add_test(tests, without_a_day_only_what_holds_on_all_days_is_looked_at);
  return run("json cases", tests);
}
