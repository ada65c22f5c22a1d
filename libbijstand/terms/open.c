/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which terms are open in a case: for each row of the table what begins it, what sets its day, what meets it and what
 * it depends on, read from the dossier and the decision.
 */
#include <bijstand/dossier.h>
#include <bijstand/terms.h>

#include "base/date.h"
#include "dossier/dossier.h"

/* What the cells of a row name. */
enum { LINK_BEGINS, LINK_SET_BY, LINK_MET_BY, LINK_HOLDS };
enum { LINK_FACT, LINK_OUTCOME, LINK_TERM };

struct link {
  int16_t term;
  uint8_t part;    /* LINK_BEGINS ... */
  uint8_t kind;    /* LINK_FACT ... */
  int16_t number;  /* of the fact, the outcome or the term */
  uint8_t negated; /* it must not hold */
  int8_t code;     /* the code that it must have; -1: any but the first, yes, or a date */
};

#define BIJSTAND_TERM_LINK(term, part, kind, number, negated, code) \
  { BIJSTAND_TERM_##term, LINK_##part, LINK_##kind, number, negated, code },
static const struct link links[] = {
#include "terms.links"
};
#undef BIJSTAND_TERM_LINK
enum { LINKS = sizeof links / sizeof links[0] };

/* Whose term is looked at, on which day, as known on which. */
struct asking {
  const bijstand_decision *decision;
  const bijstand_dossier *dossier;
  const bijstand_rulebook *rulebook;
  bijstand_value date, known_on;
  int32_t person; /* or BIJSTAND_CASE */
};

/* What is known of a condition: bits of what it may be. */
enum { MAY_NOT_HOLD = 1, MAY_HOLD = 2 };

/* --- values -------------------------------------------------------------------------------------------------- */

static int32_t type_of(const struct link *link)
{
  return link->kind == LINK_FACT ? bijstand_fact_by_id(link->number)->type
                                 : bijstand_outcome_by_id(link->number)->type;
}

static int is_of_person(const struct link *link)
{
  if (link->kind == LINK_TERM)
    return 0;
  return (link->kind == LINK_FACT ? bijstand_fact_by_id(link->number)->scope
                                  : bijstand_outcome_by_id(link->number)->scope) != BIJSTAND_SCOPE_CASE;
}

/* The value of a fact or an outcome; UNKNOWN also for what the person does not have. */
static bijstand_value value_of(const struct asking *asking, const struct link *link)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  int32_t person = is_of_person(link) ? asking->person : BIJSTAND_CASE;
  bijstand_status status;
  if (link->kind == LINK_FACT)
    status = bijstand_dossier_get(asking->dossier, person, link->number, asking->date, asking->known_on, &value, NULL);
  else
    status = bijstand_decision_value(asking->decision, link->number, person, &value);
  return status == BIJSTAND_OK ? value : BIJSTAND_UNKNOWN;
}

/* Whether a value is what a condition asks for. */
static int is_met(const struct link *link, bijstand_value value)
{
  if (link->code >= 0)
    return value == link->code;
  if (type_of(link) == BIJSTAND_TYPE_DATE || type_of(link) == BIJSTAND_TYPE_INT)
    return value != BIJSTAND_NEVER;
  return value != 0 && value != BIJSTAND_NEVER;
}

static int holds(const struct asking *asking, const struct link *link)
{
  bijstand_value value = value_of(asking, link);
  if (value == BIJSTAND_UNKNOWN)
    return MAY_NOT_HOLD | MAY_HOLD;
  return is_met(link, value) != link->negated ? MAY_HOLD : MAY_NOT_HOLD;
}

/* The day from which a fact has had the value it has; UNKNOWN when no statement dates it. */
static bijstand_value since(const struct asking *asking, const struct link *link)
{
  int32_t first, last, place;
  int32_t person = is_of_person(link) ? asking->person : BIJSTAND_CASE;
  bijstand_dossier_find(asking->dossier, person, link->number, &first, &last);
  place = bijstand_dossier_holding(asking->dossier, first, last, asking->date, asking->known_on);
  if (place < 0 || asking->dossier->entries[place].from == BIJSTAND_EVER)
    return BIJSTAND_UNKNOWN;
  return asking->dossier->entries[place].from;
}

