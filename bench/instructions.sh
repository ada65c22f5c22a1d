#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The instructions of one decision, counted by callgrind, beside those of bench/instructions.txt: more than a twentieth
# above what stands there fails, fewer never do. A count hangs on the compiler and its options: that of Debian 12 and
# -O2, as ./quickstart build makes the library.
#
#   instructions.sh PROGRAM          compares
#   instructions.sh PROGRAM list     prints what bench/instructions.txt should say now

srcdir=${srcdir:-$(dirname "$0")/..}
program=$1
command -v valgrind >/dev/null || { echo "valgrind is not installed"; exit 77; }
counted=$(mktemp)
trap 'rm -f "$counted"' EXIT

# count NAME: the instructions of doing it once.
count()
{
  valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=measured \
    "$program" "$1" 2>&1 | awk '/Collected *:/ { all = $NF } /^[0-9]+$/ { times = $0 }
      END { if (all == "" || all == 0 || times == "") exit 1; printf "%.0f\n", all / times }'
}

for name in $("$program"); do
  count=$(count "$name") || { echo "$name could not be counted"; exit 1; }
  echo "$name $count"
done >"$counted" || exit 1

if [ "$2" = list ]; then
  cat "$counted"
  exit
fi
awk 'NR == FNR { recorded[$1] = $2; next }
  {
    verdict = ""
    if (!($1 in recorded))
      verdict = "which is not recorded"
    else if ($2 > recorded[$1] * 1.05)
      verdict = "more than a twentieth above the record"
    bad = bad || verdict != ""
    printf "%-24s %9d instructions, recorded %9d%s\n", $1, $2, recorded[$1], verdict == "" ? "" : ": " verdict
    delete recorded[$1]
  }
  END {
    for (name in recorded) {
      print name " is recorded, and was not counted"
      bad = 1
    }
    exit bad
  }' "$srcdir/bench/instructions.txt" "$counted"
