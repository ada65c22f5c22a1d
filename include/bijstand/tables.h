/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The tables, for whoever builds a form, a binding or a page of documentation: which facts there are, which
 * outcomes can be asked, which rules the library knows. Every text is UTF-8, borrowed, and lives for ever.
 *
 * Each table is reached in three ways: by place (0 .. count-1, to walk over it), by number (the enumerator)
 * and by name. A place or number that is not there, or an unknown name, gives a null pointer.
 */
#ifndef BIJSTAND_TABLES_H
#define BIJSTAND_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include <bijstand/api.h>
#include <bijstand/facts.h>
#include <bijstand/outcomes.h>
#include <bijstand/rules.h>
#include <bijstand/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Who a fact or an outcome belongs to. */
enum {
  BIJSTAND_SCOPE_CASE = 0,      /* the case as a whole */
  BIJSTAND_SCOPE_PERSON = 1,    /* a person (facts) */
  BIJSTAND_SCOPE_ADULT = 2,     /* the applicant or the partner (outcomes) */
  BIJSTAND_SCOPE_CHILD = 3,     /* a child (outcomes) */
  BIJSTAND_SCOPE_HOUSEMATE = 4  /* a housemate, or the partner who is one (outcomes) */
};

/* The part a person plays in the case. */
typedef int32_t bijstand_role;
enum {
  BIJSTAND_ROLE_APPLICANT = 0, /* aanvrager: exactly one */
  BIJSTAND_ROLE_PARTNER = 1,   /* the spouse, or the one person of whom that has to be found out; at most 1 */
  BIJSTAND_ROLE_CHILD = 2,     /* a child under 18 of the family, and a child that has been one */
  BIJSTAND_ROLE_HOUSEMATE = 3, /* medebewoner: everybody else with the main residence in the dwelling */
  BIJSTAND_ROLE_COUNT = 4
};

/* The same as a set, in the roles of a fact. */
enum {
  BIJSTAND_ROLE_BIT_APPLICANT = 1,
  BIJSTAND_ROLE_BIT_PARTNER = 2,
  BIJSTAND_ROLE_BIT_CHILD = 4,
  BIJSTAND_ROLE_BIT_HOUSEMATE = 8
};

/* The name of a role, or null. */
BIJSTAND_API const char *bijstand_role_name(bijstand_role role);

/* A fact. Records of this kind may grow at the end. */
struct bijstand_fact_info {
  bijstand_fact number;
  const char *name;
  int32_t scope;                /* CASE or PERSON */
  uint32_t roles;               /* set of BIJSTAND_ROLE_BIT_*; 0 for a fact of the case */
  int32_t type;                 /* BIJSTAND_TYPE_* of value.h */
  const char *values;           /* of an enum: the names divided by '|', in the order of their codes */
  int32_t value_count;          /* of an enum: how many; of a truth: 2; otherwise 0 */
  const char *unit;
  struct bijstand_range domain; /* the values it can have; NEVER belongs to it where the date may be "none" */
  int32_t resets_each_year;     /* 1: a total since 1 January, 0 again on 1 January */
  int32_t judgement;            /* 1: only a person may state it */
  int32_t cost;                 /* of asking: 1 a register has it, 2 the client is asked, 3 a judgement */
  bijstand_value default_value; /* UNKNOWN: none */
  const char *term;             /* Dutch legal term */
  const char *article;
  const char *question;         /* in Dutch */
  const char *default_why;
  const char *question_en;      /* the question in English */
};

BIJSTAND_API int32_t bijstand_fact_count(void);
BIJSTAND_API const struct bijstand_fact_info *bijstand_fact_at(int32_t place);
BIJSTAND_API const struct bijstand_fact_info *bijstand_fact_by_id(bijstand_fact number);
BIJSTAND_API const struct bijstand_fact_info *bijstand_fact_by_name(const char *name);

/*
 * Name of a code of an enum fact, copied with a zero byte into text, which the caller owns. Returns the
 * length of the whole name: when that is not below size the copy was cut off. -1, and an empty text, when
 * there is no such code or fact. text may be null when size is 0.
 */
BIJSTAND_API int32_t bijstand_fact_code_name(bijstand_fact fact, bijstand_value code, char *text,
                                             size_t size);
