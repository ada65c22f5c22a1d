/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rows by their routes. A chunk of rows is put to the routes that rows took before, the one that most take first; each takes
 * the rows that meet what it asks, and the others wait for the next. A row for which there is no route is decided by the
 * rules, and when such rows keep coming the route that it takes is noted.
 */
#include "columns/columns.h"

#include <string.h>

/* --- whether there are routes -------------------------------------------------------------------------------- */

/* The answers that the results and the trace are part of. */
static uint32_t answers_asked(const bijstand_columns *c)
{
  uint32_t answers = ANSWER_CORE;
  for (int32_t i = 0; i < c->output_count; i++)
    answers |= bijstand_outcome_answer[c->outputs[i].outcome];
  for (int32_t i = 0; i < c->trace_count; i++)
    answers |= bijstand_outcome_answer[bijstand_rule_by_id(c->traced[i])->outcome];
  return answers;
}

/* Routes are of eligibility, and of no more columns than they have room for. */
static int can_be(const bijstand_columns *c)
{
  return c->input_count <= ROUTE_INPUTS_MAX && c->output_count <= ROUTE_RESULTS_MAX &&
         !(c->routes.answers & ~(uint32_t)(ANSWER_CORE | ANSWER_ASIDE));
}

static void start_anew(bijstand_columns *c)
{
  struct routes *r = &c->routes;
  r->answers = answers_asked(c);
  for (int32_t i = 0; i < c->input_count && i < ROUTE_INPUTS_MAX; i++)
    r->inputs[i] = (struct route_input){ c->inputs[i].person, c->inputs[i].info };
  book_begin(&r->book);
  r->patience = patience_of(ROUTE_PATIENCE_LEAST, ROUTE_PATIENCE_MOST);
}

void routes_begin(bijstand_columns *c, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch)
{
  struct routes *r = &c->routes;
  uint64_t law = bijstand_rulebook_fingerprint(rulebook);
  c->prepared = 0;
  if (!r->stand || r->law != law || r->known_on != batch->known_on)
    start_anew(c);
  r->stand = 1;
  r->law = law;
  r->known_on = batch->known_on;
}

/* The route of the row that was just decided, if it is noted. */
static struct known_route *new_route(bijstand_columns *c)
{
  struct routes *r = &c->routes;
  struct route_task task = { .kind = c->decision->date, .answers = r->answers, .input_count = c->input_count,
                             .result_count = c->output_count, .inputs = r->inputs, .results = c->outputs };
  struct known_route *route = NULL;
  if (book_can_note(c->decision) && patience_is_over(&r->patience))
    route = book_note(&r->book, c->decision, &task);
  if (route != NULL)
    route->trace = row_trace(c);
  return route;
}

/* --- taking a route ------------------------------------------------------------------------------------------ */

/* Places among the waiting rows, in their order. */
struct places {
  int32_t count;
  int16_t at[CHUNK];
};

/* The places of the rows that are marked, or of those that are not. */
static void find_places(struct places *places, const int64_t *marks, int32_t count, int marked)
{
  int32_t n = 0;
  for (int32_t k = 0; k < count; k++) {
    places->at[n] = (int16_t)k;
    n += (marks[k] < 0) == marked;
  }
  places->count = n;
}

/* Copies the numbers at some places; 'to' may be 'from', since no number moves back. */
static void pick(int64_t *to, const int64_t *from, const struct places *places)
{
  for (int32_t k = 0; k < places->count; k++)
    to[k] = from[places->at[k]];
}

/* The result of each row of a chunk: one number for all of them, or their own. */
struct results_of_rows {
  const struct bijstand_output *output;
  size_t first;
  const int16_t *rows;
  const int64_t *marks;
  int32_t count;
};

static void write_one(const struct results_of_rows *w, int64_t value)
{
  for (int32_t k = 0; k < w->count; k++)
    if (w->marks[k] >= 0)
      columns_write(w->output, w->first + (size_t)w->rows[k], value);
}

static void write_each(const struct results_of_rows *w, const int64_t *numbers)
{
  for (int32_t k = 0; k < w->count; k++)
    if (w->marks[k] >= 0)
      columns_write(w->output, w->first + (size_t)w->rows[k], numbers[k]);
}

static void write_results(const bijstand_columns *c, const struct known_route *route, const struct bijstand_batch *batch,
                          size_t first, const struct waiting *w, const int64_t *marks)
{
  for (int32_t i = 0; i < c->output_count; i++) {
    const struct result *result = &route->results[i];
    struct results_of_rows rows = { &batch->outputs[i], first, w->row, marks, w->count };
    if (result->from < 0)
      write_one(&rows, result->value);
    else
      write_each(&rows, chunk_numbers(&route->counting, w->columns, &c->routes.spots, result->from));
  }
  for (int32_t k = 0; batch->trace != NULL && k < w->count; k++)
    if (marks[k] >= 0)
      batch->trace[first + (size_t)w->row[k]] = route->trace;
}

