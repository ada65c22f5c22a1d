/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Bounds are reached. Where an outcome of an acceptance case is open because facts are missing, there are answers that
 * bring it to its lowest value and others that bring it to its highest; of a code there are answers for each that it
 * may be. They are searched for as one would ask: the first fact that is missing gets a narrower value, as long as the
 * bound is still within reach, until the outcome is settled on it or only the law or an amount leaves it open. A fact of
 * which nothing is known may be one thing on the first day of the month and another from the second on. What the
 * search does not reach is in tests/json/bounds-loose.txt with the reason, and nothing else is.
 */
#include "tests/json/case_lines.h"

#include "tests/json/sample.h"

enum {
  GOALS_MAX = 256,
  MISSING_MAX = 64,
  MISSING_MANY = 5,    /* a case with more questions than this has too many answers to search through */
  TRIES = 4,           /* searches for one goal: in order and at random, without and with a change in the month */
  DECISIONS_MAX = 200, /* of one search */
  DECISIONS_FEW = 20,  /* of one for a bound that is known to be loose */
  PARTS_MAX = 40,
  CODES_MAX = 32,
  WAGE = 1 << 20,      /* cents: most amounts that matter lie below */
  LOOSE_MAX = 256,
  LINE_MAX = 160,
  DAY_LAST = 84005     /* 2199-12-31 */
};

/* A value that an outcome may have by its bounds. */
struct goal {
  bijstand_outcome outcome;
  int32_t person;
  int32_t is_code;
  bijstand_value value; /* of a code: its bit */
  int is_high;
  int reached;
};

static bijstand_json_case *one;
static bijstand_decision *decision;

/* The list: of each line the case, the outcome and the bound, as goal_text writes them. */
static char loose[LOOSE_MAX][LINE_MAX];
static int loose_count;

struct search {
  bijstand_dossier *dossier;
  struct goal *goals;
  int count;
  struct goal *wanted;
  int32_t left;      /* decisions */
  uint64_t dice;     /* 0: parts in their order */
  int in_two;        /* what is not known may be otherwise from the second day of the month on */
};

/* --- goals --------------------------------------------------------------------------------------------------- */

static struct bijstand_range bounds_of(const struct goal *goal)
{
  struct bijstand_range bounds;
  ck_assert_int_eq(bijstand_decision_bounds(decision, goal->outcome, goal->person, &bounds), BIJSTAND_OK);
  return bounds;
}

static int is_settled(const struct goal *goal, struct bijstand_range bounds)
{
  return goal->is_code ? (bounds.low & (bounds.low - 1)) == 0 : bounds.low == bounds.high;
}

static int within_reach(const struct goal *goal, struct bijstand_range bounds)
{
  return goal->is_code ? (bounds.low & goal->value) != 0 : bounds.low <= goal->value && goal->value <= bounds.high;
}

static int add_goals(struct goal *goals, int count, const struct bijstand_outcome_info *outcome, int32_t person)
{
  struct goal goal = { outcome->number, person, outcome->type == BIJSTAND_TYPE_ENUM, 0, 0, 0 };
  struct bijstand_range bounds;
  int32_t answer;
  if (bijstand_decision_answer(decision, outcome->number, person, &answer) != BIJSTAND_OK || answer != BIJSTAND_ANSWER_FACTS)
    return count;
  bounds = bounds_of(&goal);
  ck_assert_int_lt(count + CODES_MAX, GOALS_MAX);
  for (int bit = 0; goal.is_code && bit < CODES_MAX; bit++)
    if (bounds.low >> bit & 1) {
      goal.value = INT64_C(1) << bit;
      goals[count++] = goal;
    }
  for (goal.is_high = 0; !goal.is_code && goal.is_high < 2; goal.is_high++) {
    goal.value = goal.is_high ? bounds.high : bounds.low;
    goals[count++] = goal;
  }
  return count;
}

