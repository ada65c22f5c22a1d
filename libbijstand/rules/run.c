/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * One run: the law of the day, the snapshot, the rules, and the month in its parts.
 */
#include "rules/decision.h"
#include "rules/route.h"

#include <string.h>

#include "tables.h"

/* --- the law of the day -------------------------------------------------------------------------------------- */

static int within(const struct bijstand_range *stretch, int64_t day)
{
  return stretch->low <= day && day <= stretch->high;
}

/* Narrows the stretch to the days around 'day' on which a rule does not start or end. */
static void narrow_to_rule(struct bijstand_range *stretch, const struct bijstand_range *holds, int64_t day)
{
  if (holds->low <= day) {
    if (holds->low > stretch->low)
      stretch->low = holds->low;
  } else if (holds->low - 1 < stretch->high)
    stretch->high = holds->low - 1;
  if (holds->high < day) {
    if (holds->high + 1 > stretch->low)
      stretch->low = holds->high + 1;
  } else if (holds->high < stretch->high)
    stretch->high = holds->high;
}

static void resolve(struct law *law, const bijstand_rulebook *rulebook, int64_t day, int64_t decided_on)
{
  law->rulebook = rulebook;
  law->fingerprint = bijstand_rulebook_fingerprint(rulebook);
  law->decided = (struct bijstand_range){ BIJSTAND_EVER, BIJSTAND_NEVER };
  bijstand_rulebook_resolve(rulebook, day, law->parameter, &law->stretch);
  memset(law->active, 0, sizeof law->active);
  for (int32_t i = 0; i < bijstand_rule_count(); i++) {
    const struct bijstand_rule_info *rule = bijstand_rule_at(i);
    narrow_to_rule(&law->stretch, &rule->holds, day);
    narrow_to_rule(&law->decided, &rule->decided, decided_on);
    law->active[rule->number] = within(&rule->holds, day) && within(&rule->decided, decided_on);
  }
  program_pick(&law->program, law->active);
}

/* The same law serves another day, and another day of decision, where no rule starts or ends between them. */
static int serves(const struct law *law, const bijstand_rulebook *rulebook, int64_t day, int64_t decided_on)
{
  return law->rulebook == rulebook && within(&law->stretch, day) && within(&law->decided, decided_on) &&
         law->fingerprint == bijstand_rulebook_fingerprint(rulebook);
}

/* Whether a view goes on reading a law when another part of its month is worked out. */
static int is_read(const bijstand_decision *d, const struct law *law)
{
  return d->day.parameter == law->parameter || d->work.parameter == law->parameter;
}

static const struct law *law_of(bijstand_decision *d, int64_t day, int64_t decided_on)
{
  struct law *law;
  for (int32_t i = 0; i < LAWS_KEPT; i++)
    if (serves(&d->law[i], d->rulebook, day, decided_on))
      return &d->law[i];
  do {
    law = &d->law[d->law_next];
    d->law_next = (d->law_next + 1) % LAWS_KEPT;
  } while (is_read(d, law));
  resolve(law, d->rulebook, day, decided_on);
  law->serial = ++d->law_serial;
  return law;
}

/* The precedent of a law for households of one or two adults; where there is no place for it, that of the one longest unused. */
static struct precedent *precedent_of(bijstand_decision *d, uint64_t law, int32_t couple)
{
  struct precedent *oldest = &d->precedent[0];
  for (int32_t i = 0; i < PRECEDENTS_KEPT; i++) {
    struct precedent *p = &d->precedent[i];
    if (p->law == law && p->couple == couple) {
      p->turn = ++d->precedent_turn;
      return p;
    }
    if (p->turn < oldest->turn)
      oldest = p;
  }
  precedent_begin(oldest, law, couple);
  oldest->turn = ++d->precedent_turn;
  return oldest;
}

/* --- assumptions --------------------------------------------------------------------------------------------- */

