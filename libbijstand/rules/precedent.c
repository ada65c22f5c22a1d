/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Precedents: making one, and following it. What a step hangs on is what it read when it was taken: with the same before
 * it, it reads the same and comes out the same.
 *
 * Steps of which one can read what another has given so far, those of one outcome or of outcomes that are given by turns,
 * are a stretch, and are taken again together: save those that did not hold and read nothing that is otherwise.
 */
#include "rules/precedent.h"

#include <string.h>

static int32_t step_count(const view *v)
{
  return v->program->first[WALK_ELIGIBILITY + 1] - v->program->first[WALK_ELIGIBILITY];
}

/* Places of an outcome that a precedent knows of: those of the case or of the adults. */
static int32_t places_of(const struct step *step) { return step->width < OTHERS ? step->width : OTHERS; }

static void set_bit(uint64_t *bits, int32_t i) { bits[i / 64] |= UINT64_C(1) << i % 64; }
static int has_bit(const uint64_t *bits, int32_t i) { return bits[i / 64] >> i % 64 & 1; }

static int32_t lowest_bit(uint64_t bits)
{
#if defined __GNUC__
  return __builtin_ctzll(bits);
#else
  int32_t n = 0;
  while (!(bits >> n & 1))
    n++;
  return n;
#endif
}

/* --- making: what a step read -------------------------------------------------------------------------------- */

/* How far an outcome is while a precedent is made. */
enum { NOT_BEGUN, BEGUN, GIVEN };

struct making {
  struct precedent *p;
  view *v;
  int32_t step;
  int32_t sound; /* 0: this case can be no precedent */
  int32_t reads; /* in the list */
  struct { int16_t step, source; } read[PRECEDENT_READS];
  uint8_t stage[OUTCOME_PLACE_COUNT];
  int32_t begun;           /* outcomes that are begun and not yet given */
  int16_t first, latest;   /* step of the stretch that it goes through each time */
};

static void note(struct making *m, int32_t source)
{
  if (m->reads == PRECEDENT_READS)
    m->sound = 0;
  else {
    m->read[m->reads].step = (int16_t)m->step;
    m->read[m->reads++].source = (int16_t)source;
  }
}

static void note_age(struct making *m, int32_t read)
{
  struct precedent *p = m->p;
  int16_t adult = (int16_t)(read / BIJSTAND_PARAMETER_COUNT), parameter = (int16_t)(read % BIJSTAND_PARAMETER_COUNT);
  int32_t i = 0;
  while (i < p->age_count && (p->age[i].person != adult || p->age[i].parameter != parameter))
    i++;
  if (i == PRECEDENT_AGES) {
    m->sound = 0;
    return;
  }
  if (i == p->age_count)
    p->age[p->age_count++] = (struct age_read){ adult, parameter, view_age_in_month(m->v, adult, parameter) };
  note(m, SOURCE_AGE + i);
}

/* The next place, from 'from' on and before 'end', that was read; 'end' when there is none. */
static int32_t next_read(const view *v, int32_t from, int32_t end)
{
  uint64_t eight = 0;
  for (; from + 8 <= end; from += 8) {
    memcpy(&eight, &v->read[from], sizeof eight);
    if (eight != 0)
      break;
  }
  while (from < end && !v->read[from])
    from++;
  return from;
}

/* Lists the outcomes that the step read; returns whether one of its own stretch, as far as it was, is among them. */
static int list_outcomes_read(struct making *m)
{
  int own = 0;
  for (int32_t i = -1; (i = next_read(m->v, READ_OUTCOME + i + 1, READ_DAY) - READ_OUTCOME) < OUTCOME_PLACE_COUNT;)
    if (m->stage[i] == GIVEN)
      note(m, SOURCE_OUTCOME + i);
    else {
      own = 1;
      m->sound &= m->stage[i] == BEGUN;
    }
  return own;
}

static void list_facts_read(struct making *m)
{
  const view *v = m->v;
  for (int32_t i = -1; (i = next_read(v, READ_CELL + i + 1, PRECEDENT_CELLS)) < PRECEDENT_CELLS;)
    note(m, i);
  if (v->read[READ_DAY])
    note(m, SOURCE_DAY);
  if (v->read[READ_OTHERS])
    note(m, SOURCE_OTHERS);
  for (int32_t i = -1; (i = next_read(v, READ_AGE + i + 1, READS) - READ_AGE) < READS - READ_AGE;)
    note_age(m, i);
}

