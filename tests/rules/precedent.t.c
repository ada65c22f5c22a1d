/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A case that is worked out after a precedent comes out as by taking all steps: every outcome, with its bounds and what it
 * hangs on, the grounds, and the days of the month on which they hold. One decision that decides many cases, and so
 * follows precedents, is held against a new one for each case, which has none.
 */
#include <check.h>

#include "bench/generated.h"
#include "rules/decision.h"

/* Says of a few facts that they were otherwise before a day of late, or will be after it. */
static void add_history(bijstand_dossier *dossier, bijstand_value date)
{
  for (int64_t changes = any(3) ? 0 : 1 + any(6); changes > 0; changes--) {
    const struct bijstand_fact_info *fact = bijstand_fact_at((int32_t)any(bijstand_fact_count()));
    int32_t who = fact->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : (int32_t)any(bijstand_dossier_person_count(dossier));
    if (fact->number != BIJSTAND_FACT_BIRTH_DATE)
      bijstand_dossier_set(dossier, who, fact->number, date - 400 + any(430), BIJSTAND_EVER, any_value(fact, date));
  }
}

static uint64_t on_another_numbering(const view *v, uint64_t why, const view *as)
{
  uint64_t same = why & (WHY_PARAMETER | UINT64_C(1) << QUESTION_CROWD);
  for (int32_t i = 0; i < v->question_count; i++)
    for (int32_t k = 0; (why >> i & 1) && k < as->question_count; k++)
      if (v->question[i].cell == as->question[k].cell)
        same |= UINT64_C(1) << k;
  return same;
}

static void compare_outcomes(const view *after, const view *alone)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *outcome = bijstand_outcome_at(i);
    int32_t width = outcome->scope == BIJSTAND_SCOPE_CASE ? 1 : outcome->scope == BIJSTAND_SCOPE_ADULT ? 2 : alone->slots;
    for (int32_t p = 0; bijstand_outcome_answer[i] == ANSWER_CORE && p < width; p++) {
      const struct possible *a = &after->outcome[bijstand_outcome_first_place[i] + p];
      const struct possible *b = &alone->outcome[bijstand_outcome_first_place[i] + p];
      if ((p == PARTNER && alone->number_of[PARTNER] < 0) || (outcome->scope == BIJSTAND_SCOPE_CHILD && !is_child(alone, p)) ||
          (outcome->scope == BIJSTAND_SCOPE_HOUSEMATE && p == APPLICANT))
        continue;
      ck_assert_msg(a->low == b->low && a->high == b->high && on_another_numbering(after, a->why, alone) == b->why,
                    "%s of %d: %lld..%lld after a precedent, %lld..%lld alone", outcome->name, p, (long long)a->low,
                    (long long)a->high, (long long)b->low, (long long)b->high);
    }
  }
}

static void compare_grounds(const bijstand_decision *after, const bijstand_decision *alone)
{
  static struct bijstand_ground a[BIJSTAND_RULE_COUNT * 8], b[BIJSTAND_RULE_COUNT * 8];
  size_t count_a, count_b;
  must(bijstand_decision_grounds(after, a, sizeof a / sizeof a[0], &count_a));
  must(bijstand_decision_grounds(alone, b, sizeof b / sizeof b[0], &count_b));
  ck_assert_uint_eq(count_a, count_b);
  for (size_t i = 0; i < count_a; i++)
    ck_assert_msg(a[i].rule == b[i].rule && a[i].person == b[i].person && a[i].outcome == b[i].outcome && a[i].of_month == b[i].of_month, "%s and %s",
                  bijstand_rule_by_id(a[i].rule)->name, bijstand_rule_by_id(b[i].rule)->name);
}

static void compare(const bijstand_decision *after, const bijstand_decision *alone)
{
  ck_assert_int_eq(after->day.since, alone->day.since);
  ck_assert_int_eq(after->day.until, alone->day.until);
  ck_assert_int_eq(after->day.question_count, alone->day.question_count);
  ck_assert_mem_eq(after->day.absent, alone->day.absent, sizeof alone->day.absent);
  compare_outcomes(&after->day, &alone->day);
  compare_grounds(after, alone);
}

/* A first day of each law that is met, and how many days it is asked after. */
static const struct { bijstand_value day; int64_t span; } laws[] = {
  { 9600, 300 }, { 12500, 120 }, { 14700, 100 }, { 15520, 90 }, { 16436, 170 }, { 17950, 170 }, { 19500, 40 }, { 20600, 30 },
  { 20640, 160 }
};

/* Decides dossiers of one law, one after the other; returns in how many steps there was something otherwise. */
static uint64_t decide_under(const bijstand_rulebook *rulebook, bijstand_value day, int64_t span, int32_t count)
{
  bijstand_decision *after;
  uint64_t taken = 0;
  must(bijstand_decision_new(&after));
  for (int32_t i = 0; i < count; i++) {
    bijstand_value date = day + (any(2) ? 0 : any(span));
    bijstand_dossier *dossier = generate(date);
    bijstand_decision *alone;
    add_history(dossier, date);
    must(bijstand_decision_new(&alone));
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, after));
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, alone));
    compare(after, alone);
    for (int32_t k = 0; k < PRECEDENTS_KEPT; k++)
      taken += after->precedent[k].taken;
    bijstand_decision_free(alone);
    bijstand_dossier_free(dossier);
  }
  bijstand_decision_free(after);
  return taken;
}

START_TEST(a_case_comes_out_the_same_after_a_precedent)
{
  bijstand_rulebook *rulebook;
  must(bijstand_rulebook_new(&rulebook));
  for (size_t i = 0; i < sizeof laws / sizeof laws[0]; i++)
    ck_assert_uint_gt(decide_under(rulebook, laws[i].day, laws[i].span, 300), 0);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Three who turn 21 on the same day of the month that is asked after, and differ in their wage. */
START_TEST(a_birthday_cuts_the_month_of_a_case_like_its_precedent)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *after;
  bijstand_value born, date;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&after));
  must(bijstand_date_from_civil(2005, 4, 16, &born));
  must(bijstand_date_from_civil(2026, 4, 3, &date));
  for (int i = 0; i < 3; i++) {
    bijstand_dossier *dossier;
    bijstand_decision *alone;
    must(bijstand_dossier_new(&dossier));
    must(bijstand_decision_new(&alone));
    state_usual(dossier, add_any(dossier, BIJSTAND_ROLE_APPLICANT, 0, date, 20, 1));
    must(bijstand_dossier_unset(dossier, 0, BIJSTAND_FACT_BIRTH_DATE, BIJSTAND_EVER, BIJSTAND_EVER));
    set(dossier, 0, BIJSTAND_FACT_BIRTH_DATE, born);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, after));
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, alone));
    compare(after, alone);
    ck_assert_int_lt(after->day.until, after->day.month_last);
    bijstand_decision_free(alone);
    bijstand_dossier_free(dossier);
  }
  bijstand_decision_free(after);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("rules/precedent");
  TCase *tcase = tcase_create("precedent");
  tcase_set_timeout(tcase, 600);
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, a_case_comes_out_the_same_after_a_precedent);
  tcase_add_test(tcase, a_birthday_cuts_the_month_of_a_case_like_its_precedent);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