/* The day that a fact or an outcome gives; NEVER: none. */
static bijstand_value day_of(const struct asking *asking, const struct link *link)
{
  bijstand_value value = value_of(asking, link);
  if (value == BIJSTAND_UNKNOWN || type_of(link) == BIJSTAND_TYPE_DATE)
    return value;
  return is_met(link, value) ? since(asking, link) : BIJSTAND_NEVER;
}

/* --- one term ------------------------------------------------------------------------------------------------ */

#define FOR_LINKS(link, of, which) \
  for (const struct link *link = links; link < links + LINKS; link++) \
    if (link->term == (of) && link->part == (which))

/* Whether the conditions of a term hold. */
static int conditions_hold(const struct asking *asking, bijstand_term term)
{
  int found = MAY_HOLD;
  FOR_LINKS(link, term, LINK_HOLDS) {
    int may = holds(asking, link);
    if (may == MAY_NOT_HOLD)
      return MAY_NOT_HOLD;
    found |= may;
  }
  return found;
}

static int find(const struct asking *asking, bijstand_term term, int depth, struct bijstand_case_term *open);

/* The day on which another term is due that has begun; NEVER when it has not, or is not law. */
static bijstand_value due_before(const struct asking *asking, const struct link *link, int depth)
{
  struct bijstand_case_term before;
  if (depth == 0 || conditions_hold(asking, link->number) == MAY_NOT_HOLD)
    return BIJSTAND_NEVER;
  return find(asking, link->number, depth - 1, &before) ? before.due : BIJSTAND_NEVER;
}

/* The first of its events that has a day. A term follows on terms that follow on terms, no further. */
static bijstand_value start_of(const struct asking *asking, bijstand_term term, int depth, int *follows)
{
  bijstand_value start = BIJSTAND_NEVER;
  *follows = 0;
  FOR_LINKS(link, term, LINK_BEGINS) {
    *follows = link->kind == LINK_TERM;
    start = *follows ? due_before(asking, link, depth) : day_of(asking, link);
    if (start != BIJSTAND_NEVER)
      return start;
  }
  return start;
}

/* The day that somebody set for it; NEVER when nobody has. */
static bijstand_value day_set(const struct asking *asking, bijstand_term term)
{
  bijstand_value day = BIJSTAND_NEVER;
  FOR_LINKS(link, term, LINK_SET_BY)
    day = day_of(asking, link);
  return day;
}

/* Whether what was asked was done, from the start on. */
static int was_met(const struct asking *asking, bijstand_term term, bijstand_value start)
{
  int found = MAY_NOT_HOLD;
  FOR_LINKS(link, term, LINK_MET_BY) {
    bijstand_value day = type_of(link) == BIJSTAND_TYPE_DATE ? value_of(asking, link) : BIJSTAND_UNKNOWN;
    int may = type_of(link) == BIJSTAND_TYPE_DATE && day != BIJSTAND_UNKNOWN
                  ? (day >= start && day <= asking->date ? MAY_HOLD : MAY_NOT_HOLD) : holds(asking, link);
    if (may == MAY_HOLD)
      return MAY_HOLD;
    found |= may;
  }
  return found;
}

static int can_be_met(bijstand_term term)
{
  FOR_LINKS(link, term, LINK_MET_BY)
    return 1;
  return 0;
}

/* When it is due: as set, or counted from its start; of one that comes again the first time that is not over. */
static void set_due(const struct asking *asking, const struct bijstand_term_info *info, bijstand_value start,
                    struct bijstand_case_term *open)
{
  bijstand_value set = day_set(asking, info->number);
  struct bijstand_due due = { .due = set, .over = set };
  if (set == BIJSTAND_NEVER)
    bijstand_term_due(asking->rulebook, info->number, start, NULL, 0, &due);
  else if (bijstand_date_is_day(set))
    due.over = set + (info->kind == BIJSTAND_TERM_LAST_DAY);
  for (int32_t time = 1; info->every >= 0 && bijstand_date_is_day(due.over) && due.over <= asking->date; time++)
    if (bijstand_term_due_again(asking->rulebook, info->number, start, time, &due) != BIJSTAND_OK)
      break;
  open->due = due.due;
  open->over = due.over;
}

