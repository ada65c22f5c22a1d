# SPDX-License-Identifier: EUPL-1.2
#
# Prints C from the tables of the trajectory: the statechart of five regions, cell by cell, and what hangs on it. It
# stands on csv.awk, which awk reads before it: -f ../csv.awk -f tables.awk.
#
#   awk -f tables.awk -v form=header TABLES      the public enumerators
#   awk -f tables.awk -v form=TABLE  TABLES      the rows of one table, each a call of a macro named for it
#
# TABLES are all files of the trajectory and the outcomes of a decision, in any order. A row may name rows of every other table, and each name is
# checked, so that a table that prints is a table that holds together.

# The cell of a row of a table.
function of(table, row, name) {
  if (!((table, name) in column)) fail(table ": no column " name)
  return value[table, row, column[table, name]]
}

# A column of the outcomes of a decision, which asks.csv names.
function of_outcome(name, column_name) {
  return of("outcomes", number_of("outcomes", name), column_name)
}

# The number of a row by its name; states and events have one name per region.
function number_of(table, name) {
  if (!((table, name) in known)) fail(table ": no " name)
  return known[table, name]
}

function optional(table, name) {
  return name == "" ? -1 : number_of(table, name)
}

# The names of a cell as an array of numbers, ended by -1.
function list_of(table, names,    n, part, i, text) {
  n = split(names, part, "|")
  for (i = 1; i <= n; i++) text = text number_of(table, part[i]) ", "
  return "{ " text "-1 }"
}

function mask(text) {
  return text == "" ? "0" : text
}

# Adds a bit to the mask of every state or event that a cell names by its code.
function add_bits(codes, bit, of_state, of_event,    n, part, i) {
  n = split(codes, part, "|")
  for (i = 1; i <= n; i++) {
    if (("states", part[i]) in coded) of_state[coded["states", part[i]]] = joined(of_state[coded["states", part[i]]], bit)
    else if (("events", part[i]) in coded) of_event[coded["events", part[i]]] = joined(of_event[coded["events", part[i]]], bit)
    else fail("no state or event " part[i])
  }
}

# A task and the terms by whose last day it is due, which are of the same bearer.
function add_due(task, timers,    n, part, i, timer) {
  n = split(timers, part, "|")
  for (i = 1; i <= n; i++) {
    timer = number_of("timers", part[i])
    if (scope_in("timers", timer) != scope_in("tasks", task)) fail("tasks: " part[i] " is of another bearer")
    task_timers[task] = joined(task_timers[task], timer)
    timer_tasks[timer] = joined(timer_tasks[timer], task)
  }
}

function joined(text, bit) {
  return text == "" ? "BIT(" bit ")" : text " | BIT(" bit ")"
}

function scope_of(region) {
  return "BIJSTAND_TRAJECTORY_" toupper(of("regions", number_of("regions", region), "scope"))
}

function gather(    i) {
  for (i = 0; i < count["timers"]; i++) {
    add_bits(of("timers", i, "starts"), i, timer_entry, timer_event)
    add_bits(of("timers", i, "stops"), i, none, timer_stop)
    add_bits(of("timers", i, "runs_in"), i, timer_runs, none)
    region_timers[of("timers", i, "region")] = joined(region_timers[of("timers", i, "region")], i)
  }
  for (i = 0; i < count["tasks"]; i++) {
    add_bits(of("tasks", i, "starts"), i, task_entry, task_event)
    add_bits(of("tasks", i, "done"), i, task_done_entry, task_done_event)
    add_due(i, of("tasks", i, "until"))
  }
  for (i = 0; i < count["wirings"]; i++)
    add_bits(of("wirings", i, "when"), i, wiring_entry, wiring_event)
  for (i = 0; i < count["asks"]; i++)
    if (guard_of(i) >= 0) need_asks[guard_of(i)] = joined(need_asks[guard_of(i)], i)
}

# The place of a row among those of its scope: timers and tasks by the scope of their region.
function slot_of(table, row,    i, scope, n) {
  scope = scope_in(table, row)
  for (i = 0; i < row; i++) if (scope_in(table, i) == scope) n++
  return n + 0
}

