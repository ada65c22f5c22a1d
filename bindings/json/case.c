/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads cases: a dossier with the day of the question and the policy of a municipality. Many cases of one run
 * have the same policy, so its rulebook is kept until a case has another.
 */
#include <string.h>

#include "base/alloc.h"
#include "municipality.h"
#include "policy.h"
#include "read.h"

struct content {
  char id[BIJSTAND_JSON_ID_MAX + 1];
  bijstand_value date;
  bijstand_value known_on;
  bijstand_dossier *dossier;
  int is_municipality; /* which takes the place of the dossier */
  struct bijstand_municipality municipality;
};

struct bijstand_json_case {
  const bijstand_rulebook *base;      /* borrowed */
  struct content now;                 /* the case that was read */
  struct content next;                /* the case that is being read */
  struct bijstand_json_policy policy; /* of now */
  bijstand_rulebook *layered;         /* base with the policy on top; null when that is empty */
  int is_read;                        /* there has been a case */
};

/* Members. */

static void read_id(struct bijstand_json_report *report, struct json_object *tree, struct content *next)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "id");
  struct json_object *value;
  if (!json_object_object_get_ex(tree, "id", &value))
    return;
  if (!json_object_is_type(value, json_type_string)) {
    bijstand_json_refuse_type(report, &at, "a text", value);
    return;
  }
  size_t length = (size_t)json_object_get_string_len(value);
  if (length > BIJSTAND_JSON_ID_MAX) {
    bijstand_json_refuse(report, &at, BIJSTAND_ERROR_LIMIT, "%zu bytes; an id has at most %d", length,
                         BIJSTAND_JSON_ID_MAX);
    return;
  }
  memcpy(next->id, json_object_get_string(value), length + 1);
  memcpy(report->id, next->id, length + 1);
}

/* A day under a key: 1 when the key is there. */
static int read_day(struct bijstand_json_report *report, struct json_object *tree, const char *key,
                    bijstand_value *day)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, key);
  struct bijstand_error error;
  struct json_object *value;
  if (!json_object_object_get_ex(tree, key, &value))
    return 0;
  struct bijstand_json_scalar scalar = bijstand_json_scalar_of(report, &at, value);
  if (bijstand_day_parse(scalar.token, scalar.text.start, scalar.text.length, day, &error) != BIJSTAND_OK)
    bijstand_json_refuse(report, &at, error.status, "%s", error.message);
  return 1;
}

static void refuse_undated(struct bijstand_json_report *report)
{
  bijstand_json_refuse(report, &bijstand_json_whole, BIJSTAND_ERROR_INCOMPLETE,
                       "date is missing, the day of the question");
}

/* next has the days of a case that names none. */
static void read_days(struct bijstand_json_report *report, struct json_object *tree, struct content *next)
{
  struct bijstand_json_place decided_at = bijstand_json_key(&bijstand_json_whole, "decision_date");
  int dated = read_day(report, tree, "date", &next->date);
  int known = read_day(report, tree, "known_on", &next->known_on);
  int decided = read_day(report, tree, "decision_date", &next->known_on);
  if (!dated && next->date == BIJSTAND_UNKNOWN)
    refuse_undated(report);
  if (known && decided)
    bijstand_json_refuse(report, &decided_at, BIJSTAND_ERROR_DUPLICATE,
                         "known_on and decision_date are the same; give one of them");
}

/* The case. */

/* Keys that tell about a case and are not read. */
#define DESCRIPTION "title, articles, municipality, expect, alternative, uncertain, grade, note, source"

/* Members of a case that is more than a dossier. */
static void read_members(struct bijstand_json_report *report, struct json_object *tree, struct content *next,
                         struct bijstand_json_policy *policy)
{
  struct bijstand_json_place at = bijstand_json_key(&bijstand_json_whole, "dossier");
  struct json_object *dossier, *municipality;
  bijstand_json_check_keys(report, &bijstand_json_whole, tree,
                           "id, date, known_on, decision_date, profile, practice, policy, dossier", DESCRIPTION);
  read_id(report, tree, next);
  read_days(report, tree, next);
  bijstand_json_policy_read(report, tree, next->date, policy);
  if (json_object_object_get_ex(tree, "dossier", &dossier))
    bijstand_json_read_tree(report, &at, dossier, next->dossier);
  else if (json_object_object_get_ex(tree, "municipality", &municipality)) {
    next->is_municipality = 1;
    bijstand_json_municipality_read(report, municipality, &next->municipality);
  } else
    bijstand_json_refuse(report, &bijstand_json_whole, BIJSTAND_ERROR_INCOMPLETE, "dossier is missing");
}

/* A dossier that stands alone. */
static void read_bare(struct bijstand_json_report *report, struct json_object *tree, bijstand_value date,
                      struct content *next)
{
  if (date == BIJSTAND_UNKNOWN)
    refuse_undated(report);
  bijstand_json_read_tree(report, &bijstand_json_whole, tree, next->dossier);
}

