/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The profiles of municipalities: complete, with a source for each value, and held against the law of a day.
 */
#include <bijstand/profile.h>

#include "base/csv.h"
#include "tests/allocation.h"
#include "tests/law/law.h"

#define P(name) BIJSTAND_PARAMETER_##name

/* The national table with a profile over it; the caller frees it. */
static bijstand_rulebook *profiled(const char *name, uint32_t practice)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = NULL;
  struct bijstand_error error;
  bijstand_status status = bijstand_rulebook_add_profile(base, name, practice, &rulebook, &error);
  ck_assert_msg(status == BIJSTAND_OK, "%s:%d:%d: %s", error.place, (int)error.line, (int)error.column,
                error.message);
  bijstand_rulebook_free(base);
  return rulebook;
}

/* --- The tables -------------------------------------------------------------------------------------- */

START_TEST(a_profile_is_found_by_its_place_and_by_its_name)
{
  ck_assert_int_eq(bijstand_profile_count(), 7);
  for (int32_t i = 0; i < bijstand_profile_count(); i++) {
    const struct bijstand_profile_info *profile = bijstand_profile_at(i);
    ck_assert_ptr_eq(bijstand_profile_by_name(profile->name), profile);
    ck_assert_uint_gt(strlen(profile->municipality), 0);
    ck_assert_uint_gt(strlen(profile->source), 0);
    ck_assert_uint_gt(strlen(profile->gloss), 0);
    ck_assert_int_le(profile->from, profile->until);
  }
  ck_assert_ptr_null(bijstand_profile_at(-1));
  ck_assert_ptr_null(bijstand_profile_at(bijstand_profile_count()));
  ck_assert_ptr_null(bijstand_profile_by_name("emmen"));
  ck_assert_ptr_null(bijstand_profile_by_name(NULL));
}
END_TEST

/* The mark of a value says how it is known, its source where; both stand in every row. */
START_TEST(every_value_of_a_profile_has_a_source_and_a_mark)
{
  const struct bijstand_profile_info *profile = bijstand_profile_at(_i);
  bijstand_rulebook *rulebook = profiled(profile->name, BIJSTAND_LOAD_REPLAY);
  struct bijstand_csv csv;
  ck_assert_int_eq(bijstand_csv_open(&csv, profile->table, strlen(profile->table), NULL), BIJSTAND_OK);
  int32_t source = bijstand_csv_column(&csv, "source");
  int32_t mark = bijstand_csv_column(&csv, "mark");
  int rows = 0;
  for (; bijstand_csv_row(&csv) == 1; rows++)
    ck_assert_msg(csv.cells[source].text.length > 0 && csv.cells[mark].text.length > 0, "%s, line %d",
                  profile->name, (int)csv.row_line);
  ck_assert_int_ge(rows, 9);
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    struct bijstand_amount amount = amount_on(rulebook, i, profile->from, BIJSTAND_AMOUNT_ANY);
    if (amount.table > 0)
      ck_assert_int_ne(amount.mark, BIJSTAND_MARK_NONE);
  }
  ck_assert_str_eq(bijstand_rulebook_table_name(rulebook, 1), profile->name);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Outside the days that it tells of, a profile says nothing. */
