/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The writer and the words. Nothing is kept beyond the caller's buffer; what does not fit is counted.
 */
#include "explain/writer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int bijstand_writer_start(struct writer *w, bijstand_language language, char *text, size_t size,
                          const size_t *length)
{
  if (length == NULL || (text == NULL && size > 0) || language < 0 || language >= BIJSTAND_LANGUAGE_COUNT)
    return 0;
  *w = (struct writer){ text, size, 0, language };
  return 1;
}

/* How much of a text that was cut off there is left to keep, so that it ends with a whole character. */
static size_t whole_characters(const char *text, size_t length)
{
  size_t start = length;
  while (start > 0 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
    start--;
  if (start == 0)
    return length;
  return bijstand_text_valid(text + start - 1, length - start + 1) > 0 ? length : start - 1;
}

bijstand_status bijstand_writer_end(struct writer *w, size_t *length)
{
  if (w->size > 0 && w->length < w->size)
    w->text[w->length] = '\0';
  else if (w->size > 0)
    w->text[whole_characters(w->text, w->size - 1)] = '\0';
  *length = w->length;
  return BIJSTAND_OK;
}

void bijstand_write_piece(struct writer *w, const char *start, size_t length)
{
  size_t room = w->length < w->size ? w->size - w->length : 0;
  if (room > 0)
    memcpy(w->text + w->length, start, length < room ? length : room);
  w->length += length;
}

void bijstand_write(struct writer *w, const char *format, ...)
{
  char none[1];
  size_t room = w->length < w->size ? w->size - w->length : 0;
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(room > 0 ? w->text + w->length : none, room, format, arguments);
  va_end(arguments);
  if (length > 0)
    w->length += (size_t)length;
}

void bijstand_write_capital(struct writer *w, const char *text)
{
  if (text[0] >= 'a' && text[0] <= 'z')
    bijstand_write(w, "%c%s", text[0] - 'a' + 'A', text + 1);
  else
    bijstand_write(w, "%s", text);
}

/* --- words ---------------------------------------------------------------------------------------------- */

struct word {
  const char *list;
  const char *word;
  const char *in[BIJSTAND_LANGUAGE_COUNT];
  int in_letter; /* of an outcome: whether a letter tells its grounds */
};

#define BIJSTAND_WORD_ROW(list, word, dutch, english, in_letter)                                             \
  { list, word, { dutch, english }, in_letter },
static const struct word words[] = {
#include "words.def"
};

/* Whether a list of the table is the one, or stands for it by a star, which is any letters. */
static int is_list(const char *list, const char *name)
{
  size_t before = strcspn(list, "*"), length = strlen(name);
  const char *behind = list + before;
  if (*behind == '\0')
    return strcmp(list, name) == 0;
  behind++;
  return length >= before + strlen(behind) && strncmp(list, name, before) == 0 &&
         strcmp(name + length - strlen(behind), behind) == 0;
}

static const struct word *find(const char *list, struct bijstand_text word)
{
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (bijstand_text_equal(word, words[i].word) && is_list(words[i].list, list))
      return &words[i];
  return NULL;
}

const char *bijstand_word_find(const struct writer *w, const char *list, struct bijstand_text word)
{
  const struct word *found = find(list, word);
  return found == NULL ? NULL : found->in[w->language];
}

int bijstand_outcome_in_letter(const struct bijstand_outcome_info *outcome)
{
  const struct word *found = find("outcome", (struct bijstand_text){ outcome->name, strlen(outcome->name) });
  return found == NULL || found->in_letter;
}
