/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Tells the story of a case from its log of events, line by line: the date, the event, what became of it and why, and
 * at the end what runs and what is due. A line that is no event is reported by its number, and the rest goes on.
 *
 *   trajectory [--en] [--replay] [--profile NAME] [--born DATE]... LOG
 *
 * LOG is a table (CSV) or JSON Lines, as trajectory.h says.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <bijstand/bijstand.h>

struct options {
  int english, mode;
  const char *profile, *file;
  bijstand_value born[BIJSTAND_TRAJECTORY_PERSONS_MAX];
  int persons;
};

static const char *words(const struct options *o, int32_t table, int32_t number)
{
  const struct bijstand_chart_row *row = bijstand_chart_at(table, number);
  return row == NULL ? "" : o->english ? row->en : row->nl;
}

static const char *in(const struct options *o, const char *nl, const char *en)
{
  return o->english ? en : nl;
}

static const char *text_of(bijstand_value date)
{
  static char text[4][BIJSTAND_DATE_TEXT_SIZE];
  static int turn;
  turn = (turn + 1) % 4;
  if (bijstand_date_format(date, text[turn]) != BIJSTAND_OK)
    strcpy(text[turn], "?");
  return text[turn];
}

/* One step: what happened, by whom it came about, and the state that followed. */
static void tell_step(const struct options *o, const struct bijstand_step *step)
{
  const struct bijstand_chart_row *state = bijstand_chart_at(BIJSTAND_CHART_STATES, step->to);
  if (step->event < 0) {
    printf("%s  %s\n", text_of(step->date), words(o, BIJSTAND_CHART_TIMERS, step->by));
    return;
  }
  printf("%s  %s%s", text_of(step->date), step->cause == BIJSTAND_CAUSE_GIVEN ? "" : "  -> ", words(o, BIJSTAND_CHART_EVENTS, step->event));
  if (step->outcome == BIJSTAND_EVENT_MOVED)
    printf(": %s (%s)", words(o, BIJSTAND_CHART_STATES, step->to), state->code);
  else if (step->outcome == BIJSTAND_EVENT_IGNORED)
    printf(": %s", in(o, "zonder gevolg", "without effect"));
  else if (step->outcome == BIJSTAND_EVENT_REFUSED)
    printf(": %s, %s", in(o, "vervalt", "no longer stands"), words(o, BIJSTAND_CHART_REASONS, step->reason));
  if (step->cause == BIJSTAND_CAUSE_TIMER)
    printf(" [%s]", words(o, BIJSTAND_CHART_TIMERS, step->by));
  else if (step->cause == BIJSTAND_CAUSE_WIRING)
    printf(" [%s]", words(o, BIJSTAND_CHART_WIRINGS, step->by));
  printf("\n");
}

static void tell_refusal(const struct options *o, const struct bijstand_event *event, const struct bijstand_event_result *result)
{
  const struct bijstand_chart_row *reason = bijstand_chart_at(BIJSTAND_CHART_REASONS, result->reason);
  printf("%s  %s: %s, %s", text_of(event->date), words(o, BIJSTAND_CHART_EVENTS, event->event), in(o, "geweigerd", "refused"),
         words(o, BIJSTAND_CHART_REASONS, result->reason));
  if (reason != NULL && reason->article[0] != '\0')
    printf(" (%s)", reason->article);
  if (result->possible_from != BIJSTAND_UNKNOWN)
    printf("; %s %s", in(o, "mogelijk vanaf", "possible from"), text_of(result->possible_from));
  printf("\n");
}

/* The steps from a place on, since the log may have been told again. */
static int32_t tell_new(const struct options *o, const bijstand_trajectory *t, int32_t from)
{
  struct bijstand_step step;
  for (; bijstand_trajectory_step_at(t, from, &step) == BIJSTAND_OK; from++)
    tell_step(o, &step);
  return from;
}

static void tell_end(const struct options *o, const bijstand_trajectory *t)
{
  struct bijstand_open_term terms[64];
  struct bijstand_due_task tasks[64];
  size_t count;
  printf("\n%s\n", in(o, "Termijnen die lopen:", "Terms that run:"));
  bijstand_trajectory_terms(t, terms, 64, &count);
  for (size_t i = 0; i < count && i < 64; i++)
    printf("  %s %s %s\n", words(o, BIJSTAND_CHART_TIMERS, terms[i].timer), in(o, "tot en met", "until"), text_of(terms[i].last));
  printf("%s\n", in(o, "Te doen:", "To do:"));
  bijstand_trajectory_tasks(t, tasks, 64, &count);
  for (size_t i = 0; i < count && i < 64; i++)
    printf("  %s: %s\n", text_of(tasks[i].due), words(o, BIJSTAND_CHART_TASKS, tasks[i].task));
}

