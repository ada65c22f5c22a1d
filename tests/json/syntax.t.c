/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Texts that are no JSON, or more than is read: line, column, and what was expected there.
 */
#include "tests/json/sample.h"

/* Bytes, of which a zero may be one, and the message. */
struct refusal {
  const char *text;
  size_t length;
  const char *message;
};
#define REFUSAL(text, message) { text, sizeof text - 1, message }

static const struct refusal refusals[] = {
  /* Not an object. */
  REFUSAL("", "1:1: expected an object, '{'"),
  REFUSAL(" \n ", "2:2: expected an object, '{'"),
  REFUSAL("12", "1:1: expected an object, '{'"),
  REFUSAL("[]", "1:1: expected an object, '{'"),
  REFUSAL("null", "1:1: expected an object, '{'"),
  REFUSAL("}", "1:1: expected an object, '{'"),
  /* Cut off. */
  REFUSAL("{", "1:2: the text ends before the object does; expected '}'"),
  REFUSAL("{\"persons\": [", "1:14: the text ends before the object does; expected '}'"),
  REFUSAL("{\"persons\":\n", "1:12: the text ends before the object does; expected '}'"),
  REFUSAL("{\"persons", "1:2: expected '\"' at the end of the text that starts here"),
  REFUSAL("{\"persons\\", "1:10: expected an escape such as \\n, \\\" or \\u00e9"),
  REFUSAL("{\"note\": tr", "1:10: expected a value: a text in double quotes, a number, true, false or null"),
  /* Signs between values. */
  REFUSAL("{\n\"case\": \"a\"\n\"note\": \"b\"}", "3:1: expected ',' or '}' after the value"),
  REFUSAL("{\"case\": \"a\"]", "1:13: expected ',' or '}' after the value"),
  REFUSAL("{\"case\" \"a\"}", "1:9: expected ':' after the key"),
  REFUSAL("{\"persons\": [1 2]}", "1:16: expected ',' or ']' after the value"),
  REFUSAL("{\"case\": \"a\",}", "1:14: expected a value or a key, got '}'"),
  REFUSAL("{\"persons\": [1,]}", "1:16: expected a value or a key, got ']'"),
  REFUSAL("{,}", "1:2: expected a key in double quotes"),
  REFUSAL("{1: 2}", "1:2: expected a key in double quotes"),
  REFUSAL("{\"case\": :}", "1:10: expected a value or a key, got ':'"),
  REFUSAL("{} {}", "1:4: expected nothing more after the object"),
  REFUSAL("{}\n]", "2:1: expected nothing more after the object"),
  /* What JavaScript knows and JSON does not. */
  REFUSAL("{'case': 1}", "1:2: expected double quotes around a text"),
  REFUSAL("{case: 1}", "1:2: expected a value: a text in double quotes, a number, true, false or null"),
  REFUSAL("{\"a\": NaN}", "1:7: expected a value: a text in double quotes, a number, true, false or null"),
  REFUSAL("{\"a\": -Infinity}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": True}", "1:7: expected a value: a text in double quotes, a number, true, false or null"),
  REFUSAL("{\"a\": // so\n1}", "1:7: JSON has no comments; a note is a key of a dossier and of a person"),
  REFUSAL("{\"a\": 1 # so\n}", "1:9: JSON has no comments; a note is a key of a dossier and of a person"),
  REFUSAL("{\"a\": `1`}", "1:7: a character that JSON does not know outside a text"),
  /* Numbers. */
  REFUSAL("{\"a\": 01}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": 1.}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": .5}", "1:7: expected a value: a text in double quotes, a number, true, false or null"),
  REFUSAL("{\"a\": +1}", "1:7: expected a value: a text in double quotes, a number, true, false or null"),
  REFUSAL("{\"a\": -}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": 1e}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": 1.2.3}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  REFUSAL("{\"a\": 0x1f}",
          "1:7: expected a number such as 812.5, with no zero in front and digits around the point"),
  /* Texts. */
  REFUSAL("{\"a\": \"b\nc\"}", "1:9: a text runs over one line; a line end in it is written \\n"),
  REFUSAL("{\"a\": \"\\q\"}", "1:8: expected an escape such as \\n, \\\" or \\u00e9"),
  REFUSAL("{\"a\": \"\\u12g4\"}", "1:8: expected an escape such as \\n, \\\" or \\u00e9"),
  REFUSAL("{\"a\\u0000b\": 1}", "1:4: a text cannot hold the character \\u0000"),
  /* Bytes; the column counts characters. */
  REFUSAL("\xef\xbb\xbf{}", "1:1: a byte order mark; JSON starts without one"),
  REFUSAL("{\"a\": \"\xc3\xa9\xff\"}", "1:9: byte 0xff is not UTF-8 here"),
  REFUSAL("{\"a\": \"\xed\xa0\x80\"}", "1:8: byte 0xed is not UTF-8 here"),
  REFUSAL("{\"a\xc3", "1:4: byte 0xc3 is not UTF-8 here"),
  REFUSAL("{\"a\": \0}", "1:7: a zero byte; a text of JSON has none"),
  REFUSAL("{\"a\": \"\0\"}", "1:8: a zero byte; a text of JSON has none"),
  REFUSAL("{}\0", "1:3: a zero byte; a text of JSON has none")
};

