#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Decides dossiers and cases in JSON, as examples/decide does.

    decide.py [--json] [--date YYYY-MM-DD] FILE...    a case or a dossier in each file
    decide.py [--json] [--date YYYY-MM-DD]            one on each line of standard input

Exit status: 0 all decided, 1 something was refused (the rest is decided).
"""

import argparse
import sys

import bijstand


def texts(paths):
    """Each text with its id, the name of its file and the line on which it starts."""
    for path in paths:
        with open(path, "rb") as file:
            yield file.read(), path, path, 1
    if not paths:
        for line, text in enumerate(sys.stdin.buffer, 1):
            if text.strip():
                yield text, None, "standard input", line


def tell(name, decision):
    """A decision in a few lines."""
    low, high = decision.bounds("amount_cents")
    print(f"{name}: right {decision.right.value}, between {low} and {high} cents this month")
    for ground in decision.grounds():
        print(f"  {ground.article}: {ground.text_en}")
    for missing in decision.missing():
        print(f"  missing {missing}: {missing.question}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--date")
    options = parser.parse_args()
    refused = 0
    for text, case_id, name, line in texts(options.files):
        try:
            case = bijstand.Case.from_json(text, options.date, line=line)
            case_id = case.id or case_id
            decision = case.decide()
            if options.json:
                print(decision.to_json(case_id))
            else:
                tell(case_id, decision)
        except bijstand.BijstandError as error:
            refused = 1
            if options.json:
                print(error.to_json(case_id, name))
            else:
                print(f"{name}:{error}", file=sys.stderr)
    return refused


if __name__ == "__main__":
    sys.exit(main())