/* A fact that is not known gets the narrower value that is being tried; one that is known stays as it is. */
static void assume(view *v, const struct assumption *a)
{
  int32_t cell = view_cell(v, a->slot, a->fact);
  int is_code = bijstand_fact_by_id(a->fact)->type == BIJSTAND_TYPE_ENUM;
  view_not_blank(v, cell, CELL_OTHERWISE); /* its history too is as it is being tried */
  if (v->cell[cell] != BIJSTAND_UNKNOWN && v->cell[cell] != CELL_NARROWED)
    return;
  if (is_code && (a->low & (a->low - 1)) == 0) {
    int64_t place = 0;
    while ((INT64_C(1) << place) < a->low)
      place++;
    v->cell[cell] = place;
  } else if (!is_code && a->low == a->high)
    v->cell[cell] = a->low;
  else if (v->narrowed_count < NARROWED_MAX) {
    v->narrowed[v->narrowed_count++] = (struct narrowed){ cell, a->low, a->high };
    v->cell[cell] = CELL_NARROWED;
  }
}

/* --- a day and its month ------------------------------------------------------------------------------------- */

void bijstand_decision_prepare(bijstand_decision *d, view *v, int64_t day)
{
  int64_t decided_on = d->known_on == BIJSTAND_NEVER ? d->date : d->known_on;
  const struct law *law = law_of(d, day, decided_on);
  v->blank = &d->blank;
  v->rulebook = d->rulebook;
  v->fingerprint = law->fingerprint;
  v->parameter = law->parameter;
  v->active = law->active;
  v->program = &law->program;
  v->day = day;
  v->month_first = v->since = bijstand_date_month_start(day);
  v->month_last = v->until = bijstand_date_month_end(day);
  view_changes_on(v, law->stretch.low);
  view_changes_on(v, law->stretch.high + 1);
  view_snapshot(v, d->dossier, day, d->known_on);
  v->precedent = precedent_of(d, law->serial, v->number_of[PARTNER] >= 0);
  v->decided_on = decided_on;
  v->assumption = d->assumption;
  v->assumption_count = d->assumption_count;
  for (int32_t i = 0; i < d->assumption_count; i++)
    assume(v, &d->assumption[i]);
  /* An outcome may be one thing on this day and another on the next: it is tried for each part on its own. */
  v->tried_count = day == d->date ? d->tried_count : d->tried_on_part_count;
  memcpy(v->tried, day == d->date ? d->tried : d->tried_on_part, (size_t)v->tried_count * sizeof v->tried[0]);
}

static void run_day(bijstand_decision *d, view *v, int64_t day)
{
  bijstand_decision_prepare(d, v, day);
  precedent_walk(v);
}

/* The questions of one view as questions of another: each view numbers its own. */
static uint64_t questions_in(view *v, const view *at, uint64_t why)
{
  uint64_t same = why & (WHY_PARAMETER | UINT64_C(1) << QUESTION_CROWD);
  if (v == at)
    return why;
  for (int32_t i = 0; i < at->question_count; i++)
    if (why >> i & 1)
      same |= view_question(v, at->question[i].cell, at->question[i].slot, at->question[i].fact);
  return same;
}

/* The part of the month around the day of one view, as the view of the month sees it. */
static struct month_part part_of_view(view *v, const view *at)
{
  struct month_part part = { at->since, at->until, get_truth(at, PLACE_right), get_num(at, PLACE_norm),
                             get_num(at, PLACE_benefit) };
  part.right.why = questions_in(v, at, part.right.why);
  part.norm.why = questions_in(v, at, part.norm.why);
  part.benefit.why = questions_in(v, at, part.benefit.why);
  return part;
}

/* What one part of the month lacks, the month lacks. */
static void take_absent(view *v, const view *at)
{
  for (int32_t i = 0; i < BIJSTAND_PARAMETER_COUNT; i++)
    v->absent[i] |= at->absent[i];
}

static int same_num(num a, num b) { return num_settled(a) && num_settled(b) && a.low == b.low; }

/* Adds a part, to the one before it where nothing that counts differs. */
static void add_part(view *v, struct month_part part)
{
  struct month_part *before = v->part_count > 0 ? &v->part[v->part_count - 1] : NULL;
  if (before != NULL && truth_settled(part.right) && before->right.may == part.right.may &&
      same_num(before->norm, part.norm) && same_num(before->benefit, part.benefit))
    before->until = part.until;
  else
    v->part[v->part_count++] = part;
}

