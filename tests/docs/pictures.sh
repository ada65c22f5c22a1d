#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The pictures of the trajectory in docs/ have the states and arrows of the tables, and its SCXML is theirs. Layouts
# differ between versions of Graphviz, so that what is written in a picture counts, and not where.

srcdir=${srcdir:-$(dirname "$0")/../..}
: "${AWK:=awk}"
. "$srcdir/tests/tap.sh"
[ -x examples/diagram ] || skip_all "examples/diagram was not built"

# What stands in a picture: names of states and arrows, and each line of text.
words_of_svg()
{
  sed -n 's/^<title>\(.*\)<\/title>$/\1/p; s/^<text [^>]*>\(.*\)<\/text>$/\1/p' "$1" |
    sed 's/&#45;/-/g; s/&#39;/'"'"'/g; s/&gt;/>/g; s/&lt;/</g; s/&quot;/"/g; s/&#160;/ /g; s/&amp;/\&/g' | sort
}

# What should stand there.
words_of_dot()
{
  $AWK 'function lines(text,    n, part, i) {
          sub(/^.*label="/, "", text); sub(/".*$/, "", text)
          n = split(text, part, /\\n/)
          for (i = 1; i <= n; i++) print part[i]
        }
        /^digraph/ { print $2 }
        /^  label=/ { lines($0) }
        / -> / { print $1 "->" $3; lines($0); next }
        /^  [A-Z]+[0-9]+ / { print $1; lines($0) }' "$1" | sort
}

# up_to_date REGION [SED-COMMAND]: the picture, changed as the command says, is that of the tables.
up_to_date()
{
  ./examples/diagram dot "$1" en > pictures.dot && words_of_dot pictures.dot > pictures.expected &&
    sed "${2:-}" "$srcdir/docs/trajectory-$1.svg" > pictures.svg && words_of_svg pictures.svg | diff pictures.expected -
}

same_scxml()
{
  ./examples/diagram scxml | diff "$srcdir/docs/trajectory.scxml" -
}

for region in claim gate contact activation protection; do
  check "the picture of the region $region is what make pictures draws" up_to_date "$region"
done
check "and so is the SCXML" same_scxml
refuse "an event that a picture leaves out is noticed" up_to_date gate 's/>p6 p8</>p6</'
refuse "a state of another name is noticed" up_to_date claim 's/>benefit runs</>benefit walks</'
rm -f pictures.dot pictures.expected pictures.svg
finish
