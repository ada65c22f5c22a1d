/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A walk in the lane of routes. A rule that reads something which is not settled is put among possibilities, as anywhere; then
 * it has to be seen whether that would come out the same for the other cases of the route. Most often it does: what is not
 * known matters to nobody there. So the rule is put once more with each input and each quantity as all that it may be on
 * the route. When that comes out otherwise, all that the rule read is held to what it is in the case at hand.
 */
#include "rules/reading.h"

#include <string.h>

#include "rules/decision.h"
#include "rules/route.h"

/* Routes are of eligibility alone. */
static const struct walk *const routed[] = {
  [WALK_ELIGIBILITY] = &bijstand_routed_eligibility, [WALK_MONTH] = &bijstand_routed_month,
  [WALK_ASIDE] = &bijstand_routed_aside
};

/* What a step leaves behind. */
struct left {
  int64_t since, until;
  struct possible outcome[VIEW_SLOTS];
  uint8_t ground[VIEW_SLOTS];
};

static void take_left(struct left *left, const view *v, const struct step *step)
{
  left->since = v->since;
  left->until = v->until;
  memcpy(left->outcome, &v->outcome[step->place], (size_t)step->width * sizeof left->outcome[0]);
  if (step->kind == STEP_RULE)
    memcpy(left->ground, v->ground[step->rule], sizeof left->ground);
}

static void put_left(view *v, const struct step *step, const struct left *left)
{
  v->since = left->since;
  v->until = left->until;
  memcpy(&v->outcome[step->place], left->outcome, (size_t)step->width * sizeof left->outcome[0]);
  if (step->kind == STEP_RULE)
    memcpy(v->ground[step->rule], left->ground, sizeof left->ground);
}

static int same_left(const struct left *a, const struct left *b, const struct step *step)
{
  for (int32_t i = 0; i < step->width; i++)
    if (a->outcome[i].low != b->outcome[i].low || a->outcome[i].high != b->outcome[i].high)
      return 0;
  return a->since == b->since && a->until == b->until &&
         (step->kind != STEP_RULE || memcmp(a->ground, b->ground, sizeof a->ground) == 0);
}

/* --- all that may be on the route ---------------------------------------------------------------------------- */

/* The row and the outcomes of the case at hand, while what may be on the route stands in their place. */
struct at_hand {
  int32_t narrowed_count, question_count;
  int64_t cell[ROW_CELLS];
  struct possible outcome[OUTCOME_PLACE_COUNT];
};

/* A cell that is an input: a number or a truth as an interval, a code as a set. */
static void widen_cell(view *v, int32_t cell, const struct quantity *input)
{
  int64_t low = input->codes != 0 ? input->codes : input->low, high = input->codes != 0 ? input->codes : input->high;
  int one = input->codes != 0 ? (input->codes & (input->codes - 1)) == 0 : low == high;
  if (one || v->cell[cell] <= CELL_NARROWED)
    return;
  if (v->narrowed_count == NARROWED_MAX) {
    v->recorder->route->sound = 0;
    return;
  }
  v->narrowed[v->narrowed_count++] = (struct narrowed){ cell, low, high };
  v->cell[cell] = CELL_NARROWED;
}

static void widen(view *v, struct at_hand *at_hand)
{
  at_hand->narrowed_count = v->narrowed_count;
  at_hand->question_count = v->question_count;
  memcpy(at_hand->cell, v->cell, sizeof at_hand->cell);
  memcpy(at_hand->outcome, v->outcome, sizeof at_hand->outcome);
  for (int32_t cell = 0; cell < ROW_CELLS; cell++)
    if (v->recorder->input_at[cell] > 0)
      widen_cell(v, cell, &v->recorder->route->quantity[v->recorder->input_at[cell] - 1]);
  for (int32_t place = 0; place < OUTCOME_PLACE_COUNT; place++) {
    const struct quantity *q = route_quantity(v->outcome[place].why);
    if (q != NULL && q->kind != QUANTITY_OTHER)
      v->outcome[place] = (struct possible){ q->codes != 0 ? q->codes : q->low, q->codes != 0 ? q->codes : q->high,
                                             UINT64_C(1) << QUESTION_CROWD };
  }
}

