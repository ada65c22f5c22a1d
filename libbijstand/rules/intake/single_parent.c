/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The exemption of a single parent with a child under five (article 9a, since 2009): given on request, once, for a
 * number of months in all; suspended when the youngest child is five, resumed with a later child for the months that
 * are left. A recorded exemption is a decision that stands; a request shows what the act gives.
 */

/* Pw 53a(3): who was asked to show his living situation and has not is not taken as a single parent. */
static inline truth living_situation_doubted(view *v)
{
  return when(living_situation_proof_requested(v), not_(living_situation_proven(v)));
}

static inline truth single_parent_for_duties(view *v, person p)
{
  truth parent = p == APPLICANT ? single_parent(v) : truth_no();
  return when(both(bound_to_work(v, p), parent), not_(living_situation_doubted(v)));
}

/* Pw 9a(1): the full care of a child at charge under five. */
static inline truth cares_for_child_under_five(view *v)
{
  truth any = truth_no();
  FOR_CHILDREN(v, c) {
    truth young = both(at_charge(v, c), not_(reached(v, c, single_parent_exemption_child_below_age)));
    any = either(any, when(young, full_care(v, c)));
  }
  return any;
}

/* Pw 9a(1): on request, or recorded as given. */
static inline truth exemption_asked(view *v, person p)
{
  return unless(single_parent_exemption(v, p), single_parent_exemption_requested(v, p));
}

/* Pw 9a(1): a single parent with such a child asks. Not yet law where there is no age for it. */
static inline truth young_exemption_asked(view *v, person p)
{
  return where_covered(v, single_parent_exemption_child_below_age,
                       when(both(single_parent_for_duties(v, p), cares_for_child_under_five(v)),
                            exemption_asked(v, p)));
}

/* Some months have been used before. */
static inline truth exemption_used_before(view *v, person p)
{
  return positive(single_parent_exemption_months_used(v, p));
}

/* Pw 9a(5): had the exemption, and no child is under five any more. */
static inline truth youngest_child_past_age(view *v, person p)
{
  truth parent = both(single_parent_for_duties(v, p), not_(cares_for_child_under_five(v)));
  truth had = unless(single_parent_exemption(v, p),
                     when(single_parent_exemption_requested(v, p), exemption_used_before(v, p)));
  return when(parent, had);
}

static inline truth exemption_given(view *v, person p)
{
  int32_t given = SINGLE_PARENT_EXEMPTION_STATE_GRANTED | SINGLE_PARENT_EXEMPTION_STATE_RESUMED;
  return is(single_parent_exemption_state(v, p), given);
}

/* Given by what the act says of a request, not by a recorded decision. */
static inline truth given_on_request(view *v, person p)
{
  return both(exemption_given(v, p), not_(single_parent_exemption(v, p)));
}

/* Pw 9a(6): asked again, with months left from before. */
static inline truth exemption_taken_up_again(view *v, person p)
{
  return when(given_on_request(v, p), exemption_used_before(v, p));
}

/* Pw 9a(4): all months have been used, also in other municipalities. */
static inline truth exemption_used_up(view *v, person p)
{
  num longest = amount(v, single_parent_exemption_max_months);
  return when(given_on_request(v, p), at_least(single_parent_exemption_months_used(v, p), longest));
}

/* Pw 9a(3): unmistakably unwilling, when the exemption is asked for; */
static inline truth unwilling_at_request(view *v, person p)
{
  return when(given_on_request(v, p), unwilling_to_use_support(v, p));
}

/* Pw 9a(5): or while it holds. */
static inline truth unwilling_during_exemption(view *v, person p)
{
  return when(both(exemption_given(v, p), single_parent_exemption(v, p)), unwilling_to_use_support(v, p));
}

/* The exemption lifts the duty to work. */
static inline truth exemption_holds(view *v, person p) { return exemption_given(v, p); }

/* Given or suspended: there is time left to speak of. */
static inline truth exemption_in_play(view *v, person p)
{
  return either(exemption_given(v, p), is(single_parent_exemption_state(v, p), SINGLE_PARENT_EXEMPTION_STATE_SUSPENDED));
}

/* --- its length -------------------------------------------------------------------------------------------- */

static inline num exemption_child_age(view *v, person p)
{
  num months = amount(v, single_parent_exemption_child_below_age);
  (void)p;
  return num_made(months.low / 12, months.high / 12, months.why);
}

