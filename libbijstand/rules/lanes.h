/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Lanes: how one text of the rules serves three ways of deciding, of which a file that takes the text in chooses one.
 *
 *   (none)        possibilities: what is not known turns up as all that it may be, with a question
 *   LANE_KNOWN    known: a value is taken as it is; what is not settled is noted in v->open, and then the step is taken again
 *                 among possibilities
 *   LANE_ROUTED   routes, besides LANE_KNOWN: numbers keep from which quantities of a route they come (routed.h)
 *
 * Everything in which the lanes differ stands here and with the operators themselves, in base/possible.h and routed.h.
 */
#ifndef BIJSTAND_RULES_LANES_H
#define BIJSTAND_RULES_LANES_H

#include "rules/asking.h"
#ifdef LANE_ROUTED
#include "rules/routed.h"
#endif

/* --- a cell -------------------------------------------------------------------------------------------------- */

#ifdef LANE_ROUTED
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  (void)slot;
  (void)fact;
  v->open |= v->cell[cell] < 0;
  if (!v->open)
    route_pin_cell(v, cell);
  return truth_known(v->cell[cell] & 1);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  if (!v->open && routed_input(v, cell) > 0)
    return route_code(v->recorder->route, routed_input(v, cell) - 1, value);
  return (code){ 0, UINT32_C(1) << (value & 31) };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value <= CELL_NARROWED;
  if (!v->open && routed_input(v, cell) > 0)
    return route_num(v->recorder->route, routed_input(v, cell) - 1, value);
  return num_exact(value <= CELL_NARROWED ? 0 : value);
}
#elif defined LANE_KNOWN
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  v->read[cell] = 1;
  return truth_known(value & 1);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  v->read[cell] = 1;
  return (code){ 0, UINT32_C(1) << (value & 31) };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value <= CELL_NARROWED;
  return num_exact(value <= CELL_NARROWED ? 0 : value); /* a number that can be counted with */
}
#else
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  v->read[cell] = 1;
  if (v->cell[cell] >= 0)
    return truth_known((int)v->cell[cell]);
  return truth_open(view_unknown(v, cell, slot, fact).why);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  struct possible p;
  v->read[cell] = 1;
  if (v->cell[cell] >= 0)
    return (code){ 0, UINT32_C(1) << v->cell[cell] };
  p = view_unknown(v, cell, slot, fact);
  return (code){ p.why, (uint32_t)p.low };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  struct possible p;
  if (v->cell[cell] > CELL_NARROWED)
    return num_exact(v->cell[cell]);
  p = view_unknown(v, cell, slot, fact);
  return num_between(p.low, p.high, p.why);
}
#endif

/* --- an outcome ---------------------------------------------------------------------------------------------- */

/* What a rule reads of an outcome; in the known lane that it is not settled is noted. */
#ifdef LANE_ROUTED
#define TAKEN_TRUTH(t) truth_known(maybe(t))
#define TAKEN_CODE(c) routed_code(c)
#define TAKEN_NUM(n) routed_num(n)
#define NOTE_OPEN(condition) v->open |= (condition)
#elif defined LANE_KNOWN
#define TAKEN_TRUTH(t) truth_known(maybe(t))
#define TAKEN_CODE(c) (code){ 0, (c).set }
#define TAKEN_NUM(n) num_exact((n).low)
#define NOTE_OPEN(condition) v->open |= (condition)
#else
#define TAKEN_TRUTH(t) (t)
#define TAKEN_CODE(c) (c)
#define TAKEN_NUM(n) (n)
#define NOTE_OPEN(condition) (void)(condition)
#endif

/* --- what is open -------------------------------------------------------------------------------------------- */

/* What the facts leave open for another reason than a cell that is not known. */
static inline truth truth_left_open(view *v, uint64_t why)
{
  v->open = 1;
  return truth_open(why);
}

static inline num num_left_between(view *v, int64_t low, int64_t high, uint64_t why)
{
  v->open = 1;
  return num_between(low, high, why);
}

/* On a route what is open ends the route: until then it is some number, of no quantity. */
#ifdef LANE_ROUTED
#define view_absent(v, parameter) (view_absent(v, parameter), num_exact(1))
#define truth_left_open(v, why) (truth_left_open(v, 0), truth_no())
#define num_left_between(v, low, high, why) (num_left_between(v, 0, 0, 0), num_exact(0))
#endif

/* --- conditions that matter behind others -------------------------------------------------------------------- */

