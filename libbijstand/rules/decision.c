/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The decision as the caller sees it: made, decided, and asked.
 */
#include "rules/decision.h"

#include <string.h>

#include "base/alloc.h"

/* --- making -------------------------------------------------------------------------------------------------- */

bijstand_status bijstand_decision_new(bijstand_decision **decision)
{
  bijstand_decision *d;
  if (decision == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  d = bijstand_zeroed(sizeof *d);
  if (d == NULL)
    return BIJSTAND_ERROR_MEMORY;
  blank_row_fill(&d->blank);
  d->asked = BIJSTAND_QUESTION_ALL;
  d->self = d;
  kinds_begin(&d->kinds);
  for (int32_t i = 0; i < LAWS_KEPT; i++)
    d->law[i].stretch = (struct bijstand_range){ 1, 0 };
  *decision = d;
  return BIJSTAND_OK;
}

void bijstand_decision_free(bijstand_decision *decision)
{
  bijstand_free(decision);
}

bijstand_status bijstand_decision_ask(bijstand_decision *decision, uint32_t questions)
{
  if (decision == NULL || !(questions & BIJSTAND_QUESTION_ELIGIBILITY) || (questions & ~(uint32_t)BIJSTAND_QUESTION_ALL))
    return BIJSTAND_ERROR_ARGUMENT;
  decision->asked = questions;
  return BIJSTAND_OK;
}

/* --- deciding ------------------------------------------------------------------------------------------------ */

/* Whether rules and outcomes of this scope are about whoever sits in a slot. */
static int concerns(const view *v, int32_t scope, person p)
{
  switch (scope) {
  case BIJSTAND_SCOPE_ADULT:
    return p <= last_adult(v);
  case BIJSTAND_SCOPE_CHILD:
    return p >= OTHERS && is_child(v, p);
  case BIJSTAND_SCOPE_HOUSEMATE:
    return p != APPLICANT && v->number_of[p] >= 0;
  default:
    return p == 0;
  }
}

int bijstand_decision_covers(bijstand_value date, bijstand_value known_on)
{
  return date >= DAY_FIRST && date <= DAY_LAST &&
         (known_on == BIJSTAND_NEVER || (known_on >= BIJSTAND_DATE_FIRST && known_on <= DAY_LAST));
}

static void begin(bijstand_decision *d, const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                  bijstand_value date, bijstand_value known_on)
{
  d->rulebook = rulebook;
  d->dossier = dossier;
  d->date = date;
  d->known_on = known_on;
  d->answered = d->asked;
  d->answering = d->walked = ANSWER_CORE;
  d->explored = 0;
  d->assumption_count = d->tried_count = d->tried_on_part_count = d->parts_differ = 0;
}

void bijstand_decision_begin(bijstand_decision *d, const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                             bijstand_value date, bijstand_value known_on)
{
  begin(d, rulebook, dossier, date, known_on);
  d->kinds.taken = NULL;
}

void bijstand_decision_finish(bijstand_decision *d)
{
  d->answer = d->day.outcome;
  d->made = 1;
}

static void work_out(bijstand_decision *d)
{
  bijstand_decision_run(d, &d->day);
  bijstand_decision_finish(d);
}

bijstand_status bijstand_decide(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                bijstand_value date, bijstand_value known_on, bijstand_decision *d)
{
  bijstand_status status;
  if (rulebook == NULL || dossier == NULL || d == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!bijstand_decision_covers(date, known_on))
    return BIJSTAND_ERROR_DATE;
  if (kinds_take(&d->kinds, rulebook, dossier, date, known_on)) {
    begin(d, rulebook, dossier, date, known_on);
    return BIJSTAND_OK;
  }
  status = bijstand_dossier_check(dossier, NULL);
  if (status != BIJSTAND_OK)
    return status;
  bijstand_decision_begin(d, rulebook, dossier, date, known_on);
  work_out(d);
  kinds_note(d);
  return BIJSTAND_OK;
}

/* A case that took a route is worked out all the same once something is asked that the route does not tell. */
static void stand(const bijstand_decision *d)
{
  if (d == NULL || d->kinds.taken == NULL)
    return;
  d->self->kinds.taken = NULL;
  work_out(d->self);
}

int bijstand_decision_holds(const bijstand_decision *d, bijstand_rule rule, person p)
{
  return concerns(&d->day, bijstand_outcome_by_id(bijstand_rule_by_id(rule)->outcome)->scope, p) &&
         d->day.ground[rule][p] == MAY_YES;
}

/* --- asking -------------------------------------------------------------------------------------------------- */

int32_t bijstand_outcome_place(const bijstand_decision *d, bijstand_outcome outcome, int32_t who)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  int32_t slot = 0;
  if (d == NULL || !d->made || info == NULL)
    return -1;
  stand(d);
  if ((info->scope == BIJSTAND_SCOPE_CASE) != (who == BIJSTAND_CASE) || !((uint32_t)info->question & d->answered))
    return -1;
  if (who != BIJSTAND_CASE) {
    while (slot < d->day.slots && d->day.number_of[slot] != who)
      slot++;
    if (slot == d->day.slots || (info->scope == BIJSTAND_SCOPE_ADULT && slot > PARTNER) ||
        (info->scope == BIJSTAND_SCOPE_CHILD && !is_child(&d->day, slot)) ||
        (info->scope == BIJSTAND_SCOPE_HOUSEMATE && slot == APPLICANT))
      return -1;
  }
  return bijstand_outcome_first_place[outcome] + slot;
}

