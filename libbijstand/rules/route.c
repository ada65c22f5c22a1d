/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Noting a route: each operator on numbers adds a quantity, unless what it gives is the same for all cases that take the
 * route, and each comparison narrows one.
 */
#include "rules/route.h"

#include <string.h>

static const int64_t last = INT64_C(1) << ROUTE_LAST;

/* A number beside the place of its quantity; -1: it is a constant. */
struct operand {
  int16_t at;
  int64_t low, high, is;
};

static struct operand operand(num n)
{
  const struct quantity *q = route_quantity(n.why);
  if (q == NULL)
    return (struct operand){ -1, n.low, n.low, n.low };
  return (struct operand){ (int16_t)(q - q->route->quantity), q->low, q->high, n.low };
}

static struct route *route_of(num a, num b) { return route_quantity(a.why ? a.why : b.why)->route; }
static num number(const struct quantity *q, int64_t is) { return (num){ is, is, (uint64_t)(uintptr_t)q }; }
static int same_for_all(num a, num b) { return a.why == 0 && b.why == 0; }

/* --- inputs -------------------------------------------------------------------------------------------------- */

void route_begin(struct route *route)
{
  route->sound = 1;
  route->input_count = route->quantity_count = 0;
}

void route_add_input(struct route *route, const struct bijstand_fact_info *fact)
{
  int16_t number = (int16_t)route->input_count;
  uint32_t codes = fact->type == BIJSTAND_TYPE_ENUM ? (UINT32_C(2) << fact->domain.high) - 1 : 0;
  if (number == ROUTE_INPUTS_MAX) {
    route->sound = 0;
    return;
  }
  route->quantity[route->input_count++] = (struct quantity){ route, QUANTITY_INPUT, number, -1, 0, 0, fact->domain.low,
                                                             fact->domain.high, codes };
  route->quantity_count = route->input_count;
}

num route_num(struct route *route, int32_t input, int64_t is)
{
  route->quantity[input].with = 1;
  return number(&route->quantity[input], is);
}

code route_code(struct route *route, int32_t input, int64_t is)
{
  route->quantity[input].with = 1;
  return (code){ (uint64_t)(uintptr_t)&route->quantity[input], UINT32_C(1) << is };
}

/* --- holding ------------------------------------------------------------------------------------------------- */

/* The one operand of a quantity that only a constant stands beside; null when there is none, or two. */
static struct quantity *only_operand(const struct quantity *q)
{
  if (q->kind == QUANTITY_INPUT || (q->a < 0) == (q->b < 0))
    return NULL;
  return &q->route->quantity[q->a < 0 ? q->b : q->a];
}

/* To which a quantity is held by what is counted from it and a constant; nothing is lost on the way. */
static struct bijstand_range held_by(const struct quantity *q)
{
  struct bijstand_range range = { -last, last };
  switch (q->kind) {
  case QUANTITY_SUM:
    return (struct bijstand_range){ q->low - q->with, q->high - q->with };
  case QUANTITY_DIFFERENCE:
    return (struct bijstand_range){ q->with - q->high, q->with - q->low };
  case QUANTITY_LEAST:
    range.low = q->low;
    range.high = q->high < q->with ? q->high : last;
    return range;
  case QUANTITY_MOST:
    range.low = q->low > q->with ? q->low : -last;
    range.high = q->high;
    return range;
  default:
    return range;
  }
}

/* What a quantity is held to, its operand is held to as well where only a constant stands beside it. */
static void hold(struct quantity *q, int64_t low, int64_t high)
{
  while (q != NULL) {
    struct bijstand_range range;
    if (q->kind == QUANTITY_OTHER) {
      low = high = q->of;
      q = &q->route->quantity[q->a];
    }
    if (low > q->low)
      q->low = low;
    if (high < q->high)
      q->high = high;
    range = held_by(q);
    low = range.low;
    high = range.high;
    q = only_operand(q);
  }
}

void route_hold(num n, int64_t low, int64_t high)
{
  if (n.why != 0)
    hold(route_quantity(n.why), low, high);
}

/* A number that can be counted with. */
static num solid(num n)
{
  const struct quantity *q = route_quantity(n.why);
  return q != NULL && q->kind == QUANTITY_OTHER ? route_pinned(n) : n;
}

num route_pinned(num n)
{
  route_hold(n, n.low, n.low);
  return num_exact(n.low);
}

code route_pinned_code(code c)
{
  if (c.why != 0)
    route_quantity(c.why)->codes = c.set;
  return (code){ 0, c.set };
}

void route_pin_cell(const view *v, int32_t cell)
{
  struct route *route = v->recorder->route;
  int32_t input = v->recorder->input_at[cell] - 1;
  if (input >= 0 && v->cell[cell] <= CELL_NARROWED)
    route->sound = 0; /* what is not known is no value that other cases have as well */
  else if (input >= 0 && route->quantity[input].codes != 0)
    route_pinned_code(route_code(route, input, v->cell[cell]));
  else if (input >= 0)
    route_pinned(route_num(route, input, v->cell[cell]));
}

