/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One step: an event meets the state of its region. The cell says what the matrix makes of it; needs are looked at
 * before anything changes; then the actions, the timers, the tasks and the wirings have their turn, and what they
 * bring about waits in a queue until the step is done.
 */
#include "trajectory/trajectory.h"

#include <string.h>

#include "base/alloc.h"

bijstand_value trajectory_parameter(const struct run *run, int32_t parameter, bijstand_value date)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_rulebook_value(run->trajectory->rulebook, parameter, date, &value);
  return value;
}

struct bearer *trajectory_bearer(struct fold *fold, int32_t region, int32_t person, int32_t instance)
{
  switch (chart_regions[region].scope) {
  case BIJSTAND_TRAJECTORY_CLAIM:
    return &fold->claim;
  case BIJSTAND_TRAJECTORY_PERSON:
    return person >= 0 && person < fold->person_count ? &fold->persons[person] : NULL;
  default:
    return instance >= 0 && instance < fold->instance_count ? &fold->instances[instance] : NULL;
  }
}

/* --- room ---------------------------------------------------------------------------------------------------- */

bijstand_status trajectory_grow(void **items, size_t size, int32_t *capacity, int32_t needed)
{
  int32_t larger = *capacity > 0 ? *capacity : 64;
  void *grown;
  if (needed <= *capacity)
    return BIJSTAND_OK;
  while (larger < needed)
    larger = larger < INT32_MAX / 2 ? 2 * larger : needed;
  grown = bijstand_realloc(*items, size * (size_t)larger);
  if (grown == NULL)
    return BIJSTAND_ERROR_MEMORY;
  *items = grown;
  *capacity = larger;
  return BIJSTAND_OK;
}

bijstand_status trajectory_room(struct fold *fold)
{
  void *steps = fold->steps, *instances = fold->instances, *past = fold->past;
  bijstand_status status;
  if (fold->step_count + CASCADE_MAX <= fold->step_capacity && fold->instance_count + 4 <= fold->instance_capacity &&
      fold->past_count + 1 <= fold->past_capacity)
    return BIJSTAND_OK;
  if (fold->step_count > INT32_MAX / 2 || fold->instance_count > INT32_MAX / 2)
    return BIJSTAND_ERROR_LIMIT;
  status = trajectory_grow(&steps, sizeof *fold->steps, &fold->step_capacity, fold->step_count + CASCADE_MAX);
  fold->steps = steps;
  if (status == BIJSTAND_OK)
    status = trajectory_grow(&instances, sizeof *fold->instances, &fold->instance_capacity, fold->instance_count + 4);
  fold->instances = instances;
  if (status == BIJSTAND_OK)
    status = trajectory_grow(&past, sizeof *fold->past, &fold->past_capacity, fold->past_count + 1);
  fold->past = past;
  return status;
}

/* --- the journal --------------------------------------------------------------------------------------------- */

static void note(struct run *run, const struct moment *m, int32_t outcome, int32_t reason)
{
  struct fold *fold = run->fold;
  int region_is_protection = m->event >= 0 && chart_events[m->event].region == BIJSTAND_REGION_PROTECTION;
  fold->steps[fold->step_count++] = (struct bijstand_step){
    .date = m->date, .event = m->event, .from = (int16_t)m->from, .to = (int16_t)m->to, .outcome = (int16_t)outcome,
    .reason = (int16_t)reason, .cause = (int16_t)m->cause, .by = (int16_t)m->by, .person = m->person,
    .instance = region_is_protection && m->instance >= 0 ? fold->instances[m->instance].number : -1, .log = m->log
  };
}

/* --- needs --------------------------------------------------------------------------------------------------- */

/* What the event and the case themselves say. */
static enum need_answer own_answer(struct run *run, const struct moment *m, int32_t reason)
{
  const struct chart_reason *row = &chart_reasons[reason];
  bijstand_value value;
  if (row->datum < 0)
    return row->need(run, m);
  value = given(m, row->datum);
  if (value == BIJSTAND_UNKNOWN)
    return row->absent_is_met ? NEED_MET : NEED_ASKED;
  if (chart_data[row->datum].type == BIJSTAND_TYPE_BOOL || row->datum == BIJSTAND_DATUM_BLAME)
    return value > 0 ? NEED_MET : NEED_UNMET;
  return NEED_MET;
}

