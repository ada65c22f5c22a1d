/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The household-income test of 2012: parents and their grown-up children in one home were one family, with
 * one norm and one sum of means. It was repealed in July 2012 with effect back to its start, so that it
 * lives on only in what was decided before the repeal.
 */

/* --- a grown-up child at home --------------------------------------------------------------------------- */

static inline truth own_child(view *v, person p)
{
  int32_t kin = KINSHIP_CHILD | KINSHIP_ADOPTED_CHILD | KINSHIP_STEPCHILD;
  return is_child(v, p) ? truth_yes() : is(kinship(v, p), kin);
}

static inline truth studies_with_finance(view *v, person p)
{
  return when(education_followed(v, p), is(education_scheme(v, p), EDUCATION_SCHEME_STUDENT_FINANCE));
}

/* Wages; of a student of whom none have been stated, none. */
static inline num wage_beside_study(view *v, person p)
{
  truth none = both(studies_with_finance(v, p), not_(view_stated(v, p, BIJSTAND_FACT_INCOME_WORK_NET)));
  return select_num(none, num_exact(0), income_work_net(v, p));
}

/* Wages and student finance no higher than a ceiling; student finance alone never is. */
static inline truth income_of_student_up_to(view *v, person p, num ceiling)
{
  num wage = wage_beside_study(v, p);
  return unless(not_(positive(wage)), at_most(plus(wage, income_student_finance(v, p)), ceiling));
}

/* --- who belongs to the family (WWB 4 in that text) ----------------------------------------------------- */

/* Another grown-up in the home, who is not the spouse. */
static inline truth lives_in_as_adult(view *v, person p)
{
  truth other = p == PARTNER ? not_(couple(v)) : truth_yes();
  truth grown_up = both(reached(v, p, assistance_min_age), not_(deceased(v, p)));
  return when(other, both(shares_main_residence(v, p), grown_up));
}

/* WWB 4: a parent or grown-up child of the applicant, or his brother or sister, in the same home. */
static inline truth grown_up_relative_at_home(view *v, person p)
{
  truth parent_or_sibling = is(kinship(v, p), KINSHIP_PARENT | KINSHIP_STEPPARENT | KINSHIP_SIBLING);
  return when(lives_in_as_adult(v, p), unless(own_child(v, p), parent_or_sibling));
}

/* WWB 4(2): a child who studies and whose income is no higher than the ceiling. */
static inline truth student_outside_family(view *v, person p)
{
  truth student = when(both(of_family(v, p), own_child(v, p)), studies_with_finance(v, p));
  return where(student, income_of_student_up_to(v, p, amount(v, household_test_student_income_max)));
}

/* WWB 4(5): somebody with an indication for ten hours of care a week or more may ask to be left out. */
static inline truth cared_for_outside_family(view *v, person p)
{
  num hours = care_indication_hours(v, p);
  return both(of_family(v, p), at_least(hours, amount(v, household_test_care_hours_min)));
}

static inline truth any_of_family(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, of_family(v, p));
  return any;
}

/* --- for whom it did not hold --------------------------------------------------------------------------- */

/* WWB 78s: whoever already received assistance is left alone for six months. */
static inline truth client_before_household_test(view *v)
{
  static const bijstand_rule test = BIJSTAND_RULE_HOUSEHOLD_FAMILY_2012;
  truth in_time = within_months_of(v, test, amount(v, household_test_transition_months));
  return all_of(any_of_family(v), client_since_before(v, test), in_time);
}

/* The household as it is without the test. */
static inline code household_of_its_own(view *v)
{
  code alone = select_code(single_parent(v), code_exact(HOUSEHOLD_SINGLE_PARENT),
                           code_exact(HOUSEHOLD_SINGLE));
  return select_code(couple(v), code_exact(HOUSEHOLD_COUPLE), alone);
}

/* WWB 78x: it would have held for these persons; as it was repealed, it never did. */
static inline truth repealed_for_this_household(view *v)
{
  truth any = truth_no();
  FOR_OTHERS(v, p)
    any = either(any, grown_up_relative_at_home(v, p));
  return any;
}

static inline truth household_is_family(view *v) { return is(household(v), HOUSEHOLD_FAMILY); }

/* --- its norm and its means ----------------------------------------------------------------------------- */

static inline truth young_member(view *v, person p) { return not_(reached(v, p, adult_norm_min_age)); }

/* Grown-up members: the applicant, his spouse, and the others of the family. */
static inline num grown_up_members(view *v)
{
  num n = plus(num_exact(1), count_of(couple(v)));
  FOR_OTHERS(v, p)
    n = plus(n, count_of(of_family(v, p)));
  return n;
}

/* Those of them who are 18, 19 or 20. */
static inline num young_members(view *v)
{
  num n = plus(count_of(young(v, APPLICANT)), count_of(when(couple(v), young(v, PARTNER))));
  FOR_OTHERS(v, p)
    n = plus(n, count_of(both(of_family(v, p), young_member(v, p))));
  return n;
}

/* One member from 21, and so many who are younger. */
static inline truth one_grown_up_and_young(view *v, int64_t count)
{
  return all_of(household_is_family(v), equal(young_members(v), num_exact(count)),
                equal(minus(grown_up_members(v), young_members(v)), num_exact(1)));
}

/* WWB 21(2)(b): two members, one of whom is 18 to 20; without and with a child. */
static inline truth family_of_two_one_young(view *v)
{
  return both(one_grown_up_and_young(v, 1), not_(any_child_at_charge(v)));
}

static inline truth family_of_two_one_young_with_child(view *v)
{
  return both(one_grown_up_and_young(v, 1), any_child_at_charge(v));
}

/* WWB 21(2)(c): three members, two of whom are 18 to 20. */
static inline truth family_of_three_two_young(view *v) { return one_grown_up_and_young(v, 2); }

/* WWB 22: a family one of whose members is 65 or over. */
static inline truth family_with_pensioner(view *v)
{
  truth any = either(pension_age_reached(v, APPLICANT), when(couple(v), pension_age_reached(v, PARTNER)));
  FOR_OTHERS(v, p)
    any = either(any, both(of_family(v, p), view_person_reached_pension(v, p)));
  return both(household_is_family(v), any);
}

/* WWB 31, 32: the income of all members of the family counts. */
static inline num income_with_family(view *v)
{
  num sum = income_counted(v);
  FOR_OTHERS(v, p)
    sum = plus(sum, select_num(of_family(v, p), income_work_net(v, p), num_exact(0)));
  return sum;
}
