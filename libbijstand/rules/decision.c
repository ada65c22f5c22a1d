/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The decision as the caller sees it. Where the rules leave an outcome open because one unknown entered them twice,
 * the evaluator splits on that fact and takes the answers together, so that what follows in every case is settled.
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
  d = bijstand_realloc(NULL, sizeof *d);
  if (d == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(d, 0, sizeof *d);
  blank_row_fill(&d->blank);
  for (int32_t i = 0; i < LAWS_KEPT; i++)
    d->law[i].stretch = (struct bijstand_range){ 1, 0 };
  *decision = d;
  return BIJSTAND_OK;
}

void bijstand_decision_free(bijstand_decision *decision)
{
  bijstand_free(decision);
}

/* --- taking answers together --------------------------------------------------------------------------------- */

static int is_set(int32_t place)
{
  return bijstand_place_is_code[place];
}

static void take(struct possible *answer, const struct possible *run, int first)
{
  for (int32_t i = 0; i < OUTCOME_PLACE_COUNT; i++) {
    if (first)
      answer[i] = run[i];
    else if (is_set(i))
      answer[i].low = answer[i].high = answer[i].low | run[i].low;
    else {
      if (run[i].low < answer[i].low)
        answer[i].low = run[i].low;
      if (run[i].high > answer[i].high)
        answer[i].high = run[i].high;
    }
  }
}

static int place_open(const struct possible *answer, int32_t place)
{
  if (is_set(place))
    return (answer[place].low & (answer[place].low - 1)) != 0;
  return answer[place].low != answer[place].high;
}

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

/* Questions whose answers could settle an outcome that is written down. */
static uint64_t open_questions(const view *v)
{
  uint64_t why = 0;
  for (int32_t i = 0; i < bijstand_written_place_count; i++) {
    int32_t place = bijstand_written_place[i];
    if (v->outcome[place].why != 0)
      why |= v->outcome[place].why;
  }
  if (v->number_of[PARTNER] >= 0)
    for (int32_t i = 0; i < bijstand_written_partner_count; i++)
      why |= v->outcome[bijstand_written_partner[i]].why;
  return why & ~WHY_PARAMETER;
}

/* A search has a number of runs to spend, which a split shares out evenly: no branch starves another. */
struct search_state {
  bijstand_decision *d;
  int first; /* 1 until the first answers have been taken */
};

static void explore(struct search_state *s, view *v, int32_t runs);

static int try_parts(struct search_state *s, const view *v, const struct question *question, int32_t runs)
{
  bijstand_decision *d = s->d;
  struct assumption parts[SPLIT_PARTS];
  int32_t count = bijstand_question_split(v, question, parts, SPLIT_PARTS);
  if (count < 2 || count > runs || d->assumption_count == SPLITS_MAX)
    return 0;
  for (int32_t k = 0; k < count; k++) {
    d->assumption[d->assumption_count++] = parts[k];
    bijstand_decision_run(d, &d->work);
    explore(s, &d->work, (runs - count) / count);
    d->assumption_count--;
  }
  return 1;
}

/* Splits on a fact of one type that could settle something. */
static int split_on_fact(struct search_state *s, const view *v, uint64_t why, int32_t type, int32_t runs)
{
  for (int32_t i = 0; i < v->question_count; i++)
    if ((why >> i & 1) && bijstand_fact_by_id(v->question[i].fact)->type == type &&
        try_parts(s, v, &v->question[i], runs))
      return 1;
  return 0;
}

/* Splits on an outcome that is a truth, open, and hangs on a question that could settle something. */
static int split_on_outcome(struct search_state *s, const view *v, uint64_t why, int32_t runs)
{
  bijstand_decision *d = s->d;
  if (d->tried_count == TRIED_MAX || runs < 2)
    return 0;
  for (int32_t i = 0; i < bijstand_split_place_count; i++) {
    int32_t place = bijstand_split_place[i];
    if (v->outcome[place].low == v->outcome[place].high || !(v->outcome[place].why & why))
      continue;
    for (int64_t value = 0; value <= 1; value++) {
      d->tried[d->tried_count++] = (struct tried){ place, value };
      bijstand_decision_run(d, &d->work);
      explore(s, &d->work, (runs - 2) / 2);
      d->tried_count--;
    }
    return 1;
  }
  return 0;
}

/*
 * Splits a run, or takes its answers when nothing is open, nothing can be split or no run is left. Ages come first,
 * since most rules look at them; then the outcomes that many rules share; then single facts.
 */
static void explore(struct search_state *s, view *v, int32_t runs)
{
  uint64_t why = open_questions(v);
  if (why != 0 && (split_on_fact(s, v, why, BIJSTAND_TYPE_DATE, runs) || split_on_outcome(s, v, why, runs) ||
                   split_on_fact(s, v, why, BIJSTAND_TYPE_BOOL, runs) ||
                   split_on_fact(s, v, why, BIJSTAND_TYPE_INT, runs) ||
                   split_on_fact(s, v, why, BIJSTAND_TYPE_ENUM, runs)))
    return;
  take(s->d->together, v->outcome, s->first);
  s->first = 0;
}

/* What is still open keeps the questions of the run in which nothing was assumed. */
static void keep_questions(bijstand_decision *d)
{
  for (int32_t i = 0; i < OUTCOME_PLACE_COUNT; i++)
    d->together[i].why = place_open(d->together, i) ? d->day.outcome[i].why : 0;
  d->answer = d->together;
}