static void put_back(view *v, const struct at_hand *at_hand)
{
  for (int32_t i = at_hand->question_count; i < v->question_count; i++)
    if (v->question[i].cell >= 0)
      v->asked[v->question[i].cell] = 0;
  v->narrowed_count = at_hand->narrowed_count;
  v->question_count = at_hand->question_count;
  memcpy(v->cell, at_hand->cell, sizeof at_hand->cell);
  memcpy(v->outcome, at_hand->outcome, sizeof at_hand->outcome);
}

/* --- a step -------------------------------------------------------------------------------------------------- */

static int is_of_step(const struct step *step, int32_t place)
{
  return place >= step->place && place < step->place + step->width;
}

/* What is not counted has no range: whoever reads or gives it does so as it is in the case at hand. */
static void pin_what_is_not_counted(view *v, const struct step *step)
{
  for (int32_t place = 0; place < OUTCOME_PLACE_COUNT; place++) {
    int touched = v->read[READ_OUTCOME + place] || is_of_step(step, place);
    const struct quantity *q = touched ? route_quantity(v->outcome[place].why) : NULL;
    if (q != NULL && q->kind == QUANTITY_OTHER)
      route_pin_outcome(&v->outcome[place]);
  }
}

static void pin_what_was_read(view *v, const struct step *step, const struct left *before)
{
  route_pin_facts_read(v);
  for (int32_t place = 0; place < OUTCOME_PLACE_COUNT; place++)
    if (is_of_step(step, place))
      route_pin_outcome(&before->outcome[place - step->place]);
    else if (v->read[READ_OUTCOME + place])
      route_pin_outcome(&v->outcome[place]);
}

/* What came out among possibilities is so for all cases of the route, and hangs on no question of one of them. */
static void unlink_outcome(view *v, const struct step *step)
{
  for (int32_t place = step->place; place < step->place + step->width; place++)
    if (v->outcome[place].why != 0)
      v->outcome[place].why = bijstand_answer_open(v->outcome, place) ? ROUTE_OPEN : 0;
}

/* Takes a step among possibilities from a person on, over what it left behind before. */
static void take_again(view *v, int32_t which, int32_t number, person from)
{
  v->resume = from;
  view_step_again(v, which, number);
}

static int is_foretold(const struct left *after, const struct left *for_all, int32_t slots)
{
  for (person p = 0; p < slots; p++)
    if (after->ground[p] == MAY_BOTH || after->ground[p] != for_all->ground[p])
      return 0;
  return after->since == for_all->since && after->until == for_all->until;
}

/*
 * The test comes out the same for all cases of the route, and what is given is counted: then the step is taken in the lane of
 * routes after all. Returns 0 when what is given hangs on what is not settled.
 */
static int give_as_foretold(view *v, const struct step *step, const struct left *start, const struct left *after)
{
  int done;
  put_left(v, step, start);
  v->foretold = after->ground;
  step->run(v);
  v->foretold = NULL;
  done = !v->open;
  v->open = v->resume = 0;
  if (!done)
    put_left(v, step, after);
  return done;
}

static void take_open(view *v, int32_t which, int32_t number, const struct step *step, const struct left *start)
{
  struct left before, after, for_all;
  struct at_hand at_hand;
  person from = v->resume;
  take_left(&before, v, step);
  take_again(v, which, number, from);
  take_left(&after, v, step);
  put_left(v, step, &before);
  pin_what_is_not_counted(v, step);
  widen(v, &at_hand);
  take_again(v, which, number, from);
  take_left(&for_all, v, step);
  put_back(v, &at_hand);
  put_left(v, step, &after);
  route_demand_facts_read(v);
  if (!same_left(&after, &for_all, step)) {
    if (is_foretold(&after, &for_all, v->slots) && give_as_foretold(v, step, start, &after))
      return;
    pin_what_was_read(v, step, &before);
  }
  unlink_outcome(v, step);
}

static void step_routed(view *v, int32_t which, int32_t number)
{
  const struct step *step = &routed[which]->steps[v->program->steps[v->program->first[which] + number]];
  struct left start;
  memset(v->read, 0, sizeof v->read);
  take_left(&start, v, step);
  step->run(v);
  if (v->open)
    take_open(v, which, number, step, &start);
}

void view_walk_routed(view *v, int32_t which)
{
  int32_t first = v->program->first[which], count = v->program->first[which + 1] - first;
  v->open = v->resume = 0;
  for (int32_t i = 0; i < count; i++)
    if (v->program->steps[first + i] >= 0)
      step_routed(v, which, i);
}
