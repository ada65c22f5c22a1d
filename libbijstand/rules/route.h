/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Routes. A case takes one way through the rules: each condition on it comes out as it does, and what is left is counting.
 * A route is that way, written down: the quantities that are counted, from what the facts state to what is paid, and of each
 * where it must lie for the conditions to come out so. A case of which all quantities lie there takes the same route, and
 * gets its amounts by counting alone. A case that takes another route is decided by the rules as any other.
 *
 * A route is noted while a case is decided, by the same text of the rules: in the lane of routes (routed.h) a number knows
 * from which quantity it came, and a comparison holds that quantity to the side on which it came out.
 */
#ifndef BIJSTAND_RULES_ROUTE_H
#define BIJSTAND_RULES_ROUTE_H

#include "rules/view.h"

enum {
  QUANTITIES_MAX = 192,
  ROUTE_INPUTS_MAX = 64,
  ROUTE_LAST = 60 /* quantities lie within 2 to this power on either side */
};

/* How a quantity comes about, of operands a and b; -1 as operand is the constant 'with'. */
enum {
  QUANTITY_INPUT,      /* what is stated: input a; 'with' is 1 when it was read */
  QUANTITY_SUM,        /* a + b */
  QUANTITY_DIFFERENCE, /* a - b */
  QUANTITY_LEAST,
  QUANTITY_MOST,
  QUANTITY_TIMES,      /* a times 'with' */
  QUANTITY_PART,       /* 'with' parts out of 'of' of a, half up */
  QUANTITY_OTHER       /* what cannot be counted from a: it is no result, and who does anything with it pins a to 'of' */
};

struct quantity {
  struct route *route;
  int16_t kind, a, b;
  int64_t with, of;
  int64_t low, high; /* where it lies on this route */
  uint32_t codes;    /* of an input that is a code: those that take this route; otherwise nil */
};

struct route {
  int32_t sound; /* 0: what was noted is no route */
  int32_t input_count, quantity_count; /* the inputs come first */
  struct quantity quantity[QUANTITIES_MAX];
};

/* What notes the route of a case: which cells of its row are inputs, by number from 1; 0: a cell is as it is for all. */
struct recorder {
  struct route *route;
  int16_t input_at[ROW_CELLS];
};

/* A route without quantities, and one more input, that lies within the domain of its fact. */
void route_begin(struct route *route);
void route_add_input(struct route *route, const struct bijstand_fact_info *fact);

/* The 'why' of an outcome that facts leave open. */
#define ROUTE_OPEN UINT64_C(1)

/* What a number was counted from: a quantity of a route, or null for one that is the same for all. */
static inline struct quantity *route_quantity(uint64_t why)
{
  return why == ROUTE_OPEN ? NULL : (struct quantity *)(uintptr_t)why;
}

/* An input as a number or as a code; 'is' what it is in the case at hand. */
num route_num(struct route *route, int32_t input, int64_t is);
code route_code(struct route *route, int32_t input, int64_t is);

/* Holds a quantity to some values, among which is that of the case at hand; and to that one alone. */
void route_hold(num n, int64_t low, int64_t high);
num route_pinned(num n);
code route_pinned_code(code c);

/* The same for a cell, if it is an input. */
void route_pin_cell(const view *v, int32_t cell);

/* Asks of each input that was read that it is known; what is not known in the case at hand is no input of a route. */
void route_demand_facts_read(const view *v);

/* Pins all cells that were read, and an outcome. */
void route_pin_facts_read(const view *v);
void route_pin_outcome(const struct possible *outcome);

/* The operators of base/possible.h. */
truth route_at_most(num a, num b);
truth route_equal(num a, num b);
truth route_is(code c, int32_t set);
num route_sum(num a, num b);
num route_difference(num a, num b);
num route_least(num a, num b);
num route_most(num a, num b);
num route_times(num a, int64_t factor);
num route_part(num a, int64_t numerator, int64_t denominator);

/* A number that comes from a by other ways than these. */
num route_other(num a, int64_t is);

/* Where the quantity lies for whatever its operands may be on the route: beyond that it need not be held to anything. */
struct bijstand_range route_reach(const struct route *route, const struct quantity *quantity);

#endif
