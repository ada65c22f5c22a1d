/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reading the values of facts: from a text to what a value may be, and the messages that say what was
 * expected instead. Whoever reads a dossier in whatever format reads its values here.
 */
#include "dossier/dossier.h"

#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>
#include <bijstand/money.h>

#include "base/text.h"
#include "tables.h"

/* What is read: a piece of text, what it was where it stood, and who is told what is wrong with it. */
struct token {
  int32_t kind; /* BIJSTAND_TOKEN_* */
  struct bijstand_text text;
  const char *place;
  struct bijstand_error *error;
};

#define refuse(token, status, ...) \
  bijstand_error_set((token)->error, (status), 0, 0, (token)->place, __VA_ARGS__)

/* 1 for a token of this kind, and for a text, which may be of every kind. */
static int is_kind(const struct token *token, int32_t kind)
{
  return token->kind == BIJSTAND_TOKEN_TEXT || token->kind == kind;
}

static int says(const struct token *token, const char *word)
{
  return bijstand_text_equal(token->text, word);
}

/* Showing a token in a message. */

#define ELLIPSIS "\xe2\x80\xa6" /* in UTF-8 */
#define SHOWN_LENGTH 48 /* bytes of a token that a message shows; what comes after them is cut off */
#define SHOWN_SIZE (SHOWN_LENGTH + sizeof "''" ELLIPSIS)

/* 1 for a number without exponent, and how many digits it has behind its point. */
static int is_number(struct bijstand_text text, size_t *decimals)
{
  uint64_t any;
  size_t sign = text.length > 0 && text.start[0] == '-';
  size_t whole = bijstand_text_digits(text.start + sign, text.length - sign, &any);
  size_t point = sign + whole;
  *decimals = 0;
  if (whole == 0 || point == text.length)
    return whole > 0;
  *decimals = bijstand_text_digits(text.start + point + 1, text.length - point - 1, &any);
  return text.start[point] == '.' && *decimals > 0 && point + 1 + *decimals == text.length;
}

/* The start of a text that a message can show: no broken UTF-8 and no control characters. */
static struct bijstand_text showable(struct bijstand_text text)
{
  size_t length = text.length < SHOWN_LENGTH ? text.length : SHOWN_LENGTH;
  length = bijstand_text_valid(text.start, length);
  for (size_t i = 0; i < length; i++) {
    if ((unsigned char)text.start[i] < ' ')
      length = i;
  }
  return (struct bijstand_text){ text.start, length };
}

/* A token as a message shows it between these quotes; an ellipsis stands for what was cut off. */
static const char *quoted(const struct token *token, const char *quote, char buffer[SHOWN_SIZE])
{
  struct bijstand_text piece = showable(token->text);
  const char *rest = piece.length < token->text.length ? ELLIPSIS : "";
  size_t at = 0;
  const struct bijstand_text parts[] = {
    { quote, strlen(quote) }, piece, { rest, strlen(rest) }, { quote, strlen(quote) }
  };
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (parts[i].length > 0)
      memcpy(buffer + at, parts[i].start, parts[i].length);
    at += parts[i].length;
  }
  buffer[at] = '\0';
  return buffer;
}

/* As it stood: text between quotes, a number or a word without. */
static const char *shown(const struct token *token, char buffer[SHOWN_SIZE])
{
  size_t decimals;
  int bare = token->kind == BIJSTAND_TOKEN_NUMBER || token->kind == BIJSTAND_TOKEN_WORD ||
             (token->kind == BIJSTAND_TOKEN_TEXT && is_number(token->text, &decimals));
  return quoted(token, bare ? "" : "\"", buffer);
}

/* Refuses a token of another kind than this one, or of another form. */
static bijstand_status refuse_form(const struct token *token, int32_t kind, const char *expected)
{
  char buffer[SHOWN_SIZE];
  bijstand_status status = is_kind(token, kind) ? BIJSTAND_ERROR_SYNTAX : BIJSTAND_ERROR_TYPE;
  return refuse(token, status, "expected %s, got %s", expected, shown(token, buffer));
}

/* One value. */

static bijstand_status read_truth(const struct token *token, bijstand_value *value)
{
  int yes = says(token, "true");
  if (!is_kind(token, BIJSTAND_TOKEN_WORD) || (!yes && !says(token, "false")))
    return refuse_form(token, BIJSTAND_TOKEN_WORD, "true or false");
  *value = yes;
  return BIJSTAND_OK;
}

