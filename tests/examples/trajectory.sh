#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The programs trajectory, which tells a log of events, and diagram, which prints the statechart.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/trajectory ] || skip_all "examples/trajectory was not built"
stories=$srcdir/tests/cases/trajectory
scratch=trajectory-example.$$
trap 'rm -f "$scratch"' EXIT

# tells LINE OPTION...: the story has this line.
tells()
{
  line=$1
  shift
  ./examples/trajectory "$@" | grep -F "$line"
}

found="--profile isd-brabantse-wal --born 1975-02-01 $stories/06-lost-and-found.csv"

# A bad line in the middle is reported by its number on the other stream, and the rest is told.
bad_line()
{
  printf 'date,event\n2016-01-04,notification\n2016-01-05,no_such_event\n2016-01-06,application_received\n' > "$scratch"
  ./examples/trajectory --en "$scratch" > "$scratch.out" 2> "$scratch.err"
  status=$?
  cat "$scratch.out" "$scratch.err"
  grep -q ':3: there is no event' "$scratch.err" && grep -q '2016-01-06  application received' "$scratch.out" && [ "$status" -eq 1 ]
  result=$?
  rm -f "$scratch.out" "$scratch.err"
  return $result
}

# The same log as JSON Lines: the same lines are no events, and the same story is told.
bad_line_of_json()
{
  cat > "$scratch" << 'LINES'
{"date": "2016-01-04", "event": "notification"}

{"date": "2016-01-05", "event": "no_such_event"}
{"date": "2016-01-06", "event": "application_received", "data": {"identity": true, "consent": null}, "by": ["desk", 3]}
{"date": "2016-01-07", "event": "granted", "data": {"right": 7}}
{"date": "2016-01-07", "event": "granted",
{"date": "2016-01-08", "event": "granted", "data": {"right": true, "published": "yes", "norm": 1012.30}}
{"date": "2016-03-01"}
LINES
  ./examples/trajectory "$@" "$scratch" > "$scratch.out" 2> "$scratch.err"
  status=$?
  cat "$scratch.out" "$scratch.err"
  cut -d: -f2 "$scratch.err" | tr '\n' ' ' | grep -x '3 5 6 ' && grep -q ":3: there is no event 'no_such_event'" "$scratch.err" &&
    grep -q '(A6)' "$scratch.out" && grep -q '2016-02-06' "$scratch.out" && [ "$status" -eq 1 ]
  result=$?
  rm -f "$scratch.out" "$scratch.err"
  return $result
}

# A story as JSON Lines is told word for word as from its table.
same_story()
{
  awk -F, 'NR > 1 && $2 != "" { printf "{\"date\":\"%s\",\"event\":\"%s\"", $1, $2
    if ($5 != "") { n = split($5, part, ";"); printf ",\"data\":{"
      for (i = 1; i <= n; i++) { split(part[i], of, "="); printf "%s\"%s\":\"%s\"", (i > 1 ? "," : ""), of[1], of[2] }; printf "}" }
    print "}" }' "$stories/07-never-found.csv" > "$scratch"
  awk -F, 'NR == 1 || $2 != ""' "$stories/07-never-found.csv" > "$scratch.csv"
  ./examples/trajectory --born 1975-02-01 "$scratch" > "$scratch.out" && ./examples/trajectory --born 1975-02-01 "$scratch.csv" |
    diff - "$scratch.out" && grep '(A13)' "$scratch.out"
  result=$?
  rm -f "$scratch.out" "$scratch.csv"
  return $result
}

# As many pictures as regions, each with all its states.
pictures()
{
  ./examples/diagram dot claim | grep -c '^  A[0-9]* \[' | grep -x 14 &&
    ./examples/diagram dot gate en | grep -F 'P4 [label="P4 traject\ntrack runs"]'
}

scxml()
{
  [ "$(./examples/diagram scxml | grep -c '<state id="[APKBR][0-9]*">')" -eq 48 ]
}

# shellcheck disable=SC2086
check "a story is told in Dutch" tells 'stilte: van de radar (K4)' $found
# shellcheck disable=SC2086
check "and in English, with what came about by itself" tells '  -> contact lost: paused (B10)' --en $found
check "a refusal has its reason, its article and the first possible day" \
  tells 'too early: the search period of four weeks runs (Pw 41(4)); possible from 2016-02-29' \
  --en --born 1995-05-01 "$stories/21-too-early.csv"
check "what is due stands at the end" tells 'settle' --en "$stories/20-stops-while-away.csv"
check "a bad line is reported by its number and the rest goes on" bad_line
refuse "without a log it is told what to write" ./examples/trajectory
check "JSON Lines are told just as well, in English" bad_line_of_json --en
check "and in Dutch" bad_line_of_json
check "a story as JSON Lines is the story of the table" same_story
check "the statechart is printed as pictures" pictures
check "and as SCXML" scxml
refuse "a region that is none is refused" ./examples/diagram dot nowhere
finish
