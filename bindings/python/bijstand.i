/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The module bijstand.native: the public headers as they are, for the package over it and for nobody else.
 *
 * Names lose the prefix bijstand_. What a function hands over through pointers it returns; a status other
 * than OK is raised as the exception that the package has for it; handles free themselves. So each new
 * function of the headers below is there without a line being added here.
 */
%module(package="bijstand") native

%{
#include <bijstand/bijstand.h>
#ifdef BIJSTAND_PYTHON_JSON
#include <bijstand/json.h>
#endif
%}

%include <stdint.i>

%rename("%(strip:[bijstand_])s") "";
%rename("%(strip:[BIJSTAND_])s", %$isenumitem) "";
%rename("%(strip:[BIJSTAND_])s", %$isconstant) "";

/* SWIG passes over a macro that names INT64_MIN or another macro. */
%constant bijstand_value UNKNOWN = BIJSTAND_UNKNOWN;
%constant bijstand_value EVER = BIJSTAND_EVER;
%constant bijstand_value NEVER = BIJSTAND_NEVER;
%constant bijstand_value MONEY_LAST = BIJSTAND_MONEY_LAST;
%constant bijstand_value CODES_NONE = BIJSTAND_CODES_NONE;
%constant int32_t CASE = BIJSTAND_CASE;
%constant int32_t INSTANCE_LAST = BIJSTAND_INSTANCE_LAST;
%constant int32_t EVENT_NONE = BIJSTAND_EVENT_NONE;

/* --- Statuses ------------------------------------------------------------------------------------------- */

%{
/* Raises what the package makes of a status and of what the call told about it, which may be nothing. */
static void raise_status(bijstand_status status, const struct bijstand_error *error)
{
  PyObject *module = PyImport_ImportModule("bijstand.errors");
  PyObject *raised = NULL;
  if (module != NULL) {
    if (error != NULL && error->status == status)
      raised = PyObject_CallMethod(module, "error_of", "isiis", (int)status, error->message, (int)error->line,
                                   (int)error->column, error->place);
    else
      raised = PyObject_CallMethod(module, "error_of", "is", (int)status, bijstand_status_text(status));
  }
  if (raised != NULL)
    PyErr_SetObject((PyObject *)Py_TYPE(raised), raised);
  Py_XDECREF(raised);
  Py_XDECREF(module);
}
%}

/* Both typemaps share one variable of the wrapper, which is what the prefix _global_ stands for. */
%typemap(in, numinputs=0) struct bijstand_error *error
  (struct bijstand_error told, const struct bijstand_error *_global_told = NULL)
{
  told.status = BIJSTAND_OK;
  _global_told = $1 = &told;
}

%typemap(out) bijstand_status (const struct bijstand_error *_global_told = NULL)
{
  if ($1 != BIJSTAND_OK) {
    raise_status($1, _global_told);
    SWIG_fail;
  }
  $result = SWIG_Py_Void();
}

/* A status that is told is not raised: that of an error, and what a check answers beside whom it is about. */
%typemap(out) bijstand_status status, bijstand_status bijstand_dossier_check
{
  $result = PyLong_FromLong($1);
}

/* --- What is handed over through a pointer -------------------------------------------------------------- */

%typemap(in, numinputs=0) bijstand_value *value (bijstand_value got)
{
  $1 = &got;
}
%typemap(argout) bijstand_value *value
{
  %append_output(PyLong_FromLongLong(*$1));
}
%apply bijstand_value *value { bijstand_value *amount, bijstand_value *cents, bijstand_value *date, bijstand_value *day };

%typemap(in, numinputs=0) int32_t *person (int32_t got)
{
  $1 = &got;
}
%typemap(argout) int32_t *person
{
  %append_output(PyLong_FromLong(*$1));
}
%apply int32_t *person { int32_t *answer, bijstand_fact *fact };

%typemap(in, numinputs=0) struct bijstand_range *bounds (struct bijstand_range got)
{
  $1 = &got;
}
%typemap(argout) struct bijstand_range *bounds
{
  %append_output(Py_BuildValue("LL", (long long)$1->low, (long long)$1->high));
}
%apply struct bijstand_range *bounds { struct bijstand_range *range };

