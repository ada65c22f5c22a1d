/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Sentences: articles, grounds, outcomes and questions, one at a time.
 */
#include "explain/writer.h"

#include <string.h>

/* --- articles ------------------------------------------------------------------------------------------- */

/* artikel 34, lid 3, onderdeel a, van de Participatiewet */
static void write_article_in_dutch(struct writer *w, const struct bijstand_rule_info *rule, const char *name)
{
  int divided = rule->lid[0] != '\0' || rule->onderdeel[0] != '\0';
  bijstand_write(w, "artikel %s", rule->article);
  if (rule->lid[0] != '\0')
    bijstand_write(w, ", lid %s", rule->lid);
  if (rule->onderdeel[0] != '\0')
    bijstand_write(w, ", onderdeel %s", rule->onderdeel);
  bijstand_write(w, "%s van %s", divided ? "," : "", name);
}

/* section 34(3)(a) Participatiewet: what Parliament made has sections, all else has articles. */
static void write_article_in_english(struct writer *w, const struct bijstand_rule_info *rule,
                                     const char *name, const char *unit)
{
  bijstand_write(w, "%s %s", unit, rule->article);
  if (rule->lid[0] != '\0')
    bijstand_write(w, "(%s)", rule->lid);
  if (rule->onderdeel[0] != '\0')
    bijstand_write(w, "(%s)", rule->onderdeel);
  bijstand_write(w, " %s", name);
}

static void write_in_full(struct writer *w, const struct bijstand_rule_info *rule)
{
  struct bijstand_text act = { rule->act, strlen(rule->act) };
  const char *statute = bijstand_word_find(w, "statute", act);
  const char *decree = bijstand_word_find(w, "decree", act);
  const char *name = statute != NULL ? statute : decree != NULL ? decree : rule->act;
  if (w->language == BIJSTAND_LANGUAGE_DUTCH)
    write_article_in_dutch(w, rule, name);
  else
    write_article_in_english(w, rule, name, statute != NULL ? "section" : "article");
}

void bijstand_write_article(struct writer *w, const struct bijstand_rule_info *rule, uint32_t style)
{
  if (style & BIJSTAND_CITE_IN_FULL)
    write_in_full(w, rule);
  else
    bijstand_write(w, "%s", rule->citation);
}