/* Code of a name, or UNKNOWN when the fact has no such name. */
BIJSTAND_API bijstand_value bijstand_fact_code(bijstand_fact fact, const char *name);

/*
 * A value of a fact in the form in which bijstand_dossier_set_text reads it: true, 2026-07-01, none, 812.50,
 * 12, rented, and ? for UNKNOWN. Returns as bijstand_fact_code_name does.
 */
BIJSTAND_API int32_t bijstand_fact_value_text(bijstand_fact fact, bijstand_value value, char *text,
                                              size_t size);

/* The questions that a decision answers, each a bit. An outcome belongs to one of them. */
enum {
  BIJSTAND_QUESTION_ELIGIBILITY = 1, /* is there a right, what is the norm, what is paid this month? */
  BIJSTAND_QUESTION_INTAKE = 2,      /* which obligations hold, with which dates? */
  BIJSTAND_QUESTION_MEASURES = 4,    /* what follows on a breach: reduction, fine, recovery? */
  BIJSTAND_QUESTION_ACTIVATION = 8,  /* which phase and which instruments fit this person? */
  BIJSTAND_QUESTION_ALL = 15
};

/* An outcome. Records of this kind may grow at the end. */
struct bijstand_outcome_info {
  bijstand_outcome number;
  const char *name;
  int32_t scope;
  int32_t type;
  const char *values;  /* of an enum: the names divided by '|' */
  const char *unit;
  const char *key;     /* the name in a written decision; money ends in _cents; empty: not written */
  int32_t of_month;    /* 1: of the calendar month of the date, 0: of the day */
  const char *term;
  const char *article;
  const char *gloss;   /* what it means, in English */
  int32_t may_be_none; /* 1: BIJSTAND_NEVER as its value means none; 0: it is a number like any other */
  int32_t question;    /* BIJSTAND_QUESTION_*: the question that it is part of the answer to */
};

BIJSTAND_API int32_t bijstand_outcome_count(void);
BIJSTAND_API const struct bijstand_outcome_info *bijstand_outcome_at(int32_t place);
BIJSTAND_API const struct bijstand_outcome_info *bijstand_outcome_by_id(bijstand_outcome number);
BIJSTAND_API const struct bijstand_outcome_info *bijstand_outcome_by_name(const char *name);
/* As the two for facts. */
BIJSTAND_API int32_t bijstand_outcome_code_name(bijstand_outcome outcome, bijstand_value code, char *text,
                                                size_t size);
BIJSTAND_API bijstand_value bijstand_outcome_code(bijstand_outcome outcome, const char *name);

/* A rule: one row of the law, with its article and its dates. */
struct bijstand_rule_info {
  bijstand_rule number;
  const char *name;
  bijstand_outcome outcome;       /* the outcome it bears on */
  const char *act;
  const char *article;            /* "31" */
  const char *lid;                /* numbered paragraph, or empty */
  const char *onderdeel;          /* lettered item, or empty */
  const char *citation;           /* all four together: "Pw 31(2)(n)" */
  struct bijstand_range holds;    /* the days to which it applies */
  struct bijstand_range decided;  /* the days of decision on which it applies (retroactive law) */
  int32_t discretion;             /* 1: where its test holds, the college has a choice */
  int32_t always_named;           /* 1: worth naming also where it does not apply */
  const char *text_nl;            /* a sentence with {places} for values */
  const char *text_en;
  bijstand_fact fact;             /* of which it says whether it counts as means; -1: of none */
  int32_t counts;                 /* 1: where the rule applies the fact counts, 0: it is left alone */
  int32_t mark;                   /* BIJSTAND_MARK_* (rulebook.h): it is law, or practice documented or proposed */
  int32_t detail_mark;            /* the same of its thresholds: the concept can be documented, the number proposed */
};

/* By place they stand in the order of the law: the base case before its exceptions. */
BIJSTAND_API int32_t bijstand_rule_count(void);
/* By place: in the order of the law, a base case before its exceptions. */
BIJSTAND_API const struct bijstand_rule_info *bijstand_rule_at(int32_t place);
BIJSTAND_API const struct bijstand_rule_info *bijstand_rule_by_id(bijstand_rule number);
BIJSTAND_API const struct bijstand_rule_info *bijstand_rule_by_name(const char *name);

#ifdef __cplusplus
}
#endif

#endif