/* A record that the caller allocates comes back as a new one; a const record is handed in as it is. */
%define RECORD(type, name)
%typemap(in, numinputs=0) struct type *name (struct type *got = NULL)
{
  got = calloc(1, sizeof *got);
  if (got == NULL) {
    PyErr_NoMemory();
    SWIG_fail;
  }
  $1 = got;
}
%typemap(argout) struct type *name
{
  %append_output(SWIG_NewPointerObj($1, $1_descriptor, SWIG_POINTER_OWN));
  $1 = NULL;
}
%typemap(freearg) struct type *name
{
  free($1);
}
%typemap(in) const struct type *name = SWIGTYPE *;
%typemap(argout) const struct type *name "";
%typemap(freearg) const struct type *name "";
%enddef

RECORD(bijstand_amount, amount)
RECORD(bijstand_entry, entry)
RECORD(bijstand_ground, ground)
RECORD(bijstand_month_part, part)
RECORD(bijstand_duty, duty)
RECORD(bijstand_due, due)
RECORD(bijstand_penalty, penalty)
RECORD(bijstand_json_finding, finding)
RECORD(bijstand_event_result, result)
RECORD(bijstand_step, step)
RECORD(bijstand_claim, claim)

/* A list that the caller has room for, more than there ever is to list. build tells what becomes of each. */
%define LIST(type, name, build)
%typemap(in, numinputs=0) (type *name, size_t size, size_t *count) (type got[1024], size_t found)
{
  $1 = got;
  $2 = sizeof got / sizeof got[0];
  $3 = &found;
}
%typemap(argout) (type *name, size_t size, size_t *count)
{
  PyObject *list = PyList_New(0);
  for (size_t i = 0; list != NULL && i < *$3 && i < $2; i++) {
    const type *each = &$1[i];
    PyObject *item = build;
    if (item == NULL || PyList_Append(list, item) != 0)
      Py_CLEAR(list);
    Py_XDECREF(item);
  }
  if (list == NULL)
    SWIG_fail;
  %append_output(list);
}
%enddef

LIST(struct bijstand_missing, items, Py_BuildValue("ii", each->person, each->fact))
LIST(bijstand_parameter, items, PyLong_FromLong(*each))
LIST(struct bijstand_break_point, points, Py_BuildValue("LLLL", (long long)each->fact,
     (long long)each->outcome, (long long)each->rise, (long long)each->run))
LIST(struct bijstand_turning_point, points, Py_BuildValue("iiLLL", each->person, each->fact,
     (long long)each->stated, (long long)each->value, (long long)each->right))
LIST(struct bijstand_tension, items, Py_BuildValue("iiLLiIiss", each->parameter, each->kind,
     (long long)each->value, (long long)each->bound, each->is_most, each->bound_status, each->mark,
     each->article, each->source))
%ignore bijstand_tension;
LIST(struct bijstand_case_term, items, Py_BuildValue("iiiLLL", each->term, each->person, each->state,
     (long long)each->start, (long long)each->due, (long long)each->over))
%ignore bijstand_case_term;
LIST(struct bijstand_offer, items, Py_BuildValue("iii", each->outcome, each->state, each->link))
%ignore bijstand_offer;
%ignore bijstand_missing;
%ignore bijstand_break_point;
%ignore bijstand_turning_point;

/* A list of numbers of a row, which ends in -1. */
%{
static PyObject *numbers(const int32_t *each)
{
  PyObject *list = PyList_New(0);
  for (; list != NULL && *each >= 0; each++) {
    PyObject *item = PyLong_FromLong(*each);
    if (item == NULL || PyList_Append(list, item) != 0)
      Py_CLEAR(list);
    Py_XDECREF(item);
  }
  return list;
}
%}
LIST(struct bijstand_open_term, items, Py_BuildValue("iiiLLL", each->timer, each->person, each->instance,
     (long long)each->start, (long long)each->last, (long long)each->fires))
LIST(struct bijstand_due_task, items, Py_BuildValue("iiiLL", each->task, each->person, each->instance,
     (long long)each->since, (long long)each->due))
LIST(struct bijstand_possible_event, items, Py_BuildValue("iiiiiiN", each->event, each->person, each->instance,
     each->kind, each->target, each->blocked, numbers(each->needs)))
%ignore bijstand_open_term;
%ignore bijstand_due_task;
%ignore bijstand_possible_event;

