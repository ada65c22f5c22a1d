/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The operators that rules are written with, proved by trying everything on small domains: all intervals in
 * -3 .. 4, all truths, all sets of four codes. Each operator is sound (what can come out may come out), tight
 * (nothing else may), and knowing more never widens its answer. An answer that is settled asks nothing; one
 * that is not asks something, and only of its operands.
 */
#include <stdlib.h>

#include <check.h>

#include "base/possible.h"

#define COUNT(array) ((int)(sizeof (array) / sizeof (array)[0]))

/* The questions that the first, second and third operand raise while they are not settled. */
enum { FIRST = 1, SECOND = 2, THIRD = 4 };

/* --- Domains: points in rising order, and all intervals of them ----------------------------------------- */

struct domain {
  const int64_t *points;
  int count;
};

struct interval {
  int first; /* places of the bounds among the points */
  int last;
};

#define FOR_EACH_INTERVAL(i, domain) \
  for (struct interval i = { 0, 0 }; i.first < (domain).count; \
       i.last + 1 < (domain).count ? i.last++ : (i.first++, i.last = i.first))

#define FOR_EACH_POINT(place, i) \
  for (int place = (i).first; place <= (i).last; place++)

static num num_of(const struct domain *domain, struct interval i, uint64_t why)
{
  return num_between(domain->points[i.first], domain->points[i.last], why);
}

static const int64_t around_nil[] = { -3, -2, -1, 0, 1, 2, 3, 4 };
static const struct domain small = { around_nil, COUNT(around_nil) };

static const int64_t few_cents[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 49, 50, 51, 99, 100, 101 };
static const struct domain cents = { few_cents, COUNT(few_cents) };

static const int64_t few_shares[] = { 0, 1, 1250, 2500, 3333, 5000, 9999, 10000 };
static const struct domain shares = { few_shares, COUNT(few_shares) };

static const uint32_t truths[] = { MAY_NO, MAY_YES, MAY_BOTH };

#define CODE_SETS 16 /* sets of four codes; 0, the empty one, is no possibility */

static truth truth_of(uint32_t may, uint64_t why)
{
  return (truth){ may == MAY_BOTH ? why : 0, may };
}

static code code_of(uint32_t set, uint64_t why)
{
  return (code){ (set & (set - 1)) ? why : 0, set };
}

/* The truths, as sets of one, that a set holds. */
static int holds(uint32_t may, int yes)
{
  return (may & (yes ? MAY_YES : MAY_NO)) != 0;
}

/* --- Properties of an answer ---------------------------------------------------------------------------- */

/* asked: the questions of the operands that are not settled. */
static void asks_rightly(const char *name, int settled, uint64_t why, uint64_t asked)
{
  if (settled && why != 0)
    ck_abort_msg("%s: settled, and it asks %llx", name, (unsigned long long)why);
  if (!settled && asked != 0 && why == 0)
    ck_abort_msg("%s: not settled, and it asks nothing", name);
  if ((why & ~asked) != 0)
    ck_abort_msg("%s: asks %llx, which no operand does", name, (unsigned long long)(why & ~asked));
}

static void num_is(const char *name, num answer, int64_t low, int64_t high)
{
  if (answer.low != low || answer.high != high)
    ck_abort_msg("%s: %lld..%lld instead of %lld..%lld", name, (long long)answer.low, (long long)answer.high,
                 (long long)low, (long long)high);
}

static void num_within(const char *name, num narrow, num wide)
{
  if (narrow.low < wide.low || narrow.high > wide.high)
    ck_abort_msg("%s: knowing more widens %lld..%lld to %lld..%lld", name, (long long)wide.low,
                 (long long)wide.high, (long long)narrow.low, (long long)narrow.high);
}

static void set_is(const char *name, uint32_t answer, uint32_t set)
{
  if (answer != set)
    ck_abort_msg("%s: %x instead of %x", name, answer, set);
}

static void set_within(const char *name, uint32_t narrow, uint32_t wide)
{
  if ((narrow & ~wide) != 0)
    ck_abort_msg("%s: knowing more widens %x to %x", name, wide, narrow);
}

