/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Values, articles, grounds, outcomes and questions in words, in both languages.
 */
#include <bijstand/explain.h>

#include "tests/rules/household.h"

#define F(name) BIJSTAND_FACT_##name

enum { DUTCH = BIJSTAND_LANGUAGE_DUTCH, ENGLISH = BIJSTAND_LANGUAGE_ENGLISH };

static char text[1024];
static size_t length;

static bijstand_rule rule(const char *name)
{
  const struct bijstand_rule_info *info = bijstand_rule_by_name(name);
  ck_assert_msg(info != NULL, "no rule %s", name);
  return info->number;
}

/* --- values --------------------------------------------------------------------------------------------- */

static const struct value_case {
  bijstand_fact fact;
  bijstand_value value;
  const char *in[BIJSTAND_LANGUAGE_COUNT];
} value_cases[] = {
  { F(INCOME_WORK_NET), 0, { "€ 0,00", "€0.00" } },
  { F(INCOME_WORK_NET), 7, { "€ 0,07", "€0.07" } },
  { F(INCOME_WORK_NET), 99999, { "€ 999,99", "€999.99" } },
  { F(INCOME_WORK_NET), 800000, { "€ 8.000,00", "€8,000.00" } },
  { F(INCOME_WORK_NET), 123456789, { "€ 1.234.567,89", "€1,234,567.89" } },
  { F(INCOME_SELF_EMPLOYED), -120050, { "€ -1.200,50", "-€1,200.50" } },
  { F(BIRTH_DATE), 10064, { "22 juli 1997", "22 July 1997" } },
  { F(NEED_START_DATE), BIJSTAND_NEVER, { "geen", "none" } },
  { F(DECEASED), 0, { "nee", "no" } },
  { F(DECEASED), 1, { "ja", "yes" } },
  { F(HOME_TENURE), BIJSTAND_HOME_TENURE_OWNED, { "eigen woning", "own home" } },
  { F(CARE_SHARE_PERCENT), 50, { "50", "50" } },
  { F(NATIONALITY), BIJSTAND_UNKNOWN, { "nog niet bekend", "not known yet" } },
};

START_TEST(a_value_is_written_as_its_readers_write_it)
{
  const struct value_case *c = &value_cases[_i];
  for (bijstand_language language = 0; language < BIJSTAND_LANGUAGE_COUNT; language++) {
    ck_assert_int_eq(bijstand_explain_value(c->fact, c->value, language, text, sizeof text, &length),
                     BIJSTAND_OK);
    ck_assert_str_eq(text, c->in[language]);
    ck_assert_uint_eq(length, strlen(text));
  }
}
END_TEST

/* --- articles ------------------------------------------------------------------------------------------- */

static const struct article_case {
  const char *rule;
  const char *brief, *dutch, *english;
} article_cases[] = {
  { "limit_single", "Pw 34(3)(a)", "artikel 34, lid 3, onderdeel a, van de Participatiewet",
    "section 34(3)(a) Participatiewet" },
  { "norm_single_2015", "Pw 21(a)", "artikel 21, onderdeel a, van de Participatiewet",
    "section 21(a) Participatiewet" },
  { "assets_present_2004", "WWB 34(1)", "artikel 34, lid 1, van de Wet werk en bijstand",
    "section 34(1) Wet werk en bijstand" },
  { "pension_day", "AOW 7a", "artikel 7a van de Algemene Ouderdomswet", "section 7a Algemene Ouderdomswet" },
  { "strike_abw", "Abw 9(1)(c)", "artikel 9, lid 1, onderdeel c, van de Algemene bijstandswet",
    "section 9(1)(c) Algemene bijstandswet" },
  { "union_citizen_2006", "Richtlijn 2004/38 24(2)", "artikel 24, lid 2, van Richtlijn 2004/38/EG",
    "article 24(2) Directive 2004/38/EC" },
};

START_TEST(an_article_is_cited_briefly_or_spelled_out)
{
  const struct article_case *c = &article_cases[_i];
  bijstand_explain_article(rule(c->rule), DUTCH, 0, text, sizeof text, &length);
  ck_assert_str_eq(text, c->brief);
  bijstand_explain_article(rule(c->rule), DUTCH, BIJSTAND_CITE_IN_FULL, text, sizeof text, &length);
  ck_assert_str_eq(text, c->dutch);
  bijstand_explain_article(rule(c->rule), ENGLISH, BIJSTAND_CITE_IN_FULL, text, sizeof text, &length);
  ck_assert_str_eq(text, c->english);
}
END_TEST

