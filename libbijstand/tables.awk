# SPDX-License-Identifier: EUPL-1.2
#
# Prints C from the tables that are the source of the library's names and numbers. It stands on csv.awk, which awk reads
# before it: -f csv.awk -f tables.awk.
#
#   awk -f tables.awk -v table=T -v form=header  [other.csv ...] T.csv     the public header of a table
#   awk -f tables.awk -v table=T -v form=def     [other.csv ...] T.csv     rows for introspection
#   awk -f tables.awk -v table=T -v form=order   [other.csv ...] T.csv     numbers in the order of the names
#   awk -f tables.awk -v table=T -v form=access  [other.csv ...] T.csv     names for the rules
#   awk -f tables.awk -v table=T -v form=codes   [other.csv ...] T.csv     values of enums as bits, for the rules
#   awk -f tables.awk -v table=outcomes -v form=written [other.csv ...] outcomes.csv   those with a key
#   awk -f tables.awk -v table=rules -v form=eligibility parameters.csv facts.csv outcomes.csv rules.csv
#                                                                          the rules of a question on a day, in the order
#                                                                          of the law (month: those on the whole month)
#
#   awk -f tables.awk -v table=terms -v form=links [other.csv ...] terms.csv   what begins, sets, meets and limits a term
#   awk -f tables.awk -v table=words -v form=def [other.csv ...] words.csv what a sentence calls acts, outcomes and codes
#
# T is facts, outcomes, rules, parameters, figures, profiles or terms. The last file is printed; earlier ones are only
# looked into.

function of(name) {
  if (!(name in column)) fail("no column " name)
  return cells[column[name]]
}

