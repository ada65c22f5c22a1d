/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A route made into counting: only what is asked of the rows and what their results come from, each into a spot that is
 * free by then.
 */
#include "rules/counting.h"

#include <string.h>

struct making {
  struct counting *counting;
  const struct route *route;
  uint8_t needed[QUANTITIES_MAX];
  int16_t last_use[QUANTITIES_MAX]; /* the last quantity that is counted from it; results use theirs to the end */
  int16_t operand[QUANTITIES_MAX];
};

/* --- what is needed ------------------------------------------------------------------------------------------ */

static int is_held(const struct route *route, const struct quantity *q)
{
  struct bijstand_range reach = route_reach(route, q);
  return q->low > reach.low || q->high < reach.high;
}

static void need(struct making *m, int32_t at, int32_t by)
{
  if (at < 0)
    return;
  m->needed[at] = 1;
  if (by > m->last_use[at])
    m->last_use[at] = (int16_t)by;
}

static void find_needs(struct making *m, const struct quantity *const *origins, int32_t result_count)
{
  for (int32_t i = 0; i < result_count; i++)
    if (origins[i] != NULL)
      need(m, (int32_t)(origins[i] - m->route->quantity), QUANTITIES_MAX);
  for (int32_t i = m->route->quantity_count; i-- > m->route->input_count;) {
    const struct quantity *q = &m->route->quantity[i];
    if (is_held(m->route, q))
      need(m, i, i);
    if (m->needed[i]) {
      need(m, q->a, i);
      need(m, q->b, i);
    }
  }
}

/* --- what is asked of columns -------------------------------------------------------------------------------- */

static int32_t lowest_bit(uint32_t bits)
{
  int32_t n = 0;
  while (!(bits >> n & 1))
    n++;
  return n;
}

/* Codes that stand side by side are a range. */
static void demand_codes(struct demand *d, uint32_t codes)
{
  int32_t first = codes != 0 ? lowest_bit(codes) : 0;
  uint32_t side_by_side = codes >> first;
  d->codes = codes;
  if (codes == 0 || (side_by_side & (side_by_side + 1)) != 0)
    return;
  d->codes = 0;
  d->low = first;
  d->high = first + lowest_bit(side_by_side + 1) - 1;
}

/* A column that was read must hold something, even if it matters nowhere what. */
static void add_demands(struct making *m)
{
  struct counting *c = m->counting;
  for (int32_t i = 0; i < m->route->input_count; i++) {
    const struct quantity *q = &m->route->quantity[i];
    m->operand[i] = (int16_t)i;
    if (m->needed[i])
      c->used |= UINT64_C(1) << i;
    if (!m->needed[i] && !q->with)
      continue;
    c->demand[c->demand_count] = (struct demand){ (int16_t)i, 0, q->low, q->high };
    if (q->codes != 0)
      demand_codes(&c->demand[c->demand_count], q->codes);
    c->demand_count++;
  }
}

/* --- what is counted ----------------------------------------------------------------------------------------- */

uint64_t parts_inverse(uint64_t numerator, uint64_t denominator, uint64_t most)
{
  uint64_t divisor = 2 * denominator, room = UINT64_MAX / divisor;
  if (!HAS_UPPER_HALF || numerator == 0 || room <= denominator || most > (room - denominator) / (2 * numerator))
    return 0;
  return UINT64_MAX / divisor + 1;
}

static uint64_t size_of(int64_t n) { return n < 0 ? -(uint64_t)n : (uint64_t)n; }

/* Parts of numbers that stay countable. */
static int make_parts(struct parts *parts, const struct quantity *q, const struct quantity *whole)
{
  uint64_t low = size_of(whole->low), high = size_of(whole->high), most = low > high ? low : high;
  *parts = (struct parts){ (uint64_t)q->with, (uint64_t)q->of, 0 };
  if (q->with == 0 || most > ((uint64_t)INT64_MAX - parts->denominator) / (2 * parts->numerator))
    return 0;
  parts->inverse = parts_inverse(parts->numerator, parts->denominator, most);
  return 1;
}

