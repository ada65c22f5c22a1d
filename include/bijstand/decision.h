/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The decision: all outcomes of one case on one day, by the law of that day, from what was known on a day.
 *
 *   bijstand_decision *decision;
 *   bijstand_value cents;
 *   bijstand_decision_new(&decision);
 *   bijstand_decide(rulebook, dossier, date, BIJSTAND_NEVER, decision);
 *   bijstand_decision_value(decision, BIJSTAND_OUTCOME_AMOUNT_CENTS, BIJSTAND_CASE, &cents);
 *
 * Each outcome is known, or not known yet. While it is not, the decision tells between which bounds it lies, which
 * facts would settle it and in which order to ask for them; or that no amount is known for the date.
 *
 * A decision is used again and again: deciding allocates nothing. It belongs to one thread at a time. It borrows
 * the rulebook and the dossier of the last call, which must live and stay unchanged while it is asked.
 */
#ifndef BIJSTAND_DECISION_H
#define BIJSTAND_DECISION_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/dossier.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/tables.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct bijstand_decision bijstand_decision;

BIJSTAND_API bijstand_status bijstand_decision_new(bijstand_decision **decision);
BIJSTAND_API void bijstand_decision_free(bijstand_decision *decision);

/*
 * Narrows what the next decisions answer, and with that their time: BIJSTAND_QUESTION_* (see tables.h) added up. Every
 * answer needs eligibility. A new decision answers all questions. Outcomes of other questions are then no outcomes of
 * the decision. ERROR_ARGUMENT: an unknown question, or eligibility is not among them; nothing changes then.
 */
BIJSTAND_API bijstand_status bijstand_decision_ask(bijstand_decision *decision, uint32_t questions);

/*
 * Decides. date is the day of the question; amounts of a month are those of its calendar month. known_on is the
 * day of the decision: what was recorded later is left out, and retroactive law may depend on it; BIJSTAND_NEVER
 * takes all that is in the file.
 * ERROR_DATE: a date outside 1996-01-01 .. 2199-12-31; ERROR_INCOMPLETE: see bijstand_dossier_check. On an error
 * the decision holds what it held.
 */
BIJSTAND_API bijstand_status bijstand_decide(const bijstand_rulebook *rulebook, const bijstand_dossier *dossier,
                                             bijstand_value date, bijstand_value known_on,
                                             bijstand_decision *decision);

/*
 * The value of an outcome. person: the number of a person for an outcome of a person, BIJSTAND_CASE for one of the
 * case. *value is BIJSTAND_UNKNOWN when it is not known, BIJSTAND_NEVER when there is none (no limit, no date).
 * ERROR_ARGUMENT: no such outcome or person, or nothing decided yet.
 */
BIJSTAND_API bijstand_status bijstand_decision_value(const bijstand_decision *decision, bijstand_outcome outcome,
                                                     int32_t person, bijstand_value *value);

/* In a set of codes: there may be none of them. The other bits are 1 << code. */
#define BIJSTAND_CODES_NONE (INT64_C(1) << 31)

/* The lowest and highest value that what is known still allows; a code: the set of codes in both members. */
BIJSTAND_API bijstand_status bijstand_decision_bounds(const bijstand_decision *decision, bijstand_outcome outcome,
                                                      int32_t person, struct bijstand_range *bounds);

/* Why an outcome is not known. */
enum {
  BIJSTAND_ANSWER_KNOWN = 0,
  BIJSTAND_ANSWER_FACTS = 1,       /* facts are missing: see bijstand_decision_missing */
  BIJSTAND_ANSWER_NOT_COVERED = 2, /* no amount or term is known for the date, or the municipality has set none */
  BIJSTAND_ANSWER_OPEN_IN_LAW = 3  /* the law does not settle it and nobody has decided it */
};
BIJSTAND_API bijstand_status bijstand_decision_answer(const bijstand_decision *decision, bijstand_outcome outcome,
                                                      int32_t person, int32_t *answer);

/* A fact to ask for: of a person, or of the case (person BIJSTAND_CASE). */
struct bijstand_missing {
  int32_t person;
  bijstand_fact fact;
};