/* Notes which rules surely held on another part of the month. */
static void note_grounds(bijstand_decision *d, const view *part)
{
  if (!d->parts_differ)
    memset(d->elsewhere, 0, sizeof d->elsewhere);
  d->parts_differ = 1;
  for (int32_t i = 0; i < BIJSTAND_RULE_COUNT; i++)
    for (person p = 0; part->active[i] && p < part->slots; p++)
      d->elsewhere[i][p] |= part->ground[i][p] == MAY_YES;
}

/* --- another part of the month -------------------------------------------------------------------------------- */

enum { OUTCOMES_TO_TRY = 4 };

static int part_is_open(const struct month_part *part)
{
  return !truth_settled(part->right) || !num_settled(part->norm) || !num_settled(part->benefit);
}

static num join(num a, num b, uint64_t why)
{
  return num_made(a.low < b.low ? a.low : b.low, a.high > b.high ? a.high : b.high, why);
}

/* What a part may be when it is one of two; what stays open hangs on the questions of the part as it was. */
static struct month_part join_parts(const struct month_part *a, const struct month_part *b, const struct month_part *was)
{
  struct month_part part = { a->from > b->from ? a->from : b->from, a->until < b->until ? a->until : b->until,
                             truth_made(a->right.may | b->right.may, was->right.why),
                             join(a->norm, b->norm, was->norm.why), join(a->benefit, b->benefit, was->benefit.why) };
  return part;
}

static int part_is_narrower(const struct month_part *a, const struct month_part *than)
{
  return a->right.may != than->right.may || a->norm.low != than->norm.low || a->norm.high != than->norm.high ||
         a->benefit.low != than->benefit.low || a->benefit.high != than->benefit.high;
}

/* Works out the part of the month around a day, under what is being tried for it. */
static struct month_part run_part(bijstand_decision *d, view *v, int64_t day)
{
  memset(d->other.absent, 0, sizeof d->other.absent);
  run_day(d, &d->other, day);
  return part_of_view(v, &d->other);
}

/* The outcomes to try for the part that has just been worked out: shared by many rules, open, and it hangs on them. */
static int32_t outcomes_to_try(const view *part, int16_t *places, int32_t size)
{
  uint64_t why = part->outcome[PLACE_right].why | part->outcome[PLACE_norm].why | part->outcome[PLACE_benefit].why;
  int32_t n = 0;
  for (int32_t i = 0; i < bijstand_split_place_count && n < size; i++) {
    const struct place *place = &bijstand_split_place[i];
    const struct possible *o = &part->outcome[place->at];
    if ((bijstand_outcome_answer[place->outcome] & ANSWER_CORE) && o->low != o->high && (o->why & why & ~WHY_PARAMETER))
      places[n++] = place->at;
  }
  return n;
}

static void try_on_part(bijstand_decision *d, int32_t depth, int16_t place, int32_t yes)
{
  d->tried_on_part_count = depth + 1;
  d->tried_on_part[depth] = (struct tried){ place, yes };
}

/*
 * Narrows a part that is open by trying an outcome as no and as yes, and within each of them another one: no deeper than
 * TRIED_ON_PART. The part is as it was just worked out.
 */
static struct month_part explore_part(bijstand_decision *d, view *v, int64_t day, struct month_part part)
{
  int16_t places[OUTCOMES_TO_TRY];
  int32_t count = part_is_open(&part) ? outcomes_to_try(&d->other, places, OUTCOMES_TO_TRY) : 0;
  int32_t depth = d->tried_on_part_count, found = 0;
  for (int32_t i = 0; i < count && !found && depth < TRIED_ON_PART; i++) {
    struct month_part way[2], joined;
    for (int32_t yes = 0; yes < 2; yes++) {
      try_on_part(d, depth, places[i], yes);
      way[yes] = run_part(d, v, day);
    }
    joined = join_parts(&way[0], &way[1], &part);
    found = part_is_narrower(&joined, &part);
    for (int32_t yes = 0; found && yes < 2; yes++) {
      try_on_part(d, depth, places[i], yes);
      way[yes] = explore_part(d, v, day, run_part(d, v, day));
    }
    if (found)
      part = join_parts(&way[0], &way[1], &part);
  }
  d->tried_on_part_count = depth;
  return part;
}

