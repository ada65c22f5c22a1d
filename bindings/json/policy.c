/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads the policy of a case and puts it over a rulebook.
 */
#include "policy.h"

#include <string.h>

#include <bijstand/date.h>

static void refuse_parameter(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                             const char *name)
{
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, name, strlen(name));
  for (int32_t i = 0; i < bijstand_parameter_count(); i++)
    bijstand_nearest_offer(&nearest, bijstand_parameter_at(i)->name);
  if (nearest.best == NULL)
    bijstand_json_refuse(report, at, BIJSTAND_ERROR_NAME, "no such parameter");
  else
    bijstand_json_refuse(report, at, BIJSTAND_ERROR_NAME, "no such parameter; did you mean %s?",
                         nearest.best);
}

/* The text under a key of the case; null when there is none, or it was refused. */
static const char *read_text(struct bijstand_json_report *report, struct json_object *tree, const char *key)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, key);
  struct json_object *value;
  if (!json_object_object_get_ex(tree, key, &value))
    return NULL;
  if (json_object_is_type(value, json_type_string))
    return json_object_get_string(value);
  bijstand_json_refuse_type(report, &at, "a text", value);
  return NULL;
}

static void refuse_profile(struct bijstand_json_report *report, const char *name)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "profile");
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, name, strlen(name));
  for (int32_t i = 0; i < bijstand_profile_count(); i++)
    bijstand_nearest_offer(&nearest, bijstand_profile_at(i)->name);
  if (nearest.best == NULL)
    bijstand_json_refuse(report, &at, BIJSTAND_ERROR_NAME, "no such profile");
  else
    bijstand_json_refuse(report, &at, BIJSTAND_ERROR_NAME, "no such profile; did you mean %s?", nearest.best);
}

static void read_profile(struct bijstand_json_report *report, struct json_object *tree,
                         struct bijstand_json_policy *policy)
{
  struct bijstand_json_place practice_at = bijstand_json_key(&bijstand_json_whole, "practice");
  const char *name = read_text(report, tree, "profile");
  const char *practice = read_text(report, tree, "practice");
  policy->profile = bijstand_profile_by_name(name);
  policy->practice = BIJSTAND_LOAD_STRICT;
  if (name != NULL && policy->profile == NULL)
    refuse_profile(report, name);
  if (practice == NULL)
    return;
  if (name == NULL)
    bijstand_json_refuse(report, &practice_at, BIJSTAND_ERROR_INCOMPLETE, "there is no profile to %s",
                         strcmp(practice, "replay") == 0 ? "replay" : "hold to the law");
  else if (strcmp(practice, "replay") == 0)
    policy->practice = BIJSTAND_LOAD_REPLAY;
  else if (strcmp(practice, "strict") != 0)
    bijstand_json_refuse(report, &practice_at, BIJSTAND_ERROR_NAME, "expected strict or replay");
}

/* A setting is written as in a table, a whole number or the name of a code; true and false are 1 and 0. */
static bijstand_status read_setting(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                                    const struct bijstand_parameter_info *info, struct json_object *value,
                                    bijstand_value *setting)
{
  struct bijstand_error error;
  struct bijstand_json_scalar scalar = bijstand_json_scalar_of(report, at, value);
  int is_code = info->type == BIJSTAND_TYPE_ENUM;
  if (info->type == BIJSTAND_TYPE_BOOL && json_object_is_type(value, json_type_boolean)) {
    *setting = json_object_get_boolean(value);
    return BIJSTAND_OK;
  }
  if (scalar.token != (is_code ? BIJSTAND_TOKEN_STRING : BIJSTAND_TOKEN_NUMBER))
    return bijstand_json_refuse_type(report, at, is_code ? "the name of a code" : "a whole number", value);
  bijstand_status status = bijstand_parameter_parse(info->number, scalar.text.start, scalar.text.length,
                                                    setting, &error);
  return status == BIJSTAND_OK ? status : bijstand_json_refuse(report, at, status, "%s", error.message);
}

void bijstand_json_policy_read(struct bijstand_json_report *report, struct json_object *tree,
                               bijstand_value date, struct bijstand_json_policy *policy)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "policy");
  struct json_object *object;
  bijstand_value first = bijstand_date_year_start(date); /* UNKNOWN without a date: the case is refused */
  bijstand_value last = bijstand_date_month_end(bijstand_date_months_later(first, 11));
  read_profile(report, tree, policy);
  if (!json_object_object_get_ex(tree, "policy", &object))
    return;
  if (!json_object_is_type(object, json_type_object)) {
    bijstand_json_refuse_type(report, &at, "an object of municipal parameters", object);
    return;
  }
  json_object_object_foreach(object, name, value) {
    struct bijstand_json_place parameter = bijstand_json_key(&at, name);
    struct bijstand_setting setting = { .from = first, .until = last };
    const struct bijstand_parameter_info *info = bijstand_parameter_by_name(name);
    if (bijstand_json_report_is_full(report))
      break;
    if (info == NULL) {
      refuse_parameter(report, &parameter, name);
    } else if (read_setting(report, &parameter, info, value, &setting.value) == BIJSTAND_OK) {
      setting.parameter = info->number;
      policy->settings[policy->count++] = setting; /* no key is there twice, so there is room */
    }
  }
}

int bijstand_json_policy_equal(const struct bijstand_json_policy *a, const struct bijstand_json_policy *b)
{
  if (a->count != b->count || a->profile != b->profile || a->practice != b->practice)
    return 0;
  for (size_t i = 0; i < a->count; i++) {
    const struct bijstand_setting *one = &a->settings[i];
    const struct bijstand_setting *other = &b->settings[i];
    if (one->parameter != other->parameter || one->value != other->value || one->from != other->from)
      return 0;
  }
  return 1;
}

/* Settings over a rulebook, or why not. */
static bijstand_status layer_settings(struct bijstand_json_report *report, const bijstand_rulebook *base,
                                      const struct bijstand_json_policy *policy, bijstand_rulebook **layered)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "policy");
  struct bijstand_json_place parameter = at;
  struct bijstand_error error = { 0 };
  bijstand_status status = bijstand_rulebook_with(base, policy->settings, policy->count, layered, &error);
  if (status == BIJSTAND_OK)
    return status;
  if (error.line > 0 && (size_t)error.line <= policy->count)
    parameter = bijstand_json_key(&at,
                                  bijstand_parameter_by_id(policy->settings[error.line - 1].parameter)->name);
  return bijstand_json_refuse(report, &parameter, status, "%s",
                              status == BIJSTAND_ERROR_MEMORY ? bijstand_status_text(status) : error.message);
}

bijstand_status bijstand_json_policy_layer(struct bijstand_json_report *report, const bijstand_rulebook *base,
                                           const struct bijstand_json_policy *policy,
                                           bijstand_rulebook **layered)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "profile");
  struct bijstand_error error = { 0 };
  bijstand_rulebook *practised = NULL;
  bijstand_status status = BIJSTAND_OK;
  *layered = NULL;
  if (policy->profile != NULL) {
    status = bijstand_rulebook_add_profile(base, policy->profile->name, policy->practice, &practised, &error);
    if (status != BIJSTAND_OK)
      return bijstand_json_refuse(report, &at, status, "%s", bijstand_status_text(status));
  }
  if (policy->count == 0) {
    *layered = practised;
    return BIJSTAND_OK;
  }
  status = layer_settings(report, practised != NULL ? practised : base, policy, layered);
  bijstand_rulebook_free(practised);
  return status;
}
