#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The model of the trajectory in Spin, printed from its tables: the claim and the contact are searched whole with one
# more region at a time, whatever is reported and in whatever order, and no invariant breaks. Run by hand, or by
# .ci/run; it needs spin and a C compiler, and prints how many states there are.
#
#   verify.sh [SECONDS]     at most so many for each run, 240 when not said

srcdir=${srcdir:-$(dirname "$0")/../..}
limit=${1:-240}
tables=$srcdir/libbijstand/trajectory
command -v spin > /dev/null || { echo "SKIP: spin is not installed"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
LC_ALL=C awk -v frame="$srcdir/tests/model/trajectory.pml" -f "$srcdir/tests/model/model.awk" "$tables/regions.csv" \
  "$tables/states.csv" "$tables/events.csv" "$tables/reasons.csv" "$tables/transitions.csv" "$tables/wirings.csv" \
  > "$scratch/model.pml" || exit 1
cd "$scratch" || exit 1
failed=0

# searched RUN GATE: one run; gate 0 is none, 1 the youth desk, 2 the centre.
searched()
{
  spin "-DGATE=$2" "-D$1_RUN" -a model.pml && ${CC:-gcc} -O2 -w -DSAFETY -DNOREDUCE -DMEMLIM=2000 -o pan pan.c || return 1
  timeout "$limit" ./pan -m20000000 > log 2>&1
  if [ $? -eq 124 ]; then
    echo "$1, gate $2: not searched whole in $limit s"
    ! grep -q "errors: [1-9]" log
    return
  fi
  echo "$1, gate $2: $(grep 'states, stored' log | tr -s ' '), $(grep -o 'errors: [0-9]*' log)"
  grep -q 'errors: 0' log
}

searched ACTIVATION 0 || failed=1
searched PROTECTION 0 || failed=1
searched GATE 1 || failed=1
searched GATE 2 || failed=1
exit "$failed"
