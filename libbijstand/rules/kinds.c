/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Finding the kind of a case and a route for it; and remembering both.
 */
#include "rules/kinds.h"

#include "rules/decision.h"

enum { STRANGERS_LEAST = 4, STRANGERS_MOST = 64 };

void kinds_begin(struct kinds *kinds)
{
  kinds->strangers = patience_of(STRANGERS_LEAST, STRANGERS_MOST);
  kinds->taken = NULL;
  book_begin(&kinds->book);
}

/* --- the kind of a case -------------------------------------------------------------------------------------- */

/* What is half known is no value of an input. */
static int64_t value_of(const struct bijstand_entry *e)
{
  return e->low == e->high ? e->low : BIJSTAND_UNKNOWN;
}

static int same_place(const struct bijstand_entry *a, const struct bijstand_entry *b)
{
  return a->person == b->person && a->fact == b->fact && a->from == b->from && a->recorded == b->recorded;
}

static int same_value(const struct bijstand_entry *a, const struct bijstand_entry *b)
{
  return a->low == b->low && a->high == b->high && a->codes == b->codes;
}

static int has_persons(const struct case_kind *k, const bijstand_dossier *dossier)
{
  if (dossier->person_count != k->person_count || dossier->entry_count != k->entry_count)
    return 0;
  for (int32_t i = 0; i < k->person_count; i++)
    if (dossier->persons[i].role != k->role[i])
      return 0;
  return 1;
}

/* Whether a dossier has the statements of the kind; takes the inputs out of it. */
static int has_entries(const struct case_kind *k, const bijstand_dossier *dossier, int64_t *inputs)
{
  for (int32_t i = 0; i < k->entry_count; i++) {
    const struct bijstand_entry *e = &dossier->entries[i];
    const struct kind_entry *of_kind = &k->entry[i];
    if (!same_place(e, &of_kind->as) || (of_kind->input < 0 && !same_value(e, &of_kind->as)))
      return 0;
    if (of_kind->input >= 0)
      inputs[of_kind->input] = value_of(e);
  }
  return 1;
}

static int is_of_kind(const struct case_kind *k, const bijstand_dossier *dossier, bijstand_value date, bijstand_value known_on,
                      uint64_t law, int64_t *inputs)
{
  return k->number != 0 && k->date == date && k->known_on == known_on && k->law == law && has_persons(k, dossier) &&
         has_entries(k, dossier, inputs);
}

/* The kind of a case, with its inputs; null when it is not known. */
static struct case_kind *find_kind(struct kinds *kinds, const bijstand_rulebook *rulebook,
                                         const bijstand_dossier *dossier, bijstand_value date, bijstand_value known_on,
                                         int64_t *inputs)
{
  uint64_t law = bijstand_rulebook_fingerprint(rulebook);
  for (int32_t i = 0; i < KINDS_KEPT; i++) {
    int32_t place = (kinds->latest + i) % KINDS_KEPT;
    if (is_of_kind(&kinds->kind[place], dossier, date, known_on, law, inputs)) {
      kinds->latest = place;
      return &kinds->kind[place];
    }
  }
  return NULL;
}

/* --- taking a route ------------------------------------------------------------------------------------------ */

int kinds_take(struct kinds *kinds, const bijstand_rulebook *rulebook, const bijstand_dossier *dossier, bijstand_value date,
               bijstand_value known_on)
{
  struct route_book *book = &kinds->book;
  struct counted *next = &kinds->counted[!kinds->side];
  struct case_kind *kind =
      book->count > 0 ? find_kind(kinds, rulebook, dossier, date, known_on, next->input) : NULL;
  for (int32_t i = 0; kind != NULL && i < book->count; i++) {
    const struct known_route *route = book->known[i].route;
    if (book->known[i].kind != kind->number || !counting_take(&route->counting, next->input, next->spot))
      continue;
    kinds->taken = route;
    kinds->side = !kinds->side;
    book_took(book, i, 1, &kind->patience);
    return 1;
  }
  return 0;
}

int kinds_value(const struct kinds *kinds, bijstand_outcome outcome, int32_t who, bijstand_value *value)
{
  const struct counted *c = &kinds->counted[kinds->side];
  for (int32_t i = 0; kinds->taken != NULL && i < kinds->looked_at_count; i++)
    if (kinds->looked_at[i].outcome == outcome && kinds->looked_at[i].person == who && !kinds->taken->untold[i]) {
      *value = counting_result(&kinds->taken->counting, &kinds->taken->results[i], c->input, c->spot);
      return 1;
    }
  return 0;
}

