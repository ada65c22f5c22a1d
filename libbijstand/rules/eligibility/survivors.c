/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * After a death (article 45(5)): the benefit goes on for a month at the norm of that moment. How long whoever
 * died counts is in household.c; here is whose death it is, until when, and that a right ends with a life.
 */

/* The day of a death that still counts; BIJSTAND_EVER when there is none. */
static inline num death_that_counts(view *v, person p)
{
  truth counts = both(deceased(v, p), counts_as_alive(v, p));
  return select_num(counts, day_of_death(v, p), num_exact(BIJSTAND_EVER));
}

/* Of one of the spouses, or of the single parent. */
static inline num death_of_adult(view *v)
{
  truth survived = either(couple(v), single_parent(v));
  num of_applicant = select_num(survived, death_that_counts(v, APPLICANT), num_exact(BIJSTAND_EVER));
  return most(of_applicant, select_num(couple(v), death_that_counts(v, PARTNER), num_exact(BIJSTAND_EVER)));
}

/* The norm hangs on there being a child: a single parent, or a couple with a spouse of 18 to 20. */
static inline truth norm_hangs_on_child(view *v)
{
  return either(single_parent(v), when(couple(v), either(young(v, APPLICANT), young(v, PARTNER))));
}

/* Of the last child at charge. */
static inline num death_of_last_child(view *v)
{
  truth left = truth_no();
  num last = num_exact(BIJSTAND_EVER);
  FOR_CHILDREN(v, p) {
    left = either(left, both(at_charge(v, p), not_(deceased(v, p))));
    last = most(last, select_num(at_charge(v, p), death_that_counts(v, p), num_exact(BIJSTAND_EVER)));
  }
  return select_num(both(norm_hangs_on_child(v), not_(left)), last, num_exact(BIJSTAND_EVER));
}

static inline num last_death(view *v) { return most(death_of_adult(v), death_of_last_child(v)); }

/* Pw 45(5): a benefit runs and such a death is no more than a month ago. */
static inline truth norm_goes_on(view *v)
{
  return when(benefit_running(v), above(last_death(v), num_exact(BIJSTAND_EVER)));
}

/* Pw 45(5): up to and including the day that lies a month after the death. */
static inline num end_of_norm_at_death(view *v)
{
  return months_after(last_death(v), amount(v, death_continuation_months));
}

/* Pw 11(1): no right after the day of death, unless the benefit goes on for those whom he leaves. */
static inline truth died_before(view *v, person p)
{
  truth survived = either(couple(v), single_parent(v));
  truth gone = when(deceased(v, p), over(v, day_of_death(v, p)));
  return when(gone, not_(both(survived, counts_as_alive(v, p))));
}
