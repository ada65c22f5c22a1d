#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The extension of SQLite, loaded by the program sqlite3: it answers as the program decide does and refuses as that
# does, and a refusal leaves the connection as it was.

srcdir=$(cd "${srcdir:-$(dirname "$0")/../..}" && pwd)
. "$srcdir/tests/tap.sh"
module=$PWD/bindings/sqlite/.libs/bijstand
[ -n "$HAVE_SQLITE" ] || skip_all "the extension of SQLite was not built"
command -v sqlite3 >/dev/null || skip_all "sqlite3 is not installed"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Asks what standard input says of an empty database that knows the extension.
sql()
{
  sanitized sqlite3 -batch -init /dev/null -cmd ".load $module" :memory: 2>&1
}

answers()
{
  got=$(echo "$2;" | sql)
  printf '%s\n' "$got"
  [ "$got" = "$1" ]
}

refuses()
{
  got=$(echo "$2;" | sql)
  printf 'expected: %s\n%s\n' "$1" "$got"
  case $1:$got in
    :*) return 1 ;;
    *rror*"$1"*) ;;
    *) return 1 ;;
  esac
}

list=
. "$srcdir/tests/sql/questions.sh"

# Every line of the cases is a row, and one statement decides them all; of CASES_EACH lines one, for what is slow.
cat "$srcdir"/tests/cases/own/*.jsonl | grep -v '"profile"' |
  awk -v each="${CASES_EACH:-1}" 'NR % each == 0' >"$scratch/lines"
rows="CREATE TABLE row AS SELECT key, atom AS text
  FROM json_each('[\"' || replace(replace(replace(rtrim(CAST(readfile('$scratch/lines') AS TEXT), char(10)),
    '\\', '\\\\'), '\"', '\\\"'), char(10), '\",\"') || '\"]');"

decides_alike()
{
  ./examples/decide --json --date 2026-07-01 <"$scratch/lines" | grep -v '"errors":' >"$scratch/expected"
  echo "$rows SELECT bijstand_decide(text, '2026-07-01') FROM row ORDER BY key;" | sql >"$scratch/got"
  [ "$(wc -l <"$scratch/expected")" -gt $((1000 / ${CASES_EACH:-1})) ] && cmp "$scratch/expected" "$scratch/got"
}

# The policy of a case says the same as one that is given beside it.
takes_policies_alike()
{
  answers 0 "$rows SELECT count(*) FROM row WHERE json_extract(text, '\$.policy') IS NOT NULL AND
    bijstand_decide(text, '2026-07-01') <> bijstand_decide(json_remove(text, '\$.policy'),
      json_extract(text, '\$.date'), json_extract(text, '\$.policy'))"
}

check "the cases are decided as decide does, in one statement" decides_alike
check "a policy beside a case is one within it" takes_policies_alike
ask_everything
goes_on()
{
  got=$(printf '%s;\n' "SELECT $(of right "$cut_off")" "SELECT $(of right "$(sample single)")" | sql | tail -n 1)
  [ "$got" = yes ]
}

check "after a refusal the connection decides on" goes_on
finish
