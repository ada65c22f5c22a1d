/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The history of a fact: since when, how long and in how many months it has held, as known on the known-on day. What
 * is not known in between makes the answer an interval.
 */
#include "rules/reading.h"
#include "rules/route.h"

/*
 * The statements of a fact, as known on the known-on day, one after the other in time: where two have the same first
 * day the one recorded last stands. Each holds up to the day before the next.
 */
struct story {
  const view *v;
  const struct bijstand_fact_info *info;
  const struct assumption *assumed; /* the one value that is being tried for the fact; null: none */
  int64_t end; /* day up to which it is told */
  int32_t next, last;
};

struct chapter {
  int64_t from, until; /* both included; the last one runs to the end of the story */
  int32_t known;       /* 0: the value is not known or half known */
  int64_t value;
};

static int is_one_value(const struct assumption *a, const struct bijstand_fact_info *info)
{
  return info->type == BIJSTAND_TYPE_ENUM ? (a->low & (a->low - 1)) == 0 : a->low == a->high;
}

static const struct assumption *assumed(const view *v, person p, const struct bijstand_fact_info *info)
{
  for (int32_t i = v->assumption_count; i-- > 0;)
    if (v->assumption[i].slot == p && v->assumption[i].fact == info->number && is_one_value(&v->assumption[i], info))
      return &v->assumption[i];
  return NULL;
}

/* On a route a story is the same for all cases, among possibilities too. */
static void story_open(struct story *s, view *v, person p, bijstand_fact fact, int64_t end)
{
  if (v->recorder != NULL)
    route_pin_cell(v, view_cell(v, p, fact));
  s->v = v;
  s->info = bijstand_fact_by_id(fact);
  s->assumed = assumed(v, p, s->info);
  s->end = end;
  view_statements(v, p, fact, &s->next, &s->last);
}

static const struct bijstand_entry *entry_at(const struct story *s, int32_t place)
{
  return &s->v->dossier->entries[place];
}

/* The next statement that counts, or null. */
static const struct bijstand_entry *story_entry(struct story *s)
{
  const struct bijstand_entry *best = NULL;
  while (s->next < s->last) {
    const struct bijstand_entry *e = entry_at(s, s->next);
    if (e->from > s->end || (best != NULL && e->from != best->from))
      break;
    if (e->recorded <= s->v->known_on)
      best = e;
    s->next++;
  }
  return best;
}

static struct chapter chapter_of(const struct story *s, const struct bijstand_entry *e, int64_t from)
{
  struct chapter c = { from, s->end, 1, s->info->default_value };
  if (e != NULL) {
    c.value = e->low;
    c.known = e->low != BIJSTAND_UNKNOWN && e->low == e->high;
    if (s->info->type == BIJSTAND_TYPE_ENUM)
      c.known = c.known && (e->codes & (e->codes - 1)) == 0;
  }
  if (c.value == BIJSTAND_UNKNOWN)
    c.known = 0;
  return c;
}

static int64_t value_of(const struct assumption *a, const struct bijstand_fact_info *info)
{
  int64_t place = 0;
  if (info->type != BIJSTAND_TYPE_ENUM)
    return a->low;
  while ((INT64_C(1) << place) < a->low)
    place++;
  return place;
}

/* An assumption is on what is open in the month of the view: it holds for all of the chapter that reaches into it. */
static void assume(const struct story *s, struct chapter *c)
{
  if (s->assumed == NULL || c->known || c->from > s->v->month_last || c->until < s->v->month_first)
    return;
  c->known = 1;
  c->value = value_of(s->assumed, s->info);
}

typedef void telling(void *to, const struct chapter *chapter);

/* Calls tell for each chapter, from the beginning of time to a day. */
static void story_tell_to(view *v, person p, bijstand_fact fact, int64_t end, telling *tell, void *to)
{
  struct story s;
  const struct bijstand_entry *e;
  struct chapter now;
  story_open(&s, v, p, fact, end);
  now = chapter_of(&s, NULL, BIJSTAND_EVER);
  while ((e = story_entry(&s)) != NULL) {
    now.until = e->from - 1;
    if (now.until >= now.from) {
      assume(&s, &now);
      tell(to, &now);
    }
    now = chapter_of(&s, e, e->from);
  }
  assume(&s, &now);
  tell(to, &now);
}

