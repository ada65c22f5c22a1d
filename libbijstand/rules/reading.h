/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reading: what a rule is written with, besides the operators of base/possible.h. Rules read the view only through the
 * functions below and through the names printed from the tables:
 *
 *   nationality(v, p)            a fact of person p, as truth, code or num
 *   home_tenure(v)               a fact of the case
 *   couple(v), entitled(v, p)    an outcome
 *   amount(v, norm_single_adult) a parameter
 *
 * What is not known turns up as possibilities with a question. Whatever compares a date with the day also notes until when
 * the answer holds, so that a month is cut where the law cuts it and nowhere else.
 */
#ifndef BIJSTAND_RULES_READING_H
#define BIJSTAND_RULES_READING_H

#include "rules/view.h"
#ifdef LANE_ROUTED
#include "rules/routed.h"
#endif

/* --- facts --------------------------------------------------------------------------------------------------- */

/* The bit of a question in a why; adds the question to the view when it is new. */
uint64_t view_question(view *v, int32_t cell, int32_t slot, bijstand_fact fact);

/*
 * Of the questions from number 'asked' on, which came up in one rule, keeps those that its outcome hangs on: a fact that
 * was read behind a closed gate is not asked, and there are numbers for the questions of the whole case.
 */
void view_keep_questions(view *v, int32_t asked, int32_t place);

struct possible view_unknown(view *v, int32_t cell, int32_t slot, bijstand_fact fact);

/*
 * In the known lane (see base/possible.h) a value is taken as it is; what is not settled is noted, and then the step is
 * taken again among possibilities.
 */
#ifdef LANE_ROUTED
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  (void)slot;
  (void)fact;
  v->open |= v->cell[cell] < 0;
  if (!v->open)
    route_pin_cell(v, cell);
  return truth_known(v->cell[cell] & 1);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  if (!v->open && routed_input(v, cell) > 0)
    return route_code(v->recorder->route, routed_input(v, cell) - 1, value);
  return (code){ 0, UINT32_C(1) << (value & 31) };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value <= CELL_NARROWED;
  if (!v->open && routed_input(v, cell) > 0)
    return route_num(v->recorder->route, routed_input(v, cell) - 1, value);
  return num_exact(value <= CELL_NARROWED ? 0 : value);
}
#elif defined LANE_KNOWN
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  v->read[cell] = 1;
  return truth_known(value & 1);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value < 0;
  v->read[cell] = 1;
  return (code){ 0, UINT32_C(1) << (value & 31) };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int64_t value = v->cell[cell];
  (void)slot;
  (void)fact;
  v->open |= value <= CELL_NARROWED;
  return num_exact(value <= CELL_NARROWED ? 0 : value); /* a number that can be counted with */
}
#else
static inline truth read_truth(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  v->read[cell] = 1;
  if (v->cell[cell] >= 0)
    return truth_known((int)v->cell[cell]);
  return truth_open(view_unknown(v, cell, slot, fact).why);
}

static inline code read_code(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  struct possible p;
  v->read[cell] = 1;
  if (v->cell[cell] >= 0)
    return (code){ 0, UINT32_C(1) << v->cell[cell] };
  p = view_unknown(v, cell, slot, fact);
  return (code){ p.why, (uint32_t)p.low };
}

static inline num look_at_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  struct possible p;
  if (v->cell[cell] > CELL_NARROWED)
    return num_exact(v->cell[cell]);
  p = view_unknown(v, cell, slot, fact);
  return num_between(p.low, p.high, p.why);
}
#endif

static inline num read_num(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  v->read[cell] = 1;
  return look_at_num(v, cell, slot, fact);
}

#define FACT_CASE_TRUTH(name, place, number) \
  static inline truth name(view *v) { return read_truth(v, place, -1, number); }
#define FACT_CASE_CODE(name, place, number) \
  static inline code name(view *v) { return read_code(v, place, -1, number); }
#define FACT_CASE_NUM(name, place, number) \
  static inline num name(view *v) { return read_num(v, place, -1, number); }
#define FACT_PERSON_TRUTH(name, place, number) \
  static inline truth name(view *v, person p) { return read_truth(v, v->base[p] + place, p, number); }
