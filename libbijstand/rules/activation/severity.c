/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * How severely something hinders work, 0 to 4 in each domain: as the caseworker has judged it, or by the score of the
 * self-sufficiency matrix where there is one that still holds. Only the severity is kept, never what it rests on.
 */

/* The steps of the scale of severity, and the highest level of the matrix: severity is 5 less the level. */
enum { NOTICEABLE = 2, SEVERE = 3, ACUTE = 4, FULLY_SELF_SUFFICIENT = 5 };

/* The matrix judges the present: a score of longer ago no longer holds, unless it was confirmed since. */
static inline truth score_is_recent(view *v, person p, bijstand_fact score)
{
  num since = later_if_any(view_stated_on(v, p, score), zrm_confirmed_date(v, p));
  truth undated = equal(since, num_exact(BIJSTAND_EVER));
  return either(undated, not_(over(v, days_after(since, amount(v, zrm_valid_days)))));
}

static inline truth score_holds(view *v, person p, num score, bijstand_fact fact)
{
  return when(positive(score), score_is_recent(v, p, fact));
}

static inline num severity_of(num score)
{
  return minus(num_exact(FULLY_SELF_SUFFICIENT), most(score, num_exact(1)));
}

/* Whether a domain of the matrix has a score, and what it says of a domain of the barriers. */
#define SCORED(score, FACT) \
  static inline truth scored_##score(view *v, person p) \
  { \
    return score_holds(v, p, zrm_##score(v, p), BIJSTAND_FACT_ZRM_##FACT); \
  } \
  static inline num severity_by_##score(view *v, person p) { return severity_of(zrm_##score(v, p)); }

SCORED(finances, FINANCES)
SCORED(work, WORK)
SCORED(time, TIME)
SCORED(housing, HOUSING)
SCORED(home_relations, HOME_RELATIONS)
SCORED(mental_health, MENTAL_HEALTH)
SCORED(physical_health, PHYSICAL_HEALTH)
SCORED(substance_use, SUBSTANCE_USE)
SCORED(basic_adl, BASIC_ADL)
SCORED(instrumental_adl, INSTRUMENTAL_ADL)
SCORED(social_network, SOCIAL_NETWORK)
SCORED(participation, PARTICIPATION)
SCORED(justice, JUSTICE)
#undef SCORED

/* Isolation shows in two domains: the worse of those that were scored. */
static inline truth scored_contacts(view *v, person p)
{
  return either(scored_social_network(v, p), scored_participation(v, p));
}

static inline num severity_by_contacts(view *v, person p)
{
  num network = select_num(scored_social_network(v, p), severity_by_social_network(v, p), num_exact(0));
  num participation = select_num(scored_participation(v, p), severity_by_participation(v, p), num_exact(0));
  return most(network, participation);
}

/* Whoever is homeless has a housing problem that could not be worse. */
static inline truth has_no_home(view *v, person p) { return homeless(v, p); }
static inline num at_its_worst(view *v, person p) { (void)v, (void)p; return num_exact(ACUTE); }

/* The eleven domains until 2016: work and daily activities were not scored apart. */
static inline truth eleven_scored(view *v, person p)
{
  truth means = all_of(scored_finances(v, p), scored_time(v, p), scored_housing(v, p), scored_home_relations(v, p));
  truth health = all_of(scored_mental_health(v, p), scored_physical_health(v, p), scored_substance_use(v, p),
                        scored_basic_adl(v, p));
  return all_of(means, health, scored_social_network(v, p), scored_participation(v, p), scored_justice(v, p));
}

/* The thirteen domains from 2017 on. */
static inline truth thirteen_scored(view *v, person p)
{
  return all_of(eleven_scored(v, p), scored_work(v, p), scored_instrumental_adl(v, p));
}

/* From a severity on, a problem comes before work; and from another on, before everything. */
static inline truth comes_first(view *v, num severity) { return at_least(severity, amount(v, care_severity_min)); }
static inline truth is_acute(view *v, num severity) { return at_least(severity, amount(v, acute_severity_min)); }

static inline num severe_among_health(view *v, person p)
{
  num health = plus(count_of(comes_first(v, severity_medical(v, p))), count_of(comes_first(v, severity_psychiatric(v, p))));
  return plus(health, count_of(comes_first(v, severity_addiction(v, p))));
}

static inline num severe_among_circumstances(view *v, person p)
{
  num means = plus(count_of(comes_first(v, severity_debt(v, p))), count_of(comes_first(v, severity_housing(v, p))));
  num others = plus(count_of(comes_first(v, severity_justice(v, p))), count_of(comes_first(v, severity_care_duties(v, p))));
  return plus(means, others);
}

/* How many problems come before work; isolation is what a participation plan is for. */
static inline num severe_problems(view *v, person p)
{
  return plus(severe_among_health(v, p), severe_among_circumstances(v, p));
}

static inline truth several_severe(view *v, person p)
{
  return at_least(severe_domains(v, p), amount(v, phase_5_domains_min));
}

static inline truth any_acute(view *v, person p)
{
  truth health = any_of(is_acute(v, severity_medical(v, p)), is_acute(v, severity_psychiatric(v, p)),
                        is_acute(v, severity_addiction(v, p)));
  truth means = either(is_acute(v, severity_debt(v, p)), is_acute(v, severity_housing(v, p)));
  truth others = either(is_acute(v, severity_justice(v, p)), is_acute(v, severity_care_duties(v, p)));
  return any_of(health, means, others);
}
