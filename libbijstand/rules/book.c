/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Keeping routes: noting one, and having those at hand first that most cases take.
 */
#include "rules/book.h"

#include <string.h>

#include "rules/decision.h"

enum { CASES_THAT_PAY = 16 };

int patience_is_over(struct patience *p)
{
  if (++p->waited < p->needed)
    return 0;
  p->waited = 0;
  p->needed = 2 * p->needed < p->most ? 2 * p->needed : p->most;
  return 1;
}

void patience_paid(struct patience *p)
{
  if (p->needed > ROUTE_PATIENCE_LEAST)
    p->needed /= 2;
}

void book_begin(struct route_book *book)
{
  book->count = 0;
  for (int32_t i = 0; i < ROUTES_KEPT; i++)
    book->known[i].route = &book->room[i];
}

/* --- noting -------------------------------------------------------------------------------------------------- */

static void set_inputs(struct recorder *recorder, const view *v, const struct route_task *task)
{
  memset(recorder->input_at, 0, sizeof recorder->input_at);
  route_begin(recorder->route);
  for (int32_t i = 0; i < task->input_count; i++) {
    const struct route_input *input = &task->inputs[i];
    int32_t slot = input->person == BIJSTAND_CASE ? THE_CASE : v->slot_of[input->person];
    route_add_input(recorder->route, input->info);
    recorder->input_at[view_cell(v, slot, input->info->number)] = (int16_t)(i + 1);
  }
}

/*
 * What came out for the case just decided: that holds for all that take its route, save what is counted. Also what the text of
 * the law leaves open; a result of somebody who is not there is not told.
 */
static void take_values(struct known_route *known, const bijstand_decision *d, const struct route_task *task)
{
  for (int32_t i = 0; i < task->result_count; i++) {
    const struct route_result *result = &task->results[i];
    known->untold[i] = bijstand_decision_value(d, result->outcome, result->person, &known->results[i].value) != BIJSTAND_OK;
  }
}

/* Whether the right may have begun on a day of another month, which the route takes no look at. */
static int begins_elsewhere(const view *v)
{
  int64_t start = v->outcome[PLACE_start_day].low;
  return start < v->month_first || (start > v->month_last && start != BIJSTAND_NEVER);
}

/*
 * Whether the route does not tell an outcome: it came out open for facts, was only settled by trying how they may be, comes
 * from the inputs by other ways than counting, or from days of other months.
 */
static int is_untold(const view *v, int32_t place, bijstand_value value)
{
  const struct quantity *origin = route_quantity(v->outcome[place].why);
  if (place == PLACE_start_date && begins_elsewhere(v))
    return 1;
  if (origin != NULL && origin->kind == QUANTITY_OTHER)
    return 1;
  return v->outcome[place].why == ROUTE_OPEN || (bijstand_answer_open(v->outcome, place) && value != BIJSTAND_UNKNOWN);
}

/* From which quantity each result comes; null: it is the same for all. Returns how many are told. */
static int32_t find_origins(struct known_route *known, const bijstand_decision *d, const view *v,
                            const struct route_task *task, const struct quantity **origins)
{
  int32_t told = 0;
  for (int32_t i = 0; i < task->result_count; i++) {
    int32_t place = bijstand_outcome_place(d, task->results[i].outcome, task->results[i].person);
    known->untold[i] |= place < 0 || is_untold(v, place, known->results[i].value);
    origins[i] = known->untold[i] ? NULL : route_quantity(v->outcome[place].why);
    told += !known->untold[i];
  }
  return told;
}

/* The grounds are the same for all that take the route. */
static void take_grounds(struct known_route *known, const bijstand_decision *d)
{
  size_t count;
  if (d->answered == BIJSTAND_QUESTION_ELIGIBILITY &&
      bijstand_decision_grounds(d, known->grounds, ROUTE_GROUNDS_MAX, &count) == BIJSTAND_OK && count <= ROUTE_GROUNDS_MAX)
    known->ground_count = (int32_t)count;
}

static int note(struct known_route *known, bijstand_decision *d, const struct route_task *task)
{
  const struct quantity *origins[ROUTE_RESULTS_MAX];
  view *v = &d->work;
  int32_t told;
  known->cases = known->trace = 0;
  known->ground_count = 0;
  take_values(known, d, task);
  if (task->with_grounds)
    take_grounds(known, d);
  bijstand_decision_prepare(d, v, d->date);
  d->recorder.route = &d->route;
  set_inputs(&d->recorder, v, task);
  if (!bijstand_decision_record(v, &d->recorder, task->answers))
    return 0;
  told = find_origins(known, d, v, task, origins);
  return (told >= (task->some_will_do ? 1 : task->result_count) || known->ground_count > 0) &&
         counting_make(&known->counting, &d->route, origins, known->results, task->result_count);
}

/* Where the next route goes: behind the others, or in the place of the one that the fewest cases take. */
static int32_t place_for_route(struct route_book *book)
{
  if (book->count < ROUTES_KEPT)
    return book->count;
  for (int32_t i = 0; i < book->count; i++)
    book->known[i].route->cases /= 2;
  return book->count - 1;
}

int book_can_note(const bijstand_decision *d)
{
  const struct possible *outcome = d->day.outcome;
  return !bijstand_answer_open(outcome, PLACE_right) && !bijstand_answer_open(outcome, PLACE_norm) &&
         !bijstand_answer_open(outcome, PLACE_benefit) && d->day.part_count == 1;
}

struct known_route *book_note(struct route_book *book, bijstand_decision *d, const struct route_task *task)
{
  int32_t place = place_for_route(book);
  if (note(book->known[place].route, d, task)) {
    book->known[place].kind = task->kind;
    book->count = place + 1;
    return book->known[place].route;
  }
  if (place < book->count)
    book->count = place;
  return NULL;
}

/* --- serving ------------------------------------------------------------------------------------------------- */

void book_took(struct route_book *book, int32_t place, uint64_t cases, struct patience *patience)
{
  struct known_route *route;
  int64_t kind;
  if (place < 0 || place >= ROUTES_KEPT)
    return;
  route = book->known[place].route;
  if (route->cases < CASES_THAT_PAY && route->cases + cases >= CASES_THAT_PAY)
    patience_paid(patience);
  route->cases += cases;
  if (place == 0 || route->cases <= book->known[place - 1].route->cases)
    return;
  book->known[place].route = book->known[place - 1].route;
  book->known[place - 1].route = route;
  kind = book->known[place].kind;
  book->known[place].kind = book->known[place - 1].kind;
  book->known[place - 1].kind = kind;
}
