/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What follows from the figures of a municipality. Each figure that is found is one expression over what is stated
 * and the parameters of the day, written with the operators of base/possible.h: what is not stated may be anything,
 * and the answer carries which of it could settle it.
 *
 * Grant and safety net: Besluit WWB 2007 and Besluit Participatiewet; the formulas are those of the statistics of
 * practice.
 */
#include <bijstand/money.h>
#include <bijstand/municipality.h>

#include "base/possible.h"

_Static_assert(BIJSTAND_FIGURE_COUNT < 63, "each figure has a place and a bit, and the law has one");

#define WHOLE 1000000 /* millionths of a whole share */
#define WHOLE_BP 10000

/* In the set of what could settle an answer: a parameter that has no value on the day. */
#define LAW (UINT64_C(1) << 63)

/* The inputs of one answer. */
struct sums {
  const bijstand_rulebook *rulebook;
  bijstand_value date;
  const bijstand_value *stated;
};

/* --- What is stated, and the law of the day ---------------------------------------------------------- */

static int is_stated(const struct sums *s, bijstand_figure figure)
{
  return s->stated[figure] != BIJSTAND_UNKNOWN;
}

static num figure(const struct sums *s, bijstand_figure which)
{
  if (is_stated(s, which))
    return num_exact(s->stated[which]);
  return num_between(0, LAW_MAX, UINT64_C(1) << which);
}

static truth figure_holds(const struct sums *s, bijstand_figure which)
{
  return is_stated(s, which) ? truth_known(s->stated[which] == 1) : truth_open(UINT64_C(1) << which);
}

static num law(const struct sums *s, bijstand_parameter parameter)
{
  bijstand_value value;
  bijstand_rulebook_value(s->rulebook, parameter, s->date, &value);
  return value == BIJSTAND_UNKNOWN ? num_between(0, LAW_MAX, LAW) : num_exact(value);
}

static int law_has(const struct sums *s, bijstand_parameter parameter)
{
  return num_settled(law(s, parameter));
}

#define FIGURE(name) figure(s, BIJSTAND_FIGURE_##name)
#define HOLDS(name) figure_holds(s, BIJSTAND_FIGURE_##name)
#define LAW_OF(name) law(s, BIJSTAND_PARAMETER_##name)
#define LAW_HAS(name) law_has(s, BIJSTAND_PARAMETER_##name)

/* a / b in millionths, half up; b is stated, or nothing is known. Both are at most 10^12. */
static num ratio(num a, num b)
{
  if (!num_settled(a) || !num_settled(b) || b.low <= 0)
    return num_between(0, LAW_MAX, a.why | b.why);
  return num_exact((a.low * WHOLE + b.low / 2) / b.low);
}

/* --- The grant: Besluit WWB 2007 2-5, Besluit Pw 2-5 and 8 --------------------------------------------- */

/* How far the inhabitants lie between the two bands: by past costs below, by the model above. */
static num grant_objective_share(const struct sums *s)
{
  num low = LAW_OF(BUDGET_HISTORIC_INHABITANTS_MAX);
  num high = LAW_OF(BUDGET_OBJECTIVE_INHABITANTS_MIN);
  num within = left_after(least(FIGURE(INHABITANTS), high), low);
  return num_settled(low) && num_settled(high) ? ratio(within, minus(high, low)) : low;
}

static truth has_transition(const struct sums *s)
{
  return both(above(FIGURE(INHABITANTS), LAW_OF(BUDGET_HISTORIC_INHABITANTS_MAX)),
              truth_known(LAW_HAS(BUDGET_TRANSITION_HISTORIC_PERCENT)));
}

static num grant_transition_historic(const struct sums *s)
{
  num share = times(LAW_OF(BUDGET_TRANSITION_HISTORIC_PERCENT), WHOLE / WHOLE_BP);
  return select_num(has_transition(s), share, num_exact(BIJSTAND_NEVER));
}

