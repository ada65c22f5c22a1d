/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When a term is due: the lengths of the table, standstill of the clock (Awb 4:15), the Algemene termijnenwet, terms
 * counted back or in working days, terms that come again; and what is refused.
 */
#include <bijstand/terms.h>

#include "tests/law/law.h"

static struct bijstand_due due_from(bijstand_term term, const char *start)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_due due;
  ck_assert_int_eq(bijstand_term_due(rulebook, term, day(start), NULL, 0, &due), BIJSTAND_OK);
  bijstand_rulebook_free(rulebook);
  return due;
}

static struct bijstand_due length_from(struct bijstand_length length, const char *start)
{
  struct bijstand_due due;
  ck_assert_int_eq(bijstand_length_due(&length, day(start), NULL, 0, &due), BIJSTAND_OK);
  return due;
}

/* Lengths. */

static const struct {
  bijstand_term term;
  const char *start, *due, *over;
} dated[] = {
  { BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", "2026-08-31", "2026-09-01" },
  { BIJSTAND_TERM_SEARCH_PERIOD, "2026-07-06", "2026-08-03", "2026-08-03" },
  { BIJSTAND_TERM_SEARCH_PERIOD, "2026-07-04", "2026-08-01", "2026-08-01" }, /* a Saturday: a wait stays */
  { BIJSTAND_TERM_ADVANCE, "2026-07-06", "2026-08-03", "2026-08-04" },
  { BIJSTAND_TERM_OBJECTION, "2026-08-31", "2026-10-12", "2026-10-13" },
  { BIJSTAND_TERM_OBJECTION, "2026-11-13", "2026-12-28", "2026-12-29" }, /* Christmas Day, then a weekend */
  { BIJSTAND_TERM_OBJECTION, "2026-02-20", "2026-04-07", "2026-04-08" }, /* Good Friday to Easter Monday */
  { BIJSTAND_TERM_OBJECTION, "2015-03-24", "2015-05-06", "2015-05-07" }, /* 5 May is one every year */
  { BIJSTAND_TERM_SUSPENSION, "2026-07-01", "2026-08-26", "2026-08-26" },
  { BIJSTAND_TERM_PENALTY_NOTICE, "2026-09-11", "2026-09-25", "2026-09-25" },
  { BIJSTAND_TERM_PENALTY, "2026-09-25", "2026-11-06", "2026-11-06" },
  { BIJSTAND_TERM_LANGUAGE_START, "2026-01-30", "2026-03-02", "2026-03-03" }, /* 28 February is a Saturday */
  { BIJSTAND_TERM_SURVIVOR_NORM, "2026-07-10", "2026-08-10", "2026-08-11" },
  { BIJSTAND_TERM_HOLIDAY_ALLOWANCE_END, "2026-09-12", "2026-12-31", "2027-01-01" },
  { BIJSTAND_TERM_SINGLE_PARENT_PLAN, "2026-08-31", "2027-02-28", "2027-03-01" }, /* a Sunday: too long a term */
  { BIJSTAND_TERM_DATA_REUSE, "2026-05-15", "2027-05-15", "2027-05-16" },
  { BIJSTAND_TERM_OBJECTION_DECISION_COMMITTEE_2002, "2009-09-01", "2009-11-10", "2009-11-11" }, /* ten weeks */
  { BIJSTAND_TERM_OBJECTION_DECISION_COMMITTEE, "2026-10-12", "2027-01-04", "2027-01-05" } /* twelve weeks */
};

START_TEST(the_length_is_counted_from_the_day_of_the_event)
{
  struct bijstand_due due = due_from(dated[_i].term, dated[_i].start);
  const char *name = bijstand_term_by_id(dated[_i].term)->name;
  ck_assert_msg(due.due == day(dated[_i].due), "%s from %s", name, dated[_i].start);
  ck_assert_msg(due.over == day(dated[_i].over), "%s from %s", name, dated[_i].start);
  ck_assert_int_eq(due.start, day(dated[_i].start));
  ck_assert_int_eq(due.stopped, 0);
}
END_TEST

START_TEST(counted_back_a_term_is_not_moved_on)
{
  ck_assert_int_eq(due_from(BIJSTAND_TERM_UNEMPLOYMENT_END_NOTIFICATION, "2026-08-31").due, day("2026-08-03"));
  ck_assert_int_eq(due_from(BIJSTAND_TERM_RETROACTIVE_START, "2026-07-15").due, day("2026-04-15"));
  ck_assert_int_eq(due_from(BIJSTAND_TERM_RETROACTIVE_START, "2026-05-31").due, day("2026-02-28")); /* a Saturday */
}
END_TEST

START_TEST(a_term_of_some_days_has_two_working_days_in_it)
{
  /* From the Thursday before Easter 2026 five days hold one working day, the Tuesday: Wednesday too. */
  ck_assert_int_eq(due_from(BIJSTAND_TERM_MOVE_REPORT, "2026-04-02").due, day("2026-04-08"));
  ck_assert_int_eq(due_from(BIJSTAND_TERM_MOVE_REPORT, "2026-03-02").due, day("2026-03-09"));
  struct bijstand_length two_days = { 2, BIJSTAND_UNIT_DAYS, 0, BIJSTAND_TERM_LAST_DAY, 1 };
  ck_assert_int_eq(length_from(two_days, "2026-04-02").due, day("2026-04-07"));
}
END_TEST

START_TEST(working_days_and_days_of_the_week)
{
  ck_assert_int_eq(due_from(BIJSTAND_TERM_OFF_RADAR_REVIEW, "2026-04-02").due, day("2026-04-13"));
  ck_assert_int_eq(due_from(BIJSTAND_TERM_OUTREACH_DAY, "2026-04-02").due, day("2026-04-03")); /* Thursday to Friday */
  ck_assert_int_eq(due_from(BIJSTAND_TERM_OUTREACH_DAY, "2026-04-03").due, day("2026-04-10")); /* from Friday on */
  ck_assert_int_eq(due_from(BIJSTAND_TERM_GATE_REPORT, "2026-07-03").due, day("2026-07-06"));  /* Friday to Monday */
}
END_TEST

START_TEST(a_term_that_comes_again_is_counted_from_its_start)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_due due;
  const char *const days[] = { "2026-08-03", "2026-08-31", "2026-09-28" };
  for (int32_t time = 0; time < COUNT(days); time++) {
    ck_assert_int_eq(bijstand_term_due_again(rulebook, BIJSTAND_TERM_ADVANCE, day("2026-07-06"), time, &due),
                     BIJSTAND_OK);
    ck_assert_int_eq(due.due, day(days[time]));
  }
  ck_assert_int_eq(bijstand_term_due_again(rulebook, BIJSTAND_TERM_ADVANCE, day("2026-07-06"), -1, &due),
                   BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_term_due_again(rulebook, BIJSTAND_TERM_OBJECTION, day("2026-07-06"), 1, &due),
                   BIJSTAND_ERROR_RANGE);
  ck_assert_int_eq(bijstand_term_due_again(rulebook, BIJSTAND_TERM_OBJECTION, day("2026-07-06"), 0, &due),
                   BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-08-17"));
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Standstill. */

static bijstand_status stopped(bijstand_term term, const char *start, const struct bijstand_stop *stops, size_t count,
                               struct bijstand_due *due)
{
  bijstand_rulebook *rulebook = national();
  bijstand_status status = bijstand_term_due(rulebook, term, day(start), stops, count, due);
  bijstand_rulebook_free(rulebook);
  return status;
}

START_TEST(days_of_standstill_are_added)
{
  struct bijstand_due due;
  struct bijstand_stop asked[] = {
    { day("2026-07-21"), day("2026-07-30") }, { day("2026-08-03"), day("2026-08-07") }
  };
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", asked, 1, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-09-10"));
  ck_assert_int_eq(due.stopped, 10);
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", asked, 2, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-09-15"));
  ck_assert_int_eq(due.stopped, 15);
}
END_TEST