/* Few rows meet what the route asks of their columns: they are counted by themselves, and marked when they fall out. */
static void take_few(bijstand_columns *c, const struct known_route *route, const struct bijstand_batch *batch, size_t first,
                     const struct waiting *w)
{
  struct routes *r = &c->routes;
  struct places places;
  struct waiting few;
  find_places(&places, r->marks, w->count, 0);
  few.count = places.count;
  for (int32_t k = 0; k < few.count; k++)
    few.row[k] = w->row[places.at[k]];
  for (int32_t i = 0; i < route->counting.input_count; i++)
    if (route->counting.used >> i & 1) {
      pick(r->picked[i], w->columns[i], &places);
      few.columns[i] = r->picked[i];
    }
  memset(r->further_marks, 0, (size_t)whole_blocks(few.count) * sizeof r->further_marks[0]);
  chunk_count(&route->counting, few.columns, whole_blocks(few.count), &r->spots, r->further_marks);
  write_results(c, route, batch, first, &few, r->further_marks);
  for (int32_t k = 0; k < few.count; k++)
    if (r->further_marks[k] < 0)
      r->marks[places.at[k]] = -1;
}

/* The rows that are marked go on waiting. */
static void keep_marked(bijstand_columns *c, struct waiting *w)
{
  struct routes *r = &c->routes;
  struct places places;
  find_places(&places, r->marks, w->count, 1);
  for (int32_t i = 0; places.count > 0 && i < c->input_count; i++) {
    pick(r->left[i], w->columns[i], &places);
    w->columns[i] = r->left[i];
  }
  for (int32_t k = 0; k < places.count; k++)
    w->row[k] = w->row[places.at[k]];
  w->count = places.count;
}

static int32_t count_unmarked(const int64_t *marks, int32_t count)
{
  int32_t n = 0;
  for (int32_t k = 0; k < count; k++)
    n += marks[k] >= 0;
  return n;
}

/* Decides those of the rows that take the route; the others go on waiting. */
static void take_route(bijstand_columns *c, const struct known_route *route, const struct bijstand_batch *batch, size_t first,
                       struct waiting *w)
{
  struct routes *r = &c->routes;
  int32_t rows = whole_blocks(w->count), meet;
  memset(r->marks, 0, (size_t)rows * sizeof r->marks[0]);
  chunk_mark(&route->counting, w->columns, rows, r->marks);
  meet = count_unmarked(r->marks, w->count);
  if (meet == 0)
    return;
  if (2 * meet >= w->count) {
    chunk_count(&route->counting, w->columns, rows, &r->spots, r->marks);
    write_results(c, route, batch, first, w, r->marks);
  } else
    take_few(c, route, batch, first, w);
  keep_marked(c, w);
}

/* --- a chunk ------------------------------------------------------------------------------------------------- */

/* The columns of the rows: as they stand in memory, or copied where they do not stand side by side in whole blocks. */
static void load(bijstand_columns *c, const struct bijstand_batch *batch, size_t first, struct waiting *w)
{
  for (int32_t i = 0; i < c->input_count; i++) {
    const struct bijstand_input *input = &batch->inputs[i];
    int64_t *loaded = c->routes.loaded[i];
    if (columns_is_plain(input) && w->count == CHUNK) {
      w->columns[i] = input->values + first;
      continue;
    }
    for (int32_t k = 0; k < w->count; k++)
      loaded[k] = columns_value_at(input, first + (size_t)k);
    w->columns[i] = loaded;
  }
  for (int32_t k = 0; k < w->count; k++)
    w->row[k] = (int16_t)k;
}

static void take_routes(bijstand_columns *c, const struct bijstand_batch *batch, size_t first, struct waiting *w)
{
  struct route_book *book = &c->routes.book;
  bijstand_value date = columns_date_of(batch, first);
  for (int32_t i = 0; i < book->count && w->count > 0; i++) {
    int32_t waited = w->count;
    if (book->known[i].kind != date)
      continue;
    take_route(c, book->known[i].route, batch, first, w);
    book_took(book, i, (uint64_t)(waited - w->count), &c->routes.patience);
  }
}

/* The waiting rows from some place on, with a route that has just been noted. */
static void take_new_route(bijstand_columns *c, struct known_route *route, const struct bijstand_batch *batch, size_t first,
                           struct waiting *w, int32_t from)
{
  int64_t *marks = c->routes.marks;
  for (int32_t k = 0; k < w->count; k++)
    marks[k] = k < from ? 0 : -1;
  keep_marked(c, w);
  if (w->count > 0)
    take_route(c, route, batch, first, w);
}

/* The waiting rows, by the rules; a route that is noted on the way is there for those that still wait. */
static void take_alone(bijstand_columns *c, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch,
                       size_t first, struct waiting *w)
{
  for (int32_t k = 0; k < w->count; k++) {
    struct known_route *route;
    row_decide(c, rulebook, batch, first + (size_t)w->row[k]);
    route = new_route(c);
    if (route != NULL) {
      take_new_route(c, route, batch, first, w, k + 1);
      k = -1;
    }
  }
}

void routes_decide(bijstand_columns *c, const bijstand_rulebook *rulebook, const struct bijstand_batch *batch, size_t first,
                   int32_t rows)
{
  struct waiting w;
  if (!can_be(c)) {
    for (int32_t row = 0; row < rows; row++)
      row_decide(c, rulebook, batch, first + (size_t)row);
    return;
  }
  w.count = rows;
  load(c, batch, first, &w);
  take_routes(c, batch, first, &w);
  take_alone(c, rulebook, batch, first, &w);
}
