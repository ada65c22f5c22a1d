#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program intake: the list of duties and terms that a client gets on a notification, in two languages.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/intake ] || skip_all "examples/intake was not built"

# case_of DATE FACTS: a single person of 24 as a line of JSON.
case_of()
{
  printf '%s' '{"id":"melding","date":"'"$1"'","dossier":{"persons":[{"id":"anna","role":"applicant","facts":{'
  printf '%s' '"birth_date":"2002-02-10","nationality":"dutch","lives_in_netherlands":true,'
  printf '%s' '"marital_status":"unmarried","income_work_net":0,"asset_bank":0,"education_possible":false}}],'
  printf '%s\n' '"facts":{"home_tenure":"rented",'"$2"'}}}'
}

# has LANGUAGE LINE DATE FACTS: the list of the case has this line.
has()
{
  case_of "$3" "$4" | ./examples/intake "$1" | grep -F -x -e "$2"
}

# ends STATUS INPUT ARGUMENT...: the program ends with this status.
ends()
{
  expected=$1 input=$2
  shift 2
  printf '%s\n' "$input" | ./examples/intake "$@"
  status=$?
  echo "status $status"
  [ $status -eq "$expected" ]
}

notified='"notification_date":"2026-07-06"'
asked='"notification_date":"2026-05-04","application_date":"2026-07-06","completion_request_date":"2026-07-20"'
asked="$asked,\"completion_deadline\":\"2026-08-03\""

check "the list begins with the case and its day" has nl "melding 2026-07-06" 2026-07-06 "$notified"
check "the duties are those of a person" has nl "Verplichtingen van anna" 2026-07-06 "$notified"
check "four weeks of searching, as a duty" \
  has nl "  - Zoeken in de eerste vier weken, vanaf 2026-07-06, tot en met 2026-08-02 [Pw 43(4)]" 2026-07-06 "$notified"
check "and as a term" has nl "  - zoektermijn van vier weken, op 2026-08-03, u [WWB/Pw 41(4)]" 2026-07-06 "$notified"
check "with what comes after it" \
  has nl "    daarna: De aanvraag kan worden ingediend en wordt in behandeling genomen." 2026-07-06 "$notified"
check "in English the same" \
  has en "  - search period of four weeks, on 2026-08-03, you [WWB/Pw 41(4)]" 2026-07-06 "$notified"
check "what the client must hand in" \
  has en "  - completion of the application, by 2026-08-03, you [Awb 4:5(1)(c)]" 2026-07-22 "$asked"
check "while the clock of the decision stands still" \
  has en "  - decision on the application, by 2026-09-14, the municipality [Awb 4:13(2)]" 2026-07-22 "$asked"
check "what the municipality has let pass" \
  has nl "  - beslissing op de aanvraag, uiterlijk 2026-09-14 (verstreken), de gemeente [Awb 4:13(2)]" \
  2026-09-20 "$asked"
check "nothing on standard input is no error" ends 0 "" nl
check "what is no case is refused" ends 1 "{" nl
check "another language is told what to write" ends 2 "" fr
finish
