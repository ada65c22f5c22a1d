/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Sensitivity: the curve of an outcome against an amount, as straight pieces.
 *
 * The rules are asked, not read. A piece is stretched from its first cent as far as some points between its
 * ends lie on the chord; then the slope is taken that has the smallest run among those that all points follow
 * to within a cent; then the piece is followed to the very last cent on its line. Where the line of the next
 * piece holds already before that, the curve bends, and the break point is where the two lines cross.
 */
#include "whatif/trial.h"

#include <stdlib.h>

enum {
  CHECKED = 16,    /* points between the ends of a piece */
  SPREAD = 32,     /* points from which a slope is worked out: all along the piece, */
  AT_END = 24,     /*   and at its ends one cent after the other */
  SEEN_MAX = SPREAD + 1 + 2 * AT_END,
  RUN_MAX = 10000, /* basis points */
  FIRST_STEP = 64,
  POINTS_MAX = 1024
};

#define WIDEST INT64_C(1000000000)
#define HIGHEST_JUMP INT64_C(4000000000)
#define HIGHEST_OFFSET INT64_C(400000000000000)

struct curve {
  struct trial trial;
  bijstand_outcome outcome;
  int32_t person; /* of the outcome */
  int is_amount;  /* otherwise a truth or a count, of which every piece is level */
  bijstand_value high;
};

/*
 * A line: run * outcome - rise * fact is one number, but for what rounding does to it. That number lies
 * between least and most, which differ by less than run, or where two roundings follow one another than twice
 * the run.
 */
struct line {
  int unknown;
  int64_t rise, run;
  int64_t least, most;
  int64_t roundings;
};

struct seen {
  int32_t count;
  bijstand_value fact[SEEN_MAX], outcome[SEEN_MAX];
};

static bijstand_value at(struct curve *c, bijstand_value fact)
{
  return bijstand_trial_at(&c->trial, fact, c->outcome, c->person);
}

/* --- how far a piece goes ------------------------------------------------------------------------------- */

/* Whether a point lies within two cents of the chord between two others. */
static int on_chord(int64_t width, int64_t rise, int64_t along, int64_t up)
{
  return llabs(up * width - rise * along) <= 2 * width;
}

static int is_straight(struct curve *c, bijstand_value from, bijstand_value to)
{
  int64_t width = to - from;
  bijstand_value first = at(c, from), last = at(c, to);
  int unknown = first == BIJSTAND_UNKNOWN;
  if (unknown != (last == BIJSTAND_UNKNOWN) || (!c->is_amount && first != last))
    return 0;
  if (!unknown && width > 1 && llabs(last - first) > HIGHEST_JUMP)
    return 0;
  for (int64_t i = 1; i < CHECKED; i++) {
    int64_t along = width * i / CHECKED;
    bijstand_value value = at(c, from + along);
    if (unknown != (value == BIJSTAND_UNKNOWN) || (!c->is_amount && value != first))
      return 0;
    if (!unknown &&
        (llabs(value - first) > HIGHEST_JUMP || !on_chord(width, last - first, along, value - first)))
      return 0;
  }
  return 1;
}

/* About where the straight piece ends that starts here: rounding hides the bend for some cents. */
static bijstand_value rough_end(struct curve *c, bijstand_value from)
{
  bijstand_value good = from, bad = from + FIRST_STEP;
  for (;; bad = from + 2 * (good - from)) {
    if (bad > c->high)
      bad = c->high;
    if (!is_straight(c, from, bad))
      break;
    good = bad;
    if (good == c->high)
      return good;
  }
  while (bad - good > 1) {
    bijstand_value middle = good + (bad - good) / 2;
    if (is_straight(c, from, middle))
      good = middle;
    else
      bad = middle;
  }
  return good;
}

/* --- which line it is on -------------------------------------------------------------------------------- */