START_TEST(a_text_that_is_no_json_is_refused_with_line_and_column)
{
  const struct refusal *refusal = &refusals[_i];
  ck_assert_str_eq(errors_of(refusal->text, refusal->length), refusal->message);
}
END_TEST

START_TEST(a_text_without_room_behind_it_is_read_no_further)
{
  static const char whole[] =
      "{\"persons\": [{\"id\": \"a\", \"role\": \"applicant\", \"facts\": {\"birth_date\":"
      " \"1990-01-01\", \"asset_bank\": -12.5e3, \"abroad\": false}}]}";
  for (size_t length = 0; length < sizeof whole - 1; length++) {
    char *copy = malloc(length + 1); /* so that valgrind and the sanitizers see one byte too many */
    memcpy(copy, whole, length);
    copy = realloc(copy, length == 0 ? 1 : length);
    ck_assert_str_ne(errors_of(copy, length), "");
    free(copy);
  }
}
END_TEST

/* A text of many equal pieces between a start and an end. */
static char *repeated(const char *start, const char *piece, size_t count, const char *end, size_t *length)
{
  size_t size = strlen(piece);
  *length = strlen(start) + count * size + strlen(end);
  char *text = malloc(*length + 1);
  char *at = text + strlen(strcpy(text, start));
  for (size_t i = 0; i < count; i++, at += size)
    memcpy(at, piece, size);
  strcpy(at, end);
  return text;
}

START_TEST(a_text_that_is_too_long_is_refused_unread)
{
  size_t length;
  char *text = repeated("{\"note\": \"", "0123456789", 1000 * 1000, "\"}", &length);
  ck_assert_str_eq(errors_of(text, length), "1: 10000012 bytes; a text has at most 8388608");
  free(text);
}
END_TEST

START_TEST(what_nests_too_deep_is_refused)
{
  size_t length;
  char *text = repeated("{\"persons\": ", "[", 100000, "", &length);
  ck_assert_str_eq(errors_of(text, length), "1: nested deeper than 32");
  free(text);
  text = repeated("", "{\"a\":", 100000, "1", &length);
  ck_assert_str_eq(errors_of(text, length), "1: nested deeper than 32");
  free(text);
}
END_TEST

START_TEST(reading_ends_when_a_report_is_full)
{
  size_t length;
  struct bijstand_json_finding finding;
  bijstand_dossier *dossier = NULL;
  bijstand_json_report *report = new_report();
  char *text = repeated("{\"persons\": [", "1,", 99, "1]}", &length);
  ck_assert_int_eq(bijstand_json_read_dossier(text, length, BIJSTAND_UNKNOWN, &dossier, report),
                   BIJSTAND_ERROR_TYPE);
  ck_assert_int_eq(bijstand_json_report_error_count(report), 65);
  ck_assert_int_eq(bijstand_json_report_error_at(report, 63, &finding), BIJSTAND_OK);
  ck_assert_str_eq(finding.pointer, "/persons/63");
  ck_assert_int_eq(bijstand_json_report_error_at(report, 64, &finding), BIJSTAND_ERROR_ARGUMENT);
  bijstand_json_report_free(report);
  free(text);
}
END_TEST

