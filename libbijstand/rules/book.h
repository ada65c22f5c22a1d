/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The book of routes: those that cases took before, the one that most take first. Each belongs to a kind of case: what is not
 * an input is the same in all cases of a kind.
 */
#ifndef BIJSTAND_RULES_BOOK_H
#define BIJSTAND_RULES_BOOK_H

#include "rules/counting.h"
#include "rules/route.h"

enum { ROUTES_KEPT = 64, ROUTE_RESULTS_MAX = 64, ROUTE_GROUNDS_MAX = 640 };

/* A route that a case took. */
struct known_route {
  uint64_t cases; /* that took it lately */
  uint64_t trace; /* of columns */
  struct counting counting;
  struct result results[ROUTE_RESULTS_MAX];
  uint8_t untold[ROUTE_RESULTS_MAX]; /* 1: the route does not tell the result */
  int32_t ground_count;              /* nil: nor the grounds */
  struct bijstand_ground grounds[ROUTE_GROUNDS_MAX];
};

struct route_book {
  int32_t count;
  struct { int64_t kind; struct known_route *route; } known[ROUTES_KEPT]; /* kinds side by side, to be gone through fast */
  struct known_route room[ROUTES_KEPT];
};

/*
 * How long to wait before something is noted that costs as much as some hundred cases: for so many that would have been
 * helped by it, ever more of them as long as what was noted does not serve.
 */
struct patience {
  int32_t waited, needed, most;
};
static inline struct patience patience_of(int32_t least, int32_t most) { return (struct patience){ 0, least, most }; }

/* One more case that would have been helped: whether it is time. */
int patience_is_over(struct patience *patience);

/* What was noted serves. */
void patience_paid(struct patience *patience);

enum { ROUTE_PATIENCE_LEAST = 4, ROUTE_PATIENCE_MOST = 4096 };

/* A fact that is an input, and an outcome that is a result, each of a person or of the case. */
struct route_input {
  int32_t person;
  const struct bijstand_fact_info *info;
};
struct route_result {
  bijstand_outcome outcome;
  int32_t person;
};

/* What routes are noted for; at most ROUTE_INPUTS_MAX and ROUTE_RESULTS_MAX of them, and of no answers but the core and aside. */
struct route_task {
  int64_t kind;
  uint32_t answers; /* that the results are part of */
  int32_t input_count, result_count;
  const struct route_input *inputs;
  const struct route_result *results;
  int32_t some_will_do; /* 0: a route that does not tell all results is none */
  int32_t with_grounds; /* 1: it is to tell the grounds of eligibility, if that is all that was asked of the decision */
};

void book_begin(struct route_book *book);

/* Whether the case that the decision has just worked out can take a route at all. */
int book_can_note(const bijstand_decision *decision);

/* Notes the route of the case that the decision has just worked out. Returns it, or null when it takes none. */
struct known_route *book_note(struct route_book *book, bijstand_decision *decision, const struct route_task *task);

/* Tells that so many more cases took a route, which stands at a place in the list; and the patience with its kind, if it pays. */
void book_took(struct route_book *book, int32_t place, uint64_t cases, struct patience *patience);

#endif
