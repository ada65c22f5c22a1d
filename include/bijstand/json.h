/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Dossiers and cases read from JSON, dossiers and decisions written as JSON: the library libbijstand-json.
 *
 *   bijstand_json_report *report;
 *   bijstand_dossier *dossier;
 *   bijstand_json_report_new(&report);
 *   if (bijstand_json_read_dossier(text, length, BIJSTAND_UNKNOWN, &dossier, report) != BIJSTAND_OK)
 *     for (int32_t i = 0; bijstand_json_report_error_at(report, i, &finding) == BIJSTAND_OK; i++)
 *       ...
 *
 * A text is one JSON object (RFC 8259) in UTF-8 without a byte order mark, of at most
 * BIJSTAND_JSON_LENGTH_MAX bytes, nested at most BIJSTAND_JSON_DEPTH_MAX deep, with each key once in an
 * object. Amounts are read digit by digit. A text with an error is refused as a whole, and the report has all
 * its errors, not only the first.
 */
#ifndef BIJSTAND_JSON_H
#define BIJSTAND_JSON_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/decision.h>
#include <bijstand/dossier.h>
#include <bijstand/municipality.h>
#include <bijstand/rulebook.h>
#include <bijstand/status.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Most bytes in one text: 8 MiB, more than the largest dossier takes. */
#define BIJSTAND_JSON_LENGTH_MAX 8388608

/* Most objects and lists within each other; a case takes nine. */
#define BIJSTAND_JSON_DEPTH_MAX 32

/* ---- Reports: what is wrong with a text, or worth a second look ---- */

typedef struct bijstand_json_report bijstand_json_report;

/* Most errors, and most warnings, that a report holds. Reading ends soon after there are more errors. */
#define BIJSTAND_JSON_FINDINGS_MAX 64

/*
 * An error or a warning. Its line and column are those of the value in question. error.place is the path as
 * people read it, persons[0].facts.birth_date, and pointer the same as a JSON pointer (RFC 6901),
 * /persons/0/facts/birth_date. Both are empty when the text is no JSON, or the object as a whole is meant.
 * Frozen: callers allocate it.
 */
struct bijstand_json_finding {
  struct bijstand_error error;
  char pointer[160];
};

/* A new, empty report; the caller owns it and frees it. One report serves any number of texts. */
BIJSTAND_API bijstand_status bijstand_json_report_new(bijstand_json_report **report);
BIJSTAND_API void bijstand_json_report_free(bijstand_json_report *report);

/* The line of its file on which the next text starts, for a file of many texts: from 1, and 1 until set. */
BIJSTAND_API bijstand_status bijstand_json_report_start_line(bijstand_json_report *report, int32_t line);

/* How many errors or warnings the text read last has: may be more than the report holds. */
BIJSTAND_API int32_t bijstand_json_report_error_count(const bijstand_json_report *report);
BIJSTAND_API int32_t bijstand_json_report_warning_count(const bijstand_json_report *report);

/* Copies one of them, in the order they were found. ERROR_ARGUMENT for a place that is not held. */
BIJSTAND_API bijstand_status bijstand_json_report_error_at(const bijstand_json_report *report, int32_t place,
                                                           struct bijstand_json_finding *finding);
BIJSTAND_API bijstand_status bijstand_json_report_warning_at(const bijstand_json_report *report,
                                                             int32_t place,
                                                             struct bijstand_json_finding *finding);

/* The id of the case read last, also of one that was refused, until the next text; empty when it has none. */
BIJSTAND_API const char *bijstand_json_report_id(const bijstand_json_report *report);

/*
 * Writes a finding as one line without line end, with a zero byte, into text, which the caller owns:
 *
 *   dossier.json:14: persons[0].facts.birth_date: 2001-02-30 does not exist; February 2001 has 28 days
 *   dossier.json:9:3: expected ',' or '}' after the value
 *
 * name is that of the text; null leaves it and its colon out. Returns the length of the whole line: when that
 * is not below size it was cut off. text may be null when size is 0. -1 when finding is null.
 */
