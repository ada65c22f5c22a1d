/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The Wet investeren in jongeren (2009-10-01 to 2011-12-31): a work-learning offer for whoever is under 27,
 * an income provision where the offer does not yield enough, and the norms of that provision. Assistance
 * under the WWB begins at 27 in those years.
 */

/* WIJ 2(1): of 16 to 26. */
static inline truth of_wij_age(view *v, person p)
{
  return both(reached(v, p, wij_min_age), below_wij_age(v, p));
}

/* The WIJ governs for the applicant. */
static inline truth applicant_of_wij_age(view *v) { return of_wij_age(v, APPLICANT); }

static inline truth under_wij(view *v) { return is(act(v), ACT_WIJ); }

/* --- the offer and the provision ------------------------------------------------------------------------ */

/* WIJ 2(1): of 16 or 17, without a duty to go to school, not at school and without work. */
static inline truth minor_without_school_and_work(view *v, person p)
{
  truth minor = not_(reached(v, p, wij_income_min_age));
  truth works = positive(income_work_net(v, p));
  return when(minor, all_of(school_duty_ended(v, p), not_(education_followed(v, p)), not_(works)));
}

/* WIJ 24(1): of 18 to 26, not kept out, with an income below the norm. */
static inline truth young_without_means(view *v, person p)
{
  truth adult = both(reached(v, p, wij_income_min_age), not_(excluded_any(v, p)));
  return when(adult, income_below_norm(v));
}

/* WIJ 2(1): on request an offer of work or learning; not yet law where there is no age for it. */
static inline truth claims_offer(view *v, person p)
{
  truth in_group = p == APPLICANT ? entitled_group(v, p) : both(couple(v), entitled_group(v, p));
  truth of_age = where_covered(v, wij_min_age, both(in_group, of_wij_age(v, p)));
  return where(both(of_age, not_(undecided_at_end_of_wij(v))),
               either(minor_without_school_and_work(v, p), young_without_means(v, p)));
}

/* WIJ 24(1): of 18 to 26 with a claim to an offer, and without counted assets. */
static inline truth provided_with_income(view *v, person p)
{
  return all_of(right_to_offer(v, p), reached(v, p, wij_income_min_age), no_counted_assets(v));
}

/* WIJ 42: the offer was refused, or conduct shows beyond doubt that it will not be taken. */
static inline truth offer_refused(view *v, person p)
{
  truth refused = is(work_learning_offer(v, p), WORK_LEARNING_OFFER_REFUSED);
  return when(right_to_offer(v, p), either(refused, unwilling_conduct(v, p)));
}

/* --- norms (WIJ 26 to 29) ------------------------------------------------------------------------------- */

/* WIJ 26(a), 27(a): 18 to 20, alone or as a single parent. */
static inline truth wij_single_18_20(view *v) { return both(under_wij(v), single_18_20(v)); }

static inline truth wij_single_parent_18_20(view *v) { return both(under_wij(v), single_parent_18_20(v)); }

/* WIJ 26(b), 27(b): 21 to 26, alone or as a single parent. */
static inline truth wij_single(view *v)
{
  return all_of(under_wij(v), single(v), not_(single_parent(v)), of_working_age(v, APPLICANT));
}

static inline truth wij_single_parent(view *v)
{
  return all_of(under_wij(v), single_parent(v), of_working_age(v, APPLICANT));
}

/* WIJ 28: a couple, both under 27; with and without a child. */
static inline truth wij_couple(view *v)
{
  return both(under_wij(v), when(couple(v), of_wij_age(v, PARTNER)));
}

static inline truth wij_couple_18_20(view *v) { return both(wij_couple(v), couple_18_20(v)); }

static inline truth wij_couple_18_20_with_child(view *v)
{
  return both(wij_couple(v), couple_18_20_with_child(v));
}

static inline truth wij_couple_one_18_20(view *v) { return both(wij_couple(v), couple_one_18_20(v)); }

static inline truth wij_couple_one_18_20_with_child(view *v)
{
  return both(wij_couple(v), couple_one_18_20_with_child(v));
}

static inline truth wij_couple_21_26(view *v) { return both(wij_couple(v), both_of_working_age(v)); }

static inline truth wij_couple_21_26_with_child(view *v)
{
  return both(wij_couple_21_26(v), any_child_at_charge(v));
}

/* WIJ 28, WWB 24: one spouse under 27 and the other not. No amount in force has been found for them. */
static inline truth couple_across_27(view *v)
{
  truth of_applicant = below_wij_age(v, APPLICANT);
  truth across = both(couple(v), not_(undecided_at_end_of_wij(v)));
  return when(across, either(both(of_applicant, not_(below_wij_age(v, PARTNER))),
                             both(not_(of_applicant), below_wij_age(v, PARTNER))));
}

/* WIJ 29: in an institution. */
static inline truth wij_single_in_institution(view *v)
{
  return both(under_wij(v), single_in_institution(v));
}

static inline num wij_institution_norm_single(view *v)
{
  return plus(amount(v, wij_norm_institution_single), amount(v, wij_institution_supplement_single));
}

static inline truth wij_couple_in_institution(view *v) { return both(wij_couple(v), both_in_institution(v)); }

static inline num wij_institution_norm_couple(view *v)
{
  return plus(amount(v, wij_norm_institution_couple), amount(v, wij_institution_supplement_couple));
}
