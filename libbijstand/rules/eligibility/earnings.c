/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Earnings: income from work, and the one exemption of it that holds for a person in a month (article
 * 31(2)(n), (r), (y), (z) and (aa); before it Abw 43(2)(m); after it article 34a).
 *
 * Months of an exemption are calendar months. Those used are the ones before the month of the day, so that
 * the month in which an exemption starts is its first and nothing changes within a month.
 */

/* --- what is earned ------------------------------------------------------------------------------------- */

RECEIVED(income_work_holiday_allowance)

/* Pw 32(1)(b): work done in the month for which assistance is claimed. */
static inline truth works_in_the_month(view *v, person p) { return positive(income_work_net(v, p)); }

/* A municipality may settle wages in the month in which they are paid, in a running benefit. */
static inline truth settled_by_receipt(view *v, person p)
{
  (void)p;
  return both(is(choice(v, income_month), INCOME_MONTH_RECEIVED), benefit_running(v));
}

/*
 * Pw 31(4): the right to holiday allowance over a wage is income with that wage. Together they are no more
 * than a fact can state, so that a share can be taken of them.
 */
static inline num work_income_with_holiday_allowance(view *v, person p)
{
  num most_stated = num_exact(bijstand_fact_by_id(BIJSTAND_FACT_INCOME_WORK_NET)->domain.high);
  return least(plus(work_income(v, p), income_work_holiday_allowance(v, p)), most_stated);
}

static inline truth has_work_income(view *v, person p) { return positive(work_income(v, p)); }

/* --- months used ---------------------------------------------------------------------------------------- */

/* The day from which months are counted: that on which the running benefit began, or ever. */
static inline num months_counted_from(view *v)
{
  truth once = is(choice(v, earnings_exemption_months_scope), EARNINGS_EXEMPTION_MONTHS_SCOPE_LIFETIME);
  num granted = view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  return select_num(once, num_exact(BIJSTAND_EVER), granted);
}

static inline num months_applied_from(view *v, person p, uint32_t kind, num since)
{
  num from = pinned(since);
  num early = view_months_with(v, p, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, kind, from.low);
  num late = view_months_with(v, p, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, kind, from.high);
  return num_made(late.low, early.high, from.why | early.why | late.why);
}

/* Months that have gone by since an exemption was first applied. */
static inline num months_run_from(view *v, person p, uint32_t kind, num since)
{
  num from = pinned(since);
  num early = view_first_day_with(v, p, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, kind, from.low);
  num late = view_first_day_with(v, p, BIJSTAND_FACT_EARNINGS_EXEMPTION_APPLIED, kind, from.high);
  return view_months_since(v, num_made(early.low, late.high, from.why | early.why | late.why));
}

/* How the months of one exemption are told. */
struct months_told {
  uint32_t kind;       /* codes of earnings_exemption_applied */
  bijstand_fact fact;  /* that states the count */
  num count;           /* what it states */
  truth consecutive;   /* the months run on from the first, used or not */
};