/*
 * A condition that is looked at only where another may hold: like when, and no parameter of it is missed where it
 * does not matter.
 */
#ifdef LANE_KNOWN
#define where(gate, condition) when(gate, condition)
#else
#define where(gate, condition) (maybe(gate) ? when(gate, condition) : truth_no())
#endif
/* A number that is looked up only where a condition may hold; another one where it does not. */
#ifdef LANE_KNOWN
#define where_num(condition, number, otherwise) select_num(condition, number, otherwise)
#else
#define where_num(condition, number, otherwise) \
  select_num(condition, maybe(condition) ? (number) : num_exact(0), otherwise)
#endif

/* --- numbers worked on by hand ------------------------------------------------------------------------------- */

/* A number both ends of which are worked on apart; on a route such a number is the same for all cases. */
#ifdef LANE_ROUTED
#define pinned(n) route_pinned(n)
#else
#define pinned(n) (n)
#endif

/* --- the known lane ------------------------------------------------------------------------------------------ */

#ifdef LANE_KNOWN
static inline truth settled_truth(view *v, truth t)
{
  v->open |= !truth_settled(t);
  return truth_known(maybe(t));
}

static inline num settled_num(view *v, num n)
{
  v->open |= !num_settled(n);
  return num_exact(n.low);
}

static inline struct days_counted settled_days(view *v, struct days_counted d)
{
  return (struct days_counted){ settled_num(v, d.in_all), settled_num(v, d.unbroken), settled_truth(v, d.last) };
}

/* A date of birth for an age, and a number that comes from another by other ways than counting. */
#ifdef LANE_ROUTED
#define BIRTH_FOR(v, birth, age) routed_birth(v, birth, age)
#define OTHERWISE(from, n) route_other(from, (n).low)
#define AT_HAND(n) num_exact((n).low)
#else
#define BIRTH_FOR(v, birth, age) (birth)
#define OTHERWISE(from, n) (n)
#define AT_HAND(n) (n)
#endif

#define view_amount_on(v, parameter, day) settled_num(v, view_amount_on(v, parameter, pinned(day)))
#define view_suspected_on(v, parameter, day) settled_num(v, view_suspected_on(v, parameter, pinned(day)))
#define view_covered_on(v, parameter, day) settled_truth(v, view_covered_on(v, parameter, pinned(day)))
#define view_days_counted(v, p, fact, from, edges) \
  settled_days(v, view_days_counted(v, p, fact, pinned(from), edges))
#define view_days_with(v, p, fact, from, until) \
  settled_num(v, view_days_with(v, p, fact, from, until))
#define view_first_day_with(v, p, fact, codes, from) \
  settled_num(v, view_first_day_with(v, p, fact, codes, from))
#define view_held_since(v, p, fact) settled_num(v, view_held_since(v, p, fact))
#define view_held_until(v, p, fact) settled_num(v, view_held_until(v, p, fact))
#define view_holds_from(v, p, fact) settled_num(v, view_holds_from(v, p, fact))
#define view_last_day_with(v, p, fact, codes) \
  settled_num(v, view_last_day_with(v, p, fact, codes))
#define view_months_with(v, p, fact, codes, from) \
  settled_num(v, view_months_with(v, p, fact, codes, from))
#define view_months_since(v, day) view_months_since(v, pinned(day))
#define view_pension_day(v, birth) OTHERWISE(birth, settled_num(v, view_pension_day(v, AT_HAND(birth))))
#define view_reaches(birth, months) view_reaches(pinned(birth), pinned(months))
#define view_reached(v, birth, age) settled_truth(v, view_reached(v, BIRTH_FOR(v, birth, age), age))
#define view_reached_before_month(v, birth, age) \
  settled_truth(v, view_reached_before_month(v, BIRTH_FOR(v, birth, age), age))
#define view_reached_pension(v, birth) \
  settled_truth(v, view_reached_pension(v, BIRTH_FOR(v, birth, BIJSTAND_PARAMETER_PENSION_AGE)))
#define view_reached_pension_before_month(v, birth) \
  settled_truth(v, view_reached_pension_before_month(v, BIRTH_FOR(v, birth, BIJSTAND_PARAMETER_PENSION_AGE)))
#define view_stated_before(v, p, fact, codes, day) \
  settled_num(v, view_stated_before(v, p, fact, codes, pinned(day)))
#define view_total_of_months(v, p, fact, from, ceiling) \
  settled_num(v, view_total_of_months(v, p, fact, from, pinned(ceiling)))
#endif

#endif