static num grant_transition_model(const struct sums *s)
{
  num historic = times(LAW_OF(BUDGET_TRANSITION_HISTORIC_PERCENT), WHOLE / WHOLE_BP);
  return select_num(has_transition(s), minus(num_exact(WHOLE), historic), num_exact(BIJSTAND_NEVER));
}

static num grant_pool(const struct sums *s)
{
  truth is_small = both(at_most(FIGURE(INHABITANTS), LAW_OF(BUDGET_HISTORIC_INHABITANTS_MAX)),
                        positive(LAW_OF(BUDGET_SMALL_POOL)));
  return select_num(is_small, num_exact(BIJSTAND_FIGURE_GRANT_POOL_SMALL_MUNICIPALITIES),
                    num_exact(BIJSTAND_FIGURE_GRANT_POOL_COMMON));
}

/* --- The safety net: Besluit WWB 2007 10-10d, Besluit Pw 10-10d ---------------------------------------- */

/* The deficit of the year in basis points of the grant, stated as such or as costs. */
static num deficit(const struct sums *s)
{
  if (is_stated(s, BIJSTAND_FIGURE_COSTS_PERCENT_OF_GRANT) && !is_stated(s, BIJSTAND_FIGURE_DEFICIT_PERCENT))
    return left_after(FIGURE(COSTS_PERCENT_OF_GRANT), num_exact(WHOLE_BP));
  return FIGURE(DEFICIT_PERCENT);
}

/* Of the three years that count, the number with a deficit of at least this. */
static num years_with(const struct sums *s, num least_deficit)
{
  return plus(plus(count_of(at_least(FIGURE(EARLIER_DEFICIT_1_PERCENT), least_deficit)),
                   count_of(at_least(FIGURE(EARLIER_DEFICIT_2_PERCENT), least_deficit))),
              count_of(at_least(FIGURE(EARLIER_DEFICIT_3_PERCENT), least_deficit)));
}

static truth is_incidental_time(const struct sums *s)
{
  return equal(LAW_OF(BUDGET_SAFETY_NET_KIND), num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_INCIDENTAL));
}

/* Until 2014 only the multi-year grant asks what the council did: who tells no deficit but that, asks for it. */
static truth asks_multi_year(const struct sums *s)
{
  int tells_council = is_stated(s, BIJSTAND_FIGURE_COUNCIL) && !num_settled(deficit(s));
  return both(is_incidental_time(s),
              truth_known(tells_council || surely(HOLDS(MULTI_YEAR_CONDITIONS_MET))));
}

static truth council_suffices(const struct sums *s)
{
  return at_least(FIGURE(COUNCIL), LAW_OF(BUDGET_SAFETY_NET_COUNCIL));
}

static truth measures_suffice(const struct sums *s)
{
  return at_least(FIGURE(MEASURES), LAW_OF(BUDGET_SAFETY_NET_MEASURES));
}

/* Tested over several years only where the law of the year names how many. */
static truth cumulative_suffices(const struct sums *s)
{
  truth above_threshold = at_least(FIGURE(CUMULATIVE_DEFICIT_ABOVE_PERCENT),
                                   LAW_OF(BUDGET_SAFETY_NET_THRESHOLD_PERCENT));
  /* Above a lower percentage than the threshold says nothing of the threshold. */
  truth told = surely(above_threshold) ? above_threshold
                                       : truth_open(UINT64_C(1) << BIJSTAND_FIGURE_CUMULATIVE_DEFICIT_ABOVE_PERCENT);
  return LAW_HAS(BUDGET_SAFETY_NET_CUMULATIVE_YEARS) ? told : truth_yes();
}

/* Besluit WWB 2007 10: not for who had a structural deficit in each of the three years before. */
static truth incidental_route(const struct sums *s)
{
  truth is_structural = at_least(years_with(s, LAW_OF(BUDGET_STRUCTURAL_DEFICIT_PERCENT)), num_exact(3));
  return both(above(deficit(s), LAW_OF(BUDGET_SAFETY_NET_THRESHOLD_PERCENT)),
              either(HOLDS(FIRST_DEFICIT_YEAR), not_(is_structural)));
}