/* Takes a point up in a line when it lies on it. */
static int follows(struct line *line, bijstand_value fact, bijstand_value outcome)
{
  if (line->unknown || outcome == BIJSTAND_UNKNOWN)
    return line->unknown && outcome == BIJSTAND_UNKNOWN;
  int64_t offset = line->run * outcome - line->rise * fact;
  int64_t least = offset < line->least ? offset : line->least;
  int64_t most = offset > line->most ? offset : line->most;
  if (most - least >= line->run * line->roundings)
    return 0;
  line->least = least;
  line->most = most;
  return 1;
}

static void look(struct curve *c, struct seen *seen, bijstand_value fact)
{
  seen->fact[seen->count] = fact;
  seen->outcome[seen->count++] = at(c, fact);
}

/* Looks at a piece: first and last are its ends. */
static void look_along(struct curve *c, bijstand_value from, bijstand_value to, struct seen *seen)
{
  seen->count = 0;
  for (int64_t i = 0; i <= SPREAD; i++)
    look(c, seen, from + (to - from) * i / SPREAD);
  for (int64_t i = 1; i <= AT_END && 2 * i < to - from; i++) {
    look(c, seen, from + i);
    look(c, seen, to - i);
  }
}

static int64_t nearest_ratio(int64_t numerator, int64_t denominator)
{
  int64_t half = denominator / 2;
  return (numerator >= 0 ? numerator + half : numerator - half) / denominator;
}

/* The line with the smallest run that everything seen follows. */
static int fit(const struct seen *seen, int64_t roundings, struct line *line)
{
  int64_t width = seen->fact[SPREAD] - seen->fact[0], up = seen->outcome[SPREAD] - seen->outcome[0];
  for (int64_t run = 1; run <= RUN_MAX; run++) {
    int64_t rise = width == 0 ? 0 : nearest_ratio(up * run, width);
    int64_t offset = run * seen->outcome[0] - rise * seen->fact[0];
    int32_t i = 0;
    *line = (struct line){ 0, rise, run, offset, offset, roundings };
    while (i < seen->count && follows(line, seen->fact[i], seen->outcome[i]))
      i++;
    if (i == seen->count)
      return 1;
  }
  return 0;
}

/* The line of a piece whose last cents may belong to the next: *to becomes a cent that is surely on it. */
static struct line line_of(struct curve *c, bijstand_value from, bijstand_value *to)
{
  struct line line = { .unknown = 1, .run = 1 };
  struct seen seen;
  bijstand_value end = *to;
  if (at(c, from) == BIJSTAND_UNKNOWN)
    return line;
  for (int64_t roundings = 1; roundings <= 2; roundings++)
    for (int64_t quarters = 4; quarters > 0; quarters--) {
      *to = from + (end - from) * quarters / 4;
      look_along(c, from, *to, &seen);
      if (fit(&seen, roundings, &line))
        return line;
    }
  *to = from;
  line = (struct line){ 0, 0, 1, seen.outcome[0], seen.outcome[0], 1 };
  return line;
}

/* The last cent on a line, from one that is on it: up to a bound (way 1), or down to one (way -1). */
static bijstand_value last_on(struct curve *c, struct line *line, bijstand_value from, bijstand_value bound,
                              int way)
{
  int64_t good = 0, step = 1, most = (bound - from) * way;
  while (good + step <= most &&
         follows(line, from + way * (good + step), at(c, from + way * (good + step)))) {
    good += step;
    step *= 2;
  }
  int64_t bad = good + step <= most ? good + step : most + 1;
  while (bad - good > 1) {
    int64_t middle = good + (bad - good) / 2;
    if (follows(line, from + way * middle, at(c, from + way * middle)))
      good = middle;
    else
      bad = middle;
  }
  return from + way * good;
}

/* --- where it meets the next ---------------------------------------------------------------------------- */

static int64_t divided_down(int64_t numerator, int64_t denominator)
{
  return numerator / denominator - (numerator % denominator != 0 && (numerator < 0) != (denominator < 0));
}

/* The middle of what rounding half up does: of an even number of places the upper half is one less. */
static int64_t offset_of(const struct line *line)
{
  return divided_down(line->least + line->most, 2);
}