bijstand_status bijstand_explain_article(bijstand_rule rule, bijstand_language language, uint32_t style,
                                         char *text, size_t size, size_t *length)
{
  const struct bijstand_rule_info *info = bijstand_rule_by_id(rule);
  struct writer w;
  if (info == NULL || !bijstand_writer_start(&w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_write_article(&w, info, style);
  return bijstand_writer_end(&w, length);
}

/* --- grounds -------------------------------------------------------------------------------------------- */

/* What goes before a sentence that is not plainly true of this case; null when it is. */
static const char *caveat(const struct writer *w, const struct bijstand_ground *ground)
{
  if (ground->of_month)
    return bijstand_either(w, "op een ander deel van de maand", "on another part of the month");
  switch (ground->outcome) {
  case BIJSTAND_GROUND_DOES_NOT_APPLY:
    return bijstand_either(w, "niet van toepassing", "does not apply");
  case BIJSTAND_GROUND_OPEN:
    return bijstand_either(w, "nog niet bekend", "not known yet");
  case BIJSTAND_GROUND_DISCRETIONARY:
    return bijstand_either(w, "keuze van het college", "at the discretion of the college");
  default:
    return NULL;
  }
}

/* A sentence of the table up to its end, with the values of the decision in its places. */
static void write_filled(struct writer *w, const bijstand_decision *decision, const char *text,
                         const char *end, int32_t person)
{
  while (text < end) {
    const char *open = memchr(text, '{', (size_t)(end - text));
    const char *close = open == NULL ? NULL : memchr(open, '}', (size_t)(end - open));
    struct quantity quantity;
    if (close == NULL) {
      bijstand_write_piece(w, text, (size_t)(end - text));
      return;
    }
    bijstand_write_piece(w, text, (size_t)(open - text));
    struct bijstand_text name = { open + 1, (size_t)(close - open - 1) };
    if (bijstand_quantity_named(decision, name, person, &quantity))
      bijstand_write_quantity(w, &quantity);
    else
      bijstand_write_piece(w, open, (size_t)(close + 1 - open));
    text = close + 1;
  }
}

void bijstand_write_ground(struct writer *w, const bijstand_decision *decision,
                           const struct bijstand_ground *ground, uint32_t style)
{
  const struct bijstand_rule_info *rule = bijstand_rule_by_id(ground->rule);
  const char *text = bijstand_either(w, rule->text_nl, rule->text_en);
  const char *end = text + strlen(text);
  const char *before = caveat(w, ground);
  if (style & BIJSTAND_CITE_BEFORE) {
    bijstand_write_article(w, rule, style);
    bijstand_write(w, "%s%s: ", before != NULL ? ", " : "", before != NULL ? before : "");
  } else if (before != NULL) {
    bijstand_write_capital(w, before);
    bijstand_write(w, ": ");
  }
  if (style & BIJSTAND_CITE_BEHIND && end > text && end[-1] == '.')
    end--;
  write_filled(w, decision, text, end, ground->person);
  if (style & BIJSTAND_CITE_BEHIND) {
    bijstand_write(w, " (");
    bijstand_write_article(w, rule, style);
    bijstand_write(w, ").");
  }
}

bijstand_status bijstand_explain_ground(const bijstand_decision *decision,
                                        const struct bijstand_ground *ground, bijstand_language language,
                                        uint32_t style, char *text, size_t size, size_t *length)
{
  struct writer w;
  if (bijstand_decision_date(decision) == BIJSTAND_UNKNOWN || ground == NULL ||
      bijstand_rule_by_id(ground->rule) == NULL || !bijstand_writer_start(&w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_write_ground(&w, decision, ground, style);
  return bijstand_writer_end(&w, length);
}

/* --- outcomes ------------------------------------------------------------------------------------------- */

/* What an outcome is called: its label, or else its term in Dutch and what it means in English. */
static void write_label(struct writer *w, const struct bijstand_outcome_info *info, bijstand_value date)
{
  const char *label =
      bijstand_word_find(w, "outcome", (struct bijstand_text){ info->name, strlen(info->name) });
  if (label == NULL || label[0] == '\0')
    label = bijstand_either(w, info->term, info->gloss);
  const char *place = strchr(label, '{');
  if (place == NULL) {
    bijstand_write_capital(w, label);
    return;
  }
  bijstand_write_piece(w, label, (size_t)(place - label));
  if (strncmp(place, "{month}", 7) == 0)
    bijstand_write_month(w, date);
  else
    bijstand_write_date(w, date);
  bijstand_write(w, "%s", strchr(place, '}') + 1);
}

void bijstand_write_outcome(struct writer *w, const bijstand_decision *decision, bijstand_outcome outcome,
                            int32_t person)
{
  const char *id = bijstand_id_in_decision(decision, person);
  struct quantity quantity;
  int32_t answer = BIJSTAND_ANSWER_KNOWN;
  write_label(w, bijstand_outcome_by_id(outcome), bijstand_decision_date(decision));
  if (id != NULL)
    bijstand_write(w, " (%s)", id);
  bijstand_write(w, ": ");
  bijstand_decision_answer(decision, outcome, person, &answer);
  if (answer == BIJSTAND_ANSWER_NOT_COVERED)
    bijstand_write(w, "%s",
                   bijstand_either(w, "voor deze dag is geen bedrag of termijn bekend",
                                   "no amount or term is known for this day"));
  else if (answer == BIJSTAND_ANSWER_OPEN_IN_LAW)
    bijstand_write(w, "%s", bijstand_either(w, "door de wet opengelaten", "left open by the act"));
  else if (bijstand_quantity_of_outcome(decision, outcome, person, &quantity))
    bijstand_write_quantity(w, &quantity);
}

bijstand_status bijstand_explain_outcome(const bijstand_decision *decision, bijstand_outcome outcome,
                                         int32_t person, bijstand_language language, char *text, size_t size,
                                         size_t *length)
{
  struct writer w;
  bijstand_value value;
  if (bijstand_decision_value(decision, outcome, person, &value) != BIJSTAND_OK ||
      !bijstand_writer_start(&w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_write_outcome(&w, decision, outcome, person);
  return bijstand_writer_end(&w, length);
}

/* --- facts ---------------------------------------------------------------------------------------------- */

bijstand_status bijstand_explain_value(bijstand_fact fact, bijstand_value value, bijstand_language language,
                                       char *text, size_t size, size_t *length)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  struct writer w;
  if (info == NULL || !bijstand_writer_start(&w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  struct quantity quantity = { .type = info->type,
                               .name = info->name,
                               .codes = info->values,
                               .may_be_none = info->type == BIJSTAND_TYPE_DATE,
                               .value = value };
  bijstand_write_quantity(&w, &quantity);
  return bijstand_writer_end(&w, length);
}

int bijstand_question_is_for_client(const struct bijstand_fact_info *fact)
{
  return fact->question[0] != '(';
}

void bijstand_write_question(struct writer *w, const struct bijstand_fact_info *fact)
{
  const char *question = bijstand_either(w, fact->question, fact->question_en);
  const char *end = question[0] == '(' ? strchr(question, ')') : NULL;
  bijstand_write(w, "%s", end == NULL ? question : end + 2);
}

bijstand_status bijstand_explain_missing(const bijstand_decision *decision,
                                         const struct bijstand_missing *missing, bijstand_language language,
                                         char *text, size_t size, size_t *length)
{
  struct writer w;
  const struct bijstand_fact_info *info = missing == NULL ? NULL : bijstand_fact_by_id(missing->fact);
  if (bijstand_decision_date(decision) == BIJSTAND_UNKNOWN || info == NULL ||
      !bijstand_writer_start(&w, language, text, size, length))
    return BIJSTAND_ERROR_ARGUMENT;
  const char *id = bijstand_id_in_decision(decision, missing->person);
  if (id != NULL)
    bijstand_write(&w, "%s: ", id);
  bijstand_write(&w, "%s", bijstand_either(&w, info->question, info->question_en));
  return bijstand_writer_end(&w, length);
}
