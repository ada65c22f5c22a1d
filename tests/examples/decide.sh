#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program decide: each sample dossier tells its story, and a bad case among good ones is the only one refused.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/decide ] || skip_all "examples/decide was not built"

samples=$srcdir/examples/dossiers

# says FILE TEXT...: every text stands in the decision of a sample as JSON.
says()
{
  decision=$(./examples/decide --json "$samples/$1.json") || return 1
  shift
  for text; do
    case $decision in
      *"$text"*) ;;
      *) echo "no $text in $decision"; return 1 ;;
    esac
  done
}

# ends STATUS COMMAND...: the command ends with this status.
ends()
{
  expected=$1
  shift
  "$@"
  status=$?
  echo "status $status"
  [ $status -eq "$expected" ]
}

# prints TEXT COMMAND...: the command prints this, on either output.
prints()
{
  text=$1
  shift
  printed_text=$("$@" 2>&1)
  printf '%s\n' "$printed_text"
  case $printed_text in *"$text"*) ;; *) return 1 ;; esac
}

check "a single man who lost his job has the norm of Pw 21(a) from the day he reported" \
  says single '"right":"yes"' '"norm_cents":141946' '"from":"2026-07-06"' '"article":"Pw 21(a)"'
check "a son who turns 27 shares costs from that day: the month has two norms" \
  says couple '"household":"couple"' '"until":"2026-04-22","norm_cents":200213' '"from":"2026-04-23"' \
    '"norm_cents":173518'
check "a lodger at a commercial price shares no costs" \
  says lodger '"household":"single_parent"' '"cost_sharers":1' '"norm_cents":141946'
check "a woman of 23 has the norm of Pw 21(a)" \
  says search-period '"norm_cents":140150' '"article":"Pw 21(a)"'
check "an income between two bounds gives an amount between two bounds, and is asked for" \
  says half-known-income '"right":"yes"' '"amount_cents":null' '"amount_cents":[' \
    '"missing":["applicant.income_work_net"]'
check "savings above the limit: no right" \
  says savings '"right":"no"' '"asset_limit_cents":800000' '"amount_cents":0'
check "from state pension age the Sociale verzekeringsbank decides" \
  says state-pension '"authority":"svb"' '"article":"Pw 22(b)"'
check "whether two people care for each other is asked when it matters" \
  says housemate '"norm_cents":null' '"norm_cents":[101390,202779]' '"missing":["partner.mutual_care"]'
check "all samples together end with status 0" \
  ends 0 ./examples/decide "$samples"/*.json

check "a decision for people names right, norm and articles in Dutch" \
  prints "Recht op algemene bijstand: ja" ./examples/decide "$samples/single.json"
check "and in English" \
  prints "Right to general assistance: yes" ./examples/decide --lang en "$samples/single.json"
check "a profile lies under every case" \
  ends 0 ./examples/decide --profile emmen-2015 --replay "$samples/single.json"
check "a profile that does not exist ends with status 2" \
  ends 2 ./examples/decide --profile emmen-2014 "$samples/single.json"
check "and the nearest is named" \
  prints "did you mean emmen-2015?" ./examples/decide --profile emmen-2014 "$samples/single.json"
check "what is still needed is asked in Dutch" \
  prints "partner: Deelt u" ./examples/decide "$samples/housemate.json"


# one_line_of TEXT FILE: the text starts one line of the readable decision, no more.
one_line_of()
{
  [ "$(./examples/decide "$samples/$2.json" | grep -c "^  $1")" -eq 1 ]
}
# short FILE: what is open is not told rule by rule.
short()
{
  ! ./examples/decide "$samples/$1.json" | grep "Nog niet bekend:"
}
check "obligations have one line" one_line_of "Verplichtingen: 14 gelden" single
check "measures have one line" one_line_of "Maatregelen, boete en terugvordering: geen aanleiding" single
check "advice has one line for each adult" one_line_of "Advies trajectplan (partner): " housemate
check "the articles that hang on what is asked stand together" one_line_of "Hangt daarvan nog af: Pw 3(3), " housemate
check "a rule that is open is not told in full" short housemate
check "nothing is left open where right and amount are known" short single

# Lines on standard input, of which the second is cut off and the third has an error in its content.
good='{"persons":[{"id":"a","role":"applicant","facts":{"birth_date":"1990-01-01"}}]}'
lines()
{
  printf '%s\n' \
    "{\"id\":\"one\",\"date\":\"2026-07-01\",\"dossier\":$good}" \
    "{\"id\":\"two\",\"date\":\"2026-07-01\"" \
    "{\"id\":\"three\",\"date\":\"2026-02-30\",\"dossier\":$good}" \
    "" \
    "{\"id\":\"four\",\"date\":\"2026-07-01\",\"decision_date\":\"2026-07-02\",\"title\":\"\",\"dossier\":$good}"
}
decide_lines()
{
  lines | ./examples/decide --json "$@"
}
count_lines()
{
  [ "$(decide_lines | wc -l)" -eq 4 ]
}
# error_of ID: the refusal of a line.
error_of()
{
  decide_lines | grep "^{\"id\":$1,\"error\":"
}
check "each line gives a line" count_lines
check "a bad line ends the run with status 1" ends 1 decide_lines
check "the lines around a bad one are decided" prints '{"id":"four","act":"pw"' decide_lines
check "a line that is no JSON has its line and column" \
  prints '"standard input:2:32: the text ends before the object does; expected '"'}'" error_of null
check "a line with an error keeps its id and has its place" \
  prints '"standard input:3: date: 2026-02-30 does not exist; February 2026 has 28 days"' error_of '"three"'

dossier_of_a_day()
{
  echo "$good" | ./examples/decide --json "$@"
}
check "a dossier without a day is refused" ends 1 dossier_of_a_day
check "and is decided for the day that --date names" ends 0 dossier_of_a_day --date 2026-07-01
check "a day before 1996 is refused" \
  prints '"error":"standard input: ' dossier_of_a_day --date 1995-12-31
check "a file that is not there is refused, and the others are decided" \
  prints "Recht op algemene bijstand: ja" ./examples/decide no-such-file "$samples/single.json"
check "with status 1" ends 1 ./examples/decide no-such-file "$samples/single.json"
check "an option that is not there is refused with status 2" ends 2 ./examples/decide --yaml
check "so is a day that does not exist" ends 2 ./examples/decide --date 2026-02-30
finish
