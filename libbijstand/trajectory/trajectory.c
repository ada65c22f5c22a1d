/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The trajectory as the caller has it: made, opened on a rulebook, given events, told again. The log is kept in the
 * order in which it came; the case follows from it in the order of the dates.
 */
#include "trajectory/trajectory.h"

#include <string.h>

#include "base/alloc.h"
#include "trajectory/event.h"

/* --- making -------------------------------------------------------------------------------------------------- */

bijstand_status bijstand_trajectory_new(bijstand_trajectory **trajectory)
{
  bijstand_trajectory *t;
  if (trajectory == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  t = bijstand_realloc(NULL, sizeof *t);
  if (t == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(t, 0, sizeof *t);
  trajectory_fold_start(&t->now);
  *trajectory = t;
  return BIJSTAND_OK;
}

static void free_fold(struct fold *fold)
{
  bijstand_free(fold->instances);
  bijstand_free(fold->past);
  bijstand_free(fold->steps);
}

void bijstand_trajectory_free(bijstand_trajectory *t)
{
  if (t == NULL)
    return;
  free_fold(&t->now);
  free_fold(&t->trial);
  bijstand_free(t->log);
  bijstand_free(t->order);
  bijstand_free(t->data);
  bijstand_free(t);
}

bijstand_status bijstand_trajectory_open(bijstand_trajectory *t, const bijstand_rulebook *rulebook, int32_t mode)
{
  if (t == NULL || rulebook == NULL || (mode != BIJSTAND_TRAJECTORY_STRICT && mode != BIJSTAND_TRAJECTORY_REPLAY))
    return BIJSTAND_ERROR_ARGUMENT;
  t->rulebook = rulebook;
  t->dossier = NULL;
  t->decision = NULL;
  t->mode = mode;
  t->told = 0;
  t->log_count = t->data_count = 0;
  t->missing_count = 0;
  t->now.person_count = 0;
  trajectory_fold_start(&t->now);
  return BIJSTAND_OK;
}

static bijstand_status add_person(bijstand_trajectory *t, bijstand_value birth_date)
{
  if (t->now.person_count == BIJSTAND_TRAJECTORY_PERSONS_MAX)
    return BIJSTAND_ERROR_LIMIT;
  t->now.person_count++;
  *attribute_of(&t->now.persons[t->now.person_count - 1], BIJSTAND_ATTRIBUTE_BIRTH_DATE) = birth_date;
  trajectory_fold_start(&t->now);
  return BIJSTAND_OK;
}

bijstand_status bijstand_trajectory_add_person(bijstand_trajectory *t, bijstand_value birth_date, int32_t *person)
{
  bijstand_status status;
  if (t == NULL || t->rulebook == NULL || person == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (birth_date != BIJSTAND_UNKNOWN && (birth_date < BIJSTAND_DATE_FIRST || birth_date > BIJSTAND_DATE_LAST))
    return BIJSTAND_ERROR_DATE;
  if (t->log_count > 0 || t->now.today != BIJSTAND_UNKNOWN)
    return BIJSTAND_ERROR_ORDER;
  status = add_person(t, birth_date);
  if (status == BIJSTAND_OK)
    *person = t->now.person_count - 1;
  return status;
}

bijstand_status bijstand_trajectory_use(bijstand_trajectory *t, const bijstand_dossier *dossier,
                                        bijstand_decision *decision)
{
  if (t == NULL || (dossier == NULL) != (decision == NULL))
    return BIJSTAND_ERROR_ARGUMENT;
  if (t->log_count > 0)
    return BIJSTAND_ERROR_ORDER;
  t->dossier = dossier;
  t->decision = decision;
  return BIJSTAND_OK;
}

/* --- the log ------------------------------------------------------------------------------------------------- */

static bijstand_status log_room(bijstand_trajectory *t, size_t events, size_t data)
{
  void *log = t->log, *order = t->order, *values = t->data;
  int32_t order_capacity = t->log_capacity;
  bijstand_status status;
  if (events > INT32_MAX / 4 || data > INT32_MAX / 4 || t->log_count > INT32_MAX / 2 || t->data_count > INT32_MAX / 2)
    return BIJSTAND_ERROR_LIMIT;
  status = trajectory_grow(&order, sizeof *t->order, &order_capacity, t->log_count + (int32_t)events);
  t->order = order;
  if (status == BIJSTAND_OK)
    status = trajectory_grow(&log, sizeof *t->log, &t->log_capacity, t->log_count + (int32_t)events);
  t->log = log;
  if (status == BIJSTAND_OK)
    status = trajectory_grow(&values, sizeof *t->data, &t->data_capacity, t->data_count + (int32_t)data);
  t->data = values;
  return status;
}

bijstand_status bijstand_trajectory_reserve(bijstand_trajectory *t, size_t events)
{
  void *steps;
  bijstand_status status;
  if (t == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (events > 1 << 24)
    return BIJSTAND_ERROR_LIMIT;
  status = log_room(t, events, 4 * events);
  if (status != BIJSTAND_OK)
    return status;
  steps = t->now.steps;
  status = trajectory_grow(&steps, sizeof *t->now.steps, &t->now.step_capacity,
                           t->now.step_count + 8 * (int32_t)events + CASCADE_MAX);
  t->now.steps = steps;
  return status;
}

/* Puts an event at the end of the log, where there is room for it. */
static void log_add(bijstand_trajectory *t, const struct bijstand_event *event)
{
  t->log[t->log_count++] = (struct entry){ event->date, event->recorded, event->event, event->person, event->instance,
                                           event->corrects, t->data_count, event->data_count, 1, 1, 1 };
  if (event->data_count > 0)
    memcpy(t->data + t->data_count, event->data, (size_t)event->data_count * sizeof *t->data);
  t->data_count += event->data_count;
}

static void log_drop_last(bijstand_trajectory *t)
{
  t->log_count--;
  t->data_count = t->log[t->log_count].first_datum;
}

int32_t bijstand_trajectory_log_count(const bijstand_trajectory *t)
{
  return t != NULL ? t->log_count : 0;
}

bijstand_status bijstand_trajectory_log_at(const bijstand_trajectory *t, int32_t place, struct bijstand_event *event)
{
  const struct entry *entry;
  if (t == NULL || event == NULL || place < 0 || place >= t->log_count)
    return BIJSTAND_ERROR_ARGUMENT;
  entry = &t->log[place];
  *event = (struct bijstand_event){ .date = entry->date, .recorded = entry->recorded, .event = entry->event,
                                    .person = entry->person, .instance = entry->instance,
                                    .corrects = entry->corrects, .data_count = entry->data_count };
  if (entry->data_count > 0)
    memcpy(event->data, t->data + entry->first_datum, (size_t)entry->data_count * sizeof *event->data);
  return BIJSTAND_OK;
}

/* --- folding ------------------------------------------------------------------------------------------------- */

int32_t trajectory_instance(const struct fold *fold, int32_t number)
{
  if (number == BIJSTAND_INSTANCE_LAST)
    return fold->instance_count - 1;
  for (int32_t i = fold->instance_count - 1; i >= 0; i--)
    if (fold->instances[i].number == number)
      return i;
  return -1;
}

static struct moment moment_of(const struct fold *fold, const struct bijstand_event *event, int32_t place,
                               const struct bijstand_datum *data)
{
  return (struct moment){ .date = event->date, .recorded = event->recorded, .event = event->event,
                          .person = event->person, .instance = trajectory_instance(fold, event->instance),
                          .cause = BIJSTAND_CAUSE_GIVEN, .by = -1, .log = place, .source = -1, .from = -1, .to = -1,
                          .data = data, .data_count = event->data_count };
}

/* Which entries count, as known on a day and up to a day: not those that were corrected by then. Whoever corrects a
 * correction puts another event in its place; what was replaced once does not come back. */
static int32_t put_in_order(bijstand_trajectory *t, bijstand_value date, bijstand_value known_on)
{
  int32_t count = 0;
  for (int32_t i = 0; i < t->log_count; i++) {
    t->log[i].counts = t->log[i].recorded <= known_on;
    if (t->log[i].counts && t->log[i].corrects >= 0)
      t->log[t->log[i].corrects].counts = 0;
  }
  for (int32_t i = 0; i < t->log_count; i++) {
    int32_t k = count;
    t->log[i].stood = 1;
    if (!t->log[i].counts || t->log[i].event < 0 || t->log[i].date > date)
      continue;
    for (; k > 0 && t->log[t->order[k - 1]].date > t->log[i].date; k--)
      t->order[k] = t->order[k - 1];
    t->order[k] = i;
    count++;
  }
  return count;
}

/* An event that does not stand any more once the log is told again. */
static void note_overturned(struct run *run, const struct moment *m)
{
  run->fold->steps[run->fold->step_count++] = (struct bijstand_step){
    .date = m->date, .event = m->event, .from = (int16_t)m->from, .to = (int16_t)m->from,
    .outcome = BIJSTAND_EVENT_REFUSED, .reason = (int16_t)run->reason, .cause = BIJSTAND_CAUSE_GIVEN, .by = -1,
    .person = m->person, .instance = -1, .log = m->log };
}

/* Tells the log again, up to a day and as known on a day; result is filled for the entry of that place. */
static bijstand_status retell(bijstand_trajectory *t, struct run *run, bijstand_value date, bijstand_value known_on,
                              int32_t place, struct bijstand_event_result *result)
{
  int32_t count = put_in_order(t, date, known_on);
  trajectory_fold_start(run->fold);
  for (int32_t i = 0; i < count; i++) {
    struct bijstand_event event;
    struct moment m;
    int32_t outcome;
    bijstand_status status;
    bijstand_trajectory_log_at(t, t->order[i], &event);
    status = trajectory_pass(run, event.date);
    if (status != BIJSTAND_OK)
      return status;
    m = moment_of(run->fold, &event, t->order[i], event.data);
    status = trajectory_take(run, &m, &outcome);
    if (status != BIJSTAND_OK)
      return status;
    t->log[t->order[i]].stood = outcome != BIJSTAND_EVENT_REFUSED;
    if (t->order[i] == place) {
      result->outcome = outcome;
      result->reason = run->reason;
      result->from = m.from;
      result->to = m.to;
      result->possible_from = run->possible_from;
    }
    if (outcome == BIJSTAND_EVENT_REFUSED && t->order[i] != place)
      note_overturned(run, &m);
    status = trajectory_pass(run, event.date);
    if (status != BIJSTAND_OK)
      return status;
  }
  return BIJSTAND_OK;
}

/* --- applying ------------------------------------------------------------------------------------------------ */

/* An event that comes after all others: the case goes on from where it is. */
static bijstand_status go_on(bijstand_trajectory *t, const struct bijstand_event *event,
                             struct bijstand_event_result *result)
{
  struct run run;
  struct moment m;
  int32_t outcome = BIJSTAND_EVENT_REFUSED;
  int kept = t->now.next <= event->date;
  bijstand_value today = t->now.today;
  bijstand_status status = log_room(t, 1, (size_t)event->data_count);
  run.trajectory = t;
  run.fold = &t->now;
  if (status == BIJSTAND_OK && kept)
    status = trajectory_fold_copy(&t->trial, &t->now);
  if (status != BIJSTAND_OK)
    return status;
  status = trajectory_pass(&run, event->date);
  m = moment_of(&t->now, event, t->log_count, event->data);
  if (status == BIJSTAND_OK)
    status = trajectory_take(&run, &m, &outcome);
  if (status == BIJSTAND_OK && outcome != BIJSTAND_EVENT_REFUSED && t->now.next <= event->date)
    status = trajectory_pass(&run, event->date);
  if (status != BIJSTAND_OK || outcome == BIJSTAND_EVENT_REFUSED) {
    t->now.today = today;
    if (kept && trajectory_fold_copy(&t->now, &t->trial) != BIJSTAND_OK)
      return BIJSTAND_ERROR_MEMORY;
  }
  if (status != BIJSTAND_OK)
    return status;
  result->outcome = outcome;
  result->reason = run.reason;
  result->from = m.from;
  result->to = m.to;
  result->possible_from = run.possible_from;
  if (outcome == BIJSTAND_EVENT_REFUSED)
    return BIJSTAND_OK;
  result->log = t->log_count;
  log_add(t, event);
  return BIJSTAND_OK;
}

/* An event of an earlier day, or one that corrects: the case is told again, and stays as it is if the event falls. */
static bijstand_status go_back(bijstand_trajectory *t, const struct bijstand_event *event,
                               struct bijstand_event_result *result)
{
  struct run run;
  struct fold before = t->now;
  bijstand_value today = t->now.today;
  bijstand_status status = log_room(t, 1, (size_t)event->data_count);
  if (status != BIJSTAND_OK)
    return status;
  t->trial.person_count = t->now.person_count;
  memcpy(t->trial.persons, t->now.persons, (size_t)t->now.person_count * sizeof t->now.persons[0]);
  log_add(t, event);
  result->outcome = BIJSTAND_EVENT_STAYED;
  run.trajectory = t;
  run.fold = &t->trial;
  status = retell(t, &run, BIJSTAND_NEVER, BIJSTAND_NEVER, t->log_count - 1, result);
  if (status == BIJSTAND_OK && today != BIJSTAND_UNKNOWN)
    status = trajectory_pass(&run, today);
  if (status != BIJSTAND_OK || result->outcome == BIJSTAND_EVENT_REFUSED) {
    log_drop_last(t);
    return status;
  }
  result->log = t->log_count - 1;
  for (int32_t i = 0; i < t->log_count; i++) {
    result->overturned += t->log[i].counts && t->log[i].stands && !t->log[i].stood;
    t->log[i].stands = t->log[i].stood;
  }
  t->now = t->trial;
  t->trial = before;
  return BIJSTAND_OK;
}

static bijstand_status check(const bijstand_trajectory *t, const struct bijstand_event *event)
{
  int annuls = event->event == BIJSTAND_EVENT_NONE && event->corrects >= 0;
  if ((event->event < 0 || event->event >= BIJSTAND_EVENT_COUNT) && !annuls)
    return BIJSTAND_ERROR_ARGUMENT;
  if (event->corrects < -1 || event->corrects >= t->log_count)
    return BIJSTAND_ERROR_ARGUMENT;
  if (event->date < BIJSTAND_DATE_FIRST || event->date > BIJSTAND_DATE_LAST || event->recorded > BIJSTAND_DATE_LAST)
    return BIJSTAND_ERROR_DATE;
  return t->log_count > 0 && event->recorded < t->log[t->log_count - 1].recorded ? BIJSTAND_ERROR_ORDER : BIJSTAND_OK;
}

/* What a refusal can be told without the matrix: a person or a correction that cannot be meant. */
static int32_t refused_outright(const bijstand_trajectory *t, const struct bijstand_event *event)
{
  if (event->person < 0 || event->person >= t->now.person_count)
    return BIJSTAND_REASON_PERSON_UNKNOWN;
  for (int32_t i = 0; event->corrects >= 0 && i < t->log_count; i++)
    if (t->log[i].corrects == event->corrects)
      return BIJSTAND_REASON_ALREADY_CORRECTED;
  return -1;
}

bijstand_status bijstand_trajectory_apply(bijstand_trajectory *t, const struct bijstand_event *event,
                                          struct bijstand_event_result *result)
{
  struct bijstand_event_result scratch;
  struct bijstand_event known;
  bijstand_status status;
  if (t == NULL || event == NULL || t->rulebook == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (t->told)
    return BIJSTAND_ERROR_ORDER;
  status = trajectory_check_data(event);
  if (status != BIJSTAND_OK)
    return status;
  known = *event;
  if (known.recorded == BIJSTAND_EVER) {
    known.recorded = known.date;
    if (t->log_count > 0 && known.recorded < t->log[t->log_count - 1].recorded)
      known.recorded = t->log[t->log_count - 1].recorded;
  }
  status = check(t, &known);
  if (status == BIJSTAND_OK && t->now.person_count == 0)
    status = add_person(t, BIJSTAND_UNKNOWN);
  if (status != BIJSTAND_OK)
    return status;
  if (result == NULL)
    result = &scratch;
  *result = (struct bijstand_event_result){ BIJSTAND_EVENT_REFUSED, refused_outright(t, &known), -1, -1, -1, 0,
                                            BIJSTAND_UNKNOWN, 0 };
  t->missing_count = 0;
  if (result->reason >= 0)
    return BIJSTAND_OK;
  if (known.corrects < 0 && (t->now.today == BIJSTAND_UNKNOWN || known.date >= t->now.today))
    status = go_on(t, &known, result);
  else
    status = go_back(t, &known, result);
  result->missing = t->missing_count;
  return status;
}

bijstand_status bijstand_trajectory_advance(bijstand_trajectory *t, bijstand_value date)
{
  struct run run;
  bijstand_status status;
  if (t == NULL || t->rulebook == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (date < BIJSTAND_DATE_FIRST || date > BIJSTAND_DATE_LAST)
    return BIJSTAND_ERROR_DATE;
  if (t->told || (t->now.today != BIJSTAND_UNKNOWN && date < t->now.today))
    return BIJSTAND_ERROR_ORDER;
  run.trajectory = t;
  run.fold = &t->now;
  status = trajectory_fold_copy(&t->trial, &t->now);
  if (status != BIJSTAND_OK)
    return status;
  status = trajectory_pass(&run, date);
  if (status != BIJSTAND_OK && trajectory_fold_copy(&t->now, &t->trial) != BIJSTAND_OK)
    return BIJSTAND_ERROR_MEMORY;
  return status;
}

bijstand_status bijstand_trajectory_replay(const bijstand_trajectory *source, bijstand_value date,
                                           bijstand_value known_on, bijstand_trajectory *target)
{
  struct run run;
  struct bijstand_event_result result;
  bijstand_value until;
  bijstand_status status;
  if (source == NULL || target == NULL || source == target || source->rulebook == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  status = bijstand_trajectory_open(target, source->rulebook, source->mode);
  target->dossier = source->dossier;
  target->decision = source->decision;
  target->now.person_count = source->now.person_count;
  memcpy(target->now.persons, source->now.persons, (size_t)source->now.person_count * sizeof source->now.persons[0]);
  if (status == BIJSTAND_OK)
    status = log_room(target, (size_t)source->log_count, (size_t)source->data_count);
  if (status != BIJSTAND_OK)
    return status;
  if (source->log_count > 0)
    memcpy(target->log, source->log, (size_t)source->log_count * sizeof *source->log);
  if (source->data_count > 0)
    memcpy(target->data, source->data, (size_t)source->data_count * sizeof *source->data);
  target->log_count = source->log_count;
  target->data_count = source->data_count;
  target->told = date != BIJSTAND_NEVER || known_on != BIJSTAND_NEVER;
  run.trajectory = target;
  run.fold = &target->now;
  status = retell(target, &run, date, known_on, -1, &result);
  until = date != BIJSTAND_NEVER ? date : source->now.today;
  if (status == BIJSTAND_OK && until != BIJSTAND_UNKNOWN && until <= BIJSTAND_DATE_LAST)
    status = trajectory_pass(&run, until);
  if (status != BIJSTAND_OK)
    bijstand_trajectory_open(target, source->rulebook, source->mode);
  return status;
}