_Static_assert(CODE_NONE == BIJSTAND_CODES_NONE, "none of the codes is one bit to rules and callers alike");

static bijstand_value code_number(int64_t set)
{
  bijstand_value n = 0;
  while (set > 1) {
    set >>= 1;
    n++;
  }
  return n;
}

bijstand_status bijstand_decision_value(const bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                        bijstand_value *value)
{
  int32_t place;
  if (d != NULL && value != NULL && kinds_value(&d->kinds, outcome, who, value))
    return BIJSTAND_OK;
  place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || value == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  kinds_look(&d->self->kinds, outcome, who);
  bijstand_decision_settle(d, outcome, place);
  if (bijstand_answer_open(d->answer, place))
    *value = BIJSTAND_UNKNOWN;
  else if (bijstand_place_is_code[place])
    *value = d->answer[place].low == CODE_NONE ? BIJSTAND_NEVER : code_number(d->answer[place].low);
  else
    *value = d->answer[place].low;
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_bounds(const bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                         struct bijstand_range *bounds)
{
  int32_t place;
  bijstand_value value;
  if (d != NULL && bounds != NULL && kinds_value(&d->kinds, outcome, who, &value) && value != BIJSTAND_UNKNOWN &&
      bijstand_outcome_by_id(outcome)->type != BIJSTAND_TYPE_ENUM) {
    *bounds = (struct bijstand_range){ value, value };
    return BIJSTAND_OK;
  }
  place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || bounds == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_decision_settle(d, outcome, place);
  *bounds = (struct bijstand_range){ d->answer[place].low, d->answer[place].high };
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_answer(const bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                         int32_t *answer)
{
  int32_t place;
  bijstand_value value;
  if (d != NULL && answer != NULL && kinds_value(&d->kinds, outcome, who, &value) && value != BIJSTAND_UNKNOWN) {
    *answer = BIJSTAND_ANSWER_KNOWN;
    return BIJSTAND_OK;
  }
  place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || answer == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_decision_settle(d, outcome, place);
  if (!bijstand_answer_open(d->answer, place))
    *answer = BIJSTAND_ANSWER_KNOWN;
  else if (d->answer[place].why & ~WHY_PARAMETER)
    *answer = BIJSTAND_ANSWER_FACTS;
  else
    *answer = d->answer[place].why ? BIJSTAND_ANSWER_NOT_COVERED : BIJSTAND_ANSWER_OPEN_IN_LAW;
  return BIJSTAND_OK;
}

static int waits(const bijstand_decision *d, const struct bijstand_outcome_info *outcome, person p)
{
  int32_t place = bijstand_outcome_first_place[outcome->number] + p;
  bijstand_decision_settle(d, outcome->number, place);
  return (d->answer[place].why & WHY_PARAMETER) != 0;
}

/* Places of persons who are not there hold what they held in another case. */
static int waits_for_parameter(const bijstand_decision *d)
{
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *outcome = bijstand_outcome_at(i);
    for (person p = 0; ((uint32_t)outcome->question & d->answered) && p < d->day.slots; p++)
      if (concerns(&d->day, outcome->scope, p) && waits(d, outcome, p))
        return 1;
  }
  return 0;
}

bijstand_status bijstand_decision_not_covered(const bijstand_decision *d, bijstand_parameter *items, size_t size,
                                              size_t *count)
{
  if (d == NULL || !d->made || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  *count = 0;
  stand(d);
  if (!waits_for_parameter(d))
    return BIJSTAND_OK;
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++)
    if (d->day.absent[i]) {
      if (*count < size)
        items[*count] = i;
      ++*count;
    }
  return BIJSTAND_OK;
}

/* --- grounds and parts --------------------------------------------------------------------------------------- */

static int32_t ground_of(const struct bijstand_rule_info *rule, uint32_t may)
{
  if (may == MAY_BOTH)
    return BIJSTAND_GROUND_OPEN;
  if (may == MAY_NO)
    return BIJSTAND_GROUND_DOES_NOT_APPLY;
  return rule->discretion ? BIJSTAND_GROUND_DISCRETIONARY : BIJSTAND_GROUND_APPLIES;
}

/* How a rule came out for one person: on the day, and besides that on another part of the month. Returns how many. */
static size_t grounds_of(const bijstand_decision *d, const struct bijstand_rule_info *rule, int32_t scope, person p,
                         struct bijstand_ground grounds[2])
{
  int32_t who = scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : d->day.number_of[p];
  uint32_t may = d->day.ground[rule->number][p];
  grounds[0] = (struct bijstand_ground){ rule->number, who, ground_of(rule, may), 0 };
  if (may != MAY_NO || !d->parts_differ || !d->elsewhere[rule->number][p])
    return 1;
  grounds[1] = (struct bijstand_ground){ rule->number, who, ground_of(rule, MAY_YES), 1 };
  return 2;
}

/* Whether a rule is put to the case: it is in force, and bears on a question that was asked. Then it has been put to it. */
static int is_put(const bijstand_decision *d, const struct bijstand_rule_info *rule)
{
  if (!d->day.active[rule->number] || !((uint32_t)bijstand_outcome_by_id(rule->outcome)->question & d->answered))
    return 0;
  bijstand_decision_reach(d, bijstand_outcome_answer[rule->outcome]);
  return 1;
}

/* Writes the grounds from place 'skip' on, at most 'size' of them; returns how many there are in all. */
static size_t list_grounds(const bijstand_decision *d, size_t skip, struct bijstand_ground *items, size_t size)
{
  const struct program *program = d->day.program;
  size_t count = 0;
  for (int32_t i = 0; i < program->rule_count; i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(program->rules[i]);
    int32_t scope = bijstand_outcome_by_id(rule->outcome)->scope;
    int32_t slots = !is_put(d, rule) ? 0 : scope == BIJSTAND_SCOPE_CASE ? 1 : d->day.slots;
    for (person p = 0; p < slots; p++) {
      struct bijstand_ground grounds[2];
      size_t n = concerns(&d->day, scope, p) ? grounds_of(d, rule, scope, p, grounds) : 0;
      for (size_t k = 0; k < n; k++, count++)
        if (count >= skip && count - skip < size)
          items[count - skip] = grounds[k];
    }
  }
  return count;
}

bijstand_status bijstand_decision_grounds(const bijstand_decision *d, struct bijstand_ground *items, size_t size,
                                          size_t *count)
{
  const struct bijstand_ground *known;
  int32_t known_count;
  if (d == NULL || !d->made || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  known = kinds_grounds(&d->kinds, d->answered, &known_count);
  if (known != NULL) {
    *count = (size_t)known_count;
    if (size > 0)
      memcpy(items, known, (*count < size ? *count : size) * sizeof items[0]);
    return BIJSTAND_OK;
  }
  stand(d);
  kinds_look_at_grounds(&d->self->kinds);
  *count = list_grounds(d, 0, items, size);
  return BIJSTAND_OK;
}

int32_t bijstand_decision_ground_count(const bijstand_decision *d)
{
  stand(d);
  return d != NULL && d->made ? (int32_t)list_grounds(d, 0, NULL, 0) : 0;
}

bijstand_status bijstand_decision_ground_at(const bijstand_decision *d, int32_t place, struct bijstand_ground *ground)
{
  stand(d);
  if (d == NULL || !d->made || ground == NULL || place < 0 ||
      (size_t)place >= list_grounds(d, (size_t)place, ground, 1))
    return BIJSTAND_ERROR_ARGUMENT;
  return BIJSTAND_OK;
}

/* The slot of whom a rule of this scope was put to, when that is the person (or the case) asked after; -1 if not. */
static int32_t slot_asked(const bijstand_decision *d, int32_t scope, int32_t who)
{
  if (who == BIJSTAND_CASE)
    return scope == BIJSTAND_SCOPE_CASE ? 0 : -1;
  for (person p = 0; scope != BIJSTAND_SCOPE_CASE && p < d->day.slots; p++)
    if (d->day.number_of[p] == who)
      return concerns(&d->day, scope, p) ? p : -1;
  return -1;
}

bijstand_status bijstand_decision_ground_of(const bijstand_decision *d, bijstand_rule rule, int32_t who,
                                            struct bijstand_ground *ground)
{
  const struct bijstand_rule_info *info = bijstand_rule_by_id(rule);
  struct bijstand_ground grounds[2];
  int32_t scope, slot;
  stand(d);
  if (d == NULL || !d->made || info == NULL || ground == NULL || !is_put(d, info))
    return BIJSTAND_ERROR_ARGUMENT;
  scope = bijstand_outcome_by_id(info->outcome)->scope;
  slot = slot_asked(d, scope, who);
  if (slot < 0)
    return BIJSTAND_ERROR_ARGUMENT;
  grounds_of(d, info, scope, slot, grounds);
  *ground = grounds[0];
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_counts(const bijstand_decision *d, int32_t who, bijstand_fact fact,
                                         bijstand_value *value)
{
  uint32_t may = 0;
  if (d == NULL || !d->made || value == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  stand(d);
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    int32_t slot = -1;
    uint32_t holds;
    if (rule->fact == fact && is_put(d, rule))
      slot = slot_asked(d, bijstand_outcome_by_id(rule->outcome)->scope, who);
    if (slot < 0)
      continue;
    holds = d->day.ground[rule->number][slot];
    may = (holds & MAY_YES ? (rule->counts ? MAY_YES : MAY_NO) : 0u) | (holds & MAY_NO ? (may ? may : MAY_NO) : 0u);
  }
  if (may == 0)
    return BIJSTAND_ERROR_ARGUMENT;
  *value = may == MAY_BOTH ? BIJSTAND_UNKNOWN : may == MAY_YES;
  return BIJSTAND_OK;
}

/* The place-th part with a right (below nil: none of them); returns how many there are. */
static int32_t walk_parts(const bijstand_decision *d, int32_t place, struct bijstand_month_part *part)
{
  int32_t n = 0;
  if (d == NULL || !d->made)
    return 0;
  stand(d);
  for (int32_t i = 0; i < d->day.part_count; i++) {
    const struct month_part *p = &d->day.part[i];
    if (!maybe(p->right))
      continue;
    if (n++ == place)
      *part = (struct bijstand_month_part){ p->from, p->until, { p->norm.low, p->norm.high },
                                            { p->benefit.low, p->benefit.high } };
  }
  return n;
}

int32_t bijstand_decision_part_count(const bijstand_decision *d)
{
  return walk_parts(d, -1, NULL);
}

bijstand_status bijstand_decision_part_at(const bijstand_decision *d, int32_t place, struct bijstand_month_part *part)
{
  if (part == NULL || place < 0 || place >= walk_parts(d, place, part))
    return BIJSTAND_ERROR_ARGUMENT;
  return BIJSTAND_OK;
}

bijstand_value bijstand_decision_date(const bijstand_decision *d)
{
  return d != NULL && d->made ? d->date : BIJSTAND_UNKNOWN;
}

bijstand_value bijstand_decision_known_on(const bijstand_decision *d)
{
  return d != NULL && d->made ? d->known_on : BIJSTAND_UNKNOWN;
}

const bijstand_rulebook *bijstand_decision_rulebook(const bijstand_decision *d)
{
  return d != NULL && d->made ? d->rulebook : NULL;
}

const bijstand_dossier *bijstand_decision_dossier(const bijstand_decision *d)
{
  return d != NULL && d->made ? d->dossier : NULL;
}
