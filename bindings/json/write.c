/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes a dossier in the form in which it is read: facts in the order of their table, a value that holds
 * since ever by itself, and all others in a list with their days.
 */
#include <bijstand/date.h>

#include "out.h"

/* Values. */

static void write_code_list(struct bijstand_json_out *out, const struct bijstand_entry *entry)
{
  bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_key(out, "one_of");
  bijstand_json_out_open(out, "[", BIJSTAND_JSON_ON_ONE_LINE);
  for (int32_t code = 0; code < 32; code++) {
    char name[64];
    if ((entry->codes >> code & 1) != 0 && bijstand_fact_code_name(entry->fact, code, name, sizeof name) >= 0)
      bijstand_json_out_string(out, name);
  }
  bijstand_json_out_close(out, "]", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
}

/* A value that is known: dates and codes between quotes. */
static void write_exact(struct bijstand_json_out *out, const struct bijstand_fact_info *info,
                        bijstand_value value)
{
  char text[64];
  bijstand_fact_value_text(info->number, value, text, sizeof text);
  if (info->type == BIJSTAND_TYPE_DATE || info->type == BIJSTAND_TYPE_ENUM)
    bijstand_json_out_string(out, text);
  else
    bijstand_json_out_raw(out, text);
}

/* A bound that the domain of the fact sets already is left out. */
static void write_range(struct bijstand_json_out *out, const struct bijstand_fact_info *info,
                        const struct bijstand_entry *entry)
{
  bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  if (entry->low != info->domain.low) {
    bijstand_json_out_key(out, "low");
    write_exact(out, info, entry->low);
  }
  if (entry->high != info->domain.high) {
    bijstand_json_out_key(out, "high");
    write_exact(out, info, entry->high);
  }
  bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
}

static void write_value(struct bijstand_json_out *out, const struct bijstand_entry *entry)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(entry->fact);
  if (entry->low == BIJSTAND_UNKNOWN)
    bijstand_json_out_raw(out, "null");
  else if (entry->low == entry->high)
    write_exact(out, info, entry->low);
  else if (info->type == BIJSTAND_TYPE_ENUM)
    write_code_list(out, entry);
  else
    write_range(out, info, entry);
}

/* Facts. */

static void write_day(struct bijstand_json_out *out, const char *key, bijstand_value day)
{
  if (day == BIJSTAND_EVER)
    return;
  bijstand_json_out_key(out, key);
  bijstand_json_out_date(out, day);
}

static void write_entry(struct bijstand_json_out *out, const struct bijstand_entry *entry)
{
  bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  write_day(out, "from", entry->from);
  bijstand_json_out_key(out, "value");
  write_value(out, entry);
  write_day(out, "recorded", entry->recorded);
  bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
}

/* The place of the first entry behind those of the same fact of the same person. */
static int32_t behind_fact(const bijstand_dossier *dossier, int32_t place, const struct bijstand_entry *entry)
{
  struct bijstand_entry next;
  do
    place++;
  while (bijstand_dossier_entry_at(dossier, place, &next) == BIJSTAND_OK && next.person == entry->person &&
         next.fact == entry->fact);
  return place;
}

/* Writes the fact of the entry at a place and returns the place of the next fact. */
static int32_t write_fact(struct bijstand_json_out *out, const bijstand_dossier *dossier, int32_t place)
{
  struct bijstand_entry entry;
  bijstand_dossier_entry_at(dossier, place, &entry);
  int32_t behind = behind_fact(dossier, place, &entry);
  bijstand_json_out_key(out, bijstand_fact_by_id(entry.fact)->name);
  if (behind == place + 1 && entry.from == BIJSTAND_EVER && entry.recorded == BIJSTAND_EVER) {
    write_value(out, &entry);
    return behind;
  }
  bijstand_json_out_open(out, "[", BIJSTAND_JSON_OVER_LINES);
  for (; place < behind; place++) {
    bijstand_dossier_entry_at(dossier, place, &entry);
    write_entry(out, &entry);
  }
  bijstand_json_out_close(out, "]", BIJSTAND_JSON_OVER_LINES);
  return behind;
}

/* Writes what is stated about a person, or the case, from a place on; returns the place behind it. */
static int32_t write_facts(struct bijstand_json_out *out, const bijstand_dossier *dossier, int32_t person,
                           int32_t place)
{
  struct bijstand_entry entry;
  bijstand_json_out_key(out, "facts");
  bijstand_json_out_open(out, "{", BIJSTAND_JSON_OVER_LINES);
  while (bijstand_dossier_entry_at(dossier, place, &entry) == BIJSTAND_OK && entry.person == person)
    place = write_fact(out, dossier, place);
  bijstand_json_out_close(out, "}", BIJSTAND_JSON_OVER_LINES);
  return place;
}

/* The dossier. */

static int32_t count_of_case(const bijstand_dossier *dossier)
{
  struct bijstand_entry entry;
  int32_t place = 0;
  while (bijstand_dossier_entry_at(dossier, place, &entry) == BIJSTAND_OK && entry.person == BIJSTAND_CASE)
    place++;
  return place;
}

bijstand_status bijstand_json_write_dossier(const bijstand_dossier *dossier, struct bijstand_json_text *text)
{
  struct bijstand_json_out out;
  if (dossier == NULL || text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  int32_t place = count_of_case(dossier); /* its facts come first among the entries, and last in the text */
  bijstand_json_out_start(&out, text, 1);
  bijstand_json_out_open(&out, "{", BIJSTAND_JSON_OVER_LINES);
  bijstand_json_out_key(&out, "persons");
  bijstand_json_out_open(&out, "[", BIJSTAND_JSON_OVER_LINES);
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++) {
    bijstand_json_out_open(&out, "{", BIJSTAND_JSON_OVER_LINES);
    bijstand_json_out_key(&out, "id");
    bijstand_json_out_string(&out, bijstand_dossier_person_id(dossier, person));
    bijstand_json_out_key(&out, "role");
    bijstand_json_out_string(&out, bijstand_role_name(bijstand_dossier_person_role(dossier, person)));
    place = write_facts(&out, dossier, person, place);
    bijstand_json_out_close(&out, "}", BIJSTAND_JSON_OVER_LINES);
  }
  bijstand_json_out_close(&out, "]", BIJSTAND_JSON_OVER_LINES);
  write_facts(&out, dossier, BIJSTAND_CASE, 0);
  bijstand_json_out_close(&out, "}", BIJSTAND_JSON_OVER_LINES);
  return bijstand_json_out_end(&out);
}
