/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The oracles of the decision tables, over the grid of their inputs: the distance to work never falls when a problem or
 * the time without work grows; every input has exactly one plan; and whatever activation says, right and amount stay.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include <bijstand/bijstand.h>

static const char *const domains[] = { "barrier_medical", "barrier_psychiatric", "barrier_addiction", "barrier_debt",
                                       "barrier_justice", "barrier_housing", "barrier_care_duties" };
enum { DOMAINS = 7, LEVELS = 4, GRID = 16384 /* LEVELS ^ DOMAINS */ };
static const int severities[LEVELS] = { 0, 2, 3, 4 };

static bijstand_rulebook *base, *loose, *strict;
static bijstand_decision *decision;
static bijstand_dossier *dossier;
static int32_t who;
static const bijstand_value day = 20635; /* 2026-07-01 */

/* States a fact, in the place of what was stated of it before. */
static void set(const char *fact, bijstand_value value)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_name(fact);
  ck_assert_ptr_nonnull(info);
  int32_t person = info->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : who;
  bijstand_dossier_unset(dossier, person, info->number, BIJSTAND_EVER, BIJSTAND_EVER);
  ck_assert_int_eq(bijstand_dossier_set(dossier, person, info->number, BIJSTAND_EVER, BIJSTAND_EVER, value), BIJSTAND_OK);
}

static bijstand_rulebook *with_echelon(const char *value)
{
  char text[128];
  bijstand_rulebook *made;
  snprintf(text, sizeof text, "parameter,from,until,value\nstrict_echelon,2020-01-01,,%s\n", value);
  ck_assert_int_eq(bijstand_rulebook_load(base, "echelon", text, strlen(text), 0, &made, NULL), BIJSTAND_OK);
  return made;
}

/* Somebody of forty who could work tomorrow. */
static void start(void)
{
  ck_assert_int_eq(bijstand_rulebook_new(&base), BIJSTAND_OK);
  loose = with_echelon("0");
  strict = with_echelon("1");
  ck_assert_int_eq(bijstand_decision_new(&decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_new(&dossier), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_add_person(dossier, BIJSTAND_ROLE_APPLICANT, "applicant", &who), BIJSTAND_OK);
  set("birth_date", 5884); /* 1986-02-10 */
  set("nationality", BIJSTAND_NATIONALITY_DUTCH);
  set("lives_in_netherlands", 1);
  set("marital_status", BIJSTAND_MARITAL_STATUS_UNMARRIED);
  set("income_work_net", 0);
  set("asset_bank", 0);
  set("home_tenure", BIJSTAND_HOME_TENURE_RENTED);
  set("benefit_running", 1);
  for (int i = 0; i < DOMAINS; i++)
    set(domains[i], 0);
  set("barrier_isolation", 0);
  set("basic_qualification", 1);
  set("language_level", BIJSTAND_LANGUAGE_LEVEL_2F_OR_HIGHER);
  set("months_worked_last_60", 40);
  set("months_since_work", 3);
  set("needs_support_to_find_work", 0);
  set("participation_ladder", 4);
}

static void finish(void)
{
  bijstand_dossier_free(dossier);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(strict);
  bijstand_rulebook_free(loose);
  bijstand_rulebook_free(base);
}

static bijstand_value decided(const bijstand_rulebook *rulebook, bijstand_outcome outcome)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  ck_assert_int_eq(bijstand_decide(rulebook, dossier, day, BIJSTAND_NEVER, decision), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_decision_value(decision, outcome, who, &value), BIJSTAND_OK);
  return value;
}

static bijstand_value also(bijstand_outcome outcome, int32_t person)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  ck_assert_int_eq(bijstand_decision_value(decision, outcome, person, &value), BIJSTAND_OK);
  return value;
}

/* Sets the severities of a place in the grid, of which each digit of base four is one domain. */
static void set_place(int place)
{
  for (int i = 0; i < DOMAINS; i++, place /= LEVELS)
    set(domains[i], severities[place % LEVELS]);
}

START_TEST(the_distance_never_falls_when_a_problem_grows)
{
  static bijstand_value months[GRID], phases[GRID];
  for (int place = 0; place < GRID; place++) {
    set_place(place);
    months[place] = decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS);
    phases[place] = also(BIJSTAND_OUTCOME_PHASE, who);
    for (int i = 0, step = 1; i < DOMAINS; i++, step *= LEVELS)
      if (place / step % LEVELS > 0) {
        ck_assert_int_ge(months[place], months[place - step]);
        ck_assert_int_ge(phases[place], phases[place - step]);
      }
  }
}
END_TEST

