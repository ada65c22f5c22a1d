# SPDX-License-Identifier: EUPL-1.2
#
# Prints docs/conformance.md: for each part of the Participatiewet what the library does with it. Says no
# where the list and the rules do not fit: a rule on an article that the list does not know, a part that
# should have rules and has none, a name that is no fact or parameter, or a lid that is missing between two
# others.
#
#   awk -f csv.awk -f conformance.awk parameters.csv facts.csv rules.csv articles.csv

function of(name) { return cell[column[table, name]] }

function wrong(text) {
  print text > "/dev/stderr"
  failed = 1
}

function cited(article, lid, onderdeel) {
  return article (lid != "" ? "(" lid ")" : "") (onderdeel != "" ? "(" onderdeel ")" : "")
}

FNR == 1 {
  table = FILENAME
  sub(/.*\//, "", table)
  sub(/\.csv$/, "", table)
  n = split_line($0, cell)
  for (i = 1; i <= n; i++) column[table, cell[i]] = i
  next
}

{ split_line($0, cell) }

table == "parameters" { layer[of("parameter")] = of("layer") }

table == "facts" { fact[of("fact")] = of("judgement") == "yes" ? "judgement" : "fact" }

table == "rules" {
  rules++
  act_of[rules] = of("act"); number_of[rules] = of("number"); name_of[rules] = of("rule")
  article_of[rules] = of("article"); lid_of[rules] = of("lid"); onderdeel_of[rules] = of("onderdeel")
}

table == "articles" {
  parts++
  act = of("act"); article = of("article"); lid = of("lid"); onderdeel = of("onderdeel")
  subject[parts] = of("subject"); treatment[parts] = of("treatment"); which[parts] = of("which")
  place[parts] = cited(article, lid, onderdeel)
  if ((act, place[parts]) in part_of) wrong("twice in the list: " act " " place[parts])
  part_of[act, place[parts]] = parts
  chapter[parts] = chapter_of(article)
  if (lid ~ /^[0-9]+$/) {
    if (lid + 0 > leden[article]) leden[article] = lid + 0
    has_lid[article, lid + 0] = 1
  }
}

function chapter_of(article,    n) {
  n = article + 0
  if (n <= 7) return "Chapter 1: definitions and tasks"
  if (n <= 18) return "Chapter 2: rights and duties"
  if (n <= 34) return "Chapter 3: general assistance"
  if (n <= 39) return "Chapter 4: special assistance and amounts"
  return "Chapter 5 and further: granting and paying"
}

# A rule belongs to its onderdeel, else to its lid; a rule on a whole article to that article.
function place_rule(r,    exact, lid) {
  exact = cited(article_of[r], lid_of[r], onderdeel_of[r])
  lid = cited(article_of[r], lid_of[r], "")
  if ((act_of[r], exact) in part_of) return part_of[act_of[r], exact]
  if ((act_of[r], lid) in part_of) return part_of[act_of[r], lid]
  return 0
}

# The names of a part, with what they are.
function names_of(p,    n, i, name, text, kind) {
  n = split(which[p], name, " ")
  for (i = 1; i <= n; i++) {
    kind = (name[i] in fact) ? fact[name[i]] : (name[i] in layer) ? layer[name[i]] " parameter" : ""
    if (kind == "") wrong(place[p] ": " name[i] " is no fact and no parameter")
    if (treatment[p] == "judgement" && kind != "judgement") wrong(place[p] ": " name[i] " is no judgement")
    if (treatment[p] == "parameter" && kind !~ /parameter/) wrong(place[p] ": " name[i] " is no parameter")
    if (kind == "judgement" || kind == "municipal parameter" || treatment[p] != "rule")
      text = text (text == "" ? "" : "; ") kind " `" name[i] "`"
  }
  return text
}

function treated(p,    names) {
  if (treatment[p] == "not_modelled") {
    if (which[p] == "") wrong(place[p] ": not modelled, and not said why")
    if (listed[p] != "") wrong(place[p] ": said not to be modelled, and has rules " listed[p])
    return "not modelled: " which[p]
  }
  names = names_of(p)
  if (treatment[p] == "rule") {
    if (listed[p] == "") wrong(place[p] ": no rule")
    return "rules " listed[p] (names == "" ? "" : "; " names)
  }
  if (treatment[p] !~ /^(fact|judgement|parameter)$/) wrong(place[p] ": " treatment[p] " is no treatment")
  if (names == "") wrong(place[p] ": no name")
  return names (listed[p] == "" ? "" : "; rules " listed[p])
}

function print_parts(    p) {
  for (p = 1; p <= parts; p++) {
    if (chapter[p] != chapter[p - 1]) {
      printf "\n## %s\n\n", chapter[p]
      print "| article | subject | what the library does |"
      print "|---|---|---|"
    }
    printf "| %s | %s | %s |\n", place[p], subject[p], treated(p)
  }
}

# The rules of other acts, act by act and article by article in the order of the rules.
function print_other_acts(    r, a, key) {
  for (r = 1; r <= rules; r++) {
    if (act_of[r] == "Pw" || article_of[r] == "") continue
    key = act_of[r] SUBSEP article_of[r]
    if (!(act_of[r] in articles_of)) { acts[++act_count] = act_of[r]; articles_of[act_of[r]] = 0 }
    if (!(key in rules_on)) article_at[act_of[r], ++articles_of[act_of[r]]] = article_of[r]
    rules_on[key] = rules_on[key] (rules_on[key] == "" ? "" : " ") number_of[r]
  }
  print "\n## Other acts"
  for (a = 1; a <= act_count; a++) {
    printf "\n### %s\n\n| article | rules |\n|---|---|\n", acts[a]
    for (r = 1; r <= articles_of[acts[a]]; r++)
      printf "| %s | %s |\n", article_at[acts[a], r], rules_on[acts[a], article_at[acts[a], r]]
  }
}

END {
  for (r = 1; r <= rules; r++) {
    if (act_of[r] != "Pw" || article_of[r] == "") continue
    p = place_rule(r)
    if (p == 0) wrong(name_of[r] ": the list does not know " cited(article_of[r], lid_of[r], onderdeel_of[r]))
    else listed[p] = listed[p] (listed[p] == "" ? "" : " ") number_of[r]
  }
  for (article in leden)
    for (lid = 1; lid < leden[article]; lid++)
      if (!((article, lid) in has_lid)) wrong("the list leaves out Pw " cited(article, lid, ""))
  print "# What the library does with the act"
  print ""
  print "Each part of the Participatiewet as it reads on 1 July 2026, and parts that have lapsed but still"
  print "have rules for their time: the rules that carry it out, by their number in"
  print "`libbijstand/rules/rules.csv`; what the college judges and the library only records; what the"
  print "municipality sets; and what is not modelled, and why. Printed from the tables by"
  print "`docs/conformance/conformance.awk`; the list is `docs/conformance/articles.csv`."
  print_parts()
  print_other_acts()
  exit failed
}