BIJSTAND_API int32_t bijstand_json_finding_text(const struct bijstand_json_finding *finding, const char *name,
                                                char *text, size_t size);

/* ---- Reading ---- */

/*
 * Reads a dossier into a new one, which the caller frees. date is the day of the question, for the warnings
 * that hang on it; BIJSTAND_UNKNOWN leaves those out. report may be null. On an error *dossier is as it was
 * and the status is that of the first error: SYNTAX (not JSON), NAME, TYPE, RANGE, DATE, ORDER, ROLE,
 * DUPLICATE, INCOMPLETE, LIMIT, MEMORY, ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_json_read_dossier(const char *text, size_t length, bijstand_value date,
                                                        bijstand_dossier **dossier,
                                                        bijstand_json_report *report);

/*
 * A case: a dossier with the day of the question and the policy of the municipality.
 *
 *   id         a label of your own, at most BIJSTAND_JSON_ID_MAX bytes
 *   date       the day of the question
 *   known_on   the day of the decision, also called decision_date: what was recorded later is left out
 *   profile    the name of a profile (profile.h), over the rulebook
 *   practice   strict, or replay: what was done also where it went beside the law; strict if there is none
 *   policy     object of municipal parameters, for the calendar year of the date: whole numbers in the unit
 *              of the parameter, true and false, or the name of a code
 *   dossier    the facts
 *
 * A case of a municipality has, instead of a dossier,
 *
 *   municipality   object of its figures, under the keys of their table (municipality.h)
 *
 * title, articles, expect, alternative, uncertain, grade, note and source may describe the case and are not read,
 * nor is municipality beside a dossier. A text that has persons and no dossier is a dossier itself, and so a case
 * without the rest.
 *
 * A bijstand_json_case holds the case read last. It borrows the rulebook it was made over, which must live as
 * long.
 */
typedef struct bijstand_json_case bijstand_json_case;

#define BIJSTAND_JSON_ID_MAX 127

BIJSTAND_API bijstand_status bijstand_json_case_new(const bijstand_rulebook *base, bijstand_json_case **one);
BIJSTAND_API void bijstand_json_case_free(bijstand_json_case *one);

/*
 * Reads a case in place of the one before. date is that of a case that names none; with BIJSTAND_UNKNOWN such
 * a case is refused. report may be null. Errors as above; the case is then the one read before.
 */
BIJSTAND_API bijstand_status bijstand_json_case_read(bijstand_json_case *one, const char *text, size_t length,
                                                     bijstand_value date, bijstand_json_report *report);

/* What was read, for bijstand_decide; borrowed until the next is read. Null or UNKNOWN before the first. */
BIJSTAND_API const char *bijstand_json_case_id(const bijstand_json_case *one);
BIJSTAND_API const bijstand_dossier *bijstand_json_case_dossier(const bijstand_json_case *one);
/* What a municipality states, for bijstand_municipality_decide; null for a case with a dossier. */
BIJSTAND_API const struct bijstand_municipality *
bijstand_json_case_municipality(const bijstand_json_case *one);
/* The base with the profile and the policy over it. */
BIJSTAND_API const bijstand_rulebook *bijstand_json_case_rulebook(const bijstand_json_case *one);
BIJSTAND_API bijstand_value bijstand_json_case_date(const bijstand_json_case *one);
/* NEVER when the case has none: all that is in the file. */
BIJSTAND_API bijstand_value bijstand_json_case_known_on(const bijstand_json_case *one);

/* ---- Writing ---- */

/*
 * Text that grows. Start with all members zero; what is written is added behind text[length], with a zero
 * byte that length does not count. Set length to 0 to use it again; free it at the end. On an error nothing
 * was added.
 */
