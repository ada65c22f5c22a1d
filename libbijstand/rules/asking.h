/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Asking: what a view answers when it is asked something that is not simply a cell. Rules do so by the names of reading.h,
 * or by these.
 */
#ifndef BIJSTAND_RULES_ASKING_H
#define BIJSTAND_RULES_ASKING_H

#include "rules/view.h"

/* --- what is not known --------------------------------------------------------------------------------------- */

/* The bit of a question in a why; adds the question to the view when it is new. */
uint64_t view_question(view *v, int32_t cell, int32_t slot, bijstand_fact fact);

/*
 * Of the questions from number 'asked' on, which came up in one rule, keeps those that its outcome hangs on: a fact that
 * was read behind a closed gate is not asked, and there are numbers for the questions of the whole case.
 */
void view_keep_questions(view *v, int32_t asked, int32_t place);

struct possible view_unknown(view *v, int32_t cell, int32_t slot, bijstand_fact fact);

/* Puts what is being tried for an outcome at one of these places there, where the facts leave it open. */
void view_try(view *v, int32_t place, int32_t width);

/* --- parameters ---------------------------------------------------------------------------------------------- */

/* A parameter that has no value on the day: any amount of the law, and noted. */
num view_absent(view *v, bijstand_parameter parameter);

/* Whether the parameter has a value on another day: whether what it belongs to was law then. */
truth view_covered_on(const view *v, bijstand_parameter parameter, num day);

/* The value of a parameter on another day, one that is known: what the law of that day says. */
num view_amount_on(view *v, bijstand_parameter parameter, num day);

/* The same, or where none was read what is suspected to have held then; without that, any amount. */
num view_suspected_on(const view *v, bijstand_parameter parameter, num day);

/* --- ages ---------------------------------------------------------------------------------------------------- */

/* The day on which somebody reaches an age in months. */
num view_reaches(num birth, num months);

/* Whether somebody has reached the age that a parameter names (0.3 of the act's reading: on the birthday itself). */
truth view_reached(view *v, num birth, bijstand_parameter age);

/* Whether an adult has reached an age, of which the pension age is one: 1 or 0, or -1 when it is not so for all of the month. */
int32_t view_age_in_month(view *v, person p, bijstand_parameter age);

/* The same on the first day of the month: for all of the month, also when the birthday is in it. */
truth view_reached_before_month(view *v, num birth, bijstand_parameter age);

/* Whether somebody has reached pension age (AOW 7a). */
truth view_reached_pension(view *v, num birth);

/* The same on the first day of the month. */
truth view_reached_pension_before_month(view *v, num birth);

/* The day on which somebody reaches pension age; BIJSTAND_NEVER when the table does not reach so far. */
num view_pension_day(view *v, num birth);

/* --- history ------------------------------------------------------------------------------------------------- */

/* The statements of a fact in the dossier: *first == *last when there is none. */
void view_statements(view *v, person p, bijstand_fact fact, int32_t *first, int32_t *last);

/* Whether the dossier says anything of a fact by the day (THE_CASE: of a fact of the case), be it that it is unknown. */
truth view_stated(view *v, person p, bijstand_fact fact);

/*
 * Each holds for a fact of a person, or of the case (THE_CASE); the code of a truth is 1 << 0 or 1 << 1.
 */

/* The last day, up to the day itself, on which a fact had one of some codes; BIJSTAND_EVER when it never had. */
num view_last_day_with(view *v, person p, bijstand_fact fact, uint32_t codes);

/* The first day of the stretch up to the day itself on which a truth has held; BIJSTAND_NEVER when it does not. */
num view_held_since(view *v, person p, bijstand_fact fact);

/* The same, or where it does not hold on the day itself the first day on which the dossier says that it will. */
num view_holds_from(view *v, person p, bijstand_fact fact);

/*
 * The last day of the stretch from the day itself on which a truth holds, as far as the dossier reaches;
 * BIJSTAND_NEVER when nothing ends it, the day before when it does not hold.
 */
num view_held_until(view *v, person p, bijstand_fact fact);

/* Calendar months before the month of the day in which a fact had one of some codes on some day. */
num view_months_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from);

/*
 * The first day of the last statement before a day, one that is known, that gave a fact one of some codes: of facts each
 * statement of which is an event. BIJSTAND_NEVER when there is none.
 */
num view_stated_before(view *v, person p, bijstand_fact fact, uint32_t codes, num day);

/* The first day, from a day on, on which a fact had one of some codes; BIJSTAND_NEVER when it never had. */
num view_first_day_with(view *v, person p, bijstand_fact fact, uint32_t codes, int64_t from);

/* Calendar months from the month of a day up to the one before that of the view; none before the day has come. */
num view_months_since(const view *v, num day);

/*
 * The sum of an amount a month over the calendar months from a day up to the one before that of the view: of each month
 * what held on its first day, and of that no more than a ceiling.
 */
num view_total_of_months(view *v, person p, bijstand_fact fact, int64_t from, num ceiling);

/* Days from one day to another, both included, on which a truth held. */
num view_days_with(view *v, person p, bijstand_fact fact, int64_t from, int64_t until);

/* Whether the first day of a stretch counts, and the day after its last. */
struct edge_days { truth first, after; };

/* Days that count: from a day on in all, in the last stretch without a break; and whether the day itself does. */
struct days_counted { num in_all, unbroken; truth last; };

/*
 * Counts the days up to the day itself on which a truth held, edges as said. On a day that counts, the view holds for
 * that day alone.
 */
struct days_counted view_days_counted(view *v, person p, bijstand_fact fact, num from, struct edge_days edges);

/* The first day of the statement that holds; BIJSTAND_EVER when it has no date, BIJSTAND_NEVER when there is none. */
num view_stated_on(view *v, person p, bijstand_fact fact);

#endif