enum need_answer trajectory_need(struct run *run, const struct moment *m, int32_t reason)
{
  enum need_answer own;
  run->reason = reason;
  own = own_answer(run, m, reason);
  if (run->trajectory->decision == NULL || chart_reasons[reason].asks == 0)
    return own;
  return trajectory_ask(run, m, reason, own);
}

static int needs_are_met(struct run *run, const struct moment *m, const struct bijstand_cell *cell)
{
  for (int32_t i = 0; cell->needs[i] >= 0; i++)
    if (trajectory_need(run, m, cell->needs[i]) != NEED_MET)
      return 0;
  return 1;
}

/* --- actions ------------------------------------------------------------------------------------------------- */

/* Pw 52(1): one advance for four weeks; none while the client is to blame for the gap or there clearly is no right. */
static int advance_is_paid(struct run *run, const struct moment *m)
{
  int blamed = run->fold->claim.states[BIJSTAND_REGION_CLAIM] == BIJSTAND_STATE_CLAIM_COMPLETION &&
               given(m, BIJSTAND_DATUM_BLAME) > 0;
  bijstand_value paid = attribute(&run->fold->claim, BIJSTAND_ATTRIBUTE_ADVANCE_PAID_UNTIL);
  return !blamed && !given_yes(m, BIJSTAND_DATUM_CLEARLY_NO_RIGHT) && (paid == BIJSTAND_UNKNOWN || paid <= m->date) &&
         trajectory_chooses(run, m, BIJSTAND_ASK_CLEARLY_NO_RIGHT) != 1;
}

static bijstand_value later(bijstand_value date, bijstand_value days)
{
  return date == BIJSTAND_UNKNOWN || days == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : date + days;
}

static bijstand_value worked_out(struct run *run, const struct moment *m, int32_t kind)
{
  const struct bearer *claim = &run->fold->claim;
  bijstand_value since = attribute(claim, BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_SINCE);
  struct bijstand_due due = { .due = BIJSTAND_UNKNOWN };
  switch (kind) {
  case FROM_DATE:
    return m->date;
  case FROM_NEXT_DAY:
    return m->date + 1;
  case FROM_REPORT_DAY:
    bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_GATE_REPORT, m->date, NULL, 0, &due);
    return due.due;
  case FROM_IN_THREE_MONTHS: {
    bijstand_value months = trajectory_parameter(run, BIJSTAND_PARAMETER_SANCTION_REVIEW_MONTHS_MAX, m->date);
    return months == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : bijstand_date_months_later(m->date, (int32_t)months);
  }
  case FROM_STOPPED_DAYS:
    return since == BIJSTAND_UNKNOWN || since > m->date ? 0 : m->date - since;
  case FROM_NEXT_ADVANCE:
    return advance_is_paid(run, m)
             ? later(m->date, trajectory_parameter(run, BIJSTAND_PARAMETER_ADVANCE_INTERVAL_DAYS, m->date))
             : BIJSTAND_UNKNOWN;
  case FROM_ONE_ADVANCE:
    return advance_is_paid(run, m) ? 1 : BIJSTAND_UNKNOWN;
  case FROM_FROM_STATE:
    return m->from;
  case FROM_CAUSE_EVENT:
    return m->source >= 0 ? m->source : m->event;
  case FROM_EFFECT_KNOWN:
    return BIJSTAND_UNKNOWN;
  case FROM_BREACH_EFFECT:
    return given_yes(m, BIJSTAND_DATUM_BREACH) ? given(m, BIJSTAND_DATUM_EFFECT) : BIJSTAND_UNKNOWN;
  default:
    return run->fold->past_count;
  }
}

static struct bearer *bearer_of_scope(struct fold *fold, const struct moment *m, int32_t scope)
{
  return scope == BIJSTAND_TRAJECTORY_CLAIM    ? &fold->claim
         : scope == BIJSTAND_TRAJECTORY_PERSON ? &fold->persons[m->person]
         : m->instance >= 0                    ? &fold->instances[m->instance]
                                               : NULL;
}