struct bijstand_json_text {
  char *text;
  size_t length;
  size_t size; /* bytes allocated */
};
BIJSTAND_API void bijstand_json_text_free(struct bijstand_json_text *text);

/*
 * Adds a dossier as one JSON object over several lines. Reading it gives a dossier with the same persons and
 * entries; labels and notes are not kept in a dossier and are not written. Errors: MEMORY, ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_json_write_dossier(const bijstand_dossier *dossier,
                                                         struct bijstand_json_text *text);

/*
 * Adds a decision as one JSON object on one line, without line end. dossier is the one decided; id may be
 * null.
 *
 *   id           as given, or null
 *   KEY          every outcome under the key of its table: right "yes", "no" or "unknown"; truth true or
 *                false; money whole cents; a percentage a number with at most two decimals; a date YYYY-MM-DD,
 *                a month YYYY-MM; a code its name; null for not known and for none. An outcome of persons is
 *                an object of their ids; keys with a point in them are members of one object, or of one
 *                object of each person.
 *   entitled     ids of the adults who have the right; null while that is open for one of them
 *   month_parts  [{"from", "until", "norm_cents"}], the parts of the month with a right, both days included
 *   duties       [{"person", "duty", "state", "article", "from", "until", "due", "review", "lifted_by",
 *                "parameters"}], what there is to tell of duties (bijstand/duties.h); a day that there is not
 *                is left out, lifted_by stands only with a duty that is off
 *   exemptions   [{"person", "duty", "lifted_by", "until"}], and of that of a single parent with a young child
 *                "state", "until_child_age", "months_max", "months_left", "plan_due" and "review" as far as
 *                there are any

 *   terms        [{"term", "person", "state", "start", "due", "actor", "article"}], those open on the day (terms.h);
 *                state is running, overdue or not_known, actor client, college or other_body; dates may be null
 *   grounds      [{"rule", "article", "outcome", "person"}]; outcome is applies, does_not_apply, open or
 *                discretionary; person only for a rule of a person; does_not_apply only of rules worth naming;
 *                "mark" only for a rule of practice: documented, documented_in_part (its threshold is proposed)
 *                or proposed
 *   counts       {"person.fact" or "fact": truth}, whether the stated facts count as means, where a rule of
 *                the day says so of them
 *   missing      ["person.fact" or "fact"], what to ask for, in the order of asking; at most 256
 *   not_covered  [parameter], what has no value on the day
 *   bounds       {KEY: [low, high]} of each amount that is open; null for a bound that does not exist
 *
 * Errors: MEMORY, ARGUMENT (also when nothing was decided yet).
 */
BIJSTAND_API bijstand_status bijstand_json_write_decision(bijstand_decision *decision,
                                                          const bijstand_dossier *dossier, const char *id,
                                                          struct bijstand_json_text *text);

/*
 * Adds what follows from the figures of a municipality as one JSON object on one line, without line end: id; each
 * figure that is found under its key, those with a point in it as members of one object, null when it is not known;
 * grounds [{"figure", "article", "outcome"}]; missing [key], the stated figures that could settle what is open.
 * Errors: MEMORY, ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_json_write_municipality(const bijstand_rulebook *rulebook,
                                                              bijstand_value date,
                                                              const struct bijstand_municipality *stated,
                                                              const char *id,
                                                              struct bijstand_json_text *text);

/*
 * Adds why there is no decision, as one JSON object on one line, without line end.
 *
 *   id      as given, or null
 *   error   the first error of the report, as bijstand_json_finding_text writes it with this name, which may
 *           be null; when the report has none, the name and what the status means
 *   errors  [{"line", "column", "pointer", "message"}], all that the report holds
 *
 * Errors: MEMORY, ARGUMENT.
 */
BIJSTAND_API bijstand_status bijstand_json_write_errors(const bijstand_json_report *report,
                                                        bijstand_status status, const char *id,
                                                        const char *name, struct bijstand_json_text *text);

#ifdef __cplusplus
}
#endif

#endif