/* Reads the text of a report into next and policy. */
static bijstand_status read_next(struct bijstand_json_report *report, bijstand_value date,
                                 struct content *next, struct bijstand_json_policy *policy)
{
  struct bijstand_json_place inside = bijstand_json_key(&bijstand_json_whole, "dossier");
  struct json_object *tree;
  bijstand_dossier *dossier = next->dossier;
  bijstand_dossier_clear(dossier);
  *next = (struct content){ .date = date, .known_on = BIJSTAND_NEVER, .dossier = dossier };
  policy->profile = NULL;
  policy->practice = BIJSTAND_LOAD_STRICT;
  policy->count = 0;
  bijstand_json_parse(report, &tree);
  int is_bare = tree != NULL && json_object_object_get_ex(tree, "persons", NULL) &&
                !json_object_object_get_ex(tree, "dossier", NULL);
  if (is_bare)
    read_bare(report, tree, date, next);
  else if (tree != NULL)
    read_members(report, tree, next, policy);
  json_object_put(tree);
  bijstand_status status = bijstand_json_report_status(report);
  if (status == BIJSTAND_OK && !next->is_municipality)
    bijstand_json_look_again(report, is_bare ? &bijstand_json_whole : &inside, dossier, next->date);
  return status;
}

/* Makes next the case that was read, over the rulebook of its policy. */
static bijstand_status take_next(bijstand_json_case *one, struct bijstand_json_report *report,
                                 const struct bijstand_json_policy *policy)
{
  if (!bijstand_json_policy_equal(policy, &one->policy)) {
    bijstand_rulebook *layered;
    bijstand_status status = bijstand_json_policy_layer(report, one->base, policy, &layered);
    if (status != BIJSTAND_OK)
      return status;
    bijstand_rulebook_free(one->layered);
    one->layered = layered;
    one->policy = *policy;
  }
  struct content before = one->now;
  one->now = one->next;
  one->next = before;
  one->is_read = 1;
  return BIJSTAND_OK;
}

bijstand_status bijstand_json_case_read(bijstand_json_case *one, const char *text, size_t length,
                                        bijstand_value date, bijstand_json_report *report)
{
  struct bijstand_json_policy policy;
  bijstand_json_report *own = NULL;
  if (one == NULL || text == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (report == NULL) {
    bijstand_status status = bijstand_json_report_new(&own);
    if (status != BIJSTAND_OK)
      return status;
    report = own;
  }
  bijstand_json_report_start(report, text, length);
  bijstand_status status = read_next(report, date, &one->next, &policy);
  if (status == BIJSTAND_OK)
    status = take_next(one, report, &policy);
  bijstand_json_report_free(own);
  return status;
}

/* The handle. */

bijstand_status bijstand_json_case_new(const bijstand_rulebook *base, bijstand_json_case **one)
{
  if (base == NULL || one == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_json_case *made = bijstand_realloc(NULL, sizeof *made);
  if (made == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(made, 0, sizeof *made);
  made->base = base;
  bijstand_status status = bijstand_dossier_new(&made->now.dossier);
  if (status == BIJSTAND_OK)
    status = bijstand_dossier_new(&made->next.dossier);
  if (status != BIJSTAND_OK) {
    bijstand_json_case_free(made);
    return status;
  }
  *one = made;
  return BIJSTAND_OK;
}

void bijstand_json_case_free(bijstand_json_case *one)
{
  if (one == NULL)
    return;
  bijstand_dossier_free(one->now.dossier);
  bijstand_dossier_free(one->next.dossier);
  bijstand_rulebook_free(one->layered);
  bijstand_free(one);
}

static int is_read(const bijstand_json_case *one)
{
  return one != NULL && one->is_read;
}

const char *bijstand_json_case_id(const bijstand_json_case *one)
{
  return is_read(one) && one->now.id[0] != '\0' ? one->now.id : NULL;
}

const bijstand_dossier *bijstand_json_case_dossier(const bijstand_json_case *one)
{
  return is_read(one) && !one->now.is_municipality ? one->now.dossier : NULL;
}

const struct bijstand_municipality *bijstand_json_case_municipality(const bijstand_json_case *one)
{
  return is_read(one) && one->now.is_municipality ? &one->now.municipality : NULL;
}

const bijstand_rulebook *bijstand_json_case_rulebook(const bijstand_json_case *one)
{
  if (!is_read(one))
    return NULL;
  return one->layered != NULL ? one->layered : one->base;
}

bijstand_value bijstand_json_case_date(const bijstand_json_case *one)
{
  return is_read(one) ? one->now.date : BIJSTAND_UNKNOWN;
}

bijstand_value bijstand_json_case_known_on(const bijstand_json_case *one)
{
  return is_read(one) ? one->now.known_on : BIJSTAND_UNKNOWN;
}