/* Text that the caller has room for; a letter is the longest. */
%typemap(in, numinputs=0) (char *text, size_t size, size_t *length) (char written[65536], size_t length)
{
  $1 = written;
  $2 = sizeof written;
  $3 = &length;
}
%typemap(argout) (char *text, size_t size, size_t *length)
{
  %append_output(PyUnicode_FromString($1));
}

/* --- What is handed in ---------------------------------------------------------------------------------- */

/* A text: a str, or bytes as they stood in a file. Borrowed from the argument. */
%typemap(in) (const char *text, size_t length) (Py_ssize_t length)
{
  if (PyBytes_Check($input)) {
    $1 = PyBytes_AS_STRING($input);
    length = PyBytes_GET_SIZE($input);
  } else
    $1 = (char *)PyUnicode_AsUTF8AndSize($input, &length);
  if ($1 == NULL)
    SWIG_fail;
  $2 = (size_t)length;
}
%apply (const char *text, size_t length) { (const char *name, size_t length) };

/* A list of (parameter, first day, last day, value). */
%typemap(in) (const struct bijstand_setting *settings, size_t count)
{
  Py_ssize_t length = PySequence_Size($input);
  if (length < 0)
    SWIG_fail;
  $1 = calloc((size_t)length + 1, sizeof *$1);
  if ($1 == NULL) {
    PyErr_NoMemory();
    SWIG_fail;
  }
  $2 = (size_t)length;
  for (Py_ssize_t i = 0; i < length; i++) {
    PyObject *item = PySequence_GetItem($input, i);
    int parameter;
    long long from, until, value;
    int fits = item != NULL && PyArg_ParseTuple(item, "iLLL", &parameter, &from, &until, &value);
    Py_XDECREF(item);
    if (!fits)
      SWIG_fail;
    $1[i] = (struct bijstand_setting){ parameter, from, until, value };
  }
}
%typemap(freearg) (const struct bijstand_setting *settings, size_t count)
{
  free($1);
}
%ignore bijstand_setting;

/* What a municipality states: a list with a number for each figure. */
%typemap(in) const struct bijstand_municipality *stated (struct bijstand_municipality got)
{
  bijstand_municipality_clear(&got);
  for (int32_t i = 0; i < BIJSTAND_FIGURE_COUNT; i++) {
    PyObject *item = PySequence_GetItem($input, i);
    if (item != NULL)
      got.figures[i] = PyLong_AsLongLong(item);
    Py_XDECREF(item);
    if (PyErr_Occurred())
      SWIG_fail;
  }
  $1 = &got;
}
LIST(struct bijstand_found, items, Py_BuildValue("iiLKs", each->figure, each->ground, (long long)each->value,
     (unsigned long long)each->missing, each->article))
%ignore bijstand_municipality;
%ignore bijstand_found;
%ignore bijstand_municipality_clear;
%ignore bijstand_json_case_municipality;
%ignore bijstand_json_write_municipality;

/* A list of (first day, last day). */
%typemap(in) (const struct bijstand_stop *stops, size_t count)
{
  Py_ssize_t length = PySequence_Size($input);
  if (length < 0)
    SWIG_fail;
  $1 = calloc((size_t)length + 1, sizeof *$1);
  if ($1 == NULL) {
    PyErr_NoMemory();
    SWIG_fail;
  }
  $2 = (size_t)length;
  for (Py_ssize_t i = 0; i < length; i++) {
    PyObject *item = PySequence_GetItem($input, i);
    long long from, until;
    int fits = item != NULL && PyArg_ParseTuple(item, "LL", &from, &until);
    Py_XDECREF(item);
    if (!fits)
      SWIG_fail;
    $1[i] = (struct bijstand_stop){ from, until };
  }
}
%typemap(freearg) (const struct bijstand_stop *stops, size_t count)
{
  free($1);
}
%ignore bijstand_stop;

/* --- Handles -------------------------------------------------------------------------------------------- */

