#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The model of the trajectory in Spin, printed from its tables. What is proved is in the model, trajectory.pml: of every
# order of all events that can be reported, with every answer to what they need, and all that follows by the wirings,
# no step and no state breaks I-01, I-04, I-05, I-08, I-10, I-11, I-13, I-16, I-17, I-20, I-22, I-23, I-26 or I-28. It is
# searched to the end, however long the orders are; days are not in the model, nor a second person.
#
# Then the tables are broken, one row at a time, and each break must be found: a search that cannot fail shows nothing.
#
#   verify.sh            the claim and the contact with one more region at a time; half a minute
#   verify.sh whole      all five regions at once; many minutes and some gigabytes
#
# It needs spin and a C compiler, and prints how many states there are and how long the longest path was.

srcdir=${srcdir:-$(dirname "$0")/../..}
srcdir=$(cd "$srcdir" && pwd)
tables=$srcdir/libbijstand/trajectory
command -v spin > /dev/null || { echo "SKIP: spin is not installed"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

# printed FOLDER: the model of the tables in a folder.
printed()
{
  LC_ALL=C awk -v frame="$srcdir/tests/model/trajectory.pml" -f "$srcdir/libbijstand/csv.awk" -f "$srcdir/tests/model/model.awk" \
    "$1/regions.csv" "$1/states.csv" "$1/events.csv" "$1/reasons.csv" "$1/transitions.csv" "$1/wirings.csv" > model.pml
}

# searched DEPTH OPTIMIZE OPTION...: the search of that model, with room for paths of so many steps. An optimizer takes
# longer over what spin writes than it gains in half a minute.
searched()
{
  depth=$1
  optimize=$2
  shift 2
  spin "$@" -a model.pml > spin.log 2>&1 && ${CC:-gcc} "$optimize" -w -DSAFETY -DNOREDUCE -DMEMLIM=12000 -o pan pan.c ||
    { cat spin.log; return 1; }
  ./pan "-m$depth" > log 2>&1
}

# Searched to the end, and nothing is broken.
holds()
{
  grep -q 'errors: 0' log && ! grep -q 'Search not completed\|max search depth too small' log
}

# caught NAME FILE SED-COMMAND: with the tables so broken the search finds an error.
caught()
{
  rm -rf broken && mkdir broken && cp "$tables"/*.csv broken && sed "$3" "$tables/$2" > "broken/$2"
  if cmp -s "$tables/$2" "broken/$2"; then
    echo "$1: nothing was broken"
    failed=1
  elif printed broken && searched 3000000 -O0 && grep -q 'assertion violated' log; then
    echo "$1: found"
  else
    echo "$1: not found"
    failed=1
  fi
}

failed=0
printed "$tables" || exit 1
if [ "$1" = whole ]; then
  searched 60000000 -O2 -DWHOLE
else
  searched 3000000 -O0
fi
sed -n 's/^ *\([0-9.e+]* states\), stored.*/\1/p; s/^ *\([0-9.e+]* transitions\) .*/\1/p
        s/.*depth reached \([0-9]*\), \(errors: [0-9]*\).*/longest path \1 steps, \2/p' log
holds || { grep -E 'assertion|not completed|too small|error' log; failed=1; }
if [ "$1" != whole ]; then
  caught "an ending of who is off the radar without the chain (I-08)" transitions.csv \
    '/,claim,running,ending_decision,/s/not_closed_silently|*//'
  caught "an application within the search period (I-04)" transitions.csv \
    's/,claim,search_period,application_received,reject,.*/,claim,search_period,application_received,move,application,,,,join_application,,/'
  caught "a restored claim that leaves the file closed (I-23)" wirings.csv '/,restored_claim_reopens,/s/,k14,/,,/'
  caught "a missed gate day that ends the track (I-13)" wirings.csv '/,gate_missed,/s/,k2,/,a6,/'
  caught "an ending through work without aftercare (I-20)" wirings.csv '/,ended_by_work,/s/,b9,/,b15,/'
fi
exit "$failed"
