/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a view answers when it is asked something that is not simply a cell: a fact that is not known, a parameter
 * without a value, an age on a day.
 */
#include "rules/reading.h"

/* --- what is not known --------------------------------------------------------------------------------------- */

/* What a fact may be before anything is stated: of an enum the set of all codes. */
struct domain {
  int64_t low, high;
};
#define ALL_CODES(type, high) ((INT64_C(2) << ((type) == BIJSTAND_TYPE_ENUM ? (high) : 0)) - 1)
#define BIJSTAND_FACT_ROW(number, NAME, name, scope, roles, type, values, unit, low, high, ...) \
  { (type) == BIJSTAND_TYPE_ENUM ? ALL_CODES(type, high) : (low), \
    (type) == BIJSTAND_TYPE_ENUM ? ALL_CODES(type, high) : (high) },
static const struct domain domain_of[BIJSTAND_FACT_COUNT] = {
#include "facts.def"
};

/* A question of the history of a fact has no cell of its own: its cell is a number below nil. */
static int32_t place_of_question(const view *v, int32_t cell)
{
  if (cell >= 0)
    return v->asked[cell] - 1;
  for (int32_t i = 0; i < v->question_count; i++)
    if (v->question[i].cell == cell)
      return i;
  return -1;
}

static void number_question(view *v, int32_t cell, int32_t place)
{
  if (cell >= 0)
    v->asked[cell] = (uint8_t)(place + 1);
}

uint64_t view_question(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  int32_t i = place_of_question(v, cell);
  if (i < 0 && v->question_count == QUESTIONS_MAX)
    return UINT64_C(1) << QUESTION_CROWD;
  if (i < 0) {
    i = v->question_count++;
    v->question[i] = (struct question){ cell, slot, fact };
    number_question(v, cell, i);
  }
  return UINT64_C(1) << i;
}

void view_forget_questions(view *v)
{
  for (int32_t i = 0; i < v->question_count; i++)
    number_question(v, v->question[i].cell, -1);
  v->question_count = 0;
}

void view_keep_questions(view *v, int32_t asked, int32_t place)
{
  uint64_t why = v->outcome[place].why, same = WHY_PARAMETER | (UINT64_C(1) << QUESTION_CROWD) | ((UINT64_C(1) << asked) - 1);
  uint64_t kept = why & same;
  int32_t next = asked;
  for (int32_t i = asked; i < v->question_count; i++) {
    if (!(why >> i & 1)) {
      number_question(v, v->question[i].cell, -1);
      continue;
    }
    number_question(v, v->question[i].cell, next);
    v->question[next] = v->question[i];
    kept |= UINT64_C(1) << next++;
  }
  v->question_count = next;
  v->outcome[place].why = kept;
}

struct possible view_unknown(view *v, int32_t cell, int32_t slot, bijstand_fact fact)
{
  uint64_t why = view_question(v, cell, slot, fact);
  if (v->cell[cell] == CELL_NARROWED)
    for (int32_t i = v->narrowed_count; i-- > 0;)
      if (v->narrowed[i].cell == cell)
        return (struct possible){ v->narrowed[i].low, v->narrowed[i].high, why };
  return (struct possible){ domain_of[fact].low, domain_of[fact].high, why };
}

num view_absent(view *v, bijstand_parameter parameter)
{
  v->absent[parameter] = v->read[READ_ABSENT] = 1;
  v->open = 1;
  return num_between(1, LAW_MAX, WHY_PARAMETER);
}

truth view_covered_on(const view *v, bijstand_parameter parameter, num day)
{
  struct bijstand_amount found;
  if (day.low >= BIJSTAND_NEVER)
    return truth_no();
  if (bijstand_rulebook_find(v->rulebook, parameter, day.low, BIJSTAND_AMOUNT_ANSWERS, &found) != BIJSTAND_OK)
    return truth_no();
  if (found.until < day.high)
    return truth_open(day.why);
  return truth_known(found.value != BIJSTAND_UNKNOWN);
}

