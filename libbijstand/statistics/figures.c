/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a figure of a municipality is: the rows of figures.csv, and the reading of a value as people write it.
 */
#include <string.h>

#include <bijstand/money.h>
#include <bijstand/municipality.h>
#include <bijstand/tables.h>

#include "base/text.h"
#include "tables.h"

#define BIJSTAND_FIGURE_ROW(number, NAME, name, is_stated, type, values, unit, max, key, term, article, gloss) \
  [number] = { number, name, is_stated, type, values, unit, max, key, term, article, gloss },
static const struct bijstand_figure_info figures[BIJSTAND_FIGURE_COUNT] = {
#include "figures.def"
};
#undef BIJSTAND_FIGURE_ROW

int32_t bijstand_figure_count(void)
{
  return BIJSTAND_FIGURE_COUNT;
}

const struct bijstand_figure_info *bijstand_figure_at(int32_t place)
{
  return place >= 0 && place < BIJSTAND_FIGURE_COUNT ? &figures[place] : NULL;
}

const struct bijstand_figure_info *bijstand_figure_by_name(const char *name)
{
  for (int32_t i = 0; name != NULL && i < BIJSTAND_FIGURE_COUNT; i++) {
    if (strcmp(figures[i].name, name) == 0)
      return &figures[i];
  }
  return NULL;
}

static bijstand_status refuse(const struct bijstand_figure_info *figure, struct bijstand_error *error)
{
  return bijstand_error_set(error, BIJSTAND_ERROR_TYPE, 0, 0, figure->name, "expected %s",
                            figure->type == BIJSTAND_TYPE_BOOL         ? "true or false"
                            : figure->type == BIJSTAND_TYPE_PERCENT_BP ? "a percentage with at most two decimals"
                                                                       : "a whole number");
}

/* A percentage with two decimals is written as euro with cents are, and counted in the same hundredths. */
static bijstand_status read_number(const struct bijstand_figure_info *figure, struct bijstand_text text,
                                   bijstand_value *value)
{
  if (figure->type == BIJSTAND_TYPE_PERCENT_BP)
    return bijstand_money_parse(text.start, text.length, value);
  if (figure->type != BIJSTAND_TYPE_BOOL)
    return bijstand_text_integer(text.start, text.length, value);
  *value = bijstand_text_equal(text, "true");
  return *value == 1 || bijstand_text_equal(text, "false") ? BIJSTAND_OK : BIJSTAND_ERROR_TYPE;
}

bijstand_status bijstand_figure_parse(bijstand_figure number, const char *text, size_t length,
                                      bijstand_value *value, struct bijstand_error *error)
{
  const struct bijstand_figure_info *figure = bijstand_figure_at(number);
  if (figure == NULL || text == NULL || value == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected the number of a figure, a text and room for a value");
  struct bijstand_text piece = { text, length };
  bijstand_value read;
  if (figure->type == BIJSTAND_TYPE_ENUM) {
    read = bijstand_codes_find(figure->values, piece);
    if (read == BIJSTAND_UNKNOWN)
      return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, figure->name, "expected one of %s",
                                figure->values);
  } else if (read_number(figure, piece, &read) != BIJSTAND_OK)
    return refuse(figure, error);
  if (read < 0 || read > figure->max)
    return bijstand_error_set(error, BIJSTAND_ERROR_RANGE, 0, 0, figure->name,
                              "expected nothing below 0 and no more than %lld",
                              (long long)(figure->type == BIJSTAND_TYPE_PERCENT_BP ? figure->max / 100
                                                                                  : figure->max));
  *value = read;
  return BIJSTAND_OK;
}
