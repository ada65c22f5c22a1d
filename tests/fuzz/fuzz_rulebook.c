/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tables of amounts, policy and practice from any bytes, on top of the national one. What is refused is
 * refused with a place; what is accepted answers every day, and the same way from its rows as from what was
 * worked out of them.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "law/rulebook.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

static void check_error(const struct bijstand_error *error, bijstand_status status)
{
  expect(error->status == status && error->message[0] != '\0' && error->line >= 0 && error->column >= 0);
  expect(strncmp(error->place, "fuzz", 4) == 0);
  expect(bijstand_text_valid(error->place, strlen(error->place)) == strlen(error->place));
  expect(bijstand_text_valid(error->message, strlen(error->message)) == strlen(error->message));
}

/* Walks over the answers for one parameter. */
static void check_parameter(const bijstand_rulebook *rulebook, bijstand_parameter parameter)
{
  struct bijstand_amount amount;
  for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = amount.until + 1) {
    bijstand_value value;
    bijstand_status status = bijstand_rulebook_find(rulebook, parameter, date, BIJSTAND_AMOUNT_ANSWERS,
                                                    &amount);
    expect(status == BIJSTAND_OK);
    expect(bijstand_rulebook_value(rulebook, parameter, date, &value) == BIJSTAND_OK);
    expect(value == (amount.currency == BIJSTAND_CURRENCY_NLG ? BIJSTAND_UNKNOWN : amount.value));
    expect(amount.until >= date && amount.article != NULL && amount.source != NULL);
  }
}

static void check_rulebook(const bijstand_rulebook *rulebook)
{
  bijstand_value values[BIJSTAND_PARAMETER_COUNT];
  struct bijstand_range stretch;
  for (bijstand_parameter p = 0; p < BIJSTAND_PARAMETER_COUNT; p++)
    check_parameter(rulebook, p);
  for (bijstand_value date = BIJSTAND_EVER; date <= BIJSTAND_NEVER; date = stretch.high + 1) {
    bijstand_rulebook_resolve(rulebook, date, values, &stretch);
    expect(stretch.low <= date && stretch.high >= date);
  }
  for (int32_t i = 0; i < bijstand_rulebook_report_count(rulebook); i++)
    expect(bijstand_rulebook_report_at(rulebook, i)->from <= bijstand_rulebook_report_at(rulebook, i)->until);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static bijstand_rulebook *national; /* the same for all inputs */
  if (national == NULL)
    expect(bijstand_rulebook_new(&national) == BIJSTAND_OK);
  static const uint32_t all_flags[] = {
    0, BIJSTAND_LOAD_OVERRIDE, BIJSTAND_LOAD_REPLAY, BIJSTAND_LOAD_STRICT
  };
  for (size_t i = 0; i < sizeof all_flags / sizeof all_flags[0]; i++) {
    uint32_t flags = all_flags[i];
    struct bijstand_error error;
    bijstand_rulebook *rulebook = NULL;
    bijstand_status status = bijstand_rulebook_load(national, "fuzz", (const char *)data, size, flags,
                                                    &rulebook, &error);
    if (status == BIJSTAND_OK)
      check_rulebook(rulebook);
    else
      check_error(&error, status);
    expect((status == BIJSTAND_OK) == (rulebook != NULL));
    bijstand_rulebook_free(rulebook);
  }
  return 0;
}
