/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Terms and tasks. A term runs from the day of what starts it and has a last day; it fires on that day or on the day
 * after it, as its row says. Firing brings its event about, or its task.
 */
#include "trajectory/trajectory.h"

/* The first number of a set that is not empty. */
static int32_t first_of(chart_set set)
{
  int32_t first = 0;
  while ((set >> first & 1) == 0)
    first++;
  return first;
}

/* --- which term ---------------------------------------------------------------------------------------------- */

/* Which of the terms of its row a timer has in this case. */
static int32_t term_place(const struct moment *m, const struct bearer *bearer, int32_t timer)
{
  switch (timer) {
  case BIJSTAND_TIMER_PLAN_REVIEW:
    return bearer->states[BIJSTAND_REGION_ACTIVATION] - BIJSTAND_STATE_ACTIVATION_REST;
  case BIJSTAND_TIMER_PROVISION:
    return given(m, BIJSTAND_DATUM_PROVISION) == BIJSTAND_GIVEN_PROVISION_TRIAL_PLACEMENT;
  case BIJSTAND_TIMER_SILENCE:
    return attribute(bearer, BIJSTAND_ATTRIBUTE_CARE_CLIENT) == 1;
  case BIJSTAND_TIMER_OBJECTION_DECISION: /* until 2009 the term ran from the receipt of the objection */
    return given_yes(m, BIJSTAND_DATUM_COMMITTEE) +
           2 * !bijstand_term_in_force(BIJSTAND_TERM_OBJECTION_DECISION, m->date);
  default:
    return 0;
  }
}

static bijstand_value first_known(bijstand_value a, bijstand_value b)
{
  return a != BIJSTAND_UNKNOWN ? a : b;
}

/* From which day a timer counts: that of the event, or the day on which it has effect. */
static bijstand_value start_of(const struct run *run, const struct moment *m, const struct bearer *bearer, int32_t timer)
{
  const struct bearer *claim = &run->fold->claim;
  switch (timer) {
  case BIJSTAND_TIMER_SEARCH_PERIOD:
    return first_known(attribute(claim, BIJSTAND_ATTRIBUTE_NOTIFICATION_DATE), m->date);
  case BIJSTAND_TIMER_DECISION_TERM:
  case BIJSTAND_TIMER_ADVANCE:
    return first_known(attribute(claim, BIJSTAND_ATTRIBUTE_CLOCK_START), m->date);
  case BIJSTAND_TIMER_PENALTY:
    return given(m, BIJSTAND_DATUM_DEFAULT_NOTICE);
  case BIJSTAND_TIMER_SUSPENSION:
    return first_known(attribute(claim, BIJSTAND_ATTRIBUTE_SUSPENDED_FROM), m->date);
  case BIJSTAND_TIMER_MEASURE_LENGTH:
    return first_known(attribute(claim, BIJSTAND_ATTRIBUTE_MEASURE_FROM), m->date);
  case BIJSTAND_TIMER_OBJECTION:
    return first_known(attribute(bearer, BIJSTAND_ATTRIBUTE_PUBLISHED_ON), m->date);
  case BIJSTAND_TIMER_OBJECTION_DECISION: {
    struct bijstand_due due;
    bijstand_value published = first_known(attribute(bearer, BIJSTAND_ATTRIBUTE_PUBLISHED_ON), m->date);
    if (!bijstand_term_in_force(BIJSTAND_TERM_OBJECTION_DECISION, m->date) ||
        bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_OBJECTION, published, NULL, 0, &due) != BIJSTAND_OK ||
        due.due == BIJSTAND_UNKNOWN || due.due < m->date)
      return m->date;
    return due.due;
  }
  case BIJSTAND_TIMER_REAPPLICATION:
    return first_known(attribute(claim, BIJSTAND_ATTRIBUTE_END_RIGHT), m->date);
  case BIJSTAND_TIMER_PROVISION:
    return given(m, BIJSTAND_DATUM_PROVISION) == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : m->date;
  default:
    return m->date;
  }
}