const struct bijstand_ground *kinds_grounds(const struct kinds *kinds, uint32_t answered, int32_t *count)
{
  if (kinds->taken == NULL || kinds->taken->ground_count == 0 || answered != BIJSTAND_QUESTION_ELIGIBILITY)
    return NULL;
  *count = kinds->taken->ground_count;
  return kinds->taken->grounds;
}

/* --- noting -------------------------------------------------------------------------------------------------- */

void kinds_look(struct kinds *kinds, bijstand_outcome outcome, int32_t who)
{
  if (!(bijstand_outcome_answer[outcome] & (ANSWER_CORE | ANSWER_ASIDE)) || kinds->looked_at_count == LOOKED_AT_MAX)
    return;
  for (int32_t i = 0; i < kinds->looked_at_count; i++)
    if (kinds->looked_at[i].outcome == outcome && kinds->looked_at[i].person == who)
      return;
  kinds->looked_at[kinds->looked_at_count++] = (struct route_result){ outcome, who };
  book_begin(&kinds->book);
}

void kinds_look_at_grounds(struct kinds *kinds)
{
  if (!kinds->grounds_looked_at)
    book_begin(&kinds->book);
  kinds->grounds_looked_at = 1;
}

/* Whether a statement is the only one of its fact, and holds since ever. */
static int is_plain(const bijstand_dossier *dossier, int32_t place)
{
  const struct bijstand_entry *e = &dossier->entries[place];
  const struct bijstand_entry *before = place > 0 ? e - 1 : NULL;
  const struct bijstand_entry *after = place + 1 < dossier->entry_count ? e + 1 : NULL;
  return e->from == BIJSTAND_EVER && e->recorded == BIJSTAND_EVER &&
         (before == NULL || before->person != e->person || before->fact != e->fact) &&
         (after == NULL || after->person != e->person || after->fact != e->fact);
}

/* Makes the kind of a case that has none, unless it states too much. */
static struct case_kind *make_kind(struct kinds *kinds, const bijstand_decision *d)
{
  const bijstand_dossier *dossier = d->dossier;
  struct case_kind *k = &kinds->kind[kinds->next];
  if (dossier->entry_count > KIND_ENTRIES_MAX)
    return NULL;
  k->number = ++kinds->number;
  k->law = bijstand_rulebook_fingerprint(d->rulebook);
  k->date = d->date;
  k->known_on = d->known_on;
  k->person_count = dossier->person_count;
  k->entry_count = dossier->entry_count;
  k->input_count = 0;
  k->patience = patience_of(ROUTE_PATIENCE_LEAST, ROUTE_PATIENCE_MOST);
  for (int32_t i = 0; i < dossier->person_count; i++)
    k->role[i] = dossier->persons[i].role;
  for (int32_t i = 0; i < dossier->entry_count; i++) {
    const struct bijstand_entry *e = &dossier->entries[i];
    k->entry[i] = (struct kind_entry){ *e, -1 };
    if (is_plain(dossier, i) && value_of(e) != BIJSTAND_UNKNOWN && k->input_count < ROUTE_INPUTS_MAX) {
      k->inputs[k->input_count] = (struct route_input){ e->person, bijstand_fact_by_id(e->fact) };
      k->entry[i].input = k->input_count++;
    }
  }
  kinds->latest = kinds->next;
  kinds->next = (kinds->next + 1) % KINDS_KEPT;
  return k;
}

/* The kind of the case; one that is not known is made, now and then. */
static struct case_kind *kind_to_note(bijstand_decision *d)
{
  struct kinds *kinds = &d->kinds;
  struct case_kind *kind =
      find_kind(kinds, d->rulebook, d->dossier, d->date, d->known_on, kinds->counted[!kinds->side].input);
  if (kind != NULL) {
    patience_paid(&kinds->strangers);
    return kind;
  }
  return patience_is_over(&kinds->strangers) ? make_kind(kinds, d) : NULL;
}

void kinds_note(bijstand_decision *d)
{
  struct kinds *kinds = &d->kinds;
  struct route_task task = { .answers = ANSWER_CORE, .result_count = kinds->looked_at_count, .results = kinds->looked_at,
                             .some_will_do = 1, .with_grounds = kinds->grounds_looked_at };
  struct case_kind *kind = (kinds->looked_at_count > 0 || kinds->grounds_looked_at) && book_can_note(d) ? kind_to_note(d) : NULL;
  if (kind == NULL || !patience_is_over(&kind->patience))
    return;
  for (int32_t i = 0; i < kinds->looked_at_count; i++)
    task.answers |= bijstand_outcome_answer[kinds->looked_at[i].outcome];
  if (kinds->grounds_looked_at)
    task.answers |= ANSWER_ASIDE;
  task.kind = kind->number;
  task.input_count = kind->input_count;
  task.inputs = kind->inputs;
  book_note(&kinds->book, d, &task);
}