/* The story up to the day of the view. */
static void story_tell(view *v, person p, bijstand_fact fact, telling *tell, void *to)
{
  story_tell_to(v, p, fact, v->day, tell, to);
}

/* The question of a history has no cell of its own: a number below nil stands for it. */
static uint64_t history_why(view *v, person p, bijstand_fact fact)
{
  return view_question(v, -1 - fact - BIJSTAND_FACT_COUNT * (p - THE_CASE), p, fact);
}

struct last_day {
  uint32_t codes;
  int64_t surely, maybe;
};

static void tell_last_day(void *to, const struct chapter *c)
{
  struct last_day *l = to;
  if (!c->known)
    l->maybe = c->until;
  else if ((UINT32_C(1) << c->value) & l->codes)
    l->surely = l->maybe = c->until;
}

num view_last_day_with(view *v, person p, bijstand_fact fact, uint32_t codes)
{
  struct last_day l = { codes, BIJSTAND_EVER, BIJSTAND_EVER };
  if (nobody(v, p))
    return num_exact(BIJSTAND_EVER);
  story_tell(v, p, fact, tell_last_day, &l);
  return num_made(l.surely, l.maybe, l.surely == l.maybe ? 0 : history_why(v, p, fact));
}

struct held_since {
  int64_t day;         /* a stretch that has ended by this day is forgotten */
  int64_t early, late; /* first day of the stretch, read with every unknown as yes, as no */
};

static int64_t since(const struct held_since *h, int64_t before, int64_t from, int holds)
{
  if (holds)
    return before == BIJSTAND_NEVER ? from : before;
  return from > h->day ? before : BIJSTAND_NEVER;
}

static void tell_held_since(void *to, const struct chapter *c)
{
  struct held_since *h = to;
  h->early = since(h, h->early, c->from, !c->known || c->value == 1);
  h->late = since(h, h->late, c->from, c->known && c->value == 1);
}

static num held_since(view *v, person p, bijstand_fact fact, int64_t end)
{
  struct held_since h = { v->day, BIJSTAND_NEVER, BIJSTAND_NEVER };
  if (nobody(v, p))
    return num_exact(BIJSTAND_NEVER);
  story_tell_to(v, p, fact, end, tell_held_since, &h);
  return num_made(h.early, h.late, h.early == h.late ? 0 : history_why(v, p, fact));
}

num view_held_since(view *v, person p, bijstand_fact fact) { return held_since(v, p, fact, v->day); }

num view_holds_from(view *v, person p, bijstand_fact fact) { return held_since(v, p, fact, BIJSTAND_NEVER); }

struct held_until {
  int64_t day;         /* from which the stretch is looked at */
  int64_t early, late; /* last day of the stretch, read with every unknown as no, as yes */
};

/* A stretch goes on where it has been unbroken up to the chapter. */
static void tell_held_until(void *to, const struct chapter *c)
{
  struct held_until *h = to;
  int may = !c->known || c->value == 1, must = c->known && c->value == 1;
  int64_t before = c->from > h->day ? c->from - 1 : h->day - 1;
  if (c->until < h->day)
    return;
  if (must && h->early == before)
    h->early = c->until;
  if (may && h->late == before)
    h->late = c->until;
}

num view_held_until(view *v, person p, bijstand_fact fact)
{
  struct held_until h = { v->day, v->day - 1, v->day - 1 };
  if (nobody(v, p))
    return num_exact(v->day - 1);
  story_tell_to(v, p, fact, BIJSTAND_NEVER, tell_held_until, &h);
  return num_made(h.early, h.late, h.early == h.late ? 0 : history_why(v, p, fact));
}

struct count {
  uint32_t codes;
  int64_t from, until;          /* days that are looked at */
  int64_t surely, maybe;        /* days, or months, found */
  int64_t month_sure, month_maybe; /* number of the last month counted */
};

static int64_t month_number(int64_t day)
{
  struct bijstand_civil c = bijstand_civil_from_days(day);
  return (int64_t)c.year * 12 + c.month - 1;
}

/* Months from the month of one day to the month of another, without those up to the last one counted. */
static int64_t new_months(int64_t from, int64_t until, int64_t *counted)
{
  int64_t first = month_number(from), last = month_number(until);
  if (first <= *counted)
    first = *counted + 1;
  if (last < first)
    return 0;
  *counted = last;
  return last - first + 1;
}