/* The first cent at or after the crossing of two lines, no less than first and no more than last. */
static bijstand_value crossing(const struct line *before, const struct line *after, bijstand_value first,
                               bijstand_value last)
{
  int64_t steeper = before->rise * after->run - after->rise * before->run;
  int64_t one = offset_of(before), other = offset_of(after);
  if (before->unknown || after->unknown || steeper == 0 || llabs(one) > HIGHEST_OFFSET ||
      llabs(other) > HIGHEST_OFFSET)
    return first;
  bijstand_value fact = -divided_down(-(other * before->run - one * after->run), steeper);
  return fact < first ? first : fact > last ? last : fact;
}

/* Walks over the curve; the number of break points, of which at most size are written. */
static size_t walk(struct curve *c, bijstand_value low, struct bijstand_break_point *points, size_t size)
{
  struct line before = { .unknown = 1 }, line;
  bijstand_value from = low, start = low;
  size_t count = 0;
  while (from <= c->high && count < POINTS_MAX && c->trial.status == BIJSTAND_OK) {
    bijstand_value to = rough_end(c, from), mark = from;
    line = line_of(c, from, &to);
    to = last_on(c, &line, to, c->high, 1);
    if (count > 0) {
      struct line back = line;
      bijstand_value first = last_on(c, &back, from, start, -1);
      mark = first == from ? from : crossing(&before, &line, first, from);
    }
    if (count < size)
      points[count] = (struct bijstand_break_point){ mark, at(c, mark), line.rise, line.run };
    count++;
    before = line;
    start = from;
    from = to + 1;
  }
  return from <= c->high && c->trial.status == BIJSTAND_OK ? POINTS_MAX + 1 : count;
}

/* --- asking --------------------------------------------------------------------------------------------- */

static bijstand_status check(const bijstand_dossier *dossier, bijstand_outcome outcome, int32_t person,
                             bijstand_fact fact, bijstand_value low, bijstand_value high)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  const struct bijstand_outcome_info *asked = bijstand_outcome_by_id(outcome);
  if (info == NULL || asked == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status =
      bijstand_dossier_get(dossier, person, fact, BIJSTAND_EVER, BIJSTAND_NEVER, NULL, NULL);
  if (status != BIJSTAND_OK)
    return status;
  if (info->type != BIJSTAND_TYPE_CENTS || asked->type == BIJSTAND_TYPE_ENUM ||
      asked->type == BIJSTAND_TYPE_DATE)
    return BIJSTAND_ERROR_TYPE;
  if (low > high || low < info->domain.low || high > info->domain.high || high - low > WIDEST)
    return BIJSTAND_ERROR_RANGE;
  return BIJSTAND_OK;
}

bijstand_status bijstand_sensitivity(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                     bijstand_value date, bijstand_value known_on, bijstand_outcome outcome,
                                     int32_t person, bijstand_fact fact, bijstand_value low,
                                     bijstand_value high, struct bijstand_break_point *points, size_t size,
                                     size_t *count)
{
  struct curve c = { .outcome = outcome, .high = high };
  if (rulebook == NULL || dossier == NULL || count == NULL || (points == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_status status = check(dossier, outcome, person, fact, low, high);
  if (status != BIJSTAND_OK)
    return status;
  c.person = bijstand_outcome_by_id(outcome)->scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : person;
  c.is_amount = bijstand_outcome_by_id(outcome)->type == BIJSTAND_TYPE_CENTS;
  status = bijstand_trial_start(&c.trial, rulebook, dossier, date, known_on, outcome);
  if (status == BIJSTAND_OK) {
    bijstand_trial_pick(&c.trial, person, fact);
    size_t found = walk(&c, low, points, size);
    status = found > POINTS_MAX ? BIJSTAND_ERROR_LIMIT : c.trial.status;
    if (status == BIJSTAND_OK)
      *count = found;
  }
  bijstand_trial_end(&c.trial);
  return status;
}