/* Besluit WWB 2007 10a-10d. */
static truth multi_year_route(const struct sums *s)
{
  return both(HOLDS(MULTI_YEAR_CONDITIONS_MET), council_suffices(s));
}

static truth regular_route(const struct sums *s)
{
  return all_of(above(deficit(s), LAW_OF(BUDGET_SAFETY_NET_THRESHOLD_PERCENT)), cumulative_suffices(s),
                HOLDS(FORMAL_CONDITIONS_MET));
}

/* Stb. 2025, 222: a lower deficit, when there was one in two of the three years before. */
static truth extended_route(const struct sums *s)
{
  num threshold = LAW_OF(BUDGET_SAFETY_NET_EXTENDED_THRESHOLD_PERCENT);
  truth is_extended = all_of(above(deficit(s), threshold),
                             at_least(years_with(s, threshold), LAW_OF(BUDGET_SAFETY_NET_EXTENDED_YEARS_MIN)),
                             HOLDS(FORMAL_CONDITIONS_MET));
  return both(truth_known(LAW_HAS(BUDGET_SAFETY_NET_EXTENDED_THRESHOLD_PERCENT)), is_extended);
}

static truth any_route(const struct sums *s)
{
  return select_truth(is_incidental_time(s),
                      select_truth(asks_multi_year(s), multi_year_route(s), incidental_route(s)),
                      either(regular_route(s), extended_route(s)));
}

/* A request is barred by what is stated, or it is not: what is still to be shown does not bar it. */
static truth unless_barred(truth t, int is_told)
{
  int is_law_open = (t.why & LAW) != 0;
  return is_told && !is_law_open && maybe(t) ? (truth){ t.why, MAY_YES } : t;
}

static truth safety_net_possible(const struct sums *s)
{
  int is_told = num_settled(deficit(s)) || is_stated(s, BIJSTAND_FIGURE_COUNCIL) ||
                is_stated(s, BIJSTAND_FIGURE_MULTI_YEAR_CONDITIONS_MET);
  return unless_barred(any_route(s), is_told);
}

static num safety_net_kind(const struct sums *s)
{
  num regular = LAW_OF(BUDGET_SAFETY_NET_KIND); /* of the year: incidental, single year or regular */
  num codes = select_num(is_incidental_time(s), num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_INCIDENTAL),
                         select_num(equal(regular, num_exact(1)),
                                    num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_SINGLE_YEAR),
                                    num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_REGULAR)));
  truth is_extended = both(extended_route(s), not_(regular_route(s)));
  return select_num(asks_multi_year(s), num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_MULTI_YEAR),
                    select_num(is_extended, num_exact(BIJSTAND_FIGURE_SAFETY_NET_KIND_EXTENDED), codes));
}

static num safety_net_excess_over_percent(const struct sums *s)
{
  return plus(LAW_OF(BUDGET_SAFETY_NET_THRESHOLD_PERCENT), num_exact(WHOLE_BP));
}

static num safety_net_council(const struct sums *s)
{
  return LAW_OF(BUDGET_SAFETY_NET_COUNCIL);
}

/* Besluit Pw 10(3): for 2015 alone. */
static truth safety_net_lower_threshold(const struct sums *s)
{
  return both(truth_known(LAW_HAS(BUDGET_SAFETY_NET_LOWER_THRESHOLD)), HOLDS(MULTI_YEAR_GRANT_UNTIL_2014));
}

/* Part of what lies between the two thresholds, and all above the second. */
static num safety_net_amount_percent_of_grant(const struct sums *s)
{
  num threshold = LAW_OF(BUDGET_SAFETY_NET_THRESHOLD_PERCENT);
  num full = LAW_OF(BUDGET_SAFETY_NET_FULL_THRESHOLD_PERCENT);
  num between = left_after(least(deficit(s), full), threshold);
  int has_between = num_settled(full) && num_settled(threshold) && full.low > threshold.low;
  num part = has_between ? share_of(between, LAW_OF(BUDGET_SAFETY_NET_PART_PERCENT)) : num_exact(0);
  return select_num(any_route(s), plus(part, left_after(deficit(s), full)), num_exact(0));
}