/* Whether a cell was read: itself, or of an adult's date of birth an age. */
static int was_read(const view *v, int32_t cell)
{
  for (person p = APPLICANT; p <= PARTNER && cell >= v->base[p]; p++)
    if (cell == v->base[p] + AT_birth_date &&
        memchr(&v->read[READ_AGE + p * BIJSTAND_PARAMETER_COUNT], 1, BIJSTAND_PARAMETER_COUNT) != NULL)
      return 1;
  return v->read[cell];
}

void route_demand_facts_read(const view *v)
{
  struct route *route = v->recorder->route;
  for (int32_t cell = 0; cell < ROW_CELLS; cell++) {
    int32_t input = v->recorder->input_at[cell] - 1;
    if (input < 0 || !was_read(v, cell))
      continue;
    route->quantity[input].with = 1;
    if (v->cell[cell] <= CELL_NARROWED)
      route->sound = 0;
  }
}

void route_pin_facts_read(const view *v)
{
  for (int32_t cell = 0; cell < ROW_CELLS; cell++)
    if (was_read(v, cell))
      route_pin_cell(v, cell);
}

void route_pin_outcome(const struct possible *outcome)
{
  struct quantity *q = route_quantity(outcome->why);
  if (q != NULL && q->codes != 0)
    q->codes = (uint32_t)outcome->low;
  else if (q != NULL)
    hold(q, outcome->low, outcome->low);
}

/* --- comparing ----------------------------------------------------------------------------------------------- */

/* Whether a lies up to b, to which side the two are held. */
truth route_at_most(num a, num b)
{
  int yes = a.low <= b.low;
  num between = route_difference(b, a);
  if (between.why == 0)
    return truth_known(yes);
  route_hold(between, yes ? 0 : -last, yes ? last : -1);
  return truth_known(yes);
}

truth route_equal(num a, num b)
{
  num between = route_difference(b, a);
  route_hold(between, between.low < 0 ? -last : between.low > 0, between.low > 0 ? last : -(between.low < 0));
  return truth_known(between.low == 0);
}

truth route_is(code c, int32_t set)
{
  uint32_t of = (uint32_t)set;
  int yes = (c.set & of) != 0;
  if (c.why != 0)
    route_quantity(c.why)->codes &= yes ? of : ~of;
  return truth_known(yes);
}

/* --- counting ------------------------------------------------------------------------------------------------ */

static int same_origin(const struct quantity *p, const struct quantity *q)
{
  return p->kind == q->kind && p->a == q->a && p->b == q->b && p->with == q->with && p->of == q->of;
}

/* A quantity, which may have been noted before; a number too large for a route, or one too many, makes it unsound. */
static num noted(struct route *route, struct quantity q, int64_t is)
{
  struct bijstand_range reach;
  q.route = route;
  for (int32_t i = route->input_count; i < route->quantity_count; i++)
    if (same_origin(&route->quantity[i], &q))
      return number(&route->quantity[i], is);
  reach = route_reach(route, &q);
  if (route->quantity_count == QUANTITIES_MAX || reach.low < -last || reach.high > last)
    route->sound = 0;
  if (!route->sound || reach.low == reach.high)
    return num_exact(is);
  q.low = reach.low;
  q.high = reach.high;
  route->quantity[route->quantity_count] = q;
  return number(&route->quantity[route->quantity_count++], is);
}

static num plus_constant(num a, int64_t constant)
{
  const struct quantity *q = route_quantity(a.why);
  int64_t is = num_sum(a.low, constant);
  if (constant < -last || constant > last)
    q->route->sound = 0;
  else if (q->kind == QUANTITY_SUM && q->b < 0) {
    constant += q->with;
    q = &q->route->quantity[q->a];
  }
  if (constant == 0)
    return number(q, is);
  return noted(q->route, (struct quantity){ .kind = QUANTITY_SUM, .a = (int16_t)(q - q->route->quantity), .b = -1,
                                            .with = constant }, is);
}

num route_sum(num x, num y)
{
  num a = solid(x), b = solid(y);
  if (same_for_all(a, b))
    return num_exact(num_sum(a.low, b.low));
  if (a.why == 0)
    return plus_constant(b, a.low);
  if (b.why == 0)
    return plus_constant(a, b.low);
  return noted(route_of(a, b), (struct quantity){ .kind = QUANTITY_SUM, .a = operand(a).at, .b = operand(b).at },
               num_sum(a.low, b.low));
}

num route_difference(num x, num y)
{
  num a = solid(x), b = solid(y);
  int64_t is = num_difference(a.low, b.low);
  if (same_for_all(a, b) || a.why == b.why)
    return num_exact(is);
  if (b.why == 0)
    return plus_constant(a, -b.low);
  if (a.low < -last || a.low > last)
    route_of(a, b)->sound = 0;
  return noted(route_of(a, b), (struct quantity){ .kind = QUANTITY_DIFFERENCE, .a = operand(a).at, .b = operand(b).at,
                                                  .with = a.why ? 0 : a.low }, is);
}