/* "case applicant.outcome_key high", or the name of a code in place of high. */
static void goal_text(const struct goal *goal, char *text, size_t size)
{
  const char *person = bijstand_dossier_person_id(bijstand_json_case_dossier(one), goal->person);
  char bound[64];
  int32_t code = 0;
  while (goal->is_code && goal->value != BIJSTAND_CODES_NONE && goal->value > INT64_C(1) << code)
    code++;
  if (!goal->is_code)
    snprintf(bound, sizeof bound, "%s", goal->is_high ? "high" : "low");
  else if (goal->value == BIJSTAND_CODES_NONE)
    snprintf(bound, sizeof bound, "none");
  else
    bijstand_outcome_code_name(goal->outcome, code, bound, sizeof bound);
  snprintf(text, size, "%s %s%s%s %s", bijstand_json_case_id(one), person ? person : "", person ? "." : "",
           bijstand_outcome_by_id(goal->outcome)->key, bound);
}

static int goals_of(const bijstand_dossier *dossier, struct goal *goals)
{
  int count = 0;
  for (int32_t i = 0; i < bijstand_outcome_count(); i++) {
    const struct bijstand_outcome_info *outcome = bijstand_outcome_at(i);
    int32_t persons = outcome->scope == BIJSTAND_SCOPE_CASE ? 0 : bijstand_dossier_person_count(dossier);
    if (outcome->question != BIJSTAND_QUESTION_ELIGIBILITY || outcome->key[0] == '\0')
      continue;
    if (persons == 0)
      count = add_goals(goals, count, outcome, BIJSTAND_CASE);
    for (int32_t p = 0; p < persons; p++)
      count = add_goals(goals, count, outcome, p);
  }
  return count;
}

/* --- narrower values ----------------------------------------------------------------------------------------- */

static int is_open(const struct bijstand_entry *e)
{
  return e->low == BIJSTAND_UNKNOWN || e->low != e->high || (e->codes & (e->codes - 1)) != 0;
}

/* The statement that leaves a fact open: the one in force on the day, or another one; one since ever where nothing is stated. */
static int open_entry(const bijstand_dossier *dossier, struct bijstand_missing m, struct bijstand_entry *found)
{
  bijstand_value date = bijstand_json_case_date(one), known_on = bijstand_json_case_known_on(one);
  int since_ever = 0, any = 0;
  struct bijstand_entry e;
  for (int32_t i = 0; i < bijstand_dossier_entry_count(dossier); i++) {
    ck_assert_int_eq(bijstand_dossier_entry_at(dossier, i, &e), BIJSTAND_OK);
    if (e.person != m.person || e.fact != m.fact || e.recorded > known_on)
      continue;
    since_ever |= e.from == BIJSTAND_EVER;
    if (is_open(&e) && (!any || e.from <= date)) {
      *found = e;
      any = 1;
    }
  }
  if (any || since_ever)
    return any;
  *found = (struct bijstand_entry){ m.person, m.fact, BIJSTAND_EVER, BIJSTAND_EVER, BIJSTAND_UNKNOWN, BIJSTAND_UNKNOWN, 0 };
  return 1;
}

static int add_part(struct bijstand_range *parts, int count, bijstand_value low, bijstand_value high)
{
  if (low <= high)
    parts[count++] = (struct bijstand_range){ low, high };
  return count;
}

/* Where to cut: at the day, at nil, near it, or in the middle. */
static bijstand_value cut_of(const struct bijstand_fact_info *fact, bijstand_value low, bijstand_value high)
{
  bijstand_value date = bijstand_json_case_date(one), cut = low + (high - low) / 2;
  if (fact->type == BIJSTAND_TYPE_DATE) {
    if (low < date && date < high)
      return date;
    return high == BIJSTAND_NEVER ? high : cut;
  }
  if (low < 0 && high > 0)
    return 0;
  return low < WAGE && WAGE < high / 16 ? WAGE : cut;
}