%define HANDLE(type)
%nodefaultctor type;
struct type {};
%extend type {
  ~type() { type##_free($self); }
}
%ignore type##_free;
%typemap(in, numinputs=0) type ** (type *made = NULL)
{
  $1 = &made;
}
%typemap(argout) type **
{
  %append_output(SWIG_NewPointerObj(*$1, $*1_descriptor, SWIG_POINTER_OWN));
}
%enddef

HANDLE(bijstand_rulebook)
HANDLE(bijstand_dossier)
HANDLE(bijstand_decision)
HANDLE(bijstand_columns)
HANDLE(bijstand_trajectory)
HANDLE(bijstand_json_report)
HANDLE(bijstand_json_case)

/* --- The headers ---------------------------------------------------------------------------------------- */

/* A word of Python. */
%rename(since) from;

/* The names of codes are in the list of a row already. */
%ignore bijstand_fact_code_name;
%ignore bijstand_fact_value_text;
%ignore bijstand_outcome_code_name;

/* What the library hands out is there to be read. Only an entry is filled in by its caller. */
%immutable;
%include <bijstand/api.h>
%include <bijstand/version.h>
%include <bijstand/status.h>
%include <bijstand/value.h>
%import <bijstand/facts.h>
%import <bijstand/outcomes.h>
%import <bijstand/rules.h>
%import <bijstand/parameters.h>
%import <bijstand/term_numbers.h>
%include <bijstand/tables.h>
%include <bijstand/rulebook.h>
%include <bijstand/profile.h>
%mutable;
%include <bijstand/dossier.h>
%immutable;
%include <bijstand/decision.h>
%include <bijstand/duties.h>
%include <bijstand/activation.h>
/* Many days at once: the 64-bit numbers of a buffer, such as an array of NumPy; what comes of each as such bytes. */
%ignore bijstand_term_due_each;
%rename(term_due_each) due_each;
%{
static PyObject *due_each(const bijstand_rulebook *rulebook, bijstand_term term, PyObject *starts)
{
  Py_buffer days;
  if (PyObject_GetBuffer(starts, &days, PyBUF_CONTIG_RO) != 0)
    return NULL;
  PyObject *made = PyBytes_FromStringAndSize(NULL, days.len);
  size_t count = (size_t)days.len / sizeof(bijstand_value);
  bijstand_status status = days.itemsize == (Py_ssize_t)sizeof(bijstand_value) ? BIJSTAND_OK : BIJSTAND_ERROR_TYPE;
  if (made != NULL && status == BIJSTAND_OK)
    status = bijstand_term_due_each(rulebook, term, days.buf, count,
                                    (bijstand_value *)(void *)PyBytes_AS_STRING(made));
  PyBuffer_Release(&days);
  if (made != NULL && status != BIJSTAND_OK) {
    Py_CLEAR(made);
    raise_status(status, NULL);
  }
  return made;
}
%}
PyObject *due_each(const bijstand_rulebook *rulebook, bijstand_term term, PyObject *starts);
%include <bijstand/terms.h>
/*
 * Many cases at once. Columns are buffers of 64-bit numbers, such as arrays of NumPy, with any stride but 0; they are
 * read and written where they stand, while other threads run. inputs is a list of (values, valid or None), dates one
 * day or a buffer of days, trace a buffer or None.
 */
%typemap(in) (const bijstand_rule *rules, int32_t count) (bijstand_rule rules[BIJSTAND_TRACED_MAX])
{
  Py_ssize_t length = PySequence_Size($input);
  if (length < 0)
    SWIG_fail;
  for (Py_ssize_t i = 0; i < length && i < BIJSTAND_TRACED_MAX; i++) {
    PyObject *item = PySequence_GetItem($input, i);
    rules[i] = item == NULL ? 0 : (bijstand_rule)PyLong_AsLong(item);
    Py_XDECREF(item);
    if (PyErr_Occurred())
      SWIG_fail;
  }
  $1 = rules;
  $2 = (int32_t)(length < INT32_MAX ? length : INT32_MAX);
}
%apply int32_t *person { int32_t *number };
%ignore bijstand_input;
%ignore bijstand_output;
%ignore bijstand_batch;
%ignore bijstand_columns_decide;
%ignore bijstand_columns_row;
%rename(columns_decide) decide_buffers;
%rename(columns_row) row_of_buffers;
%{
/* A batch and the buffers that it reads and writes, which are kept where they are until it is closed. */
struct buffers {
  struct bijstand_batch batch;
  struct bijstand_input inputs[BIJSTAND_COLUMNS_MAX];
  struct bijstand_output outputs[BIJSTAND_COLUMNS_MAX];
  Py_buffer views[3 * BIJSTAND_COLUMNS_MAX + 2];
  size_t open;
};

static void buffers_close(struct buffers *b)
{
  while (b->open > 0)
    PyBuffer_Release(&b->views[--b->open]);
  PyMem_Free(b);
}

/* The next view: a row of items of this size, no fewer than there are rows of. */
static const Py_buffer *buffers_view(struct buffers *b, PyObject *object, Py_ssize_t size, size_t count, int flags)
{
  Py_buffer *view = &b->views[b->open];
  if (PyObject_GetBuffer(object, view, flags) != 0)
    return NULL;
  b->open++;
  if (view->ndim == 1 && view->itemsize == size && (size_t)view->shape[0] >= count && (view->strides[0] != 0 || count < 2))
    return view;
  raise_status(BIJSTAND_ERROR_TYPE, NULL);
  return NULL;
}

static int buffers_add_input(struct buffers *b, PyObject *pair, Py_ssize_t place)
{
  PyObject *values, *valid;
  if (!PyArg_ParseTuple(pair, "OO", &values, &valid))
    return 0;
  const Py_buffer *numbers = buffers_view(b, values, sizeof(bijstand_value), b->batch.rows, PyBUF_STRIDED_RO);
  if (numbers == NULL)
    return 0;
  b->inputs[place] = (struct bijstand_input){ numbers->buf, numbers->strides[0], NULL };
  if (valid == Py_None)
    return 1;
  const Py_buffer *bits = buffers_view(b, valid, 1, (b->batch.rows + 7) / 8, PyBUF_C_CONTIGUOUS);
  if (bits == NULL)
    return 0;
  b->inputs[place].valid = bits->buf;
  return 1;
}

static int buffers_add_output(struct buffers *b, PyObject *values, Py_ssize_t place)
{
  const Py_buffer *numbers = buffers_view(b, values, sizeof(bijstand_value), b->batch.rows, PyBUF_STRIDED);
  if (numbers == NULL)
    return 0;
  b->outputs[place] = (struct bijstand_output){ numbers->buf, numbers->strides[0] };
  return 1;
}

static int buffers_add_each(struct buffers *b, PyObject *list, int (*add)(struct buffers *, PyObject *, Py_ssize_t))
{
  Py_ssize_t length = PyList_Check(list) ? PyList_GET_SIZE(list) : -1;
  if (length < 0 || length > BIJSTAND_COLUMNS_MAX) {
    raise_status(BIJSTAND_ERROR_ARGUMENT, NULL);
    return 0;
  }
  for (Py_ssize_t i = 0; i < length; i++)
    if (!add(b, PyList_GET_ITEM(list, i), i))
      return 0;
  return 1;
}

static int buffers_add_dates(struct buffers *b, PyObject *dates)
{
  if (PyLong_Check(dates)) {
    b->batch.date = PyLong_AsLongLong(dates);
    return !PyErr_Occurred();
  }
  const Py_buffer *days = buffers_view(b, dates, sizeof(bijstand_value), b->batch.rows, PyBUF_STRIDED_RO);
  if (days == NULL)
    return 0;
  b->batch.dates = days->buf;
  b->batch.dates_stride = days->strides[0];
  return 1;
}

static int buffers_add_trace(struct buffers *b, PyObject *trace)
{
  if (trace == Py_None)
    return 1;
  const Py_buffer *bits = buffers_view(b, trace, sizeof(uint64_t), b->batch.rows, PyBUF_C_CONTIGUOUS | PyBUF_WRITABLE);
  b->batch.trace = bits == NULL ? NULL : bits->buf;
  return bits != NULL;
}

static struct buffers *buffers_open(size_t rows, PyObject *dates, bijstand_value known_on, PyObject *inputs,
                                    PyObject *outputs, PyObject *trace)
{
  struct buffers *b = PyMem_Calloc(1, sizeof *b);
  if (b == NULL) {
    PyErr_NoMemory();
    return NULL;
  }
  b->batch = (struct bijstand_batch){ .rows = rows, .known_on = known_on, .inputs = b->inputs, .outputs = b->outputs };
  if (buffers_add_dates(b, dates) && buffers_add_each(b, inputs, buffers_add_input) &&
      buffers_add_each(b, outputs, buffers_add_output) && buffers_add_trace(b, trace))
    return b;
  buffers_close(b);
  return NULL;
}

static PyObject *decide_buffers(bijstand_columns *columns, const bijstand_rulebook *rulebook, size_t rows,
                                PyObject *dates, bijstand_value known_on, PyObject *inputs, PyObject *outputs,
                                PyObject *trace)
{
  struct buffers *b = buffers_open(rows, dates, known_on, inputs, outputs, trace);
  if (b == NULL)
    return NULL;
  struct bijstand_error error = { .status = BIJSTAND_OK };
  bijstand_status status;
  Py_BEGIN_ALLOW_THREADS
  status = bijstand_columns_decide(columns, rulebook, &b->batch, &error);
  Py_END_ALLOW_THREADS
  buffers_close(b);
  if (status == BIJSTAND_OK)
    Py_RETURN_NONE;
  raise_status(status, &error);
  return NULL;
}

/* The household of a row, as a dossier that is the handle's own until that is used again. */
static PyObject *row_of_buffers(bijstand_columns *columns, size_t rows, PyObject *dates, size_t row, PyObject *inputs)
{
  PyObject *none = PyList_New(0), *made = NULL;
  struct buffers *b = none == NULL ? NULL : buffers_open(rows, dates, BIJSTAND_NEVER, inputs, none, Py_None);
  const bijstand_dossier *household;
  if (b != NULL) {
    bijstand_status status = bijstand_columns_row(columns, &b->batch, row, &household);
    buffers_close(b);
    if (status == BIJSTAND_OK)
      made = SWIG_NewPointerObj((void *)(uintptr_t)household, SWIGTYPE_p_bijstand_dossier, 0);
    else
      raise_status(status, NULL);
  }
  Py_XDECREF(none);
  return made;
}
%}
PyObject *decide_buffers(bijstand_columns *columns, const bijstand_rulebook *rulebook, size_t rows, PyObject *dates,
                         bijstand_value known_on, PyObject *inputs, PyObject *outputs, PyObject *trace);
PyObject *row_of_buffers(bijstand_columns *columns, size_t rows, PyObject *dates, size_t row, PyObject *inputs);
%include <bijstand/columns.h>
%include <bijstand/explain.h>
%include <bijstand/whatif.h>
%import <bijstand/figures.h>
%include <bijstand/municipality.h>
%import <bijstand/trajectory_names.h>
/* An event is filled in by its caller; a line of a log that is none is raised. Of a cell: where it can lead. */
%feature("immutable", "0") bijstand_event::recorded;
%feature("immutable", "0") bijstand_event::person;
%feature("immutable", "0") bijstand_event::instance;
%feature("immutable", "0") bijstand_event::corrects;
%rename(before) bijstand_event_result::from;
%rename(before) bijstand_step::from;
%ignore bijstand_chart_step;
%ignore bijstand_chart_walk;
%ignore bijstand_log_reader::inside;
%typemap(out) int32_t bijstand_log_next (const struct bijstand_error *_global_told = NULL)
{
  if ($1 < 0) {
    raise_status(_global_told->status, _global_told);
    SWIG_fail;
  }
  $result = PyBool_FromLong($1);
}
%typemap(out) int32_t others[ANY], int32_t needs[ANY], int32_t does[ANY]
{
  $result = numbers($1);
}
%include <bijstand/trajectory.h>

#ifdef BIJSTAND_PYTHON_JSON
%typemap(in, numinputs=0) struct bijstand_json_text *text (struct bijstand_json_text written = { NULL, 0, 0 })
{
  $1 = &written;
}
%typemap(argout) struct bijstand_json_text *text
{
  %append_output(PyUnicode_FromStringAndSize($1->text, (Py_ssize_t)$1->length));
}
%typemap(freearg) struct bijstand_json_text *text
{
  bijstand_json_text_free($1);
}
%ignore bijstand_json_text;
%ignore bijstand_json_text_free;

%typemap(in, numinputs=0) (char *text, size_t size) (char line[1024])
{
  $1 = line;
  $2 = sizeof line;
}
%typemap(argout) (char *text, size_t size)
{
  %append_output(PyUnicode_FromString($1));
}

%include <bijstand/json.h>
#endif