START_TEST(the_distance_never_falls_when_the_time_without_work_grows)
{
  for (int place = 0; place < GRID; place += 37) {
    bijstand_value before = 0;
    set_place(place);
    for (int since = 0; since <= 72; since++) {
      set("months_since_work", since);
      bijstand_value months = decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS);
      ck_assert_int_ge(months, before);
      before = months;
    }
  }
}
END_TEST

static bijstand_value months_with(const char *fact, bijstand_value value, bijstand_value otherwise)
{
  set(fact, value);
  bijstand_value months = decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS);
  set(fact, otherwise);
  return months;
}

START_TEST(health_weighs_as_much_as_other_problems_and_those_more_than_schooling_language_and_experience)
{
  bijstand_value minor[] = { months_with("basic_qualification", 0, 1),
                             months_with("language_level", BIJSTAND_LANGUAGE_LEVEL_BELOW_1F, BIJSTAND_LANGUAGE_LEVEL_2F_OR_HIGHER),
                             months_with("months_worked_last_60", 0, 40) };
  for (int i = 2; i < DOMAINS; i++) {
    bijstand_value social = months_with(domains[i], 3, 0);
    ck_assert_int_ge(months_with("barrier_medical", 3, 0), social);
    ck_assert_int_ge(months_with("barrier_psychiatric", 3, 0), social);
    for (int k = 0; k < 3; k++)
      ck_assert_int_gt(social, minor[k]);
  }
}
END_TEST

/* The plan that table C has for an input, read from above. */
struct input { int medical, psychiatric, addiction, housing, aid, isolation, ladder, rest, strict; bijstand_value phase; };
static bijstand_value plan_of_table(const struct input *x)
{
  int near = x->phase == BIJSTAND_PHASE_PHASE_2 || x->phase == BIJSTAND_PHASE_PHASE_3;
  if (x->addiction == 4 || x->psychiatric == 4 || x->medical == 4 || x->housing == 4)
    return BIJSTAND_ADVISED_PLAN_CARE;
  if (x->phase == BIJSTAND_PHASE_PHASE_1)
    return BIJSTAND_ADVISED_PLAN_MEDIATION;
  if (near && x->strict)
    return BIJSTAND_ADVISED_PLAN_GUIDANCE;
  if (x->rest)
    return BIJSTAND_ADVISED_PLAN_REST;
  if (x->addiction >= 3 || x->psychiatric >= 3 || x->medical >= 3 || x->housing >= 3 || x->aid >= 3)
    return BIJSTAND_ADVISED_PLAN_CARE;
  if (x->ladder <= 2 || x->isolation >= 3)
    return BIJSTAND_ADVISED_PLAN_PARTICIPATION;
  return x->ladder <= 4 || near ? BIJSTAND_ADVISED_PLAN_GUIDANCE : BIJSTAND_ADVISED_PLAN_PARTICIPATION;
}

static void check_plan(struct input *x)
{
  bijstand_value plan = decided(x->strict ? strict : loose, BIJSTAND_OUTCOME_ADVISED_PLAN);
  x->phase = also(BIJSTAND_OUTCOME_PHASE, who);
  ck_assert_msg(plan == plan_of_table(x), "medical %d, mental %d, addiction %d, housing %d, aid %d, isolation %d, step %d, rest %d, "
                "strict %d, phase %d: plan %d", x->medical, x->psychiatric, x->addiction, x->housing, x->aid, x->isolation,
                x->ladder, x->rest, x->strict, (int)x->phase + 1, (int)plan);
}

/* Every setting of the ladder, isolation, rest, the echelon and three distances, for the severities that are set. */
static void check_settings(struct input *x)
{
  static const int since[] = { 3, 30, 100 };
  for (int i = 0; i < 3; i++) {
    set("months_since_work", since[i]);
    for (x->ladder = 1; x->ladder <= 6; x->ladder++) {
      set("participation_ladder", x->ladder);
      for (int bits = 0; bits < 4; bits++) {
        set("barrier_isolation", x->isolation = bits & 1 ? 3 : 0);
        set("needs_rest", x->rest = bits >> 1);
        for (x->strict = 0; x->strict < 2; x->strict++)
          check_plan(x);
      }
    }
  }
}

START_TEST(every_input_has_the_one_plan_of_the_table)
{
  static const char *const aid[] = { "barrier_debt", "barrier_justice", "barrier_care_duties" };
  struct input x = { 0 };
  int severe[3] = { 0, 3, 4 };
  for (int place = 0; place < 81; place++) {
    set("barrier_medical", x.medical = severe[place % 3]);
    set("barrier_psychiatric", x.psychiatric = severe[place / 3 % 3]);
    set("barrier_addiction", x.addiction = severe[place / 9 % 3]);
    set("barrier_housing", x.housing = severe[place / 27 % 3]);
    for (int k = 0; k < 4; k++) {
      x.aid = k < 3 ? 4 : 0;
      if (k < 3)
        set(aid[k], x.aid);
      check_settings(&x);
      if (k < 3)
        set(aid[k], 0);
    }
  }
}
END_TEST

