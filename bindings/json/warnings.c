/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is no error in a dossier, but worth a second look: persons with a role that may not be theirs, and
 * values that contradict each other or play no part on the day of the question.
 */
#include <bijstand/date.h>

#include "read.h"

/* The dossier that is looked at. */
struct look {
  struct bijstand_json_report *report;
  const struct bijstand_json_place *at;
  const bijstand_dossier *dossier;
  bijstand_value date; /* of the question; NEVER when it is not known: then the last values count */
};

/* The places from a dossier down to a value; a fact of the case has no persons and no person. */
struct path {
  struct bijstand_json_place persons, person, facts, fact, entry;
};

static void find_path(const struct look *look, struct path *path, int32_t person, bijstand_fact fact,
                      size_t entry)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  path->persons = bijstand_json_key(look->at, "persons");
  path->person = bijstand_json_index(&path->persons, (size_t)person);
  path->facts = bijstand_json_key(person == BIJSTAND_CASE ? look->at : &path->person, "facts");
  path->fact = bijstand_json_key(&path->facts, info->name);
  path->entry = bijstand_json_index(&path->fact, entry);
}

static bijstand_value value_of(const struct look *look, int32_t person, bijstand_fact fact)
{
  bijstand_value value = BIJSTAND_UNKNOWN;
  bijstand_dossier_get(look->dossier, person, fact, look->date, BIJSTAND_NEVER, &value, NULL);
  return value;
}

/* Roles. */

static void look_at_child(const struct look *look, int32_t person)
{
  struct path path;
  char day[BIJSTAND_DATE_TEXT_SIZE];
  int32_t age = bijstand_date_age(value_of(look, person, BIJSTAND_FACT_BIRTH_DATE), look->date);
  if (look->date == BIJSTAND_NEVER || age < 18 || bijstand_date_format(look->date, day) != BIJSTAND_OK)
    return;
  find_path(look, &path, person, BIJSTAND_FACT_BIRTH_DATE, 0);
  bijstand_json_warn(look->report, &path.person, &path.person, "%s is %d on %s and counts as a housemate",
                     bijstand_dossier_person_id(look->dossier, person), (int)age, day);
}

static void look_at_housemate(const struct look *look, int32_t person)
{
  struct path path;
  bijstand_value bond = value_of(look, person, BIJSTAND_FACT_LEGAL_BOND);
  int bound = bond != BIJSTAND_UNKNOWN && bond != BIJSTAND_LEGAL_BOND_NONE;
  if (!bound && value_of(look, person, BIJSTAND_FACT_MUTUAL_CARE) != 1)
    return;
  find_path(look, &path, person, BIJSTAND_FACT_LEGAL_BOND, 0);
  bijstand_json_warn(look->report, &path.person, &path.person,
                     "%s may have to be treated as a partner; enter the person with the role partner",
                     bijstand_dossier_person_id(look->dossier, person));
}

static int has_partner(const bijstand_dossier *dossier)
{
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++) {
    if (bijstand_dossier_person_role(dossier, person) == BIJSTAND_ROLE_PARTNER)
      return 1;
  }
  return 0;
}

static void look_at_applicant(const struct look *look, int32_t person)
{
  struct path path;
  bijstand_value status = value_of(look, person, BIJSTAND_FACT_MARITAL_STATUS);
  if ((status != BIJSTAND_MARITAL_STATUS_MARRIED && status != BIJSTAND_MARITAL_STATUS_REGISTERED_PARTNER) ||
      has_partner(look->dossier))
    return;
  char name[32];
  bijstand_fact_code_name(BIJSTAND_FACT_MARITAL_STATUS, status, name, sizeof name);
  find_path(look, &path, person, BIJSTAND_FACT_MARITAL_STATUS, 0);
  bijstand_json_warn(look->report, &path.fact, &path.fact, "%s, but the dossier has no partner", name);
}

/* Days. */

