/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Keeps what is found in a text, for whoever asks afterwards.
 */
#include "report.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/alloc.h"

bijstand_status bijstand_json_report_new(bijstand_json_report **report)
{
  if (report == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  bijstand_json_report *made = bijstand_realloc(NULL, sizeof *made);
  if (made == NULL)
    return BIJSTAND_ERROR_MEMORY;
  made->first_line = 1;
  bijstand_json_report_start(made, NULL, 0);
  *report = made;
  return BIJSTAND_OK;
}

void bijstand_json_report_free(bijstand_json_report *report)
{
  bijstand_free(report);
}

bijstand_status bijstand_json_report_start_line(bijstand_json_report *report, int32_t line)
{
  if (report == NULL || line < 1)
    return BIJSTAND_ERROR_ARGUMENT;
  report->first_line = line;
  return BIJSTAND_OK;
}

void bijstand_json_report_start(struct bijstand_json_report *report, const char *text, size_t length)
{
  report->errors.count = 0;
  report->warnings.count = 0;
  report->id[0] = '\0';
  report->text = text;
  report->end = text == NULL ? NULL : text + length;
}

/* Finding. */

struct bijstand_position bijstand_json_position(const struct bijstand_json_report *report, const char *byte)
{
  struct bijstand_position position = bijstand_text_position(report->text, byte);
  position.line += report->first_line - 1;
  return position;
}

int bijstand_json_shown(const char *text, size_t length)
{
  enum { SHOWN_MAX = 48 };
  return (int)bijstand_text_valid(text, length < SHOWN_MAX ? length : SHOWN_MAX);
}

/* What was found may quote the text: nothing in it shall move the cursor of whoever reads the report. */
static void without_controls(char *text)
{
  for (; *text != '\0'; text++) {
    if ((unsigned char)*text < 0x20 || *text == 0x7f)
      *text = '?';
  }
}

static struct bijstand_json_finding *next_finding(struct bijstand_json_findings *findings)
{
  int32_t place = findings->count++; /* a text has fewer values than that can count */
  return place < BIJSTAND_JSON_FINDINGS_MAX ? &findings->kept[place] : NULL;
}

/* What a finding is about: a value, the path to show for it, and its place in the text when that is known. */
struct subject {
  const struct bijstand_json_place *at;
  const struct bijstand_json_place *shown;
  const char *byte;
};

static void add(struct bijstand_json_report *report, struct bijstand_json_findings *findings,
                struct subject subject, bijstand_status status, const char *format, va_list arguments)
{
  struct bijstand_json_finding *finding = next_finding(findings);
  if (finding == NULL)
    return;
  if (subject.byte == NULL)
    subject.byte = bijstand_json_place_find(subject.at, report->text, report->end);
  struct bijstand_position position = bijstand_json_position(report, subject.byte);
  bijstand_error_set_list(&finding->error, status, position.line, position.column, NULL, format, arguments);
  bijstand_json_place_path(subject.shown, finding->error.place, sizeof finding->error.place);
  bijstand_json_place_pointer(subject.at, finding->pointer, sizeof finding->pointer);
  without_controls(finding->error.place);
  without_controls(finding->error.message);
}

bijstand_status bijstand_json_refuse_text(struct bijstand_json_report *report, const char *byte,
                                          bijstand_status status, const char *format, ...)
{
  struct subject subject = { &bijstand_json_whole, &bijstand_json_whole, byte };
  va_list arguments;
  va_start(arguments, format);
  add(report, &report->errors, subject, status, format, arguments);
  va_end(arguments);
  return status;
}

bijstand_status bijstand_json_refuse(struct bijstand_json_report *report,
                                     const struct bijstand_json_place *at, bijstand_status status,
                                     const char *format, ...)
{
  struct subject subject = { at, at, NULL };
  va_list arguments;
  va_start(arguments, format);
  add(report, &report->errors, subject, status, format, arguments);
  va_end(arguments);
  return status;
}

bijstand_status bijstand_json_refuse_key(struct bijstand_json_report *report,
                                         const struct bijstand_json_place *at, const char *byte,
                                         bijstand_status status, const char *format, ...)
{
  struct subject subject = { at, at->in, byte };
  va_list arguments;
  va_start(arguments, format);
  add(report, &report->errors, subject, status, format, arguments);
  va_end(arguments);
  return status;
}

void bijstand_json_warn(struct bijstand_json_report *report, const struct bijstand_json_place *at,
                        const struct bijstand_json_place *shown, const char *format, ...)
{
  struct subject subject = { at, shown, NULL };
  va_list arguments;
  va_start(arguments, format);
  add(report, &report->warnings, subject, BIJSTAND_OK, format, arguments);
  va_end(arguments);
}

/* Asking. */

int bijstand_json_report_is_full(const struct bijstand_json_report *report)
{
  return report->errors.count > BIJSTAND_JSON_FINDINGS_MAX;
}

bijstand_status bijstand_json_report_status(const struct bijstand_json_report *report)
{
  return report->errors.count == 0 ? BIJSTAND_OK : report->errors.kept[0].error.status;
}

int32_t bijstand_json_report_error_count(const bijstand_json_report *report)
{
  return report == NULL ? 0 : report->errors.count;
}

int32_t bijstand_json_report_warning_count(const bijstand_json_report *report)
{
  return report == NULL ? 0 : report->warnings.count;
}

static bijstand_status copy_finding(const struct bijstand_json_findings *findings, int32_t place,
                                    struct bijstand_json_finding *finding)
{
  if (findings == NULL || finding == NULL || place < 0 || place >= findings->count ||
      place >= BIJSTAND_JSON_FINDINGS_MAX)
    return BIJSTAND_ERROR_ARGUMENT;
  *finding = findings->kept[place];
  return BIJSTAND_OK;
}

bijstand_status bijstand_json_report_error_at(const bijstand_json_report *report, int32_t place,
                                              struct bijstand_json_finding *finding)
{
  return copy_finding(report == NULL ? NULL : &report->errors, place, finding);
}

bijstand_status bijstand_json_report_warning_at(const bijstand_json_report *report, int32_t place,
                                                struct bijstand_json_finding *finding)
{
  return copy_finding(report == NULL ? NULL : &report->warnings, place, finding);
}

const char *bijstand_json_report_id(const bijstand_json_report *report)
{
  return report == NULL ? "" : report->id;
}

int32_t bijstand_json_finding_text(const struct bijstand_json_finding *finding, const char *name, char *text,
                                   size_t size)
{
  if (finding == NULL || (text == NULL && size > 0))
    return -1;
  const struct bijstand_error *error = &finding->error;
  char numbers[32] = "";
  if (error->status == BIJSTAND_ERROR_SYNTAX && error->place[0] == '\0')
    snprintf(numbers, sizeof numbers, "%ld:%ld: ", (long)error->line, (long)error->column);
  else
    snprintf(numbers, sizeof numbers, "%ld: ", (long)error->line);
  return snprintf(text, size, "%s%s%s%s%s%s", name == NULL ? "" : name, name == NULL ? "" : ":", numbers,
                  error->place, error->place[0] == '\0' ? "" : ": ", error->message);
}
