/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The book of routes: those that cases took before, the one that most take first. Each belongs to a kind of case: what is not
 * an input is the same in all cases of a kind.
 */
#ifndef BIJSTAND_RULES_BOOK_H
#define BIJSTAND_RULES_BOOK_H

#include "rules/counting.h"
#include "rules/route.h"

enum { ROUTES_KEPT = 64, ROUTE_RESULTS_MAX = 64 };

/* A route that a case took. */
struct known_route {
  int64_t kind;
  uint64_t cases; /* that took it lately */
  uint64_t trace; /* of columns */
  struct counting counting;
  struct result results[ROUTE_RESULTS_MAX];
  uint8_t untold[ROUTE_RESULTS_MAX]; /* 1: the route does not tell the result */
};

struct route_book {
  int32_t count;
  struct known_route *known[ROUTES_KEPT];
  struct known_route room[ROUTES_KEPT];
  int32_t without;  /* cases that found no route since one was last noted, */
  int32_t patience; /* and how many of them are waited for: the more, the less the routes serve */
};

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
};

void book_begin(struct route_book *book);

/* Whether there is reason to note the route of a case that found none: one more of them. */
int book_is_time(struct route_book *book);

/* Notes the route of the case that the decision has just worked out. Returns it, or null when it takes none. */
struct known_route *book_note(struct route_book *book, bijstand_decision *decision, const struct route_task *task);

/* Tells that so many more cases took a route, which stands at a place in the list. */
void book_took(struct route_book *book, int32_t place, uint64_t cases);

#endif
