# SPDX-License-Identifier: EUPL-1.2
#
# For the tests that are shell scripts, to be read with `.`: each check is one line of TAP.

checks=0

# check TITLE COMMAND...: passes when the command does; what it printed is shown only when it fails.
check()
{
  checks=$((checks + 1))
  title=$1
  shift
  if printed=$("$@" 2>&1); then
    echo "ok $checks - $title"
  else
    echo "not ok $checks - $title"
    printf '%s\n' "$printed" | sed 's/^/# /'
  fi
}

# refuse TITLE COMMAND...: passes when the command fails.
refuse()
{
  title=$1
  shift
  check "$title" fails "$@"
}

fails()
{
  ! "$@"
}

# skip_all REASON: for a machine that cannot run this test.
skip_all()
{
  echo "1..0 # SKIP $1"
  exit 0
}

# Last line of a script: tells how many checks there were.
finish()
{
  echo "1..$checks"
}