static truth safety_net_admissible(const struct sums *s)
{
  int is_told = is_stated(s, BIJSTAND_FIGURE_COUNCIL) || is_stated(s, BIJSTAND_FIGURE_MEASURES);
  truth council = is_stated(s, BIJSTAND_FIGURE_COUNCIL) ? council_suffices(s) : truth_yes();
  truth measures = is_stated(s, BIJSTAND_FIGURE_MEASURES) ? measures_suffice(s) : truth_yes();
  uint64_t asked = UINT64_C(1) << BIJSTAND_FIGURE_COUNCIL | UINT64_C(1) << BIJSTAND_FIGURE_MEASURES;
  return is_told ? both(council, measures) : truth_open(asked);
}

/* --- Reintegration ------------------------------------------------------------------------------------- */

/* WWB 69-70: only of money that was left. */
static num reintegration_money(const struct sums *s)
{
  return select_num(HOLDS(REINTEGRATION_MONEY_UNSPENT), LAW_OF(REINTEGRATION_MONEY), num_exact(BIJSTAND_NEVER));
}

/* WWB 7(4), until 2005. */
static truth own_staff_allowed(const struct sums *s)
{
  return positive(LAW_OF(OWN_STAFF_REINTEGRATION_MAX));
}

/* --- Formulas ------------------------------------------------------------------------------------------ */

static num budget_sufficiency(const struct sums *s)
{
  return ratio(FIGURE(BENEFIT_BUDGET), FIGURE(BENEFIT_COST));
}

static num benefit_cost_ratio(const struct sums *s)
{
  return ratio(FIGURE(SAVING), FIGURE(INVESTMENT));
}

static num break_even_exits(const struct sums *s)
{
  num investment = FIGURE(INVESTMENT), saving = FIGURE(SAVING_PER_EXIT);
  if (!num_settled(investment) || !num_settled(saving) || saving.low <= 0)
    return num_between(0, LAW_MAX, investment.why | saving.why);
  return num_exact((investment.low + saving.low - 1) / saving.low);
}

static num own_cost(const struct sums *s)
{
  num cost = FIGURE(PROJECT_COST), share = LAW_OF(ESF_SHARE_PERCENT);
  if (!num_settled(cost) || !num_settled(share))
    return num_between(0, LAW_MAX, cost.why | share.why);
  return minus(cost, share_of(cost, share));
}

static num budget_per_head(const struct sums *s)
{
  return ratio(LAW_OF(MEANS_FACTOR_PERCENT), LAW_OF(CASELOAD_FACTOR_PERCENT));
}

static num program_coverage(const struct sums *s)
{
  return ratio(FIGURE(ENTRANTS_YEAR), FIGURE(CASELOAD));
}

/* Little's law: who is in it on a mean day, by who comes in on a day. */
static num mean_stay_days(const struct sums *s)
{
  num mean = FIGURE(DAILY_MEAN), entrants = FIGURE(ENTRANTS_YEAR);
  if (!num_settled(mean) || !num_settled(entrants) || entrants.low <= 0)
    return num_between(0, LAW_MAX, mean.why | entrants.why);
  return num_exact((mean.low * 365 + entrants.low / 2) / entrants.low);
}

static num relative_caseload(const struct sums *s)
{
  return ratio(FIGURE(CASELOAD_INDEX_LOCAL_PERCENT), FIGURE(CASELOAD_INDEX_NATIONAL_PERCENT));
}

/* --- Stocks and flows, counted by whoever has the log ---------------------------------------------------- */

static num stock_index(const struct sums *s)
{
  return ratio(FIGURE(STOCK_AFTER), FIGURE(STOCK_BEFORE));
}

static num outflow_rate(const struct sums *s)
{
  return ratio(FIGURE(EXITS), FIGURE(STOCK_BEFORE));
}