#define FACT_PERSON_CODE(name, place, number) \
  static inline code name(view *v, person p) { return read_code(v, v->base[p] + place, p, number); }
#define FACT_PERSON_NUM(name, place, number) \
  static inline num name(view *v, person p) { return read_num(v, v->base[p] + place, p, number); }
#define FACT_COUNTS(n_case, n_shared, n_person)
#include "facts.access"
#undef FACT_CASE_TRUTH
#undef FACT_CASE_CODE
#undef FACT_CASE_NUM
#undef FACT_PERSON_TRUTH
#undef FACT_PERSON_CODE
#undef FACT_PERSON_NUM
#undef FACT_COUNTS

#include "facts.codes"

/* --- outcomes ------------------------------------------------------------------------------------------------ */

static inline void put_truth(view *v, int32_t place, truth t)
{
  v->outcome[place] = (struct possible){ t.may == MAY_YES, maybe(t), t.why };
}

static inline truth get_truth(const view *v, int32_t place)
{
  const struct possible *o = &v->outcome[place];
  return (truth){ o->why, (o->low == 0 ? (uint32_t)MAY_NO : 0u) | (o->high == 1 ? (uint32_t)MAY_YES : 0u) };
}

static inline void put_code(view *v, int32_t place, code c)
{
  v->outcome[place] = (struct possible){ c.set, c.set, c.why };
}

static inline code get_code(const view *v, int32_t place)
{
  return (code){ v->outcome[place].why, (uint32_t)v->outcome[place].low };
}

static inline void put_num(view *v, int32_t place, num n)
{
  v->outcome[place] = (struct possible){ n.low, n.high, n.why };
}

static inline num get_num(const view *v, int32_t place)
{
  const struct possible *o = &v->outcome[place];
  return (num){ o->low, o->high, o->why };
}

/* What a rule reads of an outcome; in the known lane that it is not settled is noted. */
#ifdef LANE_ROUTED
#define TAKEN_TRUTH(t) truth_known(maybe(t))
#define TAKEN_CODE(c) routed_code(c)
#define TAKEN_NUM(n) routed_num(n)
#define NOTE_OPEN(condition) v->open |= (condition)
#elif defined LANE_KNOWN
#define TAKEN_TRUTH(t) truth_known(maybe(t))
#define TAKEN_CODE(c) (code){ 0, (c).set }
#define TAKEN_NUM(n) num_exact((n).low)
#define NOTE_OPEN(condition) v->open |= (condition)
#else
#define TAKEN_TRUTH(t) (t)
#define TAKEN_CODE(c) (c)
#define TAKEN_NUM(n) (n)
#define NOTE_OPEN(condition) (void)(condition)
#endif

/* What comes of the parts of a month, which are read as they are. */
static inline truth truth_of_parts(view *v, truth t)
{
  (void)v;
  NOTE_OPEN(!truth_settled(t));
  return t;
}

static inline num num_of_parts(view *v, num n)
{
  (void)v;
  NOTE_OPEN(!num_settled(n));
  return n;
}

static inline truth outcome_truth(view *v, int32_t place)
{
  v->read[READ_OUTCOME + place] = 1;
  NOTE_OPEN(v->outcome[place].low != v->outcome[place].high);
  return TAKEN_TRUTH(get_truth(v, place));
}

static inline code outcome_code(view *v, int32_t place)
{
  v->read[READ_OUTCOME + place] = 1;
  NOTE_OPEN(!code_settled(get_code(v, place)));
  return TAKEN_CODE(get_code(v, place));
}

static inline num outcome_num(view *v, int32_t place)
{
  v->read[READ_OUTCOME + place] = 1;
  NOTE_OPEN(v->outcome[place].low != v->outcome[place].high);
  return TAKEN_NUM(get_num(v, place));
}

