/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The letter of a whole decision: a grant, a refusal, a notice while facts are missing; and what it never
 * holds.
 */
#include <bijstand/explain.h>

#include "base/text.h"
#include "tests/allocation.h"
#include "tests/rules/household.h"

enum { DUTCH = BIJSTAND_LANGUAGE_DUTCH, ENGLISH = BIJSTAND_LANGUAGE_ENGLISH, ROOM = 32768 };

static char letter[ROOM];

static void write_letter(struct bench b, bijstand_language language)
{
  size_t length = 0;
  ck_assert_int_eq(bijstand_explain_letter(b.decision, language, letter, ROOM, &length), BIJSTAND_OK);
  ck_assert_uint_lt(length, ROOM);
  ck_assert_uint_eq(length, strlen(letter));
}

static void holds(const char *text)
{
  ck_assert_msg(strstr(letter, text) != NULL, "the letter does not say '%s'", text);
}

static void lacks(const char *text)
{
  ck_assert_msg(strstr(letter, text) == NULL, "the letter says '%s'", text);
}

START_TEST(a_grant_tells_right_norm_amount_and_grounds_and_how_to_object)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("Besluit over uw bijstand\n\nAanvrager: applicant\nDag waar dit over gaat: 15 juli 2026\n");
  holds("Ja. U heeft op deze dag recht op algemene bijstand.\n");
  holds("Norm per maand: € 1.419,46\n");
  holds("Bijstand over juli 2026: € 1.419,46\n");
  holds("Uitbetaling over juli 2026, zonder vakantietoeslag: € 1.348,49\nVakantietoeslag over juli 2026: € "
        "70,97\n");
  holds("Zie artikel 21, onderdeel a, van de Participatiewet.\n");
  holds("bezwaar maken binnen 6 weken.");
  lacks("De maand in delen");
  lacks("nog niet bekend");
  lacks("Niet van toepassing");
  write_letter(b, ENGLISH);
  holds("Assistance for July 2026: €1,419.46\n");
  holds("See section 21(a) Participatiewet.\n");
  holds("object within 6 weeks.");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_refusal_tells_which_condition_is_not_met)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_ASSET_BANK, EVER, EVER);
  fact(d, 0, "asset_bank", "8000.01");
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("Nee. U heeft op deze dag geen recht op algemene bijstand.\n");
  holds("Vermogen: € 8.000,01\nVermogensgrens: € 8.000,00\n");
  holds("Niet van toepassing: Er is geen in aanmerking te nemen vermogen (€ 0,01). Zie artikel 19, lid 1, "
        "onderdeel b,");
  lacks("Bijstand over juli 2026");
  lacks("Niet van toepassing: Het inkomen");
  holds("binnen 6 weken");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(while_a_fact_is_missing_it_is_no_decision_and_asks_for_it)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  bijstand_dossier_unset(d, 0, BIJSTAND_FACT_INCOME_WORK_NET, EVER, EVER);
  bijstand_dossier_set_range(d, 0, BIJSTAND_FACT_INCOME_WORK_NET, EVER, EVER, 20000, 200000);
  fact(d, 0, "work_helps_reintegration", "false");
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("Bericht over uw bijstand: dit is nog geen besluit\n");
  holds("Dat weten wij nog niet.\n");
  holds("Bijstand over juli 2026: nog niet bekend (ten hoogste € 1.219,46)\n");
  holds("Wat moeten wij nog van u weten?\n- Hoeveel verdient u netto per maand?");
  lacks("binnen 6 weken");
  write_letter(b, ENGLISH);
  holds("- How much do you earn net per month?");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(what_the_college_finds_out_itself_is_not_asked_of_the_client)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  bijstand_dossier_unset(d, 1, BIJSTAND_FACT_NATIONALITY, EVER, EVER);
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("Wat moeten wij nog van u weten?\n- partner: Welke nationaliteit heeft u?");
  lacks("Wat zoeken wij zelf nog uit?");
  fact(d, CASE, "living_situation_proof_requested", "true");
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("Wat zoeken wij zelf nog uit?\n- Is de woonsituatie voldoende aangetoond?");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_month_in_parts_is_told_part_by_part)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("2005-07-15");
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  holds("De maand in delen\nVan 1 juli 2026 tot en met 14 juli 2026: norm € ");
  holds("\nVan 15 juli 2026 tot en met 31 juli 2026: norm € 1.419,46, bijstand € 1.419,46 per maand\n");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_letter_on_what_was_known_says_when_that_was)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  ck_assert_int_eq(bijstand_decide(b.rulebook, d, day("2026-03-15"), day("2026-04-01"), b.decision),
                   BIJSTAND_OK);
  write_letter(b, DUTCH);
  holds("Wij gaan uit van wat wij wisten op 1 april 2026\n");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_day_without_amounts_names_what_has_not_been_set)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("2150-02-10");
  decide(b, d, "2190-07-01");
  write_letter(b, DUTCH);
  holds("dit is nog geen besluit");
  holds("Voor deze dag is nog niet vastgesteld:\n- ");
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(no_personal_data_but_the_ids_are_in_a_letter)
{
  struct bench b = bench_new();
  bijstand_dossier *d = couple("1992-02-10", "1990-05-01");
  add_child(d, "child1", "2019-04-03");
  decide(b, d, "2026-07-15");
  for (bijstand_language language = DUTCH; language <= ENGLISH; language++) {
    write_letter(b, language);
    lacks("1992");
    lacks("1990");
    lacks("2019");
    holds("applicant");
    holds("partner");
    holds("child1");
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(a_buffer_of_any_size_gets_whole_characters_and_the_whole_length)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  static char part[ROOM];
  size_t whole = 0, length = 0;
  decide(b, d, "2026-07-15");
  write_letter(b, DUTCH);
  ck_assert_int_eq(bijstand_explain_letter(b.decision, DUTCH, NULL, 0, &whole), BIJSTAND_OK);
  ck_assert_uint_eq(whole, strlen(letter));
  for (size_t size = 1; size <= whole + 2; size++) {
    /* the shortest, the longest, those that would cut a character in two, and some between */
    if (size > 40 && size + 2 < whole && size % 101 != 0 && ((letter[size - 1] & 0x80) == 0 || size % 5 != 0))
      continue;
    memset(part, 'x', size + 1);
    ck_assert_int_eq(bijstand_explain_letter(b.decision, DUTCH, part, size, &length), BIJSTAND_OK);
    ck_assert_uint_eq(length, whole);
    ck_assert_uint_lt(strlen(part), size);
    ck_assert_uint_ge(strlen(part) + 3, size < whole ? size : whole);
    ck_assert_int_eq(strncmp(part, letter, strlen(part)), 0);
    ck_assert_uint_eq(bijstand_text_valid(part, strlen(part)), strlen(part));
    ck_assert_int_eq(part[size], 'x');
  }
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

START_TEST(writing_allocates_nothing_and_refuses_what_has_not_been_decided)
{
  struct bench b = bench_new();
  bijstand_dossier *d = single("1992-02-10");
  size_t length = 3;
  ck_assert_int_eq(bijstand_explain_letter(b.decision, DUTCH, letter, ROOM, &length),
                   BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_explain_letter(NULL, DUTCH, letter, ROOM, &length), BIJSTAND_ERROR_ARGUMENT);
  decide(b, d, "2026-07-15");
  ck_assert_int_eq(bijstand_explain_letter(b.decision, 2, letter, ROOM, &length), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_explain_letter(b.decision, DUTCH, NULL, ROOM, &length), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_explain_letter(b.decision, DUTCH, letter, ROOM, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_uint_eq(length, 3);
  allocation_fail_at(1);
  write_letter(b, DUTCH);
  ck_assert_int_eq(allocation_count(), 0);
  allocation_fail_at(0);
  bijstand_dossier_free(d);
  bench_free(b);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("letter");
  TCase *tcase = tcase_create("letter");
  tcase_set_timeout(tcase, 60);
  tcase_add_test(tcase, a_grant_tells_right_norm_amount_and_grounds_and_how_to_object);
  tcase_add_test(tcase, a_refusal_tells_which_condition_is_not_met);
  tcase_add_test(tcase, while_a_fact_is_missing_it_is_no_decision_and_asks_for_it);
  tcase_add_test(tcase, what_the_college_finds_out_itself_is_not_asked_of_the_client);
  tcase_add_test(tcase, a_month_in_parts_is_told_part_by_part);
  tcase_add_test(tcase, a_letter_on_what_was_known_says_when_that_was);
  tcase_add_test(tcase, a_day_without_amounts_names_what_has_not_been_set);
  tcase_add_test(tcase, no_personal_data_but_the_ids_are_in_a_letter);
  tcase_add_test(tcase, a_buffer_of_any_size_gets_whole_characters_and_the_whole_length);
  tcase_add_test(tcase, writing_allocates_nothing_and_refuses_what_has_not_been_decided);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
