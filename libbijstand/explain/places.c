/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Places: what a name in a sentence of rules.csv stands for. It is the name of an outcome (of the case or, in
 * a rule of a person, of that person), of a fact, or of a parameter.
 */
#include "explain/writer.h"

#include <string.h>

#include "base/possible.h"

const char *bijstand_id_in_decision(const bijstand_decision *decision, int32_t person)
{
  return bijstand_dossier_person_id(bijstand_decision_dossier(decision), person);
}

/* An amount of the law that is not known is taken to be at least a cent. */
struct bijstand_range bijstand_domain_of(int32_t type)
{
  if (type == BIJSTAND_TYPE_DATE)
    return (struct bijstand_range){ BIJSTAND_EVER, BIJSTAND_NEVER };
  if (type == BIJSTAND_TYPE_CENTS)
    return (struct bijstand_range){ 1, LAW_MAX };
  return (struct bijstand_range){ 0, INT32_MAX };
}

int bijstand_quantity_of_outcome(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person,
                                 struct quantity *q)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  struct bijstand_range may;
  bijstand_value value;
  if (info == NULL)
    return 0;
  if (info->scope == BIJSTAND_SCOPE_CASE)
    person = BIJSTAND_CASE;
  if (bijstand_decision_value(decision, outcome, person, &value) != BIJSTAND_OK ||
      bijstand_decision_bounds(decision, outcome, person, &may) != BIJSTAND_OK)
    return 0;
  *q = (struct quantity){ .type = info->type,
                          .name = info->name,
                          .codes = info->values,
                          .of_month = strcmp(info->unit, "month") == 0,
                          .may_be_none = info->may_be_none,
                          .value = value,
                          .may = may,
                          .domain = bijstand_domain_of(info->type),
                          .is_share = strcmp(info->unit, "millionths") == 0 };
  return 1;
}

static int quantity_of_fact(const bijstand_decision *decision, const struct bijstand_fact_info *info,
                            int32_t person, struct quantity *q)
{
  struct bijstand_range may;
  bijstand_value value;
  if (info->scope == BIJSTAND_SCOPE_CASE)
    person = BIJSTAND_CASE;
  if (bijstand_dossier_get(bijstand_decision_dossier(decision), person, info->number,
                           bijstand_decision_date(decision), bijstand_decision_known_on(decision), &value,
                           &may) != BIJSTAND_OK)
    return 0;
  if (info->type == BIJSTAND_TYPE_ENUM)
    may = (struct bijstand_range){ 0, 0 };
  *q = (struct quantity){ .type = info->type,
                          .name = info->name,
                          .codes = info->values,
                          .may_be_none = info->type == BIJSTAND_TYPE_DATE,
                          .value = value,
                          .may = may,
                          .domain = info->domain };
  return 1;
}

static int quantity_of_parameter(const bijstand_decision *decision,
                                 const struct bijstand_parameter_info *info, struct quantity *q)
{
  bijstand_value value;
  if (bijstand_rulebook_value(bijstand_decision_rulebook(decision), info->number,
                              bijstand_decision_date(decision), &value) != BIJSTAND_OK)
    return 0;
  *q = (struct quantity){ .type = info->type, .name = info->name, .codes = info->values, .value = value };
  return 1;
}

int bijstand_quantity_named(const bijstand_decision *decision, struct bijstand_text name, int32_t person,
                            struct quantity *q)
{
  char text[64];
  if (name.length >= sizeof text)
    return 0;
  memcpy(text, name.start, name.length);
  text[name.length] = '\0';
  const struct bijstand_outcome_info *outcome = bijstand_outcome_by_name(text);
  const struct bijstand_fact_info *fact = bijstand_fact_by_name(text);
  const struct bijstand_parameter_info *parameter = bijstand_parameter_by_name(text);
  if (outcome != NULL)
    return bijstand_quantity_of_outcome(decision, outcome->number, person, q);
  if (fact != NULL)
    return quantity_of_fact(decision, fact, person, q);
  return parameter != NULL && quantity_of_parameter(decision, parameter, q);
}