static int64_t amount_on(const view *v, bijstand_parameter parameter, num day, uint32_t statuses)
{
  struct bijstand_amount found;
  if (day.low != day.high || bijstand_rulebook_find(v->rulebook, parameter, day.low, statuses, &found) != BIJSTAND_OK ||
      found.currency == BIJSTAND_CURRENCY_NLG)
    return BIJSTAND_UNKNOWN;
  return found.value;
}

num view_amount_on(view *v, bijstand_parameter parameter, num day)
{
  int64_t value = amount_on(v, parameter, day, BIJSTAND_AMOUNT_ANSWERS);
  return value != BIJSTAND_UNKNOWN ? num_exact(value) : view_absent(v, parameter);
}

num view_suspected_on(const view *v, bijstand_parameter parameter, num day)
{
  int64_t value = amount_on(v, parameter, day, BIJSTAND_AMOUNT_ANSWERS | BIJSTAND_AMOUNT_UNVERIFIED);
  return value != BIJSTAND_UNKNOWN ? num_exact(value) : num_between(1, LAW_MAX, WHY_PARAMETER);
}

truth view_stated(view *v, person p, bijstand_fact fact)
{
  int32_t first, last;
  if (nobody(v, p))
    return truth_no();
  view_statements(v, p, fact, &first, &last);
  return truth_known(first < last && bijstand_dossier_holding(v->dossier, first, last, v->day, v->known_on) >= 0);
}

void view_try(view *v, int32_t place, int32_t width)
{
  for (int32_t i = 0; i < v->tried_count; i++) {
    struct possible *o = &v->outcome[v->tried[i].place];
    if (v->tried[i].place >= place && v->tried[i].place < place + width && o->low != o->high)
      *o = (struct possible){ v->tried[i].value, v->tried[i].value, 0 };
  }
}

/* --- ages ---------------------------------------------------------------------------------------------------- */