/* The parts of a value that is open: a single value, what is below it and what is above. */
static int parts_of(const struct bijstand_entry *e, struct bijstand_range *parts)
{
  const struct bijstand_fact_info *fact = bijstand_fact_by_id(e->fact);
  bijstand_value low = e->low == BIJSTAND_UNKNOWN ? fact->domain.low : e->low, cut;
  bijstand_value high = e->low == BIJSTAND_UNKNOWN ? fact->domain.high : e->high;
  int count = 0;
  if (fact->type == BIJSTAND_TYPE_ENUM) {
    uint32_t codes = e->low == BIJSTAND_UNKNOWN ? (UINT32_C(1) << fact->value_count) - 1 : e->codes;
    for (int code = 0; code < fact->value_count; code++)
      if (codes >> code & 1)
        count = add_part(parts, count, code, code);
    return count;
  }
  if (fact->type == BIJSTAND_TYPE_BOOL) {
    add_part(parts, 0, 0, 0);
    return add_part(parts, 1, 1, 1);
  }
  cut = cut_of(fact, low, high);
  if (fact->type != BIJSTAND_TYPE_DATE && high - low > 8) {
    count = add_part(parts, count, high, high);
    count = add_part(parts, count, low, low);
    low++, high--;
  }
  count = add_part(parts, count, cut, cut);
  if (cut == BIJSTAND_NEVER) /* none, or a day of the calendar */
    return add_part(parts, count, low, DAY_LAST);
  count = add_part(parts, count, low, cut - 1);
  return add_part(parts, count, cut + 1, high);
}

static int is_stated(const bijstand_dossier *dossier, const struct bijstand_entry *e)
{
  struct bijstand_entry there;
  for (int32_t i = 0; bijstand_dossier_entry_at(dossier, i, &there) == BIJSTAND_OK; i++)
    if (there.person == e->person && there.fact == e->fact && there.from == e->from && there.recorded == e->recorded)
      return 1;
  return 0;
}

static void take_out(bijstand_dossier *dossier, const struct bijstand_entry *e)
{
  bijstand_dossier_unset(dossier, e->person, e->fact, e->from, e->recorded);
}

static void state(bijstand_dossier *dossier, const struct bijstand_entry *e)
{
  take_out(dossier, e);
  ck_assert_int_eq(bijstand_dossier_set_entry(dossier, e, NULL), BIJSTAND_OK);
}

/* --- searching ----------------------------------------------------------------------------------------------- */

static void note_reached(struct search *s)
{
  for (int i = 0; i < s->count; i++)
    if (!s->goals[i].reached) {
      struct bijstand_range bounds = bounds_of(&s->goals[i]);
      s->goals[i].reached = is_settled(&s->goals[i], bounds) && within_reach(&s->goals[i], bounds);
    }
}

static void shuffle(struct search *s, struct bijstand_range *parts, int count)
{
  for (int i = count - 1; s->dice != 0 && i > 0; i--) {
    struct bijstand_range part = parts[i];
    s->dice = s->dice * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    int k = (int)((s->dice >> 33) % (uint64_t)(i + 1));
    parts[i] = parts[k];
    parts[k] = part;
  }
}

static void search(struct search *s);

static void search_parts(struct search *s, const struct bijstand_entry *open)
{
  struct bijstand_range parts[PARTS_MAX];
  struct bijstand_entry e = *open;
  int count = parts_of(open, parts), stated = is_stated(s->dossier, open);
  shuffle(s, parts, count);
  for (int i = 0; i < count && !s->wanted->reached && s->left > 0; i++) {
    e.low = parts[i].low;
    e.high = parts[i].high;
    e.codes = bijstand_fact_by_id(e.fact)->type == BIJSTAND_TYPE_ENUM ? UINT32_C(1) << parts[i].low : 0;
    state(s->dossier, &e);
    search(s);
  }
  if (stated)
    state(s->dossier, open);
  else
    take_out(s->dossier, open);
}