/* Says why a text in the form of a date is none. */
static bijstand_status refuse_day(const struct token *token)
{
  static const char *const months[] = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };
  const char *text = token->text.start; /* ten characters: YYYY-MM-DD */
  uint64_t year, month;
  bijstand_value first;
  bijstand_text_digits(text, 4, &year);
  bijstand_text_digits(text + 5, 2, &month);
  if (year < 1900 || year > 2199)
    return refuse(token, BIJSTAND_ERROR_DATE, "%.10s is outside 1900-01-01 to 2199-12-31", text);
  if (bijstand_date_from_civil((int32_t)year, (int32_t)month, 1, &first) != BIJSTAND_OK)
    return refuse(token, BIJSTAND_ERROR_DATE, "%.10s does not exist; a year has 12 months", text);
  return refuse(token, BIJSTAND_ERROR_DATE, "%.10s does not exist; %s %d has %d days", text,
                months[month - 1], (int)year, (int)bijstand_date_month_days(first));
}

static bijstand_status read_day(const struct token *token, bijstand_value *day)
{
  if (!is_kind(token, BIJSTAND_TOKEN_STRING))
    return refuse_form(token, BIJSTAND_TOKEN_STRING, "a date as YYYY-MM-DD");
  bijstand_status status = bijstand_date_parse(token->text.start, token->text.length, day);
  if (status == BIJSTAND_OK)
    return status;
  return status == BIJSTAND_ERROR_DATE ? refuse_day(token)
                                       : refuse_form(token, BIJSTAND_TOKEN_STRING, "a date as YYYY-MM-DD");
}

static bijstand_status read_date(const struct bijstand_fact_info *info, const struct token *token,
                                 bijstand_value *value)
{
  if (!is_kind(token, BIJSTAND_TOKEN_STRING) || !says(token, "none"))
    return read_day(token, value);
  *value = BIJSTAND_NEVER;
  return bijstand_fact_check_domain(info, *value, "none", token->error);
}

/* The parser of a type refused a number: an amount with too many decimals, or another form. */
static bijstand_status refuse_number(const struct bijstand_fact_info *info, const struct token *token)
{
  char buffer[SHOWN_SIZE];
  size_t decimals;
  if (info->type == BIJSTAND_TYPE_INT)
    return refuse_form(token, BIJSTAND_TOKEN_NUMBER, "a whole number");
  if (is_kind(token, BIJSTAND_TOKEN_NUMBER) && is_number(token->text, &decimals) && decimals > 2)
    return refuse(token, BIJSTAND_ERROR_SYNTAX, "%s has more than two decimals; amounts are euro and cents",
                  shown(token, buffer));
  return refuse_form(token, BIJSTAND_TOKEN_NUMBER, "an amount such as 412.37");
}

/* A count or an amount. What is too large for its parser lies beyond every domain. */
static bijstand_status read_number(const struct bijstand_fact_info *info, const struct token *token,
                                   bijstand_value *value)
{
  struct bijstand_text text = token->text;
  bijstand_status status = BIJSTAND_ERROR_TYPE;
  char buffer[SHOWN_SIZE];
  if (is_kind(token, BIJSTAND_TOKEN_NUMBER))
    status = info->type == BIJSTAND_TYPE_INT ? bijstand_text_integer(text.start, text.length, value)
                                             : bijstand_money_parse(text.start, text.length, value);
  if (status == BIJSTAND_ERROR_RANGE)
    *value = text.start[0] == '-' ? -INT64_MAX : INT64_MAX;
  else if (status != BIJSTAND_OK)
    return refuse_number(info, token);
  return bijstand_fact_check_domain(info, *value, shown(token, buffer), token->error);
}

static bijstand_status read_value(const struct bijstand_fact_info *info, const struct token *token,
                                  bijstand_value *value)
{
  if (info->type == BIJSTAND_TYPE_BOOL)
    return read_truth(token, value);
  if (info->type == BIJSTAND_TYPE_DATE)
    return read_date(info, token, value);
  return read_number(info, token, value);
}

/* Half known values, and codes. */

/* Finds ".." in a text: 1 and what stands before and behind it, of which one may be empty; 0 for no range. */
static int split_range(const struct token *token, struct token *low, struct token *high)
{
  const char *start = token->text.start;
  size_t length = token->text.length;
  if (token->kind != BIJSTAND_TOKEN_TEXT || length < 3)
    return 0;
  for (size_t at = 0; at + 1 < length; at++) {
    if (start[at] != '.' || start[at + 1] != '.')
      continue;
    *low = *token;
    *high = *token;
    low->text.length = at;
    high->text = (struct bijstand_text){ start + at + 2, length - at - 2 };
    return 1;
  }
  return 0;
}

static bijstand_status read_bounds(const struct bijstand_fact_info *info, const struct token *token,
                                   struct bijstand_entry *entry)
{
  struct token low, high;
  bijstand_status status = BIJSTAND_OK;
  if (info->type == BIJSTAND_TYPE_BOOL || !split_range(token, &low, &high)) {
    status = read_value(info, token, &entry->low);
    entry->high = entry->low;
    return status;
  }
  entry->low = info->domain.low;
  entry->high = info->domain.high;
  if (low.text.length > 0)
    status = read_value(info, &low, &entry->low);
  if (status == BIJSTAND_OK && high.text.length > 0)
    status = read_value(info, &high, &entry->high);
  return status;
}

