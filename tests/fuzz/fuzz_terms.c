/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Terms from any bytes: a term, a start, a length and stops of the clock, in the byte order of the machine. What is
 * refused has changed nothing; what is reckoned keeps the order of the calendar, and a stop never shortens a term.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/terms.h>

#include "base/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { STOPS = 4 };

/* What a run is made of, in this order. */
struct input {
  int64_t start, length;
  struct bijstand_stop stops[STOPS];
  int32_t term, time;
  uint8_t count, unit, back, kind, extended;
};

static void expect(int holds)
{
  if (!holds)
    abort();
}

static const struct bijstand_due untouched = { 1, 2, 3, 4, 5, 6 };

static int is_untouched(const struct bijstand_due *due)
{
  return memcmp(due, &untouched, sizeof untouched) == 0;
}

/* Of a term that ends on a day, the end, the day it is due and the day it is over follow each other. */
static void check(const struct bijstand_due *due)
{
  if (!bijstand_date_is_day(due->due)) {
    expect(due->due == BIJSTAND_UNKNOWN || due->due == BIJSTAND_NEVER);
    expect(due->over == due->due);
    return;
  }
  expect(due->end <= due->due && due->due <= due->over && due->over <= due->due + 1);
  expect(due->due < due->end + 14);
}

static void reckon(const bijstand_rulebook *rulebook, const struct input *in, size_t count)
{
  struct bijstand_due due = untouched, without = untouched;
  if (bijstand_term_due(rulebook, in->term, in->start, in->stops, count, &due) != BIJSTAND_OK)
    expect(is_untouched(&due));
  else {
    check(&due);
    expect(bijstand_term_due(rulebook, in->term, in->start, NULL, 0, &without) == BIJSTAND_OK);
    expect(due.due == BIJSTAND_UNKNOWN || without.due <= due.due);
  }
  due = untouched;
  if (bijstand_term_due_again(rulebook, in->term, in->start, in->time % 100000, &due) == BIJSTAND_OK)
    check(&due);
  else
    expect(is_untouched(&due));
}

static void reckon_length(const struct input *in, size_t count)
{
  struct bijstand_length length = { in->length, in->unit, in->back, in->kind, in->extended };
  struct bijstand_due due = untouched;
  if (bijstand_length_due(&length, in->start, in->stops, count, &due) == BIJSTAND_OK)
    check(&due);
  else
    expect(is_untouched(&due));
}

static void add_up(const bijstand_rulebook *rulebook, bijstand_value from, bijstand_value until)
{
  struct bijstand_penalty penalty = { 1, 2, 3, 4 };
  bijstand_value cents = 7;
  if (bijstand_penalty_until(rulebook, from, until, &penalty) != BIJSTAND_OK)
    expect(penalty.from == 1 && penalty.until == 2 && penalty.days == 3 && penalty.cents == 4);
  else
    expect(penalty.days == BIJSTAND_UNKNOWN || (penalty.days >= 1 && penalty.until <= until));
  if (bijstand_penalty_on(rulebook, from, until, &cents) != BIJSTAND_OK)
    expect(cents == 7);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static bijstand_rulebook *rulebook;
  struct input in;
  memset(&in, 0, sizeof in);
  memcpy(&in, data, size < sizeof in ? size : sizeof in);
  if (rulebook == NULL && bijstand_rulebook_new(&rulebook) != BIJSTAND_OK)
    return 0;
  size_t count = in.count % (STOPS + 1);
  reckon(rulebook, &in, count);
  reckon_length(&in, count);
  add_up(rulebook, in.start, in.stops[0].from);
  /* Once more with numbers that are mostly days, terms and units. */
  in.term = (int32_t)((uint32_t)in.term % BIJSTAND_TERM_COUNT);
  in.start %= 80000;
  in.length %= 10001;
  in.unit %= BIJSTAND_UNIT_WEEKDAY + 1;
  in.back &= 1;
  in.kind &= 1;
  bijstand_value day = in.start;
  for (int i = 0; i < STOPS; i++) {
    in.stops[i].from = day = day + 1 + (in.stops[i].from & 63);
    in.stops[i].until = day = day + (in.stops[i].until & 31);
  }
  reckon(rulebook, &in, count);
  reckon_length(&in, count);
  add_up(rulebook, in.start, in.stops[0].from);
  return 0;
}
