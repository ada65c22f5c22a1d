/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reads a dossier: its persons, and through facts.c what is stated about them and about the case.
 */
#include <string.h>

#include "read.h"

#define ROLES "applicant, partner, child, housemate"

/* The list of persons while it is read. */
struct persons {
  struct bijstand_json_report *report;
  const struct bijstand_json_place *at;
  bijstand_dossier *dossier;
  size_t index_of[BIJSTAND_PERSONS_MAX]; /* where in the list the persons of the dossier stand */
  int has_applicant;                     /* or somebody whose role could not be read */
};

/* The person with this role, or NOBODY. */
static int32_t person_with_role(const bijstand_dossier *dossier, bijstand_role role)
{
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++) {
    if (bijstand_dossier_person_role(dossier, person) == role)
      return person;
  }
  return BIJSTAND_JSON_NOBODY;
}

/* The line on which the id of a person stands. */
static int line_of(const struct persons *persons, int32_t person)
{
  const struct bijstand_json_report *report = persons->report;
  struct bijstand_json_place item = bijstand_json_index(persons->at, persons->index_of[person]);
  struct bijstand_json_place id = bijstand_json_key(&item, "id");
  return bijstand_json_position(report, bijstand_json_place_find(&id, report->text, report->end)).line;
}

/* Role and id. */

static int32_t role_named(const char *name)
{
  for (bijstand_role role = 0; role < BIJSTAND_ROLE_COUNT; role++) {
    if (strcmp(name, bijstand_role_name(role)) == 0)
      return role;
  }
  return BIJSTAND_JSON_NOBODY;
}

static int32_t read_role(struct persons *persons, const struct bijstand_json_place *person,
                         struct json_object *object)
{
  struct bijstand_json_place at = bijstand_json_key(person, "role");
  struct json_object *value;
  int32_t role = BIJSTAND_JSON_NOBODY;
  if (!json_object_object_get_ex(object, "role", &value)) {
    bijstand_json_refuse(persons->report, &at, BIJSTAND_ERROR_INCOMPLETE, "role is missing; roles are %s",
                         ROLES);
  } else if (!json_object_is_type(value, json_type_string)) {
    bijstand_json_refuse_type(persons->report, &at, "one of " ROLES, value);
  } else {
    const char *name = json_object_get_string(value);
    role = role_named(name);
    if (role == BIJSTAND_JSON_NOBODY)
      bijstand_json_refuse(persons->report, &at, BIJSTAND_ERROR_NAME, "'%.*s' is not a role; roles are %s",
                           bijstand_json_shown(name, strlen(name)), name, ROLES);
  }
  return role;
}

/* The id, or null when there is none that is a text. */
static const char *read_id(struct persons *persons, const struct bijstand_json_place *person,
                           struct json_object *object)
{
  struct bijstand_json_place at = bijstand_json_key(person, "id");
  struct json_object *value;
  if (!json_object_object_get_ex(object, "id", &value))
    bijstand_json_refuse(persons->report, &at, BIJSTAND_ERROR_INCOMPLETE,
                         "id is missing; every person needs one");
  else if (!json_object_is_type(value, json_type_string))
    bijstand_json_refuse_type(persons->report, &at, "an id such as \"housemate1\"", value);
  else
    return json_object_get_string(value);
  return NULL;
}

/* The id, the role, or both are those of somebody who is there already. */
static void refuse_second(struct persons *persons, const struct bijstand_json_place *person,
                          bijstand_role role, const char *id)
{
  struct bijstand_json_place id_at = bijstand_json_key(person, "id");
  struct bijstand_json_place role_at = bijstand_json_key(person, "role");
  int32_t namesake = bijstand_dossier_person_by_id(persons->dossier, id);
  int32_t first = person_with_role(persons->dossier, role);
  if (namesake >= 0)
    bijstand_json_refuse(persons->report, &id_at, BIJSTAND_ERROR_DUPLICATE,
                         "'%s' is already the id of the person in line %d", id, line_of(persons, namesake));
  if (role == BIJSTAND_ROLE_APPLICANT && first >= 0)
    bijstand_json_refuse(persons->report, &role_at, BIJSTAND_ERROR_DUPLICATE,
                         "a second applicant; the first is '%s' in line %d",
                         bijstand_dossier_person_id(persons->dossier, first), line_of(persons, first));
  if (role == BIJSTAND_ROLE_PARTNER && first >= 0)
    bijstand_json_refuse(persons->report, &role_at, BIJSTAND_ERROR_DUPLICATE,
                         "a second partner; a dossier has at most one");
}

/* Adds a person to the dossier and gives his number, or NOBODY. */
static int32_t add_person(struct persons *persons, const struct bijstand_json_place *person,
                          bijstand_role role, const char *id)
{
  struct bijstand_json_place at = bijstand_json_key(person, "id");
  int32_t number;
  bijstand_status status = bijstand_dossier_add_person(persons->dossier, role, id, &number);
  if (status == BIJSTAND_OK) {
    persons->index_of[number] = person->index;
    return number;
  }
  if (status == BIJSTAND_ERROR_DUPLICATE)
    refuse_second(persons, person, role, id);
  else if (status == BIJSTAND_ERROR_LIMIT)
    bijstand_json_refuse(persons->report, person, status, "a dossier has at most %d persons",
                         BIJSTAND_PERSONS_MAX);
  else
    bijstand_json_refuse(
        persons->report, &at, status,
        "'%.*s' is no id; an id is a lower case letter, then lower case letters, digits and _, at "
        "most %d in all",
        bijstand_json_shown(id, strlen(id)), id, BIJSTAND_PERSON_ID_MAX);
  return BIJSTAND_JSON_NOBODY;
}