/* A last day that stands in the case itself instead of following from a term; UNKNOWN when none does. */
static bijstand_value stated_last(const struct run *run, const struct moment *m, const struct bearer *bearer, int32_t timer)
{
  bijstand_value days;
  switch (timer) {
  case BIJSTAND_TIMER_COMPLETION:
  case BIJSTAND_TIMER_DEFAULT_REPAIR:
  case BIJSTAND_TIMER_ADDRESS_CORRECTION:
    return given(m, BIJSTAND_DATUM_RESTORE_UNTIL);
  case BIJSTAND_TIMER_GATE_DAY:
    return attribute(bearer, BIJSTAND_ATTRIBUTE_GATE_DUE);
  case BIJSTAND_TIMER_GATE_TRACK:
    days = given(m, BIJSTAND_DATUM_TRACK_DAYS);
    return days == BIJSTAND_UNKNOWN ? BIJSTAND_UNKNOWN : m->date + days;
  case BIJSTAND_TIMER_MEASURE_REVIEW:
    return attribute(&run->fold->claim, BIJSTAND_ATTRIBUTE_MEASURE_REVIEW);
  case BIJSTAND_TIMER_MEASURE_LENGTH:
    return given(m, BIJSTAND_DATUM_UNTIL);
  default:
    return BIJSTAND_UNKNOWN;
  }
}

/* --- when it is due ------------------------------------------------------------------------------------------ */

/* Days on which the decision term stood still, told as one stop. */
static bijstand_status decision_due(const struct run *run, bijstand_value start, struct bijstand_due *due)
{
  bijstand_value days = attribute(&run->fold->claim, BIJSTAND_ATTRIBUTE_CLOCK_STOPPED_DAYS);
  struct bijstand_stop stop = { start + 1, start + days };
  return bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_APPLICATION_DECISION, start, &stop, days > 0, due);
}

/* The first advance that is not due yet. */
static bijstand_status advance_due(const struct run *run, bijstand_value start, bijstand_value date,
                                   struct bijstand_due *due)
{
  bijstand_status status = BIJSTAND_OK;
  int32_t time = date > start + 90 ? (int32_t)((date - start) / 28) - 2 : 0;
  do
    status = bijstand_term_due_again(run->trajectory->rulebook, BIJSTAND_TERM_ADVANCE, start, time++, due);
  while (status == BIJSTAND_OK && due->over != BIJSTAND_UNKNOWN && due->over <= date);
  return status;
}

/* The next day of visits, but not later than a visit must be made. */
static bijstand_status visit_due(const struct run *run, bijstand_value start, struct bijstand_due *due)
{
  struct bijstand_due latest = *due;
  bijstand_status status = bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_OUTREACH_DAY, start, NULL, 0, due);
  if (status == BIJSTAND_OK)
    status = bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_OUTREACH_VISIT, start, NULL, 0, &latest);
  if (status == BIJSTAND_OK && (due->due == BIJSTAND_UNKNOWN || (latest.due != BIJSTAND_UNKNOWN && latest.due < due->due)))
    *due = latest;
  return status;
}

/* A term that the college was to set and did not: the usual one. */
static void usual_repair(const struct run *run, const struct moment *m, struct bijstand_due *due)
{
  bijstand_value days = trajectory_parameter(run, BIJSTAND_PARAMETER_COMPLETION_DAYS_USUAL, m->date);
  if (days == BIJSTAND_UNKNOWN || due->over != BIJSTAND_UNKNOWN)
    return;
  due->due = m->date + days;
  due->over = due->due + 1;
}

/* Day and first day over of a timer that starts; due->over stays UNKNOWN where there is no such term. */
static void timer_due(const struct run *run, const struct moment *m, const struct bearer *bearer, int32_t timer,
                      bijstand_value start, struct bijstand_due *due)
{
  const struct chart_timer *row = &chart_timers[timer];
  bijstand_value last = stated_last(run, m, bearer, timer);
  int32_t term = row->terms[term_place(m, bearer, timer)];
  *due = (struct bijstand_due){ start, BIJSTAND_UNKNOWN, BIJSTAND_UNKNOWN, BIJSTAND_UNKNOWN, 0, 0 };
  if (last != BIJSTAND_UNKNOWN) {
    due->due = last;
    due->over = bijstand_term_by_id(term)->kind == BIJSTAND_TERM_WAIT ? last : last + 1;
    return;
  }
  if (start == BIJSTAND_UNKNOWN)
    return;
  if (timer == BIJSTAND_TIMER_DECISION_TERM)
    decision_due(run, start, due);
  else if (timer == BIJSTAND_TIMER_ADVANCE)
    advance_due(run, start, m->date, due);
  else if (timer == BIJSTAND_TIMER_FIRST_VISIT)
    visit_due(run, start, due);
  else
    bijstand_term_due(run->trajectory->rulebook, term, start, NULL, 0, due);
  if (timer == BIJSTAND_TIMER_COMPLETION || timer == BIJSTAND_TIMER_DEFAULT_REPAIR ||
      timer == BIJSTAND_TIMER_ADDRESS_CORRECTION)
    usual_repair(run, m, due);
  if (timer == BIJSTAND_TIMER_OBJECTION_DECISION && given_yes(m, BIJSTAND_DATUM_EXTENDED) &&
      due->due != BIJSTAND_UNKNOWN)
    bijstand_term_due(run->trajectory->rulebook, BIJSTAND_TERM_OBJECTION_EXTENSION, due->due, NULL, 0, due);
}