/* A count is looked at only where the dossier states it. */
#define MONTHS_TOLD(v, p, KIND, FACT, count, consecutive) \
  { EARNINGS_EXEMPTION_APPLIED_##KIND, BIJSTAND_FACT_##FACT, \
    select_num(taken_place(view_stated_on(v, p, BIJSTAND_FACT_##FACT)), count, num_exact(0)), consecutive }

/*
 * The months used. A count without a date is taken as it is; one with a date tells the months before the
 * month of that day, and those from it on are added; without a count the months follow from the exemptions
 * that were applied.
 */
static inline num months_used(view *v, person p, struct months_told m)
{
  num stated_on = pinned(view_stated_on(v, p, m.fact)), from_start = months_counted_from(v);
  num since = num_exact(bijstand_date_month_start(stated_on.low));
  num run = select_num(positive(m.count), view_months_since(v, since), months_run_from(v, p, m.kind, since));
  num grown = plus(m.count, select_num(m.consecutive, run, months_applied_from(v, p, m.kind, since)));
  num as_stated = select_num(above(stated_on, num_exact(BIJSTAND_EVER)), grown, m.count);
  num as_applied = select_num(m.consecutive, months_run_from(v, p, m.kind, from_start),
                              months_applied_from(v, p, m.kind, from_start));
  return select_num(taken_place(stated_on), as_stated, as_applied);
}

/* Pw 31(2)(n): until April 2016 six months on end, since then six months in all. */
static inline num general_months_used(view *v, person p)
{
  struct months_told m = MONTHS_TOLD(v, p, GENERAL, EARNINGS_EXEMPTION_MONTHS_USED,
                                     earnings_exemption_months_used(v, p), allowed(v, earnings_exemption_consecutive));
  return months_used(v, p, m);
}

/* Pw 31(2)(r): thirty months on end. */
static inline num single_parent_months_used(view *v, person p)
{
  struct months_told m = MONTHS_TOLD(v, p, SINGLE_PARENT, SINGLE_PARENT_EARNINGS_EXEMPTION_MONTHS_USED,
                                     single_parent_earnings_exemption_months_used(v, p), truth_yes());
  return months_used(v, p, m);
}

/* Pw 31(2)(z): a period of twelve months. */
static inline num wage_subsidy_months_used(view *v, person p)
{
  struct months_told m = MONTHS_TOLD(v, p, WAGE_SUBSIDY, WAGE_SUBSIDY_EARNINGS_EXEMPTION_MONTHS_USED,
                                     wage_subsidy_earnings_exemption_months_used(v, p), truth_yes());
  return months_used(v, p, m);
}

#undef MONTHS_TOLD

static inline truth general_months_left(view *v, person p)
{
  return below(general_months_used(v, p), amount(v, earnings_exemption_months));
}

/* --- which exemption holds ------------------------------------------------------------------------------ */

/* In the month in which a benefit starts the first day of the month decides, as it does for ages. */
static inline truth runs_since_first_day_of_month(view *v)
{
  num since = view_held_since(v, THE_CASE, BIJSTAND_FACT_BENEFIT_RUNNING);
  return when(benefit_running(v), at_most(since, num_exact(v->month_first)));
}

/*
 * All of them hold insofar as the person who works receives general assistance: not for a spouse without
 * right.
 */
static inline truth works_on_assistance(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  truth running = runs_since_first_day_of_month(v);
  truth receives = all_of(spouse_or_single(v, p), running, not_(entitled_alone(v, other)));
  return both(receives, has_work_income(v, p));
}

static inline truth earnings_closed_by_age(view *v, person p)
{
  return closed_by_age(v, p, earnings_open_to_youth(v, p));
}

/*
 * Pw 31(2)(n): six months, when the work helps towards a place in the labour market; from pension age without
 * either.
 */
static inline truth general_exemption_of(view *v, person p, truth of_pension_age)
{
  truth open = both(works_on_assistance(v, p), not_(earnings_closed_by_age(v, p)));
  return where(open, unless(both(of_pension_age, allowed(v, earnings_exemption_pension_unlimited)),
                            when(general_months_left(v, p), work_helps_reintegration(v, p))));
}

static inline truth general_exemption(view *v, person p)
{
  return general_exemption_of(v, p, pension_age_reached(v, p));
}

/* Pw 31(2)(n): for the whole month by the age on its first day. */
static inline truth general_exemption_in_month(view *v, person p)
{
  return general_exemption_of(v, p, view_person_reached_pension_before_month(v, p));
}

/* "tenzij onderdeel ... van toepassing is": no exemption that goes before has been found to hold. */
static inline truth no_exemption_yet(view *v, person p)
{
  return when(works_on_assistance(v, p), is(earnings_exemption(v, p), EARNINGS_EXEMPTION_NONE));
}

static inline truth single_parent_months_left(view *v, person p)
{
  return below(single_parent_months_used(v, p), amount(v, single_parent_earnings_exemption_months));
}

/* Pw 31(2)(r): thirty months after those of n, with the full care of a child under twelve. */
static inline truth earnings_of_parent_exempt(view *v, person p, truth parent)
{
  truth open = all_of(no_exemption_yet(v, p), not_(earnings_closed_by_age(v, p)), parent);
  return where(open, when(both(not_(general_months_left(v, p)), single_parent_months_left(v, p)),
                          work_helps_reintegration(v, p)));
}

static inline truth single_parent_exemption_of_earnings(view *v, person p)
{
  return earnings_of_parent_exempt(v, p,
                                   cares_for_child_below(v, p, P_single_parent_earnings_exemption_child_below_age));
}

/* Pw 31(2)(r): for the whole month by the age of the child on its first day. */
static inline truth single_parent_exemption_in_month(view *v, person p)
{
  bijstand_parameter age = P_single_parent_earnings_exemption_child_below_age;
  return earnings_of_parent_exempt(v, p, cares_for_child_below_in_month(v, p, age));
}

/* WWB 31(2)(r), not in force before 2012. */
static inline truth single_parent_exemption_to_come(view *v, person p)
{
  return both(no_exemption_yet(v, p), truth_no());
}

/* Pw 31(2)(y): medically limited in hours; without a term, at any age. */
static inline truth hours_limited_exemption(view *v, person p)
{
  return when(no_exemption_yet(v, p), hours_limited(v, p));
}

static inline truth works_with_wage_subsidy(view *v, person p)
{
  return both(is(job_kind(v, p), JOB_KIND_WAGE_SUBSIDY), wage_subsidy_group(v, p));
}

static inline truth wage_subsidy_months_left(view *v, person p)
{
  return below(wage_subsidy_months_used(v, p), amount(v, wage_subsidy_earnings_exemption_months));
}

/* Pw 31(2)(z): twelve months after those of n; below 27, where n is closed, at once. */
static inline truth wage_subsidy_exemption(view *v, person p)
{
  truth closed = earnings_closed_by_age(v, p);
  truth work = both(no_exemption_yet(v, p), works_with_wage_subsidy(v, p));
  return where(work, when(unless(closed, not_(general_months_left(v, p))), wage_subsidy_months_left(v, p)));
}

/* Pw 31(2)(aa): after the twelve months, when more hours are not possible. */
static inline truth wage_subsidy_extended_exemption(view *v, person p)
{
  truth work = both(no_exemption_yet(v, p), works_with_wage_subsidy(v, p));
  return where(work, when(not_(wage_subsidy_months_left(v, p)), work_hours_cannot_increase(v, p)));
}

/*
 * Abw 43(2)(m): whoever is released from the work duties, by a decision or by article 107 for a young child.
 */
static inline truth designated_exemption(view *v, person p)
{
  truth by_law = cares_for_child_below(v, p, P_care_exemption_child_below_age);
  return both(works_on_assistance(v, p), either(exempt_from_work_duty(v, p), by_law));
}

/* --- article 34a ---------------------------------------------------------------------------------------- */

/* Pw 34a(1)(c): of pension age. */
static inline truth pension_exemption_2027(view *v, person p)
{
  return both(works_on_assistance(v, p), pension_age_reached(v, p));
}

/* Pw 34a(1)(b): medically limited in hours. */
static inline truth hours_limited_exemption_2027(view *v, person p) { return hours_limited_exemption(v, p); }

/* Pw 34a(1)(a): twelve months on end, when the work helps towards a place in the labour market. */
static inline truth general_exemption_2027(view *v, person p)
{
  truth open = no_exemption_yet(v, p);
  return where(open, when(general_months_left(v, p), work_helps_reintegration(v, p)));
}

/* Pw 34a(2): the college may go on after that, when more hours are not possible. */
static inline truth prolonged_exemption_2027(view *v, person p)
{
  truth open = no_exemption_yet(v, p);
  return where(open, when(not_(general_months_left(v, p)), work_hours_cannot_increase(v, p)));
}

/* --- how much is exempt --------------------------------------------------------------------------------- */

#define EXEMPT_AS(kind, KIND) \
  static inline truth exempt_as_##kind(view *v, person p) \
  { \
    return is(earnings_exemption(v, p), EARNINGS_EXEMPTION_##KIND); \
  }

EXEMPT_AS(general, GENERAL)
EXEMPT_AS(single_parent, SINGLE_PARENT)
EXEMPT_AS(hours_limited, HOURS_LIMITED)
EXEMPT_AS(wage_subsidy, WAGE_SUBSIDY)
EXEMPT_AS(wage_subsidy_extended, WAGE_SUBSIDY_EXTENDED)
#undef EXEMPT_AS

static inline truth some_exemption(view *v, person p)
{
  return not_(is(earnings_exemption(v, p), EARNINGS_EXEMPTION_NONE));
}

/* The ceiling of a month, or any from the one that the act prints where its notice has not been read. */
#define CEILING(kind, parameter) \
  static inline num kind##_ceiling(view *v, person p) \
  { \
    (void)p; \
    return amount_from(v, parameter, parameter##_least); \
  }

CEILING(general, earnings_exemption_max)
CEILING(single_parent, single_parent_earnings_exemption_max)
CEILING(hours_limited, hours_limited_earnings_exemption_max)
CEILING(wage_subsidy, wage_subsidy_earnings_exemption_max)
CEILING(wage_subsidy_extended, wage_subsidy_extended_earnings_exemption_max)
#undef CEILING

/* A share that is not in force yet is a share all the same. */
static inline num share_2027(view *v, person p)
{
  (void)p;
  return least(amount(v, earnings_exemption_percent), num_exact(10000));
}

static inline num pension_share_2027(view *v, person p)
{
  (void)p;
  return least(amount(v, pension_earnings_exemption_percent), num_exact(10000));
}

static inline num exempt_earnings(view *v, person p)
{
  return least(share_of(work_income(v, p), exempt_share(v, p)), exempt_ceiling(v, p));
}

static inline num earnings_not_exempt(view *v, person p)
{
  return left_after_share(work_income(v, p), exempt_share(v, p), exempt_ceiling(v, p));
}

/* Abw 43(2)(m): a fixed part, and half of what is above it, up to a ceiling in all. */
static inline num designated_not_exempt(view *v, person p)
{
  num fixed = amount(v, designated_earnings_exemption_base);
  num above_it = left_after(work_income(v, p), fixed);
  num most_of_that = left_after(amount(v, designated_earnings_exemption_max), fixed);
  return left_after_share(above_it, amount(v, designated_earnings_exemption_rest_percent), most_of_that);
}

static inline num designated_exempt(view *v, person p)
{
  return left_after(work_income(v, p), designated_not_exempt(v, p));
}

/* Exemptions with a term tell which month of it this is. */
static inline truth exemption_has_term(view *v, person p)
{
  int32_t kinds = EARNINGS_EXEMPTION_GENERAL | EARNINGS_EXEMPTION_SINGLE_PARENT |
                  EARNINGS_EXEMPTION_WAGE_SUBSIDY;
  return both(is(earnings_exemption(v, p), kinds), not_(pension_age_reached(v, p)));
}

static inline num month_of_exemption(view *v, person p)
{
  num used = select_num(exempt_as_general(v, p), general_months_used(v, p),
                        select_num(exempt_as_single_parent(v, p), single_parent_months_used(v, p),
                                   wage_subsidy_months_used(v, p)));
  return plus(used, num_exact(1));
}

/* Pw 34b: a buffer budget for whoever works on assistance. */
static inline truth buffer_budget_open(view *v)
{
  return either(works_on_assistance(v, APPLICANT), when(couple(v), works_on_assistance(v, PARTNER)));
}