static void tell_months(void *to, const struct chapter *c)
{
  struct count *n = to;
  int64_t from = c->from > n->from ? c->from : n->from, until = c->until < n->until ? c->until : n->until;
  int hit = c->known && ((UINT32_C(1) << c->value) & n->codes);
  if (from > until || (c->known && !hit))
    return;
  n->maybe += new_months(from, until, &n->month_maybe);
  if (hit)
    n->surely += new_months(from, until, &n->month_sure);
}

num view_months_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from)
{
  struct count n = { codes, from, v->month_first - 1, 0, 0, INT64_MIN / 2, INT64_MIN / 2 };
  if (nobody(v, p))
    return num_exact(0);
  story_tell(v, p, fact, tell_months, &n);
  return num_made(n.surely, n.maybe, n.surely == n.maybe ? 0 : history_why(v, p, fact));
}

struct first_day {
  uint32_t codes;
  int64_t from;         /* day from which it is looked for */
  int64_t early, late;  /* read with every unknown as one of the codes, as none */
};

static void tell_first_day(void *to, const struct chapter *c)
{
  struct first_day *f = to;
  int64_t day = c->from > f->from ? c->from : f->from;
  int hit = c->known && ((UINT32_C(1) << c->value) & f->codes);
  if (day > c->until || (c->known && !hit))
    return;
  if (day < f->early)
    f->early = day;
  if (hit && day < f->late)
    f->late = day;
}

num view_first_day_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from)
{
  struct first_day f = { codes, from, BIJSTAND_NEVER, BIJSTAND_NEVER };
  if (nobody(v, p))
    return num_exact(BIJSTAND_NEVER);
  story_tell(v, p, fact, tell_first_day, &f);
  return num_made(f.early, f.late, f.early == f.late ? 0 : history_why(v, p, fact));
}

struct last_event {
  uint32_t codes;
  int64_t before;                /* the day before which it is looked for */
  int64_t surely, first, latest; /* day of the last one known; of the first and the last that may be one */
};

static void tell_last_event(void *to, const struct chapter *c)
{
  struct last_event *l = to;
  int hit = c->known && ((UINT32_C(1) << c->value) & l->codes);
  if (c->from >= l->before || (c->known && !hit))
    return;
  l->latest = c->from;
  if (hit)
    l->surely = c->from;
  if (hit || c->from < l->first)
    l->first = c->from;
}

/* An event that is known stands, unless a later one that may be there comes after it. */
num view_stated_before(view *v, person p, bijstand_fact fact, uint32_t codes, num day)
{
  struct last_event l = { codes, day.low, BIJSTAND_NEVER, BIJSTAND_NEVER, BIJSTAND_NEVER };
  int64_t high;
  if (nobody(v, p))
    return num_exact(BIJSTAND_NEVER);
  story_tell(v, p, fact, tell_last_event, &l);
  high = l.surely == BIJSTAND_NEVER ? BIJSTAND_NEVER : l.latest;
  return num_made(l.first, high, l.first == high ? 0 : history_why(v, p, fact));
}

static int64_t months_since(const view *v, int64_t day)
{
  int64_t months = month_number(v->day) - month_number(day);
  return months > 0 ? months : 0;
}

num view_months_since(const view *v, num day)
{
  return num_made(months_since(v, day.high), months_since(v, day.low), day.why);
}

struct total {
  int64_t from, until; /* days that are looked at */
  num ceiling;         /* of a month */
  int64_t low, high;
};

/* The highest value of what is not known is that of the ceiling: a chapter without a value says no more. */
static void tell_total(void *to, const struct chapter *c)
{
  struct total *t = to;
  int64_t from = c->from > t->from ? c->from : t->from, until = c->until < t->until ? c->until : t->until;
  int64_t months = from > until ? 0 : month_number(until) - month_number(from - 1);
  int64_t low = c->known ? c->value : 0, high = c->known ? c->value : t->ceiling.high;
  t->low += months * (low < t->ceiling.low ? low : t->ceiling.low);
  t->high += months * (high < t->ceiling.high ? high : t->ceiling.high);
}

