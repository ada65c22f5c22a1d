/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Figures of a municipality: read from a case, and written with what follows from them. Which figures there are,
 * of what type and under which key, is told by their table.
 */
#include "municipality.h"

#include <stdio.h>
#include <string.h>

#include <bijstand/money.h>
#include <bijstand/tables.h>

#include "out.h"

/* --- Reading ----------------------------------------------------------------------------------------- */

/* The stated figure under a key or, in the list under a key, at a place; null when there is none. */
static const struct bijstand_figure_info *figure_of(const char *key, int32_t place)
{
  char path[80];
  if (place < 0)
    snprintf(path, sizeof path, "%s", key);
  else
    snprintf(path, sizeof path, "%s[%d]", key, (int)place);
  for (int32_t i = 0; i < bijstand_figure_count(); i++) {
    const struct bijstand_figure_info *figure = bijstand_figure_at(i);
    if (figure->is_stated && strcmp(figure->key, path) == 0)
      return figure;
  }
  return NULL;
}

static void read_figure(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                        const struct bijstand_figure_info *figure, struct json_object *value,
                        struct bijstand_municipality *municipality)
{
  struct bijstand_json_scalar scalar = bijstand_json_scalar_of(report, at, value);
  int32_t token = figure->type == BIJSTAND_TYPE_BOOL   ? BIJSTAND_TOKEN_WORD
                  : figure->type == BIJSTAND_TYPE_ENUM ? BIJSTAND_TOKEN_STRING
                                                       : BIJSTAND_TOKEN_NUMBER;
  struct bijstand_error error;
  if (value == NULL)
    return; /* not known */
  if (scalar.token != token)
    bijstand_json_refuse_type(report, at, token == BIJSTAND_TOKEN_WORD     ? "true or false"
                                          : token == BIJSTAND_TOKEN_STRING ? "the name of a code" : "a number",
                              value);
  else if (bijstand_figure_parse(figure->number, scalar.text.start, scalar.text.length, &municipality->figures[figure->number],
                                 &error) != BIJSTAND_OK)
    bijstand_json_refuse(report, at, error.status, "%s", error.message);
}

static void read_list(struct bijstand_json_report *report, const struct bijstand_json_place *at, const char *key,
                      struct json_object *list, struct bijstand_municipality *municipality)
{
  if (!json_object_is_type(list, json_type_array)) {
    bijstand_json_refuse_type(report, at, "a list", list);
    return;
  }
  for (size_t i = 0; i < json_object_array_length(list); i++) {
    struct bijstand_json_place item = bijstand_json_index(at, i);
    const struct bijstand_figure_info *figure = i < 10 ? figure_of(key, (int32_t)i) : NULL;
    if (figure == NULL) {
      bijstand_json_refuse(report, &item, BIJSTAND_ERROR_LIMIT, "more items than there are years that count");
      return;
    }
    read_figure(report, &item, figure, json_object_array_get_idx(list, i), municipality);
  }
}

static void refuse_key(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                       const char *key)
{
  struct bijstand_nearest nearest;
  bijstand_nearest_start(&nearest, key, strlen(key));
  for (int32_t i = 0; i < bijstand_figure_count(); i++) {
    if (bijstand_figure_at(i)->is_stated)
      bijstand_nearest_offer(&nearest, bijstand_figure_at(i)->key);
  }
  if (nearest.best == NULL)
    bijstand_json_refuse(report, at, BIJSTAND_ERROR_NAME, "no such figure");
  else
    bijstand_json_refuse(report, at, BIJSTAND_ERROR_NAME, "no such figure; did you mean %s?", nearest.best);
}

void bijstand_json_municipality_read(struct bijstand_json_report *report, struct json_object *object,
                                     struct bijstand_municipality *municipality)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "municipality");
  bijstand_municipality_clear(municipality);
  if (!json_object_is_type(object, json_type_object)) {
    bijstand_json_refuse_type(report, &at, "an object of figures", object);
    return;
  }
  json_object_object_foreach(object, key, value) {
    struct bijstand_json_place place = bijstand_json_key(&at, key);
    const struct bijstand_figure_info *figure = strchr(key, '[') == NULL ? figure_of(key, -1) : NULL;
    if (bijstand_json_report_is_full(report))
      break;
    if (figure != NULL)
      read_figure(report, &place, figure, value, municipality);
    else if (strchr(key, '[') == NULL && figure_of(key, 0) != NULL)
      read_list(report, &place, key, value, municipality);
    else
      refuse_key(report, &place, key);
  }
}

/* --- Writing ----------------------------------------------------------------------------------------- */

/* Basis points as a percentage without needless decimals: 125 is 1.25, 11000 is 110. */
static void percentage(bijstand_value basis_points, char text[BIJSTAND_MONEY_TEXT_SIZE])
{
  bijstand_money_format(basis_points, text);
  size_t length = strlen(text);
  while (length > 0 && text[length - 1] == '0')
    length--;
  text[length > 0 && text[length - 1] == '.' ? length - 1 : length] = '\0';
}

