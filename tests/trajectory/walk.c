/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Walks the trajectory for long: so many random, well-dated events on each profile, half of them as the law has it
 * and half as the practice was, and every sequence of so many events in a row from four situations. All invariants
 * are looked at after every step; where one breaks the last steps are told, and the exit status is 1.
 *
 *   walk EVENTS [IN_A_ROW]
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <bijstand/profile.h>

#include "tests/trajectory/random.h"
#include "tests/trajectory/situations.h"

static double seconds(void)
{
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* The law with a profile over it, or the law alone; null when it cannot be had. */
static bijstand_rulebook *law_with(const char *profile, int32_t mode)
{
  uint32_t how = mode == BIJSTAND_TRAJECTORY_REPLAY ? BIJSTAND_LOAD_REPLAY : BIJSTAND_LOAD_STRICT;
  bijstand_rulebook *law = NULL, *with = NULL;
  if (bijstand_rulebook_new(&law) != BIJSTAND_OK || profile[0] == '\0')
    return law;
  bijstand_rulebook_add_profile(law, profile, how, &with, NULL);
  bijstand_rulebook_free(law);
  return with;
}

static int told(const bijstand_trajectory *t, const struct walked *walked, int held)
{
  if (held)
    return 1;
  fprintf(stderr, "%s\n", walked->broken);
  tell_last_steps(t);
  return 0;
}

static int walk_profile(bijstand_trajectory *t, int number, long events)
{
  struct walked walked;
  double start = seconds();
  int held = 1;
  memset(&walked, 0, sizeof walked);
  for (int32_t mode = BIJSTAND_TRAJECTORY_STRICT; held && mode <= BIJSTAND_TRAJECTORY_REPLAY; mode++) {
    bijstand_rulebook *law = law_with(walked_profiles[number], mode);
    random_start((uint64_t)(1000 + 2 * number + mode));
    held = law != NULL && told(t, &walked, random_walk(t, law, mode, (events + 1 - mode) / 2, &walked));
    bijstand_rulebook_free(law);
  }
  printf("%-20s %ld events, %ld refused, %ld steps, %.0f s: %s\n",
         walked_profiles[number][0] ? walked_profiles[number] : "the law alone", events, walked.refused, walked.steps, seconds() - start, held ? "all hold" : "broken");
  fflush(stdout);
  return held;
}

static int search_situation(bijstand_trajectory *t, int situation, int in_a_row)
{
  struct walked walked;
  bijstand_rulebook *law = law_with("", BIJSTAND_TRAJECTORY_STRICT);
  double start = seconds();
  int held;
  memset(&walked, 0, sizeof walked);
  held = law != NULL && situation_begin(t, law, situation) == BIJSTAND_OK &&
         told(t, &walked, search_from_here(t, in_a_row, &walked));
  printf("situation %d: every %d events in a row, %ld tried, %.0f s: %s\n", situation, in_a_row, walked.steps,
         seconds() - start, held ? "all hold" : "broken");
  fflush(stdout);
  bijstand_rulebook_free(law);
  return held;
}

int main(int count, char **arguments)
{
  long events = count > 1 ? strtol(arguments[1], NULL, 10) : -1;
  int in_a_row = count > 2 ? atoi(arguments[2]) : 0, held = 1;
  bijstand_trajectory *t = NULL;
  if (events < 0 || in_a_row < 0 || in_a_row > SEARCH_MAX || bijstand_trajectory_new(&t) != BIJSTAND_OK) {
    fprintf(stderr, "usage: walk EVENTS [IN_A_ROW]\n");
    return 2;
  }
  for (int i = 0; events > 0 && i < walked_profile_count; i++)
    held &= walk_profile(t, i, events);
  for (int i = 0; in_a_row > 0 && i < SITUATIONS; i++)
    held &= search_situation(t, i, in_a_row);
  bijstand_trajectory_free(t);
  return !held;
}
