/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The own home: its equity, what of it is left alone, and assistance as a loan on it (articles 34(2)(d) and 50).
 */

static inline truth owns_home(view *v) { return is(home_tenure(v), HOME_TENURE_OWNED); }

/* Value free of occupation less the mortgage. */
static inline num equity_of_home(view *v)
{
  return select_num(owns_home(v), left_after(home_value(v), home_mortgage(v)), num_exact(0));
}

/* Pw 34(2)(d): up to an amount of its own the equity is left alone. */
static inline num equity_beyond_exemption(view *v)
{
  return select_num(positive(home_equity(v)), left_after(home_equity(v), amount(v, home_equity_exemption)), num_exact(0));
}

static inline truth equity_within_exemption(view *v)
{
  return both(positive(home_equity(v)), not_(positive(home_excess(v))));
}

/* Pw 50(1): selling or mortgaging the home cannot reasonably be asked; found by the college. */
static inline truth sale_cannot_be_asked(view *v)
{
  return when(positive(home_excess(v)), home_sale_unreasonable(v));
}

/* What of the home counts beside the other assets: the excess, unless it is to be left in the home. */
static inline num home_excess_counted(view *v)
{
  return select_num(positive(home_excess(v)), select_num(home_sale_unreasonable(v), num_exact(0), home_excess(v)),
                    num_exact(0));
}

/* Assistance that may be expected over twelve months. */
static inline num assistance_in_a_year(view *v) { return times(benefit(v), 12); }

/* Pw 50(2): a loan when that is more than the net minimum wage of a month, which the norm of a couple follows. */
static inline truth loan_on_home(view *v)
{
  truth enough = above(year_amount(v), amount(v, norm_couple_adult));
  return when(right(v), both(sale_cannot_be_asked(v), enough));
}

/* Pw 48(1): a gift, where the act says nothing else. */
static inline truth gift_unless_loan(view *v) { return right(v); }



/* Abw 20(3): assistance beside equity that is left in the home. */
static inline truth home_left_in_assistance(view *v) { return when(owns_home(v), home_sale_unreasonable(v)); }
