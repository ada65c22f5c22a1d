/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the tables say in sentences: every rule has an article and two sentences whose places name something,
 * every code has a word, every fact a question in both languages.
 */
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "explain/writer.h"
#include "tables.h"

static struct bijstand_text piece(const char *text)
{
  return (struct bijstand_text){ text, strlen(text) };
}

/* The word of a list in a language, or null. */
static const char *word(const char *list, const char *name, bijstand_language language)
{
  struct writer w;
  size_t length = 0;
  ck_assert(bijstand_writer_start(&w, language, NULL, 0, &length));
  return bijstand_word_find(&w, list, piece(name));
}

/* --- rules ---------------------------------------------------------------------------------------------- */

START_TEST(no_ground_is_without_an_article)
{
  const struct bijstand_rule_info *rule = bijstand_rule_at(_i);
  ck_assert_msg(rule->act[0] != '\0', "%s names no act", rule->name);
  ck_assert_msg(rule->article[0] != '\0', "%s has no article", rule->name);
}
END_TEST

START_TEST(an_act_that_is_cited_has_a_name_in_full)
{
  const struct bijstand_rule_info *rule = bijstand_rule_at(_i);
  for (bijstand_language language = 0; language < BIJSTAND_LANGUAGE_COUNT; language++)
    ck_assert_msg(word("statute", rule->act, language) != NULL || word("decree", rule->act, language) != NULL,
                  "%s: words.csv does not know %s", rule->name, rule->act);
}
END_TEST

static void check_sentence(const struct bijstand_rule_info *rule, const char *text)
{
  size_t length = strlen(text);
  ck_assert_msg(length > 1 && text[length - 1] == '.', "%s: '%s' does not end in a full stop", rule->name,
                text);
  ck_assert_msg(!(text[0] >= 'a' && text[0] <= 'z'), "%s: '%s' does not begin with a capital", rule->name,
                text);
  ck_assert_msg(strstr(text, "  ") == NULL && text[0] != ' ', "%s: '%s' has a blank too many", rule->name,
                text);
}

START_TEST(a_ground_is_a_sentence_in_dutch_and_in_english)
{
  const struct bijstand_rule_info *rule = bijstand_rule_at(_i);
  check_sentence(rule, rule->text_nl);
  check_sentence(rule, rule->text_en);
}
END_TEST

/* Whether a place is an outcome, a fact or a parameter that this rule can speak of. */
static int names_something(const struct bijstand_rule_info *rule, const char *name)
{
  int of_case = bijstand_outcome_by_id(rule->outcome)->scope == BIJSTAND_SCOPE_CASE;
  const struct bijstand_outcome_info *outcome = bijstand_outcome_by_name(name);
  const struct bijstand_fact_info *fact = bijstand_fact_by_name(name);
  if (outcome != NULL)
    return outcome->scope == BIJSTAND_SCOPE_CASE ||
           outcome->scope == bijstand_outcome_by_id(rule->outcome)->scope;
  if (fact != NULL)
    return fact->scope == BIJSTAND_SCOPE_CASE || !of_case;
  return bijstand_parameter_by_name(name) != NULL;
}

static void check_places(const struct bijstand_rule_info *rule, const char *text)
{
  char name[64];
  for (const char *open = strchr(text, '{'); open != NULL; open = strchr(open + 1, '{')) {
    size_t length = strcspn(open + 1, "}");
    ck_assert_msg(open[1 + length] == '}' && length < sizeof name, "%s: a place that does not end",
                  rule->name);
    memcpy(name, open + 1, length);
    name[length] = '\0';
    ck_assert_msg(names_something(rule, name), "%s: {%s} names nothing that the rule can speak of",
                  rule->name, name);
  }
}

START_TEST(every_place_in_a_sentence_names_something)
{
  const struct bijstand_rule_info *rule = bijstand_rule_at(_i);
  check_places(rule, rule->text_nl);
  check_places(rule, rule->text_en);
}
END_TEST

/* --- words ---------------------------------------------------------------------------------------------- */

static void check_words(const char *list, const char *codes)
{
  char name[64];
  struct bijstand_text code;
  for (bijstand_value i = 0; (code = bijstand_codes_name(codes, i)).start != NULL; i++) {
    memcpy(name, code.start, code.length);
    name[code.length] = '\0';
    for (bijstand_language language = 0; language < BIJSTAND_LANGUAGE_COUNT; language++)
      ck_assert_msg(word(list, name, language) != NULL && word(list, name, language)[0] != '\0',
                    "words.csv: %s %s has no word", list, name);
  }
}

START_TEST(every_code_of_a_fact_has_a_word)
{
  const struct bijstand_fact_info *fact = bijstand_fact_at(_i);
  check_words(fact->name, fact->values);
}
END_TEST

START_TEST(every_code_of_an_outcome_has_a_word)
{
  const struct bijstand_outcome_info *outcome = bijstand_outcome_at(_i);
  check_words(outcome->name, outcome->values);
}
END_TEST

START_TEST(every_outcome_that_is_written_has_a_name_for_a_reader)
{
  const struct bijstand_outcome_info *outcome = bijstand_outcome_at(_i);
  if (outcome->key[0] == '\0')
    return;
  const char *english = word("outcome", outcome->name, BIJSTAND_LANGUAGE_ENGLISH);
  const char *dutch = word("outcome", outcome->name, BIJSTAND_LANGUAGE_DUTCH);
  ck_assert_msg(english != NULL && english[0] != '\0', "words.csv: %s has no English name", outcome->name);
  ck_assert_msg(dutch[0] != '\0' || outcome->term[0] != '\0', "%s has no Dutch name", outcome->name);
}
END_TEST

START_TEST(every_fact_is_asked_for_in_dutch_and_in_english)
{
  const struct bijstand_fact_info *fact = bijstand_fact_at(_i);
  ck_assert_msg(strchr(fact->question_en, '?') != NULL, "%s has no question in English", fact->name);
  ck_assert_msg((fact->question[0] == '(') == (fact->question_en[0] == '('),
                "%s: the two questions are put to different people", fact->name);
  ck_assert_msg(fact->question[0] != '(' || (strstr(fact->question, ") ") && strstr(fact->question_en, ") ")),
                "%s: it does not say who is asked", fact->name);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("sentences of the tables");
  TCase *rules = tcase_create("rules"), *words = tcase_create("words");
  tcase_add_loop_test(rules, no_ground_is_without_an_article, 0, BIJSTAND_RULE_COUNT);
  tcase_add_loop_test(rules, an_act_that_is_cited_has_a_name_in_full, 0, BIJSTAND_RULE_COUNT);
  tcase_add_loop_test(rules, a_ground_is_a_sentence_in_dutch_and_in_english, 0, BIJSTAND_RULE_COUNT);
  tcase_add_loop_test(rules, every_place_in_a_sentence_names_something, 0, BIJSTAND_RULE_COUNT);
  tcase_add_loop_test(words, every_code_of_a_fact_has_a_word, 0, BIJSTAND_FACT_COUNT);
  tcase_add_loop_test(words, every_code_of_an_outcome_has_a_word, 0, BIJSTAND_OUTCOME_COUNT);
  tcase_add_loop_test(words, every_outcome_that_is_written_has_a_name_for_a_reader, 0,
                      BIJSTAND_OUTCOME_COUNT);
  tcase_add_loop_test(words, every_fact_is_asked_for_in_dutch_and_in_english, 0, BIJSTAND_FACT_COUNT);
  suite_add_tcase(suite, rules);
  suite_add_tcase(suite, words);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
