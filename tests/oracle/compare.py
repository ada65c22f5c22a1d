#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Puts random dossiers to the library and to the oracle, and counts where they differ.

For each key of the oracle a pair of answers is

    equal          the same settled answer, or not known on both sides
    contradiction  two different settled answers, or one outside the bounds of the library
    bolder         settled by the library, while completions of the dossier disagree or the law leaves it open
    weaker         not known to the library, while every completion tried gives one answer

A dossier with facts that are not known is completed: every value of truths and codes, days and amounts at their
bounds, one asked fact after the other, up to a budget and at random beyond it. The smallest dossier of each class
and key is printed: persons and facts are dropped for as long as the class stays. Exit status: 1 on a contradiction
or a bolder answer.

    compare.py [--program PATH] [--seed N] [--unknown SHARE] [--budget N] [--show CLASS,...] COUNT
"""

import argparse
import collections
import copy
import datetime
import json
import pathlib
import random
import subprocess
import sys

import generate
import oracle
from basis import FACTS, NOT_COVERED, NOT_JUDGED, OPEN, add_months, parameter
from dossier import Ask

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "build" / "examples" / "decide"
CLASSES = ("contradiction", "bolder", "weaker", "equal", "not judged")


def ask_library(program, lines):
    """The decisions of the program, by the place of the line."""
    text = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([program, "--json"], input=text, capture_output=True, text=True, check=False)
    out = [json.loads(answer) for answer in done.stdout.splitlines()]
    if len(out) != len(lines):
        raise SystemExit(f"{program}: {len(out)} answers to {len(lines)} dossiers: {done.stderr[:500]}")
    return out


def birthdays(day, months):
    """The last day on which somebody was born who has an age on the day, and the day after."""
    born = add_months(day, -months)
    return born, born + datetime.timedelta(1)


def candidates(ask, case):
    """Values that an unknown fact may have: all codes, days and amounts at the bounds and between."""
    person, name, _ = ask.key
    spec, stated = FACTS[name], ask.allowed or {}
    if spec["type"] == "bool":
        return [True, False]
    if spec["type"] == "enum":
        return stated.get("one_of") or spec["values"].split("|")
    if spec["type"] == "date":
        low = stated.get("low", "1950-01-01")
        high = stated.get("high", "2035-01-01")
        first, last = datetime.date.fromisoformat(low), datetime.date.fromisoformat(high)
        middle = [first + (last - first) * n / 4 for n in (1, 2, 3)]
        near = [d for d in (case.date, case.date.replace(day=1), add_months(case.date, -24))
                if first <= d <= last]
        if name == "birth_date":  # the days on which an age of the act falls
            near += [day for months in (216, 252, 324, 12 * 65, parameter("pension_age", case.date))
                     for at in (case.date, case.date.replace(day=1)) for day in birthdays(at, months)
                     if first <= day <= last]
        days = sorted({first, last, *middle, *near})
        return [d.isoformat() for d in days] + (["none"] if not stated and spec["default"] == "none" else [])
    if spec["type"] == "int":
        low, high = stated.get("low", 0), stated.get("high", 60)
        return sorted({low, high, *(n for n in (1, 4, 5, 6, 11, 12, 29, 30) if low <= n <= high)})
    least, most = -9999999999.99 if spec["min"].startswith("-") else 0, 9999999999.99
    low, high = stated.get("low", least), stated.get("high", most)
    return sorted({low, high, *(n for n in (0, 1, 200, 900, 8000) if low <= n <= high)})


def completions(line, key, budget, dice):
    """The answers of the oracle to one key over completions of the dossier; second: all were tried."""
    found, open_ = [], [{}]
    while open_ and budget > 0:
        completion = open_.pop(dice.randrange(len(open_)) if len(open_) > 40 else -1)
        budget -= 1
        case = oracle.Case(line, completion)
        try:
            answer = case.answer(key)
        except Ask as ask:
            values = candidates(ask, case)
            dice.shuffle(values)
            open_ += [{**completion, ask.key: value} for value in values]
            continue
        if answer not in found:
            found.append(answer)
    return found, not open_


def library_answer(key, decision):
    """A settled answer, or None; second: bounds of an amount."""
    answer = decision.get(key)
    if key == "right" and answer not in ("yes", "no"):
        return None, None
    if isinstance(answer, dict):
        return None, (answer.get("low"), answer.get("high"))
    return answer, None


def judge(line, key, decision, budget=400):
    """Class of a key, and what both said."""
    if "errors" in decision:
        return "contradiction", decision["errors"], None
    found, all_tried = completions(line, key, budget, random.Random(0))
    said, bounds = library_answer(key, decision)
    limits = decision.get("bounds", {}).get(key) or bounds
    if NOT_JUDGED in found or not found or key == "entitled" and decision["right"] != "yes":
        return "not judged", said, found
    undecided = [a for a in found if a in (OPEN, NOT_COVERED)]
    if said is None:
        if isinstance(limits, dict):
            limits = limits.get("low"), limits.get("high")
        if limits:
            for value in found:
                if isinstance(value, int) and (limits[0] is not None and value < limits[0]
                                               or limits[1] is not None and value > limits[1]):
                    return "contradiction", limits, found
        return ("weaker" if len(found) == 1 and not undecided and all_tried else "equal"), limits, found
    if undecided and key == "amount_cents" and said == 0:
        return "not judged", said, found  # nil whatever the norm or the ceiling amounts to
    if undecided or len(found) > 1:
        return "bolder", said, found
    return ("equal" if found == [said] else "contradiction"), said, found


def smaller(line):
    """The line without one person, one fact or one entry, or with a value that does not change."""
    for i, person in enumerate(line["dossier"]["persons"]):
        if person["role"] != "applicant":
            less = copy.deepcopy(line)
            del less["dossier"]["persons"][i]
            yield less
    for name in ("known_on", "policy"):
        if name in line:
            less = copy.deepcopy(line)
            del less[name]
            yield less
    places = [("facts",)] + [("persons", i, "facts") for i in range(len(line["dossier"]["persons"]))]
    for place in places:
        def facts_of(one):
            at = one["dossier"]
            for step in place:
                at = at[step]
            return at
        for name, value in facts_of(line).items():
            simple = {"asset_bank": 0, "income_work_net": 0, "birth_date": "1980-02-10"}
            options = [simple[name]] if name in simple and value != simple[name] else []
            if name not in simple:
                options.append(None)
            if isinstance(value, list):
                options += [entry["value"] for entry in value]
            for option in options:
                less = copy.deepcopy(line)
                if option is None and name not in simple:
                    del facts_of(less)[name]
                else:
                    facts_of(less)[name] = option
                yield less


def still(program, line, key, wanted):
    """The smallest dossier that is still in the class; what is known in full stays so."""
    known, changed = fully(line), True
    while changed:
        changed, at = False, 0
        tries = list(smaller(line))
        while at < len(tries):
            less = tries[at]
            decision = ask_library(program, [less])[0]
            if "errors" not in decision and judge(less, key, decision, 60)[0] == wanted and fully(less) >= known:
                line, changed = less, True
                tries = list(smaller(line))
            else:
                at += 1
    return line


def fully(line):
    """True when the oracle asks nothing that is not known: a dossier known in full stays so."""
    return "asked" not in oracle.decide(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--program", default=str(PROGRAM))
    parser.add_argument("--seed", default="1")
    parser.add_argument("--unknown", type=float, default=0.0)
    parser.add_argument("--budget", type=int, default=400)
    parser.add_argument("--show", default="contradiction,bolder")
    parser.add_argument("--each", type=int, default=1, help="dossiers shown of each class and key")
    arguments = parser.parse_args()
    lines = list(generate.dossiers(arguments.seed, arguments.count, arguments.unknown))
    counts, shown = collections.Counter(), collections.Counter()
    for line, decision in zip(lines, ask_library(arguments.program, lines)):
        for key in oracle.KEYS:
            kind, said, found = judge(line, key, decision, arguments.budget)
            counts[key, kind] += 1
            if kind not in arguments.show.split(",") or shown[key, kind] >= arguments.each:
                continue
            shown[key, kind] += 1
            small = still(arguments.program, line, key, kind)
            kind, said, found = judge(small, key, ask_library(arguments.program, [small])[0], arguments.budget)
            print(f"{kind}: {key}: the library {said}, the oracle {found}\n  {json.dumps(small)}", flush=True)
    print(f"{'':14}" + "".join(f"{kind:>15}" for kind in CLASSES))
    for key in oracle.KEYS:
        print(f"{key:14}" + "".join(f"{counts[key, kind]:15}" for kind in CLASSES))
    return any(counts[key, kind] for key in oracle.KEYS for kind in ("contradiction", "bolder"))


if __name__ == "__main__":
    sys.exit(main())
