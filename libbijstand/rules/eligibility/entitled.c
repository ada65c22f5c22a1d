/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The entitled group: pension age, which authority the case belongs to (articles 40, 42 and 47a), and who is
 * Dutch or equal to a Dutch national (article 11). The codes of a residence right are those of the
 * Vreemdelingenwet 2000, article 8; what happened under the older act is entered under the code that took its
 * place.
 */

static inline num pension_day(view *v, person p) { return view_pension_day(v, birth_date(v, p)); }

/* Pw 1(a), AOW 7a: pension age has been reached; whoever died reaches no age any more. */
static inline truth has_reached_pension_age(view *v, person p)
{
  truth gone = when(deceased(v, p), over(v, day_of_death(v, p)));
  return select_truth(gone, at_most(pension_day(v, p), day_of_death(v, p)), view_person_reached_pension(v, p));
}

/* Of 18, 19 or 20. */
static inline truth young(view *v, person p)
{
  return both(reached(v, p, assistance_min_age), not_(reached(v, p, adult_norm_min_age)));
}

/*
 * Pw 1(f): nursing or care is a stay in an institution; a lodging is one only with guidance for more than half
 * of every day and night.
 */
static inline truth in_institution(view *v, person p)
{
  truth nursed = is(institution_stay(v, p), INSTITUTION_STAY_NURSING_CARE);
  truth lodged = is(institution_stay(v, p), INSTITUTION_STAY_GUIDED_LODGING);
  return either(nursed, when(lodged, institution_guidance_over_half_day(v, p)));
}

/* --- authority ------------------------------------------------------------------------------------------ */

/* Pw 47a(1)(a): single or single parent of pension age. */
static inline truth single_at_svb(view *v)
{
  return both(not_(couple(v)), pension_age_reached(v, APPLICANT));
}

/* Pw 47a(1)(b): a couple at least one of whom is of pension age. */
static inline truth couple_at_svb(view *v)
{
  return both(couple(v), either(pension_age_reached(v, APPLICANT), pension_age_reached(v, PARTNER)));
}

static inline truth at_municipality(view *v) { return is(authority(v), AUTHORITY_MUNICIPALITY); }

/* Pw 42: two municipalities each say that the other is competent; then the place of actual stay decides. */
static inline truth domicile_disputed(view *v)
{
  return when(at_municipality(v), municipality_competence_disputed(v));
}

/* Pw 40(1), BW 1:10 and 1:11: domiciled in another municipality; the register is a sign of it, not more. */
static inline truth domiciled_elsewhere(view *v)
{
  return all_of(at_municipality(v), not_(lives_in_municipality(v, APPLICANT)), not_(domicile_disputed(v)));
}

/* --- article 11 ----------------------------------------------------------------------------------------- */

static inline truth dutch(view *v, person p) { return is(nationality(v, p), NATIONALITY_DUTCH); }

/* An alien with one of these residence rights. */
static inline truth resides_as(view *v, person p, int32_t rights)
{
  return when(not_(dutch(v, p)), is(residence_right(v, p), rights));
}

/* Pw 11(1): a Dutch national who lives in the Netherlands. */
static inline truth dutch_and_living_here(view *v, person p)
{
  return both(dutch(v, p), lives_in_netherlands(v, p));
}

enum { EU_WORKERS = EU_WORKER_STATUS_WORKER | EU_WORKER_STATUS_SELF_EMPLOYED | EU_WORKER_STATUS_FORMER_WORKER };

/* Directive 2004/38, 24(2): in the first months, or for as long as he looks for work. */
static inline truth stays_short_or_looks_for_work(view *v, person p)
{
  num full = months_after(eu_residence_start(v, p), amount(v, union_citizen_exclusion_months));
  return either(is(eu_worker_status(v, p), EU_WORKER_STATUS_JOBSEEKER), not_(begun(v, full)));
}

/*
 * Directive 2004/38, article 24(2): no right in the first three months of stay, and none for whoever only
 * looks for work, unless he works or has worked as an employee or for himself, or is family of such a person.
 * From the day on which three months are full others have a right until a decision ends their lawful stay.
 */
static inline truth union_citizen_without_claim(view *v, person p)
{
  return when(resides_as(v, p, RESIDENCE_RIGHT_EU_CITIZEN),
              all_of(stays_short_or_looks_for_work(v, p), not_(is(eu_worker_status(v, p), EU_WORKERS)),
                     not_(eu_family_of_worker(v, p))));
}

/* Vw 2000 8, items a to e and l. */
enum {
  LAWFUL_RESIDENCE = RESIDENCE_RIGHT_REGULAR_FIXED_TERM | RESIDENCE_RIGHT_REGULAR_PERMANENT |
                     RESIDENCE_RIGHT_ASYLUM_FIXED_TERM | RESIDENCE_RIGHT_ASYLUM_PERMANENT |
                     RESIDENCE_RIGHT_EU_CITIZEN | RESIDENCE_RIGHT_ASSOCIATION_TURKEY
};

/* Pw 11(2): an alien who lives here with a right of those items, the cases of the directive excepted. */
static inline truth lawful_and_living_here(view *v, person p)
{
  truth lawful = both(resides_as(v, p, LAWFUL_RESIDENCE), not_(union_citizen_barred(v, p)));
  return both(lawful, lives_in_netherlands(v, p));
}

static inline truth stood_up_in_time(view *v, person p)
{
  truth renewal_in_time = at_most(residence_renewal_request_date(v, p), residence_right_until(v, p));
  return unless(renewal_in_time, residence_withdrawal_contested_in_time(v, p));
}

static inline truth waiting_ended(view *v, person p)
{
  truth must_go = both(expulsion_ordered(v, p), not_(expulsion_suspended(v, p)));
  return either(residence_decision_final(v, p), must_go);
}

/*
 * Besluit gelijkstelling 1: after lawful residence, waiting lawfully (items g and h) for a decision on a
 * renewal asked for before the residence ended, or on an objection in time; until the decision is final, or
 * expulsion has been ordered and need not be held back.
 */
static inline truth waiting_after_lawful_residence(view *v, person p)
{
  truth waiting = resides_as(v, p, RESIDENCE_RIGHT_RENEWAL_PENDING | RESIDENCE_RIGHT_APPEAL_PENDING);
  return when(waiting, all_of(residence_earlier_lawful(v, p), stood_up_in_time(v, p), not_(waiting_ended(v, p))));
}

/* Pw 11(3): an alien who lives here and is equated by that decree. */
static inline truth equated_and_living_here(view *v, person p)
{
  return both(equated(v, p), lives_in_netherlands(v, p));
}

static inline truth lawfully_resident(view *v, person p)
{
  return both(is(residence_right(v, p), LAWFUL_RESIDENCE), not_(union_citizen_barred(v, p)));
}

/* Pw 11(1), (2), (3) together: lawful residence is enough where it is not known whether somebody is Dutch. */
static inline truth dutch_or_equal(view *v, person p)
{
  return both(lives_in_netherlands(v, p), unless(dutch(v, p), either(lawfully_resident(v, p), equated(v, p))));
}
