#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program letter: a decision as a letter in two languages, and what would change it.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/letter ] || skip_all "examples/letter was not built"

# has LANGUAGE LINE: the letter has this line.
has()
{
  ./examples/letter "$1" | grep -F -x -e "$2"
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

check "of 900 euro of earnings a quarter is left alone" has nl "Inkomen dat meetelt: € 675,00"
check "and the rest is taken from the norm" has nl "Bijstand over juni 2026: € 726,50"
check "in English the same amount is written as English readers write it" \
  has en "Assistance for June 2026: €726.50"
check "up to the ceiling a euro of earnings costs three quarters" has en "€0.00 -> €1,401.50  (-3/4)"
check "and beyond it a whole euro" has en "€1,140.00 -> €546.50  (-1/1)"
check "the right would end with one cent above the asset limit" has nl "banktegoeden en spaargeld: € 1.250,00 -> € 8.000,01"
check "another language is told what to write" ends 2 ./examples/letter fr
finish