function scope_in(table, row) {
  return table == "attributes" ? of(table, row, "scope") : of("regions", number_of("regions", of(table, row, "region")), "scope")
}

# --- the public header ---------------------------------------------------------------------------------------

function symbol(table, row,    name) {
  name = of(table, row, singular[table])
  return toupper((table == "states" || table == "events" ? of(table, row, "region") "_" : "") name)
}

function print_enum(table, prefix,    i) {
  printf "\nenum {\n"
  for (i = 0; i < count[table]; i++)
    printf "  BIJSTAND_%s_%s = %d, /* %s */\n", prefix, symbol(table, i), i, of(table, i, "en")
  printf "  BIJSTAND_%s_COUNT = %d\n};\n", prefix, count[table]
}

function print_codes(    i, j, n, part) {
  for (i = 0; i < count["data"]; i++) {
    n = split(of("data", i, "values"), part, "|")
    if (n == 0) continue
    printf "\n/* Codes of the datum %s. */\nenum {\n", of("data", i, "datum")
    for (j = 1; j <= n; j++)
      printf "  BIJSTAND_GIVEN_%s_%s = %d%s\n", toupper(of("data", i, "datum")), toupper(part[j]), j - 1, j < n ? "," : ""
    printf "};\n"
  }
}

function print_header() {
  printf "/* SPDX-License-Identifier: EUPL-1.2 */\n"
  printf "/* Printed from the tables of the trajectory; numbers are append-only and never reused. */\n"
  printf "#ifndef BIJSTAND_TRAJECTORY_NAMES_H\n#define BIJSTAND_TRAJECTORY_NAMES_H\n"
  print_enum("regions", "REGION")
  print_enum("states", "STATE")
  print_enum("events", "EVENT")
  print_enum("reasons", "REASON")
  print_enum("timers", "TIMER")
  print_enum("tasks", "TASK")
  print_enum("wirings", "WIRING")
  print_enum("actions", "ACTION")
  print_enum("data", "DATUM")
  print_enum("attributes", "ATTRIBUTE")
  print_enum("asks", "ASK")
  print_codes()
  printf "\n#endif\n"
}

# --- rows ----------------------------------------------------------------------------------------------------

function words(table, i) {
  return c_text(of(table, i, "nl")) ", " c_text(of(table, i, "en"))
}

function region_row(i) {
  printf "REGION_ROW(%d, %s, %s, %s, %s, %s, %s)\n", i, c_text(of("regions", i, "region")), c_text(of("regions", i, "code")), \
    scope_of(of("regions", i, "region")), c_text(of("regions", i, "term")), words("regions", i), mask(region_timers[of("regions", i, "region")])
}

function state_row(i,    region) {
  region = of("states", i, "region")
  printf "STATE_ROW(%d, %d, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)\n", i, number_of("regions", region), \
    c_text(region "_" of("states", i, "state")), c_text(of("states", i, "code")), "BIJSTAND_STATE_IS_" toupper(of("states", i, "kind")), \
    c_text(of("states", i, "term")), words("states", i), optional("actions", of("states", i, "entry")), mask(timer_entry[i]), mask(timer_runs[i]), \
    mask(task_entry[i]), mask(task_done_entry[i]), mask(wiring_entry[i])
}

function event_row(i,    region) {
  region = of("events", i, "region")
  printf "EVENT_ROW(%d, %d, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)\n", i, number_of("regions", region), \
    c_text(region "_" of("events", i, "event")), c_text(of("events", i, "code")), "BIJSTAND_EVENT_BY_" toupper(of("events", i, "by")), \
    c_text(of("events", i, "article")), c_text(of("events", i, "term")), words("events", i), mask(timer_event[i]), mask(timer_stop[i]), mask(task_event[i]), \
    mask(task_done_event[i]), mask(wiring_event[i])
}

