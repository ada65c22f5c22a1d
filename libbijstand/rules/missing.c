/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is missing: the facts that could still settle an outcome, fewest and cheapest first; and how a question is
 * split when the evaluator tries its answers one by one.
 */
#include "rules/decision.h"

/* --- splitting ----------------------------------------------------------------------------------------------- */

static int is_open(const struct bijstand_entry *e)
{
  return e->low != e->high || e->low == BIJSTAND_UNKNOWN || (e->codes & (e->codes - 1)) != 0;
}

/*
 * Whether one statement alone leaves a fact open in the month of a view: then one assumption can stand for it. What
 * was recorded later and what is corrected by another plays no part; before the first statement stands the default.
 */
static int stated_once(const view *v, const struct question *q)
{
  int32_t number = q->slot < 0 ? BIJSTAND_CASE : v->number_of[q->slot], first, last, open = 0;
  int64_t known_from = v->month_last + 1; /* from this day on it has been looked at */
  if (q->slot >= 0 && number < 0)
    return 0;
  bijstand_dossier_find(v->dossier, number, q->fact, &first, &last);
  while (last-- > first && known_from > v->month_first) {
    const struct bijstand_entry *e = &v->dossier->entries[last];
    if (e->recorded > v->known_on || e->from >= known_from)
      continue;
    open += is_open(e);
    known_from = e->from;
  }
  if (known_from > v->month_first && bijstand_fact_by_id(q->fact)->default_value == BIJSTAND_UNKNOWN)
    open++;
  return open == 1;
}

/* Adds a cut: a day or number after which the answer may be another. Kept in order and once. */
static int32_t add_cut(int64_t *cuts, int32_t count, int64_t cut, int64_t low, int64_t high)
{
  int32_t i = count;
  if (cut < low || cut >= high || count == SPLIT_PARTS - 1)
    return count;
  for (int32_t k = 0; k < count; k++)
    if (cuts[k] == cut)
      return count;
  for (; i > 0 && cuts[i - 1] > cut; i--)
    cuts[i] = cuts[i - 1];
  cuts[i] = cut;
  return count + 1;
}

/* The ages that the law looks at on the day: a birth date is cut where one of them is reached. */
static int32_t birth_cuts(const view *v, int64_t low, int64_t high, int64_t *cuts)
{
  int32_t count = 0;
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++)
    if (v->threshold[i].day == v->day)
      count = add_cut(cuts, count, v->threshold[i].born_by, low, high);
  return add_cut(cuts, count, v->pension.born_by, low, high);
}

static int32_t date_cuts(const view *v, bijstand_fact fact, int64_t low, int64_t high, int64_t *cuts)
{
  int32_t count = 0;
  if (fact == BIJSTAND_FACT_BIRTH_DATE)
    return birth_cuts(v, low, high, cuts);
  count = add_cut(cuts, count, v->day, low, high);
  count = add_cut(cuts, count, BIJSTAND_NEVER - 1, low, high);
  count = add_cut(cuts, count, v->month_first - 1, low, high);
  return add_cut(cuts, count, v->month_last, low, high);
}

static const struct {
  bijstand_fact fact;
  bijstand_parameter at;
} breaks[] = {
#define FACT_BREAK(fact, parameter) { BIJSTAND_FACT_##fact, BIJSTAND_PARAMETER_##parameter },
#include "facts.breaks"
#undef FACT_BREAK
};

int bijstand_fact_has_breaks(bijstand_fact fact)
{
  for (size_t i = 0; i < sizeof breaks / sizeof breaks[0]; i++)
    if (breaks[i].fact == fact)
      return 1;
  return 0;
}

/* The amounts and numbers of the law up to which, or below which, a fact is looked at otherwise than above. */
static int32_t break_cuts(const view *v, bijstand_fact fact, int32_t count, int64_t low, int64_t high, int64_t *cuts)
{
  for (size_t i = 0; i < sizeof breaks / sizeof breaks[0]; i++) {
    bijstand_value at = v->parameter[breaks[i].at];
    if (breaks[i].fact != fact || at == BIJSTAND_UNKNOWN)
      continue;
    count = add_cut(cuts, count, at - 1, low, high);
    count = add_cut(cuts, count, at, low, high);
  }
  return count;
}

static int32_t number_cuts(int64_t low, int64_t high, int64_t *cuts)
{
  int32_t count = add_cut(cuts, 0, low, low, high);
  for (int64_t n = low + 1; n < high && n <= low + 7; n++)
    count = add_cut(cuts, count, n, low, high);
  return count;
}