START_TEST(a_key_given_twice_is_refused_wherever_it_stands)
{
  static const char text[] = "{'persons': [{'id': 'a', 'role': 'applicant', 'facts': {\n"
                             "'birth_date': '1990-01-01', 'abroad': [{'value': false,\n"
                             "'value': true}],\n"
                             "'birth\\u005fdate': '1991-01-01'}}],\n"
                             "'facts': {'home_tenure': 'rented',\n"
                             "'home_tenure': 'rent'}}";
  const char *sample = json(text);
  ck_assert_str_eq(
      errors_of(sample, strlen(sample)),
      "3: persons[0].facts.abroad[0]: 'value' is given twice\n"
      "4: persons[0].facts: 'birth_date' is given twice\n"
      "6: facts: 'home_tenure' is given twice\n"
      "6: facts.home_tenure: 'rent' is not a value; values are rented, owned, lodging, rent_free, "
      "squat, none");
}
END_TEST

START_TEST(a_finding_has_the_json_pointer_of_its_value)
{
  static const char text[] = PERSON("'a/b~c\\u0009': 1, 'abroad': [{'value': 2}]");
  const char *sample = json(text);
  bijstand_dossier *dossier = NULL;
  bijstand_json_report *report = new_report();
  struct bijstand_json_finding finding;
  ck_assert_int_eq(bijstand_json_read_dossier(sample, strlen(sample), BIJSTAND_UNKNOWN, &dossier, report),
                   BIJSTAND_ERROR_NAME);
  ck_assert_int_eq(bijstand_json_report_error_at(report, 0, &finding), BIJSTAND_OK);
  ck_assert_str_eq(finding.pointer, "/persons/0/facts/a~1b~0c\t");
  ck_assert_str_eq(finding.error.place, "persons[0].facts.a/b~c?"); /* no control character for a terminal */
  ck_assert_int_eq(bijstand_json_report_error_at(report, 1, &finding), BIJSTAND_OK);
  ck_assert_str_eq(finding.pointer, "/persons/0/facts/abroad/0/value");
  ck_assert_int_eq(finding.error.line, 2);
  ck_assert_int_eq(finding.error.column, 40);
  ck_assert_int_eq(finding.error.status, BIJSTAND_ERROR_TYPE);
  bijstand_json_report_free(report);
}
END_TEST

START_TEST(an_escaped_key_is_found_on_its_line)
{
  static const char *const keys[] = { "\\u00e9",     "\\u20AC",         "\\ud83d\\ude00",
                                      "\\ud83d",     "\\ude00\\ud83dx", "\\n\\t\\b\\f\\r",
                                      "\\\"\\\\\\/", "\xc3\xa9\\u0041" };
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    char text[128];
    int length = snprintf(text, sizeof text, "{\"x\": 1,\n\"y\": 2,\n\"%s\": 3}", keys[i]);
    const char *errors = errors_of(text, (size_t)length);
    ck_assert_msg(strstr(errors, "\n3: unknown key '") != NULL, "%s", errors);
  }
}
END_TEST

START_TEST(a_long_key_is_cut_between_characters)
{
  size_t length;
  char *text = repeated("{\"", "\xe2\x82\xac", 200, "\": 1}", &length);
  const char *errors = errors_of(text, length);
  ck_assert_ptr_ne(strstr(errors, "unknown key '"), NULL);
  ck_assert_ptr_ne(strstr(errors, "\xe2\x82\xac'; known are case, persons, facts, note"), NULL);
  free(text);
}
END_TEST

int main(void)
{
  TCase *tests = tcase_create("syntax");
  tcase_add_loop_test(tests, a_text_that_is_no_json_is_refused_with_line_and_column, 0,
                      (int)(sizeof refusals / sizeof refusals[0]));
  tcase_add_test(tests, a_text_without_room_behind_it_is_read_no_further);
  tcase_add_test(tests, a_text_that_is_too_long_is_refused_unread);
  tcase_add_test(tests, what_nests_too_deep_is_refused);
  tcase_add_test(tests, reading_ends_when_a_report_is_full);
  tcase_add_test(tests, a_key_given_twice_is_refused_wherever_it_stands);
  tcase_add_test(tests, a_finding_has_the_json_pointer_of_its_value);
  tcase_add_test(tests, an_escaped_key_is_found_on_its_line);
  tcase_add_test(tests, a_long_key_is_cut_between_characters);
  return run("json syntax", tests);
}