/* Lets a fact that is open be something else from the second day of the month on; 0 when it cannot. */
static int open_in_two(struct search *s, struct bijstand_entry *e)
{
  bijstand_value second_day = bijstand_date_month_start(bijstand_json_case_date(one)) + 1;
  if (!s->in_two || e->from >= second_day)
    return 0;
  e->from = second_day;
  return bijstand_dossier_set_entry(s->dossier, e, NULL) == BIJSTAND_OK;
}

/* Gives the first fact that is missing narrower values. */
static void search_missing(struct search *s, const struct bijstand_missing *items, size_t count)
{
  struct bijstand_entry open, later;
  int in_two;
  size_t i = 0;
  while (i < count && !open_entry(s->dossier, items[i], &open))
    i++;
  if (i == count)
    return;
  later = open;
  in_two = open_in_two(s, &later);
  search_parts(s, &open);
  if (in_two)
    take_out(s->dossier, &later);
}

static void decide(const bijstand_dossier *dossier)
{
  ck_assert_int_eq(bijstand_decide(bijstand_json_case_rulebook(one), dossier, bijstand_json_case_date(one),
                                   bijstand_json_case_known_on(one), decision), BIJSTAND_OK);
}

static void search(struct search *s)
{
  struct bijstand_missing items[MISSING_MAX];
  struct bijstand_range bounds;
  int32_t answer;
  size_t count;
  s->left--;
  decide(s->dossier);
  bounds = bounds_of(s->wanted);
  bijstand_decision_answer(decision, s->wanted->outcome, s->wanted->person, &answer);
  if (!within_reach(s->wanted, bounds))
    return;
  if (is_settled(s->wanted, bounds)) {
    note_reached(s);
    return;
  }
  s->wanted->reached = answer != BIJSTAND_ANSWER_FACTS;
  ck_assert_int_eq(bijstand_decision_missing(decision, s->wanted->outcome, s->wanted->person, items, MISSING_MAX, &count),
                   BIJSTAND_OK);
  search_missing(s, items, count < MISSING_MAX ? count : MISSING_MAX);
}

/* --- the cases ----------------------------------------------------------------------------------------------- */

static bijstand_dossier *copy_of(const bijstand_dossier *dossier)
{
  bijstand_dossier *copy;
  struct bijstand_entry e;
  int32_t person;
  ck_assert_int_eq(bijstand_dossier_new(&copy), BIJSTAND_OK);
  for (int32_t i = 0; i < bijstand_dossier_person_count(dossier); i++)
    ck_assert_int_eq(bijstand_dossier_add_person(copy, bijstand_dossier_person_role(dossier, i),
                                                 bijstand_dossier_person_id(dossier, i), &person), BIJSTAND_OK);
  for (int32_t i = 0; bijstand_dossier_entry_at(dossier, i, &e) == BIJSTAND_OK; i++)
    ck_assert_int_eq(bijstand_dossier_set_entry(copy, &e, NULL), BIJSTAND_OK);
  return copy;
}

/* --- the list ------------------------------------------------------------------------------------------------ */

static int place_on_list(const char *line)
{
  for (int i = 0; i < loose_count; i++)
    if (strcmp(loose[i], line) == 0)
      return i;
  return -1;
}

/* Takes a line off the list; 0 when it isn't on it. */
static int take_off(const char *line)
{
  int place = place_on_list(line);
  if (place < 0)
    return 0;
  loose[place][0] = '\0';
  return 1;
}

/* A line of the list that is of this case and hasn't been taken off; null when there is none. */
static const char *left_on(const char *id)
{
  size_t length = strlen(id);
  for (int i = 0; i < loose_count; i++)
    if (strncmp(loose[i], id, length) == 0 && loose[i][length] == ' ')
      return loose[i];
  return NULL;
}

