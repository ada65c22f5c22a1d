#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# docs/conformance.md is what its list and the tables print, and the list fits the rules: each rule on an article
# that the list knows, each part of the act with what is done with it.

srcdir=${srcdir:-$(dirname "$0")/../..}
: "${AWK:=awk}"

. "$srcdir/tests/tap.sh"

print_page()
{
  LC_ALL=C $AWK -f "$srcdir/libbijstand/csv.awk" -f "$srcdir/docs/conformance/conformance.awk" \
    "$srcdir/libbijstand/law/parameters.csv" "$srcdir/libbijstand/dossier/facts.csv" \
    "$srcdir/libbijstand/rules/rules.csv" "$srcdir/libbijstand/terms/terms.csv" "$1"
}

list_fits_rules()
{
  print_page "$srcdir/docs/conformance/articles.csv" > conformance.printed
}

page_is_up_to_date()
{
  diff "$srcdir/docs/conformance.md" conformance.printed
}

# The list without one line of it is refused.
refused_without()
{
  mkdir -p conformance.list
  grep -v "^$1" "$srcdir/docs/conformance/articles.csv" > conformance.list/articles.csv
  ! print_page conformance.list/articles.csv
}

check "each rule is on an article of the list, and each part of the act is accounted for" list_fits_rules
check "docs/conformance.md is what make conformance prints" page_is_up_to_date
check "a rule on an article that the list leaves out is noticed" refused_without "Pw,27,"
check "a lid that the list leaves out is noticed" refused_without "Pw,6b,3,"
check "a term on an article that the list leaves out is noticed" refused_without "Awb,6:8,"
rm -rf conformance.printed conformance.list
finish