START_TEST(a_profile_answers_for_its_own_days_alone)
{
  const struct bijstand_profile_info *profile = bijstand_profile_at(_i);
  bijstand_rulebook *rulebook = profiled(profile->name, BIJSTAND_LOAD_REPLAY);
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    ck_assert_int_le(amount_on(rulebook, i, profile->from - 1, BIJSTAND_AMOUNT_ANY).table, 0);
    if (profile->until < BIJSTAND_NEVER)
      ck_assert_int_le(amount_on(rulebook, i, profile->until + 1, BIJSTAND_AMOUNT_ANY).table, 0);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

static const struct {
  const char *profile;
  bijstand_parameter parameter;
  const char *date;
  bijstand_value value;
  int32_t mark;
} told[] = {
  { "emmen-2003", P(GATE_TRACK_DAYS), "2003-09-02", 42, BIJSTAND_MARK_DOCUMENTED },
  { "emmen-2003", P(GATE_TARGET_BELOW_AGE), "2003-09-02", 27 * 12, BIJSTAND_MARK_PROPOSED },
  { "emmen-2015", P(GATE_REPORT_DAYS), "2017-03-01", 1, BIJSTAND_MARK_DOCUMENTED },
  { "emmen-2015", P(GATE_TRACK_DAYS), "2017-03-01", 91, BIJSTAND_MARK_CALCULATED },
  { "emmen-2015", P(TARGET_EXTRA_OUTFLOW_YEAR), "2018-03-01", 70, BIJSTAND_MARK_PUBLISHED },
  { "emmen-2015", P(INVESTMENT_AMOUNT), "2016-12-31", 200000000, BIJSTAND_MARK_DOCUMENTED },
  { "isd-brabantse-wal", P(OUTREACH_WEEKDAY), "2014-05-01", 5, BIJSTAND_MARK_DOCUMENTED },
  { "bos-en-lommer-2000", P(TARGET_SHARE_PERCENT), "2000-03-01", 4000, BIJSTAND_MARK_DOCUMENTED },
  { "bos-en-lommer-2000", P(STRICT_ECHELON), "2000-03-01", 0, BIJSTAND_MARK_DOCUMENTED },
  { "divosa-2000", P(STRICT_ECHELON), "2000-03-01", 1, BIJSTAND_MARK_DOCUMENTED },
  { "neutraal-2026", P(PRACTICE_ACT), "2026-03-01", 3, BIJSTAND_MARK_LAW }
};

START_TEST(a_value_answers_with_its_mark)
{
  bijstand_rulebook *rulebook = profiled(told[_i].profile, BIJSTAND_LOAD_STRICT);
  struct bijstand_amount amount = amount_on(rulebook, told[_i].parameter, day(told[_i].date),
                                            BIJSTAND_AMOUNT_ANSWERS);
  ck_assert_int_eq(amount.value, told[_i].value);
  ck_assert_int_eq(amount.mark, told[_i].mark);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Where the act gives the council or the college an order, the neutral profile has a value for it. */
START_TEST(the_neutral_profile_leaves_open_nothing_that_a_municipality_must_set)
{
  static const bijstand_parameter over[] = { /* the law asks for it no more, or has never asked */
    P(NORM_SUPPLEMENT_PERCENT_CHILD_HOME), P(NORM_SUPPLEMENT_PERCENT_SHARING), P(STUDY_SUPPLEMENT_AMOUNT),
    P(GATE_TARGET_BELOW_AGE), P(GATE_TRIGGER), P(CASE_LOAD_MAX), P(TARGET_SHARE_PERCENT), P(TARGET_MONTHS),
    P(TARGET_BASE_OUTFLOW_YEAR), P(TARGET_EXTRA_OUTFLOW_YEAR), P(ESF_SHARE_PERCENT), P(INVESTMENT_AMOUNT),
    P(MEANS_FACTOR_PERCENT), P(CASELOAD_FACTOR_PERCENT),
    P(CLASSIFICATION_INSTRUMENT) /* unset, that of the date */
  };
  bijstand_rulebook *rulebook = profiled("neutraal-2026", BIJSTAND_LOAD_STRICT);
  for (int32_t i = 0; i < bijstand_parameter_count(); i++) {
    const struct bijstand_parameter_info *parameter = bijstand_parameter_at(i);
    int is_over = 0;
    for (int j = 0; j < COUNT(over); j++)
      is_over |= over[j] == i;
    int has_default = parameter->default_text[0] != '\0';
    if (parameter->layer == BIJSTAND_LAYER_MUNICIPAL && !has_default && !is_over)
      ck_assert_msg(value_on(rulebook, i, day("2026-03-01")) != BIJSTAND_UNKNOWN, "%s", parameter->name);
  }
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* --- Practice and law -------------------------------------------------------------------------------- */

static const struct {
  const char *profile;
  bijstand_parameter parameter;
  const char *date;
  bijstand_value practised, lawful;
} pulled[] = {
  /* Emmen paid nothing before six weeks had gone by. */
  { "emmen-2003", P(GATE_BLOCKS_PAYMENT), "2003-09-02", 1, 0 },
  { "emmen-2003", P(GATE_BLOCKS_PAYMENT), "2004-03-01", 1, 0 },
  { "emmen-2003", P(GATE_BLOCKS_PAYMENT), "2026-03-01", 1, 0 },
  { "emmen-2003", P(GATE_TRACK_DAYS), "2003-09-02", 42, 42 },
  /* The alderman of Emmen: who refuses three times, loses the benefit. */
  { "emmen-2015", P(JOB_REFUSAL_ENDS_BENEFIT), "2016-12-31", 0, 0 },
  { "emmen-2015", P(JOB_REFUSAL_ENDS_BENEFIT), "2018-02-01", 1, 0 },
  { "emmen-2015", P(GATE_BLOCKS_PAYMENT), "2017-02-01", 0, 0 },
  /* Work in house, which the WWB forbade for two years. */
  { "bos-en-lommer-2000", P(OWN_STAFF_REINTEGRATION), "2003-12-31", 1, 1 },
  { "bos-en-lommer-2000", P(OWN_STAFF_REINTEGRATION), "2004-01-01", 1, 0 },
  { "bos-en-lommer-2000", P(OWN_STAFF_REINTEGRATION), "2005-12-31", 1, 0 },
  { "bos-en-lommer-2000", P(OWN_STAFF_REINTEGRATION), "2006-01-01", 1, 1 }
};

START_TEST(replay_answers_what_was_done_and_strict_what_the_law_allows)
{
  bijstand_rulebook *replayed = profiled(pulled[_i].profile, BIJSTAND_LOAD_REPLAY);
  bijstand_rulebook *strict = profiled(pulled[_i].profile, BIJSTAND_LOAD_STRICT);
  bijstand_value date = day(pulled[_i].date);
  ck_assert_int_eq(value_on(replayed, pulled[_i].parameter, date), pulled[_i].practised);
  ck_assert_int_eq(value_on(strict, pulled[_i].parameter, date), pulled[_i].lawful);
  bijstand_rulebook_free(replayed);
  bijstand_rulebook_free(strict);
}
END_TEST

static const struct {
  const char *profile, *date;
  size_t count;
  bijstand_parameter parameter;
  int32_t kind;
  const char *article;
  uint32_t status;
} checks[] = {
  { "emmen-2003", "2003-09-02", 1, P(GATE_BLOCKS_PAYMENT), BIJSTAND_REPORT_BESIDE_LAW, "Abw",
    BIJSTAND_AMOUNT_UNVERIFIED },
  { "emmen-2003", "2010-09-02", 1, P(GATE_BLOCKS_PAYMENT), BIJSTAND_REPORT_BESIDE_LAW, "WWB 44(1)",
    BIJSTAND_AMOUNT_IN_FORCE },
  { "emmen-2003", "2026-09-02", 1, P(GATE_BLOCKS_PAYMENT), BIJSTAND_REPORT_BESIDE_LAW, "Pw 44(1)",
    BIJSTAND_AMOUNT_IN_FORCE },
  { "emmen-2003", "2003-05-31", 0, 0, 0, NULL, 0 },
  { "emmen-2015", "2016-06-01", 0, 0, 0, NULL, 0 },
  { "emmen-2015", "2018-02-01", 1, P(JOB_REFUSAL_ENDS_BENEFIT), BIJSTAND_REPORT_BESIDE_LAW,
    "Pw 18(4)-(8)", BIJSTAND_AMOUNT_IN_FORCE },
  { "bos-en-lommer-2000", "2000-03-01", 1, P(OWN_STAFF_REINTEGRATION), BIJSTAND_REPORT_BOUND_UNCHECKED, "",
    0 },
  { "bos-en-lommer-2000", "2004-03-01", 1, P(OWN_STAFF_REINTEGRATION), BIJSTAND_REPORT_BESIDE_LAW,
    "WWB 7(4)", BIJSTAND_AMOUNT_IN_FORCE },
  { "bos-en-lommer-2000", "2008-03-01", 0, 0, 0, NULL, 0 },
  { "isd-brabantse-wal", "2014-03-01", 0, 0, 0, NULL, 0 },
  { "oost-gelre-2008", "2008-11-20", 0, 0, 0, NULL, 0 },
  { "divosa-2000", "2000-03-01", 0, 0, 0, NULL, 0 },
  { "neutraal-2026", "2026-03-01", 0, 0, 0, NULL, 0 }
};

START_TEST(a_check_tells_what_goes_beside_the_law_of_a_day)
{
  bijstand_rulebook *base = national();
  struct bijstand_tension tensions[8];
  struct bijstand_error error;
  size_t count;
  ck_assert_int_eq(bijstand_profile_check(base, checks[_i].profile, day(checks[_i].date), tensions,
                                          sizeof tensions / sizeof tensions[0], &count, &error),
                   BIJSTAND_OK);
  ck_assert_uint_eq(count, checks[_i].count);
  if (count > 0) {
    ck_assert_int_eq(tensions[0].parameter, checks[_i].parameter);
    ck_assert_int_eq(tensions[0].kind, checks[_i].kind);
    ck_assert_str_eq(tensions[0].article, checks[_i].article);
    ck_assert_uint_eq(tensions[0].bound_status, checks[_i].status);
    ck_assert_int_eq(tensions[0].value, 1);
    ck_assert_int_eq(tensions[0].bound, checks[_i].status != 0 ? 0 : BIJSTAND_UNKNOWN);
    ck_assert_int_eq(tensions[0].is_most, checks[_i].status != 0);
    ck_assert_int_ne(tensions[0].mark, BIJSTAND_MARK_NONE);
    ck_assert_int_gt(tensions[0].line, 1);
    ck_assert_uint_gt(strlen(tensions[0].source), 0);
  }
  ck_assert_int_eq(bijstand_rulebook_report_count(base), 0);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_list_without_room_is_counted_all_the_same)
{
  bijstand_rulebook *base = national();
  size_t count = 7;
  ck_assert_int_eq(bijstand_profile_check(base, "emmen-2003", day("2003-09-02"), NULL, 0, &count, NULL),
                   BIJSTAND_OK);
  ck_assert_uint_eq(count, 1);
  ck_assert_int_eq(bijstand_profile_check(base, "emmen-2003", BIJSTAND_UNKNOWN, NULL, 0, &count, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_profile_check(base, "emmen-2003", 0, NULL, 1, &count, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_profile_check(NULL, "emmen-2003", 0, NULL, 0, &count, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_profile_check(base, "emmen-2003", 0, NULL, 0, NULL, NULL),
                   BIJSTAND_ERROR_ARGUMENT);
  bijstand_rulebook_free(base);
}
END_TEST

START_TEST(a_policy_lies_over_a_replayed_profile)
{
  bijstand_rulebook *base = profiled("emmen-2003", BIJSTAND_LOAD_REPLAY);
  struct bijstand_setting setting = { P(PAYMENT_DAY), day("2003-01-01"), day("2003-12-31"), 20 };
  bijstand_rulebook *rulebook = NULL;
  ck_assert_int_eq(bijstand_rulebook_with(base, &setting, 1, &rulebook, NULL), BIJSTAND_OK);
  ck_assert_int_eq(value_on(rulebook, P(GATE_BLOCKS_PAYMENT), day("2003-09-02")), 1);
  ck_assert_int_eq(value_on(rulebook, P(PAYMENT_DAY), day("2003-09-02")), 20);
  /* It may not itself go beside the law. */
  setting = (struct bijstand_setting){ P(GATE_BLOCKS_PAYMENT), day("2010-01-01"), day("2010-12-31"), 1 };
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_rulebook_with(base, &setting, 1, &rulebook, &error), BIJSTAND_ERROR_RANGE);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* --- Refusals ---------------------------------------------------------------------------------------- */

START_TEST(a_name_that_no_profile_has_is_refused_with_the_nearest)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = NULL;
  struct bijstand_error error;
  ck_assert_int_eq(bijstand_rulebook_add_profile(base, "emmen-2005", BIJSTAND_LOAD_STRICT, &rulebook,
                                                 &error),
                   BIJSTAND_ERROR_NAME);
  ck_assert_str_eq(error.message, "no such profile; did you mean emmen-2003?");
  ck_assert_int_eq(bijstand_rulebook_add_profile(base, "xyz", BIJSTAND_LOAD_STRICT, &rulebook, &error),
                   BIJSTAND_ERROR_NAME);
  ck_assert_str_eq(error.message, "no such profile");
  ck_assert_int_eq(bijstand_rulebook_add_profile(base, "emmen-2003", 0, &rulebook, &error),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_add_profile(base, NULL, BIJSTAND_LOAD_STRICT, &rulebook, &error),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_rulebook_load(base, "t", "", 0, BIJSTAND_LOAD_STRICT | BIJSTAND_LOAD_REPLAY,
                                          &rulebook, &error),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_ptr_null(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

#define HEADER "parameter,from,value,mark\n"

/* Without a word that it is practice, what goes beside the law is refused: as an ordinary policy. */
static const struct {
  const char *text;
  uint32_t flags;
  bijstand_status status;
  int32_t line;
  const char *message;
} refused[] = {
  { HEADER "gate_blocks_payment,2015-01-01,1,\n", 0, BIJSTAND_ERROR_RANGE, 2,
    "expected at most 0 (gate_blocks_payment_max) from 2015-01-01 on, found 1" },
  { HEADER "gate_kind,2015-01-01,tdc,\ngate_missed_ends_application,2015-01-01,1,\n", 0,
    BIJSTAND_ERROR_RANGE, 3, "expected at most 0, found 1" },
  { HEADER "gate_kind,2015-02-30,tdc,\n", BIJSTAND_LOAD_REPLAY, BIJSTAND_ERROR_DATE, 2,
    "expected a day that exists, from 1900-01-01 to 2199-12-31" },
  { HEADER "gate_knid,2015-01-01,tdc,\n", BIJSTAND_LOAD_STRICT, BIJSTAND_ERROR_NAME, 2,
    "no such parameter; did you mean gate_kind?" },
  { HEADER "gate_kind,2015-01-01,tcd,\n", BIJSTAND_LOAD_REPLAY, BIJSTAND_ERROR_NAME, 2,
    "expected one of none|youth_desk|tdc" },
  { HEADER "gate_kind,2015-01-01,tdc,told\n", BIJSTAND_LOAD_REPLAY, BIJSTAND_ERROR_NAME, 2,
    "expected documented, published, law, calculated or proposed" },
  { HEADER "gate_compulsory,2015-01-01,2,\n", BIJSTAND_LOAD_REPLAY, BIJSTAND_ERROR_RANGE, 2,
    "expected a number from 0 to 1 (0_1)" }
};

START_TEST(a_profile_with_an_error_is_refused_with_its_line_and_bound)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook = base;
  struct bijstand_error error;
  const char *text = refused[_i].text;
  bijstand_status status = bijstand_rulebook_load(base, "mine.csv", text, strlen(text), refused[_i].flags,
                                                  &rulebook, &error);
  ck_assert_int_eq(status, refused[_i].status);
  ck_assert_int_eq(error.line, refused[_i].line);
  ck_assert_str_eq(error.message, refused[_i].message);
  ck_assert_int_eq(strncmp(error.place, "mine.csv: ", 10), 0);
  ck_assert_ptr_eq(rulebook, base);
  ck_assert_int_eq(value_on(base, P(GATE_KIND), day("2015-02-01")), 0);
  bijstand_rulebook_free(base);
}
END_TEST

/* A bound that is the same on all days holds practice back as well. */
START_TEST(strict_follows_a_bound_that_never_changes)
{
  static const char text[] = HEADER "gate_missed_ends_application,2015-01-01,1,proposed\n";
  bijstand_rulebook *base = national();
  bijstand_rulebook *replayed = NULL, *strict = NULL;
  ck_assert_int_eq(bijstand_rulebook_load(base, "t", text, sizeof text - 1, BIJSTAND_LOAD_REPLAY, &replayed,
                                          NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_rulebook_load(base, "t", text, sizeof text - 1, BIJSTAND_LOAD_STRICT, &strict,
                                          NULL), BIJSTAND_OK);
  ck_assert_int_eq(value_on(replayed, P(GATE_MISSED_ENDS_APPLICATION), day("2015-01-01")), 1);
  ck_assert_int_eq(value_on(strict, P(GATE_MISSED_ENDS_APPLICATION), day("2015-01-01")), 0);
  const struct bijstand_report *report = bijstand_rulebook_report_at(replayed, 0);
  ck_assert_str_eq(report->message, "gate_missed_ends_application is 1 beside Awb 4:5, which has at most 0 "
                                    "from 2015-01-01 on");
  bijstand_rulebook_free(base);
  bijstand_rulebook_free(replayed);
  bijstand_rulebook_free(strict);
}
END_TEST

START_TEST(without_memory_there_is_no_rulebook_and_nothing_is_lost)
{
  bijstand_rulebook *base = national();
  int alive = allocation_alive();
  for (int n = 1, is_through = 0; !is_through; n++) {
    bijstand_rulebook *rulebook = NULL;
    allocation_fail_at(n);
    bijstand_status status = bijstand_rulebook_add_profile(base, "emmen-2003", BIJSTAND_LOAD_STRICT,
                                                           &rulebook, NULL);
    is_through = allocation_count() < n;
    allocation_fail_at(0);
    ck_assert_int_eq(status, is_through ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY);
    ck_assert_int_eq(rulebook != NULL, is_through);
    bijstand_rulebook_free(rulebook);
    ck_assert_int_eq(allocation_alive(), alive);
  }
  bijstand_rulebook_free(base);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("profiles");
  TCase *tables = tcase_create("tables");
  suite_add_tcase(suite, tables);
  tcase_add_test(tables, a_profile_is_found_by_its_place_and_by_its_name);
  tcase_add_loop_test(tables, every_value_of_a_profile_has_a_source_and_a_mark, 0, bijstand_profile_count());
  tcase_add_loop_test(tables, a_profile_answers_for_its_own_days_alone, 0, bijstand_profile_count());
  tcase_add_loop_test(tables, a_value_answers_with_its_mark, 0, COUNT(told));
  tcase_add_test(tables, the_neutral_profile_leaves_open_nothing_that_a_municipality_must_set);

  TCase *law = tcase_create("practice and law");
  suite_add_tcase(suite, law);
  tcase_add_loop_test(law, replay_answers_what_was_done_and_strict_what_the_law_allows, 0, COUNT(pulled));
  tcase_add_loop_test(law, a_check_tells_what_goes_beside_the_law_of_a_day, 0, COUNT(checks));
  tcase_add_test(law, a_list_without_room_is_counted_all_the_same);
  tcase_add_test(law, a_policy_lies_over_a_replayed_profile);

  TCase *refusals = tcase_create("refusals");
  suite_add_tcase(suite, refusals);
  tcase_add_test(refusals, a_name_that_no_profile_has_is_refused_with_the_nearest);
  tcase_add_loop_test(refusals, a_profile_with_an_error_is_refused_with_its_line_and_bound, 0,
                      COUNT(refused));
  tcase_add_test(refusals, strict_follows_a_bound_that_never_changes);
  tcase_add_test(refusals, without_memory_there_is_no_rulebook_and_nothing_is_lost);
  return run(suite);
}