START_TEST(a_clock_that_is_not_started_again_never_ends)
{
  struct bijstand_due due;
  struct bijstand_stop asked = { day("2026-07-21"), BIJSTAND_NEVER };
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", &asked, 1, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.end, BIJSTAND_NEVER);
  ck_assert_int_eq(due.due, BIJSTAND_NEVER);
  ck_assert_int_eq(due.over, BIJSTAND_NEVER);
  ck_assert_int_eq(due.stopped, BIJSTAND_NEVER);
}
END_TEST

START_TEST(a_stop_after_the_end_does_nothing)
{
  struct bijstand_due due;
  struct bijstand_stop late = { day("2026-09-01"), day("2026-09-20") };
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", &late, 1, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-08-31"));
  ck_assert_int_eq(due.stopped, 0);
}
END_TEST

START_TEST(a_stop_in_the_days_a_term_was_moved_on_counts)
{
  struct bijstand_due due;
  /* From Saturday 4 July eight weeks end on Saturday 29 August: Monday 31 August. */
  struct bijstand_stop last_day = { day("2026-08-31"), day("2026-09-01") };
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-04", &last_day, 1, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-09-02"));
  ck_assert_int_eq(due.stopped, 2);
}
END_TEST

/* What is not known, and what is refused. */

START_TEST(not_known_is_an_answer)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_due due;
  bijstand_term decision = BIJSTAND_TERM_APPLICATION_DECISION;
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, BIJSTAND_UNKNOWN, NULL, 0, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, BIJSTAND_NEVER, NULL, 0, &due), BIJSTAND_OK);
  ck_assert_int_eq(due.due, BIJSTAND_NEVER);
  ck_assert_int_eq(due.over, BIJSTAND_NEVER);
  /* A term to complete that no municipality has set; an order to pay, which ends with an event. */
  ck_assert_int_eq(bijstand_term_due(rulebook, BIJSTAND_TERM_COMPLETION, day("2026-07-20"), NULL, 0, &due),
                   BIJSTAND_OK);
  ck_assert_int_eq(due.length, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(due.due, BIJSTAND_UNKNOWN);
  ck_assert_int_eq(bijstand_term_due(rulebook, BIJSTAND_TERM_EMERGENCY_PAYMENT, day("2026-07-20"), NULL, 0, &due),
                   BIJSTAND_OK);
  ck_assert_int_eq(due.due, BIJSTAND_NEVER);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_municipality_sets_the_term_to_complete)
{
  bijstand_rulebook *law = national(), *rulebook;
  struct bijstand_setting set = { BIJSTAND_PARAMETER_REPAIR_TERM_DAYS, BIJSTAND_EVER, BIJSTAND_NEVER, 14 };
  struct bijstand_due due;
  ck_assert_int_eq(bijstand_rulebook_with(law, &set, 1, &rulebook, NULL), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_term_due(rulebook, BIJSTAND_TERM_COMPLETION, day("2026-07-18"), NULL, 0, &due),
                   BIJSTAND_OK);
  ck_assert_int_eq(due.due, day("2026-08-01")); /* a Saturday, which a term of the college may end on */
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(law);
}
END_TEST

