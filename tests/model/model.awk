# SPDX-License-Identifier: EUPL-1.2
#
# Prints a Promela model of the trajectory from its tables, for Spin: one person and one decision, every event at any
# time, terms that may run out whenever they run, and wirings that follow at once. What a person or a dossier would
# state is left to chance; what the engine keeps itself (a proof of the end, the search for who is lost, a death) is
# kept here too, since the invariants speak of it.
#
#   awk -f csv.awk -f model.awk -v frame=trajectory.pml regions.csv states.csv events.csv reasons.csv transitions.csv wirings.csv

FNR == 1 {
  table = FILENAME
  sub(/^.*\//, "", table); sub(/\.csv$/, "", table)
  columns = split_line($0, cells)
  split("", column)
  for (i = 1; i <= columns; i++) column[cells[i]] = i
  next
}

{ split_line($0, cells) }

table == "regions" { region_code[cells[column["region"]]] = cells[column["code"]]; regions[++n_regions] = cells[column["region"]] }

table == "states" {
  code = cells[column["code"]]
  state_code[cells[column["region"]], cells[column["state"]]] = code
  if (!(cells[column["region"]] in first)) first[cells[column["region"]]] = code
  state[++n_states] = code
}

table == "events" {
  code = cells[column["code"]]
  event_code[cells[column["region"]], cells[column["event"]]] = code
  event[++n_events] = code
  number[code] = n_events
  if (!(cells[column["region"]] in first_event)) first_event[cells[column["region"]]] = n_events
  last_event[cells[column["region"]]] = n_events
}

# What the model knows of a need; all others may be met or not, which is up to whoever reports.
BEGIN {
  need["not_closed_silently"] = "(proof || !OUT_OF_SIGHT || chain)"
  need["not_closed_on_silence"] = "proof"
  need["claim_is_closed"] = "CLOSED"
  need["ground_to_withdraw"] = "(breach || lapsed)"
  need["person_alive"] = "!dead"
  need["nobody_died"] = "!dead"
  need["person_died"] = "dead"
  need["claim_ended_by_work"] = "(A == A12 && work)"
  need["claim_ended_otherwise"] = "(CLOSED && !(A == A12 && work))"
  need["claim_runs"] = "(A == A6)"
  need["contact_is_lost"] = "(K == K4 || K == K5)"
  need["contact_is_back"] = "(K == K1 || K == K6)"
  need["gate_done_indeed"] = "(P == P5)"
  need["gate_broken_indeed"] = "(P == P6)"
  need["not_treated_in_time"] = "restore_lapsed"
  need["protection_settled"] = "(R == R0 || R == R1 || R == R4)"
  need["objection_upheld"] = "upheld"
  condition[""] = "true"
  condition["gate_is_youth_desk"] = "(gate == 1 && from != to && !dead)"
  condition["gate_is_centre"] = "(gate == 2 && e == a7 && !dead)"
  condition["nobody_else_at_gate"] = "true"
  condition["closed_without_decision"] = "(e == a13 || e == a30)"
  condition["request_is_open"] = "true"
  condition["came_from_missing"] = "(from != K0 && from != K9 && from != K1)"
  condition["right_was_suspended"] = "(A == A7)"
  condition["file_is_closed"] = "(K == K9 && !dead)"
  condition["file_not_open"] = "(K != K1)"
  condition["ends_by_work"] = "(work && !dead)"
  condition["ends_otherwise"] = "(!work || dead)"
  condition["claim_is_open"] = "OPEN"
  condition["works_full_time"] = "true"
  condition["claim_has_ended"] = "(A == A12)"
  condition["signal_is_vacancy"] = "true"
  condition["decision_holds_now"] = "(A == A6 || CLOSED || A == A7 || A == A8)"
}

# A cell: under which conditions an event that is given is taken, and where it leads.
table == "transitions" {
  region = cells[column["region"]]; kind = cells[column["kind"]]
  if (kind == "reject" || kind == "ignore") next
  letter = region_code[region]
  e = number[event_code[region, cells[column["event"]]]]
  needs = ""; n = split(cells[column["needs"]], part, "|")
  for (i = 1; i <= n; i++) if (part[i] in need) needs = needs " && " need[part[i]]
  count = split(cells[column["other"]], other, "|")
  other[++count] = cells[column["target"]] == "" ? cells[column["state"]] : cells[column["target"]]
  lines = ""
  for (i = 1; i <= count; i++) lines = lines sprintf(" :: %s = %s", letter, state_code[region, other[i]])
  cell[e] = cell[e] sprintf("  :: %s == %s%s -> taken = 1;%s\n", letter, state_code[region, cells[column["state"]]], \
    needs == "" ? "" : " && (!given || (" substr(needs, 5) "))", \
    count == 1 ? " " letter " = " state_code[region, other[1]] : " if" lines " fi")
}

# The cells of the events from one to another: halved until one is left, so that no choice is long.
function choices(low, high,    half) {
  if (low == high) return cell[low] == "" ? "  skip\n" : "  if\n" cell[low] "  :: else\n  fi\n"
  half = int((low + high) / 2)
  return "  if\n  :: e <= " event[half] " ->\n" choices(low, half) "  :: else ->\n" choices(half + 1, high) "  fi\n"
}

# An event meets the state of its region. A further decision opens its own instance of legal protection.
function meeting(i,    letter, text) {
  letter = region_code[regions[i]]
  text = "  from = " letter ";\n" choices(first_event[regions[i]], last_event[regions[i]]) ";\n  to = " letter "\n"
  if (letter == "R") text = "  if :: e == r1 -> R = R0 :: else fi;\n" text
  return i == n_regions ? text : "  if\n  :: e <= " event[last_event[regions[i]]] " ->\n" text "  :: else ->\n" meeting(i + 1) "  fi\n"
}

table == "wirings" && cells[column["emits"]] != "" && cells[column["to"]] != "others" {
  if (!(cells[column["condition"]] in condition)) fail("no condition " cells[column["condition"]])
  n = split(cells[column["when"]], when, "|"); guard = ""
  for (i = 1; i <= n; i++)
    guard = guard (i > 1 ? " || " : "") (when[i] ~ /^[A-Z]/ ? "(to == " when[i] " && from != to)" : "e == " when[i])
  n = split(cells[column["emits"]], emit, "|"); send = ""
  for (i = 1; i <= n; i++) send = send (i > 1 ? "; " : "") "q!" emit[i]
  wiring = wiring sprintf("  if :: (%s) && %s -> %s :: else fi;\n", guard, condition[cells[column["condition"]]], send)
}

END {
  if (failed) exit 1
  ended = 1
  printf "/* SPDX-License-Identifier: EUPL-1.2 */\n/* Printed from the tables of the trajectory by model.awk. */\n\n"
  for (i = 1; i <= n_states; i++) printf "#define %s %d\n", state[i], i
  for (i = 1; i <= n_events; i++) printf "#define %s %d\n", event[i], i
  printf "\n#define CLOSED (A >= A9 && A <= A13)\n#define OPEN (A >= A1 && A <= A8)\n"
  printf "#define OUT_OF_SIGHT (K == K3 || K == K4 || K == K5 || K == K8)\n\n"
  for (i = 1; i <= n_regions; i++) printf "byte %s = %s;\n", region_code[regions[i]], first[regions[i]]
  while ((getline line < frame) > 0) {
    if (line ~ /^@meeting/) printf "%s", meeting(1)
    else if (line ~ /^@wirings/) printf "%s", wiring
    else print line
  }
}
