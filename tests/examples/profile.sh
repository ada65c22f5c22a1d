#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program profile: which profiles there are, what one has, and what of it goes beside the law of a day.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/profile ] || skip_all "examples/profile was not built"

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

for name in emmen-2003 emmen-2015 isd-brabantse-wal oost-gelre-2008 bos-en-lommer-2000 divosa-2000 neutraal-2026; do
  check "$name is one of the profiles" prints "$name" ./examples/profile
  check "$name has values on its first day" prints " = " ./examples/profile $name
done
check "a value has its mark and where it was read" \
  prints "gate_track_days = 42 (gedocumenteerd; S1-14: six weeks)" ./examples/profile emmen-2003
check "and in English" \
  prints "gate_kind = tdc (documented; S2-10" ./examples/profile --lang en emmen-2015 2017-03-01
check "six weeks without payment go beside the WWB" \
  prints "naast WWB 44(1): ten hoogste 0" ./examples/profile check emmen-2003 2004-03-01
check "of the Abw it is told that its text was not read" \
  prints "beside Abw: at most 0 (the text of the act was not read)" \
    ./examples/profile --lang en check emmen-2003 2003-09-02
check "work in house went beside the WWB for two years" \
  prints "naast WWB 7(4)" ./examples/profile check bos-en-lommer-2000 2005-12-31
check "and then no more" prints "niets naast de wet" ./examples/profile check bos-en-lommer-2000 2006-01-01
check "where the law is not known, that is what is told" \
  prints "de wet van die dag is niet bekend" ./examples/profile check bos-en-lommer-2000 2000-03-01
check "a name that no profile has ends with status 1" ends 1 ./examples/profile emmen
check "and names the nearest" prints "did you mean emmen-2015?" ./examples/profile emmen-2014
check "a day that does not exist ends with status 2" ends 2 ./examples/profile emmen-2003 2003-02-30
check "and so does a check without a day" ends 2 ./examples/profile check emmen-2003
finish