START_TEST(no_advice_changes_right_or_amount)
{
  bijstand_value amount, seed = 7;
  decided(loose, BIJSTAND_OUTCOME_ADVISED_PLAN);
  amount = also(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  ck_assert_int_gt(amount, 0);
  for (int place = 0; place < GRID; place += 61) {
    seed = (seed * 75 + 74) % 65537;
    set_place(place);
    set("months_since_work", seed % 120);
    set("needs_rest", seed % 2);
    set("participation_ladder", 1 + seed % 6);
    set("advice_response", seed % 3);
    set("advice_deviation_reason", seed % 7);
    set("advice_plan_chosen", seed % 5);
    set("distance_phase", seed % 6);
    set("zrm_mental_health", seed % 6);
    decided(seed % 2 ? loose : strict, BIJSTAND_OUTCOME_ADVISED_PLAN);
    ck_assert_int_eq(also(BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE), 1);
    ck_assert_int_eq(also(BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE), amount);
  }
}
END_TEST

START_TEST(offers_of_the_advised_plan_come_first_and_what_must_be_offered_before_what_may)
{
  struct bijstand_offer offers[32];
  size_t count = 0, again = 0;
  set("barrier_debt", 3);
  set("months_since_work", 30);
  set("job_coach_needed", 1);
  decided(loose, BIJSTAND_OUTCOME_ADVISED_PLAN);
  ck_assert_int_eq(bijstand_decision_offers(decision, who, offers, 32, &count), BIJSTAND_OK);
  ck_assert_uint_ge(count, 4);
  ck_assert_int_eq(offers[0].outcome, BIJSTAND_OUTCOME_OFFER_DEBT_HELP);
  ck_assert_int_eq(offers[0].state, BIJSTAND_OFFER_MUST);
  ck_assert_int_eq(offers[1].outcome, BIJSTAND_OUTCOME_OFFER_CARE);
  ck_assert_int_eq(offers[1].state, BIJSTAND_OFFER_MAY);
  ck_assert_int_eq(offers[count - 1].outcome, BIJSTAND_OUTCOME_OFFER_JOB_COACH);
  ck_assert_int_eq(bijstand_decision_offers(decision, who, NULL, 0, &again), BIJSTAND_OK);
  ck_assert_uint_eq(count, again);
  ck_assert_int_eq(bijstand_decision_offers(decision, BIJSTAND_CASE, offers, 32, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_offers(decision, who, NULL, 1, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_offers(decision, who, offers, 32, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_decision_offers(NULL, who, offers, 32, &count), BIJSTAND_ERROR_ARGUMENT);
}
END_TEST

START_TEST(each_rule_of_practice_says_whether_it_is_documented_or_proposed)
{
  int documented = 0, proposed = 0;
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    int practice = strcmp(rule->act, "Praktijk") == 0;
    int of_law = rule->mark == BIJSTAND_MARK_LAW && rule->detail_mark == BIJSTAND_MARK_LAW;
    int of_activation = bijstand_outcome_by_id(rule->outcome)->question == BIJSTAND_QUESTION_ACTIVATION;
    ck_assert_msg(practice <= !of_law, "%s is practice and is not marked", rule->name);
    ck_assert_msg(of_activation || practice || of_law, "%s is marked and is no practice", rule->name);
    documented += rule->mark == BIJSTAND_MARK_DOCUMENTED;
    proposed += rule->detail_mark == BIJSTAND_MARK_PROPOSED;
  }
  ck_assert_int_gt(documented, 30);
  ck_assert_int_gt(proposed, 30);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("activation");
  TCase *tests = tcase_create("tables of practice");
  tcase_set_timeout(tests, 240);
  tcase_add_checked_fixture(tests, start, finish);
  tcase_add_test(tests, the_distance_never_falls_when_a_problem_grows);
  tcase_add_test(tests, the_distance_never_falls_when_the_time_without_work_grows);
  tcase_add_test(tests, health_weighs_as_much_as_other_problems_and_those_more_than_schooling_language_and_experience);
  tcase_add_test(tests, every_input_has_the_one_plan_of_the_table);
  tcase_add_test(tests, no_advice_changes_right_or_amount);
  tcase_add_test(tests, offers_of_the_advised_plan_come_first_and_what_must_be_offered_before_what_may);
  tcase_add_test(tests, each_rule_of_practice_says_whether_it_is_documented_or_proposed);
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