/* --- grounds -------------------------------------------------------------------------------------------- */

/* The sentence of a ground of the case as if its rule had come out like this. */
static const char *ground(struct bench b, const char *name, int32_t outcome, bijstand_language language,
                          uint32_t style)
{
  struct bijstand_ground g = { rule(name), BIJSTAND_CASE, outcome, 0 };
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, language, style, text, sizeof text, &length),
                   BIJSTAND_OK);
  return text;
}

START_TEST(a_ground_holds_the_values_of_the_case_and_its_article_in_front_or_behind)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  decide(b, d, "2026-07-01");
  const int32_t applies = BIJSTAND_GROUND_APPLIES;
  ck_assert_str_eq(ground(b, "limit_single", applies, DUTCH, BIJSTAND_CITE_NOT),
                   "Vermogensgrens alleenstaande: € 8.000,00.");
  ck_assert_str_eq(ground(b, "limit_single", applies, DUTCH, BIJSTAND_CITE_BEFORE),
                   "Pw 34(3)(a): Vermogensgrens alleenstaande: € 8.000,00.");
  ck_assert_str_eq(ground(b, "limit_single", applies, ENGLISH, BIJSTAND_CITE_BEHIND),
                   "Asset limit of a single person: €8,000.00 (Pw 34(3)(a)).");
  ck_assert_str_eq(ground(b, "limit_single", applies, DUTCH, BIJSTAND_CITE_BEHIND | BIJSTAND_CITE_IN_FULL),
                   "Vermogensgrens alleenstaande: € 8.000,00 (artikel 34, lid 3, onderdeel a, van de "
                   "Participatiewet).");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_rule_that_does_not_apply_is_open_or_leaves_a_choice_says_so_first)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(ground(b, "separated_2015", BIJSTAND_GROUND_DOES_NOT_APPLY, DUTCH, BIJSTAND_CITE_BEFORE),
                   "Pw 3(2)(b), niet van toepassing: De echtgenoten leven duurzaam gescheiden.");
  ck_assert_str_eq(ground(b, "separated_2015", BIJSTAND_GROUND_DOES_NOT_APPLY, ENGLISH, BIJSTAND_CITE_NOT),
                   "Does not apply: The spouses live permanently apart.");
  ck_assert_str_eq(ground(b, "separated_2015", BIJSTAND_GROUND_OPEN, DUTCH, BIJSTAND_CITE_NOT),
                   "Nog niet bekend: De echtgenoten leven duurzaam gescheiden.");
  ck_assert_str_eq(ground(b, "separated_2015", BIJSTAND_GROUND_DISCRETIONARY, ENGLISH, BIJSTAND_CITE_NOT),
                   "At the discretion of the college: The spouses live permanently apart.");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(no_sentence_of_any_rule_keeps_an_unfilled_place)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  static const char *const days[] = { "1997-03-01", "2005-03-01", "2012-03-01", "2015-06-01", "2026-07-01" };
  struct bijstand_ground g;
  add_child(d, "child1", "2020-01-01");
  add_housemate(d, "kees", "1980-01-01");
  for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
    decide(b, d, days[i]);
    for (int32_t place = 0; bijstand_decision_ground_at(b.decision, place, &g) == BIJSTAND_OK; place++)
      for (bijstand_language language = 0; language < BIJSTAND_LANGUAGE_COUNT; language++) {
        ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, language, BIJSTAND_CITE_BEFORE, text,
                                                 sizeof text, &length),
                         BIJSTAND_OK);
        ck_assert_msg(length < sizeof text && strpbrk(text, "{}") == NULL, "%s", text);
      }
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* --- outcomes and questions ----------------------------------------------------------------------------- */

static const char *outcome(struct bench b, bijstand_outcome number, int32_t person,
                           bijstand_language language)
{
  ck_assert_int_eq(bijstand_explain_outcome(b.decision, number, person, language, text, sizeof text, &length),
                   BIJSTAND_OK);
  return text;
}

