/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Splitting. Where one unknown enters the rules twice, an outcome can come out wider than the truth. Then the
 * evaluator tries the answers that the unknown may have, one by one, and takes the outcomes together: what follows in
 * every case is settled. Ages are tried first, since most rules look at them; then outcomes that many rules share;
 * then single facts. What brings nothing is left, so that the number of runs stays small.
 */
#include "rules/decision.h"

#include <string.h>

/* --- taking answers together --------------------------------------------------------------------------------- */

int bijstand_answer_open(const struct possible *answer, int32_t place)
{
  if (bijstand_place_is_code[place])
    return (answer[place].low & (answer[place].low - 1)) != 0;
  return answer[place].low != answer[place].high;
}

/* How many places an outcome takes up in this case: one, or one for each person. */
static int32_t width_of(const view *v, const struct bijstand_outcome_info *outcome)
{
  return outcome->scope == BIJSTAND_SCOPE_CASE ? 1 : outcome->scope == BIJSTAND_SCOPE_ADULT ? 2 : v->slots;
}

static void widen(struct possible *answer, const struct possible *run, int is_code)
{
  if (is_code)
    answer->low = answer->high = answer->low | run->low;
  else {
    if (run->low < answer->low)
      answer->low = run->low;
    if (run->high > answer->high)
      answer->high = run->high;
  }
}

/* Widens the outcomes of an answer by those of a run; the first ones are taken as they are. */
static void take(struct possible *answer, const view *run, uint32_t which, int first)
{
  for (int32_t i = 0; i < BIJSTAND_OUTCOME_COUNT; i++) {
    int32_t place = bijstand_outcome_first_place[i], end;
    if (bijstand_outcome_answer[i] != which)
      continue;
    end = place + width_of(run, bijstand_outcome_at(i));
    for (; place < end; place++)
      if (first)
        answer[place] = run->outcome[place];
      else
        widen(&answer[place], &run->outcome[place], bijstand_place_is_code[place]);
  }
}

/* The next place, from the i-th on, of an outcome of an answer that is written down and concerns this case; or -1. */
static int32_t written_place(const view *v, uint32_t which, int32_t *i)
{
  int32_t partners = v->number_of[PARTNER] >= 0 ? bijstand_written_partner_count : 0;
  for (; *i < bijstand_written_place_count + partners; ++*i) {
    const struct place *place = *i < bijstand_written_place_count
                                    ? &bijstand_written_place[*i]
                                    : &bijstand_written_partner[*i - bijstand_written_place_count];
    if (bijstand_outcome_answer[place->outcome] == which)
      return place->at;
  }
  return -1;
}

/* Questions whose answers could settle an outcome that is written down. */
static uint64_t open_questions(const view *v, uint32_t which)
{
  uint64_t why = 0;
  for (int32_t i = 0, place; (place = written_place(v, which, &i)) >= 0; i++)
    why |= v->outcome[place].why;
  return why & ~WHY_PARAMETER;
}

/* Whether some outcome that is written down is narrower in one set of answers than in the other. */
static int narrower(const view *v, uint32_t which, const struct possible *answers, const struct possible *than)
{
  for (int32_t i = 0, place; (place = written_place(v, which, &i)) >= 0; i++)
    if (answers[place].low != than[place].low || answers[place].high != than[place].high)
      return 1;
  return 0;
}

/* --- splits -------------------------------------------------------------------------------------------------- */

/* A split: a question of facts with its parts, or an outcome that is tried as no and as yes. */
struct split {
  int32_t count;
  int32_t place; /* of the outcome; -1: a question */
  struct assumption parts[SPLIT_PARTS];
};

/* Which split of a view has its turn: of which kind, and from which question or outcome on. */
struct turn {
  int32_t kind, from;
};

/* In which order splits have their turn, of facts by their type and of outcomes; and of facts alone, the exact ones first. */
enum { OF_OUTCOME = -1 };
static const int32_t kinds[] = { BIJSTAND_TYPE_DATE, OF_OUTCOME, BIJSTAND_TYPE_BOOL, BIJSTAND_TYPE_INT, BIJSTAND_TYPE_ENUM,
                                 BIJSTAND_TYPE_CENTS };
