# SPDX-License-Identifier: EUPL-1.2
#
# What both databases are asked, to be read with `.` by a test that defines answers (EXPECTED QUERY: the query prints
# this and nothing else), refuses (MESSAGE QUERY: it fails and says this), and list (the function that shows a list as
# JSON). It runs what loads the extension by sanitized.

# sanitized COMMAND...: a program that is not built with the sanitizers that the extension has gets their runtime first.
# What it still holds when it ends is its own.
sanitized()
{
  [ -n "$SAN_FLAGS" ] || { "$@"; return; }
  ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0 LD_PRELOAD=$(sanitizer_runtime) "$@"
}

# Where the compiler keeps it: clang under the name of the machine, or not, gcc under a name of its own.
sanitizer_runtime()
{
  for name in libclang_rt.asan-$(uname -m).so libclang_rt.asan.so libasan.so; do
    path=$($CC -print-file-name="$name")
    case $path in
      /*) echo "$path"; return ;;
    esac
  done
}

# literal TEXT: as SQL has it.
literal()
{
  printf "'%s'" "$(printf '%s' "$1" | sed "s/'/''/g")"
}

# of FUNCTION TEXT [POLICY]: its call for the first of July 2026.
of()
{
  echo "bijstand_$1($(literal "$2"), '2026-07-01'${3:+, $(literal "$3")})"
}

sample()
{
  cat "$srcdir/examples/dossiers/$1.json"
}

# told TEXT [DAY]: what the program decide says of it, without the name of the file in front.
told()
{
  printf '%s' "$1" >"$scratch/told"
  ./examples/decide --date "${2:-2026-07-01}" "$scratch/told" 2>&1 | sed -n "1s|^$scratch/told: *||p"
}

alone='{"persons": [{"id": "anna", "role": "applicant", "facts": {"birth_date": "1992-02-10"}}]}'
homeless='{"persons": [{"id": "anna", "role": "applicant", "facts": {"birth_date": "1992-02-10", "nationality": "dutch",
  "lives_in_netherlands": true, "marital_status": "unmarried", "income_work_net": 0, "asset_bank": 0}}],
  "facts": {"home_tenure": "none"}}'
misspelt='{"persons": [{"id": "anna", "role": "applicant",
  "facts": {"birth_dat": "1992-02-10"}}]}'
twice='{"persons": [{"id": "anna", "role": "applicant", "facts": {}}, {"id": "anna", "role": "housemate", "facts": {}}]}'
empty='{"persons": []}'
cut_off='{"persons": [}'

refuses_as_told()
{
  refuses "$(told "$1")" "SELECT $(of right "$1")"
}

ask_everything()
{
  check "a single man who lost his job has a right" answers yes "SELECT $(of right "$(sample single)")"
  check "savings above the limit: no right" answers no "SELECT $(of right "$(sample savings)")"
  check "of a woman of whom only the age is known the right is unknown" answers unknown "SELECT $(of right "$alone")"
  check "the amount is a number of cents" answers 119052 "SELECT $(of amount_cents "$(sample single)") + 1"
  check "an amount that is not known is NULL" answers none \
    "SELECT coalesce(CAST($(of amount_cents "$alone") AS text), 'none')"
  check "what is missing is a list, in the order of asking" answers '["applicant.income_work_net"]' \
    "SELECT $list($(of missing "$(sample half-known-income)"))"
  check "where nothing is missing it is empty" answers '[]' "SELECT $list($(of missing "$(sample single)"))"
  check "the figures of a municipality have no right" answers unknown \
    "SELECT $(of right '{"date": "2026-07-01", "municipality": {}}')"
  check "no dossier, no day or no policy: nothing" answers none \
    "SELECT coalesce(bijstand_right(NULL, '2026-07-01'), bijstand_right($(literal "$alone"), NULL),
      bijstand_right($(literal "$alone"), '2026-07-01', NULL), 'none')"
  check "a policy counts: without a home the by-law may lower the norm" answers yes \
    "SELECT CASE WHEN $(of amount_cents "$homeless" '{"housing_reduction_percent_no_home": 2000}')
      < $(of amount_cents "$homeless" '{}') THEN 'yes' END"
  check "a misspelt fact is told as decide tells it" refuses_as_told "$misspelt"
  check "two persons of one name are told as decide tells it" refuses_as_told "$twice"
  check "a dossier of nobody is told as decide tells it" refuses_as_told "$empty"
  check "what is no JSON is told with line and column" refuses_as_told "$cut_off"
  check "a misspelt parameter is told" refuses 'did you mean gross_recovery?' \
    "SELECT $(of right "$alone" '{"gros_recovery": 1}')"
  check "a policy that is no JSON is told" refuses '1:2: ' "SELECT $(of right "$alone" '{')"
  check "a policy ends where its object ends" refuses '1:' \
    "SELECT $(of right "$alone" '{}, "dossier": {}')"
  check "a day that the law does not reach is refused" refuses "$(told "$alone" 1950-01-01)" \
    "SELECT bijstand_right($(literal "$alone"), '1950-01-01')"
}