bijstand_value trajectory_value(struct run *run, const struct moment *m, const struct chart_source *source)
{
  const struct bearer *bearer;
  switch (source->kind) {
  case FROM_NUMBER:
    return source->value;
  case FROM_DATUM:
    return given(m, (int32_t)source->value);
  case FROM_ATTRIBUTE:
    bearer = bearer_of_scope(run->fold, m, chart_attributes[source->value].scope);
    return bearer == NULL ? BIJSTAND_UNKNOWN : attribute(bearer, (int32_t)source->value);
  default:
    return worked_out(run, m, source->kind);
  }
}

/* The first of the sources that is known; found tells whether the row says anything at all. */
static bijstand_value value_of(struct run *run, const struct moment *m, const struct chart_set_attribute *set, int *found)
{
  *found = 1;
  for (int32_t i = 0; i < set->source_count; i++) {
    bijstand_value value = trajectory_value(run, m, &set->sources[i]);
    if (value != BIJSTAND_UNKNOWN || set->sources[i].kind == FROM_NUMBER)
      return value;
  }
  *found = 0;
  return BIJSTAND_UNKNOWN;
}

/* Sets what an action sets; what no source is known for stays as it is. */
void trajectory_act(struct run *run, const struct moment *m, int32_t action)
{
  const struct chart_action *row = &chart_actions[action];
  for (int32_t i = 0; i < row->count; i++) {
    const struct chart_set_attribute *set = &row->sets[i];
    struct bearer *bearer = bearer_of_scope(run->fold, m, chart_attributes[set->attribute].scope);
    int found;
    bijstand_value value = value_of(run, m, set, &found);
    bijstand_value *place;
    if (!found || bearer == NULL)
      continue;
    place = attribute_of(bearer, set->attribute);
    if (set->how == '+')
      *place = (*place == BIJSTAND_UNKNOWN ? 0 : *place) + (value == BIJSTAND_UNKNOWN ? 0 : value);
    else if (set->how == '=' || *place == BIJSTAND_UNKNOWN || value < *place)
      *place = value;
  }
}

/* --- claims after each other --------------------------------------------------------------------------------- */

static void start_bearer(struct bearer *bearer, int32_t scope, int32_t number)
{
  bearer->scope = scope;
  bearer->number = number;
  bearer->armed = bearer->todo = 0;
  memcpy(bearer->attributes, chart_initial[scope], sizeof bearer->attributes);
  for (int32_t i = BIJSTAND_STATE_COUNT - 1; i >= 0; i--)
    bearer->states[chart_states[i].region] = i;
}

struct bijstand_claim trajectory_claim_summary(const struct bearer *claim)
{
  return (struct bijstand_claim){ claim->states[BIJSTAND_REGION_CLAIM],
                                  attribute(claim, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE),
                                  attribute(claim, BIJSTAND_ATTRIBUTE_APPLICATION_DATE),
                                  attribute(claim, BIJSTAND_ATTRIBUTE_START_RIGHT),
                                  attribute(claim, BIJSTAND_ATTRIBUTE_END_RIGHT),
                                  attribute(claim, BIJSTAND_ATTRIBUTE_END_CODE) };
}

/* A notification after a closed claim: the old one is kept as it was and a new one starts. */
static void start_new_claim(struct run *run, const struct moment *m)
{
  struct fold *fold = run->fold;
  int known_data = timer_runs(&fold->claim, BIJSTAND_TIMER_REAPPLICATION);
  int re_inflow = 0;
  for (int32_t i = 0; i < fold->person_count; i++)
    re_inflow |= attribute(&fold->persons[i], BIJSTAND_ATTRIBUTE_SUCCESS_EXIT) != BIJSTAND_UNKNOWN;
  fold->past[fold->past_count++] = trajectory_claim_summary(&fold->claim);
  start_bearer(&fold->claim, BIJSTAND_TRAJECTORY_CLAIM, 0);
  fold->claim.states[BIJSTAND_REGION_CLAIM] = m->from;
  *attribute_of(&fold->claim, BIJSTAND_ATTRIBUTE_SHORT_PROCEDURE) = known_data;
  *attribute_of(&fold->claim, BIJSTAND_ATTRIBUTE_RE_INFLOW) = re_inflow;
}

