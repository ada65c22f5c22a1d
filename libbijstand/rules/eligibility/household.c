/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Household: who is a couple, which children are at charge, who is a single parent (articles 3 and 4). The partner
 * in a dossier is the one person of whom this has to be found out; the role itself decides nothing.
 */

/* Pw 3(1): marriage and registered partnership are one. */
static inline truth bound_by_law(view *v)
{
  return both(partner_present(v), is(legal_bond(v, PARTNER), LEGAL_BOND_MARRIAGE | LEGAL_BOND_REGISTERED_PARTNERSHIP));
}

static inline truth one_main_residence(view *v)
{
  return both(partner_present(v), shares_main_residence(v, PARTNER));
}

static inline num day_of_death(view *v, person p) { return view_held_since(v, p, BIJSTAND_FACT_DECEASED); }

/*
 * Pw 45(5): whoever died counts on the day of his death, and while a benefit runs for a month after it, in which the
 * norm of that moment goes on.
 */
static inline truth counts_as_alive(view *v, person p)
{
  num died = day_of_death(v, p);
  num until = months_after(died, amount_or(v, death_continuation_months, num_exact(0)));
  truth goes_on = both(benefit_running(v), not_(over(v, until)));
  return unless(not_(deceased(v, p)), either(not_(over(v, died)), goes_on));
}

/* Pw 3(2)(b): lasting, wanted by one of them, each leading his own life; found by the college. */
static inline truth spouses_live_permanently_apart(view *v)
{
  return when(bound_by_law(v), living_permanently_apart(v, PARTNER));
}

/* Pw 3(2)(a): parent and child. */
static inline truth relatives_in_first_degree(view *v)
{
  return both(partner_present(v), is(kinship(v, PARTNER), KINSHIP_PARENT | KINSHIP_CHILD | KINSHIP_ADOPTED_CHILD));
}

/* Pw 3(7), (8): an adult stepchild, and an adult former foster child, are taken as an own child. */
static inline truth step_or_foster_child(view *v)
{
  int32_t kin = KINSHIP_STEPPARENT | KINSHIP_STEPCHILD | KINSHIP_FOSTER_PARENT | KINSHIP_FORMER_FOSTER_CHILD;
  return both(partner_present(v), is(kinship(v, PARTNER), kin));
}

/* Pw 3(2)(a): parent-in-law and child-in-law. */
static inline truth relatives_by_marriage_in_first_degree(view *v)
{
  return both(partner_present(v), is(kinship(v, PARTNER), KINSHIP_PARENT_IN_LAW | KINSHIP_CHILD_IN_LAW));
}

/* Pw 3(2)(a) until 2025: blood relatives in the second degree, one of whom needs care. */
static inline truth relatives_in_second_degree_with_care_need(view *v)
{
  return all_of(partner_present(v), is(kinship(v, PARTNER), KINSHIP_SIBLING | KINSHIP_GRANDPARENT | KINSHIP_GRANDCHILD),
                care_need_present(v, PARTNER));
}

/* Pw 3(2)(a) from 2026: living together because of care needed or given by who receives bijstand, kin or not. */
static inline truth living_together_for_care(view *v)
{
  return all_of(partner_present(v), care_need_present(v, PARTNER), care_is_reason_for_living_together(v, PARTNER));
}

/* The two years of article 3(4)(a) reach back from the application or, in a running benefit, from each day. */
static inline truth within_lookback(view *v, num last_day, num months)
{
  truth at_application = both(not_(benefit_running(v)), taken_place(application_date(v)));
  truth before_application = at_least(last_day, months_before(application_date(v), months));
  return select_truth(at_application, before_application, not_(over(v, months_after(last_day, months))));
}

/* One main residence, of two who are not bound to each other by law now: for them alone the presumptions matter. */
static inline truth living_together_unbound(view *v) { return both(one_main_residence(v), not_(bound_by_law(v))); }

static inline num last_day_married(view *v)
{
  return view_last_day_with(v, PARTNER, BIJSTAND_FACT_LEGAL_BOND,
                            LEGAL_BOND_MARRIAGE | LEGAL_BOND_REGISTERED_PARTNERSHIP);
}

/* Pw 3(4)(a) until 2025: once married to each other, however long ago. */
static inline truth married_before(view *v)
{
  return both(living_together_unbound(v), above(last_day_married(v), num_exact(BIJSTAND_EVER)));
}

/* Pw 3(4)(a) from 2026: married to each other in the two years before the application. */
static inline truth married_in_two_years_before(view *v)
{
  return when(married_before(v), within_lookback(v, last_day_married(v), amount(v, ex_spouse_lookback_months)));
}