/* Persons. */

static void read_person(struct persons *persons, const struct bijstand_json_place *at,
                        struct json_object *object)
{
  struct bijstand_json_place facts_at = bijstand_json_key(at, "facts");
  struct bijstand_json_owner owner = { BIJSTAND_JSON_NOBODY, BIJSTAND_JSON_NOBODY };
  struct json_object *facts;
  if (!json_object_is_type(object, json_type_object)) {
    bijstand_json_refuse_type(persons->report, at, "an object with id, role and facts", object);
    persons->has_applicant = 1;
    return;
  }
  bijstand_json_check_keys(persons->report, at, object, "id, role, facts, note", "");
  bijstand_json_check_text(persons->report, at, object, "note");
  const char *id = read_id(persons, at, object);
  owner.role = read_role(persons, at, object);
  persons->has_applicant |= owner.role == BIJSTAND_ROLE_APPLICANT || owner.role == BIJSTAND_JSON_NOBODY;
  if (id != NULL && owner.role != BIJSTAND_JSON_NOBODY)
    owner.person = add_person(persons, at, owner.role, id);

  int given = json_object_object_get_ex(object, "facts", &facts);
  if (given)
    bijstand_json_read_facts(persons->report, &facts_at, facts, owner, persons->dossier);
  if (!given ||
      (json_object_is_type(facts, json_type_object) && !json_object_object_get_ex(facts, "birth_date", NULL)))
    bijstand_json_refuse(persons->report, &facts_at, BIJSTAND_ERROR_INCOMPLETE,
                         "birth_date is missing; every person needs one");
}

static void read_persons(struct bijstand_json_report *report, const struct bijstand_json_place *in,
                         struct json_object *tree, bijstand_dossier *dossier)
{
  struct bijstand_json_place at = bijstand_json_key(in, "persons");
  struct persons persons = { .report = report, .at = &at, .dossier = dossier };
  struct json_object *list;
  int given = json_object_object_get_ex(tree, "persons", &list);
  if (given && !json_object_is_type(list, json_type_array)) {
    bijstand_json_refuse_type(report, &at, "a list of persons", list);
    return;
  }
  if (!given || json_object_array_length(list) == 0) {
    bijstand_json_refuse(report, in, BIJSTAND_ERROR_INCOMPLETE,
                         "a dossier needs at least one person, the applicant");
    return;
  }
  for (size_t i = 0; i < json_object_array_length(list) && !bijstand_json_report_is_full(report); i++) {
    struct bijstand_json_place person = bijstand_json_index(&at, i);
    read_person(&persons, &person, json_object_array_get_idx(list, i));
  }
  if (!persons.has_applicant)
    bijstand_json_refuse(report, &at, BIJSTAND_ERROR_INCOMPLETE, "no person has the role applicant");
}

/* The dossier. */

void bijstand_json_read_tree(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                             struct json_object *tree, bijstand_dossier *dossier)
{
  struct bijstand_json_place facts_at = bijstand_json_key(at, "facts");
  struct json_object *facts;
  if (!json_object_is_type(tree, json_type_object)) {
    bijstand_json_refuse_type(report, at, "a dossier, an object with persons and facts", tree);
    return;
  }
  bijstand_json_check_keys(report, at, tree, "case, persons, facts, note", "");
  bijstand_json_check_text(report, at, tree, "case");
  bijstand_json_check_text(report, at, tree, "note");
  read_persons(report, at, tree, dossier);
  if (json_object_object_get_ex(tree, "facts", &facts))
    bijstand_json_read_facts(report, &facts_at, facts,
                             (struct bijstand_json_owner){ BIJSTAND_CASE, BIJSTAND_CASE }, dossier);
}

/* Reads the text of a report. *dossier is set only when there is no error. */
static bijstand_status read_dossier(struct bijstand_json_report *report, bijstand_value date,
                                    bijstand_dossier **dossier)
{
  bijstand_dossier *made;
  bijstand_status status = bijstand_dossier_new(&made);
  if (status != BIJSTAND_OK)
    return status;
  struct json_object *tree;
  bijstand_json_parse(report, &tree);
  if (tree != NULL)
    bijstand_json_read_tree(report, &bijstand_json_whole, tree, made);
  json_object_put(tree);
  status = bijstand_json_report_status(report);
  if (status != BIJSTAND_OK) {
    bijstand_dossier_free(made);
    return status;
  }
  bijstand_json_look_again(report, &bijstand_json_whole, made, date);
  *dossier = made;
  return BIJSTAND_OK;
}

bijstand_status bijstand_json_read_dossier(const char *text, size_t length, bijstand_value date,
                                           bijstand_dossier **dossier, bijstand_json_report *report)
{
  bijstand_json_report *own = NULL;
  if (text == NULL || dossier == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  if (report == NULL) {
    bijstand_status status = bijstand_json_report_new(&own);
    if (status != BIJSTAND_OK)
      return status;
    report = own;
  }
  bijstand_json_report_start(report, text, length);
  bijstand_status status = read_dossier(report, date, dossier);
  bijstand_json_report_free(own);
  return status;
}