/* --- running ------------------------------------------------------------------------------------------------- */

void trajectory_timer_start(struct run *run, const struct moment *m, struct bearer *bearer, int32_t timer)
{
  const struct chart_timer *row = &chart_timers[timer];
  bijstand_value start = start_of(run, m, bearer, timer);
  bijstand_value fires;
  struct bijstand_due due;
  timer_due(run, m, bearer, timer, start, &due);
  fires = row->on_due_day ? due.due : due.over;
  if (fires == BIJSTAND_UNKNOWN || fires == BIJSTAND_NEVER)
    return;
  if (m->cause == BIJSTAND_CAUSE_TIMER && fires <= m->date)
    fires = m->date + 1;
  bearer->armed |= UINT64_C(1) << timer;
  bearer->start[row->slot] = start == BIJSTAND_UNKNOWN ? m->date : start;
  bearer->last[row->slot] = due.due;
  bearer->fires[row->slot] = fires;
  if (fires < run->fold->next)
    run->fold->next = fires;
  for (chart_set due_by = row->tasks & bearer->todo; due_by != 0; due_by &= due_by - 1)
    bearer->due[chart_tasks[first_of(due_by)].slot] = due.due;
}

void trajectory_timers(struct run *run, const struct moment *m, struct bearer *bearer)
{
  const struct chart_event *event = &chart_events[m->event];
  const struct chart_state *state = &chart_states[m->to];
  chart_set start = (event->timers | (m->from != m->to ? state->timers : 0)) & state->runs & ~event->timers_stop;
  bearer->armed &= ~((chart_regions[event->region].timers & ~state->runs) | event->timers_stop);
  for (int32_t i = 0; start != 0; i++, start >>= 1)
    if (start & 1)
      trajectory_timer_start(run, m, bearer, i);
}

/* --- tasks --------------------------------------------------------------------------------------------------- */

/* By which day: the last day of a term that runs, or has just run out; else within a term of its own; else at once. */
static bijstand_value task_due(const struct run *run, const struct moment *m, const struct bearer *bearer,
                               const struct chart_task *row)
{
  chart_set running = row->timers & bearer->armed;
  struct bijstand_due due = { .due = BIJSTAND_UNKNOWN };
  if (m->cause == BIJSTAND_CAUSE_TIMER && (row->timers >> m->by & 1))
    running = UINT64_C(1) << m->by;
  if (running != 0)
    due.due = bearer->last[chart_timers[first_of(running)].slot];
  else if (row->within >= 0)
    bijstand_term_due(run->trajectory->rulebook, row->within, m->date, NULL, 0, &due);
  return first_known(due.due, m->date);
}

void trajectory_task(struct run *run, const struct moment *m, struct bearer *bearer, int32_t task)
{
  const struct chart_task *row = &chart_tasks[task];
  if (bearer == NULL || (bearer->todo >> task & 1))
    return;
  bearer->todo |= UINT64_C(1) << task;
  bearer->since[row->slot] = m->date;
  bearer->due[row->slot] = task_due(run, m, bearer, row);
}

void trajectory_tasks(struct run *run, const struct moment *m, struct bearer *bearer)
{
  const struct chart_event *event = &chart_events[m->event];
  const struct chart_state *state = &chart_states[m->to];
  int moved = m->from != m->to;
  chart_set done = event->tasks_done | (moved ? state->tasks_done : 0);
  chart_set start = event->tasks | (moved ? state->tasks : 0);
  run->fold->claim.todo &= ~done;
  bearer->todo &= ~done;
  if (bearer->scope == BIJSTAND_TRAJECTORY_CLAIM)
    for (int32_t i = 0; i < run->fold->person_count; i++)
      run->fold->persons[i].todo &= ~done;
  for (int32_t i = 0; start != 0; i++, start >>= 1)
    if ((start & 1) && chart_regions[chart_tasks[i].region].scope == bearer->scope)
      trajectory_task(run, m, bearer, i);
}

