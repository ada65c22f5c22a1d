#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The symbols that the built libraries export are those of tests/exports.txt: a forgotten one and one that
# leaked both fail. After a change that is meant, run in the build folder
#
#   ../tests/exports.sh list > ../tests/exports.txt
#
# A line is the library's name and the symbol.

: "${NM:=nm}"
srcdir=${srcdir:-$(dirname "$0")/..}
libraries="libbijstand/.libs/libbijstand.so bindings/json/.libs/libbijstand-json.so"

# Prints what the libraries that were built export, without the name of the version node.
list()
{
  for library in $libraries; do
    [ ! -e "$library" ] ||
      $NM -D --defined-only "$library" | awk -v name="$(basename "$library" .so)" \
        '$2 != "A" { sub(/@.*/, "", $3); print name, $3 }'
  done | LC_ALL=C sort
}

if [ "$1" = list ]; then
  list
  exit
fi

. "$srcdir/tests/tap.sh"

# Compares the list of one library with what it exports.
same_exports()
{
  grep "^$1 " "$srcdir/tests/exports.txt" > "exports-$1.expected"
  list | grep "^$1 " | diff "exports-$1.expected" -
  status=$?
  rm -f "exports-$1.expected"
  return $status
}

for library in $libraries; do
  name=$(basename "$library" .so)
  [ ! -e "$library" ] || check "$name exports what tests/exports.txt says" same_exports "$name"
done
[ "$checks" -gt 0 ] || skip_all "no shared library was built"
finish
