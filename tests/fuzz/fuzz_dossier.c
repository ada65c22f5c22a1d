/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Any bytes as calls on a dossier, one a line: a letter and words with one space between them.
 *
 *   p ROLE ID                                adds a person
 *   s PERSON FACT FROM RECORDED VALUE        states a value
 *   r PERSON FACT FROM RECORDED LOW HIGH     a range
 *   o PERSON FACT FROM RECORDED CODES        one of some codes
 *   t PERSON FACT FROM RECORDED TEXT         a text, which may have spaces
 *   k TOKEN FACT TEXT                        reads a value only
 *   u PERSON FACT FROM RECORDED              takes a value out
 *   g PERSON FACT DATE KNOWN_ON              asks for a value
 *   x                                        clears the dossier
 *
 * A number is written in digits, < is since ever, > is never, ? is not known; a fact may be a number or a
 * name. After each call the entries are in order and in their one form; a refused call has changed nothing
 * and says why; what is asked is what a plain search finds.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "dossier/dossier.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int holds)
{
  if (!holds)
    abort();
}

/* Words of a line. */

#define WORDS 7
#define LINE_SIZE 200

struct line {
  char text[LINE_SIZE];
  char *words[WORDS]; /* those that are not there are empty */
};

/* Splits a line; the last of so many words is the rest of it. */
static void split(struct line *line, int words)
{
  char *at = line->text;
  for (int i = 0; i < WORDS; i++) {
    line->words[i] = at;
    char *space = i + 1 < words ? strchr(at, ' ') : NULL;
    at = space == NULL ? at + strlen(at) : space + 1;
    if (space != NULL)
      *space = '\0';
  }
}

static bijstand_value number(const char *word)
{
  int64_t value = 0;
  if (word[0] == '<')
    return BIJSTAND_EVER;
  if (word[0] == '>')
    return BIJSTAND_NEVER;
  if (word[0] == '?')
    return BIJSTAND_UNKNOWN;
  bijstand_text_integer(word, strlen(word), &value);
  return value;
}

static bijstand_fact fact_of(const char *word)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_name(word);
  return info == NULL ? (bijstand_fact)number(word) : info->number;
}

/* What must be true after each call. */

static int in_order(const struct bijstand_entry *a, const struct bijstand_entry *b)
{
  if (a->person != b->person)
    return a->person < b->person;
  if (a->fact != b->fact)
    return a->fact < b->fact;
  return a->from != b->from ? a->from < b->from : a->recorded < b->recorded;
}

static void check_entry(const struct bijstand_entry *entry)
{
  const struct bijstand_fact_info *info = bijstand_fact_by_id(entry->fact);
  struct bijstand_entry again = *entry;
  expect(info != NULL);
  expect(bijstand_entry_settle(info, &again, NULL) == BIJSTAND_OK);
  expect(again.low == entry->low && again.high == entry->high && again.codes == entry->codes);
  expect((entry->codes != 0) == (info->type == BIJSTAND_TYPE_ENUM && entry->low != BIJSTAND_UNKNOWN));
}

static void check_dossier(const bijstand_dossier *dossier)
{
  struct bijstand_entry before = { .person = 0 };
  struct bijstand_entry entry = { .person = 0 };
  for (int32_t i = 0; i < bijstand_dossier_entry_count(dossier); i++) {
    expect(bijstand_dossier_entry_at(dossier, i, &entry) == BIJSTAND_OK);
    expect(i == 0 || in_order(&before, &entry));
    check_entry(&entry);
    before = entry;
  }
}

static void check_error(bijstand_status status, const struct bijstand_error *error)
{
  expect(error->status == status);
  expect(bijstand_text_valid(error->place, strlen(error->place)) == strlen(error->place));
  expect(bijstand_text_valid(error->message, strlen(error->message)) == strlen(error->message));
  expect((status == BIJSTAND_OK) == (error->message[0] == '\0'));
}

/* The entry that holds, by looking at all of them. */
static int search(const bijstand_dossier *dossier, const struct line *line, struct bijstand_entry *found)
{
  struct bijstand_entry entry = { .person = BIJSTAND_CASE };
  int any = 0;
  for (int32_t i = 0; i < bijstand_dossier_entry_count(dossier); i++) {
    bijstand_dossier_entry_at(dossier, i, &entry);
    if (entry.person != (int32_t)number(line->words[1]) || entry.fact != fact_of(line->words[2]) ||
        entry.from > number(line->words[3]) || entry.recorded > number(line->words[4]))
      continue;
    if (!any || in_order(found, &entry))
      *found = entry;
    any = 1;
  }
  return any;
}