/* --- making: the walk ---------------------------------------------------------------------------------------- */

static void set_stage(struct making *m, const struct step *step, uint8_t stage)
{
  memset(&m->stage[step->place], stage, (size_t)step->width);
}

/* Adds the step to those that its stretch goes through each time. */
static void link_step(struct making *m)
{
  m->p->next[m->latest] = (int16_t)m->step;
  m->latest = (int16_t)m->step;
}

static void note_narrowing(struct making *m, int64_t since, int64_t until)
{
  view *v = m->v;
  if (v->since > v->month_first || v->until < v->month_last) {
    if (m->p->narrowing_count == PRECEDENT_NARROWINGS)
      m->sound = 0;
    else
      m->p->narrowing[m->p->narrowing_count++] = (struct narrowing){ m->step, v->since, v->until };
  }
  v->since = v->since > since ? v->since : since;
  v->until = v->until < until ? v->until : until;
}

/* Whether what the step gives hangs on questions, which each case numbers anew. */
static int is_open(const view *v, const struct step *step)
{
  uint64_t why = 0;
  for (int32_t place = step->place; place < step->place + places_of(step); place++)
    why |= v->outcome[place].why;
  return why != 0;
}

static void take_rule(struct making *m, const struct step *step)
{
  view *v = m->v;
  int64_t since = v->since, until = v->until;
  int32_t asked = v->question_count;
  uint8_t *ground = v->ground[step->rule];
  int own;
  memset(v->read, 0, sizeof v->read);
  memset(ground, 0, OTHERS);
  v->since = v->month_first;
  v->until = v->month_last;
  view_step(v, WALK_ELIGIBILITY, m->step);
  note_narrowing(m, since, until);
  list_facts_read(m);
  own = list_outcomes_read(m);
  memcpy(m->p->ground[m->step], ground, OTHERS);
  if (v->question_count > asked || is_open(v, step) || v->read[READ_ABSENT])
    set_bit(m->p->always, m->step);
  if (own || ((ground[APPLICANT] | ground[PARTNER]) & MAY_YES))
    link_step(m);
}

static void begin_outcome(struct making *m, const struct step *step)
{
  if (m->begun++ == 0)
    m->first = m->latest = (int16_t)m->step;
  else
    link_step(m);
  set_stage(m, step, BEGUN);
  if (step->width > OTHERS)
    note(m, SOURCE_OTHERS);
  view_step(m->v, WALK_ELIGIBILITY, m->step);
}

static void end_outcome(struct making *m, const struct step *step)
{
  link_step(m);
  m->begun--;
  set_stage(m, step, GIVEN);
}

static void take_step(struct making *m)
{
  struct step *step = &m->p->step[m->step];
  *step = program_step(m->v->program, WALK_ELIGIBILITY, m->step);
  m->p->next[m->step] = -1;
  if (step->kind == STEP_BEGIN)
    begin_outcome(m, step);
  m->p->first[m->step] = m->first;
  if (step->kind == STEP_RULE)
    take_rule(m, step);
  else if (step->kind == STEP_END)
    end_outcome(m, step);
}

/* Turns the list of what each step read into one of who reads each source. */
static void list_readers(struct making *m)
{
  struct precedent *p = m->p;
  memset(p->first_reader, 0, sizeof p->first_reader);
  for (int32_t i = 0; i < m->reads; i++)
    p->first_reader[m->read[i].source + 1]++;
  for (int32_t i = 0; i < SOURCES; i++)
    p->first_reader[i + 1] = (uint16_t)(p->first_reader[i + 1] + p->first_reader[i]);
  for (int32_t i = m->reads; i-- > 0;)
    p->reader[--p->first_reader[m->read[i].source + 1]] = m->read[i].step;
  memmove(p->first_reader, p->first_reader + 1, SOURCES * sizeof p->first_reader[0]);
  p->first_reader[SOURCES] = (uint16_t)m->reads;
}

static void note_facts(struct precedent *p, const view *v)
{
  p->day = v->day;
  p->decided_on = v->decided_on;
  memcpy(p->cell, v->cell, sizeof p->cell);
  memcpy(p->manner, v->manner, sizeof p->manner);
  p->stated_count = 0;
  for (int32_t i = 0; i < v->stated_count; i++)
    if (v->stated[i] < PRECEDENT_CELLS)
      p->stated[p->stated_count++] = v->stated[i];
}