/* Abw 3(4)(a): treated as a couple before, however long ago. */
static inline truth treated_as_couple_before(view *v)
{
  return both(living_together_unbound(v), taken_place(joint_benefit_until(v, PARTNER)));
}

/* Pw 3(4)(a): treated as a couple for bijstand in the two years before the application. */
static inline truth treated_as_couple_in_two_years_before(view *v)
{
  num last_day = joint_benefit_until(v, PARTNER);
  return when(treated_as_couple_before(v), within_lookback(v, last_day, amount(v, joint_benefit_lookback_months)));
}

/* Pw 3(4)(b): a child of the two, or a child of one that the other has acknowledged. */
static inline truth child_of_the_two(view *v)
{
  return both(living_together_unbound(v), common_child(v, PARTNER));
}

/* Pw 3(4)(c): a contract in force that obliges both to contribute. */
static inline truth bound_by_contract(view *v)
{
  return both(living_together_unbound(v), cohabitation_contract(v, PARTNER));
}

/* Pw 3(4)(d): registered elsewhere as a joint household of the same kind. */
static inline truth registered_elsewhere_as_household(view *v)
{
  return both(living_together_unbound(v), registered_as_joint_household(v, PARTNER));
}

/* Pw 3(3): one main residence, and care for one another; asked only where nothing else settles it. */
static inline truth care_for_one_another(view *v)
{
  truth matters = both(one_main_residence(v), not_(any_of(bound_by_law(v), exempt_relation(v), presumed_household(v))));
  return when(matters, mutual_care(v, PARTNER));
}

/* Pw 3(1), (2): married or registered, and not living permanently apart. */
static inline truth couple_by_law(view *v)
{
  return all_of(bound_by_law(v), not_(separated(v)), counts_as_alive(v, PARTNER));
}

/* Pw 3(2)(a), (3): unmarried, a joint household, and no relation that is left out. */
static inline truth couple_by_household(view *v)
{
  return all_of(not_(bound_by_law(v)), joint_household(v), not_(exempt_relation(v)), counts_as_alive(v, PARTNER));
}

/* Who receives child benefit: in a couple an unstated recipient means the child is at charge. */
static inline truth child_benefit_within_family(view *v, person p)
{
  code who = child_benefit_recipient(v, p);
  truth in_couple = either(not_(view_stated(v, p, BIJSTAND_FACT_CHILD_BENEFIT_RECIPIENT)),
                           not_(is(who, CHILD_BENEFIT_RECIPIENT_OTHER)));
  truth alone = is(who, CHILD_BENEFIT_RECIPIENT_APPLICANT | CHILD_BENEFIT_RECIPIENT_NONE);
  return select_truth(couple(v), in_couple, alone);
}

/* Pw 4(1)(d), (e): an own child or stepchild under 18, living here, for whom child benefit is or would be paid. */
static inline truth child_is_at_charge(view *v, person p)
{
  truth kind = both(not_(is(child_kind(v, p), CHILD_KIND_FOSTER_CHILD)), not_(reached(v, p, child_below_age)));
  return when(both(kind, counts_as_alive(v, p)), both(lives_in_netherlands(v, p), child_benefit_within_family(v, p)));
}

static inline truth any_child_at_charge(view *v)
{
  truth any = truth_no();
  FOR_CHILDREN(v, p)
    any = either(any, at_charge(v, p));
  return any;
}

/* Pw 4(1)(b): the full care of a child at charge, and no couple. */
static inline truth full_care_of_child(view *v)
{
  truth any = truth_no();
  FOR_CHILDREN(v, p)
    any = either(any, when(at_charge(v, p), full_care(v, p)));
  return when(not_(couple(v)), any);
}

/* Pw 3(2)(a): somebody else in the home who never makes a couple with the applicant: parent, child, or in-law. */
static inline truth never_a_couple_with(view *v, person p)
{
  int32_t kin = KINSHIP_PARENT | KINSHIP_CHILD | KINSHIP_ADOPTED_CHILD | KINSHIP_PARENT_IN_LAW | KINSHIP_CHILD_IN_LAW;
  return both(shares_main_residence(v, p), is(kinship(v, p), kin));
}

/* Pw 3(2)(a): the care for which two people lived together has come to an end in a running benefit. */
static inline truth care_has_ended(view *v)
{
  num last = view_last_day_with(v, PARTNER, BIJSTAND_FACT_CARE_NEED_PRESENT, 1u << 1);
  truth before = both(partner_present(v), above(last, num_exact(BIJSTAND_EVER)));
  return all_of(before, not_(living_together_for_care(v)), one_main_residence(v), benefit_running(v));
}