/* Endings of which nobody knows the reason tell nothing of what the municipality brought about. */
static num influenceable_share(const struct sums *s)
{
  return ratio(FIGURE(EXITS_INFLUENCEABLE), left_after(FIGURE(EXITS), FIGURE(EXITS_UNKNOWN)));
}

static num benefit_share(const struct sums *s)
{
  return ratio(FIGURE(COHORT_IN_BENEFIT), FIGURE(COHORT));
}

static num prevented_share(const struct sums *s)
{
  return ratio(left_after(FIGURE(COHORT), FIGURE(COHORT_IN_BENEFIT)), FIGURE(COHORT));
}

static num placed_share(const struct sums *s)
{
  return ratio(FIGURE(COHORT_PLACED), FIGURE(COHORT));
}

/* By whole people: 200 of 500 is 40 percent, 199 is not. */
static truth target_met(const struct sums *s)
{
  num target = LAW_OF(TARGET_SHARE_PERCENT), cohort = FIGURE(COHORT);
  num placed = times(FIGURE(COHORT_PLACED), WHOLE_BP);
  if (!num_settled(target) || !num_settled(cohort))
    return truth_open(target.why | cohort.why | placed.why);
  return at_least(placed, num_exact(target.low * cohort.low));
}

/* --- The answer ---------------------------------------------------------------------------------------- */

/* The article of the row that has the parameter on the day. */
static const char *article(const struct sums *s, bijstand_parameter parameter)
{
  struct bijstand_amount amount;
  bijstand_rulebook_find(s->rulebook, parameter, s->date, BIJSTAND_AMOUNT_ANSWERS, &amount);
  return amount.article;
}

static struct bijstand_found found_num(num n, const char *at)
{
  int is_known = num_settled(n) && n.low != BIJSTAND_NEVER;
  return (struct bijstand_found){
    .value = is_known ? n.low : BIJSTAND_UNKNOWN, .missing = n.why & ~LAW, .article = is_known ? at : "",
    .ground = num_settled(n) ? BIJSTAND_GROUND_APPLIES : BIJSTAND_GROUND_OPEN
  };
}

static struct bijstand_found found_truth(truth t, const char *at)
{
  return (struct bijstand_found){
    .value = truth_settled(t) ? surely(t) : BIJSTAND_UNKNOWN, .missing = t.why & ~LAW,
    .article = truth_settled(t) ? at : "",
    .ground = truth_settled(t) ? BIJSTAND_GROUND_APPLIES : BIJSTAND_GROUND_OPEN
  };
}

/* What is allowed unless an article stands in the way. */
static struct bijstand_found found_freedom(truth t, const char *at)
{
  struct bijstand_found found = found_truth(t, at);
  if (surely(t))
    found.ground = BIJSTAND_GROUND_DOES_NOT_APPLY;
  return found;
}

/* A list that is being written. */
struct list {
  struct bijstand_found *items;
  size_t size, count;
};

static void add(struct list *list, bijstand_figure figure, struct bijstand_found found)
{
  found.figure = figure;
  if (list->count < list->size)
    list->items[list->count] = found;
  list->count++;
}

