/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Introspection of facts, outcomes and rules: the rows that tables.awk prints, found by number or, with a
 * second list in the order of the names, by halving. Numbers have no gaps, so that a place is a number; rules
 * alone have an order of their own.
 */
#include "tables.h"
#include <bijstand/rulebook.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

static const char *const role_names[BIJSTAND_ROLE_COUNT] = {
  [BIJSTAND_ROLE_APPLICANT] = "applicant",
  [BIJSTAND_ROLE_PARTNER] = "partner",
  [BIJSTAND_ROLE_CHILD] = "child",
  [BIJSTAND_ROLE_HOUSEMATE] = "housemate"
};

const char *bijstand_role_name(bijstand_role role)
{
  return role >= 0 && role < BIJSTAND_ROLE_COUNT ? role_names[role] : NULL;
}

/* The rows. */

/* How many values a type has that can be counted out; codes are numbered up to highest. */
#define VALUE_COUNT(type, highest) \
  ((type) == BIJSTAND_TYPE_BOOL ? 2 : (type) == BIJSTAND_TYPE_ENUM ? (int32_t)(highest) + 1 : 0)

#define BIJSTAND_FACT_ROW(number, symbol, name, scope, roles, type, values, unit, lowest, highest, resets, \
                          judgement, cost, otherwise, term, article, question, why, question_en) \
  [number] = { BIJSTAND_FACT_##symbol, name, scope, roles, type, values, VALUE_COUNT(type, highest), unit, \
               { lowest, highest }, resets, judgement, cost, otherwise, term, article, question, why, \
               question_en },
static const struct bijstand_fact_info facts[BIJSTAND_FACT_COUNT] = {
#include "facts.def"
};

#define BIJSTAND_OUTCOME_ROW(number, symbol, name, scope, type, values, unit, key, of_month, term, article, \
                             gloss, may_be_none, question) \
  [number] = { BIJSTAND_OUTCOME_##symbol, name, scope, type, values, unit, key, of_month, term, article, \
               gloss, may_be_none, question },
static const struct bijstand_outcome_info outcomes[BIJSTAND_OUTCOME_COUNT] = {
#include "outcomes.def"
};

#define BIJSTAND_RULE_ROW(number, symbol, name, outcome, act, article, lid, onderdeel, citation, from, \
                          until, decided_from, decided_until, discretion, always_named, text_nl, text_en, \
                          fact, counts, mark, detail_mark) \
  [number] = { BIJSTAND_RULE_##symbol, name, outcome, act, article, lid, onderdeel, citation, \
               { from, until }, { decided_from, decided_until }, discretion, always_named, text_nl, text_en, \
               fact, counts, mark, detail_mark },
static const struct bijstand_rule_info rules[BIJSTAND_RULE_COUNT] = {
#include "rules.def"
};
#undef BIJSTAND_RULE_ROW

/* The rows of rules stand in the order of the law, in which the numbers are not. */
#define BIJSTAND_RULE_ROW(number, ...) number,
static const int32_t rules_in_order[BIJSTAND_RULE_COUNT] = {
#include "rules.def"
};

/* Names. */

/* The numbers of a table in the order of the names of its rows. */
static const int32_t facts_by_name[BIJSTAND_FACT_COUNT] = {
#include "facts.order"
};

static const int32_t outcomes_by_name[BIJSTAND_OUTCOME_COUNT] = {
#include "outcomes.order"
};

static const int32_t rules_by_name[BIJSTAND_RULE_COUNT] = {
#include "rules.order"
};

static const char *fact_name(int32_t number)
{
  return facts[number].name;
}

static const char *outcome_name(int32_t number)
{
  return outcomes[number].name;
}

static const char *rule_name(int32_t number)
{
  return rules[number].name;
}