static const struct {
  const char *from, *until;
  bijstand_status status;
} bad_stops[] = {
  { "2026-07-30", "2026-07-21", BIJSTAND_ERROR_ORDER },
  { "2026-07-06", "2026-07-21", BIJSTAND_ERROR_ORDER },   /* on the day of the event */
  { "2026-06-01", "2026-06-02", BIJSTAND_ERROR_ORDER },
  { "2026-07-10", "2026-07-12", BIJSTAND_ERROR_OVERLAP }, /* after the one of 8 to 10 July */
  { "2026-07-07", "2026-07-07", BIJSTAND_ERROR_ORDER }    /* before it */
};

START_TEST(stops_out_of_order_are_refused)
{
  struct bijstand_due due = { .due = 7 };
  struct bijstand_stop stops[] = {
    { day("2026-07-08"), day("2026-07-10") }, { day(bad_stops[_i].from), day(bad_stops[_i].until) }
  };
  size_t only = _i < 3 ? 1 : 0;
  ck_assert_int_eq(stopped(BIJSTAND_TERM_APPLICATION_DECISION, "2026-07-06", stops + only, 2 - only, &due),
                   bad_stops[_i].status);
  ck_assert_int_eq(due.due, 7);
}
END_TEST

START_TEST(what_names_nothing_is_refused)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_due due = { .due = 7 };
  struct bijstand_stop stop = { day("2026-07-08"), day("2026-07-10") };
  struct bijstand_stop far = { day("2026-07-08"), BIJSTAND_DATE_LAST + 1 };
  bijstand_value start = day("2026-07-06");
  bijstand_term decision = BIJSTAND_TERM_APPLICATION_DECISION;
  ck_assert_int_eq(bijstand_term_due(NULL, decision, start, NULL, 0, &due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due(rulebook, -1, start, NULL, 0, &due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due(rulebook, BIJSTAND_TERM_COUNT, start, NULL, 0, &due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, start, NULL, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, start, NULL, 1, &due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due(rulebook, BIJSTAND_TERM_OBJECTION, start, &stop, 1, &due),
                   BIJSTAND_ERROR_ARGUMENT); /* nothing stops it */
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, BIJSTAND_EVER, NULL, 0, &due), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, BIJSTAND_DATE_FIRST - 1, NULL, 0, &due),
                   BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(bijstand_term_due(rulebook, decision, start, &far, 1, &due), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(due.due, 7);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(lengths_that_are_none_are_refused)
{
  struct bijstand_due due = { .due = 7 };
  bijstand_value start = day("2026-07-06");
  static const struct {
    struct bijstand_length length;
    bijstand_status status;
  } bad[] = {
    { { -1, BIJSTAND_UNIT_MONTHS, 0, 0, 0 }, BIJSTAND_ERROR_RANGE },
    { { 10001, BIJSTAND_UNIT_DAYS, 0, 0, 0 }, BIJSTAND_ERROR_RANGE },
    { { 0, BIJSTAND_UNIT_WEEKDAY, 0, 0, 0 }, BIJSTAND_ERROR_RANGE },
    { { 8, BIJSTAND_UNIT_WEEKDAY, 0, 0, 0 }, BIJSTAND_ERROR_RANGE },
    { { 1, BIJSTAND_UNIT_NONE, 0, 0, 0 }, BIJSTAND_ERROR_ARGUMENT },
    { { 1, BIJSTAND_UNIT_WEEKDAY + 1, 0, 0, 0 }, BIJSTAND_ERROR_ARGUMENT },
    { { 1, BIJSTAND_UNIT_WORKING_DAYS, 1, 0, 0 }, BIJSTAND_ERROR_ARGUMENT },
    { { 1, BIJSTAND_UNIT_DAYS, 0, 2, 0 }, BIJSTAND_ERROR_ARGUMENT }
  };
  for (int i = 0; i < COUNT(bad); i++)
    ck_assert_int_eq(bijstand_length_due(&bad[i].length, start, NULL, 0, &due), bad[i].status);
  ck_assert_int_eq(bijstand_length_due(NULL, start, NULL, 0, &due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(due.due, 7);
}
END_TEST

/* Many at once. */

START_TEST(many_starts_give_what_each_gives)
{
  bijstand_rulebook *rulebook = national();
  bijstand_value starts[400], due[400];
  for (int i = 0; i < COUNT(starts); i++)
    starts[i] = day("2026-01-01") + i;
  starts[7] = BIJSTAND_UNKNOWN;
  starts[8] = BIJSTAND_NEVER;
  for (bijstand_term term = 0; term < BIJSTAND_TERM_COUNT; term++) {
    ck_assert_int_eq(bijstand_term_due_each(rulebook, term, starts, COUNT(starts), due), BIJSTAND_OK);
    for (int i = 0; i < COUNT(starts); i++) {
      struct bijstand_due one;
      ck_assert_int_eq(bijstand_term_due(rulebook, term, starts[i], NULL, 0, &one), BIJSTAND_OK);
      ck_assert_int_eq(due[i], one.due);
    }
  }
  due[0] = 7;
  starts[399] = BIJSTAND_EVER;
  ck_assert_int_eq(bijstand_term_due_each(rulebook, 0, starts, COUNT(starts), due), BIJSTAND_ERROR_DATE);
  ck_assert_int_eq(due[0], 7);
  ck_assert_int_eq(bijstand_term_due_each(rulebook, 0, NULL, 1, due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due_each(rulebook, -1, starts, 1, due), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_term_due_each(rulebook, 0, NULL, 0, NULL), BIJSTAND_OK);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("when a term is due");
  TCase *lengths = tcase_create("lengths");
  tcase_add_loop_test(lengths, the_length_is_counted_from_the_day_of_the_event, 0, COUNT(dated));
  tcase_add_test(lengths, counted_back_a_term_is_not_moved_on);
  tcase_add_test(lengths, a_term_of_some_days_has_two_working_days_in_it);
  tcase_add_test(lengths, working_days_and_days_of_the_week);
  tcase_add_test(lengths, a_term_that_comes_again_is_counted_from_its_start);
  suite_add_tcase(suite, lengths);
  TCase *standstill = tcase_create("standstill");
  tcase_add_test(standstill, days_of_standstill_are_added);
  tcase_add_test(standstill, a_clock_that_is_not_started_again_never_ends);
  tcase_add_test(standstill, a_stop_after_the_end_does_nothing);
  tcase_add_test(standstill, a_stop_in_the_days_a_term_was_moved_on_counts);
  suite_add_tcase(suite, standstill);
  TCase *refusals = tcase_create("what is not known and what is refused");
  tcase_add_test(refusals, not_known_is_an_answer);
  tcase_add_test(refusals, a_municipality_sets_the_term_to_complete);
  tcase_add_loop_test(refusals, stops_out_of_order_are_refused, 0, COUNT(bad_stops));
  tcase_add_test(refusals, what_names_nothing_is_refused);
  tcase_add_test(refusals, lengths_that_are_none_are_refused);
  tcase_add_test(refusals, many_starts_give_what_each_gives);
  suite_add_tcase(suite, refusals);
  return run(suite);
}