/* The one date of birth that a part hangs on, in two where an age is reached on its day; 0 when there is no such one. */
static int birth_in_two(const view *part, struct assumption *parts)
{
  uint64_t why = part->outcome[PLACE_right].why | part->outcome[PLACE_norm].why | part->outcome[PLACE_benefit].why;
  struct assumption found[SPLIT_PARTS];
  int32_t births = 0, count = 0;
  for (int32_t i = 0; i < part->question_count; i++)
    if ((why >> i & 1) && part->question[i].fact == BIJSTAND_FACT_BIRTH_DATE) {
      count = bijstand_question_split(part, &part->question[i], found, SPLIT_PARTS);
      births++;
    }
  if (births != 1 || count != 2)
    return 0;
  memcpy(parts, found, 2 * sizeof parts[0]);
  return 1;
}

/*
 * What a part may be when somebody is of one age at its first day and of another at its last: whoever has his birthday within it
 * is as on the first day until then, and as on the last day from then on.
 */
static struct month_part explore_birth(bijstand_decision *d, view *v, struct month_part part)
{
  struct month_part joined = part;
  int first = 1;
  for (int32_t last_day = 0; last_day < 2; last_day++) {
    int64_t day = last_day ? part.until : part.from;
    struct assumption age[2];
    run_part(d, v, day);
    if (!birth_in_two(&d->other, age) || d->assumption_count == SPLITS_MAX)
      return part;
    for (int32_t i = 0; i < 2; i++) {
      struct month_part way;
      d->assumption[d->assumption_count++] = age[i];
      way = explore_part(d, v, day, run_part(d, v, day));
      d->assumption_count--;
      joined = first ? way : join_parts(&joined, &way, &part);
      first = 0;
    }
  }
  joined = join_parts(&joined, &joined, &part);
  joined.from = part.from;
  joined.until = part.until;
  return part_is_narrower(&joined, &part) ? joined : part;
}

static struct month_part another_part(bijstand_decision *d, view *v, int64_t day)
{
  struct month_part part = run_part(d, v, day);
  struct assumption age[2];
  take_absent(v, &d->other);
  if (v == &d->day)
    note_grounds(d, &d->other);
  if (part_is_open(&part) && birth_in_two(&d->other, age)) {
    struct month_part narrow = explore_birth(d, v, part);
    if (part_is_narrower(&narrow, &part))
      return narrow;
    run_part(d, v, day);
  }
  return explore_part(d, v, day, part);
}

static void run_month(bijstand_decision *d, view *v)
{
  int64_t day = v->month_first;
  v->part_count = 0;
  while (day <= v->month_last) {
    int of_the_day = v->since <= day && day <= v->until;
    struct month_part part = of_the_day ? part_of_view(v, v) : another_part(d, v, day);
    add_part(v, part);
    v->part[v->part_count - 1].until = part.until;
    day = part.until + 1;
  }
  view_walk(v, WALK_MONTH);
}

/* --- days of other months ------------------------------------------------------------------------------------- */

enum {
  STRETCHES_MAX = 400, /* looked at while there is no right */
  STRETCHES_OPEN = 12  /* while there may be one */
};

/* Whether there is a right on a day of another month; *until is how long that day is like those after it. */
static truth right_on(bijstand_decision *d, view *v, int64_t day, int64_t *until)
{
  truth right;
  run_day(d, &d->other, day);
  right = get_truth(&d->other, PLACE_right);
  right.why = questions_in(v, &d->other, right.why);
  *until = d->other.until;
  return right;
}

/*
 * Looks for the right from a day on, up to the month: until it surely is there, or may be where that is all that is asked. What
 * is not looked at any more may have begun there.
 */