/* A spot that nothing is read from any more, also not for what goes into it. */
static int32_t free_spot(const struct making *m, int32_t now)
{
  uint32_t taken = 0;
  int32_t spot = 0;
  for (int32_t i = m->route->input_count; i < now; i++)
    if (m->needed[i] && m->last_use[i] >= now)
      taken |= UINT32_C(1) << (m->operand[i] - m->counting->input_count);
  while (spot < SPOTS_MAX && (taken >> spot & 1))
    spot++;
  return spot;
}

static int add_count(struct making *m, int32_t i)
{
  const struct quantity *q = &m->route->quantity[i];
  struct counting *c = m->counting;
  struct count *count = &c->count[c->count_count];
  int32_t spot = free_spot(m, i);
  if (c->count_count == COUNTS_MAX || spot == SPOTS_MAX)
    return 0;
  *count = (struct count){ .kind = q->kind, .a = q->a < 0 ? -1 : m->operand[q->a], .b = q->b < 0 ? -1 : m->operand[q->b],
                           .spot = (int16_t)spot, .held = is_held(m->route, q), .with = q->with, .low = q->low,
                           .high = q->high };
  m->operand[i] = (int16_t)(c->input_count + spot);
  c->count_count++;
  return q->kind != QUANTITY_PART || make_parts(&count->parts, q, &m->route->quantity[q->a]);
}

int counting_make(struct counting *counting, const struct route *route, const struct quantity *const *origins,
                  struct result *results, int32_t result_count)
{
  struct making m;
  memset(&m, 0, sizeof m);
  m.counting = counting;
  m.route = route;
  memset(counting, 0, sizeof *counting);
  counting->input_count = route->input_count;
  find_needs(&m, origins, result_count);
  add_demands(&m);
  for (int32_t i = route->input_count; i < route->quantity_count; i++)
    if (m.needed[i] && !add_count(&m, i))
      return 0;
  for (int32_t i = 0; i < result_count; i++)
    results[i].from = origins[i] == NULL ? -1 : m.operand[origins[i] - route->quantity];
  return 1;
}

/* --- one case ------------------------------------------------------------------------------------------------ */

static int meets_demands(const struct counting *c, const int64_t *inputs)
{
  int64_t mark = 0;
  for (int32_t i = 0; i < c->demand_count; i++) {
    const struct demand *d = &c->demand[i];
    mark |= d->codes != 0 ? other_code(inputs[d->input], d->codes) : outside(inputs[d->input], d->low, d->high);
  }
  return mark >= 0;
}

static int64_t count_one(const struct count *n, int64_t a, int64_t b)
{
  switch (n->kind) {
  case QUANTITY_SUM:
    return wrapping_sum(a, b);
  case QUANTITY_DIFFERENCE:
    return wrapping_difference(a, b);
  case QUANTITY_LEAST:
    return a < b ? a : b;
  case QUANTITY_MOST:
    return a > b ? a : b;
  case QUANTITY_TIMES:
    return wrapping_product(a, n->with);
  default:
    return n->parts.inverse != 0 ? part_by_inverse(a, &n->parts) : part_by_division(a, &n->parts);
  }
}

static int64_t value_of(const struct counting *c, const struct count *n, int16_t operand, const int64_t *inputs,
                        const int64_t *spots)
{
  if (operand < 0)
    return n->with;
  return operand < c->input_count ? inputs[operand] : spots[operand - c->input_count];
}

int counting_take(const struct counting *c, const int64_t *inputs, int64_t *spots)
{
  if (!meets_demands(c, inputs))
    return 0;
  for (int32_t i = 0; i < c->count_count; i++) {
    const struct count *n = &c->count[i];
    int64_t is = count_one(n, value_of(c, n, n->a, inputs, spots), value_of(c, n, n->b, inputs, spots));
    if (n->held && outside(is, n->low, n->high) < 0)
      return 0;
    spots[n->spot] = is;
  }
  return 1;
}
