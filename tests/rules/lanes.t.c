/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A rule has one text and is compiled twice: for what is known, and for what may be. On generated dossiers of all years
 * both must answer alike: what the known lane settles is settled and the same among possibilities, and what it leaves open
 * has something in common with them. (It may cut a month in fewer parts, and then know less of a month that is open.)
 */
#include <check.h>

#include "bench/generated.h"
#include "rules/decision.h"

static void needs_possibilities(view *v) { v->open = 1; }

/* The walks, in which each rule says that it read something open. */
static const struct walk *const *walks_without_known_lane(const struct walk *const *known)
{
  static struct step steps[WALKS][STEPS_MAX];
  static struct walk walk[WALKS];
  static const struct walk *walks[WALKS];
  for (int32_t w = 0; w < WALKS; w++) {
    for (int32_t i = 0; i < known[w]->count; i++) {
      steps[w][i] = known[w]->steps[i];
      if (steps[w][i].kind == STEP_RULE)
        steps[w][i].run = needs_possibilities;
    }
    walk[w] = (struct walk){ steps[w], known[w]->count };
    walks[w] = &walk[w];
  }
  return walks;
}

/* Makes each step of the laws that a decision keeps be taken among possibilities. */
static void leave_known_lane(bijstand_decision *d)
{
  for (int32_t l = 0; l < LAWS_KEPT; l++)
    if (d->law[l].serial > 0 && d->law[l].stretch.low <= d->law[l].stretch.high)
      d->law[l].program.known = walks_without_known_lane(d->law[l].program.known);
}

/* The days of a law that the month has come across are resolved afresh for each dossier. */
static void forget_laws(bijstand_decision *d)
{
  for (int32_t l = 0; l < LAWS_KEPT; l++)
    d->law[l].stretch = (struct bijstand_range){ 1, 0 };
}

static int is_settled(const struct possible *a, int is_code)
{
  return is_code ? (a->low & (a->low - 1)) == 0 : a->low == a->high;
}

static int overlap(const struct possible *a, const struct possible *b, int is_code)
{
  return is_code ? (a->low & b->low) != 0 : a->low <= b->high && b->low <= a->high;
}

static int agree(const struct possible *known, const struct possible *possible, int is_code, int alike)
{
  if (alike && is_settled(known, is_code))
    return possible->low == known->low && possible->high == known->high;
  return overlap(known, possible, is_code);
}

/* Whether each part of the month is settled, so that both lanes tell it alike. */
static int month_is_settled(const view *v)
{
  for (int32_t i = 0; i < v->part_count; i++)
    if (!truth_settled(v->part[i].right) || !num_settled(v->part[i].norm) || !num_settled(v->part[i].benefit))
      return 0;
  return 1;
}

static void compare(bijstand_decision *known, bijstand_decision *possible)
{
  int month = month_is_settled(&known->day);
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *outcome = bijstand_outcome_at(i);
    int32_t width = outcome->scope == BIJSTAND_SCOPE_CASE ? 1 : outcome->scope == BIJSTAND_SCOPE_ADULT ? 2 : known->day.slots;
    for (int32_t p = 0; p < width; p++) {
      if (p == PARTNER && known->day.number_of[PARTNER] < 0)
        continue;
      int32_t place = bijstand_outcome_first_place[i] + p;
      ck_assert_msg(agree(&known->day.outcome[place], &possible->day.outcome[place], bijstand_place_is_code[place],
                          month || !outcome->of_month),
                    "%s of %d: %lld..%lld, and among possibilities %lld..%lld", outcome->name, p,
                    (long long)known->day.outcome[place].low, (long long)known->day.outcome[place].high,
                    (long long)possible->day.outcome[place].low, (long long)possible->day.outcome[place].high);
    }
  }
  for (int32_t i = 0; i < BIJSTAND_RULE_COUNT; i++)
    for (int32_t p = 0; known->day.active[i] && p < known->day.slots; p++)
      ck_assert_msg(known->day.ground[i][p] == 0 || possible->day.ground[i][p] == 0 ||
                        (known->day.ground[i][p] & possible->day.ground[i][p]) != 0,
                    "%s of %d: %d, and among possibilities %d", bijstand_rule_by_id(i)->name, p, known->day.ground[i][p],
                    possible->day.ground[i][p]);
}

START_TEST(both_lanes_answer_alike)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *known, *possible;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&known));
  must(bijstand_decision_new(&possible));
  for (int i = 0; i < 3000; i++) {
    bijstand_value date = 9496 + any(11300); /* 1996 to 2026 */
    bijstand_dossier *dossier = generate(date);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, known));
    forget_laws(possible);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, possible)); /* resolves the laws of the month */
    leave_known_lane(possible);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, possible));
    bijstand_decision_reach(known, ANSWER_ACTIVATION);
    bijstand_decision_reach(possible, ANSWER_ACTIVATION);
    compare(known, possible);
    bijstand_dossier_free(dossier);
  }
  bijstand_decision_free(known);
  bijstand_decision_free(possible);
  bijstand_rulebook_free(rulebook);
}
END_TEST

/* Puts what can't be into each place that the core does not give. */
static void spoil(struct possible *outcome)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    int32_t next = i + 1 < bijstand_outcome_count() ? bijstand_outcome_first_place[i + 1] : OUTCOME_PLACE_COUNT;
    for (int32_t place = bijstand_outcome_first_place[i]; bijstand_outcome_answer[i] != ANSWER_CORE && place < next; place++)
      outcome[place] = (struct possible){ -7, 7, 1 };
  }
}

START_TEST(nothing_of_right_and_amount_hangs_on_what_stands_aside)
{
  bijstand_rulebook *rulebook;
  bijstand_decision *clean, *spoilt;
  must(bijstand_rulebook_new(&rulebook));
  must(bijstand_decision_new(&clean));
  must(bijstand_decision_new(&spoilt));
  for (int n = 0; n < 3000; n++) {
    bijstand_value date = 9496 + any(11300);
    bijstand_dossier *dossier = generate(date);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, clean));
    spoil(spoilt->day.outcome);
    spoil(spoilt->other.outcome);
    must(bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, spoilt));
    for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
      const struct possible *a = &clean->day.outcome[bijstand_outcome_first_place[i]];
      const struct possible *b = &spoilt->day.outcome[bijstand_outcome_first_place[i]];
      ck_assert_msg(bijstand_outcome_answer[i] != ANSWER_CORE || (a->low == b->low && a->high == b->high),
                    "%s reads an outcome that stands aside", bijstand_outcome_at(i)->name);
    }
    bijstand_dossier_free(dossier);
  }
  bijstand_decision_free(clean);
  bijstand_decision_free(spoilt);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("rules/lanes");
  TCase *tcase = tcase_create("lanes");
  tcase_set_timeout(tcase, 600);
  suite_add_tcase(suite, tcase);
  tcase_add_test(tcase, both_lanes_answer_alike);
  tcase_add_test(tcase, nothing_of_right_and_amount_hangs_on_what_stands_aside);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
