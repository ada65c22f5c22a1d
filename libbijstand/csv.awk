# SPDX-License-Identifier: EUPL-1.2
#
# What every program over the tables begins with: a line of CSV as cells, and words as C has them. Read before the
# program that uses it:
#
#   awk -f csv.awk -f PROGRAM.awk ...
#
# A program asks for `failed` at its END, since awk goes there after exit too, and sets `ended`, since what fails from then
# on is of no line.

function fail(text) {
  printf "%s%s\n", ended ? "" : FILENAME ":" FNR ": ", text > "/dev/stderr"
  failed = 1
  exit 1
}

# Splits one CSV line (RFC 4180, no line breaks inside a cell) into cell[1..n].
function split_line(line, cell,    n, i, c, quoted, text) {
  n = 1; text = ""; quoted = 0
  for (i = 1; i <= length(line); i++) {
    c = substr(line, i, 1)
    if (quoted && c == "\"" && substr(line, i + 1, 1) == "\"") { text = text c; i++ }
    else if (c == "\"") quoted = !quoted
    else if (c == "," && !quoted) { cell[n++] = text; text = "" }
    else text = text c
  }
  if (quoted) fail("a quoted cell that does not end")
  cell[n] = text
  return n
}

function c_text(text) {
  gsub(/\\/, "\\\\", text)
  gsub(/"/, "\\\"", text)
  return "\"" text "\""
}

# The place of a word in a list divided by '|', from 0; -1 when it is not there.
function place_of(word, list,    n, part, i) {
  n = split(list, part, "|")
  for (i = 1; i <= n; i++) if (part[i] == word) return i - 1
  return -1
}