void trajectory_fold_start(struct fold *fold)
{
  fold->today = BIJSTAND_UNKNOWN;
  fold->next = BIJSTAND_NEVER;
  fold->instance_count = fold->past_count = fold->step_count = 0;
  start_bearer(&fold->claim, BIJSTAND_TRAJECTORY_CLAIM, 0);
  for (int32_t i = 0; i < fold->person_count; i++) {
    bijstand_value birth = attribute(&fold->persons[i], BIJSTAND_ATTRIBUTE_BIRTH_DATE);
    start_bearer(&fold->persons[i], BIJSTAND_TRAJECTORY_PERSON, i);
    *attribute_of(&fold->persons[i], BIJSTAND_ATTRIBUTE_BIRTH_DATE) = birth;
  }
}

/* Copies all but what only grows, of which the counts are enough: who goes back to them has what was before. */
bijstand_status trajectory_fold_copy(struct fold *to, const struct fold *from)
{
  void *instances = to->instances;
  bijstand_status status = trajectory_grow(&instances, sizeof *to->instances, &to->instance_capacity, from->instance_count);
  to->instances = instances;
  if (status != BIJSTAND_OK)
    return status;
  to->today = from->today;
  to->next = from->next;
  to->claim = from->claim;
  to->person_count = from->person_count;
  to->instance_count = from->instance_count;
  to->past_count = from->past_count;
  to->step_count = from->step_count;
  memcpy(to->persons, from->persons, (size_t)from->person_count * sizeof *to->persons);
  if (from->instance_count > 0)
    memcpy(to->instances, from->instances, (size_t)from->instance_count * sizeof *to->instances);
  return BIJSTAND_OK;
}

/* A decision that was published gets legal protection of its own. */
static int32_t open_instance(struct run *run, const struct moment *m)
{
  struct fold *fold = run->fold;
  if (fold->instance_count >= fold->instance_capacity)
    return -1;
  start_bearer(&fold->instances[fold->instance_count], BIJSTAND_TRAJECTORY_INSTANCE, m->log);
  return fold->instance_count++;
}

/* --- wirings ------------------------------------------------------------------------------------------------- */

void trajectory_queue(struct run *run, const struct moment *from, int32_t event, int32_t person, int32_t instance,
                      int32_t cause, int32_t by)
{
  struct moment *m;
  if (run->queued >= CASCADE_MAX)
    return;
  m = &run->queue[run->queued++];
  *m = *from;
  m->event = event;
  m->person = person;
  m->instance = instance;
  m->cause = cause;
  m->by = by;
  m->source = from->event;
}

static void emit(struct run *run, const struct moment *m, int32_t wiring, int32_t event)
{
  const struct chart_wiring *row = &chart_wirings[wiring];
  int everybody = row->to == TO_EVERYBODY || row->to == TO_OTHERS;
  for (int32_t i = everybody ? 0 : m->person; i < (everybody ? run->fold->person_count : m->person + 1); i++)
    if (!(row->to == TO_OTHERS && i == m->person) && row->condition(run, m, i))
      trajectory_queue(run, m, event, i, row->to == TO_DECISION ? -1 : m->instance, BIJSTAND_CAUSE_WIRING, wiring);
}

static void wire(struct run *run, const struct moment *m)
{
  chart_set set = chart_events[m->event].wirings | (m->from != m->to ? chart_states[m->to].wirings : 0);
  for (int32_t i = 0; set != 0; i++, set >>= 1) {
    const struct chart_wiring *row = &chart_wirings[i];
    if ((set & 1) == 0)
      continue;
    for (int32_t k = 0; row->emits[k] >= 0; k++)
      emit(run, m, i, row->emits[k]);
    if ((row->task < 0 && row->does < 0) || !row->condition(run, m, m->person))
      continue;
    if (row->task >= 0)
      trajectory_task(run, m, trajectory_bearer(run->fold, chart_tasks[row->task].region, m->person, m->instance),
                      row->task);
    if (row->does >= 0)
      trajectory_act(run, m, row->does);
    if (row->restarts >= 0)
      trajectory_timer_start(run, m, &run->fold->claim, row->restarts);
  }
}

