/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Possibilities: what a value may still be, and the operators that rules are written with.
 *
 *   truth   a subset of {no, yes}
 *   code    a set of codes, one bit each
 *   num     an interval of money, dates or counts, both bounds included
 *
 * Known means one possibility left; not known means the whole domain. Each operator is sound (it never drops a
 * possibility) and inclusion-monotone (knowing more never widens an answer); tests/base/possible.t.c proves both,
 * exhaustively where the domain is small. A rule that is written with these operators inherits both.
 *
 * A value that is not settled carries WHY: a set of questions, one bit each, whose answers could still settle it.
 * A settled value carries none. Where one condition decides whether another matters (when, select), the question
 * comes first and what hangs on it is asked only once it is answered.
 */
#ifndef BIJSTAND_BASE_POSSIBLE_H
#define BIJSTAND_BASE_POSSIBLE_H

#include <stdint.h>

#include <bijstand/money.h>

/* No amount or number of the law is larger: sums of a month and shares of it stay exact. */
#define LAW_MAX INT64_C(10000000000)

enum { MAY_NO = 1, MAY_YES = 2, MAY_BOTH = 3 };

typedef struct { uint64_t why; uint32_t may; } truth;
typedef struct { uint64_t why; uint32_t set; } code;
typedef struct { int64_t low, high; uint64_t why; } num;

/* --- making and asking ------------------------------------------------------------------------------------- */

static inline truth truth_no(void) { return (truth){ 0, MAY_NO }; }
static inline truth truth_yes(void) { return (truth){ 0, MAY_YES }; }
static inline truth truth_known(int yes) { return (truth){ 0, yes ? MAY_YES : MAY_NO }; }
static inline truth truth_open(uint64_t why) { return (truth){ why, MAY_BOTH }; }
static inline int truth_settled(truth t) { return t.may != MAY_BOTH; }
static inline int surely(truth t) { return t.may == MAY_YES; }
static inline int maybe(truth t) { return (t.may & MAY_YES) != 0; }

static inline code code_exact(int32_t bit) { return (code){ 0, (uint32_t)bit }; }
/* No code at all is a possibility of its own, so an enum has at most 31 values. */
#define CODE_NONE (UINT32_C(1) << 31)
static inline code code_none(void) { return (code){ 0, CODE_NONE }; }
static inline int code_settled(code c) { return (c.set & (c.set - 1)) == 0; }

static inline num num_exact(int64_t n) { return (num){ n, n, 0 }; }
static inline num num_between(int64_t low, int64_t high, uint64_t why) { return (num){ low, high, low == high ? 0 : why }; }
/* A quantity that the text of the law does not settle: nothing to ask for. */
static inline num num_open_in_law(void) { return (num){ 1, LAW_MAX, 0 }; }
static inline int num_settled(num n) { return n.low == n.high; }

/* --- truth --------------------------------------------------------------------------------------------------- */

static inline truth truth_made(uint32_t may, uint64_t why)
{
  return (truth){ may == MAY_BOTH ? why : 0, may };
}

static inline truth not_(truth t)
{
  return (truth){ t.why, ((t.may & MAY_NO) << 1) | (t.may >> 1) };
}

static inline truth both(truth a, truth b)
{
  return truth_made((a.may & b.may & MAY_YES) | ((a.may | b.may) & MAY_NO), a.why | b.why);
}

static inline truth either(truth a, truth b)
{
  return truth_made(((a.may | b.may) & MAY_YES) | (a.may & b.may & MAY_NO), a.why | b.why);
}

/* b, which is asked only where the gate holds; no where it does not. */
static inline truth when(truth gate, truth b)
{
  return truth_made((gate.may & b.may & MAY_YES) | ((gate.may | b.may) & MAY_NO), truth_settled(gate) ? b.why : gate.why);
}

/* b where the gate does not hold; yes where it does. */
static inline truth unless(truth gate, truth b)
{
  return not_(when(not_(gate), not_(b)));
}

#define TRUTH_OF_3(f, a, b, c) f(f((a), (b)), (c))
#define TRUTH_OF_4(f, a, b, c, d) f(TRUTH_OF_3(f, a, b, c), (d))
#define TRUTH_OF_5(f, a, b, c, d, e) f(TRUTH_OF_4(f, a, b, c, d), (e))
#define TRUTH_OF_6(f, a, b, c, d, e, g) f(TRUTH_OF_5(f, a, b, c, d, e), (g))
#define TRUTH_PICK(_1, _2, _3, _4, _5, _6, form, ...) form
#define TRUTH_OF_2(f, a, b) f((a), (b))
/* All of two to six conditions; any of them. */
#define all_of(...) TRUTH_PICK(__VA_ARGS__, TRUTH_OF_6, TRUTH_OF_5, TRUTH_OF_4, TRUTH_OF_3, TRUTH_OF_2, 0)(both, __VA_ARGS__)
#define any_of(...) TRUTH_PICK(__VA_ARGS__, TRUTH_OF_6, TRUTH_OF_5, TRUTH_OF_4, TRUTH_OF_3, TRUTH_OF_2, 0)(either, __VA_ARGS__)

/* --- code ---------------------------------------------------------------------------------------------------- */

/* Whether the code is one of those in the set. */
static inline truth is(code c, int32_t set)
{
  uint32_t of = (uint32_t)set;
  return truth_made(((c.set & of) ? MAY_YES : 0u) | ((c.set & ~of) ? MAY_NO : 0u), c.why);
}

