/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Fines that are owed (articles 18a(9), (13), (14), 60(6), 60b and 60c): who pays, whether the college may co-operate in a
 * settlement of the debts, when a remitted fine is owed again, and when the protected minimum falls.
 */

/* --- who pays ------------------------------------------------------------------------------------------------ */

/* Pw 18a(9): the members of the family are all liable. */
static inline truth spouse_is_fined(view *v, person p)
{
  person other = p == APPLICANT ? PARTNER : APPLICANT;
  return both(couple(v), both(partner_present(v), is_fined(v, other)));
}

/* --- debts --------------------------------------------------------------------------------------------------- */

static inline truth settlement_asked(view *v, person p)
{
  return when(withheld_information(v, p), debt_settlement_requested(v, p));
}

/* WWB 58(1) until 2012: recovery is a power, and so is leaving it. */
static inline truth settlement_is_free(view *v, person p) { return settlement_asked(v, p); }

/* Not law yet. */
static inline truth settlement_not_barred_yet(view *v, person p) { return both(settlement_asked(v, p), truth_no()); }

/* WWB 60c from 2013: no co-operation when there is a fine. */
static inline truth settlement_barred(view *v, person p) { return when(settlement_asked(v, p), is_fined(v, p)); }

/* Pw 60c from 2017: only with intent or gross negligence. */
static inline truth settlement_barred_by_intent(view *v, person p)
{
  int32_t grades = BREACH_CULPABILITY_INTENT | BREACH_CULPABILITY_GROSS_NEGLIGENCE;
  return when(settlement_barred(v, p), is(breach_culpability(v, p), grades));
}

/* Pw 18a(13): the same conduct within a year after an earlier fine. */
static inline truth fined_in_the_year_before(view *v, person p)
{
  num earlier = earlier_fine_date(v, p), breach_day = day_of_breach(v, p);
  truth before = both(taken_place(earlier), below(earlier, breach_day));
  return both(before, at_most(breach_day, months_after(earlier, amount(v, fine_remission_clean_months))));
}

static inline truth open_to_remission(view *v, person p)
{
  return when(settlement_barred(v, p), is(breach_culpability(v, p), BREACH_CULPABILITY_NORMAL | BREACH_CULPABILITY_REDUCED));
}

static inline truth remission_is_possible(view *v, person p)
{
  return where(open_to_remission(v, p), not_(fined_in_the_year_before(v, p)));
}

static inline truth remission_barred_by_repetition(view *v, person p)
{
  return where(open_to_remission(v, p), fined_in_the_year_before(v, p));
}

/* Pw 18a(14): a new breach within five years after a remission. */
static inline truth remission_falls(view *v, person p)
{
  num remitted = fine_remitted_date(v, p), breach_day = day_of_breach(v, p);
  truth before = both(taken_place(remitted), at_most(remitted, breach_day));
  truth within = at_most(breach_day, months_after(remitted, amount(v, fine_remission_undo_months)));
  return where(is_fined(v, p), both(before, within));
}

/* --- set-off of a fine (60b) --------------------------------------------------------------------------------- */

/* WWB 60b: the fine for a repetition, without the protected minimum for a time. */
static inline truth set_off_unprotected(view *v, person p) { return both(is_fined(v, p), repeat_breach(v, p)); }

/* Not law yet. */
static inline truth set_off_not_unprotected_yet(view *v, person p)
{
  num earlier = earlier_fine_date(v, p);
  return all_of(withheld_information(v, p), taken_place(earlier), truth_no());
}

/* Pw 60(6): the information for collecting is withheld. */
static inline truth collection_is_hindered(view *v, person p) { return collection_information_withheld(v, p); }
