/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Reading a JSON object member by member. A value that is itself an object or an array is passed over as a whole;
 * whoever wants its members opens it.
 */
#include "trajectory/members.h"

#include <string.h>

/* Values within values, at most. */
#define DEPTH_MAX 32

void members_open(struct members *m, struct bijstand_text object)
{
  *m = (struct members){ object.start, object.start + object.length, 0 };
}

static void pass_space(struct members *m)
{
  while (m->next < m->end && (*m->next == ' ' || *m->next == '\t' || *m->next == '\r' || *m->next == '\n'))
    m->next++;
}

/* 1 when the next character is this one, and then it is behind us. */
static int pass(struct members *m, char character)
{
  pass_space(m);
  if (m->next == m->end || *m->next != character)
    return 0;
  m->next++;
  return 1;
}

static int read_string(struct members *m, struct bijstand_text *text, int *escaped)
{
  const char *start;
  if (!pass(m, '"'))
    return 0;
  for (start = m->next; m->next < m->end && *m->next != '"'; m->next++) {
    if ((unsigned char)*m->next < 0x20)
      return 0;
    if (*m->next != '\\')
      continue;
    *escaped = 1;
    if (++m->next == m->end)
      return 0;
  }
  *text = (struct bijstand_text){ start, (size_t)(m->next - start) };
  return pass(m, '"');
}

/* An object or array with all that is in it; that its brackets belong together is looked at. */
static int pass_nested(struct members *m)
{
  char closing[DEPTH_MAX];
  int depth = 0, escaped = 0;
  struct bijstand_text text;
  do {
    pass_space(m);
    if (m->next == m->end)
      return 0;
    if (*m->next == '"') {
      if (!read_string(m, &text, &escaped))
        return 0;
      continue;
    }
    if (*m->next == '{' || *m->next == '[') {
      if (depth == DEPTH_MAX)
        return 0;
      closing[depth++] = *m->next == '{' ? '}' : ']';
    } else if ((*m->next == '}' || *m->next == ']') && closing[--depth] != *m->next)
      return 0;
    m->next++;
  } while (depth > 0);
  return 1;
}

static int is_number(struct bijstand_text text)
{
  size_t digits = 0;
  for (size_t i = 0; i < text.length; i++) {
    if (strchr("+-.0123456789eE", text.start[i]) == NULL)
      return 0;
    digits += text.start[i] >= '0' && text.start[i] <= '9';
  }
  return digits > 0 && (text.start[0] == '-' || (text.start[0] >= '0' && text.start[0] <= '9'));
}

static int read_word(struct members *m, struct member *member)
{
  const char *start = m->next;
  while (m->next < m->end && strchr(" \t\r\n,:{}[]\"", *m->next) == NULL)
    m->next++;
  member->value = (struct bijstand_text){ start, (size_t)(m->next - start) };
  if (bijstand_text_equal(member->value, "true") || bijstand_text_equal(member->value, "false"))
    member->kind = MEMBER_BOOL;
  else if (bijstand_text_equal(member->value, "null"))
    member->kind = MEMBER_NULL;
  else if (is_number(member->value))
    member->kind = MEMBER_NUMBER;
  else {
    m->next = start;
    return 0;
  }
  return 1;
}

static int read_value(struct members *m, struct member *member)
{
  const char *start;
  pass_space(m);
  start = m->next;
  if (start == m->end)
    return 0;
  if (*start == '"') {
    member->kind = MEMBER_STRING;
    return read_string(m, &member->value, &member->escaped);
  }
  if (*start != '{' && *start != '[')
    return read_word(m, member);
  member->kind = *start == '{' ? MEMBER_OBJECT : MEMBER_ARRAY;
  if (!pass_nested(m))
    return 0;
  member->value = (struct bijstand_text){ start, (size_t)(m->next - start) };
  return 1;
}

/* Behind the last member nothing follows but space. */
static int at_end(struct members *m)
{
  pass_space(m);
  return m->next == m->end ? 0 : -1;
}

int members_next(struct members *m, struct member *member)
{
  member->escaped = 0;
  if (!m->begun) {
    m->begun = 1;
    if (!pass(m, '{'))
      return -1;
    if (pass(m, '}'))
      return at_end(m);
  } else if (pass(m, '}'))
    return at_end(m);
  else if (!pass(m, ','))
    return -1;
  return read_string(m, &member->name, &member->escaped) && pass(m, ':') && read_value(m, member) ? 1 : -1;
}