/* Each figure that is found, the expression for it, and the parameter whose article it stands in. */
#define FOUND(kind, NAME, name, PARAMETER) \
  add(list, BIJSTAND_FIGURE_##NAME, found_##kind(name(s), article(s, BIJSTAND_PARAMETER_##PARAMETER)))
#define COUNTED(NAME, name) add(list, BIJSTAND_FIGURE_##NAME, found_num(name(s), ""))

static void find_money(const struct sums *s, struct list *list)
{
  FOUND(num, GRANT_OBJECTIVE_SHARE, grant_objective_share, BUDGET_HISTORIC_INHABITANTS_MAX);
  FOUND(num, GRANT_TRANSITION_HISTORIC, grant_transition_historic, BUDGET_TRANSITION_HISTORIC_PERCENT);
  FOUND(num, GRANT_TRANSITION_MODEL, grant_transition_model, BUDGET_TRANSITION_HISTORIC_PERCENT);
  FOUND(num, GRANT_POOL, grant_pool, BUDGET_SMALL_POOL);
  FOUND(truth, SAFETY_NET_POSSIBLE, safety_net_possible, BUDGET_SAFETY_NET_KIND);
  FOUND(num, SAFETY_NET_KIND, safety_net_kind, BUDGET_SAFETY_NET_KIND);
  FOUND(num, SAFETY_NET_EXCESS_OVER_PERCENT, safety_net_excess_over_percent,
        BUDGET_SAFETY_NET_THRESHOLD_PERCENT);
  FOUND(num, SAFETY_NET_COUNCIL, safety_net_council, BUDGET_SAFETY_NET_COUNCIL);
  FOUND(truth, SAFETY_NET_LOWER_THRESHOLD, safety_net_lower_threshold, BUDGET_SAFETY_NET_LOWER_THRESHOLD);
  FOUND(num, SAFETY_NET_AMOUNT_PERCENT_OF_GRANT, safety_net_amount_percent_of_grant,
        BUDGET_SAFETY_NET_FULL_THRESHOLD_PERCENT);
  FOUND(truth, SAFETY_NET_ADMISSIBLE, safety_net_admissible, BUDGET_SAFETY_NET_COUNCIL);
  FOUND(num, REINTEGRATION_MONEY, reintegration_money, REINTEGRATION_MONEY);
  FOUND(freedom, OWN_STAFF_ALLOWED, own_staff_allowed, OWN_STAFF_REINTEGRATION_MAX);
}

static void find_ratios(const struct sums *s, struct list *list)
{
  COUNTED(BUDGET_SUFFICIENCY, budget_sufficiency);
  COUNTED(BENEFIT_COST_RATIO, benefit_cost_ratio);
  COUNTED(BREAK_EVEN_EXITS, break_even_exits);
  COUNTED(OWN_COST, own_cost);
  COUNTED(BUDGET_PER_HEAD, budget_per_head);
  COUNTED(PROGRAM_COVERAGE, program_coverage);
  COUNTED(MEAN_STAY_DAYS, mean_stay_days);
  COUNTED(RELATIVE_CASELOAD, relative_caseload);
  COUNTED(STOCK_INDEX, stock_index);
  COUNTED(OUTFLOW_RATE, outflow_rate);
  COUNTED(INFLUENCEABLE_SHARE, influenceable_share);
  COUNTED(BENEFIT_SHARE, benefit_share);
  COUNTED(PREVENTED_SHARE, prevented_share);
  COUNTED(PLACED_SHARE, placed_share);
  add(list, BIJSTAND_FIGURE_TARGET_MET, found_truth(target_met(s), ""));
}

void bijstand_municipality_clear(struct bijstand_municipality *municipality)
{
  enum { FIGURES = sizeof municipality->figures / sizeof municipality->figures[0] };
  for (int32_t i = 0; municipality != NULL && i < FIGURES; i++)
    municipality->figures[i] = BIJSTAND_UNKNOWN;
}

static int are_figures(const struct bijstand_municipality *stated)
{
  for (int32_t i = 0; i < BIJSTAND_FIGURE_COUNT; i++) {
    const struct bijstand_figure_info *info = bijstand_figure_at(i);
    bijstand_value value = stated->figures[i];
    if (value != BIJSTAND_UNKNOWN && (!info->is_stated || value < 0 || value > info->max))
      return 0;
  }
  return 1;
}

bijstand_status bijstand_municipality_decide(const bijstand_rulebook *rulebook, bijstand_value date,
                                             const struct bijstand_municipality *stated,
                                             struct bijstand_found *items, size_t size, size_t *count)
{
  if (rulebook == NULL || stated == NULL || count == NULL || (items == NULL && size > 0) ||
      !are_figures(stated))
    return BIJSTAND_ERROR_ARGUMENT;
  struct sums s = { rulebook, date, stated->figures };
  struct list list = { items, size, 0 };
  find_money(&s, &list);
  find_ratios(&s, &list);
  *count = list.count;
  return BIJSTAND_OK;
}
