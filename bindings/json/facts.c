/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads facts: a value that holds since ever, or a list of values with their days. What a value may be and
 * what the messages say is told by the dossier; here is how JSON writes it.
 */
#include <string.h>

#include <bijstand/date.h>

#include "read.h"

/* Whose facts are read, and where to. */
struct reader {
  struct bijstand_json_report *report;
  bijstand_dossier *dossier;
  struct bijstand_json_owner owner;
};

/* A day of an entry: the text as it was written, for messages. */
struct day {
  bijstand_value value;
  char text[BIJSTAND_DATE_TEXT_SIZE];
};

/* Passes on what the dossier said, with the place that JSON knows. */
static bijstand_status refuse(struct reader *reader, const struct bijstand_json_place *at,
                              const struct bijstand_error *error)
{
  return bijstand_json_refuse(reader->report, at, error->status, "%s", error->message);
}

/* One value. */

static bijstand_status read_scalar(struct reader *reader, const struct bijstand_json_place *at,
                                   struct json_object *value, struct bijstand_entry *entry)
{
  struct bijstand_error error;
  struct bijstand_json_scalar scalar = bijstand_json_scalar_of(reader->report, at, value);
  bijstand_status status = bijstand_fact_parse(entry->fact, scalar.token, scalar.text.start,
                                               scalar.text.length, entry, &error);
  return status == BIJSTAND_OK ? status : refuse(reader, at, &error);
}

/* A bound of a range, into *bound when it is there. */
static bijstand_status read_bound(struct reader *reader, const struct bijstand_json_place *in,
                                  struct json_object *object, const char *key, bijstand_fact fact,
                                  bijstand_value *bound)
{
  struct bijstand_json_place at = bijstand_json_key(in, key);
  struct bijstand_entry entry = { .fact = fact };
  struct json_object *value;
  if (!json_object_object_get_ex(object, key, &value))
    return BIJSTAND_OK;
  if (value == NULL)
    return bijstand_json_refuse(reader->report, &at, BIJSTAND_ERROR_TYPE,
                                "leave a bound out that is not known");
  bijstand_status status = read_scalar(reader, &at, value, &entry);
  if (status == BIJSTAND_OK)
    *bound = entry.low;
  return status;
}

/* {"low": 20, "high": 25} */
static bijstand_status read_range(struct reader *reader, const struct bijstand_json_place *at,
                                  struct json_object *object, struct bijstand_entry *entry)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(entry->fact);
  entry->low = info->domain.low;
  entry->high = info->domain.high;
  bijstand_json_check_keys(reader->report, at, object, "low, high", "");
  if (json_object_object_length(object) == 0)
    return bijstand_json_refuse(reader->report, at, BIJSTAND_ERROR_INCOMPLETE, "low or high is missing");
  bijstand_status low = read_bound(reader, at, object, "low", entry->fact, &entry->low);
  bijstand_status high = read_bound(reader, at, object, "high", entry->fact, &entry->high);
  return low == BIJSTAND_OK ? high : low;
}

/* {"one_of": ["owned", "rented"]} */
static bijstand_status read_one_of(struct reader *reader, const struct bijstand_json_place *in,
                                   struct json_object *object, struct bijstand_entry *entry)
{
  struct bijstand_json_place at = bijstand_json_key(in, "one_of");
  struct json_object *list;
  bijstand_json_check_keys(reader->report, in, object, "one_of", "");
  if (!json_object_object_get_ex(object, "one_of", &list))
    return bijstand_json_refuse(reader->report, in, BIJSTAND_ERROR_INCOMPLETE, "one_of is missing");
  if (!json_object_is_type(list, json_type_array))
    return bijstand_json_refuse_type(reader->report, &at, "a list of values", list);
  if (json_object_array_length(list) == 0)
    return bijstand_json_refuse(reader->report, &at, BIJSTAND_ERROR_INCOMPLETE,
                                "no values; null is not known");
  bijstand_status status = BIJSTAND_OK;
  entry->low = 0; /* not unknown: the codes tell */
  for (size_t i = 0; i < json_object_array_length(list) && !bijstand_json_report_is_full(reader->report);
       i++) {
    struct bijstand_json_place item = bijstand_json_index(&at, i);
    struct json_object *value = json_object_array_get_idx(list, i);
    struct bijstand_entry one = { .fact = entry->fact };
    bijstand_status read = value == NULL ? bijstand_json_refuse_type(reader->report, &item, "a value", value)
                                         : read_scalar(reader, &item, value, &one);
    entry->codes |= one.codes;
    if (status == BIJSTAND_OK)
      status = read;
  }
  return status;
}

