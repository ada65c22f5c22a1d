/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Grant, safety net, reintegration money and the ratios of a plan, by figures of the municipality.
 */
#include <bijstand/municipality.h>
#include <bijstand/profile.h>

#include "tests/law/law.h"

#define F(name) BIJSTAND_FIGURE_##name
#define NONE BIJSTAND_UNKNOWN

enum { STATED = 5 };

struct example {
  const char *title, *profile, *date;
  struct { bijstand_figure figure; bijstand_value value; } stated[STATED]; /* an empty one ends them */
  bijstand_figure found;
  bijstand_value value;
};

static const struct example examples[] = {
  /* Grant: between the bands the part by the model rises with the inhabitants. */
  { "at 25,000 all by past costs, 2014", NULL, "2014-12-31", { { F(INHABITANTS), 25000 } },
    F(GRANT_OBJECTIVE_SHARE), 0 },
  { "one more is a fifteen-thousandth", NULL, "2014-12-31", { { F(INHABITANTS), 25001 } },
    F(GRANT_OBJECTIVE_SHARE), 67 },
  { "at 40,000 all by the model", NULL, "2014-12-31", { { F(INHABITANTS), 40000 } }, F(GRANT_OBJECTIVE_SHARE),
    1000000 },
  { "at 15,000 the pool is that of small ones", NULL, "2015-01-01", { { F(INHABITANTS), 15000 } }, F(GRANT_POOL),
    F(GRANT_POOL_SMALL_MUNICIPALITIES) },
  { "above it the common one", NULL, "2015-01-01", { { F(INHABITANTS), 15001 } }, F(GRANT_POOL),
    F(GRANT_POOL_COMMON) },
  { "2017: three quarters by the model", NULL, "2017-06-01", { { F(INHABITANTS), 60000 } },
    F(GRANT_TRANSITION_MODEL), 750000 },
  { "small ones had no transition", NULL, "2017-06-01", { { F(INHABITANTS), 14000 } }, F(GRANT_TRANSITION_MODEL),
    NONE },
  { "inhabitants not stated: not known", NULL, "2017-06-01", { { 0, 0 } }, F(GRANT_OBJECTIVE_SHARE), NONE },

  /* Safety net. */
  { "2017: above 5 percent in the year and over two", NULL, "2017-12-31",
    { { F(DEFICIT_PERCENT), 501 }, { F(CUMULATIVE_DEFICIT_ABOVE_PERCENT), 500 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_POSSIBLE), 1 },
  { "2017: 5 percent is not above it", NULL, "2017-12-31",
    { { F(DEFICIT_PERCENT), 500 }, { F(CUMULATIVE_DEFICIT_ABOVE_PERCENT), 500 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_POSSIBLE), 0 },
  { "2017: a condition that is not met bars it", NULL, "2017-12-31",
    { { F(DEFICIT_PERCENT), 900 }, { F(FORMAL_CONDITIONS_MET), 0 } }, F(SAFETY_NET_POSSIBLE), 0 },
  { "2017: what is not stated does not bar it", NULL, "2017-12-31", { { F(DEFICIT_PERCENT), 900 } },
    F(SAFETY_NET_POSSIBLE), 1 },
  { "2020: the thresholds of that year were not found", NULL, "2020-12-31",
    { { F(DEFICIT_PERCENT), 900 }, { F(FORMAL_CONDITIONS_MET), 1 } }, F(SAFETY_NET_POSSIBLE), NONE },
  { "2014: a structural deficit is for the multi-year grant", NULL, "2014-12-31",
    { { F(COSTS_PERCENT_OF_GRANT), 11200 }, { F(FIRST_DEFICIT_YEAR), 0 }, { F(EARLIER_DEFICIT_1_PERCENT), 300 },
      { F(EARLIER_DEFICIT_2_PERCENT), 300 }, { F(EARLIER_DEFICIT_3_PERCENT), 250 } },
    F(SAFETY_NET_POSSIBLE), 0 },
  { "2014: two years are not structural", NULL, "2014-12-31",
    { { F(COSTS_PERCENT_OF_GRANT), 11200 }, { F(FIRST_DEFICIT_YEAR), 0 }, { F(EARLIER_DEFICIT_1_PERCENT), 300 },
      { F(EARLIER_DEFICIT_2_PERCENT), 300 }, { F(EARLIER_DEFICIT_3_PERCENT), 249 } },
    F(SAFETY_NET_POSSIBLE), 1 },
  { "2025: the extended way asks for two of three years", NULL, "2025-12-31",
    { { F(DEFICIT_PERCENT), 600 }, { F(EARLIER_DEFICIT_1_PERCENT), 500 }, { F(EARLIER_DEFICIT_2_PERCENT), 499 },
      { F(EARLIER_DEFICIT_3_PERCENT), 0 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_POSSIBLE), 0 },
  { "2025: above 7.5 percent it is the regular one", NULL, "2025-12-31",
    { { F(DEFICIT_PERCENT), 800 }, { F(CUMULATIVE_DEFICIT_ABOVE_PERCENT), 750 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_KIND), F(SAFETY_NET_KIND_REGULAR) },
  { "2024: above 5 percent over the years says nothing of 7.5", NULL, "2024-12-31",
    { { F(DEFICIT_PERCENT), 1000 }, { F(CUMULATIVE_DEFICIT_ABOVE_PERCENT), 500 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_AMOUNT_PERCENT_OF_GRANT), NONE },
  { "2024: half of what lies between 7.5 and 12.5", NULL, "2024-12-31",
    { { F(DEFICIT_PERCENT), 1250 }, { F(CUMULATIVE_DEFICIT_ABOVE_PERCENT), 750 }, { F(FORMAL_CONDITIONS_MET), 1 } },
    F(SAFETY_NET_AMOUNT_PERCENT_OF_GRANT), 250 },
  { "2017: taken is more than planned", NULL, "2017-12-31",
    { { F(MEASURES), F(MEASURES_TAKEN) }, { F(COUNCIL), F(COUNCIL_CONSENTED) } }, F(SAFETY_NET_ADMISSIBLE), 1 },
  { "2017: but the council must consent too", NULL, "2017-12-31",
    { { F(MEASURES), F(MEASURES_TAKEN) }, { F(COUNCIL), F(COUNCIL_INFORMED) } }, F(SAFETY_NET_ADMISSIBLE), 0 },

  /* Reintegration. */
  { "nothing was left: nothing becomes of it", NULL, "2004-12-31", { { F(REINTEGRATION_MONEY_UNSPENT), 0 } },
    F(REINTEGRATION_MONEY), NONE },
  { "before the WWB the rule is not known", NULL, "2003-12-31", { { 0, 0 } }, F(OWN_STAFF_ALLOWED), NONE },
  { "own staff, last day of the duty to buy", NULL, "2005-12-31", { { 0, 0 } }, F(OWN_STAFF_ALLOWED), 0 },
  { "own staff, the day after", NULL, "2006-01-01", { { 0, 0 } }, F(OWN_STAFF_ALLOWED), 1 },

  /* Ratios: Emmen put in 2 million and saved 8; 14,000 for each client-year less. */
  { "four euro for one", NULL, "2017-01-01", { { F(INVESTMENT), 200000000 }, { F(SAVING), 800000000 } },
    F(BENEFIT_COST_RATIO), 4000000 },
  { "2 million is earned back by 143 client-years", NULL, "2017-01-01",
    { { F(INVESTMENT), 200000000 }, { F(SAVING_PER_EXIT), 1400000 } }, F(BREAK_EVEN_EXITS), 143 },
  { "600 of 3,600 took a track", NULL, "2017-01-01", { { F(ENTRANTS_YEAR), 600 }, { F(CASELOAD), 3600 } },
    F(PROGRAM_COVERAGE), 166667 },
  { "and stayed 91 days", NULL, "2017-01-01", { { F(ENTRANTS_YEAR), 600 }, { F(DAILY_MEAN), 150 } },
    F(MEAN_STAY_DAYS), 91 },
  { "the country grew by a tenth, Emmen not", NULL, "2017-01-01",
    { { F(CASELOAD_INDEX_LOCAL_PERCENT), 10000 }, { F(CASELOAD_INDEX_NATIONAL_PERCENT), 11000 } },
    F(RELATIVE_CASELOAD), 909091 },
  { "half the means for twice the people", "isd-brabantse-wal", "2014-01-01", { { 0, 0 } }, F(BUDGET_PER_HEAD),
    250000 },
  { "only just enough", NULL, "2004-01-01", { { F(BENEFIT_BUDGET), 4000000 }, { F(BENEFIT_COST), 3990000 } },
    F(BUDGET_SUFFICIENCY), 1002506 },
  { "Emmen, December 2003: 90 of 300 young people in benefit", NULL, "2003-12-31",
    { { F(COHORT), 300 }, { F(COHORT_IN_BENEFIT), 90 } }, F(BENEFIT_SHARE), 300000 },
  { "so 70 percent were not", NULL, "2003-12-31", { { F(COHORT), 300 }, { F(COHORT_IN_BENEFIT), 90 } },
    F(PREVENTED_SHARE), 700000 },
  { "Oost Gelre: from 182 to 160", NULL, "2008-10-01", { { F(STOCK_BEFORE), 182 }, { F(STOCK_AFTER), 160 } },
    F(STOCK_INDEX), 879121 },
  { "635 exits on 3,543", NULL, "2017-12-31", { { F(STOCK_BEFORE), 3543 }, { F(EXITS), 635 } }, F(OUTFLOW_RATE),
    179227 },
  { "unknown reasons do not count against it", NULL, "2014-12-31",
    { { F(EXITS), 100 }, { F(EXITS_UNKNOWN), 20 }, { F(EXITS_INFLUENCEABLE), 44 } }, F(INFLUENCEABLE_SHARE),
    550000 },
  { "2,000 of 10,000 moved on", NULL, "2000-03-01", { { F(COHORT), 10000 }, { F(COHORT_PLACED), 2000 } },
    F(PLACED_SHARE), 200000 },
  { "WerkMee: 200 of 500 in two years is the target", "bos-en-lommer-2000", "2002-03-01",
    { { F(COHORT), 500 }, { F(COHORT_PLACED), 200 } }, F(TARGET_MET), 1 },
  { "199 is not", "bos-en-lommer-2000", "2002-03-01", { { F(COHORT), 500 }, { F(COHORT_PLACED), 199 } },
    F(TARGET_MET), 0 },
  { "without a target nothing is met or missed", NULL, "2002-03-01",
    { { F(COHORT), 500 }, { F(COHORT_PLACED), 199 } }, F(TARGET_MET), NONE },
  { "no ratio to nothing", NULL, "2004-01-01", { { F(BENEFIT_BUDGET), 4000000 }, { F(BENEFIT_COST), 0 } },
    F(BUDGET_SUFFICIENCY), NONE },
  { "the ESF share was not stated", "emmen-2003", "2004-01-01", { { F(PROJECT_COST), 4000000 } }, F(OWN_COST),
    NONE }
};

static bijstand_rulebook *rulebook_of(const char *profile)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  if (profile == NULL)
    return base;
  ck_assert_int_eq(bijstand_rulebook_add_profile(base, profile, BIJSTAND_LOAD_STRICT, &rulebook, NULL),
                   BIJSTAND_OK);
  bijstand_rulebook_free(base);
  return rulebook;
}

/* What is found of a figure. */
static struct bijstand_found find(const bijstand_rulebook *rulebook, const char *date,
                                  const struct bijstand_municipality *town, bijstand_figure figure)
{
  struct bijstand_found found[BIJSTAND_FIGURE_COUNT];
  size_t count;
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, day(date), town, found, BIJSTAND_FIGURE_COUNT, &count),
                   BIJSTAND_OK);
  for (size_t i = 0; i < count; i++) {
    if (found[i].figure == figure)
      return found[i];
  }
  ck_abort_msg("figure %d was not found", (int)figure);
  return found[0];
}

START_TEST(a_figure_follows_from_what_is_stated)
{
  const struct example *example = &examples[_i];
  bijstand_rulebook *rulebook = rulebook_of(example->profile);
  struct bijstand_municipality town;
  bijstand_municipality_clear(&town);
  for (int i = 0; i < STATED; i++) {
    if (example->stated[i].figure != 0 || example->stated[i].value != 0)
      town.figures[example->stated[i].figure] = example->stated[i].value;
  }
  struct bijstand_found found = find(rulebook, example->date, &town, example->found);
  ck_assert_msg(found.value == example->value, "%s: %lld", example->title, (long long)found.value);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(the_european_share_is_taken_off_the_cost)
{
  bijstand_rulebook *base = national();
  bijstand_rulebook *rulebook;
  struct bijstand_setting setting = { BIJSTAND_PARAMETER_ESF_SHARE_PERCENT, day("2003-06-01"), BIJSTAND_NEVER,
                                      5000 };
  ck_assert_int_eq(bijstand_rulebook_with(base, &setting, 1, &rulebook, NULL), BIJSTAND_OK);
  struct bijstand_municipality town;
  bijstand_municipality_clear(&town);
  town.figures[F(PROJECT_COST)] = 30000001;
  ck_assert_int_eq(find(rulebook, "2003-12-01", &town, F(OWN_COST)).value, 15000000);
  bijstand_rulebook_free(rulebook);
  bijstand_rulebook_free(base);
}
END_TEST

/* What is open names what could settle it, and stating that settles it. */
START_TEST(what_is_missing_is_named)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_municipality town;
  bijstand_municipality_clear(&town);
  struct bijstand_found found = find(rulebook, "2015-12-31", &town, F(GRANT_OBJECTIVE_SHARE));
  ck_assert_uint_eq(found.missing, UINT64_C(1) << F(INHABITANTS));
  ck_assert_int_eq(found.ground, BIJSTAND_GROUND_OPEN);
  town.figures[F(INHABITANTS)] = 30000;
  found = find(rulebook, "2015-12-31", &town, F(GRANT_OBJECTIVE_SHARE));
  ck_assert_uint_eq(found.missing, 0);
  ck_assert_int_eq(found.ground, BIJSTAND_GROUND_APPLIES);
  ck_assert_str_eq(found.article, "Besluit Pw 2-5");
  /* A year of which the law was not found lacks nothing that anybody could state. */
  found = find(rulebook, "2020-12-31", &town, F(SAFETY_NET_EXCESS_OVER_PERCENT));
  ck_assert_int_eq(found.value, NONE);
  ck_assert_uint_eq(found.missing, 0);
  bijstand_rulebook_free(rulebook);
}
END_TEST

START_TEST(a_figure_is_found_by_its_place_and_by_its_name)
{
  ck_assert_int_eq(bijstand_figure_count(), BIJSTAND_FIGURE_COUNT);
  for (int32_t i = 0; i < bijstand_figure_count(); i++) {
    const struct bijstand_figure_info *figure = bijstand_figure_at(i);
    ck_assert_int_eq(figure->number, i);
    ck_assert_ptr_eq(bijstand_figure_by_name(figure->name), figure);
    ck_assert_uint_gt(strlen(figure->key), 0);
    ck_assert_uint_gt(strlen(figure->term), 0);
    ck_assert_uint_gt(strlen(figure->article), 0);
    ck_assert_uint_gt(strlen(figure->gloss), 0);
    ck_assert_int_eq(figure->type == BIJSTAND_TYPE_ENUM, figure->values[0] != '\0');
  }
  ck_assert_ptr_null(bijstand_figure_at(-1));
  ck_assert_ptr_null(bijstand_figure_at(BIJSTAND_FIGURE_COUNT));
  ck_assert_ptr_null(bijstand_figure_by_name("inhabitant"));
  ck_assert_ptr_null(bijstand_figure_by_name(NULL));
}
END_TEST

START_TEST(a_figure_that_cannot_be_is_an_argument_error)
{
  bijstand_rulebook *rulebook = national();
  struct bijstand_municipality town;
  size_t count;
  bijstand_municipality_clear(&town);
  bijstand_municipality_clear(NULL);
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 0, &count), BIJSTAND_OK);
  ck_assert_uint_gt(count, 10);
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 1, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, NULL, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_municipality_decide(NULL, 0, &town, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 0, NULL), BIJSTAND_ERROR_ARGUMENT);
  town.figures[F(INHABITANTS)] = -1;
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  town.figures[F(INHABITANTS)] = 20000001;
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  town.figures[F(INHABITANTS)] = NONE;
  town.figures[F(GRANT_POOL)] = 0; /* found, not stated */
  ck_assert_int_eq(bijstand_municipality_decide(rulebook, 0, &town, NULL, 0, &count), BIJSTAND_ERROR_ARGUMENT);
  bijstand_value value;
  ck_assert_int_eq(bijstand_figure_parse(F(COUNCIL), "informed", 8, &value, NULL), BIJSTAND_OK);
  ck_assert_int_eq(value, F(COUNCIL_INFORMED));
  ck_assert_int_eq(bijstand_figure_parse(-1, "1", 1, &value, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_figure_parse(F(COUNCIL), NULL, 1, &value, NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_figure_parse(F(COUNCIL), "1", 1, NULL, NULL), BIJSTAND_ERROR_ARGUMENT);
  bijstand_rulebook_free(rulebook);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("figures of a municipality");
  TCase *tests = tcase_create("figures");
  suite_add_tcase(suite, tests);
  tcase_add_loop_test(tests, a_figure_follows_from_what_is_stated, 0, COUNT(examples));
  tcase_add_test(tests, the_european_share_is_taken_off_the_cost);
  tcase_add_test(tests, what_is_missing_is_named);
  tcase_add_test(tests, a_figure_is_found_by_its_place_and_by_its_name);
  tcase_add_test(tests, a_figure_that_cannot_be_is_an_argument_error);
  return run(suite);
}
