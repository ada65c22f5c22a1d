# SPDX-License-Identifier: EUPL-1.2
#
# Prints docs/conformance.md: for each part of the Participatiewet, and of other acts that the list knows, what
# the library does with it. Says no where the list does not fit the rules and the terms: a rule or a term on an
# article that the list does not know, a part that should have one and has none, a name that is no fact or
# parameter, or a lid of the Participatiewet that is missing between two others.
#
#   awk -f csv.awk -f conformance.awk parameters.csv facts.csv rules.csv terms.csv articles.csv

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

table == "terms" {
  terms++
  term_name[terms] = of("term"); term_article[terms] = of("article")
  term_act[terms] = of("act") == "WWB/Pw" ? "Pw" : of("act")
}

table == "articles" {
  parts++
  act = of("act"); article = of("article"); lid = of("lid"); onderdeel = of("onderdeel")
  subject[parts] = of("subject"); treatment[parts] = of("treatment"); which[parts] = of("which")
  place[parts] = cited(article, lid, onderdeel)
  if ((act, place[parts]) in part_of) wrong("twice in the list: " act " " place[parts])
  part_of[act, place[parts]] = parts
  chapter[parts] = chapter_of(act, article)
  has_act[act] = 1
  if (act == "Pw" && lid ~ /^[0-9]+$/) {
    if (lid + 0 > leden[article]) leden[article] = lid + 0
    has_lid[article, lid + 0] = 1
  }
}

function chapter_of(act, article,    n) {
  n = article + 0
  if (act == "Awb") return "Algemene wet bestuursrecht (Awb)"
  if (act != "Pw") return act
  if (n <= 7) return "Chapter 1: definitions and tasks"
  if (n <= 18) return "Chapter 2: rights and duties"
  if (n <= 34) return "Chapter 3: general assistance"
  if (n <= 39) return "Chapter 4: special assistance and amounts"
  return "Chapter 5 and further: granting and paying"
}

# The part on which something is, by its act and what it cites: an onderdeel, or else what that is of.
function part_at(act, text) {
  if (!((act, text) in part_of)) sub(/\([a-z][^()]*\)$/, "", text)
  return (act, text) in part_of ? part_of[act, text] : 0
}

# A term belongs to each article that it names: "6:7, 6:8", or "18(7), (8)".
function place_term(t,    n, i, text, article, p) {
  n = split(term_article[t], text, ", ")
  for (i = 1; i <= n; i++) {
    if (text[i] ~ /^\(/) text[i] = article text[i]
    article = text[i]
    sub(/\(.*/, "", article)
    p = part_at(term_act[t], text[i])
    if (p == 0) p = part_at(term_act[t], article)
    if (p == 0) wrong(term_name[t] ": the list does not know " term_act[t] " " text[i])
    else timed[p] = timed[p] (timed[p] == "" ? "" : " ") "`" term_name[t] "`"
  }
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

function treated(p,    names, time) {
  time = timed[p] == "" ? "" : "; terms " timed[p]
  if (treatment[p] == "not_modelled") {
    if (which[p] == "") wrong(place[p] ": not modelled, and not said why")
    if (listed[p] time != "") wrong(place[p] ": said not to be modelled, and has rules " listed[p] time)
    return "not modelled: " which[p]
  }
  names = names_of(p)
  if (treatment[p] == "rule") {
    if (listed[p] == "") wrong(place[p] ": no rule")
    return "rules " listed[p] (names == "" ? "" : "; " names) time
  }
  if (treatment[p] == "term") {
    if (time == "") wrong(place[p] ": no term")
    return substr(time, 3) (names == "" ? "" : "; " names) (listed[p] == "" ? "" : "; rules " listed[p])
  }
  if (treatment[p] !~ /^(fact|judgement|parameter)$/) wrong(place[p] ": " treatment[p] " is no treatment")
  if (names == "") wrong(place[p] ": no name")
  return names (listed[p] == "" ? "" : "; rules " listed[p]) time
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

# The rules of acts that the list leaves out, act by act and article by article in the order of the rules.
function print_other_acts(    r, a, key) {
  for (r = 1; r <= rules; r++) {
    if ((act_of[r] in has_act) || article_of[r] == "") continue
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
  for (t = 1; t <= terms; t++)
    if (term_act[t] in has_act) place_term(t)
  for (r = 1; r <= rules; r++) {
    if (!(act_of[r] in has_act) || article_of[r] == "") continue
    p = part_at(act_of[r], cited(article_of[r], lid_of[r], onderdeel_of[r]))
    if (p == 0) wrong(name_of[r] ": the list does not know " act_of[r] " " cited(article_of[r], lid_of[r], onderdeel_of[r]))
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
  print "municipality sets; the terms of `libbijstand/terms/terms.csv`; and what is not modelled, and why. After"
  print "it the articles of the Awb and the Boetebesluit that are used or that one might look for. Printed from"
  print "the tables by `docs/conformance/conformance.awk`; the list is `docs/conformance/articles.csv`."
  print_parts()
  print_other_acts()
  exit failed
}