/* Returns how many lines were no events. */
static int tell(const struct options *o, bijstand_trajectory *t, const char *text, size_t length)
{
  struct bijstand_log_reader log;
  struct bijstand_event event;
  struct bijstand_error error;
  int32_t told = 0, there;
  int bad = 0;
  if (bijstand_log_open(&log, text, length, &error) != BIJSTAND_OK) {
    fprintf(stderr, "%s:%d: %s\n", o->file, (int)error.line, error.message);
    return 1;
  }
  while ((there = bijstand_log_next(&log, &event, &error)) != 0) {
    struct bijstand_event_result result;
    int passes = there > 0 && event.event < 0 && event.corrects < 0; /* a line that lets time pass */
    bijstand_status status = there < 0 ? error.status
                             : passes  ? bijstand_trajectory_advance(t, event.date)
                                       : bijstand_trajectory_apply(t, &event, &result);
    if (passes && status == BIJSTAND_OK)
      told = tell_new(o, t, told);
    else if (status != BIJSTAND_OK) {
      fprintf(stderr, "%s:%d: %s\n", o->file, (int)log.line, there > 0 ? bijstand_status_text(status) : error.message);
      bad++;
    } else if (result.outcome == BIJSTAND_EVENT_REFUSED)
      tell_refusal(o, &event, &result);
    else {
      if (bijstand_trajectory_step_count(t) < told || result.overturned > 0)
        told = 0;
      told = tell_new(o, t, told);
    }
  }
  tell_end(o, t);
  return bad;
}

static char *read_all(const char *name, size_t *length)
{
  FILE *file = fopen(name, "rb");
  char *text = NULL;
  size_t room = 0, got = 0;
  while (file != NULL && !ferror(file) && !feof(file)) {
    char *larger = realloc(text, room = room ? 2 * room : 65536);
    if (larger == NULL)
      break;
    text = larger;
    got += fread(text + got, 1, room - got, file);
  }
  if (file == NULL || ferror(file)) {
    free(text);
    text = NULL;
  }
  if (file != NULL)
    fclose(file);
  *length = got;
  return text;
}

static int options_of(int count, char **arguments, struct options *o)
{
  for (int i = 1; i < count; i++) {
    if (strcmp(arguments[i], "--en") == 0)
      o->english = 1;
    else if (strcmp(arguments[i], "--replay") == 0)
      o->mode = BIJSTAND_TRAJECTORY_REPLAY;
    else if (strcmp(arguments[i], "--profile") == 0 && i + 1 < count)
      o->profile = arguments[++i];
    else if (strcmp(arguments[i], "--born") == 0 && i + 1 < count && o->persons < BIJSTAND_TRAJECTORY_PERSONS_MAX) {
      i++;
      if (bijstand_date_parse(arguments[i], strlen(arguments[i]), &o->born[o->persons++]) != BIJSTAND_OK)
        return 0;
    } else if (arguments[i][0] != '-' && o->file == NULL)
      o->file = arguments[i];
    else
      return 0;
  }
  return o->file != NULL;
}

/* The law, with the profile over it when one is named; null after a message when there is none. */
static bijstand_rulebook *law_of(const struct options *o)
{
  bijstand_rulebook *law = NULL, *with = NULL;
  struct bijstand_error error;
  if (bijstand_rulebook_new(&law) != BIJSTAND_OK || o->profile == NULL)
    return law;
  if (bijstand_rulebook_add_profile(law, o->profile, o->mode == BIJSTAND_TRAJECTORY_REPLAY ? BIJSTAND_LOAD_REPLAY : BIJSTAND_LOAD_STRICT,
                                    &with, &error) != BIJSTAND_OK)
    fprintf(stderr, "trajectory: %s\n", error.message);
  bijstand_rulebook_free(law);
  return with;
}

int main(int count, char **arguments)
{
  struct options o = { 0, BIJSTAND_TRAJECTORY_STRICT, NULL, NULL, { 0 }, 0 };
  bijstand_rulebook *law;
  bijstand_trajectory *t = NULL;
  size_t length;
  char *text;
  int bad = 1;
  if (!options_of(count, arguments, &o)) {
    fprintf(stderr, "usage: trajectory [--en] [--replay] [--profile NAME] [--born DATE]... LOG\n");
    return 2;
  }
  law = law_of(&o);
  text = read_all(o.file, &length);
  if (text == NULL)
    fprintf(stderr, "trajectory: cannot read %s\n", o.file);
  if (law != NULL && text != NULL && bijstand_trajectory_new(&t) == BIJSTAND_OK &&
      bijstand_trajectory_open(t, law, o.mode) == BIJSTAND_OK) {
    int32_t person;
    for (int i = 0; i < o.persons; i++)
      bijstand_trajectory_add_person(t, o.born[i], &person);
    bad = tell(&o, t, text, length);
  }
  bijstand_trajectory_free(t);
  bijstand_rulebook_free(law);
  free(text);
  return bad > 0;
}