/* --- what follows in the same region ------------------------------------------------------------------------- */

/* An application that waited for the track; an address that still differs when the right is released. */
static void follow(struct run *run, const struct moment *m)
{
  const struct bearer *claim = &run->fold->claim;
  if (chart_events[m->event].region != BIJSTAND_REGION_CLAIM || m->from == m->to)
    return;
  if (m->from == BIJSTAND_STATE_CLAIM_PRE_TRACK && m->to == BIJSTAND_STATE_CLAIM_NOTIFIED &&
      attribute(claim, BIJSTAND_ATTRIBUTE_WAITING_APPLICATION) != BIJSTAND_UNKNOWN)
    trajectory_queue(run, m, BIJSTAND_EVENT_CLAIM_APPLICATION_RECEIVED, m->person, m->instance, BIJSTAND_CAUSE_ENGINE, -1);
  if (m->from == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED && m->to == BIJSTAND_STATE_CLAIM_RUNNING &&
      attribute(claim, BIJSTAND_ATTRIBUTE_ADDRESS_GROUND) == 1)
    trajectory_queue(run, m, BIJSTAND_EVENT_CLAIM_PAYMENT_SUSPENSION, m->person, m->instance, BIJSTAND_CAUSE_ENGINE, -1);
}

/* Who dropped out and was not seen for some time is sought. */
static void seek(struct run *run, const struct moment *m)
{
  bijstand_value days = trajectory_parameter(run, BIJSTAND_PARAMETER_DROP_OUT_CONTACT_DAYS, m->date);
  if (m->to != BIJSTAND_STATE_CLAIM_DROPPED_OUT || m->from == m->to)
    return;
  for (int32_t i = 0; i < run->fold->person_count; i++) {
    struct bearer *person = &run->fold->persons[i];
    bijstand_value last = attribute(person, BIJSTAND_ATTRIBUTE_LAST_CONTACT);
    struct moment his = *m;
    his.person = i;
    if (alive(person) && (last == BIJSTAND_UNKNOWN || days == BIJSTAND_UNKNOWN || m->date - last > days))
      trajectory_task(run, &his, person, BIJSTAND_TASK_SEEK_CONTACT);
  }
}

/* Tasks that facts of the case bring about rather than a state or an event alone. */
static void look_closer(struct run *run, const struct moment *m)
{
  struct bearer *person = &run->fold->persons[m->person];
  if (m->event == BIJSTAND_EVENT_CLAIM_DOCUMENTS_RECEIVED && m->to == BIJSTAND_STATE_CLAIM_RIGHT_SUSPENDED)
    trajectory_task(run, m, &run->fold->claim, BIJSTAND_TASK_JUDGE_DOCUMENTS);
  if (m->event == BIJSTAND_EVENT_CLAIM_COMPLETION_TERM_OVER && m->to == BIJSTAND_STATE_CLAIM_RUNNING)
    trajectory_task(run, m, &run->fold->claim, BIJSTAND_TASK_CONSIDER_SUSPENSION);
  if (m->event == BIJSTAND_EVENT_CONTACT_SIGNAL && given_yes(m, BIJSTAND_DATUM_STUCK))
    trajectory_task(run, m, person, BIJSTAND_TASK_FRIDAY_VISIT);
  if (m->event == BIJSTAND_EVENT_CONTACT_NOBODY_HOME && attribute(person, BIJSTAND_ATTRIBUTE_VISITS_DONE) >= 2 &&
      attribute(person, BIJSTAND_ATTRIBUTE_ADDRESS_CHECK_DONE) != 1)
    trajectory_task(run, m, person, BIJSTAND_TASK_INVESTIGATE_ADDRESS);
  if (m->event == BIJSTAND_EVENT_ACTIVATION_REVIEW_DUE &&
      (m->to == BIJSTAND_STATE_ACTIVATION_NONE || m->to == BIJSTAND_STATE_ACTIVATION_DIAGNOSIS))
    trajectory_task(run, m, person, BIJSTAND_TASK_DIAGNOSE);
  seek(run, m);
}