#define OUTCOME_CASE_TRUTH(name, NAME, place) \
  static inline truth name(view *v) { return outcome_truth(v, PLACE_##name); }
#define OUTCOME_CASE_CODE(name, NAME, place) \
  static inline code name(view *v) { return outcome_code(v, PLACE_##name); }
#define OUTCOME_CASE_NUM(name, NAME, place) \
  static inline num name(view *v) { return outcome_num(v, PLACE_##name); }
#define OUTCOME_PERSON_TRUTH(name, NAME, place) \
  static inline truth name(view *v, person p) { return outcome_truth(v, PLACE_##name + p); }
#define OUTCOME_PERSON_CODE(name, NAME, place) \
  static inline code name(view *v, person p) { return outcome_code(v, PLACE_##name + p); }
#define OUTCOME_PERSON_NUM(name, NAME, place) \
  static inline num name(view *v, person p) { return outcome_num(v, PLACE_##name + p); }
#define OUTCOME_PLACES(count)
#include "outcomes.access"
#undef OUTCOME_CASE_TRUTH
#undef OUTCOME_CASE_CODE
#undef OUTCOME_CASE_NUM
#undef OUTCOME_PERSON_TRUTH
#undef OUTCOME_PERSON_CODE
#undef OUTCOME_PERSON_NUM
#undef OUTCOME_PLACES

#include "outcomes.codes"

/* --- who ----------------------------------------------------------------------------------------------------- */

/* Whether there is a person in the role of partner; whether he is the applicant's spouse is the outcome couple. */
static inline truth partner_present(const view *v) { return truth_known(v->number_of[PARTNER] >= 0); }
static inline person last_adult(const view *v) { return v->number_of[PARTNER] >= 0 ? PARTNER : APPLICANT; }
static inline int is_child(const view *v, person p) { return v->role[p] == BIJSTAND_ROLE_CHILD; }

/* Whether a condition holds for the applicant or, in a couple, for the partner: any of them, each of them. */
#define FOR_ADULTS(v, p) for (person p = APPLICANT; p <= last_adult(v); p++)
#define FOR_CHILDREN(v, p) for (person p = first_of_others(v, OTHERS); p < (v)->slots; p++) if (is_child(v, p))
#define FOR_OTHERS(v, p) \
  for (person p = first_of_others(v, (v)->number_of[PARTNER] >= 0 ? PARTNER : OTHERS); p < (v)->slots; p++)
static inline person first_of_others(view *v, person first)
{
  v->read[READ_OTHERS] = 1;
  return first;
}

/* Whose statements a fact has in the dossier; and whether that is nobody. */
static inline int32_t number_in_dossier(const view *v, person p) { return p == THE_CASE ? BIJSTAND_CASE : v->number_of[p]; }
static inline int nobody(const view *v, person p) { return p != THE_CASE && v->number_of[p] < 0; }

/* The statements of a fact in the dossier: *first == *last when there is none. */
void view_statements(view *v, person p, bijstand_fact fact, int32_t *first, int32_t *last);

/* Whether the dossier says anything of a fact by the day (THE_CASE: of a fact of the case), be it that it is unknown. */
truth view_stated(view *v, person p, bijstand_fact fact);

/* --- parameters ---------------------------------------------------------------------------------------------- */

num view_absent(view *v, bijstand_parameter parameter);

/* What the facts leave open for another reason than a cell that is not known. */
static inline truth truth_left_open(view *v, uint64_t why)
{
  v->open = 1;
  return truth_open(why);
}

static inline num num_left_between(view *v, int64_t low, int64_t high, uint64_t why)
{
  v->open = 1;
  return num_between(low, high, why);
}

/* On a route what is open ends the route: until then it is some number, of no quantity. */
#ifdef LANE_ROUTED
#define view_absent(v, parameter) (view_absent(v, parameter), num_exact(1))
#define truth_left_open(v, why) (truth_left_open(v, 0), truth_no())
#define num_left_between(v, low, high, why) (num_left_between(v, 0, 0, 0), num_exact(0))
#endif

static inline num parameter_num(view *v, bijstand_parameter parameter)
{
  int64_t value = v->parameter[parameter];
  return value != BIJSTAND_UNKNOWN ? num_exact(value) : view_absent(v, parameter);
}

#define PARAMETER_NAME(name, NAME, type) enum { P_##name = BIJSTAND_PARAMETER_##NAME };
#include "parameters.access"
#undef PARAMETER_NAME
#include "parameters.codes"

/* The value of a parameter on the day: an amount, a share, a number of days or months. */
#define amount(v, name) parameter_num(v, P_##name)
/* The same, or another number where the parameter has no value on the day. */
#define amount_or(v, name, otherwise) \
  ((v)->parameter[P_##name] != BIJSTAND_UNKNOWN ? num_exact((v)->parameter[P_##name]) : (otherwise))
static inline truth parameter_truth(view *v, bijstand_parameter parameter)
{
  int64_t value = v->parameter[parameter];
  return value != BIJSTAND_UNKNOWN ? truth_known((int)value) : truth_open(view_absent(v, parameter).why);
}

/* The value of a parameter; where it has none on the day, any value from that of another parameter on. */
static inline num parameter_from(view *v, bijstand_parameter parameter, bijstand_parameter least)
{
  int64_t low = v->parameter[least];
  num value = parameter_num(v, parameter);
  return num_made(low > value.low ? low : value.low, low > value.high ? low : value.high, value.why);
}
#define amount_from(v, name, least_name) \
  ((v)->parameter[P_##name] != BIJSTAND_UNKNOWN ? amount(v, name) : parameter_from(v, P_##name, P_##least_name))

/* A parameter that is a yes or a no. */
#define allowed(v, name) parameter_truth(v, P_##name)
/* A condition that holds only where the parameter has a value on the day, and is looked at nowhere else. */
#define where_covered(v, name, condition) \
  ((v)->parameter[P_##name] != BIJSTAND_UNKNOWN ? (condition) : truth_no())
/*
 * A condition that is looked at only where another may hold: like when, and no parameter of it is missed where it
 * does not matter.
 */
#ifdef LANE_KNOWN
#define where(gate, condition) when(gate, condition)
#else
#define where(gate, condition) (maybe(gate) ? when(gate, condition) : truth_no())
#endif
/* A number that is looked up only where a condition may hold; another one where it does not. */
#ifdef LANE_KNOWN
#define where_num(condition, number, otherwise) select_num(condition, number, otherwise)
#else
#define where_num(condition, number, otherwise) \
  select_num(condition, maybe(condition) ? (number) : num_exact(0), otherwise)
#endif
/* Whether the parameter has a value on the day. */
#define covered(v, name) truth_known((v)->parameter[P_##name] != BIJSTAND_UNKNOWN)

static inline code parameter_code(view *v, bijstand_parameter parameter)
{
  int64_t value = v->parameter[parameter];
  if (value != BIJSTAND_UNKNOWN)
    return (code){ 0, UINT32_C(1) << value };
  return (code){ view_absent(v, parameter).why, UINT32_MAX };
}

/* A parameter that is a choice between named ways. */
#define choice(v, name) parameter_code(v, P_##name)

/* Whether the parameter has a value on another day: whether what it belongs to was law then. */
truth view_covered_on(const view *v, bijstand_parameter parameter, num day);

/* The value of a parameter on another day, one that is known: what the law of that day says. */
num view_amount_on(view *v, bijstand_parameter parameter, num day);

/* The same, or where none was read what is suspected to have held then; without that, any amount. */
num view_suspected_on(const view *v, bijstand_parameter parameter, num day);

/* --- days ---------------------------------------------------------------------------------------------------- */

/* A number both ends of which are worked on apart; on a route such a number is the same for all cases. */
#ifdef LANE_ROUTED
#define pinned(n) route_pinned(n)
#else
#define pinned(n) (n)
#endif

static inline num today(view *v)
{
  v->read[READ_DAY] = 1;
  return num_exact(v->day);
}

/* The day that was asked after, of which the view may be another part of the month; and the day of the decision. */
static inline num day_of_question(view *v)
{
  v->read[READ_DAY] = 1;
  return num_exact(v->asked_of);
}

static inline num decision_day(view *v)
{
  v->read[READ_DAY] = 1;
  return num_exact(v->decided_on);
}

/* Notes that something changes on a day: the view holds only up to the day before, or from that day on. */
static inline void view_changes_on(view *v, int64_t day)
{
  if (day <= v->day) {
    if (day > v->since)
      v->since = day;
  } else if (day <= v->until)
    v->until = day - 1;
}

/* Whether a day has come. */
static inline truth begun(view *v, num on)
{
  num day = pinned(on);
  v->read[READ_DAY] |= day.low > BIJSTAND_EVER && day.low < BIJSTAND_NEVER;
  view_changes_on(v, day.low);
  if (day.high != day.low)
    view_changes_on(v, day.high);
  return truth_made((day.low <= v->day ? MAY_YES : 0u) | (day.high > v->day ? MAY_NO : 0u), day.why);
}

/* Whether a day has gone by. */
static inline truth over(view *v, num on)
{
  num day = pinned(on);
  return begun(v, num_made(day.low + 1, day.high + 1, day.why));
}

/* Whether an event has a day at all (BIJSTAND_NEVER: it has not taken place). */
static inline truth taken_place(num day)
{
  return below(day, num_exact(BIJSTAND_NEVER));
}

/* So many months, or days, after a day; a day that the calendar does not reach is BIJSTAND_NEVER. */
static inline num months_after(num from, num count)
{
  num day = pinned(from), months = pinned(count);
  return num_made(bijstand_date_months_later(day.low, (int32_t)months.low),
                  bijstand_date_months_later(day.high, (int32_t)months.high), day.why | months.why);
}

static inline num months_before(num from, num count)
{
  num day = pinned(from), months = pinned(count);
  return num_made(bijstand_date_months_later(day.low, -(int32_t)months.high),
                  bijstand_date_months_later(day.high, -(int32_t)months.low), day.why | months.why);
}

static inline num days_after(num from, num count)
{
  num day = pinned(from), days = pinned(count);
  return num_made(day.low >= BIJSTAND_NEVER - days.low ? BIJSTAND_NEVER : day.low + days.low,
                  day.high >= BIJSTAND_NEVER - days.high ? BIJSTAND_NEVER : day.high + days.high, day.why | days.why);
}

static inline num days_before(num from, num count)
{
  num day = pinned(from), days = pinned(count);
  return num_made(day.low >= BIJSTAND_NEVER ? BIJSTAND_NEVER : day.low - days.high,
                  day.high >= BIJSTAND_NEVER ? BIJSTAND_NEVER : day.high - days.low, day.why | days.why);
}

/* The last day of the month of a day. */
static inline num month_end_of(num on)
{
  num day = pinned(on);
  return num_made(bijstand_date_month_end(day.low), bijstand_date_month_end(day.high), day.why);
}

/* The later of two days; a second one that is not there (BIJSTAND_NEVER) is left aside. */
static inline num later_if_any(num day, num other)
{
  return select_num(taken_place(other), most(day, other), day);
}

/* The day on which somebody reaches an age in months. */
num view_reaches(num birth, num months);

/* Whether somebody has reached the age that a parameter names (0.3 of the act's reading: on the birthday itself). */
truth view_reached(view *v, num birth, bijstand_parameter age);
#define reached(v, p, age) view_person_reached(v, p, P_##age)
static inline truth view_person_reached(view *v, person p, bijstand_parameter age);

/* Whether an adult has reached an age, of which the pension age is one: 1 or 0, or -1 when it is not so for all of the month. */
int32_t view_age_in_month(view *v, person p, bijstand_parameter age);

/* The same on the first day of the month: for all of the month, also when the birthday is in it. */
truth view_reached_before_month(view *v, num birth, bijstand_parameter age);
#define reached_before_month(v, p, age) view_person_reached_before_month(v, p, P_##age)
static inline truth view_person_reached_before_month(view *v, person p, bijstand_parameter age);

/* Whether somebody has reached pension age (AOW 7a). */
truth view_reached_pension(view *v, num birth);
static inline truth view_person_reached_pension(view *v, person p);

/* The same on the first day of the month. */
truth view_reached_pension_before_month(view *v, num birth);
static inline truth view_person_reached_pension_before_month(view *v, person p);

/* The day on which somebody reaches pension age; BIJSTAND_NEVER when the table does not reach so far. */
num view_pension_day(view *v, num birth);

/* --- history ------------------------------------------------------------------------------------------------- */

/*
 * Each holds for a fact of a person, or of the case (THE_CASE); the code of a truth is 1 << 0 or 1 << 1.
 */

/* The last day, up to the day itself, on which a fact had one of some codes; BIJSTAND_EVER when it never had. */
num view_last_day_with(view *v, person p, bijstand_fact fact, uint32_t codes);

/* The first day of the stretch up to the day itself on which a truth has held; BIJSTAND_NEVER when it does not. */
num view_held_since(view *v, person p, bijstand_fact fact);

/* The same, or where it does not hold on the day itself the first day on which the dossier says that it will. */
num view_holds_from(view *v, person p, bijstand_fact fact);

/*
 * The last day of the stretch from the day itself on which a truth holds, as far as the dossier reaches;
 * BIJSTAND_NEVER when nothing ends it, the day before when it does not hold.
 */
num view_held_until(view *v, person p, bijstand_fact fact);

/* Calendar months before the month of the day in which a fact had one of some codes on some day. */
num view_months_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from);

/*
 * The first day of the last statement before a day, one that is known, that gave a fact one of some codes: of facts each
 * statement of which is an event. BIJSTAND_NEVER when there is none.
 */
num view_stated_before(view *v, person p, bijstand_fact fact, uint32_t codes, num day);

/* The first day, from a day on, on which a fact had one of some codes; BIJSTAND_NEVER when it never had. */
num view_first_day_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from);

/* Calendar months from the month of a day up to the one before that of the view; none before the day has come. */
num view_months_since(const view *v, num day);

/*
 * The sum of an amount a month over the calendar months from a day up to the one before that of the view: of each month
 * what held on its first day, and of that no more than a ceiling.
 */
num view_total_of_months(view *v, person p, bijstand_fact fact, int64_t from, num ceiling);

/* Days from one day to another, both included, on which a truth held. */
num view_days_with(view *v, person p, bijstand_fact fact, int64_t from, int64_t until);

/* Whether the first day of a stretch counts, and the day after its last. */
struct edge_days { truth first, after; };

/* Days that count: from a day on in all, in the last stretch without a break; and whether the day itself does. */
struct days_counted { num in_all, unbroken; truth last; };

/*
 * Counts the days up to the day itself on which a truth held, edges as said. On a day that counts, the view holds for
 * that day alone.
 */
struct days_counted view_days_counted(view *v, person p, bijstand_fact fact, num from, struct edge_days edges);

/* The first day of the statement that holds; BIJSTAND_EVER when it has no date, BIJSTAND_NEVER when there is none. */
num view_stated_on(view *v, person p, bijstand_fact fact);

/* Puts what is being tried for an outcome at one of these places there, where the facts leave it open. */
void view_try(view *v, int32_t place, int32_t width);

/* --- the known lane ------------------------------------------------------------------------------------------ */

#ifdef LANE_KNOWN
static inline truth settled_truth(view *v, truth t)
{
  v->open |= !truth_settled(t);
  return truth_known(maybe(t));
}

static inline num settled_num(view *v, num n)
{
  v->open |= !num_settled(n);
  return num_exact(n.low);
}

static inline struct days_counted settled_days(view *v, struct days_counted d)
{
  return (struct days_counted){ settled_num(v, d.in_all), settled_num(v, d.unbroken), settled_truth(v, d.last) };
}

/* What the dossier tells of a fact, in time; on a route the fact is the same for all cases. */
#ifdef LANE_ROUTED
#define HISTORY_OF(v, p, fact) routed_pin_fact(v, p, fact)
#define BIRTH_FOR(v, birth, age) routed_birth(v, birth, age)
#define OTHERWISE(from, n) route_other(from, (n).low)
#define AT_HAND(n) num_exact((n).low)
#else
#define HISTORY_OF(v, p, fact) (void)0
#define BIRTH_FOR(v, birth, age) (birth)
#define OTHERWISE(from, n) (n)
#define AT_HAND(n) (n)
#endif

#define view_amount_on(v, parameter, day) settled_num(v, view_amount_on(v, parameter, pinned(day)))
#define view_suspected_on(v, parameter, day) settled_num(v, view_suspected_on(v, parameter, pinned(day)))
#define view_covered_on(v, parameter, day) settled_truth(v, view_covered_on(v, parameter, pinned(day)))
#define view_days_counted(v, p, fact, from, edges) \
  (HISTORY_OF(v, p, fact), settled_days(v, view_days_counted(v, p, fact, pinned(from), edges)))
#define view_days_with(v, p, fact, from, until) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_days_with(v, p, fact, from, until)))
#define view_first_day_with(v, p, fact, codes, from) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_first_day_with(v, p, fact, codes, from)))
#define view_held_since(v, p, fact) (HISTORY_OF(v, p, fact), settled_num(v, view_held_since(v, p, fact)))
#define view_held_until(v, p, fact) (HISTORY_OF(v, p, fact), settled_num(v, view_held_until(v, p, fact)))
#define view_holds_from(v, p, fact) (HISTORY_OF(v, p, fact), settled_num(v, view_holds_from(v, p, fact)))
#define view_last_day_with(v, p, fact, codes) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_last_day_with(v, p, fact, codes)))
#define view_months_with(v, p, fact, codes, from) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_months_with(v, p, fact, codes, from)))
#define view_months_since(v, day) view_months_since(v, pinned(day))
#define view_pension_day(v, birth) OTHERWISE(birth, settled_num(v, view_pension_day(v, AT_HAND(birth))))
#define view_reaches(birth, months) view_reaches(pinned(birth), pinned(months))
#define view_reached(v, birth, age) settled_truth(v, view_reached(v, BIRTH_FOR(v, birth, age), age))
#define view_reached_before_month(v, birth, age) view_reached_before_month(v, BIRTH_FOR(v, birth, age), age)
#define view_reached_pension(v, birth) \
  settled_truth(v, view_reached_pension(v, BIRTH_FOR(v, birth, BIJSTAND_PARAMETER_PENSION_AGE)))
#define view_reached_pension_before_month(v, birth) \
  view_reached_pension_before_month(v, BIRTH_FOR(v, birth, BIJSTAND_PARAMETER_PENSION_AGE))
#define view_stated_before(v, p, fact, codes, day) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_stated_before(v, p, fact, codes, pinned(day))))
#define view_stated_on(v, p, fact) (HISTORY_OF(v, p, fact), view_stated_on(v, p, fact))
#define view_total_of_months(v, p, fact, from, ceiling) \
  (HISTORY_OF(v, p, fact), settled_num(v, view_total_of_months(v, p, fact, from, pinned(ceiling))))
#endif

/* --- ages of the adults -------------------------------------------------------------------------------------- */

/* The date of birth of somebody of whom only an age is read: of an adult the age is what the step hangs on. */
static inline num birth_for_age(view *v, person p, bijstand_parameter age)
{
  if (p >= OTHERS)
    return birth_date(v, p);
  v->read[READ_AGE + p * BIJSTAND_PARAMETER_COUNT + age] = 1;
  return look_at_num(v, v->base[p] + AT_birth_date, p, BIJSTAND_FACT_BIRTH_DATE);
}

static inline truth view_person_reached(view *v, person p, bijstand_parameter age)
{
  num birth = birth_for_age(v, p, age);
  return view_reached(v, birth, age);
}

static inline truth view_person_reached_pension(view *v, person p)
{
  num birth = birth_for_age(v, p, BIJSTAND_PARAMETER_PENSION_AGE);
  return view_reached_pension(v, birth);
}

static inline truth view_person_reached_before_month(view *v, person p, bijstand_parameter age)
{
  num birth = birth_for_age(v, p, age);
  return view_reached_before_month(v, birth, age);
}

static inline truth view_person_reached_pension_before_month(view *v, person p)
{
  num birth = birth_for_age(v, p, BIJSTAND_PARAMETER_PENSION_AGE);
  return view_reached_pension_before_month(v, birth);
}

#endif
