/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Money from any bytes: as text, and as an amount and the two parts of a ratio of eight bytes each, in the
 * byte order of the machine. What is read is written and read back; what is rounded half up is what comes
 * of rounding down or up, and those differ by at most a cent.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/money.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

static void read_text(const char *text, size_t length)
{
  bijstand_value cents, back;
  char written[BIJSTAND_MONEY_TEXT_SIZE];
  if (bijstand_money_parse(text, length, &cents) != BIJSTAND_OK)
    return;
  expect(bijstand_money_format(cents, written) == BIJSTAND_OK);
  expect(bijstand_money_parse(written, strlen(written), &back) == BIJSTAND_OK && back == cents);
}

static void write_text(bijstand_value cents)
{
  char written[BIJSTAND_MONEY_TEXT_SIZE];
  bijstand_status status = bijstand_money_format(cents, written);
  expect(status == (cents == BIJSTAND_UNKNOWN ? BIJSTAND_ERROR_RANGE : BIJSTAND_OK));
  expect(bijstand_money_format_dutch(cents, written) == status);
}

static void divide(bijstand_value cents, int64_t numerator, int64_t denominator)
{
  bijstand_value down = bijstand_money_ratio(cents, numerator, denominator, BIJSTAND_ROUND_DOWN);
  bijstand_value half_up = bijstand_money_ratio(cents, numerator, denominator, BIJSTAND_ROUND_HALF_UP);
  bijstand_value up = bijstand_money_ratio(cents, numerator, denominator, BIJSTAND_ROUND_UP);
  if (up == BIJSTAND_UNKNOWN)
    return;
  expect(half_up == down || half_up == up);
  expect(llabs(up) == llabs(down) || llabs(up) == llabs(down) + 1);
  expect(denominator != 10000 || bijstand_money_share(cents, numerator) == half_up);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  read_text((const char *)data, size);
  int64_t numbers[3];
  if (size >= sizeof numbers) {
    memcpy(numbers, data, sizeof numbers);
    write_text(numbers[0]);
    divide(numbers[0], numbers[1], numbers[2]);
    divide(numbers[0] % 1000000000000, numbers[1] % 1000000000, numbers[2] % 1000000000);
    divide(numbers[0] % 1000000000000, numbers[1] % 100000, 10000);
  }
  return 0;
}