static void read_list(void)
{
  char path[1024], line[LINE_MAX];
  FILE *file;
  source_path(path, sizeof path, "tests/json/bounds-loose.txt");
  file = fopen(path, "r");
  while (file != NULL && fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\n")] = '\0';
    if (line[0] != '#' && line[0] != '\0' && loose_count < LOOSE_MAX)
      snprintf(loose[loose_count++], LINE_MAX, "%s", line);
  }
  if (file != NULL)
    fclose(file);
}

/* --- the cases ----------------------------------------------------------------------------------------------- */

/* What is known to be loose is searched a little, to see that it still is; the rest until it is reached. */
static void search_for_all(bijstand_dossier *dossier, struct goal *goals, int count)
{
  for (int i = 0; i < count; i++) {
    char line[LINE_MAX];
    int listed;
    goal_text(&goals[i], line, sizeof line);
    listed = place_on_list(line) >= 0;
    for (int k = 0; k < (listed ? 1 : TRIES) && !goals[i].reached; k++) {
      struct search s = { dossier, goals, count, &goals[i], listed ? DECISIONS_FEW : DECISIONS_MAX, (uint64_t)k / 2, k & 1 };
      search(&s);
    }
  }
}

static int asks_too_much(void)
{
  size_t count;
  ck_assert_int_eq(bijstand_decision_missing_all(decision, NULL, 0, &count), BIJSTAND_OK);
  return count > MISSING_MANY;
}

static void read_case(const char *line)
{
  ck_assert_int_eq(bijstand_json_case_read(one, line, strlen(line), BIJSTAND_UNKNOWN, NULL), BIJSTAND_OK);
  decide(bijstand_json_case_dossier(one));
}

START_TEST(an_open_answer_can_come_out_at_each_of_its_bounds)
{
  struct goal goals[GOALS_MAX];
  char line[LINE_MAX];
  bijstand_dossier *dossier;
  int count;
  read_case(cases[_i]);
  if (asks_too_much())
    return;
  count = goals_of(bijstand_json_case_dossier(one), goals);
  dossier = copy_of(bijstand_json_case_dossier(one));
  search_for_all(dossier, goals, count);
  for (int i = 0; i < count; i++) {
    goal_text(&goals[i], line, sizeof line);
    ck_assert_msg(goals[i].reached || take_off(line), "not reached: %s", line);
  }
  ck_assert_msg(left_on(bijstand_json_case_id(one)) == NULL, "reached: %s", left_on(bijstand_json_case_id(one)));
  bijstand_dossier_free(dossier);
}
END_TEST

START_TEST(many_cases_leave_something_open)
{
  struct goal goals[GOALS_MAX];
  int open = 0;
  for (int i = 0; i < case_count; i++) {
    read_case(cases[i]);
    open += goals_of(bijstand_json_case_dossier(one), goals) > 0 && !asks_too_much();
  }
  ck_assert_int_gt(open, 1200 / cases_each());
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("bounds");
  bijstand_rulebook *national = NULL;
  int status = EXIT_FAILURE;
  tcase_set_timeout(tests, 300);
  read_cases();
  read_list();
  if (bijstand_rulebook_new(&national) == BIJSTAND_OK && bijstand_decision_new(&decision) == BIJSTAND_OK &&
      bijstand_decision_ask(decision, BIJSTAND_QUESTION_ELIGIBILITY) == BIJSTAND_OK &&
      bijstand_json_case_new(national, &one) == BIJSTAND_OK) {
    tcase_add_test(tests, many_cases_leave_something_open);
    tcase_add_loop_test(tests, an_open_answer_can_come_out_at_each_of_its_bounds, 0, case_count);
    status = run("bounds", tests);
  }
  bijstand_json_case_free(one);
  bijstand_decision_free(decision);
  bijstand_rulebook_free(national);
  free_cases();
  return status;
}