bijstand_status bijstand_decide(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                bijstand_value date, bijstand_value known_on, bijstand_decision *d)
{
  static const bijstand_value first_day = 9496, last_day = 84005; /* 1996-01-01, 2199-12-31 */
  struct search_state search = { d, 1 };
  bijstand_status status;
  if (rulebook == NULL || dossier == NULL || d == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (date < first_day || date > last_day || (known_on != BIJSTAND_NEVER && (known_on < -25567 || known_on > last_day)))
    return BIJSTAND_ERROR_DATE;
  status = bijstand_dossier_check(dossier, NULL);
  if (status != BIJSTAND_OK)
    return status;
  d->rulebook = rulebook;
  d->dossier = dossier;
  d->date = date;
  d->known_on = known_on;
  d->assumption_count = d->tried_count = 0;
  bijstand_decision_run(d, &d->day);
  d->answer = d->day.outcome;
  if (open_questions(&d->day) != 0) {
    explore(&search, &d->day, RUNS_MAX);
    keep_questions(d);
  }
  d->made = 1;
  return BIJSTAND_OK;
}

/* --- asking -------------------------------------------------------------------------------------------------- */

int32_t bijstand_outcome_place(const bijstand_decision *d, bijstand_outcome outcome, int32_t who)
{
  const struct bijstand_outcome_info *info = bijstand_outcome_by_id(outcome);
  int32_t slot = 0;
  if (d == NULL || !d->made || info == NULL)
    return -1;
  if ((info->scope == BIJSTAND_SCOPE_CASE) != (who == BIJSTAND_CASE))
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
  int32_t place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || value == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (place_open(d->answer, place))
    *value = BIJSTAND_UNKNOWN;
  else if (is_set(place))
    *value = d->answer[place].low == CODE_NONE ? BIJSTAND_NEVER : code_number(d->answer[place].low);
  else
    *value = d->answer[place].low;
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_bounds(const bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                         struct bijstand_range *bounds)
{
  int32_t place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || bounds == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  *bounds = (struct bijstand_range){ d->answer[place].low, d->answer[place].high };
  return BIJSTAND_OK;
}

bijstand_status bijstand_decision_answer(const bijstand_decision *d, bijstand_outcome outcome, int32_t who,
                                         int32_t *answer)
{
  int32_t place = bijstand_outcome_place(d, outcome, who);
  if (place < 0 || answer == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (!place_open(d->answer, place))
    *answer = BIJSTAND_ANSWER_KNOWN;
  else if (d->answer[place].why & ~WHY_PARAMETER)
    *answer = BIJSTAND_ANSWER_FACTS;
  else
    *answer = d->answer[place].why ? BIJSTAND_ANSWER_NOT_COVERED : BIJSTAND_ANSWER_OPEN_IN_LAW;
  return BIJSTAND_OK;
}

static int waits_for_parameter(const bijstand_decision *d)
{
  for (int32_t i = 0; i < OUTCOME_PLACE_COUNT; i++)
    if (d->answer[i].why & WHY_PARAMETER)
      return 1;
  return 0;
}

bijstand_status bijstand_decision_not_covered(const bijstand_decision *d, bijstand_parameter *items, size_t size,
                                              size_t *count)
{
  if (d == NULL || !d->made || count == NULL || (items == NULL && size > 0))
    return BIJSTAND_ERROR_ARGUMENT;
  *count = 0;
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT && waits_for_parameter(d); i++)
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

/* Walks over the grounds: returns how many there are and, when 'place' is among them, fills it in. */
static int32_t walk_grounds(const bijstand_decision *d, int32_t place, struct bijstand_ground *ground)
{
  int32_t n = 0;
  if (d == NULL || !d->made)
    return 0;
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    int32_t scope = bijstand_outcome_by_id(rule->outcome)->scope;
    if (!d->day.active[rule->number])
      continue;
    for (person p = 0; p < d->day.slots; p++) {
      if (!concerns(&d->day, scope, p))
        continue;
      if (n++ == place && ground != NULL)
        *ground = (struct bijstand_ground){ rule->number, scope == BIJSTAND_SCOPE_CASE ? BIJSTAND_CASE : d->day.number_of[p],
                                            ground_of(rule, d->day.ground[rule->number][p]) };
    }
  }
  return n;
}

int32_t bijstand_decision_ground_count(const bijstand_decision *d)
{
  return walk_grounds(d, -1, NULL);
}

bijstand_status bijstand_decision_ground_at(const bijstand_decision *d, int32_t place, struct bijstand_ground *ground)
{
  if (ground == NULL || place < 0 || place >= walk_grounds(d, place, ground))
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

bijstand_status bijstand_decision_counts(const bijstand_decision *d, int32_t who, bijstand_fact fact,
                                         bijstand_value *counts)
{
  uint32_t may = 0;
  if (d == NULL || !d->made || counts == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    int32_t slot = -1;
    uint32_t holds;
    if (rule->fact == fact && d->day.active[rule->number])
      slot = slot_asked(d, bijstand_outcome_by_id(rule->outcome)->scope, who);
    if (slot < 0)
      continue;
    holds = d->day.ground[rule->number][slot];
    may = (holds & MAY_YES ? (rule->counts ? MAY_YES : MAY_NO) : 0u) | (holds & MAY_NO ? (may ? may : MAY_NO) : 0u);
  }
  if (may == 0)
    return BIJSTAND_ERROR_ARGUMENT;
  *counts = may == MAY_BOTH ? BIJSTAND_UNKNOWN : may == MAY_YES;
  return BIJSTAND_OK;
}

/* The place-th part with a right; returns how many there are up to it. */
static int32_t walk_parts(const bijstand_decision *d, int32_t place, struct bijstand_month_part *part)
{
  int32_t n = 0;
  if (d == NULL || !d->made)
    return 0;
  for (int32_t i = 0; i < d->day.part_count; i++) {
    const struct month_part *p = &d->day.part[i];
    if (!maybe(p->right))
      continue;
    if (n++ == place && part != NULL)
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
