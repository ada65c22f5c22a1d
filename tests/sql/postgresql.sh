#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
#
# The extension of PostgreSQL in a server that this test starts in a temporary folder, on a socket there and on no
# port: it answers as the program decide does, and a refusal is an error of SQL in a connection that goes on. A server
# looks for extensions beside its program, so the folder gets a copy of that, and links to the rest.

srcdir=$(cd "${srcdir:-$(dirname "$0")/../..}" && pwd)
. "$srcdir/tests/tap.sh"
[ -n "$HAVE_POSTGRESQL" ] || skip_all "the extension of PostgreSQL was not built"
for program in initdb pg_ctl postgres psql; do
  [ -x "$POSTGRESQL_BINDIR/$program" ] || skip_all "the server of PostgreSQL is not installed"
done

scratch=$(mktemp -d)
build=$PWD

# A server refuses to run as root; then it is nobody who starts it.
as_anybody()
{
  if [ "$(id -u)" -eq 0 ]; then
    (cd "$scratch" && setpriv --reuid=65534 --regid=65534 --clear-groups "$@")
  else
    "$@"
  fi
}
[ "$(id -u)" -ne 0 ] || command -v setpriv >/dev/null || skip_all "there is no setpriv to leave root"

# Copies the programs of the server to the same places below $scratch/server, with the extension among the others.
# Its libraries come along, since a build folder need not be open to everybody.
lay_out()
{
  share=$("$PG_CONFIG" --sharedir)
  modules=$("$PG_CONFIG" --pkglibdir)
  server=$scratch/server
  bin=$server$POSTGRESQL_BINDIR
  mkdir -p "$bin" "$server$share/extension" "$server$modules" "$scratch/lib" "$scratch/run" &&
    cp "$POSTGRESQL_BINDIR/initdb" "$POSTGRESQL_BINDIR/pg_ctl" "$POSTGRESQL_BINDIR/postgres" "$bin" &&
    ln -s "$share"/[!e]* "$server$share" &&
    ln -s "$share"/extension/plpgsql* "$server$share/extension" &&
    ln -s "$modules"/* "$server$modules" &&
    cp "$build"/bindings/postgresql/bijstand--*.sql "$server$share/extension" &&
    sed "s|^module_pathname.*|module_pathname = '$scratch/lib/bijstand'|" "$build/bindings/postgresql/bijstand.control" \
      >"$server$share/extension/bijstand.control" &&
    cp -L "$build"/libbijstand/.libs/*.so* "$build"/bindings/json/.libs/*.so* \
      "$build/bindings/postgresql/.libs/bijstand.so" "$scratch/lib" &&
    chmod -R go+rX "$scratch" && { [ "$(id -u)" -ne 0 ] || chown 65534:65534 "$scratch/run"; }
}

start()
{
  LD_LIBRARY_PATH=$scratch/lib as_anybody "$bin/initdb" -D "$scratch/run/data" -U tester -A trust -E UTF8 \
    --no-locale --no-sync &&
    LD_LIBRARY_PATH=$scratch/lib sanitized as_anybody "$bin/pg_ctl" -D "$scratch/run/data" -l "$scratch/run/log" -w \
      -o "-c listen_addresses= -c unix_socket_directories=$scratch/run -c fsync=off" start
}

stop()
{
  [ ! -f "$scratch/run/data/postmaster.pid" ] ||
    as_anybody "$bin/pg_ctl" -D "$scratch/run/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 1' HUP INT TERM

# Asks the server what standard input says.
sql()
{
  "$POSTGRESQL_BINDIR/psql" -X -q -A -t -h "$scratch/run" -U tester -d postgres 2>&1
}

answers()
{
  got=$(echo "$2;" | sql)
  printf '%s\n' "$got"
  [ "$got" = "$1" ]
}

refuses()
{
  got=$(echo "$2;" | sql)
  printf 'expected: %s\n%s\n' "$1" "$got"
  case $1:$got in
    :*) return 1 ;;
    *ERROR:*"$1"*) ;;
    *) return 1 ;;
  esac
}

list=array_to_json
. "$srcdir/tests/sql/questions.sh"

# Every line of the cases is a row. COPY reads them as they are, with signs that stand in none of them.
load_cases()
{
  cat "$srcdir"/tests/cases/own/*.jsonl | grep -v '"profile"' |
    awk -v each="${CASES_EACH:-1}" 'NR % each == 0' >"$scratch/lines"
  [ -z "$({ echo "CREATE TABLE line(number serial, text text);"
    echo "COPY line(text) FROM STDIN WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02');"
    cat "$scratch/lines"
    echo '\.'; } | sql)" ]
}

decides_alike()
{
  load_cases || return 1
  ./examples/decide --json --date 2026-07-01 <"$scratch/lines" >"$scratch/expected"
  echo "SELECT bijstand_decide(text, '2026-07-01') FROM line ORDER BY number;" | sql >"$scratch/got"
  [ "$(wc -l <"$scratch/expected")" -gt $((1000 / ${CASES_EACH:-1})) ] && cmp "$scratch/expected" "$scratch/got"
}

takes_policies_alike()
{
  answers 0 "SELECT count(*) FROM line WHERE text::jsonb ? 'policy' AND
    bijstand_decide(text, '2026-07-01')::text <> bijstand_decide(text::jsonb - 'policy',
      (text::jsonb->>'date')::date, text::jsonb->'policy')::text"
}

goes_on()
{
  got=$(echo "SELECT $(of right "$cut_off"); SELECT $(of right "$(sample single)");" | sql | tail -n 1)
  [ "$got" = yes ]
}

# Not in a check, which runs its command apart: the folders are for all that follows.
if ! { lay_out && start; } >"$scratch/start" 2>&1; then
  sed 's/^/# /' "$scratch/start"
fi
check "CREATE EXTENSION" answers "" "CREATE EXTENSION bijstand"
check "the cases are decided as decide does, in one statement" decides_alike
check "a policy beside a case is one within it, in jsonb" takes_policies_alike
ask_everything
check "json and jsonb are taken as well" answers "yes|yes" \
  "SELECT bijstand_right(d::json, '2026-07-01'), bijstand_right(d::jsonb, '2026-07-01')
    FROM (SELECT $(literal "$(sample single)") AS d) AS one"
check "a day without end is refused" refuses "out of range" \
  "SELECT bijstand_right($(literal "$alone"), 'infinity')"
check "after a refusal the connection decides on" goes_on
check "DROP EXTENSION" answers "" "DROP EXTENSION bijstand"
finish
