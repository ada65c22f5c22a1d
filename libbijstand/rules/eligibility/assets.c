/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Assets: what counts, and what is left alone (article 34).
 */

/* Pw 34(1): possessions less debts, of both spouses together. */
static inline num assets_of(view *v, person p)
{
  return minus(asset_bank(v, p), asset_debts(v, p));
}

static inline num assets_of_household(view *v)
{
  return most(plus(assets_of(v, APPLICANT), select_num(couple(v), assets_of(v, PARTNER), num_exact(0))), num_exact(0));
}

/* Pw 34(2)(b): up to the limit they are left alone. */
static inline num assets_beyond_limit(view *v) { return left_after(assets(v), asset_limit(v)); }

/* Pw 19(1)(b): no assets count. */
static inline truth assets_within_limit(view *v) { return not_(positive(assets_above_limit(v))); }
