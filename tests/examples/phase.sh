#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program phase: phase, plan and offers of a person, by the practice of a municipality on a date.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/phase ] || skip_all "examples/phase was not built"
dossier=$srcdir/examples/debts.json

# has LINE OPTION...: what is printed has this line.
has()
{
  line=$1
  shift
  ./examples/phase "$@" "$dossier" | grep -F -x -e "$line"
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

check "thirty months without work and severe debts are phase 4" \
  has "  Fase (applicant): fase 4" --profile oost-gelre-2008 --date 2008-10-01
check "debts come first: a care plan" has "  Advised plan (applicant): care plan" --lang en --date 2026-07-01
check "each criterion says whether it is documented or proposed" \
  has "    Uitgangspunt: 3 maanden. [voorstel]" --date 2026-07-01
check "help with debts is a route in 2008" has "  1. schuldhulpverlening (kan)" --date 2008-10-01
check "and a task of the municipality in 2026" has "  1. schuldhulpverlening (moet)" --date 2026-07-01
check "the intensity is that of the municipality" \
  has "  Intensiteit van de begeleiding (applicant): intensieve begeleiding" --profile oost-gelre-2008 --date 2008-10-01
check "it is told that this is advice" \
  has "This is advice: the client manager decides, and the right to assistance does not change by it." \
  --lang en --date 2026-07-01
# asked_once TEXT FILE: a question stands there one time.
asked_once()
{
  [ "$(./examples/phase "$2" | grep -c -F "$1")" -eq 1 ]
}
check "what is not known is asked once" asked_once "Wat is het niveau Nederlands?" "$srcdir/examples/dossiers/single.json"
check "in 2003 people were placed in phases" has "  Indelingsinstrument: fase" --date 2003-06-02
check "a deviation of the client manager needs a reason" \
  has "  Afwijking zonder reden (applicant): nee" --date 2026-07-01
check "without a date there is no answer" ends 1 ./examples/phase "$dossier"
check "a profile that is not there is refused" ends 1 ./examples/phase --profile nowhere --date 2026-07-01 "$dossier"
check "another language is told what to write" ends 2 ./examples/phase --lang fr "$dossier"
finish