/* The lower or the higher of two; the one that it is all along the route, where the two do not overlap. */
static num one_of(num a, num b, int16_t kind)
{
  struct operand p = operand(a), q = operand(b);
  int least = kind == QUANTITY_LEAST;
  if (a.why == b.why)
    return (a.low < b.low) == least ? a : b;
  if (p.high <= q.low)
    return least ? a : b;
  if (q.high <= p.low)
    return least ? b : a;
  if (p.at < 0)
    return one_of(b, a, kind);
  return noted(route_of(a, b), (struct quantity){ .kind = kind, .a = p.at, .b = q.at, .with = q.at < 0 ? q.is : 0 },
               (p.is < q.is) == least ? p.is : q.is);
}

num route_least(num a, num b) { return one_of(solid(a), solid(b), QUANTITY_LEAST); }
num route_most(num a, num b) { return one_of(solid(a), solid(b), QUANTITY_MOST); }

num route_times(num x, int64_t factor)
{
  num a = solid(x);
  int64_t is = num_product(a.low, factor);
  if (a.why == 0 || factor == 0)
    return num_exact(is);
  if (factor == 1)
    return a;
  return noted(route_of(a, a), (struct quantity){ .kind = QUANTITY_TIMES, .a = operand(a).at, .b = -1, .with = factor }, is);
}

/* As many parts as the whole was taken times leave nothing to round. */
num route_part(num x, int64_t numerator, int64_t denominator)
{
  num a = solid(x);
  const struct quantity *q = route_quantity(a.why);
  int64_t is = bijstand_money_ratio(a.low, numerator, denominator, BIJSTAND_ROUND_HALF_UP);
  if (q == NULL)
    return num_exact(is);
  if (q->kind == QUANTITY_TIMES && numerator == 1 && q->with == denominator)
    return number(&q->route->quantity[q->a], is);
  if (numerator == denominator)
    return a;
  if (a.low >= -LAW_MAX && a.low <= LAW_MAX)
    route_hold(a, -LAW_MAX, LAW_MAX); /* of amounts of the law a part takes no division */
  return noted(q->route, (struct quantity){ .kind = QUANTITY_PART, .a = operand(a).at, .b = -1, .with = numerator,
                                            .of = denominator }, is);
}

/* It keeps what its operand is in the case at hand, to hold it to that. */
num route_other(num x, int64_t is)
{
  num a = solid(x);
  if (a.why == 0)
    return num_exact(is);
  return noted(route_of(a, a), (struct quantity){ .kind = QUANTITY_OTHER, .a = operand(a).at, .b = -1, .with = is,
                                            .of = a.low }, is);
}

/* --- reach --------------------------------------------------------------------------------------------------- */

static struct bijstand_range range_of(const struct route *route, const struct quantity *q, int16_t at)
{
  if (at < 0)
    return (struct bijstand_range){ q->with, q->with };
  return (struct bijstand_range){ route->quantity[at].low, route->quantity[at].high };
}

static struct bijstand_range beyond(void) { return (struct bijstand_range){ INT64_MIN, INT64_MAX }; }

static struct bijstand_range reach_of_times(const struct bijstand_range *a, int64_t factor)
{
  if (factor <= 0 || factor > last || a->low < -last / factor || a->high > last / factor)
    return beyond();
  return (struct bijstand_range){ a->low * factor, a->high * factor };
}

static struct bijstand_range reach_of_part(const struct bijstand_range *a, const struct quantity *q)
{
  int64_t low = bijstand_money_ratio(a->low, q->with, q->of, BIJSTAND_ROUND_HALF_UP);
  int64_t high = bijstand_money_ratio(a->high, q->with, q->of, BIJSTAND_ROUND_HALF_UP);
  if (q->with < 0 || q->of <= 0 || low == BIJSTAND_UNKNOWN || high == BIJSTAND_UNKNOWN)
    return beyond();
  return (struct bijstand_range){ low, high };
}

struct bijstand_range route_reach(const struct route *route, const struct quantity *q)
{
  struct bijstand_range a = range_of(route, q, q->a), b = range_of(route, q, q->b);
  switch (q->kind) {
  case QUANTITY_INPUT:
    return (struct bijstand_range){ q->low, q->high };
  case QUANTITY_SUM:
    return (struct bijstand_range){ a.low + b.low, a.high + b.high };
  case QUANTITY_DIFFERENCE:
    return (struct bijstand_range){ a.low - b.high, a.high - b.low };
  case QUANTITY_LEAST:
    return (struct bijstand_range){ a.low < b.low ? a.low : b.low, a.high < b.high ? a.high : b.high };
  case QUANTITY_MOST:
    return (struct bijstand_range){ a.low > b.low ? a.low : b.low, a.high > b.high ? a.high : b.high };
  case QUANTITY_TIMES:
    return reach_of_times(&a, q->with);
  case QUANTITY_OTHER:
    return (struct bijstand_range){ -last, last };
  default:
    return reach_of_part(&a, q);
  }
}
