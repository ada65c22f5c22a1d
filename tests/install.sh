#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# An installed library is all that a program needs: the examples compile by what pkg-config says, alone, and what
# `make uninstall` leaves behind is nothing. Installs into a scratch folder below the build folder.

srcdir=$(cd "${srcdir:-$(dirname "$0")/..}" && pwd)
. "$srcdir/tests/tap.sh"

: "${CC:=cc}" "${PKG_CONFIG:=pkg-config}"
build=$(pwd)
scratch=$build/installed
rm -rf "$scratch"
trap 'rm -rf "$scratch"' EXIT

unset MAKEFLAGS MAKELEVEL MFLAGS

# installed TARGET: make install or uninstall, below the scratch folder.
installed()
{
  make -s "$1" DESTDIR="$scratch"
}

# pkg-config as it answers for the installed library, and for the library in the build folder.
of_installed()
{
  PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1 PKG_CONFIG_ALLOW_SYSTEM_LIBS=1 PKG_CONFIG_SYSROOT_DIR=$scratch \
    PKG_CONFIG_PATH=$scratch$pkgconfigdir $PKG_CONFIG "$@"
}

of_build()
{
  PKG_CONFIG_PATH=$build $PKG_CONFIG "$@"
}

# compile EXAMPLE FLAG...
compile()
{
  example=$1
  shift
  # shellcheck disable=SC2086 # CC may hold flags
  $CC -o "$scratch/$example" "$srcdir/examples/$example.c" "$@"
}

# compile_by PKG_CONFIG PACKAGE EXAMPLE: with the flags that pkg-config names, which are split at blanks.
compile_by()
{
  flags=$("$1" --cflags --libs "$2") || return
  # shellcheck disable=SC2086
  compile "$3" $flags
}

# Runs an example against the installed library.
run_installed()
{
  LD_LIBRARY_PATH=$scratch$libdir "$@"
}

nothing_left()
{
  left=$(find "$scratch" ! -type d ! -path "$scratch/norms" ! -path "$scratch/decide")
  echo "$left"
  [ -z "$left" ]
}

check "make install" installed install

refuse "norms.c does not compile without pkg-config" compile norms
check "norms.c compiles by pkg-config alone" compile_by of_installed libbijstand norms
check "norms runs" run_installed "$scratch/norms" 2026-01-01
if [ -n "$HAVE_JSON" ]; then
  check "decide.c compiles by pkg-config alone" compile_by of_installed libbijstand-json decide
  check "decide runs" run_installed "$scratch/decide" "$srcdir"/examples/dossiers/*.json
fi
check "norms.c compiles against the build folder" compile_by of_build libbijstand norms
if [ -n "$HAVE_PYTHON" ]; then
  check "the Python package imports" run_installed env PYTHONPATH="$scratch$pyexecdir" "$PYTHON" -c 'import bijstand'
fi

check "make uninstall" installed uninstall
check "make uninstall leaves nothing" nothing_left
finish
