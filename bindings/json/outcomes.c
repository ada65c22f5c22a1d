/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes the outcomes of a decision by their keys. Which outcomes there are, of what type, and whose, is told
 * by their table.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/money.h>

#include "decision.h"

/* Values. */

void bijstand_json_write_truth(struct bijstand_json_writer *writer, bijstand_value value)
{
  bijstand_json_out_raw(&writer->out, value == 1 ? "true" : value == 0 ? "false" : "null");
}

/* The ceiling of a fine as the decree writes it: 50/75 is what two thirds are there. */
static const char *const ceilings[] = {
  [BIJSTAND_FINE_CAP_CATEGORY_2] = "category_2",
  [BIJSTAND_FINE_CAP_CATEGORY_3] = "category_3",
  [BIJSTAND_FINE_CAP_CATEGORY_5] = "category_5",
  [BIJSTAND_FINE_CAP_TWO_THIRDS_OF_CATEGORY_3] = "50/75 category_3",
  [BIJSTAND_FINE_CAP_ONE_THIRD_OF_CATEGORY_3] = "25/75 category_3"
};

static void write_code(struct bijstand_json_writer *writer, bijstand_outcome outcome, bijstand_value value)
{
  char name[64];
  if (outcome == BIJSTAND_OUTCOME_FINE_CAP && value >= 0 && value < (bijstand_value)(sizeof ceilings / sizeof ceilings[0])) {
    bijstand_json_out_string(&writer->out, ceilings[value]);
    return;
  }
  int is_named = bijstand_outcome_code_name(outcome, value, name, sizeof name) >= 0;
  bijstand_json_out_string(&writer->out, is_named ? name : NULL);
}

void bijstand_json_write_number(struct bijstand_json_writer *writer, bijstand_value value)
{
  if (value == BIJSTAND_UNKNOWN)
    bijstand_json_out_raw(&writer->out, "null");
  else
    bijstand_json_out_number(&writer->out, value);
}

static void write_share(struct bijstand_json_writer *writer, bijstand_value value)
{
  char text[BIJSTAND_SHARE_TEXT_SIZE];
  int is_share = value != BIJSTAND_NEVER && bijstand_share_format(value, text) == BIJSTAND_OK;
  bijstand_json_out_string(&writer->out, is_share ? text : NULL);
}

void bijstand_json_write_value(struct bijstand_json_writer *writer, const struct bijstand_outcome_info *info,
                               bijstand_value value)
{
  if (info->number == BIJSTAND_OUTCOME_RIGHT)
    bijstand_json_out_string(&writer->out, value == 1 ? "yes" : value == 0 ? "no" : "unknown");
  else if (info->type == BIJSTAND_TYPE_BOOL)
    bijstand_json_write_truth(writer, value);
  else if (info->type == BIJSTAND_TYPE_ENUM)
    write_code(writer, info->number, value);
  else if (info->type == BIJSTAND_TYPE_DATE && strcmp(info->unit, "month") == 0)
    bijstand_json_out_month(&writer->out, value);
  else if (info->type == BIJSTAND_TYPE_DATE)
    bijstand_json_out_date(&writer->out, value);
  else if (strcmp(info->unit, "millionths") == 0)
    write_share(writer, value);
  else if (info->type == BIJSTAND_TYPE_PERCENT_BP && value != BIJSTAND_UNKNOWN && value != BIJSTAND_NEVER)
    bijstand_json_out_percent(&writer->out, value);
  else
    bijstand_json_write_number(writer,
                               info->may_be_none && value == BIJSTAND_NEVER ? BIJSTAND_UNKNOWN : value);
}

/* Outcomes. */

/* Under a key an outcome of the case is its value, one of persons an object of their ids. */
static void write_outcome(struct bijstand_json_writer *writer, const struct bijstand_outcome_info *info,
                          const char *key)
{
  bijstand_value value;
  bijstand_json_out_key(&writer->out, key);
  if (info->scope == BIJSTAND_SCOPE_CASE) {
    bijstand_decision_value(writer->decision, info->number, BIJSTAND_CASE, &value);
    bijstand_json_write_value(writer, info, value);
    return;
  }
  bijstand_json_begin(writer, "{");
  for (int32_t person = 0; person < bijstand_dossier_person_count(writer->dossier); person++) {
    if (bijstand_decision_value(writer->decision, info->number, person, &value) != BIJSTAND_OK)
      continue;
    bijstand_json_out_key(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
    bijstand_json_write_value(writer, info, value);
  }
  bijstand_json_end(writer, "}");
}

/* How much of a key comes before its point, the point included; 0 for a key without one. */
static size_t group_length(const char *key)
{
  const char *point = strchr(key, '.');
  return point == NULL ? 0 : (size_t)(point - key) + 1;
}

static int in_group(const struct bijstand_outcome_info *info, const char *first, size_t length)
{
  return strncmp(info->key, first, length) == 0;
}

/* The extensions of a participation place: the months of each, as often as there may be one; null without a place. */
static void write_extensions(struct bijstand_json_writer *writer, int32_t person, bijstand_value months)
{
  bijstand_value count;
  if (months == BIJSTAND_UNKNOWN || months == BIJSTAND_NEVER ||
      bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_PLACE_EXTENSIONS_MAX, person, &count) != BIJSTAND_OK) {
    bijstand_json_out_raw(&writer->out, "null");
    return;
  }
  bijstand_json_begin(writer, "[");
  for (bijstand_value i = 0; i < count; i++)
    bijstand_json_write_number(writer, months);
  bijstand_json_end(writer, "]");
}

