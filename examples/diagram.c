/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Prints the statechart: a region as a picture for Graphviz, or all five side by side as SCXML 1.0.
 *
 *   diagram dot REGION [nl|en]     claim, gate, contact, activation or protection
 *   diagram scxml
 *
 * Events that lead from one state to another share an arrow. What a picture leaves out, and SCXML has as transitions
 * that stay, are events that change no state.
 */
#include <stdio.h>
#include <string.h>

#include <bijstand/trajectory.h>

static const struct bijstand_chart_row *state_row(int32_t number)
{
  return bijstand_chart_at(BIJSTAND_CHART_STATES, number);
}

static const struct bijstand_chart_row *event_row(int32_t number)
{
  return bijstand_chart_at(BIJSTAND_CHART_EVENTS, number);
}

/* Whether a cell can lead to a state: surely or by default (2), or if the case decides so (1). */
static int leads(const struct bijstand_cell *cell, int32_t to)
{
  if (cell == NULL || (cell->kind != BIJSTAND_CELL_MOVE && cell->kind != BIJSTAND_CELL_CONDITIONAL && cell->kind != BIJSTAND_CELL_INTERNAL))
    return 0;
  if (cell->target == to)
    return cell->kind == BIJSTAND_CELL_INTERNAL ? 0 : 2;
  for (int32_t i = 0; cell->others[i] >= 0; i++)
    if (cell->others[i] == to)
      return 1;
  return 0;
}

/* The arrow between two states with the codes of its events; dotted when the case decides. */
static void print_arrow(int32_t from, int32_t to)
{
  int sure = 0, count = 0;
  for (int32_t event = 0; event < BIJSTAND_EVENT_COUNT; event++) {
    int way = from == to ? 0 : leads(bijstand_chart_cell(from, event), to);
    if (way == 0)
      continue;
    if (count++ == 0)
      printf("  %s -> %s [label=\"", state_row(from)->code, state_row(to)->code);
    else
      printf("%s", count % 6 == 1 ? "\\n" : " ");
    printf("%s", event_row(event)->code);
    sure |= way == 2;
  }
  if (count > 0)
    printf("\"%s];\n", sure ? "" : " style=dotted");
}

static void print_dot(int32_t region, int english)
{
  const struct bijstand_chart_row *row = bijstand_chart_at(BIJSTAND_CHART_REGIONS, region);
  printf("digraph %s {\n  rankdir=LR;\n  label=\"%s\";\n", row->name, english ? row->en : row->nl);
  printf("  node [shape=box style=\"rounded,filled\" fillcolor=white fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\" fontsize=9];\n");
  for (int32_t i = 0; i < BIJSTAND_STATE_COUNT; i++)
    if (state_row(i)->region == region)
      printf("  %s [label=\"%s %s\\n%s\"%s];\n", state_row(i)->code, state_row(i)->code, state_row(i)->term,
             english ? state_row(i)->en : state_row(i)->nl,
             bijstand_state_kind(i) == BIJSTAND_STATE_IS_CLOSED || bijstand_state_kind(i) == BIJSTAND_STATE_IS_FINAL ? " fillcolor=gray90" : "");
  for (int32_t from = 0; from < BIJSTAND_STATE_COUNT; from++)
    for (int32_t to = 0; to < BIJSTAND_STATE_COUNT; to++)
      if (state_row(from)->region == region && state_row(to)->region == region)
        print_arrow(from, to);
  printf("}\n");
}

/* A state with its transitions: the default first; ids are codes, events their codes. */
static void print_scxml_state(int32_t state)
{
  printf("      <state id=\"%s\">\n", state_row(state)->code);
  for (int32_t event = 0; event < BIJSTAND_EVENT_COUNT; event++) {
    const struct bijstand_cell *cell = bijstand_chart_cell(state, event);
    if (cell == NULL || cell->kind == BIJSTAND_CELL_REJECT || cell->kind == BIJSTAND_CELL_IGNORE)
      continue;
    if (cell->target == state)
      printf("        <transition event=\"%s\"/>\n", event_row(event)->code);
    else
      printf("        <transition event=\"%s\" target=\"%s\"/>\n", event_row(event)->code, state_row(cell->target)->code);
  }
  printf("      </state>\n");
}

static void print_scxml(void)
{
  printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" name=\"bijstand\" datamodel=\"null\">\n"
         "  <parallel id=\"case\">\n");
  for (int32_t region = 0; region < BIJSTAND_REGION_COUNT; region++) {
    int32_t first = 0;
    while (state_row(first)->region != region)
      first++;
    printf("    <state id=\"%s\" initial=\"%s\">\n", bijstand_chart_at(BIJSTAND_CHART_REGIONS, region)->name, state_row(first)->code);
    for (int32_t i = first; i < BIJSTAND_STATE_COUNT && state_row(i)->region == region; i++)
      print_scxml_state(i);
    printf("    </state>\n");
  }
  printf("  </parallel>\n</scxml>\n");
}

int main(int count, char **arguments)
{
  const struct bijstand_chart_row *region = count > 2 ? bijstand_chart_by_name(BIJSTAND_CHART_REGIONS, arguments[2]) : NULL;
  if (count == 2 && strcmp(arguments[1], "scxml") == 0)
    print_scxml();
  else if (count > 2 && strcmp(arguments[1], "dot") == 0 && region != NULL)
    print_dot(region->number, count > 3 && strcmp(arguments[3], "en") == 0);
  else {
    fprintf(stderr, "usage: diagram dot REGION [nl|en] | diagram scxml\n");
    return 2;
  }
  return 0;
}
