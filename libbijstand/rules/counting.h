/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Counting: a route as it is taken, by one case or by many rows at once. What it asks of the inputs, what is counted from
 * them, and what then stands in each result.
 */
#ifndef BIJSTAND_RULES_COUNTING_H
#define BIJSTAND_RULES_COUNTING_H

#include "rules/route.h"

enum { COUNTS_MAX = 64, SPOTS_MAX = 32 };

/* An input must lie in a range, or hold one of some codes. */
struct demand {
  int16_t input;
  uint32_t codes; /* nil: the range */
  int64_t low, high;
};

/*
 * So many parts out of a whole, half up. The inverse is that of twice the denominator as parts_inverse gives it, or nil
 * when numbers may be too large for it.
 */
struct parts {
  uint64_t numerator, denominator, inverse;
};

/*
 * One quantity to be counted, into a spot. An operand is an input, or beyond the inputs a spot; -1: the constant. Held: a
 * case of which it lies outside of the range takes another route.
 */
struct count {
  int16_t kind, a, b, spot;
  int32_t held;
  int64_t with, low, high;
  struct parts parts;
};

struct counting {
  int32_t input_count, demand_count, count_count;
  uint64_t used; /* inputs from which something is counted or written, a bit each */
  struct demand demand[ROUTE_INPUTS_MAX];
  struct count count[COUNTS_MAX];
};

/* What a result of a route is: an operand as above, or -1 with a value that is the same for all rows. */
struct result {
  int16_t from;
  int64_t value;
};

/*
 * The counting of a route for some results: results[i] comes from the quantity origins[i], or if that is null is what it says
 * already. Returns 0 when there is no room for it.
 */
int counting_make(struct counting *counting, const struct route *route, const struct quantity *const *origins,
                  struct result *results, int32_t result_count);

/*
 * Takes the route with the inputs of one case; spots are what was counted. Returns 0 when the case takes another route: then
 * the spots hold nothing.
 */
int counting_take(const struct counting *counting, const int64_t *inputs, int64_t *spots);

/* A result of the case that took the route. */
static inline int64_t counting_result(const struct counting *counting, const struct result *result, const int64_t *inputs,
                                      const int64_t *spots)
{
  if (result->from < 0)
    return result->value;
  return result->from < counting->input_count ? inputs[result->from] : spots[result->from - counting->input_count];
}

/* --- arithmetic ---------------------------------------------------------------------------------------------- */

/* Numbers wrap where rows hold what cannot be counted with: such rows take another route. */
static inline int64_t wrapping_product(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }
static inline int64_t wrapping_sum(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static inline int64_t wrapping_difference(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }

/* Below nil when a value does not lie between two bounds that lie on either side of nil, or both above or both below it. */
static inline int64_t outside(int64_t value, int64_t low, int64_t high)
{
  return wrapping_difference(value, low) | wrapping_difference(high, value);
}

/* Below nil when a value is none of a set of codes. */
static inline int64_t other_code(int64_t value, uint32_t codes)
{
  return (int64_t)((uint64_t)value < 32 ? codes >> (value & 31) & 1 : 0u) - 1;
}

/*
 * The inverse of a divisor d is 2^64 / d, rounded up. A number n times the inverse is less than n too large, in units of
 * 2^64 / d, so that its upper half is n / d as long as n times d stays below 2^64.
 */
#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;
static inline uint64_t upper_half(uint64_t a, uint64_t b) { return (uint64_t)((wide)a * b >> 64); }
enum { HAS_UPPER_HALF = 1 };
#else
static inline uint64_t upper_half(uint64_t a, uint64_t b) { return a & b & 0; }
enum { HAS_UPPER_HALF = 0 };
#endif

/* The inverse for amounts no further from nil than 'most'; nil when there is none. */
uint64_t parts_inverse(uint64_t numerator, uint64_t denominator, uint64_t most);

static inline int64_t with_sign(uint64_t size, int64_t sign) { return (int64_t)((size ^ (uint64_t)sign) - (uint64_t)sign); }

static inline int64_t part_by_inverse(int64_t whole, const struct parts *parts)
{
  int64_t sign = -(whole < 0);
  uint64_t twice = (uint64_t)with_sign((uint64_t)whole, sign) * (2 * parts->numerator);
  return with_sign(upper_half(twice + parts->denominator, parts->inverse), sign);
}

static inline int64_t part_by_division(int64_t whole, const struct parts *parts)
{
  int64_t sign = -(whole < 0);
  uint64_t twice = (uint64_t)with_sign((uint64_t)whole, sign) * (2 * parts->numerator);
  return with_sign((twice + parts->denominator) / (2 * parts->denominator), sign);
}

#endif