static const int32_t kinds_of_fact[] = { BIJSTAND_TYPE_ENUM, BIJSTAND_TYPE_BOOL, BIJSTAND_TYPE_INT, BIJSTAND_TYPE_DATE,
                                         BIJSTAND_TYPE_CENTS };
enum { QUESTIONS_FEW = 3 };
enum { KINDS = sizeof kinds / sizeof kinds[0], KINDS_OF_FACT = sizeof kinds_of_fact / sizeof kinds_of_fact[0] };

static int next_outcome(const view *v, uint32_t answering, uint64_t why, int32_t from, struct split *split)
{
  for (int32_t i = from; i < bijstand_split_place_count; i++) {
    const struct place *place = &bijstand_split_place[i];
    const struct possible *o = &v->outcome[place->at];
    if ((bijstand_outcome_answer[place->outcome] & answering) && o->low != o->high && (o->why & why)) {
      split->place = place->at;
      split->count = 2;
      return i;
    }
  }
  return -1;
}

static int next_fact(const view *v, uint64_t why, int32_t type, int32_t from, struct split *split)
{
  for (int32_t i = from; i < v->question_count; i++)
    if ((why >> i & 1) && bijstand_fact_by_id(v->question[i].fact)->type == type) {
      split->place = -1;
      split->count = bijstand_question_split(v, &v->question[i], split->parts, SPLIT_PARTS);
      if (split->count > 1)
        return i;
    }
  return -1;
}

/* The next split that could settle something; 0 when there is none left. */
static int next_split(const view *v, uint32_t answering, uint64_t why, int by_facts, struct turn *turn, struct split *split)
{
  for (; turn->kind < (by_facts ? KINDS_OF_FACT : KINDS); turn->kind++, turn->from = 0) {
    int32_t kind = by_facts ? kinds_of_fact[turn->kind] : kinds[turn->kind];
    int32_t found = kind == OF_OUTCOME ? next_outcome(v, answering, why, turn->from, split)
                                       : next_fact(v, why, kind, turn->from, split);
    if (found >= 0) {
      turn->from = found + 1;
      return 1;
    }
  }
  return 0;
}

/* Whether the answers to a fact can be tried one by one: a truth, or a code. */
static int is_exact(bijstand_fact fact)
{
  int32_t type = bijstand_fact_by_id(fact)->type;
  return type == BIJSTAND_TYPE_BOOL || type == BIJSTAND_TYPE_ENUM;
}

/* The split of the one truth or code that an outcome hangs on; 0 when it hangs on more, or on something else. */
static int only_question(const view *v, uint64_t why, struct split *split)
{
  int32_t i = 0;
  if (why == 0 || (why & (why - 1)) != 0)
    return 0;
  while (i < v->question_count && why != UINT64_C(1) << i)
    i++;
  if (i == v->question_count || !is_exact(v->question[i].fact))
    return 0;
  split->place = -1;
  split->count = bijstand_question_split(v, &v->question[i], split->parts, SPLIT_PARTS);
  return split->count > 1;
}

static int room_for(const bijstand_decision *d, const struct split *split)
{
  return split->place < 0 ? d->assumption_count < SPLITS_MAX : d->tried_count < TRIED_MAX;
}

static void enter(bijstand_decision *d, const struct split *split, int32_t part)
{
  if (split->place < 0)
    d->assumption[d->assumption_count++] = split->parts[part];
  else
    d->tried[d->tried_count++] = (struct tried){ split->place, part };
}

static void leave(bijstand_decision *d, const struct split *split)
{
  if (split->place < 0)
    d->assumption_count--;
  else
    d->tried_count--;
}

/* --- the search ---------------------------------------------------------------------------------------------- */