# A cell of the matrix: where it leads, what it needs and what it does.
function cell_row(i,    region, state, event, other, n, part, j, text) {
  region = of("transitions", i, "region")
  state = number_of("states", region "_" of("transitions", i, "state"))
  event = number_of("events", region "_" of("transitions", i, "event"))
  if ((state, event) in seen) fail("transitions: a cell is there twice")
  seen[state, event] = 1
  n = split(of("transitions", i, "other"), part, "|")
  for (j = 1; j <= n; j++) text = text number_of("states", region "_" part[j]) ", "
  printf "CELL_ROW(%d, %d, BIJSTAND_CELL_%s, %d, LIST(%s-1), %s, LIST%s, LIST%s, LIST%s, %d)\n", state, event, toupper(of("transitions", i, "kind")), \
    of("transitions", i, "target") == "" ? state : number_of("states", region "_" of("transitions", i, "target")), text, \
    "choose_" (of("transitions", i, "choice") == "" ? "default" : of("transitions", i, "choice")), as_arguments(list_of("reasons", of("transitions", i, "needs"))), \
    as_arguments(list_of("actions", of("transitions", i, "does"))), as_arguments(list_of("actions", of("transitions", i, "otherwise_does"))), \
    optional("reasons", of("transitions", i, "refusal"))
}

function as_arguments(list) {
  sub(/^\{ /, "(", list); sub(/ \}$/, ")", list)
  return list
}

function reason_row(i,    function_name) {
  function_name = of("reasons", i, "kind") == "need" && of("reasons", i, "datum") == "" ? "need_" of("reasons", i, "reason") : "NULL"
  printf "REASON_ROW(%d, %s, %s, BIJSTAND_REASON_IS_%s, %s, %d, %d, %s, %s, %s)\n", i, c_text(of("reasons", i, "reason")), c_text(of("reasons", i, "code")), \
    toupper(of("reasons", i, "kind")), function_name, optional("data", of("reasons", i, "datum")), of("reasons", i, "absent") == "yes", \
    mask(need_asks[i]), c_text(of("reasons", i, "article")), words("reasons", i)
}

function timer_row(i,    n, part, j, text) {
  n = split(of("timers", i, "terms"), part, "|")
  for (j = 1; j <= n; j++) text = text "BIJSTAND_TERM_" toupper(part[j]) ", "
  printf "TIMER_ROW(%d, %d, %s, %s, %d, LIST(%s-1), %d, %d, %d, %s, %s, %s, %s)\n", i, slot_of("timers", i), c_text(of("timers", i, "timer")), c_text(of("timers", i, "code")), \
    number_of("regions", of("timers", i, "region")), text, of("timers", i, "fires") == "due", \
    of("timers", i, "event") == "" ? -1 : coded["events", of("timers", i, "event")], optional("tasks", of("timers", i, "task")), mask(timer_tasks[i]), \
    c_text(of("timers", i, "article")), c_text(of("timers", i, "term")), words("timers", i)
}

function task_row(i) {
  printf "TASK_ROW(%d, %d, %s, %d, %s, %s, %s, %s)\n", i, slot_of("tasks", i), c_text(of("tasks", i, "task")), number_of("regions", of("tasks", i, "region")), \
    of("tasks", i, "within") == "" ? -1 : "BIJSTAND_TERM_" toupper(of("tasks", i, "within")), mask(task_timers[i]), c_text(of("tasks", i, "article")), words("tasks", i)
}

function wiring_row(i,    n, part, j, text) {
  n = split(of("wirings", i, "emits"), part, "|")
  for (j = 1; j <= n; j++) text = text coded["events", part[j]] ", "
  printf "WIRING_ROW(%d, %s, %s, %s, LIST(%s-1), %s, %d, %d, %d, %s, %s)\n", i, c_text(of("wirings", i, "wiring")), c_text(of("wirings", i, "code")), \
    "condition_" (of("wirings", i, "condition") == "" ? "always" : of("wirings", i, "condition")), text, "TO_" toupper(of("wirings", i, "to")), \
    optional("tasks", of("wirings", i, "task")), optional("actions", of("wirings", i, "does")), optional("timers", of("wirings", i, "restarts")), \
    c_text(of("wirings", i, "article")), words("wirings", i)
}