/* --- num: comparing ------------------------------------------------------------------------------------------ */

static inline truth at_most(num a, num b)
{
  return truth_made((a.low <= b.high ? MAY_YES : 0u) | (a.high > b.low ? MAY_NO : 0u), a.why | b.why);
}

static inline truth below(num a, num b)
{
  return truth_made((a.low < b.high ? MAY_YES : 0u) | (a.high >= b.low ? MAY_NO : 0u), a.why | b.why);
}

static inline truth above(num a, num b) { return below(b, a); }
static inline truth at_least(num a, num b) { return at_most(b, a); }

static inline truth equal(num a, num b)
{
  uint32_t yes = a.low <= b.high && b.low <= a.high ? MAY_YES : 0u;
  uint32_t no = num_settled(a) && num_settled(b) && a.low == b.low ? 0u : MAY_NO;
  return truth_made(yes | no, a.why | b.why);
}

static inline truth positive(num n) { return above(n, num_exact(0)); }

/* --- num: counting ------------------------------------------------------------------------------------------- */

static inline num num_made(int64_t low, int64_t high, uint64_t why)
{
  return (num){ low, high, low == high ? 0 : why };
}

/*
 * No sum of the law comes near the end of the numbers. One over a value that is not known does, where a rule is tried on
 * what is known alone: that result is thrown away, and until then it wraps.
 */
static inline int64_t num_sum(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static inline int64_t num_difference(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }
static inline int64_t num_product(int64_t a, int64_t b) { return (int64_t)((uint64_t)a * (uint64_t)b); }

static inline num plus(num a, num b) { return num_made(num_sum(a.low, b.low), num_sum(a.high, b.high), a.why | b.why); }
static inline num minus(num a, num b)
{
  return num_made(num_difference(a.low, b.high), num_difference(a.high, b.low), a.why | b.why);
}

static inline num least(num a, num b)
{
  return num_made(a.low < b.low ? a.low : b.low, a.high < b.high ? a.high : b.high, a.why | b.why);
}

static inline num most(num a, num b)
{
  return num_made(a.low > b.low ? a.low : b.low, a.high > b.high ? a.high : b.high, a.why | b.why);
}

/* a minus b, never below nil. */
static inline num left_after(num a, num b) { return most(minus(a, b), num_exact(0)); }

static inline num times(num a, int64_t factor)
{
  return num_made(num_product(a.low, factor), num_product(a.high, factor), a.why);
}

/* Part of an amount, numerator / denominator of it, half up to the cent; both above nil. */
static inline num part_of(num a, int64_t numerator, int64_t denominator)
{
  return num_made(bijstand_money_ratio(a.low, numerator, denominator, BIJSTAND_ROUND_HALF_UP),
                  bijstand_money_ratio(a.high, numerator, denominator, BIJSTAND_ROUND_HALF_UP), a.why);
}

/* A share in basis points of an amount that is not negative, half up to the cent. */
static inline num share_of(num a, num basis_points)
{
  return num_made(bijstand_money_share(a.low, basis_points.low), bijstand_money_share(a.high, basis_points.high),
                  a.why | basis_points.why);
}

/* What is left of an amount after a share of it, at most a ceiling, is taken off: one rounding, and tight. */
static inline num left_after_share(num a, num basis_points, num ceiling)
{
  int64_t low_off = bijstand_money_share(a.low, basis_points.high);
  int64_t high_off = bijstand_money_share(a.high, basis_points.low);
  if (low_off > ceiling.high)
    low_off = ceiling.high;
  if (high_off > ceiling.low)
    high_off = ceiling.low;
  return num_made(num_difference(a.low, low_off), num_difference(a.high, high_off), a.why | basis_points.why | ceiling.why);
}

static inline num count_of(truth t)
{
  return num_made(surely(t), maybe(t), t.why);
}

/* --- choosing ------------------------------------------------------------------------------------------------ */

static inline num select_num(truth t, num yes, num no)
{
  if (truth_settled(t))
    return surely(t) ? yes : no;
  return num_made(yes.low < no.low ? yes.low : no.low, yes.high > no.high ? yes.high : no.high, t.why);
}

static inline truth select_truth(truth t, truth yes, truth no)
{
  if (truth_settled(t))
    return surely(t) ? yes : no;
  return truth_made(yes.may | no.may, t.why);
}

static inline code select_code(truth t, code yes, code no)
{
  uint32_t set = yes.set | no.set;
  if (truth_settled(t))
    return surely(t) ? yes : no;
  return (code){ (set & (set - 1)) ? t.why : 0, set };
}

/* --- the known lane ------------------------------------------------------------------------------------------ */

/*
 * Where all that is read is settled, what does not matter need not be worked out. A file that is compiled with LANE_KNOWN
 * has the same operators, as far as they differ at all, with the second operand worked out only where the first leaves it
 * open; whoever reads a value says so when it is not settled, and then the answer is thrown away.
 */
#ifdef LANE_KNOWN
#define both(a, b) (surely(a) ? (b) : truth_no())
#define either(a, b) (surely(a) ? truth_yes() : (b))
#define when(gate, b) (surely(gate) ? (b) : truth_no())
#define unless(gate, b) (surely(gate) ? truth_yes() : (b))
#define select_num(t, yes, no) (surely(t) ? (yes) : (no))
#define select_truth(t, yes, no) (surely(t) ? (yes) : (no))
#define select_code(t, yes, no) (surely(t) ? (yes) : (no))
#endif

#endif