#define LIST_SIZE 272 /* what a message has room for beside the words around it and a short token */

/* The names of a list with commas between them; an ellipsis stands for those that find no room. */
static const char *listed(const char *list, char buffer[LIST_SIZE])
{
  static const char more[] = ", " ELLIPSIS;
  size_t at = 0;
  struct bijstand_text name = bijstand_codes_name(list, 0);
  for (bijstand_value code = 1; name.start != NULL; code++) {
    at += (size_t)snprintf(buffer + at, LIST_SIZE - at, "%s%.*s", at > 0 ? ", " : "", (int)name.length,
                           name.start);
    name = bijstand_codes_name(list, code);
    if (name.start != NULL && at + 2 + name.length + sizeof more > LIST_SIZE) {
      memcpy(buffer + at, more, sizeof more);
      break;
    }
  }
  return buffer;
}

/* Adds the code with this name to the set. */
static bijstand_status read_code(const struct bijstand_fact_info *info, const struct token *token,
                                 uint32_t *codes)
{
  char buffer[SHOWN_SIZE], list[LIST_SIZE];
  bijstand_value code = bijstand_codes_find(info->values, token->text);
  if (code == BIJSTAND_UNKNOWN)
    return refuse(token, BIJSTAND_ERROR_NAME, "%s is not a value; values are %s", quoted(token, "'", buffer),
                  listed(info->values, list));
  *codes |= UINT32_C(1) << code;
  return BIJSTAND_OK;
}

/* Takes the part before the first '|' out of a text: 1. When the last part is left: 0. */
static int split_code(struct token *rest, struct token *part)
{
  *part = *rest;
  const char *bar = rest->text.length == 0 ? NULL : memchr(rest->text.start, '|', rest->text.length);
  if (rest->kind != BIJSTAND_TOKEN_TEXT || bar == NULL)
    return 0;
  part->text.length = (size_t)(bar - part->text.start);
  rest->text.start = bar + 1;
  rest->text.length -= part->text.length + 1;
  return 1;
}

/* A code, or in a text several with '|' between them. */
static bijstand_status read_codes(const struct bijstand_fact_info *info, const struct token *token,
                                  struct bijstand_entry *entry)
{
  char buffer[SHOWN_SIZE], list[LIST_SIZE];
  if (!is_kind(token, BIJSTAND_TOKEN_STRING))
    return refuse(token, BIJSTAND_ERROR_TYPE, "expected one of %s, got %s", listed(info->values, list),
                  shown(token, buffer));
  struct token rest = *token;
  struct token part;
  bijstand_status status = BIJSTAND_OK;
  while (status == BIJSTAND_OK && split_code(&rest, &part))
    status = read_code(info, &part, &entry->codes);
  if (status == BIJSTAND_OK)
    status = read_code(info, &rest, &entry->codes);
  entry->low = 0; /* not unknown: the codes tell */
  return status;
}

/* The public doors. */

static int says_unknown(const struct token *token)
{
  return (token->kind == BIJSTAND_TOKEN_TEXT && says(token, "?")) ||
         (token->kind == BIJSTAND_TOKEN_WORD && says(token, "null"));
}

static int is_token(int32_t kind, const char *text)
{
  return text != NULL && kind >= BIJSTAND_TOKEN_TEXT && kind <= BIJSTAND_TOKEN_WORD;
}

bijstand_status bijstand_fact_parse(bijstand_fact fact, int32_t token, const char *text, size_t length,
                                    struct bijstand_entry *entry, struct bijstand_error *error)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  if (info == NULL || entry == NULL || !is_token(token, text))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, info == NULL ? NULL : info->name, "%s",
                              bijstand_status_text(BIJSTAND_ERROR_ARGUMENT));
  struct token read = { token, { text, length }, info->name, error };
  struct bijstand_entry made = *entry;
  made.fact = fact;
  made.low = BIJSTAND_UNKNOWN;
  made.codes = 0;
  bijstand_status status = BIJSTAND_OK;
  if (!says_unknown(&read))
    status = info->type == BIJSTAND_TYPE_ENUM ? read_codes(info, &read, &made)
                                              : read_bounds(info, &read, &made);
  if (status == BIJSTAND_OK)
    status = bijstand_entry_settle(info, &made, error);
  if (status == BIJSTAND_OK)
    *entry = made;
  return status;
}

bijstand_status bijstand_day_parse(int32_t token, const char *text, size_t length, bijstand_value *day,
                                   struct bijstand_error *error)
{
  if (day == NULL || !is_token(token, text))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL, "%s",
                              bijstand_status_text(BIJSTAND_ERROR_ARGUMENT));
  struct token read = { token, { text, length }, NULL, error };
  bijstand_value value;
  bijstand_status status = read_day(&read, &value);
  if (status == BIJSTAND_OK)
    *day = value;
  return status;
}
