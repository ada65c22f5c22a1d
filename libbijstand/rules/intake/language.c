/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The language requirement (article 18b): who has not shown a command of Dutch is tested, told of the result, and has
 * to begin to learn. What follows when he does not is a measure.
 */

/* Pw 18b(1)(a): eight years of education in Dutch. */
static inline truth schooled_in_dutch(view *v, person p)
{
  return at_least(times(dutch_schooling_years(v, p), 12), amount(v, language_schooling_min_months));
}

/* Pw 18b(1): eight years of school, a diploma of integration, or other proof. */
static inline truth language_shown(view *v, person p)
{
  return unless(schooled_in_dutch(v, p), unless(integration_diploma(v, p), other_language_proof(v, p)));
}

/* Pw 18b(1), (5): there is doubt, no proof, and no test that was passed. */
static inline truth language_not_shown(view *v, person p)
{
  truth passed = is(language_test_result(v, p), LANGUAGE_TEST_RESULT_PASSED);
  return when(both(bound(v, p), language_doubt(v, p)), when(not_(passed), not_(language_shown(v, p))));
}

static inline truth language_holds(view *v, person p) { return is(duty_language(v, p), DUTY_LANGUAGE_ON); }

static inline truth language_test_failed(view *v, person p)
{
  return when(language_holds(v, p), is(language_test_result(v, p), LANGUAGE_TEST_RESULT_FAILED));
}

static inline truth language_notice_given(view *v, person p) { return begun(v, language_notice_date(v, p)); }

/* Pw 18b(2): not tested yet. */
static inline truth language_test_awaited(view *v, person p)
{
  return when(language_holds(v, p), is(language_test_result(v, p), LANGUAGE_TEST_RESULT_NONE));
}

/* Pw 18b(4): failed, and not told yet. */
static inline truth language_notice_awaited(view *v, person p)
{
  return when(language_test_failed(v, p), not_(language_notice_given(v, p)));
}

/* Pw 18b(6)(a): told, and not begun yet; */
static inline truth language_start_awaited(view *v, person p)
{
  return when(language_test_failed(v, p), when(language_notice_given(v, p), not_(language_started_in_time(v, p))));
}

/* Pw 18b(6)(a): begun in time. */
static inline truth language_being_learnt(view *v, person p)
{
  return when(language_test_failed(v, p), when(language_notice_given(v, p), language_started_in_time(v, p)));
}

/* --- by when ----------------------------------------------------------------------------------------------- */

/* Pw 18b(2): within eight weeks of the application. */
static inline truth language_test_has_term(view *v, person p)
{
  return both(is(language_stage(v, p), LANGUAGE_STAGE_TEST), taken_place(application_date(v)));
}

static inline num last_day_for_language_test(view *v, person p)
{
  (void)p;
  return moved_to_workday(days_after(application_date(v), amount(v, language_test_days)));
}

static inline num day_of_language_test(view *v, person p) { return view_stated_on(v, p, BIJSTAND_FACT_LANGUAGE_TEST_RESULT); }

/* Pw 18b(4): within eight weeks of the result, where its day is known. */
static inline truth language_notice_has_term(view *v, person p)
{
  truth dated = above(day_of_language_test(v, p), num_exact(BIJSTAND_EVER));
  return both(is(language_stage(v, p), LANGUAGE_STAGE_NOTICE), dated);
}

static inline num last_day_for_language_notice(view *v, person p)
{
  return moved_to_workday(days_after(day_of_language_test(v, p), amount(v, language_notice_days)));
}

/* Pw 18b(6)(a): within a month of the notice. */
static inline truth language_begins(view *v, person p) { return is(language_stage(v, p), LANGUAGE_STAGE_START); }

static inline num last_day_to_begin_learning(view *v, person p)
{
  return moved_to_workday(months_after(language_notice_date(v, p), amount(v, language_start_months)));
}
