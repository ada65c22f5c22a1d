/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The stated address and the population register: when the payment is suspended, and when it is not (article 40).
 */

static inline truth differs_from_register(view *v, person p) { return both(spouse_or_single(v, p), brp_address_differs(v, p)); }

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