struct search {
  bijstand_decision *d;
  struct possible *together; /* all answers taken together */
  uint32_t which;    /* the answer that is being gone into */
  int32_t runs;      /* that may still be spent */
  int first;         /* 1 until the first answers have been taken */
  int open;          /* some part of the split looked at last was still open */
  uint64_t focus;    /* the first split is one of these questions; nil: of any, or an outcome */
  int went_by_other; /* the first split was one of an outcome or of days */
};

/* Whether a split makes an outcome narrower: its parts are run, and looked at together. */
static int helps(struct search *s, const view *v, const struct split *split)
{
  bijstand_decision *d = s->d;
  int exact = split->place < 0 && is_exact(split->parts[0].fact);
  s->runs -= split->count;
  s->open = 0;
  for (int32_t part = 0; part < split->count; part++) {
    enter(d, split, part);
    bijstand_decision_run(d, &d->work);
    take(d->trial, &d->work, s->which, part == 0);
    s->open |= exact && open_questions(&d->work, s->which) != 0;
    leave(d, split);
  }
  return narrower(v, s->which, d->trial, v->outcome);
}

/* Where all that is open hangs on one truth or code, and an answer to it raises another question, the other one may tell. */
static int leads_on(const struct search *s, uint64_t why)
{
  return (why & (why - 1)) == 0 && s->open;
}

static void explore(struct search *s, view *v, int32_t depth);

static void explore_parts(struct search *s, const struct split *split, int32_t depth)
{
  bijstand_decision *d = s->d;
  for (int32_t part = 0; part < split->count; part++) {
    enter(d, split, part);
    s->runs--;
    bijstand_decision_run(d, &d->level[depth]);
    explore(s, &d->level[depth], depth + 1);
    leave(d, split);
  }
}

/*
 * Whether an outcome hangs on one truth or code whose answers together tell more of it than was known. Outcomes that are
 * tried leave such a question as it is, so it goes before them.
 */
static int settled_by_one(struct search *s, const view *v, struct split *split)
{
  uint64_t tried = 0;
  for (int32_t i = 0, place; (place = written_place(v, s->which, &i)) >= 0; i++) {
    const struct possible *o = &v->outcome[place], *together = &s->d->trial[place];
    uint64_t why = o->why & ~WHY_PARAMETER;
    if ((why & tried) != 0 || o->low == o->high || !only_question(v, why, split))
      continue;
    tried |= why;
    if (room_for(s->d, split) && s->runs >= 2 * split->count && helps(s, v, split) &&
        (together->low != o->low || together->high != o->high))
      return 1;
  }
  return 0;
}

static void explore(struct search *s, view *v, int32_t depth)
{
  uint64_t why = open_questions(v, s->which);
  struct turn turn = { 0, 0 };
  struct split split;
  if ((s->which & (ANSWER_CORE | ANSWER_ASIDE)) && depth < LEVELS && why != 0 && settled_by_one(s, v, &split)) {
    explore_parts(s, &split, depth);
    return;
  }
  if (depth == 0 && s->focus != 0)
    why = s->focus;
  while (why != 0 && depth < LEVELS && next_split(v, s->d->answering, why, depth == 0 && s->focus != 0, &turn, &split))
    if (room_for(s->d, &split) && s->runs >= 2 * split.count &&
        (helps(s, v, &split) || leads_on(s, why))) {
      s->went_by_other |= depth == 0 && (split.place >= 0 || !is_exact(split.parts[0].fact));
      explore_parts(s, &split, depth);
      return;
    }
  take(s->together, v, s->which, s->first);
  s->first = 0;
}

/* What is still open keeps the questions of the run in which nothing was assumed. */
static void keep_questions(bijstand_decision *d)
{
  for (int32_t i = 0; i < OUTCOME_PLACE_COUNT; i++)
    d->together[i].why = bijstand_answer_open(d->together, i) ? d->day.outcome[i].why : 0;
}

static int32_t runs_for(uint32_t which)
{
  return which & (ANSWER_CORE | ANSWER_ASIDE) ? RUNS_MAX : RUNS_MORE;
}

