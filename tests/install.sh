#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# An installed library is all that a program needs: README and examples compile by what pkg-config says, alone,
# and what `make uninstall` leaves behind is nothing. Installs into a scratch folder below the build folder.

srcdir=$(cd "${srcdir:-$(dirname "$0")/..}" && pwd)
. "$srcdir/tests/tap.sh"

[ -z "$SAN_FLAGS" ] || skip_all "a library with sanitizers is not one to install"

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

# compile SOURCE-OR-FLAG...: makes $scratch/program.
compile()
{
  rm -f "$scratch/program"
  # shellcheck disable=SC2086 # CC may hold flags
  $CC -o "$scratch/program" "$@"
}

# compile_by PKG_CONFIG PACKAGE SOURCE...: with the flags that pkg-config names, which are split at blanks.
compile_by()
{
  flags=$("$1" --cflags --libs "$2") || return
  shift 2
  # shellcheck disable=SC2086
  compile "$@" $flags
}

# The first block of the README in a language.
of_readme()
{
  sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{ /^\`\`\`/d; p; }" "$srcdir/README.md"
}

# Runs a program against the installed library and shows what it says.
run_installed()
{
  LD_LIBRARY_PATH=$scratch$libdir "$@"
}

says()
{
  said=$1
  shift
  "$@" | grep -F "$said"
}

nothing_left()
{
  rm -f "$scratch/program" "$scratch/readme.c"
  left=$(find "$scratch" ! -type d)
  echo "$left"
  [ -z "$left" ]
}

check "make install" installed install

of_readme c >"$scratch/readme.c"
refuse "the program of the README does not compile without pkg-config" compile "$scratch/readme.c"
check "it compiles by pkg-config alone" compile_by of_installed libbijstand "$scratch/readme.c"
check "it runs, and says the norm" says "140150 cents a month" run_installed "$scratch/program"
if [ -n "$HAVE_JSON" ]; then
  check "examples/decide.c compiles by pkg-config alone" \
    compile_by of_installed libbijstand-json "$srcdir/examples/decide.c" "$srcdir/examples/print.c"
  check "it decides the sample dossiers" run_installed "$scratch/program" "$srcdir"/examples/dossiers/*.json
fi
if [ -n "$HAVE_PYTHON" ]; then
  check "the Python of the README runs, and says the norm" says 1401.50 \
    run_installed env PYTHONPATH="$scratch$pyexecdir" "$PYTHON" -c "$(of_readme python)"
fi
check "the program of the README compiles against the build folder" \
  compile_by of_build libbijstand "$scratch/readme.c"

check "make uninstall" installed uninstall
check "make uninstall leaves nothing" nothing_left
finish