/*
 * Members of a person's group whose keys end in numbers, as in installments_cents.1 and .2: one list, where the first of
 * them stands, without those of which there is none.
 */
static void write_list(struct bijstand_json_writer *writer, const char *key, size_t length, int32_t person)
{
  char name[64];
  size_t prefix = (size_t)(strrchr(key, '.') - key) + 1;
  bijstand_value value;
  if (strcmp(key + prefix, "1") != 0)
    return;
  snprintf(name, sizeof name, "%.*s", (int)(prefix - length) - 1, key + length);
  bijstand_json_out_key(&writer->out, name);
  bijstand_json_begin(writer, "[");
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (in_group(info, key, prefix) &&
        bijstand_decision_value(writer->decision, info->number, person, &value) == BIJSTAND_OK &&
        value != BIJSTAND_NEVER)
      bijstand_json_write_value(writer, info, value);
  }
  bijstand_json_end(writer, "]");
}

/* The members of a group that are outcomes of one person; an object under the id of the person. */
static void write_group_of(struct bijstand_json_writer *writer, int32_t place, int32_t person)
{
  const char *first = bijstand_outcome_at(place)->key;
  size_t length = group_length(first);
  bijstand_value value;
  if (bijstand_decision_value(writer->decision, bijstand_outcome_at(place)->number, person, &value) != BIJSTAND_OK)
    return;
  bijstand_json_out_key(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
  bijstand_json_begin(writer, "{");
  for (int32_t i = place; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (!in_group(info, first, length))
      continue;
    if (group_length(info->key + length) > 0) {
      write_list(writer, info->key, length, person);
      continue;
    }
    bijstand_decision_value(writer->decision, info->number, person, &value);
    bijstand_json_out_key(&writer->out, info->key + length);
    if (info->number == BIJSTAND_OUTCOME_PLACE_EXTENSION_MONTHS)
      write_extensions(writer, person, value);
    else
      bijstand_json_write_value(writer, info, value);
  }
  bijstand_json_end(writer, "}");
}

/*
 * Outcomes whose keys have a point, as in support.from and support.until, are members of one object: written
 * where the first of them stands in the table. Those of persons are members of an object of each person.
 */
static void write_group(struct bijstand_json_writer *writer, int32_t place)
{
  enum { GROUP_SIZE = 64 };
  char group[GROUP_SIZE];
  const char *first = bijstand_outcome_at(place)->key;
  size_t length = group_length(first);
  int of_case = bijstand_outcome_at(place)->scope == BIJSTAND_SCOPE_CASE;
  for (int32_t i = 0; i < place; i++) {
    if (in_group(bijstand_outcome_at(i), first, length))
      return;
  }
  snprintf(group, sizeof group, "%.*s", (int)length - 1, first);
  bijstand_json_out_key(&writer->out, group);
  bijstand_json_begin(writer, "{");
  for (int32_t i = place; of_case && i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (in_group(info, first, length))
      write_outcome(writer, info, info->key + length);
  }
  for (int32_t person = 0; !of_case && person < bijstand_dossier_person_count(writer->dossier); person++)
    write_group_of(writer, place, person);
  bijstand_json_end(writer, "}");
}

/* The adults with a right; null while that is open for one of them. */
static void write_entitled(struct bijstand_json_writer *writer)
{
  int32_t persons = bijstand_dossier_person_count(writer->dossier);
  bijstand_value value;
  bijstand_json_out_key(&writer->out, "entitled");
  for (int32_t person = 0; person < persons; person++) {
    if (bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_ENTITLED, person, &value) == BIJSTAND_OK &&
        value == BIJSTAND_UNKNOWN) {
      bijstand_json_out_raw(&writer->out, "null");
      return;
    }
  }
  bijstand_json_begin(writer, "[");
  for (int32_t person = 0; person < persons; person++) {
    if (bijstand_decision_value(writer->decision, BIJSTAND_OUTCOME_ENTITLED, person, &value) == BIJSTAND_OK &&
        value == 1)
      bijstand_json_out_string(&writer->out, bijstand_dossier_person_id(writer->dossier, person));
  }
  bijstand_json_end(writer, "]");
}

/* The month. */

static void write_parts(struct bijstand_json_writer *writer)
{
  struct bijstand_month_part part;
  bijstand_json_out_key(&writer->out, "month_parts");
  bijstand_json_begin(writer, "[");
  for (int32_t i = 0; bijstand_decision_part_at(writer->decision, i, &part) == BIJSTAND_OK; i++) {
    bijstand_json_begin(writer, "{");
    bijstand_json_out_key(&writer->out, "from");
    bijstand_json_out_date(&writer->out, part.from);
    bijstand_json_out_key(&writer->out, "until");
    bijstand_json_out_date(&writer->out, part.until);
    bijstand_json_out_key(&writer->out, "norm_cents");
    bijstand_json_write_number(writer, part.norm.low == part.norm.high ? part.norm.low : BIJSTAND_UNKNOWN);
    bijstand_json_end(writer, "}");
  }
  bijstand_json_end(writer, "]");
}

void bijstand_json_write_outcomes(struct bijstand_json_writer *writer)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *info = bijstand_outcome_at(i);
    if (info->number == BIJSTAND_OUTCOME_ENTITLED)
      write_entitled(writer);
    else if (group_length(info->key) > 0)
      write_group(writer, i);
    else if (info->key[0] != '\0')
      write_outcome(writer, info, info->key);
  }
  write_parts(writer);
}
