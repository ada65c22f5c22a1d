/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Income: what counts (articles 31 to 33).
 */

/* Pw 32(1): income from work, from benefits and of other kinds. */
static inline num income_of(view *v, person p)
{
  return plus(income_work_net(v, p), plus(income_work_holiday_allowance(v, p), income_other_benefit(v, p)));
}

static inline num income_of_household(view *v)
{
  return plus(income_of_person(v, APPLICANT), select_num(couple(v), income_of_person(v, PARTNER), num_exact(0)));
}