/* --- firing -------------------------------------------------------------------------------------------------- */

struct due {
  struct bearer *bearer;
  int32_t timer;
  bijstand_value fires;
};

/* Keeps the earliest timer of a bearer; of those on one day the first by number, and the claim before persons. */
static void look(struct bearer *bearer, struct due *first)
{
  chart_set armed = bearer->armed;
  for (int32_t i = 0; armed != 0; i++, armed >>= 1)
    if ((armed & 1) && bearer->fires[chart_timers[i].slot] < first->fires)
      *first = (struct due){ bearer, i, bearer->fires[chart_timers[i].slot] };
}

static struct due first_due(struct fold *fold)
{
  struct due first = { NULL, -1, BIJSTAND_NEVER };
  look(&fold->claim, &first);
  for (int32_t i = 0; i < fold->person_count; i++)
    look(&fold->persons[i], &first);
  for (int32_t i = 0; i < fold->instance_count; i++)
    look(&fold->instances[i], &first);
  return first;
}

/* Silence counts while a claim is open: without one nobody has to be in contact. */
static int is_heard(const struct fold *fold, int32_t timer)
{
  int32_t state = fold->claim.states[BIJSTAND_REGION_CLAIM];
  return timer != BIJSTAND_TIMER_SILENCE ||
         (state >= BIJSTAND_STATE_CLAIM_NOTIFIED && state <= BIJSTAND_STATE_CLAIM_PAYMENT_SUSPENDED);
}

static struct moment moment_of(const struct run *run, const struct due *due)
{
  const struct bearer *bearer = due->bearer;
  int of_person = bearer->scope == BIJSTAND_TRAJECTORY_PERSON;
  int of_decision = bearer->scope == BIJSTAND_TRAJECTORY_INSTANCE;
  return (struct moment){ .date = due->fires, .recorded = due->fires, .event = chart_timers[due->timer].event,
                          .person = of_person ? bearer->number : 0,
                          .instance = of_decision ? (int32_t)(bearer - run->fold->instances) : -1,
                          .cause = BIJSTAND_CAUSE_TIMER, .by = due->timer, .log = -1, .source = -1,
                          .from = -1, .to = -1 };
}

/* A term without an event is noted all the same. */
static bijstand_status fire(struct run *run, const struct due *due)
{
  struct moment m = moment_of(run, due);
  struct fold *fold = run->fold;
  int32_t outcome;
  bijstand_status status = trajectory_room(fold);
  if (status != BIJSTAND_OK)
    return status;
  struct bearer *bearer = chart_regions[chart_timers[due->timer].region].scope == BIJSTAND_TRAJECTORY_INSTANCE
                            ? &fold->instances[m.instance]
                            : due->bearer;
  bearer->armed &= ~(UINT64_C(1) << due->timer);
  if (!is_heard(fold, due->timer))
    return BIJSTAND_OK;
  if (chart_timers[due->timer].task >= 0)
    trajectory_task(run, &m, bearer, chart_timers[due->timer].task);
  if (m.event >= 0)
    return trajectory_take(run, &m, &outcome);
  fold->steps[fold->step_count++] = (struct bijstand_step){
    .date = m.date, .event = -1, .from = -1, .to = -1, .outcome = BIJSTAND_EVENT_STAYED, .reason = -1,
    .cause = BIJSTAND_CAUSE_TIMER, .by = (int16_t)due->timer, .person = m.person, .instance = -1, .log = -1 };
  return BIJSTAND_OK;
}

bijstand_status trajectory_pass(struct run *run, bijstand_value date)
{
  struct fold *fold = run->fold;
  while (fold->next <= date) {
    struct due due = first_due(fold);
    bijstand_status status;
    if (due.bearer == NULL || due.fires > date) {
      fold->next = due.fires;
      break;
    }
    status = fire(run, &due);
    if (status != BIJSTAND_OK)
      return status;
  }
  if (fold->today == BIJSTAND_UNKNOWN || date > fold->today)
    fold->today = date;
  return BIJSTAND_OK;
}