/* The first day of the month on which a date of birth meets a pension threshold that it passes within the month. */
static int64_t pension_passing_day(const view *v, int64_t birth)
{
  int64_t low = v->month_first, high = v->month_last;
  while (low < high) {
    int64_t middle = low + (high - low) / 2;
    if (birth <= bijstand_rulebook_pension_born_by(v->rulebook, middle))
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

static int64_t reach_day(int64_t birth, int64_t months)
{
  if (birth >= BIJSTAND_NEVER)
    return BIJSTAND_NEVER;
  if (months % 12 == 0)
    return bijstand_date_birthday(birth, (int32_t)(months / 12));
  return bijstand_date_months_later(birth, (int32_t)months);
}

num view_reaches(num birth, num months)
{
  if (months.why & WHY_PARAMETER)
    return num_between(BIJSTAND_EVER, BIJSTAND_NEVER, months.why | birth.why);
  return num_made(reach_day(birth.low, months.low), reach_day(birth.high, months.high), birth.why | months.why);
}

static truth born_by_then(const struct threshold *t, num birth)
{
  return truth_made((birth.low <= t->born_by ? MAY_YES : 0u) | (birth.high > t->born_by ? MAY_NO : 0u), birth.why);
}

/* Only a date of birth about a month from the threshold can pass it within the month of the day. */
enum { MARGIN = 32 };
static int near_threshold(const struct threshold *t, int64_t birth)
{
  return birth > t->born_by - MARGIN && birth < t->born_by + MARGIN;
}

static const struct threshold *threshold_of_age(view *v, bijstand_parameter age)
{
  struct threshold *t = &v->threshold[age];
  if (t->day != v->day || t->months != v->parameter[age]) {
    t->born_by = bijstand_date_born_by(v->day, (int32_t)v->parameter[age], BIJSTAND_BIRTHDAY_NEXT_DAY);
    t->months = v->parameter[age];
    t->day = v->day;
  }
  return t;
}

static const struct threshold *threshold_of_pension(view *v)
{
  struct threshold *t = &v->pension;
  if (t->day != v->day || t->fingerprint != v->fingerprint) {
    t->born_by = bijstand_rulebook_pension_born_by(v->rulebook, v->day);
    t->fingerprint = v->fingerprint;
    t->day = v->day;
  }
  return t;
}

/* The threshold of an age for a date of birth that does not pass it within the month; null when there is none. */
static const struct threshold *threshold_far_from(view *v, int64_t birth, bijstand_parameter age)
{
  int of_pension = age == BIJSTAND_PARAMETER_PENSION_AGE;
  const struct threshold *t;
  if (!of_pension && v->parameter[age] == BIJSTAND_UNKNOWN)
    return NULL;
  t = of_pension ? threshold_of_pension(v) : threshold_of_age(v, age);
  return t->born_by == BIJSTAND_UNKNOWN || near_threshold(t, birth) ? NULL : t;
}

struct bijstand_range view_births_alike(view *v, int64_t birth, bijstand_parameter age)
{
  const struct threshold *t = threshold_far_from(v, birth, age);
  if (t == NULL)
    return (struct bijstand_range){ birth, birth };
  if (birth <= t->born_by)
    return (struct bijstand_range){ BIJSTAND_EVER, t->born_by - MARGIN };
  return (struct bijstand_range){ t->born_by + MARGIN, BIJSTAND_NEVER };
}

int32_t view_age_in_month(view *v, person p, bijstand_parameter age)
{
  int64_t birth = v->cell[v->base[p] + AT_birth_date];
  const struct threshold *t = birth > CELL_NARROWED ? threshold_far_from(v, birth, age) : NULL;
  return t == NULL ? -1 : birth <= t->born_by;
}

truth view_reached(view *v, num birth, bijstand_parameter age)
{
  const struct threshold *t;
  if (v->parameter[age] == BIJSTAND_UNKNOWN)
    return truth_open(view_absent(v, age).why);
  t = threshold_of_age(v, age);
  if (near_threshold(t, birth.low))
    view_changes_on(v, reach_day(birth.low, v->parameter[age]));
  if (near_threshold(t, birth.high))
    view_changes_on(v, reach_day(birth.high, v->parameter[age]));
  return born_by_then(t, birth);
}

truth view_reached_before_month(view *v, num birth, bijstand_parameter age)
{
  if (v->parameter[age] != BIJSTAND_UNKNOWN && birth.low == birth.high && !near_threshold(threshold_of_age(v, age), birth.low))
    return born_by_then(threshold_of_age(v, age), birth);
  return at_most(view_reaches(birth, parameter_num(v, age)), num_exact(v->month_first));
}

static void pension_passes(view *v, int64_t birth)
{
  int64_t first = bijstand_rulebook_pension_born_by(v->rulebook, v->month_first);
  int64_t last = bijstand_rulebook_pension_born_by(v->rulebook, v->month_last);
  if (first != BIJSTAND_UNKNOWN && last != BIJSTAND_UNKNOWN && birth > first && birth <= last)
    view_changes_on(v, pension_passing_day(v, birth));
}

truth view_reached_pension(view *v, num birth)
{
  const struct threshold *t = threshold_of_pension(v);
  if (t->born_by == BIJSTAND_UNKNOWN)
    return truth_open(view_absent(v, BIJSTAND_PARAMETER_PENSION_AGE).why);
  if (near_threshold(t, birth.low))
    pension_passes(v, birth.low);
  if (birth.high != birth.low && near_threshold(t, birth.high))
    pension_passes(v, birth.high);
  return born_by_then(t, birth);
}

static int64_t pension_day_of(const view *v, int64_t birth)
{
  bijstand_value day = BIJSTAND_UNKNOWN;
  if (bijstand_rulebook_pension_date(v->rulebook, birth, &day) != BIJSTAND_OK || day == BIJSTAND_UNKNOWN)
    return BIJSTAND_NEVER;
  return day;
}

num view_pension_day(view *v, num birth)
{
  return num_made(pension_day_of(v, birth.low), pension_day_of(v, birth.high), birth.why);
}

truth view_reached_pension_before_month(view *v, num birth)
{
  const struct threshold *t = threshold_of_pension(v);
  bijstand_value born_by;
  if (t->born_by != BIJSTAND_UNKNOWN && birth.low == birth.high && !near_threshold(t, birth.low))
    return born_by_then(t, birth);
  born_by = bijstand_rulebook_pension_born_by(v->rulebook, v->month_first);
  if (born_by == BIJSTAND_UNKNOWN)
    return truth_open(view_absent(v, BIJSTAND_PARAMETER_PENSION_AGE).why);
  return at_most(birth, num_exact(born_by));
}
