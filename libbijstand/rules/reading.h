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

#include "rules/lanes.h"

/* --- facts --------------------------------------------------------------------------------------------------- */

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

/* --- parameters ---------------------------------------------------------------------------------------------- */

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

/* --- days ---------------------------------------------------------------------------------------------------- */

/* The day of the view, which may be another part of the month than the one asked after; and that of the decision. */
static inline num today(view *v)
{
  v->read[READ_DAY] = 1;
  return num_exact(v->day);
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

/* --- ages of the adults -------------------------------------------------------------------------------------- */

/* The date of birth of somebody of whom only an age is read: of an adult the age is what the step hangs on. */
static inline num birth_for_age(view *v, person p, bijstand_parameter age)
{
  if (p >= OTHERS)
    return birth_date(v, p);
  v->read[READ_AGE + p * BIJSTAND_PARAMETER_COUNT + age] = 1;
  return look_at_num(v, v->base[p] + AT_birth_date, p, BIJSTAND_FACT_BIRTH_DATE);
}

/* Whether somebody has reached the age that a parameter names (0.3 of the act's reading: on the birthday itself). */
#define reached(v, p, age) view_person_reached(v, p, P_##age)
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

/* The same on the first day of the month: for all of the month, also when the birthday is in it. */
#define reached_before_month(v, p, age) view_person_reached_before_month(v, p, P_##age)
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