/* Since when the recorded exemption holds; BIJSTAND_EVER: without a day, BIJSTAND_NEVER: none is recorded. */
static inline num exemption_since(view *v, person p)
{
  return view_held_since(v, p, BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION);
}

/* Months of the recorded exemption so far; none where no day is recorded. */
static inline num months_of_this_exemption(view *v, person p)
{
  num since = exemption_since(v, p);
  return select_num(both(above(since, num_exact(BIJSTAND_EVER)), taken_place(since)), view_months_since(v, since),
                    num_exact(0));
}

/* Pw 9a(4): an exemption that runs, of which the first day is known. */
static inline truth exemption_dated(view *v, person p)
{
  num since = exemption_since(v, p);
  return when(exemption_given(v, p), both(above(since, num_exact(BIJSTAND_EVER)), taken_place(since)));
}

static inline num days_of_this_exemption(view *v, person p)
{
  return plus(minus(today(v), exemption_since(v, p)), num_exact(1));
}

/* Pw 9a(4): what is left after earlier months, here or elsewhere, and those of the exemption that runs. */
static inline num exemption_months_left(view *v, person p)
{
  num used = plus(single_parent_exemption_months_used(v, p), months_of_this_exemption(v, p));
  return left_after(amount(v, single_parent_exemption_max_months), used);
}

/* The day before the youngest child at charge is five. */
static inline num last_day_under_five(view *v)
{
  num last = num_exact(BIJSTAND_EVER);
  FOR_CHILDREN(v, c) {
    num fifth = view_reaches(birth_date(v, c), amount(v, single_parent_exemption_child_below_age));
    last = select_num(both(at_charge(v, c), full_care(v, c)), most(last, days_before(fifth, num_exact(1))), last);
  }
  return last;
}

/* Pw 9a(4), (5): until the youngest child is five, or until the months that are left have gone by. */
static inline num last_day_of_exemption(view *v, person p)
{
  num used_up = days_before(months_after(today(v), exemption_months_left(v, p)), num_exact(1));
  return least(last_day_under_five(v), used_up);
}

/* --- its plan ---------------------------------------------------------------------------------------------- */

/* The day of the request; BIJSTAND_EVER: without a day, BIJSTAND_NEVER: none. */
static inline num day_of_request(view *v, person p)
{
  return view_held_since(v, p, BIJSTAND_FACT_SINGLE_PARENT_EXEMPTION_REQUESTED);
}

/* Pw 9a(7): there is no plan since the request yet. */
static inline truth exemption_plan_awaited(view *v, person p)
{
  num asked = day_of_request(v, p);
  truth dated = both(above(asked, num_exact(BIJSTAND_EVER)), taken_place(asked));
  truth made = both(begun(v, action_plan_date(v, p)), at_least(action_plan_date(v, p), asked));
  return when(exemption_given(v, p), both(dated, not_(made)));
}

static inline num exemption_plan_day(view *v, person p)
{
  return months_after(day_of_request(v, p), amount(v, single_parent_plan_months));
}

static inline truth exemption_plan_made(view *v, person p)
{
  return when(exemption_given(v, p), begun(v, action_plan_date(v, p)));
}

/* The first day after the day itself that lies a whole number of terms after one that has come. */
static inline int64_t next_term_after(const view *v, int64_t from, int64_t months)
{
  struct bijstand_civil now = bijstand_civil_from_days(v->day), start = bijstand_civil_from_days(from);
  int64_t gone = (now.year - start.year) * 12 + now.month - start.month;
  int64_t terms = gone / months;
  int64_t next = bijstand_date_months_later(from, (int32_t)(terms * months));
  return next > v->day ? next : bijstand_date_months_later(from, (int32_t)((terms + 1) * months));
}

/* Pw 9a(8): reviewed every half year. While the day of the plan is not known, some time in the next half year. */
static inline num next_plan_review(view *v, person p)
{
  num made = action_plan_date(v, p), months = amount(v, single_parent_plan_review_months);
  if (num_settled(made) && num_settled(months) && bijstand_date_is_day(made.low))
    return num_exact(next_term_after(v, made.low, months.low));
  return num_made(v->day + 1, months_after(today(v), months).high, made.why | months.why);
}