num view_total_of_months(view *v, person p, bijstand_fact fact, int64_t from, num ceiling)
{
  struct total t = { from, v->month_first - 1, ceiling, 0, 0 };
  if (nobody(v, p))
    return num_exact(0);
  story_tell(v, p, fact, tell_total, &t);
  return num_made(t.low, t.high, t.low == t.high ? 0 : ceiling.why ? ceiling.why : history_why(v, p, fact));
}

static void tell_days(void *to, const struct chapter *c)
{
  struct count *n = to;
  int64_t from = c->from > n->from ? c->from : n->from, until = c->until < n->until ? c->until : n->until;
  if (from > until || (c->known && c->value == 0))
    return;
  n->maybe += until - from + 1;
  if (c->known)
    n->surely += until - from + 1;
}

num view_days_with(view *v, person p, bijstand_fact fact, int64_t from, int64_t until)
{
  struct count n = { 0, from, until, 0, 0, 0, 0 };
  if (nobody(v, p))
    return num_exact(0);
  story_tell(v, p, fact, tell_days, &n);
  return num_made(n.surely, n.maybe, n.surely == n.maybe ? 0 : history_why(v, p, fact));
}

struct day_count {
  num from;                 /* day from which days count in all */
  uint32_t first, after;    /* what the edges of a stretch may count for */
  uint32_t before;          /* what the fact may be in the chapter before; 0: there is none */
  uint32_t last;            /* whether the last day told may count, */
  int64_t since;            /* and since when days do like it */
  int64_t surely, maybe;    /* days in all */
  int64_t run_surely, run_maybe;
};

static int64_t days_within(int64_t from, int64_t first, int64_t last)
{
  int64_t start = first > from ? first : from;
  return start > last ? 0 : last - start + 1;
}

/* Takes days that may count alike. */
static void count_days(struct day_count *n, int64_t first, int64_t last, uint32_t may)
{
  if (first > last)
    return;
  n->last = may;
  n->since = first;
  n->surely += may == MAY_YES ? days_within(n->from.high, first, last) : 0;
  n->maybe += (may & MAY_YES) ? days_within(n->from.low, first, last) : 0;
  n->run_surely = may == MAY_YES ? n->run_surely + last - first + 1 : 0;
  n->run_maybe = (may & MAY_YES) ? n->run_maybe + last - first + 1 : 0;
}

/* The first day of a chapter is the edge of a stretch where the chapter before it was otherwise. */
static void tell_day_count(void *to, const struct chapter *c)
{
  struct day_count *n = to;
  uint32_t may = !c->known ? MAY_BOTH : c->value == 1 ? MAY_YES : MAY_NO;
  uint32_t edge = n->before == 0 ? may : n->before & may;
  edge |= (n->before & MAY_NO) && (may & MAY_YES) ? n->first : 0u;
  edge |= (n->before & MAY_YES) && (may & MAY_NO) ? n->after : 0u;
  count_days(n, c->from, c->from, edge);
  count_days(n, c->from + 1, c->until, may);
  n->before = may;
}

struct days_counted view_days_counted(view *v, person p, bijstand_fact fact, num from, struct edge_days edges)
{
  struct day_count n = { .from = from, .first = edges.first.may, .after = edges.after.may };
  uint64_t why;
  if (nobody(v, p))
    return (struct days_counted){ num_exact(0), num_exact(0), truth_no() };
  story_tell(v, p, fact, tell_day_count, &n);
  why = n.last == MAY_BOTH || n.run_surely != n.run_maybe || n.surely != n.maybe ? history_why(v, p, fact) : 0;
  view_changes_on(v, n.since);
  if ((n.last | n.before) & MAY_YES) {
    view_changes_on(v, v->day);
    view_changes_on(v, v->day + 1);
  }
  return (struct days_counted){ num_made(n.surely, n.maybe, why | from.why), num_made(n.run_surely, n.run_maybe, why),
                                truth_made(n.last, why) };
}

num view_stated_on(view *v, person p, bijstand_fact fact)
{
  int32_t first, last, holding;
  if (nobody(v, p))
    return num_exact(BIJSTAND_NEVER);
  view_statements(v, p, fact, &first, &last);
  holding = bijstand_dossier_holding(v->dossier, first, last, v->day, v->known_on);
  return num_exact(holding < 0 ? BIJSTAND_NEVER : v->dossier->entries[holding].from);
}
