/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The lane of routes: the known lane in which numbers keep from which quantities of a route they come (route.h). In what is
 * settled nothing is asked, so that the 'why' of a number or a code is free to say so; a truth is the same for all cases of
 * the route. Taken in by lanes.h.
 */
#ifndef BIJSTAND_RULES_ROUTED_H
#define BIJSTAND_RULES_ROUTED_H

#include "rules/route.h"

#define at_most(a, b) route_at_most(a, b)
#define at_least(a, b) route_at_most(b, a)
#define below(a, b) not_(route_at_most(b, a))
#define above(a, b) not_(route_at_most(a, b))
#define equal(a, b) route_equal(a, b)
#define positive(n) not_(route_at_most(n, num_exact(0)))
#define is(c, set) route_is(c, set)
#define plus(a, b) route_sum(a, b)
#define minus(a, b) route_difference(a, b)
#define least(a, b) route_least(a, b)
#define most(a, b) route_most(a, b)
#define left_after(a, b) route_most(route_difference(a, b), num_exact(0))
#define times(a, factor) route_times(a, factor)
#define part_of(a, numerator, denominator) route_part(a, numerator, denominator)
#define share_of(a, basis_points) routed_share(a, basis_points)
#define left_after_share(a, basis_points, ceiling) routed_left_after_share(a, basis_points, ceiling)

static inline num routed_share(num a, num basis_points)
{
  return route_part(a, route_pinned(basis_points).low, 10000);
}

static inline num routed_left_after_share(num a, num basis_points, num ceiling)
{
  return route_difference(a, route_least(routed_share(a, basis_points), ceiling));
}

/* An outcome with the quantity from which it comes; one that is open comes from none. */
static inline num routed_num(num n) { return num_settled(n) ? n : num_exact(n.low); }
static inline code routed_code(code c) { return code_settled(c) ? c : (code){ 0, c.set }; }

/* A cell as an input of the route; nil: it is as it is. */
static inline int32_t routed_input(const view *v, int32_t cell) { return v->recorder->input_at[cell]; }

/* Whether an age has been reached: for all dates of birth of which it is so all month, and otherwise for that one alone. */
static inline num routed_birth(view *v, num birth, bijstand_parameter age)
{
  struct bijstand_range alike = view_births_alike(v, birth.low, age);
  route_hold(birth, alike.low, alike.high);
  return num_exact(birth.low);
}

#endif