START_TEST(an_outcome_is_one_line)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  decide(b, d, "2026-07-15");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_MONTH_AMOUNT, CASE, DUTCH),
                   "Bijstand over juli 2026: € 2.027,79");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_MONTH_AMOUNT, CASE, ENGLISH),
                   "Assistance for July 2026: €2,027.79");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_BENEFIT, CASE, DUTCH),
                   "Bijstand per maand op 15 juli 2026: € 2.027,79");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_HOUSEHOLD, CASE, DUTCH), "Gezinssituatie: gehuwden");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_RIGHT, CASE, DUTCH), "Recht op algemene bijstand: ja");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_PENSION_AGE_REACHED, 1, ENGLISH),
                   "State pension age reached (partner): no");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_share_of_the_norm_of_a_couple_is_a_fraction)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  decide(b, d, "2026-07-15");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_NORM_SHARE, CASE, ENGLISH),
                   "Norm as share of the norm of a couple: 7/10");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_SUPPLEMENT_SHARE, CASE, DUTCH),
                   "Toeslag als deel van de gehuwdennorm: geen");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_is_open_is_told_with_its_bounds)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, F(INCOME_WORK_NET), EVER, EVER);
  bijstand_dossier_set_range(d, 0, F(INCOME_WORK_NET), EVER, EVER, 20000, 50000);
  fact(d, 0, "work_helps_reintegration", "false");
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_INCOME_COUNTED, CASE, DUTCH),
                   "Inkomen dat meetelt: nog niet bekend (tussen € 200,00 en € 500,00)");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_MONTH_AMOUNT, CASE, ENGLISH),
                   "Assistance for July 2026: not known yet (between €919.46 and €1,219.46)");
  bijstand_dossier_unset(d, 0, F(INCOME_WORK_NET), EVER, EVER);
  fact(d, 0, "income_work_net", "?");
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_INCOME_COUNTED, CASE, DUTCH),
                   "Inkomen dat meetelt: nog niet bekend");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_MONTH_AMOUNT, CASE, DUTCH),
                   "Bijstand over juli 2026: nog niet bekend (ten hoogste € 1.419,46)");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(an_amount_that_may_be_none_and_a_date_are_told_in_their_own_words)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  bijstand_dossier_unset(d, 1, F(NATIONALITY), EVER, EVER);
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_PAYMENT_EACH, CASE, DUTCH),
                   "Uitbetaling aan ieder van de partners: nog niet bekend (ten minste € 963,20, of geen)");
  bijstand_dossier_unset(d, 0, F(BIRTH_DATE), EVER, EVER);
  fact(d, 0, "birth_date", "1992-01-01..1992-12-31");
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_PENSION_AGE_DATE, 0, ENGLISH),
                   "Day of reaching state pension age (applicant): not known yet (between 1 April 2059 and "
                   "31 March 2060)");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_code_that_is_open_is_told_as_one_of_some)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  bijstand_dossier_unset(d, 1, F(LEGAL_BOND), EVER, EVER);
  fact(d, 1, "legal_bond", "none");
  decide(b, d, "2026-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_HOUSEHOLD, CASE, DUTCH),
                   "Gezinssituatie: nog niet bekend (alleenstaande of gehuwden)");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_HOUSEHOLD, CASE, ENGLISH),
                   "Household: not known yet (single person or couple)");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_is_not_covered_is_told_as_that)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  decide(b, d, "2190-07-01");
  ck_assert_str_eq(outcome(b, BIJSTAND_OUTCOME_NORM, CASE, DUTCH),
                   "Norm per maand: voor deze dag is geen bedrag of termijn bekend");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_question_names_the_person)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  const struct bijstand_missing of_person = { 0, F(NATIONALITY) }, of_case = { CASE, F(HOME_TENURE) };
  decide(b, d, "2026-07-01");
  bijstand_explain_missing(b.decision, &of_person, DUTCH, text, sizeof text, &length);
  ck_assert_str_eq(text, "applicant: Welke nationaliteit heeft u?");
  bijstand_explain_missing(b.decision, &of_person, ENGLISH, text, sizeof text, &length);
  ck_assert_str_eq(text, "applicant: What is your nationality?");
  bijstand_explain_missing(b.decision, &of_case, ENGLISH, text, sizeof text, &length);
  ck_assert_str_eq(text, "Do you rent, own your home, live in with somebody, or have no home?");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