static bijstand_status read_value(struct reader *reader, const struct bijstand_json_place *at,
                                  struct json_object *value, struct bijstand_entry *entry)
{
  int32_t type = bijstand_fact_by_id(entry->fact)->type;
  if (!json_object_is_type(value, json_type_object) || type == BIJSTAND_TYPE_BOOL)
    return read_scalar(reader, at, value, entry);
  return type == BIJSTAND_TYPE_ENUM ? read_one_of(reader, at, value, entry)
                                    : read_range(reader, at, value, entry);
}

/* A birth date with two days is wrong as a fact, anything else as the value that is stated. */
static void state(struct reader *reader, const struct bijstand_json_place *at,
                  const struct bijstand_entry *entry)
{
  struct bijstand_error error;
  if (reader->owner.person == BIJSTAND_JSON_NOBODY)
    return;
  bijstand_status status = bijstand_dossier_set_entry(reader->dossier, entry, &error);
  if (status == BIJSTAND_ERROR_ORDER && at->key == NULL)
    at = at->in;
  if (status != BIJSTAND_OK)
    refuse(reader, at, &error);
}

/* A list of values with their days. */

/* Reads a day of an entry; EVER when the key is not there. */
static bijstand_status read_day(struct reader *reader, const struct bijstand_json_place *in,
                                struct json_object *object, const char *key, struct day *day)
{
  struct bijstand_json_place at = bijstand_json_key(in, key);
  struct bijstand_error error;
  struct json_object *value;
  day->value = BIJSTAND_EVER;
  if (!json_object_object_get_ex(object, key, &value))
    return BIJSTAND_OK;
  struct bijstand_json_scalar scalar = bijstand_json_scalar_of(reader->report, &at, value);
  bijstand_status status = bijstand_day_parse(scalar.token, scalar.text.start, scalar.text.length,
                                              &day->value, &error);
  if (status != BIJSTAND_OK)
    return refuse(reader, &at, &error);
  bijstand_date_format(day->value, day->text);
  return BIJSTAND_OK;
}

/*
 * Each value starts after the one before it; with the same day it is a correction and must have been recorded
 * later. A value since ever is corrected in the same way, without from.
 */
static bijstand_status check_order(struct reader *reader, const struct bijstand_json_place *at,
                                   const struct day before[2], const struct day now[2])
{
  struct bijstand_json_place from = bijstand_json_key(at, "from");
  const struct day *was = &before[0];
  const struct day *is = &now[0];
  int corrects = now[1].value > before[1].value;
  if (is->value == BIJSTAND_EVER && (was->value != BIJSTAND_EVER || !corrects))
    return bijstand_json_refuse(reader->report, at, BIJSTAND_ERROR_INCOMPLETE,
                                "from is missing; only the first value may go without");
  if (is->value < was->value)
    return bijstand_json_refuse(reader->report, &from, BIJSTAND_ERROR_ORDER,
                                "%s is before the previous value, %s", is->text, was->text);
  if (is->value == was->value && !corrects)
    return bijstand_json_refuse(reader->report, &from, BIJSTAND_ERROR_DUPLICATE,
                                "%s is given twice; a correction needs a later recorded", is->text);
  return BIJSTAND_OK;
}

