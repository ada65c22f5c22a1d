#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The program norms: the norm table of a day, with articles.

srcdir=${srcdir:-$(dirname "$0")/../..}
. "$srcdir/tests/tap.sh"
[ -x examples/norms ] || skip_all "examples/norms was not built"

# has DATE LINE: the table of a day has this line.
has()
{
  ./examples/norms "$1" | grep -x "$2"
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

json()
{
  ./examples/norms 2026-07-01 --json | grep '^{"date":"2026-07-01","norms":\[{.*}\]}$' |
    grep -F '{"norm":"norm_couple_adult","article":"Pw 21(b)","cents":202779}'
}

check "the norm of a single person stands with article 21" has 2026-07-01 'Pw 21(a)  *1419.46  .*(norm_single_adult)'
check "on another day it is another" has 2026-01-01 'Pw 21(a)  *1401.50  .*(norm_single_adult)'
check "in 2014 the act is the WWB" has 2014-07-01 'WWB 21(c)  *1359.49  .*(norm_couple_adult)'
check "the cost-sharer norm of two is half the norm of a couple" \
  has 2026-07-01 'Pw 22a(1)  *1013.90  .*(norm_sharing_2)'
check "with --json the table is one line" json
check "a day without norms ends with status 1" ends 1 ./examples/norms 2150-01-01
check "without a day it is told what to write" ends 2 ./examples/norms
check "and with a day that does not exist" ends 2 ./examples/norms 2026-02-30
finish
