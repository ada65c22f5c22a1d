#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# docs/practice-conformance.md is what its list and the tables print, and the list fits the tables: each item of the
# reports once, each that works with names that exist.

srcdir=${srcdir:-$(dirname "$0")/../..}
: "${AWK:=awk}"

. "$srcdir/tests/tap.sh"

list=$srcdir/docs/conformance/practice.csv

print_page()
{
  (cd "$srcdir/libbijstand" && LC_ALL=C $AWK -f csv.awk -f ../docs/conformance/practice.awk law/parameters.csv \
    law/profiles.csv dossier/facts.csv rules/outcomes.csv rules/rules.csv statistics/figures.csv terms/terms.csv \
    trajectory/events.csv trajectory/states.csv trajectory/tasks.csv trajectory/timers.csv trajectory/wirings.csv \
    -) < "$1"
}

list_fits_tables()
{
  print_page "$list" > practice.printed
}

page_is_up_to_date()
{
  diff "$srcdir/docs/practice-conformance.md" practice.printed
}

# refused SED-COMMAND: the list so changed is refused.
refused()
{
  sed "$1" "$list" > practice.list
  ! print_page practice.list
}

check "each item of the reports is accounted for with names that exist" list_fits_tables
check "docs/practice-conformance.md is what make conformance prints" page_is_up_to_date
check "an item that the list leaves out is noticed" refused '/^S3-17,/d'
check "an item that is there twice is noticed" refused '/^S3-17,/p'
check "a name that no table has is noticed" refused 's/parameter:outreach_weekday/parameter:outreach_day/'
check "an annotation without a reason is noticed" refused '/^S1-25,/s/,[^,]*$/,/'
check "a room that does not exist is noticed" refused 's/,later,statistics,/,later,kitchen,/'
rm -f practice.printed practice.list
finish
