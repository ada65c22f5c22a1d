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

/* The months that table K has for what somebody brings along; the severities are those of a place in the grid. */
struct history { int since, worked, qualified; bijstand_value language; };
static const struct history ready = { 3, 40, 1, BIJSTAND_LANGUAGE_LEVEL_2F_OR_HIGHER };
static int months_of_table(int place, const struct history *x)
{
  static const int health[] = { 0, 0, 3, 6, 12 }, circumstances[] = { 0, 0, 2, 4, 8 };
  int months = 3 + !x->qualified + (x->language == BIJSTAND_LANGUAGE_LEVEL_BELOW_1F) + (x->worked < 12);
  months += x->since <= 6 ? 0 : x->since <= 12 ? 2 : x->since <= 24 ? 4 : x->since <= 60 ? 8 : 12;
  for (int i = 0; i < DOMAINS; i++, place /= LEVELS)
    months += (i < 2 ? health : circumstances)[severities[place % LEVELS]];
  return months;
}

static void set_history(const struct history *x)
{
  set("months_since_work", x->since);
  set("months_worked_last_60", x->worked);
  set("basic_qualification", x->qualified);
  set("language_level", x->language);
}

START_TEST(the_distance_is_that_of_the_table_for_every_history)
{
  static const int worked[] = { 0, 11, 12, 60 }, places[] = { 0, 1, 5461, GRID - 1 };
  for (int p = 0; p < 4; p++) {
    set_place(places[p]);
    for (int since = 0; since <= 72; since++)
      for (int w = 0; w < 4; w++)
        for (int rest = 0; rest < 6; rest++) {
          struct history x = { since, worked[w], rest % 2, rest / 2 };
          set_history(&x);
          ck_assert_int_eq(decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS), months_of_table(places[p], &x));
        }
  }
  set_history(&ready);
  for (int i = 0; i < DOMAINS; i++) {
    set_place(0);
    set(domains[i], 1);
    ck_assert_int_eq(decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS), 3); /* what can hardly be noticed adds nothing */
  }
}
END_TEST

START_TEST(the_distance_never_falls_when_a_problem_grows)
{
  static bijstand_value months[GRID], phases[GRID];
  for (int place = 0; place < GRID; place++) {
    set_place(place);
    months[place] = decided(loose, BIJSTAND_OUTCOME_DISTANCE_MONTHS);
    phases[place] = also(BIJSTAND_OUTCOME_PHASE, who);
    ck_assert_int_eq(months[place], months_of_table(place, &ready));
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

/*
 * What table C reads: of each domain whether it is severe or acute, the phase, the ladder, isolation, rest and the
 * echelon. A lighter problem is none to this table, so the grid is all of its inputs.
 */
enum { CLASSES = 3, INPUTS = 2187 /* CLASSES ^ DOMAINS */ };
enum { MEDICAL, PSYCHIATRIC, ADDICTION, DEBT, JUSTICE, HOUSING, CARE_DUTIES };
struct input { int severity[DOMAINS], isolation, ladder, rest, strict, phase; };

/* The plan that the table has for an input, read from above. */
static bijstand_value plan_of_table(const struct input *x)
{
  const int *severity = x->severity;
  int near = x->phase == BIJSTAND_PHASE_PHASE_2 || x->phase == BIJSTAND_PHASE_PHASE_3, severe = 0;
  for (int i = 0; i < DOMAINS; i++)
    severe |= severity[i] >= 3;
  if (severity[ADDICTION] == 4 || severity[PSYCHIATRIC] == 4 || severity[MEDICAL] == 4 || severity[HOUSING] == 4)
    return BIJSTAND_ADVISED_PLAN_CARE;
  if (x->phase == BIJSTAND_PHASE_PHASE_1)
    return BIJSTAND_ADVISED_PLAN_MEDIATION;
  if (near && x->strict)
    return BIJSTAND_ADVISED_PLAN_GUIDANCE;
  if (x->rest)
    return BIJSTAND_ADVISED_PLAN_REST;
  if (severe)
    return BIJSTAND_ADVISED_PLAN_CARE;
  if (x->ladder <= 2 || x->isolation >= 3)
    return BIJSTAND_ADVISED_PLAN_PARTICIPATION;
  return x->ladder <= 4 || near ? BIJSTAND_ADVISED_PLAN_GUIDANCE : BIJSTAND_ADVISED_PLAN_PARTICIPATION;
}

static void check_plan(const struct input *x)
{
  bijstand_value plan = decided(x->strict ? strict : loose, BIJSTAND_OUTCOME_ADVISED_PLAN);
  ck_assert_int_eq(also(BIJSTAND_OUTCOME_PHASE, who), x->phase);
  ck_assert_msg(plan == plan_of_table(x), "severities %d %d %d %d %d %d %d, isolation %d, step %d, rest %d, strict %d, "
                "phase %d: plan %d", x->severity[0], x->severity[1], x->severity[2], x->severity[3], x->severity[4],
                x->severity[5], x->severity[6], x->isolation, x->ladder, x->rest, x->strict, x->phase + 1, (int)plan);
}

/* Every setting of phase, ladder, isolation, rest and the echelon, for the severities that are set. */
static void check_settings(struct input *x)
{
  for (x->phase = BIJSTAND_PHASE_PHASE_1; x->phase <= BIJSTAND_PHASE_UNDETERMINED; x->phase++) {
    set("distance_phase", x->phase);
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

/* Of how many places one is looked at: GRID_EACH in the environment, for what is slow; all of them without it. */
static int grid_step(void)
{
  const char *text = getenv("GRID_EACH");
  int each = text == NULL ? 1 : atoi(text);
  return each > 0 ? each : 1;
}

/* A part of the grid for each round of a loop, so that none of them takes long. */
START_TEST(every_input_has_the_one_plan_of_the_table)
{
  static const int severe[CLASSES] = { 0, 3, 4 };
  struct input x = { .strict = 0 };
  uint32_t questions = BIJSTAND_QUESTION_ELIGIBILITY | BIJSTAND_QUESTION_ACTIVATION;
  ck_assert_int_eq(bijstand_decision_ask(decision, questions), BIJSTAND_OK);
  for (int place = _i; place < INPUTS; place += CLASSES * CLASSES * grid_step()) {
    int rest = place;
    for (int i = 0; i < DOMAINS; i++, rest /= CLASSES)
      set(domains[i], x.severity[i] = severe[rest % CLASSES]);
    check_settings(&x);
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
  tcase_add_test(tests, the_distance_is_that_of_the_table_for_every_history);
  tcase_add_test(tests, the_distance_never_falls_when_a_problem_grows);
  tcase_add_test(tests, the_distance_never_falls_when_the_time_without_work_grows);
  tcase_add_test(tests, health_weighs_as_much_as_other_problems_and_those_more_than_schooling_language_and_experience);
  tcase_add_loop_test(tests, every_input_has_the_one_plan_of_the_table, 0, CLASSES * CLASSES);
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