function datum_row(i) {
  printf "DATUM_ROW(%d, %s, BIJSTAND_TYPE_%s, %s, %s)\n", i, c_text(of("data", i, "datum")), toupper(of("data", i, "type")), c_text(of("data", i, "values")), words("data", i)
}

function attribute_row(i) {
  printf "ATTRIBUTE_ROW(%d, %d, %s, BIJSTAND_TRAJECTORY_%s, BIJSTAND_TYPE_%s, %s, %s, %s, %s)\n", i, slot_of("attributes", i), c_text(of("attributes", i, "attribute")), toupper(of("attributes", i, "scope")), \
    toupper(of("attributes", i, "type")), c_text(of("attributes", i, "values")), of("attributes", i, "initial") == "" ? "BIJSTAND_UNKNOWN" : of("attributes", i, "initial"), \
    c_text(of("attributes", i, "article")), words("attributes", i)
}

# The guard that an ask is for: a need, or -1 for a choice of transitions.csv or something that is done.
function guard_of(i,    guard) {
  guard = of("asks", i, "guard")
  if (!(("reasons", guard) in known) && !(guard in choices) && !(("actions", guard) in known)) fail("asks: no need, choice or action " guard)
  return ("reasons", guard) in known ? known["reasons", guard] : -1
}

# Words for what an outcome can be, as a set: no and yes, zero and positive, a day ahead or reached, or its codes.
function answers(outcome, text,    type, list, n, part, i, set) {
  type = of_outcome(outcome, "type")
  list = type == "bool" ? "no|yes" : type == "date" ? "ahead|reached" : type == "int" ? "zero|positive" : of_outcome(outcome, "values")
  n = split(text, part, "|")
  for (i = 1; i <= n; i++) {
    if (place_of(part[i], list) < 0) fail("asks: " outcome " is never " part[i])
    set = set (i > 1 ? " | " : "") "CODE(" place_of(part[i], list) ")"
  }
  return set == "" ? "0" : set
}

# Which codes of a datum an ask is for, "datum=codes", or which it is not for, "datum!=codes".
function condition_of(text,    where, datum, values, n, part, i, set) {
  if (text == "") return "-1, 0, 0"
  where = match(text, /!?=/)
  datum = number_of("data", substr(text, 1, where - 1))
  values = of("data", datum, "type") == "bool" ? "no|yes" : of("data", datum, "values")
  n = split(substr(text, where + RLENGTH), part, "|")
  for (i = 1; i <= n; i++) {
    if (place_of(part[i], values) < 0) fail("asks: no code " part[i])
    set = set (i > 1 ? " | " : "") "CODE(" place_of(part[i], values) ")"
  }
  return datum ", " (RLENGTH == 2) ", " set
}

# Where the answer has to be what the event says: the datum, whose codes are those of the outcome.
function same_as(i,    datum) {
  datum = of("asks", i, "yes")
  if (!(("data", datum) in known)) return -1
  if (of_outcome(of("asks", i, "outcome"), "values") != of("data", known["data", datum], "values")) fail("asks: other codes than " datum)
  return known["data", datum]
}

function ask_row(i,    outcome, need, n, part, j, text) {
  outcome = of("asks", i, "outcome"); need = guard_of(i)
  n = split(of("asks", i, "day"), part, "|")
  for (j = 1; j <= n; j++) text = text (j > 1 ? ", " : "") source(part[j], 0)
  printf "ASK_ROW(%d, %s, %d, %d, BIJSTAND_OUTCOME_%s, %s, %s, %d, %d, %d, %s, %d, %d, LIST(%s), %s, %s)\n", i, c_text(of("asks", i, "ask")), need, \
    coded["events", of("asks", i, "event")], toupper(outcome), same_as(i) < 0 ? answers(outcome, of("asks", i, "yes")) : "0", answers(outcome, of("asks", i, "no")), \
    of("asks", i, "reason") == "" ? need : number_of("reasons", of("asks", i, "reason")), of("asks", i, "event_too") == "yes", of_outcome(outcome, "scope") != "case", \
    condition_of(of("asks", i, "when")) ", " same_as(i), of("asks", i, "open") == "event", n, text, c_text(of("asks", i, "article")), words("asks", i)
}

