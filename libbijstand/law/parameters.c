/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a parameter is: the rows of parameters.csv, and the reading of a value as a table writes it.
 */
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "law/stack.h"
#include "tables.h"

#define BIJSTAND_PARAMETER_ROW(number, NAME, name, layer, type, unit, values, min, max, otherwise, term,   \
                               article, gloss)                                                             \
  [number] = { number, name, layer, type, unit, values, min, max, otherwise, term, article, gloss },
static const struct bijstand_parameter_info parameters[BIJSTAND_PARAMETER_COUNT] = {
#include "parameters.def"
};
#undef BIJSTAND_PARAMETER_ROW

int32_t bijstand_parameter_count(void)
{
  return BIJSTAND_PARAMETER_COUNT;
}

const struct bijstand_parameter_info *bijstand_parameter_at(int32_t place)
{
  return place >= 0 && place < BIJSTAND_PARAMETER_COUNT ? &parameters[place] : NULL;
}

/* Numbers have no gaps, so the number of a parameter is its place. */
const struct bijstand_parameter_info *bijstand_parameter_by_id(bijstand_parameter number)
{
  return bijstand_parameter_at(number);
}

const struct bijstand_parameter_info *bijstand_law_parameter_named(struct bijstand_text name,
                                                                   bijstand_parameter likely)
{
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++) {
    const struct bijstand_parameter_info *parameter = &parameters[(likely + i) % BIJSTAND_PARAMETER_COUNT];
    if (bijstand_text_equal(name, parameter->name))
      return parameter;
  }
  return NULL;
}

const struct bijstand_parameter_info *bijstand_parameter_by_name(const char *name)
{
  if (name == NULL)
    return NULL;
  return bijstand_law_parameter_named((struct bijstand_text){ name, strlen(name) }, 0);
}

/* Values. */

static int32_t code_count(const char *codes)
{
  int32_t count = 0;
  while (bijstand_codes_name(codes, count).start != NULL)
    count++;
  return count;
}

/* 1 when a number yyyymmdd names a day that a table may name. */
static int is_written_date(bijstand_value number)
{
  bijstand_value date;
  bijstand_status status = bijstand_date_from_civil((int32_t)(number / 10000),
                                                    (int32_t)(number / 100 % 100), (int32_t)(number % 100),
                                                    &date);
  return status == BIJSTAND_OK && date >= BIJSTAND_DATE_FIRST && date <= BIJSTAND_DATE_LAST;
}

bijstand_value bijstand_law_greatest(const struct bijstand_parameter_info *parameter)
{
  switch (parameter->type) {
  case BIJSTAND_TYPE_BOOL:
    return 1;
  case BIJSTAND_TYPE_ENUM:
    return code_count(parameter->values) - 1;
  case BIJSTAND_TYPE_CENTS:
    return BIJSTAND_MONEY_LAST;
  case BIJSTAND_TYPE_PERCENT_BP:
    return 1000000; /* a hundred times the whole */
  case BIJSTAND_TYPE_AGE_MONTHS:
    return 1800; /* 150 years */
  case BIJSTAND_TYPE_MONTHS:
    return 9999;
  case BIJSTAND_TYPE_DAYS:
    return 99999;
  default:
    return 99999999; /* a date as yyyymmdd has eight digits */
  }
}

bijstand_status bijstand_law_fits(const struct bijstand_parameter_info *parameter, bijstand_value value,
                                  struct bijstand_error *error)
{
  bijstand_value greatest = bijstand_law_greatest(parameter);
  if (value < 0 || value > greatest)
    return bijstand_error_set(error, BIJSTAND_ERROR_RANGE, 0, 0, parameter->name,
                              "expected a number from 0 to %lld (%s)", (long long)greatest,
                              parameter->unit);
  if (strcmp(parameter->unit, "yyyymmdd") == 0 && !is_written_date(value))
    return bijstand_error_set(error, BIJSTAND_ERROR_DATE, 0, 0, parameter->name,
                              "expected a day from 19000101 to 21991231, written yyyymmdd");
  return BIJSTAND_OK;
}

bijstand_status bijstand_parameter_parse(bijstand_parameter number, const char *text, size_t length,
                                         bijstand_value *value, struct bijstand_error *error)
{
  const struct bijstand_parameter_info *parameter = bijstand_parameter_by_id(number);
  if (parameter == NULL || text == NULL || value == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected the number of a parameter, a text and room for a value");
  int64_t read;
  if (parameter->type == BIJSTAND_TYPE_ENUM) {
    read = bijstand_codes_find(parameter->values, (struct bijstand_text){ text, length });
    if (read == BIJSTAND_UNKNOWN)
      return bijstand_error_set(error, BIJSTAND_ERROR_NAME, 0, 0, parameter->name, "expected one of %s",
                                parameter->values);
  } else {
    bijstand_status status = bijstand_text_integer(text, length, &read);
    if (status == BIJSTAND_ERROR_SYNTAX)
      return bijstand_error_set(error, BIJSTAND_ERROR_TYPE, 0, 0, parameter->name,
                                "expected a whole number (%s)", parameter->unit);
    if (status == BIJSTAND_OK)
      status = bijstand_law_fits(parameter, read, error);
    else
      status = bijstand_law_fits(parameter, BIJSTAND_UNKNOWN, error); /* beyond 64 bits fits nothing */
    if (status != BIJSTAND_OK)
      return status;
  }
  *value = read;
  return BIJSTAND_OK;
}
