#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# Every fuzz target reads its whole corpus, and each file that ever broke it, without breaking.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"

for target in $FUZZ_TARGETS; do
  name=${target##*/fuzz_}
  check "$name reads its corpus" "./$target" "$srcdir/tests/fuzz/corpus/$name"/*
done
[ "$checks" -gt 0 ] || skip_all "no fuzz target was built"
finish