static int32_t split_codes(const struct question *q, int64_t set, struct assumption *parts, int32_t size)
{
  int32_t n = 0;
  for (int64_t bit = 1; bit <= set && n < size; bit <<= 1)
    if (set & bit)
      parts[n++] = (struct assumption){ q->slot, q->fact, bit, bit };
  return n;
}

int32_t bijstand_question_split(const view *v, const struct question *q, struct assumption *parts, int32_t size)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(q->fact);
  int64_t cuts[SPLIT_PARTS], low = info->domain.low, high = info->domain.high;
  int32_t count = 0;
  int32_t cell = view_cell(v, q->slot, q->fact);
  if (!stated_once(v, q))
    return 0;
  if (info->type == BIJSTAND_TYPE_ENUM)
    low = (INT64_C(1) << info->value_count) - 1;
  for (int32_t i = 0; i < v->narrowed_count; i++)
    if (v->narrowed[i].cell == cell && v->cell[cell] == CELL_NARROWED) {
      low = v->narrowed[i].low;
      high = v->narrowed[i].high;
    }
  if (info->type == BIJSTAND_TYPE_ENUM)
    return split_codes(q, low, parts, size);
  if (info->type == BIJSTAND_TYPE_DATE)
    count = date_cuts(v, q->fact, low, high, cuts);
  else if (info->type == BIJSTAND_TYPE_CENTS)
    count = add_cut(cuts, 0, 0, low, high); /* none, or some: what rules ask of an amount first */
  else
    count = number_cuts(low, high, cuts);
  count = break_cuts(v, q->fact, count, low, high, cuts);
  if (count == 0 || count + 1 > size)
    return 0;
  for (int32_t i = 0; i <= count; i++)
    parts[i] = (struct assumption){ q->slot, q->fact, i == 0 ? low : cuts[i - 1] + 1, i == count ? high : cuts[i] };
  return count + 1;
}

/* --- which facts are missing --------------------------------------------------------------------------------- */

enum { CANDIDATES_MAX = 64, GOALS_MAX = 3, FOLLOWED_MAX = 8 };

struct search {
  bijstand_decision *d;
  uint32_t answer; /* of which the goals are part */
  int32_t runs;    /* that may still be spent on going into what trying answers does not tell */
  int32_t goal[GOALS_MAX]; /* places of the outcomes that are to be settled */
  int32_t goals;
  int32_t count;
  struct question candidate[CANDIDATES_MAX];
};

static int32_t cost_of(const struct question *q)
{
  return bijstand_fact_by_id(q->fact)->cost;
}

/* Cheapest first; among equals in the order of the persons and of the table. */
static int comes_before(const struct question *a, const struct question *b)
{
  if (cost_of(a) != cost_of(b))
    return cost_of(a) < cost_of(b);
  if (a->slot != b->slot)
    return a->slot < b->slot;
  return a->fact < b->fact;
}

static void add_candidate(struct search *s, const struct question *q)
{
  int32_t i;
  for (i = 0; i < s->count; i++)
    if (s->candidate[i].slot == q->slot && s->candidate[i].fact == q->fact)
      return;
  if (s->count == CANDIDATES_MAX)
    return;
  for (i = s->count++; i > 0 && comes_before(q, &s->candidate[i - 1]); i--)
    s->candidate[i] = s->candidate[i - 1];
  s->candidate[i] = *q;
}

static void gather(struct search *s)
{
  const view *v = &s->d->day;
  for (int32_t g = 0; g < s->goals; g++)
    if (bijstand_answer_open(s->d->answer, s->goal[g]))
      for (int32_t i = 0; i < v->question_count; i++)
        if (v->outcome[s->goal[g]].why >> i & 1)
          add_candidate(s, &v->question[i]);
}

/* The goals that count in a set of answers: where right and amount are settled, a norm that is still open changes nothing. */
static int32_t goals_left(const struct search *s, const struct possible *o)
{
  return s->goals == GOALS_MAX && !bijstand_answer_open(o, s->goal[0]) && !bijstand_answer_open(o, s->goal[1]) ? 2 : s->goals;
}

static int any_goal_open(const struct search *s, const struct possible *o)
{
  int open = 0;
  for (int32_t g = 0; !open && g < goals_left(s, o); g++)
    open = bijstand_answer_open(o, s->goal[g]);
  return open;
}