/* {"from": "2026-03-01", "value": 812.5, "recorded": "2026-03-20"}; before becomes its two days. */
static void read_entry(struct reader *reader, const struct bijstand_json_place *at,
                       struct json_object *object, struct bijstand_entry *entry, int first,
                       struct day before[2])
{
  struct bijstand_json_place value_at = bijstand_json_key(at, "value");
  struct day now[2];
  struct json_object *value;
  if (!json_object_is_type(object, json_type_object)) {
    bijstand_json_refuse_type(reader->report, at, "an entry such as {\"from\": \"2026-01-01\", \"value\": 0}",
                              object);
    return;
  }
  bijstand_json_check_keys(reader->report, at, object, "from, value, recorded", "");
  bijstand_status from = read_day(reader, at, object, "from", &now[0]);
  bijstand_status recorded = read_day(reader, at, object, "recorded", &now[1]);
  int in_order = from == BIJSTAND_OK && recorded == BIJSTAND_OK;
  if (in_order && !first)
    in_order = check_order(reader, at, before, now) == BIJSTAND_OK;
  if (in_order)
    memcpy(before, now, sizeof now);
  if (!json_object_object_get_ex(object, "value", &value)) {
    bijstand_json_refuse(reader->report, at, BIJSTAND_ERROR_INCOMPLETE, "value is missing");
    return;
  }
  entry->from = now[0].value;
  entry->recorded = now[1].value;
  if (read_value(reader, &value_at, value, entry) == BIJSTAND_OK && in_order)
    state(reader, at, entry);
}

static void read_list(struct reader *reader, const struct bijstand_json_place *at, struct json_object *list,
                      bijstand_fact fact)
{
  struct day before[2] = { { BIJSTAND_EVER, "" }, { BIJSTAND_EVER, "" } };
  size_t count = json_object_array_length(list);
  if (count == 0)
    bijstand_json_refuse(reader->report, at, BIJSTAND_ERROR_INCOMPLETE,
                         "no values; leave the fact out if it is unknown");
  for (size_t i = 0; i < count && !bijstand_json_report_is_full(reader->report); i++) {
    struct bijstand_json_place item = bijstand_json_index(at, i);
    struct bijstand_entry entry = { .person = reader->owner.person, .fact = fact };
    read_entry(reader, &item, json_object_array_get_idx(list, i), &entry, i == 0, before);
  }
}

/* Facts. */

/* The fact with this name; of a person whose role could not be read, a fact of whatever role. */
static bijstand_status find_fact(const struct reader *reader, const char *name, bijstand_fact *fact,
                                 struct bijstand_error *error)
{
  int32_t role = reader->owner.role;
  int any_role = role == BIJSTAND_JSON_NOBODY;
  bijstand_status status = bijstand_fact_find(any_role ? BIJSTAND_ROLE_APPLICANT : role, name, strlen(name),
                                              fact, error);
  if (status != BIJSTAND_ERROR_ROLE || !any_role)
    return status;
  *fact = bijstand_fact_by_name(name)->number;
  return BIJSTAND_OK;
}

static void read_fact(struct reader *reader, const struct bijstand_json_place *at, const char *name,
                      struct json_object *value)
{
  struct bijstand_error error;
  struct bijstand_entry entry = { .person = reader->owner.person,
                                  .from = BIJSTAND_EVER,
                                  .recorded = BIJSTAND_EVER };
  if (find_fact(reader, name, &entry.fact, &error) != BIJSTAND_OK)
    refuse(reader, at, &error);
  else if (json_object_is_type(value, json_type_array))
    read_list(reader, at, value, entry.fact);
  else if (read_value(reader, at, value, &entry) == BIJSTAND_OK)
    state(reader, at, &entry);
}

void bijstand_json_read_facts(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              struct json_object *facts, struct bijstand_json_owner owner,
                              bijstand_dossier *dossier)
{
  struct reader reader = { report, dossier, owner };
  if (!json_object_is_type(facts, json_type_object)) {
    bijstand_json_refuse_type(report, at, "an object of facts", facts);
    return;
  }
  json_object_object_foreach(facts, name, value) {
    struct bijstand_json_place fact = bijstand_json_key(at, name);
    if (bijstand_json_report_is_full(report))
      break;
    read_fact(&reader, &fact, name, value);
  }
}