/* A fact that ends what another starts. */
static const struct {
  bijstand_fact start;
  bijstand_fact end;
} spans[] = {
  { BIJSTAND_FACT_EDUCATION_START_DATE, BIJSTAND_FACT_EDUCATION_END_DATE },
  { BIJSTAND_FACT_COMPLETION_REQUEST_DATE, BIJSTAND_FACT_COMPLETION_DEADLINE },
  { BIJSTAND_FACT_SUSPENSION_START, BIJSTAND_FACT_SUSPENSION_REPAIR_DEADLINE },
};

static void look_at_spans(const struct look *look, int32_t person)
{
  for (size_t i = 0; i < sizeof spans / sizeof spans[0]; i++) {
    struct path path;
    char first[BIJSTAND_DATE_TEXT_SIZE], last[BIJSTAND_DATE_TEXT_SIZE];
    bijstand_value start = value_of(look, person, spans[i].start);
    bijstand_value end = value_of(look, person, spans[i].end);
    if (start == BIJSTAND_UNKNOWN || end == BIJSTAND_UNKNOWN || start == BIJSTAND_NEVER || end >= start)
      continue;
    bijstand_date_format(start, first);
    bijstand_date_format(end, last);
    find_path(look, &path, person, spans[i].end, 0);
    bijstand_json_warn(look->report, &path.fact, &path.fact, "%s is before %s, %s", last,
                       bijstand_fact_by_id(spans[i].start)->name, first);
  }
}

static void look_at_death(const struct look *look, const struct bijstand_entry *entry,
                          const struct path *path)
{
  int32_t year, month, day;
  char from[BIJSTAND_DATE_TEXT_SIZE];
  bijstand_value birth = value_of(look, entry->person, BIJSTAND_FACT_BIRTH_DATE);
  if (entry->fact != BIJSTAND_FACT_DECEASED || entry->low != 1 || entry->from == BIJSTAND_EVER ||
      birth == BIJSTAND_UNKNOWN || entry->from >= birth)
    return;
  bijstand_date_format(entry->from, from);
  bijstand_date_to_civil(birth, &year, &month, &day);
  bijstand_json_warn(look->report, &path->entry, &path->fact, "true from %s, before the birth in %d", from,
                     (int)year);
}

/* A decision is about a whole calendar month: what starts later in it does play a part. */
static void look_at_start(const struct look *look, const struct bijstand_entry *entry,
                          const struct path *path)
{
  char from[BIJSTAND_DATE_TEXT_SIZE], day[BIJSTAND_DATE_TEXT_SIZE];
  if (entry->from <= bijstand_date_month_end(look->date))
    return;
  bijstand_date_format(entry->from, from);
  bijstand_date_format(look->date, day);
  bijstand_json_warn(look->report, &path->entry, &path->fact, "the value from %s plays no part on %s", from,
                     day);
}

static void look_at_entries(const struct look *look)
{
  struct bijstand_entry entry, before = { .person = BIJSTAND_JSON_NOBODY };
  size_t index = 0; /* of the entry in the list of its fact: both are in the order of the days */
  for (int32_t i = 0; bijstand_dossier_entry_at(look->dossier, i, &entry) == BIJSTAND_OK; i++) {
    struct path path;
    index = entry.person == before.person && entry.fact == before.fact ? index + 1 : 0;
    find_path(look, &path, entry.person, entry.fact, index);
    look_at_death(look, &entry, &path);
    look_at_start(look, &entry, &path);
    before = entry;
  }
}

void bijstand_json_look_again(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                              const bijstand_dossier *dossier, bijstand_value date)
{
  struct look look = { report, at, dossier, date == BIJSTAND_UNKNOWN ? BIJSTAND_NEVER : date };
  for (int32_t person = 0; person < bijstand_dossier_person_count(dossier); person++) {
    bijstand_role role = bijstand_dossier_person_role(dossier, person);
    if (role == BIJSTAND_ROLE_CHILD)
      look_at_child(&look, person);
    else if (role == BIJSTAND_ROLE_HOUSEMATE)
      look_at_housemate(&look, person);
    else if (role == BIJSTAND_ROLE_APPLICANT)
      look_at_applicant(&look, person);
    look_at_spans(&look, person);
  }
  look_at_spans(&look, BIJSTAND_CASE);
  look_at_entries(&look);
}