/* Whether, in the last run, a goal is open and the fact is among those that could settle it. */
static int still_asks(const struct search *s, const struct question *fact)
{
  const view *v = &s->d->work;
  for (int32_t g = 0; g < goals_left(s, v->outcome); g++)
    for (int32_t i = 0; bijstand_answer_open(v->outcome, s->goal[g]) && i < v->question_count; i++)
      if (v->question[i].slot == fact->slot && v->question[i].fact == fact->fact &&
          (v->outcome[s->goal[g]].why >> i & 1))
        return 1;
  return 0;
}

/* Answers that a question may get, as single values: one out of each part, and both ends of an amount. */
static int32_t sample_answers(const view *v, const struct question *q, struct assumption *parts)
{
  int32_t n = bijstand_question_split(v, q, parts, SPLIT_PARTS);
  const struct bijstand_fact_info *info = bijstand_fact_by_id(q->fact);
  if (n == 0 && info->type != BIJSTAND_TYPE_ENUM) {
    parts[0] = parts[1] = (struct assumption){ q->slot, q->fact, info->domain.low, info->domain.high };
    if (q->cell >= 0 && v->cell[q->cell] == CELL_NARROWED)
      for (int32_t i = 0; i < v->narrowed_count; i++)
        if (v->narrowed[i].cell == q->cell) {
          parts[0].low = v->narrowed[i].low;
          parts[1].high = v->narrowed[i].high;
        }
    parts[1].low = parts[1].high;
    if (info->type == BIJSTAND_TYPE_CENTS && parts[0].low < 0)
      parts[0].low = 0;
    n = 2;
  } else if (info->type == BIJSTAND_TYPE_CENTS) {
    parts[n] = parts[n - 1];
    parts[n].low = parts[n].high;
    n++;
  }
  for (int32_t i = 0; i < n; i++)
    parts[i].high = parts[i].low;
  return n;
}

/* The first question that a goal left open in the last run hangs on; 0 when there is none. */
static const struct question *next_question(const struct search *s)
{
  const view *v = &s->d->work;
  for (int32_t g = 0; g < goals_left(s, v->outcome); g++)
    for (int32_t i = 0; bijstand_answer_open(v->outcome, s->goal[g]) && i < v->question_count; i++)
      if (v->outcome[s->goal[g]].why >> i & 1)
        return &v->question[i];
  return NULL;
}

/*
 * Answers what the last run leaves open, question after question, each by its first answer or its last. Returns whether that
 * settles all.
 */
static int follow(struct search *s, int by_last)
{
  bijstand_decision *d = s->d;
  int32_t assumed = d->assumption_count, n = 1;
  const struct question *q;
  while (n > 0 && (q = next_question(s)) != NULL && d->assumption_count < assumed + FOLLOWED_MAX &&
         d->assumption_count < SPLITS_MAX) {
    struct assumption parts[SPLIT_PARTS];
    n = sample_answers(&d->work, q, parts);
    if (n > 0) {
      d->assumption[d->assumption_count++] = parts[by_last ? n - 1 : 0];
      bijstand_decision_run(d, &d->work);
    }
  }
  d->assumption_count = assumed;
  return !any_goal_open(s, d->work.outcome);
}

/* The first outcomes that were settled in full, with which others are compared. */
struct settled {
  int32_t count;
  struct possible goal[GOALS_MAX];
};

/* Whether the last run, in which all is settled, came out otherwise than the first one that did. */
static int comes_out_otherwise(const struct search *s, struct settled *first)
{
  const struct possible *o = s->d->work.outcome;
  int otherwise = 0;
  for (int32_t g = 0; g < goals_left(s, o); g++) {
    if (first->count == 0)
      first->goal[g] = o[s->goal[g]];
    otherwise |= o[s->goal[g]].low != first->goal[g].low || o[s->goal[g]].high != first->goal[g].high;
  }
  first->count++;
  return otherwise;
}

/* What trying the answers to a fact one by one tells: they come to the same, or not, or that is not settled. */
enum { SAME, DIFFERENT, NOT_SETTLED };

static int try_answers(struct search *s, const struct question *fact)
{
  bijstand_decision *d = s->d;
  struct assumption parts[SPLIT_PARTS];
  struct settled first = { 0 };
  int32_t type = bijstand_fact_by_id(fact->fact)->type, n = sample_answers(&d->day, fact, parts);
  int each = n > 0 && (type == BIJSTAND_TYPE_BOOL || type == BIJSTAND_TYPE_ENUM) && stated_once(&d->day, fact);
  for (int by_last = 0; by_last < 2; by_last++) {
    int32_t otherwise = 0, at_once = 0;
    for (int32_t k = 0; !otherwise && k < n; k++) {
      d->assumption[d->assumption_count++] = parts[k];
      bijstand_decision_run(d, &d->work);
      at_once += !any_goal_open(s, d->work.outcome);
      otherwise = follow(s, by_last) && comes_out_otherwise(s, &first);
      d->assumption_count--;
    }
    if (otherwise || (each && at_once == n))
      return otherwise ? DIFFERENT : SAME;
  }
  return NOT_SETTLED;
}

