/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Inside of explanations: a writer that fills the caller's buffer and counts on beyond it, and what it can
 * write: words of words.csv, values, articles, sentences with places.
 */
#ifndef BIJSTAND_EXPLAIN_WRITER_H
#define BIJSTAND_EXPLAIN_WRITER_H

#include <bijstand/explain.h>

#include "base/text.h"

struct writer {
  char *text;
  size_t size;
  size_t length; /* of all that was written, also where it did not fit */
  bijstand_language language;
};

/*
 * Starts a writer on the caller's buffer. 0 when the arguments of a public function do not allow one: no
 * length, no text for its size, no such language.
 */
int bijstand_writer_start(struct writer *w, bijstand_language language, char *text, size_t size,
                          const size_t *length);

/* Ends the text with a zero byte, between two characters where it is cut off, and tells its whole length. */
bijstand_status bijstand_writer_end(struct writer *w, size_t *length);

void bijstand_write(struct writer *w, const char *format, ...) BIJSTAND_PRINTF(2, 3);
void bijstand_write_piece(struct writer *w, const char *start, size_t length);

/* Writes a text with a capital where it begins with a plain letter. */
void bijstand_write_capital(struct writer *w, const char *text);

/* One of two texts: the Dutch one, or the English one. */
static inline const char *bijstand_either(const struct writer *w, const char *dutch, const char *english)
{
  return w->language == BIJSTAND_LANGUAGE_DUTCH ? dutch : english;
}

/* --- words ---------------------------------------------------------------------------------------------- */

/* The word of a list of words.csv in the writer's language; null when the list does not have it. */
const char *bijstand_word_find(const struct writer *w, const char *list, struct bijstand_text word);

/* 1 when a letter on right and amount tells the grounds of this outcome. */
int bijstand_outcome_in_letter(const struct bijstand_outcome_info *outcome);

/* --- values --------------------------------------------------------------------------------------------- */

/* A value, or what it may still be, and what it is a value of. */
struct quantity {
  int32_t type;                 /* BIJSTAND_TYPE_* */
  const char *name;             /* of an enum: its list in words.csv */
  const char *codes;            /* of an enum: the names, divided by '|' */
  int of_month;                 /* a date that stands for its month */
  int may_be_none;              /* BIJSTAND_NEVER means that there is none */
  bijstand_value value;         /* UNKNOWN: it lies within */
  struct bijstand_range may;    /*   these bounds (of an enum: the set of codes in both), */
  struct bijstand_range domain; /*   which are worth telling where they are narrower than these */
  int is_share;                 /* a number of millionths that stands for a fraction */
};

/* Bounds of an outcome of a type that say nothing. */
struct bijstand_range bijstand_domain_of(int32_t type);

void bijstand_write_money(struct writer *w, bijstand_value cents);
void bijstand_write_date(struct writer *w, bijstand_value date);
/* juli 2026 */
void bijstand_write_month(struct writer *w, bijstand_value date);
void bijstand_write_quantity(struct writer *w, const struct quantity *quantity);

/* --- sentences ------------------------------------------------------------------------------------------ */

/* The id of a person of the dossier that was decided; null for the case. */
const char *bijstand_id_in_decision(const bijstand_decision *decision, int32_t person);

/* What the name of an outcome, fact or parameter stands for; 0 when nothing in a decision has that name. */
int bijstand_quantity_of_outcome(const bijstand_decision *decision, bijstand_outcome outcome, int32_t person,
                                 struct quantity *quantity);
int bijstand_quantity_named(const bijstand_decision *decision, struct bijstand_text name, int32_t person,
                            struct quantity *quantity);

void bijstand_write_article(struct writer *w, const struct bijstand_rule_info *rule, uint32_t style);
void bijstand_write_ground(struct writer *w, const bijstand_decision *decision,
                           const struct bijstand_ground *ground, uint32_t style);
void bijstand_write_outcome(struct writer *w, const bijstand_decision *decision, bijstand_outcome outcome,
                            int32_t person);

/* Writes a question, or without its "(medewerker)" when it is asked within the college. */
void bijstand_write_question(struct writer *w, const struct bijstand_fact_info *fact);

/* 1 when a question is put to the client, 0 when the college finds the answer itself. */
int bijstand_question_is_for_client(const struct bijstand_fact_info *fact);

#endif
