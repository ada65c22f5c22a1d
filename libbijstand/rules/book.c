/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Keeping routes. To note one costs as much as some hundred decisions, so that it is waited for until several cases had none,
 * and ever longer as long as those that were noted do not serve.
 */
#include "rules/book.h"

#include <string.h>

#include "rules/decision.h"

enum { PATIENCE_LEAST = 4, PATIENCE_MOST = 4096, CASES_THAT_PAY = 64 };

void book_begin(struct route_book *book)
{
  book->count = book->without = 0;
  book->patience = PATIENCE_LEAST;
  for (int32_t i = 0; i < ROUTES_KEPT; i++)
    book->known[i] = &book->room[i];
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

/* Whether an outcome came out open for facts, or was only settled by trying how they may be: then the route does not tell it. */
static int is_untold(const view *v, int32_t place, bijstand_value value)
{
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

static int note(struct known_route *known, bijstand_decision *d, const struct route_task *task)
{
  const struct quantity *origins[ROUTE_RESULTS_MAX];
  view *v = &d->work;
  int32_t told;
  known->kind = task->kind;
  known->cases = known->trace = 0;
  take_values(known, d, task);
  bijstand_decision_prepare(d, v, d->date);
  d->recorder.route = &d->route;
  set_inputs(&d->recorder, v, task);
  if (!bijstand_decision_record(v, &d->recorder, task->answers))
    return 0;
  told = find_origins(known, d, v, task, origins);
  return told >= (task->some_will_do ? 1 : task->result_count) &&
         counting_make(&known->counting, &d->route, origins, known->results, task->result_count);
}

/* Where the next route goes: behind the others, or in the place of the one that the fewest cases take. */
static int32_t place_for_route(struct route_book *book)
{
  if (book->count < ROUTES_KEPT)
    return book->count;
  for (int32_t i = 0; i < book->count; i++)
    book->known[i]->cases /= 2;
  return book->count - 1;
}

int book_is_time(struct route_book *book)
{
  if (++book->without < book->patience)
    return 0;
  book->without = 0;
  book->patience = book->patience < PATIENCE_MOST ? 2 * book->patience : PATIENCE_MOST;
  return 1;
}

struct known_route *book_note(struct route_book *book, bijstand_decision *d, const struct route_task *task)
{
  int32_t place = place_for_route(book);
  if (note(book->known[place], d, task)) {
    book->count = place + 1;
    return book->known[place];
  }
  if (place < book->count)
    book->count = place;
  return NULL;
}

/* --- serving ------------------------------------------------------------------------------------------------- */

void book_took(struct route_book *book, int32_t place, uint64_t cases)
{
  struct known_route *route = book->known[place];
  if (route->cases < CASES_THAT_PAY && route->cases + cases >= CASES_THAT_PAY && book->patience > PATIENCE_LEAST)
    book->patience /= 2;
  route->cases += cases;
  if (place > 0 && route->cases > book->known[place - 1]->cases) {
    book->known[place] = book->known[place - 1];
    book->known[place - 1] = route;
  }
}