function comment(text) {
  gsub(/\*\//, "* /", text)
  return text
}

function number_or(text, otherwise) {
  return text == "" ? otherwise : text
}

# Days since 1970-01-01 of a date in ISO form.
function days(text,    y, m, d, era, yoe, doy) {
  if (text !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/) fail("expected a date, got " text)
  y = substr(text, 1, 4) + 0; m = substr(text, 6, 2) + 0; d = substr(text, 9, 2) + 0
  if (m <= 2) y--
  era = int(y / 400); yoe = y - era * 400
  doy = int((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + int(yoe / 4) - int(yoe / 100) + doy - 719468
}

function day_or(text, otherwise) {
  return text == "" ? otherwise : days(text)
}

function role_bits(roles,    n, part, i, bits) {
  if (roles == "") return "0"
  n = split(roles, part, "|"); bits = ""
  for (i = 1; i <= n; i++) bits = bits (i > 1 ? " | " : "") "BIJSTAND_ROLE_BIT_" toupper(part[i])
  return bits
}

# A value of a table in the library's own form: truth, code, date or number.
function value_of(text, type, values,    n, part, i) {
  if (text == "") return "BIJSTAND_UNKNOWN"
  if (type == "bool") {
    if (text != "true" && text != "false") fail("expected true or false, got " text)
    return text == "true" ? 1 : 0
  }
  if (type == "date") return text == "none" ? "BIJSTAND_NEVER" : days(text)
  if (type == "enum") {
    n = split(values, part, "|")
    for (i = 1; i <= n; i++) if (part[i] == text) return i - 1
    fail("'" text "' is not one of " values)
  }
  return text
}

function print_codes(prefix, values,    n, part, i) {
  n = split(values, part, "|")
  printf "\nenum {\n"
  for (i = 1; i <= n; i++) printf "  BIJSTAND_%s_%s = %d%s\n", toupper(prefix), toupper(part[i]), i - 1, i < n ? "," : ""
  printf "};\n"
}

function print_code_bits(prefix, values,    n, part, i) {
  n = split(values, part, "|")
  if (n > 31) fail("more than 31 values")
  printf "enum {\n"
  for (i = 1; i <= n; i++) printf "  %s_%s = INT32_C(1) << %d%s\n", toupper(prefix), toupper(part[i]), i - 1, i < n ? "," : ""
  printf "};\n"
}

# --- facts ---------------------------------------------------------------------------------------------------

# A person's block holds first the facts that a child or a housemate can have, then those of adults only.
function fact_group() {
  if (of("scope") == "case") return "case"
  return of("roles") ~ /child|housemate/ ? "shared" : "adult"
}

function fact_row(    name, type) {
  name = of("fact"); type = of("type")
  known_fact[name] = of("scope"); fact_type[name] = type; fact_number[name] = of("number"); fact_values[name] = of("values")
  if (!printing) return
  if (form == "header") {
    printf "  /* %s; %s%s.%s */\n", comment(of("term")), comment(of("article")), of("judgement") == "yes" ? "; a judgement" : "", of("unit") == "" ? "" : " Unit: " of("unit") "."
    printf "  BIJSTAND_FACT_%s = %d,\n", toupper(name), of("number")
    if (type == "enum") later[++n_later] = name SUBSEP of("values")
  } else if (form == "def") {
    printf "BIJSTAND_FACT_ROW(%d, %s, %s, %s, %s, %s, %s, %s, %s, %s, %d, %d, %d, %s, %s, %s, %s, %s, %s)\n", of("number"), toupper(name), c_text(name), \
      "BIJSTAND_SCOPE_" toupper(of("scope")), role_bits(of("roles")), "BIJSTAND_TYPE_" toupper(type), c_text(of("values")), c_text(of("unit")), \
      type == "date" ? days(of("min")) : type == "bool" ? 0 : number_or(of("min"), 0), \
      type == "date" ? (of("default") == "none" ? "BIJSTAND_NEVER" : days(of("max"))) : type == "bool" ? 1 : type == "enum" ? split(of("values"), scratch, "|") - 1 : of("max"), \
      of("resets") == "year", of("judgement") == "yes", of("cost"), value_of(of("default"), type, of("values")), c_text(of("term")), c_text(of("article")), c_text(of("question")), c_text(of("default_why")), c_text(of("question_en"))
  } else if (form == "access") {
    row_of[++n_rows] = fact_group() SUBSEP name SUBSEP type SUBSEP of("number")
  } else if (form == "codes" && type == "enum")
    print_code_bits(name, of("values"))
  else if (form == "breaks")
    fact_breaks(name)
}

# The parameters at which the answer to a rule changes with a fact, where trying the fact below and above settles more.
function fact_breaks(name,    n, part, i) {
  n = split(of("breaks_at"), part, "|")
  for (i = 1; i <= n; i++) {
    if (!(part[i] in known_parameter)) fail("no parameter " part[i])
    printf "FACT_BREAK(%s, %s)\n", toupper(name), toupper(part[i])
  }
}

function fact_access(    pass, i, part, index_of) {
  printf "\n"
  for (pass = 1; pass <= 3; pass++)
    for (i = 1; i <= n_rows; i++) {
      split(row_of[i], part, SUBSEP)
      if (part[1] != (pass == 1 ? "case" : pass == 2 ? "shared" : "adult")) continue
      if (pass == 1) place = n_case++; else place = n_person++
      if (pass == 2) n_shared++
      printf "FACT_%s_%s(%s, %d, %d)\n", pass == 1 ? "CASE" : "PERSON", part[3] == "bool" ? "TRUTH" : part[3] == "enum" ? "CODE" : "NUM", part[2], place, part[4]
    }
  printf "FACT_COUNTS(%d, %d, %d)\n", n_case, n_shared, n_person
}

# --- outcomes ------------------------------------------------------------------------------------------------

# Where the next outcome stands: behind those of the case and of adults, and those of everybody.
function place_next() {
  return (n_narrow + 0) (n_wide ? " + " n_wide " * VIEW_SLOTS" : "")
}

function outcome_row(    name, type, slots) {
  name = of("outcome"); type = of("type")
  outcome_type[name] = type; outcome_scope[name] = of("scope"); outcome_values[name] = of("values"); outcome_initial[name] = of("initial")
  if (of("question") !~ /^(eligibility|aside|intake|measures|activation)$/) fail("no question " of("question"))
  if (of("of_month") == "yes" && of("question") !~ /eligibility|aside/) fail("only eligibility is worked out for the month")
  walk_of[name] = of("question") == "eligibility" && of("of_month") == "yes" ? "month" : of("question")
  slots = of("scope") == "case" ? 1 : of("scope") == "adult" ? 2 : "VIEW_SLOTS"
  if (!printing) return
  if (form == "header") {
    printf "  /* %s; %s%s. %s */\n", comment(of("term")), comment(of("article")), of("unit") == "" ? "" : "; " of("unit"), comment(of("gloss"))
    printf "  BIJSTAND_OUTCOME_%s = %d,\n", toupper(name), of("number")
    if (type == "enum") later[++n_later] = name SUBSEP of("values")
  } else if (form == "def") {
    printf "BIJSTAND_OUTCOME_ROW(%d, %s, %s, %s, %s, %s, %s, %s, %d, %s, %s, %s, %d, %s)\n", of("number"), toupper(name), c_text(name), "BIJSTAND_SCOPE_" toupper(of("scope")), \
      "BIJSTAND_TYPE_" toupper(type), c_text(of("values")), c_text(of("unit")), c_text(of("key")), of("of_month") == "yes", c_text(of("term")), c_text(of("article")), c_text(of("gloss")), \
      type == "date" || type == "enum" || of("initial") == "none", "BIJSTAND_QUESTION_" toupper(of("question") == "aside" ? "eligibility" : of("question"))
  } else if (form == "access") {
    printf "OUTCOME_%s_%s(%s, %s, %s)\n", of("scope") == "case" ? "CASE" : "PERSON", type == "bool" ? "TRUTH" : type == "enum" ? "CODE" : "NUM", name, toupper(name), place_next()
    if (slots == "VIEW_SLOTS") n_wide++; else n_narrow += slots
  } else if (form == "written" && of("key") != "" && of("scope") ~ /case|adult/) {
    printf "WRITTEN_%s(%s)\n", of("scope"), name
  } else if (form == "codes" && type == "enum")
    print_code_bits(name, of("values"))
}

# --- parameters ----------------------------------------------------------------------------------------------

function parameter_row(    name) {
  name = of("parameter")
  known_parameter[name] = 1
  if (!printing) return
  if (form == "header") {
    printf "  /* %s; %s. %s (%s) */\n", comment(of("term")), comment(of("article")), comment(of("gloss")), comment(of("unit"))
    printf "  BIJSTAND_PARAMETER_%s = %d,\n", toupper(name), of("number")
  } else if (form == "def") {
    printf "BIJSTAND_PARAMETER_ROW(%d, %s, %s, BIJSTAND_LAYER_%s, BIJSTAND_TYPE_%s, %s, %s, %s, %s, %s, %s, %s, %s)\n", of("number"), toupper(name), c_text(name), \
      toupper(of("layer")), toupper(of("type")), c_text(of("unit")), c_text(of("type") == "enum" ? of("unit") : ""), c_text(of("min")), c_text(of("max")), c_text(of("default")), c_text(of("term")), c_text(of("article")), c_text(of("gloss"))
  } else if (form == "codes" && of("type") == "enum" && of("layer") == "municipal")
    print_code_bits(name, of("unit"))
  else if (form == "access")
    printf "PARAMETER_NAME(%s, %s, %s)\n", name, toupper(name), of("type")
}

# --- profiles ------------------------------------------------------------------------------------------------

function profile_row(    symbol) {
  if (!printing) return
  symbol = of("profile")
  gsub(/-/, "_", symbol)
  printf "BIJSTAND_PROFILE_ROW(%d, %s, %s, %s, %s, %s, %s, %s)\n", of("number"), symbol, c_text(of("profile")), c_text(of("municipality")), \
    day_or(of("from"), "BIJSTAND_EVER"), day_or(of("until"), "BIJSTAND_NEVER"), c_text(of("source")), c_text(of("gloss"))
}

# --- figures of a municipality --------------------------------------------------------------------------------

function figure_row(    name) {
  name = of("figure")
  if (!printing) return
  if (form == "header") {
    printf "  /* %s; %s. %s%s */\n", comment(of("term")), comment(of("article")), comment(of("gloss")), of("unit") == "" ? "" : " (" of("unit") ")"
    printf "  BIJSTAND_FIGURE_%s = %d,\n", toupper(name), of("number")
    if (of("type") == "enum") later[++n_later] = "figure_" name SUBSEP of("values")
  } else if (form == "def") {
    printf "BIJSTAND_FIGURE_ROW(%d, %s, %s, %d, BIJSTAND_TYPE_%s, %s, %s, INT64_C(%s), %s, %s, %s, %s)\n", of("number"), toupper(name), c_text(name), \
      of("use") == "stated", toupper(of("type")), c_text(of("values")), c_text(of("unit")), of("max"), c_text(of("key")), c_text(of("term")), c_text(of("article")), c_text(of("gloss"))
  }
}

# --- rules ---------------------------------------------------------------------------------------------------

function article_of(    text) {
  if (of("article") == "") fail("a rule without an article")
  text = of("act") " " of("article")
  if (of("lid") != "") text = text "(" of("lid") ")"
  if (of("onderdeel") != "") text = text "(" of("onderdeel") ")"
  return text
}

function call(name, scope) {
  return scope == "case" ? name "(v)" : name "(v, p)"
}

# What a rule gives: a constant of the outcome's type, a parameter, a fact of the case, or a function of its own.
function gives_of(outcome, gives,    n, part, i) {
  if (outcome_type[outcome] == "bool" && (gives == "yes" || gives == "no")) return "truth_" gives "()"
  if (outcome_type[outcome] == "enum") {
    n = split(outcome_values[outcome], part, "|")
    for (i = 1; i <= n; i++) if (part[i] == gives) return "code_exact(" toupper(outcome) "_" toupper(gives) ")"
  }
  if (gives ~ /^-?[0-9]+$/) return "num_exact(" gives ")"
  if (gives in known_parameter) return "amount(v, " gives ")"
  return call(gives, outcome_scope[outcome])
}

function initial_of(outcome,    text) {
  text = outcome_initial[outcome]
  if (outcome_type[outcome] == "bool") return text == "" ? "truth_no()" : "truth_" text "()"
  if (outcome_type[outcome] == "enum") return text == "" ? "code_none()" : "code_exact(" toupper(outcome) "_" toupper(text) ")"
  if (text == "none") return "num_exact(BIJSTAND_NEVER)"
  return text == "" ? "num_open_in_law()" : "num_exact(" text ")"
}

# The number of the fact that a rule makes count as means or leaves alone; -1 when it names none.
function concerned_fact(    fact) {
  fact = of("concerns")
  if (fact == "") return -1
  if (!(fact in fact_number)) fail("no fact " fact)
  if (of("counts") != "yes" && of("counts") != "no") fail("whether " fact " counts: yes or no")
  return fact_number[fact]
}

# How a rule is known: by law, or from the practice of municipalities; and the same of its thresholds.
function mark_of(kind) {
  if (kind == "" || kind == "discretion") return "BIJSTAND_MARK_LAW"
  if (kind ~ /^documented/) return "BIJSTAND_MARK_DOCUMENTED"
  if (kind != "proposed") fail("'" kind "' is no kind of rule")
  return "BIJSTAND_MARK_PROPOSED"
}

function detail_mark_of(kind) { return kind == "documented_in_part" ? "BIJSTAND_MARK_PROPOSED" : mark_of(kind) }

# Whether a rule ended before the Participatiewet began: few cases are decided by it any more.
function is_past() { return of("until") != "" && of("until") < "2015-01-01" }

function rule_row(    name, outcome, kind, scope) {
  name = of("rule"); outcome = of("outcome")
  if (!(outcome in outcome_type)) fail("no outcome " outcome)
  if (name in known_rule) fail("rule " name " is there twice")
  known_rule[name] = 1
  if (!printing) return
  if (form == "header") {
    printf "  /* %s: %s */\n  BIJSTAND_RULE_%s = %d,\n", comment(article_of()), comment(of("text_en")), toupper(name), of("number")
  } else if (form == "def") {
    printf "BIJSTAND_RULE_ROW(%d, %s, %s, BIJSTAND_OUTCOME_%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %d, %d, %s, %s, %d, %d, %s, %s)\n", of("number"), toupper(name), c_text(name), toupper(outcome), \
      c_text(of("act")), c_text(of("article")), c_text(of("lid")), c_text(of("onderdeel")), c_text(article_of()), day_or(of("from"), "BIJSTAND_EVER"), day_or(of("until"), "BIJSTAND_NEVER"), \
      day_or(of("decided_from"), "BIJSTAND_EVER"), day_or(of("decided_until"), "BIJSTAND_NEVER"), of("kind") == "discretion", of("named") == "always", c_text(of("text_nl")), c_text(of("text_en")), \
      concerned_fact(), of("counts") == "yes", mark_of(of("kind")), detail_mark_of(of("kind"))
  } else if (form == walk_of[outcome]) {
    kind = outcome_type[outcome] == "bool" ? "truth" : outcome_type[outcome] == "enum" ? "code" : "num"
    scope = outcome_scope[outcome]
    if (!(outcome in begun))
      step[++n_steps] = sprintf("START(%s, %s, %s, %s)", scope, kind, outcome, initial_of(outcome))
    step[++n_steps] = sprintf("%sSTEP(%s, %s, %s, %s, %s, %s)", is_past() ? "PAST_" : "", scope, kind, outcome, toupper(name), \
      of("test") == "" ? "truth_yes()" : call(of("test"), scope), gives_of(outcome, of("gives")))
    begun[outcome] = 1
  }
}

function print_walk(    i) {
  for (i = 1; i <= n_steps; i++) print step[i]
}

# --- terms ---------------------------------------------------------------------------------------------------

# The enumerator of a word that a cell may have, or an error.
function one_of(cell, words, prefix) {
  if (index("|" words "|", "|" of(cell) "|") == 0) fail(cell ": expected one of " words ", got " of(cell))
  return prefix toupper(of(cell))
}

function parameter_number(cell) {
  if (of(cell) == "") return -1
  if (!(of(cell) in known_parameter)) fail("no parameter " of(cell))
  return "BIJSTAND_PARAMETER_" toupper(of(cell))
}

# What a cell of a term names: a fact, an outcome or an earlier term, "not" before it, a code behind it.
function link(part, text,    negated, code, name, kind, number) {
  negated = sub(/^!/, "", text)
  code = text ~ /=/ ? substr(text, index(text, "=") + 1) : ""
  name = text; sub(/=.*/, "", name)
  if (name in known_fact) { kind = "FACT"; number = "BIJSTAND_FACT_" toupper(name) }
  else if (name in outcome_type) { kind = "OUTCOME"; number = "BIJSTAND_OUTCOME_" toupper(name) }
  else if (name in known_term) { kind = "TERM"; number = "BIJSTAND_TERM_" toupper(name) }
  else fail(part ": no fact, outcome or earlier term " name)
  if (code != "") code = value_of(code, "enum", kind == "FACT" ? fact_values[name] : outcome_values[name])
  printf "BIJSTAND_TERM_LINK(%s, %s, %s, %s, %d, %d)\n", toupper(of("term")), toupper(part), kind, number, negated, code == "" ? -1 : code
}

function links(part, separator,    n, i, each) {
  n = split(of(part), each, separator)
  for (i = 1; i <= n; i++) link(part, each[i])
}

function term_row(    name) {
  name = of("term")
  if (printing && form == "links") { links("begins", "|"); links("set_by", "|"); links("met_by", "|"); links("holds", "&") }
  known_term[name] = of("number")
  if (!printing) return
  if (form == "header") {
    printf "  /* %s; %s%s */\n", comment(of("nl")), of("act"), of("article") == "" ? "" : " " comment(of("article"))
    printf "  BIJSTAND_TERM_%s = %d,\n", toupper(name), of("number")
  } else if (form == "def") {
    printf "BIJSTAND_TERM_ROW(%d, %s, %s, %s, %s, %s, %s, %s, %s, ", of("number"), toupper(name), c_text(name), c_text(of("nl")), c_text(of("en")), \
      c_text(of("act") (of("article") == "" ? "" : " " of("article"))), one_of("kind", "last_day|wait", "BIJSTAND_TERM_"), c_text(of("begins_nl")), c_text(of("begins_en"))
    printf "%s, %s, %d, %s, %d, %s, ", parameter_number("length"), of("length") == "" ? "BIJSTAND_UNIT_NONE" : one_of("unit", "days|weeks|months|whole_months|working_days|weekday", "BIJSTAND_UNIT_"), \
      of("back") == "yes", parameter_number("every"), of("extended") == "yes", c_text(of("stopped_by"))
    printf "%s, %s, %s, %s, %s, %s)\n", one_of("actor", "client|college|other_body", "BIJSTAND_ACTOR_"), day_or(of("from"), "BIJSTAND_EVER"), day_or(of("until"), "BIJSTAND_NEVER"), \
      c_text(of("expiry_nl")), c_text(of("expiry_en")), c_text(of("doubt"))
  }
}

# --- words ---------------------------------------------------------------------------------------------------

# A list is a fact or an outcome with codes, "outcome" for the outcomes themselves, or acts and decrees. "no" for
# letter: a letter on right and amount leaves the grounds of this outcome out. A list with a star stands for all
# outcomes with codes whose names fit, the star being any letters: their codes are the same.
function values_like(list,    name, from) {
  from = list; sub(/[*]/, ".*", from)
  for (name in outcome_values) if (name ~ "^" from "$") return outcome_values[name]
  return ""
}

function word_row(    list, word, values) {
  list = of("list"); word = of("word")
  if (list in fact_values) values = fact_values[list]
  else if (list in outcome_values) values = outcome_values[list]
  else if (list ~ /[*]/) values = values_like(list)
  if (list == "outcome" ? !(word in outcome_type) : list !~ /^(statute|decree)$/ && index("|" values "|", "|" word "|") == 0)
    fail("no " list " " word)
  if ((list, word) in known_word) fail(list " " word " is there twice")
  known_word[list, word] = 1
  printf "BIJSTAND_WORD_ROW(%s, %s, %s, %s, %d)\n", c_text(list), c_text(word), c_text(of("nl")), c_text(of("en")), of("letter") != "no"
}

# --- order of the names --------------------------------------------------------------------------------------

# Sorts by insertion: POSIX awk has no other way, and a table is short.
function print_order(    i, j, line, part) {
  for (i = 2; i <= count; i++) {
    line = named[i]
    for (j = i - 1; j >= 1 && named[j] > line; j--) named[j + 1] = named[j]
    named[j + 1] = line
  }
  for (i = 1; i <= count; i++) { split(named[i], part, SUBSEP); printf "  %d, /* %s */\n", part[2], part[1] }
}

# --- reading -------------------------------------------------------------------------------------------------

FNR == 1 {
  this = FILENAME
  sub(/^.*\//, "", this); sub(/\.csv$/, "", this)
  printing = this == table
  split("", head_cells)
  split_line($0, head_cells)
  split("", column)
  for (i in head_cells) column[head_cells[i]] = i
  next_number = 0
  if (printing) { kind_name = table; sub(/s$/, "", kind_name) }
  if (printing && form == "header") {
    printf "/* SPDX-License-Identifier: EUPL-1.2 */\n"
    printf "/* Printed from %s.csv by tables.awk; numbers are append-only and never reused. */\n", table
    guard = "BIJSTAND_" toupper(kind_name) "_NUMBERS_H"
    printf "#ifndef %s\n#define %s\n\n#include <stdint.h>\n\n", guard, guard
    printf "/* A number of one of the enumerators below. */\ntypedef int32_t bijstand_%s;\n\nenum {\n", kind_name
  }
  next
}

{
  if (split_line($0, cells) != length(head_cells)) fail("expected " length(head_cells) " cells")
  if (printing && table != "words") {
    if (of("number") in used_number) fail("number " of("number") " is there twice")
    used_number[of("number")] = 1
    if (of("number") + 0 > highest) highest = of("number") + 0
    named[++count] = of(kind_name) SUBSEP of("number")
  }
  if (this == "facts") fact_row()
  else if (this == "outcomes") outcome_row()
  else if (this == "parameters") parameter_row()
  else if (this == "figures") figure_row()
  else if (this == "profiles") profile_row()
  else if (this == "rules") rule_row()
  else if (this == "terms") term_row()
  else if (printing) word_row()
}

END {
  if (failed) exit 1
  if (table != "words" && count != highest + 1) { print table ".csv: the numbers have gaps" > "/dev/stderr"; exit 1 }
  if (form == "header") {
    printf "  /* how many there are; grows with the table */\n  BIJSTAND_%s_COUNT = %d\n};\n", toupper(kind_name), count
    for (i = 1; i <= n_later; i++) { split(later[i], part, SUBSEP); print_codes(part[1], part[2]) }
    printf "\n#endif\n"
  }
  if (form == "order") print_order()
  if (table == "rules" && form ~ /^(eligibility|month|aside|intake|measures|activation)$/) print_walk()
  if (form == "access" && table == "facts") fact_access()
  if (form == "access" && table == "outcomes") printf "OUTCOME_PLACES(%s)\n", place_next()
}
