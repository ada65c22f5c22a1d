/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Kinds of cases. Cases on one day under one law, with the same persons and statements of the same facts, are of one kind,
 * whatever values these state since ever: those are the inputs of the routes of the kind. A case that takes a route that
 * is known is decided without putting a rule to it, as far as its outcomes were looked at in cases before.
 */
#ifndef BIJSTAND_RULES_KINDS_H
#define BIJSTAND_RULES_KINDS_H

#include "rules/book.h"

enum { KINDS_KEPT = 32, KIND_ENTRIES_MAX = 128, LOOKED_AT_MAX = 16 };

/* A statement as all cases of the kind have it, but for its value where that is an input. */
struct kind_entry {
  struct bijstand_entry as;
  int32_t input; /* -1: the value too is the same */
};

struct case_kind {
  int64_t number; /* nil: none */
  uint64_t law;   /* fingerprint of the rulebook */
  bijstand_value date, known_on;
  struct patience patience; /* with its cases that find no route */
  int32_t person_count, entry_count, input_count;
  bijstand_role role[BIJSTAND_PERSONS_MAX];
  struct kind_entry entry[KIND_ENTRIES_MAX];
  struct route_input inputs[ROUTE_INPUTS_MAX];
};

struct counted {
  int64_t input[ROUTE_INPUTS_MAX], spot[SPOTS_MAX];
};

struct kinds {
  int64_t number;                 /* of the kind that was last made */
  struct patience strangers;      /* with cases of no kind that is known */
  int32_t latest, next;           /* the kind last found, and the one whose place is taken next */
  struct case_kind kind[KINDS_KEPT];
  int32_t looked_at_count;
  struct route_result looked_at[LOOKED_AT_MAX];
  int32_t grounds_looked_at; /* 1: the grounds as well */
  struct route_book book;
  const struct known_route *taken; /* the route of the case at hand; null: it was decided by the rules */
  int32_t side;                    /* what was counted of it; on the other side is room for the next case */
  struct counted counted[2];
};

void kinds_begin(struct kinds *kinds);

/* Whether a case is of a kind that is known and takes a route that is known: then its results are there. */
int kinds_take(struct kinds *kinds, const bijstand_rulebook *rulebook, const bijstand_dossier *dossier, bijstand_value date,
               bijstand_value known_on);

/* For a case that the decision has just worked out by the rules: notes its kind and its route, when there is reason to. */
void kinds_note(bijstand_decision *decision);

/* The value of an outcome of the case that took a route. Returns 0 when the route does not tell it. */
int kinds_value(const struct kinds *kinds, bijstand_outcome outcome, int32_t person, bijstand_value *value);

/* The grounds of the case that took a route: null when the route does not tell them. */
const struct bijstand_ground *kinds_grounds(const struct kinds *kinds, uint32_t answered, int32_t *count);
void kinds_look_at_grounds(struct kinds *kinds);

/* Remembers that an outcome is looked at: routes that are noted from now on tell it. */
void kinds_look(struct kinds *kinds, bijstand_outcome outcome, int32_t person);

#endif
