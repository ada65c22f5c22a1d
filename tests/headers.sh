#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# Each public header compiles alone, without a warning, as the oldest C and C++ that callers may use.

srcdir=${srcdir:-$(dirname "$0")/..}
. "$srcdir/tests/tap.sh"

: "${CC:=cc}"

# compile COMPILER LANGUAGE STANDARD HEADER
compile()
{
  printf '#include <bijstand/%s>\nextern int not_empty;\n' "$4" |
    $1 -x "$2" "-std=$3" -pedantic -Wall -Wextra -Werror -Iinclude -I"$srcdir/include" -fsyntax-only -
}

for header in "$srcdir"/include/bijstand/*.h include/bijstand/*.h; do
  header=$(basename "$header")
  case " $seen " in *" $header "*) continue ;; esac
  seen="$seen $header"
  check "bijstand/$header alone is C99" compile "$CC" c c99 "$header"
  [ -z "$CXX" ] || check "bijstand/$header alone is C++11" compile "$CXX" c++ c++11 "$header"
done
finish
