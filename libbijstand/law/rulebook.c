/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Rulebooks: the national table at the bottom, and a new rulebook for each table that is put on top of one.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <bijstand/date.h>

#include "base/alloc.h"
#include "law/stack.h"

/* national.csv, as text; made by the build. */
extern const char bijstand_law_national_text[];
extern const size_t bijstand_law_national_size;

/* --- Starting ---------------------------------------------------------------------------------------- */

/* A copy of a block, with room for more; null when there is no memory. */
static void *copy(const void *block, size_t size, size_t more)
{
  void *made = bijstand_realloc(NULL, size + more);
  if (made != NULL && size > 0)
    memcpy(made, block, size);
  return made;
}

/* Starts a rulebook with one table more than the base. */
static bijstand_status start(struct bijstand_law_load *load, const char *name, size_t texts_room)
{
  const bijstand_rulebook *base = load->base;
  size_t base_size = base != NULL ? (size_t)base->texts_size : 1;
  size_t name_size = strlen(name) + 1;
  if (base_size + name_size + texts_room > INT32_MAX)
    return bijstand_error_set(load->error, BIJSTAND_ERROR_LIMIT, 0, 0, NULL, "expected texts below 2 GiB");
  if (base != NULL && base->tables == BIJSTAND_LAW_TABLES)
    return bijstand_error_set(load->error, BIJSTAND_ERROR_LIMIT, 0, 0, NULL, "expected at most %d tables",
                              BIJSTAND_LAW_TABLES);
  bijstand_rulebook *made = load->made = bijstand_realloc(NULL, sizeof *made);
  if (made == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memset(made, 0, sizeof *made);
  if (base != NULL) {
    made->tables = base->tables;
    memcpy(made->names, base->names, sizeof made->names);
    made->report_count = load->report_room = base->report_count;
    made->reports = copy(base->reports, (size_t)base->report_count * sizeof *base->reports, 1);
    if (made->reports == NULL)
      return BIJSTAND_ERROR_MEMORY;
  }
  made->texts = copy(base != NULL ? base->texts : "", base_size, name_size + texts_room);
  if (made->texts == NULL)
    return BIJSTAND_ERROR_MEMORY;
  memcpy(made->texts + base_size, name, name_size);
  made->names[made->tables++] = (int32_t)base_size;
  made->texts_size = (int32_t)(base_size + name_size);
  return BIJSTAND_OK;
}

/* Room for the rows of the table. */
static bijstand_status make_room(struct bijstand_law_load *load, size_t rows)
{
  load->rows = bijstand_realloc(NULL, (rows > 0 ? rows : 1) * sizeof *load->rows);
  return load->rows != NULL ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY;
}

bijstand_status bijstand_law_refuse(const struct bijstand_law_load *load,
                                    const struct bijstand_law_row *row, bijstand_status status,
                                    const char *format, ...)
{
  const bijstand_rulebook *made = load->made;
  struct bijstand_position position = { 0, 0 };
  char place[512] = "value";
  const char *name = bijstand_parameter_by_id(row->parameter)->name;
  if (row->table < made->tables - 1) {
    snprintf(place, sizeof place, "%s of %s, line %d", name, made->texts + made->names[row->table],
             (int)row->line);
  } else if (load->text != NULL) {
    position = bijstand_text_position(load->text, load->text + row->value_at);
  } else {
    snprintf(place, sizeof place, "%s", name);
    position.line = row->line;
  }
  va_list arguments;
  va_start(arguments, format);
  bijstand_error_set_list(load->error, status, position.line, position.column, place, format, arguments);
  va_end(arguments);
  return status;
}

/* --- Sorting ----------------------------------------------------------------------------------------- */

static int before(const struct bijstand_law_row *a, const struct bijstand_law_row *b)
{
  if (a->parameter != b->parameter)
    return a->parameter < b->parameter;
  if (a->from != b->from)
    return a->from < b->from;
  return a->line < b->line;
}

/* Heap sort: it needs no memory, and no order of rows makes it slow. */
static void sift(struct bijstand_law_row *rows, int32_t root, int32_t count)
{
  struct bijstand_law_row sinking = rows[root];
  for (int32_t child; (child = 2 * root + 1) < count; root = child) {
    child += child + 1 < count && before(&rows[child], &rows[child + 1]);
    if (!before(&sinking, &rows[child]))
      break;
    rows[root] = rows[child];
  }
  rows[root] = sinking;
}

static void sort(struct bijstand_law_row *rows, int32_t count)
{
  int32_t sorted = 1;
  while (sorted < count && !before(&rows[sorted], &rows[sorted - 1]))
    sorted++;
  if (sorted >= count)
    return; /* as most tables are */
  for (int32_t root = count / 2 - 1; root >= 0; root--)
    sift(rows, root, count);
  for (int32_t last = count - 1; last > 0; last--) {
    struct bijstand_law_row largest = rows[0];
    rows[0] = rows[last];
    rows[last] = largest;
    sift(rows, 0, last);
  }
}

/* Gives open periods their end, and refuses two that overlap. */
static bijstand_status close_periods(struct bijstand_law_load *load)
{
  for (int32_t i = 0; i < load->row_count; i++) {
    struct bijstand_law_row *row = &load->rows[i];
    const struct bijstand_law_row *next = i + 1 < load->row_count ? row + 1 : NULL;
    int has_next = next != NULL && next->parameter == row->parameter;
    int is_open = row->until == INT32_MAX;
    if (has_next && (next->from == row->from || (!is_open && next->from <= row->until)))
      return bijstand_law_refuse(load, next, BIJSTAND_ERROR_OVERLAP,
                                 "expected a period of its own: line %d covers its first day",
                                 (int)row->line);
    if (is_open)
      row->until = has_next ? next->from - 1 : (int32_t)BIJSTAND_NEVER;
  }
  return BIJSTAND_OK;
}

/* Lays the sorted rows of the table over those of the base. */
static bijstand_status lay(struct bijstand_law_load *load)
{
  bijstand_rulebook *made = load->made;
  const bijstand_rulebook *base = load->base;
  size_t base_count = base != NULL ? (size_t)base->row_of[BIJSTAND_PARAMETER_COUNT] : 0;
  size_t room = base_count + (size_t)load->row_count;
  made->rows = bijstand_realloc(NULL, (room > 0 ? room : 1) * sizeof *made->rows);
  if (made->rows == NULL)
    return BIJSTAND_ERROR_MEMORY;
  int32_t count = 0;
  int32_t next = 0;
  for (bijstand_parameter p = 0; p < BIJSTAND_PARAMETER_COUNT; p++) {
    made->row_of[p] = count;
    while (next < load->row_count && load->rows[next].parameter == p)
      made->rows[count++] = load->rows[next++];
    for (int32_t i = base != NULL ? base->row_of[p] : 0; base != NULL && i < base->row_of[p + 1]; i++)
      made->rows[count++] = base->rows[i];
  }
  made->row_of[BIJSTAND_PARAMETER_COUNT] = count;
  return BIJSTAND_OK;
}

/* Gives back the room that the texts did not take. */
static bijstand_status trim(bijstand_rulebook *made)
{
  char *texts = bijstand_realloc(made->texts, (size_t)made->texts_size);
  if (texts == NULL)
    return BIJSTAND_ERROR_MEMORY;
  made->texts = texts;
  return BIJSTAND_OK;
}

/* --- Finishing --------------------------------------------------------------------------------------- */

static bijstand_status complete(struct bijstand_law_load *load)
{
  sort(load->rows, load->row_count);
  bijstand_status status = close_periods(load);
  if (status == BIJSTAND_OK)
    status = lay(load);
  if (status == BIJSTAND_OK)
    status = bijstand_law_check(load);
  if (status == BIJSTAND_OK)
    status = bijstand_law_work_out(load->made);
  return status;
}

/* Ends a load: the result is the new rulebook or, when something went wrong, what it was. */
static bijstand_status finish(struct bijstand_law_load *load, bijstand_status status,
                              bijstand_rulebook **result)
{
  bijstand_free(load->rows);
  if (status == BIJSTAND_OK) {
    *result = load->made;
    return BIJSTAND_OK;
  }
  bijstand_rulebook_free(load->made);
  if (status == BIJSTAND_ERROR_MEMORY)
    bijstand_error_set(load->error, status, 0, 0, NULL, "no memory left");
  return status;
}

/* Puts the name of the table before the place of an error. */
static void name_table(struct bijstand_error *error, const char *name)
{
  if (error == NULL)
    return;
  struct bijstand_error unnamed = *error;
  char place[2 * sizeof unnamed.place];
  snprintf(place, sizeof place, "%s%s%s", name, unnamed.place[0] != '\0' ? ": " : "", unnamed.place);
  bijstand_error_set(error, unnamed.status, unnamed.line, unnamed.column, place, "%s", unnamed.message);
}

/* --- Calls ------------------------------------------------------------------------------------------- */

/* A line may hold a row, and so may what stands behind the last one. */
static size_t row_room(const char *text, size_t length)
{
  size_t rows = 1;
  for (size_t i = 0; i < length; i++)
    rows += text[i] == '\n';
  return rows;
}

/* Puts a table on top. Its texts have room in as many bytes as it has itself. */
static bijstand_status load_table(struct bijstand_law_load *load, const char *name,
                                  bijstand_rulebook **result)
{
  bijstand_status status = start(load, name, load->length + 1);
  if (status == BIJSTAND_OK)
    status = make_room(load, row_room(load->text, load->length));
  if (status == BIJSTAND_OK)
    status = bijstand_law_read(load);
  if (status == BIJSTAND_OK)
    status = trim(load->made);
  if (status == BIJSTAND_OK)
    status = complete(load);
  return finish(load, status, result);
}

bijstand_status bijstand_rulebook_new(bijstand_rulebook **rulebook)
{
  if (rulebook == NULL)
    return BIJSTAND_ERROR_ARGUMENT;
  struct bijstand_law_load load = { .text = bijstand_law_national_text,
                                    .length = bijstand_law_national_size };
  return load_table(&load, "national.csv", rulebook);
}

/* One setting as a row. Its line is its place, from 1. */
static bijstand_status take(struct bijstand_law_load *load, const struct bijstand_setting *setting)
{
  int32_t line = load->row_count + 1;
  const struct bijstand_parameter_info *parameter = bijstand_parameter_by_id(setting->parameter);
  if (parameter == NULL)
    return bijstand_error_set(load->error, BIJSTAND_ERROR_ARGUMENT, line, 0, NULL,
                              "no parameter has the number %d", (int)setting->parameter);
  if (setting->from < BIJSTAND_EVER || setting->until > BIJSTAND_NEVER)
    return bijstand_error_set(load->error, BIJSTAND_ERROR_DATE, line, 0, parameter->name,
                              "expected days of the calendar, BIJSTAND_EVER and BIJSTAND_NEVER included");
  if (setting->until < setting->from)
    return bijstand_error_set(load->error, BIJSTAND_ERROR_ORDER, line, 0, parameter->name,
                              "expected a last day that is the first day or a later one");
  bijstand_status status = bijstand_law_fits(parameter, setting->value, load->error);
  if (status != BIJSTAND_OK) {
    if (load->error != NULL)
      load->error->line = line;
    return status;
  }
  int is_money = parameter->type == BIJSTAND_TYPE_CENTS;
  load->rows[load->row_count++] = (struct bijstand_law_row){
    .parameter = setting->parameter, .from = (int32_t)setting->from, .until = (int32_t)setting->until,
    .value = setting->value, .table = load->made->tables - 1, .line = line,
    .status = BIJSTAND_AMOUNT_IN_FORCE,
    .currency = is_money ? BIJSTAND_CURRENCY_EUR : BIJSTAND_CURRENCY_NONE
  };
  return BIJSTAND_OK;
}

/* Puts settings on top, as a table of that name. */
static bijstand_status add_settings(const bijstand_rulebook *base, const char *name,
                                    const struct bijstand_setting *settings, size_t count,
                                    bijstand_rulebook **result, struct bijstand_error *error)
{
  struct bijstand_law_load load = { .base = base, .error = error };
  bijstand_status status = start(&load, name, 0);
  if (status == BIJSTAND_OK && count > INT32_MAX / 2)
    status = bijstand_error_set(error, BIJSTAND_ERROR_LIMIT, 0, 0, NULL, "expected fewer settings");
  if (status == BIJSTAND_OK)
    status = make_room(&load, count);
  for (size_t i = 0; i < count && status == BIJSTAND_OK; i++)
    status = take(&load, &settings[i]);
  if (status == BIJSTAND_OK)
    status = complete(&load);
  return finish(&load, status, result);
}

bijstand_status bijstand_rulebook_with(const bijstand_rulebook *base,
                                       const struct bijstand_setting *settings, size_t count,
                                       bijstand_rulebook **result, struct bijstand_error *error)
{
  bijstand_error_clear(error);
  if (base == NULL || (settings == NULL && count > 0) || result == NULL)
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected a rulebook, settings and room for the result");
  return add_settings(base, "settings", settings, count, result, error);
}

/* Practice held to the law: where the reports from first on tell of a value beside it, the bound on top. */
static bijstand_status follow_law(bijstand_rulebook **rulebook, int32_t first, const char *name,
                                  struct bijstand_error *error)
{
  bijstand_rulebook *replayed = *rulebook;
  int32_t room = replayed->report_count - first;
  struct bijstand_setting *bounds = bijstand_realloc(NULL, ((size_t)room + 1) * sizeof *bounds);
  size_t count = 0;
  bijstand_status status = bounds != NULL ? BIJSTAND_OK : BIJSTAND_ERROR_MEMORY;
  for (int32_t i = first; status == BIJSTAND_OK && i < replayed->report_count; i++) {
    const struct bijstand_report *told = &replayed->reports[i];
    if (told->kind == BIJSTAND_REPORT_BESIDE_LAW)
      bounds[count++] = (struct bijstand_setting){ told->parameter, told->from, told->until, told->bound };
  }
  if (status == BIJSTAND_OK && count > 0)
    status = add_settings(replayed, name, bounds, count, rulebook, error);
  bijstand_free(bounds);
  if (status != BIJSTAND_OK || count > 0)
    bijstand_rulebook_free(replayed);
  return status;
}

static int are_flags(uint32_t flags)
{
  const uint32_t practice = BIJSTAND_LOAD_REPLAY | BIJSTAND_LOAD_STRICT;
  return (flags & ~(BIJSTAND_LOAD_OVERRIDE | practice)) == 0 && (flags & practice) != practice;
}

bijstand_status bijstand_rulebook_load(const bijstand_rulebook *base, const char *name, const char *text,
                                       size_t length, uint32_t flags, bijstand_rulebook **result,
                                       struct bijstand_error *error)
{
  bijstand_error_clear(error);
  if (base == NULL || name == NULL || text == NULL || result == NULL || !are_flags(flags))
    return bijstand_error_set(error, BIJSTAND_ERROR_ARGUMENT, 0, 0, NULL,
                              "expected a rulebook, a name, a text, known flags and room for the result");
  struct bijstand_law_load load = {
    .base = base, .flags = flags, .text = text, .length = length, .error = error
  };
  bijstand_rulebook *loaded = NULL;
  bijstand_status status = load_table(&load, name, &loaded);
  if (status == BIJSTAND_OK && (flags & BIJSTAND_LOAD_STRICT) != 0)
    status = follow_law(&loaded, bijstand_rulebook_report_count(base), name, error);
  if (status != BIJSTAND_OK)
    name_table(error, name);
  else
    *result = loaded;
  return status;
}

void bijstand_rulebook_free(bijstand_rulebook *rulebook)
{
  if (rulebook == NULL)
    return;
  bijstand_free(rulebook->rows);
  bijstand_free(rulebook->pieces);
  bijstand_free(rulebook->texts);
  bijstand_free(rulebook->reports);
  bijstand_free(rulebook);
}