static void look_for_right(bijstand_decision *d, view *v, int64_t day, int sure)
{
  struct right_elsewhere *found = &v->right_elsewhere;
  int32_t left = STRETCHES_MAX;
  for (int64_t until = day; day < v->month_first; day = until + 1) {
    truth right = left-- > 0 ? right_on(d, v, day, &until) : truth_open(0);
    found->why |= right.why;
    if (maybe(right) && found->may == BIJSTAND_NEVER) {
      found->may = day;
      left = left < STRETCHES_OPEN ? left : STRETCHES_OPEN;
    }
    if (sure && surely(right))
      found->surely = day;
    if (surely(right) || left <= 0 || (maybe(right) && !sure))
      return;
  }
}

/* Of a day that lies behind the month only that day is looked at. */
static void look_ahead(bijstand_decision *d, view *v, int64_t day)
{
  int64_t until;
  truth right = right_on(d, v, day, &until);
  v->right_elsewhere = (struct right_elsewhere){ maybe(right) ? day : BIJSTAND_NEVER, surely(right) ? day : BIJSTAND_NEVER,
                                                 right.why };
}

/*
 * A right can be granted from a day of another month: then the law and the facts of that day, and of those after it, say when
 * it began. Days of which no law is known count as the month does.
 */
static void run_start(bijstand_decision *d, view *v)
{
  num start = get_num(v, PLACE_start_day);
  v->right_elsewhere = (struct right_elsewhere){ BIJSTAND_NEVER, BIJSTAND_NEVER, 0 };
  if (num_settled(start) && start.low > v->month_last) {
    if (start.low <= DAY_LAST)
      look_ahead(d, v, start.low);
  } else if (start.low < DAY_FIRST) {
    v->right_elsewhere.may = start.low;
    if (num_settled(start) && surely(v->part[0].right))
      v->right_elsewhere.surely = start.low;
  } else
    look_for_right(d, v, start.low, num_settled(start));
  if (!num_settled(start) && start.high >= DAY_FIRST)
    look_for_right(d, v, start.high, 1);
}

void bijstand_decision_walk(bijstand_decision *d, view *v, uint32_t answers)
{
  static const struct { uint32_t answer; int32_t walk; } walks[] = {
    { ANSWER_ASIDE, WALK_ASIDE },
    { ANSWER_INTAKE, WALK_INTAKE },
    { ANSWER_MEASURES, WALK_MEASURES },
    { ANSWER_ACTIVATION, WALK_ACTIVATION }
  };
  if (answers & ANSWER_ASIDE)
    run_start(d, v);
  for (size_t i = 0; i < sizeof walks / sizeof walks[0]; i++)
    if (answers & walks[i].answer)
      view_walk(v, walks[i].walk);
}

static int walk_routed(view *v, uint32_t answers)
{
  view_walk_routed(v, WALK_ELIGIBILITY);
  v->part_count = 1;
  v->part[0] = part_of_view(v, v);
  if (v->since > v->month_first || v->until < v->month_last || part_is_open(&v->part[0]))
    return 0;
  view_walk_routed(v, WALK_MONTH);
  v->right_elsewhere = (struct right_elsewhere){ BIJSTAND_NEVER, BIJSTAND_NEVER, 0 };
  if (answers & ANSWER_ASIDE)
    view_walk_routed(v, WALK_ASIDE);
  return 1;
}

int bijstand_decision_record(view *v, const struct recorder *recorder, uint32_t answers)
{
  int whole;
  v->stands_on = NULL;
  memset(v->outcome, 0, sizeof v->outcome);
  memset(v->absent, 0, sizeof v->absent);
  v->recorder = recorder;
  whole = walk_routed(v, answers);
  v->recorder = NULL;
  return whole && recorder->route->sound;
}

void bijstand_decision_run_core(bijstand_decision *d, view *v)
{
  memset(v->absent, 0, sizeof v->absent);
  precedent_walk(v);
  run_month(d, v);
}

void bijstand_decision_run(bijstand_decision *d, view *v)
{
  bijstand_decision_prepare(d, v, d->date);
  bijstand_decision_run_core(d, v);
  bijstand_decision_walk(d, v, d->answering);
}