/* The calls. */

static void ask(const bijstand_dossier *dossier, const struct line *line)
{
  bijstand_value value;
  struct bijstand_range range;
  struct bijstand_entry entry = { .person = BIJSTAND_CASE };
  bijstand_fact fact = fact_of(line->words[2]);
  bijstand_status status =
      bijstand_dossier_get(dossier, (int32_t)number(line->words[1]), fact, number(line->words[3]),
                           number(line->words[4]), &value, &range);
  if (status != BIJSTAND_OK)
    return;
  expect(range.low <= range.high && value == (range.low == range.high ? range.low : BIJSTAND_UNKNOWN));
  const struct bijstand_fact_info *info = bijstand_fact_by_id(fact);
  if (!search(dossier, line, &entry))
    expect(value == info->default_value);
  else if (!info->resets_each_year && entry.low != BIJSTAND_UNKNOWN)
    expect(range.low == entry.low && range.high == entry.high);
}

static void read_value(const struct line *line)
{
  struct bijstand_entry entry = { .person = 0 };
  struct bijstand_error error = { .status = BIJSTAND_OK };
  const char *text = line->words[3];
  bijstand_status status = bijstand_fact_parse(fact_of(line->words[2]), (int32_t)number(line->words[1]), text,
                                               strlen(text), &entry, &error);
  check_error(status, &error);
  if (status == BIJSTAND_OK)
    check_entry(&entry);
}

static bijstand_status state(bijstand_dossier *dossier, const struct line *line)
{
  int32_t person = (int32_t)number(line->words[1]);
  bijstand_fact fact = fact_of(line->words[2]);
  bijstand_value from = number(line->words[3]);
  bijstand_value recorded = number(line->words[4]);
  bijstand_value value = number(line->words[5]);
  struct bijstand_error error = { .status = BIJSTAND_OK };
  bijstand_status status;
  switch (line->words[0][0]) {
  case 's':
    return bijstand_dossier_set(dossier, person, fact, from, recorded, value);
  case 'r':
    return bijstand_dossier_set_range(dossier, person, fact, from, recorded, value, number(line->words[6]));
  case 'o':
    return bijstand_dossier_set_one_of(dossier, person, fact, from, recorded, (uint32_t)value);
  default:
    status =
        bijstand_dossier_set_text(dossier, person, line->words[2], from, recorded, line->words[5], &error);
    check_error(status, &error);
    return status;
  }
}

static void call(bijstand_dossier *dossier, const struct line *line)
{
  int32_t person = -7;
  int32_t before = bijstand_dossier_entry_count(dossier);
  int32_t after = before;
  char letter = line->words[0][0];
  if (letter == 'p')
    bijstand_dossier_add_person(dossier, (bijstand_role)number(line->words[1]), line->words[2], &person);
  else if (letter == 'g')
    ask(dossier, line);
  else if (letter == 'k')
    read_value(line);
  else if (letter == 'x')
    after = bijstand_dossier_clear(dossier) == BIJSTAND_OK ? 0 : before;
  else if (letter == 'u')
    after -= bijstand_dossier_unset(dossier, (int32_t)number(line->words[1]), fact_of(line->words[2]),
                                    number(line->words[3]), number(line->words[4])) == BIJSTAND_OK;
  else
    after += state(dossier, line) == BIJSTAND_OK;
  expect(bijstand_dossier_entry_count(dossier) == after);
}

/* How many words a call has. */
static int words_of(char letter)
{
  return letter == 'p' ? 3 : letter == 'k' ? 4 : letter == 't' ? 6 : WORDS;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  bijstand_dossier *dossier;
  struct line line;
  const uint8_t *end = data + size;
  expect(bijstand_dossier_new(&dossier) == BIJSTAND_OK);
  while (data < end) {
    const uint8_t *stop = memchr(data, '\n', (size_t)(end - data));
    size_t length = (size_t)((stop == NULL ? end : stop) - data);
    size_t copied = length < LINE_SIZE ? length : LINE_SIZE - 1;
    memcpy(line.text, data, copied);
    line.text[copied] = '\0';
    split(&line, words_of(line.text[0]));
    call(dossier, &line);
    check_dossier(dossier);
    data += length + (stop != NULL);
  }
  bijstand_dossier_free(dossier);
  return 0;
}
