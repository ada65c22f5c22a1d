/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Suspension and what comes after it: the payment, while the stated address is another than that of the population
 * register (article 40); the right, while data are missing by somebody's own fault (article 54); and withdrawal when
 * nothing is put right in time.
 */

/* --- the payment (40(2) to (5)) ------------------------------------------------------------------------------ */

static inline truth differs_from_register(view *v, person p) { return both(of_the_family(v, p), brp_address_differs(v, p)); }

static inline truth some_address_differs(view *v)
{
  truth any = either(differs_from_register(v, APPLICANT), both(partner_present(v), differs_from_register(v, PARTNER)));
  FOR_CHILDREN(v, p)
    any = either(any, both(at_charge(v, p), brp_address_differs(v, p)));
  return any;
}

/* Pw 40(2): another address than that of the register suspends the payment. */
static inline truth address_differs(view *v) { return some_address_differs(v); }

/* Pw 40(3)(a): the difference cannot touch the right or the amount. */
static inline truth difference_is_harmless(view *v) { return when(some_address_differs(v), address_difference_harmless(v)); }

/* Pw 40(3)(b): nobody of the household is to blame for it. */
static inline truth difference_without_blame(view *v)
{
  return when(some_address_differs(v), address_difference_not_blameworthy(v));
}

/* Pw 40(3)(c): urgent reasons. */
static inline truth difference_with_urgent_reasons(view *v)
{
  return when(some_address_differs(v), address_difference_urgent_reasons(v));
}

/* Pw 40(3)(d): away for a time to give intensive care. */
static inline truth difference_for_care(view *v)
{
  truth away = either(carer_stay_elsewhere(v, APPLICANT), when(couple(v), carer_stay_elsewhere(v, PARTNER)));
  return when(some_address_differs(v), away);
}

/* Pw 40(5): the difference is still there after the time to correct it. */
static inline truth address_not_corrected(view *v)
{
  truth suspended = both(taken_place(payment_suspension_start(v)), taken_place(address_correction_deadline(v)));
  return when(is(suspension(v), SUSPENSION_PAYMENT), both(suspended, over(v, address_correction_deadline(v))));
}

static inline num suspended_payment_from(view *v) { return payment_suspension_start(v); }

/* --- the right (54(1), (2), (4)) ----------------------------------------------------------------------------- */

static inline truth right_was_suspended(view *v)
{
  return both(taken_place(suspension_start(v)), begun(v, suspension_start(v)));
}

/* Put right by the day, and in time. */
static inline truth repaired_in_time(view *v)
{
  num repaired = default_repaired_date(v);
  truth by_now = both(taken_place(repaired), begun(v, repaired));
  return when(right_was_suspended(v), both(by_now, at_most(repaired, suspension_repair_deadline(v))));
}

/* Pw 54(1): suspended, and nothing has been put right yet. */
static inline truth right_is_suspended(view *v) { return both(right_was_suspended(v), not_(repaired_in_time(v))); }

/* Pw 54(1): eight weeks at most. */
static inline num last_day_of_suspension(view *v)
{
  return minus(days_after(suspension_start(v), amount(v, suspension_days_max)), num_exact(1));
}

static inline num suspended_right_from(view *v) { return suspension_start(v); }

/* It was lifted, or the decision was withdrawn. */
static inline truth suspension_was_ended(view *v)
{
  truth ended = both(taken_place(suspension_end_date(v)), begun(v, suspension_end_date(v)));
  return when(right_was_suspended(v), ended);
}

/* Pw 54(1): eight weeks have gone by, and nobody has decided on it. */
static inline truth suspension_has_expired(view *v)
{
  return when(both(right_is_suspended(v), not_(suspension_was_ended(v))), over(v, last_day_of_suspension(v)));
}

/* Pw 54(4): the time to put it right has gone by. */
static inline truth default_not_repaired(view *v)
{
  truth set = taken_place(suspension_repair_deadline(v));
  truth waits = both(right_is_suspended(v), not_(suspension_was_ended(v)));
  return when(waits, both(set, over(v, suspension_repair_deadline(v))));
}