/*
 * Whether a fact leaves something to choose under what is assumed. A run in which it is open may ask for it though all its
 * answers come to the same; where trying them does not tell, it is gone into as for a decision in which the rest is known.
 */
static int makes_a_difference(struct search *s, const struct question *fact)
{
  bijstand_decision *d = s->d;
  int tried = d->assumption_count == SPLITS_MAX ? DIFFERENT : try_answers(s, fact);
  if (tried == NOT_SETTLED) {
    bijstand_decision_run(d, &d->assumed);
    s->runs -= bijstand_decision_explore(d, s->answer, &d->assumed, d->settled, s->runs);
    return any_goal_open(s, d->settled);
  }
  return tried == DIFFERENT;
}

/* Whether the outcome can still be open when everything on the list but this fact is known. */
static int needed(struct search *s, int32_t place)
{
  bijstand_decision *d = s->d;
  int32_t last = place == s->count - 1 ? place - 1 : s->count - 1; /* of the other facts */
  int asks = 1;
  d->assumption_count = 0;
  for (int32_t i = 0; asks && i < s->count; i++) {
    struct assumption parts[SPLIT_PARTS];
    int32_t n;
    if (i == place || d->assumption_count == SPLITS_MAX)
      continue;
    n = sample_answers(&d->day, &s->candidate[i], parts);
    asks = n == 0;
    d->assumption_count++;
    for (int32_t k = 0; !asks && k < n; k++) {
      d->assumption[d->assumption_count - 1] = parts[k];
      bijstand_decision_run(d, &d->work);
      asks = still_asks(s, &s->candidate[place]) && (i < last || makes_a_difference(s, &s->candidate[place]));
    }
    if (n == 0)
      d->assumption_count--;
  }
  d->assumption_count = 0;
  return asks;
}

static void drop(struct search *s, int32_t place)
{
  s->count--;
  for (int32_t i = place; i < s->count; i++)
    s->candidate[i] = s->candidate[i + 1];
}

static bijstand_status find_missing(struct search *s, uint32_t which, struct bijstand_missing *items, size_t size,
                                    size_t *count)
{
  s->answer = which;
  s->runs = 2 * RUNS_MAX;
  s->d->answering = which | (which - 1);
  gather(s);
  for (int32_t i = s->count; s->count > 1 && i-- > 0;)
    if (!needed(s, i))
      drop(s, i);
  *count = (size_t)s->count;
  for (int32_t i = 0; i < s->count && (size_t)i < size; i++)
    items[i] = (struct bijstand_missing){ s->candidate[i].slot < 0 ? BIJSTAND_CASE : s->d->day.number_of[s->candidate[i].slot],
                                          s->candidate[i].fact };
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_missing(bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                          struct bijstand_missing *items, size_t size, size_t *count)
{
  struct search s = { .d = d, .goals = 1 };
  s.goal[0] = bijstand_outcome_place(d, outcome, who);
  if (s.goal[0] < 0 || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_decision_settle(d, outcome, s.goal[0]);
  return find_missing(&s, bijstand_outcome_answer[outcome], items, size, count);
}

bijstand_status bijstand_decision_missing_all(bijstand_decision *d, struct bijstand_missing *items, size_t size,
                                              size_t *count)
{
  struct search s = { .d = d, .goals = 3 };
  s.goal[0] = bijstand_outcome_place(d, BIJSTAND_OUTCOME_RIGHT, BIJSTAND_CASE);
  s.goal[1] = bijstand_outcome_place(d, BIJSTAND_OUTCOME_MONTH_AMOUNT, BIJSTAND_CASE);
  s.goal[2] = bijstand_outcome_place(d, BIJSTAND_OUTCOME_NORM, BIJSTAND_CASE);
  if (s.goal[0] < 0 || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  for (int32_t g = 0; g < s.goals; g++)
    bijstand_decision_settle(d, BIJSTAND_OUTCOME_RIGHT, s.goal[g]);
  if (!bijstand_answer_open(d->answer, s.goal[0]) && !bijstand_answer_open(d->answer, s.goal[1]))
    s.goals = 0; /* settled: a norm that is still open changes nothing */
  return find_missing(&s, ANSWER_CORE, items, size, count);
}