/* --- the step ------------------------------------------------------------------------------------------------ */

static void perform(struct run *run, const struct moment *m, const int32_t *actions)
{
  for (int32_t i = 0; i < 4 && actions[i] >= 0; i++)
    trajectory_act(run, m, actions[i]);
}

/* Changes the region by a cell that takes the event, and all that hangs on it. */
static void change(struct run *run, struct bearer *bearer, const struct moment *m, const struct chart_cell *cell)
{
  int usual = m->to == cell->cell.target || cell->otherwise[0] < 0;
  if (m->event == BIJSTAND_EVENT_CLAIM_NOTIFICATION && m->from >= BIJSTAND_STATE_CLAIM_REFUSED)
    start_new_claim(run, m);
  bearer->states[chart_events[m->event].region] = m->to;
  perform(run, m, usual ? cell->cell.does : cell->otherwise);
  if (m->from != m->to && chart_states[m->to].entry >= 0)
    trajectory_act(run, m, chart_states[m->to].entry);
  trajectory_timers(run, m, bearer);
  trajectory_tasks(run, m, bearer);
  look_closer(run, m);
  wire(run, m);
  follow(run, m);
}

/* One event against its region. What other regions bring about is as lawful as its cause: only events that are
 * given have needs. Events of other regions that are refused or without effect leave no trace. */
static int32_t meet(struct run *run, struct moment *m)
{
  int32_t region = chart_events[m->event].region;
  struct bearer *bearer = trajectory_bearer(run->fold, region, m->person, m->instance);
  const struct chart_cell *cell;
  int given_one = m->cause == BIJSTAND_CAUSE_GIVEN;
  int32_t outcome;
  if (bearer == NULL) {
    run->reason = BIJSTAND_REASON_DECISION_UNKNOWN;
    return BIJSTAND_EVENT_REFUSED;
  }
  m->from = m->to = bearer->states[region];
  cell = chart_cell(m->from, m->event);
  if (cell->cell.kind == BIJSTAND_CELL_REJECT) {
    run->reason = cell->cell.refusal;
    if (run->reason == BIJSTAND_REASON_SEARCH_PERIOD_RUNS && timer_runs(bearer, BIJSTAND_TIMER_SEARCH_PERIOD))
      run->possible_from = bearer->fires[chart_timers[BIJSTAND_TIMER_SEARCH_PERIOD].slot];
    return BIJSTAND_EVENT_REFUSED;
  }
  if (cell->cell.kind == BIJSTAND_CELL_IGNORE) {
    if (given_one)
      note(run, m, BIJSTAND_EVENT_IGNORED, -1);
    return BIJSTAND_EVENT_IGNORED;
  }
  if (given_one && !needs_are_met(run, m, &cell->cell))
    return BIJSTAND_EVENT_REFUSED;
  m->to = cell->choose(run, m, &cell->cell);
  outcome = m->from != m->to ? BIJSTAND_EVENT_MOVED : BIJSTAND_EVENT_STAYED;
  note(run, m, outcome, -1);
  change(run, bearer, m, cell);
  return outcome;
}

bijstand_status trajectory_take(struct run *run, struct moment *m, int32_t *outcome)
{
  struct moment *next;
  bijstand_status status = trajectory_room(run->fold);
  if (status != BIJSTAND_OK)
    return status;
  run->queued = run->taken = 0;
  run->reason = -1;
  run->possible_from = BIJSTAND_UNKNOWN;
  if (m->event == BIJSTAND_EVENT_PROTECTION_DECISION_PUBLISHED && m->cause == BIJSTAND_CAUSE_GIVEN)
    m->instance = open_instance(run, m);
  *outcome = meet(run, m);
  if (*outcome == BIJSTAND_EVENT_REFUSED)
    return BIJSTAND_OK;
  run->reason = -1;
  while (run->taken < run->queued) {
    struct moment following = run->queue[run->taken++];
    next = &following;
    if (next->event == BIJSTAND_EVENT_PROTECTION_DECISION_PUBLISHED)
      next->instance = open_instance(run, next);
    if (run->fold->step_count < run->fold->step_capacity)
      meet(run, next);
  }
  return BIJSTAND_OK;
}
