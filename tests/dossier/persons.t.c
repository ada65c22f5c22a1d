/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The persons of a dossier: one applicant, at most one partner, children and housemates, each with an id; and
 * what a dossier needs before it can be decided.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tests/dossier/sample.h"

START_TEST(persons_are_numbered_in_the_order_in_which_they_are_added)
{
  bijstand_dossier *d = new_dossier();
  ck_assert_int_eq(add(d, BIJSTAND_ROLE_CHILD, "kind"), 0);
  ck_assert_int_eq(add(d, BIJSTAND_ROLE_APPLICANT, "a"), 1);
  ck_assert_int_eq(add(d, BIJSTAND_ROLE_PARTNER, "b_2"), 2);
  ck_assert_int_eq(bijstand_dossier_person_count(d), 3);
  ck_assert_int_eq(bijstand_dossier_person_role(d, 1), BIJSTAND_ROLE_APPLICANT);
  ck_assert_str_eq(bijstand_dossier_person_id(d, 2), "b_2");
  ck_assert_int_eq(bijstand_dossier_person_by_id(d, "kind"), 0);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_dwelling_holds_64_persons)
{
  bijstand_dossier *d = new_dossier();
  char id[32];
  int32_t person = CASE;
  add(d, BIJSTAND_ROLE_APPLICANT, "applicant");
  for (int i = 1; i < BIJSTAND_PERSONS_MAX; i++) {
    snprintf(id, sizeof id, "housemate%d", i);
    ck_assert_int_eq(add(d, BIJSTAND_ROLE_HOUSEMATE, id), i);
    state(d, i, "birth_date", EVER, EVER, "1980-01-01");
  }
  ck_assert_int_eq(bijstand_dossier_add_person(d, BIJSTAND_ROLE_CHILD, "one_more", &person),
                   BIJSTAND_ERROR_LIMIT);
  ck_assert_int_eq(person, CASE);
  ck_assert_int_eq(bijstand_dossier_person_by_id(d, "housemate63"), 63);
  ck_assert_int_eq(known(d, 63, BIJSTAND_FACT_BIRTH_DATE, 0, NEVER), day("1980-01-01"));
  bijstand_dossier_free(d);
}
END_TEST

static const struct refused {
  bijstand_role role;
  const char *id;
  bijstand_status status;
} refused[] = {
  { BIJSTAND_ROLE_APPLICANT, "b", BIJSTAND_ERROR_DUPLICATE },
  { BIJSTAND_ROLE_PARTNER, "b", BIJSTAND_ERROR_DUPLICATE },
  { BIJSTAND_ROLE_CHILD, "a", BIJSTAND_ERROR_DUPLICATE },
  { BIJSTAND_ROLE_CHILD, "", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "1a", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "_a", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "A", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "a.b", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "a b", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "a\xc3\xa9", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, "abcdefghijklmnopqrstuvwxyz_01234", BIJSTAND_ERROR_SYNTAX },
  { BIJSTAND_ROLE_CHILD, NULL, BIJSTAND_ERROR_ARGUMENT },
  { -1, "c", BIJSTAND_ERROR_ARGUMENT },
  { BIJSTAND_ROLE_COUNT, "c", BIJSTAND_ERROR_ARGUMENT }
};