# One source of a value: what an event carries, an attribute, a code, a number, or something the engine works out.
function source(word, attribute) {
  if (("data", word) in known) return "{ FROM_DATUM, " known["data", word] " }"
  if (("attributes", word) in known) return "{ FROM_ATTRIBUTE, " known["attributes", word] " }"
  if (place_of(word, of("attributes", attribute, "values")) >= 0) return "{ FROM_NUMBER, " place_of(word, of("attributes", attribute, "values")) " }"
  if (word == "none") return "{ FROM_NUMBER, BIJSTAND_UNKNOWN }"
  if (word == "true" || word == "false") return "{ FROM_NUMBER, " (word == "true") " }"
  if (word ~ /^[0-9]+$/) return "{ FROM_NUMBER, " word " }"
  return "{ FROM_" toupper(word) ", 0 }"
}

function action_row(i,    n, part, j, k, m, words_of, where, attribute, text, sources) {
  n = split(of("actions", i, "sets"), part, " ")
  for (j = 1; j <= n; j++) {
    where = match(part[j], /[=<+]/)
    attribute = number_of("attributes", substr(part[j], 1, where - 1))
    m = split(substr(part[j], where + 1), words_of, "|"); sources = ""
    for (k = 1; k <= m; k++) sources = sources (k > 1 ? ", " : "") source(words_of[k], attribute)
    text = text (j > 1 ? ", " : "") "{ " attribute ", '" substr(part[j], where, 1) "', " m ", { " sources " } }"
  }
  printf "ACTION_ROW(%d, %s, %d, LIST(%s), %s, %s)\n", i, c_text(of("actions", i, "action")), n, n ? text : "{ -1, '=', 0, { { FROM_NUMBER, 0 } } }", \
    c_text(of("actions", i, "article")), words("actions", i)
}

# --- reading -------------------------------------------------------------------------------------------------

BEGIN {
  n = split("regions region states state events event reasons reason timers timer tasks task wirings wiring actions action data datum attributes attribute asks ask transitions state outcomes outcome", names, " ")
  for (i = 1; i <= n; i += 2) singular[names[i]] = names[i + 1]
}

FNR == 1 {
  table = FILENAME
  sub(/^.*\//, "", table); sub(/\.csv$/, "", table)
  columns = split_line($0, cells)
  for (i = 1; i <= columns; i++) column[table, cells[i]] = i
  count[table] = 0
  next
}

{
  if (split_line($0, cells) != columns) fail("expected " columns " cells")
  if (table != "outcomes" && cells[1] + 0 != count[table]) fail("expected number " count[table])
  for (i = 1; i <= columns; i++) value[table, count[table], i] = cells[i]
  name = cells[column[table, singular[table]]]
  if (table == "states" || table == "events") name = cells[column[table, "region"]] "_" name
  if (table != "transitions" && (table, name) in known) fail(name " is there twice")
  known[table, name] = count[table]
  if (table == "transitions") choices[cells[column[table, "choice"]]] = 1
  if ((table, "code") in column) coded[table, cells[column[table, "code"]]] = count[table]
  count[table]++
}

END {
  if (failed) exit 1
  ended = 1
  gather()
  if (form == "header") print_header()
  else for (row = 0; row < count[form]; row++) {
    if (form == "regions") region_row(row)
    else if (form == "states") state_row(row)
    else if (form == "events") event_row(row)
    else if (form == "reasons") reason_row(row)
    else if (form == "timers") timer_row(row)
    else if (form == "tasks") task_row(row)
    else if (form == "wirings") wiring_row(row)
    else if (form == "data") datum_row(row)
    else if (form == "attributes") attribute_row(row)
    else if (form == "actions") action_row(row)
    else if (form == "asks") ask_row(row)
    else if (form == "transitions") cell_row(row)
  }
}
