/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Table K: the estimated months to work, in the place of the questionnaire of the employment service, of which no
 * items are known. Each factor adds its months to what the ones before it have made. The weights are the
 * municipality's, in any case not less where a problem is worse: the estimate never falls when one grows.
 */

/* A factor that is not known is asked for together with those before it: each of them counts by itself. */
static inline truth counted(view *v, person p, truth factor)
{
  return truth_made(factor.may, factor.why | distance_months(v, p).why);
}

static inline num with_months(view *v, person p, num months) { return plus(distance_months(v, p), months); }

/* --- how severe ----------------------------------------------------------------------------------------- */

/* Of a problem that is noticeable at least. */
static inline num months_of(num severity, num noticeable, num severe, num acute)
{
  num worse = most(noticeable, severe), worst = most(worse, acute);
  num from_severe = select_num(at_least(severity, num_exact(ACUTE)), worst, worse);
  return select_num(at_least(severity, num_exact(SEVERE)), from_severe, noticeable);
}

static inline num months_of_health(view *v, num severity)
{
  return months_of(severity, amount(v, distance_health_2_months), amount(v, distance_health_3_months),
                   amount(v, distance_health_4_months));
}

static inline num months_of_circumstances(view *v, num severity)
{
  return months_of(severity, amount(v, distance_social_2_months), amount(v, distance_social_3_months),
                   amount(v, distance_social_4_months));
}

/* Whether a problem of a domain adds months, and the estimate with them. */
#define ADDS(domain, months) \
  static inline truth hindered_by_##domain(view *v, person p) \
  { \
    return counted(v, p, at_least(severity_##domain(v, p), num_exact(NOTICEABLE))); \
  } \
  static inline num further_by_##domain(view *v, person p) \
  { \
    return with_months(v, p, months(v, severity_##domain(v, p))); \
  }

ADDS(medical, months_of_health)
ADDS(psychiatric, months_of_health)
ADDS(debt, months_of_circumstances)
ADDS(addiction, months_of_circumstances)
ADDS(justice, months_of_circumstances)
ADDS(care_duties, months_of_circumstances)
ADDS(housing, months_of_circumstances)
#undef ADDS

/* --- how long without work ------------------------------------------------------------------------------ */

static inline truth out_of_work_for_long(view *v, person p)
{
  return counted(v, p, above(months_since_work(v, p), amount(v, distance_gap_short_max)));
}

static inline num further_by_time_without_work(view *v, person p)
{
  num since = months_since_work(v, p), medium = amount(v, distance_gap_medium_months);
  num worse = most(medium, amount(v, distance_gap_long_months));
  num still_worse = most(worse, amount(v, distance_gap_very_long_months));
  num worst = most(still_worse, amount(v, distance_gap_beyond_months));
  num beyond_long = select_num(above(since, amount(v, distance_gap_very_long_max)), worst, still_worse);
  num beyond_medium = select_num(above(since, amount(v, distance_gap_long_max)), beyond_long, worse);
  num months = select_num(above(since, amount(v, distance_gap_medium_max)), beyond_medium, medium);
  return with_months(v, p, months);
}

/* --- what somebody brings along ------------------------------------------------------------------------- */

static inline truth without_qualification(view *v, person p)
{
  return counted(v, p, not_(basic_qualification(v, p)));
}

static inline num further_by_schooling(view *v, person p)
{
  return with_months(v, p, amount(v, distance_qualification_months));
}

static inline truth speaks_too_little(view *v, person p) { return is(language_level(v, p), LANGUAGE_LEVEL_BELOW_1F); }
static inline truth language_counts(view *v, person p) { return counted(v, p, speaks_too_little(v, p)); }
static inline num further_by_language(view *v, person p)
{
  return with_months(v, p, amount(v, distance_language_months));
}

static inline truth worked_little(view *v, person p)
{
  return counted(v, p, below(months_worked_last_60(v, p), amount(v, distance_experience_below)));
}
static inline num further_by_experience(view *v, person p)
{
  return with_months(v, p, amount(v, distance_experience_months));
}