static void make(struct precedent *p, view *v)
{
  struct making m = { .p = p, .v = v, .sound = 1 };
  p->step_count = step_count(v);
  p->age_count = p->narrowing_count = 0;
  memset(p->always, 0, sizeof p->always);
  v->open = v->resume = 0;
  for (m.step = 0; m.step < p->step_count; m.step++)
    take_step(&m);
  note_facts(p, v);
  list_readers(&m);
  memcpy(p->outcome, v->outcome, sizeof p->outcome);
  p->serial++;
  p->walks = p->taken = 0;
  p->made = m.sound;
}

/* --- following: what is otherwise ---------------------------------------------------------------------------- */

/* The steps that are still to be taken, and a word of them below which there are none. */
struct course {
  const struct precedent *p;
  view *v;
  int32_t word;
  uint64_t ahead[PRECEDENT_WORDS];
};

static void take_later(struct course *c, int32_t step)
{
  set_bit(c->ahead, step);
  if (step / 64 < c->word)
    c->word = step / 64;
}

/* A step is to be taken, and with it those that its stretch goes through, unless these are on their way. */
static void take_again(struct course *c, int32_t step)
{
  int32_t first = c->p->first[step];
  if (!has_bit(c->v->differs, first) && !has_bit(c->ahead, first))
    for (int32_t i = first; i >= 0; i = c->p->next[i])
      take_later(c, i);
  take_later(c, step);
}

static void source_differs(struct course *c, int32_t source)
{
  for (int32_t i = c->p->first_reader[source]; i < c->p->first_reader[source + 1]; i++)
    take_again(c, c->p->reader[i]);
}

static void compare_cells(struct course *c, const int16_t *cells, int32_t count)
{
  const struct precedent *p = c->p;
  const view *v = c->v;
  for (int32_t i = 0; i < count; i++) {
    int32_t cell = cells[i];
    if (cell >= PRECEDENT_CELLS || p->first_reader[cell] == p->first_reader[cell + 1])
      continue;
    if (v->cell[cell] != p->cell[cell] || v->manner[cell] != p->manner[cell] || v->manner[cell] == CELL_OTHERWISE ||
        v->cell[cell] == CELL_NARROWED)
      source_differs(c, cell);
  }
}

static void compare_ages(struct course *c, int same_day)
{
  for (int32_t i = 0; i < c->p->age_count; i++) {
    const struct age_read *a = &c->p->age[i];
    int32_t cell = c->v->base[a->person] + AT_birth_date, reached;
    int64_t birth = c->v->cell[cell];
    if (birth == c->p->cell[cell] && birth != CELL_NARROWED && (same_day || birth == BIJSTAND_UNKNOWN))
      continue;
    reached = view_age_in_month(c->v, a->person, a->parameter);
    if (reached < 0 || reached != a->reached)
      source_differs(c, SOURCE_AGE + i);
  }
}

static void compare(struct course *c)
{
  const struct precedent *p = c->p;
  const view *v = c->v;
  int same_day = v->day == p->day && v->decided_on == p->decided_on;
  for (int32_t w = 0; w * 64 < p->step_count; w++)
    for (uint64_t bits = p->always[w]; bits != 0; bits &= bits - 1)
      take_again(c, w * 64 + lowest_bit(bits));
  compare_cells(c, v->stated, v->stated_count);
  compare_cells(c, p->stated, p->stated_count);
  compare_ages(c, same_day);
  if (!same_day)
    source_differs(c, SOURCE_DAY);
  if (v->slots > OTHERS)
    source_differs(c, SOURCE_OTHERS);
}

/* --- following: the steps ------------------------------------------------------------------------------------ */

static void restore(view *v, const struct precedent *p, int32_t i)
{
  const struct step *step = &p->step[i];
  if (step->kind == STEP_RULE)
    memcpy(v->ground[step->rule], p->ground[i], OTHERS);
  else if (step->kind == STEP_END)
    memcpy(&v->outcome[step->place], &p->outcome[step->place], (size_t)places_of(step) * sizeof v->outcome[0]);
}