static void write_code(struct bijstand_json_out *out, const char *codes, bijstand_value value)
{
  char name[64];
  for (; value > 0 && codes != NULL; value--)
    codes = strchr(codes, '|') != NULL ? strchr(codes, '|') + 1 : NULL;
  snprintf(name, sizeof name, "%.*s", codes != NULL ? (int)strcspn(codes, "|") : 0, codes != NULL ? codes : "");
  bijstand_json_out_string(out, name);
}

static void write_value(struct bijstand_json_out *out, const struct bijstand_figure_info *figure,
                        bijstand_value value)
{
  char text[BIJSTAND_MONEY_TEXT_SIZE];
  char share[BIJSTAND_SHARE_TEXT_SIZE];
  if (value == BIJSTAND_UNKNOWN)
    bijstand_json_out_raw(out, "null");
  else if (figure->type == BIJSTAND_TYPE_BOOL)
    bijstand_json_out_raw(out, value == 1 ? "true" : "false");
  else if (figure->type == BIJSTAND_TYPE_ENUM)
    write_code(out, figure->values, value);
  else if (figure->type == BIJSTAND_TYPE_PERCENT_BP) {
    percentage(value, text);
    if (strcmp(figure->unit, "percent_text") == 0)
      bijstand_json_out_string(out, text);
    else
      bijstand_json_out_raw(out, text);
  } else if (strcmp(figure->unit, "millionths") == 0) {
    bijstand_share_format(value, share);
    bijstand_json_out_string(out, share);
  } else
    bijstand_json_out_number(out, value);
}

/* The figures that were found. */
struct found {
  struct bijstand_found items[BIJSTAND_FIGURE_COUNT];
  size_t count;
};

/* Those whose keys have a point are members of one object, as they stand together. */
static void write_found(struct bijstand_json_out *out, const struct found *found)
{
  char group[40] = "";
  for (size_t i = 0; i < found->count; i++) {
    const struct bijstand_figure_info *figure = bijstand_figure_at(found->items[i].figure);
    const char *point = strchr(figure->key, '.');
    size_t length = point != NULL ? (size_t)(point - figure->key) : 0;
    if (group[0] != '\0' && (strlen(group) != length || strncmp(group, figure->key, length) != 0)) {
      bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
      group[0] = '\0';
    }
    if (point != NULL && group[0] == '\0') {
      snprintf(group, sizeof group, "%.*s", (int)length, figure->key);
      bijstand_json_out_key(out, group);
      bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
    }
    bijstand_json_out_key(out, point != NULL ? point + 1 : figure->key);
    write_value(out, figure, found->items[i].value);
  }
}

static void write_grounds(struct bijstand_json_out *out, const struct found *found)
{
  bijstand_json_out_key(out, "grounds");
  bijstand_json_out_open(out, "[", BIJSTAND_JSON_ON_ONE_LINE);
  for (size_t i = 0; i < found->count; i++) {
    const struct bijstand_found *one = &found->items[i];
    if (one->article[0] == '\0')
      continue;
    bijstand_json_out_open(out, "{", BIJSTAND_JSON_ON_ONE_LINE);
    bijstand_json_out_key(out, "figure");
    bijstand_json_out_string(out, bijstand_figure_at(one->figure)->key);
    bijstand_json_out_key(out, "article");
    bijstand_json_out_string(out, one->article);
    bijstand_json_out_key(out, "outcome");
    bijstand_json_out_string(out, one->ground == BIJSTAND_GROUND_APPLIES ? "applies" : "does_not_apply");
    bijstand_json_out_close(out, "}", BIJSTAND_JSON_ON_ONE_LINE);
  }
  bijstand_json_out_close(out, "]", BIJSTAND_JSON_ON_ONE_LINE);
}

static void write_missing(struct bijstand_json_out *out, const struct found *found)
{
  uint64_t missing = 0;
  for (size_t i = 0; i < found->count; i++)
    missing |= found->items[i].missing;
  bijstand_json_out_key(out, "missing");
  bijstand_json_out_open(out, "[", BIJSTAND_JSON_ON_ONE_LINE);
  for (int32_t i = 0; i < bijstand_figure_count(); i++) {
    if ((missing >> i & 1) != 0)
      bijstand_json_out_string(out, bijstand_figure_at(i)->key);
  }
  bijstand_json_out_close(out, "]", BIJSTAND_JSON_ON_ONE_LINE);
}

bijstand_status bijstand_json_write_municipality(const bijstand_rulebook *rulebook, bijstand_value date,
                                                 const struct bijstand_municipality *stated, const char *id,
                                                 struct bijstand_json_text *text)
{
  struct found found;
  struct bijstand_json_out out;
  if (text == NULL || bijstand_municipality_decide(rulebook, date, stated, found.items, BIJSTAND_FIGURE_COUNT,
                                                   &found.count) != BIJSTAND_OK)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_json_out_start(&out, text, 0);
  bijstand_json_out_open(&out, "{", BIJSTAND_JSON_ON_ONE_LINE);
  bijstand_json_out_key(&out, "id");
  bijstand_json_out_string(&out, id);
  write_found(&out, &found);
  write_grounds(&out, &found);
  write_missing(&out, &found);
  bijstand_json_out_close(&out, "}", BIJSTAND_JSON_ON_ONE_LINE);
  return bijstand_json_out_end(&out);
}