/*
 * The facts that are missing for an outcome, fewest and cheapest questions first. The list is minimal: leave one of
 * them out and the outcome can still be open. Answers may lead to further questions. Writes at most size entries
 * and sets *count to how many there are; items may be null when size is 0.
 * bijstand_decision_missing_all does so for right, amount and, while they are open, the norm together.
 */
BIJSTAND_API bijstand_status bijstand_decision_missing(bijstand_decision *decision, bijstand_outcome outcome,
                                                       int32_t person, struct bijstand_missing *items, size_t size,
                                                       size_t *count);
BIJSTAND_API bijstand_status bijstand_decision_missing_all(bijstand_decision *decision, struct bijstand_missing *items,
                                                           size_t size, size_t *count);

/* The parameters without a value on the date that an outcome waits for; same convention. */
BIJSTAND_API bijstand_status bijstand_decision_not_covered(const bijstand_decision *decision,
                                                           bijstand_parameter *items, size_t size, size_t *count);

/* How a rule came out in this case. */
enum {
  BIJSTAND_GROUND_DOES_NOT_APPLY = 0, /* its conditions are not met */
  BIJSTAND_GROUND_APPLIES = 1,        /* its conditions are met */
  BIJSTAND_GROUND_OPEN = 2,           /* that is not known yet */
  BIJSTAND_GROUND_DISCRETIONARY = 3   /* they are met and leave the college a choice */
};

struct bijstand_ground {
  bijstand_rule rule;
  int32_t person;  /* BIJSTAND_CASE for a rule of the case */
  int32_t outcome; /* BIJSTAND_GROUND_* */
  int32_t of_month; /* 1: not on the day itself, but on another part of its month */
};

/*
 * Every rule that was in force on the day, in the order of the law, once for each person it was put to; and once more
 * where it did not hold on the day but did on another part of the month. Writes at most
 * size of them and sets *count to how many there are; items may be null when size is 0.
 */
BIJSTAND_API bijstand_status bijstand_decision_grounds(const bijstand_decision *decision,
                                                       struct bijstand_ground *items, size_t size, size_t *count);
/* The same one by one. */
BIJSTAND_API int32_t bijstand_decision_ground_count(const bijstand_decision *decision);
BIJSTAND_API bijstand_status bijstand_decision_ground_at(const bijstand_decision *decision, int32_t place,
                                                         struct bijstand_ground *ground);

/* How one rule came out for a person, or the case. ERROR_ARGUMENT also when it was not in force or not put to him. */
BIJSTAND_API bijstand_status bijstand_decision_ground_of(const bijstand_decision *decision, bijstand_rule rule,
                                                         int32_t person, struct bijstand_ground *ground);

/*
 * Whether what a fact says counts as means, in whole or in part: 1, 0, or BIJSTAND_UNKNOWN while that is not known.
 * Of the rules on the fact that apply, the last one in the order of the law decides; where none applies there is
 * nothing that counts. person: as for an outcome. ERROR_ARGUMENT: no rule of the day says it of this fact, or there
 * is no such person.
 */
BIJSTAND_API bijstand_status bijstand_decision_counts(const bijstand_decision *decision, int32_t person,
                                                      bijstand_fact fact, bijstand_value *value);

/* A stretch of days of the month with a right and one norm. */
struct bijstand_month_part {
  bijstand_value from;
  bijstand_value until;         /* both days included */
  struct bijstand_range norm;   /* cents a month */
  struct bijstand_range amount; /* cents a month, as if it held for the whole month */
};

/* The parts of the month in which there is, or may be, a right. */
BIJSTAND_API int32_t bijstand_decision_part_count(const bijstand_decision *decision);
BIJSTAND_API bijstand_status bijstand_decision_part_at(const bijstand_decision *decision, int32_t place,
                                                       struct bijstand_month_part *part);

/* The days for which the decision was made. */
BIJSTAND_API bijstand_value bijstand_decision_date(const bijstand_decision *decision);
BIJSTAND_API bijstand_value bijstand_decision_known_on(const bijstand_decision *decision);

/* What the decision was made from, borrowed; null when nothing has been decided. */
BIJSTAND_API const bijstand_rulebook *bijstand_decision_rulebook(const bijstand_decision *decision);
BIJSTAND_API const bijstand_dossier *bijstand_decision_dossier(const bijstand_decision *decision);

#ifdef __cplusplus
}
#endif

#endif