START_TEST(a_second_applicant_a_second_partner_and_a_wrong_id_are_refused)
{
  bijstand_dossier *d = new_dossier();
  int32_t person = 77;
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  add(d, BIJSTAND_ROLE_PARTNER, "p");
  ck_assert_int_eq(bijstand_dossier_add_person(d, refused[_i].role, refused[_i].id, &person),
                   refused[_i].status);
  ck_assert_int_eq(person, 77);
  ck_assert_int_eq(bijstand_dossier_person_count(d), 2);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(an_id_has_up_to_31_characters)
{
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "abcdefghijklmnopqrstuvwxyz_0123");
  ck_assert_str_eq(bijstand_dossier_person_id(d, 0), "abcdefghijklmnopqrstuvwxyz_0123");
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_person_who_is_not_there_has_no_role_and_no_id)
{
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  ck_assert_int_eq(bijstand_dossier_person_role(d, 1), -1);
  ck_assert_int_eq(bijstand_dossier_person_role(d, CASE), -1);
  ck_assert_ptr_null(bijstand_dossier_person_id(d, 1));
  ck_assert_ptr_null(bijstand_dossier_person_id(d, -2));
  ck_assert_int_eq(bijstand_dossier_person_by_id(d, "b"), CASE);
  ck_assert_int_eq(bijstand_dossier_person_by_id(d, NULL), CASE);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(null_pointers_are_argument_errors)
{
  bijstand_dossier *d = new_dossier();
  int32_t person;
  ck_assert_int_eq(bijstand_dossier_new(NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_clear(NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_add_person(NULL, 0, "a", &person), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_add_person(d, 0, "a", NULL), BIJSTAND_ERROR_ARGUMENT);
  ck_assert_int_eq(bijstand_dossier_person_count(NULL), 0);
  ck_assert_int_eq(bijstand_dossier_person_role(NULL, 0), -1);
  ck_assert_ptr_null(bijstand_dossier_person_id(NULL, 0));
  ck_assert_int_eq(bijstand_dossier_person_by_id(NULL, "a"), CASE);
  ck_assert_int_eq(bijstand_dossier_check(NULL, &person), BIJSTAND_ERROR_ARGUMENT);
  bijstand_dossier_free(d);
  bijstand_dossier_free(NULL);
}
END_TEST

START_TEST(a_cleared_dossier_takes_the_next_case)
{
  bijstand_dossier *d = new_dossier();
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  state(d, 0, "birth_date", EVER, EVER, "1980-01-01");
  ck_assert_int_eq(bijstand_dossier_clear(d), BIJSTAND_OK);
  ck_assert_int_eq(bijstand_dossier_person_count(d), 0);
  ck_assert_int_eq(bijstand_dossier_entry_count(d), 0);
  ck_assert_int_eq(add(d, BIJSTAND_ROLE_APPLICANT, "a"), 0);
  ck_assert_int_eq(known(d, 0, BIJSTAND_FACT_BIRTH_DATE, 0, NEVER), UNKNOWN);
  bijstand_dossier_free(d);
}
END_TEST

START_TEST(a_dossier_needs_an_applicant_and_every_birth_date)
{
  bijstand_dossier *d = new_dossier();
  int32_t person = 77;
  ck_assert_int_eq(bijstand_dossier_check(d, &person), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(person, CASE);
  add(d, BIJSTAND_ROLE_PARTNER, "p");
  state(d, 0, "birth_date", EVER, EVER, "1980-01-01");
  ck_assert_int_eq(bijstand_dossier_check(d, &person), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(person, CASE);
  add(d, BIJSTAND_ROLE_APPLICANT, "a");
  ck_assert_int_eq(bijstand_dossier_check(d, &person), BIJSTAND_ERROR_INCOMPLETE);
  ck_assert_int_eq(person, 1);
  ck_assert_int_eq(bijstand_dossier_check(d, NULL), BIJSTAND_ERROR_INCOMPLETE);
  state(d, 1, "birth_date", EVER, EVER, "?");
  person = 77;
  ck_assert_int_eq(bijstand_dossier_check(d, &person), BIJSTAND_OK);
  ck_assert_int_eq(person, 77);
  bijstand_dossier_free(d);
}
END_TEST

static Suite *persons_suite(void)
{
  Suite *suite = suite_create("persons");
  TCase *persons = tcase_create("persons");
  suite_add_tcase(suite, persons);
  tcase_add_test(persons, persons_are_numbered_in_the_order_in_which_they_are_added);
  tcase_add_test(persons, a_dwelling_holds_64_persons);
  tcase_add_loop_test(persons, a_second_applicant_a_second_partner_and_a_wrong_id_are_refused, 0,
                      COUNT(refused));
  tcase_add_test(persons, an_id_has_up_to_31_characters);
  tcase_add_test(persons, a_person_who_is_not_there_has_no_role_and_no_id);
  tcase_add_test(persons, null_pointers_are_argument_errors);
  tcase_add_test(persons, a_cleared_dossier_takes_the_next_case);
  tcase_add_test(persons, a_dossier_needs_an_applicant_and_every_birth_date);
  return suite;
}

int main(void)
{
  SRunner *runner = srunner_create(persons_suite());
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