/* When a term began and is due, whether or not it is open; 0 when it has not begun or was no law then. */
static int find(const struct asking *asking, bijstand_term term, int depth, struct bijstand_case_term *open)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  int follows;
  bijstand_value start = start_of(asking, term, depth, &follows);
  if (start == BIJSTAND_NEVER || (start != BIJSTAND_UNKNOWN && !bijstand_term_in_force(term, start)))
    return 0;
  if (start != BIJSTAND_UNKNOWN && start > asking->date && !follows && !info->back)
    return 0;
  *open = (struct bijstand_case_term){ .term = term, .person = asking->person, .start = start,
                                       .due = BIJSTAND_UNKNOWN, .over = BIJSTAND_UNKNOWN };
  if (start != BIJSTAND_UNKNOWN)
    set_due(asking, info, start, open);
  return 1;
}

/* Whether a term is open, with its state. */
static int is_open(const struct asking *asking, bijstand_term term, struct bijstand_case_term *open)
{
  const struct bijstand_term_info *info = bijstand_term_by_id(term);
  int may = conditions_hold(asking, term);
  if (may == MAY_NOT_HOLD || !find(asking, term, 2, open))
    return 0;
  int from_start = !info->back && open->start <= asking->date;
  int met = was_met(asking, term, from_start ? open->start : BIJSTAND_EVER);
  if (met == MAY_HOLD)
    return 0;
  int is_over = open->over != BIJSTAND_UNKNOWN && open->over <= asking->date;
  int stays = info->kind == BIJSTAND_TERM_LAST_DAY && info->actor != BIJSTAND_ACTOR_CLIENT && can_be_met(term);
  if (is_over && !stays)
    return 0;
  int is_known = may == MAY_HOLD && met == MAY_NOT_HOLD && open->start != BIJSTAND_UNKNOWN;
  open->state = !is_known ? BIJSTAND_TERM_NOT_KNOWN : is_over ? BIJSTAND_TERM_OVERDUE : BIJSTAND_TERM_RUNNING;
  return 1;
}

/* --- all of them --------------------------------------------------------------------------------------------- */

static int is_term_of_person(bijstand_term term)
{
  for (const struct link *link = links; link < links + LINKS; link++)
    if (link->term == term && is_of_person(link))
      return 1;
  return 0;
}

static int is_adult(const bijstand_dossier *dossier, int32_t person)
{
  bijstand_role role = bijstand_dossier_person_role(dossier, person);
  return role == BIJSTAND_ROLE_APPLICANT || role == BIJSTAND_ROLE_PARTNER;
}

static void add(const struct asking *asking, bijstand_term term, struct bijstand_case_term *items, size_t size,
                size_t *count)
{
  struct bijstand_case_term beyond;
  *count += (size_t)is_open(asking, term, *count < size ? &items[*count] : &beyond);
}

bijstand_status bijstand_decision_terms(const bijstand_decision *decision, struct bijstand_case_term *items,
                                        size_t size, size_t *count)
{
  bijstand_value intake;
  if (decision == NULL || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  if (bijstand_decision_value(decision, BIJSTAND_OUTCOME_DECISION_DUE, BIJSTAND_CASE, &intake) != BIJSTAND_OK)
    return BIJSTAND_ERROR_ARGUMENT;
  struct asking asking = {
    decision, bijstand_decision_dossier(decision), bijstand_decision_rulebook(decision),
    bijstand_decision_date(decision), bijstand_decision_known_on(decision), BIJSTAND_CASE
  };
  size_t found = 0;
  for (bijstand_term term = 0; term < BIJSTAND_TERM_COUNT; term++) {
    asking.person = BIJSTAND_CASE;
    if (!is_term_of_person(term)) {
      add(&asking, term, items, size, &found);
      continue;
    }
    for (asking.person = 0; asking.person < bijstand_dossier_person_count(asking.dossier); asking.person++)
      if (is_adult(asking.dossier, asking.person))
        add(&asking, term, items, size, &found);
  }
  *count = found;
  return BIJSTAND_OK;
}