/* --- what is refused ------------------------------------------------------------------------------------ */

START_TEST(what_does_not_exist_is_refused_and_nothing_is_written)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  struct bijstand_ground g = { 0, CASE, BIJSTAND_GROUND_APPLIES, 0 },
                         none = { -1, CASE, BIJSTAND_GROUND_APPLIES, 0 };
  struct bijstand_missing m = { 0, F(NATIONALITY) }, nothing = { 0, -1 };
  const bijstand_status refused = BIJSTAND_ERROR_ARGUMENT;
  const bijstand_outcome right = BIJSTAND_OUTCOME_RIGHT;
  strcpy(text, "as it was");
  length = 7;
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, DUTCH, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_outcome(b.decision, right, CASE, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_missing(b.decision, &m, DUTCH, text, 9, &length), refused);
  decide(b, d, "2026-07-01");
  ck_assert_int_eq(bijstand_explain_ground(NULL, &g, DUTCH, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, NULL, DUTCH, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &none, DUTCH, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, 2, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, -1, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, DUTCH, 0, NULL, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_ground(b.decision, &g, DUTCH, 0, text, 9, NULL), refused);
  ck_assert_int_eq(bijstand_explain_outcome(b.decision, right, 0, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_outcome(b.decision, -1, CASE, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_outcome(b.decision, right, CASE, DUTCH, text, 9, NULL), refused);
  ck_assert_int_eq(bijstand_explain_missing(b.decision, &nothing, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_missing(b.decision, NULL, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_missing(b.decision, &m, 9, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_value(-1, 0, DUTCH, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_value(F(DECEASED), 0, 5, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_article(-1, DUTCH, 0, text, 9, &length), refused);
  ck_assert_int_eq(bijstand_explain_article(0, DUTCH, 0, NULL, 9, &length), refused);
  ck_assert_str_eq(text, "as it was");
  ck_assert_uint_eq(length, 7);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_text_that_does_not_fit_is_cut_off_between_characters)
{
  char small[5] = "zzzz";
  ck_assert_int_eq(bijstand_explain_value(F(INCOME_WORK_NET), 5, DUTCH, small, 4, &length), BIJSTAND_OK);
  ck_assert_str_eq(small, "€");
  ck_assert_uint_eq(length, strlen("€ 0,05"));
  for (size_t size = 1; size <= 3; size++) {
    ck_assert_int_eq(bijstand_explain_value(F(INCOME_WORK_NET), 5, DUTCH, small, size, &length), BIJSTAND_OK);
    ck_assert_str_eq(small, "");
  }
  ck_assert_int_eq(bijstand_explain_value(F(INCOME_WORK_NET), 5, DUTCH, NULL, 0, &length), BIJSTAND_OK);
  ck_assert_uint_eq(length, strlen("€ 0,05"));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("sentences");
  TCase *tcase = tcase_create("sentences");
  tcase_add_loop_test(tcase, a_value_is_written_as_its_readers_write_it, 0, COUNT(value_cases));
  tcase_add_loop_test(tcase, an_article_is_cited_briefly_or_spelled_out, 0, COUNT(article_cases));
  tcase_add_test(tcase, a_ground_holds_the_values_of_the_case_and_its_article_in_front_or_behind);
  tcase_add_test(tcase, a_rule_that_does_not_apply_is_open_or_leaves_a_choice_says_so_first);
  tcase_add_test(tcase, no_sentence_of_any_rule_keeps_an_unfilled_place);
  tcase_add_test(tcase, an_outcome_is_one_line);
  tcase_add_test(tcase, a_share_of_the_norm_of_a_couple_is_a_fraction);
  tcase_add_test(tcase, what_is_open_is_told_with_its_bounds);
  tcase_add_test(tcase, an_amount_that_may_be_none_and_a_date_are_told_in_their_own_words);
  tcase_add_test(tcase, a_code_that_is_open_is_told_as_one_of_some);
  tcase_add_test(tcase, what_is_not_covered_is_told_as_that);
  tcase_add_test(tcase, a_question_names_the_person);
  tcase_add_test(tcase, what_does_not_exist_is_refused_and_nothing_is_written);
  tcase_add_test(tcase, a_text_that_does_not_fit_is_cut_off_between_characters);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
