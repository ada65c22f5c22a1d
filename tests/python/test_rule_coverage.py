# SPDX-License-Identifier: EUPL-1.2
"""Over all cases together: each rule is seen to apply, not to apply and to be open, each outcome that is
written has a ground, and each parameter is one that a rule names or one of which it is said why none does."""

import collections
import csv
import fnmatch
import json
import pathlib
import re

import bijstand
from bijstand.tables import Ending, Outcome, Rule

TESTS = pathlib.Path(__file__).parent.parent
LIBRARY = TESTS.parent / "libbijstand"

# Rules with a test that cannot come out in each way, and why.
NEVER = {
    "annuity_not_yet_exempt": ("yes open", "printed before it was in force: never applies"),
    "single_parent_earnings_before_2012": ("yes open", "printed before it was in force: never applies"),
    "offer_before_wij": ("yes open", "printed before it was in force: never applies"),
    "single_parent_before_2009": ("yes open", "printed before it was in force: never applies"),
    "return_service_before_2012": ("yes open", "printed before it was in force: never applies"),
    "duties_brought_forward": ("open", "a matter of dates alone"),
    "earnings_prolonged_2027": ("yes", "its terms are not law yet"),
    "earnings_prolonged_2027_share": ("yes", "its terms are not law yet"),
    "earnings_prolonged_2027_ceiling": ("yes", "its terms are not law yet"),
    "language_printed_ahead": ("yes open", "printed before it was in force: never applies"),
    "settlement_printed_ahead": ("yes open", "not law yet: never applies"),
    "unprotected_printed_ahead": ("yes open", "not law yet: never applies"),
    "registered_at_cwi": ("open", "a matter of dates alone"),
    "place_before_2009": ("yes open", "printed before it was in force: never applies"),
    "own_staff_not_allowed": ("open", "a matter of dates alone"),
    "classified_by_choice": ("open", "asks only whether the municipality has settled it"),
    "low_income_asked_2004": ("open", "asks only whether something was stated"),
    "low_income_asked_2015": ("open", "asks only whether something was stated"),
}
WAYS = {Ending.APPLIES: "yes", Ending.DISCRETIONARY: "yes", Ending.DOES_NOT_APPLY: "no", Ending.OPEN: "open"}


def table(name):
    with open(LIBRARY / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


RULES = {row["rule"]: row for row in table("rules/rules.csv")}


def endings_over_all_cases():
    """In which ways each rule came out."""
    seen = collections.defaultdict(set)
    for path in sorted((TESTS / "cases").rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "dossier" in json.loads(line):
                for ground in bijstand.Case.from_json(line).decide().grounds(everything=True):
                    seen[ground.rule.info.name].add(WAYS[ground.outcome])
    return seen


SEEN = endings_over_all_cases()


def test_each_rule_applies_does_not_apply_and_is_open_in_some_case():
    missing = {}
    for name, row in RULES.items():
        expected = {"yes", "no", "open"} if row["test"] else {"yes"}
        lacking = expected - SEEN[name] - set(NEVER.get(name, ("",))[0].split())
        if lacking:
            missing[name] = sorted(lacking)
    assert not missing


def test_no_rule_is_excused_that_comes_out_in_each_way():
    assert not {name: ways for name, (ways, _) in NEVER.items()
                if name not in RULES or set(ways.split()) & SEEN[name]}


def test_each_outcome_that_is_written_has_a_ground():
    grounded = {RULES[name]["outcome"] for name, ways in SEEN.items() if "yes" in ways}
    assert not {each.info.name for each in Outcome if each.info.key} - grounded


def words_of_the_rules():
    """Every word in the text of the rules but for comments, every name that a row gives or tells, and the lengths of
    terms."""
    text = "".join(path.read_text(encoding="utf-8") for path in (LIBRARY / "rules").rglob("*.[ch]"))
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    words = {word.removeprefix("P_") for word in re.findall(r"\w+", code)}
    words |= {f"{word}_least" for word in words if "parameter##_least" in code}
    for row in RULES.values():
        words |= {row["gives"], *re.findall(r"{(\w+)}", row["text_nl"])}
    for row in table("terms/terms.csv"):
        words |= {row["length"], row["every"]}
    return words


def test_each_parameter_is_named_by_a_rule_or_excused():
    lines = (TESTS / "rules" / "parameters-unread.txt").read_text(encoding="utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    words = words_of_the_rules()
    parameters = {row["parameter"] for row in table("law/parameters.csv")}
    excused = {name for pattern in patterns for name in fnmatch.filter(parameters - words, pattern)}
    assert not parameters - words - excused
    assert not [pattern for pattern in patterns if not fnmatch.filter(parameters - words, pattern)]


def test_rules_of_the_table_are_those_of_the_library():
    assert {each.info.name for each in Rule} == RULES.keys()
