/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * When the college may give assistance as a loan or stand surety instead of a gift (articles 48(2) and 51). The loan on
 * a home (50) and surety for debts (49) belong to eligibility, since the amount hangs on them.
 */

/* Pw 48(2)(a): sufficient means come in shortly. */
static inline truth means_come_shortly(view *v) { return when(right(v), means_expected_shortly(v)); }

/* Pw 48(2)(b): the need arose from a lack of responsibility of one of them. */
static inline truth need_by_irresponsibility(view *v)
{
  truth of_partner = when(couple(v), lack_of_responsibility(v, PARTNER));
  return when(right(v), either(lack_of_responsibility(v, APPLICANT), of_partner));
}

/* Pw 48(2)(c): for a deposit. */
static inline truth asks_for_deposit(view *v) { return deposit_requested(v); }

/* Pw 51: for durable goods. */
static inline truth asks_for_durable_goods(view *v) { return durable_goods_requested(v); }