/* How many questions there are in a set, up to one more than a few. */
static int32_t few(uint64_t why)
{
  int32_t count = 0;
  for (; why != 0 && count <= QUESTIONS_FEW; why &= why - 1)
    count++;
  return count;
}

/* The truths, codes and facts with breaks that outcomes hang on which are still open and hang on a few questions only. */
static uint64_t telling_questions_left(const view *v, uint32_t which, const struct possible *together)
{
  uint64_t why = 0, telling = 0;
  for (int32_t i = 0, place; (place = written_place(v, which, &i)) >= 0; i++)
    if (bijstand_answer_open(together, place) && few(v->outcome[place].why & ~WHY_PARAMETER) <= QUESTIONS_FEW)
      why |= v->outcome[place].why;
  for (int32_t i = 0; i < v->question_count; i++)
    if ((why >> i & 1) && (is_exact(v->question[i].fact) || bijstand_fact_has_breaks(v->question[i].fact)))
      telling |= UINT64_C(1) << i;
  return telling;
}

/* What an outcome may be both ways: each way by itself misses nothing. */
static void keep_common(struct possible *answer, const struct possible *other, const view *v, uint32_t which)
{
  for (int32_t i = 0; i < BIJSTAND_OUTCOME_COUNT; i++) {
    int32_t place = bijstand_outcome_first_place[i], end = place + width_of(v, bijstand_outcome_at(i));
    if (bijstand_outcome_answer[i] != which)
      continue;
    for (; place < end; place++)
      if (bijstand_place_is_code[place])
        answer[place].low = answer[place].high = answer[place].low & other[place].low;
      else {
        if (answer[place].low < other[place].low)
          answer[place].low = other[place].low;
        if (answer[place].high > other[place].high)
          answer[place].high = other[place].high;
      }
  }
}

/*
 * An outcome that is tried is cut loose from the facts that it hangs on, and ages take many runs. Where these went first and
 * left something open that hangs on little, the truths and codes among that go first in a second search.
 */
int32_t bijstand_decision_explore(bijstand_decision *d, uint32_t which, view *v, struct possible *together, int32_t runs)
{
  int32_t most = runs < runs_for(which) ? runs : runs_for(which), taken;
  struct search search = { d, together, which, most, 1, 0, 0, 0 };
  uint64_t telling;
  explore(&search, v, 0);
  taken = most - search.runs;
  telling = search.went_by_other ? telling_questions_left(v, which, together) : 0;
  if (telling != 0) {
    struct search again = { d, d->again, which, most, 1, 0, telling, 0 };
    explore(&again, v, 0);
    keep_common(together, d->again, v, which);
    taken += most - again.runs;
  }
  return taken;
}

static void explore_answer(bijstand_decision *d, uint32_t which)
{
  if (open_questions(&d->day, which) == 0)
    return;
  if (d->answer != d->together)
    memcpy(d->together, d->day.outcome, sizeof d->together);
  d->answer = d->together;
  d->answering = d->walked & (which | (which - 1));
  d->assumption_count = d->tried_count = 0;
  bijstand_decision_explore(d, which, &d->day, d->together, runs_for(which));
  keep_questions(d);
}

void bijstand_decision_reach(const bijstand_decision *d, uint32_t answer)
{
  uint32_t lacking = (answer | (answer - 1)) & ~d->walked;
  if (lacking == 0)
    return;
  d->self->walked |= lacking;
  bijstand_decision_walk(d->self, &d->self->day, lacking);
  for (uint32_t each = 1; d->answer == d->together && each <= lacking; each <<= 1)
    if (each & lacking)
      take(d->self->together, &d->day, each, 1);
}

void bijstand_decision_settle(const bijstand_decision *d, bijstand_outcome outcome, int32_t place)
{
  uint32_t which = bijstand_outcome_answer[outcome];
  bijstand_decision_reach(d, which);
  if ((d->explored & which) || !bijstand_answer_open(d->answer, place))
    return;
  d->self->explored |= which;
  explore_answer(d->self, which);
}