int32_t bijstand_table_find(const char *name, const int32_t *order, int32_t count, const char *(*name_of)(int32_t))
{
  int32_t low = 0;
  int32_t high = name == NULL ? 0 : count;
  while (low < high) {
    int32_t middle = low + (high - low) / 2;
    int difference = strcmp(name, name_of(order[middle]));
    if (difference == 0)
      return order[middle];
    if (difference < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return -1;
}

/* Codes. */

/* The name at the start of what is left of a list. */
static struct bijstand_text first_name(const char *list)
{
  return (struct bijstand_text){ list, strcspn(list, "|") };
}

bijstand_value bijstand_codes_find(const char *list, struct bijstand_text name)
{
  for (bijstand_value code = 0; *list != '\0'; code++) {
    struct bijstand_text first = first_name(list);
    if (first.length == name.length && memcmp(first.start, name.start, name.length) == 0)
      return code;
    list += first.length;
    list += *list == '|';
  }
  return BIJSTAND_UNKNOWN;
}

struct bijstand_text bijstand_codes_name(const char *list, bijstand_value code)
{
  for (; code > 0 && *list != '\0'; code--) {
    list += strcspn(list, "|");
    list += *list == '|';
  }
  if (code != 0 || *list == '\0')
    return (struct bijstand_text){ NULL, 0 };
  return first_name(list);
}

/* Copies a piece and a zero byte into text as far as it fits. Returns its whole length, -1 when there is
 * none. */
static int32_t copy(struct bijstand_text piece, char *text, size_t size)
{
  size_t length = piece.start == NULL ? 0 : piece.length;
  if (size > 0) {
    size_t fitting = length < size ? length : size - 1;
    if (fitting > 0)
      memcpy(text, piece.start, fitting);
    text[fitting] = '\0';
  }
  return piece.start == NULL ? -1 : (int32_t)length;
}

static bijstand_value find_code(const char *list, const char *name)
{
  return name == NULL ? BIJSTAND_UNKNOWN
                      : bijstand_codes_find(list, (struct bijstand_text){ name, strlen(name) });
}

/* Facts. */

int32_t bijstand_fact_count(void)
{
  return BIJSTAND_FACT_COUNT;
}

const struct bijstand_fact_info *bijstand_fact_at(int32_t place)
{
  return bijstand_fact_by_id(place);
}

const struct bijstand_fact_info *bijstand_fact_by_id(bijstand_fact number)
{
  return number >= 0 && number < BIJSTAND_FACT_COUNT ? &facts[number] : NULL;
}

const struct bijstand_fact_info *bijstand_fact_by_name(const char *name)
{
  return bijstand_fact_by_id(bijstand_table_find(name, facts_by_name, BIJSTAND_FACT_COUNT, fact_name));
}

int32_t bijstand_fact_code_name(bijstand_fact fact, bijstand_value code, char *text, size_t size)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  return copy(bijstand_codes_name(info == NULL ? "" : info->values, code), text, size);
}

bijstand_value bijstand_fact_code(bijstand_fact fact, const char *name)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  return find_code(info == NULL ? "" : info->values, name);
}

/* A date, amount or count as text in buffer, which is large enough for each of them. */
static struct bijstand_text number_text(int32_t type, bijstand_value value,
                                        char buffer[BIJSTAND_MONEY_TEXT_SIZE])
{
  bijstand_status status = BIJSTAND_OK;
  if (type == BIJSTAND_TYPE_DATE)
    status = bijstand_date_format(value, buffer);
  else if (type == BIJSTAND_TYPE_CENTS)
    status = bijstand_money_format(value, buffer);
  else
    snprintf(buffer, BIJSTAND_MONEY_TEXT_SIZE, "%" PRId64, value);
  if (status != BIJSTAND_OK)
    return (struct bijstand_text){ NULL, 0 };
  return (struct bijstand_text){ buffer, strlen(buffer) };
}

int32_t bijstand_fact_value_text(bijstand_fact fact, bijstand_value value, char *text, size_t size)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  char buffer[BIJSTAND_MONEY_TEXT_SIZE];
  struct bijstand_text piece = { NULL, 0 };
  if (info == NULL)
    return copy(piece, text, size);
  if (value == BIJSTAND_UNKNOWN)
    piece = (struct bijstand_text){ "?", 1 };
  else if (info->type == BIJSTAND_TYPE_BOOL)
    piece = bijstand_codes_name("false|true", value);
  else if (info->type == BIJSTAND_TYPE_ENUM)
    piece = bijstand_codes_name(info->values, value);
  else if (info->type == BIJSTAND_TYPE_DATE && value == BIJSTAND_NEVER)
    piece = (struct bijstand_text){ "none", 4 };
  else
    piece = number_text(info->type, value, buffer);
  return copy(piece, text, size);
}

/* Outcomes. */

int32_t bijstand_outcome_count(void)
{
  return BIJSTAND_OUTCOME_COUNT;
}

const struct bijstand_outcome_info *bijstand_outcome_at(int32_t place)
{
  return bijstand_outcome_by_id(place);
}

const struct bijstand_outcome_info *bijstand_outcome_by_id(bijstand_outcome number)
{
  return number >= 0 && number < BIJSTAND_OUTCOME_COUNT ? &outcomes[number] : NULL;
}

const struct bijstand_outcome_info *bijstand_outcome_by_name(const char *name)
{
  return bijstand_outcome_by_id(bijstand_table_find(name, outcomes_by_name, BIJSTAND_OUTCOME_COUNT, outcome_name));
}

int32_t bijstand_outcome_code_name(bijstand_outcome outcome, bijstand_value code, char *text, size_t size)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  return copy(bijstand_codes_name(info == NULL ? "" : info->values, code), text, size);
}

bijstand_value bijstand_outcome_code(bijstand_outcome outcome, const char *name)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  return find_code(info == NULL ? "" : info->values, name);
}

/* Rules. */

int32_t bijstand_rule_count(void)
{
  return BIJSTAND_RULE_COUNT;
}

const struct bijstand_rule_info *bijstand_rule_at(int32_t place)
{
  return place >= 0 && place < BIJSTAND_RULE_COUNT ? &rules[rules_in_order[place]] : NULL;
}

const struct bijstand_rule_info *bijstand_rule_by_id(bijstand_rule number)
{
  return number >= 0 && number < BIJSTAND_RULE_COUNT ? &rules[number] : NULL;
}

const struct bijstand_rule_info *bijstand_rule_by_name(const char *name)
{
  return bijstand_rule_by_id(bijstand_table_find(name, rules_by_name, BIJSTAND_RULE_COUNT, rule_name));
}