/* Makes the outcomes and grounds of the view those of the precedent; where it follows it already, what was otherwise. */
static void stand_on(view *v, const struct precedent *p)
{
  int stands = v->stands_on == p && v->stands_on_serial == p->serial;
  for (int32_t w = 0; w * 64 < p->step_count; w++) {
    if (!stands)
      v->differs[w] = p->step_count - w * 64 < 64 ? (UINT64_C(1) << (p->step_count - w * 64)) - 1 : ~UINT64_C(0);
    for (uint64_t bits = v->differs[w]; bits != 0; bits &= bits - 1)
      restore(v, p, w * 64 + lowest_bit(bits));
    v->differs[w] = 0;
  }
  v->stands_on = p;
  v->stands_on_serial = p->serial;
}

/* An outcome that is given otherwise than in the precedent makes the steps that read it to be taken. */
static void compare_outcome(struct course *c, const struct step *step)
{
  for (int32_t place = step->place; place < step->place + places_of(step); place++) {
    const struct possible *is = &c->v->outcome[place], *was = &c->p->outcome[place];
    if (is->low != was->low || is->high != was->high || is->why != was->why)
      source_differs(c, SOURCE_OUTCOME + place);
  }
}

static void take_step_ahead(struct course *c, int32_t i)
{
  const struct step *step = &c->p->step[i];
  view *v = c->v;
  set_bit(v->differs, i);
  if (step->kind == STEP_END) {
    if (v->tried_count > 0)
      view_try(v, step->place, step->width);
    compare_outcome(c, step);
    return;
  }
  step->run(v);
  if (v->open)
    view_step_again(v, WALK_ELIGIBILITY, i);
}

static void take_ahead(struct course *c)
{
  for (c->word = 0; c->word * 64 < c->p->step_count;) {
    uint64_t bits = c->ahead[c->word];
    if (bits == 0) {
      c->word++;
      continue;
    }
    c->ahead[c->word] = bits & (bits - 1);
    take_step_ahead(c, c->word * 64 + lowest_bit(bits));
  }
}

/* Steps that are not taken hold the view to the days on which they come out as they did. */
static void narrow(const struct course *c)
{
  view *v = c->v;
  for (int32_t i = 0; i < c->p->narrowing_count; i++) {
    const struct narrowing *n = &c->p->narrowing[i];
    if (has_bit(v->differs, n->step))
      continue;
    v->since = n->since > v->since ? n->since : v->since;
    v->until = n->until < v->until ? n->until : v->until;
  }
}

static void follow(struct precedent *p, view *v)
{
  struct course c;
  c.p = p;
  c.v = v;
  c.word = 0;
  memset(c.ahead, 0, (size_t)(p->step_count + 63) / 64 * sizeof c.ahead[0]);
  v->open = v->resume = 0;
  stand_on(v, p);
  compare(&c);
  take_ahead(&c);
  narrow(&c);
}

/* --- walking ------------------------------------------------------------------------------------------------- */

void precedent_begin(struct precedent *p, uint64_t law, int32_t couple)
{
  p->law = law;
  p->couple = couple;
  p->made = 0;
  p->walks = p->taken = 0;
  p->look_at = 2;
}

/* Whether a case can be a precedent: one of which nothing is assumed, with nobody else in the household. */
static int is_fit(const view *v)
{
  return v->assumption_count == 0 && v->tried_count == 0 && v->slots == OTHERS && step_count(v) <= PRECEDENT_STEPS;
}

/*
 * A precedent is made when cases go on coming for which there is none, or to which the one that is there is not like. It
 * costs a few walks, so it is looked at ever less often.
 */
static int is_time_to_make(struct precedent *p, const view *v)
{
  if (p->walks < p->look_at || !is_fit(v))
    return 0;
  p->look_at *= 2;
  return !p->made || 3 * p->taken > p->walks * (uint64_t)p->step_count;
}

static uint64_t count_taken(const view *v, const struct precedent *p)
{
  uint64_t count = 0;
  for (int32_t w = 0; w * 64 < p->step_count; w++)
    for (uint64_t bits = v->differs[w]; bits != 0; bits &= bits - 1)
      count++;
  return count;
}

void precedent_walk(view *v)
{
  struct precedent *p = v->precedent;
  p->walks++;
  if (is_time_to_make(p, v)) {
    v->stands_on = NULL;
    make(p, v);
  } else if (p->made) {
    follow(p, v);
    p->taken += count_taken(v, p);
  } else {
    v->stands_on = NULL;
    view_walk(v, WALK_ELIGIBILITY);
  }
}