/* --- Two numbers make a number -------------------------------------------------------------------------- */

struct counting {
  const char *name;
  num (*of)(num, num);
  int64_t (*exact)(int64_t, int64_t);
  const struct domain *a;
  const struct domain *b;
};

static int64_t exact_plus(int64_t a, int64_t b) { return a + b; }
static int64_t exact_minus(int64_t a, int64_t b) { return a - b; }
static int64_t exact_least(int64_t a, int64_t b) { return a < b ? a : b; }
static int64_t exact_most(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t exact_left_after(int64_t a, int64_t b) { return a > b ? a - b : 0; }
static int64_t exact_times_3(int64_t a, int64_t b) { (void)b; return 3 * a; }
static num times_3(num a, num b) { (void)b; return times(a, 3); }
static int64_t exact_third(int64_t a, int64_t b) { (void)b; return (2 * a + (a < 0 ? -3 : 3)) / 6; }
static num third(num a, num b) { (void)b; return part_of(a, 1, 3); }
static int64_t exact_half(int64_t a, int64_t b) { (void)b; return (a + (a > 0) - (a < 0)) / 2; }
static num half(num a, num b) { (void)b; return part_of(a, 1, 2); }
static int64_t exact_share(int64_t a, int64_t b) { return (2 * a * b + 10000) / 20000; }

static const struct counting countings[] = {
  { "plus", plus, exact_plus, &small, &small },
  { "minus", minus, exact_minus, &small, &small },
  { "least", least, exact_least, &small, &small },
  { "most", most, exact_most, &small, &small },
  { "left_after", left_after, exact_left_after, &small, &small },
  { "times", times_3, exact_times_3, &small, &small },
  { "part_of a third", third, exact_third, &small, &small },
  { "part_of a half", half, exact_half, &small, &small },
  { "share_of", share_of, exact_share, &cents, &shares }
};


/* The next smaller interval: without its first point (0) or its last (1). Such steps come to every part. */
static struct interval narrowed(struct interval i, int side)
{
  if (i.first < i.last)
    side ? i.last-- : i.first++;
  return i;
}

static void check_counting(const struct counting *op, struct interval a, struct interval b)
{
  num in_a = num_of(op->a, a, FIRST);
  num in_b = num_of(op->b, b, SECOND);
  num answer = op->of(in_a, in_b);
  int64_t low = INT64_MAX;
  int64_t high = INT64_MIN;
  FOR_EACH_POINT(x, a) {
    FOR_EACH_POINT(y, b) {
      int64_t exact = op->exact(op->a->points[x], op->b->points[y]);
      low = exact < low ? exact : low;
      high = exact > high ? exact : high;
    }
  }
  num_is(op->name, answer, low, high);
  asks_rightly(op->name, num_settled(answer), answer.why, in_a.why | in_b.why);
  for (int side = 0; side < 2; side++) {
    num_within(op->name, op->of(num_of(op->a, narrowed(a, side), FIRST), in_b), answer);
    num_within(op->name, op->of(in_a, num_of(op->b, narrowed(b, side), SECOND)), answer);
  }
}

START_TEST(counting_keeps_every_possibility_and_no_other)
{
  const struct counting *op = &countings[_i];
  FOR_EACH_INTERVAL(a, *op->a) {
    FOR_EACH_INTERVAL(b, *op->b)
      check_counting(op, a, b);
  }
}
END_TEST

/* --- Two numbers make a truth --------------------------------------------------------------------------- */

struct comparing {
  const char *name;
  truth (*of)(num, num);
  int (*exact)(int64_t, int64_t);
};

static int exact_at_most(int64_t a, int64_t b) { return a <= b; }
static int exact_below(int64_t a, int64_t b) { return a < b; }
static int exact_above(int64_t a, int64_t b) { return a > b; }
static int exact_at_least(int64_t a, int64_t b) { return a >= b; }
static int exact_equal(int64_t a, int64_t b) { return a == b; }
static int exact_positive(int64_t a, int64_t b) { (void)b; return a > 0; }
static truth is_positive(num a, num b) { (void)b; return positive(a); }

static const struct comparing comparings[] = {
  { "at_most", at_most, exact_at_most },
  { "below", below, exact_below },
  { "above", above, exact_above },
  { "at_least", at_least, exact_at_least },
  { "equal", equal, exact_equal },
  { "positive", is_positive, exact_positive }
};

static void check_comparing(const struct comparing *op, struct interval a, struct interval b)
{
  num in_a = num_of(&small, a, FIRST);
  num in_b = num_of(&small, b, SECOND);
  truth answer = op->of(in_a, in_b);
  uint32_t may = 0;
  FOR_EACH_POINT(x, a) {
    FOR_EACH_POINT(y, b)
      may |= op->exact(small.points[x], small.points[y]) ? MAY_YES : MAY_NO;
  }
  set_is(op->name, answer.may, may);
  asks_rightly(op->name, truth_settled(answer), answer.why, in_a.why | in_b.why);
  for (int side = 0; side < 2; side++) {
    set_within(op->name, op->of(num_of(&small, narrowed(a, side), FIRST), in_b).may, answer.may);
    set_within(op->name, op->of(in_a, num_of(&small, narrowed(b, side), SECOND)).may, answer.may);
  }
}

START_TEST(comparing_keeps_every_possibility_and_no_other)
{
  FOR_EACH_INTERVAL(a, small) {
    FOR_EACH_INTERVAL(b, small)
      check_comparing(&comparings[_i], a, b);
  }
}
END_TEST

/* --- Truths --------------------------------------------------------------------------------------------- */

struct connecting {
  const char *name;
  truth (*of)(truth, truth);
  int (*exact)(int, int);
};

static int exact_and(int a, int b) { return a && b; }
static int exact_or(int a, int b) { return a || b; }
static int exact_not(int a, int b) { (void)b; return !a; }
static truth negation(truth a, truth b) { (void)b; return not_(a); }

static const struct connecting connectings[] = {
  { "both", both, exact_and },
  { "either", either, exact_or },
  { "when", when, exact_and },
  { "unless", unless, exact_or },
  { "not_", negation, exact_not }
};

/* All that a connection of two truths may be. */
static uint32_t connected(int (*exact)(int, int), uint32_t a, uint32_t b)
{
  uint32_t may = 0;
  for (int x = 0; x < 2; x++) {
    for (int y = 0; y < 2; y++) {
      if (holds(a, x) && holds(b, y))
        may |= exact(x, y) ? MAY_YES : MAY_NO;
    }
  }
  return may;
}

START_TEST(connecting_keeps_every_possibility_and_no_other)
{
  const struct connecting *op = &connectings[_i];
  for (int i = 0; i < COUNT(truths); i++) {
    for (int j = 0; j < COUNT(truths); j++) {
      truth a = truth_of(truths[i], FIRST);
      truth b = truth_of(truths[j], SECOND);
      truth answer = op->of(a, b);
      set_is(op->name, answer.may, connected(op->exact, a.may, b.may));
      asks_rightly(op->name, truth_settled(answer), answer.why, a.why | b.why);
      for (int known = 0; known < 2; known++) {
        if (holds(a.may, known))
          set_within(op->name, op->of(truth_known(known), b).may, answer.may);
        if (holds(b.may, known))
          set_within(op->name, op->of(a, truth_known(known)).may, answer.may);
      }
    }
  }
}
END_TEST

START_TEST(a_gate_asks_its_own_question_first)
{
  truth gate = truth_open(FIRST);
  truth b = truth_open(SECOND);
  ck_assert_uint_eq(when(gate, b).why, FIRST);
  ck_assert_uint_eq(unless(gate, b).why, FIRST);
  ck_assert_uint_eq(when(truth_yes(), b).why, SECOND);
  ck_assert_uint_eq(unless(truth_no(), b).why, SECOND);
  ck_assert_uint_eq(when(truth_no(), b).why, 0);
  ck_assert_uint_eq(unless(truth_yes(), b).why, 0);
  ck_assert_uint_eq(select_truth(gate, b, truth_no()).why, FIRST);
  ck_assert_uint_eq(select_num(gate, num_between(0, 9, SECOND), num_exact(1)).why, FIRST);
  ck_assert_uint_eq(select_code(gate, code_of(3, SECOND), code_exact(4)).why, FIRST);
}
END_TEST

/* The truths of a number in base 3. */
static void spell(int number, truth list[6])
{
  for (int i = 0; i < 6; i++, number /= 3)
    list[i] = truth_of(truths[number % 3], UINT64_C(1) << i);
}

static void same_truth(truth a, truth b)
{
  ck_assert_uint_eq(a.may, b.may);
  ck_assert_uint_eq(a.why, b.why);
}

START_TEST(all_of_and_any_of_connect_two_to_six)
{
  truth t[6];
  for (int number = 0; number < 729; number++) {
    spell(number, t);
    truth all = both(t[0], t[1]);
    truth any = either(t[0], t[1]);
    same_truth(all_of(t[0], t[1]), all);
    same_truth(any_of(t[0], t[1]), any);
    same_truth(all_of(t[0], t[1], t[2]), all = both(all, t[2]));
    same_truth(any_of(t[0], t[1], t[2]), any = either(any, t[2]));
    same_truth(all_of(t[0], t[1], t[2], t[3]), all = both(all, t[3]));
    same_truth(any_of(t[0], t[1], t[2], t[3]), any = either(any, t[3]));
    same_truth(all_of(t[0], t[1], t[2], t[3], t[4]), all = both(all, t[4]));
    same_truth(any_of(t[0], t[1], t[2], t[3], t[4]), any = either(any, t[4]));
    same_truth(all_of(t[0], t[1], t[2], t[3], t[4], t[5]), both(all, t[5]));
    same_truth(any_of(t[0], t[1], t[2], t[3], t[4], t[5]), either(any, t[5]));
  }
}
END_TEST

START_TEST(a_truth_counts_for_one)
{
  for (int i = 0; i < COUNT(truths); i++) {
    truth t = truth_of(truths[i], FIRST);
    num answer = count_of(t);
    num_is("count_of", answer, !holds(t.may, 0), holds(t.may, 1));
    asks_rightly("count_of", num_settled(answer), answer.why, t.why);
  }
}
END_TEST

/* --- Codes ---------------------------------------------------------------------------------------------- */

START_TEST(whether_a_code_is_one_of_a_set)
{
  for (uint32_t set = 1; set < CODE_SETS; set++) {
    for (uint32_t of = 0; of < CODE_SETS; of++) {
      code c = code_of(set, FIRST);
      truth answer = is(c, (int32_t)of);
      uint32_t may = 0;
      for (uint32_t bit = 1; bit < CODE_SETS; bit <<= 1)
        may |= !(set & bit) ? 0u : (of & bit) ? MAY_YES : MAY_NO;
      set_is("is", answer.may, may);
      asks_rightly("is", truth_settled(answer), answer.why, c.why);
      for (uint32_t part = set; part != 0; part = (part - 1) & set)
        set_within("is", is(code_of(part, FIRST), (int32_t)of).may, answer.may);
    }
  }
}
END_TEST

START_TEST(no_code_is_in_no_set)
{
  for (uint32_t of = 0; of < CODE_SETS; of++)
    same_truth(is(code_none(), (int32_t)of), truth_no());
}
END_TEST

/* --- Choosing ------------------------------------------------------------------------------------------- */

static void check_select_num(uint32_t may, struct interval a, struct interval b)
{
  truth t = truth_of(may, FIRST);
  num yes = num_of(&small, a, SECOND);
  num no = num_of(&small, b, THIRD);
  num answer = select_num(t, yes, no);
  int64_t low = may == MAY_NO || (may == MAY_BOTH && no.low < yes.low) ? no.low : yes.low;
  int64_t high = may == MAY_NO || (may == MAY_BOTH && no.high > yes.high) ? no.high : yes.high;
  num_is("select_num", answer, low, high);
  asks_rightly("select_num", num_settled(answer), answer.why, t.why | yes.why | no.why);
  for (int side = 0; side < 2; side++) {
    num_within("select_num", select_num(t, num_of(&small, narrowed(a, side), SECOND), no), answer);
    num_within("select_num", select_num(t, yes, num_of(&small, narrowed(b, side), THIRD)), answer);
    if (holds(may, side))
      num_within("select_num", select_num(truth_known(side), yes, no), answer);
  }
}

START_TEST(choosing_a_number)
{
  FOR_EACH_INTERVAL(a, small) {
    FOR_EACH_INTERVAL(b, small) {
      for (int i = 0; i < COUNT(truths); i++)
        check_select_num(truths[i], a, b);
    }
  }
}
END_TEST

static void check_select_truth(uint32_t may, uint32_t in_yes, uint32_t in_no)
{
  truth t = truth_of(may, FIRST);
  truth yes = truth_of(in_yes, SECOND);
  truth no = truth_of(in_no, THIRD);
  truth answer = select_truth(t, yes, no);
  set_is("select_truth", answer.may, (holds(may, 1) ? in_yes : 0u) | (holds(may, 0) ? in_no : 0u));
  asks_rightly("select_truth", truth_settled(answer), answer.why, t.why | yes.why | no.why);
  for (int known = 0; known < 2; known++) {
    if (holds(may, known))
      set_within("select_truth", select_truth(truth_known(known), yes, no).may, answer.may);
    if (holds(in_yes, known))
      set_within("select_truth", select_truth(t, truth_known(known), no).may, answer.may);
    if (holds(in_no, known))
      set_within("select_truth", select_truth(t, yes, truth_known(known)).may, answer.may);
  }
}

START_TEST(choosing_a_truth)
{
  for (int i = 0; i < COUNT(truths); i++) {
    for (int j = 0; j < COUNT(truths); j++) {
      for (int k = 0; k < COUNT(truths); k++)
        check_select_truth(truths[i], truths[j], truths[k]);
    }
  }
}
END_TEST

static void check_select_code(uint32_t may, uint32_t in_yes, uint32_t in_no)
{
  truth t = truth_of(may, FIRST);
  code yes = code_of(in_yes, SECOND);
  code no = code_of(in_no, THIRD);
  code answer = select_code(t, yes, no);
  set_is("select_code", answer.set, (holds(may, 1) ? in_yes : 0u) | (holds(may, 0) ? in_no : 0u));
  asks_rightly("select_code", code_settled(answer), answer.why, t.why | yes.why | no.why);
  for (int known = 0; known < 2; known++) {
    if (holds(may, known))
      set_within("select_code", select_code(truth_known(known), yes, no).set, answer.set);
  }
  for (uint32_t part = in_yes; part != 0; part = (part - 1) & in_yes)
    set_within("select_code", select_code(t, code_of(part, SECOND), no).set, answer.set);
  for (uint32_t part = in_no; part != 0; part = (part - 1) & in_no)
    set_within("select_code", select_code(t, yes, code_of(part, THIRD)).set, answer.set);
}

START_TEST(choosing_a_code)
{
  for (int i = 0; i < COUNT(truths); i++) {
    for (uint32_t yes = 1; yes < CODE_SETS; yes++) {
      for (uint32_t no = 1; no < CODE_SETS; no++)
        check_select_code(truths[i], yes, no);
    }
  }
}
END_TEST

/* --- An amount less a share of it, up to a ceiling ------------------------------------------------------ */

static const int64_t few_ceilings[] = { 0, 1, 2, 3, 25, 50, 200 };
static const struct domain ceilings = { few_ceilings, COUNT(few_ceilings) };

static void check_left_after_share(struct interval a, struct interval b, struct interval c)
{
  num amount = num_of(&cents, a, FIRST);
  num share = num_of(&shares, b, SECOND);
  num ceiling = num_of(&ceilings, c, THIRD);
  num answer = left_after_share(amount, share, ceiling);
  int64_t low = INT64_MAX;
  int64_t high = INT64_MIN;
  FOR_EACH_POINT(x, a) {
    FOR_EACH_POINT(y, b) {
      FOR_EACH_POINT(z, c) {
        int64_t off = exact_least(exact_share(cents.points[x], shares.points[y]), ceilings.points[z]);
        low = exact_least(low, cents.points[x] - off);
        high = exact_most(high, cents.points[x] - off);
      }
    }
  }
  num_is("left_after_share", answer, low, high);
  asks_rightly("left_after_share", num_settled(answer), answer.why, amount.why | share.why | ceiling.why);
  for (int side = 0; side < 2; side++) {
    num less_a = num_of(&cents, narrowed(a, side), FIRST);
    num less_b = num_of(&shares, narrowed(b, side), SECOND);
    num less_c = num_of(&ceilings, narrowed(c, side), THIRD);
    num_within("left_after_share", left_after_share(less_a, share, ceiling), answer);
    num_within("left_after_share", left_after_share(amount, less_b, ceiling), answer);
    num_within("left_after_share", left_after_share(amount, share, less_c), answer);
  }
}

START_TEST(what_is_left_after_a_share_with_a_ceiling)
{
  FOR_EACH_INTERVAL(a, cents) {
    FOR_EACH_INTERVAL(b, shares) {
      FOR_EACH_INTERVAL(c, ceilings)
        check_left_after_share(a, b, c);
    }
  }
}
END_TEST

/* --- Bounds --------------------------------------------------------------------------------------------- */

START_TEST(what_is_known_asks_nothing)
{
  ck_assert_uint_eq(num_between(5, 5, FIRST).why, 0);
  ck_assert_uint_eq(num_exact(5).why, 0);
  ck_assert_uint_eq(truth_known(1).why, 0);
  ck_assert(surely(truth_known(1)) && !maybe(truth_known(0)));
  ck_assert(maybe(truth_open(FIRST)) && !surely(truth_open(FIRST)));
  ck_assert(code_settled(code_exact(4)) && !code_settled(code_of(6, FIRST)));
}
END_TEST

START_TEST(the_largest_amounts_do_not_overflow)
{
  const int64_t most_cents = BIJSTAND_MONEY_LAST;
  num any = num_between(-most_cents, most_cents, FIRST);
  num all = num_exact(most_cents);
  num_is("plus", plus(plus(any, any), plus(any, any)), -4 * most_cents, 4 * most_cents);
  num_is("minus", minus(any, any), -2 * most_cents, 2 * most_cents);
  num_is("share_of", share_of(num_between(0, most_cents, FIRST), num_exact(10000)), 0, most_cents);
  num_is("left_after_share", left_after_share(all, num_exact(10000), all), 0, 0);
}
END_TEST

START_TEST(what_the_law_leaves_open_is_not_settled_and_asks_nothing)
{
  ck_assert(!num_settled(num_open_in_law()));
  ck_assert_uint_eq(num_open_in_law().why, 0);
}
END_TEST

static Suite *possible_suite(void)
{
  Suite *suite = suite_create("possible");
  TCase *numbers = tcase_create("numbers");
  suite_add_tcase(suite, numbers);
  tcase_add_loop_test(numbers, counting_keeps_every_possibility_and_no_other, 0, COUNT(countings));
  tcase_add_loop_test(numbers, comparing_keeps_every_possibility_and_no_other, 0, COUNT(comparings));
  tcase_add_test(numbers, what_is_left_after_a_share_with_a_ceiling);
  tcase_add_test(numbers, the_largest_amounts_do_not_overflow);
  tcase_add_test(numbers, what_the_law_leaves_open_is_not_settled_and_asks_nothing);

  TCase *logic = tcase_create("truths and codes");
  suite_add_tcase(suite, logic);
  tcase_add_loop_test(logic, connecting_keeps_every_possibility_and_no_other, 0, COUNT(connectings));
  tcase_add_test(logic, a_gate_asks_its_own_question_first);
  tcase_add_test(logic, all_of_and_any_of_connect_two_to_six);
  tcase_add_test(logic, a_truth_counts_for_one);
  tcase_add_test(logic, whether_a_code_is_one_of_a_set);
  tcase_add_test(logic, no_code_is_in_no_set);
  tcase_add_test(logic, what_is_known_asks_nothing);

  TCase *choosing = tcase_create("choosing");
  suite_add_tcase(suite, choosing);
  tcase_add_test(choosing, choosing_a_number);
  tcase_add_test(choosing, choosing_a_truth);
  tcase_add_test(choosing, choosing_a_code);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(possible_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
