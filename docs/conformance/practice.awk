# SPDX-License-Identifier: EUPL-1.2
#
# Prints docs/practice-conformance.md: for each item of the five reports of practice what the library does with it.
# Says no where the list and the tables do not fit: an item that is missing or there twice, a name that no table has,
# an annotation without a reason, a later room that does not exist.
#
#   awk -f csv.awk -f practice.awk parameters.csv outcomes.csv ... practice.csv

function of(name) { return cell[column[name]] }

function wrong(text) {
  print text > "/dev/stderr"
  failed = 1
}

BEGIN {
  title["S1"] = "Emmen 2003 (Stage Sociale Dienst Emmen)"; items["S1"] = 26
  title["S2"] = "Emmen 2015-2017 (Emmen zet bijstandsplan door)"; items["S2"] = 23
  title["S3"] = "Bergen op Zoom, ISD Brabantse Wal (Klijnsma in gesprek met ambtenaren)"; items["S3"] = 20
  title["S4"] = "Oost Gelre 2008 (Record aantal mensen met uitkering aan het werk)"; items["S4"] = 14
  title["S5"] = "Welfare work 2000 (Welzijnswerk wordt de gewilde bruid)"; items["S5"] = 42
  kinds["Sy"] = "system"; kinds["Ac"] = "actor"; kinds["Ru"] = "rule"; kinds["De"] = "term"; kinds["Fi"] = "figure"
  kinds["St"] = "state"; kinds["Ev"] = "event"; kinds["In"] = "instrument"; kinds["Op"] = "opinion"
}

FNR == 1 {
  kind = FILENAME == "-" ? "practice" : FILENAME
  sub(/.*\//, "", kind)
  sub(/s?\.csv$/, "", kind)
  split("", column)
  n = split_line($0, cell)
  for (i = 1; i <= n; i++) column[cell[i]] = i
  next
}

{ split_line($0, cell) }

kind != "practice" { known[kind ":" of(kind)] = 1 }

kind == "practice" {
  item[++rows] = of("item"); of_kind[rows] = of("kind"); subject[rows] = of("subject")
  treatment[rows] = of("treatment"); where[rows] = of("where"); note[rows] = of("note")
  if (of("item") in seen) wrong("twice in the list: " of("item"))
  seen[of("item")] = 1
}

function kind_text(codes,    n, i, part, text) {
  n = split(codes, part, "/")
  for (i = 1; i <= n; i++) {
    if (!(part[i] in kinds)) wrong("no kind " part[i])
    text = text (i > 1 ? ", " : "") kinds[part[i]]
  }
  return text
}

# The names of an item, kind by kind: parameters `a`, `b`; term `c`.
function names_text(r,    n, i, name, colon, of_table, last, text) {
  n = split(where[r], name, " ")
  for (i = 1; i <= n; i++) {
    if (!(name[i] in known)) wrong(item[r] ": no " name[i])
    colon = index(name[i], ":")
    of_table = substr(name[i], 1, colon - 1)
    text = text (of_table == last ? ", " : (i > 1 ? "; " : "") of_table " ") "`" substr(name[i], colon + 1) "`"
    last = of_table
  }
  return text
}

function treated(r) {
  if (treatment[r] == "works") {
    if (where[r] == "") wrong(item[r] ": works, and not said where")
    return "works: " names_text(r) (note[r] == "" ? "" : ". " note[r])
  }
  if (note[r] == "") wrong(item[r] ": not said why")
  if (treatment[r] == "annotation") return "annotation only: " note[r]
  if (treatment[r] != "later") wrong(item[r] ": " treatment[r] " is no treatment")
  if (where[r] !~ /^(activation|statistics|trajectory)$/) wrong(item[r] ": no room " where[r])
  return "later, " where[r] ": " note[r]
}

END {
  for (source in items)
    for (i = 1; i <= items[source]; i++)
      if (!(sprintf("%s-%02d", source, i) in seen)) wrong("the list leaves out " sprintf("%s-%02d", source, i))
  for (r = 1; r <= rows; r++) {
    text[r] = treated(r)
    count[treatment[r]]++
  }
  print "# What the library does with the practice"
  print ""
  print "Five reports tell how municipalities worked between 2000 and 2017. Each item of them, with what of it works and"
  print "where, what is kept as an annotation only and why, and what is for a later room. Printed from"
  print "`docs/conformance/practice.csv` by `docs/conformance/practice.awk`; the values of each municipality, with source and"
  print "mark, are the profiles in `libbijstand/law/profiles`."
  print ""
  printf "%d items: %d work, %d are annotations, %d are for later.\n", rows, count["works"], count["annotation"], count["later"]
  for (r = 1; r <= rows; r++) {
    source = substr(item[r], 1, 2)
    if (!(source in items)) wrong("no report " source)
    if (source != before) printf "\n## %s\n\n| item | kind | subject | what the library does |\n|---|---|---|---|\n", title[source]
    before = source
    printf "| %s | %s | %s | %s |\n", item[r], kind_text(of_kind[r]), subject[r], text[r]
  }
  exit failed
}
